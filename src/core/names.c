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
 * Keys live in a hash table, so the stage is linear in the text.
 */
#include "arena.h"
#include "lexicon.h"
#include "name_sightings.h"
#include "unicode.h"

#define MAX_KEY 4096			/* bytes; a name of more than an eighth of this is never the same as another */
#define MAX_INITIALS 16
#define MIN_INITIALS 3			/* fewer letters stand for too many things */

/* A thing that is named, while its names are collected. */
typedef struct Thing
{
	uint32_t	name;			/* index in r->names, PR_NONE until its first sighting */
	bool		dated;			/* a law whose key has a year */
} Thing;

typedef struct Slot
{
	const char *key;			/* NULL: free */
	uint32_t	length;
	uint32_t	hash;
	uint32_t	thing;
} Slot;

typedef struct Table
{
	Slot	   *at;
	uint32_t	mask;
	uint32_t	used;
} Table;

typedef struct Names
{
	PrReading  *r;
	PrArena    *arena;
	Table		table;
	PrSightings sightings;
	PR_ARRAY(Thing) things;
} Names;

/* ---- keys ------------------------------------------------------------- */

static uint32_t
hash_key(const char *key, uint32_t length)
{
	uint32_t	hash = UINT32_C(2166136261);

	for (uint32_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char) key[i]) * UINT32_C(16777619);
	return hash ^ (hash >> 15);
}

static Slot *
find_slot(const Table *table, const char *key, uint32_t length, uint32_t hash)
{
	for (uint32_t i = hash & table->mask;; i = (i + 1) & table->mask)
	{
		Slot	   *s = &table->at[i];

		if (s->key == NULL || (s->hash == hash && s->length == length && memcmp(s->key, key, length) == 0))
			return s;
	}
}

static void
grow_table(Names *n)
{
	Table		old = n->table;

	n->table.mask = old.at == NULL ? 255 : old.mask * 2 + 1;
	n->table.at = pr_arena_alloc(n->arena, ((size_t) n->table.mask + 1) * sizeof(Slot));
	for (uint32_t i = 0; old.at != NULL && i <= old.mask; i++)
		if (old.at[i].key != NULL)
			*find_slot(&n->table, old.at[i].key, old.at[i].length, old.at[i].hash) = old.at[i];
}

/*
 * Bring a name to one writing: folded, without marks, one space between words,
 * & as and, kind first. Returns the key's length, 0 where it is too long.
 */
static uint32_t
make_key(const char *text, uint32_t length, PrNameKind kind, char *key)
{
	uint32_t	n = 1;
	bool		space = false;
	uint32_t	folded = length <= MAX_KEY / 8 ? pr_fold(text, length, key + MAX_KEY / 2, MAX_KEY / 2) : 0;
	const char *from = key + MAX_KEY / 2;

	key[0] = (char) ('a' + kind);
	for (uint32_t i = 0; i < folded; i++)
	{
		unsigned char c = (unsigned char) from[i];

		if (c <= ' ' || c == '-' || c == 0xc2)
			space = true;		/* 0xc2 leads the no-break space */
		else if (c != '\'' && c != '.' && c != ',' && c != 0xa0)
		{
			if (space && n > 1)
				key[n++] = ' ';
			space = false;
			if (c == '&')
			{
				memcpy(key + n, "and", 3);
				n += 3;
			}
			else
				key[n++] = (char) c;
		}
	}
	return n > 1 ? n : 0;
}

/* The thing bound to the key, PR_NONE where there is none. */
static uint32_t
bound_to(const Names *n, const char *key, uint32_t length)
{
	const Slot *s;

	if (length == 0)
		return PR_NONE;
	s = find_slot(&n->table, key, length, hash_key(key, length));
	return s->key != NULL ? s->thing : PR_NONE;
}

/* Bind the key to the thing unless it is bound. */
static void
bind(Names *n, const char *key, uint32_t length, uint32_t thing)
{
	uint32_t	hash = hash_key(key, length);
	Slot	   *s;
	char	   *copy;

	if (length == 0)
		return;
	if (n->table.used * 2 > n->table.mask)
		grow_table(n);
	s = find_slot(&n->table, key, length, hash);
	if (s->key != NULL)
		return;
	copy = pr_arena_alloc(n->arena, length);
	memcpy(copy, key, length);
	*s = (Slot) {copy, length, hash, thing};
	n->table.used++;
}

static void
bind_span(Names *n, PrSpan span, PrNameKind kind, uint32_t thing)
{
	char		key[MAX_KEY];

	bind(n, key, make_key(n->r->text + span.start, span.end - span.start, kind, key), thing);
}

static uint32_t
span_bound_to(const Names *n, PrSpan span, PrNameKind kind)
{
	char		key[MAX_KEY];

	return bound_to(n, key, make_key(n->r->text + span.start, span.end - span.start, kind, key));
}

static uint32_t
new_thing(Names *n)
{
	*pr_push(n->arena, &n->things) = (Thing) {PR_NONE, false};
	return n->things.count - 1;
}

/* ---- 2: bind ---------------------------------------------------------- */

/* The first letters of the capitalised words of a name, as a key. */
static uint32_t
make_initials(const PrReading *r, PrSpan span, char *key)
{
	uint32_t	n = 1;
	bool		begins = true;

	key[0] = 'a' + PR_NAME_ORGANISATION;
	for (uint32_t i = span.start; i < span.end && n < MAX_INITIALS; i++)
	{
		char		c = r->text[i];

		if (begins && c >= 'A' && c <= 'Z')
			key[n++] = (char) (c | 0x20);
		begins = (c == ' ' || c == '\n' || c == '-' || c == '/');
	}
	return n > MIN_INITIALS ? n : 0;
}

