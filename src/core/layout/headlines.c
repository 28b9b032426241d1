/*
 * headlines.c
 *		Which line is the headline.
 *
 * A headline is told by what it is not: no prose, no line of the head, no person's
 * or contact's line. Several lines above the body may be one, so the questions are
 * asked with a look at the next blocks, a fixed number at the most: does a better
 * title stand below, does this one go on in the next line.
 */
#include "layout/headlines.h"

#include "bodies/bodies.h"
#include "layout/dates.h"
#include "layout/lines.h"

#define HEADLINE_MOST 300		/* bytes */
#define HEAD_LOOK 12			/* blocks below a line of the head that are looked at for the headline, */
#define TOP_LOOK 30				/* and with the words of a menu between them */
#define SITE_MOST 8				/* tokens of a site's name after the title */
#define NAME_MOST 4				/* tokens of a person's name */
#define LONG_TITLE 28			/* tokens; a longer one holds no second sentence */
#define TITLE_WORDS 3			/* a headline of fewer words gives way to a longer line below it */
#define WEAK_WORDS 3			/* words of a line that is a body's name and little else */
#define FOREIGN_MOST 2			/* letters of a small word of another tongue in a name */
#define ITEM_MOST 2				/* tokens of an item of a menu */
#define MARKS_LEAST 2			/* marks between such items */
#define GAP_LEAST 2				/* spaces between columns */
#define HEADLINE_LINES 3		/* that are joined to a headline's first one */

bool
pr_is_head_line(const PrReading *r, uint32_t index)
{
	const PrBlock *b = index < r->blocks.count ? &r->blocks.at[index] : NULL;
	PrHeadLine	line;
	uint32_t	rest;
	PrRole		role;

	if (b == NULL)
		return false;
	if (pr_head_line(r, b, &line, PR_ROLE_NONE) &&
		(line.told || line.dated != PR_DATED_NOT || line.updated || (line.label && line.issuer.end != 0)))
		return true;
	role = pr_line_role(r, b, &rest);
	return (role == PR_ROLE_SOURCE || role == PR_ROLE_PUBLISHED || role == PR_ROLE_UPDATED) &&
		b->words_end - b->words <= PR_HEAD_LINE_MOST && !pr_line_ends_sentence(r, b);
}

/*
 * Is the first block one sentence, apart from the prose below it, in a headline's
 * words: a short one without articles, or one in the present tense that begins
 * with a name or a noun?
 */
static bool
opens_with_sentence(const PrReading *r)
{
	const PrBlock *b = r->blocks.at;
	bool		plain = pr_line_is_short(b);
	bool		present = !pr_is(r, b->words,
								 PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_PREPOSITION | PR_CONJUNCTION |
								 PR_ADVERB);

	if (r->blocks.count < 2 || b->words_end - b->words > LONG_TITLE || pr_line_words(r, b) < TITLE_WORDS ||
		!pr_has_blank_above(r, b + 1) ||
		!pr_line_is_prose(r, b + 1))
		return false;
	for (uint32_t i = b->words; i + 1 < b->words_end; i++)
	{
		if (pr_ends_sentence(r, i))
			return false;
		plain &= !pr_is(r, i, PR_ARTICLE | PR_PRONOUN);
		present &= !pr_is(r, i, PR_FINITE | PR_PARTICIPLE | PR_RELATIVE | PR_CUE_SPEECH);
	}
	return plain || present;
}

/* Does a sentence end inside the block? */
static bool
holds_sentences(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i + 2 < b->words_end; i++)
		if (pr_ends_sentence(r, i))
			return true;
	return false;
}

/* A person's name, told by the office and the number below it: Lei Vale / Spokesperson / Office: 555-0100. */
static bool
names_contact(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	return index + 2 < r->blocks.count && b->words_end - b->words <= NAME_MOST &&
		!pr_has_blank_above(r, b + 1) &&
		!pr_has_blank_above(r, b + 2) &&
		pr_match(r, b[1].words, PR_OFFICE, NULL) == b[1].words_end - b[1].words &&
		pr_line_holds_address(r, b + 2);
}

/* Do the words before token i stand apart from it, in a column of their own? */
static bool
stands_in_column(const PrReading *r, const PrBlock *b, uint32_t i)
{
	return i > b->words && pr_start(r, i) >= pr_end(r, i - 1) + GAP_LEAST;
}

