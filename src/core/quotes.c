/*
 * quotes.c
 *		Who said what.
 *
 * Each block's quotation marks give its quoted stretches; stretches of one
 * paragraph after the other with nothing between are one draft. A draft becomes
 * a quote when the words around it name a source, or when it stands as a
 * paragraph of its own. A line "X said:" without quotation marks below it
 * introduces a block statement, whose end is told by its voice.
 */
#include "arena.h"
#include "attribution.h"
#include "lexicon.h"
#include "unicode.h"

#define CLOSING_MOST 8			/* marks and stops behind a closing mark */
#define FRAGMENT_LEAST 2		/* words; a single one is a name or scare quotes unless a cue is beside it */
#define LONG_FRAGMENT 6			/* words; longer ones are no names */
#define GAP_MOST 2				/* paragraphs of a block statement in a row that have no voice of their own */
#define VOICE_CLEAR 2			/* spoken for certain: Voice */
#define LEAD_MOST 30			/* tokens of a line without a verb that introduces a statement */
#define STATEMENT_MOST 40		/* paragraphs of a block statement */
#define CLAUSE_MOST 120			/* tokens of a quotation that are looked at to tell whether it is a clause */
#define NARRATION_MOST 120		/* tokens looked back for an attribution before a lost mark */
#define RUN_MOST 6				/* paragraphs between an opening mark and the closing one of a later paragraph */

/* A quoted stretch of one block. */
typedef struct Stretch
{
	uint32_t	block;
	uint32_t	first;			/* tokens inside the marks: first .. last-1 */
	uint32_t	last;
	bool		opened;			/* has an opening mark */
	bool		closed;
	bool		unmarked;		/* its opening mark is lost: what stands before its first token is a colon */
	bool		at_start;		/* nothing stands before it in the block */
	bool		at_end;
} Stretch;

/* Stretches or paragraphs that make one act of speech. */
typedef struct Draft
{
	uint32_t	stretch;		/* first of its stretches */
	uint32_t	stretches;
	bool		statement;		/* a block statement: its stretches are whole paragraphs */
	PrSource	source;			/* of a statement, known already */
} Draft;

typedef struct Work
{
	PrReading  *r;
	PR_ARRAY(Stretch) stretches;
	PR_ARRAY(Draft) drafts;
	uint32_t   *mark_of;		/* a block's first mark: mark_of[block] .. mark_of[block + 1] - 1 are its marks */
	uint32_t	run_until;		/* block that closes what an earlier one opened; PR_NONE: none */
} Work;

/* ---- stretches and drafts ------------------------------------------------ */

static bool
speaks(uint8_t kind)
{
	return kind == PR_BLOCK_PARAGRAPH || kind == PR_BLOCK_BULLET || kind == PR_BLOCK_STANDFIRST ||
		kind == PR_BLOCK_CAPTION || kind == PR_BLOCK_NOTES || kind == PR_BLOCK_HEADING;
}

static uint32_t
body_first(const PrReading *r, const PrBlock *b)
{
	uint32_t	i = b->first;

	while (i + 1 < b->last && r->tokens.at[i].start < b->body.start)
		i++;
	return i;
}

/* The stretch between the mark at token open (PR_NONE: it begins with the block) and the token last, which is its closing mark if it is closed. */
static void
add_stretch(Work *w, uint32_t block, uint32_t open, uint32_t last, bool closed)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	start = body_first(r, b);
	Stretch		s = {.block = block, .first = open == PR_NONE ? start : open + 1, .last = last, .opened = open != PR_NONE, .closed = closed};
	uint32_t	end = closed ? last + 1 : last;
	uint32_t	most = end + CLOSING_MOST < b->last ? end + CLOSING_MOST : b->last;

	s.at_start = open == PR_NONE || open == start;
	while (end < most && r->tokens.at[end].type == PR_TOKEN_PUNCTUATION && strchr(".,;\"\xe2", pr_byte(r, end)) != NULL &&
		   (r->tokens.at[end].flags & PR_SPACE_BEFORE) == 0)
		end++;
	s.at_end = end == b->last;
	if (s.first < s.last)
		*pr_push(r->arena, &w->stretches) = s;
}

/* The marks of each block. */
static void
count_marks(Work *w)
{
	const PrReading *r = w->r;
	uint32_t	mark = 0;

	w->mark_of = pr_arena_alloc(r->arena, (r->blocks.count + 1) * sizeof(uint32_t));
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		while (mark < r->marks.count && r->marks.at[mark].token < r->blocks.at[b].first)
			mark++;
		w->mark_of[b] = mark;
	}
	w->mark_of[r->blocks.count] = r->marks.count;
}

