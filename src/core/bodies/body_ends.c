/*
 * body_ends.c
 *		Where the name of a body goes on after its telling word: what it stands for
 *		(of Housing, Communities and ...), a place, a company's suffix, a number.
 *
 * Each function gives the token after what it looks for, and the token that it was
 * given where that is not there.
 */
#include "bodies/body_parts.h"

#define COMPANY_PLACE_MOST 4		/* tokens from the bracket to after the place in it */

/* Are those whom the telling word at i means a body's members rather than a body: (Union of) Allied Workers? */
static bool
names_members(const PrReading *r, uint32_t i)
{
	return (pr_data_at(r, i, PR_NUMBER_NUMBER_CUE) & PR_TELLS_PERSON) && pr_last_byte(r, i) == 's';
}

/* Is there a body with its telling word in the capitalised words from i on? */
static bool
holds_body(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	end = i + PR_BODY_MAX < w->limit ? i + PR_BODY_MAX : w->limit;

	for (uint32_t j = i; j < end && (pr_name_word(w->r, j) || (j > i && pr_body_apostrophe(w, j))); j++)
	{
		if (pr_match(w->r, j, PR_ORGANISATION, NULL))
			return true;
		if (j > i && pr_body_head_at(w, j, PR_BODY_LAST) && !names_members(w->r, j))
			return true;
		if (pr_body_head_at(w, j, PR_BODY_FIRST) &&
			(pr_body_leads(w, j + 1) || pr_body_begin(w->r, j) == PR_BEGINS_PREFIX))
			return true;
	}
	return false;
}

/*
 * May the words from i on be a further part of a name whose parts are joined by
 * and or a comma? Not where they begin something that has a name of its own.
 */
static bool
joins_name(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (i >= w->limit || !pr_name_word(r, i) || pr_flagged(r, i, PR_UPPER))
		return false;
	if (pr_match(r, i, PR_PLACE | PR_DEMONYM | PR_GIVEN_NAME, NULL) || pr_body_title_at(r, i, w->limit))
		return false;
	return !holds_body(w, i);
}

/* Step over the capitalised words from i on, as far as they can be one part of a name. */
static uint32_t
words_end(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	j = i;
	uint32_t	end = w->first + PR_BODY_MAX < w->limit ? w->first + PR_BODY_MAX : w->limit;

	while (j < end)
	{
		uint32_t	title = j == i ? pr_match(w->r, j, PR_RANK | PR_OFFICE, NULL) : 0;

		if (title > 1 && j + title <= end && pr_flagged(w->r, j + title - 1, PR_CAPITAL))
		{
			/* Office of Inspector General */
			j += title;
			continue;
		}
		if (j > i && ((pr_body_title_at(w->r, j, w->limit) && !pr_body_rank(w, j)) || pr_body_breaks(w, j)))
			break;
		if (pr_name_word(w->r, j))
		{
			if (pr_type(w->r, j) == PR_TOKEN_HYPHENATED && pr_described_by(w->r, j) > 0)
				return j + 1;
			if (pr_flagged(w->r, j++, PR_POSSESSIVE))
			{
				if (!pr_body_possessive(w, j - 1) || j >= end || !pr_name_word(w->r, j) ||
					pr_is(w->r, j, PR_GIVEN_NAME))
					break;
			}
		}
		/* University of Santiago de Belhaven */
		else if (j > i && (pr_body_apostrophe(w, j) ||
						   (pr_data_at(w->r, j, PR_NUMBER_PARTICLE) == PR_PARTICLE_INSIDE &&
							pr_name_word(w->r, j + 1))))
			j++;
		else
			break;
	}
	return j;
}

/* The end of a list ", X, Y and Z" inside a name that begins at i; i where there is none that is sure. */
static uint32_t
list_end(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	j = i;

	while (j + 1 < w->limit && pr_token_is(r, j, ",") && joins_name(w, j + 1))
	{
		j = words_end(w, j + 1);
		if (j + 1 < w->limit && pr_link(r, j) == PR_LINK_JOIN && joins_name(w, j + 1))
			return words_end(w, j + 1);
	}
	return i;
}

