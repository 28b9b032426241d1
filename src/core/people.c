/*
 * people.c
 *		Who is named in the release, and with which rank, office or position.
 *
 * Each block is walked once. Positions (positions.c) that end where a name
 * begins are kept in a short chain; a name is found by what stands before it
 * (a rank, an office, Mr), by its given name, or by the position or reporting
 * verb beside it. A name already known by its surname or given name is another
 * mention of the same person.
 */
#include "arena.h"
#include "bodies.h"
#include "lexicon.h"
#include "positions.h"

#define NAME_MOST 7				/* tokens of a name */
#define PARTICLES_MOST 2		/* de la, van der */
#define CHAIN_MOST 4			/* positions kept before a name */
#define SAME_MOST 16			/* persons of one surname that are compared */
#define GAP_MOST 12				/* tokens between a position and its name */

#define SKIP_MOST 3				/* small words before a position */
#define VERBS_MOST 4			/* has been newly: before a word of appointing */
#define AS_MOST 10				/* tokens between "joins" and "as" */
#define JOB_MOST 8				/* tokens of a job that no table has */

#define BUCKETS 256

typedef struct Walk
{
	PrReading  *r;
	const PrBlock *block;
	PrPosition	chain[CHAIN_MOST];	/* positions just before the cursor */
	int			chained;
	PrPosition	shared;			/* Sergeants A and B: the position of the last name, if it is of several */
	uint32_t	shared_at;		/* behind that name; PR_NONE: none */
	bool		title_case;		/* a headline in which every word has a capital */
	/* persons by last and by first word of their name: heads and links, PR_NONE ends */
	uint32_t	by_last[BUCKETS];
	uint32_t	by_first[BUCKETS];
	PR_ARRAY(uint32_t) next_last;
	PR_ARRAY(uint32_t) next_first;
} Walk;

/* What stands before a name: nothing, or words that make what follows a person. */
typedef enum Evidence
{
	EVIDENCE_NONE,
	EVIDENCE_OFFICE,
	EVIDENCE_RANK				/* rank, honorific, Mr: a single surname is enough */
} Evidence;

/* ---- words of names ---------------------------------------------------- */

static bool
flagged(const PrReading *r, uint32_t i, uint8_t flag)
{
	return i < r->tokens.count && (r->tokens.at[i].flags & flag) != 0;
}

static bool
is_initial(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	return (t->type == PR_TOKEN_WORD && t->length == 1 && (t->flags & PR_CAPITAL)) ||
		(t->type == PR_TOKEN_ABBREVIATION && (t->flags & PR_CAPITAL) && t->length <= 6 && !pr_is(r, i, PR_PLACE) && memchr(r->text + t->start, '/', t->length) == NULL &&
		 memchr(r->text + t->start, '&', t->length) == NULL);
}

/* de, van, bin: small words inside a surname. */
static bool
is_particle(const PrReading *r, uint32_t i)
{
	return pr_is(r, i, PR_PARTICLE) && !flagged(r, i, PR_CAPITAL | PR_LINE_BEFORE);
}

/* Jr, Sr: they belong to the name but are no word that it could end with. */
static bool
is_generation(const PrReading *r, uint32_t i)
{
	return pr_token_is(r, i, "Jr") || pr_token_is(r, i, "Sr");
}

/* Can a word of the lexicon other than a given name be in a name? */
static bool
may_be_surname(const PrReading *r, uint32_t i, bool first, Evidence evidence)
{
	PrClass		c = pr_classes(r, i);
	const PrToken *t = &r->tokens.at[i];

	if (c & (PR_ARTICLE | PR_PRONOUN | PR_CONJUNCTION | PR_DETERMINER | PR_RELATIVE | PR_PREPOSITION | PR_QUESTION | PR_BE | PR_AUXILIARY | PR_MODAL))
		return false;
	if ((t->flags & PR_UPPER) && t->length <= 5 && evidence != EVIDENCE_RANK)
		return false;
	if (first && evidence != EVIDENCE_RANK && (c & (PR_VERB | PR_GERUND | PR_PARTICIPLE | PR_CUE | PR_ADVERB | PR_PLACE | PR_DEMONYM | PR_MONTH)))
		return false;
	return !(first && (c & PR_GERUND)) && (c & (PR_BODY_LAST | PR_OPERATION)) == 0;
}

/* Can token i be a word of a name that begins at token start? */
static bool
is_name_word(const PrReading *r, uint32_t i, uint32_t start, uint32_t most, Evidence evidence)
{
	const PrToken *t = &r->tokens.at[i];
	PrClass		c = pr_classes(r, i);
	bool		first = i == start;

	if (!(t->flags & PR_CAPITAL) || (t->type != PR_TOKEN_WORD && t->type != PR_TOKEN_HYPHENATED && !is_initial(r, i)))
		return false;
	if (is_initial(r, i))
		return true;
	if ((c & (PR_POSTNOMINAL | PR_COURTESY | PR_WEEKDAY)) || (t->length > 4 && pr_plural_office(r, i) != NULL) || is_generation(r, i))
		return false;
	if (pr_phrase_classes(r, i) & (PR_RANK | PR_OFFICE | PR_BODY_LAST | PR_ORGANISATION))
		return false;
	if ((c & PR_GIVEN_NAME) && (first || (c & (PR_RANK | PR_OFFICE)) == 0))
		return !(t->flags & PR_UPPER) || first || t->length > 4;
	if (c & (PR_RANK | PR_OFFICE | PR_LEGISLATION | PR_BODY_LAST))
		return !first && (pr_is(r, i - 1, PR_GIVEN_NAME) || is_initial(r, i - 1) || pr_byte(r, i - 1) == '.') &&
			pr_surname_word(r, i, most, evidence != EVIDENCE_NONE);
	return may_be_surname(r, i, first, evidence);
}

