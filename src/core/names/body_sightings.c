/*
 * body_sightings.c
 *		Note the places that may name a body: by its own words, by a position, by a noun or a
 *		list before it, or by nothing but what stands around it; else as a hint.
 */
#include "names/sighter.h"
#include "bodies/bodies.h"
#include "names/told_bodies.h"

#define EXAMPLE_MOST 2			/* words that introduce examples: such as */
#define OWN_WORDS 3				/* of a body's name without its country */
#define FURTHER_MOST 1			/* words of a further name in a list, which only the first one's phrase tells */
#define MAX_SPELLED 10			/* tokens that a short form in brackets may stand for */
#define TELLING_MOST 3			/* words that tell together what a body is: Sixth Form College */
#define SMALL_MOST 2			/* small words in capitals at the beginning of a name: Every Little */
#define MAX_FORCES 16			/* places in a list that ends with a force */
#define LEAD_MOST 5				/* tokens from the noun that tells such a list to its first place */

/* Two capitals or more in the word: NPCC, DfT, McDonald. */
static bool
acronym_like(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	capitals = 0;

	if (t->flags & PR_UPPER)
		return r->text[pr_word_only_end(r, i) - 1] < 'a';	/* MPs are several */
	for (uint32_t k = 0; k < t->length; k++)
		if (r->text[t->start + k] >= 'A' && r->text[t->start + k] <= 'Z' && ++capitals == 2)
			return true;
	return false;
}

/* The entry of the lexicon that is exactly the body at first .. last-1; 0: none. */
static uint16_t
whole_entry(const PrReading *r, uint32_t first, uint32_t last)
{
	const PrEntry *entry;

	if (pr_match(r, first, PR_ORGANISATION, &entry) != last - first)
		return 0;
	return (uint16_t) (entry - pr_entries);
}

/* Is the name University of X, which the text may call X, of a place that nobody knows? */
static bool
is_town_of(const PrReading *r, uint32_t first, uint32_t last)
{
	const PrValue *value = pr_value(&pr_entries[pr_word(r, first)], PR_NUMBER_BODY_LAST);

	return last == first + 3 && value != NULL && value->extra == PR_TOWN_HAS && pr_strange(r, last - 1) &&
		pr_link(r, first + 1) == PR_LINK_OF;
}

/*
 * The name without its last word, where that word tells what the body is: how a
 * text calls it once it is known (Fairhaven of Fairhaven Foundation).
 */
static PrSpan
body_stem(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	stem = last - 1;

	for (uint32_t n = 2; n <= TELLING_MOST && first + n < last; n++)
		if (pr_phrase(r, last - n) != 0 && pr_match(r, last - n, PR_BODY_LAST, NULL) == n &&
			pr_is(r, last - 1, PR_BODY_LAST))
			stem = last - n - 1;	/* Norvale of Norvale City Council */
	while (stem > first && pr_is(r, stem, PR_BODY_LAST))
	{
		const PrEntry *entry = &pr_entries[pr_word(r, stem)];

		if (pr_body_end(entry) == PR_END_TRADE && stem + 1 < last)
			break;				/* Tarvolt Marine of Tarvolt Marine Corporation */
		if (!pr_ends_body(entry))
			return (PrSpan) {0, 0};	/* Cade County */
		stem--;
	}
	if (stem + 1 == last && is_town_of(r, first, last))
		return pr_token_span(r, stem, last);
	/* NHS of NHS Alliance, City of Belhaven of City of Belhaven Library: another body */
	if (pr_body_begin(r, first) == PR_BEGINS_LAND ||
		((stem > first || pr_flagged(r, first, PR_UPPER)) &&
		 pr_match(r, first, PR_ORGANISATION, NULL) == stem + 1 - first))
		return (PrSpan) {0, 0};
	if (stem + 1 >= last || !pr_name_word(r, stem) ||
		pr_match(r, first, PR_PLACE | PR_DEMONYM, NULL) == stem + 1 - first)
		return (PrSpan) {0, 0};
	return pr_token_span(r, first, stem + 1);
}

/*
 * The body after the name of its country, which is known by itself or has three words at least: U.S. Department of
 * Justice, United States Tide Inspection Service; empty where there is none.
 */
