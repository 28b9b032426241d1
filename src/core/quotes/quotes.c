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
#include "quotes/quotes.h"
#include "quotes/speakers.h"

#define ACCORDING_MOST 3			/* tokens from a quotation to the name after "according to" */
#define NAMED_MOST 8				/* tokens from the verb to the name: said former team captain Jane Smith */
#define ANNOUNCED_MOST 16		/* tokens of "issued the following joint statement:" and what stands after it */
#define KNOWN_MOST 32			/* quotes looked back for a speaker of whom only a given name is known */
#define APART_MOST 200		/* tokens between two stretches of one sentence */
#define UNCLOSED_GAP_MOST 3		/* blocks from a paragraph that leaves its quotation open to the one that
								 * goes on */
#define NARRATED_MOST 2				/* blocks of narration between a speaker's quotations */

/* Does the stretch end its sentence, and a new one follow: “We won.” Smith denied it */
static bool
ends_before_sentence(const PrReading *r, const PrStretch *s)
{
	return s->closed && pr_byte(r, s->last - 1) == '.' && s->last + 1 < r->tokens.count &&
		pr_flagged(r, s->last + 1, PR_CAPITAL);
}

/* Does the stretch go on with what the draft before it said: the next paragraph, with nothing between? */
static bool
continues(const PrQuoting *w, const PrSpeech *d, const PrStretch *s)
{
	const PrStretch *before = &w->stretches.at[d->stretch + d->stretches - 1];
	const PrReading *r = w->r;

	if (d->statement || s->block != before->block + 1 || !before->at_end || !s->at_start ||
		r->blocks.at[before->block].kind == PR_BLOCK_HEADLINE)
		return false;
	/*
	 * a closed quotation and a new one with its own source after it are two; so are
	 * words of the narrator's sentence
	 */
	if (before->closed && s->opened && (!s->at_end || pr_ends_with_comma(r, s)))
		return false;
	/* "X said: “A. / “B,” said Y." */
	if (s->closed && s->opened && !ends_before_sentence(r, s) && !w->stretches.at[d->stretch].at_start &&
		pr_attribution_at(r, s->last + 1, r->blocks.at[s->block].last))
		return false;
	return (before->at_start || !before->closed || pr_is_clause(r, before));
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
		pr_flagged(r, a->first, PR_CAPITAL) && !pr_flagged(r, b->first, PR_CAPITAL) &&
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
		q->speaker = (PrSpan) {pr_start(r, source->words.first), pr_end(r, source->words.last - 1)};
	q->speaker_kind = source->kind;
	if (pr_has_cue(source))
		q->cue = (PrSpan) {pr_start(r, source->cue.first), pr_end(r, source->cue.last - 1)};
	q->piece = r->pieces.count;
	for (uint32_t n = 0; n < d->stretches; n++)
	{
		const PrStretch *s = &w->stretches.at[d->stretch + n];

		if (n > 0 && s->block == s[-1].block)	/* the marks between are inner ones */
			r->pieces.at[r->pieces.count - 1].end = pr_end(r, s->last - 1);
		else
			*pr_push(r->arena, &r->pieces) = (PrSpan) {pr_start(r, s->first), pr_end(r, s->last - 1)};
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
	if (s->block != before->block || !before->closed || !s->opened || s->first > before->last + APART_MOST)
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
 * Is a paragraph of narration or two between the last quote and block, in which nobody else is named and nothing
 * is said: so that a paragraph quoted without a source is still the same person's?
 */
static bool
only_told_between(const PrReading *r, const Spoken *spoken, uint32_t block)
{
	uint32_t	first = spoken->until + 1;

	if (spoken->source.count != 1 || block > first + NARRATED_MOST)
		return false;
	for (uint32_t b = first; b < block; b++)
	{
		const PrBlock *between = &r->blocks.at[b];

		if (between->kind != PR_BLOCK_PARAGRAPH)
			return false;
		for (uint32_t m = pr_mention_from(r, between->first); m < r->mentions.count &&
			 r->mentions.at[m].first < between->last; m++)
			if (r->mentions.at[m].person != spoken->source.persons[0])
				return false;
		for (uint32_t i = between->first; i < between->last; i++)
			if (pr_is(r, i, PR_CUE_SPEECH) && !pr_flagged(r, i, PR_CAPITAL))
				return false;
	}
	return true;
}

/*
 * What the words around a quotation leave open, the quotation before it tells:
 * a second stretch without words of its own is the first one's speaker's, as is
 * a paragraph below, with no other's words between; a cue without a subject shares his.
 */
static void
go_on(const PrQuoting *w, const PrSpeech *d, const Spoken *spoken, bool clause, PrSource *source)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrStretch *before;
	PrRange		cue = source->cue;

	if (d->statement || spoken->draft == NULL || spoken->draft->statement || !pr_empty_source(source) ||
		source->disowned)
		return;
	before = &w->stretches.at[spoken->draft->stretch + spoken->draft->stretches - 1];
	if (pr_has_cue(source) ? s->block != before->block && !begins_block(w->r, s, cue, spoken->until) :
		!clause && !same_sentence(w->r, before, s))
		return;
	if (s->block == before->block || pr_has_cue(source) ? !s->at_start :
		pr_is_whole_paragraph(w, d) && s->opened &&
		(s->block <= spoken->until + (before->closed ? 1 : UNCLOSED_GAP_MOST) ||
		 only_told_between(w->r, spoken, s->block)))
	{
		*source = spoken->source;
		if (cue.last > cue.first && pr_sign_at(w->r, cue.first, PR_SIGN_SILENT) == 0)
			source->cue = cue;
	}
}

/* Is the cue that of the quote before, whose sentence has ended: “We won,” she said. “We played well.”? */
static bool
is_spent(const PrQuoting *w, const PrSpeech *d, const Spoken *spoken, PrRange cue)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	const PrStretch *before;
	uint32_t	from;

	if (d->statement || spoken->draft == NULL || cue.first != spoken->source.cue.first)
		return false;
	before = &w->stretches.at[spoken->draft->stretch + spoken->draft->stretches - 1];
	from = cue.first > before->last ? cue.last : before->last - 1;
	for (uint32_t i = from; i < s->first; i++)
		if (pr_ends_sentence(w->r, i))
			return true;
	return false;
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
		if (pr_word(r, i) == pr_word(r, noun))
			source->words = introduced;
}

