/*
 * html.c
 *		html(): a release as an HTML fragment with what was found marked up.
 *
 * Marks are collected and sorted by where they begin, the longer first. The
 * blocks are then written in order, each with the marks that begin in it; a
 * stack of the open ones keeps them nested: a mark that would cross another,
 * or reach beyond its block, is cut there. Every byte of the text that HTML
 * could take for its own is escaped. A line break inside a block is where its
 * text was wrapped, and stays white space.
 */
#include "rows.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "layout.h"
#include "quotes.h"
#include "utils/builtins.h"

POLREL_FUNCTION(polrel_html);

/* Marks in marks; what lies deeper is not marked. */
#define MAX_DEPTH 8

typedef struct Mark
{
	PrSpan		span;
	uint32		number;			/* keeps the order of equal spans */
	const char *class;
	char	   *title;			/* NULL: none; escaped */
} Mark;

typedef struct Page
{
	StringInfoData out;
	StringInfoData title;		/* being made, escaped */
	const Stored *stored;
	Mark	   *marks;
	uint32		count;
	uint32		room;
	uint32		next;			/* first mark not yet written */
	uint32		open[MAX_DEPTH];	/* ends of the open marks, innermost last */
	int			depth;
} Page;

/* ---- escaping ------------------------------------------------------------- */

/* What stands for a byte that HTML takes for its own or does not allow; NULL: the byte itself. */
static const char *
escaped(char c)
{
	switch (c)
	{
		case '<':
			return "&lt;";
		case '>':
			return "&gt;";
		case '&':
			return "&amp;";
		case '"':
			return "&quot;";
		case '\t':
		case '\n':
		case '\r':
			return NULL;
		default:
			/* a control character has no place in HTML: U+FFFD, written so in every encoding */
			return (unsigned char) c < 0x20 || c == 0x7f ? "&#65533;" : NULL;
	}
}

static void
escape(StringInfo out, const char *at, uint32 length)
{
	const char *end = at + length;

	while (at < end)
	{
		size_t		plain = 0;

		while (at + plain < end && escaped(at[plain]) == NULL)
			plain++;
		appendBinaryStringInfo(out, at, plain);
		at += plain;
		if (at < end)
			appendStringInfoString(out, escaped(*at++));
	}
}

/* Append words to the title being made, behind a separator if it has some. */
static void
append_title(Page *page, const char *separator, StoredString words)
{
	if (words.at == NULL || words.length == 0)
		return;
	if (page->title.len > 0)
		appendStringInfoString(&page->title, separator);
	for (uint32 i = 0; i < words.length; i++)
	{
		/* a title is one line */
		if (words.at[i] == '\n' || words.at[i] == '\r')
			appendStringInfoChar(&page->title, ' ');
		else
			escape(&page->title, words.at + i, 1);
	}
}

static StoredString
words_of(const Stored *stored, PrSpan span)
{
	return (StoredString) {stored->text + span.start, span.end - span.start};
}

static StoredString
word_of(const char *word)
{
	return (StoredString) {word, word ? strlen(word) : 0};
}

/* ---- collecting ----------------------------------------------------------- */

/* A mark with the title that has been made. */
static void
add_mark(Page *page, PrSpan span, const char *class)
{
	Mark	   *mark;

	if (span.start == span.end)
		return;
	if (page->count == page->room)
	{
		page->room = Max(64, page->room * 2);
		page->marks = page->marks ? repalloc_huge(page->marks, page->room * sizeof(Mark)) :
			palloc(page->room * sizeof(Mark));
	}
	mark = &page->marks[page->count];
	mark->span = span;
	mark->number = page->count++;
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
			append_title(page, " (", words_of(stored, quote.cue));
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
		resetStringInfo(&page->title);
		if (person.title.at && !(person.role.at && begins_with(person.role, person.title)))
			append_title(page, "", person.title);
		append_title(page, ", ", person.role.at ? person.role : person.organisation);
		if (person.official)
			add_mark(page, person.first, "official");
	}
}

