/*
 * figures.c
 *		The figures stage: which amounts the release states.
 *
 * Block by block and sentence by sentence: numbers are read (amounts.c), those
 * that are no amounts left out (no_amounts.c), ages told from counts, and each
 * figure gets its subject (figure_subjects.c), qualifier and change (figure_qualifiers.c). No
 * look goes beyond the sentence, and each looks at a bounded number of tokens.
 */
#include "arena.h"
#include "figures/decimal.h"
#include "figures/figures.h"

#define SENTENCE_MOST 500		/* tokens; an endless one is cut, or its figures would each have all of it */
#define MOST_RUN 32				/* amounts with no word between them that are read; more are data */
#define MOST_SHARE 8				/* numbers of a list that share the unit of its last one */
#define MOST_LETTERS 3			/* groups of letters behind a name */
#define SHORT_LETTERS 4
#define MOST_CONTACT 60			/* tokens of a line that only says where to ask */
#define OLDEST 120				/* years of age */
#define LEAST_OF 13				/* a boy of 13 is that old; a mother of three has three children */

/* Blocks in which numbers are dates, telephone numbers or said elsewhere. */
static bool
holds_figures(const PrBlock *block)
{
	if (block->last - block->first > MOST_CONTACT)
		return block->kind != PR_BLOCK_FURNITURE;	/* prose */
	switch (block->kind)
	{
		case PR_BLOCK_ISSUER:
		case PR_BLOCK_DATE:
		case PR_BLOCK_CONTACT:
		case PR_BLOCK_END:
		case PR_BLOCK_FURNITURE:
			return false;
		default:
			return true;
	}
}

/* Nov. 18, Rs. 500, No. 5: the stop belongs to the short word before the number. */
static bool
is_abbreviating(const PrReading *r, uint32_t stop, uint32_t end)
{
	return stop > 0 && stop + 1 < end && pr_type(r, stop + 1) == PR_TOKEN_NUMBER &&
		pr_length(r, stop - 1) <= 4 &&
		pr_is(r, stop - 1, PR_MONTH | PR_CURRENCY | PR_NUMBER_CUE);
}

/*
 * Behind an empty line or a list item a sentence ends without a stop; what is too
 * long for one is read in pieces.
 */
static uint32_t
sentence_end(const PrReading *r, uint32_t i, uint32_t end)
{
	uint32_t	start = i;

	if (end - i > SENTENCE_MOST)
		end = i + SENTENCE_MOST;
	while ((i = pr_next_start(r, i, end, PR_START_STOP)) < end)
	{
		if (i > start && pr_flagged(r, i, PR_BLANK_BEFORE))
			return i;
		if (pr_ends_sentence(r, i) && !is_abbreviating(r, i, end))
		{
			i++;
			while (i < end && pr_type(r, i) == PR_TOKEN_PUNCTUATION &&
				   !pr_flagged(r, i, PR_SPACE_BEFORE))
				i++;
			break;
		}
		i++;
	}
	return i;
}

/*
 * The tokens of a vague amount or a set phrase at token i, with scale words behind
 * it: several hundred, one by one.
 */
static uint32_t
vague_length(const PrReading *r, uint32_t i, uint32_t end)
{
	uint32_t	n = pr_match(r, i, PR_VAGUE, NULL);

	if (n == 0 || i + n > end)
		return 0;
	while (i + n < end && pr_is(r, i + n, PR_SCALE) && pr_type(r, i + n) == PR_TOKEN_WORD &&
		   pr_length(r, i + n) > 3)
		n++;
	return n;
}

/* ---- ages ------------------------------------------------------------- */

static bool
can_be_age(const PrAmount *a)
{
	double		most = pr_decimal_double(a->is_range ? a->upper : a->value);

	return a->kind == PR_FIGURE_COUNT &&
		!(a->form & (PR_AMOUNT_SCALED | PR_AMOUNT_GROUPED | PR_AMOUNT_POINT)) &&
		most <= OLDEST && most >= 0;
}

