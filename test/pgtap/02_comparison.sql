-- Laws of comparison over all pairs of a corpus; the oracle is text COLLATE "C".
BEGIN;
SELECT plan(9);

CREATE TEMP TABLE corpus AS
SELECT t, t::release AS doc
FROM (SELECT unnest(ARRAY['', ' ', 'a', 'A', 'aa', 'ab', 'b', 'é', 'e', 'z', '日', '😀', '"', '“', E'a\n', E'\x01'])
	UNION SELECT repeat('a', i) FROM generate_series(3, 40) i
	UNION SELECT md5(i::text) FROM generate_series(1, 60) i
	UNION SELECT repeat(md5((i % 5)::text), 100) || i FROM generate_series(1, 20) i) AS s(t);

SELECT is_empty('SELECT a.t, b.t FROM corpus a, corpus b WHERE release_cmp(a.doc, b.doc) <> bttextcmp(a.t COLLATE "C", b.t COLLATE "C")
	AND sign(release_cmp(a.doc, b.doc)) <> sign(bttextcmp(a.t COLLATE "C", b.t COLLATE "C"))', 'release_cmp is the order of text COLLATE "C"');
SELECT is_empty('SELECT a.t, b.t FROM corpus a, corpus b WHERE release_cmp(a.doc, b.doc) <> -release_cmp(b.doc, a.doc)',
	'antisymmetric');
SELECT is_empty('SELECT a.t, b.t FROM corpus a, corpus b WHERE (a.doc < b.doc) <> (release_cmp(a.doc, b.doc) < 0)
	OR (a.doc <= b.doc) <> (release_cmp(a.doc, b.doc) <= 0) OR (a.doc = b.doc) <> (release_cmp(a.doc, b.doc) = 0)
	OR (a.doc <> b.doc) <> (release_cmp(a.doc, b.doc) <> 0) OR (a.doc >= b.doc) <> (release_cmp(a.doc, b.doc) >= 0)
	OR (a.doc > b.doc) <> (release_cmp(a.doc, b.doc) > 0)', 'operators agree with release_cmp');
SELECT is_empty('SELECT a.t, b.t FROM corpus a, corpus b WHERE (a.t = b.t) <> (a.doc = b.doc)', 'equal where the text is');
SELECT is_empty('SELECT t FROM corpus WHERE release_hash(doc) <> release_hash(t::release)
	OR release_hash_extended(doc, 42) <> release_hash_extended(t::release, 42)', 'equal releases have equal hashes');
SELECT cmp_ok((SELECT count(DISTINCT release_hash(doc)) FROM corpus), '>=', (SELECT count(*) - 1 FROM corpus),
	'different releases have different hashes');
SELECT results_eq('SELECT t FROM corpus ORDER BY doc', 'SELECT t FROM corpus ORDER BY t COLLATE "C"', 'sorted alike');

CREATE INDEX corpus_btree ON corpus (doc);
SET LOCAL enable_seqscan = off;
SET LOCAL enable_sort = off;
SELECT results_eq('SELECT t FROM corpus ORDER BY doc', 'SELECT t FROM corpus ORDER BY t COLLATE "C"', 'an index sorts alike');
SELECT is_empty('SELECT c.t FROM corpus c WHERE (SELECT count(*) FROM corpus i WHERE i.doc <= c.doc)
	<> (SELECT count(*) FROM corpus i WHERE i.t COLLATE "C" <= c.t COLLATE "C")', 'an index finds alike');

SELECT * FROM finish();
ROLLBACK;
