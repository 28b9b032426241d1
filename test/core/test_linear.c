/*
 * test_linear.c
 *		Reading takes time and memory in proportion to the text, whatever it is.
 *
 * Each text is made at n and at 4n bytes; the time of 4n over that of n must
 * stay below RATIO_MOST. Of each stage the least processor time of several runs
 * counts, and a ratio above the bound is measured again, since other programs
 * disturb it; then at 4n and 16n, and what is read as fast as memory at 16n and 64n,
 * too: what leaving a cache costs is paid once for each, but what is quadratic is
 * there the more. A text that breaks all bounds is printed with the stage that did it.
 *
 * usage: test_linear [-v] [BYTES [PART]]	n (default 256 kB); only texts whose name holds PART
 */
#define _POSIX_C_SOURCE 200809L

#include <glob.h>
#include <malloc.h>
#include <time.h>

#include "cases.h"

#define RATIO_MOST 5.5			/* 4, and what leaving the cache costs; a stage of which an eighth is
								 * quadratic breaks it */
#define MEMORY_MOST 4.0			/* bytes of memory for a byte of releases */
#define MEMORY_PROSE 5.0		/* and for one of their bodies alone, which hold more quotes and figures */
#define MEMORY_SIZE (4 * 1024 * 1024)
#define RUNS 3
#define TRIES 12
#define MEMORY_SPEED 2e-9		/* seconds a byte; what is read faster is one long token, whose ratio may tell but
								 * in which cache it lies */
#define SURE 5.0				/* seconds: nobody disturbs so long a reading much */
#define PROSE_LEAST 80			/* bytes of a line */
#define CORPUS "test/corpus/*/releases/*.txt"

/* In a pattern these stand for words that differ from one repetition to the next. */
#define NAME "\001"				/* Abcd */
#define ACRONYM "\002"			/* ABCD */
#define NUMBER "\003"			/* 1234 */

/* A pattern of two parts: the first is repeated to half the size, the second after it. */
#define HALF "\004"

#define OPEN "\xe2\x80\x9c"
#define CLOSE "\xe2\x80\x9d"
#define SINGLE_OPEN "\xe2\x80\x98"
#define SINGLE_CLOSE "\xe2\x80\x99"

typedef struct Pattern
{
	const char *name;
	const char *pattern;		/* repeated to the size */
} Pattern;

