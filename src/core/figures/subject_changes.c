/*
 * subject_changes.c
 *		What has changed, where a figure is the size or the end of a change.
 *
 * The object of the nearest verb of rise or fall (cut | the time to answer from), of another verb before
 * by, to or from (raised | scores by 17%), or what a word like number is the number of; else the clause's
 * subject (subject_clauses.c). After a comma it is what was counted before it (400 people, up 3%).
 */
#include "figures/subject_parts.h"

#define CHANGE_WINDOW 12		/* tokens before a figure in which a change is said */
#define MOST_LINKS 3			/* nouns that hang one on the other: rate of deaths on roads */

static const PrRange nothing = {0, 0};

bool
pr_change_said(const PrSentence *s, uint32_t i)
{
	for (uint32_t k = 0; k < CHANGE_WINDOW && i > s->start; k++)
	{
		const PrValue *value = pr_change_word(s->r, --i);

		if (value != NULL && value->extra <= PR_CHANGE_COMPARISON)
			return true;
	}
	return false;
}

PrRange
pr_changed_before(const PrSentence *s, uint32_t n, uint32_t comma)
{
	for (uint32_t back = 1; back <= n && back <= MOST_LINKS; back++)
	{
		const PrDraft *d = &s->drafts.at[n - back];
		uint32_t	before = d->first - 1;

		if (is_empty(d->subject) || !d->subject_follows || d->subject.last > comma ||
			comma > d->subject.last + CHANGE_WINDOW ||
			pr_has_finite(s, d->subject.last, comma))
			break;
		if (d->amount.kind != PR_FIGURE_DURATION && d->amount.kind != PR_FIGURE_AGE &&
			!is_word(s, before, PR_WORD_THE) && !is_a(s, before, PR_PREPOSITION))
			return d->subject;
	}
	return nothing;
}

/*
 * Is the word of rise or fall at token i, which may describe too, a verb: we have
 * reduced crime by; no article or preposition before it?
 */
static bool
is_changing_verb(const PrSentence *s, uint32_t i)
{
	const PrValue *value = pr_change_word(s->r, i);

	return value != NULL && value->extra == PR_CHANGE_VERB && is_a(s, i, PR_PARTICIPLE) &&
		!is_a(s, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_ADJECTIVE);
}

/*
 * The verb of rise or fall, or another directly before the comma at token i, after which the amount
 * is told: deaths have doubled, to 90; has grown in three years, from 14%. PR_NONE where there is none.
 */
static uint32_t
changing_verb_before(const PrSentence *s, uint32_t comma)
{
	for (uint32_t i = comma; i > s->start && i + CHANGE_WINDOW > comma; i--)
	{
		const PrValue *value = pr_change_word(s->r, i - 1);

		if (value != NULL && value->extra == PR_CHANGE_VERB)
			return i - 1;
		if (is_text(s, i - 1, ",") && i < comma)
			break;
	}
	return is_a(s, comma - 1, PR_VERBAL | PR_CHANGE) ? comma - 1 : PR_NONE;
}

/*
 * What follows the of of a word like number that stands before token i, with nothing between them
 * but a chain of nouns: the number of | towns with a scheme, the share of | waste at our depots.
 */
PrRange
pr_counted_before(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + CHANGE_WINDOW ? i - CHANGE_WINDOW : s->start;

	while (i-- > least)
	{
		if (is_word(s, i + 1, PR_WORD_OF) && pr_number_cue(s->r, i, PR_TELLS_WHOLE))
			return pr_see_through(s, (PrRange) {i, i + 1});
		if (is_a(s, i, PR_FINITE | PR_VERB | PR_CONJUNCTION | PR_RELATIVE) ||
			pr_type(s->r, i) == PR_TOKEN_PUNCTUATION)
			break;
	}
	return nothing;
}

/* The phrase with the nouns before it that prepositions join to it: cut the use of buses by half. */
static PrRange
whole_object(const PrSentence *s, PrRange p)
{
	for (int links = 0; links < MOST_LINKS; links++)
	{
		uint32_t	before = pr_before_determiners(s, p.first - pr_is(s->r, p.first - 1, PR_CARDINAL));
		PrRange		head;

		if (before == s->start || !pr_is(s->r, before - 1, PR_PREPOSITION) ||
			pr_is(s->r, before - 1, PR_CHANGE))
			break;
		head = pr_phrase_before(s->r, s->start, before - 1);
		if (is_empty(head) || pr_is_word(s->r, before - 1, PR_WORD_IN))
			break;
		p = head;
	}
	return p;
}

