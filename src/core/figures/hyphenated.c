/*
 * hyphenated.c
 *		Read a number that is part of a hyphenated word: four-week, under-18s, one-in-five.
 *
 * The word's parts are read one by one: number words first, then the unit and what is
 * glued to it. Each looks at the bytes of this word only.
 */
#include "figures/numeral_parts.h"

#define MOST_LETTERS 12			/* of a word after a number and a hyphen: 6-monoacetylmorphine is a name */

static const PrDecimal one = {1, 0};

/* The next part of a hyphenated word from byte at on; false at its end. */
static bool
next_part(const PrReading *r, uint32_t end, PrSpan *part)
{
	uint32_t	at = part->end;

	if (at >= end)
		return false;
	if (r->text[at] == '-')
		at++;
	else if ((unsigned char) r->text[at] == 0xe2)
		at += 3;
	part->start = at;
	while (at < end && r->text[at] != '-' &&
		   !((unsigned char) r->text[at] == 0xe2 && (unsigned char) r->text[at + 2] < 0x92))
		at++;
	part->end = at;
	return part->end > part->start;
}

static const PrEntry *
part_entry(const PrReading *r, PrSpan part)
{
	return pr_lookup_entry(r->text + part.start, part.end - part.start);
}

/* Is the part of a word this small word? */
static bool
part_is(const PrReading *r, PrSpan part, PrWordName name)
{
	return pr_word_name(pr_lookup(r->text + part.start, part.end - part.start)) == name;
}

/* The half of two-and-a-half-hour. */
static void
take_half_part(const PrReading *r, uint32_t end, PrSpan *part, PrAmount *a)
{
	PrSpan		next = *part;
	const PrEntry *entry;

	if (!next_part(r, end, &next) || !part_is(r, next, PR_WORD_AND) || !next_part(r, end, &next) ||
		(part_is(r, next, PR_WORD_A) && !next_part(r, end, &next)))
		return;
	entry = part_entry(r, next);
	if (!(pr_entry_any(entry) & PR_FRACTION))
		return;
	a->value = pr_decimal_plus(a->value, pr_number_of(pr_value(entry, PR_NUMBER_FRACTION)));
	*part = next;
}

