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
 * The three combine: what stands behind a name is tried as a part of a longer
 * one (Metropolitan Police Service Directorate). One walk forward over at most
 * PR_BODY_MAX tokens remembers the last place where the name was complete.
 */
#include "names/body_parts.h"

#include "people/positions.h"

#define SMALL_HEAD_WORDS 3		/* capitalised words before a telling word in small letters */

/* Times are no part of what a body stands for: Charity of the Year. */
#define NO_PART (PR_MONTH | PR_WEEKDAY | PR_CALENDAR | PR_UNIT)

typedef struct Walk
{
	const PrReading *r;
	uint32_t	first;			/* where the name begins */
	uint32_t	limit;
	uint32_t	best;			/* behind the longest complete name; first: none yet */
	uint32_t	head;			/* its telling word; first for a known name */
	uint32_t	plain;			/* behind a phrase of telling words at the beginning, which names nothing; 0: none */
	uint32_t	anchor;			/* behind the part that is a body whatever follows; first: none */
} Walk;

/* Is the token an apostrophe that ends a plural possessive: Chiefs' Council? */
static bool
plural_apostrophe(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrToken *t = &r->tokens.at[i];
	const PrToken *before = t - 1;

	if (i <= w->first || i + 1 >= w->limit || t->type != PR_TOKEN_PUNCTUATION || (t->flags & PR_SPACE_BEFORE))
		return false;
	if (!pr_token_is(r, i, "'") && !pr_token_is(r, i, "\xe2\x80\x99"))
		return false;
	return r->text[before->start + before->length - 1] == 's' && (t[1].flags & PR_SPACE_BEFORE) &&
		pr_name_word(r, i + 1);
}

/*
 * May a name go on behind the possessive at i? The King's Fund and the Attorney
 * General's Office are bodies; the Harbour Trust's Training Wing, Kent's Police Museum and
 * Monday's Council are a possessor and what is his.
 */
static bool
possessive_inside(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (w->best > w->first)
		return false;
	if (pr_is(r, i, PR_ORGANISATION | PR_PLACE | PR_DEMONYM | PR_WEEKDAY | PR_MONTH | PR_BODY_LAST))
		return false;
	/* New York's Police Department, Jane Bright's Foundation */
	if (w->first < i && (w->first + pr_match(r, w->first, PR_PLACE, NULL) == i + 1 ||
		(pr_is(r, w->first, PR_GIVEN_NAME) && !pr_is(r, w->first, PR_PLACE))))
		return false;
	return (r->tokens.at[i].flags & PR_UPPER) == 0;
}

/* Are the two tokens the same text? */
static bool
same_token(const PrReading *r, uint32_t i, uint32_t k)
{
	const PrToken *t = &r->tokens.at[i];

	return t->length == r->tokens.at[k].length && memcmp(r->text + t->start, r->text + r->tokens.at[k].start, t->length) == 0;
}

/* Does the text break off before token i, by an empty line, to the next column of a table, or to a line that begins as the name does? */
static bool
breaks_off(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	start = r->tokens.at[i].start;

	if (pr_flagged(r, i, PR_LINE_BEFORE) && i > w->first && same_token(r, i, w->first))
		return true;
	return (r->tokens.at[i].flags & PR_BLANK_BEFORE) || (start > 0 && r->text[start - 1] == '\t');
}

/* How many tokens at i are a telling word of this class, before the limit. */
static uint32_t
head_at(const Walk *w, uint32_t i, PrClass class)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(w->r, i, class, &entry);

	if (n == 0 || i + n > w->limit || (w->r->tokens.at[i].flags & PR_CAPITAL) == 0)
		return 0;
	return (entry->any | entry->capital | entry->upper) & class & PR_BODY_FIRST || pr_ends_body(entry) ? n : 0;
}

/* Does the small word at i lead to what a telling word stands for? */
static bool
leads_on(const Walk *w, uint32_t i)
{
	PrLink		link = i < w->limit ? pr_link(w->r, i) : 0;

	return link == PR_LINK_OF || link == PR_LINK_HEAD;
}