/* The block's last mark, if it closes at the block's end what the block did not open; PR_NONE: it does not. */
static uint32_t
lost_close(const Work *w, uint32_t block)
{
	const PrReading *r = w->r;

	for (uint32_t m = w->mark_of[block + 1]; m > w->mark_of[block] && r->marks.at[m - 1].token + 2 >= r->blocks.at[block].last; m--)
		if (r->marks.at[m - 1].role == PR_MARK_CLOSE && r->marks.at[m - 1].partner == PR_NONE)
			return m - 1;
	return PR_NONE;
}

static bool
begins_with_mark(const Work *w, uint32_t block)
{
	const PrReading *r = w->r;
	uint32_t	mark = w->mark_of[block];

	return mark < w->mark_of[block + 1] && r->marks.at[mark].token == body_first(r, &r->blocks.at[block]) && r->marks.at[mark].role == PR_MARK_OPEN;
}

/* The block with the closing mark, where the paragraphs below one that opens a quotation go on without marks. */
static uint32_t
run_end(const Work *w, uint32_t block)
{
	const PrReading *r = w->r;

	for (uint32_t b = block + 1; b < r->blocks.count && b <= block + RUN_MOST; b++)
	{
		uint32_t	close = lost_close(w, b);

		if (r->blocks.at[b].kind != PR_BLOCK_PARAGRAPH)
			return PR_NONE;
		if (close == w->mark_of[b] && close != PR_NONE)
			return b;
		if (w->mark_of[b] < w->mark_of[b + 1] && r->marks.at[w->mark_of[b]].role != PR_MARK_APOSTROPHE)
			return PR_NONE;
	}
	return PR_NONE;
}

/* Where a quotation begins that lost its opening mark: behind "X said:", or with the block. */
static uint32_t
lost_open_first(const PrReading *r, const PrBlock *b, uint32_t close)
{
	uint32_t	first = body_first(r, b);
	uint32_t	least = close > first + NARRATION_MOST ? close - NARRATION_MOST : first;

	for (uint32_t i = close; i > least + 1; i--)
		if (pr_byte(r, i - 1) == ':' && pr_source_before(r, pr_sentence_first(r, i - 1, first), i).kind != PR_SPEAKER_NONE)
			return i;
	return first;
}

/* Where a quotation ends that lost its closing mark: before an attribution, or where it must. */
static uint32_t
lost_close_last(const PrReading *r, uint32_t open, uint32_t last)
{
	for (uint32_t i = open + 2; i < last && i < open + CLAUSE_MOST; i++)
		if (strchr(",?!", pr_byte(r, i - 1)) != NULL && r->tokens.at[i - 1].type == PR_TOKEN_PUNCTUATION && pr_attribution_at(r, i, last))
			return i;
	return last;
}

/* The token at which a quotation without a closing mark ends: the next outer opening mark, or the block's end. */
static uint32_t
unclosed_last(const Work *w, uint32_t block, uint32_t mark)
{
	const PrReading *r = w->r;
	uint32_t	next = mark + 1;

	while (next < w->mark_of[block + 1] && r->marks.at[next].role != PR_MARK_OPEN)
		next++;
	return next < w->mark_of[block + 1] ? lost_close_last(r, r->marks.at[mark].token, r->marks.at[next].token) : r->blocks.at[block].last;
}

/* The stretches of one block, from its outer marks. */
static void
find_stretches(Work *w, uint32_t block)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	behind = PR_NONE;	/* token behind the last stretch */

	if (!speaks(b->kind))
		return;
	if (w->run_until != PR_NONE && block <= w->run_until)
	{
		uint32_t	close = block == w->run_until ? lost_close(w, block) : PR_NONE;

		add_stretch(w, block, PR_NONE, close != PR_NONE ? r->marks.at[close].token : b->last, close != PR_NONE);
		return;
	}
	for (uint32_t m = w->mark_of[block]; m < w->mark_of[block + 1]; m++)
	{
		const PrMark *mark = &r->marks.at[m];

		if (mark->role == PR_MARK_OPEN && mark->partner != PR_NONE)
		{
			add_stretch(w, block, mark->token, r->marks.at[mark->partner].token, true);
			behind = r->marks.at[mark->partner].token + 1;
			m = mark->partner;
		}
		else if (mark->role == PR_MARK_OPEN)
		{
			behind = unclosed_last(w, block, m);
			add_stretch(w, block, mark->token, behind, false);
			if (behind == b->last)
				w->run_until = run_end(w, block);
		}
		else if (mark->role == PR_MARK_CLOSE && behind == PR_NONE)
		{
			uint32_t	first = lost_open_first(r, b, mark->token);

			add_stretch(w, block, first == body_first(r, b) ? PR_NONE : first - 1, mark->token, true);
			if (first != body_first(r, b) && w->stretches.count > 0)
				w->stretches.at[w->stretches.count - 1].unmarked = true;
			behind = mark->token + 1;
		}
	}
}

static uint32_t
words_in(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	n = 0;

	for (uint32_t i = first; i < last; i++)
		n += r->tokens.at[i].type != PR_TOKEN_PUNCTUATION;
	return n;
}

