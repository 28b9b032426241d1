-- The type: input and output, casts, binary form, storage.

-- any text is a release, and comes out as it went in (shown with letters for what psql's versions do not agree on the width of)
SELECT translate(t, E'\u200b\ufeff', 'ZB') AS text, t::release::text = t AS same, octet_length(t::release::text) AS bytes
FROM (VALUES (''), ('a'), (' '), (E'\n\n\t'), ('“'), ('a“b”c'), (E'\x01\x7f'), ('déjà vu'),
	('日本語のテキスト'), (E'\u200b\u00a0\ufeff'), ('😀 said: “😀”'), (repeat('"', 20))) AS v(t);

-- nothing is found in nothing
SELECT headline('') IS NULL AS headline, issuer('') IS NULL AS issuer, published('') IS NULL AS published,
	(SELECT count(*) FROM quotes(''::release)) AS quotes,
	(SELECT count(*) FROM annotations(''::release)) AS annotations, html('') AS html;
SELECT ''::release::jsonb;

-- NULL stays NULL
SELECT NULL::release IS NULL AS value, headline(NULL) IS NULL AS headline, NULL::release::text IS NULL AS text,
	(SELECT count(*) FROM quotes(NULL::release)) AS quotes;

-- casts: both ways on assignment, none unasked
CREATE TEMP TABLE doc (id integer PRIMARY KEY, doc release);
INSERT INTO doc SELECT 1, 'a text'::text;
INSERT INTO doc VALUES (2, 'a literal');
INSERT INTO doc SELECT 4, 'a varchar'::varchar(20);
INSERT INTO doc SELECT 5, 'a character'::character(20);
SELECT id, doc FROM doc ORDER BY id;
CREATE TEMP TABLE plain (t text);
INSERT INTO plain SELECT doc FROM doc;
SELECT t FROM plain ORDER BY t;
SELECT length('a text'::release);
SELECT castcontext, castsource::regtype, casttarget::regtype
FROM pg_cast WHERE 'release'::regtype IN (castsource, casttarget)
ORDER BY castsource::regtype::text, casttarget::regtype::text;
ALTER TABLE doc ALTER COLUMN doc TYPE text;
ALTER TABLE doc ALTER COLUMN doc TYPE release USING doc::release;
SELECT id, doc FROM doc ORDER BY id;

-- binary: the text, and what comes back is read anew
SELECT release_send('déjà vu'::release) = textsend('déjà vu') AS same;

-- storage: long values are compressed and moved out, and found again
SELECT typstorage, typlen, typalign, typcategory FROM pg_type WHERE oid = 'release'::regtype;
INSERT INTO doc SELECT 3, string_agg('boat ' || i, ', ') FROM generate_series(1, 3000) i;
SELECT pg_column_size(doc) < octet_length(doc::text) AS small, length(doc::text) AS characters,
	md5(doc::text) = (SELECT md5(string_agg('boat ' || i, ', ')) FROM generate_series(1, 3000) i) AS same
FROM doc WHERE id = 3;

-- the library is as old as the script
SELECT polrel_version() LIKE extversion || '.%' AS same, extrelocatable
FROM pg_extension WHERE extname = 'polrel';
SELECT default_version = installed_version AS same, trusted, relocatable
FROM pg_available_extensions JOIN pg_available_extension_versions USING (name)
WHERE name = 'polrel' AND version = default_version;
