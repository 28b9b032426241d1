/*
 * platform_plain.c
 *		The core's platform outside the server: tests, tools, fuzz targets.
 */
#include "platform.h"

#include <stdio.h>
#include <stdlib.h>

void *
pr_platform_alloc(void *world, size_t size)
{
	void	   *memory = malloc(size);

	(void) world;
	if (memory == NULL)
	{
		fputs("polrel: out of memory\n", stderr);
		abort();
	}
	return memory;
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
	(void) world;
}
