/*
 * figure_ages.c
 *		Tell ages from counts.
 *
 * A bare number is an age after a word of age (aged 12), after the name or the noun of a person
 * (Jane Smith, 34; adults 18 and over), after a verb that says it of one (she was 34), or after
 * under and over where people are spoken of.
 */
#include "arena.h"
#include "figures/decimal.h"
#include "figures/subject_parts.h"

#define MOST_LETTERS 3			/* groups of letters after a name */
#define SHORT_LETTERS 4
#define OLDEST 120				/* years of age */
#define LEAST_OF 13				/* a boy of 13 is that old; a mother of three has three children */
#define TITLE_WORDS 2			/* words with a capital before a strange name among which a title is sought */
#define AGE_OF_MOST 8			/* tokens from the of after age to the verb */
#define SMALL_WORDS 3			/* between a word of age and the number */
#define PREDICATE_MOST 6		/* tokens from a form of be to its noun */
#define PERSON_WINDOW 20		/* tokens before an age in which the person may stand of whom it is said */

static bool
can_be_age(const PrAmount *a)
{
	double		most;

	if (a->kind != PR_FIGURE_COUNT || (a->form & (PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_POINT)))
		return false;
	most = pr_decimal_double(a->is_range ? a->upper : a->value);
	return most <= OLDEST && most >= 0;
}

/* Does the number count a plural after it, and so say no age: under five | flags, but not under five | travel? */
static bool
counts_plural(const PrSentence *s, const PrAmount *a)
{
	PrRange		p = pr_phrase_at(s->r, a->last, s->end, false);

	return p.last > p.first && pr_is_plural_noun(s->r, p.last - 1);
}

/*
 * Are people spoken of before token i in the sentence, and not the number of them: you must be, two
 * in five people arrested were, 11% were?
 */
static bool
tells_of_people(const PrSentence *s, uint32_t i)
{
	if (pr_type(s->r, i - 1) == PR_TOKEN_PERCENT)
		return true;
	for (uint32_t k = i; k > s->start && k + PERSON_WINDOW > i; k--)
	{
		if (pr_is(s->r, k - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_FIRST | PR_PRONOUN_SECOND |
				  PR_PRONOUN_GROUP) || pr_is_word(s->r, k - 1, PR_WORD_WHO))
			return true;
		if (pr_number_cue(s->r, k - 1, PR_TELLS_PERSON))
			return !(is_word(s, k - 2, PR_WORD_OF) && pr_number_cue(s->r, k - 3, PR_TELLS_WHOLE));
	}
	return false;
}

/* Does a word for people stand before "under" or "over" and the number, and no noun after it? */
static bool
follows_person(const PrSentence *s, const PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	i = a->first;

	for (uint32_t words = 3; words > 0; words--)
	{
		const PrValue *value;

		if (s->start + words > i || pr_match(s->r, i - words, PR_QUALIFIER, &entry) != words)
			continue;
		value = pr_value(entry, PR_NUMBER_QUALIFIER);
		if (value->data != PR_QUALIFIER_OVER && value->data != PR_QUALIFIER_UNDER)
			return false;
		i -= words;
		if (i > s->start && pr_number_cue(s->r, i - 1, PR_TELLS_AGE))
			return true;
		if (is_a(s, i - 1, PR_BE))
			return tells_of_people(s, i - 1) && (a->last >= s->end || !pr_is_nominal(s->r, a->last));
		return pr_number_cue_before(s->r, s->start, i, PR_TELLS_PERSON) && !counts_plural(s, a);
	}
	return false;
}

uint32_t
pr_mention_ending(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_first_from(&r->mentions, PrMention, last, i);

	return m < r->mentions.count && r->mentions.at[m].last == i ? m : PR_NONE;
}

/* Ann Lee, known as “Red,” 34, of: the mark that closes the by-name follows the comma. */
static bool
follows_byname(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	return a->form == PR_AMOUNT_DIGITS && !a->is_range && i >= s->start + 3 && a->last < s->end &&
		pr_token_is(s->r, a->last, ",") &&
		(pr_token_is(s->r, i - 1, "”") || pr_token_is(s->r, i - 1, "\"")) && pr_token_is(s->r, i - 2, ",") &&
		pr_flagged(s->r, i - 3, PR_CAPITAL) && !pr_is(s->r, i - 3, PR_MONTH | PR_WEEKDAY | PR_PLACE);
}

