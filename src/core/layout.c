/*
 * layout.c
 *		Tell what each block of the release is, and read its header off them.
 *
 * Blocks come from blocks.c. Their kinds are settled from top to bottom by a
 * small state: before the headline, in the head, in the body, behind the end.
 * What a line says of itself is knowledge of the lexicon (layout.tsv); what is
 * a heading is told by its form and by what stands below it.
 */
#include "arena.h"
#include "blocks.h"
#include "bodies.h"
#include "dates.h"
#include "lexicon.h"

#define HEADLINE_MOST 300		/* bytes */
#define HEADING_MOST 120
#define STANDFIRST_MOST 320
#define SHORT_LINE 14			/* tokens */
#define NOTICE_MOST 60			/* tokens of a notice about cookies above the headline */
#define ADDRESS_MOST 8			/* tokens of a line of a postal address */
#define LEADER_LEAST 4			/* dots in a row */
#define TABLE_NUMBERS 3
#define LIST_HEADING_MOST 4		/* tokens of a line below the headline that heads a list: Main points */
#define LETTERHEAD_MOST 3		/* lines between the issuer's name and the label or date */
#define DATELINE_MOST 24		/* tokens */
#define PLACE_MOST 8			/* tokens of a dateline before its dash where it has no date */
#define ISSUED_MOST 30			/* tokens of a line that says who issued the release */

/* Layout.dated */
#define DATED_PLAINLY 1
#define DATED_FULLY 2

typedef enum Place
{
	PLACE_TOP,					/* no headline yet */
	PLACE_HEAD,					/* between headline and body */
	PLACE_BODY,
	PLACE_NOTES,
	PLACE_BOILERPLATE,
	PLACE_CONTACT,
	PLACE_SIGNATURE				/* behind "Yours sincerely" */
} Place;

typedef struct Layout
{
	PrReading  *r;
	Place		place;
	uint32_t	headline;		/* block, PR_NONE before it is found */
	uint32_t	begin;			/* block where the release begins */
	int			dated;			/* how well the date is known: a date line, or one that says it is the date of issue */
	bool		ended;			/* the end mark stood above */
} Layout;

static bool
all_punctuation(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->first; i < b->last; i++)
		if (r->tokens.at[i].type != PR_TOKEN_PUNCTUATION)
			return false;
	return true;
}

/* First token of the block that is no bullet, number sign or other mark. */
static uint32_t
first_word(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->first;

	/* a mark that says something itself (###) is stepped over only before words: ## Next steps */
	while (i + 1 < b->last && r->tokens.at[i].type == PR_TOKEN_PUNCTUATION &&
		   (!pr_is(r, i, PR_LAYOUT) || (i == b->first && r->tokens.at[i + 1].type <= PR_TOKEN_HYPHENATED && pr_byte(r, i) == '#')))
		i++;
	return i;
}

/*
 * The role of the block's beginning, -1 for none. *rest is the first token
 * behind the words that say so, a colon included.
 */
static int
role_of(const PrReading *r, const PrBlock *b, uint32_t *rest)
{
	uint32_t	i = first_word(r, b);
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_LAYOUT, &entry);

	*rest = i;
	if (n == 0 || i + n > b->last)
		return -1;
	/* a single word says it only alone or before a colon: Home, From:, but not Home Secretary */
	if (n == 1 && i + 1 < b->last && r->tokens.at[i + 1].type != PR_TOKEN_PUNCTUATION && !(r->tokens.at[i].flags & PR_UPPER) &&
		!(pr_value(entry, PR_NUMBER_LAYOUT)->data == PR_ROLE_ABOUT && (r->tokens.at[i + 1].flags & PR_CAPITAL)))
		return -1;				/* About Norvale Council is one */
	*rest = i + n;
	while (*rest < b->last && r->tokens.at[*rest].type == PR_TOKEN_PUNCTUATION &&
		   strchr(":-.\xe2|", pr_byte(r, *rest)) != NULL)
		(*rest)++;
	return pr_value(entry, PR_NUMBER_LAYOUT)->data;
}

/* Does a role word stand anywhere in the block? */
static bool
holds_role(const PrReading *r, const PrBlock *b, PrRole role)
{
	for (uint32_t i = b->first; i < b->last; i++)
	{
		const PrEntry *entry;

		if (pr_match(r, i, PR_LAYOUT, &entry) > 1 && pr_value(entry, PR_NUMBER_LAYOUT)->data == role)
			return true;
	}
	return false;
}

static bool
holds_address(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->first; i < b->last; i++)
	{
		uint8_t		type = r->tokens.at[i].type;

		if (type >= PR_TOKEN_EMAIL && type <= PR_TOKEN_HANDLE)
			return true;
		/* <name@host> looks like a tag of an HTML text */
		if (type == PR_TOKEN_TAG && memchr(r->text + r->tokens.at[i].start, '@', r->tokens.at[i].length) != NULL)
			return true;
	}
	return false;
}

