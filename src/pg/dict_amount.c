/*
 * dict_amount.c
 *		TEXT SEARCH TEMPLATE polrel_amount: one form for one amount.
 *
 *		2,962, 2962				2962
 *		31.7 million, 31.7m		31700000
 *		£31.7m, GBP 31.7m		gbp31700000 and 31700000
 *		50%, 50 per cent		50%
 *		four					4
 *		third					third or 3rd
 *		four-week				4-week, for the next dictionary to stem
 *		9.30 a.m.				9:30am
 *		2016/17, 2016-2017		2016-17, 2016 and 2017
 *		2024-03-01				2024-03-01 and 2024
 *
 * Of money the number stands beside the lexeme with the currency: a query without
 * one finds it in every currency, and a query with one asks for both.
 *
 * The parser has made one token of an amount of several words. Anything else
 * is left to the next dictionary. Option Words: whether words are numbers too.
 */
#include "dict.h"

#include "amount.h"
#include "ascii.h"
#include "figures/decimal.h"

POLREL_FUNCTION(polrel_amount_init);
POLREL_FUNCTION(polrel_amount_lexize);

typedef struct DictAmount
{
	bool		words;
} DictAmount;

Datum
polrel_amount_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	DictAmount *dict = palloc0(sizeof(DictAmount));
	bool		words = false;
	ListCell   *cell;

	dict->words = true;
	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "words") != 0)
			dict_refuse_option("polrel_amount", option);
		if (words)
			dict_refuse_second("Words");
		words = true;
		dict->words = defGetBoolean(option);
	}
	PG_RETURN_POINTER(dict);
}

/* How many digits begin the word at this byte. */
static uint32
digits_at(DictWord word, uint32 at)
{
	uint32		n = 0;

	while (at + n < word.length && is_digit(word.text[at + n]))
		n++;
	return n;
}

/* A time of day with am or pm: hours, minutes unless they are nought. */
static TSLexeme *
time_lexeme(DictWord word)
{
	uint32		hours = digits_at(word, 0);
	uint32		minutes = 0;
	uint32		at = hours;
	char		into[16];

	if (at < word.length && (word.text[at] == ':' || word.text[at] == '.') && digits_at(word, at + 1) == 2)
	{
		minutes = at + 1;
		at += 3;
	}
	while (at < word.length && !is_latin(word.text[at]))
		at++;
	if (hours == 0 || hours > 2 || word.length - at < 2 || word.length - at > 4 ||
		strchr("aApP", word.text[at]) == NULL ||
		(word.text[at + 1] | 0x20) != (word.text[at + 1] == '.' ? '.' : 'm'))
		return NULL;
	if (word.text[at + 1] == '.' && (at + 2 >= word.length || (word.text[at + 2] | 0x20) != 'm'))
		return NULL;
	if (minutes != 0 && memcmp(word.text + minutes, "00", 2) == 0)
		minutes = 0;
	snprintf(into, sizeof(into), "%d%s%.*s%cm", (int) strtol(word.text, NULL, 10), minutes ? ":" : "",
			 minutes ? 2 : 0, word.text + minutes, word.text[at] | 0x20);
	return dict_one(into, strlen(into), 0);
}

/* The second year of a pair, of which two digits may be left out: 2017 of 2016/17, 2000 of 1999/00. */
static int
second_year(const char *first, const char *second, uint32 digits)
{
	int			begun = 0;
	int			year = 0;

	for (uint32 i = 0; i < 4; i++)
		begun = begun * 10 + first[i] - '0';
	for (uint32 i = 0; i < digits; i++)
		year = year * 10 + second[i] - '0';
	if (digits == 2)
		year += begun - begun % 100;
	return year < begun && digits == 2 ? year + 100 : year;
}

/* A day written year first, or a pair of years: itself in one form, and the years. */
static TSLexeme *
date_lexemes(DictWord word)
{
	const char *text = word.text;
	uint32		second = 4;
	uint32		n;
	char		into[16];
	TSLexeme   *lexemes;

	if (word.length < 7 || digits_at(word, 0) != 4)
		return NULL;
	while (second < word.length && !is_digit(text[second]))
		second++;
	n = digits_at(word, second);
	if (n == 2 && second + 2 < word.length)
	{
		if (word.length != 10 || text[4] != '-' || text[7] != '-' || digits_at(word, 8) != 2)
			return NULL;
		lexemes = dict_lexemes(2);
		dict_lexeme(&lexemes[0], text, word.length);
		dict_lexeme(&lexemes[1], text, 4);
		return lexemes;
	}
	if ((n != 2 && n != 4) || second + n != word.length || (second != 5 && second != 7))
		return NULL;
	lexemes = dict_lexemes(3);
	dict_lexeme(&lexemes[0], into, snprintf(into, sizeof(into), "%.4s-%.2s", text, text + word.length - 2));
	dict_lexeme(&lexemes[1], text, 4);
	dict_lexeme(&lexemes[2], into, snprintf(into, sizeof(into), "%04d", second_year(text, text + second, n)));
	return lexemes;
}

