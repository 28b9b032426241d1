/*
 * positions.c
 *		Ranks, offices and positions.
 *
 * A position has a head from the lexicon. To its left stand the words that
 * belong to it (body, field: "NPCC", "Crime and Policing"), to its right a
 * complement ("of the College of Policing", "for Crime, Policing and Fire").
 * Which of them make the title depends on the head's scope (offices.tsv).
 */
#include "positions.h"

#include "arena.h"
#include "bodies.h"

#define LEFT_MOST 14			/* tokens before the head */
#define RIGHT_MOST 30			/* tokens behind it */
#define SMALL_WORDS_MOST 4		/* words in small letters before the head */
#define RANK_WORDS_MOST 4		/* ranks side by side: Lt. Col. */
#define BRANCH_MOST 4			/* words of a branch behind a dash */
#define TITLE_MOST 256			/* bytes of a title written out */

/* Words that never belong to the name of a position's field. */
#define FOREIGN (PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_MODAL | PR_BE | PR_AUXILIARY | \
				 PR_RELATIVE | PR_QUESTION | PR_NEGATION | PR_ADVERB)

PrSpan
pr_range_span(const PrReading *r, PrRange range)
{
	if (range.first >= range.last)
		return (PrSpan) {0, 0};
	return (PrSpan) {r->tokens.at[range.first].start, pr_word_only_end(r, range.last - 1)};
}

static bool
is_capital(const PrReading *r, uint32_t i)
{
	return (r->tokens.at[i].flags & PR_CAPITAL) != 0;
}

static bool
is_word(const PrReading *r, uint32_t i)
{
	uint8_t		type = r->tokens.at[i].type;

	return type <= PR_TOKEN_HYPHENATED || type == PR_TOKEN_ABBREVIATION;
}

/* and, of, for, & : words inside a longer name */
static bool
is_link(const PrReading *r, uint32_t i)
{
	return pr_link(r, i) != 0;
}

/* An apostrophe that makes the word before it possessive: Chiefs' */
static bool
is_possessive_mark(const PrReading *r, uint32_t i)
{
	return (pr_byte(r, i) == '\'' || pr_token_is(r, i, "\xe2\x80\x99")) && i > 0 && (r->tokens.at[i].flags & PR_SPACE_BEFORE) == 0 &&
		r->text[pr_end(r, i - 1) - 1] == 's';
}

/* Former, then, new: they stand before a position and are no part of it. */
static bool
is_left_out(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_RANK_PREFIX) && pr_value(&pr_entries[r->tags.at[i].word], PR_NUMBER_RANK_PREFIX) == NULL;
}

/* Does a bracketed short form of the body before it end at token i: (NHA) lead for salvage? */
static bool
short_form_ends(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_byte(r, i) == ')' && i >= least + 3 && pr_byte(r, i - 2) == '(' && (r->tokens.at[i - 1].flags & PR_UPPER) &&
		is_capital(r, i - 3);
}

/* A thing in small letters to which the position belongs: the scheme's senior responsible officer. */
static bool
is_possessor(const PrReading *r, uint32_t i, uint32_t least)
{
	return is_word(r, i) && (r->tokens.at[i].flags & PR_POSSESSIVE) && i > 0 && i >= least && pr_is(r, i - 1, PR_ARTICLE) &&
		!pr_is(r, i, PR_PRONOUN);
}

/* May the word stand in small letters before a head in small letters? */
static bool
is_small_modifier(const PrReading *r, uint32_t i)
{
	return is_word(r, i) && (r->tokens.at[i].flags & PR_POSSESSIVE) == 0 &&
		!pr_is(r, i, FOREIGN | PR_PREPOSITION | PR_CONJUNCTION | PR_CUE | PR_VERB | PR_WEEKDAY | PR_CARDINAL | PR_RANK_PREFIX | PR_APPOINTMENT);
}

/* Where the words that belong to the head at token head begin. */
static uint32_t
left_end(const PrReading *r, uint32_t head, uint32_t least)
{
	bool		small_head = !is_capital(r, head);
	uint32_t	first = head;
	int			small = 0;

	if (head > LEFT_MOST && head - LEFT_MOST > least)
		least = head - LEFT_MOST;
	for (uint32_t i = head; i > least; i--)
	{
		uint32_t	k = i - 1;

		if (r->tokens.at[i].flags & PR_LINE_BEFORE)
			break;
		if (is_left_out(r, k))
			break;
		if (is_capital(r, k) && is_word(r, k))
		{
			if (pr_is(r, k, FOREIGN | PR_WEEKDAY | PR_COURTESY | PR_PREPOSITION) && !is_link(r, k) &&
				!((r->tokens.at[k].flags & PR_UPPER) && r->tokens.at[k].length > 1))
				break;			/* but the WHO is a body */
			first = k;
		}
		else if (short_form_ends(r, k, least))
			i = k - 1;			/* the bracket and what is in it are stepped over */
		else if (is_possessive_mark(r, k) || (is_link(r, k) && k > least && is_capital(r, k - 1) && is_capital(r, i)))
			continue;
		else if (small_head && is_small_modifier(r, k) && small++ < SMALL_WORDS_MOST)
			first = k;
		else if (small_head && first == i && i < head && pr_link(r, k) == PR_LINK_JOIN && k > least && is_small_modifier(r, k - 1))
			continue;			/* a wildlife and rural officer */
		else
		{
			if (small_head && is_possessor(r, k, least))
				first = k;
			break;
		}
	}
	return first;
}

