/*
 * attribution.c
 *		Who is said to have said something.
 *
 * A cue (a reporting verb) is looked for in the words beside the quotation; its
 * subject is the speaker (speakers.c). Nouns that report, lines that only name
 * a speaker and signatures name him without a verb.
 */
#include "quotes/attribution.h"

#include "bodies/bodies.h"
#include "nounphrase.h"
#include "marks.h"
#include "quotes/speakers.h"
#include "unicode.h"

#define SENTENCE_MOST 120		/* tokens looked back for a sentence's beginning */
#define NAME_LINE_MOST 20		/* tokens of a line that only names a speaker */
#define HELD_MOST 4				/* tokens of "is quite certain that" */
#define COMPOUND_MOST 3			/* nouns before another that it belongs to: contract talks */
#define SIGNER_MOST 12			/* tokens of a signature without a name */
#define RETROSPECT_MOST 8		/* tokens in which "Those are the words of" is said */

void
pr_add_person(PrSource *s, uint32_t person)
{
	for (int k = 0; k < s->count; k++)
		if (s->persons[k] == person)
			return;
	if (s->count < PR_SPEAKERS_MOST)
		s->persons[s->count++] = person;
	s->kind = PR_SPEAKER_PERSON;
}

uint32_t
pr_sentence_first(const PrReading *r, uint32_t i, uint32_t least)
{
	if (i > SENTENCE_MOST && i - SENTENCE_MOST > least)
		least = i - SENTENCE_MOST;
	while (i > least && !pr_ends_sentence(r, i - 1))
		i--;
	/* a closing mark or bracket after the stop belongs to the sentence before */
	while (i > least && i < r->tokens.count && pr_is_punctuation(r, i) && !pr_flagged(r, i, PR_SPACE_BEFORE))
		i++;
	return i;
}

/*
 * Is the cue at token i what someone is quoted as doing: was quoted as saying, was quoted by a paper as
 * saying?
 */
static bool
is_told_of(const PrReading *r, uint32_t i, uint32_t least)
{
	return i > least + 1 && pr_is(r, i, PR_GERUND) && pr_is_word(r, i - 1, PR_WORD_AS) &&
		(pr_is(r, i - 2, PR_CUE) || pr_is(r, i, PR_CUE_SPEECH));
}

/* Does the verb of n tokens at i only tell who relays words: quoted one witness as saying? */
static bool
relays(const PrReading *r, uint32_t i, uint32_t n)
{
	uint32_t	as = i + n;

	while (as < i + n + PR_RELAYED_MOST && !(pr_is_word(r, as, PR_WORD_AS) && pr_is(r, as + 1, PR_GERUND)))
		as++;
	if (as == i + n + PR_RELAYED_MOST || !pr_is(r, as + 1, PR_CUE_SPEECH))
		return false;
	for (uint32_t k = i + n; k < as; k++)
		if (pr_ends_sentence(r, k) || pr_quotation_mark(r, k))
			return false;
	return true;
}

/* Is the cue at token i written in capitals because all is: MARY OKAFOR SAID? */
static bool
is_in_capitals(const PrReading *r, uint32_t i)
{
	return i > 0 && (pr_flags(r, i) & pr_flags(r, i - 1) & PR_UPPER) != 0;
}

/*
 * Can the word after a possessive be no noun: "a spokesman for Sainsbury's said",
 * "... Sainsbury's added:"?
 */
static bool
is_verb_after_possessive(const PrReading *r, uint32_t i, uint32_t n)
{
	return (pr_is(r, i, PR_VERB) || (pr_is(r, i, PR_PARTICIPLE) &&
									 (pr_byte(r, i + n) == ':' || pr_quotation_mark(r, i + n)))) &&
		pr_sign_at(r, i, PR_SIGN_NOUN) == 0;
}

/* Is the cue at token i an infinitive of what its subject is: is quick to point out, was heard to shout? */
static bool
is_infinitive(const PrReading *r, uint32_t i, uint32_t least)
{
	return i > least + 2 && pr_is_word(r, i - 1, PR_WORD_TO) && !pr_is_plural_noun(r, i) &&
		pr_is(r, i - 2, PR_ADJECTIVE | PR_PARTICIPLE) &&
		pr_is(r, i - 3, PR_BE | PR_ADVERB);
}

