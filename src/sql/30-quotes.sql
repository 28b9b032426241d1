-- Quotes: who said what.

CREATE FUNCTION quotes(doc release) RETURNS TABLE (
	ordinal integer, text text, kind text, speaker text, speaker_kind text, also text[],
	title text, organisation text, cue text, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_quotes' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 4;
COMMENT ON FUNCTION quotes(release) IS
	'who said what; kind is direct, fragment or block, speaker_kind person, group or document';

CREATE FUNCTION quotes(doc text) RETURNS TABLE (
	ordinal integer, text text, kind text, speaker text, speaker_kind text, also text[],
	title text, organisation text, cue text, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_quotes_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 4;
COMMENT ON FUNCTION quotes(text) IS
	'who said what; kind is direct, fragment or block, speaker_kind person, group or document, of a text that is read for it';
