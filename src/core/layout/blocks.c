/*
 * blocks.c
 *		Cut the tokens into blocks.
 *
 * An empty line ends a block. So does a line break, unless the text is hard-wrapped:
 * then a line continues in the next one if that one's first word would not have fitted.
 * Text copied from a web page may have line breaks around bold words, so a line that
 * cannot be the end of a sentence continues as well. In HTML text, the tags of
 * paragraphs, headings and list items also begin and end blocks.
 */
#include "layout/blocks.h"


#include "arena.h"
#include "bodies/bodies.h"
#include "tagged.h"

#define WRAP_MOST 110			/* characters; no hard-wrapped text is wider */
#define WRAP_LEAST 50
#define WRAP_LINES 3			/* a group of fewer lines proves nothing */
#define WORD_MOST 40			/* bytes; a line with a longer token proves nothing */

#define CHARACTER_MOST 4		/* bytes */

#define BROKEN_LEAST 4			/* tokens of a line that is broken within a sentence */

#define MARK_MOST 8				/* bytes of a bullet: &middot; */
#define TAG_MOST 12				/* letters of a tag's name that are looked at */
#define EMPHASIS_MOST 3			/* bytes of a mark of emphasis: *** */

/*
 * Marks before the items of lists, as characters, as UTF-8 that was spoilt, and as
 * entities; o is one of Word's. The usual ones stand first.
 */
#define MARK(text) {text, sizeof(text) - 1}
static const struct
{
	const char *text;
	size_t		length;			/* bytes */
}			bullet_marks[] = {
	MARK("\xe2\x80\xa2"), MARK("-"), MARK("*"), MARK("\xe2\x80\x93"), MARK("--"), MARK("o"), MARK("\xc2\xb7"),
	MARK("\xe2\x96\xaa"), MARK("\xe2\x97\xa6"), MARK("\xe2\x80\xa3"), MARK("\xe2\x97\x8f"), MARK("\xe2\x97\x8b"),
	MARK("\xe2\x96\xa0"), MARK("\xe2\x96\xa1"), MARK("\xe2\x9e\xa2"), MARK("\xe2\x9e\xa4"), MARK("\xe2\x9c\x93"),
	MARK("\xe2\x9c\x94"), MARK("\xe2\x81\x83"), MARK("\xef\x82\xb7"), MARK("\xef\x82\xa7"), MARK("\xc2\xbb"),
	MARK("\xe2\x86\x92"), MARK("\xe2\x96\xba"), MARK("\xe2\x96\xb6"), MARK("\xe2\x96\xb8"), MARK("\xe2\x97\x86"),
	MARK("\xe2\x97\x87"), MARK("\xe2\x98\x85"), MARK("\xe2\x98\x86"), MARK("\xe2\x9e\x94"), MARK("\xe2\x9e\x9c"),
	MARK("\xe2\x9c\x85"), MARK("\xe2\x9d\x96"), MARK("\xe2\x88\x92"), MARK("\xc3\xa2\xe2\x82\xac\xc2\xa2"),
	MARK("+"), MARK("\xe2\x80\x94"), MARK("&bull;"), MARK("&middot;"), MARK("&#8226;")
};
#undef MARK

/* Is token i a mark that stands before a list item? */
static bool
is_bullet_mark(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	bool		mark = t->type == PR_TOKEN_PUNCTUATION || t->type == PR_TOKEN_ENTITY ||
		(t->type == PR_TOKEN_WORD && t->length == 1);

	if (!mark || i + 1 >= r->tokens.count || t->length > MARK_MOST ||
		(pr_flags(r, i + 1) & (PR_SPACE_BEFORE | PR_LINE_BEFORE)) != PR_SPACE_BEFORE)
		return false;
	for (size_t k = 0; k < sizeof(bullet_marks) / sizeof(bullet_marks[0]); k++)
		if (t->length == bullet_marks[k].length &&
			memcmp(r->text + t->start, bullet_marks[k].text, bullet_marks[k].length) == 0)
			return true;
	return false;
}

/*
 * Characters from byte first to byte last, or WRAP_MOST + 1 if there are certainly more than a hard-wrapped
 * line has.
 */
