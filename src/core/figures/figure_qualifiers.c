/*
 * figure_qualifiers.c
 *		What qualifies a figure (about, over, at least ...) and whether it is the size of a change.
 */
#include <string.h>

#include "figures/subject_parts.h"
#include "bodies/bodies.h"

#define CLAUSE_WINDOW 30		/* tokens before a figure in which a word of estimating counts */
#define CHANGE_WINDOW 12		/* tokens between a verb of change and its "by" */
#define EARLIER_WINDOW 10		/* tokens after a figure in which an earlier state counts */
#define MOST_TERM 6				/* tokens of a qualifier */
#define MOST_BETWEEN 4			/* tokens between it and its number */

/* The term of the class with this many tokens that begins at token i; NULL where there is none. */
static const PrEntry *
term_of(const PrReading *r, uint32_t i, uint32_t words, PrClass mask)
{
	const PrEntry *phrase = &pr_entries[pr_phrase(r, i)];

	if (phrase->words == words && (pr_phrase_classes(r, i) & mask))
		return phrase;
	if (words == 1 && (pr_classes(r, i) & mask))
		return &pr_entries[pr_word(r, i)];
	return NULL;
}

/* Is the "up" of "up to" that of a verb of change: the wage goes up to £9? */
static bool
goes_to(const PrSentence *s, uint32_t i, const PrValue *qualifier)
{
	if (qualifier->data != PR_QUALIFIER_UP_TO || i == s->start || !pr_is(s->r, i, PR_CHANGE))
		return false;
	return pr_is(s->r, i - 1, PR_PRONOUN_IT | PR_PRONOUN_GROUP) ||	/* moved it up to 30 weeks */
		((pr_phrase_classes(s->r, i - 1) & PR_CHANGE) && pr_entries[pr_phrase(s->r, i - 1)].words == 2);
}

/* The longest qualifier that ends before token i; sets where it begins. */
static uint8_t
qualifier_ending(const PrSentence *s, uint32_t i, uint32_t *first)
{
	uint32_t	at = i - s->start > MOST_TERM ? i - MOST_TERM : s->start;

	for (; (at = pr_next_start(s->r, at, i, PR_START_QUALIFIER)) < i; at++)
	{
		const PrEntry *entry = term_of(s->r, at, i - at, PR_QUALIFIER);
		const PrValue *value = entry == NULL ? NULL : pr_value(entry, PR_NUMBER_QUALIFIER);

		if (value != NULL && value->extra == PR_BEFORE && !goes_to(s, at, value))
		{
			*first = at;
			return (uint8_t) value->data;
		}
	}
	return PR_QUALIFIER_NONE;
}

/* Is token i the age, or its the, of over the age of 25? */
static bool
is_age_of(const PrSentence *s, uint32_t i)
{
	i += is_word(s, i, PR_WORD_THE);
	return is_word(s, i + 1, PR_WORD_OF) && is_word(s, i - 1, PR_WORD_THE) && pr_number_cue(s->r, i, PR_TELLS_AGE);
}

/* At least | the next 48 hours. */
static bool
is_the_next(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_THE) && is_word(s, i + 1, PR_WORD_NEXT);
}

/* May token i stand between a qualifier and its number: up to a further 50, about an average of 3? */
static bool
may_be_between(const PrSentence *s, uint32_t i)
{
	return pr_is_word(s->r, i, PR_WORD_A) || pr_is_word(s->r, i, PR_WORD_ANOTHER) ||
		pr_is_word(s->r, i, PR_WORD_OF) || is_age_of(s, i) || pr_is_word(s->r, i, PR_WORD_NEXT) ||
		is_the_next(s, i) || pr_number_cue(s->r, i, PR_TELLS_WHOLE) ||
		(pr_is(s->r, i, PR_ADJECTIVE) && !pr_is(s->r, i, PR_CALENDAR));
}

/*
 * "Over" before a time means during after a sum (£4m over two years), and else unless a
 * preposition or a verb of lasting stands before it or a word of extent after the time:
 * spent over ten years, in over 10 years, over 20 years ago.
 */
