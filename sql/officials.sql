-- Officials: who is named with an office.

SELECT ordinal, name, honorific, title, role, organisation, postnominals, mentions, quotes, span
FROM officials($$Detective Superintendent Ada Quill OBE of Northmere Police opened the harbour.

“We are glad,” said Det Supt Quill. Dr Bram Oakes, Chair of the Harbour Trust, thanked her.

Mr Carl Stone, who owns a boat, watched.$$);

-- a speaker without an office is no official, though his name is known
SELECT (SELECT count(*) FROM officials(d)) AS officials, (SELECT speaker FROM quotes(d)) AS speaker
FROM (SELECT '“I am glad,” said Carl Stone.'::release) AS s(d);

SELECT count(*) FROM officials('The chief constable said nothing.');

-- names broken at a line's end or with no-break spaces are the same name, here and wherever names are given
CREATE TEMP TABLE spaced AS
SELECT E'The road was closed on Monday and will stay closed until the bridge\nhas been mended, which takes three weeks if the weather is kind to us\nand the stones come on time from the quarry, which is on an island.\n\nThe plan, which Northmere had awaited for years, was told to Leonora\nQuill, the head of Northmere  Police.\n\n“I am glad,” said Leonora\u00a0Quill.'::release AS doc;
SELECT name, role, organisation, substring(doc::text, lower(span), upper(span) - lower(span)) AS stands
FROM spaced, officials(doc);
SELECT speaker FROM spaced, quotes(doc);
SELECT doc::jsonb -> 'officials' -> 0 ->> 'name' AS name FROM spaced;
SELECT headline(E'Fire crews save 12 boats\u00a0and\nthe  old harbour wall\n\nCrews were called at noon on Monday.\n\nThe wall stands.'::release);