static PrSpan
without_country(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	place = pr_is_phrase(r, first, first + 2, PR_PLACE) ? 2 : pr_match(r, first, PR_PLACE, NULL);
	uint32_t	words = last - first - place;

	if (place == 0 || pr_flagged(r, first + place - 1, PR_POSSESSIVE) || first + place >= last)
		return (PrSpan) {0, 0};
	return (place == 1 && (pr_flagged(r, first, PR_UPPER) || pr_type(r, first) == PR_TOKEN_ABBREVIATION) &&
			pr_match(r, first + 1, PR_ORGANISATION, NULL) == words) ||
		(words >= OWN_WORDS && pr_body_at(r, first + place, last) == words) ?
		pr_token_span(r, first + place, last) : (PrSpan) {0, 0};
}

/* The name without the suffix that its company's form gives it (Inc, plc); empty where it has none. */
static PrSpan
bare_name(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	bare = last - 1;

	if (bare == first || !pr_is(r, bare, PR_BODY_LAST))
		return (PrSpan) {0, 0};
	if (!pr_is(r, bare, PR_ABBREVIATION) && pr_flagged(r, bare, PR_CAPITAL))
		return (PrSpan) {0, 0};
	bare -= pr_token_is(r, bare - 1, ",");
	return bare > first ? pr_token_span(r, first, bare) : (PrSpan) {0, 0};
}

/* Is what the known body is called what others are, too, in full: (Norvale) Trading Standards? */
static bool
stands_for_others(uint16_t entry)
{
	const PrValue *value = pr_value(&pr_entries[entry], PR_NUMBER_BODY_LAST);

	return value != NULL && value->extra >= PR_ALONE;
}

uint32_t
pr_sight_body(PrSighter *n, const PrPart *part, uint32_t first, uint32_t last)
{
	PrReading  *r = n->r;
	uint32_t	core = pr_token_is(r, last - 1, ".") ? last - 1 : last;
	uint16_t	entry = whole_entry(r, first, core);
	PrSpan		issuer = r->header.issuer;
	const PrValue *known;
	PrSighting *s;

	if (pr_start(r, first) < issuer.end && pr_end(r, last - 1) > issuer.start)
		return last;
	/* the 4th Infantry Division */
	first -= entry == 0 && first > part->first && pr_type(r, first - 1) == PR_TOKEN_ORDINAL &&
		!pr_flagged(r, first, PR_LINE_BEFORE);
	if (entry == 0 && !part->title_case)
		first = pr_body_start(r, first, part->first);
	/* in title case a name of one word may be a plain one: Shelter */
	s = pr_sight(n, first, last, PR_NAME_ORGANISATION, part->title_case && (entry == 0 || core == first + 1));

	known = pr_value(&pr_entries[entry], PR_NUMBER_ORGANISATION);
	if (known != NULL && known->extra == PR_OWN_ENDING)
		s->span.end = pr_end(r, last - 1);
	if (pr_type(r, last - 1) == PR_TOKEN_HYPHENATED && pr_described_by(r, last - 1) > 0)
		s->span.end = pr_start(r, last - 1) + pr_described_by(r, last - 1);
	s->entry = entry;
	s->plain = (pr_entry_capital(&pr_entries[entry]) & PR_BODY_LAST) && core > first + 1 &&
		stands_for_others(entry);
	s->stem = body_stem(r, first, core);
	s->bare = without_country(r, first, core);
	if (s->bare.end == s->bare.start)
	{
		s->bare = bare_name(r, first, core);
		s->firm = s->bare.end > s->bare.start;
	}
	s->strange = core > first + 1 && pr_strange(r, first) && pr_flagged(r, first + 1, PR_SPACE_BEFORE);
	return last + pr_body_short(r, first, last, part->last, &s->form);
}

/*
 * Do the words first .. last-1 stand in a list between two bodies, of which the first is noted: Norvale Foods, X
 * and Tarvolt Homes?
 */
static bool
stands_among_bodies(const PrSighter *n, const PrPart *part, uint32_t first, uint32_t last)
{
	const PrReading *r = n->r;
	const PrSighting *before = n->sightings->count > 0 ? &n->sightings->at[n->sightings->count - 1] : NULL;
	uint32_t	next = last + 1;

	if (first < part->first + 2 || pr_byte(r, first - 1) != ',' || before == NULL || before->hint ||
		before->kind != PR_NAME_ORGANISATION || before->span.end != pr_end(r, first - 2))
		return false;
	/* the Ministry of Tides, Marsh and Fens may be one */
	if (before->entry == 0 && !pr_is(r, first - 2, PR_BODY_LAST))
		return false;
	if (next >= part->last || !(pr_link(r, last) == PR_LINK_JOIN || pr_byte(r, last) == ','))
		return false;
	next += pr_link(r, last) != PR_LINK_JOIN && pr_link(r, next) == PR_LINK_JOIN;
	next += pr_is(r, next, PR_ARTICLE);
	return pr_body_at(r, next, part->last) > 0;
}

