/*
 * annotations.c
 *		annotations(): everything that was found, in one list in text order.
 *
 * The rows of the other extractors are collected and sorted by where they
 * begin, the longer first, so that what lies in a quote follows it. Their
 * further columns become the attributes. The text of what is named is what
 * stands at its first mention; its full name is an attribute.
 */
#include "json.h"

#include "layout.h"
#include "miscadmin.h"
#include "utils/builtins.h"

EXTRACTOR_FUNCTIONS(annotations);

typedef struct Annotation
{
	PrSpan		span;
	uint32		number;			/* keeps the order of equal spans */
	const char *kind;
	Datum		words;			/* 0: null */
	Datum		attributes;
} Annotation;

typedef struct AnnotationsState
{
	Annotation *at;
	uint32		count;
	uint32		room;
	uint32		given;
} AnnotationsState;

static const Column columns[] = {
	{"kind", COLUMN_TEXT}, {"text", COLUMN_TEXT}, {"span", COLUMN_SPAN},
	{"attributes", COLUMN_JSONB}
};

/* The extractors, the kind their rows become, and the column that is the text. */
static const struct
{
	const Extractor *extractor;
	const char *kind;
	const char *words;			/* NULL: the words at the span */
}			sources[] = {
	{&quotes_extractor, "quote", "text"},
	{&figures_extractor, "figure", "text"},
	{&officials_extractor, "official", NULL},
	{&organisations_extractor, "organisation", NULL},
	{&operations_extractor, "operation", NULL},
	{&legislation_extractor, "legislation", NULL},
	{&contacts_extractor, "contact", "text"}
};

typedef struct Collector
{
	const Stored *stored;
	AnnotationsState *state;
	size_t		source;
} Collector;

static Annotation *
add(AnnotationsState *s, PrSpan span, const char *kind)
{
	Annotation *annotation;

	if (s->count == s->room)
	{
		s->room = Max(64, s->room * 2);
		s->at = s->at ? repalloc_huge(s->at, s->room * sizeof(Annotation)) :
			palloc(s->room * sizeof(Annotation));
	}
	annotation = &s->at[s->count];
	annotation->span = span;
	annotation->number = s->count++;
	annotation->kind = kind;
	return annotation;
}

static Datum
words_at(const Stored *stored, PrSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(stored->text + span.start, span.end - span.start));
}

static Datum
no_attributes(void)
{
	JsonbParseState *state = NULL;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	return JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	Collector  *collector = context;
	const char *words = sources[collector->source].words;
	Annotation *annotation = add(collector->state, row->span, sources[collector->source].kind);
	JsonbParseState *state = NULL;

	if (words == NULL)
		annotation->words = words_at(collector->stored, row->span);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < extractor->column_count; i++)
	{
		const Column *column = &extractor->columns[i];

		if (words && strcmp(column->name, words) == 0)
			annotation->words = row->nulls[i] ? (Datum) 0 : row->values[i];
		else if (i != row->span_column && strcmp(column->name, "ordinal") != 0)
			json_push_column(&state, column, row, i);
	}
	annotation->attributes =
		JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

/* The head's fields and the headings. */
static void
collect_lines(const Stored *stored, AnnotationsState *s)
{
	StoredCursor cursor;
	StoredBlock block;
	StoredHead	head;
	Datum		nothing = no_attributes();
	uint32		first = s->count;

	stored_head(stored, &head);
	if (head.header.headline.end > 0)
		add(s, head.header.headline, "headline");
	if (head.header.issuer.end > 0)
		add(s, head.header.issuer, "issuer");
	if (head.header.standfirst.end > 0)
		add(s, head.header.standfirst, "standfirst");
	if (head.header.dateline.end > 0)
		add(s, head.header.dateline, "dateline");
	stored_begin(stored, STORED_BLOCKS, &cursor);
	while (stored_block(stored, &cursor, &block))
		if (block.kind == PR_BLOCK_HEADING)
			add(s, block.body, "heading");
	for (uint32 i = first; i < s->count; i++)
	{
		s->at[i].words = words_at(stored, s->at[i].span);
		s->at[i].attributes = nothing;
	}
}

static int
compare_annotations(const void *left, const void *right)
{
	const Annotation *a = left;
	const Annotation *b = right;

	CHECK_FOR_INTERRUPTS();
	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	if (a->span.end != b->span.end)
		return a->span.end > b->span.end ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

static void
annotations_begin(const Stored *stored, void *state)
{
	AnnotationsState *s = state;
	Collector	collector = {.stored = stored, .state = s};

	collect_lines(stored, s);
	for (collector.source = 0; collector.source < lengthof(sources); collector.source++)
		rows_visit(stored, sources[collector.source].extractor, collect_row, &collector);
	if (s->count > 1)
		qsort(s->at, s->count, sizeof(Annotation), compare_annotations);
}

static bool
annotations_next(const Stored *stored, void *state, Row *row)
{
	AnnotationsState *s = state;
	const Annotation *annotation;

	(void) stored;
	if (s->given >= s->count)
		return false;
	annotation = &s->at[s->given++];
	row_word(row, annotation->kind);
	if (annotation->words != (Datum) 0)
		row_datum(row, annotation->words);
	else
		row_null(row);
	row_span(row, annotation->span);
	row_datum(row, annotation->attributes);
	return true;
}

const Extractor annotations_extractor = {
	"annotations", columns, lengthof(columns), sizeof(AnnotationsState),
	annotations_begin, annotations_next
};
