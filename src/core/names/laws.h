/*
 * laws.h
 *		Names of laws, operations and campaigns, and addresses to turn to: where
 *		one begins and ends. For the names stage.
 */
#ifndef POLREL_LAWS_H
#define POLREL_LAWS_H

#include "people/positions.h"

#define PR_LAW_MOST 24			/* tokens of a law's name */

/*
 * How many tokens from i on, before limit, name a law (Act, Bill, Order), its
 * year included; 0: none begins there. *year is the first token of the year,
 * or the token behind the name where it has none.
 */
uint32_t	pr_law_at(const PrReading *r, uint32_t i, uint32_t limit, uint32_t *year);

/* Is token i, before limit, a year in digits? */
bool		pr_is_year(const PrReading *r, uint32_t i, uint32_t limit);

/* How many tokens at i are a telling word of an operation's name that stands there; 0: none. */
uint32_t	pr_operation_word(const PrReading *r, uint32_t i, PrOperation where);

/* How many tokens from i on name an operation, the word Operation included; 0: none. */
uint32_t	pr_operation_at(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * Where the names are of the operations that share the word at i, most at the most: Operations
 * Harrow, Tarn and Beck. Gives how many; 0 where there are none.
 */
uint32_t	pr_operations_at(const PrReading *r, uint32_t i, uint32_t limit, PrRange *names, uint32_t most);

/*
 * The tokens first .. last-1 that name the campaign whose telling word (campaign)
 * stands at i, not before start; false where it is named by no words of its own.
 */
bool		pr_campaign_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit,
						   uint32_t *first, uint32_t *last);

/*
 * Is token i, in a part of the text that begins at token start, a number or
 * address to turn to? *contact is its span.
 */
bool		pr_contact_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit, PrNameKind *kind,
						  PrSpan *contact);

#endif							/* POLREL_LAWS_H */
