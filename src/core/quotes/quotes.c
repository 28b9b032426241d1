/*
 * quotes.c
 *		Who said what.
 *
 * Each block's quotation marks give its quoted stretches; stretches of one
 * paragraph after the other with nothing between are one act of speech. It
 * becomes a quote when the words around it name a source, or when it stands as
 * a paragraph of its own. A line "X said:" without quotation marks below it
 * introduces a statement, which is an act of speech too.
 */
#include "arena.h"
#include "names/bodies.h"
#include "quotes/quotes.h"

#define ATTRIBUTION_MOST 40		/* tokens of a line that only tells whose the words above are */
#define UNCLOSED_GAP_MOST 3		/* blocks from a paragraph that leaves its quotation open to the one that
								 * goes on */
#define TITLES_MOST 4			/* quoted titles in the words before a quotation, looked across for its
								 * source */
#define BROKEN_MOST 4			/* tokens of a line that belongs to the attribution on the next */
#define SENTENCE_REST 80			/* tokens behind a quotation in which its sentence may name the source */

/* Is the sentence of the stretch still to end, with an attribution: “We won,” said X? */
static bool
ends_with_comma(const PrReading *r, const PrStretch *s)
{
	return pr_byte(r, s->last - 1) == ',' || (s->closed && pr_byte(r, s->last + 1) == ',');
}

/* Does the stretch end its sentence, and a new one follow: “We won.” Smith denied it */
static bool
ends_before_sentence(const PrReading *r, const PrStretch *s)
{
	return s->closed && pr_byte(r, s->last - 1) == '.' && s->last + 1 < r->tokens.count &&
		(r->tokens.at[s->last + 1].flags & PR_CAPITAL);
}

/* Does the stretch go on with what the draft before it said: the next paragraph, with nothing between? */
static bool
continues(const PrQuoting *w, const PrSpeech *d, const PrStretch *s)
{
	const PrStretch *before = &w->stretches.at[d->stretch + d->stretches - 1];
	const PrReading *r = w->r;

	if (d->statement || s->block != before->block + 1 || !before->at_end || !s->at_start)
		return false;
	/*
	 * a closed quotation and a new one with its own source behind it are two; so are
	 * words of the narrator's sentence
	 */
	if (before->closed && s->opened && (!s->at_end || ends_with_comma(r, s)))
		return false;
	/* "X said: “A. / “B,” said Y." */
	if (s->closed && s->opened && !ends_before_sentence(r, s) && !w->stretches.at[d->stretch].at_start &&
		pr_attribution_at(r, s->last + 1, r->blocks.at[s->block].last))
		return false;
	return (before->at_start || !before->closed || pr_is_clause(r, before));
}

/*
 * Words between the stretch and the one before it in the block, or the block's beginning. A title is no speech, but
 * a part of the words that may name a source (The report, “Safe at Last”, says:), as is a term of fewer tokens than most.
 */
static uint32_t
narration_first(const PrQuoting *w, const PrSpeech *d, uint32_t most)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	uint32_t	first = pr_body_first(w->r, &w->r->blocks.at[s->block]);

	for (uint32_t n = 1; n <= d->stretch && n <= TITLES_MOST && s[-(int) n].block == s->block &&
		 s[-(int) n].last < s->first; n++)
	{
		const PrStretch *before = s - n;

		first = before->last + (before->closed ? 1 : 0);
		if (!pr_is_title(w->r, before) &&
			(before->last - before->first >= most || pr_is_utterance(w->r, before)))
			break;
		first = pr_body_first(w->r, &w->r->blocks.at[s->block]);
	}
	return first;
}

static uint32_t
narration_last(const PrQuoting *w, const PrSpeech *d)
{
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	const PrStretch *next = d->stretch + d->stretches < w->stretches.count ? s + 1 : NULL;

	if (next != NULL && next->block == s->block)
		return next->opened ? next->first - 1 : next->first;
	return w->r->blocks.at[s->block].last;
}

