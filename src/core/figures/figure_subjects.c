/*
 * figure_subjects.c
 *		What a figure counts or measures.
 *
 * The noun after the figure (12 officers, 10% of drivers) comes first. Where
 * none follows, the way back is taken: the noun before "of" (an investment of
 * £10m), the noun before a bracket, the object before "by" (cut crime by a
 * third), the subject of the clause before a verb (sales rose 12%). Words such
 * as number and total give way to what follows their "of". Where a pronoun
 * stands for the noun, the subject of an earlier figure is taken (subject_pronouns.c).
 */
#include "figures/decimal.h"
#include "figures/subject_parts.h"

#define MOST_TIMES 4			/* times that one verb says of a thing */
#define OWNER_MOST 4			/* words of an owner */
#define A_HALF 0.5			/* more than that are more than one: in 9 in 10 cases */
#define AGE_NEAR 3				/* tokens between an age and a height */

static const PrRange nothing = {0, 0};

bool
pr_says_when(const PrSentence *s, PrRange p)
{
	const PrValue *value = NULL;

	if (is_empty(p))
		return false;
	if (pr_phrase(s->r, p.first) != 0)
		value = pr_value(&pr_entries[pr_phrase(s->r, p.first)], PR_NUMBER_CHANGE);
	if (value == NULL && p.last - p.first == 1)
		value = pr_change_word(s->r, p.first);
	if (value != NULL && value->extra == PR_CHANGE_EARLIER)
		return true;
	if (is_word(s, p.first, PR_WORD_NEXT) && is_a(s, p.last - 1, PR_UNIT | PR_CALENDAR))
		return true;
	return is_a(s, p.last - 1, PR_MONTH | PR_WEEKDAY) ||
		(is_a(s, p.last - 1, PR_UNIT) && p.last - p.first <= 2 && is_a(s, p.last - 1, PR_CALENDAR));
}

/* Words that stand for another noun give way to it: number of deaths, a rise in burglaries. */
PrRange
pr_see_through(const PrSentence *s, PrRange p)
{
	for (int n = 0; n < 3 && !is_empty(p); n++)
	{
		const PrValue *change = pr_change_word(s->r, p.last - 1);
		bool		whole = pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) && is_word(s, p.last, PR_WORD_OF);
		bool		noun = change != NULL && change->extra == PR_CHANGE_NOUN;
		PrRange		of;

		if (!whole && !noun)
			break;
		if (noun && !is_word(s, p.last, PR_WORD_IN) && !is_word(s, p.last, PR_WORD_OF) &&
			!is_word(s, p.last, PR_WORD_ON) &&
			!(is_word(s, p.last, PR_WORD_TO) && is_a(s, p.last + 1, PR_ARTICLE | PR_PRONOUN)))
			return p;
		of = pr_phrase_at(s->r, p.last + 1, s->end, false);
		if (noun && !is_empty(of) &&
			(is_a(s, of.first, PR_PLACE) || pr_says_when(s, of) || is_number(s, of.last)))
			return p;			/* growth in France, a fall on the previous 12 months */
		p = of;
	}
	return p;
}

/* ---- after the figure ------------------------------------------------ */

/* Step over a bracket that holds a number or a note: half (45%) of victims. */
static uint32_t
skip_bracket(const PrSentence *s, uint32_t i)
{
	if (!is_text(s, i, "("))
		return i;
	for (uint32_t k = i + 1; k < i + 8 && k < s->end; k++)
		if (pr_token_is(s->r, k, ")"))
			return k + 1;
	return i;
}

/* What "of which" after figure number n stands for: the plural before its comma: oaks, half of which. */
static PrRange
noun_of_relative(const PrSentence *s, uint32_t n)
{
	uint32_t	comma = s->drafts.at[n].first - 1;
	PrRange		p = is_text(s, comma, ",") ? pr_phrase_before(s->r, s->start, comma) : nothing;

	return !is_empty(p) && pr_is_plural_noun(s->r, p.last - 1) ? p : nothing;
}

/* Is the token an amount in digits: 640, £312.6m? */
static bool
names_amount(const PrSentence *s, uint32_t i)
{
	return i < s->end && (pr_type(s->r, i) == PR_TOKEN_NUMBER || pr_type(s->r, i) == PR_TOKEN_MONEY);
}

/* The token after whose the number there is: 31 of | Scotland's 32 districts. */
static uint32_t
after_owner(const PrSentence *s, uint32_t i)
{
	for (uint32_t k = i; k < i + OWNER_MOST && k < s->end && pr_is_nominal(s->r, k); k++)
		if (pr_flagged(s->r, k, PR_POSSESSIVE) && (names_amount(s, k + 1) || is_a(s, k + 1, PR_CARDINAL)))
			return k + 1;
	return i;
}

