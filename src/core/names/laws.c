/*
 * laws.c
 *		Names of laws: where they begin and end.
 *
 * A law is read forward from its first capitalised word to the word that says
 * what it is (Act, Bill): Offences against the Person Act 1861, Police (Conduct)
 * Regulations 2020, Food, Agriculture and Trade Act of 1990, Clare's Law.
 */
#include "names/laws.h"
#include "bodies/bodies.h"

#define YEARS_MOST 9			/* bytes of a pair of years: 1939-1998 */
#define LEAST_NUMBER 4			/* digits of a number that alone names a law; fewer are a part's */
#define MAX_BRACKET 6			/* tokens in a bracket inside a law's name */

/* The token after the number that a law has within its year at i: 56 of 2003, No. 56 of 2003; i where it has none. */
static uint32_t
numbered_year_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	sign = i + pr_token_is(r, i, ",");
	uint32_t	number = i;

	if (sign < limit && pr_is(r, sign, PR_ABBREVIATION) && pr_flagged(r, sign, PR_CAPITAL))
		number = sign + 1 + pr_token_is(r, sign + 1, ".");
	return number + 2 < limit && pr_type(r, number) == PR_TOKEN_NUMBER && pr_link(r, number + 1) == PR_LINK_OF &&
		pr_is_year(r, number + 2, limit) ? number + 3 : i;
}

/*
 * The token after a year at i (1968, of 1968, , 1968, 56 of 1968, or after where the law is one: (Scotland)
 * 1968); i where there is none.
 */
static uint32_t
year_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	if (numbered_year_end(r, i, limit) > i)
		return numbered_year_end(r, i, limit);
	if (pr_token_is(r, i, "("))
	{
		uint32_t	place = pr_match(r, i + 1, PR_PLACE, NULL);

		return place > 0 && pr_token_is(r, i + 1 + place, ")") && pr_is_year(r, i + 2 + place, limit) ?
			i + 3 + place : i;
	}
	/* the Tides Acts 1961 to 2010 */
	if (pr_is_year(r, i, limit) && pr_last_byte(r, i - 1) == 's' && i + 1 < limit && pr_link(r, i + 1) != 0 &&
		pr_is_year(r, i + 2, limit))
		return i + 3;
	if (pr_is_year(r, i, limit) || (i < limit && pr_type(r, i) == PR_TOKEN_DATE &&
									pr_length(r, i) <= YEARS_MOST))
		return i + 1;			/* 1968, 1939/98 */
	if (i + 1 < limit && (pr_link(r, i) == PR_LINK_OF || pr_token_is(r, i, ",")) && pr_is_year(r, i + 1, limit))
		return i + 2;
	return i;
}

/* The token after the bracket at i that says where the law is one: (Cth); i where there is none. */
static uint32_t
country_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	place = pr_token_is(r, i, "(") ? pr_match(r, i + 1, PR_PLACE, NULL) : 0;

	return place > 0 && i + 1 + place < limit && pr_token_is(r, i + 1 + place, ")") ? i + 2 + place : i;
}

/* Is token i a number with the letter of the house before it: (Bill) C-21? */
static bool
is_docket(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_HYPHENATED && pr_flagged(r, i, PR_CAPITAL) &&
		pr_last_byte(r, i) >= '0' && pr_last_byte(r, i) <= '9' && r->text[pr_start(r, i) + 1] == '-';
}

