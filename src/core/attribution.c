/*
 * attribution.c
 *		Who is said to have said something.
 *
 * A cue (a reporting verb) is looked for in the words beside the quotation, and
 * its subject on both sides of it: a person named there, a pronoun that stands
 * for one, an office that one holds, or else the words themselves.
 */
#include "attribution.h"

#include "bodies.h"

#define SENTENCE_MOST 120		/* tokens looked back for a sentence's beginning */
#define PRONOUN_MOST 32			/* mentions looked back for whom a pronoun means */
#define OFFICE_MOST 64			/* persons looked at for who holds an office */

static bool
is_capital(const PrReading *r, uint32_t i)
{
	return (r->tokens.at[i].flags & PR_CAPITAL) != 0;
}

static bool
is_punctuation(const PrReading *r, uint32_t i)
{
	return r->tokens.at[i].type == PR_TOKEN_PUNCTUATION;
}

uint32_t
pr_sentence_first(const PrReading *r, uint32_t i, uint32_t least)
{
	if (i > SENTENCE_MOST && i - SENTENCE_MOST > least)
		least = i - SENTENCE_MOST;
	while (i > least && !pr_ends_sentence(r, i - 1))
		i--;
	/* a closing mark or bracket behind the stop belongs to the sentence before */
	while (i > least && is_punctuation(r, i) && (r->tokens.at[i].flags & PR_SPACE_BEFORE) == 0)
		i++;
	return i;
}

/* The first mention that begins at token i or later. */
static uint32_t
mention_from(const PrReading *r, uint32_t i)
{
	uint32_t	low = 0;
	uint32_t	high = r->mentions.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->mentions.at[middle].first < i)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* ---- subjects ------------------------------------------------------------ */

/* Whom a pronoun at token i means: the nearest person named before it whose gender is not another. */
static uint32_t
resolve_pronoun(const PrReading *r, uint32_t i, char gender)
{
	uint32_t	m = mention_from(r, i);

	for (int n = 0; m > 0 && n < PRONOUN_MOST; n++)
	{
		uint32_t	person = r->mentions.at[--m].person;

		if (r->persons.at[person].gender == gender || r->persons.at[person].gender == 0)
			return person;
	}
	return PR_NONE;
}

static bool
holds_text(const PrReading *r, PrSpan where, PrSpan what)
{
	uint32_t	length = what.end - what.start;

	for (uint32_t i = where.start; length > 0 && i + length <= where.end; i++)
	{
		uint32_t	k = 0;

		while (k < length && (r->text[i + k] | 0x20) == (r->text[what.start + k] | 0x20))
			k++;
		if (k == length)
			return true;
	}
	return false;
}

/* Who holds the office that "the Chief Constable" names: the person with that title or role, the latest first. */
static uint32_t
resolve_office(const PrReading *r, PrRange office)
{
	PrSpan		what = pr_range_span(r, office);
	uint32_t	p = r->persons.count;

	for (int n = 0; p > 0 && n < OFFICE_MOST; n++)
	{
		const PrPerson *person = &r->persons.at[--p];

		if (holds_text(r, person->title.span, what) || holds_text(r, person->role.span, what))
			return p;
	}
	return PR_NONE;
}

static void
add_person(PrSource *s, uint32_t person)
{
	for (int k = 0; k < s->count; k++)
		if (s->persons[k] == person)
			return;
	if (s->count < PR_SPEAKERS_MOST)
		s->persons[s->count++] = person;
	s->kind = PR_SPEAKER_PERSON;
}

/* Is there nothing but "and", commas and brackets between two mentions? */
static bool
joined(const PrReading *r, uint32_t from, uint32_t to)
{
	bool		and_seen = false;

	for (uint32_t i = from; i < to; i++)
	{
		if (pr_token_is(r, i, "and") || pr_token_is(r, i, "&"))
			and_seen = true;
		else if (pr_byte(r, i) != ',' && pr_byte(r, i) != ')' && pr_byte(r, i) != '(')
			return false;
	}
	return and_seen || (to > from && to <= from + 1);
}

/* Does a word of before, within or by make the mention part of something else than the subject? */
static bool
is_oblique(const PrReading *r, const PrMention *m, uint32_t least)
{
	uint32_t	i = m->first;

	if (r->tokens.at[m->last - 1].flags & PR_POSSESSIVE)
		return true;
	while (i > least && (pr_is(r, i - 1, PR_ARTICLE) || pr_byte(r, i - 1) == '('))
		i--;
	return i > least && (pr_is(r, i - 1, PR_PREPOSITION) || pr_is(r, i - 1, PR_PRONOUN | PR_RELATIVE)) && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION);
}

