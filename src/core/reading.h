/*
 * reading.h
 *		The model: what a reading of one press release holds.
 *
 * A reading is made by one pass of stages over a text in UTF-8; each stage has
 * one entry function, reads what earlier stages wrote and fills its own array
 * here. A stage of several files has a folder of its own:
 *
 *		scan	tokens			words, numbers, marks (scan.re, plain.c)
 *		terms	tags, starts	what the lexicon knows of each token, what may begin there (terms.c)
 *				runs			runs of capitalized words, where names stand (runs.c)
 *		layout	blocks, header	lines joined to paragraphs, with their kind (layout/layout.c)
 *		marks	marks			quotation marks told from apostrophes (marks.c)
 *		people	persons, mentions	who is named, with which office (people/people.c)
 *		quotes	quotes			who said what (quotes/quotes.c)
 *		figures	figures			which amounts are stated (figures/figures.c)
 *		names	names			bodies, operations, laws, contacts (names/names.c)
 *
 * read.c calls them in this order; layout/split.c cuts a document of several releases first.
 * What several stages ask of tokens is in tagged.h, runs.h, nounphrase.h and bodies/bodies.h.
 *
 * Offsets are bytes into the text, 0-based; a span is half open. Token and
 * other indexes count from 0; PR_NONE stands for "no such thing". All memory
 * comes from the reading's arena.
 */
#ifndef POLREL_READING_H
#define POLREL_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "platform.h"

#define PR_NONE UINT32_MAX

/*
 * What is found beyond these limits is left out, to bound the memory that a text may take. The text itself is
 * always kept whole.
 */
#define PR_MAX_BLOCKS 4000000
#define PR_MAX_FOUND 1000000	/* figures; likewise quotes, persons, names */

/*
 * A longer name, title, role, body, source or subject is none: one name is given in many
 * rows, and a text of long ones would grow to its square.
 */
#define PR_MAX_NAME 1000		/* bytes */

/*
 * A sentence of a figure is cut where it would be longer, unless it is one token:
 * every figure in it has all of it.
 */
#define PR_MAX_SENTENCE 10000	/* bytes */

/* A piece of the text, in bytes; empty (start == end) where there is none. */
typedef struct PrSpan
{
	uint32_t	start;
	uint32_t	end;
} PrSpan;

/* A piece of the text, in tokens: first .. last-1; empty (first == last) where there is none. */
typedef struct PrRange
{
	uint32_t	first;
	uint32_t	last;
} PrRange;

/*
 * A value that is mostly a verbatim piece of the text, but may be words of the
 * reader's own (a rank written out): then literal points to UTF-8 in the arena
 * or in the lexicon, and span still says where in the text it stands for.
 */
typedef struct PrString
{
	PrSpan		span;
	const char *literal;		/* NULL: the text at span */
	uint32_t	literal_length; /* bytes */
} PrString;

/* ---- scan ------------------------------------------------------------- */

/*
 * Token types. The numbers are the token type ids of the text search parser
 * too, so they are part of stored configurations and never change.
 * PR_TOKEN_PART and PR_TOKEN_NUMPART come from the parser only.
 */
typedef enum PrTokenType
{
	PR_TOKEN_WORD = 1,			/* letters, inner apostrophes: don't, women's */
	PR_TOKEN_NUMWORD = 2,		/* letters and digits: COVID19, 5G, MO4 */
	PR_TOKEN_HYPHENATED = 3,	/* whole hyphenated word: anti-social */
	PR_TOKEN_PART = 4,			/* a part of a hyphenated word */
	PR_TOKEN_NUMPART = 5,		/* a part with digits: the 19 of COVID-19 */
	PR_TOKEN_NUMBER = 6,		/* 2,962  31.7  -4 */
	PR_TOKEN_MONEY = 7,			/* £31.7m  $1,000  €5bn */
	PR_TOKEN_PERCENT = 8,		/* 9.7% */
	PR_TOKEN_ORDINAL = 9,		/* 3rd */
	PR_TOKEN_DATE = 10,			/* 2024-03-01  03/06/2019  2016/17 */
	PR_TOKEN_TIME = 11,			/* 10:30  1pm  9.30am */
	PR_TOKEN_BLANK = 12,		/* white space; the id that ts_headline expects */
	PR_TOKEN_TAG = 13,			/* <p> of an HTML text; likewise */
	PR_TOKEN_ABBREVIATION = 14, /* T/DAC  U.S.  A&E  e.g. */
	PR_TOKEN_EMAIL = 15,
	PR_TOKEN_URL = 16,			/* with a scheme or a path */
	PR_TOKEN_HOST = 17,			/* gov.uk */
	PR_TOKEN_PHONE = 18,
	PR_TOKEN_HANDLE = 19,		/* @name */
	PR_TOKEN_HASHTAG = 20,		/* #name */
	PR_TOKEN_ENTITY = 21,		/* &amp; left over from HTML */
	PR_TOKEN_PUNCTUATION = 22,	/* one mark, or a run of equal ones */
	PR_TOKEN_IDEOGRAPHS = 23,	/* a run in a script without spaces */
	PR_TOKEN_TYPES = 24
} PrTokenType;

