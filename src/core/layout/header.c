/*
 * header.c
 *		Lines of a release's head: who issued it, when and where.
 *
 * A line is walked once from left to right; at each token the first kind of part
 * that fits is stepped over and noted. A token that begins none ends the walk:
 * then the line is no line of the head. Words such as "Updated" and "Source"
 * say what the next part means.
 */
#include "layout/header.h"

#include "bodies/bodies.h"
#include "layout/dates.h"
#include "layout/lines.h"

#define PLACE_WORDS 3			/* words before the comma of a place that is not known */
#define NAME_WORDS 8			/* words of an issuer that is not known as a body */
#define REFERENCE_MOST 6		/* tokens of a line that is a reference only */
#define TAIL_MOST 10			/* tokens of what else stands in a line with a date */
#define RUBRIC_MOST 2			/* tokens of a rubric after the date of issue */
#define GAP_LEAST 2				/* spaces between columns */
#define CODE_MOST 5				/* letters of a department's code */
#define CLOCK_DIGITS 4			/* of a time without a colon */

typedef struct Walk
{
	const PrReading *r;
	const PrBlock *b;
	PrHeadLine *line;
	uint32_t	at;
	uint32_t	last;
	PrRole		role;			/* what the words before said of the part that follows */
	bool		used;			/* such a part has followed */
	bool		fresh;			/* the line itself said it */
	bool		writer;			/* a writer was named */
	bool		reference;
	bool		divided;		/* a stroke followed the date */
	uint32_t	date_end;
} Walk;

static bool
is_mark(const Walk *w, uint32_t i)
{
	uint8_t		type = pr_type(w->r, i);

	return (type == PR_TOKEN_PUNCTUATION && !pr_quotation_mark(w->r, i) && pr_byte(w->r, i) != '?' &&
			pr_byte(w->r, i) != '!') ||
		type == PR_TOKEN_TAG || type == PR_TOKEN_ENTITY;
}

/* A mark between parts; one that divides ends what the words before it said. */
static bool
step_mark(Walk *w)
{
	bool		divides = pr_divides(w->r, w->at);
	bool		remark = pr_byte(w->r, w->at) == '(' && pr_byte(w->r, w->last - 1) == ')';

	if (!is_mark(w, w->at))
		return false;
	w->divided |= (divides || remark) && w->line->dated != PR_DATED_NOT;
	if (divides || (pr_is_dash(w->r, w->at) &&
										pr_flagged(w->r, w->at, PR_SPACE_BEFORE)))
		w->role = PR_ROLE_NONE;
	w->at++;
	return true;
}

static PrDated
dated_by(PrRole role)
{
	switch (role)
	{
		case PR_ROLE_UPDATED:
			return PR_DATED_CHANGED;
		case PR_ROLE_EMBARGO:
			return PR_DATED_EMBARGO;
		case PR_ROLE_PUBLISHED:
			return PR_DATED_FULLY;
		default:
			return PR_DATED_PLAINLY;
	}
}

/* Does the date at token i end a period, which says no day of issue: 23 May – 1 November 2026? */
static bool
ends_period(const Walk *w, uint32_t i)
{
	return i > w->b->words + 1 && pr_is_dash(w->r, i - 1) && pr_is(w->r, i - 2, PR_MONTH);
}

/* A date, or what is less than a full one: March 2025, Tuesday. */
static bool
step_date(Walk *w)
{
	const PrReading *r = w->r;
	PrDate		date;
	uint32_t	n = pr_date_at(r, w->at, &date);

	if (n == 0 && pr_is(r, w->at, PR_MONTH | PR_WEEKDAY))
		n = w->at + 1 < w->last && pr_type(r, w->at + 1) == PR_TOKEN_NUMBER ? 2 : 1;
	else if (n == 0 && pr_match(r, w->at, PR_CALENDAR, NULL) > 1)
		n = pr_match(r, w->at, PR_CALENDAR, NULL);	/* Good Friday, 3 April 2026 */
	else if (n == 0 && w->at + 1 < w->last && pr_type(r, w->at) <= PR_TOKEN_ORDINAL &&
			 pr_type(r, w->at) >= PR_TOKEN_NUMBER &&
			 pr_is(r, w->at + 1, PR_MONTH))
		n = 2;
	else if (n > 0 && w->line->dated < dated_by(w->role) && !ends_period(w, w->at))
	{
		w->line->date = date;
		w->line->dated = dated_by(w->role);
	}
	w->line->mark |= n > 0;
	w->used |= n > 0;
	w->at += n;
	w->date_end = n > 0 ? w->at : w->date_end;
	return n > 0;
}

