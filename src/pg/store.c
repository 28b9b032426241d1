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
	uint64		window;			/* bits that are no whole byte yet */
	int			held;			/* how many */
	const PrReading *reading;
	const Utf8Text *utf8;
	ChosenPerson *persons;		/* as many as the reading's */
	PrSpan		sentence;		/* of the figure written last */
	PrSpan		subject;		/* of the last one that has a subject */
	uint32		units[STORED_FIGURE_KINDS]; /* of the last one of each kind */
	uint32		shape;			/* of the block written last */
	uint32		gap;
	size_t		ends[STORED_SECTIONS];	/* of the sections, in out */
} Writer;

/* ---- numbers and spans -------------------------------------------------- */

static void
put_bits(Writer *w, uint64 bits, int count)
{
	w->window |= bits << w->held;
	for (w->held += count; w->held >= 8; w->held -= 8)
	{
		appendStringInfoCharMacro(&w->out, (char) w->window);
		w->window >>= 8;
	}
}

/* Go on with a whole byte. */
static void
fill_byte(Writer *w)
{
	put_bits(w, 0, (8 - w->held) % 8);
}

static void
put_bytes(Writer *w, const char *bytes, uint32 length)
{
	fill_byte(w);
	appendBinaryStringInfo(&w->out, bytes, length);
}

static void
put_number(Writer *w, uint64 value, StoredWidth width)
{
	uint64		more = UINT64CONST(1) << width;

	for (; value >= more; value >>= width)
		put_bits(w, (value & (more - 1)) | more, width + 1);
	put_bits(w, value, width + 1);
}

