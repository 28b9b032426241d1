/*
 * dict.h
 *		What the dictionaries of the extension share.
 */
#ifndef POLREL_DICT_H
#define POLREL_DICT_H

#include "polrel.h"

#include "commands/defrem.h"
#include "nodes/pg_list.h"
#include "tsearch/ts_public.h"

/* A token as a dictionary gets it, in UTF-8; only length bytes count. */
typedef struct DictWord
{
	const char *text;
	uint32		length;
} DictWord;

/* The token that the function was called for. */
extern DictWord dict_word(FunctionCallInfo fcinfo);

/* Is it a sign that stands for and: an ampersand, also as HTML writes it? */
extern bool dict_is_and(DictWord word);

/* Room for what dict_fold() writes. */
#define DICT_FOLDED 512

/*
 * A word as it would be typed: straight apostrophes, plain hyphens, nothing
 * without width, no ligatures, accents on their letters, no stops in U.S., and
 * for &. Letters of ASCII keep their case.
 * No NUL; returns the length, 0 where the word is too long.
 */
extern uint32 dict_fold(DictWord word, char *folded);

/*
 * An array of lexemes for the server to free: room for count of them after
 * which the array ends. dict_lexeme() fills one with a copy of words in UTF-8.
 */
extern TSLexeme *dict_lexemes(int count);
extern void dict_lexeme(TSLexeme *lexeme, const char *words, uint32 length);

/* An array of one lexeme. */
extern TSLexeme *dict_one(const char *words, uint32 length, uint16 flags);

/* A word of the server encoding in small letters; those of ASCII are the same in every locale. */
extern char *dict_small(const char *word, int length);

/* What a word is to a dictionary. */
typedef enum LexemeKind
{
	LEXEME_KNOWN,
	LEXEME_UNKNOWN,
	LEXEME_NONE					/* a stop word */
} LexemeKind;

/*
 * The dictionary that an option names, and the lexeme that it makes of a word
 * in the server encoding: a copy, the word in small letters where the
 * dictionary does not know it, NULL where it is a stop word.
 */
extern Oid dict_find(const char *name);
extern char *dict_lexeme_of(Oid dictionary, const char *word, int length, LexemeKind *kind);

/* The dictionary that such options name unless they are given. */
#define DICT_DEFAULT "pg_catalog.english_stem"

/* The error for an option that the template does not have. */
extern void dict_refuse_option(const char *template, const DefElem *option);

/* The error for an option that is given twice. */
extern void dict_refuse_second(const char *option);

#endif							/* POLREL_DICT_H */
