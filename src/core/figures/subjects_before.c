/*
 * subjects_before.c
 *		The subject of a figure that no noun follows, by what stands before it.
 *
 * The noun before "of" (an investment of £10m), the noun before a bracket, the
 * object before "by" (cut crime by a third; subject_changes.c), the subject of the
 * clause before a verb (sales rose 12%; subject_clauses.c).
 */
#include "figures/subject_parts.h"
#include "bodies/bodies.h"

#define SHARE_WINDOW 8			/* tokens between two figures of one subject */
#define MOST_LABEL 6			/* tokens of a label in brackets: (year to March 2022: 40%) */
#define MOST_LINKS 3			/* nouns that hang one on the other: rate of deaths on roads */

static const PrRange nothing = {0, 0};

PrRange
pr_whole_phrase_before(const PrSentence *s, uint32_t i)
{
	PrRange		p = pr_phrase_before(s->r, s->start, i);
	uint32_t	at = p.first;

	if (!is_empty(p) && at > s->start && pr_is(s->r, at - 1, PR_ARTICLE))
		at--;
	if (!is_empty(p) && at > s->start + 1 &&
		(pr_is_word(s->r, at - 1, PR_WORD_OF) || pr_is_word(s->r, at - 1, PR_WORD_PER)))
	{
		PrRange		head = pr_phrase_before(s->r, s->start, at - 1);

		if (!is_empty(head) && !pr_number_cue(s->r, head.last - 1, PR_TELLS_WHOLE))
			p.first = head.first;
	}
	return p;
}

/* The subject of a figure in brackets: (80%), after a figure or a noun. */
static PrRange
subject_of_bracket(const PrSentence *s, uint32_t n, uint32_t bracket)
{
	const PrDraft *draft = &s->drafts.at[n];
	const PrDraft *before = n > 0 ? draft - 1 : draft;
	PrRange		p;

	if (n > 0 && !is_empty(before->subject) && before->amount.last <= bracket)
	{
		bool		apart = false;

		for (uint32_t i = before->amount.last; i < bracket && !apart; i++)
			apart = pr_token_is(s->r, i, ",") || pr_token_is(s->r, i, ")") || i > before->amount.last + 10;
		if (!apart)
			return before->subject;
	}
	p = pr_whole_phrase_before(s, bracket);
	/* the majority (89%) of seizures */
	if (!is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) &&
		is_text(s, draft->amount.last, ")") &&
		is_word(s, draft->amount.last + 1, PR_WORD_OF))
		return pr_see_through(s, pr_phrase_at(s->r, draft->amount.last + 2, s->end, false));
	if (!is_empty(p) && draft->amount.kind == PR_FIGURE_MONEY && p.last - p.first > 1 &&
		pr_flagged(s->r, p.last - 1, PR_CAPITAL) && pr_flagged(s->r, p.last - 2, PR_CAPITAL))
		return nothing;			/* who gave or got it: Harbour Trust (£3m) */
	if (!is_empty(p) && draft->amount.kind == PR_FIGURE_MONEY && is_a(s, p.last - 1, PR_PLACE))
		return nothing;			/* where it is spent: the road in Harden (£3m) */
	return !is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) ? nothing : p;
}

/* Money is of the first noun of a chain: at a cost to councils of £58m. Other figures are of the last one. */
static PrRange
head_of_price(const PrSentence *s, uint32_t n, PrRange p)
{
	uint32_t	at = p.first - (p.first > s->start && pr_is(s->r, p.first - 1, PR_ARTICLE));
	PrRange		head = nothing;

	if (s->drafts.at[n].amount.kind == PR_FIGURE_MONEY && at > s->start &&
		pr_is_word(s->r, at - 1, PR_WORD_TO))
		head = pr_phrase_before(s->r, s->start, at - 1);
	return is_empty(head) || !pr_is(s->r, head.first - (head.first > s->start), PR_ARTICLE) ? p : head;
}

/*
 * The figure before number n with which it may share its subject: the last one that
 * says no time; NULL where none does.
 */
