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

typedef struct Document
{
	JsonbParseState *state;
	Position	position;
} Document;

/* ---- values --------------------------------------------------------------- */

void
json_push_string(JsonbParseState **state, JsonbIteratorToken token, const char *at, int length)
{
	JsonbValue	value;

	value.type = jbvString;
	value.val.string.val = unconstify(char *, at);
	value.val.string.len = length;
	pushJsonbValue(state, token, &value);
}

static void
push_key(JsonbParseState **state, const char *key)
{
	json_push_string(state, WJB_KEY, key, strlen(key));
}

static void
push_number(JsonbParseState **state, JsonbIteratorToken token, Datum numeric)
{
	JsonbValue	value;

	value.type = jbvNumeric;
	value.val.numeric = DatumGetNumeric(numeric);
	pushJsonbValue(state, token, &value);
}

static void
push_null(JsonbParseState **state)
{
	JsonbValue	value;

	value.type = jbvNull;
	pushJsonbValue(state, WJB_VALUE, &value);
}

static void
push_text(JsonbParseState **state, JsonbIteratorToken token, Datum datum)
{
	text	   *string = DatumGetTextPP(datum);

	json_push_string(state, token, VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
}

static void
push_texts(JsonbParseState **state, Datum datum)
{
	Datum	   *elements;
	int			count;

	deconstruct_array(DatumGetArrayTypeP(datum), TEXTOID, -1, false, TYPALIGN_INT,
					  &elements, NULL, &count);
	pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < count; i++)
		push_text(state, WJB_ELEM, elements[i]);
	pushJsonbValue(state, WJB_END_ARRAY, NULL);
}

static Datum
int_numeric(int32 number)
{
	return NumericGetDatum(int64_to_numeric(number));
}

void
json_push_column(JsonbParseState **state, const Column *column, const Row *row, int number)
{
	push_key(state, column->name);
	if (row->nulls[number])
		push_null(state);
	else if (column->type == COLUMN_INT)
		push_number(state, WJB_VALUE, int_numeric(DatumGetInt32(row->values[number])));
	else if (column->type == COLUMN_NUMERIC)
		push_number(state, WJB_VALUE, row->values[number]);
	else if (column->type == COLUMN_TEXTS)
		push_texts(state, row->values[number]);
	else
		push_text(state, WJB_VALUE, row->values[number]);
}

void
json_push_date(JsonbParseState **state, const char *key, const PrHeader *header)
{
	char	   *iso;

	push_key(state, key);
	if (header->published.year == 0)
	{
		push_null(state);
		return;
	}
	iso = psprintf("%04d-%02d-%02d", header->published.year, header->published.month, header->published.day);
	json_push_string(state, WJB_VALUE, iso, strlen(iso));
}

static void
push_span(Document *document, const char *key, PrSpan span)
{
	int32		lower;
	int32		upper;

	push_key(&document->state, key);
	if (span.start == span.end)
	{
		push_null(&document->state);
		return;
	}
	position_characters(&document->position, span, &lower, &upper);
	pushJsonbValue(&document->state, WJB_BEGIN_ARRAY, NULL);
	push_number(&document->state, WJB_ELEM, int_numeric(lower));
	push_number(&document->state, WJB_ELEM, int_numeric(upper));
	pushJsonbValue(&document->state, WJB_END_ARRAY, NULL);
}

/* ---- the document --------------------------------------------------------- */

static void
push_row(const Extractor *extractor, const Row *row, void *context)
{
	Document   *document = context;

	pushJsonbValue(&document->state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < extractor->column_count; i++)
	{
		if (i == row->span_column)
			push_span(document, extractor->columns[i].name, row->span);
		else
			json_push_column(&document->state, &extractor->columns[i], row, i);
	}
	pushJsonbValue(&document->state, WJB_END_OBJECT, NULL);
}

static void
push_words(Document *document, const char *key, PrSpan span)
{
	const Stored *stored = document->position.stored;

	push_key(&document->state, key);
	if (span.start == span.end)
		push_null(&document->state);
	else
		json_push_string(&document->state, WJB_VALUE, stored->text + span.start, span.end - span.start);
}

static void
push_head(Document *document)
{
	StoredHead	head;

	stored_head(document->position.stored, &head);
	push_words(document, "headline", head.header.headline);
	push_words(document, "issuer", head.header.issuer);
	push_words(document, "standfirst", head.header.standfirst);
	push_words(document, "dateline", head.header.dateline);
	json_push_date(&document->state, "published", &head.header);
}

Datum
polrel_jsonb(PG_FUNCTION_ARGS)
{
	static const Extractor *const extractors[] = {
		&sections_extractor, &paragraphs_extractor, &quotes_extractor, &figures_extractor,
		&officials_extractor, &organisations_extractor, &operations_extractor,
		&legislation_extractor, &contacts_extractor
	};
	Document	document = {0};
	Stored		stored;

	release_open(&stored, PG_GETARG_DATUM(0));
	document.position.stored = &stored;
	pushJsonbValue(&document.state, WJB_BEGIN_OBJECT, NULL);
	push_head(&document);
	for (size_t i = 0; i < lengthof(extractors); i++)
	{
		push_key(&document.state, extractors[i]->name);
		pushJsonbValue(&document.state, WJB_BEGIN_ARRAY, NULL);
		rows_visit(&stored, extractors[i], push_row, &document);
		pushJsonbValue(&document.state, WJB_END_ARRAY, NULL);
	}
	PG_RETURN_POINTER(JsonbValueToJsonb(pushJsonbValue(&document.state, WJB_END_OBJECT, NULL)));
}
