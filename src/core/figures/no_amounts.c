/*
 * no_amounts.c
 *		Tell amounts from numbers that are none: dates and times (number_times.c),
 *		names and codes (number_names.c), and here scores, set phrases and idioms.
 *
 * A number with a unit, a scale word, a sign of money or a comma is an amount
 * nearly always; most questions are asked of bare numbers only. Each question
 * looks at a few tokens on either side, within the sentence.
 */
#include "figures/number_context.h"

#define A_HALF 0.5
#define LEAST_YEAR 1500

static bool
is_bare(const PrAmount *a)
{
	return a->kind == PR_FIGURE_COUNT &&
		(a->form & (PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_GLUED)) == 0;
}

/* Runs and wickets: two bare numbers and "for" between them, and nothing that they count: 93 for 3. */
static bool
is_innings(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (n->a->kind != PR_FIGURE_COUNT || n->a->form != PR_AMOUNT_DIGITS || is_nominal(n->s, n->a->last))
		return false;
	if (is_word(n->s, n->a->last, PR_WORD_FOR) && type_at(n->s, n->a->last + 1) == PR_TOKEN_NUMBER)
		return !is_nominal(n->s, n->a->last + 2);
	return i > n->s->start + 1 && is_word(n->s, i - 1, PR_WORD_FOR) &&
		type_at(n->s, i - 2) == PR_TOKEN_NUMBER &&
		n->before != NULL && n->before->qualifier == UINT8_MAX;
}

/* 3-2; also 1-2 after a word of winning, losing or voting. */
static bool
is_score(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (is_innings(n))
		return true;
	if (n->a->form & (PR_AMOUNT_SCORE | PR_AMOUNT_SLASHED))
		return true;
	if (!n->a->is_range || (n->a->form & (PR_AMOUNT_BETWEEN | PR_AMOUNT_GROUPED)) ||
		is_nominal(n->s, n->a->last))
		return false;
	for (uint32_t k = i; k > n->s->start && k + 4 > i; k--)
		if (pr_number_cue(n->s->r, k - 1, PR_TELLS_SCORE))
			return true;
	return false;
}

/* From one place to another, one after another: the other one follows token i. */
static bool
is_one_of_two(const PrNumber *n, uint32_t i)
{
	return is_nominal(n->s, i) && is_a(n->s, i + 1, PR_PREPOSITION | PR_CONJUNCTION) &&
		is_word(n->s, i + 2, PR_WORD_ANOTHER) && !is_nominal(n->s, i + 3);
}

/* A year or two, a day or two: no certain number. */
static bool
is_or_two(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	return !(n->a->form & PR_AMOUNT_DIGITS) && i > n->s->start + 2 && is_word(n->s, i - 1, PR_WORD_OR) &&
		is_a(n->s, i - 2, PR_UNIT | PR_CALENDAR) && is_word(n->s, i - 3, PR_WORD_A);
}

