/*
 * campaigns.c
 *		Names of campaigns. The word that tells one mostly follows the name, which is told by
 *
 *		marks			the 'X' road safety campaign, the #X campaign
 *		capitals		the X campaign
 *		what is added	the campaign, called X, ...; the campaign - X - ...
 *		what it adds	X, a campaign to ...; X, its campaign; X is a campaign
 */
#include "names/laws.h"
#include "names/operations.h"
#include "bodies/bodies.h"

#define MAX_DESCRIPTION 3		/* words between a name and campaign */
#define MAX_NAMING 4			/* tokens from "which" to called */
#define MAX_SMALL 2			/* small words side by side in a slogan: in a */
#define LEAST_CAPITALS 2		/* words that name a campaign by their capitals */

/* Capitalised words after operation in small letters that are none's name: a joint operation Tuesday. */
#define NO_OPERATION (PR_PLACE | PR_DEMONYM | PR_MONTH | PR_WEEKDAY | PR_ORGANISATION | PR_GIVEN_NAME)

/* Words that names of bodies and people do not hold, but for "of". */
#define GRAMMAR (PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_BE | \
				 PR_MODAL | PR_NEGATION | PR_QUESTION)

/* The campaign's name in quotation marks that ends before token i. */
static bool
quoted_before(const PrReading *r, uint32_t start, uint32_t i, PrRange *name)
{
	uint32_t	j = i - 1;

	while (j > start && i - j < PR_CAMPAIGN_MOST && !pr_quotation_mark(r, j - 1))
		j--;
	name->first = j;
	name->last = i - 1;
	return j > start && j < i - 1 && pr_quotation_mark(r, j - 1) && pr_flagged(r, j, PR_CAPITAL);
}

/*
 * The token after words of naming that begin at i: called, which has been named; i where
 * there are none.
 */
static uint32_t
naming_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	j = i;

	if (j < limit && pr_is(r, j, PR_RELATIVE))
		for (j++; j < limit && j < i + MAX_NAMING && pr_is(r, j, PR_BE | PR_AUXILIARY | PR_ADVERB); j++)
			;
	return (pr_data_at(r, j, PR_NUMBER_CUE_SIGN) & PR_SIGN_NAMING) && !pr_flagged(r, j, PR_CAPITAL) ?
		j + pr_match(r, j, PR_CUE_SIGN, NULL) : i;
}

/*
 * Is token i a word with a capital, which a campaign's name may hold: Your in Know Your Load? A possessor
 * is none, but a pronoun with its verb is: It's Your Street.
 */
static bool
campaign_word(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return pr_wordlike(r, i) && (t->flags & PR_CAPITAL) &&
		(!(t->flags & PR_POSSESSIVE) || pr_is(r, i, GRAMMAR));
}

/* May a slogan go on with token i after a comma: Stay Safe, Stay Warm; Two Jobs, No Rest? */
static bool
slogan_goes_on(const PrReading *r, uint32_t i)
{
	return campaign_word(r, i) &&
		(pr_is(r, i, GRAMMAR | PR_CARDINAL | PR_GERUND) || pr_data_at(r, i, PR_NUMBER_VERB) != 0);
}

/*
 * The end of the words with capitals at i that may be a campaign's name, over the small words and
 * commas of a slogan: Long Live the Local; Safe Boats, Sailing Safe. i where there are none.
 */
static uint32_t
slogan_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	end = i;

	while (end < limit && end - i < PR_CAMPAIGN_MOST && pr_flagged(r, end, PR_CAPITAL))
	{
		uint32_t	next = ++end;

		while (next < limit && next < end + MAX_SMALL && !pr_flagged(r, next, PR_CAPITAL) &&
			   pr_is(r, next, GRAMMAR))
			next++;
		if (next == end && next < limit && pr_token_is(r, next, ",") && slogan_goes_on(r, next + 1))
			next++;
		if (next < limit && next > end && campaign_word(r, next))
			end = next;
	}
	return end;
}

/*
 * Do the words first .. last-1 hold one of grammar, as slogans do and the names of bodies and
 * people do not: Love Your Street, Stop the Rot?
 */
