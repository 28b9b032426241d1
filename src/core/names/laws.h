/*
 * laws.h
 *		Names of laws: where one begins and ends. For the names stage.
 */
#ifndef POLREL_LAWS_H
#define POLREL_LAWS_H

#include "tagged.h"

#define PR_LAW_MOST 24			/* tokens of a law's name */

/*
 * How many tokens from i on, before limit, name a law (Act, Bill, Order), its
 * year included; 0: none begins there. *year is the first token of the year,
 * or the token after the name where it has none.
 */
uint32_t	pr_law_at(const PrReading *r, uint32_t i, uint32_t limit, uint32_t *year);

/* Where the law that is told from first on begins: with small words in capitals before it, (the) No Waste Act. */
uint32_t	pr_law_first(const PrReading *r, uint32_t first, uint32_t least);

#endif							/* POLREL_LAWS_H */
