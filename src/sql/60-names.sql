-- Further things that are named, each once, as first written.

CREATE FUNCTION organisations(doc release) RETURNS TABLE (ordinal integer, name text, short text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_organisations' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 6;
COMMENT ON FUNCTION organisations(release) IS 'named bodies';

CREATE FUNCTION organisations(doc text) RETURNS TABLE (ordinal integer, name text, short text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_organisations_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 6;
COMMENT ON FUNCTION organisations(text) IS 'named bodies, of a text that is read for it';

CREATE FUNCTION operations(doc release) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_operations' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 1;
COMMENT ON FUNCTION operations(release) IS 'named police operations and campaigns';

CREATE FUNCTION operations(doc text) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_operations_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;
COMMENT ON FUNCTION operations(text) IS 'named police operations and campaigns, of a text that is read for it';

CREATE FUNCTION legislation(doc release) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_legislation' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 1;
COMMENT ON FUNCTION legislation(release) IS 'named acts, bills and orders';

CREATE FUNCTION legislation(doc text) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_legislation_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;
COMMENT ON FUNCTION legislation(text) IS 'named acts, bills and orders, of a text that is read for it';

CREATE FUNCTION contacts(doc release) RETURNS TABLE (ordinal integer, type text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_contacts' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 3;
COMMENT ON FUNCTION contacts(release) IS 'telephone numbers, e-mail and web addresses, handles';

CREATE FUNCTION contacts(doc text) RETURNS TABLE (ordinal integer, type text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_contacts_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 3;
COMMENT ON FUNCTION contacts(text) IS 'telephone numbers, e-mail and web addresses, handles, of a text that is read for it';
