/*
 * nounphrase.c
 *		A shallow noun-phrase rule.
 *
 * A phrase is walked word by word with what the lexicon knows of each. Words
 * that nobody lists count as nouns. A plural noun is the head: after it only
 * another plural (police officers, sports injuries) or a noun joined by "and"
 * belongs to the phrase. Participles and -ing words belong to it before a noun
 * and end it after one (converted guns, guns handed in).
 */
#include "nounphrase.h"

#include "figures/numerals.h"

#define MOST_WORDS 10
#define MOST_LIST 12			/* tokens of a list after its first comma */
#define MOST_SET 4				/* words of a noun like cash flow from operations */

#define FUNCTION_WORD (PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_FINITE | PR_NEGATION | \
					   PR_PRONOUN | PR_QUESTION | \
	PR_ARTICLE | PR_DETERMINER)
#define VERBAL (PR_VERB | PR_PARTICIPLE | PR_GERUND)

static bool
is_word(const PrReading *r, uint32_t i)
{
	switch (pr_type(r, i))
	{
		case PR_TOKEN_WORD:
		case PR_TOKEN_HYPHENATED:
		case PR_TOKEN_ABBREVIATION:
		case PR_TOKEN_HASHTAG:
			return true;
		case PR_TOKEN_NUMWORD:
			return pr_byte(r, i) > '9';	/* CO2, but no 2in */
		default:
			return false;
	}
}

/* Words that describe although they are function words or verbs too: other, past, following. */
static bool
describes(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_ADJECTIVE | PR_ORDINAL | PR_DEMONYM) || pr_is_word(r, i, PR_WORD_OTHER);
}

/* The letter of Class A, group B: one capital after a word with a capital, or one that names. */
static bool
is_letter_of_name(const PrReading *r, uint32_t i)
{
	return i > 0 && pr_length(r, i) == 1 && pr_flagged(r, i, PR_CAPITAL) &&
		pr_flagged(r, i, PR_SPACE_BEFORE) && !pr_flagged(r, i, PR_LINE_BEFORE) &&
		pr_type(r, i - 1) == PR_TOKEN_WORD && !pr_is(r, i - 1, FUNCTION_WORD) &&
		(pr_flagged(r, i - 1, PR_CAPITAL) || pr_number_cue(r, i - 1, PR_TELLS_NAME));
}

bool
pr_is_nominal(const PrReading *r, uint32_t i)
{
	if (!is_word(r, i))
		return false;
	if (pr_flagged(r, i, PR_UPPER) ?
		!pr_is(r, i, PR_FINITE | PR_PREPOSITION | PR_CONJUNCTION | PR_ARTICLE) || pr_length(r, i) > 4 :
		!pr_is(r, i, FUNCTION_WORD | PR_VERB | PR_CARDINAL) || pr_is(r, i, PR_PLURAL) || describes(r, i))
		return true;
	return is_letter_of_name(r, i);
}

bool
pr_is_plural_noun(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	char		last = pr_last_byte(r, i);

	if (t->type > PR_TOKEN_HYPHENATED || (t->flags & PR_POSSESSIVE))
		return false;
	if (pr_is(r, i, PR_PLURAL))
		return true;
	return (last == 's' || ((t->flags & PR_UPPER) && last == 'S')) && t->length > 3 &&
		!pr_is(r, i, PR_SINGULAR | PR_PREPOSITION | PR_FINITE | PR_DETERMINER) &&
		!(pr_is(r, i, PR_ADJECTIVE));
}

/* Verb forms in -s where a noun must stand: searches, claims. */
static bool
is_verb_like_noun(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_WORD && t->length > 3 && pr_last_byte(r, i) == 's' &&
		pr_is(r, i, PR_VERB) &&
		!pr_is(r, i, FUNCTION_WORD | PR_SINGULAR);
}

/* A noun and not a participle or -ing word that only may be one. */
static bool
is_sure_noun(const PrReading *r, uint32_t i, uint32_t end)
{
	return i < end && pr_is_nominal(r, i) && !pr_is(r, i, VERBAL) &&
		(!pr_is(r, i, PR_ADVERB) || describes(r, i));
}

static bool
breaks_line(const PrReading *r, uint32_t i)
{
	return pr_flagged(r, i, PR_BLANK_BEFORE);
}

