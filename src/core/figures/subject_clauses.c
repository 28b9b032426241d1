/*
 * subject_clauses.c
 *		The subject of the clause that a figure's verb belongs to.
 *
 * The noun directly before the verb and its auxiliaries comes first; where it hangs
 * on a preposition, the noun before that (the number of | drivers has risen). Else
 * the clause's first noun phrase is taken, after what opens it. Each look goes back
 * to the clause's beginning at most.
 */
#include "figures/subject_parts.h"

#define CLAUSE_WINDOW 40		/* tokens before a figure in which its clause begins */
#define BRACKET_MOST 16			/* tokens of a bracket between a noun and its verb */
#define MOST_AUXILIARIES 6		/* tokens of auxiliaries and adverbs before a verb */
#define MOST_LINKS 3			/* nouns that hang one on the other: rate of deaths on roads */
#define MOST_TIMES 2			/* times that open a clause: in the year | to March */
#define MOST_TIME 5				/* tokens of one of them */
#define YEAR_DIGITS 4
#define OPENING_WINDOW 10		/* tokens of what opens a clause, up to its comma */

static const PrRange nothing = {0, 0};

bool
pr_has_verb(const PrSentence *s, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (pr_is(s->r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE))
			return true;
	return false;
}

bool
pr_has_finite(const PrSentence *s, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (pr_is(s->r, i, PR_FINITE))
			return true;
	return false;
}

/* Does a mark between tokens i-1 and i divide clauses? */
static bool
is_divided(const PrSentence *s, uint32_t i)
{
	return pr_type(s->r, i - 1) == PR_TOKEN_PUNCTUATION &&
		(pr_token_is(s->r, i - 1, ";") || pr_token_is(s->r, i - 1, "(") || pr_token_is(s->r, i - 1, ":") ||
		 (pr_is_dash(s->r, i - 1) && !pr_token_is(s->r, i - 1, "-")));
}

/* Is the word after a relative its verb: drivers who | park; but the car which | the man sold? */
static bool
is_verb_of_relative(const PrSentence *s, uint32_t i)
{
	return pr_is(s->r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE) ||
		(pr_is_word(s->r, i - 1, PR_WORD_WHO) && !pr_flagged(s->r, i, PR_CAPITAL) &&
		 !pr_is(s->r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN));
}

/*
 * Does token i begin a clause inside the sentence, one that holds token verb?
 * A relative clause that has its own verb is over where another verb follows:
 * drivers who ignored the signs would pay £70. After a verb of speech, what was
 * said is a clause: the firm said sales rose.
 */
static bool
begins_clause(const PrSentence *s, uint32_t i, uint32_t verb)
{
	PrRange		p;

	if (is_divided(s, i))
		return true;
	if (pr_is(s->r, i - 1, PR_RELATIVE))
		return i >= verb || !is_verb_of_relative(s, i) || !pr_has_verb(s, i + 1, verb + 1);
	if (pr_is(s->r, i - 1, PR_QUESTION))
		return pr_is(s->r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN);	/* heard how the value was */
	if (pr_is(s->r, i - 1, PR_CONJUNCTION))
		return !pr_is_word(s->r, i - 1, PR_WORD_AND) && !pr_is_word(s->r, i - 1, PR_WORD_OR) &&
			!pr_is_word(s->r, i - 1, PR_WORD_THAN) &&
			!pr_is(s->r, i - 1, PR_PREPOSITION);
	if (!pr_is(s->r, i - 1, PR_CUE) || i < s->start + 2 ||
		pr_is(s->r, i - 2, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION) ||
		(pr_is(s->r, i - 2, PR_RELATIVE) && !pr_is(s->r, i - 1, PR_CUE_SPEECH)))
		return false;
	p = pr_phrase_at(s->r, i, verb, false);
	return !is_empty(p) && (p.last == verb || pr_has_verb(s, p.last, p.last + 1) ||
							pr_is(s->r, p.last, PR_PREPOSITION));
}

/*
 * Where the verb's clause begins: after a stop inside the sentence or a word that
 * opens a clause. Brackets are passed over.
 */
