-- Officials: who is named with an office.

SELECT ordinal, name, honorific, title, role, organisation, postnominals, mentions, quotes, span
FROM officials($$Detective Superintendent Ada Quill OBE of Northmere Police opened the harbour.

“We are glad,” said Det Supt Quill. Dr Bram Oakes, Chair of the Harbour Trust, thanked her.

Mr Carl Stone, who owns a boat, watched.$$);

-- a speaker without an office is no official, though his name is known
SELECT (SELECT count(*) FROM officials(d)) AS officials, (SELECT speaker FROM quotes(d)) AS speaker
FROM (SELECT '“I am glad,” said Carl Stone.'::release) AS s(d);

SELECT count(*) FROM officials('The chief constable said nothing.');
