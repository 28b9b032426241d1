/*
 * position_extent.c
 *		Where the words of a position begin and end, given its head.
 *
 * To the left: names in capitals with the small words that join them, and
 * before a head in small letters a few modifiers in small letters; to the right
 * a complement that a preposition, a comma before a body, or a dash opens. Both
 * walks are bounded.
 */
#include "people/position_parts.h"

#include "bodies/bodies.h"
#include "people/person_names.h"

#define LEFT_MOST 14			/* tokens before the head */
#define RIGHT_MOST 30			/* tokens after it */
#define SMALL_WORDS_MOST 4		/* words in small letters before the head */
#define BRANCH_MOST 4			/* words of a branch after a dash */
#define LIST_MOST 14			/* tokens of a list of fields */
#define RESPONSIBILITY_MOST 3	/* tokens from with to for: with special responsibility for */

bool
pr_possessive_mark(const PrReading *r, uint32_t i)
{
	return (pr_byte(r, i) == '\'' || pr_token_is(r, i, "\xe2\x80\x99")) && i > 0 &&
		!pr_flagged(r, i, PR_SPACE_BEFORE) &&
		pr_last_byte(r, i - 1) == 's';
}

uint32_t
pr_after_short_form(const PrReading *r, uint32_t i, uint32_t most)
{
	return i + 2 < most && pr_byte(r, i) == '(' && pr_flagged(r, i + 1, PR_UPPER) &&
		pr_byte(r, i + 2) == ')' ? i + 3 : i;
}

bool
pr_is_left_out(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_RANK_PREFIX) &&
		pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_RANK_PREFIX) == NULL;
}

/* Does a bracketed short form of the body before it end at token i: (NHA) lead for salvage? */
static bool
short_form_ends(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_byte(r, i) == ')' && i >= least + 3 && pr_byte(r, i - 2) == '(' &&
		pr_flagged(r, i - 1, PR_UPPER) &&
		pr_flagged(r, i - 3, PR_CAPITAL);
}

/* A thing in small letters to which the position belongs: the scheme's senior responsible officer. */
static bool
is_possessor(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_wordlike(r, i) && pr_flagged(r, i, PR_POSSESSIVE) && i > 0 && i >= least &&
		pr_is(r, i - 1, PR_ARTICLE) &&
		!pr_is(r, i, PR_PRONOUN);
}

/* May the word stand in small letters before a head in small letters? */
static bool
is_small_modifier(const PrReading *r, uint32_t i)
{
	return pr_wordlike(r, i) && !pr_flagged(r, i, PR_POSSESSIVE) &&
		!pr_is(r, i, PR_FOREIGN | PR_PREPOSITION | PR_CONJUNCTION | PR_CUE | PR_VERB | PR_WEEKDAY |
			   PR_CARDINAL | PR_RANK_PREFIX | PR_APPOINTMENT);
}

/* An adverb before a participle that describes a head: legally qualified chair. */
static bool
is_degree(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_ADVERB) && pr_last_byte(r, i) == 'y' && pr_is(r, i + 1, PR_PARTICIPLE) &&
		!pr_flagged(r, i, PR_CAPITAL);
}

/*
 * What somebody has done or suffered is no part of an office: arrested Brightwater
 * chief, ousted president; retained firefighter is one.
 */
static bool
is_deed(const PrReading *r, uint32_t i, uint32_t head)
{
	if (!pr_is(r, i, PR_PARTICIPLE))
		return false;
	return pr_flagged(r, i + 1, PR_CAPITAL) ||
		(i + 1 == head && !pr_is(r, i, PR_ADJECTIVE) && !pr_is(r, head, PR_OFFICE_JOB));
}

/* May the small word at token i join the capitalised words around it to one name before a head? */
static bool
joins_left(const PrReading *r, uint32_t i, uint32_t least, uint32_t head)
{
	PrLink		link = pr_link(r, i);

	if (link == 0 || i <= least || !pr_flagged(r, i - 1, PR_CAPITAL) || !pr_flagged(r, i + 1, PR_CAPITAL))
		return false;
	/* Parliament and Home Secretary Jane Bloggs */
	if (link == PR_LINK_JOIN && i + 1 == head && pr_is(r, i - 1, PR_ORGANISATION))
		return false;
	/* Attributed to Inspector Jo Bloggs, Quote from Inspector Jo Bloggs */
	if (link == PR_LINK_INNER && (i + 1 == head || pr_is(r, i - 1, PR_PARTICIPLE | PR_GERUND)))
		return false;
	/* another one begins after it: in Brussels with Israeli ... */
	return !((link == PR_LINK_JOIN || link == PR_LINK_INNER) && pr_is(r, i + 1, PR_DEMONYM));
}

