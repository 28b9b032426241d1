/*
 * issued_by.c
 *		The sentence that says who issued a release: "This was issued by Norvale Council on 9 March 2021".
 */
#include "layout/header.h"

#include "bodies/bodies.h"
#include "layout/dates.h"
#include "layout/lines.h"

/* The time of day, with or without a word before it: at 9:30am. */
static bool
says_time(const PrReading *r, uint32_t i, uint32_t last)
{
	return pr_type(r, i) == PR_TOKEN_TIME ||
		(i + 1 < last && pr_is(r, i, PR_PREPOSITION) && pr_type(r, i + 1) == PR_TOKEN_TIME);
}

/* After the name of the issuer: a mark, a time, or a preposition with a date or a day. */
static bool
ends_issuer(const PrReading *r, uint32_t i, uint32_t last)
{
	PrDate		date;

	return pr_byte_in(r, i, ".,|") || pr_is_word(r, i, PR_WORD_BY) || says_time(r, i, last) ||
		pr_date_at(r, i, &date) > 0 ||
		(i + 1 < last && pr_is(r, i, PR_PREPOSITION) &&
		 (pr_date_at(r, i + 1, &date) > 0 || pr_is(r, i + 1, PR_WEEKDAY)));
}

/* Is every word one that a body's name may hold: not the Government today? */
static bool
may_be_name(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (pr_type(r, i) == PR_TOKEN_WORD && !pr_name_word(r, i) && pr_link(r, i) == 0 &&
			!pr_is(r, i, PR_ARTICLE))
			return false;
	return true;
}

/* Does a person's rank, style or office stand among the words: Council President Ada Brook? */
static bool
names_office(const PrReading *r, uint32_t first, uint32_t last)
{
	if (pr_body_at(r, first, last) == last - first)
		return false;
	/* Garda Press Office */
	for (uint32_t i = first + 1; i < last; i++)
		if (pr_role_at(r, i) == PR_ROLE_CONTACT && i + pr_match(r, i, PR_LAYOUT, NULL) == last)
			return false;
	for (uint32_t i = first; i < last; i++)
		if (pr_match(r, i, PR_OFFICE_MINISTER | PR_OFFICE_HEAD | PR_OFFICE_WHOLE | PR_RANK | PR_STYLE |
			PR_COURTESY, NULL) > 0 && !pr_is(r, i, PR_BODY_FIRST))
			return true;
	return false;
}

/*
 * How many tokens at i may stand in a sentence that says of the release who issued
 * it, before the word that says so or after the issuer: a label, a date, a time,
 * small words. 0: it speaks of something else.
 */
static uint32_t
about_issue(const PrReading *r, uint32_t i)
{
	PrDate		date;
	PrRole		role;
	uint32_t	n = pr_date_at(r, i, &date);

	if (n > 0)
		return n;
	role = pr_role_at(r, i);
	if (role == PR_ROLE_LABEL || role == PR_ROLE_PUBLISHED || role == PR_ROLE_ZONE)
		return pr_match(r, i, PR_LAYOUT, NULL);
	n = pr_match(r, i, PR_PLACE, NULL);
	if (n > 0)
		return n;
	return pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_BE | PR_AUXILIARY | PR_ADVERB | PR_ORDINAL |
				 PR_PREPOSITION |
		PR_CONJUNCTION | PR_WEEKDAY | PR_MONTH | PR_LAYOUT) ||
		pr_type(r, i) == PR_TOKEN_PUNCTUATION || pr_type(r, i) == PR_TOKEN_TIME ||
		pr_type(r, i) == PR_TOKEN_NUMBER ||
		pr_type(r, i) == PR_TOKEN_PHONE;
}

/*
 * Does the sentence go on after the issuer with something else than when it was
 * issued: with a verb, or, where it spoke of something else before too, at all?
 */
