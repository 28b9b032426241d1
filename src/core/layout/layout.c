/*
 * layout.c
 *		Tell what each block of the release is, and read its header off them.
 *
 * Blocks come from blocks.c. Their kinds are settled from top to bottom by a
 * small state: before the headline, in the head, in the body, after the end.
 * What a line says of itself is told by lines.c and line_kinds.c, what it says of the
 * release by header.c, issued_by.c and head_lines.c, which line is the headline by
 * headlines.c; headings are settled at the end (headings.c). Above the headline a line
 * that could be one by itself gives way to a better one below it.
 */
#include "arena.h"
#include "layout/blocks.h"
#include "bodies/bodies.h"
#include "layout/dates.h"
#include "layout/headings.h"
#include "layout/layout_parts.h"

#define STANDFIRST_MOST 320
#define LONG_BLOCK 4096			/* tokens; longer ones are prose */
#define ADDRESS_MOST 8			/* tokens of a line of a postal address */
#define FIRST_HEADING_MOST 4		/* tokens of a line below the headline that heads a part: Main points */
#define DATELINE_LOOK 12		/* blocks below the headline, bullets that sum up, above the dateline */
#define TODAY_LOOK 12			/* blocks from the release's beginning in which today may tell the date */
#define SOURCE_LOOK 4			/* blocks below the headline that may name the issuer between prose */
#define DATE_LOOK 5				/* likewise for a line of the head */
#define CONTACT_MOST 64			/* tokens of a line of contacts above the text */
#define TOP_MOST 100			/* blocks among which the headline is looked for */
#define PAGE_LOOK 300			/* blocks below the title of a web page in which its heading is sought */
#define RESTART_LOOK 30			/* blocks above a label that may all be furniture */
#define ISSUER_WORDS 4			/* of an issuer that is not known as a body */
#define LABELS_MOST 4			/* before a mail's subject */

/* ---- the headline ------------------------------------------------------- */

static void
take_headline(PrLayout *l, uint32_t index)
{
	PrBlock    *b = &l->r->blocks.at[index];
	PrDate		date;

	pr_join_title(l->r, index);
	if (pr_after_date(l->r, b, &date) > b->words && l->dated < PR_DATED_PLAINLY)
	{
		l->r->header.published = date;
		l->dated = PR_DATED_PLAINLY;
	}
	b->kind = PR_BLOCK_HEADLINE;
	b->body = pr_title_of(l->r, b);
	l->r->header.headline = b->body;
	l->headline = index;
	l->place = PR_AT_HEAD;
}

/* Where no line is the headline, a mail's subject is: what follows Subject: RE: Press release: */
static void
take_subject(PrLayout *l)
{
	PrReading  *r = l->r;
	PrBlock    *block;
	PrBlock		b;
	uint32_t	rest;

	if (l->subject == PR_NONE || l->headline != PR_NONE)
		return;
	block = &r->blocks.at[l->subject];
	b = *block;
	for (int labels = 0; labels < LABELS_MOST; labels++)
	{
		if (pr_line_role(r, &b, &rest) == PR_ROLE_NONE || rest >= b.words_end || pr_byte(r, rest - 1) != ':')
			break;
		b.words = rest;
	}
	block->kind = PR_BLOCK_HEADLINE;
	block->body = pr_title_of(r, &b);
	r->header.headline = block->body;
}

/* Where the blocks below one of this kind stand. */
static void
move_on(PrLayout *l, uint8_t kind)
{
	if (l->place == PR_AT_TOP)
		return;
	if (kind == PR_BLOCK_NOTES)
		l->place = PR_AT_NOTES;
	else if (kind == PR_BLOCK_CONTACT && l->place > PR_AT_HEAD)
		l->place = PR_AT_CONTACT;
	else if (kind == PR_BLOCK_BOILERPLATE)
		l->place = PR_AT_BOILERPLATE;
	else if (kind == PR_BLOCK_END)
	{
		l->ended = true;
		l->place = PR_AT_NOTES;
	}
}

/* ---- places ---------------------------------------------------------------- */

