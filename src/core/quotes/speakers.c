/*
 * speakers.c
 *		The subject of a reporting verb, on either side of it.
 */
#include "quotes/speakers.h"

#include "bodies/bodies.h"
#include "nounphrase.h"

#define CLAUSE_MOST 40			/* tokens of the clause before one that begins with "after" */
#define INSERTION_MOST 40		/* tokens between dashes before a verb */
#define AGENT_MOST 12			/* tokens between a passive cue and the "by" of its agent */

/* Is there a verb between the mention and the cue, so that he is not the cue's subject? */
static bool
verb_between(const PrReading *r, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		if (!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_RELATIVE | PR_CUE_SPEECH) &&
			!pr_is(r, i, PR_ARTICLE | PR_GERUND))
			return true;
	return false;
}

/* Where the mention begins that token i is inside of; i where it is inside of none. */
static uint32_t
mention_around(const PrReading *r, uint32_t i)
{
	uint32_t	m = pr_mention_from(r, i);

	return m > 0 && r->mentions.at[m - 1].last > i ? r->mentions.at[m - 1].first : i;
}

/* Is the small word between capitals, so inside of a name: Federation of Firms, Commission into Care? */
static bool
is_inside_name(const PrReading *r, uint32_t i)
{
	return i > 0 && pr_capitalised(r, i - 1) && pr_capitalised(r, i + 1) &&
		(pr_is_word(r, i, PR_WORD_OF) || pr_is_word(r, i, PR_WORD_AND) || pr_is(r, i - 1, PR_BODY_FIRST));
}

/* The noun phrase before a relative word begins after the last comma or verb before it. */
static uint32_t
clause_first_of_antecedent(const PrReading *r, uint32_t first, uint32_t relative)
{
	uint32_t	i = relative;

	while (i > first && pr_is_punctuation(r, i - 1))
		i--;
	/* "Jane Smith, chair of X, who said": a person with what she is */
	if (i > first && mention_around(r, i - 1) != i - 1 && mention_around(r, i - 1) >= first)
		return mention_around(r, i - 1);
	while (i > first && !pr_is_punctuation(r, i - 1) &&
		!(pr_is(r, i - 1, PR_FINITE | PR_CUE | PR_VERB | PR_CONJUNCTION | PR_PREPOSITION) &&
		  !pr_capitalised(r, i - 1) && !is_inside_name(r, i - 1) &&
		  !(pr_is(r, i - 1, PR_CUE) && pr_is_noun_here(r, i - 1, first))))
		i--;
	return i;
}

/*
 * Does a clause of its own begin after the word "after" at token i: It comes (a year) after Jane Smith said; but
 * not in the man who was jailed after a trial said?
 */
static bool
after_opens_clause(const PrReading *r, uint32_t first, uint32_t i)
{
	bool		told = false;

	if (!pr_is_word(r, i, PR_WORD_AFTER) || pr_is(r, i + 1, PR_GERUND))
		return false;
	if (i > first && pr_is(r, i - 1, PR_VERB))
		return true;
	for (uint32_t k = i > first + CLAUSE_MOST ? i - CLAUSE_MOST : first; k < i; k++)
	{
		if (pr_is(r, k, PR_RELATIVE) && !pr_capitalised(r, k))
			return false;
		told = told || (pr_is(r, k, PR_FINITE) && !pr_is(r, k, PR_PARTICIPLE));
	}
	return told;
}

/* Do the many at token i say something of whom the words before them name: a man who police said “ran away”? */
static bool
is_plural_subject(const PrReading *r, uint32_t i)
{
	return pr_is_plural_noun(r, i) && !pr_is(r, i, PR_FINITE | PR_VERB) && !pr_byte_in(r, i + 2, ",:");
}

/*
 * Have the words before a cue a verb of their own, that of no relative clause: "it would cost £5", but no "the
 * players' union, which has a say,"?
 */
static bool
is_clause_of_its_own(const PrReading *r, uint32_t first, uint32_t cue)
{
	for (uint32_t i = first; i < cue; i++)
	{
		if (pr_is(r, i, PR_RELATIVE) && !pr_is(r, i, PR_CONJUNCTION) && !pr_capitalised(r, i))
			while (i < cue && pr_byte(r, i) != ',')
				i++;
		else if (!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_VERB | PR_CUE | PR_PARTICIPLE) &&
				 !pr_is_noun_here(r, i, first))
			return true;
	}
	return false;
}

