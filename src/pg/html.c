/*
 * html.c
 *		html(): a release as an HTML fragment with what was found marked up.
 *
 * Marks are collected and put into text order. The blocks are then written in
 * order, each with the marks that begin in it; a stack of the open ones keeps
 * them nested: a mark that would cross another, or reach beyond its block, is
 * cut there. A line break inside a block is where its text was wrapped, and
 * stays white space.
 */
#include "rows.h"

#include "escape.h"
#include "miscadmin.h"
#include "places.h"
#include "quotes.h"
#include "utils/builtins.h"
#include "words.h"

POLREL_FUNCTION(polrel_html);

/* Marks in marks; what lies deeper is not marked. */
#define MAX_DEPTH 8

typedef struct Mark
{
	Place		place;
	const char *class;
	char	   *title;			/* NULL: none; escaped */
} Mark;

typedef struct Page
{
	StringInfoData out;
	StringInfoData title;		/* being made, escaped */
	const Stored *stored;
	Places		marks;
	uint32		next;			/* first mark not yet written */
	uint32		open[MAX_DEPTH];	/* ends of the open marks, innermost last */
	int			depth;
} Page;

/* ---- collecting ----------------------------------------------------------- */

/* Append words to the title being made, after a separator if it has some. */
static void
append_title(Page *page, const char *separator, StoredString words)
{
	int			begin;

	if (words.length == 0)
		return;
	if (page->title.len > 0)
		appendStringInfoString(&page->title, separator);
	begin = page->title.len;
	escape_html(&page->title, words.at, words.length);
	/* a title is one line */
	for (int i = begin; i < page->title.len; i++)
		if (page->title.data[i] == '\n' || page->title.data[i] == '\r')
			page->title.data[i] = ' ';
}

static StoredString
value_words(Datum value, ColumnType type)
{
	const char *number;
	text	   *string;

	if (type == COLUMN_NUMERIC)
	{
		number = DatumGetCString(DirectFunctionCall1(numeric_out, value));
		return (StoredString) {number, strlen(number)};
	}
	string = DatumGetTextPP(value);
	return (StoredString) {VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string)};
}

/* A mark with the title that has been made. */
static void
add_mark(Page *page, PrSpan span, const char *class)
{
	Mark	   *mark;

	if (span.start == span.end)
		return;
	mark = places_add(&page->marks, span);
	mark->class = class;
	mark->title = page->title.len > 0 ? pstrdup(page->title.data) : NULL;
}

/* Each paragraph of a quote is a mark: 'Speaker (cue)'. */
static void
collect_quotes(Page *page)
{
	const Stored *stored = page->stored;
	StoredPerson *persons = release_persons(stored);
	StoredCursor cursor;
	StoredQuote quote;
	PrSpan		piece;

	stored_begin(stored, STORED_QUOTES, &cursor);
	while (stored_quote(stored, &cursor, &quote))
	{
		resetStringInfo(&page->title);
		append_title(page, "", quote_speaker(stored, persons, &quote));
		if (page->title.len > 0 && quote.cue.start < quote.cue.end)
		{
			append_title(page, " (", stored_words(stored, quote.cue));
			appendStringInfoChar(&page->title, ')');
		}
		while (stored_piece(stored, &quote, &piece))
			add_mark(page, piece, "quote");
	}
}

static bool
begins_with(StoredString words, StoredString beginning)
{
	return words.length >= beginning.length &&
		pg_strncasecmp(words.at, beginning.at, beginning.length) == 0;
}

/* Officials: 'Title, role', or the role alone where it begins with the title. */
static void
collect_officials(Page *page)
{
	StoredCursor cursor;
	StoredPerson person;

	stored_begin(page->stored, STORED_PERSONS, &cursor);
	while (stored_person(page->stored, &cursor, &person))
	{
		if (!person.official)
			continue;			/* a speaker without an office */
		resetStringInfo(&page->title);
		if (person.title.at && !(person.role.at && begins_with(person.role, person.title)))
			append_title(page, "", person.title);
		append_title(page, ", ", person.role.at ? person.role : person.organisation);
		add_mark(page, person.first, "official");
	}
}

/* The rows of an extractor: some of its columns become the title, in this order. */
typedef struct RowTitles
{
	const Extractor *extractor;
	const char *class;
	const char *columns[8];		/* names, NULL after the last */
} RowTitles;

static const RowTitles row_titles[] = {
	{&figures_extractor, "figure", {"kind", "qualifier", "value", "upper", "unit", "change", "subject"}},
	{&organisations_extractor, "organisation", {"short"}},
	{&operations_extractor, "operation", {NULL}},
	{&legislation_extractor, "legislation", {NULL}},
	{&contacts_extractor, "contact", {"type"}}
};

/* The same with the columns' numbers. */
typedef struct Titles
{
	Page	   *page;
	const char *class;
	int			columns[lengthof(row_titles[0].columns)];
	int			count;
} Titles;