static bool
ends_with(const PrReading *r, const PrBlock *b, const char *marks)
{
	char		c = r->text[b->span.end - 1];

	return strchr(marks, c) != NULL;
}

/* Does the block end in a full stop, question or exclamation mark, be it inside a closing quotation mark? */
static bool
ends_sentence(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->last - 1;

	if (i > b->first && r->tokens.at[i].type == PR_TOKEN_PUNCTUATION && strchr("\"')\xe2", pr_byte(r, i)) != NULL)
		i--;
	return strchr(".?!", pr_byte(r, i)) != NULL && pr_byte(r, i) != '\0';
}

/* May the verb form at token i be a noun: behind an article, adjective, preposition or possessive? */
static bool
is_nominal(const PrReading *r, uint32_t i, uint32_t first)
{
	if (i == first)
		return true;
	if (r->tokens.at[i].flags & PR_CAPITAL)
		return true;
	return pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_ADJECTIVE | PR_CONJUNCTION | PR_GERUND | PR_PARTICIPLE) ||
		(r->tokens.at[i - 1].flags & PR_POSSESSIVE);
}

/*
 * Has the line a finite verb? Verbs behind a relative word (in December where
 * driving is a factor) are not the line's own.
 */
static bool
has_finite_verb(const PrReading *r, uint32_t first, uint32_t last)
{
	bool		question = pr_byte(r, last - 1) == '?';

	for (uint32_t i = first; i < last; i++)
	{
		PrClass		c = pr_classes(r, i);

		if (!question && (c & (PR_RELATIVE | PR_QUESTION)))
			return false;
		if ((c & PR_FINITE) && !(c & PR_GERUND))
			return true;
		/* at the end of the line a participle: Prize money explained */
		if (i > first && i + 1 == last && (c & PR_PARTICIPLE))
			return false;
		if ((c & (PR_VERB | PR_CUE_SPEECH)) && !(c & (PR_GERUND | PR_PREPOSITION | PR_ADVERB | PR_ADJECTIVE)) && !is_nominal(r, i, first))
			return true;
	}
	return false;
}

/* Where the name at token i may end: capitals, particles and the full stops of short words go on with it. */
static uint32_t
names_end(const PrReading *r, uint32_t i, uint32_t last)
{
	while (i < last && ((r->tokens.at[i].flags & PR_CAPITAL) || pr_is(r, i, PR_PARTICLE) || pr_byte(r, i) == '.'))
		i++;
	return i;
}

/* A line that names a person, with or without a position: a winner, a signatory. */
static bool
is_person_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = first_word(r, b);
	uint32_t	n;
	uint32_t	end;

	if (pr_is(r, i, PR_ARTICLE) && i + 1 < b->last)
		i++;
	n = pr_match(r, i, PR_RANK | PR_STYLE | PR_COURTESY, NULL);
	if (n > 0)
	{
		end = names_end(r, i + n, b->last);
		return end > i + n && b->last - i <= SHORT_LINE && (end == b->last || strchr(",(;", pr_byte(r, end)) != NULL) &&
			!(r->tokens.at[i + n - 1].flags & PR_POSSESSIVE) && pr_match(r, i + n, PR_OFFICE | PR_BODY_LAST, NULL) == 0;
	}
	return pr_is(r, i, PR_GIVEN_NAME) && i + 1 < b->last && (r->tokens.at[i + 1].flags & PR_CAPITAL) &&
		!pr_is(r, i + 1, PR_BODY_LAST) && (i + 3 >= b->last || pr_byte(r, i + 2) == ',');
}

/* A number with a full stop or bracket at the line's beginning: 12. or 3) */
static bool
is_numbered(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->first;

	return b->last - i > 2 && r->tokens.at[i].type == PR_TOKEN_NUMBER && r->tokens.at[i].length <= 3 &&
		(pr_byte(r, i + 1) == '.' || pr_byte(r, i + 1) == ')') && (r->tokens.at[i + 2].flags & PR_SPACE_BEFORE) != 0;
}

/* A line of a table or a list of contents: a time of day, several numbers, or a row of dots in it. */
static bool
is_table_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	numbers = 0;

	for (uint32_t i = b->first; i < b->last; i++)
	{
		const PrToken *t = &r->tokens.at[i];

		if (t->type == PR_TOKEN_TIME || (t->type == PR_TOKEN_PUNCTUATION && t->length >= LEADER_LEAST && pr_byte(r, i) == '.'))
			return true;
		numbers += t->type >= PR_TOKEN_NUMBER && t->type <= PR_TOKEN_PERCENT;
	}
	return numbers >= TABLE_NUMBERS;
}