static bool
means_during(const PrSentence *s, const PrDraft *d, uint32_t first)
{
	uint32_t	after = d->amount.last;

	if (d->amount.kind != PR_FIGURE_DURATION || !pr_is(s->r, first, PR_PREPOSITION) ||
		(first + 1 != d->amount.first && !pr_is_word(s->r, d->amount.first - 1, PR_WORD_OF)) ||
		(d->amount.form & PR_AMOUNT_GLUED))
		return false;
	if (first + 1 != d->amount.first)
		return true;			/* over a period of 7 years */
	if (first > s->start && (pr_type(s->r, first - 1) == PR_TOKEN_MONEY ||
							 pr_is(s->r, first - 1, PR_SCALE | PR_CURRENCY)))
		return true;
	if (after < s->end && (pr_number_cue(s->r, after, PR_TELLS_EXTENT | PR_TELLS_OLD) ||
						   pr_is_word(s->r, after, PR_WORD_OF) ||
						   s->r->text[pr_start(s->r, after)] == '\'' || pr_token_is(s->r, after, "’")))
		return false;
	return first == s->start || !pr_number_cue(s->r, first - 1, PR_TELLS_SPEND);
}

/*
 * Under, over, about before an article, or before a hyphenated amount, are
 * prepositions and qualify nothing: under a £2 million scheme, over 13-hour shifts.
 */
static bool
is_preposition(const PrSentence *s, const PrDraft *d, uint32_t first, uint32_t last)
{
	if (first + 1 != last || !pr_is(s->r, first, PR_PREPOSITION) || pr_is_word(s->r, first, PR_WORD_WITHIN))
		return false;
	if (d->amount.form & PR_AMOUNT_GLUED)
		return true;
	if (first > s->start && last == d->amount.first && d->amount.kind == PR_FIGURE_MONEY &&
		(pr_number_cue(s->r, first - 1, PR_TELLS_FATE) ||
		 (d > s->drafts.at && d[-1].amount.last == first && d[-1].amount.kind == PR_FIGURE_DURATION)) &&
		pr_is_nominal(s->r, d->amount.last))
		return true;			/* arrested over £2m haul, jailed for six years over £2m fraud */
	return last < d->amount.first && pr_is(s->r, last, PR_ARTICLE) && last + 1 == d->amount.first &&
		!(d->amount.form & PR_AMOUNT_ARTICLE);
}

/* Does the term compare the amount before it with one at that time: 3% higher than | 12 months ago? */
static bool
compares_time(const PrSentence *s, const PrDraft *d, uint32_t first)
{
	return d->amount.kind == PR_FIGURE_DURATION && is_word(s, d->amount.first - 1, PR_WORD_THAN) &&
		d > s->drafts.at && d[-1].amount.last == first && d[-1].amount.kind != PR_FIGURE_DURATION;
}

static void
qualify_before(const PrSentence *s, PrDraft *d)
{
	uint32_t	i = d->amount.first;
	uint32_t	least = i - s->start > MOST_TERM + MOST_BETWEEN ? i - MOST_TERM - MOST_BETWEEN : s->start;

	if (pr_next_start(s->r, least, i, PR_START_QUALIFIER) == i)
		return;
	for (uint32_t steps = 0; steps < MOST_BETWEEN; steps++)
	{
		uint32_t	first = i;
		uint8_t		found = qualifier_ending(s, i, &first);

		if (is_preposition(s, d, first, i) || compares_time(s, d, first))
			return;
		if (found == PR_QUALIFIER_OVER && means_during(s, d, first))
			return;
		if (found == PR_QUALIFIER_UP_TO && first + 1 == i && pr_is(s->r, first, PR_PREPOSITION) &&
			d->amount.kind == PR_FIGURE_COUNT)
			return;				/* within three areas */
		if (found != PR_QUALIFIER_NONE && (found == PR_QUALIFIER_AT_LEAST || !is_the_next(s, i)))
		{
			d->qualifier = found;
			d->first = first;
			return;
		}
		if (i == s->start || !may_be_between(s, i - 1))
			return;
		i--;
	}
}

/* Is token i the sign of the number after it, in a row of numbers: £4m  +7%? */
static bool
is_sign_of_next(const PrSentence *s, uint32_t i)
{
	return pr_type(s->r, i) == PR_TOKEN_PUNCTUATION && pr_flagged(s->r, i, PR_SPACE_BEFORE) &&
		i + 1 < s->end && !pr_flagged(s->r, i + 1, PR_SPACE_BEFORE);
}

