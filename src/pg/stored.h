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
 * top bit set on all but the last byte. The first four bytes, the text length and
 * "the text is what stands at the end" hold for every reader version, so that a
 * value of any other version gives its text, which is then read anew.
 *
 * The sections are bits, the lowest of each byte first, filled up with zeros to whole
 * bytes. A number of width w is groups of w bits, the lowest first, each with one bit
 * after it that is set on all but the last: v is a number of width 7. The widths are
 * those of StoredWidth, given here by their names. A signed number is zig-zag coded
 * (0, -1, 1, -2 ...). Bytes begin with the next whole byte.
 *
 * All offsets in the sections count bytes of the text as it is stored, from 0.
 * "span(x)" is a signed number (start less x) and a number (length); "next(x)" the
 * same unsigned, for spans that never start before x. Where x is a span, its start
 * is meant.
 *
 *		head	5 bits: headline, issuer, standfirst, dateline, published
 *				next(0) of each that is there, in this order: HEAD_START, HEAD_LENGTH; an
 *				issuer that ends after STORED_ISSUER_NEAR is followed by its bytes
 *				published: DATE ((year * 12) + month - 1) * 31 + day - 1
 *		blocks	COUNT, then of each
 *				1 bit: another shape than the block before, or than a paragraph without gap
 *				  that ends with its line. Then the shape: 4 bits kind, body differs, does
 *				  not end with its line, GAP from the end of the block before
 *				does not end with its line (stored_line_end()): BLOCK_LENGTH
 *				body differs: CUT bytes cut at the front, CUT bytes cut at the end
 *		persons	COUNT, then of each, ordered by first mention
 *				7 bits: official, honorific, title, role, organisation, postnominals,
 *				  name is first mention
 *				the first mention: next(first mention of the person before) PERSON,
 *				  NAME_LENGTH
 *				the name, unless it is the first mention: span(first mention) FAR, NAME_LENGTH
 *				strings that are there: 1 bit literal, then span(first mention) NEAR of
 *				  honorific and title, FAR of the others, NAME_LENGTH; or NAME_LENGTH and
 *				  that many bytes
 *				postnominals: span(first mention) FAR, NAME_LENGTH; FEW mentions, FEW quotes
 *		quotes	COUNT, then of each
 *				2 bits kind, 2 bits speaker kind, cue, speaker words, person, more
 *				next(quote before) QUOTE, QUOTE_LENGTH
 *				more: FEW pieces, FEW further speakers, next(end of the piece before, at
 *				  first the quote's start) CUT, QUOTE_LENGTH of each piece, FEW person of
 *				  each speaker
 *				person: FEW; speaker words: span(quote's end) CUE_START, NAME_LENGTH; cue:
 *				  span(quote's end) CUE_START, CUE_LENGTH
 *		figures	COUNT, then of each
 *				3 bits kind, unit, subject, same sentence, value in digits, limits
 *				limits: 3 bits qualifier, 2 bits change, upper, exponent; else none of them
 *				not the same sentence as the figure before: signed GAP_BEFORE, its start less the
 *				  end of that one
 *				next(figure before, or start of the sentence if that is another) FIGURE,
 *				  FIGURE_LENGTH
 *				unless the value is that of stored_digits(): signed MANTISSA
 *				exponent, if not that of the digits, or 0: signed EXPONENT
 *				upper: signed MANTISSA, signed EXPONENT
 *				unit, if not that of the last figure of the kind: UNIT_NUMBER
 *				subject: 1 bit, is it that of the last figure that has one; if not,
 *				  span(figure's end) SUBJECT_START, FIGURE_LENGTH
 *				not the same sentence: 1 bit, does it not end at stored_sentence_end(); then
 *				  SENTENCE bytes of it after the figure
 *		names	COUNT, then of each
 *				3 bits kind, short form, name is first mention, mentioned once
 *				the first mention: next(first mention of the name before) NAME, NAME_LENGTH
 *				unless that is it, the name: span(first mention) FAR, NAME_LENGTH
 *				short form: likewise; unless once, FEW mentions
 *
 * An empty section (0 bytes) holds nothing. In every list, "before" is 0 for
 * the first. What the text tells by the functions below is part of the format.
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
#define STORED_ISSUER_NEAR 1024 /* an issuer beyond this is stored with its bytes */

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

/* Of numbers in the sections: what takes fewest bits in press releases. */
typedef enum StoredWidth
{
	STORED_V = 7,
	STORED_COUNT = 4,
	STORED_FEW = 1,
	STORED_CUT = 2,
	STORED_HEAD_START = 3,
	STORED_HEAD_LENGTH = 7,
	STORED_DATE = 10,
	STORED_GAP = 2,
	STORED_BLOCK_LENGTH = 8,
	STORED_PERSON = 10,
	STORED_NEAR = 3,
	STORED_FAR = 7,
	STORED_NAME_LENGTH = 5,
	STORED_QUOTE = 10,
	STORED_QUOTE_LENGTH = 8,
	STORED_CUE_START = 5,
	STORED_CUE_LENGTH = 3,
	STORED_FIGURE = 6,
	STORED_FIGURE_LENGTH = 4,
	STORED_MANTISSA = 4,
	STORED_EXPONENT = 2,
	STORED_UNIT_NUMBER = 4,
	STORED_SUBJECT_START = 2,
	STORED_GAP_BEFORE = 3,
	STORED_SENTENCE = 8,
	STORED_NAME = 5
} StoredWidth;

/* The bits above, by section, and how many there are. */
enum
{
	STORED_HAS_HEADLINE = 1,
	STORED_HAS_ISSUER = 2,
	STORED_HAS_STANDFIRST = 4,
	STORED_HAS_DATELINE = 8,
	STORED_HAS_PUBLISHED = 16,
	STORED_HEAD_BITS = 5
};

enum
{
	STORED_BLOCK_KIND = 0x0F,
	STORED_BODY_DIFFERS = 16,
	STORED_LENGTH_FOLLOWS = 32,
	STORED_SHAPE_BITS = 6
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
	STORED_PERSON_BITS = 7
};

enum
{
	STORED_QUOTE_KIND = 3,
	STORED_SPEAKER_SHIFT = 2,
	STORED_CUE = 16,
	STORED_SPEAKER_WORDS = 32,
	STORED_SPEAKER_PERSON = 64,
	STORED_MORE = 128,
	STORED_QUOTE_BITS = 8
};

enum
{
	STORED_FIGURE_KIND = 7,
	STORED_UNIT = 8,
	STORED_SUBJECT = 16,
	STORED_SAME_SENTENCE = 32,
	STORED_DIGITS = 64,
	STORED_LIMITS = 128,
	STORED_FIGURE_BITS = 8
};

enum
{
	STORED_QUALIFIER = 7,
	STORED_CHANGE_SHIFT = 3,
	STORED_UPPER = 32,
	STORED_EXPONENT_DIFFERS = 64,
	STORED_LIMIT_BITS = 7
};

enum
{
	STORED_NAME_KIND = 7,
	STORED_SHORT_FORM = 8,
	STORED_NAME_FIRST = 16,		/* the name is the first mention */
	STORED_MENTIONED_ONCE = 32,
	STORED_NAME_BITS = 6
};

#define STORED_FIGURE_KINDS (STORED_FIGURE_KIND + 1)

/* Where reading a section stands. */
typedef struct StoredCursor
{
	const uint8_t *at;
	const uint8_t *end;
	uint64_t	window;			/* bits before at that are still to come; the others are zero */
	uint32_t	held;			/* how many, less than 48 */
	uint32_t	left;			/* elements still to come */
	uint32_t	number;			/* elements given so far */
	PrSpan		last;			/* of the element before */
	PrSpan		sentence;		/* figures: likewise */
	PrSpan		subject;		/* of the last that has one */
	uint32_t	persons;		/* quotes: how many there are to speak */
	uint32_t	shape;			/* blocks: of the one before */
	uint32_t	gap;
	uint32_t	units[STORED_FIGURE_KINDS]; /* of the last figure of each kind */
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
	StoredCursor more;			/* for stored_piece(), then stored_also(); at is NULL where the span is all */
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

/* Where the line that holds byte at ends: before its line break, or with the text. */
extern uint32_t stored_line_end(const char *text, uint32_t length, uint32_t at);

/*
 * Where a sentence ends that goes on at byte at, if it ends as most do: after a full
 * stop before a blank, or with its line.
 */
extern uint32_t stored_sentence_end(const char *text, uint32_t length, uint32_t at);

/* The number that the digits of a figure are by themselves: 317 * 10^-1 of £31.7 million. */
extern PrDecimal stored_digits(const char *words, uint32_t length);

/*
 * The elements of a section, one by one; false when there are no more. The
 * text must be at hand.
 */
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
extern bool stored_also(StoredQuote *quote, uint32_t *person);

/* How many elements a section says it holds; no more than it has bytes. */
extern uint32_t stored_count(const Stored *stored, StoredSection section);

/*
 * Raise an error that says what of a stored release is wrong. Whoever links
 * stored.c supplies it.
 */
extern _Noreturn void stored_damaged(const char *detail);

#endif							/* POLREL_STORED_H */
