/*
 * officials.c
 *		officials(): who is named with an office.
 */
#include "rows.h"

EXTRACTOR_FUNCTIONS(officials);

typedef struct OfficialsState
{
	StoredCursor cursor;
	uint32		ordinal;
} OfficialsState;

static const Column columns[] = {
	{"ordinal", COLUMN_INT}, {"name", COLUMN_TEXT}, {"honorific", COLUMN_TEXT},
	{"title", COLUMN_TEXT}, {"role", COLUMN_TEXT}, {"organisation", COLUMN_TEXT},
	{"postnominals", COLUMN_TEXT}, {"mentions", COLUMN_INT}, {"quotes", COLUMN_INT},
	{"span", COLUMN_SPAN}
};

static void
officials_begin(const Stored *stored, void *state)
{
	stored_begin(stored, STORED_PERSONS, &((OfficialsState *) state)->cursor);
}

static bool
officials_next(const Stored *stored, void *state, Row *row)
{
	OfficialsState *s = state;
	StoredPerson person;

	/* speakers without an office are stored too */
	do
	{
		if (!stored_person(stored, &s->cursor, &person))
			return false;
	} while (!person.official);
	row_int(row, ++s->ordinal);
	row_name(row, stored_words(stored, person.name));
	row_name(row, person.honorific);
	row_name(row, person.title);
	row_name(row, person.role);
	row_name(row, person.organisation);
	row_name(row, person.postnominals);
	row_int(row, person.mentions);
	row_int(row, person.quotes);
	row_span(row, person.first);
	return true;
}

const Extractor officials_extractor = {
	"officials", columns, lengthof(columns), sizeof(OfficialsState), officials_begin, officials_next
};
