/*
 * operations.c
 *		Names of operations: read forward from the word that tells one (Operation X).
 */
#include "names/operations.h"
#include "bodies/bodies.h"

#define MAX_OPERATION 3			/* words after Operation */
#define LEAST_PART 3			/* bytes with the hyphen; what is no longer is no part of its own: X-ray */

uint32_t
pr_operation_word(const PrReading *r, uint32_t i, PrOperation where)
{
	const PrEntry *entry;
	uint32_t	n = pr_match(r, i, PR_OPERATION, &entry);

	return n > 0 && pr_value(entry, PR_NUMBER_OPERATION)->data == where ? n : 0;
}

uint32_t
pr_operation_part(const PrReading *r, uint32_t i)
{
	const PrToken *t = pr_token(r, i);
	uint32_t	from = t->length;

	if (t->type != PR_TOKEN_HYPHENATED || (t->flags & (PR_CAPITAL | PR_UPPER)) != PR_CAPITAL)
		return 0;
	while (from > 0 && r->text[t->start + from - 1] != '-')
		from--;
	return from > LEAST_PART && r->text[t->start + from] >= 'a' && r->text[t->start + from] <= 'z' ? from - 1 : 0;
}

bool
pr_quoted_name(const PrReading *r, uint32_t i, uint32_t limit, PrRange *name)
{
	uint32_t	j = i + 1;

	if (i >= limit || !pr_quotation_mark(r, i))
		return false;
	while (j < limit && j < i + PR_CAMPAIGN_MOST && !pr_quotation_mark(r, j))
		j++;
	name->first = i + 1;
	name->last = j;
	return j < limit && j > i + 1 && pr_quotation_mark(r, j) && pr_flagged(r, i + 1, PR_CAPITAL);
}

bool
pr_title_ends_name(const PrReading *r, uint32_t first, uint32_t i)
{
	uint32_t	n = pr_match(r, i, PR_TITLE, NULL);

	return n > 0 && (i == first || (pr_wordlike(r, i + n) && pr_flagged(r, i + n, PR_CAPITAL) &&
									!pr_flagged(r, i + n, PR_LINE_BEFORE)));
}

/* Is token i the number of an operation that was held before, Operation Harbour 4, and counts nothing? */
static bool
counts_operation(const PrReading *r, uint32_t i, uint32_t limit)
{
	return i < limit && pr_type(r, i) == PR_TOKEN_NUMBER && pr_length(r, i) <= 2 &&
		!pr_flagged(r, i, PR_LINE_BEFORE | PR_POSSESSIVE) && !pr_plain_noun(r, i + 1);
}

uint32_t
pr_operation_end(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	j = i;

	/* a small word of the name may have a capital too: Operation Speak Up */
	while (j < limit && j < i + MAX_OPERATION && !pr_flagged(r, j, PR_LINE_BEFORE) &&
		   (pr_name_word(r, j) || (j > i && pr_flagged(r, j, PR_CAPITAL) && pr_wordlike(r, j))))
	{
		const PrEntry *entry;

		if (pr_title_ends_name(r, i, j) || (j > i && pr_match(r, j, PR_ORGANISATION | PR_MONTH, NULL)))
			break;
		/* but Operation Castle, and Operation Furrow Gate */
		if (pr_match(r, j, PR_BODY_LAST, &entry) &&
			(pr_ends_body(entry) || (j == i && pr_body_end(entry) == PR_END_THING)))
			break;
		if (pr_flagged(r, j, PR_POSSESSIVE) || pr_operation_part(r, j) > 0)
			return j + 1;
		j++;
	}
	return j > i && counts_operation(r, j, limit) ? j + 1 : j;
}

/* The token after the telling word at i, n tokens long, with its full stop (Op.) and short form (JAD). */
static uint32_t
telling_end(const PrReading *r, uint32_t i, uint32_t n, uint32_t limit)
{
	uint32_t	j = i + n;

	if (j < limit && pr_is(r, j - 1, PR_ABBREVIATION) && pr_token_is(r, j, "."))
		j++;
	if (n > 1 && j + 3 < limit && pr_token_is(r, j, "(") && pr_flagged(r, j + 1, PR_UPPER) &&
		pr_token_is(r, j + 2, ")"))
		j += 3;
	return j;
}

uint32_t
pr_operation_at(const PrReading *r, uint32_t i, uint32_t limit)
{
	uint32_t	n = pr_operation_word(r, i, PR_STANDS_FIRST);
	uint32_t	name;
	uint32_t	end;
	PrRange		quoted;

	/* Joint Action Day Operation Harrow: the next word tells it */
	if (n == 0 || !pr_flagged(r, i, PR_CAPITAL) ||
		(n > 1 && pr_operation_word(r, i + n, PR_STANDS_FIRST) > 0))
		return 0;
	/* Exercise Medicine */
	if (pr_match(r, i, PR_ORGANISATION | PR_BODY_LAST | PR_TITLE, NULL) > n)
		return 0;
	name = telling_end(r, i, n, limit);
	if (pr_quoted_name(r, name, limit, &quoted) && quoted.last - quoted.first <= MAX_OPERATION)
		return quoted.last + 1 - i;
	end = pr_operation_end(r, name, limit);
	return end > name ? end - i : 0;
}

uint32_t
pr_operations_at(const PrReading *r, uint32_t i, uint32_t limit, PrRange *names, uint32_t most)
{
	uint32_t	n = pr_operation_word(r, i, PR_STANDS_SEVERAL);
	uint32_t	j = i + n;
	uint32_t	count = 0;
	bool		joined = false;

	/* Director of Operations North and South */
	if (n == 0 || !pr_flagged(r, i, PR_CAPITAL) || (i > 0 && pr_link(r, i - 1) == PR_LINK_OF))
		return 0;
	while (count < most)
	{
		uint32_t	end = pr_operation_end(r, j, limit);

		if (end == j)
			return 0;
		names[count++] = (PrRange) {j, end};
		if (joined || end + 1 >= limit)
			break;
		joined = pr_link(r, end) == PR_LINK_JOIN ||
			(pr_token_is(r, end, ",") && pr_link(r, end + 1) == PR_LINK_JOIN);
		if (!joined && !pr_token_is(r, end, ","))
			return 0;
		j = end + 1 + (joined && pr_token_is(r, end, ","));
	}
	return joined && count > 1 ? count : 0;
}