/*
 * Has the relative clause whose first word stands before token i a verb of its own, so that the cue is another's:
 * "Jane Smith from X who is the lead on Y said", "a man whose car was burnt said"?
 */
static bool
has_verb_of_its_own(const PrReading *r, uint32_t first, uint32_t i, uint32_t cue)
{
	if (i >= cue || i - 1 <= first || pr_is(r, i - 1, PR_CONJUNCTION) ||
		(i + 1 == cue && is_plural_subject(r, i)))
		return false;
	return pr_is(r, i, PR_FINITE | PR_VERB) ||
		(pr_is_word(r, i - 1, PR_WORD_WHO) && !pr_capitalised(r, i) &&
		 !pr_is(r, i, PR_PRONOUN | PR_ARTICLE | PR_DETERMINER)) ||
		(!pr_is(r, i - 2, PR_PREPOSITION) && is_clause_of_its_own(r, i, cue));
}

/*
 * Where the clause of the cue begins: after the relative word before it, as
 * in "a wall that inspectors described as". Where the relative word is itself
 * the subject ("Jane Smith, who said"), *end moves before it.
 */
static uint32_t
clause_first(const PrReading *r, uint32_t first, uint32_t cue, uint32_t *end)
{
	for (uint32_t i = cue; i > first; i--)
	{
		/* after a comma or a dash the relative clause is over: "Jane Smith, who led it, said" */
		if (pr_byte(r, i - 1) == ',' || pr_is_dash(r, i - 1))
			return first;
		if (i < cue && after_opens_clause(r, first, i - 1))
			return i;
		if (!pr_is(r, i - 1, PR_RELATIVE) || pr_capitalised(r, i - 1))
			continue;
		if (has_verb_of_its_own(r, first, i, cue))
		{
			*end = i - 1;
			return first;
		}
		/* after a verb of saying, "that" is no relative word: "said that claims", but "a note that says" */
		if (i < cue || (i > first + 1 && pr_is(r, i - 2, PR_CUE) && !pr_is_noun_here(r, i - 2, first) &&
						!pr_is_word(r, i - 1, PR_WORD_WHO)))
			return i;
		*end = i - 1;
		return clause_first_of_antecedent(r, first, i - 1);
	}
	return first;
}

/*
 * The end of what stands before the comma that closes an insertion: "Jane Smith" of "Jane Smith, who led it,
 * said". Not where the clause belongs to the words before the subject: "Responding to the figures, which are
 * late, Jane Smith, chair, said".
 */
static uint32_t
before_insertion(const PrReading *r, uint32_t first, uint32_t end)
{
	bool		preface = pr_is(r, first, PR_PREPOSITION | PR_GERUND);
	uint32_t	m = pr_mention_from(r, end);

	/* "the trust, whose chair, Jane Smith, said" */
	if (m > 0 && r->mentions.at[m - 1].last == end - 1 &&
		(pr_byte(r, r->mentions.at[m - 1].first - 1) == ',' ||
		 pr_is(r, r->mentions.at[m - 1].first - 1, PR_RELATIVE)))
		return end - 1;
	for (uint32_t i = end - 1; i > first + 1; i--)
		/* "Jane Smith, who led it, and Tom Smith, its chair, said" */
		if (pr_is_word(r, i, PR_WORD_AND) && pr_byte(r, i - 1) == ',')
			return end - 1;
		else if (pr_is(r, i, PR_RELATIVE) && !pr_capitalised(r, i) && pr_byte(r, i - 1) == ',')
			return preface && pr_mention_from(r, i) != pr_mention_from(r, end) &&
				pr_mention_from(r, first) == pr_mention_from(r, i) ? end - 1 : i - 1;
	return end - 1;
}

/*
 * The verb's place if what dashes or brackets set off before it were not there: the unions – A, B and C –
 * said; Jane Smith (pictured with Tom Smith) said.
 */
