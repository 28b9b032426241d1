/*
 * position_bodies.c
 *		Which body a position names: before its head or in its complement.
 *
 * A body is found by its own words (bodies.c), by its form in capitals (NPCC), or
 * by its place: after "of" and "at", or as the possessor before the head.
 */
#include "people/position_parts.h"

#include "bodies/bodies.h"
#include "people/person_names.h"

static PrRange
find_body(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		uint32_t	plain = pr_flagged(r, i, PR_CAPITAL) ? pr_body_plain(r, i, last) : 0;
		uint32_t	n = pr_flagged(r, i, PR_CAPITAL) ? pr_body_at(r, i, last) : 0;

		/* telling words only, as in Chief Inspector of Fire and Rescue Services: no name */
		if (plain > 0 && n <= plain && pr_match(r, i, PR_ORGANISATION, NULL) == 0)
		{
			if (pr_body_alone(r, i, last) == plain)
				return (PrRange) {i, i + plain};
			i += plain - 1;
		}
		else if (n > 0)
			return (PrRange) {pr_body_start(r, i, first), i + n};
		/* New York City Mayor: what the name of a place ends with is no body */
		else if (pr_match(r, i, PR_PLACE, NULL) > 1)
			i += pr_match(r, i, PR_PLACE, NULL) - 1;
	}
	return (PrRange) {0, 0};
}

/* Does the token join capitals to the name of a body: Arden & Moore, Harbour for Sailors? */
static bool
joins_body(const PrReading *r, uint32_t i)
{
	const PrClass other = PR_PLACE | PR_MONTH | PR_WEEKDAY | PR_CALENDAR | PR_ORGANISATION;

	return pr_token_is(r, i, "&") ||
		(pr_is_word(r, i, PR_WORD_FOR) && pr_flagged(r, i + 1, PR_CAPITAL) && !pr_is(r, i + 1, other));
}

/* The end of the words in capitals from token i on, with the small ones that join them to one name. */
static uint32_t
capitals_end(const PrReading *r, uint32_t i, uint32_t last)
{
	uint32_t	end = i;

	while (end < last)
	{
		uint32_t	joins = pr_flagged(r, end, PR_CAPITAL) || (end > i && end + 1 < last && joins_body(r, end)) ? 1 :
			end > i ? pr_joins_unknown(r, i, end) : 0;

		if (joins == 0 || end + joins > last || (joins > 1 && !pr_flagged(r, end + joins, PR_CAPITAL)))
			break;
		end += joins;
	}
	return end;
}

/*
 * The body after "of" or "at" that no telling word betrays: Chair of Ladders
 * Abroad; not a place. several: the head is of several words, as of a press officer, whose "for" stands
 * before a body and no field.
 */
static PrRange
body_by_form(const PrReading *r, uint32_t from, uint32_t last, bool several)
{
	uint32_t	i = from;
	uint32_t	end;
	bool		topic;			/* may what follows be a field, as in Director of Nursing? */

	/* spokesman for Brightwater, but Lead for Roads */
	if (pr_is_word(r, i, PR_WORD_FOR))
		return (several || !pr_flagged(r, from - 1, PR_CAPITAL)) && i + 1 < last &&
			pr_flagged(r, i + 1, PR_CAPITAL) && pr_classes(r, i + 1) == 0 &&
			(i + 2 == last || !pr_flagged(r, i + 2, PR_CAPITAL)) ?
			(PrRange) {i + 1, i + 2} : (PrRange) {0, 0};
	if (!(pr_is_word(r, i, PR_WORD_OF) || pr_is_word(r, i, PR_WORD_AT) || pr_is_word(r, i, PR_WORD_WITH)))
		return (PrRange) {0, 0};
	topic = pr_is_word(r, i++, PR_WORD_OF) && pr_flagged(r, from - 1, PR_CAPITAL);
	if (i < last && pr_is(r, i, PR_ARTICLE))
		i++;
	end = capitals_end(r, i, last);
	/* but Carers Forward */
	if (end == i || pr_match(r, i, PR_PLACE, NULL) == end - i ||
		(end == i + 1 && pr_plural_office(r, i) != NULL))
		return (PrRange) {0, 0};
	/* leader of the Labour group */
	if (end < last && pr_data_at(r, i, PR_NUMBER_DEMONYM) != 0 && pr_match(r, i, PR_DEMONYM, NULL) == end - i &&
		pr_ends_body(&pr_entries[pr_word(r, end)]))
		return (PrRange) {i, end + 1};
	/* commissioner of Fangar county */
	if (end == i + 1 && end < last && pr_plain_noun(r, end) && !pr_flagged(r, i, PR_UPPER))
		return (PrRange) {0, 0};
	/* a word of the language may be a field: Chief of Operations */
	if (end - i >= 2 || pr_flagged(r, i, PR_UPPER) || !topic ||
		(pr_classes(r, i) == 0 && pr_word_only_end(r, i) == pr_end(r, i)))
		return (PrRange) {i, end};
	return (PrRange) {0, 0};
}