uint32_t
pr_name_end(const PrSentence *s, uint32_t i)
{
	const PrReading *r = s->r;
	uint32_t	before = pr_before_bracket(s, i);

	if (before < i && pr_mention_ending(r, before) != PR_NONE)
		return before;			/* Jane Smith (Harbour Club), 34 */
	for (int n = 0; n < MOST_LETTERS && i > s->start + 2; n++)
	{
		uint32_t	stop = pr_token_is(r, i - 1, ".") && !pr_flagged(r, i - 1, PR_SPACE_BEFORE);
		uint32_t	at = i - 1 - stop;

		if (!pr_flagged(r, at, PR_CAPITAL) ||
			!(stop ? pr_length(r, at) <= SHORT_LETTERS :
			  pr_type(r, at) == PR_TOKEN_ABBREVIATION || pr_is(r, at, PR_POSTNOMINAL)))
			return i;
		i = pr_token_is(r, at - 1, ",") ? at - 1 : at;
	}
	return i;
}

/* The couple, both 34, : a word like both alone between a comma and the number. */
static bool
follows_couple(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	return a->form == PR_AMOUNT_DIGITS && !a->is_range && is_text(s, a->last, ",") &&
		is_a(s, i - 1, PR_DETERMINER) && is_text(s, i - 2, ",");
}

/* The men, 24 and 26, : two numbers between commas after people. */
static bool
begins_pair(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;
	uint32_t	next = a->last;

	return a->form == PR_AMOUNT_DIGITS && !a->is_range && is_text(s, i - 1, ",") &&
		pr_number_cue(s->r, i - 2, PR_TELLS_PERSON) && pr_is_plural_noun(s->r, i - 2) &&
		is_word(s, next, PR_WORD_AND) && next + 1 < s->end && pr_type(s->r, next + 1) == PR_TOKEN_NUMBER &&
		is_text(s, next + 2, ",");
}

/* A number of its own after a mark, and what stands before the mark. */
typedef struct Apposed
{
	uint32_t	name;			/* token before the mark, the last of a name */
	bool		bracket;		/* the mark is a bracket, else a comma */
	bool		commas;			/* the number stands between two commas */
} Apposed;

/* Is the number a comma's or a bracket's: Jane Smith, 34; Jane Smith, now 34; Jane Smith (34)? */
static bool
is_apposed(const PrSentence *s, const PrAmount *a, Apposed *p)
{
	uint32_t	now = is_a(s, a->first - 1, PR_ADVERB) && is_text(s, a->first - 2, ",");
	uint32_t	mark = a->first - now - 1;
	bool		comma = is_text(s, mark, ",");
	/* her sons Alfie, six, and Theo, two; the twins, now eight */
	bool		child = comma && a->last == a->first + 1 &&
		(is_a(s, mark - 1, PR_GIVEN_NAME) || (now && pr_number_cue(s->r, mark - 1, PR_TELLS_PERSON)));

	p->bracket = is_text(s, mark, "(");
	p->commas = comma && is_text(s, a->last, ",");
	if (!(comma || p->bracket) || mark == s->start || a->is_range ||
		(child ? a->form & ~PR_AMOUNT_DIGITS : a->form != PR_AMOUNT_DIGITS))
		return false;
	p->name = pr_name_end(s, mark) - 1;
	return true;
}

/* Does the apposition end after the number, and none that goes on: Jane Smith, 34 years? */
static bool
is_closed(const PrSentence *s, const PrAmount *a, const Apposed *p)
{
	uint32_t	i = a->last;

	if (p->bracket)
		return is_text(s, i, ")");
	return p->commas || i >= s->end || is_text(s, i, ".") || is_text(s, i, "(") ||
		((is_word(s, i, PR_WORD_OF) || is_word(s, i, PR_WORD_FROM)) &&
		 pr_mention_ending(s->r, p->name + 1) != PR_NONE);
}

/* Does a person who is named, a word for people, or a given name stand before the mark? */
static bool
is_known_person(const PrSentence *s, const Apposed *p)
{
	const PrReading *r = s->r;
	bool		given = pr_is(r, p->name, PR_GIVEN_NAME);
	bool		person = pr_number_cue(r, p->name, PR_TELLS_PERSON);

	if (pr_mention_ending(r, p->name + 1) != PR_NONE)
		return true;
	if (p->bracket)
		return (person && !pr_is_plural_noun(r, p->name)) ||
			(given && pr_number_cue(r, p->name - 1, PR_TELLS_PERSON));	/* her daughter Ann (17) */
	return person || ((given || pr_number_cue(r, p->name, PR_TELLS_AGE)) && !pr_is(r, p->name, PR_MONTH));
}