static uint32_t
clause_start(const PrSentence *s, uint32_t verb)
{
	uint32_t	least = verb > s->start + CLAUSE_WINDOW ? verb - CLAUSE_WINDOW : s->start;
	uint32_t	i = verb;
	uint32_t	closed = 0;

	for (; i > least; i--)
	{
		if (pr_token_is(s->r, i - 1, ")"))
			closed++;
		else if (closed > 0)
			closed -= pr_token_is(s->r, i - 1, "(");
		else if (begins_clause(s, i, verb))
			break;
	}
	return i;
}

/* May the word be a verb of the third person, so that a clause without another has it for its verb? */
static bool
ends_in_s(const PrSentence *s, uint32_t i)
{
	return pr_last_byte(s->r, i) == 's' && !pr_is(s->r, i, PR_PLURAL | PR_SINGULAR) &&
		!pr_flagged(s->r, i, PR_POSSESSIVE);
}

/*
 * The token after words at token at that say when: from April, in the year to March 2024, last year, this
 * week; at itself where there are none.
 */
static uint32_t
after_time(const PrSentence *s, uint32_t at, uint32_t end)
{
	for (int times = 0; times < MOST_TIMES; times++)
	{
		uint32_t	i = at + (is_a(s, at, PR_PREPOSITION) && !is_word(s, at, PR_WORD_OF));
		bool		opened = i > at || is_a(s, i, PR_DETERMINER) || is_word(s, i, PR_WORD_NEXT);
		bool		time = false;

		for (uint32_t k = i; k < end && k < i + MOST_TIME; k++)
		{
			bool		names = is_a(s, k, PR_MONTH | PR_WEEKDAY) || pr_is_time_unit(s->r, k) ||
				(k > at && pr_type(s->r, k) == PR_TOKEN_NUMBER) || pr_type(s->r, k) == PR_TOKEN_DATE;

			time = names;
			if (names && !is_a(s, k + 1, PR_MONTH) && pr_type(s->r, k + 1) != PR_TOKEN_NUMBER &&
				!pr_is_time_unit(s->r, k + 1))
			{
				i = k + 1;
				break;
			}
			if (!names && !is_a(s, k, PR_ARTICLE | PR_DETERMINER | PR_CARDINAL | PR_ORDINAL | PR_ADJECTIVE) &&
				!is_word(s, k, PR_WORD_NEXT) && !is_word(s, k, PR_WORD_PAST))
				break;
		}
		if (!opened || !time)
			break;
		at = i;
	}
	return at;
}

/* Step over what opens a clause before its subject: and, shockingly, last year, in March, ... */
static uint32_t
after_opening(const PrSentence *s, uint32_t at, uint32_t i)
{
	PrRange		p;

	while (at < i && (pr_is(s->r, at, PR_CONJUNCTION) ||
					  (pr_is(s->r, at, PR_ADVERB) && !pr_is(s->r, at, PR_ADJECTIVE)) ||
					  pr_type(s->r, at) == PR_TOKEN_PUNCTUATION) && !pr_is(s->r, at, PR_PREPOSITION))
		at++;
	if (at + 1 < i && pr_token_is(s->r, at + 1, ","))
		at += 2;				/* Shockingly, ... */
	if (is_word(s, at, PR_WORD_NEXT))
		at = after_time(s, at, i);	/* Last year | burglaries fell */
	p = pr_phrase_at(s->r, at, i, false);
	if (pr_says_when(s, p))
		at = p.last + (p.last < i && pr_token_is(s->r, p.last, ","));
	if (pr_is(s->r, at, PR_PREPOSITION))
		for (uint32_t k = at; k < at + OPENING_WINDOW && k < i; k++)
			if (pr_token_is(s->r, k, ","))
				return k + 1;
	return after_time(s, at, i);
}

uint32_t
pr_before_determiners(const PrSentence *s, uint32_t i)
{
	if (i > s->start && pr_flagged(s->r, i - 1, PR_POSSESSIVE))
		i = pr_phrase_before(s->r, s->start, i - 1).first;
	while (i > s->start && pr_is(s->r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_NEGATION))
		i--;
	return i;
}

bool
pr_hangs_on_preposition(const PrSentence *s, PrRange p)
{
	uint32_t	at = pr_before_determiners(s, p.first);

	return at > s->start && pr_is(s->r, at - 1, PR_PREPOSITION);
}

