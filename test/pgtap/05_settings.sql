-- What is read and found depends on the text alone: not on any setting, the time zone, or the order of schemas.
BEGIN;
SELECT plan(4);

CREATE TEMP TABLE sample AS SELECT t FROM (VALUES ($$Northmere harbour patrols begin

Source: Northmere Police

Published 3 May 2024

Chief Inspector Ada Quill OBE of Northmere Police said: “Thieves took 14 engines, worth £40,000.50, last autumn.

“We want 50% of boats to carry a tracker.”

Tracking works

She said theft was “a blight on the harbour” that cost between £2m and £3.5 million a year under the Harbours Act 1847.

• Operation Mooring began in two ports at 9:30am
• Call 0800 555 111 or visit northmere.example/harbour
$$), ('IĞDIR İSTANBUL: I said “it is İ and ı,” DI Iris Ilk said. ΣΑΣ ς straße STRASSE')) AS v(t);

-- All that is found in the sample, as one digest. A date is shown as DateStyle says, so it is asked for by its parts.
CREATE FUNCTION pg_temp.digest() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN (SELECT md5(string_agg(concat_ws('|', t, t::release::text, t::release::jsonb, html(t::release), headline(t::release),
			extract(epoch FROM published(t::release)), to_tsvector(t::release), quotes_tsvector(t::release),
			to_tsvector('polrel', t), release_hash(t::release), release_cmp(t::release, 'M'),
			(SELECT string_agg(a::text, ',') FROM annotations(t) a), (SELECT string_agg(f::text, ',') FROM figures(t) f),
			(SELECT string_agg(p::text, ',') FROM paragraphs(t) p),
			(SELECT string_agg(r::text, ',') FROM releases(t || E'\n\nENDS\n\n' || t) r)), '/' ORDER BY t COLLATE "C"))
		FROM sample);
END $$;
SELECT pg_temp.digest() AS digest \gset

-- A value other than the present one for each setting that a session may change: at each end of its range, each word.
CREATE TEMP TABLE setting AS
SELECT name, value
FROM pg_settings, unnest(CASE vartype
		WHEN 'bool' THEN ARRAY[CASE setting WHEN 'on' THEN 'off' ELSE 'on' END]
		WHEN 'enum' THEN enumvals
		WHEN 'string' THEN CASE name WHEN 'TimeZone' THEN ARRAY['Pacific/Kiritimati', 'America/Adak']
			WHEN 'DateStyle' THEN ARRAY['German, DMY', 'SQL, MDY', 'Postgres, YMD']
			WHEN 'search_path' THEN ARRAY['public, pg_catalog']
			ELSE ARRAY['C', 'C.UTF-8', 'POSIX', 'english', 'pg_catalog.simple'] END
		ELSE ARRAY[min_val, max_val] END) AS value
WHERE context IN ('user', 'superuser') AND value IS DISTINCT FROM setting
	-- what ends the session or the statement, by design, and what says as whom it runs
	AND name !~ '(timeout|^client_min_messages|^role$|session_authorization|transaction_|client_encoding|^max_stack_depth|log_|debug_|^seed$)'
	AND name NOT IN ('jit_provider', 'session_preload_libraries', 'local_preload_libraries', 'temp_tablespaces', 'default_tablespace',
		'default_table_access_method', 'dynamic_library_path', 'backtrace_functions', 'ignore_system_indexes', 'allow_system_table_mods',
		'zero_damaged_pages', 'ignore_checksum_failure', 'ignore_invalid_pages', 'exit_on_error', 'temp_file_limit', 'work_mem');

CREATE FUNCTION pg_temp.digest_under(name text, value text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM set_config(name, value, true);
	EXCEPTION WHEN OTHERS THEN
		RETURN NULL;			-- not to be had: another test's business
	END;
	RETURN pg_temp.digest();
END $$;

CREATE TEMP TABLE result (name text, value text, digest text);
DO $$
DECLARE
	s record;
	digest text;
BEGIN
	FOR s IN SELECT * FROM setting ORDER BY name, value LOOP
		BEGIN
			digest := pg_temp.digest_under(s.name, s.value);
			RAISE EXCEPTION USING ERRCODE = 'P0099';	-- undoes the setting
		EXCEPTION
			WHEN SQLSTATE 'P0099' THEN NULL;
			WHEN OTHERS THEN digest := SQLSTATE || ' ' || SQLERRM;
		END;
		INSERT INTO result VALUES (s.name, s.value, digest);
	END LOOP;
END $$;

SELECT cmp_ok((SELECT count(*) FROM result WHERE digest IS NOT NULL), '>=', 150::bigint, 'many settings were tried');
SELECT is_empty(format('SELECT * FROM result WHERE digest <> %L', :'digest'), 'no setting changes what is found');

-- Someone's own functions and operators of the same names before the right ones: none is called.
CREATE SCHEMA trap;
DO $$
DECLARE
	f record;
BEGIN
	CREATE FUNCTION trap.caught() RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING MESSAGE = ''caught''; END';
	FOR f IN SELECT DISTINCT proname, pg_get_function_identity_arguments(oid) AS arguments, prorettype::regtype AS result, proretset, oid
		FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND prokind = 'f' AND pronargs BETWEEN 1 AND 2 AND provariadic = 0
			AND prorettype NOT IN (SELECT oid FROM pg_type WHERE typtype = 'p') AND proname ~ '^(text|int4|numeric|date|jsonb|ts|to_ts|range|lower|upper|length|substring|array)'
			AND NOT EXISTS (SELECT FROM unnest(proargtypes) t JOIN pg_type ON pg_type.oid = t WHERE typtype = 'p')
	LOOP
		EXECUTE format('CREATE FUNCTION trap.%I(%s) RETURNS %s%s LANGUAGE sql AS %L', f.proname,
			(SELECT string_agg(t::regtype::text, ', ') FROM pg_proc, unnest(proargtypes) t WHERE pg_proc.oid = f.oid),
			CASE WHEN f.proretset THEN 'SETOF ' END, f.result, format('SELECT trap.caught(); SELECT NULL::%s', f.result));
	END LOOP;
	CREATE FUNCTION trap.eq(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT trap.caught(); SELECT true';
	CREATE OPERATOR trap.= (LEFTARG = text, RIGHTARG = text, FUNCTION = trap.eq);
	CREATE OPERATOR trap.|| (LEFTARG = text, RIGHTARG = text, FUNCTION = trap.eq);
END $$;
-- called by its full name, so that only what the extension's functions do by themselves could be caught
CREATE FUNCTION pg_temp.under_trap(t text) RETURNS text LANGUAGE plpgsql SET search_path = trap, pg_catalog, public AS $$
BEGIN
	RETURN pg_catalog.concat(public.html(public.release(t)), public.jsonb(public.release(t)), public.to_tsvector(public.release(t)),
		public.to_tsvector('public.polrel'::pg_catalog.regconfig, public.release(t)), public.release(t) OPERATOR(public.@@) 'harbour'::pg_catalog.tsquery,
		ARRAY(SELECT a::text FROM public.annotations(t) a), ARRAY(SELECT r::text FROM public.releases(t) r),
		public.published(public.release(t)), public.headline(public.release(t)));
END $$;
SELECT isnt(pg_temp.under_trap((SELECT max(t) FROM sample)), NULL, 'objects of the same names in the search path are not called');

-- No SQL function's words are looked up when it runs.
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_language l ON l.oid = prolang
	JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
		AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel')
	WHERE lanname NOT IN ('c', 'internal') AND prosqlbody IS NULL$$, 'functions are in C, or parsed when they are made');

SELECT * FROM finish();
ROLLBACK;
