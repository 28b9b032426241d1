/*
 * releases.c
 *		releases(): a document cut into the releases it holds.
 *
 * The document is cut in the first call, and each piece is read in its own, so
 * that LIMIT 1 on an archive reads one release.
 */
#include "polrel.h"

#include "funcapi.h"
#include "utils/memutils.h"

#include "arena.h"
#include "encoding.h"
#include "release.h"

POLREL_FUNCTION(polrel_releases);

typedef struct Pieces
{
	const char *text;			/* of the document, server encoding */
	PrSpan	   *at;
} Pieces;

/* Cut a document; pieces and document live in the current memory context. */
static Pieces *
cut(text *document, uint64 *count)
{
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext inner = AllocSetContextCreate(outer, "polrel splitting", ALLOCSET_DEFAULT_SIZES);
	Pieces	   *pieces = palloc(sizeof(Pieces));
	Utf8Text	utf8;
	PrSpans		spans = {0};

	MemoryContextSwitchTo(inner);
	utf8_from_server(&utf8, VARDATA_ANY(document), VARSIZE_ANY_EXHDR(document), false);
	pr_split(pr_arena_new(inner), utf8.text, utf8.length, &spans);
	MemoryContextSwitchTo(outer);
	pieces->text = VARDATA_ANY(document);
	pieces->at = MemoryContextAllocHuge(outer, spans.count * sizeof(PrSpan) + 1);
	for (uint32 i = 0; i < spans.count; i++)
	{
		pieces->at[i].start = utf8_to_server(&utf8, spans.at[i].start);
		pieces->at[i].end = utf8_to_server(&utf8, spans.at[i].end);
	}
	*count = spans.count;
	MemoryContextDelete(inner);
	return pieces;
}

Datum
polrel_releases(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	Pieces	   *pieces;
	PrSpan		span;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext caller;

		call = SRF_FIRSTCALL_INIT();
		caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
		call->user_fctx = cut(PG_GETARG_TEXT_PP(0), &call->max_calls);
		MemoryContextSwitchTo(caller);
	}
	call = SRF_PERCALL_SETUP();
	if (call->call_cntr >= call->max_calls)
		SRF_RETURN_DONE(call);
	pieces = call->user_fctx;
	span = pieces->at[call->call_cntr];
	SRF_RETURN_NEXT(call, PointerGetDatum(release_read(pieces->text + span.start,
													   span.end - span.start, false)));
}
