/*
 * numeral_parts.h
 *		What the files that read numbers share: number_units.c, hyphenated.c, fractions.c, numerals.c,
 *		amounts.c.
 */
#ifndef POLREL_NUMERAL_PARTS_H
#define POLREL_NUMERAL_PARTS_H

#include "figures/decimal.h"
#include "figures/numerals.h"

#define PR_SHORT_FORM 3			/* bytes; shorter scale words and units need digits before them */

/* Does token i follow the one before it without white space? */
static inline bool
pr_glued(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && !pr_flagged(r, i, PR_SPACE_BEFORE);
}

/* Words that go on with a number: five | million pounds, three | long years. */
#define PR_GOES_ON (PR_SCALE | PR_FRACTION | PR_MULTIPLE | PR_UNIT | PR_CURRENCY | PR_ADJECTIVE)

/*
 * Does token i, after a number, end it: a mark that divides, or a word that only says what is counted, one that
 * neither goes on with a number nor joins it to another one as function words may? After most numbers one stands,
 * and nothing more has to be asked of it.
 */
static inline bool
pr_ends_number(const PrReading *r, uint32_t i)
{
	if (pr_type(r, i) == PR_TOKEN_PUNCTUATION)
		return pr_byte_in(r, i, ".,;)");
	return pr_type(r, i) == PR_TOKEN_WORD && pr_phrase(r, i) == 0 && !pr_is(r, i, PR_GOES_ON) &&
		!pr_has_name(r, i) && !pr_number_cue(r, i, PR_TELLS_EXTENT | PR_TELLS_OLD) &&
		!pr_token_is(r, i + 1, "/");	/* kbit/s */
}

/* What a value of a number's class says; 0 for NULL. */
static inline PrDecimal
pr_number_of(const PrValue *value)
{
	return value == NULL ? (PrDecimal) {0, 0} : (PrDecimal) {value->data, value->extra};
}

/* Is it a word that multiplies the number before it: times, fold? */
static inline bool
pr_is_times(const PrValue *value)
{
	return value != NULL && value->data == 1 && value->extra == 0;
}

static inline bool
pr_is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Move the amount's end after token last-1. */
void		pr_take_to(const PrReading *r, uint32_t last, PrAmount *a);

/* Give the amount the entry's currency, unit or scale; false where the entry has none. */
bool		pr_set_currency(const PrEntry *entry, PrAmount *a);
bool		pr_set_unit(const PrEntry *entry, PrAmount *a);
bool		pr_set_scale(const PrEntry *entry, PrAmount *a);
void		pr_set_percent(PrAmount *a);

/*
 * Letters glued to digits: 5m, 20p, 12kg, 18s, 3x. next is the token after them;
 * false where they are no unit.
 */
bool		pr_set_suffix(const PrReading *r, const char *text, uint32_t length, bool money, uint32_t next,
						  PrAmount *a);

/*
 * The same where a slash divides them: 141km/h, 1.5m/s. They begin at byte letters; next is the token of
 * the slash.
 */
bool		pr_take_slashed_suffix(const PrReading *r, uint32_t letters, uint32_t next, PrAmount *a);

/* May token i stand before a number as its currency: GBP, Rs, a sign? */
bool		pr_is_currency_mark(const PrReading *r, uint32_t i);

/* Take what follows the number as its scale, its unit, or what makes a time an age. */
void		pr_take_scale(const PrReading *r, uint32_t end, PrAmount *a);
void		pr_take_unit(const PrReading *r, uint32_t end, PrAmount *a);
void		pr_take_clock(const PrReading *r, uint32_t end, PrAmount *a);
void		pr_take_age(const PrReading *r, uint32_t end, PrAmount *a);

/* A number in a hyphenated word: four-week, 16-year-old, under-18s (hyphenated.c). */
bool		pr_read_hyphenated(const PrReading *r, uint32_t i, PrAmount *a);

/* A fraction at token i, with a unit that it is a part of; a unit and a half of it (fractions.c). */
bool		pr_read_fraction(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a);
bool		pr_read_unit_and_half(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a);

/* Take what makes a number a power of ten, a mixed number, or a half more (fractions.c). */
void		pr_take_power(const PrReading *r, uint32_t end, PrAmount *a);
void		pr_take_mixed_fraction(const PrReading *r, uint32_t end, PrAmount *a);
void		pr_take_half(const PrReading *r, uint32_t end, PrAmount *a);

/* Digits of money at token i that leave its sign out: 6m; false where there are none. */
bool		pr_read_sum(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a);

/* One number at token i with scale and unit; false where none begins. */
bool		pr_read_single(const PrReading *r, uint32_t i, uint32_t end, PrAmount *a);

#endif							/* POLREL_NUMERAL_PARTS_H */