static uint32_t
before_inserted(const PrReading *r, uint32_t first, uint32_t verb)
{
	uint32_t	least = verb > first + INSERTION_MOST ? verb - INSERTION_MOST : first;
	bool		bracket = pr_byte(r, verb - 1) == ')';

	if (verb <= first + 1 || !(bracket || pr_is_dash(r, verb - 1)))
		return verb;
	for (uint32_t i = verb - 1; i > least + 1; i--)
		if (bracket ? pr_byte(r, i - 1) == '(' : pr_is_dash(r, i - 1))
			return bracket && pr_begins_mention(r, i) ? verb : i - 1;	/* the leader (Jane Smith) said */
	return verb;
}

/* Is the word the base form of a verb, which one person's verb is not: practice? */
static bool
is_base_form(const PrReading *r, uint32_t i)
{
	const PrValue *verb = pr_value(&pr_entries[pr_word(r, i)], PR_NUMBER_VERB);

	return verb != NULL && verb->data != 0 && !pr_is(r, i, PR_FINITE);
}

/*
 * Are the words, which follow a comma, in apposition to the person before it:
 * "Jane Smith, chair of X said"?
 */
static bool
is_apposition(const PrReading *r, uint32_t first, PrRange words)
{
	uint32_t	comma = words.first - 1;
	uint32_t	m = pr_mention_from(r, comma);

	if (m == 0 || r->mentions.at[m - 1].first < first || pr_byte(r, comma) != ',' ||
		pr_is(r, first, PR_PREPOSITION | PR_GERUND | PR_CONJUNCTION))
		return false;
	/* "although the council said": a clause of its own */
	if (pr_is(r, words.first, PR_CONJUNCTION) && !pr_is(r, words.first, PR_LINK))
		return false;
	for (uint32_t i = r->mentions.at[m - 1].last; i < words.last; i++)
		if (!pr_capitalised(r, i) && pr_is(r, i, PR_FINITE | PR_CUE | PR_VERB | PR_PARTICIPLE) &&
			!pr_is_noun_here(r, i, first) &&
			!is_base_form(r, i))
			return false;
	if (r->mentions.at[m - 1].last != comma)
		return true;			/* a list inside the apposition: "Minister for Wales, Tourism and Sport" */
	if (pr_is_word(r, words.first, PR_WORD_A))
		return true;			/* "Jane Smith, head of X, a national practice said" */
	for (uint32_t i = words.first; i < words.last; i++)
		if (pr_match(r, i, PR_RANK | PR_OFFICE, NULL) > 0)
			return true;
	return false;
}

/* The subject of a verb at token verb among the words directly before it, after the last comma. */
static bool
nearest_subject(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	uint32_t	from = verb;
	PrRange		words;

	while (from > first && (!pr_is_punctuation(r, from - 1) || !pr_byte_in(r, from - 1, ",:;")))
	{
		from--;
		if (pr_byte(r, from) == ')')	/* Jane Smith (EPP, Poland) said */
			while (from > first && pr_byte(r, from) != '(')
				from--;
	}
	from = mention_around(r, from);
	if (from <= first)
		return false;
	if (pr_subject_persons(r, first, from, verb, s))
		return true;
	words = pr_noun_phrase_before(r, from, verb);
	return words.first < words.last && !is_apposition(r, first, (PrRange) {from, words.last}) &&
		pr_source_by_words(r, words, s);
}

/* Does the participle at token i describe the noun before it: a letter sent to staff, signed by X? */
static bool
is_reduced_clause(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_PARTICIPLE | PR_GERUND) && !pr_capitalised(r, i) && i > 0 &&
		!pr_is_noun_here(r, i, 0) && !pr_is(r, i - 1, PR_FINITE | PR_ADVERB | PR_LINK);
}

/*
 * The noun phrase before the first comma or bracket that has one before it, or before what describes it: "An
 * email" of "An email sent to staff, seen by X,", "a man" of "a man living there" and of "a man who was hurt".
 */
static PrRange
head_phrase(const PrReading *r, uint32_t first, uint32_t end)
{
	PrRange		words;

	for (uint32_t i = first; i < end; i++)
		if (pr_byte_in(r, i, ",(") || is_reduced_clause(r, i) ||
			(pr_is(r, i, PR_RELATIVE) && !pr_is(r, i, PR_CONJUNCTION) && !pr_capitalised(r, i)))
		{
			words = pr_noun_phrase_before(r, first, i);
			if (words.first < words.last)
				return words;
		}
	return pr_noun_phrase_before(r, first, end);
}

