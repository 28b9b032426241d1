-- A release for other programs.

CREATE FUNCTION jsonb(doc release) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'polrel_jsonb' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 500;
COMMENT ON FUNCTION jsonb(release) IS 'all that was found in a press release, one document; a span is an array of two numbers';

CREATE CAST (release AS jsonb) WITH FUNCTION jsonb(release);
COMMENT ON CAST (release AS jsonb) IS 'all that was found in a press release';
