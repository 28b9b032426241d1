/*
 * rows.c
 *		Rows of what was found: filled, and given to SQL.
 *
 * A function in FROM, whose rows the server keeps, gives them all at once, which
 * saves a copy of each; elsewhere they go out one per call, as far as they are wanted.
 *
 * The server's own macros for set-returning functions forget everything
 * between two sets. Here the row type, which is dear to look up, is kept with
 * the call site (fn_extra) and serves all sets of a query; a set's own memory
 * is a context that is reset when the set ends, be it read to the end or not.
 */
#include "rows.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "nodes/execnodes.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "spaces.h"

#define SMALL_NUMBERS 1024
#define VISIT_ROOM 2048			/* bytes for the values of some rows that are visited */
#define ROW_ROOM 4096			/* bytes for the values of most rows */

/* What a call site keeps. */
typedef struct RowSet
{
	TupleDesc	type;			/* of a row, blessed */
	MemoryContext context;		/* of the set that is being given */
	MemoryContext row;			/* of a few rows that are being stored */
	RangeType  *any_range;
	bool		active;			/* given one per call, and not to its end yet */
	int			room[ROW_ROOM / sizeof(int)];	/* of the row that is being given */
	Stored		stored;
	Position	position;
	void	   *state;			/* of the extractor */
} RowSet;

/* ---- filling a row -------------------------------------------------------- */

void
row_begin(Row *row)
{
	row->count = 0;
	row->span_column = -1;
}

void
row_null(Row *row)
{
	row->values[row->count] = (Datum) 0;
	row->nulls[row->count++] = true;
}

void
row_datum(Row *row, Datum value)
{
	Assert(row->count < MAX_COLUMNS);
	row->values[row->count] = value;
	row->nulls[row->count++] = false;
}

void
row_int(Row *row, uint32 number)
{
	row_datum(row, Int32GetDatum((int32) number));
}

void
row_word(Row *row, const char *word)
{
	row_string(row, (StoredString) {word, word ? (uint32) strlen(word) : 0});
}

/*
 * Memory for a value, aligned for an int: what is about to be copied into a row of SQL
 * need not be allocated for that.
 */
static void *
value_room(Row *row, size_t size)
{
	char	   *room = row->room;

	if (size > row->left)
		return palloc(size);
	row->room += INTALIGN(size);
	row->left -= INTALIGN(size);
	return room;
}

void
row_string(Row *row, StoredString string)
{
	size_t		size = VARHDRSZ + (size_t) string.length;
	text	   *value;

	if (string.at == NULL)
	{
		row_null(row);
		return;
	}
	value = value_room(row, size);
	SET_VARSIZE(value, size);
	memcpy(VARDATA(value), string.at, string.length);
	row_datum(row, PointerGetDatum(value));
}

void
row_words(Row *row, const Stored *stored, PrSpan span)
{
	row_string(row, stored_words(stored, span));
}

void
row_name(Row *row, StoredString name)
{
	row_string(row, one_spaced(name));
}

/* Making one is dear and most are small: such are made once and kept. */
Numeric
row_whole(int64 number)
{
	static Numeric small[SMALL_NUMBERS];
	MemoryContext outer;

	if (number < 0 || number >= SMALL_NUMBERS)
		return int64_to_numeric(number);
	if (small[number] == NULL)
	{
		outer = MemoryContextSwitchTo(TopMemoryContext);
		small[number] = int64_to_numeric(number);
		MemoryContextSwitchTo(outer);
	}
	return small[number];
}

/*
 * A decimal as numeric, exactly. Whole numbers are shown without a fraction;
 * others with as many places as they were written with.
 */
void
row_decimal(Row *row, PrDecimal decimal)
{
	int64		whole = decimal.mantissa;
	int			zeros = decimal.exponent;
	char		digits[64];

	while (zeros > 0 && whole <= PG_INT64_MAX / 10 && whole >= PG_INT64_MIN / 10)
	{
		whole *= 10;
		zeros--;
	}
	if (zeros == 0)
		row_datum(row, NumericGetDatum(row_whole(whole)));
	else if (zeros < 0 && zeros >= -18)
		row_datum(row, NumericGetDatum(int64_div_fast_to_numeric(whole, -zeros)));
	else
	{
		snprintf(digits, sizeof(digits), INT64_FORMAT "e%d", whole, zeros);
		row_datum(row, DirectFunctionCall3(numeric_in, CStringGetDatum(digits),
										   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
	}
}

void
row_span(Row *row, PrSpan span)
{
	Assert(row->span_column < 0);
	row->span = span;
	row->span_column = row->count;
	row_null(row);
}

/* ---- rows for the face itself --------------------------------------------- */

void
rows_visit(const Stored *stored, const Extractor *extractor, RowVisitor visit, void *context)
{
	void	   *state = palloc0(Max(extractor->size, 1));
	Row			row = {.room = NULL};

	if (extractor->begin)
		extractor->begin(stored, state);
	for (row_begin(&row); extractor->next(stored, state, &row); row_begin(&row))
	{
		CHECK_FOR_INTERRUPTS();
		visit(extractor, &row, context);
		if (row.left < VISIT_ROOM / 4)
		{
			row.left = VISIT_ROOM;
			row.room = palloc(row.left);
		}
	}
}

/* ---- rows for SQL --------------------------------------------------------- */

/* The set is over, or its reader has gone. */
static void
end_set(Datum argument)
{
	RowSet	   *set = (RowSet *) DatumGetPointer(argument);

	set->active = false;
	MemoryContextReset(set->context);
}

static ReturnSetInfo *
caller_of(FunctionCallInfo fcinfo)
{
	ReturnSetInfo *caller = (ReturnSetInfo *) fcinfo->resultinfo;

	if (caller == NULL || !IsA(caller, ReturnSetInfo) ||
		(caller->allowedModes & SFRM_ValuePerCall) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("set-valued function called in context that cannot accept a set")));
	return caller;
}

static RowSet *
make_set(FunctionCallInfo fcinfo, const Extractor *extractor)
{
	MemoryContext site = fcinfo->flinfo->fn_mcxt;
	MemoryContext caller = MemoryContextSwitchTo(site);
	RowSet	   *set = palloc0(sizeof(RowSet));
	TupleDesc	type;

	if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE ||
		type->natts != extractor->column_count)
		elog(ERROR, "unexpected row type of %s()", extractor->name);
	set->type = BlessTupleDesc(CreateTupleDescCopy(type));
	set->context = AllocSetContextCreate(site, "polrel rows", ALLOCSET_SMALL_SIZES);
	set->row = AllocSetContextCreate(site, "polrel row", ALLOCSET_DEFAULT_SIZES);
	set->any_range = position_any_range();
	set->state = palloc0(Max(extractor->size, 1));
	MemoryContextSwitchTo(caller);
	return set;
}

