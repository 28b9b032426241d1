/*
 * amounts.c
 *		Read one amount at a token: a number, a ratio (1 in 10) or a range (10 to 17).
 *
 * A range shares what only one of its numbers is written with: 5 to 10 million,
 * £10-15, 10-17 years. "From A to B" is a range unless a change is said before it.
 */
#include "figures/numeral_parts.h"
#include "nounphrase.h"

/* Digits that may be a year: 1500 to 2100 without a comma. */
static bool
year_like(const PrAmount *a)
{
	return a->kind == PR_FIGURE_COUNT && a->form == PR_AMOUNT_DIGITS && a->value.exponent == 0 &&
		a->value.mantissa >= 1500 && a->value.mantissa <= 2100;
}

/* The tokens that join the numbers of a ratio: in, out of, in every, of every, per; 0 where they do not. */
static uint32_t
ratio_joint(const PrReading *r, uint32_t i, uint32_t end, bool *per)
{
	uint32_t	n = 0;

	*per = false;
	if (i + 1 >= end)
		return 0;
	if (pr_is_word(r, i, PR_WORD_IN))
		n = 1;
	else if (pr_is_word(r, i, PR_WORD_OUT) && pr_is_word(r, i + 1, PR_WORD_OF))
		n = 2;
	else if (pr_is_word(r, i, PR_WORD_OF) && pr_is_word(r, i + 1, PR_WORD_EVERY))
		return 2;
	else if (pr_is_word(r, i, PR_WORD_PER))
	{
		*per = true;
		return 1;
	}
	if (n > 0 && pr_is_word(r, i + n, PR_WORD_EVERY))
		n++;
	return n;
}

/*
 * What the parts of a ratio are, where one noun stands between its numbers and none after them: one | child in
 * four, but not one officer in three towns. 1 where it stands there.
 */
static uint32_t
counted_between(const PrReading *r, uint32_t i, uint32_t end)
{
	return i + 2 < end && pr_is_word(r, i + 1, PR_WORD_IN) &&
		(pr_is(r, i + 2, PR_CARDINAL) || pr_type(r, i + 2) == PR_TOKEN_NUMBER) &&
		pr_is_nominal(r, i) && !pr_is(r, i, PR_UNIT) &&
		(i + 3 >= end || pr_type(r, i + 3) == PR_TOKEN_PUNCTUATION ||
		 pr_is(r, i + 3, PR_FINITE | PR_NEGATION | PR_PREPOSITION | PR_VERB));
}

/* 1 in 10, nine out of ten, 31.4 per 100,000 */
static bool
read_ratio(const PrReading *r, uint32_t end, PrAmount *a)
{
	PrAmount	whole;
	bool		per;
	uint32_t	joint;

	if (a->kind != PR_FIGURE_COUNT || (a->form & (PR_AMOUNT_GLUED | PR_AMOUNT_ENDS_S)))
		return false;
	joint = ratio_joint(r, a->last, end, &per);
	if (joint == 0 && counted_between(r, a->last, end))
		joint = 2;
	if (joint == 0 ||
		!pr_read_single(r, a->last + joint, end, &whole) || whole.kind != PR_FIGURE_COUNT ||
		year_like(&whole) ||
		(whole.form & (PR_AMOUNT_GLUED | PR_AMOUNT_ENDS_S)) || whole.value.mantissa == 0)
		return false;
	if (per ? pr_decimal_double(whole.value) < 100 :
		pr_decimal_double(a->value) >= pr_decimal_double(whole.value))
		return false;
	if (whole.last < end && pr_is(r, whole.last, PR_MONTH))
		return false;
	a->value = pr_decimal_ratio(a->value, whole.value);
	a->kind = PR_FIGURE_RATIO;
	a->form |= whole.form & PR_AMOUNT_SCALED;
	pr_take_to(r, whole.last, a);
	return true;
}

/* Is a change of state said before "from A to B"? Then A and B are two amounts. */
static bool
says_change(const PrReading *r, uint32_t start, uint32_t from)
{
	const uint32_t window = 14;

	if (from > start && pr_number_cue(r, from - 1, PR_TELLS_RANGE))
		return false;
	for (uint32_t i = from > start + window ? from - window : start; i <= from; i++)
		if (pr_match(r, i, PR_CHANGE, NULL) > 0 || (pr_phrase_classes(r, i) & PR_CHANGE))
			return true;
	return false;
}

