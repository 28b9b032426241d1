/*
 * test_limits.c
 *		What PR_MAX_BLOCKS and PR_MAX_FOUND say: at the limit all is found, of one
 *		more the last is left out, and nothing else happens.
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

int
main(void)
{
	Tests		tests = {0, 0};

	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
	{
		count_test(&tests, test_count(&limits[i], limits[i].most, limits[i].most));
		count_test(&tests, test_count(&limits[i], limits[i].most + 1, limits[i].most));
	}
	return end_tests(&tests);
}
