/*
 * annotations.c
 *		annotations(): everything that was found, in one list in text order.
 *
 * The rows of the other extractors are collected and put into text order.
 * Their further columns become the attributes. The text of what is named is
 * what stands at its first mention; its full name is an attribute.
 */
#include "jsonb.h"

#include "places.h"
#include "utils/builtins.h"

EXTRACTOR_FUNCTIONS(annotations);

typedef struct Annotation
{
	Place		place;
	const char *kind;
	Datum		words;			/* 0: null */
	Datum		attributes;
} Annotation;

typedef struct AnnotationsState
{
	Places		found;			/* Annotations */
	uint32		given;
	Datum		nothing;		/* no attributes */
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

/* Of the rows of one of them. */
typedef struct Collector
{
	const Stored *stored;
	AnnotationsState *state;
	const char *kind;
	JsonbValue	keys;			/* the columns that are attributes */
	int			words;			/* the column that is the text; -1: none */
} Collector;

static Annotation *
add(AnnotationsState *s, PrSpan span, const char *kind)
{
	Annotation *annotation = places_add(&s->found, span);

	annotation->kind = kind;
	return annotation;
}

static Datum
words_at(const Stored *stored, PrSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(stored->text + span.start, span.end - span.start));
}

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	Collector  *collector = context;
	Annotation *annotation = add(collector->state, row->span, collector->kind);
	JsonbValue	attributes;

	jv_set_row(&attributes, &collector->keys, extractor, row, NULL);
	annotation->attributes = JsonbPGetDatum(JsonbValueToJsonb(&attributes));
	if (collector->words < 0)
		annotation->words = words_at(collector->stored, row->span);
	else
		annotation->words = row->nulls[collector->words] ? (Datum) 0 : row->values[collector->words];
}

static void
collect_rows(const Stored *stored, AnnotationsState *s, size_t source)
{
	const Extractor *extractor = sources[source].extractor;
	const char *words = sources[source].words;
	Collector	collector = {.stored = stored, .state = s, .kind = sources[source].kind, .words = -1};

	jv_set_object(&collector.keys, extractor->column_count);
	for (int i = 0; i < extractor->column_count; i++)
	{
		const Column *column = &extractor->columns[i];

		if (words && strcmp(column->name, words) == 0)
			collector.words = i;
		else if (column->type != COLUMN_SPAN && strcmp(column->name, "ordinal") != 0)
			jv_add_column(&collector.keys, extractor, i);
	}
	rows_visit(stored, extractor, collect_row, &collector);
}

/* Words of the text with nothing more to say of them. */
static void
add_words(const Stored *stored, AnnotationsState *s, PrSpan span, const char *kind)
{
	Annotation *annotation = add(s, span, kind);

	annotation->words = words_at(stored, span);
	annotation->attributes = s->nothing;
}

/*
 * The date of publication stands at no one place: it may be put together from
 * several or be the end of an embargo. Its row has neither text nor span.
 */
static void
add_published(AnnotationsState *s, const PrHeader *header)
{
	Annotation *annotation = add(s, (PrSpan) {0, 0}, "published");
	JsonbValue	attributes;

	annotation->words = (Datum) 0;
	jv_set_object(&attributes, 1);
	jv_set_date(jv_add(&attributes, "date"), header);
	annotation->attributes = JsonbPGetDatum(JsonbValueToJsonb(&attributes));
}

/* The head's fields and the headings. */
static void
collect_lines(const Stored *stored, AnnotationsState *s)
{
	StoredCursor cursor;
	StoredBlock block;
	StoredHead	head;

	stored_head(stored, &head);
	if (head.header.published.year != 0)
		add_published(s, &head.header);
	if (head.header.headline.end > 0)
		add_words(stored, s, head.header.headline, "headline");
	if (head.header.issuer.end > 0)
		add_words(stored, s, head.header.issuer, "issuer");
	if (head.header.standfirst.end > 0)
		add_words(stored, s, head.header.standfirst, "standfirst");
	if (head.header.dateline.end > 0)
		add_words(stored, s, head.header.dateline, "dateline");
	stored_begin(stored, STORED_BLOCKS, &cursor);
	while (stored_block(stored, &cursor, &block))
		if (block.kind == PR_BLOCK_HEADING)
			add_words(stored, s, block.body, "heading");
}

static void
annotations_begin(const Stored *stored, void *state)
{
	AnnotationsState *s = state;
	JsonbValue	nothing;

	s->found.size = sizeof(Annotation);
	jv_set_object(&nothing, 0);
	s->nothing = JsonbPGetDatum(JsonbValueToJsonb(&nothing));
	collect_lines(stored, s);
	for (size_t i = 0; i < lengthof(sources); i++)
		collect_rows(stored, s, i);
	places_sort(&s->found);
}

static bool
annotations_next(const Stored *stored, void *state, Row *row)
{
	AnnotationsState *s = state;
	const Annotation *annotation;

	(void) stored;
	if (s->given >= s->found.count)
		return false;
	annotation = PLACES_AT(&s->found, Annotation, s->given++);
	row_word(row, annotation->kind);
	if (annotation->words != (Datum) 0)
		row_datum(row, annotation->words);
	else
		row_null(row);
	row_span(row, annotation->place.span);
	row_datum(row, annotation->attributes);
	return true;
}

const Extractor annotations_extractor = {
	"annotations", columns, lengthof(columns), sizeof(AnnotationsState),
	annotations_begin, annotations_next
};