/* A mark between the steps of the way to a page: News » Crime. */
static bool
is_way_mark(const PrReading *r, uint32_t i)
{
	return pr_byte(r, i) == '>' || pr_token_is(r, i, "»") || pr_token_is(r, i, "›");
}

uint32_t
pr_menu_owner(const PrReading *r, const PrBlock *b)
{
	uint32_t	mark = b->words;

	while (mark < b->words_end && pr_byte(r, mark) != '|' && !is_way_mark(r, mark))
		mark++;
	return mark < b->words_end && b->words + pr_body_at(r, b->words, b->words_end) == mark ? mark - b->words : 0;
}

/*
 * A menu in one line, its items divided by marks or by wide gaps (Tickets · Shop · Fixtures), or the
 * way to the page, of which one mark is enough (News » Crime); what a stroke opens is its end (|News,
 * crime). The first item may be whose site it is (Norvale Police | About | News).
 */
static bool
is_menu_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	marks = 0;
	uint32_t	item = 0;		/* tokens of the item so far */

	if (pr_byte(r, b->words) == '|' && b->words_end > b->words + 1)
		return true;
	for (uint32_t i = b->words + pr_menu_owner(r, b); i < b->words_end; i++)
	{
		bool		way = is_way_mark(r, i);
		bool		mark = way || pr_divides(r, i) || pr_byte_in(r, i, "[]");
		bool		gap = !mark && stands_in_column(r, b, i);

		marks += way ? MARKS_LEAST : mark || gap;
		item = mark ? 0 : gap ? 1 : item + 1;
		if (item > ITEM_MOST || (item == 1 && !pr_flagged(r, i, PR_CAPITAL)))
			return false;
	}
	return marks >= MARKS_LEAST;
}

/* A British postcode or an American one after other words: NB1 2AA, FR 02134. */
static bool
ends_with_postcode(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words_end - 2;
	uint8_t		second = pr_type(r, i + 1);

	return b->words_end - b->words > 3 && pr_flagged(r, i, PR_CAPITAL) &&
		((pr_type(r, i) == PR_TOKEN_NUMWORD && pr_length(r, i) <= 4 &&
		  second == PR_TOKEN_NUMWORD && pr_length(r, i + 1) == 3) ||
		 (pr_flagged(r, i, PR_UPPER) && pr_length(r, i) == 2 &&
		  second == PR_TOKEN_NUMBER && pr_length(r, i + 1) == 5));
}

/* Does a full stop end the line, which is not a short word's: X JOINS TARVOLT, INC. */
static bool
ends_with_stop(const PrReading *r, const PrBlock *b)
{
	return pr_line_ends_with(r, b, ".") && !(b->words_end > b->words + 1 && pr_byte(r, b->words_end - 1) == '.' &&
											 pr_is(r, b->words_end - 2, PR_ABBREVIATION) &&
											 pr_is(r, b->words_end - 2, PR_BODY_LAST));
}

bool
pr_may_be_headline(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (b->span.end - b->span.start > HEADLINE_MOST || pr_line_holds_address(r, b) ||
		pr_line_holds_role(r, b, PR_ROLE_CONTACT) ||
		pr_line_holds_role(r, b, PR_ROLE_NAVIGATION) || pr_line_names_person(r, b))
		return false;
	if (names_contact(r, index) || is_menu_line(r, b) || ends_with_postcode(r, b))
		return false;
	if (pr_line_ends_with(r, b, ":,;") || pr_line_is_contents(r, b) || pr_line_is_bracketed(r, b))
		return false;
	if (index == 0 && pr_line_ends_with(r, b, ".") && opens_with_sentence(r))
		return true;
	if (b->words_end - b->words > LONG_TITLE && holds_sentences(r, b))
		return false;
	return (!ends_with_stop(r, b) && index + 1 < r->blocks.count) || pr_is_head_line(r, index + 1);
}

bool
pr_is_notice(const PrReading *r, const PrBlock *b)
{
	if (b->words_end - b->words > PR_NOTICE_MOST)
		return false;
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_role_at(r, i) == PR_ROLE_NOTICE)
			return true;
	return false;
}

/* Does a short line that is none of the head stick to the one above it? */
static bool
sticks_above(const PrReading *r, uint32_t index)
{
	const PrBlock *b = index < r->blocks.count ? &r->blocks.at[index] : NULL;

	return b != NULL && !pr_has_blank_above(r, b) && pr_line_is_short(b) && !pr_line_ends_sentence(r, b) &&
		!pr_is_head_line(r, index);
}

