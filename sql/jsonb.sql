-- All that was found, as one document.

SELECT jsonb_pretty($$Harbour patrols begin

Source: Northmere Police

Published 3 May 2024

“Thieves took 14 engines,” said Chief Inspector Ada Quill. Call 0800 555 111.$$::release::jsonb);

-- its arrays hold what the functions give, and its keys are their columns
CREATE TEMP TABLE doc AS SELECT '“We took 14 boats,” said Chief Inspector Ada Quill of Northmere Police.'::release AS doc;
SELECT (SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(doc::jsonb #> '{quotes,0}') k)
		= (SELECT array_agg(a ORDER BY a) FROM unnest(proargnames[2:]) a) AS same
FROM doc, pg_proc WHERE oid = 'quotes(release)'::regprocedure;
SELECT j ->> 'text' = q.text AS text, int4range((j #>> '{span,0}')::int, (j #>> '{span,1}')::int) = q.span AS span
FROM doc, jsonb_array_elements(doc::jsonb -> 'quotes') j, quotes(doc) q;
