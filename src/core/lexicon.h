/*
 * lexicon.h
 *		What the reader knows about the world, compiled from the tables in lexicon/.
 *
 * An entry is a word or a phrase with the classes that the tables give it. A
 * class may depend on how the word is written: in any case, only with a capital
 * (May), only in capitals (IT); see lexicon/README.md. Entry 0 knows nothing.
 *
 * The arrays are in lexicon_data.c, which lexicon/compile.pl makes. Words are found in a
 * hash table. Phrases are found by steps, kept in another: a word that begins phrases has a
 * state, and each further word leads to the next state. What a reading's tokens are in the
 * lexicon is asked through tagged.h.
 */
#ifndef POLREL_LEXICON_H
#define POLREL_LEXICON_H

#include "reading.h"

/* Hidden: a shared library then reaches these tables directly, not through a table of addresses. */
#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

#define PR_CLASS_LIST(X) \
	X(RANK) X(RANK_PREFIX) X(OFFICE_WHOLE) X(OFFICE_MINISTER) X(OFFICE_HEAD) X(OFFICE_FIXED) X(OFFICE_JOB) \
	X(STYLE) X(COURTESY) X(POSTNOMINAL) X(GIVEN_NAME) X(PARTICLE) \
	X(ORGANISATION) X(BODY_LAST) X(BODY_FIRST) X(PLACE) X(DEMONYM) \
	X(LEGISLATION) X(OPERATION) X(LINK) X(CONTACT) \
	X(CARDINAL) X(SCALE) X(FRACTION) X(MULTIPLE) X(ORDINAL) X(VAGUE) \
	X(UNIT) X(CURRENCY) X(QUALIFIER) X(CHANGE) \
	X(NUMBER_CUE) \
	X(CUE_SPEECH) X(CUE_WEAK) X(CUE_SIGN) \
	X(ARTICLE) X(DETERMINER) X(PREPOSITION) X(CONJUNCTION) X(RELATIVE) X(MODAL) X(AUXILIARY) X(BE) \
	X(NEGATION) X(ADVERB) \
	X(PRONOUN_M) X(PRONOUN_F) X(PRONOUN_GROUP) X(PRONOUN_FIRST) X(PRONOUN_SECOND) X(PRONOUN_IT) \
	X(QUESTION) X(VERB) X(PARTICIPLE) X(GERUND) X(ADJECTIVE) X(PLURAL) X(SINGULAR) \
	X(MONTH) X(WEEKDAY) X(CALENDAR) X(ABBREVIATION) X(LAYOUT) X(APPOINTMENT)

typedef enum PrClassNumber
{
#define X(name) PR_NUMBER_##name,
	PR_CLASS_LIST(X)
#undef X
	PR_CLASSES
} PrClassNumber;

typedef uint64_t PrClass;

#define X(name) static const PrClass PR_##name = UINT64_C(1) << PR_NUMBER_##name;
PR_CLASS_LIST(X)
#undef X

/* The same as a constant expression. */
#define PR_CLASS_BIT(name) (UINT64_C(1) << PR_NUMBER_##name)

/*
 * What may begin at a token. Most tokens begin nothing, so a stage steps from one that may begin
 * what it looks for to the next (pr_next_start()).
 */
typedef enum PrStart
{
	PR_START_FIGURE = 0x01,		/* a number in digits or words */
	PR_START_LAYOUT = PR_LINE_BEFORE,	/* what layout needs: a line, an HTML tag, a date in digits;
										 * also an operator of program code */
	PR_START_STOP = PR_BLANK_BEFORE,	/* a full stop, question mark or exclamation mark; or a token
										 * after an empty line */
	PR_START_PERSON = 0x08,		/* a person's position or name */
	PR_START_NAME = 0x10,		/* what the names stage lists */
	PR_START_MARK = 0x20,		/* a quotation mark */
	PR_START_QUALIFIER = 0x40,	/* what qualifies a number */
	PR_START_LAW = 0x80			/* a word that marks a law */
} PrStart;

