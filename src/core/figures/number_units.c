/*
 * number_units.c
 *		What belongs to a number: scale words and letters, units, currencies.
 *
 * Forms come from the lexicon. A short form (kg, m, k) needs digits before it;
 * one of a single letter directly follows them.
 */
#include <string.h>

#include "figures/numeral_parts.h"
#include "nounphrase.h"
#include "marks.h"

#define BESIDE_MOST 3			/* tokens between a height and a weight: 6 feet tall and about 200 pounds */

bool
pr_number_cue_of_phrase(const PrReading *r, uint32_t i, int cue)
{
	uint16_t	cues = pr_set_data[pr_phrase_set(r, i)].number_cue;

	return ((cues != 0 ? cues : pr_set_data[pr_word_set(r, i)].number_cue) & cue) != 0;
}

uint32_t
pr_number_cue_length(const PrReading *r, uint32_t start, uint32_t i, int cue)
{
	uint32_t	found = i > start && (pr_set_data[pr_word_set(r, i - 1)].number_cue & cue) != 0;

	for (uint32_t n = 2; n <= 4 && start + n <= i; n++)
		if (pr_entries[pr_phrase(r, i - n)].words == n &&
			(pr_set_data[pr_phrase_set(r, i - n)].number_cue & cue) != 0)
			found = n;
	return found;
}

/*
 * May the entry stand before a number as its currency: a sign, one found in upper or capital
 * case only, or one of two small letters that is nothing else (kr 500)?
 */
bool
pr_is_currency_mark(const PrReading *r, uint32_t i)
{
	const PrEntry *e = &pr_entries[pr_word(r, i)];
	PrClass		others = pr_entry_any(e) & ~(PR_CURRENCY | PR_LEGISLATION);

	if (!pr_is(r, i, PR_CURRENCY) || (others != 0 && (pr_entry_cased(e) & PR_CURRENCY)))
		return false;
	if ((unsigned char) pr_byte(r, i) >= 0x80 || pr_byte(r, i) == '$' || pr_byte(r, i) == '&')
		return true;
	if (pr_length(r, i) < 2 && !pr_glued(r, i + 1))
		return false;
	return (pr_entry_cased(e) & PR_CURRENCY) != 0 || (pr_length(r, i) == 2 && others == 0);
}

static void
set_factor(PrAmount *a, PrDecimal factor)
{
	a->factor = factor;
	a->value = pr_decimal_times(a->value, factor);
}

bool
pr_set_currency(const PrEntry *entry, PrAmount *a)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_CURRENCY);

	if (value == NULL)
		return false;
	a->kind = PR_FIGURE_MONEY;
	a->unit = value->data;
	set_factor(a, (PrDecimal) {1, value->extra});
	return true;
}

/* The unit of an entry, NULL where it is none. The first unit has no value of its own. */
static const PrUnit *
unit_of(const PrEntry *entry)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_UNIT);

	return (pr_entry_all(entry) & PR_UNIT) == 0 ? NULL : &pr_units[value == NULL ? 0 : value->data];
}

bool
pr_set_unit(const PrEntry *entry, PrAmount *a)
{
	const PrUnit *unit = unit_of(entry);

	if (unit == NULL)
		return false;
	a->kind = unit->kind;
	a->unit = unit->name;
	set_factor(a, (PrDecimal) {unit->factor, unit->exponent});
	return true;
}

bool
pr_set_scale(const PrEntry *entry, PrAmount *a)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_SCALE);

	if (value == NULL)
		return false;
	a->value = pr_decimal_times(a->value, pr_number_of(value));
	a->scale = pr_decimal_times(a->scale, pr_number_of(value));
	a->form |= PR_AMOUNT_SCALED;
	return true;
}

void
pr_set_percent(PrAmount *a)
{
	pr_set_unit(pr_given_term(PR_GIVEN_PERCENT), a);
	a->form |= PR_AMOUNT_SIGNED;
}

void
pr_set_age(PrAmount *a)
{
	a->kind = PR_FIGURE_AGE;
	a->unit = unit_of(pr_given_term(PR_GIVEN_YEAR))->name;
}

