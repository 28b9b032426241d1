/*
 * number_names.c
 *		Numbers that are names or parts of them: section 60, Channel 4, houses, post
 *		codes, telephone numbers, list numbers, versions, codes, coordinates.
 */
#include <string.h>

#include "figures/number_context.h"

#define NEAR_CALL 1				/* tokens from a word of calling to a number that nobody knows */
#define SHORT_CODE_LEAST 10000	/* of the numbers that texts are sent to */
#define MOST_TITLE 10			/* tokens of a title in quotation marks */
#define MOST_BRACKET 40			/* tokens of a bracket before a number in it */
#define MOST_CODE 40			/* tokens on either side in which signs of program code count */
#define MODEL_MOST 3			/* bytes of a letter and digits that name a model: a Falcon R6 */
#define BRACKET_CODE_LEAST 6	/* likewise of one alone in brackets: a registered charity (1140552) */
#define CODE_LEAST 11			/* digits of a bare number that is a code */
#define BODY_MOST 4				/* words of the name of a body after its number */
#define TEAM_MOST 3				/* words of a team's name */
#define MOST_DECIMALS 4
#define MOST_MARKS 6			/* tokens of the numbers of notes side by side */
#define LEAST_CELLS 3			/* numbers that make a row of a table */
#define MOST_CELLS 30
#define MOST_ROW 10				/* tokens of a row with one number */
#define MOST_PAGE 3				/* digits of a page's number */

/* Is one letter glued to the digits, as the unit or to a name: 12m, but Flat 12C? */
static bool
ends_in_letter(const PrNumber *n)
{
	const char *end = n->s->r->text + n->a->span.end;

	return (n->a->form & PR_AMOUNT_DIGITS) && n->a->span.end - n->a->span.start > 1 &&
		pr_is_letter(end[-1]) &&
		end[-2] >= '0' && end[-2] <= '9';
}

/*
 * A word before the number makes it a name: section 60, Channel 4, No. 7. The
 * name goes on over a list: sections 4, 5 and 6. A number word in small letters
 * is one after fewer words, where no plural follows: day three, game two.
 */
static bool
is_named(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (((n->a->form & PR_AMOUNT_SCALED) && !ends_in_letter(n)) ||
		(i > n->s->start && pr_flagged(n->s->r, i - 1, PR_POSSESSIVE)))
		return false;
	if (type_at(n->s, n->a->last) == PR_TOKEN_ABBREVIATION && is_text(n->s, n->a->last + 1, "§"))
		return true;			/* 18 U.S.C. § 1343 */
	if ((n->a->form & PR_AMOUNT_DIGITS) && n->a->last + 1 < n->s->end &&
		pr_flagged(n->s->r, n->a->last, PR_UPPER) &&
		type_at(n->s, n->a->last + 1) == PR_TOKEN_NUMBER && pr_number_cue(n->s->r, n->a->last, PR_TELLS_NAME))
		return true;			/* 21 USC 841 */
	if (i > n->s->start && n->a->last == i + 1 && pr_number_cue(n->s->r, i - 1, PR_TELLS_PART) &&
		(is_capital(n->s, i - 1) || !plural_follows(n)))
		return true;
	if (!(n->a->form & PR_AMOUNT_DIGITS) && !is_capital(n->s, i) && n->a->value.mantissa != 1)
		return false;
	if (i > n->s->start && is_a(n->s, i - 1, PR_RANK) && pr_flagged(n->s->r, i - 1, PR_UPPER) &&
		is_capital(n->s, n->a->last))
		return true;			/* PC 4127 Lee: the number on the shoulder */
	while (i > n->s->start && type_at(n->s, i - 1) == PR_TOKEN_PUNCTUATION &&
		   !is_glued(n->s, i - 1) == is_text(n->s, i - 1, "#") &&
		   (is_text(n->s, i - 1, ".") || is_text(n->s, i - 1, "#") || is_text(n->s, i - 1, ":")))
		i--;
	if (i + 1 < n->a->first || is_text(n->s, n->a->first - 1, "#"))
		return true;
	if (i > n->s->start && is_text(n->s, i - 1, "(") && is_text(n->s, n->a->last, ")"))
		i--;					/* subsection (4) */
	if (i > n->s->start && is_a(n->s, i - 1, PR_VERB) && !is_capital(n->s, i - 1) && plural_follows(n))
		return false;			/* press 2 buttons */
	if (is_nominal(n->s, n->a->last) && (is_a(n->s, i - 2, PR_DETERMINER) ||
									  (is_a(n->s, i - 2, PR_RELATIVE) && is_a(n->s, i - 3, PR_PREPOSITION))))
		return false;			/* in that case 12 officers */
	return pr_number_cue_before(n->s->r, n->s->start, i, PR_TELLS_NAME) &&
		(n->a->first == i || !is_text(n->s, n->a->first - 1, ":"));
}

/* Does a word have small letters and a capital inside: macOS, QuickScan? */
static bool
has_inner_capital(const PrNumber *n, uint32_t i)
{
	const PrToken *t = pr_token(n->s->r, i);

	if (type_at(n->s, i) != PR_TOKEN_WORD || (t->flags & PR_UPPER))
		return false;
	for (uint32_t k = 1; k < t->length; k++)
		if (n->s->r->text[t->start + k] >= 'A' && n->s->r->text[t->start + k] <= 'Z')
			return true;
	return false;
}