/* The champion, 44, retires: a noun for one, between commas with what may be the age of a grown person. */
static bool
is_noun_for_one(const PrSentence *s, const PrAmount *a, const Apposed *p)
{
	const PrReading *r = s->r;

	return p->commas && p->name > s->start && !pr_flagged(r, p->name, PR_CAPITAL) &&
		pr_is_nominal(r, p->name) && !pr_is_plural_noun(r, p->name) &&
		pr_decimal_double(a->value) >= LEAST_OF &&
		!pr_is(r, p->name, PR_ADVERB | PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND | PR_ORDINAL | PR_UNIT |
			   PR_CHANGE) &&
		!pr_number_cue(r, p->name, PR_TELLS_WHOLE | PR_TELLS_NAME);
}

/* A name that nobody knows, told by a title or given name before it, or by commas on both sides of the number. */
static bool
is_strange_name(const PrSentence *s, const Apposed *p)
{
	const PrReading *r = s->r;
	uint32_t	name = p->name;

	if (!pr_flagged(r, name, PR_CAPITAL) || pr_is(r, name, PR_MONTH | PR_WEEKDAY | PR_PLACE))
		return false;
	if (name == s->start)		/* Smith, 34, of */
		return p->commas &&
			!pr_is(r, name, PR_ADVERB | PR_CONJUNCTION | PR_PREPOSITION | PR_GERUND | PR_PARTICIPLE);
	if (pr_is(r, name, PR_GIVEN_NAME) && pr_flagged(r, name - 1, PR_CAPITAL))
		return true;
	for (uint32_t k = name; k > s->start && k + TITLE_WORDS > name && pr_flagged(r, k - 1, PR_CAPITAL); k--)
		if (pr_is(r, k - 1, PR_GIVEN_NAME | PR_COURTESY | PR_STYLE | PR_RANK))
			return true;
	return p->commas && pr_flagged(r, name - 1, PR_CAPITAL);
}

/* Is the number the age of the person before it? */
static bool
follows_name(const PrSentence *s, const PrAmount *a)
{
	Apposed		p;

	if (follows_byname(s, a) || follows_couple(s, a) || begins_pair(s, a))
		return true;
	return is_apposed(s, a, &p) && is_closed(s, a, &p) &&
		(is_known_person(s, &p) || is_noun_for_one(s, a, &p) || is_strange_name(s, &p));
}

/* "The average age of riders was 46", "of the riders we met was": age and of stand before the noun of the verb. */
static bool
is_age_of_noun(const PrSentence *s, uint32_t be)
{
	for (uint32_t i = be; i > s->start + 1 && i + AGE_OF_MOST > be; i--)
	{
		if (pr_is_word(s->r, i - 1, PR_WORD_OF))
			return pr_number_cue(s->r, i - 2, PR_TELLS_AGE);
		if (pr_is(s->r, i - 1, PR_FINITE | PR_CONJUNCTION) || pr_type(s->r, i - 1) == PR_TOKEN_PUNCTUATION)
			break;
	}
	return false;
}

/* "With nine being their usual age": age is the noun after a form of be. */
static bool
is_age_by_predicate(const PrSentence *s, const PrAmount *a)
{
	if (a->last >= s->end || !pr_is(s->r, a->last, PR_BE))
		return false;
	for (uint32_t i = a->last + 1; i <= a->last + PREDICATE_MOST && i < s->end; i++)
		if (pr_number_cue(s->r, i, PR_TELLS_AGE) && pr_is_nominal(s->r, i) && !pr_is(s->r, i, PR_PARTICIPLE))
			return true;
	return false;
}

/* The 30 and over group, adults 18 and over, must be 16 or over: of whom else than people? */
static bool
is_least_age(const PrSentence *s, const PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	i = a->first;

	if (a->form == PR_AMOUNT_DIGITS && is_text(s, a->last, "+") && !pr_flagged(s->r, a->last, PR_SPACE_BEFORE))
		return pr_number_cue_before(s->r, s->start, i - is_text(s, i - 1, "("), PR_TELLS_PERSON);	/* adults (18+) */
	if (a->form != PR_AMOUNT_DIGITS || a->last >= s->end || !is_a(s, a->last, PR_CONJUNCTION) ||
		pr_match(s->r, a->last, PR_QUALIFIER, &entry) != 2 ||
		pr_value(entry, PR_NUMBER_QUALIFIER)->extra != PR_AFTER)
		return false;
	if (is_word(s, i - 1, PR_WORD_OF))
		i--;					/* people of 70 and over */
	return is_a(s, i - 1, PR_ARTICLE | PR_BE) || pr_number_cue_before(s->r, s->start, i, PR_TELLS_PERSON);
}