static const PrDraft *
comparable(const PrSentence *s, uint32_t n)
{
	for (uint32_t back = 1; back <= n && back <= MOST_LINKS; back++)
		if (s->drafts.at[n - back].amount.kind != PR_FIGURE_DURATION ||
			s->drafts.at[n].amount.kind == PR_FIGURE_DURATION)
			return &s->drafts.at[n - back];
	return NULL;
}

/*
 * The subject before "of", with a change seen through: an increase of 5% is one of
 * what the clause is about.
 */
static PrRange
subject_before_of(const PrSentence *s, uint32_t n, uint32_t of)
{
	/* the first release, of 5kg, */
	PrRange		p = pr_phrase_before(s->r, s->start, of - is_text(s, of - 1, ","));
	const PrValue *change = is_empty(p) ? NULL : pr_change_word(s->r, p.last - 1);
	const PrDraft *before = comparable(s, n);

	if (is_empty(p))
		return p;
	if (p.last - p.first == 1 && is_a(s, p.first, PR_GERUND | PR_ADJECTIVE) && is_a(s, p.first - 1, PR_BE))
		return pr_clause_subject(s, n, p.first - 1);	/* travelling in excess of */
	if (p.first > s->start && pr_is_word(s->r, p.first - 1, PR_WORD_PER))
		return pr_whole_phrase_before(s, of);
	if (change != NULL && change->extra <= PR_CHANGE_NOUN)
	{
		if (p.last - p.first > 1 && !pr_is(s->r, p.last - 2,
										   PR_ADJECTIVE | PR_PARTICIPLE | PR_ORDINAL | PR_ADVERB |
										   PR_CALENDAR))
			return (PrRange) {p.first, p.last - 1};	/* revenue growth of 6% */
		if (is_word(s, s->drafts.at[n].amount.last, PR_WORD_IN))
		{
			PrRange		thing = pr_phrase_at(s->r, s->drafts.at[n].amount.last + 1, s->end, false);

			if (!is_empty(thing) && !is_a(s, thing.first, PR_PLACE | PR_MONTH) && !pr_says_when(s, thing) &&
				!is_a(s, thing.last - 1, PR_UNIT))
				return pr_see_through(s, thing);	/* a drop of 22% in burglaries */
		}
		if (is_a(s, p.first - 1, PR_ARTICLE) && is_text(s, p.first - 2, ",") &&
			!is_empty(pr_changed_before(s, n, p.first - 2)))
			return pr_changed_before(s, n, p.first - 2);
		if (before != NULL && is_a(s, p.first - 1, PR_ARTICLE) && !is_empty(before->subject) &&
			(is_text(s, p.first - 2, ",") || pr_is_dash(s->r, p.first - 2)))
			return before->subject;	/* carried 400 people, a rise of 3% */
		p = pr_clause_subject(s, n, p.first);
		return is_empty(p) ? pr_antecedent(s, n) : p;
	}
	if (p.first > s->start + 1 && pr_is_word(s->r, p.first - 1, PR_WORD_IN) &&
		pr_change_word(s->r, p.first - 2) != NULL)
		return p;
	if ((p.last - p.first == 1 || (p.last - p.first == 2 && is_a(s, p.first, PR_PARTICIPLE))) &&
		pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) && !pr_number_cue(s->r, p.last - 1, PR_TELLS_EXTENT))
		return nothing;			/* a total of, a combined total of */
	return head_of_price(s, n, p);
}

/*
 * The noun directly before token i, which says what is worth or valued at the money:
 * with the noun that is joined to it, and no earlier figure's alone (drugs and cash);
 * all that the figure before counts, where the noun is the end of that.
 */
