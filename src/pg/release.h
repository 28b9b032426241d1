/*
 * release.h
 *		Releases as the functions of the face handle them: made, laid open, and
 *		asked for words and positions.
 */
#ifndef POLREL_RELEASE_H
#define POLREL_RELEASE_H

#include "polrel.h"

#include "nodes/nodes.h"
#include "utils/memutils.h"
#include "utils/rangetypes.h"

#include "stored.h"

/*
 * Read a text of the server encoding and give its stored form, in the current
 * memory context. terminated: a NUL byte follows the text. Errors only
 * where a text is too long (ERRCODE_PROGRAM_LIMIT_EXCEEDED).
 */
extern struct varlena *release_read(const char *text, uint32 length, bool terminated);

/* The same of a text of SQL. */
extern struct varlena *release_read_text(Datum value);

/*
 * The longest text that can be stored, in bytes; where much is found in it, it
 * must be shorter.
 */
#define RELEASE_MAX_TEXT ((size_t) MaxAllocSize - VARHDRSZ - STORED_MAX_FRONT)

/* Errors with ERRCODE_PROGRAM_LIMIT_EXCEEDED for a longer one, softly where the caller asks for that. */
extern void release_check_length(uint32 length, Node *soft_errors);

/*
 * Lay a release open. What it points to is the value itself, its detoasted
 * copy or, for a value of another reader version, a new reading of its text in
 * the current memory context. ERRCODE_DATA_CORRUPTED for a damaged value.
 */
extern void release_open(Stored *stored, Datum value);

/* Lay open a stored form that release_read() has just made. */
extern void release_open_read(Stored *stored, const struct varlena *value);

/*
 * Lay open no more of a release than its head, which leaves most of a long
 * value where it is.
 */
extern void release_open_head(Stored *stored, StoredHead *head, Datum value);

/* Words of the text of a release that release_open_head() laid open. */
extern text *release_head_words(const Stored *stored, Datum value, PrSpan span);

/* The text of a release, not copied where it is not toasted. */
extern const char *release_text(Datum value, uint32 *length);

/*
 * Make sure that a stored text is what the reader may be given: a damaged one
 * may hold anything. Nothing else of a value is read byte by byte.
 */
extern void text_verify(const char *string, uint32 length);

/* The persons of a release; their number is what stored_count() says. */
extern StoredPerson *release_persons(const Stored *stored);

/* How many characters a text of the server encoding has. */
extern uint32 text_characters(const char *text, uint32 length);

/*
 * A place in the text, in bytes and in characters. Begins as {stored, 0, 0},
 * and is cheapest where it is moved by little.
 */
typedef struct Position
{
	const Stored *stored;
	uint32		byte;
	uint32		character;
} Position;

/*
 * The int4range of a span that is not empty, as substring() counts characters. It is made
 * by putting the bounds into a copy of any such range, which is much less work than making
 * one anew. The room is that of the copy, VARSIZE(any) bytes.
 */
extern RangeType *position_any_range(void);
extern Datum position_range(Position *position, PrSpan span, const RangeType *any, void *room);

/* The first and last-plus-one character of a span, counted from 1. */
extern void position_characters(Position *position, PrSpan span, int32 *lower, int32 *upper);

#endif							/* POLREL_RELEASE_H */
