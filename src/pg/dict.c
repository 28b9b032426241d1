/*
 * dict.c
 *		What the dictionaries of the extension share: tokens in, lexemes out.
 */
#include "dict.h"

#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "tsearch/ts_cache.h"
#include "utils/formatting.h"
#include "utils/regproc.h"

#include "ascii.h"
#include "encoding.h"
#include "unicode.h"

DictWord
dict_word(FunctionCallInfo fcinfo)
{
	const char *text = (const char *) PG_GETARG_POINTER(1);
	int32		length = PG_GETARG_INT32(2);
	Utf8Text	utf8;

	if (GetDatabaseEncoding() != PG_UTF8)
	{
		for (int32 i = 0; i < length; i++)
		{
			if (IS_HIGHBIT_SET(text[i]))
			{
				utf8_from_server(&utf8, text, length, false);
				return (DictWord) {utf8.text, utf8.length};
			}
		}
	}
	return (DictWord) {text, length};
}

/* Are these letters of ASCII with stops between or after: U.S.? */
static bool
is_dotted(const char *word, uint32 length)
{
	uint32		dots = 0;

	for (uint32 i = 0; i < length; i++)
	{
		if (word[i] == '.')
			dots++;
		else if (!is_latin(word[i]))
			return false;
	}
	return dots > 0 && length > dots + 1;
}

/* The end of what begins here and is to be folded: an entity, or bytes beyond ASCII. */
static uint32
special_end(DictWord word, uint32 at)
{
	const char *stop;

	if (word.text[at] == '&')
	{
		stop = memchr(word.text + at, ';', word.length - at);
		return stop != NULL ? stop - word.text + 1 : at + 1;
	}
	while (at < word.length && IS_HIGHBIT_SET(word.text[at]))
		at++;
	return at;
}

/* Compose what is beyond ASCII in a word, in place; gives the new length. */
static uint32
compose(char *word, uint32 length)
{
	char		composed[DICT_FOLDED];
	uint32		at = 0;
	uint32		made;

	while (at < length && !IS_HIGHBIT_SET(word[at]))
		at++;
	if (at == length)
		return length;
	made = pr_compose(word, length, composed, DICT_FOLDED);
	if (made == 0)
		return length;
	memcpy(word, composed, made);
	return made;
}

bool
dict_is_and(DictWord word)
{
	return (word.length == 1 && *word.text == '&') ||
		(word.length == strlen("&amp;") && memcmp(word.text, "&amp;", word.length) == 0);
}

uint32
dict_fold(DictWord word, char *folded)
{
	uint32		length = 0;
	uint32		kept = 0;

	if (dict_is_and(word))
	{
		memcpy(folded, "and", 3);
		return 3;
	}
	if (word.length > DICT_FOLDED / 2)
		return 0;
	for (uint32 at = 0, end; at < word.length; at = end)
	{
		end = at + 1;
		if (IS_HIGHBIT_SET(word.text[at]) || word.text[at] == '&')
		{
			end = special_end(word, at);
			length += pr_fold(word.text + at, end - at, folded + length, DICT_FOLDED - length);
		}
		else
			folded[length++] = word.text[at];
	}
	/* after folding, for spoilt apostrophes are not to be composed */
	length = compose(folded, length);
	if (!is_dotted(folded, length))
		return length;
	for (uint32 i = 0; i < length; i++)
		if (folded[i] != '.')
			folded[kept++] = folded[i];
	return kept;
}

TSLexeme *
dict_lexemes(int count)
{
	return palloc0((count + 1) * sizeof(TSLexeme));
}

void
dict_lexeme(TSLexeme *lexeme, const char *words, uint32 length)
{
	uint32		server_length;
	const char *server = server_from_utf8(words, length, &server_length);

	lexeme->lexeme = pnstrdup(server, server_length);
}

TSLexeme *
dict_one(const char *words, uint32 length, uint16 flags)
{
	TSLexeme   *lexemes = dict_lexemes(1);

	dict_lexeme(lexemes, words, length);
	lexemes->flags = flags;
	return lexemes;
}

Oid
dict_find(const char *name)
{
#if PG_VERSION_NUM >= 160000
	return get_ts_dict_oid(stringToQualifiedNameList(name, NULL), false);
#else
	return get_ts_dict_oid(stringToQualifiedNameList(name), false);
#endif
}

char *
dict_small(const char *word, int length)
{
	char	   *small = pnstrdup(word, length);
	bool		ascii = true;

	for (int i = 0; i < length; i++)
	{
		small[i] = pg_ascii_tolower((unsigned char) word[i]);
		ascii = ascii && !IS_HIGHBIT_SET(word[i]);
	}
	return ascii ? small : str_tolower(small, length, DEFAULT_COLLATION_OID);
}

char *
dict_lexeme_of(Oid dictionary, const char *word, int length, LexemeKind *kind)
{
	TSDictionaryCacheEntry *entry;
	TSLexeme   *lexemes;
	char	   *lexeme;
	char	   *small = dict_small(word, length);

	check_stack_depth();		/* dictionaries may name each other in a circle */
	entry = lookup_ts_dictionary_cache(dictionary);
	/* from version 18 on the server's dictionaries take I for a Turkish letter in a Turkish database */
	lexemes = (TSLexeme *) DatumGetPointer(FunctionCall4(&entry->lexize, PointerGetDatum(entry->dictData),
														 PointerGetDatum(small), Int32GetDatum(strlen(small)),
														 PointerGetDatum(NULL)));
	*kind = LEXEME_UNKNOWN;
	if (lexemes == NULL)
		return small;
	pfree(small);
	lexeme = lexemes->lexeme;
	*kind = lexeme != NULL ? LEXEME_KNOWN : LEXEME_NONE;
	pfree(lexemes);
	return lexeme;
}

void
dict_refuse_option(const char *template, const DefElem *option)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unrecognized %s parameter: \"%s\"", template, option->defname)));
}

void
dict_refuse_second(const char *option)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("multiple %s parameters", option)));
}