/* Does the plus before token i join what stands there: £40 plus £9, ten weeks plus one, pay plus a bonus? */
static bool
joins_next(const PrSentence *s, uint32_t i)
{
	return i < s->end && (pr_type(s->r, i) == PR_TOKEN_NUMBER || pr_type(s->r, i) == PR_TOKEN_MONEY ||
						  pr_is(s->r, i, PR_CARDINAL | PR_ARTICLE | PR_DETERMINER | PR_PRONOUN));
}

/* Take the qualifier at token i that follows what it qualifies: or more, plus. Returns its tokens, 0 for none. */
static uint32_t
qualify_at(const PrSentence *s, PrDraft *d, uint32_t i)
{
	const PrEntry *entry;
	const PrValue *value;
	uint32_t	words;

	if (i >= s->end || !(s->r->starts.at[i] & PR_START_QUALIFIER))
		return 0;
	words = pr_match(s->r, i, PR_QUALIFIER, &entry);
	value = pr_value(entry, PR_NUMBER_QUALIFIER);
	if (value->extra != PR_AFTER || (words == 1 && joins_next(s, i + 1)) || is_sign_of_next(s, i))
		return 0;
	d->qualifier = (uint8_t) value->data;
	return words;
}

/* 50 or more; 50 years of age or older */
static void
qualify_after(const PrSentence *s, PrDraft *d)
{
	uint32_t	i = d->amount.last;

	d->amount.last += qualify_at(s, d, i);
	if (d->qualifier == PR_QUALIFIER_NONE && i < s->end && pr_number_cue(s->r, i, PR_TELLS_OLD))
		qualify_at(s, d, i + pr_match(s->r, i, PR_NUMBER_CUE, NULL));
}

/* Does the term of estimating at token i describe a noun, whose figure alone it is of: its estimated value? */
static bool
describes_noun(const PrSentence *s, uint32_t i)
{
	return pr_is(s->r, i, PR_ARTICLE | PR_PREPOSITION) || pr_is_word(s->r, i, PR_WORD_MY);
}

/* What the term at token i says of a figure anywhere after it in the clause; NULL: nothing. */
static const PrValue *
clause_qualifier(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_value(&pr_entries[pr_phrase(r, i)], PR_NUMBER_QUALIFIER);

	if (value == NULL)
		value = pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_QUALIFIER);
	return value != NULL && value->extra == PR_CLAUSE ? value : NULL;
}

/*
 * A word of estimating before the figure in its clause; another figure between them
 * is estimated, and one after a preposition is not.
 */
static void
qualify_clause(const PrSentence *s, PrDraft *d)
{
	const PrAmount *before = d > s->drafts.at ? &d[-1].amount : NULL;
	uint32_t	first = d->amount.first;
	uint32_t	at = first - s->start > CLAUSE_WINDOW ? first - CLAUSE_WINDOW : s->start;
	uint32_t	nearest = first;
	const PrValue *found = NULL;

	for (; (at = pr_next_start(s->r, at, first, PR_START_QUALIFIER)) < first; at++)
	{
		const PrValue *value = clause_qualifier(s->r, at);

		nearest = value != NULL ? at : nearest;
		found = value != NULL ? value : found;
	}
	if (found == NULL || (before != NULL && nearest < before->last &&
						  (pr_is(s->r, d->first - 1, PR_PREPOSITION) || describes_noun(s, nearest))))
		return;
	for (uint32_t i = nearest; i < first; i++)
		if (pr_token_is(s->r, i, ";"))
			return;
	d->qualifier = (uint8_t) found->data;
}

/*
 * A qualifier inside the subject before the figure: a maximum sentence of 5 years, an
 * estimated value of £2m.
 */
static void
qualify_in_subject(const PrSentence *s, PrDraft *d)
{
	uint32_t	i = d->subject.first;

	if (d->subject.first == d->subject.last || d->subject.last > d->first ||
		(d->subject.last + 3 < d->first && !is_a(s, d->first - 1, PR_BE)) ||
		pr_is_word(s->r, d->first - 1, PR_WORD_FROM))
		return;
	for (i -= (i > s->start); i < d->subject.last; i++)
	{
		const PrValue *value = pr_value(&pr_entries[pr_word(s->r, i)], PR_NUMBER_QUALIFIER);

		if (value != NULL && value->extra == PR_BEFORE && pr_is(s->r, i, PR_QUALIFIER) &&
			!pr_is(s->r, i, PR_PREPOSITION) &&
			value->data != PR_QUALIFIER_OVER && value->data != PR_QUALIFIER_UNDER)
			d->qualifier = (uint8_t) value->data;
	}
}

