/*
 * nounphrase.c
 *		A shallow noun-phrase rule.
 *
 * A phrase is walked word by word with what the lexicon knows of each. Words
 * that nobody lists count as nouns. A plural noun is the head: behind it only
 * another plural (police officers, sports injuries) or a noun joined by "and"
 * belongs to the phrase. Participles and -ing words belong to it before a noun
 * and end it behind one (converted guns, guns handed in).
 */
#include "nounphrase.h"

#define MOST_WORDS 10

#define FUNCTION_WORD (PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_FINITE | PR_NEGATION | PR_PRONOUN | PR_QUESTION | \
	PR_ARTICLE | PR_DETERMINER)
#define VERBAL (PR_VERB | PR_PARTICIPLE | PR_GERUND)

static bool
is_word(const PrReading *r, uint32_t i)
{
	switch (r->tokens.at[i].type)
	{
		case PR_TOKEN_WORD:
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_NUMWORD:
		case PR_TOKEN_ABBREVIATION:
		case PR_TOKEN_HASHTAG:
			return true;
		default:
			return false;
	}
}

/* Words that describe although they are function words or verbs too: other, past, following. */
static bool
describes(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_ADJECTIVE | PR_ORDINAL | PR_DEMONYM) || pr_token_is(r, i, "other");
}

bool
pr_is_nominal(const PrReading *r, uint32_t i)
{
	if (i >= r->tokens.count || !is_word(r, i))
		return false;
	if (r->tokens.at[i].flags & PR_UPPER)
		return !pr_is(r, i, PR_FINITE | PR_PREPOSITION | PR_CONJUNCTION | PR_ARTICLE) || r->tokens.at[i].length > 4;
	if (describes(r, i) || pr_is(r, i, PR_PLURAL))
		return true;
	return !pr_is(r, i, FUNCTION_WORD | PR_VERB | PR_CARDINAL);
}

bool
pr_is_plural_noun(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];
	char		last = r->text[t->start + t->length - 1];

	if (t->type > PR_TOKEN_HYPHENATED || (t->flags & PR_POSSESSIVE))
		return false;
	if (pr_is(r, i, PR_PLURAL))
		return true;
	return (last == 's' || ((t->flags & PR_UPPER) && last == 'S')) && t->length > 3 && !pr_is(r, i, PR_SINGULAR | PR_PREPOSITION | PR_FINITE | PR_DETERMINER) &&
		!(pr_is(r, i, PR_ADJECTIVE));
}

/* Verb forms in -s where a noun must stand: searches, claims. */
static bool
is_verb_like_noun(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	return t->type == PR_TOKEN_WORD && t->length > 3 && r->text[t->start + t->length - 1] == 's' && pr_is(r, i, PR_VERB) &&
		!pr_is(r, i, FUNCTION_WORD);
}

/* A noun and not a participle or -ing word that only may be one. */
static bool
is_sure_noun(const PrReading *r, uint32_t i, uint32_t end)
{
	return i < end && pr_is_nominal(r, i) && !pr_is(r, i, VERBAL) && (!pr_is(r, i, PR_ADVERB) || describes(r, i));
}

static bool
breaks_line(const PrReading *r, uint32_t i)
{
	return (r->tokens.at[i].flags & PR_BLANK_BEFORE) != 0;
}

/*
 * The tokens from a joining word on that a phrase goes on with: "and" with
 * another plural head (warrants and searches), or before the head is reached
 * (drink and drug tests); 0 where it ends here.
 */
static uint32_t
joined(const PrReading *r, uint32_t i, uint32_t end, bool headed)
{
	uint32_t	at = i + 1;

	if (i + 1 >= end || !(pr_token_is(r, i, "and") || pr_token_is(r, i, "or") || pr_token_is(r, i, "&") ||
						  pr_token_is(r, i, "and/or") || pr_token_is(r, i, ",")))
		return 0;
	if (pr_token_is(r, i, "and") && i + 3 < end && pr_token_is(r, i + 1, "/"))
		at = i + 3;
	for (uint32_t n = 0; n < 5 && at < end; n++, at++)
	{
		if (!pr_is_nominal(r, at) || (pr_is(r, at, PR_GERUND | PR_PARTICIPLE) && !is_sure_noun(r, at + 1, end)) ||
			(pr_is(r, at, PR_ADVERB) && !describes(r, at)) || pr_is(r, at, PR_CHANGE))
			return 0;
		if (pr_is_plural_noun(r, at))
		{
			if (pr_token_is(r, i, ","))
				return at + 2 < end && pr_token_is(r, at + 1, "and") && is_sure_noun(r, at + 2, end) &&
					pr_is_plural_noun(r, at + 2) ? at + 1 - i : 0;
			if (headed && at + 1 < end && pr_is(r, at + 1, PR_PARTICIPLE | PR_VERB) && !pr_is(r, at + 1, PR_GERUND))
				return 0;
			return at + 1 - i;
		}
	}
	return 0;
}

