/*
 * terms.c
 *		Tag every token with what the lexicon knows of it.
 *
 * A word is folded and hashed eight bytes at a time; most tokens are found or
 * refused by one probe. Phrases are walked from each word that begins one; the
 * longest counts. No phrase crosses an empty line.
 */
#include "lexicon.h"
#include "arena.h"
#include "unicode.h"

#define CHECK_EVERY 4096
#define MAX_FOLDED 64			/* bytes; longer words are in no table */

#define HASH_FACTOR UINT64_C(0x9e3779b97f4a7c15)
#define SMALL_LETTERS UINT64_C(0x2020202020202020)

/* The same as in lexicon/compile.pl. Setting bit 5 makes ASCII letters small and leaves ' - . & / and digits. */
static uint64_t
hash_word(const char *word, uint32_t length)
{
	uint64_t	hash = length * HASH_FACTOR;

	while (length > 0)
	{
		uint64_t	bytes = 0;
		uint32_t	n = length < 8 ? length : 8;

		for (uint32_t i = 0; i < n; i++)
			bytes |= (uint64_t) ((unsigned char) word[i] | 0x20) << (8 * i);
		hash = (hash ^ bytes) * HASH_FACTOR;
		hash ^= hash >> 32;
		word += n;
		length -= n;
	}
	return hash;
}

static bool
same_word(const PrEntry *entry, const char *word, uint32_t length)
{
	const char *form = pr_forms + entry->form;

	if (entry->length != length)
		return false;
	for (uint32_t i = 0; i < length; i++)
		if (form[i] != (char) (word[i] | 0x20))
			return false;
	return true;
}

/* The entry of a folded word. Bytes beyond ASCII have bit 5 set too, on both sides. */
static uint16_t
find_word(const char *word, uint32_t length)
{
	uint64_t	hash = hash_word(word, length);
	uint16_t	check = (uint16_t) (hash >> 16);

	for (uint32_t slot = (uint32_t) (hash >> 32) & pr_slot_mask;; slot = (slot + 1) & pr_slot_mask)
	{
		const PrSlot *s = &pr_slots[slot];

		if (s->entry == 0)
			return 0;
		if (s->check == check && same_word(&pr_entries[s->entry], word, length))
			return s->entry;
	}
}

uint16_t
pr_lookup(const char *text, uint32_t length)
{
	char		folded[MAX_FOLDED];

	if (length > MAX_FOLDED)
		return 0;
	for (uint32_t i = 0; i < length; i++)
	{
		if ((unsigned char) text[i] >= 0x80)
		{
			length = pr_fold(text, length, folded, sizeof(folded));
			text = folded;
			break;
		}
	}
	return length > 0 ? find_word(text, length) : 0;
}

uint32_t
pr_word_only_end(const PrReading *r, uint32_t i)
{
	uint32_t	end = pr_end(r, i);

	if ((r->tokens.at[i].flags & PR_POSSESSIVE) == 0)
		return end;
	return end - (r->text[end - 2] == '\'' ? 2 : 4);
}

/* Which tokens can be words of the lexicon. */
static bool
has_word(const PrReading *r, const PrToken *token)
{
	switch (token->type)
	{
		case PR_TOKEN_WORD:
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_NUMWORD:
		case PR_TOKEN_ABBREVIATION:
		case PR_TOKEN_ENTITY:
			return true;
		case PR_TOKEN_PUNCTUATION:
			return strchr(".,;:()\"'", r->text[token->start]) == NULL;
		default:
			return false;
	}
}

static uint16_t
tag_word(const PrReading *r, uint32_t i)
{
	const PrToken *token = &r->tokens.at[i];
	uint32_t	end;

	if (!has_word(r, token))
		return 0;
	end = pr_word_only_end(r, i);
	if (token->type == PR_TOKEN_ABBREVIATION && r->text[end - 1] == '.')
		end--;
	return pr_lookup(r->text + token->start, end - token->start);
}

static uint16_t
next_state(uint16_t state, uint16_t word)
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

/* The longest phrase that begins at token i. A full stop after a short word (Rt. Hon.) is stepped over. */
static uint16_t
tag_phrase(const PrReading *r, uint32_t i)
{
	uint16_t	state = pr_entries[r->tags.at[i].word].state;
	uint16_t	found = 0;

	for (uint32_t j = i + 1; state != 0 && j < r->tokens.count; j++)
	{
		if ((r->tokens.at[j].flags & PR_BLANK_BEFORE) || r->tags.at[j].word == 0)
			break;
		state = next_state(state, r->tags.at[j].word);
		if (pr_state_entries[state] != 0 && phrase_case_fits(r, i, &pr_entries[pr_state_entries[state]]))
			found = pr_state_entries[state];
	}
	return found;
}

void
pr_terms(PrReading *r)
{
	uint32_t	n = r->tokens.count;

	r->tags.at = pr_arena_grow(r->arena, NULL, 0, &r->tags.room, n, sizeof(PrTag));
	r->tags.count = n;
	for (uint32_t i = 0; i < n; i++)
	{
		r->tags.at[i] = (PrTag) {tag_word(r, i), 0};
		if (i % CHECK_EVERY == 0)
			pr_arena_check(r->arena);
	}
	for (uint32_t i = 0; i < n; i++)
		if (pr_entries[r->tags.at[i].word].state != 0)
			r->tags.at[i].phrase = tag_phrase(r, i);
}

uint32_t
pr_match(const PrReading *r, uint32_t i, PrClass mask, const PrEntry **entry)
{
	uint32_t	n = 0;
	uint16_t	found = 0;

	if (i < r->tokens.count)
	{
		if (pr_phrase_classes(r, i) & mask)
			found = r->tags.at[i].phrase;
		else if (pr_classes(r, i) & mask)
			found = r->tags.at[i].word;
		n = found != 0 ? pr_entries[found].words : 0;
	}
	if (entry != NULL)
		*entry = &pr_entries[found];
	return n;
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
pr_token_is(const PrReading *r, uint32_t i, const char *text)
{
	size_t		length = strlen(text);

	return i < r->tokens.count && r->tokens.at[i].length == length &&
		memcmp(r->text + r->tokens.at[i].start, text, length) == 0;
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