uint32_t
pr_before_bracket(const PrSentence *s, uint32_t i)
{
	if (i == s->start || !pr_token_is(s->r, i - 1, ")"))
		return i;
	for (uint32_t k = i - 1; k > s->start && k + BRACKET_MOST > i; k--)
		if (pr_token_is(s->r, k - 1, "("))
			return k - 1;
	return i;
}

/* The first of names that are joined: of Wales in England and Wales, England. */
static PrRange
first_of_names(const PrSentence *s, PrRange p)
{
	for (int names = 0; names < MOST_LINKS && is_word(s, p.first - 1, PR_WORD_AND) &&
		 pr_flagged(s->r, p.first, PR_CAPITAL) && pr_flagged(s->r, p.last - 1, PR_CAPITAL) &&
		 pr_flagged(s->r, p.first - 2, PR_CAPITAL); names++)
	{
		PrRange		other = pr_phrase_before(s->r, s->start, p.first - 1);

		if (is_empty(other))
			break;
		p = other;
	}
	return p;
}

/* Step back over auxiliaries, adverbs and qualifiers before token i: has | risen, have more than | doubled. */
static uint32_t
before_auxiliaries(const PrSentence *s, uint32_t i, uint32_t verb)
{
	while (i > s->start && i + MOST_AUXILIARIES > verb)
	{
		if (i > s->start + 1 && pr_match(s->r, i - 2, PR_QUALIFIER, NULL) == 2)
			i -= 2;
		else if ((pr_is(s->r, i - 1, PR_FINITE | PR_NEGATION | PR_ADVERB) || is_a(s, i - 2, PR_BE)) &&
				 !pr_is(s->r, i - 1, PR_PREPOSITION | PR_CHANGE))
			i--;
		else
			break;
	}
	return i;
}

/*
 * Is the noun the object of an -ing word that hangs on a preposition, or of an infinitive: of leaving |
 * school; used to commit | a crime?
 */
static bool
is_governed_object(const PrSentence *s, PrRange p)
{
	uint32_t	at = pr_before_determiners(s, p.first);

	return (is_a(s, at - 1, PR_GERUND) && is_a(s, at - 2, PR_PREPOSITION)) ||
		(is_a(s, at - 1, PR_VERB) && is_word(s, at - 2, PR_WORD_TO));
}

/* The noun before the relative clause that ends with a comma before token i: the scheme, which covers | it, cost. */
static PrRange
noun_before_relative(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + CLAUSE_WINDOW ? i - CLAUSE_WINDOW : s->start;

	if (is_text(s, i - 1, ","))
		for (uint32_t k = i - 1; k > least && !pr_token_is(s->r, k, ";"); k--)
			if (pr_is(s->r, k, PR_RELATIVE) && is_text(s, k - 1, ","))
				return pr_phrase_before(s->r, s->start, pr_before_bracket(s, k - 1));
	return nothing;
}

/* The noun before words between commas, the second before token i: inflation, on that measure, | stood at. */
static PrRange
noun_before_aside(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + CLAUSE_WINDOW ? i - CLAUSE_WINDOW : s->start;

	if (is_text(s, i - 1, ","))
		for (uint32_t k = i - 2; k > least && !pr_is(s->r, k, PR_FINITE) && !pr_token_is(s->r, k, ";"); k--)
			if (pr_token_is(s->r, k, ","))
				return is_a(s, k + 1, PR_PREPOSITION | PR_ADVERB | PR_PARTICIPLE | PR_ADJECTIVE | PR_GERUND) ?
					pr_phrase_before(s->r, s->start, pr_before_bracket(s, k)) : nothing;
	return nothing;
}

/* Does token i begin a clause after an amount and a comma or and? */
static bool
follows_amount(const PrSentence *s, uint32_t i)
{
	return (is_text(s, i - 1, ",") || is_word(s, i - 1, PR_WORD_AND)) && i > s->start + 1 &&
		(pr_type(s->r, i - 2) == PR_TOKEN_PERCENT || is_a(s, i - 2, PR_UNIT));
}

/* Does a clause begin at token i after as: rose as | prices in the capital passed; but not such as, as a whole? */
static bool
follows_as(const PrSentence *s, uint32_t i)
{
	return pr_is_word(s->r, i - 1, PR_WORD_AS) && i > s->start + 1 && !is_word(s, i, PR_WORD_A) &&
		!is_a(s, i - 2, PR_VERBAL | PR_ADVERB | PR_ADJECTIVE) && !is_word(s, i - 2, PR_WORD_OTHER);
}