static PrRange
priced_before(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrRange counted = n > 0 ? s->drafts.at[n - 1].subject : nothing;
	PrRange		p = pr_phrase_before(s->r, s->start, i - is_text(s, i - 1, ","));
	PrRange		other;

	if (!is_empty(counted) && p.last == counted.last)
		return counted;
	if (!is_empty(p) && pr_flagged(s->r, p.last - 1, PR_CAPITAL) && pr_hangs_on_preposition(s, p) &&
		!is_word(s, pr_before_determiners(s, p.first) - 1, PR_WORD_OF))
		return pr_phrase_before(s->r, s->start, pr_before_determiners(s, p.first) - 1);	/* a deal with Harbour Oil */
	if (is_empty(p) || !is_word(s, p.first - 1, PR_WORD_AND))
		return p;
	other = pr_phrase_before(s->r, s->start, p.first - 1);
	if (!is_empty(other) && other.last != counted.last)
		p.first = other.first;
	return p;
}

/*
 * What a verb between a thing and its price, length or weight is said of: the nearest
 * noun before -ing, else the clause's.
 */
static PrRange
subject_of_price(const PrSentence *s, uint32_t n, uint32_t verb)
{
	PrRange		p = nothing;

	if (verb > s->start && pr_is(s->r, verb - 1, PR_PRONOUN) &&
		s->drafts.at[n].amount.kind != PR_FIGURE_MONEY)
		return nothing;
	if (pr_is(s->r, verb, PR_PARTICIPLE) && !pr_is(s->r, verb, PR_VERB) &&
		(is_word(s, verb + 1, PR_WORD_AT) ||
		 !pr_hangs_on_preposition(s, pr_phrase_before(s->r, s->start, verb))) &&	/* cases of fraud passed */
		!pr_number_cue(s->r, verb, PR_TELLS_RANGE))
		p = priced_before(s, n, verb);	/* a watch, valued at £500 */
	else if (pr_is(s->r, verb, PR_GERUND))
	{
		bool		each = is_a(s, verb - 1, PR_DETERMINER);	/* 12 packages, each weighing */
		uint32_t	i = verb - each;

		if (each && n > 0 && !is_empty(s->drafts.at[n - 1].subject))
			return s->drafts.at[n - 1].subject;
		p = pr_phrase_before(s->r, s->start, i - is_text(s, i - 1, ","));
	}
	if (!is_empty(p) && pr_is(s->r, verb, PR_GERUND) && is_text(s, verb - 1, ",") &&
		pr_hangs_on_preposition(s, p))
		return n > 0 && !is_empty(s->drafts.at[n - 1].subject) ? s->drafts.at[n - 1].subject :
			pr_clause_subject(s, n, verb - 1);
	return is_empty(p) ? pr_clause_subject(s, n, verb) : p;
}

/* What is worth the money: the noun before the word, the clause's subject, or what was counted before it. */
static PrRange
subject_of_worth(const PrSentence *s, uint32_t n, uint32_t worth)
{
	PrRange		p;

	if (is_a(s, worth - 1, PR_PARTICIPLE) && is_a(s, worth - 2, PR_BE))
		return pr_clause_subject(s, n, worth - 2);	/* plants were seized worth */
	/* heroin, estimated to be worth */
	if (is_word(s, worth - 1, PR_WORD_BE) && is_word(s, worth - 2, PR_WORD_TO) &&
		is_a(s, worth - 3, PR_PARTICIPLE) &&
		is_text(s, worth - 4, ","))
		return n > 0 ? s->drafts.at[n - 1].subject : pr_phrase_before(s->r, s->start, worth - 4);
	if (is_a(s, worth - 1, PR_BE))
		return pr_clause_subject(s, n, worth - 1);
	if (is_text(s, worth - 1, ",") && n > 0)
		return s->drafts.at[n - 1].subject;
	p = priced_before(s, n, worth);
	return is_empty(p) && n > 0 ? s->drafts.at[n - 1].subject : p;
}

/*
 * The verb before the noun that ends before token i, where it says what somebody
 * pays: costs the firm £5m; PR_NONE where none does.
 */
static uint32_t
payment_verb(const PrSentence *s, uint32_t i)
{
	PrRange		payer = pr_phrase_before(s->r, s->start, i);
	uint32_t	at = is_empty(payer) ? s->start : pr_before_determiners(s, payer.first);

	return at > s->start && pr_number_cue(s->r, at - 1, PR_TELLS_PRICE) ? at - 1 : PR_NONE;
}

