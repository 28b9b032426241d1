/*
 * person_names.c
 *		The words of a person's name, what stands before it and what after.
 *
 * A name is read forward word by word: capitalised words that the lexicon does
 * not know as something else, initials with their stops, particles between
 * capitals, a nickname in brackets or marks. Honorifics are read backwards from
 * the name, letters (OBE, MP) and Jr forward from it.
 */
#include "people/person_names.h"

#include "bodies/bodies.h"

#define NAME_MOST 7				/* tokens of a name */
#define PARTICLES_MOST 2		/* de la, van der */
#define STYLE_WORDS_MOST 4		/* words of an honorific: The Rt Hon Dame */
#define ARTICLE_MOST 4			/* bytes of a name's article with its hyphen: al-, el- */
#define SHORT_FORM_MOST 5		/* letters of a body's short form */
#define INITIALS_MOST 3			/* letters of initials before a surname */
#define PEERAGE_MOST 4			/* words of a peer's place */
#define DOTTED_MOST 8			/* letters with stops after a name */

static bool
is_initial(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	return (t->type == PR_TOKEN_WORD && t->length == 1 && (t->flags & PR_CAPITAL)) ||
		(t->type == PR_TOKEN_ABBREVIATION && (t->flags & PR_CAPITAL) && t->length <= 6 &&
		 !pr_is(r, i, PR_PLACE) &&
		memchr(r->text + t->start, '/', t->length) == NULL &&
		 memchr(r->text + t->start, '&', t->length) == NULL);
}

/* de, van, bin: small words inside a surname. */
static bool
is_inner_particle(const PrReading *r, uint32_t i)
{
	return pr_data_at(r, i, PR_NUMBER_PARTICLE) == PR_PARTICLE_INSIDE &&
		!pr_flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE);
}

/* Jr, Sr: they belong to the name but are no word that it could end with. */
static bool
is_generation(const PrReading *r, uint32_t i)
{
	return pr_data_at(r, i, PR_NUMBER_PARTICLE) == PR_PARTICLE_GENERATION;
}

/* The entry of letters after a name that are written with stops, O.B.E., as if they had none. */
static const PrEntry *
dotted_letters(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	char		letters[DOTTED_MOST];
	uint32_t	n = 0;

	for (uint32_t k = 0; k < t->length; k++)
	{
		if (r->text[t->start + k] == '.')
			continue;
		if (n == DOTTED_MOST)
			return &pr_entries[0];
		letters[n++] = r->text[t->start + k];
	}
	return pr_lookup_entry(letters, n);
}

/* Is the token written as letters after a name are: OBE, PhD, M.D.; not the name Edd? */
static bool
is_letters(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);

	if (t->flags & PR_LINE_BEFORE)
		return false;
	if (t->type == PR_TOKEN_ABBREVIATION)
		return pr_is(r, i, PR_POSTNOMINAL) || (pr_entry_all(dotted_letters(r, i)) & PR_POSTNOMINAL) != 0;
	if (!pr_is(r, i, PR_POSTNOMINAL))
		return false;
	if (t->flags & PR_UPPER)
		return true;
	for (uint32_t k = 1; k < t->length; k++)
		if (r->text[t->start + k] >= 'A' && r->text[t->start + k] <= 'Z')
			return true;
	return false;
}

/* Do the letters at token i end the name before them, T.D., or are they initials before a surname, M.P. Grey? */
static bool
ends_with_letters(const PrReading *r, uint32_t i)
{
	return is_letters(r, i) && (pr_type(r, i) != PR_TOKEN_ABBREVIATION || !pr_flagged(r, i + 1, PR_CAPITAL) ||
								pr_flagged(r, i + 1, PR_LINE_BEFORE) || is_letters(r, i + 1));
}

/*
 * Can token i, a word of bodies, laws or offices, be the surname after a given
 * name: Penny Chambers, Jack Law? titled: a rank or an office stands before the
 * name, so that more can: Mark Close, Tom Major.
 */
