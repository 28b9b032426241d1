/*
 * name_evidence.c
 *		What tells that a name stands at a token, and what tells that none does.
 *
 * A rank, an office or an honorific before capitals makes them a name; without one they need a given name,
 * or a reporting verb, an age or a position beside them. Against it speak lines in capitals, the names of
 * bodies and laws, and words of the language.
 */
#include "people/name_evidence.h"

#include "bodies/bodies.h"
#include "people/position_parts.h"

bool
pr_shares_position(const PrPeopleWalk *w, uint32_t i)
{
	uint32_t	at = w->shared_at;

	if (at == PR_NONE || at >= i)
		return false;
	at = pr_after_bracket(w->r, at, i);
	if (pr_byte(w->r, at) == ',' && at + 1 < i)
		at++;
	if (pr_is_word(w->r, at, PR_WORD_AND) || pr_byte(w->r, at) == ',')
		at++;
	return at == i;
}

/*
 * Are the words after a position and its comma told apart by another comma: the chair, Chip Marlow, ...; the
 * chair, Chip Marlow OBE, ...?
 */
static bool
is_apposed(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	most = w->block->last;
	uint32_t	end = pr_classes(r, i) == 0 ? pr_person_name_end(r, i, most, PR_EVIDENCE_OFFICE) : i;
	uint32_t	letters = pr_postnominals_at(r, end, most).last;

	return end > i + 1 && letters < most && pr_byte(r, letters) == ',' && pr_body_at(r, i, most) == 0;
}

bool
pr_follows_told(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	told = w->told.whole.last;

	return told > 0 && told < i && i <= told + PR_TOLD_MOST && w->chain.count == 0 &&
		i + 2 < w->block->last &&
		pr_starts_sentence(r, i) &&
		pr_wordlike(r, i + 1) && pr_flagged(r, i + 1, PR_CAPITAL) && !pr_flagged(r, i + 2, PR_CAPITAL) &&
		pr_is(r, i + 2, PR_FINITE | PR_VERB | PR_CUE | PR_PARTICIPLE);
}

/* An age between commas: ", 46," */
static bool
is_age(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_NUMBER && pr_length(r, i) <= 2 &&
		pr_byte_in(r, i + 1, ",.)");
}

/* Is what follows a comma told of persons: an age, where somebody is from? */
static bool
is_told_of_person(const PrReading *r, uint32_t i)
{
	return is_age(r, i) || (pr_is_word(r, i, PR_WORD_FROM) && pr_flagged(r, i + 1, PR_CAPITAL));
}

/*
 * Is the bare capitalised pair at i .. end a person because of what follows or
 * precedes: a verb of saying, a position?
 */
static bool
acts_as_person(const PrPeopleWalk *w, uint32_t i, uint32_t end)
{
	const PrReading *r = w->r;
	uint32_t	most = w->block->last;
	PrRange		letters = pr_postnominals_at(r, end, most);
	uint32_t	at;
	PrPosition	p;

	if (end - i < 2 || w->title_case || pr_is(r, i, PR_BODY_LAST | PR_BODY_FIRST) || pr_is_compound(r, i) ||
		(pr_is(r, end - 1, PR_BODY_LAST) && !pr_is(r, i, PR_GIVEN_NAME)) ||
		(pr_is(r, i, PR_PLACE | PR_ADJECTIVE) && !pr_is(r, i, PR_GIVEN_NAME)))
		return false;
	if ((pr_body_at(r, i, most) > 0 && !pr_is(r, i, PR_GIVEN_NAME)) ||
		(i > w->block->first && pr_flagged(r, i - 1, PR_CAPITAL) && !pr_is(r, i - 1, PR_CUE)))
		return false;
	if (i > w->block->first && pr_link(r, i - 1) != 0 && !pr_is_word(r, i - 1, PR_WORD_AND))
		return false;
	if (letters.last > letters.first)
		end = letters.last;
	/* Piet van Loon, PhD, said */
	if (letters.last > letters.first && pr_byte(r, end) == ',' && pr_is(r, end + 1, PR_CUE_SPEECH))
		return true;
	/* but a body: Harbour Nine said its engineers had left */
	if (end < most && pr_is(r, end, PR_CUE_SPEECH) && !pr_flagged(r, end, PR_CAPITAL))
		return !(end + 1 < most && pr_is(r, end + 1, PR_PRONOUN_IT) && pr_is_word(r, end + 1, PR_WORD_MY));
	if (i > w->block->first && pr_is(r, i - 1, PR_CUE_SPEECH) &&
		(pr_data_at(r, i - 1, PR_NUMBER_CUE_SIGN) & PR_SIGN_ADDRESSING) == 0 &&
		(end >= most || pr_byte_in(r, end, ",.:")))
		return true;
	if (end + 2 < most && pr_byte(r, end) == ',' && is_told_of_person(r, end + 1))
		return true;
	at = end + 2 < most ? pr_position_opens(r, end, most, true) : 0;
	/* Jo Bloggs, Inspector: a rank of one word is as often the next person's */
	return at > 0 && pr_byte(r, end) == ',' && pr_position_from(r, at, most, &p) &&
		((p.scope & PR_RANK) == 0 || p.whole.last > p.whole.first + 1) &&
		!pr_name_follows(r, p.whole.last, most, p.scope);
}

