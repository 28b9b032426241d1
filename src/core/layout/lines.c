/*
 * lines.c
 *		What a single line or paragraph says by its form.
 *
 * What words mean is in the lexicon (layout.tsv and the classes of grammar); this file looks at how
 * they stand in a line. Each question walks the line's tokens once.
 */
#include "layout/lines.h"

#define LEADER_LEAST 4			/* dots in a row */
#define MARKS_MOST 64			/* tokens that may be marks before the first word of a line */
#define TABLE_NUMBERS 3
#define NUMBER_MOST 3			/* digits of the number of a part */
#define NAMES_MORE 2			/* names between the first and the last one of a person */

/* Words that as a rule are the subject of the verb after them. */
#define SUBJECT (PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP | PR_PRONOUN_FIRST | PR_PRONOUN_IT)

uint32_t
pr_line_after_marks(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words;
	uint32_t	last = b->words_end - i > MARKS_MOST ? i + MARKS_MOST : b->words_end;

	/* a mark with a meaning of its own (###) is skipped only before words: ## Next steps */
	while (i + 1 < last && pr_type(r, i) == PR_TOKEN_PUNCTUATION &&
		   (pr_match(r, i, PR_LAYOUT, NULL) == 0 ||
		   (i == b->first && pr_type(r, i + 1) <= PR_TOKEN_HYPHENATED && pr_byte(r, i) == '#')))
		i++;
	return i;
}

/* A single word says what the line is only if alone or before a mark: Home, From:, but not Home Secretary. */
static bool
says_it_alone(const PrReading *r, const PrBlock *b, uint32_t i, PrRole role)
{
	if (i + 1 >= b->words_end || pr_type(r, i + 1) == PR_TOKEN_PUNCTUATION)
		return true;
	/* SOURCE Norvale Council, but not FAQ on the bridge, TOP TIPS, MORE CREWS */
	if (pr_flagged(r, i, PR_UPPER) &&
		!((role == PR_ROLE_FURNITURE || role == PR_ROLE_MENU) && pr_flagged(r, i + 1, PR_UPPER)) &&
		(pr_flags(r, i + 1) & PR_CAPITAL || pr_type(r, i + 1) > PR_TOKEN_HYPHENATED))
		return true;
	/* © Norvale Council */
	if (role == PR_ROLE_BOILERPLATE && pr_type(r, i) == PR_TOKEN_PUNCTUATION)
		return true;
	/* About Norvale Council, but not about 4.5kg of flour */
	return role == PR_ROLE_ABOUT && pr_flagged(r, i, PR_CAPITAL) &&
		(pr_flagged(r, i + 1, PR_CAPITAL) || pr_type(r, i + 1) == PR_TOKEN_NUMWORD);
}

PrRole
pr_line_role(const PrReading *r, const PrBlock *b, uint32_t *rest)
{
	uint32_t	i = pr_line_first_word(r, b);
	uint32_t	n = pr_match(r, i, PR_LAYOUT, NULL);
	PrRole		role = n > 0 ? pr_role_at(r, i) : PR_ROLE_NONE;

	*rest = i;
	if (n == 0 || i + n > b->words_end)
		return PR_ROLE_NONE;
	if (role == PR_ROLE_TERRITORY || (n == 1 && !says_it_alone(r, b, i, role)))
		return PR_ROLE_NONE;
	*rest = i + n;
	while (*rest < b->words_end && pr_type(r, *rest) == PR_TOKEN_PUNCTUATION &&
		   (pr_byte_in(r, *rest, ":.?!|") || pr_is_dash(r, *rest)))
		(*rest)++;
	return role;
}

bool
pr_line_is_title(const PrReading *r, const PrBlock *b)
{
	return pr_line_is_short(b) &&
		(!pr_line_ends_sentence(r, b) ||
		 (b->words_end - b->words > 2 && pr_is(r, b->words_end - 2, PR_ABBREVIATION)));
}

bool
pr_line_holds_role(const PrReading *r, const PrBlock *b, PrRole role)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_match(r, i, PR_LAYOUT, NULL) > 1 && pr_role_at(r, i) == role)
			return true;
	return false;
}