/*
 * Does the word at token i name by itself the body whose office the head after it
 * is: Council leader, Federation Chair?
 */
static bool
stands_alone(const PrReading *r, const PrPosition *p, uint32_t i)
{
	const PrValue *end = pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_BODY_LAST);

	return (p->scope & (PR_OFFICE_HEAD | PR_OFFICE_FIXED)) && i + 1 == p->head.first &&
		pr_flagged(r, i, PR_CAPITAL) &&
		pr_is(r, i, PR_BODY_LAST) && end != NULL && end->extra >= PR_ALONE;
}

/*
 * The word for a party's people before the head, whose office it is: Tory leader, Labour group leader;
 * not the office in a house that they sit in: Tory councillor, Tory leader of the council.
 */
static PrRange
party_before(const PrReading *r, const PrPosition *p)
{
	if ((p->scope & (PR_RANK | PR_OFFICE_WHOLE)) || pr_is_word(r, p->head.last, PR_WORD_OF))
		return (PrRange) {0, 0};
	for (uint32_t i = p->whole.first; i < p->head.first; i++)
		if (pr_flagged(r, i, PR_CAPITAL) && pr_data_at(r, i, PR_NUMBER_DEMONYM) != 0)
		{
			uint32_t	end = i + pr_match(r, i, PR_DEMONYM, NULL);
			const PrValue *body = pr_value(&pr_entries[pr_word(r, end)], PR_NUMBER_BODY_LAST);

			return (PrRange) {i, end + 1 == p->head.first && body != NULL && body->extra == 0 ? end + 1 :
				end};
		}
	return (PrRange) {0, 0};
}

bool
pr_position_of_party(const PrReading *r, const PrPosition *p)
{
	return p->body.last > 0 && pr_data_at(r, p->body.first, PR_NUMBER_DEMONYM) != 0;
}

/* Is the word strange, or one of place: Eastmere, Inland? */
static bool
says_where(const PrReading *r, uint32_t i)
{
	return pr_classes(r, i) == 0 || pr_is(r, i, PR_PLACE) ||
		(pr_is(r, i, PR_ADVERB) && pr_is(r, i, PR_ADJECTIVE));
}

/* Unknown words in capitals with a telling word directly before the head: Harbour Trust Chair. */
static PrRange
body_ending(const PrReading *r, const PrPosition *p)
{
	uint32_t	last = p->head.first;
	uint32_t	i;

	if (!(p->scope & (PR_OFFICE_HEAD | PR_OFFICE_WHOLE)) || last < p->whole.first + 2 ||
		!pr_is(r, last - 1, PR_BODY_LAST))
		return (PrRange) {0, 0};
	/* Superior Court Judge: what it is names it */
	if ((p->scope & PR_OFFICE_WHOLE) && pr_match(r, last - 2, PR_BODY_LAST, NULL) == 2)
		return (PrRange) {last - 2, last};
	if ((p->scope & PR_OFFICE_WHOLE) || !pr_ends_body(&pr_entries[pr_word(r, last - 1)]))
		return (PrRange) {0, 0};
	for (i = last - 1; i > p->whole.first && pr_wordlike(r, i - 1) && pr_flagged(r, i - 1, PR_CAPITAL) &&
		 says_where(r, i - 1); i--)
		;
	return i < last - 1 ? (PrRange) {i, last} : (PrRange) {0, 0};
}

/*
 * The token after the place of a branch at token i, where it ends at the head, or before what describes that in
 * small letters: SG Wales (director), SG Wales (deputy convener), EPA Region 7 (Administrator); else i.
 */