/* Is token i the full stop of a company's suffix: Brightwater Inc. (chairman)? */
static bool
is_suffix_stop(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_byte(r, i) == '.' && i > least + 1 && !pr_flagged(r, i, PR_SPACE_BEFORE) &&
		pr_is(r, i - 1, PR_BODY_LAST) && pr_is(r, i - 1, PR_ABBREVIATION) && pr_flagged(r, i - 2, PR_CAPITAL);
}

/* Is the article at token i inside a name: the Bank of the Coast spokesman? */
static bool
article_inside(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_is(r, i, PR_ARTICLE) && i >= least + 2 && pr_link(r, i - 1) == PR_LINK_OF &&
		pr_flagged(r, i - 2, PR_CAPITAL) &&
		pr_flagged(r, i + 1, PR_CAPITAL);
}

/* Can the capitalised word at token i be no part of what stands before a head? */
static bool
is_foreign(const PrReading *r, uint32_t i)
{
	/* but the WHO is a body, as is An Garda Síochána, and inland is an adjective too */
	if (pr_match(r, i, PR_ORGANISATION, NULL) > 1 && !pr_is_word(r, i, PR_WORD_THE))
		return false;
	if (pr_match(r, i - 1, PR_STYLE, NULL) > 1)
		return true;			/* Her Honour Judge Pryce */
	if (pr_flagged(r, i, PR_POSSESSIVE) && pr_is(r, i - 1, PR_OPERATION) && pr_flagged(r, i - 1, PR_CAPITAL))
		return true;			/* Operation Heron's Sergeant Bloggs */
	if (pr_is(r, i, PR_PREPOSITION) && !pr_flagged(r, i, PR_UPPER) && pr_starts_sentence(r, i))
		return true;			/* For farm manager Jane Bloggs */
	if (pr_type(r, i) == PR_TOKEN_HYPHENATED &&
		(pr_data_at(r, i, PR_NUMBER_CUE_SIGN) & (PR_SIGN_MAN | PR_SIGN_WOMAN)) != 0)
		return true;			/* Mother-of-three Inspector Bloggs */
	if (pr_is(r, i, PR_ADVERB) && pr_last_byte(r, i) == 'y' && pr_is(r, i + 1, PR_PARTICIPLE))
		return false;			/* Legally Qualified Chair */
	return pr_is(r, i, PR_FOREIGN | PR_WEEKDAY | PR_COURTESY | PR_PREPOSITION | PR_CONJUNCTION) &&
		pr_link(r, i) == 0 &&
		!(pr_flagged(r, i, PR_UPPER) && pr_length(r, i) > 1) &&
		!(pr_is(r, i, PR_ADVERB) && pr_is(r, i, PR_ADJECTIVE));
}

/*
 * The comma at token i in a list of fields that an "and" after it closes, all in
 * capitals: Police, Fire and Crime Commissioner.
 */
static bool
comma_of_fields(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_byte(r, i) == ',' && i > least && pr_flagged(r, i - 1, PR_CAPITAL) &&
		pr_flagged(r, i + 1, PR_CAPITAL) &&
		!pr_is(r, i - 1, PR_PLACE | PR_GIVEN_NAME | PR_POSTNOMINAL | PR_MONTH | PR_WEEKDAY) &&
		!pr_given_name_at(r, i + 1, r->tokens.count);
}

/*
 * Is the single word in small letters at token i, before the head, that of a preposition and an article with which
 * the sentence begins: At the time director Jane Bloggs?
 */
static bool
tells_when(const PrReading *r, uint32_t i, uint32_t head, uint32_t least)
{
	return i + 1 == head && i >= least + 2 && !pr_flagged(r, i, PR_CAPITAL | PR_POSSESSIVE) &&
		pr_is_word(r, i - 1, PR_WORD_THE) && pr_is(r, i - 2, PR_PREPOSITION) && pr_starts_sentence(r, i - 2);
}

/* Is token i the number of a region before a head: EPA Region 7 Administrator? */
static bool
is_numbered(const PrReading *r, uint32_t i, uint32_t least)
{
	return pr_type(r, i) == PR_TOKEN_NUMBER && pr_length(r, i) <= 2 && i > least &&
		pr_flagged(r, i + 1, PR_CAPITAL) && pr_flagged(r, i - 1, PR_CAPITAL) && pr_is(r, i - 1, PR_NUMBER_CUE);
}

