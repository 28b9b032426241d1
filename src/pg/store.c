/*
 * store.c
 *		Writing the stored form (stored.h) of what was read.
 *
 * The text is read in a memory context of its own; what was found is coded
 * into a small buffer, the context goes, and only then the result is
 * allocated, so that the peak is a reading and not a reading and a result.
 */
#include "polrel.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "arena.h"
#include "encoding.h"
#include "places.h"
#include "release.h"

/* What is stored of a person. */
typedef struct ChosenPerson
{
	uint32		number;			/* in the section; PR_NONE: neither an official nor a speaker */
	uint32		quotes;			/* how many are his */
} ChosenPerson;

typedef struct Writer
{
	StringInfoData out;
	const PrReading *reading;
	const Utf8Text *utf8;
	ChosenPerson *persons;		/* as many as the reading's */
	PrSpan		sentence;		/* of the figure written last */
	size_t		ends[STORED_SECTIONS];	/* of the sections, in out */
} Writer;

/* ---- numbers and spans -------------------------------------------------- */

static void
put_number(StringInfo out, uint64 value)
{
	while (value >= 0x80)
	{
		appendStringInfoCharMacro(out, (char) (value | 0x80));
		value >>= 7;
	}
	appendStringInfoCharMacro(out, (char) value);
}

static uint64
zigzag(int64 value)
{
	return (uint64) value << 1 ^ (uint64) (value >> 63);
}

static void
put_signed(StringInfo out, int64 value)
{
	put_number(out, zigzag(value));
}

/* A span of the reading as a span of the text that is stored. */
static PrSpan
placed(const Writer *w, PrSpan span)
{
	span.start = utf8_to_server(w->utf8, span.start);
	span.end = utf8_to_server(w->utf8, span.end);
	return span;
}

static bool
is_empty(PrSpan span)
{
	return span.start >= span.end;
}

static bool
is_same(PrSpan a, PrSpan b)
{
	return a.start == b.start && a.end == b.end;
}

/* A span that does not start before from; both are placed already. */
static void
put_next(Writer *w, PrSpan span, uint32 from)
{
	Assert(span.start >= from);
	put_number(&w->out, span.start - from);
	put_number(&w->out, span.end - span.start);
}

static void
put_span(Writer *w, PrSpan span, uint32 from)
{
	put_signed(&w->out, (int64) span.start - from);
	put_number(&w->out, span.end - span.start);
}

/* The same of words that many rows may repeat; empty where they are too long. */
static PrSpan
placed_name(const Writer *w, PrSpan span)
{
	return span.end - span.start > PR_MAX_NAME ? (PrSpan) {0, 0} : placed(w, span);
}

static bool
has_string(const PrString *string)
{
	uint32		length = string->literal ? string->literal_length : string->span.end - string->span.start;

	return length > 0 && length <= PR_MAX_NAME;
}

static void
put_string(Writer *w, const PrString *string, uint32 from)
{
	PrSpan		span;

	if (!has_string(string))
		return;
	if (string->literal)
	{
		uint32		length;
		const char *words = server_from_utf8(string->literal, string->literal_length, &length);

		put_number(&w->out, (uint64) length << 1 | 1);
		appendBinaryStringInfo(&w->out, words, length);
		return;
	}
	span = placed(w, string->span);
	put_number(&w->out, zigzag((int64) span.start - from) << 1);
	put_number(&w->out, span.end - span.start);
}

/* ---- order -------------------------------------------------------------- */

/*
 * The elements of an array of the reading by where they start, the first
 * PR_MAX_FOUND of them: rows come in text order, and the stored form
 * counts on it. span is that of the first element, stride the distance to the
 * next one's.
 */
static Places
in_order(const PrSpan *span, size_t stride, uint32 count)
{
	Places		places = {.size = sizeof(Place)};

	for (uint32 i = 0; i < count; i++)
		places_add(&places, *(const PrSpan *) ((const char *) span + i * stride));
	places_sort(&places);
	places.count = Min(places.count, PR_MAX_FOUND);
	return places;
}