static bool
surname_word(const PrReading *r, uint32_t i, uint32_t most, bool titled)
{
	const PrEntry *e = &pr_entries[pr_word(r, i)];
	const PrValue *end = pr_value(e, PR_NUMBER_BODY_LAST);

	/* the name would go on: Chambers Street */
	if (i + 1 < most && pr_flagged(r, i + 1, PR_CAPITAL) && pr_wordlike(r, i + 1) &&
		!pr_flagged(r, i + 1, PR_LINE_BEFORE) &&
		!pr_is(r, i + 1, PR_POSTNOMINAL) && !is_generation(r, i + 1))
		return false;
	/* Gareth Usher, ...; Mary Lane said */
	titled |= pr_byte(r, i + 1) == ',' || (i + 1 < most && pr_is(r, i + 1, PR_CUE_SPEECH));
	if (pr_is(r, i, PR_BODY_LAST))
		return end != NULL && (end->data == PR_END_SURNAME || end->data == PR_END_NOUN ||
							   (titled && end->data == PR_END_NAMESAKE));
	if (pr_is(r, i, PR_LEGISLATION))
		return pr_value(e, PR_NUMBER_LEGISLATION)->data == PR_LAW_OWNED;
	return titled || !pr_is(r, i, PR_OFFICE_JOB);
}

/* Is the word of a name in capitals because the words beside it are: MARY OKAFOR SAID? */
static bool
speaks_in_capitals(const PrReading *r, uint32_t i, uint32_t most)
{
	return i + 2 < most && (pr_flags(r, i + 1) & pr_flags(r, i + 2) & PR_UPPER) &&
		pr_is(r, i + 2, PR_CUE_SPEECH);
}

/* The same as begins_small() of a word in small letters whose second byte is none, or that has a hyphen. */
static bool
has_capital_inside(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;
	uint32_t	at = 1;			/* of the capital */

	if (t->length < 3)
		return false;
	if (t->type == PR_TOKEN_HYPHENATED)
		while (at < t->length - 1u && at < ARTICLE_MOST && text[at++] != '-')
			;
	else if (text[1] == '\'')
		at = 2;
	else if (text[1] == '\xe2' && t->length > 4)
		at = 4;
	else if (strchr("htnbgmd", text[0]) == NULL)
		return false;
	return (text[at] >= 'A' && text[at] <= 'Z') || (at == 1 && text[1] == '\xc3');
}

/*
 * Does the word begin with a small article or letter that the name has before its capital: al-Amin,
 * d'Arville, Ó hEidhin, Mac an tSaoir? Most words in small letters go on in such.
 */
static inline bool
begins_small(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	const char *text = r->text + t->start;

	return text[0] >= 'a' && text[0] <= 'z' && t->type <= PR_TOKEN_HYPHENATED &&
		(t->type == PR_TOKEN_HYPHENATED || !(text[1] >= 'a' && text[1] <= 'z')) && has_capital_inside(r, i);
}

/* Where the surname begins after the given name at token i: after its particles, Piet van (Loon). */
static uint32_t
surname_after(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	surname = i + 1;

	while (surname + 1 < most && surname <= i + PARTICLES_MOST && is_inner_particle(r, surname))
		surname++;
	return surname;
}

bool
pr_given_name_at(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	next;

	if (i + 1 >= most || !pr_is(r, i, PR_GIVEN_NAME) || !pr_flagged(r, i, PR_CAPITAL))
		return false;
	next = surname_after(r, i, most);
	if (!(pr_flagged(r, next, PR_CAPITAL) || begins_small(r, next)) ||
		!pr_wordlike(r, next) ||
		pr_flagged(r, i, PR_POSSESSIVE) || pr_flagged(r, next, PR_LINE_BEFORE) ||
		(pr_flagged(r, i, PR_UPPER) && !speaks_in_capitals(r, i, most)))
		return false;
	/*
	 * Victoria Police, Grace Foundation, Milton Keynes; places and words of the language need
	 * more than a capital after them: Rio de Janeiro, but Jan de Wit
	 */
	if ((pr_is(r, next, PR_BODY_LAST | PR_OFFICE | PR_RANK | PR_LEGISLATION) &&
		 !surname_word(r, next, most, false)) ||
		pr_is(r, i, PR_PLACE | PR_BODY_LAST | PR_PREPOSITION) || (pr_phrase_classes(r, i) & PR_PLACE) ||
		(next == i + 1 && pr_is(r, i, PR_MONTH | PR_CALENDAR | PR_MODAL | PR_ADJECTIVE)))
		return false;
	return i == 0 || pr_data_at(r, i - 1, PR_NUMBER_PARTICLE) != PR_PARTICLE_SAINT;
}

