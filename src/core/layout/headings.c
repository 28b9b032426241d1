/*
 * headings.c
 *		Which blocks head a part of the body.
 *
 * A heading is told by its form (short, capital, no sentence, no finite verb) and
 * by what stands below it: prose, a list, another heading. So blocks are looked
 * at from the last one up. Short lines below a menu at the end of the page head
 * nothing.
 */
#include "layout/headings.h"

#include "arena.h"
#include "bodies/bodies.h"
#include "layout/blocks.h"
#include "layout/lines.h"

#define HEADING_MOST 120		/* bytes */
#define NUMBERED_MORE 6			/* tokens that a numbered heading may have more than a short line */
#define QUOTED_MOST 5			/* words of a heading in quotation marks */
#define MEMBERS_LEAST 2			/* commas after a colon */
#define NAME_LOOK 4				/* tokens of prose that say again of whom it speaks */
#define ALIKE 3					/* letters that a name and its short form share */
#define SENTENCE_LEAST 5		/* tokens; a shorter sentence is no part of the body by itself */

/* Does the line end like an item of a list: with a mark that goes on, a dash, or a bracket? */
static bool
ends_like_item(const PrReading *r, const PrBlock *b)
{
	return pr_line_ends_with(r, b, ".;,!-]") || pr_is_dash(r, b->words_end - 1);
}

/* Does the line say whose words stand below: Quotes attributable to the Minister for Ports? */
static bool
names_source(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
	{
		uint32_t	n = pr_match(r, i, PR_CUE_SIGN, NULL);

		if (n > 1 && pr_is(r, i + n - 1, PR_PREPOSITION))
			return true;
	}
	return false;
}

/*
 * Is the line with its colon the beginning of what stands below: From today:,
 * Furthermore:, The plan shows:
 */
static bool
leads_in(const PrReading *r, const PrBlock *b, uint32_t first)
{
	uint32_t	before = b->words_end - 2;

	if (!pr_line_ends_with(r, b, ":") || b->words_end - first < 2 || b->kind == PR_BLOCK_NOTES)
		return false;
	if (names_source(r, b) ||
		(before > first + 1 && pr_flagged(r, before, PR_CAPITAL) && pr_is(r, before - 1, PR_GIVEN_NAME)))
		return true;			/* Quotes attributable to Ada Vale: */
	if (pr_is(r, first, PR_PREPOSITION) || pr_is(r, before, PR_PARTICIPLE) ||
		(pr_is(r, first, PR_ARTICLE) && pr_is(r, first + 1, PR_PREPOSITION)))
		return true;			/* The following pleaded guilty: */
	if (pr_is(r, first, PR_QUESTION | PR_RELATIVE) && pr_is_word(r, first + 1, PR_WORD_TO))
		return false;			/* How to apply: */
	if (pr_is(r, first, PR_ADVERB) && !pr_is(r, first, PR_ADJECTIVE))
		return true;			/* Elsewhere in the county: */
	return b->words_end - b->words == 2 ? pr_is(r, first, PR_CONJUNCTION | PR_CUE) :
		pr_is(r, before, PR_CUE | PR_VERB | PR_MODAL | PR_RELATIVE | PR_PREPOSITION);
}

/* A line of a list of values: Tolls taken: £81,204.15 */
static bool
is_value_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	last = b->words_end - 1;
	uint8_t		type = pr_type(r, last);

	return last > b->words + 1 && type >= PR_TOKEN_NUMBER && type <= PR_TOKEN_PERCENT &&
		pr_byte(r, last - 1) == ':';
}

/* A line of a list of members: Member states: Norland, Sudland, Westland; not Case study: Ann, 29, from Eastmere */
static bool
is_member_line(const PrReading *r, const PrBlock *b)
{
	uint32_t	commas = 0;
	bool		colon = false;

	for (uint32_t i = b->words; i < b->words_end; i++)
	{
		colon |= pr_byte(r, i) == ':';
		commas += colon && pr_byte(r, i) == ',' && pr_wordlike(r, i + 1) && !pr_is(r, i + 1, PR_PREPOSITION);
	}
	return commas >= MEMBERS_LEAST;
}

/* A line of a strange name and an office after its comma: Norvik Tarvolt, Commissioner for Ports */
static bool
names_holder(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words;

	while (i < b->words_end && i < b->words + NAME_LOOK && pr_name_word(r, i))
		i++;
	return i > b->words + 1 && pr_classes(r, b->words) == 0 && pr_byte(r, i) == ',' &&
		pr_flagged(r, i + 1, PR_CAPITAL) && pr_match(r, i + 1, PR_OFFICE, NULL) > 0;
}

