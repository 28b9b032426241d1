-- The stored form: nothing in it is trusted, and old versions are read anew.

-- make values of any bytes
CREATE CAST (bytea AS release) WITHOUT FUNCTION;
CREATE CAST (release AS bytea) WITHOUT FUNCTION;

CREATE FUNCTION pg_temp.failure(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text; message text; detail text;
BEGIN
	EXECUTE query;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' ', state, message || ':', detail);
END $$;

-- an empty release, byte by byte: magic, reader version, flags, text, characters, six sections
SELECT ''::release::bytea;

-- a sound value by hand: a heading "ab" and a paragraph "cd" of "ab cd"
SELECT ordinal, kind, section, text, span
FROM paragraphs('\xa7010000 05 00 00 05 00 00 00 00 02 06 02 20 02 6162206364'::bytea::release);

-- damaged fronts
SELECT what, pg_temp.failure(format('SELECT %s::release::text, headline(%1$s::release)', quote_literal(bytes) || '::bytea'))
FROM (VALUES
	('nothing at all', '\x'),
	('too short', '\xa701'),
	('another magic', '\xa8010000 00 00 000000000000'),
	('reserved bits', '\xa7010001 00 00 000000000000'),
	('front ends', '\xa7010000 00 00 0000'),
	('number ends', '\xa7010000 80'),
	('number too long', '\xa7010000 8080808080808080808080 00'),
	('number too large', '\xa7010000 ffffffff7f 00 000000000000'),
	('text too long', '\xa7010000 04 00 000000000000 616263'),
	('text too short', '\xa7010000 02 00 000000000000 616263'),
	('more characters than bytes', '\xa7010000 03 04 000000000000 616263'),
	('section too long', '\xa7010000 03 00 7f0000000000 616263'),
	('sections overflow', '\xa7010000 03 00 ffffffff0f ffffffff0f ffffffff0f ffffffff0f ffffffff0f ffffffff0f 616263')
) AS v(what, bytes);

-- damaged sections: the front is right, and the text is "ab cd"
CREATE FUNCTION pg_temp.forge(section integer, content bytea) RETURNS release LANGUAGE sql AS $$
	SELECT (decode('a7010000' || '05' || '00'
		|| string_agg(lpad(to_hex(CASE WHEN i = section THEN length(content) ELSE 0 END), 2, '0'), '' ORDER BY i), 'hex')
		|| content || 'ab cd'::bytea)::release
	FROM generate_series(0, 5) i
$$;
SELECT extractor, what,
	pg_temp.failure(format('SELECT %s(pg_temp.forge(%s, %L))', extractor, section, bytes))
