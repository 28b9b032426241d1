/*
 * stored.c
 *		Reading the stored form: one bounds-checked decoder.
 *
 * Every number is read against the end of its section, every span is checked
 * against the text, every index against what it points into, before anyone
 * sees it. What is wrong goes to stored_damaged(), so that nobody can forget
 * to look at a return value.
 */
#include "stored.h"

#include <string.h>

#define DIGITS_MOST 32			/* bytes of a figure in which digits are sought */
#define REST_MOST 1000			/* bytes after one in which its sentence is seen to end */

/* ---- numbers and spans -------------------------------------------------- */

/* Take more bytes into the window, so that it holds at least count bits. */
static void
fill_window(StoredCursor *c, uint32_t count)
{
	if (c->end - c->at >= 4)
	{
		uint32_t	bytes = (uint32_t) c->at[0] | (uint32_t) c->at[1] << 8 | (uint32_t) c->at[2] << 16 |
			(uint32_t) c->at[3] << 24;

		c->window |= (uint64_t) bytes << c->held;
		c->held += 32;
		c->at += 4;
	}
	while (c->held < count)
	{
		if (c->at >= c->end)
			stored_damaged("A section ends too early.");
		c->window |= (uint64_t) *c->at++ << c->held;
		c->held += 8;
	}
}

/* At most 16 bits. */
static inline uint32_t
get_bits(StoredCursor *c, uint32_t count)
{
	uint32_t	bits;

	if (c->held < count)
		fill_window(c, count);
	bits = (uint32_t) c->window & ((UINT32_C(1) << count) - 1);
	c->window >>= count;
	c->held -= count;
	return bits;
}

/* A number of which the first group says that others follow. */
static inline uint64_t
get_groups(StoredCursor *c, StoredWidth width, uint32_t group)
{
	uint32_t	mask = (UINT32_C(1) << width) - 1;
	uint64_t	value = group & mask;

	for (uint32_t shift = width; shift < 64; shift += width)
	{
		group = get_bits(c, width + 1);
		value |= (uint64_t) (group & mask) << shift;
		if (group >> width == 0)
			return value;
	}
	stored_damaged("A number is too long.");
}

static inline uint64_t
get_long(StoredCursor *c, StoredWidth width)
{
	uint32_t	group = get_bits(c, width + 1);

	return group >> width == 0 ? group : get_groups(c, width, group);
}

static inline uint32_t
get_number(StoredCursor *c, StoredWidth width)
{
	uint64_t	value = get_long(c, width);

	if (value > UINT32_MAX)
		stored_damaged("A number is too large.");
	return (uint32_t) value;
}

static inline int64_t
get_signed(StoredCursor *c, StoredWidth width)
{
	uint64_t	value = get_long(c, width);

	return (int64_t) (value >> 1) ^ -(int64_t) (value & 1);
}

/* May a span begin or end at this byte of the text? */
static inline bool
is_boundary(const Stored *stored, uint32_t at)
{
	size_t		place = (size_t) stored->section[STORED_SECTIONS] + at;

	return !stored->utf8 || place >= stored->available || (stored->base[place] & 0xC0) != 0x80;
}

static inline PrSpan
checked(const Stored *stored, int64_t start, uint32_t length)
{
	if (start < 0 || start > stored->length || length > stored->length - start)
		stored_damaged("A span reaches beyond the text.");
	if (!is_boundary(stored, (uint32_t) start) || !is_boundary(stored, (uint32_t) start + length))
		stored_damaged("A span cuts a character.");
	return (PrSpan) {(uint32_t) start, (uint32_t) start + length};
}

/* A span that does not start before the given place. */
static inline PrSpan
get_next(const Stored *stored, StoredCursor *c, uint32_t from, StoredWidth distance, StoredWidth length)
{
	int64_t		start = (int64_t) from + get_number(c, distance);

	return checked(stored, start, get_number(c, length));
}