/*
 * Where the possessor in i .. end-1 ends, whose part with a name of its own follows:
 * (University of) Eastmere's | School of Medicine; else end.
 */
static uint32_t
possessor_end(const PrBodyWalk *w, uint32_t i, uint32_t end)
{
	for (uint32_t k = i; k + 1 < end; k++)
		if (pr_flagged(w->r, k, PR_POSSESSIVE) && pr_body_head_at(w, k + 1, PR_BODY_FIRST) > 0 &&
			pr_body_leads(w, k + 1 + pr_body_head_at(w, k + 1, PR_BODY_FIRST)))
			return k + 1;
	return end;
}

bool
pr_ends_in_thing(const PrReading *r, uint32_t first, uint32_t last)
{
	PrEnd		end = pr_body_end(&pr_entries[pr_word(r, last - 1)]);

	return last > first + 1 && (end == PR_END_THING || end == PR_END_NAMESAKE);
}

bool
pr_joined_by_short(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = words_end(w, i);
	PrSpan		form;

	return end > i && pr_token_is(r, end, "(") && pr_body_short(r, w->first, end, w->limit, &form) > 0 &&
		!pr_shortens(r, form, (PrSpan) {pr_start(r, i), pr_end(r, end - 1)});
}

/*
 * The end of what a telling word stands for: of X, for the X and Y, of X of Y.
 * i follows the telling word; gives i where nothing follows.
 */
static uint32_t
complement_end(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = i;
	PrLink		link = i < w->limit ? pr_link(r, i) : 0;

	if (!pr_body_leads(w, i))
		return i;
	while (link == PR_LINK_OF || link == PR_LINK_HEAD || link == PR_LINK_INNER ||
		   (link == PR_LINK_JOIN && (joins_name(w, end + 1) || pr_joined_by_short(w, end + 1))))
	{
		uint32_t	j = end + 1;

		/* de la Justice */
		if (j < w->limit && link != PR_LINK_JOIN && pr_is(r, j, PR_ARTICLE | PR_PARTICLE))
			j++;
		if (j >= w->limit || !pr_name_word(r, j) || pr_flagged(r, j - 1, PR_BLANK_BEFORE) ||
			pr_is(r, j, PR_BODY_NO_PART))
			break;
		if (link == PR_LINK_INNER && (pr_match(r, j, PR_PLACE, NULL) || holds_body(w, j)))
			break;
		/* the Institute | on Eastmere's campus */
		if (pr_is_word(r, end, PR_WORD_ON) && pr_flagged(r, j, PR_POSSESSIVE))
			break;
		i = j;
		j = words_end(w, j);
		if (j == i)
			break;
		/* the Credit Union | on Harbour Avenue */
		if (link == PR_LINK_HEAD && pr_ends_in_thing(r, i, j))
			break;
		/* England and Wales */
		if (i + pr_match(r, i, PR_PLACE, NULL) > j)
			j = i + pr_match(r, i, PR_PLACE, NULL);
		j = possessor_end(w, i, j);
		end = pr_only_place(r, i, j) ? j : list_end(w, j);
		if (end >= w->limit || pr_flagged(r, end - 1, PR_POSSESSIVE))
			break;
		link = pr_link(r, end);
		if (link == PR_LINK_JOIN && pr_only_place(r, i, end))
			break;
	}
	return end;
}

/*
 * Is the telling word at i, the first of the name, enough with the words after it:
 * HMP Leeds, Voluntary Action Hull, Banco Belhaven de Crédito?
 */
static uint32_t
prefix_end(const PrBodyWalk *w, uint32_t i, uint32_t n)
{
	const PrReading *r = w->r;
	PrBegin		begin = pr_body_begin(r, i);
	uint32_t	place;

	if (begin == PR_BEGINS_FIRST || begin == PR_BEGINS_LAND || i + n >= w->limit ||
		!pr_name_word(r, i + n) || pr_is(r, i, PR_PLACE) ||
		pr_flagged(r, i + n - 1, PR_POSSESSIVE))
		return 0;
	place = pr_match(r, i + n, PR_PLACE, NULL);
	if (place > 0 && i + n + place <= w->limit)
		return i + n + place;
	if (pr_body_title_at(r, i + n, w->limit))
		return 0;
	if (begin == PR_BEGINS_PREFIX)
		return complement_end(w, words_end(w, i + n));
	return n == 1 && (pr_flags(r, i) & ~pr_flags(r, i + 1) & PR_UPPER) ? words_end(w, i + n) : 0;
}

