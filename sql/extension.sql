-- The extension as such: what it owns, says of it, and lets whom do.

-- every member has a comment (from version 17 on an array type is a member, too)
SELECT pg_describe_object(classid, objid, objsubid)
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
	AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel')
	AND NOT (classid = 'pg_type'::regclass AND objid IN (SELECT typarray FROM pg_type))
	AND coalesce(obj_description(objid, classid::regclass::name), '') = '';

-- every function is strict, immutable and safe in parallel, and for everyone; an aggregate's function says for it that it is strict;
-- binary input and output are stable, for they depend on the client's encoding
SELECT oid::regprocedure
FROM pg_proc
WHERE oid IN (SELECT objid FROM pg_depend WHERE classid = 'pg_proc'::regclass AND deptype = 'e'
		AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel'))
	AND NOT ((proisstrict OR prokind = 'a') AND provolatile = CASE WHEN proname IN ('release_recv', 'release_send') THEN 's' ELSE 'i' END AND proparallel = 's' AND NOT prosecdef AND proconfig IS NULL
		AND has_function_privilege('public', oid, 'EXECUTE'));

-- what a user calls has named arguments: all but what the server calls, by a type, an operator, an aggregate or a text search object
SELECT oid::regprocedure
FROM pg_proc p
WHERE oid IN (SELECT objid FROM pg_depend WHERE classid = 'pg_proc'::regclass AND deptype = 'e'
		AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel'))
	AND pronargs > 0 AND proargnames IS NULL AND prokind = 'f' AND 'internal'::regtype <> ALL (proargtypes)
	AND proname NOT LIKE 'release\_%';

-- costs and rows are stated where the default is wrong
SELECT p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, p.procost, p.prorows
FROM pg_proc p
WHERE oid IN (SELECT objid FROM pg_depend WHERE classid = 'pg_proc'::regclass AND deptype = 'e'
		AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel'))
	AND (p.procost <> 1 OR p.proretset)
ORDER BY 1, 2;

-- what a query without a release means stays as it is: no literal is ambiguous for it
SELECT to_tsquery('simple', 'x') @@ 'x y' AS vector, 'x y' @@ to_tsquery('simple', 'x') AS text, 'a' < 'b' AS less, max('b') AS most,
	ts_headline('x y', 'x') AS headline, length(to_tsvector('x y')) AS words, text('c') AS cast_text, jsonb('{}') AS cast_jsonb;

-- it moves to another schema and works there
CREATE SCHEMA elsewhere;
ALTER EXTENSION polrel SET SCHEMA elsewhere;
SELECT headline('x') IS NULL;
SELECT elsewhere.headline('A headline'::elsewhere.release) IS NULL AS nothing;
SELECT elsewhere.to_tsvector('two words'::elsewhere.release);
SELECT 'two words'::elsewhere.release OPERATOR(elsewhere.@@) 'word'::tsquery AS found;
ALTER EXTENSION polrel SET SCHEMA public;
DROP SCHEMA elsewhere;

-- an ordinary user may create it where he may create in the database
CREATE ROLE regress_polrel_user;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO regress_polrel_user', current_database()); END $$;
BEGIN;
DROP EXTENSION polrel;
SET LOCAL ROLE regress_polrel_user;
CREATE SCHEMA regress_polrel_own;
CREATE EXTENSION polrel SCHEMA regress_polrel_own;
SELECT count(*) FROM regress_polrel_own.paragraphs('One line'::text);
ROLLBACK;
DO $$ BEGIN EXECUTE format('REVOKE CREATE ON DATABASE %I FROM regress_polrel_user', current_database()); END $$;
DROP ROLE regress_polrel_user;