/* The phrase after "of": a pronoun's noun, or the phrase itself. */
static PrRange
phrase_of(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrRange		p;

	i = after_owner(s, i);
	for (int words = 0; words < 4; words++)
		i += (is_a(s, i + 1, PR_CARDINAL) && pr_is_nominal(s->r, i)) ||	/* their last ten games */
			((is_word(s, i, PR_WORD_NEXT) || is_word(s, i, PR_WORD_PAST)) && names_amount(s, i + 1)) ||
			(is_a(s, i + 2, PR_CARDINAL) && is_a(s, i, PR_DETERMINER | PR_PRONOUN)) ||
			(is_a(s, i, PR_PRONOUN) &&	/* of his 640 pupils, of our sixteen beds */
			 (names_amount(s, i + 1) || is_a(s, i + 1, PR_CARDINAL))) ||
				is_word(s, i, PR_WORD_ALL) ||
			is_word(s, i, PR_WORD_THE) || is_a(s, i, PR_CARDINAL) || names_amount(s, i);
	if (is_a(s, i, PR_RELATIVE))
	{
		p = noun_of_relative(s, n);
		if (!is_empty(p))
			return p;
	}
	if (is_a(s, i, PR_QUESTION))
		return nothing;			/* 30% of what they buy */
	if (is_word(s, i, PR_WORD_POINTER) && is_a(s, i, PR_DETERMINER) && is_a(s, i + 1, PR_PARTICIPLE) &&
		!is_a(s, i + 1, PR_FINITE) && !pr_number_cue(s->r, i + 1, PR_TELLS_AGE) &&
		(!pr_is_nominal(s->r, i + 2) || is_a(s, i + 2, PR_PARTICIPLE | PR_VERB)) &&
		!is_a(s, i + 2, PR_ARTICLE | PR_PRONOUN))
		return (PrRange) {i, i + 2};	/* those polled */
	if ((is_word(s, i, PR_WORD_POINTER) || is_word(s, i, PR_WORD_WHO)) &&
		!(is_a(s, i, PR_DETERMINER) && pr_is_nominal(s->r, i + 1) && !is_a(s, i + 1, PR_PARTICIPLE)))
		return pr_noun_of_pronoun(s, n, i);
	p = pr_phrase_at(s->r, i, s->end, s->drafts.at[n].amount.kind == PR_FIGURE_MONEY);
	return pr_see_through(s, p);
}

/* May a time or a measure be said of what follows it without a preposition? */
static bool
is_extent(const PrSentence *s, uint32_t i)
{
	return i >= s->end || is_a(s, i, PR_MULTIPLE) || pr_number_cue(s->r, i, PR_TELLS_EXTENT) ||
		pr_number_cue(s->r, i, PR_TELLS_OLD) ||
		(pr_is(s->r, i, PR_ADVERB) && !pr_is(s->r, i, PR_ADJECTIVE));
}

/*
 * Does the word of extent at token i belong with a time or a measure before a noun: a
 * five-month long | inquiry, a 30-metre high | wall?
 */
static bool
describes_noun(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrAmount *a = &s->drafts.at[n].amount;

	return (a->kind == PR_FIGURE_DURATION || a->kind == PR_FIGURE_MEASURE) &&
		((a->form & PR_AMOUNT_GLUED) || is_a(s, s->drafts.at[n].first - 1, PR_ARTICLE)) &&
		is_a(s, i, PR_ADJECTIVE) && pr_number_cue(s->r, i, PR_TELLS_EXTENT) && i + 1 < s->end &&
		pr_is_nominal(s->r, i + 1) && !is_a(s, i + 1, PR_ADVERB);
}

/* Is the amount the figure 1, which numbers a singular, or one whose noun may be one? */
static bool
takes_singular(const PrSentence *s, const PrAmount *a)
{
	return (a->kind == PR_FIGURE_MONEY && !is_a(s, a->first - 1, PR_RELATIVE)) ||
		(a->form & PR_AMOUNT_GLUED) ||
		(a->kind == PR_FIGURE_PERCENT && is_a(s, a->first - 1, PR_ARTICLE)) ||
		(a->kind == PR_FIGURE_MEASURE && is_word(s, a->first - 1, PR_WORD_A)) ||
		a->kind == PR_FIGURE_DURATION ||
		(a->value.mantissa == 1 && a->value.exponent == 0 && !a->is_range);
}

/*
 * The age at token i, by which a group is named that figure number n counts: 400 | 11
 * to 18 year olds, 23% of | over 65s.
 */
static PrRange
group_by_age(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrAmount *age = n + 1 < s->drafts.count ? &s->drafts.at[n + 1].amount : NULL;
	bool		olds;

	if (age == NULL || age->kind != PR_FIGURE_AGE || i > age->first ||
		i + pr_match(s->r, i, PR_QUALIFIER, NULL) < age->first)
		return nothing;
	olds = age->last < s->end && pr_number_cue(s->r, age->last, PR_TELLS_OLD) &&
		pr_is_plural_noun(s->r, age->last);
	return olds || (age->form & PR_AMOUNT_ENDS_S) || pr_is_plural_noun(s->r, age->last - 1) ?
		(PrRange) {i, age->last + olds} : nothing;
}

/*
 * What follows the figure's "of": 12kg of cocaine; but no thing from which a
 * time or a way is counted.
 */
static PrRange
subject_after_of(const PrSentence *s, uint32_t n, uint32_t of)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	PrRange		group;

	if ((a->kind == PR_FIGURE_MEASURE || a->kind == PR_FIGURE_DURATION) && is_word(s, a->first - 1, PR_WORD_WITHIN))
		return nothing;			/* within 500 metres of home, 12 months of release */
	if (a->kind == PR_FIGURE_COUNT && is_a(s, of + 1, PR_GERUND) && !is_a(s, of + 1, PR_SINGULAR))
		return nothing;			/* five charges of theft and two of making */
	if (a->kind == PR_FIGURE_DURATION && is_a(s, of + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_GERUND))
		return nothing;
	group = group_by_age(s, n, of + 1);
	return is_empty(group) ? phrase_of(s, n, of + 1) : group;
}

/*
 * What changes by a percentage, with its change left out: 40% revenue growth; nothing
 * where only the change is named.
 */
static PrRange
without_change(const PrSentence *s, PrRange p)
{
	if (is_empty(p) || pr_change_word(s->r, p.last - 1) == NULL)
		return p;
	p.last--;
	return is_empty(p) || is_a(s, p.last - 1,
							   PR_ADJECTIVE | PR_PARTICIPLE | PR_ORDINAL | PR_ADVERB | PR_CALENDAR |
							   PR_GERUND) ? nothing : p;
}

