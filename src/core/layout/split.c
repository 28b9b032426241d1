/*
 * split.c
 *		Cut a document into the releases it holds.
 *
 * A feed in XML has a tag before each release. Other feeds and archive pages repeat
 * the way in which each release begins: a title printed twice, a title above
 * "Source: ...", the header of a mail, a label line, a title above or below a date, a
 * title above a dateline, a heading of the first level; or something stands between
 * the releases: an end mark or a rule with a title and prose below it. Tags, titles
 * printed twice and headers of mails tell where the releases begin wherever they are
 * found. Of the other signs the one that tells
 * of most releases is taken, for some of them may lack what others have: a date.
 * Without any the document is one release.
 *
 * A single release must never be cut, so a place counts only where prose stands
 * between it and the next one, and a sign that a release too may hold (a date line
 * inside, a source below a chart) only where no prose stands above the first place.
 */
#include "arena.h"
#include "layout/blocks.h"
#include "layout/header.h"
#include "layout/headings.h"
#include "layout/lines.h"

#define TITLE_MOST 300			/* bytes */
#define TITLE_LEAST 10
#define PREFACE_MOST 400		/* bytes; more than that before the first beginning is a release of its own */
#define HEADER_LINES 8			/* blocks of a release's head */
#define MAIL_LINES 16			/* of a mail's header */
#define PROSE_LEAST 18			/* tokens */
#define SENTENCE_LEAST 6		/* tokens */
#define TITLE_WORDS 3
#define STRICT_WORDS 4			/* of a title that only a mark above it tells */
#define LABEL_MOST 14			/* tokens of a label's line */
#define MANY 4					/* so many places tell, whatever stands above the first */
#define RULE_LEAST 5			/* marks of a rule: ===== */

typedef PR_ARRAY(uint32_t) Places;	/* blocks with which releases begin, in order */

typedef void (*Finder) (PrReading *r, Places *places);
typedef bool (*Sign) (const PrReading *r, uint32_t block);

static bool
may_be_title(const PrReading *r, const PrBlock *b)
{
	uint32_t	length = b->body.end - b->body.start;

	return length <= TITLE_MOST && length > TITLE_LEAST && !pr_line_ends_with(r, b, ".:,;");
}

/* A block of prose: longer than a title or a line of the header. */
static bool
is_prose(const PrReading *r, uint32_t block)
{
	const PrBlock *b = block < r->blocks.count ? &r->blocks.at[block] : NULL;

	return b != NULL && b->words_end - b->words > PROSE_LEAST;
}

/* Prose, or one sentence of some length: the text of a release, be it short. */
static bool
is_text(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return is_prose(r, block) || (b->words_end - b->words >= SENTENCE_LEAST && pr_line_ends_sentence(r, b));
}

static PrRole
role_of(const PrReading *r, uint32_t block)
{
	uint32_t	rest;

	return pr_line_role(r, &r->blocks.at[block], &rest);
}

static bool
is_title(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return may_be_title(r, b) && !is_prose(r, block) && role_of(r, block) == PR_ROLE_NONE &&
		pr_line_words(r, b) >= TITLE_WORDS &&
		!pr_line_holds_address(r, b) && !pr_line_is_numbered(r, b) && !pr_line_is_byline(r, b);
}

/*
 * A line that dates a release: 2 May 2023, Published: 14:32 12/03/2024, Posted on 2
 * May 2023 by Norvale Council.
 */
static bool
is_dated(const PrReading *r, uint32_t block)
{
	PrHeadLine	line;

	return block < r->blocks.count && !is_prose(r, block) &&
		pr_head_line(r, &r->blocks.at[block], &line, PR_ROLE_NONE) &&
		line.dated >= PR_DATED_PLAINLY;
}

/* A paragraph with a dateline before it. */
static bool
has_dateline(const PrReading *r, uint32_t block)
{
	PrDate		date = {0, 0, 0};

	return is_prose(r, block) && pr_dateline_end(r, &r->blocks.at[block], &date) != 0;
}

/* A title with prose below it, perhaps with a line of date or issuer between. */
static bool
opens_release(const PrReading *r, uint32_t block)
{
	return is_title(r, block) && (is_prose(r, block + 1) || is_prose(r, block + 2));
}

/* The same, with a title that heads no mere part of a release: a sentence, or with a date below. */
static bool
surely_opens(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return opens_release(r, block) && pr_line_words(r, b) >= STRICT_WORDS &&
		(!pr_looks_like_heading(r, b) || is_dated(r, block + 1) || has_dateline(r, block + 1));
}

/* ---- signs of a beginning -------------------------------------------------- */

static bool
opens_entry(const PrReading *r, uint32_t block)
{
	return pr_begins_entry(r, &r->blocks.at[block]);
}

