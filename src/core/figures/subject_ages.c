/*
 * subject_ages.c
 *		Who is as old as a figure says.
 *
 * The noun after the age (a 34-year-old man) comes first. Else the words that
 * make the number an age are walked back over (whose ages range from 24 to 49),
 * up to the name or the noun before them, or to the clause's subject.
 */
#include "figures/subject_parts.h"

#define POSSESSOR_MOST 4		/* words of a possessor */
#define AGE_WORDS_MOST 8		/* words between a noun and its age */

static const PrRange nothing = {0, 0};

/* The name of the person whose mention ends before token i, without rank and title. */
static PrRange
name_before(const PrSentence *s, uint32_t i)
{
	uint32_t	n = pr_mention_ending(s->r, i);
	PrRange		p;

	if (n == PR_NONE)
		return nothing;
	p = (PrRange) {s->r->mentions.at[n].first, i};
	while (p.first + 1 < i && pr_is(s->r, p.first,
									PR_RANK | PR_RANK_PREFIX | PR_STYLE | PR_COURTESY | PR_OFFICE) &&
		!pr_is(s->r, p.first, PR_GIVEN_NAME))
		p.first++;
	p.first += p.first + 1 < i && pr_token_is(s->r, p.first, ".");	/* of Dr. */
	for (uint32_t k = p.first + 1; k < i; k++)
		if (pr_flagged(s->r, k, PR_CAPITAL) && !pr_flagged(s->r, k - 1, PR_CAPITAL | PR_UPPER) &&
			pr_type(s->r, k - 1) == PR_TOKEN_WORD && !pr_is(s->r, k - 1, PR_PARTICLE))
			p.first = k;		/* firm owner | Jane Smith */
	return p;
}

/* Who is so old: the possessor that begins at token i (16-year-old Ada's brother), or the noun. */
static PrRange
possessor_or_phrase(const PrSentence *s, uint32_t i)
{
	for (uint32_t k = i; k < i + POSSESSOR_MOST && k < s->end && pr_is_nominal(s->r, k); k++)
		if (pr_flagged(s->r, k, PR_POSSESSIVE))
			return (PrRange) {i, k + 1};
	return pr_phrase_at(s->r, i, s->end, true);
}

/*
 * Where the words begin that put an age in a decade of life: in his | 40s, in their
 * late | 20s; i where there are none.
 */
static uint32_t
before_decade(const PrSentence *s, uint32_t i)
{
	uint32_t	at = i;

	while (at > s->start && at + 2 > i && is_a(s, at - 1, PR_ADJECTIVE | PR_ADVERB | PR_CALENDAR))
		at--;
	return is_a(s, at - 1, PR_PRONOUN) && is_a(s, at - 2, PR_PREPOSITION) ? at - 2 : i;
}

/* Is the age one of a list that the age before it is of too: aged 19, 24 and 31? */
static bool
continues_ages(const PrSentence *s, uint32_t n)
{
	uint32_t	i = s->drafts.at[n].first;
	const PrAmount *before = n > 0 ? &s->drafts.at[n - 1].amount : NULL;

	return before != NULL && before->kind == PR_FIGURE_AGE && before->last + 1 == i &&
		!(before->form & PR_AMOUNT_GLUED) &&
		(is_word(s, i - 1, PR_WORD_AND) || is_word(s, i - 1, PR_WORD_OR) || is_text(s, i - 1, ","));
}

/*
 * Where the words begin that make the number before token i an age: | aged between
 * 12, | whose ages range from 12.
 */
static uint32_t
before_age_words(const PrSentence *s, uint32_t i)
{
	for (int words = 0; words < AGE_WORDS_MOST && i > s->start; words++)
	{
		uint32_t	cue = pr_number_cue_length(s->r, s->start, i, PR_TELLS_AGE | PR_TELLS_RANGE);
		/* , both aged 39; they are both 39 */
		bool		each = is_a(s, i - 1, PR_DETERMINER) && (is_text(s, i - 2, ",") || is_a(s, i - 2, PR_BE));

		if (cue == 0 && !each && !is_word(s, i - 1, PR_WORD_OF) && !is_word(s, i - 1, PR_WORD_FROM) &&
			(!is_a(s, i - 1, PR_ARTICLE) || pr_flagged(s->r, i - 1, PR_CAPITAL)) &&	/* child A aged */
			!(is_word(s, i - 1, PR_WORD_IN) && pr_number_cue_before(s->r, s->start, i - 1, PR_TELLS_RANGE)) &&
			!(is_a(s, i - 1, PR_RELATIVE) && is_text(s, i - 2, ",")))
			break;
		i -= cue > 0 ? cue : 1;
	}
	return i;
}

/* Who is as old as the verb be at token i says: the riders in the age of the riders was. */
static PrRange
subject_of_be(const PrSentence *s, uint32_t n, uint32_t be)
{
	bool		counted = n > 0 && s->drafts.at[n - 1].amount.last == be && !is_empty(s->drafts.at[n - 1].subject);
	/* of whom 40 are under 18 */
	PrRange		p = counted ? s->drafts.at[n - 1].subject : pr_clause_subject(s, n, be);

	if (is_empty(p))
		return n > 0 ? s->drafts.at[n - 1].subject : p;
	if (p.last - p.first == 1 && pr_number_cue(s->r, p.first, PR_TELLS_AGE) && !is_empty(pr_antecedent(s, n)))
		return pr_antecedent(s, n);	/* the youngest was nine */
	if (pr_number_cue(s->r, p.last - 1, PR_TELLS_AGE) && is_word(s, p.last, PR_WORD_OF))
		return pr_phrase_at(s->r, p.last + 1, be, false);
	return p;
}

