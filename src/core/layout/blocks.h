/*
 * blocks.h
 *		Cutting a text into paragraphs and lines of their own; what layout asks of them.
 */
#ifndef POLREL_BLOCKS_H
#define POLREL_BLOCKS_H

#include "reading.h"

/*
 * Fill r->blocks: spans, bodies and tokens; all are paragraphs or bullets so far. A token after a line break within a
 * block, as hard-wrapped texts have them, loses PR_LINE_BEFORE.
 */
void		pr_blocks(PrReading *r);

/* The level of a heading that marks show: 1 for # and <h1>, 2 for ## and so on; 0 where none do. */
uint32_t	pr_heading_level(const PrReading *r, const PrBlock *b);

/* Does the block begin with the tag of an entry of a feed: <item>, <entry>? */
bool		pr_begins_entry(const PrReading *r, const PrBlock *b);

/* Does it begin, or end, with the tag of what is no text: <script>, </script>? */
bool		pr_begins_hidden(const PrReading *r, const PrBlock *b);
bool		pr_ends_hidden(const PrReading *r, const PrBlock *b);

#endif							/* POLREL_BLOCKS_H */
