/*
 * subject_lists.c
 *		What a figure in a line without a verb is of: a label, a row, an item of a list.
 *
 * There the noun stands directly before its figure, with a mark between them or none:
 * Arrests: 14; Wales 14%, Scotland 12%; Tickets from £5. An item begins with its line, or
 * after the figure before it.
 */
#include "figures/subject_parts.h"

#define MOST_LABEL 6			/* words of a row's label */
#define LINE_WINDOW 40			/* tokens before a figure in which its line begins */

static const PrRange nothing = {0, 0};

/* Does the line end before token i, or with the mark there? */
static bool
ends_line(const PrSentence *s, uint32_t i)
{
	return i >= s->end || pr_flagged(s->r, i, PR_LINE_BEFORE) ||
		(i + 1 == s->end && pr_type(s->r, i) == PR_TOKEN_PUNCTUATION);
}

/* The token with which the line of token i begins, within the sentence. */
static uint32_t
line_start(const PrSentence *s, uint32_t i)
{
	uint32_t	least = i > s->start + LINE_WINDOW ? i - LINE_WINDOW : s->start;

	while (i > least && !pr_flagged(s->r, i, PR_LINE_BEFORE))
		i--;
	return i;
}

/* Where the item begins that ends before token i: with the line or after the figure before number n. */
static uint32_t
item_start(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	start = line_start(s, i - 1);

	if (n > 0 && s->drafts.at[n - 1].amount.last > start)
		start = s->drafts.at[n - 1].amount.last;
	while (start < i && (pr_type(s->r, start) == PR_TOKEN_PUNCTUATION || pr_is(s->r, start, PR_CONJUNCTION) ||
						 is_text(s, start + 1, "|")))
		start++;				/* after the number of a row, too */
	return start;
}

/*
 * What a label says whose mark is this token: cocaine (powder), 10 µg/l; assets held for
 * restraint: £6m. Empty where the mark ends no label.
 */
static PrRange
noun_of_label(const PrSentence *s, uint32_t n, uint32_t mark)
{
	const PrDraft *d = &s->drafts.at[n];
	uint32_t	start;
	PrRange		p = nothing;

	if (!is_text(s, mark, ":") && !(is_text(s, mark, ",") && ends_line(s, d->amount.last) &&
									!pr_has_verb(s, s->start, mark)))
		return nothing;
	if (pr_number_cue(s->r, d->amount.last, PR_TELLS_FATE))
		return nothing;			/* Drink-drive campaign: 261 arrested */
	start = item_start(s, n, mark);
	for (uint32_t k = start; k < mark; k++)
		if (pr_is(s->r, k, PR_FINITE))
			start = mark;
	if (start < mark)
		p = pr_see_through(s, pr_phrase_at(s->r, start, mark, false));
	return is_empty(p) ? pr_phrase_before(s->r, s->start, pr_before_bracket(s, mark)) : p;
}

/* Does token i stand between an item's noun and its figure: Arrests – 14, Arrests | 14, Tickets from £5? */
static bool
is_item_mark(const PrSentence *s, const PrDraft *d, uint32_t i)
{
	return (pr_is_dash(s->r, i) && pr_flagged(s->r, i, PR_SPACE_BEFORE) &&
			!pr_flagged(s->r, i, PR_LINE_BEFORE)) || is_text(s, i, "=") ||
		is_text(s, i, "|") ||
		(is_word(s, i, PR_WORD_FROM) && d->amount.kind == PR_FIGURE_MONEY);
}

/* Does the item end with its figure, or go on with whom or how often it is for: £12 for adults, £3 a day? */
static bool
ends_item(const PrSentence *s, uint32_t i)
{
	return ends_line(s, i) || pr_type(s->r, i) == PR_TOKEN_PUNCTUATION || is_word(s, i, PR_WORD_AND) ||
		is_word(s, i, PR_WORD_FOR) || is_word(s, i, PR_WORD_PER) || is_word(s, i, PR_WORD_A) ||
		is_word(s, i, PR_WORD_EVERY);
}

PrRange
pr_noun_of_item(const PrSentence *s, uint32_t n, uint32_t i)
{
	const PrDraft *d = &s->drafts.at[n];
	bool		marked = is_item_mark(s, d, i);
	uint32_t	end = marked ? i : i + 1;
	uint32_t	start;
	PrRange		p;

	if (!ends_item(s, d->amount.last) ||
		(!marked && is_a(s, end - 1, PR_VERBAL | PR_ADJECTIVE | PR_ORDINAL)) ||
		(!marked && d->amount.kind != PR_FIGURE_MONEY && d->amount.kind != PR_FIGURE_PERCENT))
		return nothing;
	start = item_start(s, n, end);
	for (uint32_t k = start; k < end; k++)
		if (is_text(s, k, ":"))
			start = k + 1;		/* Tickets: adults £14 */
	if (start >= end || (!marked && (is_word(s, start, PR_WORD_THE) || is_word(s, start, PR_WORD_EVERY))))
		return nothing;
	for (uint32_t k = start; k < end; k++)
		if (is_a(s, k, PR_FINITE | PR_PREPOSITION | PR_CHANGE) ||
			(is_a(s, k, PR_VERB) && !is_a(s, k, PR_PLURAL | PR_SINGULAR | PR_ADJECTIVE)))
			return nothing;
	p = pr_phrase_at(s->r, start, end, start + 1 == end);
	return p.last == end || (marked && p.last + 1 == end && is_a(s, p.last, PR_PARTICIPLE)) ? p : nothing;
}

