/*
 * number_times.c
 *		Numbers that say when: days of a month, years, decades, times of day.
 */
#include <string.h>

#include "figures/number_context.h"
#include "marks.h"

#define LAST_HOUR 12
#define LAST_MINUTE 59
#define A_QUARTER 0.25			/* of an hour */
#define OUR_TIME_FIRST 1970		/* years that may well be spoken of today */
#define OUR_TIME_LAST 2050
#define MOST_DAYS 24			/* tokens from a day to its month, with other days between: 12, 13, 15 and 20 May */
#define ROUND 50				/* a count that is told roughly is a multiple of it */

/* Does a hyphenated word end in a month: mid-March, post-Sept? */
static bool
ends_in_month(const PrNumber *n, uint32_t i)
{
	const PrToken *t = pr_token(n->s->r, i);
	const char *end = n->s->r->text + t->start + t->length;
	uint32_t	letters = 0;

	if (t->type != PR_TOKEN_HYPHENATED)
		return false;
	while (letters < t->length && pr_is_letter(*(end - letters - 1)))
		letters++;
	return (pr_entry_capital(pr_lookup_entry(end - letters, letters)) & PR_MONTH) != 0;
}

/* Is the number a day of a month that is named before or after it: 3 February, May 10, 20 and 21 March? */
static bool
is_day(const PrNumber *n)
{
	uint32_t	i = n->a->last;
	double		value = pr_decimal_double(n->a->value);

	if (value < 1 || value > 31)
		return false;
	for (uint32_t steps = 0; steps < MOST_DAYS; steps++, i++)
	{
		if (is_a(n->s, i, PR_MONTH) && is_capital(n->s, i))
			return true;
		if (!is_list_joint(n->s, i) && type_at(n->s, i) != PR_TOKEN_NUMBER &&
			type_at(n->s, i) != PR_TOKEN_ORDINAL &&
			!is_a(n->s, i, PR_WEEKDAY) && !(steps == 0 && is_word(n->s, i, PR_WORD_OF)))
			break;
	}
	i = n->a->first;
	if (n->before != NULL && n->before->qualifier == UINT8_MAX && n->before->last + 1 == i &&
		is_word(n->s, i - 1, PR_WORD_AND) &&
		n->before->first > n->s->start + 1 && is_a(n->s, n->before->first - 1, PR_MONTH) &&
		is_word(n->s, n->before->first - 2, PR_WORD_BETWEEN))
		return true;			/* between May 9 and 15 officers met */
	if (i > n->s->start &&
		(is_word(n->s, i - 1, PR_WORD_THE) || (is_text(n->s, i - 1, ".") && is_glued(n->s, i - 1))))
		i--;
	if (i == n->s->start || !((is_capital(n->s, i - 1) && is_a(n->s, i - 1, PR_MONTH | PR_WEEKDAY)) ||
						   ends_in_month(n, i - 1)))
		return false;
	if (!plural_follows(n) || i < n->a->first)
		return true;
	return !is_a(n->s, i - 1, PR_WEEKDAY) &&
		!(is_a(n->s, i - 2, PR_PREPOSITION) && !is_word(n->s, i - 2, PR_WORD_ON)) &&
		!is_word(n->s, i - 2, PR_WORD_NEXT);	/* the May 3 attacks, but in May 3 people died */
}

static bool
is_of_our_time(int64_t year)
{
	return year >= OUR_TIME_FIRST && year <= OUR_TIME_LAST;
}

/*
 * Does a plural follow that a year says nothing of: a round number (1550 pupils), or one that is no year
 * of our time after a verb (filled 1640 potholes)? After a word that a year follows it is one: in 1850
 * children worked.
 */
static bool
counts_plural(const PrNumber *n, uint32_t before)
{
	int64_t		value = n->a->value.mantissa;

	if (!plural_follows(n) || is_a(n->s, before, PR_MONTH | PR_ARTICLE) ||
		is_word(n->s, before, PR_WORD_IN) ||
		is_word(n->s, before, PR_WORD_SINCE) || is_word(n->s, before - 1, PR_WORD_AGAINST))
		return false;
	return value % ROUND == 0 ||
		(!is_of_our_time(value) && is_a(n->s, before, PR_VERB | PR_PARTICIPLE | PR_FINITE)) ||
		(is_word(n->s, before, PR_WORD_OF) && pr_number_cue(n->s->r, before - 1, PR_TELLS_WHOLE));
}

