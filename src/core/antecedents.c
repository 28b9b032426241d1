/*
 * antecedents.c
 *		Whom pronouns and offices mean: he, she, they, the Chief Constable.
 */
#include "speakers.h"

#define PRONOUN_MOST 32			/* mentions looked back for whom a pronoun means */
#define OFFICE_MOST 64			/* persons looked at for who holds an office */
#define MARKS_MOST 8			/* marks looked back to tell whether a token is quoted */
#define SENTENCE_MOST 120		/* tokens between the persons and the pronoun that means them all */

/* The first mention that begins at token i or later. */
uint32_t
pr_mention_from(const PrReading *r, uint32_t i)
{
	uint32_t	low = 0;
	uint32_t	high = r->mentions.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->mentions.at[middle].first < i)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Is the token inside quotation marks? */
bool
pr_is_quoted(const PrReading *r, uint32_t token)
{
	uint32_t	low = 0;
	uint32_t	high = r->marks.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->marks.at[middle].token < token)
			low = middle + 1;
		else
			high = middle;
	}
	for (int n = 0; low > 0 && n < MARKS_MOST; n++)
	{
		const PrMark *m = &r->marks.at[--low];

		if (m->role == PR_MARK_APOSTROPHE)
			continue;
		if (m->role == PR_MARK_OPEN)
			return m->partner != PR_NONE && r->marks.at[m->partner].token > token;
		return m->role != PR_MARK_CLOSE;
	}
	return false;
}

/* Does a word of before, within or by make the mention part of something else than the subject? */
bool
pr_is_oblique(const PrReading *r, const PrMention *m, uint32_t least)
{
	uint32_t	i = m->first;

	if (r->tokens.at[m->last - 1].flags & PR_POSSESSIVE)
		return true;
	while (i > least && (pr_is(r, i - 1, PR_ARTICLE) || pr_byte(r, i - 1) == '('))
		i--;
	return i > least && pr_is(r, i - 1, PR_PREPOSITION) && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION) && !pr_word_is(r, i - 1, "as");
}

/* The subject of mention m's sentence, where it has the gender too: she is rather that one than the object. */
static uint32_t
subject_rather(const PrReading *r, uint32_t m, char gender)
{
	uint32_t	first = pr_sentence_first(r, r->mentions.at[m].first, 0);
	uint32_t	person = r->mentions.at[m].person;

	for (int n = 0; m > 0 && n < PRONOUN_MOST && r->mentions.at[m - 1].first >= first; n++)
	{
		const PrMention *earlier = &r->mentions.at[--m];

		if (r->persons.at[earlier->person].gender == gender && !pr_is_oblique(r, earlier, first) && !pr_is_quoted(r, earlier->first))
			person = earlier->person;
	}
	return person;
}

/* Where the block of token i begins. */
static uint32_t
block_first(const PrReading *r, uint32_t i)
{
	uint32_t	low = 0;
	uint32_t	high = r->blocks.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->blocks.at[middle].first <= i)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? r->blocks.at[low - 1].first : 0;
}

/*
 * Whom a pronoun at token i means: the nearest person of its gender named
 * before it outside quotations. One whose gender is not known comes before
 * those of earlier paragraphs, and else last.
 */
uint32_t
pr_resolve_pronoun(const PrReading *r, uint32_t i, char gender)
{
	uint32_t	m = pr_mention_from(r, i);
	uint32_t	block = block_first(r, i);
	uint32_t	unknown = PR_NONE;
	bool		near = false;

	for (int n = 0; m > 0 && n < PRONOUN_MOST; n++)
	{
		const PrMention *mention = &r->mentions.at[--m];
		char		other = r->persons.at[mention->person].gender;

		if (mention->first < block && near)
			break;
		if (pr_is_quoted(r, mention->first))
			continue;
		if (other == gender)
			return subject_rather(r, m, gender);
		if (other != 0 || unknown != PR_NONE)
			continue;
		unknown = mention->person;
		near = mention->first >= block;
	}
	return unknown;
}

static bool
holds_text(const PrReading *r, PrSpan where, PrSpan what)
{
	uint32_t	length = what.end - what.start;

	for (uint32_t i = where.start; length > 0 && i + length <= where.end; i++)
	{
		uint32_t	k = 0;

		while (k < length && (r->text[i + k] | 0x20) == (r->text[what.start + k] | 0x20))
			k++;
		if (k == length)
			return true;
	}
	return false;
}

/* Who holds the office that "the Chief Constable" names: the person with that title or role, the latest first. */
uint32_t
pr_resolve_office(const PrReading *r, PrRange office)
{
	PrSpan		what = pr_range_span(r, office);
	uint32_t	p = r->persons.count;

	for (int n = 0; p > 0 && n < OFFICE_MOST; n++)
	{
		const PrPerson *person = &r->persons.at[--p];

		if (holds_text(r, person->title.span, what) || holds_text(r, person->role.span, what))
			return p;
	}
	return PR_NONE;
}

/* Persons of the sentence before token i, whom "they" means: two or more of them, joined. */
static bool
they_persons(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	m = pr_mention_from(r, i);
	uint32_t	first;

	if (m < 2 || i - r->mentions.at[m - 1].last > SENTENCE_MOST)
		return false;
	first = m - 1;
	first = pr_list_first(r, m - 1, 0);
	if (first == m - 1)
		return false;
	for (uint32_t n = first; n < m; n++)
		pr_add_person(s, r->mentions.at[n].person);
	return true;
}

/* Or the subject of that sentence: "Inspectors looked at 502 files. They described ..." */
static bool
they_group(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_sentence_first(r, i, 0);
	uint32_t	first = here > 0 ? pr_sentence_first(r, here - 1, 0) : here;
	uint32_t	last = first;

	while (last < here && r->tokens.at[last].type != PR_TOKEN_PUNCTUATION && !pr_is(r, last, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_CUE))
		last++;
	if (last == first || last == here || pr_is(r, first, PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_ADVERB))
		return false;
	s->words = (PrRange) {first, last};
	s->kind = PR_SPEAKER_GROUP;
	return true;
}

/* A pronoun as subject: he, she, they. */
bool
pr_subject_pronoun(const PrReading *r, uint32_t i, PrSource *s)
{
	char		gender = pr_word_is(r, i, "he") ? 'm' : pr_word_is(r, i, "she") ? 'f' : 0;
	uint32_t	person;

	if (gender == 0)
		return pr_word_is(r, i, "they") && (they_persons(r, i, s) || they_group(r, i, s));
	person = pr_resolve_pronoun(r, i, gender);
	if (person == PR_NONE)
		return false;
	pr_add_person(s, person);
	return true;
}
