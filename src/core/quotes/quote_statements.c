/*
 * quote_statements.c
 *		Statements printed without quotation marks below a line that introduces them.
 *
 * "X said:" above a paragraph without marks introduces a statement. It ends
 * with the last paragraph that is still in the speaker's voice: words of the
 * first person and of spoken style against names, dates and amounts.
 */
#include "arena.h"
#include "bodies/bodies.h"
#include "marks.h"
#include "quotes/quotes.h"

#define GAP_MOST 2				/* paragraphs of a block statement in a row that have no voice of their own */
#define ANNOUNCED_GAP_MOST 6	/* likewise, of one that was announced as a statement */
#define VOICE_SLIGHT (-1)		/* narrated, but maybe by the speaker */
#define VOICE_CLEAR 2			/* spoken for certain: Voice */
#define INNER_LEAD_MOST 60		/* tokens of a paragraph in which a lead-in before what is said ends */
#define LEAD_MOST 30			/* tokens of a line without a verb that introduces a statement */
#define SPOKEN_SOON 3			/* paragraphs of which one must be clearly spoken, where a body speaks */
#define STATEMENT_MOST 40		/* paragraphs of a block statement */

/* Whose voice a paragraph has: above 0 the speaker's, below 0 the narrator's. */
typedef int Voice;

bool
pr_is_lead(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return (b->kind == PR_BLOCK_PARAGRAPH || b->kind == PR_BLOCK_STANDFIRST || b->kind == PR_BLOCK_HEADING ||
			b->kind == PR_BLOCK_BULLET) &&
		(pr_byte(r, b->last - 1) == ':' || pr_is(r, b->last - 1, PR_CUE_SPEECH) ||
		 (pr_byte(r, b->last - 1) == ',' && b->last - b->first > 1 && pr_is(r, b->last - 2, PR_CUE_SPEECH)));
}

uint32_t
pr_inner_lead(const PrReading *r, const PrBlock *b, PrSource *source)
{
	uint32_t	first = pr_body_first(r, b);
	uint32_t	last = first + INNER_LEAD_MOST < b->last ? first + INNER_LEAD_MOST : b->last;

	if (memchr(r->text + pr_start(r, first), ':', pr_end(r, last - 1) - pr_start(r, first)) == NULL)
		return PR_NONE;
	for (uint32_t i = first + 1; i + 1 < last; i++)
	{
		if (pr_length(r, i) > 1 || pr_byte(r, i) != ':' ||
			!(pr_flagged(r, i + 1, PR_CAPITAL) || pr_quotation_mark(r, i + 1)))
			continue;
		*source = pr_source_before(r, pr_sentence_first(r, i, first), i + 1);
		/* "Jane Smith, chair of the trust: We are proud" needs no verb */
		if (!pr_empty_source(source) && (pr_has_cue(source) ?
				pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) > 0 : source->kind == PR_SPEAKER_PERSON))
			return i + 1;
		return PR_NONE;
	}
	return PR_NONE;
}

/* Is it what a narrator writes: a law's name, a short form after a name (NHS), who else said something? */
static bool
is_narrated(const PrReading *r, uint32_t i)
{
	if (pr_flagged(r, i, PR_CAPITAL))
		return pr_is(r, i, PR_LEGISLATION) ||
			(pr_flagged(r, i, PR_UPPER) && i > 0 && pr_byte(r, i - 1) == '(' && pr_byte(r, i + 1) == ')');
	return i > 0 && pr_is(r, i, PR_CUE_SPEECH) && pr_is(r, i, PR_PARTICIPLE) && !pr_is(r, i, PR_GERUND) &&
		(pr_flagged(r, i - 1, PR_CAPITAL) || pr_byte(r, i - 1) == ',') && !pr_is(r, i - 1, PR_PRONOUN);
}

