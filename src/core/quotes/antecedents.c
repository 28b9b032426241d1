/*
 * antecedents.c
 *		Whom pronouns mean: he, she, they, it; what the sentences before offer.
 */
#include "quotes/speakers.h"

#include "arena.h"
#include "nounphrase.h"
#include "marks.h"

#define SENTENCES_MOST 40		/* sentences looked back for whom a pronoun means */
#define FORWARD_MOST 150		/* tokens looked ahead where nobody stands before it */
#define FINAL_MOST 6			/* tokens of "his agent" before the name of one who speaks at a sentence's end */
#define SUBJECT_MOST 24			/* tokens of a sentence's subject */
#define PREFACE_MOST 40			/* tokens before the subject, and between it and its reporting verb */
#define DESCRIBED_MOST 3		/* sentences looked back for whom a rank describes */
#define CHARGED_MOST 3			/* tokens of "has been charged" */
#define OBJECT_MOST 4			/* tokens of "had then blocked her" */
#define MARKS_MOST 8			/* marks looked back to tell whether a token is quoted */
#define THEY_MOST 120			/* tokens between the persons and the pronoun that means them all */

uint32_t
pr_mention_from(const PrReading *r, uint32_t i)
{
	return pr_first_from(&r->mentions, PrMention, first, i);
}

/* Where the block of token i begins. */
static uint32_t
block_first(const PrReading *r, uint32_t i)
{
	uint32_t	after = pr_first_from(&r->blocks, PrBlock, first, i + 1);

	return after > 0 ? r->blocks.at[after - 1].first : 0;
}

/* Where the sentence begins that ends before token last. */
static uint32_t
sentence_before(const PrReading *r, uint32_t last)
{
	uint32_t	first = pr_sentence_first(r, last - 1, block_first(r, last - 1));

	return first < last ? first : last - 1;
}

/* Is the token inside quotation marks, or after one that its paragraph does not close? */
static bool
is_quoted(const PrReading *r, uint32_t token)
{
	uint32_t	mark = pr_mark_from(r, token);

	for (int n = 0; mark > 0 && n < MARKS_MOST; n++)
	{
		const PrMark *m = &r->marks.at[--mark];

		if (m->role == PR_MARK_APOSTROPHE)
			continue;
		if (m->role == PR_MARK_OPEN)
			return m->partner != PR_NONE ? r->marks.at[m->partner].token > token :
				block_first(r, token) <= m->token;
		return m->role != PR_MARK_CLOSE;
	}
	return false;
}

bool
pr_is_apostrophe(const PrReading *r, uint32_t i)
{
	uint32_t	mark = pr_mark_from(r, i);

	return mark < r->marks.count && r->marks.at[mark].token == i &&
		r->marks.at[mark].role == PR_MARK_APOSTROPHE;
}

bool
pr_is_possessive_pronoun(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP | PR_PRONOUN_IT) &&
		!pr_is_word(r, i, PR_WORD_HE) && !pr_is_word(r, i, PR_WORD_SHE) && !pr_is_word(r, i, PR_WORD_THEY) &&
		!pr_is_word(r, i, PR_WORD_POINTER) && pr_wordlike(r, i + 1) &&
		!pr_is(r, i + 1, PR_PREPOSITION | PR_CONJUNCTION | PR_ADVERB | PR_RELATIVE);
}

bool
pr_is_oblique(const PrReading *r, const PrMention *m, uint32_t least)
{
	uint32_t	i = m->first;

	/* Smith's, Burrows'; not Smith, vicar of St Mark's, */
	if ((pr_flagged(r, m->last - 1, PR_POSSESSIVE) && pr_byte(r, m->last) != ',') || pr_is_apostrophe(r, m->last))
		return true;
	while (i > least && (pr_is(r, i - 1, PR_ARTICLE) || pr_byte(r, i - 1) == '('))
		i--;
	/* inside a name a capital has none: Speak Up director Jane Smith */
	return i > least && pr_is(r, i - 1, PR_PREPOSITION) && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION) &&
		!(i > least + 1 && pr_capitalised(r, i - 1) && pr_capitalised(r, i - 2)) &&
		!pr_is_word(r, i - 1, PR_WORD_AS);
}

