/*
 * positions.c
 *		Ranks, offices and positions.
 *
 * A position has a head from the lexicon. To its left stand the words that
 * belong to it (body, field: "NPCC", "Crime and Policing"), to its right a
 * complement ("of the College of Policing", "for Crime, Policing and Fire").
 * Which of them make the title depends on the head's scope (offices.tsv).
 */
#include "people/positions.h"

#include "bodies/bodies.h"
#include "people/person_names.h"
#include "people/position_parts.h"

#define RANK_WORDS_MOST 4		/* ranks side by side: Lt. Col. */
#define PREFIX_GAP_MOST 5		/* words between a prefix and its office */
#define KNOWN_MOST 6			/* words of a body's name before one that is an office elsewhere */
#define PLACE_MOST 3			/* words of a place's name before its last */
#define FIELD_MOST 5			/* words between "chief" and the office it leads */

PrSpan
pr_range_span(const PrReading *r, PrRange range)
{
	if (range.first >= range.last)
		return (PrSpan) {0, 0};
	/* St Mary's is whole */
	if (range.last > range.first + 1 && pr_data_at(r, range.last - 2,
												   PR_NUMBER_PARTICLE) == PR_PARTICLE_SAINT)
		return (PrSpan) {pr_start(r, range.first), pr_end(r, range.last - 1)};
	return (PrSpan) {pr_start(r, range.first), pr_word_only_end(r, range.last - 1)};
}

const PrEntry *
pr_plural_office(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const PrEntry *singular;

	/* PCs has a small s; GPS has none */
	if (t->length < 3 || pr_last_byte(r, i) != 's' || !pr_flagged(r, i, PR_CAPITAL) ||
		(t->flags & PR_POSSESSIVE))
		return NULL;
	singular = pr_lookup_entry(r->text + t->start, t->length - 1u);
	return (pr_entry_all(singular) & (PR_RANK | PR_OFFICE)) != 0 ? singular : NULL;
}

/*
 * The office after what is left out of a hyphenated word, ex-minister, or the second
 * of two in one word, CEO/Superintendent.
 */
static const PrEntry *
office_inside(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	const char *mark = t->type == PR_TOKEN_HYPHENATED ? memchr(text, '-', t->length) :
		t->type == PR_TOKEN_ABBREVIATION ? memchr(text, '/', t->length) : NULL;
	const PrEntry *before;
	const PrEntry *office;
	PrClass		first;

	if (mark == NULL)
		return NULL;
	before = pr_lookup_entry(text, (uint32_t) (mark - text));
	first = pr_entry_all(before);
	if (*mark == '-' ? !(first & PR_RANK_PREFIX) || pr_value(before, PR_NUMBER_RANK_PREFIX) != NULL :
		!(first & (PR_RANK | PR_OFFICE)))
		return NULL;
	office = pr_lookup_entry(mark + 1, pr_word_only_end(r, i) - t->start - (uint32_t) (mark + 1 - text));
	return pr_entry_all(office) & (PR_RANK | PR_OFFICE) ? office : NULL;
}

const PrClassNumber pr_scopes[PR_SCOPES] = {
	PR_NUMBER_RANK, PR_NUMBER_OFFICE_WHOLE, PR_NUMBER_OFFICE_MINISTER, PR_NUMBER_OFFICE_FIXED,
	PR_NUMBER_OFFICE_HEAD, PR_NUMBER_OFFICE_JOB
};

/* The class that counts of the rank or office at token i, its entry, and how many tokens it has; 0: none. */
static PrClass
scope_of(const PrReading *r, uint32_t i, uint32_t *n, const PrEntry **entry)
{
	PrClass		classes;

	*n = pr_match(r, i, PR_RANK | PR_OFFICE, entry);
	if (*n == 0 && (*entry = office_inside(r, i)) != NULL)
	{
		*n = 1;
		classes = pr_entry_all(*entry);
	}
	else if (*n == 0)
	{
		*entry = pr_plural_office(r, i);
		*n = *entry != NULL ? 1 : 0;
		classes = *n == 0 || !pr_given_name_at(r, i + 1, r->tokens.count) ? 0 : pr_entry_all(*entry);
	}
	else
		classes = *n > 1 ? pr_phrase_classes(r, i) : pr_classes(r, i);
	/* in small letters, and before "of", a chief or a captain is no rank */
	if (*n == 1 && (classes & PR_OFFICE) &&
		(!pr_flagged(r, i, PR_CAPITAL) || pr_link(r, i + 1) == PR_LINK_OF))
		classes &= ~PR_RANK;
	for (int k = 0; k < PR_SCOPES; k++)
		if (classes & (UINT64_C(1) << pr_scopes[k]))
			return UINT64_C(1) << pr_scopes[k];
	return 0;
}

