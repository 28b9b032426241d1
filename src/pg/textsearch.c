/*
 * textsearch.c
 *		to_tsvector() and quotes_tsvector(): a release for searching, by what was
 *		read.
 *
 * The blocks are parsed in text order, cut where a quote begins or ends, so
 * that positions run through. Which weight a position has is noted in a table
 * on the way and put into the finished tsvector. What stands where was read
 * before; only the words are cut into tokens again.
 */
#include "release.h"

#include "miscadmin.h"
#include "tsearch/ts_type.h"
#include "tsearch/ts_utils.h"

POLREL_FUNCTION(polrel_to_tsvector);
POLREL_FUNCTION(polrel_quotes_tsvector);

/* Weights as a tsvector counts them: D is 0, A is 3. */
typedef enum Weight
{
	WEIGHT_QUOTE,				/* D */
	WEIGHT_NARRATION,			/* C */
	WEIGHT_HEADING,				/* B: standfirst too */
	WEIGHT_HEADLINE				/* A */
} Weight;

typedef struct Indexer
{
	Oid			configuration;
	const Stored *stored;
	ParsedText	parsed;
	StoredCursor quotes;
	StoredQuote quote;
	bool		has_quote;
	PrSpan		piece;			/* the first of a quote that ends after what is done */
	uint8		weights[MAXENTRYPOS];	/* of each position */
} Indexer;

static void
index_words(Indexer *indexer, uint32 start, uint32 end, Weight weight)
{
	uint32		before = indexer->parsed.pos;

	if (start >= end)
		return;
	parsetext(indexer->configuration, &indexer->parsed,
			  unconstify(char *, indexer->stored->text) + start, end - start);
	for (uint32 i = before + 1; i <= (uint32) indexer->parsed.pos && i < MAXENTRYPOS; i++)
		indexer->weights[i] = weight;
}

/* Go to the next paragraph of a quote; past the last, to the text's end. */
static void
next_piece(Indexer *indexer)
{
	while (indexer->has_quote)
	{
		if (stored_piece(indexer->stored, &indexer->quote, &indexer->piece))
			return;
		indexer->has_quote = stored_quote(indexer->stored, &indexer->quotes, &indexer->quote);
	}
	indexer->piece = (PrSpan) {UINT32_MAX, UINT32_MAX};
}

/* Narration, and quotes where there are some in it. */
static void
index_narration(Indexer *indexer, PrSpan span)
{
	uint32		at = span.start;

	while (at < span.end)
	{
		uint32		quote = Min(Max(indexer->piece.start, at), span.end);
		uint32		end = Min(Max(indexer->piece.end, at), span.end);

		index_words(indexer, at, quote, WEIGHT_NARRATION);
		if (quote < span.end)
			index_words(indexer, quote, end, WEIGHT_QUOTE);
		at = quote < span.end ? end : quote;
		if (indexer->piece.end <= span.end)
			next_piece(indexer);
	}
}

static void
index_block(Indexer *indexer, const StoredBlock *block)
{
	PrSpan		span = block->body;

	switch (block->kind)
	{
		case PR_BLOCK_FURNITURE:
		case PR_BLOCK_CONTACT:
		case PR_BLOCK_BOILERPLATE:
		case PR_BLOCK_END:
			return;
		case PR_BLOCK_HEADLINE:
			index_words(indexer, span.start, span.end, WEIGHT_HEADLINE);
			break;
		case PR_BLOCK_STANDFIRST:
		case PR_BLOCK_HEADING:
			index_words(indexer, span.start, span.end, WEIGHT_HEADING);
			break;
		default:
			index_narration(indexer, span);
	}
	indexer->parsed.pos++;		/* no phrase goes from one block into the next */
}

static void
set_weights(TSVector vector, const uint8 *weights)
{
	WordEntry  *entry = ARRPTR(vector);

	for (int i = 0; i < vector->size; i++, entry++)
	{
		WordEntryPos *positions = POSDATAPTR(vector, entry);
		int			count = POSDATALEN(vector, entry);

		for (int k = 0; k < count; k++)
			WEP_SETWEIGHT(positions[k], weights[WEP_GETPOS(positions[k])]);
	}
}

/* Lay a release open and begin with the first of its quotes. */
static Indexer *
begin_indexer(Oid configuration, Stored *stored, Datum release)
{
	Indexer    *indexer = palloc0(sizeof(Indexer));

	release_open(stored, release);
	text_verify(stored->text, stored->length);
	indexer->configuration = configuration;
	indexer->stored = stored;
	indexer->parsed.lenwords = Max(stored->length / 6, 2);
	indexer->parsed.words = palloc_extended(indexer->parsed.lenwords * sizeof(ParsedWord), MCXT_ALLOC_HUGE);
	stored_begin(stored, STORED_QUOTES, &indexer->quotes);
	indexer->has_quote = stored_quote(stored, &indexer->quotes, &indexer->quote);
	next_piece(indexer);
	return indexer;
}

Datum
polrel_to_tsvector(PG_FUNCTION_ARGS)
{
	Stored		stored;
	Indexer    *indexer = begin_indexer(PG_GETARG_OID(0), &stored, PG_GETARG_DATUM(1));
	StoredCursor blocks;
	StoredBlock block;
	TSVector	vector;

	stored_begin(&stored, STORED_BLOCKS, &blocks);
	while (stored_block(&stored, &blocks, &block))
	{
		CHECK_FOR_INTERRUPTS();
		index_block(indexer, &block);
	}
	vector = make_tsvector(&indexer->parsed);
	set_weights(vector, indexer->weights);
	PG_RETURN_TSVECTOR(vector);
}

/* Nothing but what was said; a phrase does not go from one quote into the next. */
Datum
polrel_quotes_tsvector(PG_FUNCTION_ARGS)
{
	Stored		stored;
	Indexer    *indexer = begin_indexer(PG_GETARG_OID(0), &stored, PG_GETARG_DATUM(1));

	for (; indexer->has_quote; next_piece(indexer))
	{
		CHECK_FOR_INTERRUPTS();
		index_words(indexer, indexer->piece.start, indexer->piece.end, WEIGHT_QUOTE);
		indexer->parsed.pos++;
	}
	PG_RETURN_TSVECTOR(make_tsvector(&indexer->parsed));
}
