/*
 * polrel.c
 *		The library as such: its magic block and its version.
 */
#include "polrel.h"

#include "utils/builtins.h"

#if PG_VERSION_NUM >= 180000
PG_MODULE_MAGIC_EXT(.name = "polrel", .version = POLREL_VERSION);
#else
PG_MODULE_MAGIC;
#endif

POLREL_FUNCTION(polrel_version);

/* The library's version, so that a script older or newer than it can be told. */
Datum
polrel_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(POLREL_VERSION));
}
