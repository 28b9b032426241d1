/*
 * dict_address.c
 *		TEXT SEARCH TEMPLATE polrel_address: where to call, write and look.
 *
 *		0800 555 111, 0800555111	0800555111
 *		+44 (0)20 7946 0123			02079460123
 *		1-202-555-0123				+12025550123
 *		https://www.a.example/b/	a.example/b and a.example
 *		@name, #name				@name and name, #name and name
 *
 * An address is found whole, and by the part of it that people remember. The
 * lexemes of one token stand at one place and a query asks for all of them, so
 * a query for the whole finds the whole only. A name is made a lexeme by the
 * dictionary that the option Dictionary names, so that it is found as a word.
 * Option Country: the calling code of the country in which a number needs none.
 */
#include "dict.h"

#include "utils/builtins.h"

#include "ascii.h"

POLREL_FUNCTION(polrel_address_init);
POLREL_FUNCTION(polrel_address_lexize);

#define MOST_DIGITS 3			/* of a country's calling code */
#define MOST_PHONE 64			/* digits of a number */
#define NORTH_AMERICAN 11		/* digits of a number there, 1 included */
#define MOST_BYTES 2046			/* of a lexeme */

typedef struct DictAddress
{
	const char *country;
	Oid			dictionary;
} DictAddress;

static const char *
country_option(DefElem *option)
{
	const char *country = defGetString(option);

	if (strlen(country) < 1 || strlen(country) > MOST_DIGITS ||
		strspn(country, "0123456789") != strlen(country) ||
		*country == '0')
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid calling code: \"%s\"", country),
				 errdetail("A calling code has one to %d digits and does not begin with 0.", MOST_DIGITS)));
	return pstrdup(country);
}

Datum
polrel_address_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	DictAddress *dict = palloc0(sizeof(DictAddress));
	ListCell   *cell;

	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "country") == 0)
		{
			if (dict->country != NULL)
				dict_refuse_second("Country");
			dict->country = country_option(option);
		}
		else if (strcmp(option->defname, "dictionary") == 0)
		{
			if (OidIsValid(dict->dictionary))
				dict_refuse_second("Dictionary");
			dict->dictionary = dict_find(defGetString(option));
		}
		else
			dict_refuse_option("polrel_address", option);
	}
	if (dict->country == NULL)
		dict->country = "44";
	if (!OidIsValid(dict->dictionary))
		dict->dictionary = dict_find(DICT_DEFAULT);
	PG_RETURN_POINTER(dict);
}

/*
 * The digits and letters of a telephone number, without a 0 in brackets after a
 * calling code; returns how many.
 */
static uint32
phone_digits(DictWord word, bool abroad, char *digits)
{
	const char *zero = abroad ? strstr(word.text, "(0)") : NULL;
	uint32		n = 0;

	for (uint32 i = 0; i < word.length && n < MOST_PHONE; i++)
	{
		char		c = pg_ascii_tolower((unsigned char) word.text[i]);

		if (zero != NULL && word.text + i == zero + 1)
			continue;
		if (is_digit(c) || is_latin(c))
			digits[n++] = c;
	}
	return n;
}

/*
 * A telephone number as it is called within the country, from elsewhere with +
 * and the calling code; NULL where nothing can be dialled. Ten digits of which
 * the first is neither 0 nor 1 are a number of North America, a 1 before them
 * its calling code.
 */
static TSLexeme *
phone_lexeme(const DictAddress *dict, DictWord word)
{
	char		number[MOST_PHONE + 2];
	char	   *digits = number + 2;	/* what goes before them has room */
	bool		zeros = word.length > 2 && word.text[0] == '0' && word.text[1] == '0';
	bool		abroad = word.text[0] == '+' || zeros;
	uint32		n = phone_digits(word, abroad, digits);
	uint32		country = strlen(dict->country);

	if (n == 0)
		return NULL;
	if (zeros)
	{
		digits += 2;
		n -= 2;
	}
	else if (n == NORTH_AMERICAN && digits[0] == '1' && digits[1] >= '2')
		abroad = true;
	else if (!abroad && n == NORTH_AMERICAN - 1 && digits[0] >= '2')
	{
		*--digits = '1';
		n++;
		abroad = true;
	}
	if (!abroad)
		return dict_one(digits, n, 0);
	if (n <= country || memcmp(digits, dict->country, country) != 0)
	{
		*--digits = '+';
		return dict_one(digits, n + 1, 0);
	}
	digits += country;
	n -= country;
	if (strcmp(dict->country, "1") != 0)	/* no 0 stands for the country there */
	{
		*--digits = '0';
		n++;
	}
	return dict_one(digits, n, 0);
}

/* A handle or a hashtag, and the name in it as a word. */
static TSLexeme *
name_lexemes(const DictAddress *dict, const char *name, uint32 length)
{
	TSLexeme   *lexemes = dict_lexemes(2);
	LexemeKind	kind;

	lexemes[0].lexeme = dict_small(name, length);
	lexemes[1].lexeme = dict_lexeme_of(dict->dictionary, name + 1, length - 1, &kind);
	return lexemes;
}

/* A web address without scheme, www and closing stroke, and its host. */
static TSLexeme *
url_lexemes(DictWord word)
{
	const char *end = word.text + word.length;
	const char *at = memchr(word.text, ':', word.length);
	uint32		host;
	TSLexeme   *lexemes;

	at = at != NULL && end - at > 3 && memcmp(at, "://", 3) == 0 ? at + 3 : word.text;
	if (end - at > 4 && pg_strncasecmp(at, "www.", 4) == 0)
		at += 4;
	while (end - at > 1 && end[-1] == '/')
		end--;
	for (host = 0; at + host < end && strchr("/?#:", at[host]) == NULL;)
		host++;
	lexemes = dict_lexemes(2);
	lexemes[0].lexeme = dict_small(at, end - at);
	if (host > 0 && at + host < end)
		lexemes[1].lexeme = dict_small(at, host);
	return lexemes;
}

Datum
polrel_address_lexize(PG_FUNCTION_ARGS)
{
	DictAddress *dict = (DictAddress *) PG_GETARG_POINTER(0);
	DictWord	word = {(const char *) PG_GETARG_POINTER(1), PG_GETARG_INT32(2)};
	char	   *copy;

	if (word.length < 2 || word.length > MOST_BYTES)
		PG_RETURN_POINTER(NULL);
	if (word.text[0] == '@' || word.text[0] == '#')
		PG_RETURN_POINTER(name_lexemes(dict, word.text, word.length));
	copy = pnstrdup(word.text, word.length);
	word.text = copy;
	if (memchr(copy, '@', word.length) != NULL)
		PG_RETURN_POINTER(NULL);	/* an e-mail address is one thing */
	if (strchr(copy, '.') != NULL && strspn(copy, "+()-. 0123456789") != word.length)
		PG_RETURN_POINTER(url_lexemes(word));
	PG_RETURN_POINTER(phone_lexeme(dict, word));
}
