/*
 * figure_subjects.c
 *		What a figure counts or measures.
 *
 * The noun behind the figure (12 officers, 10% of drivers) comes first. Where
 * none follows, the way back is taken: the noun before "of" (an investment of
 * £10m), the noun before a bracket, the object before "by" (cut crime by a
 * third), the subject of the clause before a verb (sales rose 12%). Words such
 * as number and total give way to what follows their "of". Where a pronoun
 * stands for the noun, the subject of an earlier figure is taken.
 */
#include <string.h>

#include "figures.h"

#define CLAUSE_WINDOW 40		/* tokens before a figure in which its clause begins */
#define OPENING_WINDOW 10		/* tokens of what opens a clause, up to its comma */
#define FATE_WINDOW 6			/* tokens behind a figure that say whether it is of people */
#define MOST_BACK 8				/* figures that a pronoun looks back over */

static const PrPhrase nothing = {0, 0};

static bool
is_empty(PrPhrase p)
{
	return p.first == p.last;
}

static bool
is_text(const PrSentence *s, uint32_t i, const char *text)
{
	return i >= s->start && i < s->end && pr_is_text(s->r, i, text);
}

static bool
is_word(const PrSentence *s, uint32_t i, PrWordName name)
{
	return i >= s->start && i < s->end && pr_is_word(s->r, i, name);
}

static bool
is_a(const PrSentence *s, uint32_t i, PrClass mask)
{
	return i >= s->start && i < s->end && pr_is(s->r, i, mask);
}

/* Do the words say when, and not what: last year, each week? */
static bool
says_when(const PrSentence *s, PrPhrase p)
{
	const PrValue *value;

	if (is_empty(p))
		return false;
	value = pr_value(&pr_entries[s->r->tags.at[p.first].phrase], PR_NUMBER_CHANGE);
	if (value != NULL && value->extra == PR_CHANGE_EARLIER)
		return true;
	return is_a(s, p.last - 1, PR_MONTH | PR_WEEKDAY) || (is_a(s, p.last - 1, PR_UNIT) && p.last - p.first <= 2 && is_a(s, p.last - 1, PR_CALENDAR)) ||
		(p.last - p.first == 2 && is_word(s, p.first, PR_WORD_NEXT)) || (p.last - p.first == 2 && is_word(s, p.first, PR_WORD_NEXT));
}

/* Words that stand for another noun give way to it: number of deaths, a rise in burglaries. */
static PrPhrase
see_through(const PrSentence *s, PrPhrase p, bool singular)
{
	for (int n = 0; n < 3 && !is_empty(p); n++)
	{
		const PrValue *change = pr_change_word(s->r, p.last - 1);
		bool		whole = pr_number_cue(s->r, p.last - 1, PR_CUE_WHOLE) && is_word(s, p.last, PR_WORD_OF);
		bool		noun = change != NULL && change->extra == PR_CHANGE_NOUN;

		if (!whole && !noun)
			break;
		if (noun && !is_word(s, p.last, PR_WORD_IN) && !is_word(s, p.last, PR_WORD_OF) && !is_word(s, p.last, PR_WORD_ON))
			return p;
		p = pr_phrase_at(s->r, p.last + 1, s->end, singular);
	}
	return p;
}

/* Does the phrase name people? */
static bool
names_people(const PrSentence *s, PrPhrase p)
{
	return !is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_CUE_PERSON);
}

/* Is the figure said of people: of those who, 64% said, nineteen were arrested? */
static bool
is_of_people(const PrSentence *s, const PrAmount *a)
{
	for (uint32_t i = a->last; i < a->last + FATE_WINDOW && i < s->end; i++)
	{
		if (pr_is_word(s->r, i, PR_WORD_WHO) || pr_is(s->r, i, PR_CUE_SPEECH) || pr_number_cue(s->r, i, PR_CUE_FATE))
			return true;
		if (pr_is_nominal(s->r, i) && !pr_is(s->r, i, PR_PARTICIPLE | PR_VERB | PR_ADVERB))
			break;
	}
	return false;
}