/* Is the word, that may be a verb's base form, after a noun that is none of several: the inquiry report? */
static bool
is_base_after_singular(const PrReading *r, uint32_t i)
{
	return !pr_is(r, i, PR_PARTICIPLE | PR_GERUND) && pr_last_byte(r, i) != 's' && pr_wordlike(r, i - 1) &&
		!pr_is_plural_noun(r, i - 1) &&
		!pr_is(r, i - 1, PR_PRONOUN | PR_FINITE | PR_ADVERB | PR_CONJUNCTION | PR_RELATIVE | PR_NEGATION) &&
		!pr_is_word(r, i - 1, PR_WORD_TO) && pr_last_byte(r, i - 1) != 's';
}

/* Is it a verb with an ending, which is no noun either: wrote, says? */
static bool
is_inflected_verb(const PrReading *r, uint32_t i)
{
	const PrValue *verb = pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_VERB);

	return pr_is(r, i, PR_VERB) && (verb == NULL || verb->data == 0);
}

static bool
has_verb(const PrReading *r, uint32_t first, uint32_t last)
{
	while (first < last && (pr_capitalised(r, first) ||
							!pr_is(r, first, PR_FINITE | PR_VERB | PR_CUE | PR_PARTICIPLE)))
		first++;
	return first < last;
}

/* Is the cue before a colon the object of a verb before it: helped teams address toolchain challenges:? */
static bool
is_object_before_colon(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	uint32_t	clause = i;

	if (pr_byte(r, i + n) != ':' || pr_is(r, i, PR_VERB | PR_PARTICIPLE) || !pr_is_plural_noun(r, i) ||
		pr_capitalised(r, i - 1) || pr_is(r, i - 1, PR_PRONOUN | PR_RELATIVE | PR_ADVERB))
		return false;
	while (clause > least && pr_byte(r, clause - 1) != ',')
		clause--;
	return has_verb(r, clause, i);
}

/*
 * Is the cue of n tokens at i a noun, by what stands directly before it: a call, the inspectors' report, a stark
 * warning:? noun: it may report as one.
 */
static bool
follows_attribute(const PrReading *r, uint32_t i, uint32_t n, uint32_t least, bool noun)
{
	bool		inflected = pr_is(r, i, PR_PARTICIPLE) || is_inflected_verb(r, i);

	if (i > least + 1 && pr_apostrophe_at(r->text + pr_start(r, i - 1), pr_length(r, i - 1)) > 0 &&
		pr_last_byte(r, i - 2) == 's' && !pr_flagged(r, i - 1, PR_SPACE_BEFORE) && !inflected)
		return true;
	if (pr_is(r, i - 1, PR_ARTICLE | PR_PREPOSITION) && !pr_is(r, i - 1, PR_ADVERB | PR_CONJUNCTION) &&
		!(i > least + 1 && pr_is(r, i - 2, PR_AUXILIARY)) && !pr_is_letter_name(r, i - 1) &&
		!(pr_is(r, i - 1, PR_PREPOSITION) && (noun ? pr_is(r, i, PR_VERB) && pr_is(r, i, PR_PARTICIPLE) :
											  pr_is(r, i, PR_PARTICIPLE | PR_GERUND))))
		return true;			/* but "those inside said", "ended by saying" */
	if (noun && pr_is(r, i, PR_GERUND) && pr_is_word(r, i - 2, PR_WORD_A) && pr_byte(r, i + n) == ':')
		return true;
	/*
	 * after an adjective or a number only what can be no noun: "those present agreed", "another wrote", not "two
	 * questions"
	 */
	return pr_is(r, i - 1, PR_ADJECTIVE | PR_DETERMINER | PR_CARDINAL | PR_ORDINAL) &&
		!pr_is(r, i - 1, PR_ADVERB | PR_CONJUNCTION) && !inflected;
}

/*
 * Is the word the plural that begins what somebody says of it, a preposition after it: said that contract talks
 * with two firms were?
 */