/*
 * Does a body follow the small word at i, told by an article or a place before it: (for) the
 * Port Authority, (of) Leeds Police?
 */
static bool
leads_to_body(const PrBodyWalk *w, uint32_t i)
{
	bool		article = i + 2 < w->limit && pr_is(w->r, i + 1, PR_ARTICLE);

	return i + 2 < w->limit && (article || pr_begins_with_place(w->r, i + 1)) && holds_body(w, i + 1 + article);
}

/* Does what follows the name say for which body it works: a University for the Port Authority? */
static bool
serves_body(const PrBodyWalk *w, uint32_t i)
{
	return pr_link(w->r, i) == PR_LINK_HEAD && leads_to_body(w, i);
}

/*
 * Does "for" after a court at i say for which part of the country it is: District
 * Court for the Western District of Texas?
 */
static bool
is_court_for(const PrBodyWalk *w, uint32_t i)
{
	return pr_body_leads(w, i) && pr_body_begin(w->r, i - 1) == PR_BEGINS_FIRST && i + 2 < w->limit &&
		pr_is(w->r, i + 1, PR_ARTICLE);
}

/*
 * Does the small word at i lead to what the body is concerned with, whatever stands before: Leeds
 * Alliance For Birds, US Committee on Aging; not Leeds Council on Tyneside?
 */
static bool
names_subject(const PrBodyWalk *w, uint32_t i)
{
	return pr_body_leads(w, i) && (pr_flagged(w->r, i, PR_CAPITAL) ||
								   (pr_is_word(w->r, i, PR_WORD_ON) && !pr_begins_with_place(w->r, i + 1)));
}

/*
 * The token after a place, or a part of the land, at i that a name has at its end (Imperial
 * College London, Port Agency North); i where there is none.
 */
static uint32_t
after_place(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	end = i + (i < w->limit ? pr_match(w->r, i, PR_PLACE, NULL) : 0);

	if (end == i && pr_name_word(w->r, i) && pr_is_word(w->r, i, PR_WORD_COMPASS))
		end = i + 1;
	if (end == i || end > w->limit || (end < w->limit && pr_name_word(w->r, end)))
		return i;
	return pr_plain_noun(w->r, end) ? i : end;
}

/*
 * Is the body that ends before token end a part of another: Norvale Field Office of the Federal Bureau of
 * Investigation, Crime Branch of Leeds Police, Chancery Division of the High Court? Both are named then.
 */
static bool
is_part_of(const PrBodyWalk *w, uint32_t end)
{
	const PrReading *r = w->r;
	uint32_t	j = end + 1;

	if (pr_link(r, end) != PR_LINK_OF || j + 1 >= w->limit)
		return false;
	j += pr_is(r, j, PR_ARTICLE);
	return pr_begins_with_place(r, j) ? leads_to_body(w, end) :
		pr_match(r, j, PR_ORGANISATION, NULL) > 1 || pr_body_alone(r, j, w->limit) > 0;
}

uint32_t
pr_body_name_end(const PrBodyWalk *w, uint32_t i, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	end = i + n;

	if (pr_flagged(r, end - 1, PR_POSSESSIVE))
		return end;
	if (pr_is(r, end - 1, PR_BODY_FIRST) && end < w->limit &&
		(pr_link(r, end) == PR_LINK_OF || is_court_for(w, end) || names_subject(w, end) ||
		 !(pr_match(r, w->first, PR_PLACE, NULL) || serves_body(w, end))))
	{
		uint32_t	longer = is_part_of(w, end) ? end : complement_end(w, end);

		if (longer > end)
			return longer;
	}
	return after_place(w, end);
}