static bool
is_slogan(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if ((pr_is(r, i, GRAMMAR) && pr_link(r, i) != PR_LINK_OF) || pr_byte_in(r, i, "!?") ||
			(i == first && pr_data_at(r, i, PR_NUMBER_VERB) != 0))
			return true;
	return false;
}

/*
 * Do commas, dashes or brackets at i and end part what stands between them? The end of a sentence
 * does what the second comma would do. A word in capitals in brackets is a short form.
 */
static bool
set_apart(const PrReading *r, uint32_t i, uint32_t end, uint32_t limit)
{
	if (pr_token_is(r, i, ",") && end > i + 2 && (end >= limit || pr_byte_in(r, end, ".:;")))
		return true;
	if (end >= limit)
		return false;
	if (pr_token_is(r, i, "("))
		return pr_token_is(r, end, ")") && !(end == i + 2 && pr_flagged(r, i + 1, PR_UPPER));
	return pr_token_is(r, i, ",") ? pr_token_is(r, end, ",") : pr_is_dash(r, i) && pr_is_dash(r, end);
}

/*
 * The campaign's name that is added after its telling word: campaign, called
 * 'Hands Off', ... or campaign - No Empty Plates - ... or campaign Long Live the Local. i follows
 * the word; only_named: words of naming must tell it.
 */
static bool
added_after(const PrReading *r, uint32_t i, uint32_t limit, bool only_named, PrRange *name)
{
	bool		parted = i + 1 < limit && (pr_token_is(r, i, ",") || pr_token_is(r, i, "(") || pr_is_dash(r, i));
	uint32_t	from = i + parted;
	uint32_t	j = naming_end(r, from, limit);
	uint32_t	year;
	bool		named = j > from;

	if (only_named && !named)
		return false;
	if (!named && j < limit && pr_is(r, j, PR_PARTICIPLE) && !pr_flagged(r, j, PR_CAPITAL))
		j++;
	if (j < limit && (parted || j > i) && pr_quotation_mark(r, j))
		return pr_quoted_name(r, j, limit, name);
	if (pr_operation_word(r, j, PR_STANDS_FIRST) > 0)
		return false;			/* it tells itself */
	name->first = j;
	name->last = slogan_end(r, j, limit);
	for (; !named && j < name->last; j++)
		/* but an operation, codenamed Amber Dawn, and the campaign, Know Your Uncle */
		if (pr_match(r, j, PR_GIVEN_NAME | PR_PLACE | PR_MONTH, NULL) || pr_title_ends_name(r, name->first, j))
			return false;
	if (name->last == name->first || pr_body_at(r, name->first, limit) > 0 ||
		pr_law_at(r, name->first, limit, &year) > 0)
		return false;
	if (name->first == i)
		return name->last > name->first + 1 && !pr_flagged(r, i - 1, PR_CAPITAL) &&
			is_slogan(r, name->first, name->last);
	return name->first > from || (parted && set_apart(r, i, name->last, limit));
}

/*
 * How many words at i have a capital for another reason than a campaign's name after them: a
 * place's, a sentence's, a body's, UK-wide. 0: it may begin there.
 */
static uint32_t
before_campaign(const PrReading *r, uint32_t i, uint32_t end, bool whole)
{
	const PrToken *t = pr_token(r, i);
	char		last = pr_last_byte(r, i);
	uint32_t	n;

	if (t->type == PR_TOKEN_HYPHENATED && r->text[t->start + 1] >= 'A' && r->text[t->start + 1] <= 'Z' &&
		last >= 'a' && last <= 'z')
		return 1;
	if (pr_is(r, i, PR_ARTICLE) || (pr_starts_sentence(r, i) &&
									pr_is(r, i,
										  PR_DETERMINER | PR_PRONOUN | PR_PREPOSITION | PR_CONJUNCTION)))
		return 1;
	n = pr_match(r, i, PR_PLACE | PR_DEMONYM | PR_MONTH | PR_TITLE, NULL);
	if (n == 0 && !whole)
		n = pr_match(r, i, PR_CALENDAR, NULL);
	if (n == 0 && !whole)
		n = pr_match(r, i, PR_ORGANISATION, NULL) > 0 ? pr_body_at(r, i, end) : 0;
	/* Justice for Ann: the slogan goes on in small letters */
	return i + n < end && !pr_flagged(r, i + n, PR_CAPITAL) && pr_wordlike(r, i + n) ? 0 : n;
}

