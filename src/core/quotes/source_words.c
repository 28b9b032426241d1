/*
 * source_words.c
 *		Words as a source: an office that a known person holds, a document, a group.
 */
#include "quotes/speakers.h"

#include "bodies/bodies.h"
#include "names/told_bodies.h"
#include "nounphrase.h"

#define AGED_MOST 32				/* mentions looked back for whose age is told */
#define INTRODUCED_BEFORE 3		/* tokens before a name that say what the person is: former nurse */
#define INTRODUCED_AFTER 6		/* and after it: , a retired nurse */
#define DEFINITE_MOST 3			/* tokens of "the retired nurse" */
#define ATTRIBUTES_MOST 4			/* tokens of "a council question" between article and noun */
#define PAIR_MOST 8				/* mentions looked back for whom "the former" means */
#define NAME_WORDS_MOST 4		/* words of a name that is no known mention */

/* Is one of the words a possessive: her charity's survey? */
static bool
has_possessive(const PrReading *r, PrRange words)
{
	while (words.first < words.last && !pr_flagged(r, words.first, PR_POSSESSIVE))
		words.first++;
	return words.first < words.last;
}

bool
pr_is_document(const PrReading *r, PrRange words)
{
	uint32_t	head = words.first;

	/* a letter to X, a letter signed by X */
	while (head + 1 < words.last && !pr_is(r, head + 1, PR_PREPOSITION) &&
		   !(pr_is_punctuation(r, head + 1) && !pr_is_apostrophe(r, head + 1)) &&
		   !(pr_is(r, head + 1, PR_PARTICIPLE) && pr_sign_at(r, head, PR_SIGN_DOCUMENT) == 1))
		head++;
	return pr_sign_at(r, head, PR_SIGN_DOCUMENT) > 0 ||
		(head > words.first && pr_sign_at(r, head - 1, PR_SIGN_DOCUMENT) == 2);
}

bool
pr_follows_indefinite(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	k = i;

	if (!pr_is(r, i, PR_CUE) || pr_is(r, i, PR_FINITE | PR_PARTICIPLE | PR_GERUND) || pr_last_byte(r, i) == 's')
		return false;
	if (pr_is(r, i - 1, PR_CARDINAL))
		return pr_is_nominal(r, i + 1) && pr_is(r, i + 2, PR_FINITE | PR_CUE);
	while (k > least + 1 && k + ATTRIBUTES_MOST > i &&
		   ((!pr_capitalised(r, k - 1) && pr_is_nominal(r, k - 1)) || pr_type(r, k - 1) == PR_TOKEN_NUMBER))
		k--;					/* a council question, a 2022 report */
	return k < i && (pr_is_word(r, k - 1, PR_WORD_A) || pr_is_word(r, k - 1, PR_WORD_ANOTHER));
}

bool
pr_is_noun_here(const PrReading *r, uint32_t i, uint32_t least)
{
	return i > least && (pr_flagged(r, i - 1, PR_POSSESSIVE) || pr_is_word(r, i - 1, PR_WORD_MY) ||
						 (pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_PREPOSITION) &&
						  !pr_is(r, i, PR_FINITE) &&
						  /* but "Carers United welcomed" */
						  !(pr_is(r, i - 1, PR_ADJECTIVE) && pr_capitalised(r, i - 1) && i > least + 1)) ||
						 pr_follows_indefinite(r, i, least));
}

