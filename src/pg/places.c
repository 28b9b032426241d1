/*
 * places.c
 *		Things found in a text, put into text order.
 */
#include "places.h"

#include "miscadmin.h"

#define FIRST_ROOM 64

static int
compare_places(const void *left, const void *right)
{
	const Place *a = left;
	const Place *b = right;

	CHECK_FOR_INTERRUPTS();
	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	if (a->span.end != b->span.end)
		return a->span.end > b->span.end ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

void *
places_add(Places *places, PrSpan span)
{
	Place	   *place;

	if (places->count == places->room)
	{
		places->room = Max(FIRST_ROOM, places->room * 2);
		places->at = places->at ? repalloc_huge(places->at, places->room * places->size) :
			palloc(places->room * places->size);
	}
	place = (Place *) (places->at + places->count * places->size);
	place->span = span;
	place->number = places->count++;
	/* most are found in text order already */
	places->unsorted = places->unsorted ||
		(place->number > 0 && compare_places((char *) place - places->size, place) > 0);
	return place;
}

void
places_sort(Places *places)
{
	if (places->unsorted)
		qsort(places->at, places->count, places->size, compare_places);
	places->unsorted = false;
}

void
places_free(Places *places)
{
	if (places->at)
		pfree(places->at);
}