/*
 * Is the block one of a run of lines without empty lines between: a list, a table? Two lines that stand
 * apart may be a title and its second part.
 */
static bool
stands_in_list(const PrReading *r, uint32_t index)
{
	return pr_line_is_numbered(r, &r->blocks.at[index]) ||
		(sticks_above(r, index + 1) && (sticks_above(r, index + 2) || !pr_has_blank_above(r, &r->blocks.at[index])));
}

/* May a line of known parts be a title by itself: Statement by the President on eels? */
static bool
may_be_title(const PrReading *r, const PrBlock *b, const PrHeadLine *line)
{
	return line->label && !line->mark && line->dated == PR_DATED_NOT && line->issuer.end == 0 &&
		pr_line_words(r, b) > PR_LABEL_WORDS;
}

/*
 * A title in one line with its label, which ends before token rest: CLUB STATEMENT: Tom Hale departs; or a long
 * one that begins with such words: Witness appeal after crash on ferry quay.
 */
static bool
is_labelled_title(const PrReading *r, const PrBlock *b, PrRole role, uint32_t rest)
{
	return role == PR_ROLE_LABEL && rest + TITLE_WORDS <= b->words_end &&
		(pr_byte(r, rest - 1) == ':' || pr_line_words(r, b) > PR_LABEL_WORDS);
}

/* Does the headline go on in the next line: it breaks off at a small word, or that one begins small? */
static bool
goes_on_below(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	const PrBlock *next = index + 1 < r->blocks.count ? b + 1 : NULL;
	uint32_t	i;

	if (next == NULL || next->kind != PR_BLOCK_PARAGRAPH || pr_has_blank_above(r, next) ||
		next->span.end - b->span.start > HEADLINE_MOST ||
		pr_line_is_prose(r, next) || pr_is_head_line(r, index + 1) || pr_line_is_byline(r, next))
		return false;
	i = next->words;
	if (pr_type(r, i) == PR_TOKEN_WORD && !pr_flagged(r, i, PR_CAPITAL) &&
		pr_type(r, b->words_end - 1) != PR_TOKEN_PUNCTUATION)
		return true;
	return pr_is(r, b->words_end - 1, PR_ARTICLE | PR_CONJUNCTION | PR_PREPOSITION | PR_DETERMINER) ||
		(pr_flagged(r, b->words_end - 1, PR_UPPER) && pr_flagged(r, i, PR_UPPER) &&
		 pr_is(r, i, PR_VERB | PR_PREPOSITION | PR_CONJUNCTION | PR_FINITE));
}

/* Does a line of too few words for a title stand by itself above prose: Trading update? */
static bool
is_brief_title(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	return pr_line_words(r, b) + 1 == TITLE_WORDS && index + 1 < r->blocks.count && pr_has_blank_above(r, b) &&
		pr_has_blank_above(r, b + 1) && pr_line_is_prose(r, b + 1) && pr_may_be_headline(r, index) &&
		pr_body_at(r, b->words, b->words_end) == 0;
}

bool
pr_title_below(const PrReading *r, uint32_t index)
{
	bool		in_list = false;

	for (uint32_t i = index + 1, looked = 0; i < r->blocks.count && i <= index + TOP_LOOK && looked < HEAD_LOOK;
		 i++)
	{
		const PrBlock *b = &r->blocks.at[i];
		PrHeadLine	line;
		uint32_t	rest;
		PrRole		role = pr_line_role(r, b, &rest);

		if (role == PR_ROLE_SUBJECT && rest + TITLE_WORDS <= b->words_end)
			return true;
		if (pr_is_notice(r, b))
			continue;
		if (pr_line_is_prose(r, b) || b->kind == PR_BLOCK_BULLET)
			return false;
		in_list &= role != PR_ROLE_LABEL;	/* the menu ends above Press release */
		/* a page's menu may be long */
		looked += !(pr_line_words(r, b) < TITLE_WORDS && role >= PR_ROLE_FURNITURE && role <= PR_ROLE_NOTICE);
		if ((pr_line_words(r, b) < TITLE_WORDS && !is_brief_title(r, i)) || !pr_may_be_headline(r, i) ||
			ends_with_stop(r, b))
			continue;
		if (pr_head_line(r, b, &line, PR_ROLE_NONE) ? !may_be_title(r, b, &line) :
			role != PR_ROLE_NONE && !is_labelled_title(r, b, role, rest))
			continue;
		in_list = (stands_in_list(r, i) && !goes_on_below(r, i)) || (in_list && !pr_has_blank_above(r, b));
		if (!in_list)
			return true;
	}
	return false;
}

