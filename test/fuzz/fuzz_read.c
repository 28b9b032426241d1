/*
 * fuzz_read.c
 *		The whole reading: what reading.h promises of each array holds.
 */
#include "fuzz.h"

#include <sanitizer/asan_interface.h>

#include <string.h>

#include "arena.h"
#include "tagged.h"

static void
check_tokens(const PrReading *r, const Text *text)
{
	uint32_t	end = 0;

	PROMISE(r->tags.count == r->tokens.count);
	for (uint32_t i = 0; i < r->tokens.count; i++)
	{
		const PrToken *t = &r->tokens.at[i];

		PROMISE(t->start >= end && t->length > 0);
		PROMISE(t->type > 0 && t->type < PR_TOKEN_TYPES && t->type != PR_TOKEN_BLANK);
		PROMISE(in_text(text, (PrSpan) {t->start, t->start + t->length}));
		end = t->start + t->length;
	}
}

/* The first token from this one on that is no tag: those around a block are none of its tokens. */
static uint32_t
after_tags(const PrReading *r, uint32_t token, uint32_t end)
{
	while (token < end && pr_type(r, token) == PR_TOKEN_TAG)
		token++;
	return token;
}

static void
check_blocks(const PrReading *r, const Text *text)
{
	uint32_t	token = 0;
	uint32_t	section = 0;

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		const PrBlock *b = &r->blocks.at[i];

		PROMISE(after_tags(r, token, b->first) == b->first && b->last > b->first);
		PROMISE(b->kind < PR_BLOCK_KINDS);
		PROMISE(b->last <= r->tokens.count);
		PROMISE(b->span.start <= pr_start(r, b->first) && b->span.end >= pr_end(r, b->last - 1));
		PROMISE(in_text(text, b->body));
		PROMISE(b->body.start >= b->span.start && b->body.end <= b->span.end && b->body.start < b->body.end);
		section += b->kind == PR_BLOCK_HEADING;
		PROMISE(b->section == section);
		token = b->last;
	}
	PROMISE(after_tags(r, token, r->tokens.count) == r->tokens.count);
}

static void
check_header(const PrReading *r, const Text *text)
{
	const PrHeader *h = &r->header;

	PROMISE(in_text(text, h->headline));
	PROMISE(in_text(text, h->issuer));
	PROMISE(in_text(text, h->standfirst));
	PROMISE(in_text(text, h->dateline));
	if (h->published.year == 0)
		return;
	PROMISE(h->published.year > 0 && h->published.year < 10000);
	PROMISE(h->published.month >= 1 && h->published.month <= 12);
	PROMISE(h->published.day >= 1 && h->published.day <= 31);
}

static void
check_marks(const PrReading *r)
{
	for (uint32_t i = 0; i < r->marks.count; i++)
	{
		const PrMark *m = &r->marks.at[i];

		PROMISE(m->token < r->tokens.count);
		PROMISE(i == 0 || m->token > m[-1].token);
		PROMISE(m->role <= PR_MARK_APOSTROPHE);
		if (m->partner == PR_NONE)
			continue;
		PROMISE(m->partner < r->marks.count && m->partner != i);
		PROMISE(r->marks.at[m->partner].partner == i);
	}
}

static void
check_string(const Text *text, const PrString *string)
{
	PROMISE(in_text(text, string->span));
	PROMISE(string->literal == NULL || memchr(string->literal, '\0', string->literal_length) == NULL);
}

static void
check_people(const PrReading *r, const Text *text)
{
	for (uint32_t i = 0; i < r->persons.count; i++)
	{
		const PrPerson *p = &r->persons.at[i];

		PROMISE(in_text(text, p->name) && p->name.start < p->name.end);
		PROMISE(in_text(text, p->first) && p->first.start < p->first.end);
		PROMISE(in_text(text, p->postnominals));
		check_string(text, &p->honorific);
		check_string(text, &p->title);
		check_string(text, &p->role);
		check_string(text, &p->organisation);
		PROMISE(p->mentions > 0 && p->mentions <= r->mentions.count);
		PROMISE(p->gender == 0 || p->gender == 'm' || p->gender == 'f');
	}
	for (uint32_t i = 0; i < r->mentions.count; i++)
	{
		const PrMention *m = &r->mentions.at[i];

		PROMISE(m->person < r->persons.count);
		PROMISE(m->first < m->last && m->last <= r->tokens.count);
		PROMISE(i == 0 || m->first >= m[-1].last);
	}
}