/* Is there a body with its telling word in the capitalised words from i on? */
static bool
holds_body(const Walk *w, uint32_t i)
{
	uint32_t	end = i + PR_BODY_MAX < w->limit ? i + PR_BODY_MAX : w->limit;

	for (uint32_t j = i; j < end && pr_name_word(w->r, j); j++)
	{
		if (pr_match(w->r, j, PR_ORGANISATION, NULL))
			return true;
		if (j > i && head_at(w, j, PR_BODY_LAST))
			return true;
		if (head_at(w, j, PR_BODY_FIRST) && leads_on(w, j + 1))
			return true;
	}
	return false;
}

/*
 * Is the rank at i a plain word of a name, for a telling word stands directly
 * behind it: Belhaven General Hospital, Hill Ranger Service?
 */
static bool
rank_inside(const Walk *w, uint32_t i)
{
	return pr_match(w->r, i, PR_BODY_TITLE, NULL) == 1 && pr_is(w->r, i, PR_RANK) && !pr_is(w->r, i, PR_RANK_PREFIX) &&
		head_at(w, i + 1, PR_BODY_LAST) > 0 && !pr_is(w->r, i + 1, PR_GIVEN_NAME);
}

/*
 * May the words from i on be a further part of a name whose parts are joined by
 * and or a comma? Not where they begin something that has a name of its own.
 */
static bool
joins_name(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (i >= w->limit || !pr_name_word(r, i) || (r->tokens.at[i].flags & PR_UPPER))
		return false;
	if (pr_match(r, i, PR_PLACE | PR_DEMONYM | PR_GIVEN_NAME, NULL) || pr_body_title_at(r, i, w->limit))
		return false;
	return !holds_body(w, i);
}

/* Step over the capitalised words from i on, as far as they can be one part of a name. */
static uint32_t
words_end(const Walk *w, uint32_t i)
{
	uint32_t	j = i;
	uint32_t	end = w->first + PR_BODY_MAX < w->limit ? w->first + PR_BODY_MAX : w->limit;

	while (j < end)
	{
		if (j == i && pr_match(w->r, j, PR_RANK | PR_OFFICE, NULL) > 1 && j + pr_match(w->r, j, PR_RANK | PR_OFFICE, NULL) <= end)
		{
			/* Office of Inspector General */
			j += pr_match(w->r, j, PR_RANK | PR_OFFICE, NULL);
			continue;
		}
		if (j > i && ((pr_body_title_at(w->r, j, w->limit) && !rank_inside(w, j)) || breaks_off(w, j)))
			break;
		if (pr_name_word(w->r, j))
		{
			if (w->r->tokens.at[j++].flags & PR_POSSESSIVE)
			{
				if (!possessive_inside(w, j - 1) || j >= end || !pr_name_word(w->r, j) || pr_is(w->r, j, PR_GIVEN_NAME))
					break;
			}
		}
		else if (j > i && plural_apostrophe(w, j))
			j++;
		else
			break;
	}
	return j;
}

/* The end of a list ", X, Y and Z" inside a name that begins at i; i where there is none that is sure. */
static uint32_t
list_end(const Walk *w, uint32_t i)
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
possessor_end(const Walk *w, uint32_t i, uint32_t end)
{
	for (uint32_t k = i; k + 1 < end; k++)
		if (pr_flagged(w->r, k, PR_POSSESSIVE) && head_at(w, k + 1, PR_BODY_FIRST) > 0 && leads_on(w, k + 1 + head_at(w, k + 1, PR_BODY_FIRST)))
			return k + 1;
	return end;
}

/*
 * The end of what a telling word stands for: of X, for the X and Y, of X of Y.
 * i is behind the telling word; gives i where nothing follows.
 */
