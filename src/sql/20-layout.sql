-- Layout: what the lines of a release are.

CREATE FUNCTION headline(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_headline' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION headline(release) IS 'title line, without a label before it; NULL where there is none';

CREATE FUNCTION issuer(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_issuer' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION issuer(release) IS 'body that the release itself says it comes from; NULL where it names none';

CREATE FUNCTION standfirst(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_standfirst' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION standfirst(release) IS 'summary between the headline and the first paragraph; NULL where there is none';

CREATE FUNCTION dateline(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_dateline' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION dateline(release) IS 'place and date that begin the first paragraph; NULL where there are none';

CREATE FUNCTION published(doc release) RETURNS date
	AS 'MODULE_PATHNAME', 'polrel_published' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION published(release) IS 'date that the release gives as its own; NULL where it gives none';

CREATE FUNCTION sections(doc release) RETURNS TABLE (ordinal integer, heading text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_sections' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 2;
COMMENT ON FUNCTION sections(release) IS
	'body cut at its headings; what stands before the first one has heading NULL';

CREATE FUNCTION sections(doc text) RETURNS TABLE (ordinal integer, heading text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_sections_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 2;
COMMENT ON FUNCTION sections(text) IS
	'body cut at its headings; what stands before the first one has heading NULL, of a text that is read for it';

CREATE FUNCTION paragraphs(doc release) RETURNS TABLE (ordinal integer, kind text, section integer, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_paragraphs' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION paragraphs(release) IS
	'every paragraph and line of its own; kind is paragraph, headline, issuer, date, dateline, standfirst, heading, bullet, caption, contact, notes, boilerplate, end or furniture';

CREATE FUNCTION paragraphs(doc text) RETURNS TABLE (ordinal integer, kind text, section integer, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_paragraphs_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 20;
COMMENT ON FUNCTION paragraphs(text) IS
	'every paragraph and line of its own; kind is paragraph, headline, issuer, date, dateline, standfirst, heading, bullet, caption, contact, notes, boilerplate, end or furniture, of a text that is read for it';