/* Does the number count a plural behind it, and so say no age: under five | flags, but not under five | travel? */
static bool
counts_plural(const PrSentence *s, const PrAmount *a)
{
	PrRange		p = pr_phrase_at(s->r, a->last, s->end, false);

	return p.last > p.first && pr_is_plural_noun(s->r, p.last - 1);
}

/* Does a word for people stand before "under" or "over" and the number, and no noun behind it? */
static bool
follows_person(const PrSentence *s, const PrAmount *a)
{
	const PrEntry *entry;
	uint32_t	i = a->first;

	for (uint32_t words = 3; words > 0; words--)
	{
		const PrValue *value;

		if (s->start + words > i || pr_match(s->r, i - words, PR_QUALIFIER, &entry) != words)
			continue;
		value = pr_value(entry, PR_NUMBER_QUALIFIER);
		if (value->data != PR_QUALIFIER_OVER && value->data != PR_QUALIFIER_UNDER)
			return false;
		i -= words;
		if (i > s->start && (pr_number_cue(s->r, i - 1, PR_TELLS_AGE) || pr_is(s->r, i - 1, PR_BE)))
			return pr_number_cue_before(s->r, s->start, i - 1, PR_TELLS_PERSON) ||
				pr_number_cue(s->r, i - 1, PR_TELLS_AGE) ||
				(i > s->start + 1 && pr_is(s->r, i - 2, PR_PRONOUN) && !pr_is(s->r, i - 2, PR_PRONOUN_IT) &&
				 (a->last >= s->end || !pr_is_nominal(s->r, a->last)));
		return pr_number_cue_before(s->r, s->start, i, PR_TELLS_PERSON) && !counts_plural(s, a);
	}
	return false;
}

uint32_t
pr_mention_ending(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_first_from(&r->mentions, PrMention, last, i);

	return m < r->mentions.count && r->mentions.at[m].last == i ? m : PR_NONE;
}

/* Ann Lee, known as “Red,” 34, of: the mark that closes the by-name stands behind the comma. */
static bool
follows_byname(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	return a->form == PR_AMOUNT_DIGITS && !a->is_range && i >= s->start + 3 && a->last < s->end &&
		pr_token_is(s->r, a->last, ",") &&
		(pr_token_is(s->r, i - 1, "”") || pr_token_is(s->r, i - 1, "\"")) && pr_token_is(s->r, i - 2, ",") &&
		pr_flagged(s->r, i - 3, PR_CAPITAL) && !pr_is(s->r, i - 3, PR_MONTH | PR_WEEKDAY | PR_PLACE);
}

uint32_t
pr_name_end(const PrSentence *s, uint32_t i)
{
	const PrReading *r = s->r;

	for (int n = 0; n < MOST_LETTERS && i > s->start + 2; n++)
	{
		uint32_t	stop = pr_token_is(r, i - 1, ".") && !pr_flagged(r, i - 1, PR_SPACE_BEFORE);
		uint32_t	at = i - 1 - stop;

		if (!pr_flagged(r, at, PR_CAPITAL) ||
			!(stop ? pr_length(r, at) <= SHORT_LETTERS :
			  pr_type(r, at) == PR_TOKEN_ABBREVIATION || pr_is(r, at, PR_POSTNOMINAL)))
			return i;
		i = pr_token_is(r, at - 1, ",") ? at - 1 : at;
	}
	return i;
}

/* The couple, both 34, : a word like both alone between a comma and the number. */
static bool
is_couple(const PrSentence *s, uint32_t i)
{
	return i > s->start + 1 && pr_is(s->r, i - 1, PR_DETERMINER) && pr_token_is(s->r, i - 2, ",");
}