/*
 * A verb after a joined head whose object is missing: devices seized in; after
 * people they may be who acts.
 */
static bool
is_passive(const PrReading *r, uint32_t i, uint32_t end)
{
	return pr_is(r, i, PR_PARTICIPLE) &&
		(i + 1 >= end || pr_is(r, i + 1, PR_PREPOSITION) || pr_type(r, i + 1) == PR_TOKEN_PUNCTUATION);
}

/*
 * A word in -s after a noun in the singular and before an amount or an article is a
 * verb: the screen uses 30 per cent.
 */
static bool
is_verb_before_object(const PrReading *r, uint32_t i)
{
	bool		about = pr_data_at(r, i + 1, PR_NUMBER_QUALIFIER) == PR_QUALIFIER_ABOUT;
	const PrToken *next = pr_token(r, i + 1 + about);	/* owns about 640 pubs */

	return (next->type == PR_TOKEN_NUMBER || next->type == PR_TOKEN_MONEY || next->type == PR_TOKEN_PERCENT ||
			pr_is(r, i + 1, PR_CARDINAL) ||
			(pr_is(r, i + 1, PR_ARTICLE) && !pr_is(r, i + 2, PR_UNIT))) &&
		!(next->flags & PR_LINE_BEFORE) && pr_is_plural_noun(r, i) && !pr_is(r, i, PR_PLURAL) &&
		!describes(r, i - 1) &&
		!pr_is(r, i - 1, VERBAL) && !pr_flagged(r, i, PR_CAPITAL) &&
		(!pr_is_plural_noun(r, i - 1) || pr_number_cue(r, i, PR_TELLS_PRICE));
}

/*
 * May the plural at token at, joined to the one before token i, be no head of this
 * phrase but the subject of a clause of its own?
 */
static bool
begins_clause(const PrReading *r, uint32_t i, uint32_t at, uint32_t end)
{
	if (at + 1 >= end || pr_is_word(r, i + 1, PR_WORD_OTHER))
		return false;
	if (pr_number_cue(r, i - 1, PR_TELLS_PERSON) && pr_number_cue(r, at, PR_TELLS_PERSON) &&
		pr_is(r, at + 1, PR_FINITE))
		return false;			/* 640 children and young people were */
	if (pr_is(r, at + 1, PR_PARTICIPLE | PR_VERB) && !pr_is(r, at + 1, PR_GERUND))
		return !is_passive(r, at + 1, end) || pr_number_cue(r, at, PR_TELLS_PERSON);
	return at == i + 1 && (pr_is_word(r, at + 1, PR_WORD_TO) ||	/* employs 640 people and plans to hire */
						   is_verb_before_object(r, at));	/* and owns 12 ships */
}

/*
 * Does a list of what describes or is described begin with the comma at i: military,
 * civilian and contractor staff? Its end, else 0.
 */
static uint32_t
list_end(const PrReading *r, uint32_t i, uint32_t end)
{
	bool		closed = false;

	if (pr_is(r, i + 1, PR_CONJUNCTION))
		return 0;				/* 640 people, and plans to hire */
	for (uint32_t at = i + 1; at < end && at < i + MOST_LIST; at++)
	{
		bool		mark = pr_token_is(r, at, ",") || pr_is_word(r, at, PR_WORD_AND) ||
			pr_is_word(r, at, PR_WORD_OR);

		closed |= mark && !pr_token_is(r, at, ",");
		if (mark)
			continue;
		if (!pr_is_nominal(r, at) || pr_is(r, at, PR_CHANGE | PR_GERUND) ||
			(pr_is(r, at, PR_ADVERB | PR_PARTICIPLE) && !describes(r, at)))
			return 0;
		if (closed && pr_is_plural_noun(r, at))
			return at + 1 < end && pr_is_nominal(r, at + 1) && pr_is_plural_noun(r, at + 1) ? 0 : at + 1;
	}
	return 0;
}

/*
 * The tokens from a joining word on that a phrase goes on with: "and" with
 * another plural head (warrants and searches), or before the head is reached
 * (drink and drug tests); a list up to its last head (doctors, nurses, and clerks);
 * 0 where it ends here.
 */