/* What one sentence offers as the one whom a pronoun means. */
typedef struct Offer
{
	uint32_t	subject;		/* person named in the sentence's subject, of the gender or of none known;
								 * PR_NONE: none */
	uint32_t	named;			/* person of the gender, no object of a preposition if there is such a one */
	bool		oblique;		/* it is one */
	uint32_t	unknown;		/* person whose gender nobody knows */
	PrRange		words;			/* subject of a reporting verb, who has no name here: a spokesman for the
								 * trust */
	PrRange		idle;			/* the subject of another verb, likewise: a pensioner lost her savings */
	bool		goes_on;		/* the subject is a pronoun of the gender, or does something to one, or all is
								 * quoted: the sentence before tells more */
} Offer;

/* Where the narrator's part of a sentence begins: after what it quotes first. */
static uint32_t
narrator_first(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	m = pr_mark_from(r, first);
	uint32_t	after = first;

	for (int n = 0; n < MARKS_MOST && m < r->marks.count && r->marks.at[m].token < last; n++, m++)
	{
		if (r->marks.at[m].role == PR_MARK_OPEN && r->marks.at[m].token > after + 1)
			break;				/* narration stands before it */
		if (r->marks.at[m].role == PR_MARK_CLOSE)
			after = r->marks.at[m].token + 1;
	}
	if (after == first && is_quoted(r, first))
		return last;
	while (after > first && after < last && pr_is_punctuation(r, after))
		after++;
	return after;
}

static bool
is_subject_pronoun(const PrReading *r, uint32_t i)
{
	return pr_is_word(r, i, PR_WORD_HE) || pr_is_word(r, i, PR_WORD_SHE) ||
		(pr_is_word(r, i, PR_WORD_THEY) && pr_is(r, i, PR_PRONOUN));
}

bool
pr_describes_subject(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_GERUND) && pr_is_plural_noun(r, i + 1) &&
		pr_is(r, i + 2, PR_FINITE | PR_CUE_SPEECH);
}

uint32_t
pr_after_preface(const PrReading *r, uint32_t first, uint32_t last)
{
	if (first >= last || pr_match(r, first, PR_RANK | PR_OFFICE, NULL) > 0 ||
		pr_describes_subject(r, first) ||
		!(pr_is(r, first, PR_PREPOSITION | PR_GERUND | PR_CONJUNCTION | PR_QUESTION | PR_ADVERB) ||
		  (pr_is(r, first, PR_PARTICIPLE) && !pr_is(r, first, PR_VERB))))
		return first;
	if (pr_sign_at(r, first, PR_SIGN_OPENER) > 0 ||
		(pr_is(r, first, PR_ADVERB) && !pr_is(r, first, PR_PREPOSITION | PR_CONJUNCTION)))
		return first + 1 < last && pr_byte(r, first + 1) == ',' ? first + 2 : first + 1;
	/* "On Tuesday the council said" */
	if (first + 2 < last && pr_is(r, first, PR_PREPOSITION) && pr_is(r, first + 1, PR_WEEKDAY))
		return pr_byte(r, first + 2) == ',' ? first + 3 : first + 2;
	/* "In its report the panel said" */
	for (uint32_t i = first + 2; i < last && i < first + SUBJECT_MOST && !pr_is_punctuation(r, i); i++)
		if (pr_is(r, first, PR_PREPOSITION) && pr_is_word(r, i, PR_WORD_THE) && pr_is_nominal(r, i - 1) &&
			!pr_is(r, i - 1, PR_VERB | PR_PARTICIPLE | PR_CUE | PR_GERUND))
			return i;
	for (uint32_t i = first; i < last && i < first + PREFACE_MOST; i++)
		/* "In a statement, read in court, the family said" */
		if (pr_byte(r, i) == ',' && !(pr_is(r, i + 1, PR_PREPOSITION | PR_PARTICIPLE | PR_RELATIVE) &&
									  !pr_capitalised(r, i + 1)))
			return i + 1;
	/* "Since his wife died in 2022 he has heated one room" */
	for (uint32_t i = first + 2; i < last && i < first + PREFACE_MOST; i++)
		if (is_subject_pronoun(r, i) && (pr_is_nominal(r, i - 1) || pr_type(r, i - 1) == PR_TOKEN_NUMBER) &&
			pr_is(r, i + 1, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_CUE))
			return i;
	return first;
}