/* Jane Smith, 34, or Jane Smith (34): a number of its own behind a name. */
static bool
follows_name(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;
	uint16_t	form = a->form;
	bool		ends = a->last >= s->end;	/* Tributes to Jane Smith, 34 */
	bool		bracket = i > s->start && pr_token_is(s->r, i - 1, "(");
	bool		comma = i > s->start && pr_token_is(s->r, i - 1, ",");
	uint32_t	name;			/* of a person, its last word */

	if (follows_byname(s, a))
		return true;
	if (a->form == PR_AMOUNT_DIGITS && !a->is_range && !ends && pr_token_is(s->r, a->last, ",") &&
		is_couple(s, i))
		return true;
	if (comma && i > s->start + 1 && pr_is(s->r, i - 2, PR_GIVEN_NAME) && a->last == a->first + 1)
		form |= PR_AMOUNT_DIGITS;	/* her sons Alfie, six, and Theo, two */
	if (form != PR_AMOUNT_DIGITS || a->is_range || i < s->start + 2 || (ends && !comma) ||
		(!bracket && !comma))
		return false;
	if (!ends && !pr_token_is(s->r, a->last, bracket ? ")" : ",") &&
		!(comma && pr_token_is(s->r, a->last, ".")) )
		return false;
	name = pr_name_end(s, i - 1) - 1;
	if (pr_mention_ending(s->r, name + 1) != PR_NONE ||
		((comma || !pr_is_plural_noun(s->r, name)) && pr_number_cue(s->r, name, PR_TELLS_PERSON)) ||
		(comma && (pr_number_cue(s->r, name, PR_TELLS_AGE) || pr_is(s->r, name, PR_GIVEN_NAME)) &&
		 !pr_is(s->r, name, PR_MONTH)))
		return true;
	if (comma && !ends && !pr_flagged(s->r, name, PR_CAPITAL) && pr_is_nominal(s->r, name) &&
		!pr_is_plural_noun(s->r, name) && pr_decimal_double(a->value) >= LEAST_OF &&
		pr_token_is(s->r, a->last, ",") && name > s->start &&
		!pr_is(s->r, name, PR_ADVERB | PR_ADJECTIVE | PR_PARTICIPLE | PR_GERUND | PR_ORDINAL | PR_UNIT |
			   PR_CHANGE) &&
		!pr_number_cue(s->r, name, PR_TELLS_WHOLE | PR_TELLS_NAME))
		return true;			/* the champion, 44, retires */
	if (!pr_flagged(s->r, name, PR_CAPITAL) || pr_is(s->r, name, PR_MONTH | PR_WEEKDAY | PR_PLACE))
		return false;
	if (name < s->start + 1)	/* Smith, 34, of */
		return comma && !ends && pr_token_is(s->r, a->last, ",") &&
			!pr_is(s->r, name, PR_ADVERB | PR_CONJUNCTION | PR_PREPOSITION | PR_GERUND | PR_PARTICIPLE);
	for (uint32_t k = name; k > s->start && k + 4 > name + 2 &&
		 pr_flagged(s->r, k - 1, PR_CAPITAL); k--)
		if (pr_is(s->r, k - 1, PR_GIVEN_NAME | PR_COURTESY | PR_STYLE | PR_RANK))
			return true;
	return comma && !bracket && !ends && pr_token_is(s->r, a->last, ",") &&
		pr_flagged(s->r, name - 1, PR_CAPITAL);
}

/* "The average age of riders was 46": age stands before the noun of the verb. */
static bool
is_age_of_noun(const PrSentence *s, uint32_t be)
{
	PrRange		p = pr_phrase_before(s->r, s->start, be);
	uint32_t	i = p.first;

	while (i > s->start && pr_is(s->r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN))
		i--;
	return p.first < p.last && i > s->start + 1 && pr_is_word(s->r, i - 1, PR_WORD_OF) &&
		pr_number_cue(s->r, i - 2, PR_TELLS_AGE);
}

