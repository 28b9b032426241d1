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

/* Make a value an object without keys that has room for so many. */
extern void jv_set_object(JsonbValue *value, int most);

/* Add a key that an object does not have yet: gives its value, null, which moves when the next is added. */
extern JsonbValue *jv_add(JsonbValue *object, const char *key);

/* Add the name of a column to the keys of rows, an object too. */
extern void jv_add_column(JsonbValue *keys, const Extractor *extractor, int column);

/*
 * Make a value the object of a row with these keys. The position is moved to the row's
 * span; NULL if that is not among the keys.
 */
extern void jv_set_row(JsonbValue *value, const JsonbValue *keys, const Extractor *extractor, const Row *row,
					   Position *position);

/* The date of publication as ISO 8601 writes it, whatever DateStyle says; null where there is none. */
extern void jv_set_date(JsonbValue *value, const PrHeader *header);

#endif							/* POLREL_JSONB_H */
