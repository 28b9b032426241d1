/*
 * polrel.h
 *		What every file of PostgreSQL's face includes: the server's headers, and
 *		shims that give older and newer servers (14 to 18) one name for one thing.
 */
#ifndef POLREL_H
#define POLREL_H

#include "postgres.h"

#include "fmgr.h"
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

#if PG_VERSION_NUM < 140000 || PG_VERSION_NUM >= 190000
#error "polrel supports PostgreSQL 14 to 18"
#endif

/*
 * From 16 on an input function may be asked to report an error without raising
 * it (pg_input_is_valid()); an older server never asks.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#define ereturn(context, result, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return result; \
	} while (0)
#define SOFT_ERROR_OCCURRED(context) (false)
#endif

/*
 * Everything in the library is hidden but its entry points. Before 16 the
 * server's PGDLLEXPORT says nothing of visibility.
 */
#if PG_VERSION_NUM < 160000
#undef PGDLLEXPORT
#define PGDLLEXPORT __attribute__((visibility("default")))
#endif

/* Declare a function that SQL calls; its C name is polrel_ and the SQL name. */
#define POLREL_FUNCTION(name) \
	extern PGDLLEXPORT Datum name(PG_FUNCTION_ARGS); \
	PG_FUNCTION_INFO_V1(name)

#endif							/* POLREL_H */