bool
pr_bounds_phrase(const PrReading *r, uint32_t i, uint32_t least)
{
	if (pr_is_punctuation(r, i))
		return !pr_byte_in(r, i, "&()") && !pr_is_apostrophe(r, i);
	if (pr_capitalised(r, i) && (i > least ||
								 !pr_is(r, i, PR_RELATIVE | PR_QUESTION | PR_PRONOUN | PR_CONJUNCTION)))
		return false;
	if (pr_is(r, i, PR_PRONOUN) && i > least + 1 && pr_is(r, i - 1, PR_PREPOSITION))
		return false;			/* a friend of his, a man in his 40s */
	if (pr_is(r, i, PR_RELATIVE | PR_QUESTION | PR_PRONOUN) ||
		(pr_is(r, i, PR_CONJUNCTION) && !pr_is(r, i, PR_LINK)))
		return true;
	/* "The Audit Office report concluded", "A situation report issued by the council says" */
	if (pr_sign_at(r, i, PR_SIGN_NOUN | PR_SIGN_DOCUMENT) > 0 && i + 1 < r->tokens.count &&
		pr_is(r, i + 1, PR_FINITE | PR_CUE | PR_PARTICIPLE))
		return false;
	return pr_is(r, i, PR_FINITE | PR_CUE | PR_VERB) && !pr_is_noun_here(r, i, least) &&
		pr_match(r, i, PR_PREPOSITION, NULL) == 0 && !pr_is(r, i, PR_PREPOSITION | PR_ADJECTIVE);
}

/* The words without those before an article that begins anew: "last night the council" */
static PrRange
from_article(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.last; i-- > words.first + 1;)
		/* not "20 patients a month" */
		if (pr_is(r, i, PR_ARTICLE) && !pr_is_letter_name(r, i) &&
			!(i + 1 < words.last && pr_is(r, i + 1, PR_UNIT)) &&
			!pr_is(r, i - 1, PR_PREPOSITION | PR_CONJUNCTION | PR_LINK))
			return (PrRange) {i, words.last};
	return words;
}

/*
 * Where a name, or who is named by a noun only, begins directly after a noun in small letters, so that a phrase
 * with a preposition ends before it: "In a statement | Mr Smith's family", "In their letter | headteachers"; the
 * end of the words where none does.
 */
static uint32_t
subject_after_noun(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.first + 1; i < words.last; i++)
	{
		if (pr_capitalised(r, i - 1) || !pr_wordlike(r, i - 1) || pr_flagged(r, i - 1, PR_POSSESSIVE))
			continue;
		if (pr_capitalised(r, i) &&
			!pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_CONJUNCTION | PR_ADJECTIVE |
				   PR_PARTICLE | PR_RANK | PR_OFFICE | PR_PRONOUN))
			return i;
		if (pr_sign_at(r, i - 1, PR_SIGN_NOUN | PR_SIGN_DOCUMENT) > 0 && pr_is_nominal(r, i))
			return i;
	}
	return words.last;
}

PrRange
pr_noun_phrase_before(const PrReading *r, uint32_t least, uint32_t end)
{
	PrRange		words;

	while (end > least && pr_byte(r, end - 1) == '*')
		end--;					/* of a note below: Dean*, who */
	words = (PrRange) {end, end};
	while (words.first > least && end - words.first < PR_WORDS_MOST &&
		   !pr_bounds_phrase(r, words.first - 1, least))
		words.first--;
	/*
	 * "his sister said", "he said his sister said", "in a statement his sister said": a pronoun that begins
	 * a clause before a noun is a possessive
	 */
	if (words.first > least && words.first < end && pr_is(r, words.first - 1, PR_PRONOUN) &&
		!pr_is(r, words.first, PR_ARTICLE | PR_ADVERB | PR_PREPOSITION) &&
		(words.first - 1 == least || pr_is_punctuation(r, words.first - 2) ||
		 pr_is(r, words.first - 2, PR_CONJUNCTION | PR_RELATIVE | PR_QUESTION) ||
		 (pr_is(r, least, PR_PREPOSITION) &&
		  (pr_plain_noun(r, words.first - 2) || pr_is(r, words.first - 2, PR_WEEKDAY | PR_MONTH))) ||
		 (pr_is(r, words.first - 2, PR_CUE) && pr_sign_at(r, words.first - 2, PR_SIGN_ADDRESSING) == 0)))
		words.first--;
	while (words.first < words.last &&
		(pr_is(r, words.first, PR_CONJUNCTION | PR_ADVERB | PR_LINK | PR_CALENDAR) ||
		 pr_is_punctuation(r, words.first)) &&
		   !pr_is(r, words.first, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION))
		words.first++;
	/* "last night residents said", "on Monday residents said" */
	if (words.first + 2 < words.last &&
		(pr_is_word(r, words.first, PR_WORD_NEXT) || pr_is(r, words.first, PR_DETERMINER)) &&
		(pr_is_word(r, words.first + 1, PR_WORD_NIGHT) || pr_is(r, words.first + 1, PR_UNIT | PR_CALENDAR)))
		words.first += 2;
	if (words.first + 1 < words.last && pr_is(r, words.first, PR_PREPOSITION) &&
		pr_is(r, words.first + 1, PR_WEEKDAY | PR_MONTH | PR_CALENDAR))
		words.first += 2;
	words = from_article(r, words);
	if (words.first + 1 < words.last && pr_is_word(r, words.first, PR_WORD_AS) &&
		(pr_capitalised(r, words.first) || pr_capitalised(r, words.first + 1)))
		words.first++;			/* As researchers noted, as Smith put it */
	if (words.first < words.last && pr_is(r, words.first, PR_PREPOSITION) &&
		!pr_is(r, words.first, PR_DETERMINER | PR_ADJECTIVE))
		words.first = subject_after_noun(r, words);
	/* "In its response the trust said" */
	else if (words.first > least + 1 && pr_is_possessive_pronoun(r, words.first - 1) &&
			 pr_is(r, words.first - 2, PR_PREPOSITION) && subject_after_noun(r, words) < words.last)
		words.first = subject_after_noun(r, words);
	return words;
}