/* T/DAC, T/Deputy Assistant Commissioner, T/Chief Supt: the part after the slash is a rank or begins one. */
static bool
slashed_rank(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	const char *slash = t->type == PR_TOKEN_ABBREVIATION ? memchr(text, '/', t->length) : NULL;
	const PrEntry *right;
	uint32_t	n;

	if (slash == NULL || !(pr_entry_all(pr_lookup_entry(text, (uint32_t) (slash - text))) & PR_RANK_PREFIX))
		return false;
	right = pr_lookup_entry(slash + 1, t->length - 1 - (uint32_t) (slash - text));
	p->scope = PR_RANK;
	n = i + 1 < most ? pr_match(r, i + 1, PR_RANK, &p->entry) : 0;
	if (n > 0 && (pr_entry_all(right) & (PR_RANK_PREFIX | PR_RANK)))
	{
		p->term = i + 1;
		p->head = (PrRange) {i, i + 1 + n};
		return true;
	}
	p->term = i;
	p->entry = right;
	p->head = (PrRange) {i, i + 1};
	return (pr_entry_all(right) & PR_RANK) != 0;
}

/*
 * Is the office a society's too, and the body before it one: Dockers Union secretary?
 * A ministry belongs to the title.
 */
static bool
is_society(const PrReading *r, const PrPosition *p, PrRange body)
{
	const PrValue *value = pr_value(p->entry, PR_NUMBER_OFFICE_MINISTER);

	if (value == NULL || value->extra == 0)
		return false;
	if (pr_flagged(r, body.first, PR_UPPER) && !pr_flagged(r, p->head.first, PR_CAPITAL))
		return true;			/* CFMEU secretary */
	return pr_is(r, body.last - 1, PR_BODY_FIRST) &&
		pr_match(r, body.first, PR_ORGANISATION, NULL) != body.last - body.first;
}

/* Where the title begins: after the body, the possessor and what joins them to the head. */
static uint32_t
title_first(const PrReading *r, const PrPosition *p)
{
	uint32_t	first = p->whole.first;
	PrRange		body = pr_position_body_before(r, p);

	if (body.last == 0 && p->body.last > 0 && p->body.last <= p->head.first)
		body = p->body;
	/* a minister's ministry is part of the title, of a minister of state, or one for a portfolio, it is not */
	if (body.last > 0 && !((p->scope & PR_OFFICE_MINISTER) && p->head.last - p->term == 1 &&
						   p->whole.last == p->head.last &&
						   !is_society(r, p, body) &&
						   !pr_position_of_party(r, p)))
	{
		first = body.last;
		if (pr_byte(r, first) == '(' && first + 2 < p->head.first)
			first += 3;
	}
	for (uint32_t i = first; i < p->head.first; i++)
		if (pr_flagged(r, i, PR_POSSESSIVE) || pr_type(r, i) == PR_TOKEN_NUMBER)
			first = i + 1;
	while (first < p->head.first && (!pr_wordlike(r, first) || pr_link(r, first) != 0))
		first++;
	/* Removal Operations acting Field Director */
	return !pr_flagged(r, p->head.first, PR_CAPITAL) && pr_flagged(r, p->head.last - 1, PR_CAPITAL) ?
		p->head.first : first;
}

/*
 * Do the words from token first to the head say whose the rank or the complete
 * office is: Eastmere Mayor, Cade County State's Attorney, Norvale chief inspector,
 * Road Crime Chief Inspector?
 */