/* The first of the words i .. end-1 with which a campaign's name may begin. */
static uint32_t
skip_before_campaign(const PrReading *r, uint32_t i, uint32_t end, bool whole)
{
	uint32_t	n = 1;

	while (i < end && n > 0 &&
		   !(pr_is(r, i, PR_CALENDAR) && !pr_is(r, i, PR_MONTH) && i + 2 == end && campaign_word(r, i + 1)))
	{
		n = before_campaign(r, i, end, whole);
		i += n;
	}
	return i < end ? i : end;
}

/* May the name go on before the "and" at i: Summer Drink and Drug Campaign; but not Lee and Nor Campaign? */
static bool
joins_campaign(const PrReading *r, uint32_t start, uint32_t i)
{
	return i > start + 1 && pr_link(r, i) == PR_LINK_JOIN && campaign_word(r, i - 1) &&
		campaign_word(r, i - 2) && campaign_word(r, i + 2);
}

/*
 * The first of the capitalised words that end before token i. whole: the telling word has a
 * capital too, so the name may hold an "and" and begin with the time of year or with the body that holds it.
 */
static uint32_t
campaign_begin(const PrReading *r, uint32_t start, uint32_t i, bool whole)
{
	uint32_t	j = i;

	/* the Deadly 5 campaign */
	if (j > start + 1 && pr_type(r, j - 1) == PR_TOKEN_NUMBER && campaign_word(r, j - 2))
		j--;
	while (j > start && i - j < PR_CAMPAIGN_MOST && !(j < i && pr_flagged(r, j, PR_BLANK_BEFORE)))
		if (campaign_word(r, j - 1) || (whole && j < i && joins_campaign(r, start, j - 1)))
			j--;
		else if (j < i && j > start + 1 && pr_is(r, j - 1, PR_ARTICLE) && campaign_word(r, j - 2))
			j--;				/* Watch the Tide */
		else if (j == i && j > start + 1 && pr_byte_in(r, j - 1, "!?") && campaign_word(r, j - 2) &&
				 !pr_flagged(r, j - 1, PR_SPACE_BEFORE))
			j -= 2;				/* Think! */
		else
			break;
	return skip_before_campaign(r, j, i, whole);
}

/* The slogan of several sentences whose last stop stands before the small word at i: See It. Say It. (campaign) */
static bool
sentences_before(const PrReading *r, uint32_t start, uint32_t i, PrRange *name)
{
	uint32_t	j = i;
	uint32_t	stops = 0;

	if (i == start || !pr_token_is(r, i - 1, ".") || pr_flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE))
		return false;
	while (j > start && i - j < PR_CAMPAIGN_MOST && !(j < i && pr_flagged(r, j, PR_LINE_BEFORE)) &&
		   (campaign_word(r, j - 1) || (pr_token_is(r, j - 1, ".") && (j == i || campaign_word(r, j)))))
		stops += pr_token_is(r, --j, ".");
	/* The See It. */
	*name = (PrRange) {j + pr_is(r, j, PR_ARTICLE), i};
	return stops > 1 && campaign_word(r, name->first);
}

/* The first word of a slogan that ends before token i and may have small words of its own: Ask or Tell. */
static uint32_t
slogan_words(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	j = i;

	while (j > start && i - j < PR_CAMPAIGN_MOST && !pr_flagged(r, j, PR_BLANK_BEFORE))
		if (campaign_word(r, j - 1))
			j--;
		else if (j < i && j > start + 1 && campaign_word(r, j - 2) && !pr_flagged(r, j - 1, PR_CAPITAL) &&
				 (pr_is(r, j - 1, PR_CONJUNCTION | PR_PREPOSITION) ||
				  (pr_token_is(r, j - 1, ",") && slogan_goes_on(r, j))))
			j -= 2;
		else
			break;
	return skip_before_campaign(r, j, i, false);
}

/* As slogan_words, if an article, a possessor or an adjective leads to it: the Ask or Tell campaign. Else i. */
static uint32_t
slogan_begin(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	j = slogan_words(r, start, i);

	return j < i && j > start && campaign_word(r, j) &&
		(pr_is(r, j - 1, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE) || pr_is_word(r, j - 1, PR_WORD_MY) ||
		 pr_flagged(r, j - 1, PR_POSSESSIVE) || pr_match(r, j - 1, PR_PLACE | PR_ORGANISATION, NULL)) ? j : i;
}