static uint32_t
joined(const PrReading *r, uint32_t i, uint32_t end, bool headed)
{
	uint32_t	at = i + 1;

	if (i + 1 >= end || !(pr_is_word(r, i, PR_WORD_AND) || pr_is_word(r, i, PR_WORD_OR) ||
						  pr_token_is(r, i, ",")))
		return 0;
	if (pr_token_is(r, i, ","))
	{
		at = list_end(r, i, end);
		return at == 0 || begins_clause(r, i, at - 1, end) ? 0 : at - i;
	}
	if (pr_is_word(r, i, PR_WORD_AND) && i + 3 < end && pr_token_is(r, i + 1, "/"))
		at = i + 3;
	if (pr_byte(r, at) >= '0' && pr_byte(r, at) <= '9')
		return 0;				/* inmates and 20-odd vans */
	for (uint32_t n = 0; n < 5 && at < end; n++, at++)
	{
		if (!(pr_is_nominal(r, at) ||
			  (pr_is(r, at, PR_VERB) && !(headed && n == 0) && is_sure_noun(r, at + 1, end) &&
			   !pr_is(r, at, FUNCTION_WORD) && pr_last_byte(r, at) != 's')) ||
			(pr_is(r, at, PR_GERUND | PR_PARTICIPLE) && !is_sure_noun(r, at + 1, end)) ||
			(headed && n == 0 && pr_is(r, at, PR_PARTICIPLE)) ||
			(headed && n == 0 && pr_flagged(r, at, PR_CAPITAL) &&
			 !pr_flagged(r, i - 1, PR_CAPITAL)) ||
			(pr_is(r, at, PR_ADVERB) && !describes(r, at) && !pr_flagged(r, at, PR_CAPITAL)) ||
			pr_is(r, at, PR_CHANGE | PR_VAGUE))
			return 0;
		if (pr_is_plural_noun(r, at))
			return headed && begins_clause(r, i, at, end) ? 0 : at + 1 - i;
	}
	return 0;
}

/* What a phrase has come to. */
typedef struct Progress
{
	bool		started;
	bool		noun;			/* has a noun */
	bool		headed;			/* has its head, a plural */
	bool		singular;		/* its head is a singular */
	bool		determined;		/* an article stands before it */
} Progress;

/* A finite verb of rise or fall: fell, went; but no falling, increased. */
static bool
is_verb_of_change(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_is(r, i, PR_CHANGE) ?
		pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_CHANGE) : NULL;

	return value != NULL && value->extra == PR_CHANGE_VERB &&
		!pr_is(r, i, PR_GERUND | PR_PARTICIPLE | PR_PLURAL | PR_ADJECTIVE);
}

/*
 * A verb's form where a noun must stand: searches after a number, drive between
 * two nouns, output after an adjective.
 */
static bool
verb_is_noun(const PrReading *r, uint32_t i, uint32_t end, const Progress *p)
{
	if (!is_word(r, i) || !pr_is(r, i, PR_VERB) || pr_is(r, i, FUNCTION_WORD) || p->headed)
		return false;
	if (!p->started && p->determined)
		return true;			/* the cost, also where the participle is written the same */
	if (is_verb_of_change(r, i))
		return false;			/* calls answered within 10 seconds rose */
	if (!p->started && p->singular && i > 0 && pr_is(r, i - 1, PR_PREPOSITION) &&
		!pr_is_word(r, i - 1, PR_WORD_TO))
		return true;			/* £500 in rent */
	if (p->started && describes(r, i - 1) && (p->singular || !pr_is(r, i, PR_PARTICIPLE | PR_CUE)))
		return true;
	if (p->singular && !p->started && i + 1 < end && pr_is_word(r, i + 1, PR_WORD_OF) && !pr_is(r, i, PR_CUE))
		return true;			/* the £15bn cost of */
	if (p->started && pr_flagged(r, i, PR_CAPITAL) && !pr_flagged(r, i - 1, PR_CAPITAL) &&
		is_sure_noun(r, i + 1, end))
		return true;			/* senior Met officers */
	if (!p->started && p->singular && pr_is(r, i, PR_PARTICIPLE) && is_sure_noun(r, i + 1, end))
		return true;			/* a five-year broadcast deal */
	if (pr_is(r, i, PR_PARTICIPLE | PR_CUE))
		return false;
	if (!p->started && is_sure_noun(r, i + 1, end) &&
		(pr_is_plural_noun(r, i + 1) || (is_sure_noun(r, i + 2, end) && pr_is_plural_noun(r, i + 2))))
		return true;			/* two combine harvesters, two stun gun torches */
	if (p->singular)
		return !p->started && !is_verb_like_noun(r, i) && i + 1 < end &&
			!pr_is(r, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN);
	if (!p->started && i + 1 < r->tokens.count && pr_is(r, i + 1, PR_FINITE | PR_CHANGE))
		return true;			/* output is, demand rose */
	if (p->started && i + 1 < r->tokens.count && pr_is(r, i + 1, PR_FINITE))
		return true;			/* maternity pay is, paid leave would */
	if (p->started && is_verb_like_noun(r, i) && !pr_number_cue(r, i, PR_TELLS_PRICE) &&
		!(i + 1 < end && pr_is(r, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN)))
		return true;			/* distinct acoustic attributes */
	return p->started ? is_sure_noun(r, i + 1, end) : is_verb_like_noun(r, i);
}

