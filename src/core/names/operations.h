/*
 * operations.h
 *		Names of operations and campaigns: where one begins and ends. For the names stage.
 */
#ifndef POLREL_OPERATIONS_H
#define POLREL_OPERATIONS_H

#include "lexicon.h"

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

#endif							/* POLREL_OPERATIONS_H */
