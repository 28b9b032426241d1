/*
 * name_sightings.c
 *		Note every place of a text that may name a body, an operation, a law or a
 *		contact: one walk over the blocks, the first half of the names stage.
 *
 * A place is noted as a name where its own words tell it (bodies.c, laws.c,
 * contacts.c) or the words around it do (told_bodies.c): a person's position, the
 * charity X, companies such as X and Y, ..., X said. It is noted as a hint, which counts
 * only if the name is known from elsewhere, where nothing tells it (an acronym)
 * or where capitals say nothing (a line in title case).
 */
#include "names/sighter.h"
#include "bodies/bodies.h"
#include "layout/lines.h"
#include "names/contacts.h"
#include "names/laws.h"
#include "names/operations.h"
#include "names/told_bodies.h"

#include <stdlib.h>

#define MAX_PERSON 128			/* bytes of a person's name */
#define MAX_OPERATIONS 8			/* that share the word Operations */
#define CAPITALS_AT_END 2			/* words that a line in capitals has at each end */
#define LEAST_SERVICES 4			/* words of a body whose name ends in Services, not of a field */
#define TITLE_CASE_WORDS 4		/* a shorter line may have its capitals by chance */

#define SMALL_WORD (PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_BE | PR_LINK)

/* Classes of words that begin no name. */
#define GRAMMAR (PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_BE | \
				 PR_MODAL | PR_AUXILIARY | \
				 PR_RELATIVE | PR_QUESTION)

/* Does a word that tells a law stand so near after token i that one may begin there? */
static bool
may_be_law(PrSighter *n, uint32_t i)
{
	if (n->law < i)
		n->law = pr_next_start(n->r, i, n->r->tokens.count, PR_START_LAW);
	return n->law < i + PR_LAW_MOST;
}

/*
 * Note the law at first .. last-1, with the year before it (the 2016 Trade Union Act) and
 * the short form after it. Returns the token to go on with.
 */
static uint32_t
sight_law(PrSighter *n, const PrPart *part, uint32_t first, uint32_t last, uint32_t year)
{
	const PrReading *r = n->r;
	PrSighting *s;

	first = pr_law_first(r, first, part->first);
	s = pr_sight(n, first, last, PR_NAME_LEGISLATION, part->title_case && year == last);
	if (year < last && year > first)
		s->stem = pr_token_span(r, first, year);
	else if (first > part->first + 1 && pr_is(r, first - 2, PR_ARTICLE) && pr_is_year(r, first - 1, first))
	{
		s->stem = s->span;
		s->span.start = pr_start(r, first - 1);
	}
	return last + pr_body_short(r, first, last, part->last, &s->form);
}

/*
 * Where capitals say nothing, how much of the words names the operation is left
 * to other places, the longest first, unless a mark ends the name soon.
 */
static void
sight_operation(PrSighter *n, const PrPart *part, uint32_t i, uint32_t length)
{
	PrReading  *r = n->r;
	uint32_t	prefix = pr_operation_word(r, i, PR_STANDS_FIRST);
	uint32_t	end = i + length;
	/* Rescue Operation Ends */
	bool		inside = i > part->first && pr_name_word(r, i - 1);
	bool		hint = part->title_case && (length > prefix + 2 || inside ||
											(end < part->last && pr_type(r, end) != PR_TOKEN_PUNCTUATION));

	for (uint32_t l = length; l > prefix; l--)
	{
		PrSighting *s = pr_sight(n, i, i + l, PR_NAME_OPERATION, hint);

		if (pr_operation_part(r, i + l - 1) > 0)
			s->span.end = pr_start(r, i + l - 1) + pr_operation_part(r, i + l - 1);
		s->stem = (PrSpan) {pr_start(r, i + prefix), s->span.end};
		if (!hint)
			break;
	}
}

/* The operations that share their first word, at i. Returns the token to go on with, i where there are none. */
static uint32_t
sight_operations(PrSighter *n, const PrPart *part, uint32_t i)
{
	PrRange		names[MAX_OPERATIONS];
	uint32_t	count = pr_operations_at(n->r, i, part->last, names, MAX_OPERATIONS);

	for (uint32_t k = 0; k < count; k++)
	{
		PrSighting *s = pr_sight(n, names[k].first, names[k].last, PR_NAME_OPERATION, part->title_case);

		s->stem = s->span;
	}
	return count > 0 ? names[count - 1].last : i;
}

/*
 * The tokens of a title at i, with the portfolio that a minister has: Minister
 * for Policing and the Fire Service names no body.
 */