/* A line of a person with an office: Harbour Secretary Ann Vale */
static bool
names_officer(const PrReading *r, const PrBlock *b)
{
	uint32_t	last = b->words_end - pr_line_ends_with(r, b, ":");

	if (names_holder(r, b))
		return true;
	if (last < b->words + 3 || !pr_flagged(r, last - 1, PR_CAPITAL) ||
		!pr_is(r, last - 2, PR_GIVEN_NAME))
		return false;
	for (uint32_t i = b->words; i + 2 < last; i++)
		if (pr_match(r, i, PR_OFFICE | PR_RANK, NULL) > 0 &&
			i + pr_match(r, i, PR_OFFICE | PR_RANK, NULL) == last - 2)
			return true;
	return false;
}

/* A line of an award and who won it: Nurse of the Year – Ann Vale, Norvale Hospital */
static bool
names_winner(const PrReading *r, const PrBlock *b)
{
	PrBlock		winner = *b;

	for (uint32_t i = b->words + 1; i + 1 < b->words_end; i++)
		if (pr_is_dash(r, i) && pr_flagged(r, i, PR_SPACE_BEFORE))
		{
			winner.words = i + 1;
			return pr_line_names_person(r, &winner);
		}
	return false;
}

/* May a heading begin with this token: a capital, a year before a word, or a number where a colon ends the line? */
static bool
begins_heading(const PrReading *r, const PrBlock *b, uint32_t first)
{
	char		c = pr_byte(r, first);

	return pr_flagged(r, first, PR_CAPITAL) ||
		(pr_is_year(r, first, b->words_end) && pr_wordlike(r, first + 1)) ||
		(c >= '0' && c <= '9' && pr_line_ends_with(r, b, ":") && b->words_end - first > 2);
}

/* Is the first word after the number written with a capital? */
static bool
numbered_capital(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words + 1;

	if (i + 1 < b->words_end && pr_type(r, i) == PR_TOKEN_PUNCTUATION)
		i++;
	return pr_flagged(r, i, PR_CAPITAL);
}

/* A line between quotation marks. */
static bool
is_quoted(const PrReading *r, const PrBlock *b)
{
	return pr_quotation_mark(r, b->words) && pr_quotation_mark(r, b->words_end - 1);
}

/* A newspaper's heading of what is said below: ‘Nobody listened’; longer ones are pull quotes. */
static bool
is_quoted_heading(const PrReading *r, const PrBlock *b)
{
	return pr_line_words(r, b) <= QUOTED_MOST && pr_type(r, b->words_end - 2) <= PR_TOKEN_HYPHENATED &&
		pr_flagged(r, b->words + 1, PR_CAPITAL) &&
		(pr_token_is(r, b->words, "'") || pr_token_is(r, b->words, "\xe2\x80\x98"));
}

/* Does a word of captions with a colon stand in the line: Harbour Hall. Picture: Ann Vale? */
static bool
holds_credit(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words + 1; i + 1 < b->words_end; i++)
		if (pr_byte(r, i + 1) == ':' && pr_byte(r, i - 1) == '.' &&
			pr_role_at(r, i) == PR_ROLE_CAPTION)
			return true;
	return false;
}

/* The time of an entry of a live report, alone or with a dash, a bracket or "update" after it: 14:05 – Road open */
static bool
is_time_stamp(const PrReading *r, const PrBlock *b)
{
	return pr_type(r, b->words) == PR_TOKEN_TIME && pr_line_is_short(b) && !ends_like_item(r, b) &&
		(b->words_end == b->words + 1 || pr_is_dash(r, b->words + 1) || pr_byte(r, b->words + 1) == '(' ||
		 pr_role_at(r, b->words + 1) == PR_ROLE_UPDATED) &&
		!pr_line_has_verb(r, b, b->words);
}

/* Does the line ask the reader to do something: Get the report, Join our mailing list, Learn more about eels? */
static bool
calls_to_act(const PrReading *r, uint32_t first)
{
	return pr_is(r, first, PR_VERB | PR_AUXILIARY) && !pr_is(r, first, PR_GERUND | PR_PARTICIPLE | PR_ADJECTIVE) &&
		(pr_is(r, first + 1, PR_ARTICLE) || pr_is_word(r, first + 1, PR_WORD_MY) ||
		 (pr_is_word(r, first + 1, PR_WORD_MORE) && pr_is(r, first + 2, PR_PREPOSITION)));
}