/* An ordinal as a word: itself and its digits, of which a query needs one only. */
static TSLexeme *
ordinal_lexemes(DictWord word, PrDecimal value)
{
	static const char *const endings[] = {"th", "st", "nd", "rd"};
	int			number = (int) pr_decimal_double(value);
	int			last = number / 10 % 10 == 1 ? 0 : number % 10;
	TSLexeme   *lexemes = dict_lexemes(2);

	lexemes[0].lexeme = dict_small(word.text, word.length);
	lexemes[0].nvariant = 1;
	lexemes[1].lexeme = psprintf("%d%s", number, endings[last < lengthof(endings) ? last : 0]);
	lexemes[1].nvariant = 2;
	return lexemes;
}

/* A hyphenated word that begins with a number word gets digits instead. */
static TSLexeme *
hyphenated_lexeme(DictWord word)
{
	char		folded[DICT_FOLDED];
	uint32		length;
	const char *hyphen;
	PrDecimal	value;
	char	   *into;
	TSLexeme   *lexemes;

	if (!memchr(word.text, '-', word.length) && !memchr(word.text, 0xE2, word.length))
		return NULL;
	length = dict_fold(word, folded);
	hyphen = memchr(folded, '-', length);
	if (hyphen == NULL || !amount_cardinal(folded, hyphen - folded, &value) || value.exponent > 2)
		return NULL;
	into = psprintf("%.0f%.*s", pr_decimal_double(value), (int) (length - (hyphen - folded)), hyphen);
	lexemes = dict_one(into, strlen(into), TSL_FILTER);
	pfree(into);
	return lexemes;
}

/* An amount; one of money without its currency, too, whose sign not everybody can type. */
static TSLexeme *
amount_lexemes(DictWord word)
{
	Amount		amount;
	char		into[AMOUNT_SIZE];
	TSLexeme   *lexemes;

	if (!amount_read(word.text, word.length, &amount) || !amount_write(&amount, into))
		return NULL;
	lexemes = dict_lexemes(2);
	dict_lexeme(&lexemes[0], into, strlen(into));
	if (amount_is_money(&amount))
	{
		amount.unit = NULL;
		(void) amount_write(&amount, into);
		dict_lexeme(&lexemes[1], into, strlen(into));
	}
	return lexemes;
}

/* Is this a number with the code of a currency before it? */
static bool
is_coded(DictWord word)
{
	uint32		n = 0;

	while (n < word.length && !is_digit(word.text[n]) && n < 8)
		n++;
	return n < 8 && n < word.length;
}

/* Is this a word and nothing after it, no million of five million? */
static bool
is_one_word(DictWord word)
{
	uint32		n = amount_word_length(word.text, word.length);

	return amount_gap(word.text + n, word.length - n) == 0;
}

Datum
polrel_amount_lexize(PG_FUNCTION_ARGS)
{
	DictAmount *dict = (DictAmount *) PG_GETARG_POINTER(0);
	DictWord	word = dict_word(fcinfo);
	TSLexeme   *lexemes;

	if (word.length == 0)
		PG_RETURN_POINTER(NULL);
	if (is_latin(word.text[0]) && !is_coded(word))
	{
		PrDecimal	value;
		bool		one = is_one_word(word);

		if (!dict->words)
			PG_RETURN_POINTER(NULL);
		if (one && amount_ordinal(word.text, word.length, &value))
			PG_RETURN_POINTER(ordinal_lexemes(word, value));
		if (one && !amount_cardinal(word.text, word.length, &value))
			PG_RETURN_POINTER(hyphenated_lexeme(word));
	}
	lexemes = amount_lexemes(word);
	if (lexemes == NULL)
		lexemes = time_lexeme(word);
	if (lexemes == NULL)
		lexemes = date_lexemes(word);
	PG_RETURN_POINTER(lexemes);
}
