/*
 * quote_fragments.c
 *		Quoted words that make no clause: fragments of speech told from names, terms and scare quotes.
 *
 * Names stand after an article and before a noun, or directly after "called"; speech describes, praises or
 * blames, or is long. What counts is the cue beside the words and what stands directly before and after them.
 */
#include "nounphrase.h"
#include "bodies/bodies.h"
#include "quotes/quotes.h"

#define FRAGMENT_LEAST 2		/* words; a single one is a name or scare quotes unless a cue is beside it */
#define PHRASE_LEAST 4			/* words; so many are no term */
#define JUDGED_MOST 10			/* tokens from a verb of praise or blame to the words that judge */
#define WEIGHTY_LEAST 8			/* bytes of an adjective that judges */
#define SUBJECT_MOST 40			/* tokens between a cue and its object clause's predicate */
#define OBJECT_MOST 8			/* tokens between "called" and the article of what something is called */

bool
pr_is_named(const PrReading *r, uint32_t open)
{
	if (open > 2 && pr_is(r, open - 1, PR_ARTICLE))
		open--;					/* known as the "X" */
	return open > 1 && (pr_sign_at(r, open - 1, PR_SIGN_NAMING) == 1 ||
						pr_sign_at(r, open - 2, PR_SIGN_NAMING) == 2 ||
						(open > 2 && pr_sign_at(r, open - 3, PR_SIGN_NAMING) == 3));
}

/*
 * Does the mark follow an attribute's place, before the noun that the words
 * describe: the "big four" banks?
 */
static bool
is_before_noun(const PrReading *r, uint32_t after)
{
	const PrToken *t = pr_token(r, after);

	return after < r->tokens.count && !pr_byte_in(r, after - 2, ",.?!") &&
		(t->flags & PR_SPACE_BEFORE) && !(t->flags & PR_LINE_BEFORE) && t->type <= PR_TOKEN_HYPHENATED &&
		(pr_classes(r, after) & (PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE |
								  PR_FINITE | PR_NEGATION |
								  PR_ADVERB | PR_PRONOUN | PR_QUESTION | PR_CUE | PR_CALENDAR |
								  PR_WEEKDAY)) == 0;
}

/*
 * Do the words describe, as speech does, rather than name? They begin as a name or
 * term does not, or are joined by "and" or a comma.
 */
static bool
describes(const PrReading *r, const PrStretch *s)
{
	if (pr_type(r, s->first) == PR_TOKEN_HYPHENATED ||
		pr_is(r, s->first, PR_ADJECTIVE | PR_PARTICIPLE | PR_ADVERB | PR_ARTICLE | PR_GERUND | PR_VERB |
			  PR_BE |
			  PR_MODAL | PR_NEGATION | PR_PREPOSITION | PR_PRONOUN | PR_CONJUNCTION | PR_DETERMINER) ||
			  pr_is_adverbial(r, s->first))
		return true;
	for (uint32_t i = s->first + 1; i < s->last; i++)
		if (pr_is(r, i, PR_CONJUNCTION | PR_NEGATION) || pr_byte(r, i) == ',')
			return true;
	return false;
}

/* Do the words give a degree, as no name or term does: very deep, wholly inadequate? */
static bool
is_graded(const PrReading *r, const PrStretch *s)
{
	return s->last == s->first + 2 && (pr_is_adverbial(r, s->first) || pr_is(r, s->first, PR_DETERMINER)) &&
		pr_is(r, s->first + 1, PR_ADJECTIVE);
}

/*
 * Is the last verb before the mark that of the clause which the cue introduces, none of a relative clause, and
 * the cue no word of what may be? Of "said the speed at which it spread was" it is.
 */
static bool
says_at_once(const PrReading *r, PrRange cue, uint32_t verb)
{
	int			open = 0;		/* relative clauses whose verb is still to come */
	bool		begun = false;	/* the clause has a verb */

	if (cue.first > 0 && pr_is(r, cue.first - 1, PR_MODAL))
		return false;
	for (uint32_t i = cue.last; i < verb; i++)
	{
		/* "told her that it was ..., and that it was" */
		if (pr_is(r, i, PR_RELATIVE | PR_QUESTION))
			open += !(pr_is_word(r, i, PR_WORD_POINTER) && (!begun || pr_is(r, i - 1, PR_CONJUNCTION)));
		else if (pr_is(r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE) &&
				 !(pr_is(r, i + 1, PR_PARTICIPLE) && !pr_is(r, i + 1, PR_FINITE)))
		{
			open -= open > 0;
			begun = true;
		}
	}
	return open == 0;
}