/* The most that a time or a sum may be: the maximum penalty (for theft) is | five years; maximum penalty | £500. */
static void
qualify_most(const PrSentence *s, PrDraft *d)
{
	uint32_t	i = d->first;
	PrRange		p = is_a(s, i - 1, PR_BE) ? pr_clause_subject(s, (uint32_t) (d - s->drafts.at), i - 1) :
		pr_phrase_before(s->r, s->start, i);

	for (uint32_t k = p.first; k < p.last; k++)
		if (pr_data_at(s->r, k, PR_NUMBER_QUALIFIER) == PR_QUALIFIER_UP_TO && !pr_is(s->r, k, PR_PREPOSITION))
			d->qualifier = PR_QUALIFIER_UP_TO;
}

void
pr_qualify_by_subject(const PrSentence *s, PrDraft *d)
{
	if (d->subject_follows)
		qualify_at(s, d, d->subject.last);
	if (d->qualifier == PR_QUALIFIER_NONE)
		qualify_in_subject(s, d);
	if (d->qualifier == PR_QUALIFIER_NONE &&
		(d->amount.kind == PR_FIGURE_DURATION || d->amount.kind == PR_FIGURE_MONEY))
		qualify_most(s, d);
}

void
pr_qualify(const PrSentence *s, PrDraft *d)
{
	if (d->amount.qualifier != 0 && d->amount.qualifier != UINT8_MAX)
		d->qualifier = d->amount.qualifier;
	if (d->qualifier == PR_QUALIFIER_NONE)
		qualify_before(s, d);
	if (d->qualifier == PR_QUALIFIER_NONE)
		qualify_after(s, d);
	if (d->qualifier == PR_QUALIFIER_NONE && d->amount.kind != PR_FIGURE_AGE &&
		d->amount.kind != PR_FIGURE_DURATION)
		qualify_clause(s, d);
}

/* ---- change ----------------------------------------------------------- */

/* The change term at token i, phrase or word. */
static const PrValue *
change_at(const PrReading *r, uint32_t i)
{
	if (pr_phrase_classes(r, i) & PR_CHANGE)
		return pr_value(&pr_entries[pr_phrase(r, i)], PR_NUMBER_CHANGE);
	return pr_change_word(r, i);
}

static bool
is_year(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_DATE || (t->type == PR_TOKEN_NUMBER && t->length == 4 &&
										(memcmp(r->text + t->start, "20", 2) == 0 ||
										 memcmp(r->text + t->start, "19", 2) == 0));
}

/* Is a time compared with, after the than at token i: in June, 12 months ago, last? */
static bool
is_time_compared(const PrSentence *s, uint32_t i)
{
	if (is_word(s, i + 1, PR_WORD_IN))
		return is_a(s, i + 2, PR_MONTH);
	if (is_word(s, i + 1, PR_WORD_NEXT))
		return i + 2 >= s->end || pr_type(s->r, i + 2) == PR_TOKEN_PUNCTUATION ||
			is_a(s, i + 2, PR_CALENDAR | PR_MONTH | PR_WEEKDAY);
	return is_a(s, i + 2, PR_UNIT) && is_a(s, i + 3, PR_ADVERB) && pr_number_cue(s->r, i + 3, PR_TELLS_EXTENT);
}

/* Is an earlier state named in tokens i .. i+window-1: last year, in 2019? */
static bool
names_earlier(const PrSentence *s, uint32_t i, uint32_t window)
{
	for (uint32_t end = i + window; i < end && i < s->end; i++)
	{
		const PrValue *value = change_at(s->r, i);

		if (value != NULL && value->extra == PR_CHANGE_EARLIER)
			return true;
		if (is_year(s->r, i) && pr_is(s->r, i - 1, PR_PREPOSITION))
			return true;
		if (is_word(s, i, PR_WORD_THAN) && is_time_compared(s, i))
			return true;
	}
	return false;
}

/* Does token i say for whom or what a sum is meant, and so that it is no change: a £5m boost | for, to help? */
static bool
gives(const PrSentence *s, uint32_t i)
{
	return pr_is_word(s->r, i, PR_WORD_FOR) || (pr_is_word(s->r, i, PR_WORD_TO) && pr_is(s->r, i + 1, PR_VERB));
}

