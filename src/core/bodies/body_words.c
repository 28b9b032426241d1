/*
 * body_words.c
 *		The words of names of bodies: what a word may be in one, and what it tells.
 */
#include "bodies/body_parts.h"

#define LONG_NAME_MOST 6			/* tokens from a possessor to the telling word of what is his */

/* Words that go on with the sentence after a name, in small letters. */
#define GOES_ON (PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_PRONOUN | PR_ARTICLE | PR_DETERMINER | \
				 PR_BE | PR_MODAL | \
				 PR_AUXILIARY | PR_NEGATION | PR_ADVERB | PR_VERB | PR_PARTICIPLE | PR_CUE | PR_QUESTION)

bool
pr_quotation_mark(const PrReading *r, uint32_t i)
{
	const char *c = r->text + pr_start(r, i);

	if (pr_type(r, i) != PR_TOKEN_PUNCTUATION)
		return false;
	return *c == '"' || *c == '\'' || (c[0] == '\xe2' && c[1] == '\x80' && (unsigned char) c[2] >= 0x98 &&
									   (unsigned char) c[2] <= 0x9f);
}

bool
pr_trade_mark(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_PUNCTUATION && !pr_flagged(r, i, PR_SPACE_BEFORE) &&
		(pr_token_is(r, i, "\xc2\xae") || pr_token_is(r, i, "\xe2\x84\xa2"));
}

bool
pr_starts_sentence(const PrReading *r, uint32_t i)
{
	const PrToken *before;

	if (i == 0 || pr_flagged(r, i, PR_BLANK_BEFORE))
		return true;
	before = pr_token(r, i - 1);
	if (before->type != PR_TOKEN_PUNCTUATION)
		return false;
	switch (r->text[before->start])
	{
		case ',':
		case '&':
		case '(':
		case '/':
			return false;
		case '.':
			return pr_ends_sentence(r, i - 1);
		case '-':
		case '\xe2':
			/* a dash; a curly mark opens a quotation */
			return (before->flags & PR_LINE_BEFORE) || pr_quotation_mark(r, i - 1);
		default:
			return true;
	}
}

PrEnd
pr_body_end(const PrEntry *entry)
{
	const PrValue *value = pr_value(entry, PR_NUMBER_BODY_LAST);

	return value == NULL ? PR_END_BODY : (PrEnd) value->data;
}

/* Has the entry, written in one way or the other, the class of words that end a body's name? */
static inline bool
is_last_word(const PrEntry *entry)
{
	return (pr_entry_all(entry) & PR_BODY_LAST) != 0;
}

bool
pr_ends_body(const PrEntry *entry)
{
	PrEnd		end;

	if (!is_last_word(entry))
		return false;
	end = pr_body_end(entry);
	return end == PR_END_BODY || end == PR_END_SURNAME;
}

bool
pr_tells_body(const PrEntry *entry)
{
	return pr_ends_body(entry) || (is_last_word(entry) && pr_body_end(entry) == PR_END_NOUN);
}

static inline char
small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
}

bool
pr_shortens(const PrReading *r, PrSpan form, PrSpan name)
{
	uint32_t	at = name.start;

	if (small(r->text[form.start]) != small(r->text[name.start]))
		return false;
	for (uint32_t i = form.start; i < form.end; i++)
	{
		/* a number tells how often a letter stands: JPC3 */
		if (r->text[i] == '.' || r->text[i] == ' ' || (r->text[i] >= '0' && r->text[i] <= '9'))
			continue;
		while (at < name.end && small(r->text[at]) != small(r->text[i]))
			at++;
		if (at++ >= name.end)
			return false;
	}
	return true;
}

bool
pr_body_apostrophe(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrToken *t = pr_token(r, i);

	if (i <= w->first || i + 1 >= w->limit || t->type != PR_TOKEN_PUNCTUATION || (t->flags & PR_SPACE_BEFORE))
		return false;
	if (!pr_token_is(r, i, "'") && !pr_token_is(r, i, "\xe2\x80\x99"))
		return false;
	return pr_last_byte(r, i - 1) == 's' && pr_flagged(r, i + 1, PR_SPACE_BEFORE) &&
		pr_name_word(r, i + 1);
}

/*
 * Does a name of three words or more follow the strange possessor at i, which
 * so names a place or another body: Norvale's | Proactive Crime Team; but Harrow's Brewing Company?
 */