/* The source in the narration before the draft in its own block. */
static PrSource
source_in_front(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	uint32_t	open = s->opened ? s->first - 1 : s->first;
	uint32_t	first = narration_first(w, d, 0);
	uint32_t	wide = narration_first(w, d, PR_LONG_FRAGMENT);
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	if (s->at_start || open <= first)
		return source;
	source = pr_source_before(r, pr_sentence_first(r, s->unmarked ? open - 1 : open, first), s->unmarked ?
							  open + 1 : open);
	if (pr_empty_source(&source) && !pr_has_cue(&source) && wide < first)
		source = pr_source_before(r, pr_sentence_first(r, open, wide), open);
	return source;
}

static bool
is_whole_paragraph(const PrQuoting *w, const PrSpeech *d)
{
	const PrStretch *last = &w->stretches.at[d->stretch + d->stretches - 1];

	return w->stretches.at[d->stretch].at_start && last->at_end;
}

/* Does the line above sign a quotation that stands above it, and has no such line above? */
static bool
is_signed(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrBlock *above;
	PrSource	name;

	if (d->stretch == 0 || s[-1].block + 2 != s->block || !s[-1].at_end || s[-1].block == 0)
		return d->stretch > 0 && s[-1].block + 2 == s->block && s[-1].at_end;
	above = &r->blocks.at[s[-1].block - 1];
	name = pr_source_name_line(r, above->first, above->last);
	return pr_empty_source(&name);
}

/* The source that the line above introduces. */
static PrSource
source_above(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrBlock *lead = s->block > 0 ? &r->blocks.at[s->block - 1] : NULL;
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	if (!s->at_start || lead == NULL)
		return source;
	if (pr_is_lead(r, s->block - 1))
		source = pr_source_before(r, pr_sentence_first(r, lead->last - 1, lead->first), lead->last);
	else if (is_whole_paragraph(w, d) && !is_signed(w, d))
		source = pr_source_name_line(r, lead->first, lead->last);
	if (pr_empty_source(&source) && is_whole_paragraph(w, d))
		source = pr_source_title_line(r, lead->first, lead->last);
	return source;
}

/*
 * Does the paragraph break off behind the reporting verb that follows the quotation:
 * “We won,” said / Jane Smith, chair of X.
 */
static bool
breaks_off(const PrReading *r, uint32_t from, uint32_t block)
{
	uint32_t	last = r->blocks.at[block].last;

	return block + 1 < r->blocks.count && from < last &&
		from + pr_match(r, from, PR_CUE_SPEECH, NULL) == last &&
		r->blocks.at[block + 1].kind == PR_BLOCK_PARAGRAPH;
}

/* The source in the narration behind the draft. *until: the last block that tells it. */
static PrSource
source_at_back(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	from = s->closed ? s->last + 1 : s->last;
	uint32_t	last = narration_last(w, d);
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	while (from < last && r->tokens.at[from].type == PR_TOKEN_PUNCTUATION && pr_byte_in(r, from, ",;"))
		from++;
	if (breaks_off(r, from, s->block))
	{
		source = pr_source_behind(r, from, r->blocks.at[s->block + 1].last);
		*until = s->block + 1;
	}
	/* what is a subject itself has no attribution behind its verb: "X" was sung, said Y */
	else if (from < last && !pr_ends_sentence(r, from) && pr_byte(r, from) != ')' &&
		(!pr_is(r, from, PR_FINITE) || pr_is_utterance(r, &w->stretches.at[d->stretch])))
		source = pr_source_behind(r, from, last);
	return source;
}

/* Does the sentence of the quotation end with it, so that what follows is another's? */
static bool
ends_its_sentence(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	behind = s->closed ? s->last + 1 : s->last;

	if (behind >= r->tokens.count || pr_byte(r, behind) == '.')
		return true;
	return pr_byte(r, s->last - 1) == '.' && (r->tokens.at[behind].flags & PR_CAPITAL) != 0;
}

/* Is the block a line that only tells whose the words above are: said Jane Smith, chair of X? */
static bool
is_attribution_line(const PrReading *r, uint32_t block)
{
	const PrBlock *b = &r->blocks.at[block];

	return b->last - b->first <= ATTRIBUTION_MOST && !pr_is_lead(r, block) &&
		(pr_match(r, b->first, PR_CUE_SPEECH, NULL) > 0 ||
		pr_match(r, b->last - (pr_ends_sentence(r, b->last - 1) ? 2 : 1), PR_CUE_SPEECH, NULL) > 0);
}

/*
 * The source that the next sentence tells: behind the quotation, or on the line
 * below a paragraph that is quoted whole. *until: the last block that tells it.
 */