/* 0001hrs, 00.01hrs: the digits of a clock with a word of it glued to them. */
static bool
is_military_time(const PrReading *r, uint32_t i)
{
	const char *text = r->text + pr_start(r, i);
	uint32_t	length = pr_length(r, i);
	uint32_t	digits = (uint32_t) strspn(text, "0123456789.");
	const PrValue *value;

	if (pr_type(r, i) != PR_TOKEN_NUMWORD || digits < CLOCK_DIGITS || digits > CLOCK_DIGITS + 1 || digits >= length)
		return false;
	value = pr_value(pr_lookup_entry(text + digits, length - digits), PR_NUMBER_LAYOUT);
	return value != NULL && value->data == PR_ROLE_ZONE;
}

/* How long ago that was: 3 hours ago, 2h ago, an hour ago. */
static bool
step_ago(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	i = w->at + 1 + pr_is(r, w->at + 1, PR_UNIT);

	if (i >= w->last || pr_role_at(r, i) != PR_ROLE_AGO)
		return false;
	w->line->mark = w->used = true;
	w->at = i + 1;
	return true;
}

static bool
step_time(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	n = pr_match(r, w->at, PR_LAYOUT, NULL);
	bool		clock = pr_type(r, w->at) == PR_TOKEN_TIME;

	/* a zone of two names, GMT/BST, or of one letter, 10:30Z */
	if (n == 0 && w->at > w->b->words && pr_type(r, w->at - 1) == PR_TOKEN_TIME)
		clock |= pr_flagged(r, w->at, PR_UPPER) || pr_length(r, w->at) == 1;
	clock |= n == 0 && is_military_time(r, w->at);
	/* embargoed until 00.01 or 0001 on 2 May */
	clock |= w->role == PR_ROLE_EMBARGO && pr_type(r, w->at) == PR_TOKEN_NUMBER &&
		(pr_length(r, w->at) == CLOCK_DIGITS ||
		 memchr(r->text + pr_start(r, w->at), '.', pr_length(r, w->at)) != NULL);
	if (!clock && pr_role_at(r, w->at) != PR_ROLE_ZONE)
		return false;
	w->line->mark = true;
	w->at += clock ? 1 : n;
	return true;
}

/* What a role means for the parts after it; false: its words stand in no line of the head. */
static bool
note_role(Walk *w, PrRole role)
{
	switch (role)
	{
		case PR_ROLE_LABEL:
			w->line->label = true;
			return true;
		case PR_ROLE_UPDATED:
			w->line->updated = true;
			/* fall through */
		case PR_ROLE_SOURCE:
		case PR_ROLE_BYLINE:
		case PR_ROLE_PUBLISHED:
		case PR_ROLE_EMBARGO:
			w->role = role;
			w->used = false;
			w->fresh = true;
			return true;
		case PR_ROLE_FURNITURE:
		case PR_ROLE_NAVIGATION:
		case PR_ROLE_MENU:
			w->line->mark = true;
			return true;
		case PR_ROLE_CONTACT:
			return w->line->issuer.end != 0;	/* Norvale Council press office */
		default:
			return false;
	}
}

/*
 * A single word says what follows only at the end, before a mark, a date or a day,
 * if it is a small word (by), or alone in capitals: SOURCE Acme, but not Agency
 * confirms first case, nor the Department of X.
 */