static void
put_signed(Writer *w, int64 value, StoredWidth width)
{
	put_number(w, (uint64) value << 1 ^ (uint64) (value >> 63), width);
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
put_next(Writer *w, PrSpan span, uint32 from, StoredWidth distance, StoredWidth length)
{
	Assert(span.start >= from);
	put_number(w, span.start - from, distance);
	put_number(w, span.end - span.start, length);
}

static void
put_span(Writer *w, PrSpan span, uint32 from, StoredWidth distance, StoredWidth length)
{
	put_signed(w, (int64) span.start - from, distance);
	put_number(w, span.end - span.start, length);
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
put_string(Writer *w, const PrString *string, uint32 from, StoredWidth distance)
{
	if (!has_string(string))
		return;
	put_bits(w, string->literal != NULL, 1);
	if (string->literal)
	{
		uint32		length;
		const char *words = server_from_utf8(string->literal, string->literal_length, &length);

		put_number(w, length, STORED_NAME_LENGTH);
		put_bytes(w, words, length);
	}
	else
		put_span(w, placed(w, string->span), from, distance, STORED_NAME_LENGTH);
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
		put_next(w, placed(w, span), 0, STORED_HEAD_START, STORED_HEAD_LENGTH);
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
	put_bits(w, flags, STORED_HEAD_BITS);
	put_head_span(w, header->headline);
	put_head_span(w, header->issuer);
	if (issuer.end > STORED_ISSUER_NEAR && !is_empty(issuer))
		put_bytes(w, w->utf8->server + issuer.start, issuer.end - issuer.start);
	put_head_span(w, header->standfirst);
	put_head_span(w, header->dateline);
	if (flags & STORED_HAS_PUBLISHED)
		put_number(w, (date->year * 12 + date->month - 1) * 31 + date->day - 1, STORED_DATE);
}

/* What a block has in common with the one before is not written. */
static void
put_shape(Writer *w, uint32 shape, uint32 gap)
{
	bool		other = shape != w->shape || gap != w->gap;

	put_bits(w, other, 1);
	if (!other)
		return;
	put_bits(w, shape, STORED_SHAPE_BITS);
	put_number(w, gap, STORED_GAP);
	w->shape = shape;
	w->gap = gap;
}

static void
put_block(Writer *w, const PrBlock *block, uint32 from)
{
	PrSpan		span = placed(w, block->span);
	PrSpan		body = placed(w, block->body);
	bool		differs = !is_same(span, body) && body.start >= span.start &&
		body.start <= body.end && body.end <= span.end;
	/* what is farther away need not be looked at: some texts are one line */
	uint32		most = Min(w->utf8->server_length - span.end, strlen("\r\n")) + span.end;
	bool		whole = stored_line_end(w->utf8->server, most, span.start) == span.end;

	put_shape(w, block->kind | (differs ? STORED_BODY_DIFFERS : 0) | (whole ? 0 : STORED_LENGTH_FOLLOWS),
			  span.start - from);
	if (!whole)
		put_number(w, span.end - span.start, STORED_BLOCK_LENGTH);
	if (differs)
	{
		put_number(w, body.start - span.start, STORED_CUT);
		put_number(w, span.end - body.end, STORED_CUT);
	}
}

static void
put_blocks(Writer *w)
{
	uint32		count = Min(w->reading->blocks.count, PR_MAX_BLOCKS);
	uint32		from = 0;

	if (count == 0)
		return;
	put_number(w, count, STORED_COUNT);
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
		put_number(w, places->count, STORED_COUNT);
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

	put_bits(w, (person->official ? STORED_OFFICIAL : 0) |
			 string_flag(&person->honorific, STORED_HONORIFIC) | string_flag(&person->title, STORED_TITLE) |
			 string_flag(&person->role, STORED_ROLE) |
			 string_flag(&person->organisation, STORED_ORGANISATION) |
			 (is_empty(letters) ? 0 : STORED_POSTNOMINALS) |
			 (is_same(first, name) ? STORED_PERSON_FIRST : 0), STORED_PERSON_BITS);
	put_next(w, first, before, STORED_PERSON, STORED_NAME_LENGTH);
	if (!is_same(first, name))
		put_span(w, name, from, STORED_FAR, STORED_NAME_LENGTH);
	put_string(w, &person->honorific, from, STORED_NEAR);
	put_string(w, &person->title, from, STORED_NEAR);
	put_string(w, &person->role, from, STORED_FAR);
	put_string(w, &person->organisation, from, STORED_FAR);
	if (!is_empty(letters))
		put_span(w, letters, from, STORED_FAR, STORED_NAME_LENGTH);
	put_number(w, person->mentions, STORED_FEW);
	put_number(w, w->persons[index].quotes, STORED_FEW);
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

	put_number(w, quote->pieces, STORED_FEW);
	put_number(w, alsos, STORED_FEW);
	for (uint32 i = 0; i < quote->pieces; i++)
	{
		PrSpan		piece = placed(w, w->reading->pieces.at[quote->piece + i]);

		put_next(w, piece, from, STORED_CUT, STORED_QUOTE_LENGTH);
		from = piece.end;
	}
	for (uint32 i = 0; i < alsos; i++)
		put_number(w, w->persons[w->reading->also_persons.at[quote->also + i]].number, STORED_FEW);
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

	put_bits(w, quote->kind | speaker_kind << STORED_SPEAKER_SHIFT | (is_empty(cue) ? 0 : STORED_CUE) |
			 (is_empty(speaker) ? 0 : STORED_SPEAKER_WORDS) | (named ? STORED_SPEAKER_PERSON : 0) |
			 (more ? STORED_MORE : 0), STORED_QUOTE_BITS);
	put_next(w, span, before, STORED_QUOTE, STORED_QUOTE_LENGTH);
	if (more)
		put_more(w, quote, alsos);
	if (named)
		put_number(w, person, STORED_FEW);
	if (!is_empty(speaker))
		put_span(w, speaker, span.end, STORED_CUE_START, STORED_NAME_LENGTH);
	if (!is_empty(cue))
		put_span(w, cue, span.end, STORED_CUE_START, STORED_CUE_LENGTH);
}

static void
put_quotes(Writer *w)
{
	Places		places = IN_ORDER(w->reading->quotes, span);

	put_list(w, &places, put_quote);
}

/* The values of a figure: no more of them than its digits do not say. */
static void
put_values(Writer *w, const PrFigure *figure, bool digits, bool exponent)
{
	if (!digits)
		put_signed(w, figure->mantissa, STORED_MANTISSA);
	if (exponent)
		put_signed(w, figure->exponent, STORED_EXPONENT);
	if (figure->is_range)
	{
		put_signed(w, figure->upper_mantissa, STORED_MANTISSA);
		put_signed(w, figure->upper_exponent, STORED_EXPONENT);
	}
}

static void
put_subject(Writer *w, PrSpan subject, PrSpan figure)
{
	bool		same = is_same(subject, w->subject);

	put_bits(w, same, 1);
	if (!same)
		put_span(w, subject, figure.end, STORED_SUBJECT_START, STORED_FIGURE_LENGTH);
	w->subject = subject;
}

static void
put_sentence_end(Writer *w, PrSpan sentence, PrSpan figure)
{
	bool		other = sentence.end != stored_sentence_end(w->utf8->server, w->utf8->server_length, figure.end);

	put_bits(w, other, 1);
	if (other)
		put_number(w, sentence.end - figure.end, STORED_SENTENCE);
}

/* The sentence of a figure, which holds all of it. */
static PrSpan
placed_sentence(const Writer *w, const PrFigure *figure, PrSpan span)
{
	PrSpan		sentence = placed(w, figure->sentence);

	return (PrSpan) {Min(sentence.start, span.start), Max(sentence.end, span.end)};
}

static void
put_figure(Writer *w, uint32 index, uint32 before)
{
	const PrFigure *figure = &w->reading->figures.at[index];
	PrSpan		span = placed(w, figure->span);
	PrSpan		subject = placed_name(w, figure->subject);
	PrSpan		sentence = placed_sentence(w, figure, span);
	PrDecimal	written = stored_digits(w->utf8->server + span.start, span.end - span.start);
	bool		digits = written.mantissa == figure->mantissa;
	bool		exponent = figure->exponent != (digits ? written.exponent : 0);
	bool		unit = figure->unit != w->units[figure->kind];
	bool		same = is_same(sentence, w->sentence);
	uint32		limits = figure->qualifier | figure->change << STORED_CHANGE_SHIFT |
		(figure->is_range ? STORED_UPPER : 0) | (exponent ? STORED_EXPONENT_DIFFERS : 0);

	put_bits(w, figure->kind | (unit ? STORED_UNIT : 0) | (is_empty(subject) ? 0 : STORED_SUBJECT) |
			 (same ? STORED_SAME_SENTENCE : 0) | (digits ? STORED_DIGITS : 0) |
			 (limits != 0 ? STORED_LIMITS : 0), STORED_FIGURE_BITS);
	if (limits != 0)
		put_bits(w, limits, STORED_LIMIT_BITS);
	if (!same)
		put_signed(w, (int64) sentence.start - w->sentence.end, STORED_GAP_BEFORE);
	put_next(w, span, same ? before : sentence.start, STORED_FIGURE, STORED_FIGURE_LENGTH);
	put_values(w, figure, digits, exponent);
	if (unit)
		put_number(w, figure->unit, STORED_UNIT_NUMBER);
	if (!is_empty(subject))
		put_subject(w, subject, span);
	if (!same)
		put_sentence_end(w, sentence, span);
	w->units[figure->kind] = figure->unit;
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

	put_bits(w, name->kind | (is_empty(short_form) ? 0 : STORED_SHORT_FORM) | (same ? STORED_NAME_FIRST : 0) |
			 (once ? STORED_MENTIONED_ONCE : 0), STORED_NAME_BITS);
	put_next(w, first, before, STORED_NAME, STORED_NAME_LENGTH);
	if (!same)
		put_span(w, whole, first.start, STORED_FAR, STORED_NAME_LENGTH);
	if (!is_empty(short_form))
		put_span(w, short_form, first.start, STORED_FAR, STORED_NAME_LENGTH);
	if (!once)
		put_number(w, name->mentions, STORED_FEW);
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
		fill_byte(w);
		w->ends[i] = w->out.len;
	}
}

/* What stands before the sections. */
static void
put_front(Writer *front, const Writer *w, uint32 length, uint32 characters)
{
	size_t		begin = 0;

	put_bits(front, STORED_MAGIC, 8);
	put_bits(front, POLREL_READER_VERSION, 16);
	put_bits(front, 0, 8);
	put_number(front, length, STORED_V);
	put_number(front, length - characters, STORED_V);
	for (int i = 0; i < STORED_SECTIONS; i++)
	{
		put_number(front, w->ends[i] - begin, STORED_V);
		begin = w->ends[i];
	}
}

static struct varlena *
join(const Writer *w, const char *text, uint32 length)
{
	Writer		front = {0};
	struct varlena *value;
	size_t		size;
	char	   *at;

	initStringInfo(&front.out);
	put_front(&front, w, length, text_characters(text, length));
	size = VARHDRSZ + (size_t) front.out.len + w->out.len + length;
	if (!AllocSizeIsValid(size))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("release too long"),
				 errdetail("The text and what was found in it need %zu bytes, the limit is %zu.",
						   size, (size_t) MaxAllocSize)));
	value = palloc(size);
	SET_VARSIZE(value, size);
	at = VARDATA(value);
	memcpy(at, front.out.data, front.out.len);
	copy_bytes(at + front.out.len, w->out.data, w->out.len);
	copy_bytes(at + front.out.len + w->out.len, text, length);
	pfree(front.out.data);
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