bool
pr_looks_like_heading(const PrReading *r, const PrBlock *b)
{
	uint32_t	tokens = b->words_end - b->words;
	uint32_t	first;
	uint32_t	rest;

	if ((b->kind != PR_BLOCK_PARAGRAPH && b->kind != PR_BLOCK_NOTES) ||
		b->span.end - b->span.start > HEADING_MOST ||
		tokens > PR_SHORT_LINE + NUMBERED_MORE)
		return false;
	if (is_quoted(r, b))
		return is_quoted_heading(r, b);
	first = pr_line_first_word(r, b);
	if (holds_credit(r, b) || pr_line_is_byline(r, b))
		return false;
	if (pr_line_is_numbered(r, b))
		return !pr_line_ends_with(r, b, ".;,:!") && numbered_capital(r, b) && !pr_line_holds_address(r, b);
	if (is_time_stamp(r, b))
		return true;
	if (ends_like_item(r, b) || !begins_heading(r, b, first) || tokens > PR_SHORT_LINE ||
		is_value_line(r, b) || is_member_line(r, b) || pr_line_holds(r, b, "#") || pr_byte(r, b->words) == '|' ||
		pr_line_names_person(r, b) || names_officer(r, b) || names_winner(r, b) || pr_line_holds_address(r, b) ||
		(pr_line_is_table(r, b) && pr_line_role(r, b, &rest) != PR_ROLE_UPDATED) || leads_in(r, b, first))
		return false;			/* but Update – 4pm */
	return !pr_line_has_verb(r, b, first) && !calls_to_act(r, first);
}

static bool
is_body_kind(uint8_t kind)
{
	return kind == PR_BLOCK_PARAGRAPH || kind == PR_BLOCK_BULLET || kind == PR_BLOCK_NOTES;
}

/* Is it "Notes to editors" and nothing else? */
static bool
heads_notes(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];
	uint32_t	rest;

	return b->kind == PR_BLOCK_NOTES && pr_line_role(r, b, &rest) == PR_ROLE_NOTES && rest >= b->words_end;
}

/*
 * Is the block one of several lines without empty lines between: a list, a table,
 * a paragraph that is broken into lines?
 */
static bool
is_list_line(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	if (i == 0 || pr_has_blank_above(r, b) || pr_line_is_numbered(r, b) ||
		!(b[-1].kind == PR_BLOCK_PARAGRAPH || b[-1].kind == PR_BLOCK_STANDFIRST ||
		  (b[-1].kind == PR_BLOCK_NOTES && !heads_notes(r, i - 1))))
		return false;
	return !pr_line_ends_sentence(r, b - 1) && (pr_line_is_short(b - 1) || !pr_line_ends_with(r, b - 1, ":"));
}

/* A line that sticks to a line of the head and stands apart from what is below it: what a picture shows. */
static bool
is_caption(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	return i > 0 && (b[-1].kind == PR_BLOCK_DATE || b[-1].kind == PR_BLOCK_ISSUER ||
					 b[-1].kind == PR_BLOCK_FURNITURE) &&
		!pr_line_is_marks(r, b - 1) && !pr_has_blank_above(r, b) &&
		i + 1 < r->blocks.count && pr_has_blank_above(r, b + 1);
}

/* Is there a given name with a capital after it in the line? */
static bool
holds_name(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i + 1 < b->words_end; i++)
		if (pr_is(r, i, PR_GIVEN_NAME) && pr_flagged(r, i + 1, PR_CAPITAL))
			return true;
	return false;
}

/* A short numbered line right above or below another one: an item of a list. */
static bool
is_item_of_list(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	if (i > 0 && !pr_has_blank_above(r, b) && pr_line_is_short(b - 1) && pr_line_is_numbered(r, b - 1))
		return true;
	return i + 1 < r->blocks.count && !pr_has_blank_above(r, b + 1) && pr_line_is_short(b + 1) &&
		pr_line_is_numbered(r, b + 1);
}

/* A line of a term and what it is, after a colon or a dash. */
static bool
is_pair(const PrReading *r, const PrBlock *b)
{
	if (b->kind != PR_BLOCK_PARAGRAPH || !pr_line_is_short(b))
		return false;
	for (uint32_t i = b->words + 1; i + 1 < b->words_end; i++)
		if (pr_is_dash(r, i) && pr_flagged(r, i, PR_SPACE_BEFORE))
			return true;
	return pr_line_is_pair(r, b);
}

/* One of a list of such lines, which stand one below the other. */
static bool
is_pair_of_list(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	return is_pair(r, b) && ((i > 0 && is_pair(r, b - 1)) || (i + 1 < r->blocks.count && is_pair(r, b + 1)));
}