static bool
says_it_here(const Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	next = w->at + 1;

	/* numbers and dates, marks too, have the higher types */
	if (next >= w->last || pr_type(r, next) >= PR_TOKEN_NUMBER)
		return true;
	if (pr_is(r, next, PR_MONTH | PR_WEEKDAY | PR_PREPOSITION | PR_ARTICLE))
		return pr_link(r, next) != PR_LINK_OF;
	return pr_is(r, w->at, PR_PREPOSITION) ||
		(pr_flagged(r, w->at, PR_UPPER) && !pr_flagged(r, next, PR_UPPER));
}

static bool
step_role(Walk *w, uint32_t body)
{
	uint32_t	n = pr_match(w->r, w->at, PR_LAYOUT, NULL);
	PrRole		role = n > 0 ? pr_role_at(w->r, w->at) : PR_ROLE_NONE;

	if (n == 0 || w->at + n > w->last)
		return false;
	/* in capitals a body's name may seem to begin with it: ISSUED BY NORVALE COUNCIL */
	if (n < body && !(n > 1 && role == PR_ROLE_SOURCE))
		return false;
	if (n == 1 && role != PR_ROLE_LABEL && !says_it_here(w))
		return false;
	if (!note_role(w, role))
		return false;
	w->at += n;
	return true;
}

/*
 * The branch or district after the issuer's comma belongs to the name: U.S.
 * Attorney's Office, District of Maine.
 */
static uint32_t
branch_end(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = i + 1;

	/* a body that has its address for a name: Prime Minister's Office, 10 Downing Street */
	if (end + 1 < w->last && pr_byte(r, i) == ',' && pr_type(r, end) == PR_TOKEN_NUMBER &&
		pr_match(r, end + 1, PR_PLACE, NULL) > 0)
		return end + 1 + pr_match(r, end + 1, PR_PLACE, NULL);
	/* a field office: FBI Norvale, FBI Region 07 */
	if ((i + 1 == w->last || (i + 2 == w->last && pr_type(r, i + 1) == PR_TOKEN_NUMBER)) &&
		i == w->at + 1 && pr_flagged(r, w->at, PR_UPPER) && pr_name_word(r, i) &&
		!pr_flagged(r, i, PR_UPPER) && pr_match(r, i, PR_LAYOUT | PR_MONTH | PR_WEEKDAY, NULL) == 0)
		return w->last;
	if (i + 1 >= w->last || pr_byte(r, i) != ',' || !pr_name_word(r, i + 1) ||
		pr_match(r, i + 1, PR_PLACE | PR_MONTH | PR_WEEKDAY, NULL) > 0 ||
		pr_match(r, i + 1, PR_STYLE | PR_COURTESY | PR_OFFICE | PR_RANK | PR_GIVEN_NAME, NULL) > 0)
		return i;
	while (end < w->last && (pr_name_word(r, end) || pr_link(r, end) != 0))
		end++;
	return end == w->last ? end : i;
}

/* Does a person's name or style begin at token i: The Rt Hon, Sgt, Ann Vale? */
static bool
begins_person(const PrReading *r, uint32_t i, uint32_t last)
{
	return pr_match(r, i, PR_STYLE | PR_COURTESY | PR_RANK, NULL) > 0 ||
		(pr_is(r, i, PR_GIVEN_NAME) && i + 1 < last && pr_name_word(r, i + 1));
}

/*
 * Office of Public Affairs, City of Norvale: a telling word, of, and capitals; no name that one would
 * know for a body's in a sentence.
 */
static uint32_t
office_at(const Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	end = w->at + 2;

	if (pr_role_at(r, w->at) == PR_ROLE_TERRITORY && pr_flagged(r, w->at, PR_CAPITAL))
		end = w->at + pr_match(r, w->at, PR_LAYOUT, NULL);
	else if (end >= w->last || !pr_flagged(r, w->at, PR_CAPITAL) || !pr_is(r, w->at, PR_BODY_FIRST) ||
		pr_link(r, w->at + 1) != PR_LINK_OF)
		return 0;
	while (end < w->last && !pr_is(r, end, PR_MONTH | PR_WEEKDAY) && !begins_person(r, end, w->last) &&
		   (pr_name_word(r, end) || pr_link(r, end) != 0 || pr_is(r, end, PR_ARTICLE)))
	{
		uint32_t	office = pr_match(r, end, PR_OFFICE, NULL);	/* the Attorney General is no general */

		end += office > 0 && end + office <= w->last ? office : 1;
	}
	while (!pr_name_word(r, end - 1) && end > w->at)
		end--;
	return end > w->at + 2 ? end - w->at : 0;
}