/* The phrase where it is the object of a verb before figure number n, whose preposition is token i. */
static PrRange
object_of_verb(const PrSentence *s, uint32_t n, PrRange p, uint32_t i)
{
	uint32_t	before = pr_before_determiners(s, p.first);

	if (before > s->start && pr_is(s->r, before - 1, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_CHANGE) &&
		!pr_is(s->r, before - 1, PR_PREPOSITION | PR_BE))
		return pr_change_word(s->r, before - 1) != NULL ? pr_with_of(s, pr_see_through(s, p), i) :
			pr_see_through(s, p);
	if (before > s->start + 1 && pr_is_word(s->r, before - 1, PR_WORD_IN) &&
		pr_change_word(s->r, before - 2) != NULL)
		return p;
	/* raised scores by 17% and attacks by a quarter */
	return n > 0 && is_word(s, before - 1, PR_WORD_AND) && s->drafts.at[n - 1].amount.last + 1 == before &&
		is_word(s, s->drafts.at[n - 1].first - 1, PR_WORD_BY) ? pr_see_through(s, p) : nothing;
}

/*
 * Is the word of rise or fall at token i a verb with its object after it: cut the, increase its, has
 * reduced fees; but no cut in, reduced fees are?
 */
static bool
is_transitive(const PrSentence *s, uint32_t i)
{
	const PrValue *value = pr_change_word(s->r, i);

	if (value == NULL || i == s->start || is_a(s, i - 1, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_BE) ||
		(is_a(s, i - 1, PR_PREPOSITION) && !is_word(s, i - 1, PR_WORD_TO)))
		return false;
	if (value->extra == PR_CHANGE_NOUN || is_a(s, i, PR_GERUND))
		return is_a(s, i - 1, PR_FINITE) || is_a(s, i + 1, PR_ARTICLE) || is_word(s, i + 1, PR_WORD_MY);
	return value->extra == PR_CHANGE_VERB || value->extra == PR_CHANGE_BY;
}

/* Does the time or measure only say which thing is meant: waits of 65 weeks? */
static bool
is_part_of_object(const PrSentence *s, const PrAmount *a)
{
	return (a->kind == PR_FIGURE_DURATION || a->kind == PR_FIGURE_MEASURE) &&
		is_word(s, a->first - 1, PR_WORD_OF);
}

/*
 * What the nearest verb of rise or fall before token i has for its object: doubled | the size of the
 * team, from; to lift | growth to; cut | the time that callers wait by.
 */
static PrRange
object_of_change(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	least = i > s->start + CHANGE_WINDOW ? i - CHANGE_WINDOW : s->start;

	while (n > 0 && is_part_of_object(s, &s->drafts.at[n - 1].amount))
		n--;
	if (n > 0 && s->drafts.at[n - 1].amount.last > least)
		least = s->drafts.at[n - 1].amount.last;
	for (uint32_t k = i - is_text(s, i - 1, ",");
		 k > least && !is_text(s, k - 1, ",") && !is_text(s, k - 1, ";") &&
		 !is_a(s, k - 1, PR_MODAL | PR_AUXILIARY); k--)
		if (is_transitive(s, k - 1))
		{
			PrRange		p = pr_phrase_at(s->r, k, i, false);
			bool		noun = p.last > p.first + 1 || pr_type(s->r, p.first) != PR_TOKEN_HYPHENATED;

			return pr_says_when(s, p) || !noun ? nothing : p;
		}
	return nothing;
}

/* The noun with what is joined to it before a verb: cut fatal and | serious crashes, theft and | fraud by 5%. */
static PrRange
with_joined(const PrSentence *s, PrRange p)
{
	PrRange		other = is_word(s, p.first - 1, PR_WORD_AND) ?
		pr_phrase_before(s->r, s->start, p.first - 1) : nothing;

	return is_empty(other) || !is_a(s, pr_before_determiners(s, other.first) - 1, PR_VERBAL | PR_CHANGE) ? p :
		(PrRange) {other.first, p.last};
}

