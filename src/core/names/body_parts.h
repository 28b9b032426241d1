/*
 * body_parts.h
 *		What the two halves of finding a body share: its own words (bodies.c), and what is
 *		known of it or said around it (known_bodies.c).
 */
#ifndef POLREL_BODY_PARTS_H
#define POLREL_BODY_PARTS_H

#include "names/bodies.h"

/* Titles: they end a name, or stand before a person's. */
#define PR_BODY_TITLE (PR_OFFICE | PR_RANK | PR_STYLE | PR_COURTESY)

/* Words that tell a body. */
#define PR_BODY_HEAD (PR_BODY_LAST | PR_BODY_FIRST)

/* How many tokens of a rank, an office or an honorific that is no part of a name begin at i; 0: none. */
uint32_t	pr_body_title_at(const PrReading *r, uint32_t i, uint32_t limit);

/* Does the part of a name that is first .. end-1 say no more than a place? */
bool		pr_only_place(const PrReading *r, uint32_t first, uint32_t end);

/* How many tokens at i are a body that the lexicon has, or one of a place there: Leeds Samaritans; 0: none. */
uint32_t	pr_known_body(const PrReading *r, uint32_t i, uint32_t limit);

#endif							/* POLREL_BODY_PARTS_H */
