/*
 * release.c
 *		The type release: input and output, casts, and values laid open.
 */
#include "release.h"

#include "access/detoast.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "encoding.h"
#include "spaces.h"

/* What a head is sought in at first: most headlines stand in there too. */
#define HEAD_SLICE 2048

POLREL_FUNCTION(polrel_release_in);
POLREL_FUNCTION(polrel_release_out);
POLREL_FUNCTION(polrel_release_recv);
POLREL_FUNCTION(polrel_release_send);
POLREL_FUNCTION(polrel_release);
POLREL_FUNCTION(polrel_text);
POLREL_FUNCTION(polrel_outdated);

void
stored_damaged(const char *detail)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("invalid stored release"),
			 errdetail("%s", detail)));
	pg_unreachable();
}

/* ---- input and output ----------------------------------------------------- */

Datum
polrel_release_in(PG_FUNCTION_ARGS)
{
	char	   *string = PG_GETARG_CSTRING(0);
	size_t		length = strlen(string);

	release_check_length(length, fcinfo->context);
	if (SOFT_ERROR_OCCURRED(fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(release_read(string, length, true));
}

Datum
polrel_release_out(PG_FUNCTION_ARGS)
{
	uint32		length;
	const char *string = release_text(PG_GETARG_DATUM(0), &length);

	PG_RETURN_CSTRING(pnstrdup(string, length));
}

Datum
polrel_release_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			length;
	char	   *string = pq_getmsgtext(message, message->len - message->cursor, &length);

	PG_RETURN_POINTER(release_read(string, length, true));
}

Datum
polrel_release_send(PG_FUNCTION_ARGS)
{
	uint32		length;
	const char *string = release_text(PG_GETARG_DATUM(0), &length);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendtext(&message, string, length);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* text to release */
Datum
polrel_release(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(release_read_text(PG_GETARG_DATUM(0)));
}

/* release to text */
Datum
polrel_text(PG_FUNCTION_ARGS)
{
	uint32		length;
	const char *string = release_text(PG_GETARG_DATUM(0), &length);
	text	   *result = palloc((Size) length + VARHDRSZ);

	SET_VARSIZE(result, (Size) length + VARHDRSZ);
	copy_bytes(VARDATA(result), string, length);
	PG_RETURN_TEXT_P(result);
}

/* ---- values laid open ----------------------------------------------------- */

static bool
is_utf8(void)
{
	return GetDatabaseEncoding() == PG_UTF8;
}

const char *
release_text(Datum value, uint32 *length)
{
	struct varlena *bytes = PG_DETOAST_DATUM_PACKED(value);

	return stored_text(VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), length);
}

void
release_open_read(Stored *stored, const struct varlena *value)
{
	size_t		size = VARSIZE_ANY_EXHDR(value);

	stored_open(stored, VARDATA_ANY(value), size, size, is_utf8());
}

void
text_verify(const char *string, uint32 length)
{
	if (valid_bytes(GetDatabaseEncoding(), string, length) < length)
		stored_damaged("The text is not valid in the encoding of the database.");
}

void
release_open(Stored *stored, Datum value)
{
	struct varlena *bytes = PG_DETOAST_DATUM_PACKED(value);

	if (stored_reader(VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes)) != POLREL_READER_VERSION)
	{
		uint32		length;
		const char *string = stored_text(VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), &length);

		text_verify(string, length);
		bytes = release_read(string, length, false);
	}
	release_open_read(stored, bytes);
}

/*
 * At least the first size bytes of a value, less only where it is shorter, and
 * how long all of it is.
 */
static const char *
first_bytes(Datum value, size_t size, size_t *available, size_t *all)
{
	struct varlena *bytes = (struct varlena *) DatumGetPointer(value);

	if (VARATT_IS_EXTERNAL(bytes) || VARATT_IS_COMPRESSED(bytes))
	{
		*all = toast_raw_datum_size(value) - VARHDRSZ;
		bytes = PG_DETOAST_DATUM_SLICE(value, 0, Min(size, *all));
	}
	else
		*all = VARSIZE_ANY_EXHDR(bytes);
	*available = Min(*all, VARSIZE_ANY_EXHDR(bytes));
	return VARDATA_ANY(bytes);
}

void
release_open_head(Stored *stored, StoredHead *head, Datum value)
{
	size_t		available;
	size_t		all;
	const char *bytes = first_bytes(value, HEAD_SLICE, &available, &all);

	if (stored_reader(bytes, available) != POLREL_READER_VERSION)
		release_open(stored, value);
	else
		stored_open(stored, bytes, available, all, is_utf8());
	if (stored->section[STORED_HEAD + 1] > stored->available)
	{
		bytes = first_bytes(value, stored->section[STORED_HEAD + 1], &available, &all);
		stored_open(stored, bytes, available, all, is_utf8());
	}
	stored_head(stored, head);
}

text *
release_head_words(const Stored *stored, Datum value, PrSpan span)
{
	size_t		text_at = stored->section[STORED_SECTIONS];
	const char *bytes = (const char *) stored->base;
	size_t		available = stored->available;
	size_t		all;

	if (text_at + span.end > available)
		bytes = first_bytes(value, text_at + span.end, &available, &all);
	if (text_at + span.end > available)
		stored_damaged("The value is shorter than it says.");
	return one_spaced_text((StoredString) {bytes + text_at + span.start, span.end - span.start});
}

StoredPerson *
release_persons(const Stored *stored)
{
	uint32		count = stored_count(stored, STORED_PERSONS);
	StoredPerson *persons = palloc_extended(Max(count, 1) * sizeof(StoredPerson), MCXT_ALLOC_HUGE);
	StoredCursor cursor;

	stored_begin(stored, STORED_PERSONS, &cursor);
	for (uint32 i = 0; stored_person(stored, &cursor, &persons[i]); i++)
		;
	return persons;
}

/* Was a release read by another version of the reader? */
Datum
polrel_outdated(PG_FUNCTION_ARGS)
{
	size_t		available;
	size_t		all;
	const char *bytes = first_bytes(PG_GETARG_DATUM(0), STORED_FIXED, &available, &all);

	PG_RETURN_BOOL(stored_reader(bytes, available) != POLREL_READER_VERSION);
}
