/*
 * bodies.c
 *		Where a name of a body begins and ends.
 *
 * A body is named in one of three ways:
 *
 *		known		a name that the lexicon has: Crimestoppers, Home Office
 *		words HEAD	capitalised words that end in a telling one: Essex Police,
 *					Devon and Cornwall Police, National Police Chiefs' Council
 *		HEAD of X	a telling word with what it stands for: Department for Transport,
 *					College of Policing, Ministry of Housing, Communities and ...
 *
 * The three combine: what follows a name is tried as a part of a longer
 * one (Metropolitan Police Service Directorate). One walk forward over at most
 * PR_BODY_MAX tokens remembers the last place where the name was complete.
 */
#include "bodies/body_parts.h"
#include "names/told_bodies.h"
#include "people/positions.h"

#define JOB_WORDS_MOST 5		/* of a job's name after its body's */
#define SMALL_HEAD_WORDS 3		/* capitalised words before a telling word in small letters */

/* Is the name that begins at the first word and ends at the telling word at i, n tokens long, a person's? */
static bool
persons_name(const PrBodyWalk *w, uint32_t i, uint32_t n)
{
	const PrEntry *entry;

	pr_match(w->r, i, PR_BODY_LAST, &entry);
	return n == 1 && i == w->first + 1 && pr_body_end(entry) == PR_END_SURNAME &&
		pr_is(w->r, w->first, PR_GIVEN_NAME) &&
		!pr_is(w->r, w->first, PR_PLACE);
}

/* Are the words before the telling one places and no more: Devon and Cornwall? */
static bool
of_places(const PrBodyWalk *w)
{
	uint32_t	i = w->first;

	while (i < w->head)
	{
		uint32_t	n = pr_match(w->r, i, PR_PLACE, NULL);

		if (n == 0)
			n = i > w->first && pr_link(w->r, i) == PR_LINK_JOIN;
		if (n == 0)
			return false;
		i += n;
	}
	return i > w->first;
}

/*
 * The token after the known body at i, if no more than a place stands before it:
 * U.S. Department of Health and Human Services; else i.
 */
static uint32_t
known_end(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	n = pr_match(w->r, i, PR_ORGANISATION, NULL);

	return n > 1 && i + n <= w->limit && pr_flagged(w->r, i + n - 1, PR_CAPITAL) &&
		pr_only_place(w->r, w->first, i) ? i + n : i;
}

/*
 * One step of the walk at token i: note a telling word there. Returns the token
 * after what was read.
 */
static uint32_t
walk_head(PrBodyWalk *w, uint32_t i)
{
	uint32_t	n = pr_body_head_at(w, i, PR_BODY_HEAD);
	uint32_t	end;

	if (n == 0)
	{
		/* the words of Police Station or Press Office tell nothing one by one */
		n = pr_match(w->r, i, PR_BODY_LAST, NULL);
		return i + (n > 0 ? n : 1);
	}
	if (i == w->first)
	{
		end = pr_body_first_end(w, i, n);
		w->plain = n > 1 ? i + n : 0;
		if (end == i + n)
			return end;
	}
	else
	{
		if (i == w->plain || persons_name(w, i, n) ||
			(!pr_body_head_at(w, i, PR_BODY_LAST) && !pr_body_leads(w, i + n)))
			return i + n;
		/* Kansas AG is an officer */
		if (n == 1 && pr_is(w->r, i, PR_OFFICE_WHOLE) && pr_flagged(w->r, i, PR_UPPER) &&
			pr_only_place(w->r, w->first, i))
			return i + n;
		end = known_end(w, i);
		if (end == i)
			end = pr_body_name_end(w, i, n);
		/* a Labour Government | of change */
		if (end == i + n && !pr_body_head_at(w, i, PR_BODY_LAST) && pr_body_begin(w->r, i) == 0)
			return end;
	}
	end = pr_body_suffix_end(w, end);
	end = pr_body_number_end(w, end);
	w->best = end;
	w->head = i;
	if (of_places(w))
		w->anchor = end;
	return end;
}

/*
 * May the name hold the preposition at i, for its telling word comes soon: Proceeds of Crime Unit, also after a
 * known body; in more words after "the": the Violence Against Women Unit? Not after a telling word or a title, nor
 * where somebody's share or staff is meant, nor before a place or another body.
 */