/*
 * The tokens of a line's rest that are a body and, written like its name, its desk for the press: Norvale
 * Council Press Office; 0: they are not.
 */
static uint32_t
desk_at(const Walk *w)
{
	const PrReading *r = w->r;

	if (!pr_flagged(r, w->last - 1, PR_CAPITAL))
		return 0;
	for (uint32_t i = w->at + 1; i < w->last; i++)
		if (pr_role_at(r, i) == PR_ROLE_CONTACT && i + pr_match(r, i, PR_LAYOUT, NULL) == w->last)
			return pr_is(r, i - 1, PR_BODY_LAST) || pr_match(r, w->at, PR_ORGANISATION, NULL) == i - w->at ?
				w->last - w->at : 0;
	return 0;
}

/* Does the line begin with the short form of the body at hand and a dash: UTA – | Union of Tide Anglers? */
static bool
opens_with_short_form(const Walk *w, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	form = w->b->words;

	return w->at == form + 2 && pr_is_dash(r, form + 1) && pr_flagged(r, form, PR_UPPER) &&
		pr_shortens(r, (PrSpan) {pr_start(r, form), pr_end(r, form)},
					(PrSpan) {pr_start(r, w->at), pr_end(r, w->at + n - 1)});
}

/* Does the name after a stroke say in English which body the line begins with: Cyngor Marlais / | Marlais Council? */
static bool
is_in_english(const Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	first = w->b->words;

	return pr_byte(r, w->at - 1) == '/' && pr_start(r, first) == w->line->issuer.start &&
		pr_is(r, first, PR_BODY_FIRST) && pr_body_begin(r, first) == PR_BEGINS_PREFIX &&
		!(pr_is(r, w->at, PR_BODY_FIRST) && pr_body_begin(r, w->at) == PR_BEGINS_PREFIX);
}

/*
 * The issuer's desk for the press, before its name or as the writer: Press Office, | Norvale Council; Author:
 * Communications Team. The body found here is body tokens long.
 */
static bool
step_desk(Walk *w, uint32_t body)
{
	const PrReading *r = w->r;
	uint32_t	n = pr_role_at(r, w->at) == PR_ROLE_CONTACT ? pr_match(r, w->at, PR_LAYOUT, NULL) : 0;
	uint32_t	end = w->at + n;
	uint32_t	name = end + 1 + pr_is(r, end + 1, PR_ARTICLE);

	if (n == 0 || body > n)
		return false;
	if (!(w->role == PR_ROLE_BYLINE && body == n) &&
		!(name < w->last && (pr_byte(r, end) == ',' || pr_is(r, end, PR_PREPOSITION)) &&
		  pr_body_at(r, name, w->last) > 0))
		return false;
	w->used |= w->role == PR_ROLE_BYLINE;
	w->at = end;
	return true;
}

