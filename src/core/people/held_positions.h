/*
 * held_positions.h
 *		Positions beside a person's name.
 */
#ifndef POLREL_HELD_POSITIONS_H
#define POLREL_HELD_POSITIONS_H

#include "tagged.h"
#include "people/positions.h"

#define PR_HELD_MOST 4			/* positions kept on one side of a name */

typedef struct PrHeld
{
	PrPosition	at[PR_HELD_MOST];
	int			count;
} PrHeld;

/*
 * The token before which a position must end to stand directly before the name
 * at token i: skips an article, a comma and a bracketed short form.
 */
uint32_t	pr_gap_before(const PrReading *r, uint32_t i, uint32_t least);

/* The position whose words begin exactly at token i; false where there is none. */
bool		pr_position_from(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p);

/*
 * Where a position after a name may begin, given that the name, or the last
 * position after it, ends at token i; 0: nowhere. first: no position yet.
 */
uint32_t	pr_position_opens(const PrReading *r, uint32_t i, uint32_t most, bool first);

/*
 * Make one of two positions with nothing but "and" between them: Chair of the Fund
 * and member of the Board. Of two ministries both are the title: Lord Chancellor and
 * Minister for Ports. False where something else stands between.
 */
bool		pr_join_positions(const PrReading *r, PrPosition *p, const PrPosition *second);

/* Does a name begin at token i, whose person holds the position before it? */
bool		pr_name_follows(const PrReading *r, uint32_t i, uint32_t most, PrClass scope);

/* Add to a position the company or the field after a comma that nothing else tells: , Founder, Brightwater, */
void		pr_take_company(const PrReading *r, uint32_t most, PrPosition *p);

/*
 * The token after what stands in brackets after a name and is no position: (she/her), (pictured
 * left), (Labour, Norvale East); i where there is nothing.
 */
uint32_t	pr_after_bracket(const PrReading *r, uint32_t i, uint32_t most);

/*
 * The positions after a name that ends at token i: ", deputy director", "is the
 * lead for", "(chair)"; the body of "of Kent Police" goes to *of. titled: a
 * position stands before the name too. Returns the token after the last position, i
 * where there is none.
 */
uint32_t	pr_positions_after(const PrReading *r, uint32_t i, uint32_t most, bool titled, PrHeld *held,
								PrRange *of);

#endif							/* POLREL_HELD_POSITIONS_H */
