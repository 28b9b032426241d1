/*
 * quote_clauses.c
 *		Whole clauses told from fragments, titles and other quoted words.
 *
 * A stretch is a clause where it is set off as an utterance of its own, or where
 * a subject and its verb in use are found in it.
 */
#include "arena.h"
#include "nounphrase.h"
#include "quotes/quotes.h"
#include "unicode.h"

#define CLAUSE_MOST 120			/* tokens of a quotation that are looked at to tell whether it is a clause */

uint32_t
pr_words_in(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	n = 0;

	for (uint32_t i = first; i < last; i++)
	{
		pr_arena_step(r->arena);
		n += pr_type(r, i) != PR_TOKEN_PUNCTUATION;
	}
	return n;
}

bool
pr_is_contraction(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	if (!pr_is(r, i, PR_PRONOUN | PR_RELATIVE | PR_QUESTION))
		return false;
	for (uint32_t k = 1; k + 1 < t->length; k++)
		if (pr_apostrophe_at(r->text + t->start + k, t->length - k) > 0)
			return true;
	return false;
}

/*
 * Is the token a verb's base form directly after a noun in the singular, so rather a
 * noun or adverb: the way forward?
 */
static bool
disagrees(const PrReading *r, uint32_t i, uint32_t first)
{
	const PrEntry *entry = &pr_entries[pr_word(r, i)];
	const PrValue *value = pr_value(entry, PR_NUMBER_VERB);

	return i > first && value != NULL && value->data != 0 && !pr_flagged(r, i - 1, PR_CAPITAL) &&
		pr_type(r, i - 1) <= PR_TOKEN_HYPHENATED && !pr_is_plural_noun(r, i - 1) &&
		!pr_is(r, i - 1, PR_PRONOUN | PR_RELATIVE | PR_QUESTION | PR_CONJUNCTION | PR_FINITE | PR_ADVERB |
			   PR_NEGATION | PR_DETERMINER | PR_VERB | PR_CUE);
}

static bool
has_past_ending(const PrReading *r, uint32_t i)
{
	uint32_t	end = pr_end(r, i);

	return pr_length(r, i) > 3 && r->text[end - 2] == 'e' && r->text[end - 1] == 'd';
}

bool
pr_is_finite(const PrReading *r, uint32_t i, uint32_t first)
{
	PrClass		c = pr_classes(r, i);
	PrClass		before = i > first ? pr_classes(r, i - 1) : 0;

	if (pr_is_contraction(r, i))
		return true;
	if ((before & PR_PRONOUN) && c == 0 && !pr_is_word(r, i - 1, PR_WORD_MY) && has_past_ending(r, i))
		return true;			/* you preyed */
	if (i > first && (pr_is_word(r, i - 1, PR_WORD_TO) || pr_is_word(r, i - 1, PR_WORD_ANOTHER) ||
					  ((before & PR_CARDINAL) && pr_is_plural_noun(r, i))))
		return false;			/* nothing to do, another kick, two faces */
	if (c & PR_FINITE)			/* no "done deal" */
		return (c & PR_GERUND) == 0 && (before & PR_ARTICLE) == 0 && !pr_is_word(r, i, PR_WORD_BE);
	if (i > first && ((before & (PR_ARTICLE | PR_ADJECTIVE | PR_PREPOSITION)) ||
					 pr_is_word(r, i - 1, PR_WORD_MY) || pr_flagged(r, i - 1, PR_POSSESSIVE)))
		return false;
	if ((c & PR_PARTICIPLE) && (c & PR_ADJECTIVE) && (before & PR_PRONOUN))
		return true;			/* she trusted him */
	if ((c & (PR_GERUND | PR_PREPOSITION | PR_ADJECTIVE)) || disagrees(r, i, first))
		return false;
	if ((c & PR_PARTICIPLE) && (before & (PR_BE | PR_GERUND)))
		return false;			/* without being taught, a dumping ground */
	if (c & (PR_VERB | PR_CUE_SPEECH))
		return (c & PR_PARTICIPLE) == 0 || (before & (PR_PRONOUN | PR_RELATIVE | PR_PLURAL)) || i == first ||
			(c & PR_VERB);
	return (c & PR_PARTICIPLE) && (before & (PR_PRONOUN | PR_PLURAL)) && !(before & PR_ADJECTIVE);
}

bool
pr_is_adverbial(const PrReading *r, uint32_t i)
{
	uint32_t	end = pr_end(r, i);

	return pr_is(r, i, PR_ADVERB | PR_NEGATION | PR_FINITE) ||
		(pr_length(r, i) > 4 && r->text[end - 2] == 'l' && r->text[end - 1] == 'y' &&
		 !pr_is(r, i, PR_ADJECTIVE | PR_GIVEN_NAME));
}