PrRange
pr_object_before(const PrSentence *s, uint32_t n, uint32_t preposition)
{
	uint32_t	i = preposition;
	PrRange		p = object_of_change(s, n, i);

	if (!is_empty(p))
		return pr_with_of(s, pr_see_through(s, p), i);
	if (is_text(s, i - 1, ",") || pr_is_dash(s->r, i - 1))
	{
		uint32_t	verb = changing_verb_before(s, i - 1);

		if (verb != PR_NONE)
			return pr_clause_subject(s, n, verb);
	}
	while (i > s->start && pr_is(s->r, i - 1, PR_ADVERB) && !pr_is(s->r, i - 1, PR_ADJECTIVE))
		i--;
	if (i > s->start && pr_change_word(s->r, i - 1) != NULL && pr_is(s->r, i - 1, PR_PREPOSITION))
		i--;
	if (is_a(s, i - 1, PR_CHANGE) && is_a(s, i - 2, PR_PARTICIPLE) && (pr_phrase_classes(s->r, i - 2) & PR_CHANGE))
		return pr_clause_subject(s, n, i - 2);	/* gold edged higher by 1% */
	if (is_a(s, i - 1, PR_ADVERB) && is_text(s, i - 2, ",") && pr_is(s->r, i, PR_CHANGE))
		return pr_phrase_before(s->r, s->start, i - 2);	/* bookings, already | down by 8% */
	if (i > s->start + 1 && pr_type(s->r, i - 1) == PR_TOKEN_NUMBER && is_a(s, i - 2, PR_PREPOSITION))
		i -= 2;					/* raised its forecast for 2026 to */
	p = pr_counted_before(s, i);
	if (!is_empty(p))
		return p;
	p = pr_phrase_before(s->r, s->start, i);
	if (p.last - p.first == 1 && pr_number_cue(s->r, p.first, PR_TELLS_WHOLE) && n > 0)
		return pr_antecedent(s, n);	/* three arrests, taking the total to 19 */
	if (p.last - p.first == 1 && is_a(s, p.first, PR_GERUND) && pr_change_word(s->r, p.first - 1) != NULL &&
		!is_a(s, p.first - 1, PR_PREPOSITION | PR_ADVERB))
		return p;				/* cut reoffending by a fifth */
	if (is_a(s, p.last - 1, PR_GERUND) && !is_a(s, p.last - 1, PR_SINGULAR) &&
		(p.last - p.first == 1 || pr_change_word(s->r, p.last - 1) != NULL))
		return pr_clause_subject(s, n, p.last - 1);	/* was seen driving at, a share increasing to */
	if (pr_says_when(s, p) && p.first > s->start + 1 &&
		pr_is(s->r, p.first - 1, PR_CHANGE | PR_VERB | PR_PARTICIPLE))
	{
		i = p.first;			/* fell last year from */
		p = nothing;
	}
	if (p.last - p.first > 1 && is_changing_verb(s, p.first))
		return (PrRange) {p.first + 1, p.last};	/* we reduced fraud by 13% */
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) == NULL)
		p = object_of_verb(s, n, whole_object(s, with_joined(s, p)), i);
	else
		p = nothing;
	return is_empty(p) ? pr_clause_subject(s, n, i) : p;
}

/* Is the phrase a word like number, or does it hang on one with of: the total, the number of | deaths? */
static bool
stands_for_whole(const PrSentence *s, PrRange p)
{
	uint32_t	at = is_empty(p) ? s->start : pr_before_determiners(s, p.first);

	return !is_empty(p) && (pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) ||
							(is_word(s, at - 1, PR_WORD_OF) && pr_number_cue(s->r, at - 2, PR_TELLS_WHOLE)));
}

bool
pr_is_reached(const PrSentence *s, uint32_t n, uint32_t i, bool share)
{
	const PrDraft *d = &s->drafts.at[n];

	if (is_word(s, i, PR_WORD_IN) && d->amount.kind == PR_FIGURE_RATIO)
		return pr_change_said(s, i);	/* cut the cost in half */
	if (!is_word(s, i, PR_WORD_BY) && !is_word(s, i, PR_WORD_TO) && !is_word(s, i, PR_WORD_FROM) &&
		!is_word(s, i, PR_WORD_AT))
		return false;
	if (is_word(s, i, PR_WORD_TO) && (stands_for_whole(s, pr_phrase_before(s->r, s->start, i)) ||
									  !is_empty(pr_counted_before(s, i))))
		return true;			/* takes the number of deaths in the county to 19 */
	if (!is_word(s, i, PR_WORD_AT) && !is_empty(object_of_change(s, n, i)))
		return true;			/* raise the age limit from 18 */
	return d->change != PR_CHANGE_NONE || pr_change_said(s, i) ||
		(is_word(s, i, PR_WORD_TO) &&
		 (d->amount.kind == PR_FIGURE_MONEY || d->amount.kind == PR_FIGURE_PERCENT)) ||
		(is_word(s, i, PR_WORD_AT) && (share || d->amount.kind == PR_FIGURE_MONEY ||
									   d->amount.kind == PR_FIGURE_MEASURE));
}
