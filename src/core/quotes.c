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

#define FRAGMENT_LEAST 2		/* words; a single one is a name or scare quotes unless a cue is beside it */
#define LONG_FRAGMENT 6			/* words; longer ones are no names */
#define GAP_MOST 1				/* paragraphs without "we" inside a block statement */
#define LEAD_MOST 3				/* and before the next speaker's line, which ends it for certain */
#define SENTENCE_MOST 120		/* tokens of a sentence that are looked at for its source */

/* A quoted stretch of one block. */
typedef struct Stretch
{
	uint32_t	block;
	uint32_t	first;			/* tokens inside the marks: first .. last-1 */
	uint32_t	last;
	bool		opened;			/* has an opening mark */
	bool		closed;
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
	uint32_t	mark;			/* next mark to look at */
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

static void
add_stretch(Work *w, uint32_t block, uint32_t open, uint32_t close)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	start = body_first(r, b);
	Stretch		s = {block, open == PR_NONE ? start : open + 1, close == PR_NONE ? b->last : close,
		open != PR_NONE, close != PR_NONE, false, false};
	uint32_t	end = s.closed ? s.last + 1 : s.last;

	s.at_start = open == PR_NONE || open == start;
	while (end < b->last && r->tokens.at[end].type == PR_TOKEN_PUNCTUATION && strchr(".,;\"\xe2", pr_byte(r, end)) != NULL &&
		   (r->tokens.at[end].flags & PR_SPACE_BEFORE) == 0)
		end++;
	s.at_end = end == b->last;
	if (s.first < s.last)
		*pr_push(r->arena, &w->stretches) = s;
}

/* The stretches of one block, from its outer marks. A mark without a partner reaches to the block's end or beginning. */
static void
find_stretches(Work *w, uint32_t block)
{
	PrReading  *r = w->r;
	const PrBlock *b = &r->blocks.at[block];
	uint32_t	behind = PR_NONE;	/* token behind the last closing mark */

	for (; w->mark < r->marks.count && r->marks.at[w->mark].token < b->last; w->mark++)
	{
		const PrMark *m = &r->marks.at[w->mark];

		if (m->token < b->first || !speaks(b->kind))
			continue;
		if (m->role == PR_MARK_OPEN)
		{
			add_stretch(w, block, m->token, m->partner == PR_NONE ? PR_NONE : r->marks.at[m->partner].token);
			if (m->partner == PR_NONE)
				behind = b->last;
		}
		else if (m->role == PR_MARK_CLOSE && m->partner == PR_NONE && behind == PR_NONE)
			add_stretch(w, block, PR_NONE, m->token);
		if (m->role == PR_MARK_CLOSE && behind == PR_NONE)
			behind = m->token + 1;
	}
}

static bool
is_single(const PrReading *r, uint32_t open)
{
	return open > 0 && pr_byte(r, open) == '\'' && r->tokens.at[open].length == 1;
}

static uint32_t
words_in(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	n = 0;

	for (uint32_t i = first; i < last; i++)
		n += r->tokens.at[i].type != PR_TOKEN_PUNCTUATION;
	return n;
}