/*
 * Do the capitalised words first .. last-1 name a campaign? Not one that is no word of grammar within its
 * sentence, nor a body, a person, or what the campaign is for: the Harbour Cup campaign. own: the telling
 * words after them have capitals, and so many at least are the campaign's own; 0: they have none.
 */
static bool
names_campaign(const PrReading *r, uint32_t first, uint32_t last, uint32_t own)
{
	const PrEntry *entry;
	uint32_t	words = last - first;

	if (is_slogan(r, first, last))
		return (words >= LEAST_CAPITALS || !pr_starts_sentence(r, first)) && pr_body_at(r, first, last) < words;
	if (pr_body_at(r, first, last) + (own > 0 ? own : words) > words)
		return false;
	if (own == 0 && pr_is(r, first, PR_GIVEN_NAME))
		return false;			/* the Jane Bright campaign */
	return pr_match(r, last - 1, PR_BODY_LAST, &entry) == 0 ||
		(!pr_ends_body(entry) && (own > 0 || pr_body_end(entry) != PR_END_THING));
}

/* The first of the small words that describe the campaign before token i: road safety (campaign). */
static uint32_t
description_begin(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	j = i;

	while (j > start && i - j < MAX_DESCRIPTION && pr_wordlike(r, j - 1) &&
		   !pr_flagged(r, j - 1, PR_CAPITAL | PR_POSSESSIVE) &&
		   !pr_is(r, j - 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_VERB | PR_CUE | PR_PRONOUN |
				  PR_CONJUNCTION | PR_BE))
		j--;
	return j;
}

/* The slogan that ends before token i and names a campaign. */
static bool
slogan_before(const PrReading *r, uint32_t start, uint32_t i, PrRange *name)
{
	*name = (PrRange) {slogan_begin(r, start, i), i};
	return name->first < i && is_slogan(r, name->first, i) && names_campaign(r, name->first, i, 0);
}

/*
 * The campaign's name before its telling word at i and the words that describe it there, which
 * begin at token words: the 'X' road safety campaign, the Love Your Street litter campaign.
 */
static bool
described_before(const PrReading *r, uint32_t start, uint32_t words, uint32_t i, PrRange *name)
{
	if (words > start && pr_quotation_mark(r, words - 1) &&
		(words == i || (words > start + 1 && pr_wordlike(r, words - 2))))
		return quoted_before(r, start, words, name);
	name->last = words;
	return words < i && slogan_before(r, start, words, name);
}

/*
 * Where a possessor begins that ends before token i, with its article or determiner: the club's, its; i: none does.
 */
static uint32_t
possessor_begin(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	j = i;

	if (j > start && pr_is_word(r, j - 1, PR_WORD_MY))
		return j - 1;
	if (j <= start || !pr_flagged(r, j - 1, PR_POSSESSIVE))
		return i;
	while (j > start && i - j < MAX_DESCRIPTION && pr_wordlike(r, j - 1) && !pr_is(r, j - 1, PR_ARTICLE | PR_BE))
		j--;
	return j > start && pr_is(r, j - 1, PR_ARTICLE) ? j - 1 : j;
}

/*
 * The campaign's name of which the words before i say that it is one: X, a national campaign;
 * X is a campaign; X, the club's campaign. They begin at token words.
 */
static bool
said_to_be(const PrReading *r, uint32_t start, uint32_t words, PrRange *name)
{
	bool		article = words > start && pr_is(r, words - 1, PR_ARTICLE);
	uint32_t	end = article ? words - 1 : possessor_begin(r, start, words);

	if (end == words || end < start + 2 || !(pr_token_is(r, end - 1, ",") || pr_is(r, end - 1, PR_BE)))
		return false;
	end--;
	name->last = end;
	name->first = end - 1;
	if (pr_type(r, name->first) == PR_TOKEN_HASHTAG)
		return true;
	if (pr_quotation_mark(r, end - 1))
		return quoted_before(r, start, end, name);
	name->first = slogan_words(r, start, end);
	if (!is_slogan(r, name->first, end))
		name->first = campaign_begin(r, start, end, false);
	return name->first < end && names_campaign(r, name->first, end, 0);
}

