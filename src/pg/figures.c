/*
 * figures.c
 *		figures(): which amounts are stated.
 *
 * A figure in a quote is the speaker's. Both lists are in text order, so the
 * quotes are walked alongside.
 */
#include "rows.h"

#include "lexicon.h"
#include "quotes.h"
#include "words.h"

EXTRACTOR_FUNCTIONS(figures);

typedef struct FiguresState
{
	StoredCursor cursor;
	StoredCursor quotes;
	StoredQuote quote;			/* the first that does not end before the figure */
	bool		has_quote;
	StoredPerson *persons;
} FiguresState;

static const Column columns[] = {
	{"ordinal", COLUMN_INT}, {"text", COLUMN_TEXT}, {"value", COLUMN_NUMERIC},
	{"upper", COLUMN_NUMERIC}, {"kind", COLUMN_TEXT}, {"unit", COLUMN_TEXT},
	{"qualifier", COLUMN_TEXT}, {"change", COLUMN_TEXT}, {"subject", COLUMN_TEXT},
	{"sentence", COLUMN_TEXT}, {"speaker", COLUMN_TEXT}, {"span", COLUMN_SPAN}
};

static void
figures_begin(const Stored *stored, void *state)
{
	FiguresState *s = state;

	stored_begin(stored, STORED_FIGURES, &s->cursor);
	stored_begin(stored, STORED_QUOTES, &s->quotes);
	s->has_quote = stored_quote(stored, &s->quotes, &s->quote);
	s->persons = s->has_quote ? release_persons(stored) : NULL;
}

/* Who says what stands at span; none where nobody is quoted there. */
static StoredString
speaker_at(const Stored *stored, FiguresState *s, PrSpan span)
{
	while (s->has_quote && s->quote.span.end <= span.start)
		s->has_quote = stored_quote(stored, &s->quotes, &s->quote);
	if (!s->has_quote || s->quote.span.start > span.start)
		return (StoredString) {NULL, 0};
	return quote_speaker(stored, s->persons, &s->quote);
}

static const char *
unit_word(uint32 unit)
{
	if (unit >= pr_unit_name_count)
		stored_damaged("A figure has an unknown unit.");
	return unit == 0 ? NULL : pr_unit_names[unit];
}

static bool
figures_next(const Stored *stored, void *state, Row *row)
{
	FiguresState *s = state;
	StoredFigure figure;

	if (!stored_figure(stored, &s->cursor, &figure))
		return false;
	row_int(row, s->cursor.number);
	row_words(row, stored, figure.span);
	row_decimal(row, figure.value);
	if (figure.is_range)
		row_decimal(row, figure.upper);
	else
		row_null(row);
	row_word(row, pr_figure_kind_words[figure.kind]);
	row_word(row, unit_word(figure.unit));
	row_word(row, pr_qualifier_words[figure.qualifier]);
	row_word(row, pr_change_words[figure.change]);
	row_name(row, stored_words(stored, figure.subject));
	row_words(row, stored, figure.sentence);
	row_name(row, speaker_at(stored, s, figure.span));
	row_span(row, figure.span);
	return true;
}

const Extractor figures_extractor = {
	"figures", columns, lengthof(columns), sizeof(FiguresState), figures_begin, figures_next
};