static uint32_t
title_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_TITLE, &entry);
	uint32_t	j = i + n;

	if (n == 0 || pr_flagged(r, j - 1, PR_POSSESSIVE))
		return i;
	if (pr_value(entry, PR_NUMBER_OFFICE_MINISTER) == NULL && !(pr_entry_capital(entry) & PR_OFFICE_MINISTER))
		return j;
	if (j >= part->last || (pr_link(r, j) != PR_LINK_OF && pr_link(r, j) != PR_LINK_HEAD))
		return j;
	while (j < part->last && j < i + PR_BODY_MAX)
	{
		if (pr_match(r, j, PR_ORGANISATION, NULL) && pr_name_word(r, j))
			return j;
		/* Minister of Tides, | Government of Norvale */
		if (pr_byte(r, j) == ',' && pr_is(r, j + 1, PR_BODY_FIRST) && pr_link(r, j + 2) == PR_LINK_OF)
			return j;
		if (!pr_name_word(r, j) && pr_link(r, j) == 0 && !pr_is(r, j, PR_ARTICLE) &&
			!(pr_token_is(r, j, ",") && j + 1 < part->last && pr_name_word(r, j + 1)))
			return j;
		j++;
	}
	return j;
}

/*
 * The token after the services in which an office that ends before token i is held, a field and no body:
 * Director of Customer Services; else i.
 */
static uint32_t
after_services(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	end = i + 1;

	if (end >= part->last || (pr_link(r, i) != PR_LINK_OF && pr_link(r, i) != PR_LINK_HEAD) ||
		pr_match(r, end, PR_PLACE | PR_DEMONYM | PR_ORGANISATION, NULL) > 0)
		return i;
	end += pr_body_at(r, end, part->last);
	/* but Director of Norvale Domestic Abuse Services */
	if (end >= i + 1 + LEAST_SERVICES && pr_strange(r, i + 1))
		return i;
	return end > i + 2 && !pr_flagged(r, i + 1, PR_UPPER) && pr_last_byte(r, end - 1) == 's' &&
		pr_is(r, end - 1, PR_BODY_FIRST) && pr_is(r, end - 1, PR_BODY_LAST) ? end : i;
}

/* The body that a person's position names at token i: the token after it, i where there is none. */
static uint32_t
position_end(PrSighter *n, const PrPart *part, uint32_t i)
{
	PrReading  *r = n->r;
	uint32_t	start = pr_start(r, i);
	uint32_t	j = i;

	while (n->position < n->positions.count && n->positions.at[n->position].start < start)
		n->position++;
	if (n->position >= n->positions.count || n->positions.at[n->position].start != start)
		return i;
	if (pr_match(r, i, PR_TITLE | PR_GIVEN_NAME, NULL) || pr_data_at(r, i, PR_NUMBER_DEMONYM) != 0)
		return i;
	/* Attorneys for Hale said */
	if (pr_plural_office(r, i) != NULL && !pr_name_word(r, i + 1))
		return i;
	/* Residents in Marrow said, but Friends of Marrow said */
	if (pr_is(r, i + 1, PR_PREPOSITION) && pr_link(r, i + 1) != PR_LINK_OF &&
		pr_link(r, i + 1) != PR_LINK_HEAD && pr_starts_sentence(r, i))
		return i;
	while (j < part->last && pr_start(r, j) < n->positions.at[n->position].end)
	{
		/* Mind the Rope, Step Off the Street */
		if (!pr_name_word(r, j) && pr_link(r, j) == 0 &&
			!(j > i && (pr_is(r, j, PR_ARTICLE) || pr_flagged(r, j, PR_CAPITAL) || pr_joins_unknown(r, i, j) > 0)))
			return i;
		j++;
	}
	return j;
}

/* Is the word at i one of the name's? */
static bool
word_of_name(const PrReading *r, uint32_t i, PrSpan name)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	length = pr_word_only_end(r, i) - t->start;

	if (name.end - name.start > MAX_PERSON)
		return false;
	for (uint32_t at = name.start; at + length <= name.end; at++)
		if ((at == name.start || r->text[at - 1] == ' ') &&
			memcmp(r->text + at, r->text + t->start, length) == 0)
			return true;
	return false;
}

/*
 * The token after the person whose name begins at i, i where none does or a
 * body has the name (the Jane Bright Foundation). A mention may hold a position
 * too, which names bodies.
 */