/* What may begin with a capital. */
#define PR_CAPITAL_STARTS (PR_START_PERSON | PR_START_NAME)

/* The classes of words and phrases that begin each; other token types do too (terms.c). */
#define PR_FIGURE_CLASSES (PR_CLASS_BIT(CARDINAL) | PR_CLASS_BIT(SCALE) | PR_CLASS_BIT(FRACTION) | \
						   PR_CLASS_BIT(MULTIPLE) | PR_CLASS_BIT(VAGUE) | PR_CLASS_BIT(CURRENCY))
#define PR_PERSON_CLASSES (PR_CLASS_BIT(RANK) | PR_CLASS_BIT(OFFICE_WHOLE) | PR_CLASS_BIT(OFFICE_MINISTER) | \
						   PR_CLASS_BIT(OFFICE_HEAD) | PR_CLASS_BIT(OFFICE_FIXED) | PR_CLASS_BIT(OFFICE_JOB))
#define PR_NAME_CLASSES PR_CLASS_BIT(OPERATION)
#define PR_QUALIFIER_CLASSES PR_CLASS_BIT(QUALIFIER)
#define PR_LAW_CLASSES PR_CLASS_BIT(LEGISLATION)
#define PR_STARTS_WITH(classes) ((((classes) & PR_FIGURE_CLASSES) != 0 ? PR_START_FIGURE : 0) | \
								 (((classes) & PR_PERSON_CLASSES) != 0 ? PR_START_PERSON : 0) | \
								 (((classes) & PR_NAME_CLASSES) != 0 ? PR_START_NAME : 0) | \
								 (((classes) & PR_QUALIFIER_CLASSES) != 0 ? PR_START_QUALIFIER : 0) | \
								 (((classes) & PR_LAW_CLASSES) != 0 ? PR_START_LAW : 0))

/* Groups of classes that several stages use. */
#define PR_OFFICE (PR_OFFICE_WHOLE | PR_OFFICE_MINISTER | PR_OFFICE_HEAD | PR_OFFICE_FIXED | PR_OFFICE_JOB)
#define PR_TITLE (PR_OFFICE | PR_RANK | PR_STYLE | PR_COURTESY)
#define PR_CUE (PR_CUE_SPEECH | PR_CUE_WEAK)
#define PR_FINITE (PR_MODAL | PR_AUXILIARY | PR_BE)
#define PR_PRONOUN (PR_PRONOUN_M | PR_PRONOUN_F | PR_PRONOUN_GROUP | PR_PRONOUN_FIRST | PR_PRONOUN_SECOND | \
					PR_PRONOUN_IT)

/*
 * What a class says beyond its name. By class:
 *	numbers			data * 10^extra
 *	RANK, RANK_PREFIX, OFFICE_*, ABBREVIATION	data: what is written out, in pr_strings; 0: as it stands
 *	OFFICE_HEAD, _JOB	extra: PrTrade, or 0
 *	OFFICE_MINISTER	extra: 1 if a society may have one as well: secretary
 *	STYLE, COURTESY, GIVEN_NAME	data: gender, 'm', 'f', 'x' or 0; extra of STYLE: PrStyle
 *	PARTICLE		data: PrParticle
 *	UNIT			data: index in pr_units
 *	CURRENCY		data: index in pr_unit_names; extra: -2 for a hundredth part, else 0
 *	PLACE			data: index in pr_unit_names of its country's dollar; words for people and
 *					bodies have one too
 *	QUALIFIER		data: PrQualifier; extra: where it stands
 *	CHANGE			data: PrChange; extra: part of speech
 *	NUMBER_CUE		data: a set of PrNumberCue
 *	CUE_SIGN		data: a set of PrCueSign
 *	VERB			data: 1 for a base form that is no past: go, want
 *	MONTH, WEEKDAY	data: number from 1 on
 *	LAYOUT			data: PrRole
 *	APPOINTMENT		data: PrAppointment
 *	OPERATION		data: PrOperation
 *	LINK			data: PrLink
 *	CONTACT			data: PrContact
 *	LEGISLATION		data: PrLaw
 *	BODY_LAST		data: PrEnd; extra: PrAlone, or 0
 *	BODY_FIRST		data: PrBegin, or 0
 *	ORGANISATION	data: the first long form, in pr_strings, if there are several forms;
 *					extra: PrFormOfName, or 0
 */
