/*
 * found_persons.c
 *		What a name with its surroundings says of the person.
 *
 * The title is that of the nearest position before the name, else of the first one
 * after it; the role the first that says more than the title; the organisation the
 * one that the role names, else the first that any position does. Later mentions
 * add what earlier ones did not say.
 */
#include "people/found_persons.h"

#include <string.h>

#include "bodies/bodies.h"
#include "people/person_index.h"

/* Does the position say more than the title: not the judge, Chief District Judge X? */
static bool
says_more(const PrReading *r, const PrPosition *p, const PrPosition *title)
{
	if (p != title)
		return p->whole.last - p->whole.first > 1 ||
			!pr_same_text(r, pr_range_span(r, p->whole),
						  pr_range_span(r, (PrRange) {title->title.last - 1, title->title.last}));
	return p->whole.first < p->title.first || p->whole.last > p->title.last;
}

/* Does a later position give in full the body that the role so far gives in capitals only? */
static bool
spells_out(const PrReading *r, const PrPerson *person, const PrPosition *p)
{
	PrSpan		known = person->organisation.span;
	PrSpan		body = pr_range_span(r, p->body);

	/* but not: the CPS, the CPS Complex Casework Unit */
	return known.end > known.start && known.end - known.start <= 8 && body.end - body.start > 8 &&
		!pr_same_text(r, known, pr_first_word(r, body)) && pr_shortens(r, known, body);
}

/* Do the words begin or end with all that is known, and say more: leader, Council leader? */
static bool
says_again(const PrReading *r, PrSpan known, PrRange words)
{
	PrSpan		span = pr_range_span(r, words);
	uint32_t	length = known.end - known.start;

	return length > 0 && span.end - span.start > length + 1 &&
		((pr_same_text(r, known, (PrSpan) {span.start, span.start + length}) &&
		  r->text[span.start + length] == ' ') ||
		 (pr_same_text(r, known, (PrSpan) {span.end - length, span.end}) &&
		  r->text[span.end - length - 1] == ' '));
}

/*
 * Does a rank before the name tell the title better than a position after it did,
 * small letters better than capitals, or more words than fewer?
 */
static bool
betters_title(const PrReading *r, const PrPerson *person, const PrFound *f)
{
	const PrPosition *nearest = f->before.count > 0 ? &f->before.at[0] : &f->after.at[0];

	/* minister Ann Reed; Ann Reed, Minister for Ports */
	if ((nearest->scope & PR_OFFICE_MINISTER) && person->title.literal == NULL &&
		says_again(r, person->title.span, nearest->title))
		return true;
	if (f->before.count == 0)
		return false;
	return (person->title_after && (f->before.at[0].scope & PR_RANK)) ||
		(person->title.literal == NULL && pr_is_shout(r, person->title.span) &&
		 !pr_is_shout(r, pr_range_span(r, f->before.at[0].title)));
}

/* Is the position a trade, or a part in a study; 0: neither. */
static PrTrade
trade_of(const PrPosition *p)
{
	const PrValue *value = p->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB) ?
		pr_value(p->entry, pr_class_number(p->scope)) : NULL;

	return value != NULL ? (PrTrade) value->extra : 0;
}

/* Is the position a trade that nobody is said to employ, which yields to an office: its patron, the singer X? */
static bool
is_bare_trade(const PrPosition *p)
{
	return trade_of(p) == PR_TRADE && p->body.last == 0;
}

/* The position that is the title: the nearest before the name, else the first after it; NULL: none. */
static const PrPosition *
title_position(const PrFound *f)
{
	/* Lead author Tom Birch, professor of botany */
	bool		study = f->before.count > 0 && f->after.count > 0 &&
		trade_of(&f->before.at[0]) == PR_PART_IN_STUDY;

	if (f->before.count > 1 && is_bare_trade(&f->before.at[0]))
		return &f->before.at[1];
	if (f->before.count > 0 && !study)
		return &f->before.at[0];
	return f->after.count > 0 ? &f->after.at[0] : NULL;
}

/* Is the position, where the title stands before the name elsewhere, another one, which the person still holds? */
static bool
is_another(const PrReading *r, const PrPerson *person, const PrPosition *p)
{
	return !pr_same_text(r, pr_range_span(r, p->whole), person->title.span) &&
		!(p->whole.first > 0 && pr_is_left_out(r, p->whole.first - 1));
}

/*
 * The position that is the role: the first that says more than the title, or than the one that the person has
 * already; then title is NULL. NULL: none.
 */
static const PrPosition *
role_position(const PrReading *r, const PrFound *f, const PrPerson *person, const PrPosition *title)
{
	for (int k = 0; k < f->after.count; k++)
		if (title == NULL ? is_another(r, person, &f->after.at[k]) : says_more(r, &f->after.at[k], title))
			return &f->after.at[k];
	for (int k = f->before.count - 1; k >= 0; k--)
		if (says_more(r, &f->before.at[k], title) &&
			(&f->before.at[k] == title || !is_bare_trade(&f->before.at[k])))
			return &f->before.at[k];
	return NULL;
}

/* The first body that one of the positions names; empty: none does. */
static PrRange
body_of_positions(const PrFound *f)
{
	for (int k = 0; k < f->before.count; k++)
		if (f->before.at[k].body.last > 0)
			return f->before.at[k].body;
	for (int k = 0; k < f->after.count; k++)
		if (f->after.at[k].body.last > 0)
			return f->after.at[k].body;
	return (PrRange) {0, 0};
}