/* "With 14 being the most common age": age is the noun behind a form of be. */
static bool
is_age_by_predicate(const PrSentence *s, const PrAmount *a)
{
	if (a->last >= s->end || !pr_is(s->r, a->last, PR_BE))
		return false;
	for (uint32_t i = a->last + 1; i < a->last + 7 && i < s->end; i++)
		if (pr_number_cue(s->r, i, PR_TELLS_AGE) && pr_is_nominal(s->r, i) &&
			pr_entries[pr_word(s->r, i)].length == 3)
			return true;
	return false;
}

/* 11% were under 18; the 30 and over group: of whom else than people? */
static bool
is_share_in_years(const PrSentence *s, const PrAmount *a)
{
	const PrReading *r = s->r;
	uint32_t	i = a->first;
	bool		alone = a->last >= s->end || !pr_is_nominal(r, a->last);

	if (i > s->start + 2 && alone && pr_match(r, i - 1, PR_QUALIFIER, NULL) == 1 && pr_is(r, i - 2, PR_BE))
		return pr_type(r, i - 3) == PR_TOKEN_PERCENT;
	return i > s->start && a->form == PR_AMOUNT_DIGITS && a->last + 1 < s->end &&
		pr_is_word(r, a->last, PR_WORD_AND) &&
		pr_match(r, a->last, PR_QUALIFIER, NULL) == 2 && pr_is(r, i - 1, PR_ARTICLE);
}

/* "He is 81", "who was 34": the verb be between a word for one person and a number with no noun behind it. */
static bool
is_predicate_of_person(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	while (i > s->start && i + 2 > a->first && pr_is(s->r, i - 1, PR_ADVERB))
		i--;
	if (is_share_in_years(s, a))
		return true;
	if (i > s->start && pr_flagged(s->r, i - 1, PR_POSSESSIVE) && !a->is_range &&
		pr_is(s->r, i - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_RELATIVE))
		return a->last >= s->end || !pr_is_nominal(s->r, a->last);	/* she's 23; my mum, who's 91 */
	if (i < s->start + 2 || !pr_is(s->r, i - 1, PR_BE) || a->is_range ||
		(a->last < s->end && pr_is_nominal(s->r, a->last)))
		return false;
	return pr_is(s->r, i - 2, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_FIRST | PR_PRONOUN_SECOND |
				 PR_GIVEN_NAME) ||
		pr_is_word(s->r, i - 2, PR_WORD_WHO) || pr_number_cue(s->r, i - 2, PR_TELLS_AGE) ||
		is_age_of_noun(s, i - 1) ||
		(i > s->start + 2 && pr_flagged(s->r, i - 2, PR_CAPITAL) &&
		 pr_is(s->r, i - 3, PR_GIVEN_NAME));
}

/* Is the number behind a word of age: aged 12, age of 16, aged between 10 and 17, aged 15 and 17? */
static bool
follows_age_word(const PrSentence *s, const PrAmount *a, const PrAmount *before)
{
	uint32_t	i = a->first;

	while (i > s->start && i + 3 > a->first &&
		   (pr_is(s->r, i - 1, PR_QUALIFIER) || pr_is_word(s->r, i - 1, PR_WORD_FROM) ||
			pr_is_word(s->r, i - 1, PR_WORD_THAN) ||
			pr_is(s->r, i - 1, PR_BE) || pr_number_cue(s->r, i - 1, PR_TELLS_RANGE)))
		i--;
	if (pr_number_cue_before(s->r, s->start, i, PR_TELLS_AGE))
		return true;
	if (a->last + 1 < s->end && pr_is(s->r, a->last, PR_CONJUNCTION) &&
		pr_number_cue(s->r, a->last + 1, PR_TELLS_AGE) &&
		pr_number_cue(s->r, a->last + 1, PR_TELLS_EXTENT))
		return true;			/* 70 or older */
	if (i > s->start + 1 && pr_is_word(s->r, i - 1, PR_WORD_OF) &&
		pr_number_cue(s->r, i - 2, PR_TELLS_PERSON) &&
		pr_decimal_double(a->value) >= LEAST_OF &&
		(a->last >= s->end || !pr_is_nominal(s->r, a->last) ||
		 pr_is(s->r, a->last, PR_PARTICIPLE | PR_VERB)) &&
		!pr_is_plural_noun(s->r, i - 2))
		return true;			/* a man of 81 */
	return before != NULL && before->kind == PR_FIGURE_AGE && before->last + 1 == a->first &&
		!(before->form & PR_AMOUNT_GLUED) &&
		(pr_is_word(s->r, before->last, PR_WORD_AND) || pr_is_word(s->r, before->last, PR_WORD_OR) ||
		 pr_token_is(s->r, before->last, ","));
}

