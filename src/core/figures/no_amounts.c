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

	if (n->a->kind != PR_FIGURE_COUNT || n->a->form != PR_AMOUNT_DIGITS || is_nominal(n, n->a->last))
		return false;
	if (is_word(n, n->a->last, PR_WORD_FOR) && type_at(n, n->a->last + 1) == PR_TOKEN_NUMBER)
		return !is_nominal(n, n->a->last + 2);
	return i > n->start + 1 && is_word(n, i - 1, PR_WORD_FOR) && type_at(n, i - 2) == PR_TOKEN_NUMBER &&
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
		is_nominal(n, n->a->last))
		return false;
	for (uint32_t k = i; k > n->start && k + 4 > i; k--)
		if (pr_number_cue(n->r, k - 1, PR_TELLS_SCORE))
			return true;
	return false;
}

/* From one place to another, one after another: the other one follows token i. */
static bool
is_one_of_two(const PrNumber *n, uint32_t i)
{
	return is_nominal(n, i) && has(n, i + 1, PR_PREPOSITION | PR_CONJUNCTION) &&
		is_word(n, i + 2, PR_WORD_ANOTHER) && !is_nominal(n, i + 3);
}

/* A year or two, a day or two: no certain number. */
static bool
is_or_two(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	return n->a->kind == PR_FIGURE_COUNT && !(n->a->form & PR_AMOUNT_DIGITS) && i > n->start + 2 &&
		is_word(n, i - 1, PR_WORD_OR) &&
		has(n, i - 2, PR_UNIT | PR_CALENDAR) && is_word(n, i - 3, PR_WORD_A);
}

/* One counts where it numbers a noun in the singular: one day, at least one factor, in one test area. */
static bool
is_pronoun_one(const PrNumber *n)
{
	uint32_t	i = n->a->last;

	if (n->a->value.mantissa == 1 && pr_flagged(n->r, n->a->first, PR_POSSESSIVE) &&
		has(n, n->a->first, PR_CARDINAL))
		return true;			/* one's feet */
	if (n->a->first + 1 != n->a->last || (n->a->form & PR_AMOUNT_DIGITS) || n->a->value.mantissa != 1 ||
		n->a->value.exponent != 0 || n->a->kind != PR_FIGURE_COUNT || n->a->is_range)
		return false;
	if (n->a->first > n->start &&
		(has(n, n->a->first - 1, PR_DETERMINER | PR_NEGATION) ||
		 ((is_word(n, n->a->first - 1, PR_WORD_POINTER) || is_word(n, n->a->first - 1, PR_WORD_THE)) &&
		  (!is_nominal(n, n->a->last) || is_word(n, n->a->last, PR_WORD_NEXT) ||
		   has(n, n->a->last, PR_PARTICIPLE | PR_ADJECTIVE | PR_ADVERB | PR_GERUND)))) &&
		!qualifier_before(n, n->a->first))
		return true;
	if (type_at(n, i) == PR_TOKEN_NUMBER && has(n, i + 1, PR_UNIT))
		return false;			/* one 23 year old man */
	i += i < n->end ? pr_match(n->r, i, PR_QUALIFIER, NULL) : 0;	/* one or more men */
	if (is_word(n, i, PR_WORD_MORE) || is_word(n, i, PR_WORD_OTHER))
		i++;					/* one more burden, one other boat */
	for (; i < n->end && i < n->a->last + NEAR; i++)
	{
		if (is_one_of_two(n, i))
			return true;
		if (has(n, i, PR_ADVERB) && !has(n, i, PR_ADJECTIVE) && i + 1 < n->end)
			continue;
		if (has(n, i, PR_PARTICIPLE | PR_GERUND))
		{
			if (has(n, i, PR_GERUND) && has(n, i + 1, PR_FINITE) && !has(n, i, PR_ADJECTIVE))
				return false;	/* one warning was enough */
			if (is_nominal(n, i + 1) || is_capital(n, i + 1))
				continue;
			return !is_word(n, i + 1, PR_WORD_OF);
		}
		return !(is_nominal(n, i) || type_at(n, i) == PR_TOKEN_ABBREVIATION ||
				 type_at(n, i) == PR_TOKEN_NUMWORD ||
				 (has(n, i, PR_VERB) && is_word(n, i + 1, PR_WORD_OF))) ||	/* one count of fraud */
			has(n, i, PR_MONTH);
	}
	return true;
}

