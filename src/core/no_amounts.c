/*
 * no_amounts.c
 *		Tell amounts from numbers that are none: dates, years, times of day,
 *		names (section 60), telephone numbers, houses, list numbers, scores.
 *
 * A number with a unit, a scale word, a sign of money or a comma is an amount
 * nearly always; most questions are asked of bare numbers only. Each question
 * looks at a few tokens on either side, within the sentence.
 */
#include <string.h>

#include "numeral_parts.h"

#define NEAR 10					/* tokens that one question looks at */
#define NEAR_CALL 5				/* tokens between a word of calling and its number */
#define MOST_TITLE 10			/* tokens of a title in quotation marks */
#define MOST_BRACKET 40			/* tokens of a bracket before a number in it */
#define MOST_CODE 40			/* tokens on either side in which signs of program code count */
#define MOST_DECIMALS 4
#define LEAST_CELLS 3			/* numbers that make a row of a table */
#define MOST_CELLS 30
#define LAST_HOUR 12
#define LAST_MINUTE 59

#define FUNCTION_WORD (PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_MODAL | PR_AUXILIARY | PR_BE | \
	PR_NEGATION | PR_PRONOUN | PR_QUESTION | PR_ARTICLE | PR_DETERMINER)

/* One number of which amounts are asked, and the tokens of its sentence. */
typedef struct Number
{
	const PrReading *r;
	const PrAmount *a;
	const PrAmount *before;		/* the amount or number before it in the sentence, or NULL */
	uint32_t	start;
	uint32_t	end;
} Number;

static bool
has(const Number *n, uint32_t i, PrClass mask)
{
	return i >= n->start && i < n->end && pr_is(n->r, i, mask);
}

static bool
is_text(const Number *n, uint32_t i, const char *text)
{
	return i >= n->start && i < n->end && pr_is_text(n->r, i, text);
}

static bool
is_word(const Number *n, uint32_t i, PrWordName name)
{
	return i >= n->start && i < n->end && pr_is_word(n->r, i, name);
}

static uint8_t
type_at(const Number *n, uint32_t i)
{
	return i >= n->start && i < n->end ? n->r->tokens.at[i].type : 0;
}

static bool
is_glued(const Number *n, uint32_t i)
{
	return i < n->end && (n->r->tokens.at[i].flags & PR_SPACE_BEFORE) == 0;
}

static bool
is_capital(const Number *n, uint32_t i)
{
	return i >= n->start && i < n->end && (n->r->tokens.at[i].flags & PR_CAPITAL) != 0;
}

/* A word in small letters that is neither a function word nor a verb: a noun, or what stands before one. */
static bool
is_nominal(const Number *n, uint32_t i)
{
	uint8_t		type = type_at(n, i);

	return (type == PR_TOKEN_WORD || type == PR_TOKEN_HYPHENATED) &&
		(!has(n, i, FUNCTION_WORD | PR_VERB) || has(n, i, PR_ADJECTIVE | PR_PLURAL));
}

static bool
is_plural(const Number *n, uint32_t i)
{
	const PrToken *t = &n->r->tokens.at[i];

	return is_nominal(n, i) &&
		(has(n, i, PR_PLURAL) || (t->length > 3 && n->r->text[t->start + t->length - 1] == 's' && !has(n, i, PR_SINGULAR | PR_POSSESSIVE)));
}

/* Does a noun in the plural stand behind the number, with at most three words before it? */
static bool
plural_follows(const Number *n)
{
	for (uint32_t i = n->a->last; i < n->a->last + 4 && is_nominal(n, i); i++)
		if (is_plural(n, i))
			return true;
	return false;
}

static bool
is_bare(const PrAmount *a)
{
	return a->kind == PR_FIGURE_COUNT && (a->form & (PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_GLUED)) == 0;
}

static bool
is_list_joint(const Number *n, uint32_t i)
{
	return is_text(n, i, ",") || is_word(n, i, PR_WORD_AND) || is_word(n, i, PR_WORD_OR) || is_word(n, i, PR_WORD_TO) || is_word(n, i, PR_WORD_AND) ||
		is_text(n, i, "-") || is_text(n, i, "–") || is_text(n, i, "/");
}

/* Does a qualifier end before token i? */
static bool
qualifier_before(const Number *n, uint32_t i)
{
	const PrEntry *entry;

	for (uint32_t words = 1; words <= 4 && n->start + words <= i; words++)
		if (pr_match(n->r, i - words, PR_QUALIFIER, &entry) == words)
			return true;
	return false;
}

/* Does a hyphenated word end in a month: mid-March, post-Sept? */
static bool
ends_in_month(const Number *n, uint32_t i)
{
	const PrToken *t = &n->r->tokens.at[i];
	uint32_t	letters = 0;

	if (t->type != PR_TOKEN_HYPHENATED)
		return false;
	while (letters < t->length && pr_is_letter(n->r->text[t->start + t->length - 1 - letters]))
		letters++;
	return (pr_lookup_entry(n->r->text + t->start + t->length - letters, letters)->capital & PR_MONTH) != 0 ||
		(pr_lookup_entry(n->r->text + t->start + t->length - letters, letters)->any & PR_MONTH) != 0;
}

