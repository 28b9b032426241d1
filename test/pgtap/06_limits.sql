-- A text at the server's own limit is refused at once, in words that name the limit.
BEGIN;
SELECT plan(3);

CREATE FUNCTION pg_temp.failure(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text; message text; detail text;
BEGIN
	EXECUTE query;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' ', state, message || ':', detail);
END $$;

SELECT is(pg_temp.failure($$SELECT repeat('x', 1073741819)::release$$),
	'54000 release too long: The text has 1073741819 bytes, the limit is 1073741775.', 'the longest text is refused');
SELECT is(pg_temp.failure($$SELECT count(*) FROM quotes(repeat('x', 1073741776))$$),
	'54000 release too long: The text has 1073741776 bytes, the limit is 1073741775.', 'one byte beyond the limit is refused');

-- what is listed ends at the bounds; the text is whole, and nothing is said of it
SELECT results_eq($$SELECT (SELECT count(*)::integer FROM figures(doc)), (SELECT count(*)::integer FROM paragraphs(doc)), doc::text = t
	FROM (SELECT t, t::release AS doc FROM repeat(E'They took 7 cats.\n', 1000001) t OFFSET 0) s$$,
	$$VALUES (1000000, 1000001, true)$$, 'a million figures are listed, the next is not');

SELECT * FROM finish();
ROLLBACK;
