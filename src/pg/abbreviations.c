/*
 * abbreviations.c
 *		A list of abbreviations and what they stand for: built, sorted, searched.
 *
 * Two sorted arrays hold what may stand in a text, as words joined by blanks:
 * abbreviations in exact case (Det Insp, DCC), and what they stand for, word
 * by word brought to a lexeme. Each further word of a text narrows the range of
 * keys that begin with the words so far. Of equal keys the first that was added
 * counts.
 */
#include "abbreviations.h"

#include <ctype.h>

#include "catalog/pg_collation.h"
#include "mb/pg_wchar.h"
#include "tsearch/ts_locale.h"
#include "utils/formatting.h"

#include "encoding.h"
#include "lexicon.h"
#include "tokens.h"

#define FILE_EXTENSION "abbrev"

void
abbreviations_begin(Abbreviations *list, Oid dictionary)
{
	memset(list, 0, sizeof(*list));
	list->dictionary = dictionary;
}

/* ---- words ------------------------------------------------------------------ */

char *
abbreviations_key_word(const Abbreviations *list, DictWord word, LexemeKind *kind)
{
	char		folded[DICT_FOLDED];
	uint32		length = dict_fold(word, folded);
	uint32		server_length;
	const char *server;
	char	   *lexeme;

	for (uint32 i = 0; i < length; i++)
		folded[i] = pg_ascii_tolower((unsigned char) folded[i]);
	server = server_from_utf8(folded, length, &server_length);
	lexeme = dict_lexeme_of(list->dictionary, server, server_length, kind);
	return lexeme != NULL ? lexeme : pnstrdup(server, server_length);
}

/*
 * The words of a name or an abbreviation as the parser gives them, but for
 * blanks and marks; returns how many, -1 for too many. Text in UTF-8.
 */
static int
words_of(const char *text, DictWord *words)
{
	Tokens	   *tokens = palloc(sizeof(Tokens));
	uint32		start;
	uint32		end;
	int			type;
	int			count = 0;

	tokens_begin(tokens, text, strlen(text));
	while (count >= 0 && (type = tokens_next(tokens, &start, &end)) != 0)
	{
		if (type == PR_TOKEN_BLANK || type == PR_TOKEN_PUNCTUATION || type == PR_TOKEN_TAG ||
			type == PR_TOKEN_ENTITY)
			continue;
		if (count == ABBREVIATION_WORDS)
			count = -1;
		else
			words[count++] = (DictWord) {text + start, end - start};
	}
	tokens_end(tokens);
	if (!tokens->closes)
		pfree(tokens);
	return count;
}

char *
abbreviations_exact(const DictWord *words, int count)
{
	StringInfoData key;
	uint32		server_length;
	const char *server;

	initStringInfo(&key);
	for (int i = 0; i < count; i++)
	{
		if (i > 0)
			appendStringInfoChar(&key, ' ');
		for (uint32 k = 0; k < words[i].length; k++)
			if (words[i].text[k] != '.')
				appendStringInfoCharMacro(&key, words[i].text[k]);
	}
	server = server_from_utf8(key.data, key.len, &server_length);
	return server == key.data ? key.data : pnstrdup(server, server_length);
}

/* ---- building --------------------------------------------------------------- */

static void
add_key(Abbreviations *list, KeyKind kind, const char *words, const Meaning *meaning)
{
	Keys	   *keys = &list->keys[kind];

	if (keys->count == keys->room)
	{
		keys->room = keys->room ? keys->room * 2 : 256;
		keys->at = keys->at ? repalloc(keys->at, keys->room * sizeof(Key)) : palloc(keys->room * sizeof(Key));
	}
	keys->at[keys->count] = (Key) {pstrdup(words), keys->count, meaning};
	keys->count++;
}

static const Meaning *
meaning_of(Abbreviations *list, const char *abbreviation, const DictWord *words, int count)
{
	Meaning    *meaning = palloc(offsetof(Meaning, words) + count * sizeof(char *));
	LexemeKind	kind;

	meaning->abbreviation = strchr(abbreviation, ' ') ? NULL :
		dict_lexeme_of(list->dictionary, abbreviation, strlen(abbreviation), &kind);
	meaning->count = count;
	for (int i = 0; i < count; i++)
		meaning->words[i] = abbreviations_key_word(list, words[i], &kind);
	return meaning;
}

/* An abbreviation in small letters is found in capitals too. */
static void
add_cases(Abbreviations *list, char *key, const Meaning *meaning)
{
	size_t		length = strlen(key);
	char	   *small = str_tolower(key, length, DEFAULT_COLLATION_OID);

	add_key(list, EXACT, key, meaning);
	if (strcmp(small, key) == 0)
	{
		list->small = true;
		add_key(list, EXACT, str_toupper(key, length, DEFAULT_COLLATION_OID), meaning);
		add_key(list, EXACT, str_initcap(key, length, DEFAULT_COLLATION_OID), meaning);
	}
	pfree(small);
}