/* Is the number a day of a month that is named before or behind it: 3 February, May 10, 20 and 21 March? */
static bool
is_day(const Number *n)
{
	uint32_t	i = n->a->last;
	double		value = pr_decimal_double(n->a->value);

	if (value < 1 || value > 31)
		return false;
	for (uint32_t steps = 0; steps < NEAR; steps++, i++)
	{
		if (has(n, i, PR_MONTH) && is_capital(n, i))
			return true;
		if (!is_list_joint(n, i) && type_at(n, i) != PR_TOKEN_NUMBER && type_at(n, i) != PR_TOKEN_ORDINAL &&
			!has(n, i, PR_WEEKDAY) && !(steps == 0 && is_word(n, i, PR_WORD_OF)))
			break;
	}
	i = n->a->first;
	if (i > n->start && (is_word(n, i - 1, PR_WORD_THE) || (is_text(n, i - 1, ".") && is_glued(n, i - 1))))
		i--;
	if (i == n->start || !is_capital(n, i - 1) || !(has(n, i - 1, PR_MONTH | PR_WEEKDAY) || ends_in_month(n, i - 1)))
		return false;
	if (!plural_follows(n) || i < n->a->first)
		return true;
	return !has(n, i - 1, PR_WEEKDAY) && !(has(n, i - 2, PR_PREPOSITION) && !is_word(n, i - 2, PR_WORD_ON)) &&
		!is_word(n, i - 2, PR_WORD_NEXT);	/* the May 3 attacks, but in May 3 people died */
}

/* 1500 to 2100 in four digits: a year, unless a qualifier of amounts stands before it or a plural behind a round one. */
static bool
is_year(const Number *n)
{
	int64_t		value = n->a->value.mantissa;
	const PrEntry *entry;
	uint32_t	before = n->a->first - 1;

	if (n->a->first > n->start && is_glued(n, n->a->first) && !is_glued(n, before) && n->a->form == PR_AMOUNT_DIGITS &&
		n->a->span.end - n->a->span.start == 2 && (is_text(n, before, "'") || is_text(n, before, "’")) && !is_nominal(n, n->a->last))
		return true;			/* Christmas '83 */
	if ((n->a->form & ~PR_AMOUNT_BETWEEN) != PR_AMOUNT_DIGITS || n->a->value.exponent != 0 || value < 1500 || value > 2100 ||
		(n->a->is_range && n->a->upper.mantissa > 2100))
		return false;
	for (uint32_t words = 1; words <= 3 && n->a->first >= n->start + words; words++)
	{
		if (pr_match(n->r, n->a->first - words, PR_QUALIFIER, &entry) == words &&
			!has(n, n->a->first - words, PR_ARTICLE) && (words > 1 || !has(n, before, PR_PREPOSITION)))
			return false;
	}
	return value % 100 != 0 || !plural_follows(n) || has(n, before, PR_MONTH | PR_ARTICLE) || is_word(n, before, PR_WORD_IN) || is_word(n, before, PR_WORD_SINCE);
}

/* Does a word with the cue stand among the words near the number, on either side? */
static bool
cue_near(const Number *n, int cue)
{
	uint32_t	i = n->a->first > n->start + NEAR ? n->a->first - NEAR : n->start;

	for (; i < n->end && i < n->a->last + NEAR / 2; i++)
		if (has(n, i, PR_NUMBER_CUE) && pr_number_cue(n->r, i, cue))
			return true;
	return false;
}

/* Is a rise or fall said near before the number? */
static bool
change_near(const Number *n)
{
	for (uint32_t i = n->a->first; i > n->start && i + NEAR > n->a->first; i--)
		if (has(n, i - 1, PR_CHANGE))
			return true;
	return false;
}

/* 18.15: an hour and two digits of minutes, where "at" or another such number stands beside it; 07.12 alone; by 6.30. */
static bool
is_clock_decimal(const Number *n)
{
	const char *text = n->r->text + n->a->span.start;
	double		value = pr_decimal_double(n->a->value);
	uint32_t	i = n->a->first;

	if (text[1] == '.' && n->a->form == (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) && n->a->span.end - n->a->span.start == 4)
		return text[2] <= '5' && (text[3] == '0' || text[3] == '5') && i > n->start && !is_nominal(n, n->a->last) &&
			(pr_number_cue(n->r, i - 1, PR_CUE_CLOCK) || is_word(n, i - 1, PR_WORD_BY) || is_word(n, i - 1, PR_WORD_AT)) &&
			!cue_near(n, PR_CUE_PRICE) && !change_near(n);
	if (n->a->form != (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) || n->a->span.end - n->a->span.start < 5 || text[2] != '.' ||
		(n->a->span.end - n->a->span.start > 5 && !n->a->is_range) ||
		value >= 24 || text[3] > '5' || is_nominal(n, n->a->last))
		return false;
	return *text == '0' || is_word(n, i - 1, PR_WORD_AT) || type_at(n, n->a->last) == PR_TOKEN_NUMBER || type_at(n, i - 1) == PR_TOKEN_NUMBER;
}

