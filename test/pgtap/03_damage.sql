-- A damaged stored release gives an error that says so, or a result; it never
-- harms the server. Mutations of real stored values, read by every extractor:
-- three times 1,000 of two bytes, or as many as DAMAGE_MUTATIONS says.
\if :{?mutations}
\else
\set mutations 1000
\endif
BEGIN;
SELECT plan(4);

CREATE CAST (bytea AS release) WITHOUT FUNCTION;
CREATE CAST (release AS bytea) WITHOUT FUNCTION;

-- how the extractors take a value: each one's 'sound' or SQLSTATE, the distinct ones in order
CREATE FUNCTION pg_temp.take(doc release) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	query text;
	states text[] := '{}';
BEGIN
	FOREACH query IN ARRAY ARRAY[
		'SELECT $1::text, $1 = $1, release_hash($1)',
		'SELECT headline($1), issuer($1), standfirst($1), dateline($1), published($1)',
		'SELECT length(html($1))', 'SELECT $1::jsonb::text', 'SELECT to_tsvector($1), quotes_tsvector($1)',
		$q$SELECT ts_headline($1, 'harbour | engin')$q$,
		'SELECT * FROM quotes($1)', 'SELECT * FROM figures($1)', 'SELECT * FROM officials($1)',
		'SELECT * FROM sections($1)', 'SELECT * FROM paragraphs($1)', 'SELECT * FROM organisations($1)',
		'SELECT * FROM operations($1)', 'SELECT * FROM legislation($1)', 'SELECT * FROM contacts($1)', 'SELECT * FROM annotations($1)']
	LOOP
		BEGIN
			EXECUTE query USING doc;
			states := states || 'sound'::text;
		EXCEPTION WHEN OTHERS THEN
			states := states || SQLSTATE::text;
		END;
	END LOOP;
	RETURN (SELECT string_agg(DISTINCT s, ' ' ORDER BY s) FROM unnest(states) s);
END $$;

CREATE TEMP TABLE sample AS
SELECT row_number() OVER () AS i, t::release::bytea AS bytes
FROM (VALUES ($$Northmere harbour patrols begin

Source: Northmere Police

Published 3 May 2024

Chief Inspector Ada Quill OBE of Northmere Police said: “Thieves took 14 engines, worth £40,000, last autumn.

“We want 50% of boats to carry a tracker.”

Tracking works

She said theft was “a blight on the harbour” that cost between £2m and £3.5 million a year under the Harbours Act 1847.

• Operation Mooring began in two ports
• Call 0800 555 111 or visit northmere.example/harbour

Contact: press@northmere.example
$$), ('Short.'), (E'Überfahrt nach Norden\n\n„Gut“, sagte sie.')) AS v(t);

SELECT is_empty($$SELECT i FROM sample WHERE pg_temp.take(bytes::release) <> 'sound'$$, 'unharmed values are sound');

-- (random() ^ 2 prefers the front, where most of what is found is stored)
SELECT setseed(0.6);
CREATE TEMP TABLE harmed AS
SELECT i, n, set_byte(set_byte(bytes, (random() ^ 2 * (length(bytes) - 1))::int, (random() * 255)::int),
	(random() ^ 2 * (length(bytes) - 1))::int, (random() * 255)::int) AS bytes
FROM sample, generate_series(1, :mutations) n;
SELECT is_empty($$SELECT i, n, pg_temp.take(bytes::release), bytes FROM harmed
	WHERE pg_temp.take(bytes::release) NOT IN ('sound', 'XX001 sound', 'XX001')$$, 'two bytes changed');

SELECT is_empty($$SELECT i, n, pg_temp.take(substr(bytes, 1, n)::release)
	FROM sample, generate_series(0, length(bytes) - 1) n
	WHERE pg_temp.take(substr(bytes, 1, n)::release) <> 'XX001'$$, 'cut short');

-- every bit of the first 120 bytes
SELECT is_empty($$SELECT i, n, bit, pg_temp.take(set_bit(bytes, n * 8 + bit, 1 - get_bit(bytes, n * 8 + bit))::release)
	FROM sample, generate_series(0, least(length(bytes), 120) - 1) n, generate_series(0, 7) bit
	WHERE pg_temp.take(set_bit(bytes, n * 8 + bit, 1 - get_bit(bytes, n * 8 + bit))::release) NOT IN ('sound', 'XX001 sound', 'XX001')$$,
	'each bit of the front turned');

SELECT * FROM finish();
ROLLBACK;
