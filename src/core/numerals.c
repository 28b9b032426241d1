/*
 * numerals.c
 *		Read one amount at a token.
 *
 * A number is read by the type of its first token: digits (2,962), money
 * (£31.7m), a percentage, letters and digits (EUR5m, 20p), a hyphenated word
 * (four-week) or words (two hundred and fifty). Behind it come scale words, then
 * a unit; then, with a second number, a ratio (1 in 10) or a range (10 to 17).
 * Every step looks at a bounded number of tokens.
 */
#include <string.h>

#include "numerals.h"
#include "decimal.h"

#define MOST_WORDS 16			/* words of one spelled number */
#define SHORT_FORM 3			/* bytes; shorter scale words and units need digits before them */

static const PrDecimal one = {1, 0};

/* ---- small questions -------------------------------------------------- */

static bool
glued(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && (r->tokens.at[i].flags & PR_SPACE_BEFORE) == 0;
}

static bool
is_dash(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && r->tokens.at[i].type == PR_TOKEN_PUNCTUATION &&
		(pr_token_is(r, i, "-") || pr_token_is(r, i, "–") || pr_token_is(r, i, "—") || pr_token_is(r, i, "--"));
}

static PrDecimal
number_of(const PrValue *value)
{
	return value == NULL ? (PrDecimal) {0, 0} : (PrDecimal) {value->data, value->extra};
}

static bool
is_one(const PrValue *value)
{
	return value != NULL && value->data == 1 && value->extra == 0;
}

bool
pr_number_cue(const PrReading *r, uint32_t i, int cue)
{
	const PrEntry *entry;
	const PrValue *value;

	if (pr_match(r, i, PR_NUMBER_CUE, &entry) == 0)
		return false;
	value = pr_value(entry, PR_NUMBER_NUMBER_CUE);
	return value != NULL && (value->data & cue) != 0;
}

bool
pr_number_cue_before(const PrReading *r, uint32_t start, uint32_t i, int cue)
{
	for (uint32_t n = 1; n <= 4 && start + n <= i; n++)
	{
		const PrEntry *entry;
		const PrValue *value;

		if (pr_match(r, i - n, PR_NUMBER_CUE, &entry) != n)
			continue;
		value = pr_value(entry, PR_NUMBER_NUMBER_CUE);
		if (value != NULL && (value->data & cue) != 0)
			return true;
	}
	return false;
}

/* ---- units ------------------------------------------------------------ */

/* May an entry found in upper or capital case only, or a sign, stand before a number as its currency? */
static bool
is_currency_mark(const PrReading *r, uint32_t i)
{
	const PrEntry *e = &pr_entries[r->tags.at[i].word];
	PrClass		others = e->any & ~(PR_CURRENCY | PR_LEGISLATION);

	if (!pr_is(r, i, PR_CURRENCY) || (others != 0 && (e->upper & PR_CURRENCY) != 0))
		return false;
	if ((unsigned char) pr_byte(r, i) >= 0x80 || pr_byte(r, i) == '$' || pr_byte(r, i) == '&')
		return true;
	if (r->tokens.at[i].length < 2 && !glued(r, i + 1))
		return false;
	return ((e->capital | e->upper) & PR_CURRENCY) != 0;
}

static bool
set_currency(const PrEntry *entry, PrAmount *a)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_CURRENCY);

	if (value == NULL)
		return false;
	a->kind = PR_FIGURE_MONEY;
	a->unit = value->data;
	a->value = pr_decimal_times(a->value, (PrDecimal) {1, value->extra});
	return true;
}

static bool
set_unit(const PrEntry *entry, PrAmount *a)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_UNIT);
	const PrUnit *unit;

	if ((entry->any | entry->capital | entry->upper) & PR_UNIT)
		unit = &pr_units[value == NULL ? 0 : value->data];
	else
		return false;
	a->kind = unit->kind;
	a->unit = unit->name;
	a->value = pr_decimal_times(a->value, (PrDecimal) {unit->factor, unit->exponent});
	return true;
}

static bool
set_scale(const PrEntry *entry, PrAmount *a)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_SCALE);

	if (value == NULL)
		return false;
	a->value = pr_decimal_times(a->value, number_of(value));
	a->scale = pr_decimal_times(a->scale, number_of(value));
	a->form |= PR_AMOUNT_SCALED;
	return true;
}

static void
set_percent(PrAmount *a)
{
	set_unit(pr_lookup_entry("%", 1), a);
	a->form |= PR_AMOUNT_SIGNED;
}

