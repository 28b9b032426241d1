/*
 * jsonb.c
 *		The cast to jsonb: all that was found in a release, one document.
 *
 * The head's fields are its keys, and an array for each extractor, whose
 * objects have the columns of its rows; jsonb orders keys as it always does,
 * by length and then by bytes. A span is an array of two numbers, its first
 * character and the one after its last, as in int4range.
 */
#include "jsonb.h"
#include "spaces.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

POLREL_FUNCTION(polrel_jsonb);

#define FIRST_ROOM 16

static const Extractor *const extractors[] = {
	&sections_extractor, &paragraphs_extractor, &quotes_extractor, &figures_extractor,
	&officials_extractor, &organisations_extractor, &operations_extractor,
	&legislation_extractor, &contacts_extractor
};

#define HEAD_FIELDS 5

/* The rows of an extractor, being collected. */
typedef struct Collected
{
	JsonbValue	keys;			/* of each row */
	JsonbValue *rows;			/* an array */
	int			room;			/* elements that it can hold */
	Position   *position;
} Collected;

/* ---- values --------------------------------------------------------------- */

static void
set_null(JsonbValue *value)
{
	value->type = jbvNull;
}

static void
set_string(JsonbValue *value, const char *at, int length)
{
	value->type = jbvString;
	value->val.string.val = unconstify(char *, at);
	value->val.string.len = length;
}

static void
set_text(JsonbValue *value, Datum datum)
{
	text	   *string = DatumGetTextPP(datum);

	set_string(value, VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
}

static void
set_numeric(JsonbValue *value, Numeric number)
{
	value->type = jbvNumeric;
	value->val.numeric = number;
}

/* An array whose elements are yet to be set. */
static JsonbValue *
set_array(JsonbValue *value, int count)
{
	value->type = jbvArray;
	value->val.array.nElems = count;
	value->val.array.elems = palloc(count * sizeof(JsonbValue));
	value->val.array.rawScalar = false;
	return value->val.array.elems;
}

static void
set_texts(JsonbValue *value, Datum datum)
{
	JsonbValue *elements;
	Datum	   *texts;
	int			count;

	deconstruct_array(DatumGetArrayTypeP(datum), TEXTOID, -1, false, TYPALIGN_INT, &texts, NULL, &count);
	elements = set_array(value, count);
	for (int i = 0; i < count; i++)
		set_text(&elements[i], texts[i]);
}

static void
set_span(JsonbValue *value, Position *position, PrSpan span)
{
	JsonbValue *bounds;
	int32		lower;
	int32		upper;

	if (span.start == span.end)
	{
		set_null(value);
		return;
	}
	position_characters(position, span, &lower, &upper);
	bounds = set_array(value, 2);
	set_numeric(&bounds[0], row_whole(lower));
	set_numeric(&bounds[1], row_whole(upper));
}

static void
set_column(JsonbValue *value, ColumnType type, Datum datum)
{
	switch (type)
	{
		case COLUMN_INT:
			set_numeric(value, row_whole(DatumGetInt32(datum)));
			break;
		case COLUMN_NUMERIC:
			set_numeric(value, DatumGetNumeric(datum));
			break;
		case COLUMN_TEXTS:
			set_texts(value, datum);
			break;
		default:
			set_text(value, datum);
	}
}

void
jv_set_date(JsonbValue *value, const PrHeader *header)
{
	char	   *iso;

	if (header->published.year == 0)
	{
		set_null(value);
		return;
	}
	iso = psprintf("%04d-%02d-%02d", header->published.year, header->published.month, header->published.day);
	set_string(value, iso, strlen(iso));
}

/* ---- objects -------------------------------------------------------------- */

void
jv_set_object(JsonbValue *value, int most)
{
	value->type = jbvObject;
	value->val.object.nPairs = 0;
	value->val.object.pairs = palloc(most * sizeof(JsonbPair));
}

static int
compare_keys(const JsonbValue *a, const JsonbValue *b)
{
	if (a->val.string.len != b->val.string.len)
		return a->val.string.len - b->val.string.len;
	return memcmp(a->val.string.val, b->val.string.val, a->val.string.len);
}

static JsonbPair *
add_pair(JsonbValue *object, const char *key, int number)
{
	JsonbPair  *pairs = object->val.object.pairs;
	JsonbPair	pair = {.order = number};
	int			place = object->val.object.nPairs++;

	set_string(&pair.key, key, strlen(key));
	set_null(&pair.value);
	for (; place > 0 && compare_keys(&pairs[place - 1].key, &pair.key) > 0; place--)
		pairs[place] = pairs[place - 1];
	pairs[place] = pair;
	return &pairs[place];
}

JsonbValue *
jv_add(JsonbValue *object, const char *key)
{
	return &add_pair(object, key, object->val.object.nPairs)->value;
}

/* A key of rows has no value, and the number of its column. */
void
jv_add_column(JsonbValue *keys, const Extractor *extractor, int column)
{
	add_pair(keys, extractor->columns[column].name, column);
}

void
jv_set_row(JsonbValue *value, const JsonbValue *keys, const Extractor *extractor, const Row *row,
		   Position *position)
{
	const JsonbPair *key = keys->val.object.pairs;
	JsonbPair  *pair;

	jv_set_object(value, keys->val.object.nPairs);
	pair = value->val.object.pairs;
	for (int i = 0; i < keys->val.object.nPairs; i++, key++, pair++)
	{
		int			column = key->order;

		pair->key = key->key;
		if (column == row->span_column)
			set_span(&pair->value, position, row->span);
		else if (row->nulls[column])
			set_null(&pair->value);
		else
			set_column(&pair->value, extractor->columns[column].type, row->values[column]);
	}
	value->val.object.nPairs = keys->val.object.nPairs;
}

/* ---- the document --------------------------------------------------------- */

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	Collected  *collected = context;
	JsonbValue *rows = collected->rows;

	if (rows->val.array.nElems == collected->room)
	{
		collected->room *= 2;
		rows->val.array.elems = repalloc_huge(rows->val.array.elems, collected->room * sizeof(JsonbValue));
	}
	jv_set_row(&rows->val.array.elems[rows->val.array.nElems++], &collected->keys, extractor, row,
			   collected->position);
}

