/*
 * figures.h
 *		What the parts of the figures stage share.
 */
#ifndef POLREL_FIGURES_H
#define POLREL_FIGURES_H

#include "nounphrase.h"
#include "figures/numerals.h"

/* A figure in the making. */
typedef struct PrDraft
{
	PrAmount	amount;
	PrRange		subject;
	uint32_t	first;			/* of the amount and its qualifier */
	uint8_t		qualifier;
	uint8_t		change;
	bool		subject_follows;
} PrDraft;

/* One sentence, its figures so far, and what earlier sentences of the block counted. */
typedef struct PrSentence
{
	const PrReading *r;
	uint32_t	start;			/* tokens start .. end-1 */
	uint32_t	end;
	PR_ARRAY(PrDraft) drafts;
	uint32_t	run;			/* amounts up to here with no word between them */
	PrRange		topic;			/* subject of the first figure of the last sentence that has one */
	PrRange		last;			/* likewise of its last figure */
	PrRange		people;			/* the last subject that names people */
	uint32_t	said;			/* the last figure of a subject that stands before it */
} PrSentence;

/* Is token i one of the sentence's? Two questions in one, for it is asked very often. */
static inline bool
in_sentence(const PrSentence *s, uint32_t i)
{
	return i - s->start < s->end - s->start;
}

/* Is it exactly this text, this word, of one of these classes? What is in the sentence is in the text. */
static inline bool
is_text(const PrSentence *s, uint32_t i, const char *text)
{
	return in_sentence(s, i) && pr_token_is(s->r, i, text);
}

static inline bool
is_word(const PrSentence *s, uint32_t i, PrWordName name)
{
	return in_sentence(s, i) && pr_word_name(s->r->tags.at[i].word) == name;
}

static inline bool
is_a(const PrSentence *s, uint32_t i, PrClass mask)
{
	return in_sentence(s, i) && (pr_class_sets[s->r->classes.at[i]] & mask) != 0;
}

/*
 * Is the number an amount, and no date, year, name, address, score ...? before is the amount or number before
 * it in the sentence, or NULL (no_amounts.c).
 */
bool		pr_is_amount(const PrSentence *s, const PrAmount *a, const PrAmount *before);

/*
 * Fill in the qualifier of draft d (figure_qualifiers.c): by the words around it, and once
 * the subject is known and none was found, by those after the subject or in it.
 */
void		pr_qualify(const PrSentence *s, PrDraft *d);
void		pr_qualify_by_subject(const PrSentence *s, PrDraft *d);

/* Fill in the direction of change of draft d (figure_qualifiers.c). */
void		pr_find_change(const PrSentence *s, PrDraft *d);

/*
 * Make a count an age where the words around it say so (figure_ages.c); before is the amount or number
 * before it in the sentence, or NULL.
 */
void		pr_tell_age(const PrSentence *s, PrAmount *a, const PrAmount *before);

/* Settle whose dollar the bare $ of the text's figures is (figure_dollars.c). */
void		pr_settle_dollars(PrReading *r);

/* Fill in the subject of draft number n (figure_subjects.c). */
void		pr_find_subject(const PrSentence *s, uint32_t n);

/* The number of the mention of a person that ends before token i, PR_NONE where none does (figure_ages.c). */
uint32_t	pr_mention_ending(const PrReading *r, uint32_t i);

/*
 * The token after a name that letters or a short form may follow up to token i: Jane
 * Smith, M.D., 34; Jane Smith Sr., 34 (figure_ages.c).
 */
uint32_t	pr_name_end(const PrSentence *s, uint32_t i);

/*
 * The part of speech and direction of the change word at token i, NULL where there is
 * none. Words alone, not phrases.
 */
static inline const PrValue *
pr_change_word(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_CHANGE) ? pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_CHANGE) : NULL;
}

#endif							/* POLREL_FIGURES_H */