/* Could the block, by its form, stand above a part of the body? */
static bool
looks_like_heading(const PrReading *r, const PrBlock *b)
{
	uint32_t	first = first_word(r, b);
	uint32_t	tokens = b->last - b->first;
	bool		lead = ends_with(r, b, ":");

	if (b->kind != PR_BLOCK_PARAGRAPH || b->span.end - b->span.start > HEADING_MOST ||
		tokens > SHORT_LINE + 6 || r->tokens.at[first].type == PR_TOKEN_PUNCTUATION)
		return false;
	if (pr_quotation_mark(r, b->first) && pr_quotation_mark(r, b->last - 1))
		return false;			/* a pull quote */
	if (is_numbered(r, b))
		return !ends_with(r, b, ".;,:") && r->tokens.at[b->first + 2].flags & PR_CAPITAL;
	/* what goes on behind a dash, or says something in brackets, is an item of a list */
	if (ends_with(r, b, ".;,!-]") || pr_token_is(r, b->last - 1, "\xe2\x80\x93") || pr_token_is(r, b->last - 1, "\xe2\x80\x94") || (r->tokens.at[first].flags & PR_CAPITAL) == 0 || tokens > SHORT_LINE)
		return false;
	if (is_person_line(r, b) || holds_address(r, b) || is_table_line(r, b))
		return false;
	/* the beginning of a sentence that the list below it ends: From today: */
	if (lead && (pr_is(r, first, PR_PREPOSITION) || pr_is(r, b->last - 2, PR_PARTICIPLE)))
		return false;
	if (lead && (tokens == 2 ? pr_is(r, first, PR_ADVERB | PR_CONJUNCTION | PR_CUE) : pr_is(r, b->last - 2, PR_CUE | PR_VERB | PR_RELATIVE | PR_PREPOSITION)))
		return false;
	return !has_finite_verb(r, first, b->last);
}

static bool
is_body_kind(uint8_t kind)
{
	return kind == PR_BLOCK_PARAGRAPH || kind == PR_BLOCK_BULLET;
}

/* ---- the header's parts ------------------------------------------------ */

/* A line that is little else than a date. */
static bool
date_line(Layout *l, const PrBlock *b, uint32_t from, int how)
{
	PrReading  *r = l->r;
	PrDate		date;

	for (uint32_t i = from; i < b->last && i < from + 4; i++)
	{
		uint32_t	n = pr_date_at(r, i, &date);

		if (n == 0)
			continue;
		if (b->last - from > n + 8)
			return false;
		if (l->dated < how)
		{
			r->header.published = date;
			l->dated = how;
		}
		return true;
	}
	return false;
}

/* Does the token, or the phrase that begins with it, say that something was issued? */
static bool
says_issued(const PrReading *r, uint32_t i)
{
	const PrEntry *entry;
	int			role;

	if (pr_match(r, i, PR_LAYOUT, &entry) == 0)
		return false;
	role = pr_value(entry, PR_NUMBER_LAYOUT)->data;
	return role == PR_ROLE_SOURCE || role == PR_ROLE_PUBLISHED;
}

/* The time of day, with or without a word before it: at 9:30am. */
static bool
says_time(const PrReading *r, uint32_t i, uint32_t last)
{
	return r->tokens.at[i].type == PR_TOKEN_TIME || (i + 1 < last && pr_token_is(r, i, "at") && r->tokens.at[i + 1].type == PR_TOKEN_TIME);
}

/* "issued by the Home Office on 30 October 2023", "Published 22 March 2023 by X": body and date. */
static bool
issued_by(Layout *l, const PrBlock *b)
{
	PrReading  *r = l->r;
	uint32_t	by = b->first;
	uint32_t	to;
	bool		issued = false;
	PrDate		date;

	if (b->last - b->first > ISSUED_MOST)
		return false;
	while (by < b->last && !(issued && pr_word_is(r, by, "by")))
		issued |= says_issued(r, by++);
	if (by + 1 >= b->last)
		return false;
	if (pr_is(r, ++by, PR_ARTICLE))
		by++;
	for (to = by; to < b->last && !pr_token_is(r, to, "on") && pr_byte(r, to) != '.' && pr_byte(r, to) != ',' && !says_time(r, to, b->last); to++)
		;
	if (to == by || !(r->tokens.at[by].flags & PR_CAPITAL))
		return false;
	r->header.issuer = (PrSpan) {r->tokens.at[by].start, pr_end(r, to - 1)};
	for (uint32_t i = b->first; i < b->last && l->dated < DATED_FULLY; i++)
	{
		if (pr_date_at(r, i, &date) == 0)
			continue;
		r->header.published = date;
		l->dated = DATED_FULLY;
	}
	return true;
}

static bool
is_dash(const PrReading *r, uint32_t i)
{
	return r->tokens.at[i].type == PR_TOKEN_PUNCTUATION && (pr_token_is(r, i, "--") || pr_token_is(r, i, "-") ||
															pr_token_is(r, i, "\xe2\x80\x93") || pr_token_is(r, i, "\xe2\x80\x94"));
}

