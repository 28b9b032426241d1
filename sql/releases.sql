-- A document cut into the releases it holds.

SELECT count(*) AS releases, min(r::text) AS text FROM releases('One line and nothing else') r;
SELECT count(*) AS releases FROM releases('');

SELECT n, headline(r), length(r::text) FROM releases($$New patrols for Northmere harbour

Source: Northmere Police

Four boats will patrol the harbour each weekend, Northmere Police said on Friday.

ENDS

Boats found in Southmere

Source: Southmere Police

Officers found two boats on Monday, Southmere Police said.

ENDS
$$) WITH ORDINALITY AS f(r, n);

-- one after the other: LIMIT reads no more than it gives
SELECT headline(releases) IS NULL AS undone FROM releases(E'A line\n\nAnother line') LIMIT 1;
SELECT releases('in the select list');

-- a feed in XML, cut at its items
SELECT n, headline(r), published(r) FROM releases($$<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Northmere Police news</title>
<item><title>Boats found in Northmere</title><pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate>
<description><![CDATA[<p>Officers found two boats on Monday, Northmere Police said.</p>]]></description></item>
<item><title>Harbour patrols begin</title><pubDate>Thu, 02 May 2024 09:00:00 GMT</pubDate>
<description>Four boats will patrol the harbour each weekend, Northmere Police said.</description></item>
</channel></rss>$$) WITH ORDINALITY AS f(r, n);