/* What stands directly before a token, and how it is written. */
#define PR_SPACE_BEFORE		0x01	/* any white space, a line break included */
#define PR_LINE_BEFORE		0x02	/* a line break */
#define PR_BLANK_BEFORE		0x04	/* an empty line, or the text's beginning */
#define PR_CAPITAL			0x08	/* first letter is a capital */
#define PR_UPPER			0x10	/* two capitals or more and no small letter */
#define PR_POSSESSIVE		0x20	/* ends in 's (the span includes it) */
#define PR_PLAIN			0x40	/* a word of nothing but ASCII letters, or a mark of one byte; not set
									 * on all of them */

/*
 * White space, what has no width and tags within a line (<b>) are no tokens of a
 * reading. A token longer than 65,535 bytes is cut.
 */
typedef struct PrToken
{
	uint32_t	start;
	uint16_t	length;
	uint8_t		type;
	uint8_t		flags;
} PrToken;

/* ---- terms ------------------------------------------------------------ */

/*
 * What the lexicon knows of the token: its word, and the longest phrase of two
 * words or more that begins with it. 0 is "none". See lexicon.h.
 */
typedef struct PrTag
{
	uint16_t	word;
	uint16_t	phrase;
} PrTag;

/* ---- layout ----------------------------------------------------------- */

/*
 * The numbers of the kinds here and below are stored (src/pg/stored.h): another
 * number for one needs another POLREL_READER_VERSION.
 */
typedef enum PrBlockKind
{
	PR_BLOCK_PARAGRAPH,
	PR_BLOCK_HEADLINE,
	PR_BLOCK_ISSUER,
	PR_BLOCK_DATE,
	PR_BLOCK_DATELINE,
	PR_BLOCK_STANDFIRST,
	PR_BLOCK_HEADING,
	PR_BLOCK_BULLET,
	PR_BLOCK_CAPTION,
	PR_BLOCK_CONTACT,
	PR_BLOCK_NOTES,
	PR_BLOCK_BOILERPLATE,
	PR_BLOCK_END,
	PR_BLOCK_FURNITURE,
	PR_BLOCK_KINDS
} PrBlockKind;

/* A paragraph, or a line of its own. Together the blocks hold every token. */
typedef struct PrBlock
{
	PrSpan		span;			/* without surrounding white space */
	PrSpan		body;			/* span without a bullet or label before it, or marks around it */
	uint32_t	first;			/* its tokens are first .. last-1, without tags around them */
	uint32_t	last;
	uint32_t	words;			/* of these words .. words_end-1 are left without a bullet, */
	uint32_t	words_end;		/* marks of emphasis (**) and tags at its ends; one at least */
	uint32_t	section;		/* how many headings stand above it, itself included */
	uint8_t		kind;
	bool		hidden;			/* furniture that a page does not show, a script: not even contacts are in it */
} PrBlock;

/* ---- marks ------------------------------------------------------------ */

typedef enum PrMarkRole
{
	PR_MARK_OPEN,				/* opens a quotation; partner may be PR_NONE */
	PR_MARK_CLOSE,				/* closes one; likewise */
	PR_MARK_INNER_OPEN,			/* inside another quotation */
	PR_MARK_INNER_CLOSE,
	PR_MARK_APOSTROPHE			/* victims', '90s: no quotation mark */
} PrMarkRole;

