/*
 * stored.h
 *		The stored form of a release, and how it is read.
 *
 * A stored release is a varlena. Its bytes, after the varlena header:
 *
 *		1	magic			0xA7
 *		2	reader			version of the reader that made it, little endian
 *		1	flags			reserved, always zero
 *		v	text bytes
 *		v	text bytes less its characters
 *		v*6	bytes of each section, in the order of StoredSection
 *		-	the sections, without gaps
 *		-	the text in the server encoding, byte for byte, to the very end
 *
 * v is an unsigned number in LEB128: seven bits a byte, the lowest first, the
 * top bit set on all but the last byte. z is a signed number, zig-zag coded
 * (0, -1, 1, -2 ...) into a v. The first four bytes, the text length and "the
 * text is what stands at the end" hold for every reader version, so that a
 * value of any other version gives its text, which is then read anew.
 *
 * All offsets in the sections count bytes of the text as it is stored, from 0.
 * "span(x)" is z (start less x), v (length); "next(x)" the same with v for z,
 * for spans that never start before x. Where x is a span, its start is meant.
 *
 *		head	v flags: 1 headline, 2 issuer, 4 standfirst, 8 dateline, 16 published
 *				next(0) of each that is there, in this order; an issuer that ends
 *				after STORED_NEAR is followed by its bytes
 *				published: v ((year * 12) + month - 1) * 31 + day - 1
 *		blocks	v count, then of each
 *				1 kind | 0x10 body differs | gap << 5 (from 7 on 7, and v gap follows)
 *				v length; gap counts from the end of the block before
 *				body differs: v bytes cut at the front, v bytes cut at the end
 *		persons	v count, then of each, ordered by first mention
 *				v flags: 1 official, 2 honorific, 4 title, 8 role,
 *				  16 organisation, 32 postnominals, 64 name is first mention
 *				the first mention: next(first mention of the person before)
 *				unless 64, the name: span(first mention)
 *				strings that are there: v literal ? length << 1 | 1
 *				  : zig-zag (start less first mention) << 1,
 *				  then the literal's bytes or v the span's length
 *				postnominals: span(first mention)
 *				v mentions, v quotes
 *		quotes	v count, then of each
 *				1 kind | speaker kind << 2 | 16 cue | 32 speaker words | 64 person
 *				  | 128 more
 *				next(quote before)
 *				more: v pieces, v further speakers, next(end of the piece before, at
 *				  first the quote's start) of each piece, v person of each speaker
 *				person: v; speaker words: span(quote's end); cue: span(quote's end)
 *		figures	v count, then of each
 *				1 kind | change << 3 | 32 unit | 64 subject | 128 same sentence
 *				1 qualifier | 8 upper | (exponent + 4) << 4 (15: another exponent)
 *				next(figure before), z mantissa; another exponent: z exponent
 *				upper: z mantissa, z exponent; unit: v; subject: span(figure's end)
 *				not the same sentence as the figure before: span(figure's start)
 *		names	v count, then of each
 *				1 kind | 8 short form | 16 name is first mention | 32 mentioned once
 *				the first mention: next(first mention of the name before)
 *				unless 16, the name: span(first mention)
 *				short form: span(first mention); unless 32, v mentions
 *
 * An empty section (0 bytes) holds nothing. In every list, "before" is 0 for
 * the first.
 *
 * stored.c trusts none of this. It knows no PostgreSQL, so that a fuzz target
 * can link it; what it finds wrong it gives to stored_damaged(), which does
 * not come back. So may every function below.
 */
#ifndef POLREL_STORED_H
#define POLREL_STORED_H

#include "reading.h"

/*
 * Is higher than that of the last released version if the same text may be read to
 * something else: a stage, the lexicon or this format changed. (Units and kinds
 * are stored as numbers, which a new line of a table moves.) See
 * test/checks/reader_version.sh.
 */
#define POLREL_READER_VERSION 1

#define STORED_MAGIC 0xA7
#define STORED_NEAR 1024		/* an issuer beyond this is stored with its bytes */

typedef enum StoredSection
{
	STORED_HEAD,
	STORED_BLOCKS,
	STORED_PERSONS,
	STORED_QUOTES,
	STORED_FIGURES,
	STORED_NAMES,
	STORED_SECTIONS
} StoredSection;

/* The bits above, by section. */
enum
{
	STORED_HAS_HEADLINE = 1,
	STORED_HAS_ISSUER = 2,
	STORED_HAS_STANDFIRST = 4,
	STORED_HAS_DATELINE = 8,
	STORED_HAS_PUBLISHED = 16,
	STORED_HEAD_FLAGS = 31
};

enum
{
	STORED_BLOCK_KIND = 0x0F,
	STORED_BODY_DIFFERS = 0x10,
	STORED_GAP_SHIFT = 5,
	STORED_GAP_FOLLOWS = 7
};

enum
{
	STORED_OFFICIAL = 1,
	STORED_HONORIFIC = 2,
	STORED_TITLE = 4,
	STORED_ROLE = 8,
	STORED_ORGANISATION = 16,
	STORED_POSTNOMINALS = 32,
	STORED_PERSON_FIRST = 64,	/* the name is the first mention */
	STORED_PERSON_FLAGS = 127
};

enum
{
	STORED_QUOTE_KIND = 3,
	STORED_SPEAKER_SHIFT = 2,
	STORED_CUE = 16,
	STORED_SPEAKER_WORDS = 32,
	STORED_SPEAKER_PERSON = 64,
	STORED_MORE = 128
};