/*
 * A minister's office, perhaps with a name that nobody knows: Minister for Tides and Ports, Minister for Tides Bec
 * Tarvolt; not what one does, Minister for Tides Opens Pier.
 */
static bool
names_minister(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words + pr_is(r, b->words, PR_ARTICLE);
	uint32_t	n = pr_match(r, i, PR_OFFICE_MINISTER | PR_OFFICE_WHOLE, NULL);

	if (n == 0 || !pr_is_name_only(r, b) || pr_flagged(r, i + n - 1, PR_POSSESSIVE))
		return false;
	for (i += n; i < b->words_end; i++)
		if ((pr_is(r, i, PR_VERB | PR_CUE) && pr_last_byte(r, i) == 's') || pr_is(r, i, PR_FINITE) ||
			pr_link(r, i) == PR_LINK_INNER || pr_role_at(r, i) == PR_ROLE_LABEL)
			return false;
	return true;
}

/* A person's line above the title, or the line with the person's office below it. */
static bool
stands_above_title(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (index + 2 >= r->blocks.count || !pr_line_is_short(b) || pr_line_ends_sentence(r, b) ||
		pr_line_has_verb(r, b, b->words))
		return false;
	return pr_line_names_person(r, b) || (names_minister(r, b) && pr_title_below(r, index)) ||
		(index > 0 && !pr_has_blank_above(r, b) && pr_line_names_person(r, b - 1) &&
		 pr_match(r, b->words, PR_OFFICE, NULL) > 0);
}

/* A line of a postal address, directly below the issuer's name: 1 High Street. */
static bool
is_address_line(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	bool		number = false;

	if (index == 0 || b[-1].kind != PR_BLOCK_ISSUER || pr_has_blank_above(r, b) ||
		b->words_end - b->words > ADDRESS_MOST)
		return false;
	for (uint32_t i = b->words; i < b->words_end; i++)
		number |= pr_type(r, i) == PR_TOKEN_NUMBER || pr_type(r, i) == PR_TOKEN_NUMWORD;
	return number && !pr_line_has_verb(r, b, b->words);
}

/* A line that goes on below the issuer's name: its division or district, its address. */
static bool
is_letterhead(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (index == 0 || b[-1].kind != PR_BLOCK_ISSUER || pr_has_blank_above(r, b))
		return false;
	return (is_address_line(r, index) ||
			(pr_line_is_short(b) && pr_is_name_only(r, b) && !pr_line_has_verb(r, b, b->words))) &&
		pr_title_below(r, index);
}

/* What the issuer says of itself between its name and a label: Norvale Inspectorate / Safer together / News */
static bool
is_slogan(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	uint32_t	rest;

	return index > 0 && index + 1 < r->blocks.count && b[-1].kind == PR_BLOCK_ISSUER &&
		!pr_has_blank_above(r, b) && pr_line_is_short(b) &&
		pr_line_role(r, b + 1, &rest) == PR_ROLE_LABEL && rest >= b[1].words_end && pr_title_below(r, index + 1);
}

/* The date with which a line above the headline begins, if nothing else said when: 2 May 2023 – bulletin. */
static void
note_first_date(PrLayout *l, const PrBlock *b)
{
	PrDate		date;

	if (l->dated != PR_DATED_NOT || pr_date_at(l->r, b->words, &date) == 0)
		return;
	l->r->header.published = date;
	l->dated = PR_DATED_PLAINLY;
}

/*
 * The tokens of the issuer's name, after which a dash or a stroke and the name in another language
 * stand, above a label: Harbour Bank – Banc Harbwr / News release; 0 where it is no such line.
 */
static uint32_t
issuer_in_two_languages(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	uint32_t	n = pr_body_at(r, b->words, b->words_end);
	uint32_t	mark = b->words + n;
	PrHeadLine	below;

	if (n == 0 || mark + 1 >= b->words_end || index + 1 >= r->blocks.count ||
		!(pr_is_dash(r, mark) || pr_divides(r, mark) || pr_byte(r, mark) == '/') ||
		!pr_is_name_only(r, &(PrBlock) {.words = mark + 1, .words_end = b->words_end}))
		return 0;
	return pr_head_line(r, b + 1, &below, PR_ROLE_NONE) && below.label && pr_title_below(r, index + 1) ? n : 0;
}

