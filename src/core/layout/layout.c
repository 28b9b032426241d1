/*
 * layout.c
 *		Tell what each block of the release is, and read its header off them.
 *
 * Blocks come from blocks.c. Their kinds are settled from top to bottom by a
 * small state: before the headline, in the head, in the body, behind the end.
 * What a line says of itself is told by lines.c, what it says of the release by
 * header.c, which line is the headline by headlines.c; headings are settled at
 * the end (headings.c). Above the headline a line that could be one by itself gives
 * way to a better one below it.
 */
#include "arena.h"
#include "layout/blocks.h"
#include "names/bodies.h"
#include "layout/dates.h"
#include "layout/header.h"
#include "layout/headings.h"
#include "layout/headlines.h"
#include "layout/lines.h"

#define STANDFIRST_MOST 320
#define LONG_BLOCK 4096			/* tokens; longer ones are prose */
#define ADDRESS_MOST 8			/* tokens of a line of a postal address */
#define FIRST_HEADING_MOST 4		/* tokens of a line below the headline that heads a part: Main points */
#define TODAY_LOOK 12			/* blocks from the release's beginning in which today may tell the date */
#define SOURCE_LOOK 4			/* blocks below the headline that may name the issuer between prose */
#define FOOT_LOOK 2				/* blocks below a label at the foot that say when and who */
#define DATE_LOOK 5				/* and for the date */
#define TOP_MOST 100			/* blocks among which the headline is looked for */
#define RESTART_LOOK 30			/* blocks above a label that may all be furniture */
#define LABELS_MOST 4			/* before a mail's subject */
#define SIGNED_LOOK 3			/* blocks at the end of the text, where issuer and date may stand */

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
	uint32_t	subject;		/* block of a mail's subject, PR_NONE where there is none */
	uint32_t	begin;			/* block where the release begins */
	PrDated		dated;			/* how well the date is known */
	PrRole		awaited;		/* a line above said what this one is: Published */
	bool		told;			/* a line said that the issuer is the issuer */
	bool		ended;			/* the end mark stood above */
} Layout;

/* ---- the headline ------------------------------------------------------- */

static void
take_headline(Layout *l, uint32_t index)
{
	PrBlock    *b = &l->r->blocks.at[index];
	PrDate		date;

	pr_join_title(l->r, index);
	if (pr_behind_date(l->r, b, &date) > b->words && l->dated < PR_DATED_PLAINLY)
	{
		l->r->header.published = date;
		l->dated = PR_DATED_PLAINLY;
	}
	b->kind = PR_BLOCK_HEADLINE;
	b->body = pr_title_of(l->r, b);
	l->r->header.headline = b->body;
	l->headline = index;
	l->place = PLACE_HEAD;
}

/* Where no line is the headline, a mail's subject is: what stands behind Subject: RE: Press release: */
static void
take_subject(Layout *l)
{
	const PrReading *r = l->r;
	PrBlock		b;
	uint32_t	rest;

	if (l->subject == PR_NONE || l->headline != PR_NONE)
		return;
	b = r->blocks.at[l->subject];
	for (int labels = 0; labels < LABELS_MOST; labels++)
	{
		if (pr_line_role(r, &b, &rest) == PR_ROLE_NONE || rest >= b.words_end || pr_byte(r, rest - 1) != ':')
			break;
		b.words = rest;
	}
	l->r->header.headline = pr_title_of(r, &b);
}

/* ---- lines of the head ---------------------------------------------------- */

/* What stands above a forwarded message is not the release. */
static void
begin_anew(Layout *l, uint32_t index)
{
	for (uint32_t i = l->begin; i < index; i++)
	{
		pr_arena_step(l->r->arena);
		l->r->blocks.at[i].kind = PR_BLOCK_FURNITURE;
	}
	memset(&l->r->header, 0, sizeof(l->r->header));
	*l = (Layout) {.r = l->r, .place = PLACE_TOP, .headline = PR_NONE, .subject = PR_NONE, .begin = index};
}

/*
 * Does the line belong to the header of a mail: a line beside it says subject, to or
 * who sent it from where?
 */