/*
 * Does the time only say how long somebody was where he was: spent 30 days, after nine years, a maximum of
 * five years; but not: given, faces, sentenced to 30 days?
 */
static bool
says_how_long(const PrSentence *s, const PrDraft *d)
{
	uint32_t	before = d->first - 1;

	return is_word(s, d->amount.first - 1, PR_WORD_OF) ||
		(is_a(s, before, PR_PREPOSITION) && !is_word(s, before, PR_WORD_TO)) ||
		(is_a(s, before, PR_VERBAL) && pr_number_cue(s->r, before, PR_TELLS_SPEND));
}

/* Is the time, or one before it, how long a thing is said to be: averaged 8 minutes and 40 seconds in towns? */
static bool
is_measured(const PrSentence *s, uint32_t n)
{
	for (uint32_t k = n + 1; k > 0 && k + MOST_TIMES > n + 1; k--)
		if (s->drafts.at[k - 1].amount.kind == PR_FIGURE_DURATION &&
			pr_number_cue(s->r, s->drafts.at[k - 1].first - 1, PR_TELLS_PRICE))
			return true;
	return false;
}

/* Does a place begin at token i that describes no noun: in Wales; but in UK | aid, in U.S. | currency? */
static bool
names_place(const PrSentence *s, uint32_t i)
{
	uint32_t	next = i + pr_match(s->r, i, PR_PLACE, NULL);

	return next > i && !(next < s->end && pr_is_nominal(s->r, next) && !pr_flagged(s->r, next, PR_CAPITAL) &&
						 !is_a(s, next, PR_PARTICIPLE | PR_ADVERB | PR_PREPOSITION) &&
						 !is_word(s, next, PR_WORD_NEXT));
}

/*
 * Money or a time in something is of it: £500 in cash, 200 years in custodial
 * sentences; but no £5m in Wales.
 */
static PrRange
subject_after_in(const PrSentence *s, uint32_t n, uint32_t in)
{
	const PrDraft *d = &s->drafts.at[n];
	bool		money = d->amount.kind == PR_FIGURE_MONEY;
	PrRange		p;

	if ((!money && d->amount.kind != PR_FIGURE_DURATION) || is_word(s, d->first - 1, PR_WORD_WORTH) ||
		(money && pr_is_reached(s, n, d->first - 1, false)) ||
		is_a(s, in + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_MONTH | PR_CALENDAR) ||
		(is_a(s, in + 1, PR_GERUND) && !is_a(s, in + 1, PR_SINGULAR)) || names_place(s, in + 1) ||
		(pr_flagged(s->r, in + 1, PR_CAPITAL) && !pr_flagged(s->r, in + 1, PR_UPPER) &&
		 !is_a(s, in + 1, PR_ADJECTIVE | PR_PLACE)))
		return nothing;
	if (!money && ((pr_phrase_classes(s->r, in) & PR_PREPOSITION) || pr_flagged(s->r, in + 1, PR_UPPER) ||
				   says_how_long(s, d) || is_measured(s, n)))
		return nothing;
	p = pr_phrase_at(s->r, in + 1, s->end, true);
	if (!money && (is_empty(p) || pr_says_when(s, p) || is_a(s, p.last - 1, PR_UNIT) ||
				   !(p.last >= s->end || is_a(s, p.last, PR_PREPOSITION | PR_CONJUNCTION) ||
					 pr_type(s->r, p.last) == PR_TOKEN_PUNCTUATION)))
		return nothing;
	return p;
}

/*
 * Is a word at token i, after a share, its verb: 14% voiced sympathy, 1 in 6 fell;
 * but 20% reduced prices?
 */
static bool
is_verb_of_share(const PrSentence *s, const PrAmount *a, uint32_t i)
{
	if (a->kind == PR_FIGURE_RATIO && pr_decimal_double(a->value) <= A_HALF && pr_is_plural_noun(s->r, i) &&
		(is_a(s, i + 1, PR_ARTICLE | PR_PRONOUN) || (is_a(s, i + 1, PR_ADJECTIVE) && !pr_is_nominal(s->r, i + 2))) &&
		!is_a(s, i, PR_PLURAL) && !pr_number_cue(s->r, i, PR_TELLS_PERSON) && !is_a(s, a->first, PR_FRACTION))
		return true;			/* one in five develops a fever, runs dry */
	return (a->kind == PR_FIGURE_PERCENT || a->kind == PR_FIGURE_RATIO) &&
		is_a(s, i, PR_PARTICIPLE | PR_CHANGE) &&
		(!is_a(s, i, PR_ADJECTIVE | PR_GERUND) || is_a(s, i, PR_CUE_SPEECH)) &&
		!is_a(s, a->first - 1, PR_ARTICLE) &&
		!(a->form & PR_AMOUNT_GLUED) &&
		(!is_a(s, i, PR_CHANGE) || pr_change_word(s->r, i)->extra == PR_CHANGE_VERB);
}

/*
 * A number of more than one with no plural after it counts the noun beside it, a
 * part of the phrase: a 14 bed | care unit.
 */
static PrRange
counted_part(const PrSentence *s, PrRange p)
{
	for (uint32_t i = p.first; i < p.last; i++)
		if (pr_is_plural_noun(s->r, i) || is_a(s, i, PR_PLURAL | PR_CONJUNCTION) ||
			pr_flagged(s->r, i, PR_UPPER))
			return p;
	if (p.last - p.first > 1 && !is_a(s, p.first,
									  PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND | PR_ADVERB | PR_DEMONYM |
									  PR_ORDINAL) &&
		!pr_flagged(s->r, p.first, PR_CAPITAL))
		p.last = p.first + 1;
	return p;
}

