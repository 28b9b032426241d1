/*
 * person_index.c
 *		Persons found by the first and by the last word of their name.
 *
 * Two names are one person's where the surname is the same and the given names
 * do not differ; a surname or a given name alone is the latest such person's.
 * Buckets hold linked lists of which a fixed number is looked at, so that a text
 * of many namesakes stays linear; the names are fetched of those only whose hash is
 * the same, as in a long text each of them is a miss of the cache.
 */
#include "people/person_index.h"

#include <string.h>

#include "arena.h"

#define SAME_MOST 16			/* persons of one surname that are compared */

static uint32_t
hash_of(const PrReading *r, PrSpan word)
{
	uint32_t	hash = 5381;

	for (uint32_t i = word.start; i < word.end; i++)
		hash = hash * 33 + ((unsigned char) r->text[i] | 0x20);
	return hash;
}

static uint32_t
bucket(uint32_t hash)
{
	return (hash ^ hash >> 8) % PR_PERSON_BUCKETS;
}

bool
pr_same_text(const PrReading *r, PrSpan a, PrSpan b)
{
	if (a.end - a.start != b.end - b.start)
		return false;
	for (uint32_t i = 0; i < a.end - a.start; i++)
		if ((r->text[a.start + i] | 0x20) != (r->text[b.start + i] | 0x20))
			return false;
	return true;
}

bool
pr_is_shout(const PrReading *r, PrSpan words)
{
	for (uint32_t i = words.start; i < words.end; i++)
		if (r->text[i] >= 'a' && r->text[i] <= 'z')
			return false;
	return true;
}

/* The bytes of white space at byte i of a name: a blank, a line break or a no-break space; 0: none. */
static inline uint32_t
space_at(const PrReading *r, uint32_t i, uint32_t end)
{
	char		c = r->text[i];

	if (c == ' ' || c == '\n')
		return 1;
	return c == '\xc2' && i + 1 < end && r->text[i + 1] == '\xa0' ? 2 : 0;
}

PrSpan
pr_first_word(const PrReading *r, PrSpan name)
{
	PrSpan		word = name;

	for (word.end = name.start; word.end < name.end && space_at(r, word.end, name.end) == 0; word.end++)
		;
	return word;
}

bool
pr_is_one_word(const PrReading *r, PrSpan name)
{
	return pr_first_word(r, name).end == name.end;
}

/* The surname by which a person is found: the last word; of a peer the one before "of". */
static PrSpan
surname_of(const PrReading *r, PrSpan name)
{
	PrSpan		word = name;

	for (uint32_t i = name.start; i < name.end; i++)
	{
		uint32_t	space = space_at(r, i, name.end);

		if (space == 0)
			continue;
		if (i + 4 < name.end && memcmp(r->text + i, " of ", 4) == 0)
			return (PrSpan) {word.start, i};
		word.start = i + space;
	}
	return word;
}

static void
add_to(PrPersonLists *lists, PrArena *arena, uint32_t person, uint32_t hash)
{
	uint32_t   *head = &lists->head[bucket(hash)];

	*pr_push(arena, &lists->links) = (PrPersonLink) {*head, hash, person};
	*head = lists->links.count - 1;
}

void
pr_index_person(PrPersonIndex *x, uint32_t person)
{
	const PrReading *r = x->r;
	PrSpan		name = r->persons.at[person].name;

	add_to(&x->by_last, r->arena, person, hash_of(r, surname_of(r, name)));
	add_to(&x->by_first, r->arena, person, hash_of(r, pr_first_word(r, name)));
}

bool
pr_shortens_name(const PrReading *r, PrSpan surname, PrSpan name)
{
	uint32_t	length = surname.end - surname.start;
	uint32_t	start = name.end - length;

	return name.end - name.start > length + 1 &&
		(space_at(r, start - 1, start) == 1 || space_at(r, start - 2, start) == 2) &&
		pr_same_text(r, surname, (PrSpan) {start, name.end});
}

bool
pr_fills_name(const PrReading *r, PrSpan name, PrSpan fuller)
{
	return !pr_is_one_word(r, name) && fuller.end - fuller.start > name.end - name.start + 1 &&
		pr_same_text(r, pr_first_word(r, name), pr_first_word(r, fuller)) &&
		pr_same_text(r, surname_of(r, name), surname_of(r, fuller));
}

/* May the two names be one person's: the same surname, and given names that do not differ? */
static bool
names_agree(const PrReading *r, PrSpan a, PrSpan b)
{
	PrSpan		first_a = pr_first_word(r, a);
	PrSpan		first_b = pr_first_word(r, b);

	if (pr_is_one_word(r, a) || pr_is_one_word(r, b) || pr_shortens_name(r, a, b) || pr_shortens_name(r, b, a))
		return true;
	return pr_same_text(r, first_a, first_b) ||
		(r->text[first_a.start] == r->text[first_b.start] &&
		 (first_a.end - first_a.start <= 2 || first_b.end - first_b.start <= 2));
}

/* May one of this gender be the person? 0: nobody knows; 'x': a given name of women and of men. */
static bool
genders_agree(char a, char b)
{
	return (a != 'm' && a != 'f') || (b != 'm' && b != 'f') || a == b;
}

uint32_t
pr_find_person(const PrPersonIndex *x, PrSpan name, char gender)
{
	const PrReading *r = x->r;
	const PrPersonLink *last = x->by_last.links.at;
	const PrPersonLink *first = x->by_first.links.at;
	bool		one_word = pr_is_one_word(r, name);
	PrSpan		surname = one_word ? name : surname_of(r, name);
	uint32_t	hash = hash_of(r, surname);
	uint32_t	at = x->by_last.head[bucket(hash)];

	for (int n = 0; at != PR_NONE && n < SAME_MOST; at = last[at].next, n++)
	{
		const PrPerson *person = &r->persons.at[last[at].person];

		if (last[at].hash == hash && pr_same_text(r, surname, surname_of(r, person->name)) &&
			names_agree(r, name, person->name) &&
			(!one_word || genders_agree(person->gender, gender)))
			return last[at].person;
	}
	if (!one_word)
		return PR_NONE;
	at = x->by_first.head[bucket(hash)];
	for (int n = 0; at != PR_NONE && n < SAME_MOST; at = first[at].next, n++)
		if (first[at].hash == hash && pr_same_text(r, name, pr_first_word(r, r->persons.at[first[at].person].name)))
			return first[at].person;
	return PR_NONE;
}

void
pr_begin_person_index(PrPersonIndex *x, PrReading *r)
{
	memset(x->by_last.head, 0xff, sizeof(x->by_last.head));
	memset(x->by_first.head, 0xff, sizeof(x->by_first.head));
	x->r = r;
}
