/*
 * ts_headline.c
 *		ts_headline() for the parser: what is highlighted, put right.
 *
 * The server's prsd_headline() does the work, but it knows the default parser's
 * token types only, and the words that it gets say too little where one
 * token stands for several places or several tokens were taken together:
 *
 *	- an abbreviation that is the words it stands for, at places of their own,
 *	  comes with the last of the places;
 *	- every token of a written-out office, blanks too, comes with all that was
 *	  found in the whole of it, at the last place.
 *
 * So before the server's function is called, types are translated, an
 * abbreviation gets each item at each of its places, and the tokens of a
 * written-out office their own place and only the items that begin as they do,
 * or that no token of it begins as (the abbreviation asked for). Words of a phrase
 * that is not there get none.
 */
#include "polrel.h"

#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "utils/fmgrprotos.h"

#include "reading.h"

POLREL_FUNCTION(polrel_parser_headline);

#define MOST_PLACES 16			/* that one token stands for */
#define MOST_ITEMS 32			/* of a query, found in one token */
#define SAME_BEGINNING 3		/* letters that a word and its lexeme share */

/* What a token type is to the server's function: the default parser's numbers. */
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

/* The words made anew. Entries of one token follow each other, all but the first marked repeated. */
typedef struct Words
{
	const HeadlineParsedText *from;
	QueryItem  *items;			/* of the query */
	const char *query;			/* its lexemes */
	HeadlineWordEntry *at;
	int			count;
	int			room;
	bool		cut;			/* a token was found for more items than it has here */
	QueryOperand *whole_item;	/* of the hyphenated word whose parts follow */
	int			whole_pos;
} Words;

static void
push(Words *words, HeadlineWordEntry word, QueryOperand *item, int pos, bool repeated)
{
	if (words->count == words->room)
	{
		words->room *= 2;
		words->at = repalloc(words->at, words->room * sizeof(HeadlineWordEntry));
	}
	if (word.type == PR_TOKEN_HYPHENATED && !repeated)
	{
		words->whole_item = item;
		words->whole_pos = pos;
	}
	/* a blank is not counted where the length of a headline is limited */
	word.type = headline_type(repeated ? PR_TOKEN_BLANK : word.type);
	word.item = item;
	word.pos = LIMITPOS(pos);
	word.repeated = repeated;
	words->at[words->count++] = word;
}

/* Where the entries of the token that begins at i end. */
static int
token_end(const HeadlineParsedText *from, int i)
{
	for (i++; i < from->curwords && from->words[i].repeated; i++)
		;
	return i;
}

static int
token_pos(const HeadlineParsedText *from, int i)
{
	return from->words[token_end(from, i) - 1].pos;
}

/* Is this what stands between words? */
static bool
is_blank(const HeadlineWordEntry *word)
{
	return word->type == PR_TOKEN_BLANK || word->type == PR_TOKEN_PUNCTUATION || word->type == PR_TOKEN_TAG ||
		word->type == PR_TOKEN_ENTITY;
}

static bool
begins_as(const Words *words, const QueryOperand *item, const HeadlineWordEntry *word)
{
	int			letters = Min(Min((int) item->length, (int) word->len), SAME_BEGINNING);

	return letters > 0 && pg_strncasecmp(words->query + item->distance, word->word, letters) == 0;
}

/* Is the item a word of one of the tokens from i to end? */
static bool
is_word_of(const Words *words, const QueryOperand *item, int i, int end)
{
	for (; i < end; i++)
		if (!is_blank(&words->from->words[i]) && begins_as(words, item, &words->from->words[i]))
			return true;
	return false;
}

/* The items of the entries from i to end, each once; how many. */
static int
items_of(Words *words, int i, int end, QueryOperand **items)
{
	int			count = 0;

	for (; i < end; i++)
	{
		QueryOperand *item = words->from->words[i].item;
		int			k = 0;

		while (k < count && items[k] != item)
			k++;
		if (k == MOST_ITEMS)
			words->cut = true;
		else if (k == count)
			items[count++] = item;
	}
	return count;
}

