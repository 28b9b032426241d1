/*
 * test_neighbours.c
 *		Questions about tokens that are not there, before the first and after the last.
 *
 * The stages look at the neighbours of a token without asking each time whether there
 * are any; each question must answer as for a blank, and read nothing.
 */
#include "cases.h"

#include "tagged.h"
#include "runs.h"
#include "nounphrase.h"

static const char *const texts[] = {"", "In", "In cuts d by 0", "Sir’s", "«1,200»"};

/* Is nothing said of token i? */
static bool
says_nothing(const PrReading *r, uint32_t i)
{
	const PrEntry *entry;

	return pr_type(r, i) == PR_TOKEN_BLANK && pr_flags(r, i) == 0 && pr_length(r, i) == 0 &&
		pr_byte(r, i) == '\0' && pr_last_byte(r, i) == '\0' && pr_word_only_end(r, i) == 0 &&
		pr_word(r, i) == 0 && pr_phrase(r, i) == 0 && pr_classes(r, i) == 0 && pr_any_classes(r, i) == 0 &&
		pr_phrase_classes(r, i) == 0 && pr_match(r, i, ~(PrClass) 0, &entry) == 0 &&
		!pr_flagged(r, i, UINT8_MAX) && !pr_wordlike(r, i) && !pr_token_is(r, i, "a") &&
		!pr_word_is(r, i, "a") && !pr_is_dash(r, i) && !pr_ends_sentence(r, i) && !pr_is_plural_noun(r, i) &&
		!pr_is_phrase(r, i, i + 2, ~(PrClass) 0) && !pr_in_run(r, i, UINT8_MAX);
}

static bool
test_text(const char *text)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r = pr_read(arena, text, (uint32_t) strlen(text));
	uint32_t	count = r->tokens.count;
	const uint32_t places[] = {count, count + 1, count + 100, UINT32_MAX, UINT32_MAX - 1};
	bool		good = true;

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (!says_nothing(r, places[i]))
		{
			printf("failed: \"%s\": token %u of %u says something\n", text, places[i], count);
			good = false;
		}
	pr_arena_free(arena);
	return good;
}

int
main(void)
{
	Tests		tests = {0, 0};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		count_test(&tests, test_text(texts[i]));
	return end_tests(&tests);
}
