/*
 * quote_echoes.c
 *		Quotations of the headline whose speaker only the text below tells.
 *
 * “It saved my life”: crew meet the woman they rescued. The headline repeats words that someone says in the text;
 * the quotation there that holds them tells whose they are.
 */
#include "arena.h"
#include "quotes/quotes.h"

#define ECHO_LEAST 3			/* words; fewer are a term rather */
#define ECHO_MOST 256			/* bytes that are looked for */

void
pr_remember_echo(PrQuoting *w, uint32_t draft)
{
	const PrStretch *s = &w->stretches.at[w->drafts.at[draft].stretch];

	if (w->echoes < PR_ECHOES_MOST && s->opened && s->closed && !pr_is_title(w->r, s) &&
		pr_words_in(w->r, s->first, s->last) >= ECHO_LEAST)
		w->echo[w->echoes++] = draft;
}

/* Are the bytes in the span of the text? */
static bool
holds(const PrReading *r, PrSpan span, const char *words, uint32_t length)
{
	const char *at = r->text + span.start;
	const char *end = r->text + span.end;

	while (end - at >= (ptrdiff_t) length &&
		   (at = memchr(at, words[0], (size_t) (end - at) - length + 1)) != NULL)
	{
		pr_arena_step(r->arena);
		if (memcmp(at, words, length) == 0)
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

	while (last > s->first + 1 && pr_type(r, last - 1) == PR_TOKEN_PUNCTUATION)
		last--;
	length = pr_end(r, last - 1) - start;
	for (uint32_t n = 0; n < r->quotes.count && length <= ECHO_MOST; n++)
	{
		const PrQuote *q = &r->quotes.at[n];

		if (q->speaker_kind == PR_SPEAKER_NONE || !holds(r, q->span, r->text + start, length))
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