/* Words of grammar, which are in no name. */
#define NO_NAME (PR_ARTICLE | PR_PRONOUN | PR_CONJUNCTION | PR_DETERMINER | PR_RELATIVE | PR_PREPOSITION | \
				 PR_QUESTION | PR_FINITE)

/* Words that say what somebody does rather than who it is. */
#define DEED (PR_VERB | PR_GERUND | PR_PARTICIPLE | PR_CUE | PR_ADVERB)

/* Is the word at token i written as the short form of a body is, where no rank stands before it? */
static bool
is_short_form(const PrReading *r, uint32_t i, PrEvidence evidence)
{
	return pr_flagged(r, i, PR_UPPER) && pr_length(r, i) <= SHORT_FORM_MOST && evidence != PR_EVIDENCE_RANK;
}

/* Is the word at token i, so written, the initials before a surname: JB Halloran? */
static bool
are_initials(const PrReading *r, uint32_t i, PrEvidence evidence)
{
	uint32_t	length = pr_length(r, i);

	if (!pr_flagged(r, i + 1, PR_CAPITAL) || pr_flagged(r, i + 1, PR_UPPER))
		return false;
	return (evidence == PR_EVIDENCE_OFFICE && length == 2) ||
		(length > 1 && length <= INITIALS_MOST && pr_classes(r, i) == 0 && pr_classes(r, i + 1) == 0);
}

/* Can a word of the lexicon other than a given name begin a name? */
static bool
may_begin_name(const PrReading *r, uint32_t i, PrEvidence evidence)
{
	PrClass		c = pr_classes(r, i);

	if ((c & (NO_NAME | PR_GERUND | PR_BODY_LAST | PR_OPERATION)) ||
		(is_short_form(r, i, evidence) && !are_initials(r, i, evidence)))
		return false;
	if (evidence != PR_EVIDENCE_RANK && (c & (DEED | PR_PLACE | PR_DEMONYM | PR_MONTH)))
		return false;
	/* Chief Palestinian negotiators */
	return !((c & PR_DEMONYM) && pr_wordlike(r, i + 1) && !pr_flagged(r, i + 1, PR_CAPITAL) &&
			 !pr_is(r, i + 1, DEED | PR_FINITE | PR_PREPOSITION | PR_CONJUNCTION | PR_RELATIVE));
}

/* Can it go on with one? */
static bool
may_be_surname(const PrReading *r, uint32_t i, PrEvidence evidence)
{
	PrClass		c = pr_classes(r, i);
	bool		given = pr_is(r, i - 1, PR_GIVEN_NAME);
	bool		last = !pr_flagged(r, i + 1, PR_CAPITAL);

	/* Tom Little KC, Tom Worth */
	if (given && evidence != PR_EVIDENCE_NONE && (c & (PR_DETERMINER | PR_PREPOSITION)) &&
		(last || pr_is(r, i + 1, PR_POSTNOMINAL)))
		return true;
	/* the surname in capitals of lists: Jane BLOGGS */
	if (given && last && c == 0 && !pr_flagged(r, i - 1, PR_UPPER))
		return true;
	if ((c & (NO_NAME | PR_BODY_LAST | PR_OPERATION)) || is_short_form(r, i, evidence))
		return false;
	/* SHERIFF TOM DALE PLEADS: a verb in capitals is no surname */
	return !((c & DEED) && pr_length(r, i) > 1 && (pr_flags(r, i) & pr_flags(r, i - 1) & PR_UPPER));
}

/*
 * Do the letters after the comma before token i belong to an office: , RCN Regional Director, or are
 * they one themselves: , MP for Eastmere; , MD of Lumenfold; , PC Tom Bloggs?
 */
