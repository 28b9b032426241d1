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
#include "unicode.h"

#define SENTENCE_MOST 120		/* tokens looked back for a sentence's beginning */
#define PRONOUN_MOST 32			/* mentions looked back for whom a pronoun means */
#define OFFICE_MOST 64			/* persons looked at for who holds an office */
#define MARKS_MOST 8			/* marks looked back to tell whether a token is quoted */
#define WORDS_MOST 20			/* tokens of the words that name a source */
#define JOINED_MOST 24			/* tokens between two persons of a list */
#define AGENT_MOST 12			/* tokens between a passive cue and the "by" of its agent */

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
pr_sign_at(const PrReading *r, uint32_t i, uint32_t signs)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_CUE_SIGN, &entry);

	if (n > 0 && (pr_value(entry, PR_NUMBER_CUE_SIGN)->data & signs))
		return n;
	if (n < 2)
		return 0;
	/* the phrase says nothing of the kind, but its first word may */
	entry = &pr_entries[r->tags.at[i].word];
	return (pr_classes(r, i) & PR_CUE_SIGN) && (pr_value(entry, PR_NUMBER_CUE_SIGN)->data & signs) ? 1 : 0;
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

/* Is the token inside quotation marks? */
static bool
is_quoted(const PrReading *r, uint32_t token)
{
	uint32_t	low = 0;
	uint32_t	high = r->marks.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->marks.at[middle].token < token)
			low = middle + 1;
		else
			high = middle;
	}
	for (int n = 0; low > 0 && n < MARKS_MOST; n++)
	{
		const PrMark *m = &r->marks.at[--low];

		if (m->role == PR_MARK_APOSTROPHE)
			continue;
		if (m->role == PR_MARK_OPEN)
			return m->partner != PR_NONE && r->marks.at[m->partner].token > token;
		return m->role != PR_MARK_CLOSE;
	}
	return false;
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
	return i > least && pr_is(r, i - 1, PR_PREPOSITION) && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION) && !pr_word_is(r, i - 1, "as");
}

/* The subject of mention m's sentence, where it has the gender too: she is rather that one than the object. */
static uint32_t
subject_rather(const PrReading *r, uint32_t m, char gender)
{
	uint32_t	first = pr_sentence_first(r, r->mentions.at[m].first, 0);
	uint32_t	person = r->mentions.at[m].person;

	for (int n = 0; m > 0 && n < PRONOUN_MOST && r->mentions.at[m - 1].first >= first; n++)
	{
		const PrMention *earlier = &r->mentions.at[--m];

		if (r->persons.at[earlier->person].gender == gender && !is_oblique(r, earlier, first) && !is_quoted(r, earlier->first))
			person = earlier->person;
	}
	return person;
}

/* Where the block of token i begins. */
static uint32_t
block_first(const PrReading *r, uint32_t i)
{
	uint32_t	low = 0;
	uint32_t	high = r->blocks.count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (r->blocks.at[middle].first <= i)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? r->blocks.at[low - 1].first : 0;
}

/*
 * Whom a pronoun at token i means: the nearest person of its gender named
 * before it outside quotations. One whose gender is not known comes before
 * those of earlier paragraphs, and else last.
 */
