/*
 * quote_stretches.c
 *		The quoted stretches of a block, from its quotation marks.
 *
 * A pair of outer marks gives a stretch. Where one of the two was lost, the
 * stretch begins with the block or after "X said:", and ends with the block,
 * before the next opening mark or before an attribution.
 */
#include "arena.h"
#include "bodies/bodies.h"
#include "marks.h"
#include "quotes/quotes.h"
#include "quotes/speakers.h"

#define REPLY_MARKS_MOST 8		/* before a line of a mail that is answered */
#define CLOSING_MOST 8			/* marks and stops after a closing mark */
#define NARRATION_MOST 120		/* tokens looked back for an attribution before a lost mark */
#define UNCLOSED_MOST 120		/* tokens looked through for an attribution after a lost mark */
#define GOES_ON_LEAST 6			/* words of a quotation that goes on in a paragraph without marks */
#define RUN_MOST 6				/* paragraphs between an opening mark and the closing one of a later
								 * paragraph */

/* May somebody be quoted there? A heading all between marks (‘Nobody listened’) repeats what is said below it. */
static bool
may_quote(const PrReading *r, const PrBlock *b)
{
	if (b->kind == PR_BLOCK_HEADING)
		return !pr_quotation_mark(r, b->words) || !pr_quotation_mark(r, b->words_end - 1);
	return b->kind == PR_BLOCK_PARAGRAPH || b->kind == PR_BLOCK_BULLET || b->kind == PR_BLOCK_STANDFIRST ||
		b->kind == PR_BLOCK_CAPTION || b->kind == PR_BLOCK_NOTES || b->kind == PR_BLOCK_HEADLINE;
}

uint32_t
pr_body_after_marks(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->first;

	/* each stretch of a block asks for this, so the way there must be short */
	if (pr_start(r, i) < b->body.start)
		i = pr_first_from(&r->tokens, PrToken, start, b->body.start);
	/* a mail that answers marks the lines of the other so: > We are proud */
	for (int n = 0; n < REPLY_MARKS_MOST && i + 1 < b->last && (pr_byte(r, i) == '>' || pr_is_doubled(r, i)); n++)
		i++;
	return i < b->last ? i : b->last - 1;
}

/*
 * The stretch between the mark at token open (PR_NONE: it begins with the block) and
 * the token last, its closing mark if it is closed.
 */
static void
add_stretch(PrQuoting *w, uint32_t block, uint32_t open, uint32_t last, bool closed)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	start = pr_body_first(r, b);
	PrStretch	s = {.block = block, .first = open == PR_NONE ? start
		: open + 1, .last = last, .opened = open != PR_NONE, .closed = closed};
	uint32_t	end = closed ? last + 1 : last;
	uint32_t	most = end + CLOSING_MOST < b->last ? end + CLOSING_MOST : b->last;

	while (open != PR_NONE && start < open && start < b->first + CLOSING_MOST && pr_byte_in(r, start, ".,;"))
		start++;				/* the end of a sentence that the line above left open */
	s.at_start = open == PR_NONE || open <= start;	/* before it where the mark is taken for a bullet */
	while (end < most && pr_type(r, end) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, end, ".,;\"\xe2") &&
		   !pr_flagged(r, end, PR_SPACE_BEFORE))
		end++;
	s.at_end = end == b->last;
	if (s.first < s.last)
		*pr_push(r->arena, &w->stretches) = s;
}

void
pr_count_marks(PrQuoting *w)
{
	const PrReading *r = w->r;
	uint32_t	mark = 0;
	uint32_t	room = 0;

	w->mark_of = pr_arena_grow(r->arena, NULL, 0, &room, r->blocks.count + 1, sizeof(uint32_t));
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		for (; mark < r->marks.count && r->marks.at[mark].token < r->blocks.at[b].first; mark++)
			pr_arena_step(r->arena);
		w->mark_of[b] = mark;
		pr_arena_step(r->arena);
	}
	w->mark_of[r->blocks.count] = r->marks.count;
}

uint32_t
pr_lost_close(const PrQuoting *w, uint32_t block)
{
	const PrReading *r = w->r;

	for (uint32_t m = w->mark_of[block + 1]; m > w->mark_of[block] &&
		 r->marks.at[m - 1].token + 2 >= r->blocks.at[block].last; m--)
		if (r->marks.at[m - 1].role == PR_MARK_CLOSE && r->marks.at[m - 1].partner == PR_NONE)
			return m - 1;
	return PR_NONE;
}

bool
pr_begins_with_mark(const PrQuoting *w, uint32_t block)
{
	const PrReading *r = w->r;
	uint32_t	mark = w->mark_of[block];

	return mark < w->mark_of[block + 1] &&
		r->marks.at[mark].token == pr_body_first(r, &r->blocks.at[block]) &&
		r->marks.at[mark].role == PR_MARK_OPEN;
}

