/*
 * lines.h
 *		What a single line or paragraph says by its form: for the stage that decides what
 *		the blocks are, and for split.c.
 *
 * All of these look at one block's words (PrBlock.words), not at its neighbours.
 */
#ifndef POLREL_LINES_H
#define POLREL_LINES_H

#include "tagged.h"

#define PR_SHORT_LINE 14		/* tokens; a line of prose is longer */

/* No longer than a line of a head, a list or a heading. */
static inline bool
pr_line_is_short(const PrBlock *b)
{
	return b->words_end - b->words <= PR_SHORT_LINE;
}

/* An empty line, or the beginning of the text, is above the block. */
static inline bool
pr_has_blank_above(const PrReading *r, const PrBlock *b)
{
	return pr_flagged(r, b->first, PR_BLANK_BEFORE);
}

/* The role that the words at token i give a line; PR_ROLE_NONE: none. */
static inline PrRole
pr_role_at(const PrReading *r, uint32_t i)
{
	return (PrRole) pr_data_at(r, i, PR_NUMBER_LAYOUT);
}

/*
 * The role that the line's first words give it, PR_ROLE_NONE if none. *rest is the first token after them
 * and after a colon or dash that follows.
 */
PrRole		pr_line_role(const PrReading *r, const PrBlock *b, uint32_t *rest);

/* Does a phrase of two words or more with this role stand anywhere in it? */
bool		pr_line_holds_role(const PrReading *r, const PrBlock *b, PrRole role);

/* The first token that is no bullet, number sign or other mark; of a line that begins with a mark (lines.c). */
uint32_t	pr_line_after_marks(const PrReading *r, const PrBlock *b);

static inline uint32_t
pr_line_first_word(const PrReading *r, const PrBlock *b)
{
	return pr_type(r, b->words) == PR_TOKEN_PUNCTUATION ? pr_line_after_marks(r, b) : b->words;
}

/* How many of its tokens are words or numbers, no marks. */
uint32_t	pr_line_words(const PrReading *r, const PrBlock *b);

/* It is nothing but marks and tags: a rule, an ornament. */
bool		pr_line_is_marks(const PrReading *r, const PrBlock *b);

/* It is -30-, which ends American newspaper copy. */
bool		pr_line_is_thirty(const PrReading *r, const PrBlock *b);

/* A telephone number, an e-mail address, a web address or a handle is in it. */
bool		pr_line_holds_address(const PrReading *r, const PrBlock *b);

/* An e-mail address is in it, perhaps as <name@host>. */
bool		pr_line_holds_mail(const PrReading *r, const PrBlock *b);

/* It begins and ends with a bracket. */
bool		pr_line_is_bracketed(const PrReading *r, const PrBlock *b);

/* It is a line of a table of contents: a row of dots is in it. */
bool		pr_line_is_contents(const PrReading *r, const PrBlock *b);

/* Does token i divide the parts of a line: |, or a dot at half the height? */
bool		pr_divides(const PrReading *r, uint32_t i);

/* Its last byte is one of these ASCII marks. */
bool		pr_line_ends_with(const PrReading *r, const PrBlock *b, const char *marks);

/* A token of it is exactly this ASCII mark. */
bool		pr_line_holds(const PrReading *r, const PrBlock *b, const char *mark);

/* It ends in a full stop, question mark or exclamation mark, perhaps before a closing quotation mark. */
bool		pr_line_ends_sentence(const PrReading *r, const PrBlock *b);

/* It is short and no sentence; a full stop may be that of an abbreviation: Inc. */
bool		pr_line_is_title(const PrReading *r, const PrBlock *b);

/* It names a person, with or without a position: a winner, a signatory. */
bool		pr_line_names_person(const PrReading *r, const PrBlock *b);

/* It says who wrote what stands below: By Ann Vale, harbour editor. */
bool		pr_line_is_byline(const PrReading *r, const PrBlock *b);

/* A number with a full stop or bracket at its beginning, or one in two parts: 12. or 3) or 2.1 */
bool		pr_line_is_numbered(const PrReading *r, const PrBlock *b);

/* A term and what it is, or a form's field: Best team: the night shift, Time: 1400 hours. */
bool		pr_line_is_pair(const PrReading *r, const PrBlock *b);

/* A line of a table: a time of day, several numbers, or a row of dots in it. */
bool		pr_line_is_table(const PrReading *r, const PrBlock *b);

/* Does it have a finite verb of its own from token first on? Verbs after a relative word do not count. */
bool		pr_line_has_verb(const PrReading *r, const PrBlock *b, uint32_t first);

/* Prose: a sentence or more, longer than a line of a header. */
bool		pr_line_is_prose(const PrReading *r, const PrBlock *b);

#endif							/* POLREL_LINES_H */
