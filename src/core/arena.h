/*
 * arena.h
 *		Memory that lives as long as a reading and goes all at once.
 */
#ifndef POLREL_ARENA_H
#define POLREL_ARENA_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct PrArenaBlock PrArenaBlock;

/* Its members are private to arena.c. */
typedef struct PrArena
{
	void	   *world;
	PrArenaBlock *blocks;
	char	   *free;			/* rest of the current chunk */
	size_t		left;
	size_t		used;
	size_t		peak;
	uint32_t	steps;			/* left before the platform is asked again */
} PrArena;

/* world is passed on to the platform's functions. */
PrArena    *pr_arena_new(void *world);
void		pr_arena_free(PrArena *arena);

#if defined(__GNUC__)
#define PR_NEVER_NULL __attribute__((returns_nonnull))
#else
#define PR_NEVER_NULL
#endif

/* Zeroed memory, aligned for any type. */
PR_NEVER_NULL void *pr_arena_alloc(PrArena *arena, size_t size);

/* May I go on? Does not return when the platform says no. */
void		pr_arena_check(PrArena *arena);

/*
 * The same, but asks only at every PR_STEPS-th call. It stands in each loop whose number of turns grows with
 * the text, so that a query can be cancelled there.
 */
#define PR_STEPS 1024
static inline void
pr_arena_step(PrArena *arena)
{
	if (--arena->steps == 0)
		pr_arena_check(arena);
}

/* How many bytes a loop that only reads or writes them handles before it asks. */
#define PR_ASK_EVERY (1 << 20)

/* Bytes taken from the platform: now, and at the peak. */
size_t		pr_arena_used(const PrArena *arena);
size_t		pr_arena_peak(const PrArena *arena);

/*
 * Grow an array of PR_ARRAY() to room for need elements. If that is one more than it holds, grow it by half,
 * a large one by a quarter. Its elements are kept.
 */
PR_NEVER_NULL void *pr_arena_grow(PrArena *arena, void *old, uint32_t count, uint32_t *room,
								  uint32_t need, size_t element);

/*
 * Give back the unused room of an array of PR_ARRAY() that is complete. Does so only if that is much, which
 * it never is for a short text.
 */
#define pr_fit(arena, array) \
	((void) ((array)->at = pr_arena_fit((arena), (array)->at, (array)->count, &(array)->room, \
	sizeof(*(array)->at))))
void	   *pr_arena_fit(PrArena *arena, void *old, uint32_t count, uint32_t *room, size_t element);

/* Free an array before the arena is freed; does nothing for NULL. */
void		pr_arena_give_back(PrArena *arena, void *array);

/* Tell the static analyzer that an array with room has memory. */
#if defined(__clang_analyzer__)
#define PR_HAS_ROOM(array) ((array)->at != NULL && (array)->count < (array)->room)
#else
#define PR_HAS_ROOM(array) ((array)->count < (array)->room)
#endif

/* Append a zeroed element to an array of PR_ARRAY(); returns its address. */
#define pr_push(arena, array) \
	(PR_HAS_ROOM(array) ? (void) 0 : \
	 (void) ((array)->at = pr_arena_grow((arena), (array)->at, (array)->count, &(array)->room, \
										 (array)->count + 1, sizeof(*(array)->at))), \
	 memset(&(array)->at[(array)->count], 0, sizeof(*(array)->at)), \
	 &(array)->at[(array)->count++])

/*
 * In an array of PR_ARRAY() sorted by a uint32_t member: the index of the first element whose member is at
 * least this, or the count if there is none.
 */
#define pr_first_from(array, type, member, least) \
	pr_search((array)->at, sizeof(type), offsetof(type, member), (array)->count, (least))
uint32_t	pr_search(const void *elements, size_t size, size_t member, uint32_t count, uint32_t least);

#endif							/* POLREL_ARENA_H */