static bool
beside_mail(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index > 0 ? index - 1 : 0; i < r->blocks.count && i <= index + 1; i++)
	{
		const PrBlock *b = &r->blocks.at[i];
		uint32_t	rest;
		PrRole		role = i == index || (i > index && pr_has_blank_above(r, b)) ? PR_ROLE_NONE :
			pr_line_role(r, b, &rest);

		if (role == PR_ROLE_MAIL || (role == PR_ROLE_SOURCE && pr_line_holds_address(r, b)))
			return true;
	}
	return false;
}

/* What a line of the head says goes to the header, unless something better is known. */
static void
note_head(Layout *l, const PrHeadLine *line)
{
	PrHeader   *header = &l->r->header;

	if (line->issuer.end != 0 && (header->issuer.end == 0 ||
								  (line->told && !l->told && l->place <= PLACE_HEAD)))
	{
		header->issuer = line->issuer;
		l->told = line->told;
	}
	if (line->dated > l->dated)
	{
		header->published = line->date;
		l->dated = line->dated;
	}
}

/* Does the line head what a person says: Statement from Jane Smith, A message from the Chief Constable? */
static bool
heads_statement(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	uint32_t	noun = b->words + (pr_is(r, b->words, PR_ARTICLE) ? 1 : 0);

	if (!(pr_data_at(r, noun, PR_NUMBER_CUE_SIGN) & PR_SIGN_NOUN) || rest >= b->words_end)
		return false;
	if (rest + 1 < b->words_end && pr_is(r, rest, PR_ARTICLE))
		rest++;
	return pr_body_at(r, rest, b->words_end) == 0 &&
		((pr_phrase_classes(r, rest) | pr_classes(r, rest)) & (PR_RANK | PR_OFFICE | PR_STYLE | PR_COURTESY |
															   PR_GIVEN_NAME));
}

/* Update – 4pm, Monday 12 May heads what is new; but Update: 12 May 2025 dates the page. */
static bool
heads_update(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	PrHeadLine	line;

	return rest < b->words_end && pr_is_dash(r, rest - 1) && pr_line_is_short(b) &&
		pr_head_line(r, b, &line, PR_ROLE_NONE) && line.dated == PR_DATED_NOT;
}

/* A line of the head. False where the block is none, or may be the headline itself. */
static bool
place_head_line(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrHeadLine	line;
	uint32_t	rest;
	PrRole		awaited = l->awaited;

	l->awaited = PR_ROLE_NONE;
	if (!pr_head_line(r, b, &line, awaited) || line.awaits == PR_ROLE_SOURCE ||
		pr_line_role(r, b, &rest) == PR_ROLE_CAPTION ||
		(pr_line_role(r, b, &rest) == PR_ROLE_UPDATED && heads_update(r, b, rest)))
		return false;
	if (pr_line_role(r, b, &rest) == PR_ROLE_SOURCE &&
		(pr_line_holds_mail(r, b) || heads_statement(r, b, rest)))
		return false;			/* the sender of a mail */
	if (l->place == PLACE_TOP && pr_line_role(r, b, &rest) != PR_ROLE_NONE && beside_mail(r, index))
		return false;
	/* a body's name, or Statement by Norvale Council: the headline where there is no other */
	if (l->place == PLACE_TOP && !line.mark &&
		(line.issuer.end != 0 || pr_line_words(r, b) > PR_LABEL_WORDS) && !pr_title_below(r, index))
		return false;
	/* the division to ask, below Contact: */
	if (line.issuer.end != 0 && !line.told && index > 0 && b[-1].kind == PR_BLOCK_CONTACT &&
		!pr_has_blank_above(r, b))
	{
		b->kind = PR_BLOCK_CONTACT;
		return true;
	}
	note_head(l, &line);
	l->awaited = line.awaits;
	if (line.issuer.end != 0)
		b->kind = PR_BLOCK_ISSUER;
	else
		b->kind = line.dated != PR_DATED_NOT || line.updated || line.awaits == PR_ROLE_PUBLISHED ?
			PR_BLOCK_DATE : PR_BLOCK_FURNITURE;
	return true;
}

/* A sentence that says who issued the release. */
static bool
place_issued_by(Layout *l, PrBlock *b)
{
	PrHeadLine	line;
	uint32_t	rest;

	if ((pr_line_role(l->r, b, &rest) == PR_ROLE_SOURCE && heads_statement(l->r, b, rest)) ||
		!pr_issued_by(l->r, b, &line))
		return false;
	note_head(l, &line);
	b->kind = PR_BLOCK_ISSUER;
	return true;
}