static uint32_t
complement_end(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = i;
	PrLink		link = i < w->limit ? pr_link(r, i) : 0;

	if (!leads_on(w, i))
		return i;
	while (link == PR_LINK_OF || link == PR_LINK_HEAD || link == PR_LINK_INNER || (link == PR_LINK_JOIN && joins_name(w, end + 1)))
	{
		uint32_t	j = end + 1;

		if (j < w->limit && link != PR_LINK_JOIN && pr_is(r, j, PR_ARTICLE))
			j++;
		if (j >= w->limit || !pr_name_word(r, j) || (r->tokens.at[j - 1].flags & PR_BLANK_BEFORE) || pr_is(r, j, NO_PART))
			break;
		if (link == PR_LINK_INNER && (pr_match(r, j, PR_PLACE, NULL) || holds_body(w, j)))
			break;
		i = j;
		j = words_end(w, j);
		if (j == i)
			break;
		/* England and Wales */
		if (i + pr_match(r, i, PR_PLACE, NULL) > j)
			j = i + pr_match(r, i, PR_PLACE, NULL);
		j = possessor_end(w, i, j);
		end = pr_only_place(r, i, j) ? j : list_end(w, j);
		if (end >= w->limit || (r->tokens.at[end - 1].flags & PR_POSSESSIVE))
			break;
		link = pr_link(r, end);
		if (link == PR_LINK_JOIN && pr_only_place(r, i, end))
			break;
	}
	return end;
}

/* Is the telling word at i, the first of the name, enough with the words behind it: HMP Leeds, Voluntary Action Hull? */
static uint32_t
prefix_end(const Walk *w, uint32_t i, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	place;

	if (i + n >= w->limit || !pr_name_word(r, i + n) || pr_is(r, i, PR_PLACE) || pr_flagged(r, i + n - 1, PR_POSSESSIVE))
		return 0;
	place = pr_match(r, i + n, PR_PLACE, NULL);
	if (place > 0 && i + n + place <= w->limit)
		return i + n + place;
	if (n > 1 || (r->tokens.at[i].flags & ~r->tokens.at[i + 1].flags & PR_UPPER) == 0 || pr_body_title_at(r, i + n, w->limit))
		return 0;
	return words_end(w, i + n);
}

/* Does what follows the name, "for the" and a body, say for whom it works: a University for the Port Authority? */
static bool
serves_body(const Walk *w, uint32_t i)
{
	return pr_link(w->r, i) == PR_LINK_HEAD && i + 2 < w->limit && pr_is(w->r, i + 1, PR_ARTICLE) && holds_body(w, i + 2);
}

/* Does "for" behind a court at i say for which part of the country it is: District Court for the Western District of Texas? */
static bool
is_court_for(const Walk *w, uint32_t i)
{
	return leads_on(w, i) && pr_body_end(&pr_entries[w->r->tags.at[i - 1].word]) == PR_END_SURNAME && i + 2 < w->limit &&
		pr_is(w->r, i + 1, PR_ARTICLE);
}

/* The token behind a place at i that a name has at its end (Imperial College London); i where there is none. */
static uint32_t
behind_place(const Walk *w, uint32_t i)
{
	uint32_t	end = i + (i < w->limit ? pr_match(w->r, i, PR_PLACE, NULL) : 0);

	if (end == i || end > w->limit || head_at(w, end, PR_BODY_HEAD) || (end < w->limit && pr_name_word(w->r, end)))
		return i;
	return end;
}

/*
 * Is the body that ends before token end, and has words of its own before its telling
 * word at i, a part of a known one: Norvale Field Office of the Federal Bureau of
 * Investigation? Both are named then.
 */
static bool
is_part_of(const Walk *w, uint32_t i, uint32_t end)
{
	const PrReading *r = w->r;

	return i > w->first && pr_link(r, end) == PR_LINK_OF && end + 2 < w->limit && pr_is(r, end + 1, PR_ARTICLE) &&
		pr_match(r, end + 2, PR_ORGANISATION, NULL) > 1;
}

/*
 * The end of the name whose telling word, n tokens long, stands at i: what it
 * stands for, or a place behind it (Imperial College London), belong to it.
 * Leeds Council has said what it stands for: what it does for whom is no part.
 */
