/*
 * tokens.c
 *		The tokens that searching sees: those of the scanner, cut and joined.
 *
 *	- A hyphenated word comes whole and then in its parts and hyphens, unless it
 *	  is a number.
 *	- A run in a script without spaces comes in the words that ICU finds.
 *	- An amount that the scanner gives as a number and words after it, or as a
 *	  currency and a number, is joined: £31.7 million, GBP 31.7m, 50 per cent,
 *	  five million pounds. One token has one position, so a phrase with an
 *	  amount is found however the amount is written.
 *	- An ampersand between blanks is a word: and.
 *	- Other marks and the blanks around them are one token, for each costs the
 *	  server as much as a word.
 *	- A number and a unit or a preposition written to it are two: 10km, 1in 8.
 *
 * Joining looks at a few words after the token at hand, so it is linear.
 */
#include "tokens.h"

#include "amount.h"
#include "ascii.h"
#include "dict.h"
#include "lexicon.h"

#define MOST_GAP 2046			/* bytes; the server says of a longer token that it is no word */
#define LONGEST_CODE 4			/* bytes of a currency's code or sign in letters */
#define MOST_TERMS 5			/* after a number: five hundred thousand million pounds */

static void
close_words(void *argument)
{
	pr_words_close(argument);
}

void
tokens_begin(Tokens *tokens, const char *text, uint32 length)
{
	memset(tokens, 0, sizeof(*tokens));
	tokens->text = text;
	tokens->length = length;
	tokens->scanner = pr_scanner(text, length);
	tokens->callback.func = close_words;
	tokens->callback.arg = &tokens->words;
}

void
tokens_end(Tokens *tokens)
{
	pr_words_close(&tokens->words);
}

/* ---- cutting ---------------------------------------------------------------- */

/* The length of a hyphen at this byte (- or U+2010, U+2011); 0: none. */
static uint32
hyphen_at(const Tokens *tokens, uint32 at)
{
	const char *text = tokens->text + at;

	if (text[0] == '-')
		return 1;
	return text[0] == '\xE2' && text[1] == '\x80' && (text[2] == '\x90' || text[2] == '\x91') ? 3 : 0;
}

/* The next part of a hyphenated word: a hyphen, or what stands up to one. */
static PrTokenType
next_part(Tokens *tokens)
{
	uint32		hyphen = hyphen_at(tokens, tokens->parts_at);
	bool		digits = false;

	if (hyphen > 0)
	{
		tokens->parts_at += hyphen;
		return PR_TOKEN_PUNCTUATION;
	}
	while (tokens->parts_at < tokens->parts_end && hyphen_at(tokens, tokens->parts_at) == 0)
	{
		char		byte = tokens->text[tokens->parts_at++];

		digits = digits || is_digit(byte);
	}
	return digits ? PR_TOKEN_NUMPART : PR_TOKEN_PART;
}

static PrTokenType
next_piece(Tokens *tokens)
{
	if (tokens->parts_of == PR_TOKEN_IDEOGRAPHS)
	{
		tokens->parts_at = pr_words_next(&tokens->words);
		return PR_TOKEN_IDEOGRAPHS;
	}
	if (tokens->parts_of == PR_TOKEN_HYPHENATED)
		return next_part(tokens);
	/* the word written to a number */
	tokens->parts_at = tokens->parts_end;
	return PR_TOKEN_WORD;
}

static void
begin_parts(Tokens *tokens, PrTokenType type, uint32 start, uint32 end)
{
	tokens->parts_of = type;
	tokens->parts_at = start;
	tokens->parts_end = end;
	if (type != PR_TOKEN_IDEOGRAPHS)
		return;
	if (!tokens->closes)
		MemoryContextRegisterResetCallback(CurrentMemoryContext, &tokens->callback);
	tokens->closes = true;
	pr_words_begin(&tokens->words, tokens->text, start, end);
}