static bool
holds_preposition(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	start = w->anchor > w->first ? w->anchor : w->first;
	bool		told = start == w->first && pr_is_word(r, start - 1, PR_WORD_THE);
	uint32_t	most = told ? 2 : 1;	/* words before it, and half of those after */

	if (!pr_is(r, i, PR_PREPOSITION) || w->best > start || i <= start || i > start + most ||
		!(told || (pr_is_word(r, i, PR_WORD_OF) && !(start == w->first && pr_starts_sentence(r, start)))))
		return false;
	if (pr_flagged(r, i - 1, PR_POSSESSIVE) || pr_plural_office(r, i - 1) != NULL ||
		pr_is(r, i - 1, PR_BODY_HEAD | PR_TITLE | PR_PLACE | PR_ORGANISATION | PR_GIVEN_NAME) ||
		(pr_data_at(r, i - 1, PR_NUMBER_CUE_SIGN) & PR_SIGN_COMPANY))
		return false;
	for (uint32_t k = i + 1; k <= i + 2 * most && pr_name_word(r, k) && !pr_flagged(r, k, PR_POSSESSIVE) &&
		 !pr_match(r, k, PR_PLACE | PR_DEMONYM | PR_ORGANISATION, NULL); k++)
		if (k > i + 1 && pr_body_head_at(w, k, PR_BODY_LAST) > 0)
			return true;
	return false;
}

/* May the name go on over the small word or mark at i? Returns the token to go on with, 0: no. */
static uint32_t
walk_link(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (pr_body_apostrophe(w, i) || (i > w->first && pr_saints_stop(w->r, i)))
		return i + 1;
	/* Bed Bath & Beyond */
	if (pr_token_is(r, i, "&") && i + 1 < w->limit && pr_flagged(r, i + 1, PR_CAPITAL) &&
		!pr_name_word(r, i + 1))
		return i + 2;
	if (i + 1 >= w->limit || !pr_name_word(r, i + 1))
		return 0;
	/* Homicide and Major Enquiry Team (HMET) */
	if (pr_link(r, i) == PR_LINK_JOIN && pr_joined_by_short(w, i + 1))
		return i + 1;
	if (pr_link(r, i) != PR_LINK_JOIN || w->best > w->first)
		return holds_preposition(w, i) ? i + 1 : 0;
	/* Women's and Children's Hospital: both possess */
	if (pr_flagged(r, i - 1, PR_POSSESSIVE) && pr_flagged(r, i + 1, PR_POSSESSIVE))
		return i + 1;
	/* A and B Police is one name unless A is an acronym, or B Police is known by itself */
	if (pr_flagged(r, i - 1, PR_UPPER | PR_POSSESSIVE) || pr_flagged(r, i + 1, PR_UPPER))
		return 0;
	if (pr_match(r, i + 1, PR_ORGANISATION, NULL) || pr_body_title_at(r, i + 1, w->limit))
		return 0;
	/* Norvale Councillors and Norvale Council are two, as are High Street and Norvale Council */
	if (pr_plural_office(r, i - 1) != NULL || pr_ends_in_thing(r, w->first - pr_name_word(r, w->first - 1), i))
		return 0;
	/* Visit Tarvolt and Tarvolt Council */
	if (pr_same_token(r, i + 1, w->first) || pr_same_token(r, i + 1, i - 1))
		return 0;
	/*
	 * Residents and Leeds Council are two, unless the first is a place, or may be one that
	 * nobody knows: Foxton and Leeds Council
	 */
	if (!pr_token_is(r, i, "&") && pr_match(r, i + 1, PR_PLACE, NULL) && !pr_is(r, i - 1, PR_PLACE) &&
		(pr_word(r, w->first) != 0 || pr_last_byte(r, i - 1) == 's'))
		return 0;
	return i + 1;
}

/* Are all tokens first .. i-1 of the walk words of a name, or an & between them, and no possessors? */
static bool
words_only(const PrBodyWalk *w, uint32_t i)
{
	while (i > w->first)
		if ((!pr_name_word(w->r, --i) && !pr_saints_stop(w->r, i) && !pr_token_is(w->r, i, "&")) ||
			pr_flagged(w->r, i, PR_POSSESSIVE))
			return false;
	return true;
}

/*
 * How many words a name has at least before its telling word at i, which is small; listed: so in
 * the lexicon.
 */
static uint32_t
least_before_small(const PrBodyWalk *w, uint32_t i, bool listed, const PrEntry *entry)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_BODY_LAST);

	if (listed || (value != NULL && value->extra == PR_TOWN_HAS && !pr_flagged(w->r, w->first, PR_UPPER) &&
				   pr_only_place(w->r, w->first, i)))
		return 1;
	return SMALL_HEAD_WORDS;
}

