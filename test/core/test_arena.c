/*
 * test_arena.c
 *		The arena: alignment, zeroes, growth, what it counts, and that all goes back.
 */
#include "cases.h"

static Tests tests;

static void
check(bool what, const char *name)
{
	count_test(&tests, what);
	if (!what)
		printf("failed: %s\n", name);
}

static bool
all_zero(const char *memory, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (memory[i] != 0)
			return false;
	return true;
}

static void
test_alloc(void)
{
	static const size_t sizes[] = {0, 1, 15, 16, 17, 2047, 2048, 2049, 8191, 8192, 8193, 1000000};
	PrArena    *arena = pr_arena_new(NULL);

	for (int round = 0; round < 3; round++)
	{
		for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		{
			char	   *memory = pr_arena_alloc(arena, sizes[i]);

			check(memory != NULL && (uintptr_t) memory % 16 == 0, "memory is aligned");
			check(all_zero(memory, sizes[i]), "memory is zero");
			memset(memory, 0xff, sizes[i]);
		}
	}
	check(pr_arena_used(arena) >= 3 * 1000000, "what is taken is counted");
	check(pr_arena_peak(arena) >= pr_arena_used(arena), "the peak is no less than what is used");
	pr_arena_free(arena);
}

/* Arrays grow one in the other's way, as those of a reading do. */
static void
test_push(void)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrSpans		a = {NULL, 0, 0};
	PR_ARRAY(uint32_t) b = {NULL, 0, 0};
	bool		kept = true;
	size_t		before;

	for (uint32_t i = 0; i < 100000; i++)
	{
		*pr_push(arena, &a) = (PrSpan) {i, i + 1};
		*pr_push(arena, &b) = i;
	}
	for (uint32_t i = 0; i < 100000; i++)
		kept = kept && a.at[i].start == i && a.at[i].end == i + 1 && b.at[i] == i;
	check(kept && a.count == 100000 && b.count == 100000, "arrays keep what was pushed");
	check(a.room >= a.count && a.room <= 2 * a.count, "an array has room for little more than it holds");
	check(pr_push(arena, &b)[0] == 0, "a pushed element is zero");
	before = pr_arena_used(arena);
	pr_arena_give_back(arena, a.at);
	check(pr_arena_used(arena) == before - (size_t) a.room * sizeof(PrSpan) - 32,
		  "an array given back counts no more");
	pr_arena_give_back(arena, NULL);
	check(pr_arena_peak(arena) >= before, "the peak stays");
	pr_arena_free(arena);
}

static void
test_reserve(void)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrSpans		a = {NULL, 0, 0};

	a.at = pr_arena_grow(arena, NULL, 0, &a.room, 5000, sizeof(PrSpan));
	check(a.room == 5000, "room asked for is given exactly");
	*pr_push(arena, &a) = (PrSpan) {7, 8};
	a.at = pr_arena_grow(arena, a.at, a.count, &a.room, 6000, sizeof(PrSpan));
	check(a.room == 6000 && a.count == 1 && a.at[0].end == 8, "an array keeps what it holds when it grows");
	a.at = pr_arena_grow(arena, a.at, 6000, &a.room, 6001, sizeof(PrSpan));
	check(a.room == 9000, "for one more element it grows by half");
	pr_arena_free(arena);
}

int
main(void)
{
	test_alloc();
	test_push();
	test_reserve();
	return end_tests(&tests);
}
