/*
 * names.c
 *		The stage that lists what is named: bodies, operations, laws, contacts.
 *
 *		1	Sight: note every place that may name a thing (name_sightings.c).
 *		2	Bind: what a text itself says of short forms (NPCC in brackets), what the
 *			lexicon knows of them and what their initials say bind several keys
 *			(names brought to one writing) to one thing.
 *		3	List: each sighting adds to its thing, in text order; a sighting that is
 *			only a hint counts where its key is bound and is nothing where it is not.
 *
 * A name is brought to its key once and known by the key's number from then on.
 * Keys are found by a hash table, so the stage is linear in the text.
 */
#include "arena.h"
#include "tagged.h"
#include "names/name_sightings.h"
#include "names/told_bodies.h"
#include "unicode.h"

#define MAX_NAME 512			/* bytes; a longer name is never the same as another */
#define MAX_KEY (3 * MAX_NAME + 4)	/* bytes: an & becomes three */
#define EIGHT 8					/* bytes of a key are hashed at a time */
#define FIRST_SLOTS 64			/* of the hash table */
#define MAX_INITIALS 16
#define PLAIN_WORDS 5			/* words that together say what a body is: Police and Crime Panel */
#define MIN_INITIALS 3			/* fewer letters stand for too many things */

/* A thing that is named, while its names are collected. */
typedef struct Thing
{
	uint32_t	name;			/* index in r->names, PR_NONE until its first sighting */
	uint32_t	key;			/* of that name */
	bool		dated;			/* a law whose key has a year */
	bool		firm;			/* a company whose suffix the text gives, or which only the words around tell */
} Thing;

/* A name brought to one writing: folded, without marks, one space between words, & as and, kind first. */
typedef struct Key
{
	const char *text;
	uint32_t	length;
	uint32_t	hash;
	uint32_t	thing;			/* to which it is bound; PR_NONE: to none yet */
	uint32_t	evidence;		/* a set of PrEvidence, of all hints with it */
} Key;

typedef struct Names
{
	PrReading  *r;
	PrArena    *arena;
	PR_ARRAY(Key) keys;
	uint32_t   *slots;			/* the hash table: numbers of keys, PR_NONE where free */
	uint32_t	mask;
	PrSightings sightings;
	PR_ARRAY(Thing) things;
} Names;

/* ---- keys ------------------------------------------------------------- */

typedef struct Writer
{
	uint32_t	length;
	uint32_t	hash;			/* set by end_key() */
	char		text[MAX_KEY + EIGHT];
} Writer;

static inline void
put(Writer *w, char c)
{
	w->text[w->length++] = c;
}

static void
begin_key(Writer *w, PrNameKind kind)
{
	w->length = 0;
	put(w, (char) ('a' + kind));
}

/* The key is whole: its hash, eight bytes at a time. */
static void
end_key(Writer *w)
{
	uint64_t	hash = w->length;

	memset(w->text + w->length, 0, EIGHT);
	for (uint32_t at = 0; at < w->length; at += EIGHT)
	{
		uint64_t	bytes;

		memcpy(&bytes, w->text + at, EIGHT);
		hash = (hash ^ bytes) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 32;
	}
	w->hash = (uint32_t) hash;
}

/*
 * Is the byte left as it is, or left out, whatever stands beside it? Others are
 * folded first: & and what is not ASCII.
 */
static inline bool
is_key_byte(unsigned char c)
{
	return c < 0x80 && c != '&';
}

/* Put what is no letter: one space for all that parts two words; & as and; some marks are left out. */
static void
put_mark(Writer *w, char c)
{
	/* 0xc2 leads the no-break space, 0xa0 ends it */
	if ((c >= '\0' && c <= ' ') || c == '-' || c == '\xc2')
	{
		if (w->length > 1 && w->text[w->length - 1] != ' ')
			put(w, ' ');
	}
	else if (c == '&')
	{
		put(w, 'a');
		put(w, 'n');
		put(w, 'd');
	}
	else if (c != '\'' && c != '.' && c != ',' && c != '\xa0')
		put(w, c);
}