static const Pattern cases[] = {
	/* marks */
	{"straight double marks", "\""},
	{"straight double marks, spaced", "\" "},
	{"straight single marks", "'"},
	{"straight single marks, spaced", "' "},
	{"opening marks", OPEN},
	{"opening marks, spaced", OPEN " "},
	{"closing marks", CLOSE},
	{"closing marks, spaced", CLOSE " "},
	{"single opening marks", SINGLE_OPEN},
	{"single opening marks, spaced", SINGLE_OPEN " "},
	{"single closing marks", SINGLE_CLOSE},
	{"single closing marks, spaced", SINGLE_CLOSE " "},
	{"doubled single marks", "'' "},
	{"low and angle marks", "\xe2\x80\x9e \xc2\xab \xc2\xbb "},
	{"marks as entities", "&quot; &ldquo; &rsquo; "},
	{"nested marks", OPEN SINGLE_OPEN "\"'" SINGLE_CLOSE CLOSE},
	{"marks that only open", OPEN SINGLE_OPEN "\xe2\x80\x9e" "a "},
	{"quoted words", OPEN "Aa bb" CLOSE " "},
	{"quoted words and sources", OPEN "We are glad," CLOSE " said Jane Smith, " },
	{"possessives without end", "victims' "},
	{"opening mark in each paragraph", OPEN "We are glad.\n\n"},
	{"quotations in a line of a reply", "> " HALF OPEN "We are glad," CLOSE " said Jane Smith. "},
	{"quoted words behind digits", "1," HALF OPEN "Aa bb" CLOSE " "},
	{"quotations behind tags", "<p>" HALF OPEN "We are glad," CLOSE " said Jane Smith. "},
	{"nested brackets", "(["},
	{"brackets in turn", "(a) [b] "},
	{"closing brackets", ") "},
	{"bracketed short forms", "(" ACRONYM ") "},
	{"names with short forms", "Home " NAME " Council (" ACRONYM ") "},

	/* digits and marks between them */
	{"digits", "7"},
	{"single digits", "7 "},
	{"digits with commas", "1,"},
	{"grouped digits", "1,234,567 "},
	{"one grouped number", "123,"},
	{"digits in pairs", "12,"},
	{"two digits and three", "12,345,6"},
	{"number words", "two hundred "},
	{"ranges", "10 to 20 to 30 to "},
	{"hyphened digits", "1-"},
	{"dotted digits", "1."},
	{"slashed digits", "1/"},
	{"digits and colons", "12:"},
	{"telephone digits", "020 "},
	{"plus signs", "+44 "},
	{"money", "\xc2\xa3" "3m "},
	{"percentages", "9% "},
	{"one in ten", "one in "},
	{"out of", "10 out of "},
	{"from and to", "from 1 to "},
	{"fractions", "half a third of "},
	{"figures that differ", "There were " NUMBER " " NAME "s. "},
	{"amounts joined", "5, 6 and 7 and "},
	{"aged", "aged 7, 8, "},

	/* words */
	{"capital letters", "A"},
	{"capital words in one", "Aa"},
	{"capital words", "Aa "},
	{"small words", "aa "},
	{"words that differ", NAME " "},
	{"one endless word", "a"},
	{"a word and apostrophes", "a'"},
	{"hyphenated without end", "a-"},
	{"dotted letters", "a."},
	{"capital letters and dots", "A."},
	{"capitals and slashes", "A/B/"},
	{"capitals and ampersands", "A&B&"},
	{"at signs", "a@"},
	{"at signs and dots", "a@b.c"},
	{"dots and colons", "a.b:c/"},
	{"hosts", "www."},
	{"hosts and percent signs", "a.co%"},
	{"hosts and single letters", "a.co.b.c "},
	{"addresses and percent signs", "a@b.co%"},
	{"a path and dots", "a.uk/.... "},
	{"schemes", "http://"},
	{"underscores", "a_"},
	{"plus and percent signs", "a+b%c"},
	{"open tags", "<a "},
	{"angle brackets", "<"},
	{"tags", "<a>"},
	{"breaks", "<br>"},
	{"paragraphs", "<p>Ada</p>"},
	{"links", "[Ada](x) "},
	{"links without an end", "[Ada "},
	{"targets without an end", "](a"},
	{"emphasis", "**Ada** "},
	{"emphasis without an end", "**a"},
	{"open entities", "&a"},
	{"numeric entities", "&#1"},
	{"hashes", "#"},
	{"hash tags", "#a "},
	{"handles", "@aa"},
	{"dashes", "- "},
	{"long dashes", " \xe2\x80\x93 aa"},
	{"dots", ". "},
	{"run of dots", "."},
	{"stops", "Aa. "},
	{"initials", "A. B. "},
	{"abbreviations", "Dr. "},
	{"commas", ","},
	{"words and commas", "aa, "},
	{"capital words and commas", "Aa, Bb "},
	{"soft hyphens", "a\xc2\xad"},
	{"zero width", "\xe2\x80\x8b"},
	{"white space", " "},
	{"no-break space", "\xc2\xa0"},
	{"combining marks", "a\xcc\x81"},
	{"ideographs", "\xe4\xb8\xad"},
	{"Thai", "\xe0\xb9\x84\xe0\xb8\x97\xe0\xb8\xa2 "},
	{"Devanagari", "\xe0\xa4\xb9\xe0\xa4\xbf "},
	{"Arabic", "\xd8\xb9\xd8\xb1 "},
	{"Greek and Cyrillic capitals", "\xce\x91\xce\xb1 \xd0\x90\xd0\xb0 "},
	{"pictures", "\xf0\x9f\x98\x80"},
	{"many scripts", "Aa \xe4\xb8\xad\xd0\x90\xd0\xb0 \xd8\xb9\xd8\xb1 \xe0\xb8\x97 9 \xf0\x9f\x98\x80, "},

	/* lines */
	{"empty lines", "\n"},
	{"empty lines with returns", "\r\n"},
	{"lines of a letter", "a\n"},
	{"lines that ought to be joined", "aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeeeeeeeee fffffffff\n"},
	{"bullets", "- aa\n"},
	{"round bullets", "\xe2\x80\xa2 Aa bb cc\n"},
	{"bullet marks", "\xe2\x80\xa2 \xe2\x80\xa2 "},
	{"headings", "Aa bb\n\nThere is more of it and it goes on.\n\n"},
	{"headings only", "Aa bb\n\n"},
	{"numbered headings", "1. Aa bb\n\n"},
	{"rules", "=====\n\nAa bb cc dd\n\n"},
	{"statements", "Jane Smith said:\n\nWe are glad.\n\n"},
	{"leads", "Jane Smith said:\n\n"},
	{"leads and long statements", "We are glad and we thank you.\n\nHe said:\n\nIt is so.\n\n"},
	{"leads that differ", "Jane " NAME " said:\n\nIt is good.\n\n"},
	{"issuers", "Source: Home Office\n"},
	{"contacts", "Contact: press office\n"},
	{"dates", "Published: 3 March 2020\n"},
	{"dates in a line", "3 March 2020 "},
	{"restarts", "---------- Forwarded message ---------\n"},
	{"labels", "PRESS RELEASE\n\n"},
	{"notes", "Notes to editors\n\nAa bb.\n\n"},
	{"datelines", "LONDON, March 3, 2025 -- Aa.\n\n"},
	{"captions", "Caption: Aa\n"},
	{"ends", "ENDS\n"},

	/* people */
	{"given names", "Jane "},
	{"given names and surnames", "Jane Smith "},
	{"given names and commas", "Jane, John, "},
	{"persons that differ", "Jane " NAME " said so. "},
	{"one surname", "Mr " NAME " Smith said so. "},
	{"one given name", "Mr Jane " NAME " spoke. Jane came. "},
	{"surnames alone", "Mr Smith and Mr " NAME " met Smith. "},
	{"nicknames", "Jane (Joe) "},
	{"particles", "Jane van der "},
	{"suffixes", "Jr., Jr., "},
	{"peers", "Lord " NAME " of " NAME " "},
	{"ranks", "Chief Constable "},
	{"ranks of one word", "Inspector "},
	{"ranks and names", "Chief Constable " NAME " "},
	{"ministers", "Minister for X, Y, Z, "},
	{"ministers of and", "Minister for X and Y and "},
	{"secretaries", "Secretary of State for "},
	{"chairs", "chair of the "},
	{"small offices", "deputy director of "},
	{"courtesies", "Mr "},
	{"honours", "CBE, QPM, "},
	{"pronouns", "he said she said "},
	{"groups", "they said we said "},

	/* sources */
	{"said", "said "},
	{"said and commas", "said, "},
	{"of the", "of the "},
	{"who", "who said "},
	{"that", "that said that "},
	{"according to", "according to "},
	{"endless sentence", "Jane said that the council which met " },
	{"endless sentence of many", "and " NAME " said that " },
	{"quotes in an endless sentence", OPEN "it is so" CLOSE " and " },
	{"pronouns and quotes", OPEN "We are glad," CLOSE " he said.\n\n"},
	{"quotes without a source", OPEN "We are glad of it and will go on." CLOSE "\n\n"},
	{"quotes of a document", OPEN "We are glad," CLOSE " the report said.\n\n"},
	{"quotes of an office", OPEN "We are glad," CLOSE " the minister said.\n\n"},
	{"quoted words in one paragraph", "It is " OPEN "very good" CLOSE " and "},

	/* bodies, operations, laws, contacts */
	{"councils", "Council "},
	{"councils of", "Council of "},
	{"departments", "Department for X, Y, "},
	{"departments and", "Department for X and "},
	{"universities", "University of "},
	{"bodies that differ", NAME " Council met. "},
	{"bodies with one beginning", "Home " NAME " Council met. "},
	{"body words", "Home Office Police Council "},
	{"acronyms", ACRONYM " "},
	{"acronyms joined", "ABC and "},
	{"capital words and of", "Aa of "},
	{"capital words and and", "Aa and "},
	{"operations", "Operation "},
	{"operations that differ", "Operation " NAME " began. "},
	{"acts", "Act "},
	{"acts and years", "Aa Act 2003 and "},
	{"acts that differ", NAME " Act 2003. "},
	{"capital words and an act", "Aa Bb Cc and Dd of Ee Act "},
	{"sections", "section 1 of the "},
	{"regulations", "Regulation (EU) "},
	{"call", "call 101 or "},
	{"mail", "a@" NAME ".com "},
	{"addresses that differ", "www." NAME ".com "},
};

