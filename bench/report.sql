-- The figures as tables, and the ratios that matter.
\pset footer off
\pset null '-'
CREATE TEMPORARY VIEW shown AS
	SELECT number, topic, name, seconds, bytes / seconds / 1e6 AS speed, releases / seconds AS rate
	FROM figure WHERE name <> 'peak' AND topic NOT IN ('memory', 'hard');
CREATE FUNCTION pg_temp.seconds(wanted text, called text) RETURNS float8 LANGUAGE sql AS
	$$SELECT seconds FROM figure WHERE topic = wanted AND name = called$$;

\echo
\echo The core without a server, on one core. "bytes" looks at every byte and does nothing else.
SELECT name AS stage, round((speed)::numeric, 1) AS "MB/s", round((seconds / pg_temp.seconds('stages', 'bytes'))::numeric, 1) AS "times bytes"
	FROM shown WHERE topic = 'stages' ORDER BY number;
\echo Reading a text, and what one would use instead.
SELECT name, round(speed::numeric, 1) AS "MB/s", round(rate::numeric) AS "releases/s",
	round((seconds / pg_temp.seconds('reading', 'text::release'))::numeric, 2) AS "times text::release"
	FROM shown WHERE topic = 'reading' ORDER BY seconds;
\echo Functions on stored releases, against reading.
SELECT name, round(speed::numeric, 1) AS "MB/s", round(rate::numeric) AS "releases/s",
	round((pg_temp.seconds('extractors', 'text::release') / seconds)::numeric, 1) AS "times as fast as reading"
	FROM shown WHERE topic = 'extractors' ORDER BY seconds;
\echo Releases of 8 kB that lie out of line; loading; parallel workers.
SELECT topic, name, round(seconds::numeric, 4) AS seconds, round(speed::numeric, 1) AS "MB/s", round(rate::numeric) AS "releases/s"
	FROM shown WHERE topic IN ('slices', 'loading', 'parallel') ORDER BY number;
\echo Growth with the length of a text.
SELECT name AS bytes, round(speed::numeric, 1) AS "MB/s" FROM shown WHERE topic = 'length' ORDER BY name::bigint;
\echo Growth of hard texts: seconds for one, and for one 64 times as long.
SELECT s.name AS text, round(s.seconds::numeric, 4) AS short, round(l.seconds::numeric, 3) AS long,
	round((l.seconds / nullif(s.seconds, 0))::numeric, 1) AS "times"
	FROM figure AS s JOIN figure AS l ON l.topic = s.topic AND l.name = s.name AND l.bytes > s.bytes
	WHERE s.topic = 'hard' ORDER BY 4 DESC NULLS FIRST;
\echo Growth with the number of releases.
SELECT name, round(rate::numeric) AS "releases/s" FROM shown WHERE topic = 'table' ORDER BY number;

CREATE TABLE size AS
	SELECT sum(pg_column_size(body::release) - 4 - octet_length(body)) / sum(octet_length(body))::float8 AS beyond FROM texts;

\echo What must hold.
SELECT what, round(measured::numeric, 2) AS measured, wanted, CASE WHEN is_met THEN 'yes' ELSE 'NO' END AS met
FROM (
	SELECT 1, 'to_tsvector / text::release', s.ratio, 'at least 10', s.ratio >= 10
		FROM (SELECT pg_temp.seconds('reading', 'to_tsvector(''english'', text)') / pg_temp.seconds('reading', 'text::release')) AS s (ratio)
	UNION ALL
	SELECT 2, 'the core, MB/s', speed, 'at least 150', speed >= 150 FROM shown WHERE topic = 'stages' AND name = 'whole'
	UNION ALL
	SELECT 3, 'the core, share of a byte scan', b.seconds / w.seconds, '-', true
		FROM figure AS b, figure AS w WHERE (b.topic, b.name, w.topic, w.name) = ('stages', 'bytes', 'stages', 'whole')
	UNION ALL
	SELECT 4, 'reading / slowest of the table functions', min(r.seconds / f.seconds), 'at least 10', min(r.seconds / f.seconds) >= 10
		FROM figure AS f, figure AS r
		WHERE f.topic = 'extractors' AND f.name IN ('quotes', 'figures', 'officials', 'organisations', 'operations', 'legislation',
			'contacts', 'sections', 'paragraphs') AND (r.topic, r.name) = ('extractors', 'text::release')
	UNION ALL
	SELECT 5, 'length(doc::text) / ' || f.name, l.seconds / f.seconds, 'at least 3', l.seconds / f.seconds >= 3
		FROM figure AS f JOIN figure AS l ON l.topic = f.topic AND l.name = regexp_replace(f.name, '^.*,', 'length(doc::text),')
		WHERE f.topic = 'slices' AND f.name NOT LIKE 'length%'
	UNION ALL
	SELECT 6, 'stored beyond the text, % of it', 100 * beyond, 'at most 12', beyond <= 0.12 FROM size
	UNION ALL
	SELECT 7, 'memory of the core / text', seconds / bytes, 'at most 4', seconds / bytes <= 4 FROM figure
		WHERE topic = 'one text' AND name = 'peak'
	UNION ALL
	SELECT 8, name || ', / text', seconds / bytes, 'at most 4', seconds / bytes <= 4 FROM figure WHERE topic = 'memory'
	UNION ALL
	SELECT 9, 'COPY into release / into text', s.ratio, 'at most 1.5', s.ratio <= 1.5
		FROM (SELECT pg_temp.seconds('loading', 'COPY into release') / pg_temp.seconds('loading', 'COPY into text')) AS s (ratio)
	UNION ALL
	SELECT 10, what || ': one worker / two', s.ratio, 'at least 1.8', s.ratio >= 1.8
		FROM (SELECT what, pg_temp.seconds('parallel', what || ' with 1 workers') / pg_temp.seconds('parallel', what || ' with 2 workers')
			FROM unnest(ARRAY['reading', 'quotes()']) AS what) AS s (what, ratio)
	UNION ALL
	SELECT 11, format('%s bytes / %s bytes', l.name, s.name), ratio, 'at most 70', ratio <= 70
		FROM figure AS s JOIN figure AS l ON s.topic = l.topic AND l.name::bigint = 64 * s.name::bigint,
			LATERAL (SELECT (l.seconds / l.releases) / (s.seconds / s.releases)) AS r (ratio)
		WHERE s.topic = 'length'
	UNION ALL
	SELECT 12, 'hard texts, 64 times as long: the worst', max(coalesce(l.seconds, 'infinity') / nullif(s.seconds, 0)), 'at most 70',
			max(coalesce(l.seconds, 'infinity') / nullif(s.seconds, 0)) <= 70
		FROM figure AS s JOIN figure AS l ON l.topic = s.topic AND l.name = s.name AND l.bytes > s.bytes
		WHERE s.topic = 'hard'
) AS list (number, what, measured, wanted, is_met)
ORDER BY number, what;