/* Does the position say more of what the person is than the role so far, or is there none? */
static bool
betters_role(const PrReading *r, const PrPerson *person, const PrPosition *p)
{
	return person->role.span.end == 0 || spells_out(r, person, p) ||
		(person->organisation.span.end == 0 && says_again(r, person->role.span, p->whole));
}

void
pr_fill_office(PrReading *r, PrPerson *person, const PrFound *f)
{
	const PrPosition *title = title_position(f);
	const PrPosition *role;
	PrRange		body = {0, 0};

	if (title == NULL)
		return;
	if (person->title.span.end == 0 || betters_title(r, person, f))
	{
		person->title = pr_position_title(r, title);
		person->title_after = f->before.count == 0;
		person->public_office = (title->scope & (PR_OFFICE_HEAD | PR_OFFICE_JOB | PR_OFFICE_FIXED)) == 0;
	}
	else if (f->before.count == 0 && !person->title_after)
		title = NULL;
	role = role_position(r, f, person, title);
	if (role != NULL && betters_role(r, person, role))
	{
		if (role->body.last > 0)
			person->organisation.span = (PrSpan) {0, 0};
		person->role.span = pr_range_span(r, role->whole);
		body = role->body;
	}
	if (body.last == 0)
		body = body_of_positions(f);
	if (body.last > 0 && person->organisation.span.end == 0)
		person->organisation.span = pr_range_span(r, body);
}

void
pr_drop_office(PrPerson *person)
{
	person->title = person->role = person->organisation = (PrString) {{0, 0}, NULL, 0};
	person->official = false;
}

bool
pr_is_plain_trade(const PrFound *f)
{
	for (int k = 0; k < f->before.count; k++)
		if (!is_bare_trade(&f->before.at[k]))
			return false;
	for (int k = 0; k < f->after.count; k++)
		if (!is_bare_trade(&f->after.at[k]))
			return false;
	return f->before.count + f->after.count > 0 && f->of.last == 0;
}

/* Does the text give in small letters what it gave in capitals before: TOM DALE, Tom Dale? */
static bool
is_quieter(const PrReading *r, PrSpan known, PrSpan name)
{
	return known.end - known.start == name.end - name.start && pr_is_shout(r, known) && !pr_is_shout(r, name);
}

/* Do the letters after the name say that the person sits in a parliament: MP, MSP? */
static bool
holds_seat(const PrReading *r, PrRange letters)
{
	for (uint32_t i = letters.first; i < letters.last; i++)
		if (pr_data_at(r, i, PR_NUMBER_POSTNOMINAL) != 0)
			return true;
	return false;
}

void
pr_fill_person(PrReading *r, PrPerson *person, const PrFound *f)
{
	PrSpan		name = pr_range_span(r, f->name);

	if (person->name.end == 0 || (pr_is_one_word(r, person->name) && !pr_is_one_word(r, name)) ||
		pr_shortens_name(r, person->name, name) || pr_fills_name(r, person->name, name) ||
		is_quieter(r, person->name, name))
		person->name = name;
	if (person->honorific.span.end == 0 && f->styles.range.last > f->styles.range.first &&
		!f->styles.courtesy)
		person->honorific.span = (PrSpan) {pr_start(r, f->styles.range.first),
			pr_end(r, f->styles.range.last - 1)};
	if (person->postnominals.end == 0 && f->postnominals.last > f->postnominals.first)
		person->postnominals = pr_range_span(r, f->postnominals);
	if (person->gender == 0)
		person->gender = f->gender;
	if (pr_is_plain_trade(f))
		return;
	pr_fill_office(r, person, f);
	if (f->before.count > 0 || f->after.count > 0 || holds_seat(r, f->postnominals))
		person->official = true;
	if (f->whose.last > 0 && !person->official)
	{
		person->organisation.span = pr_range_span(r, f->whose);
		person->role.span = pr_range_span(r, (PrRange) {f->whose.first, f->styles.range.first + 1});
	}
	if (f->of.last > 0 && person->organisation.span.end == 0 &&
		(person->official || f->styles.office || f->styles.bench))
		person->organisation.span = pr_range_span(r, f->of);
	person->official |= f->styles.bench && f->of.last > 0;
}

void
pr_title_by_style(const PrReading *r, PrPerson *person)
{
	PrSpan		honorific = person->honorific.span;
	PrSpan		word = pr_first_word(r, honorific);
	const PrEntry *entry;
	const PrValue *style;
	const PrValue *short_form;

	/* Sister Clare may be a nun's name, or a rose's */
	if (person->official || word.end == word.start ||
		(pr_is_one_word(r, person->name) && person->gender == 'f'))
		return;
	if (r->text[word.end - 1] == '.')
		word.end--;
	entry = pr_lookup_entry(r->text + word.start, word.end - word.start);
	style = pr_value(entry, PR_NUMBER_STYLE);
	short_form = pr_value(entry, PR_NUMBER_ABBREVIATION);
	if (style == NULL || style->extra != PR_STYLE_OFFICE)
		return;
	person->title.span = word;
	if (short_form != NULL && short_form->data != 0)
	{
		person->title.literal = pr_strings[short_form->data];
		person->title.literal_length = (uint32_t) strlen(person->title.literal);
	}
	while (word.end < honorific.end && strchr(". \n", r->text[word.end]) != NULL)
		word.end++;
	person->honorific.span = word.end < honorific.end ? (PrSpan) {word.end, honorific.end} : (PrSpan) {0, 0};
	person->official = true;
}
