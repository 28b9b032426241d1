/*
 * names.c
 *		organisations(), operations(), legislation(), contacts(): further things
 *		that are named. All are in one section of the stored form.
 */
#include "rows.h"

#include "words.h"

EXTRACTOR_FUNCTIONS(organisations);
EXTRACTOR_FUNCTIONS(operations);
EXTRACTOR_FUNCTIONS(legislation);
EXTRACTOR_FUNCTIONS(contacts);

typedef struct NamesState
{
	StoredCursor cursor;
	uint32		ordinal;
} NamesState;

static const Column organisation_columns[] = {
	{"ordinal", COLUMN_INT}, {"name", COLUMN_TEXT}, {"short", COLUMN_TEXT},
	{"mentions", COLUMN_INT}, {"span", COLUMN_SPAN}
};

static const Column name_columns[] = {
	{"ordinal", COLUMN_INT}, {"name", COLUMN_TEXT}, {"mentions", COLUMN_INT},
	{"span", COLUMN_SPAN}
};

static const Column contact_columns[] = {
	{"ordinal", COLUMN_INT}, {"type", COLUMN_TEXT}, {"text", COLUMN_TEXT},
	{"span", COLUMN_SPAN}
};

static void
names_begin(const Stored *stored, void *state)
{
	stored_begin(stored, STORED_NAMES, &((NamesState *) state)->cursor);
}

/* The next name of a kind between first and last. */
static bool
next_of(const Stored *stored, NamesState *s, PrNameKind first, PrNameKind last, StoredName *name)
{
	do
	{
		if (!stored_name(stored, &s->cursor, name))
			return false;
	} while (name->kind < first || name->kind > last);
	s->ordinal++;
	return true;
}

static bool
organisations_next(const Stored *stored, void *state, Row *row)
{
	NamesState *s = state;
	StoredName	name;

	if (!next_of(stored, s, PR_NAME_ORGANISATION, PR_NAME_ORGANISATION, &name))
		return false;
	row_int(row, s->ordinal);
	row_name(row, stored_words(stored, name.name));
	row_name(row, stored_words(stored, name.short_form));
	row_int(row, name.mentions);
	row_span(row, name.first);
	return true;
}

static bool
plain_next(const Stored *stored, NamesState *s, PrNameKind kind, Row *row)
{
	StoredName	name;

	if (!next_of(stored, s, kind, kind, &name))
		return false;
	row_int(row, s->ordinal);
	row_name(row, stored_words(stored, name.name));
	row_int(row, name.mentions);
	row_span(row, name.first);
	return true;
}

static bool
operations_next(const Stored *stored, void *state, Row *row)
{
	return plain_next(stored, state, PR_NAME_OPERATION, row);
}

static bool
legislation_next(const Stored *stored, void *state, Row *row)
{
	return plain_next(stored, state, PR_NAME_LEGISLATION, row);
}

static bool
contacts_next(const Stored *stored, void *state, Row *row)
{
	NamesState *s = state;
	StoredName	name;

	if (!next_of(stored, s, PR_NAME_PHONE, PR_NAME_HANDLE, &name))
		return false;
	row_int(row, s->ordinal);
	row_word(row, pr_name_kind_words[name.kind]);
	row_words(row, stored, name.name);
	row_span(row, name.first);
	return true;
}

const Extractor organisations_extractor = {
	"organisations", organisation_columns, lengthof(organisation_columns),
	sizeof(NamesState), names_begin, organisations_next
};

const Extractor operations_extractor = {
	"operations", name_columns, lengthof(name_columns),
	sizeof(NamesState), names_begin, operations_next
};

const Extractor legislation_extractor = {
	"legislation", name_columns, lengthof(name_columns),
	sizeof(NamesState), names_begin, legislation_next
};

const Extractor contacts_extractor = {
	"contacts", contact_columns, lengthof(contact_columns),
	sizeof(NamesState), names_begin, contacts_next
};
