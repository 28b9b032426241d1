/*
 * plain.c
 *		Scan plain text: words in ASCII letters, spaces, the commonest marks.
 *
 * Most of a text consists of these, and they need no automaton (scan.re). Sixty-four bytes are
 * handled at once: each kind of byte gets a 64-bit mask, and a few operations on the masks find
 * where every token begins and ends, with none of the mispredicted branches of reading byte by
 * byte. The first byte of another kind stops it, since that byte may be part of anything: 3rd,
 * e-mail, é.
 */
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "plain.h"
#include "unicode.h"

#define LAST (PR_PLAIN_BYTES - 1)
#define CURLY_BYTES 3			/* of a curly quotation mark */
#define MOST_BLANKS UINT16_MAX	/* a token holds no more; longer runs go to the automaton */

/* A mask for each kind of byte. */
typedef struct Kinds
{
	uint64_t	letters;
	uint64_t	small;			/* small letters; undefined for other bytes */
	uint64_t	spaces;
	uint64_t	alone;			/* marks that are always tokens of their own */
	uint64_t	points;			/* marks that are so before a break: not in 3.5 or 10:30 */
	uint64_t	breaks;			/* other bytes that may follow a plain word */
} Kinds;

#define AT_ONCE 16

/* A vector of bytes, and the result of comparing one: 0 or all bits set in each byte. */
typedef uint8_t Bytes __attribute__((vector_size(AT_ONCE)));
typedef int8_t Said __attribute__((vector_size(AT_ONCE)));

/* The result as a mask, a bit for each byte. */
static inline uint64_t
bits(Said said)
{
#if defined(__SSE2__)
	return (uint32_t) _mm_movemask_epi8((__m128i) said);
#else
	uint64_t	halves[2];
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	const uint64_t one_each = UINT64_C(0x0102040810204080);
#else
	const uint64_t one_each = UINT64_C(0x8040201008040201);
#endif

	/* keep a different bit of each byte; the product adds them up in its top byte */
	memcpy(halves, &said, sizeof(halves));
	return ((halves[0] & one_each) * UINT64_C(0x0101010101010101) >> 56) |
		((halves[1] & one_each) * UINT64_C(0x0101010101010101) >> 56) << 8;
#endif
}

/* The next AT_ONCE bytes by their kinds. */
static inline Kinds
kinds_of(const unsigned char *at)
{
	Bytes		bytes;

	memcpy(&bytes, at, sizeof(bytes));
	return (Kinds) {
		/* shifted so that 'a' becomes the lowest signed value */
		.letters = bits((Said) ((bytes | 0x20) + (0x80 - 'a')) < (int8_t) (0x80 + 26)),
		.small = bits((bytes & 0x20) == 0x20),
		.spaces = bits(bytes == ' '),
		.alone = bits((bytes == ',') | (bytes == ';') | (bytes == '?') | (bytes == '!') | (bytes == ')') |
					  (bytes == '"')),
		.points = bits((bytes == '.') | (bytes == ':')),
		.breaks = bits((bytes == '\n') | (bytes == '('))
	};
}

/* Classify the bytes from the cursor on. Those beyond the text are of no kind. */
static inline void
look(const PrScanner *s, PrPlain *plain)
{
	const unsigned char *bytes = (const unsigned char *) s->text + s->at;
	unsigned char copy[PR_PLAIN_BYTES] = {0};
	uint64_t	letters = 0;
	uint64_t	small = 0;
	uint64_t	spaces = 0;
	uint64_t	marks = 0;
	uint64_t	points = 0;
	uint64_t	breaks = 0;

	if (s->length - s->at < PR_PLAIN_BYTES)
		bytes = memcpy(copy, bytes, s->length - s->at);
	for (int i = 0; i < PR_PLAIN_BYTES; i += AT_ONCE)
	{
		Kinds		kinds = kinds_of(bytes + i);

		letters |= kinds.letters << i;
		small |= kinds.small << i;
		spaces |= kinds.spaces << i;
		marks |= kinds.alone << i;
		points |= kinds.points << i;
		breaks |= kinds.breaks << i;
	}
	breaks |= spaces | marks;
	points &= breaks >> 1;
	marks |= points;
	*plain = (PrPlain) {
		.at = s->at,
		.last = s->at + LAST,
		.letters = letters,
		.capitals = letters & ~small,
		.spaces = spaces,
		.marks = marks,
		.begins = (letters & ~(letters << 1)) | marks,
		.ends = (letters << 1 & ~letters) | marks << 1,
		.breaks = breaks | points,
		.others = ~(letters | spaces | marks) | UINT64_C(1) << LAST
	};
}

/* What a token is by its first byte. */
#define C {PR_TOKEN_WORD, PR_PLAIN | PR_CAPITAL}
#define S {PR_TOKEN_WORD, PR_PLAIN}
#define M {PR_TOKEN_PUNCTUATION, PR_PLAIN}
static const struct
{
	uint8_t		type;
	uint8_t		flags;
}			by_first[256] = {
	['.'] = M, [':'] = M, [','] = M, [';'] = M, ['?'] = M, ['!'] = M, [')'] = M, ['"'] = M,
	['A'] = C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
	['a'] = S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S
};
#undef C
#undef S
#undef M

