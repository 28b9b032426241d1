-- What is measured: one row each. Variables: folder, full (0: small sizes only).
SELECT sum(octet_length(body)) AS bytes, count(*) AS releases FROM texts \gset
SELECT sum(octet_length(body)) AS bytes8, count(*) AS releases8 FROM texts8 \gset

-- Reading, and what one would use instead.
INSERT INTO measure (topic, name, statement, bytes, releases)
	SELECT 'reading', name, statement, :bytes, :releases
	FROM (VALUES
		('text::release', 'SELECT count(body::release) FROM texts'),
		('to_tsvector(''english'', text)', 'SELECT count(to_tsvector(''english'', body)) FROM texts'),
		('ts_parse(''default'', text)', 'SELECT count(*) FROM texts, ts_parse(''default'', body)'),
		('regular expression: quotes', $$SELECT count(*) FROM texts, regexp_matches(body, '["“][^"”]+["”]', 'g')$$),
		('regular expression: numbers',
			$$SELECT count(*) FROM texts, regexp_matches(body, '[£$€]?\d+(?:[.,]\d+)*(?:%|m|bn)?', 'g')$$),
		('regular expression: officials',
			$$SELECT count(*) FROM texts, regexp_matches(body,
				'\m(?:Minister|Secretary|Chief|Inspector|Director|Mayor|Professor|Dr|Sir|Councillor) (?:[A-Z][a-z]+ ?){1,3}', 'g')$$),
		('length(text)', 'SELECT sum(length(body)) FROM texts'),
		('octet_length(text)', 'SELECT sum(octet_length(body)) FROM texts')
	) AS list (name, statement);

-- Each function on stored releases; text(doc) is what merely getting the text costs.
INSERT INTO measure (topic, name, statement, bytes, releases)
	SELECT 'extractors', 'text::release', 'SELECT count(body::release) FROM texts', :bytes, :releases
	UNION ALL
	SELECT 'extractors', name, format('SELECT count(%s(doc)) FROM docs', name), :bytes, :releases
	FROM unnest(ARRAY['headline', 'issuer', 'published', 'standfirst', 'dateline', 'html', 'jsonb', 'to_tsvector', 'text'])
		AS name
	UNION ALL
	SELECT 'extractors', name, format('SELECT count(*) FROM docs, %s(doc)', name), :bytes, :releases
	FROM unnest(ARRAY['quotes', 'figures', 'officials', 'organisations', 'operations', 'legislation', 'contacts',
		'sections', 'paragraphs', 'annotations']) AS name;

-- The head of a value that lies out of line, against the whole of it.
INSERT INTO measure (topic, name, statement, bytes, releases)
	SELECT 'slices', format(what, kind), format('SELECT count(%s) FROM %s', format(call, 'doc'), source), :bytes8, :releases8
	FROM (VALUES ('compressed', 'docs8'), ('not compressed', 'docs8_plain')) AS kinds (kind, source),
		(VALUES ('length(doc::text), %s', 'length(%s::text)'), ('headline(doc), %s', 'headline(%s)'),
			('issuer(doc), %s', 'issuer(%s)'), ('published(doc), %s', 'published(%s)')) AS calls (what, call)
	ORDER BY kind, what = 'length(doc::text), %s' DESC;

INSERT INTO measure (topic, name, before, statement, bytes, releases)
	SELECT 'loading', 'COPY into ' || kind, 'TRUNCATE ' || target, format('COPY %I FROM %L', target, :'folder' || '/corpus.copy'),
		:bytes, :releases
	FROM (VALUES ('text', 'texts_loaded'), ('release', 'docs_loaded')) AS kinds (kind, target);

INSERT INTO measure (topic, name, before, statement, bytes, releases)
	SELECT 'parallel', format('%s with %s workers', what, workers),
		format('ALTER TABLE texts SET (parallel_workers = %1$s); ALTER TABLE docs SET (parallel_workers = %1$s); '
			'SET max_parallel_workers_per_gather = %1$s', workers),
		statement, :bytes, :releases
	FROM (VALUES ('reading', 'SELECT count(body::release) FROM texts'), ('quotes()', 'SELECT count(*) FROM docs, quotes(doc)'))
			AS work (what, statement),
		generate_series(0, 2) AS workers;

-- Growth with the length of the text.
INSERT INTO measure (topic, name, statement, bytes, releases)
	SELECT 'length', bytes::text, format('SELECT count(body::release) FROM lengths WHERE bytes = %s', bytes),
		sum(octet_length(body)), count(*)
	FROM lengths
	GROUP BY bytes
	ORDER BY bytes;

-- Growth with the number of rows: stored releases multiplied.
CREATE TABLE many (rows int, doc release) PARTITION BY LIST (rows);
SELECT format('CREATE TABLE many_%1$s PARTITION OF many FOR VALUES IN (%1$s)', rows),
	format('INSERT INTO many SELECT %s, doc FROM (SELECT doc FROM docs LIMIT 1000) AS few, generate_series(1, %s)', rows, rows / 1000)
	FROM unnest(CASE WHEN :full = 0 THEN ARRAY[1000, 10000] ELSE ARRAY[1000, 10000, 100000, 1000000] END) AS rows \gexec
VACUUM ANALYZE many;
INSERT INTO measure (topic, name, statement, bytes, releases)
	SELECT 'table', format('%s of %s', what, rows), format('SELECT count(%s) FROM many%s', call, format(source, rows)),
		rows * (:bytes / :releases), rows
	FROM (VALUES ('headline()', 'headline(doc)', '_%s'), ('quotes()', '*', '_%s, quotes(doc)')) AS list (what, call, source),
		unnest(CASE WHEN :full = 0 THEN ARRAY[1000, 10000] ELSE ARRAY[1000, 10000, 100000, 1000000] END) AS rows
	ORDER BY what, rows;