/* A span that may start on either side of the given place. */
static inline PrSpan
get_span(const Stored *stored, StoredCursor *c, uint32_t from, StoredWidth distance, StoredWidth length)
{
	int64_t		away = get_signed(c, distance);

	if (away < -(int64_t) from || away > UINT32_MAX)
		stored_damaged("A span reaches beyond the text.");
	return checked(stored, from + away, get_number(c, length));
}

/* Pass over the rest of the byte that has been begun. */
static void
go_to_byte(StoredCursor *c)
{
	c->at -= c->held / 8;
	c->window = 0;
	c->held = 0;
}

/* Bytes that stand in the section itself. */
static StoredString
get_bytes(StoredCursor *c, uint32_t length)
{
	StoredString string;

	go_to_byte(c);
	if (length > (size_t) (c->end - c->at))
		stored_damaged("A string reaches beyond its section.");
	string.at = (const char *) c->at;
	string.length = length;
	c->at += length;
	return string;
}

static StoredString
get_string(const Stored *stored, StoredCursor *c, uint32_t from, StoredWidth distance)
{
	if (get_bits(c, 1))
		return get_bytes(c, get_number(c, STORED_NAME_LENGTH));
	return stored_words(stored, get_span(stored, c, from, distance, STORED_NAME_LENGTH));
}

/* ---- the whole ------------------------------------------------------------ */

uint16_t
stored_reader(const void *value, size_t available)
{
	const uint8_t *bytes = value;

	if (available < STORED_FIXED || bytes[0] != STORED_MAGIC)
		stored_damaged("The value does not begin as a release does.");
	if (bytes[3] != 0)
		stored_damaged("Reserved bits are set.");
	return (uint16_t) (bytes[1] | bytes[2] << 8);
}

/* What every reader version has in front: leaves the cursor after it. */
static uint32_t
open_front(StoredCursor *c, const void *value, size_t available, size_t size)
{
	uint32_t	length;

	stored_reader(value, available);
	c->at = (const uint8_t *) value + STORED_FIXED;
	c->end = (const uint8_t *) value + available;
	length = get_number(c, STORED_V);
	if (length > size - STORED_FIXED)
		stored_damaged("The text is longer than the value.");
	return length;
}

void
stored_open(Stored *stored, const void *value, size_t available, size_t size, bool utf8)
{
	StoredCursor c = {0};
	uint32_t	sizes[STORED_SECTIONS];
	uint32_t	continued;
	uint64_t	at;

	stored->base = value;
	stored->available = available;
	stored->utf8 = utf8;
	stored->length = open_front(&c, value, available, size);
	continued = get_number(&c, STORED_V);
	if (continued > stored->length)
		stored_damaged("The text has more characters than bytes.");
	stored->characters = stored->length - continued;
	for (int i = 0; i < STORED_SECTIONS; i++)
		sizes[i] = get_number(&c, STORED_V);
	go_to_byte(&c);
	at = (uint64_t) (c.at - stored->base);
	for (int i = 0; i < STORED_SECTIONS; i++)
	{
		stored->section[i] = (uint32_t) at;
		at += sizes[i];
	}
	if (at + stored->length != size)
		stored_damaged("The sections and the text are not as long as the value.");
	stored->section[STORED_SECTIONS] = (uint32_t) at;
	stored->text = available == size ? (const char *) value + at : NULL;
}

/* The sections of a value of this version are counted too; of others only the text. */
const char *
stored_text(const void *value, size_t size, uint32_t *length)
{
	StoredCursor c = {0};
	Stored		stored;

	if (stored_reader(value, size) == POLREL_READER_VERSION)
	{
		stored_open(&stored, value, size, size, false);
		*length = stored.length;
		return stored.text;
	}
	*length = open_front(&c, value, size, size);
	go_to_byte(&c);
	if ((size_t) (c.end - c.at) < *length)
		stored_damaged("The text is longer than the value.");
	return (const char *) value + size - *length;
}

