-- The dictionaries: what they make of a token, and their options.

-- one amount, one lexeme; the parser makes one token of it
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['2,962', '2962', '£31.7m', '£31.7 million', '£31,700,000', 'GBP 31.7m', 'GBP31.7m', '31.7 million pounds',
	'£31.7-million', '£31.7million', '£0.0317bn', '£5 m', '$1.2trillion', '£3trn', '20p', '20 pence', '£0.20', 'US$5bn', 'USD 5 billion', '₹500 crore', 'Rs 500 crore', 'Rs. 500 crore', 'Rs.500 crore', 'Rs.2,500', 'INR 5bn', '&pound;31.7m', '&#163;31.7&nbsp;million', E'five\u00a0million', '€1.5 million', '50%', '50 per cent',
	'50 percent', 'fifty per cent', '50 percentage points', '2.50%', 'five million', '5m', '5,000,000', 'two hundred thousand', 'twenty-one', '21',
	'007', '.5', '9.30 a.m.', '9:30am', '1.00pm', '1 pm', '2016/17', '2016-2017', '1999/00', '1999-2000', '2024-03-01']) WITH ORDINALITY AS t(input, n)
ORDER BY n;

-- and so for words with a hyphen
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['four-week', '4-week', 'four week', '4 weeks']) WITH ORDINALITY AS t(input, n) ORDER BY n;

-- an ordinal in words and in digits
SELECT input, to_tsvector('polrel', input) AS vector, to_tsquery('polrel', quote_literal(input)) AS query
FROM unnest(ARRAY['first', '1st', 'Third', '3rd', 'eleventh', 'twenty-second', '22nd', 'thirds', 'seconds']) WITH ORDINALITY AS t(input, n) ORDER BY n;

-- a unit may be written to its number
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['10km', '10 km', '1,000mg', '2.5kg', '100mph', '24hrs', '5G', '4x4', '1in 8']) WITH ORDINALITY AS t(input, n) ORDER BY n;

-- what looks like an amount and is none
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['5G', 'TOP 10', 'ALL 5 men', '5 m', 'M25', '3 pounds-a-day', '£5man', 'No.10', 'No.2,500', 'Won 5', 'It 5', 'US 5', 'St. 5', 'Rs.', 'Rs-5', '1.2.3', '123456789012345678901234567890',
	'99999999999999999999 million', 'none', 'for']) WITH ORDINALITY AS t(input, n) ORDER BY n;

SELECT ts_lexize('polrel_amount', '') AS empty, ts_lexize('polrel_amount', '£') AS sign, ts_lexize('polrel_amount', 'million') AS scale;

-- an abbreviation and what it stands for
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['DCC', 'deputy chief constable', 'Deputy Chief Constables', 'DCCs', 'the DCC’s plan', 'T/DAC', 'Det Insp', 'Det. Insp.',
	'D.C.C.', 'PCC', 'police and crime commissioner', 'Police & Crime Commissioner', 'Police &amp; Crime Commissioner', 'A/Chief', 'A/B', 'dcc', 'deputy', 'U.S.'])
	WITH ORDINALITY AS t(input, n) ORDER BY n;
SELECT to_tsquery('polrel', 'DCC') AS one, to_tsquery('polrel', '''PCC budget''') AS two;

-- how a word is typed
SELECT ts_lexize('polrel_fold', 'don’t') AS apostrophe, ts_lexize('polrel_fold', 'well‑known') AS hyphen,
	ts_lexize('polrel_fold', E'co\u00adoperate') AS soft, ts_lexize('polrel_fold', 'U.S.') AS stops, ts_lexize('polrel_fold', 'word') AS plain,
	ts_lexize('polrel_fold', 'The') AS stop_word;

SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['café', U&'cafe\0301', 'CAFÉ', U&'\FB01rst-class of\FB01cers', 'didnâ€™t', 'Ａｂｃ', 'Straße', U&'\FDFA'])
	WITH ORDINALITY AS t(input, n) ORDER BY n;

-- where to call and look
SELECT input, to_tsvector('polrel', input) AS vector
FROM unnest(ARRAY['0800 555 111', '0800555111', '020 7946 0123', '(020) 7946 0123', '+44 20 7946 0123', '+44 (0)20 7946 0123',
	'0044 20 7946 0123', '+1 212 555 0123', '212-555-0123', '1-212-555-0123', '+33 1 23 45 67 89', '0033 1 23 45 67 89', '1300 555 123',
	'555.555.0123', '1-800-COLLECT', '<https://northmere.example/a>', '<press@northmere.example>', 'https://www.northmere.example/appeal/', 'northmere.example/appeal',
	'www.northmere.example', 'northmere.co.uk', 'Press@Northmere.example', '@NorthmerePolice', '#NoMore'])
	WITH ORDINALITY AS t(input, n) ORDER BY n;

-- what is no address is left to the next dictionary; no lexeme is empty
SELECT input, ts_lexize('polrel_address', input) AS lexemes
FROM unnest(ARRAY['()', '+-', '..', 'é', '/.a', '?.', '://.', '00', '+', '#1']) WITH ORDINALITY AS t(input, n) ORDER BY n;

