/*
 * dict_abbreviation.c
 *		TEXT SEARCH TEMPLATE polrel_abbreviation: what is abbreviated is found by
 *		what is written out, and the other way round.
 *
 * DCC and deputy chief constable both become
 *
 *		1 dcc, deputi	2 chief		3 dcc, constabl
 *
 * that is the words at the places where they would stand written out, and the
 * abbreviation at the first and the last of them, so that a phrase may go on
 * from either. A stop word inside keeps its place as a lexeme of its own. For
 * the written-out form the dictionary asks for further words, as a thesaurus
 * does, and takes the longest that it knows.
 *
 * Two sorted arrays hold what may stand in a text, as words joined by blanks:
 * abbreviations in exact case (Det Insp, DCC), and what they stand for, word
 * by word brought to a lexeme by the dictionary that the option Dictionary
 * names. A match narrows a range of each array with every word. A bitmap of
 * beginnings sends most words away before anything is done for them.
 *
 * The server asks for a result with every word that it is asked for, and takes
 * the last where no further word fits.
 *
 * The list is that of the lexicon (option BuiltIn) and of a file of the user's
 * own in tsearch_data (option Abbreviations; NAME.abbrev), which goes first. A
 * line of the file is: abbreviation : what it stands for. An abbreviation in
 * small letters is found in any case.
 */
#include "dict.h"

#include "catalog/pg_collation.h"
#include "tsearch/ts_locale.h"
#include "utils/builtins.h"
#include "utils/formatting.h"

#include "encoding.h"
#include "lexicon.h"
#include "tokens.h"

POLREL_FUNCTION(polrel_abbreviation_init);
POLREL_FUNCTION(polrel_abbreviation_lexize);

#define FILE_EXTENSION "abbrev"
#define MOST_WORDS 24			/* of an entry, parts of hyphenated words counted */
#define BITS 32768				/* of the bitmap */
#define MOST_RAW 4				/* words of an abbreviation that are kept as written */
#define FEW_KEYS 64				/* that are looked at one by one */
#define BEGINNING 5				/* letters that a word and its inflected forms share */

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
	int			order;			/* of equal keys the first counts */
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

typedef struct DictAbbreviation
{
	Oid			dictionary;		/* that makes lexemes of words */
	Keys		keys[KEY_KINDS];
	bool		small;			/* an abbreviation may be in small letters */
	uint8		begins[BITS / 8];	/* a bit for each beginning of a key */
} DictAbbreviation;

/* A match under way: the keys that begin with the words so far. */
typedef struct Match
{
	int			low[KEY_KINDS];
	int			high[KEY_KINDS];
	int			length[KEY_KINDS];	/* bytes of the keys that the words so far are */
	int			words;
	char	   *raw[MOST_RAW];	/* lexemes of the words as written; NULL for a stop word */
} Match;

/* ---- words ------------------------------------------------------------------ */

static char *
lexeme_of(const DictAbbreviation *dict, const char *word, int length)
{
	return dict_lexeme_of(dict->dictionary, word, length);
}

/* A word without what depends on typing, in small letters, in the server encoding. */
static char *
folded_word(DictWord word)
{
	char		folded[DICT_FOLDED];
	uint32		length = dict_fold(word, folded);
	uint32		server_length;
	const char *server;

	for (uint32 i = 0; i < length; i++)
		folded[i] = pg_ascii_tolower((unsigned char) folded[i]);
	server = server_from_utf8(folded, length, &server_length);
	return pnstrdup(server, server_length);
}

/* The word as keys of what is written out have it: a lexeme, or a stop word itself. */
static char *
key_word(const DictAbbreviation *dict, DictWord word)
{
	char	   *folded = folded_word(word);
	char	   *lexeme = lexeme_of(dict, folded, strlen(folded));

	if (lexeme == NULL)
		return folded;
	pfree(folded);
	return lexeme;
}

static inline bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* An abbreviation without the possessive or the plural s behind its capitals. */
static DictWord
singular(DictWord word)
{
	const char *end;

	word.length -= pr_possessive_end(word.text, word.length);
	end = word.text + word.length;
	if (word.length > 2 && end[-1] == 's' && is_upper(end[-2]) && is_upper(end[-3]))
		word.length--;
	return word;
}