static bool
is_subject_of_said(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	uint32_t	k = i;

	if (!pr_is_plural_noun(r, i) || !pr_is(r, i + n, PR_PREPOSITION))
		return false;
	while (k > least + 1 && k + COMPOUND_MOST > i && !pr_capitalised(r, k - 1) && pr_is_nominal(r, k - 1))
		k--;
	return k < i && k > least + 1 && pr_is_word(r, k - 1, PR_WORD_POINTER) && pr_is(r, k - 2, PR_CUE);
}

/* May the cue of n tokens at i be a noun, by the words beside it: a recent call, his advice was? */
static bool
is_noun_cue(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	bool		noun = pr_sign_at(r, i, PR_SIGN_NOUN) > 0;

	/* "Quote from Jane Smith:", "Report finds": at the beginning a base form orders, or is a noun */
	if (i == least)
		return (noun && pr_is_word(r, i + n, PR_WORD_FROM)) ||
			(pr_capitalised(r, i) && !pr_is(r, i, PR_PARTICIPLE | PR_GERUND) && pr_last_byte(r, i) != 's' &&
			 !is_inflected_verb(r, i));
	if (is_infinitive(r, i, least))
		return false;
	if (follows_attribute(r, i, n, least, noun) || pr_follows_indefinite(r, i, least))
		return true;
	/* "the inquiry report": many report, one reports */
	if (pr_sign_at(r, i, PR_SIGN_NOUN | PR_SIGN_DOCUMENT) > 0 && is_base_after_singular(r, i))
		return true;
	/* "described talks as", "said claims were" */
	if (pr_is(r, i - 1, PR_CUE) && pr_is(r, i - 1, PR_PARTICIPLE) && pr_is_plural_noun(r, i))
		return true;
	/* "called that rule", "said that claims" */
	if (i > least + 1 && pr_is_word(r, i - 1, PR_WORD_POINTER) && pr_is(r, i - 2, PR_CUE) &&
		!pr_is_noun_here(r, i - 2, least))
		return true;
	if (is_object_before_colon(r, i, n, least) || is_subject_of_said(r, i, n, least))
		return true;
	/* "the use of shop counters was": after a noun, what has a verb after it is one too */
	return i + n < r->tokens.count && pr_is(r, i + n, PR_BE) && !pr_is(r, i + n, PR_GERUND) &&
		!pr_capitalised(r, i - 1) && !pr_is(r, i - 1, PR_PRONOUN) &&
		!(pr_is(r, i - 1, PR_RELATIVE) && pr_is(r, i, PR_PARTICIPLE)) && pr_byte(r, i - 1) != ',';
}

/*
 * Is the verb of saying at token i a participle that only tells where the words came from: a statement, first
 * reported by X; a statement read by X; a statement which was read to the court by X? Not so "replied by asking".
 */
static bool
is_relayed(const PrReading *r, uint32_t i, uint32_t n, uint32_t least)
{
	if (i > least + 2 && pr_is(r, i, PR_PARTICIPLE) && pr_is(r, i - 1, PR_BE) && pr_is(r, i - 2, PR_RELATIVE) &&
		pr_sign_at(r, i, PR_SIGN_NAMING | PR_SIGN_JUDGING) == 0 && pr_sign_at(r, i - 3, PR_SIGN_DOCUMENT) > 0)
		return true;
	return pr_is_word(r, i + n, PR_WORD_BY) && pr_is(r, i, PR_PARTICIPLE) && i > least &&
		(pr_is(r, i, PR_CUE_SPEECH) || pr_sign_at(r, i - 1, PR_SIGN_DOCUMENT) > 0) &&
		!pr_is(r, i + n + 1, PR_GERUND) && !pr_is(r, i - 1, PR_BE);
}