/* Do people follow that a year can't say anything of: arrested 1950 people, 1672 children were safe? */
static bool
counts_people(const PrNumber *n, uint32_t before)
{
	if (!pr_number_cue(n->s->r, n->a->last, PR_TELLS_PERSON) || !is_plural(n->s, n->a->last) ||
		is_capital(n->s, n->a->last))
		return false;
	return n->a->first == n->s->start || type_at(n->s, before) == PR_TOKEN_PUNCTUATION ||
		is_a(n->s, before, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_BE);
}

/* Does the mark at token i open no quotation that is closed? */
static bool
is_apostrophe(const PrNumber *n, uint32_t i)
{
	uint32_t	mark = pr_mark_from(n->s->r, i);

	return mark >= n->s->r->marks.count || n->s->r->marks.at[mark].token != i ||
		n->s->r->marks.at[mark].partner == PR_NONE;
}

/* 1500 to 2100 in four digits: a year, unless a qualifier stands before it or what it counts after it. */
static bool
is_year(const PrNumber *n)
{
	int64_t		value = n->a->value.mantissa;
	const PrEntry *entry;
	uint32_t	before = n->a->first - 1;

	if (n->a->first > n->s->start && is_glued(n->s, n->a->first) && !is_glued(n->s, before) &&
		n->a->form == PR_AMOUNT_DIGITS &&
		n->a->span.end - n->a->span.start == 2 &&
		(is_text(n->s, before, "'") || is_text(n->s, before, "’")) &&
		(!is_nominal(n->s, n->a->last) || is_apostrophe(n, before)))
		return true;			/* Christmas '83, the '83 team */
	if ((n->a->form & ~PR_AMOUNT_BETWEEN) != PR_AMOUNT_DIGITS || n->a->value.exponent != 0 || value < 1500 ||
		value > 2100 ||
		(n->a->is_range && n->a->upper.mantissa > 2100))
		return false;
	for (uint32_t words = 1; words <= 3 && n->a->first >= n->s->start + words; words++)
	{
		if (pr_match(n->s->r, n->a->first - words, PR_QUALIFIER, &entry) == words &&
			!is_a(n->s, n->a->first - words, PR_ARTICLE) &&
			(words > 1 || !is_a(n->s, before, PR_PREPOSITION)))
			return false;
	}
	return !counts_people(n, before) && !counts_plural(n, before) && !is_word(n->s, n->a->last, PR_WORD_MORE);
}

/* Is a rise or fall said near before the number? */
static bool
change_near(const PrNumber *n)
{
	for (uint32_t i = n->a->first; i > n->s->start && i + NEAR > n->a->first; i--)
		if (is_a(n->s, i - 1, PR_CHANGE))
			return true;
	return false;
}

/*
 * 18.15: an hour and two digits of minutes, where "at" or another such number stands
 * beside it; 07.12 alone; by 6.30.
 */
static bool
is_clock_decimal(const PrNumber *n)
{
	const char *text = n->s->r->text + n->a->span.start;
	double		value = pr_decimal_double(n->a->value);
	uint32_t	i = n->a->first;

	if (text[1] == '.' && n->a->form == (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) &&
		n->a->span.end - n->a->span.start == 4)
		return text[2] <= '5' && (text[3] == '0' || text[3] == '5') && i > n->s->start &&
			!is_nominal(n->s, n->a->last) &&
			(pr_number_cue(n->s->r, i - 1, PR_TELLS_CLOCK) || is_word(n->s, i - 1, PR_WORD_BY) ||
			 is_word(n->s, i - 1, PR_WORD_AT)) &&
			!cue_near(n, PR_TELLS_PRICE) && !change_near(n);
	if (n->a->form != (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) || n->a->span.end - n->a->span.start < 5 ||
		text[2] != '.' ||
		(n->a->span.end - n->a->span.start > 5 && !n->a->is_range) ||
		value >= 24 || text[3] > '5' || is_nominal(n->s, n->a->last))
		return false;
	return *text == '0' || is_word(n->s, i - 1, PR_WORD_AT) || type_at(n->s, n->a->last) == PR_TOKEN_NUMBER ||
		type_at(n->s, i - 1) == PR_TOKEN_NUMBER;
}

