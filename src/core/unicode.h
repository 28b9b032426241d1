/*
 * unicode.h
 *		What characters are. The one place where the core asks ICU.
 */
#ifndef POLREL_UNICODE_H
#define POLREL_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* Is the first character a capital letter? Text of length bytes of UTF-8, not empty. */
bool		pr_is_capital(const char *text, uint32_t length);

/* Two capitals or more and no small letter, a possessive 's aside? (McDONALD is not.) */
bool		pr_is_upper(const char *text, uint32_t length);

/*
 * The bytes of the apostrophe with which the text begins, in any of the writings
 * in which it comes inside a word (straight, curly, an entity of HTML, spoilt by
 * a wrong encoding); 0 where it begins with none.
 */
uint32_t	pr_apostrophe_at(const char *text, uint32_t length);

/* The bytes of the possessive 's with which the word ends, 0 where it has none. */
uint32_t	pr_possessive_end(const char *text, uint32_t length);

/*
 * Bring a word to the form in which the lexicon lists it: small letters,
 * straight apostrophes, hyphens as -, nothing of zero width. Writes at most
 * room bytes, no NUL; returns the length, 0 where it does not fit.
 */
uint32_t	pr_fold(const char *text, uint32_t length, char *folded, uint32_t room);

/*
 * Bring a word to Unicode's form NFKC: letters with their accents as one
 * character, ligatures and full-width letters as plain ones. Writes at most room
 * bytes, no NUL; returns the length, 0 where the text is no UTF-8 or either is
 * longer than PR_COMPOSED code units of UTF-16.
 */
#define PR_COMPOSED 512
uint32_t	pr_compose(const char *text, uint32_t length, char *composed, uint32_t room);

/*
 * Cuts runs in scripts without spaces into words by the rules of UAX 29. Zeroed
 * memory is a closed one. What it holds is ICU's, not the arena's, so whoever
 * may be left by an error must see to it that pr_words_close() is called.
 */
typedef struct PrWords
{
	struct UBreakIterator *iterator;
	struct UText *text;
	uint32_t	from;			/* where the run begins */
	uint32_t	end;			/* and ends */
} PrWords;

/* Begin with the run from..end of a text that outlives it; opens it where it is closed. */
void		pr_words_begin(PrWords *words, const char *text, uint32_t from, uint32_t end);

/* The end of the next word; the end of the run where there is none (or ICU fails). */
uint32_t	pr_words_next(PrWords *words);

void		pr_words_close(PrWords *words);

#endif							/* POLREL_UNICODE_H */