/* A sentence's subject, and the verb that it has. */
typedef struct Subject
{
	PrRange		words;			/* up to its first comma */
	uint32_t	verb;			/* first token after all that belongs to the subject, insertions too */
	bool		speaks;			/* the verb reports */
	bool		addressed;		/* to him or her, of whom the sentences before told: her doctor told her */
} Subject;

static bool
is_verb_here(const PrReading *r, uint32_t i, uint32_t first)
{
	if (!pr_is(r, i, PR_FINITE | PR_VERB | PR_PARTICIPLE | PR_CUE) || pr_capitalised(r, i))
		return false;
	/* "The inquiry report states" */
	if (pr_sign_at(r, i, PR_SIGN_DOCUMENT) > 0 && pr_is(r, i + 1, PR_FINITE | PR_CUE))
		return false;
	return !pr_is_noun_here(r, i, first);
}

/* The reporting verb that ends a sentence, its stop aside, which last follows; last: none does. */
static uint32_t
final_cue(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	end = last > first && pr_ends_sentence(r, last - 1) ? last - 1 : last;

	return end > first + 2 && pr_match(r, end - 1, PR_CUE_SPEECH, NULL) == 1 ? end - 1 : last;
}

/* Where the words begin that are the subject of that verb: The road is shut, Inspector Jane Smith said. */
static uint32_t
final_subject(const PrReading *r, uint32_t first, uint32_t cue)
{
	uint32_t	m = pr_mention_from(r, cue);
	bool		named = m > 0 && r->mentions.at[m - 1].last == cue && r->mentions.at[m - 1].first > first;
	uint32_t	i = named ? r->mentions.at[m - 1].first : cue - 1;
	uint32_t	least = i > first + FINAL_MOST ? i - FINAL_MOST : first;

	if (!named && !pr_is_word(r, i, PR_WORD_HE) && !pr_is_word(r, i, PR_WORD_SHE))
		return cue;
	while (i > least && pr_byte(r, i - 1) != ',')
		i--;
	return i > least ? i : cue;
}

/* The words after one that names a source, up to a comma: According to | the trust, two wards are shut. */
static Subject
source_after(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	i = first;

	while (i < last && pr_byte(r, i) != ',')
		i++;
	return (Subject) {{first, i}, i, true, false};
}

/* Where the subject ends that begins at token first: before a verb, a relative pronoun or a mark. */
static uint32_t
subject_end(const PrReading *r, uint32_t first, uint32_t last)
{
	uint32_t	i = first;

	while (i < last && i < first + SUBJECT_MOST && !is_verb_here(r, i, first) && !pr_is(r, i, PR_RELATIVE) &&
		   !pr_is_word(r, i, PR_WORD_SELF) &&
		   (!pr_is_punctuation(r, i) || pr_byte(r, i) == '.' || pr_is_apostrophe(r, i)))
		i++;
	return i;
}

/* Find the verb after the words of a subject, and whether it reports: not the minister was told. */
static void
find_verb(const PrReading *r, Subject *subject, uint32_t last)
{
	PrRange		words = subject->words;

	for (uint32_t i = words.last; i < last && i < words.last + PREFACE_MOST; i++)
	{
		if (pr_match(r, i, PR_CUE, NULL) > 0 && !pr_is_noun_here(r, i, words.first))
		{
			subject->verb = i;
			subject->speaks = !(pr_is(r, i - 1, PR_BE) && pr_sign_at(r, i, PR_SIGN_ADDRESSING) > 0);
			return;
		}
		if (i == words.last && is_verb_here(r, i, words.first) && !pr_is(r, i, PR_FINITE))
			return;
	}
}

/*
 * The subject of a sentence: what stands before its verb, or, where a reporting verb
 * comes first, after that.
 */