void
pr_take_to(const PrReading *r, uint32_t last, PrAmount *a)
{
	a->last = last;
	a->span.end = pr_word_only_end(r, last - 1);
}

/* Does token i look like a noun in the plural? */
static bool
looks_plural(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	if (i >= r->tokens.count || (t->type != PR_TOKEN_WORD && t->type != PR_TOKEN_HYPHENATED))
		return false;
	return pr_is(r, i, PR_PLURAL) ||
		(pr_last_byte(r, i) == 's' && t->length > 3 &&
		!pr_is(r, i, PR_SINGULAR | PR_FINITE | PR_PREPOSITION | PR_PRONOUN | PR_DETERMINER));
}

/* Does the number that ends before byte at have two decimals? */
static bool
has_two_decimals(const char *at)
{
	return at[-1] <= '9' && at[-2] <= '9' && at[-3] == '.';
}

/*
 * Is the m at text, after a number with a point, a metre all the same: 3.2m high, 3.2m-high, a 2.5m wall, 2.5m x
 * 4m; jumped 8.12m, but rose to 8.12m, 8.12m people?
 */
static bool
is_length(const PrReading *r, const char *text, uint32_t next, const PrAmount *a)
{
	uint32_t	before = a->first - 1;
	const PrValue *cue;
	uint32_t	letters = 0;

	if (text[1] == '-')
	{
		while (pr_is_letter(text[2 + letters]))
			letters++;
		cue = pr_value(pr_lookup_entry(text + 2, letters), PR_NUMBER_NUMBER_CUE);
		return cue != NULL && (cue->data & PR_TELLS_EXTENT);
	}
	if (next >= r->tokens.count)
		return false;
	if (pr_number_cue(r, next, PR_TELLS_EXTENT) && pr_is(r, next, PR_ADJECTIVE))
		return !pr_is(r, next, PR_CHANGE) && !pr_is_word(r, next, PR_WORD_MORE);
	if ((pr_is(r, next, PR_MULTIPLE) && pr_length(r, next) == 1) ||
		(a->first > 0 && pr_is(r, before, PR_MULTIPLE) && pr_length(r, before) == 1))
		return true;
	if (a->first > 0 && pr_is(r, before, PR_ARTICLE))
		return pr_type(r, next) == PR_TOKEN_WORD && !(pr_flags(r, next) & PR_CAPITAL) && !looks_plural(r, next) &&
			!pr_is(r, next, PR_CHANGE | PR_ADVERB | PR_PREPOSITION) && !pr_number_cue(r, next, PR_TELLS_WHOLE);
	return a->first > 1 && has_two_decimals(text) && !pr_is_nominal(r, next) && !pr_is(r, next, PR_CHANGE) &&
		!pr_is(r, before, PR_CHANGE) && !pr_is(r, before - 1, PR_CHANGE) && !pr_is_word(r, before, PR_WORD_TO) &&
		!pr_is_word(r, before, PR_WORD_FROM) && !pr_is_word(r, before, PR_WORD_AGAINST);
}

/*
 * Letters glued to digits: 5m, 20p, 12kg, 18s, 3x. The m is a million where a
 * plural follows or the number has a point, unless the words beside it say a length; else a metre. 5G is a
 * name, 35C a temperature.
 */