#define IN_ORDER(array, field) \
	in_order((array).count ? &(array).at[0].field : NULL, sizeof((array).at[0]), (array).count)

/* ---- sections ----------------------------------------------------------- */

static void
put_head_span(Writer *w, PrSpan span)
{
	if (!is_empty(span))
		put_next(w, placed(w, span), 0);
}

static void
put_head(Writer *w)
{
	const PrHeader *header = &w->reading->header;
	PrSpan		issuer = placed(w, header->issuer);
	const PrDate *date = &header->published;
	uint32		flags = 0;

	flags |= is_empty(header->headline) ? 0 : STORED_HAS_HEADLINE;
	flags |= is_empty(issuer) ? 0 : STORED_HAS_ISSUER;
	flags |= is_empty(header->standfirst) ? 0 : STORED_HAS_STANDFIRST;
	flags |= is_empty(header->dateline) ? 0 : STORED_HAS_DATELINE;
	flags |= date->year > 0 ? STORED_HAS_PUBLISHED : 0;
	if (flags == 0)
		return;
	put_number(&w->out, flags);
	put_head_span(w, header->headline);
	put_head_span(w, header->issuer);
	if (issuer.end > STORED_NEAR && !is_empty(issuer))
		appendBinaryStringInfo(&w->out, w->utf8->server + issuer.start, issuer.end - issuer.start);
	put_head_span(w, header->standfirst);
	put_head_span(w, header->dateline);
	if (flags & STORED_HAS_PUBLISHED)
		put_number(&w->out, (date->year * 12 + date->month - 1) * 31 + date->day - 1);
}

static void
put_block(Writer *w, const PrBlock *block, uint32 from)
{
	PrSpan		span = placed(w, block->span);
	PrSpan		body = placed(w, block->body);
	uint32		gap = span.start - from;
	bool		differs = !is_same(span, body) && body.start >= span.start &&
		body.start <= body.end && body.end <= span.end;

	appendStringInfoCharMacro(&w->out, (char) (block->kind | (differs ? STORED_BODY_DIFFERS : 0) |
											   Min(gap, STORED_GAP_FOLLOWS) << STORED_GAP_SHIFT));
	if (gap >= STORED_GAP_FOLLOWS)
		put_number(&w->out, gap);
	put_number(&w->out, span.end - span.start);
	if (differs)
	{
		put_number(&w->out, body.start - span.start);
		put_number(&w->out, span.end - body.end);
	}
}

static void
put_blocks(Writer *w)
{
	uint32		count = Min(w->reading->blocks.count, PR_MAX_BLOCKS);
	uint32		from = 0;

	if (count == 0)
		return;
	put_number(&w->out, count);
	for (uint32 i = 0; i < count; i++)
	{
		const PrBlock *block = &w->reading->blocks.at[i];

		CHECK_FOR_INTERRUPTS();
		put_block(w, block, from);
		from = utf8_to_server(w->utf8, block->span.end);
	}
}

/* Write the elements of an array at these places, each by a function that is told where the last one began. */
static void
put_list(Writer *w, Places *places, void (*put) (Writer *w, uint32 index, uint32 before))
{
	uint32		before = 0;

	if (places->count > 0)
		put_number(&w->out, places->count);
	for (uint32 i = 0; i < places->count; i++)
	{
		const Place *place = PLACES_AT(places, Place, i);

		CHECK_FOR_INTERRUPTS();
		put(w, place->number, before);
		before = utf8_to_server(w->utf8, place->span.start);
	}
	places_free(places);
}

/*
 * Number the persons that are stored, officials and speakers, and count what they say; the places of others
 * go. Whoever is beyond PR_MAX_FOUND or has too long a name has no number.
 */