static PrSource
source_below(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	const PrBlock *next = &r->blocks.at[s->block + 1];
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	if (!w->stretches.at[d->stretch].at_start || !(s->closed || s->at_end))
		return source;
	if (!s->at_end)
	{
		source = pr_source_in_retrospect(r, s->last + 1, narration_last(w, d));
		return pr_empty_source(&source) ? pr_source_name_line(r, s->last + 1, narration_last(w, d)) : source;
	}
	if (s->block + 1 >= r->blocks.count)
		return source;
	if (ends_with_comma(r, s))
	{
		/* the line may be broken: Norvale County / State's Attorney Jane Smith said. */
		if (!is_attribution_line(r, s->block + 1) && s->block + 2 < r->blocks.count &&
			next->last - next->first <= BROKEN_MOST)
			next++;
		if (is_attribution_line(r, (uint32_t) (next - r->blocks.at)))
			source = pr_source_behind(r, next->first, next->last);
	}
	if (pr_empty_source(&source))
		source = pr_source_signature(r, next->first, next->last);
	if (pr_empty_source(&source))
		source = pr_source_name_line(r, next->first, next->last);
	*until = pr_empty_source(&source) ? *until : (uint32_t) (next - r->blocks.at);
	return pr_empty_source(&source) ? pr_source_in_retrospect(r, next->first, next->last) : source;
}

/* The agent of a passive cue before the draft: was described as "..." by X. */
static bool
find_agent(const PrQuoting *w, const PrSpeech *d, PrSource *source)
{
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];

	return source->passive && pr_has_cue(source) && s->closed &&
		pr_source_agent(w->r, s->last + 1, narration_last(w, d), source);
}

/*
 * The subject of the sentence that a gerund before the draft belongs to: Describing
 * him as a “dreamer”, she said he should go.
 */
static bool
find_subject_behind(const PrQuoting *w, const PrSpeech *d, PrSource *source)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	PrRange		cue = source->cue;
	PrSource	subject;

	if (!pr_has_cue(source) || !pr_is(r, cue.first, PR_GERUND) || !s->closed ||
		pr_byte(r, s->last + 1) != ',' ||
		!(cue.first == r->blocks.at[s->block].first || pr_ends_sentence(r, cue.first - 1)))
		return false;
	subject = pr_source_behind(r, s->last + 2, narration_last(w, d));
	if (pr_empty_source(&subject))
		return false;
	*source = subject;
	source->cue = cue;
	return true;
}

/*
 * The source at the end of the sentence, behind further quotations: it "grew fast"
 * and "paid well", said the force.
 */
static PrSource
source_at_end(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	last = r->blocks.at[s->block].last;
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	if (!s->closed || pr_byte_in(r, s->last - 1, ".?!"))
		return source;
	for (uint32_t i = s->last + 1; i + 1 < last && i < s->last + SENTENCE_REST &&
		 !pr_ends_sentence(r, i); i++)
		if (pr_byte(r, i) == ',' && pr_match(r, i + 1, PR_CUE_SPEECH, NULL) > 0 &&
			!pr_is(r, i + 1, PR_GERUND))
			return pr_source_behind(r, i + 1, last);
	return source;
}

/* Does the source report, so that a quotation may follow in a paragraph of its own: said, or praised? */
static bool
reports(const PrReading *r, const PrSource *source)
{
	return !pr_has_cue(source) || pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) > 0 ||
		(source->kind == PR_SPEAKER_PERSON && pr_sign_at(r, source->cue.first, PR_SIGN_JUDGING) > 0);
}

/*
 * Does a body's verb report, and not only act: the trust said, the trust said that,
 * but not the trust added a ward?
 */
static bool
says_something(const PrReading *r, const PrSource *source, uint32_t last)
{
	uint32_t	i = source->cue.last;

	return source->count > 0 || !pr_has_cue(source) || i >= last || pr_is(r, i, PR_RELATIVE) ||
		pr_byte_in(r, i, ",:");
}

/*
 * Who speaks in the sentence of tokens first .. last-1, its stop left out, so that a
 * quotation behind it is his: none, or one who reports.
 */