static uint32_t
resolve_pronoun(const PrReading *r, uint32_t i, char gender)
{
	uint32_t	m = mention_from(r, i);
	uint32_t	block = block_first(r, i);
	uint32_t	unknown = PR_NONE;
	bool		near = false;

	for (int n = 0; m > 0 && n < PRONOUN_MOST; n++)
	{
		const PrMention *mention = &r->mentions.at[--m];
		char		other = r->persons.at[mention->person].gender;

		if (mention->first < block && near)
			break;
		if (is_quoted(r, mention->first))
			continue;
		if (other == gender)
			return subject_rather(r, m, gender);
		if (other != 0 || unknown != PR_NONE)
			continue;
		unknown = mention->person;
		near = mention->first >= block;
	}
	return unknown;
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

typedef enum Join
{
	JOIN_NONE,
	JOIN_COMMA,
	JOIN_AND
} Join;

/*
 * Are two mentions of one list: is there nothing between them but "and", commas,
 * brackets and what says who they are ("Jane Smith, chair of X, and Y's head, Tom Smith")?
 */
static Join
joined(const PrReading *r, uint32_t from, uint32_t to)
{
	bool		and_seen = false;

	if (to > from + JOINED_MOST)
		return JOIN_NONE;
	for (uint32_t i = from; i < to; i++)
	{
		if (!is_capital(r, i) && pr_is(r, i, PR_FINITE | PR_RELATIVE | PR_CUE | PR_VERB | PR_PRONOUN))
			return JOIN_NONE;
		if ((pr_token_is(r, i, "and") || pr_token_is(r, i, "&")) && (i == from || is_punctuation(r, i - 1)))
			and_seen = true;
		else if (is_punctuation(r, i) && strchr(",)(&", pr_byte(r, i)) == NULL && pr_apostrophe_at(r->text + r->tokens.at[i].start, r->tokens.at[i].length) == 0)
			return JOIN_NONE;
	}
	return and_seen ? JOIN_AND : to == from + 1 && is_punctuation(r, from) ? JOIN_COMMA : JOIN_NONE;
}

/* The first mention of the list that ends with mention m, from token least on: "A, B and C". */
static uint32_t
list_first(const PrReading *r, uint32_t m, uint32_t least)
{
	Join		last = m > 0 ? joined(r, r->mentions.at[m - 1].last, r->mentions.at[m].first) : JOIN_NONE;

	if (last != JOIN_AND)
		return m;
	while (m > 0 && r->mentions.at[m - 1].first >= least && joined(r, r->mentions.at[m - 1].last, r->mentions.at[m].first) != JOIN_NONE)
		m--;
	return m;
}

/* The last mention of the list that begins with mention m and ends before token limit. */
static uint32_t
list_last(const PrReading *r, uint32_t m, uint32_t limit)
{
	uint32_t	last = m;

	for (; m + 1 < r->mentions.count && r->mentions.at[m + 1].last <= limit; m++)
	{
		Join		join = joined(r, r->mentions.at[m].last, r->mentions.at[m + 1].first);

		if (join == JOIN_NONE)
			break;
		if (join == JOIN_AND)
			last = m + 1;
	}
	return last;
}

/* Is there a verb between the mention and the cue, so that he is not the cue's subject? */
static bool
verb_between(const PrReading *r, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		if (!is_capital(r, i) && pr_is(r, i, PR_FINITE | PR_RELATIVE | PR_CUE_SPEECH) && !pr_is(r, i, PR_ARTICLE | PR_GERUND))
			return true;
	return false;
}

/*
 * Persons named between first and the cue at token cue: the nearest that is no
 * object of a preposition, with those joined to it by "and", from least on.
 */
static bool
subject_persons(const PrReading *r, uint32_t least, uint32_t first, uint32_t cue, PrSource *s)
{
	uint32_t	m = mention_from(r, cue);
	uint32_t	chosen = m;
	uint32_t	n;

	for (n = m; n > 0 && chosen == m && r->mentions.at[n - 1].first >= first; n--)
		if (r->mentions.at[n - 1].last <= cue && !is_oblique(r, &r->mentions.at[n - 1], first))
			chosen = n - 1;
	if (chosen == m)
		return false;
	m = list_last(r, chosen, cue);
	for (n = list_first(r, chosen, least); n <= m; n++)
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
	first = list_first(r, m - 1, 0);
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

/* Documents speak too: a report, a statement. Told by the head noun. */
static bool
is_document(const PrReading *r, PrRange words)
{
	uint32_t	head = words.first;

	while (head + 1 < words.last && !pr_is(r, head + 1, PR_PREPOSITION) && !is_punctuation(r, head + 1))
		head++;
	return pr_sign_at(r, head, PR_SIGN_DOCUMENT) > 0 || (head > words.first && pr_sign_at(r, head - 1, PR_SIGN_DOCUMENT) == 2);
}

/* May the word be a noun, by what stands before it: the call, his claims, a recent report? */
static bool
is_nominal(const PrReading *r, uint32_t i, uint32_t least)
{
	return i > least && ((r->tokens.at[i - 1].flags & PR_POSSESSIVE) ||
						 (pr_is(r, i - 1, PR_ARTICLE | PR_DETERMINER | PR_ADJECTIVE | PR_PREPOSITION) && !pr_is(r, i, PR_FINITE)));
}

/* Can no noun phrase go back beyond token i? */
static bool
bounds_phrase(const PrReading *r, uint32_t i, uint32_t least)
{
	if (is_punctuation(r, i))
		return strchr("&()", pr_byte(r, i)) == NULL && pr_apostrophe_at(r->text + r->tokens.at[i].start, r->tokens.at[i].length) == 0;
	if (is_capital(r, i) && (i > least || !pr_is(r, i, PR_RELATIVE | PR_QUESTION | PR_PRONOUN | PR_CONJUNCTION)))
		return false;
	if (pr_is(r, i, PR_RELATIVE | PR_QUESTION | PR_PRONOUN) || (pr_is(r, i, PR_CONJUNCTION) && !pr_is(r, i, PR_LINK)))
		return true;
	return pr_is(r, i, PR_FINITE | PR_CUE | PR_VERB) && !is_nominal(r, i, least) && !pr_is(r, i, PR_PREPOSITION | PR_ADJECTIVE);
}

/* The words without those before an article that begins anew: "last night the council" */
static PrRange
from_article(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.last; i-- > words.first + 1;)
		if (pr_is(r, i, PR_ARTICLE) && !pr_is(r, i - 1, PR_PREPOSITION | PR_CONJUNCTION | PR_LINK))
			return (PrRange) {i, words.last};
	return words;
}

/* The noun phrase that ends before token end, not before token least: "Chiefs", "A spokesperson for X". */
static PrRange
noun_phrase_before(const PrReading *r, uint32_t least, uint32_t end)
{
	PrRange		words = {end, end};

	while (words.first > least && end - words.first < WORDS_MOST && !bounds_phrase(r, words.first - 1, least))
		words.first--;
	/* "his sister said": a pronoun at the beginning of the clause with words behind it is a possessive */
	if (words.first > least && words.first < end && pr_is(r, words.first - 1, PR_PRONOUN) && !pr_is(r, words.first, PR_ARTICLE | PR_ADVERB | PR_PREPOSITION) &&
		(words.first - 1 == least || is_punctuation(r, words.first - 2)))
		words.first--;
	while (words.first < words.last && (pr_is(r, words.first, PR_CONJUNCTION | PR_ADVERB | PR_LINK | PR_CALENDAR) || is_punctuation(r, words.first)) &&
		   !pr_is(r, words.first, PR_ARTICLE | PR_DETERMINER | PR_PREPOSITION))
		words.first++;
	/* "on Monday residents said" */
	if (words.first + 1 < words.last && pr_is(r, words.first, PR_PREPOSITION) && pr_is(r, words.first + 1, PR_WEEKDAY | PR_MONTH | PR_CALENDAR))
		words.first += 2;
	words = from_article(r, words);
	if (words.first < words.last && pr_is(r, words.first, PR_PREPOSITION) && !pr_is(r, words.first, PR_DETERMINER | PR_ADJECTIVE))
		words.first = words.last;
	return words;
}

/* Which known person holds the office that the words name as a known one: "the Chief Constable", "the charity's chair". */
static uint32_t
person_by_office(const PrReading *r, PrRange words)
{
	for (uint32_t i = words.first + 1; i < words.last; i++)
	{
		uint32_t	n = pr_match(r, i, PR_RANK | PR_OFFICE, NULL);

		if (n == 0 || i + n != words.last)
			continue;
		if (pr_word_is(r, words.first, "a") || pr_word_is(r, words.first, "an") ||
			!(pr_is(r, words.first, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN) || (r->tokens.at[i - 1].flags & PR_POSSESSIVE)))
			return PR_NONE;
		return resolve_office(r, (PrRange) {i, i + n});
	}
	return PR_NONE;
}

/* Words as a source: an office that a known person holds, a document, a group. */
static bool
source_by_words(const PrReading *r, PrRange words, PrSource *s)
{
	uint32_t	person;

	while (words.first < words.last && is_punctuation(r, words.last - 1) && pr_byte(r, words.last - 1) != ')')
		words.last--;
	if (words.first < words.last && pr_byte(r, words.last - 1) == ')')
		for (uint32_t i = words.last; i-- > words.first + 1;)
			if (pr_byte(r, i) == '(')
				words.last = i;
	if (words.first >= words.last || words.last - words.first > WORDS_MOST)
		return false;
	if (words.last - words.first == 1)
	{
		if (pr_is(r, words.first, PR_PRONOUN))
			return subject_pronoun(r, words.first, s);
		if (pr_is(r, words.first, PR_CONJUNCTION | PR_FINITE | PR_ARTICLE | PR_ADVERB | PR_RELATIVE | PR_PREPOSITION) && !is_capital(r, words.first))
			return false;
	}
	person = person_by_office(r, words);
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
	if (i > least && pr_is(r, i - 1, PR_ARTICLE | PR_PREPOSITION) && !pr_is(r, i - 1, PR_ADVERB | PR_CONJUNCTION) &&
		!(i > least + 1 && pr_is(r, i - 2, PR_AUXILIARY)))
		return 0;
	/* behind an adjective only what can be no noun: "those present agreed", not "a recent call" */
	if (i > least && pr_is(r, i - 1, PR_ADJECTIVE | PR_DETERMINER) && !pr_is(r, i - 1, PR_ADVERB | PR_CONJUNCTION) && !pr_is(r, i, PR_PARTICIPLE))
		return 0;
	/* "Quote from Jane Smith:" */
	if (i == least && pr_sign_at(r, i, PR_SIGN_NOUN) > 0 && pr_token_is(r, i + n, "from"))
		return 0;
	/* "her reply:", "his advice was" */
	if (i > least && pr_is(r, i - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP) && pr_sign_at(r, i, PR_SIGN_NOUN) > 0 &&
		(pr_byte(r, i + n) == ':' || (i + n < r->tokens.count && pr_is(r, i + n, PR_BE))))
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
		/* behind a verb of saying, "that" is no relative word: "said that claims" */
		if (i < cue || (i > first + 1 && pr_is(r, i - 2, PR_CUE)))
			return i;
		*end = i - 1;
		return clause_first_of_antecedent(r, first, i - 1);
	}
	return first;
}

