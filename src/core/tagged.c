/*
 * tagged.c
 *		What the stages ask of tagged tokens, where it takes more than a look (tagged.h).
 */
#include "tagged.h"

#include "unicode.h"

const PrToken pr_no_token = {.type = PR_TOKEN_BLANK};
const PrTag pr_no_tag = {0, 0};

uint32_t
pr_possessor_end(const PrReading *r, uint32_t i)
{
	return pr_end(r, i) - pr_possessive_end(r->text + pr_start(r, i), pr_length(r, i));
}

bool
pr_is_phrase(const PrReading *r, uint32_t first, uint32_t last, PrClass mask)
{
	uint16_t	state = pr_lookup_word(r->text + pr_start(r, first), pr_length(r, first))->state;
	uint16_t	entry = 0;

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
pr_is_dash(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && r->tokens.at[i].type == PR_TOKEN_PUNCTUATION &&
		(pr_token_is(r, i, "-") || pr_token_is(r, i, "--") || pr_token_is(r, i, "–") ||
		 pr_token_is(r, i, "—"));
}

/* Does the sentence go on at token i, after a mark: ‘How are you?’ and …? */
static bool
goes_on(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) <= PR_TOKEN_HYPHENATED && !pr_flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE);
}

/*
 * A stop ends a sentence unless it belongs to a short word or an initial (Dr.
 * Smith, J. Smith); what follows must not go on in small letters. Beyond the last
 * token nothing ends a sentence.
 */
bool
pr_ends_sentence(const PrReading *r, uint32_t i)
{
	const PrToken *token = pr_token(r, i);
	const PrToken *before = i > 0 ? pr_token(r, i - 1) : NULL;
	const PrToken *after = i + 1 < r->tokens.count ? pr_token(r, i + 1) : NULL;
	char		c;

	if (token->type != PR_TOKEN_PUNCTUATION)
		return false;
	c = r->text[token->start];
	if (c != '.' && c != '?' && c != '!')
		return false;
	if (after == NULL || (after->flags & PR_LINE_BEFORE))
		return true;
	if (after->type == PR_TOKEN_PUNCTUATION && (after->flags & PR_SPACE_BEFORE) == 0)
	{
		/* a closing mark or bracket; but Inc., Sr., */
		return strchr(",;:", r->text[after->start]) == NULL && !goes_on(r, i + 2);
	}
	if (after->type <= PR_TOKEN_HYPHENATED && (after->flags & PR_CAPITAL) == 0)
		return false;
	if (c != '.' || before == NULL || (token->flags & PR_SPACE_BEFORE))
		return true;
	if (before->type == PR_TOKEN_WORD && before->length == 1 && (before->flags & PR_CAPITAL))
		return false;
	/* a rank cut short, but in small letters: "S/Sgt. Jane Smith", not "said the DCI. Smith" */
	if (pr_is(r, i - 1, PR_RANK) && !(before->flags & PR_UPPER) && pr_data_at(r, i - 1, PR_NUMBER_RANK) != 0)
		return false;
	if (!pr_is(r, i - 1, PR_ABBREVIATION | PR_COURTESY))
		return true;
	/* Mr. Hale, Oct. 29, No. 4 */
	return (after->flags & PR_CAPITAL) == 0 &&
		!(after->type == PR_TOKEN_NUMBER &&
		  (pr_is(r, i - 1, PR_MONTH) || (pr_data_at(r, i - 1, PR_NUMBER_NUMBER_CUE) & PR_TELLS_NAME) != 0));
}

bool
pr_is_compound(const PrReading *r, uint32_t i)
{
	const char *hyphen = pr_type(r, i) == PR_TOKEN_HYPHENATED ?
		memchr(r->text + pr_start(r, i), '-', pr_length(r, i)) : NULL;

	return hyphen != NULL && hyphen[1] >= 'a' && hyphen[1] <= 'z' && !pr_is(r, i, PR_GIVEN_NAME);
}