/* Pronoun and verb in one: we've, that's, I'm. */
static bool
is_contraction(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	if (!pr_is(r, i, PR_PRONOUN | PR_RELATIVE | PR_QUESTION))
		return false;
	for (uint32_t k = 1; k + 1 < t->length; k++)
		if (pr_apostrophe_at(r->text + t->start + k, t->length - k) > 0)
			return true;
	return false;
}

/* Is the token a verb in use: not a noun behind an article, not an infinitive, not a participle that describes? */
static bool
is_finite(const PrReading *r, uint32_t i, uint32_t first)
{
	PrClass		c = pr_classes(r, i);
	PrClass		before = i > first ? pr_classes(r, i - 1) : 0;

	if (is_contraction(r, i))
		return true;
	if (c & PR_FINITE)
		return (c & PR_GERUND) == 0 && !pr_word_is(r, i, "been") && !pr_word_is(r, i, "being") && !pr_word_is(r, i, "be");
	if (i > first && (pr_token_is(r, i - 1, "to") || (before & (PR_ARTICLE | PR_ADJECTIVE | PR_PREPOSITION)) || (r->tokens.at[i - 1].flags & PR_POSSESSIVE)))
		return false;
	if (c & (PR_GERUND | PR_PREPOSITION | PR_ADJECTIVE))
		return false;
	if (c & (PR_VERB | PR_CUE_SPEECH))
		return (c & PR_PARTICIPLE) == 0 || (before & (PR_PRONOUN | PR_RELATIVE | PR_PLURAL)) || i == first || (c & PR_VERB);
	return (c & PR_PARTICIPLE) && (before & (PR_PRONOUN | PR_PLURAL)) && !(before & PR_ADJECTIVE);
}

/* A word that may stand before a verb beside its subject: never, bitterly, would. */
static bool
is_adverbial(const PrReading *r, uint32_t i)
{
	uint32_t	end = pr_end(r, i);

	return pr_is(r, i, PR_ADVERB | PR_NEGATION | PR_FINITE) ||
		(r->tokens.at[i].length > 4 && r->text[end - 2] == 'l' && r->text[end - 1] == 'y' && !pr_is(r, i, PR_ADJECTIVE | PR_GIVEN_NAME));
}

/*
 * Has the stretch a subject and its verb? A verb behind a relative word is not
 * the clause's own, nor one whose subject stands directly behind a noun phrase
 * ("a line he cannot cross").
 */
static bool
has_subject_and_verb(const PrReading *r, uint32_t first, uint32_t last)
{
	bool		relative = false;
	bool		subject = false;
	bool		subject_before;

	if (last - first > CLAUSE_MOST)
		last = first + CLAUSE_MOST;
	for (uint32_t i = first; i < last; i++)
	{
		if (r->tokens.at[i].type == PR_TOKEN_PUNCTUATION && strchr(".?!;:", pr_byte(r, i)) != NULL && i + 1 < last)
			return true;		/* more than one sentence */
		subject_before = subject;
		subject |= !is_adverbial(r, i) || pr_is(r, i, PR_PRONOUN | PR_DETERMINER);
		if (i > first && pr_is(r, i, PR_RELATIVE) && !pr_is(r, i, PR_CONJUNCTION) && !is_contraction(r, i))
			relative = true;
		if (!is_finite(r, i, first))
			continue;
		if (i > first && !subject_before)
			return false;		/* "bitterly regrets" */
		if (i == first)
			return is_contraction(r, i) && !pr_is(r, i, PR_RELATIVE);
		if (relative)
		{
			relative = false;
			continue;
		}
		if (pr_is(r, first, PR_ARTICLE) && i > first + 1 && pr_is(r, i - 1, PR_PRONOUN) && pr_byte(r, i - 2) != ',' && !pr_is(r, i - 2, PR_CONJUNCTION | PR_CUE))
			continue;
		return true;
	}
	return false;
}

/* Are the words written as a title: most with a capital, the little ones aside? */
static bool
is_title(const PrReading *r, const Stretch *s)
{
	uint32_t	capital = 0;

	for (uint32_t i = s->first; i < s->last && i < s->first + CLAUSE_MOST; i++)
	{
		const PrToken *t = &r->tokens.at[i];

		if (t->type == PR_TOKEN_PUNCTUATION)
		{
			if (strchr(".;", pr_byte(r, i)) != NULL)
				return false;
			continue;
		}
		if (t->flags & PR_CAPITAL)
			capital++;
		else if (t->type <= PR_TOKEN_HYPHENATED && !pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION | PR_LINK))
			return false;
	}
	return capital >= 2;
}

/* Does the mark before the stretch open an utterance: behind a colon, a comma, another sentence, or nothing? */
static bool
is_set_off(const PrReading *r, const Stretch *s)
{
	uint32_t	open = s->first - 1;

	if (s->at_start || !s->opened || s->unmarked)
		return true;
	if (r->tokens.at[open - 1].type != PR_TOKEN_PUNCTUATION)
		return pr_is(r, open - 1, PR_CUE_SPEECH);
	return pr_byte(r, open - 1) != '-';
}

