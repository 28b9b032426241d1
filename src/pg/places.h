/*
 * places.h
 *		Things found in a text, collected in any order and put into text order.
 */
#ifndef POLREL_PLACES_H
#define POLREL_PLACES_H

#include "polrel.h"

#include "reading.h"

/* Where a thing stands, and the how many-th it was when it was collected. */
typedef struct Place
{
	PrSpan		span;
	uint32		number;
} Place;

/*
 * A growing array of elements that begin with a Place. Begins zeroed but for
 * size, and lies in the memory context in which the first is added.
 */
typedef struct Places
{
	size_t		size;			/* of an element */
	char	   *at;
	uint32		count;
	uint32		room;
	bool		unsorted;
} Places;

/* The i-th of the elements, which are of the given type. */
#define PLACES_AT(places, type, i) (&((type *) (places)->at)[i])

/* Add a thing: gives its element, of which the Place is filled and the rest is not. */
extern void *places_add(Places *places, PrSpan span);

/*
 * Sort by where things begin, the longer first, so that what lies in another
 * follows it; equal spans keep their order.
 */
extern void places_sort(Places *places);

extern void places_free(Places *places);

#endif							/* POLREL_PLACES_H */