/* Note the words first .. last-1 as a hint, with what the words around them say. */
static PrSighting *
sight_hint(PrSighter *n, const PrPart *part, uint32_t first, uint32_t last)
{
	bool		listed = stands_among_bodies(n, part, first, last);
	PrSighting *s = pr_sight(n, first, last, PR_NAME_ORGANISATION, true);

	if (!part->title_case)
		s->evidence = pr_body_evidence(n->r, (PrRange) {part->first, part->last}, (PrRange) {first, last}, listed);
	return s;
}

/* Note the capitalised word at i as a hint, if it may be a short form, and the words from i on together. */
static void
sight_hints(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	uint32_t	j = i + 1;
	/* Oban-based | Corran Marine */
	bool		begins = i == part->first || !pr_name_word(r, i - 1) || pr_described_by(r, i - 1) > 0;

	if (pr_described_by(r, i) > 0)
		return;
	while (j < part->last && j < i + PR_BODY_MAX / 4 && pr_name_word(r, j) &&
		   !pr_flagged(r, j - 1, PR_POSSESSIVE) &&
		   !pr_flagged(r, j, PR_BLANK_BEFORE))
		j++;
	if (j > i + 1 && begins)
		sight_hint(n, part, i, j);
	if (acronym_like(r, i) && !pr_is(r, i, PR_CURRENCY))
		pr_sight(n, i, i + 1, PR_NAME_ORGANISATION, true);
	else if (j == i + 1 && pr_strange(r, i) && begins)
		sight_hint(n, part, i, i + 1)->single = true;
}

/* The end of the body at i in a list, where A and B Police are two; i where there is none. */
static uint32_t
example_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	known = i < part->last ? i + pr_body_at(r, i, part->last) : i;
	uint32_t	unknown = i + pr_body_unknown(r, i, part->last);

	return known == i || (unknown + 1 < known && pr_link(r, unknown) == PR_LINK_JOIN &&
						  pr_body_at(r, unknown + 1, part->last) > 0) ? unknown : known;
}

/*
 * Examples of a kind of body, from token i on: (companies such as) A, B and C.
 * Returns the token after the list; names that the lexicon or their own words
 * tell are noted like the others.
 */
static uint32_t
sight_examples(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;

	for (;;)
	{
		uint32_t	j = i;
		uint32_t	end;

		if (j < part->last && pr_is(r, j, PR_ARTICLE))
			j++;
		end = example_end(r, part, j);
		if (end == j)
			return i;
		i = pr_sight_body(n, part, j, end);
		if (i + 1 >= part->last || !(pr_token_is(r, i, ",") || pr_link(r, i) == PR_LINK_JOIN))
			return i;
		i++;
		if (pr_link(r, i) == PR_LINK_JOIN)
			i++;
	}
}

/*
 * Where the words begin that make the name at token i an example of what stands before
 * them: (companies) such as the X, (agencies) including X; i where there are none.
 */
static uint32_t
example_words(const PrReading *r, uint32_t i)
{
	uint32_t	end = i > 0 && pr_is(r, i - 1, PR_ARTICLE) ? i - 1 : i;

	for (uint32_t n = 1; n <= EXAMPLE_MOST && n <= end; n++)
		if (pr_match(r, end - n, PR_LINK, NULL) == n)
			return pr_data_at(r, end - n, PR_NUMBER_LINK) == PR_LINK_EXAMPLE ? end - n : i;
	return i;
}

/*
 * The end of the name at i that a common noun before it tells, which may begin with small words in
 * capitals: (the charity) Every Little Helper. i where there is none.
 */
static uint32_t
told_name_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	j = i;
	uint32_t	place;
	uint32_t	words;

	while (j < i + SMALL_MOST && j < part->last && pr_wordlike(r, j) && pr_flagged(r, j, PR_CAPITAL) &&
		   !pr_name_word(r, j) && !pr_is(r, j, PR_ARTICLE))
		j++;
	words = pr_body_unknown(r, j, part->last);
	if (words > 0)
		return j + words;
	/* the broker Norvale Marine */
	place = j == i && !pr_is(r, i, PR_GIVEN_NAME) ? pr_match(r, i, PR_PLACE, NULL) : 0;
	if (place == 0 || pr_flagged(r, i + place - 1, PR_POSSESSIVE))
		return i;
	j = i + place + pr_token_is(r, i + place, "&");
	words = pr_body_unknown(r, j, part->last);
	return words > 0 ? j + words : i;
}