static void
read_dateline(Layout *l, PrBlock *b)
{
	PrReading  *r = l->r;
	PrDate		date = {0, 0, 0};
	uint32_t	first = pr_line_first_word(r, b);
	uint32_t	end;
	uint32_t	behind;

	if (r->header.dateline.end != 0 || pr_line_role(r, b, &end) == PR_ROLE_UPDATED ||
		!(pr_flagged(r, first, PR_CAPITAL) ||
										 pr_date_at(r, first, &date) > 0))
		return;
	date.year = 0;
	end = behind = pr_dateline_end(r, b, &date);
	if (end == 0)
		return;
	while (end - 1 > first && pr_byte(r, end - 1) == '*')
		end--;
	r->header.dateline = (PrSpan) {pr_start(r, first), pr_end(r, end - 1)};
	b->body.start = pr_start(r, behind + 1);
	if (date.year != 0 && l->dated < PR_DATED_PLAINLY)
	{
		r->header.published = date;
		l->dated = PR_DATED_PLAINLY;
	}
}

/* The day of issue, where nothing tells it better: announced today (4 May 2024). */
static void
note_today(Layout *l, const PrBlock *b)
{
	PrDate		date;

	if (l->dated != PR_DATED_NOT || !pr_today_in(l->r, b, &date))
		return;
	l->r->header.published = date;
	l->dated = PR_DATED_CHANGED;
}

/* ---- lines whose first words say what they are ---------------------------- */

/* The name of the issuer is the next line's. */
static uint8_t
source_below(Layout *l, uint32_t index, bool sure)
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
source_line(Layout *l, uint32_t index, uint32_t rest)
{
	PrReading  *r = l->r;
	const PrBlock *b = &r->blocks.at[index];
	bool		whole = rest >= b->words_end;
	bool		colon = rest > b->words && pr_byte(r, rest - 1) == ':';
	bool		upper = pr_flagged(r, b->words, PR_UPPER);
	PrHeadLine	line;

	if (pr_line_holds_mail(r, b))
		return l->place == PLACE_TOP ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH; /* the sender of a mail */
	if (heads_statement(r, b, rest))
		return PR_BLOCK_PARAGRAPH;
	if (l->place > PLACE_HEAD && !whole &&
		((pr_head_line(r, b, &line, PR_ROLE_NONE) && line.told && line.issuer.end != 0) ||
		 pr_issued_by(r, b, &line)))
	{
		note_head(l, &line);
		return PR_BLOCK_ISSUER;
	}
	if (whole)
		return source_below(l, index, colon || rest - b->words > 1);
	if (!(colon || upper) || pr_type(r, rest) == PR_TOKEN_PUNCTUATION ||
		b->words_end - b->words > (colon ? PR_HEAD_LINE_MOST : PR_SHORT_LINE))
		return PR_BLOCK_PARAGRAPH;
	if (r->header.issuer.end == 0 || (l->place <= PLACE_HEAD && !l->told))
	{
		r->header.issuer = (PrSpan) {pr_start(r, rest), pr_issuer_end(r, rest, b)};
		l->told = true;
	}
	return PR_BLOCK_ISSUER;
}

/*
 * Is a line about the source at its place: in the head, behind the end, in capitals
 * (SOURCE Acme), or at the very end?
 */
static bool
source_stands_well(const Layout *l, uint32_t index)
{
	const PrReading *r = l->r;

	return l->place <= PLACE_HEAD || l->ended || pr_flagged(r, r->blocks.at[index].words, PR_UPPER) ||
		(r->header.issuer.end == 0 && index + SIGNED_LOOK >= r->blocks.count);
}

/* At the page's foot the date stands in the line below its label, and who published it below that. */
static void
note_foot(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;

	for (uint32_t i = index + 1; i < r->blocks.count && i <= index + FOOT_LOOK; i++)
	{
		PrBlock    *b = &r->blocks.at[i];
		PrHeadLine	line;

		if (b->kind != PR_BLOCK_PARAGRAPH || !pr_head_line(r, b, &line, PR_ROLE_PUBLISHED) ||
			(line.dated == PR_DATED_NOT) == (line.issuer.end == 0 || i == index + 1))
			return;
		note_head(l, &line);
		b->kind = line.issuer.end != 0 ? PR_BLOCK_ISSUER : PR_BLOCK_DATE;
	}
}