/*
 * The noun that a pronoun stands for: the subject of an earlier figure in the
 * sentence, or the topic; where only people can do it, people.
 */
static PrPhrase
antecedent(const PrSentence *s, uint32_t n)
{
	uint32_t	least = n > MOST_BACK ? n - MOST_BACK : 0;

	if (!is_empty(s->people) && is_of_people(s, &s->drafts.at[n].amount))
	{
		while (n-- > least)
			if (names_people(s, s->drafts.at[n].subject))
				return s->drafts.at[n].subject;
		return s->people;
	}
	while (n-- > least)
		if (!is_empty(s->drafts.at[n].subject) && s->drafts.at[n].amount.kind != PR_FIGURE_DURATION)
			return s->drafts.at[n].subject;
	return s->topic;
}

static bool
is_pronoun(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_POINTER);
}

/* ---- behind the figure ------------------------------------------------ */

/* Step over a bracket that holds a number or a note: half (45%) of victims. */
static uint32_t
skip_bracket(const PrSentence *s, uint32_t i)
{
	if (!is_text(s, i, "("))
		return i;
	for (uint32_t k = i + 1; k < i + 8 && k < s->end; k++)
		if (pr_is_text(s->r, k, ")"))
			return k + 1;
	return i;
}

/* The phrase behind "of": a pronoun's noun, or the phrase itself. */
static PrPhrase
phrase_of(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrPhrase	p;

	for (int words = 0; words < 4; words++)
		i += (is_a(s, i + 1, PR_CARDINAL) && pr_is_nominal(s->r, i)) ||	/* their last ten games */
			(is_a(s, i + 2, PR_CARDINAL) && is_a(s, i, PR_DETERMINER | PR_PRONOUN)) || is_word(s, i, PR_WORD_ALL) || is_word(s, i, PR_WORD_THE) || is_a(s, i, PR_CARDINAL) ||
			(i < s->end && s->r->tokens.at[i].type == PR_TOKEN_NUMBER);
	if ((is_pronoun(s, i) || is_word(s, i, PR_WORD_WHO)) && !pr_is_nominal(s->r, i + 1))
		return antecedent(s, n);
	p = pr_phrase_at(s->r, i, s->end, s->drafts.at[n].amount.kind == PR_FIGURE_MONEY);
	return see_through(s, p, false);
}

/* May a time or a measure be said of what follows it without a preposition? */
static bool
is_extent(const PrSentence *s, uint32_t i)
{
	return i >= s->end || pr_number_cue(s->r, i, PR_CUE_EXTENT) || pr_number_cue(s->r, i, PR_CUE_OLD) ||
		(pr_is(s->r, i, PR_ADVERB) && !pr_is(s->r, i, PR_ADJECTIVE));
}

/* Is the amount the figure 1, which numbers a singular, or one whose noun may be one? */
static bool
takes_singular(const PrAmount *a)
{
	return a->kind == PR_FIGURE_MONEY || (a->form & PR_AMOUNT_GLUED) || a->kind == PR_FIGURE_DURATION ||
		(a->value.mantissa == 1 && a->value.exponent == 0 && !a->is_range);
}

/* What stands behind the figure's "of": 12kg of cocaine; but no thing from which a time or a way is counted. */
static PrPhrase
subject_behind_of(const PrSentence *s, uint32_t n, uint32_t of)
{
	const PrAmount *a = &s->drafts.at[n].amount;

	if (a->kind == PR_FIGURE_MEASURE && a->first > s->start && is_word(s, a->first - 1, PR_WORD_WITHIN))
		return nothing;			/* within 500 metres of home */
	if (a->kind == PR_FIGURE_DURATION && is_a(s, of + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN))
		return nothing;
	return phrase_of(s, n, of + 1);
}