bool
abbreviations_add(Abbreviations *list, const char *abbreviation, const char *written_out)
{
	DictWord	words[ABBREVIATION_WORDS];
	int			count = words_of(abbreviation, words);
	char	   *exact;
	const Meaning *meaning;
	StringInfoData key;

	if (count < 1)
		return false;
	exact = abbreviations_exact(words, count);
	count = words_of(written_out, words);
	if (count < 1)
		return false;
	meaning = meaning_of(list, exact, words, count);
	add_cases(list, exact, meaning);
	initStringInfo(&key);
	for (int i = 0; i < count; i++)
		appendStringInfo(&key, "%s%s", i > 0 ? " " : "", meaning->words[i]);
	add_key(list, WRITTEN_OUT, key.data, meaning);
	pfree(key.data);
	pfree(exact);
	return true;
}

/* In UTF-8, with a NUL. */
static char *
utf8_copy(const char *text)
{
	return (char *) pg_do_encoding_conversion((unsigned char *) pstrdup(text), strlen(text),
											  GetDatabaseEncoding(), PG_UTF8);
}

/* Cut white space off both ends of a text, in place. */
static char *
trim(char *text)
{
	char	   *end = text + strlen(text);

	while (end > text && isspace((unsigned char) end[-1]))
		end--;
	*end = '\0';
	while (isspace((unsigned char) *text))
		text++;
	return text;
}

static void
add_line(Abbreviations *list, char *line)
{
	char	   *colon;

	line = trim(line);
	if (*line == '\0' || *line == '#')
		return;
	colon = strchr(line, ':');
	if (colon == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("missing colon in abbreviation file"),
				 errhint("Write a line as: abbreviation : what it stands for.")));
	*colon = '\0';
	if (!abbreviations_add(list, utf8_copy(trim(line)), utf8_copy(trim(colon + 1))))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("an abbreviation and what it stands for must have 1 to %d words each",
						ABBREVIATION_WORDS)));
}

void
abbreviations_add_file(Abbreviations *list, const char *name)
{
	tsearch_readline_state state;
	char	   *filename = get_tsearch_config_filename(name, FILE_EXTENSION);
	char	   *line;

	if (!tsearch_readline_begin(&state, filename))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("could not open abbreviation file \"%s\": %m", filename)));
	while ((line = tsearch_readline(&state)) != NULL)
	{
		add_line(list, line);
		pfree(line);
	}
	tsearch_readline_end(&state);
}

static int
compare_keys(const void *a, const void *b)
{
	const Key  *x = a;
	const Key  *y = b;
	int			difference = strcmp(x->words, y->words);

	return difference != 0 ? difference : x->order - y->order;
}

/* Sort the keys; of equal ones keep the first. */
static void
sort_keys(Keys *keys)
{
	int			kept = 0;

	if (keys->count > 0)
		qsort(keys->at, keys->count, sizeof(Key), compare_keys);
	for (int i = 0; i < keys->count; i++)
		if (kept == 0 || strcmp(keys->at[kept - 1].words, keys->at[i].words) != 0)
			keys->at[kept++] = keys->at[i];
	keys->count = kept;
}

void
abbreviations_sort(Abbreviations *list)
{
	for (int kind = 0; kind < KEY_KINDS; kind++)
		sort_keys(&list->keys[kind]);
}

/* ---- searching -------------------------------------------------------------- */

/* How a key goes on after length bytes: with this word (0), or before or after it in the order. */
static int
compare_word(const Key *key, int length, const char *word, size_t word_length)
{
	const char *rest = key->words + length;
	int			difference = strncmp(rest, word, word_length);

	return difference != 0 ? difference : (unsigned char) rest[word_length] > ' ';
}

/* The first of the keys low..high-1 that go on with a word not before this one (or, after: after it). */
static int
search(const Keys *keys, int low, int high, int length, const char *word, bool after)
{
	size_t		word_length = strlen(word);

	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			difference = compare_word(&keys->at[middle], length, word, word_length);

		if (difference < 0 || (after && difference == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const Meaning *
abbreviations_narrow(const Abbreviations *list, KeyKind kind, KeyRange *range, const char *word)
{
	const Keys *keys = &list->keys[kind];
	const Key  *first;
	int			high = range->high;

	if (range->low >= high)
		return NULL;
	range->low = search(keys, range->low, high, range->length, word, false);
	range->high = search(keys, range->low, high, range->length, word, true);
	if (range->low >= range->high)
		return NULL;
	first = &keys->at[range->low];
	range->length += strlen(word) + 1;
	if (first->words[range->length - 1] != '\0')
		return NULL;
	range->low++;				/* what goes on from here is longer */
	return first->meaning;
}