/* Is the office at token i a body's, named before it: its chair, the charity's chair; not his, not Smith's? */
static bool
is_of_body(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_mention_from(r, i);

	return !pr_is(r, i - 1, PR_ARTICLE | PR_PRONOUN_M | PR_PRONOUN_F) &&
		!(m > 0 && r->mentions.at[m - 1].last == i);
}

/*
 * Which known person holds the office that the words name as a known one: "the Chief
 * Constable", "the charity's chair".
 */
static uint32_t
person_by_office(const PrReading *r, PrRange words)
{
	if (words.last > words.first + 1 && pr_is_word(r, words.first, PR_WORD_THE) &&
		pr_type(r, words.last - 1) == PR_TOKEN_WORD &&
		pr_flagged(r, words.last - 1, PR_UPPER) &&
		pr_match(r, words.last - 1, PR_RANK | PR_OFFICE, NULL) == 0)
		return pr_resolve_initials(r, (PrRange) {words.first + 1, words.last});
	for (uint32_t i = words.first + 1; i < words.last; i++)
	{
		uint32_t	n = pr_match(r, i, PR_RANK | PR_OFFICE, NULL);

		if (n == 0 || i + n != words.last)
			continue;
		/* "a judge" is the one whom the text names */
		if (pr_is_word(r, words.first, PR_WORD_A) && i == words.first + 1 &&
			pr_sign_at(r, i, PR_SIGN_BENCH) > 0)
			return pr_resolve_office(r, (PrRange) {i, i + n}, false);
		if (pr_is_word(r, words.first, PR_WORD_A) || pr_is_word(r, words.first, PR_WORD_ANOTHER) ||
			!(pr_is(r, words.first, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) ||
			  pr_flagged(r, i - 1, PR_POSSESSIVE)))
			return PR_NONE;
		return pr_resolve_office(r, (PrRange) {i, i + n}, is_of_body(r, i));
	}
	return PR_NONE;
}

/*
 * Where the adverbial of time begins that ends before token end: last week, on Monday night, in March; end
 * where none does. All but the adverbs follow token least.
 */
static uint32_t
time_first(const PrReading *r, uint32_t least, uint32_t end)
{
	uint32_t	i = end;
	bool		part = i > least + 1 && pr_is_word(r, i - 1, PR_WORD_NIGHT);

	i -= part;
	if (i <= least + 1)
		return end;
	/* "last", "this", "next"; "night" itself may be what they stand before */
	if (pr_is(r, i - 1, PR_DETERMINER) || pr_is_word(r, i - 1, PR_WORD_NEXT))
		return part ? i - 1 : end;
	if (pr_is(r, i - 1, PR_UNIT | PR_CALENDAR | PR_WEEKDAY | PR_MONTH) &&
		(pr_is(r, i - 2, PR_DETERMINER) || pr_is_word(r, i - 2, PR_WORD_NEXT)))
		return i - 2;
	if (pr_is(r, i - 1, PR_WEEKDAY))
		return pr_is(r, i - 2, PR_PREPOSITION) ? i - 2 : i - 1;
	if (pr_is(r, i - 1, PR_MONTH | PR_CALENDAR) && pr_is(r, i - 2, PR_PREPOSITION))
		return i - 2;
	return part && pr_is(r, i - 1, PR_ADVERB) ? i - 1 : end;
}

