-- The samples of forms.sh in other forms, and how much of what is found in each is the same.
DELETE FROM news WHERE body ~ '<[a-z]+[ >]|\*\*|&[a-z]+;' OR body !~ E'\n\n' OR body ~ E'[^\n]\n[^\n]';

-- the names in a text, as a regular expression
CREATE FUNCTION names(doc release) RETURNS text LANGUAGE sql AS $$
	SELECT '\m(' || string_agg(DISTINCT regexp_replace(name, '([^[:alnum:] ])', '\\\1', 'g'), '|') || ')\M' FROM officials(doc)
$$;

CREATE TABLE forms AS
SELECT name, form, plain, changed::release AS doc FROM (SELECT name, body, body::release AS plain FROM news) AS n,
	LATERAL (VALUES
		('CR LF', replace(body, E'\n', E'\r\n')),
		('one line each', regexp_replace(body, E'\n+', E'\n', 'g')),
		('indented', regexp_replace(body, '^(?=\S)', '    ', 'gn')),
		('wrapped', regexp_replace(body, E'([^\n]{50,72}) (?=[^\n])', E'\\1\n', 'g')),
		('straight marks', translate(body, '“”‘’', '""''''')),
		('<p>', regexp_replace(body, E'^([^\n]*\\S[^\n]*)$', '<p>\1</p>', 'gn')),
		('<br>', replace(body, E'\n', '<br>')),
		('entities', replace(replace(replace(body, '“', '&ldquo;'), '”', '&#8221;'), '£', '&pound;')),
		('names in <strong>', regexp_replace(body, names(plain), '<strong>\1</strong>', 'g')),
		('names in **', regexp_replace(body, names(plain), '**\1**', 'g')),
		('names in a link', regexp_replace(body, names(plain), '<a href="/people">\1</a>', 'g')),
		('names in a link of Markdown', regexp_replace(body, names(plain), '[\1](https://www.police.example/people)', 'g'))
	) AS f(form, changed)
	WHERE changed IS NOT NULL;

CREATE FUNCTION found_officials(doc release) RETURNS SETOF text LANGUAGE sql AS
	'SELECT concat_ws(''|'', name, title) FROM officials(doc)';
CREATE FUNCTION found_quotes(doc release) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT concat_ws('|', translate(speaker, '’', ''''), kind, cue,
		regexp_replace(regexp_replace(text, '<[^>]*>|&#?\w+;', '', 'g'), '\W+', '', 'g')) FROM quotes(doc)
$$;

-- of what is found in either form the share that is found in both
CREATE VIEW shares AS
SELECT form, sum(officials_both)::numeric / sum(officials_all) AS officials, sum(quotes_both)::numeric / sum(quotes_all) AS quotes
FROM forms,
	LATERAL (SELECT count(*) FROM (SELECT found_officials(plain) INTERSECT SELECT found_officials(doc)) AS b) AS ob(officials_both),
	LATERAL (SELECT count(*) FROM (SELECT found_officials(plain) UNION SELECT found_officials(doc)) AS b) AS oa(officials_all),
	LATERAL (SELECT count(*) FROM (SELECT found_quotes(plain) INTERSECT SELECT found_quotes(doc)) AS b) AS qb(quotes_both),
	LATERAL (SELECT count(*) FROM (SELECT found_quotes(plain) UNION SELECT found_quotes(doc)) AS b) AS qa(quotes_all)
GROUP BY form;
