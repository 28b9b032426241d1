/*
 * bodies.h
 *		Names of bodies: forces, agencies, ministries, companies, charities.
 *
 * Used wherever a body may be named: by layout for the issuer, by people for the body
 * inside a position, by quotes and by names. It looks at tokens only, never at what a
 * stage has found. A name begins with its first word, not an article; its last token may
 * be a possessive (NCA's): pr_word_only_end() is where the name ends.
 */
#ifndef POLREL_BODIES_H
#define POLREL_BODIES_H

#include "tagged.h"
#include "runs.h"

/* No name is longer than this; it keeps the reading linear. */
#define PR_BODY_MAX 24

/* Words that tell a body. */
#define PR_BODY_HEAD (PR_BODY_LAST | PR_BODY_FIRST)

/* pr_body_at() for a token in whose run something marks a body. */
uint32_t	pr_read_body(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * How many tokens from i on, before limit, are the name of a body: the longest
 * that begins exactly there. 0: none begins there.
 */
static inline uint32_t
pr_body_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	if (limit > r->tokens.count)
		limit = r->tokens.count;
	return i < limit && pr_in_run(r, i, PR_RUN_MAY_BE_BODY) ? pr_read_body(r, i, limit) : 0;
}

/*
 * Where the name that was found at token i begins, not before least: with the small word that has a capital
 * within its sentence, All Saints Academy, Our Lady's School, Lives Not Knives UK.
 */
uint32_t	pr_body_start(const PrReading *r, uint32_t i, uint32_t least);

/*
 * How many tokens from i on are a phrase of nothing but the words that mark bodies (Fire and
 * Rescue Service), which names none. 0: none.
 */
uint32_t	pr_body_plain(const PrReading *r, uint32_t i, uint32_t limit);

/* How many tokens from i on say what a body is in enough words to name it where one is meant; 0: none do. */
uint32_t	pr_body_enough(const PrReading *r, uint32_t i, uint32_t limit);

/* The same after "the" or its owner: (the) Superior Court, (our) Major Crime Unit. */
uint32_t	pr_body_alone(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * How many tokens from i on name an unknown body, given that the context says that
 * one is named (the charity X, chief executive at X): capitalised words that are no
 * place, title or person. 0: none.
 */
uint32_t	pr_body_unknown(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * How many small tokens at i join capitals to such a name, which begins at first: Arden & Moore, Mind the
 * Rope, Step Off the Street, Women at the Table, Hand in Hand, Dogs for Sailors; 0: none do.
 */
uint32_t	pr_joins_unknown(const PrReading *r, uint32_t first, uint32_t i);

/*
 * How many tokens from i on name a body because a common noun before them says so
 * (the charity X, retailer Jane Bright), even if they could be something else. 0: none.
 */
uint32_t	pr_told_body(const PrReading *r, uint32_t i, uint32_t limit);

/*
 * The bracketed short form that stands at token i, directly after the name
 * whose tokens are first .. i-1: (NPCC). Returns how many tokens it has, brackets
 * included, and stores the short form itself in *form; 0: there is none.
 */
uint32_t	pr_body_short(const PrReading *r, uint32_t first, uint32_t i, uint32_t limit, PrSpan *form);

/* What the word that ends a name makes of it. */
PrEnd		pr_body_end(const PrEntry *entry);

/* How the word at token i, one that marks bodies, begins a name. 0: in the usual way. */
static inline PrBegin
pr_body_begin(const PrReading *r, uint32_t i)
{
	return (PrBegin) pr_data_at(r, i, PR_NUMBER_BODY_FIRST);
}

/* Does the entry's word or phrase end the name of a body (Council), not of a thing (Awards)? */
bool		pr_ends_body(const PrEntry *entry);

/* Does the noun, in small letters before a name, say that it is a body's: council, retailer? */
bool		pr_tells_body(const PrEntry *entry);

/* Is the token a word of a name: written with a capital, no mark, no pronoun? */
static inline bool
pr_name_word(const PrReading *r, uint32_t i)
{
	return pr_in_run(r, i, PR_RUN_NAME_WORD);
}

/* Does a place begin at token i, though a longer name of a body may begin there too: New Zealand Police? */
bool		pr_begins_with_place(const PrReading *r, uint32_t i);

/* Do the words first .. last-1 end in a word of a thing: Harbour Avenue? */
bool		pr_ends_in_thing(const PrReading *r, uint32_t first, uint32_t last);

/* Which kind of small word inside a name is the token? 0: none. */
static inline PrLink
pr_link(const PrReading *r, uint32_t i)
{
	uint16_t	link = pr_phrase(r, i) != 0 ? pr_set_data[pr_phrase_set(r, i)].link : 0;

	return (PrLink) (link != 0 ? link : pr_set_data[pr_word_set(r, i)].link);
}

/*
 * How many bytes of token i are the name that a participle is joined to by a hyphen: London-based,
 * (Ministry of) Education-funded. 0: it is no such word.
 */
uint32_t	pr_described_by(const PrReading *r, uint32_t i);

/* Is token i a word in small letters without a class of grammar, so probably a noun: Vietnam combat veteran? */
bool		pr_plain_noun(const PrReading *r, uint32_t i);

/* Is token i a mark that can open or close a quotation? */
bool		pr_quotation_mark(const PrReading *r, uint32_t i);

/* Is token i the sign of a trade mark, which belongs to a product: ® or ™? */
bool		pr_trade_mark(const PrReading *r, uint32_t i);

/* Does a sentence, or a line that may be one, begin with token i? */
bool		pr_starts_sentence(const PrReading *r, uint32_t i);

/*
 * Are the letters of the short form (bytes from .. to of the text) found in
 * this order in the name, the first of them at its beginning?
 */
bool		pr_shortens(const PrReading *r, PrSpan form, PrSpan name);

#endif							/* POLREL_BODIES_H */