static uint32_t
person_end(PrSighter *n, const PrPart *part, uint32_t i)
{
	PrReading  *r = n->r;
	const PrMention *m;
	uint32_t	end = i;

	while (n->mention < r->mentions.count && r->mentions.at[n->mention].last <= i)
		n->mention++;
	if (n->mention >= r->mentions.count)
		return i;
	m = &r->mentions.at[n->mention];
	if (m->first > i)
		return i;
	while (end < m->last && pr_name_word(r, end) && word_of_name(r, end, r->persons.at[m->person].name))
		end++;
	/* A/DCI Jo Bloggs: a rank in one token with its prefix */
	if (end == i && m->first == i && memchr(r->text + pr_start(r, i), '/', pr_length(r, i)) != NULL)
		return i + 1;
	/*
	 * a body may have the name; but of an official what follows is another one's:
	 * boss Steve Lyle and Union ...
	 */
	return end > i && i + pr_body_at(r, i, part->last) > end &&
		!(r->persons.at[m->person].official && pr_link(r, end) == PR_LINK_JOIN) ?
		i : end;
}

/*
 * A campaign that the word at i tells of; it may begin with words that were noted as hints, and a
 * body within its name is none (the Every Mind Counts campaign).
 */
static void
sight_campaign(PrSighter *n, const PrPart *part, uint32_t i)
{
	PrRange		name;
	uint32_t	start;
	uint32_t	stem;

	if (part->title_case || !pr_campaign_at(n->r, part->first, i, part->last, &name))
		return;
	start = pr_start(n->r, name.first);
	while (n->sightings->count > 0 && n->sightings->at[n->sightings->count - 1].span.start > start)
		n->sightings->count--;
	if (n->sightings->count > 0)
	{
		const PrSighting *before = &n->sightings->at[n->sightings->count - 1];

		if (!before->hint && before->span.end > start && before->span.start < start)
			return;
	}
	stem = name.first == i ? i + pr_operation_word(n->r, i, PR_STANDS_FIRST) : name.first;
	pr_sight(n, name.first, name.last, PR_NAME_OPERATION, false)->stem = pr_token_span(n->r, stem, name.last);
}

/* Does the capitalised word at i only begin a sentence: The, It, In? */
static bool
is_grammar(const PrReading *r, uint32_t i)
{
	PrClass		classes = pr_classes(r, i);

	return (classes & GRAMMAR) != 0 && (classes & ~(GRAMMAR | PR_CUE_SIGN)) == 0 &&
		pr_phrase(r, i) == 0 &&
		!pr_flagged(r, i, PR_UPPER);
}

/* Does a comma, or an "and", join what begins at token i to the body before it, of which only that was told, too? */
static bool
joins_plain(const PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	const PrSighting *before = n->sightings->count > 0 ? &n->sightings->at[n->sightings->count - 1] : NULL;
	uint32_t	end = i - 1;

	if (before == NULL || !before->plain || end <= part->first ||
		!(pr_byte(r, end) == ',' || pr_link(r, end) == PR_LINK_JOIN))
		return false;
	end -= pr_link(r, end) == PR_LINK_JOIN && pr_byte(r, end - 1) == ',';
	return before->span.end == pr_end(r, end - 1);
}

/*
 * Note the body at i of which the text only says what it is, in several words, length tokens long: (the)
 * Superior Court, (Norvale Police's) Major Crime Unit, Dog Unit.
 */
static void
sight_plain(PrSighter *n, const PrPart *part, uint32_t i, uint32_t length)
{
	const PrReading *r = n->r;

	/* but the Communications Team is whom to ask */
	if (!part->title_case && i > part->first && pr_role_at(r, i) != PR_ROLE_CONTACT &&
		(pr_body_alone(r, i, part->last) == length ||
		 (joins_plain(n, part, i) && pr_body_enough(r, i, part->last) == length)) &&
		!(i + length < part->last && pr_name_word(r, i + length)))
		pr_sight(n, i, i + length, PR_NAME_ORGANISATION, false)->plain = true;
}

/* Does the issuer's name end with the word at i? */
static bool
ends_issuer(const PrReading *r, uint32_t i)
{
	PrSpan		issuer = r->header.issuer;
	uint32_t	length = pr_length(r, i);

	return issuer.end >= issuer.start + length &&
		memcmp(r->text + issuer.end - length, r->text + pr_start(r, i), length) == 0;
}

/*
 * Is the word at i, which only says what a body is and not the issuer, one in whose company a body stands that the
 * lexicon has: the European Parliament and the Council?
 */
