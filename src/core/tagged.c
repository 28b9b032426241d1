/*
 * tagged.c
 *		What the stages ask of tagged tokens, where it takes more than a look (tagged.h).
 */
#include "tagged.h"

#include "unicode.h"

const PrToken pr_no_token = {.type = PR_TOKEN_BLANK};

uint32_t
pr_possessor_end(const PrReading *r, uint32_t i)
{
	return pr_end(r, i) - pr_possessive_end(r->text + pr_start(r, i), pr_length(r, i));
}

bool
pr_is_phrase(const PrReading *r, uint32_t first, uint32_t last, PrClass mask)
{
	uint16_t	state;
	uint16_t	entry = 0;

	if (pr_phrase(r, first) == 0)
		return false;
	state = pr_lookup_word(r->text + pr_start(r, first), pr_length(r, first))->state;
	for (uint32_t i = first + 1; i < last; i++)
	{
		const PrStep *step = pr_step(state, pr_word(r, i));

		state = step->state;
		entry = step->entry;
	}
	return (pr_entry_capital(&pr_entries[entry]) & mask) != 0;
}

uint32_t
pr_next_start_far(const PrReading *r, uint32_t i, uint32_t end, uint8_t kinds)
{
	while (i < end)
	{
		uint32_t	stop = end - i > PR_ASK_EVERY ? i + PR_ASK_EVERY : end;

		i = pr_next_start(r, i, stop, kinds);
		if (i < stop)
			return i;
		pr_arena_check(r->arena);
	}
	return end;
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

bool
pr_mark_is_dash(const PrReading *r, uint32_t i)
{
	return pr_token_is(r, i, "-") || pr_token_is(r, i, "--") || pr_token_is(r, i, "–") || pr_token_is(r, i, "—");
}

/* Does the sentence go on at token i, after a mark: ‘How are you?’ and …? */
static bool
goes_on(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) <= PR_TOKEN_HYPHENATED && !pr_flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE);
}

/*
 * Does the stop at token i only cut short the word before it, or follow an initial: Dr. Smith, Oct. 29, No. 4,
 * J. Smith?
 */
static bool
cuts_short(const PrReading *r, uint32_t i)
{
	uint32_t	word = i - 1;

	if (pr_type(r, word) == PR_TOKEN_WORD && pr_length(r, word) == 1 && pr_flagged(r, word, PR_CAPITAL))
		return true;
	if (!pr_is(r, word, PR_RANK | PR_ABBREVIATION | PR_COURTESY))
		return false;
	/* a rank, but in small letters: "S/Sgt. Jane Smith", not "said the DCI. Smith" */
	if (pr_is(r, word, PR_RANK) && !pr_flagged(r, word, PR_UPPER) && pr_data_at(r, word, PR_NUMBER_RANK) != 0)
		return true;
	if (!pr_is(r, word, PR_ABBREVIATION | PR_COURTESY))
		return false;
	return pr_flagged(r, i + 1, PR_CAPITAL) ||
		(pr_type(r, i + 1) == PR_TOKEN_NUMBER &&
		 (pr_is(r, word, PR_MONTH) || (pr_data_at(r, word, PR_NUMBER_NUMBER_CUE) & PR_TELLS_NAME) != 0));
}

/*
 * A stop ends a sentence unless it belongs to a short word or an initial; what follows must not go on in small
 * letters.
 */
bool
pr_stop_ends_sentence(const PrReading *r, uint32_t i)
{
	const PrToken *token = pr_token(r, i);
	const PrToken *after = pr_token(r, i + 1);
	char		c;

	if (token->type != PR_TOKEN_PUNCTUATION)
		return false;
	c = r->text[token->start];
	if (c != '.' && c != '?' && c != '!')
		return false;
	if (after == &pr_no_token || (after->flags & PR_LINE_BEFORE))
		return true;
	/* a closing mark or bracket; but Inc., Sr., */
	if (after->type == PR_TOKEN_PUNCTUATION && (after->flags & PR_SPACE_BEFORE) == 0)
		return !pr_byte_in(r, i + 1, ",;:") && !goes_on(r, i + 2);
	if (after->type <= PR_TOKEN_HYPHENATED && (after->flags & PR_CAPITAL) == 0)
		return false;
	return c != '.' || (token->flags & PR_SPACE_BEFORE) || !cuts_short(r, i);
}

bool
pr_is_year(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrToken *t = pr_token(r, i);
	char		c;

	if (i >= limit || t->type != PR_TOKEN_NUMBER || t->length != 4)
		return false;
	c = r->text[t->start];
	return (c == '1' || c == '2') && r->text[t->start + 1] >= '0';	/* but 1,99 is none */
}

bool
pr_is_compound(const PrReading *r, uint32_t i)
{
	const char *hyphen = pr_type(r, i) == PR_TOKEN_HYPHENATED ?
		memchr(r->text + pr_start(r, i), '-', pr_length(r, i)) : NULL;

	return hyphen != NULL && hyphen[1] >= 'a' && hyphen[1] <= 'z' && !pr_is(r, i, PR_GIVEN_NAME);
}