/*
 * LONDON, March 3, 2025 /Wire/ -- The text; Hull, UK - 3 March 2025 - The text:
 * a place in capitals, or a date, and then a dash. 0: no dateline; else the token
 * of the dash that ends it.
 */
static uint32_t
dateline_end(const PrReading *r, const PrBlock *b, PrDate *date)
{
	bool		place = (r->tokens.at[b->first].flags & PR_UPPER) || pr_match(r, b->first, PR_PLACE | PR_MONTH, NULL) > 0 ||
		r->tokens.at[b->first].type == PR_TOKEN_NUMBER;
	bool		upper = (r->tokens.at[b->first].flags & PR_UPPER) != 0;
	uint32_t	found = 0;

	for (uint32_t i = b->first; i + 1 < b->last && i < b->first + DATELINE_MOST; i++)
	{
		PrDate		here = {0, 0, 0};

		if (date->year == 0 && (found == 0 || i == found + 1) && pr_date_at(r, i, &here) > 0)
			*date = here;
		if (!is_dash(r, i) || !(r->tokens.at[i].flags & PR_SPACE_BEFORE))
			continue;
		if (found != 0)
			return date->year != 0 || pr_match(r, found + 1, PR_PLACE, NULL) > 0 ? i : found;
		if (date->year == 0 && i > b->first + PLACE_MOST)
			return 0;
		/* a second part follows only behind a place without a date, or a date without a place */
		if (date->year != 0 && pr_match(r, i + 1, PR_PLACE, NULL) == 0)
			return i;
		if (!place)
			return 0;
		found = i;
	}
	return found != 0 && (upper || date->year != 0) ? found : 0;
}

static void
read_dateline(Layout *l, PrBlock *b)
{
	PrReading  *r = l->r;
	PrDate		date = {0, 0, 0};
	uint32_t	end;

	if (r->header.dateline.end != 0 || !((r->tokens.at[b->first].flags & PR_CAPITAL) || pr_date_at(r, b->first, &date) > 0))
		return;
	date.year = 0;
	end = dateline_end(r, b, &date);
	if (end == 0)
		return;
	r->header.dateline = (PrSpan) {b->span.start, pr_end(r, end - 1)};
	b->body.start = r->tokens.at[end + 1].start;
	if (date.year != 0 && !l->dated)
	{
		r->header.published = date;
		l->dated = DATED_PLAINLY;
	}
}

/* The title in the headline's block: without a label before it and a bracketed month behind it. */
static PrSpan
title_of(const PrReading *r, const PrBlock *b)
{
	uint32_t	first;
	uint32_t	last = b->last;
	PrSpan		title;

	if (role_of(r, b, &first) != PR_ROLE_LABEL || first >= b->last || pr_byte(r, first - 1) != ':')
		first = b->first + ((b->body.start > b->span.start || pr_byte(r, b->first) == '#') && b->last - b->first > 1 &&
							r->tokens.at[b->first].type == PR_TOKEN_PUNCTUATION ? 1 : 0);
	if (pr_byte(r, last - 1) == ']')
	{
		for (uint32_t i = last - 1; i > first && last - i < 6; i--)
			if (pr_byte(r, i) == '[')
				last = i;
	}
	title = (PrSpan) {r->tokens.at[first].start, pr_end(r, last - 1)};
	return title;
}

/* Does the block begin with the headline's words again? */
static bool
repeats(const PrReading *r, const PrBlock *b, PrSpan headline)
{
	PrSpan		title = title_of(r, b);
	uint32_t	length = headline.end - headline.start;

	return title.end - title.start >= length && memcmp(r->text + title.start, r->text + headline.start, length) == 0;
}

/* ---- the stage --------------------------------------------------------- */

/* What stands above a forwarded message is not the release. */
static void
begin_anew(Layout *l, uint32_t index)
{
	for (uint32_t i = l->begin; i < index; i++)
		l->r->blocks.at[i].kind = PR_BLOCK_FURNITURE;
	memset(&l->r->header, 0, sizeof(l->r->header));
	*l = (Layout) {l->r, PLACE_TOP, PR_NONE, index, 0, false};
}

/* Does the line belong to the header of a mail: a line beside it says subject, to or who sent it from where? */
static bool
beside_mail(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index > 0 ? index - 1 : 0; i < r->blocks.count && i <= index + 1; i++)
	{
		const PrBlock *b = &r->blocks.at[i];
		uint32_t	rest;
		int			role = i == index || (i > index && (r->tokens.at[b->first].flags & PR_BLANK_BEFORE)) ? -1 : role_of(r, b, &rest);

		if (role == PR_ROLE_MAIL || (role == PR_ROLE_SOURCE && holds_address(r, b)))
			return true;
	}
	return false;
}

