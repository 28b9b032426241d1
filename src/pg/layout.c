/*
 * layout.c
 *		headline(), issuer(), standfirst(), dateline(), published(), sections(),
 *		paragraphs(): what a release's lines are.
 *
 * The first five look at no more of a value than its head and the words they
 * give. Sections are blocks between headings: the body of a release is its
 * paragraphs, bullets and captions.
 */
#include "rows.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "spaces.h"
#include "words.h"

POLREL_FUNCTION(polrel_headline);
POLREL_FUNCTION(polrel_issuer);
POLREL_FUNCTION(polrel_standfirst);
POLREL_FUNCTION(polrel_dateline);
POLREL_FUNCTION(polrel_published);
EXTRACTOR_FUNCTIONS(sections);
EXTRACTOR_FUNCTIONS(paragraphs);

/* ---- head ----------------------------------------------------------------- */

static Datum
head_words(FunctionCallInfo fcinfo, size_t offset)
{
	Stored		stored;
	StoredHead	head;
	PrSpan		span;

	release_open_head(&stored, &head, PG_GETARG_DATUM(0));
	span = *(PrSpan *) ((char *) &head.header + offset);
	if (span.start == span.end)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(release_head_words(&stored, PG_GETARG_DATUM(0), span));
}

Datum
polrel_headline(PG_FUNCTION_ARGS)
{
	return head_words(fcinfo, offsetof(PrHeader, headline));
}

Datum
polrel_standfirst(PG_FUNCTION_ARGS)
{
	return head_words(fcinfo, offsetof(PrHeader, standfirst));
}

Datum
polrel_dateline(PG_FUNCTION_ARGS)
{
	return head_words(fcinfo, offsetof(PrHeader, dateline));
}

/* An issuer far down in the text has its words in the head. */
Datum
polrel_issuer(PG_FUNCTION_ARGS)
{
	Stored		stored;
	StoredHead	head;
	PrSpan		span;

	release_open_head(&stored, &head, PG_GETARG_DATUM(0));
	span = head.header.issuer;
	if (span.start == span.end)
		PG_RETURN_NULL();
	if (head.issuer.at)
		PG_RETURN_TEXT_P(one_spaced_text(head.issuer));
	PG_RETURN_TEXT_P(release_head_words(&stored, PG_GETARG_DATUM(0), span));
}

Datum
polrel_published(PG_FUNCTION_ARGS)
{
	Stored		stored;
	StoredHead	head;
	const PrDate *date = &head.header.published;

	release_open_head(&stored, &head, PG_GETARG_DATUM(0));
	if (date->year == 0)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(date2j(date->year, date->month, date->day) - POSTGRES_EPOCH_JDATE);
}

/* ---- sections and paragraphs ---------------------------------------------- */

/* Both walk the blocks, and count sections in the same way. */
typedef struct BlocksState
{
	StoredCursor cursor;
	StoredBlock ahead;			/* sections: the block not yet used */
	bool		has_ahead;
	uint32		section;		/* number of the last section begun */
} BlocksState;

static const Column section_columns[] = {
	{"ordinal", COLUMN_INT}, {"heading", COLUMN_TEXT}, {"text", COLUMN_TEXT}, {"span", COLUMN_SPAN}
};

static const Column paragraph_columns[] = {
	{"ordinal", COLUMN_INT}, {"kind", COLUMN_TEXT}, {"section", COLUMN_INT},
	{"text", COLUMN_TEXT}, {"span", COLUMN_SPAN}
};

static bool
is_body(const StoredBlock *block)
{
	return block->kind == PR_BLOCK_PARAGRAPH || block->kind == PR_BLOCK_BULLET ||
		block->kind == PR_BLOCK_CAPTION || block->kind == PR_BLOCK_DATELINE;
}

/*
 * Does this block belong to a section? Counts it if it begins one: a heading
 * does, and what stands before the first heading.
 */
static bool
in_section(BlocksState *s, const StoredBlock *block)
{
	if (block->kind != PR_BLOCK_HEADING && !is_body(block))
		return false;
	if (block->kind == PR_BLOCK_HEADING || s->section == 0)
		s->section++;
	return true;
}

static void
blocks_begin(const Stored *stored, void *state)
{
	stored_begin(stored, STORED_BLOCKS, &((BlocksState *) state)->cursor);
}

static void
sections_begin(const Stored *stored, void *state)
{
	BlocksState *s = state;

	blocks_begin(stored, state);
	s->has_ahead = stored_block(stored, &s->cursor, &s->ahead);
}

static bool
sections_next(const Stored *stored, void *state, Row *row)
{
	BlocksState *s = state;
	PrSpan		heading = {0, 0};
	PrSpan		body = {0, 0};

	while (s->has_ahead && !in_section(s, &s->ahead))
		s->has_ahead = stored_block(stored, &s->cursor, &s->ahead);
	if (!s->has_ahead)
		return false;
	if (s->ahead.kind == PR_BLOCK_HEADING)
		heading = s->ahead.body;
	else
		body = s->ahead.span;
	while ((s->has_ahead = stored_block(stored, &s->cursor, &s->ahead)) &&
		   s->ahead.kind != PR_BLOCK_HEADING)
	{
		if (!is_body(&s->ahead))
			continue;
		if (body.start == body.end)
			body = s->ahead.span;
		body.end = s->ahead.span.end;
	}
	row_int(row, s->section);
	row_name(row, stored_words(stored, heading));
	row_words(row, stored, body);
	row_span(row, body);
	return true;
}

static bool
paragraphs_next(const Stored *stored, void *state, Row *row)
{
	BlocksState *s = state;
	StoredBlock block;

	if (!stored_block(stored, &s->cursor, &block))
		return false;
	row_int(row, s->cursor.number);
	row_word(row, pr_block_kind_words[block.kind]);
	if (in_section(s, &block))
		row_int(row, s->section);
	else
		row_null(row);
	row_words(row, stored, block.body);
	row_span(row, block.body);
	return true;
}

const Extractor sections_extractor = {
	"sections", section_columns, lengthof(section_columns),
	sizeof(BlocksState), sections_begin, sections_next
};

const Extractor paragraphs_extractor = {
	"paragraphs", paragraph_columns, lengthof(paragraph_columns),
	sizeof(BlocksState), blocks_begin, paragraphs_next
};
