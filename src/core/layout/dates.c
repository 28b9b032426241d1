/*
 * dates.c
 *		Full dates as they are written in releases.
 */
#include "arena.h"
#include "layout/dates.h"

#include "tagged.h"

#define YEAR_DIGITS 4

/* The token's digits as a number, -1 where it has none in front or more than 4. */
static int
leading_number(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	int			n = 0;

	for (uint32_t k = 0; k < t->length && k < YEAR_DIGITS; k++)
	{
		char		c = r->text[t->start + k];

		if (c < '0' || c > '9')
			break;
		n = n * 10 + (c - '0');
	}
	return n;
}

/* The bytes as a number, -1 where one of them is no digit. */
static int
number_of(const char *at, const char *end)
{
	int			n = 0;

	for (; at < end; at++)
	{
		if (*at < '0' || *at > '9' || n > 9999)
			return -1;
		n = n * 10 + (*at - '0');
	}
	return n;
}

static int
day_at(const PrReading *r, uint32_t i)
{
	uint8_t		type = i < r->tokens.count ? pr_type(r, i) : 0;
	int			n = type == PR_TOKEN_NUMBER || type == PR_TOKEN_ORDINAL ? leading_number(r, i) : -1;

	return n >= 1 && n <= 31 ? n : 0;
}

static int
month_at(const PrReading *r, uint32_t i)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_MONTH, &entry);

	return n == 1 ? pr_value(entry, PR_NUMBER_MONTH)->data : 0;
}

static int
year_at(const PrReading *r, uint32_t i)
{
	int			n;

	if (i >= r->tokens.count || pr_type(r, i) != PR_TOKEN_NUMBER || pr_length(r, i) != 4)
		return 0;
	n = leading_number(r, i);
	return n >= 1500 && n <= 2199 ? n : 0;
}

static bool
set_date(PrDate *date, int year, int month, int day)
{
	static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1)
		return false;
	if (day > days[month - 1] && !(month == 2 && day == 29 && year % 4 == 0 &&
								   (year % 100 != 0 || year % 400 == 0)))
		return false;
	*date = (PrDate) {(int16_t) year, (int8_t) month, (int8_t) day};
	return true;
}

/* The three numbers of a date in digits; digits[n] is how many the n-th has. False: there are not three. */
static bool
three_numbers(const PrReading *r, uint32_t i, int part[3], int digits[3])
{
	const PrToken *t = pr_token(r, i);
	int			n = 0;

	memset(part, 0, 3 * sizeof(int));
	memset(digits, 0, 3 * sizeof(int));
	for (uint32_t k = 0; k < t->length; k++)
	{
		char		c = r->text[t->start + k];

		if (c >= '0' && c <= '9' && digits[n] < YEAR_DIGITS)
		{
			part[n] = part[n] * 10 + (c - '0');
			digits[n]++;
		}
		else if (++n > 2)
			return false;
	}
	return n == 2;
}

/* Day, month and year, or month and day where only that is possible or the release writes so. */
static bool
ordered_date(const PrReading *r, const int part[3], PrDate *date)
{
	int			year = part[2] < 100 ? part[2] + 2000 : part[2];

	if (part[1] > 12 || (part[0] <= 12 && r->month_first))
		return set_date(date, year, part[0], part[1]);
	return set_date(date, year, part[1], part[0]);
}

/* A date in one token: 2024-03-01, 03/06/2019, 3.6.2019, 03.06.19. */
static bool
numeric_date(const PrReading *r, uint32_t i, PrDate *date)
{
	int			part[3];
	int			digits[3];

	if (!three_numbers(r, i, part, digits))
		return false;
	if (digits[0] == YEAR_DIGITS)
		return set_date(date, part[0], part[1], part[2]);
	return (digits[2] == 2 || digits[2] == YEAR_DIGITS) && ordered_date(r, part, date);
}

