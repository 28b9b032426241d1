/*
 * name_sightings.h
 *		Places of a text that may name a body, an operation, a law or a contact.
 *
 * The first half of the names stage (name_sightings.c) hands these to the second
 * (names.c), which decides which of them are the same thing and which are nothing.
 */
#ifndef POLREL_NAME_SIGHTINGS_H
#define POLREL_NAME_SIGHTINGS_H

#include "reading.h"

typedef struct PrSighting
{
	PrSpan		span;
	PrSpan		form;			/* the short form in brackets after it */
	PrSpan		stem;			/* the name without its year or its telling words */
	PrSpan		bare;			/* the name without a company's suffix, or its country */
	uint32_t	thing;			/* set by names.c, like key; PR_NONE before */
	uint32_t	key;			/* of the span */
	uint16_t	entry;			/* the lexicon's entry for all of it, 0: none */
	uint8_t		kind;			/* PrNameKind */
	bool		hint;			/* names something only if other places say so */
	bool		strange;		/* of several words, and the lexicon does not know the first */
	bool		plain;			/* only says what the body is: the Superior Court */
	bool		firm;			/* a company's, with its suffix: Tarvolt Brewers plc */
	uint8_t		evidence;		/* of a hint: a set of PrEvidence */
	bool		single;			/* one strange word, which may be a firm's short name: Tarvolt */
} PrSighting;

typedef PR_ARRAY(PrSighting) PrSightings;

/* Append all sightings of the reading, in text order except for hints, which may overlap. */
void		pr_sight_names(PrReading *r, PrSightings *sightings);

#endif							/* POLREL_NAME_SIGHTINGS_H */
