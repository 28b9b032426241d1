/*
 * test_interrupt.c
 *		Every stage asks often enough whether it may go on, whatever the text is.
 *
 * The platform's question is answered here, and the processor time between two
 * of them is measured, so a query over a long text can be cancelled at once. A
 * loop that never asks takes the longer the longer the text is: what is asked
 * here of SIZE bytes is 100 ms of 200 MB. On a fast machine a loop may be within
 * the bound and never ask, so no gap may be most of its stage's time either. Other
 * programs disturb single gaps, so a text with one above a bound is read again: it
 * asks the same questions in the same order, and of each gap the shortest of all
 * tries counts.
 *
 * A single token, or white space, that is as long as the text is a case of its
 * own, and so is a single line with a token for each byte: texts of LONG bytes,
 * and a bound that would be the same for longer ones.
 *
 * usage: test_interrupt [-v]
 */
#define _POSIX_C_SOURCE 200809L

#include <malloc.h>
#include <time.h>

#include "cases.h"
#include "platform_plain.h"

#define SIZE (2u * 1024 * 1024)
#define GAP_MOST (6 * 0.100 * SIZE / 200e6)	/* seconds; six times, for slow and busy machines */
#define SHARE_MOST 0.75			/* of a stage's time; half is the most that a scanner of 1 MB in SIZE takes */
#define NO_TIME 0.0006			/* seconds, in which nobody needs to ask: a plain loop over the tokens takes half of it */
#define TRIES 12
#define LONG (32u * 1024 * 1024)
#define LONG_GAP_MOST 0.012		/* seconds; the scanner looks at 1 MB without a question */

#define OPEN "\xe2\x80\x9c"
#define CLOSE "\xe2\x80\x9d"

/* Each is repeated to SIZE bytes. */
static const char *const patterns[] = {
	"Chief Inspector Ada Quill of Northmere Police said: " OPEN "We took 14 engines, worth \xc2\xa3" "40,000." CLOSE "\n\n",
	"\"", "' ", OPEN, CLOSE " ", "(", "[]", "7", "1,", "12:", "9% and \xc2\xa3" "3m ",
	"a", "A", "Aa ", "aa ", "AB ", "Jane Smith ", "Mr Smith, ", "Chief Constable ", "Council of ",
	"Operation ",
	"said ", OPEN "Aa bb" CLOSE " ", "Jane Smith said:\n\nWe are glad.\n\n", "a@b.c ", "www.a ", "<", "<p>",
	" ", "\n", "\r\n", "a\n\n", "Aa bb\n\n", "- aa\n", "Source: Home Office\n", "=====\n\n",
	"\xe2\x80\x8b", "\xef\xbb\xbf", "\xc2\xa0", "a\xcc\x81", "\xe4\xb8\xad", "\xf0\x9f\x98\x80"
};

/* What makes one token, however long, or would if it came to an end: the beginning, and what is repeated. */
static const char *const endless[][2] = {
	{"", "a"}, {"", "\xc3\xa9"}, {"", "a-"}, {"", "a'"}, {"", "a."}, {"", "7"}, {"", "1,000"}, {"", "+1 "},
		{"", "\xe4\xb8\xad"},
	{"", " "}, {"", "\n"}, {"", "\xc2\xa0"}, {"", "\xe2\x80\x8b"}, {"", "."}, {"", "-"}, {"#", "1"},
	{"#", "a"}, {"@", "a"},
	{"<a ", "b"}, {"<a ", " "}, {"a@", "b."}, {"a@b", "-"}, {"https://", "a"}, {"www.a.example/", "."},
	{"a", "+"}
};

/* One line of nothing but tokens, and the stages that walk all of them or make memory for each. */
static const char *const lines[] = {"(", "\""};
#define FIRST_STAGES 4

/* Splitting is measured after the stages. */
#define MEASURES (PR_STAGES + 1)

/* ---- the platform --------------------------------------------------------- */

/* The gaps of a stage, each the shortest of all tries. */
typedef struct Gaps
{
	double	   *at;
	size_t		count;
	size_t		room;
} Gaps;

static Gaps *measured;			/* of the stage that runs */
static size_t question;			/* how many were asked in this try */
static double last;				/* when it was asked last */

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec * 1e-9;
}