bool
pr_set_suffix(const PrReading *r, const char *text, uint32_t length, bool money, uint32_t next, PrAmount *a)
{
	const PrEntry *entry = pr_lookup_entry(text, length);
	bool		capital = *text >= 'A' && *text <= 'Z';

	if (length == 1 && *text == 's')
	{
		a->form |= PR_AMOUNT_ENDS_S;
		return true;
	}
	if (pr_value(entry, PR_NUMBER_SCALE) != NULL &&
		(money || capital || ((a->form & PR_AMOUNT_POINT) && !is_length(r, text, next, a)) ||
		 pr_value(entry, PR_NUMBER_UNIT) == NULL ||
		 (looks_plural(r, next) && !pr_number_cue(r, next, PR_TELLS_EXTENT))))
		return pr_set_scale(entry, a);
	if (money)
		return false;
	if (length == 1 && capital)
		return (pr_entry_cased(entry) & PR_UNIT) && pr_set_unit(entry, a);	/* 35C */
	if ((pr_entry_any(entry) & PR_UNIT))
		return pr_set_unit(entry, a);
	if (pr_word_name(pr_lookup(text, length)) == PR_WORD_IN)
		return pr_set_unit(pr_given_term(PR_GIVEN_INCH), a);	/* 5ft 10in */
	if (pr_value(entry, PR_NUMBER_CURRENCY) != NULL)
		return pr_set_currency(entry, a);
	if (pr_is_times(pr_value(entry, PR_NUMBER_MULTIPLE)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		return true;
	}
	return false;
}

/* The bytes of a hyphenated word's first part, where another one follows; 0 else. */
static uint32_t
first_part(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const char *hyphen = t->type == PR_TOKEN_HYPHENATED ? memchr(r->text + t->start, '-', t->length) : NULL;

	return hyphen == NULL ? 0 : (uint32_t) (hyphen - (r->text + t->start));
}

/* Take a part of a word: the first length bytes of token i. */
static void
take_part(const PrReading *r, uint32_t i, uint32_t length, PrAmount *a)
{
	a->last = i + 1;
	a->span.end = pr_start(r, i) + length;
	a->form |= PR_AMOUNT_GLUED;
}

/* A scale word with more glued to it: $15 billion-a-year, 2 million-strong. */
static void
take_scale_part(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	length = a->last < end ? first_part(r, a->last) : 0;

	if (length > PR_SHORT_FORM && pr_set_scale(pr_lookup_entry(r->text + pr_start(r, a->last), length),
											   a))
		take_part(r, a->last, length, a);
}

/* What a smaller scale word adds: 1 crore 25 lakh, 2 million 500 thousand. */
static void
take_smaller_scale(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint32_t	at = a->last;
	PrDecimal	more;
	const PrEntry *entry;
	PrDecimal	scale;

	if (!(a->form & PR_AMOUNT_SCALED) || at + 1 >= end || pr_type(r, at) != PR_TOKEN_NUMBER ||
		pr_length(r, at) > PR_SHORT_FORM || pr_match(r, at + 1, PR_SCALE, &entry) != 1 ||
		entry->length <= PR_SHORT_FORM)
		return;
	scale = pr_number_of(pr_value(entry, PR_NUMBER_SCALE));
	pr_decimal_read(r->text + pr_start(r, at), pr_length(r, at), &more, &(uint8_t) {0});
	more = pr_decimal_times(more, scale);
	if (pr_decimal_double(more) >= pr_decimal_double(a->scale))
		return;
	a->value = pr_decimal_plus(a->value, more);
	pr_take_to(r, at + 2, a);
}

/* Scale words after a number: million, lakh crore, -million; a fraction's sign. */
void
pr_take_scale(const PrReading *r, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;

	if (a->last < end && pr_type(r, a->last) == PR_TOKEN_PUNCTUATION &&
		!pr_flagged(r, a->last, PR_LINE_BEFORE) && pr_match(r, a->last, PR_FRACTION, &entry) == 1)
	{
		a->value = pr_decimal_plus(a->value, pr_number_of(pr_value(entry, PR_NUMBER_FRACTION)));
		pr_take_to(r, a->last + 1, a);
	}
	for (int n = 0; n < 3 && a->last < end; n++)
	{
		uint32_t	hyphen = pr_glued(r, a->last) && pr_token_is(r, a->last, "-") && pr_glued(r, a->last + 1);
		uint32_t	at = a->last + hyphen;

		if (at >= end || pr_type(r, at) != PR_TOKEN_WORD || pr_match(r, at, PR_SCALE, &entry) != 1)
			break;
		if (entry->length <= 1 && (a->kind != PR_FIGURE_MONEY || !pr_set_scale(entry, a)))
			break;
		if (entry->length > 1 && !pr_set_scale(entry, a))
			break;
		pr_take_to(r, at + 1, a);
	}
	take_scale_part(r, end, a);
	take_smaller_scale(r, end, a);
}

/* A time with its end glued to it: 15 years-to-life. */
static bool
take_unit_part(const PrReading *r, uint32_t at, PrAmount *a)
{
	uint32_t	length = first_part(r, at);
	const char *text = r->text + pr_start(r, at);

	if (length <= PR_SHORT_FORM || pr_length(r, at) < length + 3 ||
		pr_word_name(pr_lookup(text + length + 1, 2)) != PR_WORD_TO ||
		!pr_set_unit(pr_lookup_entry(text, length), a))
		return false;
	take_part(r, at, length, a);
	return true;
}

/*
 * May the word stand between a number and its unit of time: three long years, six
 * more months, two straight days?
 */
static bool
describes_time(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_ADJECTIVE) || pr_is_word(r, i, PR_WORD_MORE) ||
		pr_number_cue(r, i, PR_TELLS_EXTENT);
}

