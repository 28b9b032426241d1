/*
 * platform_plain.c
 *		The core's platform outside the server: tests, tools, fuzz targets.
 */
#include "platform_plain.h"

#include "platform.h"

#include <stdio.h>
#include <stdlib.h>

static void *
checked(void *memory)
{
	if (memory == NULL)
	{
		fputs("polrel: out of memory\n", stderr);
		abort();
	}
	return memory;
}

void *
pr_platform_alloc(void *world, size_t size)
{
	(void) world;
	return checked(malloc(size));
}

void *
pr_platform_resize(void *world, void *memory, size_t size)
{
	(void) world;
	return checked(realloc(memory, size));
}

void
pr_platform_free(void *world, void *memory)
{
	(void) world;
	free(memory);
}

void
pr_platform_check(void *world)
{
	const PrPlainWorld *plain = world;

	if (plain != NULL)
		plain->check();
}