bool
pr_surname_word(const PrReading *r, uint32_t i, uint32_t most, bool titled)
{
	const PrEntry *e = &pr_entries[r->tags.at[i].word];
	const PrValue *end = pr_value(e, PR_NUMBER_BODY_LAST);

	/* the name would go on: Chambers Street */
	if (i + 1 < most && is_capital(r, i + 1) && is_word(r, i + 1) && (r->tokens.at[i + 1].flags & PR_LINE_BEFORE) == 0 &&
		!pr_is(r, i + 1, PR_POSTNOMINAL))
		return false;
	if (pr_is(r, i, PR_BODY_LAST))
		return end != NULL && (end->data == PR_END_SURNAME || (titled && end->data == PR_END_THING));
	if (pr_is(r, i, PR_LEGISLATION))
		return pr_value(e, PR_NUMBER_LEGISLATION)->data == PR_LAW_OWNED;
	return titled || !pr_is(r, i, PR_OFFICE_JOB);
}

bool
pr_given_name_at(const PrReading *r, uint32_t i, uint32_t most)
{
	if (i + 1 >= most || !pr_is(r, i, PR_GIVEN_NAME) || !is_capital(r, i) || !is_capital(r, i + 1) || !is_word(r, i + 1) ||
		(r->tokens.at[i].flags & (PR_POSSESSIVE | PR_UPPER)) || (r->tokens.at[i + 1].flags & PR_LINE_BEFORE))
		return false;
	/* Victoria Police, Grace Foundation; places and words of the language need more than a capital behind them */
	if ((pr_is(r, i + 1, PR_BODY_LAST | PR_OFFICE | PR_RANK | PR_LEGISLATION) && !pr_surname_word(r, i + 1, most, false)) || pr_is(r, i, PR_PLACE | PR_MONTH | PR_MODAL | PR_ADJECTIVE | PR_BODY_LAST | PR_PREPOSITION))
		return false;
	return i == 0 || !(pr_token_is(r, i - 1, "St") || pr_token_is(r, i - 1, "Saint"));
}

/* Does the comma at token i stand inside a list of fields: Crime, Policing and Fire? */
static bool
comma_in_list(const PrReading *r, uint32_t i, uint32_t most)
{
	if (i + 1 >= most || !is_capital(r, i + 1) || pr_given_name_at(r, i + 1, most) || pr_is(r, i + 1, PR_STYLE))
		return false;
	for (uint32_t k = i + 1; k < most && k < i + 14; k++)
	{
		if ((pr_token_is(r, k, "and") || pr_token_is(r, k, "&")) && k + 1 < most)
			return is_capital(r, k + 1) || pr_is(r, k + 1, PR_ARTICLE);
		if (!is_word(r, k) && pr_byte(r, k) != ',')
			return false;
		if (!is_capital(r, k) && is_word(r, k) && !is_link(r, k))
			return false;
	}
	return false;
}

/* A rank or office that stands directly before a name is that person's: lead for rivers Inspector Jo Bloggs. */
static bool
heads_name(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	n = pr_match(r, i, PR_RANK | PR_OFFICE, NULL);

	return n > 0 && i + n < most && pr_given_name_at(r, i + n, most);
}

static bool
is_dash(const PrReading *r, uint32_t i)
{
	return (pr_token_is(r, i, "-") || pr_token_is(r, i, "\xe2\x80\x93")) && (r->tokens.at[i].flags & PR_SPACE_BEFORE);
}

/* The branch behind a dash, with the body behind a comma: Coordinator - North, Norvale Police. 0: none. */
static uint32_t
branch_step(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	k = i + 1;
	uint32_t	body;

	while (k < most && k <= i + BRANCH_MOST && is_word(r, k) && is_capital(r, k))
		k++;
	if (k == i + 1 || k >= most || pr_byte(r, k) != ',' || pr_given_name_at(r, i + 1, most))
		return 0;
	body = k + 1 < most ? pr_body_at(r, k + 1, most) : 0;
	return body > 0 ? k + 1 + body - i : 0;
}

/*
 * Does the preposition at token i belong to a position: of and for do, others
 * where a name stands behind them (at the Arena, not: at the meeting, in May)?
 */