uint32_t
pr_before_time(const PrReading *r, uint32_t least, uint32_t end)
{
	end = time_first(r, least, end);
	while (end > least + 1 && pr_is(r, end - 1, PR_ADVERB) && !pr_capitalised(r, end - 1))
		end--;
	return end;
}

/* Are the words a share of people without a noun: "1 in 8", "67 per cent", "nearly a third"? */
static bool
is_share(const PrReading *r, PrRange words)
{
	bool		share = false;

	for (uint32_t i = words.first; i < words.last; i++)
	{
		if (pr_type(r, i) == PR_TOKEN_PERCENT || pr_is(r, i, PR_PREPOSITION | PR_UNIT | PR_FRACTION))
			share = true;
		else if (pr_type(r, i) != PR_TOKEN_NUMBER &&
				 !pr_is(r, i, PR_CARDINAL | PR_QUALIFIER | PR_ADVERB))
			return false;
	}
	return share;
}

/*
 * The given name, which is all that is known, of one whom the words call what he or she is to others: "his
 * mum Carol", "Tom's sister, Hannah, 24,"; PR_NONE: none.
 */
uint32_t
pr_name_of_relation(const PrReading *r, PrRange words)
{
	uint32_t	name = words.last - 1;
	uint32_t	before;

	if (words.last + 2 < r->tokens.count && pr_byte(r, words.last) == ',' &&
		pr_is_punctuation(r, words.last + 2) &&
		(pr_is(r, words.last + 1, PR_GIVEN_NAME) || pr_is_aged(r, words.last + 2)))
		name = words.last + 1;
	if (name <= words.first || !pr_capitalised(r, name) || pr_flagged(r, name, PR_POSSESSIVE))
		return PR_NONE;
	/* what he or she is stands before the name, and what is before a comma */
	before = words.last - (name == words.last - 1 ? 2 : 1);
	if (pr_byte(r, before) >= '0' && pr_byte(r, before) <= '9')
		/* 12-year-old Sam */
		return pr_is(r, name, PR_PLACE | PR_DEMONYM | PR_ORGANISATION | PR_BODY_LAST) ? PR_NONE : name;
	/* A mother of five in the camp, Fatou, 34, */
	if (pr_is_aged(r, name + 1) && name == words.last + 1 && pr_may_mean_words(r, words, 0))
		return name;
	return (pr_is(r, name, PR_GIVEN_NAME) || pr_is_aged(r, name + 1)) &&
		(pr_is_compound(r, before) ||
		 pr_sign_at(r, before, PR_SIGN_HUMAN | PR_SIGN_MAN | PR_SIGN_WOMAN) > 0) ? name : PR_NONE;
}

/*
 * The name at the end of the words, of a person of whom no mention is known: a given name or an honorific,
 * and capitals after it up to the end ("leader of the council Jane Smith"); empty: none.
 */
static PrRange
name_in_words(const PrReading *r, PrRange words)
{
	uint32_t	i = words.last;
	uint32_t	first = words.last;

	while (i > words.first && i + NAME_WORDS_MOST > words.last && pr_capitalised(r, i - 1) &&
		   pr_wordlike(r, i - 1) &&
		   !pr_flagged(r, i - 1, PR_POSSESSIVE) && !pr_is(r, i - 1, PR_STYLE | PR_COURTESY))
	{
		i--;
		if (pr_is(r, i, PR_GIVEN_NAME) || (i > words.first && pr_is(r, i - 1, PR_STYLE)))
			first = i;
	}
	/* a spokesman for Jane Smith; Tarn & Dale Homes */
	if (first > words.first && (pr_is(r, first - 1, PR_PREPOSITION) || pr_byte(r, first - 1) == '&'))
		first = words.last;
	if (words.last - first < 2 || pr_is(r, words.last - 1, PR_ORGANISATION | PR_BODY_FIRST) ||
		(pr_is(r, words.last - 1, PR_BODY_LAST) && first > words.first && pr_capitalised(r, first - 1)))
		return (PrRange) {words.last, words.last};
	return (PrRange) {first, words.last};
}

