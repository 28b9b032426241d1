/*
 * abbreviations.h
 *		A list of abbreviations and what they stand for, as searching needs it.
 */
#ifndef POLREL_ABBREVIATIONS_H
#define POLREL_ABBREVIATIONS_H

#include "dict.h"

#define ABBREVIATION_WORDS 24	/* at most, of what is abbreviated; parts of hyphenated words count */

/* What an abbreviation stands for, ready to be given out. */
typedef struct Meaning
{
	char	   *abbreviation;	/* lexeme; NULL for a stop word or several words */
	int			count;
	char	   *words[FLEXIBLE_ARRAY_MEMBER];	/* lexemes, stop words too */
} Meaning;

typedef struct Key
{
	char	   *words;			/* joined by blanks */
	int			order;			/* in which it was added */
	const Meaning *meaning;
} Key;

typedef enum KeyKind
{
	EXACT,						/* abbreviations, as written */
	WRITTEN_OUT,				/* what they stand for, as lexemes */
	KEY_KINDS
} KeyKind;

typedef struct Keys
{
	Key		   *at;
	int			count;
	int			room;
} Keys;

typedef struct Abbreviations
{
	Oid			dictionary;		/* that makes lexemes of words */
	Keys		keys[KEY_KINDS];
	bool		small;			/* an abbreviation may be in small letters */
} Abbreviations;

/* An empty list. What is added lies in the memory context that is current then. */
extern void abbreviations_begin(Abbreviations *list, Oid dictionary);

/*
 * Add an abbreviation and what it stands for, both in UTF-8. False where one
 * of them has no words, or too many.
 */
extern bool abbreviations_add(Abbreviations *list, const char *abbreviation, const char *written_out);

/* Add what the file of this name in tsearch_data says; an error where it is not as it should be. */
extern void abbreviations_add_file(Abbreviations *list, const char *name);

/* Make a list ready for searching, when all is added. */
extern void abbreviations_sort(Abbreviations *list);

/* A word in a key of what is written out: its lexeme, a stop word itself. In the server encoding. */
extern char *abbreviations_key_word(const Abbreviations *list, DictWord word, LexemeKind *kind);

/* Words in a key of an abbreviation: joined by one blank, stops left out. In the server encoding. */
extern char *abbreviations_exact(const DictWord *words, int count);

/* The keys that begin with the words so far. */
typedef struct KeyRange
{
	int			low;			/* the first */
	int			high;			/* after the last */
	int			length;			/* bytes that the words so far are, with the blank after them */
} KeyRange;

/* All keys: no word so far. */
static inline KeyRange
abbreviations_all(const Abbreviations *list, KeyKind kind)
{
	return (KeyRange) {0, list->keys[kind].count, 0};
}

/* Narrow a range by a word. Returns the meaning of a key that is now complete, or NULL. */
extern const Meaning *abbreviations_narrow(const Abbreviations *list, KeyKind kind, KeyRange *range,
										   const char *word);

#endif							/* POLREL_ABBREVIATIONS_H */
