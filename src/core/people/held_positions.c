/*
 * held_positions.c
 *		Which positions stand beside a name, so that the person holds them.
 *
 * Before a name: nothing but small marks may stand between (pr_gap_before). After
 * it: in commas, brackets or after a dash, after a verb of being or appointing,
 * several in a row; a body with of or from; a job that no table has where its
 * form between the name and a body tells it.
 */
#include "people/held_positions.h"

#include "bodies/bodies.h"
#include "people/person_names.h"
#include "people/position_parts.h"

#define GAP_MOST 12				/* tokens between a position and its name */
#define SKIP_MOST 3				/* small words before a position */
#define VERBS_MOST 4			/* has been newly: before a word of appointing */
#define AS_MOST 10				/* tokens between "joins" and "as" */
#define INSERTION_MOST 6		/* tokens in commas between a name and its position */
#define BRACKET_MOST 5			/* tokens of a bracket between them */
#define JOB_MOST 8				/* tokens of a job that no table has */
#define FIELD_MOST 7			/* tokens of a field between an office and a name */
#define POSITION_MOST 16		/* tokens in which a position's head must come */

/*
 * The token at which the bracket that ends before token i opens, a few words long:
 * (Research); i where none does.
 */
static uint32_t
bracket_before(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	stop = i > least + BRACKET_MOST ? i - BRACKET_MOST : least;

	if (i == least || pr_byte(r, i - 1) != ')')
		return i;
	for (uint32_t k = i - 1; k > stop; k--)
		if (pr_byte(r, k - 1) == '(')
			return k - 1;
	return i;
}

/*
 * The comma at which the field between an office and a name after it begins, several words in capitals:
 * Assistant Commissioner, Serious & Organised Crime, | Ann Bloggs. i where there is none.
 */
static uint32_t
field_before(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	k = i - 1;

	if (i < least + 3 || pr_byte(r, i - 1) != ',' || !pr_given_name_at(r, i, r->tokens.count))
		return i;
	while (k > least + 1 && k + FIELD_MOST > i &&
		   (pr_link(r, k - 1) == PR_LINK_JOIN ||
			(pr_name_word(r, k - 1) && !pr_is(r, k - 1, PR_GIVEN_NAME | PR_RANK | PR_OFFICE))))
		k--;
	return k < i - 2 && k == least + 1 && pr_byte(r, least) == ',' && pr_classes(r, k) != 0 ? least : i;
}

uint32_t
pr_gap_before(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	stop = i > least + GAP_MOST ? i - GAP_MOST : least;

	/* Statistician: Tom Birch */
	if (i == least + 1 && pr_byte(r, least) == ':' && !pr_flagged(r, i, PR_LINE_BEFORE))
		return least;
	/* the sheriff is currently Tom Birch */
	for (uint32_t k = i; k > stop && k + VERBS_MOST > i && pr_is(r, k - 1, PR_BE | PR_ADVERB | PR_MODAL) &&
		!pr_flagged(r, k - 1, PR_CAPITAL); k--)
		if (k - 1 == least && pr_is(r, least, PR_BE | PR_MODAL))
			return least;
	if (field_before(r, i, least) < i)
		return least;
	while (i > stop)
	{
		uint32_t	bracket = bracket_before(r, i, least);

		if (bracket < i)
			i = bracket;
		else if (i == least + 1 && (pr_type(r, least) == PR_TOKEN_NUMBER ||
									pr_type(r, least) == PR_TOKEN_NUMWORD))
			i--;				/* a shoulder number: PC 1234 Tom Birch */
		else if (pr_is(r, i - 1, PR_ARTICLE) || pr_byte(r, i - 1) == ',' || pr_byte(r, i - 1) == ')' ||
				 pr_byte(r, i - 1) == '(')
			i--;
		else
			break;
	}
	return i;
}

/*
 * May the word in small letters at token i stand before a position without being a
 * part of it: federal Minister, the agency's Director?
 */