/*
 * Does the phrase end with a person who only belongs to what it names: a spokeswoman
 * for Prime Minister Jane Smith?
 */
static bool
ends_with_other(const PrReading *r, PrRange words)
{
	uint32_t	m = pr_mention_from(r, words.last);

	return m > 0 && r->mentions.at[m - 1].last >= words.last && r->mentions.at[m - 1].first > words.first &&
		pr_is_oblique(r, &r->mentions.at[m - 1], words.first);
}

/*
 * Whom "the latter" at token i means: the last person named before it; and "the former": one named before
 * that one.
 */
static bool
person_of_pair(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_mention_from(r, i);
	bool		former = pr_is_word(r, i, PR_WORD_FORMER);

	for (uint32_t m = here; m > 0 && here - m < PAIR_MOST; m--)
	{
		uint32_t	person = r->mentions.at[m - 1].person;

		if (former && person == r->mentions.at[here - 1].person)
			continue;
		pr_add_person(s, person);
		return true;
	}
	return false;
}

/*
 * Does the word at token i say what the person of the mention is: nurse Jane Smith; Jane Smith, a retired
 * nurse?
 */
static bool
is_introduced_as(const PrReading *r, const PrMention *m, uint32_t noun)
{
	for (uint32_t i = m->last; i > 0 && i + INTRODUCED_BEFORE > m->first && !pr_is_punctuation(r, i - 1); i--)
		if (pr_word(r, i - 1) == pr_word(r, noun))
			return true;
	if (pr_byte(r, m->last) != ',')
		return false;
	for (uint32_t i = m->last + 1; i < noun && i < m->last + INTRODUCED_AFTER && !pr_ends_sentence(r, i) &&
		 !pr_is(r, i, PR_RELATIVE | PR_PREPOSITION | PR_PARTICIPLE | PR_FINITE); i++)
		if (pr_word(r, i) == pr_word(r, noun))
			return true;
	return false;
}

/*
 * Whom "the nurse" means, whose last word is at token i: the last person before it who was introduced as
 * one; and "the mother-of-two": the last woman.
 */
static bool
person_of_noun(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_mention_from(r, i);

	if (pr_word(r, i) == 0 || pr_sign_at(r, i, PR_SIGN_HUMAN | PR_SIGN_MAN | PR_SIGN_WOMAN) != 1)
		return false;
	if (pr_type(r, i) == PR_TOKEN_HYPHENATED && pr_sign_at(r, i, PR_SIGN_MAN | PR_SIGN_WOMAN) > 0)
		return pr_resolve_pronoun(r, i, pr_sign_at(r, i, PR_SIGN_MAN) > 0 ? 'm' : 'f', s);
	for (uint32_t m = here; m > 0 && here - m < AGED_MOST; m--)
		if (is_introduced_as(r, &r->mentions.at[m - 1], i))
		{
			pr_add_person(s, r->mentions.at[m - 1].person);
			return true;
		}
	return false;
}

/* Whom "the 71-year-old" at token i means: the last before it of whom that age is told, "Jane Smith, 71," */
static bool
person_of_age(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_mention_from(r, i);

	for (uint32_t m = here; m > 0 && here - m < AGED_MOST; m--)
	{
		uint32_t	age = r->mentions.at[m - 1].last + 1;

		if (pr_type(r, age) == PR_TOKEN_NUMBER && pr_byte_in(r, age - 1, ",(") &&
			memcmp(r->text + pr_start(r, age), r->text + pr_start(r, i), pr_length(r, age)) == 0)
		{
			pr_add_person(s, r->mentions.at[m - 1].person);
			return true;
		}
	}
	return false;
}

