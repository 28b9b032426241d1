-- Comparison: bytewise, in operators, sorting, grouping, joins and indexes.

CREATE TEMP TABLE doc (id integer, doc release);
INSERT INTO doc VALUES (1, 'b'), (2, 'a'), (3, 'B'), (4, 'ab'), (5, ''), (6, 'a'), (7, 'é'), (8, NULL);

SELECT a.doc, b.doc, a.doc < b.doc AS lt, a.doc <= b.doc AS le, a.doc = b.doc AS eq,
	a.doc <> b.doc AS ne, a.doc >= b.doc AS ge, a.doc > b.doc AS gt, release_cmp(a.doc, b.doc) AS cmp
FROM doc a, doc b WHERE a.id IN (2, 4, 5, 7) AND b.id IN (4, 6) ORDER BY a.id, b.id;

SELECT doc FROM doc ORDER BY doc, id;
SELECT doc, count(*) FROM doc GROUP BY doc ORDER BY doc;
SELECT DISTINCT doc FROM doc ORDER BY doc DESC NULLS LAST;
SELECT min(id) FROM doc WHERE doc IN ('b', 'B');

-- each kind of join
SET enable_nestloop = off;
SET enable_mergejoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM doc a JOIN doc b USING (doc);
SELECT count(*) FROM doc a JOIN doc b USING (doc);
RESET enable_mergejoin;
SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM doc a JOIN doc b USING (doc);
SELECT count(*) FROM doc a JOIN doc b USING (doc);
RESET ALL;

-- indexes
CREATE UNIQUE INDEX doc_unique ON doc (doc) WHERE id <> 6;
INSERT INTO doc VALUES (9, 'ab');
CREATE INDEX doc_hash ON doc USING hash (doc);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM doc WHERE doc = 'b';
SELECT id FROM doc WHERE doc = 'b';
DROP INDEX doc_hash;
EXPLAIN (COSTS OFF) SELECT id FROM doc WHERE doc > 'a' AND id <> 6 ORDER BY doc;
SELECT id FROM doc WHERE doc > 'a' AND id <> 6 ORDER BY doc;
RESET ALL;

-- the smallest and the largest, by an index too
SELECT min(doc), max(doc) FROM doc;
SELECT min(doc), max(doc) FROM doc WHERE false;
SELECT id % 2 AS odd, min(doc), max(doc) FROM doc GROUP BY 1 ORDER BY 1;
CREATE INDEX doc_order ON doc (doc);
SET enable_seqscan = off;
SELECT max(doc) FROM doc;
RESET ALL;

-- partitions
CREATE TEMP TABLE part (doc release) PARTITION BY HASH (doc);
CREATE TEMP TABLE part_0 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE part_1 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO part SELECT i::text FROM generate_series(1, 100) i;
SELECT count(*) AS rows, count(DISTINCT tableoid) AS partitions FROM part;

-- statistics
ANALYZE doc;
SELECT n_distinct FROM pg_stats WHERE tablename = 'doc' AND attname = 'doc';

-- equal texts hash alike, whatever version of the reader made them: see stored.sql
SELECT release_hash('a'::text::release) = release_hash('a') AS same,
	release_hash('a') = hashtext('a' COLLATE "C") AS like_text,
	release_hash_extended('a', 0)::bit(32) = release_hash('a')::bit(32) AS low_bits,
	release_hash_extended('a', 1) <> release_hash_extended('a', 2) AS seeded;

SELECT opcname, amname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
WHERE opcintype = 'release'::regtype ORDER BY 2;