static uint32_t
characters(const PrReading *r, uint32_t first, uint32_t last)
{
	const uint64_t high_bits = UINT64_C(0x8080808080808080);
	uint32_t	n = last - first;

	if (n > WRAP_MOST * CHARACTER_MOST)
		return WRAP_MOST + 1;
	/* minus continuation bytes, 10xxxxxx */
	for (; last - first >= 8; first += 8)
	{
		uint64_t	bytes;

		memcpy(&bytes, r->text + first, 8);
		n -= (uint32_t) (((bytes & ~(bytes << 1) & high_bits) >> 7) * UINT64_C(0x0101010101010101) >> 56);
	}
	for (; first < last; first++)
		n -= ((unsigned char) r->text[first] & 0xc0) == 0x80;
	return n;
}

/* Characters of the word at token i and the marks attached to it. */
static uint32_t
word_width(const PrReading *r, uint32_t i)
{
	uint32_t	last = i;

	for (; last + 1 < r->tokens.count && !pr_flagged(r, last + 1, PR_SPACE_BEFORE); last++)
		pr_arena_step(r->arena);
	return characters(r, pr_start(r, i), pr_end(r, last));
}

/* Lines without an empty line between them, as far as they have been seen. */
typedef struct Group
{
	uint32_t	lines;
	uint32_t	width;			/* of the longest line, characters */
	uint32_t	least;			/* of the shortest line together with the next one's first word */
} Group;

/* The evidence that a text is hard-wrapped. */
typedef struct Wrap
{
	uint32_t	width;			/* of the widest line in the wrapped groups */
	uint32_t	wrapped;		/* groups in which no line could have taken the next one's first word */
	uint32_t	loose;			/* groups with a line longer than any hard-wrapped one */
} Wrap;

static void
end_group(Wrap *wrap, Group *group)
{
	if (group->width > WRAP_MOST)
		wrap->loose++;
	else if (group->lines >= WRAP_LINES && group->width >= WRAP_LEAST && group->least > group->width)
	{
		wrap->wrapped++;
		if (group->width > wrap->width)
			wrap->width = group->width;
	}
	*group = (Group) {0, 0, UINT32_MAX};
}

/* The first token of the line after the one that begins at token first. */
static uint32_t
line_end(const PrReading *r, uint32_t first)
{
	uint32_t	i = first + 1;

	while ((i = pr_next_start(r, i, r->tokens.count, PR_START_LAYOUT)) < r->tokens.count &&
		   !pr_flagged(r, i, PR_LINE_BEFORE))
	{
		pr_arena_step(r->arena);
		i++;
	}
	return i;
}

static bool
has_long_word(const PrReading *r, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
	{
		pr_arena_step(r->arena);
		if (pr_length(r, i) > WORD_MOST)
			return true;
	}
	return false;
}

/* Does the line prove anything? Not if it is a single word or has a long one (an address). */
static bool
tells(const PrReading *r, uint32_t first, uint32_t end)
{
	return end > first + 1 && !has_long_word(r, first, end);
}

/* Does an empty line follow the line that ends before token end? */
static bool
is_last_of_group(const PrReading *r, uint32_t end)
{
	return end == r->tokens.count || pr_flagged(r, end, PR_BLANK_BEFORE);
}

/* Is the line of tokens first .. end-1 a group of its own, as paragraphs are in most texts? */
static bool
is_alone(const PrReading *r, uint32_t first, uint32_t end)
{
	return pr_flagged(r, first, PR_BLANK_BEFORE) && is_last_of_group(r, end);
}

/* Of a line with its indentation, characters. */
static uint32_t
line_width(const PrReading *r, uint32_t first, uint32_t end)
{
	uint32_t	word = pr_start(r, first);
	uint32_t	start = word;

	while (start > 0 && word - start < WRAP_MOST && r->text[start - 1] == ' ')
		start--;
	return characters(r, start, pr_end(r, end - 1));
}

/* The lines that are loose groups of their own. */
static uint32_t
count_loose_lines(const PrReading *r)
{
	uint32_t	loose = 0;

	for (uint32_t first = 0, end; first < r->tokens.count; first = end)
	{
		pr_arena_step(r->arena);
		end = line_end(r, first);
		loose += is_alone(r, first, end) && tells(r, first, end) && line_width(r, first, end) > WRAP_MOST;
	}
	return loose;
}

