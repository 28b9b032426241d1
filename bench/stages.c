/*
 * stages.c
 *		Time the stages of the reader without a server: stages [-s] FILE RUNS
 *
 * FILE holds releases separated by NUL bytes (bench/vary.pl). Each is read by
 * itself, as a value of a column is, with a clock of the processor around every
 * stage; what a release takes is summed by stage, and the median of the RUNS sums
 * is printed, one line for each stage: name, seconds, bytes. "bytes" is a plain look at
 * every byte of the same text, the yardstick; "whole" is pr_read() with no
 * clock inside; "peak" is no time but bytes that one reading took at its most.
 * With -s the file is one release, separators and all, and is read again and again until the clock, which
 * may tick every few milliseconds only, says enough.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "arena.h"
#include "reading.h"

#define MAX_RUNS 99
#define ENOUGH 0.2				/* seconds of one measurement with -s */

/* What is timed: the stages by their numbers, and what they are compared with. */
enum
{BYTES = PR_STAGES, WHOLE, ROWS};

typedef struct Corpus
{
	char	   *text;
	size_t		length;
	bool		one;			/* the file is one release */
} Corpus;

static double seconds[ROWS][MAX_RUNS];
static size_t peak;
static uint32_t checksum;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

static Corpus
load(const char *path, bool one)
{
	FILE	   *in = fopen(path, "rb");
	Corpus		corpus = {NULL, 0, one};
	long		size;

	if (in == NULL || fseek(in, 0, SEEK_END) != 0 || (size = ftell(in)) < 0)
	{
		perror(path);
		exit(1);
	}
	rewind(in);
	corpus.text = malloc((size_t) size + 1);
	if (corpus.text == NULL || fread(corpus.text, 1, (size_t) size, in) != (size_t) size)
	{
		perror(path);
		exit(1);
	}
	fclose(in);
	corpus.length = (size_t) size;
	for (size_t i = 0; one && i < corpus.length; i++)
		if (corpus.text[i] == '\0')
			corpus.text[i] = '\n';
	corpus.text[corpus.length] = '\0';
	return corpus;
}

/* The bytes of the release at from, which ends before a NUL. */
static uint32_t
release_length(const Corpus *corpus, size_t from)
{
	return (uint32_t) (corpus->one ? corpus->length : strlen(corpus->text + from));
}

/* What no reader can do without: look at each byte, one after the other. */
static void
look_at_bytes(const Corpus *corpus, int run)
{
	double		before = now();
	uint32_t	sum = 0;

	for (size_t i = 0; i < corpus->length; i++)
		sum = sum * 31 + (unsigned char) corpus->text[i];
	seconds[BYTES][run] = now() - before;
	checksum += sum;
}

static void
note_peak(const PrArena *arena)
{
	if (pr_arena_peak(arena) > peak)
		peak = pr_arena_peak(arena);
}

static void
read_corpus(const Corpus *corpus)
{
	for (size_t at = 0; at < corpus->length;)
	{
		uint32_t	length = release_length(corpus, at);
		PrArena    *arena = pr_arena_new(NULL);

		checksum += pr_read(arena, corpus->text + at, length)->quotes.count;
		note_peak(arena);
		pr_arena_free(arena);
		at += (size_t) length + 1;
	}
}

static void
read_whole(const Corpus *corpus, int run)
{
	double		before = now();
	int			times = 0;

	do
	{
		read_corpus(corpus);
		times++;
	} while (corpus->one && now() - before < ENOUGH);
	seconds[WHOLE][run] = (now() - before) / times;
}

static void
read_stages(const Corpus *corpus, int run)
{
	for (size_t at = 0; at < corpus->length;)
	{
		uint32_t	length = release_length(corpus, at);
		PrArena    *arena = pr_arena_new(NULL);
		PrReading  *r = pr_reading_new(arena, corpus->text + at, length);
		double		before = now();

		for (int i = 0; i < PR_STAGES; i++)
		{
			double		after;

			pr_stages[i].run(r);
			after = now();
			seconds[i][run] += after - before;
			before = after;
		}
		pr_arena_free(arena);
		at += (size_t) length + 1;
	}
}

static int
by_size(const void *a, const void *b)
{
	double		x = *(const double *) a;
	double		y = *(const double *) b;

	return (x > y) - (x < y);
}

static void
print_row(const char *name, double *times, int runs, size_t bytes)
{
	qsort(times, (size_t) runs, sizeof(double), by_size);
	printf("%s\t%.9f\t%zu\n", name, times[runs / 2], bytes);
}

int
main(int argc, char **argv)
{
	bool		one = argc > 1 && strcmp(argv[1], "-s") == 0;
	int			runs = argc == 3 + one ? atoi(argv[2 + one]) : 0;
	Corpus		corpus;

	if (runs < 1 || runs > MAX_RUNS)
	{
		fprintf(stderr, "usage: %s [-s] FILE RUNS\n", argv[0]);
		return 2;
	}
	corpus = load(argv[1 + one], one);
	for (int run = 0; run < runs; run++)
	{
		look_at_bytes(&corpus, run);
		read_whole(&corpus, run);
		read_stages(&corpus, run);
	}
	for (int i = 0; i < PR_STAGES; i++)
		print_row(pr_stages[i].name, seconds[i], runs, corpus.length);
	print_row("bytes", seconds[BYTES], runs, corpus.length);
	print_row("whole", seconds[WHOLE], runs, corpus.length);
	printf("peak\t%zu\t%zu\n", peak, corpus.length);
	return checksum == UINT32_MAX;	/* used, so that no compiler leaves the work out */
}
