/*
 * people.c
 *		Who is named in the release, and with which rank, office or position.
 *
 * Each block is walked once. Positions (positions.c) that end where a name
 * begins are kept in a short chain; a name is found by what stands before it
 * (a rank, an office, Mr), by its given name, or by the position or reporting
 * verb beside it. A name already known by its surname or given name is another
 * mention of the same person.
 */
#include "arena.h"
#include "bodies/bodies.h"
#include "people/full_names.h"
#include "people/held_positions.h"
#include "tagged.h"
#include "people/found_persons.h"
#include "people/name_evidence.h"
#include "people/person_index.h"
#include "people/person_names.h"
#include "people/position_parts.h"
#include "people/positions.h"

#define DISTRICT_MOST 8			/* words of the district of a prosecutor */
#define SIGNATORY_MOST 6		/* tokens of a name before its position */
#define DETAILS_MOST 12			/* tokens of a person's age and address */
#define FRIEND_WORDS 3			/* of Right Honourable Friend */
#define AGED_MOST 2				/* words of a name after the first */
#define ACCUSED_MOST 6			/* tokens between a person and what befell him */

/* ---- what is found around a name ---------------------------------------- */

/*
 * Is the position, which a comma divides from a name at token i, that of somebody else: through their
 * chairman, Jane Bloggs's family said?
 */
static bool
is_of_other(const PrReading *r, const PrPosition *p, uint32_t i, const PrFound *f)
{
	return pr_byte(r, i - 1) == ',' && p->whole.last + 1 == i && pr_flagged(r, f->name.last - 1, PR_POSSESSIVE);
}

/* The Minister for Ports, Senator the Hon Jane Bloggs: the ministry before a seat in a house is the title. */
static void
drop_seat(PrFound *f)
{
	PrPosition *seat = f->before.at;

	if (f->before.count == 2 && (seat[0].scope & PR_OFFICE_WHOLE) && (seat[1].scope & PR_OFFICE_MINISTER) &&
		seat[0].whole.last == seat[0].whole.first + 1)
		seat[--f->before.count - 1] = seat[1];
}

/* Take from the chain the positions that lead up to token i, nearest first. */
static void
take_before(PrPeopleWalk *w, uint32_t i, PrFound *f)
{
	f->before.count = 0;
	if (w->chain.count == 0 && pr_shares_position(w, i))
		f->before.at[f->before.count++] = w->shared;
	while (w->chain.count > 0)
	{
		const PrPosition *p = &w->chain.at[w->chain.count - 1];
		uint32_t	least = p->whole.last;

		/* Professor is an honorific here */
		if (p->whole.first >= i)
		{
			w->chain.count--;
			continue;
		}
		if (p->whole.last > i || pr_gap_before(w->r, i, least) != least || is_of_other(w->r, p, i, f))
			break;
		f->before.at[f->before.count++] = *p;
		i = p->whole.first;
		w->chain.count--;
	}
	/* Minister of State (Minister for Crime): the title stands before the bracket */
	if (f->before.count > 1 && f->before.at[0].whole.first > 0 &&
		pr_byte(w->r, f->before.at[0].whole.first - 1) == '(')
	{
		PrPosition	inner = f->before.at[0];

		f->before.at[0] = f->before.at[1];
		f->before.at[1] = inner;
	}
	drop_seat(f);
	f->first = f->before.count > 0 &&
		!pr_shares_position(w, f->styles.range.first) ? f->before.at[f->before.count - 1].whole.first :
		f->styles.range.first;
}

/* Does the office without a name speak: says the chair of the fund., the chair of the fund has stressed? */
static bool
is_told(const PrPeopleWalk *w, const PrPosition *p)
{
	const PrReading *r = w->r;
	uint32_t	i = p->whole.first;
	uint32_t	end = p->whole.last;

	if (i < w->block->first + 1 || !pr_is_word(r, i - 1, PR_WORD_THE))
		return false;
	if (i > w->block->first + 1 && pr_is(r, i - 2, PR_CUE_SPEECH))
		return end >= w->block->last || pr_ends_sentence(r, end);
	while (end < w->block->last && end < p->whole.last + PR_TOLD_MOST &&
		   pr_is(r, end, PR_AUXILIARY | PR_ADVERB))
		end++;
	return end < w->block->last && pr_is(r, end, PR_CUE_SPEECH);
}

