/*
 * figure_dollars.c
 *		Whose dollar a bare $ is.
 *
 * Many countries have one. Places, people and bodies that the text names vote for
 * theirs (dollars.tsv), those in its first lines twice; the dollar of the United
 * States is meant where no other has more votes. Cents after euros are of these.
 * Only a text with such a figure is looked at.
 */
#include <string.h>

#include "arena.h"
#include "figures/figures.h"

#define VOTERS (PR_PLACE | PR_DEMONYM | PR_ORGANISATION)
#define MOST_DOLLARS 8			/* currencies that are voted for */
#define HEAD_TOKENS 80			/* whose votes count twice */
#define LEAST_VOTES 2

typedef struct Votes
{
	uint16_t	unit[MOST_DOLLARS];
	uint32_t	count[MOST_DOLLARS];
	uint32_t	units;
} Votes;

static void
vote(Votes *v, uint16_t unit, uint32_t count)
{
	uint32_t	i = 0;

	while (i < v->units && v->unit[i] != unit)
		i++;
	if (i == v->units)
	{
		if (v->units == MOST_DOLLARS)
			return;
		v->unit[i] = unit;
		v->count[i] = 0;
		v->units++;
	}
	v->count[i] += count;
}

/* What the term at token i votes for, 0: nothing; *n is how many tokens it has. */
static uint16_t
voter_at(const PrReading *r, uint32_t i, uint32_t *n)
{
	const PrEntry *entry;
	const PrValue *value;

	*n = pr_match(r, i, VOTERS, &entry);
	value = *n == 0 ? NULL : pr_value(entry, PR_NUMBER_PLACE);
	return value == NULL ? 0 : value->data;
}

/* The dollar with most votes; other where none has enough, or no more than that. */
static uint16_t
elect(const PrReading *r, uint16_t other)
{
	Votes		v = {.units = 0};
	uint32_t	best = LEAST_VOTES - 1;
	uint16_t	elected = other;
	uint32_t	n;

	for (uint32_t i = 0; i < r->tokens.count; i += n > 0 ? n : 1)
	{
		uint16_t	unit = voter_at(r, i, &n);

		pr_arena_step(r->arena);
		if (unit != 0)
			vote(&v, unit, i < HEAD_TOKENS ? 2 : 1);
	}
	for (uint32_t i = 0; i < v.units; i++)
		if (v.unit[i] == other && v.count[i] > best)
			best = v.count[i];
	for (uint32_t i = 0; i < v.units; i++)
		if (v.count[i] > best)
		{
			best = v.count[i];
			elected = v.unit[i];
		}
	return elected;
}

/* Does the figure say itself whose dollar it is: US$5, USD 5? */
static bool
says_whose(const PrReading *r, const PrFigure *f)
{
	for (uint32_t i = f->span.start; i + 1 < f->span.end; i++)
		if (r->text[i] == 'U' && (r->text[i + 1] == 'S' || r->text[i + 1] == '.'))
			return true;
	return false;
}

static uint16_t
currency(const char *form, uint32_t length)
{
	const PrValue *value = pr_value(pr_lookup_entry(form, length), PR_NUMBER_CURRENCY);

	return value == NULL ? 0 : value->data;
}

void
pr_settle_dollars(PrReading *r)
{
	const uint16_t dollar = currency("$", 1);
	const uint16_t euro = currency("EUR", 3);
	uint16_t	meant = 0;		/* by a bare dollar */
	uint16_t	before = 0;		/* the last money's currency */

	for (uint32_t i = 0; i < r->figures.count; i++)
	{
		PrFigure   *f = &r->figures.at[i];

		pr_arena_step(r->arena);
		if (f->kind != PR_FIGURE_MONEY)
			continue;
		if (f->unit == dollar && !says_whose(r, f))
		{
			bool		cents = memchr(r->text + f->span.start, '$', f->span.end - f->span.start) == NULL &&
				f->exponent < 0;

			if (meant == 0 && !(cents && before == euro))
				meant = elect(r, dollar);
			f->unit = cents && before == euro ? euro : meant;
		}
		before = f->unit;
	}
}
