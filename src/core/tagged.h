/*
 * tagged.h
 *		What the stages ask of tagged tokens: how each is written, what the lexicon knows of it.
 *
 * An index may lie outside the text on either side, even one that has wrapped around below 0: it stands
 * for an empty blank of which nothing is known. So a look at a neighbour needs no check of its own.
 */
#ifndef POLREL_TAGGED_H
#define POLREL_TAGGED_H

#include <string.h>

#include "arena.h"
#include "lexicon.h"

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

/* ---- how a token is written ------------------------------------------------ */

extern const PrToken pr_no_token;

static inline const PrToken *
pr_token(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? &r->tokens.at[i] : &pr_no_token;
}

static inline uint8_t
pr_type(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tokens.at[i].type : PR_TOKEN_BLANK;
}

static inline uint8_t
pr_flags(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tokens.at[i].flags : 0;
}

/* Does it have one of these flags? */
static inline bool
pr_flagged(const PrReading *r, uint32_t i, uint8_t flags)
{
	return (pr_flags(r, i) & flags) != 0;
}

/* Its first byte, its length in bytes, and the byte after it. */
static inline uint32_t
pr_start(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tokens.at[i].start : 0;
}

static inline uint32_t
pr_length(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tokens.at[i].length : 0;
}

static inline uint32_t
pr_end(const PrReading *r, uint32_t i)
{
	return pr_start(r, i) + pr_length(r, i);
}

/* The byte after its word, a possessive 's left out; the same of one that has it. */
uint32_t	pr_possessor_end(const PrReading *r, uint32_t i);

static inline uint32_t
pr_word_only_end(const PrReading *r, uint32_t i)
{
	return pr_flagged(r, i, PR_POSSESSIVE) ? pr_possessor_end(r, i) : pr_end(r, i);
}

/* What its first and its last byte are; 0 outside the text. */
static inline char
pr_byte(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->text[r->tokens.at[i].start] : '\0';
}

static inline char
pr_last_byte(const PrReading *r, uint32_t i)
{
	return pr_length(r, i) > 0 ? r->text[pr_end(r, i) - 1] : '\0';
}

/* Is its first byte one of these? Never true outside the text. */
static inline bool
pr_byte_in(const PrReading *r, uint32_t i, const char *bytes)
{
	char		byte = pr_byte(r, i);

	/* a few, so that a call would take longer */
	while (*bytes != '\0' && *bytes != byte)
		bytes++;
	return *bytes != '\0';
}

/* Is it exactly this text? Inline, so that the length of a literal is known at compile time. */
static inline bool
pr_token_is(const PrReading *r, uint32_t i, const char *text)
{
	/* a mark: no branch between its two questions, for nobody could guess how long the next token is */
	if (strlen(text) == 1)
		return ((pr_length(r, i) ^ 1) | (uint32_t) (r->text[pr_start(r, i)] ^ *text)) == 0;
	return pr_length(r, i) == strlen(text) && memcmp(r->text + pr_start(r, i), text, strlen(text)) == 0;
}

/* Is it this ASCII word, given in small letters, in any case? */
bool		pr_word_is(const PrReading *r, uint32_t i, const char *word);

/* Is it a word, a hyphenated one or an abbreviation? */
static inline bool
pr_wordlike(const PrReading *r, uint32_t i)
{
	uint8_t		type = pr_type(r, i);

	return type <= PR_TOKEN_HYPHENATED || type == PR_TOKEN_ABBREVIATION;
}

/* Is it a dash, one or two hyphens, or a short or long dash: asked of a mark, and of any token? */
bool		pr_mark_is_dash(const PrReading *r, uint32_t i);

static inline bool
pr_is_dash(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_mark_is_dash(r, i);
}

/* Is token i, before limit, a year in digits? */
bool		pr_is_year(const PrReading *r, uint32_t i, uint32_t limit);

/* ---- what the lexicon knows of it ------------------------------------------ */

/* The entries of its word and of the longest phrase that begins with it, by number; 0: none. */
static inline uint16_t
pr_word(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tags.at[i].word : 0;
}

static inline uint16_t
pr_phrase(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->tags.at[i].phrase : 0;
}

/* Where their classes are in pr_class_sets, for the case in which they are written. */
static inline uint16_t
pr_word_set(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count ? r->classes.at[i] : 0;
}

static inline uint16_t
pr_phrase_set(const PrReading *r, uint32_t i)
{
	return pr_entries[pr_phrase(r, i)].classes + PR_SET_CAPITAL;
}