/* A word that compares: higher, lower. */
static bool
is_comparative(const PrSentence *s, uint32_t i)
{
	const PrValue *value = i < s->end ? pr_change_word(s->r, i) : NULL;

	return value != NULL && (value->extra == PR_CHANGE_COMPARISON || value->extra == PR_CHANGE_VERB);
}

/*
 * Where the words after the amount begin: after a bracket, a possessive mark, a
 * comma before of, an opening mark.
 */
static uint32_t
skip_marks(const PrSentence *s, uint32_t n)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	uint32_t	i = a->last;

	if (i < s->end && pr_type(s->r, i) == PR_TOKEN_PUNCTUATION)
	{
		i = skip_bracket(s, i);
		i += a->kind == PR_FIGURE_DURATION && (is_text(s, i, "’") || is_text(s, i, "'"));
		i += is_text(s, i, ",") && is_word(s, i + 1, PR_WORD_OF);
		i += (is_text(s, i, "‘") || is_text(s, i, "“") || is_text(s, i, "\"")) &&
			pr_flagged(s->r, i, PR_SPACE_BEFORE);	/* a two-month ‘listening exercise’ */
	}
	return i + describes_noun(s, n, i);
}

/* Does a noun of its own begin at token i, which the figure before it does not count: the, our, each? */
static bool
begins_other_noun(const PrSentence *s, uint32_t i)
{
	return is_a(s, i, PR_ARTICLE | PR_PRONOUN | PR_NEGATION) ||
		(is_a(s, i, PR_DETERMINER) && !is_word(s, i, PR_WORD_MORE) && !is_word(s, i, PR_WORD_OTHER) &&
		 !is_a(s, i + 1, PR_ADVERB | PR_ADJECTIVE | PR_PARTICIPLE));
}

/*
 * Is the past form at token i, which describes no noun, what those did who were counted before: 40 were
 * stopped; 12 received cautions, and six attended courses?
 */
static bool
is_done_by_counted(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	before = s->drafts.at[n].first - 1;

	return n > 0 && is_a(s, i, PR_PARTICIPLE) && !is_a(s, i, PR_ADJECTIVE | PR_GERUND) &&
		s->drafts.at[n - 1].amount.kind == PR_FIGURE_COUNT &&
		(is_a(s, before, PR_CONJUNCTION) || is_text(s, before, ",") || is_text(s, before, ";"));
}

/*
 * Is what figure number n counts named before it, with no noun at token i: two more; 25 left, with 11 handed
 * final warnings; of these, 415 were sent on and 38 needed help?
 */
static bool
counts_earlier_noun(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrDraft *d = &s->drafts.at[n];

	if (is_word(s, i, PR_WORD_OTHERS))
		return true;
	if (d->amount.kind != PR_FIGURE_COUNT)
		return false;
	if (is_word(s, i, PR_WORD_MORE))
		return n > 0 && d[-1].amount.kind == PR_FIGURE_COUNT &&
			(i + 1 >= s->end || pr_type(s->r, i + 1) == PR_TOKEN_PUNCTUATION);
	if (!is_a(s, i, PR_PARTICIPLE | PR_GERUND))
		return false;
	if (is_done_by_counted(s, n, i))
		return true;
	if (is_word(s, d->first - 1, PR_WORD_WITH) && !is_a(s, i, PR_ADJECTIVE))
		return true;
	if (is_a(s, d->first - 1, PR_RELATIVE) && is_a(s, i, PR_PARTICIPLE))
		return true;			/* offences, of which 71 involved children */
	return is_word(s, s->start, PR_WORD_OF) && (n > 0 || is_word(s, s->start + 1, PR_WORD_POINTER)) &&
		is_a(s, i, PR_PARTICIPLE) && !is_a(s, d->first - 1, PR_PREPOSITION);
}

/* Does what stands at token i, after the amount, not belong to it: an extent, another noun, a verb? */
static bool
is_apart(const PrSentence *s, const PrAmount *a, uint32_t i)
{
	if ((a->kind == PR_FIGURE_DURATION || a->kind == PR_FIGURE_MEASURE || a->kind == PR_FIGURE_AGE ||
		 a->kind == PR_FIGURE_MULTIPLE) &&
		is_extent(s, i))
		return true;
	if (begins_other_noun(s, i) && !(a->kind == PR_FIGURE_RATIO && pr_is(s->r, a->first, PR_FRACTION)))
		return true;
	return is_verb_of_share(s, a, i);
}

/* Does the amount count the weekdays after it: three Saturdays, one sunny Sunday? */
static bool
counts_weekdays(const PrSentence *s, const PrAmount *a, PrRange p)
{
	return a->kind == PR_FIGURE_COUNT && p.first == a->last &&
		(pr_any_classes(s->r, p.last - 1) & PR_WEEKDAY) != 0;
}

/*
 * Do the words after the figure say what those did who were counted before, and name nobody: two thirds
 * accepted further help, five needed surgery; but no 12 injured people, no one injured man?
 */
static bool
is_done(const PrSentence *s, uint32_t n, PrRange p)
{
	const PrAmount *a = &s->drafts.at[n].amount;

	if ((a->kind != PR_FIGURE_COUNT && a->kind != PR_FIGURE_RATIO) || (a->form & PR_AMOUNT_GLUED) ||
		p.first != a->last || p.last < p.first + 2 || takes_singular(s, a) ||
		(a->kind == PR_FIGURE_COUNT && !is_a(s, a->first - 1, PR_CONJUNCTION) && !is_text(s, a->first - 1, ",")) ||
		!is_a(s, p.first, PR_PARTICIPLE) || is_a(s, p.first, PR_GERUND) ||
		is_a(s, a->first - 1, PR_PREPOSITION | PR_ARTICLE | PR_VERBAL))
		return false;
	for (uint32_t i = p.first + 1; i < p.last; i++)
		if (pr_is_plural_noun(s->r, i) || pr_number_cue(s->r, i, PR_TELLS_PERSON))
			return false;
	return true;
}

