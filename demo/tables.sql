-- The tables of the demo. All that an application needs is the column of type release.
CREATE EXTENSION polrel;

CREATE TABLE inbox (file text, content text);   -- both in base64, as demo/tour writes them

CREATE TABLE releases (
    id   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file text NOT NULL,
    doc  release NOT NULL
);

CREATE INDEX ON releases USING gin (to_tsvector(doc));   -- serves doc @@ query

-- The start of a text on one line, for a table on a screen.
CREATE FUNCTION brief(text, int) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN length(line) <= $2 THEN line ELSE rtrim(left(line, $2 - 1)) || '…' END
    FROM (SELECT regexp_replace(btrim($1), '\s+', ' ', 'g') AS line) AS one
$$;

-- Text as HTML shows it.
CREATE FUNCTION escaped(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT replace(replace(replace(replace($1, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;')
$$;