static uint32_t
after_branch(const PrReading *r, uint32_t i, uint32_t head)
{
	uint32_t	end = i + pr_match(r, i, PR_PLACE, NULL);

	if (i + 2 == head && pr_is(r, i, PR_NUMBER_CUE) && pr_type(r, i + 1) == PR_TOKEN_NUMBER)
		return head;
	return end == head || (end > i && end < head && !pr_flagged(r, end, PR_CAPITAL)) ? end : i;
}

/* Met Commissioner, Public accounts committee chairman: a name that the words around it would not tell. */
static PrRange
known_body(const PrReading *r, const PrPosition *p)
{
	for (uint32_t k = p->whole.first; k < p->head.first && !pr_is_phrase(r, k, p->head.first, PR_PLACE); k++)
		if (pr_flagged(r, k, PR_CAPITAL) && pr_match(r, k, PR_ORGANISATION, NULL) == p->head.first - k)
			return (PrRange) {k, p->head.first};
	return (PrRange) {0, 0};
}

PrRange
pr_position_body_before(const PrReading *r, const PrPosition *p)
{
	PrRange		body;

	if (p->whole.first == p->head.first)
		return (PrRange) {0, 0};
	body = find_body(r, p->whole.first, p->head.first);
	/* Norvale Police Federation chair: the name goes on after one that is known */
	if (body.last + 1 == p->head.first && body.last > 0 && stands_alone(r, p, body.last))
		body.last++;
	/* Lib Dem Treasury spokesperson */
	if (body.first > p->whole.first && pr_data_at(r, p->whole.first, PR_NUMBER_DEMONYM) != 0 &&
		party_before(r, p).last > 0)
		return party_before(r, p);
	/* Police, Fire and Crime Commissioner: fields */
	for (uint32_t k = p->whole.first; k < p->head.first; k++)
		if (pr_byte(r, k) == ',')
			return (PrRange) {0, 0};
	if (body.last == 0)
		body = known_body(r, p);
	for (uint32_t k = p->whole.first; body.last == 0 && k < p->head.first; k++)
		if (pr_flagged(r, k, PR_UPPER) && pr_wordlike(r, k) &&
			pr_type(r, k) != PR_TOKEN_ABBREVIATION &&
			!pr_is(r, k, PR_RANK | PR_RANK_PREFIX | PR_PLACE | PR_ADJECTIVE))
			body = (PrRange) {k, k + 1};
	if (body.last == 0)
		body = body_ending(r, p);
	if (body.last == 0 && stands_alone(r, p, p->head.first - 1))
		body = (PrRange) {p->head.first - 1, p->head.first};
	/* City Council President */
	if (body.last == body.first + 1 && body.first > p->whole.first &&
		pr_match(r, body.first - 1, PR_BODY_LAST, NULL) == 2)
		body.first--;
	if (body.last > 0)
		body.last = after_branch(r, body.last, p->head.first);
	return body;
}

/*
 * The "at" or "with" after the head, Cabinet Member for Housing at Norvale Council,
 * or the end of the position.
 */
static uint32_t
find_at(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->complement;

	while (i < p->whole.last && !pr_is_word(r, i, PR_WORD_AT) && !pr_is_word(r, i, PR_WORD_WITH))
		i++;
	return i;
}

/* The body inside the name of a complete office: Economic Secretary to the Treasury. */
static PrRange
body_inside(const PrReading *r, const PrPosition *p)
{
	for (uint32_t i = p->head.first + 2; i < p->head.last; i++)
		if (pr_is(r, i - 1, PR_ARTICLE) && pr_flagged(r, i, PR_CAPITAL) &&
			pr_body_at(r, i, p->whole.last) > 0)
			return (PrRange) {i, i + pr_body_at(r, i, p->whole.last)};
	return (PrRange) {0, 0};
}

/* The last of the bodies that stand in commas from this one on: Fraud Division, Norvale Police. */
static PrRange
last_in_commas(const PrReading *r, const PrPosition *p, PrRange body)
{
	uint32_t	n;

	while (body.last + 1 < p->whole.last && pr_byte(r, body.last) == ',' &&
		   (n = pr_body_at(r, body.last + 1, p->whole.last)) > 0)
		body = (PrRange) {body.last + 1, body.last + 1 + n};
	return body;
}