typedef struct PrValue
{
	uint8_t		number;			/* PrClassNumber */
	int8_t		extra;
	uint16_t	data;
} PrValue;

/* Small: there are tens of thousands, and those that a text uses should stay in the processor's cache. */
typedef struct PrEntry
{
	uint16_t	classes;		/* the first of its four sets in pr_class_sets, a PrSet each */
	uint16_t	value;			/* first of its values in pr_values */
	uint8_t		values;
	uint8_t		length;			/* of the form, bytes */
	uint8_t		words;
	uint8_t		capital_at;		/* phrases: which word needs the capital */
} PrEntry;

/* The four sets of classes of an entry, by how the word is written. */
typedef enum PrSet
{
	PR_SET_ANY,					/* in any case */
	PR_SET_CAPITAL,				/* with a capital; includes PR_SET_ANY */
	PR_SET_UPPER,				/* all in capitals; likewise */
	PR_SET_ALL					/* all three together */
} PrSet;

/* Positions with a condition: PrValue.extra of OFFICE_HEAD and _JOB. */
typedef enum PrTrade
{
	PR_TRADE = 1,				/* counts only if a body is named: nurse */
	PR_PART_IN_STUDY			/* counts only if no other position is given: lead author */
} PrTrade;

/* Whether what is told of companies is told of people as well: PrValue.extra of CUE_SIGN. */
typedef enum PrAgent
{
	PR_AGENT = 1
} PrAgent;

/* Which form of a body's name it is, if not the long one: PrValue.extra of ORGANISATION. */
typedef enum PrFormOfName
{
	PR_FORM_SHORT = 1,			/* NHS */
	PR_OWN_ENDING,				/* a long one whose own ending is 's: Sainsbury's */
	PR_SMALL_ENDING				/* a long one that ends in small letters: Labour party */
} PrFormOfName;

/* Whether the word names a body without a name before it, from PR_ALONE on: PrValue.extra of BODY_LAST. */
typedef enum PrAlone
{
	PR_CALLED_BY_PLACES = 1,	/* no, but its bodies are called by their places: three forces, Kent, Essex and ... */
	PR_ALONE,					/* before an office, and after "the" and others: Council leader, the Superior Court */
	PR_TOWN_HAS,				/* also after a town, in small letters: Leeds council */
	PR_SERVES_AREAS				/* also after a list of areas: NHS Leeds, Hull and York Integrated Care Board */
} PrAlone;

/* Where a qualifier stands: PrValue.extra of QUALIFIER. */
typedef enum PrPlace
{
	PR_BEFORE,					/* the number: about 50 */
	PR_AFTER,					/* the number: 50 or more */
	PR_CLAUSE					/* anywhere before it in the clause: is estimated at ... 50 */
} PrPlace;

/* What part of speech says change: PrValue.extra of CHANGE. */
typedef enum PrChangePart
{
	PR_CHANGE_VERB,				/* rose, fell */
	PR_CHANGE_NOUN,				/* increase, drop */
	PR_CHANGE_COMPARISON,		/* higher than, more than the previous */
	PR_CHANGE_EARLIER,			/* names an earlier state: last year */
	PR_CHANGE_BY				/* a verb that counts only with a by before the figure: raised rents by 5% */
} PrChangePart;

