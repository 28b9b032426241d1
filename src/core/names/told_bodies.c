/*
 * told_bodies.c
 *		Names of bodies that nothing in them tells, but the words around: who says
 *		something, who does what bodies do, what a common noun calls them, and how
 *		companies are written.
 *
 * Each function that gives an end gives the token that it was asked about where nothing
 * is told. A part is a span of tokens that is read at a time.
 */
#include "names/told_bodies.h"

#include "bodies/bodies.h"

#define MAX_WORD 64				/* bytes of a common noun that tells a body */
#define MAX_APPOSITION 6			/* tokens before the noun that tells a body: a leading regional charity */
#define PHRASE_MOST 3			/* words before a name that tell a company: agreed to buy */
#define FIELDS_MOST 8			/* tokens of the fields of a body before its last but one */
#define PARTNERS_MOST 8			/* tokens of a firm's name before its & */
#define OPEN_MOST 10			/* tokens from "is" to the number on which something is open */
#define COINED_LETTERS 3			/* before the inner capital of a coined word */

/* A word in small letters and long enough: what tells a body. */
static inline bool
may_be_noun(const PrToken *t)
{
	return t->type == PR_TOKEN_WORD && (t->flags & (PR_CAPITAL | PR_POSSESSIVE)) == 0 &&
		t->length < MAX_WORD && t->length >= 4;
}

bool
pr_is_body_noun(const PrReading *r, uint32_t i)
{
	return (may_be_noun(pr_token(r, i)) &&
			(pr_any_classes(r, i) & (PR_BODY_LAST | PR_PLURAL | PR_ADJECTIVE)) == PR_BODY_LAST &&
			pr_tells_body(&pr_entries[pr_word(r, i)])) ||
		(pr_is(r, i, PR_BODY_LAST) && pr_opens_with_noun(r, i));
}

bool
pr_opens_with_noun(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_WORD &&
		pr_body_end(&pr_entries[pr_word(r, i)]) == PR_END_NOUN &&
		(pr_flags(r, i) & (PR_CAPITAL | PR_UPPER | PR_POSSESSIVE)) == PR_CAPITAL && pr_starts_sentence(r, i);
}

/* Has the word at token i its capital from the sentence that it begins: Retailers including X? */
static bool
opens_sentence_small(const PrReading *r, uint32_t i)
{
	return pr_type(r, i) == PR_TOKEN_WORD && pr_length(r, i) < MAX_WORD && pr_length(r, i) >= 4 &&
		(pr_flags(r, i) & (PR_CAPITAL | PR_UPPER | PR_POSSESSIVE)) == PR_CAPITAL && pr_starts_sentence(r, i);
}

/* The entry of the singular of the noun in the plural at i: charities; that of no word where it is none. */
static const PrEntry *
singular_of(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	length = t->length - 1u;
	char		singular[MAX_WORD];

	if (r->text[t->start + length] != 's' || !(may_be_noun(t) || opens_sentence_small(r, i)))
		return &pr_entries[0];
	memcpy(singular, r->text + t->start, length);
	if (length > 3 && singular[length - 1] == 'e' && singular[length - 2] == 'i')
		singular[--length - 1] = 'y';
	return pr_lookup_entry(singular, length);
}

bool
pr_body_nouns(const PrReading *r, uint32_t i)
{
	return pr_tells_body(singular_of(r, i));
}

bool
pr_placed_nouns(const PrReading *r, uint32_t i)
{
	const PrValue *value = pr_value(singular_of(r, i), PR_NUMBER_BODY_LAST);

	return value != NULL && (value->extra == PR_CALLED_BY_PLACES || value->extra == PR_TOWN_HAS);
}

bool
pr_strange(const PrReading *r, uint32_t i)
{
	return pr_any_classes(r, i) == 0;
}

/*
 * The end of the words at i that may be a name, if a clause before it is attributed
 * to it (..., Harbour Nine said) or what it says is of itself (Harbour Nine said its engineers). Else i.
 */
