/*
 * quotes.h
 *		Who says a quote: wanted for quotes and for the figures inside them.
 */
#ifndef POLREL_QUOTES_H
#define POLREL_QUOTES_H

#include "release.h"

/* A person's full name, or the words that name another source; or none. */
extern StoredString quote_speaker(const Stored *stored, const StoredPerson *persons,
								  const StoredQuote *quote);

#endif							/* POLREL_QUOTES_H */