/*
 * Does the mark at token i end a label in the bracket after the figure before, which says when
 * the figure was another one: £61m (H1 2023: £58m)? A plural is what the figure itself is of.
 */
static bool
is_time_in_bracket(const PrSentence *s, const PrDraft *before, uint32_t i)
{
	uint32_t	least = i > before->amount.last + MOST_LABEL ? i - MOST_LABEL : before->amount.last;

	if (!is_text(s, i, ":") || pr_is_plural_noun(s->r, i - 1))
		return false;
	while (i > least)
		if (pr_token_is(s->r, --i, "("))
			return true;
	return false;
}

/* Is the sum after the of at token i one of its own noun: a loss of £4m, against a profit of £3m? */
static bool
is_of_own_noun(const PrSentence *s, const PrDraft *before, uint32_t i)
{
	return before[1].amount.kind == PR_FIGURE_MONEY && pr_is_nominal(s->r, i - 1) &&
		!pr_number_cue(s->r, i - 1, PR_TELLS_WHOLE);
}

/*
 * Is the figure after token i compared with the one before it, though words that name it stand
 * between: 71%, against a national average of 58%; 45 floods, down from 61?
 */
static bool
is_compared(const PrSentence *s, const PrDraft *before, uint32_t i)
{
	if (is_word(s, i, PR_WORD_FROM) && pr_change_word(s->r, i - 1) != NULL)
		return is_text(s, i - 2, ",") || is_text(s, i - 2, "(");
	if (!is_word(s, i, PR_WORD_OF) || is_of_own_noun(s, before, i))
		return false;
	for (uint32_t k = i; k > before->amount.last && k + SHARE_WINDOW > i; k--)
	{
		if (is_word(s, k - 1, PR_WORD_AGAINST))
			return true;
		if (is_a(s, k - 1, PR_FINITE | PR_VERB | PR_RELATIVE) || is_text(s, k - 1, ","))
			break;
	}
	return false;
}

/*
 * Is the figure one of what the figure before it is of? Token i stands before it:
 * £4m against £3m; rose 5% to £4m from £3m; £12m (2023: £11m); £29m, of which £18m;
 * £29m, up 5%; 11 miles, 3 miles more; 30 metres long and 4 metres wide; £12 for adults and £6 for
 * children.
 */
static bool
shares_subject(const PrSentence *s, uint32_t n, const PrDraft *before, uint32_t i)
{
	const PrDraft *d = &s->drafts.at[n];

	if (is_empty(before->subject))
		return false;
	if (is_word(s, i, PR_WORD_AGAINST) || is_word(s, i - 1, PR_WORD_AGAINST) ||
		is_time_in_bracket(s, before, i))
		return true;
	if (is_compared(s, before, i))
		return true;
	if (i > before->amount.last + SHARE_WINDOW)
		return false;
	if (before->subject_follows)
		return false;
	if (before->amount.last + is_times_sign(s, i) == d->first && before->amount.kind == d->amount.kind &&
		(d->amount.kind == PR_FIGURE_DURATION || d->amount.kind == PR_FIGURE_MEASURE))
		return true;			/* 8 minutes 12 seconds, 5ft 4in */
	if (is_a(s, i, PR_RELATIVE) && is_word(s, i - 1, PR_WORD_OF))
		return true;
	/* £3m, or 9p a share */
	if (is_word(s, i, PR_WORD_OR))
		return is_text(s, i - 1, ",") && d->amount.kind == PR_FIGURE_MONEY &&
			(before->amount.kind == PR_FIGURE_MONEY || before->change != PR_CHANGE_NONE);
	for (uint32_t k = before->amount.last; k < i; k++)
		if (is_a(s, k, PR_CONJUNCTION) && !is_word(s, k, PR_WORD_OR))
			return false;		/* rose 5%, while costs fell to */
	if (is_word(s, i, PR_WORD_FROM) && is_word(s, before->first - 1, PR_WORD_TO))
		return true;			/* to £4m in the first quarter from £3m */
	if (is_word(s, i, PR_WORD_AT))
		return i == before->amount.last && before->change != PR_CHANGE_NONE;	/* profit up 5% at £4m */
	if (is_word(s, i, PR_WORD_TO) || is_word(s, i, PR_WORD_FROM))
		return i == before->amount.last || before->change != PR_CHANGE_NONE ||
			(pr_change_word(s->r, i - 1) != NULL && is_a(s, i - 1, PR_PREPOSITION));
	if (is_word(s, i, PR_WORD_AND))
		return ((d->amount.kind == PR_FIGURE_MEASURE || d->amount.kind == PR_FIGURE_DURATION ||
				 (d->amount.kind == PR_FIGURE_MONEY && i == before->amount.last)) &&
				before->amount.kind == d->amount.kind) ||
			(is_word(s, d->amount.last, PR_WORD_FOR) && is_word(s, before->amount.last, PR_WORD_FOR));
	return is_text(s, d->change != PR_CHANGE_NONE && is_a(s, i, PR_CHANGE) ? i - 1 : i, ",") &&
		d->change != PR_CHANGE_NONE;
}