/* Could the word be a noun: none that the lexicon knows for something else? */
static bool
is_noun(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) <= PR_TOKEN_HYPHENATED &&
		!pr_is(r, i, PR_PRONOUN | PR_RELATIVE | PR_QUESTION | PR_CONJUNCTION | PR_FINITE | PR_ADVERB |
			   PR_NEGATION | PR_DETERMINER | PR_VERB | PR_CUE | PR_PREPOSITION | PR_ARTICLE);
}

/*
 * Are the quoted words from token first on the object of a verb that reports nothing: had heard “things we
 * fear”?
 */
static bool
is_object(const PrReading *r, uint32_t first)
{
	return first > 1 && pr_is(r, first - 2, PR_VERB | PR_PARTICIPLE) && !pr_is(r, first - 2, PR_CUE_SPEECH);
}

/*
 * Do the words only complete the clause that the verb before the mark belongs to: were “legitimate and
 * deserve attention”, had “nothing but love”?
 */
static bool
is_complement(const PrReading *r, const PrStretch *s)
{
	/* they “trusted the man who they believed had come to help” */
	if (s->opened && s->first > 1 && pr_is(r, s->first, PR_PARTICIPLE) && !pr_is(r, s->first, PR_GERUND) &&
		(pr_is_word(r, s->first - 2, PR_WORD_HE) || pr_is_word(r, s->first - 2, PR_WORD_SHE) ||
		 pr_is_word(r, s->first - 2, PR_WORD_THEY)))
		return true;
	/* described it as “worn, some stains” */
	if (s->opened && s->first > 1 && pr_is_word(r, s->first - 2, PR_WORD_AS) && !pr_is(r, s->first, PR_PRONOUN))
		return true;
	return s->opened && s->first > 1 && pr_is(r, s->first - 2, PR_FINITE) &&
		(pr_is(r, s->first, PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND) ||
		 /* like Christmas come early */
		 (pr_is(r, s->first - 2, PR_BE) && pr_is(r, s->first, PR_PREPOSITION)) ||
		 (pr_is_adverbial(r, s->first) && pr_sign_at(r, s->first, PR_SIGN_SPOKEN) == 0 &&
		  !pr_is(r, s->first, PR_PRONOUN | PR_DETERMINER)) ||
		 (!pr_is(r, s->first - 2, PR_BE) && !pr_is(r, s->first, PR_PRONOUN)));
}

/*
 * Do the words from token first on begin as a phrase does, which may hold a clause: "the best we have seen",
 * was "better than anything we could buy", "with all that's left", "taking a bow while we wait"?
 */
static bool
begins_phrase(const PrReading *r, uint32_t first)
{
	return pr_is(r, first, PR_ARTICLE | PR_PREPOSITION | PR_GERUND | PR_NEGATION) || is_object(r, first) ||
		pr_is_word(r, first, PR_WORD_AS) ||
		(first > 1 && pr_is(r, first, PR_ADJECTIVE | PR_ADVERB) && pr_is(r, first - 2, PR_BE));
}

/*
 * Does a clause begin at token i of a phrase that is not the words' own: "as mean as I have seen", "a bow
 * while we wait", "a no-brainer – forgive me"?
 */
static bool
subordinates(const PrReading *r, uint32_t i)
{
	return pr_is_word(r, i, PR_WORD_AS) || pr_is_dash(r, i) ||
		(pr_is(r, i, PR_CONJUNCTION) && !pr_is_word(r, i, PR_WORD_AND) && !pr_is_word(r, i, PR_WORD_OR) &&
		 pr_sign_at(r, i, PR_SIGN_OPENER) == 0);
}

/* Is the verb at token i that of "we have seen" or "I've seen" directly after the noun it belongs to? */
static bool
is_after_noun(const PrReading *r, uint32_t i, uint32_t first)
{
	uint32_t	before = i - (pr_is_contraction(r, i) ? 1 : 2);
	bool		named = pr_flagged(r, i - 1, PR_CAPITAL) && !pr_is(r, before, PR_PREPOSITION | PR_ARTICLE) &&
		!pr_flagged(r, before, PR_CAPITAL);

	return i > first + 1 && (pr_is_contraction(r, i) || pr_is(r, i - 1, PR_PRONOUN) || named ||
							 pr_sign_at(r, i - 1, PR_SIGN_SPOKEN) > 0) &&
		pr_byte(r, before) != ',' && !pr_is(r, before, PR_CONJUNCTION | PR_CUE);
}

/*
 * Has the stretch a subject and its verb? A verb after a relative word is not
 * the clause's own, nor one whose subject directly follows a noun phrase
 * ("a line he cannot cross").
 */