static bool
describes_below(const PrReading *r, uint32_t i)
{
	return !pr_flagged(r, i, PR_CAPITAL) && pr_flagged(r, i + 1, PR_CAPITAL) &&
		(pr_is(r, i, PR_ADJECTIVE) || pr_flagged(r, i, PR_POSSESSIVE));
}

/* Do the words at token i, which may be a name, possess what follows: Sunny Dale's president? */
static bool
is_owner(const PrReading *r, uint32_t i, uint32_t most)
{
	while (i < most && pr_name_word(r, i) && !pr_flagged(r, i, PR_POSSESSIVE))
		i++;
	return i < most && pr_flagged(r, i, PR_POSSESSIVE);
}

bool
pr_position_from(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	uint32_t	limit = most < i + POSITION_MOST ? most : i + POSITION_MOST;

	/* another person, of whom a position is told: the Rt Hon Ann Reed MP */
	if ((pr_given_name_at(r, i, most) && !is_owner(r, i, most)) ||
		(pr_match(r, i, PR_STYLE | PR_COURTESY, NULL) > 0 && pr_match(r, i, PR_OFFICE | PR_RANK, NULL) == 0))
		return false;
	for (uint32_t k = i; k < limit; k++)
	{
		if (pr_position_at(r, k, i, most, p))
			return p->whole.first == i ||
				(p->whole.first == i + 1 &&
				 (pr_is(r, i, PR_RANK_PREFIX | PR_ADVERB) || describes_below(r, i)));
		/* a short form of the body before it: (NHA) lead */
		if (pr_after_short_form(r, k, limit) > k)
			k += 2;
		else if (pr_type(r, k) == PR_TOKEN_PUNCTUATION && pr_byte(r, k) != '&' &&
				 pr_byte(r, k) != '\'' && pr_byte(r, k) != '\xe2')
			return false;
		if (pr_is(r, k, PR_CUE_SPEECH | PR_BE | PR_AUXILIARY | PR_MODAL | PR_RELATIVE) &&
			!pr_flagged(r, k, PR_CAPITAL))
			return false;
	}
	return false;
}

/*
 * Skip what may stand between "," or "as" and a position: the, its, new, then, until recently. Not his or
 * her: who is told so is another one, Ann Bloggs, 36, her partner and ...
 */
static uint32_t
skip_small(const PrReading *r, uint32_t i, uint32_t most)
{
	const PrClass small = PR_ARTICLE | PR_DETERMINER | PR_ADVERB |
		(PR_PRONOUN & ~(PR_PRONOUN_M | PR_PRONOUN_F));

	for (int n = 0; n < SKIP_MOST && i < most && !pr_flagged(r, i, PR_CAPITAL); n++)
	{
		uint32_t	step = pr_match(r, i, small, NULL);

		if (step == 0 && !pr_is_left_out(r, i))
			break;
		i += step > 0 ? step : 1;
	}
	return i;
}

/* What the word at token i does to appoint somebody; 0: nothing. */
static PrAppointment
appointment_at(const PrReading *r, uint32_t i)
{
	return (PrAppointment) pr_data_at(r, i, PR_NUMBER_APPOINTMENT);
}

/*
 * Where the position begins that the words at token i appoint to or say of the
 * person: is the, has been appointed, joins the board as. 0: nowhere.
 */