static bool
step_body(Walk *w, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	end = w->at + n;
	bool		joined = w->at > w->b->words + 1 &&
		pr_is(r, w->at - 1 - pr_is(r, w->at - 1, PR_ARTICLE), PR_CONJUNCTION);
	PrSpan		form;

	if (n == 0)
		return false;
	/* Share: Facebook | LinkedIn */
	if (w->role != PR_ROLE_SOURCE && pr_data_at(r, w->at, PR_NUMBER_CONTACT) == PR_CONTACT_CHANNEL)
	{
		w->line->mark = true;
		w->at = end;
		return true;
	}
	if (opens_with_short_form(w, n))
	{
		w->line->issuer = (PrSpan) {pr_start(r, w->b->words), pr_end(r, end - 1)};
		w->used = true;
		w->at = end;
		return true;
	}
	end = branch_end(w, end);
	if (end < w->last && pr_byte(r, end) == '.' && pr_is(r, end - 1, PR_ABBREVIATION))
		end++;					/* Acme Corp. */
	if (w->line->issuer.end == 0)
	{
		w->line->issuer = (PrSpan) {pr_start(r, w->at), pr_end(r, end - 1)};
		/* after a date it is rather the branch that put it out: Posted on 2 May 2023 by PIB Delhi */
		w->line->told = w->role == PR_ROLE_SOURCE ||
			(w->role == PR_ROLE_BYLINE && w->line->dated == PR_DATED_NOT);
	}
	else if (joined)
		w->line->issuer.end = pr_end(r, end - 1);
	else if (is_in_english(w))
		w->line->issuer = (PrSpan) {pr_start(r, w->at), pr_end(r, end - 1)};
	w->used = true;
	w->at = end + pr_body_short(r, w->at, end, w->last, &form);
	return true;
}

/* Does the line begin with a name of two words in a column of its own: Ann Vale | 2 May 2025? */
static bool
opens_with_writer(const Walk *w)
{
	return w->at == w->b->words && w->at + 2 < w->last && pr_divides(w->r, w->at + 2) &&
		begins_person(w->r, w->at, w->last);
}

/* A writer's office in a column of its own, after the name: Ann Vale | Harbour Editor | 2 May 2025. */
static bool
step_office(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	end = w->at;

	if (!w->writer || !pr_divides(r, w->at - 1))
		return false;
	while (end < w->last && pr_name_word(r, end))
		end++;
	for (uint32_t i = w->at; i < end; i++)
		if (i + pr_match(r, i, PR_OFFICE, NULL) == end)
		{
			w->at = end;
			return true;
		}
	return false;
}

/* An issuer that is not known as a body: what follows "Source:" up to a mark or a date. */
static bool
step_name(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	end = w->at;
	PrDate		date;

	if ((w->role == PR_ROLE_BYLINE || (w->role == PR_ROLE_SOURCE && begins_person(r, w->at, w->last)) ||
		 opens_with_writer(w)) &&
		pr_name_word(r, w->at))
	{
		while (end < w->last && pr_name_word(r, end))
			end++;
		w->used = w->writer = true;
		w->role = PR_ROLE_BYLINE;	/* From Tom Hale in Norvale */
		w->line->mark |= !w->line->label;	/* By Tom Hale; not Statement by the President */
		w->at = end;
		return true;
	}
	if (w->role != PR_ROLE_SOURCE || w->line->issuer.end != 0 || !pr_name_word(r, w->at))
		return false;
	while (end < w->last && end < w->at + NAME_WORDS && pr_date_at(r, end, &date) == 0 &&
		   (pr_type(r, end) != PR_TOKEN_PUNCTUATION || pr_byte_in(r, end, ".&'") ||
			(pr_byte(r, end) == ',' && end + 1 < w->last && pr_is(r, end + 1, PR_BODY_LAST))))
		end++;
	/* the full stop of Inc. is the name's */
	while (end > w->at && !pr_name_word(r, end - 1) &&
		   !(pr_byte(r, end - 1) == '.' && pr_is(r, end - 2, PR_ABBREVIATION)))
		end--;
	w->line->issuer = (PrSpan) {pr_start(r, w->at), pr_end(r, end - 1)};
	w->line->told = w->used = true;
	w->at = end;
	return true;
}

/* The short form with which a line begins before a dash and the name: UTA – Union of Tide Anglers. */
static bool
step_short_form(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	name = w->at + 2;
	uint32_t	n;

	if (w->at != w->b->words || name >= w->last || !pr_is_dash(r, w->at + 1))
		return false;
	n = pr_body_at(r, name, w->last);
	w->at = name;
	if (n > 0 && opens_with_short_form(w, n))
		return true;
	w->at = w->b->words;
	return false;
}