static bool
leads_on(const PrReading *r, uint32_t i, uint32_t most, bool job)
{
	PrLink		link = pr_link(r, i);
	uint32_t	next = i + 1 < most && pr_is(r, i + 1, PR_ARTICLE) ? i + 2 : i + 1;

	if (next >= most)
		return false;
	if (link == PR_LINK_OF || link == PR_LINK_HEAD)
		return !pr_is(r, next, PR_WEEKDAY | PR_MONTH);
	if (pr_token_is(r, i, "to"))
		return !pr_is(r, next, PR_VERB) || next > i + 1;
	/* a job's field in small letters: consultant in diabetes */
	if (job && pr_token_is(r, i, "in"))
		return next == i + 1 && !pr_is(r, next, FOREIGN | PR_MONTH);
	return is_capital(r, next) && !pr_is(r, next, PR_MONTH | PR_WEEKDAY | PR_CALENDAR);
}

/* How many tokens of a complement the mark at token i begins: 0 ends it. */
static uint32_t
mark_step(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	if (is_possessive_mark(r, i) || pr_token_is(r, i, "&"))
		return 1;
	if (pr_byte(r, i) == '(' && i + 2 < most && pr_byte(r, i + 2) == ')')
		return 3;
	if (is_dash(r, i))
		return branch_step(r, i, most);
	if (pr_byte(r, i) == ',' && i + 1 < most)
	{
		uint32_t	body = pr_body_at(r, i + 1, most);

		if ((scope & PR_OFFICE_MINISTER) && comma_in_list(r, i, most))
			return 1;
		if (body > 0 && !pr_given_name_at(r, i + 1, most))
			return 1 + body;
	}
	return 0;
}

/* How many tokens of a complement the token begins: 0 ends it. */
static uint32_t
complement_step(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	PrClass		c = pr_classes(r, i);

	if (!is_word(r, i))
		return mark_step(r, i, most, scope);
	if (is_capital(r, i))
	{
		uint32_t	body = pr_body_at(r, i, most);

		if (heads_name(r, i, most))
			return 0;
		if (body > 0)
			return body;
		if (pr_token_is(r, i - 1, "at"))
			return 1;
		return (pr_given_name_at(r, i, most) && !pr_token_is(r, i - 1, "of")) || (c & (PR_STYLE | PR_COURTESY)) ? 0 : 1;
	}
	if (c & PR_CONJUNCTION)
		return i + 1 < most && is_link(r, i) && pr_match(r, i + 1, PR_RANK | PR_OFFICE | PR_STYLE, NULL) == 0 && !pr_given_name_at(r, i + 1, most) &&
			(is_capital(r, i + 1) || !pr_is(r, i + 1, PR_CUE | PR_FINITE)) ? 1 : 0;
	if (c & PR_PREPOSITION)
		return leads_on(r, i, most, (scope & PR_OFFICE_JOB) && pr_is(r, i - 1, PR_OFFICE_JOB)) ? 1 : 0;
	if ((c & PR_VERB) && pr_is(r, i - 1, PR_PREPOSITION | PR_ARTICLE) && (c & (FOREIGN | PR_CUE)) == 0)
		return 1;				/* a noun there: lead for wrecks */
	if (c & (PR_ARTICLE | PR_GERUND))
		return 1;
	if (c & (FOREIGN | PR_CUE | PR_VERB))
		return 0;
	return 1;
}

/* Where the complement behind the head ends. */
static uint32_t
right_end(const PrReading *r, uint32_t from, uint32_t most, PrClass scope)
{
	uint32_t	i = from;
	uint32_t	end = from;

	if (most > from + RIGHT_MOST)
		most = from + RIGHT_MOST;
	if (i + 3 < most && pr_byte(r, i) == '(' && pr_byte(r, i + 2) == ')')
		i += 3;
	if (i >= most || r->tokens.at[i].flags & PR_LINE_BEFORE)
		return from;
	if (!(pr_is(r, i, PR_PREPOSITION) || is_dash(r, i) ||
		  (pr_byte(r, i) == ',' && pr_body_at(r, i + 1, most) > 0 && !pr_given_name_at(r, i + 1, most))))
		return from;
	while (i < most)
	{
		uint32_t	step = (r->tokens.at[i].flags & PR_LINE_BEFORE) && i > from ? 0 : complement_step(r, i, most, scope);
		bool		small = step == 1 && (is_link(r, i) || pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION));

		if (step == 0)
			break;
		i += step;
		if (!small && pr_byte(r, i - step) != '(')
			end = i;
	}
	return end;
}

