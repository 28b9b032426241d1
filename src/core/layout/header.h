/*
 * header.h
 *		Lines of a release's head: who issued it, when and where.
 *
 * A line of the head is made of known parts only: a label, a body's name, a date,
 * a time, a place, a reference, and marks and small words between them. So
 * "Norvale Council | News release 12/24 | 2 May 2023" is one, and a headline with a
 * date in it is none.
 */
#ifndef POLREL_HEADER_H
#define POLREL_HEADER_H

#include "tagged.h"

#define PR_HEAD_LINE_MOST 30	/* tokens of a line of the head */

/* How well a date is known to be the release's own; a better one takes its place. */
typedef enum PrDated
{
	PR_DATED_NOT,
	PR_DATED_CHANGED,			/* when the page was changed last, for want of better */
	PR_DATED_EMBARGO,			/* free for use from then on */
	PR_DATED_PLAINLY,			/* a line with a date */
	PR_DATED_FULLY				/* a line that says it is the date of issue */
} PrDated;

typedef struct PrHeadLine
{
	PrSpan		issuer;			/* the body named; empty: none */
	PrDate		date;
	uint8_t		dated;			/* PrDated */
	bool		told;			/* words say that the body is the issuer: Source:, by */
	bool		label;			/* words say what kind of text this is: Press release */
	bool		mark;			/* a reference, a time, a place, furniture, or a writer: what no headline
								 * consists of */
	bool		updated;		/* words say when it was changed */
	PrRole		awaits;			/* words at its end say what the next line is: Published */
} PrHeadLine;

/*
 * Read a block as a line of the head, of which the line above said what it is
 * (PR_ROLE_NONE: nothing); false: it is none.
 */
bool		pr_head_line(const PrReading *r, const PrBlock *b, PrHeadLine *line, PrRole said);

/*
 * The end of an issuer's name that begins at token first: before a person or a second
 * issuer with a person's style.
 */
uint32_t	pr_issuer_end(const PrReading *r, uint32_t first, const PrBlock *b);

/*
 * "was issued by Norvale Council on 9 March 2021" in a short text: body and date
 * (issued_by.c). False: it says nothing of the kind.
 */
bool		pr_issued_by(const PrReading *r, const PrBlock *b, PrHeadLine *line);

/*
 * The token of the mark that ends the dateline with which the block begins
 * (LONDON, March 3, 2025 /Wire/ --), 0 where it has none; *date is its date.
 */
uint32_t	pr_dateline_end(const PrReading *r, const PrBlock *b, PrDate *date);

/* Does the block say what day today is: announced today (Tuesday 4 May 2024)? */
bool		pr_today_in(const PrReading *r, const PrBlock *b, PrDate *date);

#endif							/* POLREL_HEADER_H */