static PrPhrase
subject_behind(const PrSentence *s, uint32_t n)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	uint32_t	i = skip_bracket(s, a->last);
	PrPhrase	p;

	if (i < s->end && (pr_is_text(s->r, i, "’") || pr_is_text(s->r, i, "'")) && a->kind == PR_FIGURE_DURATION)
		i++;
	if (is_text(s, i, ",") && is_word(s, i + 1, PR_WORD_OF))
		i++;
	if (is_word(s, i, PR_WORD_WORTH) && is_word(s, i + 1, PR_WORD_OF))
		return phrase_of(s, n, i + 2);
	if (is_word(s, i, PR_WORD_OF))
		return subject_behind_of(s, n, i);
	if (a->kind == PR_FIGURE_DURATION && is_word(s, i, PR_WORD_IN) && !is_word(s, s->drafts.at[n].first - 1, PR_WORD_OF) &&
		!is_a(s, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_MONTH | PR_PLACE | PR_GERUND | PR_CALENDAR | PR_ADJECTIVE) &&
		is_a(s, i + 2, PR_PREPOSITION | PR_CONJUNCTION) + (i + 2 >= s->end || s->r->tokens.at[i + 2].type == PR_TOKEN_PUNCTUATION))
		return pr_phrase_at(s->r, i + 1, s->end, true);
	if (a->kind == PR_FIGURE_MONEY && is_word(s, i, PR_WORD_IN) && !is_a(s, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_MONTH | PR_PLACE | PR_GERUND | PR_CALENDAR) &&
		!(i + 1 < s->end && (s->r->tokens.at[i + 1].flags & PR_CAPITAL)))
		return pr_phrase_at(s->r, i + 1, s->end, true);
	if ((a->kind == PR_FIGURE_DURATION || a->kind == PR_FIGURE_MEASURE || a->kind == PR_FIGURE_AGE || a->kind == PR_FIGURE_MULTIPLE) &&
		is_extent(s, i))
		return nothing;
	if (i < s->end && (pr_is(s->r, i, PR_ARTICLE | PR_PRONOUN | PR_NEGATION) ||
					   (pr_is(s->r, i, PR_DETERMINER) && !pr_is_word(s->r, i, PR_WORD_MORE) &&
						!pr_is_word(s->r, i, PR_WORD_OTHER) &&
						!is_a(s, i + 1, PR_ADVERB | PR_ADJECTIVE | PR_PARTICIPLE))) && a->kind != PR_FIGURE_RATIO)
		return nothing;
	p = pr_phrase_at(s->r, i, s->end, takes_singular(a));
	if (says_when(s, p))
		return nothing;
	if (a->kind == PR_FIGURE_COUNT && !is_empty(p) && !pr_number_cue(s->r, p.last - 1, PR_CUE_WHOLE))
		return p;				/* two cuts in rates */
	p = see_through(s, p, false);
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) != NULL && pr_change_word(s->r, p.last - 1)->extra == PR_CHANGE_COMPARISON)
		return nothing;			/* a fifth higher */
	return a->kind == PR_FIGURE_PERCENT && !is_empty(p) && pr_change_word(s->r, p.last - 1) != NULL ? nothing : p;
}

/* ---- before the figure ------------------------------------------------ */

/* Where the clause of token i begins: behind a stop inside the sentence or a word that opens a clause. */
static uint32_t
clause_start(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + CLAUSE_WINDOW ? i - CLAUSE_WINDOW : s->start;

	while (i > least)
	{
		if (pr_is_text(s->r, i - 1, ";") || pr_is_text(s->r, i - 1, "(") || pr_is_text(s->r, i - 1, ":") ||
			pr_is_text(s->r, i - 1, "–") || pr_is_text(s->r, i - 1, "--") || pr_is_text(s->r, i - 1, "—") ||
			pr_is(s->r, i - 1, PR_RELATIVE) ||
			(pr_is(s->r, i - 1, PR_CONJUNCTION) && !pr_is_word(s->r, i - 1, PR_WORD_AND) && !pr_is_word(s->r, i - 1, PR_WORD_OR) &&
			 !pr_is(s->r, i - 1, PR_PREPOSITION)))
			break;
		i--;
	}
	return i;
}

