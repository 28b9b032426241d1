-- A release where values go: arrays, domains, composite types, ranges, cursors left half read, errors that are caught,
-- prepared statements, parallel workers, statistics, joins and indexes. Nothing is lost, and the answers are the same.
BEGIN;
SELECT plan(16);

CREATE TEMP TABLE seed AS SELECT i AS id, (format(E'Harbour patrols begin %s\n\nSource: Northmere Police\n\nPublished 3 May 2024\n\n'
	'Chief Inspector Ada Quill said: "Thieves took %s engines, worth £%s,000."\n\n', i, i, i) || repeat(E'The Home Office met 12 officers.\n\n', i % 200))
	AS t FROM generate_series(1, 600) i;
CREATE TABLE news (id integer PRIMARY KEY, doc release, headline text GENERATED ALWAYS AS (headline(doc)) STORED);
INSERT INTO news SELECT id, t::release FROM seed;

SELECT is((SELECT count(*) FROM (SELECT unnest(array_agg(doc)) d FROM news) s, quotes(d) q WHERE q.speaker = 'Ada Quill'), 600::bigint, 'arrays');
SELECT is((SELECT array_agg(doc ORDER BY id)::text FROM news)::release[], (SELECT array_agg(doc ORDER BY id) FROM news), 'arrays as text');

CREATE DOMAIN issued AS release CHECK (issuer(VALUE) IS NOT NULL);
SELECT is((SELECT count(*) FROM news, quotes(doc::issued)), 600::bigint, 'a domain');
SELECT throws_ok($$SELECT 'Nobody said that.'::issued$$, '23514', NULL, 'a domain''s condition');

CREATE TYPE pair AS (id integer, doc release, all_of_it release[]);
CREATE TEMP TABLE pairs AS SELECT row(id, doc, ARRAY[doc, doc])::pair AS p FROM news;
UPDATE pairs SET p.doc = (p).all_of_it[1], p.all_of_it[3] = (p).doc;
SELECT is_empty('SELECT id FROM news JOIN pairs ON (p).id = id WHERE (p).doc::text <> doc::text OR cardinality((p).all_of_it) <> 3
	OR html((p).all_of_it[3]) <> html(doc)', 'composite types');

CREATE TYPE releases_between AS RANGE (subtype = release);
SELECT ok('b'::release <@ releases_between('a', 'c') AND NOT 'd'::release <@ releases_between('a', 'c'), 'ranges');

DECLARE half CURSOR WITH HOLD FOR SELECT id, f.text FROM news, figures(doc) f;
MOVE 2 FROM half;
CLOSE half;
SELECT is((SELECT count(*) FROM news n LEFT JOIN LATERAL (SELECT FROM figures(doc) OFFSET 1 LIMIT 1) f ON true), 600::bigint, 'sets half read');
SELECT is((SELECT count(*) FROM (SELECT quotes(doc), figures(doc) FROM news WHERE id = 1) s), (SELECT count(*) FROM news, figures(doc) WHERE id = 1),
	'sets in a select list');

CREATE FUNCTION pg_temp.caught() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	r record;
	n integer := 0;
BEGIN
	FOR r IN SELECT id, (quotes(doc)).speaker AS speaker, doc FROM news LOOP
		BEGIN
			UPDATE news SET doc = (doc::text || html(doc))::release WHERE id = r.id;
			PERFORM 1 / (r.id % 2) FROM quotes(r.doc);
			RAISE EXCEPTION 'undone';
		EXCEPTION WHEN OTHERS THEN
			n := n + 1;
		END;
	END LOOP;
	RETURN n;
END $$;
SELECT is(pg_temp.caught(), 600, 'errors are caught');
SELECT is_empty('SELECT id FROM news JOIN seed USING (id) WHERE doc::text <> t', 'and what they undo is as before');

PREPARE twice(release, text) AS SELECT $1 = $2::release AND (SELECT count(*) FROM quotes($1)) = (SELECT count(*) FROM quotes($2));
SELECT results_eq(format('EXECUTE twice(%L, %1$L)', 'He said: "It is so."'), 'VALUES (true)', 'prepared statements');

CREATE FUNCTION pg_temp.all_found() RETURNS text LANGUAGE sql AS $$
	SELECT md5(string_agg(concat(html(doc), published(doc), to_tsvector(doc), (SELECT count(*) FROM annotations(doc))), '|' ORDER BY id)) FROM news
$$;
CREATE FUNCTION pg_temp.explained(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END $$;
SELECT pg_temp.all_found() AS alone \gset
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT ok((SELECT string_agg(line, ' ') FROM pg_temp.explained('SELECT sum(length(html(doc))) FROM news') AS line) ~ 'Parallel', 'workers are planned');
SELECT is(pg_temp.all_found(), :'alone', 'workers find the same');

CREATE INDEX ON news USING hash (doc);
CREATE INDEX ON news (doc) WHERE length(doc::text) < 2000;
ANALYZE news;
SET LOCAL enable_seqscan = off;
SELECT is((SELECT id FROM news WHERE doc = (SELECT t::release FROM seed WHERE id = 7)), 7, 'a hash index');
SELECT is((SELECT count(*) FROM news a JOIN news b USING (doc)), 600::bigint, 'joins');
SELECT is((SELECT count(*) FROM (SELECT doc FROM news UNION SELECT doc FROM news EXCEPT SELECT doc FROM news WHERE id < 10) s), 591::bigint, 'sets of releases');

SELECT * FROM finish();
ROLLBACK;