/* The end of what stands before the comma that closes an insertion: "Jane Smith" of "Jane Smith, who led it, said". */
static uint32_t
before_insertion(const PrReading *r, uint32_t first, uint32_t end)
{
	for (uint32_t i = end - 1; i > first + 1; i--)
		if (pr_is(r, i, PR_RELATIVE) && !is_capital(r, i) && pr_byte(r, i - 1) == ',')
			return i - 1;
	return end - 1;
}

/* Are the words, which stand behind a comma, in apposition to the person before it: "Jane Smith, chair of X said"? */
static bool
is_apposition(const PrReading *r, uint32_t first, PrRange words)
{
	uint32_t	comma = words.first - 1;
	uint32_t	m = mention_from(r, comma);

	if (m == 0 || r->mentions.at[m - 1].first < first || pr_byte(r, comma) != ',' || pr_is(r, first, PR_PREPOSITION | PR_GERUND | PR_CONJUNCTION))
		return false;
	for (uint32_t i = r->mentions.at[m - 1].last; i < words.last; i++)
		if (!is_capital(r, i) && pr_is(r, i, PR_FINITE | PR_CUE | PR_VERB | PR_PARTICIPLE) && !is_nominal(r, i, first))
			return false;
	if (r->mentions.at[m - 1].last != comma)
		return true;			/* a list inside the apposition: "Minister for Wales, Tourism and Sport" */
	for (uint32_t i = words.first; i < words.last; i++)
		if (pr_match(r, i, PR_RANK | PR_OFFICE, NULL) > 0)
			return true;
	return false;
}

