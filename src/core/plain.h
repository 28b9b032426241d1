/*
 * plain.h
 *		Scan plain text: words in ASCII letters, spaces, the commonest marks.
 */
#ifndef POLREL_PLAIN_H
#define POLREL_PLAIN_H

#include "scan.h"

#define PR_PLAIN_BYTES 64		/* looked at together */

/* So many bytes of a text, and sets of them, in which the first byte's bit is the lowest. */
typedef struct PrPlain
{
	uint32_t	at;				/* the first one */
	uint32_t	last;			/* and the last, of which nobody knows what follows; 0: not looked yet */
	uint64_t	letters;		/* of ASCII */
	uint64_t	capitals;
	uint64_t	spaces;
	uint64_t	marks;			/* tokens of one byte */
	uint64_t	begins;			/* the first byte of each word or mark */
	uint64_t	ends;			/* what follows the last one */
	uint64_t	breaks;			/* what a plain word may end before */
	uint64_t	others;			/* neither letter nor space nor mark; the last byte too */
} PrPlain;

/*
 * Fill tokens with plain words and marks from the scanner's cursor on, up to the first
 * token that is neither, or to stop, or until there is no room for PR_PLAIN_BYTES more.
 * Returns how many. *before is what stands before the next token, here and afterwards.
 */
uint32_t	pr_scan_plain(PrScanner *scanner, PrPlain *plain, uint32_t stop, PrToken *tokens, uint32_t room,
						  uint8_t *before);

/* What a run of white space says of the token after it. */
uint8_t		pr_blank_flags(const char *at, const char *end);

#endif							/* POLREL_PLAIN_H */