static Voice
voice_of_token(const PrReading *r, uint32_t i, bool begins)
{
	const PrToken *t = pr_token(r, i);

	if (pr_is(r, i, PR_PRONOUN_FIRST))
		return 2 * VOICE_CLEAR;
	if (pr_is_contraction(r, i) ||
		(pr_sign_at(r, i, PR_SIGN_SPOKEN) > 0 && (begins || !(t->flags & PR_CAPITAL))) ||
		(begins && pr_sign_at(r, i, PR_SIGN_OPENER) > 0))
		return 1;
	if (t->type >= PR_TOKEN_EMAIL && t->type <= PR_TOKEN_HASHTAG)
		return -2 * VOICE_CLEAR;
	if (t->type == PR_TOKEN_MONEY || t->type == PR_TOKEN_PERCENT || t->type == PR_TOKEN_DATE ||
		is_narrated(r, i))
		return -1;
	if (t->type == PR_TOKEN_NUMBER && t->length == 4 &&
		(pr_is(r, i - 1, PR_MONTH | PR_LEGISLATION | PR_PREPOSITION)))
		return -1;
	if (t->type == PR_TOKEN_NUMBER && t->length <= 2 && pr_is(r, i + 1, PR_MONTH) &&
		pr_flagged(r, i + 1, PR_CAPITAL))
		return -1;
	return 0;
}

/* Does the paragraph name a person, or begin to tell what someone else said? */
static bool
is_told(const PrReading *r, const PrBlock *b)
{
	uint32_t	m = pr_mention_from(r, b->first);

	return m < r->mentions.count && r->mentions.at[m].first < b->last;
}

/* Is a body with a name what the paragraph begins with, as its subject? */
static bool
begins_with_body(const PrReading *r, uint32_t first, uint32_t last)
{
	first += pr_is(r, first, PR_ARTICLE);
	return first < last && pr_body_at(r, first, last) > 0;
}

/* Is the subject what the narrator writes himself: The announcement builds on it, Today's statement follows it? */
static bool
begins_with_announcement(const PrReading *r, uint32_t first)
{
	const uint16_t own = PR_SIGN_NOUN | PR_SIGN_DOCUMENT;

	return (pr_is_word(r, first, PR_WORD_THE) ||
			(pr_sign_at(r, first, PR_SIGN_OPENER) > 0 && pr_flagged(r, first, PR_POSSESSIVE))) &&
		(pr_data_at(r, first + 1, PR_NUMBER_CUE_SIGN) & own) == own &&
		pr_is(r, first + 2, PR_FINITE | PR_VERB | PR_PARTICIPLE);
}

/* The last token of what the mark opens, if anything: it is another's words. On to the first mark after it. */
static uint32_t
after_quoted(const PrReading *r, uint32_t *mark)
{
	const PrMark *m = &r->marks.at[*mark];

	if (m->role == PR_MARK_OPEN && m->partner != PR_NONE)
		*mark = m->partner;
	return r->marks.at[(*mark)++].token;
}

/* The voice of tokens first .. last-1, which begin a sentence. */
static Voice
voice_of_tokens(const PrReading *r, uint32_t first, uint32_t last)
{
	Voice		voice = 0;
	bool		begins = true;
	uint32_t	mark = pr_mark_from(r, first);
	uint32_t	quoted = mark < r->marks.count ? r->marks.at[mark].token : last;

	for (uint32_t i = first; i < last; i++)
	{
		pr_arena_step(r->arena);
		if (i == quoted)
		{
			i = after_quoted(r, &mark);
			quoted = mark < r->marks.count ? r->marks.at[mark].token : last;
		}
		voice += voice_of_token(r, i, begins);
		begins = pr_ends_sentence(r, i);
	}
	return voice;
}

static Voice
voice_of(const PrReading *r, const PrBlock *b)
{
	uint32_t	first = pr_body_first(r, b);

	return voice_of_tokens(r, first, b->last) -
		(is_told(r, b) || begins_with_body(r, first, b->last) || begins_with_announcement(r, first) ? 1 : 0);
}

bool
pr_is_voiced(const PrReading *r, uint32_t block, bool clearly)
{
	const PrBlock *b = &r->blocks.at[block];

	return !is_told(r, b) && voice_of(r, b) >= (clearly ? VOICE_CLEAR : 0);
}

