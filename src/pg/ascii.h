/*
 * ascii.h
 *		Classes of ASCII characters, whatever the locale is.
 */
#ifndef POLREL_ASCII_H
#define POLREL_ASCII_H

#include <stdbool.h>

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
is_latin(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

#endif							/* POLREL_ASCII_H */