/* Are two names or more at i told apart from the noun for bodies before them: (two) suppliers, X and Y, ...? */
static bool
lists_bodies(const PrReading *r, const PrPart *part, uint32_t read, uint32_t i)
{
	uint32_t	end;

	if (pr_byte(r, i - 1) != ',' || i < read + 2 || !pr_strange(r, i) || !pr_body_nouns(r, i - 2))
		return false;
	end = i + pr_body_unknown(r, i, part->last);
	return end > i && pr_link(r, end) == PR_LINK_JOIN && pr_body_unknown(r, end + 1, part->last) > 0;
}

uint32_t
pr_sight_told(PrSighter *n, const PrPart *part, uint32_t read, uint32_t i)
{
	const PrReading *r = n->r;
	uint32_t	words = example_words(r, i);
	uint32_t	end;
	uint32_t	body;
	bool		comma;			/* the noun stands in apposition: the charity, X, */

	if (lists_bodies(r, part, read, i))
		return sight_examples(n, part, i);
	if (words < i)
		return words > read && pr_body_nouns(r, words - 1) ? sight_examples(n, part, i) : i;
	comma = i > part->first + 1 && pr_byte(r, i - 1) == ',';
	if (i + 1 >= part->last || !pr_body_noun(r, i - 1 - comma) || pr_starts_sentence(r, i))
		return i;
	end = told_name_end(r, part, i);
	if (end == i || (end == i + 1 && pr_type(r, i) == PR_TOKEN_NUMWORD) || (comma && !pr_byte_in(r, end, ",.")))
		return i;
	/* what tells itself is read by itself, but not a known body that only begins the name */
	body = pr_body_at(r, i, part->last);
	if (i + body >= end || (body > 0 && pr_match(r, i, PR_ORGANISATION, NULL) == 0))
		return i;
	return pr_sight_body(n, part, i, end);
}

uint32_t
pr_sight_employer(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	uint32_t	length;

	if (part->title_case || i + 1 >= part->last || !pr_is(r, i, PR_PREPOSITION) || pr_link(r, i) != 0)
		return i;
	if (!pr_strange(r, i + 1) || pr_body_at(r, i + 1, part->last) > 0)
		return i;
	length = pr_body_unknown(r, i + 1, part->last);
	return length > 0 ? pr_sight_body(n, part, i + 1, i + 1 + length) : i;
}

/* Is token i, in the part, where something is posted, or what one calls by: Facebook, WhatsApp? */
static inline bool
is_channel(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint16_t	contact = i >= part->first && i < part->last ? pr_data_at(r, i, PR_NUMBER_CONTACT) : 0;

	return (contact == PR_CONTACT_CHANNEL || contact == PR_CONTACT_CALL) && pr_flagged(r, i, PR_CAPITAL);
}

/*
 * Is the channel, tokens i .. end-1, only where something is posted, and not the company whose it is: on
 * Facebook and Twitter, using WhatsApp, her Instagram account, a link by itself? Not: TikTok said, by TikTok.
 */
static bool
only_carries(const PrReading *r, const PrPart *part, uint32_t i, uint32_t end)
{
	uint32_t	address;

	if (pr_flagged(r, end - 1, PR_POSSESSIVE))
		return false;
	if (pr_plain_noun(r, end) || (i > part->first && pr_byte(r, i - 1) == '|') ||
		(pr_flagged(r, i, PR_LINE_BEFORE) && (end >= part->last || pr_flagged(r, end, PR_LINE_BEFORE) ||
											  pr_byte_in(r, end, "(:|/") || pr_is_dash(r, end))))
		return true;
	/* Twitter: @norvale, WhatsApp 07700 900800 */
	address = end + (pr_byte(r, end) == ':');
	if (address < part->last && ((pr_type(r, address) >= PR_TOKEN_URL && pr_type(r, address) <= PR_TOKEN_HASHTAG) ||
								 pr_byte(r, address) == '0'))
		return true;
	while (is_channel(r, part, i - 2) && (pr_byte(r, i - 1) == ',' || pr_is(r, i - 1, PR_CONJUNCTION)))
		i -= 2;
	if (i == part->first)
		return false;
	i--;
	return pr_is(r, i, PR_GERUND) || pr_is_word(r, i, PR_WORD_MY) || pr_flagged(r, i, PR_POSSESSIVE) ||
		(pr_is(r, i, PR_PREPOSITION) && !pr_is_word(r, i, PR_WORD_BY) && pr_link(r, i) != PR_LINK_EXAMPLE);
}