/*
 * The A 801: one capital inside a sentence before digits that count nothing; the R445, which is no
 * money either.
 */
static bool
is_lettered(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	const char *text = n->s->r->text + n->a->span.start;

	if (n->a->kind == PR_FIGURE_MONEY)
		return pr_is_letter(text[0]) && text[1] >= '0' && text[1] <= '9' &&
			n->a->last == i + 1 &&
			(is_word(n->s, i - 1, PR_WORD_THE) ?
			 !is_nominal(n->s, n->a->last) || is_capital(n->s, n->a->last) :
			 i > n->s->start + 1 && is_capital(n->s, i - 1) && n->a->span.end - n->a->span.start <= MODEL_MOST);
	return n->a->form == PR_AMOUNT_DIGITS && i > n->s->start + 1 && is_capital(n->s, i - 1) &&
		pr_length(n->s->r, i - 1) == 1 &&
		type_at(n->s, i - 1) == PR_TOKEN_WORD && is_a(n->s, i - 2, PR_ARTICLE) &&
		!is_nominal(n->s, n->a->last);
}

/*
 * A number that is dated, or that a slash and more follow, is a reference: incident
 * 45 of 3 May, CAD 7449/30MAR, which is no money.
 */
static bool
is_reference(const PrNumber *n)
{
	uint32_t	i = n->a->last;
	bool		money = n->a->kind == PR_FIGURE_MONEY && pr_is_letter(n->s->r->text[n->a->span.start]);

	if (!money && n->a->form != PR_AMOUNT_DIGITS)
		return false;
	if (money && is_text(n->s, i, "/") && is_glued(n->s, i) && is_glued(n->s, i + 1))
		return true;
	return is_word(n->s, i, PR_WORD_OF) && (type_at(n->s, i + 1) == PR_TOKEN_DATE ||
										 (is_a(n->s, i + 2, PR_MONTH) && is_capital(n->s, i + 2) &&
										  (type_at(n->s, i + 1) == PR_TOKEN_NUMBER ||
										   type_at(n->s, i + 1) == PR_TOKEN_ORDINAL)));
}

/*
 * The mark of a note: one or two digits glued to the end of a word or a sentence, with
 * nothing after them that they count: swelling.3 Others, 12%1, the U.S.1,2 Rates.
 */
static bool
is_note_mark(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;
	const char *text = n->s->r->text;
	uint32_t	at;

	if (n->a->form != PR_AMOUNT_DIGITS || n->a->span.end - n->a->span.start > 2 || !is_glued(n->s, i) ||
		i == 0)
		return false;
	while (i >= 2 && is_glued(n->s, i - 1) && is_glued(n->s, i) && pr_byte(n->s->r, i - 1) == ',' &&
		   pr_type(n->s->r, i - 2) == PR_TOKEN_NUMBER && i + MOST_MARKS > n->a->first)
		i -= 2;
	while (is_text(n->s, next, ",") && is_glued(n->s, next) && is_glued(n->s, next + 1) &&
		   type_at(n->s, next + 1) == PR_TOKEN_NUMBER && next < n->a->last + MOST_MARKS)
		next += 2;
	if (i == 0 || !is_glued(n->s, i))
		return false;
	if (pr_type(n->s->r, i - 1) == PR_TOKEN_PERCENT)
		return true;
	at = pr_start(n->s->r, i);
	if (text[at] == '.' ? !pr_is_letter(text[at - 1]) :
		(pr_byte(n->s->r, i - 1) != '.' && pr_byte(n->s->r, i - 1) != ')') || !is_glued(n->s, i - 1))
		return false;
	return next >= n->s->end || is_capital(n->s, next) || ends_line(n->s, next);
}

/* A number glued to a word by a slash, an underline or a single letter's stop: HTTP/2, report_2, K. 331. */
static bool
is_glued_to_name(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;
	const PrToken *before = i >= n->s->start + 2 ? pr_token(n->s->r, i - 2) : NULL;

	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	if (is_glued(n->s, next) && is_text(n->s, next, ".") && is_glued(n->s, next + 1) &&
		type_at(n->s, next + 1) == PR_TOKEN_WORD && pr_length(n->s->r, next + 1) == 1)
		return true;			/* 3.x */
	if (is_glued(n->s, next) && is_text(n->s, next, "(") && is_text(n->s, next + 2, ")") &&
		(type_at(n->s, next + 1) == PR_TOKEN_WORD || type_at(n->s, next + 1) == PR_TOKEN_NUMBER))
		return true;			/* 501(c)(3), 12(1) */
	if (i == n->s->start)
		return false;
	if (is_glued(n->s, i) && is_text(n->s, i - 1, "_"))
		return true;
	if (before == NULL || !is_glued(n->s, i - 1))
		return false;
	if (is_glued(n->s, i) && is_text(n->s, i - 1, "/"))
		return before->type == PR_TOKEN_WORD || before->type == PR_TOKEN_NUMWORD ||
			before->type == PR_TOKEN_ABBREVIATION;
	return is_text(n->s, i - 1, ".") && before->type == PR_TOKEN_WORD && before->length == 1 &&
		(before->flags & PR_CAPITAL) &&
		!plural_follows(n);
}