/* Is the body after the head of a professor no employer's but what he teaches: of Chemical Engineering? */
static bool
is_subject(const PrReading *r, const PrPosition *p, PrRange body)
{
	return pr_is(r, p->head.last - 1, PR_STYLE) && pr_link(r, p->complement) == PR_LINK_OF &&
		body.first == p->complement + 1;
}

/*
 * The body directly after the head and "of the" or "for the", which is a part of another's: Director of the Tide
 * Centre at ...
 */
static PrRange
directed_body(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->head.last;
	PrLink		link = pr_link(r, i);
	uint32_t	n = i + 2 < p->whole.last && (link == PR_LINK_OF || link == PR_LINK_HEAD) &&
		pr_is_word(r, i + 1, PR_WORD_THE) ?
		pr_body_at(r, i + 2, p->whole.last) : 0;

	return n > 1 ? (PrRange) {i + 2, i + 2 + n} : (PrRange) {0, 0};
}

/* The body after the comma that ends a portfolio: Minister for Ports, Government of Norland. */
static PrRange
government_after(const PrReading *r, const PrPosition *p)
{
	for (uint32_t i = p->complement; i + 1 < p->whole.last; i++)
		if (pr_byte(r, i) == ',' && pr_body_at(r, i + 1, p->whole.last) == p->whole.last - i - 1)
			return (PrRange) {i + 1, p->whole.last};
	return (PrRange) {0, 0};
}

PrRange
pr_position_body(const PrReading *r, const PrPosition *p)
{
	PrRange		body = pr_position_body_before(r, p);

	/* of a minister what follows is the portfolio, up to the government after a comma */
	if ((p->scope & PR_OFFICE_MINISTER) && find_at(r, p) == p->whole.last)
		return body.last > 0 ? body : government_after(r, p).last > 0 ? government_after(r, p) : party_before(r, p);
	if (body.last == 0 && (p->scope & PR_OFFICE_WHOLE))
		body = body_inside(r, p);
	if (body.last == 0 || body.last == body.first + 1)
	{
		PrRange		after = directed_body(r, p);

		if (after.last == 0)
			after = find_body(r, find_at(r, p), p->whole.last);
		if (after.last == 0)
			after = find_body(r, p->head.last, p->whole.last);
		if (after.last > 0)
			after = is_subject(r, p, after) ? (PrRange) {0, 0} : last_in_commas(r, p, after);

		/* Commissioner for Safe, Clean and Fair Homes: fields */
		for (uint32_t k = p->head.last; k < after.first && pr_link(r, p->head.last) == PR_LINK_HEAD; k++)
			if (pr_byte(r, k) == ',')
				after.last = 0;

		if (after.last > 0 && (body.last == 0 ||
								pr_shortens(r, pr_range_span(r, body), pr_range_span(r, after))))
			body = after;
	}
	for (uint32_t k = p->complement; body.last == 0 && k < p->whole.last; k++)
		if (pr_told_body(r, k, p->whole.last) > 0)
			body = (PrRange) {k, k + pr_told_body(r, k, p->whole.last)};
	/* Coordinator for Tides at Tarvolt */
	if (body.last == 0 && find_at(r, p) < p->whole.last)
		body = body_by_form(r, find_at(r, p), p->whole.last, p->head.last - p->term > 1);
	for (uint32_t k = p->complement; body.last == 0 && k < p->whole.last; k++)
		if (pr_is_word(r, k, PR_WORD_AT) || pr_is_word(r, k, PR_WORD_WITH) ||
			(k == p->complement && ((p->scope & PR_OFFICE_HEAD) || pr_is_word(r, k + 1, PR_WORD_THE) ||
										((p->scope & PR_OFFICE_JOB) && !pr_flagged(r, k - 1, PR_CAPITAL) &&
										 pr_classes(r, k + 1) == 0))))
			body = body_by_form(r, k, p->whole.last, p->head.last - p->term > 1);
	return body.last > 0 ? body : party_before(r, p);
}

/* The small word at token end inside a name that begins at token i: Arden & Moore. */
static bool
joins_capitals(const PrReading *r, uint32_t i, uint32_t end)
{
	return end > i && pr_link(r, end) == PR_LINK_JOIN && pr_flagged(r, end + 1, PR_CAPITAL) &&
		pr_wordlike(r, end + 1);
}

/*
 * Names in capitals before a head in small letters: Lumenfold co-founder, Harvest
 * Foods finance officer, Arden & Moore partner. A single word at the beginning of a sentence may have its
 * capital from there.
 */