/* The block's first mark, if it closes what the block did not open; PR_NONE: it does not. */
static uint32_t
first_lost_close(const PrQuoting *w, uint32_t block)
{
	uint32_t	mark = w->mark_of[block];

	return mark < w->mark_of[block + 1] && w->r->marks.at[mark].role == PR_MARK_CLOSE ? mark : PR_NONE;
}

/*
 * The mark that closes, at the block's end, what an earlier block opened, though the block quotes a term
 * before it: is “Park and Stride,” which we welcome.”
 */
static uint32_t
close_after_pairs(const PrQuoting *w, uint32_t block)
{
	const PrReading *r = w->r;
	uint32_t	close = pr_lost_close(w, block);

	for (uint32_t m = w->mark_of[block]; close != PR_NONE && m < close; m++)
		if (r->marks.at[m].role == PR_MARK_OPEN &&
			(r->marks.at[m].partner == PR_NONE || r->marks.at[m].token == r->blocks.at[block].first ||
			 pr_is_punctuation(r, r->marks.at[m].token - 1)))
			return PR_NONE;
	return close;
}

/* The block's mark that closes what an earlier block opened; PR_NONE: none does. */
static uint32_t
run_close(const PrQuoting *w, uint32_t block)
{
	uint32_t	close = first_lost_close(w, block);

	return close != PR_NONE ? close : close_after_pairs(w, block);
}

/*
 * The block with the closing mark, where the paragraphs below one that opens a
 * quotation go on without marks. Where a sentence is broken across the blocks,
 * narration may follow the closing mark, else an attribution only.
 */
static uint32_t
run_end(const PrQuoting *w, uint32_t block)
{
	const PrReading *r = w->r;
	bool		broken = !pr_ends_sentence(r, r->blocks.at[block].last - 1);

	for (uint32_t b = block + 1; b < r->blocks.count && b <= block + RUN_MOST; b++)
	{
		uint32_t	close = run_close(w, b);

		if (!broken && close != PR_NONE && close != pr_lost_close(w, b) &&
			!pr_attribution_at(r, r->marks.at[close].token + 1, r->blocks.at[b].last))
			close = PR_NONE;
		if (r->blocks.at[b].kind != PR_BLOCK_PARAGRAPH)
			return PR_NONE;
		if (close != PR_NONE)
			return b;
		if (w->mark_of[b] < w->mark_of[b + 1] && r->marks.at[w->mark_of[b]].role != PR_MARK_APOSTROPHE)
			return PR_NONE;
	}
	return PR_NONE;
}

/* Where a quotation begins that lost its opening mark: after "X said:", or with the block. */
static uint32_t
lost_open_first(const PrReading *r, const PrBlock *b, uint32_t close)
{
	uint32_t	first = pr_body_first(r, b);
	uint32_t	least = close > first + NARRATION_MOST ? close - NARRATION_MOST : first;

	for (uint32_t i = close; i > least + 1; i--)
		if (pr_byte(r, i - 1) == ':' && pr_source_before(r, pr_sentence_first(r, i - 1, first),
														 i).kind != PR_SPEAKER_NONE)
			return i;
	return first;
}

/*
 * Where a quotation ends that lost its closing mark: before an attribution, or where it must. Where no other
 * opens after it, it may just go on in the next paragraph: then only "said X" is an attribution.
 */
static uint32_t
lost_close_last(const PrReading *r, uint32_t open, uint32_t last, bool another)
{
	for (uint32_t i = open + 2; i < last && i < open + UNCLOSED_MOST; i++)
		if (pr_type(r, i - 1) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, i - 1, ",?!") &&
			(another || pr_match(r, i, PR_CUE_SPEECH, NULL) > 0) && pr_attribution_at(r, i, last))
			return i;
	return last;
}

/* The block's next outer opening mark after this one; the block's end of marks where there is none. */
static uint32_t
next_open(const PrQuoting *w, uint32_t block, uint32_t mark)
{
	uint32_t	next = mark + 1;

	for (; next < w->mark_of[block + 1] && w->r->marks.at[next].role != PR_MARK_OPEN; next++)
		pr_arena_step(w->r->arena);
	return next;
}

/*
 * Does the pair that mark next opens stand inside the quotation that mark m opens, at the paragraph's
 * beginning or after a colon, and that does not end: quoted words in the same marks, in the middle of a
 * sentence?
 */
static bool
is_pair_inside(const PrQuoting *w, uint32_t block, uint32_t m, uint32_t next)
{
	const PrReading *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	after;

	if (next >= w->mark_of[block + 1] || r->marks.at[next].partner == PR_NONE ||
		(r->marks.at[m].token > pr_body_first(r, b) && pr_byte(r, r->marks.at[m].token - 1) != ':'))
		return false;
	after = r->marks.at[r->marks.at[next].partner].token + 1;
	return after < b->last && pr_type(r, r->marks.at[next].token - 1) != PR_TOKEN_PUNCTUATION &&
		(pr_type(r, after) == PR_TOKEN_PUNCTUATION || !pr_flagged(r, after, PR_CAPITAL)) &&
		block + 1 < r->blocks.count && pr_begins_with_mark(w, block + 1);
}