static uint32_t
name_end(const Walk *w, uint32_t i, uint32_t n)
{
	const PrReading *r = w->r;
	uint32_t	end = i + n;

	if (r->tokens.at[end - 1].flags & PR_POSSESSIVE)
		return end;
	if (pr_is(r, end - 1, PR_BODY_FIRST) && end < w->limit &&
		(pr_link(r, end) == PR_LINK_OF || is_court_for(w, end) || !(pr_match(r, w->first, PR_PLACE, NULL) || serves_body(w, end))))
	{
		uint32_t	longer = is_part_of(w, i, end) ? end : complement_end(w, end);

		if (longer > end)
			return longer;
	}
	return behind_place(w, end);
}

/*
 * The end of the name that begins with the telling word at i, n tokens long: it
 * needs what it stands for, or a place, behind it. i + n where there is neither.
 */
static uint32_t
first_end(const Walk *w, uint32_t i, uint32_t n)
{
	uint32_t	end = i + n;

	if (pr_is(w->r, end - 1, PR_BODY_FIRST))
		end = complement_end(w, end);
	if (end == i + n && head_at(w, i, PR_BODY_FIRST))
		end = prefix_end(w, i, n);
	return end > i + n ? end : i + n;
}

/* The token behind a company's suffix at i: (Acme), Inc or (Acme) plc; i where there is none. */
static uint32_t
suffix_end(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	j = i < w->limit && pr_token_is(r, i, ",") ? i + 1 : i;

	if (j >= w->limit || (r->tokens.at[j].flags & PR_LINE_BEFORE) || !pr_is(r, j, PR_BODY_LAST))
		return i;
	if (!pr_is(r, j, PR_ABBREVIATION) && (r->tokens.at[j].flags & PR_CAPITAL) && !(r->tokens.at[j].flags & PR_UPPER))
		return i;
	j++;
	/* the stop is the suffix's behind a comma, and where the sentence goes on */
	if (j < w->limit && pr_token_is(r, j, ".") && !pr_flagged(r, j, PR_SPACE_BEFORE) && !pr_flagged(r, j - 1, PR_UPPER) &&
		(j > i + 1 || !pr_ends_sentence(r, j)))
		j++;
	return j;
}

/* The token behind the small number at i that numbers the word before it (BBC Radio 4); i where there is none. */
static uint32_t
numbered_end(const Walk *w, uint32_t i)
{
	const PrToken *t = &w->r->tokens.at[i];

	if (i >= w->limit || t->type != PR_TOKEN_NUMBER || (t->flags & (PR_LINE_BEFORE | PR_POSSESSIVE)) || t->length > 2 ||
		(w->r->tokens.at[i - 1].flags & PR_POSSESSIVE) || !(pr_data_at(w->r, i - 1, PR_NUMBER_NUMBER_CUE) & PR_TELLS_NAME))
		return i;
	return i + 1;
}

/* Is the name that begins at the first word and ends at the telling word at i, n tokens long, a person's? */
static bool
persons_name(const Walk *w, uint32_t i, uint32_t n)
{
	const PrEntry *entry;

	pr_match(w->r, i, PR_BODY_LAST, &entry);
	return n == 1 && i == w->first + 1 && pr_body_end(entry) == PR_END_SURNAME && pr_is(w->r, w->first, PR_GIVEN_NAME) &&
		!pr_is(w->r, w->first, PR_PLACE);
}

/* Are the words before the telling one places and no more: Devon and Cornwall? */
static bool
of_places(const Walk *w)
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

/* The token behind the known body at i, if no more than a place stands before it: U.S. Department of Health and Human Services; else i. */
static uint32_t
known_end(const Walk *w, uint32_t i)
{
	uint32_t	n = pr_match(w->r, i, PR_ORGANISATION, NULL);

	return n > 1 && i + n <= w->limit && pr_flagged(w->r, i + n - 1, PR_CAPITAL) && pr_only_place(w->r, w->first, i) ? i + n : i;
}

/*
 * One step of the walk at token i: note a telling word there. Gives the token
 * behind what was read.
 */