/*
 * The word at i is small and ends the walk. What the lexicon has in small letters (plc, police
 * department) completes a name, and so does a town's council, and a telling word after three
 * words or more that name nothing else (Northern Rural Crime Reduction hub, no valley power workers).
 */
static void
walk_small(PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrEntry *entry;
	uint32_t	listed = pr_match(r, i, PR_BODY_LAST, &entry);
	uint32_t	end = i + (listed > 0 ? listed : 1);
	uint32_t	least;

	if (w->best > w->first || pr_type(r, i) != PR_TOKEN_WORD)
		return;
	if (listed == 0)
		entry = &pr_entries[pr_word(r, i)];
	if (!pr_ends_body(entry) || pr_body_end(entry) != PR_END_BODY)
		return;
	least = least_before_small(w, i, listed > 0, entry);
	/* the Spanish police force: any of theirs */
	if (pr_match(r, w->first, PR_DEMONYM, NULL) == i - w->first)
		return;
	if (i < w->first + least || !words_only(w, i))
		return;
	if (least > 1 && (pr_last_byte(r, i) == 's' ||
					  (pr_plain_noun(r, end) && !pr_match(r, end, PR_TITLE, NULL))))
		return;
	w->best = end;
	w->head = i;
}

/*
 * A comma or a bracket at i ends the walk, and a company's suffix after it completes a name that
 * nothing else tells: Cole Harbor, Inc; Cole Harbor (Wales) Ltd.
 */
static void
walk_suffix(PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (w->best > w->first || i + 1 >= w->limit || pr_flagged(r, i - 1, PR_POSSESSIVE) ||
		!(pr_token_is(r, i, "(") || (pr_token_is(r, i, ",") && pr_is(r, i + 1, PR_BODY_LAST) &&
									 pr_is(r, i + 1, PR_ABBREVIATION))) ||
		pr_body_suffix_end(w, i) == i)
		return;
	w->best = pr_body_suffix_end(w, i);
	w->head = w->best - 1;
}

/* Is the word of a job at token i one of a longer name: Regional Specialist Protection Unit? */
static bool
job_inside(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	/* General Hospital, Major Enquiry Team: an adjective */
	if (w->best == w->first && pr_match(r, i, PR_TITLE, NULL) == 1 && pr_is(r, i, PR_RANK) &&
		pr_is(r, i, PR_ADJECTIVE) &&
		!pr_is(r, i, PR_OFFICE) &&
		(pr_body_head_at(w, i + 1, PR_BODY_LAST) > 0 ||
		 (pr_name_word(r, i + 1) && !pr_is(r, i + 1, PR_GIVEN_NAME | PR_TITLE) && !pr_strange(r, i + 1) &&
		  pr_body_head_at(w, i + 2, PR_BODY_LAST) > 0)))
		return true;
	return w->best == w->first && i + 2 < w->limit && pr_match(r, i, PR_OFFICE, NULL) == 1 &&
		pr_is(r, i, PR_OFFICE_JOB) &&
		pr_name_word(r, i + 1) && !pr_is(r, i + 1, PR_TITLE | PR_GIVEN_NAME) &&
		pr_body_head_at(w, i + 1, PR_BODY_HEAD) == 0 &&
		pr_body_head_at(w, i + 2, PR_BODY_LAST) > 0;
}

/* Is the word at i, an honorific elsewhere, a field before the telling word: Youth Justice Board? */
static bool
is_style_inside(const PrBodyWalk *w, uint32_t i)
{
	return pr_is(w->r, i, PR_STYLE) && !pr_is(w->r, i, PR_OFFICE | PR_RANK | PR_GIVEN_NAME) &&
		pr_match(w->r, i, PR_TITLE, NULL) == 1 && pr_body_head_at(w, i + 1, PR_BODY_LAST) > 0;
}

/*
 * The District Attorney's Rural Crimes Bureau is his; the Attorney General's Office
 * is a body. Does a name with words of its own follow the officer at i?
 */
static bool
officers_body(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = pr_match(r, i, PR_OFFICE | PR_RANK, NULL);
	PrBodyWalk	w = {.r = r, .first = i + n, .limit = limit, .best = i + n, .head = i + n,
		.anchor = i + n};

	if (n == 0 || i + n + 1 >= limit || !pr_flagged(r, i + n - 1, PR_POSSESSIVE) || !pr_name_word(r, i + n))
		return false;
	while (w.first + 1 < limit && pr_name_word(r, w.first) &&
		   pr_body_head_at(&w, w.first, PR_BODY_HEAD) == 0 && w.first < i + n + PR_BODY_MAX / 4)
		w.first++;
	return w.first > i + n && pr_body_head_at(&w, w.first, PR_BODY_LAST) > 0;
}