/*
 * Is the -ing word at token i the subject of a verb that says change or state:
 * shoplifting rose, recycling is?
 */
static bool
governs(const PrReading *r, uint32_t i)
{
	return i + 1 < r->tokens.count && pr_is(r, i + 1, PR_FINITE | PR_CHANGE) &&
		!pr_is(r, i + 1, PR_PREPOSITION);
}

/* Is the -ing word at token i a noun after of, or after the in of a change: rise in offending? */
static bool
is_governed(const PrReading *r, uint32_t i)
{
	return i > 0 && (pr_is_word(r, i - 1, PR_WORD_OF) ||
					 (i > 1 && pr_is_word(r, i - 1, PR_WORD_IN) && pr_is(r, i - 2, PR_CHANGE)));
}

/* Does an -ing word or a participle at token i belong to the phrase? */
static bool
verbal_goes_on(const PrReading *r, uint32_t i, uint32_t end, const Progress *p)
{
	/* underlying | operating profit */
	uint32_t	next = i + 1 + (pr_is(r, i + 1, PR_GERUND) && describes(r, i + 1));
	bool		before_noun = is_sure_noun(r, next, end) && !pr_is(r, next, PR_VAGUE);

	if (pr_is(r, i, PR_GERUND))
	{
		if (!p->noun)
			return p->started || before_noun || governs(r, i) || is_governed(r, i) ||
				(p->singular && !(i + 1 < end &&
								  (pr_is(r, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) ||
								   (pr_is_word(r, i + 1, PR_WORD_TO) && !pr_is(r, i, PR_SINGULAR)))));
		return before_noun || (pr_is(r, i, PR_SINGULAR) && !pr_number_cue(r, i - 1, PR_TELLS_PERSON));
	}
	if (p->noun && p->singular && (pr_number_cue(r, i - 1, PR_TELLS_PERSON) ||
								   (pr_flagged(r, i + 1, PR_CAPITAL) && !pr_flagged(r, i - 1, PR_CAPITAL))))
		return false;			/* a worker suffered burns, a lawsuit pushed Harbour Oil */
	return before_noun || (i + 1 < end && pr_is(r, i + 1, PR_GERUND | PR_PARTICIPLE) &&
						   is_sure_noun(r, i + 2, end));
}

/* A name with an article goes on after a plural in it: the Consumer Prices Index. */
static bool
in_determined_name(const PrReading *r, uint32_t i, const Progress *p)
{
	return p->determined && (pr_flags(r, i) & pr_flags(r, i - 1) & PR_CAPITAL) != 0;
}

/* Does a name whose words have capitals go on to another plural: Police | Community Support Officers? */
static bool
in_name_of_plural(const PrReading *r, uint32_t i, uint32_t end)
{
	for (uint32_t k = i; k < end && k < i + MOST_SET; k++)
	{
		if (!is_sure_noun(r, k, end) || !(pr_flags(r, k) & pr_flags(r, k - 1) & PR_CAPITAL))
			return false;
		if (k > i && pr_is_plural_noun(r, k))
			return true;
	}
	return false;
}