static int
column_number(const Extractor *extractor, const char *name)
{
	for (int i = 0; i < extractor->column_count; i++)
		if (strcmp(extractor->columns[i].name, name) == 0)
			return i;
	elog(ERROR, "%s() has no column \"%s\"", extractor->name, name);
	pg_unreachable();
}

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	Titles	   *titles = context;
	Page	   *page = titles->page;

	resetStringInfo(&page->title);
	for (int i = 0; i < titles->count; i++)
	{
		int			column = titles->columns[i];

		if (!row->nulls[column])
			append_title(page, " ", value_words(row->values[column], extractor->columns[column].type));
	}
	add_mark(page, row->span, titles->class);
}

static void
collect_rows(Page *page)
{
	for (size_t i = 0; i < lengthof(row_titles); i++)
	{
		const RowTitles *rows = &row_titles[i];
		Titles		titles = {.page = page, .class = rows->class};

		while (rows->columns[titles.count])
		{
			titles.columns[titles.count] = column_number(rows->extractor, rows->columns[titles.count]);
			titles.count++;
		}
		rows_visit(page->stored, rows->extractor, collect_row, &titles);
	}
}

/* ---- writing -------------------------------------------------------------- */

/* A word between constants. There are so many that a format would take a good part of the time. */
static inline void
append(StringInfo out, const char *before, const char *word, const char *after)
{
	appendBinaryStringInfo(out, before, strlen(before));
	appendStringInfoString(out, word);
	appendBinaryStringInfo(out, after, strlen(after));
}

static void
open_mark(Page *page, const Mark *mark, uint32 end)
{
	append(&page->out, "<mark class=\"polrel-", mark->class, "\"");
	if (mark->title)
		append(&page->out, " title=\"", mark->title, "\"");
	appendStringInfoChar(&page->out, '>');
	page->open[page->depth++] = end;
}

/* Write the text from at up to a place, and close the marks that end before it. */
static uint32
write_to(Page *page, uint32 at, uint32 to)
{
	while (page->depth > 0 && page->open[page->depth - 1] <= to)
	{
		uint32		end = page->open[--page->depth];

		escape_html(&page->out, page->stored->text + at, end - at);
		appendStringInfoString(&page->out, "</mark>");
		at = end;
	}
	escape_html(&page->out, page->stored->text + at, to - at);
	return to;
}

/* The words of a block, with its marks. */
static void
write_span(Page *page, PrSpan span)
{
	uint32		at = span.start;

	for (; page->next < page->marks.count; page->next++)
	{
		const Mark *mark = PLACES_AT(&page->marks, Mark, page->next);
		PrSpan		place = mark->place.span;
		uint32		end = Min(place.end, span.end);

		if (place.start >= span.end)
			break;
		if (place.start < at)
			continue;			/* stands between blocks */
		at = write_to(page, at, place.start);
		if (page->depth == MAX_DEPTH)
			continue;
		if (page->depth > 0)
			end = Min(end, page->open[page->depth - 1]);
		open_mark(page, mark, end);
	}
	write_to(page, at, span.end);
}

static void
write_block(Page *page, const StoredBlock *block)
{
	const char *element = block->kind == PR_BLOCK_HEADLINE ? "h1" :
		block->kind == PR_BLOCK_HEADING ? "h2" : block->kind == PR_BLOCK_BULLET ? "li" : "p";

	appendStringInfoChar(&page->out, '<');
	appendStringInfoString(&page->out, element);
	if (strcmp(element, "p") == 0 && block->kind != PR_BLOCK_PARAGRAPH)
		append(&page->out, " class=\"polrel-", pr_block_kind_words[block->kind], "\"");
	appendStringInfoChar(&page->out, '>');
	/* of a paragraph all is shown, a dateline too; of the others not their marks */
	write_span(page, strcmp(element, "p") == 0 ? block->span : block->body);
	append(&page->out, "</", element, ">\n");
}

static void
write_blocks(Page *page)
{
	StoredCursor cursor;
	StoredBlock block;
	bool		in_list = false;

	stored_begin(page->stored, STORED_BLOCKS, &cursor);
	while (stored_block(page->stored, &cursor, &block))
	{
		bool		is_bullet = block.kind == PR_BLOCK_BULLET;

		CHECK_FOR_INTERRUPTS();
		if (is_bullet != in_list)
			appendStringInfoString(&page->out, is_bullet ? "<ul>\n" : "</ul>\n");
		in_list = is_bullet;
		write_block(page, &block);
	}
	if (in_list)
		appendStringInfoString(&page->out, "</ul>\n");
}

Datum
polrel_html(PG_FUNCTION_ARGS)
{
	Stored		stored;
	Page		page = {.stored = &stored, .marks = {.size = sizeof(Mark)}};

	release_open(&stored, PG_GETARG_DATUM(0));
	initStringInfo(&page.out);
	appendStringInfoSpaces(&page.out, VARHDRSZ);
	initStringInfo(&page.title);
	collect_quotes(&page);
	collect_officials(&page);
	collect_rows(&page);
	places_sort(&page.marks);
	write_blocks(&page);
	SET_VARSIZE(page.out.data, page.out.len);
	PG_RETURN_TEXT_P(page.out.data);
}
