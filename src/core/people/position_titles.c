/*
 * position_titles.c
 *		A title in full: the short words of a position's title written out.
 */
#include "people/position_parts.h"

#include <string.h>

#include "arena.h"

#define TITLE_MOST 256			/* bytes of a title written out */

typedef struct Builder
{
	char		text[TITLE_MOST];
	uint32_t	length;
	bool		changed;		/* something was written out */
} Builder;

static void
append(Builder *b, const char *words, size_t length)
{
	if (length == 0 || b->length + length + 1 > TITLE_MOST)
		return;
	if (b->length > 0 && *words != '/' && *words != ',' && b->text[b->length - 1] != '/')
		b->text[b->length++] = ' ';
	memcpy(b->text + b->length, words, length);
	b->length += (uint32_t) length;
}

/* Append what the class says a word is written out as; false where it says nothing, or the word is no shorter. */
static bool
append_written_out(Builder *b, const PrEntry *entry, PrClassNumber number)
{
	const PrValue *value = pr_value(entry, number);

	if (value == NULL || value->data == 0 || strlen(pr_strings[value->data]) == entry->length)
		return false;			/* acting Inspector */
	append(b, pr_strings[value->data], strlen(pr_strings[value->data]));
	b->changed = true;
	return true;
}

/* T/DAC: two short words in one token. */
static bool
has_slash(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return t->type == PR_TOKEN_ABBREVIATION && memchr(r->text + t->start, '/', t->length) != NULL;
}

static bool
is_office(const char *text, uint32_t length)
{
	const PrEntry *e = pr_lookup_entry(text, length);

	return (pr_entry_all(e) & PR_OFFICE) != 0;
}

static void
append_token(const PrReading *r, Builder *b, uint32_t i, bool prefix, bool plural)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	const char *slash = t->type == PR_TOKEN_ABBREVIATION ? memchr(text, '/', t->length) : NULL;
	const PrEntry *entry = &pr_entries[pr_word(r, i)];

	/* two offices, not a short word and a rank */
	if (slash != NULL && !(pr_entry_any(pr_lookup_entry(text, (uint32_t) (slash - text))) & PR_RANK_PREFIX) &&
		is_office(text, (uint32_t) (slash - text)))
		slash = NULL;
	if (slash != NULL)
	{
		uint32_t	left = (uint32_t) (slash - text);
		const PrEntry *right = pr_lookup_entry(slash + 1, t->length - left - 1);

		append_written_out(b, pr_lookup_entry(text, left), PR_NUMBER_RANK_PREFIX);
		if (!append_written_out(b, right, PR_NUMBER_RANK) &&
			!append_written_out(b, right, PR_NUMBER_RANK_PREFIX))
			append(b, slash + 1, t->length - left - 1);
		b->changed = true;
		return;
	}
	if (prefix && append_written_out(b, entry, PR_NUMBER_RANK_PREFIX))
		return;
	if (!prefix && append_written_out(b, entry, PR_NUMBER_ABBREVIATION))
		return;
	append(b, text, pr_word_only_end(r, i) - t->start - (plural ? 1 : 0));
	b->changed |= plural;
}

/*
 * Append the short form of a rank or an office at token i written out; gives its
 * tokens, 0 where there is none.
 */
static uint32_t
append_short(const PrReading *r, Builder *b, uint32_t i)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_RANK | PR_OFFICE, &entry);

	for (int k = 0; n > 0 && k < PR_SCOPES; k++)
		if (append_written_out(b, entry, pr_scopes[k]))
			return n;
	return 0;
}

PrString
pr_position_title(PrReading *r, const PrPosition *p)
{
	Builder		b;
	PrString	title = {pr_range_span(r, p->title), NULL, 0};
	bool		in_title = p->term >= p->title.first;
	uint32_t	words;

	b.length = 0;
	b.changed = false;
	for (uint32_t i = p->title.first; i < p->title.last; i++)
	{
		if (in_title && i == p->term && (!has_slash(r, i) || pr_is(r, i, PR_RANK)) &&
			append_written_out(&b, p->entry, pr_class_number(p->scope)))
			i += p->entry->words - 1;
		else if (i == p->term && !p->plural && pr_type(r, i) == PR_TOKEN_HYPHENATED && p->entry->words == 1 &&
				 p->entry->length < pr_word_only_end(r, i) - pr_start(r, i))
		{
			/* ex-head */
			append(&b, r->text + pr_word_only_end(r, i) - p->entry->length, p->entry->length);
			b.changed = true;
		}
		else if (i > p->term && i < p->head.last && (pr_token_is(r, i, ".") || pr_token_is(r, i, "-")))
			b.changed = true;	/* of a short word, which is written out */
		else if (i > p->term && i < p->head.last && (words = append_short(r, &b, i)) > 0)
			i += words - 1;
		else if (!(i < p->term && pr_token_is(r, i, ".")))
			append_token(r, &b, i, i >= p->head.first && i < p->term, p->plural && i == p->term);
	}
	/* prefixes are written out only where they change something: "Temporary" stays as it stands */
	if (b.changed && !(b.length == title.span.end - title.span.start &&
					   memcmp(b.text, r->text + title.span.start, b.length) == 0))
	{
		char	   *copy = pr_arena_alloc(r->arena, b.length + 1);

		memcpy(copy, b.text, b.length);
		title.literal = copy;
		title.literal_length = b.length;
	}
	return title;
}
