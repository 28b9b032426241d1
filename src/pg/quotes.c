/*
 * quotes.c
 *		quotes(): who said what.
 */
#include "rows.h"

#include "catalog/pg_type.h"
#include "quotes.h"
#include "spaces.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "words.h"

EXTRACTOR_FUNCTIONS(quotes);

typedef struct QuotesState
{
	StoredCursor cursor;
	StoredPerson *persons;
	Datum		nobody;			/* an empty array */
} QuotesState;

static const Column columns[] = {
	{"ordinal", COLUMN_INT}, {"text", COLUMN_TEXT}, {"kind", COLUMN_TEXT},
	{"speaker", COLUMN_TEXT}, {"speaker_kind", COLUMN_TEXT}, {"also", COLUMN_TEXTS},
	{"title", COLUMN_TEXT}, {"organisation", COLUMN_TEXT}, {"cue", COLUMN_TEXT},
	{"span", COLUMN_SPAN}
};

#define SEPARATOR "\n\n"		/* between the paragraphs of a quote */
#define SEPARATOR_LENGTH 2

StoredString
quote_speaker(const Stored *stored, const StoredPerson *persons, const StoredQuote *quote)
{
	return stored_words(stored, quote->person != PR_NONE ? persons[quote->person].name : quote->speaker);
}

/* The words of a quote of any number of paragraphs. */
static text *
quote_text(const Stored *stored, StoredQuote quote)
{
	StoredQuote counted = quote;
	size_t		size = (size_t) (quote.pieces - 1) * SEPARATOR_LENGTH;
	PrSpan		piece;
	text	   *words;
	char	   *at;

	while (stored_piece(stored, &counted, &piece))
		size += piece.end - piece.start;
	words = palloc(VARHDRSZ + size);
	SET_VARSIZE(words, VARHDRSZ + size);
	at = VARDATA(words);
	for (uint32 i = 0; stored_piece(stored, &quote, &piece); i++)
	{
		if (i > 0)
			memcpy(at, SEPARATOR, SEPARATOR_LENGTH);
		at += i > 0 ? SEPARATOR_LENGTH : 0;
		memcpy(at, stored->text + piece.start, piece.end - piece.start);
		at += piece.end - piece.start;
	}
	return words;
}

/* The names of the further speakers. */
static Datum
also_names(const Stored *stored, const StoredPerson *persons, StoredQuote quote)
{
	Datum	   *names = palloc(quote.alsos * sizeof(Datum));
	PrSpan		piece;
	uint32		person;
	int			count = 0;

	while (stored_piece(stored, &quote, &piece))
		;
	while (stored_also(&quote, &person))
	{
		names[count++] = PointerGetDatum(one_spaced_text(stored_words(stored, persons[person].name)));
	}
	return PointerGetDatum(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT));
}

static void
quotes_begin(const Stored *stored, void *state)
{
	QuotesState *s = state;

	stored_begin(stored, STORED_QUOTES, &s->cursor);
	s->persons = release_persons(stored);
	s->nobody = PointerGetDatum(construct_empty_array(TEXTOID));
}

static bool
quotes_next(const Stored *stored, void *state, Row *row)
{
	static const StoredString none = {NULL, 0};
	QuotesState *s = state;
	StoredQuote quote;
	const StoredPerson *person;

	if (!stored_quote(stored, &s->cursor, &quote))
		return false;
	person = quote.person == PR_NONE ? NULL : &s->persons[quote.person];
	row_int(row, s->cursor.number);
	if (quote.more.at == NULL)
		row_words(row, stored, quote.span);	/* one paragraph and speaker, as most have */
	else
		row_datum(row, PointerGetDatum(quote_text(stored, quote)));
	row_word(row, pr_quote_kind_words[quote.kind]);
	row_name(row, quote_speaker(stored, s->persons, &quote));
	row_word(row, pr_speaker_kind_words[quote.speaker_kind]);
	row_datum(row, quote.alsos > 0 ? also_names(stored, s->persons, quote) : s->nobody);
	row_name(row, person ? person->title : none);
	row_name(row, person ? person->organisation : none);
	row_name(row, stored_words(stored, quote.cue));
	row_span(row, quote.span);
	return true;
}

const Extractor quotes_extractor = {
	"quotes", columns, lengthof(columns), sizeof(QuotesState), quotes_begin, quotes_next
};
