/*
 * headings.h
 *		Which blocks head a part of the body.
 */
#ifndef POLREL_HEADINGS_H
#define POLREL_HEADINGS_H

#include "tagged.h"

/* Could the block, by its form, stand above a part of the body? */
bool		pr_looks_like_heading(const PrReading *r, const PrBlock *b);

/* Settle which paragraphs are headings, what is furniture below the text, and count the sections. */
void		pr_settle_headings(PrReading *r);

#endif							/* POLREL_HEADINGS_H */