/*
 * A name that nobody knows for a body's, above a label or an embargo: Rivers Without Borders / Press release.
 * A title with capitals tells something: Mayor Opens Pier.
 */
static bool
is_unknown_issuer(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	PrHeadLine	below;
	uint32_t	rest;
	uint32_t	words = pr_line_words(r, b);

	if (index + 1 >= r->blocks.count || words < 2 || words > ISSUER_WORDS || !pr_is_name_only(r, b) ||
		pr_line_names_person(r, b) || pr_match(r, b->words, PR_OFFICE, NULL) > 0 ||
		!pr_head_line(r, b + 1, &below, PR_ROLE_NONE) || below.issuer.end != 0 ||
		!(below.label || pr_line_role(r, b + 1, &rest) == PR_ROLE_EMBARGO))
		return false;
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (((pr_role_at(r, i) == PR_ROLE_LABEL || pr_role_at(r, i) == PR_ROLE_FURNITURE) &&
			 i + pr_match(r, i, PR_LAYOUT, NULL) <= b->words_end) ||
			(i > b->words && i + 1 < b->words_end && pr_is(r, i, PR_VERB) && pr_last_byte(r, i) == 's'))
			return false;
	return pr_title_below(r, index + 1);
}

/*
 * The <title> of a web page, or any line between tags at the top that begins with what the first heading
 * of the first level below repeats: Bridge to reopen | Norvale Council
 */
static bool
is_page_title(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (pr_type(r, b->first) != PR_TOKEN_TAG || pr_heading_level(r, b) == 1)
		return false;
	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + PAGE_LOOK; i++)
	{
		PrSpan		heading = r->blocks.at[i].body;
		uint32_t	length = heading.end - heading.start;

		if (pr_heading_level(r, &r->blocks.at[i]) == 1)
			return length <= b->body.end - b->body.start &&
				memcmp(r->text + b->body.start, r->text + heading.start, length) == 0;
	}
	return false;
}

/* A line above the headline that only looks like one: a rubric, a branch, a letterhead. */
static bool
gives_way(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	uint32_t	name = issuer_in_two_languages(r, index);

	if (is_letterhead(r, index))
		b->kind = PR_BLOCK_ISSUER;
	else if (name > 0)
	{
		b->kind = PR_BLOCK_ISSUER;
		if (r->header.issuer.end == 0)
			r->header.issuer = (PrSpan) {b->body.start, pr_end(r, b->words + name - 1)};
	}
	else if (pr_menu_owner(r, b) > 0 && !pr_may_be_headline(r, index) && pr_title_below(r, index))
	{
		b->kind = PR_BLOCK_FURNITURE;
		if (r->header.issuer.end == 0)
			r->header.issuer = (PrSpan) {b->body.start, pr_end(r, b->words + pr_menu_owner(r, b) - 1)};
	}
	else if ((pr_is_branch(r, b) && pr_title_below(r, index)) || is_unknown_issuer(r, index))
	{
		b->kind = PR_BLOCK_ISSUER;
		if (r->header.issuer.end == 0)
			r->header.issuer = b->body;
	}
	else if (is_slogan(r, index) || is_page_title(r, index) ||
			 ((pr_is_rubric(r, index) || pr_navigation_below(r, index)) && pr_title_below(r, index)))
	{
		b->kind = PR_BLOCK_FURNITURE;
		note_first_date(l, b);
	}
	else
		return false;
	return true;
}

/* One of several lines of a form, one below the other: Incident: Burglary, Location: Elm Street. */
static bool
is_field(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	return pr_line_is_pair(r, b) &&
		((index > 0 && !pr_has_blank_above(r, b) && pr_line_is_pair(r, b - 1)) ||
		 (index + 1 < r->blocks.count && !pr_has_blank_above(r, b + 1) && pr_line_is_pair(r, b + 1)));
}

