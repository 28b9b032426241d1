-- Databases in other encodings: spans count characters of the text as it is
-- stored there, and what has no equivalent in UTF-8 does no harm.
\set t '“Café thefts cost £4,000,” said Chief Inspector Ada Quill. “We’ll stop it – soon.”'
\set j '“か゚ 日本語 thefts cost £4,000,” said Chief Inspector Ada Quill.'

SELECT current_database() AS home \gset
CREATE DATABASE regress_polrel_win1252 TEMPLATE template0 ENCODING 'WIN1252' LOCALE 'C';
CREATE DATABASE regress_polrel_jis TEMPLATE template0 ENCODING 'EUC_JIS_2004' LOCALE 'C';
CREATE DATABASE regress_polrel_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C';

\c regress_polrel_win1252
SET client_encoding = 'UTF8';
CREATE EXTENSION polrel;
SELECT :'t'::release::text = :'t' AS same, octet_length(:'t'::release::text) AS bytes;
SELECT q.text, speaker, span, substring(:'t', lower(span), upper(span) - lower(span)) = q.text AS same FROM quotes(:'t') q;
SELECT text, value, unit, span FROM figures(:'t');
SELECT kind, text, span FROM annotations(:'t');
SELECT string_agg(token, '') = :'t' AS same FROM ts_parse('polrel', :'t');
-- a byte that WIN1252 leaves open
CREATE TEMP TABLE odd AS SELECT convert_from('\x6120812062', 'SQL_ASCII') AS t;
SELECT encode(convert_to(t, 'WIN1252'), 'hex') AS bytes, octet_length(t::release::text) AS length FROM odd;
SELECT span FROM odd, paragraphs(t);

-- one character here is two of UTF-8
\c regress_polrel_jis
SET client_encoding = 'UTF8';
CREATE EXTENSION polrel;
SELECT :'j'::release::text = :'j' AS same, length(:'j') AS characters;
SELECT q.text, speaker, span, substring(:'j', lower(span), upper(span) - lower(span)) = q.text AS same FROM quotes(:'j') q;
SELECT string_agg(token, '') = :'j' AS same FROM ts_parse('polrel', :'j');

-- bytes are characters; what is no UTF-8 is read as question marks
\c regress_polrel_ascii
CREATE EXTENSION polrel;
SELECT :'t'::release::text = :'t' AS same, length(:'t') AS characters;
SELECT speaker, span, substring(:'t', lower(span), upper(span) - lower(span)) = q.text AS same FROM quotes(:'t') q;
SELECT convert_to(E'caf\xe9 \xff'::release::text, 'SQL_ASCII') AS bytes;
SELECT count(*) AS tokens, string_agg(token, '') = E'caf\xe9 \xff\xc3 x' AS same FROM ts_parse('polrel', E'caf\xe9 \xff\xc3 x');

\c :home
DROP DATABASE regress_polrel_win1252;
DROP DATABASE regress_polrel_jis;
DROP DATABASE regress_polrel_ascii;
