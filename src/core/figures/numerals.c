/*
 * numerals.c
 *		Read one number at a token, with its scale and unit.
 *
 * A number is read by the type of its first token: digits (2,962), money
 * (£31.7m), a percentage, letters and digits (EUR5m, 20p), a hyphenated word
 * (four-week) or words (two hundred and fifty). Every step looks at a bounded
 * number of tokens.
 */
#include <string.h>

#include "nounphrase.h"
#include "figures/numeral_parts.h"

#define MOST_DECIMALS 4			/* that are spoken one by one */
#define MOST_WORDS 16			/* words of one spelled number */
#define MOST_GROUPS 6			/* groups of three digits divided by spaces */

static const PrDecimal one = {1, 0};

/* ---- digits ----------------------------------------------------------- */

/*
 * Is token i three digits after a no-break or thin space that begins at byte end;
 * for money, after any: EUR 4 500?
 */
static bool
is_thin_group(const PrReading *r, uint32_t i, uint32_t end, bool money)
{
	const char *space = r->text + end;
	const PrToken *t = pr_token(r, i);

	if (i >= r->tokens.count || t->type != PR_TOKEN_NUMBER || t->length != 3 || t->start > end + 3)
		return false;
	if (t->start == end + 1)
		return money && *space == ' ';
	return memcmp(space, "\xc2\xa0", 2) == 0 || memcmp(space, "\xe2\x80\xaf", 3) == 0 ||
		memcmp(space, "\xe2\x80\x89", 3) == 0;
}

/*
 * Do three digits at token next go on with the number of up to three at token i after a
 * plain space: 390 000 people, from 390 000 to? A plural must follow them, or no noun where a
 * small word stands before them, or three of them are zeros; else they are two numbers.
 */
static bool
is_spaced_group(const PrReading *r, uint32_t i, uint32_t next, uint32_t end)
{
	uint32_t	k = next;
	bool		zeros = false;

	if (pr_length(r, i) > 3 || pr_byte(r, i) == '0' || pr_type(r, i) != PR_TOKEN_NUMBER ||
		(i > 0 && pr_type(r, i - 1) == PR_TOKEN_NUMBER))
		return false;
	while (k < r->tokens.count && k < next + MOST_GROUPS && pr_type(r, k) == PR_TOKEN_NUMBER &&
		   pr_length(r, k) == 3 &&
		   pr_start(r, k) == end + 1 && r->text[end] == ' ')
	{
		zeros |= pr_token_is(r, k, "000");
		end = pr_end(r, k++);
	}
	if (zeros && !pr_is(r, i - 1, PR_CONTACT))
		return true;
	if (k == next || k >= r->tokens.count)
		return false;
	if (!(pr_flags(r, k) & PR_LINE_BEFORE) && pr_is_nominal(r, k) && pr_is_plural_noun(r, k))
		return true;
	return i > 0 && (pr_is(r, i - 1, PR_QUALIFIER) || pr_is_word(r, i - 1, PR_WORD_FROM) ||
					 pr_is_word(r, i - 1, PR_WORD_TO) || pr_is_word(r, i - 1, PR_WORD_OF)) &&
		(pr_type(r, k) == PR_TOKEN_PUNCTUATION || pr_is(r, k, PR_PREPOSITION | PR_CONJUNCTION));
}

/* The end of letters from byte at up to limit, with the small 2 or 3 of an area's or a volume's unit: m². */
static uint32_t
letters_end(const PrReading *r, uint32_t at, uint32_t limit)
{
	uint32_t	end = at;

	while (end < limit && pr_is_letter(r->text[end]))
		end++;
	if (end > at && end + 2 == limit && (memcmp(r->text + end, "²", 2) == 0 ||
										 memcmp(r->text + end, "³", 2) == 0))
		end += 2;
	return end;
}

/*
 * Do a comma and digits that a scale word, a unit or a percent sign follows go on with
 * the number at token i: 2,5 million, 2,5 km?
 */
