/*
 * blocks.h
 *		Cutting a text into paragraphs and lines of their own; what layout asks of them.
 */
#ifndef POLREL_BLOCKS_H
#define POLREL_BLOCKS_H

#include "reading.h"

/* Fill r->blocks: spans, bodies and tokens; all are paragraphs or bullets so far. */
void		pr_blocks(PrReading *r);

/* Is token i a mark that stands before a list item? */
bool		pr_is_bullet_mark(const PrReading *r, uint32_t i);

#endif							/* POLREL_BLOCKS_H */