/*
 * Courtesy words inside a longer office are none (Harbour Master), nor are those that
 * another mention holds.
 */
static uint32_t
styles_least(const PrPeopleWalk *w)
{
	const PrPosition *p = w->chain.count > 0 ? &w->chain.at[w->chain.count - 1] : NULL;
	uint32_t	mentions = w->r->mentions.count;

	if (p != NULL && p->head.last - p->head.first > 1)
		return p->whole.last;
	if (mentions > 0 && w->r->mentions.at[mentions - 1].last > w->block->first)
		return w->r->mentions.at[mentions - 1].last;
	return w->block->first;
}

/* May a position, which a name before this one may share, or an honorific stand before token i? */
static bool
may_have_evidence(const PrPeopleWalk *w, uint32_t i)
{
	return w->chain.count > 0 || w->shared_at != PR_NONE ||
		(i > w->block->first && (pr_in_run(w->r, i - 1, PR_RUN_STYLE_ENDS) || pr_byte(w->r, i - 1) == '.'));
}

/*
 * Can the words at token i be a name that nothing before them tells? The cheap questions, for most words are
 * none: such a name has two words, and begins with a given name or where the words in capitals begin.
 */
static bool
may_need_no_evidence(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (!pr_is(r, i, PR_GIVEN_NAME) &&
		(w->title_case || (i > w->block->first && pr_flagged(r, i - 1, PR_CAPITAL) && !pr_is(r, i - 1, PR_CUE))))
		return false;
	return pr_name_goes_on(r, i, w->block->last);
}

/*
 * The body that ends where the style at token i begins, as far back as least:
 * Eastmere University Professor.
 */
static PrRange
body_before_style(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrPosition *p = w->chain.count > 0 ? &w->chain.at[w->chain.count - 1] : NULL;
	uint32_t	least = styles_least(w);
	PrRange		found = {0, 0};

	/* the style was read as an office too */
	if (p != NULL && p->body.last == i && p->head.first == i)
		return p->body;
	for (uint32_t k = i; k > least && k + PR_EMPLOYER_MOST > i &&
		 (pr_name_word(r, k - 1) || pr_link(r, k - 1) == PR_LINK_OF); k--)
		if (pr_body_at(r, k - 1, i) == i - k + 1)
			found = (PrRange) {k - 1, i};
	return found;
}

/*
 * The token after what stands in commas after a name at token i, an age, a place or an address: , 54, of
 * Mill Lane, Leeds, ; i where there is nothing.
 */
static uint32_t
after_details(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	end = i;

	if (pr_byte(r, i) != ',')
		return i;
	for (uint32_t k = i + 1; k < most && k < i + DETAILS_MOST; k++)
		if (pr_byte(r, k) == ',')
			end = k;
		else if (!pr_flagged(r, k, PR_CAPITAL) && pr_type(r, k) != PR_TOKEN_NUMBER &&
				 !pr_is_word(r, k, PR_WORD_OF) && !pr_is_word(r, k, PR_WORD_FROM))
			break;
	return end + 1;
}

/*
 * Is the person a suspect: what befalls one follows, and no rank or public office stands before the name,
 * or a former one: Bob Lyle, owner of X, was charged; director Bob Lyle, 54, pleaded guilty? A constable
 * who is charged has a rank.
 */
static bool
is_accused(const PrPeopleWalk *w, const PrFound *f)
{
	const PrReading *r = w->r;
	uint32_t	first = f->before.count > 0 ? f->before.at[f->before.count - 1].whole.first : 0;
	uint32_t	i = after_details(r, f->last, w->block->last);
	uint32_t	last = i + ACCUSED_MOST < w->block->last ? i + ACCUSED_MOST : w->block->last;
	uint32_t	verb = i;

	if (f->before.count + f->after.count == 0)
		return false;
	if (f->before.count > 0 && !(f->before.at[0].scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB)) &&
		!(first > w->block->first && pr_is_left_out(r, first - 1)))
		return false;
	while (verb < last && pr_is(r, verb, PR_BE | PR_AUXILIARY | PR_ADVERB))
		verb++;
	/* an attorney who prosecuted somebody is none */
	return verb < last && (pr_data_at(r, verb, PR_NUMBER_CUE_SIGN) & PR_SIGN_ACCUSED) != 0 &&
		(f->before.count == 0 || verb > i || pr_match(r, verb, PR_CUE_SIGN, NULL) > 1);
}

