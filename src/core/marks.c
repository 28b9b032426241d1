/*
 * marks.c
 *		Tell opening from closing quotation marks, and both from apostrophes.
 *
 * Each block is read once with a small stack of the marks that stand open.
 * What a mark is follows from its form (curly marks say it) and, where that is
 * silent or contradicts the spaces around it, from the spaces. A mark never
 * pairs beyond its block: a stray one does no harm further on.
 */
#include "arena.h"
#include "lexicon.h"

#define DEPTH_MOST 4			/* deeper marks are taken for stray ones */

typedef enum Form
{
	FORM_NONE,
	FORM_DOUBLE,
	FORM_SINGLE
} Form;

typedef enum Side
{
	SIDE_EITHER,
	SIDE_OPEN,
	SIDE_CLOSE
} Side;

typedef struct Shape
{
	const char *text;
	uint8_t		form;
	uint8_t		side;			/* by the form alone */
} Shape;

static const Shape shapes[] = {
	{"\"", FORM_DOUBLE, SIDE_EITHER},
	{"\xe2\x80\x9c", FORM_DOUBLE, SIDE_OPEN}, {"\xe2\x80\x9d", FORM_DOUBLE, SIDE_CLOSE},
	{"\xe2\x80\x9e", FORM_DOUBLE, SIDE_OPEN}, {"\xe2\x80\x9f", FORM_DOUBLE, SIDE_OPEN},
	{"\xc2\xab", FORM_DOUBLE, SIDE_OPEN}, {"\xc2\xbb", FORM_DOUBLE, SIDE_CLOSE},
	{"''", FORM_DOUBLE, SIDE_EITHER}, {"``", FORM_DOUBLE, SIDE_OPEN},
	{"\xe2\x80\x98\xe2\x80\x98", FORM_DOUBLE, SIDE_OPEN}, {"\xe2\x80\x99\xe2\x80\x99", FORM_DOUBLE, SIDE_EITHER},
	{"\xe2\x80\x98\xe2\x80\x99", FORM_DOUBLE, SIDE_EITHER}, {"\xe2\x80\x99\xe2\x80\x98", FORM_DOUBLE, SIDE_EITHER},
	{"&quot;", FORM_DOUBLE, SIDE_EITHER}, {"&#34;", FORM_DOUBLE, SIDE_EITHER},
	{"&ldquo;", FORM_DOUBLE, SIDE_OPEN}, {"&rdquo;", FORM_DOUBLE, SIDE_CLOSE},
	{"'", FORM_SINGLE, SIDE_EITHER}, {"`", FORM_SINGLE, SIDE_OPEN},
	{"\xe2\x80\x98", FORM_SINGLE, SIDE_OPEN}, {"\xe2\x80\x99", FORM_SINGLE, SIDE_CLOSE},
	{"\xe2\x80\x9a", FORM_SINGLE, SIDE_OPEN}, {"&lsquo;", FORM_SINGLE, SIDE_OPEN}, {"&rsquo;", FORM_SINGLE, SIDE_CLOSE},
	{"&#39;", FORM_SINGLE, SIDE_EITHER}
};

/* A mark of the block at hand. */
typedef struct Candidate
{
	uint32_t	token;
	uint8_t		form;
	uint8_t		side;			/* form and spaces considered */
	bool		possessive;		/* could be the apostrophe of victims' */
} Candidate;

typedef PR_ARRAY(Candidate) Candidates;

static const Shape *
shape_at(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	if ((t->type != PR_TOKEN_PUNCTUATION && t->type != PR_TOKEN_ENTITY) ||
		strchr("\"'`&\xe2\xc2", r->text[t->start]) == NULL)
		return NULL;
	for (size_t k = 0; k < sizeof(shapes) / sizeof(shapes[0]); k++)
		if (pr_token_is(r, i, shapes[k].text))
			return &shapes[k];
	return NULL;
}

/* Which side the spaces around the mark speak for. */
static Side
side_by_spaces(const PrReading *r, const PrBlock *b, uint32_t i)
{
	bool		space_before = i == b->first || (r->tokens.at[i].flags & PR_SPACE_BEFORE) ||
		strchr("([\xe2-/", pr_byte(r, i - 1)) != NULL;
	bool		space_after = i + 1 >= b->last || (r->tokens.at[i + 1].flags & PR_SPACE_BEFORE);

	if (space_before && !space_after)
		return SIDE_OPEN;
	if (!space_before)
		return SIDE_CLOSE;
	return i == b->first ? SIDE_OPEN : i + 1 >= b->last ? SIDE_CLOSE : SIDE_EITHER;
}

