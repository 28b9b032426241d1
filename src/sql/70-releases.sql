-- A document that holds several releases.

CREATE FUNCTION releases(doc text) RETURNS SETOF release
	AS 'MODULE_PATHNAME', 'polrel_releases' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 5;
COMMENT ON FUNCTION releases(text) IS 'press releases that a document holds, one row each';