/* Is the amount a whole number of at most this? */
static bool
is_whole(const PrAmount *a, int most)
{
	double		value = pr_decimal_double(a->value);

	return a->kind == PR_FIGURE_COUNT && !a->is_range && value >= 1 && value <= most && value == (int) value;
}

/*
 * The minutes of a clock's time, or its hour: half past three, a quarter to eight,
 * ten to four, six o'clock, opens at eight. "Ten to four" is one where the first
 * number is the greater and divides by five.
 */
static bool
is_clock_phrase(const Number *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;
	bool		minutes = is_whole(n->a, LAST_MINUTE) || (n->a->kind == PR_FIGURE_RATIO && is_word(n, next, PR_WORD_PAST)) ||
		(n->a->kind == PR_FIGURE_RATIO && is_word(n, next, PR_WORD_TO) && has(n, next + 1, PR_CARDINAL) && !is_nominal(n, next + 2));
	bool		hour = is_whole(n->a, LAST_HOUR) && !is_nominal(n, next) && type_at(n, next) != PR_TOKEN_HYPHENATED;

	if (next < n->end && pr_number_cue(n->r, next, PR_CUE_CLOCK))
		return true;
	if (is_word(n, next, PR_WORD_PAST) && (has(n, next + 1, PR_CARDINAL) || type_at(n, next + 1) == PR_TOKEN_NUMBER || type_at(n, next + 1) == PR_TOKEN_TIME))
		return minutes;
	if (n->a->kind == PR_FIGURE_RATIO)
		return minutes;
	if (hour && i > n->start && (is_word(n, i - 1, PR_WORD_PAST) || is_word(n, i - 1, PR_WORD_TO)) && n->before != NULL && n->before->last + 1 == i &&
		n->before->qualifier == UINT8_MAX)
		return true;
	if (minutes && is_word(n, next, PR_WORD_TO) && has(n, next + 1, PR_CARDINAL) && !is_word(n, i - 1, PR_WORD_FROM) &&
		n->a->value.exponent == 0 && n->a->value.mantissa % 5 == 0 && !is_nominal(n, next + 2))
		return true;
	return hour && !(n->a->form & PR_AMOUNT_DIGITS) && i > n->start + 1 && is_word(n, i - 1, PR_WORD_AT) &&
		!pr_number_cue(n->r, i - 2, PR_CUE_PRICE) && !has(n, i - 2, PR_BE | PR_CHANGE);
}

/* A number beside a time of day: 9 to 11am, 6-9pm; four digits with a zero before them. */
static bool
is_time(const Number *n)
{
	uint32_t	i = n->a->last;

	if ((n->a->form & PR_AMOUNT_ZERO_LED) || is_clock_decimal(n))
		return true;
	if (type_at(n, i) == PR_TOKEN_TIME)
		return true;
	return is_list_joint(n, i) && !is_text(n, i, ",") && type_at(n, i + 1) == PR_TOKEN_TIME;
}

/* Is one letter glued to the digits, as the unit or to a name: 12m, but Flat 12C? */
static bool
ends_in_letter(const Number *n)
{
	const char *end = n->r->text + n->a->span.end;

	return (n->a->form & PR_AMOUNT_DIGITS) && n->a->span.end - n->a->span.start > 1 && pr_is_letter(end[-1]) &&
		end[-2] >= '0' && end[-2] <= '9';
}

/*
 * A word before the number makes it a name: section 60, Channel 4, No. 7. The
 * name goes on over a list: sections 4, 5 and 6. A number word in small letters
 * is one behind fewer words, where no plural follows: day three, game two.
 */
static bool
is_named(const Number *n)
{
	uint32_t	i = n->a->first;

	if (((n->a->form & PR_AMOUNT_SCALED) && !ends_in_letter(n)) || (i > n->start && (n->r->tokens.at[i - 1].flags & PR_POSSESSIVE)))
		return false;
	if (type_at(n, n->a->last) == PR_TOKEN_ABBREVIATION && is_text(n, n->a->last + 1, "§"))
		return true;			/* 18 U.S.C. § 1343 */
	if (i > n->start && n->a->last == i + 1 && pr_number_cue(n->r, i - 1, PR_CUE_PART) && (is_capital(n, i - 1) || !plural_follows(n)))
		return true;
	if (!(n->a->form & PR_AMOUNT_DIGITS) && !is_capital(n, i) && n->a->value.mantissa != 1)
		return false;
	while (i > n->start && type_at(n, i - 1) == PR_TOKEN_PUNCTUATION && !is_glued(n, i - 1) == is_text(n, i - 1, "#") &&
		   (is_text(n, i - 1, ".") || is_text(n, i - 1, "#") || is_text(n, i - 1, ":")))
		i--;
	if (i + 1 < n->a->first || is_text(n, n->a->first - 1, "#"))
		return true;
	if (i > n->start && is_text(n, i - 1, "(") && is_text(n, n->a->last, ")"))
		i--;					/* subsection (4) */
	if (i > n->start && has(n, i - 1, PR_VERB) && !is_capital(n, i - 1) && plural_follows(n))
		return false;			/* press 2 buttons */
	return pr_number_cue_before(n->r, n->start, i, PR_CUE_NAME) &&
		(n->a->first == i || !is_text(n, n->a->first - 1, ":"));
}

