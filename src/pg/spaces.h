/*
 * spaces.h
 *		Names with one space for whatever white space they are written with, so that
 *		those of one person are one group in SQL: a name may be broken at a line's end,
 *		and no-break spaces are common in text from word processors.
 */
#ifndef POLREL_PG_SPACES_H
#define POLREL_PG_SPACES_H

#include "stored.h"

/* The words with one space for each run of white space: as they are, or a copy where they hold any other. */
extern StoredString one_spaced(StoredString words);

extern text *one_spaced_text(StoredString words);

#endif							/* POLREL_PG_SPACES_H */