/* Does a finite verb stand in the tokens first .. last-1? */
static bool
has_verb(const PrSentence *s, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (pr_is(s->r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE))
			return true;
	return false;
}

/* Step over what opens a clause before its subject: and, shockingly, last year, in March, ... */
static uint32_t
behind_opening(const PrSentence *s, uint32_t at, uint32_t i)
{
	PrPhrase	p;

	while (at < i && (pr_is(s->r, at, PR_CONJUNCTION) || (pr_is(s->r, at, PR_ADVERB) && !pr_is(s->r, at, PR_ADJECTIVE)) ||
					  s->r->tokens.at[at].type == PR_TOKEN_PUNCTUATION) && !pr_is(s->r, at, PR_PREPOSITION))
		at++;
	if (at + 1 < i && pr_is_text(s->r, at + 1, ","))
		at += 2;				/* Shockingly, ... */
	p = pr_phrase_at(s->r, at, i, false);
	if (says_when(s, p))
		at = p.last + (p.last < i && pr_is_text(s->r, p.last, ","));
	if (pr_is(s->r, at, PR_PREPOSITION))
		for (uint32_t k = at; k < at + OPENING_WINDOW && k < i; k++)
			if (pr_is_text(s->r, k, ","))
				return k + 1;
	return at;
}

/*
 * The subject of the clause that the figure's verb at token i belongs to. Where
 * "and" or a comma begins a new clause with a verb of its own, it counts.
 */
static PrPhrase
clause_subject(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	at = clause_start(s, i);
	PrPhrase	p;

	for (uint32_t k = i; k > at + 2; k--)
	{
		if (!pr_is_word(s->r, k - 1, PR_WORD_AND) && !pr_is_text(s->r, k - 1, ","))
			continue;
		p = pr_phrase_at(s->r, k, i, false);
		if (!is_empty(p) && has_verb(s, at, k - 1) &&
			((p.last < i && has_verb(s, p.last, p.last + 1)) || p.last == i ||
			 (pr_is_word(s->r, k - 1, PR_WORD_AND) && pr_is(s->r, k, PR_ARTICLE) && pr_is_word(s->r, p.last, PR_WORD_OF))))
		{
			at = k;
			break;
		}
	}
	at = behind_opening(s, at, i);
	if (is_pronoun(s, at) || pr_is(s->r, at, PR_PRONOUN_IT | PR_PRONOUN_GROUP))
		return antecedent(s, n);
	if (pr_is(s->r, at, PR_RELATIVE) || (at > s->start && pr_is(s->r, at - 1, PR_RELATIVE)))
	{
		p = pr_phrase_at(s->r, at, i, false);
		if (is_empty(p))
		{
			at -= at > s->start;
			p = pr_phrase_before(s->r, s->start, at - (at > s->start && pr_is_text(s->r, at - 1, ",")));
		}
	}
	else
		p = pr_phrase_at(s->r, at, i, false);
	return see_through(s, p, false);
}

/* The phrase before token i, with an "of" phrase that it ends. */
static PrPhrase
whole_phrase_before(const PrSentence *s, uint32_t i)
{
	PrPhrase	p = pr_phrase_before(s->r, s->start, i);
	uint32_t	at = p.first;

	if (!is_empty(p) && at > s->start && pr_is(s->r, at - 1, PR_ARTICLE))
		at--;
	if (!is_empty(p) && at > s->start + 1 && (pr_is_word(s->r, at - 1, PR_WORD_OF) || pr_is_word(s->r, at - 1, PR_WORD_PER)))
	{
		PrPhrase	head = pr_phrase_before(s->r, s->start, at - 1);

		if (!is_empty(head) && !pr_number_cue(s->r, head.last - 1, PR_CUE_WHOLE))
			p.first = head.first;
	}
	return p;
}