/* The words of a rubric before a comma and the full date that ends the line: Research notices, 9 July 2026. */
static uint32_t
rubric_at(const Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	i = w->at;
	PrDate		date = {0};

	if (!pr_flagged(r, i, PR_CAPITAL))
		return 0;
	while (i < w->last && i < w->at + PLACE_WORDS && pr_type(r, i) == PR_TOKEN_WORD)
		i++;
	return i > w->at && i + 1 < w->last && pr_byte(r, i) == ',' && pr_date_at(r, i + 1, &date) == w->last - i - 1 &&
		date.year != 0 ? i - w->at : 0;
}

/* Does token w->at stand after the issuer's name and a comma: from the Harbour Collection, | Norvale? */
static bool
follows_issuer(const Walk *w)
{
	return w->at > w->b->words + 1 && pr_byte(w->r, w->at - 1) == ',' &&
		w->line->issuer.end == pr_end(w->r, w->at - 2);
}

/* A place: a known one, or capitals before a comma with a place or a date after it, or after the issuer. */
static bool
step_place(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	n = pr_flagged(r, w->at, PR_CAPITAL) ? pr_match(r, w->at, PR_PLACE, NULL) : 0;
	uint32_t	i = w->at;
	PrDate		date;

	if (n == 0 && (w->at == w->b->words || (w->date_end > 0 && w->at == w->date_end + 1) || follows_issuer(w)))
	{
		while (i < w->last && i < w->at + PLACE_WORDS && pr_name_word(r, i))
			i++;
		if (i > w->at && follows_issuer(w) && (i == w->last || pr_divides(r, i)))
			n = i - w->at;
		else if (i > w->at && i + 1 < w->last && pr_byte(r, i) == ',' &&
			(pr_date_at(r, i + 1, &date) > 0 || pr_match(r, i + 1, PR_PLACE, NULL) > 0))
			n = i - w->at;
		else
			n = rubric_at(w);
	}
	else if (n > 0 && n < rubric_at(w))
		n = rubric_at(w);		/* Frankfurt am Main, 2 May 2025 */
	/* Directorate for Tides, Norvale: with nothing after it the name's */
	if (n > 0 && follows_issuer(w) && w->at + n == w->last && !begins_person(r, w->at, w->last))
		w->line->issuer.end = pr_end(r, w->last - 1);
	w->at += n;
	return n > 0;
}

/* A number, or a mix of letters and digits: 14/25, IP/24/1234, HC 51. */
static bool
step_reference(Walk *w)
{
	const PrReading *r = w->r;
	const PrToken *t = pr_token(r, w->at);
	uint32_t	number = w->at + 1 + (pr_byte(r, w->at + 1) == '.');	/* Media release No. 14 */
	bool		digits = t->type == PR_TOKEN_NUMBER || t->type == PR_TOKEN_NUMWORD ||
		t->type == PR_TOKEN_DATE ||
		(t->type == PR_TOKEN_HYPHENATED && strcspn(r->text + t->start, "0123456789") < t->length);

	if (w->line->label && number < w->last && pr_type(r, number) == PR_TOKEN_NUMBER &&
		pr_is(r, w->at, PR_NUMBER_CUE))
	{
		w->reference = true;
		w->at = number + 1;
		return true;
	}
	/* 3 min read */
	if (t->type == PR_TOKEN_NUMBER && pr_role_at(r, w->at + 1) == PR_ROLE_FURNITURE &&
		pr_match(r, w->at + 1, PR_LAYOUT, NULL) > 1)
	{
		w->line->mark = true;
		w->at++;
		return true;
	}
	/* letters count where digits follow: SC/15987, HC 51 */
	if (!digits && (t->flags & PR_UPPER) && w->at + 1 < w->last)
	{
		uint32_t	next = is_mark(w, w->at + 1) && w->at + 2 < w->last ? w->at + 2 : w->at + 1;

		digits = pr_type(r, next) == PR_TOKEN_NUMBER;
	}
	/* a short code after a label, in a column of its own, or before it: NRA NEWS RELEASE */
	if (!digits && (t->flags & PR_UPPER) && t->length <= CODE_MOST &&
		((w->line->label && w->at + 1 == w->last) ||
		 (w->at == w->b->words && pr_role_at(r, w->at + 1) == PR_ROLE_LABEL)))
	{
		w->line->mark = w->reference = true;
		w->at++;
		return true;
	}
	if (!digits || !(w->line->label || w->line->mark || w->line->issuer.end != 0 ||
					 w->b->words_end - w->b->words <= REFERENCE_MOST))
		return false;
	w->reference = true;
	w->at++;
	return true;
}