static PrRange
find_body(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		uint32_t	plain = is_capital(r, i) ? pr_body_plain(r, i, last) : 0;
		uint32_t	n = is_capital(r, i) ? pr_body_at(r, i, last) : 0;

		/* telling words only, as in Chief Inspector of Fire and Rescue Services: no name */
		if (plain > 0 && n <= plain && pr_match(r, i, PR_ORGANISATION, NULL) == 0)
			i += plain - 1;
		else if (n > 0)
			return (PrRange) {i, i + n};
	}
	return (PrRange) {0, 0};
}

/*
 * The body behind "of" or "at" that no telling word betrays: Chair of Ladders
 * Abroad; not a place. several: the head is of several words, as of an executive
 * director, whose "of" stands before a body and no field.
 */
static PrRange
body_by_form(const PrReading *r, uint32_t from, uint32_t last, bool several)
{
	uint32_t	i = from;
	uint32_t	end;
	bool		topic;			/* may what follows be a field, as in Director of Nursing? */

	if (!(pr_token_is(r, i, "of") || pr_token_is(r, i, "at")))
		return (PrRange) {0, 0};
	topic = pr_token_is(r, i++, "of") && is_capital(r, from - 1) && !several;
	if (i < last && pr_is(r, i, PR_ARTICLE))
		i++;
	for (end = i; end < last && is_capital(r, end); end++)
		;
	if (end == i || pr_match(r, i, PR_PLACE, NULL) == end - i || pr_plural_office(r, i) != NULL)
		return (PrRange) {0, 0};
	/* a word of the language may be a field: Chief of Operations */
	if (end - i >= 2 || (r->tokens.at[i].flags & PR_UPPER) || !topic || (pr_classes(r, i) == 0 && pr_word_only_end(r, i) == pr_end(r, i)))
		return (PrRange) {i, end};
	return (PrRange) {0, 0};
}

const PrEntry *
pr_plural_office(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];
	const PrEntry *singular;

	if (t->length < 3 || r->text[pr_end(r, i) - 1] != 's' || !is_capital(r, i) || (t->flags & (PR_POSSESSIVE | PR_UPPER)))
		return NULL;
	singular = pr_lookup_entry(r->text + t->start, t->length - 1u);
	return ((singular->any | singular->capital | singular->upper) & (PR_RANK | PR_OFFICE)) != 0 ? singular : NULL;
}

static PrClass
scope_of(const PrReading *r, uint32_t i, uint32_t *n, const PrEntry **entry)
{
	static const PrClassNumber order[] = {PR_NUMBER_RANK, PR_NUMBER_OFFICE_WHOLE, PR_NUMBER_OFFICE_MINISTER,
	PR_NUMBER_OFFICE_FIXED, PR_NUMBER_OFFICE_HEAD, PR_NUMBER_OFFICE_JOB};
	PrClass		classes;

	*n = pr_match(r, i, PR_RANK | PR_OFFICE, entry);
	if (*n == 0)
	{
		*entry = pr_plural_office(r, i);
		*n = *entry != NULL ? 1 : 0;
		classes = *n == 0 || !pr_given_name_at(r, i + 1, r->tokens.count) ? 0 : (*entry)->any | (*entry)->capital | (*entry)->upper;
	}
	else
		classes = *n > 1 ? pr_phrase_classes(r, i) : pr_classes(r, i);
	for (size_t k = 0; k < sizeof(order) / sizeof(order[0]); k++)
		if (classes & (UINT64_C(1) << order[k]))
			return UINT64_C(1) << order[k];
	return 0;
}

/* T/DAC, T/Deputy Assistant Commissioner: the part behind the slash is a rank or begins one. */
static bool
slashed_rank(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	const PrToken *t = &r->tokens.at[i];
	const char *text = r->text + t->start;
	const char *slash = t->type == PR_TOKEN_ABBREVIATION ? memchr(text, '/', t->length) : NULL;
	const PrEntry *right;
	uint32_t	n;

	if (slash == NULL || !((pr_lookup_entry(text, (uint32_t) (slash - text))->any | pr_lookup_entry(text, (uint32_t) (slash - text))->upper |
							pr_lookup_entry(text, (uint32_t) (slash - text))->capital) & PR_RANK_PREFIX))
		return false;
	right = pr_lookup_entry(slash + 1, t->length - 1 - (uint32_t) (slash - text));
	p->scope = PR_RANK;
	n = i + 1 < most ? pr_match(r, i + 1, PR_RANK, &p->entry) : 0;
	if (n > 0 && ((right->any | right->capital | right->upper) & PR_RANK_PREFIX))
	{
		p->term = i + 1;
		p->head = (PrRange) {i, i + 1 + n};
		return true;
	}
	p->term = i;
	p->entry = right;
	p->head = (PrRange) {i, i + 1};
	return ((right->any | right->upper | right->capital) & PR_RANK) != 0;
}