/*
 * The bit of a word's beginning: of its first letters or digits, not counting
 * an s behind them. An apostrophe ends them, a curly one (E2 ..) too.
 */
static inline uint32
beginning(const char *word, uint32 length)
{
	uint32		number = 0;
	uint32		n = 0;

	while (n < length && n <= BEGINNING && (isalnum((unsigned char) word[n]) || (IS_HIGHBIT_SET(word[n]) && word[n] != '\xE2')))
		n++;
	if (n > 1 && (word[n - 1] | 0x20) == 's')
		n--;
	n = Min(n, BEGINNING);
	for (uint32 i = 0; i < n; i++)
		number = (number ^ ((unsigned char) word[i] | 0x20)) * 0x9E3779B1;
	return (number >> 12) % BITS;
}

/* ---- the list --------------------------------------------------------------- */

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
		if (type == PR_TOKEN_BLANK || type == PR_TOKEN_PUNCTUATION || type == PR_TOKEN_TAG || type == PR_TOKEN_ENTITY)
			continue;
		if (count == MOST_WORDS)
			count = -1;
		else
			words[count++] = (DictWord) {text + start, end - start};
	}
	tokens_end(tokens);
	if (!tokens->closes)
		pfree(tokens);
	return count;
}

static void
add_key(DictAbbreviation *dict, KeyKind kind, const char *words, const char *first, const Meaning *meaning)
{
	Keys	   *keys = &dict->keys[kind];
	uint32		bit = beginning(first, strlen(first));

	if (keys->count == keys->room)
	{
		keys->room = keys->room ? keys->room * 2 : 256;
		keys->at = keys->at ? repalloc(keys->at, keys->room * sizeof(Key)) : palloc(keys->room * sizeof(Key));
	}
	keys->at[keys->count] = (Key) {pstrdup(words), keys->count, meaning};
	keys->count++;
	dict->begins[bit / 8] |= 1 << (bit % 8);
}

static const Meaning *
meaning_of(DictAbbreviation *dict, const char *abbreviation, const DictWord *words, int count)
{
	Meaning    *meaning = palloc(offsetof(Meaning, words) + count * sizeof(char *));

	meaning->abbreviation = strchr(abbreviation, ' ') ? NULL : lexeme_of(dict, abbreviation, strlen(abbreviation));
	meaning->count = count;
	for (int i = 0; i < count; i++)
		meaning->words[i] = key_word(dict, words[i]);
	return meaning;
}

/* The abbreviation as it is found: words joined by one blank, stops left out. */
static char *
exact_key(const DictWord *words, int count)
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

/* An abbreviation in small letters is found in capitals too. */
static void
add_cases(DictAbbreviation *dict, char *key, const Meaning *meaning)
{
	size_t		length = strlen(key);
	char	   *small = str_tolower(key, length, DEFAULT_COLLATION_OID);

	add_key(dict, EXACT, key, key, meaning);
	if (strcmp(small, key) != 0)
	{
		pfree(small);
		return;
	}
	dict->small = true;
	key = str_toupper(key, length, DEFAULT_COLLATION_OID);
	add_key(dict, EXACT, key, key, meaning);
	key = str_initcap(small, length, DEFAULT_COLLATION_OID);
	add_key(dict, EXACT, key, key, meaning);
}

/*
 * Add an abbreviation and what it stands for, both in UTF-8. False where one
 * of them has no words, or too many.
 */
static bool
add_abbreviation(DictAbbreviation *dict, const char *abbreviation, const char *written_out)
{
	DictWord	words[MOST_WORDS];
	int			count = words_of(abbreviation, words);
	char	   *exact;
	char	   *first;
	const Meaning *meaning;
	StringInfoData key;

	if (count < 1)
		return false;
	exact = exact_key(words, count);
	count = words_of(written_out, words);
	if (count < 1)
		return false;
	meaning = meaning_of(dict, exact, words, count);
	add_cases(dict, exact, meaning);
	initStringInfo(&key);
	for (int i = 0; i < count; i++)
		appendStringInfo(&key, "%s%s", i > 0 ? " " : "", meaning->words[i]);
	first = folded_word(words[0]);
	add_key(dict, WRITTEN_OUT, key.data, first, meaning);
	pfree(key.data);
	pfree(exact);
	pfree(first);
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
add_line(DictAbbreviation *dict, char *line)
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
	if (!add_abbreviation(dict, utf8_copy(trim(line)), utf8_copy(trim(colon + 1))))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("an abbreviation and what it stands for must have 1 to %d words each", MOST_WORDS)));
}