/* What a word says of the number beside it: bits of PrValue.data of NUMBER_CUE. */
typedef enum PrNumberCue
{
	PR_TELLS_NAME = 0x01,			/* the number after it is a name: section 60 */
	PR_TELLS_ADDRESS = 0x02,		/* a number before it is a house: 14 High Street */
	PR_TELLS_SCORE = 0x04,			/* two numbers after it are a score: won 3-2 */
	PR_TELLS_AGE = 0x08,			/* the number after it is an age: aged 12 */
	PR_TELLS_OLD = 0x10,			/* a time before it is an age: 12 years old */
	PR_TELLS_PERSON = 0x20,		/* under and over after it speak of age: children under 5 */
	PR_TELLS_RANGE = 0x40,		/* from A to B after it is a range: ranging from */
	PR_TELLS_WHOLE = 0x80,		/* stands for what follows its of: number of, total of */
	PR_TELLS_EXTENT = 0x100,		/* ends a measure or a time: 12 metres long, 3 years ago */
	PR_TELLS_SPEND = 0x200,		/* a time after its over is as long as that: spent over ten years */
	PR_TELLS_PRICE = 0x400,		/* stands between a thing and its price: costs £5 */
	PR_TELLS_CLOCK = 0x800,		/* the number before it is an hour: six o'clock */
	PR_TELLS_RELEASE = 0x1000,	/* decimals near it are versions: Python 3.11 ... under 2.7 */
	PR_TELLS_KEY = 0x2000,		/* a number that it is, is a name: the code is 4471 */
	PR_TELLS_FATE = 0x4000,		/* befalls people only: nineteen were arrested */
	PR_TELLS_PART = 0x8000		/* a number word in small letters after it is a name: day three */
} PrNumberCue;

/* What a word that is no reporting verb says of speech: bits of PrValue.data of CUE_SIGN. */
typedef enum PrCueSign
{
	PR_SIGN_NOUN = 1,			/* a noun that reports: his answer, according to */
	PR_SIGN_DOCUMENT = 2,		/* a thing that speaks: the report says */
	PR_SIGN_SPOKEN = 4,			/* more often said than written: should, nobody */
	PR_SIGN_OPENER = 8,			/* likewise, at the beginning of a sentence: But, This */
	PR_SIGN_NAMING = 16,		/* says what something is called: called, known as */
	PR_SIGN_HUMAN = 32,			/* one who speaks, if without a name: a resident, his neighbour */
	PR_SIGN_MAN = 64,			/* he: a spokesman, his father */
	PR_SIGN_WOMAN = 128,		/* she: a spokeswoman, his mother */
	PR_SIGN_SILENT = 256,		/* of what is not uttered: had shown */
	PR_SIGN_MUTE = 512,			/* a phrase whose verb reports nothing: pleaded guilty */
	PR_SIGN_JUDGING = 1024,		/* praises or blames: hailed, accused */
	PR_SIGN_ADDRESSING = 2048,	/* the name after it is whom someone speaks to: told */
	PR_SIGN_BENCH = 4096,		/* "the judge" may mean one with this title: Lord Justice */
	PR_SIGN_ACCUSED = 8192,		/* befalls a suspect: charged, pleaded guilty */
	PR_SIGN_DEPUTY = 16384,		/* makes another office of the one after it: deputy, vice */
	PR_SIGN_COMPANY = 32768		/* told of companies: (X) shares, shares in (X), (X, which) employs */
} PrCueSign;

/* What a line is: PrValue.data of LAYOUT. */
typedef enum PrRole
{
	PR_ROLE_NONE, PR_ROLE_LABEL, PR_ROLE_SOURCE, PR_ROLE_BYLINE, PR_ROLE_PUBLISHED, PR_ROLE_UPDATED,
	PR_ROLE_NOTES, PR_ROLE_CONTACT, PR_ROLE_BOILERPLATE, PR_ROLE_ABOUT, PR_ROLE_END, PR_ROLE_FURNITURE,
	PR_ROLE_NAVIGATION, PR_ROLE_MENU, PR_ROLE_NOTICE, PR_ROLE_EMBARGO, PR_ROLE_SALUTATION,
	PR_ROLE_CLOSING, PR_ROLE_CAPTION, PR_ROLE_MAIL, PR_ROLE_SUBJECT, PR_ROLE_RESTART, PR_ROLE_ZONE,
	PR_ROLE_AGO, PR_ROLE_TERRITORY, PR_ROLE_TAG, PR_ROLE_ITEM, PR_ROLE_ENTRY,
	PR_ROLE_HIDDEN
} PrRole;