/* The number at a word's beginning: its parts are read as long as they are number words. */
static bool
read_parts(const PrReading *r, uint32_t end, PrSpan *part, PrAmount *a)
{
	uint8_t		looks;
	uint32_t	n = pr_decimal_read(r->text + part->start, part->end - part->start, &a->value, &looks);
	const PrEntry *entry;
	PrSpan		next;

	if (n > 0)
	{
		a->form |= PR_AMOUNT_DIGITS | ((looks & PR_DIGITS_POINT) ? PR_AMOUNT_POINT : 0);
		if (part->start + n < part->end &&
			!pr_set_suffix(r, r->text + part->start + n, part->end - part->start - n, false, r->tokens.count,
						   a))
			return false;
	}
	else
	{
		entry = part_entry(r, *part);
		if (!(pr_entry_any(entry) & PR_CARDINAL) && part->end > part->start + 1 &&
			r->text[part->end - 1] == 's')
		{
			entry = pr_lookup_entry(r->text + part->start, part->end - part->start - 1);
			a->form |= PR_AMOUNT_ENDS_S;	/* under-fives */
		}
		if ((pr_entry_any(entry) & PR_CARDINAL) == 0)
			return false;
		a->value = pr_number_of(pr_value(entry, PR_NUMBER_CARDINAL));
	}
	for (next = *part; next_part(r, end, &next); *part = next)
	{
		entry = part_entry(r, next);
		if ((pr_entry_any(entry) & PR_CARDINAL) && a->value.exponent > 0)
			a->value = pr_decimal_plus(a->value, pr_number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
		else if ((pr_entry_any(entry) & PR_CARDINAL) && n == 0 && a->value.mantissa < 10 && a->value.exponent > 0)
			a->value = pr_decimal_plus(a->value, pr_number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
		else if ((pr_entry_any(entry) & PR_SCALE) == 0 || next.end - next.start <= PR_SHORT_FORM ||
				 !pr_set_scale(entry, a))
			break;
	}
	take_half_part(r, end, part, a);
	return true;
}

/* The whole of a share, after its in: the five of one-in-five. */
static bool
read_whole(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	PrAmount	whole = {.scale = one};

	if (!next_part(r, end, &part) || !read_parts(r, end, &part, &whole) || part.end != end ||
		whole.value.mantissa <= 0)
		return false;
	a->value = pr_decimal_ratio(a->value, whole.value);
	a->kind = PR_FIGURE_RATIO;
	return true;
}

/* What follows the number of a hyphenated word: its unit, and old. */
static bool
read_tail(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	const PrEntry *entry;

	if (!next_part(r, end, &part))
		return true;
	entry = pr_lookup_entry(r->text + part.start, end - part.start);
	if ((pr_entry_any(entry) & PR_UNIT) && pr_set_unit(entry, a))
		return true;			/* 500-square-foot: the rest is one unit */
	entry = part_entry(r, part);
	if ((pr_entry_any(entry) & (PR_ORDINAL | PR_UNIT)) == PR_ORDINAL && part.end == end &&
		!(a->form & PR_AMOUNT_DIGITS))
		return false;			/* twenty-first; a thirty-second delay is one of seconds */
	if ((pr_entry_any(entry) & PR_CARDINAL) && part.end == end)
		return false;			/* five-two, a score or a name */
	if (part_is(r, part, PR_WORD_TO))
	{
		PrAmount	high = {.scale = one, .factor = one};

		if (!next_part(r, end, &part) || !read_parts(r, end, &part, &high) || !next_part(r, end, &part))
			return false;
		a->is_range = true;
		a->upper = high.value;	/* 18-to-24-year-olds */
		entry = part_entry(r, part);
	}
	if (((pr_entry_any(entry) & PR_UNIT) && pr_set_unit(entry, a)) ||
		((pr_entry_any(entry) & PR_CURRENCY) && pr_set_currency(entry, a)))
	{
		if (next_part(r, end, &part))
		{
			const PrValue *cue = pr_value(part_entry(r, part), PR_NUMBER_NUMBER_CUE);

			if (a->kind == PR_FIGURE_DURATION && cue != NULL && (cue->data & PR_TELLS_OLD))
				a->kind = PR_FIGURE_AGE;
		}
		return true;
	}
	if (pr_is_times(pr_value(entry, PR_NUMBER_MULTIPLE)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		return true;
	}
	if (pr_entry_any(entry) & (PR_PREPOSITION | PR_ARTICLE))
		return read_whole(r, end, part, a);
	if (!(a->form & PR_AMOUNT_DIGITS))
		return a->value.mantissa != 1 || a->value.exponent != 0;	/* three-pond */
	return !(a->form & PR_AMOUNT_SCALED) && part.end - part.start <= MOST_LETTERS &&
		pr_is_letter(r->text[part.start]) &&
		(r->text[part.start] & 0x20) && pr_is_letter(r->text[part.end - 1]);	/* 4.3-rc2 is a name */
}

/* A part of a unit in one word: half-mile, quarter-point, half-percentage-point. */
static bool
read_parted_unit(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	const PrEntry *fraction = part_entry(r, part);
	const PrEntry *whole;

	if (!(pr_entry_any(fraction) & PR_FRACTION))
		return false;
	whole = pr_lookup_entry(r->text + part.start, end - part.start);
	if (!next_part(r, end, &part))
		return false;
	a->value = (pr_entry_any(whole) & PR_UNIT) ? one : pr_number_of(pr_value(fraction, PR_NUMBER_FRACTION));
	return pr_set_unit((pr_entry_any(whole) & PR_UNIT) ? whole :
					   pr_lookup_entry(r->text + part.start, end - part.start), a);
}

/* A qualifier glued to the number: 3,000-plus, 20-odd. */
static bool
read_more(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	const PrValue *qualifier;

	if (!next_part(r, end, &part) || part.end != end)
		return false;
	qualifier = pr_value(part_entry(r, part), PR_NUMBER_QUALIFIER);
	if (qualifier == NULL || qualifier->extra != PR_AFTER)
		return false;
	a->qualifier = (uint8_t) qualifier->data;
	a->form &= (uint16_t) ~PR_AMOUNT_GLUED;
	return true;
}

/* Give the bare lower end of a range what the upper one is written with: 30-40mm, 5-6m. */
static bool
share_suffix(PrAmount *low, const PrAmount *high)
{
	PrDecimal	value = pr_decimal_times(low->value, (high->form & PR_AMOUNT_SCALED) ? high->scale : high->factor);

	if (high->form & PR_AMOUNT_ENDS_S)
		return false;
	*low = *high;
	low->value = value;
	return true;
}

/* Both ends of a range in digits, with the same letters glued to both or to the upper one: 2m-3m, 25-30mm. */
static bool
read_ends(const PrReading *r, uint32_t i, uint32_t end, PrSpan part, PrAmount *a)
{
	PrAmount	low = *a;
	PrAmount	high = *a;
	PrDecimal	value;
	PrSpan		next = part;
	PrSpan	   *parts[] = {&part, &next};
	PrAmount   *ends[] = {&low, &high};
	bool		bare = false;

	if (pr_is_letter(r->text[part.start]) || !next_part(r, end, &next) || next.end != end)
		return false;
	for (int k = 0; k < 2; k++)
	{
		const char *text = r->text + parts[k]->start;
		uint32_t	length = parts[k]->end - parts[k]->start;
		uint8_t		looks;
		uint32_t	digits = pr_decimal_read(text, length, &value, &looks);

		ends[k]->value = value;
		ends[k]->form |= PR_AMOUNT_DIGITS | ((looks & PR_DIGITS_POINT) ? PR_AMOUNT_POINT : 0);
		if (digits == 0)
			return false;
		if (k == 0 && digits == length)
			bare = true;
		else if (digits == length || !pr_set_suffix(r, text + digits, length - digits, false, i + 1, ends[k]))
			return false;
	}
	if (bare && !share_suffix(&low, &high))
		return false;
	if (low.kind != high.kind || low.unit != high.unit ||
		pr_decimal_double(low.value) >= pr_decimal_double(high.value))
		return false;
	*a = low;
	a->upper = high.value;
	a->is_range = true;
	a->form &= (uint16_t) ~PR_AMOUNT_GLUED;
	return true;
}

/* May a number, a fraction or what qualifies one be the first part of a word? Says no to most words. */
static bool
may_begin_amount(const PrReading *r, PrSpan part, const PrEntry *first)
{
	return (pr_entry_all(first) & (PR_QUALIFIER | PR_FRACTION | PR_CARDINAL | PR_ADJECTIVE)) ||
		r->text[part.end - 1] == 's' || !pr_is_letter(r->text[part.start]);
}

/* The decade of life after an adjective: the 40s of mid-40s, the thirties of late-thirties. */
static bool
read_decade(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	if (!next_part(r, end, &part) || !read_parts(r, end, &part, a) || part.end != end ||
		r->text[end - 1] != 's' || a->kind != PR_FIGURE_COUNT)
		return false;
	a->form = (uint16_t) ((a->form | PR_AMOUNT_ENDS_S) & ~PR_AMOUNT_GLUED);
	a->span = part;
	return true;
}

bool
pr_read_hyphenated(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	end = pr_word_only_end(r, i);
	PrSpan		part = {t->start, t->start};
	const PrEntry *first;
	const PrValue *qualifier;

	if (!next_part(r, end, &part))
		return false;
	first = part_entry(r, part);
	if (!may_begin_amount(r, part, first))
		return false;
	qualifier = pr_value(first, PR_NUMBER_QUALIFIER);
	a->form |= PR_AMOUNT_GLUED;
	if (qualifier != NULL && qualifier->extra == PR_BEFORE)
	{
		if (!next_part(r, end, &part) || !read_parts(r, end, &part, a) || part.end != end)
			return false;
		a->qualifier = (uint8_t) qualifier->data;
		a->span.start = part.start;
		if (a->kind == PR_FIGURE_COUNT)
			pr_set_age(a);
		a->form &= ~PR_AMOUNT_ENDS_S;
	}
	else if (pr_entry_all(first) & PR_ADJECTIVE)
	{
		if (!read_decade(r, end, part, a))
			return false;
		part = a->span;
	}
	else if (!read_parted_unit(r, end, part, a) && !read_ends(r, i, end, part, a))
	{
		if (!read_parts(r, end, &part, a))
			return false;
		if (!read_more(r, end, part, a) && !read_tail(r, end, part, a))
			return false;
	}
	a->last = i + 1;
	a->span.end = (a->form & PR_AMOUNT_GLUED) || a->is_range ? end : part.end;
	return true;
}