/* The thing that a long form in the lexicon is bound to; made and bound where it is new. */
static uint32_t
thing_in_lexicon(Names *n, uint16_t entry)
{
	const PrValue *value = pr_value(&pr_entries[entry], PR_NUMBER_ORGANISATION);
	const char *form;
	char		key[MAX_KEY];
	uint32_t	length;
	uint32_t	thing;

	if (value == NULL || value->data == 0)
		return PR_NONE;
	form = pr_strings[value->data];
	length = make_key(form, (uint32_t) strlen(form), PR_NAME_ORGANISATION, key);
	thing = bound_to(n, key, length);
	if (thing == PR_NONE)
		bind(n, key, length, thing = new_thing(n));
	return thing;
}

/* The thing of a sighting that is no hint; made and bound where it is new. */
static uint32_t
bind_sighting(Names *n, const PrSighting *s)
{
	uint32_t	thing = span_bound_to(n, s->span, s->kind);

	if (thing == PR_NONE && s->entry != 0)
		thing = thing_in_lexicon(n, s->entry);
	if (thing == PR_NONE && s->stem.end > s->stem.start && s->kind != PR_NAME_ORGANISATION)
	{
		thing = span_bound_to(n, s->stem, s->kind);
		if (thing != PR_NONE && s->kind == PR_NAME_LEGISLATION)
		{
			/* the Firearms Act 1997 is not the Firearms Act 1968 */
			if (n->things.at[thing].dated)
				thing = PR_NONE;
			else
				n->things.at[thing].dated = true;
		}
	}
	if (thing == PR_NONE)
	{
		thing = new_thing(n);
		n->things.at[thing].dated = s->kind == PR_NAME_LEGISLATION && s->stem.end > s->stem.start;
	}
	bind_span(n, s->span, s->kind, thing);
	if (s->stem.end > s->stem.start && s->kind != PR_NAME_ORGANISATION)
		bind_span(n, s->stem, s->kind, thing);
	return thing;
}

/*
 * Bind the short forms in brackets first, for the text's own word goes before
 * the lexicon's; then names of several words with their initials and their stems;
 * then all else.
 */
static void
bind_all(Names *n)
{
	char		key[MAX_INITIALS];
	uint32_t	length;

	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		if (s->hint || (s->form.end == s->form.start && s->bare.end == s->bare.start))
			continue;
		s->thing = bind_sighting(n, s);
		if (s->form.end > s->form.start)
			bind_span(n, s->form, s->kind, s->thing);
		if (s->bare.end > s->bare.start)
			bind_span(n, s->bare, s->kind, s->thing);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		length = s->hint || s->kind != PR_NAME_ORGANISATION ? 0 : make_initials(n->r, s->span, key);
		if (length == 0 && (s->hint || s->stem.end == s->stem.start))
			continue;
		s->thing = bind_sighting(n, s);
		bind(n, key, length, s->thing);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		const PrSighting *s = &n->sightings.at[i];

		if (s->thing != PR_NONE && s->kind == PR_NAME_ORGANISATION && s->stem.end > s->stem.start)
			bind_span(n, s->stem, s->kind, s->thing);
	}
	for (uint32_t i = 0; i < n->sightings.count; i++)
	{
		PrSighting *s = &n->sightings.at[i];

		if (!s->hint && s->thing == PR_NONE)
			s->thing = bind_sighting(n, s);
	}
}

/* ---- 3: list ---------------------------------------------------------- */

static uint32_t
length_of(PrSpan span)
{
	return span.end - span.start;
}

/* Add what a sighting shows to its thing's name: the longer writing is the name, a shorter one the short form. */
static void
add_writing(Names *n, PrName *name, const PrSighting *s)
{
	char		old_key[MAX_KEY];
	char		new_key[MAX_KEY];
	const char *text = n->r->text;
	uint32_t	old_length = make_key(text + name->name.start, length_of(name->name), s->kind, old_key);
	uint32_t	new_length = make_key(text + s->span.start, length_of(s->span), s->kind, new_key);

	if (old_length == new_length && memcmp(old_key, new_key, old_length) == 0)
		return;
	if (s->kind == PR_NAME_LEGISLATION && new_length > old_length)
		name->name = s->span;
	if (s->kind != PR_NAME_ORGANISATION)
		return;
	if (new_length > old_length)
	{
		if (length_of(name->short_form) == 0)
			name->short_form = name->name;
		name->name = s->span;
	}
	else if (length_of(name->short_form) == 0)
		name->short_form = s->span;
}

static void
list_sighting(Names *n, const PrSighting *s)
{
	Thing	   *thing = &n->things.at[s->thing];
	PrName	   *name;

	if (thing->name == PR_NONE)
	{
		thing->name = n->r->names.count;
		name = pr_push(n->arena, &n->r->names);
		name->name = s->span;
		name->first = s->span;
		name->kind = s->kind;
	}
	name = &n->r->names.at[thing->name];
	name->mentions++;
	add_writing(n, name, s);
	if (length_of(s->form) > 0 && (length_of(name->short_form) == 0 || name->mentions == 1))
		name->short_form = s->form;
}

void
pr_names(PrReading *r)
{
	Names		n = {.r = r, .arena = r->arena};
	uint32_t	end = 0;		/* behind the last sighting listed: hints may overlap it */

	grow_table(&n);
	pr_sight_names(r, &n.sightings);
	bind_all(&n);
	for (uint32_t i = 0; i < n.sightings.count; i++)
	{
		PrSighting *s = &n.sightings.at[i];

		if (s->hint)
			s->thing = span_bound_to(&n, s->span, s->kind);
		if (s->thing == PR_NONE || (s->hint && s->span.start < end))
			continue;
		list_sighting(&n, s);
		end = s->span.end;
	}
}