/*
 * The width at which the text is hard-wrapped; 0: it is not. It is if the wrapped groups, of three lines or
 * more without room for the next one's first word, outnumber the groups and single lines that are too long.
 * Single lines are looked at only if there are such groups.
 */
static uint32_t
wrap_width(const PrReading *r)
{
	Wrap		wrap = {0, 0, 0};
	Group		group = {0, 0, UINT32_MAX};

	for (uint32_t first = 0, end; first < r->tokens.count; first = end)
	{
		pr_arena_step(r->arena);
		end = line_end(r, first);
		if (is_alone(r, first, end))
			continue;
		if (tells(r, first, end))
		{
			uint32_t	width = line_width(r, first, end);

			group.lines++;
			group.width = width > group.width ? width : group.width;
			if (!is_last_of_group(r, end) && width + 1 + word_width(r, end) < group.least)
				group.least = width + 1 + word_width(r, end);
		}
		if (is_last_of_group(r, end))
			end_group(&wrap, &group);
	}
	return wrap.wrapped > wrap.loose && wrap.wrapped > wrap.loose + count_loose_lines(r) ? wrap.width : 0;
}

/* Does the line of tokens first .. i-1 go on in the line that begins with token i? */
static bool
line_goes_on(const PrReading *r, uint32_t first, uint32_t i, uint32_t width)
{
	return width > 0 && !is_bullet_mark(r, i) &&
		line_width(r, first, i) + 1 + word_width(r, i) > width;
}

/* A stop or a comma, with white space on both sides: no line of its own begins with it. */
static bool
is_stray_stop(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_PUNCTUATION && t->length == 1 && strchr(".,;?!", r->text[t->start]) != NULL &&
		i + 1 < r->tokens.count && (pr_flags(r, i + 1) & (PR_SPACE_BEFORE |
																 PR_LINE_BEFORE)) == PR_SPACE_BEFORE;
}

/* Must another word follow this one: the, of, than? */
static bool
wants_more(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_ARTICLE) || pr_is_word(r, i, PR_WORD_OF) || pr_is_word(r, i, PR_WORD_FROM) ||
		pr_is_word(r, i, PR_WORD_WITH) ||
		pr_is_word(r, i, PR_WORD_BY) || pr_is_word(r, i, PR_WORD_THAN) ||
		(pr_is_word(r, i, PR_WORD_AND) && i > 0 && pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION);
}

/* Does the line of token i begin with a single space? */
static bool
is_inset(const PrReading *r, uint32_t i)
{
	const char *text = r->text + pr_start(r, i);

	return pr_start(r, i) > 1 && text[-1] == ' ' && text[-2] == '\n';
}

static bool
is_number(const PrReading *r, uint32_t i)
{
	uint8_t		type = pr_type(r, i);

	return type == PR_TOKEN_NUMBER || type == PR_TOKEN_MONEY || type == PR_TOKEN_PERCENT;
}

/* Is token i a number and the only one of its line, with a line below that begins small? */
static bool
is_number_alone(const PrReading *r, uint32_t i)
{
	const PrToken *next = pr_token(r, i + 1);

	return is_number(r, i) && i + 1 < r->tokens.count &&
		(next->flags & (PR_LINE_BEFORE | PR_BLANK_BEFORE | PR_CAPITAL)) == PR_LINE_BEFORE &&
		next->type == PR_TOKEN_WORD;
}

/* Does a line begin at token i that says who wrote the text: by Ann Vale; no: was built / by Ann Vale? */
static bool
begins_byline(const PrReading *r, uint32_t i)
{
	return pr_is_word(r, i, PR_WORD_BY) && pr_is(r, i + 1, PR_GIVEN_NAME) &&
		pr_flagged(r, i + 1, PR_CAPITAL) && !pr_is(r, i - 1, PR_PARTICIPLE);
}

/*
 * Is the line of tokens line .. i-1, in a block that begins at token first, broken
 * off within a sentence that goes on at token i: “We won,” said / Ada Brook / .
 * “We …”? A line in small letters goes on only one with a capital, or that goes
 * on another itself: items of a list may all be in small letters.
 */
