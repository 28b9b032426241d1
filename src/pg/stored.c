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

/* ---- numbers and spans -------------------------------------------------- */

static uint8_t
get_byte(StoredCursor *c)
{
	if (c->at >= c->end)
		stored_damaged("A section ends too early.");
	return *c->at++;
}

static uint64_t
get_long(StoredCursor *c)
{
	uint64_t	value = 0;

	for (int shift = 0; shift < 64; shift += 7)
	{
		uint8_t		byte = get_byte(c);

		if (shift == 63 && byte > 1)
			break;
		value |= (uint64_t) (byte & 0x7F) << shift;
		if (byte < 0x80)
			return value;
	}
	stored_damaged("A number is too long.");
}

static uint32_t
get_number(StoredCursor *c)
{
	uint64_t	value;

	if (c->at < c->end && *c->at < 0x80)
		return *c->at++;
	value = get_long(c);
	if (value > UINT32_MAX)
		stored_damaged("A number is too large.");
	return (uint32_t) value;
}

static int64_t
unzigzag(uint64_t value)
{
	return (int64_t) (value >> 1) ^ -(int64_t) (value & 1);
}

static int64_t
get_signed(StoredCursor *c)
{
	return unzigzag(get_long(c));
}

/* May a span begin or end at this byte of the text? */
static bool
is_boundary(const Stored *stored, uint32_t at)
{
	size_t		place = (size_t) stored->section[STORED_SECTIONS] + at;

	return !stored->utf8 || at == stored->length || place >= stored->available ||
		(stored->base[place] & 0xC0) != 0x80;
}

static PrSpan
checked(const Stored *stored, int64_t start, uint32_t length)
{
	if (start < 0 || start > stored->length || length > stored->length - start)
		stored_damaged("A span reaches beyond the text.");
	if (!is_boundary(stored, (uint32_t) start) || !is_boundary(stored, (uint32_t) start + length))
		stored_damaged("A span cuts a character.");
	return (PrSpan) {(uint32_t) start, (uint32_t) start + length};
}

/* A span that does not start before the given place. */
static PrSpan
get_next(const Stored *stored, StoredCursor *c, uint32_t from)
{
	int64_t		start = (int64_t) from + get_number(c);

	return checked(stored, start, get_number(c));
}

/* A span that may start on either side of the given place. */
static PrSpan
get_span(const Stored *stored, StoredCursor *c, uint32_t from)
{
	int64_t		distance = unzigzag(get_number(c));

	return checked(stored, from + distance, get_number(c));
}

/* Bytes that stand in the section itself. */
static StoredString
get_bytes(StoredCursor *c, uint64_t length)
{
	StoredString string;

	if (length > (uint64_t) (c->end - c->at))
		stored_damaged("A string reaches beyond its section.");
	string.at = (const char *) c->at;
	string.length = (uint32_t) length;
	c->at += length;
	return string;
}

static StoredString
get_string(const Stored *stored, StoredCursor *c, uint32_t from)
{
	uint64_t	number = get_long(c);

	if (number & 1)
		return get_bytes(c, number >> 1);
	number >>= 1;
	if (number > UINT32_MAX)
		stored_damaged("A number is too large.");
	return stored_words(stored, checked(stored, from + unzigzag(number), get_number(c)));
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
	length = get_number(c);
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
	continued = get_number(&c);
	if (continued > stored->length)
		stored_damaged("The text has more characters than bytes.");
	stored->characters = stored->length - continued;
	for (int i = 0; i < STORED_SECTIONS; i++)
		sizes[i] = get_number(&c);
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
	if ((size_t) (c.end - c.at) < *length)
		stored_damaged("The text is longer than the value.");
	return (const char *) value + size - *length;
}

void
stored_begin(const Stored *stored, StoredSection section, StoredCursor *cursor)
{
	memset(cursor, 0, sizeof(*cursor));
	if (stored->section[section + 1] > stored->available)
		stored_damaged("A section reaches beyond the value.");
	cursor->at = stored->base + stored->section[section];
	cursor->end = stored->base + stored->section[section + 1];
	if (cursor->at == cursor->end || section == STORED_HEAD)
		return;
	cursor->left = get_number(cursor);
	if (cursor->left > (size_t) (cursor->end - cursor->at))
		stored_damaged("A section holds more elements than bytes.");
	if (cursor->left > (section == STORED_BLOCKS ? PR_MAX_BLOCKS : PR_MAX_FOUND))
		stored_damaged("A section holds too many elements.");
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
	if (c->at != c->end)
		stored_damaged("A section holds more than its elements.");
	return false;
}