/* Does a word in small letters begin, that has a capital inside: macOS, iPhone? */
static bool
has_inner_capital(const Number *n, uint32_t i)
{
	const PrToken *t = &n->r->tokens.at[i];

	for (uint32_t k = 1; type_at(n, i) == PR_TOKEN_WORD && k < t->length; k++)
		if (n->r->text[t->start + k] >= 'A' && n->r->text[t->start + k] <= 'Z')
			return true;
	return false;
}

/* A number glued to a word by a slash, an underline or a single letter's stop: HTTP/2, report_2, K. 331. */
static bool
is_glued_to_name(const Number *n)
{
	uint32_t	i = n->a->first;
	const PrToken *before = i >= n->start + 2 ? &n->r->tokens.at[i - 2] : NULL;

	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	if (is_text(n, n->a->last, ".") && is_glued(n, n->a->last) && is_glued(n, n->a->last + 1) && type_at(n, n->a->last + 1) == PR_TOKEN_WORD &&
		n->r->tokens.at[n->a->last + 1].length == 1)
		return true;			/* 3.x */
	if (is_text(n, n->a->last, "(") && is_glued(n, n->a->last) && is_text(n, n->a->last + 2, ")") && type_at(n, n->a->last + 1) == PR_TOKEN_WORD)
		return true;			/* 501(c)(3) */
	if (i == n->start)
		return false;
	if (is_text(n, i - 1, "_") && is_glued(n, i))
		return true;
	if (before == NULL || !is_glued(n, i - 1))
		return false;
	if (is_text(n, i - 1, "/") && is_glued(n, i))
		return before->type == PR_TOKEN_WORD || before->type == PR_TOKEN_NUMWORD;
	return is_text(n, i - 1, ".") && before->type == PR_TOKEN_WORD && before->length == 1 && (before->flags & PR_CAPITAL) &&
		!plural_follows(n);
}

/* A decimal that nothing follows for it to count, near a word of releases: refuses to run under 2.7. */
static bool
is_version(const Number *n)
{
	return (n->a->form & PR_AMOUNT_POINT) && (!is_nominal(n, n->a->last) || has(n, n->a->last, PR_ADVERB | PR_ORDINAL)) && cue_near(n, PR_CUE_RELEASE);
}

/* What a code, a pin, a password is: the code for the gate is 4471. */
static bool
is_key(const Number *n)
{
	uint32_t	i = n->a->first;

	if (n->a->form & (PR_AMOUNT_POINT | PR_AMOUNT_GROUPED) || is_nominal(n, n->a->last))
		return false;
	while (i > n->start && has(n, i - 1, PR_NEGATION | PR_ADVERB))
		i--;
	return i > n->start && has(n, i - 1, PR_BE) && cue_near(n, PR_CUE_KEY);
}

/*
 * A capitalised word that is no function word, verb or place before a bare number, and no
 * noun behind it: Quill 3, Phase Two.
 */
static bool
is_numbered_name(const Number *n)
{
	uint32_t	i = n->a->first;

	if (i <= n->start || !(is_capital(n, i - 1) || has_inner_capital(n, i - 1)) || (!(n->a->form & PR_AMOUNT_DIGITS) && !is_capital(n, i)))
		return false;
	if (has(n, i - 1, FUNCTION_WORD | PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_QUALIFIER | PR_CHANGE | PR_PLURAL | PR_CURRENCY) ||
		type_at(n, i - 1) > PR_TOKEN_HYPHENATED ||
		(!has(n, i - 2, PR_ARTICLE) && (is_nominal(n, n->a->last) || is_word(n, n->a->last, PR_WORD_IN))) ||
		(n->r->tokens.at[i].flags & PR_LINE_BEFORE))
		return false;
	return type_at(n, i - 1) != PR_TOKEN_NUMBER && n->a->form != PR_AMOUNT_GROUPED;
}

/* Are the words behind token i those of a sentence, and no headline with capitals throughout? */
static bool
in_small_letters(const Number *n, uint32_t i)
{
	for (uint32_t last = i + NEAR; i < last && i < n->end; i++)
		if (is_nominal(n, i) && !is_capital(n, i))
			return true;
	return false;
}

/*
 * A number word with a capital that belongs to a name: inside a sentence before
 * a word with a capital (the Seven Sisters) or behind one in small letters that
 * it cannot count (a dog called Seven); at the beginning, where the verb behind
 * the plural is a singular (Seven Sisters is a station).
 */
static bool
is_name_first(const Number *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;

	if ((n->a->form & PR_AMOUNT_DIGITS) || !is_capital(n, i) || has(n, i, PR_FRACTION | PR_MULTIPLE))
		return false;
	if (i > n->start && is_text(n, i - 1, ",") && is_capital(n, next) && is_nominal(n, next) && in_small_letters(n, next))
		return true;			/* Four Marks, Five Ashes and others */
	if (i > n->start && type_at(n, i - 1) <= PR_TOKEN_HYPHENATED && !is_capital(n, i - 1))
		return is_capital(n, next) || (is_nominal(n, i - 1) && !is_nominal(n, next));
	if (!is_capital(n, next) || (n->r->tokens.at[next].flags & PR_UPPER) || !is_nominal(n, next))
		return false;
	return is_word(n, next + 1, PR_WORD_SINGULAR);
}