/* All rows of an extractor. */
static void
set_rows(JsonbValue *value, const Extractor *extractor, Position *position)
{
	Collected	collected = {.rows = value, .room = FIRST_ROOM, .position = position};

	set_array(value, FIRST_ROOM);
	value->val.array.nElems = 0;
	jv_set_object(&collected.keys, extractor->column_count);
	for (int i = 0; i < extractor->column_count; i++)
		jv_add_column(&collected.keys, extractor, i);
	rows_visit(position->stored, extractor, collect_row, &collected);
}

static void
add_words(JsonbValue *document, const char *key, const Stored *stored, PrSpan span)
{
	JsonbValue *value = jv_add(document, key);
	StoredString words;

	if (span.start == span.end)
		return;
	words = one_spaced((StoredString) {stored->text + span.start, span.end - span.start});
	set_string(value, words.at, words.length);
}

static void
add_head(JsonbValue *document, const Stored *stored)
{
	StoredHead	head;

	stored_head(stored, &head);
	add_words(document, "headline", stored, head.header.headline);
	add_words(document, "issuer", stored, head.header.issuer);
	add_words(document, "standfirst", stored, head.header.standfirst);
	add_words(document, "dateline", stored, head.header.dateline);
	jv_set_date(jv_add(document, "published"), &head.header);
}

Datum
polrel_jsonb(PG_FUNCTION_ARGS)
{
	JsonbValue	document;
	Stored		stored;
	Position	position = {.stored = &stored};

	release_open(&stored, PG_GETARG_DATUM(0));
	jv_set_object(&document, HEAD_FIELDS + lengthof(extractors));
	add_head(&document, &stored);
	for (size_t i = 0; i < lengthof(extractors); i++)
		set_rows(jv_add(&document, extractors[i]->name), extractors[i], &position);
	PG_RETURN_POINTER(JsonbValueToJsonb(&document));
}