/* A time with a word that describes before its unit: three straight years, five working days. */
static bool
take_described_time(const PrReading *r, uint32_t at, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	const PrUnit *unit;

	if (at + 1 >= end || pr_type(r, at) != PR_TOKEN_WORD || !describes_time(r, at) ||
		pr_is(r, at, PR_UNIT | PR_CURRENCY | PR_SCALE) ||
		pr_length(r, at + 1) <= PR_SHORT_FORM || pr_match(r, at + 1, PR_UNIT, &entry) != 1)
		return false;
	unit = unit_of(entry);
	if (unit == NULL || unit->kind != PR_FIGURE_DURATION || !pr_set_unit(entry, a))
		return false;
	pr_take_to(r, at + 2, a);
	return true;
}

/*
 * May a unit's form follow this amount? Short forms need digits, those of one
 * letter directly follow them.
 */
static bool
unit_fits(const PrReading *r, uint32_t i, const PrEntry *entry, const PrAmount *a)
{
	if (entry->words > 1 || (unsigned char) pr_byte(r, i) >= 0x80)
		return true;
	if (pr_length(r, i) <= PR_SHORT_FORM && (a->form & PR_AMOUNT_DIGITS) == 0 &&
		!pr_is(r, i, PR_CALENDAR) &&
		pr_value(entry, PR_NUMBER_UNIT) != NULL &&
		pr_units[pr_value(entry, PR_NUMBER_UNIT)->data].kind == PR_FIGURE_MEASURE)
		return false;
	if (pr_length(r, i) == 1)
		return pr_glued(r, i) || ((a->form & PR_AMOUNT_DIGITS) && !(pr_flags(r, i) & PR_CAPITAL));
	return true;
}

/* The unit of pounds that are money. */
static uint16_t
sterling(void)
{
	return pr_value(pr_given_term(PR_GIVEN_STERLING), PR_NUMBER_CURRENCY)->data;
}

/* Pounds of cocaine are a weight, where no scale word makes them money. */
static bool
is_weight(const PrReading *r, uint32_t next, uint32_t end, const PrEntry *currency, const PrAmount *a)
{
	const PrValue *value = pr_value(currency, PR_NUMBER_CURRENCY);

	return !(a->form & PR_AMOUNT_SCALED) && next + 1 < end && pr_is_word(r, next, PR_WORD_OF) &&
		value->extra == 0 && currency->words == 1 && value->data == sterling();
}

/* Make pounds that may be a weight one. */
static void
take_for_weight(PrAmount *a)
{
	if (a->kind == PR_FIGURE_MONEY && a->factor.exponent == 0 &&
		!(a->form & (PR_AMOUNT_SIGNED | PR_AMOUNT_SCALED)) && a->unit == sterling())
		pr_set_unit(pr_given_term(PR_GIVEN_WEIGHT), a);
}

/* 5 feet 8 inches tall, 160 pounds; 6 pounds 4 ounces */
void
pr_tell_weight(PrAmount *a, const PrAmount *beside)
{
	if (beside->kind == PR_FIGURE_MEASURE && a->first <= beside->last + BESIDE_MOST &&
		beside->first <= a->last + 1)
		take_for_weight(a);
}