/* The same with a unit for its noun: Ten Acres is a street, Six Mile Bottom. */
static bool
is_measured_name(const Number *n)
{
	uint32_t	unit = n->a->last - 1;

	if ((n->a->form & (PR_AMOUNT_DIGITS | PR_AMOUNT_GLUED)) || n->a->kind != PR_FIGURE_MEASURE || unit != n->a->first + 1 ||
		!is_capital(n, unit) || (n->r->tokens.at[unit].flags & PR_UPPER) || !in_small_letters(n, n->a->last))
		return false;
	return is_word(n, n->a->last, PR_WORD_SINGULAR) ||
		(is_capital(n, n->a->last) && type_at(n, n->a->last) == PR_TOKEN_WORD);
}

static bool
is_quotation_mark(const Number *n, uint32_t i)
{
	const char *text = n->r->text + n->r->tokens.at[i].start;

	return type_at(n, i) == PR_TOKEN_PUNCTUATION &&
		(*text == '"' || *text == '\'' || (memcmp(text, "\xe2\x80", 2) == 0 && (unsigned char) text[2] >= 0x98 && (unsigned char) text[2] <= 0x9f));
}

/* A title begins with the number: a few words in quotation marks, the important ones with capitals: '12 Angry Men'. */
static bool
begins_title(const Number *n)
{
	uint32_t	i = n->a->first;

	if (i == n->start || !is_glued(n, i) || !is_quotation_mark(n, i - 1) || !is_capital(n, n->a->last) ||
		(n->r->tokens.at[n->a->last].flags & PR_UPPER))
		return false;
	for (i = n->a->last + 1; i < n->end && i < n->a->last + MOST_TITLE; i++)
	{
		if (is_quotation_mark(n, i))
			return true;
		if (!is_capital(n, i) && !has(n, i, PR_PREPOSITION | PR_ARTICLE | PR_CONJUNCTION))
			return false;
	}
	return false;
}

/* Does a line end before token i? */
static bool
ends_line(const Number *n, uint32_t i)
{
	return i >= n->r->tokens.count || (n->r->tokens.at[i].flags & PR_LINE_BEFORE);
}

/* Does a bracket open before the number that is not closed? */
static bool
in_bracket(const Number *n)
{
	for (uint32_t i = n->a->first; i > n->start && i + MOST_BRACKET > n->a->first; i--)
	{
		if (pr_byte(n->r, i - 1) == '(' || pr_byte(n->r, i - 1) == '[')
			return true;
		if (pr_byte(n->r, i - 1) == ')')
			return false;
	}
	return false;
}

/* 2. 2) (2) at the beginning of a line, [2] anywhere, a note's number glued to its word. */
static bool
is_list_number(const Number *n)
{
	uint32_t	i = n->a->first;
	bool		open = i > n->start && (is_text(n, i - 1, "(") || is_text(n, i - 1, "["));
	bool		close = is_text(n, n->a->last, ")") || is_text(n, n->a->last, "]");
	uint32_t	line = open ? i - 1 : i;

	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	if (i > 0 && pr_byte(n->r, i - 1) == '.' && n->r->tokens.at[i - 1].length > 2 && ends_line(n, n->a->last))
		return true;			/* dots that lead to a page's number, and end a sentence */
	if (close && !open && is_glued(n, n->a->last) && !in_bracket(n))
		return true;			/* 1) first, 2) second */
	if (open && close && (is_text(n, i - 1, "[") || is_glued(n, i - 1)))
		return true;
	if (i == n->start && is_text(n, n->a->last, ".") && n->a->last + 1 == n->end && is_glued(n, n->a->last))
		return true;			/* lead, n. 1. A stream. 2. A string. */
	if (line > n->start && (n->r->tokens.at[line].flags & PR_LINE_BEFORE) == 0)
		return false;
	if (close)
		return true;
	return is_text(n, n->a->last, ".") && is_glued(n, n->a->last) &&
		(n->a->last + 1 == n->end || !is_glued(n, n->a->last + 1));
}

/* Is it a number that everyone knows: 999? */
static bool
is_known_to_call(const Number *n)
{
	const PrValue *value = pr_value(pr_lookup_entry(n->r->text + n->a->span.start, n->a->span.end - n->a->span.start), PR_NUMBER_CONTACT);

	return value != NULL && value->data == PR_CONTACT_NUMBER;
}

/*
 * A number to call: it follows a word of calling, or "on", and no noun follows
 * it: call 101, on 101 or online.
 */
