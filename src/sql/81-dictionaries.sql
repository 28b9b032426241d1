-- Text search: dictionaries.

CREATE FUNCTION polrel_fold_init(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_fold_init(internal) IS 'options of text search template polrel_fold';
CREATE FUNCTION polrel_fold_lexize(internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_fold_lexize(internal, internal, internal, internal) IS 'lexemes of text search template polrel_fold';
CREATE TEXT SEARCH TEMPLATE polrel_fold (INIT = polrel_fold_init, LEXIZE = polrel_fold_lexize);
COMMENT ON TEXT SEARCH TEMPLATE polrel_fold IS 'filter: apostrophes and hyphens as they are typed';

CREATE FUNCTION polrel_amount_init(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_amount_init(internal) IS 'options of text search template polrel_amount';
CREATE FUNCTION polrel_amount_lexize(internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_amount_lexize(internal, internal, internal, internal) IS 'lexemes of text search template polrel_amount';
CREATE TEXT SEARCH TEMPLATE polrel_amount (INIT = polrel_amount_init, LEXIZE = polrel_amount_lexize);
COMMENT ON TEXT SEARCH TEMPLATE polrel_amount IS 'amounts, times and years: one form however they are written';

CREATE FUNCTION polrel_abbreviation_init(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_abbreviation_init(internal) IS 'options of text search template polrel_abbreviation';
CREATE FUNCTION polrel_abbreviation_lexize(internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_abbreviation_lexize(internal, internal, internal, internal) IS 'lexemes of text search template polrel_abbreviation';
CREATE TEXT SEARCH TEMPLATE polrel_abbreviation (INIT = polrel_abbreviation_init, LEXIZE = polrel_abbreviation_lexize);
COMMENT ON TEXT SEARCH TEMPLATE polrel_abbreviation IS 'abbreviations and what they stand for: the same lexemes';

CREATE FUNCTION polrel_address_init(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_address_init(internal) IS 'options of text search template polrel_address';
CREATE FUNCTION polrel_address_lexize(internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_address_lexize(internal, internal, internal, internal) IS 'lexemes of text search template polrel_address';
CREATE TEXT SEARCH TEMPLATE polrel_address (INIT = polrel_address_init, LEXIZE = polrel_address_lexize);
COMMENT ON TEXT SEARCH TEMPLATE polrel_address IS 'telephone numbers, web addresses, handles and hashtags: one form';

CREATE TEXT SEARCH DICTIONARY polrel_fold (TEMPLATE = polrel_fold, StopWords = english);
COMMENT ON TEXT SEARCH DICTIONARY polrel_fold IS 'apostrophes and hyphens as they are typed, English stop words';

CREATE TEXT SEARCH DICTIONARY polrel_amount (TEMPLATE = polrel_amount);
COMMENT ON TEXT SEARCH DICTIONARY polrel_amount IS 'amounts, times and years in one form, number words as digits';

CREATE TEXT SEARCH DICTIONARY polrel_abbreviation (TEMPLATE = polrel_abbreviation, Dictionary = 'pg_catalog.english_stem');
COMMENT ON TEXT SEARCH DICTIONARY polrel_abbreviation IS 'ranks, offices and bodies, abbreviated and written out';

CREATE TEXT SEARCH DICTIONARY polrel_address (TEMPLATE = polrel_address, Dictionary = 'pg_catalog.english_stem');
COMMENT ON TEXT SEARCH DICTIONARY polrel_address IS 'telephone numbers and web addresses in one form, for Britain';
