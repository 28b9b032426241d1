/*
 * dict_abbreviation.c
 *		TEXT SEARCH TEMPLATE polrel_abbreviation: what is abbreviated is found by
 *		what is written out, and the other way round; all other words are stemmed.
 *
 * DCC and deputy chief constable both become
 *
 *		1 dcc, deputi	2 chief		3 dcc, constabl
 *
 * that is the words at the places where they would stand written out, and the
 * abbreviation at the first and the last of them, so that a phrase may go on
 * from either. A stop word inside keeps its place as a lexeme of its own. For
 * what may go on the dictionary asks for further words, as a thesaurus does,
 * and takes the longest that it knows. The server asks for a result with every
 * word that it is asked for, and takes the last where no further word fits.
 *
 * Lexemes are made by the dictionary that the option Dictionary names. What a
 * word is by itself is remembered, since most words of a text come again and
 * stemming takes longer than all else that is done for a word. A change of any
 * dictionary makes the server begin this one anew, so nothing remembered is
 * out of date.
 *
 * The list is that of the lexicon (option BuiltIn) and of a file of the user's
 * own in tsearch_data (option Abbreviations; NAME.abbrev), which goes first. A
 * line of the file is: abbreviation : what it stands for. An abbreviation in
 * small letters is found in any case.
 */
#include "dict.h"

#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "abbreviations.h"
#include "ascii.h"
#include "lexicon.h"
#include "unicode.h"

POLREL_FUNCTION(polrel_abbreviation_init);
POLREL_FUNCTION(polrel_abbreviation_lexize);

#define MOST_RAW 4				/* words of an abbreviation that are kept as written */
#define SLOTS 16384				/* for words that are remembered */
#define MOST_REMEMBERED 48		/* bytes of one */
#define LONGEST (DICT_FOLDED / 2)	/* bytes of a word that is looked at */

/* What a word is wherever it stands. */
typedef struct Word
{
	uint32		hash;
	int			length;			/* of the word as it stands in the text */
	LexemeKind	kind;
	const char *key;			/* its lexeme, a stop word itself */
	KeyRange	begins[KEY_KINDS];	/* the longer keys of which it is the first word */
	const Meaning *meanings[KEY_KINDS]; /* of the key that it is; NULL: none */
	char		text[FLEXIBLE_ARRAY_MEMBER];	/* the word, and after it the key */
} Word;

typedef struct DictAbbreviation
{
	Abbreviations list;
	uint64		generation;		/* no two dictionaries of a session have the same */
	MemoryContext context;		/* of all that belongs to it */
	Word	   *slots[SLOTS + 1];	/* words remembered, by hash; the last word that was too long */
} DictAbbreviation;

/* A match under way: the keys that begin with the words so far. */
typedef struct Match
{
	uint64		generation;		/* of the dictionary */
	KeyRange	ranges[KEY_KINDS];
	int			words;
	char	   *raw[MOST_RAW];	/* lexemes of the words as written; NULL for a stop word */
} Match;

/* ---- options ---------------------------------------------------------------- */

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
	static uint64 generations = 0;
	DictAbbreviation *dict = palloc0(sizeof(DictAbbreviation));
	Options		options;

	check_stack_depth();		/* the dictionary that is named may be this one */
	read_options((List *) PG_GETARG_POINTER(0), &options);
	dict->generation = ++generations;
	dict->context = CurrentMemoryContext;
	abbreviations_begin(&dict->list, dict_find(options.dictionary ? options.dictionary : DICT_DEFAULT));
	if (options.file != NULL)
		abbreviations_add_file(&dict->list, options.file);
	for (int i = 0; options.built_in && i < pr_short_count; i++)
		(void) abbreviations_add(&dict->list, pr_shorts[i].form, pr_shorts[i].written_out);
	abbreviations_sort(&dict->list);
	PG_RETURN_POINTER(dict);
}

/* ---- words ------------------------------------------------------------------ */

/* A word as an abbreviation: without the possessive or the plural s after its capitals. */
static char *
exact_word(DictWord word)
{
	const char *end;

	word.length -= pr_possessive_end(word.text, word.length);
	end = word.text + word.length;
	if (word.length > 2 && end[-1] == 's' && is_upper(end[-2]) && is_upper(end[-3]))
		word.length--;
	return abbreviations_exact(&word, 1);
}