/*
 * Is the stretch an utterance of its own, be it one word: begun with a capital,
 * set off from the narrator's words, and ended like a sentence or by the comma
 * before its attribution?
 */
static bool
is_utterance(const PrReading *r, const Stretch *s)
{
	char		end = pr_byte(r, s->last - 1);
	bool		stop = r->tokens.at[s->last - 1].type == PR_TOKEN_PUNCTUATION && end != '\0' && strchr(".?!,", end) != NULL;
	uint32_t	capital_at = s->first;

	while (capital_at + 1 < s->last && r->tokens.at[capital_at].type == PR_TOKEN_PUNCTUATION)
		capital_at++;
	return stop && is_set_off(r, s) && ((r->tokens.at[capital_at].flags & PR_CAPITAL) || r->tokens.at[capital_at].type > PR_TOKEN_HYPHENATED);
}

/* Does the stretch hold a whole clause? */
static bool
is_clause(const PrReading *r, const Stretch *s)
{
	if (is_utterance(r, s))
		return true;
	/* an infinitive: urged them to "slow down and look twice" */
	if (s->opened && s->first > 1 && pr_token_is(r, s->first - 2, "to"))
		return false;
	return has_subject_and_verb(r, s->first, s->last);
}

/* Does the stretch go on with what the draft before it said: the next paragraph, with nothing between? */
static bool
continues(const Work *w, const Draft *d, const Stretch *s)
{
	const Stretch *before = &w->stretches.at[d->stretch + d->stretches - 1];
	const PrReading *r = w->r;

	if (d->statement || s->block != before->block + 1 || !before->at_end || !s->at_start)
		return false;
	/* a closed quotation and a new one with its own source behind it are two; so are words of the narrator's sentence */
	return !(before->closed && s->opened && !s->at_end) && (before->at_start || !before->closed || is_clause(r, before));
}

static bool
is_lead(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return (b->kind == PR_BLOCK_PARAGRAPH || b->kind == PR_BLOCK_STANDFIRST || b->kind == PR_BLOCK_HEADING || b->kind == PR_BLOCK_BULLET) &&
		(pr_byte(r, b->last - 1) == ':' || pr_is(r, b->last - 1, PR_CUE_SPEECH) ||
		 (pr_byte(r, b->last - 1) == ',' && b->last - b->first > 1 && pr_is(r, b->last - 2, PR_CUE_SPEECH)));
}

/* ---- block statements ---------------------------------------------------- */

/* Whose voice a paragraph has: above 0 the speaker's, below 0 the narrator's. */
typedef int Voice;

static Voice
voice_of_token(const PrReading *r, uint32_t i, bool begins)
{
	const PrToken *t = &r->tokens.at[i];

	if (pr_is(r, i, PR_PRONOUN_FIRST))
		return 2 * VOICE_CLEAR;
	if (is_contraction(r, i) || pr_sign_at(r, i, PR_SIGN_SPOKEN) > 0 || (begins && pr_sign_at(r, i, PR_SIGN_OPENER) > 0))
		return 1;
	if (t->type >= PR_TOKEN_EMAIL && t->type <= PR_TOKEN_HASHTAG)
		return -2 * VOICE_CLEAR;
	if (t->type == PR_TOKEN_MONEY || t->type == PR_TOKEN_PERCENT || t->type == PR_TOKEN_DATE)
		return -1;
	if (t->type == PR_TOKEN_NUMBER && t->length == 4 && (pr_is(r, i - 1, PR_MONTH | PR_LEGISLATION | PR_PREPOSITION)))
		return -1;
	return 0;
}

/* Does the paragraph name a person, or begin to tell what someone else said? */
static bool
is_told(const PrReading *r, const PrBlock *b)
{
	uint32_t	low = 0;
	uint32_t	high = r->mentions.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->mentions.at[middle].first < b->first)
			low = middle + 1;
		else
			high = middle;
	}
	return low < r->mentions.count && r->mentions.at[low].first < b->last;
}

static Voice
voice_of(const PrReading *r, const PrBlock *b)
{
	Voice		voice = is_told(r, b) ? -1 : 0;
	bool		begins = true;

	for (uint32_t i = body_first(r, b); i < b->last; i++)
	{
		voice += voice_of_token(r, i, begins);
		begins = pr_ends_sentence(r, i);
	}
	return voice;
}

/* A line that introduces what someone says: the next speaker's. */
static bool
introduces_speech(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return is_lead(r, block) && pr_source_before(r, pr_sentence_first(r, b->last - 1, b->first), b->last).kind != PR_SPEAKER_NONE;
}