/* The subject of a verb at token verb among the words directly before it, behind the last comma. */
static bool
nearest_subject(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	uint32_t	from = verb;
	PrRange		words;

	while (from > first && (!is_punctuation(r, from - 1) || strchr(",:;", pr_byte(r, from - 1)) == NULL))
		from--;
	if (from == first)
		return false;
	if (subject_persons(r, first, from, verb, s))
		return true;
	words = noun_phrase_before(r, from, verb);
	return words.first < words.last && !is_apposition(r, first, (PrRange) {from, words.last}) && source_by_words(r, words, s);
}

/* The subject of a verb at token verb that stands before it, from token first on. */
static bool
subject_in_front(const PrReading *r, uint32_t first, uint32_t verb, PrSource *s)
{
	bool		inserted = verb > first && pr_byte(r, verb - 1) == ',';
	uint32_t	end = inserted ? before_insertion(r, first, verb) : verb;
	uint32_t	m = mention_from(r, end);

	if (!inserted && nearest_subject(r, first, verb, s))
		return true;
	if ((m == 0 || inserted || !verb_between(r, r->mentions.at[m - 1].last, end)) && subject_persons(r, first, first, end, s))
		return true;
	if (inserted)				/* the phrase before the insertion's first comma */
	{
		for (uint32_t i = first; i < end; i++)
		{
			PrRange		words = noun_phrase_before(r, first, i);

			if (pr_byte(r, i) == ',' && words.first < words.last)
				end = i;
		}
	}
	return source_by_words(r, noun_phrase_before(r, first, end), s);
}

