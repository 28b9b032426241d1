/*
 * speakers.h
 *		What the files share that find out who is said to have said something.
 */
#ifndef POLREL_SPEAKERS_H
#define POLREL_SPEAKERS_H

#include "quotes/attribution.h"

#define PR_RELAYED_MOST 12		/* tokens between "quoted" and "as saying" */

/* ---- antecedents.c */

/* Is the token a mark that stands for no quotation: Burrows'? */
bool		pr_is_apostrophe(const PrReading *r, uint32_t i);

/* Does the pronoun belong to the noun after it: said her brother? */
bool		pr_is_possessive_pronoun(const PrReading *r, uint32_t i);

/* Does a word of before, within or by make the mention part of something else than the subject? */
bool		pr_is_oblique(const PrReading *r, const PrMention *m, uint32_t least);

/* Does the gerund at token i belong to the subject after it: planning officers had? */
bool		pr_describes_subject(const PrReading *r, uint32_t i);

/* After what is set before the subject: "In a statement,", "Speaking outside the court,", "But" */
uint32_t	pr_after_preface(const PrReading *r, uint32_t first, uint32_t last);

/*
 * May the pronoun of this gender mean these words for someone without a name: a spokesman for X, her
 * mother? Gender 0 fits anyone, in the singular.
 */
bool		pr_may_mean_words(const PrReading *r, PrRange words, char gender);

/* Whom a pronoun of this gender at token i means: a person, or the words for one without a name. */
bool		pr_resolve_pronoun(const PrReading *r, uint32_t i, char gender, PrSource *s);

/* The same of one that has a gender: he, him, her. */
bool		pr_resolve_gendered(const PrReading *r, uint32_t i, PrSource *s);

/*
 * Whom a rank or a body's office means that nobody is said to hold: the subject of the
 * sentence before, if an official without a rank, or a person without any office.
 */
uint32_t	pr_described_person(const PrReading *r, PrRange office, bool owned);

/* Whom he or she at token i means, if one of these stands there. */
bool		pr_resolve_he(const PrReading *r, uint32_t i, PrSource *s);

/* The pronoun at token i as the subject of a cue: he, she, they. */
bool		pr_subject_pronoun(const PrReading *r, uint32_t i, PrSource *s);

/* ---- holders.c */

/* Does the person's title hold a rank? */
bool		pr_has_rank(const PrReading *r, const PrPerson *person);

/*
 * Who holds the office that "the Chief Constable" names; owned: of a body, "its
 * chair"; PR_NONE: nobody known.
 */
uint32_t	pr_resolve_office(const PrReading *r, PrRange office, bool owned);

/*
 * Who holds the office that the words give by its initials: the DCP, the Special CP;
 * PR_NONE: nobody known.
 */
uint32_t	pr_resolve_initials(const PrReading *r, PrRange office);

/*
 * Whose surname or given name the words are, where the people stage has seen no
 * mention; PR_NONE: nobody's.
 */
uint32_t	pr_person_named(const PrReading *r, PrRange words);

/* ---- joint_speakers.c */

/* The first mention of the list that ends with mention m, from token least on: "A, B and C". */
uint32_t	pr_list_first(const PrReading *r, uint32_t m, uint32_t least);

/* The last mention of the list that begins with mention m and ends before token limit. */
uint32_t	pr_list_last(const PrReading *r, uint32_t m, uint32_t limit);

/*
 * Is a title or a given name joined to the mention, whose surname it shares: Mr and (Mrs Smith), Peter and
 * (Jane Smith)? Then the words name both, if no person is known by that given name.
 */
bool		pr_named_together(const PrReading *r, uint32_t m, uint32_t least, PrSource *s);

/*
 * Persons named between first and the cue at token cue: the nearest that is no
 * object of a preposition, with those joined to it by "and", from least on.
 */
bool		pr_subject_persons(const PrReading *r, uint32_t least, uint32_t first, uint32_t cue, PrSource *s);

/* ---- speakers.c */

/* The subject of a cue (tokens cue .. cue_end-1) on either side of it, between first and last. */
bool		pr_subject_of_cue(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end,
							  uint32_t last, PrSource *s);

/*
 * Is the cue a participle with nothing between it and the quotation at last, so that what is called so stands
 * before it: branded “a disgrace” by X, described as “a hero” by X?
 */
bool		pr_lacks_object(const PrReading *r, uint32_t cue, uint32_t cue_end, uint32_t last);

/*
 * The subject of a sentence's first verb, which a later one shares: "X praised them
 * and said"; the verb stands before token end.
 */
bool		pr_shared_subject(const PrReading *r, uint32_t first, uint32_t end, PrSource *s);

/* A person, or other words, from token i on. */
bool		pr_source_from(const PrReading *r, uint32_t i, uint32_t last, PrSource *s);

/* ---- source_words.c */

#define PR_WORDS_MOST 20		/* tokens of the words that name a source */

/*
 * Does a reporting verb in its base form, which one person's verb is not, follow an indefinite singular: an
 * investor call, one call handler told? So is it between a number and who has another verb: two report
 * authors said.
 */
bool		pr_follows_indefinite(const PrReading *r, uint32_t i, uint32_t least);

/* May the word be a noun, by what stands before it: the call, his claims, a recent report? */
bool		pr_is_noun_here(const PrReading *r, uint32_t i, uint32_t least);

/* Can no noun phrase go on beyond token i? */
bool		pr_bounds_phrase(const PrReading *r, uint32_t i, uint32_t least);

/*
 * The end of what stands before the adverbs and the adverbial of time that end before token end, after token
 * least: "the council" of "the council late on Friday", "the council last week"; end where there are none.
 */
uint32_t	pr_before_time(const PrReading *r, uint32_t least, uint32_t end);

/* The noun phrase that ends before token end, not before token least: "Chiefs", "A spokesperson for X". */
PrRange		pr_noun_phrase_before(const PrReading *r, uint32_t least, uint32_t end);

/* The given name of one whom the words call what he or she is to others: "his mum Carol"; PR_NONE: none. */
uint32_t	pr_name_of_relation(const PrReading *r, PrRange words);

/* Do the words name what is read, by their head noun: a report, a letter to X? */
bool		pr_is_document(const PrReading *r, PrRange words);

/* Does an age follow at token i, as after a name: (Sam), 12? */
bool		pr_is_aged(const PrReading *r, uint32_t i);

/* Words as a source: an office that a known person holds, a document, a group. */
bool		pr_source_by_words(const PrReading *r, PrRange words, PrSource *s);

static inline bool
pr_capitalised(const PrReading *r, uint32_t i)
{
	return pr_flagged(r, i, PR_CAPITAL);
}

static inline bool
pr_is_punctuation(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PUNCTUATION;
}

/* Is the token a letter that stands for a name, no article: Officer A? */
static inline bool
pr_is_letter_name(const PrReading *r, uint32_t i)
{
	return pr_length(r, i) == 1 && pr_capitalised(r, i) && i > 0 && pr_capitalised(r, i - 1) &&
		!pr_flagged(r, i, PR_BLANK_BEFORE);
}

/* Does a mention of a person begin at token i? */
static inline bool
pr_begins_mention(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_mention_from(r, i);

	return m < r->mentions.count && r->mentions.at[m].first == i;
}

#endif							/* POLREL_SPEAKERS_H */