static void
choose_persons(Writer *w, Places *places)
{
	const PrReading *r = w->reading;
	uint32		chosen = 0;

	for (uint32 i = 0; i < r->persons.count; i++)
		w->persons[i] = (ChosenPerson) {PR_NONE, 0};
	for (uint32 i = 0; i < r->quotes.count; i++)
	{
		const PrQuote *quote = &r->quotes.at[i];

		if (quote->person != PR_NONE)
			w->persons[quote->person].quotes++;
		for (uint32 k = 0; k < quote->alsos; k++)
			w->persons[r->also_persons.at[quote->also + k]].quotes++;
	}
	for (uint32 i = 0; i < places->count; i++)
	{
		const Place *place = PLACES_AT(places, Place, i);
		uint32		person = place->number;

		CHECK_FOR_INTERRUPTS();
		if ((w->persons[person].quotes == 0 && !r->persons.at[person].official) ||
			is_empty(placed_name(w, r->persons.at[person].name)))
			continue;
		w->persons[person].number = chosen;
		*PLACES_AT(places, Place, chosen++) = *place;
	}
	places->count = chosen;
}

/* The bit of a string of a person, if there is one. */
static uint32
string_flag(const PrString *string, uint32 flag)
{
	return has_string(string) ? flag : 0;
}

static void
put_person(Writer *w, uint32 index, uint32 before)
{
	const PrPerson *person = &w->reading->persons.at[index];
	PrSpan		first = placed(w, person->first);
	PrSpan		name = placed(w, person->name);
	PrSpan		letters = placed(w, person->postnominals);
	uint32		from = first.start;

	put_number(&w->out, (person->official ? STORED_OFFICIAL : 0) |
			   string_flag(&person->honorific, STORED_HONORIFIC) | string_flag(&person->title, STORED_TITLE) |
			   string_flag(&person->role, STORED_ROLE) |
			   string_flag(&person->organisation, STORED_ORGANISATION) |
			   (is_empty(letters) ? 0 : STORED_POSTNOMINALS) |
			   (is_same(first, name) ? STORED_PERSON_FIRST : 0));
	put_next(w, first, before);
	if (!is_same(first, name))
		put_span(w, name, from);
	put_string(w, &person->honorific, from);
	put_string(w, &person->title, from);
	put_string(w, &person->role, from);
	put_string(w, &person->organisation, from);
	if (!is_empty(letters))
		put_span(w, letters, from);
	put_number(&w->out, person->mentions);
	put_number(&w->out, w->persons[index].quotes);
}

static void
put_persons(Writer *w)
{
	Places		places = IN_ORDER(w->reading->persons, first);

	choose_persons(w, &places);
	put_list(w, &places, put_person);
}

/* The paragraphs and further speakers of a quote. */
static void
put_more(Writer *w, const PrQuote *quote, uint32 alsos)
{
	uint32		from = utf8_to_server(w->utf8, quote->span.start);

	put_number(&w->out, quote->pieces);
	put_number(&w->out, alsos);
	for (uint32 i = 0; i < quote->pieces; i++)
	{
		PrSpan		piece = placed(w, w->reading->pieces.at[quote->piece + i]);

		put_next(w, piece, from);
		from = piece.end;
	}
	for (uint32 i = 0; i < alsos; i++)
		put_number(&w->out, w->persons[w->reading->also_persons.at[quote->also + i]].number);
}

/* The number of a person among those stored; PR_NONE if he is not. */
static uint32
stored_number(const Writer *w, uint32 person)
{
	return person == PR_NONE ? PR_NONE : w->persons[person].number;
}

/* How many further speakers of a quote are stored: all up to the first that is not. */
static uint32
count_alsos(const Writer *w, const PrQuote *quote)
{
	uint32		count = 0;

	while (count < quote->alsos &&
		   stored_number(w, w->reading->also_persons.at[quote->also + count]) != PR_NONE)
		count++;
	return count;
}

