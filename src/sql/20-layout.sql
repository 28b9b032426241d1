-- Layout: what the lines of a release are.

CREATE FUNCTION headline(release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_headline' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION headline(release) IS 'title line';

CREATE FUNCTION issuer(release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_issuer' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION issuer(release) IS 'body that the release says it comes from';

CREATE FUNCTION standfirst(release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_standfirst' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION standfirst(release) IS 'summary under the headline';

CREATE FUNCTION dateline(release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_dateline' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION dateline(release) IS 'place and date before the first paragraph';

CREATE FUNCTION published(release) RETURNS date
	AS 'MODULE_PATHNAME', 'polrel_published' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION published(release) IS 'date that the release gives as its own';

CREATE FUNCTION sections(doc release) RETURNS TABLE (ordinal integer, heading text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_sections' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 5;
COMMENT ON FUNCTION sections(release) IS 'body cut at its headings';

CREATE FUNCTION sections(doc text) RETURNS TABLE (ordinal integer, heading text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_sections_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 5;
COMMENT ON FUNCTION sections(text) IS 'body cut at its headings, of a text that is read for it';

CREATE FUNCTION paragraphs(doc release) RETURNS TABLE (ordinal integer, kind text, section integer, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_paragraphs' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 40;
COMMENT ON FUNCTION paragraphs(release) IS 'every paragraph and line of its own, with its kind';

CREATE FUNCTION paragraphs(doc text) RETURNS TABLE (ordinal integer, kind text, section integer, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_paragraphs_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 40;
COMMENT ON FUNCTION paragraphs(text) IS 'every paragraph and line of its own, with its kind, of a text that is read for it';