/*
 * The rows of an extractor: the columns that say most become the title. They
 * are given by number, -1 ends them.
 */
typedef struct RowTitles
{
	Page	   *page;
	const char *class;
	const int  *columns;
} RowTitles;

static void
collect_row(const Extractor *extractor, const Row *row, void *context)
{
	RowTitles  *titles = context;
	Page	   *page = titles->page;

	resetStringInfo(&page->title);
	for (const int *column = titles->columns; *column >= 0; column++)
	{
		Datum		value = row->values[*column];

		if (row->nulls[*column])
			continue;
		if (extractor->columns[*column].type == COLUMN_NUMERIC)
			append_title(page, " ", word_of(DatumGetCString(DirectFunctionCall1(numeric_out, value))));
		else
			append_title(page, " ", word_of(TextDatumGetCString(value)));
	}
	add_mark(page, row->span, titles->class);
}

static void
collect_rows(Page *page)
{
	static const int figure_columns[] = {4, 6, 2, 3, 5, 7, 8, -1};	/* kind, qualifier, value ... */
	static const int organisation_columns[] = {2, -1};	/* short form */
	static const int contact_columns[] = {1, -1};	/* type */
	static const int nothing[] = {-1};
	const struct
	{
		const Extractor *extractor;
		RowTitles	titles;
	}			sources[] = {
		{&figures_extractor, {page, "figure", figure_columns}},
		{&organisations_extractor, {page, "organisation", organisation_columns}},
		{&operations_extractor, {page, "operation", nothing}},
		{&legislation_extractor, {page, "legislation", nothing}},
		{&contacts_extractor, {page, "contact", contact_columns}}
	};

	for (size_t i = 0; i < lengthof(sources); i++)
	{
		RowTitles	titles = sources[i].titles;

		rows_visit(page->stored, sources[i].extractor, collect_row, &titles);
	}
}

static int
compare_marks(const void *left, const void *right)
{
	const Mark *a = left;
	const Mark *b = right;

	CHECK_FOR_INTERRUPTS();
	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	if (a->span.end != b->span.end)
		return a->span.end > b->span.end ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

/* ---- writing -------------------------------------------------------------- */

static void
open_mark(Page *page, const Mark *mark, uint32 end)
{
	appendStringInfo(&page->out, "<mark class=\"polrel-%s\"", mark->class);
	if (mark->title)
		appendStringInfo(&page->out, " title=\"%s\"", mark->title);
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

		escape(&page->out, page->stored->text + at, end - at);
		appendStringInfoString(&page->out, "</mark>");
		at = end;
	}
	escape(&page->out, page->stored->text + at, to - at);
	return to;
}

/* The words of a block, with its marks. */
static void
write_span(Page *page, PrSpan span)
{
	uint32		at = span.start;

	for (; page->next < page->count && page->marks[page->next].span.start < span.end; page->next++)
	{
		const Mark *mark = &page->marks[page->next];
		uint32		end = Min(mark->span.end, span.end);

		if (mark->span.start < at)
			continue;			/* stands between blocks */
		at = write_to(page, at, mark->span.start);
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

	appendStringInfo(&page->out, "<%s", element);
	if (strcmp(element, "p") == 0 && block->kind != PR_BLOCK_PARAGRAPH)
		appendStringInfo(&page->out, " class=\"polrel-%s\"", block_kind_words[block->kind]);
	appendStringInfoChar(&page->out, '>');
	/* of a paragraph all is shown, a dateline too; of the others not their marks */
	write_span(page, strcmp(element, "p") == 0 ? block->span : block->body);
	appendStringInfo(&page->out, "</%s>\n", element);
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
	Page		page = {.stored = &stored};

	release_open(&stored, PG_GETARG_DATUM(0));
	initStringInfo(&page.out);
	initStringInfo(&page.title);
	collect_quotes(&page);
	collect_officials(&page);
	collect_rows(&page);
	if (page.count > 1)
		qsort(page.marks, page.count, sizeof(Mark), compare_marks);
	write_blocks(&page);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(page.out.data, page.out.len));
}
