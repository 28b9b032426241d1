/*
 * found_persons.h
 *		A name found in the text, its context, and what that says about the person.
 */
#ifndef POLREL_FOUND_PERSONS_H
#define POLREL_FOUND_PERSONS_H

#include "people/held_positions.h"
#include "people/person_names.h"

/* A name and its context. */
typedef struct PrFound
{
	PrRange		name;
	PrStyles	styles;
	PrRange		postnominals;
	PrHeld		before;			/* nearest first */
	PrHeld		after;
	PrRange		of;				/* "of Devon and Cornwall Police" after the name */
	PrRange		whose;			/* the body before a style that is an office: Brookside Supreme Court
								 * Justice */
	char		gender;
	uint32_t	first;			/* of all that belongs to the mention */
	uint32_t	last;
} PrFound;

/* Add to the person what this mention says. */
void		pr_fill_person(PrReading *r, PrPerson *person, const PrFound *f);

/* The same for title, role and organisation only. */
void		pr_fill_office(PrReading *r, PrPerson *person, const PrFound *f);

/* Forget the office of one who is no official. */
void		pr_drop_office(PrPerson *person);

/* Is all that is said of the person a trade, with no body named: London teacher X? */
bool		pr_is_plain_trade(const PrFound *f);

/* A professor without another position holds that one: what stands as the honorific is the title. */
void		pr_title_by_style(const PrReading *r, PrPerson *person);

#endif							/* POLREL_FOUND_PERSONS_H */
