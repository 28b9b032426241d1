/*
 * told_bodies.h
 *		Names of bodies that only the context marks as such. For the names stage.
 */
#ifndef POLREL_TOLD_BODIES_H
#define POLREL_TOLD_BODIES_H

#include "tagged.h"
#include "people/positions.h"

/* The same as pr_body_noun() of a word that can end the name of a body. */
bool		pr_is_body_noun(const PrReading *r, uint32_t i);

/*
 * Does the common noun at i say that a body is named next: the charity Mind? A plural
 * does not: police IDs.
 */
static inline bool
pr_body_noun(const PrReading *r, uint32_t i)
{
	return (pr_any_classes(r, i) & PR_BODY_LAST) && pr_is_body_noun(r, i);
}

/* Does a sentence begin with token i, such a noun with the sentence's capital: Retailer X said? */
bool		pr_opens_with_noun(const PrReading *r, uint32_t i);

/* The same of a noun in the plural: the charities. */
bool		pr_body_nouns(const PrReading *r, uint32_t i);

/* Is it one of bodies that may be called by their places alone: the forces? */
bool		pr_placed_nouns(const PrReading *r, uint32_t i);

/* Is token i a word that the lexicon does not know at all? */
bool		pr_strange(const PrReading *r, uint32_t i);

/* Is the name at i, with its The in capitals, that of a newspaper to which somebody spoke: told The Gazette? */
bool		pr_is_addressed(const PrReading *r, PrRange part, uint32_t i);

/*
 * The token after the name at i, in the part of the text that is these tokens, which a
 * clause is attributed to, which does what bodies do, or which is written as companies are;
 * i where none is told.
 */
uint32_t	pr_told_end(const PrReading *r, PrRange part, uint32_t i);

/*
 * The token after the body at i that "the" introduces and whose fields commas divide: (the) Forestry, Mining
 * and Energy Union. They name nothing by themselves. i where there is none.
 */
uint32_t	pr_fields_end(const PrReading *r, PrRange part, uint32_t i);

/* Is the phrase or word at token i said of bodies only; agent: of people as well? */
bool		pr_said_of_bodies(const PrReading *r, uint32_t i, bool agent);

/* Does the phrase at i say something of what stands before it, and so nothing of what follows: is based in? */
static inline bool
pr_is_predicate(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_BE | PR_AUXILIARY | PR_MODAL);
}

/* Does a phrase that is said of companies lead to the name at i, in the part: a job at X, funded by X? */
bool		pr_follows_company_phrase(const PrReading *r, PrRange part, uint32_t i);

/* What the words around a name that nothing in it tells may be said of. */
typedef enum PrEvidence
{
	PR_SAID_OF_PEOPLE = 1,		/* a body or a person: X said, designed by X */
	PR_SAID_OF_THINGS = 2,		/* a body, a place or a thing: X raised its limit */
	PR_SAID_OF_BODIES = 4		/* only a body: shares in X */
} PrEvidence;

/* What can do what people do and is an "it" is a body. */
#define PR_EVIDENCE_ENOUGH (PR_SAID_OF_PEOPLE | PR_SAID_OF_THINGS)

/*
 * A set of PrEvidence: what the words around these, in the part of the text, say of them. listed: they stand
 * in a list between two bodies.
 */
uint8_t		pr_body_evidence(const PrReading *r, PrRange part, PrRange words, bool listed);

#endif							/* POLREL_TOLD_BODIES_H */