static Subject
sentence_subject(const PrReading *r, uint32_t first, uint32_t last)
{
	Subject		subject = {0};
	uint32_t	most;
	uint32_t	cue;
	uint32_t	i;

	first = narrator_first(r, first, last);
	most = first + SUBJECT_MOST;
	i = first < last ? pr_sign_at(r, first, PR_SIGN_NOUN) : 0;
	if (i > 1 && pr_is(r, first + i - 1, PR_PREPOSITION | PR_LINK))
		return source_after(r, first + i, most < last ? most : last);
	cue = final_cue(r, first, last);
	i = cue < last ? final_subject(r, first, cue) : cue;
	if (i < cue)
		return (Subject) {{i, cue}, cue, true, false};
	first = pr_after_preface(r, first, last);
	subject.speaks = first < last && !pr_capitalised(r, first) && pr_match(r, first, PR_CUE_SPEECH, NULL) > 0;
	first += subject.speaks;
	subject.words = (PrRange) {first, subject_end(r, first, last)};
	/* "A keen runner, she": only describes the subject */
	if (pr_byte(r, subject.words.last) == ',' && is_subject_pronoun(r, subject.words.last + 1))
		subject.words = subject.words.last + 1 < last ?
			(PrRange) {subject.words.last + 1, subject.words.last + 2} : (PrRange) {last, last};
	subject.verb = subject.words.last;
	if (!subject.speaks)
		find_verb(r, &subject, last);
	i = subject.verb + 1;
	subject.addressed = i < last && pr_is(r, i, PR_PRONOUN_M | PR_PRONOUN_F) &&
		!pr_is_word(r, i, PR_WORD_HE) && !pr_is_word(r, i, PR_WORD_SHE) && !pr_is_word(r, i, PR_WORD_MY);
	return subject;
}

bool
pr_may_mean_words(const PrReading *r, PrRange words, char gender)
{
	for (uint32_t i = words.first; i < words.last; i++)
	{
		uint32_t	n;

		if (i > words.first && pr_is(r, i, PR_PREPOSITION | PR_RELATIVE))
			return false;
		if (gender != 'f' && pr_sign_at(r, i, PR_SIGN_MAN) > 0)
			return true;
		if (gender != 'm' && pr_sign_at(r, i, PR_SIGN_WOMAN) > 0)
			return true;
		n = pr_match(r, i, PR_RANK | PR_OFFICE, NULL);
		n = n > 0 ? n : pr_sign_at(r, i, PR_SIGN_HUMAN);
		/* the last of the noun phrase: "council spokesman", no "officer training scheme" */
		if (n > 0 && (i + n >= words.last || pr_is(r, i + n, PR_PREPOSITION) || pr_is_punctuation(r, i + n)))
			return true;
	}
	return false;
}

/* Is the person the text's author, of whom it does not tell: By Jane Smith? */
static bool
is_byline(const PrReading *r, const PrMention *m)
{
	return m->first > 0 && pr_capitalised(r, m->first - 1) &&
		pr_data_at(r, m->first - 1, PR_NUMBER_LAYOUT) == PR_ROLE_BYLINE;
}

/*
 * Is it one of the gender who has a given name beside what he or she is, so a person though no mention: His
 * wife, Deb, 58; crew member Lee?
 */
static bool
is_named_relation(const PrReading *r, PrRange words, char gender)
{
	uint32_t	name = words.first < words.last ? pr_name_of_relation(r, words) : PR_NONE;
	uint16_t	known = name != PR_NONE ? pr_data_at(r, name, PR_NUMBER_GIVEN_NAME) : 0;

	return name != PR_NONE && (known == (uint16_t) gender || known == 'x' || known == 0 || gender == 0);
}

/* Does the subject do something to another, whom a pronoun of the gender means: the seller had blocked her? */
static bool
acts_on_another(const PrReading *r, const Subject *subject, uint32_t last, char gender)
{
	for (uint32_t i = subject->verb; i < last && i < subject->verb + OBJECT_MOST && !pr_is_punctuation(r, i); i++)
		if (pr_is(r, i, gender == 'm' ? PR_PRONOUN_M : PR_PRONOUN_F) && !is_subject_pronoun(r, i) &&
			!pr_is_word(r, i, PR_WORD_SELF) && !pr_is_possessive_pronoun(r, i))
			return true;
	return false;
}

/*
 * May a pronoun mean the subject though it does not speak: one without a name, but no suspect, nor whom
 * somebody tells something; or a given name that is all that is known of a person?
 */