/*
 * How many bytes of a token are a number, with a word written to it: a unit
 * (10km), or a preposition that lost its space before another number (1in 8).
 * 0: it is nothing of the kind. Units of one letter may be something else (5G).
 */
static uint32
number_length(const Tokens *tokens, uint32 start, uint32 end)
{
	const char *text = tokens->text;
	uint32		at = start;
	PrClass		classes;

	while (at < end && (is_digit(text[at]) || text[at] == ',' || text[at] == '.'))
		at++;
	if (at == start || end - at < 2)
		return 0;
	classes = pr_entry_any(pr_lookup_entry(text + at, end - at));
	if (classes & PR_UNIT)
		return at - start;
	return (classes & PR_PREPOSITION) && text[end] == ' ' && is_digit(text[end + 1]) ? at - start : 0;
}

static inline bool
is_number(int type)
{
	return type == PR_TOKEN_NUMBER || type == PR_TOKEN_NUMWORD;
}

/* Does this number begin with the stop after a word, as in No.10? */
static bool
begins_with_stop(const Tokens *tokens, int type, uint32 start)
{
	return is_number(type) && tokens->text[start] == '.' &&
		start > 0 && is_latin(tokens->text[start - 1]);
}

/* ---- joining ---------------------------------------------------------------- */

/*
 * The end of the terms after a number that ends at this byte, and what the
 * last is. A scale of one letter directly follows the digits, or after
 * money: £5 m, but 5 m is a length. Longer ones may be written to money: £5million.
 */
static uint32
terms_end(const Tokens *tokens, uint32 end, bool money, AmountPart *last)
{
	*last = AMOUNT_NOTHING;
	for (int i = 0; i < MOST_TERMS; i++)
	{
		uint32		gap = amount_gap(tokens->text + end, tokens->length - end);
		uint32		at = end + gap;
		AmountTerm	term;

		if (gap == 0 && !(money && i == 0))
			break;
		term = amount_term(tokens->text + at, tokens->length - at);
		if (term.part == AMOUNT_NOTHING || (money && term.part != AMOUNT_SCALE) ||
			(term.length == 1 && !money))
			break;
		end = at + term.length;
		*last = term.part;
		if (term.part != AMOUNT_SCALE)
			break;
	}
	return end;
}

/* Join what follows a number, in digits or as a word. */
static int
join_terms(Tokens *tokens, int type, uint32 *end)
{
	AmountPart	last;
	uint32		joined = terms_end(tokens, *end, type == PR_TOKEN_MONEY, &last);

	if (last == AMOUNT_NOTHING)
		return type;
	*end = joined;
	tokens->scanner.at = joined;
	if (type == PR_TOKEN_MONEY || last == AMOUNT_CURRENCY)
		return PR_TOKEN_MONEY;
	return last == AMOUNT_PERCENT ? PR_TOKEN_PERCENT : PR_TOKEN_NUMBER;
}

/*
 * Is this, as it is written, the code or sign of a currency and nothing else? (ALL,
 * TOP and TRY are words too.)
 */
static bool
is_code(const char *text, uint32 length)
{
	const PrEntry *entry;
	PrClass		classes;

	if (length < 2 || length > LONGEST_CODE || !is_upper(text[0]))
		return false;
	entry = pr_lookup_entry(text, length);
	classes = is_upper(text[1]) && is_upper(text[length - 1]) ? pr_entry_all(entry) : pr_entry_capital(entry);
	return (classes & PR_CURRENCY) && pr_entry_any(entry) == 0;
}

/*
 * Where the number after a currency's code begins, the stop of an abbreviation
 * passed over: Rs. 500, Rs.500. 0: nowhere.
 */
static uint32
number_after(const Tokens *tokens, uint32 end)
{
	uint32		stop = tokens->text[end] == '.';
	uint32		gap = amount_gap(tokens->text + end + stop, tokens->length - end - stop);
	uint32		at = end + stop + gap;

	return gap + stop > 0 && tokens->text[at - 1] != '-' && is_digit(tokens->text[at]) ? at : 0;
}