/*
 * A long adjective before its noun judges, where a short one is often a term: an
 * “unprecedented” threat, but a “smart” motorway.
 */
static bool
is_weighty(const PrReading *r, const PrStretch *s)
{
	return s->last == s->first + 1 && pr_length(r, s->first) >= WEIGHTY_LEAST &&
		!pr_flagged(r, s->first, PR_CAPITAL) &&
		pr_is(r, s->first, PR_ADJECTIVE) &&
		!pr_is(r, s->first, PR_PARTICIPLE | PR_GERUND | PR_PLURAL | PR_ORDINAL) &&
		!pr_is(r, s->last + 1, PR_VERB);
}

/*
 * Do the words after an article say what the source called something: called the
 * vote a “disgrace”? Token before is the article.
 */
static bool
names_object(const PrReading *r, const PrSource *source, uint32_t before)
{
	return pr_is_word(r, before, PR_WORD_A) && source->cue.last < before &&
		before <= source->cue.last + OBJECT_MOST &&
		pr_sign_at(r, source->cue.first, PR_SIGN_NAMING) > 0 &&
		!pr_is(r, before - 1, PR_PREPOSITION | PR_CONJUNCTION);
}

/*
 * Is the quotation part of a phrase that a preposition begins: called numbers from an unofficial “waiting
 * list”?
 */
static bool
is_in_phrase(const PrReading *r, uint32_t before, uint32_t least)
{
	while (before > least && (pr_is(r, before, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE) ||
							  pr_is_word(r, before, PR_WORD_MY)))
		before--;
	return before >= least && pr_is(r, before, PR_PREPOSITION) && !pr_is_word(r, before, PR_WORD_AS);
}

/* Does a person end at the token, or who is called what follows: called him, called her opponent? */
static bool
ends_with_person(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_mention_from(r, i + 1);

	return pr_is(r, i, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP | PR_PRONOUN_FIRST) ||
		(m > 0 && r->mentions.at[m - 1].last == i + 1) ||
		pr_sign_at(r, i, PR_SIGN_HUMAN | PR_SIGN_MAN | PR_SIGN_WOMAN) > 0;
}

/* May a single word be what a source said: thrilled, dangerous, but not "burner"? */
static bool
is_spoken_word(const PrReading *r, const PrStretch *s, const PrSource *source, bool speech)
{
	uint32_t	before = s->first - 2;
	bool		adjective = pr_is(r, s->first, PR_ADJECTIVE) ||
		(pr_is(r, s->first, PR_PARTICIPLE) && !pr_is(r, s->first, PR_GERUND));

	/* but described it as “Dickensian” */
	if (s->first < 2 || (pr_flagged(r, s->first, PR_CAPITAL) && !adjective && !pr_is_word(r, before, PR_WORD_AS)))
		return false;
	if (pr_is_word(r, before, PR_WORD_AS) ||
		(pr_is_word(r, before, PR_WORD_OF) &&
		 (pr_is(r, s->first, PR_GERUND) || pr_sign_at(r, source->cue.first, PR_SIGN_JUDGING) > 0)))
		return pr_has_cue(source);
	/* praised the "vigilance" of officers */
	if (pr_is_word(r, before, PR_WORD_THE) && before == source->cue.last && pr_is_word(r, s->last + 1, PR_WORD_OF) &&
		pr_sign_at(r, source->cue.first, PR_SIGN_JUDGING) > 0)
		return true;
	/* called the vote a "disgrace", said the vote was a "disgrace" */
	if (names_object(r, source, before) ||
		(speech && pr_is_word(r, before, PR_WORD_A) && before > source->cue.last &&
		 pr_is(r, before - 1, PR_BE) && says_at_once(r, source->cue, before - 1)))
		return true;
	/* described her as a "bully" */
	if (pr_is(r, before, PR_ARTICLE) && pr_is_word(r, before - 1, PR_WORD_AS))
		return source->kind == PR_SPEAKER_PERSON && source->cue.last < before;
	if (pr_is(r, before, PR_BE | PR_CUE_WEAK) ||
		(pr_is(r, before, PR_AUXILIARY) && pr_is(r, s->first, PR_PARTICIPLE)) ||
		((adjective || pr_is_adverbial(r, s->first)) && pr_is(r, before, PR_VERB | PR_PARTICIPLE)))
		return says_at_once(r, source->cue, before);
	/* "let down" and "forgotten" */
	if ((pr_is(r, before, PR_CONJUNCTION) || pr_sign_at(r, before, PR_SIGN_OPENER) > 0) &&
		pr_quotation_mark(r, before - 1))
		return adjective && pr_has_cue(source);
	/* called it "dangerous", called him "scum" */
	if ((adjective || ends_with_person(r, before)) &&
		pr_sign_at(r, source->cue.first, PR_SIGN_NAMING) > 0)
		return source->cue.last <= before;
	return speech && source->cue.last == before + 1;
}

