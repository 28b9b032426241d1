/*
 * holders.c
 *		Who holds an office, and whose name a word is.
 */
#include "quotes/speakers.h"

#define OFFICE_MOST 64			/* mentions looked at, before and after, for who holds an office */
#define INITIALS_MOST 8			/* capitals of an office */
#define PERSONS_MOST 64			/* mentions looked at, before and after, for whose name a word is */
#define NAME_MOST 2				/* tokens of a name that is no known mention: Mr Hale, Hale */

/* How well a person holds an office that is named. */
typedef enum Holding
{
	HOLDS_NOT,
	HOLDS_AFTER,				/* after further words of the title: Prime Minister */
	HOLDS_AMONG,				/* before further words: Minister for Ports, Union Minister for Ports */
	HOLDS_EXACTLY
} Holding;

/* Are the bytes the same, ASCII letters in any case? */
static bool
same_letters(const char *a, const char *b, uint32_t length)
{
	while (length > 0 && (a[length - 1] | 0x20) == (b[length - 1] | 0x20))
		length--;
	return length == 0;
}

/* Is the word at token i the last one of the person's name, or the first? */
static bool
names_person(const PrReading *r, uint32_t i, const PrPerson *person)
{
	const char *word = r->text + pr_start(r, i);
	uint32_t	length = pr_word_only_end(r, i) - pr_start(r, i);
	uint32_t	whole = person->name.end - person->name.start;
	const char *name = r->text + person->name.start;

	return length > 1 && length <= whole &&
		((same_letters(name + whole - length, word, length) &&
		  (length == whole || name[whole - length - 1] == ' ')) ||
		 (same_letters(name, word, length) && (length == whole || name[length] == ' ')));
}

/* Are the words the person's name: the last of them, and if both are names the first too? */
static bool
is_called(const PrReading *r, uint32_t person, PrRange words, bool both)
{
	return names_person(r, words.last - 1, &r->persons.at[person]) &&
		(!both || names_person(r, words.first, &r->persons.at[person]));
}

uint32_t
pr_person_named(const PrReading *r, PrRange words)
{
	uint32_t	last = words.last - 1;
	uint32_t	here;
	bool		both;			/* given name and surname, not a title and one of them */

	if (words.first >= words.last || words.last - words.first > NAME_MOST || !pr_capitalised(r, last) ||
		pr_type(r, last) > PR_TOKEN_HYPHENATED)
		return PR_NONE;
	/* Dr Hale, OCDA Hale; no Jane Hale */
	both = words.first < last && !pr_is_compound(r, words.first) &&
		!pr_is(r, words.first, PR_COURTESY | PR_STYLE | PR_RANK | PR_OFFICE) &&
		!(pr_flags(r, words.first) & PR_UPPER && !pr_flagged(r, last, PR_UPPER));
	if (both && !pr_capitalised(r, words.first))
		return PR_NONE;
	here = pr_mention_from(r, words.first);
	for (uint32_t m = here; m > 0 && here - m < PERSONS_MOST; m--)
		if (is_called(r, r->mentions.at[m - 1].person, words, both))
			return r->mentions.at[m - 1].person;
	for (uint32_t m = here; m < r->mentions.count && m < here + PERSONS_MOST; m++)
		if (is_called(r, r->mentions.at[m].person, words, both))
			return r->mentions.at[m].person;
	return PR_NONE;
}

static bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Does the word before byte at of the text make another office of what follows: deputy, vice-? */
static bool
is_deputy(const char *text, uint32_t at)
{
	uint32_t	last = at > 0 ? at - 1 : 0;
	uint32_t	first = last;
	const PrValue *sign;

	while (first > 0 && is_letter(text[first - 1]))
		first--;
	sign = last > first ? pr_value(pr_lookup_entry(text + first, last - first), PR_NUMBER_CUE_SIGN) : NULL;
	return sign != NULL && (sign->data & PR_SIGN_DEPUTY) != 0;
}

/*
 * How well a title or role of so many bytes says an office: that and no more, or more
 * words but no deputy's.
 */
static Holding
holding_of(const char *text, uint32_t size, const char *office, uint32_t length)
{
	for (uint32_t i = 0; length > 0 && i + length <= size; i++)
	{
		if ((i > 0 && is_letter(text[i - 1])) || !same_letters(text + i, office, length) ||
			is_deputy(text, i))
			continue;
		if (size == length)
			return HOLDS_EXACTLY;
		if (i + length == size || !is_letter(text[i + length]))
			return i > 0 && i + length == size ? HOLDS_AFTER : HOLDS_AMONG;
	}
	return HOLDS_NOT;
}

/*
 * What the lexicon knows of the first word and the last of the person's title
 * together, asked of entries by a test.
 */