static uint32_t
attributed_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	if (end + 1 >= part.last || !pr_is(r, end, PR_CUE_SPEECH))
		return i;
	if (!pr_strange(r, i) && !pr_strange(r, end - 1))
		return i;
	if (pr_is(r, end + 1, PR_PRONOUN_IT) && pr_is_word(r, end + 1, PR_WORD_MY))
		return end;
	if (i == part.first)
		return i;
	/* However, Harbour Nine said */
	return (pr_token_is(r, i - 1, ",") && !(i > part.first + 1 && pr_starts_sentence(r, i - 2))) ||
		(pr_quotation_mark(r, i - 1) && pr_flagged(r, i, PR_SPACE_BEFORE)) ? end : i;
}

/* Is token i the first of the part, or of its text after a dateline (LONDON, 3 March -)? */
static bool
opens_part(const PrReading *r, PrRange part, uint32_t i)
{
	char		c = i > part.first ? pr_byte(r, i - 1) : '-';

	return c == '-' || (c == '\xe2' && !pr_quotation_mark(r, i - 1));
}

/*
 * Does a common noun that tells a body end the words in small letters at i:
 * (Brightwater is a) leading water company that ...?
 */
static bool
is_told_as_body(const PrReading *r, PrRange part, uint32_t i)
{
	uint32_t	end = i;

	while (end < part.last && end < i + MAX_APPOSITION && pr_type(r, end) <= PR_TOKEN_HYPHENATED &&
		   !pr_is(r, end, PR_PREPOSITION | PR_RELATIVE | PR_CONJUNCTION | PR_BE | PR_AUXILIARY | PR_MODAL))
		end++;
	/* a joint venture | based in Hull */
	while (end > i && pr_is(r, end - 1, PR_PARTICIPLE))
		end--;
	return end > i && end < part.last && pr_body_noun(r, end - 1);
}

/*
 * The end of the words at i that may be a name, if it does what bodies do in the
 * first words of their releases: Lumenfold today launched ... (no plural); or is told
 * apart: Harbour Nine, a charity that ... i where neither is so.
 */
static uint32_t
acting_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	uint32_t	j = end + 2;

	if (j >= part.last)
		return i;
	if (pr_is(r, end, PR_ADVERB) && pr_is(r, end + 1, PR_PARTICIPLE))
		return pr_strange(r, i) && opens_part(r, part, i) &&
			r->text[pr_word_only_end(r, end - 1) - 1] != 's' ? end : i;
	if (pr_is(r, end, PR_BE) && pr_is(r, end + 1, PR_ARTICLE) && pr_strange(r, i) && opens_part(r, part, i) &&
		is_told_as_body(r, part, j))
		return end;
	if (!(pr_token_is(r, end, ",") || pr_is_dash(r, end)) ||
		!(pr_is(r, end + 1, PR_ARTICLE) || pr_is_word(r, end + 1, PR_WORD_MY)) ||
		(end == i + 1 && !pr_strange(r, i) && !pr_is(r, i, PR_GIVEN_NAME)))
		return i;
	return is_told_as_body(r, part, j) ? end : i;
}

/* The end of the strange words at i that may be a name, if a spokesperson for it is named before. Else i. */
static uint32_t
spoken_for_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	/* the Cabinet Member for Highways speaks for none */
	return i > part.first + 1 && pr_link(r, i - 1) == PR_LINK_HEAD && pr_match(r, i - 3, PR_OFFICE, NULL) < 2 &&
		pr_is(r, i - 2, PR_OFFICE_HEAD) &&
		(pr_data_at(r, i - 2, PR_NUMBER_CUE_SIGN) & (PR_SIGN_HUMAN | PR_SIGN_MAN | PR_SIGN_WOMAN)) ? end : i;
}

/*
 * The end of the words at i that may be a name, if the bracket after them says where its shares
 * are traded: Tarnwick (NYSE: TRN). Else i.
 */
static uint32_t
traded_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	return end + 4 < part.last && pr_token_is(r, end, "(") && pr_byte(r, end + 2) == ':' &&
		(pr_flagged(r, end + 1, PR_UPPER) || pr_is(r, end + 1, PR_ORGANISATION)) &&
		pr_flagged(r, end + 3, PR_UPPER) ? end : i;
}

/*
 * Has token i a capital after three letters or more, the last one small: FoxTrail,
 * not McDonald or O'Hara?
 */