/* What a clock's time goes on with, or four digits before a zone: 1:58.32, 1430 GMT. */
static bool
is_clock_part(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (type_at(n->s, i - 1) == PR_TOKEN_TIME && is_glued(n->s, i))
		return true;
	return n->a->form == PR_AMOUNT_DIGITS && n->a->span.end - n->a->span.start == 4 &&
		n->a->last < n->s->end &&
		pr_flagged(n->s->r, n->a->last, PR_UPPER) &&
		pr_data_at(n->s->r, n->a->last, PR_NUMBER_LAYOUT) == PR_ROLE_ZONE;
}

/* 1810 hours: four digits of a clock after a word that says when, and no hours of anything. */
static bool
is_military_time(const PrNumber *n)
{
	int64_t		value = n->a->value.mantissa;
	uint32_t	i = n->a->first;

	if (n->a->kind != PR_FIGURE_DURATION || n->a->is_range || (n->a->form & ~PR_AMOUNT_DIGITS) ||
		n->a->value.exponent != 0 ||
		value < 1000 || value >= 2400 || value % 100 > LAST_MINUTE ||
		n->s->r->text[n->a->span.start + 4] != ' ' ||
		is_word(n->s, n->a->last, PR_WORD_OF))
		return false;
	return i == n->s->start || is_a(n->s, i - 1, PR_PREPOSITION | PR_CONJUNCTION | PR_QUALIFIER);
}

/* Is the amount a whole number of at most this? */
static bool
is_whole(const PrAmount *a, int most)
{
	double		value;

	if (a->kind != PR_FIGURE_COUNT || a->is_range)
		return false;
	value = pr_decimal_double(a->value);
	return value >= 1 && value <= most && value == (int) value;
}

/* May it be the hour of a clock's time: one with no noun after it? */
static bool
is_hour(const PrNumber *n)
{
	uint32_t	next = n->a->last;

	return is_whole(n->a, LAST_HOUR) && !is_nominal(n->s, next) &&
		type_at(n->s, next) != PR_TOKEN_HYPHENATED && type_at(n->s, next) != PR_TOKEN_ABBREVIATION;
}

/* The minutes before past or to, in words: half past three, a quarter to eight, half seven. */
static bool
is_part_of_hour(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;

	if (is_word(n->s, next, PR_WORD_PAST))
		return true;
	if (is_word(n->s, next, PR_WORD_TO) && is_a(n->s, next + 1, PR_CARDINAL) &&
		pr_decimal_double(n->a->value) == A_QUARTER && !is_word(n->s, i - 1, PR_WORD_FROM) &&
		!is_nominal(n->s, next + 2))
		return true;
	return next == i + 1 && is_a(n->s, i, PR_FRACTION) && is_a(n->s, next, PR_CARDINAL) &&
		!is_nominal(n->s, next + 1);
}

/* Does what stands before the number make it an hour: quarter to | four, ten past | six, opens at | eight? */
static bool
hour_expected(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	bool		to = is_word(n->s, i - 1, PR_WORD_TO);

	if (is_a(n->s, i - 1, PR_FRACTION) || (to && is_a(n->s, i - 2, PR_FRACTION) && !is_a(n->s, i - 3, PR_ARTICLE)))
		return true;
	if (to || is_word(n->s, i - 1, PR_WORD_PAST))
		return n->before != NULL && n->before->last + 1 == i && n->before->qualifier == UINT8_MAX;
	if (is_word(n->s, i - 1, PR_WORD_SINCE))
		return is_a(n->s, i - 1, PR_PREPOSITION) && (n->a->last >= n->s->end ||
													type_at(n->s, n->a->last) == PR_TOKEN_PUNCTUATION);
	return is_word(n->s, i - 1, PR_WORD_AT) && i > n->s->start + 1 &&
		(!(n->a->form & PR_AMOUNT_DIGITS) || (is_word(n->s, n->a->last, PR_WORD_ON) &&	/* at 9 on Friday */
											  is_a(n->s, n->a->last + 1, PR_WEEKDAY))) &&
		!is_word(n->s, n->a->last, PR_WORD_OF) && !is_word(n->s, n->a->last, PR_WORD_A) &&
		!pr_number_cue(n->s->r, i - 2, PR_TELLS_PRICE) && !is_a(n->s, i - 2, PR_BE | PR_CHANGE);
}

