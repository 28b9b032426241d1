/*
 * person_names.h
 *		Names of persons: where they begin and end, honorifics, letters.
 */
#ifndef POLREL_PERSON_NAMES_H
#define POLREL_PERSON_NAMES_H

#include "tagged.h"
#include "people/positions.h"

/* What stands before a name: nothing, or words that make what follows a person. */
typedef enum PrEvidence
{
	PR_EVIDENCE_NONE,
	PR_EVIDENCE_OFFICE,
	PR_EVIDENCE_RANK			/* rank, honorific, Mr: a single surname is enough */
} PrEvidence;

/* Honorifics before a name. */
typedef struct PrStyles
{
	PrRange		range;			/* empty, at the name, where there are none */
	bool		courtesy;		/* Mr, Mrs */
	bool		peer;			/* Lord, Baroness stands directly before the name */
	bool		office;			/* Professor: where the person has no other title, this is it */
	bool		bench;			/* Honorable: of a court or a house, if one follows the name */
	char		gender;			/* 'm', 'f', 0 */
} PrStyles;

/* Does a person's name begin at token i, by a given name with a surname after it? */
bool		pr_given_name_at(const PrReading *r, uint32_t i, uint32_t most);

/* Can token i be a word of a name that begins at token start? */
bool		pr_person_name_word(const PrReading *r, uint32_t i, uint32_t start, uint32_t most,
								PrEvidence evidence);

/*
 * Can what follows token i be the next part of a name that begins there? Rejects most words.
 */
bool		pr_name_goes_on(const PrReading *r, uint32_t i, uint32_t most);

/* The end of the name whose first token is i; i where no name begins. */
uint32_t	pr_person_name_end(const PrReading *r, uint32_t i, uint32_t most, PrEvidence evidence);

/* The end of a peer's name with its place, Lord Hartwell of Combe, given where the name without it ends. */
uint32_t	pr_peer_name_end(const PrReading *r, uint32_t end, uint32_t most);

/* The letters after a name, with or without commas: OBE QPM, MP, , MD, PhD. */
PrRange		pr_postnominals_at(const PrReading *r, uint32_t i, uint32_t most);

/* The honorifics that end at token end, read backwards as far as least. */
PrStyles	pr_styles_before(const PrReading *r, uint32_t end, uint32_t least);

/* The gender that the class gives a given name or an honorific: 'm', 'f', 0. */
char		pr_gender_of(const PrEntry *entry, PrClassNumber number);

#endif							/* POLREL_PERSON_NAMES_H */
