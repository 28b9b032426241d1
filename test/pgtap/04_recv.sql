-- What a client sends in binary is a text like any other, checked as such.
BEGIN;
SELECT plan(2);

CREATE TEMP TABLE doc (doc release);

-- a binary COPY of one row with the given bytes
CREATE FUNCTION pg_temp.copy_in(bytes bytea) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	name text := format('polrel_recv_%s.copy', pg_backend_pid());
	content bytea := 'PGCOPY\012\377\015\012\000'::bytea || '\x0000000000000000'::bytea || '\x0001'::bytea
		|| int4send(length(bytes)) || bytes || '\xffff'::bytea;
	oid oid;
BEGIN
	oid := lo_from_bytea(0, content);
	PERFORM lo_export(oid, current_setting('data_directory') || '/' || name);
	PERFORM lo_unlink(oid);
	EXECUTE format('COPY doc FROM %L (FORMAT binary)', current_setting('data_directory') || '/' || name);
	EXECUTE format('COPY (SELECT) TO PROGRAM %L', 'rm ' || quote_literal(current_setting('data_directory') || '/' || name));
END $$;

SELECT throws_ok($$SELECT pg_temp.copy_in('\x61ff62')$$, '22021', NULL, 'bytes that are no text are turned down');
SELECT pg_temp.copy_in(convert_to('déjà vu', 'UTF8'));
SELECT results_eq('SELECT doc::text FROM doc', ARRAY['déjà vu'], 'text is taken');

SELECT * FROM finish();
ROLLBACK;
