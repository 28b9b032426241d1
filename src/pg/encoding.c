/*
 * encoding.c
 *		Text and positions between the server encoding and UTF-8.
 *
 * In a UTF8 database both are the same. In a SQL_ASCII database bytes that are
 * no UTF-8 are read as '?', one for one. Elsewhere the text is converted piece
 * by piece with the server's own conversion, and each piece is walked in
 * parallel to note where its characters begin. A piece whose characters are
 * not one for one (a few of EUC_JIS_2004 become two) is converted again
 * character by character.
 */
#include "encoding.h"

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/memutils.h"

#define PIECE 4096				/* bytes of server text converted at once */
#define GROWTH MAX_CONVERSION_GROWTH
#define WORD 64

/* The longest text that the core reads, in bytes of UTF-8. */
#define UTF8_LIMIT ((size_t) 1 << 30)

void
copy_bytes(char *to, const char *from, size_t length)
{
	for (size_t at = 0; at < length; at += ASK_EVERY)
	{
		memcpy(to + at, from + at, Min(length - at, ASK_EVERY));
		CHECK_FOR_INTERRUPTS();
	}
}

uint32
valid_bytes(int encoding, const char *text, uint32 length)
{
	uint32		at = 0;

	while (at < length)
	{
		uint32		piece = Min(length - at, ASK_EVERY);
		uint32		valid = (uint32) pg_encoding_verifymbstr(encoding, text + at, (int) piece);

		at += valid;
		/* but for the text's last, a piece may end within a character */
		if (valid < piece && (piece - valid >= MAX_MULTIBYTE_CHAR_LEN || at + piece - valid == length))
			break;
		CHECK_FOR_INTERRUPTS();
	}
	return at;
}

static void
copy_terminated(Utf8Text *utf8)
{
	char	   *copy = MemoryContextAllocHuge(CurrentMemoryContext, (size_t) utf8->server_length + 1);

	copy_bytes(copy, utf8->server, utf8->server_length);
	copy[utf8->server_length] = '\0';
	utf8->text = copy;
	utf8->length = utf8->server_length;
}

/* Overwrite with '?' each byte of the copy that belongs to no character. */
static void
mend_ascii(Utf8Text *utf8)
{
	unsigned char *text = (unsigned char *) unconstify(char *, utf8->text);
	uint32		at = 0;

	for (;;)
	{
		at += valid_bytes(PG_UTF8, (char *) text + at, utf8->length - at);
		if (at >= utf8->length)
			break;
		text[at++] = '?';
		CHECK_FOR_INTERRUPTS();
	}
}

/* Make room for a piece, its map and the NUL. */
static void
make_room(Utf8Text *utf8)
{
	size_t		need = (size_t) utf8->length + (size_t) PIECE * GROWTH + WORD;
	size_t		words;
	size_t		old_words = utf8->room / WORD;

	if (need <= utf8->room)
		return;
	if (need >= UTF8_LIMIT + (size_t) PIECE * GROWTH + WORD)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("release too long"),
				 errdetail("The limit is %zu bytes of UTF-8.", UTF8_LIMIT - 1)));
	words = (need + need / 2) / WORD + 1;
	utf8->room = words * WORD;
	utf8->text = repalloc_huge(unconstify(char *, utf8->text), utf8->room);
	utf8->starts = repalloc_huge(utf8->starts, words * sizeof(uint64));
	utf8->offsets = repalloc_huge(utf8->offsets, words * sizeof(uint32));
	memset(utf8->starts + old_words, 0, (words - old_words) * sizeof(uint64));
}

/* A character of the server's text at byte from begins at this byte of UTF-8. */
static void
note_start(Utf8Text *utf8, uint32 place, uint32 from)
{
	size_t		word = place / WORD;

	if (utf8->starts[word] == 0)
		utf8->offsets[word] = from;
	utf8->starts[word] |= UINT64CONST(1) << (place % WORD);
}

/*
 * Note the characters of a piece just converted: made bytes of UTF-8 after
 * the text, from used bytes of the server's text at from. Returns false if
 * they are not one for one; then nothing is noted.
 */
static bool
note_piece(Utf8Text *utf8, uint32 from, int used, int made)
{
	const char *made_text = utf8->text + utf8->length;
	int			encoding = GetDatabaseEncoding();
	int			places = 0;
	int			characters = 0;
	int			at = 0;

	for (int i = 0; i < used; i += pg_encoding_mblen(encoding, utf8->server + from + i))
		characters++;
	for (int i = 0; i < made; i++)
		places += !IS_HIGHBIT_SET(made_text[i]) || (made_text[i] & 0x40);
	if (places != characters)
		return false;
	for (int i = 0; i < used; i += pg_encoding_mblen(encoding, utf8->server + from + i))
	{
		note_start(utf8, utf8->length + at, from + i);
		at += pg_utf_mblen((const unsigned char *) made_text + at);
	}
	return true;
}

