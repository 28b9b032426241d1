/*
 * encoding.h
 *		The core reads UTF-8; a database may hold anything. The one place where
 *		text and positions go from one to the other.
 */
#ifndef POLREL_ENCODING_H
#define POLREL_ENCODING_H

#include "polrel.h"

/* How many bytes are handled between two questions whether the query was cancelled. */
#define ASK_EVERY (1 << 20)

/* memcpy() for what may be long. */
extern void copy_bytes(char *to, const char *from, size_t length);

/* How many of the first bytes of a text are characters of an encoding. */
extern uint32 valid_bytes(int encoding, const char *text, uint32 length);

/*
 * A text of the server as the core wants it. The map, where there is one, cuts
 * the UTF-8 into words of 64 bytes: starts has a bit for each byte at which a
 * character of the server's text begins, offsets the place in the server's
 * text of the first such.
 */
typedef struct Utf8Text
{
	const char *text;			/* valid UTF-8 with a NUL byte after it */
	uint32		length;			/* bytes, without the NUL */
	const char *server;			/* the text it was made of */
	uint32		server_length;
	uint64	   *starts;			/* NULL: positions are the same in both */
	uint32	   *offsets;
	size_t		room;			/* bytes of UTF-8 that all three have room for */
} Utf8Text;

/*
 * Make UTF-8 of a text in the server encoding, in the current memory context;
 * what cannot be converted becomes '?'. A text that is UTF-8 and terminated is
 * taken as it is, not copied.
 */
extern void utf8_from_server(Utf8Text *utf8, const char *server, uint32 length, bool terminated);

/*
 * The place in the server's text of a place in the UTF-8, both in bytes; utf8_place()
 * where they may differ.
 */
extern uint32 utf8_place(const Utf8Text *utf8, uint32 place);

static inline uint32
utf8_to_server(const Utf8Text *utf8, uint32 place)
{
	return utf8->starts == NULL ? place : utf8_place(utf8, place);
}

/* Words of the reader's own in the server encoding; may return what it got. */
extern const char *server_from_utf8(const char *words, uint32 length, uint32 *server_length);

#endif							/* POLREL_ENCODING_H */