static bool
coined(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	at = COINED_LETTERS;

	while (at < t->length && !(r->text[t->start + at] >= 'A' && r->text[t->start + at] <= 'Z'))
		at++;
	return t->type == PR_TOKEN_WORD && at < t->length && r->text[t->start + at - 1] >= 'a' &&
		r->text[t->start + at - 1] <= 'z';
}

/* Is token i half of a firm's name, as its founders' names are: no plain word? */
static bool
half_of_firm(const PrReading *r, uint32_t i)
{
	return pr_name_word(r, i) && (pr_strange(r, i) || pr_is(r, i, PR_GIVEN_NAME)) && !pr_is(r, i, PR_PLACE);
}

/* Are tokens i and k the two halves of one, of which a surname may be a town's as well: Barnsley & Hale? */
static bool
halves_of_firm(const PrReading *r, uint32_t i, uint32_t k)
{
	bool		first = half_of_firm(r, i);
	bool		second = half_of_firm(r, k);

	return (first && pr_strange(r, i) && (second || pr_match(r, k, PR_PLACE, NULL) == 1)) ||
		(second && pr_strange(r, k) && (first || pr_match(r, i, PR_PLACE, NULL) == 1));
}

/*
 * The end of the name at i that is written as companies are: a coined word (FoxTrail)
 * that no noun follows, or two names with an &: Harrow & Lyle. Else i.
 */
static uint32_t
company_end(const PrReading *r, PrRange part, uint32_t i)
{
	uint32_t	end;

	if (i + 1 >= part.last)
		return i;
	if (pr_token_is(r, i + 1, "&"))
		return i + 2 < part.last && halves_of_firm(r, i, i + 2) &&
			!(i + 3 < part.last && pr_name_word(r, i + 3)) ? i + 3 : i;
	if (!pr_strange(r, i))
		return i;
	/* a number or a trade mark after it is a product's, like a noun */
	if (!pr_wordlike(r, i + 1) && (pr_type(r, i + 1) != PR_TOKEN_PUNCTUATION ||
								   pr_trade_mark(r, i + 1)))
		return i;
	/* /FoxTrail/: a wire */
	if (i > part.first && pr_byte(r, i - 1) == '/' && pr_byte(r, i + 1) == '/')
		return i;
	/* via FoxTrail: a means; at KwaNorvale: a place */
	if (i > part.first && (pr_is_word(r, i - 1, PR_WORD_ON) || pr_is_word(r, i - 1, PR_WORD_IN) ||
						   pr_is_word(r, i - 1, PR_WORD_AT) || pr_is(r, i - 1, PR_CONTACT)))
		return i;
	/* a study, 'FoxTrail' */
	if (i > part.first && pr_quotation_mark(r, i - 1) && pr_quotation_mark(r, i + 1))
		return i;
	end = i + 1 + pr_match(r, i + 1, PR_PLACE, NULL);
	return coined(r, i) && end < part.last && !pr_name_word(r, end) && !pr_plain_noun(r, end) ? end : i;
}

bool
pr_said_of_bodies(const PrReading *r, uint32_t i, bool agent)
{
	const PrEntry *entry;
	const PrValue *value = pr_match(r, i, PR_CUE_SIGN, &entry) > 0 ? pr_value(entry, PR_NUMBER_CUE_SIGN) : NULL;

	return value != NULL && (value->data & PR_SIGN_COMPANY) && (value->extra == PR_AGENT) == agent;
}

/* Is the term at token i, n tokens long, in small letters and told of companies only? 0: whatever length. */
static bool
is_of_company(const PrReading *r, uint32_t i, uint32_t n)
{
	return (n > 0 || !pr_flagged(r, i, PR_CAPITAL)) && pr_said_of_bodies(r, i, false) &&
		(n == 0 || pr_match(r, i, PR_CUE_SIGN, NULL) == n);
}

bool
pr_follows_company_phrase(const PrReading *r, PrRange part, uint32_t i)
{
	for (uint32_t n = 2; n <= PHRASE_MOST && i >= part.first + n; n++)
		if (pr_phrase(r, i - n) != 0 && !pr_is_predicate(r, i - n) && is_of_company(r, i - n, n))
			return true;
	return false;
}