/* "(Tariq)" or a nickname in marks between given name and surname. */
static uint32_t
nickname_at(const PrReading *r, uint32_t i, uint32_t most)
{
	char		c = pr_byte(r, i);

	if (i + 3 >= most || !flagged(r, i + 1, PR_CAPITAL) || r->tokens.at[i + 1].type != PR_TOKEN_WORD)
		return 0;
	if (c == '(' && pr_byte(r, i + 2) == ')' && flagged(r, i + 3, PR_CAPITAL) && !flagged(r, i + 1, PR_UPPER) && pr_is(r, i + 1, PR_GIVEN_NAME))
		return 3;
	if ((c == '"' || c == '\'' || c == '\xe2') && flagged(r, i, PR_SPACE_BEFORE) && r->tokens.at[i].type == PR_TOKEN_PUNCTUATION &&
		r->tokens.at[i + 2].type == PR_TOKEN_PUNCTUATION && !flagged(r, i + 2, PR_SPACE_BEFORE) && flagged(r, i + 3, PR_CAPITAL) &&
		(pr_byte(r, i + 2) == c))
		return 3;
	return 0;
}

/* Jr., Sr., II: they belong to the name. */
static uint32_t
suffix_at(const PrReading *r, uint32_t i, uint32_t most)
{
	uint32_t	at = i < most && pr_byte(r, i) == ',' ? i + 1 : i;

	if (at >= most)
		return 0;
	if (is_generation(r, at))
		return at + 1 - i + (at + 1 < most && pr_token_is(r, at + 1, ".") ? 1 : 0);
	if (at == i && (pr_token_is(r, at, "II") || pr_token_is(r, at, "III")))
		return 1;
	return 0;
}

/* How many tokens the name goes on with at token end: a word, an initial with its stop, a particle. */
static uint32_t
name_step(const PrReading *r, uint32_t start, uint32_t end, uint32_t most, Evidence evidence)
{
	uint32_t	particles = 0;

	if (is_name_word(r, end, start, most, evidence))
	{
		bool		stop = end + 2 < most && pr_byte(r, end + 1) == '.' && is_initial(r, end);

		return stop && is_name_word(r, end + 2, start, most, evidence) ? 2 : 1;
	}
	while (end > start && end + particles + 1 < most && particles < PARTICLES_MOST && is_particle(r, end + particles))
		particles++;
	return particles > 0 && is_name_word(r, end + particles, start, most, evidence) ? particles : 0;
}

/* The end of the name whose first token is i; i where no name begins. */
static uint32_t
name_end(const PrReading *r, uint32_t i, uint32_t most, Evidence evidence)
{
	uint32_t	end = i;

	while (end < most && end < i + NAME_MOST)
	{
		uint32_t	nickname = nickname_at(r, end, most);
		uint32_t	step = nickname > 0 && (end > i || evidence == EVIDENCE_RANK) ? nickname : 0;

		if (end > i && (r->tokens.at[end].flags & PR_LINE_BEFORE))
			break;
		if (step == 0)
			step = name_step(r, i, end, most, evidence);
		if (step == 0)
			break;
		end += step;
		if (flagged(r, end - 1, PR_POSSESSIVE))
			break;
	}
	while (end > i && pr_byte(r, end - 1) == '.')
		end--;
	if (end > i && !flagged(r, end - 1, PR_POSSESSIVE))
		end += suffix_at(r, end, most);
	return end;
}

/* Lord Hartwell of Combe: the place belongs to a peer's name. */
static uint32_t
peerage_end(const PrReading *r, uint32_t end, uint32_t most)
{
	uint32_t	i = end + 1;

	if (end + 1 >= most || !pr_token_is(r, end, "of"))
		return end;
	while (i < most && i < end + 5 && flagged(r, i, PR_CAPITAL) && r->tokens.at[i].type <= PR_TOKEN_HYPHENATED)
		i++;
	return i == end + 1 ? end : i;
}

static bool
is_peer_style(const PrReading *r, PrRange style)
{
	return style.last > style.first &&
		(pr_token_is(r, style.last - 1, "Lord") || pr_token_is(r, style.last - 1, "Baroness") || pr_token_is(r, style.last - 1, "Viscount") ||
		 pr_token_is(r, style.last - 1, "Lady") || pr_token_is(r, style.last - 1, "Baron") || pr_token_is(r, style.last - 1, "Earl"));
}

/* Is the token written as letters behind a name are: OBE, PhD, M.D.; not the name Edd? */
static bool
is_letters(const PrReading *r, uint32_t i)
{
	const PrToken *t = &r->tokens.at[i];

	if (!pr_is(r, i, PR_POSTNOMINAL) || (t->flags & PR_LINE_BEFORE))
		return false;
	if ((t->flags & PR_UPPER) || t->type == PR_TOKEN_ABBREVIATION)
		return true;
	for (uint32_t k = 1; k < t->length; k++)
		if (r->text[t->start + k] >= 'A' && r->text[t->start + k] <= 'Z')
			return true;
	return false;
}

/* The letters behind a name, with or without commas: OBE QPM, MP, , MD, PhD. */
static PrRange
postnominals_at(const PrReading *r, uint32_t i, uint32_t most)
{
	PrRange		found = {i, i};

	if (i + 1 < most && pr_byte(r, i) == ',' && is_letters(r, i + 1))
		found = (PrRange) {i + 1, i + 1};
	while (found.last < most)
	{
		uint32_t	n = pr_match(r, found.last, PR_POSTNOMINAL, NULL);

		if (n > 0 && (n > 1 || is_letters(r, found.last)))
			found.last += n;
		else if (found.last > found.first && found.last + 1 < most && pr_byte(r, found.last) == ',' && is_letters(r, found.last + 1))
			found.last++;
		else
			break;
	}
	return found;
}

/* ---- persons ------------------------------------------------------------ */

