/*
 * tsparser.c
 *		TEXT SEARCH PARSER polrel: the tokenizer that reading itself uses.
 *
 * The scanner wants UTF-8 with a NUL byte behind it, so the text is copied (or
 * converted) once per parse; tokens are slices of the text that came in. The
 * tokens are the whole text, white space included, or ts_headline would glue
 * words together. A hyphenated word comes whole and then in its parts, a run
 * of ideographs in the words that ICU finds.
 */
#include "polrel.h"

#include "tsearch/ts_public.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "encoding.h"
#include "scan.h"
#include "unicode.h"

POLREL_FUNCTION(polrel_parser_start);
POLREL_FUNCTION(polrel_parser_token);
POLREL_FUNCTION(polrel_parser_end);
POLREL_FUNCTION(polrel_parser_types);
POLREL_FUNCTION(polrel_parser_headline);

typedef struct Parse
{
	Utf8Text	utf8;
	PrScanner	scanner;
	uint32		parts_at;		/* where the next part of a token begins ... */
	uint32		parts_end;		/* ... and where its parts end; no parts if equal */
	PrTokenType parts_of;		/* type of the token that has parts */
} Parse;

/* Names and descriptions by number; they are part of the extension's face. */
static const LexDescr token_types[] = {
	{PR_TOKEN_WORD, "word", "word, letters only"},
	{PR_TOKEN_NUMWORD, "numword", "word of letters and digits"},
	{PR_TOKEN_HYPHENATED, "hyphenated", "hyphenated word, whole"},
	{PR_TOKEN_PART, "part", "part of a hyphenated word"},
	{PR_TOKEN_NUMPART, "numpart", "part of a hyphenated word, with digits"},
	{PR_TOKEN_NUMBER, "number", "number"},
	{PR_TOKEN_MONEY, "money", "amount of money"},
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
	{PR_TOKEN_PUNCTUATION, "punctuation", "punctuation mark or symbol"},
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
	parse->scanner = pr_scanner(parse->utf8.text, parse->utf8.length);
	PG_RETURN_POINTER(parse);
}

/* The length of a hyphen at this byte (- or U+2010, U+2011); 0: none. */
static uint32
hyphen_at(const Parse *parse, uint32 at)
{
	const char *text = parse->utf8.text + at;

	if (text[0] == '-')
		return 1;
	return text[0] == '\xE2' && text[1] == '\x80' && (text[2] == '\x90' || text[2] == '\x91') ? 3 : 0;
}

/* The next part of a hyphenated word: a hyphen, or what stands up to one. */
static PrTokenType
next_part(Parse *parse)
{
	uint32		hyphen = hyphen_at(parse, parse->parts_at);
	bool		digits = false;

	if (hyphen > 0)
	{
		parse->parts_at += hyphen;
		return PR_TOKEN_PUNCTUATION;
	}
	while (parse->parts_at < parse->parts_end && hyphen_at(parse, parse->parts_at) == 0)
	{
		char		byte = parse->utf8.text[parse->parts_at++];

		digits = digits || (byte >= '0' && byte <= '9');
	}
	return digits ? PR_TOKEN_NUMPART : PR_TOKEN_PART;
}

static PrTokenType
next_piece(Parse *parse)
{
	if (parse->parts_of == PR_TOKEN_HYPHENATED)
		return next_part(parse);
	parse->parts_at = Max(pr_word_end(parse->utf8.text, parse->parts_end, parse->parts_at),
						  parse->parts_at + 1);
	return PR_TOKEN_IDEOGRAPHS;
}

/*
 * The next token, as bytes start..end of the UTF-8; 0 where there is none. A
 * token with parts leaves them to the calls that follow.
 */
static int
next_token(Parse *parse, uint32 *start, uint32 *end)
{
	PrToken		token;

	if (parse->parts_at < parse->parts_end)
	{
		PrTokenType type;

		*start = parse->parts_at;
		type = next_piece(parse);
		*end = parse->parts_at;
		return type;
	}
	if (!pr_scan_next(&parse->scanner, &token))
		return 0;
	*start = token.start;
	*end = token.start + token.length;
	if (token.type != PR_TOKEN_HYPHENATED && token.type != PR_TOKEN_IDEOGRAPHS)
		return token.type;
	parse->parts_of = (PrTokenType) token.type;
	parse->parts_at = *start;
	parse->parts_end = *end;
	if (token.type == PR_TOKEN_IDEOGRAPHS)
		return next_token(parse, start, end);
	return token.type;
}

Datum
polrel_parser_token(PG_FUNCTION_ARGS)
{
	Parse	   *parse = (Parse *) PG_GETARG_POINTER(0);
	char	  **token = (char **) PG_GETARG_POINTER(1);
	int		   *length = (int *) PG_GETARG_POINTER(2);
	uint32		start;
	uint32		end;
	int			type = next_token(parse, &start, &end);

	if (type == 0)
		PG_RETURN_INT32(0);
	start = utf8_to_server(&parse->utf8, start);
	*token = unconstify(char *, parse->utf8.server) + start;
	*length = utf8_to_server(&parse->utf8, end) - start;
	PG_RETURN_INT32(type);
}

/* The text's copy and the state are in the caller's short-lived context. */
Datum
polrel_parser_end(PG_FUNCTION_ARGS)
{
	Parse	   *parse = (Parse *) PG_GETARG_POINTER(0);

	if (parse->utf8.text != parse->utf8.server)
		pfree(unconstify(char *, parse->utf8.text));
	if (parse->utf8.starts)
	{
		pfree(parse->utf8.starts);
		pfree(parse->utf8.offsets);
	}
	pfree(parse);
	PG_RETURN_VOID();
}

/*
 * What a token type is to ts_headline: the server's own headline function
 * knows the default parser's numbers only.
 */
static int
headline_type(int type)
{
	enum
	{
		DEFAULT_WORD = 2, DEFAULT_SPACE = 12, DEFAULT_TAG = 13, DEFAULT_WHOLE = 17,
		DEFAULT_NUMBER = 22, DEFAULT_ENTITY = 23
	};

	switch (type)
	{
		case PR_TOKEN_BLANK:
		case PR_TOKEN_PUNCTUATION:
			return DEFAULT_SPACE;
		case PR_TOKEN_TAG:
			return DEFAULT_TAG;
		case PR_TOKEN_HYPHENATED:
			return DEFAULT_WHOLE;	/* left out: its parts follow */
		case PR_TOKEN_NUMBER:
			return DEFAULT_NUMBER;
		case PR_TOKEN_ENTITY:
			return DEFAULT_ENTITY;
		default:
			return DEFAULT_WORD;
	}
}

Datum
polrel_parser_headline(PG_FUNCTION_ARGS)
{
	HeadlineParsedText *parsed = (HeadlineParsedText *) PG_GETARG_POINTER(0);

	for (int i = 0; i < parsed->curwords; i++)
		parsed->words[i].type = headline_type(parsed->words[i].type);
	return prsd_headline(fcinfo);
}
