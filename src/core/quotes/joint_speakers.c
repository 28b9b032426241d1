/*
 * joint_speakers.c
 *		Several who speak together: A, B and C said; Peter and Jane Smith said.
 */
#include "quotes/speakers.h"

#include "unicode.h"

#define JOINED_MOST 24			/* tokens between two persons of a list */

typedef enum Join
{
	JOIN_NONE,
	JOIN_COMMA,
	JOIN_AND
} Join;

/*
 * Are two mentions of one list: is there nothing between them but "and", commas,
 * brackets and what says who they are ("Jane Smith, chair of X, and Y's head, Tom Smith")?
 */
static Join
joined(const PrReading *r, uint32_t from, uint32_t to)
{
	bool		belongs = pr_is(r, from, PR_PREPOSITION);	/* Jane Smith of the Norvale Trust and Tom Smith */
	bool		and_seen = false;

	if (to > from + JOINED_MOST)
		return JOIN_NONE;
	for (uint32_t i = from; i < to; i++)
	{
		/* Jane Smith, who is the chair, and Tom Smith */
		if (pr_is_word(r, i, PR_WORD_WHO) && i == from + 1 && pr_byte(r, from) == ',')
			while (i < to && pr_byte(r, i) != ',')
				i++;
		if (!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_RELATIVE | PR_CUE | PR_VERB | PR_PRONOUN) &&
			!(pr_is_word(r, i - 1, PR_WORD_AND) && pr_is_possessive_pronoun(r, i)))
			return JOIN_NONE;	/* but "Smith and his wife Rosa" */
		if ((pr_is_word(r, i, PR_WORD_AND) &&
			 (i == from || pr_is_punctuation(r, i - 1) || (belongs && i + 1 == to))) ||
			(pr_byte(r, i) == '&' && to == from + 1))
			and_seen = true;
		else if (pr_is_punctuation(r, i) && !pr_byte_in(r, i, ",;)(&") &&
			pr_apostrophe_at(r->text + pr_start(r, i), pr_length(r, i)) == 0)
			return JOIN_NONE;
	}
	return and_seen ? JOIN_AND :
		pr_byte(r, to - 1) == ';' || ((to == from + 1 || belongs) && pr_is_punctuation(r, to - 1)) ? JOIN_COMMA :
		JOIN_NONE;
}

/* Is the mention an object that no authors of something are: but "a statement by A and B"? */
static bool
is_mere_object(const PrReading *r, const PrMention *m, uint32_t least)
{
	uint32_t	i = m->first;

	/* Smith met Jones, and Hale said; said Jones, and Hale agreed */
	if (i > least && pr_is(r, i - 1, PR_VERB | PR_CUE_SPEECH) && !pr_is(r, i - 1, PR_GERUND | PR_PREPOSITION) &&
		!pr_capitalised(r, i - 1))
		return true;
	if (!pr_is_oblique(r, m, least))
		return false;
	return !(i > 0 && (pr_is_word(r, i - 1, PR_WORD_BY) || pr_is_word(r, i - 1, PR_WORD_FROM)));
}

uint32_t
pr_list_first(const PrReading *r, uint32_t m, uint32_t least)
{
	Join		last = m > 0 ? joined(r, r->mentions.at[m - 1].last, r->mentions.at[m].first) : JOIN_NONE;

	if (last != JOIN_AND)
		return m;
	while (m > 0 && r->mentions.at[m - 1].first >= least &&
		   !is_mere_object(r, &r->mentions.at[m - 1], least) &&
		   joined(r, r->mentions.at[m - 1].last, r->mentions.at[m].first) != JOIN_NONE)
		m--;
	return m;
}

uint32_t
pr_list_last(const PrReading *r, uint32_t m, uint32_t limit)
{
	uint32_t	last = m;

	for (; m + 1 < r->mentions.count && r->mentions.at[m + 1].last <= limit; m++)
	{
		Join		join = joined(r, r->mentions.at[m].last, r->mentions.at[m + 1].first);

		if (join == JOIN_NONE)
			break;
		/* "Smith, Jones and their lawyers" */
		if (join == JOIN_AND || pr_is_word(r, r->mentions.at[m + 1].last, PR_WORD_AND))
			last = m + 1;
	}
	return last;
}

/* One who is no mention but joined to the first of them: She and Smith, Ministers Smith and Jones. */
static void
add_joined(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	person = pr_person_named(r, (PrRange) {i, i + 1});

	if (person != PR_NONE)
		pr_add_person(s, person);
	else
		pr_resolve_he(r, i, s);
}

bool
pr_named_together(const PrReading *r, uint32_t m, uint32_t least, PrSource *s)
{
	uint32_t	other = r->mentions.at[m].first - 2;
	PrClass		titles = PR_COURTESY | PR_STYLE;

	if (r->mentions.at[m].first < least + 2 || !pr_is(r, other, titles | PR_GIVEN_NAME) ||
		!pr_capitalised(r, other) || !pr_is_word(r, other + 1, PR_WORD_AND) ||
		(m > 0 && r->mentions.at[m - 1].last > other) ||
		(!pr_is(r, other, titles) && pr_person_named(r, (PrRange) {other, other + 1}) != PR_NONE))
		return false;
	s->words = (PrRange) {other, r->mentions.at[m].last};
	s->kind = PR_SPEAKER_GROUP;
	return true;
}

bool
pr_subject_persons(const PrReading *r, uint32_t least, uint32_t first, uint32_t cue, PrSource *s)
{
	uint32_t	m = pr_mention_from(r, cue);
	uint32_t	chosen = m;
	uint32_t	n;

	for (n = m; n > 0 && chosen == m && r->mentions.at[n - 1].first >= first; n--)
		if (!pr_is_oblique(r, &r->mentions.at[n - 1], first))
			chosen = n - 1;
	if (chosen == m)
		return false;
	m = pr_list_last(r, chosen, cue);
	n = pr_list_first(r, chosen, least);
	if (m == n && pr_named_together(r, m, least, s))
		return true;
	if (r->mentions.at[n].first > first + 1 && pr_is_word(r, r->mentions.at[n].first - 1, PR_WORD_AND))
		add_joined(r, r->mentions.at[n].first - 2, s);
	for (; n <= m; n++)
		pr_add_person(s, r->mentions.at[n].person);
	return true;
}