static uint32_t
after_verb(const PrReading *r, uint32_t i, uint32_t most)
{
	const PrEntry *entry;
	uint32_t	at = i;
	uint32_t	n;

	if (pr_is_word(r, i, PR_WORD_TO) && i + 1 < most && appointment_at(r, i + 1) != 0)
		at = ++i;				/* Tom Birch to become chair */
	while (at < most && at < i + VERBS_MOST && pr_is(r, at, PR_BE | PR_AUXILIARY | PR_MODAL | PR_ADVERB) &&
		   !pr_flagged(r, at, PR_CAPITAL))
		at++;
	/* he was a good prime minister: that is no office held */
	if (at > i && at + 1 < most && pr_is_word(r, at, PR_WORD_A) && pr_is(r, at + 1, PR_ADJECTIVE) &&
		pr_match(r, at + 2, PR_OFFICE_WHOLE | PR_OFFICE_MINISTER, NULL) > 0)
		return 0;
	n = at < most && appointment_at(r, at) <= PR_APPOINTS_AS ? pr_match(r, at, PR_APPOINTMENT, &entry) : 0;
	if (n == 0)
		return at > i && pr_is(r, at - 1, PR_BE | PR_ADVERB) ? at : 0;
	at += n;
	for (uint32_t k = at; k < most && k < at + AS_MOST; k++)
	{
		if (appointment_at(r, k) == PR_APPOINTED_AS || (k == at && appointment_at(r, k) == PR_APPOINTED_TO))
			return k + 1;
		if ((pr_type(r, k) == PR_TOKEN_PUNCTUATION && pr_byte(r, k) == '.') ||
			pr_is_word(r, k, PR_WORD_FROM))
			break;
	}
	return pr_value(entry, PR_NUMBER_APPOINTMENT)->data == PR_APPOINTS_DIRECTLY ? at : 0;
}

/*
 * The mark that closes what stands in commas after a name before its position, an age or where the
 * person is from: , 54, | , formerly of Norvale, ; or the token after it where that is a verb. Else
 * i.
 */
static uint32_t
after_insertion(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	end = i + 1;

	if (end + 2 >= most || pr_byte(r, i) != ',')
		return i;
	if (pr_type(r, end) == PR_TOKEN_NUMBER && pr_length(r, end) <= 2)
		end++;
	else
	{
		end += pr_is(r, end, PR_ADVERB) && !pr_flagged(r, end, PR_CAPITAL);
		if (!pr_is_word(r, end, PR_WORD_OF) && !pr_is_word(r, end, PR_WORD_FROM))
			return i;
		for (end++; end < most && end <= i + INSERTION_MOST && pr_name_word(r, end); end++)
			;
	}
	if (end + 1 >= most || pr_byte(r, end) != ',')
		return i;
	return pr_is(r, end + 1, PR_APPOINTMENT) ? end + 1 : end;
}

/*
 * Where the position begins that is joined to what else the person is: a bus driver and | branch secretary; i
 * where none is.
 */
static uint32_t
after_joined_noun(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	k = i;

	while (k < most && k < i + SKIP_MOST && (pr_plain_noun(r, k) || pr_type(r, k) == PR_TOKEN_HYPHENATED))
		k++;
	return k > i && k + 1 < most && pr_is_word(r, k, PR_WORD_AND) ? k + 1 : i;
}

/* Where the position begins that a relative clause's second verb tells: who led it and is | chair; 0: nowhere. */
static uint32_t
after_second_verb(const PrReading *r, uint32_t i, uint32_t most)
{
	for (uint32_t k = i; k + 2 < most && k < i + AS_MOST && pr_byte(r, k) != ','; k++)
		if (pr_is_word(r, k, PR_WORD_AND) && pr_is(r, k + 1, PR_BE))
			return after_verb(r, k + 1, most);
	return 0;
}

