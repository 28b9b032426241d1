/*
 * decimal.c
 *		Exact decimal numbers: a mantissa of 18 digits and a power of ten.
 */
#include <stdlib.h>
#include <string.h>

#include "figures/decimal.h"

#define MOST_DIGITS INT64_C(999999999999999999)
#define MOST_LENGTH 100			/* digits of a number; longer runs are no amounts */
#define MOST_EXPONENT 120
#define MOST_GROUPS 4			/* of three digits after full stops or apostrophes */

/* Drop the last digit, rounding towards zero. */
static void
shorten(PrDecimal *a)
{
	a->mantissa /= 10;
	a->exponent++;
}

static PrDecimal
power(int64_t mantissa, int exponent)
{
	if (exponent > MOST_EXPONENT)
		exponent = MOST_EXPONENT;
	if (exponent < -MOST_EXPONENT)
		exponent = -MOST_EXPONENT;
	return (PrDecimal) {mantissa, (int8_t) exponent};
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Does a comma at text stand between groups of digits? (three after it, or two and
 * more groups as in 12,34,567)
 */
static bool
is_group_comma(const char *text, uint32_t length)
{
	uint32_t	n = 1;

	while (n < length && n < 5 && is_digit(text[n]))
		n++;
	return n == 4 || (n == 3 && length > 6 && text[3] == ',' && is_digit(text[4]) && is_digit(text[5]));
}

uint32_t
pr_decimal_read(const char *text, uint32_t length, PrDecimal *value, uint8_t *looks)
{
	uint32_t	i = 0;
	uint32_t	digits = 0;
	int64_t		mantissa = 0;
	int			exponent = 0;
	bool		point = false;
	bool		grouped = false;

	for (; i < length && digits <= MOST_LENGTH; i++)
	{
		if (is_digit(text[i]))
		{
			digits++;
			if (mantissa <= MOST_DIGITS / 10)
			{
				mantissa = mantissa * 10 + (text[i] - '0');
				exponent -= point;
			}
			else
				exponent += !point;
		}
		else if (text[i] == ',' && digits > 0 && !point && is_group_comma(text + i, length - i))
			grouped = true;
		else if (text[i] == '.' && !point && i + 1 < length && is_digit(text[i + 1]))
			point = true;
		else
			break;
	}
	*value = power(mantissa, exponent);
	*looks = (uint8_t) ((grouped ? PR_DIGITS_GROUPED : 0) | (point ? PR_DIGITS_POINT : 0));
	if (digits == 0 || digits > MOST_LENGTH)
		return 0;
	if (digits > 1 && text[0] == '0' && !point)
		*looks |= PR_DIGITS_ZERO_LED;
	return i;
}

/* The bytes of a full stop or an apostrophe at text that stands between groups of three digits; 0 else. */
static uint32_t
group_mark(const char *text, uint32_t length)
{
	uint32_t	n = *text == '.' || *text == '\'' ? 1 : 0;

	if (length > 3 && memcmp(text, "\xe2\x80\x99", 3) == 0)
		n = 3;
	if (n == 0 || n + 3 > length || !is_digit(text[n]) || !is_digit(text[n + 1]) || !is_digit(text[n + 2]))
		return 0;
	return n + 3 < length && is_digit(text[n + 3]) ? 0 : n;
}

/*
 * The bytes of a comma, or of a full stop where that is none between groups, with one
 * or two digits at text; 0 else.
 */
static uint32_t
decimals_length(const char *text, uint32_t length, bool stop)
{
	uint32_t	n = 1;

	if (*text != ',' && !(stop && *text == '.'))
		return 0;
	while (n < length && n < 4 && is_digit(text[n]))
		n++;
	return n == 2 || n == 3 ? n : 0;
}

uint32_t
pr_decimal_read_continental(const char *text, uint32_t length, bool one_number, PrDecimal *value,
							uint8_t *looks)
{
	PrDecimal	read = {0, 0};
	uint32_t	i = 0;
	uint32_t	groups = 0;
	uint32_t	mark;
	uint32_t	decimals;
	char		first;

	for (; i < length && i < 3 && is_digit(text[i]); i++)
		read.mantissa = read.mantissa * 10 + (text[i] - '0');
	if (i == 0 || i == length)
		return 0;
	first = text[i];
	for (; groups < MOST_GROUPS && i < length && text[i] == first &&
		 (mark = group_mark(text + i, length - i)) > 0; groups++)
	{
		i += mark;
		for (int n = 0; n < 3; n++)
			read.mantissa = read.mantissa * 10 + (text[i++] - '0');
	}
	decimals = i < length ? decimals_length(text + i, length - i, groups > 0 && first != '.') : 0;
	/* in English a comma alone divides a list, and one group after a full stop is a fraction */
	if (groups == 0 ? !one_number || decimals == 0 :
		first == '.' && decimals == 0 && (groups == 1 || !one_number))
		return 0;
	for (uint32_t n = 1; n < decimals; n++)
		read.mantissa = read.mantissa * 10 + (text[i + n] - '0');
	*looks = decimals > 0 ? PR_DIGITS_POINT : PR_DIGITS_GROUPED;
	*value = power(read.mantissa, decimals > 0 ? 1 - (int) decimals : 0);
	return i + decimals;
}

PrDecimal
pr_decimal_times(PrDecimal a, PrDecimal b)
{
	while (a.mantissa != 0 && b.mantissa != 0 && llabs(a.mantissa) > MOST_DIGITS / llabs(b.mantissa))
	{
		if (llabs(a.mantissa) > llabs(b.mantissa))
			shorten(&a);
		else
			shorten(&b);
	}
	return power(a.mantissa * b.mantissa, a.exponent + b.exponent);
}

PrDecimal
pr_decimal_plus(PrDecimal a, PrDecimal b)
{
	PrDecimal  *high = a.exponent > b.exponent ? &a : &b;
	PrDecimal  *low = a.exponent > b.exponent ? &b : &a;

	while (high->exponent > low->exponent && llabs(high->mantissa) <= MOST_DIGITS / 10)
	{
		high->mantissa *= 10;
		high->exponent--;
	}
	while (low->exponent < high->exponent)
		shorten(low);
	if (llabs(a.mantissa) > MOST_DIGITS / 2 || llabs(b.mantissa) > MOST_DIGITS / 2)
	{
		shorten(&a);
		shorten(&b);
	}
	return power(a.mantissa + b.mantissa, a.exponent);
}

double
pr_decimal_double(PrDecimal a)
{
	double		value = (double) a.mantissa;

	for (int e = a.exponent; e > 0; e--)
		value *= 10;
	for (int e = a.exponent; e < 0; e++)
		value /= 10;
	return value;
}

PrDecimal
pr_decimal_ratio(PrDecimal a, PrDecimal b)
{
	double		ratio = pr_decimal_double(a) / pr_decimal_double(b);
	int			exponent = 0;
	int64_t		mantissa;

	if (ratio <= 0)
		return (PrDecimal) {0, 0};
	for (; ratio < 1000 && exponent > -MOST_EXPONENT; exponent--)
		ratio *= 10;
	for (; ratio >= 10000 && exponent < MOST_EXPONENT; exponent++)
		ratio /= 10;
	mantissa = (int64_t) (ratio + 0.5);
	while (mantissa % 10 == 0)
	{
		mantissa /= 10;
		exponent++;
	}
	return power(mantissa, exponent);
}