uint32_t
pr_line_words(const PrReading *r, const PrBlock *b)
{
	uint32_t	words = 0;

	for (uint32_t i = b->words; i < b->words_end; i++)
		words += pr_type(r, i) != PR_TOKEN_PUNCTUATION && pr_type(r, i) != PR_TOKEN_TAG;
	return words;
}

bool
pr_line_is_marks(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_type(r, i) != PR_TOKEN_PUNCTUATION && pr_type(r, i) != PR_TOKEN_TAG)
			return false;
	return true;
}

bool
pr_line_is_thirty(const PrReading *r, const PrBlock *b)
{
	return b->last - b->first == 3 && pr_is_dash(r, b->first) && pr_token_is(r, b->first + 1, "30") &&
		pr_is_dash(r, b->last - 1);
}

/* <name@host> looks like a tag of an HTML text. */
static bool
is_mail(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_EMAIL || (t->type == PR_TOKEN_TAG &&
										 memchr(r->text + t->start, '@', t->length) != NULL);
}

bool
pr_line_holds_mail(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->first; i < b->last; i++)
		if (is_mail(r, i))
			return true;
	return false;
}

bool
pr_line_holds_address(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->first; i < b->last; i++)
	{
		uint8_t		type = pr_type(r, i);

		if ((type >= PR_TOKEN_EMAIL && type <= PR_TOKEN_HANDLE) || is_mail(r, i))
			return true;
	}
	return false;
}

bool
pr_line_is_bracketed(const PrReading *r, const PrBlock *b)
{
	return pr_byte_in(r, b->words, "([") && pr_line_ends_with(r, b, ")]");
}

static bool
is_leader(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_PUNCTUATION && t->length >= LEADER_LEAST && pr_byte(r, i) == '.';
}

bool
pr_line_is_contents(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (is_leader(r, i))
			return true;
	return false;
}

bool
pr_divides(const PrReading *r, uint32_t i)
{
	return pr_byte(r, i) == '|' || pr_token_is(r, i, "·") || pr_token_is(r, i, "•");
}

bool
pr_line_ends_with(const PrReading *r, const PrBlock *b, const char *marks)
{
	return strchr(marks, pr_last_byte(r, b->words_end - 1)) != NULL;
}

bool
pr_line_holds(const PrReading *r, const PrBlock *b, const char *mark)
{
	for (uint32_t i = b->words; i < b->words_end; i++)
		if (pr_token_is(r, i, mark))
			return true;
	return false;
}

bool
pr_line_ends_sentence(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words_end - 1;

	if (i > b->words && pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, i, "\"')\xe2"))
		i--;
	return pr_byte_in(r, i, ".?!");
}

/*
 * Is the verb form at the line's end a noun: a word of saying, of which nothing is said (Background notes), or a
 * form without -s after what is no plural (the cereal box stash)?
 */
static bool
ends_as_noun(const PrReading *r, uint32_t i)
{
	return !pr_is(r, i, PR_VERB) || (pr_last_byte(r, i) != 's' && pr_last_byte(r, i - 1) != 's');
}

/* May the verb form at token i be a noun: after an article, adjective, preposition or possessive? */
static bool
is_nominal(const PrReading *r, uint32_t i, uint32_t first)
{
	if (i == first)
		return true;
	if (pr_flagged(r, i, PR_CAPITAL) || pr_is_word(r, i - 1, PR_WORD_MY))
		return true;
	return pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_ADJECTIVE | PR_CONJUNCTION |
				 PR_GERUND | PR_PARTICIPLE) ||
		pr_flagged(r, i - 1, PR_POSSESSIVE);
}