/* A line that introduces what someone says: the next speaker's. */
static bool
introduces_speech(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];
	PrSource	source;

	if (pr_is_lead(r, block))
		return pr_source_before(r, pr_sentence_first(r, b->last - 1, b->first),
								b->last).kind != PR_SPEAKER_NONE;
	return pr_inner_lead(r, b, &source) != PR_NONE;
}

/*
 * Does a paragraph of this voice end the statement, so many after the last one in the speaker's? In a
 * statement that was announced he tells a lot himself; in another he may speak of a law, a body or a sum.
 */
static bool
ends_statement(const PrReading *r, const PrBlock *b, Voice voice, uint32_t gap, bool announced)
{
	if (announced)
		return gap >= ANNOUNCED_GAP_MOST;
	return voice < VOICE_SLIGHT || (voice < 0 && is_told(r, b)) || gap >= GAP_MOST;
}

/* Do the items of a list that block introduces, or is one of, belong to what is said there? */
static bool
heads_list(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return b->kind == PR_BLOCK_BULLET || pr_byte(r, b->last - 1) == ':';
}

/*
 * How many paragraphs below a lead-in are the speaker's: up to a closing mark that lost its opening one;
 * else to the last one in his voice, and the list below that. Paragraphs without a voice of their own belong
 * to him where he clearly goes on after them, or goes on just before the next speaker's line; and the second
 * does, below a line of its own that introduces it.
 */
static uint32_t
statement_length(const PrQuoting *w, uint32_t block, bool announced)
{
	const PrReading *r = w->r;
	bool		below_line = block > 0 && pr_byte(r, r->blocks.at[block - 1].last - 1) == ':';
	bool		list = r->blocks.at[block].kind == PR_BLOCK_BULLET;
	uint32_t	spoken = 1;
	uint32_t	n;

	for (n = 0; n < STATEMENT_MOST && block + n < r->blocks.count; n++)
	{
		const PrBlock *b = &r->blocks.at[block + n];
		Voice		voice;

		if ((b->kind != PR_BLOCK_PARAGRAPH && !(b->kind == PR_BLOCK_BULLET && (n > 0 || list))) ||
			pr_begins_with_mark(w, block + n))
			return spoken;
		if (b->kind == PR_BLOCK_BULLET && spoken == n && heads_list(r, block + n - 1))
		{
			spoken = n + 1;
			continue;
		}
		if (n > 0 && introduces_speech(r, block + n))
			return spoken;
		if (pr_lost_close(w, block + n) != PR_NONE)
			return n + 1;
		if (n == 0)
			continue;
		voice = voice_of(r, b);
		if (ends_statement(r, b, voice, n - spoken, announced))
			return spoken;
		if (n == 1 && voice == 0 && below_line && !heads_list(r, block + n))
			spoken = 2;			/* few statements are one paragraph long */
		else if (voice >= (n == spoken ||
						   (block + n + 1 < r->blocks.count && introduces_speech(r, block + n + 1)) ? 1 :
						   VOICE_CLEAR))
			spoken = n + 1;
	}
	return spoken;
}

/* Is one of the next paragraphs, up to so many, clearly in a speaker's voice? */
static bool
is_spoken_soon(const PrReading *r, uint32_t block, uint32_t most)
{
	for (uint32_t b = block; b < r->blocks.count && b < block + most &&
		 r->blocks.at[b].kind == PR_BLOCK_PARAGRAPH; b++)
	{
		if (introduces_speech(r, b))
			return false;
		if (voice_of(r, &r->blocks.at[b]) >= VOICE_CLEAR)
			return true;
	}
	return false;
}

/* Does an item of a list, which mostly is told, begin as the speaker does: We, I? */
static bool
begins_as_speaker(const PrReading *r, const PrBlock *b)
{
	return b->kind == PR_BLOCK_BULLET && pr_is(r, b->words, PR_PRONOUN_FIRST);
}