/* Does the person who is named up to token i plead, or is found guilty: Bloggs pleaded guilty? */
static bool
is_pleading(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	while (i < w->block->last && pr_is(r, i, PR_BE | PR_AUXILIARY | PR_ADVERB))
		i++;
	return i < w->block->last && (pr_data_at(r, i, PR_NUMBER_CUE_SIGN) & PR_SIGN_ACCUSED) != 0 &&
		pr_match(r, i, PR_CUE_SIGN, NULL) > 1;
}

/*
 * The position directly after whom the word before appoints to it: has appointed Jane Bloggs chief
 * executive.
 */
static void
take_appointment(const PrPeopleWalk *w, PrFound *f)
{
	const PrReading *r = w->r;

	if (f->after.count == 0 && f->first > w->block->first && f->last < w->block->last &&
		!pr_flagged(r, f->last, PR_CAPITAL) &&
		pr_data_at(r, f->first - 1, PR_NUMBER_APPOINTMENT) == PR_APPOINTS_DIRECTLY &&
		pr_position_from(r, f->last, w->block->last, &f->after.at[0]))
	{
		f->after.count = 1;
		f->last = f->after.at[0].whole.last;
	}
}

/*
 * The honorific before the office after which one is named: Her Honour Judge Ann Bloggs; or by which another
 * calls a minister his friend: My Right Honourable Friend, the Minister for Ports (Ann Bloggs). What was found
 * before the name where there is none.
 */
static PrStyles
styles_before_office(const PrPeopleWalk *w, const PrFound *f)
{
	const PrReading *r = w->r;
	uint32_t	least = w->block->first;
	uint32_t	i = f->before.count > 0 ? f->before.at[f->before.count - 1].whole.first : least;
	PrStyles	styles = pr_styles_before(r, i, least);

	if (styles.bench)
		return styles;
	i -= i > least && pr_is(r, i - 1, PR_ARTICLE);
	i -= i > least && pr_byte(r, i - 1) == ',';
	if (i == least || !pr_is(r, i - 1, PR_COURTESY))
		return f->styles;
	styles = pr_styles_before(r, i, least);
	if (styles.range.last < styles.range.first + FRIEND_WORDS)
		return f->styles;
	styles.range.last--;
	styles.courtesy = false;
	return styles;
}

/*
 * Where a name of three words or more in a line of capitals ends: after the second the first word of the
 * language that is no given name too ends it (Tim Apple Elected Chair).
 */
static uint32_t
headline_name_end(const PrReading *r, uint32_t i, uint32_t end)
{
	for (uint32_t k = i + 2; k < end; k++)
		if (pr_wordlike(r, k) && (pr_classes(r, k) & ~(PR_PARTICLE | PR_PLACE | PR_DEMONYM)) != 0 &&
			!pr_is(r, k, PR_GIVEN_NAME))
			return k;
	return end;
}

/*
 * The person named at token i, with all that belongs to the mention. False
 * where no name begins.
 */
static bool
find_name(PrPeopleWalk *w, uint32_t i, PrFound *f)
{
	const PrReading *r = w->r;
	uint32_t	most = w->block->last;
	bool		alone = may_need_no_evidence(w, i);
	PrStyles	styles;
	PrEvidence	evidence;
	uint32_t	end;

	if (!alone && !may_have_evidence(w, i))
		return false;
	styles = pr_styles_before(r, i, styles_least(w));
	evidence = pr_evidence_of(w, &styles, styles.range.first);
	if (evidence == PR_EVIDENCE_NONE && !alone)
		return false;
	end = pr_person_name_end(r, i, most, evidence);
	if (end == i)
		return false;
	if (w->title_case)
		end = headline_name_end(r, i, end);
	if (styles.peer)
		end = pr_peer_name_end(r, end, most);
	if (pr_is_no_person(w, i, end, evidence, styles.range.last > styles.range.first))
		return false;
	memset(f, 0, sizeof(*f));
	f->styles = styles;
	f->gender = styles.gender;
	f->name = (PrRange) {i, end};
	f->postnominals = pr_postnominals_at(r, end, most);
	f->last = f->postnominals.last > f->postnominals.first ? f->postnominals.last : end;
	if (f->gender == 0 && pr_is(r, i, PR_GIVEN_NAME))
		f->gender = pr_gender_of(&pr_entries[pr_word(r, i)], PR_NUMBER_GIVEN_NAME);
	take_before(w, f->styles.range.first, f);
	/* Mr Justice */
	if (f->gender == 0 && f->before.count > 0)
		f->gender = pr_gender_of(&pr_entries[pr_word(r, f->before.at[0].whole.first)],
								 PR_NUMBER_COURTESY);
	if (styles.range.first == styles.range.last)
		f->styles = styles_before_office(w, f);
	if (f->styles.office && f->before.count == 0)
		f->whose = body_before_style(w, f->styles.range.first);
	if (!pr_flagged(r, end - 1, PR_POSSESSIVE))
		f->last = pr_positions_after(r, f->last, most, f->before.count > 0 || f->styles.office, &f->after,
									  &f->of);
	take_appointment(w, f);
	if (f->before.count == 0 && f->after.count == 0 && pr_follows_told(w, i))
		f->before.at[f->before.count++] = w->told;
	if (is_accused(w, f))
		f->before.count = f->after.count = 0;
	return true;
}