/* The subject of a verb at token verb that stands before it, from token first on. */
static bool
subject_in_front(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	bool		inserted;
	uint32_t	end;
	uint32_t	m;
	PrRange		words;

	verb = before_inserted(r, first, pr_before_time(r, first, verb));
	inserted = verb > first && pr_byte(r, verb - 1) == ',';
	end = inserted ? before_insertion(r, first, verb) : verb;
	m = pr_mention_from(r, end);
	if (!inserted && nearest_subject(r, first, verb, s))
		return true;
	if ((m == 0 || inserted || !verb_between(r, r->mentions.at[m - 1].last, end)) &&
		pr_subject_persons(r, first, first, end, s))
		return true;
	words = pr_noun_phrase_before(r, first, end);
	if (inserted || words.first == words.last)
		words = head_phrase(r, pr_after_preface(r, first, end), end);
	return pr_source_by_words(r, words, s);
}

bool
pr_shared_subject(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	uint32_t	i = first;
	uint32_t	verb;

	if (pr_sign_at(r, i, PR_SIGN_OPENER) > 0 && pr_is(r, i, PR_CONJUNCTION))
		i++;					/* But Jane Smith */
	else if (!pr_describes_subject(r, i) &&
			 (pr_is(r, i, PR_PREPOSITION | PR_GERUND | PR_CONJUNCTION | PR_QUESTION) ||
			  (pr_is(r, i, PR_PARTICIPLE) && !pr_is(r, i, PR_VERB))))
	{
		while (i < end && pr_byte(r, i) != ',')
			i++;
		i++;
	}
	if (i >= end)
		return false;
	if (pr_resolve_he(r, i, s))
		return true;
	for (verb = i; verb < end; verb++)
		if (!pr_capitalised(r, verb) && pr_is(r, verb, PR_FINITE | PR_CUE | PR_VERB | PR_PARTICIPLE) &&
			!pr_is_noun_here(r, verb, i) &&
			!(is_base_form(r, verb) && pr_is(r, verb, PR_ADJECTIVE)))	/* a source close to him */
			break;
	if (verb == i || verb == end)
		return false;
	return verb == i + 1 && pr_is(r, i, PR_PRONOUN) ? pr_subject_pronoun(r, i, s) :
		subject_in_front(r, i, verb, s);
}

/*
 * The same, or a person who is the subject of a clause of what somebody without a name found: "The panel
 * noted that Smith accepted it but told".
 */
static bool
shared_by_verbs(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	PrSource	outer = {.kind = PR_SPEAKER_NONE};
	uint32_t	clause = end;
	bool		found;

	/* "he shrugged; his mother said otherwise, calling him" */
	while (clause > first && pr_byte(r, clause - 1) != ';')
		clause--;
	if (clause > first && pr_shared_subject(r, clause, end, s))
		return true;
	found = pr_shared_subject(r, first, end, &outer);

	for (uint32_t i = end - 1; outer.kind != PR_SPEAKER_PERSON && i > first + 1; i--)
		if (pr_is_word(r, i, PR_WORD_POINTER) && pr_is(r, i - 1, PR_CUE | PR_VERB | PR_PARTICIPLE) &&
			pr_shared_subject(r, i + 1, end, s) && s->count > 0)
			return true;
	*s = outer;
	return found;
}

/* "was described by neighbours as", "was praised by the judge for her": without what belongs to the verb */
static PrRange
without_complement(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.first + 1; i < words.last; i++)
		if (pr_is(r, i, PR_PREPOSITION) && !pr_is_word(r, i, PR_WORD_OF) &&
			(i + 1 == words.last || pr_is(r, i + 1, PR_PRONOUN)))
			words.last = i;
	return words;
}

/*
 * The last mention of the list that begins with mention m after a verb, without one that has a verb of its
 * own: said Jane Smith, and her deputy, Tom Smith, agreed.
 */
static uint32_t
list_before_verb(const PrReading *r, uint32_t m, uint32_t last)
{
	uint32_t	end = pr_list_last(r, m, last);
	uint32_t	verb = r->mentions.at[end].last;

	verb += pr_byte(r, verb) == ',';
	return end > m && verb < last && pr_is(r, verb, PR_CUE | PR_FINITE) && !pr_is(r, verb, PR_GERUND) ? end - 1 :
		end;
}

