/*
 * body_evidence.c
 *		How much the words around a name that nothing in it tells say that it is a body's.
 *
 * One cue alone seldom tells a body from a person, a place or a thing, so the names stage
 * collects what all places of a text say of one name.
 */
#include "names/told_bodies.h"

#include "bodies/bodies.h"

#define PHRASE_MOST 3			/* words before a name that tell who acts: a survey by */
#define NAME_MOST 5				/* words of a name that only the words around tell */
#define OWN_MOST 4				/* tokens from a verb to "its" */
#define CLAUSE_MOST 24			/* tokens of a clause after a name: X, which ..., said */
#define CHANGE_MOST 3			/* tokens from a verb of change to its figure, and back to the one before */

/* Words that no body's name of this kind has. */
#define NO_PART (PR_MONTH | PR_WEEKDAY | PR_CALENDAR | PR_TITLE | PR_OPERATION | PR_LEGISLATION | PR_DEMONYM)

typedef struct Name
{
	const PrReading *r;
	PrRange		part;
	uint32_t	first;			/* tokens first .. last-1 */
	uint32_t	last;
	uint8_t		agent;			/* what it is that does what people do, for the words of the name: a PrEvidence */
} Name;

/* May the words be a body's name at all, and not a place's, a street's or an event's? */
static bool
may_name_body(const Name *n)
{
	const PrReading *r = n->r;

	/* Local Residents said */
	if (n->last == n->first + 2 && pr_starts_sentence(r, n->first) && pr_is(r, n->first, PR_ADJECTIVE) &&
		(pr_last_byte(r, n->last - 1) == 's' || pr_is(r, n->last - 1, PR_PLURAL)))
		return false;
	if (n->last > n->first + NAME_MOST || pr_is(r, n->first, PR_GIVEN_NAME | PR_BODY_LAST) ||
		(n->first > n->part.first && pr_token_is(r, n->first - 1, "&")) ||
		(n->last == n->first + 1 && pr_starts_sentence(r, n->first)) ||
		(n->last > n->first + 2 && pr_is(r, n->last - 2, PR_GIVEN_NAME)) ||
		pr_match(r, n->first, PR_PLACE, NULL) >= n->last - n->first ||
		pr_ends_in_thing(r, n->first, n->last) || pr_ends_body(&pr_entries[pr_word(r, n->last - 1)]))
		return false;
	for (uint32_t k = n->first; k < n->last; k++)
		if (pr_match(r, k, NO_PART, NULL) > 0 || (n->last > n->first + 1 && pr_flagged(r, k, PR_UPPER)))
			return false;
	return true;
}

/* Could the words be a person's name: strange words at its beginning or its end, and no article before several? */
static bool
may_be_person(const Name *n)
{
	uint32_t	words = n->last - n->first;
	uint32_t	strange = 0;

	if (words > 1 && n->first > n->part.first && pr_is(n->r, n->first - 1, PR_ARTICLE))
		return false;
	for (uint32_t k = n->first; k < n->last; k++)
		strange += pr_strange(n->r, k);
	/* Curator Zorana Vance */
	if (words > 2 && pr_strange(n->r, n->last - 1) && pr_strange(n->r, n->last - 2))
		return true;
	if (pr_begins_with_place(n->r, n->first))
		return words == 2 && strange == 1;
	return pr_strange(n->r, n->first) && words < 3;
}

/* Does the word before the name say where a firm has its seat: Oban-based X? */
static bool
has_seat(const Name *n)
{
	const PrReading *r = n->r;
	uint32_t	i = n->first - 1;
	uint32_t	place = n->first > n->part.first ? pr_described_by(r, i) : 0;
	const PrEntry *entry;
	const PrValue *value;

	if (place == 0 || !pr_flagged(r, i, PR_CAPITAL))
		return false;
	entry = pr_lookup_entry(r->text + pr_start(r, i) + place + 1, pr_length(r, i) - place - 1);
	value = pr_value(entry, PR_NUMBER_CUE_SIGN);
	return value != NULL && (value->data & PR_SIGN_COMPANY);
}

/* What stands before the name tells: according to X, a survey by X, Oban-based X. */
static uint8_t
told_before(const Name *n)
{
	if (has_seat(n))
		return PR_SAID_OF_BODIES;
	for (uint32_t words = 2; words <= PHRASE_MOST && n->first >= n->part.first + words; words++)
		if (pr_match(n->r, n->first - words, PR_CUE_SIGN, NULL) == words &&
			!pr_is_predicate(n->r, n->first - words) && pr_said_of_bodies(n->r, n->first - words, true))
			return n->agent;
	return 0;
}