uint32_t
pr_position_first(const PrReading *r, uint32_t head, uint32_t least, bool fields)
{
	bool		small_head = !pr_flagged(r, head, PR_CAPITAL);
	uint32_t	first = head;
	int			small = 0;
	bool		joined = false;

	if (head > LEFT_MOST && head - LEFT_MOST > least)
		least = head - LEFT_MOST;
	for (uint32_t i = head; i > least; i--)
	{
		uint32_t	k = i - 1;

		if (pr_flagged(r, i, PR_LINE_BEFORE))
			break;
		/* but New Zealand */
		if (pr_is_left_out(r, k) && (pr_phrase_classes(r, k) & PR_PLACE) == 0)
			break;
		if (pr_flagged(r, k, PR_CAPITAL) && pr_wordlike(r, k))
		{
			/* a Norvale-based consultant */
			if (is_foreign(r, k) || pr_described_by(r, k) > 0)
				break;
			first = k;
		}
		else if (short_form_ends(r, k, least))
			i = k - 1;			/* the bracket and what is in it are stepped over */
		else if (small_head && article_inside(r, k, least))
			i = k;				/* likewise, with the "of" before it */
		else if (pr_possessive_mark(r, k) || is_suffix_stop(r, k, least) || is_numbered(r, k, least) ||
				 joins_left(r, k, least, head))
			joined |= pr_link(r, k) == PR_LINK_JOIN;
		else if (fields && joined && comma_of_fields(r, k, least))
			continue;
		else if (small_head && (is_small_modifier(r, k) || is_degree(r, k)) && !is_deed(r, k, head) &&
				 small++ < SMALL_WORDS_MOST)
			first = k;
		else if (small_head && first == i && i < head && !pr_flagged(r, i, PR_CAPITAL) &&
				 pr_link(r, k) == PR_LINK_JOIN && k > least &&
				 is_small_modifier(r, k - 1))
			continue;			/* a wildlife and rural officer */
		else
		{
			if (small_head && is_possessor(r, k, least))
				first = k;
			break;
		}
	}
	return small_head && tells_when(r, first, head, least) ? head : first;
}

/* Does the comma at token i stand inside a list of fields: Crime, Policing and Fire? */
static bool
comma_in_list(const PrReading *r, uint32_t i, uint32_t most)
{
	if (i + 1 >= most || !pr_flagged(r, i + 1, PR_CAPITAL) || pr_given_name_at(r, i + 1, most) ||
		pr_is(r, i + 1, PR_STYLE))
		return false;
	for (uint32_t k = i + 1; k < most && k < i + LIST_MOST; k++)
	{
		if ((pr_is_word(r, k, PR_WORD_AND) || pr_token_is(r, k, "&")) && k + 1 < most)
			return pr_flagged(r, k + 1, PR_CAPITAL) || pr_is(r, k + 1, PR_ARTICLE);
		if (!pr_wordlike(r, k) && pr_byte(r, k) != ',')
			return false;
		if (!pr_flagged(r, k, PR_CAPITAL) && pr_wordlike(r, k) && pr_link(r, k) == 0)
			return false;
	}
	return false;
}

/*
 * Is the comma at token i inside a list of fields in small letters that an "and"
 * closes: for recycling, waste and streets, said?
 */
static bool
comma_in_small_list(const PrReading *r, uint32_t i, uint32_t most)
{
	bool		joined = false;

	for (uint32_t k = i + 1; k < most && k < i + LIST_MOST; k++)
	{
		if (joined && k > i + 2 && (pr_byte_in(r, k, ",.:)") || pr_is(r, k, PR_CUE_SPEECH)) &&
			!pr_is(r, k - 1, PR_CONJUNCTION))
			return true;
		joined |= pr_link(r, k) == PR_LINK_JOIN;
		if (pr_flagged(r, k, PR_CAPITAL | PR_LINE_BEFORE) || (!pr_wordlike(r, k) && pr_byte(r, k) != ',') ||
			(pr_is(r, k, PR_FOREIGN | PR_CUE_SPEECH | PR_OFFICE | PR_RANK)))
			return false;
	}
	return false;
}

/*
 * A rank or office that stands directly before a name is that person's: lead for
 * rivers Inspector Jo Bloggs.
 */
static bool
heads_name(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	n = pr_match(r, i, PR_RANK | PR_OFFICE, NULL);

	return n > 0 && i + n < most && pr_given_name_at(r, i + n, most);
}

