/*
 * test_runs.c
 *		Runs of capitalized words: what each token is in its run; and that no body is read
 *		where no run says that one may begin, in the sample releases as they stand and with
 *		a capital on every word.
 *
 * Expected: a letter for each token, "." for one that is nothing; b for a word of a
 * name with which a body may begin, w for any other, s for the last word of an
 * honorific. A B is no word of a name but may begin a body.
 */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <glob.h>

#include "cases.h"
#include "bodies/bodies.h"
#include "runs.h"

#define CORPUS "test/corpus/*/releases/*.txt"
#define TOKENS_MOST 64
#define TEXT_MOST 65536

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

/* Does every body that could be read in the text begin where its run says so? */
static bool
test_bodies(const char *path, const char *text)
{
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = pr_read(arena, text, (uint32_t) strlen(text));
	bool		passed = true;

	for (uint32_t i = 0; i < r->tokens.count; i++)
		if ((r->tokens.at[i].flags & PR_CAPITAL) && !pr_in_run(r, i, PR_RUN_MAY_BE_BODY) &&
			pr_read_body(r, i, r->tokens.count) > 0)
		{
			printf("failed: %s: a body at byte %u, where none may begin\n", path, r->tokens.at[i].start);
			passed = false;
		}
	pr_arena_free(arena);
	return passed;
}

static void
test_file(Tests *tests, const char *path)
{
	static char text[TEXT_MOST];
	FILE	   *file = fopen(path, "rb");

	if (file == NULL)
		return;
	text[fread(text, 1, TEXT_MOST - 1, file)] = '\0';
	fclose(file);
	count_test(tests, test_bodies(path, text));
	for (char *c = text; *c != '\0'; c++)
		if (c == text || c[-1] == ' ')
			*c = (char) toupper((unsigned char) *c);
	count_test(tests, test_bodies(path, text));
}

int
main(void)
{
	Tests		tests = {0, 0};
	glob_t		found;

	RUN_CASES(&tests, cases, test_case);
	if (glob(CORPUS, 0, NULL, &found) == 0)
	{
		for (size_t i = 0; i < found.gl_pathc; i++)
			test_file(&tests, found.gl_pathv[i]);
		globfree(&found);
	}
	return end_tests(&tests);
}