/* Is token i the size of a change in a price: 3.9%, 12p? */
static bool
is_price_change(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PERCENT || (pr_type(r, i) == PR_TOKEN_NUMWORD && pr_last_byte(r, i) == 'p');
}

/* Does the name rise or fall as prices do: X plunged 27%, (X dropped 4.6%) and Y 3.9%? */
static bool
is_priced(const Name *n)
{
	const PrReading *r = n->r;

	if (pr_is(r, n->last, PR_CHANGE) && pr_is(r, n->last, PR_VERB | PR_PARTICIPLE))
	{
		for (uint32_t k = n->last + 1; k <= n->last + CHANGE_MOST && k < n->part.last; k++)
			if (is_price_change(r, k))
				return true;
		return false;
	}
	return n->first >= n->part.first + CHANGE_MOST && is_price_change(r, n->last) &&
		pr_link(r, n->first - 1) == PR_LINK_JOIN && is_price_change(r, n->first - 2);
}

/* Does what the name does concern something of its own: X raised its target? */
static bool
acts_on_own(const Name *n)
{
	const PrReading *r = n->r;

	if (!pr_is(r, n->last, PR_VERB | PR_PARTICIPLE | PR_CUE | PR_AUXILIARY))
		return false;
	for (uint32_t k = n->last + 1; k <= n->last + OWN_MOST && k + 1 < n->part.last; k++)
		if (pr_type(r, k) == PR_TOKEN_PUNCTUATION)
			return false;
		else if (pr_is(r, k, PR_PRONOUN_IT) && pr_is_word(r, k, PR_WORD_MY))
			return true;
	return false;
}

/*
 * What stands between commas after the name says of it, and whether it speaks after that: X, which makes sails,
 * said; X, the largest of them, said.
 */
static uint8_t
told_by_clause(const Name *n)
{
	const PrReading *r = n->r;
	uint32_t	i = n->last;
	uint8_t		told;

	if (pr_byte(r, i) != ',' || i + 2 >= n->part.last)
		return 0;
	told = pr_is(r, i + 1, PR_RELATIVE) && pr_is_word(r, i + 1, PR_WORD_POINTER) ? PR_SAID_OF_THINGS : 0;
	if (told == 0 && !pr_is(r, i + 1, PR_ARTICLE))
		return 0;
	for (uint32_t k = i + 2; k + 1 < n->part.last && k < i + CLAUSE_MOST && !pr_ends_sentence(r, k); k++)
		if (pr_byte(r, k) == ',' && pr_is(r, k + 1, PR_CUE_SPEECH))
			return told | n->agent;
	return told;
}

/* What follows the name tells: X said, X declined to comment, a X store, X's chief executive. */
static uint8_t
told_after(const Name *n)
{
	const PrReading *r = n->r;
	uint32_t	i = n->last;
	uint8_t		told;

	if (i >= n->part.last || pr_flagged(r, i, PR_LINE_BEFORE))
		return 0;
	if (pr_flagged(r, i - 1, PR_POSSESSIVE))
		return pr_match(r, i, PR_OFFICE_HEAD, NULL) > 1 && !pr_flagged(r, i, PR_CAPITAL) ? PR_SAID_OF_BODIES : 0;
	if (is_priced(n))
		return PR_SAID_OF_BODIES;
	told = acts_on_own(n) ? PR_SAID_OF_THINGS : told_by_clause(n);
	if (pr_is(r, i, PR_CUE_SPEECH) || (pr_is(r, i, PR_CUE_WEAK) && pr_is(r, i, PR_PARTICIPLE)))
		told |= n->agent;
	return pr_said_of_bodies(r, i, true) ? told | n->agent : told;
}

uint8_t
pr_body_evidence(const PrReading *r, PrRange part, PrRange words, bool listed)
{
	Name		n = {r, part, words.first, words.last, PR_SAID_OF_BODIES};

	if (!may_name_body(&n))
		return 0;
	if (listed)
		return PR_SAID_OF_BODIES;
	if (may_be_person(&n))
		n.agent = PR_SAID_OF_PEOPLE;
	/* prices in Northern Norvale rose 3% */
	if ((n.agent == PR_SAID_OF_PEOPLE || pr_is_word(r, words.first, PR_WORD_COMPASS)) && words.first > part.first &&
		pr_is_word(r, words.first - 1, PR_WORD_IN))
		return 0;
	return told_before(&n) | told_after(&n);
}