/* Does token i follow a word that says that what follows is the size of a change: by, up? */
static bool
follows_change(const PrReading *r, uint32_t start, uint32_t i)
{
	return i > start && (pr_is_word(r, i - 1, PR_WORD_BY) ||
						 (pr_is(r, i - 1, PR_CHANGE) && !pr_is_word(r, i - 1, PR_WORD_MORE)));
}

/* Does it follow a word that a year follows: since, in? */
static bool
follows_when(const PrReading *r, uint32_t start, uint32_t i)
{
	return i > start && (pr_is_word(r, i - 1, PR_WORD_SINCE) || pr_is_word(r, i - 1, PR_WORD_IN) ||
						 pr_is(r, i - 1, PR_MONTH));
}

/*
 * The tokens that join the numbers of a range, 0 where they do not: A-B, A – B,
 * A to B, A- to B; and after between, or after "ages of".
 */
static uint32_t
range_joint(const PrReading *r, uint32_t start, uint32_t i, uint32_t end, const PrAmount *a)
{
	uint32_t	hyphen = i < end && pr_glued(r, i) && pr_token_is(r, i, "-");

	if (i + 1 >= end)
		return 0;
	if ((a->form & PR_AMOUNT_BETWEEN) ||
		(a->first >= start + 2 && pr_is_word(r, a->first - 1, PR_WORD_OF) &&
		 pr_number_cue(r, a->first - 2, PR_TELLS_AGE)))
		if (pr_is_word(r, i, PR_WORD_AND))
			return 1;
	if (pr_is_dash(r, i))
	{
		if (hyphen && i + 2 < end && pr_is_word(r, i + 1, PR_WORD_TO))
			return 2;
		return pr_glued(r, i) == pr_glued(r, i + 1) ||
			(hyphen && pr_type(r, i + 1) == PR_TOKEN_NUMBER) ? 1 : 0;
	}
	if (!pr_is_word(r, i, PR_WORD_TO))
		return pr_is_word(r, i, PR_WORD_OR) ? 1 : 0;
	if (follows_change(r, start, a->first))
		return a->kind == PR_FIGURE_COUNT;	/* fell by 5% to 20%, up 3% to 40%; but up 3 to 4 per cent */
	if (a->first > start && pr_is_word(r, a->first - 1, PR_WORD_FROM) && says_change(r, start, a->first - 1))
		return 0;
	return 1;
}

/* Does the lower number leave out its thousands: 13 to 14,000? */
static bool
stands_for_thousands(const PrAmount *low, const PrAmount *high)
{
	double		top = pr_decimal_double(high->value) / pr_decimal_double(high->factor);
	double		bottom = pr_decimal_double(low->value);

	return (high->form & PR_AMOUNT_GROUPED) && bottom < 1000 && 1000 * bottom < top && 2000 * bottom >= top &&
		top / 1000 == (int64_t) (top / 1000);
}

/* Give the lower number what only the upper one is written with: 5 to 10 million, £10-15, 10-17 years. */
static bool
share_units(PrAmount *low, PrAmount *high)
{
	if ((high->form & PR_AMOUNT_SCALED) && !(low->form & PR_AMOUNT_SCALED) &&
		low->kind != PR_FIGURE_DURATION &&
		pr_decimal_double(low->value) < 1000 && !(low->form & PR_AMOUNT_GROUPED))
	{
		PrDecimal	scaled = pr_decimal_times(low->value, high->scale);

		if (pr_decimal_double(scaled) < pr_decimal_double(high->value))
			low->value = scaled;
	}
	else if (stands_for_thousands(low, high))
		low->value = pr_decimal_times(low->value, (PrDecimal) {1000, 0});
	if (low->kind == PR_FIGURE_COUNT)
	{
		low->kind = high->kind;
		low->unit = high->unit;
		low->value = pr_decimal_times(low->value, high->factor);
	}
	else if (high->kind == PR_FIGURE_COUNT && (low->form & PR_AMOUNT_SIGNED))
		high->unit = low->unit;
	else if (high->kind != low->kind || high->unit != low->unit)
		return false;
	return true;
}