static uint32_t
walk_head(Walk *w, uint32_t i)
{
	uint32_t	n = head_at(w, i, PR_BODY_HEAD);
	uint32_t	end;

	if (n == 0)
	{
		/* the words of Police Station or Press Office tell nothing one by one */
		n = pr_match(w->r, i, PR_BODY_LAST, NULL);
		return i + (n > 0 ? n : 1);
	}
	if (i == w->first)
	{
		end = first_end(w, i, n);
		w->plain = n > 1 ? i + n : 0;
		if (end == i + n)
			return end;
	}
	else
	{
		if (i == w->plain || persons_name(w, i, n) || (!head_at(w, i, PR_BODY_LAST) && !leads_on(w, i + n)))
			return i + n;
		end = known_end(w, i);
		if (end == i)
			end = name_end(w, i, n);
	}
	end = suffix_end(w, end);
	end = numbered_end(w, end);
	w->best = end;
	w->head = i;
	if (of_places(w))
		w->anchor = end;
	return end;
}

/* May the name go on over the small word or mark at i? Gives the token to go on with, 0: no. */
static uint32_t
walk_link(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (plural_apostrophe(w, i))
		return i + 1;
	/* Bed Bath & Beyond */
	if (pr_token_is(r, i, "&") && i + 1 < w->limit && pr_flagged(r, i + 1, PR_CAPITAL) && !pr_name_word(r, i + 1))
		return i + 2;
	if (i + 1 >= w->limit || w->best > w->first || pr_link(r, i) != PR_LINK_JOIN || !pr_name_word(r, i + 1))
		return 0;
	/* A and B Police is one name unless A is an acronym, or B Police is known by itself */
	if ((r->tokens.at[i - 1].flags & (PR_UPPER | PR_POSSESSIVE)) || (r->tokens.at[i + 1].flags & PR_UPPER))
		return 0;
	if (pr_match(r, i + 1, PR_ORGANISATION, NULL) || pr_body_title_at(r, i + 1, w->limit))
		return 0;
	/* Norvale Councillors and Norvale Council are two */
	if (pr_plural_office(r, i - 1) != NULL)
		return 0;
	if (same_token(r, i + 1, w->first))
		return 0;
	/* Residents and Leeds Council are two, unless the first may be a place that nobody knows: Foxton and Leeds Council */
	if (pr_match(r, i + 1, PR_PLACE, NULL) && !pr_only_place(r, w->first, i) &&
		(r->tags.at[w->first].word != 0 || r->text[pr_end(r, i - 1) - 1] == 's'))
		return 0;
	return i + 1;
}

/* Are all tokens first .. i-1 of the walk words of a name, and no possessors? */
static bool
words_only(const Walk *w, uint32_t i)
{
	while (i > w->first)
		if (!pr_name_word(w->r, --i) || (w->r->tokens.at[i].flags & PR_POSSESSIVE))
			return false;
	return true;
}

/*
 * The word at i is small and ends the walk: a company's plc completes a name, and
 * so does a telling word behind three words or more that name nothing else
 * (Northern Rural Crime Reduction hub).
 */
static void
walk_small(Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrEntry *entry = &pr_entries[r->tags.at[i].word];
	uint32_t	least = (entry->any & PR_BODY_LAST) ? 1 : SMALL_HEAD_WORDS;


	if (w->best > w->first || r->tokens.at[i].type != PR_TOKEN_WORD || !pr_ends_body(entry) || pr_body_end(entry) != PR_END_BODY)
		return;
	if (i < w->first + least || !words_only(w, i) || (least > 1 && r->text[pr_end(r, i) - 1] == 's'))
		return;
	w->best = i + 1;
	w->head = i;
}

/* A comma at i ends the walk, and a company's suffix behind it completes a name that nothing else tells: Cole Harbor, Inc. */
static void
walk_suffix(Walk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (w->best > w->first || i + 1 >= w->limit || !pr_token_is(r, i, ",") || !pr_is(r, i + 1, PR_BODY_LAST) ||
		!pr_is(r, i + 1, PR_ABBREVIATION) || pr_flagged(r, i - 1, PR_POSSESSIVE))
		return;
	w->best = suffix_end(w, i);
	w->head = i + 1;
}