/* Store the tokens that begin and end at these bytes. Returns how many. */
static inline uint32_t
put_tokens(const PrPlain *plain, const char *text, uint64_t begins, uint64_t ends, PrToken *tokens)
{
	uint64_t	spaced = plain->spaces << 1;
	uint64_t	in_capitals = plain->capitals & plain->capitals >> 1;
	uint32_t	count = 0;

	for (; begins != 0; begins &= begins - 1, ends &= ends - 1)
	{
		uint32_t	k = (uint32_t) __builtin_ctzll(begins);
		uint32_t	start = plain->at + k;
		uint32_t	length = (uint32_t) __builtin_ctzll(ends) - k;
		unsigned char first = (unsigned char) text[start];
		uint8_t		flags = by_first[first].flags | (spaced >> k & PR_SPACE_BEFORE);

		if ((in_capitals >> k & 1) && pr_is_upper(text + start, length))
			flags |= PR_UPPER;
		tokens[count++] = (PrToken) {start, (uint16_t) length, by_first[first].type, flags};
	}
	return count;
}

uint8_t
pr_blank_flags(const char *at, const char *end)
{
	int			lines = 0;

	for (; at < end; at++)
	{
		/* LF, VT, FF, NEL and the Unicode separators; CR LF is one, a lone CR is one */
		if (*at == '\n' || *at == '\v' || *at == '\f' ||
			(*at == '\r' && (at + 1 == end || at[1] != '\n')) ||
			(*at == '\xc2' && at[1] == '\x85') ||
			(*at == '\xe2' && at[1] == '\x80' && (at[2] == '\xa8' || at[2] == '\xa9')))
			lines++;
	}
	return PR_SPACE_BEFORE | (lines > 0 ? PR_LINE_BEFORE : 0) | (lines > 1 ? PR_BLANK_BEFORE : 0);
}

static inline bool
is_curly_mark(const char *at)
{
	return at[0] == '\xe2' && at[1] == '\x80' && (at[2] == '\x9c' || at[2] == '\x9d');
}

/*
 * Skip ASCII white space and add to *before what it means for the next token. Skips nothing and returns
 * false if other white space may follow, or the run is too long.
 */
static bool
skip_blanks(PrScanner *s, uint8_t *before)
{
	const char *at = s->text + s->at;
	const char *end = at;

	while (*end != '\0' && (unsigned char) *end <= ' ' && end - at < MOST_BLANKS)
		end++;
	if (end == at || (unsigned char) *end <= ' ' || ((unsigned char) *end >= 0x7f && !is_curly_mark(end)))
		return false;
	*before |= pr_blank_flags(at, end);
	s->at += (uint32_t) (end - at);
	return true;
}

/*
 * Read something common that is of none of the kinds: a line break, which is no token, or a curly
 * quotation mark. Returns the number of tokens, or PR_NONE if it is neither.
 */
static inline uint32_t
read_other(PrScanner *s, PrToken *token, uint8_t *before)
{
	if (skip_blanks(s, before))
		return 0;
	if (!is_curly_mark(s->text + s->at))
		return PR_NONE;
	*token = (PrToken) {s->at, CURLY_BYTES, PR_TOKEN_PUNCTUATION, *before};
	*before = 0;
	s->at += CURLY_BYTES;
	return 1;
}

/* The bits below this one. */
static inline uint64_t
below(uint32_t bit)
{
	return (UINT64_C(1) << bit) - 1;
}

/*
 * Store the tokens from the cursor to the next byte of another kind, except a word directly before
 * that byte, which may go on with it. Moves the cursor; returns the number of tokens.
 */
static inline uint32_t
put_plain(PrScanner *s, const PrPlain *plain, uint32_t other, PrToken *tokens, uint8_t *before)
{
	uint32_t	k = s->at - plain->at;
	uint64_t	from = ~below(k);
	/* the cursor may stand within letters, after an address that was cut */
	uint64_t	begins = (plain->begins | (plain->letters & UINT64_C(1) << k)) & from;
	uint32_t	end = other;
	uint32_t	count;

	if (end > k && (plain->letters >> (end - 1) & 1) && !(plain->breaks >> end & 1))
		end = LAST - (uint32_t) __builtin_clzll(begins & below(end));
	count = put_tokens(plain, s->text, begins & below(end), plain->ends & from << 1, tokens);
	if (count > 0)
	{
		tokens->flags |= *before;
		*before = 0;
	}
	if (end > k && (plain->spaces >> (end - 1) & 1))
		*before |= PR_SPACE_BEFORE;
	s->at = plain->at + end;
	return count;
}

uint32_t
pr_scan_plain(PrScanner *s, PrPlain *plain, uint32_t stop, PrToken *tokens, uint32_t room, uint8_t *before)
{
	uint32_t	count = 0;

	while (s->at < stop && room - count >= PR_PLAIN_BYTES)
	{
		uint32_t	other;
		uint32_t	more;

		if (s->at >= plain->last)
			look(s, plain);
		other = (uint32_t) __builtin_ctzll(plain->others & ~below(s->at - plain->at));
		count += put_plain(s, plain, other, tokens + count, before);
		if (other == LAST && s->at > plain->at)
			plain->last = 0;	/* look again from the word left out, or from the last byte */
		else if (s->at < plain->at + other || (more = read_other(s, tokens + count, before)) == PR_NONE)
			break;
		else
			count += more;
	}
	return count;
}