/* Does a company's suffix follow what the telling word at i, of people in one, stands for: Board of Tarvolt | plc? */
static bool
is_of_company(const PrBodyWalk *w, uint32_t i, uint32_t end)
{
	return (pr_data_at(w->r, i, PR_NUMBER_CUE_SIGN) & PR_SIGN_COMPANY) && end > i + 2 &&
		pr_body_suffix_end(w, end) > end;
}

/* Does the "of" at i say to which known body a part of it belongs: (Library) of the House of Lords? */
static bool
belongs_to_known(const PrBodyWalk *w, uint32_t i)
{
	return i + 2 < w->limit && pr_link(w->r, i) == PR_LINK_OF && pr_is_word(w->r, i + 1, PR_WORD_THE) &&
		pr_match(w->r, i + 2, PR_ORGANISATION, NULL) > 1;
}

uint32_t
pr_body_first_end(const PrBodyWalk *w, uint32_t i, uint32_t n)
{
	uint32_t	end = i + n;

	if ((pr_is(w->r, end - 1, PR_BODY_FIRST) || pr_match(w->r, i, PR_BODY_FIRST, NULL) == n) &&
		!belongs_to_known(w, end))
		end = complement_end(w, end);
	if (is_of_company(w, i, end))
		return i + n;
	if (end == i + n && pr_body_head_at(w, i, PR_BODY_FIRST))
		end = prefix_end(w, i, n);
	return end > i + n ? end : i + n;
}

/* Does Co at token i, maybe with a stop, lead to the name of a county: Clonbarra, Co. Kerry? */
static bool
is_county(const PrReading *r, uint32_t i)
{
	const PrWord *word = pr_lookup_word(r->text + pr_start(r, i), pr_length(r, i));
	uint32_t	name = i + 1 + pr_token_is(r, i + 1, ".");

	return pr_entry_capital(&pr_entries[pr_step(word->state, pr_word(r, name))->entry]) & PR_PLACE;
}

/* The token after the place in brackets that a company has before its suffix: Tarvolt (UK) | Ltd; else i. */
static uint32_t
after_company_place(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	end = i + 1;

	if (i + 3 >= w->limit || !pr_token_is(w->r, i, "("))
		return i;
	while (end < i + COMPANY_PLACE_MOST && pr_name_word(w->r, end))
		end++;
	return end > i + 1 && pr_token_is(w->r, end, ")") && end + 1 < w->limit &&
		pr_is(w->r, end + 1, PR_BODY_LAST) && pr_is(w->r, end + 1, PR_ABBREVIATION | PR_ADJECTIVE) ? end + 1 : i;
}

uint32_t
pr_body_suffix_end(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	j = i < w->limit && pr_token_is(r, i, ",") ? i + 1 : after_company_place(w, i);

	if (j > i + 1)
		return j + 1;
	if (j >= w->limit || pr_flagged(r, j, PR_LINE_BEFORE) || !pr_is(r, j, PR_BODY_LAST) || is_county(r, j))
		return i;
	/* after a comma a company's form only: Cole Harbor, LLP, but Cole Harbor, UK Finance */
	if (!pr_is(r, j, PR_ABBREVIATION) && pr_flagged(r, j, PR_CAPITAL) &&
		(j > i || !pr_flagged(r, j, PR_UPPER)))
		return i;
	j++;
	/* the stop is the suffix's after a comma, and where the sentence goes on */
	if (j < w->limit && pr_token_is(r, j, ".") && !pr_flagged(r, j, PR_SPACE_BEFORE) &&
		!pr_flagged(r, j - 1, PR_UPPER) &&
		(j > i + 1 || !pr_ends_sentence(r, j)))
		j++;
	return j;
}

uint32_t
pr_body_number_end(const PrBodyWalk *w, uint32_t i)
{
	const PrToken *t = pr_token(w->r, i);

	if (i >= w->limit || t->type != PR_TOKEN_NUMBER || (t->flags & (PR_LINE_BEFORE | PR_POSSESSIVE)) ||
		t->length > 2 ||
		pr_flagged(w->r, i - 1, PR_POSSESSIVE) ||
		!(pr_data_at(w->r, i - 1, PR_NUMBER_NUMBER_CUE) & PR_TELLS_NAME))
		return i;
	return i + 1;
}