/*
 * A token taken by itself: at the places after last up to its own, where there are some; after the last
 * place that is counted all have that one. Of a hyphenated word that was found whole (twenty-two, as 22)
 * the parts are shown, and have what was found unless something of their own.
 */
static void
copy_token(Words *words, int i, int end, int last)
{
	const HeadlineWordEntry *entries = words->from->words;
	int			pos = entries[end - 1].pos;
	int			first = end - i > 1 ? Min(Max(last + 1, pos - MOST_PLACES), pos) : pos;
	bool		repeated = false;
	QueryOperand *items[MOST_ITEMS];
	int			count;

	if (is_blank(&entries[i]))
	{
		push(words, entries[i], NULL, 0, false);
		return;
	}
	if ((entries[i].type == PR_TOKEN_PART || entries[i].type == PR_TOKEN_NUMPART) && entries[i].item == NULL)
	{
		push(words, entries[i], words->whole_item, words->whole_pos, false);
		return;
	}
	count = items_of(words, i, end, items);
	for (int place = first; place <= pos; place++)
		for (int k = 0; k < count; k++)
		{
			push(words, entries[i], items[k], place, repeated);
			repeated = true;
		}
}

/* Tokens taken together: each at its place with its own items. */
static void
copy_run(Words *words, int i, int end)
{
	const HeadlineWordEntry *entries = words->from->words;
	int			begin = i;
	int			pos = token_pos(words->from, i) + 1;
	int			next;

	for (int k = i; k < end; k = token_end(words->from, k))
		pos -= !is_blank(&entries[k]);
	for (; i < end; i = next)
	{
		bool		repeated = false;

		next = token_end(words->from, i);
		for (int k = i; k < next && !is_blank(&entries[i]); k++)
		{
			QueryOperand *item = entries[k].item;

			if (item == NULL || (!begins_as(words, item, &entries[i]) && is_word_of(words, item, begin, end)))
				continue;
			push(words, entries[i], item, pos, repeated);
			repeated = true;
		}
		if (!repeated)
			push(words, entries[i], NULL, is_blank(&entries[i]) ? 0 : pos, false);
		pos += !is_blank(&entries[i]);
	}
}

/*
 * A query for DCC is one for a phrase, of which no word alone is asked for. So
 * words of a phrase that does not stand around them are nothing to be shown. Nor
 * must the server try them: before version 16 it looks from each at every stretch
 * of text, and keeps what that takes, gigabytes for a text of 100 kB that is full
 * of a phrase's words and has the phrase nowhere.
 */

#define MOST_AROUND 2048		/* entries on either side in which a phrase is sought */

/* Entries among which a phrase is sought. */
typedef struct Stretch
{
	const HeadlineWordEntry *at;
	int			count;
} Stretch;

static TSTernaryValue
check_item(void *argument, QueryOperand *item, ExecPhraseData *data)
{
	const Stretch *stretch = argument;

	for (int i = 0; i < stretch->count; i++)
	{
		if (stretch->at[i].item != item)
			continue;
		if (data == NULL)
			return TS_YES;
		if (data->pos == NULL)
		{
			data->pos = palloc(stretch->count * sizeof(WordEntryPos));
			data->allocated = true;
		}
		if (data->npos == 0 || data->pos[data->npos - 1] < stretch->at[i].pos)
			data->pos[data->npos++] = stretch->at[i].pos;
	}
	return data != NULL && data->npos > 0 ? TS_YES : TS_NO;
}

/* Note for each operand the outermost phrase that it belongs to; adds up how far phrases reach. */
static void
note_phrases(QueryItem *node, QueryItem *phrase, QueryItem **phrase_of, int *reach)
{
	check_stack_depth();
	if (node->type == QI_VAL)
	{
		*phrase_of = phrase;
		return;
	}
	if (node->qoperator.oper == OP_PHRASE)
	{
		*reach = Min(*reach + node->qoperator.distance, MAXENTRYPOS);
		phrase = phrase != NULL ? phrase : node;
	}
	note_phrases(node + 1, phrase, phrase_of + 1, reach);
	if (node->qoperator.oper != OP_NOT)
		note_phrases(node + node->qoperator.left, phrase, phrase_of + node->qoperator.left, reach);
}