/* A telephone number after other parts. */
static bool
step_number(Walk *w)
{
	if (pr_type(w->r, w->at) != PR_TOKEN_PHONE || !(w->line->mark || w->line->issuer.end != 0))
		return false;
	w->at++;
	return true;
}

/* What stands before the label of a sentence that says whose text this is: This is a | joint media release by X. */
static bool
step_opening(Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	i = w->at;
	PrRole		role;

	if (i != w->b->words)
		return false;
	if (pr_is_word(r, i, PR_WORD_POINTER) && pr_is(r, i + 1, PR_BE))
		i += 2;
	if (!pr_is_word(r, i, PR_WORD_A))
		return false;
	role = pr_match(r, i + 1, PR_LAYOUT, NULL) > 1 ? pr_role_at(r, i + 1) : PR_ROLE_NONE;
	if (role != PR_ROLE_LABEL && role != PR_ROLE_SOURCE)
		return false;
	w->at = i + 1;
	return true;
}

/* A small word between parts: at 9.30am on 2 May, for Norvale. */
static bool
step_joint(Walk *w)
{
	/* Joint release with, and below it a minister's name */
	if (w->line->label && w->at + 1 == w->last && pr_is(w->r, w->at, PR_PREPOSITION))
	{
		w->at++;
		return true;
	}
	if (w->line->label && pr_is_word(w->r, w->at, PR_WORD_WITH) &&
		begins_person(w->r, w->at + 1 + pr_is(w->r, w->at + 1, PR_ARTICLE), w->last))
		w->role = PR_ROLE_BYLINE;	/* Joint release with the Hon Ada Vale, Minister for Tides */
	/* a preposition that says what about makes a title: Statement regarding Norvale Council */
	if (w->at + 1 >= w->last || !pr_is(w->r, w->at, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION) ||
		(pr_is(w->r, w->at, PR_PREPOSITION) && pr_word_name(pr_word(w->r, w->at)) >= PR_WORD_NAMES) ||
		(w->at == w->b->words && !pr_is(w->r, w->at, PR_PREPOSITION) &&
		 pr_body_at(w->r, w->at + 1, w->last) == 0))
		return false;
	w->at++;
	return true;
}

/*
 * Is what capitals make a body of rather a headline: TRIO HELD AFTER RAID ON MARROW BANK, Mayor Visits Fire
 * Station, Acme Acquires Tarvolt Foods Ltd?
 */
static bool
tells_something(const Walk *w, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	office = pr_match(r, w->at, PR_OFFICE, NULL);

	if (n < 2 || pr_match(r, w->at, PR_ORGANISATION, NULL) == n)
		return false;
	for (uint32_t i = w->at + 1; i < w->at + n; i++)
	{
		PrClass		c = pr_classes(r, i);
		bool		upper = pr_flagged(r, i, PR_UPPER);
		bool		third = pr_last_byte(r, i) == 's' || pr_last_byte(r, i) == 'S';

		if ((c & (PR_BODY_FIRST | PR_BODY_LAST)) || !pr_flagged(r, i, PR_CAPITAL))
			continue;
		if ((c & PR_FINITE) || ((c & PR_VERB) && (upper || third)) || (i == w->at + office && third) ||
			(upper && (c & PR_PREPOSITION) && pr_link(r, i) != PR_LINK_OF &&
			 !pr_is(r, i - 1, PR_BODY_FIRST | PR_BODY_LAST)))
			return true;
	}
	return false;
}