static bool
is_number_to_call(const Number *n)
{
	uint32_t	i = n->a->first;
	bool		cue = false;

	if (n->a->form != PR_AMOUNT_DIGITS || n->a->value.exponent != 0 || n->a->value.mantissa < 100 ||
		(is_nominal(n, n->a->last) && !has(n, n->a->last, PR_GERUND | PR_PARTICIPLE)))
		return false;
	if (i > n->start && (is_word(n, i - 1, PR_WORD_ON)))
		return true;
	if (i > n->start && is_text(n, i - 1, ":") && ends_line(n, n->a->last))
		return is_known_to_call(n);
	for (uint32_t k = i; k > n->start && k + NEAR_CALL > i && !cue; k--)
		cue = has(n, k - 1, PR_CONTACT);
	return cue;
}

/* Is token i a number, or a dash that stands for one? */
static bool
is_cell(const PrReading *r, uint32_t i)
{
	uint8_t		type = r->tokens.at[i].type;

	return type == PR_TOKEN_NUMBER || type == PR_TOKEN_MONEY || type == PR_TOKEN_PERCENT ||
		(type == PR_TOKEN_PUNCTUATION && (pr_byte(r, i) == '-' || (unsigned char) pr_byte(r, i) == 0xe2) && (r->tokens.at[i].flags & PR_SPACE_BEFORE));
}

bool
pr_in_row(const PrReading *r, uint32_t start, uint32_t end, const PrAmount *a)
{
	uint32_t	first = a->first;
	uint32_t	last = a->first;
	bool		zero_led = false;

	while (first > start && first + MOST_CELLS > a->first && !(r->tokens.at[first].flags & PR_LINE_BEFORE) && is_cell(r, first - 1))
		first--;
	while (last < end && last < a->first + MOST_CELLS && (last == first || !(r->tokens.at[last].flags & PR_LINE_BEFORE)) && is_cell(r, last))
		last++;
	if (last < end && !(r->tokens.at[last].flags & PR_LINE_BEFORE))
		return false;
	for (uint32_t i = first; i < last; i++)
		zero_led |= r->tokens.at[i].length > 1 && pr_byte(r, i) == '0' && r->tokens.at[i].type == PR_TOKEN_NUMBER;
	return last - first >= LEAST_CELLS && !zero_led && first > start && !(r->tokens.at[first].flags & PR_LINE_BEFORE) &&
		r->tokens.at[first - 1].type <= PR_TOKEN_HYPHENATED && !pr_is(r, first - 1, PR_CONTACT | PR_MONTH);
}

/*
 * Two bare numbers side by side are parts of one that is called or quoted (+32 2
 * 555 01 07), unless a plural noun follows the second; -30- ends a release.
 */
static bool
is_part_of_number(const Number *n)
{
	uint32_t	i = n->a->first;
	bool		dashes = i > n->start && is_glued(n, i) && is_glued(n, n->a->last) &&
		((is_text(n, i - 1, "-") && is_text(n, n->a->last, "-")) || (is_text(n, i - 1, "–") && is_text(n, n->a->last, "–")));

	if (n->a->form != PR_AMOUNT_DIGITS || dashes)
		return dashes;
	if (pr_in_row(n->r, n->start, n->end, n->a))
		return false;
	if (i > n->start && is_text(n, i - 1, "+") && is_glued(n, i))
		return true;
	return type_at(n, n->a->last) == PR_TOKEN_NUMBER || (type_at(n, i - 1) == PR_TOKEN_NUMBER && !plural_follows(n));
}

/* 14 High Street, 221 Baker Street: words with capitals up to a word for a street. */
static bool
is_house(const Number *n)
{
	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	for (uint32_t i = n->a->last; i < n->a->last + 5 && (is_capital(n, i) || type_at(n, i) == PR_TOKEN_ORDINAL); i++)
		if (i > n->a->last && pr_number_cue(n->r, i, PR_CUE_ADDRESS))
			return true;
	return false;
}

/* Five digits behind two capitals: an American post code. */
static bool
is_post_code(const Number *n)
{
	const PrToken *before = n->a->first > n->start ? &n->r->tokens.at[n->a->first - 1] : NULL;

	return before != NULL && n->a->form == PR_AMOUNT_DIGITS && n->a->span.end - n->a->span.start == 5 &&
		(before->flags & PR_UPPER) && before->length == 2;
}

/* 3-2; also 1-2 behind a word of winning, losing or voting. */
static bool
is_score(const Number *n)
{
	uint32_t	i = n->a->first;

	if (n->a->form & (PR_AMOUNT_SCORE | PR_AMOUNT_SLASHED))
		return true;
	if (!n->a->is_range || (n->a->form & (PR_AMOUNT_BETWEEN | PR_AMOUNT_GROUPED)) || is_nominal(n, n->a->last))
		return false;
	for (uint32_t k = i; k > n->start && k + 4 > i; k--)
		if (pr_number_cue(n->r, k - 1, PR_CUE_SCORE))
			return true;
	return false;
}

