/*
 * subject_parts.h
 *		What the files that find subjects share: figure_subjects.c, subject_ages.c, subjects_before.c,
 *		subject_changes.c, subject_clauses.c, subject_lists.c, subject_pronouns.c.
 */
#ifndef POLREL_SUBJECT_PARTS_H
#define POLREL_SUBJECT_PARTS_H

#include "figures/figures.h"

#define PR_VERBAL (PR_VERB | PR_PARTICIPLE | PR_GERUND)

static inline bool
is_empty(PrRange p)
{
	return p.first == p.last;
}

static inline bool
is_number(const PrSentence *s, uint32_t i)
{
	return pr_type(s->r, i) == PR_TOKEN_NUMBER || pr_is(s->r, i, PR_CARDINAL | PR_SCALE);
}

/* Is the word at token i, which may say when, the verb of a time: will last, missions that last? */
static inline bool
is_verb_last(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_NEXT) &&
		(is_word(s, i - 1, PR_WORD_TO) || is_a(s, i - 1, PR_MODAL | PR_RELATIVE)) && pr_last_byte(s->r, i) == 't' &&
		pr_number_cue(s->r, i, PR_TELLS_SPEND);
}

/* Is token i the sign between two measures: 4m x 2m? */
static inline bool
is_times_sign(const PrSentence *s, uint32_t i)
{
	return is_a(s, i, PR_MULTIPLE) && pr_length(s->r, i) == 1;
}

/* Is the word a unit of time? */
bool		pr_is_time_unit(const PrReading *r, uint32_t i);

/* Do the words say when, and not what: last year, each week? */
bool		pr_says_when(const PrSentence *s, PrRange p);

/* The noun after words that stand for it: number of deaths, a rise in burglaries. */
PrRange		pr_see_through(const PrSentence *s, PrRange p);

/* Is the percentage what somebody has done with it, and no share of anything? */
bool		pr_is_offered(const PrSentence *s, const PrDraft *d);

/* The noun that a pronoun beside figure number n stands for. */
PrRange		pr_antecedent(const PrSentence *s, uint32_t n);

/* The same for they or them at token i: where no earlier figure tells, the last plural before. */
PrRange		pr_noun_of_pronoun(const PrSentence *s, uint32_t n, uint32_t i);

/* The subject of figure number n by what stands before it. */
PrRange		pr_subject_before(const PrSentence *s, uint32_t n);

/*
 * What a word like number before token i is the number of, with nothing between them but a chain
 * of nouns: the number of | towns with a scheme. Empty where there is none.
 */
PrRange		pr_counted_before(const PrSentence *s, uint32_t i);

/* The object between a verb and by, to or from: cut crime by a third. */
PrRange		pr_object_before(const PrSentence *s, uint32_t n, uint32_t preposition);

/*
 * Is the figure what something changed by, or went to, from or stands at: the
 * preposition at token i says so.
 */
bool		pr_is_reached(const PrSentence *s, uint32_t n, uint32_t i, bool share);

/*
 * What was counted before the comma at token comma, after which the size of its change is told: carried
 * 400 people in May, up 3%; 900 nurses joined the 43 trusts, a rise of 3%. A figure after a preposition or
 * the only says where; no clause of its own may stand before the comma.
 */
PrRange		pr_changed_before(const PrSentence *s, uint32_t n, uint32_t comma);

/* The phrase before token i, with an "of" phrase that it ends. */
PrRange		pr_whole_phrase_before(const PrSentence *s, uint32_t i);

/*
 * The noun before token i, a mark or preposition before figure number n: of a label, a row, an
 * apposition, a share in a list. Empty where there is none. row: the figure stands in a row of a table.
 */
PrRange		pr_noun_of_line(const PrSentence *s, uint32_t n, uint32_t i, bool row);

/*
 * The noun that, with a mark at token i or without one, stands before figure number n in an item
 * of a list: Wales 14%, Scotland 12%; Arrests – 14. Empty where there is no such item.
 */
PrRange		pr_noun_of_item(const PrSentence *s, uint32_t n, uint32_t i);

/* Who is as old as figure number n says. */
PrRange		pr_subject_of_age(const PrSentence *s, uint32_t n);

/* The subject of the clause that the verb at token i belongs to. */
PrRange		pr_clause_subject(const PrSentence *s, uint32_t n, uint32_t i);

/* What rises or falls, with the of phrase that says of what, where one ends before token end: sales | of tea. */
PrRange		pr_with_of(const PrSentence *s, PrRange p, uint32_t end);

/* Step back over articles and the possessor of a phrase that begins at token i: the company's | profits. */
uint32_t	pr_before_determiners(const PrSentence *s, uint32_t i);

/* The bracket that closes before token i; i where none does. */
uint32_t	pr_before_bracket(const PrSentence *s, uint32_t i);

/* Does a preposition stand before the phrase? */
bool		pr_hangs_on_preposition(const PrSentence *s, PrRange p);

/* Does a finite verb stand in the tokens first .. last-1? */
bool		pr_has_verb(const PrSentence *s, uint32_t first, uint32_t last);

/* Does a form of be, have or do, or a modal? */
bool		pr_has_finite(const PrSentence *s, uint32_t first, uint32_t last);

/* Is a word of change said in the few tokens before token i? */
bool		pr_change_said(const PrSentence *s, uint32_t i);

#endif							/* POLREL_SUBJECT_PARTS_H */