/* Least seconds of each stage, and of the splitting. */
typedef struct Times
{
	double		stage[PR_STAGES];
	double		reading;		/* the stages together */
	double		splitting;
	double		peak;			/* bytes */
} Times;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec * 1e-9;
}

static void
keep_least(double *least, double value)
{
	if (*least == 0 || value < *least)
		*least = value;
}

static void
time_reading(const char *text, uint32_t length, Times *times)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r = pr_reading_new(arena, text, length);
	PrSpans		spans = {NULL, 0, 0};
	double		start;

	times->reading = 0;
	for (int k = 0; k < PR_STAGES; k++)
	{
		start = now();
		pr_stages[k].run(r);
		keep_least(&times->stage[k], now() - start);
		times->reading += times->stage[k];
	}
	times->peak = (double) pr_arena_peak(arena);
	pr_arena_free(arena);
	arena = pr_arena_new(NULL);
	start = now();
	pr_split(arena, text, length, &spans);
	keep_least(&times->splitting, now() - start);
	pr_arena_free(arena);
}

/* ---- texts --------------------------------------------------------------- */

/* A word of four letters or more that differs for each number; the first, or all, capitals. */
static size_t
put_word(char *out, uint32_t number, bool upper)
{
	size_t		n = 0;

	for (; number > 0 || n < 4; number /= 26)
	{
		out[n] = (char) (number % 26 + (upper || n == 0 ? 'A' : 'a'));
		n++;
	}
	return n;
}