/*
 * Does the noun that begins with its determiners at token at, directly before the verb at at_verb and its auxiliaries
 * from token i, begin a clause after another: ..., and | seizures rose; theft down 9%, | robbery down 14%; with |
 * revenues up 9%; until | the calf is five weeks old; as | prices passed?
 */
static bool
begins_after_other(const PrSentence *s, uint32_t at, uint32_t i, uint32_t at_verb)
{
	if (pr_is_word(s->r, at - 1, PR_WORD_AND) && at > s->start + 1 && pr_token_is(s->r, at - 2, ","))
		return true;
	if (follows_amount(s, at) || follows_as(s, at) || pr_is_word(s->r, at - 1, PR_WORD_SINCE))
		return true;
	return pr_is_word(s->r, at - 1, PR_WORD_WITH) && i == at_verb && pr_has_verb(s, s->start, at - 1) &&
		!pr_is(s->r, at_verb, PR_FINITE | PR_VERB) && !pr_number_cue(s->r, at_verb, PR_TELLS_PRICE);
}

/*
 * Does the noun p, on which others up to the verb hang, begin a clause with its determiners at token at: as | prices
 * in the capital passed; Under it, | the part of the port is?
 */
static bool
opens_clause(const PrSentence *s, uint32_t at, PrRange p)
{
	return follows_as(s, at) || (at < p.first && pr_token_is(s->r, at - 1, ","));
}

/*
 * The noun that ends directly before the verb at token i and its auxiliaries;
 * where it hangs on a preposition, the noun before that: the number of | drivers
 * has risen. Empty where the words before the verb are no such chain.
 */
static PrRange
noun_before_verb(const PrSentence *s, uint32_t verb)
{
	PrRange		p;
	uint32_t	at_verb;
	uint32_t	i = verb;

	if (i > s->start && pr_is(s->r, i, PR_PREPOSITION) && pr_is(s->r, i - 1, PR_VERBAL | PR_CHANGE))
		i--;					/* closed up 3%, increasing from 3% */
	at_verb = i;
	i = before_auxiliaries(s, i, verb);
	if (!pr_is(s->r, i, PR_FINITE | PR_VERBAL | PR_CHANGE) && !pr_number_cue(s->r, i, PR_TELLS_PRICE))
		return nothing;
	p = pr_phrase_before(s->r, s->start, pr_before_bracket(s, i));
	if (is_empty(p))
		p = noun_before_relative(s, i);
	if (is_empty(p))
		p = noun_before_aside(s, i);
	if (!is_empty(p) && (is_governed_object(s, p) ||
						 (pr_is_time_unit(s->r, p.last - 1) && is_number(s, p.first - 1))))
		return nothing;			/* who apply within a year of leaving school are; in the last two weeks is */
	if (pr_is(s->r, at_verb, PR_GERUND) && !is_empty(p))
		return pr_says_when(s, p) ? nothing : p;
	for (int links = 0; links < MOST_LINKS && !is_empty(p); links++)
	{
		uint32_t	at;

		p = first_of_names(s, p);
		at = pr_before_determiners(s, p.first);
		if (links == 0 && at > s->start && is_number(s, at - 1))
		{
			if (!pr_is(s->r, pr_before_determiners(s, at - 1) - 1, PR_PREPOSITION))
				return pr_says_when(s, p) ? nothing : p;	/* In all, 1,890 plants were */
			at = pr_before_determiners(s, at - 1);	/* trade between the two | countries was */
		}
		if (at == p.first && is_word(s, at - 1, PR_WORD_WHO))
			return nothing;		/* drivers who park near schools are: the word is a verb */
		if (is_a(s, at - 1, PR_GERUND) && !is_empty(pr_phrase_before(s->r, s->start, at - 1)))
		{
			p = pr_phrase_before(s->r, s->start, at - 1);	/* offences | involving a knife rose */
			continue;
		}
		if (at == s->start || pr_is(s->r, at - 1, PR_RELATIVE | PR_CUE | PR_QUESTION) ||
			(pr_type(s->r, at - 1) == PR_TOKEN_NUMBER && pr_length(s->r, at - 1) == YEAR_DIGITS) ||
			(links == 0 && pr_is(s->r, at - 1, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_GERUND)))
			return pr_says_when(s, p) || pr_is(s->r, p.last - 1, PR_FRACTION | PR_ORDINAL | PR_SCALE) ?
				nothing : p;
		if (links == 0 ? begins_after_other(s, at, i, at_verb) : opens_clause(s, at, p))
			return p;
		if (!pr_is(s->r, at - 1, PR_PREPOSITION))
			return nothing;
		if (pr_is_word(s->r, at - 1, PR_WORD_OF) && is_empty(pr_phrase_before(s->r, s->start, at - 1)))
			return p;			/* 79% of offenders were */
		p = pr_phrase_before(s->r, s->start, at - 1);
	}
	return nothing;
}