/* Does the phrase go on with token i? */
static bool
goes_on(const PrReading *r, uint32_t i, uint32_t end, const Progress *p)
{
	if (p->started ? breaks_line(r, i) || pr_is(r, i, PR_PREPOSITION) :
		pr_is(r, i, PR_PREPOSITION) && pr_is(r, i + 1, PR_ARTICLE | PR_QUESTION))
		return false;			/* £4m | following the sale */
	if (!pr_is_nominal(r, i))
		return verb_is_noun(r, i, end, p);
	if (p->noun && ((pr_is_word(r, i, PR_WORD_NEXT) && pr_is(r, i + 1, PR_UNIT | PR_CALENDAR)) ||
					(pr_is(r, i, PR_RANK) && pr_flagged(r, i, PR_CAPITAL) && !pr_flagged(r, i - 1, PR_CAPITAL))))
		return false;			/* crude | last year, one message | PC Smith sent */
	if (!p->started && is_verb_of_change(r, i))
		return false;
	if (p->headed)
		return is_sure_noun(r, i, end) && !describes(r, i) &&
			(pr_is_plural_noun(r, i) || in_determined_name(r, i, p) || in_name_of_plural(r, i, end) ||
			 (pr_last_byte(r, i - 1) != 's' && is_sure_noun(r, i + 1, end) && pr_is_plural_noun(r, i + 1)));
	if (pr_is(r, i, PR_ADVERB) && !describes(r, i))
		return !p->started || (!(p->noun && p->singular) &&	/* one thing | absolutely right */
							   (is_sure_noun(r, i + 1, end) || (i + 1 < end && pr_is(r, i + 1, PR_PARTICIPLE))));
	if (pr_is(r, i, PR_PARTICIPLE | PR_GERUND))
		return verbal_goes_on(r, i, end, p);
	return true;
}

/* Is the word one that makes the phrase one with a noun? */
static bool
is_noun(const PrReading *r, uint32_t i, const Progress *p)
{
	if (pr_is_plural_noun(r, i) || pr_is(r, i, PR_SINGULAR) || pr_flagged(r, i, PR_UPPER))
		return true;
	if (pr_is(r, i, PR_GERUND))
		return p->singular || p->started || governs(r, i) || is_governed(r, i);
	return !pr_is(r, i, PR_PARTICIPLE | PR_ADVERB) && !describes(r, i);
}

/* Step over what stands before a phrase: of, articles, determiners, possessives. */
static uint32_t
skip_determiners(const PrReading *r, uint32_t i, uint32_t end)
{
	for (uint32_t n = 0; n < 4 && i < end; n++, i++)
		if (!pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_NEGATION) ||
			pr_is_word(r, i, PR_WORD_OTHER))
			break;
	return i;
}

/* After a possessive the phrase begins anew: the company's profits. */
static bool
ends_possessive(const PrReading *r, uint32_t i, uint32_t end)
{
	if (pr_flagged(r, i, PR_POSSESSIVE))
		return true;
	return i + 2 < end && pr_last_byte(r, i) == 's' &&
		(pr_token_is(r, i + 1, "’") || pr_token_is(r, i + 1, "'")) &&
		pr_start(r, i + 1) == pr_end(r, i) && pr_is_nominal(r, i + 2);
}

/* An adjective after an article and before a verb or a stop is a noun: the core is, the young were. */
static bool
stands_alone(const PrReading *r, uint32_t i, uint32_t end)
{
	return !pr_is(r, i, VERBAL | PR_ADVERB | PR_ORDINAL) &&
		(i + 1 >= end || pr_is(r, i + 1, PR_FINITE | PR_PREPOSITION) ||
		 (pr_is(r, i - 1, PR_ARTICLE) && pr_is(r, i + 1, PR_VERB)) ||
		 pr_type(r, i + 1) == PR_TOKEN_PUNCTUATION);
}

/* The tokens of a noun of several words that begins at token i: profit before tax; 0 where none does. */
static uint32_t
set_phrase_length(const PrReading *r, uint32_t i, uint32_t end)
{
	uint32_t	n = pr_match(r, i, PR_SINGULAR | PR_PLURAL, NULL);

	return n > 1 && i + n <= end ? n : 0;
}