/*
 * The noun of an item that a mark and a word of rise or fall follow, or that and from at token i: Fraud (online) –
 * up 9%; Arrests: down from 14.
 */
static PrRange
noun_of_changed_item(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	mark = i - is_word(s, i, PR_WORD_FROM) - 1;
	uint32_t	start;
	uint32_t	end;
	PrRange		p;

	if (!is_a(s, mark + 1, PR_CHANGE) || !is_a(s, mark + 1, PR_PREPOSITION) ||
		!(is_item_mark(s, &s->drafts.at[n], mark) || is_text(s, mark, ":")))
		return nothing;
	end = pr_before_bracket(s, mark);
	start = item_start(s, n, end);
	p = start < end ? pr_phrase_at(s->r, start, end, true) : nothing;
	return p.last == end ? p : nothing;
}

/*
 * The noun that a share of a list is of, directly before the preposition at token i or the comma:
 * 11% and lack of sleep at 10%; followed by heart disease with 7%, and gout, at a median 6%.
 */
static PrRange
noun_of_list(const PrSentence *s, uint32_t n, uint32_t i)
{
	uint32_t	end = i - is_text(s, i - 1, ",");
	PrRange		p = pr_whole_phrase_before(s, end);
	uint32_t	at = is_empty(p) ? s->start : pr_before_determiners(s, p.first);
	bool		listed;

	if (at == s->start)
		return nothing;
	if (is_word(s, i, PR_WORD_ON) && !is_a(s, at - 1, PR_VERB | PR_PARTICIPLE | PR_GERUND))
		return p;				/* the Tories on 26% */
	listed = n > 0 && at <= s->drafts.at[n - 1].amount.last + 3 &&
		(is_word(s, at - 1, PR_WORD_AND) || is_text(s, at - 1, ","));
	return listed || is_word(s, at - 1, PR_WORD_WITH) ||
		(is_word(s, at - 1, PR_WORD_BY) && is_a(s, at - 2, PR_PARTICIPLE)) ? p : nothing;
}

/* The noun that a figure follows between commas: the largest grant, £550,000, went to. */
static PrRange
noun_of_apposition(const PrSentence *s, uint32_t n, uint32_t comma)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	PrRange		p = pr_phrase_before(s->r, s->start, comma);
	bool		closed = a->last >= s->end || is_text(s, a->last, ",") || a->last + 1 == s->end;

	if (is_empty(p) || !closed || (a->kind != PR_FIGURE_MONEY && a->kind != PR_FIGURE_PERCENT) ||
		!is_a(s, p.first - 1, PR_ARTICLE) || pr_flagged(s->r, p.first, PR_CAPITAL))
		return nothing;
	return p;
}

/* The words with which a row begins at token i: Statutory profit before tax | £4m £3m. */
static PrRange
label_of_row(const PrSentence *s, uint32_t i)
{
	PrRange		p = {i, i};

	while (p.last < s->end && p.last < i + MOST_LABEL && pr_type(s->r, p.last) <= PR_TOKEN_HYPHENATED &&
		   pr_byte(s->r, p.last) > '9')
		p.last++;
	while (p.last > p.first + 1 && is_a(s, p.last - 1, PR_PARTICIPLE))
		p.last--;				/* Boats searched 8 3 5 */
	return pr_has_finite(s, p.first, p.last) ? pr_phrase_at(s->r, i, s->end, false) : p;
}

PrRange
pr_noun_of_line(const PrSentence *s, uint32_t n, uint32_t i, bool row)
{
	const PrAmount *a = &s->drafts.at[n].amount;
	PrRange		p = noun_of_label(s, n, i);

	if (is_empty(p) && is_text(s, i, ","))
		p = noun_of_apposition(s, n, i);
	if (is_empty(p))
		p = noun_of_changed_item(s, n, i);
	if (is_empty(p) && row)
		p = label_of_row(s, line_start(s, i));
	if (is_empty(p) && a->kind == PR_FIGURE_PERCENT &&
		(is_word(s, i, PR_WORD_AT) || is_word(s, i, PR_WORD_WITH) || is_word(s, i, PR_WORD_ON)))
		p = noun_of_list(s, n, i);
	return p;
}
