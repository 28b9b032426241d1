/*
 * split.c
 *		Cut a document into the releases it holds.
 *
 * A feed or an archive page repeats the way in which each release begins: a
 * title printed twice, a title above "Source: ...", the header of a mail, a label
 * line, a title above or below a date. The first of these signs that is found at
 * least twice tells where the releases begin. Else what stands between them is
 * looked for: an end mark or a rule with a title and prose below it. Without any
 * the document is one release.
 */
#include "arena.h"
#include "blocks.h"
#include "dates.h"
#include "lexicon.h"

#define TITLE_MOST 300			/* bytes */
#define PREFACE_MOST 400		/* bytes; more than that before the first beginning is a release of its own */
#define HEADER_LINES 8			/* blocks */
#define PROSE_LEAST 18			/* tokens */
#define TITLE_WORDS 3
#define MAIL_LINES 4
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

/* A block of prose: longer than a title or a line of the header. */
static bool
is_prose(const PrReading *r, uint32_t block)
{
	const PrBlock *b = block < r->blocks.count ? &r->blocks.at[block] : NULL;

	return b != NULL && b->last - b->first > PROSE_LEAST;
}

static bool
is_label(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	rest;

	return role_of(r, b, &rest) == PR_ROLE_LABEL && (rest == b->last || (rest + 1 == b->last && pr_byte(r, rest) == ':'));
}

/* A label that is a line of its own: FOR IMMEDIATE RELEASE. Of several in one header the first counts. */
static bool
label_line(const PrReading *r, uint32_t block)
{
	if (!is_label(r, block))
		return false;
	for (uint32_t k = block; k-- > 0 && k + HEADER_LINES >= block && !is_prose(r, k);)
		if (is_label(r, k))
			return false;
	return true;
}

/* A title above a line that is only a date. */
static bool
title_above_date(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	PrDate		date;

	return block + 1 < r->blocks.count && may_be_title(r, b) && pr_date_at(r, b[1].first, &date) == b[1].last - b[1].first;
}

static bool
is_date(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	PrDate		date;

	return pr_date_at(r, b->first, &date) == b->last - b->first;
}

/* A date above a title and prose. */
static bool
date_above_title(const PrReading *r, uint32_t block)
{
	return is_date(r, block) && block + 2 < r->blocks.count && may_be_title(r, &r->blocks.at[block + 1]) &&
		!is_prose(r, block + 1) && is_prose(r, block + 2);
}

/* The first line of a mail's header: From: with an address or Date: above it, Subject: or To: below. */
static bool
mail_header(const PrReading *r, uint32_t block)
{
	uint32_t	rest;
	int			role = role_of(r, &r->blocks.at[block], &rest);
	bool		above = block > 0 && (r->tokens.at[r->blocks.at[block].first].flags & PR_BLANK_BEFORE) == 0;

	if (role != PR_ROLE_SOURCE || above || pr_byte(r, rest) != ':')
		return false;
	for (uint32_t i = block + 1; i < r->blocks.count && i <= block + MAIL_LINES; i++)
	{
		role = role_of(r, &r->blocks.at[i], &rest);
		if (r->tokens.at[r->blocks.at[i].first].flags & PR_BLANK_BEFORE)
			return false;
		if (role == PR_ROLE_MAIL && pr_byte(r, rest) == ':')
			return true;
	}
	return false;
}

/* A title with prose below it, perhaps with a line of date or issuer between. */
static bool
opens_release(const PrReading *r, uint32_t block)
{
	uint32_t	rest;

	return may_be_title(r, &r->blocks.at[block]) && !is_prose(r, block) && role_of(r, &r->blocks.at[block], &rest) < 0 &&
		r->blocks.at[block].last - r->blocks.at[block].first >= TITLE_WORDS && (is_prose(r, block + 1) || is_prose(r, block + 2));
}

static bool
is_rule(const PrReading *r, uint32_t block, const char *marks)
{
	const PrBlock *b = &r->blocks.at[block];

	return b->last - b->first == 1 && r->tokens.at[b->first].type == PR_TOKEN_PUNCTUATION &&
		r->tokens.at[b->first].length >= RULE_LEAST && strchr(marks, pr_byte(r, b->first)) != NULL;
}

/* A line that only says that the release ends: ENDS, ###. */
static bool
is_end(const PrReading *r, uint32_t block)
{
	uint32_t	rest;

	return role_of(r, &r->blocks.at[block], &rest) == PR_ROLE_END && rest + 1 >= r->blocks.at[block].last;
}

static bool
below_end(const PrReading *r, uint32_t block)
{
	return block > 0 && is_end(r, block - 1) && opens_release(r, block);
}

static bool
below_double_rule(const PrReading *r, uint32_t block)
{
	return block > 0 && is_rule(r, block - 1, "=*#") && opens_release(r, block);
}

static bool
below_rule(const PrReading *r, uint32_t block)
{
	return block > 0 && is_rule(r, block - 1, "-_=*#~") && opens_release(r, block);
}

/* Signs of a beginning, which every release has; then what stands between releases. */
static const Sign signs[] = {title_twice, title_above_source, mail_header, label_line, title_above_date, date_above_title};
static const struct
{
	Sign		sign;
	uint32_t	least;			/* how often it must be found */
}			separators[] = {{below_end, 1}, {below_double_rule, 1}, {below_rule, 2}};

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
cut(PrReading *r, Sign sign, uint32_t preface, PrSpans *out)
{
	uint32_t	first = PR_NONE;

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		if (!sign(r, i))
			continue;
		if (first != PR_NONE)
			add_release(r, out, first, i);
		else if (i > 0 && r->blocks.at[i].span.start - r->blocks.at[0].span.start > preface)
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
			cut(r, signs[k], PREFACE_MOST, out);
			return;
		}
	}
	for (size_t k = 0; k < sizeof(separators) / sizeof(separators[0]); k++)
	{
		/* what stands above the first separator is a release too, if it begins like one */
		if (count_signs(r, separators[k].sign) >= separators[k].least)
		{
			cut(r, separators[k].sign, opens_release(r, 0) ? 0 : PREFACE_MOST, out);
			return;
		}
	}
	*pr_push(arena, out) = (PrSpan) {0, length};
}