static bool
is_beside_known(const PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	const PrSighting *before = n->sightings->count > 0 ? &n->sightings->at[n->sightings->count - 1] : NULL;
	const PrValue *value = pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_BODY_LAST);

	return value != NULL && value->extra == PR_TOWN_HAS && i > part->first + 2 && pr_is_word(r, i - 1, PR_WORD_THE) &&
		pr_link(r, i - 2) == PR_LINK_JOIN && !pr_name_word(r, i + 1) && before != NULL && before->entry != 0 &&
		before->span.end == pr_end(r, i - 3) && !ends_issuer(r, i);
}

/* Do the tokens i .. end-1 only say what a body is, by one word: the Trust (chairman)? */
static bool
is_plain_head(const PrReading *r, uint32_t i, uint32_t end)
{
	return end == i + 1 && pr_is(r, i, PR_BODY_LAST) && !pr_is(r, i, PR_ORGANISATION) &&
		pr_tells_body(&pr_entries[pr_word(r, i)]);
}

/* Note what begins at the capitalised word i. Returns the token to go on with. */
static uint32_t
sight_name(PrSighter *n, const PrPart *part, uint32_t i)
{
	PrReading  *r = n->r;
	PrClass		begins = pr_classes(r, i) | pr_phrase_classes(r, i);
	uint32_t	year;
	uint32_t	length;
	uint32_t	end = person_end(n, part, i);

	if (end > i)
		return end;
	if ((begins & PR_ORGANISATION) &&
		((end = pr_channel_end(r, part, i)) > i || (end = pr_model_end(r, part, i)) > i))
		return end;
	if ((begins & PR_ORGANISATION) && pr_stands_for_other(n, part, i))
		return i + 1;
	if ((begins & PR_OPERATION) && (length = pr_operation_at(r, i, part->last)) > 0)
	{
		sight_operation(n, part, i, length);
		return i + length;
	}
	if ((begins & PR_OPERATION) && (end = sight_operations(n, part, i)) > i)
		return end;
	length = may_be_law(n, i) ? pr_law_at(r, i, part->last, &year) : 0;
	if (length > 0 && length >= pr_body_at(r, i, part->last))
		return sight_law(n, part, i, i + length, year);
	end = position_end(n, part, i);
	if ((length = pr_body_at(r, i, part->last)) < end - i)
		return is_plain_head(r, i, end) ? end : pr_sight_body(n, part, i, end);
	if (length > 0)
	{
		end = pr_sight_body(n, part, i, i + length);
		return part->title_case ? i + 1 : end;
	}
	if ((begins & PR_PLACE) && (end = pr_sight_forces(n, part, i)) > i)
		return end;
	length = (begins & (PR_BODY_LAST | PR_BODY_FIRST)) ? pr_body_plain(r, i, part->last) : 0;
	/* but Major Crime Unit begins with no rank */
	if ((begins & PR_TITLE) && (end = title_end(r, part, i)) > i + length)
		return pr_sight_employer(n, part, after_services(r, part, end));
	if (length > 0)
	{
		sight_plain(n, part, i, length);
		/* Trade union X: the noun is still to be read */
		return pr_flagged(r, i + length - 1, PR_CAPITAL) ? i + length : i + 1;
	}
	if (!part->title_case && (begins & PR_BODY_LAST) && is_beside_known(n, part, i))
	{
		pr_sight(n, i, i + 1, PR_NAME_ORGANISATION, false)->plain = true;
		return i + 1;
	}
	if (!part->title_case && (pr_byte(r, i + 1) == ',' || pr_byte(r, i + 2) == ',') &&
		(end = pr_fields_end(r, (PrRange) {part->first, part->last}, i)) > i)
		return pr_sight_body(n, part, i, end);
	return pr_sight_unknown(n, part, i);
}

/* Note what begins at token i, which may begin something. Returns the token to go on with. */
static uint32_t
sight_at(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	uint8_t		type = pr_type(r, i);
	PrNameKind	kind;
	PrSpan		contact;

	if (type > PR_TOKEN_PART && type != PR_TOKEN_PUNCTUATION &&
		pr_contact_at(r, part->first, i, part->last, &kind, &contact))
	{
		pr_sight(n, i, i + 1, kind, false)->span = contact;
		return i + 1;
	}
	if (part->contacts)
		return i + 1;
	if (pr_match(r, i, PR_OPERATION, NULL) > 0)
		sight_campaign(n, part, i);
	return pr_flagged(r, i, PR_CAPITAL) && !is_grammar(r, i) ? sight_name(n, part, i) : i + 1;
}

