/*
 * words.c
 *		What the kinds of things that are found are called (words.h).
 */
#include "words.h"

const char *const pr_block_kind_words[PR_BLOCK_KINDS] = {
	"paragraph", "headline", "issuer", "date", "dateline", "standfirst", "heading",
	"bullet", "caption", "contact", "notes", "boilerplate", "end", "furniture"
};

const char *const pr_quote_kind_words[] = {"direct", "fragment", "block"};

const char *const pr_speaker_kind_words[] = {NULL, "person", "group", "document"};

const char *const pr_figure_kind_words[] = {
	"count", "percent", "money", "ratio", "duration", "age", "multiple", "measure"
};

const char *const pr_qualifier_words[] = {NULL, "about", "under", "over", "up to", "at least"};

const char *const pr_change_words[] = {NULL, "up", "down"};

const char *const pr_name_kind_words[PR_NAME_KINDS] = {
	"organisation", "operation", "legislation", "phone", "email", "url", "handle"
};
