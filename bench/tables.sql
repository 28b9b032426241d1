-- The corpus as text and as releases, and the machinery that measures. Variable: folder.
CREATE EXTENSION polrel;
ALTER DATABASE :"DBNAME" SET jit = off;
ALTER DATABASE :"DBNAME" SET max_parallel_workers_per_gather = 0;
ALTER DATABASE :"DBNAME" SET min_parallel_table_scan_size = 0;
ALTER DATABASE :"DBNAME" SET parallel_setup_cost = 0;
ALTER DATABASE :"DBNAME" SET parallel_tuple_cost = 0;
ALTER DATABASE :"DBNAME" SET parallel_leader_participation = off;
ALTER DATABASE :"DBNAME" SET synchronous_commit = off;

CREATE TABLE texts (body text);
CREATE TABLE docs (doc release);
SELECT format('COPY texts FROM %L', :'folder' || '/corpus.copy') \gexec
INSERT INTO docs SELECT body::release FROM texts;

-- Releases of about 8 kB, whose values go out of line, compressed and as they are.
CREATE TABLE texts8 (body text);
CREATE TABLE docs8 (doc release);
CREATE TABLE docs8_plain (doc release);
ALTER TABLE docs8_plain ALTER doc SET STORAGE EXTERNAL;
INSERT INTO texts8 SELECT string_agg(body, E'\n\n')
	FROM (SELECT body, sum(octet_length(body)) OVER (ORDER BY n) / 8000 AS pack
		FROM (SELECT body, row_number() OVER () AS n FROM texts) AS numbered) AS packed
	GROUP BY pack;
INSERT INTO docs8 SELECT body::release FROM texts8;
INSERT INTO docs8_plain SELECT body::release FROM texts8;

-- Texts of lengths that grow fourfold from one to the next. Short ones are cut, one after the other, from the same
-- million characters of which the longer ones consist, so that what grows is the length and not what is in them.
CREATE TABLE pieces (body text);
SELECT format('COPY pieces FROM %L', :'folder' || '/long.copy') \gexec
CREATE TABLE lengths (bytes int, body text);
ALTER TABLE lengths ALTER body SET STORAGE EXTERNAL;
INSERT INTO lengths
	SELECT bytes, substr(CASE WHEN bytes < 1000000 THEN million ELSE whole END, 1 + n * bytes, bytes)
	FROM (SELECT string_agg(body, E'\n\n') AS whole, left(string_agg(body, E'\n\n'), 1000000) AS million FROM pieces) AS long,
		unnest(ARRAY[1000, 4000, 16000, 64000, 256000, 1000000, 4000000, 16000000, 64000000]) AS bytes,
		generate_series(0, greatest(1, 1000000 / bytes) - 1) AS n
	WHERE bytes <= length(whole);
DROP TABLE pieces;

CREATE TABLE texts_loaded (body text);
CREATE TABLE docs_loaded (doc release);
VACUUM ANALYZE;

-- What is measured, and how long it took in each round.
CREATE TABLE measure (
	number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	topic text NOT NULL,
	name text NOT NULL,
	statement text NOT NULL,
	bytes bigint NOT NULL,
	releases bigint NOT NULL,
	before text
);
CREATE TABLE round (
	measure int NOT NULL REFERENCES measure,
	round int NOT NULL,
	seconds float8
);
CREATE TABLE core_figure (topic text, name text, seconds float8, bytes bigint);

-- What the clock says: of the day; or of the processor's time that this session has had, so that what else runs on the
-- machine counts little. Linux brings that up to date every few milliseconds, so it is for what takes long.
CREATE FUNCTION clock(of_day bool) RETURNS float8 LANGUAGE sql AS $$
	SELECT CASE WHEN of_day THEN extract(epoch FROM clock_timestamp())
		ELSE split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e9 END
$$;

CREATE FUNCTION seconds_of(statement text, of_day bool) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	began float8 := clock(of_day);
BEGIN
	EXECUTE statement;
	RETURN greatest(clock(of_day) - began, 0.000001);
END
$$;

-- All measures of a topic in turn, again and again; round 0 is a warm-up that does not count.
CREATE PROCEDURE measure_topic(wanted text, rounds int) LANGUAGE plpgsql AS $$
DECLARE
	m measure;
BEGIN
	FOR r IN 0 .. rounds LOOP
		FOR m IN SELECT * FROM measure WHERE topic = wanted ORDER BY number LOOP
			IF m.before IS NOT NULL THEN
				EXECUTE m.before;
			END IF;
			IF r > 0 THEN
				INSERT INTO round VALUES (m.number, r, seconds_of(m.statement, wanted NOT IN ('reading', 'loading')));
			ELSIF m.bytes < 10000000 OR m.topic NOT IN ('length', 'table') THEN
				PERFORM seconds_of(m.statement, wanted NOT IN ('reading', 'loading'));
			END IF;
		END LOOP;
	END LOOP;
END
$$;

-- Every measure as one figure.
CREATE VIEW figure AS
	SELECT number, topic, name, percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds) AS seconds,
		min(seconds) AS least, max(seconds) AS most, bytes, releases
	FROM measure JOIN round ON measure = number
	GROUP BY number
	UNION ALL
	SELECT 1000 + row_number() OVER (), topic, name, seconds, seconds, seconds, bytes, NULL FROM core_figure;