bool
pr_navigation_below(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + HEAD_LOOK; i++)
	{
		uint32_t	rest;

		if (pr_line_is_prose(r, &r->blocks.at[i]))
			return false;
		if (pr_line_role(r, &r->blocks.at[i], &rest) == PR_ROLE_NAVIGATION)
			return pr_title_below(r, i);
	}
	return false;
}

bool
pr_is_name_only(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (!pr_flagged(r, i, PR_CAPITAL) && pr_link(r, i) == 0 && pr_byte(r, i) != ',' &&
			!pr_is(r, i, PR_ARTICLE) &&
			!(pr_type(r, i) == PR_TOKEN_WORD && pr_length(r, i) <= FOREIGN_MOST && pr_classes(r, i) == 0))
			return false;			/* Ngā Wai o Tarvolt */
	return true;
}

bool
pr_is_branch(const PrReading *r, const PrBlock *b)
{
	return pr_line_words(r, b) <= WEAK_WORDS && pr_is_name_only(r, b) &&
		pr_body_at(r, b->words, b->words_end) > 0 &&
		!pr_line_has_verb(r, b, b->words);
}

/*
 * A short name, then what kind of text this is, after a dash or in two words and more: Norvale -
 * Statement, Radio Norvale news script.
 */
static bool
ends_with_label(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words + 1; i + 1 < b->words_end && i <= b->words + WEAK_WORDS; i++)
	{
		uint32_t	label = i + pr_is_dash(r, i);
		uint32_t	n = pr_match(r, label, PR_LAYOUT, NULL);

		if ((label > i || n > 1) && pr_role_at(r, label) == PR_ROLE_LABEL &&
			label + n == b->words_end)
			return pr_is_name_only(r, &(PrBlock) {.words = b->words, .words_end = i});
	}
	return false;
}

/* The name of a part of a site, a dash and whose site it is: Committees – Norvale Parliament. */
static bool
ends_with_owner(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words + 1; i + 1 < b->words_end && i <= b->words + WEAK_WORDS; i++)
		if (pr_is_dash(r, i) && pr_flagged(r, i, PR_SPACE_BEFORE) &&
			i + 1 + pr_body_at(r, i + 1, b->words_end) == b->words_end)
			return pr_is_name_only(r, &(PrBlock) {.words = b->words, .words_end = i});
	return false;
}

/* A newswire's short name for a story, capitals with a slash: RIVER-FLOOD/BRIDGE (UPDATE 2). */
static bool
is_slug(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words + 1;

	for (uint32_t k = b->words; k < b->words_end; k++)
		if (pr_wordlike(r, k) && !pr_flagged(r, k, PR_UPPER))
			return false;
	return i + 1 < b->words_end && pr_byte(r, i) == '/' &&
		!((pr_flags(r, i) | pr_flags(r, i + 1)) & PR_SPACE_BEFORE);
}

bool
pr_is_rubric(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	uint32_t	words = pr_line_words(r, b);
	uint32_t	rest;

	if (words < TITLE_WORDS - 1 || ends_with_label(r, b) || ends_with_owner(r, b) || is_slug(r, b))
		return true;
	/* PRESS RELEASES ARCHIVE */
	if (words <= PR_LABEL_WORDS && pr_line_role(r, b, &rest) == PR_ROLE_LABEL && pr_is_name_only(r, b) &&
		!pr_line_has_verb(r, b, b->words))
		return true;
	if (index > 0 && b[-1].kind == PR_BLOCK_FURNITURE && !pr_has_blank_above(r, b) &&
		pr_line_role(r, b - 1, &rest) != PR_ROLE_LABEL &&
		!pr_is_head_line(r, index + 1))
		return true;
	if (words >= TITLE_WORDS)
		return false;
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_role_at(r, i) == PR_ROLE_LABEL || pr_role_at(r, i) == PR_ROLE_FURNITURE || pr_divides(r, i))
			return true;		/* National News, HEALTH | POLITICS */
	return false;
}