/* The noun with another one for people that is joined to it: men and | women in their 80s. */
static PrRange
with_pair(const PrSentence *s, PrRange p)
{
	if (!is_empty(p) && is_word(s, p.first - 1, PR_WORD_AND) && pr_is_plural_noun(s->r, p.last - 1) &&
		pr_number_cue(s->r, p.first, PR_TELLS_PERSON) && pr_number_cue(s->r, p.first - 2, PR_TELLS_PERSON))
		p.first = pr_phrase_before(s->r, s->start, p.first - 1).first;
	return p;
}

/* Who is so old by what stands before token i, where the age begins. */
static PrRange
subject_before_age(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrRange		p;

	while (is_a(s, i - 1, PR_ADVERB) && !is_a(s, i - 1, PR_PREPOSITION))
		i--;
	if (is_a(s, i - 1, PR_BE) && is_word(s, i - 2, PR_WORD_WHO))
		i -= 2;					/* Jane Smith, who was 34 */
	i = before_age_words(s, i);
	while (is_a(s, i - 1, PR_ADVERB) && is_a(s, i - 2, PR_BE))
		i--;					/* are typically aged */
	if (is_text(s, i - 1, "(") || is_text(s, i - 1, ","))
		i--;
	if (is_a(s, i - 1, PR_BE))
		return subject_of_be(s, n, i - 1);
	if (is_word(s, i - 1, PR_WORD_POINTER) || is_a(s, i - 1, PR_CARDINAL))
		return pr_antecedent(s, n);	/* those aged 12; one in his 40s */
	p = name_before(s, i);
	i = is_empty(p) ? pr_name_end(s, i) : i;
	if (is_empty(p))
		p = name_before(s, i);
	if (!is_empty(p))
		return p;
	p = pr_phrase_before(s->r, s->start, i);
	if (p.last - p.first == 1 && pr_number_cue(s->r, p.first, PR_TELLS_EXTENT))
		return n > 0 ? s->drafts.at[n - 1].subject : nothing;	/* 5ft 10ins tall, aged 30 */
	if (p.last - p.first == 1 && is_a(s, p.first, PR_PARTICIPLE))	/* those held; but: and retired aged 60 */
		return is_word(s, p.first - 1, PR_WORD_POINTER) ? (PrRange) {p.first - 1, p.last} : nothing;
	/* the man is described as white, aged 20 */
	if (p.last - p.first == 1 && is_a(s, p.first, PR_ADJECTIVE | PR_DEMONYM) &&
		is_word(s, p.first - 1, PR_WORD_AS))
		return pr_clause_subject(s, n, p.first - 2);
	return with_pair(s, p);
}

/* Is the age a noun itself: 40s, forties, under-5s? */
static bool
names_group(const PrSentence *s, const PrAmount *a)
{
	return (a->form & PR_AMOUNT_ENDS_S) ||
		(s->r->text[a->span.end - 1] == 's' && s->r->text[a->span.end - 2] >= '0' &&
		 s->r->text[a->span.end - 2] <= '9');
}

PrRange
pr_subject_of_age(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	i = d->first;
	PrRange		p;

	if (d->amount.last < s->end && pr_number_cue(s->r, d->amount.last, PR_TELLS_OLD) &&
		!is_word(s, d->amount.last, PR_WORD_OF))
	{
		p = pr_phrase_at(s->r, d->amount.last + pr_match(s->r, d->amount.last, PR_NUMBER_CUE, NULL), s->end,
						 true);
		if (!is_empty(p) && !pr_is(s->r, p.first, PR_GERUND | PR_VERB | PR_PARTICIPLE))
			return p;			/* a three day old embryo */
		if (pr_is_plural_noun(s->r, d->amount.last))
			return nothing;		/* 16 to 24 year olds */
	}
	if ((d->amount.form & PR_AMOUNT_GLUED) && !names_group(s, &d->amount))
		return pr_flagged(s->r, d->amount.last - 1, PR_POSSESSIVE) || is_a(s, d->amount.last, PR_BE) ||
			(is_a(s, d->amount.last, PR_GERUND) && is_a(s, d->amount.last + 1, PR_PREPOSITION)) ||
			pr_last_byte(s->r, d->amount.last - 1) == 's' ?
			nothing :			/* the 26-year-old's house, a 15-year-old being hurt, under-fives */
			possessor_or_phrase(s, d->amount.last);
	if (continues_ages(s, n))
		return s->drafts.at[n - 1].subject;
	if (names_group(s, &d->amount))
	{
		i = before_decade(s, i);
		return i < d->first ? subject_before_age(s, n, i) : nothing;
	}
	if (is_a(s, d->amount.last, PR_BE))
	{
		p = pr_phrase_at(s->r, d->amount.last + 1, s->end, true);
		if (!is_empty(p))
			return p;
	}
	return subject_before_age(s, n, i);
}