/* Move the amount's end behind token last-1. */
static void
take_to(const PrReading *r, uint32_t last, PrAmount *a)
{
	a->last = last;
	a->span.end = pr_word_only_end(r, last - 1);
}

/* Does token i look like a noun in the plural? */
static bool
looks_plural(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	if (i >= r->tokens.count || (t->type != PR_TOKEN_WORD && t->type != PR_TOKEN_HYPHENATED))
		return false;
	return pr_is(r, i, PR_PLURAL) ||
		(r->text[t->start + t->length - 1] == 's' && t->length > 3 && !pr_is(r, i, PR_SINGULAR | PR_FINITE | PR_PREPOSITION | PR_PRONOUN | PR_DETERMINER));
}

/*
 * Letters glued to digits: 5m, 20p, 12kg, 18s, 3x. The m is a million where a
 * plural follows or the number has a point, else a metre. A unit of one letter is
 * no capital: 5G is a name.
 */
static bool
set_suffix(const PrReading *r, const char *text, uint32_t length, bool money, uint32_t next, PrAmount *a)
{
	const PrEntry *entry = pr_lookup_entry(text, length);
	bool		capital = *text >= 'A' && *text <= 'Z';

	if (length == 1 && *text == 's')
	{
		a->form |= PR_AMOUNT_ENDS_S;
		return true;
	}
	if (pr_value(entry, PR_NUMBER_SCALE) != NULL &&
		(money || capital || (a->form & PR_AMOUNT_POINT) || pr_value(entry, PR_NUMBER_UNIT) == NULL || looks_plural(r, next)))
		return set_scale(entry, a);
	if (money)
		return false;
	if ((entry->any & PR_UNIT) && !(length == 1 && capital))
		return set_unit(entry, a);
	if (pr_value(entry, PR_NUMBER_CURRENCY) != NULL)
		return set_currency(entry, a);
	if (is_one(pr_value(entry, PR_NUMBER_MULTIPLE)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		return true;
	}
	return false;
}

/* ---- digits ----------------------------------------------------------- */

static bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Is token i three digits behind a no-break or thin space that begins at byte end? */
static bool
is_thin_group(const PrReading *r, uint32_t i, uint32_t end)
{
	const char *space = r->text + end;
	const PrToken *t = &r->tokens.at[i];

	if (i >= r->tokens.count || t->type != PR_TOKEN_NUMBER || t->length != 3 || t->start < end + 2 || t->start > end + 3)
		return false;
	return memcmp(space, "\xc2\xa0", 2) == 0 || memcmp(space, "\xe2\x80\xaf", 3) == 0 || memcmp(space, "\xe2\x80\x89", 3) == 0;
}

/*
 * Digits at byte at, with letters glued to them; sets the end to a token's end.
 * The digits may go on over several tokens (EUR1,200 is three).
 */
static bool
read_digits(const PrReading *r, uint32_t i, uint32_t at, bool money, PrAmount *a)
{
	uint8_t		looks;
	uint32_t	dot = r->text[at] == '.' && at > 0 && is_letter(r->text[at - 1]);	/* n.3,610 */
	uint32_t	end = at + dot + pr_decimal_read(r->text + at + dot, r->length - at - dot, &a->value, &looks);
	uint32_t	letters = end;
	uint32_t	next = i + 1;

	if (end == at + dot)
		return false;
	a->span.start += dot;
	a->form |= PR_AMOUNT_DIGITS;
	if (looks & PR_DIGITS_GROUPED)
		a->form |= PR_AMOUNT_GROUPED;
	if (looks & PR_DIGITS_POINT)
		a->form |= PR_AMOUNT_POINT;
	if (looks & PR_DIGITS_ZERO_LED)
		a->form |= PR_AMOUNT_ZERO_LED;
	while (next < r->tokens.count && r->tokens.at[next].start < end)
		next++;
	while (!(looks & PR_DIGITS_POINT) && is_thin_group(r, next, end))
	{
		/* 1 250 with a space that does not break */
		PrDecimal	group;

		pr_decimal_read(r->text + r->tokens.at[next].start, 3, &group, &(uint8_t) {0});
		a->value = pr_decimal_plus(pr_decimal_times(a->value, (PrDecimal) {1000, 0}), group);
		a->form |= PR_AMOUNT_GROUPED;
		end = letters = pr_end(r, next++);
	}
	while (letters < pr_end(r, next - 1) && is_letter(r->text[letters]))
		letters++;
	if (letters > end && !set_suffix(r, r->text + end, letters - end, money, next, a))
		return false;
	if (letters != pr_end(r, next - 1))
		return false;
	take_to(r, next, a);
	return true;
}

/* The bytes of a currency's sign at text: up to white space, a minus or a digit. */
static uint32_t
sign_length(const char *text, uint32_t length)
{
	uint32_t	n = 0;

	while (n < length && strchr(" -.0123456789", text[n]) == NULL &&
		   !(text[n] == '\xc2' && text[n + 1] == '\xa0') && !(text[n] == '\xe2' && text[n + 1] != '\x82'))
		n++;
	return n;
}

/* The sign and the digits of a token of money: US$5m, £ 31.7. Letters before an unknown sign are passed over. */
static bool
read_money(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = &r->tokens.at[i];
	const char *text = r->text + t->start;
	uint32_t	sign = sign_length(text, t->length);
	uint32_t	digits = sign;

	while (digits < t->length && strchr(".0123456789", text[digits]) == NULL)
		digits++;
	if (!read_digits(r, i, t->start + digits, true, a))
		return false;
	if (memchr(text + sign, '-', digits - sign) != NULL || memchr(text + sign, '\x88', digits - sign) != NULL)
		a->value.mantissa = -a->value.mantissa;
	a->form |= PR_AMOUNT_SIGNED;
	for (uint32_t from = 0; from < sign; from++)
		if (((unsigned char) text[from] & 0xc0) != 0x80 && set_currency(pr_lookup_entry(text + from, sign - from), a))
			return true;
	return false;
}

/* 20p, 31.7m, 18s, EUR5m, Rs500 */
static bool
read_mixed(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = &r->tokens.at[i];
	const char *text = r->text + t->start;
	uint32_t	letters = 0;
	const PrEntry *entry;

	while (letters < t->length && is_letter(text[letters]))
		letters++;
	if (letters == 0)
		return read_digits(r, i, t->start, false, a);
	entry = pr_lookup_entry(text, letters);
	if (((entry->capital | entry->upper) & PR_CURRENCY) == 0 || *text < 'A' || *text > 'Z')
		return false;
	a->form |= PR_AMOUNT_SIGNED;
	return read_digits(r, i, t->start + letters, true, a) && set_currency(entry, a);
}

/* ---- words ------------------------------------------------------------ */

/*
 * A number in words: two hundred and fifty, a hundred, twenty-five thousand.
 * below: what stands since the last thousand, million ...; and may follow a
 * scale word only.
 */
static bool
read_words(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	PrDecimal	total = {0, 0};
	PrDecimal	below = {0, 0};
	uint32_t	at = i;
	bool		after_scale = false;

	if (pr_is(r, i, PR_ARTICLE) && i + 1 < end && r->tokens.at[i + 1].length > SHORT_FORM && pr_is(r, i + 1, PR_SCALE))
	{
		below = one;
		at = i + 1;
		a->form |= PR_AMOUNT_ARTICLE;
	}
	while (at < end && at < i + MOST_WORDS)
	{
		const PrEntry *entry;
		uint32_t	and = after_scale && pr_token_is(r, at, "and");
		uint32_t	n = pr_match(r, at + and, PR_CARDINAL, &entry);

		if (n > 0 && at + and + n <= end && (at == i || after_scale))
		{
			below = pr_decimal_plus(below, number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
			after_scale = false;
			at += and + n;
			continue;
		}
		if (and || at == i || pr_match(r, at, PR_SCALE, &entry) == 0 || entry->length <= SHORT_FORM)
			break;
		below = pr_decimal_times(below, number_of(pr_value(entry, PR_NUMBER_SCALE)));
		a->form |= PR_AMOUNT_SCALED;
		after_scale = true;
		at++;
		if (pr_decimal_double(below) >= 1000)
		{
			total = pr_decimal_plus(total, below);
			below = (PrDecimal) {0, 0};
		}
	}
	if (at == i)
		return false;
	a->value = pr_decimal_plus(total, below);
	take_to(r, at, a);
	return true;
}

/*
 * A fraction: two-thirds, a third, half, ⅔. Only a half stands without an
 * article or a number; with an article the word is an ordinal where a noun
 * follows (a third party).
 */
static bool
read_fraction(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_FRACTION, &entry);
	uint32_t	next = i + n;

	if (n == 0 || next > end || ((pr_phrase_classes(r, i) & PR_CARDINAL) && pr_entries[r->tags.at[i].phrase].words > n))
		return false;			/* half a million is a number word */
	a->value = number_of(pr_value(entry, PR_NUMBER_FRACTION));
	if (n == 1 && r->tokens.at[i].type == PR_TOKEN_WORD && (a->value.mantissa != 5 || a->value.exponent != -1))
		return false;
	if (n > 1 && pr_is(r, i, PR_ARTICLE) && next < end && r->tokens.at[next].type <= PR_TOKEN_HYPHENATED &&
		!pr_is(r, next, PR_PREPOSITION | PR_CONJUNCTION | PR_CHANGE | PR_FINITE | PR_VERB | PR_ADVERB | PR_RELATIVE | PR_DETERMINER | PR_PARTICIPLE))
		return false;
	a->kind = PR_FIGURE_RATIO;
	take_to(r, next, a);
	if (n == 1 && next + 1 < end && pr_is(r, next, PR_ARTICLE))
	{
		/* half an hour, half a metre */
		n = pr_match(r, next + 1, PR_UNIT, &entry);
		if (n > 0 && set_unit(entry, a))
			take_to(r, next + 1 + n, a);
	}
	return true;
}

/* Twice, double, threefold: what multiplies, alone. */
static bool
read_multiple(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_MULTIPLE, &entry);

	if (n == 0 || is_one(pr_value(entry, PR_NUMBER_MULTIPLE)))
		return false;
	a->value = number_of(pr_value(entry, PR_NUMBER_MULTIPLE));
	a->kind = PR_FIGURE_MULTIPLE;
	take_to(r, i + n, a);
	return true;
}