/* Does a reporting verb follow the name, or before the job at token job that belongs to it? */
static bool
is_attributed(const PrPeopleWalk *w, uint32_t job, uint32_t end)
{
	const PrReading *r = w->r;
	uint32_t	i = job;

	if (end < w->block->last && pr_is(r, end, PR_CUE_SPEECH) && !pr_flagged(r, end, PR_CAPITAL))
		return true;
	while (i > w->block->first && i + PR_EMPLOYER_MOST > job &&
		(pr_flagged(r, i - 1, PR_CAPITAL) || pr_link(r, i - 1) != 0 ||
		 pr_is(r, i - 1, PR_ADJECTIVE | PR_OFFICE) ||
		pr_is_word(r, i - 1, PR_WORD_AND)))
		i--;
	return i > w->block->first && pr_is(r, i - 1, PR_CUE_SPEECH) &&
		(end == w->block->last || pr_byte_in(r, end, ",.:"));
}

/* Does the word at token i, with an office in capitals before it, say something: Judge Baker said? */
static bool
speaks_with_title(const PrPeopleWalk *w, const PrPosition *office, uint32_t i)
{
	const PrReading *r = w->r;

	return office->whole.last == i && pr_flagged(r, i - 1, PR_CAPITAL) && !pr_flagged(r, i, PR_UPPER) &&
		((pr_is(r, i + 1, PR_CUE) && !pr_flagged(r, i + 1, PR_CAPITAL)) ||
		 is_attributed(w, office->whole.first, i + 1));
}

PrEvidence
pr_evidence_of(const PrPeopleWalk *w, const PrStyles *styles, uint32_t i)
{
	const PrReading *r = w->r;

	if (styles->range.last > styles->range.first)
		return PR_EVIDENCE_RANK;
	if ((w->chain.count == 0 && pr_shares_position(w, i)) || pr_follows_told(w, i))
		return PR_EVIDENCE_OFFICE;
	if (w->chain.count > 0)
	{
		const PrPosition *p = &w->chain.at[w->chain.count - 1];

		/* the words directly before the name, or a bracketed abbreviation between */
		if (p->whole.last <= i && pr_gap_before(r, i, p->whole.last) == p->whole.last &&
			(pr_byte(r, i - 1) != ',' || (p->whole.last + 1 == i && is_apposed(w, i))))
			return (p->scope & PR_RANK) || speaks_with_title(w, p, i) ? PR_EVIDENCE_RANK : PR_EVIDENCE_OFFICE;
	}
	return PR_EVIDENCE_NONE;
}

/* Does "the" stand before a single rank directly before token i, and no verb after the name? */
static bool
is_named_thing(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrPosition *p = w->chain.count > 0 ? &w->chain.at[w->chain.count - 1] : NULL;

	return p != NULL && p->whole.last == i && p->whole.last - p->whole.first == 1 &&
		p->whole.first > w->block->first &&
		pr_is(r, p->whole.first - 1, PR_ARTICLE) &&
		!(i + 1 < w->block->last && pr_is(r, i + 1, PR_CUE | PR_FINITE));
}

/*
 * Is the single word i, after an office in small letters that many things have
 * (sector leader Omnivane), nothing that tells a person: nobody named before, and
 * no verb after it?
 */
static bool
is_leading_thing(const PrPeopleWalk *w, const PrPosition *office, uint32_t i)
{
	const PrReading *r = w->r;
	PrSpan		name = {pr_start(r, i), pr_word_only_end(r, i)};

	return (office->scope & (PR_OFFICE_HEAD | PR_OFFICE_FIXED)) &&
		!pr_flagged(r, office->head.first, PR_CAPITAL) &&
		pr_find_person(&w->index, name, 0) == PR_NONE && !is_attributed(w, office->whole.first, i + 1) &&
		!(i + 1 < w->block->last && pr_is(r, i + 1, PR_FINITE | PR_CUE | PR_VERB));
}

/* Are the pair of words at token i, after a job in small letters, a name that nobody knows? */
static bool
is_strange_name(const PrReading *r, const PrPosition *job, uint32_t i)
{
	return !pr_flagged(r, job->head.first, PR_CAPITAL) && pr_classes(r, i) == 0 &&
		pr_classes(r, i + 1) == 0 &&
		!pr_flagged(r, i, PR_UPPER) && !pr_flagged(r, i + 1, PR_UPPER | PR_POSSESSIVE);
}

/* Is the word at token i the plural of one that tells a body: Partnerships? */
static bool
is_several(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return pr_last_byte(r, i) == 's' && t->length > 3 &&
		pr_ends_body(pr_lookup_entry(r->text + t->start, t->length - 1u));
}

