/*
 * position.c
 *		Characters counted: from bytes of the stored text to what substring()
 *		counts. A place is reached from the last one, on either side of it, or from
 *		the beginning, so that spans in text order cost one pass over the text.
 */
#include "release.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/typcache.h"

#include "encoding.h"

#define ONES UINT64CONST(0x0101010101010101)
#define BLOCK (31 * sizeof(uint64)) /* bytes of which a byte holds the count */

/* The next eight bytes, as 1 where one continues a character of UTF-8, 10xxxxxx, and 0 elsewhere. */
static inline uint64
continued_in(const char *text)
{
	uint64		bytes;

	memcpy(&bytes, text, sizeof(bytes));
	return (bytes >> 7) & (~bytes >> 6) & ONES;
}

/* Bytes of at most a block that begin a character of UTF-8: all but those that continue one. */
static uint32
count_utf8(const char *text, uint32 length)
{
	uint64		sums = 0;
	uint32		continued = 0;
	uint32		i = 0;

	for (; length - i >= sizeof(uint64); i += sizeof(uint64))
		sums += continued_in(text + i);
	for (; i < length; i++)
		continued += (text[i] & 0xC0) == 0x80;
	return length - continued - (uint32) ((sums * ONES) >> 56);
}

uint32
text_characters(const char *text, uint32 length)
{
	int			encoding = GetDatabaseEncoding();
	uint32		characters = 0;
	uint32		at = 0;

	if (encoding == PG_UTF8)
	{
		for (; length - at > BLOCK; at += BLOCK)
		{
			characters += count_utf8(text + at, BLOCK);
			CHECK_FOR_INTERRUPTS();
		}
		return characters + count_utf8(text + at, length - at);
	}
	if (pg_database_encoding_max_length() == 1)
		return length;
	while (at < length)
	{
		at += pg_encoding_mblen(encoding, text + at);
		if (++characters % ASK_EVERY == 0)
			CHECK_FOR_INTERRUPTS();
	}
	return characters;
}

static uint32
move_to(Position *position, uint32 byte)
{
	const char *text = position->stored->text;

	if (position->stored->characters == position->stored->length)
		return byte;
	if (byte < position->byte / 2)
		position->byte = position->character = 0;	/* from there it is nearer */
	if (byte >= position->byte)
		position->character += text_characters(text + position->byte, byte - position->byte);
	else
		position->character -= text_characters(text + byte, position->byte - byte);
	position->byte = byte;
	return position->character;
}

void
position_characters(Position *position, PrSpan span, int32 *lower, int32 *upper)
{
	*lower = (int32) move_to(position, span.start) + 1;
	*upper = (int32) move_to(position, span.end) + 1;
}

RangeType *
position_any_range(void)
{
	TypeCacheEntry *type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	RangeBound	bounds[2] = {
		{.val = Int32GetDatum(1), .inclusive = true, .lower = true}, {.val = Int32GetDatum(2)}
	};

#if PG_VERSION_NUM >= 160000
	return range_serialize(type, &bounds[0], &bounds[1], false, NULL);
#else
	return range_serialize(type, &bounds[0], &bounds[1], false);
#endif
}

Datum
position_range(Position *position, PrSpan span, const RangeType *any, void *room)
{
	RangeType  *range = room;
	int32	   *bounds = (int32 *) (range + 1);

	memcpy(range, any, VARSIZE(any));
	position_characters(position, span, &bounds[0], &bounds[1]);
	Assert(bounds[0] < bounds[1]);
	return RangeTypePGetDatum(range);
}