/* Make a count an age where the words around it say so. */
static void
tell_age(const PrSentence *s, PrAmount *a, const PrAmount *before)
{
	bool		years = a->kind == PR_FIGURE_DURATION && s->start < a->first &&
		pr_number_cue(s->r, a->first - 1, PR_TELLS_AGE);

	if (years)
		a->kind = PR_FIGURE_AGE;
	if (a->kind == PR_FIGURE_DURATION && a->is_range && a->first > s->start &&
		pr_token_is(s->r, a->first - 1, "(") &&
		pr_number_cue_before(s->r, s->start, a->first - 1, PR_TELLS_PERSON))
		a->kind = PR_FIGURE_AGE;
	if (!can_be_age(a))
		return;
	if (!(a->form & PR_AMOUNT_ENDS_S) && !follows_age_word(s, a, before) && !follows_person(s, a) &&
		!follows_name(s, a) &&
		!is_predicate_of_person(s, a) &&
		!is_age_by_predicate(s, a))
		return;
	if (!(a->form & PR_AMOUNT_ENDS_S) && a->last < s->end && pr_is_plural_noun(s->r, a->last) &&
		pr_is_nominal(s->r, a->last))
		return;
	pr_set_age(a);
}

/* ---- the stage -------------------------------------------------------- */

/*
 * Read the amount of which token i is the first number. A minus, an article (a
 * hundred) and "between" belong to it, if they stand at token least or later.
 */
static bool
read_at(const PrSentence *s, uint32_t least, uint32_t i, PrAmount *a)
{
	uint32_t	first = i;

	if (i > least + 2 && pr_is_word(s->r, i, PR_WORD_A) && pr_is_word(s->r, i - 1, PR_WORD_AND) &&
		pr_is(s->r, i - 2, PR_UNIT) && pr_is_word(s->r, i - 3, PR_WORD_A))
		first = i - 3;			/* a mile | and a half */
	if (first > least && ((pr_is(s->r, i, PR_SCALE) && pr_is_word(s->r, i - 1, PR_WORD_A)) ||
						  (!pr_flagged(s->r, i, PR_SPACE_BEFORE) &&
						   pr_type(s->r, i - 1) == PR_TOKEN_PUNCTUATION)))
		first--;
	if (first > least && pr_is_word(s->r, first - 1, PR_WORD_MINUS))
		first--;
	if (first > least && pr_is_word(s->r, first - 1, PR_WORD_BETWEEN) &&
		pr_read_amount(s->r, s->start, first - 1, s->end, a))
		return true;
	return pr_read_amount(s->r, s->start, first, s->end, a) ||
		(first < i && pr_read_amount(s->r, s->start, i, s->end, a));
}

/*
 * Do two amounts share the unit of the second: 15 and 25 years, from 36 to just 21
 * days; in a list 10, 20 and 30 years?
 */