/* Unknown words in capitals with a telling word directly before the head: Harbour Trust Chair. */
static PrRange
body_ending(const PrReading *r, const PrPosition *p)
{
	uint32_t	last = p->head.first;
	uint32_t	i = last;

	if (!(p->scope & PR_OFFICE_HEAD) || last < p->whole.first + 2 || !pr_is(r, last - 1, PR_BODY_LAST) ||
		!pr_ends_body(&pr_entries[r->tags.at[last - 1].word]))
		return (PrRange) {0, 0};
	for (i = last - 1; i > p->whole.first && is_word(r, i - 1) && is_capital(r, i - 1) && (pr_classes(r, i - 1) == 0 || pr_is(r, i - 1, PR_PLACE)); i--)
		;
	return i < last - 1 ? (PrRange) {i, last} : (PrRange) {0, 0};
}

/* The body before the head: by its telling word, or a short form in capitals. */
static PrRange
body_before(const PrReading *r, const PrPosition *p)
{
	PrRange		body = find_body(r, p->whole.first, p->head.first);

	for (uint32_t k = p->whole.first; body.last == 0 && k < p->head.first; k++)
		if ((r->tokens.at[k].flags & PR_UPPER) && is_word(r, k) && r->tokens.at[k].type != PR_TOKEN_ABBREVIATION &&
			!pr_is(r, k, PR_RANK | PR_RANK_PREFIX | PR_PLACE))
			body = (PrRange) {k, k + 1};
	return body.last > 0 ? body : body_ending(r, p);
}

/* Where the title begins: behind the body, the possessor and what joins them to the head. */
static uint32_t
title_first(const PrReading *r, const PrPosition *p)
{
	uint32_t	first = p->whole.first;
	PrRange		body = body_before(r, p);

	if (body.last == 0 && p->body.last > 0 && p->body.last <= p->head.first)
		body = p->body;
	/* a minister's ministry is part of the title, of a minister of state it is not */
	if (body.last > 0 && !((p->scope & PR_OFFICE_MINISTER) && p->head.last - p->term == 1))
	{
		first = body.last;
		if (pr_byte(r, first) == '(' && first + 2 < p->head.first)
			first += 3;
	}
	for (uint32_t i = first; i < p->head.first; i++)
		if ((r->tokens.at[i].flags & PR_POSSESSIVE))
			first = i + 1;
	while (first < p->head.first && (!is_word(r, first) || is_link(r, first)))
		first++;
	return first;
}

/* May the words before the head be part of the title? Of a rank they may not, nor a country's name; U.S. may. */
static bool
takes_modifiers(const PrReading *r, const PrPosition *p, uint32_t first)
{
	if (p->scope & (PR_OFFICE_MINISTER | PR_OFFICE_JOB))
		return true;
	if (pr_value(p->entry, PR_NUMBER_RANK) != NULL)
		return false;
	/* a complete office in one word: of Eastmere Mayor the mayor is the title */
	if ((p->scope & PR_OFFICE_WHOLE) && p->head.last - p->term == 1 && pr_classes(r, first) == 0)
		return false;
	return r->tokens.at[first].type == PR_TOKEN_ABBREVIATION || pr_match(r, first, PR_PLACE | PR_DEMONYM | PR_OPERATION, NULL) == 0;
}

/* Settle the title by the scope, once head, whole and body are known. */
static void
settle_title(const PrReading *r, PrPosition *p)
{
	uint32_t	first = title_first(r, p);

	p->title = p->head;
	if (takes_modifiers(r, p, first))
		p->title.first = first;
	if (p->scope & PR_OFFICE_MINISTER)
		p->title.last = p->whole.last;
	else if ((p->scope & PR_OFFICE_FIXED) && pr_token_is(r, p->head.last, "of") &&
			 !(p->body.first > p->head.last && p->body.first <= p->head.last + 2))
	{
		for (uint32_t i = p->head.last; i < p->whole.last; i++)
		{
			if (pr_byte(r, i) == ',' || pr_token_is(r, i, "at") || (i > p->head.last && pr_token_is(r, i, "for")))
				break;
			p->title.last = i + 1;
		}
	}
}

/*
 * Chief chemist: a head that is an adjective too goes on to the word behind it,
 * in small letters, or in capitals where a name follows.
 */
static void
extend_adjective(const PrReading *r, uint32_t most, PrPosition *p)
{
	uint32_t	next = p->head.last;

	if (next - p->head.first != 1 || !pr_is(r, p->head.first, PR_ADJECTIVE) || next >= most || !is_word(r, next) ||
		(r->tokens.at[next].flags & (PR_LINE_BEFORE | PR_POSSESSIVE)) || is_capital(r, next) != is_capital(r, next - 1) || pr_link(r, next) != 0 ||
		pr_is(r, next, FOREIGN | PR_PREPOSITION | PR_CONJUNCTION | PR_CUE | PR_VERB | PR_GIVEN_NAME | PR_BODY_LAST))
		return;
	if (is_capital(r, next) && !pr_given_name_at(r, next + 1, most))
		return;
	p->head.last++;
	p->scope = PR_OFFICE_JOB;
	p->entry = &pr_entries[0];
}