/*
 * Convert up to limit bytes of the server's text at from, and note them.
 * Returns the bytes used, 0 if not even one character could be converted.
 */
static int
convert_piece(Utf8Text *utf8, Oid conversion, uint32 from, int limit)
{
	unsigned char *into = (unsigned char *) unconstify(char *, utf8->text) + utf8->length;
	const char *server = utf8->server + from;
	int			encoding = GetDatabaseEncoding();
	int			one = Min(pg_encoding_mblen(encoding, server), limit);
	int			used;
	int			made;

	used = pg_do_encoding_conversion_buf(conversion, encoding, PG_UTF8,
										 (unsigned char *) unconstify(char *, server), limit,
										 into, limit * GROWTH + GROWTH + 1, true);
	if (used <= 0)
		return 0;
	made = strlen((char *) into);
	if (!note_piece(utf8, from, used, made))
	{
		if (limit > one)
			return convert_piece(utf8, conversion, from, one);
		note_start(utf8, utf8->length, from);
	}
	utf8->length += made;
	return used;
}

static void
convert_all(Utf8Text *utf8)
{
	int			encoding = GetDatabaseEncoding();
	Oid			conversion = FindDefaultConversionProc(encoding, PG_UTF8);
	uint32		from = 0;

	if (!OidIsValid(conversion))
		elog(ERROR, "no conversion from %s to UTF8", pg_encoding_to_char(encoding));
	utf8->text = palloc(1);
	utf8->starts = palloc(sizeof(uint64));
	utf8->offsets = palloc(sizeof(uint32));
	make_room(utf8);
	while (from < utf8->server_length)
	{
		int			limit = Min(PIECE, utf8->server_length - from);
		int			used;

		CHECK_FOR_INTERRUPTS();
		make_room(utf8);
		used = convert_piece(utf8, conversion, from, limit);
		if (used == 0)
		{
			note_start(utf8, utf8->length, from);
			unconstify(char *, utf8->text)[utf8->length++] = '?';
			used = Min(pg_encoding_mblen(encoding, utf8->server + from), limit);
		}
		from += used;
	}
	unconstify(char *, utf8->text)[utf8->length] = '\0';
	if (utf8->starts[utf8->length / WORD] == 0)
		utf8->offsets[utf8->length / WORD] = utf8->server_length;
}

void
utf8_from_server(Utf8Text *utf8, const char *server, uint32 length, bool terminated)
{
	int			encoding = GetDatabaseEncoding();

	memset(utf8, 0, sizeof(*utf8));
	utf8->server = server;
	utf8->server_length = length;
	if (encoding == PG_UTF8 && terminated)
	{
		utf8->text = server;
		utf8->length = length;
	}
	else if (encoding == PG_UTF8)
		copy_terminated(utf8);
	else if (encoding == PG_SQL_ASCII)
	{
		copy_terminated(utf8);
		mend_ascii(utf8);
	}
	else
		convert_all(utf8);
}

uint32
utf8_place(const Utf8Text *utf8, uint32 place)
{
	size_t		word = place / WORD;
	uint64		before = (UINT64CONST(1) << (place % WORD)) - 1;
	uint32		at;
	int			characters;

	at = utf8->offsets[word];
	characters = pg_popcount64(utf8->starts[word] & before);
	if (pg_database_encoding_max_length() == 1)
		return at + characters;
	while (characters-- > 0)
		at += pg_encoding_mblen(GetDatabaseEncoding(), utf8->server + at);
	return Min(at, utf8->server_length);
}

static bool
is_ascii(const char *words, uint32 length)
{
	for (uint32 i = 0; i < length; i++)
		if (IS_HIGHBIT_SET(words[i]))
			return false;
	return true;
}

const char *
server_from_utf8(const char *words, uint32 length, uint32 *server_length)
{
	int			encoding = GetDatabaseEncoding();
	Oid			conversion;
	unsigned char *into;
	uint32		made = 0;
	uint32		from = 0;

	*server_length = length;
	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII || is_ascii(words, length))
		return words;
	conversion = FindDefaultConversionProc(PG_UTF8, encoding);
	if (!OidIsValid(conversion))
		elog(ERROR, "no conversion from UTF8 to %s", pg_encoding_to_char(encoding));
	into = palloc((size_t) length * GROWTH + GROWTH + 1);
	while (from < length)
	{
		int			used;

		used = pg_do_encoding_conversion_buf(conversion, PG_UTF8, encoding,
											 (unsigned char *) unconstify(char *, words) + from,
											 length - from,
											 into + made, (length - from) * GROWTH + GROWTH + 1, true);
		made += strlen((char *) into + made);
		from += used;
		if (from < length)
		{
			into[made++] = '?';
			from += pg_utf_mblen((const unsigned char *) words + from);
		}
	}
	*server_length = made;
	return (char *) into;
}
