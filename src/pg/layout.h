/*
 * layout.h
 *		What jsonb.c and html.c share with layout.c.
 */
#ifndef POLREL_LAYOUT_H
#define POLREL_LAYOUT_H

#include "release.h"
#include "utils/date.h"

extern const char *const block_kind_words[PR_BLOCK_KINDS];

/* The date of publication; false where the release gives none. */
extern bool header_date(const PrHeader *header, DateADT *date);

#endif							/* POLREL_LAYOUT_H */
