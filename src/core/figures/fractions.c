/*
 * fractions.c
 *		Fractions, halves and powers: two-thirds, half a mile, 3 1/2, an hour and a half, 10^6.
 */
#include "figures/numeral_parts.h"

static const PrDecimal one = {1, 0};

/* ---- instead of a number ---------------------------------------------- */

/*
 * A part of a unit after a fraction: half a mile, a quarter of an hour, ½ pint, a
 * quarter point. An ordinal needs the "of a": a third day is none.
 */
static bool
take_parted_unit(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	at = a->last;
	const PrEntry *entry;
	uint32_t	n = pr_match(r, at - 1, PR_UNIT, &entry);

	if (n == 2 && at < end)
	{
		at--;
		a->value = one;			/* the unit is a part of one itself: half hour */
	}
	else
	{
		bool		of = at + 1 < end && pr_is_word(r, at, PR_WORD_OF) && pr_is_word(r, at + 1, PR_WORD_A);

		if (!of && pr_is(r, at - 1, PR_ORDINAL))
			return false;
		at += of;
		at += at < end && pr_is(r, at, PR_ARTICLE);
		n = at < end ? pr_match(r, at, PR_UNIT, &entry) : 0;
	}
	if (n == 0 || at + n > end || !pr_set_unit(entry, a))
		return false;
	pr_take_to(r, at + n, a);
	return true;
}

/* Is the word at token i, which may be a verb or a preposition, the noun of an ordinal: a third round of? */
static bool
names_next(const PrReading *r, uint32_t i)
{
	return (pr_is(r, i, PR_VERB | PR_PARTICIPLE) || pr_is_word(r, i, PR_WORD_AWAY)) &&
		!pr_is(r, i, PR_FINITE | PR_CHANGE | PR_CUE) &&
		(pr_is(r, i + 1, PR_MODAL | PR_AUXILIARY) || pr_is_word(r, i + 1, PR_WORD_OF));
}

/*
 * A fraction: two-thirds, a third, half, ⅔. Only a half stands without an
 * article or a number; with an article the word is an ordinal where a noun
 * follows (a third party).
 */
bool
pr_read_fraction(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_FRACTION, &entry);
	uint32_t	next = i + n;

	if (n == 0 || next > end || ((pr_phrase_classes(r, i) & PR_CARDINAL) &&
								 pr_entries[pr_phrase(r, i)].words > n))
		return false;			/* half a million is a number word */
	a->value = pr_number_of(pr_value(entry, PR_NUMBER_FRACTION));
	if (n == 1 && pr_type(r, i) == PR_TOKEN_WORD &&
		(a->value.mantissa != 5 || a->value.exponent != -1))
		return false;
	if (n > 1 && i > 0 && !pr_is(r, i, PR_ARTICLE) &&
		(pr_is_word(r, i - 1, PR_WORD_NEXT) || pr_is(r, i - 1, PR_ADJECTIVE | PR_ORDINAL)))
		return false;			/* the preceding three quarters */
	pr_take_to(r, next, a);
	if (take_parted_unit(r, end, a))
		return true;
	a->kind = PR_FIGURE_RATIO;
	if (n > 1 && pr_is(r, i, PR_ARTICLE) && names_next(r, next))
		return false;
	return n == 1 || !pr_is(r, i, PR_ARTICLE) || next == end ||
		pr_type(r, next) > PR_TOKEN_HYPHENATED ||
		pr_is(r, next, PR_PREPOSITION | PR_CONJUNCTION | PR_CHANGE | PR_FINITE | PR_VERB | PR_ADVERB |
			  PR_RELATIVE | PR_DETERMINER | PR_PARTICIPLE);
}

/* ---- after a number ---------------------------------------------------- */

/*
 * The fraction of a mixed number: 3 1/2, 10-7/8. What goes on with another slash is a date.
 */
void
pr_take_mixed_fraction(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	at = a->last + (pr_glued(r, a->last) && pr_token_is(r, a->last, "-"));
	PrDecimal	top;
	PrDecimal	bottom;
	uint8_t		looks;

	if (!(a->form & PR_AMOUNT_DIGITS) || (a->form & PR_AMOUNT_POINT) || at + 2 >= end ||
		pr_glued(r, at) != (at > a->last) || !pr_token_is(r, at + 1, "/") || !pr_glued(r, at + 1) ||
		!pr_glued(r, at + 2) ||
		pr_type(r, at) != PR_TOKEN_NUMBER || pr_type(r, at + 2) != PR_TOKEN_NUMBER ||
		pr_length(r, at) > 2 || pr_length(r, at + 2) > 2 ||
		(pr_glued(r, at + 3) && pr_token_is(r, at + 3, "/")))
		return;
	pr_decimal_read(r->text + pr_start(r, at), pr_length(r, at), &top, &looks);
	pr_decimal_read(r->text + pr_start(r, at + 2), pr_length(r, at + 2), &bottom, &looks);
	if (top.mantissa <= 0 || pr_decimal_double(top) >= pr_decimal_double(bottom))
		return;
	a->value = pr_decimal_plus(a->value, pr_decimal_ratio(top, bottom));
	a->form |= PR_AMOUNT_POINT;
	pr_take_to(r, at + 3, a);
}

