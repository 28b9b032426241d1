/*
 * quotes.h
 *		What the files of the quotes stage share.
 */
#ifndef POLREL_QUOTES_H
#define POLREL_QUOTES_H

#include "quotes/attribution.h"
#include "tagged.h"

#define PR_ECHOES_MOST 2		/* quotations of the headline whose speaker is looked for in the text */

/* A quoted stretch of one block. */
typedef struct PrStretch
{
	uint32_t	block;
	uint32_t	first;			/* tokens inside the marks: first .. last-1 */
	uint32_t	last;
	bool		opened;			/* has an opening mark */
	bool		closed;
	bool		unmarked;		/* its opening mark is lost: what stands before its first token is a colon */
	bool		at_start;		/* nothing stands before it in the block */
	bool		at_end;
} PrStretch;

/* Stretches or paragraphs that make one act of speech. */
typedef struct PrSpeech
{
	uint32_t	stretch;		/* first of its stretches */
	uint32_t	stretches;
	bool		statement;		/* a block statement: its stretches are whole paragraphs */
	PrSource	source;			/* of a statement, known already */
} PrSpeech;

typedef struct PrQuoting
{
	PrReading  *r;
	PR_ARRAY(PrStretch) stretches;
	PR_ARRAY(PrSpeech) drafts;
	uint32_t   *mark_of;		/* a block's first mark: mark_of[block] .. mark_of[block + 1] - 1 are its
								 * marks */
	uint32_t	echo[PR_ECHOES_MOST];	/* drafts of the headline that name no source */
	uint32_t	echoes;
	uint32_t	told;			/* the blocks before this one hold what is settled, or tell whose it is */
	uint32_t	run_until;		/* block that closes what an earlier one opened; PR_NONE: none */
} PrQuoting;

/* ---- quote_stretches.c */

/* Count each block's marks; before all else. */
void		pr_count_marks(PrQuoting *w);

/* Add the stretches of one block, from its outer marks. */
void		pr_find_stretches(PrQuoting *w, uint32_t block);

/*
 * The block's last mark, if it closes at the block's end what the block did not open;
 * PR_NONE: it does not.
 */
uint32_t	pr_lost_close(const PrQuoting *w, uint32_t block);

bool		pr_begins_with_mark(const PrQuoting *w, uint32_t block);

/* The block's first token after a bullet or a label, and as most blocks have it, which begin with a word. */
uint32_t	pr_body_after_marks(const PrReading *r, const PrBlock *b);

static inline uint32_t
pr_body_first(const PrReading *r, const PrBlock *b)
{
	return pr_type(r, b->first) == PR_TOKEN_WORD && pr_start(r, b->first) >= b->body.start ? b->first :
		pr_body_after_marks(r, b);
}

/* ---- quote_echoes.c */

/*
 * Keep in mind a draft of the headline whose source, if it names any, has no name: the text may repeat it. False:
 * it will not be looked for.
 */
bool		pr_remember_echo(PrQuoting *w, uint32_t draft, const PrSource *source);

/* The source of the quote that holds the draft's words; false where none does. */
bool		pr_find_echo(const PrQuoting *w, uint32_t draft, PrSource *source);

/* ---- quote_sources.c */

/* Is the sentence of the stretch still to end, with an attribution: “We won,” said X? */
bool		pr_ends_with_comma(const PrReading *r, const PrStretch *s);

/* Is all of the draft's paragraphs quoted? */
bool		pr_is_whole_paragraph(const PrQuoting *w, const PrSpeech *d);

/* Who said the draft; *until is the last block that the answer comes from. */
PrSource	pr_source_of(const PrQuoting *w, const PrSpeech *d, uint32_t *until);

/* ---- quote_clauses.c */

/* Does the stretch hold a whole clause? */
bool		pr_is_clause(const PrReading *r, const PrStretch *s);

/*
 * Is the stretch an utterance of its own, be it one word: begun with a capital,
 * set off from the narrator's words, and ended like a sentence or by the comma
 * before its attribution?
 */
bool		pr_is_utterance(const PrReading *r, const PrStretch *s);

/*
 * Does the mark before the stretch open an utterance: after a colon, a comma,
 * another sentence, or nothing?
 */
bool		pr_is_set_off(const PrReading *r, const PrStretch *s);

/* Are the words written as a title: with capitals, except for the small ones? */
bool		pr_is_title(const PrReading *r, const PrStretch *s);

/* Do the tokens contain a subject and its verb? */
bool		pr_has_subject_and_verb(const PrReading *r, uint32_t first, uint32_t last);

/*
 * Is the token a verb in use: not a noun after an article, not an infinitive, not a
 * participle that describes?
 */
bool		pr_is_finite(const PrReading *r, uint32_t i, uint32_t first);

/* A word that may stand before a verb beside its subject: never, bitterly, would. */
bool		pr_is_adverbial(const PrReading *r, uint32_t i);

/* Pronoun and verb in one: we've, that's, I'm. */
bool		pr_is_contraction(const PrReading *r, uint32_t i);

/* How many words the tokens contain, marks not counted. */
uint32_t	pr_words_in(const PrReading *r, uint32_t first, uint32_t last);

/* ---- quote_fragments.c */

#define PR_LONG_FRAGMENT 6		/* words; longer ones are no names */

/* Does a word that gives names stand directly before the mark at token open: called "X", known as "X"? */
bool		pr_is_named(const PrReading *r, uint32_t open);

/* Are quoted words that make no clause a fragment of the source's speech? */
bool		pr_is_fragment(const PrReading *r, const PrStretch *s, const PrSource *source);

/* ---- quote_statements.c */

/* Is the block a line that introduces what someone says? */
bool		pr_is_lead(const PrReading *r, uint32_t block);

/* Is the block in a speaker's voice, not the narrator's: clearly, or at least not in his? */
bool		pr_is_voiced(const PrReading *r, uint32_t block, bool clearly);

/*
 * The token after an attribution that ends in a colon inside the block ("X said: We
 * are proud"), and its source; PR_NONE: none.
 */
uint32_t	pr_inner_lead(const PrReading *r, const PrBlock *b, PrSource *source);

/*
 * The statement that a lead-in without quotation marks introduces becomes an act of
 * speech; gives how many blocks it takes.
 */
uint32_t	pr_find_statement(PrQuoting *w, uint32_t block);

#endif							/* POLREL_QUOTES_H */