static bool
is_in_office(const PrReading *r, uint32_t i, uint32_t most)
{
	PrLink		link = i + 1 < most ? pr_link(r, i + 1) : 0;

	return i + 1 < most && ((pr_is(r, i, PR_OFFICE) && (link == PR_LINK_HEAD || link == PR_LINK_OF)) ||
							(pr_is(r, i, PR_RANK) && pr_given_name_at(r, i + 1, most)) ||
							(pr_is(r, i, PR_ORGANISATION) &&
							 pr_match(r, i + 1, PR_OFFICE | PR_RANK, NULL) > 0));
}

bool
pr_person_name_word(const PrReading *r, uint32_t i, uint32_t start, uint32_t most, PrEvidence evidence)
{
	const PrToken *t = pr_token(r, i);
	PrClass		c = pr_classes(r, i);
	bool		first = i == start;

	if (!first && begins_small(r, i))
		return true;
	if (!first && t->type == PR_TOKEN_ABBREVIATION && ends_with_letters(r, i))
		return false;
	if (!(t->flags & PR_CAPITAL) || (t->type != PR_TOKEN_WORD && t->type != PR_TOKEN_HYPHENATED &&
									 !is_initial(r, i)))
		return false;
	if (is_initial(r, i))
		return true;
	if (first && evidence == PR_EVIDENCE_RANK && (t->flags & PR_UPPER) && t->length == 2 &&
		pr_flagged(r, i + 1, PR_CAPITAL) &&
		!pr_flagged(r, i + 1, PR_UPPER | PR_LINE_BEFORE))
		return true;			/* Sergeant JP Birch */
	if (is_letters(r, i) || (c & (PR_COURTESY | PR_WEEKDAY)) ||
		(t->length > 4 && pr_plural_office(r, i) != NULL) || is_generation(r, i) ||
		(t->type == PR_TOKEN_HYPHENATED && pr_last_byte(r, i) >= '0' && pr_last_byte(r, i) <= '9'))
		return false;			/* nobody's: Bill C-21 */
	/* Actor Sir Tom Birch; but Tom Sheikh MRCVS */
	if ((c & PR_STYLE) && !first && !(c & PR_GIVEN_NAME) && pr_flagged(r, i + 1, PR_CAPITAL) &&
		!is_letters(r, i + 1))
		return false;
	if (pr_phrase_classes(r, i) & (PR_RANK | PR_OFFICE | PR_BODY_LAST | PR_ORGANISATION))
		return false;
	if ((c & PR_GIVEN_NAME) && (first || (c & (PR_RANK | PR_OFFICE)) == 0))
		return !(t->flags & PR_UPPER) || first || t->length > 4 || pr_flagged(r, i - 1, PR_UPPER);
	if (c & (PR_RANK | PR_OFFICE | PR_LEGISLATION | PR_BODY_LAST))
		return (first ? evidence == PR_EVIDENCE_RANK && pr_is(r, i + 1, PR_CUE) :
				pr_is(r, i - 1, PR_GIVEN_NAME) || is_initial(r, i - 1) || pr_byte(r, i - 1) == '.') &&
			surname_word(r, i, most, evidence != PR_EVIDENCE_NONE);
	return first ? may_begin_name(r, i, evidence) : may_be_surname(r, i, evidence);
}

/* "(Tariq)" or a nickname in marks between given name and surname. */
static uint32_t
nickname_at(const PrReading *r, uint32_t i, uint32_t most)
{
	char		c = pr_byte(r, i);

	if ((c != '(' && c != '"' && c != '\'' && c != '\xe2') || i + 3 >= most ||
		!pr_flagged(r, i + 1, PR_CAPITAL) ||
		pr_type(r, i + 1) != PR_TOKEN_WORD)
		return 0;
	if (c == '(' && pr_byte(r, i + 2) == ')' && pr_flagged(r, i + 3, PR_CAPITAL) &&
		!pr_flagged(r, i + 1, PR_UPPER) &&
		pr_is(r, i + 1, PR_GIVEN_NAME))
		return 3;
	if ((c == '"' || c == '\'' || c == '\xe2') && pr_flagged(r, i, PR_SPACE_BEFORE) &&
		pr_type(r, i) == PR_TOKEN_PUNCTUATION &&
		pr_type(r, i + 2) == PR_TOKEN_PUNCTUATION && !pr_flagged(r, i + 2, PR_SPACE_BEFORE) &&
		pr_flagged(r, i + 3, PR_CAPITAL) &&
		(pr_byte(r, i + 2) == c))
		return 3;
	return 0;
}

