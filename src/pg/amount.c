/*
 * amount.c
 *		Amounts as searching sees them: read in any of their forms, written in one.
 *
 * An amount is a currency that may be missing, a number in digits or one word,
 * and then words: scales, and per cent or a currency at the end. What the words
 * mean is in the lexicon. Values are exact; what has more digits than an exact
 * value keeps is no amount.
 */
#include "amount.h"

#include "ascii.h"
#include "figures/decimal.h"

#define MOST_DIGITS 18			/* of a PrDecimal */
#define MOST_ZEROS 24			/* after the digits of a lexeme */
#define MOST_SCALES 3			/* five hundred thousand million */

static const AmountTerm no_term = {AMOUNT_NOTHING, 0, {1, 0}, NULL};

static inline bool
is_letter(char c)
{
	return is_latin(c) || IS_HIGHBIT_SET(c);
}

uint32
amount_gap(const char *text, uint32 length)
{
	uint32		at = 0;
	uint32		lines = 0;

	if (length > 0 && *text == '-')
		return 1;
	while (at < length)
	{
		if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r')
			at++;
		else if (text[at] == '\n' && lines++ == 0)
			at++;
		else if (at + 1 < length && memcmp(text + at, "\xc2\xa0", 2) == 0)
			at += 2;
		else if (at + 2 < length && (memcmp(text + at, "\xe2\x80\x89", 3) == 0 ||
									 memcmp(text + at, "\xe2\x80\xaf", 3) == 0))
			at += 3;
		else if (length - at > strlen("&nbsp;") && memcmp(text + at, "&nbsp;", strlen("&nbsp;")) == 0)
			at += strlen("&nbsp;");
		else
			break;
		if (at > 8)
			return 0;
	}
	return at < length && text[at] == '\n' ? 0 : at;
}

/* The letters, or the one sign, at the beginning of a text. */
static uint32
word_length(const char *text, uint32 length)
{
	uint32		n = 0;

	while (n < length && is_latin(text[n]))
		n++;
	return n == 0 && length > 0 && *text == '%' ? 1 : n;
}

/* What an entry of the lexicon is after a number. */
static AmountTerm
entry_term(const PrEntry *entry, uint32 length)
{
	PrClass		classes = pr_entry_all(entry);
	AmountTerm	term = no_term;
	const PrValue *value;

	if (classes & PR_SCALE)
	{
		value = pr_value(entry, PR_NUMBER_SCALE);
		term = (AmountTerm) {AMOUNT_SCALE, length, {value->data, value->extra}, NULL};
	}
	else if (classes & PR_CURRENCY)
	{
		value = pr_value(entry, PR_NUMBER_CURRENCY);
		term = (AmountTerm) {AMOUNT_CURRENCY, length, {1, value->extra}, pr_unit_names[value->data]};
	}
	else if ((classes & PR_UNIT) && (value = pr_value(entry, PR_NUMBER_UNIT)) != NULL)
	{
		const char *name = pr_unit_names[pr_units[value->data].name];

		if (strcmp(name, "%") == 0)
			term = (AmountTerm) {AMOUNT_PERCENT, length, {1, 0}, name};
	}
	return term;
}

/* Does a mark of general punctuation (a curly apostrophe, a dash) stand here? */
static bool
is_mark(const char *text, uint32 length)
{
	return length >= 2 && memcmp(text, "\xe2\x80", 2) == 0;
}

AmountTerm
amount_term(const char *text, uint32 length)
{
	uint32		end = word_length(text, length);
	const PrWord *first = pr_lookup_word(text, end);
	uint16		entry = first->entry;
	uint16		state = first->state;
	AmountTerm	term = entry != 0 ? entry_term(&pr_entries[entry], end) : no_term;

	while (state != 0)
	{
		uint32		gap = amount_gap(text + end, length - end);
		uint32		word = gap > 0 ? word_length(text + end + gap, length - end - gap) : 0;
		const PrStep *step;
		AmountTerm	longer;

		if (word == 0 || (entry = pr_lookup(text + end + gap, word)) == 0)
			break;
		end += gap + word;
		step = pr_step(state, entry);
		state = step->state;
		longer = entry_term(&pr_entries[step->entry], end);
		if (longer.part != AMOUNT_NOTHING)
			term = longer;
	}
	/* the term must be whole words: no m of m2 */
	if (term.length < length && (is_letter(text[term.length]) || is_digit(text[term.length])) &&
		amount_gap(text + term.length, length - term.length) == 0 &&
		!is_mark(text + term.length, length - term.length))
		return no_term;
	/* no pounds of pounds-a-day */
	if (term.part == AMOUNT_CURRENCY && term.length + 1 < length && text[term.length] == '-' &&
		is_letter(text[term.length + 1]))
		return no_term;
	return term;
}

const char *
amount_currency(const char *text, uint32 length)
{
	const PrEntry *entry = pr_lookup_entry(text, length);
	const PrValue *value = pr_value(entry, PR_NUMBER_CURRENCY);

	return value != NULL && value->extra == 0 ? pr_unit_names[value->data] : NULL;
}

bool
amount_number_word(const char *text, uint32 length, PrClassNumber number, PrDecimal *value)
{
	const PrEntry *entry = pr_lookup_entry(text, length);
	const PrValue *found;

	if (!(pr_entry_any(entry) & (UINT64CONST(1) << number)))
		return false;
	found = pr_value(entry, number);
	*value = found != NULL ? (PrDecimal) {found->data, found->extra} : (PrDecimal) {0, 0};
	return true;
}