static size_t
put_item(char *out, char c, uint32_t number)
{
	switch (c)
	{
		case '\001':
			return put_word(out, number, false);
		case '\002':
			return put_word(out, number, true);
		case '\003':
			return (size_t) sprintf(out, "%u", number + 10);
		default:
			*out = c;
			return 1;
	}
}

/* The pattern again and again, to size bytes, under a headline and a first paragraph. */
static char *
repeated(const char *pattern, uint32_t size)
{
	static const char head[] = "What is new this week in brief\n\nThere is news of several kinds today.\n\n";
	char	   *text = malloc(size + 256);
	const char *second = strchr(pattern, *HALF);
	size_t		n = sizeof(head) - 1;
	uint32_t	number = 0;

	memcpy(text, head, n);
	while (n < size)
	{
		const char *at = second != NULL && n >= size / 2 ? second + 1 : pattern;

		number++;
		for (; n < size && *at != '\0' && *at != *HALF; at++)
			n += put_item(text + n, *at, number);
	}
	/* characters that the cut broke: the core reads valid UTF-8 */
	n = size;
	while (n > 0 && ((unsigned char) text[n - 1] & 0x80))
		n--;
	memset(text + n, ' ', size - n);
	text[size] = '\0';
	return text;
}

static uint32_t
next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Characters at random, half of them ASCII, the others from everywhere. */
static char *
random_text(uint32_t size)
{
	char	   *text = malloc(size + 8);
	uint32_t	state = 1;
	uint32_t	n = 0;

	while (n + 3 < size)
	{
		uint32_t	c = next_random(&state) % 2 ? next_random(&state) % 0x7f + 1 :
			next_random(&state) % 0xd000 + 0x800;

		if (c < 0x80)
			text[n++] = (char) c;
		else
		{
			text[n++] = (char) (0xe0 | c >> 12);
			text[n++] = (char) (0x80 | (c >> 6 & 0x3f));
			text[n++] = (char) (0x80 | (c & 0x3f));
		}
	}
	memset(text + n, 'a', size - n);
	text[size] = '\0';
	return text;
}