/*
 * Does the limit cut the rank at i, so that the body is what stands before its last
 * word: Delhi Police | Commissioner?
 */
static bool
is_cut_rank(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	n = pr_match(w->r, i, PR_RANK, NULL);

	return n > 1 && i + n > w->limit;
}

/*
 * Is the word at i the body's last, though it begins a job's name of so many tokens, for the rest of that is small:
 * Marrow Police officer? But the Treasury is one by itself: Green Treasury spokesman.
 */
static bool
ends_before_job(const PrBodyWalk *w, uint32_t i, uint32_t title)
{
	return w->best == w->first && pr_body_head_at(w, i, PR_BODY_LAST) > 0 &&
		!pr_is(w->r, i, PR_ORGANISATION) && pr_wordlike(w->r, i + 1) &&
		!pr_flagged(w->r, i + title - 1, PR_CAPITAL);
}

/*
 * Does a telling phrase begin inside the title at i, so many tokens long, and reach past it: Norvale Police |
 * Major Crime Unit?
 */
static bool
head_reaches_past(const PrBodyWalk *w, uint32_t i, uint32_t title)
{
	return title > 1 && pr_body_head_at(w, i, PR_BODY_LAST) > 0 &&
		1 + pr_body_head_at(w, i + 1, PR_BODY_LAST) > title;
}

static void
walk(PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = w->first + PR_BODY_MAX < w->limit ? w->first + PR_BODY_MAX : w->limit;

	while (i < end && !(i > w->first && pr_body_breaks(w, i)))
	{
		uint32_t	title;

		if (i > w->first && ((pr_flagged(r, i - 1, PR_POSSESSIVE) && !pr_body_possessive(w, i - 1)) ||
							 pr_described_by(r, i) > 0))
			return;
		if (!pr_name_word(r, i))
		{
			uint32_t	next = walk_link(w, i);

			if (next == 0)
			{
				walk_small(w, i);
				walk_suffix(w, i);
				return;
			}
			i = next;
			continue;
		}
		title = i > w->first ? pr_body_title_at(r, i, r->tokens.count) : 0;
		if (title > 0 && title > pr_body_head_at(w, i, PR_BODY_LAST) && !is_cut_rank(w, i) &&
			!is_style_inside(w, i) && !ends_before_job(w, i, title) && !head_reaches_past(w, i, title) &&
			!job_inside(w, i) && !pr_body_rank(w, i))
			return;
		i = walk_head(w, i);
	}
}

/* Is the land at i only where something is or comes from: in the City of Belhaven? */
static bool
lies_there(const PrReading *r, uint32_t i)
{
	uint32_t	k = i - 1 - pr_is(r, i - 1, PR_ARTICLE);

	return pr_is(r, k, PR_PREPOSITION) && !pr_is_word(r, k, PR_WORD_BY) && !pr_is_word(r, k, PR_WORD_WITH) &&
		!pr_is_word(r, k, PR_WORD_OF) && !pr_is_word(r, k, PR_WORD_FOR) && !pr_is_word(r, k, PR_WORD_BETWEEN);
}

/*
 * May a name begin at i? With a title only where it is one word that a plain
 * noun follows (Marine Science Institute), not a person's name.
 */