/* A decimal that nothing follows for it to count, near a word of releases: refuses to run under 2.7. */
static bool
is_version(const PrNumber *n)
{
	return (n->a->form & PR_AMOUNT_POINT) &&
		(!is_nominal(n->s, n->a->last) || is_a(n->s, n->a->last, PR_ADVERB | PR_ORDINAL)) &&
		cue_near(n, PR_TELLS_RELEASE);
}

/* What a code, a pin, a password is: the code for the gate is 4471. */
static bool
is_key(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (n->a->form & (PR_AMOUNT_POINT | PR_AMOUNT_GROUPED) || is_nominal(n->s, n->a->last))
		return false;
	while (i > n->s->start && is_a(n->s, i - 1, PR_NEGATION | PR_ADVERB))
		i--;
	return i > n->s->start && is_a(n->s, i - 1, PR_BE) && cue_near(n, PR_TELLS_KEY);
}

/* Are the words after token i those of a sentence, and no headline with capitals throughout? */
static bool
in_small_letters(const PrNumber *n, uint32_t i)
{
	for (uint32_t last = i + NEAR; i < last && i < n->s->end; i++)
		if (is_nominal(n->s, i) && !is_capital(n->s, i))
			return true;
	return false;
}

/*
 * A capitalised word that is no function word, verb or place before a bare number, and no
 * noun after it: Quill 3, Phase Two.
 */
static bool
is_numbered_name(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (i <= n->s->start || !(is_capital(n->s, i - 1) || has_inner_capital(n, i - 1)) ||
		(!(n->a->form & PR_AMOUNT_DIGITS) && !is_capital(n->s, i)))
		return false;
	if (is_a(n->s, i - 1, FUNCTION_WORD | PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_QUALIFIER |
			PR_CHANGE | PR_PLURAL | PR_CURRENCY) ||
		pr_number_cue(n->s->r, i - 1, PR_TELLS_PERSON) ||
		type_at(n->s, i - 1) > PR_TOKEN_HYPHENATED || (pr_flags(n->s->r, i - 1) & PR_POSSESSIVE) ||
		/* but World War Two hero */
		(!is_a(n->s, i - 2, PR_ARTICLE) &&
		 !(is_capital(n->s, i) && is_capital(n->s, i - 2) && in_small_letters(n, n->a->last)) &&
		 !(has_inner_capital(n, i - 1) && !plural_follows(n)) &&	/* QuickScan 3 finds */
		 (is_nominal(n->s, n->a->last) || is_word(n->s, n->a->last, PR_WORD_IN))) ||
		pr_flagged(n->s->r, i, PR_LINE_BEFORE))
		return false;
	return type_at(n->s, i - 1) != PR_TOKEN_NUMBER && n->a->form != PR_AMOUNT_GROUPED &&
		!pr_in_row(n->s->r, n->s->start, n->s->end, n->a);
}

/* Are those before token i, of which only the verbs and nouns tell? */
static bool
after_small_letters(const PrNumber *n, uint32_t i)
{
	for (uint32_t least = i > n->s->start + NEAR ? i - NEAR : n->s->start; i > least; i--)
		if (!is_capital(n->s, i - 1) && (is_nominal(n->s, i - 1) || is_a(n->s, i - 1, PR_VERB | PR_PARTICIPLE)))
			return true;
	return false;
}

/*
 * Does the name of a place or a firm begin with the plural at token i: Three | Rivers council, Four | Seasons
 * Care?
 */
static bool
is_named_by_plural(const PrNumber *n, uint32_t i)
{
	uint32_t	last = i;

	while (last < i + BODY_MOST && is_nominal(n->s, last + 1) &&
		   !is_a(n->s, last + 1, PR_ADJECTIVE | PR_ADVERB | PR_PARTICIPLE | PR_VERB))
		last++;
	return is_capital(n->s, i) && is_plural(n->s, i) && last > i && !is_plural(n->s, last) &&
		in_small_letters(n, i);
}

/*
 * A number word with a capital that belongs to a name: inside a sentence before
 * a word with a capital (the Seven Sisters) or after one in small letters that
 * it cannot count (a dog called Seven); at the beginning, where the verb after
 * the plural is a singular (Seven Sisters is a station).
 */
static bool
is_name_first(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;

	if ((n->a->form & PR_AMOUNT_DIGITS) || !is_capital(n->s, i) || is_a(n->s, i, PR_FRACTION | PR_MULTIPLE))
		return false;
	if (i > n->s->start && is_capital(n->s, i - 1) && pr_flagged(n->s->r, i - 1, PR_POSSESSIVE) &&
		!is_nominal(n->s, next))
		return true;			/* Mallory's Eleven */
	if (i > n->s->start && is_text(n->s, i - 1, ",") && is_capital(n->s, next) && is_nominal(n->s, next) &&
		in_small_letters(n, next))
		return true;			/* Four Marks, Five Ashes and others */
	if (is_word(n->s, i - 1, PR_WORD_OF) && is_capital(n->s, i - 2) && !is_capital(n->s, next) &&
		in_small_letters(n, next))
		return true;			/* the Group of Seven said */
	if (i > n->s->start && type_at(n->s, i - 1) <= PR_TOKEN_HYPHENATED && !is_capital(n->s, i - 1))
		return (is_capital(n->s, next) && (is_a(n->s, i - 1, PR_ARTICLE) || in_small_letters(n, next) ||
										   after_small_letters(n, i))) ||
			(is_nominal(n->s, i - 1) && !is_nominal(n->s, next));
	if (!is_capital(n->s, next) || pr_flagged(n->s->r, next, PR_UPPER) || !is_nominal(n->s, next))
		return false;
	return is_word(n->s, next + 1, PR_WORD_SINGULAR) || is_named_by_plural(n, next);
}