static bool
has_comma_decimals(const PrReading *r, uint32_t i)
{
	if (i + 2 >= r->tokens.count || pr_byte(r, i + 1) != ',' || !pr_glued(r, i + 1) || !pr_glued(r, i + 2))
		return false;
	return pr_type(r, i + 2) == PR_TOKEN_PERCENT ||
		(i + 3 < r->tokens.count && pr_length(r, i + 2) < 3 &&
		 (pr_is(r, i + 3, PR_UNIT) ||
		  (pr_is(r, i + 3, PR_SCALE) && pr_length(r, i + 3) > PR_SHORT_FORM)));
}

/* Where the digits at byte at end, which are read as in English, or as on the continent if more of them are so. */
static uint32_t
digits_end(const PrReading *r, uint32_t i, uint32_t at, bool money, PrAmount *a, uint8_t *looks, bool *continental)
{
	uint32_t	length = pr_decimal_read(r->text + at, r->length - at, &a->value, looks);
	PrDecimal	value;
	uint8_t		others;
	uint32_t	whole;

	*continental = false;
	if (length == 0 || r->text[at + length] == ' ')
		return at + length;
	whole = pr_decimal_read_continental(r->text + at, r->length - at, money || pr_is(r, i + 1, PR_CURRENCY) ||
										has_comma_decimals(r, i), &value, &others);
	if (whole <= length)
		return at + length;		/* no 1,00 of 1,00,000 */
	*continental = true;
	*looks = others;
	a->value = value;
	return at + whole;
}

/*
 * Digits at byte at, with letters glued to them; sets the end to a token's end.
 * The digits may go on over several tokens (EUR1,200 is three).
 */