static uint32_t
bucket(const PrReading *r, PrSpan word)
{
	uint32_t	hash = 5381;

	for (uint32_t i = word.start; i < word.end; i++)
		hash = hash * 33 + ((unsigned char) r->text[i] | 0x20);
	return (hash ^ hash >> 8) % BUCKETS;
}

static bool
same_text(const PrReading *r, PrSpan a, PrSpan b)
{
	if (a.end - a.start != b.end - b.start)
		return false;
	for (uint32_t i = 0; i < a.end - a.start; i++)
		if ((r->text[a.start + i] | 0x20) != (r->text[b.start + i] | 0x20))
			return false;
	return true;
}

static PrSpan
first_word_of(const PrReading *r, PrSpan name)
{
	PrSpan		word = name;

	for (word.end = name.start; word.end < name.end && r->text[word.end] != ' ' && r->text[word.end] != '\n' && r->text[word.end] != '\xc2'; word.end++)
		;
	return word;
}

static PrSpan
last_word_of(const PrReading *r, PrSpan name)
{
	PrSpan		word = name;

	for (word.start = name.end; word.start > name.start && r->text[word.start - 1] != ' ' && r->text[word.start - 1] != '\n' && r->text[word.start - 1] != '\xa0'; word.start--)
		;
	return word;
}

static bool
is_one_word(const PrReading *r, PrSpan name)
{
	return first_word_of(r, name).end == name.end;
}

/* The surname by which a person is found: of a peer the name before "of". */
static PrSpan
surname_of(const PrReading *r, PrSpan name)
{
	PrSpan		word = last_word_of(r, name);

	for (uint32_t i = name.start; i + 4 < name.end; i++)
		if (memcmp(r->text + i, " of ", 4) == 0)
			return last_word_of(r, (PrSpan) {name.start, i});
	return word;
}

static void
index_person(Walk *w, uint32_t person)
{
	PrReading  *r = w->r;
	PrSpan		name = r->persons.at[person].name;
	uint32_t	last = bucket(r, surname_of(r, name));
	uint32_t	first = bucket(r, first_word_of(r, name));

	while (w->next_last.count <= person)
	{
		*pr_push(r->arena, &w->next_last) = PR_NONE;
		*pr_push(r->arena, &w->next_first) = PR_NONE;
	}
	w->next_last.at[person] = w->by_last[last];
	w->by_last[last] = person;
	w->next_first.at[person] = w->by_first[first];
	w->by_first[first] = person;
}

/* May the two names be one person's: the same surname, and given names that do not differ? */
static bool
names_agree(const PrReading *r, PrSpan a, PrSpan b)
{
	PrSpan		first_a = first_word_of(r, a);
	PrSpan		first_b = first_word_of(r, b);

	if (is_one_word(r, a) || is_one_word(r, b))
		return true;
	return same_text(r, first_a, first_b) ||
		(r->text[first_a.start] == r->text[first_b.start] && (first_a.end - first_a.start <= 2 || first_b.end - first_b.start <= 2));
}

static uint32_t
find_person(const Walk *w, PrSpan name)
{
	const PrReading *r = w->r;
	PrSpan		surname = surname_of(r, name);
	uint32_t	p = w->by_last[bucket(r, surname)];

	for (int n = 0; p != PR_NONE && n < SAME_MOST; p = w->next_last.at[p], n++)
		if (same_text(r, surname, surname_of(r, r->persons.at[p].name)) && names_agree(r, name, r->persons.at[p].name))
			return p;
	if (!is_one_word(r, name))
		return PR_NONE;
	p = w->by_first[bucket(r, name)];
	for (int n = 0; p != PR_NONE && n < SAME_MOST; p = w->next_first.at[p], n++)
		if (same_text(r, name, first_word_of(r, r->persons.at[p].name)))
			return p;
	return PR_NONE;
}

/* ---- what is found around a name ---------------------------------------- */

typedef struct Found
{
	PrRange		name;
	PrRange		style;			/* honorifics: Rt Hon Dame */
	PrRange		postnominals;
	PrPosition	before[CHAIN_MOST];
	int			befores;
	PrPosition	behind[CHAIN_MOST];
	int			behinds;
	PrRange		body;			/* "of Devon and Cornwall Police" behind the name */
	bool		courtesy;		/* Mr, Mrs */
	char		gender;
	uint32_t	first;			/* of all that belongs to the mention */
	uint32_t	last;
} Found;

static char
gender_value(const PrEntry *entry, PrClassNumber number)
{
	const PrValue *value = pr_value(entry, number);

	return value != NULL && (value->data == 'm' || value->data == 'f') ? (char) value->data : 0;
}

/* Honorifics that end at token end, read backwards; sets gender and courtesy. */
static PrRange
styles_before(const PrReading *r, uint32_t end, uint32_t least, Found *f)
{
	PrRange		styles = {end, end};

	while (styles.first > least)
	{
		uint32_t	from = PR_NONE;
		const PrEntry *entry = NULL;
		uint32_t	stop = styles.first;

		if (pr_byte(r, stop - 1) == '.' && stop - 1 > least && !flagged(r, stop - 1, PR_SPACE_BEFORE))
			stop--;
		for (uint32_t n = 1; n <= 4 && n <= stop - least; n++)
			if (pr_match(r, stop - n, PR_STYLE | PR_COURTESY, &entry) == n && flagged(r, stop - n, PR_CAPITAL))
				from = stop - n;
		if (from == PR_NONE || flagged(r, styles.first, PR_LINE_BEFORE))
			break;
		pr_match(r, from, PR_STYLE | PR_COURTESY, &entry);
		if (f->gender == 0)
			f->gender = gender_value(entry, pr_value(entry, PR_NUMBER_STYLE) != NULL ? PR_NUMBER_STYLE : PR_NUMBER_COURTESY);
		if (pr_is(r, from, PR_COURTESY) && !pr_is(r, from, PR_STYLE))
			f->courtesy = true;
		styles.first = from;
	}
	if (styles.last - styles.first > 1 && pr_is(r, styles.first, PR_ARTICLE))
		styles.first++;
	return styles;
}