/* weighs just under seven pounds, 200 pounds underweight */
void
pr_tell_weight_by_word(const PrReading *r, PrAmount *a)
{
	uint32_t	i = a->first;

	if (a->kind != PR_FIGURE_MONEY)
		return;
	while (i + BESIDE_MOST > a->first && pr_is(r, i - 1, PR_QUALIFIER | PR_ADVERB | PR_DETERMINER | PR_PREPOSITION))
		i--;
	if (pr_is_word(r, i - 1, PR_WORD_WEIGH) || pr_is_word(r, a->last, PR_WORD_WEIGH))
		take_for_weight(a);
}

/* Over the limit, above our target; but not over the past year. */
static bool
is_above(const PrReading *r, uint32_t i, uint32_t end)
{
	const PrEntry *entry;

	return pr_match(r, i, PR_QUALIFIER, &entry) == 1 &&
		pr_value(entry, PR_NUMBER_QUALIFIER)->data == PR_QUALIFIER_OVER &&
		i + 2 < end && pr_is(r, i + 1, PR_ARTICLE | PR_PRONOUN | PR_DETERMINER) &&
		!pr_is_word(r, i + 2, PR_WORD_NEXT) &&
		!pr_is(r, i + 2, PR_CALENDAR | PR_UNIT | PR_CARDINAL | PR_CHANGE) &&
		!pr_is_word(r, i + 2, PR_WORD_PAST);
}

/* Is the word after "times" one that compares: three times the limit, four times as high? */
static bool
compares(const PrReading *r, uint32_t i, uint32_t end)
{
	if (i >= end)
		return false;
	if (pr_is(r, i, PR_ARTICLE) && i + 1 < end)
		return !pr_is(r, i + 1, PR_UNIT);
	if (is_above(r, i, end))
		return true;
	return pr_is(r, i, PR_DETERMINER | PR_PRONOUN | PR_QUESTION) || pr_is_word(r, i, PR_WORD_AS) ||
		pr_is_word(r, i, PR_WORD_POINTER) || pr_is_word(r, i, PR_WORD_AWAY) ||
		pr_number_cue(r, i, PR_TELLS_EXTENT) ||
		pr_is(r, i, PR_CHANGE);
}

bool
pr_take_slashed_suffix(const PrReading *r, uint32_t letters, uint32_t next, PrAmount *a)
{
	const PrEntry *entry;

	if (!pr_token_is(r, next, "/") || !pr_glued(r, next) || !pr_glued(r, next + 1) || letters >= pr_start(r, next))
		return false;
	entry = pr_lookup_entry(r->text + letters, pr_end(r, next + 1) - letters);
	if (!(pr_entry_any(entry) & PR_UNIT) || !pr_set_unit(entry, a))
		return false;
	pr_take_to(r, next + 2, a);
	return true;
}

/* A unit of three tokens that is one form of the lexicon: km/h, mg/l. */
static bool
take_slashed_unit(const PrReading *r, uint32_t at, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;

	if (at + 2 >= end || !pr_token_is(r, at + 1, "/") || !pr_glued(r, at + 1) || !pr_glued(r, at + 2))
		return false;
	entry = pr_lookup_entry(r->text + pr_start(r, at), pr_end(r, at + 2) - pr_start(r, at));
	if (!(pr_entry_any(entry) & PR_UNIT) || !pr_set_unit(entry, a))
		return false;
	pr_take_to(r, at + 3, a);
	return true;
}

/* Is the mark at token i no quotation mark: does it close nothing? */
static bool
closes_nothing(const PrReading *r, uint32_t i)
{
	uint32_t	mark = pr_mark_from(r, i);

	return mark >= r->marks.count || r->marks.at[mark].token != i || r->marks.at[mark].partner == PR_NONE;
}

/*
 * A mark for feet or inches directly after digits: 14', 1.5", 8′. A possessive's or
 * a quotation's is none.
 */