/* What a measured number may be off by: 3.2 ± 0.4. */
static bool
is_tolerance(const PrNumber *n)
{
	return n->before != NULL && n->before->last + 1 == n->a->first && is_text(n, n->a->first - 1, "±");
}

/* One was hurt, two were ill and a third left: a third one, where as many less one were counted before. */
static bool
is_further_one(const PrNumber *n)
{
	double		before = n->before == NULL ? 0 : pr_decimal_double(n->before->value);

	if (n->a->kind == PR_FIGURE_RATIO && is_word(n, n->a->first, PR_WORD_A) && is_text(n, n->a->last, ",") &&
		type_at(n, n->a->last + 1) == PR_TOKEN_NUMBER && is_text(n, n->a->last + 2, ","))
		return true;			/* a third, 17, was released */
	return n->a->kind == PR_FIGURE_RATIO && n->before != NULL && n->before->kind == PR_FIGURE_COUNT &&
		before >= 2 && before <= 9 &&
		is_word(n, n->a->first, PR_WORD_A) && n->a->last == n->a->first + 2 &&
		has(n, n->a->last, PR_VERB | PR_PARTICIPLE | PR_FINITE) &&
		pr_decimal_double(n->a->value) * (before + 1) > 0.99 &&
		pr_decimal_double(n->a->value) * (before + 1) < 1.01;
}

/* The number that a rate is of: three deaths per 1,000 births. */
static bool
is_base_of_rate(const PrNumber *n)
{
	return n->a->kind == PR_FIGURE_COUNT && is_word(n, n->a->first - 1, PR_WORD_PER);
}

/* Zero numbers a plural or nothing: zero arrests, but no zero tolerance, no zero-hours contract. */
static bool
is_idle_zero(const PrNumber *n)
{
	if ((n->a->form & (PR_AMOUNT_GLUED | PR_AMOUNT_DIGITS)) == PR_AMOUNT_GLUED && n->a->value.mantissa == 0)
		return true;
	return n->a->kind == PR_FIGURE_COUNT && n->a->value.mantissa == 0 && !n->a->is_range &&
		!plural_follows(n) &&
		(!(n->a->form & PR_AMOUNT_DIGITS) || is_nominal(n, n->a->last));
}

/* Double the stakes: at the sentence's beginning, with no verb after it, it is an order. */
static bool
is_order(const PrNumber *n)
{
	uint32_t	i = n->a->last;

	if (n->a->first != n->start || !has(n, i, PR_ARTICLE))
		return false;
	while (i < n->end && i < n->a->last + NEAR && !has(n, i, PR_FINITE | PR_VERB | PR_PARTICIPLE))
		i++;
	return i == n->end || (i + 1 == n->end && pr_ends_sentence(n->r, i));
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

	if (n->a->kind != PR_FIGURE_MULTIPLE || (n->a->form & PR_AMOUNT_DIGITS) || !has(n, i, PR_CHANGE) ||
		!has(n, i, PR_MULTIPLE))
		return false;
	while (i > n->start + 1 && has(n, i - 1, PR_ADVERB | PR_QUALIFIER) && !has(n, i - 1, PR_VERB))
		i--;
	if (i > n->start && (is_word(n, i - 1, PR_WORD_TO) || is_word(n, i - 1, PR_WORD_POINTER) ||
		has(n, i - 1, PR_MODAL | PR_PRONOUN | PR_RELATIVE)))
		return true;
	if (is_order(n) || (has(n, i - 1, PR_ARTICLE) && is_nominal(n, next) && !has(n, next, PR_CHANGE)))
		return true;			/* the triple effect of */
	if (is_word(n, next, PR_WORD_NEXT) ||
		has(n, next, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_QUESTION | PR_RELATIVE) ||
		pr_number_cue(n->r, next, PR_TELLS_WHOLE))
		return false;
	if (has(n, next, PR_CHANGE))
		return false;
	return !(is_nominal(n, next) && is_word(n, next + 1, PR_WORD_OF));
}