/*
 * Words after a cue as its subject: "said a spokesperson for X", "said Jane Smith,
 * Tom Smith and Ann Smith"
 */
static bool
inverted_subject(const PrReading *r, uint32_t cue_end, uint32_t last, PrSource *s)
{
	bool		owned = cue_end < last && pr_is_possessive_pronoun(r, cue_end);
	PrRange		words = {cue_end, cue_end + owned};
	uint32_t	m = pr_mention_from(r, cue_end);

	/* what follows a verb that goes on with one of its own is its object: "called keeping it" */
	if (cue_end >= last || pr_sign_at(r, cue_end - 1, PR_SIGN_ADDRESSING) > 0 ||
		(pr_is(r, cue_end, PR_GERUND) && !pr_capitalised(r, cue_end) &&
		 /* but “We won,” said housing officers */
		 !(cue_end > 1 && pr_is(r, cue_end - 1, PR_CUE_SPEECH) && pr_quotation_mark(r, cue_end - 2))))
		return false;
	if (pr_is(r, cue_end, PR_PRONOUN) && !owned)
		return pr_subject_pronoun(r, cue_end, s);
	while (words.last < last && words.last - cue_end < PR_WORDS_MOST && pr_byte(r, words.last) != '(' &&
		   (!pr_bounds_phrase(r, words.last, cue_end) || pr_is(r, words.last, PR_CUE_SIGN | PR_OFFICE) ||
			(words.last == cue_end && pr_is(r, cue_end, PR_CUE) &&
			 !pr_is(r, cue_end, PR_PARTICIPLE | PR_GERUND | PR_PREPOSITION))) &&	/* said state Senator X */
		   pr_sign_at(r, words.last, PR_SIGN_NOUN) < 2)
		words.last++;
	words = without_complement(r, words);
	if (m < r->mentions.count && r->mentions.at[m].first == cue_end + 2 &&
		pr_named_together(r, m, cue_end, s))
		return true;
	/* "said Dr Hale's colleague, Jane Smith" */
	if (m < r->mentions.count && r->mentions.at[m].last < words.last &&
		pr_is_oblique(r, &r->mentions.at[m], cue_end) &&
		pr_byte(r, words.last) == ',' && pr_begins_mention(r, words.last + 1))
		m = pr_mention_from(r, words.last + 1);
	if (m < r->mentions.count && r->mentions.at[m].first < last &&
		((r->mentions.at[m].first < words.last && !pr_is_oblique(r, &r->mentions.at[m], cue_end)) ||
		 (r->mentions.at[m].first == words.last + 1 && pr_byte(r, words.last) == ',' &&
		  words.last > cue_end)))
	{
		for (uint32_t end = list_before_verb(r, m, last); m <= end; m++)
			pr_add_person(s, r->mentions.at[m].person);
		return true;
	}
	/* "said their teacher", no "announces its results" */
	return !pr_is(r, cue_end, PR_PREPOSITION | PR_RELATIVE | PR_CONJUNCTION) &&
		(!owned || pr_may_mean_words(r, words, 0)) && pr_source_by_words(r, words, s);
}

/* Is the word one that joins a second verb to a subject: and, but, or? */
static bool
joins_verbs(const PrReading *r, uint32_t i)
{
	return pr_is_word(r, i, PR_WORD_AND) || pr_is_word(r, i, PR_WORD_OR) ||
		(pr_sign_at(r, i, PR_SIGN_OPENER) > 0 && !pr_is(r, i, PR_RELATIVE));
}

/* All, both, herself: they may stand between a subject and its verb. */
static bool
is_floating(const PrReading *r, uint32_t i)
{
	return pr_is_word(r, i, PR_WORD_ALL) || pr_is_word(r, i, PR_WORD_SELF) ||
		(pr_is_word(r, i, PR_WORD_THEY) && pr_is(r, i, PR_DETERMINER));
}

static bool
is_verb_or_adverb(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_FINITE | PR_VERB | PR_CUE | PR_PARTICIPLE | PR_ADVERB | PR_ADJECTIVE | PR_CONJUNCTION);
}

/*
 * Where the verb group of a cue begins: its adverbs and auxiliaries; *passive where a
 * form of be makes it passive.
 */