/*
 * The stretch that mark m opens; gives its last mark. A further opening mark at
 * the beginning of a sentence, with no attribution before it, only shows that
 * the quotation goes on: paragraphs that were run together.
 */
static uint32_t
find_opened(PrQuoting *w, uint32_t block, uint32_t m, uint32_t *after)
{
	const PrReading *r = w->r;
	uint32_t	open = r->marks.at[m].token;

	while (r->marks.at[m].partner == PR_NONE)
	{
		uint32_t	next = next_open(w, block, m);
		uint32_t	last;

		while (is_pair_inside(w, block, m, next))
			next = next_open(w, block, r->marks.at[next].partner);
		last = next < w->mark_of[block + 1] ? r->marks.at[next].token : r->blocks.at[block].last;

		*after = lost_close_last(r, r->marks.at[m].token, last, next < w->mark_of[block + 1]);
		if (*after < last || next == w->mark_of[block + 1] || !pr_ends_sentence(r, last - 1))
		{
			add_stretch(w, block, open, *after, false);
			return m;
		}
		m = next;
	}
	*after = r->marks.at[r->marks.at[m].partner].token + 1;
	add_stretch(w, block, open, *after - 1, true);
	return r->marks.at[m].partner;
}

/* Are the last two stretches paragraphs of one quotation, neither of which is closed? */
static bool
runs_on(const PrQuoting *w)
{
	const PrStretch *last = w->stretches.count > 1 ? &w->stretches.at[w->stretches.count - 1] : NULL;

	return last != NULL && !last->closed && !last[-1].closed && last[-1].block + 1 == last->block &&
		last[-1].at_end;
}

/*
 * A block without marks of its own, above one that begins with a mark: the quotation may begin in it, after
 * "X said:", its opening mark lost; or it goes on in it from the block before.
 */
static void
find_unopened(PrQuoting *w, uint32_t block)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	const PrStretch *before = w->stretches.count > 0 ? &w->stretches.at[w->stretches.count - 1] : NULL;
	uint32_t	first;
	PrSource	source;

	if (block + 1 >= r->blocks.count || !pr_begins_with_mark(w, block + 1))
		return;
	for (uint32_t m = w->mark_of[block]; m < w->mark_of[block + 1]; m++)
		if (r->marks.at[m].role != PR_MARK_APOSTROPHE)
			return;
	if (before != NULL && before->block + 1 == block && before->at_start && before->at_end &&
		pr_words_in(r, before->first, before->last) > GOES_ON_LEAST &&
		pr_is_voiced(r, block, before->closed || !runs_on(w)))
	{
		add_stretch(w, block, PR_NONE, b->last, false);
		return;
	}
	first = pr_inner_lead(r, b, &source);
	if (first == PR_NONE)
		return;
	add_stretch(w, block, first - 1, b->last, false);
	w->stretches.at[w->stretches.count - 1].unmarked = true;
}

void
pr_find_stretches(PrQuoting *w, uint32_t block)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	after = PR_NONE;	/* token after the last stretch */
	uint32_t	first = w->mark_of[block];

	if (!may_quote(r, b))
		return;
	if (w->run_until != PR_NONE && block <= w->run_until)
	{
		uint32_t	close = block == w->run_until ? run_close(w, block) : PR_NONE;

		after = close != PR_NONE ? r->marks.at[close].token : b->last;
		add_stretch(w, block, PR_NONE, after, close != PR_NONE);
		if (close == PR_NONE)
			return;
		first = close + 1;
	}
	if (b->kind == PR_BLOCK_PARAGRAPH)
		find_unopened(w, block);
	for (uint32_t m = first; m < w->mark_of[block + 1]; m++)
	{
		const PrMark *mark = &r->marks.at[m];

		pr_arena_step(r->arena);
		if (mark->role == PR_MARK_OPEN)
		{
			m = find_opened(w, block, m, &after);
			if (r->marks.at[m].role == PR_MARK_OPEN && after == b->last)
				w->run_until = run_end(w, block);
			while (m + 1 < w->mark_of[block + 1] && r->marks.at[m + 1].token < after)
				m++;
		}
		else if (mark->role == PR_MARK_CLOSE && after == PR_NONE)
		{
			uint32_t	begin = lost_open_first(r, b, mark->token);

			add_stretch(w, block, begin == pr_body_first(r, b) ? PR_NONE : begin - 1, mark->token, true);
			if (begin != pr_body_first(r, b) && w->stretches.count > 0)
				w->stretches.at[w->stretches.count - 1].unmarked = true;
			after = mark->token + 1;
		}
	}
}