static bool
read_digits(const PrReading *r, uint32_t i, uint32_t at, bool money, PrAmount *a)
{
	uint8_t		looks;
	uint32_t	dot = r->text[at] == '.' && at > 0 && pr_is_letter(r->text[at - 1]);	/* n.3,610 */
	bool		continental;
	uint32_t	end = digits_end(r, i, at + dot, money, a, &looks, &continental);
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
	while (next < r->tokens.count && pr_start(r, next) < end)
		next++;
	money |= next < r->tokens.count && pr_type(r, next) == PR_TOKEN_NUMBER &&
		!(looks & (PR_DIGITS_POINT | PR_DIGITS_GROUPED)) &&
		is_spaced_group(r, i, next, end);
	for (int groups = 0; groups < MOST_GROUPS && !(looks & PR_DIGITS_POINT) &&
		 is_thin_group(r, next, end, money); groups++)
	{
		/* 1 250 with a space that does not break */
		PrDecimal	group;

		pr_decimal_read(r->text + pr_start(r, next), 3, &group, &(uint8_t) {0});
		a->value = pr_decimal_plus(pr_decimal_times(a->value, (PrDecimal) {1000, 0}), group);
		a->form |= PR_AMOUNT_GROUPED;
		end = letters = pr_end(r, next++);
	}
	if (continental && pr_type(r, next - 1) == PR_TOKEN_PERCENT)
	{
		pr_set_percent(a);		/* 2,5% */
		pr_take_to(r, next, a);
		return true;
	}
	if (pr_take_slashed_suffix(r, letters, next, a))
		return true;
	letters = letters_end(r, letters, pr_end(r, next - 1));
	if (letters > end && !pr_set_suffix(r, r->text + end, letters - end, money, next, a))
		return false;
	if (letters != pr_end(r, next - 1))
		return false;
	pr_take_to(r, next, a);
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

/*
 * The sign and the digits of a token of money: US$5m, £ 31.7. Letters before an
 * unknown sign are passed over.
 */
static bool
read_money(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	uint32_t	sign = sign_length(text, t->length);
	uint32_t	digits = sign;

	while (digits < t->length && strchr(".0123456789", text[digits]) == NULL)
		digits++;
	if (!read_digits(r, i, t->start + digits, true, a))
		return false;
	if (memchr(text + sign, '-', digits - sign) != NULL || memchr(text + sign, 0x88, digits - sign) != NULL)
		a->value.mantissa = -a->value.mantissa;
	a->form |= PR_AMOUNT_SIGNED;
	if (i > 0 && pr_glued(r, i) && pr_type(r, i - 1) == PR_TOKEN_WORD &&
		(pr_flags(r, i - 1) & PR_UPPER) &&
		pr_set_currency(pr_lookup_entry(r->text + pr_start(r, i - 1),
										t->start + sign - pr_start(r, i - 1)), a))
	{
		a->first = i - 1;		/* GH¢500 */
		a->span.start = pr_start(r, i - 1);
		return true;
	}
	for (uint32_t from = 0; from < sign; from++)
		if (((unsigned char) text[from] & 0xc0) != 0x80 &&
			pr_set_currency(pr_lookup_entry(text + from, sign - from), a))
			return true;
	return false;
}

/* 20p, 31.7m, 18s, EUR5m, Rs500 */
static bool
read_mixed(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	uint32_t	letters = 0;
	const PrEntry *entry;

	while (letters < t->length && pr_is_letter(text[letters]))
		letters++;
	if (letters == 0)
		return read_digits(r, i, t->start, false, a);
	entry = pr_lookup_entry(text, letters);
	if ((pr_entry_cased(entry) & (PR_CURRENCY | PR_NUMBER_CUE)) != PR_CURRENCY ||
		*text < 'A' || *text > 'Z')
		return false;			/* COP26 is a name */
	a->form |= PR_AMOUNT_SIGNED;
	return read_digits(r, i, t->start + letters, true, a) && pr_set_currency(entry, a);
}

/* ---- words ------------------------------------------------------------ */

/* Add the decimals that are spoken at token at to the number: two | point two five. Returns the token after them. */
static uint32_t
take_decimals(const PrReading *r, uint32_t at, uint32_t end, PrDecimal *number)
{
	PrDecimal	place = {1, -1};
	uint32_t	i = at + 1;
	const PrEntry *entry;

	if (at >= end || !pr_is_word(r, at, PR_WORD_POINT))
		return at;
	for (; i < end && i <= at + MOST_DECIMALS && pr_match(r, i, PR_CARDINAL, &entry) == 1; i++)
	{
		PrDecimal	digit = pr_number_of(pr_value(entry, PR_NUMBER_CARDINAL));

		if (digit.exponent != 0 || digit.mantissa > 9)
			break;
		*number = pr_decimal_plus(*number, pr_decimal_times(digit, place));
		place.exponent--;
	}
	return i > at + 1 ? i : at;
}

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

	if (pr_is_word(r, i, PR_WORD_A) && i + 1 < end && pr_length(r, i + 1) > PR_SHORT_FORM &&
		pr_is(r, i + 1, PR_SCALE))
	{
		below = one;
		at = i + 1;
		a->form |= PR_AMOUNT_ARTICLE;
	}
	else if (i > 0 && pr_is_word(r, i - 1, PR_WORD_THE) && pr_is(r, i, PR_SCALE) &&
			 pr_length(r, i) > PR_SHORT_FORM)
		below = one;			/* the hundred men */
	while (at < end && at < i + MOST_WORDS)
	{
		const PrEntry *entry;
		uint32_t	and = after_scale && pr_is_word(r, at, PR_WORD_AND);
		uint32_t	n = pr_match(r, at + and, PR_CARDINAL, &entry);

		if (n > 0 && at + and + n <= end && (at == i || after_scale))
		{
			below = pr_decimal_plus(below, pr_number_of(pr_value(entry, PR_NUMBER_CARDINAL)));
			after_scale = false;
			at = take_decimals(r, at + and + n, end, &below);
			continue;
		}
		if (and || (at == i && below.mantissa == 0) || pr_match(r, at, PR_SCALE, &entry) == 0 ||
			entry->length <= PR_SHORT_FORM)
			break;
		if (below.mantissa == 0)	/* after another one: a million billion */
			total = pr_decimal_times(total, pr_number_of(pr_value(entry, PR_NUMBER_SCALE)));
		else
			below = pr_decimal_times(below, pr_number_of(pr_value(entry, PR_NUMBER_SCALE)));
		a->scale = pr_decimal_times(a->scale, pr_number_of(pr_value(entry, PR_NUMBER_SCALE)));
		a->form |= PR_AMOUNT_SCALED;
		after_scale = true;
		at++;
		if (pr_decimal_double(below) >= 1000)
		{
			total = pr_decimal_plus(total, below);
			below = (PrDecimal) {0, 0};
		}
	}
	a->value = pr_decimal_plus(total, below);
	if (at == i + 1 && pr_last_byte(r, i) == 's')
		a->form |= PR_AMOUNT_ENDS_S;	/* in her thirties */
	if (at > i)
		pr_take_to(r, at, a);
	return at > i;
}

