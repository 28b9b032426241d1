/*
 * contacts.c
 *		Telephone numbers and addresses that a text tells its readers to turn to.
 *
 * The scanner knows addresses and whole telephone numbers by their form. A short
 * number (101, 999) is one only where the words around it say so.
 */
#include "names/contacts.h"
#include "bodies/bodies.h"

#include <string.h>

#define LOOK_BACK 14			/* tokens before a short number in which a word of calling counts */

static bool
contact_word(const PrReading *r, uint32_t i, PrContact what)
{
	return pr_data_at(r, i, PR_NUMBER_CONTACT) == what;
}

/* Is there a word of calling in the sentence before token i? */
static bool
told_to_call(const PrReading *r, uint32_t start, uint32_t i)
{
	uint32_t	least = i > start + LOOK_BACK ? i - LOOK_BACK : start;

	while (i > least)
	{
		i--;
		if (pr_ends_sentence(r, i))
			return false;
		if (contact_word(r, i, PR_CONTACT_CALL))
			return true;
	}
	return false;
}

/* Does the number at i count what follows: 200 people, 300 drivers? */
static bool
counts_noun(const PrReading *r, uint32_t i, uint32_t limit)
{
	const PrToken *next = pr_token(r, i + 1);

	if (i + 1 >= limit || (next->flags & PR_LINE_BEFORE))
		return false;
	if (next->type != PR_TOKEN_WORD && next->type != PR_TOKEN_HYPHENATED)
		return next->type != PR_TOKEN_PUNCTUATION;
	return !pr_is(r, i + 1, PR_CONJUNCTION | PR_PREPOSITION | PR_ARTICLE | PR_PRONOUN | PR_DETERMINER |
				  PR_ADVERB | PR_QUESTION | PR_GERUND);
}

static bool
all_digits(const PrReading *r, const PrToken *t)
{
	for (uint32_t i = 0; i < t->length; i++)
		if (r->text[t->start + i] < '0' || r->text[t->start + i] > '9')
			return false;
	return true;
}

/*
 * The 101 service, our non-emergency 101 line, but no 999 call; or alone after what it is for, at the
 * line's end: Police, not urgent: 101.
 */
static bool
is_told_apart(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit)
{
	uint32_t	before = i - 1 - (i > start + 1 && pr_type(r, i - 1) == PR_TOKEN_HYPHENATED);

	if (i + 1 >= limit || pr_flagged(r, i + 1, PR_LINE_BEFORE))
		return pr_token_is(r, i - 1, ":");
	return (pr_is(r, before, PR_ARTICLE) || pr_is_word(r, before, PR_WORD_MY)) &&
		pr_type(r, i + 1) == PR_TOKEN_WORD &&
		(!contact_word(r, i + 1, PR_CONTACT_CALL) || pr_plain_noun(r, i + 2)) &&
		pr_last_byte(r, i + 1) != 's' && counts_noun(r, i, limit) &&
		!pr_is(r, i + 1, PR_ADJECTIVE | PR_PLURAL | PR_PARTICIPLE | PR_VERB) &&
		!(i + 2 < limit && pr_last_byte(r, i + 2) == 's');
}

/*
 * Does what stands directly before the number at i lead to one: on 101, number: 101, non-emergency
 * number 101; and for a known one a comma: or, in an emergency, 999?
 */
static bool
is_led_to(const PrReading *r, uint32_t start, uint32_t i, bool known)
{
	if (pr_is(r, i - 1, PR_PREPOSITION | PR_CONJUNCTION) || pr_token_is(r, i - 1, ":") ||
		contact_word(r, i - 1, PR_CONTACT_CALL))
		return true;
	if (known && (pr_is(r, i - 1, PR_ORGANISATION) || pr_token_is(r, i - 1, ",")))
		return true;			/* call NHS 111 */
	return i > start + 1 && contact_word(r, i - 2, PR_CONTACT_CALL) && pr_match(r, i - 2, PR_CONTACT, NULL) == 2;
}

