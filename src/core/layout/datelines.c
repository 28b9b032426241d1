/*
 * datelines.c
 *		The dateline with which a release's first paragraph begins.
 *
 * A place, a date or both stand before a dash (LONDON, March 3, 2025 /Wire/ --), or,
 * with a date, before a colon, a full stop or in brackets. The tokens are walked once
 * from the left; each dash is looked at: does another part follow, or the text?
 */
#include "layout/header.h"

#include "bodies/bodies.h"
#include "layout/dates.h"

#define DATELINE_MOST 24		/* tokens */
#define DATELINE_PLACE 8		/* tokens of a dateline before its dash where it has no date */

/* A mark that may end a dateline: a dash; after a date a colon or a full stop too. */
static bool
ends_dateline(const PrReading *r, uint32_t i, bool after_date)
{
	if (pr_byte(r, i) == ':' || pr_byte(r, i) == '.')
		return after_date;
	if (!pr_is_dash(r, i))
		return false;
	/* an inner hyphen is no dash; a long dash needs no space, nor do two hyphens: WASHINGTON--The */
	return pr_flagged(r, i, PR_SPACE_BEFORE) || pr_length(r, i) > 1;
}

/* (Norvale, 12 March 2025) The text: the closing bracket, 0 where there is none with a date before it. */
static uint32_t
bracketed_dateline(const PrReading *r, const PrBlock *b, PrDate *date)
{
	for (uint32_t i = b->words + 1; i + 1 < b->words_end && i < b->words + DATELINE_MOST; i++)
	{
		PrDate		here;

		if (pr_byte(r, i) == ')')
			return date->year != 0 ? i : 0;
		if (date->year == 0 && pr_date_at(r, i, &here) > 0)
			*date = here;
	}
	return 0;
}

/* Does another part of the dateline follow the dash at i: a place, a date, or (WIRE)? */
static bool
dateline_goes_on(const PrReading *r, uint32_t i, bool dated)
{
	PrDate		date;

	return pr_match(r, i + 1, PR_PLACE, NULL) > 0 ||
		(!dated && (pr_byte(r, i + 1) == '(' || pr_date_at(r, i + 1, &date) > 0));
}

uint32_t
pr_dateline_end(const PrReading *r, const PrBlock *b, PrDate *date)
{
	uint32_t	first = pr_byte(r, b->words) == '*' && b->words + 1 < b->words_end ? b->words + 1 : b->words;
	uint32_t	last = b->words_end;
	bool		upper = pr_flagged(r, first, PR_UPPER);
	bool		place = upper || pr_match(r, first, PR_PLACE | PR_MONTH, NULL) > 0 ||
		pr_type(r, first) == PR_TOKEN_NUMBER;
	uint32_t	found = 0;
	uint32_t	dated = 0;		/* after the date */

	if (pr_byte(r, first) == '(')
		return bracketed_dateline(r, b, date);
	for (uint32_t i = first; i + 1 < last && i < first + DATELINE_MOST; i++)
	{
		PrDate		here = {0, 0, 0};
		uint32_t	n = date->year == 0 && (found == 0 || i == found + 1) ? pr_date_at(r, i, &here) : 0;

		/* TWO men have been held – a third is sought: a sentence, and its date is no line's */
		if (found == 0 && pr_is(r, i, PR_FINITE) && !pr_flagged(r, i, PR_CAPITAL))
		{
			date->year = 0;
			return 0;
		}
		if (n > 0)
		{
			*date = here;
			dated = i + n;
			i += n - 1;
			continue;
		}
		if (!ends_dateline(r, i, dated == i && (i > first && pr_name_word(r, first))))
			continue;
		/* without a place or a date before it the dash is one of the sentence's */
		if (date->year == 0 && ((i > first + DATELINE_PLACE && pr_byte(r, i - 1) != ')') || !place) && found == 0)
			return 0;
		if (dateline_goes_on(r, i, date->year != 0))
		{
			found = i;
			continue;
		}
		/* what follows the last dash with a date, a place in capitals or (WIRE) is the text */
		if (date->year != 0 || (found != 0 && pr_byte(r, found + 1) == '('))
			return i;
		found = found != 0 ? found : i;
		break;
	}
	return found != 0 && (upper || date->year != 0) ? found : 0;
}

bool
pr_today_in(const PrReading *r, const PrBlock *b, PrDate *date)
{
	/* a bracket is among what may begin a person's position */
	for (uint32_t i = b->words + 1; (i = pr_next_start(r, i, b->words_end, PR_START_PERSON)) + 2 < b->words_end; i++)
	{
		uint32_t	day = i + 1;

		if (pr_byte(r, i) != '(' || !pr_is_word(r, i - 1, PR_WORD_TODAY))
			continue;
		day += pr_is(r, day, PR_WEEKDAY);
		day += pr_byte(r, day) == ',';
		if (pr_date_at(r, day, date) > 0 && date->year != 0)
			return true;
	}
	return false;
}
