-- What memory.sh measures with: a sample, and functions that tell how much memory a query has kept.
CREATE EXTENSION polrel;
CREATE CAST (bytea AS release) WITHOUT FUNCTION;
CREATE CAST (release AS bytea) WITHOUT FUNCTION;
CREATE TABLE sample AS SELECT t, t::release AS doc, set_byte(t::release::bytea, 8, 255)::release AS bad FROM (SELECT $$Harbour patrols begin

Source: Northmere Police

Chief Inspector Ada Quill OBE of Northmere Police said: “Thieves took 14 engines, worth £40,000, last autumn.”

• Operation Mooring began under the Harbours Act 1847; call 0800 555 111 or visit northmere.example/漢字漢字
$$) AS s(t);

-- kilobytes that this backend holds: all that its contexts have, and all that the process has
CREATE FUNCTION held() RETURNS integer LANGUAGE sql VOLATILE AS
	'SELECT (sum(total_bytes) / 1024)::integer FROM pg_backend_memory_contexts';
CREATE FUNCTION resident() RETURNS integer LANGUAGE sql VOLATILE AS
	$$SELECT split_part(pg_read_file('/proc/self/statm'), ' ', 6)::integer * 4$$;

-- the query must be given its call as $1::integer is counted up, so that nothing is computed once for all
CREATE FUNCTION growth(call text, calls integer, OUT contexts integer, OUT process integer) LANGUAGE plpgsql AS $$
DECLARE
	tenth integer[];
	all_of_it integer[];
	answers bigint;			-- asked for, or nothing would be called
BEGIN
	EXECUTE format('SELECT (array_agg(m) FILTER (WHERE i = %1$s / 10))[1:1], (array_agg(m) FILTER (WHERE i = %1$s))[1:1], count(done)
		FROM (SELECT i, (%2$s) AS done, CASE WHEN i IN (%1$s / 10, %1$s) THEN ARRAY[held(), resident()] END AS m
			FROM generate_series(1, %1$s) i, sample OFFSET 0) s', calls, call) INTO tenth, all_of_it, answers;
	contexts := all_of_it[1][1] - tenth[1][1];
	process := all_of_it[1][2] - tenth[1][2];
END $$;

CREATE FUNCTION failing(calls integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	failures integer := 0;
BEGIN
	FOR i IN 1 .. calls LOOP
		BEGIN
			PERFORM html(bad), figures(bad), to_tsvector(bad) FROM sample;
		EXCEPTION WHEN data_corrupted THEN
			failures := failures + 1;
		END;
	END LOOP;
	RETURN failures;
END $$;
