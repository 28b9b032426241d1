-- The analysis that demo/run shows. The variable search holds the words to look for. The indented line above a table is
-- the heart of its query; the rest only makes it fit a screen.
\set QUIET on
\pset pager off
\pset footer off
\pset null ''
\pset linestyle unicode
\pset border 1

\echo
SELECT format('%s releases in %s files, %s of text; stored with all that was found in them: %s', count(*),
    (SELECT count(*) FROM inbox), pg_size_pretty(sum(octet_length(doc::text))), pg_size_pretty(sum(pg_column_size(doc)))) AS "What was read"
FROM releases;

\echo 'The releases: who issued what, and when. (The first 40; empty: the release does not say.)'
\echo '    SELECT headline(doc), issuer(doc), published(doc) FROM releases;'
\echo
SELECT id, published, brief(issuer(doc), 32) AS issuer, brief(headline(doc), 66) AS headline
FROM (SELECT *, published(doc) FROM releases) AS r
ORDER BY id LIMIT 40;

\echo 'Who said what: a row for every quote, its speaker in full also where the text only says "she added". (40 of them.)'
\echo '    SELECT speaker, cue, q.text FROM releases, quotes(doc) AS q;'
\echo
SELECT id, brief(speaker, 28) AS speaker, kind, cue, brief(q.text, 62) AS quote
FROM releases, quotes(doc) AS q
WHERE speaker IS NOT NULL
ORDER BY id, ordinal LIMIT 40;

\echo 'The league table of speakers, over all releases.'
\echo '    SELECT speaker, count(*) FROM releases, quotes(doc) GROUP BY speaker;'
\echo
SELECT brief(speaker, 30) AS speaker, brief(max(title), 30) AS title, brief(max(organisation), 34) AS organisation,
    count(*) AS quotes, sum(array_length(regexp_split_to_array(btrim(q.text), '\s+'), 1)) AS words,
    count(DISTINCT id) AS releases
FROM releases, quotes(doc) AS q
WHERE speaker_kind = 'person'
GROUP BY speaker ORDER BY quotes DESC, words DESC, speaker LIMIT 15;

\echo 'The figures that are claimed, by kind: numbers to add up and compare, with what they count. (Five of each kind.)'
\echo '    SELECT kind, value, unit, subject, speaker FROM releases, figures(doc);'
\echo
SELECT kind, brief(text, 24) AS "as written", trim_scale(value) AS value, trim_scale(upper) AS upper, unit, qualifier, change,
    brief(subject, 30) AS subject, brief(speaker, 20) AS "in a quote by"
FROM (SELECT f.*, row_number() OVER (PARTITION BY kind ORDER BY (subject IS NULL), id, ordinal) AS place
      FROM releases, figures(doc) AS f) AS ranked
WHERE place <= 5
ORDER BY kind, place;

\echo 'Officials, by the organisation they speak for.'
\echo '    SELECT organisation, title, name FROM releases, officials(doc);'
\echo
SELECT brief(coalesce(organisation, '(not stated)'), 40) AS organisation,
    count(DISTINCT name) AS officials, brief(string_agg(DISTINCT concat_ws(' ', title, name), ', '), 62) AS who
FROM releases, officials(doc)
GROUP BY organisation ORDER BY organisation IS NULL, officials DESC, organisation LIMIT 20;

SELECT :'search' = '' AS no_search \gset
\if :no_search
\set search 'support or safety'
\endif
\echo 'Full-text search for' :'search' 'with the passage that fits best; a word in a headline weighs more than one in the text.'
\echo '    SELECT headline(doc) FROM releases WHERE doc @@ websearch_to_tsquery(''polrel'', ''…'');'
\echo
SELECT id, brief(headline(doc), 36) AS headline,
    brief(ts_headline(doc, query, 'MaxFragments=1, MaxWords=14, MinWords=7, StartSel=[, StopSel=]'), 76) AS passage
FROM releases, websearch_to_tsquery('polrel', :'search') AS query
WHERE doc @@ query
ORDER BY ts_rank(to_tsvector(doc), query) DESC, id LIMIT 10;
