/*
 * name_evidence.h
 *		The walk through a block in search of persons, and the evidence that something is a name.
 */
#ifndef POLREL_NAME_EVIDENCE_H
#define POLREL_NAME_EVIDENCE_H

#include "people/held_positions.h"
#include "people/person_index.h"
#include "people/person_names.h"

#define PR_EMPLOYER_MOST 6		/* words of the body before a job */
#define PR_TOLD_MOST 6			/* tokens from an office without a name to the sentence that names who
								 * holds it */

typedef struct PrPeopleWalk
{
	PrReading  *r;
	const PrBlock *block;
	PrPersonIndex index;
	PrHeld		chain;			/* positions just before the cursor */
	PrPosition	shared;			/* Sergeants A and B: the position of the last name, if it is of several */
	uint32_t	shared_at;		/* after that name; PR_NONE: none */
	PrPosition	told;			/* the last office without a name that speaks: says the chair of the fund;
								 * empty: none */
	uint32_t	signed_by;		/* the person whose position the last line gave alone */
	uint32_t	signed_before;	/* where that line ends; PR_NONE: there is none */
	bool		title_case;		/* a headline in which every word has a capital */
} PrPeopleWalk;

/* Does the name at token i share the position of the one before it: Sergeants A, B and C? */
bool		pr_shares_position(const PrPeopleWalk *w, uint32_t i);

/*
 * Is the pair of capitals at token i, which begins a sentence and has a verb after it, the name of
 * whoever the sentence before gave an office: says the chair of the fund. Tom Birch spoke after ...
 */
bool		pr_follows_told(const PrPeopleWalk *w, uint32_t i);

/* What before the name at token i and its honorifics is evidence that it is one. */
PrEvidence	pr_evidence_of(const PrPeopleWalk *w, const PrStyles *styles, uint32_t i);

/*
 * Do the tokens i to end look like a name, but with too little evidence, or as the name of
 * something else?
 */
bool		pr_is_no_person(const PrPeopleWalk *w, uint32_t i, uint32_t end, PrEvidence evidence,
							 bool styled);

#endif							/* POLREL_NAME_EVIDENCE_H */
