/*
 * rows.h
 *		Rows of what was found: one driver for every set-returning extractor.
 *
 * An extractor says which columns it has and gives rows one after the other.
 * The driver (rows.c) makes a set of them in SQL, from a release or a text;
 * jsonb.c and annotations.c take the same rows.
 */
#ifndef POLREL_ROWS_H
#define POLREL_ROWS_H

#include "polrel.h"

#include "release.h"
#include "utils/numeric.h"

#define MAX_COLUMNS 12

typedef enum ColumnType
{
	COLUMN_INT,
	COLUMN_TEXT,
	COLUMN_TEXTS,				/* text[] */
	COLUMN_NUMERIC,
	COLUMN_SPAN,				/* int4range */
	COLUMN_JSONB
} ColumnType;

typedef struct Column
{
	const char *name;
	ColumnType	type;
} Column;

/*
 * One row. Filled from the left with the row_ functions below; a span is kept
 * apart and becomes a value only where SQL sees it.
 */
typedef struct Row
{
	Datum		values[MAX_COLUMNS];
	bool		nulls[MAX_COLUMNS];
	int			count;
	int			span_column;	/* -1: none yet */
	PrSpan		span;
	char	   *room;			/* for words that last as long as the row, aligned for an int; where
								 * there is none they are allocated as other values are */
	size_t		left;			/* bytes of it, a multiple of an int's */
} Row;

typedef struct Extractor
{
	const char *name;
	const Column *columns;
	int			column_count;
	size_t		size;			/* of its state, which begins zeroed */

	/* May be NULL. Both are called in a memory context that lives for the set. */
	void		(*begin) (const Stored *stored, void *state);

	/* Fill a row; false where there are no more. Values go to the caller's context. */
	bool		(*next) (const Stored *stored, void *state, Row *row);
} Extractor;

extern const Extractor paragraphs_extractor;
extern const Extractor sections_extractor;
extern const Extractor quotes_extractor;
extern const Extractor figures_extractor;
extern const Extractor officials_extractor;
extern const Extractor organisations_extractor;
extern const Extractor operations_extractor;
extern const Extractor legislation_extractor;
extern const Extractor contacts_extractor;
extern const Extractor annotations_extractor;

/* Run an extractor once, with a callback per row. */
typedef void (*RowVisitor) (const Extractor *extractor, const Row *row, void *context);
extern void rows_visit(const Stored *stored, const Extractor *extractor, RowVisitor visit, void *context);

/* Filling the next column. */
extern void row_begin(Row *row);
extern void row_null(Row *row);
extern void row_datum(Row *row, Datum value);
extern void row_int(Row *row, uint32 number);
extern void row_word(Row *row, const char *word);	/* ASCII; NULL is null */
extern void row_string(Row *row, StoredString string);
extern void row_words(Row *row, const Stored *stored, PrSpan span);	/* empty is null */
extern void row_name(Row *row, StoredString name);	/* with one space for any white space */
extern void row_decimal(Row *row, PrDecimal decimal);
extern void row_span(Row *row, PrSpan span);

/* A whole number as numeric, for reading only: it may be one that others have too. */
extern Numeric row_whole(int64 number);

/*
 * The two functions of SQL that an extractor becomes: of a release, and of a
 * text that is read for it.
 */
extern Datum rows_of_release(FunctionCallInfo fcinfo, const Extractor *extractor);
extern Datum rows_of_text(FunctionCallInfo fcinfo, const Extractor *extractor);

#define EXTRACTOR_FUNCTIONS(name) \
	POLREL_FUNCTION(polrel_##name); \
	Datum polrel_##name(PG_FUNCTION_ARGS) \
	{ \
		return rows_of_release(fcinfo, &name##_extractor); \
	} \
	POLREL_FUNCTION(polrel_##name##_text); \
	Datum polrel_##name##_text(PG_FUNCTION_ARGS) \
	{ \
		return rows_of_text(fcinfo, &name##_extractor); \
	} \
	extern const Extractor name##_extractor

#endif							/* POLREL_ROWS_H */