static bool
says_whose(const PrReading *r, const PrPosition *p, uint32_t first)
{
	const PrValue *end = pr_value(&pr_entries[pr_word(r, p->head.first - 1)], PR_NUMBER_BODY_LAST);
	bool		thing = end != NULL && (end->data == PR_END_THING || end->data == PR_END_NAMESAKE);
	bool		strange;
	bool		joined;

	if ((p->scope & PR_RANK) && !(thing && first + 2 == p->head.first))
		return pr_flagged(r, first, PR_CAPITAL) &&
			(!pr_flagged(r, p->head.first, PR_CAPITAL) || p->head.last - p->term > 1);
	/* HM Solicitor General: that is no part of the title either */
	strange = pr_classes(r, first) == 0 || (pr_flagged(r, first, PR_UPPER) && pr_is(r, first, PR_ADJECTIVE));
	/* Norvale and Tarvolt Police and Crime Commissioner */
	joined = first + 3 == p->head.first && pr_link(r, first + 1) == PR_LINK_JOIN && pr_classes(r, first + 2) == 0;
	return thing || (strange && (p->head.last - p->term == 1 || first + 1 == p->head.first || joined));
}

/* May the words before the head be part of the title? Those of a body or a place may not; U.S. may. */
static bool
takes_modifiers(const PrReading *r, const PrPosition *p, uint32_t first)
{
	bool		capital = pr_flagged(r, p->head.first, PR_CAPITAL);

	/*
	 * New South Wales secretary is no minister, nor is CFMEU Victorian secretary; Norland Minister for
	 * Ports has a portfolio of his own
	 */
	if ((p->scope & PR_OFFICE_MINISTER) && (!capital || p->whole.last > p->head.last) &&
		first + pr_match(r, first, PR_PLACE | (first > p->whole.first || capital ? PR_DEMONYM : 0), NULL) ==
		p->head.first)
		return false;
	if (first >= p->head.first || (p->scope & (PR_OFFICE_MINISTER | PR_OFFICE_JOB)))
		return true;
	/* of Border Security Minister the whole is the portfolio */
	if ((p->scope & (PR_RANK | PR_OFFICE_WHOLE)) && !pr_is(r, p->head.last - 1, PR_OFFICE_MINISTER) &&
		says_whose(r, p, first))
		return false;
	/* of West Yorkshire Police and Crime Commissioner the tag has the police, not the place */
	return pr_type(r, first) == PR_TOKEN_ABBREVIATION ||
		(pr_match(r, first, PR_PLACE | PR_DEMONYM | PR_OPERATION, NULL) == 0 &&
		 !pr_is_phrase(r, first, p->head.first, PR_PLACE));
}

/*
 * Is what follows the head and its "of" somebody's, and so no name of the office: head of the
 * firm's archive?
 */
static bool
is_owned(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->head.last + 1;

	if (i < p->whole.last && pr_is(r, i, PR_ARTICLE))
		i++;
	return i < p->whole.last && pr_flagged(r, i, PR_POSSESSIVE);
}

/* Where a minister's portfolio ends before the country that he serves: Minister of Tides | of Norland. */
static uint32_t
before_country(const PrReading *r, const PrPosition *p)
{
	uint32_t	i = p->whole.last - 1;

	while (i > p->head.last + 1 && pr_name_word(r, i) && !pr_flagged(r, i, PR_POSSESSIVE))
		i--;
	i -= pr_is(r, i, PR_ARTICLE);
	if (i <= p->head.last + 1 || !pr_is_word(r, i, PR_WORD_OF) || pr_match(r, i - 1, PR_PLACE, NULL) > 0)
		return p->whole.last;
	return pr_match(r, i + 1 + pr_is(r, i + 1, PR_ARTICLE), PR_PLACE, NULL) > 0 || pr_classes(r, i + 1) == 0 ?
		i : p->whole.last;
}

/*
 * Where the "of X" of a fixed office ends, before the body: Head of Sales | of the Tide Trust; head | of the
 * union ABC.
 */
static uint32_t
before_body(const PrReading *r, const PrPosition *p)
{
	for (uint32_t i = p->body.first; i > p->head.last && pr_byte(r, i - 1) != ','; i--)
		if (pr_is(r, i - 1, PR_PREPOSITION))
			return pr_is_word(r, i - 1, PR_WORD_OF) ? i - 1 : p->whole.last;
	return p->whole.last;
}

/* The first word that may be the title's, after how its holder came by it: legally qualified chair. */
static uint32_t
after_qualified(const PrReading *r, const PrPosition *p, uint32_t first)
{
	for (uint32_t i = first; i < p->head.first && (p->scope & PR_OFFICE_HEAD); i++)
		if (pr_is(r, i, PR_PARTICIPLE | PR_ADVERB) && !pr_flagged(r, i, PR_CAPITAL))
			first = i + 1;
	return first;
}