/* Where the position follows a word of appointing: PrValue.data of APPOINTMENT. */
typedef enum PrAppointment
{
	PR_APPOINTS_DIRECTLY = 1,	/* becomes chair, has been appointed chair */
	PR_APPOINTS_AS,				/* joins the board as chair */
	PR_APPOINTED_AS,			/* the as of this */
	PR_APPOINTED_TO,			/* to: only directly after the verb */
	PR_HOLDS					/* chairs: the verb of the office itself */
} PrAppointment;

/* What an honorific is beyond that: PrValue.extra of STYLE. */
typedef enum PrStyle
{
	PR_STYLE_PEER = 1,			/* a place may follow the name: Lord Hartwell of Combe */
	PR_STYLE_OFFICE,			/* a title too, where the person has no other: Professor */
	PR_STYLE_BENCH				/* of whoever sits in a court or a house: Honorable */
} PrStyle;

/* What a small word of names is: PrValue.data of PARTICLE. */
typedef enum PrParticle
{
	PR_PARTICLE_INSIDE = 1,		/* de, van, bin: inside a surname */
	PR_PARTICLE_GENERATION,		/* Jr, III: after a name and part of it */
	PR_PARTICLE_SAINT			/* St: the given name after it is no person's */
} PrParticle;

/* What a word at the end of a name makes of it: PrValue.data of BODY_LAST. */
typedef enum PrEnd
{
	PR_END_BODY,				/* a body's: Council */
	PR_END_THING,				/* no body's: Awards, Police Station */
	PR_END_SURNAME,				/* a body's, or a person's after a given name: Church */
	PR_END_NOUN,				/* tells a body only as a noun in small letters before the name: retailer X */
	PR_END_NAMESAKE,			/* as a thing, but after a given name a person's: Close, Hall */
	PR_END_TRADE				/* a body's only after a word that no table has: Broadband */
} PrEnd;

/* How a word begins the name of a body: PrValue.data of BODY_FIRST. */
typedef enum PrBegin
{
	PR_BEGINS_FIRST = 1,		/* before of, though a name that ends with it is no body's: Court */
	PR_BEGINS_LAND,				/* likewise, but what is in it is in a land: City */
	PR_BEGINS_PREFIX			/* words of the name directly follow it: Banco X */
} PrBegin;

/* What joins the words of a body's name: PrValue.data of LINK. */
typedef enum PrLink
{
	PR_LINK_OF = 1,				/* of: after the word that says what the body is, and later */
	PR_LINK_HEAD,				/* for, on: likewise */
	PR_LINK_INNER,				/* in, to: only later in the name */
	PR_LINK_JOIN,				/* and, & */
	PR_LINK_EXAMPLE				/* such as, including: introduces examples of a kind of body */
} PrLink;

/* Where the telling word of an operation's name stands: PrValue.data of OPERATION. */
typedef enum PrOperation
{
	PR_STANDS_FIRST = 1,		/* Operation X */
	PR_STANDS_LAST,				/* the X campaign */
	PR_STANDS_APART,			/* the programme, X, or the 'X' programme; never the X programme */
	PR_STANDS_AFTER_SLOGAN,		/* as PR_STANDS_APART, and the Bells for Boats appeal */
	PR_STANDS_BESIDE,			/* only the inquiry, codenamed X */
	PR_STANDS_SEVERAL	/* Operations X and Y */
} PrOperation;