/* The same with a unit for its noun: Ten Acres is a street, Six Mile Bottom. */
static bool
is_measured_name(const PrNumber *n)
{
	uint32_t	unit = n->a->last - 1;

	if ((n->a->form & (PR_AMOUNT_DIGITS | PR_AMOUNT_GLUED)) || n->a->kind != PR_FIGURE_MEASURE ||
		unit != n->a->first + 1 ||
		!is_capital(n->s, unit) || pr_flagged(n->s->r, unit, PR_UPPER) || !in_small_letters(n, n->a->last))
		return false;
	return is_word(n->s, n->a->last, PR_WORD_SINGULAR) ||
		(is_capital(n->s, n->a->last) && type_at(n->s, n->a->last) == PR_TOKEN_WORD);
}

static bool
is_quotation_mark(const PrNumber *n, uint32_t i)
{
	const char *text = n->s->r->text + pr_start(n->s->r, i);

	return type_at(n->s, i) == PR_TOKEN_PUNCTUATION &&
		(*text == '"' || *text == '\'' ||
		(memcmp(text, "\xe2\x80", 2) == 0 && (unsigned char) text[2] >= 0x98 &&
		 (unsigned char) text[2] <= 0x9f));
}

/*
 * A title begins with the number: a few words in quotation marks, the important ones
 * with capitals: '12 Angry Men'.
 */
static bool
begins_title(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (i == n->s->start || !is_glued(n->s, i) || !is_quotation_mark(n, i - 1) ||
		!is_capital(n->s, n->a->last) ||
		pr_flagged(n->s->r, n->a->last, PR_UPPER))
		return false;
	for (i = n->a->last + 1; i < n->s->end && i < n->a->last + MOST_TITLE; i++)
	{
		if (is_quotation_mark(n, i))
			return true;
		if (!is_capital(n->s, i) && !is_a(n->s, i, PR_PREPOSITION | PR_ARTICLE | PR_CONJUNCTION))
			return false;
	}
	return false;
}

/* Does a bracket open before the number that is not closed? */
static bool
in_bracket(const PrNumber *n)
{
	for (uint32_t i = n->a->first; i > n->s->start && i + MOST_BRACKET > n->a->first; i--)
	{
		if (pr_byte(n->s->r, i - 1) == '(' || pr_byte(n->s->r, i - 1) == '[')
			return true;
		if (pr_byte(n->s->r, i - 1) == ')')
			return false;
	}
	return false;
}

/* 2. 2) (2) at the beginning of a line, [2] anywhere, a note's number glued to its word. */
static bool
is_list_number(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	line;
	bool		open;
	bool		close;

	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	open = i > n->s->start && (is_text(n->s, i - 1, "(") || is_text(n->s, i - 1, "["));
	close = is_text(n->s, n->a->last, ")") || is_text(n->s, n->a->last, "]");
	line = open ? i - 1 : i;
	if (i > 0 && pr_byte(n->s->r, i - 1) == '.' && pr_length(n->s->r, i - 1) > 2 &&
		ends_line(n->s, n->a->last))
		return true;			/* dots that lead to a page's number, and end a sentence */
	if (i == n->s->start && n->a->form == PR_AMOUNT_DIGITS && n->a->value.mantissa == 1 &&
		is_capital(n->s, n->a->last) && plural_follows(n))
		return true;			/* 1 Adjusted measures exclude rent. */
	if (close && !open && is_glued(n->s, n->a->last) && !in_bracket(n))
		return true;			/* 1) first, 2) second */
	if (open && close && (is_text(n->s, i - 1, "[") || is_glued(n->s, i - 1)))
		return true;
	if (i == n->s->start && is_text(n->s, n->a->last, ".") && n->a->last + 1 == n->s->end &&
		is_glued(n->s, n->a->last))
		return true;			/* lead, n. 1. A stream. 2. A string. */
	if (line > n->s->start && !pr_flagged(n->s->r, line, PR_LINE_BEFORE))
		return false;
	if (close || (is_text(n->s, n->a->last, "|") && is_capital(n->s, n->a->last + 1)))
		return true;			/* 2) second; 2 | Second cell of a row */
	if ((n->a->form & PR_AMOUNT_POINT) && pr_flagged(n->s->r, i, PR_LINE_BEFORE | PR_BLANK_BEFORE) &&
		is_capital(n->s, n->a->last))
		return true;			/* 1.1 Background */
	return is_text(n->s, n->a->last, ".") && is_glued(n->s, n->a->last) &&
		(n->a->last + 1 == n->s->end || !is_glued(n->s, n->a->last + 1));
}

/* Is it a number that everyone knows: 999? */
static bool
is_known_to_call(const PrNumber *n)
{
	const PrValue *value = pr_value(pr_lookup_entry(n->s->r->text + n->a->span.start,
													n->a->span.end - n->a->span.start), PR_NUMBER_CONTACT);

	return value != NULL && value->data == PR_CONTACT_NUMBER;
}