void
stored_begin(const Stored *stored, StoredSection section, StoredCursor *cursor)
{
	memset(cursor, 0, sizeof(*cursor));
	if (stored->section[section + 1] > stored->available || (stored->text == NULL && section != STORED_HEAD))
		stored_damaged("A section reaches beyond the value.");
	cursor->at = stored->base + stored->section[section];
	cursor->end = stored->base + stored->section[section + 1];
	if (cursor->at == cursor->end || section == STORED_HEAD)
		return;
	cursor->left = get_number(cursor, STORED_COUNT);
	if (cursor->left > cursor->held + 8 * (uint64_t) (cursor->end - cursor->at))
		stored_damaged("A section holds more elements than bits.");
	if (cursor->left > (section == STORED_BLOCKS ? PR_MAX_BLOCKS : PR_MAX_FOUND))
		stored_damaged("A section holds too many elements.");
	if (section == STORED_QUOTES)
		cursor->persons = stored_count(stored, STORED_PERSONS);
}

uint32_t
stored_count(const Stored *stored, StoredSection section)
{
	StoredCursor cursor;

	stored_begin(stored, section, &cursor);
	return cursor.left;
}

/* Count one element off; false at the end, where nothing may be left over. */
static bool
step(StoredCursor *c)
{
	if (c->left > 0)
	{
		c->left--;
		c->number++;
		return true;
	}
	if (c->at != c->end || c->held >= 8 || c->window != 0)
		stored_damaged("A section holds more than its elements.");
	return false;
}

/* ---- head ----------------------------------------------------------------- */

static PrSpan
get_head_span(const Stored *stored, StoredCursor *c)
{
	return get_next(stored, c, 0, STORED_HEAD_START, STORED_HEAD_LENGTH);
}

static PrDate
get_date(StoredCursor *c)
{
	uint32_t	days = get_number(c, STORED_DATE);
	PrDate		date;

	if (days < 12 * 31 || days >= 10000 * 12 * 31)
		stored_damaged("A date is out of range.");
	date.day = (int8_t) (days % 31 + 1);
	date.month = (int8_t) (days / 31 % 12 + 1);
	date.year = (int16_t) (days / 31 / 12);
	return date;
}

void
stored_head(const Stored *stored, StoredHead *head)
{
	StoredCursor c;
	uint32_t	flags;

	memset(head, 0, sizeof(*head));
	stored_begin(stored, STORED_HEAD, &c);
	if (c.at == c.end)
		return;
	flags = get_bits(&c, STORED_HEAD_BITS);
	if (flags & STORED_HAS_HEADLINE)
		head->header.headline = get_head_span(stored, &c);
	if (flags & STORED_HAS_ISSUER)
	{
		head->header.issuer = get_head_span(stored, &c);
		if (head->header.issuer.end > STORED_ISSUER_NEAR)
			head->issuer = get_bytes(&c, head->header.issuer.end - head->header.issuer.start);
	}
	if (flags & STORED_HAS_STANDFIRST)
		head->header.standfirst = get_head_span(stored, &c);
	if (flags & STORED_HAS_DATELINE)
		head->header.dateline = get_head_span(stored, &c);
	if (flags & STORED_HAS_PUBLISHED)
		head->header.published = get_date(&c);
	step(&c);
}

/* ---- blocks --------------------------------------------------------------- */

uint32_t
stored_line_end(const char *text, uint32_t length, uint32_t at)
{
	const char *end = memchr(text + at, '\n', length - at);

	if (end == NULL)
		return length;
	return (uint32_t) (end - text) - (end > text + at && end[-1] == '\r');
}

static void
get_shape(StoredCursor *c)
{
	c->shape = get_bits(c, STORED_SHAPE_BITS);
	c->gap = get_number(c, STORED_GAP);
	if ((c->shape & STORED_BLOCK_KIND) >= PR_BLOCK_KINDS)
		stored_damaged("A block is of an unknown kind.");
}