static bool
is_idle(const PrReading *r, const Subject *subject, char gender)
{
	PrRange		words = subject->words;

	if (words.last == words.first + 1)
		return pr_capitalised(r, words.first) &&
			(pr_is(r, words.first, PR_GIVEN_NAME) ?
			 pr_data_at(r, words.first, PR_NUMBER_GIVEN_NAME) == (uint16_t) gender :
			 pr_is_aged(r, words.last));
	if (words.first >= words.last || !pr_is(r, words.first, PR_ARTICLE | PR_CARDINAL))
		return false;
	for (uint32_t i = subject->verb; i < subject->verb + CHARGED_MOST && !pr_is_punctuation(r, i); i++)
		if (pr_sign_at(r, i, PR_SIGN_ACCUSED | PR_SIGN_ADDRESSING) > 0)
			return false;
	return pr_may_mean_words(r, words, gender);
}

/* Is it one of several, who has no name: One of his victims, Another? */
static bool
is_one_of_several(const PrReading *r, PrRange words)
{
	return words.first < words.last &&
		(pr_is(r, words.first, PR_CARDINAL) || pr_is_word(r, words.first, PR_WORD_ANOTHER)) &&
		(words.last == words.first + 1 || pr_is_word(r, words.first + 1, PR_WORD_OF));
}

/*
 * One without a name who acts in the sentence though not as its subject: emails show that a manager called;
 * she was met by a man. Empty: nobody does.
 */
static PrRange
other_actor(const PrReading *r, uint32_t first, uint32_t last, char gender)
{
	for (uint32_t i = first; i + 2 < last; i++)
		if ((pr_is_word(r, i, PR_WORD_BY) || pr_is_word(r, i, PR_WORD_POINTER)) &&
			pr_is_word(r, i + 1, PR_WORD_A))
		{
			PrRange		words = {i + 1, subject_end(r, i + 1, last)};

			if (pr_may_mean_words(r, words, gender))
				return words;
		}
	return (PrRange) {last, last};
}

/* Is what a court or the police does to a suspect told in the sentence? */
static bool
tells_of_accused(const PrReading *r, uint32_t first, uint32_t last)
{
	while (first < last && pr_sign_at(r, first, PR_SIGN_ACCUSED) == 0)
		first++;
	return first < last;
}

/* Do the words mean someone of whom something was told before: the winner; not the victim, a builder? */
static bool
refers_back(const PrReading *r, PrRange words)
{
	return pr_is_word(r, words.first, PR_WORD_THE) &&
		!(pr_byte(r, words.last) == ',' && pr_is_word(r, words.last + 1, PR_WORD_A));
}

/* What the sentence of tokens first .. last-1 offers for a pronoun of the gender. */
static Offer
offer_of(const PrReading *r, uint32_t first, uint32_t last, char gender)
{
	Offer		offer = {PR_NONE, PR_NONE, true, PR_NONE, {first, first}, {first, first}, false};
	Subject		subject = sentence_subject(r, first, last);
	bool		known = false;	/* the subject is the name of a person */

	for (uint32_t m = pr_mention_from(r, first); m < r->mentions.count && r->mentions.at[m].first < last; m++)
	{
		const PrMention *mention = &r->mentions.at[m];
		char		other = r->persons.at[mention->person].gender;
		bool		oblique;

		if (is_quoted(r, mention->last - 1) || is_byline(r, mention))
			continue;
		oblique = pr_is_oblique(r, mention, first);
		/* also after the words: his barrister, Ann Reed, */
		known = known || (mention->first <= subject.words.first && mention->last >= subject.words.last) ||
			(pr_byte(r, subject.words.last) == ',' && mention->first <= subject.words.last + 1 &&
			 mention->last > subject.words.last);
		if (!oblique && offer.subject == PR_NONE &&
			(other == gender || gender == 0 || (other == 0 && subject.speaks)) &&
			mention->last > subject.words.first && mention->first <= subject.verb)
			offer.subject = mention->person;
		/* "She told Smith": she is another one; not so "He told Smith" */
		if (mention->first > subject.words.first && is_subject_pronoun(r, subject.words.first) &&
			!pr_is(r, subject.words.first, gender == 'm' ? PR_PRONOUN_F : gender == 'f' ? PR_PRONOUN_M : 0) &&
			!pr_is(r, mention->first - 1, PR_BE))
			continue;
		if (other == gender && (offer.named == PR_NONE || (offer.oblique && !oblique)))
		{
			offer.named = mention->person;
			offer.oblique = oblique;
		}
		if (other == 0 && offer.unknown == PR_NONE)
			offer.unknown = mention->person;
	}
	offer.goes_on = subject.words.first >= last ||
		pr_is(r, subject.words.first, gender == 'm' ? PR_PRONOUN_M : PR_PRONOUN_F) ||
		(!subject.speaks && acts_on_another(r, &subject, last, gender));
	if (offer.subject == PR_NONE)
	{
		uint32_t	person = pr_person_named(r, subject.words);

		if (person != PR_NONE && (r->persons.at[person].gender == gender ||
								  r->persons.at[person].gender == 0))
			offer.subject = person;
	}
	if (offer.subject != PR_NONE || known)
		return offer;
	if (is_named_relation(r, subject.words, gender) ||
		(subject.speaks && !subject.addressed &&
		 (pr_may_mean_words(r, subject.words, gender) || is_one_of_several(r, subject.words))))
		offer.words = subject.words;
	else if (!offer.goes_on)
		offer.idle = is_idle(r, &subject, gender) ? subject.words : other_actor(r, first, last, gender);
	return offer;
}