/* The bytes before the number: a currency, signs, spaces. False: something else. */
static bool
read_front(const char *text, uint32 length, Amount *amount, uint32 *at)
{
	const char *entity = *text == '&' ? memchr(text, ';', length) : NULL;
	uint32		number = entity != NULL ? entity - text + 1 : 0;	/* &#163;5 */
	uint32		end;

	/* the stop of Rs.500 belongs to what is before it */
	while (number < length && !is_digit(text[number]) &&
		   !(text[number] == '.' && number + 1 < length && is_digit(text[number + 1]) &&
			 !(number > 0 && is_latin(text[number - 1]))))
		number++;
	*at = number;
	end = number;
	for (;;)
	{
		if (end >= 1 && (text[end - 1] == '-' || text[end - 1] == ' '))
			amount->negative |= text[--end] == '-';
		else if (end >= 2 && memcmp(text + end - 2, "\xc2\xa0", 2) == 0)
			end -= 2;
		else if (end >= 3 && text[end - 1] == '.' && is_latin(text[end - 2]))	/* Rs. 500 */
			end--;
		else if (end >= 3 && memcmp(text + end - 3, "\xe2\x88\x92", 3) == 0)
		{
			end -= 3;
			amount->negative = true;
		}
		else
			break;
	}
	if (end == 0)
		return true;
	amount->unit = amount_currency(text, end);
	return amount->unit != NULL && number < length;
}

uint32
amount_word_length(const char *text, uint32 length)
{
	uint32		n = 0;

	while (n < length && (is_latin(text[n]) || text[n] == '-'))
		n++;
	return n;
}

static bool
begins_with_cardinal(const char *text, uint32 length)
{
	PrDecimal	value;
	uint32		n = amount_word_length(text, length);

	return n > 0 && amount_cardinal(text, n, &value);
}

/* The digits, or the word, that say the number. */
static bool
read_number(const char *text, uint32 length, Amount *amount, uint32 *at)
{
	uint8		looks;
	uint32		n = pr_decimal_read(text + *at, length - *at, &amount->value, &looks);
	uint32		digits = 0;

	for (uint32 i = 0; i < n; i++)
		digits += is_digit(text[*at + i]);
	if (n > 0)
	{
		*at += n;
		/* a number with zeros in front is a code: 007 */
		return digits <= MOST_DIGITS && !((looks & PR_DIGITS_ZERO_LED) && n == length);
	}
	n = amount_word_length(text, length);
	*at = n;
	return n > 0 && amount_cardinal(text, n, &amount->value);
}

bool
amount_read(const char *text, uint32 length, Amount *amount)
{
	uint32		at = 0;
	int			scales = 0;
	bool		ended = false;

	*amount = (Amount) {{0, 0}, NULL, false};
	if (length == 0)
		return false;
	if (!begins_with_cardinal(text, length) && !read_front(text, length, amount, &at))
		return false;
	if (!read_number(text, length, amount, &at))
		return false;
	while (at < length)
	{
		uint32		gap = amount_gap(text + at, length - at);
		AmountTerm	term = amount_term(text + at + gap, length - at - gap);

		if (term.part == AMOUNT_NOTHING || ended || (term.part == AMOUNT_SCALE && ++scales > MOST_SCALES))
			return false;
		ended = term.part != AMOUNT_SCALE;
		if (ended && amount->unit != NULL && strcmp(amount->unit, term.unit) != 0)
			return false;
		if (ended)
			amount->unit = term.unit;
		amount->value = pr_decimal_times(amount->value, term.factor);
		at += gap + term.length;
	}
	return true;
}

/* The value in digits: no zeros that say nothing, no exponent. */
static bool
write_value(PrDecimal value, char *into)
{
	char		digits[32];
	int			n;
	int			point;

	while (value.mantissa != 0 && value.mantissa % 10 == 0)
	{
		value.mantissa /= 10;
		value.exponent++;
	}
	if (value.mantissa == 0)
		value.exponent = 0;
	n = snprintf(digits, sizeof(digits), INT64_FORMAT, (int64) value.mantissa);
	point = n + value.exponent;
	if (value.exponent > MOST_ZEROS || value.exponent < -MOST_ZEROS)
		return false;
	if (value.exponent >= 0)
		snprintf(into, AMOUNT_SIZE - 8, "%s%.*s", digits, value.exponent, "000000000000000000000000");
	else if (point > 0)
		snprintf(into, AMOUNT_SIZE - 8, "%.*s.%s", point, digits, digits + point);
	else
		snprintf(into, AMOUNT_SIZE - 8, "0.%.*s%s", -point, "000000000000000000000000", digits);
	return true;
}

bool
amount_is_money(const Amount *amount)
{
	return amount->unit != NULL && strcmp(amount->unit, "%") != 0;
}

bool
amount_write(const Amount *amount, char *into)
{
	bool		percent = amount->unit != NULL && !amount_is_money(amount);

	if (amount_is_money(amount))
	{
		for (const char *c = amount->unit; *c && c < amount->unit + 4; c++)
			*into++ = pg_ascii_tolower((unsigned char) *c);
	}
	if (amount->negative)
		*into++ = '-';
	if (!write_value(amount->value, into))
		return false;
	if (percent)
		strcat(into, "%");
	return true;
}