bool
stored_block(const Stored *stored, StoredCursor *c, StoredBlock *block)
{
	uint32_t	start;
	uint32_t	front;
	uint32_t	after;

	if (!step(c))
		return false;
	if (get_bits(c, 1))
		get_shape(c);
	if (c->gap > stored->length - c->last.end)
		stored_damaged("A span reaches beyond the text.");
	start = c->last.end + c->gap;
	block->kind = (PrBlockKind) (c->shape & STORED_BLOCK_KIND);
	block->span = checked(stored, start, c->shape & STORED_LENGTH_FOLLOWS ? get_number(c, STORED_BLOCK_LENGTH) :
						  stored_line_end(stored->text, stored->length, start) - start);
	block->body = block->span;
	if (c->shape & STORED_BODY_DIFFERS)
	{
		front = get_number(c, STORED_CUT);
		after = get_number(c, STORED_CUT);
		if ((uint64_t) front + after > block->span.end - block->span.start)
			stored_damaged("A block's body is longer than the block.");
		block->body = checked(stored, (int64_t) block->span.start + front,
							  block->span.end - block->span.start - front - after);
	}
	c->last = block->span;
	return true;
}

/* ---- persons -------------------------------------------------------------- */

bool
stored_person(const Stored *stored, StoredCursor *c, StoredPerson *person)
{
	static const StoredString none = {NULL, 0};
	uint32_t	flags;
	uint32_t	from;

	if (!step(c))
		return false;
	flags = get_bits(c, STORED_PERSON_BITS);
	person->first = get_next(stored, c, c->last.start, STORED_PERSON, STORED_NAME_LENGTH);
	from = person->first.start;
	person->name = flags & STORED_PERSON_FIRST ? person->first :
		get_span(stored, c, from, STORED_FAR, STORED_NAME_LENGTH);
	person->official = flags & STORED_OFFICIAL;
	person->honorific = flags & STORED_HONORIFIC ? get_string(stored, c, from, STORED_NEAR) : none;
	person->title = flags & STORED_TITLE ? get_string(stored, c, from, STORED_NEAR) : none;
	person->role = flags & STORED_ROLE ? get_string(stored, c, from, STORED_FAR) : none;
	person->organisation = flags & STORED_ORGANISATION ? get_string(stored, c, from, STORED_FAR) : none;
	person->postnominals = flags & STORED_POSTNOMINALS ?
		stored_words(stored, get_span(stored, c, from, STORED_FAR, STORED_NAME_LENGTH)) : none;
	person->mentions = get_number(c, STORED_FEW);
	person->quotes = get_number(c, STORED_FEW);
	c->last = person->first;
	return true;
}

/* ---- quotes --------------------------------------------------------------- */

static uint32_t
get_person(StoredCursor *c)
{
	uint32_t	person = get_number(c, STORED_FEW);

	if (person >= c->persons)
		stored_damaged("A quote has a speaker who is not there.");
	return person;
}

/* Look at and pass over the pieces and further speakers of a quote. */
static void
pass_more(const Stored *stored, StoredCursor *c, StoredQuote *quote)
{
	uint32_t	end = quote->span.start;

	quote->pieces = get_number(c, STORED_FEW);
	quote->alsos = get_number(c, STORED_FEW);
	if (quote->pieces == 0)
		stored_damaged("A quote has no words.");
	quote->more = *c;
	quote->more.last.end = quote->span.start;
	for (uint32_t i = 0; i < quote->pieces; i++)
		end = get_next(stored, c, end, STORED_CUT, STORED_QUOTE_LENGTH).end;
	for (uint32_t i = 0; i < quote->alsos; i++)
		get_person(c);
}

