/*
 * arena.c
 *		Memory that lives as long as a reading and goes all at once.
 *
 * Small things are cut from chunks; so are arrays that begin small, since most of them stay
 * small. Larger arrays have blocks of their own, kept in a list, so that each can grow in
 * place where the platform allows it and be freed alone. A reading of a long text then
 * peaks at a few times the text's size.
 */
#include "arena.h"
#include "platform.h"

#define CHUNK_SIZE 16384
#ifndef SMALL_ARRAY
#define SMALL_ARRAY 2048		/* bytes; a larger array has its own block; test/fuzz sets 0, to see overruns */
#endif
#define ALIGNMENT 16
#define MUCH 65536				/* bytes worth giving back; an array of this size grows more slowly */
#define PIECE ((size_t) 64 << 20)	/* bytes freed between two checks: the system needs some
									 * milliseconds for them */

struct PrArenaBlock
{
	PrArenaBlock *next;
	PrArenaBlock *previous;
	size_t		size;			/* with this header; 0: an array in a chunk */
	size_t		pad;			/* keeps the header a multiple of ALIGNMENT */
};

typedef PrArenaBlock Block;

/* Keep account of what the arena takes from the platform. */
static void
count_used(PrArena *arena, size_t more, size_t less)
{
	arena->used = arena->used - less + more;
	if (arena->used > arena->peak)
		arena->peak = arena->used;
}

static Block *
block_new(PrArena *arena, size_t size)
{
	Block	   *block = pr_platform_alloc(arena->world, sizeof(Block) + size);

	block->size = sizeof(Block) + size;
	block->previous = NULL;
	block->next = arena->blocks;
	if (arena->blocks)
		arena->blocks->previous = block;
	arena->blocks = block;
	count_used(arena, block->size, 0);
	return block;
}

static Block *
block_resize(PrArena *arena, Block *block, size_t size)
{
	size_t		old = block->size;

	block = pr_platform_resize(arena->world, block, sizeof(Block) + size);
	block->size = sizeof(Block) + size;
	if (block->previous)
		block->previous->next = block;
	else
		arena->blocks = block;
	if (block->next)
		block->next->previous = block;
	count_used(arena, block->size, old);
	return block;
}

static void
block_free(PrArena *arena, Block *block)
{
	if (block->previous)
		block->previous->next = block->next;
	else
		arena->blocks = block->next;
	if (block->next)
		block->next->previous = block->previous;
	count_used(arena, 0, block->size);
	pr_platform_free(arena->world, block);
}

PrArena *
pr_arena_new(void *world)
{
	PrArena    *arena = pr_platform_alloc(world, sizeof(PrArena));

	memset(arena, 0, sizeof(*arena));
	arena->world = world;
	arena->steps = PR_STEPS;
	return arena;
}

void
pr_arena_free(PrArena *arena)
{
	while (arena->blocks)
		block_free(arena, arena->blocks);
	pr_platform_free(arena->world, arena);
}

/* Cut aligned memory from a chunk. */
static char *
cut(PrArena *arena, size_t size)
{
	char	   *memory;

	size = (size + ALIGNMENT - 1) & ~(size_t) (ALIGNMENT - 1);
	if (size > arena->left)
	{
		arena->free = (char *) (block_new(arena, CHUNK_SIZE) + 1);
		arena->left = CHUNK_SIZE;
	}
	memory = arena->free;
	arena->free += size;
	arena->left -= size;
	return memory;
}

void *
pr_arena_alloc(PrArena *arena, size_t size)
{
	if (size == 0)
		size = 1;
	return memset(size > CHUNK_SIZE / 4 ? (char *) (block_new(arena, size) + 1) : cut(arena, size), 0, size);
}

/* Memory for an array of this many bytes. */
static Block *
array_new(PrArena *arena, size_t size)
{
	Block	   *block;

	if (size > SMALL_ARRAY)
		return block_new(arena, size);
	block = (Block *) cut(arena, sizeof(Block) + size);
	block->size = 0;
	return block;
}

void *
pr_arena_grow(PrArena *arena, void *old, uint32_t count, uint32_t *room, uint32_t need, size_t element)
{
	uint64_t	wanted = need > count + 1 ? need : *room + (uint64_t) *room / (*room * element < MUCH ? 2 : 4);
	Block	   *before = old != NULL ? (Block *) old - 1 : NULL;
	Block	   *block;

	if (wanted < 16)
		wanted = 16;
	if (wanted > UINT32_MAX)
		wanted = UINT32_MAX;
	*room = (uint32_t) wanted;
	if (before != NULL && before->size > 0)
		return block_resize(arena, before, (size_t) wanted * element) + 1;
	block = array_new(arena, (size_t) wanted * element);
	if (old != NULL)
		memcpy(block + 1, old, (size_t) count * element);
	return block + 1;
}

void *
pr_arena_fit(PrArena *arena, void *old, uint32_t count, uint32_t *room, size_t element)
{
	if (count == 0 || (size_t) (*room - count) * element < MUCH)
		return old;
	*room = count;
	return block_resize(arena, (Block *) old - 1, (size_t) count * element) + 1;
}

void
pr_arena_give_back(PrArena *arena, void *array)
{
	Block	   *block;

	if (array == NULL)
		return;
	block = (Block *) array - 1;
	if (block->size == 0)
		return;
	while (block->size > PIECE)
	{
		block = block_resize(arena, block, block->size - PIECE);
		pr_arena_check(arena);
	}
	block_free(arena, block);
}

void
pr_arena_check(PrArena *arena)
{
	arena->steps = PR_STEPS;
	pr_platform_check(arena->world);
}

size_t
pr_arena_used(const PrArena *arena)
{
	return arena->used;
}

size_t
pr_arena_peak(const PrArena *arena)
{
	return arena->peak;
}

uint32_t
pr_search(const void *elements, size_t size, size_t member, uint32_t count, uint32_t least)
{
	uint32_t	low = 0;

	/* what is left is halved whatever the value is, so that there is no branch that nobody could guess */
	while (count > 0)
	{
		uint32_t	half = (count + 1) / 2;
		uint32_t	value;

		memcpy(&value, (const char *) elements + (low + half - 1) * size + member, sizeof(value));
		low += half * (value < least);
		count -= half;
	}
	return low;
}