/* The upper number of a range; after money its letter is a scale: £5-6m. */
static bool
read_upper(const PrReading *r, const PrAmount *low, uint32_t i, uint32_t end, PrAmount *high)
{
	return ((low->form & PR_AMOUNT_SIGNED) && low->kind == PR_FIGURE_MONEY && i < end &&
			pr_read_sum(r, i, end, high)) ||
		pr_read_single(r, i, end, high);
}

/* Digits after a zero are those of a reference: incident 24-001234. */
static bool
begins_with_zero(const PrReading *r, const PrAmount *a)
{
	const char *text = r->text + a->span.start;

	return a->span.end > a->span.start + 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
}

/* A second number that makes the amount a range; a score or a reference is noted as such. */
static void
read_range(const PrReading *r, uint32_t start, uint32_t end, PrAmount *a)
{
	uint32_t	joint = range_joint(r, start, a->last, end, a);
	PrAmount	high;
	PrAmount	low;
	bool		dash;
	bool		or;

	if (joint == 0 || (a->kind == PR_FIGURE_RATIO && !(a->form & PR_AMOUNT_BETWEEN)) ||
		a->kind == PR_FIGURE_MULTIPLE ||
		!read_upper(r, a, a->last + joint, end, &high) ||
		(high.kind == PR_FIGURE_MULTIPLE && a->kind != PR_FIGURE_COUNT) ||
		(high.form & PR_AMOUNT_ENDS_S))
		return;
	low = *a;
	dash = pr_is_dash(r, a->last);
	or = pr_is_word(r, a->last, PR_WORD_OR);
	if (!(a->form & PR_AMOUNT_BETWEEN) || a->kind != PR_FIGURE_COUNT)	/* between 11 and 17 in 22 towns */
		read_ratio(r, end, &high);
	if (or && (a->kind != PR_FIGURE_COUNT ||
			   pr_decimal_double(high.value) !=
			   (pr_decimal_double(a->value) + 1) * pr_decimal_double(high.scale) ||
			   high.kind == PR_FIGURE_RATIO))
		return;
	if (year_like(a) && ((high.form & PR_AMOUNT_SCALED) ||
						 ((high.form & PR_AMOUNT_GROUPED) && follows_when(r, start, a->first))))
		return;					/* in January 1987 to 12 million barrels, since 2010 to 4,677 */
	if (high.kind == PR_FIGURE_COUNT && !dash && !or && follows_change(r, start, a->first))
		return;					/* up 3 to 40 */
	if (!share_units(&low, &high))
		return;
	if (pr_decimal_double(low.value) >= pr_decimal_double(high.value) || (dash && begins_with_zero(r, &high)))
	{
		if (!dash || a->kind != PR_FIGURE_COUNT || high.kind != PR_FIGURE_COUNT)
			return;
		a->form |= PR_AMOUNT_SCORE;
	}
	else
	{
		a->value = low.value;
		a->upper = high.value;
		a->is_range = true;
		a->kind = low.kind;
		a->unit = low.unit;
	}
	a->form |= high.form & (PR_AMOUNT_GLUED | PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_POINT |
							PR_AMOUNT_SIGNED);
	a->last = high.last;
	a->span.end = high.span.end;
}

/* 1/3 of, 9/10: a ratio where the first is the smaller, else a name (24/7, 2:1). */
static void
read_slash(const PrReading *r, uint32_t end, PrAmount *a)
{
	PrAmount	whole;
	bool		colon;
	bool		fraction;

	if (a->last + 1 >= end || a->kind != PR_FIGURE_COUNT || !pr_glued(r, a->last) || !pr_glued(r, a->last + 1))
		return;
	colon = pr_token_is(r, a->last, ":");
	fraction = pr_token_is(r, a->last, "⁄");
	if (!(colon || fraction || pr_token_is(r, a->last, "/")) || !pr_read_single(r, a->last + 1, end, &whole))
		return;
	pr_take_to(r, whole.last, a);
	if (colon)
	{
		a->form |= PR_AMOUNT_SLASHED;
		return;
	}
	if (whole.kind == PR_FIGURE_MEASURE && whole.value.mantissa > a->value.mantissa)
	{
		a->value = pr_decimal_ratio(a->value, whole.value);
		a->kind = whole.kind;
		a->unit = whole.unit;
		return;					/* 3/4" */
	}
	if (whole.kind != PR_FIGURE_COUNT || pr_decimal_double(a->value) >= pr_decimal_double(whole.value) ||
		(!fraction && (a->last >= end || !pr_is_word(r, a->last, PR_WORD_OF))))
		a->form |= PR_AMOUNT_SLASHED;
	else
	{
		a->value = pr_decimal_ratio(a->value, whole.value);
		a->kind = PR_FIGURE_RATIO;
	}
}