/* Is token i the bracket before a short form of the words so far: the Gross Domestic Product (GDP)? */
static bool
opens_short_form(const PrReading *r, uint32_t i)
{
	return pr_token_is(r, i, "(") && pr_token_is(r, i + 2, ")") &&
		pr_flagged(r, i + 1, PR_UPPER);
}

/*
 * How many tokens at token i lie inside a noun: the slash of primary/nursery schools,
 * the bracket of growth in (GDP) growth, the number of Year 11 pupils; 0: none.
 */
static uint32_t
inner_length(const PrReading *r, uint32_t i, uint32_t end)
{
	if (pr_token_is(r, i, "/") && i + 1 < end &&
		!((pr_flags(r, i) | pr_flags(r, i + 1)) & PR_SPACE_BEFORE))
		return is_sure_noun(r, i + 1, end) ? 1 : 0;
	if (pr_type(r, i) == PR_TOKEN_NUMBER && pr_flagged(r, i - 1, PR_CAPITAL))
		return is_sure_noun(r, i + 1, end) ? 1 : 0;
	return opens_short_form(r, i) && is_sure_noun(r, i + 3, end) ? 3 : 0;
}

PrRange
pr_phrase_at(const PrReading *r, uint32_t i, uint32_t end, bool singular)
{
	PrRange		phrase;
	Progress	p = {.singular = singular};

	phrase.first = i = skip_determiners(r, i, end);
	p.determined = i > 0 && i < end && (pr_is(r, i - 1, PR_ARTICLE) || pr_is_word(r, i - 1, PR_WORD_OF) ||
										pr_is_word(r, i - 1, PR_WORD_MY) ||
										pr_token_is(r, i - 1, "’") || pr_token_is(r, i - 1, "'"));
	phrase.last = i;
	while (i < end && i < phrase.first + MOST_WORDS)
	{
		uint32_t	n = 0;

		if (set_phrase_length(r, i, end) > 0)
		{
			n = set_phrase_length(r, i, end);	/* earnings per share */
			p.noun = p.headed = true;
		}
		else if (goes_on(r, i, end, &p))
		{
			n = 1;
			p.noun |= is_noun(r, i, &p) || !pr_is_nominal(r, i);
			p.headed = !singular && pr_is_plural_noun(r, i) && !pr_is(r, i, PR_GERUND);
		}
		else if (p.started && (n = joined(r, i, end, p.headed)) > 0 && !singular)
			p.headed = p.noun = true;
		else if (p.started && n == 0)
			n = inner_length(r, i, end);
		if (n == 0)
			break;
		if (n == 1 && ends_possessive(r, i, end))
		{
			i = skip_determiners(r, i + (pr_flagged(r, i, PR_POSSESSIVE) ? 1 : 2), end);
			phrase.first = phrase.last = i;
			p = (Progress) {.singular = singular};
			continue;
		}
		i += n;
		p.started = true;
		phrase.last = i;
	}
	while (phrase.last > phrase.first && pr_is(r, phrase.last - 1, PR_ADVERB) &&
		   !describes(r, phrase.last - 1))
		phrase.last--;
	if (phrase.last > phrase.first + 1 &&
		((phrase.last < end && is_verb_before_object(r, phrase.last - 1)) ||
		 (pr_is(r, phrase.last - 1, PR_ADJECTIVE) && !pr_is(r, phrase.last - 1, PR_SINGULAR | PR_PLURAL) &&
		  pr_number_cue(r, phrase.last - 2, PR_TELLS_PERSON))))
		phrase.last--;			/* a boy travelling alone */
	if (phrase.last > phrase.first + 1 && phrase.last < end && pr_type(r, phrase.last) == PR_TOKEN_NUMBER &&
		pr_number_cue(r, phrase.last - 1, PR_TELLS_AGE) && pr_is_plural_noun(r, phrase.last - 1))
		phrase.last--;			/* students ages 18 to 22 */
	if (phrase.last > phrase.first + 1 && pr_is(r, phrase.last - 1, PR_WEEKDAY) &&
		!pr_flagged(r, phrase.last - 2, PR_CAPITAL))
		phrase.last--;			/* held a two-hour meeting Tuesday */
	if (!p.noun && !(phrase.last > phrase.first && pr_is(r, phrase.first, PR_DEMONYM)) &&
		!(p.determined && phrase.last == phrase.first + 1 && stands_alone(r, phrase.first, end)))
		phrase.last = phrase.first;
	return phrase;
}