/* "He is 81", "who was 34": the verb be between a word for one person and a number with no noun after it. */
static bool
is_predicate_of_person(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	while (i > s->start && i + 2 > a->first && pr_is(s->r, i - 1, PR_ADVERB))
		i--;
	if (i > s->start && !a->is_range &&
		((pr_flagged(s->r, i - 1, PR_POSSESSIVE) && pr_is(s->r, i - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_RELATIVE)) ||
		 (pr_is(s->r, i - 1, PR_PRONOUN_FIRST) && pr_last_byte(s->r, i - 1) == 'm')))
		return a->last >= s->end || !pr_is_nominal(s->r, a->last);	/* she's 23; my mum, who's 91; I'm 25 */
	if (i < s->start + 2 || !pr_is(s->r, i - 1, PR_BE) || a->is_range ||
		(a->last < s->end && pr_is_nominal(s->r, a->last)))
		return false;
	if (is_word(s, i - 2, PR_WORD_TO) && is_a(s, i - 3, PR_PARTICIPLE))
		i -= 2 + is_a(s, i - 4, PR_BE);	/* a woman | (is) believed to be 40 */
	if (pr_number_cue(s->r, i - 2, PR_TELLS_PERSON) && !pr_is_plural_noun(s->r, i - 2))
		return true;
	if (is_text(s, i - 2, ",") && pr_mention_ending(s->r, i - 2) != PR_NONE)
		return true;			/* the girl, Jane Smith, is now 61 */
	return pr_is(s->r, i - 2, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_FIRST | PR_PRONOUN_SECOND |
				 PR_GIVEN_NAME) ||
		pr_is_word(s->r, i - 2, PR_WORD_WHO) || pr_number_cue(s->r, i - 2, PR_TELLS_AGE) ||
		is_age_of_noun(s, i - 1) ||
		(i > s->start + 2 && pr_flagged(s->r, i - 2, PR_CAPITAL) &&
		 pr_is(s->r, i - 3, PR_GIVEN_NAME));
}

/* The first of the small words before the number: aged | between 10 and 17, a man of | about 81. */
static uint32_t
before_small_words(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	while (i > s->start && i + SMALL_WORDS > a->first &&
		   (pr_is(s->r, i - 1, PR_QUALIFIER | PR_ADVERB | PR_BE) || pr_is_word(s->r, i - 1, PR_WORD_FROM) ||
			pr_is_word(s->r, i - 1, PR_WORD_THAN) || pr_number_cue(s->r, i - 1, PR_TELLS_RANGE)))
		i--;
	return i;
}

/* At 72, she runs; he left school at 16; a brother who died at 21. */
static bool
follows_at(const PrSentence *s, const PrAmount *a)
{
	uint32_t	at = a->first - 1;

	if (is_word(s, at, PR_WORD_AT) && at > s->start + 1 && a->form == PR_AMOUNT_DIGITS && !a->is_range &&
		pr_decimal_double(a->value) >= LEAST_OF &&
		(a->last >= s->end || pr_type(s->r, a->last) == PR_TOKEN_PUNCTUATION ||
		 is_a(s, a->last, PR_CONJUNCTION | PR_PREPOSITION)))
		return tells_of_people(s, at) && !is_a(s, at - 1, PR_CHANGE | PR_GERUND) &&
			!pr_number_cue(s->r, at - 1, PR_TELLS_PRICE) && !pr_change_said(s, at);
	return a->first == s->start + 1 && is_word(s, s->start, PR_WORD_AT) && is_text(s, a->last, ",") &&
		is_a(s, a->last + 1, PR_GIVEN_NAME | PR_PRONOUN_M | PR_PRONOUN_F);
}

/* 70 or older. */
static bool
is_followed_by_age_word(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->last + 1;

	return i < s->end && is_a(s, a->last, PR_CONJUNCTION) && pr_number_cue(s->r, i, PR_TELLS_AGE) &&
		pr_number_cue(s->r, i, PR_TELLS_EXTENT);
}