/* Put the letters with which a text begins, in small ones. Returns how many. */
static inline uint32_t
put_letters(Writer *w, const char *text, uint32_t length)
{
	char	   *to = w->text + w->length;
	uint32_t	n = 0;

	for (; n < length; n++)
	{
		char		small = text[n] | 0x20;

		if (small < 'a' || small > 'z')
			break;
		to[n] = small;
	}
	w->length += n;
	return n;
}

/* Put a name in small letters. False where it is to be folded first. */
static bool
put_name(Writer *w, const char *name, uint32_t length, bool folded)
{
	for (uint32_t i = put_letters(w, name, length); i < length; i += put_letters(w, name + i, length - i))
	{
		char		c = name[i++];

		if (!folded && !is_key_byte((unsigned char) c))
			return false;
		put_mark(w, c);
	}
	if (w->text[w->length - 1] == ' ')
		w->length--;
	return true;
}

/* Bring a name to its key; false where it is too long or nothing is left of it. */
static bool
write_key(const char *text, uint32_t length, PrNameKind kind, Writer *w)
{
	char		folded[MAX_NAME];

	begin_key(w, kind);
	if (length > MAX_NAME)
		return false;
	if (!put_name(w, text, length, false))
	{
		begin_key(w, kind);
		length = pr_fold(text, length, folded, MAX_NAME);
		put_name(w, folded, length, true);
	}
	end_key(w);
	return w->length > 1;
}

static uint32_t *
find_slot(const Names *n, const char *text, uint32_t length, uint32_t hash)
{
	for (uint32_t i = hash & n->mask;; i = (i + 1) & n->mask)
	{
		const Key  *known;

		if (n->slots[i] == PR_NONE)
			return &n->slots[i];
		known = &n->keys.at[n->slots[i]];
		if (known->hash == hash && known->length == length && memcmp(known->text, text, length) == 0)
			return &n->slots[i];
	}
}

static void
grow_table(Names *n)
{
	uint32_t	room = 0;

	n->mask = n->slots == NULL ? FIRST_SLOTS - 1 : n->mask * 2 + 1;
	pr_arena_give_back(n->arena, n->slots);
	n->slots = pr_arena_grow(n->arena, NULL, 0, &room, n->mask + 1, sizeof(uint32_t));
	memset(n->slots, 0xff, ((size_t) n->mask + 1) * sizeof(uint32_t));
	for (uint32_t k = 0; k < n->keys.count; k++)
	{
		pr_arena_step(n->arena);
		*find_slot(n, n->keys.at[k].text, n->keys.at[k].length, n->keys.at[k].hash) = k;
	}
}

/* The number of a key, which a new one gets. */
static uint32_t
number_key(Names *n, const Writer *w)
{
	uint32_t   *slot;

	if (n->keys.count * 2 > n->mask)
		grow_table(n);
	slot = find_slot(n, w->text, w->length, w->hash);
	if (*slot == PR_NONE)
	{
		char	   *copy = pr_arena_alloc(n->arena, w->length);

		memcpy(copy, w->text, w->length);
		*slot = n->keys.count;
		*pr_push(n->arena, &n->keys) = (Key) {copy, w->length, w->hash, PR_NONE, 0};
	}
	return *slot;
}

/* The number of a name's key; PR_NONE where it has none. */
static uint32_t
key_of(Names *n, PrSpan span, PrNameKind kind)
{
	Writer		w;

	if (span.end <= span.start || !write_key(n->r->text + span.start, span.end - span.start, kind, &w))
		return PR_NONE;
	return number_key(n, &w);
}

static uint32_t
bound_to(const Names *n, uint32_t key)
{
	return key != PR_NONE ? n->keys.at[key].thing : PR_NONE;
}

/* Bind the key to the thing unless it is bound. */
static void
bind(Names *n, uint32_t key, uint32_t thing)
{
	if (key != PR_NONE && n->keys.at[key].thing == PR_NONE)
		n->keys.at[key].thing = thing;
}

