/*
 * line_kinds.c
 *		Lines whose first words say what they are: Source: X, Published, Ends, Share this page.
 *
 * The words' role is the lexicon's (layout.tsv); whether it counts depends on the line's
 * form and on where it stands.
 */
#include "layout/dates.h"
#include "layout/layout_parts.h"
#include "bodies/bodies.h"

#define CONTACT_LOOK 2			/* lines below For further information: among which one holds a number */
#define FOOT_LOOK 2				/* blocks below a label at the foot that say when and who */

/* The name of the issuer is the next line's. */
static uint8_t
source_below(PrLayout *l, uint32_t index, bool sure)
{
	PrReading  *r = l->r;
	PrBlock    *next = index + 1 < r->blocks.count ? &r->blocks.at[index + 1] : NULL;

	if (next == NULL || !pr_line_is_short(next) || pr_line_ends_with(r, next, ":") ||
		!(sure || pr_body_at(r, next->words, next->words_end) > 0))
		return sure ? PR_BLOCK_ISSUER : PR_BLOCK_PARAGRAPH;
	if (r->header.issuer.end == 0 || !l->told)
		r->header.issuer = (PrSpan) {pr_start(r, next->words), pr_issuer_end(r, next->words, next)};
	l->told = true;
	next->kind = PR_BLOCK_ISSUER;
	return PR_BLOCK_ISSUER;
}

/* A line that says where the release comes from: Source: X, or the label alone above X. */
static uint8_t
source_line(PrLayout *l, uint32_t index, uint32_t rest)
{
	PrReading  *r = l->r;
	const PrBlock *b = &r->blocks.at[index];
	bool		whole = rest >= b->words_end;
	bool		colon = rest > b->words && pr_byte(r, rest - 1) == ':';
	bool		upper = pr_flagged(r, b->words, PR_UPPER);
	PrHeadLine	line;

	if (pr_line_holds_mail(r, b) && !(l->place > PR_AT_HEAD && pr_issued_by(r, b, &line)))
		return l->place == PR_AT_TOP ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH; /* the sender of a mail */
	if (pr_heads_statement(r, b, rest))
		return PR_BLOCK_PARAGRAPH;
	if (l->place > PR_AT_HEAD && !whole &&
		((pr_head_line(r, b, &line, PR_ROLE_NONE) && line.told && line.issuer.end != 0) ||
		 pr_issued_by(r, b, &line)))
	{
		pr_note_head(l, &line);
		return PR_BLOCK_ISSUER;
	}
	if (whole)
		return source_below(l, index, colon || rest - b->words > 1);
	if (!(colon || upper) || pr_type(r, rest) == PR_TOKEN_PUNCTUATION ||
		b->words_end - b->words > (colon ? PR_HEAD_LINE_MOST : PR_SHORT_LINE))
		return PR_BLOCK_PARAGRAPH;
	if (r->header.issuer.end == 0 || (l->place <= PR_AT_HEAD && !l->told))
	{
		r->header.issuer = (PrSpan) {pr_start(r, rest), pr_issuer_end(r, rest, b)};
		l->told = true;
	}
	return PR_BLOCK_ISSUER;
}

/*
 * Is a line about the source at its place: in the head, after the end, in capitals
 * (SOURCE Acme), or at the very end?
 */
static bool
source_stands_well(const PrLayout *l, uint32_t index)
{
	const PrReading *r = l->r;

	return l->place <= PR_AT_HEAD || l->ended || pr_flagged(r, r->blocks.at[index].words, PR_UPPER) ||
		(r->header.issuer.end == 0 && index + PR_SIGNED_LOOK >= r->blocks.count);
}

/* At the page's foot the date stands in the line below its label, and who published it below that. */
static void
note_foot(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;

	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + FOOT_LOOK; i++)
	{
		PrBlock    *b = &r->blocks.at[i];
		PrHeadLine	line;

		if (b->kind != PR_BLOCK_PARAGRAPH || !pr_head_line(r, b, &line, PR_ROLE_PUBLISHED) ||
			(line.dated == PR_DATED_NOT) == (line.issuer.end == 0 || i == index + 1))
			return;
		pr_note_head(l, &line);
		b->kind = line.issuer.end != 0 ? PR_BLOCK_ISSUER : PR_BLOCK_DATE;
	}
}

/* A line that says when the release was published. */
static uint8_t
published_line(PrLayout *l, uint32_t index, bool whole)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrHeadLine	line;

	if (l->place == PR_AT_TOP && pr_beside_mail(r, index))
		return PR_BLOCK_FURNITURE;
	if (whole)
	{
		if (l->place > PR_AT_HEAD)
			note_foot(l, index);
		return PR_BLOCK_DATE;
	}
	if (!pr_head_line(r, b, &line, PR_ROLE_NONE))
		return PR_BLOCK_PARAGRAPH;
	if (l->dated <= PR_DATED_CHANGED)
		pr_note_head(l, &line);
	return line.issuer.end != 0 ? PR_BLOCK_ISSUER : PR_BLOCK_DATE;
}

/* A line of copyright at the page's foot: the body that it names owns the page. */
static void
note_owner(PrLayout *l, const PrBlock *b, uint32_t i)
{
	PrReading  *r = l->r;
	uint32_t	n;

	while (i < b->words_end && (pr_type(r, i) == PR_TOKEN_NUMBER ||
								pr_type(r, i) == PR_TOKEN_DATE || pr_is_dash(r, i) ||
								pr_byte(r, i) == ','))
		i++;
	n = i < b->words_end ? pr_body_at(r, i, b->words_end) : 0;
	if (n > 0 && l->r->header.issuer.end == 0)
		r->header.issuer = (PrSpan) {pr_start(r, i), pr_end(r, i + n - 1)};
}