uint32_t
pr_channel_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	end = i + pr_match(r, i, PR_ORGANISATION, NULL);
	char		before = i > part->first ? pr_byte(r, i - 1) : '\0';

	/* but to Report Fraud */
	if (is_channel(r, part, i) && end <= i + pr_match(r, i, PR_CONTACT, NULL) &&
		only_carries(r, part, i, end > i ? end : i + 1))
		return end > i ? end : i + 1;
	if (end == i || end + 1 >= part->last)
		return i;
	if (before == '/')
		return pr_byte(r, end) == '/' ? end : i;
	if (before != '(')
		return i;
	if (pr_byte(r, end) == ':')
		return end + 2;
	return pr_byte(r, end) == ')' && pr_is_dash(r, end + 1) ? end : i;
}

uint32_t
pr_model_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	const PrToken *model = pr_token(r, i + 1);

	if (i + 1 >= part->last || pr_flagged(r, i, PR_UPPER | PR_POSSESSIVE) || (model->flags & PR_LINE_BEFORE) ||
		model->length == 1 || pr_match(r, i, PR_ORGANISATION, NULL) != 1)
		return i;
	if (model->type == PR_TOKEN_NUMBER)
		return pr_is_year(r, i + 1, i + 2) ? i : i + 2;
	return model->type == PR_TOKEN_NUMWORD && model->length > 2 ? i + 2 : i;
}

/*
 * The strange words that a list goes on with at token i, after a name to which a phrase led: (jobs at Tarvolt), X
 * and Y. Returns the token after the last one noted.
 */
static uint32_t
sight_further(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;

	while (i + 1 < part->last && (pr_byte(r, i) == ',' || pr_link(r, i) == PR_LINK_JOIN))
	{
		uint32_t	first = i + 1;
		uint32_t	end;

		first += pr_byte(r, i) == ',' && pr_link(r, first) == PR_LINK_JOIN;
		end = first + pr_body_unknown(r, first, part->last);
		if (end == first || end > first + FURTHER_MOST || !pr_strange(r, first) ||
			pr_body_at(r, first, part->last) > 0 || end >= part->last ||
			!(pr_byte_in(r, end, ".;") || pr_link(r, end) == PR_LINK_JOIN ||
			  (pr_byte(r, end) == ',' && !pr_is_word(r, end + 1, PR_WORD_WHO))))
			return i;
		i = pr_sight_body(n, part, first, end);
	}
	return i;
}

uint32_t
pr_sight_unknown(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	const PrRange whole = {part->first, part->last};
	uint32_t	end = part->title_case ? i : pr_told_end(r, whole, i);

	if (end > i)
	{
		end = pr_sight_body(n, part, i - pr_is_addressed(r, whole, i), end);
		return pr_follows_company_phrase(r, whole, i) ? sight_further(n, part, end) : end;
	}
	if (pr_name_word(r, i))
		sight_hints(n, part, i);
	/* New York City */
	return i + (pr_match(r, i, PR_PLACE, NULL) > 1 ? pr_match(r, i, PR_PLACE, NULL) : 1);
}

/*
 * Do the words before the bracket, which name no body, spell the short form in it: child sexual
 * abuse (CSA)? Prepositions, articles and conjunctions need not count.
 */
static bool
is_spelled_before(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	letter = pr_length(r, i);
	uint32_t	j = i - 1;

	if (i < part->first + 2 || i + 1 >= part->last || pr_byte(r, i - 1) != '(' || pr_byte(r, i + 1) != ')')
		return false;
	while (letter > 0 && j > part->first && j + MAX_SPELLED > i)
	{
		j--;
		if ((pr_byte(r, j) | 0x20) == (r->text[pr_start(r, i) + letter - 1] | 0x20))
			letter--;
		else if (!pr_is(r, j, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION))
			return false;
	}
	return letter == 0;
}