bool
stored_quote(const Stored *stored, StoredCursor *c, StoredQuote *quote)
{
	static const PrSpan none = {0, 0};
	uint32_t	bits;

	if (!step(c))
		return false;
	bits = get_bits(c, STORED_QUOTE_BITS);
	if ((bits & STORED_QUOTE_KIND) > PR_QUOTE_BLOCK)
		stored_damaged("A quote is of an unknown kind.");
	quote->kind = (PrQuoteKind) (bits & STORED_QUOTE_KIND);
	quote->speaker_kind = (PrSpeakerKind) (bits >> STORED_SPEAKER_SHIFT & 3);
	quote->span = get_next(stored, c, c->last.start, STORED_QUOTE, STORED_QUOTE_LENGTH);
	quote->pieces = 1;
	quote->alsos = 0;
	quote->more.at = NULL;
	if (bits & STORED_MORE)
		pass_more(stored, c, quote);
	quote->more.number = 0;
	quote->person = bits & STORED_SPEAKER_PERSON ? get_person(c) : PR_NONE;
	quote->speaker = bits & STORED_SPEAKER_WORDS ?
		get_span(stored, c, quote->span.end, STORED_CUE_START, STORED_NAME_LENGTH) : none;
	quote->cue = bits & STORED_CUE ?
		get_span(stored, c, quote->span.end, STORED_CUE_START, STORED_CUE_LENGTH) : none;
	c->last = quote->span;
	return true;
}

bool
stored_piece(const Stored *stored, StoredQuote *quote, PrSpan *piece)
{
	if (quote->more.number >= quote->pieces)
		return false;
	quote->more.number++;
	if (quote->more.at == NULL)
		*piece = quote->span;
	else
	{
		*piece = get_next(stored, &quote->more, quote->more.last.end, STORED_CUT, STORED_QUOTE_LENGTH);
		quote->more.last = *piece;
	}
	return true;
}

bool
stored_also(StoredQuote *quote, uint32_t *person)
{
	if (quote->more.number < quote->pieces ||
		quote->more.number - quote->pieces >= quote->alsos)
		return false;
	quote->more.number++;
	*person = get_person(&quote->more);
	return true;
}

/* ---- figures -------------------------------------------------------------- */

PrDecimal
stored_digits(const char *words, uint32_t length)
{
	PrDecimal	number = {0, 0};
	bool		begun = false;
	bool		fraction = false;

	if (length > DIGITS_MOST)
		length = DIGITS_MOST;
	for (uint32_t i = 0; i < length; i++)
	{
		bool		digit = words[i] >= '0' && words[i] <= '9';

		if (digit)
		{
			if (number.mantissa > INT64_MAX / 10 - 1)
				break;
			number.mantissa = number.mantissa * 10 + (words[i] - '0');
			number.exponent = (int8_t) (number.exponent - fraction);
		}
		else if (begun && words[i] != ',' && (words[i] != '.' || fraction))
			break;
		begun |= digit;
		fraction |= begun && words[i] == '.';
	}
	return number;
}

static int8_t
get_exponent(StoredCursor *c)
{
	int64_t		exponent = get_signed(c, STORED_EXPONENT);

	if (exponent < INT8_MIN || exponent > INT8_MAX)
		stored_damaged("A number is too large.");
	return (int8_t) exponent;
}

/* The value of a figure, and its upper value. */
static void
get_values(const Stored *stored, StoredCursor *c, StoredFigure *figure, uint32_t what, uint32_t limits)
{
	if (what & STORED_DIGITS)
		figure->value = stored_digits(stored->text + figure->span.start, figure->span.end - figure->span.start);
	else
		figure->value = (PrDecimal) {get_signed(c, STORED_MANTISSA), 0};
	if (limits & STORED_EXPONENT_DIFFERS)
		figure->value.exponent = get_exponent(c);
	figure->is_range = limits & STORED_UPPER;
	figure->upper = (PrDecimal) {0, 0};
	if (figure->is_range)
	{
		figure->upper.mantissa = get_signed(c, STORED_MANTISSA);
		figure->upper.exponent = get_exponent(c);
	}
}

uint32_t
stored_sentence_end(const char *text, uint32_t length, uint32_t at)
{
	uint32_t	most = length - at < REST_MOST ? length : at + REST_MOST;
	uint32_t	end = stored_line_end(text, most, at);
	const char *stop;

	while ((stop = memchr(text + at, '.', end - at)) != NULL)
	{
		at = (uint32_t) (stop - text) + 1;
		if (at == end || text[at] == ' ')
			return at;
	}
	return end;
}

