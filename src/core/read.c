/*
 * read.c
 *		Read a release: run the stages one after the other.
 */
#include "arena.h"
#include "reading.h"

PrReading *
pr_read(PrArena *arena, const char *text, uint32_t length)
{
	PrReading  *r = pr_arena_alloc(arena, sizeof(PrReading));

	r->text = text;
	r->length = length;
	r->arena = arena;
	pr_scan(r);
	pr_terms(r);
	pr_layout(r);
	pr_marks(r);
	pr_people(r);
	pr_quotes(r);
	pr_figures(r);
	pr_names(r);
	return r;
}
