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

-- The bits of a section: n#k are k bits, n/w a number of width w.
CREATE FUNCTION pg_temp.bits(fields text) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
	field text;
	n bigint;
	width int;
	bits text := '';
	bytes bytea := '';
BEGIN
	FOREACH field IN ARRAY string_to_array(fields, ' ') LOOP
		n := (regexp_split_to_array(field, '[/#]'))[1];
		width := (regexp_split_to_array(field, '[/#]'))[2];
		LOOP
			bits := bits || reverse(right(n::bit(64)::text, width));
			EXIT WHEN field LIKE '%#%';
			n := n >> width;
			bits := bits || (n > 0)::int;
			EXIT WHEN n = 0;
		END LOOP;
	END LOOP;
	FOR i IN 0 .. (length(bits) - 1) / 8 LOOP
		bytes := bytes || set_byte('\x00', 0, reverse(rpad(substr(bits, i * 8 + 1, 8), 8, '0'))::bit(8)::int);
	END LOOP;
	RETURN bytes;
END $$;

-- A value with one section: the front is right, and the text is "ab cd".
CREATE FUNCTION pg_temp.forge(section integer, content bytea) RETURNS release LANGUAGE sql AS $$
	SELECT (decode('a7010000' || '05' || '00'
		|| string_agg(lpad(to_hex(CASE WHEN i = section THEN length(content) ELSE 0 END), 2, '0'), '' ORDER BY i), 'hex')
		|| content || 'ab cd'::bytea)::release
	FROM generate_series(0, 5) i
$$;

-- sound values by hand: a heading "ab" and a paragraph "cd"; one paragraph, which ends with its line
SELECT ordinal, kind, section, text, span
FROM paragraphs(pg_temp.forge(1, pg_temp.bits('2/4 1#1 38#6 0/2 2/8 1#1 32#6 1/2 2/8')));
SELECT ordinal, kind, section, text, span FROM paragraphs(pg_temp.forge(1, pg_temp.bits('1/4 0#1')));

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

-- damaged sections
SELECT extractor, what,
	pg_temp.failure(format('SELECT %s(pg_temp.forge(%s, %L))', extractor, section, pg_temp.bits(fields)))
