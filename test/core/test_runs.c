/*
 * test_runs.c
 *		Runs of capitalized words: what each token is in its run.
 *
 * Expected: a letter for each token, "." for one that is nothing; b for a word of a
 * name with which a body may begin, w for any other, s for the last word of an
 * honorific. A B is no word of a name but may begin a body.
 */
#include "cases.h"
#include "runs.h"

#define TOKENS_MOST 64

static const Case cases[] = {
	/* words of names */
	{"We met Ada Quill there.", "..ww.."},
	{"The old It and IT again", "....w."},
	{"In Eastmere THE END", ".w.w"},
	{"Half-Price G5 and A&E", "ww.w"},
	{"on Monday in June", "...w"},

	/* what tells a body does so for all words before it in the run */
	{"an Eastmere Harbour Council meeting", ".bbb."},
	{"the Council Eastmere Harbour", ".bww"},
	{"Ada Quill, Norvale Council", "ww.bb"},
	{"the Drains and Ditches Agency today", ".b.bb."},
	{"the Drains are an Agency", ".w..b"},
	{"the Wardens' Council", ".b.b"},
	{"a Northern Rural Crime hub", ".bbb."},
	{"from Cole Harbor, Inc.", ".bb.b."},
	{"on Channel 4", ".b."},
	{"The Home Office", ".bb"},
	{"Eastmere\n\nNorvale Council", "wbb"},

	/* honorifics */
	{"to Mr Quill and the Rt Hon Ada Quill", ".sw..wsww"},
	{"Dr. Quill", "s.w"},
};

static char
letter_of(const PrReading *r, uint32_t i)
{
	if (pr_in_run(r, i, PR_RUN_STYLE_ENDS))
		return 's';
	if (pr_in_run(r, i, PR_RUN_MAY_BE_BODY))
		return pr_in_run(r, i, PR_RUN_NAME_WORD) ? 'b' : 'B';
	return pr_in_run(r, i, PR_RUN_NAME_WORD) ? 'w' : '.';
}

static bool
test_case(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read_case(arena, c);
	char		found[TOKENS_MOST + 1] = "";
	bool		passed;

	for (uint32_t i = 0; i < r->tokens.count && i < TOKENS_MOST; i++)
		found[i] = letter_of(r, i);
	passed = is_expected(c, found);
	pr_arena_free(arena);
	return passed;
}

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, test_case);
	return end_tests(&tests);
}