/* Do two digits at i begin a number in three such groups, as all that begin with 13 are in Australia: 13 11 14? */
static bool
is_in_pairs(const PrReading *r, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < i + 3; k++)
		if (k >= limit || pr_type(r, k) != PR_TOKEN_NUMBER || pr_length(r, k) != 2 ||
			!all_digits(r, pr_token(r, k)) || pr_flagged(r, k, PR_LINE_BEFORE))
			return false;
	return pr_token_is(r, i, "13");
}

/* Do three digits at i, a hyphen and four make a number of the place: 555-0142? */
static bool
is_local_number(const PrReading *r, uint32_t i, uint32_t limit)
{
	return i + 2 < limit && pr_length(r, i) == 3 && pr_token_is(r, i + 1, "-") && pr_length(r, i + 2) == 4 &&
		pr_type(r, i + 2) == PR_TOKEN_NUMBER && all_digits(r, pr_token(r, i + 2)) &&
		!pr_flagged(r, i + 1, PR_SPACE_BEFORE) && !pr_flagged(r, i + 2, PR_SPACE_BEFORE);
}

/*
 * The token after the short number at i, where one is told to call: a number of three digits or
 * more, without a comma, known to everyone (on 101) or of five digits and more (text GIVE to
 * 70555); i where none is.
 */
static uint32_t
short_number_end(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit)
{
	const PrToken *t = pr_token(r, i);
	const PrValue *value;
	bool		known;
	uint32_t	end = i + 1;

	if (i > start && is_in_pairs(r, i, limit))
		return is_led_to(r, start, i, false) && told_to_call(r, start, i) ? i + 3 : i;
	if (t->length < 3 || t->length > 7 || !all_digits(r, t) || i == start)
		return i;
	if (is_local_number(r, i, limit))
		return is_led_to(r, start, i, false) && told_to_call(r, start, i) ? i + 3 : i;
	value = pr_value(pr_lookup_entry(r->text + t->start, t->length), PR_NUMBER_CONTACT);
	known = value != NULL && value->data != PR_CONTACT_CALL;
	if (known && value->data == PR_CONTACT_BEGINNING && end < limit && pr_type(r, end) == PR_TOKEN_NUMBER)
		end++;
	if (known && (is_told_apart(r, start, i, limit) || contact_word(r, end, PR_CONTACT_AIM)))
		return end;
	if (counts_noun(r, end - 1, limit) || !is_led_to(r, start, i, known))
		return i;
	return (known || t->length >= 5) && told_to_call(r, start, i) ? end : i;
}

/* Is the token an e-mail address in angle brackets, which looks like a tag? */
static bool
bracketed_email(const PrReading *r, const PrToken *t)
{
	return memchr(r->text + t->start, '@', t->length) != NULL &&
		memchr(r->text + t->start, ' ', t->length) == NULL;
}

bool
pr_contact_at(const PrReading *r, uint32_t start, uint32_t i, uint32_t limit, PrNameKind *kind,
			  PrSpan *contact)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	end;

	*contact = (PrSpan) {t->start, pr_end(r, i)};
	switch (t->type)
	{
		case PR_TOKEN_EMAIL:
			*kind = PR_NAME_EMAIL;
			return true;
		case PR_TOKEN_TAG:
			*kind = PR_NAME_EMAIL;
			*contact = (PrSpan) {t->start + 1, pr_end(r, i) - 1};
			return bracketed_email(r, t);
		case PR_TOKEN_URL:
		case PR_TOKEN_HOST:
			*kind = PR_NAME_URL;
			return true;
		case PR_TOKEN_HANDLE:
			*kind = PR_NAME_HANDLE;
			return true;
		case PR_TOKEN_PHONE:
			*kind = PR_NAME_PHONE;
			return true;
		case PR_TOKEN_NUMBER:
			*kind = PR_NAME_PHONE;
			end = short_number_end(r, start, i, limit);
			if (end > i)
				contact->end = pr_end(r, end - 1);
			return end > i;
		default:
			return false;
	}
}