bool
pr_line_has_verb(const PrReading *r, const PrBlock *b, uint32_t first)
{
	uint32_t	last = b->words_end;
	bool		question = pr_byte(r, last - 1) == '?';

	for (uint32_t i = first; i < last; i++)
	{
		PrClass		c = pr_classes(r, i);

		/* Monday 5 May; Get involved, Have your say */
		if ((c & PR_MONTH) || (i == first && !question && (c & PR_AUXILIARY)))
			continue;
		/* He added */
		if (i == first + 1 && pr_is(r, first, SUBJECT) && !pr_is_word(r, first, PR_WORD_MY) &&
			(c & (PR_VERB | PR_PARTICIPLE | PR_CUE)))
			return true;
		if (!question && (c & (PR_RELATIVE | PR_QUESTION)))
			return i > first && (pr_byte(r, i - 1) == ',' || pr_is_word(r, i - 1, PR_WORD_OF));
		if ((c & PR_FINITE) && !(c & PR_GERUND))
			return true;
		/* at the end of the line a participle: Prize money explained */
		if (i > first && i + 1 == last && (c & PR_PARTICIPLE))
			return false;
		/* Frequently asked questions */
		if (i == first + 1 && (c & PR_PARTICIPLE) && pr_is(r, first, PR_ADVERB) && i + 1 < last)
			continue;
		/* changes made by the board */
		if (i > first && (c & PR_PARTICIPLE) && pr_is_word(r, i + 1, PR_WORD_BY))
			continue;
		if ((c & (PR_VERB | PR_CUE_SPEECH)) &&
			!(c & (PR_GERUND | PR_PREPOSITION | PR_ADVERB | PR_ADJECTIVE)) && !is_nominal(r, i, first) &&
			!(i + 1 == last && ends_as_noun(r, i)))
			return true;
	}
	return false;
}

/* Does the word at token i, capital or not, continue a sentence: Warns of, Under? */
static bool
makes_sentence(const PrReading *r, uint32_t i, uint32_t last)
{
	return pr_is(r, i, PR_PREPOSITION | PR_ADVERB) ||
		(i + 1 < last && pr_wordlike(r, i + 1) && !pr_is(r, i, PR_GIVEN_NAME) &&
		 pr_is(r, i, PR_VERB | PR_CUE | PR_PARTICIPLE | PR_ADJECTIVE));
}

/*
 * Where the name at token i may end: words with a capital, particles and the full stops of short words
 * continue it; the words of a headline do not, even with capitals.
 */
static uint32_t
names_end(const PrReading *r, uint32_t i, uint32_t last)
{
	while (i < last && (pr_is(r, i, PR_PARTICLE) || pr_byte(r, i) == '.' ||
						(pr_flagged(r, i, PR_CAPITAL) && !makes_sentence(r, i, last))))
		i++;
	return i;
}

/*
 * Do words that all have capitals make a statement about the person they begin with: Sheriff Seeks
 * Witnesses, DETECTIVE HONOURED BY MAYOR? A given name may be a verb too.
 */
static bool
tells_something(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		PrClass		c = pr_classes(r, i);

		if (c & (PR_GIVEN_NAME | PR_PARTICLE))
			continue;
		if ((c & (PR_PREPOSITION | PR_CONJUNCTION | PR_ARTICLE | PR_FINITE | PR_CARDINAL)) ||
			(i + 1 < last && (c & (PR_VERB | PR_PARTICIPLE | PR_CUE_SPEECH))))
			return true;
	}
	return false;
}

/* The last word of the name whose second word is at i, if an age follows it: Ada Jane | Vale, 41; else i. */
static uint32_t
name_before_age(const PrReading *r, uint32_t i, uint32_t last)
{
	uint32_t	end = i;

	while (end + 1 < last && end < i + NAMES_MORE && pr_flagged(r, end + 1, PR_CAPITAL))
		end++;
	return end + 2 < last && pr_byte(r, end + 1) == ',' && pr_type(r, end + 2) == PR_TOKEN_NUMBER ? end : i;
}

/* Is the line a person's name and office, nothing but capitals and no mark between them: Ann Vale Harbour Editor? */
static bool
is_name_and_office(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (!pr_flagged(r, i, PR_CAPITAL))
			return false;
	for (uint32_t i = first + 2; i < last; i++)
		if (i + pr_match(r, i, PR_OFFICE, NULL) == last)
			return true;
	return false;
}