static bool
joins(const PrSentence *s, const PrAmount *before, const PrAmount *a, bool listed)
{
	uint32_t	i = before->last;

	if (i + 1 == a->first && (pr_is_word(s->r, i, PR_WORD_AND) || (listed && pr_token_is(s->r, i, ","))))
		return true;
	if (!pr_is_word(s->r, i, PR_WORD_TO) || before->first == s->start ||
		!pr_is_word(s->r, before->first - 1, PR_WORD_FROM))
		return false;
	while (++i < a->first)
		if (!pr_is(s->r, i, PR_ADVERB | PR_QUALIFIER))
			return false;
	return true;
}

/* Give the bare numbers before an amount its time, measure or per cent. */
static void
share_unit(PrSentence *s, const PrAmount *a)
{
	const PrAmount *next = a;

	if ((a->kind != PR_FIGURE_DURATION && a->kind != PR_FIGURE_MEASURE && a->kind != PR_FIGURE_PERCENT) ||
		(a->form & PR_AMOUNT_GLUED))
		return;
	for (uint32_t n = s->drafts.count - 1; n > 0 && n + MOST_SHARE > s->drafts.count; n--)
	{
		PrAmount   *before = &s->drafts.at[n - 1].amount;

		if (before->kind != PR_FIGURE_COUNT || (before->form & ~(PR_AMOUNT_DIGITS | PR_AMOUNT_POINT)) ||
			before->is_range ||
			!joins(s, before, next, next != a))
			break;
		before->kind = a->kind;
		before->unit = a->unit;
		before->value = pr_decimal_times(before->value, a->factor);
		next = before;
	}
}

/*
 * Give a bare number behind "from A" the time, measure or per cent of A: from 61 weeks to
 * 38, from 3 months to 12.
 */
static void
take_unit_before(const PrSentence *s, PrAmount *a)
{
	const PrAmount *before = s->drafts.count > 1 ? &s->drafts.at[s->drafts.count - 2].amount : NULL;

	if (before == NULL || a->kind != PR_FIGURE_COUNT || a->is_range || before->is_range ||
		(a->form & ~(PR_AMOUNT_DIGITS | PR_AMOUNT_POINT)) || before->last + 1 != a->first ||
		!pr_is_word(s->r, before->last, PR_WORD_TO) || before->first == s->start ||
		!pr_is_word(s->r, before->first - 1, PR_WORD_FROM) ||
		(before->kind != PR_FIGURE_DURATION && before->kind != PR_FIGURE_MEASURE) ||
		(a->last < s->end && pr_is_nominal(s->r, a->last)))
		return;
	a->kind = before->kind;
	a->unit = before->unit;
	a->value = pr_decimal_times(a->value, before->factor);
}

/* Does nothing but a mark or a joining word stand between two amounts? */
static bool
adjoins(const PrReading *r, const PrAmount *before, const PrAmount *a)
{
	for (uint32_t i = before->last; i < a->first; i++)
		if (i > before->last + 1 ||
			!(pr_type(r, i) == PR_TOKEN_PUNCTUATION || pr_is_word(r, i, PR_WORD_AND) ||
			  pr_is_word(r, i, PR_WORD_OR)))
			return false;
	return true;
}

/* Keep an amount as a draft, or remember that it is none. */
static void
keep(PrSentence *s, PrAmount *a, const PrAmount *before)
{
	if (pr_is_amount(s->r, s->start, s->end, a, before))
	{
		PrDraft    *d = pr_push(s->r->arena, &s->drafts);

		share_unit(s, a);
		take_unit_before(s, a);
		if (before != NULL)
			pr_tell_weight(a, before);
		if (d > s->drafts.at)
			pr_tell_weight(&d[-1].amount, a);
		tell_age(s, a, before);
		d->amount = *a;
		d->first = a->first;
	}
	else
		a->qualifier = UINT8_MAX;
}

/*
 * Collect the amounts of the sentence. What is no amount is remembered as the
 * one before, for a name goes on over a list (sections 4 and 5).
 */
