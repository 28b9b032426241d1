/*
 * fuzz.h
 *		What the fuzz targets share.
 *
 * A target is one function that libFuzzer calls with bytes. Each looks at the
 * text through memory of exactly its size, so that AddressSanitizer sees an
 * over-read of one byte, and stops at the first broken promise.
 */
#ifndef POLREL_FUZZ_H
#define POLREL_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A promise of the code under test; ends the program where it is broken. */
#define PROMISE(what) ((what) ? (void) 0 : broken(#what, __FILE__, __LINE__))

_Noreturn void broken(const char *what, const char *file, int line);

/* A text with a NUL byte after it, in memory of its own. */
typedef struct Text
{
	char	   *at;
	uint32_t	length;
	bool		valid;			/* is UTF-8 without NUL bytes, as from the server */
} Text;

/* The bytes as they are; valid tells whether the server would hand them on. */
Text		text_as_is(const uint8_t *data, size_t size);

/* The bytes with each that makes them invalid replaced by a space. */
Text		text_repaired(const uint8_t *data, size_t size);

void		text_free(Text *text);

/*
 * Hand the input to a check as it is, which shows that nothing over-reads, and
 * if it is not valid a second time repaired, which shows the rest.
 */
void		check_text(const uint8_t *data, size_t size, void (*check) (const Text *text));

/* Does the place lie between two characters of the text? All do in a text that is not valid. */
bool		between_characters(const Text *text, uint32_t at);

/* A span of the text that cuts no character. */
bool		in_text(const Text *text, PrSpan span);

#endif							/* POLREL_FUZZ_H */