/* Jr., Sr., II: they belong to the name. */
static uint32_t
suffix_at(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	at = i < most && pr_byte(r, i) == ',' ? i + 1 : i;

	if (at >= most || !is_generation(r, at))
		return 0;
	/* a stop belongs to Jr., not to a numeral */
	return at + 1 - i + (at + 1 < most && pr_token_is(r, at + 1, ".") && !pr_flagged(r, at, PR_UPPER) ? 1 :
						 0);
}

bool
pr_name_goes_on(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	next = i + 1;

	if (next >= most)
		return false;
	if (pr_flagged(r, next, PR_CAPITAL) || pr_match(r, next, PR_PARTICLE, NULL) > 0)
		return true;
	if (pr_type(r, next) <= PR_TOKEN_HYPHENATED)
		return begins_small(r, next);
	/* a nickname, the stop of an initial, the comma before Jr */
	return pr_byte_in(r, next, "(\"'\xe2.") || suffix_at(r, next, most) > 0;
}

/* How many particles stand at token end before a word of the name. */
static uint32_t
particles_step(const PrReading *r, uint32_t start, uint32_t end, uint32_t most, PrEvidence evidence)
{
	uint32_t	n = 0;
	uint32_t	whole;

	if (end == start || end >= most)
		return 0;
	while (end + n + 1 < most && n < PARTICLES_MOST && is_inner_particle(r, end + n))
		n++;
	whole = pr_match(r, end, PR_PARTICLE, NULL);
	if (whole > 1)
		n = whole;
	return n > 0 && end + n < most && (pr_person_name_word(r, end + n, start, most, evidence) ||
									   begins_small(r, end + n)) ? n : 0;
}

/* How many tokens the name goes on with at token end: a word, an initial with its stop, a particle. */
static uint32_t
name_step(const PrReading *r, uint32_t start, uint32_t end, uint32_t most, PrEvidence evidence)
{
	uint32_t	particles = particles_step(r, start, end, most, evidence);

	if (particles > 1)
		return particles;		/* Mac an tSaoir */
	if (pr_person_name_word(r, end, start, most, evidence))
	{
		bool		stop = end + 2 < most && pr_byte(r, end + 1) == '.' && is_initial(r, end);

		/* Ana M. de la Cruz */
		return stop && (pr_person_name_word(r, end + 2, start, most, evidence) ||
						particles_step(r, start, end + 2, most, evidence) > 0) ? 2 : 1;
	}
	return particles;
}

uint32_t
pr_person_name_end(const PrReading *r, uint32_t i, uint32_t most, PrEvidence evidence)
{
	uint32_t	end = i;

	while (end < most && end < i + NAME_MOST)
	{
		uint32_t	nickname = nickname_at(r, end, most);
		uint32_t	step = nickname > 0 && (end > i || evidence == PR_EVIDENCE_RANK) ? nickname : 0;

		if (end > i && pr_flagged(r, end, PR_LINE_BEFORE))
			break;
		if (step == 0)
			step = name_step(r, i, end, most, evidence);
		if (step == 0)
			break;
		end += step;
		if (pr_flagged(r, end - 1, PR_POSSESSIVE))
			break;
	}
	while (end > i && pr_byte(r, end - 1) == '.')
		end--;
	if (end > i && !pr_flagged(r, end - 1, PR_POSSESSIVE))
		end += suffix_at(r, end, most);
	return end;
}

uint32_t
pr_peer_name_end(const PrReading *r, uint32_t end, uint32_t most)
{
	uint32_t	i = end + 1;

	if (end + 1 >= most || pr_link(r, end) != PR_LINK_OF)
		return end;
	while (i < most && i <= end + PEERAGE_MOST && pr_flagged(r, i, PR_CAPITAL) &&
		   pr_type(r, i) <= PR_TOKEN_HYPHENATED)
		i++;
	return i == end + 1 ? end : i;
}

