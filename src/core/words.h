/*
 * words.h
 *		What the kinds of things that are found are called, outside of C: in the
 *		columns of SQL, in annotations. Indexed by the enums of reading.h; NULL
 *		where there is nothing to say.
 */
#ifndef POLREL_WORDS_H
#define POLREL_WORDS_H

#include "reading.h"

extern const char *const pr_block_kind_words[PR_BLOCK_KINDS];
extern const char *const pr_quote_kind_words[];
extern const char *const pr_speaker_kind_words[];
extern const char *const pr_figure_kind_words[];
extern const char *const pr_qualifier_words[];
extern const char *const pr_change_words[];
extern const char *const pr_name_kind_words[PR_NAME_KINDS];

#endif							/* POLREL_WORDS_H */