/* The end of the issuer's name in a line: before a person or a second issuer with a person's style. */
static uint32_t
issuer_end(const PrReading *r, uint32_t first, const PrBlock *b)
{
	for (uint32_t i = first + 1; i + 1 < b->last; i++)
	{
		uint32_t	next = pr_is(r, i + 1, PR_ARTICLE) ? i + 2 : i + 1;

		if ((pr_byte(r, i) == ',' || pr_token_is(r, i, "and")) && next < b->last && pr_match(r, next, PR_STYLE | PR_COURTESY, NULL) > 0)
			return pr_end(r, i - 1);
	}
	return b->span.end;
}

/* What stands behind a label: For immediate release: 2 May 2023, News from Norvale Council. */
static uint8_t
labelled(Layout *l, const PrBlock *b, uint32_t rest)
{
	PrReading  *r = l->r;

	if (l->place != PLACE_TOP)
		return PR_BLOCK_PARAGRAPH;
	if (date_line(l, b, rest, DATED_PLAINLY))
		return PR_BLOCK_DATE;
	if (rest + pr_body_at(r, rest, b->last) != b->last)
		return PR_BLOCK_PARAGRAPH;
	r->header.issuer = (PrSpan) {r->tokens.at[rest].start, b->span.end};
	return PR_BLOCK_ISSUER;
}

/* A line that says where the release comes from: Source: X, or the label alone above X. */
static uint8_t
source_line(Layout *l, uint32_t index, uint32_t rest)
{
	PrReading  *r = l->r;
	const PrBlock *b = &r->blocks.at[index];
	bool		whole = rest >= b->last;
	bool		colon = rest > b->first && pr_byte(r, rest - 1) == ':';

	if (holds_address(r, b))
		return l->place == PLACE_TOP ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH; /* the sender of a mail */
	if (!(whole || colon || (r->tokens.at[b->first].flags & PR_UPPER)) || b->last - b->first > (colon ? ISSUED_MOST : SHORT_LINE))
		return PR_BLOCK_PARAGRAPH;
	if (r->header.issuer.end != 0 && l->place > PLACE_HEAD)
		return PR_BLOCK_ISSUER;	/* named above already */
	if (!whole)
		r->header.issuer = (PrSpan) {r->tokens.at[rest].start, issuer_end(r, rest, b)};
	else if (index + 1 < r->blocks.count && colon && r->header.issuer.end == 0)
	{
		r->header.issuer = r->blocks.at[index + 1].span;
		r->blocks.at[index + 1].kind = PR_BLOCK_ISSUER;
	}
	return PR_BLOCK_ISSUER;
}

/* A line whose first words say what it is. PR_BLOCK_PARAGRAPH: they say nothing here. */
static uint8_t
kind_by_role(Layout *l, uint32_t index, int role, uint32_t rest)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	bool		whole = rest >= b->last;
	bool		is_short = b->last - b->first <= SHORT_LINE;
	bool		colon = rest > b->first && pr_byte(r, rest - 1) == ':';

	switch (role)
	{
		case PR_ROLE_LABEL:
			return whole ? PR_BLOCK_FURNITURE : labelled(l, b, rest);
		case PR_ROLE_MAIL:
			return l->place == PLACE_TOP && (colon || whole) ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_RESTART:
			if (is_short)
				begin_anew(l, index);
			return is_short ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_EMBARGO:
			return is_short ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_SOURCE:
			return source_line(l, index, rest);
		case PR_ROLE_PUBLISHED:
			if (l->place == PLACE_TOP && beside_mail(r, index))
				return PR_BLOCK_FURNITURE;
			if (!whole && issued_by(l, b))
				return PR_BLOCK_ISSUER;
			return whole || date_line(l, b, rest, DATED_FULLY) ? PR_BLOCK_DATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_UPDATED:
			return is_short ? PR_BLOCK_DATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_END:
			return whole || b->last - b->first <= 4 ? PR_BLOCK_END : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_FURNITURE:
			return whole || (is_short && !ends_sentence(r, b)) || (l->place == PLACE_TOP && b->last - b->first <= NOTICE_MOST) ?
				PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_NOTES:
			return whole || colon ? PR_BLOCK_NOTES : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_CONTACT:
			return whole || colon || is_short ? PR_BLOCK_CONTACT : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_BOILERPLATE:
			return whole || colon ? PR_BLOCK_BOILERPLATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_ABOUT:
			return is_short && !ends_sentence(r, b) && l->place >= PLACE_BODY ? PR_BLOCK_BOILERPLATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_CAPTION:
			return colon && is_short ? PR_BLOCK_CAPTION : PR_BLOCK_PARAGRAPH;
		default:
			return PR_BLOCK_PARAGRAPH;
	}
}

/* Where the blocks below one of this kind stand. */
static void
move_on(Layout *l, uint8_t kind)
{
	if (l->place == PLACE_TOP)
		return;
	if (kind == PR_BLOCK_NOTES)
		l->place = PLACE_NOTES;
	else if (kind == PR_BLOCK_CONTACT && l->place > PLACE_HEAD)
		l->place = PLACE_CONTACT;
	else if (kind == PR_BLOCK_BOILERPLATE)
		l->place = PLACE_BOILERPLATE;
	else if (kind == PR_BLOCK_END)
	{
		l->ended = true;
		l->place = PLACE_NOTES;
	}
}