/* Executive Assistant, lead scientist: of two offices side by side the later is the head. */
static void
extend_head(const PrReading *r, uint32_t most, PrPosition *p)
{
	while (p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED))
	{
		const PrEntry *entry;
		uint32_t	n;

		if (p->head.last >= most || (r->tokens.at[p->head.last].flags & PR_LINE_BEFORE) ||
			is_capital(r, p->head.last) != is_capital(r, p->head.last - 1))
			return;
		n = pr_match(r, p->head.last, PR_OFFICE_HEAD | PR_OFFICE_JOB, &entry);
		if (n == 0 || p->head.last + n > most || pr_is(r, p->head.last, PR_GIVEN_NAME))
			return;
		p->head.last += n;
		p->scope = PR_OFFICE_JOB;
		p->entry = &pr_entries[0];
	}
}

/* A full stop that belongs to the short word before token i: Sgt. Whitcomb. */
static bool
is_short_stop(const PrReading *r, uint32_t i, uint32_t most)
{
	return i > 0 && i + 1 < most && pr_token_is(r, i, ".") && (r->tokens.at[i].flags & PR_SPACE_BEFORE) == 0 &&
		pr_is(r, i - 1, PR_ABBREVIATION | PR_RANK_PREFIX | PR_RANK) && is_capital(r, i + 1) &&
		(r->tokens.at[i + 1].flags & (PR_LINE_BEFORE | PR_SPACE_BEFORE)) == PR_SPACE_BEFORE;
}

/* Lt. Col., Det. Chief Insp.: ranks side by side are one, with their full stops. */
static void
extend_rank(const PrReading *r, uint32_t most, PrPosition *p)
{
	bool		stop = is_short_stop(r, p->head.last, most);

	p->head.last += stop;
	for (int words = 0; words < RANK_WORDS_MOST && p->scope == PR_RANK; words++)
	{
		uint32_t	next = p->head.last;
		uint32_t	n = next < most && is_capital(r, next) && (r->tokens.at[next].flags & PR_LINE_BEFORE) == 0 ?
			pr_match(r, next, PR_RANK, NULL) : 0;

		/* two ranks written out belong to different positions: Senior Investigating Officer Detective Inspector */
		if (!stop && pr_value(&pr_entries[r->tags.at[next - 1].word], PR_NUMBER_RANK) == NULL)
			return;
		if (n == 0 || next + n >= most || pr_is(r, next, PR_GIVEN_NAME) ||
			!(is_capital(r, next + n) || is_short_stop(r, next + n, most)))
			return;
		p->head.last = next + n;
		stop = is_short_stop(r, p->head.last, most);
		p->head.last += stop;
	}
}

/* Take in the prefixes before the head: Temporary, Det., acting. */
static void
take_prefixes(const PrReading *r, uint32_t least, PrPosition *p)
{
	while (p->head.first > least && (r->tokens.at[p->head.first].flags & PR_LINE_BEFORE) == 0)
	{
		uint32_t	i = p->head.first - 1;

		if (i > least && is_short_stop(r, i, p->head.last))
			i--;
		if (!pr_is(r, i, PR_RANK_PREFIX) || is_left_out(r, i) || is_capital(r, i) != is_capital(r, p->term) || r->tokens.at[i].length < 2)
			return;
		p->head.first = i;
	}
}

/* Does a body's name end inside the office that begins at token i: Harbour Trust Chief Executive? */
static bool
body_reaches_in(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	if (n < 2 || i == least || !pr_is(r, i, PR_BODY_LAST) || !is_capital(r, i - 1) || pr_match(r, i + 1, PR_OFFICE, NULL) != n - 1)
		return false;
	if (is_word(r, i - 1) && (pr_classes(r, i - 1) == 0 || pr_is(r, i - 1, PR_PLACE)))
		return true;
	for (uint32_t k = i - 1; k + 3 > i && k >= least; k--)
	{
		uint32_t	body = pr_body_at(r, k, i + n);

		if (body > 0 && k + body > i)
			return true;
		if (k == 0 || !is_capital(r, k - 1))
			return false;
	}
	return false;
}

