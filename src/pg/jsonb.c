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
	JsonbValue	rows;			/* an array */
	int			room;			/* of its elements */
	Position   *position;
} Collected;

/* ---- values --------------------------------------------------------------- */

static JsonbValue
jv_null(void)
{
	return (JsonbValue) {.type = jbvNull};
}

static JsonbValue
jv_string(const char *at, int length)
{
	return (JsonbValue) {.type = jbvString, .val.string = {.val = unconstify(char *, at), .len = length}};
}

static JsonbValue
jv_text(Datum datum)
{
	text	   *string = DatumGetTextPP(datum);

	return jv_string(VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
}

static JsonbValue
jv_numeric(Numeric number)
{
	return (JsonbValue) {.type = jbvNumeric, .val.numeric = number};
}

static JsonbValue
jv_int(int32 number)
{
	return jv_numeric(row_whole(number));
}

static JsonbValue
jv_array(JsonbValue *elements, int count)
{
	return (JsonbValue) {.type = jbvArray, .val.array = {.elems = elements, .nElems = count}};
}

static JsonbValue
jv_texts(Datum datum)
{
	JsonbValue *elements;
	Datum	   *texts;
	int			count;

	deconstruct_array(DatumGetArrayTypeP(datum), TEXTOID, -1, false, TYPALIGN_INT, &texts, NULL, &count);
	elements = palloc(count * sizeof(JsonbValue));
	for (int i = 0; i < count; i++)
		elements[i] = jv_text(texts[i]);
	return jv_array(elements, count);
}

static JsonbValue
jv_span(Position *position, PrSpan span)
{
	JsonbValue *bounds;
	int32		lower;
	int32		upper;

	if (span.start == span.end)
		return jv_null();
	position_characters(position, span, &lower, &upper);
	bounds = palloc(2 * sizeof(JsonbValue));
	bounds[0] = jv_int(lower);
	bounds[1] = jv_int(upper);
	return jv_array(bounds, 2);
}

static JsonbValue
jv_column(const Column *column, const Row *row, int number, Position *position)
{
	Datum		value = row->values[number];

	if (number == row->span_column)
		return jv_span(position, row->span);
	if (row->nulls[number])
		return jv_null();
	switch (column->type)
	{
		case COLUMN_INT:
			return jv_int(DatumGetInt32(value));
		case COLUMN_NUMERIC:
			return jv_numeric(DatumGetNumeric(value));
		case COLUMN_TEXTS:
			return jv_texts(value);
		default:
			return jv_text(value);
	}
}

JsonbValue
jv_date(const PrHeader *header)
{
	char	   *iso;

	if (header->published.year == 0)
		return jv_null();
	iso = psprintf("%04d-%02d-%02d", header->published.year, header->published.month, header->published.day);
	return jv_string(iso, strlen(iso));
}

/* ---- objects -------------------------------------------------------------- */

JsonbValue
jv_object(int most)
{
	return (JsonbValue) {
		.type = jbvObject, .val.object = {.pairs = palloc(most * sizeof(JsonbPair)), .nPairs = 0}
	};
}

static int
compare_keys(const JsonbValue *a, const JsonbValue *b)
{
	if (a->val.string.len != b->val.string.len)
		return a->val.string.len - b->val.string.len;
	return memcmp(a->val.string.val, b->val.string.val, a->val.string.len);
}

static void
add_pair(JsonbValue *object, const char *key, JsonbValue value, int number)
{
	JsonbPair	pair = {.key = jv_string(key, strlen(key)), .value = value, .order = number};
	int			place = object->val.object.nPairs++;
	JsonbPair  *pairs = object->val.object.pairs;

	for (; place > 0 && compare_keys(&pairs[place - 1].key, &pair.key) > 0; place--)
		pairs[place] = pairs[place - 1];
	pairs[place] = pair;
}

void
jv_add(JsonbValue *object, const char *key, JsonbValue value)
{
	add_pair(object, key, value, object->val.object.nPairs);
}

/* A key of rows has no value, and the number of its column. */
void
jv_add_column(JsonbValue *keys, const Extractor *extractor, int column)
{
	add_pair(keys, extractor->columns[column].name, jv_null(), column);
}

JsonbValue
jv_row(const JsonbValue *keys, const Extractor *extractor, const Row *row, Position *position)
{
	int			count = keys->val.object.nPairs;
	JsonbValue	object = jv_object(count);

	for (int i = 0; i < count; i++)
	{
		const JsonbPair *key = &keys->val.object.pairs[i];
		JsonbPair  *pair = &object.val.object.pairs[i];

		pair->key = key->key;
		pair->value = jv_column(&extractor->columns[key->order], row, key->order, position);
	}
	object.val.object.nPairs = count;
	return object;
}

/* ---- the document --------------------------------------------------------- */

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	Collected  *collected = context;
	JsonbValue *rows = &collected->rows;

	if (rows->val.array.nElems == collected->room)
	{
		collected->room *= 2;
		rows->val.array.elems = repalloc_huge(rows->val.array.elems, collected->room * sizeof(JsonbValue));
	}
	rows->val.array.elems[rows->val.array.nElems++] =
		jv_row(&collected->keys, extractor, row, collected->position);
}

/* All rows of an extractor. */
static JsonbValue
jv_rows(const Extractor *extractor, Position *position)
{
	Collected	collected = {
		.keys = jv_object(extractor->column_count),
		.rows = jv_array(palloc(FIRST_ROOM * sizeof(JsonbValue)), 0),
		.room = FIRST_ROOM,
		.position = position
	};

	for (int i = 0; i < extractor->column_count; i++)
		jv_add_column(&collected.keys, extractor, i);
	rows_visit(position->stored, extractor, collect_row, &collected);
	return collected.rows;
}

static JsonbValue
jv_words(const Stored *stored, PrSpan span)
{
	if (span.start == span.end)
		return jv_null();
	return jv_string(stored->text + span.start, span.end - span.start);
}

static void
add_head(JsonbValue *document, const Stored *stored)
{
	StoredHead	head;

	stored_head(stored, &head);
	jv_add(document, "headline", jv_words(stored, head.header.headline));
	jv_add(document, "issuer", jv_words(stored, head.header.issuer));
	jv_add(document, "standfirst", jv_words(stored, head.header.standfirst));
	jv_add(document, "dateline", jv_words(stored, head.header.dateline));
	jv_add(document, "published", jv_date(&head.header));
}

Datum
polrel_jsonb(PG_FUNCTION_ARGS)
{
	JsonbValue	document = jv_object(HEAD_FIELDS + lengthof(extractors));
	Stored		stored;
	Position	position = {.stored = &stored};

	release_open(&stored, PG_GETARG_DATUM(0));
	add_head(&document, &stored);
	for (size_t i = 0; i < lengthof(extractors); i++)
		jv_add(&document, extractors[i]->name, jv_rows(extractors[i], &position));
	PG_RETURN_POINTER(JsonbValueToJsonb(&document));
}