static void
collect(PrSentence *s)
{
	PrAmount	before;
	bool		any = false;
	uint32_t	least = s->start;	/* behind the last amount */

	s->drafts.count = 0;
	for (uint32_t i = s->start; (i = pr_next_start(s->r, i, s->end, PR_START_FIGURE)) < s->end;)
	{
		PrAmount	a;
		uint32_t	vague = vague_length(s->r, i, s->end);

		pr_arena_step(s->r->arena);
		if (vague > 0)
			i = least = i + vague;
		else if (read_at(s, least, i, &a))
		{
			i = least = a.last;
			s->run = !any ? s->run : adjoins(s->r, &before, &a) ? s->run + 1 : 0;
			if (s->run < MOST_RUN)
				keep(s, &a, any ? &before : NULL);
			before = a;
			any = true;
		}
		else
			i++;
	}
}

/* The span of a phrase; without a possessive's 's. */
static PrSpan
phrase_span(const PrReading *r, PrRange p)
{
	if (p.first == p.last)
		return (PrSpan) {0, 0};
	return (PrSpan) {pr_start(r, p.first), pr_word_only_end(r, p.last - 1)};
}

/*
 * What is counted may be glued to its number: the storey of four-storey; but no
 * describing word, as in 20-strong.
 */
static PrSpan
glued_noun(const PrReading *r, const PrAmount *a)
{
	uint32_t	end = a->span.end;
	uint32_t	start = end;
	const PrEntry *entry;

	if (a->kind != PR_FIGURE_COUNT || !(a->form & PR_AMOUNT_GLUED) ||
		pr_type(r, a->last - 1) != PR_TOKEN_HYPHENATED)
		return (PrSpan) {0, 0};
	while (start > a->span.start && r->text[start - 1] != '-')
		start--;
	entry = pr_lookup_entry(r->text + start, end - start);
	if (start == a->span.start ||
		(pr_entry_capital(entry) & (PR_ADJECTIVE | PR_ADVERB | PR_CARDINAL | PR_SCALE | PR_PREPOSITION |
									PR_PARTICIPLE)) != 0)
		return (PrSpan) {0, 0};
	return (PrSpan) {start, end};
}

static void
put_figures(PrReading *r, PrSentence *s)
{
	const PrSpan sentence = {pr_start(r, s->start), pr_end(r, s->end - 1)};

	for (uint32_t n = 0; n < s->drafts.count && r->figures.count < PR_MAX_FOUND; n++)
	{
		const PrDraft *d = &s->drafts.at[n];
		PrFigure   *f = pr_push(r->arena, &r->figures);

		f->span = d->amount.span;
		f->subject = glued_noun(r, &d->amount);
		if (f->subject.end == 0)
			f->subject = phrase_span(r, d->subject);
		f->sentence = sentence;
		f->value = d->amount.value;
		f->upper = d->amount.upper;
		f->unit = d->amount.unit;
		f->is_range = d->amount.is_range;
		f->kind = d->amount.kind;
		f->qualifier = d->qualifier;
		f->change = d->change;
	}
}

/* As many as 1 in 6 boats and 1 in 9 locks: ratios side by side share "as many as". */
static void
share_qualifier(PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];
	const PrDraft *before = n > 0 ? d - 1 : NULL;

	if (before != NULL && d->qualifier == PR_QUALIFIER_NONE && before->qualifier == PR_QUALIFIER_UP_TO &&
		d->amount.kind == PR_FIGURE_RATIO && before->amount.kind == PR_FIGURE_RATIO &&
		before->subject_follows &&
		before->subject.last + 1 == d->amount.first && pr_is_word(s->r, before->subject.last, PR_WORD_AND))
		d->qualifier = before->qualifier;
}

/*
 * Does figure n take its noun from the next one: 15 and 25 years' service, eight and
 * nine charges, 10, 20 and 30 years in jail?
 */
