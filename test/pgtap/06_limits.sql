-- A text at the server's own limit is refused at once, in words that name the limit.
BEGIN;
SELECT plan(4);

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

-- from version 16 on whether it is one can be asked for without an error
SELECT CASE WHEN current_setting('server_version_num')::integer < 160000 THEN skip('no pg_input_is_valid() before version 16', 1)
	ELSE is(pg_temp.failure($$SELECT 1 / (NOT pg_input_is_valid(repeat('x', 1073741776), 'release') AND pg_input_is_valid('x', 'release'))::integer$$),
		'no error', 'whether a text is a release can be asked for') END;

-- what is listed ends at the bounds; the text is whole, and nothing is said of it
SELECT results_eq($$SELECT (SELECT count(*)::integer FROM figures(doc)), (SELECT count(*)::integer FROM paragraphs(doc)), doc::text = t
	FROM (SELECT t, t::release AS doc FROM repeat(E'They took 7 cats.\n', 1000001) t OFFSET 0) s$$,
	$$VALUES (1000000, 1000001, true)$$, 'a million figures are listed, the next is not');

SELECT * FROM finish();
ROLLBACK;
