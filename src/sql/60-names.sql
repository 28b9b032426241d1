-- Further things that are named, each once, as first written.

CREATE FUNCTION organisations(doc release) RETURNS TABLE (ordinal integer, name text, short text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_organisations' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 4;
COMMENT ON FUNCTION organisations(release) IS
	'named bodies, each once, with the short form that stands for it';

CREATE FUNCTION organisations(doc text) RETURNS TABLE (ordinal integer, name text, short text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_organisations_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 4;
COMMENT ON FUNCTION organisations(text) IS
	'named bodies, each once, with the short form that stands for it, of a text that is read for it';

CREATE FUNCTION operations(doc release) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_operations' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 1;
COMMENT ON FUNCTION operations(release) IS
	'named operations and campaigns, each once';

CREATE FUNCTION operations(doc text) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_operations_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;
COMMENT ON FUNCTION operations(text) IS
	'named operations and campaigns, each once, of a text that is read for it';

CREATE FUNCTION legislation(doc release) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_legislation' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 1;
COMMENT ON FUNCTION legislation(release) IS
	'named acts, bills, orders and other laws, each once';

CREATE FUNCTION legislation(doc text) RETURNS TABLE (ordinal integer, name text, mentions integer, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_legislation_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;
COMMENT ON FUNCTION legislation(text) IS
	'named acts, bills, orders and other laws, each once, of a text that is read for it';

CREATE FUNCTION contacts(doc release) RETURNS TABLE (ordinal integer, type text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_contacts' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100 ROWS 2;
COMMENT ON FUNCTION contacts(release) IS
	'ways to get in touch, each once; type is phone, email, url or handle';

CREATE FUNCTION contacts(doc text) RETURNS TABLE (ordinal integer, type text, text text, span int4range)
	AS 'MODULE_PATHNAME', 'polrel_contacts_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 2;
COMMENT ON FUNCTION contacts(text) IS
	'ways to get in touch, each once; type is phone, email, url or handle, of a text that is read for it';
