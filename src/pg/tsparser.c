/*
 * tsparser.c
 *		TEXT SEARCH PARSER polrel: the tokenizer that reading itself uses.
 *
 * The scanner wants UTF-8 with a NUL byte after it, so the text is copied (or
 * converted) once per parse; tokens are slices of the text that came in. The
 * tokens are the whole text, white space included, or ts_headline would glue
 * words together; only hyphenated words come twice, whole and in parts. What
 * is cut and joined beyond the scanner's tokens is in tokens.c.
 */
#include "polrel.h"

#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"

#include "encoding.h"
#include "tokens.h"

POLREL_FUNCTION(polrel_parser_start);
POLREL_FUNCTION(polrel_parser_token);
POLREL_FUNCTION(polrel_parser_end);
POLREL_FUNCTION(polrel_parser_types);

typedef struct Parse
{
	Utf8Text	utf8;
	Tokens		tokens;
} Parse;

/* Names and descriptions by number; they are part of the extension's face. */
static const LexDescr token_types[] = {
	{PR_TOKEN_WORD, "word", "word, letters only"},
	{PR_TOKEN_NUMWORD, "numword", "word of letters and digits"},
	{PR_TOKEN_HYPHENATED, "hyphenated", "hyphenated word, whole"},
	{PR_TOKEN_PART, "part", "part of a hyphenated word"},
	{PR_TOKEN_NUMPART, "numpart", "part of a hyphenated word, with digits"},
	{PR_TOKEN_NUMBER, "number", "number, with scale words after it"},
	{PR_TOKEN_MONEY, "money", "amount of money, with currency and scale words"},
	{PR_TOKEN_PERCENT, "percent", "percentage"},
	{PR_TOKEN_ORDINAL, "ordinal", "ordinal number"},
	{PR_TOKEN_DATE, "date", "date or pair of years"},
	{PR_TOKEN_TIME, "time", "time of day"},
	{PR_TOKEN_BLANK, "blank", "white space"},
	{PR_TOKEN_TAG, "tag", "HTML or XML tag"},
	{PR_TOKEN_ABBREVIATION, "abbreviation", "abbreviation with strokes, stops or an ampersand"},
	{PR_TOKEN_EMAIL, "email", "e-mail address"},
	{PR_TOKEN_URL, "url", "web address with scheme or path"},
	{PR_TOKEN_HOST, "host", "host name"},
	{PR_TOKEN_PHONE, "phone", "telephone number"},
	{PR_TOKEN_HANDLE, "handle", "social media handle"},
	{PR_TOKEN_HASHTAG, "hashtag", "hashtag"},
	{PR_TOKEN_ENTITY, "entity", "HTML or XML entity"},
	{PR_TOKEN_PUNCTUATION, "punctuation", "punctuation marks or symbols, and white space around them"},
	{PR_TOKEN_IDEOGRAPHS, "ideographs", "word in a script without spaces"}
};

Datum
polrel_parser_types(PG_FUNCTION_ARGS)
{
	int			count = lengthof(token_types);
	LexDescr   *types = palloc((count + 1) * sizeof(LexDescr));

	(void) fcinfo;
	/* the server frees the strings, so it gets copies */
	for (int i = 0; i < count; i++)
	{
		types[i].lexid = token_types[i].lexid;
		types[i].alias = pstrdup(token_types[i].alias);
		types[i].descr = pstrdup(token_types[i].descr);
	}
	types[count].lexid = 0;
	PG_RETURN_POINTER(types);
}

Datum
polrel_parser_start(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_POINTER(0);
	int			length = PG_GETARG_INT32(1);
	Parse	   *parse = palloc0(sizeof(Parse));

	utf8_from_server(&parse->utf8, text, length, false);
	tokens_begin(&parse->tokens, parse->utf8.text, parse->utf8.length);
	PG_RETURN_POINTER(parse);
}

Datum
polrel_parser_token(PG_FUNCTION_ARGS)
{
	Parse	   *parse = (Parse *) PG_GETARG_POINTER(0);
	char	  **token = (char **) PG_GETARG_POINTER(1);
	int		   *length = (int *) PG_GETARG_POINTER(2);
	uint32		start;
	uint32		end;
	int			type = tokens_next(&parse->tokens, &start, &end);

	CHECK_FOR_INTERRUPTS();		/* the server's loop over the tokens does not ask */
	if (type == 0)
		PG_RETURN_INT32(0);
	start = utf8_to_server(&parse->utf8, start);
	*token = unconstify(char *, parse->utf8.server) + start;
	*length = utf8_to_server(&parse->utf8, end) - start;
	PG_RETURN_INT32(type);
}

/*
 * The state is left to the caller's short-lived context, where a callback may
 * point to it; the text's copy may be long.
 */
Datum
polrel_parser_end(PG_FUNCTION_ARGS)
{
	Parse	   *parse = (Parse *) PG_GETARG_POINTER(0);

	tokens_end(&parse->tokens);
	if (parse->utf8.text != parse->utf8.server)
		pfree(unconstify(char *, parse->utf8.text));
	if (parse->utf8.starts)
	{
		pfree(parse->utf8.starts);
		pfree(parse->utf8.offsets);
	}
	/* a registered callback cannot be taken back */
	if (!parse->tokens.closes)
		pfree(parse);
	PG_RETURN_VOID();
}