FROM (VALUES
	('headline', 0, 'unknown flag', '\x20'),
	('headline', 0, 'span missing', '\x01'),
	('headline', 0, 'span too long', '\x01 00 06'),
	('headline', 0, 'span behind the text', '\x01 06 00'),
	('headline', 0, 'something left', '\x01 00 02 00'),
	('issuer', 0, 'span too long', '\x02 00 ff0f'),
	('published', 0, 'year 0', '\x10 00'),
	('published', 0, 'year 10000', '\x10 ffffffff0f'),
	('paragraphs', 1, 'more elements than bytes', '\x09 00'),
	('paragraphs', 1, 'no elements', '\x00 00'),
	('paragraphs', 1, 'unknown kind', '\x01 0e 02'),
	('paragraphs', 1, 'gap too long', '\x01 e0 7f 02'),
	('paragraphs', 1, 'too long', '\x01 00 06'),
	('paragraphs', 1, 'body too long', '\x01 10 05 03 03'),
	('paragraphs', 1, 'something left', '\x01 00 02 00'),
	('sections', 1, 'second too long', '\x02 00 02 20 04'),
	('officials', 2, 'unknown flag', '\x01 8001 00 02 01 00'),
	('officials', 2, 'name before the text', '\x01 01 00 02 01 02 01 00'),
	('officials', 2, 'title too long', '\x01 45 00 02 0f 61'),
	('officials', 2, 'title behind the text', '\x01 45 00 02 40 02 01 00'),
	('officials', 2, 'section ends', '\x01 41 00 02 01'),
	('quotes', 3, 'unknown kind', '\x01 03 00 02'),
	('quotes', 3, 'speaker not there', '\x01 44 00 02 00'),
	('quotes', 3, 'no pieces', '\x01 80 00 02 00 00'),
	('quotes', 3, 'more pieces than there are', '\x01 80 00 02 ff01 00 00 02'),
	('quotes', 3, 'further speaker not there', '\x01 80 00 02 01 01 00 02 00'),
	('quotes', 3, 'cue too long', '\x01 10 00 02 00 04'),
	('figures', 4, 'unknown change', '\x01 18 40 00 02 02 00 00'),
	('figures', 4, 'unknown qualifier', '\x01 00 46 00 02 02 00 00'),
	('figures', 4, 'unknown unit', '\x01 20 40 00 02 02 ffff03 00 00'),
	('figures', 4, 'exponent too large', '\x01 00 f0 00 02 02 ff03 00 00'),
	('figures', 4, 'subject before the text', '\x01 40 40 00 02 02 05 01 00 00'),
	('organisations', 5, 'unknown kind', '\x01 37 00 02'),
	('organisations', 5, 'unknown flag', '\x01 70 00 02'),
	('operations', 5, 'short form too long', '\x01 38 00 02 00 09'),
	('contacts', 5, 'mentions missing', '\x01 13 00 02'),
	('annotations', 5, 'section ends', '\x02 30 00 02'),
	('html', 4, 'too long', '\x01 00 40 00 06 02 00 00'),
	('to_tsvector', 1, 'too long', '\x01 00 06'),
	('jsonb', 2, 'section ends', '\x01')
) AS v(extractor, section, what, bytes);

-- a span may not cut a character, and text that is read must be text
SELECT pg_temp.failure(format('SELECT paragraphs(%L::bytea::release)', '\xa7010000 02 01 0003 00000000 01 00 01 c3a9'));
SELECT pg_temp.failure(format('SELECT headline(%L::bytea::release)', '\xa7000000 02 c328'));
SELECT pg_temp.failure(format('SELECT to_tsvector(%L::bytea::release)', '\xa7010000 02 00 000000000000 c328'));

-- a value of another reader version: its text is all that counts
SELECT v::text, polrel_outdated(v), polrel_outdated(v::text::release) AS anew,
	v = v::text::release AS equal, release_hash(v) = release_hash(v::text::release) AS hash,
	(SELECT string_agg(concat_ws(' ', kind, text, span), ', ') FROM paragraphs(v)) AS paragraphs,
	headline(v) IS NOT DISTINCT FROM headline(v::text::release) AS headline, html(v) = html(v::text::release) AS html
FROM (SELECT ('\xa7000000 05 deadbeef'::bytea || 'ab cd'::bytea)::release
	UNION ALL SELECT ('\xa7ffff00 05'::bytea || 'ab cd'::bytea)::release) AS s(v);

-- an issuer far down in the text has its words in the head
SELECT issuer(('\xa7010000 d508 00 0d 0000000000 02 cc08 09'::bytea || 'NORTHMERE' || repeat('x', 1100)::bytea || 'Northmere')::release);
SELECT pg_temp.failure(format('SELECT issuer(%L::bytea::release)',
	'\xa7010000 d508 00 04 0000000000 02 cc08 09'::bytea || repeat('x', 1100)::bytea || 'Northmere'));

-- the one-line update
CREATE TEMP TABLE doc AS SELECT ('\xa7000000 05'::bytea || 'ab cd'::bytea)::release AS doc
	UNION ALL SELECT 'new'::release;
UPDATE doc SET doc = doc::text::release WHERE polrel_outdated(doc);
SELECT doc, polrel_outdated(doc) FROM doc ORDER BY doc;

DROP CAST (bytea AS release);
DROP CAST (release AS bytea);