/* How a law's telling word names one: PrValue.data of LEGISLATION. */
typedef enum PrLaw
{
	PR_LAW_HEAD = 1,			/* with words before it: Firearms Act */
	PR_LAW_DATED,				/* only with a year too: Police Regulations 2003 */
	PR_LAW_NUMBERED,			/* with words before it that are no body's, or with a number: Regulation
								 * (EU) 2016/679 */
	PR_LAW_OWNED,				/* with a possessor before it: Clare's Law */
	PR_LAW_NAMED,				/* by itself: GDPR */
	PR_LAW_COUNTED				/* with a number after it, and no words before it: Senate Bill 12 */
} PrLaw;

/* What tells a number that one calls: PrValue.data of CONTACT. */
typedef enum PrContact
{
	PR_CONTACT_CALL = 1,		/* call, ring, helpline */
	PR_CONTACT_NUMBER,			/* a short number that everyone knows: 999, 111 */
	PR_CONTACT_BEGINNING,		/* the beginning of one: 116 (123) */
	PR_CONTACT_AIM,				/* when to call the number before it: in an emergency */
	PR_CONTACT_CHANNEL			/* where a body posts what it has to say: Facebook */
} PrContact;

/* Function words that the grammar asks for one by one (small_words.tsv). */
typedef enum PrWordName
{
	PR_WORD_OF = 1, PR_WORD_IN, PR_WORD_OUT, PR_WORD_TO, PR_WORD_FROM, PR_WORD_BY, PR_WORD_AT,
	PR_WORD_ON, PR_WORD_FOR, PR_WORD_PER, PR_WORD_WITHIN, PR_WORD_BETWEEN, PR_WORD_PAST, PR_WORD_SINCE,
	PR_WORD_THAN, PR_WORD_AS, PR_WORD_WORTH,
	PR_WORD_AGAINST,			/* against, versus, compared */
	PR_WORD_AWAY,				/* off, away, through, round */
	PR_WORD_AND, PR_WORD_OR, PR_WORD_A, PR_WORD_THE, PR_WORD_ANOTHER, PR_WORD_EVERY, PR_WORD_ALL,
	PR_WORD_MORE,				/* more, fewer, less */
	PR_WORD_OTHER,				/* other, such */
	PR_WORD_OTHERS,
	PR_WORD_NEXT,				/* last, next */
	PR_WORD_POINTER,			/* these, them, which: stand for a noun named before */
	PR_WORD_WHO,
	PR_WORD_SINGULAR,			/* is, has, was: verbs of a subject in the singular */
	PR_WORD_MINUS, PR_WORD_TIME, PR_WORD_WITH, PR_WORD_HE, PR_WORD_SHE,
	PR_WORD_THEY,				/* they, both */
	PR_WORD_BE,					/* be, been, being: no finite verb by itself */
	PR_WORD_TODAY,
	PR_WORD_MY,					/* my, our, your, his, its, their: what follows is a noun */
	PR_WORD_NIGHT,				/* morning, night, weekend: on Monday night */
	PR_WORD_FORMER, PR_WORD_LATTER,
	PR_WORD_COMPASS,			/* North, Western: after a body the part of the land where it is */
	PR_WORD_WEIGH,				/* weighs, underweight: pounds beside it are a weight */
	PR_WORD_SELF,				/* herself: after a subject no other one */
	PR_WORD_OFFICER,			/* may mean anyone with a rank */
	PR_WORD_GRADE,				/* good, requires (improvement): what inspectors give */
	PR_WORD_CHILD,				/* girl, lads: the number after their of is an age */
	PR_WORD_CASH, PR_WORD_AFTER,
	PR_WORD_THRESHOLD,			/* above, below: what a rise or fall passes */
	PR_WORD_TAKE,				/* takes, knocked (3% off growth) */
	PR_WORD_LOSE,
	PR_WORD_GAIN,				/* gained, adds */
	PR_WORD_POINT,				/* two point five */
	PR_WORD_NAMES
} PrWordName;

