/*
 * read.c
 *		Read a release: run the stages one after the other.
 */
#include "arena.h"
#include "reading.h"

const PrStage pr_stages[PR_STAGES] = {
	{"scan", pr_scan}, {"terms", pr_terms}, {"layout", pr_layout}, {"marks", pr_marks},
	{"people", pr_people}, {"quotes", pr_quotes}, {"figures", pr_figures}, {"names", pr_names}
};

PrReading *
pr_reading_new(PrArena *arena, const char *text, uint32_t length)
{
	PrReading  *r = pr_arena_alloc(arena, sizeof(PrReading));

	r->text = text;
	r->length = length;
	r->arena = arena;
	return r;
}

PrReading *
pr_read(PrArena *arena, const char *text, uint32_t length)
{
	PrReading  *r = pr_reading_new(arena, text, length);

	for (int i = 0; i < PR_STAGES; i++)
		pr_stages[i].run(r);
	return r;
}