/* ---- mentions ----------------------------------------------------------- */

/* Words of a position may have been taken for short mentions before the name after it was seen. */
static void
forget_mentions(PrReading *r, uint32_t first)
{
	while (r->mentions.count > 0 && r->mentions.at[r->mentions.count - 1].last > first)
	{
		r->mentions.count--;
		r->persons.at[r->mentions.at[r->mentions.count].person].mentions--;
	}
}

/* Who chairs a body is its chair: Ann Reed, who chairs the trust. */
static void
take_office_as_verb(const PrPeopleWalk *w, uint32_t i, PrPerson *person)
{
	const PrReading *r = w->r;

	if (person->official || i + 3 >= w->block->last)
		return;
	if (pr_byte(r, i) == ',' && pr_is_word(r, i + 1, PR_WORD_WHO))
		i += 2;
	if (pr_data_at(r, i, PR_NUMBER_APPOINTMENT) != PR_HOLDS || pr_flagged(r, i, PR_CAPITAL))
		return;
	person->title.span = (PrSpan) {pr_start(r, i), pr_end(r, i) - 1};
	person->official = true;
}

static void
add_mention(PrPeopleWalk *w, const PrFound *f)
{
	PrReading  *r = w->r;
	PrSpan		name = pr_range_span(r, f->name);
	uint32_t	found = pr_find_person(&w->index, name, f->styles.courtesy ? f->gender : 0);
	bool		upgraded = false;
	PrMention  *mention;

	if (found == PR_NONE && r->persons.count == PR_MAX_FOUND)
		return;
	if (found == PR_NONE)
	{
		PrPerson   *person = pr_push(r->arena, &r->persons);

		found = r->persons.count - 1;
		person->first = (PrSpan) {pr_start(r, f->first), name.end};
		upgraded = true;
	}
	else
		upgraded = pr_is_one_word(r, r->persons.at[found].name) ? !pr_is_one_word(r, name) :
			pr_shortens_name(r, r->persons.at[found].name, name);
	pr_fill_person(r, &r->persons.at[found], f);
	take_office_as_verb(w, f->last, &r->persons.at[found]);
	if (upgraded)
		pr_index_person(&w->index, found);
	r->persons.at[found].mentions++;
	forget_mentions(r, f->first);
	r->persons.at[found].accused |= is_pleading(w, f->last);
	mention = pr_push(r->arena, &r->mentions);
	*mention = (PrMention) {found, f->first, f->last};
}

/* What stands in commas after a surname on its own: said Voss, the company's chief executive. */
static void
take_apposition(PrPeopleWalk *w, uint32_t i, uint32_t person)
{
	PrFound		f;

	memset(&f, 0, sizeof(f));
	f.last = pr_positions_after(w->r, i + 1, w->block->last, false, &f.after, &f.of);
	if (f.after.count == 0 || pr_is_plain_trade(&f) || is_accused(w, &f) ||
		(f.last < w->block->last && !pr_byte_in(w->r, f.last, ",.;)\"\xe2")))
		return;
	pr_fill_office(w->r, &w->r->persons.at[person], &f);
	w->r->persons.at[person].official = true;
}