/*
 * How many paragraphs below a lead-in are the speaker's: up to a closing mark
 * that lost its opening one; else to the last one in his voice. Paragraphs
 * without a voice of their own belong to him where he clearly goes on behind
 * them, or goes on just before the next speaker's line.
 */
static uint32_t
statement_length(const Work *w, uint32_t block)
{
	const PrReading *r = w->r;
	uint32_t	spoken = 1;
	uint32_t	n;

	for (n = 0; n < STATEMENT_MOST && block + n < r->blocks.count; n++)
	{
		const PrBlock *b = &r->blocks.at[block + n];
		Voice		voice;

		if ((b->kind != PR_BLOCK_PARAGRAPH && !(b->kind == PR_BLOCK_BULLET && n > 0)) || begins_with_mark(w, block + n))
			return spoken;
		if (n > 0 && introduces_speech(r, block + n))
			return spoken;
		if (lost_close(w, block + n) != PR_NONE)
			return n + 1;
		if (n == 0)
			continue;
		voice = voice_of(r, b);
		if (voice < 0 || n - spoken >= GAP_MOST)
			return spoken;
		if (voice >= (n == spoken || (block + n + 1 < r->blocks.count && introduces_speech(r, block + n + 1)) ? 1 : VOICE_CLEAR))
			spoken = n + 1;
	}
	return spoken;
}

/* Has a lead-in without quotation marks behind it a speaker whose statement follows? */
static bool
leads_statement(const Work *w, uint32_t block, PrSource *source)
{
	const PrReading *r = w->r;
	const PrBlock *lead = &r->blocks.at[block];
	bool		cue;

	if (!is_lead(r, block) || pr_byte(r, lead->last - 1) != ':' || block + 1 >= r->blocks.count ||
		r->blocks.at[block + 1].kind != PR_BLOCK_PARAGRAPH || begins_with_mark(w, block + 1))
		return false;
	*source = pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
	cue = source->cue.last > source->cue.first;
	if (source->kind == PR_SPEAKER_NONE || (cue && pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) == 0) ||
		(!cue && lead->last - lead->first > LEAD_MOST))
		return false;
	/* a body without a name, or a line without a verb, may introduce anything: a list, a text */
	return (source->kind == PR_SPEAKER_PERSON && cue) || voice_of(r, &r->blocks.at[block + 1]) >= VOICE_CLEAR;
}

/* The statement that a lead-in without quotation marks introduces; gives how many blocks it takes. */
static uint32_t
find_statement(Work *w, uint32_t block)
{
	PrReading  *r = w->r;
	PrSource	source;
	uint32_t	length;

	if (!leads_statement(w, block, &source))
		return 0;
	length = statement_length(w, block + 1);
	*pr_push(r->arena, &w->drafts) = (Draft) {w->stretches.count, length, true, source};
	for (uint32_t n = 1; n <= length; n++)
	{
		const PrBlock *b = &r->blocks.at[block + n];
		uint32_t	close = lost_close(w, block + n);
		uint32_t	last = close != PR_NONE ? r->marks.at[close].token : b->last;

		*pr_push(r->arena, &w->stretches) = (Stretch) {.block = block + n, .first = body_first(r, b), .last = last, .at_start = true, .at_end = true};
	}
	return length;
}

/* ---- sources ------------------------------------------------------------- */

static bool
empty_source(const PrSource *s)
{
	return s->kind == PR_SPEAKER_NONE;
}

static bool
has_cue(const PrSource *s)
{
	return s->cue.last > s->cue.first;
}

/* Words between the stretch and the one before it in the block, or the block's beginning. */
static uint32_t
narration_first(const Work *w, const Draft *d)
{
	const Stretch *s = &w->stretches.at[d->stretch];
	const Stretch *before = d->stretch > 0 ? s - 1 : NULL;

	if (before != NULL && before->block == s->block && before->last < s->first)
		return before->last + (before->closed ? 1 : 0);
	return body_first(w->r, &w->r->blocks.at[s->block]);
}

static uint32_t
narration_last(const Work *w, const Draft *d)
{
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	const Stretch *next = d->stretch + d->stretches < w->stretches.count ? s + 1 : NULL;

	if (next != NULL && next->block == s->block)
		return next->opened ? next->first - 1 : next->first;
	return w->r->blocks.at[s->block].last;
}

/* The source in the narration before the draft in its own block. */
static PrSource
source_in_front(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch];
	uint32_t	open = s->opened ? s->first - 1 : s->first;
	uint32_t	first = narration_first(w, d);

	if (!s->at_start && open > first)
		return pr_source_before(r, pr_sentence_first(r, s->unmarked ? open - 1 : open, first), s->unmarked ? open + 1 : open);
	return (PrSource) {.kind = PR_SPEAKER_NONE};
}

/* The source that the line above introduces. */
static PrSource
source_above(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch];
	const PrBlock *lead = s->block > 0 ? &r->blocks.at[s->block - 1] : NULL;

	if (!s->at_start || lead == NULL || !is_lead(r, s->block - 1))
		return (PrSource) {.kind = PR_SPEAKER_NONE};
	return pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
}

