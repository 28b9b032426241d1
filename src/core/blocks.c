/*
 * blocks.c
 *		Cut the tokens into blocks.
 *
 * An empty line ends a block, and so does a line break, unless the text is
 * wrapped by hand: there a line goes on in the next one when that one's first
 * word would not have fitted any more.
 */
#include "blocks.h"

#include "arena.h"
#include "lexicon.h"

#define WRAP_MOST 100			/* bytes; no hand-wrapped text is wider */
#define WRAP_LEAST 50

#define MARK_MOST 8				/* bytes of a bullet: &middot; */
#define EMPHASIS_MOST 3			/* bytes of a mark of emphasis: *** */

#define CHECK_EVERY 4096

static const char *const bullet_marks[] = {
	"\xe2\x80\xa2", "\xc2\xb7", "\xe2\x96\xaa", "\xe2\x97\xa6", "\xe2\x80\xa3", "\xe2\x97\x8f", "\xe2\x97\x8b",
	"\xe2\x96\xa0", "\xe2\x96\xa1", "\xe2\x9e\xa2", "\xe2\x9e\xa4", "\xe2\x9c\x93", "\xe2\x9c\x94", "\xe2\x81\x83",
	"\xef\x82\xb7", "*", "-", "\xe2\x80\x93", "\xe2\x80\x94", "o",
	"&bull;", "&middot;", "&#8226;"
};

bool
pr_is_bullet_mark(const PrReading *r, uint32_t i)
{
	if (i + 1 >= r->tokens.count || r->tokens.at[i].length > MARK_MOST ||
		(r->tokens.at[i + 1].flags & (PR_SPACE_BEFORE | PR_LINE_BEFORE)) != PR_SPACE_BEFORE)
		return false;
	for (size_t k = 0; k < sizeof(bullet_marks) / sizeof(bullet_marks[0]); k++)
		if (pr_token_is(r, i, bullet_marks[k]))
			return true;
	return false;
}

/* The width at which the text is wrapped by hand, 0 where it is not. */
static uint32_t
wrap_width(const PrReading *r)
{
	uint32_t	width = 0;

	for (uint32_t i = 0, first = 0; i < r->tokens.count; i++)
	{
		uint32_t	line;

		if (r->tokens.at[i].flags & PR_LINE_BEFORE)
			first = i;
		line = pr_end(r, i) - r->tokens.at[first].start;
		if (line > WRAP_MOST)
			return 0;
		if (line > width)
			width = line;
	}
	return width < WRAP_LEAST ? 0 : width;
}

/* Bytes of the word that begins at token i, with the marks that stick to it. */
static uint32_t
word_width(const PrReading *r, uint32_t i)
{
	uint32_t	last = i;

	while (last + 1 < r->tokens.count && (r->tokens.at[last + 1].flags & PR_SPACE_BEFORE) == 0)
		last++;
	return pr_end(r, last) - r->tokens.at[i].start;
}

/* Does the line of tokens first .. i-1 go on in the line that begins with token i? */
static bool
line_goes_on(const PrReading *r, uint32_t first, uint32_t i, uint32_t width)
{
	uint32_t	line = pr_end(r, i - 1) - r->tokens.at[first].start;

	return width > 0 && line + 1 + word_width(r, i) > width && !pr_is_bullet_mark(r, i);
}

/* Is the token a mark of emphasis in plain text: *, **, ***, _, __? */
static bool
is_emphasis(const PrReading *r, uint32_t i)
{
	return r->tokens.at[i].type == PR_TOKEN_PUNCTUATION && r->tokens.at[i].length <= EMPHASIS_MOST && (pr_byte(r, i) == '*' || pr_byte(r, i) == '_');
}

/* The number signs of a plain-text heading: ## Next steps. */
static bool
is_heading_mark(const PrReading *r, uint32_t i)
{
	return r->tokens.at[i].type == PR_TOKEN_PUNCTUATION && pr_byte(r, i) == '#';
}

static bool
same_token(const PrReading *r, uint32_t a, uint32_t b)
{
	return r->tokens.at[a].length == r->tokens.at[b].length && memcmp(r->text + r->tokens.at[a].start, r->text + r->tokens.at[b].start, r->tokens.at[a].length) == 0;
}

/* Leave out what stands around the block's words: a bullet, number signs, tags, a pair of marks of emphasis. */
static void
trim(const PrReading *r, PrBlock *b)
{
	uint32_t	first = b->kind == PR_BLOCK_BULLET ? b->first + 1 : b->first;
	uint32_t	last = b->last;

	if (first + 1 < last && is_heading_mark(r, first) && r->tokens.at[first + 1].type != PR_TOKEN_PUNCTUATION)
	{
		first++;
		if (last - first > 1 && is_heading_mark(r, last - 1))
			last--;
	}
	for (;;)
	{
		if (last - first > 1 && r->tokens.at[first].type == PR_TOKEN_TAG)
			first++;
		else if (last - first > 1 && r->tokens.at[last - 1].type == PR_TOKEN_TAG)
			last--;
		else if (last - first > 2 && is_emphasis(r, first) && same_token(r, first, last - 1))
		{
			first++;
			last--;
		}
		else
			break;
	}
	b->words = first;
	b->words_end = last;
	b->body = (PrSpan) {r->tokens.at[first].start, pr_end(r, last - 1)};
}

static void
add_block(PrReading *r, uint32_t first, uint32_t last)
{
	PrBlock    *b = pr_push(r->arena, &r->blocks);
	bool		bullet = pr_is_bullet_mark(r, first) && last - first > 1;

	b->first = first;
	b->last = last;
	b->span = (PrSpan) {r->tokens.at[first].start, pr_end(r, last - 1)};
	b->kind = bullet ? PR_BLOCK_BULLET : PR_BLOCK_PARAGRAPH;
	trim(r, b);
}

void
pr_blocks(PrReading *r)
{
	uint32_t	width = wrap_width(r);
	uint32_t	first = 0;		/* of the block */
	uint32_t	line = 0;		/* first token of the line */

	for (uint32_t i = 1; i < r->tokens.count; i++)
	{
		uint8_t		flags = r->tokens.at[i].flags;

		if (i % CHECK_EVERY == 0)
			pr_arena_check(r->arena);
		if ((flags & PR_LINE_BEFORE) == 0)
			continue;
		if ((flags & PR_BLANK_BEFORE) || !line_goes_on(r, line, i, width))
		{
			add_block(r, first, i);
			first = i;
		}
		line = i;
	}
	if (r->tokens.count > 0)
		add_block(r, first, r->tokens.count);
}