/* Is the token a reporting verb in use, not a noun or a word of a name? */
static uint32_t
cue_at(const PrReading *r, uint32_t i, uint32_t least, PrClass classes)
{
	uint32_t	n = pr_match(r, i, classes, NULL);

	if (n == 0 || pr_flagged(r, i + n - 1, PR_POSSESSIVE) || pr_sign_at(r, i, PR_SIGN_MUTE) > 1)
		return 0;
	if (pr_capitalised(r, i) && i > least && !pr_ends_sentence(r, i - 1) && !pr_is_punctuation(r, i - 1) &&
		!is_in_capitals(r, i))
		return 0;
	if (i > least && pr_flagged(r, i - 1, PR_POSSESSIVE) && !is_verb_after_possessive(r, i, n))
		return 0;
	if (is_relayed(r, i, n, least) || relays(r, i, n))
		return 0;
	return is_told_of(r, i, least) || !is_noun_cue(r, i, n, least) ? n : 0;
}

bool
pr_attribution_at(const PrReading *r, uint32_t i, uint32_t last)
{
	uint32_t	m = pr_mention_from(r, i);

	if (i + 1 >= last)
		return false;
	if (pr_match(r, i, PR_CUE_SPEECH, NULL) > 0)
		return pr_mention_from(r, i + 1) < r->mentions.count &&
			r->mentions.at[pr_mention_from(r, i + 1)].first <= i + 2;
	if (m < r->mentions.count && r->mentions.at[m].first == i)
		i = r->mentions.at[m].last;
	else if (pr_is_word(r, i, PR_WORD_HE) || pr_is_word(r, i, PR_WORD_SHE) || pr_is_word(r, i, PR_WORD_THEY))
		i++;
	else
		return false;
	return i < last && pr_match(r, i, PR_CUE_SPEECH, NULL) > 0;
}

/* The person whose possessive ends before token end: Smith's. */
static bool
possessor(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	uint32_t	m = pr_mention_from(r, end);
	uint32_t	person = m > 0 && r->mentions.at[m - 1].last == end && r->mentions.at[m - 1].first >= first ?
		r->mentions.at[m - 1].person : pr_person_named(r, (PrRange) {end - 1, end});

	if (person != PR_NONE)
		pr_add_person(s, person);
	return person != PR_NONE;
}

/*
 * "Her verdict:", "warnings from senior officers", "according to the report", "in the
 * words of X", "was his answer"
 */
static bool
source_by_noun(const PrReading *r, uint32_t first, uint32_t i, uint32_t n, uint32_t last, PrSource *s)
{
	uint32_t	before = i;
	bool		colon = pr_byte(r, last - 1) == ':';
	bool		told = colon || (i + n < last && pr_is(r, i + n, PR_BE));	/* her verdict is */

	while (before > first && (pr_is(r, before - 1, PR_ADJECTIVE | PR_ORDINAL) ||
							  (pr_is(r, before - 1, PR_DETERMINER) && pr_is_noun_here(r, before - 1, first))))
		before--;				/* her brief reply, Smith's own words */
	if (before > first && pr_is(r, before - 1, PR_PRONOUN_M | PR_PRONOUN_F) &&
		(told || (before > first + 1 && pr_is(r, before - 2, PR_BE))))
		return pr_resolve_gendered(r, before - 1, s);
	/* "In Smith's view", "Smith's verdict:", "Smith's remark that" */
	if (before > first && pr_flagged(r, before - 1, PR_POSSESSIVE) &&
		(told || pr_is(r, first, PR_PREPOSITION | PR_BE) ||
		 (i + n < last && pr_is_word(r, i + n, PR_WORD_POINTER))))
		return possessor(r, first, before, s);
	if (n > 1)					/* according to */
		return (pr_is(r, i + n - 1, PR_PREPOSITION) || pr_is(r, i + n - 1, PR_LINK)) &&
			pr_source_from(r, i + n, last, s);
	if (i + 2 >= last || !(pr_is_word(r, i + 1, PR_WORD_FROM) || pr_is_word(r, i + 1, PR_WORD_OF) ||
						   pr_is_word(r, i + 1, PR_WORD_BY)))
		return false;
	/* the words of a judge, the view of the council, but no view of history */
	return pr_source_from(r, i + 2, last, s) &&
		(s->count > 0 || !pr_is_word(r, i + 1, PR_WORD_OF) || colon ||
		 pr_may_mean_words(r, s->words, 0) || pr_is(r, s->words.first, PR_ARTICLE) ||
		 pr_body_at(r, s->words.first, last) > 0);
}