/* The token after the number of a law at i: (EU) 2016/679, No 12, 14028; i where there is none. */
static uint32_t
number_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	j = i;

	if (j + 2 < limit && pr_token_is(r, j, "(") && pr_flagged(r, j + 1, PR_CAPITAL) &&
		pr_token_is(r, j + 2, ")"))
		j += 3;
	if (j < limit && pr_is(r, j, PR_ABBREVIATION) && pr_flagged(r, j, PR_CAPITAL))
		j++;
	if (j < limit && (pr_type(r, j) == PR_TOKEN_NUMBER || pr_type(r, j) == PR_TOKEN_DATE || is_docket(r, j)))
		j++;
	else
		return i;
	/* 2016/67 may be read as years, with the rest glued to it: 9, /EU; Public Law 117-58 */
	while (j < limit && !pr_flagged(r, j, PR_SPACE_BEFORE) &&
		   (pr_type(r, j) == PR_TOKEN_NUMBER || (pr_token_is(r, j, "-") && pr_type(r, j + 1) == PR_TOKEN_NUMBER) ||
		   (pr_token_is(r, j, "/") && j + 1 < limit && !pr_flagged(r, j + 1, PR_SPACE_BEFORE)) ||
			pr_token_is(r, j - 1, "/")))
		j++;
	return j;
}

/*
 * Step over a bracket of a few capitalised words inside a law's name, or two: (General Trees) (Wales)
 * Order, (No. 2) Bill; i where there is none.
 */
static uint32_t
bracket_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	j = i + 1;
	uint32_t	place;

	if (!pr_token_is(r, i, "(") || j >= limit || !(pr_name_word(r, j) || pr_is(r, j, PR_ABBREVIATION)))
		return i;
	while (j < limit && j < i + MAX_BRACKET && !pr_token_is(r, j, ")"))
		j++;
	if (j + 1 >= limit || !pr_token_is(r, j, ")"))
		return i;
	place = pr_token_is(r, j + 1, "(") ? pr_match(r, j + 2, PR_PLACE, NULL) : 0;
	if (place > 0 && pr_token_is(r, j + 2 + place, ")"))
		j += 2 + place;
	return j + 1 < limit && pr_name_word(r, j + 1) ? j + 1 : i;
}

/*
 * May a law's name go on after the possessive at i? It may after a plain noun
 * (Children's Wellbeing Bill, Carer's Leave Act) and before the telling word (Clare's Law); what
 * the government's Fair Rents Bill is called begins after the possessor.
 */
static bool
possessive_inside(const PrReading *r, uint32_t i, uint32_t limit)
{
	PrClass		classes = pr_classes(r, i);

	if (classes & (PR_PLACE | PR_ORGANISATION | PR_BODY_LAST | PR_MONTH | PR_WEEKDAY))
		return false;
	if (i + 1 < limit && pr_is(r, i + 1, PR_LEGISLATION))
		return true;
	return (classes & (PR_PLURAL | PR_SINGULAR)) != 0 ||
		(classes != 0 && (classes & (PR_RANK | (PR_OFFICE & ~PR_OFFICE_JOB) | PR_GIVEN_NAME | PR_DEMONYM)) == 0);
}

/* Does a word of that kind tell a law at token i? */
static bool
law_told(const PrReading *r, uint32_t i, PrLaw kind)
{
	const PrEntry *entry;

	return pr_match(r, i, PR_LEGISLATION, &entry) > 0 && pr_value(entry, PR_NUMBER_LEGISLATION)->data == kind;
}

/* The token to go on with after the small word or mark at i inside a law's name; 0: the name can't go on. */
static uint32_t
law_link(const PrReading *r, uint32_t first, uint32_t i, uint32_t limit)
{
	PrLink		link = pr_link(r, i);
	uint32_t	j = i + 1;
	uint32_t	place = pr_match(r, first, PR_PLACE | PR_ORGANISATION, NULL);

	if (j >= limit || i == first)
		return 0;
	if (place > 0 && first + place == i && !pr_token_is(r, i, "("))
		return 0;				/* but European Union (Withdrawal) Act */
	if (pr_is(r, i, PR_ABBREVIATION) && !pr_flagged(r, i, PR_CAPITAL))
		j += pr_token_is(r, j, ".");	/* etc. */
	else if (link == PR_LINK_OF || link == PR_LINK_INNER)
		/* Measures in the Digital Act begins after "the", as the capital may be the sentence's */
		j += pr_is(r, j, PR_ARTICLE) && !pr_starts_sentence(r, first);
	else if (pr_is(r, i, PR_PREPOSITION))
		/* Offences Against The State; but Fit for the Digital Act begins after "the" */
		j += pr_is(r, j, PR_ARTICLE) && pr_flagged(r, j, PR_CAPITAL) &&
			pr_flagged(r, i, PR_CAPITAL) && !pr_flagged(r, first, PR_UPPER);
	else if (pr_token_is(r, i, "'") || pr_token_is(r, i, "\xe2\x80\x99"))
	{
		if (pr_flagged(r, i, PR_SPACE_BEFORE) || r->text[pr_start(r, i) - 1] != 's')
			return 0;
	}
	else if (pr_token_is(r, i, ","))
		j += pr_link(r, j) == PR_LINK_JOIN;
	else if (link != PR_LINK_JOIN)
		return bracket_end(r, i, limit) > i ? bracket_end(r, i, limit) : 0;
	return j < limit && pr_name_word(r, j) ? j : 0;
}

