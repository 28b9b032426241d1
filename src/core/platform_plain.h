/*
 * platform_plain.h
 *		The world of the core's platform outside the server.
 */
#ifndef POLREL_PLATFORM_PLAIN_H
#define POLREL_PLATFORM_PLAIN_H

/* What pr_arena_new() may be given there; NULL will do where nobody is to be asked. */
typedef struct PrPlainWorld
{
	void		(*check) (void);	/* is asked whether to go on */
} PrPlainWorld;

#endif							/* POLREL_PLATFORM_PLAIN_H */
