/*
 * quote_sources.c
 *		Which of the words around a quotation tell whose it is.
 *
 * Asked in turn are the words before it and after it in its sentence, the line
 * above, the line below, the sentence's end, and the sentence before. What each
 * of them says of a source attribution.c tells.
 */
#include "quotes/quotes.h"
#include "quotes/speakers.h"

#define ATTRIBUTION_MOST 40		/* tokens of a line that only tells whose the words above are */
#define TITLES_MOST 4			/* quoted titles in the words before a quotation, looked across for its
								 * source */
#define BROKEN_MOST 4			/* tokens of a line that belongs to the attribution on the next */
#define SENTENCE_REST 80			/* tokens after a quotation in which its sentence may name the source */

bool
pr_ends_with_comma(const PrReading *r, const PrStretch *s)
{
	return pr_byte(r, s->last - 1) == ',' || (s->closed && pr_byte(r, s->last + 1) == ',');
}

/*
 * Words between the stretch and the one before it in the block, or the block's beginning. A title is no
 * speech, but a part of the words that may name a source (The report, “Safe at Last”, says:), as is a term
 * of fewer tokens than most.
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

/* Has the cue no subject of its own, but that of a verb before: ", adding", "and added"? */
static bool
shares_subject(const PrReading *r, PrRange cue)
{
	return cue.last > cue.first && cue.first > 0 &&
		(pr_is(r, cue.first, PR_GERUND) || pr_is(r, cue.first - 1, PR_CONJUNCTION));
}

/* Do the words from token first on go on with what a verb before them says: and that, but that? */
static bool
goes_on_telling(const PrReading *r, uint32_t first)
{
	return pr_is(r, first, PR_CONJUNCTION) && pr_is_word(r, first + 1, PR_WORD_POINTER) &&
		pr_is(r, first + 1, PR_RELATIVE);
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
	/* “We won,” she says; “and fairly,” he adds */
	if (first > pr_body_first(r, &r->blocks.at[s->block]) && pr_byte(r, open - 1) == ';')
		return source;
	source = pr_source_before(r, pr_sentence_first(r, s->unmarked ? open - 1 : open, first), s->unmarked ?
							  open + 1 : open);
	/* "said the road was “a mess” and the bridge unsafe, adding"; "“a mess” and that the crew had shown" */
	if (shares_subject(r, source.cue) || goes_on_telling(r, first))
	{
		uint32_t	whole = pr_sentence_first(r, open, narration_first(w, d, UINT32_MAX));
		PrSource	further = whole < first ? pr_source_before(r, whole, open) : source;

		return pr_empty_source(&further) ? source : further;
	}
	/* the subject may be quoted itself, or stand before a quoted term: that the “experts” had told him */
	if (pr_empty_source(&source) && wide < first &&
		(!pr_has_cue(&source) || (!pr_is(r, first, PR_CONJUNCTION) &&
								  pr_match(r, source.cue.first, PR_CUE_SPEECH, NULL) > 0)))
	{
		PrSource	further = pr_source_before(r, pr_sentence_first(r, open, wide), open);

		if (!pr_empty_source(&further))
			return further;
	}
	return source;
}

bool
pr_is_whole_paragraph(const PrQuoting *w, const PrSpeech *d)
{
	const PrStretch *last = &w->stretches.at[d->stretch + d->stretches - 1];

	return w->stretches.at[d->stretch].at_start && last->at_end;
}

/* Is what the person is read from this line, after the name? */
static bool
tells_position(const PrReading *r, uint32_t person, PrSpan line)
{
	const PrPerson *p = &r->persons.at[person];
	PrSpan		position = p->role.span.end > p->role.span.start ? p->role.span : p->title.span;

	return position.start >= line.start && position.end <= line.end && position.end > position.start;
}

/*
 * The person whose name is the line above, or the one above that with the person's position between; not where
 * it signs the quotation above it.
 */
static PrSource
name_above(const PrQuoting *w, uint32_t block)
{
	const PrReading *r = w->r;
	const PrBlock *above = &r->blocks.at[block];
	PrSource	name = {.kind = PR_SPEAKER_NONE};

	if (block > w->told)
		name = pr_source_name_line(r, above[-1].first, above[-1].last);
	if (!pr_empty_source(&name) || block <= w->told + 1 || pr_ends_sentence(r, above[-1].last - 1))
		return name;
	name = pr_source_name_line(r, above[-2].first, above[-2].last);
	if (name.count > 0 && !tells_position(r, name.persons[0], above[-1].span))
		name.kind = PR_SPEAKER_NONE;
	return name;
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
	else if (pr_is_whole_paragraph(w, d))
		source = name_above(w, s->block);
	if (pr_empty_source(&source) && pr_is_whole_paragraph(w, d))
		source = pr_source_title_line(r, lead->first, lead->last);
	return source;
}