enum
{
	STORED_FIGURE_KIND = 7,
	STORED_CHANGE_SHIFT = 3,
	STORED_UNIT = 32,
	STORED_SUBJECT = 64,
	STORED_SAME_SENTENCE = 128,
	STORED_QUALIFIER = 7,		/* in the second byte, as the next are */
	STORED_UPPER = 8,
	STORED_EXPONENT_SHIFT = 4,
	STORED_EXPONENT_ZERO = 4,	/* that of 10^0 */
	STORED_EXPONENT_FOLLOWS = 15
};

enum
{
	STORED_NAME_KIND = 7,
	STORED_SHORT_FORM = 8,
	STORED_NAME_FIRST = 16,		/* the name is the first mention */
	STORED_MENTIONED_ONCE = 32,
	STORED_NAME_BITS = 63
};

/* Where reading a section stands. */
typedef struct StoredCursor
{
	const uint8_t *at;
	const uint8_t *end;
	uint32_t	left;			/* elements still to come */
	uint32_t	number;			/* elements given so far */
	PrSpan		last;			/* of the element before */
	PrSpan		sentence;		/* figures: likewise */
} StoredCursor;

/* A stored release laid open. Offsets count from base, the magic byte. */
typedef struct Stored
{
	const uint8_t *base;
	size_t		available;		/* bytes from base that may be looked at */
	const char *text;			/* NULL where not all of it is available */
	uint32_t	length;			/* of the text, bytes */
	uint32_t	characters;
	uint32_t	section[STORED_SECTIONS + 1];	/* where each begins; last: the text */
	bool		utf8;			/* set by the caller: no span may cut a character */
} Stored;

/* Words of the text or of the reader; at is NULL where there are none. */
typedef struct StoredString
{
	const char *at;
	uint32_t	length;
} StoredString;

typedef struct StoredHead
{
	PrHeader	header;
	StoredString issuer;		/* its bytes, if they are stored here */
} StoredHead;

typedef struct StoredBlock
{
	PrSpan		span;
	PrSpan		body;
	PrBlockKind kind;
} StoredBlock;

typedef struct StoredPerson
{
	PrSpan		name;
	PrSpan		first;
	StoredString honorific;
	StoredString title;
	StoredString role;
	StoredString organisation;
	StoredString postnominals;
	uint32_t	mentions;
	uint32_t	quotes;
	bool		official;
} StoredPerson;

typedef struct StoredQuote
{
	PrSpan		span;
	PrSpan		speaker;		/* empty: none, or a person */
	PrSpan		cue;
	PrQuoteKind kind;
	PrSpeakerKind speaker_kind;
	uint32_t	person;			/* or PR_NONE */
	uint32_t	pieces;			/* at least 1 */
	uint32_t	alsos;
	StoredCursor more;			/* for stored_piece(), then stored_also() */
} StoredQuote;

typedef struct StoredFigure
{
	PrSpan		span;
	PrSpan		subject;
	PrSpan		sentence;
	PrDecimal	value;
	PrDecimal	upper;
	uint32_t	unit;			/* 0: none */
	bool		is_range;
	PrFigureKind kind;
	PrQualifier qualifier;
	PrChange	change;
} StoredFigure;

typedef struct StoredName
{
	PrSpan		name;
	PrSpan		short_form;		/* empty: none */
	PrSpan		first;
	uint32_t	mentions;
	PrNameKind	kind;
} StoredName;

/* Enough bytes for stored_open(): the longest that can stand before the sections. */
#define STORED_FIXED 4
#define STORED_MAX_FRONT (STORED_FIXED + (2 + STORED_SECTIONS) * 5)

/*
 * The version of the reader that made a value; its first STORED_FIXED bytes
 * must be available.
 */
extern uint16_t stored_reader(const void *value, size_t available);

/* The text of a value of any reader version, size bytes in all. */
extern const char *stored_text(const void *value, size_t size, uint32_t *length);

/*
 * Lay open a stored release of size bytes, of which the first available ones
 * can be looked at: all, or at least STORED_MAX_FRONT. It must be of this
 * reader version.
 */
extern void stored_open(Stored *stored, const void *value, size_t available, size_t size, bool utf8);

/* The words of the text at a span; none where it is empty, or the text is not at hand. */
static inline StoredString
stored_words(const Stored *stored, PrSpan span)
{
	if (stored->text == NULL || span.start >= span.end)
		return (StoredString) {NULL, 0};
	return (StoredString) {stored->text + span.start, span.end - span.start};
}

/* The elements of a section, one by one; false when there are no more. */
extern void stored_begin(const Stored *stored, StoredSection section, StoredCursor *cursor);
extern bool stored_block(const Stored *stored, StoredCursor *cursor, StoredBlock *block);
extern bool stored_person(const Stored *stored, StoredCursor *cursor, StoredPerson *person);
extern bool stored_quote(const Stored *stored, StoredCursor *cursor, StoredQuote *quote);
extern bool stored_figure(const Stored *stored, StoredCursor *cursor, StoredFigure *figure);
extern bool stored_name(const Stored *stored, StoredCursor *cursor, StoredName *name);

/* The head; what it does not have is empty, the year of a date 0. */
extern void stored_head(const Stored *stored, StoredHead *head);

/* The paragraphs of a quote, then its further speakers; false at their end. */
extern bool stored_piece(const Stored *stored, StoredQuote *quote, PrSpan *piece);
extern bool stored_also(const Stored *stored, StoredQuote *quote, uint32_t *person);

/* How many elements a section says it holds; no more than it has bytes. */
extern uint32_t stored_count(const Stored *stored, StoredSection section);

/*
 * Raise an error that says what of a stored release is wrong. Whoever links
 * stored.c supplies it.
 */
extern _Noreturn void stored_damaged(const char *detail);

#endif							/* POLREL_STORED_H */