/* Token before which a position must end to stand directly before the name: skips the, comma and a bracketed short form. */
static uint32_t
gap_before(const PrReading *r, uint32_t i, uint32_t least)
{
	uint32_t	stop = i > least + GAP_MOST ? i - GAP_MOST : least;

	/* Statistician: Tom Birch */
	if (i == least + 1 && pr_byte(r, least) == ':' && !flagged(r, i, PR_LINE_BEFORE))
		return least;
	while (i > stop)
	{
		if (pr_is(r, i - 1, PR_ARTICLE) || pr_byte(r, i - 1) == ',' || pr_byte(r, i - 1) == ')' || pr_byte(r, i - 1) == '(')
			i--;
		else if (i > least + 2 && pr_byte(r, i - 2) == '(' && flagged(r, i - 1, PR_UPPER))
			i -= 2;
		else
			break;
	}
	return i;
}

/* Does the name at token i share the position of the one before it: Sergeants A, B and C? */
static bool
shares_position(const Walk *w, uint32_t i)
{
	uint32_t	at = w->shared_at;

	if (at == PR_NONE || at >= i)
		return false;
	if (pr_byte(w->r, at) == ',' && at + 1 < i)
		at++;
	if (pr_token_is(w->r, at, "and") || pr_byte(w->r, at) == ',')
		at++;
	return at == i;
}

/* Take from the chain the positions that lead up to token i, nearest first. */
static void
take_before(Walk *w, uint32_t i, Found *f)
{
	f->befores = 0;
	if (w->chained == 0 && shares_position(w, i))
		f->before[f->befores++] = w->shared;
	while (w->chained > 0)
	{
		const PrPosition *p = &w->chain[w->chained - 1];
		uint32_t	least = p->whole.last;

		if (p->whole.last > i || gap_before(w->r, i, least) != least)
			break;
		f->before[f->befores++] = *p;
		i = p->whole.first;
		w->chained--;
	}
	/* Minister of State (Minister for Crime): the title stands before the bracket */
	if (f->befores > 1 && f->before[0].whole.first > 0 && pr_byte(w->r, f->before[0].whole.first - 1) == '(')
	{
		PrPosition	inner = f->before[0];

		f->before[0] = f->before[1];
		f->before[1] = inner;
	}
	f->first = f->befores > 0 && !shares_position(w, f->style.first) ? f->before[f->befores - 1].whole.first : f->style.first;
}

/* The position at or behind token i, its words beginning exactly at i. */
static bool
position_from(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	uint32_t	limit = most < i + 16 ? most : i + 16;

	for (uint32_t k = i; k < limit; k++)
	{
		if (pr_position_at(r, k, i, most, p))
			return p->whole.first == i || (p->whole.first == i + 1 && pr_is(r, i, PR_RANK_PREFIX | PR_ADVERB));
		if (r->tokens.at[k].type == PR_TOKEN_PUNCTUATION && pr_byte(r, k) != '&' && pr_byte(r, k) != '\'' && pr_byte(r, k) != '\xe2')
			return false;
		if (pr_is(r, k, PR_CUE_SPEECH | PR_BE | PR_AUXILIARY | PR_MODAL | PR_RELATIVE) && !flagged(r, k, PR_CAPITAL))
			return false;
	}
	return false;
}

/* Skip what may stand between "," or "as" and a position: the, its, new, then. */
static uint32_t
skip_small(const PrReading *r, uint32_t i, uint32_t most)
{
	for (int n = 0; n < SKIP_MOST && i < most && !flagged(r, i, PR_CAPITAL) &&
		 (pr_is(r, i, PR_ARTICLE | PR_DETERMINER | PR_PRONOUN | PR_ADVERB) ||
		  (pr_is(r, i, PR_RANK_PREFIX) && pr_value(&pr_entries[r->tags.at[i].word], PR_NUMBER_RANK_PREFIX) == NULL)); n++)
		i++;
	return i;
}

/*
 * Where the position begins that the words at token i appoint to or say of the
 * person: is the, has been appointed, joins the board as. 0: nowhere.
 */
static uint32_t
behind_verb(const PrReading *r, uint32_t i, uint32_t most)
{
	const PrEntry *entry;
	uint32_t	at = i;
	uint32_t	n;

	while (at < most && at < i + VERBS_MOST && pr_is(r, at, PR_BE | PR_AUXILIARY | PR_MODAL | PR_ADVERB) && !flagged(r, at, PR_CAPITAL))
		at++;
	n = at < most ? pr_match(r, at, PR_APPOINTMENT, &entry) : 0;
	if (n == 0)
		return at > i && pr_is(r, at - 1, PR_BE | PR_ADVERB) ? at : 0;
	at += n;
	for (uint32_t k = at; k < most && k < at + AS_MOST; k++)
	{
		if (pr_word_is(r, k, "as") || (k == at && pr_word_is(r, k, "to")))
			return k + 1;
		if (r->tokens.at[k].type == PR_TOKEN_PUNCTUATION && pr_byte(r, k) == '.')
			break;
	}
	return pr_value(entry, PR_NUMBER_APPOINTMENT)->data == PR_APPOINTS_DIRECTLY ? at : 0;
}

/* Where a position behind the name may begin, given that the name or the last position ends at token i. 0: nowhere. */
static uint32_t
position_opens(const PrReading *r, uint32_t i, uint32_t most, bool first)
{
	char		c = pr_byte(r, i);
	bool		dash = pr_token_is(r, i, "-") || pr_token_is(r, i, "\xe2\x80\x93") || pr_token_is(r, i, "\xe2\x80\x94");
	uint32_t	at = 0;

	if (c == ',' || c == '(' || dash)
	{
		at = i + 1;
		if (first && c == ',' && at < most && pr_is(r, at, PR_RELATIVE) && !flagged(r, at, PR_CAPITAL))
			at = behind_verb(r, at + 1, most);
	}
	else if (first)
		at = behind_verb(r, i, most);
	else if (pr_token_is(r, i, "and"))
		at = i + 1;
	return at > 0 && at < most ? skip_small(r, at, most) : 0;
}