static bool
take_person(PrSource *s, uint32_t person)
{
	if (person != PR_NONE)
		pr_add_person(s, person);
	return person != PR_NONE;
}

/* Is the source a person known not to be of the gender: "his barrister, Jane Smith", whom he cannot mean? */
static bool
differs(const PrReading *r, const PrSource *s, char gender)
{
	char		known = s->count > 0 ? r->persons.at[s->persons[0]].gender : '\0';

	return known != '\0' && gender != '\0' && known != gender;
}

/*
 * The first person of the gender named after token i, where none stands before it:
 * "she said", and then her name.
 */
static bool
resolve_forward(const PrReading *r, uint32_t i, char gender, PrSource *s)
{
	for (uint32_t m = pr_mention_from(r, i); m < r->mentions.count &&
		 r->mentions.at[m].first < i + FORWARD_MOST; m++)
	{
		char		other = r->persons.at[r->mentions.at[m].person].gender;

		if ((other == gender || other == 0) && !is_quoted(r, r->mentions.at[m].first) &&
			!pr_is_oblique(r, &r->mentions.at[m], i))
			return take_person(s, r->mentions.at[m].person);
	}
	return false;
}

/* Whom the sentences asked so far offer for a pronoun. */
typedef struct Candidates
{
	uint32_t	sure;			/* a person; PR_NONE, as below: none */
	PrSource	words;			/* "the winner", who may be the subject of the sentence before */
	uint32_t	beside;			/* of the gender, but an object in the pronoun's own sentence: in a letter to
								 * Smith, she wrote */
	uint32_t	unknown;		/* whose gender nobody knows */
	bool		near;			/* that one is of the pronoun's paragraph */
	bool		narrated;		/* a sentence of the narrator's was asked */
} Candidates;

/*
 * Add what a sentence offers; true: no further one need be asked. inside: it is the part of the pronoun's own
 * sentence that stands before it.
 */
static bool
weigh(const PrReading *r, const Offer *offer, char gender, bool inside, Candidates *c)
{
	c->sure = offer->subject;
	if (c->sure != PR_NONE)
		return true;
	if (!pr_empty_source(&c->words))
		return !offer->goes_on;
	if (offer->words.first < offer->words.last && !inside && pr_source_by_words(r, offer->words, &c->words))
	{
		if (!differs(r, &c->words, gender))
			return c->words.count > 0 || !refers_back(r, c->words.words);
		c->words = (PrSource) {.kind = PR_SPEAKER_NONE};
		return false;
	}
	if (inside && offer->oblique)
		c->beside = offer->named;
	else
		c->sure = offer->named;
	if (offer->named != PR_NONE)
		return c->sure != PR_NONE;
	return !c->narrated && offer->idle.first < offer->idle.last &&
		pr_source_by_words(r, offer->idle, &c->words) && !refers_back(r, offer->idle);
}