/*
 * A number to call: it follows a word of calling, or "on", and no noun follows
 * it: call 101, on 101 or online.
 */
static bool
is_number_to_call(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	near = NEAR_CALL;
	bool		cue = false;

	if (n->a->form == PR_AMOUNT_DIGITS && is_nominal(n->s, n->a->last) &&
		(!plural_follows(n) || is_a(n->s, n->a->last, PR_CONTACT)) && is_known_to_call(n))
		return true;			/* the 101 service, 999 calls */
	if (n->a->form != PR_AMOUNT_DIGITS || n->a->value.exponent != 0 || n->a->value.mantissa < 100 ||
		is_word(n->s, n->a->last, PR_WORD_OF) ||
		(is_nominal(n->s, n->a->last) && !is_a(n->s, n->a->last, PR_GERUND | PR_PARTICIPLE | PR_ADVERB)))
		return false;
	if (i > n->s->start && (is_word(n->s, i - 1, PR_WORD_ON)))
		return true;
	if (i > n->s->start && is_text(n->s, i - 1, ":") && ends_line(n->s, n->a->last))
		return is_known_to_call(n);
	if (is_known_to_call(n) || (is_word(n->s, i - 1, PR_WORD_TO) && n->a->value.mantissa >= SHORT_CODE_LEAST))
		near = NEAR;			/* call 101 or, in an emergency, 999; text the word to 60777 */
	for (uint32_t k = i; k > n->s->start && k + near > i && !cue; k--)
		cue = is_a(n->s, k - 1, PR_CONTACT);
	return cue;
}

/* A helpline's number in groups, after on or a word of calling: contacted on 116 000. */
static bool
is_helpline(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	const PrValue *value;

	if (!(n->a->form & PR_AMOUNT_GROUPED) || n->a->last != i + 2 || i == n->s->start || plural_follows(n) ||
		!(is_word(n->s, i - 1, PR_WORD_ON) || is_a(n->s, i - 1, PR_CONTACT)))
		return false;
	value = pr_value(pr_lookup_entry(n->s->r->text + n->a->span.start, pr_length(n->s->r, i)), PR_NUMBER_CONTACT);
	return value != NULL && value->data == PR_CONTACT_BEGINNING;
}

/* Is token i a number, or a dash that stands for one? */
static bool
is_cell(const PrReading *r, uint32_t i)
{
	uint8_t		type = pr_type(r, i);

	return type == PR_TOKEN_NUMBER || type == PR_TOKEN_MONEY || type == PR_TOKEN_PERCENT ||
		(type == PR_TOKEN_NUMWORD && pr_byte(r, i) <= '9') ||	/* 18.4p */
		(type == PR_TOKEN_PUNCTUATION &&
		 (pr_byte_in(r, i, "-+") || (unsigned char) pr_byte(r, i) == 0xe2) && pr_flagged(r, i, PR_SPACE_BEFORE));
}

/* Is the number at token i at least the one at token k, of digits only? */
static bool
is_no_less(const PrReading *r, uint32_t i, uint32_t k)
{
	if (pr_length(r, i) != pr_length(r, k))
		return pr_length(r, i) > pr_length(r, k);
	return memcmp(r->text + pr_start(r, i), r->text + pr_start(r, k), pr_length(r, i)) >= 0;
}

/* Do the tokens i and k, each the last word of a label, differ, and is neither a month? */
static bool
are_labels(const PrReading *r, uint32_t i, uint32_t k)
{
	return !pr_is(r, i, PR_MONTH) && !pr_is(r, k, PR_MONTH) &&
		(pr_length(r, i) != pr_length(r, k) ||
		 memcmp(r->text + pr_start(r, i), r->text + pr_start(r, k), pr_length(r, i)) != 0);
}

/*
 * Does a number end its line at token i, and the line above or below too, with another label; and is that
 * no table of contents, whose numbers rise: Arrests 412, then Charges 88?
 */
static bool
ends_row(const PrReading *r, uint32_t i)
{
	uint32_t	first = i;
	uint32_t	below = i + 1;

	if (pr_type(r, i) != PR_TOKEN_NUMBER || pr_length(r, i) < 2 ||
		(i + 1 < r->tokens.count && !pr_flagged(r, i + 1, PR_CAPITAL)))
		return false;			/* arrested 40 / men */
	while (first > 0 && first + MOST_ROW > i && !pr_flagged(r, first, PR_LINE_BEFORE))
		first--;
	while (below < i + MOST_ROW && below < r->tokens.count &&
		   (below == i + 1 || !pr_flagged(r, below, PR_LINE_BEFORE)))
		below++;
	return (pr_type(r, first - 1) == PR_TOKEN_NUMBER && are_labels(r, first - 2, i - 1) &&
			(is_no_less(r, first - 1, i) || pr_length(r, i) > MOST_PAGE)) ||
		(pr_type(r, below - 1) == PR_TOKEN_NUMBER && below - 1 > i + 1 && are_labels(r, below - 2, i - 1) &&
		 is_no_less(r, i, below - 1));
}