/* A man of | about 81: the small words at token i follow one person, and no noun after the number. */
static bool
is_of_person(const PrSentence *s, const PrAmount *a, uint32_t i)
{
	return i > s->start + 1 && pr_is_word(s->r, i - 1, PR_WORD_OF) &&
		(is_word(s, i - 2, PR_WORD_CHILD) ||
		 (pr_number_cue(s->r, i - 2, PR_TELLS_PERSON) && !pr_is_plural_noun(s->r, i - 2) &&
		  pr_decimal_double(a->value) >= LEAST_OF)) &&
		(a->last >= s->end || !pr_is_nominal(s->r, a->last) ||
		 pr_is(s->r, a->last, PR_PARTICIPLE | PR_VERB));
}

/* Aged 15 and 17: after another age and a word or mark that joins the two. */
static bool
follows_age(const PrReading *r, const PrAmount *a, const PrAmount *before)
{
	return before != NULL && before->kind == PR_FIGURE_AGE && before->last + 1 == a->first &&
		!(before->form & PR_AMOUNT_GLUED) &&
		(pr_is_word(r, before->last, PR_WORD_AND) || pr_is_word(r, before->last, PR_WORD_OR) ||
		 pr_token_is(r, before->last, ","));
}

/* Do the words around a count say that it is an age, and not how many there are of what follows it? */
static bool
is_said_to_be_age(const PrSentence *s, const PrAmount *a, const PrAmount *before)
{
	uint32_t	i;

	if (a->last < s->end && pr_is_plural_noun(s->r, a->last) && pr_is_nominal(s->r, a->last))
		return false;
	i = before_small_words(s, a);
	return pr_number_cue_before(s->r, s->start, i, PR_TELLS_AGE) ||	/* aged between 10 and 17 */
		is_of_person(s, a, i) || follows_at(s, a) || is_followed_by_age_word(s, a) ||
		follows_age(s->r, a, before) || follows_person(s, a) || follows_name(s, a) ||
		is_least_age(s, a) || is_predicate_of_person(s, a) || is_age_by_predicate(s, a);
}

/* Does the verb be stand before token i, and an age before the verb: the average age of riders was 31.1 years? */
static bool
is_predicate_of_age(const PrSentence *s, uint32_t i)
{
	while (i > s->start && pr_is(s->r, i - 1, PR_ADVERB))
		i--;
	return i > s->start + 1 && pr_is(s->r, i - 1, PR_BE) &&
		(pr_number_cue(s->r, i - 2, PR_TELLS_AGE) || is_age_of_noun(s, i - 1));
}

/* Children under 5 years, children younger than 6 months. */
static bool
is_limit_of_people(const PrSentence *s, const PrAmount *a)
{
	bool		than = is_word(s, a->first - 1, PR_WORD_THAN) && pr_number_cue(s->r, a->first - 2, PR_TELLS_AGE);
	uint32_t	i = a->first - 1 - than;

	return (than || pr_data_at(s->r, i, PR_NUMBER_QUALIFIER) == PR_QUALIFIER_UNDER) && i > s->start &&
		pr_number_cue(s->r, i - 1, PR_TELLS_PERSON) && pr_is_plural_noun(s->r, i - 1);
}

/* Is the duration an age: aged 12 years, aged four and 18 months, children (3 to 5 years)? */
static bool
is_age_in_units(const PrSentence *s, const PrAmount *a, const PrAmount *before)
{
	return a->kind == PR_FIGURE_DURATION && a->first > s->start &&
		(is_limit_of_people(s, a) || pr_number_cue(s->r, a->first - 1, PR_TELLS_AGE) ||
		 is_predicate_of_age(s, a->first) ||
		 follows_age(s->r, a, before) ||
		 (a->is_range && pr_token_is(s->r, a->first - 1, "(") &&
		  pr_number_cue_before(s->r, s->start, a->first - 1, PR_TELLS_PERSON)));
}

void
pr_tell_age(const PrSentence *s, PrAmount *a, const PrAmount *before)
{
	bool		decade = (a->form & PR_AMOUNT_ENDS_S) != 0; /* in their 20s */

	if (is_age_in_units(s, a, before))
		a->kind = PR_FIGURE_AGE;
	else if (can_be_age(a) && (decade || is_said_to_be_age(s, a, before)))
		pr_set_age(a);
}
