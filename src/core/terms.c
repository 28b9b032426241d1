/*
 * terms.c
 *		Tag every token with what the lexicon knows of it.
 *
 * A word is folded and hashed: all of it up to sixteen bytes, the first and last eight bytes of a
 * longer one. The table is a perfect hash, so one look at one slot finds or rejects the word. Slots
 * are computed for a batch of words before any of them is read, so that the reads from memory overlap.
 * A phrase is looked up only where its first word is followed by a possible second one; the longest
 * phrase wins, and none crosses an empty line. What may begin at a token is noted beside its tag, once
 * for all later stages.
 */
#include <assert.h>
#include <stdlib.h>

#include "arena.h"
#include "runs.h"
#include "tagged.h"
#include "unicode.h"

#define MAX_FOLDED 64			/* bytes; longer words are not in the table */
#define EIGHT 8					/* bytes loaded at a time */
#define SIXTEEN 16				/* bytes of a word that are compared whole */

#define TOGETHER 32				/* words looked up as one batch */

#if defined(__GNUC__)
#define prefetch(address) __builtin_prefetch(address)
#else
#define prefetch(address) ((void) 0)
#endif

#define HASH_FACTOR UINT64_C(0x9e3779b97f4a7c15)
#define EACH_BYTE UINT64_C(0x0101010101010101)
#define SMALL_LETTERS (0x20 * EACH_BYTE)
#define HIGH_BITS (0x80 * EACH_BYTE)

/* The next eight bytes, the first one lowest. */
static inline uint64_t
load_bytes(const void *at)
{
	uint64_t	bytes;

	memcpy(&bytes, at, EIGHT);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	return bytes;
}

/*
 * The same, folded. Setting bit 5 makes ASCII letters small and leaves ' - . & / and digits.
 * Bytes beyond ASCII get it too, here and in the tables.
 */