static PrSource
source_told(const PrReading *r, uint32_t first, uint32_t last)
{
	const PrSource none = {.kind = PR_SPEAKER_NONE};
	PrSource	source = pr_source_before(r, first, last);

	/* "Smith said that the rules show it": the verb before the last */
	if (!pr_empty_source(&source) && !reports(r, &source) && source.cue.first > first)
		source = pr_source_before(r, first, source.cue.first);
	return !pr_empty_source(&source) && reports(r, &source) && says_something(r, &source, last) ? source :
		none;
}

/*
 * Who speaks in the sentence before a quotation that stands behind its stop: The risk
 * is real, Jane Smith says. “We must act.”
 */
static PrSource
source_told_before(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	uint32_t	least = narration_first(w, d, 0);
	uint32_t	stop = s->first - 2;

	if (s->at_start || !s->opened || s->first < least + 3 || !pr_ends_sentence(r, stop) ||
		!pr_is_utterance(r, s))
		return (PrSource) {.kind = PR_SPEAKER_NONE};
	return source_told(r, pr_sentence_first(r, stop, least), stop);
}

/*
 * Who speaks in the sentence above a paragraph that is quoted whole: Jane Smith said
 * she was glad. / “It was hard.”
 */
static PrSource
source_told_above(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrStretch *before = s - (d->stretch > 0);
	const PrSource none = {.kind = PR_SPEAKER_NONE};
	const PrBlock *above;

	if (!is_whole_paragraph(w, d) || !s->opened || s->block == 0 ||
		(before != s && before->block + 1 >= s->block))
		return none;
	above = &r->blocks.at[s->block - 1];
	if ((above->kind != PR_BLOCK_PARAGRAPH && above->kind != PR_BLOCK_STANDFIRST) ||
		!pr_ends_sentence(r, above->last - 1))
		return none;
	return source_told(r, pr_sentence_first(r, above->last - 1, above->first), above->last - 1);
}

/*
 * Does an attribution follow at once on the comma that ends the quotation, so that
 * words before it need not name the source?
 */
static bool
attributed_behind(const PrQuoting *w, const PrSpeech *d)
{
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	behind = s->last + 1;

	if (!s->closed || !ends_with_comma(w->r, s))
		return false;
	behind += pr_byte(w->r, behind) == ',';
	return pr_attribution_at(w->r, behind, narration_last(w, d)) &&
		pr_byte(w->r, w->stretches.at[d->stretch].first - 2) != ':';
}

/* Who said it, and up to which block the words are that tell so. */
static PrSource
source_of(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	PrSource	front = source_in_front(w, d);
	PrSource	back = {.kind = PR_SPEAKER_NONE};
	PrSource	above;

	if (find_subject_behind(w, d, &front))
		return front;
	if (!s->at_start && attributed_behind(w, d))
		back = source_at_back(w, d, until);
	if (!pr_empty_source(&back))
		return back;
	/* "thought they were “safe”, said police" */
	if (pr_has_cue(&front) && front.kind != PR_SPEAKER_DOCUMENT &&
		pr_sign_at(w->r, front.cue.first, PR_SIGN_SILENT) > 0)
		back = source_at_end(w, d);
	if (!pr_empty_source(&back))
		return back;
	if (find_agent(w, d, &front) || (!pr_empty_source(&front) && pr_has_cue(&front)))
		return front;
	if (!ends_its_sentence(w, d) || s->at_start)
		back = source_at_back(w, d, until);
	if (!pr_empty_source(&back) && (!s->at_start || !ends_its_sentence(w, d)))
		return back;
	above = source_above(w, d);
	if (!pr_empty_source(&above))
		return above;
	if (!pr_empty_source(&back))
		return back;
	if (!pr_empty_source(&front) || pr_has_cue(&front))
		return front;
	above = source_below(w, d, until);
	if (pr_empty_source(&above))
		above = source_at_end(w, d);
	if (pr_empty_source(&above))
		above = source_told_above(w, d);
	if (pr_empty_source(&above))
		above = source_told_before(w, d);
	return pr_empty_source(&above) ? back : above;
}

