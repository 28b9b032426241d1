/*
 * contacts.h
 *		Numbers and addresses to turn to. For the names stage.
 */
#ifndef POLREL_CONTACTS_H
#define POLREL_CONTACTS_H

#include "tagged.h"

/*
 * Is token i, in a part of the text that begins at token start, a number or
 * address to turn to? *contact is its span.
 */
bool		pr_contact_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit, PrNameKind *kind,
						  PrSpan *contact);

#endif							/* POLREL_CONTACTS_H */
