/*
 * escape.h
 *		Text as HTML shows it.
 */
#ifndef POLREL_ESCAPE_H
#define POLREL_ESCAPE_H

#include "polrel.h"

#include "lib/stringinfo.h"

/*
 * Append a text of the server encoding to HTML or to an attribute between double quotes. Tags in it
 * are left out, as reading passes over them, and entities stay what they are; whatever else HTML
 * could take for its own is escaped.
 */
extern void escape_html(StringInfo out, const char *text, uint32 length);

#endif							/* POLREL_ESCAPE_H */