/*
 * The token after the rules that are named after the Act whose year ends before token i: (Tides Act
 * 2021) (Commencement) Order 2022; i where there are none.
 */
static uint32_t
rules_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	rules = bracket_end(r, i, limit);
	uint32_t	n = rules > i ? pr_match(r, rules, PR_LEGISLATION, NULL) : 0;
	uint32_t	end = n > 0 ? year_end(r, rules + n, limit) : i;

	return n > 0 && end > rules + n ? end : i;
}

/*
 * Does "the" before two words or more make the Law at i one, and no field: the Harbour Restoration Law; but
 * Women in Criminal Law, Company Law, the Faculty of Law, the Harbour Restoration Law Centre?
 */
static bool
is_named_law(const PrReading *r, uint32_t first, uint32_t i)
{
	return first > 0 && i >= first + 2 && pr_is_word(r, first - 1, PR_WORD_THE) && pr_name_word(r, i - 1) &&
		!pr_name_word(r, i + 1) &&
		!pr_is(r, i - 1, PR_ADJECTIVE) &&
		pr_match(r, first, PR_PLACE | PR_DEMONYM | PR_ORGANISATION, NULL) == 0;
}

/* The law's end where its telling word, n tokens long, stands at i; 0 if it names no law here. */
static uint32_t
law_end(const PrReading *r, uint32_t first, uint32_t i, uint32_t n, PrLaw kind, uint32_t limit,
		uint32_t *year)
{
	uint32_t	end = i + n;

	*year = end;
	if (i > first && pr_link(r, i - 1) == PR_LINK_JOIN)
		return 0;				/* Jo and Bill */
	if (pr_flagged(r, end - 1, PR_POSSESSIVE))
		return kind == PR_LAW_HEAD && i > first ? end : 0;
	if (kind == PR_LAW_COUNTED)
	{
		*year = number_end(r, end, limit);
		return i == first && *year > end ? *year : 0;
	}
	if (kind == PR_LAW_NAMED)
		return country_end(r, year_end(r, end, limit), limit);
	if (kind == PR_LAW_OWNED)
		return i > first && (pr_flagged(r, i - 1, PR_POSSESSIVE) || is_named_law(r, first, i)) ? end : 0;
	if (kind == PR_LAW_NUMBERED || (kind == PR_LAW_HEAD && i == first && end < limit &&
									(pr_type(r, end) == PR_TOKEN_DATE || pr_token_is(r, end, "(") ||
									 is_docket(r, end))))
		*year = number_end(r, end, limit);
	if (*year == end + 1 && n == 1 && pr_type(r, end) == PR_TOKEN_NUMBER &&
		pr_length(r, end) < LEAST_NUMBER)
		return 0;				/* Regulation 4 of a law */
	if (*year > end)
		return *year;
	if (i == first)
		return 0;
	end = rules_end(r, year_end(r, end, limit), limit);
	/* the Digital Regulation; but they need Wise Regulation */
	if (kind == PR_LAW_NUMBERED && !pr_is(r, first, PR_BODY_FIRST) &&
		!(i == first + 1 && pr_is(r, first, PR_ADJECTIVE) && !(first > 0 && pr_is(r, first - 1, PR_ARTICLE))))
		return end;
	/* the British Bill only says whose it is */
	if (end == i + n && first + pr_match(r, first, PR_PLACE | PR_DEMONYM, NULL) == i)
		return 0;
	return kind == PR_LAW_HEAD || end > *year ? country_end(r, end, limit) : 0;
}