/* Twice, double, threefold: what multiplies, alone. */
static bool
read_multiple(const PrReading *r, uint32_t i, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_MULTIPLE, &entry);

	if (n == 0 || pr_is_times(pr_value(entry, PR_NUMBER_MULTIPLE)))
		return false;
	a->value = pr_number_of(pr_value(entry, PR_NUMBER_MULTIPLE));
	a->kind = PR_FIGURE_MULTIPLE;
	pr_take_to(r, i + n, a);
	return true;
}

/* ---- one number ------------------------------------------------------- */

/* A currency's word in the plural before its number, with none before it: pounds 1,250. */
static bool
is_currency_first(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_WORD && t->length > 4 && pr_last_byte(r, i) == 's' &&
		i + 1 < r->tokens.count &&
		(pr_entry_any(&pr_entries[pr_word(r, i)]) & PR_CURRENCY) != 0 &&
		(i == 0 || (pr_type(r, i - 1) != PR_TOKEN_NUMBER &&
					pr_type(r, i - 1) != PR_TOKEN_MONEY &&
					!pr_is(r, i - 1, PR_CARDINAL | PR_SCALE | PR_VAGUE | PR_FRACTION)));
}

/* A currency before its number: GBP 31.7m, Rs. 500 crore. Returns the tokens of the currency. */
static uint32_t
currency_before(const PrReading *r, uint32_t i, uint32_t end)
{
	uint32_t	n = 1;

	if (is_currency_first(r, i))
		return (pr_type(r, i + 1) == PR_TOKEN_NUMBER ||
			(pr_type(r, i + 1) == PR_TOKEN_NUMWORD && pr_byte(r, i + 1) <= '9')) &&
			!(pr_flags(r, i + 1) & PR_LINE_BEFORE) ? 1 : 0;
	if (!pr_is_currency_mark(r, i))
		return 0;
	if (i + 1 < end && pr_token_is(r, i + 1, ".") && pr_glued(r, i + 1))
		n = 2;
	if (i + n >= end || (pr_flags(r, i + n) & PR_LINE_BEFORE))
		return 0;
	if (pr_is(r, i, PR_NUMBER_CUE) && pr_length(r, i + n) < 3)
		return 0;				/* COP 26 is a conference */
	return pr_type(r, i + n) == PR_TOKEN_NUMBER ||
		(pr_type(r, i + n) == PR_TOKEN_NUMWORD && pr_byte(r, i + n) <= '9') ? n : 0;
}

/* A sign with its country's letters after it: $US3,000, $A20m. */
static bool
read_turned_currency(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	const char *letters;
	char		sign[8];
	uint32_t	n = 0;

	if (i + 1 >= end || !pr_is(r, i, PR_CURRENCY) || pr_length(r, i) != 1 || !pr_glued(r, i + 1) ||
		pr_type(r, i + 1) != PR_TOKEN_NUMWORD)
		return false;
	letters = r->text + pr_start(r, i + 1);
	while (n < 4 && letters[n] >= 'A' && letters[n] <= 'Z')
	{
		sign[n] = letters[n];
		n++;
	}
	sign[n] = r->text[pr_start(r, i)];
	a->form |= PR_AMOUNT_SIGNED;
	return n > 0 && read_digits(r, i + 1, pr_start(r, i + 1) + n, true, a) &&
		pr_set_currency(pr_lookup_entry(sign, n + 1), a);
}