/* The small digit at token i that says a power: 10⁶; -1 where there is none. */
static int
superscript(const PrReading *r, uint32_t i, uint32_t end)
{
	const PrToken *t = pr_token(r, i);
	const unsigned char *text;

	if (i >= end || !pr_glued(r, i) || t->type != PR_TOKEN_PUNCTUATION)
		return -1;
	text = (const unsigned char *) r->text + t->start;
	if (t->length == 2 && text[0] == 0xc2)
		return text[1] == 0xb9 ? 1 : text[1] == 0xb2 ? 2 : text[1] == 0xb3 ? 3 : -1;
	if (t->length != 3 || text[0] != 0xe2 || text[1] != 0x81)
		return -1;
	return text[2] == 0xb0 ? 0 : text[2] >= 0xb4 && text[2] <= 0xb9 ? text[2] - 0xb0 : -1;
}

/* The power after a ten: ^6, ^-9, ⁶, ⁻¹². Returns the token after it, at itself where none stands there. */
static uint32_t
read_power(const PrReading *r, uint32_t at, uint32_t end, int *power)
{
	uint32_t	sign = at + (at < end && pr_token_is(r, at, "^") && pr_glued(r, at));
	bool		minus = sign < end && pr_glued(r, sign) &&
		(pr_token_is(r, sign, "-") || pr_token_is(r, sign, "−") || pr_token_is(r, sign, "⁻"));
	uint32_t	first = sign + minus;
	uint32_t	last = first;
	PrDecimal	digits;

	*power = 0;
	if (sign > at && first < end && pr_glued(r, first) && pr_type(r, first) == PR_TOKEN_NUMBER &&
		pr_length(r, first) <= 2)
	{
		pr_decimal_read(r->text + pr_start(r, first), pr_length(r, first), &digits,
						&(uint8_t) {0});
		*power = (int) digits.mantissa;
		last++;
	}
	else if (sign == at)
		for (int digit; last < first + 2 && (digit = superscript(r, last, end)) >= 0; last++)
			*power = *power * 10 + digit;
	*power = minus ? -*power : *power;
	return last > first ? last : at;
}

/* A power of ten: 10^6, 1.5 x 10^-9, 3×10⁵. */
void
pr_take_power(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	times = a->last - (a->kind == PR_FIGURE_MULTIPLE);
	uint32_t	at = a->last;
	uint32_t	last;
	int			power;

	if (times + 2 < end && pr_length(r, times) <= 2 && pr_is(r, times, PR_MULTIPLE) &&
		pr_token_is(r, times + 1, "10"))
		at = times + 2;
	else if (!pr_token_is(r, a->first, "10"))
		return;
	last = read_power(r, at, end, &power);
	if (last == at)
		return;
	a->value = at > a->last ? a->value : one;
	a->value.exponent = (int8_t) (a->value.exponent + power);
	a->kind = PR_FIGURE_COUNT;
	a->form |= PR_AMOUNT_SCALED;
	pr_take_to(r, last, a);
}

/* The token after "and a half" at token i, i where it does not stand there. */
static uint32_t
after_half(const PrReading *r, uint32_t i, uint32_t end)
{
	const PrEntry *entry;

	if (i + 3 > end || !pr_is_word(r, i, PR_WORD_AND) || !pr_is_word(r, i + 1, PR_WORD_A) ||
		pr_match(r, i + 1, PR_FRACTION, &entry) != 2 ||
		pr_number_of(pr_value(entry, PR_NUMBER_FRACTION)).mantissa != 5)
		return i;
	return i + 3;
}

/* Fourteen and a half years: the half of a number with a unit or a scale after it. */
void
pr_take_half(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	at = a->last + 1 + pr_is_word(r, a->last + 1, PR_WORD_A);
	const PrEntry *entry;
	PrDecimal	half;

	if ((a->form & PR_AMOUNT_ARTICLE) && after_half(r, a->last, end) > a->last)
	{
		a->value = pr_decimal_times(a->value, (PrDecimal) {15, -1});
		pr_take_to(r, after_half(r, a->last, end), a);	/* a million and a half */
		return;
	}
	if (at + 1 >= end || !pr_is_word(r, a->last, PR_WORD_AND) || pr_match(r, at, PR_FRACTION, &entry) != 1 ||
		!pr_is(r, at + 1, PR_UNIT | PR_SCALE) || pr_type(r, at) != PR_TOKEN_WORD)
		return;
	half = pr_number_of(pr_value(entry, PR_NUMBER_FRACTION));
	if (half.mantissa != 5 || half.exponent != -1)
		return;
	a->value = pr_decimal_plus(a->value, half);
	pr_take_to(r, at + 1, a);
}

/* A unit and a half of it: an hour and a half, a mile and a half. */
bool
pr_read_unit_and_half(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	n = i + 4 < end && pr_is_word(r, i, PR_WORD_A) ? pr_match(r, i + 1, PR_UNIT, &entry) : 0;
	uint32_t	last = n == 0 ? 0 : after_half(r, i + 1 + n, end);

	if (n == 0 || last == i + 1 + n || !pr_set_unit(entry, a))
		return false;
	a->value = pr_decimal_times((PrDecimal) {15, -1}, a->factor);
	pr_take_to(r, last, a);
	return true;
}