/* The source in the narration behind the draft. */
static PrSource
source_at_back(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	from = s->closed ? s->last + 1 : s->last;
	uint32_t	last = narration_last(w, d);
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	while (from < last && r->tokens.at[from].type == PR_TOKEN_PUNCTUATION && strchr(",;", pr_byte(r, from)) != NULL)
		from++;
	/* what is a subject itself has no attribution behind its verb: "X" was sung, said Y */
	if (from < last && !pr_ends_sentence(r, from) && pr_byte(r, from) != ')' && (!pr_is(r, from, PR_FINITE) || is_utterance(r, &w->stretches.at[d->stretch])))
		source = pr_source_behind(r, from, last);
	return source;
}

/* Does the sentence of the quotation end with it, so that what follows is another's? */
static bool
ends_its_sentence(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	behind = s->closed ? s->last + 1 : s->last;

	if (behind >= r->tokens.count || pr_byte(r, behind) == '.')
		return true;
	return strchr(".?!", pr_byte(r, s->last - 1)) != NULL && (r->tokens.at[behind].flags & PR_CAPITAL) != 0 && pr_byte(r, s->last - 1) == '.';
}

static bool
is_whole_paragraph(const Work *w, const Draft *d)
{
	const Stretch *last = &w->stretches.at[d->stretch + d->stretches - 1];

	return w->stretches.at[d->stretch].at_start && last->at_end;
}

/* The source that the next sentence tells: behind the quotation, or on the line below a paragraph that is quoted whole. */
static PrSource
source_below(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	next = s->block + 1;
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	if (!w->stretches.at[d->stretch].at_start || !s->closed)
		return source;
	if (!s->at_end)
		return pr_source_in_retrospect(r, s->last + 1, narration_last(w, d));
	if (next >= r->blocks.count)
		return source;
	source = pr_source_signature(r, r->blocks.at[next].first, r->blocks.at[next].last);
	return empty_source(&source) ? pr_source_in_retrospect(r, r->blocks.at[next].first, r->blocks.at[next].last) : source;
}

/* The agent of a passive cue before the draft: was described as "..." by X. */
static bool
find_agent(const Work *w, const Draft *d, PrSource *source)
{
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];

	return source->passive && has_cue(source) && s->closed && pr_source_agent(w->r, s->last + 1, narration_last(w, d), source);
}

static PrSource
source_of(const Work *w, const Draft *d)
{
	const Stretch *s = &w->stretches.at[d->stretch];
	PrSource	front = source_in_front(w, d);
	PrSource	back = {.kind = PR_SPEAKER_NONE};
	PrSource	above;

	if (find_agent(w, d, &front) || (!empty_source(&front) && has_cue(&front)))
		return front;
	if (!ends_its_sentence(w, d) || s->at_start)
		back = source_at_back(w, d);
	if (!empty_source(&back) && (!s->at_start || !ends_its_sentence(w, d)))
		return back;
	above = source_above(w, d);
	if (!empty_source(&above))
		return above;
	if (!empty_source(&back))
		return back;
	if (!empty_source(&front) || has_cue(&front))
		return front;
	above = source_below(w, d);
	return empty_source(&above) ? back : above;
}

/* ---- which drafts are quotes --------------------------------------------- */

/* Does a word that gives names stand directly before the mark: called "X", known as "X"? */
static bool
is_named(const PrReading *r, uint32_t open)
{
	return open > 1 && (pr_sign_at(r, open - 1, PR_SIGN_NAMING) == 1 || pr_sign_at(r, open - 2, PR_SIGN_NAMING) == 2 ||
						(open > 2 && pr_sign_at(r, open - 3, PR_SIGN_NAMING) == 3));
}

/* Does the mark stand behind an attribute's place, before the noun that the words describe: the "big four" banks? */
static bool
is_before_noun(const PrReading *r, uint32_t behind)
{
	const PrToken *t = &r->tokens.at[behind];

	return behind < r->tokens.count && (t->flags & PR_SPACE_BEFORE) && !(t->flags & PR_LINE_BEFORE) && t->type <= PR_TOKEN_HYPHENATED &&
		(pr_classes(r, behind) & (PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE | PR_FINITE | PR_NEGATION |
								  PR_ADVERB | PR_PRONOUN | PR_QUESTION | PR_CUE | PR_CALENDAR | PR_WEEKDAY)) == 0;
}