/*
 * Whom a pronoun at token i means. Sentences are asked from its own back: first
 * for their subject, a person or one without a name who speaks there, then for
 * any person of the gender named outside quotations. A person whose gender is
 * not known comes before those of earlier paragraphs, and else last.
 */
bool
pr_resolve_pronoun(const PrReading *r, uint32_t i, char gender, PrSource *s)
{
	Candidates	c = {.sure = PR_NONE, .words = {.kind = PR_SPEAKER_NONE}, .beside = PR_NONE, .unknown = PR_NONE};
	uint32_t	block = block_first(r, i);
	uint32_t	last = i;
	bool		inside = pr_sentence_first(r, i, block) < i;

	for (int n = 0; last > 0 && n < SENTENCES_MOST && !(c.near && last <= block); n++)
	{
		uint32_t	first = sentence_before(r, last);
		Offer		offer = offer_of(r, first, last, gender);

		/* a victim is not who was charged */
		if ((!pr_empty_source(&c.words) && tells_of_accused(r, first, last)) ||
			weigh(r, &offer, gender, inside && last == i, &c))
			break;
		c.narrated |= !offer.goes_on;
		if (offer.unknown != PR_NONE && c.unknown == PR_NONE)
		{
			c.unknown = offer.unknown;
			c.near = first >= block;
		}
		last = first;
	}
	if (c.sure == PR_NONE && !pr_empty_source(&c.words))
	{
		*s = c.words;
		return true;
	}
	return take_person(s, c.sure) || take_person(s, c.beside) || take_person(s, c.unknown) ||
		resolve_forward(r, i, gender, s);
}

uint32_t
pr_described_person(const PrReading *r, PrRange office, bool owned)
{
	uint32_t	last = pr_sentence_first(r, office.first, block_first(r, office.first));
	bool		rank = pr_match(r, office.first, PR_RANK, NULL) > 0;

	for (int n = 0; last > 0 && n < DESCRIBED_MOST; n++)
	{
		uint32_t	first = sentence_before(r, last);
		Offer		offer = offer_of(r, first, last, 0);

		if (offer.subject != PR_NONE)
		{
			const PrPerson *person = &r->persons.at[offer.subject];
			bool		titled = person->title.span.end > person->title.span.start;

			if (pr_is_word(r, office.first, PR_WORD_OFFICER))
				return pr_has_rank(r, person) ? offer.subject : PR_NONE;
			return (rank ? person->official && !pr_has_rank(r, person) : owned && !titled) ?
				offer.subject : PR_NONE;
		}
		if (offer.words.first < offer.words.last)
			break;
		last = first;
	}
	return PR_NONE;
}

/* Persons of the sentence before token i, whom "they" means: two or more of them, joined. */
static bool
they_persons(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	m = pr_mention_from(r, i);
	uint32_t	first;

	if (m < 2 || i - r->mentions.at[m - 1].last > THEY_MOST)
		return false;
	first = pr_list_first(r, m - 1, 0);
	if (first == m - 1)
		return false;
	for (uint32_t n = first; n < m; n++)
		pr_add_person(s, r->mentions.at[n].person);
	return true;
}

/* Are the words only it, or they? */
static bool
is_pronoun(const PrReading *r, PrRange words)
{
	return words.last == words.first + 1 && pr_is(r, words.first, PR_PRONOUN_IT | PR_PRONOUN_GROUP);
}

/*
 * The subject of the last sentence before that of token i which is not all quoted and
 * no pronoun itself; after quoted ones it must be who speaks.
 */
static Subject
subject_before(const PrReading *r, uint32_t i)
{
	Subject		subject = {{i, i}, i, false, false};
	uint32_t	last = pr_sentence_first(r, i, block_first(r, i));

	for (int n = 0; last > 0 && n < SENTENCES_MOST &&
		 (subject.words.first >= subject.words.last || is_pronoun(r, subject.words)); n++)
	{
		uint32_t	first = sentence_before(r, last);

		subject = sentence_subject(r, first, last);
		if (n > 0 && !subject.speaks)
			subject.words.last = subject.words.first;
		last = first;
	}
	return subject;
}

/* Is the pronoun in a relative clause, so that its own sentence tells whom it means: a letter in which they? */
static bool
is_in_relative(const PrReading *r, uint32_t i, uint32_t first)
{
	return i > first + 1 && pr_is(r, i - 1, PR_RELATIVE | PR_QUESTION);
}

