/*
 * terms.c
 *		Tag every token with what the lexicon knows of it.
 *
 * A word is folded and hashed eight bytes at a time; most tokens are found or
 * refused by one probe. Phrases are walked from each word that begins one; the
 * longest counts. No phrase crosses an empty line.
 */
#include <assert.h>

#include "lexicon.h"
#include "arena.h"
#include "unicode.h"

#define CHECK_EVERY 4096
#define MAX_FOLDED 64			/* bytes; longer words are in no table */
#define EIGHT 8					/* bytes are loaded at a time, so as many may be read behind a word */

#define HASH_FACTOR UINT64_C(0x9e3779b97f4a7c15)
#define EACH_BYTE UINT64_C(0x0101010101010101)
#define SMALL_LETTERS (0x20 * EACH_BYTE)
#define HIGH_BITS (0x80 * EACH_BYTE)

/* The bytes of a load that belong to a word of which left ones, at least one, are to come. */
static inline uint64_t
byte_mask(uint32_t left)
{
	return left >= EIGHT ? UINT64_MAX : UINT64_MAX >> (64 - 8 * left);
}

/* The next eight bytes, the first one lowest; those from left on are 0. */
static inline uint64_t
load_bytes(const char *at, uint32_t left)
{
	uint64_t	bytes;

	memcpy(&bytes, at, EIGHT);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	return bytes & byte_mask(left);
}

/*
 * Setting bit 5 makes ASCII letters small and leaves ' - . & / and digits.
 * Bytes beyond ASCII get it too, here and in the tables.
 */
static inline uint64_t
fold_bytes(uint64_t bytes, uint32_t left)
{
	return bytes | (SMALL_LETTERS & byte_mask(left));
}

/*
 * Is there more to fold: a byte beyond ASCII, or an & that may begin an entity?
 * A byte is 0 where taking 1 from it borrows and it had no high bit itself.
 */
static inline bool
needs_folding(uint64_t bytes)
{
	uint64_t	zero_at_and = bytes ^ ('&' * EACH_BYTE);

	return ((bytes | ((zero_at_and - EACH_BYTE) & ~zero_at_and)) & HIGH_BITS) != 0;
}

/* One step of the hash, which lexicon/compile.pl computes in the same way. */
static inline uint64_t
hash_bytes(uint64_t hash, uint64_t bytes)
{
	hash = (hash ^ bytes) * HASH_FACTOR;
	return hash ^ hash >> 32;
}

/* Is this the word of the entry, of which the first eight bytes are compared already? */
static bool
same_rest(uint16_t entry, const char *word, uint32_t length)
{
	const char *form = pr_forms + pr_entries[entry].form;

	for (uint32_t at = EIGHT; at < length; at += EIGHT)
		if (fold_bytes(load_bytes(word + at, length - at), length - at) != load_bytes(form + at, length - at))
			return false;
	return true;
}

/* The entry of a word by its hash and its first bytes, folded. */
static inline uint16_t
probe(uint64_t hash, uint64_t head, const char *word, uint32_t length)
{
	uint16_t	check = (uint16_t) (hash >> 16);

	for (uint32_t slot = (uint32_t) (hash >> 32) & pr_slot_mask;; slot = (slot + 1) & pr_slot_mask)
	{
		const PrSlot *s = &pr_slots[slot];
		const PrWord *known = &pr_words[s->entry];

		if (s->entry == 0)
			return 0;
		if (s->check == check && known->head == head && known->length == length &&
			(length <= EIGHT || same_rest(s->entry, word, length)))
			return s->entry;
	}
}

/*
 * The entry of a word of any case. *beyond is set where it holds for a word
 * that pr_fold() gave, and for no other. EIGHT bytes behind the word can be read.
 */
static inline uint16_t
find_word(const char *word, uint32_t length, bool *beyond)
{
	uint64_t	bytes = load_bytes(word, length);
	uint64_t	head = fold_bytes(bytes, length);
	uint64_t	hash = hash_bytes(length * HASH_FACTOR, head);

	*beyond = needs_folding(bytes);
	for (uint32_t at = EIGHT; at < length; at += EIGHT)
	{
		uint64_t	more = load_bytes(word + at, length - at);

		*beyond |= needs_folding(more);
		hash = hash_bytes(hash, fold_bytes(more, length - at));
	}
	return probe(hash, head, word, length);
}