typedef struct PrMark
{
	uint32_t	token;
	uint32_t	partner;		/* index of the mark at the other end */
	uint8_t		role;
} PrMark;

/* ---- people ----------------------------------------------------------- */

typedef struct PrPerson
{
	PrSpan		name;			/* fullest form: given name and surname */
	PrSpan		first;			/* first mention */
	PrString	honorific;
	PrString	title;
	PrString	role;
	PrString	organisation;
	PrSpan		postnominals;
	uint32_t	mentions;		/* how often named, short forms included */
	char		gender;			/* 'm', 'f', 0 where unknown */
	bool		official;		/* has a rank, an office or a position */
	bool		title_after;	/* the title followed the name */
	bool		public_office;	/* the title is a rank or a public office, which one who is charged keeps */
	bool		accused;		/* pleads, or is found guilty: a suspect, if he holds no such office */
} PrPerson;

/* A place where a person is named, in text order. */
typedef struct PrMention
{
	uint32_t	person;
	uint32_t	first;			/* tokens of rank, honorific and name: first .. last-1 */
	uint32_t	last;
} PrMention;

/* ---- quotes ----------------------------------------------------------- */

typedef enum PrQuoteKind
{
	PR_QUOTE_DIRECT,
	PR_QUOTE_FRAGMENT,
	PR_QUOTE_BLOCK
} PrQuoteKind;

typedef enum PrSpeakerKind
{
	PR_SPEAKER_NONE,
	PR_SPEAKER_PERSON,
	PR_SPEAKER_GROUP,
	PR_SPEAKER_DOCUMENT
} PrSpeakerKind;

typedef struct PrQuote
{
	PrSpan		span;			/* first quoted character to last, outer marks left out */
	uint32_t	piece;			/* its paragraphs: pieces piece .. piece+pieces-1 */
	uint32_t	pieces;
	uint32_t	person;			/* the speaker, PR_NONE if no single named person */
	uint32_t	also;			/* further speakers: also_persons also .. also+alsos-1 */
	uint32_t	alsos;
	PrSpan		speaker;		/* words that name a speaker who is no person */
	PrSpan		cue;
	uint8_t		kind;
	uint8_t		speaker_kind;
} PrQuote;

/* ---- figures ---------------------------------------------------------- */

/* mantissa * 10^exponent: exact for what is written in digits */
typedef struct PrDecimal
{
	int64_t		mantissa;
	int8_t		exponent;
} PrDecimal;

typedef enum PrFigureKind
{
	PR_FIGURE_COUNT,
	PR_FIGURE_PERCENT,
	PR_FIGURE_MONEY,
	PR_FIGURE_RATIO,
	PR_FIGURE_DURATION,
	PR_FIGURE_AGE,
	PR_FIGURE_MULTIPLE,
	PR_FIGURE_MEASURE
} PrFigureKind;

typedef enum PrQualifier
{
	PR_QUALIFIER_NONE,
	PR_QUALIFIER_ABOUT,
	PR_QUALIFIER_UNDER,
	PR_QUALIFIER_OVER,
	PR_QUALIFIER_UP_TO,
	PR_QUALIFIER_AT_LEAST
} PrQualifier;

typedef enum PrChange
{
	PR_CHANGE_NONE,
	PR_CHANGE_UP,
	PR_CHANGE_DOWN
} PrChange;

/* Its decimals are taken apart, for a text may hold very many figures. */
typedef struct PrFigure
{
	PrSpan		span;
	PrSpan		subject;
	PrSpan		sentence;
	int64_t		mantissa;		/* pr_figure_value() */
	int64_t		upper_mantissa; /* pr_figure_upper() */
	int8_t		exponent;
	int8_t		upper_exponent;
	uint16_t	unit;			/* pr_unit_names[]; 0: none */
	bool		is_range;		/* it has an upper value */
	uint8_t		kind;
	uint8_t		qualifier;
	uint8_t		change;
} PrFigure;

static inline PrDecimal
pr_figure_value(const PrFigure *figure)
{
	return (PrDecimal) {figure->mantissa, figure->exponent};
}

