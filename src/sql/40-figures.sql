-- Figures: which amounts are stated.

CREATE FUNCTION figures(doc release) RETURNS TABLE (
	ordinal integer, text text, value numeric, upper numeric, kind text, unit text, qualifier text,
	change text, subject text, sentence text, speaker text, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_figures' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 12;
COMMENT ON FUNCTION figures(release) IS
	'stated amounts; kind is count, percent, money, ratio, duration, age, multiple or measure, qualifier about, under, over, up to or at least, change up or down';

CREATE FUNCTION figures(doc text) RETURNS TABLE (
	ordinal integer, text text, value numeric, upper numeric, kind text, unit text, qualifier text,
	change text, subject text, sentence text, speaker text, span int4range
)
	AS 'MODULE_PATHNAME', 'polrel_figures_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 12;
COMMENT ON FUNCTION figures(text) IS
	'stated amounts; kind is count, percent, money, ratio, duration, age, multiple or measure, qualifier about, under, over, up to or at least, change up or down, of a text that is read for it';