static void
put_quote(Writer *w, uint32 index, uint32 before)
{
	const PrQuote *quote = &w->reading->quotes.at[index];
	PrSpan		span = placed(w, quote->span);
	PrSpan		speaker = placed_name(w, quote->speaker);
	PrSpan		cue = placed(w, quote->cue);
	uint32		person = stored_number(w, quote->person);
	bool		named = person != PR_NONE;
	PrSpeakerKind speaker_kind = named || !is_empty(speaker) ? quote->speaker_kind : PR_SPEAKER_NONE;
	uint32		alsos = count_alsos(w, quote);
	bool		more = quote->pieces > 1 || alsos > 0 ||
		(quote->pieces == 1 && !is_same(quote->span, w->reading->pieces.at[quote->piece]));

	appendStringInfoCharMacro(&w->out,
							  (char) (quote->kind | speaker_kind << STORED_SPEAKER_SHIFT |
									  (is_empty(cue) ? 0 : STORED_CUE) |
									  (is_empty(speaker) ? 0 : STORED_SPEAKER_WORDS) |
									  (named ? STORED_SPEAKER_PERSON : 0) | (more ? STORED_MORE : 0)));
	put_next(w, span, before);
	if (more)
		put_more(w, quote, alsos);
	if (named)
		put_number(&w->out, person);
	if (!is_empty(speaker))
		put_span(w, speaker, span.end);
	if (!is_empty(cue))
		put_span(w, cue, span.end);
}

static void
put_quotes(Writer *w)
{
	Places		places = IN_ORDER(w->reading->quotes, span);

	put_list(w, &places, put_quote);
}

static void
put_figure(Writer *w, uint32 index, uint32 before)
{
	const PrFigure *figure = &w->reading->figures.at[index];
	PrSpan		span = placed(w, figure->span);
	PrSpan		subject = placed_name(w, figure->subject);
	PrSpan		sentence = placed(w, figure->sentence);
	bool		same = is_same(sentence, w->sentence);
	int			code = figure->exponent + STORED_EXPONENT_ZERO;
	bool		small = code >= 0 && code < STORED_EXPONENT_FOLLOWS;

	appendStringInfoCharMacro(&w->out,
							  (char) (figure->kind | figure->change << STORED_CHANGE_SHIFT |
									  (figure->unit != 0 ? STORED_UNIT : 0) |
									  (is_empty(subject) ? 0 : STORED_SUBJECT) |
									  (same ? STORED_SAME_SENTENCE : 0)));
	appendStringInfoCharMacro(&w->out,
							  (char) (figure->qualifier | (figure->is_range ? STORED_UPPER : 0) |
									  (small ? code : STORED_EXPONENT_FOLLOWS) << STORED_EXPONENT_SHIFT));
	put_next(w, span, before);
	put_signed(&w->out, figure->mantissa);
	if (!small)
		put_signed(&w->out, figure->exponent);
	if (figure->is_range)
	{
		put_signed(&w->out, figure->upper_mantissa);
		put_signed(&w->out, figure->upper_exponent);
	}
	if (figure->unit != 0)
		put_number(&w->out, figure->unit);
	if (!is_empty(subject))
		put_span(w, subject, span.end);
	if (!same)
		put_span(w, sentence, span.start);
	w->sentence = sentence;
}

static void
put_figures(Writer *w)
{
	Places		places = IN_ORDER(w->reading->figures, span);

	put_list(w, &places, put_figure);
}

static void
put_name(Writer *w, uint32 index, uint32 before)
{
	const PrName *name = &w->reading->names.at[index];
	PrSpan		first = placed(w, name->first);
	PrSpan		whole = placed(w, name->name);
	PrSpan		short_form = placed(w, name->short_form);
	bool		same = is_same(first, whole);
	bool		once = name->mentions == 1;

	appendStringInfoCharMacro(&w->out, (char) (name->kind | (is_empty(short_form) ? 0 : STORED_SHORT_FORM) |
											   (same ? STORED_NAME_FIRST : 0) |
											   (once ? STORED_MENTIONED_ONCE : 0)));
	put_next(w, first, before);
	if (!same)
		put_span(w, whole, first.start);
	if (!is_empty(short_form))
		put_span(w, short_form, first.start);
	if (!once)
		put_number(&w->out, name->mentions);
}