/* Does a name begin at token i, so that the position before it is that person's? */
static bool
name_follows(const PrReading *r, uint32_t i, uint32_t most, PrClass scope)
{
	if (i >= most || flagged(r, i, PR_LINE_BEFORE))
		return false;
	if (pr_match(r, i, PR_STYLE | PR_COURTESY, NULL) > 0 || pr_given_name_at(r, i, most))
		return true;
	return (scope & PR_RANK) && is_name_word(r, i, i, most, EVIDENCE_RANK);
}

/* The body behind a name: of Norvale Police; , of Norvale Police; , Norvale Police. */
static uint32_t
take_body(const PrReading *r, uint32_t i, uint32_t most, bool titled, PrRange *body)
{
	bool		comma = titled && i < most && pr_byte(r, i) == ',';
	uint32_t	at = comma ? i + 1 : i;
	bool		of = at < most && (pr_token_is(r, at, "of") || pr_token_is(r, at, "from"));
	uint32_t	n;

	if (of)
		at++;
	if (of && at < most && pr_is(r, at, PR_ARTICLE))
		at++;
	if (at == i || at >= most || (n = pr_body_at(r, at, most)) == 0)
		return i;
	/* behind a bare comma the body must end the apposition: not ", Norvale Police said" */
	if (!of && at + n < most && strchr(",.;)", pr_byte(r, at + n)) == NULL && !flagged(r, at + n, PR_LINE_BEFORE))
		return i;
	*body = (PrRange) {at, at + n};
	return at + n;
}

/* A job that no table has, by its form between a name and a body: , Parking Wizard, Norvale Council. */
static bool
job_by_form(const PrReading *r, uint32_t i, uint32_t most, PrPosition *p)
{
	uint32_t	end = i;
	uint32_t	at;
	uint32_t	n;

	while (end < most && end < i + JOB_MOST && !flagged(r, end, PR_LINE_BEFORE) &&
		   (pr_name_word(r, end) || (end > i && pr_link(r, end) != 0)) && !pr_is(r, end, PR_POSTNOMINAL | PR_STYLE))
		end++;
	if (end < i + 2 || end >= most || pr_link(r, end - 1) != 0 || pr_body_at(r, i, most) > 0 || pr_match(r, i, PR_PLACE | PR_DEMONYM, NULL) > 0 ||
		pr_is(r, i, PR_GIVEN_NAME) || pr_is(r, end - 1, PR_BODY_LAST))
		return false;
	if (pr_byte(r, end) != ',' && !pr_token_is(r, end, "at"))
		return false;
	at = end + 1 < most && pr_is(r, end + 1, PR_ARTICLE) ? end + 2 : end + 1;
	n = at < most ? pr_body_at(r, at, most) : 0;
	if (n == 0)
		return false;
	memset(p, 0, sizeof(*p));
	p->whole = (PrRange) {i, at + n};
	p->head = p->title = (PrRange) {i, end};
	p->body = (PrRange) {at, at + n};
	p->scope = PR_OFFICE_JOB;
	p->entry = &pr_entries[0];
	p->term = i;
	return true;
}

/* The company behind a comma that nothing else tells: , Founder, Brightwater, */
static void
take_company(const PrReading *r, uint32_t most, PrPosition *p)
{
	uint32_t	at = p->whole.last + 1;
	uint32_t	n;

	if (p->body.last > 0 || (p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) == 0 || pr_byte(r, at - 1) != ',' || at >= most ||
		pr_given_name_at(r, at, most) || pr_match(r, at, PR_PLACE | PR_RANK | PR_OFFICE, NULL) > 0)
		return;
	n = pr_body_unknown(r, at, most);
	if (n == 0 || (at + n < most && strchr(",;)", pr_byte(r, at + n)) == NULL))
		return;
	p->body = (PrRange) {at, at + n};
	p->whole.last = at + n;
}

/* Positions behind the name: ", deputy director", "is the lead for", "(chair)", "of Kent Police". */
static void
take_behind(const PrReading *r, uint32_t most, Found *f)
{
	uint32_t	i = take_body(r, f->last, most, f->befores > 0, &f->body);

	while (i + 1 < most && f->behinds < CHAIN_MOST)
	{
		uint32_t	from = position_opens(r, i, most, f->behinds == 0);
		PrPosition *p = &f->behind[f->behinds];

		if (from == 0 || from >= most)
			return;
		if (position_from(r, from, most, p))
		{
			if (name_follows(r, p->whole.last, most, p->scope))
				return;
		}
		else if (f->behinds > 0 || f->befores > 0 || pr_byte(r, i) != ',' || from != i + 1 || !job_by_form(r, from, most, p))
			return;
		take_company(r, most, p);
		f->behinds++;
		f->last = p->whole.last;
		i = p->whole.last;
		if (i < most && pr_byte(r, i) == ')')
			i++;
	}
}

static Evidence
evidence_of(const Walk *w, const Found *f, uint32_t i)
{
	const PrReading *r = w->r;

	if (f->style.last > f->style.first)
		return EVIDENCE_RANK;
	if (w->chained == 0 && shares_position(w, i))
		return EVIDENCE_OFFICE;
	if (w->chained > 0)
	{
		const PrPosition *p = &w->chain[w->chained - 1];

		/* the words directly before the name, or a bracketed abbreviation between */
		if (p->whole.last <= i && gap_before(r, i, p->whole.last) == p->whole.last && pr_byte(r, i - 1) != ',')
			return (p->scope & PR_RANK) ? EVIDENCE_RANK : EVIDENCE_OFFICE;
	}
	return EVIDENCE_NONE;
}

