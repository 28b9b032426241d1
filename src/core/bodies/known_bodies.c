/*
 * known_bodies.c
 *		Names of bodies that the lexicon has, and those that the words around tell.
 *
 * A known name counts where the text writes it as one: with its capitals, not where it
 * is a plain word that begins a sentence, nor inside the name of an office or a thing.
 * Of a name that nothing in it tells only the end is looked for here; whether one is
 * named, the caller knows by what stands before it.
 */
#include "bodies/body_parts.h"
#include "names/told_bodies.h"

#define LAST_WORDS_LEAST 3		/* letters of a short form that leaves out the name's first words */
#define MAX_UNKNOWN 7			/* tokens of a name that nothing in it tells */

bool
pr_only_place(const PrReading *r, uint32_t first, uint32_t end)
{
	uint32_t	n = pr_match(r, first, PR_PLACE, NULL);

	return n > 0 && first + n >= end;
}

bool
pr_begins_with_place(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_PLACE) || pr_match(r, i, PR_PLACE, NULL) > 0 || pr_is_phrase(r, i, i + 2, PR_PLACE);
}

/* Is the known body at i, one word, only a word in the name of what is no body: Commonwealth Games? */
static bool
thing_after(const PrReading *r, uint32_t i)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i + 1, PR_BODY_LAST, &entry);

	return n > 0 && (pr_body_end(entry) == PR_END_THING || pr_body_end(entry) == PR_END_NAMESAKE) &&
		pr_flagged(r, i + 1, PR_CAPITAL) &&
		(pr_flags(r, i) & (PR_UPPER | PR_POSSESSIVE)) == 0 &&
		(pr_flags(r, i + 1) & (PR_UPPER | PR_LINE_BEFORE)) == 0;
}

/* The tokens at i of a body that has a number in its name, which no phrase of tags holds: Channel 4. */
static uint32_t
numbered_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrToken *t = pr_token(r, i);
	const PrToken *number = pr_token(r, i + 1);
	uint16_t	entry;

	if (i + 1 >= limit || number->type != PR_TOKEN_NUMBER || number->length > 2 ||
		(number->flags & PR_LINE_BEFORE) || t->type != PR_TOKEN_WORD)
		return 0;
	entry = pr_step(pr_lookup_word(r->text + t->start, t->length)->state,
					pr_lookup(r->text + number->start, pr_word_only_end(r, i + 1) - number->start))->entry;
	return entry != 0 && (pr_entry_capital(&pr_entries[entry]) & PR_ORGANISATION) ? 2 : 0;
}

uint32_t
pr_body_enough(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_BODY_LAST, &entry);
	const PrValue *value;

	if (n < 2 || i + n > limit || !pr_flagged(r, i, PR_CAPITAL) || !pr_flagged(r, i + n - 1, PR_CAPITAL) ||
		!pr_ends_body(entry))
		return 0;
	value = pr_value(entry, PR_NUMBER_BODY_LAST);
	return value != NULL && value->extra >= PR_ALONE ? n : 0;
}

uint32_t
pr_body_alone(const PrReading *r, uint32_t i, uint32_t limit)
{
	return i > 0 && (pr_is_word(r, i - 1, PR_WORD_THE) || pr_is_word(r, i - 1, PR_WORD_MY) ||
					 pr_flagged(r, i - 1, PR_POSSESSIVE)) ? pr_body_enough(r, i, limit) : 0;
}

/*
 * Is the word at i, with which a sentence begins, a plain one, and no body of that name: Unite the ...,
 * Target crime; but Unite said, Unite, which ..., Unite and the GMB?
 */
static bool
is_plain_word(const PrReading *r, uint32_t i, uint32_t limit)
{
	if (i + 1 < limit && pr_is(r, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_PRONOUN))
		return true;
	/* Unite and the GMB will meet */
	if (pr_link(r, i + 1) == PR_LINK_JOIN &&
		pr_match(r, i + 2 + pr_is(r, i + 2, PR_ARTICLE), PR_ORGANISATION, NULL) > 0)
		return false;
	if (!(pr_entry_any(&pr_entries[pr_word(r, i)]) & (PR_VERB | PR_PARTICIPLE | PR_ADJECTIVE)))
		return false;
	if (pr_token_is(r, i + 1, ","))
		return !pr_is(r, i + 2, PR_RELATIVE | PR_ARTICLE);
	return !pr_flagged(r, i, PR_POSSESSIVE) && !pr_is(r, i + 1, PR_CUE_SPEECH | PR_BE | PR_AUXILIARY | PR_MODAL);
}

/*
 * The tokens at i that the lexicon knows as a body. A phrase counts with capitals at both ends (Report fraud is
 * an order), or with one at its beginning if that is a place (Kent police) or the lexicon has its ending in small
 * letters (Labour party); a word that is also a plain one (Mind the gap) not at the beginning of a sentence.
 */
