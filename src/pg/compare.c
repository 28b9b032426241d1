/*
 * compare.c
 *		Comparison of releases: their texts, byte by byte, as text compares under
 *		the collation "C".
 */
#include "release.h"

#include "common/hashfn.h"

POLREL_FUNCTION(polrel_release_eq);
POLREL_FUNCTION(polrel_release_ne);
POLREL_FUNCTION(polrel_release_lt);
POLREL_FUNCTION(polrel_release_le);
POLREL_FUNCTION(polrel_release_gt);
POLREL_FUNCTION(polrel_release_ge);
POLREL_FUNCTION(polrel_release_cmp);
POLREL_FUNCTION(polrel_release_smaller);
POLREL_FUNCTION(polrel_release_larger);
POLREL_FUNCTION(polrel_release_hash);
POLREL_FUNCTION(polrel_release_hash_extended);

/*
 * Negative, 0 or positive as the first argument stands before, with or after
 * the second. Gives back what detoasting took, since an index search compares
 * many times in one memory context.
 */
static int
compare_arguments(FunctionCallInfo fcinfo)
{
	struct varlena *left = PG_GETARG_VARLENA_PP(0);
	struct varlena *right = PG_GETARG_VARLENA_PP(1);
	uint32		left_length;
	uint32		right_length;
	const char *left_text = stored_text(VARDATA_ANY(left), VARSIZE_ANY_EXHDR(left), &left_length);
	const char *right_text = stored_text(VARDATA_ANY(right), VARSIZE_ANY_EXHDR(right), &right_length);
	int			order = memcmp(left_text, right_text, Min(left_length, right_length));

	if (order == 0)
		order = left_length < right_length ? -1 : left_length > right_length;
	PG_FREE_IF_COPY(left, 0);
	PG_FREE_IF_COPY(right, 1);
	return order;
}

Datum
polrel_release_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) == 0);
}

Datum
polrel_release_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) != 0);
}

Datum
polrel_release_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) < 0);
}

Datum
polrel_release_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) <= 0);
}

Datum
polrel_release_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) > 0);
}

Datum
polrel_release_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_arguments(fcinfo) >= 0);
}

Datum
polrel_release_cmp(PG_FUNCTION_ARGS)
{
	int			order = compare_arguments(fcinfo);

	PG_RETURN_INT32(order < 0 ? -1 : order > 0);
}

Datum
polrel_release_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(compare_arguments(fcinfo) < 0 ? PG_GETARG_DATUM(0) : PG_GETARG_DATUM(1));
}

Datum
polrel_release_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(compare_arguments(fcinfo) > 0 ? PG_GETARG_DATUM(0) : PG_GETARG_DATUM(1));
}

Datum
polrel_release_hash(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(0);
	uint32		length;
	const char *string = stored_text(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), &length);
	Datum		hash = hash_any((const unsigned char *) string, length);

	PG_FREE_IF_COPY(value, 0);
	return hash;
}

Datum
polrel_release_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(0);
	uint32		length;
	const char *string = stored_text(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), &length);
	Datum		hash = hash_any_extended((const unsigned char *) string, length, PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(value, 0);
	return hash;
}