/* The noun on which a place hangs, which does not rise or fall itself: our trade with | Japan, which grew. */
static PrRange
head_of_place(const PrSentence *s, PrRange p)
{
	uint32_t	at = is_empty(p) ? s->start : pr_before_determiners(s, p.first);
	PrRange		head = nothing;

	if (!is_empty(p) && is_a(s, p.last - 1, PR_PLACE) && is_a(s, at - 1, PR_PREPOSITION))
		head = pr_phrase_before(s->r, s->start, at - 1);
	return is_empty(head) ? p : head;
}

PrRange
pr_with_of(const PrSentence *s, PrRange p, uint32_t end)
{
	PrRange		of = !is_empty(p) && p.last < end && is_word(s, p.last, PR_WORD_OF) ?
		pr_phrase_at(s->r, p.last + 1, end, false) : nothing;

	for (uint32_t i = p.last; i < of.first; i++)
		if (pr_flagged(s->r, i, PR_POSSESSIVE))
			return p;			/* the salary of the company's director */
	return is_empty(of) || pr_flagged(s->r, of.first, PR_CAPITAL) ? p : (PrRange) {p.first, of.last};
}

/* What the sum or measure with which a clause begins at token i is of: the £4m | roads scheme, agreed today, is. */
static PrRange
noun_of_sum(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	first = i + is_a(s, i, PR_ARTICLE);

	for (uint32_t k = n; k > 0 && k + MOST_LINKS > n; k--)
		if (s->drafts.at[k - 1].first == first &&
			(s->drafts.at[k - 1].amount.kind == PR_FIGURE_MONEY ||
			 (s->drafts.at[k - 1].amount.kind == PR_FIGURE_MEASURE && first > i)) &&
			s->drafts.at[k - 1].subject_follows)
			return s->drafts.at[k - 1].subject;
	return nothing;
}

/* The noun with one that is joined to it up to the verb at token i: oil | and gas revenue fell. */
static PrRange
with_joined(const PrSentence *s, PrRange p, uint32_t i)
{
	if (is_empty(p) || !is_word(s, p.last, PR_WORD_AND))
		return p;
	i -= pr_is(s->r, i, PR_PREPOSITION) && pr_is(s->r, i - 1, PR_VERBAL | PR_CHANGE);
	i = before_auxiliaries(s, i, i);
	if (pr_phrase_before(s->r, p.last, i).first == p.last + 1)
		p.last = i;
	return p;
}

/*
 * What the infinitive at token i is said of, as the object of the verb before it: expects | the bill for
 * repairs to exceed; but not: plans to reach, is expected to be.
 */
static PrRange
subject_of_infinitive(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + CLAUSE_WINDOW ? i - CLAUSE_WINDOW : s->start;

	if (!is_word(s, i - 1, PR_WORD_TO))
		return nothing;
	for (uint32_t k = i - 1; k > least && pr_type(s->r, k - 1) != PR_TOKEN_PUNCTUATION; k--)
		if (is_a(s, k - 1, PR_VERBAL | PR_FINITE) && !pr_is_nominal(s->r, k - 1))
			return is_a(s, k - 1, PR_VERBAL) ? pr_phrase_at(s->r, k, i - 1, false) : nothing;
	return nothing;
}

/*
 * The subject of the clause that the figure's verb at token i belongs to. Where
 * "and" or a comma begins a new clause with a verb of its own, it counts.
 */