/* A line that says when the release was published. */
static uint8_t
published_line(Layout *l, uint32_t index, bool whole)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrHeadLine	line;

	if (l->place == PLACE_TOP && beside_mail(r, index))
		return PR_BLOCK_FURNITURE;
	if (whole)
	{
		if (l->place > PLACE_HEAD)
			note_foot(l, index);
		return PR_BLOCK_DATE;
	}
	if (l->place <= PLACE_HEAD && place_issued_by(l, b))
		return PR_BLOCK_ISSUER;
	if (!pr_head_line(r, b, &line, PR_ROLE_NONE))
		return PR_BLOCK_PARAGRAPH;
	if (l->dated <= PR_DATED_CHANGED)
		note_head(l, &line);
	return line.issuer.end != 0 ? PR_BLOCK_ISSUER : PR_BLOCK_DATE;
}

/* A line of copyright at the page's foot: the body that it names owns the page. */
static void
note_owner(Layout *l, const PrBlock *b, uint32_t i)
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

/* A line whose first words say what it is. PR_BLOCK_PARAGRAPH: they say nothing here. */
static uint8_t
kind_by_role(Layout *l, uint32_t index, PrRole role, uint32_t rest)
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
			return whole && (l->place <= PLACE_HEAD || index == l->headline + 1) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_SUBJECT:
			if (l->place == PLACE_TOP && colon)
				l->subject = index;
			/* fall through */
		case PR_ROLE_MAIL:
			return l->place == PLACE_TOP && (colon || whole) ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_RESTART:
			if (brief)
				begin_anew(l, index);
			return brief ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_EMBARGO:
			return brief ? PR_BLOCK_FURNITURE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_SOURCE:
			return source_stands_well(l, index) ? source_line(l, index, rest) : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_PUBLISHED:
			return published_line(l, index, whole);
		case PR_ROLE_UPDATED:
			if (heads_update(r, b, rest))
				return PR_BLOCK_PARAGRAPH;
			return whole || (brief && holds_day(r, b)) ? PR_BLOCK_DATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_END:
			return whole || b->words_end - b->words <= 4 ? PR_BLOCK_END : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_FURNITURE:
		case PR_ROLE_NAVIGATION:
			return whole || line ||
				(l->place == PLACE_TOP && b->words_end - b->words <= PR_NOTICE_MOST) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_NOTICE:
		case PR_ROLE_MENU:
			return line && (l->place == PLACE_TOP || (colon && !whole)) ? PR_BLOCK_FURNITURE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_NOTES:
			return (whole || colon) && !pr_line_is_bracketed(r, b) ? PR_BLOCK_NOTES : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_CONTACT:
			return whole || colon || brief ? PR_BLOCK_CONTACT : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_BOILERPLATE:
			if (is_owner_line(r, b, rest))
			{
				note_owner(l, b, rest);
				return PR_BLOCK_FURNITURE;
			}
			return whole || colon ? PR_BLOCK_BOILERPLATE : PR_BLOCK_PARAGRAPH;
		case PR_ROLE_ABOUT:
			return pr_line_is_title(r, b) && l->place >= PLACE_BODY ? PR_BLOCK_BOILERPLATE :
				PR_BLOCK_PARAGRAPH;
		case PR_ROLE_CAPTION:
			return brief && (pr_line_holds(r, b, ":") ||
				(rest - b->words > 1 && (whole || pr_byte(r, rest) == ','))) ? PR_BLOCK_CAPTION :
				PR_BLOCK_PARAGRAPH;
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

/* ---- places ---------------------------------------------------------------- */