/* An age between commas: ", 46," */
static bool
is_age(const PrReading *r, uint32_t i)
{
	return r->tokens.at[i].type == PR_TOKEN_NUMBER && r->tokens.at[i].length <= 2 && strchr(",.)", pr_byte(r, i + 1)) != NULL &&
		pr_byte(r, i + 1) != '\0';
}

/* Is the bare capitalised pair at i .. end a person because of what follows or precedes: a verb of saying, a position? */
static bool
acts_as_person(const Walk *w, uint32_t i, uint32_t end)
{
	const PrReading *r = w->r;
	uint32_t	most = w->block->last;
	uint32_t	at;
	PrPosition	p;

	if (end - i < 2 || w->title_case || pr_is(r, i, PR_BODY_LAST | PR_BODY_FIRST) ||
		(pr_is(r, end - 1, PR_BODY_LAST) && !pr_is(r, i, PR_GIVEN_NAME)) ||
		(pr_is(r, i, PR_PLACE | PR_ADJECTIVE) && !pr_is(r, i, PR_GIVEN_NAME)))
		return false;
	if ((pr_body_at(r, i, most) > 0 && !pr_is(r, i, PR_GIVEN_NAME)) || (i > w->block->first && flagged(r, i - 1, PR_CAPITAL) && !pr_is(r, i - 1, PR_CUE)))
		return false;
	if (i > w->block->first && pr_link(r, i - 1) != 0 && !pr_word_is(r, i - 1, "and"))
		return false;
	if (end < most && pr_is(r, end, PR_CUE_SPEECH) && !flagged(r, end, PR_CAPITAL))
		return true;
	if (i > w->block->first && pr_is(r, i - 1, PR_CUE_SPEECH) && (end >= most || strchr(",.:", pr_byte(r, end)) != NULL))
		return true;
	if (end + 2 < most && pr_byte(r, end) == ',' && is_age(r, end + 1))
		return true;
	at = end + 2 < most ? position_opens(r, end, most, true) : 0;
	return at > 0 && pr_byte(r, end) == ',' && position_from(r, at, most, &p) && (p.scope & PR_RANK) == 0 &&
		!name_follows(r, p.whole.last, most, p.scope);
}

/* Does "the" stand before a single rank directly before token i, and no verb behind the name? */
static bool
is_named_thing(const Walk *w, uint32_t i)
{
	const PrReading *r = w->r;
	const PrPosition *p = w->chained > 0 ? &w->chain[w->chained - 1] : NULL;

	return p != NULL && p->whole.last == i && p->whole.last - p->whole.first == 1 && p->whole.first > w->block->first &&
		pr_is(r, p->whole.first - 1, PR_ARTICLE) && !(i + 1 < w->block->last && pr_is(r, i + 1, PR_CUE | PR_FINITE));
}

/* Courtesy words inside a longer office are none (Harbour Master), nor are those that another mention holds. */
static uint32_t
styles_least(const Walk *w)
{
	const PrPosition *p = w->chained > 0 ? &w->chain[w->chained - 1] : NULL;
	uint32_t	mentions = w->r->mentions.count;

	if (p != NULL && p->head.last - p->head.first > 1)
		return p->whole.last;
	if (mentions > 0 && w->r->mentions.at[mentions - 1].last > w->block->first)
		return w->r->mentions.at[mentions - 1].last;
	return w->block->first;
}

/*
 * The person named at token i, with all that belongs to the mention. False
 * where no name begins.
 */
static bool
find_name(Walk *w, uint32_t i, Found *f)
{
	const PrReading *r = w->r;
	uint32_t	most = w->block->last;
	Evidence	evidence;
	uint32_t	end;
	bool		given;

	memset(f, 0, sizeof(*f));
	f->style = styles_before(r, i, styles_least(w), f);
	evidence = evidence_of(w, f, f->style.first);
	if (f->style.last > f->style.first)
		evidence = EVIDENCE_RANK;
	end = name_end(r, i, most, evidence);
	if (end == i)
		return false;
	if (is_peer_style(r, f->style))
		end = peerage_end(r, end, most);
	given = end - i >= 2 && (pr_given_name_at(r, i, most) || (evidence != EVIDENCE_NONE && pr_is(r, i, PR_GIVEN_NAME)));
	if (w->title_case && evidence != EVIDENCE_RANK && !given)
		return false;
	if (evidence == EVIDENCE_OFFICE && !given && w->chained > 0 && (w->chain[w->chained - 1].scope & PR_OFFICE_JOB))
		return false;
	if (evidence == EVIDENCE_OFFICE && end - i == 1 && (pr_classes(r, i) & ~PR_GIVEN_NAME) != 0)
		return false;
	if (evidence == EVIDENCE_NONE && !given && (pr_given_name_at(r, i + 1, most) || !acts_as_person(w, i, end)))
		return false;
	if ((evidence == EVIDENCE_NONE || (evidence == EVIDENCE_OFFICE && !given)) && pr_body_at(r, i, most) >= end - i && (!pr_is(r, i, PR_GIVEN_NAME) || !acts_as_person(w, i, end)))
		return false;
	/* Private Landlords Act, (HFRS) */
	if ((end < most && flagged(r, end, PR_CAPITAL) && !flagged(r, end, PR_LINE_BEFORE) && pr_is(r, end, PR_LEGISLATION | PR_BODY_LAST)) ||
		(i > w->block->first && pr_byte(r, i - 1) == '(' && pr_byte(r, end) == ')'))
		return false;
	/* the General Wolfe: a rank behind "the" with nothing but a surname is as often a thing's name */
	if (evidence == EVIDENCE_RANK && f->style.last == f->style.first && end - i == 1 && is_named_thing(w, i))
		return false;
	f->name = (PrRange) {i, end};
	f->postnominals = postnominals_at(r, end, most);
	f->last = f->postnominals.last > f->postnominals.first ? f->postnominals.last : end;
	if (f->gender == 0 && pr_is(r, i, PR_GIVEN_NAME))
		f->gender = gender_value(&pr_entries[r->tags.at[i].word], PR_NUMBER_GIVEN_NAME);
	take_before(w, f->style.first, f);
	if (!flagged(r, end - 1, PR_POSSESSIVE))
		take_behind(r, most, f);
	return true;
}