static uint32_t
known_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_ORGANISATION, &entry);
	uint32_t	numbered = n <= 1 ? numbered_at(r, i, limit) : 0;
	const PrValue *value;

	if (numbered > 0)
		return numbered;
	if (n == 0 || i + n > limit)
		return 0;
	/* Mr Sainsbury has no ending; over the course of this Parliament */
	value = pr_value(entry, PR_NUMBER_ORGANISATION);
	if ((n == 1 && value != NULL && value->extra == PR_OWN_ENDING && !pr_flagged(r, i, PR_POSSESSIVE)) ||
		(n == 1 && i > 0 && pr_is(r, i - 1, PR_DETERMINER) && !pr_flagged(r, i - 1, PR_CAPITAL)))
		return 0;
	/* The National Lottery, but the National Lottery Heritage Fund */
	if (n > 1 && pr_is(r, i, PR_ARTICLE) && pr_match(r, i + 1, PR_ORGANISATION, NULL) >= n)
		return 0;
	/* The Independent Review */
	if (n == 2 && pr_is(r, i, PR_ARTICLE) && i + n < limit && pr_name_word(r, i + n) &&
		!pr_flagged(r, i + n, PR_LINE_BEFORE) && pr_is(r, i + 1, PR_ADJECTIVE))
		return 0;
	/* Commonwealth of Virginia */
	if (pr_match(r, i, PR_PLACE, NULL) > n)
		return 0;
	if (!pr_flagged(r, i + n - 1, PR_CAPITAL) && pr_type(r, i + n - 1) != PR_TOKEN_NUMBER &&
		!(pr_flagged(r, i, PR_CAPITAL) &&
		  (pr_begins_with_place(r, i) || (value != NULL && value->extra == PR_SMALL_ENDING))))
		return 0;
	if (n == 1 && !pr_flagged(r, i, PR_UPPER) && pr_starts_sentence(r, i) && is_plain_word(r, i, limit))
		return 0;
	/* Mind Your Step, the charity Mind the Rope; but told Parliament the Harbour Board ... */
	if (n == 1 && i + 1 < limit && !pr_flagged(r, i, PR_UPPER) &&
		pr_is(r, i + 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) &&
		(pr_flagged(r, i + 1, PR_CAPITAL) ||
		 (pr_flagged(r, i + 2, PR_CAPITAL) &&
		  !pr_is(r, i - 1, PR_VERB | PR_PARTICIPLE | PR_CUE | PR_PREPOSITION))))
		return 0;
	if (pr_is(r, i, PR_CURRENCY) && i + 1 < limit && pr_type(r, i + 1) == PR_TOKEN_NUMBER)
		return 0;
	/* Norvale Police and Crime Commissioner, Norvale Police and Crime Panel */
	if (n > 1 && (pr_match(r, i + n - 1, PR_OFFICE, NULL) > 1 || pr_match(r, i + n - 1, PR_BODY_LAST, NULL) > 2))
		return 0;
	/* MPs are several MP, no MPS */
	if (n == 1 && pr_flagged(r, i, PR_UPPER) && pr_last_byte(r, i) == 's' &&
		!pr_flagged(r, i, PR_POSSESSIVE))
		return 0;
	if (n == 1 && i + 1 < limit && thing_after(r, i))
		return 0;
	return n;
}

uint32_t
pr_known_body(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = known_at(r, i, limit);
	uint32_t	place;

	if (n > 0 || pr_flagged(r, i, PR_UPPER))
		return n;
	place = pr_match(r, i, PR_PLACE, NULL);
	if (place == 0 || i + place >= limit || pr_flagged(r, i + place - 1, PR_POSSESSIVE) ||
		pr_flagged(r, i + place, PR_LINE_BEFORE) ||
		(pr_flagged(r, i + place, PR_UPPER) &&
		 !(pr_entry_capital(&pr_entries[pr_word(r, i + place)]) & PR_ORGANISATION)))
		return 0;				/* Leeds NHS; but Leeds SAMARITANS */
	n = known_at(r, i + place, limit);
	return n > 0 ? place + n : 0;
}

uint32_t
pr_body_plain(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = pr_match(r, i, PR_BODY_HEAD, NULL);

	if (n < 2 || i + n > limit || !pr_flagged(r, i, PR_CAPITAL))
		return 0;
	while (i + n < limit && n < PR_BODY_MAX && pr_name_word(r, i + n) && pr_is(r, i + n, PR_BODY_HEAD))
		n++;
	return n;
}