static uint32_t
verb_group(const PrReading *r, uint32_t first, uint32_t cue, bool *passive)
{
	uint32_t	verb = cue;

	*passive = false;
	for (;;)
	{
		if (verb > first && pr_is(r, verb - 1, PR_ADVERB | PR_MODAL | PR_AUXILIARY | PR_BE | PR_NEGATION) &&
			!pr_is(r, verb - 1, PR_PRONOUN) &&
			!(pr_is(r, verb - 1, PR_MONTH) && pr_capitalised(r, verb - 1)))	/* May said */
			*passive |= pr_is(r, --verb, PR_BE) && !pr_is(r, cue, PR_GERUND);
		else if (verb > first + 1 && is_floating(r, verb - 1) &&
				 (pr_is(r, verb - 2, PR_AUXILIARY | PR_PRONOUN) || pr_capitalised(r, verb - 2) ||
				  pr_is_word(r, verb - 1, PR_WORD_SELF)))
			verb--;				/* have all said, Smith and Jones both said */
		else if (verb > first + 1 && ((pr_is(r, verb - 1, PR_PREPOSITION) &&
									   pr_is(r, verb - 2, PR_AUXILIARY)) ||
									  (pr_is(r, verb - 1, PR_CONJUNCTION) && pr_wordlike(r, verb - 2) &&
									   (pr_capitalised(r, verb - 2) || !is_verb_or_adverb(r, verb - 2)) &&
									   !joins_verbs(r, verb - 1))))
			verb--;				/* has since said, my teacher once said */
		else
			return verb;
	}
}

/* "..., with Jane Smith marching up to him, saying": the person of the phrase before the verb. */
static bool
with_person(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	uint32_t	m = pr_mention_from(r, verb);

	if (m == 0 || r->mentions.at[m - 1].first <= first ||
		!pr_is_word(r, r->mentions.at[m - 1].first - 1, PR_WORD_WITH) ||
		!pr_is(r, r->mentions.at[m - 1].last, PR_GERUND))
		return false;
	pr_add_person(s, r->mentions.at[m - 1].person);
	return true;
}

/*
 * "The paper quoted Jane Smith, a nurse, as saying", "quoted one witness as saying": whoever stands between the
 * verb and "as", if no agent of "was quoted by".
 */
static bool
quoted_source(const PrReading *r, uint32_t first, uint32_t cue, PrSource *s)
{
	uint32_t	least = cue > first + PR_RELAYED_MOST ? cue - PR_RELAYED_MOST : first;

	for (uint32_t i = cue - 1; pr_is_word(r, cue - 1, PR_WORD_AS) && i > least; i--)
		if (pr_is(r, i - 1, PR_CUE) && !pr_capitalised(r, i - 1))
			return i < cue - 1 && !pr_is_word(r, i, PR_WORD_BY) && pr_source_from(r, i, cue - 1, s);
	return false;
}

/*
 * Whom a participle before the quotation describes that directly follows the noun: "showed protesters
 * chanting", "heard a man shouting". What a document says is rather said by whoever issues it: "issued a
 * statement saying".
 */
static bool
described_noun(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	PrRange		words = pr_noun_phrase_before(r, first, verb);

	/* "texted his brother saying" */
	if (words.first > first && pr_is(r, words.first - 1, PR_CUE))
		return false;
	return words.first < words.last && words.last == verb &&
		pr_sign_at(r, verb - 1, PR_SIGN_NOUN | PR_SIGN_DOCUMENT) == 0 &&
		(pr_is_plural_noun(r, verb - 1) || pr_may_mean_words(r, words, 0)) && pr_source_by_words(r, words, s);
}

bool
pr_lacks_object(const PrReading *r, uint32_t cue, uint32_t cue_end, uint32_t last)
{
	return pr_is(r, cue, PR_PARTICIPLE) && !pr_is(r, cue, PR_GERUND) &&
		pr_match(r, cue, PR_CUE_SPEECH, NULL) == 0 && cue_end == cue + 1 &&	/* no "called for" */
		(cue_end == last || (cue_end + 1 == last && pr_is_word(r, cue_end, PR_WORD_AS)));
}

/*
 * Is the participle a headline's passive, whose actives are in the present: Drivers told “stay at home”, Public
 * urged to “stay at home”?
 */
