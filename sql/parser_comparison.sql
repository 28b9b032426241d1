-- What the parser polrel and the default parser make of what stands in press releases. Blanks are left out, and so are,
-- for polrel, marks.

CREATE VIEW tokens AS
SELECT n, input,
	(SELECT string_agg(alias || ' ' || token, ' | ' ORDER BY k) FROM ts_parse('polrel', input) WITH ORDINALITY AS p(tokid, token, k)
		JOIN ts_token_type('polrel') t USING (tokid) WHERE alias NOT IN ('blank', 'punctuation')) AS polrel,
	(SELECT string_agg(alias || ' ' || token, ' | ' ORDER BY k) FROM ts_parse('default', input) WITH ORDINALITY AS p(tokid, token, k)
		JOIN ts_token_type('default') t USING (tokid) WHERE alias <> 'blank') AS "default"
FROM unnest(ARRAY[
	-- amounts
	'£31.7m', '£31.7 million', 'GBP 31.7m', '€5bn', 'US$1,000', '2,962', '31.7', '50%', '9.7 per cent', '20p', '31.7 million euros',
	'five million', '1in 8', '1 in 8', '-4',
	-- dates and times
	'2024-03-01', '03/06/2019', '2016/17', '10:30', '9.30am', '1 pm', '24/7', '3rd', '1990s', '’90s',
	-- ranks and abbreviations
	'T/DAC', 'D/Supt', 'A&E', 'U.S.', 'e.g.', 'Det. Insp.', 'PCCs', 'DCC’s',
	-- words
	'don’t', 'don''t', 'women’s', 'victims’', 'O’Brien', 'and/or', 'his/her', 'Op Limit', 'Channel 4', 'Health & Care', 'naïve', 'NoMore',
	-- hyphens
	'anti-social', 'COVID-19', 'four-week', '4-week', 'well‑known', 'twenty-one', 'on-the-spot', '10-17',
	-- addresses
	'0800 555 111', '0800555111', '(020) 7946 0123', '+44 20 7946 0123', '101', '@policechiefs', '#NoMore', '#1in4',
	'press@northmere.example', 'first.last+news@northmere.example', 'police.uk/appeal-2', 'https://www.northmere.example/a?b=c#d', 'gov.uk',
	'northmere.co.uk.', 'www.northmere.example',
	-- letters with digits
	'5G', 'HS2', 'M25', 'COVID19', 'MO4',
	-- what is left over from pages
	'&amp;', '<p class="q">', '“Quoted”', '…', 'a–b', '日本語', 'สวัสดีชาวโลก'
]) WITH ORDINALITY AS t(input, n);

SELECT count(*) AS tokens FROM tokens;
SELECT input, polrel, "default" FROM tokens ORDER BY n;

-- both give back the whole text, whole words aside that come again in parts
SELECT input FROM tokens
WHERE input <> (SELECT string_agg(token, '' ORDER BY k) FROM ts_parse('polrel', input) WITH ORDINALITY AS p(tokid, token, k) WHERE tokid <> 3);

DROP VIEW tokens;