/* One counts where it numbers a noun in the singular: one day, at least one factor, in one test area. */
static bool
is_pronoun_one(const Number *n)
{
	uint32_t	i = n->a->last;

	if (n->a->value.mantissa == 1 && (n->r->tokens.at[n->a->first].flags & PR_POSSESSIVE) && has(n, n->a->first, PR_CARDINAL))
		return true;			/* one's feet */
	if (n->a->first + 1 != n->a->last || (n->a->form & PR_AMOUNT_DIGITS) || n->a->value.mantissa != 1 ||
		n->a->value.exponent != 0 || n->a->kind != PR_FIGURE_COUNT || n->a->is_range)
		return false;
	if (n->a->first > n->start && (has(n, n->a->first - 1, PR_DETERMINER | PR_QUESTION | PR_NEGATION) || is_word(n, n->a->first - 1, PR_WORD_THE)) &&
		!qualifier_before(n, n->a->first))
		return true;
	for (; i < n->end && i < n->a->last + NEAR; i++)
	{
		if (has(n, i, PR_ADVERB) && !has(n, i, PR_ADJECTIVE) && i + 1 < n->end)
			continue;
		if (has(n, i, PR_PARTICIPLE | PR_GERUND))
		{
			if (is_nominal(n, i + 1) || is_capital(n, i + 1))
				continue;
			return !is_word(n, i + 1, PR_WORD_OF);
		}
		return !(is_nominal(n, i) || type_at(n, i) == PR_TOKEN_ABBREVIATION || type_at(n, i) == PR_TOKEN_NUMWORD) ||
			has(n, i, PR_MONTH);
	}
	return true;
}

/* Zero numbers a plural or nothing: zero arrests, but no zero tolerance. */
static bool
is_idle_zero(const Number *n)
{
	return n->a->kind == PR_FIGURE_COUNT && n->a->value.mantissa == 0 && !n->a->is_range && !plural_follows(n) &&
		(!(n->a->form & PR_AMOUNT_DIGITS) || is_nominal(n, n->a->last));
}

/* Double the stakes: at the sentence's beginning, with no verb behind it, it is an order. */
static bool
is_order(const Number *n)
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
is_idle_multiple(const Number *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;

	if (n->a->kind != PR_FIGURE_MULTIPLE || (n->a->form & PR_AMOUNT_DIGITS) || !has(n, i, PR_CHANGE) || !has(n, i, PR_MULTIPLE))
		return false;
	while (i > n->start + 1 && has(n, i - 1, PR_ADVERB | PR_QUALIFIER) && !has(n, i - 1, PR_VERB))
		i--;
	if (i > n->start && (is_word(n, i - 1, PR_WORD_TO) || is_word(n, i - 1, PR_WORD_POINTER) || has(n, i - 1, PR_MODAL | PR_PRONOUN | PR_RELATIVE)))
		return true;
	if (is_order(n))
		return true;
	if (is_word(n, next, PR_WORD_NEXT) || has(n, next, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_QUESTION | PR_RELATIVE) || pr_number_cue(n->r, next, PR_CUE_WHOLE))
		return false;
	if (has(n, next, PR_CHANGE))
		return false;
	return !(is_nominal(n, next) && is_word(n, next + 1, PR_WORD_OF));
}

/* The first half of a year or a match is a part by name. */
static bool
is_named_part(const Number *n)
{
	return n->a->kind == PR_FIGURE_RATIO && n->a->last == n->a->first + 1 && has(n, n->a->first, PR_FRACTION) &&
		n->a->first > n->start && (has(n, n->a->first - 1, PR_ORDINAL) || is_word(n, n->a->first - 1, PR_WORD_IN));
}

/* The 1980s are years; the over 18s and the under-5s are ages. */
static bool
is_decade(const Number *n)
{
	return (n->a->form & PR_AMOUNT_ENDS_S) &&
		(!qualifier_before(n, n->a->first) || pr_decimal_double(n->a->value) > 120);
}

/* Part of a list that began with a name or a date: sections 4 and 5, May 3 and 4. */
static bool
continues_name(const Number *n)
{
	uint32_t	i = n->a->first;

	if (n->before == NULL || n->before->kind != PR_FIGURE_COUNT || n->before->qualifier != UINT8_MAX || is_nominal(n, n->a->last))
		return false;
	return (n->before->last + 1 == i && is_list_joint(n, i - 1)) ||
		(n->a->form == (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) && n->before->form == n->a->form);	/* the bell of flat 3.12 rings in 3.11 */
}

/* Degrees of latitude or longitude: decimals with four digits or more behind the point, or degrees N, S, E or W. */
static bool
is_coordinate(const Number *n)
{
	const char *text = n->r->text + n->a->span.start;
	const char *point = memchr(text, '.', n->a->span.end - n->a->span.start);

	if (n->a->kind == PR_FIGURE_MEASURE)
		return n->a->last < n->end && n->r->tokens.at[n->a->last].length == 1 && n->r->text[n->a->span.end - 1] == '\xb0' &&
			strchr("NSEW", pr_byte(n->r, n->a->last)) != NULL;
	return (n->a->form & PR_AMOUNT_POINT) && point != NULL && n->r->text + n->a->span.end - point > MOST_DECIMALS &&
		!is_nominal(n, n->a->last);
}

