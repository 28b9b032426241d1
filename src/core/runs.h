/*
 * runs.h
 *		Runs of capitalized words: what a token is in the run in which it stands.
 *
 * A name is a run of capitalized words or part of one. What several stages need to know of
 * such words is worked out here once, before any of them.
 */
#ifndef POLREL_RUNS_H
#define POLREL_RUNS_H

#include "reading.h"

/*
 * What a token is in its run: four bits of r->runs, two tokens to a byte. A token outside all runs has none.
 */
typedef enum PrRunPart
{
	PR_RUN_NAME_WORD = 0x01,	/* a word of a name: no mark, no pronoun */
	/* here or after it in the run stands what tells a body, so one may begin with it */
	PR_RUN_MAY_BE_BODY = 0x02,
	PR_RUN_STYLE_ENDS = 0x04	/* the last word of an honorific: Mr, The Rt Hon */
} PrRunPart;

/* Fill r->runs. All tokens must be tagged. */
void		pr_find_runs(PrReading *r);

/* Is token i one of these parts of a run? False outside the text. */
static inline bool
pr_in_run(const PrReading *r, uint32_t i, uint8_t parts)
{
	return i < r->tokens.count && (r->runs.at[i / 2] >> i % 2 * 4 & parts) != 0;
}

#endif							/* POLREL_RUNS_H */