bool
pr_in_row(const PrReading *r, uint32_t start, uint32_t end, const PrAmount *a)
{
	uint32_t	first = a->first;
	uint32_t	last = a->first;
	bool		zero_led = false;

	while (last < end && last < a->first + MOST_CELLS &&
		   (last == a->first || !pr_flagged(r, last, PR_LINE_BEFORE)) &&
		   is_cell(r, last))
		last++;
	if (last < end && !pr_flagged(r, last, PR_LINE_BEFORE))
		return false;
	while (first > start && first + MOST_CELLS > a->first && !pr_flagged(r, first, PR_LINE_BEFORE) &&
		   is_cell(r, first - 1))
		first--;
	for (uint32_t i = first; i < last; i++)
		zero_led |= pr_length(r, i) > 1 && pr_byte(r, i) == '0' &&
			pr_type(r, i) == PR_TOKEN_NUMBER;
	return (last - first >= LEAST_CELLS || (last - first == 1 && ends_row(r, first))) &&
		!zero_led && first > start &&
		!pr_flagged(r, first, PR_LINE_BEFORE) &&
		pr_type(r, first - 1) <= PR_TOKEN_HYPHENATED && !pr_is(r, first - 1, PR_CONTACT | PR_MONTH);
}

/* Is the number at token i, after another one, a measure or the first of two: 400 | 11 to 18 year olds? */
static bool
is_measured_at(const PrSentence *s, uint32_t i)
{
	return is_a(s, i + 1, PR_UNIT) ||
		(is_list_joint(s, i + 1) && type_at(s, i + 2) == PR_TOKEN_NUMBER && is_a(s, i + 3, PR_UNIT));
}

/*
 * Two bare numbers side by side are parts of one that is called or quoted (+32 2
 * 555 01 07), unless a plural noun follows the second; -30- ends a release.
 */
static bool
is_part_of_number(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	next = n->a->last;
	bool		dashes = i > n->s->start && is_glued(n->s, i) && is_glued(n->s, next) &&
		((is_text(n->s, i - 1, "-") && is_text(n->s, next, "-")) ||
		 (is_text(n->s, i - 1, "–") && is_text(n->s, next, "–")));
	bool		part;

	if (n->a->form != PR_AMOUNT_DIGITS || dashes)
		return dashes;
	if (i > n->s->start && (is_text(n->s, i - 1, "+") || type_at(n->s, i - 1) == PR_TOKEN_DATE) &&
		is_glued(n->s, i))
		part = true;			/* +32, 2024-1128831 */
	else if (type_at(n->s, next) == PR_TOKEN_NUMBER)
		part = !is_measured_at(n->s, next);
	else
		part = type_at(n->s, i - 1) == PR_TOKEN_NUMBER && !plural_follows(n);
	return part && !pr_in_row(n->s->r, n->s->start, n->s->end, n->a);
}

/* 14 High Street, 221 Baker Street: words with capitals up to a word for a street. */
static bool
is_house(const PrNumber *n)
{
	if (!(n->a->form & PR_AMOUNT_DIGITS))
		return false;
	if (is_capital(n->s, n->a->last) && pr_length(n->s->r, n->a->last) == 1 &&
		pr_byte_in(n->s->r, n->a->last, "NSEW") &&
		is_text(n->s, n->a->last + 1, ".") && is_capital(n->s, n->a->last + 2))
		return true;			/* 330 W. Broadway */
	if (is_capital(n->s, n->a->last) && type_at(n->s, n->a->last + 1) == PR_TOKEN_NUMBER &&
		pr_number_cue(n->s->r, n->a->last, PR_TELLS_ADDRESS))
		return true;			/* 421 Highway 9 */
	for (uint32_t i = n->a->last; i < n->a->last + 5 &&
		 (is_capital(n->s, i) || type_at(n->s, i) == PR_TOKEN_ORDINAL); i++)
		if (i > n->a->last && pr_number_cue(n->s->r, i, PR_TELLS_ADDRESS))
			return true;
	return false;
}

/*
 * The number of a body: 42 Commando, 16 Air Assault Brigade; words with capitals up
 * to one that ends a body's name.
 */
static bool
is_numbered_body(const PrNumber *n)
{
	uint32_t	i = n->a->last;

	if (n->a->form != PR_AMOUNT_DIGITS || n->a->is_range || n->a->first == n->s->start ||
		is_capital(n->s, n->a->first - 1))
		return false;
	while (i < n->a->last + BODY_MOST && is_capital(n->s, i) && type_at(n->s, i) == PR_TOKEN_WORD &&
		   !is_plural(n->s, i) && !is_a(n->s, i, PR_BODY_LAST))
		i++;
	return is_capital(n->s, i) && is_a(n->s, i, PR_BODY_LAST) && !is_plural(n->s, i) &&
		!is_nominal(n->s, i + 1);
}

/* Size and length of a file, as a link to it has them: (PDF, 146KB, 3 pages). */
static bool
is_file_size(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (!is_text(n->s, i - 1, ","))
		return false;
	if (n->before != NULL && n->before->qualifier == UINT8_MAX && n->before->last + 1 == i &&
		n->before->kind == PR_FIGURE_MEASURE)
		return true;
	return n->a->kind == PR_FIGURE_MEASURE && is_text(n->s, i - 3, "(") &&
		pr_flagged(n->s->r, i - 2, PR_UPPER) &&
		pr_number_cue(n->s->r, i - 2, PR_TELLS_NAME);
}