/* Is an age told of the person before token i? */
static bool
has_told_age(const PrReading *r, uint32_t i, uint32_t person)
{
	uint32_t	here = pr_mention_from(r, i);

	for (uint32_t m = here; m > 0 && here - m < AGED_MOST; m--)
		if (r->mentions.at[m - 1].person == person && pr_is_aged(r, r->mentions.at[m - 1].last))
			return true;
	return false;
}

/* Whom it may mean where that age is told of nobody: the one a pronoun would, if of no other age. */
static bool
person_of_no_age(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_mention_from(r, i);
	PrSource	found = {.kind = PR_SPEAKER_NONE};

	if (!pr_resolve_pronoun(r, i, 0, &found))
		return false;
	for (uint32_t m = here; found.count > 0 && has_told_age(r, i, found.persons[0]) && m > 0 &&
		 here - m < AGED_MOST; m--)
		found.persons[0] = r->mentions.at[m - 1].person;
	*s = found;
	return true;
}

/* The words without marks and brackets, and without an adverbial of time, at their end. */
static PrRange
trimmed(const PrReading *r, PrRange words)
{
	while (words.first < words.last && pr_is_punctuation(r, words.last - 1))
		words.last--;
	words.last = pr_before_time(r, words.first, words.last);
	return words;
}

/* Whom "the 71-year-old" or "the latter" means. */
static bool
person_of_pointer(const PrReading *r, PrRange words, PrSource *s)
{
	uint32_t	last = words.last - 1;

	if (words.last - words.first != 2 || !pr_is_word(r, words.first, PR_WORD_THE))
		return false;
	if (pr_byte(r, last) >= '0' && pr_byte(r, last) <= '9')
		return person_of_age(r, last, s) || person_of_no_age(r, words.first, s);
	return (pr_is_word(r, last, PR_WORD_FORMER) || pr_is_word(r, last, PR_WORD_LATTER)) &&
		person_of_pair(r, last, s);
}

/* Which known person the words name, by an office or by name; PR_NONE: none. */
static uint32_t
known_person(const PrReading *r, PrRange words)
{
	uint32_t	person = person_by_office(r, words);

	if (person == PR_NONE)
		person = pr_person_named(r, words);
	/* "a tearful Jane" */
	if (person == PR_NONE && words.last == words.first + 3 && pr_is_word(r, words.first, PR_WORD_A) &&
		pr_is(r, words.first + 1, PR_ADJECTIVE | PR_PARTICIPLE))
		person = pr_person_named(r, (PrRange) {words.last - 1, words.last});
	/* at the end of more words: "Union Minister for Home Affairs Jane Smith" */
	if (person == PR_NONE && words.last > words.first + 2 && pr_capitalised(r, words.last - 2) &&
		pr_wordlike(r, words.last - 2) && !ends_with_other(r, words))
		person = pr_person_named(r, (PrRange) {words.last - 2, words.last});
	return person;
}

/* A document without who made it: A report | by the trust, An evaluation | carried out in May. */
static PrRange
without_maker(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.first + 1; i < words.last; i++)
		if (pr_sign_at(r, i - 1, PR_SIGN_DOCUMENT) > 0 &&
			(pr_is_word(r, i, PR_WORD_BY) || (pr_is(r, i, PR_PARTICIPLE) && !pr_capitalised(r, i))))
			return (PrRange) {words.first, i};
	return words;
}

/*
 * The name of a body without the noun that tells it: (ferry operator) TideLine, (the charity) Open Door; all
 * the words where they are no such name.
 */
static PrRange
without_body_noun(const PrReading *r, PrRange words)
{
	uint32_t	i = words.last;

	while (i > words.first && (pr_name_word(r, i - 1) || (i < words.last && pr_link(r, i - 1) != 0)))
		i--;
	if (i == words.last)
		return words;
	if (i == words.first)
		i += pr_opens_with_noun(r, i) && i + 1 + pr_is(r, i + 1, PR_BODY_LAST) < words.last;
	else if (pr_told_body(r, i, words.last) == 0)
		return words;
	for (uint32_t k = words.first; k < i; k++)
		if (pr_is(r, k, PR_PREPOSITION | PR_CONJUNCTION))
			return words;		/* a spokesman for the charity Open Door */
	return (PrRange) {i, words.last};
}

