/*
 * numerals.h
 *		Reading one amount at a token: its number, scale word, unit, range or ratio.
 */
#ifndef POLREL_NUMERALS_H
#define POLREL_NUMERALS_H

#include "tagged.h"

/* How an amount is written: bits of PrAmount.form. */
#define PR_AMOUNT_DIGITS	0x001	/* in digits */
#define PR_AMOUNT_GROUPED	0x002	/* with commas */
#define PR_AMOUNT_POINT		0x004	/* with a decimal point */
#define PR_AMOUNT_ZERO_LED	0x008	/* 007 */
#define PR_AMOUNT_SCALED	0x010	/* with a scale word or letter */
#define PR_AMOUNT_GLUED		0x020	/* a hyphenated word: four-week */
#define PR_AMOUNT_ENDS_S	0x040	/* 18s */
#define PR_AMOUNT_ARTICLE	0x080	/* begins with a or an */
#define PR_AMOUNT_SCORE		0x100	/* two numbers of which the first is the greater: 3-2 */
#define PR_AMOUNT_BETWEEN	0x200	/* between A and B */
#define PR_AMOUNT_SLASHED	0x400	/* 24/7 */
#define PR_AMOUNT_SIGNED	0x800	/* with the sign of a currency or with % */
#define PR_AMOUNT_CONTINUES	0x1000	/* its unit is that of the amount before it */

typedef struct PrAmount
{
	uint32_t	first;			/* tokens first .. last-1 */
	uint32_t	last;
	PrSpan		span;
	PrDecimal	value;
	PrDecimal	upper;
	PrDecimal	scale;			/* of the scale words in value */
	PrDecimal	factor;			/* of the unit in value: 0.01 for pence, 10 for decades */
	uint16_t	unit;
	uint16_t	form;
	uint8_t		kind;
	uint8_t		qualifier;		/* from inside the word: under-18s */
	bool		is_range;
} PrAmount;

/*
 * Read the amount that begins at token i, within tokens start .. end-1 of a
 * sentence. Returns false where no number begins. Whether the number is an amount
 * or a date, a name ... is for the caller to tell (pr_is_amount()).
 */
bool		pr_read_amount(const PrReading *r, uint32_t start, uint32_t i, uint32_t end, PrAmount *a);

/*
 * Is the number one of a row of a table: words, then nothing but numbers up to the
 * line's end? (number_names.c)
 */
bool		pr_in_row(const PrReading *r, uint32_t start, uint32_t end, const PrAmount *a);

/* Make a count an age in years (number_units.c). */
void		pr_set_age(PrAmount *a);

/* Make pounds a weight where a height or ounces stand beside them (number_units.c). */
void		pr_tell_weight(PrAmount *a, const PrAmount *beside);

/* The same where a word of weighing stands beside them (number_units.c). */
void		pr_tell_weight_by_word(const PrReading *r, PrAmount *a);

/* Has the phrase that begins at token i this PrNumberCue, or, where it has none at all, its first word? */
bool		pr_number_cue_of_phrase(const PrReading *r, uint32_t i, int cue);

/* Has the word at token i, or a phrase that begins there? It is asked of very many words, of which few begin one. */
static inline bool
pr_number_cue(const PrReading *r, uint32_t i, int cue)
{
	return pr_phrase(r, i) != 0 ? pr_number_cue_of_phrase(r, i, cue) :
		(pr_set_data[pr_word_set(r, i)].number_cue & cue) != 0;
}

/* How many tokens is the longest term with this cue that ends before token i? 0: none does. */
uint32_t	pr_number_cue_length(const PrReading *r, uint32_t start, uint32_t i, int cue);

static inline bool
pr_number_cue_before(const PrReading *r, uint32_t start, uint32_t i, int cue)
{
	return pr_number_cue_length(r, start, i, cue) > 0;
}

#endif							/* POLREL_NUMERALS_H */