/* The number of a name's key if it has one already. */
static uint32_t
known_key(const Names *n, PrSpan span, PrNameKind kind)
{
	Writer		w;

	if (!write_key(n->r->text + span.start, span.end - span.start, kind, &w))
		return PR_NONE;
	return *find_slot(n, w.text, w.length, w.hash);
}

static uint32_t
new_thing(Names *n)
{
	*pr_push(n->arena, &n->things) = (Thing) {PR_NONE, PR_NONE, false, false};
	return n->things.count - 1;
}

/* ---- 2: bind ---------------------------------------------------------- */

/* The key of the first letters of the capitalised words of a name; PR_NONE where they are too few. */
static uint32_t
key_of_initials(Names *n, PrSpan span)
{
	Writer		w;
	bool		begins = true;

	begin_key(&w, PR_NAME_ORGANISATION);
	for (uint32_t i = span.start; i < span.end && w.length < MAX_INITIALS; i++)
	{
		char		c = n->r->text[i];

		if (begins && c >= 'A' && c <= 'Z')
			put(&w, (char) (c | 0x20));
		begins = c <= '/' && (c == ' ' || c == '\n' || c == '-' || c == '/');
	}
	if (w.length <= MIN_INITIALS)
		return PR_NONE;
	end_key(&w);
	return number_key(n, &w);
}

/* The thing that a long form in the lexicon is bound to; made and bound where it is new. */
static uint32_t
thing_in_lexicon(Names *n, uint16_t entry)
{
	const PrValue *value = pr_value(&pr_entries[entry], PR_NUMBER_ORGANISATION);
	const char *form;
	Writer		w;
	uint32_t	key;

	if (value == NULL || value->data == 0)
		return PR_NONE;
	form = pr_strings[value->data];
	if (!write_key(form, (uint32_t) strlen(form), PR_NAME_ORGANISATION, &w))
		return PR_NONE;
	key = number_key(n, &w);
	if (bound_to(n, key) == PR_NONE)
		bind(n, key, new_thing(n));
	return bound_to(n, key);
}

/* The thing of a sighting that is no hint; made and bound where it is new. */
static uint32_t
bind_sighting(Names *n, PrSighting *s)
{
	uint32_t	stem = s->kind != PR_NAME_ORGANISATION ? key_of(n, s->stem, s->kind) : PR_NONE;
	bool		dated = s->kind == PR_NAME_LEGISLATION && s->stem.end > s->stem.start;
	uint32_t	thing;

	s->key = key_of(n, s->span, s->kind);
	thing = bound_to(n, s->key);
	if (thing == PR_NONE && s->entry != 0)
		thing = thing_in_lexicon(n, s->entry);
	if (thing == PR_NONE && (thing = bound_to(n, stem)) != PR_NONE && dated)
	{
		/* the Firearms Act 1997 is not the Firearms Act 1968 */
		if (n->things.at[thing].dated)
			thing = PR_NONE;
		else
			n->things.at[thing].dated = true;
	}
	if (thing == PR_NONE)
	{
		thing = new_thing(n);
		n->things.at[thing].dated = dated;
	}
	bind(n, s->key, thing);
	bind(n, stem, thing);
	n->things.at[thing].firm |= s->firm;
	return thing;
}

/* The span of the name's last words, so many; the whole where it has no more. */
static PrSpan
last_words(const PrReading *r, PrSpan name, int words)
{
	uint32_t	at = name.end;

	while (at > name.start && !(r->text[at - 1] == ' ' && --words == 0))
		at--;
	return (PrSpan) {at, name.end};
}

/* One bit for the name's last two letters: names with other bits end in other words. */
static inline uint64_t
ending_of(const PrReading *r, PrSpan name)
{
	const unsigned char *end = (const unsigned char *) r->text + name.end;

	return UINT64_C(1) << ((end[-1] | 0x20) + 7 * (name.end > name.start + 1 ? end[-2] | 0x20 : 0)) % 64;
}