/* Can the word at i be the place, of which nothing is known, where a body has a branch? */
static bool
may_be_branch(const PrReading *r, uint32_t i)
{
	return pr_name_word(r, i) && !pr_flagged(r, i, PR_UPPER) &&
		(pr_entry_all(&pr_entries[pr_word(r, i)]) == 0 || pr_is(r, i, PR_PLACE));
}

/*
 * The token after the place of a branch at i, after a known body that has branches everywhere (Healthwatch Norvale)
 * or its short form: two places, or a strange one before a mark or a reporting verb: CPS Castlegate and Norvale; FBI
 * Castlegate, RSPCA Norvale. Else i.
 */
static uint32_t
strange_branch_end(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (i >= w->limit || !may_be_branch(r, i) || pr_flagged(r, i, PR_POSSESSIVE))
		return i;
	if (!pr_flagged(r, w->first, PR_UPPER))
		return pr_match(r, w->first, PR_BODY_FIRST, NULL) == i - w->first && !pr_name_word(r, i + 1) &&
			pr_entry_all(&pr_entries[pr_word(r, i)]) == 0 ? i + 1 : i;
	if (i + 2 < w->limit && pr_is_word(r, i + 1, PR_WORD_AND) && may_be_branch(r, i + 2))
	{
		uint32_t	place = pr_match(r, i + 2, PR_PLACE, NULL);
		uint32_t	end = i + 2 + (place > 0 ? place : 1);

		if (end <= w->limit && !pr_name_word(r, end))
			return end;
	}
	return pr_entry_all(&pr_entries[pr_word(r, i)]) == 0 &&
		(pr_byte_in(r, i + 1, ",.;)") || pr_is(r, i + 1, PR_CUE_SPEECH)) ? i + 1 : i;
}

/* Is the telling phrase at i, n tokens long, of a body that serves a list of areas? */
static bool
serves_areas(const PrReading *r, uint32_t i, uint32_t n)
{
	const PrEntry *entry;
	const PrValue *value;

	if (n == 0 || pr_match(r, i, PR_BODY_LAST, &entry) != n)
		return false;
	value = pr_value(entry, PR_NUMBER_BODY_LAST);
	return value != NULL && value->extra == PR_SERVES_AREAS;
}

/*
 * The token after the telling phrase that a list of areas leads to from the NHS before token i: NHS Leeds,
 * Marrow and the Isles of Tarvolt Integrated Care Board; i where none does.
 */
static uint32_t
areas_end(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = i + PR_BODY_MAX < w->limit ? i + PR_BODY_MAX : w->limit;

	if (!pr_flagged(r, w->first, PR_UPPER) || !pr_is(r, w->first, PR_BODY_FIRST))
		return i;
	for (uint32_t j = w->first + 1; j < end && !pr_flagged(r, j, PR_BLANK_BEFORE); j++)
	{
		uint32_t	n = pr_body_head_at(w, j, PR_BODY_LAST);

		if (serves_areas(r, j, n))
			return j + n;
		if (n > 0 || pr_flagged(r, j - 1, PR_POSSESSIVE) ||
			!(pr_name_word(r, j) || pr_link(r, j) != 0 || pr_is(r, j, PR_ARTICLE) || pr_byte(r, j) == ','))
			return i;
	}
	return i;
}

uint32_t
pr_body_branch_end(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	areas = areas_end(w, i);

	if (areas > i)
		return areas;
	if (i < w->limit && pr_is(w->r, i - 1, PR_BODY_FIRST) &&
		(pr_link(w->r, i) == PR_LINK_OF || is_court_for(w, i)))
		return complement_end(w, i);
	/* Office of the Police and Crime Commissioner for Kent */
	if (pr_match(w->r, w->first, PR_BODY_FIRST, NULL) == i - w->first && i > w->first + 1 && pr_body_leads(w, i))
		return complement_end(w, i);
	if (pr_flagged(w->r, i, PR_LINE_BEFORE))
		return i;
	return strange_branch_end(w, i) > i ? strange_branch_end(w, i) : after_place(w, i);
}