FROM (VALUES
	('headline', 0, 'bits left', '32#8'),
	('headline', 0, 'span missing', '1#5'),
	('headline', 0, 'span too long', '1#5 0/3 6/7'),
	('headline', 0, 'span behind the text', '1#5 6/3 0/7'),
	('headline', 0, 'something left', '1#5 0/3 2/7 0#8'),
	('issuer', 0, 'span too long', '2#5 0/3 2047/7'),
	('published', 0, 'year 0', '16#5 0/10'),
	('published', 0, 'year 10000', '16#5 4294967295/10'),
	('paragraphs', 1, 'more elements than bits', '9/4'),
	('paragraphs', 1, 'no elements', '0/4 0#8'),
	('paragraphs', 1, 'unknown kind', '1/4 1#1 14#6 0/2'),
	('paragraphs', 1, 'gap too long', '1/4 1#1 0#6 127/2'),
	('paragraphs', 1, 'too long', '1/4 1#1 32#6 0/2 6/8'),
	('paragraphs', 1, 'body too long', '1/4 1#1 48#6 0/2 5/8 3/2 3/2'),
	('paragraphs', 1, 'something left', '1/4 0#1 0#8'),
	('sections', 1, 'second too long', '2/4 1#1 32#6 0/2 2/8 1#1 32#6 1/2 4/8'),
	('officials', 2, 'name before the text', '1/4 1#7 0/10 2/5 1/7 2/5 1/1 0/1'),
	('officials', 2, 'title too long', '1/4 69#7 0/10 2/5 1#1 7/5 97#8'),
	('officials', 2, 'title behind the text', '1/4 69#7 0/10 2/5 0#1 16/3 2/5 1/1 0/1'),
	('officials', 2, 'number too long', '1/4 65#7 0/10 2/5 65535#16 65535#16 65535#16 65535#16 65535#16 65535#16 65535#16 65535#16 65535#16'),
	('officials', 2, 'number too large', '1/4 65#7 0/10 2/5 8589934592/1 0/1'),
	('officials', 2, 'section ends', '1/4 65#7 0/10 2/5'),
	('quotes', 3, 'unknown kind', '1/4 3#8 0/10 2/8'),
	('quotes', 3, 'speaker not there', '1/4 68#8 0/10 2/8 0/1'),
	('quotes', 3, 'no pieces', '1/4 128#8 0/10 2/8 0/1 0/1'),
	('quotes', 3, 'more pieces than there are', '1/4 128#8 0/10 2/8 255/1 0/1 0/2 2/8'),
	('quotes', 3, 'further speaker not there', '1/4 128#8 0/10 2/8 1/1 1/1 0/2 2/8 0/1'),
	('quotes', 3, 'cue too long', '1/4 16#8 0/10 2/8 0/5 4/3'),
	('figures', 4, 'unknown change', '1/4 224#8 24#7 0/6 2/4'),
	('figures', 4, 'unknown qualifier', '1/4 224#8 6#7 0/6 2/4'),
	('figures', 4, 'unknown unit', '1/4 104#8 0/6 2/4 65535/4'),
	('figures', 4, 'exponent too large', '1/4 224#8 64#7 0/6 2/4 511/2'),
	('figures', 4, 'subject before the text', '1/4 112#8 0/6 2/4 0#1 5/2 1/4'),
	('figures', 4, 'sentence before the text', '1/4 64#8 1/3 0/6 2/4 0#1'),
	('figures', 4, 'sentence behind the text', '1/4 64#8 12/3 0/6 2/4 0#1'),
	('figures', 4, 'sentence too long', '1/4 64#8 0/3 0/6 2/4 1#1 4/8'),
	('organisations', 5, 'unknown kind', '1/4 55#6 0/5 2/5'),
	('operations', 5, 'short form too long', '1/4 57#6 0/5 2/5 0/7 9/5'),
	('contacts', 5, 'mentions missing', '1/4 19#6 0/5 2/5'),
	('annotations', 5, 'section ends', '2/4 48#6 0/5 2/5'),
	('html', 4, 'too long', '1/4 96#8 0/6 6/4'),
	('to_tsvector', 1, 'too long', '1/4 1#1 32#6 0/2 6/8'),
	('jsonb', 2, 'section ends', '1/4')
) AS v(extractor, section, what, fields);

-- a span may not cut a character, and text that is read must be text
SELECT pg_temp.failure(format('SELECT paragraphs(%L::bytea::release)', '\xa7010000 02 01 0003 00000000'::bytea || pg_temp.bits('1/4 1#1 32#6 0/2 1/8') || '\xc3a9'::bytea));
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
SELECT issuer(('\xa7010000 d508 00 0d 0000000000'::bytea || pg_temp.bits('2#5 1100/3 9/7') || 'NORTHMERE' || repeat('x', 1100)::bytea || 'Northmere')::release);
SELECT pg_temp.failure(format('SELECT issuer(%L::bytea::release)',
	'\xa7010000 d508 00 04 0000000000'::bytea || pg_temp.bits('2#5 1100/3 9/7') || repeat('x', 1100)::bytea || 'Northmere'));

-- what is left out where it can be told: line ends, the ends of sentences, digits, units and subjects as before
SELECT ordinal, kind, text, span FROM paragraphs(E'Mr Dale left.\r\n\r\nMs Lowe said so  \n\n- one\r\n- two\n\nAll in all');
SELECT text, value, upper, unit, subject, sentence FROM figures(
	E'Boats took 1,200.50 tonnes and 14 boats sank. Three sank in 2 days! It was "4% of boats." They won £1.5 million.\r\n\r\n'
	'It lasted 10 to 12 hours, then 3 hours. Of 1.200 boats 5 sank, and 6 days on -7 sank');

-- the one-line update
CREATE TEMP TABLE doc AS SELECT ('\xa7000000 05'::bytea || 'ab cd'::bytea)::release AS doc
	UNION ALL SELECT 'new'::release;
UPDATE doc SET doc = doc::text::release WHERE polrel_outdated(doc);
SELECT doc, polrel_outdated(doc) FROM doc ORDER BY doc;

DROP CAST (bytea AS release);
DROP CAST (release AS bytea);