/* An object is no part of the verb: the put of "put it". */
static PrRange
cue_range(const PrReading *r, uint32_t i, uint32_t n)
{
	while (n > 1 && pr_is(r, i + n - 1, PR_PRONOUN_IT))
		n--;
	return (PrRange) {i, i + n};
}

/*
 * "She said she felt", "He told him he had shown", "X says the figures show": what somebody or something is
 * said to feel, think, show or have done is said by the one whom a verb of speech before names. What a
 * person thinks is not, after a comma: "Smith, who said so, thinks".
 */
static PrSource
speech_rather(const PrReading *r, uint32_t first, uint32_t cue, uint32_t last, PrSource found)
{
	PrSource	none = {.kind = PR_SPEAKER_NONE};
	uint32_t	verb = cue;
	/* "She said members had asked “hard questions”" */
	bool		act = found.kind == PR_SPEAKER_GROUP && found.cue.last == last && cue > first &&
		pr_is(r, cue - 1, PR_AUXILIARY);

	while (verb > first && pr_is(r, verb - 1, PR_FINITE | PR_ADVERB))
		verb--;
	if (verb == first || pr_is(r, verb - 1, PR_CONJUNCTION))
		return found;
	if (!act && (pr_match(r, cue, PR_CUE_SPEECH, NULL) > 0 ||
		!((found.kind != PR_SPEAKER_DOCUMENT && pr_is(r, verb - 1, PR_PRONOUN)) ||
		  pr_sign_at(r, cue, PR_SIGN_SILENT) > 0)))
		return found;
	for (uint32_t i = cue; i-- > first && !pr_byte_in(r, i, found.kind == PR_SPEAKER_PERSON ? ",;" : ";");)
	{
		uint32_t	n = cue_at(r, i, first, PR_CUE_SPEECH);
		PrSource	s = none;

		if (n > 0 && pr_is(r, cue, PR_GERUND) && found.count == 0 && found.words.first == i + n)
			return found;		/* "says a study showing" */
		if (n > 0 && pr_subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = cue_range(r, i, n);
			return s;
		}
		if (s.passive)			/* "She was told he had shown" */
			return none;
	}
	return found;
}

/* Does the clause before the quotation end in "X is certain that"? */
static bool
is_held(const PrReading *r, uint32_t first, uint32_t last)
{
	if (!pr_is(r, last - 1, PR_RELATIVE) || !pr_is_word(r, last - 1, PR_WORD_POINTER))
		return false;
	for (uint32_t i = last - 1; --i > first && i + HELD_MOST >= last;)
		if (pr_is(r, i, PR_BE))
			return i + 2 < last;
	return false;
}

/* Do the words before token end name what is read out: came with a note, the sign on the door? */
static bool
names_document(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	uint32_t	i = end - 1;

	if (end <= first + 1 || pr_sign_at(r, i, PR_SIGN_DOCUMENT) == 0)
		return false;
	while (i > first && (pr_is(r, i - 1, PR_ADJECTIVE) || pr_capitalised(r, i - 1)))
		i--;
	if (i == first || !pr_is(r, i - 1, PR_ARTICLE))
		return false;
	s->words = (PrRange) {i - 1, end};
	s->kind = PR_SPEAKER_DOCUMENT;
	return true;
}

/* Are the words all what somebody is, who has no name here: "Minister:", "Police chief:"? */
static bool
names_human(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	PrRange		words = pr_noun_phrase_before(r, first, end);

	return words.first == first && words.last == end &&
		pr_may_mean_words(r, (PrRange) {end - 1, end}, 0) && pr_source_by_words(r, words, s);
}

/*
 * A source that no verb of saying names: "Jane Smith, chair:", "His wife, Rosa, was
 * blunter:", "Smith is certain that"; a person, or one without a name who is said to be something.
 */