/* The subject of a sentence's first verb, which a later one shares: "X praised them and said" */
static bool
shared_subject(const PrReading *r, uint32_t first, uint32_t end, PrSource *s)
{
	uint32_t	i = first;
	uint32_t	verb;

	if (pr_is(r, i, PR_PREPOSITION | PR_GERUND | PR_CONJUNCTION | PR_QUESTION) || (pr_is(r, i, PR_PARTICIPLE) && !pr_is(r, i, PR_VERB)))
	{
		while (i < end && pr_byte(r, i) != ',')
			i++;
		i++;
	}
	if (i >= end)
		return false;
	for (verb = i; verb < end; verb++)
		if (!is_capital(r, verb) && pr_is(r, verb, PR_FINITE | PR_CUE | PR_VERB | PR_PARTICIPLE) && !is_nominal(r, verb, i))
			break;
	if (verb == i || verb == end)
		return false;
	return pr_is(r, i, PR_PRONOUN) ? subject_pronoun(r, i, s) : subject_in_front(r, i, verb, s);
}

/* Words behind a cue as its subject: "said a spokesperson for X", "said Jane Smith, Tom Smith and Ann Smith" */
static bool
inverted_subject(const PrReading *r, uint32_t cue_end, uint32_t last, PrSource *s)
{
	PrRange		words = {cue_end, cue_end};
	uint32_t	m = mention_from(r, cue_end);

	if (cue_end >= last)
		return false;
	if (pr_is(r, cue_end, PR_PRONOUN))
		return subject_pronoun(r, cue_end, s);
	while (words.last < last && words.last - cue_end < WORDS_MOST &&
		   (!bounds_phrase(r, words.last, cue_end) || pr_is(r, words.last, PR_CUE_SIGN | PR_OFFICE)) && pr_sign_at(r, words.last, PR_SIGN_NOUN) < 2)
		words.last++;
	if (m < r->mentions.count && r->mentions.at[m].first < last &&
		((r->mentions.at[m].first < words.last && !is_oblique(r, &r->mentions.at[m], cue_end)) ||
		 (r->mentions.at[m].first == words.last + 1 && pr_byte(r, words.last) == ',' && words.last > cue_end)))
	{
		for (uint32_t end = list_last(r, m, last); m <= end; m++)
			add_person(s, r->mentions.at[m].person);
		return true;
	}
	return !pr_is(r, cue_end, PR_PREPOSITION | PR_RELATIVE | PR_CONJUNCTION) && source_by_words(r, words, s);
}

/* Where the verb group of a cue begins: its adverbs and auxiliaries; *passive where a form of be makes it passive. */
static uint32_t
verb_group(const PrReading *r, uint32_t first, uint32_t cue, bool *passive)
{
	uint32_t	verb = cue;

	*passive = false;
	for (;;)
	{
		if (verb > first && pr_is(r, verb - 1, PR_ADVERB | PR_MODAL | PR_AUXILIARY | PR_BE | PR_NEGATION) && !pr_is(r, verb - 1, PR_PRONOUN))
			*passive |= pr_is(r, --verb, PR_BE) && !pr_is(r, cue, PR_GERUND);
		else if (verb > first + 1 && pr_is(r, verb - 1, PR_PREPOSITION) && pr_is(r, verb - 2, PR_AUXILIARY))
			verb--;				/* has since said */
		else
			return verb;
	}
}