static bool
is_headline_passive(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end, uint32_t last)
{
	return cue > first && pr_start(r, cue) >= r->header.headline.start &&
		pr_start(r, cue) < r->header.headline.end && !pr_is(r, cue - 1, PR_AUXILIARY | PR_PRONOUN) &&
		(cue_end == last || pr_is(r, cue_end, PR_PREPOSITION) || pr_is_word(r, cue_end, PR_WORD_TO)) &&
		(pr_sign_at(r, cue, PR_SIGN_ADDRESSING) > 0 || pr_is_word(r, cue_end, PR_WORD_TO) ||
		 pr_match(r, cue, PR_CUE_SPEECH, NULL) == 0);
}

/* Is the cue a passive without its auxiliary: "the plan, described by X as", "Hailed as", "Praised for"? */
static bool
is_reduced_passive(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end, uint32_t last)
{
	bool		begins = cue == first && pr_capitalised(r, cue);

	if (!pr_is(r, cue, PR_PARTICIPLE) || pr_is(r, cue, PR_GERUND))
		return false;
	if (is_headline_passive(r, first, cue, cue_end, last))
		return true;
	if (pr_match(r, cue, PR_CUE_SPEECH, NULL) > 0)
		return false;
	if (pr_is_word(r, cue_end, PR_WORD_BY))
		return true;
	return begins ? pr_is(r, cue_end, PR_PREPOSITION) || cue_end == last :
		cue > first && pr_is_punctuation(r, cue - 1) && pr_lacks_object(r, cue, cue_end, last) &&
		/* but "its chair, Jane Smith, apologised" */
		(cue_end < last || pr_sign_at(r, cue, PR_SIGN_NAMING | PR_SIGN_JUDGING) > 0);
}

/* Where the words after the last semicolon before token end begin; end where there is none. */
static uint32_t
after_semicolon(const PrReading *r, uint32_t first, uint32_t end)
{
	uint32_t	i = end;

	while (i > first && pr_byte(r, i - 1) != ';')
		i--;
	return i > first ? i : end;
}

/* Does a mention begin at token i that is no subject of a verb after it, as in ", said Smith had"? */
static bool
names_at_end(const PrReading *r, uint32_t i)
{
	return pr_begins_mention(r, i) && !pr_is(r, r->mentions.at[pr_mention_from(r, i)].last, PR_FINITE);
}

/* Where the words after the last comma between tokens first and end begin; first where there is none. */
static uint32_t
after_comma(const PrReading *r, uint32_t first, uint32_t end)
{
	while (end > first && pr_byte(r, end - 1) != ',')
		end--;
	return end;
}

/*
 * To whom the clause before is attributed, where the verb at hand goes on with what he says: "Schools are
 * failing, says the watchdog, warning of", "says a charity that accuses", "according to a study showing",
 * "Schools are failing, the watchdog said, warning of".
 */
static bool
attributed_before(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	bool		relative = verb > first && pr_is(r, verb - 1, PR_RELATIVE) && !pr_capitalised(r, verb - 1);

	if (!pr_is(r, verb, PR_GERUND) && !relative)
		return false;
	verb -= relative;
	for (uint32_t i = verb; i-- > first + 2;)
	{
		uint32_t	n = pr_match(r, i, PR_CUE_SPEECH, NULL);
		uint32_t	from = pr_sign_at(r, i, PR_SIGN_NOUN);

		if (pr_is(r, i, PR_FINITE))
			return false;
		if (pr_byte(r, i - 1) == ',' && from > 1)
			return pr_source_from(r, i + from, verb, s);
		if (n == 0 || pr_is(r, i, PR_GERUND))
			continue;
		if (pr_byte(r, i + n) == ',')
		{
			uint32_t	begin = after_comma(r, first, i - (pr_byte(r, i - 1) == ','));

			return begin > first && is_clause_of_its_own(r, first, begin) && subject_in_front(r, begin, i, s);
		}
		if (pr_byte(r, i - 1) == ',')
			return is_clause_of_its_own(r, first, i) && inverted_subject(r, i + n, verb, s);
	}
	return false;
}