/*
 * May token i be a word of an item in a list of nouns; the first of two, also where
 * it may be a verb: crack cocaine?
 */
static bool
is_list_word(const PrReading *r, uint32_t i, uint32_t end, bool first)
{
	if (pr_byte(r, i) >= '0' && pr_byte(r, i) <= '9')
		return false;			/* three tents, 2m-long poles */
	if (pr_is(r, i, PR_VERB) && !describes(r, i))
		return first && !pr_is(r, i, FUNCTION_WORD | PR_PARTICIPLE) && is_sure_noun(r, i + 1, end);
	return pr_is_nominal(r, i) && !pr_is(r, i, PR_PARTICIPLE | PR_ADVERB | PR_CHANGE | PR_VAGUE);
}

PrRange
pr_phrase_with_list(const PrReading *r, PrRange p, uint32_t end)
{
	uint32_t	last = p.last;
	bool		closed = false;

	for (uint32_t i = p.last; p.last > p.first && i < end && i < p.last + MOST_LIST && !closed;)
	{
		uint32_t	item = i + 1;

		closed = pr_is_word(r, i, PR_WORD_AND);
		if (!closed && !pr_token_is(r, i, ","))
			break;
		while (item < end && item < i + 4 && is_list_word(r, item, end, item == i + 1))
			item++;
		if (item == i + 1)
			break;
		i = item;
		if (closed && (item >= end || pr_type(r, item) == PR_TOKEN_PUNCTUATION ||
					   pr_is(r, item, PR_PREPOSITION | PR_PARTICIPLE)))
			last = item;
	}
	p.last = last;
	return p;
}

/* Is it a form of a verb that may be a noun too: cost, pay? */
static bool
may_be_verb(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_WORD && pr_is(r, i, PR_VERB) &&
		!pr_is(r, i, FUNCTION_WORD | PR_GERUND);
}

/* With an article or a describing word before it, it is a noun: a cost, the total cost, a pay rise. */
static bool
is_determined_verb(const PrReading *r, uint32_t start, uint32_t i)
{
	if (i == start || !may_be_verb(r, i))
		return false;
	if (i > start + 1 && may_be_verb(r, i - 1) && pr_is(r, i - 2, PR_ARTICLE))
		return true;
	return pr_is(r, i - 1, PR_ARTICLE) || pr_is_word(r, i - 1, PR_WORD_MY) ||
		(describes(r, i - 1) && !pr_is(r, i - 1, PR_VERB | PR_DETERMINER));
}

/* Is the verb's form at token at the noun with which a phrase ends before token i: at a cost of, the pay is? */
static bool
ends_with_verb(const PrReading *r, uint32_t start, uint32_t at, uint32_t i)
{
	if (is_determined_verb(r, start, at))
		return true;
	return i < r->tokens.count && (pr_is(r, i, PR_FINITE) || pr_is_word(r, i, PR_WORD_OF)) &&
		at > start && pr_is_nominal(r, at - 1) && pr_type(r, at) == PR_TOKEN_WORD &&
		pr_is(r, at, PR_VERB) && !pr_is(r, at, FUNCTION_WORD | PR_PARTICIPLE | PR_CUE);
}

/*
 * Is the -ing word at token at, before the words up to token i, no verb: the painting, the waiting
 * list; waiting times fell?
 */
static bool
is_gerund_of_phrase(const PrReading *r, uint32_t start, uint32_t at, uint32_t i)
{
	if (at > start && pr_type(r, at - 1) != PR_TOKEN_PUNCTUATION)
		return pr_is(r, at - 1, PR_ARTICLE);
	return at + 1 < i && pr_is(r, i, PR_FINITE | PR_CHANGE);
}

/* Is the word at token at, which is nominal, no part of the phrase that ends before token i, as its last word? */
static bool
is_no_end(const PrReading *r, uint32_t start, uint32_t at, uint32_t i)
{
	if (pr_is(r, at, VERBAL) && !pr_is(r, at, PR_SINGULAR | PR_ADJECTIVE | PR_PLURAL))
		return !(pr_is(r, at, PR_GERUND) && is_gerund_of_phrase(r, start, at, i));
	return pr_is(r, at, PR_PARTICIPLE) && at > start && pr_is_nominal(r, at - 1) &&
		!describes(r, at - 1);	/* tenants paid */
}

