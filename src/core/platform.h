/*
 * platform.h
 *		What the core needs from its surroundings: memory, a way out when there is
 *		none, and "may I go on?".
 *
 * In the server these become palloc in a memory context, ereport and
 * CHECK_FOR_INTERRUPTS (src/pg/platform.c); in tests, tools and fuzz targets
 * malloc and abort (src/core/platform_plain.c). Exactly one of the two is linked.
 */
#ifndef POLREL_PLATFORM_H
#define POLREL_PLATFORM_H

#include <stddef.h>

/* Memory of at least size bytes, aligned for any type, never NULL: does not return on failure. */
void	   *pr_platform_alloc(void *world, size_t size);
void		pr_platform_free(void *world, void *memory);

/* Resize memory, which may move it: likewise. */
void	   *pr_platform_resize(void *world, void *memory, size_t size);

/* Called at least once for every few thousand tokens; may not return. */
void		pr_platform_check(void *world);

#endif							/* POLREL_PLATFORM_H */