/* Both sides of a cue: the persons or words that are its subject. */
static bool
subject_of_cue(const PrReading *r, uint32_t first, uint32_t cue, uint32_t cue_end, uint32_t last, PrSource *s)
{
	bool		leads = cue == first;
	bool		passive;
	uint32_t	verb = verb_group(r, first, cue, &passive);
	uint32_t	clause;

	if (passive)
	{
		s->passive = true;
		return pr_source_agent(r, cue_end, last, s);
	}
	if (verb > first && pr_is(r, verb - 1, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP) && subject_pronoun(r, verb - 1, s))
		return true;
	/* "and said", ", saying": the subject is that of the verb before */
	if (verb > first && (pr_token_is(r, verb - 1, "and") || pr_is(r, verb - 1, PR_CONJUNCTION) ||
						 (pr_is(r, cue, PR_GERUND) && pr_byte(r, verb - 1) == ',')))
		return shared_subject(r, first, verb, s) || subject_persons(r, first, first, verb, s);
	/* "it would cost £5, notes Jane Smith" */
	if (cue > first && pr_byte(r, cue - 1) == ',' && mention_from(r, cue_end) < r->mentions.count && r->mentions.at[mention_from(r, cue_end)].first == cue_end &&
		inverted_subject(r, cue_end, last, s))
		return true;
	clause = clause_first(r, first, verb, &verb);
	if (clause < verb && subject_in_front(r, clause, verb, s))
		return true;
	return (leads || is_punctuation(r, cue - 1)) && inverted_subject(r, cue_end, last, s);
}

bool
pr_source_agent(const PrReading *r, uint32_t first, uint32_t last, PrSource *s)
{
	for (uint32_t i = first; i < last && i < first + AGENT_MOST && !pr_ends_sentence(r, i); i++)
		if (pr_token_is(r, i, "by"))
			return inverted_subject(r, i + 1, last, s);
	return false;
}

bool
pr_attribution_at(const PrReading *r, uint32_t i, uint32_t last)
{
	uint32_t	m = mention_from(r, i);

	if (i + 1 >= last)
		return false;
	if (pr_match(r, i, PR_CUE_SPEECH, NULL) > 0)
		return mention_from(r, i + 1) < r->mentions.count && r->mentions.at[mention_from(r, i + 1)].first <= i + 2;
	if (m < r->mentions.count && r->mentions.at[m].first == i)
		i = r->mentions.at[m].last;
	else if (pr_word_is(r, i, "he") || pr_word_is(r, i, "she") || pr_word_is(r, i, "they"))
		i++;
	else
		return false;
	return i < last && pr_match(r, i, PR_CUE_SPEECH, NULL) > 0;
}

/* A person, or other words, from token i on. */
static bool
source_from(const PrReading *r, uint32_t i, uint32_t last, PrSource *s)
{
	PrRange		words = {i, i};
	uint32_t	m = mention_from(r, i);

	while (words.last < last && words.last - i < WORDS_MOST && !is_punctuation(r, words.last) &&
		   !(words.last > i && !is_capital(r, words.last) &&
			 ((pr_is(r, words.last, PR_FINITE | PR_RELATIVE | PR_CUE | PR_VERB) && !is_nominal(r, words.last, i)) ||
			  (pr_is(r, words.last, PR_PREPOSITION) && !pr_is(r, words.last, PR_LINK)))))
		words.last++;
	if (m < r->mentions.count && r->mentions.at[m].first < words.last && !is_oblique(r, &r->mentions.at[m], i))
	{
		add_person(s, r->mentions.at[m].person);
		return true;
	}
	return source_by_words(r, words, s);
}