/* The number by which one thing is named, before its noun in the singular: the 106 agreement. */
static bool
is_before_name(const Number *n)
{
	uint32_t	next = n->a->last;

	return n->a->form == PR_AMOUNT_DIGITS && !n->a->is_range && n->a->value.mantissa > 1 && n->a->first > n->start &&
		is_word(n, n->a->first - 1, PR_WORD_THE) && type_at(n, next) == PR_TOKEN_WORD && !is_capital(n, next) && is_nominal(n, next) &&
		!is_plural(n, next) && !is_nominal(n, next + 1) &&
		!has(n, next, PR_ADJECTIVE | PR_ADVERB | PR_PARTICIPLE | PR_GERUND | PR_PLURAL | PR_UNIT | PR_SCALE | PR_CHANGE | PR_CURRENCY | PR_ORDINAL);
}

/* The number of one thing, behind its noun in the singular: the lock 23. */
static bool
is_behind_noun(const Number *n)
{
	uint32_t	i = n->a->first;

	return n->a->form == PR_AMOUNT_DIGITS && !n->a->is_range && i > n->start + 1 && type_at(n, i - 1) == PR_TOKEN_WORD &&
		!is_capital(n, i - 1) && has(n, i - 2, PR_ARTICLE) && is_nominal(n, i - 1) && !is_plural(n, i - 1) &&
		!has(n, i - 1, PR_ADJECTIVE | PR_ADVERB | PR_PARTICIPLE | PR_ORDINAL | PR_QUALIFIER | PR_CHANGE | PR_CALENDAR) &&
		!pr_number_cue(n->r, i - 1, PR_CUE_WHOLE) &&
		(n->a->last >= n->end || type_at(n, n->a->last) == PR_TOKEN_PUNCTUATION);
}

/* Half before a noun in the singular is a part of its name: a half marathon. */
static bool
is_half_name(const Number *n)
{
	uint32_t	next = n->a->last;

	return n->a->kind == PR_FIGURE_RATIO && next == n->a->first + 1 && has(n, n->a->first, PR_FRACTION) && type_at(n, next) == PR_TOKEN_WORD &&
		!is_capital(n, next) && is_nominal(n, next) && !is_plural(n, next) &&
		!has(n, next, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_ADJECTIVE | PR_CHANGE | PR_SCALE | PR_PLURAL | PR_CARDINAL);
}

/* Half before a word that describes, behind its noun: with eyes half shut. */
static bool
is_half_way(const Number *n)
{
	uint32_t	i = n->a->first;

	return n->a->kind == PR_FIGURE_RATIO && n->a->last == i + 1 && has(n, i, PR_FRACTION) && i > n->start && is_nominal(n, i - 1) &&
		!has(n, i - 1, PR_ADVERB | PR_QUALIFIER | PR_CHANGE | PR_PARTICIPLE) && has(n, n->a->last, PR_ADJECTIVE | PR_PARTICIPLE | PR_VERB) &&
		!has(n, n->a->last, PR_FINITE | PR_CHANGE);
}

/*
 * Program code: an operator of assignment or comparison in the sentence, and a
 * semicolon or a brace that ends a line.
 */
static bool
is_code(const Number *n)
{
	bool		operator = false;
	bool		stop = false;
	uint32_t	first = n->a->first > n->start + MOST_CODE ? n->a->first - MOST_CODE : n->start;
	uint32_t	last = n->a->last + MOST_CODE < n->end ? n->a->last + MOST_CODE : n->end;
	const PrToken *tokens = n->r->tokens.at;

	for (uint32_t i = first; i < last && !(operator && stop); i++)
	{
		if (tokens[i].type != PR_TOKEN_PUNCTUATION)
			continue;
		switch (n->r->text[tokens[i].start])
		{
			case '=':
			case '<':
			case '>':
			case '*':
				operator = true;
				break;
			case ';':
			case '{':
			case '}':
				stop |= ends_line(n, i + 1);
				break;
			default:
				break;
		}
	}
	return operator && stop;
}

bool
pr_is_amount(const PrReading *r, uint32_t start, uint32_t end, const PrAmount *a, const PrAmount *before)
{
	Number		n = {r, a, before, start, end};

	if (is_code(&n) || is_half_way(&n) || is_half_name(&n) || begins_title(&n) || is_measured_name(&n) || is_clock_phrase(&n) || is_score(&n) || is_decade(&n) || is_pronoun_one(&n) || is_idle_zero(&n) || is_idle_multiple(&n) || is_named_part(&n))
		return false;
	if (a->kind != PR_FIGURE_COUNT)
		return !((a->kind == PR_FIGURE_DURATION && is_time(&n)) || (a->kind == PR_FIGURE_MEASURE && is_coordinate(&n)) || (ends_in_letter(&n) && is_named(&n)));
	if (is_house(&n) || is_named(&n) || is_glued_to_name(&n))
		return false;
	if (!is_bare(a))
		return true;
	return !(is_day(&n) || is_year(&n) || is_time(&n) || is_numbered_name(&n) || is_name_first(&n) ||
			 is_list_number(&n) || is_part_of_number(&n) || is_number_to_call(&n) || is_post_code(&n) || continues_name(&n) ||
			 is_version(&n) || is_key(&n) || is_coordinate(&n) || is_behind_noun(&n) || is_before_name(&n));
}
