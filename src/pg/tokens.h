/*
 * tokens.h
 *		The tokens that searching sees: those of the scanner, cut and joined.
 */
#ifndef POLREL_TOKENS_H
#define POLREL_TOKENS_H

#include "polrel.h"

#include "scan.h"
#include "unicode.h"

typedef struct Tokens
{
	const char *text;			/* UTF-8, with a NUL byte after it */
	uint32		length;
	PrScanner	scanner;
	PrToken		ahead;			/* scanned already, for the next call */
	bool		has_ahead;
	uint32		parts_at;		/* where the next part of a token begins ... */
	uint32		parts_end;		/* ... and where its parts end; no parts if equal */
	PrTokenType parts_of;		/* type of the token that has parts */
	PrWords		words;
	bool		closes;			/* the callback is registered */
	MemoryContextCallback callback; /* closes words; lies here, so Tokens must not move */
} Tokens;

/*
 * Begin with a text that outlives the tokens. What ICU holds is freed by
 * tokens_end(), or with the memory context that is now current, in which the
 * Tokens must lie.
 */
extern void tokens_begin(Tokens *tokens, const char *text, uint32 length);

/* The next token as bytes start..end of the text, and its type (PrTokenType); 0 where there is none. */
extern int	tokens_next(Tokens *tokens, uint32 *start, uint32 *end);

extern void tokens_end(Tokens *tokens);

#endif							/* POLREL_TOKENS_H */
