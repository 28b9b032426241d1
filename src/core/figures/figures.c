/*
 * figures.c
 *		The figures stage: which amounts the release states.
 *
 * Block by block and sentence by sentence, but some sentences together: numbers are read (amounts.c), those
 * that are no amounts left out (no_amounts.c), ages told from counts (figure_ages.c), and each
 * figure gets its subject (figure_subjects.c), qualifier and change (figure_qualifiers.c). No
 * look goes beyond the sentence, and each looks at a bounded number of tokens.
 */
#include "arena.h"
#include "figures/decimal.h"
#include "figures/figures.h"

#define SENTENCE_MOST 500		/* tokens; an endless one is cut, or its figures would each have all of it */
#define MOST_RUN 32				/* amounts with no word between them that are read; more are data */
#define MOST_BETWEEN 2			/* tokens from a number to the next one, after from: from 19 | to all 43 */
#define MOST_COMPARED 8			/* tokens from an amount to the word that compares it with the next one */
#define MOST_GAP 6				/* tokens from an amount to the next one, with a noun alone between them */
#define MOST_SHARE 8				/* numbers of a list that share the unit of its last one */
#define MOST_CONTACT 60			/* tokens of a line that only says where to ask */
#define TOGETHER 32				/* amounts whose subjects are found together */

/* A sentence whose amounts are read, but whose subjects are not found yet. */
typedef struct Waiting
{
	uint32_t	start;
	uint32_t	end;
	uint32_t	drafts;
	bool		after_heading; /* what was counted above it is forgotten */
} Waiting;

/*
 * The stage. First the amounts of some sentences are read, then their subjects are found: each of the two
 * takes so much code that in turns they would drive each other away from the processor.
 */
typedef struct Figures
{
	PrReading  *r;
	PrSentence	read;			/* whose amounts are read */
	PrSentence	settled;		/* whose subjects are found */
	PR_ARRAY(PrDraft) drafts;	/* of all that wait; the drafts of the two sentences are some of these */
	PR_ARRAY(Waiting) waiting;
	bool		after_heading; /* a heading stands before the next sentence */
} Figures;

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

/*
 * Nov. 18, Rs. 500, No. 5: the stop belongs to the short word before the number; 12 in. wide: to the unit
 * after it.
 */
static bool
is_abbreviating(const PrReading *r, uint32_t stop, uint32_t end)
{
	if (stop > 1 && stop + 1 < end && pr_type(r, stop - 2) == PR_TOKEN_NUMBER && pr_length(r, stop - 1) <= 4 &&
		pr_number_cue(r, stop + 1, PR_TELLS_EXTENT))
		return true;
	return stop > 0 && stop + 1 < end && pr_type(r, stop + 1) == PR_TOKEN_NUMBER &&
		pr_length(r, stop - 1) <= 4 &&
		pr_is(r, stop - 1, PR_MONTH | PR_CURRENCY | PR_NUMBER_CUE);
}

/*
 * After an empty line or a list item a sentence ends without a stop; what has too
 * many tokens for one is read in pieces.
 */
static uint32_t
natural_end(const PrReading *r, uint32_t i, uint32_t end)
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

/* What has too many bytes for a sentence is read in pieces, too. */
static uint32_t
sentence_end(const PrReading *r, uint32_t start, uint32_t end)
{
	end = natural_end(r, start, end);
	while (end > start + 1 && pr_end(r, end - 1) - pr_start(r, start) > PR_MAX_SENTENCE)
		end--;
	return end;
}

/*
 * The tokens of a vague amount or a set phrase at token i, with scale words after
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
	if (first > least && pr_is_word(s->r, first - 1, PR_WORD_MINUS) && !pr_is_word(s->r, first - 2, PR_WORD_OR))
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
 * Is the number, which no noun follows, compared with the amount before it, or set beside it: from 3 months
 * to 12; 2 days rather than 14; 31.1 years, up from 27.4; 44 weeks, against 51; 11 years for robbery and six for
 * theft?
 */
