-- Searching releases: configuration, weights, operator, index.

SELECT dictname, string_agg(alias, ', ' ORDER BY tokid)
FROM pg_ts_config c
	JOIN pg_ts_config_map m ON m.mapcfg = c.oid
	JOIN pg_ts_dict d ON d.oid = m.mapdict
	JOIN ts_token_type('polrel') t ON t.tokid = m.maptokentype
WHERE cfgname = 'polrel' GROUP BY dictname ORDER BY dictname;

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
SELECT id, query, doc @@ query::tsquery AS found, query::tsquery @@ doc AS turned
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
