-- A text at the server's own limit is refused at once, in words that name the limit.
BEGIN;
SELECT plan(7);

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

-- one long name in many rows would make a text grow to its square
PREPARE said(integer) AS
SELECT q.speaker_kind, length(q.speaker), length(f.speaker), length(o.name), length(q.organisation)
	FROM (SELECT format('Detective Inspector Maya H%s of the H%s Council said: “We saw 5 men.”',
		repeat('o', $1 - 6), repeat('o', $1 - 9))::release AS doc) s
	CROSS JOIN quotes(doc) q CROSS JOIN figures(doc) f LEFT JOIN officials(doc) o ON true;
SELECT results_eq('EXECUTE said(1000)', $$VALUES ('person', 1000, 1000, 1000, 1000)$$, 'a name of a thousand bytes is given');
SELECT results_eq('EXECUTE said(1001)', $$VALUES (NULL::text, NULL::integer, NULL::integer, NULL::integer, NULL::integer)$$,
	'a longer one is none');
SELECT results_eq($$SELECT length(f.subject), length(q.speaker), q.speaker_kind
	FROM generate_series(1000, 1001) n, quotes(format('The t%s report said: “It was so.”', repeat('o', n - 12))) q,
		figures(format('They saw 7 t%s.', repeat('o', n - 1))) f$$,
	$$VALUES (1000, 1000, 'document'), (NULL, NULL, NULL)$$, 'nor is a longer source or subject one');

SELECT * FROM finish();
ROLLBACK;