bool
pr_subject_of_cue(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end, uint32_t last,
				  PrSource *s)
{
	bool		leads;
	bool		passive;
	uint32_t	verb;
	uint32_t	clause = after_semicolon(r, first, cue);

	first = clause < cue && is_clause_of_its_own(r, first, clause) ? clause : first;
	leads = cue == first;
	verb = verb_group(r, first, cue, &passive);

	if (passive || is_reduced_passive(r, first, cue, cue_end, last))
	{
		s->passive = true;
		return pr_source_agent(r, cue_end, last, s);
	}
	if (verb > first && pr_is(r, verb - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP | PR_PRONOUN_IT) &&
		pr_subject_pronoun(r, verb - 1, s))
		return true;
	if (attributed_before(r, first, verb, s))
		return true;
	/* "and said", ", saying", "was quoted as saying": the subject is that of the verb before; but "are urging" */
	if (verb > first && (joins_verbs(r, verb - 1) || pr_is(r, verb - 1, PR_CONJUNCTION) ||
						 (pr_is(r, cue, PR_GERUND) && !pr_is(r, verb, PR_BE))))
		return with_person(r, first, verb, s) || quoted_source(r, first, cue, s) ||
			(verb == cue && cue_end + 1 >= last && described_noun(r, first, verb, s)) ||
			shared_by_verbs(r, first, verb, s) ||
			pr_subject_persons(r, first, first, verb, s);
	/* "X is quick to point out", "X was keen to stress", "X is said to have told them" */
	if (verb > first + 3 && pr_is_word(r, verb - 1, PR_WORD_TO))
		return (pr_is(r, verb - 3, PR_BE) && !joins_verbs(r, verb - 4) &&
				subject_in_front(r, first, verb - 3, s)) ||
			pr_shared_subject(r, first, verb - 1, s);
	/* "it would cost £5, notes Jane Smith", "the plan, notes Jane Smith, “lacks sense”" */
	if (cue > first && pr_byte(r, cue - 1) == ',' && names_at_end(r, cue_end) &&
		(pr_byte(r, last - 1) == ',' || is_clause_of_its_own(r, first, cue)) &&
		inverted_subject(r, cue_end, last, s))
		return true;
	clause = clause_first(r, first, verb, &verb);
	if (clause < verb && subject_in_front(r, clause, verb, s))
		return true;
	return (leads || pr_is_punctuation(r, cue - 1)) && inverted_subject(r, cue_end, last, s);
}

bool
pr_source_agent(const PrReading *r, uint32_t first, uint32_t last, PrSource *s)
{
	for (uint32_t i = first; i < last && i < first + AGENT_MOST && !pr_ends_sentence(r, i); i++)
		if (pr_is_word(r, i, PR_WORD_BY))
			return inverted_subject(r, i + 1, last, s);
	return false;
}

/* Does the mention say between marks who the words are: according to her doctor, (Jane Smith)? */
static bool
is_named_after(const PrReading *r, PrRange words, const PrMention *m)
{
	return pr_byte(r, words.last) == ',' && m->first == words.last + 1 && pr_is_punctuation(r, m->last) &&
		pr_may_mean_words(r, words, 0);
}

bool
pr_source_from(const PrReading *r, uint32_t i, uint32_t last, PrSource *s)
{
	PrRange		words = {i, i};
	uint32_t	m = pr_mention_from(r, i);

	while (words.last < last && words.last - i < PR_WORDS_MOST &&
		   (!pr_is_punctuation(r, words.last) || pr_is_apostrophe(r, words.last)) &&
		   !(words.last > i && !pr_capitalised(r, words.last) &&
			 ((pr_is(r, words.last, PR_FINITE | PR_RELATIVE | PR_CUE | PR_VERB) &&
			   !pr_is_noun_here(r, words.last, i)) ||
			  (pr_is(r, words.last, PR_PREPOSITION) && !pr_is(r, words.last, PR_LINK)))))
		words.last++;
	/* comments from residents included:, according to papers seen by the court */
	if (words.last > i + 1 && pr_is(r, words.last - 1, PR_PARTICIPLE) && !pr_capitalised(r, words.last - 1) &&
		!pr_is(r, words.last - 1, PR_ADJECTIVE) && !pr_is_noun_here(r, words.last - 1, i))
		words.last--;
	if (m < r->mentions.count &&
		((r->mentions.at[m].first < words.last && !pr_is_oblique(r, &r->mentions.at[m], i)) ||
		 is_named_after(r, words, &r->mentions.at[m])))
	{
		pr_add_person(s, r->mentions.at[m].person);
		return true;
	}
	return pr_source_by_words(r, words, s);
}