/*
 * The minutes of a clock's time, or its hour: half past three, a quarter to eight, half
 * seven, ten to four, six o'clock, opens at eight. "Ten to four" is one where the first
 * number is the greater and divides by five.
 */
static bool
is_clock_phrase(const PrNumber *n)
{
	uint32_t	next = n->a->last;

	if (next < n->s->end && pr_number_cue(n->s->r, next, PR_TELLS_CLOCK))
		return is_hour(n) ||
			pr_match(n->s->r, next, PR_NUMBER_CUE, NULL) == 1;	/* seven in the evening, 6 o'clock */
	if (is_word(n->s, next, PR_WORD_POINTER) && is_word(n->s, next + 1, PR_WORD_NIGHT))
		return is_hour(n);		/* about 9 that morning */
	if (is_word(n->s, next, PR_WORD_PAST) &&
		(is_a(n->s, next + 1, PR_CARDINAL) || type_at(n->s, next + 1) == PR_TOKEN_NUMBER ||
		 type_at(n->s, next + 1) == PR_TOKEN_TIME))
		return n->a->kind == PR_FIGURE_RATIO || is_whole(n->a, LAST_MINUTE);
	if (n->a->kind == PR_FIGURE_RATIO)
		return is_part_of_hour(n);
	if (hour_expected(n) && is_hour(n))
		return true;
	return is_word(n->s, next, PR_WORD_TO) && is_a(n->s, next + 1, PR_CARDINAL) &&
		is_whole(n->a, LAST_MINUTE) && n->a->value.exponent == 0 && n->a->value.mantissa % 5 == 0 &&
		!is_word(n->s, n->a->first - 1, PR_WORD_FROM) && !is_nominal(n->s, next + 2);
}

/* 2017 to 2018 financial year: years, though a unit of time follows them. */
static bool
is_span_of_years(const PrNumber *n)
{
	return n->a->is_range && (n->a->form & ~PR_AMOUNT_BETWEEN) == PR_AMOUNT_DIGITS &&
		n->a->value.exponent == 0 &&
		n->a->value.mantissa >= 1900 && n->a->upper.mantissa <= 2100 &&
		n->a->upper.mantissa == n->a->value.mantissa + 1;
}

/* A number beside a time of day: 9 to 11am, 6-9pm; four digits with a zero before them. */
bool
pr_is_time(const PrNumber *n)
{
	uint32_t	i = n->a->last;

	if ((n->a->form & PR_AMOUNT_ZERO_LED) || is_clock_decimal(n) || is_military_time(n) ||
		is_span_of_years(n) || is_clock_part(n))
		return true;
	if (type_at(n->s, i) == PR_TOKEN_TIME)
		return true;
	return is_list_joint(n->s, i) && !is_text(n->s, i, ",") && type_at(n->s, i + 1) == PR_TOKEN_TIME;
}

/* In his 40s, in their late 20s, 40s and 50s. */
static bool
is_decade_of_life(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (n->before != NULL && n->before->kind == PR_FIGURE_AGE && (n->before->form & PR_AMOUNT_ENDS_S) &&
		n->before->last + 1 == i)
		return is_list_joint(n->s, i - 1);
	while (i > n->s->start && i + 2 > n->a->first &&
	is_a(n->s, i - 1, PR_ADJECTIVE | PR_ADVERB | PR_CALENDAR))
		i--;
	return i > n->s->start + 1 && is_a(n->s, i - 1, PR_PRONOUN) && is_a(n->s, i - 2, PR_PREPOSITION) &&
		pr_decimal_double(n->a->value) < 100;
}

/* The 1980s are years; the over 18s and the under-5s are ages. */
static bool
is_decade(const PrNumber *n)
{
	return (n->a->form & PR_AMOUNT_ENDS_S) && !is_decade_of_life(n) &&
		(!qualifier_before(n->s, n->a->first) || pr_decimal_double(n->a->value) > 120);
}

bool
pr_is_date(const PrNumber *n)
{
	return is_day(n) || is_year(n) || pr_is_time(n);
}

bool
pr_is_clock(const PrNumber *n)
{
	return is_clock_phrase(n) || is_decade(n);
}