/* A label with a number: PRESS RELEASE 14/25. */
static bool
is_reference(const PrReading *r, const PrBlock *b)
{
	uint32_t	rest;

	return role_of(r, b, &rest) == PR_ROLE_LABEL && rest < b->last && b->last - rest <= 4 && !pr_is(r, rest, PR_CARDINAL) &&
		(r->tokens.at[rest].type >= PR_TOKEN_NUMBER || r->tokens.at[rest].type == PR_TOKEN_NUMWORD);
}

/* Does the block say who issued the release, or when? */
static bool
is_head_line(const PrReading *r, uint32_t index)
{
	uint32_t	rest;
	int			role = index < r->blocks.count ? role_of(r, &r->blocks.at[index], &rest) : -1;

	return (role == PR_ROLE_SOURCE || role == PR_ROLE_PUBLISHED || role == PR_ROLE_UPDATED) &&
		r->blocks.at[index].last - r->blocks.at[index].first <= ISSUED_MOST && !ends_sentence(r, &r->blocks.at[index]);
}

/* May the block be the headline? Long prose is none, nor are lines about reaching the press office. */
static bool
may_be_headline(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	if (b->span.end - b->span.start > HEADLINE_MOST || holds_address(r, b) || holds_role(r, b, PR_ROLE_CONTACT) ||
		is_person_line(r, b) || is_reference(r, b) ||
		(index > 0 && is_person_line(r, b - 1) && pr_match(r, b->first, PR_OFFICE, NULL) > 0))
		return false;
	if (ends_with(r, b, ":,;"))
		return false;
	return is_head_line(r, index + 1) || (!ends_with(r, b, ".") && index + 1 < r->blocks.count);
}

/* A line that is the name of a body, with the district or branch behind a comma. */
static bool
is_body_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	n = pr_body_at(r, b->first, b->last);

	if (n == 0 || b->last - b->first > SHORT_LINE || ends_sentence(r, b))
		return false;
	for (uint32_t i = b->first + n; i < b->last; i++)
		if (!(r->tokens.at[i].flags & PR_CAPITAL) && pr_byte(r, i) != ',' && !pr_is(r, i, PR_PREPOSITION | PR_ARTICLE))
			return false;
	return true;
}

/* Office of Public Affairs: a telling word, of, and nothing but capitals. */
static bool
is_office_line(const PrReading *r, const PrBlock *b)
{
	if (b->last - b->first > SHORT_LINE || b->last - b->first < 3 || !pr_is(r, b->first, PR_BODY_FIRST) || pr_link(r, b->first + 1) != PR_LINK_OF)
		return false;
	for (uint32_t i = b->first; i < b->last; i++)
		if (!(r->tokens.at[i].flags & PR_CAPITAL) && pr_link(r, i) == 0 && pr_byte(r, i) != ',' && !pr_is(r, i, PR_ARTICLE))
			return false;
	return true;
}

/* A line that is a body's name alone, above a label or a date: the issuer's own page. */
static bool
is_letterhead(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (!is_body_line(r, b) && !is_office_line(r, b))
		return false;
	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + LETTERHEAD_MOST; i++)
	{
		uint32_t	rest;
		int			role = role_of(r, &r->blocks.at[i], &rest);
		PrDate		date;

		if ((role == PR_ROLE_LABEL || role == PR_ROLE_EMBARGO) && rest >= r->blocks.at[i].last)
			return true;
		if (pr_date_at(r, r->blocks.at[i].first, &date) == r->blocks.at[i].last - r->blocks.at[i].first)
			return true;
		if (!is_body_line(r, &r->blocks.at[i]) && !is_office_line(r, &r->blocks.at[i]))
			return false;
	}
	return false;
}

/* A person's line above the title, or the line with the person's office below it. */
static bool
stands_above_title(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (index + 2 >= r->blocks.count || b->last - b->first > SHORT_LINE || ends_sentence(r, b) || has_finite_verb(r, b->first, b->last))
		return false;
	return is_person_line(r, b) || (index > 0 && is_person_line(r, b - 1) && pr_match(r, b->first, PR_OFFICE, NULL) > 0);
}

/*
 * A short line that names the issuer at its beginning, with nothing, a date or
 * other marked-off parts behind it: Norvale Council | 2 May 2023, From Norvale
 * Council, Norvale University | News.
 */