/*
 * Bind what only says what a body is (the Superior Court) to the body that is named so in full (Cade
 * County Superior Court), if there is one.
 */
static void
bind_plain(Names *n)
{
	uint64_t	endings = 0;

	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (!s->plain)
			continue;
		s->key = key_of(n, s->span, s->kind);
		endings |= ending_of(n->r, s->span);
	}
	if (endings == 0)
		return;
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		const PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->plain || s->hint || s->kind != PR_NAME_ORGANISATION || !(endings & ending_of(n->r, s->span)))
			continue;
		for (int words = 1; words <= PLAIN_WORDS; words++)
			bind(n, known_key(n, last_words(n->r, s->span, words), s->kind), s->thing);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->plain)
			s->thing = bind_sighting(n, s);
	}
}

/* Bind the word by which a text calls a body that it has named in full: Tarvolt of Tarvolt Holidays. */
static void
bind_first_words(Names *n)
{
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];
		uint32_t	end = s->span.start;

		pr_arena_step(n->arena);
		if (!s->strange || s->hint)
			continue;
		while ((unsigned char) n->r->text[end] > ' ')
			end++;
		if (s->thing == PR_NONE)
			s->thing = bind_sighting(n, s);
		bind(n, key_of(n, (PrSpan) {s->span.start, end}, s->kind), s->thing);
	}
}

/* Bind the short forms in brackets to the names before them: Norvale District Council (NDC). */
static void
bind_forms(Names *n)
{
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->hint || (s->form.end == s->form.start && s->bare.end == s->bare.start))
			continue;
		s->thing = bind_sighting(n, s);
		bind(n, key_of(n, s->form, s->kind), s->thing);
		bind(n, key_of(n, s->bare, s->kind), s->thing);
	}
}

/* Bind names of several words with their initials. */
static void
bind_initials(Names *n)
{
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];
		uint32_t	initials = s->hint || s->plain || s->kind != PR_NAME_ORGANISATION ? PR_NONE :
			key_of_initials(n, s->span);

		pr_arena_step(n->arena);
		if (initials == PR_NONE)
			continue;
		if (s->thing == PR_NONE)
			s->thing = bind_sighting(n, s);
		bind(n, initials, s->thing);
	}
}

/* Bind names with a stem, and then the stems of the bodies that are bound. */
static void
bind_stems(Names *n)
{
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (!s->hint && s->stem.end > s->stem.start && s->thing == PR_NONE)
			s->thing = bind_sighting(n, s);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		const PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->thing != PR_NONE && s->kind == PR_NAME_ORGANISATION)
			bind(n, key_of(n, s->stem, s->kind), s->thing);
	}
}

/* Bind all else that is a name of its own. */
static void
bind_rest(Names *n)
{
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (!s->hint && !s->plain && s->thing == PR_NONE)
			s->thing = bind_sighting(n, s);
	}
}

/* Collect what the text says of each hint, at all its places. Does it say enough of one to name a body? */
static bool
collect_evidence(Names *n)
{
	bool		enough = false;

	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->evidence == 0 || (s->key = key_of(n, s->span, s->kind)) == PR_NONE)
			continue;
		n->keys.at[s->key].evidence |= s->evidence;
		enough |= n->keys.at[s->key].evidence >= PR_EVIDENCE_ENOUGH;
	}
	return enough;
}

/* Bind the first words of a body's name, if the text says enough of them: Tarvolt Ocean of Tarvolt Ocean Line. */
static void
bind_beginnings(Names *n, const PrSighting *s)
{
	for (uint32_t end = s->span.start; end < s->span.end; end++)
	{
		uint32_t	key = n->r->text[end] == ' ' ? known_key(n, (PrSpan) {s->span.start, end}, s->kind) : PR_NONE;

		if (key == PR_NONE || n->keys.at[key].evidence < PR_EVIDENCE_ENOUGH || bound_to(n, key) != PR_NONE)
			continue;
		bind(n, key, s->thing);
		n->things.at[s->thing].firm = true;
	}
}

