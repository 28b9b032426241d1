-- The text search parser: its token types, and what it makes of texts.

SELECT tokid, alias, description FROM ts_token_type('polrel') ORDER BY tokid;

-- one token each that the default parser cuts or mistakes
SELECT input, string_agg(alias || ' ' || token, ', ') AS tokens
FROM (VALUES (1, 'words'), (2, 'don’t'), (3, 'women''s'), (4, 'COVID19'), (5, '2,962'), (6, '31.7'), (7, '£31.7m'),
	(8, '$1,000'), (9, '9.7%'), (10, '3rd'), (11, '2024-03-01'), (12, '10:30'), (13, 'T/DAC'), (14, 'U.S.'),
	(15, 'A&E'), (16, 'press@northmere.example'), (17, 'https://northmere.example/a?b=c'), (18, 'northmere.co.uk'),
	(19, '0800 555 111'), (20, '@northmere'), (21, '#NorthmereSafe'), (22, '&amp;'), (23, '<p>'), (24, '“'),
	(25, 'and/or')) AS v(id, input),
	ts_debug('polrel', input)
GROUP BY id, input ORDER BY id;

-- a hyphenated word comes whole and in parts
SELECT alias, token FROM ts_debug('polrel', 'anti-social COVID-19 well‑known');

-- scripts without spaces are cut into words
SELECT alias, token FROM ts_debug('polrel', '日本語のテキスト');

-- the tokens are the text: whole hyphenated words aside, which come again in parts
SELECT translate(t, E'\u200b\ufeff', 'ZB') AS text, coalesce(string_agg(token, '' ORDER BY n), '') = t AS same
FROM (VALUES (''), (E' \n\t '), ('a b  c'), ('anti-social -- behaviour'), ('£5m (about 10%), T/DAC & “quotes”…'),
	('日本語と English, déjà-vu'), (E'\u200b\u00a0x\ufeff'), ('😀😀'), ('a@b.c http://x.y/z <p class="q">'),
	(E'\x01\x02')) AS v(t)
	LEFT JOIN LATERAL (SELECT n, token, tokid FROM ts_parse('polrel', t) WITH ORDINALITY AS p(tokid, token, n)
		WHERE tokid <> 3) AS p ON true
GROUP BY t ORDER BY t COLLATE "C";

-- marks and the blanks around them are one token, but for what is a word or a part of one
SELECT alias, token FROM ts_debug('polrel', 'He said: “No.” (Yes…) – A & B, R&D, well-known') WHERE alias IN ('blank', 'punctuation', 'abbreviation');

-- such a token is never so long that the server speaks of a word that is too long
SELECT tokid, length(token) FROM ts_parse('polrel', repeat(' ', 5000) || 'word' || repeat('– ', 1500) || repeat('-', 2047));
SELECT to_tsvector('polrel', repeat(' ', 5000) || 'word' || repeat('– ', 1500) || repeat('-', 2047) || repeat(E'\u00a0', 70000)) AS vector;

-- a token is cut at 65,535 bytes
SELECT tokid, length(token) FROM ts_parse('polrel', repeat('a', 100000));

-- ts_headline leaves nothing out and says nothing twice
SELECT ts_headline('polrel', 'Anti-social behaviour, well-known to A&E, cost £31.7m: see http://northmere.example/x now.',
	to_tsquery('polrel', 'behaviour | social'));
SELECT ts_headline('polrel', 'one, two; three-four <b>five</b> &amp; six', to_tsquery('polrel', 'four'), 'HighlightAll=true');