bool
pr_line_names_person(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = pr_line_first_word(r, b);
	uint32_t	last = b->words_end;
	uint32_t	n;
	uint32_t	end;

	/* Ann Vale, keeper of the bridge – obituary */
	if (last > i + 2 && pr_is_dash(r, last - 2) && pr_role_at(r, last - 1) == PR_ROLE_LABEL)
		return false;
	if (pr_is(r, i, PR_ARTICLE) && i + 1 < last)
		i++;
	n = pr_match(r, i, PR_OFFICE, NULL);
	if (n > 0 && pr_is(r, i + n, PR_ARTICLE) && pr_match(r, i + n + 1, PR_STYLE, NULL) > 0)
		i += n + 1;				/* Senator the Hon Ada Vale */
	n = pr_match(r, i, PR_RANK | PR_STYLE | PR_COURTESY, NULL);
	if (n > 0)
	{
		end = names_end(r, i + n, last);
		return end > i + n && last - i <= PR_SHORT_LINE && (end == last || pr_byte_in(r, end, ",(;")) &&
			!pr_flagged(r, i + n - 1, PR_POSSESSIVE) && !tells_something(r, i + n, end) &&
			pr_match(r, i + n, PR_OFFICE | PR_BODY_LAST, NULL) == 0;
	}
	n = pr_match(r, i, PR_OFFICE, NULL);	/* Governor Ada Vale */
	if (n > 0 && i + n + 2 == last && pr_is(r, i + n, PR_GIVEN_NAME) && pr_flagged(r, i + n + 1, PR_CAPITAL))
		return !pr_flagged(r, last - 1, PR_POSSESSIVE);
	end = i + 1;
	while (end + 1 < last && pr_is(r, end, PR_PARTICLE))
		end++;					/* Ada van der Vale */
	end = name_before_age(r, end, last);
	return pr_is(r, i, PR_GIVEN_NAME) && !pr_flagged(r, i, PR_POSSESSIVE) &&
		end < last && pr_flagged(r, end, PR_CAPITAL) && !pr_flagged(r, end, PR_POSSESSIVE) &&
		!pr_is(r, end, PR_BODY_LAST) &&
		(end + 2 >= last || pr_byte(r, end + 1) == ',' || is_name_and_office(r, i, last) ||
		 (pr_is_word(r, end + 1, PR_WORD_IN) && end + 2 + pr_match(r, end + 2, PR_PLACE, NULL) == last));
}

bool
pr_line_is_byline(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = pr_line_first_word(r, b);

	/* From Ada Vale in Norvale */
	if (!(pr_role_at(r, i) == PR_ROLE_BYLINE || (pr_role_at(r, i) == PR_ROLE_SOURCE && pr_is(r, i, PR_PREPOSITION))))
		return false;
	return i + 1 < b->words_end &&
		(pr_is_word(r, i + 1, PR_WORD_MY) ||	/* By our city staff */
		 (pr_is(r, i + 1, PR_GIVEN_NAME | PR_STYLE | PR_RANK) && pr_flagged(r, i + 1, PR_CAPITAL)));
}

bool
pr_line_is_pair(const PrReading *r, const PrBlock *b)
{
	return pr_line_is_short(b) && pr_line_holds(r, b, ":") && !pr_line_ends_with(r, b, ":.");
}

bool
pr_line_is_numbered(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->words;

	if (b->words_end - i < 2 || pr_type(r, i) != PR_TOKEN_NUMBER ||
		pr_length(r, i) > NUMBER_MOST)
		return false;
	if (memchr(r->text + pr_start(r, i), '.', pr_length(r, i)) != NULL)
		return pr_flagged(r, i + 1, PR_CAPITAL) && !pr_is(r, i + 1, PR_SCALE | PR_UNIT | PR_CURRENCY);
	return b->words_end - i > 2 && (pr_byte(r, i + 1) == '.' || pr_byte(r, i + 1) == ')') &&
		pr_flagged(r, i + 2, PR_SPACE_BEFORE);
}

bool
pr_line_is_table(const PrReading *r, const PrBlock *b)
{
	uint32_t	numbers = 0;

	for (uint32_t i = b->words; i < b->words_end; i++)
	{
		const PrToken *t = pr_token(r, i);

		if (t->type == PR_TOKEN_TIME || is_leader(r, i))
			return true;
		numbers += t->type >= PR_TOKEN_NUMBER && t->type <= PR_TOKEN_PERCENT;
	}
	return numbers >= TABLE_NUMBERS;
}

bool
pr_line_is_prose(const PrReading *r, const PrBlock *b)
{
	return b->words_end - b->words > PR_SHORT_LINE && pr_line_ends_sentence(r, b);
}