/* The men's eight, the boys' four: a crew by its number. */
static bool
is_crew(const PrNumber *n)
{
	uint32_t	i = n->a->first;
	uint32_t	owner = i - 1 - (is_text(n->s, i - 1, "’") || is_text(n->s, i - 1, "'"));

	return !(n->a->form & PR_AMOUNT_DIGITS) && i > n->s->start + 1 &&
		(owner < i - 1 || pr_flagged(n->s->r, owner, PR_POSSESSIVE)) &&
		owner > n->s->start && pr_number_cue(n->s->r, owner, PR_TELLS_PERSON) &&
		!is_nominal(n->s, n->a->last);
}

/* A race by its length: the 10k, a 5k; no noun after it. */
static bool
is_race(const PrNumber *n)
{
	char		last = n->s->r->text[n->a->span.end - 1];

	return ends_in_letter(n) && (last == 'k' || last == 'K') && is_a(n->s, n->a->first - 1, PR_ARTICLE) &&
		!is_nominal(n->s, n->a->last);
}

/* Five digits after two capitals, an American post code; or the second half of a British one: DB1 4QT. */
static bool
is_post_code(const PrNumber *n)
{
	const PrToken *before = n->a->first > n->s->start ? pr_token(n->s->r, n->a->first - 1) : NULL;

	if (n->a->kind == PR_FIGURE_MEASURE)
		return before != NULL && before->type == PR_TOKEN_NUMWORD && (before->flags & PR_UPPER) &&
			pr_length(n->s->r, n->a->first) == 3 && n->s->r->text[n->a->span.start + 1] <= 'Z' &&
			n->s->r->text[n->a->span.start + 2] <= 'Z';
	return before != NULL && n->a->form == PR_AMOUNT_DIGITS && n->a->span.end - n->a->span.start == 5 &&
		(before->flags & PR_UPPER) && before->length == 2;
}

/* May it be a year? */
static bool
is_four_digits(const PrAmount *a)
{
	return a->span.end - a->span.start == 4;
}

/* More digits than anybody counts: 2138001234567. */
static bool
is_long_code(const PrNumber *n)
{
	return n->a->form == PR_AMOUNT_DIGITS && !n->a->is_range &&
		n->a->span.end - n->a->span.start >=
		(is_text(n->s, n->a->first - 1, "(") && is_text(n->s, n->a->last, ")") ? BRACKET_CODE_LEAST : CODE_LEAST);
}

/* Is token i a bare number of one or two digits? */
static bool
is_goals(const PrNumber *n, uint32_t i)
{
	return type_at(n->s, i) == PR_TOKEN_NUMBER && pr_length(n->s->r, i) <= 2;
}

/* A word of a team's name. */
static bool
is_team(const PrNumber *n, uint32_t i)
{
	return type_at(n->s, i) == PR_TOKEN_WORD && is_capital(n->s, i) &&
		!is_a(n->s, i, FUNCTION_WORD | PR_VERB);
}

/* Of a match that is written as Harbour Rovers 2 Lock United 1. */
static bool
is_match(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (!is_goals(n, i) || i == n->s->start || !is_team(n, i - 1))
		return false;
	for (uint32_t k = 1; k <= TEAM_MOST; k++)
	{
		if (is_team(n, i + k) && is_goals(n, i + k + 1))
			return true;
		if (!is_team(n, i + k))
			break;
	}
	for (uint32_t k = 1; k <= TEAM_MOST && i > n->s->start + k && is_team(n, i - k); k++)
		if (is_goals(n, i - k - 1) && i > n->s->start + k + 1 && is_team(n, i - k - 2))
			return !is_nominal(n->s, n->a->last);
	return false;
}

/* Part of a list that began with a name or a date: sections 4 and 5, May 3 and 4. */
static bool
continues_name(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	if (n->before == NULL || n->before->kind != PR_FIGURE_COUNT || n->before->qualifier != UINT8_MAX ||
		is_nominal(n->s, n->a->last) ||
		((n->before->form ^ n->a->form) & PR_AMOUNT_DIGITS) ||
		(is_four_digits(n->before) && !is_four_digits(n->a)))
		return false;
	/* page 3 of 5 */
	return (n->before->last + 1 == i && (is_list_joint(n->s, i - 1) || is_word(n->s, i - 1, PR_WORD_OF) ||
											is_word(n->s, i - 1, PR_WORD_AWAY))) ||
		/* the bell of flat 3.12 rings in 3.11 */
		(n->a->form == (PR_AMOUNT_DIGITS | PR_AMOUNT_POINT) && n->before->form == n->a->form);
}

/*
 * Degrees of latitude or longitude: decimals with four digits or more after the
 * point, or degrees N, S, E or W.
 */
static bool
is_coordinate(const PrNumber *n)
{
	const char *text = n->s->r->text + n->a->span.start;
	const char *point = memchr(text, '.', n->a->span.end - n->a->span.start);

	if (n->a->kind == PR_FIGURE_MEASURE)
		return n->a->last < n->s->end && pr_length(n->s->r, n->a->last) == 1 &&
			n->s->r->text[n->a->span.end - 1] == '\xb0' &&
			pr_byte_in(n->s->r, n->a->last, "NSEW");
	return (n->a->form & PR_AMOUNT_POINT) && point != NULL &&
		strspn(point + 1, "0123456789") >= MOST_DECIMALS &&
		!is_nominal(n->s, n->a->last);
}