/* A unit form: pr_units[PrValue.data of UNIT]; one is factor * 10^exponent of the named unit. */
typedef struct PrUnit
{
	uint16_t	name;			/* in pr_unit_names */
	uint16_t	factor;
	int8_t		exponent;
	uint8_t		kind;			/* PrFigureKind */
} PrUnit;

/* Units and currencies that the grammar of amounts itself gives: 5ft 10 is inches, her 30s are years. */
typedef enum PrGivenTerm
{
	PR_GIVEN_PERCENT, PR_GIVEN_YEAR, PR_GIVEN_HOUR, PR_GIVEN_MINUTE, PR_GIVEN_SECOND, PR_GIVEN_FOOT, PR_GIVEN_INCH,
	PR_GIVEN_WEIGHT,			/* a pound that is a weight */
	PR_GIVEN_STERLING
} PrGivenTerm;

extern const PrEntry pr_entries[];
extern const uint16_t pr_given_terms[];	/* of each PrGivenTerm, the number of its entry */
extern const PrClass pr_class_sets[];
extern const uint8_t pr_set_starts[];	/* of each class set, what may begin with a word so written: a set of
										 * PrStart */

/* PrValue.data of the classes most asked for, by class set; 0 where the set lacks the class. */
typedef struct PrSetData
{
	uint16_t	number_cue;
	uint16_t	cue_sign;
	uint16_t	link;
} PrSetData;

extern const PrSetData pr_set_data[];
extern const PrValue pr_values[];
extern const char *const pr_strings[];	/* PrValue.data of what is written out; 0: nothing */

/* Short forms of ranks, offices and bodies, as the tables have them, and what they stand for. */
typedef struct PrShort
{
	const char *form;
	const char *written_out;
} PrShort;

extern const PrShort pr_shorts[];
extern const uint16_t pr_short_count;

/* The domains that host names end with, sorted: com, co.in. */
extern const char *const pr_domains[];
extern const uint16_t pr_domain_count;

/* A bit for each pr_beginning() of a cardinal or an ordinal. */
extern const uint8_t pr_number_begins[];

/* A word's first three letters as a number below 4096; compile.pl has the same. */
static inline uint32_t
pr_beginning(const char *word, uint32_t length)
{
	uint32_t	number = 0;

	for (uint32_t i = 0; i < 3 && i < length; i++)
		number = number * 31 + ((unsigned char) word[i] | 0x20);
	return number % 4096;
}

extern const PrUnit pr_units[];
extern const char *const pr_unit_names[];	/* [0] is no unit; currency codes are names too */
extern const uint16_t pr_unit_name_count;

/*
 * A slot of the hash table of words, with all that tagging needs, so that one access to
 * memory is enough. The table is a perfect hash: a word can be in one slot only, given by
 * its hash and a seed, which the first bits of the hash select. A free slot is all zeros;
 * slot 0 is free.
 */
typedef struct PrWord
{
	uint64_t	head;			/* the first eight bytes of the form, the first one lowest */
	uint64_t	tail;			/* the next eight; of a form of more than sixteen bytes its last eight
								 * xor its length, inverted */
	uint64_t	followers;		/* of the words that may come second in a phrase their bits, as a set: says no to most
								 * words, and asks no other memory */
	uint16_t	entry;			/* 0: a mark that only begins something */
	uint16_t	classes;		/* those of the entry */
	uint16_t	state;			/* where phrases go on; 0: none begins so */
	uint8_t		follower;		/* its own bit, which some words share; 0, in no set: it is second in no phrase */
} PrWord;

/* The whole form of a word of more than sixteen bytes, since a slot does not hold it. */
typedef struct PrLongForm
{
	uint16_t	entry;			/* 0: end of the list */
	const char *form;
} PrLongForm;

#define PR_WORD_BITS 16			/* of a slot's number; compile.pl has the same */
#define PR_SEED_BITS 14			/* of a seed's number; likewise */