/* The classes of its word as it is written here. */
static inline PrClass
pr_classes(const PrReading *r, uint32_t i)
{
	return pr_class_sets[pr_word_set(r, i)];
}

/* Those that its word has in any case, however it is written here. */
static inline PrClass
pr_any_classes(const PrReading *r, uint32_t i)
{
	return pr_class_sets[pr_word_set(r, i) | PR_SET_ALL];
}

/* Does its word have a class in mask? */
static inline bool
pr_is(const PrReading *r, uint32_t i, PrClass mask)
{
	return (pr_classes(r, i) & mask) != 0;
}

/* Is it the function word of this name? */
static inline bool
pr_is_word(const PrReading *r, uint32_t i, PrWordName name)
{
	return pr_word_name(pr_word(r, i)) == name;
}

/* Is it one of the function words that have a name? */
static inline bool
pr_has_name(const PrReading *r, uint32_t i)
{
	PrWordName	name = pr_word_name(pr_word(r, i));

	return name > 0 && name < PR_WORD_NAMES;
}

/* The classes of the longest phrase that begins with it; 0: there is none, as with most words. */
static inline PrClass
pr_phrase_classes(const PrReading *r, uint32_t i)
{
	uint16_t	phrase = pr_phrase(r, i);

	return phrase != 0 ? pr_entry_capital(&pr_entries[phrase]) : 0;
}

/*
 * How many tokens from i on are a phrase of a class in mask, or else a word; 0: neither. The entry goes
 * to *entry unless that is NULL.
 */
static inline uint32_t
pr_match(const PrReading *r, uint32_t i, PrClass mask, const PrEntry **entry)
{
	uint16_t	found = 0;
	uint32_t	words = 0;

	if (pr_phrase_classes(r, i) & mask)
	{
		found = pr_phrase(r, i);
		words = pr_entries[found].words;
	}
	else if (pr_classes(r, i) & mask)
	{
		found = pr_word(r, i);
		words = 1;
	}
	if (entry != NULL)
		*entry = &pr_entries[found];
	return words;
}

/* PrValue.data of the class for the phrase or word that begins at token i; 0: nothing, or not of the class. */
static inline uint16_t
pr_data_at(const PrReading *r, uint32_t i, PrClassNumber number)
{
	const PrEntry *entry;
	const PrValue *value = pr_match(r, i, UINT64_C(1) << number, &entry) > 0 ? pr_value(entry, number) : NULL;

	return value != NULL ? value->data : 0;
}

/* Are tokens first .. last-1 a phrase of a class in mask, even if a longer one begins there? */
bool		pr_is_phrase(const PrReading *r, uint32_t first, uint32_t last, PrClass mask);

/* Is it a compound of which only the first part has the capital, so no name: Match-winner, Ex-soldier? */
bool		pr_is_compound(const PrReading *r, uint32_t i);

/* ---- where something may begin ---------------------------------------------- */

/* How many tokens pr_next_start() looks at together: r->starts has room for as many beyond the last one. */
#define PR_STARTS_AT_ONCE 8

/* pr_next_start() over a stretch so long that it must ask on the way whether to go on. */
extern uint32_t pr_next_start_far(const PrReading *r, uint32_t i, uint32_t end, uint8_t kinds);

/* The first token from i on, before end, that may begin one of kinds, a set of PrStart; end: none. */
static inline uint32_t
pr_next_start(const PrReading *r, uint32_t i, uint32_t end, uint8_t kinds)
{
	if (end - i > PR_ASK_EVERY)
		return pr_next_start_far(r, i, end, kinds);
	for (; i < end; i += PR_STARTS_AT_ONCE)
	{
		uint64_t	starts;

		memcpy(&starts, r->starts.at + i, sizeof(starts));
		starts &= kinds * UINT64_C(0x0101010101010101);
		if (starts == 0)
			continue;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		i += (uint32_t) __builtin_clzll(starts) / 8;
#else
		i += (uint32_t) __builtin_ctzll(starts) / 8;
#endif
		return i < end ? i : end;
	}
	return end;
}

/* The same as pr_ends_sentence(), of a token that may be a stop. */
bool		pr_stop_ends_sentence(const PrReading *r, uint32_t i);

/* Is it a full stop, question mark or exclamation mark that ends a sentence? Beyond the last token nothing does. */
static inline bool
pr_ends_sentence(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && (r->starts.at[i] & PR_START_STOP) && pr_stop_ends_sentence(r, i);
}

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif							/* POLREL_TAGGED_H */