-- options
CREATE TEXT SEARCH DICTIONARY words_stay (TEMPLATE = polrel_amount, Words = false);
SELECT ts_lexize('words_stay', 'four') AS word, ts_lexize('words_stay', '1,000') AS digits;
CREATE TEXT SEARCH DICTIONARY no_stop (TEMPLATE = polrel_fold);
SELECT ts_lexize('no_stop', 'the') AS word;
CREATE TEXT SEARCH DICTIONARY american (TEMPLATE = polrel_address, Country = 1);
SELECT input, ts_lexize('american', input) AS lexemes
FROM unnest(ARRAY['+1 212 555 0123', '212-555-0123', '1-212-555-0123', '(212) 555-0123', '0044 20 7946 0123', '+44 20 7946 0123'])
	WITH ORDINALITY AS t(input, n) ORDER BY n;
CREATE TEXT SEARCH DICTIONARY unstemmed (TEMPLATE = polrel_abbreviation, Dictionary = simple);
SELECT ts_lexize('unstemmed', 'NPCC') AS lexemes;
CREATE TEXT SEARCH DICTIONARY own (TEMPLATE = polrel_abbreviation, BuiltIn = false);
SELECT ts_lexize('own', 'DCC') AS stemmed, ts_lexize('own', 'stations') AS word, ts_lexize('own', 'the') AS stop_word;

-- what the named dictionary does not know is left to the next; a word longer than any is, too
CREATE TEXT SEARCH DICTIONARY few (TEMPLATE = simple, Accept = false, StopWords = english);
CREATE TEXT SEARCH DICTIONARY knows_few (TEMPLATE = polrel_abbreviation, Dictionary = few);
SELECT ts_lexize('knows_few', 'station') AS unknown, ts_lexize('knows_few', 'the') AS stop_word, ts_lexize('knows_few', 'NPCC') IS NULL AS nothing,
	ts_lexize('own', repeat('a', 257)) AS long;
SELECT length(to_tsvector('polrel', repeat('a', 2046))) AS long_word, length(to_tsvector('polrel', repeat('ab-', 100) || 'c')) AS long_hyphenated;

-- what is remembered of a word is forgotten when a dictionary changes
SELECT ts_lexize('own', 'stations') AS before;
ALTER TEXT SEARCH DICTIONARY own (Dictionary = simple);
SELECT ts_lexize('own', 'stations') AS after, ts_lexize('own', 'the') AS stop_word;

-- a dictionary that names itself
ALTER TEXT SEARCH DICTIONARY own (Dictionary = own);
\set VERBOSITY sqlstate
SELECT ts_lexize('own', 'DCC');
\set VERBOSITY default

-- a file of the user's own in tsearch_data goes before the list that is built in
CREATE TEXT SEARCH DICTIONARY sample (TEMPLATE = polrel_abbreviation, Abbreviations = polrel_sample);
SELECT input, ts_lexize('sample', input) AS lexemes
FROM unnest(ARRAY['VAWG', 'vawg', 'ASB', 'asap', 'ASAP', 'DCC']) WITH ORDINALITY AS t(input, n) ORDER BY n;
CREATE TEXT SEARCH CONFIGURATION sample (COPY = polrel);
ALTER TEXT SEARCH CONFIGURATION sample ALTER MAPPING REPLACE polrel_abbreviation WITH sample;
SELECT to_tsvector('sample', 'VAWG') AS short, to_tsvector('sample', 'violence against women and girls') AS long,
	to_tsvector('sample', 'Anti-Social Behaviour') AS hyphenated;
DROP TEXT SEARCH CONFIGURATION sample;

-- options that are none

DO $$
DECLARE
	statement text;
BEGIN
	FOREACH statement IN ARRAY ARRAY[
		'polrel_amount, Nonsense = 1', 'polrel_amount, Words = perhaps', 'polrel_fold, Nonsense = 1', 'polrel_fold, StopWords = no_such_file',
		'polrel_address, Nonsense = 1', 'polrel_address, Country = ''0''', 'polrel_address, Country = ''1234''', 'polrel_address, Dictionary = no_such_dictionary',
		'polrel_abbreviation, Nonsense = 1', 'polrel_abbreviation, Abbreviations = no_such_file',
		'polrel_abbreviation, Abbreviations = ''../x''', 'polrel_abbreviation, Dictionary = no_such_dictionary',
		'polrel_abbreviation, Dictionary = simple, Dictionary = simple']
	LOOP
		BEGIN
			EXECUTE format('CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = %s)', statement);
			RAISE NOTICE '%: accepted', statement;
		EXCEPTION WHEN OTHERS THEN
			RAISE NOTICE '%: % %', statement, SQLSTATE, regexp_replace(SQLERRM, '"/.*/', '"');
		END;
	END LOOP;
END
$$;

DROP TEXT SEARCH DICTIONARY words_stay, no_stop, american, unstemmed, own, sample, few, knows_few;