extern const PrWord pr_words[1 << PR_WORD_BITS];
extern const uint8_t pr_word_seeds[1 << PR_SEED_BITS];
extern const PrLongForm pr_long_forms[];

/*
 * Phrases as steps from state to state: a word that begins phrases has a state, and each further word is a
 * step to the next. This table is a perfect hash as well; slot 0 is free and leads nowhere.
 */
typedef struct PrStep
{
	uint16_t	from;
	uint16_t	word;			/* its entry */
	uint16_t	state;			/* where the phrase goes on; 0: nowhere */
	uint16_t	entry;			/* of the phrase that ends here; 0: none */
} PrStep;

#define PR_PHRASE_WORDS 10		/* at the most; the same in compile.pl */
#define PR_STEP_BITS 15			/* as those of words */
#define PR_STEP_SEED_BITS 13
#define PR_KNOWN_BITS 12

extern const PrStep pr_steps[1 << PR_STEP_BITS];
extern const uint8_t pr_step_seeds[1 << PR_STEP_SEED_BITS];

/* A Bloom filter of all steps: the first bits of a step's hash select a word, the next ones two bits in it. */
extern const uint64_t pr_known_steps[1 << PR_KNOWN_BITS];

/* Phrases from this entry on count only with a capital where their form has one. */
extern const uint16_t pr_cased_phrases;

/*
 * The classes of an entry: those that hold in any case, also those with a capital, all of them, and those
 * that hold in some case but not in any.
 */
static inline PrClass
pr_entry_any(const PrEntry *entry)
{
	return pr_class_sets[entry->classes + PR_SET_ANY];
}

static inline PrClass
pr_entry_capital(const PrEntry *entry)
{
	return pr_class_sets[entry->classes + PR_SET_CAPITAL];
}

static inline PrClass
pr_entry_all(const PrEntry *entry)
{
	return pr_class_sets[entry->classes + PR_SET_ALL];
}

static inline PrClass
pr_entry_cased(const PrEntry *entry)
{
	return pr_entry_all(entry) & ~pr_entry_any(entry);
}

#define PR_WORD_ALIKE 16		/* words of one name, at the most; the same in compile.pl */

/*
 * The name of the word with this entry number, for compile.pl numbers function words by their names. PR_WORD_NAMES
 * or more: it has none; nor has word 0.
 */
static inline PrWordName
pr_word_name(uint16_t word)
{
	return (PrWordName) (word / PR_WORD_ALIKE);
}

/* What the class says of the entry; NULL: nothing, or the entry is not of the class. */
const PrValue *pr_value(const PrEntry *entry, PrClassNumber number);

/* Look a word up by its bytes, which need not be folded. An unknown word has entry 0. */
const PrWord *pr_lookup_word(const char *text, uint32_t length);

/* Likewise; returns the number of its entry. */
static inline uint16_t
pr_lookup(const char *text, uint32_t length)
{
	return pr_lookup_word(text, length)->entry;
}

/* Likewise; returns the entry. */
static inline const PrEntry *
pr_lookup_entry(const char *text, uint32_t length)
{
	return &pr_entries[pr_lookup(text, length)];
}

/* The entry of a unit or currency that the grammar gives. */
static inline const PrEntry *
pr_given_term(PrGivenTerm term)
{
	return &pr_entries[pr_given_terms[term]];
}

/*
 * The step from a state, that of a phrase's words so far, with the entry of the next word;
 * pr_steps[0] if there is none.
 */
const PrStep *pr_step(uint16_t state, uint16_t word);

/* Is it a domain that host names end with, in any case? */
bool		pr_is_domain(const char *text, uint32_t length);

/* The number of the class whose one bit is in the mask. */
static inline PrClassNumber
pr_class_number(PrClass mask)
{
	int			number = 0;

	while ((mask >>= 1) != 0)
		number++;
	return (PrClassNumber) number;
}

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif							/* POLREL_LEXICON_H */