static bool
continues(const PrSentence *s, const PrAmount *before, const PrAmount *a)
{
	const PrReading *r = s->r;
	uint32_t	i = a->first - 1;

	if (a->last < s->end && pr_is_nominal(r, a->last))
		return false;
	while (i > before->last && pr_is(r, i, PR_ADVERB | PR_QUALIFIER) && !pr_is(r, i, PR_CHANGE))
		i--;
	if (i < before->last || i > before->last + MOST_COMPARED)
		return false;
	if (pr_is_word(r, i, PR_WORD_TO))
		return i == before->last && before->first > s->start && pr_is_word(r, before->first - 1, PR_WORD_FROM);
	if (pr_is_word(r, i, PR_WORD_THAN))
		return i == before->last + 1 && pr_is(r, i - 1, PR_ADVERB) && !pr_is(r, i - 1, PR_CHANGE);
	if (pr_is_word(r, i, PR_WORD_AND))
		return pr_is(r, before->last, PR_PREPOSITION) && pr_word(r, before->last) == pr_word(r, a->last);
	return pr_is_word(r, i, PR_WORD_FROM) || pr_is_word(r, i, PR_WORD_AGAINST) ||
		pr_is_word(r, i - 1, PR_WORD_AGAINST);
}

/* Does the time only say when: in the last 12 months, within 10 days? */
static bool
says_when(const PrSentence *s, const PrAmount *a)
{
	uint32_t	i = a->first;

	if (a->kind != PR_FIGURE_DURATION || i == s->start)
		return false;
	return pr_is(s->r, i - 1, PR_ARTICLE) || pr_is_word(s->r, i - 1, PR_WORD_PAST) ||
		pr_is_word(s->r, i - 1, PR_WORD_NEXT) || pr_is_word(s->r, i - 1, PR_WORD_IN) ||
		pr_is_word(s->r, i - 1, PR_WORD_WITHIN);
}

/* Give a bare number that goes on with the amount before it that one's time, age or measure. */
static void
take_unit_before(const PrSentence *s, PrAmount *a)
{
	const PrAmount *before = s->drafts.count > 1 ? &s->drafts.at[s->drafts.count - 2].amount : NULL;

	if (before == NULL || a->kind != PR_FIGURE_COUNT || a->is_range || before->is_range ||
		(a->form & ~(PR_AMOUNT_DIGITS | PR_AMOUNT_POINT)) ||
		(before->kind != PR_FIGURE_DURATION && before->kind != PR_FIGURE_MEASURE &&
		 before->kind != PR_FIGURE_AGE) || (before->form & PR_AMOUNT_GLUED) || says_when(s, before) ||
		!continues(s, before, a))
		return;
	a->kind = before->kind;
	a->unit = before->unit;
	a->value = pr_decimal_times(a->value, before->factor);
	a->form |= PR_AMOUNT_CONTINUES;
}

/*
 * Give a bare number with a scale word the currency of the sum before it, with which it is compared:
 * to £44 million in 2020 from 46 million; £2.1m, against 3.4m.
 */