/*
 * Does the paragraph break off after the reporting verb that follows the quotation:
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

/* The source in the narration after the draft. *until: the last block that tells it. */
static PrSource
source_at_back(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	from = s->closed ? s->last + 1 : s->last;
	uint32_t	last = narration_last(w, d);
	PrSource	source = {.kind = PR_SPEAKER_NONE};

	while (from < last && pr_type(r, from) == PR_TOKEN_PUNCTUATION && pr_byte_in(r, from, ",;"))
		from++;
	if (breaks_off(r, from, s->block))
	{
		source = pr_source_after(r, from, r->blocks.at[s->block + 1].last);
		*until = s->block + 1;
	}
	/* what is a subject itself has no attribution after its verb: "X" was sung, said Y */
	else if (from < last && !pr_ends_sentence(r, from) && pr_byte(r, from) != ')' &&
		(!pr_is(r, from, PR_FINITE) || pr_is_utterance(r, &w->stretches.at[d->stretch])))
		source = pr_source_after(r, from, last);
	return source;
}

/* Does the sentence of the quotation end with it, so that what follows is another's? */
static bool
ends_its_sentence(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	after = s->closed ? s->last + 1 : s->last;

	if (after >= r->tokens.count || pr_byte(r, after) == '.')
		return true;
	return pr_byte(r, s->last - 1) == '.' && pr_flagged(r, after, PR_CAPITAL);
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
 * The source that the next sentence tells: after the quotation, or on the line
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
	if (pr_ends_with_comma(r, s))
	{
		/* the line may be broken: Norvale County / State's Attorney Jane Smith said. */
		if (!is_attribution_line(r, s->block + 1) && s->block + 2 < r->blocks.count &&
			next->last - next->first <= BROKEN_MOST)
			next++;
		if (is_attribution_line(r, (uint32_t) (next - r->blocks.at)))
			source = pr_source_after(r, next->first, next->last);
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

	PrSource	agent = {.kind = PR_SPEAKER_NONE};
	bool		passive = source->passive ||
		(pr_is_word(w->r, s->last + 1, PR_WORD_BY) &&
		 pr_lacks_object(w->r, source->cue.first, source->cue.last, s->first - 1));

	if (!passive || !pr_has_cue(source) || !s->closed ||
		!pr_source_agent(w->r, s->last + 1, narration_last(w, d), &agent))
		return false;
	agent.cue = source->cue;
	*source = agent;
	return true;
}

/*
 * The subject of the sentence that a gerund before the draft belongs to: Describing
 * him as a “dreamer”, she said he should go.
 */
static bool
find_subject_after(const PrQuoting *w, const PrSpeech *d, PrSource *source)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	PrRange		cue = source->cue;
	PrSource	subject;

	if (!pr_has_cue(source) || !pr_is(r, cue.first, PR_GERUND) || !s->closed ||
		pr_byte(r, s->last + 1) != ',' ||
		!(cue.first == r->blocks.at[s->block].first || pr_ends_sentence(r, cue.first - 1)))
		return false;
	subject = pr_source_after(r, s->last + 2, narration_last(w, d));
	if (pr_empty_source(&subject))
		return false;
	*source = subject;
	source->cue = cue;
	return true;
}

/*
 * The source at the end of the sentence, after further quotations or a verb: it "grew fast" and "paid
 * well", said the force; "long delays" are likely, according to the force; are likely, the force said.
 */
static PrSource
source_at_end(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	last = r->blocks.at[s->block].last;
	uint32_t	comma = PR_NONE;	/* the first */
	PrSource	source = {.kind = PR_SPEAKER_NONE};
	uint32_t	i;

	if (!s->closed || pr_byte_in(r, s->last - 1, ".?!"))
		return source;
	for (i = s->last + 1; i + 1 < last && i < s->last + SENTENCE_REST && !pr_ends_sentence(r, i); i++)
	{
		if (pr_byte(r, i) != ',')
			continue;
		if ((pr_match(r, i + 1, PR_CUE_SPEECH, NULL) > 0 && !pr_is(r, i + 1, PR_GERUND)) ||
			pr_sign_at(r, i + 1, PR_SIGN_NOUN) > 1)
			return pr_source_after(r, i + 1, last);
		comma = comma == PR_NONE ? i : comma;
	}
	return comma != PR_NONE && pr_ends_sentence(r, i) && pr_is(r, i - 1, PR_CUE_SPEECH) ?
		pr_source_before(r, comma + 1, i) : source;
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
 * quotation after it is his: none, or one who reports.
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
 * Who speaks in the sentence before a quotation that follows its stop: The risk
 * is real, Jane Smith says. “We must act.”
 */
static PrSource
source_told_before(const PrQuoting *w, const PrSpeech *d)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[d->stretch];
	uint32_t	least = narration_first(w, d, 0);
	uint32_t	stop = s->first - 2;
	PrSource	source;

	if (s->at_start || !s->opened || s->first < least + 3 || !pr_ends_sentence(r, stop) ||
		!pr_is_utterance(r, s))
		return (PrSource) {.kind = PR_SPEAKER_NONE};
	least = pr_sentence_first(r, stop, least);
	source = source_told(r, least, stop);
	/* "Smith was more cautious. “They always say so.”" */
	if (pr_empty_source(&source) && !(pr_shared_subject(r, least, stop, &source) && source.count > 0))
		source.kind = PR_SPEAKER_NONE;
	return source;
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
	PrSource	source;
	const PrBlock *above;
	uint32_t	first;

	if (!pr_is_whole_paragraph(w, d) || !s->opened || s->block == 0 ||
		(before != s && before->block + 1 >= s->block))
		return none;
	above = &r->blocks.at[s->block - 1];
	if ((above->kind != PR_BLOCK_PARAGRAPH && above->kind != PR_BLOCK_STANDFIRST) ||
		!pr_ends_sentence(r, above->last - 1))
		return none;
	first = pr_sentence_first(r, above->last - 1, above->first);
	source = source_told(r, first, above->last - 1);
	/* Inspector Smith praised a plan that saves lives. / “It works.” */
	if (pr_empty_source(&source) && !(pr_shared_subject(r, first, above->last - 1, &source) &&
									  source.count > 0 && r->persons.at[source.persons[0]].official))
		source = none;
	return source;
}

