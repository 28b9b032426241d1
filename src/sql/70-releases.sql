-- A document that holds several releases.

CREATE FUNCTION releases(document text) RETURNS SETOF release
	AS 'MODULE_PATHNAME', 'polrel_releases' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 5;
COMMENT ON FUNCTION releases(text) IS 'a document cut into the press releases it holds';
