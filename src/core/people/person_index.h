/*
 * person_index.h
 *		The persons of a reading, found by surname or given name.
 */
#ifndef POLREL_PERSON_INDEX_H
#define POLREL_PERSON_INDEX_H

#include "reading.h"

#define PR_PERSON_BUCKETS 256

/* The persons by one word of their names: lists of those in one bucket, the latest first. */
typedef struct PrPersonLink
{
	uint32_t	next;			/* link in the same bucket; PR_NONE ends */
	uint32_t	hash;			/* of the word */
	uint32_t	person;
} PrPersonLink;

typedef struct PrPersonLists
{
	uint32_t	head[PR_PERSON_BUCKETS];
	PR_ARRAY(PrPersonLink) links;	/* one more of a person each time a name is found in which this word differs */
} PrPersonLists;

typedef struct PrPersonIndex
{
	PrReading  *r;
	PrPersonLists by_last;
	PrPersonLists by_first;
} PrPersonIndex;

/* An index of nobody; all of it was zero. */
void		pr_begin_person_index(PrPersonIndex *index, PrReading *r);

/* Index a person by the name that r->persons has now. */
void		pr_index_person(PrPersonIndex *index, uint32_t person);

/*
 * The person who has this name, or whose surname or given name it is; PR_NONE: nobody yet.
 * A surname is nobody's of the other gender: Mrs Dale is not Tom Dale. gender 0: unknown.
 */
uint32_t	pr_find_person(const PrPersonIndex *index, PrSpan name, char gender);

/* Are the two pieces of the text the same but for the case of ASCII letters? */
bool		pr_same_text(const PrReading *r, PrSpan a, PrSpan b);

/* Have the words no small letter? */
bool		pr_is_shout(const PrReading *r, PrSpan words);

/* The name's first word, as spaces divide words. */
PrSpan		pr_first_word(const PrReading *r, PrSpan name);

/* Is the surname, of one word or several (Ní Bhriain, van der Berg), the end of the name, which is longer? */
bool		pr_shortens_name(const PrReading *r, PrSpan surname, PrSpan name);

/* Does the second name give a word between the first and the last one of the other: Ann Bloggs, Ann Marie Bloggs? */
bool		pr_fills_name(const PrReading *r, PrSpan name, PrSpan fuller);

bool		pr_is_one_word(const PrReading *r, PrSpan name);

#endif							/* POLREL_PERSON_INDEX_H */