/* Has a lead-in without quotation marks after it a speaker whose statement follows? */
static bool
leads_statement(const PrQuoting *w, uint32_t block, PrSource *source)
{
	const PrReading *r = w->r;
	const PrBlock *lead = &r->blocks.at[block];
	bool		list = block + 1 < r->blocks.count && begins_as_speaker(r, &r->blocks.at[block + 1]);
	bool		cue;

	if (block + 1 >= r->blocks.count || !(list || r->blocks.at[block + 1].kind == PR_BLOCK_PARAGRAPH) ||
		pr_begins_with_mark(w, block + 1))
		return false;
	if (lead->kind == PR_BLOCK_HEADING || lead->kind == PR_BLOCK_PARAGRAPH ||
		lead->kind == PR_BLOCK_STANDFIRST)
	{
		*source = pr_source_title_line(r, lead->words, lead->words_end);
		if (source->kind != PR_SPEAKER_NONE && pr_byte(r, lead->last - 1) == ':')
			return true;
		if (source->kind == PR_SPEAKER_PERSON)
			return is_spoken_soon(r, block + 1, 1);
	}
	if (!pr_is_lead(r, block) || pr_byte(r, lead->last - 1) != ':')
		return false;
	*source = pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
	cue = pr_has_cue(source);
	if (source->kind == PR_SPEAKER_NONE ||
		(cue && pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) == 0))
		return false;
	/*
	 * a body without a name, or a line without a verb or "this statement:", may introduce
	 * anything: a list, a text
	 */
	cue |= pr_announces_words(r, lead->first, lead->last);
	if (!cue && lead->last - lead->first > LEAD_MOST)
		return false;
	if (list)
		return cue && source->kind == PR_SPEAKER_PERSON;
	return (source->kind == PR_SPEAKER_PERSON && cue) ||
		is_spoken_soon(r, block + 1, cue && source->kind == PR_SPEAKER_GROUP ? SPOKEN_SOON : 1);
}

/* The block's first token that is said, where the lead-in stands in the same paragraph; PR_NONE: none is. */
static uint32_t
statement_inside(const PrQuoting *w, uint32_t block, PrSource *source)
{
	const PrReading *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	first;

	if (b->kind != PR_BLOCK_PARAGRAPH || w->mark_of[block] < w->mark_of[block + 1] ||
		(w->stretches.count > 0 && w->stretches.at[w->stretches.count - 1].block == block))
		return PR_NONE;
	first = pr_inner_lead(r, b, source);
	/* what a person said need not be in a voice of its own, if it does not tell against it */
	return first != PR_NONE && voice_of_tokens(r, first, b->last) >=
		(source->kind == PR_SPEAKER_PERSON && pr_has_cue(source) ? 0 : VOICE_CLEAR) ?
		first : PR_NONE;
}

uint32_t
pr_find_statement(PrQuoting *w, uint32_t block)
{
	PrReading  *r = w->r;
	PrSource	source;
	uint32_t	inside = PR_NONE;	/* where the first paragraph's words begin, if it is the lead-in's own */
	uint32_t	first = block + 1;
	uint32_t	length;

	if (!leads_statement(w, block, &source))
	{
		inside = statement_inside(w, block, &source);
		if (inside == PR_NONE)
			return 0;
		first = block;
	}
	length = statement_length(w, first, !pr_has_cue(&source) &&
							  pr_announces_words(r, r->blocks.at[block].first, r->blocks.at[block].last));
	*pr_push(r->arena, &w->drafts) = (PrSpeech) {w->stretches.count, length, true, source};
	for (uint32_t n = first; n < first + length; n++)
	{
		const PrBlock *b = &r->blocks.at[n];
		uint32_t	close = pr_lost_close(w, n);
		uint32_t	last = close != PR_NONE ? r->marks.at[close].token : b->last;

		*pr_push(r->arena, &w->stretches) = (PrStretch) {
			.block = n, .first = n == block ? inside :
				pr_body_first(r, b), .last = last, .at_start = true, .at_end = true
		};
	}
	return first + length - 1 - block;
}
