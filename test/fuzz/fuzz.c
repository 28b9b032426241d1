/*
 * fuzz.c
 *		What the fuzz targets share: texts, and a loud end.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/utf8.h>

void
broken(const char *what, const char *file, int line)
{
	fprintf(stderr, "broken promise: %s (%s:%d)\n", what, file, line);
	abort();
}

/* Bytes of the valid character at offset at; 0: none, or a NUL byte. */
static uint32_t
character_at(const uint8_t *data, uint32_t at, uint32_t size)
{
	uint32_t	next = at;
	UChar32		c;

	U8_NEXT(data, next, size, c);
	return c > 0 ? next - at : 0;
}

static Text
text_new(size_t size)
{
	Text		text = {malloc(size + 1), (uint32_t) size, true};

	if (text.at == NULL)
		abort();
	text.at[size] = '\0';
	return text;
}

Text
text_as_is(const uint8_t *data, size_t size)
{
	Text		text = text_new(size);
	uint32_t	n = 1;

	if (size > 0)
		memcpy(text.at, data, size);
	for (uint32_t at = 0; at < text.length && n > 0; at += n)
		n = character_at(data, at, text.length);
	text.valid = n > 0;
	return text;
}

Text
text_repaired(const uint8_t *data, size_t size)
{
	Text		text = text_new(size);

	for (uint32_t at = 0; at < text.length;)
	{
		uint32_t	n = character_at(data, at, text.length);

		if (n == 0)
			text.at[at++] = ' ';
		else
		{
			memcpy(text.at + at, data + at, n);
			at += n;
		}
	}
	return text;
}

void
text_free(Text *text)
{
	free(text->at);
}

void
check_text(const uint8_t *data, size_t size, void (*check) (const Text *text))
{
	Text		text = text_as_is(data, size);
	bool		valid = text.valid;

	check(&text);
	text_free(&text);
	if (valid)
		return;
	text = text_repaired(data, size);
	check(&text);
	text_free(&text);
}

bool
between_characters(const Text *text, uint32_t at)
{
	return !text->valid || at == text->length || !U8_IS_TRAIL(text->at[at]);
}

bool
in_text(const Text *text, PrSpan span)
{
	return span.start <= span.end && span.end <= text->length &&
		between_characters(text, span.start) && between_characters(text, span.end);
}