static bool
step(Walk *w)
{
	uint32_t	body;

	if (step_mark(w) || step_date(w) || step_ago(w) || step_time(w) || step_opening(w))
		return true;
	body = pr_body_at(w->r, w->at, w->last);
	/* Ref: HSE/24/118 */
	if (tells_something(w, body) || (body == 1 && pr_byte(w->r, w->at + 1) == '/' &&
									 pr_type(w->r, w->at + 2) >= PR_TOKEN_NUMBER))
		body = 0;
	if (body < office_at(w))
		body = office_at(w);
	if (w->at == w->b->words && body < desk_at(w))
		body = desk_at(w);
	if (step_desk(w, body))
		return true;
	/* what is said to be the source is taken whole: FROM: U.S. Norvale Department */
	if (body == 0 && w->role == PR_ROLE_SOURCE && !w->used && !pr_is(w->r, w->at, PR_ARTICLE) && step_name(w))
		return true;
	return step_role(w, body) || step_short_form(w) || step_body(w, body) || step_place(w) || step_number(w) ||
		step_reference(w) || step_joint(w) || step_office(w) || step_name(w);
}

/*
 * Something else after a date, in a column of its own, after furniture or in
 * brackets: 2 May 2023 | Fraud, 2 May 2023 Category: Policy, 2 May 2023 (as delivered).
 */
static bool
is_tail(const Walk *w)
{
	const PrReading *r = w->r;

	/* date 2023-05-02 Top Stories */
	if (w->line->dated == PR_DATED_FULLY && w->last - w->at <= RUBRIC_MOST)
		return true;
	return w->line->dated != PR_DATED_NOT && w->last - w->at <= TAIL_MOST && w->at > w->b->words &&
		(w->divided || (pr_byte(r, w->at - 1) == ':' && w->at - 1 != w->date_end) ||
		 pr_start(r, w->at) - pr_end(r, w->at - 1) >= GAP_LEAST || r->text[pr_end(r, w->at - 1)] == '\t') &&
		!pr_line_ends_sentence(r, w->b);
}

/* Is the line, which is not in capitals, an article and the issuer, so that it is the name's: The Norvale Gazette? */
static bool
is_masthead(const Walk *w)
{
	const PrReading *r = w->r;

	return pr_is_word(r, w->b->words, PR_WORD_THE) && !pr_flagged(r, w->b->words, PR_UPPER) &&
		w->line->issuer.start == pr_start(r, w->b->words + 1) && w->line->issuer.end == pr_end(r, w->last - 1);
}

bool
pr_head_line(const PrReading *r, const PrBlock *b, PrHeadLine *line, PrRole said)
{
	Walk		w = {.r = r, .b = b, .line = line, .at = b->words, .last = b->words_end, .role = said};

	memset(line, 0, sizeof(*line));
	if (w.last - w.at > PR_HEAD_LINE_MOST)
		return false;
	while (w.at < w.last)
	{
		if (step(&w))
			continue;
		if (!is_tail(&w))
			return false;
		w.at = w.last;
	}
	if (is_masthead(&w))
		line->issuer.start = pr_start(r, b->words);
	line->mark |= w.reference;
	/* words alone say what the next line is, words after others do not: See all updates */
	if (w.fresh && !w.used && line->dated == PR_DATED_NOT && line->issuer.end == 0 && !line->label &&
		!line->mark)
		line->awaits = w.role;
	line->updated |= said == PR_ROLE_UPDATED && w.used;
	return line->label || line->mark || line->updated || line->dated != PR_DATED_NOT ||
		line->issuer.end != 0 || w.fresh;
}

uint32_t
pr_issuer_end(const PrReading *r, uint32_t first, const PrBlock *b)
{
	for (uint32_t i = first + 1; i + 1 < b->words_end; i++)
	{
		uint32_t	next = pr_is(r, i + 1, PR_ARTICLE) ? i + 2 : i + 1;

		if ((pr_byte(r, i) == ',' || pr_is(r, i, PR_CONJUNCTION)) && next < b->words_end &&
			begins_person(r, next, b->words_end))
			return pr_end(r, i - 1);
	}
	return pr_end(r, b->words_end - 1);
}