static PrRange
capitals_before(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->whole.first;
	uint32_t	end = i;

	while (end < p->head.first && ((pr_flagged(r, end, PR_CAPITAL) && pr_wordlike(r, end) &&
									!pr_flagged(r, end, PR_POSSESSIVE)) ||
								   joins_capitals(r, i, end)))
	{
		if (pr_is(r, end, PR_RANK | PR_OFFICE | PR_DEMONYM | PR_MONTH | PR_WEEKDAY | PR_CALENDAR |
				  PR_ORDINAL))
			return (PrRange) {0, 0};
		end++;
	}
	if (end == i || pr_flagged(r, p->head.first, PR_CAPITAL) || pr_match(r, i, PR_PLACE, NULL) > 0 ||
		pr_is(r, i, PR_ADJECTIVE) ||
		(end == i + 1 && !pr_flagged(r, i, PR_UPPER) && pr_starts_sentence(r, i)))
		return (PrRange) {0, 0};
	for (uint32_t k = end; k < p->head.first; k++)
		if (pr_flagged(r, k, PR_CAPITAL) || !pr_wordlike(r, k))
			return (PrRange) {0, 0};
	return (PrRange) {i, end};
}

/* The end of the capitals at token i that are a possessor, but no person of several words: Roads United's. */
static uint32_t
possessor_end(const PrReading *r, uint32_t i, uint32_t head)
{
	uint32_t	end = i;

	while (end < head && pr_flagged(r, end, PR_CAPITAL) && pr_wordlike(r, end))
		if (pr_flagged(r, end++, PR_POSSESSIVE))
			return end > i + 1 && pr_given_name_at(r, i, head) ? i : end;
	return i;
}

/*
 * Before an office of several words a place with more words in capitals after it is a body: Wales Rowing
 * Head Coach; but the UK Deputy Chief Executive.
 */
static PrRange
place_before(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->whole.first + pr_match(r, p->whole.first, PR_PLACE, NULL);
	uint32_t	k;

	if (i == p->whole.first || i >= p->head.first || p->head.last - p->term < 2 || p->term != p->head.first)
		return (PrRange) {0, 0};
	for (k = i; k < p->head.first && pr_name_word(r, k) &&
		 !pr_is(r, k, PR_RANK | PR_OFFICE | PR_RANK_PREFIX | PR_DEMONYM | PR_PLACE) &&
		 (!pr_is(r, k, PR_ADJECTIVE) || pr_is(r, k, PR_GERUND)); k++)
		;
	return k == p->head.first ? (PrRange) {p->whole.first, k} : (PrRange) {0, 0};
}

PrRange
pr_position_unknown_before(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->whole.first;

	if (p->head.first == i || !pr_flagged(r, i, PR_CAPITAL))
		return (PrRange) {0, 0};
	if ((p->scope & (PR_OFFICE_HEAD | PR_OFFICE_WHOLE)) && place_before(r, p).last > 0)
		return place_before(r, p);
	if (pr_match(r, i, PR_PLACE | PR_DEMONYM | PR_MONTH | PR_WEEKDAY, NULL) > 0)
		return (PrRange) {0, 0};
	/* of a town the police commander is the town's */
	if ((p->scope & (PR_OFFICE_HEAD | PR_OFFICE_FIXED | PR_OFFICE_JOB)) &&
		!pr_is(r, p->term, PR_RANK) && !(p->head.last > p->term + 1 && pr_is(r, p->head.last - 1, PR_RANK)) &&
		!pr_is(r, i, PR_RANK | PR_OFFICE) && possessor_end(r, i, p->head.first) > i)
		return (PrRange) {i, possessor_end(r, i, p->head.first)};
	if ((p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) && capitals_before(r, p).last > 0)
		return capitals_before(r, p);
	if (!((p->scope & PR_OFFICE_FIXED) && pr_is_word(r, p->head.last, PR_WORD_OF)) &&
		!(p->scope & PR_OFFICE_HEAD))
		return (PrRange) {0, 0};
	for (uint32_t k = i; k < p->head.first; k++)
		if ((pr_classes(r, k) & ~(k > i ? PR_BODY_LAST : 0)) != 0 || !pr_flagged(r, k, PR_CAPITAL) ||
			!pr_wordlike(r, k))
			return (PrRange) {0, 0};
	return (PrRange) {i, p->head.first};
}
