/*
 * marks.h
 *		Finding the quotation marks that the marks stage has noted.
 */
#ifndef POLREL_MARKS_H
#define POLREL_MARKS_H

#include "reading.h"

/* The number of the first mark at token i or later; r->marks.count where there is none. */
uint32_t	pr_mark_from(const PrReading *r, uint32_t i);

/* Is the straight mark at token i the first of two that open: ""We are proud? */
bool		pr_is_doubled(const PrReading *r, uint32_t i);

#endif							/* POLREL_MARKS_H */