/* One counts where it numbers a noun in the singular: one day, at least one factor, in one test area. */
static bool
is_pronoun_one(const PrNumber *n)
{
	uint32_t	i = n->a->last;

	if (n->a->first + 1 != n->a->last || (n->a->form & PR_AMOUNT_DIGITS) || n->a->value.mantissa != 1 ||
		n->a->value.exponent != 0 || n->a->kind != PR_FIGURE_COUNT || n->a->is_range)
		return false;
	if (n->a->first > n->s->start &&
		(is_a(n->s, n->a->first - 1, PR_DETERMINER | PR_NEGATION) ||
		 ((is_word(n->s, n->a->first - 1, PR_WORD_POINTER) || is_word(n->s, n->a->first - 1, PR_WORD_THE)) &&
		  (!is_nominal(n->s, n->a->last) || is_word(n->s, n->a->last, PR_WORD_NEXT) ||
		   is_a(n->s, n->a->last, PR_PARTICIPLE | PR_ADJECTIVE | PR_ADVERB | PR_GERUND)))) &&
		!qualifier_before(n->s, n->a->first))
		return true;
	if (type_at(n->s, i) == PR_TOKEN_NUMBER && is_a(n->s, i + 1, PR_UNIT))
		return false;			/* one 23 year old man */
	if (is_word(n->s, i, PR_WORD_MORE) && is_word(n->s, i + 1, PR_WORD_THAN))
		return false;			/* one more than last year */
	i += i < n->s->end ? pr_match(n->s->r, i, PR_QUALIFIER, NULL) : 0;	/* one or more men */
	if (is_word(n->s, i, PR_WORD_MORE) || is_word(n->s, i, PR_WORD_OTHER))
		i++;					/* one more burden, one other boat */
	for (; i < n->s->end && i < n->a->last + NEAR; i++)
	{
		if (is_one_of_two(n, i))
			return true;
		if (is_a(n->s, i, PR_ADVERB) && !is_a(n->s, i, PR_ADJECTIVE) && i + 1 < n->s->end)
			continue;
		if (is_a(n->s, i, PR_PARTICIPLE | PR_GERUND))
		{
			if (is_a(n->s, i, PR_GERUND) && is_a(n->s, i + 1, PR_FINITE) && !is_a(n->s, i, PR_ADJECTIVE))
				return false;	/* one warning was enough */
			if (is_nominal(n->s, i + 1) || is_capital(n->s, i + 1))
				continue;
			return !is_word(n->s, i + 1, PR_WORD_OF);
		}
		return !(is_nominal(n->s, i) || type_at(n->s, i) == PR_TOKEN_ABBREVIATION ||
				 type_at(n->s, i) == PR_TOKEN_NUMWORD ||
				 (is_a(n->s, i, PR_VERB) && is_word(n->s, i + 1, PR_WORD_OF))) ||	/* one count of fraud */
			is_a(n->s, i, PR_MONTH);
	}
	return true;
}

/* What a measured number may be off by: 3.2 ± 0.4. */
static bool
is_tolerance(const PrNumber *n)
{
	return n->before != NULL && n->before->last + 1 == n->a->first && is_text(n->s, n->a->first - 1, "±");
}

/* One was hurt, two were ill and a third left: a third one, where as many less one were counted before. */
static bool
is_further_one(const PrNumber *n)
{
	double		before;

	if (!is_word(n->s, n->a->first, PR_WORD_A))
		return false;
	if (is_text(n->s, n->a->last, ",") &&
		type_at(n->s, n->a->last + 1) == PR_TOKEN_NUMBER && is_text(n->s, n->a->last + 2, ","))
		return true;			/* a third, 17, was released */
	if (n->before == NULL || n->before->kind != PR_FIGURE_COUNT || n->a->last != n->a->first + 2 ||
		!is_a(n->s, n->a->last, PR_VERB | PR_PARTICIPLE | PR_FINITE))
		return false;
	before = pr_decimal_double(n->before->value);
	return before >= 2 && before <= 9 && pr_decimal_double(n->a->value) * (before + 1) > 0.99 &&
		pr_decimal_double(n->a->value) * (before + 1) < 1.01;
}

/* The number that a rate is of: three deaths per 1,000 births. */
static bool
is_base_of_rate(const PrNumber *n)
{
	return is_word(n->s, n->a->first - 1, PR_WORD_PER);
}

/* Zero numbers a plural or nothing: zero arrests, but no zero tolerance, no zero-hours contract. */
static bool
is_idle_zero(const PrNumber *n)
{
	if ((n->a->form & (PR_AMOUNT_GLUED | PR_AMOUNT_DIGITS)) == PR_AMOUNT_GLUED && n->a->value.mantissa == 0)
		return true;
	return n->a->kind == PR_FIGURE_COUNT && n->a->value.mantissa == 0 && !n->a->is_range &&
		!plural_follows(n) &&
		(!(n->a->form & PR_AMOUNT_DIGITS) || is_nominal(n->s, n->a->last));
}