/*
 * Persons named between first and the cue at token cue: the nearest that is no
 * object of a preposition, with those joined to it by "and".
 */
static bool
subject_persons(const PrReading *r, uint32_t first, uint32_t cue, PrSource *s)
{
	uint32_t	m = mention_from(r, cue);
	uint32_t	chosen = PR_NONE;
	uint32_t	n;

	for (n = m; n > 0 && r->mentions.at[n - 1].first >= first; n--)
	{
		if (r->mentions.at[n - 1].last > cue)
			continue;
		if (r->tokens.at[r->mentions.at[n - 1].last - 1].flags & PR_POSSESSIVE)
			continue;
		if (chosen == PR_NONE || !is_oblique(r, &r->mentions.at[n - 1], first))
			chosen = n - 1;
		if (!is_oblique(r, &r->mentions.at[n - 1], first))
			break;
	}
	if (chosen == PR_NONE)
		return false;
	while (chosen > 0 && r->mentions.at[chosen - 1].first >= first && joined(r, r->mentions.at[chosen - 1].last, r->mentions.at[chosen].first))
		chosen--;
	add_person(s, r->mentions.at[chosen].person);
	for (n = chosen + 1; n < m && r->mentions.at[n].last <= cue && joined(r, r->mentions.at[n - 1].last, r->mentions.at[n].first); n++)
		add_person(s, r->mentions.at[n].person);
	return true;
}

/* Persons of the sentence before token i, whom "they" means: two or more of them, joined. */
static bool
they_persons(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	m = mention_from(r, i);
	uint32_t	first;

	if (m < 2 || i - r->mentions.at[m - 1].last > SENTENCE_MOST)
		return false;
	first = m - 1;
	while (first > 0 && joined(r, r->mentions.at[first - 1].last, r->mentions.at[first].first))
		first--;
	if (first == m - 1)
		return false;
	for (uint32_t n = first; n < m; n++)
		add_person(s, r->mentions.at[n].person);
	return true;
}

/* Or the subject of that sentence: "Inspectors looked at 502 files. They described ..." */
static bool
they_group(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	here = pr_sentence_first(r, i, 0);
	uint32_t	first = here > 0 ? pr_sentence_first(r, here - 1, 0) : here;
	uint32_t	last = first;

	while (last < here && r->tokens.at[last].type != PR_TOKEN_PUNCTUATION && !pr_is(r, last, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_CUE))
		last++;
	if (last == first || last == here || pr_is(r, first, PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_ADVERB))
		return false;
	s->words = (PrRange) {first, last};
	s->kind = PR_SPEAKER_GROUP;
	return true;
}

/* A pronoun as subject: he, she, they. */
static bool
subject_pronoun(const PrReading *r, uint32_t i, PrSource *s)
{
	char		gender = pr_word_is(r, i, "he") ? 'm' : pr_word_is(r, i, "she") ? 'f' : 0;
	uint32_t	person;

	if (gender == 0)
		return pr_word_is(r, i, "they") && (they_persons(r, i, s) || they_group(r, i, s));
	person = resolve_pronoun(r, i, gender);
	if (person == PR_NONE)
		return false;
	add_person(s, person);
	return true;
}

/* Documents speak too: a report, a statement. Told by the head noun, a cue noun or one that only documents have. */
static bool
is_document(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.first; i < words.last; i++)
	{
		if (pr_is(r, i, PR_PREPOSITION))
			return i > words.first && pr_is(r, i - 1, PR_CUE_NOUN);
		if (i + 1 == words.last)
			return pr_is(r, i, PR_CUE_NOUN);
	}
	return false;
}

/* The noun phrase that ends before token end, not before token first: "Chiefs", "A spokesperson for X". */
static PrRange
noun_phrase_before(const PrReading *r, uint32_t first, uint32_t end)
{
	PrRange		words = {first, end};

	/* introductory words and clauses end with a comma */
	while (words.last > words.first && (is_punctuation(r, words.last - 1) || pr_is(r, words.last - 1, PR_ADVERB | PR_MODAL | PR_AUXILIARY | PR_BE)))
		words.last--;
	while (words.first < words.last && (is_punctuation(r, words.first) || pr_is(r, words.first, PR_CONJUNCTION | PR_ADVERB)))
		words.first++;
	for (uint32_t i = words.first; i < words.last; i++)
	{
		if (pr_byte(r, i) == ',' && i > words.first)
		{
			/* a comma ends the phrase; but an introduction before it is no subject */
			if (pr_is(r, words.first, PR_PREPOSITION | PR_GERUND | PR_QUESTION | PR_CONJUNCTION))
				words.first = i + 1;
			else
				words.last = i;
		}
		else if (i > words.first && !is_capital(r, i) &&
				 (pr_is(r, i, PR_FINITE | PR_RELATIVE) || (pr_is(r, i, PR_CUE) && !pr_is(r, i - 1, PR_ARTICLE | PR_ADJECTIVE | PR_PREPOSITION))))
			words.last = i;
	}
	return words;
}