/*
 * Do the words stand where a verb does: said it would “turbocharge” ports, called on them to “think again”?
 * Several words after "to" do, if no description of something: to “step down”, but to “dangerous dogs”.
 */
static bool
is_in_verb_place(const PrReading *r, const PrStretch *s, const PrSource *source, bool speech)
{
	uint32_t	before = s->first >= 2 ? s->first - 2 : 0;

	if (!pr_has_cue(source) || before < source->cue.last || pr_flagged(r, s->first, PR_CAPITAL))
		return false;
	/* he “blacked out” */
	if (pr_is_word(r, before, PR_WORD_HE) || pr_is_word(r, before, PR_WORD_SHE) ||
		(pr_is_word(r, before, PR_WORD_THEY) && pr_is(r, before, PR_PRONOUN)))
		return speech && says_at_once(r, source->cue, before);
	return pr_is(r, before, PR_MODAL) ? speech && says_at_once(r, source->cue, before) :
		pr_is_word(r, before, PR_WORD_TO) &&
		(pr_is(r, s->first, PR_VERB) || (s->last > s->first + 1 && !pr_is(r, s->first, PR_ADJECTIVE) &&
										 !pr_is_plural_noun(r, s->last - 1)));
}

/* Is a judgement given in one word before what is judged: praised the “dignified” family? */
static bool
is_judgement(const PrReading *r, const PrStretch *s, const PrSource *source)
{
	uint32_t	least = s->first > JUDGED_MOST ? s->first - JUDGED_MOST : 0;

	if (!pr_has_cue(source) || !(pr_is(r, s->first, PR_ADJECTIVE) || pr_is(r, s->last - 1, PR_ADJECTIVE)) ||
		pr_is(r, s->last - 1, PR_GERUND))
		return false;
	for (uint32_t i = s->first; i-- > least && i >= source->cue.first;)
		if (pr_sign_at(r, i, PR_SIGN_JUDGING) > 0)
			return true;
	return false;
}

/* Do the words name something: known as “the Flats”, call it “the Flats”; the pump, “Wonder”, failed? */
static bool
is_name(const PrReading *r, const PrStretch *s, PrRange cue, bool naming)
{
	bool		named = pr_is_named(r, s->first - 1);
	/* the source calls it so, not those who rated it so */
	bool		by_source = naming && cue.last < s->first && cue.last + 2 >= s->first;
	bool		capital = pr_flagged(r, s->last - 1, PR_CAPITAL);

	if (named && !(by_source && (pr_is(r, s->first, PR_ARTICLE | PR_ADJECTIVE) || is_graded(r, s) ||
								 pr_words_in(r, s->first, s->last) >= PR_LONG_FRAGMENT)))
		return true;
	/* but what she called “a matter for the Bank”, “better than the Bank” */
	if (by_source && !pr_flagged(r, s->first, PR_CAPITAL) &&
		(pr_is_word(r, s->first, PR_WORD_A) ? pr_words_in(r, s->first, s->last) >= PHRASE_LEAST :
		 pr_is(r, s->first, PR_ADJECTIVE | PR_ADVERB)))
		return false;
	return capital && (naming || named || (pr_byte(r, s->first - 2) == ',' && pr_byte(r, s->last + 1) == ','));
}