/* The noun phrase at token i that figure number n counts or measures; empty where it says something else. */
static PrRange
noun_after(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	PrRange		p = group_by_age(s, n, i);

	if (!is_empty(p))
		return p;
	if (a->kind == PR_FIGURE_COUNT && pr_flagged(s->r, i, PR_POSSESSIVE) && !pr_flagged(s->r, i, PR_CAPITAL) &&
		pr_number_cue(s->r, i, PR_TELLS_PERSON) && takes_singular(s, a) == !is_a(s, i, PR_PLURAL))
		return (PrRange) {i, i + 1};	/* one woman's record */
	p = pr_phrase_at(s->r, i, s->end, takes_singular(s, a));
	if (is_empty(p) || (pr_says_when(s, p) && !counts_weekdays(s, a, p)) ||
		(is_a(s, p.first, PR_PARTICIPLE) && pr_says_when(s, (PrRange) {p.first + 1, p.last})))
		return nothing;			/* the 3% recorded last year */
	if (is_done(s, n, p))
		return pr_antecedent(s, n);
	if (p.last == p.first + 1 && ((a->kind == PR_FIGURE_COUNT && is_comparative(s, p.first)) ||
								  (is_word(s, p.last, PR_WORD_THAN) && pr_last_byte(s->r, p.first) == 'r')))
		return nothing;			/* 3,600 higher than last year, 15% lighter than others */
	if (a->kind == PR_FIGURE_COUNT && !pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE))
		return takes_singular(s, a) ? p : counted_part(s, p);	/* two cuts in rates */
	p = pr_see_through(s, p);
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) != NULL &&
		pr_change_word(s->r, p.last - 1)->extra == PR_CHANGE_COMPARISON)
		return nothing;			/* a fifth higher */
	if (a->kind != PR_FIGURE_PERCENT)
		return p;
	if (p.last - p.first == 1 && pr_type(s->r, p.first) == PR_TOKEN_HYPHENATED &&
		!pr_is_plural_noun(s->r, p.first))
		return nothing;			/* 52% company-operated */
	return without_change(s, p);
}

/* What rises or falls, where it is named after the amount: took 3% off | growth, adds £5 to | the bill. */
static PrRange
changed_after(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	bool		changed = d->change != PR_CHANGE_NONE &&
		(is_word(s, i, PR_WORD_AWAY) ? is_word(s, d->first - 1, PR_WORD_TAKE) :
		 is_word(s, i, PR_WORD_TO) && is_word(s, d->first - 1, PR_WORD_GAIN));

	return changed ? pr_see_through(s, pr_phrase_at(s->r, i + 1, s->end, false)) : nothing;
}

static PrRange
subject_after(const PrSentence *s, uint32_t n)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	uint32_t	i = skip_marks(s, n);
	PrRange		p = changed_after(s, &s->drafts.at[n], i);

	if (!is_empty(p))
		return p;
	i += is_text(s, i, "-") && is_word(s, i + 1, PR_WORD_WORTH);	/* £400-worth of */
	if (is_word(s, i, PR_WORD_WORTH) && is_word(s, i + 1, PR_WORD_OF))
		return phrase_of(s, n, i + 2);
	if (is_word(s, i, PR_WORD_OF))
		return subject_after_of(s, n, i);
	if (a->kind == PR_FIGURE_COUNT && is_word(s, i, PR_WORD_THE) && is_word(s, i + 2, PR_WORD_OF) &&
		pr_number_cue(s->r, i + 1, PR_TELLS_WHOLE))
		return phrase_of(s, n, i + 3);	/* brings to 595 the number of ships */
	if (is_word(s, i, PR_WORD_OTHERS) && a->kind == PR_FIGURE_COUNT)
		return (PrRange) {i, i + 1};
	if (counts_earlier_noun(s, n, i))
		return pr_antecedent(s, n);
	if (a->kind == PR_FIGURE_MONEY && is_a(s, i, PR_ARTICLE) && is_a(s, i + 1, PR_UNIT) &&
		is_word(s, i + 2, PR_WORD_IN))
		i += 2;					/* £1,000 a month in rent */
	p = is_word(s, i, PR_WORD_IN) ? subject_after_in(s, n, i) : nothing;
	if (!is_empty(p))
		return p;
	if ((a->form & PR_AMOUNT_GLUED) && is_a(s, i, PR_ADJECTIVE) && pr_number_cue(s->r, i, PR_TELLS_EXTENT) &&
		!pr_is_nominal(s->r, i + 1))
		return (PrRange) {i, i + 1};	/* an 11-year high */
	if (is_apart(s, a, i) || (a->kind == PR_FIGURE_PERCENT && is_a(s, s->drafts.at[n].first - 1, PR_RELATIVE)))
		return nothing;			/* of which 85% relates to */
	if (a->kind == PR_FIGURE_PERCENT && is_comparative(s, i) && pr_is_nominal(s->r, i + 1) &&
		is_a(s, a->first - 1, PR_ARTICLE))
		i++;					/* a 47% lower risk */
	return noun_after(s, n, i);
}

/* ---- by kind ---------------------------------------------------------- */

bool
pr_is_time_unit(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_is(r, i, PR_UNIT) ? pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_UNIT) :
		NULL;

	return value != NULL && pr_units[value->data].kind == PR_FIGURE_DURATION;
}