/* Words as a source: an office that a known person holds, a document, a group. */
static bool
source_by_words(const PrReading *r, PrRange words, PrSource *s)
{
	uint32_t	i = words.first;
	uint32_t	n;
	uint32_t	person = PR_NONE;

	while (words.first < words.last && is_punctuation(r, words.last - 1))
		words.last--;
	if (words.first >= words.last || words.last - words.first > 20)
		return false;
	if (pr_is(r, words.first, PR_PRONOUN) && words.last - words.first == 1)
		return subject_pronoun(r, words.first, s);
	if (pr_is(r, i, PR_ARTICLE | PR_DETERMINER))
		i++;
	n = i < words.last ? pr_match(r, i, PR_RANK | PR_OFFICE, NULL) : 0;
	if (n > 0 && i > words.first && i + n == words.last && !pr_word_is(r, words.first, "a") && !pr_word_is(r, words.first, "an"))
		person = resolve_office(r, (PrRange) {i, i + n});
	if (person != PR_NONE)
	{
		add_person(s, person);
		return true;
	}
	s->words = words;
	s->kind = is_document(r, words) ? PR_SPEAKER_DOCUMENT : PR_SPEAKER_GROUP;
	return true;
}

/* ---- cues ---------------------------------------------------------------- */

/* Is the token a reporting verb in use, not a noun or a word of a name? */
static uint32_t
cue_at(const PrReading *r, uint32_t i, uint32_t least, PrClass classes)
{
	uint32_t	n = pr_match(r, i, classes, NULL);

	if (n == 0)
		return 0;
	if (is_capital(r, i) && i > least && !pr_ends_sentence(r, i - 1) && !is_punctuation(r, i - 1))
		return 0;
	if (i > least && (r->tokens.at[i - 1].flags & PR_POSSESSIVE))
		return 0;
	if (i > least && pr_is(r, i - 1, PR_ARTICLE | PR_PREPOSITION | PR_ADJECTIVE) && !pr_is(r, i - 1, PR_ADVERB | PR_CONJUNCTION))
		return 0;
	return n;
}

/* The noun phrase before a relative word begins behind the last comma or verb before it. */
static uint32_t
clause_first_of_antecedent(const PrReading *r, uint32_t first, uint32_t relative)
{
	uint32_t	i = relative;

	while (i > first && is_punctuation(r, i - 1))
		i--;
	while (i > first && !is_punctuation(r, i - 1) && !(pr_is(r, i - 1, PR_FINITE | PR_CUE | PR_VERB | PR_CONJUNCTION | PR_PREPOSITION) && !is_capital(r, i - 1)))
		i--;
	return i;
}

/*
 * Where the clause of the cue begins: behind the relative word before it, as
 * in "a wall that inspectors described as". Where the relative word is itself
 * the subject ("Jane Smith, who said"), *end moves before it.
 */
static uint32_t
clause_first(const PrReading *r, uint32_t first, uint32_t cue, uint32_t *end)
{
	for (uint32_t i = cue; i > first; i--)
	{
		/* behind a comma the relative clause is over: "Jane Smith, who led it, said" */
		if (pr_byte(r, i - 1) == ',')
			return first;
		if (!pr_is(r, i - 1, PR_RELATIVE) || is_capital(r, i - 1))
			continue;
		if (i < cue)
			return i;
		*end = i - 1;
		return clause_first_of_antecedent(r, first, i - 1);
	}
	return first;
}