static bool
source_without_cue(const PrReading *r, uint32_t first, uint32_t last, PrSource *s)
{
	bool		colon = pr_byte(r, last - 1) == ':';

	if (colon && pr_subject_persons(r, first, first, last, s))
		return true;
	if (colon && last > first + 1 && pr_body_at(r, first, last) == last - 1 - first)
	{
		s->words = (PrRange) {first, last - 1};	/* "Harbour Trust:" */
		s->kind = PR_SPEAKER_GROUP;
		return true;
	}
	if (colon && (names_document(r, first, last - 1, s) || names_human(r, first, last - 1, s)))
		return true;
	if (pr_is_dash(r, last - 1))
	{
		*s = pr_source_name_line(r, first, last - 1);	/* "Jane Smith MP –" */
		return !pr_empty_source(s);
	}
	return (colon || is_held(r, first, last)) && pr_shared_subject(r, first, last - 1, s) &&
		(s->kind == PR_SPEAKER_PERSON || pr_may_mean_words(r, s->words, 0));
}

/* Is the token between a mark and the one that closes it: said the site had “repeated warnings” and that? */
static bool
is_in_quotation(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_mark_from(r, i);
	const PrMark *before = m > 0 ? &r->marks.at[m - 1] : NULL;

	return before != NULL && before->role == PR_MARK_OPEN && before->partner != PR_NONE &&
		r->marks.at[before->partner].token > i;
}

bool
pr_announces_words(const PrReading *r, uint32_t first, uint32_t last)
{
	for (uint32_t i = last; i-- > first;)
		if (pr_sign_at(r, i, PR_SIGN_NOUN) > 0)
			return true;		/* Please attribute to Jane Smith: */
		else if (has_verb(r, i, i + 1))
			return false;
	return false;
}

/* Does the sentence begin with whose all of it is: According to the trust, the ward sees “better days”? */
static bool
begins_with_source(const PrReading *r, uint32_t first, uint32_t last, PrSource *s)
{
	uint32_t	n = pr_sign_at(r, first, PR_SIGN_NOUN);

	*s = (PrSource) {.kind = PR_SPEAKER_NONE};
	return n > 1 && pr_is(r, first + n - 1, PR_PREPOSITION | PR_LINK) &&
		source_by_noun(r, first, first, n, last, s);
}

/*
 * Does the verb of praise or blame that ends before token i judge what others say, so that the quotation at
 * last is theirs: rejected claims that, welcomed suggestions from X that; not dismissed the claims as?
 */
static bool
judges_words(const PrReading *r, uint32_t i, uint32_t last)
{
	while (i < last && (pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_PRONOUN) ||
						(pr_is_nominal(r, i) && pr_sign_at(r, i, PR_SIGN_NOUN) != 1)))
		i++;
	if (pr_sign_at(r, i, PR_SIGN_NOUN) != 1 || i + 1 >= last || pr_is_word(r, last - 1, PR_WORD_AS) ||
		!pr_is(r, i + 1, PR_PREPOSITION | PR_RELATIVE))
		return false;
	while (i < last && !pr_is_punctuation(r, i))
		i++;
	return i == last;
}

/*
 * Does the cue at token i, which the quotation follows, rather end what somebody is said to call something:
 * called the growth forecast “naive”?
 */
static bool
ends_named_object(const PrReading *r, uint32_t first, uint32_t i)
{
	while (i > first + 1 && (pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER) || pr_is_nominal(r, i - 1)) &&
		   !pr_is(r, i - 1, PR_CUE))
		i--;
	return i > first && pr_is(r, i - 1, PR_CUE_WEAK) && pr_sign_at(r, i - 1, PR_SIGN_NAMING) > 0 &&
		pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN);
}

/*
 * The source that the last cue with a subject tells, or the words all of the sentence begins with; true. Else
 * *s is the last cue without one.
 */