static bool
owner_line(Layout *l, const PrBlock *b)
{
	PrReading  *r = l->r;
	const PrEntry *entry;
	uint32_t	i = b->first;
	bool		told;
	uint32_t	n;

	told = pr_word_is(r, i, "by") || (pr_match(r, i, PR_LAYOUT, &entry) == 1 && pr_value(entry, PR_NUMBER_LAYOUT)->data == PR_ROLE_SOURCE);
	if (told && i + 1 < b->last)
		i++;
	n = b->last - b->first <= SHORT_LINE && !ends_sentence(r, b) ? pr_body_at(r, i, b->last) : 0;
	if (n == 0)
		return false;
	if (i + n < b->last && !(is_dash(r, i + n) || pr_byte(r, i + n) == '|' || (pr_byte(r, i + n) == ',' && told)))
		return false;
	if (i + n < b->last && pr_byte(r, i + n) != '|' && !date_line(l, b, i + n, DATED_PLAINLY))
		return false;
	if (i + n == b->last && !told && l->place != PLACE_TOP)
		return false;
	for (uint32_t k = i + n; k < b->last; k++)
		if (pr_byte(r, k) == '|' && k + 1 < b->last)
			date_line(l, b, k + 1, DATED_PLAINLY);
	if (r->header.issuer.end == 0)
		r->header.issuer = (PrSpan) {r->tokens.at[i].start, pr_end(r, i + n - 1)};
	return true;
}

/* A line of a postal address, directly below the issuer's name: 1 High Street. */
static bool
is_address_line(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	bool		number = false;

	if (index == 0 || b[-1].kind != PR_BLOCK_ISSUER || (r->tokens.at[b->first].flags & PR_BLANK_BEFORE) || b->last - b->first > ADDRESS_MOST)
		return false;
	for (uint32_t i = b->first; i < b->last; i++)
		number |= r->tokens.at[i].type == PR_TOKEN_NUMBER || r->tokens.at[i].type == PR_TOKEN_NUMWORD;
	return number && !has_finite_verb(r, b->first, b->last);
}

/* A single word of a menu above the headline, or a number of its own. */
static bool
is_menu_word(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (b->last - b->first != 1 || index + 1 >= r->blocks.count || is_head_line(r, index + 1))
		return false;
	return (r->tokens.at[b[1].first].flags & PR_BLANK_BEFORE) == 0 || r->tokens.at[b->first].type > PR_TOKEN_HYPHENATED ||
		pr_is(r, b->first, PR_MONTH);
}