/* Does the stretch hold a whole clause: a finite verb, and the capital or stop of a sentence? */
static bool
is_clause(const PrReading *r, const Stretch *s)
{
	bool		finite = false;
	bool		stop = strchr(".?!", pr_byte(r, s->last - 1)) != NULL && pr_byte(r, s->last - 1) != '\0';
	bool		capital = (r->tokens.at[s->first].flags & PR_CAPITAL) != 0;

	for (uint32_t i = s->first; i < s->last && !finite; i++)
	{
		PrClass		c = pr_classes(r, i);

		finite = (c & (PR_FINITE)) != 0 || ((c & (PR_VERB | PR_CUE_SPEECH)) && !(c & PR_GERUND) && i > s->first &&
											 !pr_is(r, i - 1, PR_ARTICLE | PR_PREPOSITION | PR_ADJECTIVE));
	}
	if (capital && (stop || finite) && words_in(r, s->first, s->last) >= 3)
		return true;
	return finite && (stop || pr_byte(r, s->last - 1) == ',' || words_in(r, s->first, s->last) >= 8) &&
		pr_is(r, s->first, PR_PRONOUN | PR_ARTICLE | PR_DETERMINER | PR_CONJUNCTION | PR_GERUND | PR_PLURAL | PR_RELATIVE | PR_QUESTION);
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

static bool
in_first_person(const PrReading *r, const PrBlock *b)
{
	for (uint32_t i = b->first; i < b->last; i++)
		if (pr_is(r, i, PR_PRONOUN_FIRST))
			return true;
	return false;
}

/* A closing mark that none opened, at the paragraph's end: the statement lost its opening mark. */
static bool
ends_in_lost_close(const Work *w, const PrBlock *b)
{
	const PrReading *r = w->r;
	uint32_t	mark = w->mark;

	for (; mark < r->marks.count && r->marks.at[mark].token < b->last; mark++)
		if (r->marks.at[mark].role == PR_MARK_CLOSE && r->marks.at[mark].partner == PR_NONE && r->marks.at[mark].token + 2 >= b->last)
			return true;
	return false;
}

static bool
begins_with_mark(const Work *w, const PrBlock *b)
{
	const PrReading *r = w->r;
	uint32_t	mark = w->mark;

	while (mark < r->marks.count && r->marks.at[mark].token < b->first)
		mark++;
	return mark < r->marks.count && r->marks.at[mark].token == body_first(r, b) && r->marks.at[mark].role == PR_MARK_OPEN;
}

/*
 * How many paragraphs below a lead-in are the speaker's: up to a lost closing
 * mark; all, where another lead-in follows closely; else to the last one in the
 * first person before the voice is lost.
 */
static uint32_t
statement_length(Work *w, uint32_t block)
{
	const PrReading *r = w->r;
	uint32_t	spoken = 0;
	uint32_t	gap = 0;
	uint32_t	n;

	for (n = 0; block + n < r->blocks.count; n++)
	{
		const PrBlock *b = &r->blocks.at[block + n];

		if ((b->kind != PR_BLOCK_PARAGRAPH && !(b->kind == PR_BLOCK_BULLET && n > 0)) || begins_with_mark(w, b))
			break;
		if (is_lead(r, block + n) && pr_source_before(r, pr_sentence_first(r, b->last - 1, b->first), b->last).kind == PR_SPEAKER_PERSON)
			return n;
		while (w->mark < r->marks.count && r->marks.at[w->mark].token < b->first)
			w->mark++;
		if (ends_in_lost_close(w, b))
			return n + 1;
		if (n == 0 || (in_first_person(r, b) && gap <= GAP_MOST))
		{
			spoken = n + 1;
			gap = 0;
		}
		else if (++gap > LEAD_MOST)
			break;
	}
	return spoken;
}

/* The statement that a lead-in without quotation marks introduces; gives how many blocks it takes. */
static uint32_t
find_statement(Work *w, uint32_t block)
{
	PrReading  *r = w->r;
	const PrBlock *lead = &r->blocks.at[block];
	PrSource	source;
	uint32_t	length;
	uint32_t	mark = w->mark;
	Draft	   *d;

	if (!is_lead(r, block) || pr_byte(r, lead->last - 1) != ':' || block + 1 >= r->blocks.count ||
		r->blocks.at[block + 1].kind != PR_BLOCK_PARAGRAPH || begins_with_mark(w, &r->blocks.at[block + 1]))
		return 0;
	source = pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
	if (source.kind == PR_SPEAKER_NONE || (source.cue.last > source.cue.first && !pr_is(r, source.cue.first, PR_CUE_SPEECH) && pr_match(r, source.cue.first, PR_CUE_SPEECH, NULL) == 0) ||
		(source.kind != PR_SPEAKER_PERSON && !in_first_person(r, &r->blocks.at[block + 1])) ||
		(source.cue.last == source.cue.first && lead->last - lead->first > 30))
		return 0;
	length = statement_length(w, block + 1);
	w->mark = mark;
	if (length == 0)
		return 0;
	d = pr_push(r->arena, &w->drafts);
	*d = (Draft) {w->stretches.count, length, true, source};
	for (uint32_t n = 1; n <= length; n++)
	{
		const PrBlock *b = &r->blocks.at[block + n];
		uint32_t	last = b->last;

		while (w->mark < r->marks.count && r->marks.at[w->mark].token < b->first)
			w->mark++;
		if (ends_in_lost_close(w, b))
			while (last > b->first + 1 && r->tokens.at[last - 1].type == PR_TOKEN_PUNCTUATION && strchr(".?!", pr_byte(r, last - 1)) == NULL)
				last--;
		*pr_push(r->arena, &w->stretches) = (Stretch) {block + n, body_first(r, b), last, false, false, true, true};
	}
	return length;
}

/* ---- sources ------------------------------------------------------------- */

static bool
empty_source(const PrSource *s)
{
	return s->kind == PR_SPEAKER_NONE;
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

/* The source in the narration before the draft, in its own block or the line above. */
static PrSource
source_in_front(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch];
	uint32_t	open = s->opened ? s->first - 1 : s->first;
	uint32_t	first = narration_first(w, d);
	PrSource	none = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

	if (!s->at_start && open > first)
		return pr_source_before(r, pr_sentence_first(r, open, first), open);
	if (s->at_start && s->block > 0 && is_lead(r, s->block - 1))
	{
		const PrBlock *lead = &r->blocks.at[s->block - 1];

		return pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
	}
	return none;
}

/* The source in the narration behind the draft. */
static PrSource
source_at_back(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	from = s->closed ? s->last + 1 : s->last;
	uint32_t	last = narration_last(w, d);
	PrSource	source = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

	while (from < last && r->tokens.at[from].type == PR_TOKEN_PUNCTUATION && strchr(",;", pr_byte(r, from)) != NULL)
		from++;
	if (from < last && !(from > 0 && pr_ends_sentence(r, from)))
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

static PrSource
source_of(const Work *w, const Draft *d)
{
	const PrReading *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch];
	uint32_t	next = w->stretches.at[d->stretch + d->stretches - 1].block + 1;
	PrSource	front = source_in_front(w, d);
	PrSource	back = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

	if (!empty_source(&front) && (front.cue.last > front.cue.first || s->at_start))
		return front;
	if (!ends_its_sentence(w, d) || s->at_start)
		back = source_at_back(w, d);
	if (!empty_source(&back))
		return back;
	if (!empty_source(&front))
		return front;
	if (is_whole_paragraph(w, d) && next < r->blocks.count)
		return pr_source_in_retrospect(r, r->blocks.at[next].first, r->blocks.at[next].last);
	return back;
}

/* "she said. “More.”": without words of its own, the second stretch is the first one's speaker's. */
static bool
inherits(const Work *w, const Draft *d, const Draft *before)
{
	const Stretch *s = &w->stretches.at[d->stretch];
	const Stretch *b;

	if (before == NULL || before->statement)
		return false;
	b = &w->stretches.at[before->stretch + before->stretches - 1];
	return b->block == s->block && !s->at_start;
}

/* ---- which drafts are quotes --------------------------------------------- */

/*
 * Are quoted words that make no clause a fragment of speech, not a name, a
 * term or scare quotes? Names stand behind an article and before a noun, or
 * directly behind "called"; speech describes, or is long.
 */
static bool
is_fragment(const PrReading *r, const Stretch *s, const PrSource *source)
{
	uint32_t	words = words_in(r, s->first, s->last);
	uint32_t	behind = s->last + 1;
	uint32_t	before = s->first >= 2 ? s->first - 2 : 0;
	bool		cue = source->cue.last > source->cue.first;
	bool		speech = cue && pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) > 0;
	bool		describes = pr_is(r, s->first, PR_ADJECTIVE | PR_PARTICIPLE | PR_ADVERB | PR_ARTICLE | PR_GERUND | PR_VERB |
								  PR_MODAL | PR_NEGATION | PR_PREPOSITION | PR_PRONOUN | PR_CONJUNCTION | PR_DETERMINER);
	bool		capitals = (r->tokens.at[s->first].flags & PR_CAPITAL) && (r->tokens.at[s->last - 1].flags & PR_CAPITAL);
	bool		before_noun = behind < r->tokens.count && (r->tokens.at[behind].flags & PR_SPACE_BEFORE) &&
		r->tokens.at[behind].type <= PR_TOKEN_HYPHENATED && (pr_classes(r, behind) & ~(PR_VERB | PR_ADJECTIVE | PR_GERUND | PR_PLURAL)) == 0;

	if (source->kind == PR_SPEAKER_NONE || !s->opened || !s->closed || capitals)
		return false;
	if (words >= LONG_FRAGMENT)
		return true;
	if (before_noun || (cue && !speech && source->cue.last == s->first - 1))
		return false;
	if (!cue)
		return words >= FRAGMENT_LEAST && describes;
	if (words < FRAGMENT_LEAST)
		return (source->cue.last == before + 1 && speech) || (source->cue.last == before && pr_token_is(r, before, "as")) ||
			(speech && pr_is(r, before, PR_BE));
	if (!speech && pr_is(r, before, PR_PREPOSITION) && !pr_token_is(r, before, "as"))
		return false;
	if (pr_is(r, before, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) || (r->tokens.at[before].flags & PR_POSSESSIVE))
		return speech && (describes || words > 3 || pr_token_is(r, behind, "of"));
	return describes || words > 3 || (speech && pr_is(r, before, PR_BE | PR_CUE));
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

static void
settle(Work *w, const Draft *d, const Draft *before, PrSource *last_source)
{
	PrReading  *r = w->r;
	const Stretch *s = &w->stretches.at[d->stretch];
	PrSource	source = d->statement ? d->source : source_of(w, d);
	bool		clause = d->stretches > 1 || is_clause(r, s);
	bool		inherited = false;

	if (!d->statement && inherits(w, d, before) && !empty_source(last_source) && clause &&
		(empty_source(&source) || source.cue.first < w->stretches.at[before->stretch].first))
	{
		source = *last_source;
		inherited = true;
	}
	if (d->statement)
		emit(w, d, &source, PR_QUOTE_BLOCK);
	else if (clause && (!empty_source(&source) || inherited))
	{
		if (s->at_start || is_single(r, s->first - 1) || words_in(r, s->first, s->last) > 3)
			emit(w, d, &source, PR_QUOTE_DIRECT);
	}
	else if (clause && is_whole_paragraph(w, d) && s->opened && words_in(r, s->first, s->last) >= 6)
		emit(w, d, &source, PR_QUOTE_DIRECT);
	else if (is_fragment(r, s, &source))
		emit(w, d, &source, PR_QUOTE_FRAGMENT);
	*last_source = source;
}

void
pr_quotes(PrReading *r)
{
	Work		w = {r, {NULL, 0, 0}, {NULL, 0, 0}, 0};
	PrSource	last = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

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
				*pr_push(r->arena, &w.drafts) = (Draft) {s, 1, false, {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE}};
		}
		b += find_statement(&w, b);
	}
	for (uint32_t d = 0; d < w.drafts.count; d++)
		settle(&w, &w.drafts.at[d], d > 0 ? &w.drafts.at[d - 1] : NULL, &last);
}