uint32_t
pr_position_opens(const PrReading *r, uint32_t i, uint32_t most, bool first)
{
	char		c = pr_byte(r, i);
	uint32_t	at = 0;

	if (c == ',' || c == '(' || pr_is_dash(r, i))
	{
		at = i + 1;
		/* Jane Bloggs, PhD, as Chief Chemist */
		if (first && c == ',' && appointment_at(r, at) == PR_APPOINTED_AS)
			at++;
		if (first && c == ',' && at < most && pr_is(r, at, PR_RELATIVE) && !pr_flagged(r, at, PR_CAPITAL))
		{
			uint32_t	clause = at + 1;

			/* who as minister will oversee it */
			at = clause + 1 < most && appointment_at(r, clause) == PR_APPOINTED_AS ? clause + 1 :
				after_verb(r, clause, most);
			if (at == 0 && clause < most && pr_is_word(r, clause - 1, PR_WORD_WHO))
				at = after_second_verb(r, clause, most);
		}
	}
	else if (first && pr_is(r, i, PR_RELATIVE) && !pr_flagged(r, i, PR_CAPITAL))
		at = after_verb(r, i + 1, most);
	else if (first && (appointment_at(r, i) == PR_APPOINTED_AS ||
					   (pr_is_word(r, i, PR_WORD_THE) && pr_flagged(r, i + 1, PR_CAPITAL))))
		at = i + 1;
	/* has named Jane Bloggs its chief executive */
	else if (first)
		at = pr_is(r, i, PR_PRONOUN_IT) ? i : after_verb(r, i, most);
	else if (pr_is_word(r, i, PR_WORD_AND))
		at = i + 1;
	/* chair of the board and former director of it */
	if (!first && at > 0 && at < most && pr_is_left_out(r, at))
		return 0;
	return at > 0 && at < most ? skip_small(r, at, most) : 0;
}

bool
pr_name_follows(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	if (i >= most || pr_flagged(r, i, PR_LINE_BEFORE))
		return false;
	if (pr_match(r, i, PR_STYLE | PR_COURTESY, NULL) > 0 || pr_given_name_at(r, i, most))
		return true;
	if (scope & PR_RANK)
		return pr_person_name_word(r, i, i, most, PR_EVIDENCE_RANK);
	if ((scope & PR_OFFICE_WHOLE) && pr_is(r, i, PR_GIVEN_NAME) && pr_flagged(r, i, PR_CAPITAL) &&
		pr_flagged(r, i + 1, PR_CAPITAL) &&
		i + 1 < most && pr_wordlike(r, i + 1))
		return true;			/* MP Barry Gardner */
	/* Mr Justice Kerr */
	return (scope & PR_OFFICE_WHOLE) && (pr_classes(r, i) & ~PR_GIVEN_NAME) == 0 &&
		pr_person_name_word(r, i, i, most, PR_EVIDENCE_OFFICE) &&
		pr_body_at(r, i, most) == 0;
}

/*
 * The body after a name: of Norvale Police; , of Norvale Police; , Norvale Police;
 * after a titled one with Norvale Police.
 */
static uint32_t
take_body(const PrReading *r, uint32_t i, uint32_t most, bool titled, PrRange *body)
{
	bool		comma = titled && i < most && pr_byte(r, i) == ',';
	uint32_t	at = comma ? i + 1 : i;
	bool		of = at < most && (pr_is_word(r, at, PR_WORD_OF) || pr_is_word(r, at, PR_WORD_FROM) ||
							   (titled && pr_is_word(r, at, PR_WORD_WITH)));
	uint32_t	n;

	if (of)
		at++;
	if (of && at < most && (pr_is(r, at, PR_ARTICLE) || pr_is_word(r, at, PR_WORD_MY)))
		at++;
	/* of the District Attorney's Rural Crimes Bureau, of Tarvolt's Rural Crime Team */
	n = of && at < most ? pr_match(r, at, PR_OFFICE | PR_RANK, NULL) : 0;
	if (of && n == 0 && at < most && pr_name_word(r, at))
		n = 1;
	/* of the force's Major Crime Unit */
	if (of && n == 0 && at < most && pr_wordlike(r, at) && pr_flagged(r, at, PR_POSSESSIVE))
		n = 1;
	if (n > 0 && pr_flagged(r, at + n - 1, PR_POSSESSIVE) && pr_body_at(r, at, most) == 0)
		at += n;
	if (at == i || at >= most)
		return i;
	n = pr_body_at(r, at, most);
	if (n == 0)
		n = pr_body_alone(r, at, most);
	/* of Arden & Moore */
	if (n == 0 && of && titled && at + 2 < most && pr_token_is(r, at + 1, "&") &&
		pr_flagged(r, at, PR_CAPITAL) &&
		pr_flagged(r, at + 2, PR_CAPITAL))
		n = 3;
	if (n == 0)
		return i;
	/* after a bare comma the body must end the apposition: not ", Norvale Police said" */
	if (!of && at + n < most && !pr_byte_in(r, at + n, ",.;:)") && !pr_flagged(r, at + n, PR_LINE_BEFORE) &&
		pr_link(r, at + n) != PR_LINK_HEAD)
		return i;
	*body = (PrRange) {at, at + n};
	return at + n;
}

