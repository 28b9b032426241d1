-- Officials: who is named with an office.

CREATE FUNCTION officials(doc release) RETURNS TABLE (
	ordinal integer, name text, honorific text, title text, role text, organisation text,
	postnominals text, mentions integer, quotes integer, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_officials' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 3;
COMMENT ON FUNCTION officials(release) IS
	'named persons with a rank, an office or a position; title is the rank or office, role the whole position where it says more';

CREATE FUNCTION officials(doc text) RETURNS TABLE (
	ordinal integer, name text, honorific text, title text, role text, organisation text,
	postnominals text, mentions integer, quotes integer, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_officials_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 3;
COMMENT ON FUNCTION officials(text) IS
	'named persons with a rank, an office or a position; title is the rank or office, role the whole position where it says more, of a text that is read for it';