/* Read one file after what the text holds already. */
static size_t
append_file(char **text, size_t n, const char *path)
{
	FILE	   *file = fopen(path, "rb");
	char		buffer[65536];
	size_t		got;

	if (file == NULL)
		return n;
	while ((got = fread(buffer, 1, sizeof(buffer), file)) > 0)
	{
		*text = realloc(*text, n + got);
		memcpy(*text + n, buffer, got);
		n += got;
	}
	fclose(file);
	return n;
}

/*
 * Only the long lines, which are paragraphs: one body without headings, labels and
 * what follows its end.
 */
static size_t
keep_prose(char *text, size_t length)
{
	size_t		kept = 0;

	for (size_t start = 0, end; start < length; start = end)
	{
		const char *line_end = memchr(text + start, '\n', length - start);

		end = line_end == NULL ? length : (size_t) (line_end - text) + 1;
		if (end - start < PROSE_LEAST)
			continue;
		memmove(text + kept, text + start, end - start);
		kept += end - start;
	}
	return kept;
}

/* The sample releases, one after the other and again, to size bytes; NULL: there are none. */
static char *
ordinary_text(uint32_t size, bool prose)
{
	char	   *all = NULL;
	char	   *text;
	size_t		length = 0;
	glob_t		found;

	if (glob(CORPUS, 0, NULL, &found) != 0)
		return NULL;
	for (size_t i = 0; i < found.gl_pathc; i++)
		length = append_file(&all, length, found.gl_pathv[i]);
	globfree(&found);
	if (prose)
		length = keep_prose(all, length);
	text = malloc((size_t) size + 1);
	for (size_t n = 0; n < size; n += length)
		memcpy(text + n, all, size - n < length ? size - n : length);
	for (size_t n = size; n > 0 && ((unsigned char) text[n - 1] & 0x80); n--)
		text[n - 1] = ' ';
	text[size] = '\0';
	free(all);
	return text;
}

static char *
make_text(const Pattern *c, uint32_t size)
{
	if (c->pattern != NULL)
		return repeated(c->pattern, size);
	if (strncmp(c->name, "ordinary", 8) == 0)
		return ordinary_text(size, strcmp(c->name, "ordinary prose") == 0);
	return random_text(size);
}

/* ---- tests --------------------------------------------------------------- */

/* The stage that grew most beyond its share. */
static size_t
worst_stage(const Times *small, const Times *large)
{
	size_t		worst = 0;
	double		most = 0;

	for (size_t k = 0; k < PR_STAGES; k++)
	{
		double		excess = large->stage[k] - 4 * small->stage[k];

		if (excess > most)
		{
			most = excess;
			worst = k;
		}
	}
	return worst;
}

