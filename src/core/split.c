/*
 * split.c
 *		Cut a document into the releases it holds.
 *
 * A feed or an archive page repeats the way in which each release begins: a
 * title printed twice, a title above "Source: ...", a label line, a title above
 * a date, a rule. The first of these signs that is found at least twice tells
 * where the releases begin; without one the document is one release.
 */
#include "arena.h"
#include "blocks.h"
#include "dates.h"
#include "lexicon.h"

#define TITLE_MOST 300			/* bytes */
#define PREFACE_MOST 400		/* bytes; more than that before the first beginning is a release of its own */
#define RULE_LEAST 5			/* marks of a rule: ===== */

typedef bool (*Sign) (const PrReading *r, uint32_t block);

static uint32_t
word_of(const PrBlock *b)
{
	return b->kind == PR_BLOCK_BULLET ? b->first + 1 : b->first;
}

/* The role of the block's first words, and the token behind them. */
static int
role_of(const PrReading *r, const PrBlock *b, uint32_t *rest)
{
	const PrEntry *entry;
	uint32_t	i = word_of(b);
	uint32_t	n = pr_match(r, i, PR_LAYOUT, &entry);

	*rest = i + n;
	return n == 0 || i + n > b->last ? -1 : pr_value(entry, PR_NUMBER_LAYOUT)->data;
}

static bool
may_be_title(const PrReading *r, const PrBlock *b)
{
	uint32_t	length = b->span.end - b->span.start;
	char		end = r->text[b->span.end - 1];

	return length <= TITLE_MOST && length > 10 && end != '.' && end != ':' && end != ',' && end != ';';
}

/* The same title twice, the first time as an item of a list. */
static bool
title_twice(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	length = b->body.end - b->body.start;

	return b->kind == PR_BLOCK_BULLET && block + 1 < r->blocks.count && may_be_title(r, b) &&
		b[1].body.end - b[1].body.start == length && memcmp(r->text + b->body.start, r->text + b[1].body.start, length) == 0;
}

/* A title above the line that names the issuer. */
static bool
title_above_source(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	rest;

	return block + 1 < r->blocks.count && may_be_title(r, b) && role_of(r, &b[1], &rest) == PR_ROLE_SOURCE &&
		rest < b[1].last && pr_byte(r, rest) == ':' && b[1].last - b[1].first < 20;
}

/* A label that is a line of its own: FOR IMMEDIATE RELEASE. */
static bool
label_line(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	rest;

	return role_of(r, b, &rest) == PR_ROLE_LABEL && (rest == b->last || (rest + 1 == b->last && pr_byte(r, rest) == ':')) &&
		!(block > 0 && role_of(r, &b[-1], &rest) == PR_ROLE_LABEL);
}

/* A title above a line that is only a date. */
static bool
title_above_date(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	PrDate		date;

	return block + 1 < r->blocks.count && may_be_title(r, b) && pr_date_at(r, b[1].first, &date) == b[1].last - b[1].first;
}

/* The block below a rule: ===== or a page break. */
static bool
below_rule(const PrReading *r, uint32_t block)
{
	const PrBlock *above = block > 0 ? &r->blocks.at[block - 1] : NULL;

	return above != NULL && above->last - above->first == 1 && r->tokens.at[above->first].type == PR_TOKEN_PUNCTUATION &&
		r->tokens.at[above->first].length >= RULE_LEAST && may_be_title(r, &r->blocks.at[block]);
}

static const Sign signs[] = {title_twice, title_above_source, label_line, title_above_date, below_rule};

static uint32_t
count_signs(PrReading *r, Sign sign)
{
	uint32_t	n = 0;

	for (uint32_t i = 0; i < r->blocks.count; i++)
		n += sign(r, i);
	pr_arena_check(r->arena);
	return n;
}

/* The beginning of the line in which the block begins. */
static uint32_t
line_start(const PrReading *r, uint32_t block)
{
	uint32_t	at = r->blocks.at[block].span.start;

	while (at > 0 && (r->text[at - 1] == ' ' || r->text[at - 1] == '\t'))
		at--;
	return at;
}

static void
add_release(const PrReading *r, PrSpans *out, uint32_t first, uint32_t last)
{
	*pr_push(r->arena, out) = (PrSpan) {line_start(r, first), r->blocks.at[last - 1].span.end};
}

static void
cut(PrReading *r, Sign sign, PrSpans *out)
{
	uint32_t	first = PR_NONE;

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		if (!sign(r, i))
			continue;
		if (first != PR_NONE)
			add_release(r, out, first, i);
		else if (i > 0 && r->blocks.at[i].span.start - r->blocks.at[0].span.start > PREFACE_MOST)
			add_release(r, out, 0, i);
		first = i;
	}
	add_release(r, out, first, r->blocks.count);
}

void
pr_split(PrArena *arena, const char *text, uint32_t length, PrSpans *out)
{
	PrReading  *r = pr_arena_alloc(arena, sizeof(PrReading));

	r->text = text;
	r->length = length;
	r->arena = arena;
	pr_scan(r);
	pr_terms(r);
	pr_blocks(r);
	for (size_t k = 0; k < sizeof(signs) / sizeof(signs[0]); k++)
	{
		if (count_signs(r, signs[k]) >= 2)
		{
			cut(r, signs[k], out);
			return;
		}
	}
	*pr_push(arena, out) = (PrSpan) {0, length};
}
