-- Layout: the head's fields, sections and paragraphs.
SET datestyle = ISO;

CREATE TEMP TABLE doc (id integer, doc release);
INSERT INTO doc VALUES (1, $$PRESS RELEASE: New patrols for Northmere harbour [May 2024]

Source: Northmere Police

Published 3 May 2024

Boats return to the water after a winter of repairs.

Four boats will patrol the harbour each weekend.

They carry:
• two officers
• a first aider

Costs

The boats cost £40,000 a year.

Funding

The council pays half.

ENDS

Notes to editors
1. Northmere has two harbours.

Contact: press@northmere.example
$$), (2, 'One line and nothing else'), (3, $$A heading without words under it

The boats are ready for the season.

Equipment

Costs

The boats cost money.
$$), (4, $$Boats found in Northmere

NORTHMERE, May 3, 2024 – Officers found four boats in the harbour on Friday.
$$);

SELECT id, headline(doc), issuer(doc), published(doc) FROM doc ORDER BY id;
SELECT id, headline(doc => doc) AS by_name FROM doc WHERE id = 1;
SELECT id, standfirst(doc), dateline(doc) FROM doc ORDER BY id;
SELECT id, s.* FROM doc, sections(doc) s ORDER BY id, ordinal;
SELECT id, ordinal, kind, section, text, span FROM doc, paragraphs(doc) ORDER BY id, ordinal;

-- every section of a paragraph is one of sections()
SELECT id, p.* FROM doc, paragraphs(doc) p
WHERE section IS NOT NULL AND NOT EXISTS (SELECT FROM sections(doc) s WHERE s.ordinal = p.section);

-- spans are places in the text
SELECT count(*) AS paragraphs, bool_and(substring(doc::text, lower(span), upper(span) - lower(span)) = p.text) AS same
FROM doc, paragraphs(doc) p;

-- of a text, the same
SELECT count(*) AS different FROM doc, LATERAL (
	(SELECT ordinal, kind, text, span FROM paragraphs(doc) EXCEPT SELECT ordinal, kind, text, span FROM paragraphs(doc::text))
	UNION ALL (SELECT ordinal, heading, text, span FROM sections(doc)
		EXCEPT SELECT ordinal, heading, text, span FROM sections(doc::text))) AS d;

-- the head of a long, toasted value
CREATE TEMP TABLE long (doc release);
INSERT INTO long SELECT E'New patrols for Northmere harbour\n\nSource: Northmere Police\n\n'
	|| string_agg(format('Officer %s found boat %s in the harbour on the day.', md5(i::text), i), E'\n\n')
FROM generate_series(1, 3000) i;
SELECT pg_column_size(doc) < octet_length(doc::text) AS toasted, headline(doc), issuer(doc),
	published(doc) IS NULL AS undated FROM long;

-- outside of ASCII characters and bytes differ
SELECT text, span FROM paragraphs(E'“Déjà vu” – zurück\n\n日本語 für alle');
