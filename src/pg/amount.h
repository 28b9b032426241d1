/*
 * amount.h
 *		Amounts as searching sees them: one form for all ways to write one.
 *
 * Shared by the parser, which makes one token of an amount, and the dictionary
 * polrel_amount, which makes lexemes of the token. Texts are UTF-8.
 */
#ifndef POLREL_AMOUNT_H
#define POLREL_AMOUNT_H

#include "polrel.h"

#include "lexicon.h"

/* What a word after a number makes of it. */
typedef enum AmountPart
{
	AMOUNT_NOTHING,
	AMOUNT_SCALE,				/* million, bn */
	AMOUNT_PERCENT,				/* per cent, % */
	AMOUNT_CURRENCY				/* euros, pounds sterling, pence */
} AmountPart;

typedef struct AmountTerm
{
	AmountPart	part;
	uint32		length;			/* bytes */
	PrDecimal	factor;			/* of a scale; of a currency: 1, or 0.01 for pence */
	const char *unit;			/* of a currency: its code */
} AmountTerm;

/*
 * The longest term at the beginning of a text of length bytes. Gives
 * AMOUNT_NOTHING, and length 0, where there is none.
 */
extern AmountTerm amount_term(const char *text, uint32 length);

/* The code of the currency that a word or sign stands for; NULL: of none. */
extern const char *amount_currency(const char *text, uint32 length);

/* The number that a word of a class, CARDINAL or ORDINAL, stands for. False: for none. */
extern bool amount_number_word(const char *text, uint32 length, PrClassNumber number, PrDecimal *value);

/* The bytes of the word at the beginning of a text, hyphens included: twenty-one. */
extern uint32 amount_word_length(const char *text, uint32 length);

/* May a word stand for a number? For most it is enough to know how they begin. */
static inline bool
amount_may_be_word(const char *text, uint32 length)
{
	uint32		beginning = pr_beginning(text, length);

	return (pr_number_begins[beginning / 8] & (1 << (beginning % 8))) != 0;
}

/* The number that a word stands for: four, twenty-one. False: for none. */
static inline bool
amount_cardinal(const char *text, uint32 length, PrDecimal *value)
{
	return amount_may_be_word(text, length) && amount_number_word(text, length, PR_NUMBER_CARDINAL, value);
}

/* The number of the ordinal that a word is: third, twenty-first. False: of none. */
static inline bool
amount_ordinal(const char *text, uint32 length, PrDecimal *value)
{
	return amount_may_be_word(text, length) && amount_number_word(text, length, PR_NUMBER_ORDINAL, value);
}

/* The bytes of white space or hyphen that may stand within an amount; 0: none. */
extern uint32 amount_gap(const char *text, uint32 length);

typedef struct Amount
{
	PrDecimal	value;
	const char *unit;			/* code of a currency, "%", or NULL */
	bool		negative;
} Amount;

/* Read a whole text as an amount; false where it is none. */
extern bool amount_read(const char *text, uint32 length, Amount *amount);

/* Is its unit a currency? */
extern bool amount_is_money(const Amount *amount);

/* Room for what amount_write() writes. */
#define AMOUNT_SIZE 64

/*
 * Write an amount in the form in which it is a lexeme, with a NUL; false where
 * it is too large for one.
 */
extern bool amount_write(const Amount *amount, char *into);

#endif							/* POLREL_AMOUNT_H */