/* A surname or given name of a person already named, on its own. */
static bool
short_mention(PrPeopleWalk *w, uint32_t i)
{
	PrReading  *r = w->r;
	uint32_t	person;

	if (r->persons.count == 0 || w->title_case || pr_type(r, i) > PR_TOKEN_HYPHENATED ||
		(i + 1 < w->block->last && pr_flagged(r, i + 1, PR_CAPITAL) && !pr_flagged(r, i, PR_POSSESSIVE)) ||
		(i > w->block->first && pr_flagged(r, i - 1, PR_CAPITAL) && !pr_ends_sentence(r, i - 1) &&
		pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION)) ||
		pr_is(r, i, PR_MONTH | PR_MODAL | PR_PRONOUN | PR_ARTICLE | PR_PREPOSITION | PR_BODY_LAST | PR_PLACE))
		return false;
	person = pr_find_person(&w->index, (PrSpan) {pr_start(r, i), pr_word_only_end(r, i)}, 0);
	if (person == PR_NONE || pr_is_one_word(r, r->persons.at[person].name))
		return false;
	r->persons.at[person].mentions++;
	r->persons.at[person].accused |= is_pleading(w, i + 1);
	*pr_push(r->arena, &r->mentions) = (PrMention) {person, i, i + 1};
	if (pr_byte(r, i + 1) == ',' && !r->persons.at[person].official)
		take_apposition(w, i, person);
	return true;
}

/* Is the comma at token i the one between a name and the position that ends the line? */
static bool
divides_signature(const PrReading *r, const PrBlock *b, uint32_t i)
{
	PrPosition	p;

	return pr_byte(r, i) == ',' && i < b->first + SIGNATORY_MOST && i + 1 < b->last &&
		pr_position_from(r, i + 1, b->last, &p) && p.whole.last == b->last;
}

/* Do most words of the block have capitals, as in some headlines? */
static bool
is_title_case(const PrReading *r, const PrBlock *b)
{
	uint32_t	capital = 0;
	uint32_t	small = 0;

	if (b->kind != PR_BLOCK_HEADLINE && b->kind != PR_BLOCK_HEADING)
		return false;
	for (uint32_t i = b->first; i < b->last; i++)
	{
		pr_arena_step(r->arena);
		if (divides_signature(r, b, i))
			return false;
		if (pr_type(r, i) > PR_TOKEN_HYPHENATED ||
			pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION))
			continue;
		if (pr_flagged(r, i, PR_CAPITAL))
			capital++;
		else
			small++;
	}
	return capital > 3 && capital > 3 * small;
}

/*
 * Is the ministry of the person whom the next one is told of too: Deputy Prime Minister and Lord Chancellor Jane
 * Bloggs; but not the Prime Minister and Home Secretary Jane Bloggs, who are two?
 */
static bool
joins_ministry(const PrPeopleWalk *w, const PrPosition *p, const PrPosition *next)
{
	const PrClass ministry = PR_OFFICE_WHOLE | PR_OFFICE_MINISTER;

	return (p->scope & ministry) && (next->scope & ministry) && p->title.last == p->whole.last &&
		w->block->kind != PR_BLOCK_HEADLINE &&
		(p->whole.first == w->block->first || !pr_is_word(w->r, p->whole.first - 1, PR_WORD_THE) ||
		 pr_byte(w->r, next->whole.last) == ',');
}

/* Keep a position for the name after it; those that a gap separates are forgotten. */
static void
chain_position(PrPeopleWalk *w, const PrPosition *p)
{
	PrPosition *last = w->chain.count > 0 ? &w->chain.at[w->chain.count - 1] : NULL;
	uint32_t	before = last != NULL ? last->whole.last : 0;

	if (last != NULL && joins_ministry(w, last, p) && pr_join_positions(w->r, last, p))
		return;
	if (last != NULL && pr_gap_before(w->r, p->whole.first, before) != before)
		w->chain.count = 0;
	if (w->chain.count == PR_HELD_MOST)
	{
		memmove(w->chain.at, w->chain.at + 1, (PR_HELD_MOST - 1) * sizeof(PrPosition));
		w->chain.count--;
	}
	w->chain.at[w->chain.count++] = *p;
}

/* The last mention, where the line before the block begins and ends with it: Ada Brandt (Ms); NULL: none. */
static const PrMention *
signature_above(const PrPeopleWalk *w)
{
	const PrReading *r = w->r;
	const PrMention *m = r->mentions.count > 0 ? &r->mentions.at[r->mentions.count - 1] : NULL;

	return m != NULL && w->block > r->blocks.at && m->first == w->block[-1].first &&
		pr_after_bracket(r, m->last, w->block->first) == w->block->first ? m : NULL;
}

