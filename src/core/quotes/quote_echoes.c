/*
 * quote_echoes.c
 *		Quotations of the headline whose speaker only the text below tells.
 *
 * “It saved my life”: crew meet the woman they rescued. The headline repeats words that someone says in the text;
 * the quotation there that holds them tells whose they are, and who “rescued woman says” is.
 */
#include "arena.h"
#include "quotes/quotes.h"

#define ECHO_LEAST 3			/* words; fewer must be all of a quotation */
#define ECHO_MOST 256			/* bytes that are looked for */

bool
pr_remember_echo(PrQuoting *w, uint32_t draft, const PrSource *source)
{
	const PrStretch *s = &w->stretches.at[w->drafts.at[draft].stretch];

	if (w->echoes == PR_ECHOES_MOST || !s->opened || !s->closed || pr_is_title(w->r, s))
		return false;
	w->drafts.at[draft].source = *source;
	w->echo[w->echoes++] = draft;
	return true;
}

/* Are the bytes in the span of the text; any_case: the first one, a letter of ASCII, in any case? */
static bool
holds(const PrReading *r, PrSpan span, const char *words, uint32_t length, bool any_case)
{
	char		fold = any_case ? 0x20 : 0;
	const char *at = r->text + span.start + 1;
	const char *end = r->text + span.end;
	uint32_t	rest = length - 1;

	while (rest > 0 && end - at >= (ptrdiff_t) rest &&
		   (at = memchr(at, words[1], (size_t) (end - at) - rest + 1)) != NULL)
	{
		pr_arena_step(r->arena);
		if ((at[-1] | fold) == (words[0] | fold) && memcmp(at, words + 1, rest) == 0)
			return true;
		at++;
	}
	return false;
}

bool
pr_find_echo(const PrQuoting *w, uint32_t draft, PrSource *source)
{
	const PrReading *r = w->r;
	const PrStretch *s = &w->stretches.at[w->drafts.at[draft].stretch];
	uint32_t	last = s->last;
	uint32_t	start = pr_start(r, s->first);
	uint32_t	length;
	bool		whole = pr_words_in(r, s->first, s->last) < ECHO_LEAST;
	bool		any_case = whole || pr_is_clause(r, s);	/* not ‘Park and ride’ */

	while (last > s->first + 1 && pr_type(r, last - 1) == PR_TOKEN_PUNCTUATION)
		last--;
	length = pr_end(r, last - 1) - start;
	for (uint32_t n = 0; n < r->quotes.count && length <= ECHO_MOST; n++)
	{
		const PrQuote *q = &r->quotes.at[n];

		if (q->speaker_kind == PR_SPEAKER_NONE || (whole && q->span.end - q->span.start > length + 1) ||
			!holds(r, q->span, r->text + start, length, any_case))
			continue;
		*source = (PrSource) {.kind = q->speaker_kind};
		if (q->person != PR_NONE)
			source->persons[source->count++] = q->person;
		for (uint32_t k = 0; k < q->alsos && source->count < PR_SPEAKERS_MOST; k++)
			source->persons[source->count++] = r->also_persons.at[q->also + k];
		if (q->person == PR_NONE)
			source->words = (PrRange) {pr_first_from(&r->tokens, PrToken, start, q->speaker.start),
				pr_first_from(&r->tokens, PrToken, start, q->speaker.end)};
		return true;
	}
	return false;
}