static bool
is_possessive(const PrReading *r, const PrBlock *b, uint32_t i)
{
	uint32_t	end;

	if (i == b->first || (r->tokens.at[i].flags & PR_SPACE_BEFORE) || i + 1 >= b->last)
		return false;
	end = pr_end(r, i - 1);
	return (r->text[end - 1] == 's' || r->text[end - 1] == 'S' || r->text[end - 1] == 'z' || r->text[end - 1] == 'x') &&
		r->tokens.at[i - 1].type != PR_TOKEN_PUNCTUATION &&
		(r->tokens.at[i + 1].flags & PR_SPACE_BEFORE) && r->tokens.at[i + 1].type != PR_TOKEN_PUNCTUATION;
}

static void
find_candidates(const PrReading *r, const PrBlock *b, PrArena *arena, Candidates *found)
{
	found->count = 0;
	for (uint32_t i = b->first; i < b->last; i++)
	{
		const Shape *shape = shape_at(r, i);
		Candidate  *c;
		Side		spaces;

		if (shape == NULL)
			continue;
		spaces = side_by_spaces(r, b, i);
		c = pr_push(arena, found);
		c->token = i;
		c->form = shape->form;
		/* a form that the spaces contradict was mistyped, but for a single closing mark before a word: '90s, 'em */
		c->side = shape->side == SIDE_EITHER || (spaces != SIDE_EITHER && shape->form == FORM_DOUBLE) ? spaces : shape->side;
		c->possessive = shape->form == FORM_SINGLE && is_possessive(r, b, i);
	}
}

/* The next single mark of the block closes: then this one, if it may be a possessive, is one. */
static bool
another_closes(const Candidates *found, uint32_t k)
{
	for (uint32_t n = k + 1; n < found->count; n++)
		if (found->at[n].form == FORM_SINGLE)
			return found->at[n].side != SIDE_OPEN;
	return false;
}

/* The open marks of a block, innermost last. */
typedef struct Stack
{
	uint32_t	mark[DEPTH_MOST];	/* index in r->marks */
	uint8_t		form[DEPTH_MOST];
	int			depth;
} Stack;

static void
open_mark(PrReading *r, Stack *stack, const Candidate *c)
{
	PrMark	   *m = pr_push(r->arena, &r->marks);

	m->token = c->token;
	m->partner = PR_NONE;
	m->role = stack->depth == 0 ? PR_MARK_OPEN : PR_MARK_INNER_OPEN;
	if (stack->depth == DEPTH_MOST)
		return;
	stack->mark[stack->depth] = r->marks.count - 1;
	stack->form[stack->depth++] = c->form;
}

static void
close_mark(PrReading *r, Stack *stack, const Candidate *c)
{
	PrMark	   *m = pr_push(r->arena, &r->marks);
	int			level = stack->depth;

	while (level > 0 && stack->form[level - 1] != c->form)
		level--;
	m->token = c->token;
	m->partner = PR_NONE;
	m->role = stack->depth == 0 ? PR_MARK_CLOSE : PR_MARK_INNER_CLOSE;
	if (level == 0)
		return;
	m->role = level == 1 ? PR_MARK_CLOSE : PR_MARK_INNER_CLOSE;
	m->partner = stack->mark[level - 1];
	r->marks.at[m->partner].partner = r->marks.count - 1;
	stack->depth = level - 1;
}

/* An opening mark while one of its form is open: either inside it, or the open one was never closed. */
static bool
forgets_open(const Candidates *found, uint32_t k, const Stack *stack)
{
	uint8_t		form = found->at[k].form;
	uint32_t	closing = 0;

	if (stack->depth == 0 || stack->form[stack->depth - 1] != form)
		return false;
	for (uint32_t n = k + 1; n < found->count && n < k + 8; n++)
	{
		if (found->at[n].form != form)
			continue;
		if (found->at[n].side == SIDE_OPEN)
			break;
		closing++;
	}
	return closing < 2;
}

static void
settle_block(PrReading *r, const Candidates *found)
{
	Stack		stack = {{0}, {0}, 0};

	for (uint32_t k = 0; k < found->count; k++)
	{
		const Candidate *c = &found->at[k];
		bool		single_open = false;

		for (int d = 0; d < stack.depth; d++)
			single_open |= stack.form[d] == FORM_SINGLE;
		if (c->form == FORM_SINGLE && c->side != SIDE_OPEN &&
			(!single_open || (c->possessive && another_closes(found, k))))
		{
			PrMark	   *m = pr_push(r->arena, &r->marks);

			*m = (PrMark) {c->token, PR_NONE, PR_MARK_APOSTROPHE};
		}
		else if (c->side == SIDE_OPEN || (c->side == SIDE_EITHER && stack.depth == 0))
		{
			if (forgets_open(found, k, &stack))
				stack.depth--;
			open_mark(r, &stack, c);
		}
		else
			close_mark(r, &stack, c);
	}
}

void
pr_marks(PrReading *r)
{
	Candidates	found = {NULL, 0, 0};

	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		find_candidates(r, &r->blocks.at[b], r->arena, &found);
		settle_block(r, &found);
		if (b % 256 == 0)
			pr_arena_check(r->arena);
	}
}