/* ---- hyphenated words ------------------------------------------------- */

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
			!set_suffix(r, r->text + part->start + n, part->end - part->start - n, false, r->tokens.count, a))
			return false;
	}
	else
	{
		entry = part_entry(r, *part);
		if ((entry->any & PR_CARDINAL) == 0)
			return false;
		a->value = number_of(pr_value(entry, PR_NUMBER_CARDINAL));
	}
	for (next = *part; next_part(r, end, &next); *part = next)
	{
		entry = part_entry(r, next);
		if ((entry->any & PR_CARDINAL) && a->value.exponent > 0)
			a->value = pr_decimal_plus(a->value, number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
		else if ((entry->any & PR_CARDINAL) && n == 0 && a->value.mantissa < 10 && a->value.exponent > 0)
			a->value = pr_decimal_plus(a->value, number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
		else if ((entry->any & PR_SCALE) == 0 || next.end - next.start <= SHORT_FORM || !set_scale(entry, a))
			break;
	}
	return true;
}

/* What stands behind the number of a hyphenated word: its unit, and old. */
static bool
read_tail(const PrReading *r, uint32_t end, PrSpan part, PrAmount *a)
{
	const PrEntry *entry;
	const PrValue *cue;

	if (!next_part(r, end, &part))
		return true;
	entry = pr_lookup_entry(r->text + part.start, end - part.start);
	if ((entry->any & PR_UNIT) && set_unit(entry, a))
		return true;			/* 500-square-foot: the rest is one unit */
	entry = part_entry(r, part);
	cue = pr_value(entry, PR_NUMBER_NUMBER_CUE);
	if (((entry->any & PR_UNIT) && set_unit(entry, a)) || ((entry->any & PR_CURRENCY) && set_currency(entry, a)))
	{
		if (next_part(r, end, &part))
		{
			cue = pr_value(part_entry(r, part), PR_NUMBER_NUMBER_CUE);
			if (a->kind == PR_FIGURE_DURATION && cue != NULL && (cue->data & PR_CUE_OLD))
				a->kind = PR_FIGURE_AGE;
		}
		return true;
	}
	if (is_one(pr_value(entry, PR_NUMBER_MULTIPLE)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		return true;
	}
	if (entry->any & (PR_PREPOSITION | PR_ARTICLE))
	{
		PrAmount	whole = {.scale = one};

		/* one-in-five */
		if (!next_part(r, end, &part) || !read_parts(r, end, &part, &whole) || part.end != end ||
			whole.value.mantissa <= 0)
			return false;
		a->value = pr_decimal_ratio(a->value, whole.value);
		a->kind = PR_FIGURE_RATIO;
		return true;
	}
	return (a->form & PR_AMOUNT_DIGITS) && !(a->form & PR_AMOUNT_SCALED) && is_letter(r->text[part.start]) &&
		(r->text[part.start] & 0x20);
}

/* four-week, 16-year-old, 180-year, under-18s */
static bool
read_hyphenated(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = &r->tokens.at[i];
	uint32_t	end = pr_word_only_end(r, i);
	PrSpan		part = {t->start, t->start};
	const PrValue *qualifier;

	next_part(r, end, &part);
	qualifier = pr_value(part_entry(r, part), PR_NUMBER_QUALIFIER);
	a->form |= PR_AMOUNT_GLUED;
	if (qualifier != NULL && qualifier->extra == PR_BEFORE)
	{
		if (!next_part(r, end, &part) || !read_parts(r, end, &part, a) || part.end != end)
			return false;
		a->qualifier = (uint8_t) qualifier->data;
		a->span.start = part.start;
		if (a->kind == PR_FIGURE_COUNT)
			a->kind = PR_FIGURE_AGE;
		a->unit = pr_units[pr_value(pr_lookup_entry("year", 4), PR_NUMBER_UNIT)->data].name;
		a->form &= ~PR_AMOUNT_ENDS_S;
	}
	else if (!read_parts(r, end, &part, a) || !read_tail(r, end, part, a))
		return false;
	a->last = i + 1;
	a->span.end = end;
	return true;
}

/* ---- one number with what belongs to it ------------------------------- */

/* Scale words behind a number: million, lakh crore, -million; a fraction sign glued to it. */
static void
take_scale(const PrReading *r, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;

	if (a->last < end && glued(r, a->last) && r->tokens.at[a->last].type == PR_TOKEN_PUNCTUATION &&
		pr_match(r, a->last, PR_FRACTION, &entry) == 1)
	{
		a->value = pr_decimal_plus(a->value, number_of(pr_value(entry, PR_NUMBER_FRACTION)));
		take_to(r, a->last + 1, a);
	}
	for (int n = 0; n < 3 && a->last < end; n++)
	{
		uint32_t	hyphen = glued(r, a->last) && pr_token_is(r, a->last, "-") && glued(r, a->last + 1);
		uint32_t	at = a->last + hyphen;

		if (at >= end || r->tokens.at[at].type != PR_TOKEN_WORD || pr_match(r, at, PR_SCALE, &entry) != 1)
			break;
		if (entry->length <= 1 && (a->kind != PR_FIGURE_MONEY || !set_scale(entry, a)))
			break;
		if (entry->length > 1 && !set_scale(entry, a))
			break;
		take_to(r, at + 1, a);
	}
}

/* May a unit's form stand behind this amount? Short forms need digits, those of one letter stand directly behind them. */
static bool
unit_fits(const PrReading *r, uint32_t i, const PrEntry *entry, const PrAmount *a)
{
	if (entry->words > 1 || (unsigned char) pr_byte(r, i) >= 0x80)
		return true;
	if (r->tokens.at[i].length <= SHORT_FORM && (a->form & PR_AMOUNT_DIGITS) == 0 && !pr_is(r, i, PR_CALENDAR) &&
		pr_value(entry, PR_NUMBER_UNIT) != NULL && pr_units[pr_value(entry, PR_NUMBER_UNIT)->data].kind != PR_FIGURE_DURATION)
		return false;
	if (r->tokens.at[i].length == 1)
		return glued(r, i) || ((a->form & PR_AMOUNT_DIGITS) && r->text[r->tokens.at[i].start - 1] == '\xa0') || (r->text[r->tokens.at[i].start] == 'm' && (a->form & PR_AMOUNT_DIGITS));
	return true;
}

/* pounds of cocaine: a weight, where no scale word makes it money */
static bool
is_weight(const PrReading *r, uint32_t next, uint32_t end, const PrAmount *a)
{
	return !(a->form & PR_AMOUNT_SCALED) && next + 1 < end && pr_token_is(r, next, "of") &&
		(pr_entries[pr_lookup("lbs", 3)].any & PR_UNIT) && r->tokens.at[next + 1].type == PR_TOKEN_WORD;
}

/* Is the word behind "times" one that compares: three times the limit, four times as high? */
static bool
compares(const PrReading *r, uint32_t i, uint32_t end)
{
	if (i >= end)
		return false;
	if (pr_is(r, i, PR_ARTICLE) && i + 1 < end)
		return !pr_is(r, i + 1, PR_UNIT);
	return pr_is(r, i, PR_DETERMINER | PR_PRONOUN | PR_QUESTION) || pr_token_is(r, i, "as") ||
		pr_token_is(r, i, "that") || pr_token_is(r, i, "round") || pr_number_cue(r, i, PR_CUE_EXTENT) ||
		pr_is(r, i, PR_CHANGE);
}

/* A unit of three tokens that is one form of the lexicon: km/h, mg/l. */
static bool
take_slashed_unit(const PrReading *r, uint32_t at, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;

	if (at + 2 >= end || !pr_token_is(r, at + 1, "/") || !glued(r, at + 1) || !glued(r, at + 2))
		return false;
	entry = pr_lookup_entry(r->text + r->tokens.at[at].start, pr_end(r, at + 2) - r->tokens.at[at].start);
	if (!(entry->any & PR_UNIT) || !set_unit(entry, a))
		return false;
	take_to(r, at + 3, a);
	return true;
}

/* The unit behind a number that has none: a currency, a measure, a time, per cent, times. */
static void
take_unit(const PrReading *r, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	at = a->last;
	uint32_t	n;

	if (at < end && r->tokens.at[at].type == PR_TOKEN_ENTITY && at + 1 < end && glued(r, at) && glued(r, at + 1) && !pr_is(r, at, PR_CURRENCY))
		at++;					/* &nbsp; */
	if (at >= end || a->kind != PR_FIGURE_COUNT || (a->form & PR_AMOUNT_ENDS_S))
		return;
	if (take_slashed_unit(r, at, end, a))
		return;
	n = pr_match(r, at, PR_UNIT, &entry);
	if (n > 0 && at + n <= end && unit_fits(r, at, entry, a) && set_unit(entry, a))
		take_to(r, at + n, a);
	else if ((n = pr_match(r, at, PR_CURRENCY, &entry)) > 0 && at + n <= end &&
			 (r->tokens.at[at].length > 1 || (unsigned char) pr_byte(r, at) >= 0x80) &&
			 ((entry->any & PR_CURRENCY) || is_currency_mark(r, at)))
	{
		if (r->tokens.at[at].length >= 5 && is_weight(r, at + n, end, a) && pr_lookup("lb", 2) != 0 &&
			pr_value(entry, PR_NUMBER_CURRENCY)->extra == 0 &&
			pr_value(entry, PR_NUMBER_CURRENCY)->data == pr_value(pr_lookup_entry("GBP", 3), PR_NUMBER_CURRENCY)->data)
			set_unit(pr_lookup_entry("lb", 2), a);
		else
			set_currency(entry, a);
		take_to(r, at + n, a);
	}
	else if (pr_match(r, at, PR_MULTIPLE, &entry) == 1 && is_one(pr_value(entry, PR_NUMBER_MULTIPLE)) &&
			 (compares(r, at + 1, end) || glued(r, at)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		take_to(r, at + 1, a);
	}
}

/* A time becomes an age where "old" or "of age" follows. */
static void
take_age(const PrReading *r, uint32_t end, PrAmount *a)
{
	if (a->kind == PR_FIGURE_DURATION && a->last < end &&
		(pr_number_cue(r, a->last, PR_CUE_OLD) ||
		 (a->last + 1 < end && pr_token_is(r, a->last, "of") && pr_token_is(r, a->last + 1, "age"))))
		a->kind = PR_FIGURE_AGE;
}

/* A currency before its number: GBP 31.7m, Rs. 500 crore. Gives the tokens of the currency. */
static uint32_t
currency_before(const PrReading *r, uint32_t i, uint32_t end)
{
	uint32_t	n = 1;

	if (!is_currency_mark(r, i))
		return 0;
	if (i + 1 < end && pr_token_is(r, i + 1, ".") && glued(r, i + 1))
		n = 2;
	if (i + n >= end || (r->tokens.at[i + n].flags & PR_LINE_BEFORE))
		return 0;
	return r->tokens.at[i + n].type == PR_TOKEN_NUMBER || r->tokens.at[i + n].type == PR_TOKEN_NUMWORD ? n : 0;
}

static bool
read_by_type(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	switch (r->tokens.at[i].type)
	{
		case PR_TOKEN_NUMBER:
			return read_digits(r, i, r->tokens.at[i].start, false, a);
		case PR_TOKEN_PERCENT:
			if (pr_decimal_read(r->text + a->span.start, r->tokens.at[i].length, &a->value, &(uint8_t) {0}) == 0)
				return false;
			set_percent(a);
			take_to(r, i + 1, a);
			return true;
		case PR_TOKEN_MONEY:
			return read_money(r, i, a);
		case PR_TOKEN_NUMWORD:
			return read_mixed(r, i, a);
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_WORD:
		case PR_TOKEN_PUNCTUATION:
			return read_fraction(r, i, end, a) || read_multiple(r, i, a) || read_words(r, i, end, a) ||
				(r->tokens.at[i].type == PR_TOKEN_HYPHENATED && read_hyphenated(r, i, a));
		default:
			return false;
	}
}

/* One number at token i, with scale and unit. */
static bool
read_single(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	uint32_t	currency;

	if (i >= end)
		return false;
	*a = (PrAmount) {.first = i, .scale = one, .kind = PR_FIGURE_COUNT};
	a->span.start = r->tokens.at[i].start;
	currency = r->tokens.at[i].type == PR_TOKEN_NUMBER ? 0 : currency_before(r, i, end);
	if (currency > 0)
	{
		const PrEntry *entry = &pr_entries[r->tags.at[i].word];

		if (!read_digits(r, i + currency, r->tokens.at[i + currency].start, true, a) || !set_currency(entry, a))
			return false;
		a->form |= PR_AMOUNT_SIGNED;
	}
	else if (!read_by_type(r, i, end, a))
		return false;
	if (a->kind == PR_FIGURE_COUNT || a->kind == PR_FIGURE_MONEY)
		take_scale(r, end, a);
	take_unit(r, end, a);
	take_age(r, end, a);
	return true;
}

/* ---- two numbers ------------------------------------------------------ */

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
	if (pr_token_is(r, i, "in"))
		n = 1;
	else if (pr_token_is(r, i, "out") && pr_token_is(r, i + 1, "of"))
		n = 2;
	else if (pr_token_is(r, i, "of") && pr_token_is(r, i + 1, "every"))
		return 2;
	else if (pr_token_is(r, i, "per"))
	{
		*per = true;
		return 1;
	}
	if (n > 0 && pr_token_is(r, i + n, "every"))
		n++;
	return n;
}

/* 1 in 10, nine out of ten, 31.4 per 100,000 */
static bool
read_ratio(const PrReading *r, uint32_t end, PrAmount *a)
{
	PrAmount	whole;
	bool		per;
	uint32_t	joint = ratio_joint(r, a->last, end, &per);
	double		part = pr_decimal_double(a->value);

	if (joint == 0 || a->kind != PR_FIGURE_COUNT || (a->form & (PR_AMOUNT_GLUED | PR_AMOUNT_ENDS_S)) ||
		!read_single(r, a->last + joint, end, &whole) || whole.kind != PR_FIGURE_COUNT || year_like(&whole) ||
		(whole.form & (PR_AMOUNT_GLUED | PR_AMOUNT_ENDS_S)) || whole.value.mantissa == 0)
		return false;
	if (per ? pr_decimal_double(whole.value) < 100 : part >= pr_decimal_double(whole.value))
		return false;
	if (whole.last < end && pr_is(r, whole.last, PR_MONTH))
		return false;
	a->value = pr_decimal_ratio(a->value, whole.value);
	a->kind = PR_FIGURE_RATIO;
	a->form |= whole.form & PR_AMOUNT_SCALED;
	take_to(r, whole.last, a);
	return true;
}

/* Is a change of state said before "from A to B"? Then A and B are two amounts. */
static bool
says_change(const PrReading *r, uint32_t start, uint32_t from)
{
	const uint32_t window = 14;

	if (from > start && pr_number_cue(r, from - 1, PR_CUE_RANGE))
		return false;
	for (uint32_t i = from > start + window ? from - window : start; i <= from; i++)
		if (pr_match(r, i, PR_CHANGE, NULL) > 0 || (pr_phrase_classes(r, i) & PR_CHANGE))
			return true;
	return false;
}

/*
 * The tokens that join the numbers of a range, 0 where they do not: A-B, A – B,
 * A to B, A- to B; and after between, or after "ages of".
 */
static uint32_t
range_joint(const PrReading *r, uint32_t start, uint32_t i, uint32_t end, const PrAmount *a)
{
	uint32_t	hyphen = i < end && glued(r, i) && pr_token_is(r, i, "-");

	if (i + 1 >= end)
		return 0;
	if ((a->form & PR_AMOUNT_BETWEEN) ||
		(a->first >= start + 2 && pr_token_is(r, a->first - 1, "of") && pr_number_cue(r, a->first - 2, PR_CUE_AGE)))
		if (pr_token_is(r, i, "and"))
			return 1;
	if (is_dash(r, i))
	{
		if (hyphen && i + 2 < end && pr_token_is(r, i + 1, "to"))
			return 2;
		return glued(r, i) == glued(r, i + 1) ? 1 : 0;
	}
	if (!pr_token_is(r, i, "to") && !pr_token_is(r, i, "TO"))
		return pr_token_is(r, i, "or") ? 1 : 0;
	if (a->first > start && (pr_token_is(r, a->first - 1, "by") ||
							 (pr_is(r, a->first - 1, PR_CHANGE) && !pr_token_is(r, a->first - 1, "more"))))
		return 0;				/* fell by 5% to 20%, up 3% to 40% */
	if (a->first > start && pr_token_is(r, a->first - 1, "from") && says_change(r, start, a->first - 1))
		return 0;
	return 1;
}

/* Give the lower number what only the upper one is written with: 5 to 10 million, £10-15, 10-17 years. */
static bool
share_units(PrAmount *low, PrAmount *high)
{
	if ((high->form & PR_AMOUNT_SCALED) && !(low->form & PR_AMOUNT_SCALED) && low->kind != PR_FIGURE_DURATION &&
		pr_decimal_double(low->value) < 1000 && !(low->form & PR_AMOUNT_GROUPED))
	{
		PrDecimal	scaled = pr_decimal_times(low->value, high->scale);

		if (pr_decimal_double(scaled) < pr_decimal_double(high->value))
			low->value = scaled;
	}
	if (low->kind == PR_FIGURE_COUNT)
	{
		low->kind = high->kind;
		low->unit = high->unit;
	}
	else if (high->kind == PR_FIGURE_COUNT && (low->form & PR_AMOUNT_SIGNED))
		high->unit = low->unit;
	else if (high->kind != low->kind || high->unit != low->unit)
		return false;
	return true;
}

/* A second number that makes the amount a range; a score is noted as such. */
static void
read_range(const PrReading *r, uint32_t start, uint32_t end, PrAmount *a)
{
	uint32_t	joint = range_joint(r, start, a->last, end, a);
	bool		dash = joint > 0 && is_dash(r, a->last);
	bool		or = joint > 0 && pr_token_is(r, a->last, "or");
	PrAmount	high;
	PrAmount	low = *a;

	if (joint == 0 || (a->kind == PR_FIGURE_RATIO && !(a->form & PR_AMOUNT_BETWEEN)) || a->kind == PR_FIGURE_MULTIPLE ||
		!read_single(r, a->last + joint, end, &high) || high.kind == PR_FIGURE_MULTIPLE || (high.form & PR_AMOUNT_ENDS_S))
		return;
	read_ratio(r, end, &high);
	if (or && (a->kind != PR_FIGURE_COUNT ||
			   pr_decimal_double(high.value) != pr_decimal_double(a->value) + 1 || high.kind == PR_FIGURE_RATIO))
		return;
	if (!share_units(&low, &high))
		return;
	if (pr_decimal_double(low.value) >= pr_decimal_double(high.value))
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
	a->form |= high.form & (PR_AMOUNT_GLUED | PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_POINT | PR_AMOUNT_SIGNED);
	a->last = high.last;
	a->span.end = high.span.end;
}

/* 1/3 of, 9/10: a ratio where the first is the smaller, else a name (24/7). */
static void
read_slash(const PrReading *r, uint32_t end, PrAmount *a)
{
	PrAmount	whole;

	if (a->last + 1 >= end || !pr_token_is(r, a->last, "/") || !glued(r, a->last) || !glued(r, a->last + 1) ||
		a->kind != PR_FIGURE_COUNT || !read_single(r, a->last + 1, end, &whole))
		return;
	take_to(r, whole.last, a);
	if (whole.kind != PR_FIGURE_COUNT || pr_decimal_double(a->value) >= pr_decimal_double(whole.value) ||
		a->last >= end || !pr_token_is(r, a->last, "of"))
		a->form |= PR_AMOUNT_SLASHED;
	else
	{
		a->value = pr_decimal_ratio(a->value, whole.value);
		a->kind = PR_FIGURE_RATIO;
	}
}

/* A minus glued to what is no count: -12 degrees, -4%; the token behind it, else i. */
static uint32_t
behind_minus(const PrReading *r, uint32_t i, uint32_t end)
{
	if (i + 1 >= end || !(r->tokens.at[i].flags & PR_SPACE_BEFORE) || !glued(r, i + 1) ||
		!(pr_token_is(r, i, "-") || pr_token_is(r, i, "−")))
		return i;
	return i + 1;
}

bool
pr_read_amount(const PrReading *r, uint32_t start, uint32_t i, uint32_t end, PrAmount *a)
{
	const PrToken *t = &r->tokens.at[i];

	if (t->type == PR_TOKEN_WORD && i + 3 < end && (pr_token_is(r, i, "between") || pr_token_is(r, i, "Between")))
	{
		if (!read_single(r, i + 1, end, a))
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
	if (behind_minus(r, i, end) != i)
	{
		if (!read_single(r, i + 1, end, a) || a->kind == PR_FIGURE_COUNT || a->kind == PR_FIGURE_DURATION)
			return false;
		a->value.mantissa = -a->value.mantissa;
		a->first = i;
		a->span.start = t->start;
		return true;
	}
	if (!read_single(r, i, end, a))
		return false;
	read_slash(r, end, a);
	read_ratio(r, end, a);
	read_range(r, start, end, a);
	take_age(r, end, a);
	return true;
}
