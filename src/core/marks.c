/*
 * marks.c
 *		Tell opening from closing quotation marks, and both from apostrophes.
 *
 * Each block is read once with a small stack of the marks that stand open.
 * What a mark is follows from its form (curly marks say it) and, where that is
 * silent or contradicts the spaces around it, from the spaces. A mark never
 * pairs beyond its block: a stray one does no harm further on.
 */
#include "marks.h"

#include "arena.h"
#include "tagged.h"

#define DEPTH_MOST 4			/* deeper marks are taken for stray ones */
#define ELISION_MOST 16		/* bytes of a word like 'twas */
#define LOOK_AHEAD 8			/* marks looked at to tell what one is */

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
	uint8_t		length;
	uint8_t		form;
	uint8_t		side;			/* by the form alone */
} Shape;

/* The most frequent first. Entities may be written in capitals, &#X201C; too. */
#define S(text) text, sizeof(text) - 1
static const Shape shapes[] = {
	{S("\xe2\x80\x99"), FORM_SINGLE, SIDE_CLOSE}, {S("'"), FORM_SINGLE, SIDE_EITHER},
	{S("\""), FORM_DOUBLE, SIDE_EITHER},
	{S("\xe2\x80\x9c"), FORM_DOUBLE, SIDE_OPEN}, {S("\xe2\x80\x9d"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xe2\x80\x98"), FORM_SINGLE, SIDE_OPEN},
	{S("\xe2\x80\x9e"), FORM_DOUBLE, SIDE_OPEN}, {S("\xe2\x80\x9f"), FORM_DOUBLE, SIDE_OPEN},
	{S("\xc2\xab"), FORM_DOUBLE, SIDE_OPEN}, {S("\xc2\xbb"), FORM_DOUBLE, SIDE_CLOSE},
	{S("''"), FORM_DOUBLE, SIDE_EITHER}, {S("``"), FORM_DOUBLE, SIDE_OPEN},
	{S("\xe2\x80\x98\xe2\x80\x98"), FORM_DOUBLE, SIDE_OPEN},
	{S("\xe2\x80\x99\xe2\x80\x99"), FORM_DOUBLE, SIDE_EITHER},
	{S("\xe2\x80\x98\xe2\x80\x99"), FORM_DOUBLE, SIDE_EITHER},
	{S("\xe2\x80\x99\xe2\x80\x98"), FORM_DOUBLE, SIDE_EITHER},
	{S("`"), FORM_SINGLE, SIDE_OPEN}, {S("\xe2\x80\x9a"), FORM_SINGLE, SIDE_OPEN},
	/* entities left over from HTML */
	{S("&quot;"), FORM_DOUBLE, SIDE_EITHER}, {S("&#34;"), FORM_DOUBLE, SIDE_EITHER},
		{S("&#x22;"), FORM_DOUBLE, SIDE_EITHER},
	{S("&ldquo;"), FORM_DOUBLE, SIDE_OPEN}, {S("&#8220;"), FORM_DOUBLE, SIDE_OPEN},
	{S("&#x201c;"), FORM_DOUBLE, SIDE_OPEN},
	{S("&rdquo;"), FORM_DOUBLE, SIDE_CLOSE}, {S("&#8221;"), FORM_DOUBLE, SIDE_CLOSE},
	{S("&#x201d;"), FORM_DOUBLE, SIDE_CLOSE},
	{S("&bdquo;"), FORM_DOUBLE, SIDE_OPEN}, {S("&laquo;"), FORM_DOUBLE, SIDE_OPEN},
	{S("&raquo;"), FORM_DOUBLE, SIDE_CLOSE},
	{S("&#147;"), FORM_DOUBLE, SIDE_OPEN}, {S("&#148;"), FORM_DOUBLE, SIDE_CLOSE},
	{S("&apos;"), FORM_SINGLE, SIDE_EITHER}, {S("&#39;"), FORM_SINGLE, SIDE_EITHER},
	{S("&#039;"), FORM_SINGLE, SIDE_EITHER},
	{S("&#x27;"), FORM_SINGLE, SIDE_EITHER},
	{S("&lsquo;"), FORM_SINGLE, SIDE_OPEN}, {S("&#8216;"), FORM_SINGLE, SIDE_OPEN},
	{S("&#x2018;"), FORM_SINGLE, SIDE_OPEN},
	{S("&rsquo;"), FORM_SINGLE, SIDE_CLOSE}, {S("&#8217;"), FORM_SINGLE, SIDE_CLOSE},
	{S("&#x2019;"), FORM_SINGLE, SIDE_CLOSE},
	{S("&sbquo;"), FORM_SINGLE, SIDE_OPEN}, {S("&#145;"), FORM_SINGLE, SIDE_OPEN},
	{S("&#146;"), FORM_SINGLE, SIDE_CLOSE},
	/* Windows-1252 taken for Latin-1 */
	{S("\xc2\x93"), FORM_DOUBLE, SIDE_OPEN}, {S("\xc2\x94"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xc2\x91"), FORM_SINGLE, SIDE_OPEN}, {S("\xc2\x92"), FORM_SINGLE, SIDE_CLOSE},
	/*
	 * UTF-8 taken for Windows-1252; the last byte of the closing mark has no
	 * character there and may be lost
	 */
	{S("\xc3\xa2\xe2\x82\xac\xc5\x93"), FORM_DOUBLE, SIDE_OPEN},
		{S("\xc3\xa2\xe2\x82\xac\xc2\x9d"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xc3\xa2\xe2\x82\xac"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xc3\xa2\xe2\x82\xac\xcb\x9c"), FORM_SINGLE, SIDE_OPEN},
	{S("\xc3\xa2\xe2\x82\xac\xe2\x84\xa2"), FORM_SINGLE, SIDE_CLOSE},
	/* for Latin-1 */
	{S("\xc3\xa2\xc2\x80\xc2\x9c"), FORM_DOUBLE, SIDE_OPEN},
		{S("\xc3\xa2\xc2\x80\xc2\x9d"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xc3\xa2\xc2\x80\xc2\x98"), FORM_SINGLE, SIDE_OPEN},
	{S("\xc3\xa2\xc2\x80\xc2\x99"), FORM_SINGLE, SIDE_CLOSE},
	/* and for Mac Roman */
	{S("\xe2\x80\x9a\xc3\x84\xc3\xba"), FORM_DOUBLE, SIDE_OPEN},
		{S("\xe2\x80\x9a\xc3\x84\xc3\xb9"), FORM_DOUBLE, SIDE_CLOSE},
	{S("\xe2\x80\x9a\xc3\x84\xc3\xb2"), FORM_SINGLE, SIDE_OPEN},
	{S("\xe2\x80\x9a\xc3\x84\xc3\xb4"), FORM_SINGLE, SIDE_CLOSE}
};
#undef S

/* A mark of the block at hand. */
typedef struct Candidate
{
	uint32_t	token;
	uint8_t		form;
	uint8_t		side;			/* form and spaces considered */
	bool		possessive;		/* could be the apostrophe of victims' */
	bool		prime;			/* could stand for feet or inches: 6'2" */
	bool		inside;			/* a single mark between letters: the U.K.'s */
	bool		ends;			/* ends its block, after a stop */
} Candidate;

typedef PR_ARRAY(Candidate) Candidates;

static const Shape *
shape_at(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;

	if ((t->type != PR_TOKEN_PUNCTUATION && t->type != PR_TOKEN_ENTITY) ||
		strchr("\"'`&\xe2\xc2\xc3", *text) == NULL)
		return NULL;
	/* the last byte first, for the first ones are those of many */
	for (size_t k = 0; k < sizeof(shapes) / sizeof(shapes[0]); k++)
		if (shapes[k].length == t->length && shapes[k].text[t->length - 1] == text[t->length - 1] &&
			(t->type == PR_TOKEN_ENTITY ? pr_word_is(r, i, shapes[k].text) :
			 memcmp(text, shapes[k].text, t->length) == 0))
			return &shapes[k];
	return NULL;
}

/* The lexicon's entry of the mark, as an apostrophe, and the word after it; 0: none. */
static uint16_t
elided_word(const PrReading *r, uint32_t i)
{
	const PrToken *word = pr_token(r, i + 1);
	char		form[ELISION_MOST] = "'";

	memcpy(form + 1, r->text + word->start, word->length);
	return pr_lookup(form, 1u + word->length);
}

/* Left over from HTML: takes no room on the page, or a space's. */
static bool
is_markup(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_TAG || pr_token_is(r, i, "&nbsp;") || pr_token_is(r, i, "&#160;");
}

/*
 * Does a word directly follow the mark, and a stop directly before it:
 * stating,"This is; the WHO.”This is
 */
static bool
lost_space(const PrReading *r, uint32_t i)
{
	return pr_type(r, i + 1) <= PR_TOKEN_HYPHENATED &&
		(pr_byte_in(r, i - 1, ",:") || (pr_byte(r, i - 1) == '.' &&
										pr_flagged(r, i + 1, PR_CAPITAL)));
}

bool
pr_is_doubled(const PrReading *r, uint32_t i)
{
	return pr_byte(r, i) == '"' && pr_byte(r, i + 1) == '"' && !pr_flagged(r, i + 1, PR_SPACE_BEFORE) &&
		(i == 0 || pr_flagged(r, i, PR_SPACE_BEFORE)) && pr_wordlike(r, i + 2) &&
		!pr_flagged(r, i + 2, PR_SPACE_BEFORE);
}

/* Which side the spaces around the mark speak for. */
static Side
side_by_spaces(const PrReading *r, const PrBlock *b, uint32_t i)
{
	bool		space_before = i == b->first || pr_flagged(r, i, PR_SPACE_BEFORE) ||
		pr_byte_in(r, i - 1, "([\xe2-/") || is_markup(r, i - 1) || pr_is_doubled(r, i - 1);
	bool		space_after = i + 1 >= b->last || pr_flagged(r, i + 1, PR_SPACE_BEFORE) ||
		is_markup(r, i + 1);

	/* nothing that goes on so is opened: energy products ”, said */
	if (space_before && !space_after)
		return pr_byte_in(r, i + 1, ",;:?!)") && i > b->first ? SIDE_CLOSE : SIDE_OPEN;
	/* the space was lost: said:"This is, stating,"This is */
	if (!space_before && !space_after && lost_space(r, i))
		return pr_byte(r, i - 1) == ':' ? SIDE_OPEN : SIDE_EITHER;
	if (!space_before)
		return SIDE_CLOSE;
	return i == b->first ? SIDE_OPEN : i + 1 >= b->last ? SIDE_CLOSE : SIDE_EITHER;
}

/* A straight mark directly after a number: 6'2", a 15" screen. */
static bool
is_prime(const PrReading *r, const PrBlock *b, uint32_t i)
{
	return i > b->first && !pr_flagged(r, i, PR_SPACE_BEFORE) &&
		pr_type(r, i - 1) == PR_TOKEN_NUMBER &&
		(pr_byte(r, i) == '"' || pr_byte(r, i) == '\'');
}

/* A mark glued to an abbreviation or a number before it and to a letter after it: the U.K.'s */
static bool
is_inside(const PrReading *r, const PrBlock *b, uint32_t i)
{
	return i > b->first && i + 1 < b->last &&
		!((pr_flags(r, i) | pr_flags(r, i + 1)) & PR_SPACE_BEFORE) &&
		pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION && pr_type(r, i - 1) != PR_TOKEN_ENTITY &&
		pr_length(r, i + 1) == 1 &&
		pr_type(r, i + 1) == PR_TOKEN_WORD;
}

/* The mark begins a word that has lost its first letters: 'twas, the '90s. */
static bool
is_elision(const PrReading *r, const PrBlock *b, uint32_t i)
{
	const PrToken *word = pr_token(r, i + 1);

	if (i + 1 >= b->last || (word->flags & PR_SPACE_BEFORE))
		return false;
	if (word->type == PR_TOKEN_NUMWORD || word->type == PR_TOKEN_NUMBER)
		return word->length >= 2 && word->length <= 3 && r->text[word->start + 1] >= '0' &&
			r->text[word->start + 1] <= '9' &&
			(word->length == 2 || r->text[word->start + 2] == 's');
	return pr_length(r, i) + word->length < ELISION_MOST && word->type == PR_TOKEN_WORD &&
		elided_word(r, i) != 0;
}

static bool
is_possessive(const PrReading *r, const PrBlock *b, uint32_t i)
{
	uint32_t	end;

	if (i == b->first || pr_flagged(r, i, PR_SPACE_BEFORE) || i + 1 >= b->last)
		return false;
	end = pr_end(r, i - 1);
	return (r->text[end - 1] == 's' || r->text[end - 1] == 'S' || r->text[end - 1] == 'z' ||
			r->text[end - 1] == 'x') &&
		pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION &&
		pr_flagged(r, i + 1, PR_SPACE_BEFORE) && pr_type(r, i + 1) != PR_TOKEN_PUNCTUATION &&
		!pr_is(r, i + 1, PR_BE);	/* ‘Sleep in shift workers’ is published */
}

static void
find_candidates(const PrReading *r, const PrBlock *b, PrArena *arena, Candidates *found)
{
	found->count = 0;
	for (uint32_t i = b->first; (i = pr_next_start(r, i, b->last, PR_START_MARK)) < b->last; i++)
	{
		const Shape *shape = shape_at(r, i);
		Candidate  *c;
		Side		spaces;

		pr_arena_step(arena);
		if (shape == NULL || (shape->form == FORM_SINGLE && is_elision(r, b, i)) || pr_is_doubled(r, i))
			continue;
		spaces = side_by_spaces(r, b, i);
		c = pr_push(arena, found);
		c->token = i;
		c->form = shape->form;
		/*
		 * a form that the spaces contradict was mistyped, but for a single closing
		 * mark before a word: '90s, 'em
		 */
		c->side = shape->side == SIDE_EITHER || (spaces != SIDE_EITHER && shape->form == FORM_DOUBLE) ?
			spaces : shape->side;
		if (shape->form == FORM_DOUBLE && spaces == SIDE_EITHER && lost_space(r, i))
			c->side = SIDE_EITHER;
		c->possessive = shape->form == FORM_SINGLE && is_possessive(r, b, i);
		c->prime = is_prime(r, b, i);
		c->ends = i > b->first && i + 1 == b->last && pr_byte_in(r, i - 1, ".?!");
		c->inside = shape->form == FORM_SINGLE && is_inside(r, b, i);
	}
}

/* The next mark of the form closes: then this one, if it may be a possessive or a prime, is one. */
static bool
another_closes(const Candidates *found, uint32_t k, Form form)
{
	for (uint32_t n = k + 1; n < found->count && n < k + LOOK_AHEAD; n++)
		if (found->at[n].form == form)
			return found->at[n].side != SIDE_OPEN;
	return false;
}

/* The open marks of a block, innermost last. */
typedef struct Stack
{
	uint32_t	mark[DEPTH_MOST];	/* index in r->marks */
	uint8_t		form[DEPTH_MOST];
	int			depth;
	bool		begins;			/* the outer one stands at the block's beginning */
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
	if (stack->depth == 0)
		stack->begins = pr_flagged(r, c->token, PR_LINE_BEFORE);
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
	for (uint32_t n = k + 1; n < found->count && n < k + LOOK_AHEAD; n++)
	{
		if (found->at[n].form != form)
			continue;
		if (found->at[n].side == SIDE_OPEN)
			break;
		closing++;
	}
	return closing < 2;
}

/* Is the mark none of quotation: an apostrophe, or a sign for feet or inches? */
static bool
is_no_quotation(const Candidates *found, uint32_t k, const Stack *stack)
{
	const Candidate *c = &found->at[k];
	bool		open = false;

	for (int d = 0; d < stack->depth; d++)
		open |= stack->form[d] == c->form;
	if (c->inside)
		return true;
	if (c->side == SIDE_OPEN || !(c->form == FORM_SINGLE || c->prime))
		return false;
	/* a paragraph that begins with a mark is speech, which ends with a stop: 'The forces' own plan */
	if (open && c->possessive && stack->depth == 1 && stack->begins)
		return true;
	/* no apostrophe follows a stop: the opening mark is lost */
	if (c->ends)
		return false;
	return !open || ((c->possessive || c->prime) && another_closes(found, k, c->form));
}

/*
 * A mark of one form after a stop where only one of the other form is open, and
 * nothing else closes that: "We won,' said
 */
static bool
closes_other(const PrReading *r, const Candidates *found, uint32_t k, const Stack *stack)
{
	const Candidate *c = &found->at[k];

	return c->side == SIDE_CLOSE && stack->depth == 1 && stack->form[0] != c->form &&
		pr_byte_in(r, c->token - 1, ",.?!") && !another_closes(found, k, (Form) stack->form[0]);
}

static void
settle_block(PrReading *r, const Candidates *found)
{
	Stack		stack = {{0}, {0}, 0, false};

	for (uint32_t k = 0; k < found->count; k++)
	{
		const Candidate *c = &found->at[k];

		pr_arena_step(r->arena);
		if (closes_other(r, found, k, &stack))
			close_mark(r, &stack, &(Candidate) {.token = c->token, .form = stack.form[0],
				.side = SIDE_CLOSE});
		else if (is_no_quotation(found, k, &stack))
			*pr_push(r->arena, &r->marks) = (PrMark) {c->token, PR_NONE, PR_MARK_APOSTROPHE};
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
		pr_arena_step(r->arena);
		find_candidates(r, &r->blocks.at[b], r->arena, &found);
		settle_block(r, &found);
	}
	pr_arena_give_back(r->arena, found.at);
}

uint32_t
pr_mark_from(const PrReading *r, uint32_t i)
{
	return pr_first_from(&r->marks, PrMark, token, i);
}