static void
add_file(DictAbbreviation *dict, const char *name)
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
		add_line(dict, line);
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

typedef struct Options
{
	char	   *file;
	char	   *dictionary;
	bool		built_in;
} Options;

static void
read_options(List *list, Options *options)
{
	ListCell   *cell;
	bool		built_in = false;

	*options = (Options) {NULL, NULL, true};
	foreach(cell, list)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "abbreviations") == 0)
		{
			if (options->file != NULL)
				dict_refuse_second("Abbreviations");
			options->file = defGetString(option);
		}
		else if (strcmp(option->defname, "dictionary") == 0)
		{
			if (options->dictionary != NULL)
				dict_refuse_second("Dictionary");
			options->dictionary = defGetString(option);
		}
		else if (strcmp(option->defname, "builtin") == 0)
		{
			if (built_in)
				dict_refuse_second("BuiltIn");
			built_in = true;
			options->built_in = defGetBoolean(option);
		}
		else
			dict_refuse_option("polrel_abbreviation", option);
	}
}

Datum
polrel_abbreviation_init(PG_FUNCTION_ARGS)
{
	DictAbbreviation *dict = palloc0(sizeof(DictAbbreviation));
	Options		options;

	read_options((List *) PG_GETARG_POINTER(0), &options);
	dict->dictionary = dict_find(options.dictionary ? options.dictionary : DICT_DEFAULT);
	if (options.file != NULL)
		add_file(dict, options.file);
	for (int i = 0; options.built_in && i < pr_short_count; i++)
		(void) add_abbreviation(dict, pr_shorts[i].form, pr_shorts[i].written_out);
	for (int kind = 0; kind < KEY_KINDS; kind++)
		sort_keys(&dict->keys[kind]);
	PG_RETURN_POINTER(dict);
}

/* ---- matching --------------------------------------------------------------- */

/* How a key goes on behind length bytes: with this word (0), or before or after it in the order. */
static int
compare_word(const Key *key, int length, const char *word, size_t word_length)
{
	const char *rest = key->words + length;
	int			difference = strncmp(rest, word, word_length);

	return difference != 0 ? difference : (unsigned char) rest[word_length] > ' ';
}

/* The first of the keys low..high-1 that go on with a word not before this one (or, after: behind it). */
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

/* Narrow the match by a word. Gives the meaning of a key that is now complete. */
static const Meaning *
narrow(const DictAbbreviation *dict, Match *match, KeyKind kind, const char *word)
{
	const Keys *keys = &dict->keys[kind];
	const Key  *first;
	int			low = match->low[kind];
	int			high = match->high[kind];
	int			length = match->length[kind];

	if (low >= high)
		return NULL;
	match->low[kind] = search(keys, low, high, length, word, false);
	match->high[kind] = search(keys, match->low[kind], high, length, word, true);
	if (match->low[kind] >= match->high[kind])
		return NULL;
	first = &keys->at[match->low[kind]];
	length += strlen(word);
	match->length[kind] = length + 1;
	if (first->words[length] != '\0')
		return NULL;
	match->low[kind]++;			/* what goes on from here is longer */
	return first->meaning;
}

/* ---- what is found ------------------------------------------------------------ */

/* Lexemes are added place by place; those of one place are alternatives. */
typedef struct Output
{
	TSLexeme   *lexemes;
	int			count;
	int			place;			/* where the lexemes of this place begin */
} Output;

static void
put(Output *output, const char *lexeme)
{
	TSLexeme   *next = &output->lexemes[output->count];

	if (lexeme == NULL || *lexeme == '\0')
		return;
	for (int i = output->place; i < output->count; i++)
		if (strcmp(output->lexemes[i].lexeme, lexeme) == 0)
			return;
	next->lexeme = pstrdup(lexeme);
	next->nvariant = output->count - output->place + 1;
	next->flags = output->place == output->count && output->count > 0 ? TSL_ADDPOS : 0;
	output->count++;
}

/*
 * The words of a meaning, each at its place, with the words as they stand in
 * the text: the first at the first place, the last at the last.
 */