static void
note_question(void)
{
	double		gap = now() - last;

	if (question == measured->room)
	{
		measured->room = measured->room * 2 + 1024;
		measured->at = realloc(measured->at, measured->room * sizeof(double));
		if (measured->at == NULL)
			abort();
	}
	if (question == measured->count)
		measured->at[measured->count++] = gap;
	else if (gap < measured->at[question])
		measured->at[question] = gap;
	question++;
	last = now();
}

/* ---- tests ---------------------------------------------------------------- */

/* A text of so many bytes: first, then the pattern again and again. */
static char *
repeated(const char *first, const char *pattern, size_t size)
{
	size_t		length = strlen(pattern);
	char	   *text = malloc(size + 1);
	size_t		n = strlen(first);

	if (text == NULL)
		abort();
	memcpy(text, first, n);
	for (; n + length <= size; n += length)
		memcpy(text + n, pattern, length);
	memset(text + n, ' ', size - n);
	text[size] = '\0';
	return text;
}

/* Run the first stages once and note their gaps; the last of each reaches to its end. */
static void
measure(const char *text, uint32_t size, size_t count, Gaps *gaps)
{
	PrPlainWorld world = {note_question};
	PrArena    *arena = pr_arena_new(&world);
	PrReading  *r = pr_reading_new(arena, text, size);
	PrSpans		spans = {NULL, 0, 0};

	for (size_t k = 0; k < count; k++)
	{
		measured = &gaps[k];
		question = 0;
		last = now();
		if (k < PR_STAGES)
			pr_stages[k].run(r);
		else
			pr_split(arena, text, size, &spans);
		note_question();
	}
	pr_arena_free(arena);
}

static double
longest_gap(const Gaps *gaps)
{
	double		longest = 0;

	for (size_t i = 0; i < gaps->count; i++)
		if (gaps->at[i] > longest)
			longest = gaps->at[i];
	return longest;
}

/* The longest gap of a stage over the longest that is allowed. */
static double
excess(const Gaps *gaps, double most)
{
	double		longest = longest_gap(gaps);
	double		all = 0;
	double		share;

	for (size_t i = 0; i < gaps->count; i++)
		all += gaps->at[i];
	share = longest <= NO_TIME ? 0 : longest / all / SHARE_MOST;
	return share > longest / most ? share : longest / most;
}

/* The stage that keeps its bounds least. */
static size_t
worst_of(const Gaps *gaps, size_t count, double most)
{
	size_t		worst = 0;

	for (size_t k = 1; k < count; k++)
		if (excess(&gaps[k], most) > excess(&gaps[worst], most))
			worst = k;
	return worst;
}

/* The first stages ask often enough in a text of that size, made of first and the pattern. */
static bool
test_text(const char *first, const char *pattern, uint32_t size, size_t count, double most, bool verbose)
{
	char	   *text = repeated(first, pattern, size);
	Gaps		gaps[MEASURES] = {{NULL, 0, 0}};
	size_t		worst = 0;
	bool		passed = false;

	for (int try = 0; try < TRIES && !passed; try++)
	{
		measure(text, size, count, gaps);
		worst = worst_of(gaps, count, most);
		passed = excess(&gaps[worst], most) <= 1;
	}
	if (verbose || !passed)
		printf("%s%u MB %s%-30.30s %6.2f ms in %s without a question, %.2f of what is allowed\n", passed ? "" :
			   "failed: ", size >> 20, first,
			   strcspn(pattern, "\n") == 0 ? "(line break)" : pattern, longest_gap(&gaps[worst]) * 1e3,
			   worst < PR_STAGES ? pr_stages[worst].name : "split", excess(&gaps[worst], most));
	for (size_t k = 0; k < count; k++)
		free(gaps[k].at);
	free(text);
	return passed;
}

int
main(int argc, char **argv)
{
	bool		verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	Tests		tests = {0, 0};

	/* large memory grows by new pages, not by copying, as it does for longer texts */
	mallopt(M_MMAP_THRESHOLD, 1 << 20);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		count_test(&tests, test_text("", patterns[i], SIZE, MEASURES, GAP_MOST, verbose));
	for (size_t i = 0; i < sizeof(endless) / sizeof(endless[0]); i++)
		count_test(&tests, test_text(endless[i][0], endless[i][1], LONG, 1, LONG_GAP_MOST, verbose));
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		count_test(&tests, test_text("", lines[i], LONG, FIRST_STAGES, LONG_GAP_MOST, verbose));
	return end_tests(&tests);
}