/*
 * Whom "they" means if not several persons just named: the subject of the sentence
 * before, one who speaks there or many; of its own from a relative clause.
 */
static bool
they_subject(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	first = pr_sentence_first(r, i, block_first(r, i));
	Subject		subject = is_in_relative(r, i, first) ? sentence_subject(r, first, i) : subject_before(r, i);
	PrRange		words = subject.words;

	if (words.first >= words.last)
		return false;
	for (uint32_t m = pr_mention_from(r, words.first); m < r->mentions.count &&
		 r->mentions.at[m].last <= subject.verb; m++)
		if (!pr_is_oblique(r, &r->mentions.at[m], words.first))
			pr_add_person(s, r->mentions.at[m].person);
	if (s->count > 0)
		return true;
	if (pr_is(r, words.first, PR_PREPOSITION | PR_CONJUNCTION | PR_PRONOUN | PR_ADVERB))
		return false;
	return pr_source_by_words(r, words, s);
}

/* What "it" means: the document of which the sentence before tells, or the body that speaks there. */
static bool
it_words(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	first = pr_sentence_first(r, i, block_first(r, i));
	/* "The panel was hard on the force, which it accused": the subject of its own sentence */
	bool		inside = is_in_relative(r, i, first);
	Subject		subject = inside ? sentence_subject(r, first, i) : subject_before(r, i);
	PrRange		words = subject.words;

	/* his letter, its report */
	bool		owned = words.last > words.first + 1 &&
		(pr_is(r, words.first, PR_PRONOUN_M | PR_PRONOUN_F) ||
		 (pr_is_possessive_pronoun(r, words.first) && pr_is_document(r, words)));

	/* Norvale Police has */
	bool		name = words.last > words.first + 1 && pr_capitalised(r, words.last - 1);

	PrSource	found = {.kind = PR_SPEAKER_NONE};

	if (words.first >= words.last || (!name && pr_is_plural_noun(r, words.last - 1)) ||
		!(subject.speaks || inside || pr_is_document(r, words) || pr_capitalised(r, words.last - 1)) ||
		(!owned && pr_is(r, words.first, PR_PRONOUN)) || pr_may_mean_words(r, words, 0) ||
		!pr_source_by_words(r, words, &found) || (!owned && found.count > 0))
		return false;
	*s = found;
	return true;
}

/* The document of which the sentence before that of token i tells newly: sent them a card. / It read */
static bool
new_document(const PrReading *r, uint32_t i, PrSource *s)
{
	uint32_t	last = pr_sentence_first(r, i, block_first(r, i));
	uint32_t	first = last > 0 ? sentence_before(r, last) : last;

	for (uint32_t noun = last; noun-- > first;)
	{
		uint32_t	article = noun;

		if (pr_sign_at(r, noun, PR_SIGN_DOCUMENT) != 1 || is_quoted(r, noun))
			continue;
		while (article > first && (pr_is(r, article - 1, PR_ADJECTIVE) || pr_is_nominal(r, article - 1)))
			article--;
		if (article > first && pr_is_word(r, article - 1, PR_WORD_A))
			return pr_source_by_words(r, (PrRange) {article - 1, noun + 1}, s);
	}
	return false;
}

bool
pr_resolve_gendered(const PrReading *r, uint32_t i, PrSource *s)
{
	return pr_resolve_pronoun(r, i, pr_is(r, i, PR_PRONOUN_M) ? 'm' : 'f', s);
}

bool
pr_resolve_he(const PrReading *r, uint32_t i, PrSource *s)
{
	return (pr_is_word(r, i, PR_WORD_HE) || pr_is_word(r, i, PR_WORD_SHE)) && pr_resolve_gendered(r, i, s);
}

bool
pr_subject_pronoun(const PrReading *r, uint32_t i, PrSource *s)
{
	if (pr_resolve_he(r, i, s))
		return true;
	if (pr_is_word(r, i, PR_WORD_THEY))
		return they_persons(r, i, s) || they_subject(r, i, s);
	return pr_is_word(r, i, PR_WORD_POINTER) && pr_is(r, i, PR_PRONOUN_IT) &&
		(it_words(r, i, s) || new_document(r, i, s));
}