/* Both sides of a cue: the persons or words that are its subject. */
static bool
subject_of_cue(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end, uint32_t last, PrSource *s)
{
	uint32_t	m = mention_from(r, cue_end);
	uint32_t	before = cue;
	uint32_t	clause;
	bool		leads = cue == first;

	while (before > first && pr_is(r, before - 1, PR_ADVERB | PR_MODAL | PR_AUXILIARY | PR_BE))
		before--;
	cue = before;
	clause = clause_first(r, first, before, &cue);
	if (before > first && (pr_word_is(r, before - 1, "he") || pr_word_is(r, before - 1, "she") || pr_word_is(r, before - 1, "they")) &&
		subject_pronoun(r, before - 1, s))
		return true;
	if (clause < cue && subject_persons(r, clause, cue, s))
		return true;
	/* inverted: "said Jane Smith" */
	if (m < r->mentions.count && r->mentions.at[m].first < last && r->mentions.at[m].first <= cue_end + 2 &&
		(r->mentions.at[m].first == cue_end || pr_is(r, r->mentions.at[m].first - 1, PR_ARTICLE)))
	{
		add_person(s, r->mentions.at[m].person);
		while (m + 1 < r->mentions.count && r->mentions.at[m + 1].first < last && joined(r, r->mentions.at[m].last, r->mentions.at[m + 1].first))
			add_person(s, r->mentions.at[++m].person);
		return true;
	}
	if (cue_end < last && pr_is(r, cue_end, PR_PRONOUN_M | PR_PRONOUN_F) && leads && subject_pronoun(r, cue_end, s))
		return true;
	if (source_by_words(r, noun_phrase_before(r, clause, cue), s))
		return true;
	if (leads && cue_end < last)
	{
		PrRange		words = {cue_end, cue_end};

		while (words.last < last && (!is_punctuation(r, words.last) || pr_byte(r, words.last) == '&' || pr_byte(r, words.last) == '\xe2'))
			words.last++;
		return source_by_words(r, words, s);
	}
	return false;
}

/* "Her verdict:", "warnings from senior officers", "according to the report", "in the words of X" */
static bool
source_by_noun(const PrReading *r, uint32_t first, uint32_t i, uint32_t n, uint32_t last, PrSource *s)
{
	uint32_t	m;
	PrRange		words;
	bool		phrase = n > 1;

	if (i > first && pr_is(r, i - 1, PR_PRONOUN_M | PR_PRONOUN_F) && pr_byte(r, last - 1) == ':')
	{
		m = resolve_pronoun(r, i - 1, pr_is(r, i - 1, PR_PRONOUN_M) ? 'm' : 'f');
		if (m == PR_NONE)
			return false;
		add_person(s, m);
		return true;
	}
	words.first = i + n;
	if (!phrase)
	{
		if (!(pr_token_is(r, i + 1, "from") || pr_token_is(r, i + 1, "of") || pr_token_is(r, i + 1, "by")))
			return false;
		words.first++;
	}
	m = mention_from(r, words.first);
	if (m < r->mentions.count && r->mentions.at[m].first <= words.first + 1 && r->mentions.at[m].first < last)
	{
		add_person(s, r->mentions.at[m].person);
		return true;
	}
	for (words.last = words.first; words.last < last && !is_punctuation(r, words.last); words.last++)
		if (words.last > words.first && pr_is(r, words.last, PR_PREPOSITION | PR_FINITE | PR_RELATIVE | PR_CUE | PR_VERB | PR_CONJUNCTION) && !is_capital(r, words.last))
			break;
	return source_by_words(r, words, s);
}

PrSource
pr_source_before(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};
	uint32_t	n;

	for (uint32_t i = last; i-- > first;)
	{
		if ((n = cue_at(r, i, first, PR_CUE)) > 0 && subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = (PrRange) {i, i + n};
			return s;
		}
	}
	for (uint32_t i = last; i-- > first;)
		if ((n = pr_match(r, i, PR_CUE_NOUN, NULL)) > 0 && source_by_noun(r, first, i, n, last, &s))
			return s;
	/* a line that only names the speaker: "Jane Smith, chair:" */
	if (last > first && pr_byte(r, last - 1) == ':' && subject_persons(r, first, last, &s))
		return s;
	return s;
}

PrSource
pr_source_behind(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

	for (uint32_t i = first; i < last && i < first + SENTENCE_MOST; i++)
	{
		uint32_t	n = cue_at(r, i, first, PR_CUE);
		uint32_t	noun = pr_match(r, i, PR_CUE_NOUN, NULL);

		if (n > 0 && subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = (PrRange) {i, i + n};
			return s;
		}
		if (noun > 1 && source_by_noun(r, first, i, noun, last, &s))
			return s;
		if (pr_ends_sentence(r, i))
			break;
	}
	return s;
}

PrSource
pr_source_in_retrospect(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {{0}, 0, {0, 0}, {0, 0}, PR_SPEAKER_NONE};

	for (uint32_t i = first; i + 2 < last && i < first + 8; i++)
	{
		if (pr_is(r, i, PR_CUE_NOUN) && (pr_token_is(r, i + 1, "of") || pr_token_is(r, i + 1, "from")))
		{
			uint32_t	m = mention_from(r, i);

			if (m < r->mentions.count && r->mentions.at[m].first < last)
				add_person(&s, r->mentions.at[m].person);
			return s;
		}
	}
	return s;
}