bool
pr_has_subject_and_verb(const PrReading *r, uint32_t first, uint32_t last)
{
	bool		relative = false;
	bool		subject = false;
	bool		subject_before;
	bool		phrase = begins_phrase(r, first);

	if (last - first > CLAUSE_MOST)
		last = first + CLAUSE_MOST;
	if (pr_is_word(r, first, PR_WORD_BE) ||
		(pr_is(r, first, PR_PARTICIPLE) && !pr_is(r, first, PR_GERUND | PR_ADJECTIVE | PR_FINITE)))
		return false;			/* had "been let down by us all", her son "led every team he joined" */
	for (uint32_t i = first; i < last; i++)
	{
		if (pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, i, ".?!;") && i + 1 < last)
			return true;		/* more than one sentence */
		subject_before = subject;
		subject |= !pr_is_adverbial(r, i) || pr_is(r, i, PR_PRONOUN | PR_DETERMINER) ||
			pr_sign_at(r, i, PR_SIGN_SPOKEN) > 0;	/* nobody */
		if (i > first && pr_is(r, i, PR_RELATIVE) && !pr_is(r, i, PR_CONJUNCTION))
		{
			/* "a school that's full": the verb is the relative clause's; not so in "we know that's full" */
			if (pr_is_contraction(r, i) && phrase && is_noun(r, i - 1))
				continue;
			relative |= !pr_is_contraction(r, i);
		}
		relative |= i > first && ((phrase && subordinates(r, i)) || pr_is(r, i, PR_QUESTION));
		/* "the fifth time this line has been announced" */
		relative |= i > first + 1 && pr_is(r, first, PR_ARTICLE) && is_noun(r, i - 1) &&
			pr_is(r, i, PR_ARTICLE | PR_DETERMINER) && !pr_is(r, i, PR_ADVERB | PR_ADJECTIVE);
		if (!pr_is_finite(r, i, first))
			continue;
		if (i > first && !subject_before)
			return false;		/* "bitterly regrets" */
		if (i == first)
			return pr_is_contraction(r, i) &&
				(!pr_is(r, i, PR_RELATIVE) || (first > 1 && pr_is(r, first - 2, PR_CONJUNCTION)));
		if (!relative && !(phrase && is_after_noun(r, i, first)))
			return true;
		relative = false;
		while (i + 1 < last && pr_is(r, i + 1,
									 PR_FINITE | PR_ADVERB | PR_NEGATION | PR_VERB | PR_PARTICIPLE))
			i++;
	}
	return false;
}

bool
pr_is_title(const PrReading *r, const PrStretch *s)
{
	uint32_t	capital = 0;

	for (uint32_t i = s->first; i < s->last && i < s->first + CLAUSE_MOST; i++)
	{
		const PrToken *t = pr_token(r, i);

		if (t->type == PR_TOKEN_PUNCTUATION)
		{
			if (pr_byte_in(r, i, ".;") && i + 1 < s->last)
				return false;
			continue;
		}
		if (t->flags & PR_CAPITAL)
			capital++;
		else if (t->type <= PR_TOKEN_HYPHENATED &&
				 !pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION | PR_LINK))
			return false;
	}
	return capital >= 2;
}

bool
pr_is_set_off(const PrReading *r, const PrStretch *s)
{
	uint32_t	open = s->first - 1;

	if (s->at_start || !s->opened || s->unmarked)
		return true;
	if (pr_type(r, open - 1) != PR_TOKEN_PUNCTUATION)
		return pr_is(r, open - 1, PR_CUE_SPEECH);
	return pr_byte(r, open - 1) != '-';
}

bool
pr_is_utterance(const PrReading *r, const PrStretch *s)
{
	bool		stop = pr_type(r, s->last - 1) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, s->last - 1, ".?!,");
	uint32_t	capital_at = s->first;

	/* One placard read: “Save our jobs”. */
	if (!stop && s->opened && s->closed && s->first > 1 && pr_byte(r, s->first - 2) == ':' &&
		pr_ends_sentence(r, s->last + 1))
		stop = pr_words_in(r, s->first, s->last) > 1 && !pr_is_title(r, s);
	while (capital_at + 1 < s->last && pr_type(r, capital_at) == PR_TOKEN_PUNCTUATION)
		capital_at++;
	return stop && pr_is_set_off(r, s) &&
		(pr_flagged(r, capital_at, PR_CAPITAL) ||
		 pr_type(r, capital_at) > PR_TOKEN_HYPHENATED);
}

/* Is it a question, whose verb comes first: “do you know who I am?” */
static bool
asks(const PrReading *r, const PrStretch *s)
{
	return s->last > s->first + 2 && pr_byte(r, s->last - 1) == '?' &&
		pr_is(r, s->first, PR_FINITE | PR_QUESTION);
}

bool
pr_is_clause(const PrReading *r, const PrStretch *s)
{
	uint32_t	before = s->first - 2;

	before -= pr_is(r, before, PR_NEGATION);
	if (pr_is_utterance(r, s))
		return true;
	/* an infinitive: urged them to "slow down and look twice", could not "sleep or eat" */
	if (s->opened && (pr_is_word(r, before, PR_WORD_TO) || pr_is(r, before, PR_MODAL)))
		return false;
	return asks(r, s) || (!is_complement(r, s) && pr_has_subject_and_verb(r, s->first, s->last));
}
