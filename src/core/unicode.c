/*
 * unicode.c
 *		What characters are: ASCII here, all else asked of ICU.
 */
#include "unicode.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

static inline bool
ascii_capital(unsigned char c)
{
	return c >= 'A' && c <= 'Z';
}

bool
pr_is_capital(const char *text, uint32_t length)
{
	uint32_t	at = 0;
	UChar32		c;

	if ((unsigned char) text[0] < 0x80)
		return ascii_capital((unsigned char) text[0]);
	U8_NEXT((const uint8_t *) text, at, length, c);
	return c >= 0 && u_isupper(c);
}

bool
pr_is_upper(const char *text, uint32_t length)
{
	uint32_t	at = 0;
	uint32_t	capitals = 0;

	while (at < length)
	{
		UChar32		c = (unsigned char) text[at];

		if (c < 0x80)
		{
			at++;
			if (c >= 'a' && c <= 'z')
				return capitals >= 2 && c == 's' && (at == length || text[at] == '\'');
			capitals += ascii_capital((unsigned char) c);
			continue;
		}
		U8_NEXT((const uint8_t *) text, at, length, c);
		/* the s of a possessive does not count, nor does that of a plural (PCCs) */
		if (c == 0x2019)
			return capitals >= 2 && length - at <= 1;
		if (c >= 0 && u_islower(c))
			return false;
		capitals += (c >= 0 && u_isupper(c));
	}
	return capitals >= 2;
}

/* What a character that is not ASCII becomes: 0 is left out. */
static UChar32
fold_character(UChar32 c)
{
	switch (c)
	{
		case 0xad:				/* soft hyphen */
		case 0x200c:
		case 0x200d:
			return 0;
		case 0x2018:
		case 0x2019:
		case 0x2bc:
			return '\'';
		case 0x2010:
		case 0x2011:
			return '-';
		default:
			return c < 0 ? 0 : u_tolower(c);
	}
}

uint32_t
pr_fold(const char *text, uint32_t length, char *folded, uint32_t room)
{
	uint32_t	at = 0;
	uint32_t	n = 0;

	while (at < length)
	{
		UChar32		c = (unsigned char) text[at];

		if (c < 0x80)
		{
			at++;
			c |= ascii_capital((unsigned char) c) ? 0x20 : 0;
		}
		else
		{
			U8_NEXT((const uint8_t *) text, at, length, c);
			c = fold_character(c);
			if (c == 0)
				continue;
		}
		if (n + U8_LENGTH(c) > room)
			return 0;
		U8_APPEND_UNSAFE((uint8_t *) folded, n, c);
	}
	return n;
}

uint32_t
pr_word_end(const char *text, uint32_t length, uint32_t from)
{
	UErrorCode	status = U_ZERO_ERROR;
	UBreakIterator *words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
	UText	   *utext = utext_openUTF8(NULL, text + from, length - from, &status);
	int32_t		end;

	if (U_SUCCESS(status))
		ubrk_setUText(words, utext, &status);
	end = U_SUCCESS(status) ? ubrk_next(words) : UBRK_DONE;
	utext_close(utext);
	ubrk_close(words);
	return end == UBRK_DONE ? length : from + (uint32_t) end;
}