/* A noun of change ends the words after the figure: 27% fall, 10% pay rise. */
static uint8_t
change_noun_after(const PrSentence *s, const PrDraft *d)
{
	for (uint32_t i = d->amount.last; i < d->amount.last + 4 && i < s->end; i++)
	{
		const PrValue *value;

		value = change_at(s->r, i);
		if (value == NULL && !pr_is_nominal(s->r, i))
			break;
		if (value != NULL && value->extra == PR_CHANGE_NOUN && value->data != 0 &&
			(i + 1 >= s->end || !pr_is_nominal(s->r, i + 1) || pr_entries[pr_phrase(s->r, i)].words > 1) &&
			!(d->amount.kind == PR_FIGURE_MONEY && gives(s, i + 1)))
			return (uint8_t) value->data;
	}
	return PR_CHANGE_NONE;
}

/* The nearest verb or noun of change before token i in the clause of draft d. */
static uint8_t
change_in_clause(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	uint32_t	earlier = d > s->drafts.at ? d[-1].amount.last : s->start;
	bool		verb = false;	/* output fell 10%, and rain delayed the harvest by a week */

	for (uint32_t steps = 0; steps < CHANGE_WINDOW && i > s->start; steps++)
	{
		const PrValue *value;

		i--;
		verb |= pr_is(s->r, i, PR_PARTICIPLE) && !pr_is(s->r, i, PR_CHANGE | PR_BE) &&
			(!pr_is(s->r, i, PR_ADJECTIVE) || pr_is(s->r, i + 1, PR_ARTICLE | PR_PRONOUN));
		if (pr_token_is(s->r, i, ";") || (verb && i < earlier))
			break;
		value = change_at(s->r, i);
		if (value != NULL && value->data != 0 &&
			(value->extra <= PR_CHANGE_NOUN || value->extra == PR_CHANGE_BY))
			return (uint8_t) value->data;
		value = pr_change_word(s->r, i);
		if (value != NULL && value->data != 0 && value->extra == PR_CHANGE_COMPARISON &&
			pr_is(s->r, i, PR_PREPOSITION))
			return (uint8_t) value->data;
	}
	return PR_CHANGE_NONE;
}

/* Is the up or down at token i a part of a verb that says no change: make up half of, take down four? */
static bool
is_particle(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	if (!pr_is(s->r, i, PR_PREPOSITION) || i == s->start ||
		pr_is(s->r, i - 1, PR_CHANGE | PR_BE | PR_AUXILIARY) ||
		!pr_is(s->r, i - 1, PR_VERB | PR_GERUND | PR_PARTICIPLE))
		return false;
	return d->amount.kind == PR_FIGURE_COUNT || pr_is_word(s->r, d->amount.last, PR_WORD_OF);
}

/* A roofer fell nine metres; he grew up | nine miles from here: how far and no change, said of a person. */
static bool
is_fall_of_person(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	i -= is_a(s, i, PR_PREPOSITION) && is_a(s, i - 1, PR_CHANGE);
	return d->amount.kind == PR_FIGURE_MEASURE &&
		(is_a(s, i - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_FIRST) || is_word(s, i - 1, PR_WORD_WHO) ||
		 (pr_number_cue(s->r, i - 1, PR_TELLS_PERSON) && !pr_is_plural_noun(s->r, i - 1)));
}

/* Does a participle that says no change stand before the by at token i: backed by £5m, helped by two sales? */
static bool
is_done_by(const PrSentence *s, uint32_t i)
{
	return i > s->start && pr_is(s->r, i - 1, PR_PARTICIPLE) && !pr_is(s->r, i - 1, PR_CHANGE | PR_ADJECTIVE) &&
		!(pr_phrase_classes(s->r, i - 2) & PR_CHANGE);
}

/* The tokens between by and the amount where these stand for it: rose by | an average of 5%; 0: none. */
static uint32_t
after_by(const PrSentence *s, uint32_t i)
{
	return i > s->start + 3 && pr_is_word(s->r, i - 1, PR_WORD_OF) && pr_number_cue(s->r, i - 2, PR_TELLS_WHOLE) &&
		pr_is(s->r, i - 3, PR_ARTICLE) && pr_is_word(s->r, i - 4, PR_WORD_BY) &&
		!pr_token_is(s->r, i - 5, ",") ? 3 : 0;
}

