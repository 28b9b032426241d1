/*
 * sighter.h
 *		What the parts of sighting share: the walk over the blocks (name_sightings.c) and the
 *		sighting of bodies (body_sightings.c).
 *
 * Each function that returns a token returns the one to go on with, i if it found nothing.
 */
#ifndef POLREL_SIGHTER_H
#define POLREL_SIGHTER_H

#include "names/name_sightings.h"
#include "arena.h"
#include "tagged.h"

#define PR_OTHERS_MOST 8			/* names remembered as standing for something else than a body */

typedef struct PrSighter
{
	PrReading  *r;
	PrArena    *arena;
	PrSightings *sightings;
	PR_ARRAY(PrSpan) positions;	/* bodies that persons' positions name, and groups that speak, in text
								 * order */
	uint16_t	others[PR_OTHERS_MOST];	/* names of known bodies that stand for something else here */
	uint32_t	other_count;
	uint32_t	mention;		/* next of r->mentions */
	uint32_t	position;		/* next of positions */
	uint32_t	law;			/* the next word that marks a law, from where one was last asked for */
} PrSighter;

/* A part of the text that is read as one. */
typedef struct PrPart
{
	uint32_t	first;			/* tokens first .. last-1 */
	uint32_t	last;
	bool		title_case;		/* capitals say nothing here */
	bool		contacts;		/* only these count here */
} PrPart;

/* The span of tokens first .. last-1 without a possessive ending. */
static inline PrSpan
pr_token_span(const PrReading *r, uint32_t first, uint32_t last)
{
	return (PrSpan) {pr_start(r, first), pr_word_only_end(r, last - 1)};
}

/* Note that the tokens name a thing of this kind. */
static inline PrSighting *
pr_sight(PrSighter *n, uint32_t first, uint32_t last, PrNameKind kind, bool hint)
{
	PrSighting *s = pr_push(n->arena, n->sightings);

	s->span = pr_token_span(n->r, first, last);
	s->kind = kind;
	s->hint = hint;
	s->strange = s->plain = s->firm = s->single = false;
	s->evidence = 0;
	s->thing = PR_NONE;
	return s;
}

/* Note the body at first .. last-1, with the short form after it. Returns the token to go on with. */
uint32_t	pr_sight_body(PrSighter *n, const PrPart *part, uint32_t first, uint32_t last);

/*
 * What a common noun tells of the name at token i after it, where the noun is not read yet:
 * the charity X, companies such as X. Returns the token to go on with, i where nothing is told.
 */
uint32_t	pr_sight_told(PrSighter *n, const PrPart *part, uint32_t read, uint32_t i);

/*
 * After an office that ends before token i: the body at which it is held, where
 * nothing but that tells it (Chief Product Officer at Lumenfold; of and for lead
 * as often to a subject). Returns the token to go on with.
 */
uint32_t	pr_sight_employer(PrSighter *n, const PrPart *part, uint32_t i);

/*
 * The token after the known body at i, and after a share's short name, if it only says
 * where the share is traded, by which wire the text came, or where something is posted:
 * (Nasdaq: ABC), /PRNewswire/, LONDON (Reuters) -, on Facebook. i where it does more.
 */
uint32_t	pr_channel_end(const PrReading *r, const PrPart *part, uint32_t i);

/* The token after the model that the company at i makes: Boeing 747, Airbus A320; i where there is none. */
uint32_t	pr_model_end(const PrReading *r, const PrPart *part, uint32_t i);

/*
 * Note the body at i that only the context marks as one. A name without such a context, or in a headline
 * with capitals throughout, is only a hint. Returns the token to go on with.
 */
uint32_t	pr_sight_unknown(PrSighter *n, const PrPart *part, uint32_t i);

/*
 * Does the name of a known body at i stand for something else in this text: a short form that it spells out,
 * a surname, a scheme?
 */
bool		pr_stands_for_other(PrSighter *n, const PrPart *part, uint32_t i);

/*
 * Forces that share their last word, from token i on: (officers from) Kent, Surrey and
 * Sussex Police. A comma parts them, for Devon and Cornwall Police is one; Police is told
 * by its being a plural. Or such as a noun before them tells: the forces were Kent and Sussex.
 * Returns the last one's first token, or the token after the list; i where there are none.
 */
uint32_t	pr_sight_forces(PrSighter *n, const PrPart *part, uint32_t i);

#endif							/* POLREL_SIGHTER_H */