/* What a price or a rate is for: £1,000 per plant, £9 a plate, £10 for each blade; not when: £5 a week. */
static PrRange
subject_of_rate(const PrSentence *s, uint32_t i)
{
	PrRange		p;

	if ((is_word(s, i, PR_WORD_A) || is_word(s, i, PR_WORD_PER)) && pr_is_time_unit(s->r, i + 1))
		i += 2;					/* £450 a year | per child */
	if (is_word(s, i, PR_WORD_FOR) && is_word(s, i + 1, PR_WORD_EVERY))
		i++;
	if (!is_word(s, i, PR_WORD_EVERY) && !is_word(s, i, PR_WORD_PER) && !is_word(s, i, PR_WORD_A))
		return nothing;
	p = pr_phrase_at(s->r, i + 1, s->end, true);
	return is_empty(p) || pr_is_time_unit(s->r, p.first) || pr_is_time_unit(s->r, p.last - 1) ||
		is_word(s, p.first, PR_WORD_TIME) ? nothing : p;
}

/*
 * Is it what the multiple is one of: a sample three times the legal limit? But not the
 * number or the size of something, and not where a thing is said to be so much: the
 * level was three times the limit.
 */
static bool
is_standard(const PrSentence *s, uint32_t n, uint32_t next, PrRange p)
{
	uint32_t	first = s->drafts.at[n].first;
	PrRange		thing = is_a(s, first - 1, PR_BE) ? pr_clause_subject(s, n, first) : nothing;

	return !is_empty(p) && (is_empty(thing) || pr_number_cue(s->r, thing.last - 1, PR_TELLS_PERSON)) &&
		is_a(s, next, PR_ARTICLE | PR_PRONOUN) &&
		!pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) &&
		(!is_word(s, p.last, PR_WORD_OF) || is_number(s, p.last + 1) ||
		 pr_type(s->r, p.last + 1) == PR_TOKEN_NUMWORD) &&
		!is_a(s, p.last - 1, PR_CHANGE);
}

/* A multiple's subject: double the number of drivers; else what the clause is about. */
static PrRange
subject_of_multiple(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	next = d->amount.last;
	PrRange		p;

	if (n + 1 < s->drafts.count && is_a(s, next, PR_ARTICLE) && s->drafts.at[n + 1].first == next + 1)
		return nothing;			/* double the 62: that figure's */
	if (is_word(s, next, PR_WORD_A) && pr_is_time_unit(s->r, next + 1))
		return nothing;			/* twice a day */
	if (is_word(s, next - 1, PR_WORD_TIME))
		return pr_phrase_at(s->r, next, s->end, true);	/* two time champion */
	if (is_word(s, next, PR_WORD_AS) && is_a(s, next + 1, PR_VAGUE | PR_DETERMINER) &&
		is_word(s, next + 2, PR_WORD_AS))
		return pr_antecedent(s, n);	/* three times as many as before */
	if (is_word(s, next, PR_WORD_AS) && is_a(s, next + 1, PR_VAGUE | PR_DETERMINER))
	{
		next += 2;				/* twice as many drivers, twice as much power */
		p = is_word(s, next, PR_WORD_OF) ? phrase_of(s, n, next + 1) :
			pr_phrase_at(s->r, next, s->end, false);
		if (!is_empty(p))
			return p;
	}
	if (next + 1 < s->end && pr_match(s->r, next, PR_QUALIFIER, NULL) == 1 &&
		is_a(s, next + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN))
		next++;					/* three times over the limit */
	p = pr_phrase_at(s->r, next, s->end, true);
	if (is_comparative(s, next))
		return pr_clause_subject(s, n, d->first);	/* five times higher */
	if (is_standard(s, n, next, p))
		return p;
	if (!is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE))
	{
		p = is_word(s, p.last, PR_WORD_OF) ? pr_see_through(s, p) : nothing;
		if (is_empty(p))		/* a firm twice the size of ours; was twice above the level */
			p = is_a(s, d->first - 1, PR_BE) ? pr_clause_subject(s, n, d->first) :
				pr_phrase_before(s->r, s->start, d->first);
		return is_empty(p) ? pr_antecedent(s, n) : p;	/* nine times the quantity of 2022 */
	}
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) != NULL && !is_empty(pr_see_through(s, p)))
		return pr_see_through(s, p);
	return pr_clause_subject(s, n, d->first);
}

/*
 * Does the measure say how far something is, and not how large: three miles off, nine
 * metres through, five miles from?
 */
static bool
is_way(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_FROM) || is_word(s, i, PR_WORD_AWAY) || is_word(s, i, PR_WORD_OUT);
}

/* 31.4 per 100,000: what is counted stands before it, what follows is the whole. */
static bool
is_rate(const PrSentence *s, const PrAmount *a)
{
	for (uint32_t i = a->first; i < a->last; i++)
		if (pr_is_word(s->r, i, PR_WORD_PER))
			return true;
	return false;
}

/*
 * Is it money of which nothing is said but that it is a price: £9 a plate, at a cost
 * of £9 a plate; but no dividend of 9p a share?
 */
static bool
is_price_only(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;

	if (d->amount.kind != PR_FIGURE_MONEY || d->change != PR_CHANGE_NONE ||
		(i > s->start && pr_is(s->r, i - 1, PR_BE)) ||
		is_word(s, i - 1, PR_WORD_TO) || is_word(s, i - 1, PR_WORD_FROM) || is_word(s, i - 1, PR_WORD_WORTH) ||
		(is_word(s, i - 1, PR_WORD_OR) && is_text(s, i - 2, ",")))
		return false;
	return i < s->start + 2 || !is_word(s, i - 1, PR_WORD_OF) || pr_number_cue(s->r, i - 2, PR_TELLS_PRICE);
}

/*
 * A word in -s that ends the phrase before a measure is its verb, and so is the one after a plural, can, to
 * or not: the farm covers, the farms cover 1,200 acres; can | travel up to 250 miles, must not | play music above.
 */