/* Do the words describe, as speech does, rather than name? They begin as a name or term does not, or are joined by "and" or a comma. */
static bool
describes(const PrReading *r, const Stretch *s)
{
	if (pr_is(r, s->first, PR_ADJECTIVE | PR_PARTICIPLE | PR_ADVERB | PR_ARTICLE | PR_GERUND | PR_VERB | PR_BE |
			  PR_MODAL | PR_NEGATION | PR_PREPOSITION | PR_PRONOUN | PR_CONJUNCTION | PR_DETERMINER) || is_adverbial(r, s->first))
		return true;
	for (uint32_t i = s->first + 1; i < s->last; i++)
		if (pr_is(r, i, PR_CONJUNCTION) || pr_byte(r, i) == ',')
			return true;
	return false;
}

/* May a single word be what a source said: thrilled, dangerous, but not "burner"? */
static bool
is_spoken_word(const PrReading *r, const Stretch *s, const PrSource *source, bool speech)
{
	uint32_t	before = s->first - 2;
	bool		adjective = pr_is(r, s->first, PR_ADJECTIVE | PR_PARTICIPLE) && !pr_is(r, s->first, PR_GERUND);

	if (s->first < 2 || ((r->tokens.at[s->first].flags & PR_CAPITAL) && !adjective))
		return false;
	if (pr_is(r, before, PR_BE) || pr_token_is(r, before, "as"))
		return speech || adjective;
	/* called him "dangerous" */
	if (adjective && pr_sign_at(r, source->cue.first, PR_SIGN_NAMING) > 0)
		return source->cue.last <= before;
	return speech && source->cue.last == before + 1;
}

/*
 * Are quoted words that make no clause a fragment of speech, not a name, a
 * term or scare quotes? Names stand behind an article and before a noun, or
 * directly behind "called"; speech describes, or is long.
 */
static bool
is_fragment(const PrReading *r, const Stretch *s, const PrSource *source)
{
	uint32_t	words = words_in(r, s->first, s->last);
	uint32_t	before = s->first >= 2 ? s->first - 2 : 0;
	bool		speech = has_cue(source) && pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) > 0;

	if (empty_source(source) || !s->opened || !s->closed || is_title(r, s))
		return false;
	if (is_named(r, s->first - 1) &&
		!(has_cue(source) && pr_is(r, s->first, PR_ARTICLE | PR_ADJECTIVE) && !(r->tokens.at[s->last - 1].flags & PR_CAPITAL)))
		return false;
	if (words >= LONG_FRAGMENT)
		return true;
	/* judgements joined by "and" are no name even before their noun */
	if (is_before_noun(r, s->last + 1) && !(pr_is(r, s->first, PR_ADJECTIVE) && words > FRAGMENT_LEAST && describes(r, s)))
		return false;
	if (words < FRAGMENT_LEAST)
		return has_cue(source) && is_spoken_word(r, s, source, speech);
	if (!has_cue(source))
		return describes(r, s);
	if (!speech && pr_is(r, before, PR_PREPOSITION) && !pr_token_is(r, before, "as"))
		return words > FRAGMENT_LEAST && describes(r, s);
	/* behind an article two words are a term rather, but "was a gentle giant" is said of someone */
	if (pr_is(r, before, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) || (r->tokens.at[before].flags & PR_POSSESSIVE))
		return words > FRAGMENT_LEAST || (speech && (describes(r, s) || (before > 0 && pr_is(r, before - 1, PR_BE)))) ||
			(pr_token_is(r, s->last + 1, "of") ? speech || describes(r, s) : pr_is(r, before, PR_PRONOUN) && describes(r, s));
	return describes(r, s) || words > 3 || pr_token_is(r, before, "as") || (speech && pr_is(r, before, PR_BE | PR_CUE));
}

/* An attribution stands inside the sentence: "Yet that brook," she said, "is where it begins." */
static bool
is_interrupted(const Work *w, const Draft *first, const Draft *second)
{
	const PrReading *r = w->r;
	const Stretch *a = &w->stretches.at[first->stretch + first->stretches - 1];
	const Stretch *b = &w->stretches.at[second->stretch];

	return !first->statement && !second->statement && a->block == b->block && a->closed && b->opened && is_set_off(r, a) &&
		(pr_byte(r, a->last - 1) == ',' || pr_byte(r, a->last + 1) == ',') && pr_byte(r, b->first - 2) == ',' &&
		(r->tokens.at[a->first].flags & PR_CAPITAL) && !(r->tokens.at[b->first].flags & PR_CAPITAL) &&
		(has_subject_and_verb(r, a->first, a->last) || has_subject_and_verb(r, b->first, b->last) || is_finite(r, b->first, b->first));
}