/* A block above the headline. */
static void
place_top(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (((pr_line_ends_sentence(r, b) || pr_title_below(r, index)) && pr_place_issued_by(l, b)) ||
		gives_way(l, index))
		return;
	if (pr_is_notice(r, b) && pr_title_below(r, index))
	{
		b->kind = PR_BLOCK_FURNITURE;
		return;
	}
	if (stands_above_title(r, index))
		return;					/* a minister's name and office over the title */
	if (is_field(r, index) && pr_title_below(r, index))
	{
		b->kind = PR_BLOCK_FURNITURE;
		return;
	}
	if (pr_may_be_headline(r, index))
		take_headline(l, index);
	else if (b->words_end - b->words <= CONTACT_MOST && !pr_line_is_prose(r, b) &&
			 (pr_line_holds_address(r, b) || pr_line_holds_role(r, b, PR_ROLE_CONTACT)))
		b->kind = PR_BLOCK_CONTACT;
	else if (pr_is_notice(r, b) ||
			 (((pr_line_is_short(b) && !pr_line_ends_sentence(r, b)) || pr_line_is_bracketed(r, b)) &&
			  pr_title_below(r, index)))
		b->kind = PR_BLOCK_FURNITURE;
	else
	{
		pr_read_dateline(l, b);
		l->place = PR_AT_BODY;	/* prose without a headline */
	}
}

/* One sentence that sums up, with the body below it; more than one where the head goes on at once. */
static bool
is_standfirst(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];
	uint32_t	rest;

	if (b->kind != PR_BLOCK_PARAGRAPH || b->span.end - b->span.start > STANDFIRST_MOST ||
		index + 1 >= r->blocks.count || pr_line_role(r, b, &rest) == PR_ROLE_UPDATED ||
		pr_type(r, b->words) == PR_TOKEN_PUNCTUATION || pr_line_ends_with(r, b, ":,") ||
		pr_line_is_numbered(r, b) || pr_line_is_byline(r, b) ||
		((b[1].kind == PR_BLOCK_BULLET || pr_line_is_prose(r, b + 1) || pr_line_ends_with(r, b + 1, ":")) &&
		 b->words_end - b->words <= FIRST_HEADING_MOST && pr_looks_like_heading(r, b)))
		return false;
	if (pr_is_head_line(r, index + 1))
		return true;
	for (uint32_t i = b->words; i + 1 < b->words_end; i++)
		if (pr_ends_sentence(r, i))
			return false;
	return true;
}

/* Does the head go on below the block: with a line that dates or names the issuer, before any prose? */
static bool
head_goes_on(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + DATE_LOOK; i++)
	{
		if (pr_is_head_line(r, i))
			return true;
		if (pr_line_is_prose(r, &r->blocks.at[i]))
			return false;
	}
	return false;
}

/* A block between the headline and the body. */
static void
place_head(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrSpan		headline = r->blocks.at[l->headline].body;

	if (pr_repeats_title(r, b, headline))
	{
		b->kind = PR_BLOCK_CAPTION;
		return;
	}
	if (pr_place_issued_by(l, b))
		return;
	if (pr_line_is_short(b) && pr_line_holds_address(r, b) && !pr_line_ends_sentence(r, b))
	{
		b->kind = PR_BLOCK_CONTACT;
		return;
	}
	pr_read_dateline(l, b);
	if (r->header.dateline.end == 0 && r->header.standfirst.end == 0 && is_standfirst(r, index))
	{
		b->kind = PR_BLOCK_STANDFIRST;
		r->header.standfirst = b->body;
	}
	pr_note_today(l, b);
	l->prose = b->kind == PR_BLOCK_PARAGRAPH && pr_line_is_prose(r, b);
	l->place = r->header.dateline.end == 0 && (b->kind == PR_BLOCK_STANDFIRST || !pr_line_is_prose(r, b)) &&
		head_goes_on(r, index) ? PR_AT_HEAD : PR_AT_BODY;
}

/* A line that stands with the contacts: a name, a number, an address. */
static bool
is_contact_line(const PrReading *r, const PrBlock *b)
{
	return pr_line_is_short(b) && (pr_line_holds_address(r, b) || !pr_line_ends_sentence(r, b));
}