/*
 * A sign, a word or glued to its number: -12 degrees, -4%, (+6%), minus 5C; the token after
 * it, else i. A bare count has one only where a preposition or a form of be stands before
 * it: fell to -3; a plus only a percentage.
 */
static uint32_t
after_sign(const PrReading *r, uint32_t i, uint32_t end)
{
	if (i + 1 < end && pr_is_word(r, i, PR_WORD_MINUS))
		return i + 1;
	if (i + 1 >= end || !pr_glued(r, i + 1) ||
		!(pr_flagged(r, i, PR_SPACE_BEFORE) || pr_token_is(r, i - 1, "(")) ||
		!(pr_token_is(r, i, "-") || pr_token_is(r, i, "−") || pr_token_is(r, i, "+")))
		return i;
	return i + 1;
}

/* A negative as accounts write it: (12)%, $(0.45). */
static bool
read_account(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	uint32_t	open = i + (!pr_token_is(r, i, "(") && pr_is_currency_mark(r, i));
	bool		money = open > i;

	if (open + 2 >= end || !pr_token_is(r, open, "(") || (money && !pr_glued(r, open)) ||
		!pr_glued(r, open + 1) ||
		pr_type(r, open + 1) != PR_TOKEN_NUMBER || !pr_token_is(r, open + 2, ")") ||
		!pr_glued(r, open + 2) ||
		(!money && !(pr_token_is(r, open + 3, "%") && pr_glued(r, open + 3))) ||
		!pr_read_single(r, open + 1, open + 2, a))
		return false;
	a->first = i;
	a->span.start = pr_start(r, i);
	pr_take_to(r, open + 3 + !money, a);
	if (money)
		pr_set_currency(&pr_entries[pr_word(r, i)], a);
	else
		pr_set_percent(a);
	a->form |= PR_AMOUNT_SIGNED;
	pr_take_scale(r, end, a);
	a->value.mantissa = -a->value.mantissa;
	return true;
}

bool
pr_read_amount(const PrReading *r, uint32_t start, uint32_t i, uint32_t end, PrAmount *a)
{
	const PrToken *t = pr_token(r, i);

	if (t->type == PR_TOKEN_WORD && i + 3 < end && (pr_is_word(r, i, PR_WORD_BETWEEN)))
	{
		if (!pr_read_single(r, i + 1, end, a))
			return false;
		a->form |= PR_AMOUNT_BETWEEN;
		read_ratio(r, end, a);
		read_range(r, start, end, a);
		if (!a->is_range)
			return false;
		a->first = i;
		a->span.start = t->start;
		return true;
	}
	if (t->type == PR_TOKEN_PUNCTUATION && read_account(r, i, end, a))
		return true;
	if (after_sign(r, i, end) != i)
	{
		bool		plus = pr_token_is(r, i, "+");

		if (!pr_read_single(r, i + 1, end, a) ||
			(a->kind == PR_FIGURE_COUNT && !(a->form & PR_AMOUNT_POINT) &&
			 (i == start || !pr_is(r, i - 1, PR_PREPOSITION | PR_BE))) ||
			a->kind == PR_FIGURE_DURATION || (plus && a->kind != PR_FIGURE_PERCENT))
			return false;
		if (!plus)
			a->value.mantissa = -a->value.mantissa;
		a->first = i;
		if (a->kind == PR_FIGURE_COUNT && i > start && pr_is_currency_mark(r, i - 1))
		{
			pr_set_currency(&pr_entries[pr_word(r, i - 1)], a);
			a->first = i - 1;	/* EUR -3.4 million */
		}
		a->span.start = pr_start(r, a->first);
		return true;
	}
	if (!pr_read_single(r, i, end, a))
		return false;
	if (pr_ends_number(r, a->last) && !pr_is_word(r, a->last + 1, PR_WORD_IN))
		return true;
	read_slash(r, end, a);
	read_ratio(r, end, a);
	read_range(r, start, end, a);
	pr_take_age(r, end, a);
	return true;
}
