/*
 * position_parts.h
 *		How a position is put together: what positions.c asks of its helpers.
 */
#ifndef POLREL_POSITION_PARTS_H
#define POLREL_POSITION_PARTS_H

#include "people/positions.h"

/* Words that never belong to the name of a position's field. */
#define PR_FOREIGN (PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_MODAL | PR_BE | PR_AUXILIARY | \
					PR_RELATIVE | PR_QUESTION | PR_NEGATION | PR_ADVERB)

/* The classes of ranks and offices, the one that counts where an entry has several first. */
#define PR_SCOPES 6

extern const PrClassNumber pr_scopes[PR_SCOPES];

/* An apostrophe that makes the word before it possessive: Chiefs' */
bool		pr_possessive_mark(const PrReading *r, uint32_t i);

/* The token after the short form in brackets at token i, (NHA); i where there is none. */
uint32_t	pr_after_short_form(const PrReading *r, uint32_t i, uint32_t most);

/*
 * Where the words that belong to the head at token head begin. fields: commas may
 * divide them, as in Culture, Media and Sport Secretary.
 */
uint32_t	pr_position_first(const PrReading *r, uint32_t head, uint32_t least, bool fields);

/* Where the complement that may begin at token from, after the head, ends. */
uint32_t	pr_position_end(const PrReading *r, uint32_t from, uint32_t most, PrClass scope);

/* The body before the head: by its telling word, or a short form in capitals. */
PrRange		pr_position_body_before(const PrReading *r, const PrPosition *p);

/* Is the body that the position names a party, by the word for its people: Tory leader? */
bool		pr_position_of_party(const PrReading *r, const PrPosition *p);

/* The body that the position names: before the head, in short form there, or after it. */
PrRange		pr_position_body(const PrReading *r, const PrPosition *p);

/*
 * The body before the head that nothing tells but the office: a possessor
 * (Castlegate's managing director), or names that the lexicon does not know before
 * an office of several words or a fixed one (Brightwater CFO, Brightwater Head of Sales).
 */
PrRange		pr_position_unknown_before(const PrReading *r, const PrPosition *p);

#endif							/* POLREL_POSITION_PARTS_H */