/* Does the verb at token i pass what the figure says: rose above 3%, fell below $2,000? */
static bool
passes(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	return is_word(s, i + 1, PR_WORD_THRESHOLD) && d->first == i + 1 && !is_a(s, i, PR_PREPOSITION);
}

/* A word of change before the figure: an increase of, fell by, rose, up. */
static uint8_t
change_before(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;
	const PrValue *value;

	i -= i > s->start && pr_quotation_mark(s->r, i - 1);	/* rose by “8 per cent” */
	while (i > s->start && (pr_is_word(s->r, i - 1, PR_WORD_A) || pr_is_word(s->r, i - 1, PR_WORD_ANOTHER) ||
							(pr_is(s->r, i - 1, PR_ADVERB | PR_ADJECTIVE) &&
							!pr_is(s->r, i - 1, PR_CHANGE | PR_PREPOSITION))) && i + 4 > d->first)
		i--;
	i -= after_by(s, i);
	if (i == s->start)
		return PR_CHANGE_NONE;
	i--;
	if (pr_is_word(s->r, i, PR_WORD_IN) && d->amount.kind == PR_FIGURE_RATIO)
		return change_in_clause(s, d, i);	/* cut the cost in half */
	if (pr_is_word(s->r, i, PR_WORD_BY))
		return is_done_by(s, i) ? PR_CHANGE_NONE : change_in_clause(s, d, i);
	if (pr_is_word(s->r, i, PR_WORD_OF) && i > s->start)
	{
		PrRange		noun = pr_phrase_before(s->r, s->start, i);

		value = pr_change_word(s->r, i - 1);
		if (value == NULL && noun.first > s->start + 1 && noun.first < i &&
			pr_is_word(s->r, noun.first - 1, PR_WORD_IN))
			value = pr_change_word(s->r, noun.first - 2);
		return value != NULL && value->extra == PR_CHANGE_NOUN ? (uint8_t) value->data : PR_CHANGE_NONE;
	}
	value = pr_change_word(s->r, i);
	if (value == NULL || value->data == 0 || value->extra >= PR_CHANGE_EARLIER || is_particle(s, d, i) ||
		is_fall_of_person(s, d, i) || passes(s, d, i))
		return PR_CHANGE_NONE;
	if (value->extra == PR_CHANGE_COMPARISON && !pr_is(s->r, i, PR_PREPOSITION))
		return PR_CHANGE_NONE;
	if ((d->amount.kind == PR_FIGURE_COUNT || d->amount.kind == PR_FIGURE_DURATION ||
		 d->amount.kind == PR_FIGURE_MEASURE) &&
		d->subject_follows)
		return PR_CHANGE_NONE;	/* cut 500 jobs */
	return (uint8_t) value->data;
}

/*
 * What verbs that mostly say something else tell with the words after the sum: the index lost 3%; took £5 off
 * the price, added £5 to the bill.
 */
static uint8_t
change_around(const PrSentence *s, const PrDraft *d)
{
	uint32_t	verb = d->first - 1;
	uint32_t	after = d->amount.last;

	if (d->amount.kind == PR_FIGURE_COUNT || d->amount.kind == PR_FIGURE_MULTIPLE || d->first == s->start)
		return PR_CHANGE_NONE;
	if (pr_is_word(s->r, verb, PR_WORD_TAKE))
		return is_word(s, after, PR_WORD_AWAY) ? PR_CHANGE_DOWN : PR_CHANGE_NONE;
	if (d->amount.kind == PR_FIGURE_MONEY)	/* but added £5 million to the fund */
		return pr_is_word(s->r, verb, PR_WORD_GAIN) && is_word(s, after, PR_WORD_TO) &&
			!(d->amount.form & PR_AMOUNT_SCALED) ? PR_CHANGE_UP : PR_CHANGE_NONE;
	if (d->amount.kind != PR_FIGURE_PERCENT || is_word(s, after, PR_WORD_OF))
		return PR_CHANGE_NONE;
	return pr_is_word(s->r, verb, PR_WORD_LOSE) ? PR_CHANGE_DOWN :
		pr_is_word(s->r, verb, PR_WORD_GAIN) ? PR_CHANGE_UP : PR_CHANGE_NONE;
}

