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
 * Cut a run in a script without spaces into words by the rules of UAX 29:
 * the end (a byte offset) of the word that begins at offset from.
 */
uint32_t	pr_word_end(const char *text, uint32_t length, uint32_t from);

#endif							/* POLREL_UNICODE_H */
