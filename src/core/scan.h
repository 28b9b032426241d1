/*
 * scan.h
 *		The tokenizer, one token at a time; made by re2c from scan.re.
 */
#ifndef POLREL_SCAN_H
#define POLREL_SCAN_H

#include "reading.h"

typedef struct PrScanner
{
	const char *text;			/* UTF-8, with a NUL byte after it */
	uint32_t	length;			/* bytes */
	uint32_t	at;				/* where the next token begins */
	uint32_t	address_tried;	/* before here no web address begins */
	uint32_t	email_tried;	/* before here no e-mail address begins */
	uint32_t	cut_end;		/* up to here reaches a token that is cut for its length */
	uint8_t		cut_type;		/* and its type */
} PrScanner;

/* Begin at the text's first byte. */
static inline PrScanner
pr_scanner(const char *text, uint32_t length)
{
	return (PrScanner) {text, length, 0, 0, 0, 0, 0};
}

/*
 * The next token, white space included (PR_TOKEN_BLANK): together the tokens
 * are the text. Fills start, length and type; flags stay 0. False at the end.
 */
bool		pr_scan_next(PrScanner *scanner, PrToken *token);

#endif							/* POLREL_SCAN_H */