static bool
is_dash_apart(const PrReading *r, uint32_t i)
{
	return (pr_token_is(r, i, "-") || pr_token_is(r, i, "\xe2\x80\x93")) &&
		pr_flagged(r, i, PR_SPACE_BEFORE);
}

/* Are the words from token i to token end two that nobody knows, as those of a name are? */
static bool
may_be_name(const PrReading *r, uint32_t i, uint32_t end)
{
	return pr_given_name_at(r, i, end) ||
		(end - i == 2 && pr_classes(r, i) == 0 && pr_classes(r, i + 1) == 0);
}

/*
 * The branch after a dash or a comma, with the body after it: Coordinator - North, Norvale Police;
 * Vice President, Global Sales at Brightwater. 0: none.
 */
static uint32_t
branch_step(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	k = i + 1;
	uint32_t	body;

	while (k < most && k <= i + BRANCH_MOST && pr_wordlike(r, k) && pr_flagged(r, k, PR_CAPITAL) &&
		   pr_match(r, k, PR_RANK | PR_OFFICE, NULL) == 0)
		k++;
	if (k == i + 1 || k + 1 >= most || may_be_name(r, i + 1, k))
		return 0;
	if (pr_is_word(r, k, PR_WORD_AT))
		return k - i;
	body = pr_byte(r, k) == ',' ? pr_body_at(r, k + 1, most) : 0;
	return body > 0 ? k + 1 + body - i : 0;
}

/* Do words in small letters from token i on tell a body: [at] the road safety charity Slow Lane? */
static bool
tells_body_after(const PrReading *r, uint32_t i, uint32_t most)
{
	for (uint32_t k = i; k < most && k <= i + SMALL_WORDS_MOST; k++)
	{
		if (pr_flagged(r, k, PR_CAPITAL))
			return pr_told_body(r, k, most) > 0;
		if (!is_small_modifier(r, k))
			return false;
	}
	return false;
}

/*
 * Does the preposition at token i belong to a position: of and for do, others
 * where a name follows them (at the Arena, not: at the meeting, in May)?
 */
static bool
leads_on(const PrReading *r, uint32_t i, uint32_t most, bool job)
{
	PrLink		link = pr_link(r, i);
	uint32_t	next = i + 1 < most && pr_is(r, i + 1, PR_ARTICLE) ? i + 2 : i + 1;

	if (next >= most || pr_is_word(r, i, PR_WORD_AS))
		return false;
	/* chief executive on a permanent basis, but vice-president for an Economy of the People */
	if (link == PR_LINK_HEAD && pr_is_word(r, i + 1, PR_WORD_A) && !pr_flagged(r, next, PR_CAPITAL))
		return false;
	if (link == PR_LINK_OF || link == PR_LINK_HEAD)
		return !pr_is(r, next, PR_WEEKDAY | PR_MONTH);
	if (pr_is_word(r, i, PR_WORD_TO))
		return !pr_is(r, next, PR_VERB) || next > i + 1;
	/* a job's field in small letters: consultant in diabetes, investigating officer in the case */
	if (pr_is(r, i - 1, PR_OFFICE_JOB) && pr_is_word(r, i, PR_WORD_IN) && next == i + 2 &&
		!pr_flagged(r, next, PR_CAPITAL))
		return next + 1 < most && (pr_type(r, next + 1) == PR_TOKEN_PUNCTUATION ||
								   pr_is(r, next + 1, PR_CUE_SPEECH | PR_RANK));
	if (job && pr_is_word(r, i, PR_WORD_IN))
		return (next == i + 1 || (pr_flagged(r, next, PR_CAPITAL) && pr_wordlike(r, next))) &&
			!pr_is(r, next, PR_FOREIGN | PR_MONTH);
	if ((pr_is_word(r, i, PR_WORD_AT) || pr_is_word(r, i, PR_WORD_WITH)) && tells_body_after(r, next, most))
		return true;
	return pr_flagged(r, next, PR_CAPITAL) && !pr_is(r, next, PR_MONTH | PR_WEEKDAY | PR_CALENDAR);
}