/*
 * The end of the strange words at i that may be a name, if what is said beside them is
 * said of companies: Corvane shares; Corvane, which employs ...; shares in Corvane. After a phrase two words or
 * more need not be strange: carried out by Opinion Forge. Else i.
 */
static uint32_t
company_told_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	if (end > i + 3)
		return i;
	if (pr_follows_company_phrase(r, part, i))
		return end;
	if (end + 2 >= part.last || !pr_strange(r, i))
		return i;
	if (pr_token_is(r, end, ",") && pr_is(r, end + 1, PR_RELATIVE) && !pr_is_word(r, end + 1, PR_WORD_WHO))
		return is_of_company(r, end + 2, 0) ? end : i;
	if (!is_of_company(r, end, 0))
		return i;
	/*
	 * Health workers: a sentence's capital says nothing of its first word, unless it is in the singular and a
	 * phrase with a verb follows: Corvane was fined
	 */
	return !pr_starts_sentence(r, i) || pr_flagged(r, end - 1, PR_POSSESSIVE) ||
		(pr_match(r, end, PR_CUE_SIGN, NULL) > 1 && pr_last_byte(r, end - 1) != 's') ? end : i;
}

/* The end of the name at i, if the bracket after it says what it is to a firm: Hale Lane (financial PR). Else i. */
static uint32_t
adviser_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	uint32_t	n = end + 2 < part.last && pr_byte(r, end) == '(' ? pr_match(r, end + 1, PR_CUE_SIGN, NULL) : 0;

	return n > 0 && pr_byte(r, end + 1 + n) == ')' && (pr_data_at(r, end + 1, PR_NUMBER_CUE_SIGN) & PR_SIGN_COMPANY) ?
		end : i;
}

/* The end of the name at i, if the word before says that somebody comes from there: joins from X. Else i. */
static uint32_t
left_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	return i > part.first + 1 && pr_is_word(r, i - 1, PR_WORD_FROM) &&
		pr_data_at(r, i - 2, PR_NUMBER_APPOINTMENT) == PR_APPOINTS_AS ? end : i;
}

/*
 * The end of a firm of three partners or more whose first is at i: Hale, Marsh & Voss (LLP); Hale, Marsh and
 * Voss LLP. Else i.
 */
static uint32_t
partners_end(const PrReading *r, PrRange part, uint32_t i)
{
	uint32_t	j = i + 1;

	while (j + 3 < part.last && j < i + PARTNERS_MOST && pr_token_is(r, j, ",") && half_of_firm(r, j + 1))
		j += 2;
	return j > i + 1 && j + 1 < part.last && half_of_firm(r, i) && half_of_firm(r, j + 1) &&
		(pr_token_is(r, j, "&") || (pr_link(r, j) == PR_LINK_JOIN && pr_is(r, j + 2, PR_BODY_LAST) &&
										 pr_flagged(r, j + 2, PR_UPPER))) ? j + 2 + pr_is(r, j + 2, PR_BODY_LAST) : i;
}

bool
pr_is_addressed(const PrReading *r, PrRange part, uint32_t i)
{
	return i > part.first + 1 && pr_is(r, i - 1, PR_ARTICLE) && pr_flagged(r, i - 1, PR_CAPITAL) &&
		(pr_data_at(r, i - 2, PR_NUMBER_CUE_SIGN) & PR_SIGN_ADDRESSING) != 0;
}

/*
 * The end of the name at i, if emphasis marks it as that of a newspaper to which somebody spoke: told *Harbour
 * Week*. Else i.
 */
static uint32_t
paper_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	const char *before = r->text + pr_start(r, i) - 1;

	return i > part.first && end < part.last && (pr_data_at(r, i - 1, PR_NUMBER_CUE_SIGN) & PR_SIGN_ADDRESSING) &&
		(*before == '*' || *before == '_') && r->text[pr_end(r, end - 1)] == *before ? end : i;
}

