-- Quotes: who said what.

SELECT * FROM quotes($$Chief Inspector Ada Quill of Northmere Police said: “Thieves took engines last autumn.

“We want them to see us.”

Councillor Bram Oakes called the plan “a good start for the whole town”.
$$);

-- narration between two stretches makes two quotes
SELECT ordinal, text, speaker, cue, span FROM quotes('“We found them,” said Chief Inspector Ada Quill. “Nobody was hurt on the day.”');

-- words of a body, and of nobody
SELECT ordinal, text, kind, speaker, speaker_kind, cue FROM quotes($$Boats are missing

Northmere Police said: “We are looking for two boats.”

The so-called ‘harbour tax’ ends in May.$$);

-- two speakers
SELECT text, speaker, also, cue FROM quotes(
	'Ada Quill and Bram Oakes said in a joint statement: “We will work together for the harbour.”');

-- a statement without quotation marks
SELECT text, kind, speaker, title, cue FROM quotes($$Boats found

Chief Inspector Ada Quill, of Northmere Police, said:

We found the boats this morning and we are glad.

We thank everyone who called us.
$$);

-- nothing is said
SELECT count(*) FROM quotes('Nobody said anything at all.');
SELECT count(*) FROM quotes('');

-- a column, a text and a literal give the same
CREATE TEMP TABLE doc AS SELECT t, t::release AS doc FROM (VALUES ('“We found them,” said Ada Quill.'), ('no quote')) AS v(t);
SELECT q.text, q.speaker FROM doc, quotes(doc) q;
SELECT q.text, q.speaker FROM doc, quotes(t) q;
