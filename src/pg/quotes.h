/*
 * quotes.h
 *		Who says a quote: needed for quotes and for the figures inside them.
 */
#ifndef POLREL_PG_QUOTES_H
#define POLREL_PG_QUOTES_H

#include "release.h"

/* A person's full name, or the words that name another source; or none. */
extern StoredString quote_speaker(const Stored *stored, const StoredPerson *persons,
								  const StoredQuote *quote);

#endif							/* POLREL_PG_QUOTES_H */