/* Double the stakes, double the fee to £300: at a line's beginning, with no verb after it, it is an order. */
static bool
is_order(const PrNumber *n)
{
	uint32_t	i = n->a->last;
	uint32_t	before = n->a->first - 1;

	if ((n->a->first != n->s->start && !pr_flagged(n->s->r, before, PR_LINE_BEFORE)) || !is_a(n->s, i, PR_ARTICLE))
		return false;
	while (i < n->s->end && i < n->a->last + NEAR && !is_a(n->s, i, PR_FINITE | PR_VERB | PR_PARTICIPLE))
	{
		if (is_word(n->s, i, PR_WORD_TO) &&
			(type_at(n->s, i + 1) == PR_TOKEN_NUMBER || type_at(n->s, i + 1) == PR_TOKEN_MONEY))
			return true;
		i++;
	}
	return i == n->s->end || (i + 1 == n->s->end && pr_ends_sentence(n->s->r, i));
}

/*
 * Double, triple multiply where an article, a determiner or a noun with of
 * follows; as a verb (to double, will triple) and before other nouns (double
 * murder) they do not. Twice and threefold always do.
 */
static bool
is_idle_multiple(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;

	if ((n->a->form & PR_AMOUNT_DIGITS) || !is_a(n->s, i, PR_CHANGE) || !is_a(n->s, i, PR_MULTIPLE))
		return false;
	if (i > n->s->start + 2 && pr_match(n->s->r, i - 2, PR_QUALIFIER, NULL) == 2)
		i -= 2;					/* will more than double */
	while (i > n->s->start + 1 && is_a(n->s, i - 1, PR_ADVERB | PR_QUALIFIER) && !is_a(n->s, i - 1, PR_VERB))
		i--;
	if (i > n->s->start && (is_word(n->s, i - 1, PR_WORD_TO) || is_word(n->s, i - 1, PR_WORD_POINTER) ||
		is_a(n->s, i - 1, PR_MODAL | PR_PRONOUN | PR_RELATIVE)))
		return true;
	if (is_order(n) ||
		(is_a(n->s, i - 1, PR_ARTICLE) && is_nominal(n->s, next) && !is_a(n->s, next, PR_CHANGE)))
		return true;			/* the triple effect of */
	if (is_word(n->s, next, PR_WORD_NEXT) ||
		is_a(n->s, next, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_QUESTION | PR_RELATIVE) ||
		pr_number_cue(n->s->r, next, PR_TELLS_WHOLE))
		return false;
	if (is_a(n->s, next, PR_CHANGE))
		return false;
	return !(is_nominal(n->s, next) && is_word(n->s, next + 1, PR_WORD_OF));
}

/* Is a rise or fall said near before the number: cut the cost in half? */
static bool
change_before(const PrNumber *n)
{
	for (uint32_t i = n->a->first; i > n->s->start && i + NEAR > n->a->first; i--)
		if (is_a(n->s, i - 1, PR_CHANGE))
			return true;
	return false;
}

/* The first half of a year or a match, the northern half of a country is a part by name. */
static bool
is_named_part(const PrNumber *n)
{
	return n->a->last == n->a->first + 1 && is_a(n->s, n->a->first, PR_FRACTION) &&
		n->a->first > n->s->start && (is_a(n->s, n->a->first - 1, PR_ORDINAL) ||
								   (is_a(n->s, n->a->first - 1, PR_DETERMINER) &&
									is_word(n->s, n->a->first - 1, PR_WORD_POINTER)) ||
								   (is_word(n->s, n->a->first - 1, PR_WORD_IN) && !change_before(n)) ||
								   (is_word(n->s, n->a->first - 2, PR_WORD_THE) &&
									is_a(n->s, n->a->first - 1, PR_ADJECTIVE) &&
									!is_word(n->s, n->a->first - 1, PR_WORD_OTHER) &&
									pr_decimal_double(n->a->value) == A_HALF));
}

