-- Searching releases: configuration, weights, operator, index.

SELECT dictionaries, string_agg(alias, ', ' ORDER BY tokid) AS tokens
FROM (SELECT tokid, alias, string_agg(dictname, ', ' ORDER BY mapseqno) AS dictionaries
	FROM pg_ts_config c
		JOIN pg_ts_config_map m ON m.mapcfg = c.oid
		JOIN pg_ts_dict d ON d.oid = m.mapdict
		JOIN ts_token_type('polrel') t ON t.tokid = m.maptokentype
	WHERE cfgname = 'polrel' GROUP BY tokid, alias) AS mapped
GROUP BY dictionaries ORDER BY dictionaries COLLATE "C";

CREATE TEMP TABLE doc (id integer, doc release);
INSERT INTO doc VALUES (1, $$New patrols for Northmere harbour

Source: Northmere Police

Boats return to the water after a winter of repairs.

Northmere Police will send four boats to the harbour each weekend from Saturday.

Why now

Chief Inspector Ada Quill said: “Thieves took engines worth £40,000 last autumn. We want them to see us.”

Contact: press@northmere.example
$$), (2, 'A text about something else, with no harbours.'), (3, '');

SELECT id, to_tsvector(doc) FROM doc ORDER BY id;
SELECT to_tsvector('simple', doc) FROM doc WHERE id = 2;

-- where a word stands decides its weight
SELECT id, query, doc @@ query::tsquery AS found
FROM doc, (VALUES ('patrol:A'), ('patrol:BCD'), ('boat:C'), ('engin:D'), ('engin:ABC'), ('press'), ('harbour')) AS v(query)
WHERE id < 3 ORDER BY id, query;

-- no phrase runs from one block into the next
SELECT doc @@ 'harbour <-> sourc'::tsquery AS across, doc @@ 'northmer <-> harbour'::tsquery AS within FROM doc WHERE id = 1;

-- an index on to_tsvector(doc) serves doc @@ query
CREATE INDEX ON doc USING gin (to_tsvector(doc));
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM doc WHERE doc @@ 'harbour'::tsquery;
SELECT id FROM doc WHERE doc @@ 'harbour'::tsquery ORDER BY id;
RESET enable_seqscan;

SELECT ts_rank(to_tsvector(doc), 'patrol') > ts_rank(to_tsvector(doc), 'engin') AS headline_counts_more FROM doc WHERE id = 1;

-- what was said, and nothing else
SELECT quotes_tsvector(doc) AS said, quotes_tsvector('simple', doc) AS simple FROM doc WHERE id = 1;
SELECT id, quotes_tsvector(doc) @@ 'boat'::tsquery AS said_boats, quotes_tsvector(doc) @@ 'engin'::tsquery AS said_engines FROM doc ORDER BY id;
CREATE INDEX ON doc USING gin (quotes_tsvector(doc));
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM doc WHERE quotes_tsvector(doc) @@ to_tsquery('polrel', 'engines');
RESET enable_seqscan;

-- no phrase goes from one quote into the next
SELECT quotes_tsvector('“One two,” she said. “Three four.”'::release) AS apart;

-- the configuration is found whatever the search path is
SET search_path = pg_catalog;
SELECT public.to_tsvector('Boats for Northmere'::public.release) AS by_path, public.quotes_tsvector(''::public.release) AS empty;
RESET search_path;

-- ts_headline takes a release
SELECT ts_headline(doc, to_tsquery('polrel', 'engines'), 'MaxWords=8, MinWords=4') AS plain,
	ts_headline('simple', doc, 'engines', 'MaxWords=8, MinWords=4') AS simple,
	ts_headline(doc, 'boat') = ts_headline('polrel', doc, 'boat') AS same_configuration,
	ts_headline(doc => doc, query => 'boat') = ts_headline('polrel', doc::text, 'boat') AS same_text
FROM doc WHERE id = 1;
SELECT ts_headline(doc, 'boat') AS empty FROM doc WHERE id = 3;

-- and the text
SELECT ts_headline('polrel', doc::text, to_tsquery('polrel', 'engines'), 'MaxWords=8, MinWords=4') FROM doc WHERE id = 1;