static bool
may_begin(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n;

	/* the Sir Tom Hale Trust */
	if (pr_is(r, i, PR_STYLE) && i + 3 < limit && pr_is(r, i + 1, PR_GIVEN_NAME) && pr_name_word(r, i + 2) &&
		pr_flagged(r, i + 3, PR_CAPITAL) && pr_ends_body(&pr_entries[pr_word(r, i + 3)]))
		return true;
	/* Justice Select Committee, Justice Oversight Committee */
	if (pr_name_word(r, i) && pr_is(r, i, PR_STYLE) && i + 1 < limit && pr_flagged(r, i + 1, PR_CAPITAL) &&
		(pr_match(r, i + 1, PR_BODY_LAST, NULL) > 1 ||
		 (i + 2 < limit && pr_name_word(r, i + 1) && !pr_is(r, i + 1, PR_GIVEN_NAME) &&
		  pr_flagged(r, i + 2, PR_CAPITAL) && pr_ends_body(&pr_entries[pr_word(r, i + 2)]))))
		return true;
	if (!pr_name_word(r, i) || pr_is(r, i, PR_MONTH | PR_STYLE | PR_COURTESY) || pr_described_by(r, i) > 0)
		return false;
	/* she lives in the City of Belhaven */
	if (pr_is(r, i, PR_BODY_FIRST) && pr_body_begin(r, i) == PR_BEGINS_LAND && lies_there(r, i))
		return false;
	/* Two University of Leeds students */
	if (pr_is(r, i, PR_CARDINAL) && pr_is(r, i + 1, PR_BODY_FIRST) && pr_link(r, i + 2) == PR_LINK_OF)
		return false;
	/* Former Marrow Council staff, Retired Marrow Council staff; but New Marrow Council */
	if (pr_is_left_out(r, i) && (pr_is_word(r, i, PR_WORD_FORMER) || pr_is(r, i, PR_PARTICIPLE)))
		return false;
	/* the King's Award for Voluntary Service */
	if (i > 1 && pr_is(r, i, PR_ADJECTIVE) && pr_link(r, i - 1) == PR_LINK_HEAD && pr_flagged(r, i - 2, PR_CAPITAL) &&
		pr_body_end(&pr_entries[pr_word(r, i - 2)]) == PR_END_THING)
		return false;
	/* Retailer Marrow Foods said */
	if (pr_is(r, i, PR_BODY_LAST) && pr_opens_with_noun(r, i))
		return false;
	/* Housing association Marrow Homes said */
	n = pr_phrase_classes(r, i) & PR_BODY_LAST ? pr_match(r, i, PR_BODY_LAST, NULL) : 0;
	if (n > 1 && i + n < limit && !pr_flagged(r, i + n - 1, PR_CAPITAL) && pr_name_word(r, i + n) &&
		pr_starts_sentence(r, i))
		return false;
	n = pr_body_title_at(r, i, limit);
	if (n == 0)
		return !officers_body(r, i, limit);
	return n == 1 && !pr_is(r, i, PR_RANK_PREFIX) && i + 1 < limit && pr_name_word(r, i + 1) &&
		!pr_is(r, i + 1, PR_GIVEN_NAME | PR_TITLE);
}

/*
 * Is the name a place's or a strange word's with one telling word, which no job's name begins with: Norvale
 * Council?
 */
static bool
is_simple_name(const PrBodyWalk *w)
{
	for (uint32_t i = w->first; i < w->head; i++)
		if (pr_is(w->r, i, PR_BODY_HEAD))
			return false;
	return pr_strange(w->r, w->first) || pr_begins_with_place(w->r, w->first);
}

/* Does a job's name of capitals begin at token i: (Norvale Council) Planning and Housing Director? */
static bool
leads_to_job(const PrReading *r, uint32_t i)
{
	for (uint32_t k = i; k < i + JOB_WORDS_MOST && (pr_name_word(r, k) || pr_link(r, k) == PR_LINK_JOIN); k++)
		if (k > i && pr_flagged(r, k, PR_CAPITAL) && pr_is(r, k, PR_OFFICE_JOB) && !pr_is(r, k, PR_BODY_LAST))
			return true;
	return false;
}

/*
 * Does the name go on to something that is no body, as in Regional Police Bravery
 * Awards, or to the end of a job's name (Crime Unit Supervisor)? Another title
 * or a person after it is no part of the name. Team of the Year is no body.
 */
static bool
names_thing(const PrBodyWalk *w)
{
	const PrReading *r = w->r;
	uint32_t	i = w->best;
	uint32_t	count = r->tokens.count;	/* also after the limit */
	uint8_t		flags;

	if (i == w->first || w->head == w->first || i >= count || pr_flagged(r, i, PR_LINE_BEFORE) ||
		pr_body_breaks(w, i))
		return false;
	if (pr_trade_mark(r, i))
		return true;
	if (pr_link(r, i) == PR_LINK_OF)
		return i + 2 < count && pr_is(r, i + 1 + pr_is(r, i + 1, PR_ARTICLE), PR_BODY_NO_PART);
	if (!pr_name_word(r, i) || pr_flagged(r, i - 1, PR_POSSESSIVE))
		return false;
	if (is_simple_name(w) && leads_to_job(r, i))
		return false;
	flags = pr_flags(r, i) & ~pr_flags(r, w->first);
	if (pr_body_title_at(r, i, count))
		return pr_match(r, i, PR_OFFICE_JOB, NULL) > 0 && !pr_is(r, i, PR_STYLE) && !is_simple_name(w);
	return (flags & PR_UPPER) == 0 && !pr_match(r, i, PR_PLACE | PR_GIVEN_NAME | PR_ORGANISATION, NULL);
}