/*
 * A position that its line gives alone, after a line with the name: of signatories. Who has a rank before
 * the name holds it besides.
 */
static void
attach_signature(PrPeopleWalk *w, PrPosition *p)
{
	PrReading  *r = w->r;
	const PrMention *m = p->whole.first == w->block->first ? signature_above(w) : NULL;
	PrPerson   *person;
	PrFound		f = {0};

	if (m == NULL)
		return;
	pr_take_company(r, w->block->last, p);
	if (p->whole.last + 1 < w->block->last)
		return;
	person = &r->persons.at[m->person];
	f.after.at[f.after.count++] = *p;
	pr_fill_office(r, person, &f);
	person->official = true;
	w->signed_by = m->person;
	w->signed_before = w->block->last;
}

/* The body that a line gives alone, after the name of an official or after the position that signs. */
static void
attach_body(PrPeopleWalk *w)
{
	PrReading  *r = w->r;
	uint32_t	i = w->block->first;
	const PrMention *m = signature_above(w);
	PrPerson   *person = m != NULL ? &r->persons.at[m->person] :
		w->signed_before == i ? &r->persons.at[w->signed_by] : NULL;

	if (person != NULL && person->official && person->organisation.span.end == 0 && i < w->block->last &&
		i + pr_body_at(r, i, w->block->last) == w->block->last)
		person->organisation.span = pr_range_span(r, (PrRange) {i, w->block->last});
}

/* Operation Captain Morgan: a rank inside the name of an operation is nobody's. */
static bool
is_named_after(const PrReading *r, uint32_t i)
{
	const PrValue *v = pr_is(r, i, PR_OPERATION) &&
		pr_flagged(r, i, PR_CAPITAL) ? pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_OPERATION) : NULL;

	return v != NULL && v->data == PR_STANDS_FIRST && pr_flagged(r, i + 1, PR_CAPITAL) &&
		pr_is(r, i + 1, PR_RANK);
}

/*
 * In a line of capitals words before an office belong to it only as a body's short
 * form or a place: FBI Director, Norvale Mayor.
 */
static uint32_t
headline_least(const PrReading *r, uint32_t i, uint32_t least)
{
	return i > least && pr_is(r, i - 1, PR_ADJECTIVE | PR_RANK_PREFIX | PR_ORGANISATION | PR_PLACE |
							  PR_DEMONYM) &&
		!pr_is(r, i - 1, PR_VERB) ? i - 1 : i;
}

/* Is the word at token i, a title elsewhere, the given name after a position: Commissioner Dean Wray? */
static bool
is_given_after_position(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	after = w->chain.count > 0 ? w->chain.at[w->chain.count - 1].whole.last : PR_NONE;

	if (i + 1 >= w->block->last || !pr_is(r, i, PR_GIVEN_NAME) || !pr_flagged(r, i, PR_CAPITAL) ||
		!pr_flagged(r, i + 1, PR_CAPITAL) ||
		!pr_wordlike(r, i + 1) || pr_is(r, i + 1, PR_GIVEN_NAME | PR_TITLE) ||
		(i + 2 < w->block->last && pr_flagged(r, i + 2, PR_CAPITAL) && !pr_is(r, i + 2, PR_POSTNOMINAL)))
		return false;
	/* Dr. Duke Ahn */
	if (i > w->block->first && pr_styles_before(r, i, styles_least(w)).range.first < i)
		after = i;
	return after != PR_NONE && (after == i || (after + 1 == i && pr_byte(r, after) == ','));
}

/* Is the word at token i, an office elsewhere, the given name of somebody whose age is told: Dean Wray, 45? */
static bool
is_given_of_aged(const PrPeopleWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	end;

	if (!pr_is(r, i, PR_GIVEN_NAME) || !pr_flagged(r, i, PR_CAPITAL))
		return false;
	for (end = i + 1; end <= i + AGED_MOST && pr_name_word(r, end); end++)
		;
	return end > i + 1 && pr_byte(r, end) == ',' && pr_type(r, end + 1) == PR_TOKEN_NUMBER &&
		pr_length(r, end + 1) <= 2;
}

/*
 * The token after the part of the country that follows a prosecutor's name at
 * token i: for the Southern District of Ohio. Else i.
 */