/* Settle the title by the scope, once head, whole and body are known. */
static void
settle_title(const PrReading *r, PrPosition *p)
{
	uint32_t	first = after_qualified(r, p, title_first(r, p));

	p->title = p->head;
	/* Eastmere transit chief: the place is no part of it, what follows it in small letters is */
	if (first < p->head.first && !pr_flagged(r, p->head.first, PR_CAPITAL))
	{
		uint32_t	place = pr_match(r, first, PR_PLACE, NULL);

		if (place == 0 && pr_flagged(r, first, PR_CAPITAL))
			place = pr_classes(r, first) == 0;	/* one that nobody knows */
		if (place > 0 && first + place < p->head.first && !pr_flagged(r, first + place, PR_CAPITAL) &&
			pr_wordlike(r, first + place))
			first += place;
	}
	if (takes_modifiers(r, p, first))
		p->title.first = first;
	/* Victims' Commissioner: those whom the office is for */
	if (p->head.first >= p->whole.first + 2 && pr_possessive_mark(r, p->head.first - 1) &&
		p->body.last + 2 <= p->head.first)
		p->title.first = p->head.first - 2;
	if ((p->scope & PR_OFFICE_MINISTER) && p->body.first > p->head.last && pr_byte(r, p->body.first - 1) == ',')
		p->title.last = p->body.first - 1;
	else if (p->scope & PR_OFFICE_MINISTER)
		p->title.last = before_country(r, p);
	else if ((p->scope & PR_OFFICE_FIXED) && pr_is_word(r, p->head.last, PR_WORD_OF) && !is_owned(r, p))
	{
		uint32_t	last = before_body(r, p);

		for (uint32_t i = p->head.last; i < last; i++)
		{
			if (pr_byte(r, i) == ',' || (pr_is(r, i, PR_PREPOSITION) && pr_link(r, i) != PR_LINK_OF))
				break;
			p->title.last = i + 1;
		}
	}
}

/* With the words up to token last the head is a longer job, which the lexicon does not have. */
static void
grow_head(PrPosition *p, uint32_t last)
{
	p->head.last = last;
	p->scope = PR_OFFICE_JOB;
	p->entry = &pr_entries[0];
}

/*
 * Chief chemist: a head that is an adjective too goes on to the word after it, in small letters, or in
 * capitals where a name follows, or stands before the comma (Jane Bloggs, Chief Chemist at).
 */
static void
extend_adjective(const PrReading *r, uint32_t most, PrPosition *p)
{
	uint32_t	next = p->head.last;

	if (next - p->head.first != 1 || !pr_is(r, p->head.first, PR_ADJECTIVE) || next >= most ||
		!pr_wordlike(r, next) ||
		pr_flagged(r, next, PR_LINE_BEFORE | PR_POSSESSIVE) ||
		pr_flagged(r, next, PR_CAPITAL) != pr_flagged(r, next - 1, PR_CAPITAL) || pr_link(r, next) != 0 ||
		pr_is(r, next, PR_FOREIGN | PR_PREPOSITION | PR_CONJUNCTION | PR_CUE | PR_VERB | PR_GIVEN_NAME | PR_STYLE |
			  PR_BODY_LAST))
		return;
	if (pr_flagged(r, next, PR_CAPITAL) && !pr_given_name_at(r, next + 1, most) &&
		!(p->head.first > 0 && pr_byte(r, p->head.first - 1) == ',' &&
		  (pr_is(r, next + 1, PR_PREPOSITION) || pr_byte_in(r, next + 1, ",."))))
		return;
	grow_head(p, next + 1);
}

