-- All that was found, in one list.

SELECT kind, text, span, attributes FROM annotations($$Harbour patrols begin

Source: Northmere Police

Boats return to the water after a winter of repairs.

Chief Inspector Ada Quill said: “Thieves took 14 engines last autumn.

“It must end.”

Costs

Northmere Police began Operation Mooring under the Harbours Act 1847. Call 0800 555 111.$$);

-- in text order, the longer first where two begin together
SELECT count(*) AS out_of_order FROM (
	SELECT span, lag(span) OVER () AS before FROM annotations('“Four boats,” said Chief Inspector Ada Quill of Northmere Police.')) AS s
WHERE lower(before) > lower(span) OR (lower(before) = lower(span) AND upper(before) < upper(span));

-- the date of publication stands at no one place
SELECT kind, text, span, attributes FROM annotations(E'Harbour patrols begin\n\n3 May 2024\n\nBoats return to the water after a long winter of repairs, and the port is glad.');

SELECT count(*) FROM annotations('nothing');