/* Do the words say what the source calls something: called it “the best news we have had”? */
static bool
is_object_complement(const PrReading *r, const PrStretch *s, const PrSource *source)
{
	return pr_has_cue(source) && source->cue.last < s->first &&
		pr_is(r, s->first, PR_ARTICLE | PR_ADJECTIVE) &&
		pr_sign_at(r, source->cue.first, PR_SIGN_NAMING) > 0;
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
	if (r->blocks.at[s->block].kind == PR_BLOCK_HEADLINE && pr_empty_source(source))
		return -1;
	if (clause && !utterance && s->opened && !s->unmarked &&
		(pr_is_named(r, s->first - 1) || pr_is_title(r, s) || is_object_complement(r, s, source)))
		clause = false;
	if (clause && (!pr_empty_source(source) || (utterance && pr_has_cue(source))))
		return PR_QUOTE_DIRECT;
	if (clause && pr_is_whole_paragraph(w, d) && s->opened &&
		pr_words_in(r, s->first, s->last) >= PR_LONG_FRAGMENT)
		return PR_QUOTE_DIRECT;
	return pr_is_fragment(r, s, source) ? PR_QUOTE_FRAGMENT : -1;
}

/*
 * Is nothing between the stretches: the next paragraph, or a mark that opens directly
 * after one that closes?
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

/* Does the attribution after the draft name its speaker, who was named before: “We won,” Jane Smith said? */
static bool
names_anew(const PrQuoting *w, const PrSpeech *d, const PrSource *source)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	m = pr_mention_from(r, s->last);

	if (source->count == 0 || m >= r->mentions.count)
		return false;
	/* “We won,” according to Jane Smith */
	if (!pr_has_cue(source))
		return s->closed && r->mentions.at[m].first <= s->last + ACCORDING_MOST &&
			r->mentions.at[m].person == source->persons[0] && pr_byte(r, s->last - 1) == ',';
	if (source->cue.first < s->last)
		return false;
	if (r->mentions.at[m].last <= source->cue.first)
		return true;
	for (uint32_t i = source->cue.last; i < r->mentions.at[m].first; i++)
		if (i > source->cue.last + NAMED_MOST || pr_ends_sentence(r, i))
			return false;
	return r->mentions.at[m].person == source->persons[0];
}

/*
 * Where the draft is one act of speech with the quote before it, though each is closed and one has a source
 * of its own (Jane Smith said: “A.” / “B,” she added), it takes what that one holds, and its place.
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

/* Does a headline leave open who says its words: names it nobody, or one without a name, as "inspector says"? */
static bool
is_unnamed(const PrReading *r, const PrSource *source)
{
	return pr_empty_source(source) ||
		(source->kind == PR_SPEAKER_GROUP && pr_may_mean_words(r, source->words, 0));
}

/*
 * The verb by which a statement is announced that has no verb of saying before it: has issued the following
 * statement:
 */
static PrRange
announcing_verb(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	uint32_t	colon = s->first - (s->opened && !s->unmarked && !d->statement ? 2 : 1);
	uint32_t	least = colon > ANNOUNCED_MOST ? colon - ANNOUNCED_MOST : 0;
	bool		noun = false;

	for (uint32_t i = colon; pr_byte(r, colon) == ':' && i > least && !pr_ends_sentence(r, i - 1); i--)
	{
		/* no "a recorded message" */
		if (noun && pr_is(r, i - 1, PR_PARTICIPLE) && !pr_is(r, i - 1, PR_GERUND | PR_FINITE) &&
			!pr_is(r, i - 2, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_GERUND))
			return (PrRange) {i - 1, i};
		noun |= pr_sign_at(r, i - 1, PR_SIGN_NOUN) > 0;
	}
	return (PrRange) {0, 0};
}

