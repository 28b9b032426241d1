-- Any text comes out as it went in, by every way in and out.
BEGIN;
SELECT plan(7);

-- Random texts of the seed: printable, control, other scripts, quotation marks.
SELECT setseed(0.20261122);
CREATE TEMP TABLE sample AS
SELECT i, (SELECT coalesce(string_agg(CASE (random() * 9)::int
		WHEN 0 THEN chr(1 + (random() * 30)::int)
		WHEN 1 THEN chr(8208 + (random() * 30)::int)
		WHEN 2 THEN chr(160 + (random() * 500)::int)
		WHEN 3 THEN chr(12353 + (random() * 2000)::int)
		WHEN 4 THEN chr(128512 + (random() * 60)::int)
		WHEN 5 THEN ' '
		WHEN 6 THEN substr(E'"“”‘’''.,:;!?-()\n\n', 1 + (random() * 17)::int, 1)
		WHEN 7 THEN (random() * 10000)::int::text
		ELSE substr('The Chief Constable said: he added that police of the Home Office found five per cent', 1 + (random() * 70)::int, 12)
	END, ''), '') FROM generate_series(1, 1 + (i * 7919 % 200)) WHERE i > 0) AS t
FROM generate_series(1, 10000) i;
INSERT INTO sample SELECT 30000 + i, repeat(t, 1 + 100000 / (1 + octet_length(t))) FROM sample WHERE i <= 10;
INSERT INTO sample SELECT 40000, left(repeat(string_agg(t, E'\n'), 40), 1000000) FROM sample WHERE i <= 500;

SELECT is_empty('SELECT i, t FROM sample WHERE t::release::text IS DISTINCT FROM t', 'text to release to text');

SELECT is_empty($$SELECT i, t FROM sample WHERE release_in(textout(t))::text <> t OR release_out(t::release)::text <> t$$,
	'input and output');

SELECT is_empty('SELECT i, t FROM sample WHERE release_send(t::release) <> textsend(t)', 'send');

-- recv cannot be called from SQL: binary COPY does
CREATE TEMP TABLE doc AS SELECT i, t::release AS doc FROM sample;
CREATE TEMP TABLE back (LIKE doc);
\copy doc TO PROGRAM 'cat > ${TMPDIR:-/tmp}/polrel_round_trip.copy' (FORMAT binary)
\copy back FROM PROGRAM 'cat ${TMPDIR:-/tmp}/polrel_round_trip.copy; rm ${TMPDIR:-/tmp}/polrel_round_trip.copy' (FORMAT binary)
SELECT results_eq('SELECT count(*) FROM doc JOIN back USING (i, doc)', 'SELECT count(*) FROM sample', 'binary COPY');

-- what is found lies in the text, and is the text (the long ones left out: substring() counts from the beginning)
SELECT is_empty($$SELECT i, a.* FROM doc, annotations(doc) a
	WHERE i < 30000 AND kind NOT IN ('quote', 'figure') AND substring(doc::text, lower(span), upper(span) - lower(span)) IS DISTINCT FROM a.text$$,
	'spans are where the text stands');
SELECT is_empty($$SELECT i, p.* FROM doc, paragraphs(doc) p
	WHERE i < 30000 AND substring(doc::text, lower(span), upper(span) - lower(span)) IS DISTINCT FROM p.text$$,
	'paragraphs are where they say');
SELECT is_empty($$SELECT i, f.* FROM doc, figures(doc) f
	WHERE i < 30000 AND substring(doc::text, lower(span), upper(span) - lower(span)) IS DISTINCT FROM f.text$$,
	'figures are where they say');

SELECT * FROM finish();
ROLLBACK;
