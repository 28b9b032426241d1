/*
 * platform.c
 *		The core's platform in the server: the world is a memory context.
 */
#include "polrel.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "platform.h"

void *
pr_platform_alloc(void *world, size_t size)
{
	return MemoryContextAllocHuge((MemoryContext) world, size);
}

void *
pr_platform_resize(void *world, void *memory, size_t size)
{
	(void) world;
	return repalloc_huge(memory, size);
}

void
pr_platform_free(void *world, void *memory)
{
	(void) world;
	pfree(memory);
}

void
pr_platform_check(void *world)
{
	(void) world;
	CHECK_FOR_INTERRUPTS();
}