/* Bind the hints of which all places of the text together say enough that they name a body. */
static void
bind_evident(Names *n)
{
	if (!collect_evidence(n))
		return;
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		const PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->thing != PR_NONE && s->kind == PR_NAME_ORGANISATION)
			bind_beginnings(n, s);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		const PrSighting *s = &n->sightings.at[i];

		pr_arena_step(n->arena);
		if (s->evidence == 0 || s->key == PR_NONE || n->keys.at[s->key].evidence < PR_EVIDENCE_ENOUGH ||
			bound_to(n, s->key) != PR_NONE)
			continue;
		bind(n, s->key, new_thing(n));
		n->things.at[bound_to(n, s->key)].firm = true;
	}
}

/*
 * A form is bound to the thing that it is bound to first. So the text's own short forms
 * go before the lexicon's, and longer names before what they may be shortened to.
 */
static void
bind_all(Names *n)
{
	bind_forms(n);
	bind_stems(n);
	bind_initials(n);
	bind_first_words(n);
	bind_rest(n);
	bind_plain(n);
	bind_evident(n);
}

/* ---- 3: list ---------------------------------------------------------- */

static uint32_t
length_of(PrSpan span)
{
	return span.end - span.start;
}

static uint32_t
length_of_key(const Names *n, uint32_t key)
{
	return key != PR_NONE ? n->keys.at[key].length : 0;
}

/*
 * Add what a sighting shows to its thing's name: the longer writing is the name, a
 * shorter one the short form.
 */
static void
add_writing(Names *n, PrName *name, Thing *thing, const PrSighting *s)
{
	bool		longer;

	if (thing->key == s->key)
		return;
	longer = length_of_key(n, s->key) > length_of_key(n, thing->key);
	if (s->kind == PR_NAME_ORGANISATION && length_of(name->short_form) == 0)
		name->short_form = longer ? name->name : s->span;
	if (longer && (s->kind == PR_NAME_ORGANISATION || s->kind == PR_NAME_LEGISLATION))
	{
		name->name = s->span;
		thing->key = s->key;
	}
}

static void
list_sighting(Names *n, const PrSighting *s)
{
	Thing	   *thing = &n->things.at[s->thing];
	PrName	   *name;

	if (thing->name == PR_NONE && n->r->names.count == PR_MAX_FOUND)
		return;
	if (thing->name == PR_NONE)
	{
		thing->name = n->r->names.count;
		name = pr_push(n->arena, &n->r->names);
		name->name = s->span;
		name->first = s->span;
		name->kind = s->kind;
		thing->key = s->key;
	}
	name = &n->r->names.at[thing->name];
	name->mentions++;
	add_writing(n, name, thing, s);
	if (length_of(s->form) > 0 && (length_of(name->short_form) == 0 || name->mentions == 1))
		name->short_form = s->form;
}

void
pr_names(PrReading *r)
{
	Names		n = {.r = r, .arena = r->arena};
	uint32_t	end = 0;		/* after the last sighting listed: hints may overlap it */

	grow_table(&n);
	pr_sight_names(r, &n.sightings);
	bind_all(&n);
	for (uint32_t i = 0; i < n.sightings.count; i++)
	{
		PrSighting *s = &n.sightings.at[i];

		pr_arena_step(n.arena);
		if (s->hint)
		{
			s->key = known_key(&n, s->span, s->kind);
			s->thing = bound_to(&n, s->key);
			/* but Norvale is not Norvale Council */
			if (s->single && s->thing != PR_NONE && !n.things.at[s->thing].firm)
				s->thing = PR_NONE;
		}
		if (s->thing == PR_NONE || (s->hint && s->span.start < end))
			continue;
		list_sighting(&n, s);
		end = s->span.end;
	}
	pr_arena_give_back(r->arena, n.sightings.at);
	pr_arena_give_back(r->arena, n.keys.at);
	pr_arena_give_back(r->arena, n.slots);
	pr_arena_give_back(r->arena, n.things.at);
}