/* Does a number follow on which one can call what the clause from token i on speaks of: is open on 0300 ...? */
static bool
is_open_on_number(const PrReading *r, PrRange part, uint32_t i)
{
	if (!pr_is(r, i, PR_BE | PR_MODAL))
		return false;
	for (uint32_t k = i + 1; k + 1 < part.last && k < i + OPEN_MOST && !pr_ends_sentence(r, k); k++)
		if (pr_is_word(r, k, PR_WORD_ON) && (pr_type(r, k + 1) == PR_TOKEN_PHONE || pr_byte(r, k + 1) == '0'))
			return true;
	return false;
}

/*
 * The end of the name at i, if the text gives the number on which it is called: contact X on 0300 ..., X is open
 * on 0300 ... Else i.
 */
static uint32_t
called_end(const PrReading *r, PrRange part, uint32_t i, uint32_t end)
{
	if (end > i + 1 && is_open_on_number(r, part, end))
		return end;
	return i > part.first && pr_is(r, i - 1, PR_CONTACT) && !pr_flagged(r, i - 1, PR_CAPITAL) &&
		end + 1 < part.last && pr_data_at(r, i - 1, PR_NUMBER_CONTACT) == PR_CONTACT_CALL &&
		pr_is(r, end, PR_PREPOSITION) &&
		(pr_type(r, end + 1) == PR_TOKEN_PHONE || pr_byte(r, end + 1) == '0') ? end : i;
}

/* The end of the words at i that may be a name, if what stands beside them tells it. Else i. */
static uint32_t
beside_end(const PrReading *r, PrRange part, uint32_t i, uint32_t unknown, bool strange)
{
	uint32_t	end = attributed_end(r, part, i, unknown);

	if (end == i)
		end = acting_end(r, part, i, unknown);
	if (end == i && strange)
		end = spoken_for_end(r, part, i, unknown);
	if (end == i)
		end = traded_end(r, part, i, unknown);
	if (end == i)
		end = called_end(r, part, i, unknown);
	if (end == i)
		end = adviser_end(r, part, i, unknown);
	if (end == i)
		end = pr_is_addressed(r, part, i) ? unknown : paper_end(r, part, i, unknown);
	if (end == i && (strange || (unknown > i + 1 && !pr_is(r, i, PR_BODY_HEAD))))
		end = company_told_end(r, part, i, unknown);
	return end == i ? left_end(r, part, i, unknown) : end;
}

uint32_t
pr_fields_end(const PrReading *r, PrRange part, uint32_t i)
{
	uint32_t	k = i;

	if (i == part.first || !pr_is_word(r, i - 1, PR_WORD_THE))
		return i;
	while (k < part.last && k < i + FIELDS_MOST)
	{
		uint32_t	body = k > i && pr_byte(r, k - 1) == ',' ? pr_body_at(r, k, part.last) : 0;

		if (body > 2 && !pr_begins_with_place(r, k) && !pr_is(r, k, PR_ORGANISATION))
			for (uint32_t at = k + 1; at + 1 < k + body; at++)
				if (pr_link(r, at) == PR_LINK_JOIN)
					return k + body;
		if (pr_token_is(r, k, ",") ? k == i :
			!pr_name_word(r, k) || pr_flagged(r, k, PR_UPPER | PR_POSSESSIVE) || pr_plural_office(r, k) != NULL ||
			pr_match(r, k, PR_PLACE | PR_DEMONYM | PR_GIVEN_NAME | PR_ORGANISATION | PR_TITLE, NULL))
			return i;
		k++;
	}
	return i;
}

uint32_t
pr_told_end(const PrReading *r, PrRange part, uint32_t i)
{
	bool		strange = pr_strange(r, i);
	char		next = pr_byte(r, i + 1);
	uint32_t	unknown;
	uint32_t	end;

	if (i > part.first && pr_name_word(r, i - 1))
		return i;
	if (next == ',' && (end = partners_end(r, part, i)) > i)
		return end;
	unknown = i + pr_body_unknown(r, i, part.last);
	if (unknown == i && next == ',' && pr_is(r, i, PR_GIVEN_NAME) && !pr_flagged(r, i, PR_POSSESSIVE))
		return acting_end(r, part, i, i + 1);	/* Ruby, a charity for girls */
	end = unknown > i ? beside_end(r, part, i, unknown, strange) : i;
	return end == i && (strange || next == '&') ? company_end(r, part, i) : end;
}
