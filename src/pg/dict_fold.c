/*
 * dict_fold.c
 *		TEXT SEARCH TEMPLATE polrel_fold: a filter for how words are typed.
 *
 * Curly apostrophes become straight, non-breaking hyphens plain, what has no
 * width (soft hyphens, joiners) goes, so that don’t is don't; ligatures are
 * taken apart and accents put on their letters; U.S. becomes us, and & and.
 * Other words of ASCII pass untouched to the next dictionary.
 *
 * Option StopWords: a file of stop words, as for the template simple. Almost
 * every other word of a text is one, and here it is told at less cost than by a
 * dictionary that stems.
 */
#include "dict.h"

#include "catalog/pg_collation.h"
#include "tsearch/ts_locale.h"
#include "utils/formatting.h"

POLREL_FUNCTION(polrel_fold_init);
POLREL_FUNCTION(polrel_fold_lexize);

#define MOST_STOP 24			/* bytes of a stop word */
#define BITS 8192				/* of a filter before the list */

typedef struct DictFold
{
	StopList	stop_words;
	uint8		bits[BITS / 8]; /* one for each stop word: filter_bit() */
} DictFold;

static inline uint32
filter_bit(const char *word)
{
	uint32		number = 0;

	for (; *word; word++)
		number = (number ^ (unsigned char) *word) * 0x9E3779B1;
	return (number >> 16) % BITS;
}

static void
read_stop_words(DictFold *dict, const char *file)
{
#if PG_VERSION_NUM >= 180000
	readstoplist(file, &dict->stop_words, str_tolower);
#else
	readstoplist(file, &dict->stop_words, lowerstr);
#endif
	for (int i = 0; i < dict->stop_words.len; i++)
	{
		uint32		bit = filter_bit(dict->stop_words.stop[i]);

		dict->bits[bit / 8] |= 1 << (bit % 8);
	}
}

Datum
polrel_fold_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	DictFold   *dict = palloc0(sizeof(DictFold));
	bool		stop_words = false;
	ListCell   *cell;

	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "stopwords") != 0)
			dict_refuse_option("polrel_fold", option);
		if (stop_words)
			dict_refuse_second("StopWords");
		stop_words = true;
		read_stop_words(dict, defGetString(option));
	}
	PG_RETURN_POINTER(dict);
}

/* Is this word, in small letters, with a NUL and in the server encoding, a stop word? */
static bool
is_stop(DictFold *dict, char *word)
{
	uint32		bit = filter_bit(word);

	return (dict->bits[bit / 8] & (1 << (bit % 8))) && searchstoplist(&dict->stop_words, word);
}

/*
 * Bring a token to small letters, with a NUL. Returns false where there is more
 * to be folded than its case, or it is too long for a stop word.
 */
static bool
small_letters(const char *token, int32 length, char *word)
{
	if (length > MOST_STOP || dict_is_and((DictWord) {token, length}))
		return false;
	for (int32 i = 0; i < length; i++)
	{
		if (IS_HIGHBIT_SET(token[i]) || token[i] == '.')
			return false;
		word[i] = pg_ascii_tolower((unsigned char) token[i]);
	}
	word[length] = '\0';
	return true;
}

Datum
polrel_fold_lexize(PG_FUNCTION_ARGS)
{
	DictFold   *dict = (DictFold *) PG_GETARG_POINTER(0);
	const char *token = (const char *) PG_GETARG_POINTER(1);
	int32		length = PG_GETARG_INT32(2);
	char		small[MOST_STOP + 1];
	char		folded[DICT_FOLDED];

	if (small_letters(token, length, small))
		PG_RETURN_POINTER(is_stop(dict, small) ? dict_lexemes(0) : NULL);
	length = dict_fold(dict_word(fcinfo), folded);
	if (length == 0)
		PG_RETURN_POINTER(NULL);
	if (small_letters(folded, length, small) && is_stop(dict, small))
		PG_RETURN_POINTER(dict_lexemes(0));
	PG_RETURN_POINTER(dict_one(folded, length, TSL_FILTER));
}