static bool
is_broken(const PrReading *r, uint32_t first, uint32_t line, uint32_t i)
{
	bool		small = pr_type(r, i) == PR_TOKEN_WORD && !pr_flagged(r, i, PR_CAPITAL) &&
		!begins_byline(r, i);

	if (is_bullet_mark(r, i))
		return false;
	/* a tag stood in the sentence: Mr, and below it, one space in, Tucker said */
	if (is_inset(r, i) && !is_inset(r, line) && pr_type(r, i - 1) != PR_TOKEN_PUNCTUATION &&
		pr_type(r, i) == PR_TOKEN_WORD)
		return true;
	if (is_number_alone(r, i))
		return wants_more(r, i - 1) || pr_is(r, i - 1, PR_PREPOSITION | PR_QUALIFIER);
	if (i - line == 1 && small && is_number(r, line))
		return true;			/* a tag stood around the number: more than / 100 / firms */
	if (pr_type(r, i - 1) == PR_TOKEN_PUNCTUATION)
		return small && i - line > 1 && pr_byte(r, i - 2) == ',' && pr_quotation_mark(r, i - 1);
	if (is_stray_stop(r, i) || (small && first < line))
		return true;
	if (first == line && i - line < BROKEN_LEAST)
		return false;
	return wants_more(r, i - 1) || (pr_is(r, i - 1, PR_CUE_SPEECH) &&
									pr_type(r, i - 2) == PR_TOKEN_PUNCTUATION) ||
		(small && pr_flagged(r, line, PR_CAPITAL));
}

/* Is the token a mark of emphasis in plain text: *, **, ***, _, __? */
static bool
is_emphasis(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_length(r, i) <= EMPHASIS_MOST &&
		(pr_byte(r, i) == '*' || pr_byte(r, i) == '_');
}

/* The number signs of a plain-text heading: ## Next steps. */
static bool
is_heading_mark(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PUNCTUATION && pr_byte(r, i) == '#';
}

uint32_t
pr_heading_level(const PrReading *r, const PrBlock *b)
{
	const PrToken *t = pr_token(r, b->first);
	const char *at = r->text + t->start;

	if (b->words > b->first && is_heading_mark(r, b->first))
		return t->length;
	if (t->type == PR_TOKEN_TAG && t->length > 3 && (at[1] | 0x20) == 'h' && at[2] >= '1' && at[2] <= '6')
		return (uint32_t) (at[2] - '0');
	return 0;
}

static bool
same_token(const PrReading *r, uint32_t a, uint32_t b)
{
	return pr_length(r, a) == pr_length(r, b) &&
		memcmp(r->text + pr_start(r, a), r->text + pr_start(r, b), pr_length(r, a)) == 0;
}

/* The first of tokens first .. last that is no tag, or last. */
static uint32_t
skip_tags(const PrReading *r, uint32_t first, uint32_t last)
{
	for (; first < last && pr_type(r, first) == PR_TOKEN_TAG; first++)
		pr_arena_step(r->arena);
	return first;
}

/*
 * Leave out what surrounds the block's words: a bullet, number signs, tags, paired marks of emphasis. Is there a
 * bullet?
 */
