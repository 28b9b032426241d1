/*
 * jsonb.h
 *		Rows as JSON objects, for the cast to jsonb and for annotations().
 *
 * Values are put together as JsonbValue, which is what the server has in memory, and
 * stored by JsonbValueToJsonb(); until then nothing is copied. Keys are kept in
 * jsonb's own order, and those of rows are sorted once for all rows:
 * pushJsonbValue() would sort them for each anew.
 */
#ifndef POLREL_JSONB_H
#define POLREL_JSONB_H

#include "rows.h"

#include "utils/jsonb.h"

/* An object without keys that has room for so many. */
extern JsonbValue jv_object(int most);

/* Add a key to an object; it must not have it yet. */
extern void jv_add(JsonbValue *object, const char *key, JsonbValue value);

/* Add the name of a column to the keys of rows. */
extern void jv_add_column(JsonbValue *keys, const Extractor *extractor, int column);

/* A row as an object with these keys. The position is moved to its span; NULL if that is not among the keys. */
extern JsonbValue jv_row(const JsonbValue *keys, const Extractor *extractor, const Row *row, Position *position);

/* The date of publication as ISO 8601 writes it, whatever DateStyle says; null where there is none. */
extern JsonbValue jv_date(const PrHeader *header);

#endif							/* POLREL_JSONB_H */