/* "Her verdict:", "warnings from senior officers", "according to the report", "in the words of X", "was his answer" */
static bool
source_by_noun(const PrReading *r, uint32_t first, uint32_t i, uint32_t n, uint32_t last, PrSource *s)
{
	uint32_t	before = i;

	while (before > first && pr_is(r, before - 1, PR_ADJECTIVE | PR_ORDINAL))
		before--;
	if (before > first && pr_is(r, before - 1, PR_PRONOUN_M | PR_PRONOUN_F) &&
		(pr_byte(r, last - 1) == ':' || (before > first + 1 && pr_is(r, before - 2, PR_BE)) || (i + n < last && pr_is(r, i + n, PR_BE))))
	{
		uint32_t	person = resolve_pronoun(r, before - 1, pr_is(r, before - 1, PR_PRONOUN_M) ? 'm' : 'f');

		if (person != PR_NONE)
			add_person(s, person);
		return person != PR_NONE;
	}
	if (n > 1)					/* according to */
		return (pr_is(r, i + n - 1, PR_PREPOSITION) || pr_is(r, i + n - 1, PR_LINK)) && source_from(r, i + n, last, s);
	if (i + 2 >= last || !(pr_token_is(r, i + 1, "from") || pr_token_is(r, i + 1, "of") || pr_token_is(r, i + 1, "by")))
		return false;
	return source_from(r, i + 2, last, s);
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
 * "She said she felt": what a person is said to feel or think is said by the
 * same; then the verb of speech before is the cue.
 */
static PrSource
speech_rather(const PrReading *r, uint32_t first, uint32_t cue, uint32_t last, PrSource found)
{
	PrSource	none = {.kind = PR_SPEAKER_NONE};

	if (found.count == 0 || pr_match(r, cue, PR_CUE_SPEECH, NULL) > 0 || cue == first || !pr_is(r, cue - 1, PR_PRONOUN))
		return found;
	for (uint32_t i = cue; i-- > first;)
	{
		uint32_t	n = cue_at(r, i, first, PR_CUE_SPEECH);
		PrSource	s = none;

		if (n > 0 && subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = cue_range(r, i, n);
			return s;
		}
	}
	return found;
}

PrSource
pr_source_before(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	none = {.kind = PR_SPEAKER_NONE};
	PrSource	open = none;	/* a cue whose subject is not here */
	PrSource	s;
	uint32_t	n;

	for (uint32_t i = last; i-- > first;)
	{
		s = none;
		if ((n = cue_at(r, i, first, PR_CUE)) == 0)
			continue;
		if (subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = cue_range(r, i, n);
			return speech_rather(r, first, i, last, s);
		}
		if (open.cue.last == 0)
		{
			open.cue = cue_range(r, i, n);
			open.passive = s.passive;
		}
	}
	for (uint32_t i = last; i-- > first;)
	{
		s = none;
		if ((n = pr_sign_at(r, i, PR_SIGN_NOUN)) > 0 && source_by_noun(r, first, i, n, last, &s))
			return s;
	}
	/* a line that only names the speaker: "Jane Smith, chair:" */
	s = none;
	if (open.cue.last == 0 && last > first && pr_byte(r, last - 1) == ':' && subject_persons(r, first, first, last, &s))
		return s;
	return open;
}

PrSource
pr_source_behind(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	none = {.kind = PR_SPEAKER_NONE};
	PrSource	open = none;

	/* "– Jane Smith, nurse" */
	if (first + 1 < last && is_punctuation(r, first) && strchr("-\xe2", pr_byte(r, first)) != NULL && !pr_quotation_mark(r, first))
		return pr_source_signature(r, first, last);
	for (uint32_t i = first; i < last && i < first + SENTENCE_MOST; i++)
	{
		uint32_t	n = cue_at(r, i, first, PR_CUE);
		uint32_t	noun = pr_sign_at(r, i, PR_SIGN_NOUN);
		PrSource	s = none;

		if (n > 0 && subject_of_cue(r, first, i, i + n, last, &s))
		{
			s.cue = cue_range(r, i, n);
			return s;
		}
		if (n > 0 && open.cue.last == 0 && i <= first + 1 && pr_match(r, i, PR_CUE_SPEECH, NULL) > 0)
			open.cue = cue_range(r, i, n);
		s = none;
		if ((noun > 1 || (noun == 1 && pr_is(r, first, PR_BE))) && source_by_noun(r, first, i, noun, last, &s))
			return s;
		if (pr_ends_sentence(r, i))
			break;
	}
	return open;
}

PrSource
pr_source_signature(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};
	uint32_t	i = first;
	uint32_t	m;

	while (i < last && is_punctuation(r, i))
		i++;
	m = mention_from(r, i);
	if (i > first && m < r->mentions.count && r->mentions.at[m].first == i && r->mentions.at[m].last <= last)
		add_person(&s, r->mentions.at[m].person);
	return s;
}

PrSource
pr_source_in_retrospect(const PrReading *r, uint32_t first, uint32_t last)
{
	PrSource	s = {.kind = PR_SPEAKER_NONE};

	for (uint32_t i = first; i + 2 < last && i < first + 8; i++)
	{
		if (pr_sign_at(r, i, PR_SIGN_NOUN) > 0 && (pr_token_is(r, i + 1, "of") || pr_token_is(r, i + 1, "from")))
		{
			uint32_t	m = mention_from(r, i);

			if (m < r->mentions.count && r->mentions.at[m].first < last)
				add_person(&s, r->mentions.at[m].person);
			return s;
		}
	}
	return s;
}
