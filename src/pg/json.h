/*
 * json.h
 *		Rows as JSON objects, for the cast to jsonb and for annotations().
 */
#ifndef POLREL_JSON_H
#define POLREL_JSON_H

#include "rows.h"

#include "utils/jsonb.h"

/* Push a string as a value or, under WJB_KEY, as a key. */
extern void json_push_string(JsonbParseState **state, JsonbIteratorToken token, const char *at, int length);

/* Push the key and the value of a column of a row; not for spans. */
extern void json_push_column(JsonbParseState **state, const Column *column, const Row *row, int number);

#endif							/* POLREL_JSON_H */