/* The subject of a figure in brackets: (80%), behind a figure or a noun. */
static PrPhrase
subject_of_bracket(const PrSentence *s, uint32_t n, uint32_t bracket)
{
	const PrDraft *before = n > 0 ? &s->drafts.at[n - 1] : NULL;

	if (before != NULL && !is_empty(before->subject) && before->amount.last <= bracket)
	{
		bool		apart = false;

		for (uint32_t i = before->amount.last; i < bracket && !apart; i++)
			apart = pr_is_text(s->r, i, ",") || pr_is_text(s->r, i, ")") || i > before->amount.last + 10;
		if (!apart)
			return before->subject;
	}
	return whole_phrase_before(s, bracket);
}

/* The subject before "of", with a change seen through: an increase of 5% is one of what the clause is about. */
static PrPhrase
subject_before_of(const PrSentence *s, uint32_t n, uint32_t of)
{
	PrPhrase	p = pr_phrase_before(s->r, s->start, of);
	const PrValue *change = is_empty(p) ? NULL : pr_change_word(s->r, p.last - 1);

	if (is_empty(p))
		return p;
	if (p.first > s->start && pr_is_word(s->r, p.first - 1, PR_WORD_PER))
		return whole_phrase_before(s, of);
	if (change != NULL && change->extra <= PR_CHANGE_NOUN)
	{
		if (p.last - p.first > 1 && !pr_is(s->r, p.last - 2, PR_ADJECTIVE | PR_PARTICIPLE | PR_ORDINAL | PR_ADVERB | PR_CALENDAR))
			return (PrPhrase) {p.first, p.last - 1};	/* revenue growth of 6% */
		p = clause_subject(s, n, p.first);
		return is_empty(p) ? antecedent(s, n) : p;
	}
	if (p.first > s->start + 1 && pr_is_word(s->r, p.first - 1, PR_WORD_IN) && pr_change_word(s->r, p.first - 2) != NULL)
		return p;
	return pr_number_cue(s->r, p.last - 1, PR_CUE_WHOLE) && p.last - p.first == 1 ? nothing : p;
}

/* Is a word of change said in the few tokens before token i? */
static bool
change_said(const PrSentence *s, uint32_t i)
{
	for (uint32_t k = 0; k < 8 && i > s->start; k++)
	{
		const PrValue *value = pr_change_word(s->r, --i);

		if (value != NULL && value->extra <= PR_CHANGE_COMPARISON)
			return true;
	}
	return false;
}

/* The object between a verb and by, to or from: cut crime by a third. */
static PrPhrase
object_before(const PrSentence *s, uint32_t n, uint32_t preposition)
{
	uint32_t	i = preposition;
	PrPhrase	p;

	while (i > s->start && pr_is(s->r, i - 1, PR_ADVERB) && !pr_is(s->r, i - 1, PR_ADJECTIVE))
		i--;
	if (i > s->start && pr_change_word(s->r, i - 1) != NULL && pr_is(s->r, i - 1, PR_PREPOSITION))
		i--;
	p = pr_phrase_before(s->r, s->start, i);
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) == NULL)
	{
		uint32_t	before = p.first;

		while (before > s->start && pr_is(s->r, before - 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN))
			before--;
		if (before > s->start && pr_is(s->r, before - 1, PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_CHANGE) &&
			!pr_is(s->r, before - 1, PR_PREPOSITION | PR_BE))
			return p;
		if (before > s->start && pr_is_word(s->r, before - 1, PR_WORD_IN) && pr_change_word(s->r, before - 2) != NULL)
			return p;
	}
	return clause_subject(s, n, i);
}