static void
emit(Work *w, const Draft *d, const PrSource *source, PrQuoteKind kind)
{
	PrReading  *r = w->r;
	PrQuote    *q = pr_push(r->arena, &r->quotes);

	q->kind = kind;
	q->person = source->count > 0 ? source->persons[0] : PR_NONE;
	q->speaker = source->count > 0 ? (PrSpan) {0, 0} : pr_range_span(r, source->words);
	q->speaker_kind = source->kind;
	if (source->cue.last > source->cue.first)
		q->cue = (PrSpan) {r->tokens.at[source->cue.first].start, pr_end(r, source->cue.last - 1)};
	q->piece = r->pieces.count;
	q->pieces = d->stretches;
	for (uint32_t n = 0; n < d->stretches; n++)
	{
		const Stretch *s = &w->stretches.at[d->stretch + n];

		*pr_push(r->arena, &r->pieces) = (PrSpan) {r->tokens.at[s->first].start, pr_end(r, s->last - 1)};
	}
	q = &r->quotes.at[r->quotes.count - 1];
	q->span = (PrSpan) {r->pieces.at[q->piece].start, r->pieces.at[r->pieces.count - 1].end};
	q->also = r->also_persons.count;
	q->alsos = source->count > 1 ? (uint32_t) source->count - 1 : 0;
	for (int n = 1; n < source->count; n++)
		*pr_push(r->arena, &r->also_persons) = source->persons[n];
	for (int n = 0; n < source->count; n++)
		r->persons.at[source->persons[n]].quotes++;
}

/* The last quote before the one at hand: whose words may go on. */
typedef struct Spoken
{
	const Draft *draft;			/* NULL: none */
	PrSource	source;
} Spoken;

/*
 * What the words around a quotation leave open, the quotation before it tells:
 * a second stretch without words of its own is the first one's speaker's, as is
 * a paragraph directly below; a cue without a subject shares his.
 */
static void
go_on(const Work *w, const Draft *d, const Spoken *spoken, bool clause, PrSource *source)
{
	const Stretch *s = &w->stretches.at[d->stretch];
	const Stretch *before;
	PrRange		cue = source->cue;

	if (d->statement || spoken->draft == NULL || spoken->draft->statement || source->kind != PR_SPEAKER_NONE)
		return;
	before = &w->stretches.at[spoken->draft->stretch + spoken->draft->stretches - 1];
	if (has_cue(source) ? s->block != before->block : !clause)
		return;
	if (s->block == before->block ? !s->at_start : s->block == before->block + 1 && is_whole_paragraph(w, d) && s->opened)
	{
		*source = spoken->source;
		if (cue.last > cue.first)
			source->cue = cue;
	}
}

/* Is the draft a quote, and of which kind? -1: it is none. */
static int
kind_of(const Work *w, uint32_t draft, const PrSource *source, bool clause)
{
	const PrReading *r = w->r;
	const Draft *d = &w->drafts.at[draft];
	const Stretch *s = &w->stretches.at[d->stretch];
	bool		utterance = d->stretches > 1 || is_utterance(r, s);

	if (d->statement)
		return PR_QUOTE_BLOCK;
	if (clause && !utterance && s->opened && !s->unmarked && (is_named(r, s->first - 1) || is_title(r, s)))
		clause = false;
	if (clause && (!empty_source(source) || (utterance && has_cue(source))))
		return PR_QUOTE_DIRECT;
	if (clause && is_whole_paragraph(w, d) && s->opened && words_in(r, s->first, s->last) >= LONG_FRAGMENT)
		return PR_QUOTE_DIRECT;
	return is_fragment(r, s, source) ? PR_QUOTE_FRAGMENT : -1;
}

static void
settle(Work *w, uint32_t draft, Spoken *spoken)
{
	const Draft *d = &w->drafts.at[draft];
	PrSource	source = d->statement ? d->source : source_of(w, d);
	bool		clause = d->stretches > 1 || is_clause(w->r, &w->stretches.at[d->stretch]) ||
		(draft > 0 && is_interrupted(w, d - 1, d)) || (draft + 1 < w->drafts.count && is_interrupted(w, d, d + 1));
	int			kind;

	go_on(w, d, spoken, clause, &source);
	kind = kind_of(w, draft, &source, clause);
	if (kind < 0)
		return;
	emit(w, d, &source, (PrQuoteKind) kind);
	*spoken = (Spoken) {d, source};
}

void
pr_quotes(PrReading *r)
{
	Work		w = {.r = r, .run_until = PR_NONE};
	Spoken		spoken = {.draft = NULL};

	count_marks(&w);
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		uint32_t	before = w.stretches.count;

		if (b % 64 == 0)
			pr_arena_check(r->arena);
		find_stretches(&w, b);
		for (uint32_t s = before; s < w.stretches.count; s++)
		{
			Draft	   *d = w.drafts.count > 0 ? &w.drafts.at[w.drafts.count - 1] : NULL;

			if (d != NULL && continues(&w, d, &w.stretches.at[s]))
				d->stretches++;
			else
				*pr_push(r->arena, &w.drafts) = (Draft) {s, 1, false, {.kind = PR_SPEAKER_NONE}};
		}
		b += find_statement(&w, b);
	}
	for (uint32_t d = 0; d < w.drafts.count; d++)
		settle(&w, d, &spoken);
	pr_arena_give_back(r->arena, w.drafts.at);
	pr_arena_give_back(r->arena, w.stretches.at);
}