static bool
take_prime(const PrReading *r, uint32_t at, uint32_t end, PrAmount *a)
{
	const char *text = r->text + pr_start(r, at);
	bool		feet = *text == '\'' || (pr_length(r, at) == 3 && memcmp(text, "′", 3) == 0);
	bool		inches = *text == '"' || (pr_length(r, at) == 3 && memcmp(text, "″", 3) == 0);

	if ((!feet && !inches) || !pr_glued(r, at) || !(a->form & PR_AMOUNT_DIGITS) ||
		(a->form & PR_AMOUNT_GROUPED) ||
		pr_length(r, at) == 2 || !closes_nothing(r, at) ||
		(pr_glued(r, at + 1) && pr_type(r, at + 1) == PR_TOKEN_WORD))
		return false;
	pr_set_unit(pr_given_term(feet ? PR_GIVEN_FOOT : PR_GIVEN_INCH), a);
	pr_take_to(r, at + 1, a);
	if (feet && at + 2 < end && pr_glued(r, at + 1) && pr_type(r, at + 1) == PR_TOKEN_NUMBER &&
		pr_byte(r, at + 2) == '"')
		a->last = at + 3;		/* the inches of 6'2" are no figure of their own */
	return true;
}

/* The unit after a number that has none: a currency, a measure, a time, per cent, times. */
void
pr_take_unit(const PrReading *r, uint32_t end, PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	at = a->last;
	uint32_t	n;

	if (at < end && pr_type(r, at) == PR_TOKEN_ENTITY && at + 1 < end && pr_glued(r, at) &&
		pr_glued(r, at + 1) &&
		!pr_is(r, at, PR_CURRENCY))
		at++;					/* &nbsp; */
	if (at >= end || a->kind != PR_FIGURE_COUNT || (a->form & PR_AMOUNT_ENDS_S))
		return;
	if (pr_token_is(r, at, "-") && pr_glued(r, at) && pr_glued(r, at + 1) && pr_is(r, at + 1, PR_UNIT))
		at++;					/* 2½-hour */
	if (pr_is_word(r, at, PR_WORD_IN) && (a->form & PR_AMOUNT_DIGITS) && pr_token_is(r, at + 1, ".") &&
		at + 2 < end && pr_glued(r, at + 1) && pr_number_cue(r, at + 2, PR_TELLS_EXTENT))
	{
		pr_set_unit(pr_given_term(PR_GIVEN_INCH), a);	/* 12 in. wide */
		pr_take_to(r, at + 1, a);
		return;
	}
	if (take_slashed_unit(r, at, end, a) ||
		(pr_type(r, at) == PR_TOKEN_PUNCTUATION && take_prime(r, at, end, a)))
		return;
	if (pr_glued(r, at) && pr_token_is(r, at, "+") && pr_match(r, at + 1, PR_UNIT, &entry) > 0 &&
		at + 1 < end && !pr_glued(r, at + 1))
	{
		a->qualifier = PR_QUALIFIER_AT_LEAST;	/* 30+ years */
		at++;
	}
	if (pr_match(r, at, PR_PLURAL, NULL) > 1)
		return;					/* 640 sitting days, 12 Gram Panchayats: a noun that begins or ends as a unit */
	if (take_unit_part(r, at, a) || take_described_time(r, at, end, a))
		return;
	n = pr_match(r, at, PR_UNIT, &entry);
	if (n > 0 && pr_flagged(r, at, PR_CAPITAL) && pr_type(r, at + n) == PR_TOKEN_NUMBER &&
		!pr_flagged(r, at + n, PR_LINE_BEFORE))
		return;					/* 300 Year 11 pupils */
	if (n > 0 && at + n <= end && unit_fits(r, at, entry, a) && pr_set_unit(entry, a))
		pr_take_to(r, at + n, a);
	else if ((n = pr_match(r, at, PR_CURRENCY, &entry)) > 0 && at + n <= end &&
			 (pr_length(r, at) > 1 || (unsigned char) pr_byte(r, at) >= 0x80) &&
			 ((pr_entry_any(entry) & PR_CURRENCY) || pr_is_currency_mark(r, at)))
	{
		if (!is_weight(r, at + n, end, entry, a) || !pr_set_unit(pr_given_term(PR_GIVEN_WEIGHT), a))
			pr_set_currency(entry, a);
		pr_take_to(r, at + n, a);
	}
	else if (pr_match(r, at, PR_MULTIPLE, &entry) == 1 && pr_is_times(pr_value(entry, PR_NUMBER_MULTIPLE)) &&
			 (compares(r, at + 1, end) || pr_glued(r, at) || (a->form & PR_AMOUNT_POINT)))
	{
		a->kind = PR_FIGURE_MULTIPLE;
		pr_take_to(r, at + 1, a);
	}
	else if (pr_is_word(r, at, PR_WORD_TIME) && pr_decimal_double(a->value) > 1 && at + 1 < end &&
			 pr_type(r, at + 1) <= PR_TOKEN_HYPHENATED)
	{
		a->kind = PR_FIGURE_MULTIPLE;	/* two time champion */
		pr_take_to(r, at + 1, a);
	}
}