static inline PrDecimal
pr_figure_upper(const PrFigure *figure)
{
	return (PrDecimal) {figure->upper_mantissa, figure->upper_exponent};
}

/* ---- names ------------------------------------------------------------ */

typedef enum PrNameKind
{
	PR_NAME_ORGANISATION,
	PR_NAME_OPERATION,
	PR_NAME_LEGISLATION,
	PR_NAME_PHONE,
	PR_NAME_EMAIL,
	PR_NAME_URL,
	PR_NAME_HANDLE,
	PR_NAME_KINDS
} PrNameKind;

/* A thing named in the text, each distinct one once, in order of first mention. */
typedef struct PrName
{
	PrSpan		name;			/* the long form */
	PrSpan		short_form;		/* organisations only */
	PrSpan		first;			/* first mention of either form */
	uint32_t	mentions;
	uint8_t		kind;
} PrName;

/* ---- the reading ------------------------------------------------------ */

typedef struct PrDate
{
	int16_t		year;			/* 0: no date */
	int8_t		month;
	int8_t		day;
} PrDate;

typedef struct PrHeader
{
	PrSpan		headline;
	PrSpan		issuer;
	PrSpan		standfirst;
	PrSpan		dateline;
	PrDate		published;
} PrHeader;

/* An array that a stage grows: pr_push() in arena.h. */
#define PR_ARRAY(type) struct { type *at; uint32_t count; uint32_t room; }

typedef struct PrReading
{
	const char *text;			/* UTF-8, ends in a NUL byte that is not counted */
	uint32_t	length;
	struct PrArena *arena;

	PR_ARRAY(PrToken) tokens;
	PR_ARRAY(PrTag) tags;		/* as many as tokens */
	PR_ARRAY(uint16_t) classes; /* likewise: those of the word as it is written here, in pr_class_sets; by
								 * themselves, for they are asked for most */
	PR_ARRAY(uint8_t) starts;	/* likewise: what may begin there, sets of PrStart (lexicon.h) */
	PR_ARRAY(uint8_t) runs;		/* what each is in a run of capitalized words, half a byte: a set of
								 * PrRunPart (runs.h) */
	PR_ARRAY(PrBlock) blocks;
	PrHeader	header;
	bool		month_first;	/* 05/03/2025 is 3 May (dates.h) */
	PR_ARRAY(PrMark) marks;
	PR_ARRAY(PrPerson) persons;
	PR_ARRAY(PrMention) mentions;
	PR_ARRAY(PrQuote) quotes;
	PR_ARRAY(PrSpan) pieces;
	PR_ARRAY(uint32_t) also_persons;
	PR_ARRAY(PrFigure) figures;
	PR_ARRAY(PrName) names;
} PrReading;

/* The stages, in the order in which pr_stages[] lists and pr_read() runs them. */
void		pr_scan(PrReading *r);
void		pr_terms(PrReading *r);
void		pr_layout(PrReading *r);
void		pr_marks(PrReading *r);
void		pr_people(PrReading *r);
void		pr_quotes(PrReading *r);
void		pr_figures(PrReading *r);
void		pr_names(PrReading *r);

typedef struct PrStage
{
	const char *name;
	void		(*run) (PrReading *r);
} PrStage;

#define PR_STAGES 8

extern const PrStage pr_stages[PR_STAGES];

/* An empty reading of a text as pr_read() takes it, for callers that run the stages themselves. */
PrReading  *pr_reading_new(struct PrArena *arena, const char *text, uint32_t length);

/*
 * Read a text: length bytes of valid UTF-8, less than 1 GB, with a NUL byte after
 * them. The reading and all that it points to lie in the arena; the text must
 * outlive it.
 */
PrReading  *pr_read(struct PrArena *arena, const char *text, uint32_t length);

/*
 * Cut a document (a feed, an archive page), a text as above, into the releases it
 * holds: spans of the text, at least one, in order (layout/split.c).
 */
typedef PR_ARRAY(PrSpan) PrSpans;
void		pr_split(struct PrArena *arena, const char *text, uint32_t length, PrSpans *out);

#endif							/* POLREL_READING_H */