/* May a word as it is written be in an abbreviation? */
static inline bool
may_be_exact(const DictAbbreviation *dict, DictWord word)
{
	return dict->list.small || word.text[0] < 'a' || word.text[0] > 'z';
}

/* Narrow a range of abbreviations by a word as it is written. */
static const Meaning *
narrow_exact(const DictAbbreviation *dict, KeyRange *range, DictWord word)
{
	char	   *exact;
	const Meaning *meaning;

	if (range->low >= range->high || !may_be_exact(dict, word))
	{
		range->high = range->low;
		return NULL;
	}
	exact = exact_word(word);
	meaning = abbreviations_narrow(&dict->list, EXACT, range, exact);
	pfree(exact);
	return meaning;
}

/* Look a word up; text is as the server gave it, word the same in UTF-8. */
static Word *
make_word(const DictAbbreviation *dict, const char *text, int length, DictWord word)
{
	LexemeKind	kind;
	char	   *key = abbreviations_key_word(&dict->list, word, &kind);
	size_t		key_size = strlen(key) + 1;
	Word	   *made = MemoryContextAlloc(dict->context, offsetof(Word, text) + length + key_size);

	memcpy(made->text, text, length);
	made->length = length;
	made->key = memcpy(made->text + length, key, key_size);
	made->kind = kind;
	for (int i = 0; i < KEY_KINDS; i++)
		made->begins[i] = abbreviations_all(&dict->list, i);
	made->meanings[EXACT] = narrow_exact(dict, &made->begins[EXACT], word);
	made->meanings[WRITTEN_OUT] = abbreviations_narrow(&dict->list, WRITTEN_OUT, &made->begins[WRITTEN_OUT],
													   key);
	pfree(key);
	return made;
}

/* What is remembered of a word, or else found out now. It stays until the next word is asked for. */
static const Word *
word_of(DictAbbreviation *dict, FunctionCallInfo fcinfo)
{
	const char *text = (const char *) PG_GETARG_POINTER(1);
	int			length = PG_GETARG_INT32(2);
	uint32		hash = hash_bytes((const unsigned char *) text, length);
	Word	  **slot = &dict->slots[length <= MOST_REMEMBERED ? hash % SLOTS : SLOTS];
	Word	   *word = *slot;

	if (word != NULL && word->hash == hash && word->length == length && memcmp(word->text, text, length) == 0)
		return word;
	word = make_word(dict, text, length, dict_word(fcinfo));
	word->hash = hash;
	if (*slot != NULL)
		pfree(*slot);
	*slot = word;
	return word;
}

static char *
lexeme_of(const DictAbbreviation *dict, const char *word)
{
	LexemeKind	kind;

	return dict_lexeme_of(dict->list.dictionary, word, strlen(word), &kind);
}

static inline const char *
word_lexeme(const Word *word)
{
	return word->kind == LEXEME_NONE ? NULL : word->key;
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
put_meaning(Output *output, const Meaning *meaning, const char *const *raw, int raws)
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
meaning_lexemes(const Meaning *meaning, const char *const *raw, int raws)
{
	Output		output = {dict_lexemes(4 * meaning->count), 0, 0};

	put_meaning(&output, meaning, raw, raws);
	return output.lexemes;
}

/* The meaning of an abbreviation of one word, or NULL. */
static const Meaning *
abbreviation_meaning(const DictAbbreviation *dict, const char *word)
{
	KeyRange	range = abbreviations_all(&dict->list, EXACT);

	return abbreviations_narrow(&dict->list, EXACT, &range, word);
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
			output.lexemes = dict_lexemes(2 * word.length + 2 * ABBREVIATION_WORDS);
		last = lexeme_of(dict, pr_strings[value->data]);
		output.place = output.count;
		if (at == 0)
			put(&output, raw);
		put(&output, last);
		at = slash - word.text + 1;
	}
	if (output.lexemes == NULL || word.length - at < 2)
		return NULL;
	last = pnstrdup(word.text + at, word.length - at);
	meaning = abbreviation_meaning(dict, last);
	if (meaning != NULL)
	{
		put_meaning(&output, meaning, NULL, 0);
		return output.lexemes;
	}
	output.place = output.count;
	put(&output, raw);
	put(&output, lexeme_of(dict, last));
	return word.length - at > 3 ? output.lexemes : NULL;
}