static bool
title_is(const PrReading *r, const PrPerson *person, bool (*test) (const PrEntry *entry))
{
	const char *title = r->text + person->title.span.start;
	uint32_t	length = person->title.span.end - person->title.span.start;
	uint32_t	first = 0;
	uint32_t	last = length;

	while (first < length && title[first] != ' ')
		first++;
	while (last > 0 && title[last - 1] != ' ')
		last--;
	return length > 0 && (test(pr_lookup_entry(title, first)) ||
						  test(pr_lookup_entry(title + last, length - last)));
}

static bool
is_rank(const PrEntry *entry)
{
	return (pr_entry_all(entry) & PR_RANK) != 0;
}

static bool
is_bench(const PrEntry *entry)
{
	const PrValue *sign = pr_value(entry, PR_NUMBER_CUE_SIGN);

	return sign != NULL && (sign->data & PR_SIGN_BENCH) != 0;
}

bool
pr_has_rank(const PrReading *r, const PrPerson *person)
{
	return title_is(r, person, is_rank);
}

/* Do the capitals begin the initials of the title or role: IG, Inspector General of Police? */
static bool
are_initials(const PrReading *r, PrSpan title, const char *capitals, uint32_t length)
{
	uint32_t	k = 0;

	for (uint32_t i = title.start; i < title.end && k < length; i++)
	{
		char		c = r->text[i];
		bool		initial = c >= 'A' && c <= 'Z' && (i == title.start || !is_letter(r->text[i - 1]));

		if (initial && c != capitals[k])
			return false;
		k += initial;
	}
	return k == length;
}

/*
 * How well the person holds what the words name: as title, short or written out, or
 * in the role; or are both on the bench?
 */
static Holding
holds_office(const PrReading *r, const PrPerson *person, PrSpan what, bool bench)
{
	const PrString *title = &person->title;
	const char *office = r->text + what.start;
	uint32_t	length = what.end - what.start;
	Holding		best = holding_of(r->text + title->span.start, title->span.end - title->span.start, office,
								  length);
	Holding		other = HOLDS_NOT;

	if (title->literal != NULL)
		other = holding_of(title->literal, title->literal_length, office, length);
	best = other > best ? other : best;
	if (best == HOLDS_NOT)
		best = holding_of(r->text + person->role.span.start, person->role.span.end - person->role.span.start,
						  office, length);
	return best == HOLDS_NOT && bench && title_is(r, person, is_bench) ? HOLDS_AFTER : best;
}

uint32_t
pr_resolve_initials(const PrReading *r, PrRange office)
{
	char		capitals[INITIALS_MOST] = "";
	uint32_t	length = 0;
	uint32_t	here = pr_mention_from(r, office.first);

	/* words give their first letter, what is written in capitals all */
	for (uint32_t i = office.first; i < office.last; i++)
		for (uint32_t k = 0; k < (pr_flagged(r, i, PR_UPPER) ? pr_length(r, i) : 1u) &&
			 length < INITIALS_MOST; k++)
			capitals[length++] = r->text[pr_start(r, i) + k];
	for (uint32_t m = here; m > 0 && here - m < OFFICE_MOST; m--)
	{
		const PrPerson *person = &r->persons.at[r->mentions.at[m - 1].person];

		if (are_initials(r, person->title.span, capitals, length) ||
			are_initials(r, person->role.span, capitals, length))
			return r->mentions.at[m - 1].person;
	}
	return PR_NONE;
}

/*
 * Of the people of mentions from .. to-1, or of these backwards, the first of those who hold the office best;
 * PR_NONE: nobody holds it.
 */
static uint32_t
first_holder(const PrReading *r, PrRange office, uint32_t from, uint32_t to, bool back)
{
	PrSpan		what = pr_range_span(r, office);
	bool		bench = pr_sign_at(r, office.first, PR_SIGN_BENCH) > 0;
	uint32_t	best = PR_NONE;
	Holding		best_holding = HOLDS_NOT;

	for (uint32_t n = 0; n < to - from && best_holding < HOLDS_EXACTLY; n++)
	{
		uint32_t	person = r->mentions.at[back ? to - 1 - n : from + n].person;
		Holding		holding = holds_office(r, &r->persons.at[person], what, bench);

		if (holding > best_holding)
		{
			best = person;
			best_holding = holding;
		}
	}
	return best;
}

/* Those named before the words come first: the nearest of them; then those after. */
uint32_t
pr_resolve_office(const PrReading *r, PrRange office, bool owned)
{
	uint32_t	here = pr_mention_from(r, office.first);
	uint32_t	least = here > OFFICE_MOST ? here - OFFICE_MOST : 0;
	uint32_t	most = here + OFFICE_MOST < r->mentions.count ? here + OFFICE_MOST : r->mentions.count;
	uint32_t	person = first_holder(r, office, least, here, true);

	if (person == PR_NONE)
		person = first_holder(r, office, here, most, false);
	return person != PR_NONE ? person : pr_described_person(r, office, owned);
}