/* Half before a noun in the singular is a part of its name: a half marathon. */
static bool
is_half_name(const PrNumber *n)
{
	uint32_t	next = n->a->last;

	return next == n->a->first + 1 && is_a(n->s, n->a->first, PR_FRACTION) &&
		type_at(n->s, next) == PR_TOKEN_WORD &&
		!is_capital(n->s, next) && is_nominal(n->s, next) && !is_plural(n->s, next) &&
		!is_a(n->s, next, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_ADJECTIVE | PR_CHANGE | PR_SCALE |
			 PR_PLURAL | PR_CARDINAL);
}

/* Half before a word that describes, after its noun: with eyes half shut. */
static bool
is_half_way(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (i > n->s->start && is_a(n->s, i - 1, PR_NEGATION) &&
		!is_word(n->s, n->a->last, PR_WORD_OF) &&
		!is_a(n->s, n->a->last, PR_ARTICLE | PR_PRONOUN))
		return true;			/* not half */
	return n->a->last == i + 1 && is_a(n->s, i, PR_FRACTION) &&
		i > n->s->start &&
		is_nominal(n->s, i - 1) &&
		!is_a(n->s, i - 1, PR_ADVERB | PR_QUALIFIER | PR_CHANGE | PR_PARTICIPLE) &&
		is_a(n->s, n->a->last, PR_ADJECTIVE | PR_PARTICIPLE | PR_VERB) &&
		!is_a(n->s, n->a->last, PR_FINITE | PR_CHANGE);
}

/* The half of a year and a half is no share of anything. */
static bool
is_half_more(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	return i > n->s->start + 1 && is_word(n->s, i - 1, PR_WORD_AND) &&
		is_a(n->s, i - 2, PR_UNIT) &&
		is_word(n->s, i, PR_WORD_A) && !is_word(n->s, n->a->last, PR_WORD_OF);
}

/* Is it an idiom of numbers of its kind, or a part by name? */
static bool
is_idiom(const PrNumber *n)
{
	switch (n->a->kind)
	{
		case PR_FIGURE_COUNT:
			return is_or_two(n) || is_base_of_rate(n);
		case PR_FIGURE_MULTIPLE:
			return is_idle_multiple(n);
		case PR_FIGURE_RATIO:
			return is_named_part(n) || is_half_way(n) || is_half_name(n) || is_half_more(n) || is_further_one(n);
		default:
			return false;
	}
}

/*
 * Does a small number plainly count the plural after it: arrested | 12 officers? Such a one is no date and no name,
 * unless it goes on with a date or a name (between 9 and | 15 officers met).
 */
static bool
plainly_counts(const PrNumber *n)
{
	uint32_t	before = n->a->first - 1;
	uint32_t	next = n->a->last;

	return is_plural(n->s, next) && !is_capital(n->s, next) &&
		!is_a(n->s, next, PR_CONTACT | PR_WEEKDAY | PR_PARTICIPLE | PR_GERUND) &&
		type_at(n->s, before) == PR_TOKEN_WORD && !is_capital(n->s, before) && !is_word(n->s, before, PR_WORD_THE) &&
		!is_glued(n->s, n->a->first) && !is_capital(n->s, n->a->first) &&
		(n->a->form & ~PR_AMOUNT_DIGITS) == 0 && n->a->value.mantissa < LEAST_YEAR &&
		(n->before == NULL || n->before->qualifier != UINT8_MAX);
}

bool
pr_is_amount(const PrSentence *s, const PrAmount *a, const PrAmount *before)
{
	PrNumber	n = {s, a, before};

	if (pr_is_in_name(&n) || pr_is_clock(&n) || is_score(&n) || is_pronoun_one(&n) || is_idle_zero(&n) ||
		is_tolerance(&n) || is_idiom(&n))
		return false;
	if (a->kind != PR_FIGURE_COUNT)
		return a->kind != PR_FIGURE_DURATION || !pr_is_time(&n);
	if (pr_is_name(&n))
		return false;
	return !is_bare(a) || plainly_counts(&n) || !(pr_is_date(&n) || pr_is_bare_name(&n));
}