static PrRange
without_verb(const PrSentence *s, PrRange p)
{
	if (!is_empty(p) && (is_a(s, p.first - 1, PR_MODAL) ||
						 (is_a(s, p.first, PR_VERB) && (is_a(s, p.first - 1, PR_NEGATION) ||
														is_word(s, p.first - 1, PR_WORD_TO)))))
		p.first++;
	if (p.last - p.first == 1 &&
		(is_a(s, p.first, PR_ADJECTIVE | PR_ORDINAL) || pr_number_cue(s->r, p.first, PR_TELLS_PRICE)))
		return nothing;			/* the last 30 metres; it measures 30 metres */
	if (p.last - p.first > 1 && !is_a(s, p.last - 2, PR_SCALE | PR_CARDINAL) &&
		pr_is_plural_noun(s->r, p.last - 1) &&
		!is_a(s, p.last - 1, PR_PLURAL) &&
		!pr_is_plural_noun(s->r, p.last - 2) &&
		!is_a(s, p.last - 2, PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND))
		p.last--;
	else if (p.last - p.first > 1 && pr_is_plural_noun(s->r, p.last - 2) && !pr_is_plural_noun(s->r, p.last - 1) &&
			 !pr_flagged(s->r, p.last - 1, PR_CAPITAL))
		p.last--;				/* the parks cover 320 hectares */
	return p;
}

/*
 * Where the measure begins with the comma that divides it from its noun: turbines,
 * each 180 metres tall; a ship, 120 metres long.
 */
static uint32_t
before_extent(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;

	if (d->amount.last >= s->end || !pr_number_cue(s->r, d->amount.last, PR_TELLS_EXTENT) ||
		!is_a(s, d->amount.last, PR_ADJECTIVE))
		return i;
	i -= is_word(s, i - 1, PR_WORD_EVERY);
	return i - is_text(s, i - 1, ",");
}

/* What a measure is of by the words directly before it, but not who or what went so far: drove her son | 34 miles. */
static PrRange
subject_of_measure(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = before_extent(s, d);
	PrRange		p = pr_phrase_before(s->r, s->start, i);
	PrRange		without = without_verb(s, p);

	if (i == d->first && p.last == without.last && d->amount.last < s->end &&
		(is_a(s, d->amount.last, PR_PREPOSITION) || is_word(s, d->amount.last, PR_WORD_AWAY)) &&
		!pr_number_cue(s->r, d->amount.last, PR_TELLS_EXTENT) && !is_word(s, d->amount.last, PR_WORD_OF))
		return nothing;
	return without;
}

/* Is the measure that of the person whose age stands directly before it: aged 45, 6 feet tall? */
static bool
describes_person(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];

	return n > 0 && d[-1].amount.kind == PR_FIGURE_AGE && d[-1].amount.last + AGE_NEAR >= d->first;
}

/*
 * A subject holds no earlier amount: of a three-year contract the contract is left;
 * of "half" alone what it is half of.
 */
static void
leave_amount(const PrSentence *s, uint32_t n)
{
	const PrDraft *before = n > 0 ? &s->drafts.at[n - 1] : NULL;
	PrRange    *p = &s->drafts.at[n].subject;

	if (before == NULL || is_empty(*p) || p->first >= before->amount.last || p->last <= before->amount.first ||
		(before->amount.kind == PR_FIGURE_AGE && pr_is_plural_noun(s->r, before->amount.last - 1)))
		return;					/* two-year-olds are a noun */
	if (p->last > before->amount.last)
		p->first = before->amount.last;
	else
		*p = before->subject;
}

/* Does the number say how many children a person has, or since when: a father of four, a wife of 40 years? */
static bool
counts_children(const PrSentence *s, const PrDraft *d)
{
	uint32_t	of = d->first - 1;

	return (d->amount.kind == PR_FIGURE_COUNT || d->amount.kind == PR_FIGURE_DURATION) &&
		is_word(s, of, PR_WORD_OF) && pr_number_cue(s->r, of - 1, PR_TELLS_PERSON) &&
		!pr_is_plural_noun(s->r, of - 1);
}

/*
 * Does the figure complete a noun, so that what follows it is no noun of
 * its own: a facility of £150m runs, but a total of £5m funding? A count has its
 * noun after it.
 */
static bool
completes_noun(const PrSentence *s, const PrDraft *d)
{
	PrRange		p;

	if (d->amount.kind == PR_FIGURE_COUNT || d->amount.kind == PR_FIGURE_RATIO ||
		(d->amount.form & PR_AMOUNT_GLUED) ||
		d->first < s->start + 2 || counts_children(s, d) ||
		!is_word(s, d->first - 1, PR_WORD_OF) || is_word(s, d->amount.last, PR_WORD_OF) ||
		is_word(s, d->amount.last, PR_WORD_WORTH) ||
		(is_word(s, d->amount.last, PR_WORD_IN) && is_word(s, d->amount.last + 1, PR_WORD_CASH)))
		return false;
	p = pr_phrase_at(s->r, d->amount.last, s->end, true);
	if (p.first == d->amount.last && p.last > p.first + 1 && !is_a(s, p.first, PR_VERBAL | PR_ADVERB) &&
		pr_last_byte(s->r, p.first) != 's')
		return false;			/* the first stone of a £40m roads centre */
	p = pr_phrase_before(s->r, s->start, d->first - 1);
	return !is_empty(p) && !pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE | PR_TELLS_PART | PR_TELLS_PRICE);
}

/* Is the time what something is said to be: the wait was 12 weeks; but not when: it was two weeks ago? */
static bool
is_said_to_be(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;

	while (i > s->start && is_a(s, i - 1, PR_ADVERB) && i + 3 > d->first)
		i--;
	return i > s->start + 1 && pr_is(s->r, i - 1, PR_BE) &&
		!pr_is(s->r, i - 2, PR_PRONOUN | PR_DETERMINER | PR_ADVERB | PR_RELATIVE) &&
		(d->amount.last >= s->end || pr_type(s->r, d->amount.last) == PR_TOKEN_PUNCTUATION ||
		 is_a(s, d->amount.last, PR_PREPOSITION | PR_CONJUNCTION));
}