/* The entry of a word with characters beyond ASCII or an entity. */
static uint16_t
fold_and_find(const char *text, uint32_t length)
{
	char		folded[MAX_FOLDED + EIGHT];
	bool		beyond;

	length = pr_fold(text, length, folded, MAX_FOLDED);
	return length > 0 ? find_word(folded, length, &beyond) : 0;
}

/* Any word, copied first where it may be too near to the end of the text. */
static uint16_t
look_up(const char *text, uint32_t length, bool room_behind)
{
	char		copy[MAX_FOLDED + EIGHT];
	bool		beyond;
	uint16_t	entry;

	if (length == 0 || length > MAX_FOLDED)
		return 0;
	if (!room_behind)
		text = memcpy(copy, text, length);
	entry = find_word(text, length, &beyond);
	return beyond ? fold_and_find(text, length) : entry;
}

/* The same, quicker for what most words are: ASCII and no longer than one load. */
static inline uint16_t
look_up_quickly(const char *text, uint32_t length, bool room_behind)
{
	if (room_behind && length - 1 < EIGHT)
	{
		uint64_t	head = load_bytes(text, length);

		if (!needs_folding(head))
		{
			head = fold_bytes(head, length);
			return probe(hash_bytes(length * HASH_FACTOR, head), head, text, length);
		}
	}
	return look_up(text, length, room_behind);
}

uint16_t
pr_lookup(const char *text, uint32_t length)
{
	return look_up(text, length, false);
}

uint32_t
pr_word_only_end(const PrReading *r, uint32_t i)
{
	const PrToken *token = &r->tokens.at[i];

	if ((token->flags & PR_POSSESSIVE) == 0)
		return pr_end(r, i);
	return pr_end(r, i) - pr_possessive_end(r->text + token->start, token->length);
}

/* Punctuation of which the lexicon knows nothing: the most common marks. */
static inline bool
is_bare_mark(const char *text)
{
	switch (*text)
	{
		case '.':
		case ',':
		case ';':
		case ':':
		case '(':
		case ')':
		case '"':
		case '\'':
			return true;
		case '\xe2':				/* U+2018 to U+201D: quotation marks */
			return text[1] == '\x80' && (unsigned char) text[2] >= 0x98 && (unsigned char) text[2] <= 0x9d;
		default:
			return false;
	}
}

/* Which tokens can be words of the lexicon. */
static inline bool
has_word(const PrReading *r, const PrToken *token)
{
	const uint32_t words = 1 << PR_TOKEN_WORD | 1 << PR_TOKEN_HYPHENATED | 1 << PR_TOKEN_NUMWORD |
		1 << PR_TOKEN_ABBREVIATION | 1 << PR_TOKEN_ENTITY;

	if (token->type == PR_TOKEN_PUNCTUATION)
		return !is_bare_mark(r->text + token->start);
	return (words >> token->type & 1) != 0;
}

static inline uint16_t
tag_word(const PrReading *r, uint32_t i)
{
	const PrToken *token = &r->tokens.at[i];
	uint32_t	end;

	if (!has_word(r, token))
		return 0;
	end = pr_word_only_end(r, i);
	if (token->type == PR_TOKEN_ABBREVIATION && r->text[end - 1] == '.')
		end--;
	return look_up_quickly(r->text + token->start, end - token->start, end + EIGHT <= r->length);
}

/* Which of the class sets of a word holds for the way in which token i is written. */
static inline uint16_t
tag_classes(const PrReading *r, uint32_t i, uint16_t word)
{
	static_assert(PR_CAPITAL == 0x08 && PR_UPPER == 0x10, "two neighbouring bits choose the set");
	return pr_words[word].classes + (r->tokens.at[i].flags / PR_CAPITAL & 3);
}