/* A job that no table has, by its form between a name and a body: , Parking Wizard, Norvale Council. */
static bool
job_by_form(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	uint32_t	end = i;
	uint32_t	at;
	uint32_t	n;

	while (end < most && end < i + JOB_MOST && !pr_flagged(r, end, PR_LINE_BEFORE) &&
		   (pr_name_word(r, end) || (end > i && pr_link(r, end) != 0)) &&
		   !pr_is(r, end, PR_POSTNOMINAL | PR_STYLE))
		end++;
	if (end < i + 2 || end >= most || pr_link(r, end - 1) != 0 || pr_body_at(r, i, most) > 0 ||
		pr_match(r, i, PR_PLACE | PR_DEMONYM, NULL) > 0 ||
		pr_is(r, i, PR_GIVEN_NAME) || pr_is(r, end - 1, PR_BODY_LAST))
		return false;
	if (pr_byte(r, end) != ',' && !pr_is_word(r, end, PR_WORD_AT))
		return false;
	at = end + 1 < most && pr_is(r, end + 1, PR_ARTICLE) ? end + 2 : end + 1;
	n = at < most ? pr_body_at(r, at, most) : 0;
	if (n == 0)
		return false;
	memset(p, 0, sizeof(*p));
	p->whole = (PrRange) {i, at + n};
	p->head = p->title = (PrRange) {i, end};
	p->body = (PrRange) {at, at + n};
	p->scope = PR_OFFICE_JOB;
	p->entry = &pr_entries[0];
	p->term = i;
	return true;
}

void
pr_take_company(const PrReading *r, uint32_t most, PrPosition *p)
{
	uint32_t	at = p->whole.last + 1;
	uint32_t	n;

	if (p->body.last > 0 || (p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) == 0 ||
		pr_byte(r, at - 1) != ',' || at >= most ||
		pr_given_name_at(r, at, most) || pr_match(r, at, PR_PLACE | PR_RANK | PR_OFFICE, NULL) > 0)
		return;
	n = pr_body_unknown(r, at, most);
	if (n == 0 || (at + n < most && !pr_byte_in(r, at + n, ",;).")))
		return;
	/* a fixed office has its field there, Vice President, Investor Relations; so has Manager, Corporate Affairs */
	if (!(p->scope & PR_OFFICE_FIXED) && !pr_is(r, at, PR_ADJECTIVE))
		p->body = (PrRange) {at, at + n};
	p->whole.last = at + n;
}

uint32_t
pr_after_bracket(const PrReading *r, uint32_t i, uint32_t most)
{
	PrPosition	held;

	if (i + 2 >= most || pr_byte(r, i) != '(' || pr_position_from(r, i + 1, most, &held))
		return i;
	for (uint32_t k = i + 2; k < most && k <= i + BRACKET_MOST; k++)
		if (pr_byte(r, k) == ')')
			return k + 1;
	return i;
}

/*
 * The "and" after token i of the head that joins a second office to the first,
 * chairman and CEO; 0: none does.
 */