/* ---- head ----------------------------------------------------------------- */

static PrDate
get_date(StoredCursor *c)
{
	uint32_t	days = get_number(c);
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
	flags = get_number(&c);
	if (flags & ~STORED_HEAD_FLAGS)
		stored_damaged("The head has an unknown flag.");
	if (flags & STORED_HAS_HEADLINE)
		head->header.headline = get_next(stored, &c, 0);
	if (flags & STORED_HAS_ISSUER)
	{
		head->header.issuer = get_next(stored, &c, 0);
		if (head->header.issuer.end > STORED_NEAR)
			head->issuer = get_bytes(&c, head->header.issuer.end - head->header.issuer.start);
	}
	if (flags & STORED_HAS_STANDFIRST)
		head->header.standfirst = get_next(stored, &c, 0);
	if (flags & STORED_HAS_DATELINE)
		head->header.dateline = get_next(stored, &c, 0);
	if (flags & STORED_HAS_PUBLISHED)
		head->header.published = get_date(&c);
	step(&c);
}

/* ---- blocks --------------------------------------------------------------- */

bool
stored_block(const Stored *stored, StoredCursor *c, StoredBlock *block)
{
	uint8_t		byte;
	uint32_t	gap;
	uint32_t	front;
	uint32_t	after;

	if (!step(c))
		return false;
	byte = get_byte(c);
	gap = byte >> STORED_GAP_SHIFT;
	if ((byte & STORED_BLOCK_KIND) >= PR_BLOCK_KINDS)
		stored_damaged("A block is of an unknown kind.");
	block->kind = (PrBlockKind) (byte & STORED_BLOCK_KIND);
	if (gap == STORED_GAP_FOLLOWS)
		gap = get_number(c);
	if (gap > stored->length)
		stored_damaged("A span reaches beyond the text.");
	block->span = checked(stored, (int64_t) c->last.end + gap, get_number(c));
	block->body = block->span;
	if (byte & STORED_BODY_DIFFERS)
	{
		front = get_number(c);
		after = get_number(c);
		if ((uint64_t) front + after > block->span.end - block->span.start)
			stored_damaged("A block's body is longer than the block.");
		block->body = checked(stored, block->span.start + front,
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
	flags = get_number(c);
	if (flags & ~STORED_PERSON_FLAGS)
		stored_damaged("A person has an unknown flag.");
	person->first = get_next(stored, c, c->last.start);
	from = person->first.start;
	person->name = flags & STORED_PERSON_FIRST ? person->first : get_span(stored, c, from);
	person->official = flags & STORED_OFFICIAL;
	person->honorific = flags & STORED_HONORIFIC ? get_string(stored, c, from) : none;
	person->title = flags & STORED_TITLE ? get_string(stored, c, from) : none;
	person->role = flags & STORED_ROLE ? get_string(stored, c, from) : none;
	person->organisation = flags & STORED_ORGANISATION ? get_string(stored, c, from) : none;
	person->postnominals = flags & STORED_POSTNOMINALS ?
		stored_words(stored, get_span(stored, c, from)) : none;
	person->mentions = get_number(c);
	person->quotes = get_number(c);
	c->last = person->first;
	return true;
}

/* ---- quotes --------------------------------------------------------------- */

static uint32_t
get_person(const Stored *stored, StoredCursor *c)
{
	uint32_t	person = get_number(c);

	if (person >= stored_count(stored, STORED_PERSONS))
		stored_damaged("A quote has a speaker who is not there.");
	return person;
}

/* Look at and pass over the pieces and further speakers of a quote. */
static void
pass_more(const Stored *stored, StoredCursor *c, StoredQuote *quote)
{
	uint32_t	end = quote->span.start;

	quote->pieces = get_number(c);
	quote->alsos = get_number(c);
	if (quote->pieces == 0)
		stored_damaged("A quote has no words.");
	quote->more = *c;
	quote->more.last.end = quote->span.start;
	for (uint32_t i = 0; i < quote->pieces; i++)
		end = get_next(stored, c, end).end;
	for (uint32_t i = 0; i < quote->alsos; i++)
		get_person(stored, c);
}

bool
stored_quote(const Stored *stored, StoredCursor *c, StoredQuote *quote)
{
	static const PrSpan none = {0, 0};
	uint8_t		byte;

	if (!step(c))
		return false;
	byte = get_byte(c);
	if ((byte & STORED_QUOTE_KIND) > PR_QUOTE_BLOCK)
		stored_damaged("A quote is of an unknown kind.");
	quote->kind = (PrQuoteKind) (byte & STORED_QUOTE_KIND);
	quote->speaker_kind = (PrSpeakerKind) (byte >> STORED_SPEAKER_SHIFT & 3);
	quote->span = get_next(stored, c, c->last.start);
	quote->pieces = 1;
	quote->alsos = 0;
	quote->more.at = NULL;
	if (byte & STORED_MORE)
		pass_more(stored, c, quote);
	quote->more.number = 0;
	quote->person = byte & STORED_SPEAKER_PERSON ? get_person(stored, c) : PR_NONE;
	quote->speaker = byte & STORED_SPEAKER_WORDS ? get_span(stored, c, quote->span.end) : none;
	quote->cue = byte & STORED_CUE ? get_span(stored, c, quote->span.end) : none;
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
		*piece = get_next(stored, &quote->more, quote->more.last.end);
		quote->more.last = *piece;
	}
	return true;
}

bool
stored_also(const Stored *stored, StoredQuote *quote, uint32_t *person)
{
	if (quote->more.number < quote->pieces ||
		quote->more.number - quote->pieces >= quote->alsos)
		return false;
	quote->more.number++;
	*person = get_person(stored, &quote->more);
	return true;
}

/* ---- figures -------------------------------------------------------------- */

static PrDecimal
get_decimal(StoredCursor *c, uint8_t code)
{
	PrDecimal	decimal;
	int64_t		exponent;

	decimal.mantissa = get_signed(c);
	exponent = code == STORED_EXPONENT_FOLLOWS ? get_signed(c) : code - STORED_EXPONENT_ZERO;
	if (exponent < INT8_MIN || exponent > INT8_MAX)
		stored_damaged("A number is too large.");
	decimal.exponent = (int8_t) exponent;
	return decimal;
}

bool
stored_figure(const Stored *stored, StoredCursor *c, StoredFigure *figure)
{
	static const PrSpan none = {0, 0};
	static const PrDecimal zero = {0, 0};
	uint8_t		what;
	uint8_t		how;

	if (!step(c))
		return false;
	what = get_byte(c);
	how = get_byte(c);
	if ((what >> STORED_CHANGE_SHIFT & 3) > PR_CHANGE_DOWN ||
		(how & STORED_QUALIFIER) > PR_QUALIFIER_AT_LEAST)
		stored_damaged("A figure has an unknown qualifier or change.");
	figure->kind = (PrFigureKind) (what & STORED_FIGURE_KIND);
	figure->change = (PrChange) (what >> STORED_CHANGE_SHIFT & 3);
	figure->qualifier = (PrQualifier) (how & STORED_QUALIFIER);
	figure->is_range = how & STORED_UPPER;
	figure->span = get_next(stored, c, c->last.start);
	figure->value = get_decimal(c, how >> STORED_EXPONENT_SHIFT);
	figure->upper = figure->is_range ? get_decimal(c, STORED_EXPONENT_FOLLOWS) : zero;
	figure->unit = what & STORED_UNIT ? get_number(c) : 0;
	figure->subject = what & STORED_SUBJECT ? get_span(stored, c, figure->span.end) : none;
	figure->sentence = what & STORED_SAME_SENTENCE ? c->sentence : get_span(stored, c, figure->span.start);
	c->last = figure->span;
	c->sentence = figure->sentence;
	return true;
}

/* ---- names ---------------------------------------------------------------- */

bool
stored_name(const Stored *stored, StoredCursor *c, StoredName *name)
{
	static const PrSpan none = {0, 0};
	uint8_t		byte;

	if (!step(c))
		return false;
	byte = get_byte(c);
	if ((byte & STORED_NAME_KIND) >= PR_NAME_KINDS || (byte & ~STORED_NAME_BITS))
		stored_damaged("A name is of an unknown kind.");
	name->kind = (PrNameKind) (byte & STORED_NAME_KIND);
	name->first = get_next(stored, c, c->last.start);
	name->name = byte & STORED_NAME_FIRST ? name->first : get_span(stored, c, name->first.start);
	name->short_form = byte & STORED_SHORT_FORM ? get_span(stored, c, name->first.start) : none;
	name->mentions = byte & STORED_MENTIONED_ONCE ? 1 : get_number(c);
	c->last = name->first;
	return true;
}