static inline uint64_t
fold_bytes(const char *at)
{
	return load_bytes(at) | SMALL_LETTERS;
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

static_assert(PR_LINE_BEFORE == 0x02 && PR_BLANK_BEFORE == 0x04 && PR_CAPITAL == 0x08 && PR_UPPER == 0x10,
			  "neighbouring bits are used together");

/* What an unknown word is. */
static const PrWord *const no_word = &pr_words[0];

/* One step of the hash; lexicon/compile.pl has the same. */
static inline uint64_t
hash_step(uint64_t hash, uint64_t bytes)
{
	hash = (hash ^ bytes) * HASH_FACTOR;
	return hash ^ hash >> 32;
}

/* The first bits, at most 32, of hash_step(): folding the upper half into the lower does not change them. */
static inline uint32_t
hash_bits(uint64_t hash, uint64_t bytes, uint32_t bits)
{
	return (uint32_t) ((hash ^ bytes) * HASH_FACTOR >> (64 - bits));
}

/* The slot, of 2^bits, of a word with this hash. */
static inline uint32_t
slot_of(uint64_t hash, const uint8_t *seeds, uint32_t seed_bits, uint32_t bits)
{
	return hash_bits(hash, seeds[hash >> (64 - seed_bits)], bits);
}

/* A word, folded, and the slot where it can be. */
typedef struct Sought
{
	uint64_t	head;			/* as in a PrWord */
	uint64_t	tail;
	const PrWord *slot;
} Sought;

static inline Sought
sought(uint64_t head, uint64_t tail)
{
	uint64_t	hash = hash_step(tail * HASH_FACTOR, head);

	return (Sought) {head, tail, &pr_words[slot_of(hash, pr_word_seeds, PR_SEED_BITS, PR_WORD_BITS)]};
}

/*
 * Seek a word of SIXTEEN bytes or less, in which nothing is to be folded but capitals, and from
 * whose beginning SIXTEEN can be read. Short words and longer ones are treated alike, for nobody
 * guesses how long the next word of a text is.
 */
static inline Sought
seek_short(const char *word, uint32_t length)
{
	static const uint8_t kept[2 * SIXTEEN] = {
		255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255
	};
	const uint8_t *mask = &kept[SIXTEEN] - length;

	return sought(fold_bytes(word) & load_bytes(mask), fold_bytes(word + EIGHT) & load_bytes(mask + EIGHT));
}

/*
 * A longer one, by its first and last eight bytes and its length; inverted, for so the last ones
 * are no end of a shorter word.
 */
static inline Sought
seek_long(const char *word, uint32_t length)
{
	return sought(fold_bytes(word), ~(fold_bytes(word + length - EIGHT) ^ length));
}

/* The word, if it is there; a longer one, if its middle is the same. */
static inline const PrWord *
found(const Sought *s)
{
	return ((s->slot->head ^ s->head) | (s->slot->tail ^ s->tail)) == 0 ? s->slot : no_word;
}

/* Is the middle of a longer word the entry's, too? */
static bool
same_middle(uint16_t entry, const char *word, uint32_t length)
{
	const PrLongForm *known = pr_long_forms;

	while (known->entry != entry)
		known++;
	if (strlen(known->form) != length)
		return false;
	for (uint32_t at = EIGHT; at < length - EIGHT; at++)
		if ((word[at] | 0x20) != known->form[at])
			return false;
	return true;
}

/* A word as one that is sought. */
static inline Sought
seek_found(const PrWord *word)
{
	return (Sought) {word->head, word->tail, word};
}

/* Seek a word that has to be folded byte by byte, or is longer than SIXTEEN; its middle is compared too. */
static Sought
seek_folded(const char *text, uint32_t length)
{
	char		copy[MAX_FOLDED + SIXTEEN];
	Sought		s;

	if (length > MAX_FOLDED)
		return seek_found(no_word);
	length = pr_fold(text, length, copy, MAX_FOLDED);
	if (length == 0)
		return seek_found(no_word);
	memset(copy + length, 0, SIXTEEN);
	if (length <= SIXTEEN)
		return seek_short(copy, length);
	s = seek_long(copy, length);
	return found(&s)->entry == 0 || same_middle(s.slot->entry, copy, length) ? s : seek_found(no_word);
}

/* Seek any word; it may be too near to the end of the text for SIXTEEN bytes to be read. */
static Sought
seek_any(const char *text, uint32_t length)
{
	char		copy[SIXTEEN] = {0};

	if (length > SIXTEEN)
		return seek_folded(text, length);
	/* two pieces of a length that is known when this is compiled, which may overlap */
	if (length >= EIGHT)
	{
		memcpy(copy, text, EIGHT);
		memcpy(copy + length - EIGHT, text + length - EIGHT, EIGHT);
	}
	else
		for (uint32_t at = 0; at < length; at++)
			copy[at] = text[at];
	if (needs_folding(load_bytes(copy)) || needs_folding(load_bytes(copy + EIGHT)))
		return seek_folded(text, length);
	return length > 0 ? seek_short(copy, length) : seek_found(no_word);
}

const PrWord *
pr_lookup_word(const char *text, uint32_t length)
{
	Sought		s = seek_any(text, length);

	return found(&s);
}

/*
 * Beside the bits of PrStart that come by a token's type, which never is PR_START_LAW:
 * the lexicon has no such token, so it is not looked up.
 */
#define NO_WORD 0x80

/* What may begin at a token by its type, whatever the lexicon knows of it. */
static const uint8_t by_type[PR_TOKEN_TYPES] = {
	[PR_TOKEN_NUMWORD] = PR_START_FIGURE,
	[PR_TOKEN_HYPHENATED] = PR_START_FIGURE,
	[PR_TOKEN_PART] = NO_WORD,
	[PR_TOKEN_NUMPART] = NO_WORD,
	[PR_TOKEN_NUMBER] = NO_WORD | PR_START_FIGURE | PR_START_NAME,
	[PR_TOKEN_MONEY] = NO_WORD | PR_START_FIGURE,
	[PR_TOKEN_PERCENT] = NO_WORD | PR_START_FIGURE,
	[PR_TOKEN_ORDINAL] = NO_WORD,
	[PR_TOKEN_DATE] = NO_WORD | PR_START_LAYOUT,
	[PR_TOKEN_TIME] = NO_WORD,
	[PR_TOKEN_TAG] = NO_WORD | PR_START_NAME | PR_START_LAYOUT,
	[PR_TOKEN_ABBREVIATION] = PR_START_PERSON,
	[PR_TOKEN_EMAIL] = NO_WORD | PR_START_NAME,
	[PR_TOKEN_URL] = NO_WORD | PR_START_NAME,
	[PR_TOKEN_HOST] = NO_WORD | PR_START_NAME,
	[PR_TOKEN_PHONE] = NO_WORD | PR_START_NAME,
	[PR_TOKEN_HANDLE] = NO_WORD | PR_START_NAME,
	[PR_TOKEN_HASHTAG] = NO_WORD,
	[PR_TOKEN_ENTITY] = PR_START_MARK,
	[PR_TOKEN_IDEOGRAPHS] = NO_WORD
};

/* The same for punctuation by its first byte. */
static const uint8_t by_mark[256] = {
	['.'] = NO_WORD | PR_START_STOP, ['?'] = PR_START_STOP, ['!'] = PR_START_STOP,
	[';'] = NO_WORD, [':'] = NO_WORD, [')'] = NO_WORD,
	['('] = NO_WORD | PR_START_PERSON,
	['+'] = PR_START_LAYOUT, ['='] = PR_START_LAYOUT, ['<'] = PR_START_LAYOUT, ['>'] = PR_START_LAYOUT,
	['*'] = PR_START_LAYOUT,
	['"'] = NO_WORD | PR_START_MARK, ['\''] = NO_WORD | PR_START_MARK, ['`'] = PR_START_MARK,
	[0xc2] = PR_START_MARK, [0xc3] = PR_START_MARK
};

/* What may begin at a token by its type or mark, and NO_WORD. */
static inline uint8_t
starts_by_type(const PrReading *r, const PrToken *token)
{
	const char *text = r->text + token->start;
	uint8_t		starts = by_type[token->type];

	if (token->type == PR_TOKEN_PUNCTUATION)
	{
		starts = by_mark[(unsigned char) *text];
		/* U+2018 to U+201F: quotation marks, the last two rare */
		if (*text == '\xe2' && text[1] == '\x80' && ((unsigned char) text[2] & 0xf8) == 0x98)
			starts = PR_START_MARK | ((unsigned char) text[2] <= 0x9d ? NO_WORD : 0);
	}
	return starts;
}

/* Seek the word of a token that is not plain. */
static Sought
seek_other(const PrReading *r, const PrToken *token)
{
	const char *text = r->text + token->start;
	uint32_t	length = token->length;
	Sought		s;

	if (token->flags & PR_POSSESSIVE)
		length -= pr_possessive_end(text, length);
	if (token->type == PR_TOKEN_ABBREVIATION && text[length - 1] == '.')
		length--;
	if (length > SIXTEEN || token->start + SIXTEEN > r->length)
		return seek_any(text, length);
	s = seek_short(text, length);
	return needs_folding(s.head) || needs_folding(s.tail) ? seek_folded(text, length) : s;
}

/* What a step is hashed by. */
static inline uint64_t
step_bytes(uint16_t state, uint16_t word)
{
	return (uint64_t) state << 16 | word;
}

/* Where the step can be. */
static inline const PrStep *
step_slot(uint16_t state, uint16_t word)
{
	return &pr_steps[slot_of(hash_step(0, step_bytes(state, word)), pr_step_seeds, PR_STEP_SEED_BITS,
							 PR_STEP_BITS)];
}

/* May there be such a step? Says no to most that are not there, and asks less memory than pr_step(). */
static inline bool
may_follow(uint16_t state, uint16_t word)
{
	uint64_t	hash = step_bytes(state, word) * HASH_FACTOR;	/* the first half of it */
	uint64_t	known = pr_known_steps[hash >> (64 - PR_KNOWN_BITS)];

	return (known >> (hash >> (58 - PR_KNOWN_BITS) & 63) &
			known >> (hash >> (52 - PR_KNOWN_BITS) & 63) & 1) != 0;
}

/* What is there, if it is that step. */
static inline const PrStep *
step_found(const PrStep *slot, uint16_t state, uint16_t word)
{
	return slot->from == state && slot->word == word ? slot : &pr_steps[0];
}

const PrStep *
pr_step(uint16_t state, uint16_t word)
{
	return step_found(step_slot(state, word), state, word);
}

/* Is a phrase at token i written with the capital that its form has? */
static bool
phrase_case_fits(const PrReading *r, uint32_t i, uint16_t phrase)
{
	return phrase < pr_cased_phrases || (r->tokens.at[i + pr_entries[phrase].capital_at].flags & PR_CAPITAL);
}

/* What begins with a phrase; its case fits. */
static inline uint8_t
starts_with_phrase(uint16_t phrase)
{
	return PR_STARTS_WITH(pr_entry_capital(&pr_entries[phrase]));
}

/* Where a phrase may begin, the state after its first word, and the slot of the step to the second. */
typedef struct Begun
{
	uint32_t	token;
	uint16_t	state;
	const PrStep *slot;
} Begun;

/*
 * The longest phrase that begins there. One that is a line by itself does not go on in the
 * next: Press release / Date: 3 May.
 */
static uint16_t
tag_phrase(const PrReading *r, const Begun *begun)
{
	uint32_t	i = begun->token;
	bool		line = i == 0 || (r->tokens.at[i].flags & PR_LINE_BEFORE);
	const PrStep *step = step_found(begun->slot, begun->state, r->tags.at[i + 1].word);
	uint16_t	found = 0;

	for (uint32_t j = i + 1; !(r->tokens.at[j].flags & (found != 0 && line ? PR_LINE_BEFORE : PR_BLANK_BEFORE));)
	{
		if (step->entry != 0 && phrase_case_fits(r, i, step->entry))
			found = step->entry;
		if (step->state == 0 || ++j == r->tokens.count || !may_follow(step->state, r->tags.at[j].word))
			break;
		step = pr_step(step->state, r->tags.at[j].word);
	}
	return found;
}

/* Where something begins by a token's type, and what. */
typedef struct Typed
{
	uint32_t	token;
	uint8_t		starts;
} Typed;

/* Some tokens, whose words are sought together. */
typedef struct Batch
{
	const PrToken *tokens;		/* the first one */
	PrTag	   *tags;
	uint16_t   *sets;
	uint8_t    *starts;
	uint32_t	count;
	const PrWord *before;		/* the word of the token before them */
	Sought		words[TOGETHER];
	uint32_t	typed;
	Typed		type[TOGETHER];
	uint32_t	pairs;
	uint8_t		second[TOGETHER + 1];	/* which may be second words of phrases */
} Batch;

/* Some of them, in order. */
typedef struct Beginnings
{
	uint32_t	count;
	Begun		at[TOGETHER];
} Beginnings;

/* Seek the words of a batch. */
static void
seek_words(const PrReading *r, Batch *batch)
{
	const char *text = r->text;
	uint32_t	count = batch->count;
	/* the last ones of a text are copied */
	uint8_t		plain = batch->tokens[count - 1].start + SIXTEEN <= r->length ? PR_PLAIN : 0;

	batch->typed = 0;
	for (uint32_t k = 0; k < count; k++)
	{
		const PrToken *token = &batch->tokens[k];
		Sought	   *word = &batch->words[k];

		if ((token->flags & plain) && token->length <= SIXTEEN)
			*word = seek_short(text + token->start, token->length);
		else
		{
			uint8_t		starts = starts_by_type(r, token);

			batch->type[batch->typed++] = (Typed) {k, starts & ~NO_WORD};
			*word = starts & NO_WORD ? seek_found(no_word) : seek_other(r, token);
		}
		prefetch(word->slot);
	}
}

/* Note the words that were sought, and which may follow the one before in a phrase. */
static void
tag_words(Batch *batch)
{
	/* in variables of their own, for a store to starts may change anything for all that the compiler knows */
	const PrToken *tokens = batch->tokens;
	PrTag	   *tags = batch->tags;
	uint16_t   *sets = batch->sets;
	uint8_t    *starts = batch->starts;
	uint64_t	followers = batch->before->followers;
	uint32_t	end = batch->count;
	uint32_t	pairs = 0;

	for (uint32_t k = 0; k < end; k++)
	{
		const PrWord *word = found(&batch->words[k]);
		uint8_t		flags = tokens[k].flags;
		/* of the four sets of a word's classes one holds for the way in which it is written */
		uint16_t	classes = word->classes + (flags / PR_CAPITAL & 3);

		/* put down always and counted where it holds, which nobody could guess */
		batch->second[pairs] = (uint8_t) k;
		pairs += followers >> word->follower & 1;
		followers = word->followers;
		tags[k] = (PrTag) {word->entry, 0};
		sets[k] = classes;
		starts[k] = pr_set_starts[classes] | (flags & (PR_LINE_BEFORE | PR_BLANK_BEFORE));
	}
	batch->pairs = pairs;
	for (uint32_t k = 0; k < batch->typed; k++)
		starts[batch->type[k].token] |= batch->type[k].starts;
}

/* Where phrases may begin. Their first steps are loaded, which are asked for a batch later. */
static inline void
find_beginnings(const Batch *batch, uint32_t first, Beginnings *begun)
{
	uint32_t	count = 0;

	for (uint32_t n = 0; n < batch->pairs; n++)
	{
		uint32_t	k = batch->second[n];
		uint16_t	state = (k > 0 ? batch->words[k - 1].slot : batch->before)->state;
		uint16_t	second = batch->tags[k].word;
		Begun	   *b = &begun->at[count];

		if (!may_follow(state, second))
			continue;
		*b = (Begun) {first + k - 1, state, step_slot(state, second)};
		prefetch(b->slot);
		count++;
	}
	begun->count = count;
}

/* Tag the phrases that begin there; the words after them are tagged. */
static void
tag_phrases(PrReading *r, const Beginnings *begun)
{
	for (uint32_t k = 0; k < begun->count; k++)
	{
		uint32_t	i = begun->at[k].token;
		uint16_t	phrase = tag_phrase(r, &begun->at[k]);

		r->tags.at[i].phrase = phrase;
		if (phrase != 0)
			r->starts.at[i] |= starts_with_phrase(phrase);
	}
}

static_assert(TOGETHER >= PR_PHRASE_WORDS, "a phrase ends in the words that are tagged next");

void
pr_terms(PrReading *r)
{
	uint32_t	count = r->tokens.count;
	Batch		batch;
	Beginnings	begun[2];
	uint32_t	turn = 0;

	r->tags.at = pr_arena_grow(r->arena, NULL, 0, &r->tags.room, count, sizeof(PrTag));
	r->starts.at = pr_arena_grow(r->arena, NULL, 0, &r->starts.room, count + PR_STARTS_AT_ONCE, sizeof(uint8_t));
	memset(r->starts.at + count, 0, PR_STARTS_AT_ONCE);
	r->classes.at = pr_arena_grow(r->arena, NULL, 0, &r->classes.room, count, sizeof(uint16_t));
	r->tags.count = r->classes.count = r->starts.count = count;
	begun[1].count = 0;
	batch.before = no_word;
	for (uint32_t first = 0; first < count; first += TOGETHER, turn ^= 1)
	{
		batch.tokens = r->tokens.at + first;
		batch.tags = r->tags.at + first;
		batch.sets = r->classes.at + first;
		batch.starts = r->starts.at + first;
		batch.count = count - first > TOGETHER ? TOGETHER : count - first;
		seek_words(r, &batch);
		tag_words(&batch);
		find_beginnings(&batch, first, &begun[turn]);
		batch.before = found(&batch.words[batch.count - 1]);
		tag_phrases(r, &begun[turn ^ 1]);
		pr_arena_step(r->arena);
	}
	tag_phrases(r, &begun[turn ^ 1]);
	pr_find_runs(r);
}

const PrValue *
pr_value(const PrEntry *entry, PrClassNumber number)
{
	for (int i = 0; i < entry->values; i++)
		if (pr_values[entry->value + i].number == number)
			return &pr_values[entry->value + i];
	return NULL;
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

bool
pr_is_domain(const char *text, uint32_t length)
{
	char		name[MAX_FOLDED + 1] = "";
	const char *key = name;

	if (length > MAX_FOLDED)
		return false;
	for (uint32_t i = 0; i < length; i++)
		name[i] = text[i] | 0x20;
	return bsearch(&key, pr_domains, pr_domain_count, sizeof(key), compare_names) != NULL;
}
