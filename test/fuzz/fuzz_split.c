/*
 * fuzz_split.c
 *		Cutting a document: one release or more, in order, none over another.
 */
#include "fuzz.h"

#include "arena.h"

static void
check(const Text *text)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrSpans		spans = {NULL, 0, 0};
	uint32_t	end = 0;

	pr_split(arena, text->at, text->length, &spans);
	PROMISE(spans.count > 0);
	for (uint32_t i = 0; i < spans.count; i++)
	{
		PROMISE(in_text(text, spans.at[i]));
		PROMISE(spans.at[i].start >= end);
		PROMISE(spans.at[i].end > spans.at[i].start || text->length == 0);
		end = spans.at[i].end;
	}
	pr_arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_text(data, size, check);
	return 0;
}