/* The same title twice, the first time as an item of a list. */
static bool
title_twice(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	length = b->body.end - b->body.start;

	return b->kind == PR_BLOCK_BULLET && block + 1 < r->blocks.count && may_be_title(r, b) &&
		b[1].body.end - b[1].body.start == length &&
		memcmp(r->text + b->body.start, r->text + b[1].body.start, length) == 0;
}

/* A title above the line that names the issuer. */
static bool
title_above_source(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	rest;

	return block + 1 < r->blocks.count && may_be_title(r, b) &&
		pr_line_role(r, &b[1], &rest) == PR_ROLE_SOURCE &&
		rest < b[1].words_end && pr_byte(r, rest - 1) == ':' && !is_prose(r, block + 1);
}

/* A title above a line with a date, perhaps with a byline between. */
static bool
title_above_date(const PrReading *r, uint32_t block)
{
	uint32_t	below = block + 1;

	if (below < r->blocks.count && pr_line_is_byline(r, &r->blocks.at[below]) && !is_dated(r, below))
		below++;
	return is_title(r, block) && !is_dated(r, block) && is_dated(r, below);
}

/* A line that is a date, above a title and prose. */
static bool
date_above_title(const PrReading *r, uint32_t block)
{
	return is_dated(r, block) && block + 2 < r->blocks.count && may_be_title(r, &r->blocks.at[block + 1]) &&
		!is_prose(r, block + 1) && is_prose(r, block + 2);
}

/* A title above a paragraph with a dateline: LONDON, March 3, 2025 /Wire/ -- */
static bool
title_above_dateline(const PrReading *r, uint32_t block)
{
	return is_title(r, block) && has_dateline(r, block + 1);
}

static void
find_all(PrReading *r, Places *places, Sign sign)
{
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		if (sign(r, i))
			*pr_push(r->arena, places) = i;
	}
}

/*
 * Headings of the first level. Where there are headings of lower levels too, those
 * head the parts of releases; else a title must be sure.
 */
static void
find_first_levels(PrReading *r, Places *places)
{
	bool		lower = false;

	for (uint32_t i = 0; i < r->blocks.count && !lower; i++)
	{
		pr_arena_step(r->arena);
		lower = pr_heading_level(r, &r->blocks.at[i]) > 1;
	}
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		if (pr_heading_level(r, &r->blocks.at[i]) == 1 && (lower ? is_title(r, i) : surely_opens(r, i)))
			*pr_push(r->arena, places) = i;
	}
}

/* ---- labels ------------------------------------------------------------------ */

/*
 * A line of its own that labels a release, perhaps with its number or issuer: FOR
 * IMMEDIATE RELEASE, PRESS RELEASE 14/25.
 */
static bool
is_label(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	PrHeadLine	line;

	return b->words_end - b->words <= LABEL_MOST && pr_head_line(r, b, &line, PR_ROLE_NONE) && line.label;
}

/*
 * The block of the head in which the label stands that is its title; PR_NONE: none
 * stands between prose and prose.
 */
static uint32_t
title_near(const PrReading *r, uint32_t label)
{
	PrHeadLine	line;

	for (uint32_t i = label + 1; i < r->blocks.count && i <= label + HEADER_LINES && !is_prose(r, i); i++)
		if (is_title(r, i) && !pr_head_line(r, &r->blocks.at[i], &line, PR_ROLE_NONE))
			return i;
	for (uint32_t i = label; i-- > 0 && i + HEADER_LINES >= label && !is_prose(r, i);)
		if (is_title(r, i) && !pr_head_line(r, &r->blocks.at[i], &line, PR_ROLE_NONE))
			return i;
	return PR_NONE;
}

/*
 * Labels with a title near: the release begins with the first of them, or the title
 * above. Of several in one head the first counts.
 */
static void
find_labels(PrReading *r, Places *places)
{
	uint32_t	prose = 0;		/* after the last block of prose */
	bool		labelled = false;	/* a label has followed it */

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		uint32_t	title;

		pr_arena_step(r->arena);
		if (is_prose(r, i))
		{
			prose = i + 1;
			labelled = false;
		}
		else if (!labelled && is_label(r, i) && (title = title_near(r, i)) != PR_NONE)
		{
			labelled = true;
			*pr_push(r->arena, places) = title < i && title >= prose ? title : i;
		}
	}
	pr_arena_check(r->arena);
}

/* ---- mails -------------------------------------------------------------------- */

/* A line of a mail's header: Word-Word: value, or the line between mails of a mailbox: From name@host. */
static bool
is_mail_line(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	if (b->words + 1 >= b->words_end || pr_type(r, b->words) > PR_TOKEN_HYPHENATED ||
		!pr_flagged(r, b->words, PR_CAPITAL))
		return false;
	return pr_byte(r, b->words + 1) == ':' || pr_type(r, b->words + 1) == PR_TOKEN_EMAIL;
}

