-- Text search: the parser.

CREATE FUNCTION polrel_parser_start(internal, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_parser_start(internal, integer) IS 'start of text search parser polrel';

CREATE FUNCTION polrel_parser_token(internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_parser_token(internal, internal, internal) IS 'next token of text search parser polrel';

CREATE FUNCTION polrel_parser_end(internal) RETURNS void
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_parser_end(internal) IS 'end of text search parser polrel';

CREATE FUNCTION polrel_parser_headline(internal, internal, tsquery) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_parser_headline(internal, internal, tsquery) IS 'headline of text search parser polrel';

CREATE FUNCTION polrel_parser_types(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_parser_types(internal) IS 'token types of text search parser polrel';

CREATE TEXT SEARCH PARSER polrel (
	START = polrel_parser_start,
	GETTOKEN = polrel_parser_token,
	END = polrel_parser_end,
	HEADLINE = polrel_parser_headline,
	LEXTYPES = polrel_parser_types
);
COMMENT ON TEXT SEARCH PARSER polrel IS 'the tokenizer that reads press releases';
