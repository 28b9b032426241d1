/*
 * cases.h
 *		Tables of cases: a text and what must be found in it, and the tests of them.
 */
#ifndef POLREL_CASES_H
#define POLREL_CASES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "reading.h"

typedef struct Case
{
	const char *text;
	const char *expected;
} Case;

/* How many tests passed, and how many did not. */
typedef struct Tests
{
	int			passed;
	int			failed;
} Tests;

static inline void
count_test(Tests *tests, bool passed)
{
	if (passed)
		tests->passed++;
	else
		tests->failed++;
}

/* Run a test on each case of an array. */
#define RUN_CASES(tests, cases, run) \
	do { \
		for (size_t i = 0; i < sizeof(cases) / sizeof((cases)[0]); i++) \
			count_test((tests), run(&(cases)[i])); \
	} while (0)

/* Tell the numbers, in the form that test/count reads; gives the exit status. */
static inline int
end_tests(const Tests *tests)
{
	printf("%d passed, %d failed\n", tests->passed, tests->failed);
	return tests->failed > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* Is what was found what was expected? Shows both where it is not. */
static inline bool
is_expected(const Case *c, const char *found)
{
	if (strcmp(found, c->expected) == 0)
		return true;
	printf("failed: %s\n  expected: %s\n  found:    %s\n", c->text, c->expected, found);
	return false;
}

/* Read the text of a case as it stands. */
static inline PrReading *
read_case(PrArena *arena, const Case *c)
{
	return pr_read(arena, c->text, (uint32_t) strlen(c->text));
}

/* Read it after a headline and a line of prose, so that it is a paragraph of the body. */
static inline PrReading *
read_in_body(PrArena *arena, const Case *c)
{
	static const char head[] = "What is new this week in brief\n\nThere is news of several kinds today.\n\n";
	char	   *text = pr_arena_alloc(arena, sizeof(head) + strlen(c->text));

	strcpy(text, head);
	strcat(text, c->text);
	return pr_read(arena, text, (uint32_t) strlen(text));
}

#endif							/* POLREL_CASES_H */