/* An attribution stands inside the sentence: "Yet that brook," she said, "is where it begins." */
static bool
is_interrupted(const PrQuoting *w, const PrSpeech *first, const PrSpeech *second)
{
	const PrReading *r = w->r;
	const PrStretch *a = &w->stretches.at[first->stretch + first->stretches - 1];
	const PrStretch *b = &w->stretches.at[second->stretch];

	return !first->statement && !second->statement && a->block == b->block && a->closed && b->opened &&
		pr_is_set_off(r, a) &&
		(pr_byte(r, a->last - 1) == ',' || pr_byte(r, a->last + 1) == ',') &&
		pr_byte(r, b->first - 2) == ',' &&
		(r->tokens.at[a->first].flags & PR_CAPITAL) && !(r->tokens.at[b->first].flags & PR_CAPITAL) &&
		(pr_has_subject_and_verb(r, a->first, a->last) || pr_has_subject_and_verb(r, b->first, b->last) ||
		pr_is_finite(r, b->first, b->first));
}

static void
emit(PrQuoting *w, const PrSpeech *d, const PrSource *source, PrQuoteKind kind)
{
	PrReading  *r = w->r;
	PrQuote    *q = pr_push(r->arena, &r->quotes);

	q->kind = kind;
	q->person = source->count > 0 ? source->persons[0] : PR_NONE;
	/* a possessive at the end belongs to the name: Sainsbury's */
	if (source->count == 0 && source->words.last > source->words.first)
		q->speaker = (PrSpan) {r->tokens.at[source->words.first].start, pr_end(r, source->words.last - 1)};
	q->speaker_kind = source->kind;
	if (source->cue.last > source->cue.first)
		q->cue = (PrSpan) {r->tokens.at[source->cue.first].start, pr_end(r, source->cue.last - 1)};
	q->piece = r->pieces.count;
	for (uint32_t n = 0; n < d->stretches; n++)
	{
		const PrStretch *s = &w->stretches.at[d->stretch + n];

		if (n > 0 && s->block == s[-1].block)	/* the marks between are inner ones */
			r->pieces.at[r->pieces.count - 1].end = pr_end(r, s->last - 1);
		else
			*pr_push(r->arena, &r->pieces) = (PrSpan) {r->tokens.at[s->first].start, pr_end(r, s->last - 1)};
	}
	q->pieces = r->pieces.count - q->piece;
	q->span = (PrSpan) {r->pieces.at[q->piece].start, r->pieces.at[r->pieces.count - 1].end};
	q->also = r->also_persons.count;
	q->alsos = source->count > 1 ? (uint32_t) source->count - 1 : 0;
	for (int n = 1; n < source->count; n++)
		*pr_push(r->arena, &r->also_persons) = source->persons[n];
}

/* The last quote before the one at hand: whose words may go on. */
typedef struct Spoken
{
	const PrSpeech *draft;			/* NULL: none */
	uint32_t	until;			/* the last block with its words or its attribution */
	PrSource	source;
	PrRange		introduced;		/* the last source without a name that was introduced: a spokesman for the
								 * trust */
} Spoken;

/* Are the stretches in one sentence: called it "a shame" given the "difficult trade"? */
static bool
same_sentence(const PrReading *r, const PrStretch *before, const PrStretch *s)
{
	if (s->block != before->block || !before->closed || !s->opened)
		return false;
	for (uint32_t i = before->last + 1; i < s->first; i++)
		if (pr_ends_sentence(r, i))
			return false;
	return !pr_byte_in(r, before->last - 1, ".?!");
}

/*
 * Does the block begin with the cue, as its sentence goes on from the block before:
 * “We won.” / Adding: “We lost.”
 */
static bool
begins_block(const PrReading *r, const PrStretch *s, PrRange cue, uint32_t until)
{
	uint32_t	first = r->blocks.at[s->block].first;

	return s->block == until + 1 && (cue.first == first ||
									 (cue.first == first + 1 && pr_is(r, first, PR_CONJUNCTION | PR_ADVERB)));
}

/*
 * What the words around a quotation leave open, the quotation before it tells:
 * a second stretch without words of its own is the first one's speaker's, as is
 * a paragraph directly below; a cue without a subject shares his.
 */