/* ---- filling a person ---------------------------------------------------- */

/* Does the position say more than the title: not the judge, Chief District Judge X? */
static bool
says_more(const PrReading *r, const PrPosition *p, const PrPosition *title)
{
	if (p != title)
		return p->whole.last - p->whole.first > 1 ||
			!same_text(r, pr_range_span(r, p->whole), pr_range_span(r, (PrRange) {title->title.last - 1, title->title.last}));
	return p->whole.first < p->title.first || p->whole.last > p->title.last || r->tokens.count == 0;
}

static bool
is_titled(const PrPosition *p)
{
	return p->whole.last > p->whole.first;
}

/* Does a later position give in full the body that the role so far gives in capitals only? */
static bool
spells_out(const PrReading *r, const PrPerson *person, const PrPosition *p)
{
	PrSpan		known = person->organisation.span;
	PrSpan		body = pr_range_span(r, p->body);

	return known.end > known.start && known.end - known.start <= 8 && body.end - body.start > 8 && pr_shortens(r, known, body);
}

static void
fill_office(PrReading *r, PrPerson *person, const Found *f)
{
	const PrPosition *title = f->befores > 0 ? &f->before[0] : f->behinds > 0 ? &f->behind[0] : NULL;
	const PrPosition *role = NULL;
	const PrPosition *body = NULL;

	if (title == NULL)
		return;
	if (person->title.span.end == 0)
		person->title = pr_position_title(r, title);
	for (int k = 0; k < f->behinds && role == NULL; k++)
		if (says_more(r, &f->behind[k], title))
			role = &f->behind[k];
	for (int k = f->befores - 1; k >= 0 && role == NULL; k--)
		if (says_more(r, &f->before[k], title))
			role = &f->before[k];
	if (role != NULL && (person->role.span.end == 0 || spells_out(r, person, role)) && is_titled(role))
	{
		if (role->body.last > 0)
			person->organisation.span = (PrSpan) {0, 0};
		person->role.span = pr_range_span(r, role->whole);
		body = role->body.last > 0 ? role : NULL;
	}
	for (int k = 0; k < f->befores && body == NULL; k++)
		body = f->before[k].body.last > 0 ? &f->before[k] : NULL;
	for (int k = 0; k < f->behinds && body == NULL; k++)
		body = f->behind[k].body.last > 0 ? &f->behind[k] : NULL;
	if (body != NULL && person->organisation.span.end == 0)
		person->organisation.span = pr_range_span(r, body->body);
}

/* Later mentions add what earlier ones did not say. */
static void
fill_person(PrReading *r, PrPerson *person, const Found *f)
{
	PrSpan		name = pr_range_span(r, f->name);

	if (person->name.end == 0 || (is_one_word(r, person->name) && !is_one_word(r, name)))
		person->name = name;
	if (person->honorific.span.end == 0 && f->style.last > f->style.first && !f->courtesy)
		person->honorific.span = (PrSpan) {r->tokens.at[f->style.first].start, pr_end(r, f->style.last - 1)};
	if (person->postnominals.end == 0 && f->postnominals.last > f->postnominals.first)
		person->postnominals = pr_range_span(r, f->postnominals);
	if (person->gender == 0)
		person->gender = f->gender;
	fill_office(r, person, f);
	if (f->befores > 0 || f->behinds > 0)
		person->official = true;
	if (f->body.last > 0 && person->organisation.span.end == 0 && person->official)
		person->organisation.span = pr_range_span(r, f->body);
}

/* Words of a position may have been taken for short mentions before the name behind it was seen. */
static void
forget_mentions(PrReading *r, uint32_t first)
{
	while (r->mentions.count > 0 && r->mentions.at[r->mentions.count - 1].last > first)
	{
		r->mentions.count--;
		r->persons.at[r->mentions.at[r->mentions.count].person].mentions--;
	}
}

static void
add_mention(Walk *w, const Found *f)
{
	PrReading  *r = w->r;
	PrSpan		name = pr_range_span(r, f->name);
	uint32_t	found = find_person(w, name);
	bool		upgraded = false;
	PrMention  *mention;

	if (found == PR_NONE)
	{
		PrPerson   *person = pr_push(r->arena, &r->persons);

		found = r->persons.count - 1;
		person->first = (PrSpan) {r->tokens.at[f->first].start, name.end};
		upgraded = true;
	}
	else
		upgraded = is_one_word(r, r->persons.at[found].name) && !is_one_word(r, name);
	fill_person(r, &r->persons.at[found], f);
	if (upgraded)
		index_person(w, found);
	r->persons.at[found].mentions++;
	forget_mentions(r, f->first);
	mention = pr_push(r->arena, &r->mentions);
	*mention = (PrMention) {found, f->first, f->last};
}

/* A surname or given name of a person already named, on its own. */
static bool
short_mention(Walk *w, uint32_t i)
{
	PrReading  *r = w->r;
	PrSpan		word = {r->tokens.at[i].start, pr_word_only_end(r, i)};
	uint32_t	person;

	if (r->persons.count == 0 || w->title_case || r->tokens.at[i].type > PR_TOKEN_HYPHENATED || (i + 1 < w->block->last && flagged(r, i + 1, PR_CAPITAL) && !flagged(r, i, PR_POSSESSIVE)) ||
		(i > w->block->first && flagged(r, i - 1, PR_CAPITAL) && !pr_ends_sentence(r, i - 1) && r->tokens.at[i - 1].type != PR_TOKEN_PUNCTUATION && !pr_is(r, i - 1, PR_CUE | PR_CONJUNCTION)) ||
		pr_is(r, i, PR_MONTH | PR_MODAL | PR_PRONOUN | PR_ARTICLE | PR_PREPOSITION | PR_BODY_LAST | PR_PLACE))
		return false;
	person = find_person(w, word);
	if (person == PR_NONE || is_one_word(r, r->persons.at[person].name))
		return false;
	r->persons.at[person].mentions++;
	*pr_push(r->arena, &r->mentions) = (PrMention) {person, i, i + 1};
	return true;
}

