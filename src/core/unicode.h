/*
 * unicode.h
 *		What characters are. The one place where the core asks ICU.
 */
#ifndef POLREL_UNICODE_H
#define POLREL_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* Is the first character a capital letter? The text is UTF-8 and not empty. */
bool		pr_is_capital(const char *text, uint32_t length);

/* Two capitals or more and no small letter, not counting a possessive 's? (Not McDONALD.) */
bool		pr_is_upper(const char *text, uint32_t length);

/*
 * The length of the apostrophe that the text begins with, in any form that occurs inside a word: straight,
 * curly, an HTML entity, or wrongly decoded; 0 if it begins with none.
 */
uint32_t	pr_apostrophe_form(const char *text, uint32_t length);

/* The same of any text: after most words none stands. */
static inline uint32_t
pr_apostrophe_at(const char *text, uint32_t length)
{
	return length > 0 && ((unsigned char) *text >= 0x80 || *text == '\'' || *text == '&') ?
		pr_apostrophe_form(text, length) : 0;
}

/* The length of the possessive 's that ends the word; 0: it has none. */
uint32_t	pr_possessive_end(const char *text, uint32_t length);

/*
 * Fold a word to the form that the lexicon has: small letters, straight apostrophes, plain hyphens,
 * nothing of zero width. Writes at most room bytes and no NUL; returns the length, or 0 if it does not fit.
 */
uint32_t	pr_fold(const char *text, uint32_t length, char *folded, uint32_t room);

/*
 * Normalize a word to NFKC: accented letters become one character, ligatures and full-width letters plain
 * ones. Writes at most room bytes and no NUL; returns the length, or 0 if the text is not UTF-8, or it or the
 * result is longer than PR_COMPOSED code units of UTF-16.
 */
#define PR_COMPOSED 512
uint32_t	pr_compose(const char *text, uint32_t length, char *composed, uint32_t room);

/*
 * Cuts runs of scripts without spaces into words by the rules of UAX 29. Zeroed memory is a closed one. It
 * holds ICU's memory, not the arena's: a caller that an error may leave must make sure that
 * pr_words_close() is called.
 */
typedef struct PrWords
{
	struct UBreakIterator *iterator;
	struct UText *text;
	uint32_t	from;			/* where the run begins */
	uint32_t	end;			/* and ends */
} PrWords;

/* Start on the run from..end of a text that outlives it. Opens it if it is closed. */
void		pr_words_begin(PrWords *words, const char *text, uint32_t from, uint32_t end);

/* The end of the next word; the end of the run if there is none or ICU fails. */
uint32_t	pr_words_next(PrWords *words);

void		pr_words_close(PrWords *words);

#endif							/* POLREL_UNICODE_H */