/* The head at token i and its scope; false where none begins there. */
static bool
find_head(const PrReading *r, uint32_t i, uint32_t least, uint32_t most, PrPosition *p)
{
	uint32_t	n;

	if (slashed_rank(r, i, most, p))
		return true;
	p->scope = scope_of(r, i, &n, &p->entry);
	/* of an office in the possessive ("the chief's lead") somebody else is spoken of */
	if (p->scope == 0 || i + n > most || (r->tokens.at[i + n - 1].flags & PR_POSSESSIVE) || body_reaches_in(r, i, n, least))
		return false;
	/* Assistant U.S. Attorney: a prefix of what follows */
	if (n == 1 && (p->scope & PR_OFFICE_JOB) && pr_is(r, i, PR_RANK_PREFIX) && is_capital(r, i) && i + 2 < most && is_capital(r, i + 1) &&
		is_capital(r, i + 2) && !pr_given_name_at(r, i + 1, most) && pr_byte(r, i + 1) != ',')
		return false;
	p->term = i;
	p->head = (PrRange) {i, i + n};
	p->plural = pr_match(r, i, PR_RANK | PR_OFFICE, NULL) == 0;
	extend_head(r, most, p);
	extend_adjective(r, most, p);
	extend_rank(r, most, p);
	take_prefixes(r, least, p);
	return true;
}

/* Chair and co-founder of X: a second office that the first is joined to shares what follows. */
static uint32_t
joined_end(const PrReading *r, uint32_t i, uint32_t most, PrClass scope, uint32_t *complement)
{
	uint32_t	n;
	uint32_t	end;

	if (i + 1 >= most || !(scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) || !(pr_token_is(r, i, "and") || pr_token_is(r, i, "&")))
		return i;
	n = pr_match(r, i + 1, PR_OFFICE_HEAD | PR_OFFICE_JOB, NULL);
	if (n == 0 || i + 1 + n >= most)
		return i;
	end = right_end(r, i + 1 + n, most, scope);
	if (end == i + 1 + n)
		return i;
	*complement = i + 1 + n;
	return end;
}

/* Does an "at" stand behind the head: Cabinet Member for Housing at Norvale Council? */
static bool
holds_at(const PrReading *r, const PrPosition *p)
{
	for (uint32_t i = p->complement; i < p->whole.last; i++)
		if (pr_token_is(r, i, "at"))
			return true;
	return false;
}

/* The body that the position names: before the head, in short form there, or behind it. */
static PrRange
body_of(const PrReading *r, const PrPosition *p)
{
	PrRange		body = body_before(r, p);

	/* of a minister what stands behind is the portfolio */
	if ((p->scope & PR_OFFICE_MINISTER) && !holds_at(r, p))
		return body;
	if (body.last == 0 || body.last == body.first + 1)
	{
		PrRange		behind = find_body(r, p->head.last, p->whole.last);

		if (behind.last > 0 && (body.last == 0 || pr_shortens(r, pr_range_span(r, body), pr_range_span(r, behind))))
			body = behind;
	}
	for (uint32_t k = p->complement; body.last == 0 && k < p->whole.last; k++)
		if (pr_token_is(r, k, "at") || (k == p->complement && ((p->scope & PR_OFFICE_HEAD) || pr_token_is(r, k + 1, "the"))))
			body = body_by_form(r, k, p->whole.last, p->head.last - p->term > 1);
	return body;
}

/* The scope's class number: a mask has one bit. */
static PrClassNumber
number_of(PrClass scope)
{
	int			number = 0;

	while ((scope >>= 1) != 0)
		number++;
	return (PrClassNumber) number;
}

/* Of words joined by "and" before a rank only the last belong to it, if any: Motors and Private. */
static void
drop_joined(const PrReading *r, PrPosition *p)
{
	for (uint32_t i = p->whole.first; i < p->head.first && is_capital(r, p->head.first); i++)
		if (pr_link(r, i) == PR_LINK_JOIN)
			p->whole.first = i + 1;
}

/*
 * The body before the head that nothing tells but the office: a possessor
 * (Castlegate's managing director), or names that the lexicon does not know before
 * an office of several words (Brightwater CFO).
 */
static PrRange
unknown_before(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->whole.first;
	const PrValue *out = pr_value(p->entry, number_of(p->scope));

	if (p->head.first == i || !is_capital(r, i) || pr_match(r, i, PR_PLACE | PR_DEMONYM | PR_MONTH | PR_WEEKDAY, NULL) > 0)
		return (PrRange) {0, 0};
	if ((p->scope & (PR_OFFICE_HEAD | PR_OFFICE_FIXED)) && (r->tokens.at[i].flags & PR_POSSESSIVE))
		return (PrRange) {i, i + 1};
	if (!(p->scope & PR_OFFICE_HEAD) || !(p->entry->words > 1 || (out != NULL && out->data != 0)))
		return (PrRange) {0, 0};
	for (uint32_t k = i; k < p->head.first; k++)
		if (pr_classes(r, k) != 0 || !is_capital(r, k) || !is_word(r, k))
			return (PrRange) {0, 0};
	return (PrRange) {i, p->head.first};
}