-- an abbreviation is highlighted, and what it stands for word by word
SELECT query, ts_headline('polrel', 'Then DCC Quill met the deputy chief constable of Northmere and her police and crime commissioner', to_tsquery('polrel', query))
FROM unnest(ARRAY['DCC', '''DCC Quill''', 'constable', 'commissioner', 'PCC', 'crime']) AS query;

-- and so are an amount, a hyphenated word, an address and a prefix
SELECT query, ts_headline('polrel', 'The £31.7 million anti-social behaviour fund, half of 50 per cent, is at www.northmere.example/x or 0800 555 111.',
	websearch_to_tsquery('polrel', query), 'MaxWords=40, MinWords=30')
FROM unnest(ARRAY['£31.7m', '50%', '"anti-social behaviour"', '"social behaviour fund"', 'northmere.example', '0800555111']) AS query;
SELECT ts_headline('polrel', 'Neighbours of the neighbourhood', to_tsquery('polrel', 'neighbour:*'));

-- an abbreviation after a word that might have gone on; a hyphenated word that is found whole is shown in its parts
SELECT ts_headline('polrel', repeat('It rained. ', 20) || 'With the chief DCC Quill came.', to_tsquery('polrel', 'DCC'), 'MaxWords=4, MinWords=2') ~ '<b>DCC' AS abbreviation,
	ts_headline('polrel', 'Then twenty-two were held in a six-week search.', to_tsquery('polrel', '22')) AS number,
	ts_headline('polrel', 'They paid an all-in price.', to_tsquery('polrel', '''all-in''')) AS whole,
	ts_headline('polrel', 'Then twenty-two were held in a six-week search.', to_tsquery('polrel', '''six-week''')) AS with_parts,
	ts_headline('polrel', 'The chief&nbsp;<b>PCC</b> and police &pound;DCC', to_tsquery('polrel', 'PCC & DCC')) ~ '<b>PCC</b>.*<b>DCC</b>' AS between;
SELECT to_tsquery('polrel', 'DCC:A') AS weight, to_tsquery('polrel', 'DCC:*') AS prefix, to_tsquery('polrel', '£31:*') AS amount;

-- money is found without its currency, and not in another one
SELECT text, query, to_tsvector('polrel', text) @@ websearch_to_tsquery('polrel', query) AS found
FROM unnest(ARRAY['worth £1.2 million', 'US$1.2m of aid', '1.2 million visits']) AS text,
	unnest(ARRAY['"1.2 million"', '£1.2m', '$1.2m']) AS query;

-- a number with a hyphen is one word of a phrase, as its digits are
SELECT text, to_tsvector('polrel', text) @@ websearch_to_tsquery('polrel', query) AS found
FROM (VALUES ('21 boats', '"twenty-one boats"'), ('twenty-one boats', '"21 boats"'), ('the 21st century', '"twenty-first century"'),
	('the twenty-first century', '"21st century"'), ('the twenty-first century', 'first')) AS v(text, query);

-- no word is lost after the last position that a tsvector counts
SELECT replace(replace(ts_headline('polrel', doc, query, 'HighlightAll=true'), '<b>', ''), '</b>', '') = doc AS whole
FROM (SELECT repeat('Northmere ', 16400) || 'DCC Quill met the deputy chief constable.' AS doc) d, to_tsquery('polrel', 'DCC') AS query;

-- a text full of words that belong to a phrase which it does not have takes no longer, and none of them is shown as found
SET statement_timeout = '5s';
SELECT ts_headline('polrel', repeat('deputy chief ', 5000) || 'clerk, DCC Quill', to_tsquery('polrel', 'DCC'), 'MaxWords=4, MinWords=2') AS full_of_words,
	ts_headline('polrel', 'The chief clerk, DCC Quill and a constable', to_tsquery('polrel', 'DCC')) AS lone_words,
	ts_headline('polrel', 'The chief clerk, DCC Quill and a constable', to_tsquery('polrel', 'DCC & !clerk')) AS no_match;
RESET statement_timeout;