uint32_t
pr_joins_unknown(const PrReading *r, uint32_t first, uint32_t i)
{
	const PrClass other = PR_PLACE | PR_MONTH | PR_WEEKDAY | PR_CALENDAR | PR_ORGANISATION;

	if (pr_token_is(r, i, "&"))
		return 1;
	if (pr_flagged(r, i - 1, PR_POSSESSIVE))
		return 0;
	if (pr_is(r, i, PR_ARTICLE))
		return i == first + 1 || (pr_flagged(r, i - 1, PR_CAPITAL) && pr_is(r, i - 1, PR_PREPOSITION | PR_ADVERB));
	if (!pr_is(r, i, PR_PREPOSITION) || pr_flagged(r, i, PR_CAPITAL))
		return 0;
	if (pr_same_token(r, i - 1, i + 1))
		return 1;
	if (i != first + 1 || pr_is(r, i + 1, other))
		return 0;
	if (pr_is_word(r, i + 1, PR_WORD_THE))
		return pr_strange(r, first) || pr_match(r, i + 2, other, NULL) > 0 ? 0 : 2;
	return pr_last_byte(r, first) == 's' && (pr_is_word(r, i, PR_WORD_FOR) || pr_is_word(r, i, PR_WORD_WITH));
}

uint32_t
pr_body_unknown(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrClass other = PR_PLACE | PR_DEMONYM | PR_MONTH | PR_CALENDAR | PR_CURRENCY | PR_GIVEN_NAME |
		PR_OPERATION | PR_TITLE;
	uint32_t	j = i;

	if (i >= limit || !pr_name_word(r, i) || pr_match(r, i, other, NULL) ||
		(pr_is(r, i, PR_ADVERB) && pr_starts_sentence(r, i)))
		return 0;
	while (j < limit && j < i + MAX_UNKNOWN && !(j > i && pr_flagged(r, j, PR_LINE_BEFORE)))
	{
		if (!pr_name_word(r, j))
		{
			uint32_t	joins = pr_joins_unknown(r, i, j);

			if (joins > 0 && j + joins < limit && pr_name_word(r, j + joins))
				j += joins;
			/* a small word of the name may have a capital too: Ladders Without Walls, Holding On */
			else if (!pr_flagged(r, j, PR_CAPITAL) || !pr_wordlike(r, j))
				break;
		}
		if (pr_body_title_at(r, j, limit))
			break;
		if (pr_flagged(r, j++, PR_POSSESSIVE))
			break;
	}
	/* school Superintendents */
	return j == i + 1 && pr_plural_office(r, i) != NULL ? 0 : j - i;
}

/*
 * Is the form made of one letter for each of the name's last words, tokens from .. i-1: NHS Leeds Integrated
 * Care Board (ICB), Cade County Search and Rescue (SAR)?
 */
static bool
shortens_last_words(const PrReading *r, PrSpan form, uint32_t first, uint32_t i)
{
	uint32_t	letters = form.end - form.start;
	uint32_t	from = i;

	if (letters < LAST_WORDS_LEAST || i < first + letters)
		return false;
	while (form.end > form.start && (pr_name_word(r, from - 1) || pr_link(r, from - 1) == PR_LINK_JOIN) &&
		   (r->text[pr_start(r, from - 1)] | 0x20) == (r->text[form.end - 1] | 0x20))
	{
		form.end--;
		from--;
	}
	return form.end == form.start;
}

uint32_t
pr_body_short(const PrReading *r, uint32_t first, uint32_t i, uint32_t limit, PrSpan *form)
{
	PrSpan		name = {pr_start(r, first), i > first ? pr_end(r, i - 1) : 0};
	PrSpan		inside;
	uint32_t	from = i + 1;
	uint32_t	to;
	bool		quoted;			/* as newswires do: (the "Company") */

	if (i >= limit || !pr_token_is(r, i, "("))
		return 0;
	if (from < limit && pr_is(r, from, PR_ARTICLE))
		from++;
	quoted = from < limit && pr_quotation_mark(r, from);
	from += quoted;
	for (to = from; to < limit && to < from + PR_BODY_MAX / 4 && pr_name_word(r, to); to++)
		;
	if (to == from || to + quoted >= limit || (quoted && !pr_quotation_mark(r, to)) ||
		!pr_token_is(r, to + quoted, ")") || pr_only_place(r, from, to))
		return 0;
	inside = (PrSpan) {pr_start(r, from), pr_end(r, to - 1)};
	if (!pr_shortens(r, inside, name))
	{
		/* the Korean Ministry of Seas (MoS) */
		uint32_t	place = pr_match(r, first, PR_PLACE | PR_DEMONYM, NULL);

		name.start = pr_start(r, first + place);
		if ((place == 0 || first + place >= i || !pr_shortens(r, inside, name)) &&
			!shortens_last_words(r, inside, first, i))
			return 0;
	}
	*form = inside;
	return to + quoted + 1 - i;
}

uint32_t
pr_told_body(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	j = i;

	if (i == 0 || pr_flagged(r, i - 1, PR_CAPITAL | PR_POSSESSIVE) ||
		pr_type(r, i - 1) != PR_TOKEN_WORD ||
		!pr_tells_body(&pr_entries[pr_word(r, i - 1)]))
		return 0;
	while (j < limit && j < i + MAX_UNKNOWN && pr_name_word(r, j) &&
		   !(j > i && pr_flagged(r, j, PR_LINE_BEFORE)))
		j++;
	return j - i;
}