/*
 * A figure after "an average of" or the like is read as if that were not there;
 * where the words begin, else i.
 */
static uint32_t
before_whole(const PrSentence *s, uint32_t i)
{
	PrRange		p;
	bool		extreme;		/* a high, a new low */

	if (i < s->start + 2 || !is_word(s, i - 1, PR_WORD_OF))
		return i;
	if (pr_number_cue_length(s->r, s->start, i, PR_TELLS_WHOLE) > 2)
		return i - pr_number_cue_length(s->r, s->start, i, PR_TELLS_WHOLE);	/* growing at a rate of */
	p = pr_phrase_before(s->r, s->start, i - 1);
	if (is_empty(p) || !pr_number_cue(s->r, p.last - 1, PR_TELLS_WHOLE) || !is_a(s, p.first - 1, PR_ARTICLE))
		return i;
	extreme = pr_number_cue(s->r, p.last - 1, PR_TELLS_EXTENT);
	if (extreme ? !is_word(s, p.first - 2, PR_WORD_TO) && !is_a(s, p.first - 2, PR_VERBAL | PR_CHANGE) :
		p.last - p.first > 1)
		return i;				/* the forecast is for a high of, a quarterly total of */
	if (is_word(s, p.first - 1, PR_WORD_A))
		return p.first - 1;
	return is_word(s, p.first - 2, PR_WORD_IN) ? p.first - 1 : i;	/* funding in the amount of */
}

/* Does a percentage say again what the figure before it said of a change: fell 45 points, or 0.6%? */
static bool
is_restated(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrDraft *before = n > 0 ? &s->drafts.at[n - 1] : NULL;

	return before != NULL && s->drafts.at[n].amount.kind == PR_FIGURE_PERCENT && is_word(s, i, PR_WORD_OR) &&
		is_text(s, i - 1, ",") &&
		i < before->amount.last + MOST_LINKS && before->first > s->start &&
		pr_change_word(s->r, before->first - 1) != NULL;
}

/* Does the verb at token i stand between a thing and how much it costs, weighs or lasts; that only of a time? */
static bool
says_price(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	if (d->amount.kind == PR_FIGURE_DURATION && is_verb_last(s, i))
		return true;
	return pr_number_cue(s->r, i, PR_TELLS_PRICE) &&
		(d->amount.kind == PR_FIGURE_DURATION || !pr_number_cue(s->r, i, PR_TELLS_SPEND));
}

/* May the qualifier directly follow its noun: a value around £300, a share above 20%? */
static bool
is_limited(const PrSentence *s, const PrDraft *d)
{
	return d->amount.kind == PR_FIGURE_MONEY ||
		(d->amount.kind == PR_FIGURE_PERCENT && is_a(s, d->first, PR_PREPOSITION) &&
		 (d->qualifier == PR_QUALIFIER_OVER || d->qualifier == PR_QUALIFIER_UNDER));
}