/*
 * Does an attribution follow at once on the comma that ends the quotation, so that
 * words before it need not name the source?
 */
static bool
attributed_after(const PrQuoting *w, const PrSpeech *d)
{
	const PrStretch *s = &w->stretches.at[d->stretch + d->stretches - 1];
	uint32_t	after = s->last + 1;

	if (!s->closed || !pr_ends_with_comma(w->r, s))
		return false;
	after += pr_byte(w->r, after) == ',';
	return pr_attribution_at(w->r, after, narration_last(w, d)) &&
		pr_byte(w->r, w->stretches.at[d->stretch].first - 2) != ':';
}

/* The person after whose name the quotation stands in brackets: Jane Smith, 34 (“I nearly fell over”). */
static PrSource
source_before_bracket(const PrReading *r, const PrStretch *s)
{
	PrSource	source = {.kind = PR_SPEAKER_NONE};
	uint32_t	bracket = s->first - 2;
	uint32_t	m = s->opened && pr_byte(r, bracket) == '(' ? pr_mention_from(r, bracket) : 0;
	uint32_t	i = m > 0 ? r->mentions.at[m - 1].last : bracket + 1;

	if (pr_is_aged(r, i))
		i += 2;
	if (i == bracket)
		pr_add_person(&source, r->mentions.at[m - 1].person);
	return source;
}

/* A headline tells the source by itself or not at all. */
static PrSource
source_in_headline(const PrQuoting *w, const PrSpeech *d, const PrSource *front, uint32_t *until)
{
	PrSource	source = pr_empty_source(front) ? source_at_back(w, d, until) : *front;

	return pr_empty_source(&source) ? source_at_end(w, d) : source;
}

/* The source that other sentences and lines tell: the next one, the sentence's end, the one above or before. */
static PrSource
source_elsewhere(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	PrSource	source = source_below(w, d, until);

	if (pr_empty_source(&source))
		source = source_at_end(w, d);
	if (pr_empty_source(&source))
		source = source_told_above(w, d);
	return pr_empty_source(&source) ? source_told_before(w, d) : source;
}

PrSource
pr_source_of(const PrQuoting *w, const PrSpeech *d, uint32_t *until)
{
	const PrStretch *s = &w->stretches.at[d->stretch];
	bool		ends = ends_its_sentence(w, d);
	PrSource	front = source_in_front(w, d);
	PrSource	back = {.kind = PR_SPEAKER_NONE};
	PrSource	other;

	if (w->r->blocks.at[s->block].kind == PR_BLOCK_HEADLINE)
		return source_in_headline(w, d, &front, until);
	if (front.disowned || find_subject_after(w, d, &front))
		return front;
	other = source_before_bracket(w->r, s);
	if (!pr_empty_source(&other))
		return other;
	if (!s->at_start && attributed_after(w, d))
		back = source_at_back(w, d, until);
	/* "thought they were “safe”, said police" */
	if (pr_empty_source(&back) && pr_has_cue(&front) && front.kind != PR_SPEAKER_DOCUMENT &&
		pr_sign_at(w->r, front.cue.first, PR_SIGN_SILENT) > 0)
		back = source_at_end(w, d);
	if (!pr_empty_source(&back))
		return back;
	if (find_agent(w, d, &front) || (!pr_empty_source(&front) && pr_has_cue(&front)))
		return front;
	if (!ends || s->at_start)
		back = source_at_back(w, d, until);
	if (!pr_empty_source(&back) && !(ends && s->at_start))
		return back;
	/* after a whole paragraph the next sentence may tell of another: the line above comes first */
	other = source_above(w, d);
	if (!pr_empty_source(&other))
		return other;
	if (!pr_empty_source(&back))
		return back;
	if (!pr_empty_source(&front) || pr_has_cue(&front))
		return front;
	other = source_elsewhere(w, d, until);
	return pr_empty_source(&other) ? back : other;
}