/* ---- the dictionary ----------------------------------------------------------- */

/* What a word is by itself. NULL leaves it to the next dictionary. */
static TSLexeme *
own_lexemes(const DictAbbreviation *dict, const Word *word)
{
	const char *raw = word_lexeme(word);
	TSLexeme   *lexemes = NULL;

	if (word->meanings[EXACT] != NULL)
		return meaning_lexemes(word->meanings[EXACT], &raw, 1);
	if (word->meanings[WRITTEN_OUT] != NULL)
		return meaning_lexemes(word->meanings[WRITTEN_OUT], NULL, 0);
	if (memchr(word->text, '/', word->length) != NULL)
		lexemes = slashed_lexemes(dict, (DictWord) {word->text, word->length}, raw);
	if (lexemes != NULL || word->kind == LEXEME_UNKNOWN)
		return lexemes;
	if (raw == NULL)
		return dict_lexemes(0);
	lexemes = dict_lexemes(1);
	lexemes->lexeme = pstrdup(raw);
	return lexemes;
}

static inline bool
goes_on_exact(const KeyRange *ranges)
{
	return ranges[EXACT].low < ranges[EXACT].high;
}

static inline bool
goes_on(const KeyRange *ranges)
{
	return goes_on_exact(ranges) || ranges[WRITTEN_OUT].low < ranges[WRITTEN_OUT].high;
}

/* An abbreviation is found as its reader would type it, too: keep the word's own lexeme. */
static void
keep_raw(Match *match, const Word *word)
{
	const char *lexeme = word_lexeme(word);

	if (match->words < MOST_RAW)
		match->raw[match->words++] = lexeme != NULL ? pstrdup(lexeme) : NULL;
}

static Match *
begin_match(const DictAbbreviation *dict, const Word *word)
{
	Match	   *match = palloc0(sizeof(Match));

	match->generation = dict->generation;
	memcpy(match->ranges, word->begins, sizeof(match->ranges));
	if (goes_on_exact(match->ranges))
		keep_raw(match, word);
	return match;
}

/* Take one more word into the match; gives the lexemes if it completes a key. */
static TSLexeme *
take(const DictAbbreviation *dict, Match *match, const Word *word, DictWord text)
{
	const Meaning *meaning = narrow_exact(dict, &match->ranges[EXACT], text);
	const Meaning *written = abbreviations_narrow(&dict->list, WRITTEN_OUT, &match->ranges[WRITTEN_OUT],
												  word->key);

	if (meaning != NULL || goes_on_exact(match->ranges))
		keep_raw(match, word);
	if (meaning != NULL)
		return meaning_lexemes(meaning, (const char *const *) match->raw, match->words);
	return written != NULL ? meaning_lexemes(written, NULL, 0) : NULL;
}

static void
end_match(Match *match, DictSubState *state)
{
	for (int i = 0; i < match->words; i++)
		if (match->raw[i] != NULL)
			pfree(match->raw[i]);
	pfree(match);
	state->private_state = NULL;
}

Datum
polrel_abbreviation_lexize(PG_FUNCTION_ARGS)
{
	DictAbbreviation *dict = (DictAbbreviation *) PG_GETARG_POINTER(0);
	int32		length = PG_GETARG_INT32(2);
	DictSubState *state = (DictSubState *) PG_GETARG_POINTER(3);
	Match	   *match = state != NULL ? state->private_state : NULL;
	TSLexeme   *lexemes = NULL;

	/* a match does not outlive the list that it was begun with */
	if (match != NULL && (state->isend || length == 0 || length > LONGEST ||
						  match->generation != dict->generation))
	{
		end_match(match, state);
		PG_RETURN_POINTER(NULL);
	}
	if (length == 0 || length > LONGEST)
		PG_RETURN_POINTER(NULL);
	if (match == NULL)
	{
		const Word *word = word_of(dict, fcinfo);

		lexemes = own_lexemes(dict, word);
		if (state == NULL || !goes_on(word->begins))
			PG_RETURN_POINTER(lexemes);
		match = begin_match(dict, word);
	}
	else
		lexemes = take(dict, match, word_of(dict, fcinfo), dict_word(fcinfo));
	if (goes_on(match->ranges))
	{
		state->private_state = match;
		state->getnext = true;
	}
	else
		end_match(match, state);
	PG_RETURN_POINTER(lexemes);
}