static uint32_t
second_office(const PrReading *r, const PrPosition *p, uint32_t i)
{
	for (; i < p->head.last; i++)
		if (pr_is_word(r, i, PR_WORD_AND) && !pr_token_is(r, i, "&") &&
			pr_match(r, i + 1, PR_OFFICE, NULL) > 0)
			return i;
	return 0;
}

bool
pr_join_positions(const PrReading *r, PrPosition *p, const PrPosition *second)
{
	const PrClass ministry = PR_OFFICE_WHOLE | PR_OFFICE_MINISTER;

	/* founder, chairman and CEO */
	if (pr_byte(r, p->whole.last) == ',' && second->whole.first == second->term &&
		second->term == p->whole.last + 1 &&
		p->whole.last == p->head.last && second_office(r, second, second->term) > 0)
	{
		p->whole.last = second->whole.last;
		p->head.last = p->title.last = second->head.last;
		p->body = p->body.last > 0 ? p->body : second->body;
		return true;
	}
	if (!pr_is_word(r, p->whole.last, PR_WORD_AND) || second->whole.first != p->whole.last + 1)
		return false;
	if ((p->scope & ministry) && (second->scope & ministry) && p->title.last == p->whole.last)
		p->title.last = second->title.last;
	p->whole.last = second->whole.last;
	if (p->body.last == 0)
		p->body = second->body;
	return true;
}

/*
 * Is the position that ends before token i told of the next person, who speaks:
 * Minister Ann Reed, union spokesman, Bob Lyle, said?
 */
static bool
introduces_speaker(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	end;

	if (i + 1 >= most || pr_byte(r, i) != ',' || !pr_given_name_at(r, i + 1, most))
		return false;
	end = pr_person_name_end(r, i + 1, most, PR_EVIDENCE_NONE);
	if (end < most && pr_byte(r, end) == ',')
		end++;
	return end < most && pr_is(r, end, PR_CUE_SPEECH);
}

uint32_t
pr_positions_after(const PrReading *r, uint32_t i, uint32_t most, bool titled, PrHeld *held, PrRange *of)
{
	uint32_t	last = i;

	held->count = 0;
	i = pr_after_bracket(r, i, most);
	i = take_body(r, i, most, titled, of);
	if (of->last == 0)
	{
		uint32_t	inserted = after_insertion(r, i, most);

		/* Sergeant Jo Bloggs, 45, of Norvale Police, */
		i = inserted > i && titled ? take_body(r, inserted, most, titled, of) : inserted;
	}
	while (i + 1 < most && held->count < PR_HELD_MOST)
	{
		uint32_t	from = pr_position_opens(r, i, most, held->count == 0);
		PrPosition *p = &held->at[held->count];

		if (from == 0 || from >= most)
			break;
		if (pr_position_from(r, from, most, p) ||
			(pr_byte(r, i) == ',' && pr_position_from(r, after_joined_noun(r, from, most), most, p)))
		{
			if (pr_name_follows(r, p->whole.last, most, p->scope) ||
				(titled && introduces_speaker(r, p->whole.last, most)))
				break;
		}
		else if (held->count > 0 || titled || pr_byte(r, i) != ',' || from != i + 1 ||
				 !job_by_form(r, from, most, p))
			break;
		/* Director Threat Leadership at the agency */
		if (p->whole.last == p->head.last && p->head.last < most && pr_name_word(r, p->head.last) &&
			pr_flagged(r, from, PR_CAPITAL))
			job_by_form(r, from, most, p);
		pr_take_company(r, most, p);
		/*
		 * of two offices without a body the first is the title, and both are the
		 * role, unless the lexicon has them as one
		 */
		if (p->whole.first == p->head.first && p->whole.last == p->head.last &&
			second_office(r, p, p->term + p->entry->words) > 0)
			p->title.last = second_office(r, p, p->term + p->entry->words);
		if (held->count == 0 || !pr_join_positions(r, p - 1, p))
			held->count++;
		i = last = p->whole.last;
		if (i < most && pr_byte(r, i) == ')')
			i++;
	}
	return last;
}