/* Is an entry at position other near enough to one at pos? Stop words and blanks have no position. */
static inline bool
is_near(int other, int pos, int reach)
{
	return other == 0 || abs(other - pos) <= reach;
}

/* Does the phrase stand around entry i? */
static bool
stands_around(const Words *words, int i, QueryItem *phrase, int reach)
{
	int			pos = words->at[i].pos;
	int			begin = i;
	int			end = i + 1;
	Stretch		stretch;

	if (pos >= MAXENTRYPOS - 1)
		return false;			/* all that follows has this position */
	while (begin > 0 && i - begin < MOST_AROUND && is_near(words->at[begin - 1].pos, pos, reach))
		begin--;
	while (end < words->count && end - i < MOST_AROUND && is_near(words->at[end].pos, pos, reach))
		end++;
	if (i - begin == MOST_AROUND || end - i == MOST_AROUND)
		return true;			/* perhaps */
	stretch = (Stretch) {words->at + begin, end - begin};
	return TS_execute(phrase, &stretch, TS_EXEC_EMPTY, check_item);
}

/* Is an entry a word that is asked for by itself, or one of a phrase that stands around it? */
static bool
is_asked_for(const Words *words, int i, QueryItem **phrases, int reach)
{
	QueryItem  *item = (QueryItem *) words->at[i].item;
	QueryItem  *phrase;

	if (item == NULL)
		return false;
	phrase = phrases[item - words->items];
	return phrase == NULL || stands_around(words, i, phrase, reach);
}

static void
leave_lone_words(Words *words, int size)
{
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext inner = AllocSetContextCreate(outer, "polrel phrases", ALLOCSET_DEFAULT_SIZES);
	QueryItem **phrases = palloc0(size * sizeof(QueryItem *));
	int			reach = 0;

	note_phrases(words->items, NULL, phrases, &reach);
	MemoryContextSwitchTo(inner);
	for (int i = 0, end; i < words->count; i = end)
	{
		bool		asked = false;

		CHECK_FOR_INTERRUPTS();
		for (end = i; end == i || (end < words->count && words->at[end].repeated); end++)
			asked = asked || is_asked_for(words, end, phrases, reach);
		for (int k = i; k < end && !asked; k++)
			words->at[k].item = NULL;
		MemoryContextReset(inner);
	}
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(inner);
	pfree(phrases);
}

/* How many of the tokens from i to end are words. */
static int
word_count(const HeadlineParsedText *from, int i, int end)
{
	int			count = 0;

	for (; i < end; i = token_end(from, i))
		count += !is_blank(&from->words[i]);
	return count;
}

static void
put_right(HeadlineParsedText *parsed, TSQuery query)
{
	Words		words = {.from = parsed, .items = GETQUERY(query), .query = GETOPERAND(query),
		.room = Max(parsed->curwords, 1)
	};
	int			last = 0;

	words.at = palloc(words.room * sizeof(HeadlineWordEntry));
	for (int i = 0; i < parsed->curwords;)
	{
		int			end = token_end(parsed, i);
		int			pos = token_pos(parsed, i);
		int			run = end;

		CHECK_FOR_INTERRUPTS();
		while (pos > 0 && run < parsed->curwords && token_pos(parsed, run) == pos && pos < MAXENTRYPOS - 1)
			run = token_end(parsed, run);
		if (word_count(parsed, i, run) > 1)
			copy_run(&words, i, run);
		else					/* one that did not go on from the word before it comes with the blank between them */
			for (int k = i; k < run; k = token_end(parsed, k))
				copy_token(&words, k, token_end(parsed, k), last);
		last = Max(last, pos);
		i = run;
	}
	if (query->size > 0 && !words.cut)
		leave_lone_words(&words, query->size);
	pfree(parsed->words);
	parsed->words = words.at;
	parsed->curwords = words.count;
	parsed->lenwords = words.room;
}

Datum
polrel_parser_headline(PG_FUNCTION_ARGS)
{
	put_right((HeadlineParsedText *) PG_GETARG_POINTER(0), PG_GETARG_TSQUERY(2));
	return prsd_headline(fcinfo);
}