/* A month, a day of the week or a date in digits stands in the line. */
static bool
holds_day(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_is(r, i, PR_MONTH | PR_WEEKDAY) || pr_type(r, i) == PR_TOKEN_DATE)
			return true;
	return false;
}

/* Does a sign before token rest name the owner of its line only: © Norvale Council 2023? */
static bool
is_owner_line(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	return rest == b->words + 1 && pr_type(r, b->words) == PR_TOKEN_PUNCTUATION &&
		b->words_end - b->words <= PR_HEAD_LINE_MOST;
}

/* A line of the issuer's own words that stand below each release, or of who owns the page. */
static uint8_t
boilerplate_line(PrLayout *l, const PrBlock *b, uint32_t rest, bool heads)
{
	if (!is_owner_line(l->r, b, rest))
		return heads ? PR_BLOCK_BOILERPLATE : PR_BLOCK_PARAGRAPH;
	note_owner(l, b, rest);
	return PR_BLOCK_FURNITURE;
}

/* Does the line, which begins with a word like "Pictured", say what a picture shows? */
static bool
is_caption_line(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	return pr_line_is_short(b) &&
		(pr_line_holds(r, b, ":") ||
		 (rest - b->words > 1 && (rest >= b->words_end || pr_byte(r, rest) == ',')));
}

/* Does a telephone number or an e-mail address stand from token i on: Media: Jane Smith, 0100 555 123? */
static bool
holds_number(const PrReading *r, const PrBlock *b, uint32_t i)
{
	while (i < b->words_end && pr_type(r, i) != PR_TOKEN_PHONE && pr_type(r, i) != PR_TOKEN_EMAIL)
		i++;
	return i < b->words_end;
}

/*
 * Are the lines directly below a press officer's: For further information: / Ann Vale, Norvale Council /
 * Tel: 0100 555 123?
 */
static bool
contacts_below(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + CONTACT_LOOK; i++)
	{
		const PrBlock *b = &r->blocks.at[i];

		if (b->kind == PR_BLOCK_BULLET || pr_has_blank_above(r, b) || !pr_line_is_short(b) ||
			pr_line_ends_sentence(r, b) || pr_line_is_numbered(r, b))
			return false;
		if (pr_line_holds_address(r, b))
			return true;
	}
	return false;
}

/* A line that heads notes, or press officers' lines below it; in the head it is one of a form: Reference: 25/114 */
static uint8_t
notes_line(const PrLayout *l, uint32_t index, bool whole, bool colon)
{
	const PrReading *r = l->r;

	if (whole && colon && contacts_below(r, index))
		return PR_BLOCK_CONTACT;
	if (l->place == PR_AT_HEAD && !whole && pr_line_is_title(r, &r->blocks.at[index]))
		return PR_BLOCK_FURNITURE;
	return (whole || colon) && !pr_line_is_bracketed(r, &r->blocks.at[index]) ? PR_BLOCK_NOTES : PR_BLOCK_PARAGRAPH;
}

uint8_t
pr_kind_by_role(PrLayout *l, uint32_t index, PrRole role, uint32_t rest)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	bool		whole = rest >= b->words_end;
	bool		colon = rest > b->words && pr_byte(r, rest - 1) == ':';
	bool		brief = pr_line_is_short(b);
	bool		line = brief && !pr_line_ends_sentence(r, b);

	switch (role)
	{
		case PR_ROLE_LABEL:
			return whole && (l->place <= PR_AT_HEAD || index == l->headline + 1) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_SUBJECT:
			if (l->place == PR_AT_TOP && colon)
				l->subject = index;
			/* fall through */
		case PR_ROLE_MAIL:
			return l->place == PR_AT_TOP && (colon || whole) ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_RESTART:
			if (brief)
				pr_begin_anew(l, index);
			return brief ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_EMBARGO:
			return brief ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_SOURCE:
			return source_stands_well(l, index) ? source_line(l, index, rest) : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_PUBLISHED:
			return published_line(l, index, whole);
		case PR_ROLE_UPDATED:
			return !pr_heads_update(r, b, rest) && (whole || (brief && holds_day(r, b))) ? PR_BLOCK_DATE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_END:
			return whole || b->words_end - b->words <= 4 ? PR_BLOCK_END : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_FURNITURE:
		case PR_ROLE_NAVIGATION:
			return whole || line ||
				(l->place == PR_AT_TOP && b->words_end - b->words <= PR_NOTICE_MOST) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_MENU:
			if (colon && holds_number(r, b, rest))
				return PR_BLOCK_CONTACT;
			/* fall through */
		case PR_ROLE_NOTICE:
			return line && (l->place == PR_AT_TOP || (colon && !whole)) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_NOTES:
			return notes_line(l, index, whole, colon);
		case PR_ROLE_CONTACT:
			return whole || colon || brief ? PR_BLOCK_CONTACT : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_BOILERPLATE:
			return boilerplate_line(l, b, rest, whole || colon);
		case PR_ROLE_ABOUT:
			return pr_line_is_title(r, b) && l->place >= PR_AT_BODY && b->kind != PR_BLOCK_BULLET ?
				PR_BLOCK_BOILERPLATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_CAPTION:
			return is_caption_line(r, b, rest) ? PR_BLOCK_CAPTION : PR_BLOCK_PARAGRAPH;
		default:
			return PR_BLOCK_PARAGRAPH;
	}
}