uint32_t
pr_after_date(const PrReading *r, const PrBlock *b, PrDate *date)
{
	uint32_t	i = b->words;
	uint32_t	n;
	bool		told = pr_role_at(r, i) == PR_ROLE_PUBLISHED;

	if (told)
		i += pr_match(r, i, PR_LAYOUT, NULL);
	if (told && i < b->words_end && pr_byte(r, i) == ':')
		i++;
	n = pr_date_at(r, i, date);
	if (n == 0)
		return b->words;
	i += n;
	if (i < b->words_end && pr_type(r, i) == PR_TOKEN_TIME)
	{
		i++;
		told = true;			/* 12 May 2024 17:00 Bridge to reopen */
	}
	if (i < b->words_end && (pr_is_dash(r, i) || pr_byte(r, i) == ':' || pr_byte(r, i) == '|'))
		i++;
	else if (!told && !(date->year != 0 && i < b->words_end && pr_flagged(r, i, PR_CAPITAL)))
		return b->words;
	return i + TITLE_WORDS <= b->words_end ? i : b->words;
}

/* The token after a title that a site's name follows: Bridge to reopen | Norvale Council. */
static uint32_t
after_stroke(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	i = last;

	while (i > first && last - i <= SITE_MOST && pr_byte(r, i - 1) != '|')
		i--;
	return i > first + TITLE_WORDS && i < last && pr_byte(r, i - 1) == '|' &&
		pr_flagged(r, i, PR_CAPITAL) ? i - 1 : last;
}

/*
 * Does a label end before token i, which is no part of the title? A word alone tells so by its
 * colon or as a part of the site (NEWS: Bridge to reopen, Newsroom | Bridge to reopen), more of them also
 * before a dash.
 */
static bool
is_after_label(const PrReading *r, const PrBlock *b, uint32_t i)
{
	return i < b->words_end &&
		(pr_byte(r, i - 1) == ':' || (pr_byte(r, i - 1) == '|' && !pr_flagged(r, b->words, PR_UPPER)) ||
		 (pr_match(r, pr_line_first_word(r, b), PR_LAYOUT, NULL) > 1 &&
		  (pr_divides(r, i - 1) || pr_is_dash(r, i - 1))));
}

/* The byte after a newswire's count of its takes: UPDATE 2 – Bridge, UPDATE 2-Bridge; 0: none. */
static uint32_t
after_take(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words + 1;
	PrRole		role = pr_role_at(r, b->words);
	const char *text = r->text + pr_start(r, i);

	if (i + TITLE_WORDS > b->words_end || !pr_flagged(r, b->words, PR_UPPER) ||
		(role != PR_ROLE_UPDATED && role != PR_ROLE_LABEL))
		return 0;
	if (pr_type(r, i) == PR_TOKEN_NUMBER && pr_is_dash(r, i + 1))
		return pr_start(r, i + 2);
	return pr_type(r, i) == PR_TOKEN_HYPHENATED && *text >= '0' && *text <= '9' && text[1] == '-' ?
		pr_start(r, i) + 2 : 0;
}

PrSpan
pr_title_of(const PrReading *r, const PrBlock *b)
{
	uint32_t	first;
	uint32_t	last = b->words_end;
	PrDate		date;
	PrSpan		title;

	if (pr_line_role(r, b, &first) != PR_ROLE_LABEL || !is_after_label(r, b, first))
		first = pr_after_date(r, b, &date);
	if (pr_byte(r, last - 1) == ']')
	{
		for (uint32_t i = last - 1; i > first && last - i < 6; i--)
			if (pr_byte(r, i) == '[')
				last = i;
	}
	last = after_stroke(r, first, last);
	title = (PrSpan) {pr_start(r, first), pr_end(r, last - 1)};
	if (after_take(r, b) > title.start)
		title.start = after_take(r, b);
	return title;
}

bool
pr_repeats_title(const PrReading *r, const PrBlock *b, PrSpan headline)
{
	PrSpan		title = pr_title_of(r, b);
	uint32_t	length = headline.end - headline.start;

	return title.end - title.start >= length &&
		memcmp(r->text + title.start, r->text + headline.start, length) == 0;
}

void
pr_join_title(PrReading *r, uint32_t index)
{
	PrBlock    *b = &r->blocks.at[index];
	uint32_t	n = 0;

	while (n < HEADLINE_LINES && goes_on_below(r, index))
	{
		b->last = b[1].last;
		b->words_end = b[1].words_end;
		b->span.end = b->body.end = b[1].span.end;
		memmove(b + 1, b + 2, (r->blocks.count - index - 2) * sizeof(PrBlock));
		r->blocks.count--;
		n++;
	}
}
