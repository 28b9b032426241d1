-- Cuts each file into the releases that it holds, and reads them on the way into the table.
INSERT INTO releases (file, doc)
SELECT convert_from(decode(file, 'base64'), 'UTF8'), r
FROM inbox CROSS JOIN LATERAL releases(convert_from(decode(content, 'base64'), 'UTF8')) WITH ORDINALITY AS cut(r, place)
ORDER BY 1, place;

ANALYZE releases;