/*
 * The name of a body between marks after the noun that tells what it is: the landlord's agent, (Norvale
 * Lettings), replied; the words where none stands there.
 */
static PrRange
body_in_apposition(const PrReading *r, PrRange words)
{
	uint32_t	first = words.last + 1;
	uint32_t	i = first;

	if (pr_byte(r, words.last) != ',' || pr_capitalised(r, words.last - 1) || pr_is_plural_noun(r, words.last - 1) ||
		!(pr_is(r, words.first, PR_ARTICLE | PR_PRONOUN) || has_possessive(r, words)))
		return words;
	i += pr_is(r, i, PR_ARTICLE);
	first = i;
	while (pr_name_word(r, i) || (i > first && pr_link(r, i) != 0 && pr_name_word(r, i + 1)))
		i++;
	/* a list: the trust, Norvale Council, and the police */
	if (i == first || !(pr_byte(r, i) == ',' || pr_ends_sentence(r, i)) || pr_is_word(r, i + 1, PR_WORD_AND))
		return words;
	return (PrRange) {words.last + 1, i};
}

/* Words that name no known person: a person with all the name that is known, a document, or a group. */
static void
source_unknown(const PrReading *r, PrRange words, PrSource *s)
{
	PrRange		full = name_in_words(r, words);

	if (ends_with_other(r, words))
		full.first = full.last;
	s->kind = full.first < full.last ? PR_SPEAKER_PERSON : pr_is_document(r, words) ?
		PR_SPEAKER_DOCUMENT : PR_SPEAKER_GROUP;
	s->words = full.first < full.last ? full : s->kind == PR_SPEAKER_DOCUMENT ? without_maker(r, words) :
		without_body_noun(r, body_in_apposition(r, words));
}

bool
pr_is_aged(const PrReading *r, uint32_t i)
{
	return pr_byte(r, i) == ',' && pr_type(r, i + 1) == PR_TOKEN_NUMBER;
}

bool
pr_source_by_words(const PrReading *r, PrRange words, PrSource *s)
{
	uint32_t	person;
	uint32_t	name;

	words = trimmed(r, words);
	if (words.first >= words.last || words.last - words.first > PR_WORDS_MOST || is_share(r, words) ||
		(words.last - words.first > 1 && pr_is(r, words.last - 1, PR_PRONOUN_FIRST) &&
		 !pr_flagged(r, words.last - 1, PR_UPPER)))
		return false;
	if (pr_resolve_he(r, words.first, s))
		return true;			/* He further said */
	if (words.last - words.first == 1 &&
		(pr_is(r, words.first, PR_PRONOUN) || pr_is_word(r, words.first, PR_WORD_THEY)))
		return pr_subject_pronoun(r, words.first, s);
	if (person_of_pointer(r, words, s))
		return true;
	/* "his letter says": he does; not "his charity's survey says" */
	if (pr_is_document(r, words) && pr_is(r, words.first, PR_PRONOUN_M | PR_PRONOUN_F) && !has_possessive(r, words) &&
		pr_resolve_gendered(r, words.first, s))
		return true;
	name = pr_name_of_relation(r, words);
	if (name == PR_NONE && words.last == words.first + 1 && pr_capitalised(r, words.first) &&
		(pr_is(r, words.first, PR_GIVEN_NAME) || pr_is_aged(r, words.last)) &&
		!pr_is(r, words.first, PR_ORGANISATION | PR_BODY_LAST | PR_PLACE))
		name = words.first;		/* Sam, 12, said */
	if (name != PR_NONE)
		words = (PrRange) {name, name + 1};
	person = name == PR_NONE ? known_person(r, words) : pr_person_named(r, words);
	if (person != PR_NONE)
		pr_add_person(s, person);
	else if (name != PR_NONE)
	{
		s->words = words;
		s->kind = PR_SPEAKER_PERSON;
	}
	else if (!pr_is_word(r, words.first, PR_WORD_THE) || words.last - words.first > DEFINITE_MOST ||
			 !person_of_noun(r, words.last - 1, s))
		source_unknown(r, words, s);
	return true;
}