static uint32_t
after_district(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	end = i + 2;

	if (i + 2 >= most || pr_link(r, i) != PR_LINK_HEAD || !pr_is(r, i + 1, PR_ARTICLE))
		return i;
	while (end < most && end < i + DISTRICT_MOST &&
		   (pr_flagged(r, end, PR_CAPITAL) || pr_link(r, end) == PR_LINK_OF))
		end++;
	return end;
}

/* Does a person already named possess the office, as of Reed's deputy: no body does? */
static bool
is_persons(const PrPeopleWalk *w, const PrPosition *p)
{
	uint32_t	i = p->body.first;

	return p->body.last == i + 1 && i < p->head.first && pr_flagged(w->r, i, PR_POSSESSIVE) &&
		pr_find_person(&w->index, (PrSpan) {pr_start(w->r, i), pr_word_only_end(w->r, i)}, 0) != PR_NONE;
}

static void
walk_block(PrPeopleWalk *w)
{
	PrReading  *r = w->r;
	const PrBlock *b = w->block;
	uint32_t	least = b->first;

	w->chain.count = 0;
	w->shared_at = PR_NONE;
	w->title_case = is_title_case(r, b);
	attach_body(w);
	for (uint32_t i = b->first; (i = pr_next_start(r, i, b->last, PR_START_PERSON)) < b->last;)
	{
		PrClass		begins = pr_classes(r, i) | pr_phrase_classes(r, i);
		PrPosition	p;
		PrFound		f;

		pr_arena_step(r->arena);
		if ((begins & PR_OPERATION) && is_named_after(r, i))
			i += 2;
		else if (pr_may_be_position(r, i) && !is_given_after_position(w, i) && !is_given_of_aged(w, i) &&
				 pr_position_at(r, i, w->title_case ? headline_least(r, i, least) : least, b->last, &p))
		{
			if (is_persons(w, &p))
				p.body = (PrRange) {0, 0};
			chain_position(w, &p);
			if (is_told(w, &p))
				w->told = p;
			attach_signature(w, &p);
			least = p.whole.last;
			i = pr_after_short_form(r, p.whole.last, b->last);
		}
		else if (!pr_flagged(r, pr_byte(r, i) == '(' ? i + 1 : i, PR_CAPITAL))
			i++;
		else if (begins & (PR_STYLE | PR_COURTESY))
			/* The Lady Chief Justice */
			i += pr_is(r, i, PR_ARTICLE) ? 1 : pr_match(r, i, PR_STYLE | PR_COURTESY, NULL);
		else if (find_name(w, i, &f))
		{
			add_mention(w, &f);
			w->chain.count = 0;
			w->shared_at = f.before.count > 0 && f.before.at[0].plural ? f.last : PR_NONE;
			w->shared = f.before.at[0];
			least = after_district(r, f.of.last > f.last ? f.of.last : f.last, b->last);
			i = f.last;
		}
		else
		{
			short_mention(w, i);
			i++;
		}
	}
}

/* From: the Home Office and the Rt Hon X MP: does an issuer's line go on after the issuer? */
static bool
names_more(const PrReading *r, const PrBlock *b)
{
	PrSpan		issuer = r->header.issuer;

	return issuer.start >= b->span.start && issuer.end < b->span.end && issuer.end > b->span.start;
}

void
pr_people(PrReading *r)
{
	PrPeopleWalk *w = pr_arena_alloc(r->arena, sizeof(PrPeopleWalk));

	w->r = r;
	w->told.whole = (PrRange) {0, 0};
	w->signed_before = PR_NONE;
	pr_begin_person_index(&w->index, r);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		uint8_t		kind = r->blocks.at[i].kind;

		pr_arena_step(r->arena);
		if ((kind == PR_BLOCK_ISSUER && !names_more(r, &r->blocks.at[i])) || kind == PR_BLOCK_DATE ||
			kind == PR_BLOCK_FURNITURE || kind == PR_BLOCK_END)
			continue;
		w->block = &r->blocks.at[i];
		walk_block(w);
	}
	pr_complete_names(r, &w->index);
	for (uint32_t i = 0; i < r->persons.count; i++)
	{
		PrPerson   *person = &r->persons.at[i];

		pr_arena_step(r->arena);
		pr_title_by_style(r, person);
		if (person->accused && person->official && !person->public_office)
			pr_drop_office(person);
	}
}