uint16_t
pr_next_state(uint16_t state, uint16_t word)
{
	uint32_t	slot = (uint32_t) (state * 40503u + word * 30011u);

	for (slot &= pr_step_mask; pr_steps[slot].state != 0; slot = (slot + 1) & pr_step_mask)
		if (pr_steps[slot].state == state && pr_steps[slot].word == word)
			return pr_steps[slot].next;
	return 0;
}

/* Is a phrase at token i written with the capital that its form has? */
static bool
phrase_case_fits(const PrReading *r, uint32_t i, const PrEntry *entry)
{
	return entry->any != 0 || (r->tokens.at[i + entry->capital_at].flags & PR_CAPITAL);
}

/* The longest phrase that begins at token i, whose word leads to state. */
static uint16_t
tag_phrase(const PrReading *r, uint32_t i, uint16_t state)
{
	uint16_t	found = 0;

	for (uint32_t j = i + 1; state != 0 && j < r->tokens.count; j++)
	{
		if ((r->tokens.at[j].flags & PR_BLANK_BEFORE) || r->tags.at[j].word == 0)
			break;
		state = pr_next_state(state, r->tags.at[j].word);
		if (pr_state_entries[state] != 0 && phrase_case_fits(r, i, &pr_entries[pr_state_entries[state]]))
			found = pr_state_entries[state];
	}
	return found;
}

/* Each token's word, and for the time being in place of the phrase the state to which it leads. */
static void
tag_words(PrReading *r)
{
	for (uint32_t i = 0; i < r->tokens.count; i++)
	{
		uint16_t	word = tag_word(r, i);

		r->tags.at[i] = (PrTag) {word, pr_words[word].state, tag_classes(r, i, word)};
		if (i % CHECK_EVERY == 0)
			pr_arena_check(r->arena);
	}
}

void
pr_terms(PrReading *r)
{
	r->tags.at = pr_arena_grow(r->arena, NULL, 0, &r->tags.room, r->tokens.count, sizeof(PrTag));
	r->tags.count = r->tokens.count;
	tag_words(r);
	for (uint32_t i = 0; i < r->tags.count; i++)
		if (r->tags.at[i].phrase != 0)
			r->tags.at[i].phrase = tag_phrase(r, i, r->tags.at[i].phrase);
}

const PrValue *
pr_value(const PrEntry *entry, PrClassNumber number)
{
	for (int i = 0; i < entry->values; i++)
		if (pr_values[entry->value + i].number == number)
			return &pr_values[entry->value + i];
	return NULL;
}

bool
pr_word_is(const PrReading *r, uint32_t i, const char *word)
{
	size_t		length = strlen(word);

	if (i >= r->tokens.count || r->tokens.at[i].length != length)
		return false;
	for (size_t k = 0; k < length; k++)
		if ((r->text[r->tokens.at[i].start + k] | 0x20) != word[k])
			return false;
	return true;
}

/*
 * A stop ends a sentence unless it belongs to a short word or an initial (Dr.
 * Smith, J. Smith); what follows must not go on in small letters.
 */
bool
pr_ends_sentence(const PrReading *r, uint32_t i)
{
	const PrToken *token = &r->tokens.at[i];
	const PrToken *before = i > 0 ? token - 1 : NULL;
	const PrToken *after = i + 1 < r->tokens.count ? token + 1 : NULL;
	char		c = r->text[token->start];

	if (token->type != PR_TOKEN_PUNCTUATION || (c != '.' && c != '?' && c != '!'))
		return false;
	if (after == NULL || (after->flags & PR_LINE_BEFORE))
		return true;
	if (after->type == PR_TOKEN_PUNCTUATION && (after->flags & PR_SPACE_BEFORE) == 0)
		return true;			/* a closing mark or bracket */
	if (after->type <= PR_TOKEN_HYPHENATED && (after->flags & PR_CAPITAL) == 0)
		return false;
	if (c != '.' || before == NULL || (token->flags & PR_SPACE_BEFORE))
		return true;
	if (before->type == PR_TOKEN_WORD && before->length == 1 && (before->flags & PR_CAPITAL))
		return false;
	return !pr_is(r, i - 1, PR_ABBREVIATION | PR_COURTESY) || (after->flags & PR_CAPITAL) == 0;
}
