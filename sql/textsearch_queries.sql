-- Searching: which releases a query must find (and no others), by the configuration polrel and by english.

CREATE TABLE found_in (id integer PRIMARY KEY, doc release);
INSERT INTO found_in VALUES
(1, $$Harbour patrols doubled after thefts

Northmere Police will spend £31.7 million on new boats, Deputy Chief Constable Ada Quill said today.

DCC Quill said: “We have seen a rise of 9.7 per cent in thefts of engines. That can’t go on.”

Call 0800 555 111 or write to boats@northmere.example to report anti-social behaviour on the water.
$$), (2, $$Funding for harbour watch confirmed

The Police and Crime Commissioner for Northmere has set aside £31.7m and 2,962 hours of patrols.

PCC Bram Oake said: “Women’s safety at night comes first. Knives have no place on our streets.”

More at https://www.northmere.example/appeal-2 and from @NorthmerePolice with #SafeWater.
$$), (3, $$Four-week amnesty for blades

A four-week amnesty begins on Saturday at 9.30am, the Independent Office for Police Conduct was told. T/DAC Cara Finch leads Op Limit.

About 50% of 5 million households have been told; 1in 8 has replied.
$$), (4, $$Clinic opens near A&E

The COVID-19 clinic is open 24/7, in 2016/17 it was not. A clinic of this size costs GBP 2.5bn.

Det Insp Dov Hale said that U.S. visitors and/or guests should bring a passport.
$$), (5, $$Survey: half of all callers wait

50 percent of callers waited 4 weeks, against one in eight before. 2962 callers answered, at 20 pence a call.

The IOPC and the deputy chief constable welcomed the survey. Health & Social Care in Northmere had asked for it.
$$), (6, $$Acting deputies sworn in

The chief constable swore in two officers. The third and the fourth week are for training.

Call (0800) 555-112 with questions, or see northmere.example.
$$);
CREATE INDEX ON found_in USING gin (to_tsvector(doc));

-- a query as an analyst types it, and the releases that say it; & and : mean something to websearch_to_tsquery, so they are quoted
CREATE TABLE query (n integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, query text, ids integer[]);
INSERT INTO query (query, ids) VALUES
	('£31.7m', '{1,2}'), ('"£31.7 million"', '{1,2}'), ('£31,700,000', '{1,2}'), ('"GBP 31.7m"', '{1,2}'), ('"31.7 million pounds"', '{1,2}'),
	('£2.5bn', '{4}'), ('"2.5 billion pounds"', '{4}'), ('2,962', '{2,5}'), ('2962', '{2,5}'),
	('9.7%', '{1}'), ('"9.7 per cent"', '{1}'), ('50%', '{3,5}'), ('"50 per cent"', '{3,5}'), ('"50 percent of"', '{3,5}'),
	('5m', '{3}'), ('5,000,000', '{3}'), ('"five million households"', '{3}'), ('20p', '{5}'), ('£0.20', '{5}'),
	('four-week', '{3}'), ('"four week"', '{3,5}'), ('"4 week"', '{3,5}'), ('4-week', '{3}'), ('"fourth week"', '{6}'),
	('DCC', '{1,5}'), ('"deputy chief constable"', '{1,5}'), ('"DCC Quill"', '{1}'), ('"chief constable"', '{1,5,6}'), ('dcc', '{1,5}'),
	('PCC', '{2}'), ('"police and crime commissioner"', '{2}'), ('"PCC for Northmere"', '{2}'), ('"police and crime"', '{2}'),
	('IOPC', '{3,5}'), ('"Independent Office for Police Conduct"', '{3,5}'), ('T/DAC', '{3}'), ('DAC', '{3}'),
	('"temporary deputy assistant commissioner"', '{3}'), ('"detective inspector"', '{4}'), ('"Det Insp Hale"', '{}'), ('"Det Insp Dov Hale"', '{4}'),
	('0800555111', '{1}'), ('"0800 555 111"', '{1}'), ('"0800 555111"', '{1}'), ('0800-555-112', '{6}'),
	('boats@northmere.example', '{1}'), ('northmere.example', '{2,6}'), ('northmere.example/appeal-2', '{2}'),
	('@NorthmerePolice', '{2}'), ('NorthmerePolice', '{2}'), ('#SafeWater', '{2}'), ('safewater', '{2}'),
	('anti-social', '{1}'), ('"social behaviour"', '{1}'), ('behaviour', '{1}'), ('women', '{2}'), ('"women''s safety"', '{2}'), ('knife', '{}'),
	('knives', '{2}'), ('can''t', '{1}'), ('can’t', '{1}'), ('"Op Limit"', '{3}'), ('"A&E"', '{4}'), ('COVID-19', '{4}'), ('covid', '{4}'),
	('24/7', '{4}'), ('2016', '{4}'), ('2016-17', '{4}'), ('2016/2017', '{4}'), ('"1 in 8"', '{3,5}'), ('"one in eight"', '{3,5}'),
	('"9:30am"', '{3}'), ('9.30am', '{3}'), ('"9.30 a.m."', '{3}'), ('US', '{4}'), ('"U.S. visitors"', '{4}'), ('guests', '{4}'), ('"health and social care"', '{5}'),
	('3rd', '{6}'), ('"4th week"', '{6}');

CREATE FUNCTION ids_found(config regconfig, words text) RETURNS integer[] LANGUAGE sql STABLE
	RETURN ARRAY(SELECT id FROM found_in WHERE to_tsvector(config, doc::text) @@ websearch_to_tsquery(config, words) ORDER BY id);

-- english says so where a query is all stop words to it
SET client_min_messages = warning;

SELECT count(*) AS queries,
	count(*) FILTER (WHERE ids_found('polrel', query) @> ids) AS polrel_misses_none,
	count(*) FILTER (WHERE ids_found('polrel', query) = ids) AS polrel_exact,
	count(*) FILTER (WHERE ids_found('english', query) @> ids) AS english_misses_none,
	count(*) FILTER (WHERE ids_found('english', query) = ids) AS english_exact
FROM query;

-- where polrel is wrong
SELECT query, ids, ids_found('polrel', query) AS polrel FROM query WHERE ids_found('polrel', query) <> ids ORDER BY n;

-- where english is wrong
SELECT query, ids, ids_found('english', query) AS english FROM query WHERE ids_found('english', query) <> ids ORDER BY n;

-- the same by the releases' own vectors, through the index
SET enable_seqscan = off;
SELECT query, ids, ARRAY(SELECT id FROM found_in WHERE doc @@ websearch_to_tsquery('polrel', query) ORDER BY id) AS found
FROM query
WHERE ids <> ARRAY(SELECT id FROM found_in WHERE doc @@ websearch_to_tsquery('polrel', query) ORDER BY id) ORDER BY n;
RESET enable_seqscan;

DROP TABLE found_in, query CASCADE;