/* Quoted words, and the cue beside them. */
typedef struct Fragment
{
	const PrReading *r;
	const PrStretch *s;
	const PrSource *source;
	uint32_t	words;			/* how many */
	uint32_t	before;			/* the token before the opening mark */
	bool		speech;			/* the cue is a verb of saying */
	bool		naming;			/* or one of calling something so */
	bool		graded;			/* the words give a degree, beside one or the other */
} Fragment;

/* Is it what inspectors give, no words of theirs: found it was ‘good’, graded it ‘requires improvement’? */
static bool
is_grade(const Fragment *f)
{
	return pr_is_word(f->r, f->s->first, PR_WORD_GRADE) && f->source->kind != PR_SPEAKER_PERSON &&
		(f->words == 1 || (f->words == FRAGMENT_LEAST && pr_is(f->r, f->s->first, PR_VERB)));
}

/* Judgements joined by "and" or a comma are no name even before their noun. */
static bool
is_term_before_noun(const Fragment *f)
{
	return is_before_noun(f->r, f->s->last + 1) && !f->graded && !pr_is(f->r, f->s->first, PR_ARTICLE) &&
		!(pr_is(f->r, f->s->first, PR_ADJECTIVE) && describes(f->r, f->s) &&
		  (f->words > FRAGMENT_LEAST || pr_byte(f->r, f->s->first + 1) == ','));
}

/* Is what would be a term a judgement, by its weight and the cue before it? */
static bool
is_weighty_term(const Fragment *f)
{
	PrRange		cue = f->source->cue;

	return pr_has_cue(f->source) && is_weighty(f->r, f->s) && says_at_once(f->r, cue, f->s->first - 1) &&
		(cue.first > f->before || f->source->kind == PR_SPEAKER_DOCUMENT ||
		 pr_sign_at(f->r, cue.first, PR_SIGN_SILENT) == 0);
}

/*
 * Do the words follow the cue at once, or with a preposition or an article between: called for “order on the
 * quays”, warned of “chaos on the quays”, demanded an “urgent review”?
 */
static bool
follows_cue(const Fragment *f)
{
	PrRange		cue = f->source->cue;
	/* of a headline's few words none is quoted but for who said it: warns of ‘doom loop’ */
	uint32_t	most = f->r->blocks.at[f->s->block].kind == PR_BLOCK_HEADLINE ? 1 : FRAGMENT_LEAST;

	if (cue.last == f->before + 1)
		return f->words > most;
	return (cue.last == f->before || (cue.last + 1 == f->before && pr_is(f->r, cue.last, PR_PREPOSITION))) &&
		(f->words > most || (pr_is(f->r, f->before, PR_ARTICLE) && describes(f->r, f->s)));
}

/* After an article, at token i, two words are a term rather, but "was a gentle giant" is said of someone. */
static bool
is_said_after_article(const Fragment *f, uint32_t i)
{
	const PrReading *r = f->r;

	return f->words > FRAGMENT_LEAST || f->graded ||
		/* described him as a "loving son" */
		(i > f->source->cue.last && pr_is_word(r, i - 1, PR_WORD_AS)) ||
		(f->speech && (describes(r, f->s) || (i > 0 && pr_is(r, i - 1, PR_BE)))) ||
		(pr_is_word(r, f->s->last + 1, PR_WORD_OF) ? f->speech || describes(r, f->s) :
		 (pr_is(r, i, PR_PRONOUN) || pr_flagged(r, i, PR_POSSESSIVE)) && describes(r, f->s));
}

/*
 * Are the words the predicate of what stands before them, as the clause that is said has a subject but no verb
 * there: said the plan “lacks all sense”; the plan, she said, “lacks all sense”?
 */