/*
 * Is token i a small word that has a capital as a word of the law's name: Keep Every Child Safe Act,
 * No Surprises Act? Not where a sentence begins.
 */
static bool
capital_inside(const PrReading *r, uint32_t first, uint32_t i)
{
	return i > first && pr_flagged(r, i, PR_CAPITAL) && pr_type(r, i) == PR_TOKEN_WORD &&
		pr_is(r, i, PR_DETERMINER | PR_PRONOUN | PR_NEGATION) && !pr_starts_sentence(r, i) &&
		!pr_flagged(r, i, PR_LINE_BEFORE | PR_POSSESSIVE);
}

/* May the telling word that ends before the "and" at end be what a law is about: Boat Regulation and Tides Bill? */
static bool
may_be_its_matter(const PrReading *r, uint32_t i, uint32_t end, uint32_t limit)
{
	return end + 1 < limit && law_told(r, i, PR_LAW_NUMBERED) && pr_link(r, end) == PR_LINK_JOIN &&
		pr_name_word(r, end + 1);
}

uint32_t
pr_law_first(const PrReading *r, uint32_t first, uint32_t least)
{
	while (first > least && capital_inside(r, least, first - 1) &&
		   pr_is(r, first - 1, PR_DETERMINER | PR_NEGATION))
		first--;
	return first;
}

uint32_t
pr_law_at(const PrReading *r, uint32_t first, uint32_t limit, uint32_t *year)
{
	uint32_t	i = first;
	bool		list = false;	/* commas wait for the "and" that closes them */
	uint32_t	regulation = 0; /* the length that ends with "Regulation", if nothing longer is a law */

	if (limit > first + PR_LAW_MOST)
		limit = first + PR_LAW_MOST;
	if (!pr_name_word(r, first) || (pr_type(r, first) == PR_TOKEN_NUMWORD && first + 1 < limit &&
									pr_link(r, first + 1) == PR_LINK_OF))
		return 0;				/* S12 of the Harbours Act begins after "the" */
	while (i < limit && !(i > first && pr_flagged(r, i, PR_BLANK_BEFORE)))
	{
		const PrEntry *entry;
		uint32_t	n;

		if (!pr_name_word(r, i) && !capital_inside(r, first, i))
		{
			list = pr_token_is(r, i, ",") ? pr_link(r, i + 1) != PR_LINK_JOIN :
				list && pr_link(r, i) != PR_LINK_JOIN;
			if ((i = law_link(r, first, i, limit)) == 0)
				return regulation;
			continue;
		}
		n = pr_match(r, i, PR_LEGISLATION, &entry);
		/* Chief Constable of Norvale Bill Close */
		if (n > 0 && pr_is(r, i, PR_GIVEN_NAME) && i + 1 < limit && !pr_flagged(r, i + 1, PR_LINE_BEFORE) &&
			((pr_name_word(r, i + 1) && !is_docket(r, i + 1)) || pr_is(r, i + 1, PR_PARTICLE)))
			return 0;			/* or Bill de Reed */
		if (n > 0 && i + n <= limit && !list)
		{
			uint32_t	end = law_end(r, first, i, n, (PrLaw) pr_value(entry, PR_NUMBER_LEGISLATION)->data,
									  limit, year);

			if (end > 0 && !(end == i + n && may_be_its_matter(r, i, end, limit)))
				return end - first;
			regulation = end > 0 ? end - first : regulation;
		}
		if (pr_flagged(r, i, PR_POSSESSIVE) && !possessive_inside(r, i, limit))
			return regulation;
		i++;
	}
	return regulation;
}
