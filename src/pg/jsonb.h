/*
 * jsonb.h
 *		Rows as JSON objects, for the cast to jsonb and for annotations().
 */
#ifndef POLREL_JSONB_H
#define POLREL_JSONB_H

#include "rows.h"

#include "utils/jsonb.h"

/* Push a string as a value or, under WJB_KEY, as a key. It is not copied before the document is finished. */
extern void json_push_string(JsonbParseState **state, JsonbIteratorToken token, const char *at, int length);

/* Push the key and the value of a column of a row; not for spans. */
extern void json_push_column(JsonbParseState **state, const Column *column, const Row *row, int number);

/* Push the date of publication as ISO 8601 writes it, whatever DateStyle says; null where there is none. */
extern void json_push_date(JsonbParseState **state, const char *key, const PrHeader *header);

#endif							/* POLREL_JSONB_H */