/* Is the word of a job at token i one of a longer name: Regional Specialist Protection Unit? */
static bool
job_inside(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;

	/* General Hospital: an adjective */
	if (w->best == w->first && pr_match(r, i, PR_BODY_TITLE, NULL) == 1 && pr_is(r, i, PR_RANK) && pr_is(r, i, PR_ADJECTIVE) &&
		!pr_is(r, i, PR_OFFICE) &&
		head_at(w, i + 1, PR_BODY_LAST) > 0)
		return true;
	return w->best == w->first && i + 2 < w->limit && pr_match(r, i, PR_OFFICE, NULL) == 1 && pr_is(r, i, PR_OFFICE_JOB) &&
		pr_name_word(r, i + 1) && !pr_is(r, i + 1, PR_BODY_TITLE | PR_GIVEN_NAME) && head_at(w, i + 1, PR_BODY_HEAD) == 0 &&
		head_at(w, i + 2, PR_BODY_LAST) > 0;
}

/*
 * The District Attorney's Rural Crimes Bureau is his; the Attorney General's Office
 * is a body. Does a name with words of its own stand behind the officer at i?
 */
static bool
officers_body(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = pr_match(r, i, PR_OFFICE | PR_RANK, NULL);
	Walk		w = {.r = r, .first = i + n, .limit = limit, .best = i + n, .head = i + n, .anchor = i + n};

	if (n == 0 || i + n + 1 >= limit || !pr_flagged(r, i + n - 1, PR_POSSESSIVE) || !pr_name_word(r, i + n))
		return false;
	while (w.first + 1 < limit && pr_name_word(r, w.first) && head_at(&w, w.first, PR_BODY_HEAD) == 0 && w.first < i + n + PR_BODY_MAX / 4)
		w.first++;
	return w.first > i + n && head_at(&w, w.first, PR_BODY_LAST) > 0;
}

/* Is the word hyphenated with a participle, which describes what follows: London-based, Paris-listed? */
static bool
is_described(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];
	uint32_t	from = t->length;

	if (t->type != PR_TOKEN_HYPHENATED)
		return false;
	while (from > 0 && r->text[t->start + from - 1] != '-')
		from--;
	return from > 0 && r->text[t->start + from] >= 'a' && (pr_lookup_entry(r->text + t->start + from, t->length - from)->any & PR_PARTICIPLE);
}

/* Does the limit cut the rank at i, so that the body is what stands before its last word: Delhi Police | Commissioner? */
static bool
is_cut_rank(const Walk *w, uint32_t i)
{
	uint32_t	n = pr_match(w->r, i, PR_RANK, NULL);

	return n > 1 && i + n > w->limit;
}

static void
walk(Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end = w->first + PR_BODY_MAX < w->limit ? w->first + PR_BODY_MAX : w->limit;

	while (i < end && !(i > w->first && breaks_off(w, i)))
	{
		if (i > w->first && (((r->tokens.at[i - 1].flags & PR_POSSESSIVE) && !possessive_inside(w, i - 1)) || is_described(r, i)))
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
		if (i > w->first && !is_cut_rank(w, i) && pr_body_title_at(r, i, r->tokens.count) > head_at(w, i, PR_BODY_LAST) &&
			!job_inside(w, i) && !rank_inside(w, i))
			return;
		i = walk_head(w, i);
	}
}

/*
 * May a name begin at i? With a title only where it is one word that a plain
 * noun follows (Marine Science Institute), not a person's name.
 */
static bool
may_begin(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n;

	/* Justice Select Committee */
	if (pr_name_word(r, i) && pr_is(r, i, PR_STYLE) && i + 1 < limit && pr_flagged(r, i + 1, PR_CAPITAL) &&
		pr_match(r, i + 1, PR_BODY_LAST, NULL) > 1)
		return true;
	if (!pr_name_word(r, i) || pr_is(r, i, PR_MONTH | PR_STYLE | PR_COURTESY) || is_described(r, i))
		return false;
	n = pr_body_title_at(r, i, limit);
	if (n == 0)
		return !officers_body(r, i, limit);
	return n == 1 && !pr_is(r, i, PR_RANK_PREFIX) && i + 1 < limit && pr_name_word(r, i + 1) && !pr_is(r, i + 1, PR_GIVEN_NAME | PR_BODY_TITLE);
}