/*
 * What money with a qualifier before it, or with the noun of who pays it, is of:
 * exceeds £300, a value around £300, costs the firm £300, a sum in excess of £300.
 * False where these do not say it.
 */
static bool
subject_of_qualified(const PrSentence *s, uint32_t n, PrRange *p)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	i = d->first;
	bool		qualified = i < d->amount.first;
	uint32_t	other = is_a(s, i - 2, PR_ARTICLE) && is_a(s, i - 1, PR_ADJECTIVE) ? 2 : 0;	/* an additional */
	uint32_t	verb = d->amount.kind == PR_FIGURE_MONEY ? payment_verb(s, i - other) : PR_NONE;

	if (qualified && says_price(s, d, i))
		*p = subject_of_price(s, n, i);
	else if (verb != PR_NONE)
		*p = subject_of_price(s, n, verb);
	else if (qualified && is_limited(s, d) && i > s->start && pr_is_nominal(s->r, i - 1) &&
			 !is_a(s, i - 1, PR_VERB | PR_PARTICIPLE | PR_CHANGE | PR_ADVERB) &&
			 !(is_a(s, i - 1, PR_GERUND) && !is_a(s, i - 1, PR_SINGULAR)) &&
			 !pr_number_cue(s->r, i - 1, PR_TELLS_PRICE) &&
			 !is_word(s, i - 1, PR_WORD_WORTH))
	{
		*p = pr_phrase_before(s->r, s->start, i);
		if (!is_empty(*p) && pr_number_cue(s->r, p->last - 1, PR_TELLS_PERSON))
			*p = nothing;		/* saves taxpayers about £300 */
	}
	else if (qualified && is_word(s, d->amount.first - 1, PR_WORD_OF))
		*p = subject_before_of(s, n, i);
	else
		return false;
	return true;
}

/* Can a subject be said to be so much, or to have so much: 30 per cent, 1 in 5, 12 more than last year? */
static bool
is_share(const PrDraft *d)
{
	return d->amount.kind == PR_FIGURE_PERCENT || d->amount.kind == PR_FIGURE_RATIO ||
		d->amount.kind == PR_FIGURE_COUNT || d->amount.kind == PR_FIGURE_MULTIPLE ||
		(d->amount.kind == PR_FIGURE_MEASURE && d->change != PR_CHANGE_NONE);
}

/* Is the sum after the word at token i a price: a yard sold for £5m, bought new for £5m? */
static bool
is_sold_for(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	return is_word(s, i, PR_WORD_FOR) && d->amount.kind == PR_FIGURE_MONEY &&
		is_a(s, i - 1 - is_a(s, i - 1, PR_ADJECTIVE), PR_VERBAL) &&
		!is_a(s, i - 1, PR_PREPOSITION | PR_GERUND) &&
		(!is_a(s, i - 1, PR_CUE) || is_a(s, i - 2, PR_BE));	/* is offered for £5, but appealed for £5m */
}

/* The verb whose object the phrase is, with an amount or determiners before it; PR_NONE where it is none's. */
static uint32_t
verb_of_object(const PrSentence *s, PrRange p)
{
	uint32_t	at = pr_before_determiners(s, p.first);

	if (is_number(s, at - 1))
		at = pr_before_determiners(s, at - 1);
	return is_a(s, at - 1, PR_VERBAL) && !is_a(s, at - 1, PR_BE | PR_PREPOSITION | PR_CHANGE) ? at - 1 : PR_NONE;
}

/*
 * What is bought or sold for the sum after the for at token i: sold the yard for £5m, sold two vans to a
 * dealer in Harden for £5m, sold it for £5m. Empty where the verb's object are people or
 * a name: sued the owners, bought Harbour Oil for £5m.
 */