/* Where the bracket begins that ends before token i, with a short form or its meaning; i: none does. */
static uint32_t
bracket_begin(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	j = i;

	if (j <= start || !pr_token_is(r, j - 1, ")"))
		return i;
	while (j > start && i - j < PR_CAMPAIGN_MOST && !pr_token_is(r, j - 1, "("))
		j--;
	return j > start && pr_token_is(r, j - 1, "(") ? j - 1 : i;
}

/* The campaign's name in capitals that ends before its telling word at i, n tokens long, or with it. */
static bool
capitals_before(const PrReading *r, uint32_t start, uint32_t i, uint32_t n, PrRange *name)
{
	bool		capital = pr_flagged(r, i, PR_CAPITAL);
	uint32_t	end = bracket_begin(r, start, i);
	/* Harbour Safety Week: what it is about is in the telling words */
	uint32_t	least = capital && n > 1 ? 1 : LEAST_CAPITALS;

	/* with its telling word if that has a capital too */
	if (slogan_before(r, start, end, name))
	{
		name->last = capital ? i + n : end;
		return true;
	}
	*name = (PrRange) {campaign_begin(r, start, end, capital), capital ? i + n : end};
	if (end == name->first + 1 && pr_is(r, name->first, PR_ADJECTIVE))
		return false;			/* a Joint Action Day */
	return end >= name->first + least && names_campaign(r, name->first, end, capital ? least : 0);
}

/* The #SlowDown campaign. */
static bool
hashtag_before(const PrReading *r, uint32_t start, uint32_t i, PrRange *name)
{
	*name = (PrRange) {i - 1, i};
	return i > start && pr_type(r, i - 1) == PR_TOKEN_HASHTAG;
}

/* In small letters, up to token after: operation | Harrow. */
static bool
small_operation(const PrReading *r, uint32_t i, uint32_t after, uint32_t limit, PrRange *name)
{
	*name = (PrRange) {i, pr_operation_end(r, after, limit)};
	return name->last > after && pr_match(r, after, NO_OPERATION, NULL) == 0;
}

/* The telling words i .. after-1 with capitals, by themselves in quotation marks: the 'Weekend of Action'. */
static bool
quoted_words(const PrReading *r, uint32_t start, uint32_t i, uint32_t after, uint32_t limit, PrRange *name)
{
	*name = (PrRange) {i, after};
	return pr_flagged(r, i, PR_CAPITAL) && after > i + 1 && i > start && after < limit &&
		pr_quotation_mark(r, i - 1) && pr_quotation_mark(r, after);
}

bool
pr_campaign_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit, PrRange *name)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_OPERATION, &entry);
	uint32_t	after = i + n;
	uint32_t	words;
	PrOperation stands;

	if (n == 0 || after > limit)
		return false;
	stands = (PrOperation) pr_value(entry, PR_NUMBER_OPERATION)->data;
	if (stands == PR_STANDS_SEVERAL || (stands == PR_STANDS_FIRST && pr_flagged(r, i, PR_CAPITAL)))
		return false;
	if (stands == PR_STANDS_BESIDE)
		return added_after(r, after, limit, true, name);
	words = description_begin(r, start, i);
	if ((stands == PR_STANDS_LAST && sentences_before(r, start, words, name)) ||
		described_before(r, start, words, i, name) || hashtag_before(r, start, i, name))
		return true;
	if (after < limit && pr_quotation_mark(r, after) && pr_flagged(r, after, PR_SPACE_BEFORE))
		return pr_quoted_name(r, after, limit, name);
	if ((stands == PR_STANDS_FIRST && small_operation(r, i, after, limit, name)) ||
		quoted_words(r, start, i, after, limit, name))
		return true;
	/* the Bells for Boats appeal; but not the Trade and Cooperation appeal of a court */
	if (stands == PR_STANDS_AFTER_SLOGAN && slogan_before(r, start, i, name))
		return true;
	/* not the operation, codenamed X */
	if (stands == PR_STANDS_LAST &&
		(capitals_before(r, start, i, n, name) ||
		 (!pr_plain_noun(r, after) && said_to_be(r, start, words, name))))
		return true;
	return added_after(r, after, limit, false, name);
}
