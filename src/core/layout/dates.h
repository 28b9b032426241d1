/*
 * dates.h
 *		Full dates as they are written in releases.
 */
#ifndef POLREL_DATES_H
#define POLREL_DATES_H

#include "tagged.h"

/*
 * In which order the numbers of 05/03/2025 stand, told by the release itself: another
 * such date that has one order only, else whether dates in words are rather
 * written as March 5 or as 5 March. Day first where nothing tells.
 */
bool		pr_month_first(const PrReading *r);

/*
 * How many tokens from i on are a full date (30 October 2023, Monday 6th March
 * 2019, October 30, 2023, 2024-03-01, 03/06/2019 in the order of r->month_first);
 * 0: none. The date goes to *date.
 */
uint32_t	pr_read_date(const PrReading *r, uint32_t i, PrDate *date);

/* The same for any token; most are words with which no date begins. */
static inline uint32_t
pr_date_at(const PrReading *r, uint32_t i, PrDate *date)
{
	return pr_type(r, i) == PR_TOKEN_WORD && !pr_is(r, i, PR_MONTH | PR_WEEKDAY) && !pr_is_word(r, i, PR_WORD_THE) ?
		0 : pr_read_date(r, i, date);
}

#endif							/* POLREL_DATES_H */