/* Is the word at token i one of several in capitals, where these say nothing? */
static bool
is_shouted(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	return pr_flagged(r, i, PR_UPPER) && pr_length(r, i) > 1 &&
		pr_type(r, i) == PR_TOKEN_WORD &&
		((i > w->block->first && pr_flagged(r, i - 1, PR_UPPER) && pr_length(r, i - 1) > 2) ||
		 (i + 1 < w->block->last && pr_flagged(r, i + 1, PR_UPPER) && pr_length(r, i + 1) > 2));
}

/*
 * Is the single word i no surname: a letter (Gen Z), several of what is a body in the singular (Public Private
 * Partnerships), a word of the language after an office, or a thing: the General Wolfe? office: the one
 * directly before it, NULL: none.
 */
static bool
is_no_surname(const PrPeopleWalk *w, const PrPosition *office, uint32_t i, PrEvidence evidence, bool styled)
{
	if (pr_length(w->r, i) == 1)
		return true;
	if (evidence == PR_EVIDENCE_RANK)
		return !styled && (is_several(w->r, i) || is_named_thing(w, i));
	return evidence == PR_EVIDENCE_OFFICE && ((pr_classes(w->r, i) & ~PR_GIVEN_NAME) != 0 ||
											  (office != NULL && is_leading_thing(w, office, i)));
}

/* Is the name at i .. end, which nothing before it tells, told by nothing else, or a thing's: the Jan Reed Yojana? */
static bool
is_untold(const PrPeopleWalk *w, uint32_t i, uint32_t end, bool given)
{
	const PrReading *r = w->r;

	if (i > w->block->first + 1 &&
		(pr_is(r, i - 1, PR_ARTICLE) || (pr_is(r, i - 1, PR_GIVEN_NAME) && pr_is(r, i - 2, PR_ARTICLE))))
		return true;
	/* World champion Tom Birch, but said Goh Hui Min, chief executive of X */
	if (!given && pr_given_name_at(r, i + 1, w->block->last) &&
		(pr_classes(r, i) != 0 || pr_flagged(r, i, PR_UPPER) || pr_starts_sentence(r, i)))
		return true;
	return !given && !acts_as_person(w, i, end);
}

/* Is the name at i .. end a body's, without a given name that does what persons do? */
static bool
is_bodys_name(const PrPeopleWalk *w, uint32_t i, uint32_t end)
{
	return pr_body_at(w->r, i, w->block->last) >= end - i &&
		(!pr_is(w->r, i, PR_GIVEN_NAME) || !acts_as_person(w, i, end));
}

/* Does the name at i .. end go on as a law's or a body's, Private Landlords Act? */
static bool
goes_on_as_thing(const PrPeopleWalk *w, uint32_t end)
{
	const PrReading *r = w->r;

	return end < w->block->last && pr_flagged(r, end, PR_CAPITAL) && !pr_flagged(r, end, PR_LINE_BEFORE) &&
		pr_is(r, end, PR_LEGISLATION | PR_BODY_LAST);
}

/* Do brackets hold the name at i .. end and no more, as they hold short forms: (HFRS)? */
static bool
is_bracketed(const PrPeopleWalk *w, uint32_t i, uint32_t end)
{
	const PrReading *r = w->r;

	return i > w->block->first && pr_byte(r, i - 1) == '(' &&
		pr_byte(r, end + (pr_byte(r, end) == '.')) == ')';
}

/* Is the name at i .. end that of whom the job before it is told: its Director, Ole Dahl, said? */
static bool
holds_job(const PrPeopleWalk *w, const PrPosition *job, uint32_t i, uint32_t end)
{
	bool		apposed = pr_byte(w->r, i - 1) == ',';

	return end - i == 2 && (is_attributed(w, job->whole.first, end + apposed) || is_strange_name(w->r, job, i));
}

bool
pr_is_no_person(const PrPeopleWalk *w, uint32_t i, uint32_t end, PrEvidence evidence, bool styled)
{
	const PrReading *r = w->r;
	const PrPosition *office = evidence == PR_EVIDENCE_OFFICE && w->chain.count > 0 ?
		&w->chain.at[w->chain.count - 1] : NULL;
	bool		given = end - i >= 2 && (pr_given_name_at(r, i, w->block->last) ||
		(end - i >= 4 && evidence == PR_EVIDENCE_OFFICE && pr_byte(r, i + 1) == '.') ||
		(evidence != PR_EVIDENCE_NONE && pr_is(r, i, PR_GIVEN_NAME)));

	/* Police Chief Warns Of Floods: in a line of capitals a rank tells no name */
	if (!given && (w->title_case ? !styled || evidence != PR_EVIDENCE_RANK : is_shouted(w, i)))
		return true;
	if (end - i == 1 && is_no_surname(w, office, i, evidence, styled))
		return true;
	if (office != NULL && !given && (office->scope & PR_OFFICE_JOB) && !holds_job(w, office, i, end))
		return true;
	if (evidence == PR_EVIDENCE_NONE && is_untold(w, i, end, given))
		return true;
	if ((evidence == PR_EVIDENCE_NONE || (evidence == PR_EVIDENCE_OFFICE && !given)) &&
		is_bodys_name(w, i, end))
		return true;
	return goes_on_as_thing(w, end) || (is_bracketed(w, i, end) && !(office != NULL && given));
}