static void
take_currency_before(const PrSentence *s, PrAmount *a)
{
	const PrAmount *before = s->drafts.count > 1 ? &s->drafts.at[s->drafts.count - 2].amount : NULL;
	uint32_t	i = a->first - 1;

	if (before == NULL || before->kind != PR_FIGURE_MONEY || a->kind != PR_FIGURE_COUNT ||
		!(a->form & PR_AMOUNT_SCALED) || (a->last < s->end && pr_is_nominal(s->r, a->last)) ||
		!(pr_is_word(s->r, i, PR_WORD_FROM) || pr_is_word(s->r, i, PR_WORD_TO) ||
		  pr_is_word(s->r, i, PR_WORD_AGAINST) || pr_is_word(s->r, i - 1, PR_WORD_AGAINST)))
		return;
	a->kind = PR_FIGURE_MONEY;
	a->unit = before->unit;
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

/* One more draft of the sentence whose amounts are read. */
static PrDraft *
add_draft(Figures *f)
{
	PrDraft    *d = pr_push(f->r->arena, &f->drafts);

	f->read.drafts.at = d - f->read.drafts.count++;
	return d;
}

/* Keep an amount as a draft, or remember that it is none. */
static void
keep(Figures *f, PrAmount *a, const PrAmount *before)
{
	PrSentence *s = &f->read;

	if (pr_is_amount(s, a, before))
	{
		PrDraft    *d = add_draft(f);

		share_unit(s, a);
		take_unit_before(s, a);
		take_currency_before(s, a);
		pr_tell_weight_by_word(s->r, a);
		if (before != NULL)
			pr_tell_weight(a, before);
		if (d > s->drafts.at)
			pr_tell_weight(&d[-1].amount, a);
		pr_tell_age(s, a, before);
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
collect(Figures *f)
{
	PrSentence *s = &f->read;
	PrAmount	before;
	bool		any = false;
	uint32_t	least = s->start;	/* after the last amount */

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
				keep(f, &a, any ? &before : NULL);
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
		f->mantissa = d->amount.value.mantissa;
		f->exponent = d->amount.value.exponent;
		f->upper_mantissa = d->amount.upper.mantissa;
		f->upper_exponent = d->amount.upper.exponent;
		f->unit = d->amount.unit;
		f->is_range = d->amount.is_range;
		f->kind = d->amount.kind;
		f->qualifier = d->qualifier;
		f->change = d->change;
	}
}

/* Is the measure or sum said again in another unit: more than 5 miles (8km), about 5ft 4in? */
static bool
is_restated(const PrSentence *s, const PrDraft *before, const PrDraft *d)
{
	uint32_t	i = before->amount.last;

	if (before->amount.kind != d->amount.kind || before->amount.unit == d->amount.unit)
		return false;
	if (d->amount.kind == PR_FIGURE_MEASURE && i == d->amount.first)
		return true;
	return (d->amount.kind == PR_FIGURE_MEASURE || d->amount.kind == PR_FIGURE_MONEY) &&
		i + 1 == d->amount.first && is_text(s, i, "(") && is_text(s, d->amount.last, ")");
}

/*
 * What is said again is qualified alike. As many as 1 in 6 boats and 1 in 9 locks: ratios side by side share
 * "as many as".
 */
static void
share_qualifier(PrSentence *s, uint32_t n)
{
	PrDraft    *d = &s->drafts.at[n];
	const PrDraft *before = n > 0 ? d - 1 : NULL;

	if (before != NULL && d->qualifier == PR_QUALIFIER_NONE && is_restated(s, before, d))
		d->qualifier = before->qualifier;
	if (before != NULL && d->qualifier == PR_QUALIFIER_NONE && before->qualifier == PR_QUALIFIER_UP_TO &&
		d->amount.kind == PR_FIGURE_RATIO && before->amount.kind == PR_FIGURE_RATIO &&
		before->subject_follows &&
		before->subject.last + 1 == d->amount.first && pr_is_word(s->r, before->subject.last, PR_WORD_AND))
		d->qualifier = before->qualifier;
}

/*
 * Does only another noun stand between a change and figure n, so that it changed alike: Harbour Oil dropped 4.6%
 * and Antrim Copper 3.9%?
 */
static bool
changes_alike(const PrSentence *s, uint32_t n)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	i = d[-1].amount.last;

	if (d->change != PR_CHANGE_NONE || d[-1].change == PR_CHANGE_NONE || d->amount.kind != PR_FIGURE_PERCENT ||
		d[-1].amount.kind != PR_FIGURE_PERCENT || d[-1].subject_follows ||
		!(pr_is_word(s->r, i, PR_WORD_AND) || pr_token_is(s->r, i, ",")) || i + 1 >= d->first ||
		i + MOST_GAP < d->first || (d->amount.last < s->end && pr_is_nominal(s->r, d->amount.last)))
		return false;
	while (++i < d->first)
		if (!pr_is_nominal(s->r, i) || pr_is(s->r, i, PR_CHANGE | PR_VERB | PR_PARTICIPLE | PR_ADVERB))
			return false;
	return true;
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
		(d->amount.form & PR_AMOUNT_GLUED) || (d->amount.kind == PR_FIGURE_COUNT && !d->subject_follows);

	if (n + 1 < s->drafts.count && d->amount.kind == PR_FIGURE_MULTIPLE &&
		d->amount.last + 1 == d[1].first && pr_is(s->r, d->amount.last, PR_ARTICLE))
		return true;			/* double the 62 bids */
	if (n + 1 >= s->drafts.count || !bare || !d[1].subject_follows)
		return false;
	/* seven £400 fines, a three-year £4m plan; but in six weeks 12 shops closed */
	if (d->amount.last == d[1].first)
		return d->amount.kind != PR_FIGURE_DURATION || (d->amount.form & PR_AMOUNT_GLUED);
	if (((d->amount.form | d[1].amount.form) & PR_AMOUNT_GLUED) && d->amount.last + 1 == d[1].first &&
		pr_token_is(s->r, d->amount.last, ","))
		return true;			/* a three-year, £4m plan */
	if (d->amount.kind == d[1].amount.kind && pr_is_word(s->r, d->amount.last, PR_WORD_TO) &&
		d->first > s->start && pr_is_word(s->r, d->first - 1, PR_WORD_FROM) &&
		d[1].first <= d->amount.last + MOST_BETWEEN)
		return true;			/* from 19 to all 43 sites */
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

/* Remember what the first and the last figure of the sentence count, for those of the next ones. */
static void
note_topic(PrSentence *s)
{
	bool		any = false;

	for (uint32_t n = s->drafts.count; n-- > 0;)
	{
		const PrDraft *d = &s->drafts.at[n];

		if (d->subject.first == d->subject.last || d->amount.kind == PR_FIGURE_DURATION)
			continue;
		s->last = any ? s->last : d->subject;
		s->topic = d->subject;
		any = true;
	}
}

/* What the figures of a sentence, whose amounts are read, count and how. */
static void
settle_sentence(PrReading *r, PrSentence *s)
{
	for (uint32_t n = 0; n < s->drafts.count; n++)
	{
		PrDraft    *d = &s->drafts.at[n];

		pr_arena_step(r->arena);
		pr_qualify(s, d);
		pr_find_change(s, d);
		pr_find_subject(s, n);
		if (d->qualifier == PR_QUALIFIER_NONE)
			pr_qualify_by_subject(s, d);
		if (d->subject_follows && d->change != PR_CHANGE_NONE)
			pr_find_change(s, d);	/* none, where the verb of change has the subject as its object */
		share_qualifier(s, n);
		if (n > 0 && changes_alike(s, n))
		{
			d->change = d[-1].change;
			d->subject = (PrRange) {d[-1].amount.last + 1, d->first};
		}
	}
	for (uint32_t n = s->drafts.count; n-- > 0;)
		share_subject(s, n);
	note_topic(s);
	for (uint32_t n = 0; n < s->drafts.count; n++)
	{
		const PrDraft *d = &s->drafts.at[n];

		if (d->subject.first == d->subject.last)
			continue;
		if (pr_number_cue(r, d->subject.last - 1, PR_TELLS_PERSON))
			s->people = d->subject;
		if (d->subject.last <= d->first)
			s->said = d->first;
	}
	put_figures(r, s);
}

static void
settle_waiting(Figures *f)
{
	PrSentence *s = &f->settled;

	s->drafts.at = f->drafts.at;
	for (uint32_t i = 0; i < f->waiting.count; i++)
	{
		const Waiting *w = &f->waiting.at[i];

		if (w->after_heading)
			s->topic = s->last = s->people = (PrRange) {0, 0};
		s->start = w->start;
		s->end = w->end;
		s->drafts.count = w->drafts;
		settle_sentence(f->r, s);
		s->drafts.at += w->drafts;
	}
	f->drafts.count = f->waiting.count = 0;
}

static void
read_sentence(Figures *f)
{
	PrSentence *s = &f->read;

	collect(f);
	if (s->drafts.count == 0)
		return;
	*pr_push(f->r->arena, &f->waiting) = (Waiting) {s->start, s->end, s->drafts.count, f->after_heading};
	f->after_heading = false;
	if (f->drafts.count >= TOGETHER)
		settle_waiting(f);
}

/* The sentences of tokens first .. last-1, up to the last one that may hold an amount. */
static void
read_block(Figures *f, uint32_t first, uint32_t last)
{
	const PrReading *r = f->r;
	PrSentence *s = &f->read;
	uint32_t	next = pr_next_start(r, first, last, PR_START_FIGURE);

	for (uint32_t i = first; next < last && r->figures.count < PR_MAX_FOUND; i = s->end)
	{
		if (i == first || i - s->start < SENTENCE_MOST)
			s->run = 0;
		s->start = i;
		s->end = sentence_end(r, i, last);
		if (next < s->end)
		{
			read_sentence(f);
			next = pr_next_start(r, s->end, last, PR_START_FIGURE);
		}
		pr_arena_step(r->arena);
	}
}

void
pr_figures(PrReading *r)
{
	Figures		f = {.r = r, .read.r = r, .settled.r = r};

	if (r->blocks.count == 0)
		read_block(&f, 0, r->tokens.count);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		const PrBlock *block = &r->blocks.at[i];

		pr_arena_step(r->arena);
		f.after_heading |= block->kind == PR_BLOCK_HEADING;
		if (holds_figures(block))
			read_block(&f, block->first, block->last);
	}
	settle_waiting(&f);
	pr_arena_give_back(r->arena, f.drafts.at);
	pr_arena_give_back(r->arena, f.waiting.at);
	pr_fit(r->arena, &r->figures);
	pr_settle_dollars(r);
}