/* How many tokens of a complement the mark at token i begins: 0 ends it. */
static uint32_t
mark_step(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	if (pr_possessive_mark(r, i) || pr_token_is(r, i, "&"))
		return 1;
	if (pr_byte(r, i) == '(' && i + 2 < most && pr_byte(r, i + 2) == ')')
		return 3;
	if (is_dash_apart(r, i))
		return branch_step(r, i, most);
	if (pr_byte(r, i) == ',' && i + 1 < most)
	{
		uint32_t	body = pr_body_at(r, i + 1, most);

		if (((scope & PR_OFFICE_MINISTER) ||
			 (body == 0 && pr_match(r, i + 1, PR_OFFICE | PR_RANK, NULL) == 0)) && comma_in_list(r, i, most))
			return 1;
		/* in the north, Met [Commander Jane Bloggs]: that of the next position */
		if (body > 0 && !pr_given_name_at(r, i + 1, most) &&
			!(i + 1 + body < most && pr_match(r, i + 1 + body, PR_OFFICE | PR_RANK, NULL) > 0))
			return 1 + body;
		if (body == 0 && (scope & (PR_OFFICE_FIXED | PR_OFFICE_HEAD)) && pr_flagged(r, i + 1, PR_CAPITAL))
			return branch_step(r, i, most);
		return !pr_flagged(r, i - 1, PR_CAPITAL) && comma_in_small_list(r, i, most) ? 1 : 0;
	}
	return 0;
}

/* Does a person's name follow the honorific at token i: Dr Ada, Mr. Brook, Lord (Tariq) Ahmad? */
static bool
styles_name(const PrReading *r, uint32_t i)
{
	uint32_t	name = i + 1 + pr_byte_in(r, i + 1, ".(");

	return pr_flagged(r, name, PR_CAPITAL) && (pr_byte(r, i + 1) != '(' || pr_byte(r, name + 1) == ')');
}

/* Are tokens i and i+1 a name that the letters after it tell: Zorana Vale MP? */
static bool
has_letters(const PrReading *r, uint32_t i, uint32_t most)
{
	return i + 2 < most && pr_classes(r, i) == 0 && pr_flagged(r, i + 1, PR_CAPITAL) && pr_link(r, i - 1) == 0 &&
		pr_is(r, i + 2, PR_POSTNOMINAL) && pr_flagged(r, i + 2, PR_UPPER);
}

/* How many tokens of a complement the token begins: 0 ends it. */
static uint32_t
complement_step(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	PrClass		c = pr_classes(r, i);

	if (!pr_wordlike(r, i))
		return mark_step(r, i, most, scope);
	if (pr_flagged(r, i, PR_CAPITAL))
	{
		uint32_t	body = pr_body_at(r, i, most);
		uint32_t	told = pr_told_body(r, i, most);

		/* leader of the council Judith Blane; of retailer Jane Bright */
		if (told > 0 && pr_given_name_at(r, i, most) && pr_is(r, i - 2, PR_ARTICLE))
			return 0;
		if (told > 0)
			return told;
		if (heads_name(r, i, most))
			return 0;
		if (body > 0)
			return body;
		if (pr_is_word(r, i - 1, PR_WORD_AT))
			return 1;
		return (pr_given_name_at(r, i, most) && !pr_is_word(r, i - 1, PR_WORD_OF)) || has_letters(r, i, most) ||
			((c & (PR_STYLE | PR_COURTESY)) && styles_name(r, i) &&
			 !((scope & PR_OFFICE_MINISTER) && pr_link(r, i - 1) == PR_LINK_HEAD)) ? 0 : 1;
	}
	if (c & PR_CONJUNCTION)
		return i + 1 < most && pr_link(r, i) != 0 &&
			pr_match(r, i + 1, PR_RANK | PR_OFFICE | PR_STYLE, NULL) == 0 &&
			!pr_is_left_out(r, i + 1) &&
			!pr_given_name_at(r, i + 1, most) &&
			(pr_flagged(r, i + 1, PR_CAPITAL) || !pr_is(r, i + 1, PR_CUE | PR_FINITE)) ? 1 : 0;
	/* Minister of State with special responsibility for Ports */
	if ((scope & PR_OFFICE_MINISTER) && pr_is_word(r, i, PR_WORD_WITH))
		for (uint32_t k = i + 2; k < most && k <= i + RESPONSIBILITY_MOST; k++)
			if (pr_is_word(r, k, PR_WORD_FOR))
				return k - i;
	/* a minister has a portfolio, not a subject: Minister for Ports on the strike */
	if ((scope & (PR_OFFICE_MINISTER | PR_OFFICE_WHOLE)) && pr_is_word(r, i, PR_WORD_ON))
		return 0;
	if (c & PR_PREPOSITION)
		return leads_on(r, i, most, (scope & PR_OFFICE_JOB) && pr_is(r, i - 1, PR_OFFICE_JOB)) ? 1 : 0;
	if ((c & PR_VERB) && pr_is(r, i - 1, PR_PREPOSITION | PR_ARTICLE) && (c & (PR_FOREIGN | PR_CUE)) == 0)
		return 1;				/* a noun there: lead for wrecks */
	if (c & (PR_ARTICLE | PR_GERUND))
		return 1;
	/* head of offshore wind */
	if ((c & PR_ADVERB) && (c & PR_ADJECTIVE) && pr_is_word(r, i - 1, PR_WORD_OF))
		return 1;
	if (c & (PR_FOREIGN | PR_CUE | PR_VERB))
		return 0;
	return 1;
}