PrRange
pr_postnominals_at(const PrReading *r, uint32_t i, uint32_t most)
{
	PrRange		found = {i, i};

	if (i + 1 < most && pr_byte(r, i) == ',' && is_letters(r, i + 1) && !is_in_office(r, i + 1, most))
		found = (PrRange) {i + 1, i + 1};
	while (found.last < most)
	{
		uint32_t	n = pr_match(r, found.last, PR_POSTNOMINAL, NULL);

		if (n > 1 || is_letters(r, found.last))
			found.last += n > 0 ? n : 1;
		else if (found.last > found.first && found.last + 1 < most && pr_byte(r, found.last) == ',' &&
				 is_letters(r, found.last + 1))
			found.last++;
		else
			break;
	}
	return found;
}

char
pr_gender_of(const PrEntry *entry, PrClassNumber number)
{
	const PrValue *value = pr_value(entry, number);

	return value != NULL && (value->data == 'm' || value->data == 'f') ? (char) value->data : 0;
}

/*
 * Is the honorific at token i, which is a title elsewhere, a field: the Minister for Justice, the
 * Department of Justice, the Criminal Justice System? The name would begin at token end.
 */
static bool
names_field(const PrReading *r, uint32_t i, uint32_t end, uint32_t least)
{
	bool		given = pr_given_name_at(r, end, r->tokens.count);

	if (i <= least || pr_flagged(r, i, PR_LINE_BEFORE))
		return false;
	if (i > least + 1 && (pr_link(r, i - 1) == PR_LINK_OF || pr_link(r, i - 1) == PR_LINK_HEAD))
		return pr_flagged(r, i - 2, PR_CAPITAL) && (!given || pr_is(r, i - 2, PR_OFFICE_MINISTER));
	return !given && pr_flagged(r, i - 1, PR_CAPITAL) && pr_is(r, i - 1, PR_ADJECTIVE) &&
		!pr_is(r, i - 1, PR_OFFICE | PR_RANK | PR_RANK_PREFIX | PR_DEMONYM | PR_PLACE);
}

PrStyles
pr_styles_before(const PrReading *r, uint32_t end, uint32_t least)
{
	PrStyles	found = {.range = {end, end}};

	while (found.range.first > least)
	{
		uint32_t	from = PR_NONE;
		const PrEntry *entry = NULL;
		const PrValue *style;
		uint32_t	stop = found.range.first;

		if (pr_byte(r, stop - 1) == '.' && stop - 1 > least && !pr_flagged(r, stop - 1, PR_SPACE_BEFORE))
			stop--;
		if (!pr_in_run(r, stop - 1, PR_RUN_STYLE_ENDS))
			break;
		for (uint32_t n = 1; n <= STYLE_WORDS_MOST && n <= stop - least; n++)
			if (pr_flagged(r, stop - n, PR_CAPITAL) &&
				pr_match(r, stop - n, PR_STYLE | PR_COURTESY, &entry) == n)
				from = stop - n;
		if (from == PR_NONE || pr_flagged(r, found.range.first, PR_LINE_BEFORE))
			break;
		pr_match(r, from, PR_STYLE | PR_COURTESY, &entry);
		style = pr_value(entry, PR_NUMBER_STYLE);
		if (style != NULL && style->extra == PR_STYLE_OFFICE && names_field(r, from, end, least))
			break;
		if (found.gender == 0)
			found.gender = pr_gender_of(entry, style != NULL ? PR_NUMBER_STYLE : PR_NUMBER_COURTESY);
		if (pr_is(r, from, PR_COURTESY) && !pr_is(r, from, PR_STYLE))
			found.courtesy = true;
		if (found.range.first == end && style != NULL && style->extra == PR_STYLE_PEER)
			found.peer = true;
		found.office |= style != NULL && style->extra == PR_STYLE_OFFICE;
		found.bench |= style != NULL && style->extra == PR_STYLE_BENCH;
		found.range.first = from;
	}
	if (found.range.last - found.range.first > 1 && pr_is(r, found.range.first, PR_ARTICLE))
		found.range.first++;
	return found;
}