/* Is the word of change a comparative: higher, lower? */
static bool
is_comparative(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_change_word(r, i);

	return value != NULL && pr_last_byte(r, i) == 'r' &&
		(value->extra == PR_CHANGE_VERB || value->extra == PR_CHANGE_COMPARISON);
}

/* Does the word at token i end what a thing is said to be against before: closed 3% | lower at 90? */
static bool
ends_comparison(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	uint32_t	verb = d->first - 1;

	verb -= is_a(s, verb, PR_PREPOSITION);	/* came in 3% higher */
	return d->amount.kind != PR_FIGURE_MEASURE && d->amount.kind != PR_FIGURE_DURATION &&
		!is_word(s, i, PR_WORD_MORE) && is_a(s, verb, PR_BE | PR_VERBAL) &&
		(i + 1 >= s->end || pr_type(s->r, i + 1) == PR_TOKEN_PUNCTUATION || is_word(s, i + 1, PR_WORD_AT) ||
		 is_word(s, i + 1, PR_WORD_TO));
}

/* Does a phrase that compares with an earlier state begin at token i: down on, more than last year? */
static bool
begins_comparison(const PrReading *r, uint32_t i)
{
	return (pr_phrase_classes(r, i) & PR_CHANGE) && change_at(r, i)->extra == PR_CHANGE_COMPARISON;
}

/*
 * A comparison after the figure: 12% higher than, £970 million more than the
 * previous year, 6% more than in 2022.
 */
static uint8_t
change_after(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->amount.last;
	const PrValue *value;
	bool		phrase;

	if (d->amount.kind == PR_FIGURE_COUNT && pr_is_plural_noun(s->r, i) &&
		(begins_comparison(s->r, i + 1) ||
		 (is_comparative(s->r, i + 1) && ends_comparison(s, d, i + 1))))
		i++;					/* 45 points down on last year, closed 45 points lower */
	if (i >= s->end)
		return PR_CHANGE_NONE;
	value = change_at(s->r, i);
	phrase = (pr_phrase_classes(s->r, i) & PR_CHANGE) != 0;
	if (value == NULL || value->data == 0 || (value->extra != PR_CHANGE_COMPARISON && !is_comparative(s->r, i)))
		return PR_CHANGE_NONE;
	if (!pr_is(s->r, i, PR_PREPOSITION) && ends_comparison(s, d, i))
		return (uint8_t) value->data;
	if (pr_is(s->r, i, PR_PREPOSITION) && !phrase && d->amount.kind != PR_FIGURE_PERCENT &&
		d->amount.kind != PR_FIGURE_MONEY)
		return PR_CHANGE_NONE;
	if (phrase || pr_is(s->r, i, PR_PREPOSITION) || names_earlier(s, i, EARLIER_WINDOW))
		return (uint8_t) value->data;
	return PR_CHANGE_NONE;
}

/* A percentage in brackets with a sign: 41 (-31.7%), 12 (+6%). */
static uint8_t
change_by_sign(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->amount.first;

	if (d->amount.kind != PR_FIGURE_PERCENT || i == s->start ||
		!(pr_token_is(s->r, i - 1, "(") || pr_in_row(s->r, s->start, s->end, &d->amount)))
		return PR_CHANGE_NONE;
	return d->amount.value.mantissa < 0 ? PR_CHANGE_DOWN : pr_token_is(s->r, i, "+") ? PR_CHANGE_UP :
		PR_CHANGE_NONE;
}

void
pr_find_change(const PrSentence *s, PrDraft *d)
{
	if (d->amount.kind == PR_FIGURE_AGE ||
		(d->amount.kind == PR_FIGURE_DURATION && is_word(s, d->first, PR_WORD_WITHIN)))
		return;
	d->change = change_by_sign(s, d);
	if (d->change == PR_CHANGE_NONE && d->amount.kind != PR_FIGURE_COUNT)
		d->change = change_noun_after(s, d);
	if (d->change == PR_CHANGE_NONE)
		d->change = change_before(s, d);
	if (d->change == PR_CHANGE_NONE)
		d->change = change_around(s, d);
	if (d->change == PR_CHANGE_NONE)
		d->change = change_after(s, d);
	if (d->change == PR_CHANGE_NONE && d->amount.kind == PR_FIGURE_MULTIPLE &&
		names_earlier(s, d->amount.last, EARLIER_WINDOW + 2))
		d->change = PR_CHANGE_UP;
}
