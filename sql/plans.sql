-- What extractors can stand in: generated columns, expression indexes, parallel plans.

CREATE TABLE plan_doc (
	id integer PRIMARY KEY,
	doc release NOT NULL,
	headline text GENERATED ALWAYS AS (headline(doc)) STORED,
	published date GENERATED ALWAYS AS (published(doc)) STORED
);
INSERT INTO plan_doc (id, doc)
SELECT i, format(E'Number %s of the harbour news\n\nSource: Northmere Police\n\nPublished 3 May 20%s\n\n'
	'Northmere Police found %s stolen boats on Monday, officers said.\n\n“We found them,” said Chief Inspector Ada Quill.',
	i, lpad((i % 30)::text, 2, '0'), i)
FROM generate_series(1, 400) i;
ANALYZE plan_doc;

SELECT id, headline, published FROM plan_doc WHERE id IN (1, 31) ORDER BY id;

CREATE INDEX plan_doc_issuer ON plan_doc (issuer(doc));
CREATE INDEX plan_doc_speakers ON plan_doc ((html(doc) LIKE '%Quill%'));
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM plan_doc WHERE issuer(doc) = 'Northmere Police' AND id < 3;
EXPLAIN (COSTS OFF) SELECT count(*) FROM plan_doc WHERE issuer(doc) = 'Nobody';
SELECT count(*) FROM plan_doc WHERE issuer(doc) = 'Nobody';
RESET enable_seqscan;

-- an extractor runs in parallel workers, with the same result
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS
SELECT speaker, count(*), sum(length(q.text)) AS length FROM plan_doc, quotes(doc) q GROUP BY speaker;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF)
SELECT speaker, count(*), sum(length(q.text)) AS length FROM plan_doc, quotes(doc) q GROUP BY speaker;
SELECT count(*) AS different FROM (
	SELECT speaker, count(*), sum(length(q.text)) AS length FROM plan_doc, quotes(doc) q GROUP BY speaker
	EXCEPT SELECT * FROM serial) AS d;
RESET ALL;

-- in the select list, with LIMIT, in a subquery that stops early
SELECT id, (figures(doc)).value FROM plan_doc WHERE id < 4 ORDER BY id, 2;
SELECT id, (SELECT speaker FROM quotes(doc) LIMIT 1) AS speaker FROM plan_doc WHERE id < 4 ORDER BY id;
SELECT q.ordinal FROM plan_doc, quotes(doc) q WHERE id < 4 LIMIT 2;
SELECT count(*) FROM plan_doc a, LATERAL (SELECT 1 FROM paragraphs(a.doc) LIMIT 1) AS p;

-- rows and their columns are as declared
SELECT quotes('nothing') IS NULL;
SELECT o, t, value FROM figures('They found seven boats') AS f(o, t);

DROP TABLE plan_doc;