/*
 * How many lines from the block on are a mail's header, with a subject or receiver
 * and a sender or date in it; 0: none.
 */
static uint32_t
mail_header(const PrReading *r, uint32_t block)
{
	bool		mail = false;
	bool		sender = false;
	uint32_t	i = block;

	for (; i < r->blocks.count && i < block + MAIL_LINES && is_mail_line(r, i); i++)
	{
		PrRole		role = role_of(r, i);

		if (i > block && pr_has_blank_above(r, &r->blocks.at[i]))
			break;
		mail |= role == PR_ROLE_MAIL || role == PR_ROLE_SUBJECT;
		sender |= role == PR_ROLE_SOURCE || role == PR_ROLE_PUBLISHED;
	}
	return mail && sender ? i - block : 0;
}

/* Headers of mails, but not those of a mail that is passed on in another. */
static void
find_mails(PrReading *r, Places *places)
{
	bool		prose = true;	/* has stood since the last header */

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		bool		begins = pr_has_blank_above(r, &r->blocks.at[i]);
		uint32_t	n = begins || (i > 0 && pr_line_is_marks(r, &r->blocks.at[i - 1])) ?
			mail_header(r, i) : 0;

		pr_arena_step(r->arena);
		prose |= is_prose(r, i);
		if (n == 0)
			continue;
		if (prose && !(i > 0 && role_of(r, i - 1) == PR_ROLE_RESTART))
			*pr_push(r->arena, places) = i;
		prose = false;
		i += n - 1;
	}
	pr_arena_check(r->arena);
}

/* ---- what stands between releases ----------------------------------------------- */

/* A line that only says that the release ends: ENDS, ###. */
static bool
is_end(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	rest;

	return (pr_line_role(r, b, &rest) == PR_ROLE_END && rest + 1 >= b->words_end) || pr_line_is_thirty(r, b);
}

/*
 * Titles after an end mark that have an end mark of their own: directly after it,
 * or after its notes, if the title is a sentence. Without a mark of its own only
 * a title that is sure.
 */
static void
find_ends(PrReading *r, Places *places)
{
	uint32_t	left = 0;		/* end marks from here on */
	bool		ended = false;

	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		left += is_end(r, i);
	}
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		if (is_end(r, i))
		{
			ended = true;
			left--;
		}
		else if (ended && (surely_opens(r, i) ? (left > 0 || is_end(r, i - 1)) :
						   (left > 0 && is_end(r, i - 1) && opens_release(r, i))))
		{
			*pr_push(r->arena, places) = i;
			ended = false;
		}
	}
	pr_arena_check(r->arena);
}

/* A line of marks with an empty line above it: none that underlines a title. */
static bool
is_rule(const PrReading *r, uint32_t block, const char *marks)
{
	const PrBlock *b = &r->blocks.at[block];

	return b->last - b->first == 1 && pr_type(r, b->first) == PR_TOKEN_PUNCTUATION &&
		pr_flagged(r, b->first, PR_BLANK_BEFORE) &&
		pr_length(r, b->first) >= RULE_LEAST && pr_byte_in(r, b->first, marks);
}

/*
 * A title in the first lines of a head, then prose: what stands below a double rule,
 * which seldom parts one release.
 */
static bool
has_head(const PrReading *r, uint32_t block)
{
	bool		titled = false;

	for (uint32_t i = block; i < r->blocks.count && i < block + HEADER_LINES; i++)
	{
		PrRole		role = role_of(r, i);

		if (is_prose(r, i))
			return titled;
		if (role == PR_ROLE_NOTES || role == PR_ROLE_CONTACT || role == PR_ROLE_ABOUT ||
			role == PR_ROLE_BOILERPLATE)
			return false;
		titled |= is_title(r, i) && pr_line_words(r, &r->blocks.at[i]) >= STRICT_WORDS;
	}
	return false;
}

static bool
below_double_rule(const PrReading *r, uint32_t block)
{
	return block > 0 && is_rule(r, block - 1, "=*#") && has_head(r, block);
}

static bool
below_rule(const PrReading *r, uint32_t block)
{
	return block > 0 && is_rule(r, block - 1, "-_=*#~") && surely_opens(r, block);
}

/* ---- cutting ---------------------------------------------------------------------- */

/* What stands above the first place. */
typedef enum Above
{
	ABOVE_LONG,					/* a release of its own, if it is long */
	ABOVE_TITLED,				/* also if it begins as one */
	ABOVE_NOTHING				/* none */
} Above;