/*
 * Does the name go on to something that is no body, as in Regional Police Bravery
 * Awards, or to the end of a job's name (Crime Unit Supervisor)? Another title
 * or a person behind it is no part of the name. Team of the Year is no body.
 */
static bool
names_thing(const Walk *w)
{
	const PrReading *r = w->r;
	uint32_t	i = w->best;
	uint32_t	count = r->tokens.count;	/* also behind the limit */
	uint8_t		flags;

	if (i == w->first || w->head == w->first || i >= count || (r->tokens.at[i].flags & PR_LINE_BEFORE))
		return false;
	if (pr_link(r, i) == PR_LINK_OF)
		return i + 2 < count && pr_is(r, i + 1 + pr_is(r, i + 1, PR_ARTICLE), NO_PART);
	if (!pr_name_word(r, i) || (r->tokens.at[i - 1].flags & PR_POSSESSIVE))
		return false;
	flags = r->tokens.at[i].flags & ~r->tokens.at[w->first].flags;
	if (pr_body_title_at(r, i, count))
		return pr_match(r, i, PR_OFFICE_JOB, NULL) > 0 && !pr_is(r, i, PR_STYLE);
	return (flags & PR_UPPER) == 0 && !pr_match(r, i, PR_PLACE | PR_GIVEN_NAME | PR_ORGANISATION, NULL);
}

/* Is it only a plain word with a sentence's capital before the telling one: Local Police said? */
static bool
says_little(const Walk *w)
{
	return w->head == w->first + 1 && w->best == w->head + 1 && pr_starts_sentence(w->r, w->first) &&
		(pr_entries[w->r->tags.at[w->first].word].any & (PR_ADJECTIVE | PR_VERB | PR_PARTICIPLE | PR_GERUND | PR_ADVERB |
			PR_ORDINAL | PR_CARDINAL)) &&
		!pr_is(w->r, w->first, PR_PLACE | PR_DEMONYM);
}

/* Is the name in quotation marks of its own, like a title's or a scheme's? */
static bool
quoted(const Walk *w)
{
	const PrReading *r = w->r;

	return w->first > 0 && w->best < r->tokens.count && pr_quotation_mark(r, w->first - 1) && pr_quotation_mark(r, w->best);
}

uint32_t
pr_body_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	Walk		w = {.r = r, .first = i, .limit = limit, .best = i, .head = i, .anchor = i};
	uint32_t	known;

	if (w.limit > r->tokens.count)
		w.limit = r->tokens.count;
	if (i >= w.limit || (r->tokens.at[i].flags & PR_CAPITAL) == 0)
		return 0;
	known = pr_known_body(r, i, w.limit);
	if (known > 0)
	{
		w.best = w.anchor = i + known;
		if (r->tokens.at[w.best - 1].flags & PR_POSSESSIVE)
			return known;
		if (w.best < w.limit && pr_is(r, w.best - 1, PR_BODY_FIRST) && (pr_link(r, w.best) == PR_LINK_OF || is_court_for(&w, w.best)))
			w.best = w.anchor = complement_end(&w, w.best);
		else if (!pr_flagged(r, w.best, PR_LINE_BEFORE))
			w.best = w.anchor = behind_place(&w, w.best);	/* a branch: Amnesty International Norway */
		walk(&w, w.best);
	}
	else if (may_begin(r, i, w.limit))
		walk(&w, i);
	if (w.best > w.anchor && names_thing(&w))
		w.best = w.anchor;
	if (known == 0 && (says_little(&w) || quoted(&w) || pr_match(r, i, PR_PLACE, NULL) == w.best - i))
		return 0;
	return w.best - i;
}