static bool
is_predicate(const Fragment *f)
{
	const PrReading *r = f->r;
	PrRange		cue = f->source->cue;
	bool		after = cue.first > f->before;
	uint32_t	first = r->blocks.at[f->s->block].first;
	uint32_t	i = f->before;

	if (i > first + SUBJECT_MOST)
		first = i - SUBJECT_MOST;
	if (pr_byte(r, i) == ',')
		return true;
	if (!pr_wordlike(r, i) || pr_flagged(r, i, PR_POSSESSIVE) ||
		pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_CONJUNCTION | PR_ADVERB | PR_GERUND |
			  PR_PREPOSITION))
		return false;
	for (; i > first && (after ? !pr_ends_sentence(r, i) : i >= cue.last); i--)
	{
		if (pr_is_word(r, i, PR_WORD_POINTER))
			return true;		/* said in a letter that the plan */
		if (!pr_is(r, i, PR_LINK) &&
			pr_is(r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_CUE | PR_PREPOSITION))
			return false;
		if (pr_is_word(r, i, PR_WORD_TO))
			return false;
	}
	return after || pr_sign_at(r, cue.first, PR_SIGN_ADDRESSING) == 0;
}

/* Are several words beside a cue what the source said? */
static bool
is_said(const Fragment *f)
{
	const PrReading *r = f->r;
	uint32_t	i = f->before;

	if (follows_cue(f) || (f->speech && is_predicate(f)))
		return true;
	/* accused it of "serious failings", of "sleepwalking into it" */
	if (!f->speech && i >= f->source->cue.last && pr_is(r, i, PR_PREPOSITION) &&
		!pr_is_word(r, i, PR_WORD_AS))
		return pr_sign_at(r, f->source->cue.first, PR_SIGN_JUDGING) > 0 ||
			(f->words > FRAGMENT_LEAST && describes(r, f->s));
	/* asked why the bill for “cleaning materials” had gone up */
	if (f->words == FRAGMENT_LEAST && pr_is(r, i, PR_PREPOSITION) && pr_is(r, f->s->last + 1, PR_FINITE))
		return false;
	while (f->speech && i > 0 && pr_is(r, i, PR_ADJECTIVE))
		i--;					/* say the wall is a useful “second anchor” */
	if (pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) || pr_flagged(r, i, PR_POSSESSIVE))
		return is_said_after_article(f, i);
	/* urged them to stand "shoulder to shoulder", said they faced "months of misery" */
	if (f->speech && pr_is(r, i, PR_VERB | PR_PARTICIPLE | PR_AUXILIARY) && pr_is(r, f->s->first + 1, PR_PREPOSITION))
		return true;
	return f->words >= PHRASE_LEAST || describes(r, f->s) || pr_is_word(r, i, PR_WORD_AS) ||
		pr_is(r, i, f->speech ? PR_BE | PR_CUE : PR_BE);
}

bool
pr_is_fragment(const PrReading *r, const PrStretch *s, const PrSource *source)
{
	Fragment	f = {.r = r, .s = s, .source = source, .words = pr_words_in(r, s->first, s->last),
		.before = s->first >= 2 ? s->first - 2 : 0};

	if (pr_empty_source(source) || !s->opened || !s->closed || pr_is_title(r, s) || is_grade(&f))
		return false;
	f.speech = pr_has_cue(source) && pr_match(r, source->cue.first, PR_CUE_SPEECH, NULL) > 0;
	f.naming = pr_has_cue(source) && pr_sign_at(r, source->cue.first, PR_SIGN_NAMING) > 0;
	f.graded = (f.speech || f.naming) && is_graded(r, s);
	if (is_name(r, s, source->cue, f.naming))
		return false;
	if (f.words >= PR_LONG_FRAGMENT || is_in_verb_place(r, s, source, f.speech))
		return true;
	if (f.naming && is_in_phrase(r, f.before, source->cue.last))
		return false;
	if (is_judgement(r, s, source) || (f.words >= FRAGMENT_LEAST && names_object(r, source, f.before)))
		return true;
	if (is_term_before_noun(&f))
		return is_weighty_term(&f);
	if (f.words < FRAGMENT_LEAST)
		return pr_has_cue(source) ? is_spoken_word(r, s, source, f.speech) :
			pr_is(r, s->first, PR_ADJECTIVE) && pr_is(r, f.before, PR_BE);
	return pr_has_cue(source) ? is_said(&f) :
		f.words >= PHRASE_LEAST || describes(r, s) || pr_is(r, f.before, PR_BE);
}