/* Does the number at hand end in digits, or in a scale written to it (31.7m)? */
static bool
is_amount(const Tokens *tokens, uint32 start, uint32 end)
{
	Amount		amount;
	char	   *words;
	bool		is;

	if (end - start > AMOUNT_SIZE)
		return false;
	words = pnstrdup(tokens->text + start, end - start);
	is = amount_read(words, end - start, &amount);
	pfree(words);
	return is;
}

/* Join a number that begins at a byte to the code of a currency before it. */
static int
join_code(Tokens *tokens, int type, uint32 start, uint32 number, uint32 *end)
{
	PrScanner	ahead = tokens->scanner;
	PrToken		token;

	ahead.at = number;
	if (!pr_scan_next(&ahead, &token) || !is_number(token.type) || !is_amount(tokens, start, ahead.at))
		return type;
	*end = ahead.at;
	tokens->scanner = ahead;
	return join_terms(tokens, PR_TOKEN_MONEY, end);
}

/* Join what an amount is made of, where the token begins one. */
static int
join(Tokens *tokens, int type, uint32 start, uint32 *end)
{
	const char *text = tokens->text + start;
	PrDecimal	value;
	uint32		number;

	switch (type)
	{
		case PR_TOKEN_MONEY:
		case PR_TOKEN_NUMBER:
			return join_terms(tokens, type, end);
		case PR_TOKEN_NUMWORD:
			if (is_upper(*text) && *end - start > 3 && is_code(text, 3))	/* GBP31 .7m */
			{
				if (text[*end - start] != '.')
					return is_amount(tokens, start, *end) ? PR_TOKEN_MONEY : type;
				return join_code(tokens, type, start, *end, end);
			}
			if (is_digit(*text) && is_amount(tokens, start, *end))
				return join_terms(tokens, type, end);
			return type;
		case PR_TOKEN_WORD:
			if (is_upper(*text) && (number = number_after(tokens, *end)) > 0 && is_code(text, *end - start))
				return join_code(tokens, type, start, number, end);
			return amount_cardinal(text, *end - start, &value) ? join_terms(tokens, type, end) : type;
		case PR_TOKEN_HYPHENATED:	/* twenty-two and twenty-second are one number, not two words */
			if (amount_cardinal(text, *end - start, &value))
				return join_terms(tokens, PR_TOKEN_NUMBER, end);
			return amount_ordinal(text, *end - start, &value) ? PR_TOKEN_ORDINAL : type;
		case PR_TOKEN_ENTITY:	/* &pound;31.7m */
			number = is_digit(text[*end - start]) ? *end : number_after(tokens, *end);
			return number > 0 && amount_currency(text, *end - start) != NULL ?
				join_code(tokens, type, start, number, end) : type;
		default:
			return type;
	}
}

/* ---- gaps ------------------------------------------------------------------- */

/* An ampersand between blanks stands for a word. */
static inline bool
is_and(const Tokens *tokens, const PrToken *token)
{
	const char *text = tokens->text + token->start;

	return *text == '&' && dict_is_and((DictWord) {text, token->length}) &&
		token->start > 0 && text[-1] == ' ' && text[token->length] == ' ';
}

static inline bool
is_gap(const Tokens *tokens, const PrToken *token)
{
	return token->type == PR_TOKEN_BLANK || (token->type == PR_TOKEN_PUNCTUATION && !is_and(tokens, token));
}

/* May a gap go on at this byte? Most end before a letter or a digit. */
static inline bool
may_go_on(char byte)
{
	return !is_digit(byte) && !is_latin(byte) && byte != '\0';
}

/* Cut what is too long for one token; the scanner goes on after the cut without looking anew. */
static uint32
cut_gap(Tokens *tokens, uint32 start)
{
	uint32		end = start + MOST_GAP;

	while ((tokens->text[end] & 0xC0) == 0x80)
		end--;
	tokens->scanner.at = end;
	return end;
}