/* What a verb between a thing and its price, length or weight is said of: the nearest noun before -ing, else the clause's. */
static PrPhrase
subject_of_price(const PrSentence *s, uint32_t n, uint32_t verb)
{
	PrPhrase	p = nothing;

	if (verb > s->start && pr_is(s->r, verb - 1, PR_PRONOUN) && s->drafts.at[n].amount.kind != PR_FIGURE_MONEY)
		return nothing;
	if (pr_is(s->r, verb, PR_GERUND))
		p = pr_phrase_before(s->r, s->start, verb - (verb > s->start && is_text(s, verb - 1, ",")));
	return is_empty(p) ? clause_subject(s, n, verb) : p;
}

/* What is worth the money: the noun before the word, the clause's subject, or what was counted before it. */
static PrPhrase
subject_of_worth(const PrSentence *s, uint32_t n, uint32_t worth)
{
	PrPhrase	p = pr_phrase_before(s->r, s->start, worth);

	if (is_a(s, worth - 1, PR_BE))
		return clause_subject(s, n, worth - 1);
	return is_empty(p) && n > 0 ? s->drafts.at[n - 1].subject : p;
}

/* The subject of a figure that no noun follows, by what stands before it. */
static PrPhrase
subject_before(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	bool		share = d->amount.kind == PR_FIGURE_PERCENT || d->amount.kind == PR_FIGURE_RATIO || d->amount.kind == PR_FIGURE_COUNT ||
		d->amount.kind == PR_FIGURE_MULTIPLE;
	uint32_t	i = d->first;

	while (i > s->start && (is_a(s, i - 1, PR_ARTICLE) || (is_a(s, i - 1, PR_ADVERB) && !is_a(s, i - 1, PR_PREPOSITION | PR_CHANGE))))
		i--;
	if (i == s->start)
		return nothing;
	i--;
	if ((d->amount.form & PR_AMOUNT_BETWEEN) && !pr_number_cue(s->r, i, PR_CUE_PRICE) &&
		!is_empty(pr_phrase_before(s->r, s->start, d->first)))
		return pr_phrase_before(s->r, s->start, d->first);
	if (is_text(s, i, "("))
		return subject_of_bracket(s, n, i);
	if (n > 0 && (is_word(s, i, PR_WORD_AGAINST) || is_word(s, i - 1, PR_WORD_AGAINST)))
		return s->drafts.at[n - 1].subject;
	if (is_word(s, i, PR_WORD_WORTH))
		return subject_of_worth(s, n, i);
	if (pr_number_cue(s->r, i, PR_CUE_PRICE))
		return subject_of_price(s, n, i);
	if (is_text(s, i, ":") && i > s->start + 1 && is_text(s, i - 2, "(") && n > 0)
		return s->drafts.at[n - 1].subject;	/* £12m (2023: £11m) */
	if (is_text(s, i, ":"))
		return pr_phrase_before(s->r, s->start, i);
	if (is_word(s, i, PR_WORD_OF))
		return d->amount.kind == PR_FIGURE_MONEY && is_word(s, i + 1, PR_WORD_THE) ? nothing : subject_before_of(s, n, i);
	if (is_a(s, i, PR_BE) || (pr_change_word(s->r, i) != NULL && d->change != PR_CHANGE_NONE))
		return clause_subject(s, n, i);
	if ((is_word(s, i, PR_WORD_BY) || is_word(s, i, PR_WORD_TO) || is_word(s, i, PR_WORD_FROM) || is_word(s, i, PR_WORD_AT)) &&
		(d->change != PR_CHANGE_NONE || change_said(s, i) || (is_word(s, i, PR_WORD_AT) && (share || d->amount.kind == PR_FIGURE_MONEY || d->amount.kind == PR_FIGURE_MEASURE))))
		return object_before(s, n, i);
	if (share && is_a(s, i, PR_VERB | PR_PARTICIPLE | PR_GERUND))
		return clause_subject(s, n, i);
	if (share && is_word(s, i, PR_WORD_FOR) && i > s->start && is_a(s, i - 1, PR_GERUND | PR_VERB))
		return pr_phrase_before(s->r, s->start, i - 1);
	return nothing;
}