static bool
takes_next_subject(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	bool		bare = d->subject.first == d->subject.last ||
		(d->amount.kind == PR_FIGURE_COUNT && !d->subject_follows);

	if (n + 1 >= s->drafts.count || !bare || !d[1].subject_follows)
		return false;
	if (d->amount.last == d[1].first)
		return true;			/* seven £400 fines, a three-year £4m plan */
	if (((d->amount.form | d[1].amount.form) & PR_AMOUNT_GLUED) && d->amount.last + 1 == d[1].first &&
		pr_token_is(s->r, d->amount.last, ","))
		return true;			/* a three-year, £4m plan */
	if (d->amount.kind != d[1].amount.kind || d->amount.last + 1 != d[1].amount.first)
		return false;
	return pr_is_word(s->r, d->amount.last, PR_WORD_AND) || pr_is_word(s->r, d->amount.last, PR_WORD_OR) ||
		(pr_token_is(s->r, d->amount.last, ",") && n + 2 < s->drafts.count &&
		 d[1].subject.first == d[2].subject.first);
}

static void
share_subject(PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];

	if (takes_next_subject(s, n))
	{
		d->subject = d[1].subject;
		d->subject_follows = true;
	}
}

static void
read_sentence(PrReading *r, PrSentence *s)
{
	collect(s);
	if (s->drafts.count == 0)
		return;
	for (uint32_t n = 0; n < s->drafts.count; n++)
	{
		PrDraft    *d = &s->drafts.at[n];

		pr_arena_step(r->arena);
		pr_qualify(s, d);
		pr_find_change(s, d);
		pr_find_subject(s, n);
		if (d->qualifier == PR_QUALIFIER_NONE)
			pr_qualify_by_subject(s, d);
		if (d->subject_follows)
		{
			d->change = PR_CHANGE_NONE;
			pr_find_change(s, d);
		}
		share_qualifier(s, n);
	}
	for (uint32_t n = s->drafts.count; n-- > 0;)
		share_subject(s, n);
	for (uint32_t n = s->drafts.count; n-- > 0;)
		if (s->drafts.at[n].subject.first != s->drafts.at[n].subject.last &&
			s->drafts.at[n].amount.kind != PR_FIGURE_DURATION)
			s->topic = s->drafts.at[n].subject;
	for (uint32_t n = 0; n < s->drafts.count; n++)
		if (s->drafts.at[n].subject.first != s->drafts.at[n].subject.last &&
			pr_number_cue(r, s->drafts.at[n].subject.last - 1, PR_TELLS_PERSON))
			s->people = s->drafts.at[n].subject;
	put_figures(r, s);
}

/* The sentences of tokens first .. last-1, up to the last one that may hold an amount. */
static void
read_block(PrReading *r, uint32_t first, uint32_t last, PrSentence *s)
{
	uint32_t	next = pr_next_start(r, first, last, PR_START_FIGURE);

	for (uint32_t i = first; next < last && r->figures.count < PR_MAX_FOUND; i = s->end)
	{
		if (i == first || i - s->start < SENTENCE_MOST)
			s->run = 0;
		s->start = i;
		s->end = sentence_end(r, i, last);
		if (next < s->end)
		{
			read_sentence(r, s);
			next = pr_next_start(r, s->end, last, PR_START_FIGURE);
		}
		pr_arena_step(r->arena);
	}
}

void
pr_figures(PrReading *r)
{
	PrSentence	sentence = {.r = r};

	if (r->blocks.count == 0)
		read_block(r, 0, r->tokens.count, &sentence);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		const PrBlock *block = &r->blocks.at[i];

		pr_arena_step(r->arena);
		if (block->kind == PR_BLOCK_HEADING)
			sentence.topic = sentence.people = (PrRange) {0, 0};
		if (holds_figures(block))
			read_block(r, block->first, block->last, &sentence);
	}
	pr_fit(r->arena, &r->figures);
	pr_settle_dollars(r);
}