/* Where the sentence of a figure begins, if it is not that of the figure before. */
static uint32_t
get_sentence_start(const Stored *stored, StoredCursor *c)
{
	int64_t		away = get_signed(c, STORED_GAP_BEFORE);

	if (away < -(int64_t) c->sentence.end || away > stored->length - c->sentence.end)
		stored_damaged("A span reaches beyond the text.");
	return (uint32_t) (c->sentence.end + away);
}

/* The rest of it. */
static PrSpan
get_sentence(const Stored *stored, StoredCursor *c, uint32_t start, PrSpan figure)
{
	uint32_t	end = get_bits(c, 1) ? get_number(c, STORED_SENTENCE) :
		stored_sentence_end(stored->text, stored->length, figure.end) - figure.end;

	if (end > stored->length - figure.end)
		stored_damaged("A span reaches beyond the text.");
	return checked(stored, start, figure.end + end - start);
}

static PrSpan
get_subject(const Stored *stored, StoredCursor *c, PrSpan figure)
{
	if (!get_bits(c, 1))
		c->subject = get_span(stored, c, figure.end, STORED_SUBJECT_START, STORED_FIGURE_LENGTH);
	return c->subject;
}

bool
stored_figure(const Stored *stored, StoredCursor *c, StoredFigure *figure)
{
	static const PrSpan none = {0, 0};
	uint32_t	what;
	uint32_t	limits;
	uint32_t	from;

	if (!step(c))
		return false;
	what = get_bits(c, STORED_FIGURE_BITS);
	limits = what & STORED_LIMITS ? get_bits(c, STORED_LIMIT_BITS) : 0;
	figure->kind = (PrFigureKind) (what & STORED_FIGURE_KIND);
	figure->change = (PrChange) (limits >> STORED_CHANGE_SHIFT & 3);
	figure->qualifier = (PrQualifier) (limits & STORED_QUALIFIER);
	if (figure->change > PR_CHANGE_DOWN || figure->qualifier > PR_QUALIFIER_AT_LEAST)
		stored_damaged("A figure has an unknown qualifier or change.");
	from = what & STORED_SAME_SENTENCE ? c->last.start : get_sentence_start(stored, c);
	figure->span = get_next(stored, c, from, STORED_FIGURE, STORED_FIGURE_LENGTH);
	get_values(stored, c, figure, what, limits);
	if (what & STORED_UNIT)
		c->units[figure->kind] = get_number(c, STORED_UNIT_NUMBER);
	figure->unit = c->units[figure->kind];
	figure->subject = what & STORED_SUBJECT ? get_subject(stored, c, figure->span) : none;
	if (!(what & STORED_SAME_SENTENCE))
		c->sentence = get_sentence(stored, c, from, figure->span);
	figure->sentence = c->sentence;
	c->last = figure->span;
	return true;
}

/* ---- names ---------------------------------------------------------------- */

bool
stored_name(const Stored *stored, StoredCursor *c, StoredName *name)
{
	static const PrSpan none = {0, 0};
	uint32_t	bits;

	if (!step(c))
		return false;
	bits = get_bits(c, STORED_NAME_BITS);
	if ((bits & STORED_NAME_KIND) >= PR_NAME_KINDS)
		stored_damaged("A name is of an unknown kind.");
	name->kind = (PrNameKind) (bits & STORED_NAME_KIND);
	name->first = get_next(stored, c, c->last.start, STORED_NAME, STORED_NAME_LENGTH);
	name->name = bits & STORED_NAME_FIRST ? name->first :
		get_span(stored, c, name->first.start, STORED_FAR, STORED_NAME_LENGTH);
	name->short_form = bits & STORED_SHORT_FORM ?
		get_span(stored, c, name->first.start, STORED_FAR, STORED_NAME_LENGTH) : none;
	name->mentions = bits & STORED_MENTIONED_ONCE ? 1 : get_number(c, STORED_FEW);
	c->last = name->first;
	return true;
}