/* ---- by kind ---------------------------------------------------------- */

/* An age's subject: behind it (a 34-year-old man), before "aged", before a bracket, or the clause's. */
static PrPhrase
subject_of_age(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	i = d->first;
	PrPhrase	p;

	if (d->amount.form & PR_AMOUNT_GLUED)
		return pr_phrase_at(s->r, d->amount.last, s->end, true);
	if (d->amount.form & PR_AMOUNT_ENDS_S)
		return nothing;
	if (is_a(s, d->amount.last, PR_BE))
	{
		p = pr_phrase_at(s->r, d->amount.last + 1, s->end, true);
		if (!is_empty(p))
			return p;
	}
	if (i > s->start && (is_word(s, i - 1, PR_WORD_OF) || pr_is(s->r, i - 1, PR_ARTICLE)))
		i--;
	while (i > s->start && (pr_number_cue(s->r, i - 1, PR_CUE_AGE) || is_word(s, i - 1, PR_WORD_BETWEEN) || is_word(s, i - 1, PR_WORD_THE)))
		i--;
	if (i > s->start && (is_text(s, i - 1, "(") || is_text(s, i - 1, ",")))
		i--;
	if (i > s->start && is_a(s, i - 1, PR_BE))
	{
		p = clause_subject(s, n, i - 1);
		return is_empty(p) && n > 0 ? s->drafts.at[n - 1].subject : p;
	}
	if (i > s->start && is_word(s, i - 1, PR_WORD_POINTER))
		return antecedent(s, n);
	if (i > s->start && (is_word(s, i - 1, PR_WORD_AND) || is_word(s, i - 1, PR_WORD_OR)) && n > 0 && s->drafts.at[n - 1].amount.kind == PR_FIGURE_AGE)
		return s->drafts.at[n - 1].subject;
	return pr_phrase_before(s->r, s->start, i);
}

/* Is the word a unit of time? */
static bool
is_time_unit(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_is(r, i, PR_UNIT) ? pr_value(&pr_entries[r->tags.at[i].word], PR_NUMBER_UNIT) : NULL;

	return value != NULL && pr_units[value->data].kind == PR_FIGURE_DURATION;
}

/* What a price or a rate is for: £1,000 per plant, £9 a plate, £10 for each blade; not when: £5 a week. */
static PrPhrase
subject_of_rate(const PrSentence *s, uint32_t i)
{
	PrPhrase	p;

	if (is_word(s, i, PR_WORD_FOR) && (is_word(s, i + 1, PR_WORD_EVERY)))
		i++;
	if (!is_word(s, i, PR_WORD_EVERY) && !is_word(s, i, PR_WORD_PER) && !is_word(s, i, PR_WORD_A) && !is_word(s, i, PR_WORD_EVERY))
		return nothing;
	p = pr_phrase_at(s->r, i + 1, s->end, true);
	return is_empty(p) || is_time_unit(s->r, p.last - 1) ? nothing : p;
}

/* A multiple's subject: double the number of drivers; else what the clause is about. */
static PrPhrase
subject_of_multiple(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	PrPhrase	p = pr_phrase_at(s->r, d->amount.last, s->end, true);

	if (!is_empty(p) && pr_number_cue(s->r, p.last - 1, PR_CUE_WHOLE))
		return is_word(s, p.last, PR_WORD_OF) ? see_through(s, p, false) : antecedent(s, n);
	if (!is_empty(p) && pr_change_word(s->r, p.last - 1) != NULL && !is_empty(see_through(s, p, false)))
		return see_through(s, p, false);
	return clause_subject(s, n, d->first);
}

/* Does the measure say how far something is, and not how large: three miles off, nine metres through, five miles from? */
static bool
is_way(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_FROM) || is_word(s, i, PR_WORD_AWAY);
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