static PrRange
clause_subject(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrRange		p = subject_of_infinitive(s, i);
	uint32_t	at;

	if (is_empty(p))
		p = noun_before_verb(s, i);
	if (is_empty(p))
		p = pr_counted_before(s, before_auxiliaries(s, i, i));
	if (!is_empty(p))
		return pr_see_through(s, p);
	at = clause_start(s, i);
	for (uint32_t k = i; k > at + 2; k--)
	{
		if ((!pr_is_word(s->r, k - 1, PR_WORD_AND) && !pr_token_is(s->r, k - 1, ",")) ||
			(pr_flagged(s->r, k, PR_CAPITAL) && pr_flagged(s->r, k - 2, PR_CAPITAL)))
			continue;
		p = pr_phrase_at(s->r, k + is_number(s, k), i, false);
		if (!is_empty(p) && pr_has_verb(s, at, k - 1) &&
			((p.last < i && pr_has_verb(s, p.last, p.last + 1)) || p.last == i ||
			 (pr_is_word(s->r, k - 1, PR_WORD_AND) &&
			  (pr_is(s->r, k, PR_ARTICLE) || pr_is_plural_noun(s->r, p.last - 1)) &&
			  pr_is(s->r, p.last, PR_PREPOSITION)) ||
			 (pr_token_is(s->r, k - 1, ",") && is_a(s, s->start, PR_CONJUNCTION | PR_RELATIVE | PR_QUESTION) &&
			  pr_is(s->r, p.last, PR_PREPOSITION))))	/* Where bait was laid, the number of */
		{
			at = k + is_number(s, k);
			break;
		}
	}
	/* the cost, which now stands */
	if (at > s->start + 1 && at < i && pr_is(s->r, at - 1, PR_RELATIVE) && pr_is(s->r, at, PR_ADVERB))
		return pr_see_through(s, pr_phrase_before(s->r, s->start, at - 1 - pr_token_is(s->r, at - 2, ",")));
	at = after_opening(s, at, i);
	if (pr_is(s->r, at, PR_PRONOUN_GROUP))
		return pr_noun_of_pronoun(s, n, at);
	if (is_word(s, at, PR_WORD_POINTER) || pr_is(s->r, at, PR_PRONOUN_IT))
		return pr_antecedent(s, n);
	if (pr_is(s->r, at, PR_RELATIVE) || (at > s->start && pr_is(s->r, at - 1, PR_RELATIVE)))
	{
		p = pr_phrase_at(s->r, at, i, false);
		if (p.last == at + 1 && is_text(s, at - 2, ",") && ends_in_s(s, at) &&
			!pr_is(s->r, p.last, PR_FINITE | PR_VERBAL))
			p = nothing;		/* the kit, which fits in a box and weighs */
		if (is_empty(p))
		{
			at -= at > s->start;
			p = head_of_place(s, pr_phrase_before(s->r, s->start, at - is_text(s, at - 1, ",")));
		}
	}
	else
	{
		p = noun_of_sum(s, n, at);
		if (is_empty(p))
			p = with_joined(s, pr_phrase_at(s->r, at, i, false), i);
	}
	if (p.last == i && p.last > p.first + 1 && ends_in_s(s, p.last - 1) &&
		(pr_is(s->r, i, PR_PREPOSITION) || pr_is(s->r, p.last - 1, PR_VERB)))
		p.last--;				/* the boiler runs at 850 kilowatts, the board expects growth of */
	return pr_see_through(s, p);
}

PrRange
pr_clause_subject(const PrSentence *s, uint32_t n, uint32_t i)
{
	PrRange		p = clause_subject(s, n, i);
	PrRange		whole = pr_with_of(s, p, i);

	if (p.last == p.first + 1 && is_word(s, p.first - 1, PR_WORD_THE) && !is_word(s, p.last, PR_WORD_OF) &&
		pr_number_cue(s->r, p.first, PR_TELLS_WHOLE) && !pr_is_plural_noun(s->r, p.first) &&
		!is_empty(pr_antecedent(s, n)))
		return pr_antecedent(s, n);	/* the figure rose to 19 */
	return whole.last > p.last &&
		(s->drafts.at[n].change != PR_CHANGE_NONE || pr_change_said(s, s->drafts.at[n].first)) ? whole : p;
}