static PrRange
object_for_price(const PrSentence *s, uint32_t n, uint32_t i)
{
	for (int links = 0; links < MOST_LINKS && is_a(s, i, PR_PREPOSITION); links++)
	{
		PrRange		p = pr_phrase_before(s->r, s->start, i);

		if (is_a(s, i - 1, PR_PRONOUN_IT | PR_PRONOUN_GROUP) && is_a(s, i - 2, PR_VERBAL))
			return n > 0 ? s->drafts.at[n - 1].subject : nothing;
		if (is_empty(p) || verb_of_object(s, p) != PR_NONE)
			return is_empty(p) || pr_number_cue(s->r, p.last - 1, PR_TELLS_PERSON) ||
				pr_flagged(s->r, p.last - 1, PR_CAPITAL) ? nothing : p;
		i = pr_before_determiners(s, p.first) - 1;
	}
	return nothing;
}

/*
 * Is the figure one of those of whom the verb before it says something, and not one of who says
 * or does it: found 61% had cut; killed 64 people and injured 200?
 */
static bool
says_of_others(const PrSentence *s, const PrDraft *d, uint32_t verb)
{
	return (is_a(s, verb, PR_CUE) && is_a(s, d->amount.last, PR_FINITE | PR_VERBAL)) ||
		(d->amount.kind == PR_FIGURE_COUNT && !is_word(s, d->first - 1, PR_WORD_OF));
}

/* Is the word at token i the there of there are: an adverb that stands for a subject? */
static bool
is_there(const PrSentence *s, uint32_t i)
{
	return is_a(s, i, PR_PRONOUN_IT) && is_a(s, i, PR_ADVERB);
}

/* Is the token at i the mark that opens a quotation? */
static bool
is_quotation(const PrSentence *s, uint32_t i)
{
	return i > s->start && i < s->end && pr_type(s->r, i) == PR_TOKEN_PUNCTUATION && pr_quotation_mark(s->r, i);
}

/*
 * Does the by at token i say by how much one thing differs from another, and not who does it: deaths
 * outnumbered births by 12, sales were ahead by 3%?
 */
static bool
says_by_how_much(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	return is_word(s, i, PR_WORD_BY) && (is_share(d) || d->amount.kind == PR_FIGURE_MONEY) &&
		(pr_is_nominal(s->r, i - 1) || is_a(s, i - 1, PR_ADVERB)) && !is_a(s, i - 1, PR_PARTICIPLE) &&
		!pr_hangs_on_preposition(s, pr_phrase_before(s->r, s->start, i));
}

/* Is the percentage what somebody has done with it, and no share of anything: the firm has offered 3%? */
bool
pr_is_offered(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first - 1;

	return d->amount.kind == PR_FIGURE_PERCENT && is_a(s, i, PR_PARTICIPLE) && is_a(s, i - 1, PR_FINITE) &&
		!is_a(s, i, PR_CHANGE) && !pr_number_cue(s->r, i, PR_TELLS_PRICE | PR_TELLS_SCORE);
}

/*
 * The subject by the verb at token i, or by the preposition there and the verb before it: sales are 12%,
 * fell by 12%, sold for £5m.
 */
static PrRange
subject_by_verb(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrDraft *d = &s->drafts.at[n];
	bool		share = is_share(d);

	if (is_word(s, i, PR_WORD_ON) && is_a(s, i - 1, PR_BE) && share)
		i--;					/* Labour is on 41% */
	if (is_word(s, i, PR_WORD_FOR) && is_a(s, i - 1, PR_BE) && d->amount.kind == PR_FIGURE_DURATION)
		i--;					/* the contract is for five years */
	if (is_a(s, i, PR_BE) && is_there(s, i - 1))
		return d->amount.kind == PR_FIGURE_COUNT ? pr_antecedent(s, n) : nothing;
	if (is_a(s, i, PR_BE) || (pr_change_word(s->r, i) != NULL &&
							  (d->change != PR_CHANGE_NONE || is_word(s, i + 1, PR_WORD_THRESHOLD))))
		return is_text(s, i - 1, "–") || is_text(s, i - 1, "-") ? pr_noun_of_item(s, n, i - 1) :
			pr_clause_subject(s, n, i);
	if (pr_is_reached(s, n, i, share))
		return pr_object_before(s, n, i);
	if (says_by_how_much(s, d, i))
		return pr_clause_subject(s, n, i);
	if (is_sold_for(s, d, i))
		return subject_of_price(s, n, i - 1 - !is_a(s, i - 1, PR_VERBAL));
	if (is_word(s, i, PR_WORD_FOR) && d->amount.kind == PR_FIGURE_MONEY)
		return object_for_price(s, n, i);
	if (pr_is_offered(s, d))
		return nothing;
	if (share && is_a(s, i, PR_VERBAL))
		return says_of_others(s, d, i) ? pr_antecedent(s, n) : pr_clause_subject(s, n, i);
	if (share && is_word(s, i, PR_WORD_FOR) && i > s->start && is_a(s, i - 1, PR_GERUND | PR_VERB))
		return pr_phrase_before(s->r, s->start, i - 1);
	return pr_noun_of_item(s, n, i);
}

