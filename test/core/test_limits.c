/*
 * test_limits.c
 *		What PR_MAX_BLOCKS and PR_MAX_FOUND say: at the limit all is found, of one
 *		more the last is left out, and nothing else happens. What PR_MAX_SENTENCE
 *		says: figures of one endless sentence do not each have all of it.
 *
 * usage: test_limits
 */
#include "cases.h"

#define LONGEST 128				/* bytes that one repetition makes at the most */
#define LETTERS 6				/* of a word that differs */

typedef struct Limit
{
	const char *name;
	const char *pattern;		/* %s is a word that differs each time */
	uint32_t	most;
} Limit;

static const Limit limits[] = {
	{"blocks", "a\n\n", PR_MAX_BLOCKS},
	{"figures", "They took 7 cats. ", PR_MAX_FOUND},
	{"quotes", "\xe2\x80\x9cWe are glad of it,\xe2\x80\x9d said Jane Smith.\n\n", PR_MAX_FOUND},
	{"persons", "Mr %s Holt came. ", PR_MAX_FOUND},
	{"names", "Operation %s began. ", PR_MAX_FOUND}
};

static uint32_t
count_of(const PrReading *r, const Limit *limit)
{
	switch (limit->name[0])
	{
		case 'b':
			return r->blocks.count;
		case 'f':
			return r->figures.count;
		case 'q':
			return r->quotes.count;
		case 'p':
			return r->persons.count;
		default:
			return r->names.count;
	}
}

/* A word that no other number has: a capital, then letters of which none is a vowel. */
static const char *
word_of(uint32_t number)
{
	static const char letters[] = "bcdfghjklmnpqrstvwxz";
	static char word[LETTERS + 1];

	for (int i = LETTERS - 1; i >= 0; i--)
	{
		word[i] = letters[number % 20];
		number /= 20;
	}
	word[0] = 'K';
	return word;
}

static char *
repeated(const Limit *limit, uint32_t times, uint32_t *length)
{
	char	   *text = malloc((size_t) times * LONGEST);
	size_t		n = 0;

	if (text == NULL)
		abort();
	for (uint32_t i = 0; i < times; i++)
		n += (size_t) snprintf(text + n, LONGEST, limit->pattern, word_of(i));
	*length = (uint32_t) n;
	return text;
}

static bool
test_count(const Limit *limit, uint32_t times, uint32_t expected)
{
	uint32_t	length;
	char	   *text = repeated(limit, times, &length);
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = pr_read(arena, text, length);
	uint32_t	count = count_of(r, limit);

	printf("%s - %u %s found of %u\n", count == expected ? "ok" : "not ok", count, limit->name, times);
	pr_arena_free(arena);
	free(text);
	return count == expected;
}

/* Figures, so much that is no sentence's end, and a last word. */
static bool
test_sentences(const char *filler)
{
	static const char figures[] = "They took 5 cats and 6 dogs and 7 cows and 8 hens and ";
	size_t		room = sizeof(figures) + 3 * PR_MAX_SENTENCE;
	char	   *text = malloc(room + 1);
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r;
	uint32_t	longest = 0;
	bool		good;

	if (text == NULL)
		abort();
	strcpy(text, figures);
	for (size_t n = strlen(text); n < room; n += strlen(filler))
		snprintf(text + n, room + 1 - n, "%s", filler);
	text[room - 1] = 'x';
	r = pr_read(arena, text, (uint32_t) strlen(text));
	for (uint32_t i = 0; i < r->figures.count; i++)
	{
		uint32_t	length = r->figures.at[i].sentence.end - r->figures.at[i].sentence.start;

		longest = length > longest ? length : longest;
	}
	good = r->figures.count == 4 && longest <= PR_MAX_SENTENCE;
	printf("%s - %u figures before many of '%s', the longest sentence has %u bytes\n", good ? "ok" : "not ok",
		   r->figures.count, filler, longest);
	pr_arena_free(arena);
	free(text);
	return good;
}

int
main(void)
{
	static const char *const fillers[] = {"x", " ", "-", "a-", "wholesale-and-retail "};

	Tests		tests = {0, 0};

	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
	{
		count_test(&tests, test_count(&limits[i], limits[i].most, limits[i].most));
		count_test(&tests, test_count(&limits[i], limits[i].most + 1, limits[i].most));
	}
	for (size_t i = 0; i < sizeof(fillers) / sizeof(fillers[0]); i++)
		count_test(&tests, test_sentences(fillers[i]));
	return end_tests(&tests);
}