/*
 * Is the office that begins at token i, only an article and words that describe
 * after the preposition, somebody else's: spokesman for [provincial governor X]?
 */
static bool
is_anothers(const PrReading *r, uint32_t from, uint32_t i, uint32_t most)
{
	uint32_t	n = pr_match(r, i, PR_OFFICE, NULL);
	uint32_t	name = i + n;

	if (n == 0 || pr_is(r, i, PR_STYLE))
		return false;
	if (name + 1 < most && pr_byte(r, name) == ',' && pr_is(r, from + 1, PR_ARTICLE))
		name++;
	if (!(pr_given_name_at(r, name, most) || pr_match(r, name, PR_STYLE | PR_COURTESY, NULL) > 0))
		return false;
	for (uint32_t k = from + 1; k < i; k++)
		if (!pr_is(r, k, PR_ARTICLE | PR_ADJECTIVE | PR_DEMONYM | PR_PLACE | PR_RANK_PREFIX) &&
			(pr_flagged(r, k, PR_CAPITAL) ? !pr_is(r, i, PR_OFFICE_MINISTER) : i > k + 1))
			return false;
	return true;
}

/*
 * The end of a complement without the name that a verb of saying shows at its end, where the lexicon
 * knows neither word: Commissioner for Rural Affairs [Tirra Bostle] said.
 */
static uint32_t
without_name(const PrReading *r, uint32_t from, uint32_t end, uint32_t most)
{
	if (end < from + 4 || end >= most || !pr_is(r, end, PR_CUE_SPEECH) || pr_flagged(r, end, PR_CAPITAL) ||
		pr_is(r, end - 3, PR_PREPOSITION | PR_CONJUNCTION | PR_ARTICLE))
		return end;
	for (uint32_t i = end - 2; i < end; i++)
		if ((pr_classes(r, i) != 0 && !(i + 2 == end && pr_is(r, i, PR_GIVEN_NAME))) || !pr_wordlike(r, i) ||
			(pr_flags(r, i) & (PR_CAPITAL | PR_UPPER | PR_POSSESSIVE)) != PR_CAPITAL)
			return end;
	return end - 2;
}

uint32_t
pr_position_end(const PrReading *r, uint32_t from, uint32_t most, PrClass scope)
{
	uint32_t	i = from;
	uint32_t	end = from;
	bool		closed = false;

	if (most > from + RIGHT_MOST)
		most = from + RIGHT_MOST;
	if (i + 3 < most && pr_byte(r, i) == '(' && pr_byte(r, i + 2) == ')')
		i += 3;
	if (i >= most || pr_flags(r, i) & PR_LINE_BEFORE)
		return from;
	if (!(pr_is(r, i, PR_PREPOSITION) || is_dash_apart(r, i) ||
		  (pr_byte(r, i) == ',' && ((pr_body_at(r, i + 1, most) > 0 && !pr_given_name_at(r, i + 1, most)) ||
									mark_step(r, i, most, scope) > 1))))
		return from;
	while (i < most)
	{
		uint32_t	step = pr_flagged(r, i, PR_LINE_BEFORE) && i > from ? 0 :
			complement_step(r, i, most, scope);
		bool		small;

		if (closed && pr_byte(r, i) != ',')
			break;
		small = step == 1 && (pr_link(r, i) != 0 ||
							  pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION));

		if (!(scope & PR_OFFICE_MINISTER) && is_anothers(r, from, i, most))
			return from;
		if (step == 0)
			break;
		/* after ", Norvale Police" nothing but a further body belongs to the position */
		closed = pr_byte(r, i) == ',' && step > 2;
		i += step;
		if (!small && pr_byte(r, i - step) != '(')
			end = i;
	}
	return without_name(r, from, end, most);
}