static void
begin_set(RowSet *set, const Extractor *extractor, Datum argument, bool is_text)
{
	MemoryContext caller;

	MemoryContextReset(set->context);	/* what an error may have left */
	caller = MemoryContextSwitchTo(set->context);
	if (is_text)
		release_open_read(&set->stored, release_read_text(argument));
	else
		release_open(&set->stored, argument);
	set->position = (Position) {.stored = &set->stored};
	memset(set->state, 0, extractor->size);
	if (extractor->begin)
		extractor->begin(&set->stored, set->state);
	MemoryContextSwitchTo(caller);
}

/* The next row, with the positions of its span; false where there are no more. */
static bool
next_row(RowSet *set, const Extractor *extractor, Row *row)
{
	row_begin(row);
	row->room = (char *) set->room;
	row->left = sizeof(set->room);
	if (!extractor->next(&set->stored, set->state, row))
		return false;
	Assert(row->count == set->type->natts);
	if (row->span_column >= 0 && row->span.start < row->span.end)
	{
		row->values[row->span_column] = position_range(&set->position, row->span, set->any_range,
													   value_room(row, VARSIZE(set->any_range)));
		row->nulls[row->span_column] = false;
	}
	return true;
}

/* All rows at once. */
static Datum
store_rows(RowSet *set, const Extractor *extractor, ReturnSetInfo *caller)
{
	MemoryContext outer = MemoryContextSwitchTo(caller->econtext->ecxt_per_query_memory);
	Row			row;

	caller->returnMode = SFRM_Materialize;
	caller->setDesc = CreateTupleDescCopy(set->type);
	caller->setResult = tuplestore_begin_heap((caller->allowedModes & SFRM_Materialize_Random) != 0, false,
											  work_mem);
	MemoryContextSwitchTo(set->row);
	while (next_row(set, extractor, &row))
	{
		CHECK_FOR_INTERRUPTS();
		tuplestore_putvalues(caller->setResult, set->type, row.values, row.nulls);
		/* when its first block is full */
		if (MemoryContextMemAllocated(set->row, false) > ALLOCSET_DEFAULT_INITSIZE)
			MemoryContextReset(set->row);
	}
	MemoryContextSwitchTo(outer);
	MemoryContextReset(set->row);
	MemoryContextReset(set->context);
	return (Datum) 0;
}

static Datum
give_rows(FunctionCallInfo fcinfo, const Extractor *extractor, bool is_text)
{
	ReturnSetInfo *caller = caller_of(fcinfo);
	RowSet	   *set = fcinfo->flinfo->fn_extra;
	Row			row;

	if (set == NULL)
		fcinfo->flinfo->fn_extra = set = make_set(fcinfo, extractor);
	if (!set->active)
	{
		begin_set(set, extractor, PG_GETARG_DATUM(0), is_text);
		if (caller->allowedModes & SFRM_Materialize_Preferred)
			return store_rows(set, extractor, caller);
		set->active = true;
		RegisterExprContextCallback(caller->econtext, end_set, PointerGetDatum(set));
	}
	if (next_row(set, extractor, &row))
	{
		caller->isDone = ExprMultipleResult;
		return HeapTupleGetDatum(heap_form_tuple(set->type, row.values, row.nulls));
	}
	UnregisterExprContextCallback(caller->econtext, end_set, PointerGetDatum(set));
	end_set(PointerGetDatum(set));
	caller->isDone = ExprEndResult;
	PG_RETURN_NULL();
}

Datum
rows_of_release(FunctionCallInfo fcinfo, const Extractor *extractor)
{
	return give_rows(fcinfo, extractor, false);
}

Datum
rows_of_text(FunctionCallInfo fcinfo, const Extractor *extractor)
{
	return give_rows(fcinfo, extractor, true);
}