static void
put_meaning(Output *output, const Meaning *meaning, char *const *raw, int raws)
{
	for (int i = 0; i < meaning->count; i++)
	{
		output->place = output->count;
		if (i < raws)
			put(output, raw[i]);
		if (i == meaning->count - 1)
			for (int k = Max(raws - 1, 0); k < raws; k++)
				put(output, raw[k]);
		if (i == 0 || i == meaning->count - 1)
			put(output, meaning->abbreviation);
		put(output, meaning->words[i]);
	}
}

static TSLexeme *
meaning_lexemes(const Meaning *meaning, char *const *raw, int raws)
{
	Output		output = {dict_lexemes(4 * meaning->count), 0, 0};

	put_meaning(&output, meaning, raw, raws);
	return output.lexemes;
}

/* The meaning of one word that is an abbreviation, or NULL. */
static const Meaning *
word_meaning(const DictAbbreviation *dict, const char *word)
{
	Match		match = {{0}, {dict->keys[EXACT].count, 0}, {0}, 0, {NULL}};

	return narrow(dict, &match, EXACT, word);
}

/*
 * Ranks with strokes that are in no table: T/DAC is T (temporary) and DAC. All
 * before the last stroke are prefixes of ranks; NULL where they are not.
 */
static TSLexeme *
slashed_lexemes(const DictAbbreviation *dict, DictWord word, const char *raw)
{
	Output		output = {NULL, 0, 0};
	uint32		at = 0;
	const char *slash;
	char	   *last;
	const Meaning *meaning;

	for (slash = memchr(word.text, '/', word.length); slash != NULL;
		 slash = memchr(word.text + at, '/', word.length - at))
	{
		const PrEntry *entry = pr_lookup_entry(word.text + at, slash - word.text - at);
		const PrValue *value = pr_value(entry, PR_NUMBER_RANK_PREFIX);

		if (value == NULL || value->data == 0)
			return NULL;
		if (output.lexemes == NULL)
			output.lexemes = dict_lexemes(word.length * 3 + 3 * MOST_WORDS);
		last = lexeme_of(dict, pr_strings[value->data], strlen(pr_strings[value->data]));
		output.place = output.count;
		if (at == 0)
			put(&output, raw);
		put(&output, last);
		at = slash - word.text + 1;
	}
	if (output.lexemes == NULL || word.length - at < 2)
		return NULL;
	last = pnstrdup(word.text + at, word.length - at);
	meaning = word_meaning(dict, last);
	if (meaning != NULL)
	{
		put_meaning(&output, meaning, NULL, 0);
		return output.lexemes;
	}
	output.place = output.count;
	put(&output, raw);
	put(&output, lexeme_of(dict, last, strlen(last)));
	return word.length - at > 3 ? output.lexemes : NULL;
}

/* ---- the dictionary ----------------------------------------------------------- */

static inline bool
may_begin(const DictAbbreviation *dict, const char *word, int length)
{
	uint32		bit = beginning(word, length);

	return (dict->begins[bit / 8] & (1 << (bit % 8))) != 0;
}

/* Narrow the match by a word as an abbreviation is written. */
static const Meaning *
narrow_exact(const DictAbbreviation *dict, Match *match, DictWord word)
{
	char	   *exact;
	const Meaning *meaning;

	if (match->low[EXACT] >= match->high[EXACT])
		return NULL;
	if (!dict->small && word.text[0] >= 'a' && word.text[0] <= 'z')
	{
		match->high[EXACT] = match->low[EXACT];
		return NULL;
	}
	word = singular(word);
	exact = exact_key(&word, 1);
	meaning = narrow(dict, match, EXACT, exact);
	pfree(exact);
	return meaning;
}

/*
 * May the word go on a written-out form? Most words that follow the first do
 * not, and their first letters tell so before they are stemmed.
 */
static bool
may_go_on(const DictAbbreviation *dict, const Match *match, DictWord word)
{
	const Keys *keys = &dict->keys[WRITTEN_OUT];
	int			low = match->low[WRITTEN_OUT];
	int			high = match->high[WRITTEN_OUT];

	if (high - low > FEW_KEYS || !isalpha((unsigned char) *word.text) || word.length < 2)
		return true;
	for (; low < high; low++)
		if (pg_strncasecmp(keys->at[low].words + match->length[WRITTEN_OUT], word.text, 2) == 0)
			return true;
	return false;
}