/* Chief weapons inspector: the office a few words after a head that is an adjective too is the head. */
static void
extend_over_field(const PrReading *r, uint32_t most, PrPosition *p)
{
	uint32_t	next = p->head.last;
	bool		capital = pr_flagged(r, p->head.first, PR_CAPITAL);

	if (next - p->head.first != 1 || !pr_is(r, p->head.first, capital ? PR_ADJECTIVE | PR_OFFICE_JOB :
											PR_ADJECTIVE))
		return;
	for (uint32_t k = next; k < most && k <= next + FIELD_MOST; k++)
	{
		uint32_t	n = k > next ? pr_match(r, k,
											PR_OFFICE_MINISTER | PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_RANK,
											NULL) : 0;

		if (n > 0 && k + n <= most)
		{
			grow_head(p, k + n);
			return;
		}
		/* Chief People and Culture Officer */
		if (k > next && pr_link(r, k) == PR_LINK_JOIN)
			continue;
		/* chief U.S. economist */
		if (!pr_wordlike(r, k) ||
			(pr_flagged(r, k, PR_CAPITAL) != capital && !pr_is(r, k, PR_PLACE | PR_DEMONYM)) ||
			pr_flagged(r, k, PR_LINE_BEFORE | PR_POSSESSIVE) ||
			pr_is(r, k, PR_FOREIGN | PR_PREPOSITION | PR_CONJUNCTION | PR_CUE | PR_GIVEN_NAME))
			return;
	}
}

/*
 * Are the tokens from i on a rank of several words, a position by itself: Match Commander | Chief Inspector
 * Bloggs?
 */
static bool
is_rank_in_full(const PrReading *r, uint32_t i, uint32_t n)
{
	return n > 1 && (pr_phrase_classes(r, i) & PR_RANK) && pr_flagged(r, i, PR_CAPITAL) &&
		pr_given_name_at(r, i + n, r->tokens.count);
}

/* Executive Assistant, lead scientist: of two offices side by side the later is the head. */
static void
extend_head(const PrReading *r, uint32_t most, PrPosition *p)
{
	while (p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED))
	{
		const PrEntry *entry;
		uint32_t	n;

		if (p->head.last >= most || pr_flagged(r, p->head.last, PR_LINE_BEFORE) ||
			(pr_flagged(r, p->head.last, PR_CAPITAL) != pr_flagged(r, p->head.last - 1, PR_CAPITAL) &&
			 (pr_flagged(r, p->head.last, PR_CAPITAL) || !pr_starts_sentence(r, p->head.first))))
			return;
		/* volunteer fire chief */
		n = pr_match(r, p->head.last, PR_OFFICE_HEAD | PR_OFFICE_JOB |
					 (pr_flagged(r, p->head.last, PR_CAPITAL) ? 0 : PR_RANK), &entry);
		if (n == 0 || p->head.last + n > most || pr_is(r, p->head.last, PR_GIVEN_NAME | PR_STYLE) ||
			is_rank_in_full(r, p->head.last, n))
			return;
		grow_head(p, p->head.last + n);
	}
}

/*
 * Founder and CEO, President/Head of Sales: offices that one person holds, joined
 * before anything else is said of either.
 */
static void
extend_joined(const PrReading *r, uint32_t most, PrPosition *p)
{
	const PrClass joint = PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED;
	uint32_t	next = p->head.last + 1;
	PrPosition	second = {0};
	uint32_t	n;

	if (!(p->scope & (pr_byte(r, next - 1) == '/' ? joint | PR_RANK | PR_OFFICE_WHOLE : joint)) ||
		next >= most ||
		(pr_link(r, next - 1) != PR_LINK_JOIN && pr_byte(r, next - 1) != '/') ||
		pr_flagged(r, next, PR_LINE_BEFORE) || pr_is(r, next, PR_STYLE) ||
		(pr_flagged(r, next, PR_CAPITAL) != pr_flagged(r, p->head.first, PR_CAPITAL) &&
		 !pr_flagged(r, next, PR_UPPER) && !pr_flagged(r, p->head.first, PR_UPPER)))
		return;
	second.scope = scope_of(r, next, &n, &second.entry);
	if (!(second.scope & joint) || pr_plural_office(r, next) != NULL)
		return;
	second.head = (PrRange) {next, next + n};
	extend_head(r, most, &second);
	p->head.last = second.head.last;
	p->scope = second.scope;
}

/* A full stop that belongs to the short word before token i: Sgt. Whitcomb. */
static bool
is_short_stop(const PrReading *r, uint32_t i, uint32_t most)
{
	return i > 0 && i + 1 < most && pr_token_is(r, i, ".") &&
		!pr_flagged(r, i, PR_SPACE_BEFORE) &&
		(pr_is(r, i - 1, PR_ABBREVIATION | PR_RANK_PREFIX) || pr_data_at(r, i - 1, PR_NUMBER_RANK) != 0) &&
		pr_flagged(r, i + 1, PR_CAPITAL) &&
		(pr_flags(r, i + 1) & (PR_LINE_BEFORE | PR_SPACE_BEFORE)) == PR_SPACE_BEFORE;
}