static bool
source_by_cue(const PrReading *r, uint32_t first, uint32_t last, PrSource *s)
{
	*s = (PrSource) {.kind = PR_SPEAKER_NONE};
	for (uint32_t i = last; i-- > first;)
	{
		PrSource	found = {.kind = PR_SPEAKER_NONE};
		uint32_t	n = cue_at(r, i, first, PR_CUE);

		if (n == 0 || is_in_quotation(r, i) ||
			((i + n == last || pr_quotation_mark(r, i + n)) && ends_named_object(r, first, i)))
			continue;
		if (pr_sign_at(r, i, PR_SIGN_JUDGING) > 0 && judges_words(r, i + n, last))
		{
			*s = (PrSource) {.disowned = true};
			return false;
		}
		if (pr_subject_of_cue(r, first, i, i + n, last, &found))
		{
			if (pr_match(r, i, PR_CUE_SPEECH, NULL) > 0 || !begins_with_source(r, first, last, s))
			{
				found.cue = cue_range(r, i, n);
				*s = speech_rather(r, first, i, last, found);
			}
			return true;
		}
		if (s->cue.last == 0)
		{
			s->cue = cue_range(r, i, n);
			s->passive = found.passive;
		}
	}
	return false;
}

PrSource
pr_source_before(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	open;			/* a cue whose subject is not here */
	PrSource	s;

	if (source_by_cue(r, first, last, &open))
		return open;
	for (uint32_t i = last; i-- > first;)
	{
		uint32_t	n = pr_sign_at(r, i, PR_SIGN_NOUN);

		s = (PrSource) {.kind = PR_SPEAKER_NONE};
		if (n == 0)
			continue;
		if (source_by_noun(r, first, i, n, last, &s))
			return s;
		/* "Her family issued this statement before the vote:" */
		if (pr_byte(r, last - 1) == ':' && !has_verb(r, i + n, last) && pr_shared_subject(r, first, i, &s))
			return s;
	}
	s = (PrSource) {.kind = PR_SPEAKER_NONE};
	/* "Asked whether it was, Smith shook his head:" has a verb, but not his */
	return (open.cue.last == 0 || open.passive || (open.cue.first == first && pr_byte(r, last - 1) == ':')) &&
		last > first && source_without_cue(r, first, last, &s) ? s : open;
}

PrSource
pr_source_after(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	none = {.kind = PR_SPEAKER_NONE};
	PrSource	open = none;
	PrSource	aside = none;	/* of a relative clause: Jane Smith, who told the police, said */

	/* "– Jane Smith, nurse", "(Jane Smith, nurse)" */
	if (first + 1 < last &&
		(pr_is_dash(r, first) || (pr_byte(r, first) == '(' && pr_begins_mention(r, first + 1))))
		return pr_source_signature(r, first, last);
	for (uint32_t i = first; i < last && i < first + SENTENCE_MOST; i++)
	{
		uint32_t	n = cue_at(r, i, first, PR_CUE);
		uint32_t	noun = pr_sign_at(r, i, PR_SIGN_NOUN);
		PrSource	s = none;

		if (n > 0 && pr_subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = cue_range(r, i, n);
			if (!pr_is_word(r, i - 1, PR_WORD_WHO))
				return s;
			aside = s;
		}
		if (n > 0 && open.cue.last == 0 && i <= first + 1 && pr_match(r, i, PR_CUE_SPEECH, NULL) > 0)
			open.cue = cue_range(r, i, n);
		s = none;
		if ((noun > 1 || (noun == 1 && pr_is(r, first, PR_BE))) &&
			source_by_noun(r, first, i, noun, last, &s))
			return s;
		if (pr_ends_sentence(r, i))
			break;
	}
	return pr_empty_source(&aside) ? open : aside;
}

/*
 * Do the tokens, a line's last ones, say who signs without a name: A nurse from Norvale; Anonymous patient?
 */
static bool
describes_signer(const PrReading *r, uint32_t first, uint32_t last)
{
	bool		human = pr_is(r, first, PR_ARTICLE);	/* A widow from Norvale */

	if (first >= last || last > first + SIGNER_MOST || !pr_capitalised(r, first) ||
		(last < r->tokens.count && !pr_flagged(r, last, PR_LINE_BEFORE)))
		return false;
	for (uint32_t i = first; i < last; i++)
	{
		human |= pr_sign_at(r, i, PR_SIGN_HUMAN | PR_SIGN_MAN | PR_SIGN_WOMAN) > 0;
		if (pr_ends_sentence(r, i) ||
			(!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_PRONOUN | PR_RELATIVE)))
			return false;
	}
	return human;
}

