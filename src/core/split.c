#include "arena.h"
#include "reading.h"
void pr_split(PrArena *a, const char *t, uint32_t l, PrSpans *o) { (void) t; *pr_push(a, o) = (PrSpan) {0, l}; }