static void
check_pieces(const PrReading *r, const Text *text, const PrQuote *q)
{
	uint32_t	end = q->span.start;

	PROMISE(q->pieces > 0 && q->piece <= r->pieces.count && q->pieces <= r->pieces.count - q->piece);
	for (uint32_t k = q->piece; k < q->piece + q->pieces; k++)
	{
		PrSpan		piece = r->pieces.at[k];

		PROMISE(in_text(text, piece));
		PROMISE(piece.start >= end && piece.start < piece.end);
		PROMISE(piece.end <= q->span.end);
		end = piece.end;
	}
}

static void
check_quotes(const PrReading *r, const Text *text)
{
	for (uint32_t i = 0; i < r->quotes.count; i++)
	{
		const PrQuote *q = &r->quotes.at[i];

		PROMISE(in_text(text, q->span) && q->span.start < q->span.end);
		PROMISE(in_text(text, q->speaker) && in_text(text, q->cue));
		PROMISE(q->kind <= PR_QUOTE_BLOCK && q->speaker_kind <= PR_SPEAKER_DOCUMENT);
		PROMISE(q->person == PR_NONE || q->person < r->persons.count);
		PROMISE(q->person == PR_NONE || q->speaker_kind == PR_SPEAKER_PERSON);
		check_pieces(r, text, q);
		PROMISE(q->also <= r->also_persons.count && q->alsos <= r->also_persons.count - q->also);
		for (uint32_t k = q->also; k < q->also + q->alsos; k++)
			PROMISE(r->also_persons.at[k] < r->persons.count);
	}
}

static void
check_figures(const PrReading *r, const Text *text)
{
	for (uint32_t i = 0; i < r->figures.count; i++)
	{
		const PrFigure *f = &r->figures.at[i];

		PROMISE(in_text(text, f->span) && f->span.start < f->span.end);
		PROMISE(in_text(text, f->subject) && in_text(text, f->sentence));
		PROMISE(f->sentence.start <= f->span.start && f->sentence.end >= f->span.end);
		PROMISE(f->unit < pr_unit_name_count);
		PROMISE(f->kind <= PR_FIGURE_MEASURE);
		PROMISE(f->qualifier <= PR_QUALIFIER_AT_LEAST && f->change <= PR_CHANGE_DOWN);
	}
}

static void
check_names(const PrReading *r, const Text *text)
{
	for (uint32_t i = 0; i < r->names.count; i++)
	{
		const PrName *n = &r->names.at[i];

		PROMISE(in_text(text, n->name) && n->name.start < n->name.end);
		PROMISE(in_text(text, n->first) && n->first.start < n->first.end);
		PROMISE(in_text(text, n->short_form));
		PROMISE(n->kind < PR_NAME_KINDS && n->mentions > 0);
		PROMISE(i == 0 || n->first.start >= n[-1].first.start);
	}
}

/* What an array has room for and does not hold is nobody's to look at. */
#define POISON_REST(array) \
	ASAN_POISON_MEMORY_REGION((array)->at + (array)->count, ((array)->room - (array)->count) * sizeof(*(array)->at))

/*
 * Called in pr_layout() when the blocks are made and none is looked at yet (the
 * linker puts this function in the place of that one): they end for the sanitizer.
 */
bool		__real_pr_month_first(const PrReading *r);
bool		__wrap_pr_month_first(const PrReading *r);

bool
__wrap_pr_month_first(const PrReading *r)
{
	if (r->blocks.at != NULL)
		POISON_REST(&r->blocks);
	return __real_pr_month_first(r);
}

/* As pr_read(), with an end to what each stage has written that the sanitizer sees. */
static PrReading *
read_guarded(PrArena *arena, const Text *text)
{
	PrReading  *r = pr_reading_new(arena, text->at, text->length);

	for (int i = 0; i < PR_STAGES; i++)
	{
		void		(*run) (PrReading *) = pr_stages[i].run;

		run(r);
		if (run == pr_scan && r->tokens.at != NULL)
			POISON_REST(&r->tokens);
		if (run == pr_terms && r->tags.at != NULL)
		{
			POISON_REST(&r->tags);
			POISON_REST(&r->classes);
		}
		if (run == pr_marks && r->marks.at != NULL)
			POISON_REST(&r->marks);
		if (run == pr_people && r->mentions.at != NULL)
			POISON_REST(&r->mentions);
		if (run == pr_people && r->persons.at != NULL)
			POISON_REST(&r->persons);
		if (run == pr_quotes && r->quotes.at != NULL)
			POISON_REST(&r->quotes);
	}
	return r;
}

static void
check(const Text *text)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r = read_guarded(arena, text);

	check_tokens(r, text);
	check_blocks(r, text);
	check_header(r, text);
	check_marks(r);
	check_people(r, text);
	check_quotes(r, text);
	check_figures(r, text);
	check_names(r, text);
	pr_arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_text(data, size, check);
	return 0;
}
