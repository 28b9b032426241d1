/*
 * spaces.c
 *		One space for each run of white space.
 */
#include "polrel.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "spaces.h"

/* Which white space a server encoding has beyond that of ASCII. */
typedef enum Spaces
{
	SPACES_ASCII, SPACES_LATIN, SPACES_UTF8
} Spaces;

/* A database without an encoding is read as UTF-8; of others with characters of several bytes ASCII alone is known. */
static Spaces
spaces_of(int encoding)
{
	switch (encoding)
	{
		case PG_UTF8:
		case PG_SQL_ASCII:
			return SPACES_UTF8;
		case PG_KOI8R:
		case PG_KOI8U:
		case PG_WIN866:
			return SPACES_ASCII;
		default:
			return pg_encoding_max_length(encoding) == 1 ? SPACES_LATIN : SPACES_ASCII;
	}
}

/* Bytes of the white space at this place; 0: none. */
static uint32
space_length(const char *at, const char *end, Spaces spaces)
{
	const unsigned char *c = (const unsigned char *) at;

	if (*c == ' ' || (*c >= '\t' && *c <= '\r'))
		return 1;
	if (spaces == SPACES_LATIN)
		return *c == 0xa0 ? 1 : 0;	/* no-break space */
	if (spaces == SPACES_ASCII)
		return 0;
	if (*c == 0xc2 && end - at > 1 && c[1] == 0xa0)
		return 2;
	if (*c == 0xe2 && end - at > 2 && c[1] == 0x80 && (c[2] <= 0x8a || c[2] == 0xaf))
		return 3;				/* U+2000 to U+200A, U+202F */
	return 0;
}

/* Is each space a single one, and of ASCII? */
static bool
is_one_spaced(const char *at, const char *end, Spaces spaces)
{
	for (; at < end; at++)
		if (space_length(at, end, spaces) > 0 &&
			(*at != ' ' || (end - at > 1 && space_length(at + 1, end, spaces) > 0)))
			return false;
	return true;
}

/* Copy the words, with one space for each run; the bytes that are written, no more than there were. */
static uint32
copy_one_spaced(char *to, StoredString words, Spaces spaces)
{
	const char *end = words.at + words.length;
	char	   *start = to;

	for (const char *at = words.at; at < end;)
	{
		uint32		space = space_length(at, end, spaces);

		if (space == 0)
			*to++ = *at++;
		else
		{
			if (to == start || to[-1] != ' ')
				*to++ = ' ';
			at += space;
		}
	}
	return (uint32) (to - start);
}

StoredString
one_spaced(StoredString words)
{
	Spaces		spaces = spaces_of(GetDatabaseEncoding());
	char	   *copy;

	if (words.at == NULL || is_one_spaced(words.at, words.at + words.length, spaces))
		return words;
	copy = palloc(words.length);
	return (StoredString) {copy, copy_one_spaced(copy, words, spaces)};
}

text *
one_spaced_text(StoredString words)
{
	words = one_spaced(words);
	return cstring_to_text_with_len(words.at, (int) words.length);
}
