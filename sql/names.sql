-- Organisations, operations, legislation, contacts.
CREATE TEMP TABLE doc (doc release);
INSERT INTO doc VALUES ($$The National Harbour Police Council (NHPC) began Operation Mooring in May.

NHPC officers use the Harbours Act 1847. Operation Mooring runs until June, and the Home Office pays.

Call 0800 555 111, write to press@northmere.example, see https://northmere.example/harbour or follow @northmere.$$);

SELECT o.* FROM doc, organisations(doc) o;
SELECT o.* FROM doc, operations(doc) o;
SELECT l.* FROM doc, legislation(doc) l;
SELECT c.* FROM doc, contacts(doc) c;
SELECT (SELECT count(*) FROM organisations(doc::text)), (SELECT count(*) FROM operations(doc::text)),
	(SELECT count(*) FROM legislation(doc::text)), (SELECT count(*) FROM contacts(doc::text)) FROM doc;
