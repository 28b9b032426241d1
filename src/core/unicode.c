/*
 * unicode.c
 *		What characters are: ASCII is handled here, all else by ICU.
 */
#include "unicode.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

static inline bool
ascii_capital(unsigned char c)
{
	return c >= 'A' && c <= 'Z';
}

/*
 * U+2019 and U+02BC; the byte 0x92 of Windows-1252 taken for Latin-1; the UTF-8
 * of U+2019 taken for Windows-1252, for Latin-1 and for Mac Roman; entities.
 */
#define A(text) {text, sizeof(text) - 1}
static const struct
{
	const char *text;
	uint32_t	size;			/* bytes */
}			apostrophes[] = {
	A("'"), A("\xe2\x80\x99"), A("\xca\xbc"), A("\xc2\x92"),
	A("\xc3\xa2\xe2\x82\xac\xe2\x84\xa2"), A("\xc3\xa2\xc2\x80\xc2\x99"), A("\xe2\x80\x9a\xc3\x84\xc3\xb4"),
	A("&rsquo;"), A("&apos;"), A("&#39;"), A("&#039;"), A("&#x27;"), A("&#8217;"), A("&#x2019;"), A("&#146;")
};
#undef A

#define APOSTROPHES (sizeof(apostrophes) / sizeof(apostrophes[0]))

/* Does the text begin with the entity, which is in small letters, in whatever letters? */
static bool
is_entity(const char *text, const char *entity, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (text[i] != entity[i] && !(entity[i] >= 'a' && entity[i] <= 'z' && (text[i] | 0x20) == entity[i]))
			return false;
	return true;
}

/* Does the text, of this many bytes at least, begin with apostrophe k? */
static inline bool
begins_with(const char *text, size_t k)
{
	return *text == *apostrophes[k].text &&
		(*text == '&' ? is_entity(text, apostrophes[k].text, apostrophes[k].size) :
		 memcmp(text, apostrophes[k].text, apostrophes[k].size) == 0);
}

uint32_t
pr_apostrophe_form(const char *text, uint32_t length)
{
	for (size_t k = 0; k < APOSTROPHES; k++)
		if (apostrophes[k].size <= length && begins_with(text, k))
			return apostrophes[k].size;
	return 0;
}

uint32_t
pr_possessive_end(const char *text, uint32_t length)
{
	if (length < 3 || text[length - 1] != 's' ||
		((text[length - 2] | 0x20) >= 'a' && (text[length - 2] | 0x20) <= 'z'))
		return 0;
	for (size_t k = 0; k < APOSTROPHES; k++)
	{
		uint32_t	size = apostrophes[k].size + 1;

		if (size < length && begins_with(text + length - size, k))
			return size;
	}
	return 0;
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

	length -= pr_possessive_end(text, length);
	while (at < length)
	{
		UChar32		c = (unsigned char) text[at];

		if (c < 0x80)
		{
			at++;
			if (c >= 'a' && c <= 'z')	/* the s of a plural does not count (PCCs) */
				return capitals >= 2 && c == 's' && at == length;
			capitals += ascii_capital((unsigned char) c);
			continue;
		}
		U8_NEXT((const uint8_t *) text, at, length, c);
		if (c >= 0 && u_islower(c))
			return false;
		capitals += (c >= 0 && u_isupper(c));
	}
	return capitals >= 2;
}

/* What a character beyond ASCII is folded to; 0: it is left out. */
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
		uint32_t	apostrophe;

		if (c < 0x80 && c != '&' && n < room)
		{
			folded[n++] = (char) (c | (ascii_capital((unsigned char) c) ? 0x20 : 0));
			at++;
			continue;
		}
		apostrophe = pr_apostrophe_at(text + at, length - at);
		if (apostrophe > 0)
		{
			at += apostrophe;
			c = '\'';
		}
		else if (c < 0x80)
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
pr_compose(const char *text, uint32_t length, char *composed, uint32_t room)
{
	UChar		from[PR_COMPOSED];
	UChar		into[PR_COMPOSED];
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *form = unorm2_getNFKCInstance(&status);
	int32_t		units = 0;
	int32_t		made = 0;

	u_strFromUTF8(from, PR_COMPOSED, &units, text, (int32_t) length, &status);
	units = unorm2_normalize(form, from, units, into, PR_COMPOSED, &status);
	u_strToUTF8(composed, (int32_t) room, &made, into, units, &status);
	return U_SUCCESS(status) ? (uint32_t) made : 0;
}

/*
 * Opening an iterator loads rules and a dictionary, which takes longer than cutting a page of text, so one
 * serves all runs. If ICU fails, a run is one word.
 */
void
pr_words_begin(PrWords *words, const char *text, uint32_t from, uint32_t end)
{
	UErrorCode	status = U_ZERO_ERROR;

	words->from = from;
	words->end = end;
	if (words->iterator == NULL)
		words->iterator = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
	words->text = utext_openUTF8(words->text, text + from, end - from, &status);
	if (U_SUCCESS(status))
		ubrk_setUText(words->iterator, words->text, &status);
	if (U_FAILURE(status))
		pr_words_close(words);
}

uint32_t
pr_words_next(PrWords *words)
{
	int32_t		end = words->iterator != NULL ? ubrk_next(words->iterator) : UBRK_DONE;

	return end == UBRK_DONE ? words->end : words->from + (uint32_t) end;
}

void
pr_words_close(PrWords *words)
{
	if (words->iterator != NULL)
		ubrk_close(words->iterator);
	if (words->text != NULL)
		utext_close(words->text);
	words->iterator = NULL;
	words->text = NULL;
}