/* Does the measure only say how far away something is: within 3 miles, two miles from; not: is 3 miles? */
static bool
is_distance(const PrSentence *s, const PrDraft *d)
{
	uint32_t	before = d->first - 1;

	return d->amount.kind == PR_FIGURE_MEASURE && d->first > s->start && !pr_is(s->r, before, PR_BE) &&
		!(is_a(s, before, PR_CHANGE) && is_text(s, before - 1, ",")) &&
		(is_way(s, d->amount.last) || is_word(s, d->amount.first - 1, PR_WORD_WITHIN));
}

/* The contract is for (an initial) five years: is for before token i. */
static bool
is_for_time(const PrSentence *s, uint32_t i)
{
	i -= is_a(s, i - 1, PR_ADJECTIVE) && is_a(s, i - 2, PR_ARTICLE) ? 2 : 0;
	return is_word(s, i - 1, PR_WORD_FOR) && is_a(s, i - 2, PR_BE) && pr_is_nominal(s->r, i - 3);
}

/* May what stands before the figure be its subject? Most times only say when. */
static bool
may_have_subject_before(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;

	if (d->amount.kind != PR_FIGURE_DURATION)
		return true;
	if (is_verb_last(s, i - 1))
		return true;
	if (is_word(s, i - 1, PR_WORD_PAST) || is_word(s, i - 1, PR_WORD_NEXT))
		return false;
	if (is_word(s, i - 1, PR_WORD_OF) ||
		((is_word(s, i - 1, PR_WORD_AND) || (d > s->drafts.at && d[-1].amount.last == i)) &&
		 is_measured(s, (uint32_t) (d - s->drafts.at))) ||
		(d > s->drafts.at && is_word(s, i - 1, PR_WORD_TO) && d[-1].amount.last == i - 1))
		return true;			/* from 12 months to two years */
	i -= is_a(s, i - 1, PR_ADVERB) && !is_a(s, i - 1, PR_PREPOSITION);
	if (i > s->start && pr_number_cue(s->r, i - 1 - is_word(s, i - 1, PR_WORD_AT), PR_TELLS_PRICE))
		return true;			/* lasted just 14 seconds, stands at 12 days */
	if (i > s->start && pr_is_reached(s, (uint32_t) (d - s->drafts.at), i - 1, false))
		return true;			/* raise the maximum sentence from five years */
	return is_said_to_be(s, d) || is_for_time(s, d->first) || pr_change_said(s, d->first);
}

/* The subject of figure number n where none follows it and no noun before it tells one, by its kind. */
static PrRange
subject_elsewhere(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];

	switch (d->amount.kind)
	{
		case PR_FIGURE_MEASURE:
			return describes_person(s, n) ? d[-1].subject : subject_of_measure(s, d);
		case PR_FIGURE_MONEY:
			return subject_of_rate(s, d->amount.last);
		case PR_FIGURE_COUNT:
		case PR_FIGURE_PERCENT:
		case PR_FIGURE_RATIO:
			/* but what analysts had expected is of what was told before */
			return pr_is_offered(s, d) && !is_a(s, d->first - 1, PR_ADJECTIVE) ? nothing : pr_antecedent(s, n);
		default:
			return nothing;
	}
}

/* The subject of figure number n, no age and no multiple: after it, then before it, then elsewhere. */
static void
find_subject(const PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];
	const PrAmount *a = &d->amount;

	if (a->kind == PR_FIGURE_RATIO && is_word(s, a->last - 2, PR_WORD_IN) && pr_is_nominal(s->r, a->last - 3))
		d->subject = (PrRange) {a->last - 3, a->last - 2};	/* one child in four */
	else if ((a->kind == PR_FIGURE_RATIO && is_rate(s, a)) || completes_noun(s, d))
		d->subject = pr_subject_before(s, n);
	if (is_empty(d->subject) && !(a->kind == PR_FIGURE_MEASURE && is_word(s, a->first - 1, PR_WORD_WITHIN)))
		d->subject = subject_after(s, n);
	d->subject_follows = !is_empty(d->subject) && d->subject.first >= a->last;
	if (d->subject_follows && (a->kind == PR_FIGURE_MONEY || a->kind == PR_FIGURE_MEASURE) &&
		!(a->form & PR_AMOUNT_GLUED))
		d->subject = pr_phrase_with_list(s->r, d->subject, s->end);
	if (!is_empty(d->subject) || is_distance(s, d) || counts_children(s, d))
		return;
	if (is_price_only(s, d) && (!is_a(s, a->last + 1, PR_UNIT) || pr_is_time_unit(s->r, a->last + 1)))
		d->subject = subject_of_rate(s, a->last);
	if (is_empty(d->subject) && may_have_subject_before(s, d))
		d->subject = pr_subject_before(s, n);
	if (is_empty(d->subject))
		d->subject = subject_elsewhere(s, n);
}

void
pr_find_subject(const PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];

	if ((d->amount.form & PR_AMOUNT_CONTINUES) && n > 0)
		d->subject = d[-1].subject;
	else if (d->amount.kind == PR_FIGURE_AGE)
		d->subject = pr_subject_of_age(s, n);
	else if (d->amount.kind == PR_FIGURE_MULTIPLE)
		d->subject = subject_of_multiple(s, n);
	else
		find_subject(s, n);
	leave_amount(s, n);
	if (pr_says_when(s, d->subject) && !counts_weekdays(s, &d->amount, d->subject))
		d->subject = nothing;
}