/*
 * Take blanks and marks that follow each other together. What is scanned and
 * does not belong to them waits for the next call.
 */
static int
next_gap(Tokens *tokens, const PrToken *first, uint32 *end)
{
	int			type = first->type;

	if (first->length > MOST_GAP)
	{
		*end = cut_gap(tokens, first->start);
		return type;
	}
	while (may_go_on(tokens->text[*end]))
	{
		PrToken    *next = &tokens->ahead;

		tokens->has_ahead = pr_scan_next(&tokens->scanner, next);
		if (!tokens->has_ahead || !is_gap(tokens, next) ||
			next->start + next->length - first->start > MOST_GAP)
			break;
		tokens->has_ahead = false;
		*end = next->start + next->length;
		if (next->type == PR_TOKEN_PUNCTUATION)
			type = PR_TOKEN_PUNCTUATION;
	}
	return type;
}

/* ---- tokens ----------------------------------------------------------------- */

/* Step over a single blank before a letter or a digit, by far the most frequent gap, without the scanner. */
static inline bool
skip_blank(Tokens *tokens)
{
	const char *text = tokens->text + tokens->scanner.at;

	if (text[0] != ' ' || may_go_on(text[1]) || tokens->has_ahead ||
		tokens->scanner.at < tokens->scanner.cut_end)
		return false;
	tokens->scanner.at++;
	return true;
}

static inline bool
next_scanned(Tokens *tokens, PrToken *token)
{
	if (!tokens->has_ahead)
		return pr_scan_next(&tokens->scanner, token);
	*token = tokens->ahead;
	tokens->has_ahead = false;
	return true;
}

/*
 * What follows from the type of a token that is joined. A token with parts leaves
 * them to the calls that follow.
 */
static int
begin_token(Tokens *tokens, int type, uint32 start, uint32 *end)
{
	uint32		digits;

	switch (type)
	{
		case PR_TOKEN_HYPHENATED:
			begin_parts(tokens, PR_TOKEN_HYPHENATED, start, *end);
			return type;
		case PR_TOKEN_IDEOGRAPHS:
			begin_parts(tokens, PR_TOKEN_IDEOGRAPHS, start, *end);
			*end = pr_words_next(&tokens->words);
			tokens->parts_at = *end;
			return type;
		case PR_TOKEN_NUMWORD:
			digits = number_length(tokens, start, *end);
			if (digits == 0)
				return type;
			begin_parts(tokens, PR_TOKEN_WORD, start + digits, *end);
			*end = start + digits;
			return PR_TOKEN_NUMBER;
		default:
			return type;
	}
}

int
tokens_next(Tokens *tokens, uint32 *start, uint32 *end)
{
	PrToken		token;
	int			type;

	if (tokens->parts_at < tokens->parts_end)
	{
		*start = tokens->parts_at;
		type = next_piece(tokens);
		*end = tokens->parts_at;
		return type;
	}
	*start = tokens->scanner.at;
	if (skip_blank(tokens))
	{
		*end = tokens->scanner.at;
		return PR_TOKEN_BLANK;
	}
	if (!next_scanned(tokens, &token))
		return 0;
	*start = token.start;
	*end = token.start + token.length;
	if (is_gap(tokens, &token))
		return next_gap(tokens, &token, end);
	if (token.type == PR_TOKEN_PUNCTUATION || (token.type == PR_TOKEN_ENTITY && is_and(tokens, &token)))
		return PR_TOKEN_ABBREVIATION;
	if (begins_with_stop(tokens, token.type, *start))
	{
		*end = tokens->scanner.at = tokens->scanner.cut_end = *start + 1;	/* the rest is scanned anew */
		return PR_TOKEN_PUNCTUATION;
	}
	return begin_token(tokens, join(tokens, token.type, *start, end), *start, end);
}
