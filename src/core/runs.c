/*
 * runs.c
 *		Find the runs of capitalized words.
 *
 * A run goes from a capitalized word as far as a name may: over further ones, over
 * phrases of the lexicon whatever their letters (Isle of Wight), and over a small word or
 * a mark that joins capitals (Bed & Bath, Chiefs' Council, St. Mary). Most runs hold nothing that
 * tells a body, so most questions for one end here. What bodies.c reads as one must have
 * a telling word in its run or directly after it; test_runs.c holds both to that.
 */
#include "runs.h"

#include "arena.h"
#include "tagged.h"

/* Words that are never part of a name, even with a capital. */
#define OUTSIDE (PR_PRONOUN | PR_DETERMINER | PR_ARTICLE | PR_RELATIVE | PR_QUESTION | PR_MODAL | \
				 PR_AUXILIARY | \
				 PR_BE | PR_NEGATION | PR_CONJUNCTION | PR_PREPOSITION | PR_WEEKDAY)

/* What marks a body, by itself or in a name. */
#define TELLS_BODY (PR_ORGANISATION | PR_BODY_LAST | PR_BODY_FIRST)

/* Honorifics. */
#define TITLE (PR_STYLE | PR_COURTESY)

/* Can a capitalized token with these classes be a word of a name? */
static inline bool
is_name_word(const PrToken *t, PrClass classes)
{
	switch (t->type)
	{
		case PR_TOKEN_WORD:
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_ABBREVIATION:
			/* IT and WHO are names, THE is none */
			return (classes & (t->flags & PR_UPPER ? PR_ARTICLE : OUTSIDE)) == 0;
		case PR_TOKEN_NUMWORD:
			return true;
		default:
			return false;
	}
}

/* A number that may be part of a body's name: Channel 4? */
static inline bool
is_small_number(const PrToken *t)
{
	return t->type == PR_TOKEN_NUMBER && t->length <= 2;
}

/*
 * Does the capitalized token only begin a sentence or a clause, so that no run begins
 * with it: The, It, In?
 */
static inline bool
is_grammar(const PrReading *r, uint32_t i)
{
	PrClass		classes = pr_classes(r, i);

	return (classes & OUTSIDE) && r->tags.at[i].phrase == 0 && (r->tokens.at[i].flags & PR_UPPER) == 0 &&
		!(classes & (TELLS_BODY | TITLE | PR_PLACE)) &&
		!(i + 1 < r->tokens.count && is_small_number(&r->tokens.at[i + 1]));
}

/*
 * Does the token that ends a run, or the one after it, tell a body: a word that does so in small letters
 * too (Northern Rural Crime hub), a known body's that begins small, a number, a company's suffix after a comma
 * or its place: Tarvolt (UK) Ltd?
 */
static inline bool
end_tells_body(const PrReading *r, uint32_t i)
{
	if ((pr_any_classes(r, i) | pr_phrase_classes(r, i)) & (PR_BODY_LAST | PR_ORGANISATION))
		return true;
	if (is_small_number(&r->tokens.at[i]))
		return true;
	if (pr_byte(r, i) == '(')
		return pr_byte(r, i + 2) == ')' && pr_is(r, i + 3, PR_BODY_LAST);
	return i + 1 < r->tokens.count &&
		(is_small_number(&r->tokens.at[i + 1]) || (pr_byte(r, i) == ',' && pr_is(r, i + 1, PR_BODY_LAST)));
}

/* Does a token without a capital join the words of a run? */
static inline bool
joins(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	if (!pr_flagged(r, i + 1, PR_CAPITAL))
		return false;
	if (pr_byte(r, i) == '.')
		return pr_data_at(r, i - 1, PR_NUMBER_PARTICLE) == PR_PARTICLE_SAINT;
	return pr_is(r, i, PR_LINK) || (t->type == PR_TOKEN_PUNCTUATION && (t->flags & PR_SPACE_BEFORE) == 0 &&
									(pr_byte(r, i) == '\'' || pr_byte(r, i) == '\xe2'));
}

static inline void
note(uint8_t *runs, uint32_t i, PrRunPart part)
{
	runs[i / 2] |= (uint8_t) (part << i % 2 * 4);
}

/* Read the run that begins at token first. Returns the token after it. */
static uint32_t
read_run(PrReading *r, uint32_t first)
{
	const PrToken *tokens = r->tokens.at;
	uint8_t    *runs = r->runs.at;
	uint32_t	count = r->tokens.count;
	uint32_t	phrase_end = first;
	uint32_t	telling = first;	/* after the last token that tells a body; first: none */
	uint32_t	i;

	for (i = first; i < count && !(i > first && (tokens[i].flags & PR_BLANK_BEFORE)); i++)
	{
		bool		capital = (tokens[i].flags & PR_CAPITAL) != 0;
		PrClass		classes = pr_classes(r, i);
		const PrEntry *phrase = &pr_entries[r->tags.at[i].phrase];
		PrClass		begins = classes | pr_entry_capital(phrase);

		pr_arena_step(r->arena);
		if (!capital && i >= phrase_end && !joins(r, i))
		{
			if (end_tells_body(r, i))
				telling = i;
			break;
		}
		if (i + phrase->words > phrase_end)
			phrase_end = i + phrase->words;
		if ((begins & TELLS_BODY) || is_small_number(&tokens[i]))
			telling = i + 1;
		if (capital && is_name_word(&tokens[i], classes))
			note(runs, i, PR_RUN_NAME_WORD);
		if (capital && (begins & TITLE))
			note(runs, i + pr_match(r, i, TITLE, NULL) - 1, PR_RUN_STYLE_ENDS);
	}
	for (uint32_t k = first; k < telling; k++)
		if (tokens[k].flags & PR_CAPITAL)
			note(runs, k, PR_RUN_MAY_BE_BODY);
	return i;
}

void
pr_find_runs(PrReading *r)
{
	r->runs.count = (r->tokens.count + 1) / 2;
	r->runs.at = pr_arena_grow(r->arena, NULL, 0, &r->runs.room, r->runs.count, sizeof(uint8_t));
	for (uint32_t at = 0; at < r->runs.count; at += PR_ASK_EVERY)
	{
		uint32_t	left = r->runs.count - at;

		memset(r->runs.at + at, 0, left < PR_ASK_EVERY ? left : PR_ASK_EVERY);
		pr_arena_check(r->arena);
	}
	for (uint32_t i = 0; (i = pr_next_start(r, i, r->tokens.count, PR_START_PERSON)) < r->tokens.count;)
	{
		pr_arena_step(r->arena);
		if ((r->tokens.at[i].flags & PR_CAPITAL) && !is_grammar(r, i))
			i = read_run(r, i);
		else
			i++;
	}
}
