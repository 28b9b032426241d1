/*
 * body_parts.h
 *		What the parts of finding a body share: the walk over its words (bodies.c), what a
 *		word may be in it (body_words.c), where it goes on after its telling word
 *		(body_ends.c), and what is known of it or said around it (known_bodies.c).
 */
#ifndef POLREL_BODY_PARTS_H
#define POLREL_BODY_PARTS_H

#include "bodies/bodies.h"

/* Times are no part of what a body stands for: Charity of the Year. */
#define PR_BODY_NO_PART (PR_MONTH | PR_WEEKDAY | PR_CALENDAR | PR_UNIT)

/* One walk forward over the words of a name. */
typedef struct PrBodyWalk
{
	const PrReading *r;
	uint32_t	first;			/* where the name begins */
	uint32_t	limit;
	uint32_t	best;			/* after the longest complete name; first: none yet */
	uint32_t	head;			/* its telling word; first for a known name */
	uint32_t	plain;			/* after a phrase of telling words at the beginning, which names nothing;
								 * 0: none */
	uint32_t	anchor;			/* after the part that is a body whatever follows; first: none */
} PrBodyWalk;

/* Does the small word at i lead to what a telling word stands for? */
static inline bool
pr_body_leads(const PrBodyWalk *w, uint32_t i)
{
	PrLink		link = i < w->limit ? pr_link(w->r, i) : 0;

	return link == PR_LINK_OF || link == PR_LINK_HEAD;
}

/* Is the token an apostrophe that ends a plural possessive: Chiefs' Council? */
bool		pr_body_apostrophe(const PrBodyWalk *w, uint32_t i);

/* Is the word at i a building's that stands for who is in it, for people have it: Magistrates' Court? */
bool		pr_is_peoples(const PrBodyWalk *w, uint32_t i);

/* Does the name begin with a word of its own, so that a trade after it tells a firm: Tarvolt Broadband? */
bool		pr_begins_strange(const PrBodyWalk *w, uint32_t i);

/* How many tokens at i are a telling word of this class, before the limit. */
static inline uint32_t
pr_body_head_at(const PrBodyWalk *w, uint32_t i, PrClass class)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(w->r, i, class, &entry);

	if (n == 0 || i + n > w->limit || !pr_flagged(w->r, i, PR_CAPITAL))
		return 0;
	return (pr_entry_all(entry) & class & PR_BODY_FIRST) || pr_ends_body(entry) || pr_is_peoples(w, i) ||
		(pr_body_end(entry) == PR_END_TRADE && pr_begins_strange(w, i)) ? n : 0;
}

/* How many tokens of a rank, an office or an honorific that is no part of a name begin at i; 0: none. */
static inline uint32_t
pr_body_title_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = pr_match(r, i, PR_TITLE, NULL);
	uint32_t	last = i + n - 1;

	if (n == 0 || last >= limit)
		return 0;
	/* Norvale Police's Major Crime Team: no Police Major */
	if (pr_flagged(r, last, PR_POSSESSIVE) ||
		(n > 1 && pr_flagged(r, i, PR_POSSESSIVE) && pr_is(r, i, PR_BODY_LAST)))
		return 0;
	return n;
}

/* Does the part of a name that is first .. end-1 say no more than a place? */
bool		pr_only_place(const PrReading *r, uint32_t first, uint32_t end);

/*
 * How many tokens at i are a body that the lexicon has, or one of a place there:
 * Leeds Samaritans; 0: none.
 */
uint32_t	pr_known_body(const PrReading *r, uint32_t i, uint32_t limit);

/* ---- body_words.c ---- */

/*
 * May a name go on after the possessive at i? The King's Fund and the Attorney
 * General's Office are bodies; the Harbour Trust's Training Wing, Kent's Police Museum and
 * Monday's Council are a possessor and what is his.
 */
bool		pr_body_possessive(const PrBodyWalk *w, uint32_t i);

/* Is token i the full stop of a St. inside a name: St. Mary's Hospital? */
static inline bool
pr_saints_stop(const PrReading *r, uint32_t i)
{
	return i > 0 && pr_token_is(r, i, ".") && pr_data_at(r, i - 1, PR_NUMBER_PARTICLE) == PR_PARTICLE_SAINT &&
		pr_flagged(r, i + 1, PR_CAPITAL) && !pr_flagged(r, i + 1, PR_BLANK_BEFORE);
}

/* Are the two tokens the same text? */
bool		pr_same_token(const PrReading *r, uint32_t i, uint32_t k);

/*
 * Does the text break off before token i, by an empty line, to the next column of a table,
 * or to a line, or two words, that begin as the name does: About Lumen Foods Lumen Foods is ...?
 */
bool		pr_body_breaks(const PrBodyWalk *w, uint32_t i);

/*
 * Is the rank or job at i a plain word of a name, for a telling word stands directly
 * after it: Belhaven General Hospital, Hill Ranger Service, Research Executive Agency?
 */
bool		pr_body_rank(const PrBodyWalk *w, uint32_t i);

/* ---- body_ends.c ---- */

/*
 * Do the words from i on, which tell a body themselves, belong to the name by the short form that the text
 * gives after them: Union of Weavers and Mill Workers (UWMW)?
 */
bool		pr_joined_by_short(const PrBodyWalk *w, uint32_t i);

/*
 * The end of the name whose telling word, n tokens long, stands at i: what it
 * stands for, or a place after it (Imperial College London), belong to it.
 * Leeds Council has said what it stands for: what it does for whom is no part.
 */
uint32_t	pr_body_name_end(const PrBodyWalk *w, uint32_t i, uint32_t n);

/*
 * The end of the name that begins with the telling word at i, n tokens long: it
 * needs what it stands for, or a place, after it. i + n where there is neither.
 */
uint32_t	pr_body_first_end(const PrBodyWalk *w, uint32_t i, uint32_t n);

/* The token after a company's suffix at i: (Acme), Inc or (Acme) plc; i where there is none. */
uint32_t	pr_body_suffix_end(const PrBodyWalk *w, uint32_t i);

/*
 * The token after the small number at i that numbers the word before it (BBC Radio
 * 4); i where there is none.
 */
uint32_t	pr_body_number_end(const PrBodyWalk *w, uint32_t i);

/*
 * The token after what a known name that ends before token i goes on with: what it
 * stands for, or the place of a branch (Amnesty International Norway).
 */
uint32_t	pr_body_branch_end(const PrBodyWalk *w, uint32_t i);

#endif							/* POLREL_BODY_PARTS_H */