/* Is it money of which nothing is said before but that it is a price: £9 a plate, at a cost of £9 a plate, but no dividend of 9p a share? */
static bool
is_price_only(const PrSentence *s, const PrDraft *d)
{
	uint32_t	i = d->first;

	if (d->amount.kind != PR_FIGURE_MONEY || d->change != PR_CHANGE_NONE)
		return false;
	return i < s->start + 2 || !is_word(s, i - 1, PR_WORD_OF) || pr_number_cue(s->r, i - 2, PR_CUE_PRICE);
}

/* A word in -s that ends the phrase before a measure is its verb: the farm covers 1,200 acres. */
static PrPhrase
without_verb(const PrSentence *s, PrPhrase p)
{
	if (p.last - p.first == 1 && is_a(s, p.first, PR_ADJECTIVE | PR_ORDINAL))
		return nothing;			/* the last 30 metres */
	if (p.last - p.first > 1 && !is_a(s, p.last - 2, PR_SCALE | PR_CARDINAL) && pr_is_plural_noun(s->r, p.last - 1) && !is_a(s, p.last - 1, PR_PLURAL) &&
		!pr_is_plural_noun(s->r, p.last - 2) && !is_a(s, p.last - 2, PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND))
		p.last--;
	return p;
}

/* A subject holds no earlier amount: of a three-year contract the contract is left; of "half" alone what it is half of. */
static void
leave_amount(const PrSentence *s, uint32_t n)
{
	const PrDraft *before = n > 0 ? &s->drafts.at[n - 1] : NULL;
	PrPhrase   *p = &s->drafts.at[n].subject;

	if (before == NULL || is_empty(*p) || p->first > before->amount.first || p->last <= before->amount.first)
		return;
	if (p->last > before->amount.last)
		p->first = before->amount.last;
	else
		*p = before->subject;
}

static void
find_subject(const PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];
	const PrAmount *a = &d->amount;

	if (a->kind == PR_FIGURE_AGE)
		d->subject = subject_of_age(s, n);
	else if (a->kind == PR_FIGURE_MULTIPLE)
		d->subject = subject_of_multiple(s, n);
	else
	{
		if (a->kind == PR_FIGURE_RATIO && is_rate(s, a))
			d->subject = subject_before(s, n);
		if (is_empty(d->subject))
			d->subject = subject_behind(s, n);
		d->subject_follows = !is_empty(d->subject) && d->subject.first >= a->last;
		if (a->kind == PR_FIGURE_MEASURE && is_empty(d->subject) && d->first > s->start && !pr_is(s->r, d->first - 1, PR_BE) &&
			(is_way(s, a->last) || is_word(s, a->first - 1, PR_WORD_WITHIN)))
			return;
		if (is_empty(d->subject) && is_price_only(s, d))
			d->subject = subject_of_rate(s, a->last);
		if (is_empty(d->subject) && (a->kind != PR_FIGURE_DURATION || is_word(s, d->first - (d->first > s->start), PR_WORD_OF) ||
									 (d->first > s->start && pr_number_cue(s->r, d->first - 1, PR_CUE_PRICE)) || change_said(s, d->first)))
			d->subject = subject_before(s, n);
		if (is_empty(d->subject) && a->kind == PR_FIGURE_MEASURE)
			d->subject = without_verb(s, pr_phrase_before(s->r, s->start, d->first));
		if (is_empty(d->subject) && a->kind == PR_FIGURE_MONEY)
			d->subject = subject_of_rate(s, a->last);
		if (is_empty(d->subject) && (a->kind == PR_FIGURE_COUNT || a->kind == PR_FIGURE_PERCENT || a->kind == PR_FIGURE_RATIO))
			d->subject = antecedent(s, n);
	}
}

void
pr_find_subject(const PrSentence *s, uint32_t n)
{
	find_subject(s, n);
	leave_amount(s, n);
}