/* A block above the headline. */
static void
place_top(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (issued_by(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (date_line(l, b, b->first, DATED_PLAINLY))
		b->kind = PR_BLOCK_DATE;
	else if (is_letterhead(r, index))
	{
		b->kind = PR_BLOCK_ISSUER;
		if (r->header.issuer.end == 0)
			r->header.issuer = b->span;
	}
	else if (index + 1 < r->blocks.count && owner_line(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (is_address_line(r, index))
		b->kind = PR_BLOCK_ISSUER;
	else if (is_reference(r, b) || is_menu_word(r, index))
		b->kind = PR_BLOCK_FURNITURE;
	else if (stands_above_title(r, index))
		return;					/* a minister's name and office over the title */
	else if (may_be_headline(r, index))
	{
		b->kind = PR_BLOCK_HEADLINE;
		b->body = title_of(r, b);
		r->header.headline = b->body;
		l->headline = index;
		l->place = PLACE_HEAD;
	}
	else if (holds_address(r, b) || holds_role(r, b, PR_ROLE_CONTACT))
		b->kind = PR_BLOCK_CONTACT;
	else
	{
		read_dateline(l, b);
		l->place = PLACE_BODY;	/* prose without a headline */
	}
}

/* One sentence that sums up, with the body below it. */
static bool
is_standfirst(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (b->kind != PR_BLOCK_PARAGRAPH || b->span.end - b->span.start > STANDFIRST_MOST || index + 1 >= r->blocks.count ||
		r->tokens.at[b->first].type == PR_TOKEN_PUNCTUATION || ends_with(r, b, ":,") || is_numbered(r, b) ||
		(b[1].kind == PR_BLOCK_BULLET && b->last - b->first <= LIST_HEADING_MOST && looks_like_heading(r, b)))
		return false;
	for (uint32_t i = b->first; i + 1 < b->last; i++)
		if (pr_ends_sentence(r, i))
			return false;
	return true;
}

/* A block between the headline and the body. */
static void
place_head(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrSpan		headline = r->blocks.at[l->headline].body;

	if (repeats(r, b, headline))
	{
		PrSpan		title = title_of(r, b);

		b->kind = title.end - title.start > headline.end - headline.start ? PR_BLOCK_CAPTION : PR_BLOCK_FURNITURE;
	}
	else if (issued_by(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (owner_line(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (r->header.issuer.end == 0 && is_body_line(r, b))
	{
		b->kind = PR_BLOCK_ISSUER;
		r->header.issuer = b->span;
	}
	else if (date_line(l, b, b->first, DATED_PLAINLY))
		b->kind = PR_BLOCK_DATE;
	else
	{
		read_dateline(l, b);
		if (b->body.start == b->span.start && is_standfirst(r, index))
		{
			b->kind = PR_BLOCK_STANDFIRST;
			r->header.standfirst = b->span;
		}
		l->place = b->kind == PR_BLOCK_STANDFIRST && is_head_line(r, index + 1) ? PLACE_HEAD : PLACE_BODY;
	}
}

/* A line that stands with the contacts: a name, a number, an address. */
static bool
is_contact_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	tokens = b->last - b->first;

	return tokens <= SHORT_LINE && (holds_address(r, b) || !ends_sentence(r, b));
}

/* A block of the body, or of what stands behind it. */
static void
place_below(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (l->place == PLACE_CONTACT && !is_contact_line(r, b))
		l->place = l->ended ? PLACE_NOTES : PLACE_BODY;
	if (all_punctuation(r, b) && r->tokens.at[b->first].type == PR_TOKEN_PUNCTUATION)
		b->kind = PR_BLOCK_FURNITURE;
	else if (l->place == PLACE_CONTACT)
		b->kind = PR_BLOCK_CONTACT;
	else if (l->place == PLACE_BOILERPLATE)
		b->kind = PR_BLOCK_BOILERPLATE;
	else if (l->place == PLACE_NOTES)
		b->kind = is_contact_line(r, b) && holds_address(r, b) ? PR_BLOCK_CONTACT : PR_BLOCK_NOTES;
	else if (r->header.dateline.end == 0 && index < l->headline + 3)
		read_dateline(l, b);
}

static void
place_block(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	uint32_t	rest;
	int			role = role_of(r, b, &rest);
	uint8_t		kind = PR_BLOCK_PARAGRAPH;

	if (b->kind == PR_BLOCK_ISSUER)
		return;					/* named by the line above */
	if (role == PR_ROLE_CONTACT && l->place == PLACE_TOP && is_letterhead(r, index))
		role = -1;				/* a press office that heads its own page */
	if (role >= 0 && !(role == PR_ROLE_SOURCE && l->place > PLACE_HEAD && !l->ended && !(r->tokens.at[b->first].flags & PR_UPPER)))
		kind = kind_by_role(l, index, role, rest);
	if (role == PR_ROLE_CLOSING && l->place == PLACE_BODY)
		l->place = PLACE_SIGNATURE;
	if (kind != PR_BLOCK_PARAGRAPH)
	{
		b->kind = kind;
		move_on(l, kind);
	}
	else if (l->place == PLACE_TOP)
		place_top(l, index);
	else if (l->place == PLACE_HEAD)
		place_head(l, index);
	else
		place_below(l, index);
}

/* Is the block one of several lines of the same form without empty lines between: a list, a table? */
static bool
is_list_line(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	return i > 0 && b[-1].kind == PR_BLOCK_PARAGRAPH && (r->tokens.at[b->first].flags & PR_BLANK_BEFORE) == 0 && !is_numbered(r, b) &&
		b[-1].last - b[-1].first <= SHORT_LINE && !ends_sentence(r, b - 1);
}

/* Does a part of the body begin below block i: another heading, or prose? */
static bool
heads_something(const PrReading *r, uint32_t i, bool numbered)
{
	const PrBlock *next = i + 1 < r->blocks.count ? &r->blocks.at[i + 1] : NULL;

	if (next == NULL)
		return numbered;
	if (!is_body_kind(next->kind))
		return next->kind == PR_BLOCK_HEADING;
	return next->kind == PR_BLOCK_BULLET || next->last - next->first > SHORT_LINE || ends_sentence(r, next) ||
		ends_with(r, next, ":") || ((r->tokens.at[next->first].flags & PR_BLANK_BEFORE) && looks_like_heading(r, next));
}

/* Headings are settled from the last block up: what stands below is known then. */
static void
settle_headings(Layout *l)
{
	PrReading  *r = l->r;
	bool		numbered_above = false;
	uint32_t	section = 0;

	for (uint32_t i = r->blocks.count; i-- > 0;)
	{
		PrBlock    *b = &r->blocks.at[i];
		bool		numbered = is_numbered(r, b);

		if (!looks_like_heading(r, b))
		{
			numbered_above = false;
			continue;
		}
		/* of numbered lines without prose between them none heads anything: a list of contents */
		if (numbered && numbered_above)
			continue;
		if (heads_something(r, i, numbered) && !is_list_line(r, i))
			b->kind = PR_BLOCK_HEADING;
		numbered_above = numbered;
	}
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		section += r->blocks.at[i].kind == PR_BLOCK_HEADING;
		r->blocks.at[i].section = section;
	}
}

void
pr_layout(PrReading *r)
{
	Layout		l = {r, PLACE_TOP, PR_NONE, 0, 0, false};

	pr_blocks(r);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		place_block(&l, i);
		if (i % 256 == 0)
			pr_arena_check(r->arena);
	}
	settle_headings(&l);
}