static void
go_on(const PrQuoting *w, const PrSpeech *d, const Spoken *spoken, bool clause, PrSource *source)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrStretch *before;
	PrRange		cue = source->cue;

	if (d->statement || spoken->draft == NULL || spoken->draft->statement || source->kind != PR_SPEAKER_NONE)
		return;
	before = &w->stretches.at[spoken->draft->stretch + spoken->draft->stretches - 1];
	if (pr_has_cue(source) ? s->block != before->block && !begins_block(w->r, s, cue, spoken->until) :
		!clause && !same_sentence(w->r, before, s))
		return;
	if (s->block == before->block || pr_has_cue(source) ? !s->at_start :
		s->block <= spoken->until + (before->closed ? 1 : UNCLOSED_GAP_MOST) && is_whole_paragraph(w, d) &&
		s->opened)
	{
		*source = spoken->source;
		if (cue.last > cue.first && pr_sign_at(w->r, cue.first, PR_SIGN_SILENT) == 0)
			source->cue = cue;
	}
}

/* "The spokesman" is the one introduced before: "a spokesman for the trust". */
static void
refer_back(const PrReading *r, PrRange introduced, PrSource *source)
{
	uint32_t	noun = source->words.last - 1;

	if (source->kind != PR_SPEAKER_GROUP || source->count > 0 ||
		source->words.last != source->words.first + 2 ||
		!pr_is_word(r, source->words.first, PR_WORD_THE) ||
		pr_sign_at(r, noun, PR_SIGN_MAN | PR_SIGN_WOMAN | PR_SIGN_HUMAN) == 0)
		return;
	for (uint32_t i = introduced.first; i < introduced.last && !pr_is(r, i, PR_PREPOSITION); i++)
		if (r->tags.at[i].word == r->tags.at[noun].word)
			source->words = introduced;
}

/* Is the draft a quote, and of which kind? -1: it is none. */
static int
kind_of(const PrQuoting *w, uint32_t draft, const PrSource *source, bool clause)
{
	const PrReading *r = w->r;
	const PrSpeech *d = &w->drafts.at[draft];
	const PrStretch *s = &w->stretches.at[d->stretch];
	bool		utterance = d->stretches > 1 || pr_is_utterance(r, s);

	if (d->statement)
		return PR_QUOTE_BLOCK;
	if (clause && !utterance && s->opened && !s->unmarked &&
		(pr_is_named(r, s->first - 1) || pr_is_title(r, s)))
		clause = false;
	if (clause && (!pr_empty_source(source) || (utterance && pr_has_cue(source))))
		return PR_QUOTE_DIRECT;
	if (clause && is_whole_paragraph(w, d) && s->opened &&
		pr_words_in(r, s->first, s->last) >= PR_LONG_FRAGMENT)
		return PR_QUOTE_DIRECT;
	return pr_is_fragment(r, s, source) ? PR_QUOTE_FRAGMENT : -1;
}

/*
 * Is nothing between the stretches: the next paragraph, or a mark that opens directly
 * behind one that closes?
 */
static bool
adjoins(const PrStretch *before, const PrStretch *s)
{
	if (s->block == before->block)
		return before->closed && s->opened && !s->unmarked && s->first == before->last + 2;
	return s->block == before->block + 1 && before->at_end && s->at_start && s->opened;
}

/* Have two quotations one source, or only one of them any? */
static bool
same_source(const PrSource *a, const PrSource *b)
{
	if (pr_empty_source(a) || pr_empty_source(b))
		return true;
	if (a->count != b->count || a->kind != b->kind)
		return false;
	for (int n = 0; n < a->count; n++)
		if (a->persons[n] != b->persons[n])
			return false;
	return a->count > 0 || a->words.first == b->words.first;
}

/* Does the attribution behind the draft name its speaker, who was named before: “We won,” Jane Smith said? */
static bool
names_anew(const PrQuoting *w, const PrSpeech *d, const PrSource *source)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	m = pr_mention_from(r, s->last);

	if (!pr_has_cue(source) || source->count == 0 || source->cue.first < s->last || m >= r->mentions.count)
		return false;
	return r->mentions.at[m].last <= source->cue.first ||
		(r->mentions.at[m].first >= source->cue.last && r->mentions.at[m].first <= source->cue.last + 1 &&
		 !pr_ends_sentence(r, source->cue.last));
}

/*
 * Where the draft is one act of speech with the quote before it, though each is closed and one has a source of
 * its own (Jane Smith said: “A.” / “B,” she added), it takes what that one holds, and its place.
 */
