-- All that was found, in one list.

CREATE FUNCTION annotations(doc release) RETURNS TABLE (kind text, text text, span int4range, attributes jsonb)
	AS 'MODULE_PATHNAME', 'polrel_annotations' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 30;
COMMENT ON FUNCTION annotations(release) IS
	'all that was found, in text order; kind is headline, issuer, standfirst, dateline, published, heading, quote, figure, official, organisation, operation, legislation or contact';

CREATE FUNCTION annotations(doc text) RETURNS TABLE (kind text, text text, span int4range, attributes jsonb)
	AS 'MODULE_PATHNAME', 'polrel_annotations_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 30;
COMMENT ON FUNCTION annotations(text) IS
	'all that was found, in text order; kind is headline, issuer, standfirst, dateline, published, heading, quote, figure, official, organisation, operation, legislation or contact, of a text that is read for it';