/* Do most words of the block have capitals, as in some headlines? */
static bool
is_title_case(const PrReading *r, const PrBlock *b)
{
	uint32_t	capital = 0;
	uint32_t	small = 0;

	if (b->kind != PR_BLOCK_HEADLINE && b->kind != PR_BLOCK_HEADING)
		return false;
	for (uint32_t i = b->first; i < b->last; i++)
	{
		if (r->tokens.at[i].type > PR_TOKEN_HYPHENATED || pr_is(r, i, PR_ARTICLE | PR_PREPOSITION | PR_CONJUNCTION))
			continue;
		if (r->tokens.at[i].flags & PR_CAPITAL)
			capital++;
		else
			small++;
	}
	return capital > 3 && capital > 3 * small;
}

/* Keep a position for the name behind it; those that a gap separates are forgotten. */
static void
chain_position(Walk *w, const PrPosition *p)
{
	if (w->chained > 0 && gap_before(w->r, p->whole.first, w->chain[w->chained - 1].whole.last) != w->chain[w->chained - 1].whole.last)
		w->chained = 0;
	if (w->chained == CHAIN_MOST)
	{
		memmove(w->chain, w->chain + 1, (CHAIN_MOST - 1) * sizeof(PrPosition));
		w->chained--;
	}
	w->chain[w->chained++] = *p;
}

/* A position that its line gives alone, behind a line with the name: of signatories. */
static void
attach_signature(Walk *w, const PrPosition *p)
{
	PrReading  *r = w->r;
	const PrMention *m = r->mentions.count > 0 ? &r->mentions.at[r->mentions.count - 1] : NULL;
	Found		f;

	if (m == NULL || w->block == r->blocks.at || m->last != w->block->first || m->first < w->block[-1].first ||
		p->whole.first != w->block->first || p->whole.last + 1 < w->block->last || m->first != w->block[-1].first || r->persons.at[m->person].official)
		return;
	memset(&f, 0, sizeof(f));
	f.behind[0] = *p;
	f.behinds = 1;
	fill_office(r, &r->persons.at[m->person], &f);
	r->persons.at[m->person].official = true;
}

/* Operation Captain Morgan: a rank inside the name of an operation is nobody's. */
static bool
is_named_after(const PrReading *r, uint32_t i)
{
	const PrValue *v = pr_is(r, i, PR_OPERATION) && flagged(r, i, PR_CAPITAL) ? pr_value(&pr_entries[r->tags.at[i].word], PR_NUMBER_OPERATION) : NULL;

	return v != NULL && v->data == PR_STANDS_FIRST && flagged(r, i + 1, PR_CAPITAL) && pr_is(r, i + 1, PR_RANK);
}

/* The token behind the bracketed short form at token i, or i where there is none. */
static uint32_t
behind_short_form(const PrReading *r, uint32_t i, uint32_t most)
{
	return i + 2 < most && pr_byte(r, i) == '(' && pr_byte(r, i + 2) == ')' && flagged(r, i + 1, PR_UPPER) ? i + 3 : i;
}

static void
walk_block(Walk *w)
{
	PrReading  *r = w->r;
	const PrBlock *b = w->block;
	uint32_t	least = b->first;

	w->chained = 0;
	w->shared_at = PR_NONE;
	w->title_case = is_title_case(r, b);
	for (uint32_t i = b->first; (i = pr_next_start(r, i, b->last, PR_START_PERSON)) < b->last;)
	{
		PrPosition	p;
		Found		f;

		if (is_named_after(r, i))
			i += 2;
		else if (pr_position_at(r, i, least, b->last, &p))
		{
			chain_position(w, &p);
			attach_signature(w, &p);
			least = p.whole.last;
			i = behind_short_form(r, p.whole.last, b->last);
		}
		else if (!(r->tokens.at[i].flags & PR_CAPITAL) && pr_byte(r, i) != '(')
			i++;
		else if (pr_match(r, i, PR_STYLE | PR_COURTESY, NULL) > 0)
			i += pr_match(r, i, PR_STYLE | PR_COURTESY, NULL);
		else if (find_name(w, i, &f))
		{
			add_mention(w, &f);
			w->chained = 0;
			w->shared_at = f.befores > 0 && f.before[0].plural ? f.last : PR_NONE;
			w->shared = f.before[0];
			least = f.last;
			i = f.last;
		}
		else
		{
			short_mention(w, i);
			i++;
		}
	}
}

/* From: the Home Office and the Rt Hon X MP: does an issuer's line go on behind the issuer? */
static bool
names_more(const PrReading *r, const PrBlock *b)
{
	PrSpan		issuer = r->header.issuer;

	return issuer.start >= b->span.start && issuer.end < b->span.end && issuer.end > b->span.start;
}

void
pr_people(PrReading *r)
{
	Walk	   *w = pr_arena_alloc(r->arena, sizeof(Walk));

	w->r = r;
	memset(w->by_last, 0xff, sizeof(w->by_last));
	memset(w->by_first, 0xff, sizeof(w->by_first));
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		uint8_t		kind = r->blocks.at[i].kind;

		if (i % 64 == 0)
			pr_arena_check(r->arena);
		if ((kind == PR_BLOCK_ISSUER && !names_more(r, &r->blocks.at[i])) || kind == PR_BLOCK_DATE || kind == PR_BLOCK_FURNITURE || kind == PR_BLOCK_END)
			continue;
		w->block = &r->blocks.at[i];
		walk_block(w);
	}
}
