/*
 * dates.h
 *		Full dates as they are written in releases.
 */
#ifndef POLREL_DATES_H
#define POLREL_DATES_H

#include "reading.h"

/*
 * How many tokens from i on are a full date (30 October 2023, Monday 6th March
 * 2019, October 30, 2023, 2024-03-01, 03/06/2019 day first); 0: none. The date
 * goes to *date.
 */
uint32_t	pr_date_at(const PrReading *r, uint32_t i, PrDate *date);

#endif							/* POLREL_DATES_H */