static void
put_names(Writer *w)
{
	Places		places = IN_ORDER(w->reading->names, first);

	put_list(w, &places, put_name);
}

/* ---- the whole ---------------------------------------------------------- */

static void
put_sections(Writer *w)
{
	static void (*const put[STORED_SECTIONS]) (Writer *) = {
		put_head, put_blocks, put_persons, put_quotes, put_figures, put_names
	};

	w->persons = MemoryContextAllocHuge(CurrentMemoryContext,
										w->reading->persons.count * sizeof(ChosenPerson) + 1);
	for (int i = 0; i < STORED_SECTIONS; i++)
	{
		put[i] (w);
		w->ends[i] = w->out.len;
	}
}

/* What stands before the sections. */
static void
put_front(StringInfo front, const Writer *w, uint32 length, uint32 characters)
{
	size_t		begin = 0;

	appendStringInfoCharMacro(front, (char) STORED_MAGIC);
	appendStringInfoCharMacro(front, (char) (POLREL_READER_VERSION & 0xFF));
	appendStringInfoCharMacro(front, (char) (POLREL_READER_VERSION >> 8));
	appendStringInfoCharMacro(front, 0);
	put_number(front, length);
	put_number(front, length - characters);
	for (int i = 0; i < STORED_SECTIONS; i++)
	{
		put_number(front, w->ends[i] - begin);
		begin = w->ends[i];
	}
}

static struct varlena *
join(const Writer *w, const char *text, uint32 length)
{
	StringInfoData front;
	struct varlena *value;
	size_t		size;
	char	   *at;

	initStringInfo(&front);
	put_front(&front, w, length, text_characters(text, length));
	size = VARHDRSZ + (size_t) front.len + w->out.len + length;
	if (!AllocSizeIsValid(size))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("release too long"),
				 errdetail("The text and what was found in it need %zu bytes, the limit is %zu.",
						   size, (size_t) MaxAllocSize)));
	value = palloc(size);
	SET_VARSIZE(value, size);
	at = VARDATA(value);
	memcpy(at, front.data, front.len);
	copy_bytes(at + front.len, w->out.data, w->out.len);
	copy_bytes(at + front.len + w->out.len, text, length);
	pfree(front.data);
	return value;
}

/*
 * A text that cannot be stored even where nothing is found in it is refused
 * before it is read, which would take long and much memory.
 */
void
release_check_length(uint32 length, Node *soft_errors)
{
	if (length > RELEASE_MAX_TEXT)
		ereturn(soft_errors,,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("release too long"),
				 errdetail("The text has %u bytes, the limit is %zu.", length, RELEASE_MAX_TEXT)));
}

struct varlena *
release_read(const char *text, uint32 length, bool terminated)
{
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext inner = AllocSetContextCreate(outer, "polrel reading", ALLOCSET_DEFAULT_SIZES);
	Utf8Text	utf8;
	Writer		writer = {0};
	struct varlena *value;

	release_check_length(length, NULL);
	initStringInfo(&writer.out);
	MemoryContextSwitchTo(inner);
	utf8_from_server(&utf8, text, length, terminated);
	writer.utf8 = &utf8;
	writer.reading = pr_read(pr_arena_new(inner), utf8.text, utf8.length);
	put_sections(&writer);
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(inner);
	value = join(&writer, text, length);
	pfree(writer.out.data);
	return value;
}

/* A copy that was made to unpack it gets the byte that ends it, so that it need not be copied once more. */
struct varlena *
release_read_text(Datum value)
{
	text	   *string = DatumGetTextPP(value);
	size_t		size = VARSIZE_ANY(string);
	bool		unpacked = PointerGetDatum(string) != value;

	if (unpacked)
	{
		string = repalloc_huge(string, size + 1);
		((char *) string)[size] = '\0';
	}
	return release_read(VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string), unpacked);
}
