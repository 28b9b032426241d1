/*
 * operations.h
 *		Names of operations (operations.c) and campaigns (campaigns.c): where one begins and ends. For the
 *		names stage.
 */
#ifndef POLREL_OPERATIONS_H
#define POLREL_OPERATIONS_H

#include "tagged.h"

#define PR_CAMPAIGN_MOST 10		/* tokens of a campaign's name */

/* How many tokens at i are a telling word of an operation's name that stands there; 0: none. */
uint32_t	pr_operation_word(const PrReading *r, uint32_t i, PrOperation where);

/*
 * The length of what names an operation in the hyphenated token at i, whose last part only describes by it:
 * (Operation) Harrow-led, Harrow-style; 0: it is all of it.
 */
uint32_t	pr_operation_part(const PrReading *r, uint32_t i);

/* The name in quotation marks of which the first is token i; false where there is none. */
bool		pr_quoted_name(const PrReading *r, uint32_t i, uint32_t limit, PrRange *name);

/*
 * Does the rank, office or honorific at i end the name of an operation or campaign, which begins
 * at first? Not the last word of it: Operation Lost Uncle.
 */
bool		pr_title_ends_name(const PrReading *r, uint32_t first, uint32_t i);

/*
 * The end of the words that name an operation from token i on, after its telling
 * word; i where there are none.
 */
uint32_t	pr_operation_end(const PrReading *r, uint32_t i, uint32_t limit);

/* How many tokens from i on name an operation, the word Operation included; 0: none. */
uint32_t	pr_operation_at(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * Where the names are of the operations that share the word at i, most at the most: Operations
 * Harrow, Tarn and Beck. Returns how many; 0 where there are none.
 */
uint32_t	pr_operations_at(const PrReading *r, uint32_t i, uint32_t limit, PrRange *names, uint32_t most);

/*
 * The tokens that name the campaign whose telling word (campaign)
 * stands at i, not before start; false where it is named by no words of its own.
 */
bool		pr_campaign_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit,
						   PrRange *name);

#endif							/* POLREL_OPERATIONS_H */