/* A date in digits with spaces around its strokes: 30 / 04 / 2019. Returns its tokens. */
static uint32_t
spaced_date(const PrReading *r, uint32_t i, PrDate *date)
{
	int			part[3];

	for (uint32_t k = 0; k < 3; k++)
	{
		uint32_t	at = i + 2 * k;

		if (at >= r->tokens.count || pr_type(r, at) != PR_TOKEN_NUMBER ||
			(k > 0 && !pr_token_is(r, at - 1, "/")))
			return 0;
		part[k] = leading_number(r, at);
	}
	return year_at(r, i + 4) != 0 && ordered_date(r, part, date) ? 5 : 0;
}

/* A date in one hyphenated word: 12-Mar-2025. */
static bool
hyphenated_date(const PrReading *r, uint32_t i, PrDate *date)
{
	const PrToken *t = pr_token(r, i);
	const char *first = memchr(r->text + t->start, '-', t->length);
	const char *end = r->text + t->start + t->length;
	const char *last = first != NULL ? memchr(first + 1, '-', (size_t) (end - first - 1)) : NULL;
	const PrEntry *month;

	if (last == NULL)
		return false;
	month = pr_lookup_entry(first + 1, (uint32_t) (last - first - 1));
	if (!(pr_entry_capital(month) & PR_MONTH))
		return false;
	return set_date(date, number_of(last + 1, end), pr_value(month, PR_NUMBER_MONTH)->data,
					number_of(r->text + t->start, first));
}

/* Skip a comma or "of" between the parts of a date. */
static uint32_t
skip_joint(const PrReading *r, uint32_t i)
{
	return pr_token_is(r, i, ",") || pr_is_word(r, i, PR_WORD_OF) || pr_token_is(r, i, ".") ? i + 1 : i;
}

uint32_t
pr_read_date(const PrReading *r, uint32_t i, PrDate *date)
{
	uint32_t	at = i;
	uint32_t	second;
	uint32_t	third;
	int			day;
	int			month;

	if (at < r->tokens.count && pr_is(r, at, PR_WEEKDAY))
		at = skip_joint(r, at + 1);
	if (pr_is_word(r, at, PR_WORD_THE))
		at++;
	if (at >= r->tokens.count)
		return 0;
	if (pr_type(r, at) == PR_TOKEN_HYPHENATED)
		return hyphenated_date(r, at, date) ? at + 1 - i : 0;
	if (pr_type(r, at) == PR_TOKEN_DATE || pr_type(r, at) == PR_TOKEN_NUMWORD)
		return numeric_date(r, at, date) ? at + 1 - i : 0;
	second = spaced_date(r, at, date);
	if (second > 0)
		return at + second - i;
	day = day_at(r, at);
	month = month_at(r, at);
	if (day == 0 && month == 0)
		return 0;
	second = skip_joint(r, at + 1);
	third = skip_joint(r, second + 1);
	return set_date(date, year_at(r, third), month_at(r, second), day) ||
		set_date(date, year_at(r, third), month, day_at(r, second)) ? third + 1 - i : 0;
}

bool
pr_month_first(const PrReading *r)
{
	bool		open = false;	/* a date in digits may be read in both ways */
	int			words = 0;		/* more dates in words with the month first */

	for (uint32_t i = 0; (i = pr_next_start(r, i, r->tokens.count, PR_START_LAYOUT)) < r->tokens.count; i++)
	{
		int			part[3];
		int			digits[3];

		pr_arena_step(r->arena);
		if (pr_type(r, i) != PR_TOKEN_DATE || !three_numbers(r, i, part, digits) || digits[0] > 2)
			continue;
		if (part[0] > 12)
			return false;
		if (part[1] > 12)
			return true;
		open = true;
	}
	for (uint32_t i = 0; open && i < r->tokens.count; i++)
	{
		pr_arena_step(r->arena);
		if (pr_is(r, i, PR_MONTH))
			words += (i > 0 && day_at(r, i - 1) != 0 ? -1 : 0) + (day_at(r, i + 1) != 0 ? 1 : 0);
	}
	return words > 0;
}