static void
report(const char *name, const Times *small, const Times *large, uint32_t size, bool passed)
{
	size_t		worst = worst_stage(small, large);

	printf("%s%-34s %u kB: read %4.2f split %4.2f  %7.1f MB/s  memory %5.1f", passed ? "" : "above the bound: ", name,
		   size / 1024, large->reading / small->reading, large->splitting / small->splitting,
		   4.0 * size / 1e6 / large->reading, large->peak / (4.0 * size));
	printf("  worst %s %.2f, %.0f ms\n", pr_stages[worst].name, large->stage[worst] / small->stage[worst],
		   large->stage[worst] * 1e3);
}

static bool
is_linear(const Times *small, const Times *large)
{
	return large->reading <= RATIO_MOST * small->reading &&
		large->splitting <= RATIO_MOST * small->splitting;
}

/* Is the text read in four times the time when it is four times as long? *fast: as fast as memory, then. */
static bool
grows_evenly(const Pattern *c, uint32_t size, bool verbose, bool *fast)
{
	char	   *small_text = make_text(c, size);
	char	   *large_text = make_text(c, size * 4);
	Times		small = {{0}, 0, 0, 0};
	Times		large = {{0}, 0, 0, 0};
	bool		passed = false;

	if (small_text != NULL && large_text != NULL)
	{
		for (int try = 0; try < TRIES && !passed && large.reading < SURE; try++)
		{
			for (int run = 0; run < RUNS && large.reading < SURE; run++)
			{
				time_reading(small_text, size, &small);
				time_reading(large_text, size * 4, &large);
			}
			passed = is_linear(&small, &large);
		}
		if (verbose || !passed)
			report(c->name, &small, &large, size, passed);
	}
	else
		printf("%s: no text (run in the project's folder)\n", c->name);
	free(small_text);
	free(large_text);
	*fast = large.reading + large.splitting <= MEMORY_SPEED * 4 * size;
	return passed;
}

static bool
test_case(const Pattern *c, uint32_t size, bool verbose)
{
	bool		fast;

	return grows_evenly(c, size, verbose, &fast) || grows_evenly(c, size * 4, verbose, &fast) ||
		(fast && grows_evenly(c, size * 16, verbose, &fast));
}

/* Memory for the reading of ordinary text, over its length. */
static bool
test_memory(bool prose)
{
	char	   *text = ordinary_text(MEMORY_SIZE, prose);
	Times		times = {{0}, 0, 0, 0};
	double		most = prose ? MEMORY_PROSE : MEMORY_MOST;
	double		factor;

	if (text == NULL)
		return false;
	time_reading(text, MEMORY_SIZE, &times);
	free(text);
	factor = times.peak / MEMORY_SIZE;
	printf("%smemory for ordinary %s: at the most %.2f times it\n", factor <= most ? "" : "failed: ", prose ?
		   "prose" : "text", factor);
	return factor <= most;
}

int
main(int argc, char **argv)
{
	static const Pattern made[] = {{"ordinary", NULL}, {"ordinary prose", NULL}, {"random characters", NULL}};
	bool		verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	uint32_t	size = argc > 1 + verbose ? (uint32_t) strtoul(argv[1 + verbose], NULL, 10) : 256 * 1024;
	const char *part = argc > 2 + verbose ? argv[2 + verbose] : "";
	Tests		tests = {0, 0};

	/* keep freed memory, or the kernel's work for new pages counts as the reading's */
	mallopt(M_MMAP_MAX, 0);
	mallopt(M_TRIM_THRESHOLD, 1 << 30);

	for (size_t i = 0; i < sizeof(made) / sizeof(made[0]); i++)
		if (strstr(made[i].name, part) != NULL)
			count_test(&tests, test_case(&made[i], size, verbose));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (strstr(cases[i].name, part) != NULL)
			count_test(&tests, test_case(&cases[i], size, verbose));
	count_test(&tests, test_memory(false));
	count_test(&tests, test_memory(true));
	return end_tests(&tests);
}