/* Is the known body's name, one word at i, a surname here, for a given name stands before it: Dean Marriott? */
static bool
is_surname(const PrReading *r, uint32_t i)
{
	return pr_is(r, i - 1, PR_GIVEN_NAME) && !pr_is(r, i - 1, PR_PLACE | PR_MONTH | PR_MODAL) &&
		(pr_flags(r, i - 1) & (PR_CAPITAL | PR_POSSESSIVE)) == PR_CAPITAL && !pr_flagged(r, i, PR_LINE_BEFORE) &&
		!pr_starts_sentence(r, i - 1);
}

/* Is the known body's name at i that of a scheme here: the project, called Turning Point? */
static bool
is_called_so(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	noun = i > part->first + 2 && pr_byte(r, i - 2) == ',' ? i - 3 : i - 2;

	return i > part->first + 1 && (pr_data_at(r, i - 1, PR_NUMBER_CUE_SIGN) & PR_SIGN_NAMING) &&
		pr_is(r, noun, PR_OPERATION) && !pr_flagged(r, noun, PR_CAPITAL);
}

bool
pr_stands_for_other(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	const PrEntry *entry;
	uint32_t	length = pr_match(r, i, PR_ORGANISATION, &entry);
	uint16_t	name = length > 0 ? (uint16_t) (entry - pr_entries) : 0;
	bool		other = pr_flagged(r, i, PR_UPPER) ? is_spelled_before(r, part, i) :
		i > part->first && ((length == 1 && is_surname(r, i)) || is_called_so(r, part, i));

	if (length == 0)
		return false;			/* Channel 4 */
	if (other && n->other_count < PR_OTHERS_MOST)
		n->others[n->other_count++] = name;
	for (uint32_t k = 0; k < n->other_count; k++)
		if (n->others[k] == name)
			return true;
	return false;
}

/* Does what stands before the list at token i say that its places are bodies: the forces (inspected were) Kent? */
static bool
is_told_by_nouns(const PrReading *r, const PrPart *part, uint32_t i)
{
	for (uint32_t k = i; k > part->first && k + LEAD_MOST > i; k--)
	{
		if (pr_placed_nouns(r, k - 1))
			return true;
		if (!(pr_is(r, k - 1, PR_BE | PR_PARTICIPLE | PR_ADVERB) || pr_byte_in(r, k - 1, ",:(") ||
			  pr_is_dash(r, k - 1) ||
			  pr_data_at(r, k - 1, PR_NUMBER_LINK) == PR_LINK_EXAMPLE))
			return false;
	}
	return false;
}

/* The end of the place at i that ends a list and is itself the name of what is listed; i where it goes on. */
static uint32_t
last_place_end(const PrReading *r, const PrPart *part, uint32_t i)
{
	uint32_t	end = i + pr_match(r, i, PR_PLACE, NULL);

	return end <= part->last && !(end < part->last && pr_name_word(r, end)) ? end : i;
}

/* Is the body at first .. last, whose last word is shared by places before it, a place's: Norfolk Police? */
static bool
shares_last_word(const PrReading *r, uint32_t first, uint32_t last)
{
	return last > first && pr_is(r, last, PR_BODY_LAST) && pr_is(r, last, PR_PLURAL) &&
		(pr_strange(r, first) || pr_match(r, first, PR_PLACE, NULL) > 0);
}

uint32_t
pr_sight_forces(PrSighter *n, const PrPart *part, uint32_t i)
{
	const PrReading *r = n->r;
	PrRange		places[MAX_FORCES + 1];
	uint32_t	count = 0;
	uint32_t	j = i;
	uint32_t	body;
	uint32_t	place;
	bool		comma = true;

	while (comma && count < MAX_FORCES && j < part->last && pr_match(r, j, PR_PLACE, NULL) > 0)
	{
		places[count] = (PrRange) {j, j + pr_match(r, j, PR_PLACE, NULL)};
		j = places[count++].last;
		comma = pr_token_is(r, j, ",");
		j += comma;
	}
	if (count == 0 || j + 1 >= part->last || pr_link(r, j) != PR_LINK_JOIN || !pr_name_word(r, j + 1))
		return i;
	j++;
	body = pr_body_at(r, j, part->last);
	place = last_place_end(r, part, j);
	if (body == 0 && place > j && is_told_by_nouns(r, part, i))
	{
		places[count++] = (PrRange) {j, place};
		j = place;
	}
	else if (count < 2 || body == 0 || !shares_last_word(r, j, j + body - 1))
		return i;
	for (uint32_t k = 0; k < count; k++)
		pr_sight(n, places[k].first, places[k].last, PR_NAME_ORGANISATION, part->title_case);
	return j;
}
