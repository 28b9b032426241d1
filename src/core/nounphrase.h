/*
 * nounphrase.h
 *		A shallow noun-phrase rule: the noun at, after or before a token.
 */
#ifndef POLREL_NOUNPHRASE_H
#define POLREL_NOUNPHRASE_H

#include "tagged.h"

/*
 * The noun phrase that begins at token i: articles, determiners and possessives
 * are stepped over, then come describing words and nouns up to the head; nothing
 * trailing. Two plural heads joined by "and" are one phrase. singular: the head
 * is a singular (one ... factor), so a plural inside does not end the phrase.
 */
PrRange		pr_phrase_at(const PrReading *r, uint32_t i, uint32_t end, bool singular);

/* The phrase with a list of nouns that goes on after it up to an "and": cocaine, cash and pills. */
PrRange		pr_phrase_with_list(const PrReading *r, PrRange p, uint32_t end);

/* The noun phrase that ends before token i and begins at token start or later. */
PrRange		pr_phrase_before(const PrReading *r, uint32_t start, uint32_t i);

/* Can the word at token i stand in a noun phrase, as noun or before one? */
bool		pr_is_nominal(const PrReading *r, uint32_t i);

/* Does token i look like a noun in the plural? */
bool		pr_is_plural_noun(const PrReading *r, uint32_t i);

#endif							/* POLREL_NOUNPHRASE_H */