/* How a sign is judged. */
static const struct
{
	Sign		tells;			/* that a release begins with a block; NULL: find asks more than that */
	Finder		find;
	uint32_t	least;			/* places */
	bool		decides;		/* whatever other signs say */
	bool		sure;			/* no release holds it inside */
	Above		above;
}			signs[] = {
	{opens_entry, NULL, 1, true, true, ABOVE_NOTHING},
	{title_twice, NULL, 2, true, true, ABOVE_LONG},
	{NULL, find_mails, 2, true, true, ABOVE_LONG},
	{title_above_source, NULL, 2, false, false, ABOVE_LONG},
	{NULL, find_labels, 2, false, false, ABOVE_LONG},
	{title_above_date, NULL, 2, false, false, ABOVE_LONG},
	{title_above_dateline, NULL, 2, false, false, ABOVE_LONG},
	{date_above_title, NULL, 2, false, false, ABOVE_LONG},
	{NULL, find_first_levels, 2, false, false, ABOVE_LONG},
	{NULL, find_ends, 1, false, true, ABOVE_TITLED},
	{below_double_rule, NULL, 1, false, true, ABOVE_TITLED},
	{below_rule, NULL, 2, false, true, ABOVE_TITLED}
};

/*
 * Leave out places without prose before the next one: titles of a list. *above tells
 * whether prose stands above the first.
 */
static void
leave_out_lists(const PrReading *r, Places *places, bool *above)
{
	uint32_t	kept = 0;

	*above = false;
	for (uint32_t i = 0, next = 0; i < r->blocks.count && next < places->count; i++)
	{
		pr_arena_step(r->arena);
		if (i == places->at[next])
		{
			/* what has no prose goes to the place before */
			bool		prose = false;
			uint32_t	end = next + 1 < places->count ? places->at[next + 1] : r->blocks.count;

			for (; i < end && !prose; i++)
				prose = is_text(r, i);
			if (prose)
				places->at[kept++] = places->at[next];
			next++;
			i = end - 1;
		}
		else if (kept == 0)
			*above |= is_prose(r, i);
	}
	places->count = kept;
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

/* Labels above the title belong to the release; the lines above prose do not reach beyond it. */
static void
take_labels(const PrReading *r, Places *places)
{
	for (uint32_t i = 0, least = 0; i < places->count; i++)
	{
		uint32_t	place = places->at[i];

		pr_arena_step(r->arena);
		while (place > least && place + HEADER_LINES > places->at[i] && !is_prose(r, place - 1) &&
			   is_label(r, place - 1))
			place--;
		least = places->at[i] + 1;
		places->at[i] = place;
	}
}

/* What stands above the first place is a release too if it is long enough. */
static void
cut(const PrReading *r, const Places *places, uint32_t preface, PrSpans *out)
{
	uint32_t	first = places->at[0];

	if (first > 0 && r->blocks.at[first].span.start - r->blocks.at[0].span.start > preface)
		add_release(r, out, 0, first);
	for (uint32_t i = 0; i < places->count; i++)
		add_release(r, out, places->at[i], i + 1 < places->count ? places->at[i + 1] : r->blocks.count);
}

static bool
cut_by_sign(PrReading *r, size_t k, PrSpans *out)
{
	Places		places = {NULL, 0, 0};
	bool		above = false;

	if (signs[k].tells != NULL)
		find_all(r, &places, signs[k].tells);
	else
		signs[k].find(r, &places);
	if (places.at == NULL || places.count < signs[k].least)
		return false;
	if (signs[k].above != ABOVE_NOTHING)	/* an entry of a feed is one, be it a title only */
		leave_out_lists(r, &places, &above);
	if (places.count < signs[k].least || (above && !signs[k].sure && places.count < MANY))
		return false;
	if (signs[k].above != ABOVE_NOTHING)
		take_labels(r, &places);
	cut(r, &places, signs[k].above == ABOVE_NOTHING ? UINT32_MAX :
		signs[k].above == ABOVE_TITLED && opens_release(r, 0) ? 0 : PREFACE_MOST, out);
	return true;
}

void
pr_split(PrArena *arena, const char *text, uint32_t length, PrSpans *out)
{
	PrReading  *r = pr_reading_new(arena, text, length);

	pr_scan(r);
	pr_terms(r);
	pr_blocks(r);
	for (size_t k = 0; k < sizeof(signs) / sizeof(signs[0]) &&
		 !(k > 0 && signs[k - 1].decides && out->count > 0); k++)
	{
		PrSpans		found = {NULL, 0, 0};

		if (cut_by_sign(r, k, &found) && found.count > out->count)
			*out = found;
	}
	if (out->count == 0)
		*pr_push(arena, out) = (PrSpan) {0, length};
}