/* ---- times of a clock: 7m 25secs ---------------------------------------- */

/*
 * Digits with letters for hours, minutes or seconds at token i, an m for minutes too:
 * which of units, 3 where none.
 */
static int
clock_part(const PrReading *r, uint32_t i, uint32_t end, const uint16_t units[3], PrDecimal *value)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	n;
	const PrUnit *unit;

	if (i >= end || t->type != PR_TOKEN_NUMWORD)
		return 3;
	n = pr_decimal_read(r->text + t->start, t->length, value, &(uint8_t) {0});
	if (n == 0)
		return 3;
	if (n + 1 == t->length && (r->text[t->start + n] == 'm' || r->text[t->start + n] == 's'))
		return r->text[t->start + n] == 'm' ? 1 : 2;
	unit = unit_of(pr_lookup_entry(r->text + t->start + n, t->length - n));
	for (int k = 0; k < 3; k++)
		if (unit != NULL && unit->name == units[k])
			return k;
	return 3;
}

/* A time in two or three parts, each glued to its digits: 7m 25secs, 2h 17m 18s. */
void
pr_take_clock(const PrReading *r, uint32_t end, PrAmount *a)
{
	uint16_t	units[3];
	PrDecimal	value;
	PrDecimal	part;
	int			first;
	int			found;
	int64_t		divisor = 1;

	if (a->last != a->first + 1 || a->last >= end || pr_type(r, a->first) != PR_TOKEN_NUMWORD ||
		pr_type(r, a->last) != PR_TOKEN_NUMWORD)
		return;
	units[0] = unit_of(pr_given_term(PR_GIVEN_HOUR))->name;
	units[1] = unit_of(pr_given_term(PR_GIVEN_MINUTE))->name;
	units[2] = unit_of(pr_given_term(PR_GIVEN_SECOND))->name;
	first = clock_part(r, a->first, end, units, &value);
	for (int k = first + 1; k < 3 && (found = clock_part(r, a->last, end, units, &part)) < 3; k++)
	{
		if (found != k)
			break;
		divisor *= 60;
		value = pr_decimal_plus(value, pr_decimal_ratio(part, (PrDecimal) {divisor, 0}));
		a->kind = PR_FIGURE_DURATION;
		a->unit = units[first];
		a->value = value;
		a->form &= (uint16_t) ~(PR_AMOUNT_SCALED | PR_AMOUNT_ENDS_S);
		pr_take_to(r, a->last + 1, a);
	}
}

/* A time becomes an age where "old" or "of age" follows. */
void
pr_take_age(const PrReading *r, uint32_t end, PrAmount *a)
{
	if (a->kind == PR_FIGURE_DURATION && a->last < end &&
		(pr_number_cue(r, a->last, PR_TELLS_OLD) ||
		 (pr_is_word(r, a->last, PR_WORD_OF) && a->last + 1 < end &&
		  pr_number_cue(r, a->last + 1, PR_TELLS_AGE))))
		a->kind = PR_FIGURE_AGE;
}