static void
join(PrQuoting *w, uint32_t draft, const Spoken *spoken, PrSource *source)
{
	PrReading  *r = w->r;
	PrSpeech   *d = &w->drafts.at[draft];
	const PrSpeech *before = spoken->draft;
	const PrQuote *q;

	if (before == NULL || before + 1 != d ||
		(!pr_empty_source(&spoken->source) && names_anew(w, d, source)) || before->statement ||
		d->statement ||
		!adjoins(&w->stretches.at[d->stretch - 1], &w->stretches.at[d->stretch]) ||
		!same_source(&spoken->source, source) ||
		!pr_is_utterance(r, &w->stretches.at[before->stretch]))
		return;
	q = &r->quotes.at[--r->quotes.count];
	r->pieces.count = q->piece;
	r->also_persons.count = q->also;
	d->stretches += before->stretches;
	d->stretch = before->stretch;
	if (!pr_empty_source(&spoken->source))
		*source = spoken->source;
}

static void
settle(PrQuoting *w, uint32_t draft, Spoken *spoken)
{
	const PrSpeech *d = &w->drafts.at[draft];
	uint32_t	until = w->stretches.at[d->stretch + d->stretches - 1].block;
	PrSource	source = d->statement ? d->source : source_of(w, d, &until);
	bool		clause = d->stretches > 1 || pr_is_clause(w->r, &w->stretches.at[d->stretch]) ||
		(draft > 0 && is_interrupted(w, d - 1, d)) ||
		(draft + 1 < w->drafts.count && is_interrupted(w, d, d + 1));
	int			kind;

	go_on(w, d, spoken, clause, &source);
	refer_back(w->r, spoken->introduced, &source);
	kind = kind_of(w, draft, &source, clause);
	if (kind < 0)
		return;
	if (kind == PR_QUOTE_DIRECT)
		join(w, draft, spoken, &source);
	emit(w, d, &source, (PrQuoteKind) kind);
	if (source.kind == PR_SPEAKER_GROUP && source.count == 0 &&
		pr_is_word(w->r, source.words.first, PR_WORD_A))
		spoken->introduced = source.words;
	*spoken = (Spoken) {d, until, source, spoken->introduced};
}

/* Where one person says all that has a source, what is quoted without one is his too. */
static void
give_to_only_speaker(PrReading *r)
{
	uint32_t	only = PR_NONE;

	for (uint32_t q = 0; q < r->quotes.count; q++)
	{
		const PrQuote *quote = &r->quotes.at[q];

		pr_arena_step(r->arena);
		if (quote->speaker_kind == PR_SPEAKER_NONE)
			continue;
		if (quote->person == PR_NONE || quote->alsos > 0 || (only != PR_NONE && only != quote->person))
			return;
		only = quote->person;
	}
	for (uint32_t q = 0; only != PR_NONE && q < r->quotes.count; q++)
		if (r->quotes.at[q].speaker_kind == PR_SPEAKER_NONE)
		{
			r->quotes.at[q].person = only;
			r->quotes.at[q].speaker_kind = PR_SPEAKER_PERSON;
		}
}

void
pr_quotes(PrReading *r)
{
	PrQuoting		w = {.r = r, .run_until = PR_NONE};
	Spoken		spoken = {.draft = NULL};

	pr_count_marks(&w);
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		uint32_t	before = w.stretches.count;

		pr_arena_step(r->arena);
		pr_find_stretches(&w, b);
		for (uint32_t s = before; s < w.stretches.count; s++)
		{
			PrSpeech	   *d = w.drafts.count > 0 ? &w.drafts.at[w.drafts.count - 1] : NULL;

			pr_arena_step(r->arena);
			if (d != NULL && continues(&w, d, &w.stretches.at[s]))
				d->stretches++;
			else
				*pr_push(r->arena, &w.drafts) = (PrSpeech) {s, 1, false, {.kind = PR_SPEAKER_NONE}};
		}
		b += pr_find_statement(&w, b);
	}
	for (uint32_t d = 0; d < w.drafts.count && r->quotes.count < PR_MAX_FOUND; d++)
	{
		pr_arena_step(r->arena);
		settle(&w, d, &spoken);
	}
	give_to_only_speaker(r);
	pr_arena_give_back(r->arena, w.drafts.at);
	pr_arena_give_back(r->arena, w.stretches.at);
}