PrSource
pr_source_signature(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};
	uint32_t	i = first;
	uint32_t	begin;
	bool		dash = pr_is_dash(r, first);
	uint32_t	m;

	while (i < last && pr_is_punctuation(r, i))
		i++;
	begin = i;
	if (i > first && i < last && pr_is(r, i, PR_ARTICLE))
		i++;					/* – The Honourable Jane Smith */
	m = pr_mention_from(r, i);
	if (i > first && m < r->mentions.count && r->mentions.at[m].first == i && r->mentions.at[m].last <= last)
		pr_add_person(&s, r->mentions.at[m].person);
	/* "– Kai, 9", "Sheila, 81": a given name is all that is known */
	else if (i < last && pr_is(r, i, PR_GIVEN_NAME) && pr_capitalised(r, i) &&
			 (i > first ? i + 1 == last || pr_byte(r, i + 1) == ',' :
			  i + 3 == last && pr_byte(r, i + 1) == ',' && pr_type(r, i + 2) == PR_TOKEN_NUMBER))
	{
		s.words = (PrRange) {i, i + 1};
		s.kind = PR_SPEAKER_PERSON;
	}
	else if (dash && describes_signer(r, begin, last))
	{
		s.words = (PrRange) {begin, begin + 1};
		while (s.words.last < last && pr_byte(r, s.words.last) != ',')
			s.words.last++;
		s.kind = PR_SPEAKER_GROUP;
	}
	return s;
}

PrSource
pr_source_title_line(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};
	uint32_t	i = first;
	uint32_t	m;

	if (i < last && pr_is(r, i, PR_ARTICLE))
		i++;
	if (i + 2 >= last || last > first + NAME_LINE_MOST || pr_sign_at(r, i, PR_SIGN_NOUN) == 0 ||
		!(pr_is_word(r, i + 1, PR_WORD_FROM) || pr_is_word(r, i + 1, PR_WORD_BY)))
		return s;
	for (uint32_t k = i; k + 1 < last; k++)
		if (pr_byte(r, k) == ':' || pr_quotation_mark(r, k) || pr_ends_sentence(r, k))
			return s;
	m = pr_mention_from(r, i);
	/* but "Statement from the family of Jane Smith" */
	if (m < r->mentions.count && r->mentions.at[m].last <= last && !pr_is_oblique(r, &r->mentions.at[m], i + 2))
		pr_add_person(&s, r->mentions.at[m].person);
	else if (pr_is(r, i + 2, PR_ARTICLE))
		pr_source_from(r, i + 2, last, &s);
	return s;
}

PrSource
pr_source_name_line(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};
	uint32_t	begin = first + pr_is(r, first, PR_ARTICLE);	/* The Honourable Jane Smith */
	uint32_t	m = pr_mention_from(r, begin);

	if (last > first + NAME_LINE_MOST || m >= r->mentions.count || r->mentions.at[m].first != begin ||
		r->mentions.at[m].last > last)
		return s;
	for (uint32_t i = r->mentions.at[m].last; i < last; i++)
		if ((pr_ends_sentence(r, i) && i + 1 < last) || pr_byte(r, i) == ':' ||
			(!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_VERB | PR_CUE | PR_PRONOUN)))
			return s;
	pr_add_person(&s, r->mentions.at[m].person);
	return s;
}

PrSource
pr_source_in_retrospect(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};

	for (uint32_t i = first; i + 2 < last && i < first + RETROSPECT_MOST; i++)
	{
		if (pr_sign_at(r, i, PR_SIGN_NOUN) > 0 &&
			(pr_is_word(r, i + 1, PR_WORD_OF) || pr_is_word(r, i + 1, PR_WORD_FROM)))
		{
			uint32_t	m = pr_mention_from(r, i);

			/* but not "Quote from Jane Smith: “We won.”" */
			for (uint32_t k = i; k < last && k < i + NAME_LINE_MOST; k++)
				if (pr_byte(r, k) == ':')
					return s;
			if (m < r->mentions.count && r->mentions.at[m].first < last)
				pr_add_person(&s, r->mentions.at[m].person);
			return s;
		}
	}
	return s;
}
