/*
 * full_names.c
 *		The full names of persons whom the walk through the text knows by a surname only.
 *
 * A person may be named in full where nothing tells that a name stands there (a given name that the
 * lexicon does not know, a line of its own), and later with a title and the surname. One pass over the
 * words in capitals finds the surnames of such persons after another word that may be a given name.
 * And a word that nobody knows between "said", or a noun, and a name belongs to that.
 */
#include "people/full_names.h"

#include "arena.h"
#include "tagged.h"

static bool
is_capital_word(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) <= PR_TOKEN_HYPHENATED &&
		(pr_flags(r, i) & (PR_CAPITAL | PR_UPPER)) == PR_CAPITAL;
}

/*
 * May the word at token i be the given name of the surname after it: a known one, or
 * within a sentence one that nobody knows?
 */
static bool
may_be_given_name(const PrReading *r, uint32_t i)
{
	if (!is_capital_word(r, i) || pr_flagged(r, i, PR_POSSESSIVE))
		return false;
	if (pr_is(r, i, PR_GIVEN_NAME))
		return true;
	return i > 0 && !pr_flagged(r, i, PR_LINE_BEFORE) &&
		pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION &&
		pr_classes(r, i) == 0 && pr_phrase_classes(r, i) == 0;
}

/* Is the person known by a surname only: Rell, de Vries? */
static bool
is_surname_only(const PrReading *r, const PrPerson *person)
{
	PrSpan		word = pr_first_word(r, person->name);

	return word.end == person->name.end ||
		(pr_entry_any(pr_lookup_entry(r->text + word.start, word.end - word.start)) & PR_PARTICLE &&
		 pr_is_one_word(r, (PrSpan) {word.end + 1, person->name.end}));
}

/* Does a word that nobody knows stand between "said", or a noun, and the name, to which it belongs then? */
static bool
is_given_name_before(const PrReading *r, const PrMention *m)
{
	uint32_t	i = m->first;

	return i > 1 && r->persons.at[m->person].name.start == pr_start(r, i) &&
		is_capital_word(r, i - 1) &&
		pr_classes(r, i - 1) == 0 && pr_phrase_classes(r, i - 1) == 0 && !pr_flagged(r, i, PR_LINE_BEFORE) &&
		!pr_flagged(r, i - 1, PR_POSSESSIVE | PR_LINE_BEFORE) && !pr_flagged(r, i - 2, PR_CAPITAL) &&
		(pr_is(r, i - 2, PR_CUE_SPEECH) ||
		 (pr_classes(r, i - 2) == 0 && pr_type(r, i - 2) <= PR_TOKEN_HYPHENATED));
}

void
pr_complete_names(PrReading *r, const PrPersonIndex *index)
{
	bool		any = false;

	for (uint32_t m = 0; m < r->mentions.count; m++)
	{
		pr_arena_step(r->arena);
		if (is_given_name_before(r, &r->mentions.at[m]))
		{
			r->mentions.at[m].first--;
			r->persons.at[r->mentions.at[m].person].name.start = pr_start(r, r->mentions.at[m].first);
		}
	}
	for (uint32_t p = 0; p < r->persons.count && !any; p++)
	{
		pr_arena_step(r->arena);
		any = is_surname_only(r, &r->persons.at[p]);
	}
	for (uint32_t i = 1; any && (i = pr_next_start(r, i, r->tokens.count, PR_START_PERSON)) < r->tokens.count; i++)
	{
		uint32_t	p;
		uint32_t	given = i - 1;

		pr_arena_step(r->arena);
		if (!is_capital_word(r, i) || pr_flagged(r, i, PR_LINE_BEFORE))
			continue;
		if (given > 0 && pr_is(r, given, PR_PARTICLE))
			given--;
		if (!may_be_given_name(r, given) || pr_flagged(r, given + 1, PR_LINE_BEFORE) ||
			(i + 1 < r->tokens.count && is_capital_word(r, i + 1) && !pr_flagged(r, i + 1, PR_LINE_BEFORE)))
			continue;
		p = pr_find_person(index, (PrSpan) {pr_start(r, i), pr_word_only_end(r, i)},
						   (char) pr_data_at(r, given, PR_NUMBER_GIVEN_NAME));
		if (p != PR_NONE && is_surname_only(r, &r->persons.at[p]))
			r->persons.at[p].name = (PrSpan) {pr_start(r, given), pr_word_only_end(r, i)};
	}
}
