/*
 * headlines.h
 *		Which line is the headline: what the layout stage asks of lines above the body.
 */
#ifndef POLREL_HEADLINES_H
#define POLREL_HEADLINES_H

#include "layout/header.h"

#define PR_NOTICE_MOST 60		/* tokens of a notice about cookies above the headline */
#define PR_LABEL_WORDS 4		/* words of a line that begins with a label and gives way to a headline */

/* Does the block say who issued the release, or when? */
bool		pr_is_head_line(const PrReading *r, uint32_t index);

/* May the block be the headline? Long prose is none, nor are lines about reaching the press office. */
bool		pr_may_be_headline(const PrReading *r, uint32_t index);

/* Do words of the site's furniture stand in the block: cookies, an official website? */
bool		pr_is_notice(const PrReading *r, const PrBlock *b);

/* Does a line that looks like a headline stand below the block, before any prose? */
bool		pr_title_below(const PrReading *r, uint32_t index);

/* Does a line of the site's navigation stand below the block, before any prose, with a title below it? */
bool		pr_navigation_below(const PrReading *r, uint32_t index);

/* The tokens of the body whose site a menu or the way to the page begins with: Norvale Police > News; 0: none. */
uint32_t	pr_menu_owner(const PrReading *r, const PrBlock *b);

/* Nothing but capitals and what joins them: District of Maine. */
bool		pr_is_name_only(const PrReading *r, const PrBlock *b);

/* A short line that names a body at its beginning, and a place or branch after it. */
bool		pr_is_branch(const PrReading *r, const PrBlock *b);

/* A line that a menu or a rubric may be: a word or two, or a line that goes on below one of a menu. */
bool		pr_is_rubric(const PrReading *r, uint32_t index);

/*
 * Where the title begins after a date before it, which goes to *date: 2 May 2023 -
 * Bridge to reopen, date 2023-05-02 Bridge to reopen. The block's first word where
 * there is none.
 */
uint32_t	pr_after_date(const PrReading *r, const PrBlock *b, PrDate *date);

/* The title in the headline's block: without a label or a date before it and a bracketed month after it. */
PrSpan		pr_title_of(const PrReading *r, const PrBlock *b);

/* Does the block begin with the headline's words again? */
bool		pr_repeats_title(const PrReading *r, const PrBlock *b, PrSpan headline);

/* Make one block of the headline's lines. */
void		pr_join_title(PrReading *r, uint32_t index);

#endif							/* POLREL_HEADLINES_H */