static bool
trim(const PrReading *r, PrBlock *b)
{
	uint32_t	first = skip_tags(r, b->first, b->last - 1);
	uint32_t	last = b->last;
	bool		bullet = last - first > 1 && is_bullet_mark(r, first);

	first += bullet;
	if (first + 1 < last && is_heading_mark(r, first) && pr_type(r, first + 1) != PR_TOKEN_PUNCTUATION)
	{
		first++;
		if (last - first > 1 && is_heading_mark(r, last - 1))
			last--;
	}
	for (;;)
	{
		pr_arena_step(r->arena);
		if (last - first > 1 && pr_type(r, first) == PR_TOKEN_TAG)
			first++;
		else if (last - first > 1 && pr_type(r, last - 1) == PR_TOKEN_TAG)
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
	b->body = (PrSpan) {pr_start(r, first), pr_end(r, last - 1)};
	return bullet;
}

static bool
is_of_tag_name(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/*
 * What the lexicon says of the tag at token i: it begins or ends an item of a list, an
 * entry of a feed, what is no text, or any other block, as <title> and <footer> do that
 * are named like a line of a page; PR_ROLE_NONE otherwise.
 */
static PrRole
tag_role(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	from = 1;
	uint32_t	length = 0;
	const PrValue *value;

	if (t->type != PR_TOKEN_TAG)
		return PR_ROLE_NONE;
	if (t->length > 1 && r->text[t->start + 1] == '/')
		from = 2;
	while (from + length < t->length && length < TAG_MOST &&
		   is_of_tag_name(r->text[t->start + from + length]))
		length++;
	value = length > 0 ? pr_value(pr_lookup_entry(r->text + t->start + from, length), PR_NUMBER_LAYOUT) : NULL;
	if (value == NULL)
		return PR_ROLE_NONE;
	return value->data == PR_ROLE_ITEM || value->data == PR_ROLE_ENTRY || value->data == PR_ROLE_HIDDEN ?
		(PrRole) value->data : PR_ROLE_TAG;
}

static bool
is_closing_tag(const PrReading *r, uint32_t i)
{
	return pr_length(r, i) > 1 && r->text[pr_start(r, i) + 1] == '/';
}

/* Does a block begin at token i within a line: an opening tag of a block, or what follows a closing one? */
static bool
tag_breaks(const PrReading *r, uint32_t i)
{
	if (tag_role(r, i) != PR_ROLE_NONE && !is_closing_tag(r, i))
		return pr_type(r, i - 1) != PR_TOKEN_TAG || is_closing_tag(r, i - 1);
	return pr_type(r, i) != PR_TOKEN_TAG && tag_role(r, i - 1) != PR_ROLE_NONE &&
		is_closing_tag(r, i - 1);
}

/* Is one of the tags at tokens first .. last-1, or of those up to the first that is no tag, of this role? */
static bool
holds_tag(const PrReading *r, uint32_t first, uint32_t last, PrRole role, bool closing)
{
	for (uint32_t i = first; i < last && pr_type(r, i) == PR_TOKEN_TAG; i++)
	{
		pr_arena_step(r->arena);
		if (tag_role(r, i) == role && is_closing_tag(r, i) == closing)
			return true;
	}
	return false;
}

bool
pr_begins_entry(const PrReading *r, const PrBlock *b)
{
	return holds_tag(r, b->first, b->last, PR_ROLE_ENTRY, false);
}

bool
pr_begins_hidden(const PrReading *r, const PrBlock *b)
{
	return holds_tag(r, b->first, b->last, PR_ROLE_HIDDEN, false);
}

bool
pr_ends_hidden(const PrReading *r, const PrBlock *b)
{
	return holds_tag(r, b->first, b->last, PR_ROLE_HIDDEN, true) ||
		holds_tag(r, b->words_end, b->last, PR_ROLE_HIDDEN, true);
}

static void
add_block(PrReading *r, uint32_t first, uint32_t last)
{
	PrBlock    *b;
	bool		item = last - first > 1 && holds_tag(r, first, last - 1, PR_ROLE_ITEM, false);

	if (r->blocks.count == PR_MAX_BLOCKS)
		return;
	b = pr_push(r->arena, &r->blocks);
	b->first = first;
	b->last = last;
	b->span = (PrSpan) {pr_start(r, first), pr_end(r, last - 1)};
	b->kind = trim(r, b) || item ? PR_BLOCK_BULLET : PR_BLOCK_PARAGRAPH;
}

void
pr_blocks(PrReading *r)
{
	uint32_t	width = wrap_width(r);
	uint32_t	first = 0;		/* of the block */
	uint32_t	line = 0;		/* first token of the line */

	for (uint32_t i = 1; i < r->tokens.count; i++)
	{
		uint8_t		flags;

		pr_arena_step(r->arena);
		if (pr_type(r, i - 1) != PR_TOKEN_TAG &&
			(i = pr_next_start(r, i, r->tokens.count, PR_START_LAYOUT)) == r->tokens.count)
			break;
		flags = pr_flags(r, i);
		if ((flags & PR_LINE_BEFORE) == 0 && tag_breaks(r, i))
		{
			add_block(r, first, i);
			first = line = i;
		}
		if ((flags & PR_LINE_BEFORE) == 0)
			continue;
		if ((flags & PR_BLANK_BEFORE) || (!line_goes_on(r, line, i, width) && !is_broken(r, first, line, i)))
		{
			add_block(r, first, i);
			first = i;
		}
		else					/* white space like any other: a line is from here on what the author ended */
			r->tokens.at[i].flags &= (uint8_t) ~PR_LINE_BEFORE;
		line = i;
	}
	if (r->tokens.count > 0)
		add_block(r, first, r->tokens.count);
}