/* Is a rise or fall said near before the number: cut the cost in half? */
static bool
change_before(const PrNumber *n)
{
	for (uint32_t i = n->a->first; i > n->start && i + NEAR > n->a->first; i--)
		if (has(n, i - 1, PR_CHANGE))
			return true;
	return false;
}

/* The first half of a year or a match, the northern half of a country is a part by name. */
static bool
is_named_part(const PrNumber *n)
{
	return n->a->kind == PR_FIGURE_RATIO && n->a->last == n->a->first + 1 &&
		has(n, n->a->first, PR_FRACTION) &&
		n->a->first > n->start && (has(n, n->a->first - 1, PR_ORDINAL) ||
								   (is_word(n, n->a->first - 1, PR_WORD_IN) && !change_before(n)) ||
								   (is_word(n, n->a->first - 2, PR_WORD_THE) &&
									has(n, n->a->first - 1, PR_ADJECTIVE) &&
									!is_word(n, n->a->first - 1, PR_WORD_OTHER) &&
									pr_decimal_double(n->a->value) == A_HALF));
}

/* Half before a noun in the singular is a part of its name: a half marathon. */
static bool
is_half_name(const PrNumber *n)
{
	uint32_t	next = n->a->last;

	return n->a->kind == PR_FIGURE_RATIO && next == n->a->first + 1 && has(n, n->a->first, PR_FRACTION) &&
		type_at(n, next) == PR_TOKEN_WORD &&
		!is_capital(n, next) && is_nominal(n, next) && !is_plural(n, next) &&
		!has(n, next, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_ADJECTIVE | PR_CHANGE | PR_SCALE |
			 PR_PLURAL | PR_CARDINAL);
}

/* Half before a word that describes, after its noun: with eyes half shut. */
static bool
is_half_way(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (n->a->kind == PR_FIGURE_RATIO && i > n->start && has(n, i - 1, PR_NEGATION) &&
		!is_word(n, n->a->last, PR_WORD_OF) &&
		!has(n, n->a->last, PR_ARTICLE | PR_PRONOUN))
		return true;			/* not half */
	return n->a->kind == PR_FIGURE_RATIO && n->a->last == i + 1 && has(n, i, PR_FRACTION) && i > n->start &&
		is_nominal(n, i - 1) &&
		!has(n, i - 1, PR_ADVERB | PR_QUALIFIER | PR_CHANGE | PR_PARTICIPLE) &&
		has(n, n->a->last, PR_ADJECTIVE | PR_PARTICIPLE | PR_VERB) &&
		!has(n, n->a->last, PR_FINITE | PR_CHANGE);
}

/* The half of a year and a half is no share of anything. */
static bool
is_half_more(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	return n->a->kind == PR_FIGURE_RATIO && i > n->start + 1 && is_word(n, i - 1, PR_WORD_AND) &&
		has(n, i - 2, PR_UNIT) &&
		is_word(n, i, PR_WORD_A) && !is_word(n, n->a->last, PR_WORD_OF);
}

bool
pr_is_amount(const PrReading *r, uint32_t start, uint32_t end, const PrAmount *a, const PrAmount *before)
{
	PrNumber	n = {r, a, before, start, end};

	if (pr_is_in_name(&n) || pr_is_clock(&n) || is_score(&n) || is_pronoun_one(&n) || is_idle_zero(&n) ||
		is_idle_multiple(&n) ||
		is_named_part(&n) || is_half_way(&n) || is_half_name(&n) || is_half_more(&n) || is_or_two(&n) ||
		is_tolerance(&n) || is_further_one(&n) ||
		is_base_of_rate(&n))
		return false;
	if (a->kind != PR_FIGURE_COUNT)
		return a->kind != PR_FIGURE_DURATION || !pr_is_time(&n);
	if (pr_is_name(&n))
		return false;
	return !is_bare(a) || !(pr_is_date(&n) || pr_is_bare_name(&n));
}