/* The subject of a figure that no noun follows, by what stands before it. */
PrRange
pr_subject_before(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	i = before_whole(s, d->first);
	const PrDraft *before;
	PrRange		p;
	bool		row;			/* of a table */

	i -= is_quotation(s, i - 1);	/* raise prices by “8 per cent” */
	if (is_a(s, i - 2, PR_ARTICLE) &&
		(is_a(s, i - 1, PR_ADJECTIVE) || pr_number_cue(s->r, i - 1, PR_TELLS_WHOLE)))
		i--;					/* a further 50, a record 61,000 */
	while (i > s->start && (is_a(s, i - 1, PR_ARTICLE) ||
							(is_a(s, i - 1, PR_ADVERB) && !is_a(s, i - 1, PR_PREPOSITION | PR_CHANGE))))
		i--;
	if (subject_of_qualified(s, n, &p))
		return p;
	if (i-- == s->start)
		return nothing;
	if (i + 1 < d->first && is_word(s, i, PR_WORD_IN))
		return pr_phrase_before(s->r, s->start, i);	/* costs in the sum of £286 */
	if ((d->amount.form & PR_AMOUNT_BETWEEN) && !pr_number_cue(s->r, i, PR_TELLS_PRICE) &&
		!is_empty(pr_phrase_before(s->r, s->start, d->first)))
		return pr_phrase_before(s->r, s->start, d->first);
	if (is_text(s, i, "("))
		return subject_of_bracket(s, n, i);
	if (d->change != PR_CHANGE_NONE)
	{
		uint32_t	comma = i - is_a(s, i, PR_CHANGE);	/* , | up 3%; , | 3% fewer */

		p = is_text(s, comma, ",") ? pr_changed_before(s, n, comma) : nothing;
		if (!is_empty(p))
			return p;
	}
	before = comparable(s, n);
	if (before != NULL && (shares_subject(s, n, before, i) ||
						   (d->amount.kind == PR_FIGURE_DURATION && is_compared(s, before, i))))
		return before->subject;	/* within 24 hours, down from 5 days: of nothing, too */
	if (d->amount.is_range && is_word(s, i, PR_WORD_FROM) && pr_number_cue(s->r, i - 1, PR_TELLS_RANGE))
		return subject_of_price(s, n, i - 1);	/* sums ranging from £5 to £40 */
	if (is_word(s, i, PR_WORD_WORTH))
		return subject_of_worth(s, n, i);
	if (says_price(s, d, i))
		return subject_of_price(s, n, i);
	if (is_word(s, i, PR_WORD_AT) && i > s->start && pr_number_cue(s->r, i - 1, PR_TELLS_PRICE))
		return subject_of_price(s, n, i - 1);	/* valued at £500 */
	row = pr_in_row(s->r, s->start, s->end, &d->amount);
	p = pr_noun_of_line(s, n, i, row);
	if (!is_empty(p) || row)
		return p;
	if (is_word(s, i, PR_WORD_OF))
		return is_word(s, i + 1, PR_WORD_THE) && !(d->amount.kind == PR_FIGURE_PERCENT) ? nothing :
			subject_before_of(s, n, i);
	if (is_restated(s, n, i))
		return pr_clause_subject(s, n, s->drafts.at[n - 1].first - 1);
	return subject_by_verb(s, n, i);
}