/* The number by which one thing is named, before its noun in the singular: the 106 agreement. */
static bool
is_before_name(const PrNumber *n)
{
	uint32_t	next = n->a->last;

	return n->a->form == PR_AMOUNT_DIGITS && !n->a->is_range && n->a->value.mantissa > 1 &&
		n->a->first > n->s->start &&
		is_word(n->s, n->a->first - 1, PR_WORD_THE) && type_at(n->s, next) == PR_TOKEN_WORD &&
		!is_capital(n->s, next) && is_nominal(n->s, next) &&
		!is_plural(n->s, next) && !is_nominal(n->s, next + 1) &&
		!is_a(n->s, next, PR_ADJECTIVE | PR_ADVERB | PR_PARTICIPLE | PR_GERUND | PR_PLURAL | PR_UNIT | PR_SCALE |
			 PR_CHANGE | PR_CURRENCY | PR_ORDINAL);
}

/* The number of one thing, after its noun in the singular: the lock 23. */
static bool
is_after_noun(const PrNumber *n)
{
	uint32_t	i = n->a->first;

	return n->a->form == PR_AMOUNT_DIGITS && !n->a->is_range && i > n->s->start + 1 &&
		type_at(n->s, i - 1) == PR_TOKEN_WORD &&
		!is_capital(n->s, i - 1) && is_a(n->s, i - 2, PR_ARTICLE) && is_nominal(n->s, i - 1) &&
		!is_plural(n->s, i - 1) &&
		!is_a(n->s, i - 1, PR_ADJECTIVE | PR_ADVERB | PR_PARTICIPLE | PR_ORDINAL | PR_QUALIFIER | PR_CHANGE |
			 PR_CALENDAR) &&
		!pr_number_cue(n->s->r, i - 1, PR_TELLS_WHOLE | PR_TELLS_AGE) &&
		(n->a->last >= n->s->end || type_at(n->s, n->a->last) == PR_TOKEN_PUNCTUATION);
}

/* Is one of the tokens an operator of program code? Says no to nearly all prose. */
static bool
holds_operator(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; (i = pr_next_start(r, i, last, PR_START_LAYOUT)) < last; i++)
		if (pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, i, "+=<>*"))
			return true;
	return false;
}

/*
 * Program code: an operator of assignment or comparison in the sentence, and a
 * semicolon or a brace that ends a line.
 */
static bool
is_code(const PrNumber *n)
{
	bool		operator = false;
	bool		stop = false;	/* or an operator that stands in code only: <=, ++ */
	uint32_t	first = n->a->first > n->s->start + MOST_CODE ? n->a->first - MOST_CODE : n->s->start;
	uint32_t	last = n->a->last + MOST_CODE < n->s->end ? n->a->last + MOST_CODE : n->s->end;
	const PrToken *tokens = n->s->r->tokens.at;

	if (!holds_operator(n->s->r, first, last))
		return false;
	for (uint32_t i = first; i < last && !(operator && stop); i++)
	{
		if (tokens[i].type != PR_TOKEN_PUNCTUATION)
			continue;
		switch (n->s->r->text[tokens[i].start])
		{
			case '+':
				if (tokens[i].length > 1)
					operator = stop = true;
				break;
			case '=':
			case '<':
			case '>':
				operator = true;
				break;
			case '*':
				operator |= !pr_flagged(n->s->r, i, PR_LINE_BEFORE);	/* else it opens a list item */
				break;
			case ';':
			case '{':
			case '}':
				stop |= ends_line(n->s, i + 1);
				break;
			default:
				break;
		}
	}
	return operator && stop;
}

bool
pr_is_in_name(const PrNumber *n)
{
	return is_code(n) || is_reference(n) || begins_title(n) || is_measured_name(n) || is_file_size(n) ||
		(n->a->kind == PR_FIGURE_MONEY && pr_is_letter(n->s->r->text[n->a->span.start]) &&
		 pr_number_cue_before(n->s->r, n->s->start, n->a->first, PR_TELLS_NAME)) ||	/* Building R103 */
		(n->a->kind == PR_FIGURE_MONEY && is_lettered(n)) ||
		(n->a->kind == PR_FIGURE_MEASURE && (is_coordinate(n) || is_post_code(n))) ||
		(n->a->kind != PR_FIGURE_COUNT && ends_in_letter(n) && is_named(n));
}

bool
pr_is_name(const PrNumber *n)
{
	return is_house(n) || is_named(n) || is_helpline(n) || is_lettered(n) || is_race(n) || is_glued_to_name(n);
}

bool
pr_is_bare_name(const PrNumber *n)
{
	return is_long_code(n) || is_note_mark(n) || is_match(n) || is_numbered_name(n) || is_name_first(n) ||
		is_list_number(n) ||
		is_part_of_number(n) || is_number_to_call(n) ||
		is_numbered_body(n) || is_crew(n) ||
		is_post_code(n) || continues_name(n) || is_version(n) || is_key(n) || is_coordinate(n) ||
		is_after_noun(n) || is_before_name(n);
}
