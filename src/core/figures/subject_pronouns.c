/*
 * subject_pronouns.c
 *		The noun that a pronoun beside a figure stands for: half of them, these, they rose.
 *
 * It is the subject of an earlier figure of the sentence, of people where only people can do what
 * is said; else what the sentence opens with (of the guests, ...), the last plural before the
 * pronoun, or what the sentence before it counted.
 */
#include "figures/subject_parts.h"

#define FATE_WINDOW 6			/* tokens after a figure that say whether it is of people */
#define MOST_BACK 8				/* figures that a pronoun looks back over */
#define FARTHEST_BACK 30		/* tokens to the noun of an earlier sentence that a pronoun may stand for */

static const PrRange nothing = {0, 0};

/* Does the phrase name people? */
static bool
names_people(const PrSentence *s, PrRange p)
{
	return !is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_TELLS_PERSON);
}

/* Is the figure said of people: of those who, 64% said, nineteen were arrested? */
static bool
is_of_people(const PrSentence *s, const PrAmount *a)
{
	for (uint32_t i = a->last; i < a->last + FATE_WINDOW && i < s->end; i++)
	{
		if (pr_is_word(s->r, i, PR_WORD_WHO) || pr_is(s->r, i, PR_CUE_SPEECH) ||
			pr_number_cue(s->r, i, PR_TELLS_FATE))
			return true;
		if (pr_is_nominal(s->r, i) && !pr_is(s->r, i, PR_PARTICIPLE | PR_VERB | PR_ADVERB))
			break;
	}
	return false;
}

/* A noun of an earlier sentence, where it or a figure of it is near enough for token i to stand for it. */
static PrRange
near_enough(const PrSentence *s, PrRange p, uint32_t i)
{
	return (p.last > s->said ? p.last : s->said) + FARTHEST_BACK >= i ? p : nothing;
}

/* May a pronoun stand for what figure number n counts: no time and no measure glued to its noun? */
static bool
may_be_meant(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];

	return !is_empty(d->subject) && d->amount.kind != PR_FIGURE_DURATION &&
		!(d->amount.kind == PR_FIGURE_MEASURE && (d->amount.form & PR_AMOUNT_GLUED));
}

/* Does the figure only say where something is or who did it: handed in | at 14 bins, by people aged 25? */
static bool
stands_aside(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];

	if (d->amount.kind == PR_FIGURE_AGE)
		return true;
	return d->amount.kind == PR_FIGURE_COUNT && d->subject_follows &&
		(is_word(s, d->first - 1, PR_WORD_AT) || is_word(s, d->first - 1, PR_WORD_IN) ||
		 is_word(s, d->first - 1, PR_WORD_FROM) || is_word(s, d->first - 1, PR_WORD_ON));
}

/*
 * The noun that a pronoun stands for: the subject of an earlier figure in the
 * sentence, or the topic; where only people can do it, people.
 */
PrRange
pr_antecedent(const PrSentence *s, uint32_t n)
{
	uint32_t	first = n;
	uint32_t	least = n > MOST_BACK ? n - MOST_BACK : 0;
	PrRange		aside = nothing;

	if (!is_empty(s->people) && is_of_people(s, &s->drafts.at[n].amount))
	{
		while (n-- > least)
			if (names_people(s, s->drafts.at[n].subject))
				return s->drafts.at[n].subject;
		return near_enough(s, s->people, s->drafts.at[first].first);
	}
	while (n-- > least)
		if (may_be_meant(s, n))
		{
			if (!stands_aside(s, n))
				return s->drafts.at[n].subject;
			if (is_empty(aside))
				aside = s->drafts.at[n].subject;
		}
	if (!is_empty(aside))
		return aside;
	if (is_word(s, s->start, PR_WORD_OF) && !(pr_phrase_classes(s->r, s->start) & PR_ADVERB))
	{
		PrRange		p = pr_phrase_at(s->r, s->start + 1, s->drafts.at[first].first, false);

		if (!is_empty(p))
			return p;			/* Of the guests who replied, 40% said */
		return near_enough(s, s->last, s->drafts.at[first].first);	/* Of these, 147 were ill */
	}
	return near_enough(s, s->topic, s->drafts.at[first].first);
}

/*
 * The last noun in the plural before token i in the sentence, where a joint of clauses stands between
 * them: they and them stand for no noun of their own clause.
 */
static PrRange
plural_before(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + FARTHEST_BACK ? i - FARTHEST_BACK : s->start;
	bool		apart = false;

	for (uint32_t k = i; k > least; k--)
	{
		apart |= is_a(s, k - 1, PR_CONJUNCTION | PR_RELATIVE) || is_text(s, k - 1, ",") ||
			is_text(s, k - 1, ";") || is_text(s, k - 1, ":");
		if (apart && pr_is_nominal(s->r, k - 1) && pr_is_plural_noun(s->r, k - 1) &&
			!is_a(s, k - 1, PR_UNIT | PR_VERB))
			return pr_phrase_before(s->r, s->start, k);
	}
	return nothing;
}

PrRange
pr_noun_of_pronoun(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrRange		p = pr_antecedent(s, n);
	PrRange		plural = is_empty(p) || p.first < s->start ? plural_before(s, i) : nothing;

	return is_empty(plural) ? p : plural;
}