/* Does the line stick to the one above and begin with a small letter? */
static bool
goes_on_small(const PrReading *r, const PrBlock *b)
{
	return !pr_has_blank_above(r, b) && b->kind == PR_BLOCK_PARAGRAPH &&
		pr_type(r, b->words) == PR_TOKEN_WORD &&
		!pr_flagged(r, b->words, PR_CAPITAL);
}

/* A line that begins with a number which counts something: 46 people arrested, Five lines closed. */
static bool
begins_with_number(const PrReading *r, const PrBlock *b)
{
	uint8_t		type = pr_type(r, b->words);

	return b->kind == PR_BLOCK_PARAGRAPH &&
		(type == PR_TOKEN_NUMBER || type == PR_TOKEN_MONEY || type == PR_TOKEN_PERCENT ||
		 pr_is(r, b->words, PR_CARDINAL)) &&
		b->words_end - b->words > 1 && pr_wordlike(r, b->words + 1) && !pr_line_is_numbered(r, b);
}

/* One of a list of such lines. */
static bool
is_count_of_list(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];

	return begins_with_number(r, b) && ((i > 0 && begins_with_number(r, b - 1)) ||
										(i + 1 < r->blocks.count && begins_with_number(r, b + 1)));
}

/* Does a part of the body begin below block i: another heading, or prose? */
static bool
heads_something(const PrReading *r, uint32_t i, bool numbered)
{
	const PrBlock *end = r->blocks.at + r->blocks.count;
	const PrBlock *next = i + 1 < r->blocks.count ? &r->blocks.at[i + 1] : NULL;

	/* a line of marks or a note in brackets under it */
	if (next != NULL && ((next->kind == PR_BLOCK_FURNITURE && pr_line_is_marks(r, next)) ||
						 (pr_line_is_short(next) && pr_line_is_bracketed(r, next) &&
						  !pr_has_blank_above(r, next))))
		next = next + 1 < end ? next + 1 : NULL;
	/*
	 * the first line of a text stands above all of it; a line that goes on in the
	 * next one is a broken sentence's
	 */
	if (i == 0 || (next != NULL && goes_on_small(r, next)))
		return false;
	if (next == NULL)
		return numbered;
	if (heads_notes(r, i))
		return true;
	if (!is_body_kind(next->kind))
		return next->kind == PR_BLOCK_HEADING;
	if (next->kind == PR_BLOCK_BULLET || next->words_end - next->words > PR_SHORT_LINE ||
		pr_line_ends_sentence(r, next) || pr_line_ends_with(r, next, ":"))
		return true;
	if ((!numbered && pr_line_is_numbered(r, next)) || is_value_line(r, next))
		return true;
	if (next + 1 < end && begins_with_number(r, next) && begins_with_number(r, next + 1))
		return true;			/* Highlights, and below it 46 people arrested, ... */
	if (next + 1 < end && is_pair(r, next) && is_pair(r, next + 1) && !pr_has_blank_above(r, next + 1))
		return true;			/* By the numbers, and below it Thefts: 41 (-3%), ... */
	if (next + 1 < end && pr_line_is_table(r, next) && pr_line_is_table(r, next + 1) && pr_has_blank_above(r, next))
		return true;			/* Where to find us, and below it Tuesday 6 May, 10am-11am, ... */
	/* a list of persons: Award winners; but not one of them */
	if (next + 1 < end && pr_line_names_person(r, next) &&
		(pr_line_names_person(r, next + 1) || pr_has_blank_above(r, next)) &&
		!holds_name(r, &r->blocks.at[i]))
		return true;
	return names_winner(r, next) || (pr_has_blank_above(r, next) && pr_looks_like_heading(r, next));
}

/* Do two words begin alike, as a name and its short form do: Alexander, Alex? */
static bool
begin_alike(const PrReading *r, uint32_t i, uint32_t j)
{
	return pr_length(r, i) >= ALIKE && pr_length(r, j) >= ALIKE &&
		memcmp(r->text + pr_start(r, i), r->text + pr_start(r, j), ALIKE) == 0;
}

/* A person's name alone above prose that says who that is: Ann Vale, above "Ann Vale has been ..." */
static bool
heads_profile(const PrReading *r, uint32_t i)
{
	const PrBlock *b = &r->blocks.at[i];
	const PrBlock *next = b + 1;

	if (i == 0 || i + 1 >= r->blocks.count || b->kind != PR_BLOCK_PARAGRAPH ||
		b->words_end - b->words > NAME_LOOK ||
		!pr_has_blank_above(r, b) || !pr_has_blank_above(r, next) || !pr_line_names_person(r, b) ||
		next->kind != PR_BLOCK_PARAGRAPH || !pr_line_is_prose(r, next))
		return false;
	for (uint32_t k = next->words; k < next->words + NAME_LOOK && k < next->words_end; k++)
		for (uint32_t n = b->words; n < b->words_end; n++)
			if (begin_alike(r, k, n))
				return true;
	return false;
}