/* Is it only a plain word with a sentence's capital before a body that is known by itself: Call Crime Stoppers? */
static bool
precedes_known(const PrBodyWalk *w)
{
	const PrReading *r = w->r;

	return w->head == w->first + 1 && w->best > w->head && pr_starts_sentence(r, w->first) &&
		(pr_entry_any(&pr_entries[pr_word(r, w->first)]) & (PR_CONTACT | PR_VERB | PR_GERUND | PR_ADVERB)) &&
		!pr_is(r, w->first, PR_PLACE | PR_DEMONYM | PR_GIVEN_NAME) &&
		pr_match(r, w->head, PR_ORGANISATION, NULL) == w->best - w->head;
}

/* Is it only a plain word with a sentence's, or a line's, capital before the telling one: Local Police said? */
static bool
says_little(const PrBodyWalk *w)
{
	return w->head == w->first + 1 && w->best == w->head + 1 &&
		(pr_starts_sentence(w->r, w->first) || pr_flagged(w->r, w->first, PR_LINE_BEFORE)) &&
		(pr_entry_any(&pr_entries[pr_word(w->r, w->first)]) & (PR_ADJECTIVE | PR_VERB | PR_PARTICIPLE | PR_GERUND |
														 PR_ADVERB | PR_ORDINAL | PR_CARDINAL)) &&
		!pr_is(w->r, w->first, PR_PLACE | PR_DEMONYM);
}

/*
 * Does the number word with which a sentence and the name begin count those after the name: Two | Norvale
 * Police officers; but Two Rivers Council staff?
 */
static bool
counts_members(const PrBodyWalk *w)
{
	const PrReading *r = w->r;

	return pr_is(r, w->first, PR_CARDINAL) && w->best > w->first + 2 && pr_last_byte(r, w->first + 1) != 's' &&
		pr_plain_noun(r, w->best) && (pr_last_byte(r, w->best) == 's' || pr_is(r, w->best, PR_PLURAL)) &&
		pr_starts_sentence(r, w->first);
}

/* Is the name in quotation marks of its own, like a title's or a scheme's? */
static bool
quoted(const PrBodyWalk *w)
{
	const PrReading *r = w->r;

	return w->first > 0 && w->best < r->tokens.count && pr_quotation_mark(r, w->first - 1) &&
		pr_quotation_mark(r, w->best);
}

uint32_t
pr_body_start(const PrReading *r, uint32_t i, uint32_t least)
{
	if (i <= least || pr_type(r, i - 1) != PR_TOKEN_WORD || pr_name_word(r, i - 1) ||
		pr_flagged(r, i, PR_LINE_BEFORE) ||
		(pr_flags(r, i - 1) & (PR_CAPITAL | PR_UPPER)) != PR_CAPITAL || pr_starts_sentence(r, i - 1))
		return i;
	if (pr_is(r, i - 1, PR_NEGATION))
		return i > least + 1 && pr_name_word(r, i - 2) ? i - 2 : i;
	return pr_is(r, i - 1, PR_DETERMINER) || (pr_is(r, i - 1, PR_PRONOUN_FIRST) && pr_is_word(r, i - 1, PR_WORD_MY)) ?
		i - 1 : i;
}

uint32_t
pr_read_body(const PrReading *r, uint32_t i, uint32_t limit)
{
	PrBodyWalk	w = {.r = r, .first = i, .limit = limit, .best = i, .head = i, .anchor = i};
	uint32_t	known;

	known = pr_known_body(r, i, w.limit);
	if (known > 0)
	{
		w.best = w.anchor = i + known;
		if (pr_flagged(r, w.best - 1, PR_POSSESSIVE))
			return known;
		w.best = w.anchor = pr_body_suffix_end(&w, pr_body_branch_end(&w, w.best));
		walk(&w, w.best);
	}
	else if (may_begin(r, i, w.limit))
		walk(&w, i);
	if (w.best > w.anchor && names_thing(&w))
		w.best = w.anchor;
	if (known == 0 && (says_little(&w) || precedes_known(&w) || counts_members(&w) || quoted(&w) ||
					   pr_match(r, i, PR_PLACE, NULL) == w.best - i))
		return 0;
	return w.best - i;
}
