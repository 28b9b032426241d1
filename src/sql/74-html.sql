-- A release for the eye.

CREATE FUNCTION html(release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_html' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 500;
COMMENT ON FUNCTION html(release) IS 'HTML fragment with what was found marked up';
