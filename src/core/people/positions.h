/*
 * positions.h
 *		Ranks, offices and positions: "National Police Chiefs' Council lead for ...".
 */
#ifndef POLREL_POSITIONS_H
#define POLREL_POSITIONS_H

#include "tagged.h"

/* Its ranges are empty where there is none. */
typedef struct PrPosition
{
	PrRange		whole;			/* with modifiers, body and complement; no article, no trailing bracket */
	PrRange		head;			/* the rank or office itself, prefixes (Temporary) included */
	PrRange		title;			/* what counts as the title */
	PrRange		body;			/* the organisation named in it */
	PrClass		scope;			/* RANK or one of the OFFICE classes */
	const PrEntry *entry;		/* of the rank or office */
	uint32_t	term;			/* where the entry's term begins, after the prefixes */
	uint32_t	complement;		/* where what follows the head, or the offices joined to it, begins */
	bool		plural;			/* of several persons: Sergeants A and B */
} PrPosition;

/*
 * Parse the position whose rank or office begins at token i. Words before it
 * belong to it as far as token least, words after it as far as most. False
 * where no rank or office begins at i.
 */
bool		pr_position_at(const PrReading *r, uint32_t i, uint32_t least, uint32_t most,
						   PrPosition *position);

/* The entry of the rank or office of which token i is the plural (Sergeants); NULL where it is none. */
const PrEntry *pr_plural_office(const PrReading *r, uint32_t i);

/* Former, then, new: they stand before a position and are no part of it. */
bool		pr_is_left_out(const PrReading *r, uint32_t i);

/* May a rank or an office begin at token i? Most words are none, nor the plural of one. */
static inline bool
pr_may_be_position(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return ((pr_classes(r, i) | pr_phrase_classes(r, i)) & (PR_RANK | PR_OFFICE)) ||
		t->type == PR_TOKEN_ABBREVIATION ||
		t->type == PR_TOKEN_HYPHENATED ||
		(pr_last_byte(r, i) == 's' && pr_plural_office(r, i) != NULL);
}

/* The title in full: abbreviations written out; the text itself where it has none. */
PrString	pr_position_title(PrReading *r, const PrPosition *position);

/* The text of a range without a possessive 's at its end. */
PrSpan		pr_range_span(const PrReading *r, PrRange range);

#endif							/* POLREL_POSITIONS_H */
