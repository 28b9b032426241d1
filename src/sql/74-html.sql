-- A release for the eye.

CREATE FUNCTION html(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_html' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 500;
COMMENT ON FUNCTION html(release) IS 'HTML fragment in which what was found stands in <mark class="polrel-...">';