/* Petty Officer 2nd Class, Chief Warrant Officer 3: the grade within a rank, before a name. */
static uint32_t
grade_end(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	end = i;

	if (i + 2 >= most || pr_flagged(r, i, PR_LINE_BEFORE))
		return i;
	if ((pr_type(r, i) == PR_TOKEN_ORDINAL ||
		 (pr_is(r, i, PR_ORDINAL) && pr_flagged(r, i, PR_CAPITAL))) &&
		pr_is(r, i + 1, PR_NUMBER_CUE) && pr_flagged(r, i + 1, PR_CAPITAL))
		end = i + 2;
	else if (pr_type(r, i) == PR_TOKEN_NUMBER && pr_length(r, i) == 1)
		end = i + 1;
	return pr_given_name_at(r, end, most) ? end : i;
}

/* Lt. Col., Det. Chief Insp., Lt. Gov.: ranks side by side are one, with their full stops. */
static void
extend_rank(const PrReading *r, uint32_t most, PrPosition *p)
{
	bool		stop = is_short_stop(r, p->head.last, most);

	p->head.last += stop;
	/* Det.-Sgt. */
	if (!stop && p->head.last + 2 < most && pr_byte(r, p->head.last) == '.' &&
		pr_byte(r, p->head.last + 1) == '-' && pr_is(r, p->head.last + 2, PR_RANK))
	{
		p->head.last += 2;
		stop = true;
	}
	for (int words = 0; words < RANK_WORDS_MOST && p->scope == PR_RANK; words++)
	{
		uint32_t	next = p->head.last;
		uint32_t	n = next < most && pr_flagged(r, next, PR_CAPITAL) &&
			!pr_flagged(r, next, PR_LINE_BEFORE) ?
			pr_match(r, next, stop ? PR_RANK | PR_OFFICE_HEAD : PR_RANK, NULL) : 0;

		/*
		 * two ranks written out belong to different positions: Senior Investigating
		 * Officer Detective Inspector
		 */
		if (!stop && pr_value(&pr_entries[pr_word(r, next - 1)], PR_NUMBER_RANK) == NULL)
			return;
		if (n == 0 || next + n >= most ||
			(pr_is(r, next, PR_GIVEN_NAME) && !is_short_stop(r, next + n, most)) ||
			!(pr_flagged(r, next + n, PR_CAPITAL) || is_short_stop(r, next + n, most)))
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
	while (p->head.first > least && !pr_flagged(r, p->head.first, PR_LINE_BEFORE))
	{
		uint32_t	i = p->head.first - 1;

		if (i > least && is_short_stop(r, i, p->head.last))
			i--;
		if (!pr_is(r, i, PR_RANK_PREFIX) || pr_is_left_out(r, i) ||
			(pr_flagged(r, i, PR_CAPITAL) && !pr_flagged(r, p->term, PR_CAPITAL) &&
			 !pr_starts_sentence(r, i)) || pr_length(r, i) < 2)
			return;
		p->head.first = i;
	}
}

/*
 * Does a body's name end inside the rank or office that begins at token i: Harbour Trust Chief Executive,
 * Norvale Police Sergeant?
 */
static bool
body_reaches_in(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	if (n < 2 || i == least || !pr_is(r, i, PR_BODY_LAST) || !pr_flagged(r, i - 1, PR_CAPITAL) ||
		pr_match(r, i + 1, PR_OFFICE, NULL) != n - 1)
		return false;
	if (pr_type(r, i - 1) == PR_TOKEN_WORD && (pr_classes(r, i - 1) == 0 || pr_is(r, i - 1, PR_PLACE)))
		return true;
	for (uint32_t k = i - 1; k + 3 > i && k >= least; k--)
	{
		uint32_t	body = pr_body_at(r, k, i + n);

		if (body > 0 && k + body > i)
			return true;
		if (k == 0 || !pr_flagged(r, k - 1, PR_CAPITAL))
			return false;
	}
	return false;
}

/* Does the first word of the office at token i end a place: New South Wales secretary? */
static bool
place_reaches_in(const PrReading *r, uint32_t i, uint32_t least)
{
	if (!pr_is(r, i, PR_PLACE))
		return false;
	for (uint32_t k = i; k > least && k + PLACE_MOST > i; k--)
		if (pr_match(r, k - 1, PR_PLACE, NULL) > i + 1 - k)
			return true;
	return false;
}

/* Assistant U.S. Attorney, Deputy Defence Secretary: an office that is a prefix of the one after it. */
static bool
is_prefix_office(const PrReading *r, uint32_t i, uint32_t most)
{
	if (!pr_is(r, i, PR_RANK_PREFIX) || !pr_flagged(r, i, PR_CAPITAL) || pr_given_name_at(r, i + 1, most))
		return false;
	for (uint32_t k = i + 1; k < most && k <= i + PREFIX_GAP_MOST + 1; k++)
	{
		if (k > i + 1 && (pr_match(r, k, PR_RANK | PR_OFFICE, NULL) > 0 || pr_plural_office(r, k) != NULL))
			return true;
		/* commas and an "and" divide fields: Deputy Police, Fire and Crime Commissioner */
		if (k > i + 1 && (pr_byte(r, k) == ',' || pr_link(r, k) == PR_LINK_JOIN) &&
			pr_flagged(r, k + 1, PR_CAPITAL))
			continue;
		if (!pr_flagged(r, k, PR_CAPITAL) || !pr_wordlike(r, k) || pr_flagged(r, k, PR_LINE_BEFORE) ||
			pr_given_name_at(r, k, most))
			return false;
	}
	return false;
}

/* Councillors, Cllrs: a plural that is a form of its own in the lexicon. */
static bool
is_short_plural(const PrReading *r, const PrPosition *p)
{
	const PrValue *value = pr_value(p->entry, pr_class_number(p->scope));

	return value != NULL && value->data != 0 && pr_length(r, p->term) > 3 &&
		pr_last_byte(r, p->term) == 's';
}

/*
 * Does token i stand inside the name of a body or a thing that the lexicon has:
 * Association of Chief Police Officers?
 */
static bool
inside_known_name(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	n = pr_match(r, i, PR_ORGANISATION | PR_BODY_LAST, NULL);

	/* Garda National Drugs and Organised Crime Bureau, General Practice, Captain America */
	if (n > 1 && n > pr_match(r, i, PR_RANK | PR_OFFICE, NULL))
		return true;
	for (uint32_t k = i; k > least && k + KNOWN_MOST > i &&
		 (pr_flagged(r, k - 1, PR_CAPITAL) || pr_link(r, k - 1) != 0); k--)
	{
		uint32_t	end = k - 1 + pr_match(r, k - 1, PR_ORGANISATION, NULL);

		/* Kent Police, but Kent's Police and Crime Commissioner */
		if (end > i && !(i + pr_match(r, i, PR_OFFICE, NULL) > end &&
						 (pr_is(r, i, PR_BODY_LAST) || pr_is_phrase(r, k - 1, i, PR_PLACE))))
			return true;
	}
	return false;
}

/* Officer of the Year: what follows the head at token i makes it an award. */
static bool
is_award(const PrReading *r, uint32_t i, uint32_t most)
{
	return i + 2 < most && pr_link(r, i) == PR_LINK_OF && pr_is(r, i + 1, PR_ARTICLE) &&
		pr_is(r, i + 2, PR_UNIT);
}

/* Secretary of the local branch, Secretary, Ministry of Ports: that of a society or an official is no minister. */
static bool
is_of_society(const PrReading *r, const PrPosition *p, uint32_t most)
{
	const PrValue *value = (p->scope & PR_OFFICE_MINISTER) ?
		pr_value(p->entry, PR_NUMBER_OFFICE_MINISTER) : NULL;
	uint32_t	of = p->head.last;

	if (value == NULL || value->extra == 0 || of + 2 >= most)
		return false;
	if (pr_byte(r, of) == ',')
		return pr_is(r, of + 1, PR_BODY_FIRST) && pr_body_at(r, of + 1, most) > 0;
	return !pr_flagged(r, p->term, PR_CAPITAL) && pr_is_word(r, of, PR_WORD_OF) && pr_is(r, of + 1, PR_ARTICLE);
}

/* The head at token i and its scope; false where none begins there. */
static bool
find_head(const PrReading *r, uint32_t i, uint32_t least, uint32_t most, PrPosition *p)
{
	uint32_t	n;

	if (!pr_is(r, i, PR_RANK | PR_OFFICE) && slashed_rank(r, i, most, p))
		return true;
	p->scope = scope_of(r, i, &n, &p->entry);
	/* a major incident is no officer */
	if (p->scope == PR_RANK && n == 1 && pr_is(r, i, PR_ADJECTIVE) && !pr_is(r, i, PR_OFFICE) &&
		!pr_flagged(r, i, PR_CAPITAL))
		return false;
	if (n > 1 && pr_flagged(r, i, PR_POSSESSIVE) && pr_is(r, i, PR_BODY_LAST))
		return false;
	/* of an office in the possessive ("the chief's lead") somebody else is spoken of */
	if (p->scope == 0 || i + n > most || pr_flagged(r, i + n - 1, PR_POSSESSIVE) ||
		body_reaches_in(r, i, n, least) || (n > 1 && place_reaches_in(r, i, least)) ||
		inside_known_name(r, i, least))
		return false;
	/* Acting Chief [Constable], Deputy [foreign minister]: a longer one begins after the prefix */
	if ((n == 1 && is_prefix_office(r, i, most)) ||
		(pr_is(r, i, PR_RANK_PREFIX) && pr_match(r, i + 1, PR_RANK | PR_OFFICE, NULL) > (n == 1 ? n : n - 1)))
		return false;
	p->term = i;
	p->head = (PrRange) {i, i + n};
	p->plural = (pr_match(r, i, PR_RANK | PR_OFFICE, NULL) == 0 && office_inside(r, i) == NULL) ||
		is_short_plural(r, p);
	extend_head(r, most, p);
	extend_over_field(r, most, p);
	extend_adjective(r, most, p);
	extend_joined(r, most, p);
	extend_rank(r, most, p);
	if (p->scope == PR_RANK)
		p->head.last = grade_end(r, p->head.last, most);
	take_prefixes(r, least, p);
	if (is_of_society(r, p, most))
		p->scope = PR_OFFICE_HEAD;
	return !is_award(r, p->head.last, most);
}

/* Chair and co-founder of X: a second office that the first is joined to shares what follows. */
static uint32_t
joined_end(const PrReading *r, uint32_t i, uint32_t most, PrClass scope, uint32_t *complement)
{
	uint32_t	n;
	uint32_t	end;

	if (i + 1 >= most || !(scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) ||
		!(pr_is_word(r, i, PR_WORD_AND) || pr_token_is(r, i, "&")))
		return i;
	n = pr_match(r, i + 1, PR_OFFICE_HEAD | PR_OFFICE_JOB, NULL);
	if (n == 0 || i + 1 + n >= most)
		return i;
	end = pr_position_end(r, i + 1 + n, most, scope);
	if (end == i + 1 + n)
		return i;
	*complement = i + 1 + n;
	return end;
}

/* Of words joined by "and" before a rank only the last belong to it, if any: Motors and Private. */
static void
drop_joined(const PrReading *r, PrPosition *p)
{
	for (uint32_t i = p->whole.first; i < p->head.first && pr_flagged(r, p->head.first, PR_CAPITAL); i++)
		if (pr_link(r, i) == PR_LINK_JOIN)
			p->whole.first = i + 1;
}

bool
pr_position_at(const PrReading *r, uint32_t i, uint32_t least, uint32_t most, PrPosition *p)
{
	uint32_t	joined;

	if (!pr_may_be_position(r, i))
		return false;
	memset(p, 0, sizeof(*p));
	if (!find_head(r, i, least, most, p))
		return false;
	p->whole.first = pr_position_first(r, p->head.first, least,
									   (p->scope & (PR_OFFICE_MINISTER | PR_OFFICE_WHOLE)) != 0);
	p->complement = p->head.last;
	joined = joined_end(r, p->head.last, most, p->scope, &p->complement);
	p->whole.last = joined > p->head.last ? joined : pr_position_end(r, p->head.last, most, p->scope);
	p->body = pr_position_body(r, p);
	if (p->body.last == 0)
		p->body = pr_position_unknown_before(r, p);
	if (p->scope == PR_RANK && pr_position_body_before(r, p).last == 0)
		drop_joined(r, p);
	settle_title(r, p);
	return true;
}