/* What the word is by itself, its lexeme made already; NULL leaves it to the next dictionary. */
static TSLexeme *
own_lexeme(const DictAbbreviation *dict, DictWord word, const char *lexeme)
{
	TSLexeme   *lexemes;

	if (memchr(word.text, '/', word.length) != NULL)
		return slashed_lexemes(dict, word, lexeme);
	lexemes = dict_lexemes(1);
	lexemes->lexeme = pstrdup(lexeme);
	return lexemes;
}

/*
 * Take one more word into the match; gives the lexemes if it completes a key.
 * The first word, whose lexeme had to be made anyway, is given by itself if it
 * completes none: the next dictionary need not make it again.
 */
static TSLexeme *
take(const DictAbbreviation *dict, Match *match, DictWord word)
{
	bool		begins = match->length[EXACT] == 0 && match->length[WRITTEN_OUT] == 0;
	const Meaning *meaning = narrow_exact(dict, match, word);
	const Meaning *written;
	TSLexeme   *lexemes = NULL;
	char	   *folded;
	char	   *lexeme;

	if (!begins && meaning == NULL && match->low[EXACT] >= match->high[EXACT] && !may_go_on(dict, match, word))
	{
		match->high[WRITTEN_OUT] = match->low[WRITTEN_OUT];
		return NULL;
	}
	folded = folded_word(word);
	lexeme = lexeme_of(dict, folded, strlen(folded));
	written = narrow(dict, match, WRITTEN_OUT, lexeme ? lexeme : folded);
	if (meaning == NULL && written == NULL && begins && lexeme != NULL)
		lexemes = own_lexeme(dict, word, lexeme);
	/* an abbreviation is found as its reader would type it, too */
	if (match->words < MOST_RAW && (meaning != NULL || match->low[EXACT] < match->high[EXACT]))
		match->raw[match->words++] = lexeme;
	if (meaning != NULL)
		lexemes = meaning_lexemes(meaning, match->raw, match->words);
	else if (written != NULL)
		lexemes = meaning_lexemes(written, NULL, 0);
	if (lexeme != NULL && (match->words == 0 || match->raw[match->words - 1] != lexeme))
		pfree(lexeme);
	pfree(folded);
	return lexemes;
}

static bool
goes_on(const Match *match)
{
	return match->low[EXACT] < match->high[EXACT] || match->low[WRITTEN_OUT] < match->high[WRITTEN_OUT];
}

static TSLexeme *
end_match(Match *match, DictSubState *state, TSLexeme *lexemes)
{
	for (int i = 0; i < match->words; i++)
		if (match->raw[i] != NULL)
			pfree(match->raw[i]);
	pfree(match);
	if (state != NULL)
		state->private_state = NULL;
	return lexemes;
}

Datum
polrel_abbreviation_lexize(PG_FUNCTION_ARGS)
{
	DictAbbreviation *dict = (DictAbbreviation *) PG_GETARG_POINTER(0);
	const char *text = (const char *) PG_GETARG_POINTER(1);
	int32		length = PG_GETARG_INT32(2);
	DictSubState *state = (DictSubState *) PG_GETARG_POINTER(3);
	Match	   *match = state != NULL ? state->private_state : NULL;
	TSLexeme   *lexemes;

	if (match != NULL && state->isend)
		PG_RETURN_POINTER(end_match(match, state, NULL));
	if (text == NULL || length == 0)
		PG_RETURN_POINTER(NULL);
	if (match == NULL)
	{
		if (!may_begin(dict, text, length) && memchr(text, '/', length) == NULL)
			PG_RETURN_POINTER(NULL);
		match = palloc0(sizeof(Match));
		match->high[EXACT] = dict->keys[EXACT].count;
		match->high[WRITTEN_OUT] = dict->keys[WRITTEN_OUT].count;
	}
	lexemes = take(dict, match, dict_word(fcinfo));
	if (state == NULL || !goes_on(match))
		PG_RETURN_POINTER(end_match(match, state, lexemes));
	state->private_state = match;
	state->getnext = true;
	PG_RETURN_POINTER(lexemes);
}
