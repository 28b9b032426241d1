/*
 * quote_rows.h
 *		What is found in a small release, as lines for the tests of quotes.
 *
 * Expected is a line for each quote: a letter for its kind (d direct, f fragment,
 * b block), one for its speaker's (p person, g group, d document, - none), a
 * space, the speaker with further ones after a +, the cue, and the text. Of a
 * long text only the beginning and the end stand there, around a ~; an empty
 * line inside it is written / .
 */
#ifndef POLREL_QUOTE_ROWS_H
#define POLREL_QUOTE_ROWS_H

#include "cases.h"

#define MAX_FOUND 8192

typedef struct Row
{
	char		text[MAX_FOUND];
	size_t		length;
} Row;

static inline void
put(Row *row, const char *text, size_t length)
{
	if (row->length + length >= sizeof(row->text))
		return;
	memcpy(row->text + row->length, text, length);
	row->length += length;
	row->text[row->length] = '\0';
}

static inline void
put_span(Row *row, const PrReading *r, PrSpan span)
{
	if (span.end > span.start)
		put(row, r->text + span.start, span.end - span.start);
	else
		put(row, "-", 1);
}

static inline void
put_quote(Row *row, const PrReading *r, const PrQuote *q)
{
	put(row, &"dfb"[q->kind], 1);
	put(row, &"-pgd"[q->speaker_kind], 1);
	put(row, " ", 1);
	put_span(row, r, q->person != PR_NONE ? r->persons.at[q->person].name : q->speaker);
	for (uint32_t n = 0; n < q->alsos; n++)
	{
		put(row, "+", 1);
		put_span(row, r, r->persons.at[r->also_persons.at[q->also + n]].name);
	}
	put(row, "|", 1);
	put_span(row, r, q->cue);
	put(row, "|", 1);
	for (uint32_t n = 0; n < q->pieces; n++)
	{
		if (n > 0)
			put(row, " / ", 3);
		put_span(row, r, r->pieces.at[q->piece + n]);
	}
}

/* Is the row as the line of length bytes says? */
static inline bool
fits(const Row *row, const char *line, size_t length)
{
	const char *cut = memchr(line, '~', length);
	size_t		head = cut != NULL ? (size_t) (cut - line) - 1 : length;
	size_t		tail = cut != NULL ? length - head - 3 : 0;

	if (cut == NULL)
		return row->length == length && memcmp(row->text, line, length) == 0;
	return row->length >= head + tail && memcmp(row->text, line, head) == 0 &&
		memcmp(row->text + row->length - tail, line + length - tail, tail) == 0;
}

static inline void
show_failure(const Case *c, const PrReading *r, Row *row)
{
	printf("failed: %s\n  expected: %s\n", c->text, c->expected);
	for (uint32_t n = 0; n < r->quotes.count; n++)
	{
		row->length = 0;
		put_quote(row, r, &r->quotes.at[n]);
		printf("  found:    %s\n", row->text);
	}
}

static inline bool
check(const Case *c, PrReading *(*read) (PrArena *arena, const Case *c))
{
	static Row	row;
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read(arena, c);
	const char *expected = c->expected;
	bool		passed = true;

	for (uint32_t n = 0; n < r->quotes.count; n++)
	{
		size_t		length = strcspn(expected, "\n");

		row.length = 0;
		put_quote(&row, r, &r->quotes.at[n]);
		passed = passed && length > 0 && fits(&row, expected, length);
		expected += length + (expected[length] == '\n');
	}
	passed = passed && *expected == '\0';
	if (!passed)
		show_failure(c, r, &row);
	pr_arena_free(arena);
	return passed;
}

static inline bool
run(const Case *c)
{
	return check(c, read_in_body);
}

#endif							/* POLREL_QUOTE_ROWS_H */