/* A line near the headline that is a body's name and a label: Norvale Council press release. */
static bool
names_issuer(PrLayout *l, const PrBlock *b)
{
	PrHeadLine	line;

	if (l->r->header.issuer.end != 0 || !pr_head_line(l->r, b, &line, PR_ROLE_NONE) || line.issuer.end == 0 ||
		!line.label)
		return false;
	pr_note_head(l, &line);
	return true;
}

/*
 * A line at the text's end that holds nothing but a full date, a place or an issuer before it, where no other says
 * when: 2 May 2023; Norvale, 2 May 2023. It stands apart, or below who issued the release.
 */
static bool
dates_at_end(PrLayout *l, uint32_t index)
{
	const PrReading *r = l->r;
	const PrBlock *b = &r->blocks.at[index];
	PrHeadLine	line;

	if (l->dated != PR_DATED_NOT || index + PR_SIGNED_LOOK < r->blocks.count || l->headline == PR_NONE ||
		!(b[-1].kind == PR_BLOCK_ISSUER || (pr_has_blank_above(r, b) && (l->place == PR_AT_BODY || l->ended))) ||
		!pr_head_line(r, b, &line, PR_ROLE_NONE) || line.dated < PR_DATED_PLAINLY ||
		(line.label && line.dated != PR_DATED_FULLY))
		return false;
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_type(r, i) == PR_TOKEN_TIME)
			return false;		/* when something takes place */
	pr_note_head(l, &line);
	return true;
}

