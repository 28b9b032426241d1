/*
 * number_context.h
 *		A number and the words around it: what the files ask that tell amounts from
 *		numbers that are none (no_amounts.c, number_times.c, number_names.c).
 */
#ifndef POLREL_NUMBER_CONTEXT_H
#define POLREL_NUMBER_CONTEXT_H

#include "figures/figures.h"
#include "figures/numeral_parts.h"

#define NEAR 10					/* tokens that one question looks at */

#define FUNCTION_WORD (PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_MODAL | PR_AUXILIARY | PR_BE | \
	PR_NEGATION | PR_PRONOUN | PR_QUESTION | PR_ARTICLE | PR_DETERMINER)

/* One number of which amounts are asked, in its sentence. */
typedef struct PrNumber
{
	const PrSentence *s;
	const PrAmount *a;
	const PrAmount *before;		/* the amount or number before it in the sentence, or NULL */
} PrNumber;

/*
 * Is the number a day, a year or a time of day; only a time of day; the words of a
 * clock or a decade? (number_times.c)
 */
bool		pr_is_date(const PrNumber *n);
bool		pr_is_time(const PrNumber *n);
bool		pr_is_clock(const PrNumber *n);

/*
 * Is the number, or one with a unit, part of a name (a title, a place, a
 * coordinate, program code); is a count one after a word that names (section
 * 60), in an address; is a bare count any other name or code? (number_names.c)
 */
bool		pr_is_in_name(const PrNumber *n);
bool		pr_is_name(const PrNumber *n);
bool		pr_is_bare_name(const PrNumber *n);

static inline uint8_t
type_at(const PrSentence *s, uint32_t i)
{
	return in_sentence(s, i) ? s->r->tokens.at[i].type : 0;
}

static inline bool
is_glued(const PrSentence *s, uint32_t i)
{
	return i < s->end && !pr_flagged(s->r, i, PR_SPACE_BEFORE);
}

static inline bool
is_capital(const PrSentence *s, uint32_t i)
{
	return in_sentence(s, i) && (s->r->tokens.at[i].flags & PR_CAPITAL) != 0;
}

/* A word in small letters that is neither a function word nor a verb: a noun, or what stands before one. */
static inline bool
is_nominal(const PrSentence *s, uint32_t i)
{
	uint8_t		type = type_at(s, i);

	return (type == PR_TOKEN_WORD || type == PR_TOKEN_HYPHENATED) &&
		(!is_a(s, i, FUNCTION_WORD | PR_VERB) || is_a(s, i, PR_ADJECTIVE | PR_PLURAL));
}

static inline bool
is_plural(const PrSentence *s, uint32_t i)
{
	return is_nominal(s, i) &&
		(is_a(s, i, PR_PLURAL) ||
		 (pr_length(s->r, i) > 3 && pr_last_byte(s->r, i) == 's' && !is_a(s, i, PR_SINGULAR) &&
		  !pr_flagged(s->r, i, PR_POSSESSIVE)));
}

/* Does a noun in the plural follow the number, with at most three words before it? */
static inline bool
plural_follows(const PrNumber *n)
{
	for (uint32_t i = n->a->last; i < n->a->last + 4 && is_nominal(n->s, i); i++)
		if (is_plural(n->s, i))
			return true;
	return false;
}

static inline bool
is_list_joint(const PrSentence *s, uint32_t i)
{
	return is_word(s, i, PR_WORD_AND) || is_word(s, i, PR_WORD_OR) || is_word(s, i, PR_WORD_TO) ||
		is_text(s, i, ",") || is_text(s, i, "-") || is_text(s, i, "–") || is_text(s, i, "/");
}

/* Does a qualifier end before token i? */
static inline bool
qualifier_before(const PrSentence *s, uint32_t i)
{
	const PrEntry *entry;

	for (uint32_t words = 1; words <= 4 && s->start + words <= i; words++)
		if (pr_match(s->r, i - words, PR_QUALIFIER, &entry) == words)
			return true;
	return false;
}

/* Does a word with the cue stand among the words near the number, on either side? */
static inline bool
cue_near(const PrNumber *n, int cue)
{
	uint32_t	i = n->a->first > n->s->start + NEAR ? n->a->first - NEAR : n->s->start;

	for (; i < n->s->end && i < n->a->last + NEAR / 2; i++)
		if (is_a(n->s, i, PR_NUMBER_CUE) && pr_number_cue(n->s->r, i, cue))
			return true;
	return false;
}

/* Does a line end before token i? */
static inline bool
ends_line(const PrSentence *s, uint32_t i)
{
	return i >= s->r->tokens.count || pr_flagged(s->r, i, PR_LINE_BEFORE);
}

#endif							/* POLREL_NUMBER_CONTEXT_H */