/* Is it no part of that phrase as a word before its last one? */
static bool
is_no_part(const PrReading *r, uint32_t start, uint32_t at)
{
	if (at == start)
		return false;
	if (pr_is(r, at - 1, PR_PRONOUN & ~PR_PRONOUN_F) && !pr_is_word(r, at - 1, PR_WORD_MY))
		return true;			/* they traded drugs, it fires pulses */
	if (pr_is(r, at, PR_PARTICIPLE) && pr_is_plural_noun(r, at - 1) &&
		pr_number_cue(r, at - 1, PR_TELLS_PERSON))
		return true;			/* officers seized heroin */
	if (pr_is(r, at, PR_GERUND) && !pr_is(r, at, PR_SINGULAR | PR_ADJECTIVE) && pr_is_plural_noun(r, at - 1))
		return true;			/* crimes targeting farms */
	if (pr_is(r, at, PR_PARTICIPLE) && !pr_is(r, at, PR_ADJECTIVE | PR_SINGULAR) && pr_type(r, at) == PR_TOKEN_WORD &&
		pr_is_nominal(r, at - 1) && !describes(r, at - 1) && !pr_is(r, at - 1, PR_ADVERB))
		return true;			/* the court imposed fines */
	if (pr_is_plural_noun(r, at) && !pr_is(r, at, PR_PLURAL) && pr_is(r, at + 1, PR_ADJECTIVE) &&
		!pr_flagged(r, at + 1, PR_CAPITAL))
		return true;			/* the store uses fake names */
	if (pr_is_word(r, at - 1, PR_WORD_TO) && !pr_flagged(r, at, PR_CAPITAL) &&
		!pr_is_plural_noun(r, at) && !pr_is(r, at, PR_GERUND | PR_PARTICIPLE) && !describes(r, at))
		return true;			/* to report revenue */
	if (pr_is(r, at, PR_PARTICIPLE) &&
		(pr_is(r, at - 1, PR_FINITE) ||
		 (pr_flagged(r, at + 1, PR_CAPITAL) && pr_is_nominal(r, at - 1) &&
		  !((pr_flags(r, at) | pr_flags(r, at - 1)) & PR_CAPITAL))))
		return true;			/* has seen arrests, the group acquired Harbour Tools */
	return pr_is(r, at, PR_CUE_SPEECH) && pr_is(r, at, PR_VERB | PR_PARTICIPLE) &&
		pr_is_nominal(r, at - 1);	/* the bank reported profit */
}

PrRange
pr_phrase_before(const PrReading *r, uint32_t start, uint32_t i)
{
	PrRange		phrase = {i, i};

	for (uint32_t n = 2; n <= MOST_SET && start + n <= i; n++)
		if (set_phrase_length(r, i - n, i) == n)
			phrase.first = i - n;
	while (phrase.first > start && i - phrase.first < MOST_WORDS)
	{
		uint32_t	at = phrase.first - 1;
		bool		last = phrase.first == i;

		if (last ? ends_with_verb(r, start, at, i) : is_determined_verb(r, start, at))
		{
			phrase.first = at;
			continue;
		}
		if (!last && at > start + 2 && opens_short_form(r, at - 2) && pr_is_nominal(r, at - 3))
		{
			phrase.first = at - 2;
			continue;
		}
		if (!pr_is_nominal(r, at) || (pr_is(r, at, PR_ADVERB) && !describes(r, at)) ||
			pr_flagged(r, at, PR_POSSESSIVE) ||
			(last ? is_no_end(r, start, at, i) : is_no_part(r, start, at)))
			break;
		if (pr_is(r, at, PR_GERUND) && !pr_is(r, at, PR_SINGULAR | PR_ADJECTIVE) &&
			(at == start || !pr_is_nominal(r, at - 1)) && !is_gerund_of_phrase(r, start, at, i))
			break;
		phrase.first = at;
		if (breaks_line(r, at))
			break;
	}
	return phrase;
}