/* Does the phrase go on with token i? headed: its head, a plural, has been reached. */
static bool
goes_on(const PrReading *r, uint32_t i, uint32_t end, bool started, bool headed)
{
	if (started && breaks_line(r, i))
		return false;
	if (!pr_is_nominal(r, i))
		return is_verb_like_noun(r, i) && (!started || describes(r, i - 1)) && !headed;
	if (headed)
		return is_sure_noun(r, i, end) && pr_is_plural_noun(r, i) && !describes(r, i);
	if (pr_is(r, i, PR_ADVERB) && !describes(r, i))
		return !started || is_sure_noun(r, i + 1, end) || (i + 1 < end && pr_is(r, i + 1, PR_PARTICIPLE));
	if (pr_is(r, i, PR_PARTICIPLE) && started && !describes(r, i))
		return is_sure_noun(r, i + 1, end) || (i + 1 < end && pr_is(r, i + 1, PR_GERUND) && is_sure_noun(r, i + 2, end));
	if (pr_is(r, i, PR_GERUND) && started)
		return is_sure_noun(r, i + 1, end) || pr_is(r, i, PR_SINGULAR | PR_ADJECTIVE);
	return true;
}

/* Step over what stands before a phrase: of, articles, determiners, possessives. */
static uint32_t
skip_determiners(const PrReading *r, uint32_t i, uint32_t end)
{
	for (uint32_t n = 0; n < 4 && i < end; n++, i++)
		if (!pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_NEGATION) || pr_token_is(r, i, "other"))
			break;
	return i;
}

PrPhrase
pr_phrase_at(const PrReading *r, uint32_t i, uint32_t end, bool singular)
{
	PrPhrase	phrase;
	bool		headed = false;
	bool		noun = false;

	phrase.first = i = skip_determiners(r, i, end);
	phrase.last = i;
	while (i < end && i < phrase.first + MOST_WORDS)
	{
		uint32_t	n = 0;

		if (goes_on(r, i, end, i > phrase.first, headed))
		{
			n = 1;
			noun |= !pr_is(r, i, VERBAL | PR_ADVERB) || describes(r, i) || is_verb_like_noun(r, i);
			headed = !singular && pr_is_plural_noun(r, i) && !pr_is(r, i, PR_GERUND);
			/* police forces, data sets: such a plural is no head before a noun */
		}
		else if (i > phrase.first && (n = joined(r, i, end, headed)) > 0 && !singular)
			headed = true;
		if (n == 0)
			break;
		i += n;
		phrase.last = i;
		if (r->tokens.at[i - 1].flags & PR_POSSESSIVE)
			headed = false;
	}
	while (phrase.last > phrase.first && pr_is(r, phrase.last - 1, PR_ADVERB) && !describes(r, phrase.last - 1))
		phrase.last--;
	if (!noun)
		phrase.last = phrase.first;
	return phrase;
}

PrPhrase
pr_phrase_before(const PrReading *r, uint32_t start, uint32_t i)
{
	PrPhrase	phrase = {i, i};

	while (phrase.first > start && i - phrase.first < MOST_WORDS)
	{
		uint32_t	at = phrase.first - 1;

		if (!pr_is_nominal(r, at) || (pr_is(r, at, PR_ADVERB) && !describes(r, at)))
			break;
		if (phrase.first == i && pr_is(r, at, VERBAL) && !pr_is(r, at, PR_SINGULAR | PR_ADJECTIVE | PR_PLURAL))
			break;
		if (pr_is(r, at, PR_GERUND) && !pr_is(r, at, PR_SINGULAR | PR_ADJECTIVE) && (at == start || !pr_is_nominal(r, at - 1)))
			break;
		phrase.first = at;
		if (breaks_line(r, at))
			break;
	}
	return phrase;
}