static bool
leads_long_name(const PrBodyWalk *w, uint32_t i)
{
	uint32_t	k = i + 1;

	if (i != w->first || pr_entry_all(&pr_entries[pr_word(w->r, i)]) != 0)
		return false;
	while (k < i + LONG_NAME_MOST && k < w->limit && pr_name_word(w->r, k) &&
		   !pr_flagged(w->r, k, PR_POSSESSIVE | PR_BLANK_BEFORE) && pr_body_head_at(w, k, PR_BODY_LAST) == 0)
		k++;
	return k + pr_body_head_at(w, k, PR_BODY_LAST) > i + 3 && pr_body_head_at(w, k, PR_BODY_LAST) > 0;
}

bool
pr_begins_strange(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	first = w->first;

	/* Director of Asphalt Research: a field */
	if (i == first || pr_entry_all(&pr_entries[pr_word(r, first)]) != 0 || pr_flagged(r, first, PR_UPPER) ||
		(first > 1 && (pr_link(r, first - 1) == PR_LINK_OF || pr_link(r, first - 1) == PR_LINK_HEAD) &&
		 pr_is(r, first - 2, PR_TITLE)))
		return false;
	for (uint32_t k = first; k < i; k++)
		if (!pr_name_word(r, k) || pr_flagged(r, k, PR_POSSESSIVE))
			return false;
	return true;
}

bool
pr_is_peoples(const PrBodyWalk *w, uint32_t i)
{
	return i > w->first && pr_type(w->r, i - 1) == PR_TOKEN_PUNCTUATION &&
		pr_body_begin(w->r, i) == PR_BEGINS_FIRST && pr_body_apostrophe(w, i - 1);
}

bool
pr_body_possessive(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;

	if (w->best > w->first)
		return false;
	if (pr_is(r, i, PR_ORGANISATION | PR_PLACE | PR_DEMONYM | PR_WEEKDAY | PR_MONTH | PR_BODY_LAST) &&
		!(i > w->first && pr_data_at(r, i - 1, PR_NUMBER_PARTICLE) == PR_PARTICLE_SAINT))
		return false;			/* but St Chad's Hospital */
	/* Lumenfold's UK arm */
	if (pr_is(r, i + 1, PR_PLACE) && pr_is(r, i + 1, PR_BODY_LAST))
		return false;
	/* Harrow's Post Office, but the Women's Premier League, Iowa Attorney General's Tenant Fraud Unit */
	if (pr_match(r, i + 1, PR_ORGANISATION, NULL) > 1 && !pr_is(r, i, PR_PLURAL) &&
		pr_match(r, i - 1, PR_OFFICE, NULL) != 2)
		return false;
	/* Jane Bright's Harbour Party */
	if (w->first < i && pr_is(r, w->first, PR_GIVEN_NAME) && !pr_is(r, w->first, PR_PLACE))
		return false;
	return !pr_flagged(r, i, PR_UPPER) && !leads_long_name(w, i);
}

bool
pr_same_token(const PrReading *r, uint32_t i, uint32_t k)
{
	const PrToken *t = pr_token(r, i);

	return t->length == pr_length(r, k) &&
		memcmp(r->text + t->start, r->text + pr_start(r, k), t->length) == 0;
}

bool
pr_body_breaks(const PrBodyWalk *w, uint32_t i)
{
	const PrReading *r = w->r;
	uint32_t	start = pr_start(r, i);

	if (i > w->first && pr_same_token(r, i, w->first) &&
		(pr_flagged(r, i, PR_LINE_BEFORE) ||
		 (i > w->first + 1 && i + 1 < w->limit && pr_same_token(r, i + 1, w->first + 1))))
		return true;
	return pr_flagged(r, i, PR_BLANK_BEFORE) || (start > 0 && r->text[start - 1] == '\t');
}

bool
pr_body_rank(const PrBodyWalk *w, uint32_t i)
{
	return pr_match(w->r, i, PR_TITLE, NULL) == 1 && pr_is(w->r, i, PR_RANK | PR_OFFICE_JOB) &&
		!pr_is(w->r, i, PR_RANK_PREFIX) &&
		pr_body_head_at(w, i + 1, PR_BODY_LAST) > 0 && !pr_is(w->r, i + 1, PR_GIVEN_NAME);
}

uint32_t
pr_described_by(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	from = t->length;

	if (t->type != PR_TOKEN_HYPHENATED)
		return 0;
	while (from > 0 && r->text[t->start + from - 1] != '-')
		from--;
	if (from == 0 || r->text[t->start + from] < 'a' ||
		!(pr_entry_any(pr_lookup_entry(r->text + t->start + from, t->length - from)) & PR_PARTICIPLE))
		return 0;
	return from - 1;
}

bool
pr_plain_noun(const PrReading *r, uint32_t i)
{
	return i < r->tokens.count && pr_type(r, i) == PR_TOKEN_WORD &&
		!pr_flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE) &&
		!pr_is(r, i, GOES_ON);
}