/* Can a name that a noun before it tells begin at i: a word of a name, or a small one, (charity) Little Helper? */
static inline bool
may_be_told(const PrReading *r, uint32_t i)
{
	return pr_name_word(r, i) || (i > 0 && pr_flagged(r, i, PR_CAPITAL) && (pr_any_classes(r, i - 1) & PR_BODY_LAST));
}

static void
sight_part(PrSighter *n, const PrPart *part)
{
	uint32_t	read = part->first;	/* after what was noted last */

	for (uint32_t i = part->first; (i = pr_next_start(n->r, i, part->last, PR_START_NAME)) < part->last;)
	{
		uint32_t	end = i > read && !part->contacts && may_be_told(n->r, i) ?
			pr_sight_told(n, part, read, i) : i;

		pr_arena_step(n->arena);
		if (end == i)
			end = sight_at(n, part, i);
		if (end > i + 1)
			read = end;
		i = end;
	}
}

/* Has nearly every word of the part a capital, small words aside? */
static bool
in_title_case(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	words = 0;
	uint32_t	capitals = 0;

	for (uint32_t i = first; i < last; i++)
	{
		uint8_t		type = pr_type(r, i);

		pr_arena_step(r->arena);
		if ((type != PR_TOKEN_WORD && type != PR_TOKEN_HYPHENATED) || pr_is(r, i, SMALL_WORD))
			continue;
		words++;
		capitals += pr_flagged(r, i, PR_CAPITAL);
	}
	return words >= TITLE_CASE_WORDS && capitals * 10 >= words * 8;
}

/* Does the part begin and end in capitals, as headlines do: two words at each end? */
static bool
is_in_capitals(const PrReading *r, uint32_t first, uint32_t last)
{
	return last >= first + 2 * CAPITALS_AT_END && pr_flagged(r, first, PR_UPPER) &&
		pr_flagged(r, first + 1, PR_UPPER) &&
		(pr_flagged(r, last - 1, PR_UPPER) || pr_flagged(r, last - 2, PR_UPPER));
}

/* Which kinds of block name things of the text's own. */
static bool
names_count(uint8_t kind)
{
	switch (kind)
	{
		case PR_BLOCK_ISSUER:
		case PR_BLOCK_DATE:
		case PR_BLOCK_END:
		case PR_BLOCK_FURNITURE:
			return false;
		default:
			return true;
	}
}

static int
by_start(const void *a, const void *b)
{
	const PrSpan *x = a;
	const PrSpan *y = b;

	return (x->start > y->start) - (x->start < y->start);
}

/* Collect what persons' positions and speaking groups say is a body. */
static void
sight_positions(PrSighter *n)
{
	PrReading  *r = n->r;

	for (uint32_t i = 0; i < r->persons.count; i++)
	{
		const PrString *s = &r->persons.at[i].organisation;

		pr_arena_step(n->arena);
		if (s->span.end > s->span.start)
			*pr_push(n->arena, &n->positions) = s->span;
	}
	for (uint32_t i = 0; i < r->quotes.count; i++)
	{
		PrSpan		s = r->quotes.at[i].speaker;

		pr_arena_step(n->arena);
		/* one word may be any group: Residents */
		if (r->quotes.at[i].speaker_kind == PR_SPEAKER_GROUP &&
			memchr(r->text + s.start, ' ', s.end - s.start) != NULL)
			*pr_push(n->arena, &n->positions) = s;
	}
	if (n->positions.count > 1)
		qsort(n->positions.at, n->positions.count, sizeof(PrSpan), by_start);
}

void
pr_sight_names(PrReading *r, PrSightings *sightings)
{
	PrSighter	sighter = {.r = r, .arena = r->arena, .sightings = sightings};
	PrSighter  *n = &sighter;

	sight_positions(n);
	if (r->blocks.count == 0)
		sight_part(n, &(PrPart) {0, r->tokens.count, false, false});
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		const PrBlock *block = &r->blocks.at[b];
		bool		line = block->kind == PR_BLOCK_HEADLINE || block->kind == PR_BLOCK_HEADING ||
			is_in_capitals(r, block->first, block->last);

		pr_arena_step(r->arena);
		if (block->hidden)
			continue;
		sight_part(n, &(PrPart) {block->first, block->last, line && in_title_case(r, block->first, block->last),
							   !names_count(block->kind)});
	}
	pr_arena_give_back(r->arena, sighter.positions.at);
}