/* A given name that was a speaker before is a person whatever else it may be: “Eat,” Chelsea says. */
static void
know_again(const PrReading *r, PrSource *source)
{
	PrSpan		words = pr_range_span(r, source->words);

	if (source->kind != PR_SPEAKER_GROUP || source->count > 0 || source->words.last != source->words.first + 1)
		return;
	for (uint32_t n = r->quotes.count, most = KNOWN_MOST; n-- > 0 && most-- > 0;)
	{
		const PrQuote *q = &r->quotes.at[n];

		if (q->speaker_kind == PR_SPEAKER_PERSON && q->person == PR_NONE &&
			q->speaker.end - q->speaker.start == words.end - words.start &&
			memcmp(r->text + q->speaker.start, r->text + words.start, words.end - words.start) == 0)
			source->kind = PR_SPEAKER_PERSON;
	}
}

static void
settle(PrQuoting *w, uint32_t draft, Spoken *spoken)
{
	const PrSpeech *d = &w->drafts.at[draft];
	uint32_t	until = w->stretches.at[d->stretch + d->stretches - 1].block;
	PrSource	source = d->statement ? d->source : pr_source_of(w, d, &until);
	bool		clause = d->stretches > 1 || pr_is_clause(w->r, &w->stretches.at[d->stretch]) ||
		(draft > 0 && is_interrupted(w, d - 1, d)) ||
		(draft + 1 < w->drafts.count && is_interrupted(w, d, d + 1));
	int			kind;

	go_on(w, d, spoken, clause, &source);
	refer_back(w->r, spoken->introduced, &source);
	know_again(w->r, &source);
	kind = kind_of(w, draft, &source, clause);
	if (kind < 0)
		source = (PrSource) {.kind = PR_SPEAKER_NONE};
	if (w->r->blocks.at[until].kind == PR_BLOCK_HEADLINE && is_unnamed(w->r, &source) &&
		pr_remember_echo(w, draft, &source))
		return;
	if (kind < 0)
		return;
	if (kind == PR_QUOTE_DIRECT)
		join(w, draft, spoken, &source);
	if (is_spent(w, d, spoken, source.cue))
		source.cue = (PrRange) {0, 0};
	if (!pr_has_cue(&source) && !pr_empty_source(&source))
		source.cue = announcing_verb(w, d);
	emit(w, d, &source, (PrQuoteKind) kind);
	if (source.kind == PR_SPEAKER_GROUP && source.count == 0 &&
		pr_is_word(w->r, source.words.first, PR_WORD_A))
		spoken->introduced = source.words;
	if (w->r->blocks.at[until].kind != PR_BLOCK_HEADLINE)
	{
		*spoken = (Spoken) {d, until, source, spoken->introduced};
		w->told = until + 1;
	}
}

/* The quotations of the headline that the text repeats become quotes too, in their place. */
static void
add_echoes(PrQuoting *w)
{
	PrReading  *r = w->r;

	for (uint32_t n = 0; n < w->echoes; n++)
	{
		const PrSpeech *d = &w->drafts.at[w->echo[n]];
		const PrStretch *s = &w->stretches.at[d->stretch];
		PrSource	source = d->source;
		PrQuote		quote;
		uint32_t	at;

		if (!pr_find_echo(w, w->echo[n], &source) && pr_empty_source(&source))
			continue;
		emit(w, d, &source, pr_is_clause(r, s) ? PR_QUOTE_DIRECT : PR_QUOTE_FRAGMENT);
		quote = r->quotes.at[r->quotes.count - 1];
		for (at = r->quotes.count - 1; at > 0 && r->quotes.at[at - 1].span.start > quote.span.start; at--)
		{
			pr_arena_step(r->arena);
			r->quotes.at[at] = r->quotes.at[at - 1];
		}
		r->quotes.at[at] = quote;
	}
}

/*
 * Where one person says all that has a source, what is quoted without one is his too; where nothing has a
 * source, it is the only person's whom the text names.
 */
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
	if (only == PR_NONE && r->persons.count == 1)
		only = 0;
	for (uint32_t q = 0; only != PR_NONE && q < r->quotes.count; q++)
	{
		pr_arena_step(r->arena);
		if (r->quotes.at[q].speaker_kind == PR_SPEAKER_NONE)
		{
			r->quotes.at[q].person = only;
			r->quotes.at[q].speaker_kind = PR_SPEAKER_PERSON;
		}
	}
}

void
pr_quotes(PrReading *r)
{
	PrQuoting	w = {.r = r, .run_until = PR_NONE};
	Spoken		spoken = {.draft = NULL};

	pr_count_marks(&w);
	for (uint32_t b = 0; b < r->blocks.count; b++)
	{
		uint32_t	before = w.stretches.count;

		pr_arena_step(r->arena);
		pr_find_stretches(&w, b);
		for (uint32_t s = before; s < w.stretches.count; s++)
		{
			PrSpeech   *d = w.drafts.count > 0 ? &w.drafts.at[w.drafts.count - 1] : NULL;

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
	add_echoes(&w);
	give_to_only_speaker(r);
	pr_arena_give_back(r->arena, w.drafts.at);
	pr_arena_give_back(r->arena, w.stretches.at);
	pr_arena_give_back(r->arena, w.mark_of);
}