static bool
read_by_type(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	switch (pr_type(r, i))
	{
		case PR_TOKEN_NUMBER:
			return read_digits(r, i, pr_start(r, i), false, a);
		case PR_TOKEN_PERCENT:
			if (pr_decimal_read(r->text + a->span.start, pr_length(r, i), &a->value,
								&(uint8_t) {0}) == 0)
				return false;
			pr_set_percent(a);
			pr_take_to(r, i + 1, a);
			return true;
		case PR_TOKEN_MONEY:
			return read_money(r, i, a);
		case PR_TOKEN_NUMWORD:
			return read_mixed(r, i, a);
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_WORD:
		case PR_TOKEN_PUNCTUATION:
			return read_turned_currency(r, i, end, a) || pr_read_unit_and_half(r, i, end, a) ||
				pr_read_fraction(r, i, end, a) ||
				read_multiple(r, i, a) ||
				read_words(r, i, end, a) ||
				(pr_type(r, i) == PR_TOKEN_HYPHENATED && pr_read_hyphenated(r, i, a));
		default:
			return false;
	}
}

/* A currency's word after its sign says nothing more: £52,000 pounds. */
static void
pass_currency(const PrReading *r, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	const PrValue *value;

	if (a->kind != PR_FIGURE_MONEY || !(a->form & PR_AMOUNT_SIGNED) || a->last >= end ||
		pr_match(r, a->last, PR_CURRENCY, &entry) != 1)
		return;
	value = pr_value(entry, PR_NUMBER_CURRENCY);
	if (value->data == a->unit && value->extra == 0 && pr_type(r, a->last) == PR_TOKEN_WORD &&
		!(pr_flags(r, a->last) & PR_CAPITAL))
		a->last++;
}

bool
pr_read_sum(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	if (pr_type(r, i) != PR_TOKEN_NUMWORD)
		return false;
	*a = (PrAmount) {.first = i, .scale = one, .factor = one, .kind = PR_FIGURE_COUNT};
	a->span.start = pr_start(r, i);
	if (!read_digits(r, i, pr_start(r, i), true, a) || !(a->form & PR_AMOUNT_SCALED))
		return false;
	pr_take_scale(r, end, a);
	return true;
}

bool
pr_read_single(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a)
{
	uint32_t	currency;

	if (i >= end)
		return false;
	*a = (PrAmount) {.first = i, .scale = one, .factor = one, .kind = PR_FIGURE_COUNT};
	a->span.start = pr_start(r, i);
	currency = pr_type(r, i) == PR_TOKEN_NUMBER ? 0 : currency_before(r, i, end);
	if (currency > 0)
	{
		const PrEntry *entry = &pr_entries[pr_word(r, i)];

		if (!read_digits(r, i + currency, pr_start(r, i + currency), true, a) ||
			!pr_set_currency(entry, a))
			return false;
		a->span.start = pr_start(r, i);	/* also where a stop was passed over before the digits: Rs.500 */
		a->form |= PR_AMOUNT_SIGNED;
	}
	else if (!read_by_type(r, i, end, a))
		return false;
	if (pr_ends_number(r, a->last))
		return true;
	if (a->kind == PR_FIGURE_COUNT || a->kind == PR_FIGURE_MONEY)
	{
		pr_take_power(r, end, a);
		pr_take_mixed_fraction(r, end, a);
		pr_take_half(r, end, a);
		pr_take_scale(r, end, a);
	}
	pr_take_unit(r, end, a);
	pr_take_clock(r, end, a);
	pass_currency(r, end, a);
	pr_take_age(r, end, a);
	return true;
}