bool
pr_position_at(const PrReading *r, uint32_t i, uint32_t least, uint32_t most, PrPosition *p)
{
	uint32_t	joined;

	/* most words: no rank, no office, not the plural of one */
	if (!((pr_classes(r, i) | pr_phrase_classes(r, i)) & (PR_RANK | PR_OFFICE)) && r->tokens.at[i].type != PR_TOKEN_ABBREVIATION &&
		!(is_capital(r, i) && r->text[pr_end(r, i) - 1] == 's'))
		return false;
	memset(p, 0, sizeof(*p));
	if (!find_head(r, i, least, most, p))
		return false;
	p->whole.first = left_end(r, p->head.first, least);
	p->complement = p->head.last;
	joined = joined_end(r, p->head.last, most, p->scope, &p->complement);
	p->whole.last = joined > p->head.last ? joined : right_end(r, p->head.last, most, p->scope);
	p->body = body_of(r, p);
	if (p->body.last == 0)
		p->body = unknown_before(r, p);
	if (p->scope == PR_RANK && body_before(r, p).last == 0)
		drop_joined(r, p);
	settle_title(r, p);
	return true;
}

/* ---- titles written out -------------------------------------------------- */

typedef struct Builder
{
	char		text[TITLE_MOST];
	uint32_t	length;
	bool		changed;		/* something was written out */
} Builder;

static void
append(Builder *b, const char *words, size_t length)
{
	if (length == 0 || b->length + length + 1 > TITLE_MOST)
		return;
	if (b->length > 0)
		b->text[b->length++] = ' ';
	memcpy(b->text + b->length, words, length);
	b->length += (uint32_t) length;
}

/* Append what the class says a word is written out as; false where it says nothing. */
static bool
append_written_out(Builder *b, const PrEntry *entry, PrClassNumber number)
{
	const PrValue *value = pr_value(entry, number);

	if (value == NULL || value->data == 0)
		return false;
	append(b, pr_strings[value->data], strlen(pr_strings[value->data]));
	b->changed = true;
	return true;
}

/* T/DAC: two short words in one token. */
static bool
has_slash(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	return t->type == PR_TOKEN_ABBREVIATION && memchr(r->text + t->start, '/', t->length) != NULL;
}

static void
append_token(const PrReading *r, Builder *b, uint32_t i, bool prefix, bool plural)
{
	const PrToken *t = &r->tokens.at[i];
	const char *text = r->text + t->start;
	const char *slash = t->type == PR_TOKEN_ABBREVIATION ? memchr(text, '/', t->length) : NULL;
	const PrEntry *entry = &pr_entries[r->tags.at[i].word];

	if (slash != NULL)
	{
		uint32_t	left = (uint32_t) (slash - text);
		const PrEntry *right = pr_lookup_entry(slash + 1, t->length - left - 1);

		append_written_out(b, pr_lookup_entry(text, left), PR_NUMBER_RANK_PREFIX);
		if (!append_written_out(b, right, PR_NUMBER_RANK) && !append_written_out(b, right, PR_NUMBER_RANK_PREFIX))
			append(b, slash + 1, t->length - left - 1);
		b->changed = true;
		return;
	}
	if (prefix && append_written_out(b, entry, PR_NUMBER_RANK_PREFIX))
		return;
	if (!prefix && append_written_out(b, entry, PR_NUMBER_ABBREVIATION))
		return;
	append(b, text, pr_word_only_end(r, i) - t->start - (plural ? 1 : 0));
	b->changed |= plural;
}

PrString
pr_position_title(PrReading *r, const PrPosition *p)
{
	Builder		b;
	PrString	title = {pr_range_span(r, p->title), NULL, 0};
	bool		in_title = p->term >= p->title.first;

	b.length = 0;
	b.changed = false;
	for (uint32_t i = p->title.first; i < p->title.last; i++)
	{
		if (in_title && i == p->term && !has_slash(r, i) && append_written_out(&b, p->entry, number_of(p->scope)))
			i += p->entry->words - 1;
		else if (i > p->term && i < p->head.last && pr_token_is(r, i, "."))
			b.changed = true;	/* of a short word, which is written out */
		else if (i > p->term && i < p->head.last && append_written_out(&b, &pr_entries[r->tags.at[i].word], PR_NUMBER_RANK))
			continue;
		else if (!(i < p->term && pr_token_is(r, i, ".")))
			append_token(r, &b, i, i >= p->head.first && i < p->term, p->plural && i == p->term);
	}
	/* prefixes are written out only where they change something: "Temporary" stays as it stands */
	if (b.changed && !(b.length == title.span.end - title.span.start && memcmp(b.text, r->text + title.span.start, b.length) == 0))
	{
		char	   *copy = pr_arena_alloc(r->arena, b.length + 1);

		memcpy(copy, b.text, b.length);
		title.literal = copy;
		title.literal_length = b.length;
	}
	return title;
}