static bool
goes_on_otherwise(const PrReading *r, uint32_t i, uint32_t last, bool strange)
{
	while (i < last && !pr_ends_sentence(r, i))
	{
		uint32_t	n = about_issue(r, i);

		if (n == 0 && (strange || pr_is(r, i, PR_VERB | PR_FINITE | PR_CUE_SPEECH)))
			return true;
		i += n > 0 ? n : 1;
	}
	return false;
}

/*
 * The token after the words that an issuer follows, b->words_end where there are none:
 * issued by | Norvale Council, published on Monday by | Norvale Council. *strange: other
 * words stand before them, as in "Warning issued by".
 */
static uint32_t
after_by(const PrReading *r, const PrBlock *b, bool *strange)
{
	bool		issued = false;

	*strange = false;
	for (uint32_t i = b->words; i < b->words_end; i++)
	{
		PrRole		role = pr_role_at(r, i);
		uint32_t	n = role == PR_ROLE_SOURCE ? pr_match(r, i, PR_LAYOUT, NULL) : 0;

		if (issued && role == PR_ROLE_BYLINE)
			return i + 1;
		if (n > 1 && !*strange)
			return i + n;
		if (n == 0 && about_issue(r, i) == 0)
		{
			*strange = true;
			issued = false;		/* published in a journal, it was led by */
		}
		issued |= n > 0 || role == PR_ROLE_PUBLISHED;
	}
	return b->words_end;
}

/* The first date in the block is that of issue. */
static void
date_issue(const PrReading *r, const PrBlock *b, PrHeadLine *line)
{
	PrDate		date;

	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_date_at(r, i, &date) > 0)
		{
			line->date = date;
			line->dated = PR_DATED_FULLY;
			return;
		}
}

/*
 * The name after the desk that put the release out: the press office, | Norvale Council; i where none stands
 * there.
 */
static uint32_t
after_desk(const PrReading *r, uint32_t i, uint32_t last)
{
	uint32_t	desk = i < last && pr_role_at(r, i) == PR_ROLE_CONTACT ? i + pr_match(r, i, PR_LAYOUT, NULL) : i;

	if (desk == i || desk + 1 >= last || !(pr_byte(r, desk) == ',' || pr_is(r, desk, PR_PREPOSITION)))
		return i;
	desk++;
	return desk + (pr_is(r, desk, PR_ARTICLE) && desk + 1 < last);
}

/* Where the body for which an agency issues the release is named: issued by X PR on behalf of | Y; i: nowhere. */
static uint32_t
after_agency(const PrReading *r, uint32_t i, uint32_t last)
{
	for (uint32_t k = i + 1; k < last && !pr_ends_sentence(r, k); k++)
	{
		uint32_t	n = pr_role_at(r, k) == PR_ROLE_SOURCE ? pr_match(r, k, PR_LAYOUT, NULL) : 0;

		if (n > 1 && k + n < last)
			return k + n + pr_is(r, k + n, PR_ARTICLE);
	}
	return i;
}

bool
pr_issued_by(const PrReading *r, const PrBlock *b, PrHeadLine *line)
{
	uint32_t	last = b->words_end;
	uint32_t	name;			/* of the issuer, and the token after it */
	uint32_t	end;
	bool		strange;

	memset(line, 0, sizeof(*line));
	if (last - b->words > PR_HEAD_LINE_MOST)
		return false;
	name = after_by(r, b, &strange);
	if (name < last && pr_is(r, name, PR_ARTICLE))
		name++;
	name = after_agency(r, after_desk(r, name, last), last);
	for (end = name; end < last && !ends_issuer(r, end, last); end++)
		;
	if (end == name || !pr_flagged(r, name, PR_CAPITAL) || !may_be_name(r, name, end) ||
		names_office(r, name, end) || goes_on_otherwise(r, end, last, strange))
		return false;
	line->issuer = (PrSpan) {pr_start(r, name), pr_end(r, end - 1)};
	line->told = true;
	date_issue(r, b, line);
	return true;
}
