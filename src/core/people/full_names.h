/*
 * full_names.h
 *		The full names of persons known by a surname.
 */
#ifndef POLREL_FULL_NAMES_H
#define POLREL_FULL_NAMES_H

#include "people/person_index.h"

/* Give persons who are known by a surname only the full name that stands elsewhere in the text. */
void		pr_complete_names(PrReading *r, const PrPersonIndex *index);

#endif							/* POLREL_FULL_NAMES_H */
