/*
 * fuzz_stored.c
 *		The stored form: forged bytes are refused or give spans of the text.
 *
 * The first byte says how the rest is taken: as a whole value, or as sections
 * that get a sound front, which brings the mutations to the sections' decoders.
 * There its six next bytes are the sections' sizes, and one more says how much
 * of the value is at hand, as when only a slice of it was fetched.
 */
#include "fuzz.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "stored.h"

#define WHOLE 0x01				/* of the first byte */
#define UTF8 0x02
#define SLICE 0x04

static jmp_buf refused;

void
stored_damaged(const char *detail)
{
	PROMISE(detail[0] != '\0');
	longjmp(refused, 1);
}

/* Look at every byte, so that the sanitizer does. */
static void
touch(const char *at, uint32_t length)
{
	static volatile char sink;

	for (uint32_t i = 0; i < length; i++)
		sink = at[i];
	(void) sink;
}

static void
check_span(const Stored *s, PrSpan span)
{
	PROMISE(span.start <= span.end && span.end <= s->length);
	if (s->text != NULL)
		touch(s->text + span.start, span.end - span.start);
}

static void
check_words(const Stored *s, StoredString words)
{
	if (words.at != NULL && s->text != NULL)
		touch(words.at, words.length);
}

static void
check_head(const Stored *s)
{
	StoredHead	head;

	stored_head(s, &head);
	check_span(s, head.header.headline);
	check_span(s, head.header.issuer);
	check_span(s, head.header.standfirst);
	check_span(s, head.header.dateline);
	touch(head.issuer.at, head.issuer.length);
}

static void
check_blocks(const Stored *s)
{
	StoredCursor c;
	StoredBlock b;

	stored_begin(s, STORED_BLOCKS, &c);
	while (stored_block(s, &c, &b))
	{
		check_span(s, b.span);
		check_span(s, b.body);
		PROMISE(b.body.start >= b.span.start && b.body.end <= b.span.end);
		PROMISE(b.kind < PR_BLOCK_KINDS);
	}
}

static void
check_persons(const Stored *s)
{
	StoredCursor c;
	StoredPerson p;

	stored_begin(s, STORED_PERSONS, &c);
	while (stored_person(s, &c, &p))
	{
		check_span(s, p.name);
		check_span(s, p.first);
		check_words(s, p.honorific);
		check_words(s, p.title);
		check_words(s, p.role);
		check_words(s, p.organisation);
		check_words(s, p.postnominals);
	}
}

static void
check_quotes(const Stored *s)
{
	uint32_t	persons = stored_count(s, STORED_PERSONS);
	StoredCursor c;
	StoredQuote q;
	PrSpan		piece;
	uint32_t	also;
	uint32_t	n;

	stored_begin(s, STORED_QUOTES, &c);
	while (stored_quote(s, &c, &q))
	{
		check_span(s, q.span);
		check_span(s, q.speaker);
		check_span(s, q.cue);
		PROMISE(q.person == PR_NONE || q.person < persons);
		for (n = 0; stored_piece(s, &q, &piece); n++)
			check_span(s, piece);
		PROMISE(n == q.pieces);
		for (n = 0; stored_also(&q, &also); n++)
			PROMISE(also < persons);
		PROMISE(n == q.alsos);
	}
}

static void
check_figures(const Stored *s)
{
	StoredCursor c;
	StoredFigure f;

	stored_begin(s, STORED_FIGURES, &c);
	while (stored_figure(s, &c, &f))
	{
		check_span(s, f.span);
		check_span(s, f.subject);
		check_span(s, f.sentence);
		PROMISE(f.kind <= PR_FIGURE_MEASURE);
	}
}

static void
check_names(const Stored *s)
{
	StoredCursor c;
	StoredName	n;

	stored_begin(s, STORED_NAMES, &c);
	while (stored_name(s, &c, &n))
	{
		check_span(s, n.name);
		check_span(s, n.first);
		check_span(s, n.short_form);
		PROMISE(n.kind < PR_NAME_KINDS);
	}
}

static void
check_text_of(const char *value, size_t size)
{
	uint32_t	length;
	const char *text = stored_text(value, size, &length);

	PROMISE(text >= value && length <= size - (size_t) (text - value));
	touch(text, length);
}

/* Each section is read on its own, as the server does. */
static void
check_value(const char *value, size_t available, size_t size, bool utf8)
{
	static void (*const checks[]) (const Stored *) =
	{check_head, check_blocks, check_persons, check_quotes, check_figures, check_names};
	Stored		stored;

	if (setjmp(refused) == 0 && available == size)
		check_text_of(value, size);
	if (setjmp(refused) != 0)
		return;
	stored_open(&stored, value, available, size, utf8);
	for (volatile size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++)
		if (setjmp(refused) == 0)
			checks[i] (&stored);
}

static uint8_t *
put_number(uint8_t *at, uint32_t value)
{
	for (; value >= 0x80; value >>= 7)
		*at++ = (uint8_t) (value | 0x80);
	*at++ = (uint8_t) value;
	return at;
}

/* A sound front for these sections; what they leave of the bytes is the text. */
static void
check_sections(uint8_t how, const uint8_t *data, size_t size)
{
	uint8_t		front[STORED_MAX_FRONT] =
		{STORED_MAGIC, POLREL_READER_VERSION & 0xff, POLREL_READER_VERSION >> 8, 0};
	uint8_t    *at = front + STORED_FIXED;
	size_t		sections = 0;
	size_t		available;
	char	   *value;

	if (size < STORED_SECTIONS + 1)
		return;
	for (int i = 0; i < STORED_SECTIONS; i++)
		sections += data[i];
	if (sections > size - STORED_SECTIONS - 1)
		return;
	at = put_number(at, (uint32_t) (size - STORED_SECTIONS - 1 - sections));
	at = put_number(at, 0);
	for (int i = 0; i < STORED_SECTIONS; i++)
		at = put_number(at, data[i]);
	available = (size_t) (at - front) + size - STORED_SECTIONS - 1;
	value = malloc(available);
	if (value == NULL)
		abort();
	memcpy(value, front, (size_t) (at - front));
	memcpy(value + (at - front), data + STORED_SECTIONS + 1, size - STORED_SECTIONS - 1);
	size = available;
	if ((how & SLICE) && size > STORED_MAX_FRONT)
	{
		available = STORED_MAX_FRONT + (data[STORED_SECTIONS] * (size - STORED_MAX_FRONT)) / 256;
		value = realloc(value, available);
	}
	check_value(value, available, size, how & UTF8);
	free(value);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *value;

	if (size == 0)
		return 0;
	if ((data[0] & WHOLE) == 0)
	{
		check_sections(data[0], data + 1, size - 1);
		return 0;
	}
	size--;
	value = malloc(size);
	if (value == NULL)
		abort();
	memcpy(value, data + 1, size);
	check_value(value, size, size, data[0] & UTF8);
	free(value);
	return 0;
}