/* A block of the body, or of what follows it. */
static void
place_below(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (l->place == PR_AT_CONTACT && !is_contact_line(r, b))
		l->place = l->ended ? PR_AT_NOTES : PR_AT_BODY;
	if (dates_at_end(l, index))
		b->kind = PR_BLOCK_DATE;
	else if (l->place == PR_AT_CONTACT)
		b->kind = PR_BLOCK_CONTACT;
	else if (l->place == PR_AT_BOILERPLATE)
		b->kind = PR_BLOCK_BOILERPLATE;
	else if (l->place == PR_AT_NOTES)
		b->kind = is_contact_line(r, b) && pr_line_holds_address(r, b) ? PR_BLOCK_CONTACT : PR_BLOCK_NOTES;
	else if (l->headline != PR_NONE && (index <= l->headline + SOURCE_LOOK || index + 1 == r->blocks.count) &&
			 names_issuer(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (r->header.dateline.end == 0 && !l->prose && index < l->headline + DATELINE_LOOK)
		pr_read_dateline(l, b);
	l->prose |= pr_line_is_prose(r, b);
	if (b->kind == PR_BLOCK_PARAGRAPH && index < l->begin + TODAY_LOOK)
		pr_note_today(l, b);
}

/* A label with a headline below it, but none above: what stands above is the page's furniture. */
static bool
label_restarts(const PrLayout *l, uint32_t index, PrRole role, uint32_t rest)
{
	return role == PR_ROLE_LABEL && rest >= l->r->blocks.at[index].words_end && l->place == PR_AT_BODY &&
		l->headline == PR_NONE &&
		index <= l->begin + RESTART_LOOK && pr_title_below(l->r, index);
}

static void
place_block(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	uint32_t	rest;
	PrRole		role;
	uint8_t		kind;

	if (b->kind == PR_BLOCK_ISSUER)
		return;					/* named by the line above */
	if (l->place == PR_AT_TOP && index > l->begin + TOP_MOST)
		l->place = PR_AT_BODY;
	role = pr_line_role(r, b, &rest);
	if (label_restarts(l, index, role, rest))
		pr_begin_anew(l, index);
	if (l->place <= PR_AT_HEAD && pr_place_head_line(l, index))
		return;
	/* names of networks below "Share" */
	if (role == PR_ROLE_CONTACT && rest >= b->words_end && index > 0 && b[-1].kind == PR_BLOCK_FURNITURE &&
		!pr_has_blank_above(r, b))
		role = PR_ROLE_FURNITURE;
	/* a page of terms or notes has its title too, and Latest: may begin one */
	if (l->place == PR_AT_TOP && (role == PR_ROLE_BOILERPLATE || role == PR_ROLE_NOTES ||
								  role == PR_ROLE_MENU) &&
		!pr_title_below(r, index))
		role = PR_ROLE_NONE;
	kind = role == PR_ROLE_NONE ? PR_BLOCK_PARAGRAPH : pr_kind_by_role(l, index, role, rest);
	if (role == PR_ROLE_CLOSING && l->place == PR_AT_BODY)
		l->place = PR_AT_SIGNATURE;
	if (kind == PR_BLOCK_PARAGRAPH && pr_line_is_thirty(r, b))
		kind = PR_BLOCK_END;
	if (kind == PR_BLOCK_PARAGRAPH && pr_line_is_marks(r, b))
		kind = PR_BLOCK_FURNITURE;
	if (kind != PR_BLOCK_PARAGRAPH)
	{
		b->kind = kind;
		move_on(l, kind);
	}
	else if (l->place == PR_AT_TOP)
		place_top(l, index);
	else if (l->place == PR_AT_HEAD)
		place_head(l, index);
	else
		place_below(l, index);
}

/* No line of any kind: it needs no look at all its words, which would be one after the other. */
static void
place_long(PrLayout *l, uint32_t index)
{
	PrBlock    *b = &l->r->blocks.at[index];

	if (l->place <= PR_AT_HEAD)
	{
		pr_read_dateline(l, b);
		l->place = PR_AT_BODY;
	}
	else if (l->place == PR_AT_BOILERPLATE)
		b->kind = PR_BLOCK_BOILERPLATE;
	else if (l->place == PR_AT_NOTES)
		b->kind = PR_BLOCK_NOTES;
}

/* After the last block with a tag that ends what is no text. */
static uint32_t
hidden_end(const PrReading *r)
{
	uint32_t	end = r->blocks.count;

	for (; end > 0 && !pr_ends_hidden(r, &r->blocks.at[end - 1]); end--)
		pr_arena_step(r->arena);
	return end;
}

/*
 * Does the block belong to what a page does not show, a script? A tag that is never
 * closed hides nothing.
 */
static bool
is_hidden(PrLayout *l, uint32_t index)
{
	const PrReading *r = l->r;
	const PrBlock *b = &r->blocks.at[index];

	if (!l->hidden)
	{
		if (pr_type(r, b->first) != PR_TOKEN_TAG || !pr_begins_hidden(r, b))
			return false;
		if (l->hidden_end == PR_NONE)
			l->hidden_end = hidden_end(r);
		if (index >= l->hidden_end)
			return false;
	}
	l->hidden = !pr_ends_hidden(r, b);
	return true;
}

/* Tags around a block have told what it is, and are none of its tokens: <p>Ada Brook said:</p> ends in a colon. */
static void
leave_out_tags(const PrReading *r, PrBlock *b)
{
	for (; b->last - b->first > 1 && pr_type(r, b->first) == PR_TOKEN_TAG; b->first++)
		pr_arena_step(r->arena);
	for (; b->last - b->first > 1 && pr_type(r, b->last - 1) == PR_TOKEN_TAG; b->last--)
		pr_arena_step(r->arena);
}

void
pr_layout(PrReading *r)
{
	PrLayout	l = {.r = r, .place = PR_AT_TOP, .headline = PR_NONE, .subject = PR_NONE, .hidden_end = PR_NONE};

	pr_blocks(r);
	pr_fit(r->arena, &r->blocks);
	r->month_first = pr_month_first(r);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		r->blocks.at[i].hidden = is_hidden(&l, i);
		if (r->blocks.at[i].hidden)
		{
			r->blocks.at[i].kind = PR_BLOCK_FURNITURE;
			if (l.place == PR_AT_TOP)
				l.begin = i + 1;
		}
		else if (r->blocks.at[i].last - r->blocks.at[i].first > LONG_BLOCK)
			place_long(&l, i);
		else
			place_block(&l, i);
	}
	take_subject(&l);
	pr_settle_headings(r);
	for (uint32_t i = 0; i < r->blocks.count; i++)
		leave_out_tags(r, &r->blocks.at[i]);
}