/* The first block with a mark that says where the release ends; after the last one where there is none. */
static uint32_t
end_mark(const PrReading *r)
{
	uint32_t	i = 0;

	for (; i < r->blocks.count && r->blocks.at[i].kind != PR_BLOCK_END; i++)
		pr_arena_step(r->arena);
	return i;
}

/*
 * A line that heads what is said of the issuer: About Norvale Council. Where a mark
 * ends the release, at block end, this is a note beside the body, else a part of it; and so is what is said
 * above the mark of something else: About the scheme.
 */
static bool
heads_about(const PrReading *r, uint32_t i, uint32_t end)
{
	const PrBlock *b = &r->blocks.at[i];
	const PrBlock *next = b + 1;
	uint32_t	rest;
	PrRole		role;

	if (b->kind != PR_BLOCK_BOILERPLATE || i + 1 >= r->blocks.count || next->kind != PR_BLOCK_BOILERPLATE ||
		!pr_line_is_title(r, b) || (pr_line_is_short(next) && !pr_line_ends_sentence(r, next)))
		return false;
	if (end < r->blocks.count &&
		(i > end || !pr_is(r, b->words + 1, PR_ARTICLE) || pr_flagged(r, b->words + 2, PR_CAPITAL)))
		return false;
	role = pr_line_role(r, b, &rest);
	return role == PR_ROLE_ABOUT || (role == PR_ROLE_BOILERPLATE && rest >= b->words_end);
}

/* Where the body ends: after its last sentence or list item. */
static uint32_t
body_end(const PrReading *r)
{
	uint32_t	end = r->blocks.count;

	while (end > 0)
	{
		const PrBlock *b = &r->blocks.at[end - 1];

		pr_arena_step(r->arena);
		if (b->kind == PR_BLOCK_BULLET ||
			(b->words_end - b->words >= SENTENCE_LEAST && pr_line_ends_sentence(r, b)))
			break;
		end--;
	}
	return end;
}

/*
 * Short lines after the body that follow a line of furniture are furniture too:
 * links, tags, titles of other texts.
 */
static void
settle_tail(PrReading *r)
{
	bool		below = false;

	for (uint32_t i = body_end(r); i < r->blocks.count; i++)
	{
		PrBlock    *b = &r->blocks.at[i];

		pr_arena_step(r->arena);
		if (b->kind == PR_BLOCK_FURNITURE && !pr_line_is_marks(r, b))
			below = true;
		else if (below && b->kind == PR_BLOCK_PARAGRAPH)
			b->kind = PR_BLOCK_FURNITURE;
	}
}

/* Does the dateline stand before the words of a block? It begins a paragraph, however short that is. */
static bool
has_dateline(const PrReading *r, const PrBlock *b)
{
	PrSpan		dateline = r->header.dateline;

	return dateline.start < dateline.end && dateline.start >= b->span.start && dateline.end <= b->body.start;
}

void
pr_settle_headings(PrReading *r)
{
	bool		listed_below = false;
	uint32_t	end = end_mark(r);
	uint32_t	section = 0;

	settle_tail(r);
	for (uint32_t i = r->blocks.count; i-- > 0;)
	{
		PrBlock    *b = &r->blocks.at[i];
		bool		numbered = pr_line_is_numbered(r, b);
		bool		listed = numbered || is_time_stamp(r, b);

		pr_arena_step(r->arena);
		if (!pr_looks_like_heading(r, b) || has_dateline(r, b) ||
			(i > end && pr_body_at(r, b->words, b->words_end) == b->words_end - b->words))
		{
			if (heads_about(r, i, end) || heads_profile(r, i))
				b->kind = PR_BLOCK_HEADING;
			listed_below = false;
			continue;
		}
		/* of numbers or times without prose between them none heads anything: a list of contents */
		if (listed && (listed_below || is_item_of_list(r, i)))
			continue;
		if (is_caption(r, i))
			b->kind = PR_BLOCK_CAPTION;
		else if (heads_something(r, i, numbered) && !is_list_line(r, i) &&
				 !is_pair_of_list(r, i) &&
				 !is_count_of_list(r, i))
			b->kind = PR_BLOCK_HEADING;
		listed_below = listed;
	}
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		section += r->blocks.at[i].kind == PR_BLOCK_HEADING;
		r->blocks.at[i].section = section;
	}
}
