-- Text search: configuration, and a release as a tsvector.

CREATE TEXT SEARCH CONFIGURATION polrel (PARSER = polrel);
COMMENT ON TEXT SEARCH CONFIGURATION polrel IS 'press releases in English';
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR word, hyphenated, part WITH polrel_fold, polrel_amount, polrel_abbreviation, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR numword, numpart WITH polrel_fold, polrel_amount, polrel_abbreviation, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR abbreviation WITH polrel_fold, polrel_abbreviation, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR number, money, percent, ordinal, date, time WITH polrel_amount, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR email, url, host, phone, handle, hashtag WITH polrel_address, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION polrel
	ADD MAPPING FOR ideographs WITH pg_catalog.simple;

CREATE FUNCTION to_tsvector(config regconfig, doc release) RETURNS tsvector
	AS 'MODULE_PATHNAME', 'polrel_to_tsvector' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION to_tsvector(regconfig, release) IS 'press release for searching: headline A, standfirst and headings B, narration C, quotes D';

CREATE FUNCTION to_tsvector(doc release) RETURNS tsvector
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN to_tsvector('polrel'::regconfig, $1);
COMMENT ON FUNCTION to_tsvector(release) IS 'press release for searching: headline A, standfirst and headings B, narration C, quotes D';

CREATE FUNCTION quotes_tsvector(config regconfig, doc release) RETURNS tsvector
	AS 'MODULE_PATHNAME', 'polrel_quotes_tsvector' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 500;
COMMENT ON FUNCTION quotes_tsvector(regconfig, release) IS 'what was said in a press release, for searching';

CREATE FUNCTION quotes_tsvector(doc release) RETURNS tsvector
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 500
	RETURN quotes_tsvector('polrel'::regconfig, $1);
COMMENT ON FUNCTION quotes_tsvector(release) IS 'what was said in a press release, for searching';

-- Excerpts of the text with the words of a query marked, as ts_headline() gives them of other types.
CREATE FUNCTION ts_headline(config regconfig, doc release, query tsquery, options text) RETURNS text
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN pg_catalog.ts_headline($1, CAST($2 AS text), $3, $4);
COMMENT ON FUNCTION ts_headline(regconfig, release, tsquery, text) IS 'excerpts of a press release with the words of a query marked';

CREATE FUNCTION ts_headline(config regconfig, doc release, query tsquery) RETURNS text
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN pg_catalog.ts_headline($1, CAST($2 AS text), $3);
COMMENT ON FUNCTION ts_headline(regconfig, release, tsquery) IS 'excerpts of a press release with the words of a query marked';

CREATE FUNCTION ts_headline(doc release, query tsquery, options text) RETURNS text
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN pg_catalog.ts_headline('polrel'::regconfig, CAST($1 AS text), $2, $3);
COMMENT ON FUNCTION ts_headline(release, tsquery, text) IS 'excerpts of a press release with the words of a query marked';

CREATE FUNCTION ts_headline(doc release, query tsquery) RETURNS text
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN pg_catalog.ts_headline('polrel'::regconfig, CAST($1 AS text), $2);
COMMENT ON FUNCTION ts_headline(release, tsquery) IS 'excerpts of a press release with the words of a query marked';

-- Inlined, so that an index on to_tsvector(doc) serves doc @@ query.
CREATE FUNCTION release_matches(release, tsquery) RETURNS boolean
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN to_tsvector($1) OPERATOR(pg_catalog.@@) $2;
COMMENT ON FUNCTION release_matches(release, tsquery) IS 'implementation of @@ operator';

-- In this order only, as with text: a tsquery @@ release would leave it open what the literal of tsquery @@ 'text' is.
CREATE OPERATOR @@ (
	LEFTARG = release, RIGHTARG = tsquery, FUNCTION = release_matches,
	RESTRICT = contsel, JOIN = contjoinsel
);
COMMENT ON OPERATOR @@ (release, tsquery) IS 'text search match';
