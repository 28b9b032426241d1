/*
 * attribution.h
 *		Who is said to have said something, by the words around it.
 */
#ifndef POLREL_ATTRIBUTION_H
#define POLREL_ATTRIBUTION_H

#include "tagged.h"
#include "people/positions.h"

#define PR_SPEAKERS_MOST 8		/* of a joint statement */

typedef struct PrSource
{
	uint32_t	persons[PR_SPEAKERS_MOST];
	int			count;			/* of persons; the first is the speaker */
	PrRange		words;			/* what names a speaker who is no known person */
	PrRange		cue;			/* empty: none. A cue without a source: who said it stands elsewhere */
	bool		passive;		/* the cue's agent is still to come: was described as "..." by X */
	bool		disowned;		/* the words are those of others, whom nobody names: rejected claims that */
	uint8_t		kind;			/* PrSpeakerKind; NONE: no source was found */
} PrSource;

static inline bool
pr_empty_source(const PrSource *s)
{
	return s->kind == PR_SPEAKER_NONE;
}

static inline bool
pr_has_cue(const PrSource *s)
{
	return s->cue.last > s->cue.first;
}

/* Add a person to those who speak, once; beyond PR_SPEAKERS_MOST none is added. */
void		pr_add_person(PrSource *s, uint32_t person);

/*
 * The source that a clause before a quotation names: the clause is tokens first .. last-1,
 * the quotation begins at last. The clause's last cue counts. Looks back before first
 * only to resolve pronouns.
 */
PrSource	pr_source_before(const PrReading *r, uint32_t first, uint32_t last);

/*
 * Do the tokens end in a noun that reports, and maybe in what belongs to it: "this statement ahead of the
 * vote:"?
 */
bool		pr_announces_words(const PrReading *r, uint32_t first, uint32_t last);

/*
 * The source that the words after a quotation name: tokens first .. last-1, to the
 * end of the sentence at most.
 */
PrSource	pr_source_after(const PrReading *r, uint32_t first, uint32_t last);

/* The agent of a passive cue before the quotation, from the words after it: first .. last-1. */
bool		pr_source_agent(const PrReading *r, uint32_t first, uint32_t last, PrSource *s);

/* The source that a line of its own names below a quotation: "– Jane Smith, nurse". */
PrSource	pr_source_signature(const PrReading *r, uint32_t first, uint32_t last);

/* The source of a line that holds a name and a position only: "Jane Smith, nurse", "Jane Smith | Nurse". */
PrSource	pr_source_name_line(const PrReading *r, uint32_t first, uint32_t last);

/*
 * The source that the title of a statement names: "Statement from Jane Smith", "A
 * message from the Chief Constable".
 */
PrSource	pr_source_title_line(const PrReading *r, uint32_t first, uint32_t last);

/* The source of "Those are the words of X", the sentence that begins at token first. */
PrSource	pr_source_in_retrospect(const PrReading *r, uint32_t first, uint32_t last);

/* The first mention that begins at token i or later. */
uint32_t	pr_mention_from(const PrReading *r, uint32_t i);

/* How many tokens from i on are a term with a sign of speech in signs (PrCueSign); 0: none. */
static inline uint32_t
pr_sign_at(const PrReading *r, uint32_t i, uint32_t signs)
{
	uint16_t	phrase = pr_phrase(r, i);

	if (phrase != 0 && (pr_set_data[pr_phrase_set(r, i)].cue_sign & signs))
		return pr_entries[phrase].words;
	/* where the phrase says nothing of the kind, its first word may */
	return (pr_set_data[pr_word_set(r, i)].cue_sign & signs) != 0;
}

/* Does an attribution begin at token i: "said X", "she said", "X added"? */
bool		pr_attribution_at(const PrReading *r, uint32_t i, uint32_t last);

/* Where the sentence of token i begins, not before token least. */
uint32_t	pr_sentence_first(const PrReading *r, uint32_t i, uint32_t least);

#endif							/* POLREL_ATTRIBUTION_H */