/* A person's line above the title, or the line with the person's office below it. */
static bool
stands_above_title(const PrReading *r, uint32_t index)
{
	const PrBlock *b = &r->blocks.at[index];

	if (index + 2 >= r->blocks.count || !pr_line_is_short(b) || pr_line_ends_sentence(r, b) ||
		pr_line_has_verb(r, b, b->words))
		return false;
	return pr_line_names_person(r, b) ||
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

/* The date with which a line above the headline begins, if nothing else said when: 2 May 2023 – bulletin. */
static void
note_first_date(Layout *l, const PrBlock *b)
{
	PrDate		date;

	if (l->dated != PR_DATED_NOT || pr_date_at(l->r, b->words, &date) == 0)
		return;
	l->r->header.published = date;
	l->dated = PR_DATED_PLAINLY;
}

/* A line above the headline that only looks like one: a rubric, a branch, a letterhead. */
static bool
gives_way(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (is_letterhead(r, index))
		b->kind = PR_BLOCK_ISSUER;
	else if (pr_is_branch(r, b) && pr_title_below(r, index))
	{
		b->kind = PR_BLOCK_ISSUER;
		if (r->header.issuer.end == 0)
			r->header.issuer = b->body;
	}
	else if ((pr_is_rubric(r, index) || pr_navigation_below(r, index)) && pr_title_below(r, index))
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
place_top(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (((pr_line_ends_sentence(r, b) || pr_title_below(r, index)) && place_issued_by(l, b)) ||
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
	else if (pr_line_holds_address(r, b) || pr_line_holds_role(r, b, PR_ROLE_CONTACT))
		b->kind = PR_BLOCK_CONTACT;
	else if (pr_is_notice(r, b) || (pr_line_is_short(b) && !pr_line_ends_sentence(r, b) &&
									pr_title_below(r, index)))
		b->kind = PR_BLOCK_FURNITURE;
	else
	{
		read_dateline(l, b);
		l->place = PLACE_BODY;	/* prose without a headline */
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
		pr_line_is_numbered(r, b) ||
		((b[1].kind == PR_BLOCK_BULLET || pr_line_is_prose(r, b + 1)) &&
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
place_head(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrSpan		headline = r->blocks.at[l->headline].body;

	if (pr_repeats_title(r, b, headline))
	{
		b->kind = PR_BLOCK_CAPTION;
		return;
	}
	if (place_issued_by(l, b))
		return;
	if (pr_line_is_short(b) && pr_line_holds_address(r, b) && !pr_line_ends_sentence(r, b))
	{
		b->kind = PR_BLOCK_CONTACT;
		return;
	}
	read_dateline(l, b);
	if (r->header.dateline.end == 0 && r->header.standfirst.end == 0 && is_standfirst(r, index))
	{
		b->kind = PR_BLOCK_STANDFIRST;
		r->header.standfirst = b->body;
	}
	note_today(l, b);
	l->place = r->header.dateline.end == 0 && (b->kind == PR_BLOCK_STANDFIRST || !pr_line_is_prose(r, b)) &&
		head_goes_on(r, index) ? PLACE_HEAD : PLACE_BODY;
}

/* A line that stands with the contacts: a name, a number, an address. */
static bool
is_contact_line(const PrReading *r, const PrBlock *b)
{
	return pr_line_is_short(b) && (pr_line_holds_address(r, b) || !pr_line_ends_sentence(r, b));
}

/* A line near the headline that is a body's name and a label: Norvale Council press release. */
static bool
names_issuer(Layout *l, const PrBlock *b)
{
	PrHeadLine	line;

	if (l->r->header.issuer.end != 0 || !pr_head_line(l->r, b, &line, PR_ROLE_NONE) || line.issuer.end == 0 ||
		!line.label)
		return false;
	note_head(l, &line);
	return true;
}

/* A line at the text's end that holds nothing but a full date, where no other says when: 2 May 2023. */
static bool
dates_at_end(Layout *l, uint32_t index)
{
	const PrReading *r = l->r;
	const PrBlock *b = &r->blocks.at[index];
	PrDate		date;

	if (l->dated != PR_DATED_NOT || l->place != PLACE_BODY || index + SIGNED_LOOK < r->blocks.count ||
		l->headline == PR_NONE || !pr_has_blank_above(r, b) ||
		pr_date_at(r, b->words, &date) != b->words_end - b->words || date.year == 0)
		return false;
	l->r->header.published = date;
	l->dated = PR_DATED_PLAINLY;
	return true;
}

/* A block of the body, or of what stands behind it. */
static void
place_below(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];

	if (l->place == PLACE_CONTACT && !is_contact_line(r, b))
		l->place = l->ended ? PLACE_NOTES : PLACE_BODY;
	if (l->place == PLACE_CONTACT)
		b->kind = PR_BLOCK_CONTACT;
	else if (l->place == PLACE_BOILERPLATE)
		b->kind = PR_BLOCK_BOILERPLATE;
	else if (l->place == PLACE_NOTES)
		b->kind = is_contact_line(r, b) && pr_line_holds_address(r, b) ? PR_BLOCK_CONTACT : PR_BLOCK_NOTES;
	else if (l->headline != PR_NONE && (index <= l->headline + SOURCE_LOOK || index + 1 == r->blocks.count) &&
			 names_issuer(l, b))
		b->kind = PR_BLOCK_ISSUER;
	else if (dates_at_end(l, index))
		b->kind = PR_BLOCK_DATE;
	else if (r->header.dateline.end == 0 && index < l->headline + 3)
		read_dateline(l, b);
	if (b->kind == PR_BLOCK_PARAGRAPH && index < l->begin + TODAY_LOOK)
		note_today(l, b);
}

/* A label with a headline below it, but none above: what stands above is the page's furniture. */
static bool
label_restarts(const Layout *l, uint32_t index, PrRole role, uint32_t rest)
{
	return role == PR_ROLE_LABEL && rest >= l->r->blocks.at[index].words_end && l->place == PLACE_BODY &&
		l->headline == PR_NONE &&
		index <= l->begin + RESTART_LOOK && pr_title_below(l->r, index);
}

static void
place_block(Layout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	uint32_t	rest;
	PrRole		role;
	uint8_t		kind;

	if (b->kind == PR_BLOCK_ISSUER)
		return;					/* named by the line above */
	if (l->place == PLACE_TOP && index > l->begin + TOP_MOST)
		l->place = PLACE_BODY;
	role = pr_line_role(r, b, &rest);
	if (label_restarts(l, index, role, rest))
		begin_anew(l, index);
	if (l->place <= PLACE_HEAD && place_head_line(l, index))
		return;
	/* names of networks below "Share" */
	if (role == PR_ROLE_CONTACT && rest >= b->words_end && index > 0 && b[-1].kind == PR_BLOCK_FURNITURE &&
		!pr_has_blank_above(r, b))
		role = PR_ROLE_FURNITURE;
	/* a page of terms or notes has its title too, and Latest: may begin one */
	if (l->place == PLACE_TOP && (role == PR_ROLE_BOILERPLATE || role == PR_ROLE_NOTES ||
								  role == PR_ROLE_MENU) &&
		!pr_title_below(r, index))
		role = PR_ROLE_NONE;
	kind = role == PR_ROLE_NONE ? PR_BLOCK_PARAGRAPH : kind_by_role(l, index, role, rest);
	if (role == PR_ROLE_CLOSING && l->place == PLACE_BODY)
		l->place = PLACE_SIGNATURE;
	if (kind == PR_BLOCK_PARAGRAPH && pr_line_is_thirty(r, b))
		kind = PR_BLOCK_END;
	if (kind == PR_BLOCK_PARAGRAPH && pr_line_is_marks(r, b))
		kind = PR_BLOCK_FURNITURE;
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

/* No line of any kind: it needs no look at all its words, which would be one after the other. */
static void
place_long(Layout *l, uint32_t index)
{
	PrBlock    *b = &l->r->blocks.at[index];

	if (l->place <= PLACE_HEAD)
	{
		read_dateline(l, b);
		l->place = PLACE_BODY;
	}
	else if (l->place == PLACE_BOILERPLATE)
		b->kind = PR_BLOCK_BOILERPLATE;
	else if (l->place == PLACE_NOTES)
		b->kind = PR_BLOCK_NOTES;
}

void
pr_layout(PrReading *r)
{
	Layout		l = {.r = r, .place = PLACE_TOP, .headline = PR_NONE, .subject = PR_NONE};

	pr_blocks(r);
	pr_fit(r->arena, &r->blocks);
	r->month_first = pr_month_first(r);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		pr_arena_step(r->arena);
		if (r->blocks.at[i].last - r->blocks.at[i].first > LONG_BLOCK)
			place_long(&l, i);
		else
			place_block(&l, i);
	}
	take_subject(&l);
	pr_settle_headings(r);
}
