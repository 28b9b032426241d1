/*
 * annotate.c
 *		Read releases without a server: annotate FILE... prints what the core finds
 *		in each, as one JSON document in the form of the annotations in test/corpus/;
 *		annotate --tokens FILE prints its tokens with what the lexicon knows of them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "tagged.h"
#include "words.h"

static const char *const class_names[] = {
#define X(name) #name,
	PR_CLASS_LIST(X)
#undef X
};

static void
print_bytes(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
	{
		unsigned char c = (unsigned char) bytes[i];

		if (c == '"' || c == '\\')
			printf("\\%c", c);
		else if (c < 0x20)
			printf("\\u%04x", c);
		else
			putchar(c);
	}
}

static void
print_text(const char *key, const char *text)
{
	printf("\"%s\": ", key);
	if (text == NULL)
		printf("null, ");
	else
		printf("\"%s\", ", text);
}

static void
print_span(const PrReading *r, const char *key, PrSpan span)
{
	printf("\"%s\": ", key);
	if (span.start == span.end)
	{
		printf("null, ");
		return;
	}
	putchar('"');
	print_bytes(r->text + span.start, span.end - span.start);
	printf("\", ");
}

static void
print_string(const PrReading *r, const char *key, PrString string)
{
	if (string.literal == NULL)
	{
		print_span(r, key, string.span);
		return;
	}
	printf("\"%s\": \"", key);
	print_bytes(string.literal, string.literal_length);
	printf("\", ");
}

/* How many characters stand before the offset; counted on from the last offset asked for, where that is earlier. */
static uint32_t
characters(const PrReading *r, uint32_t offset)
{
	static uint32_t counted = 0;	/* bytes */
	static uint32_t n = 0;

	if (offset < counted)
		counted = n = 0;
	for (; counted < offset; counted++)
		n += ((unsigned char) r->text[counted] & 0xc0) != 0x80;
	return n;
}

static void
print_position(const PrReading *r, PrSpan span)
{
	printf("\"span\": [%u, ", characters(r, span.start));
	printf("%u]}", characters(r, span.end));
}

static void
print_header(const PrReading *r)
{
	const char *separator = "";

	printf("{");
	print_span(r, "headline", r->header.headline);
	print_span(r, "issuer", r->header.issuer);
	print_span(r, "standfirst", r->header.standfirst);
	print_span(r, "dateline", r->header.dateline);
	if (r->header.published.year != 0)
		printf("\"published\": \"%04d-%02d-%02d\", ", r->header.published.year, r->header.published.month,
			   r->header.published.day);
	else
		printf("\"published\": null, ");
	printf("\"headings\": [");
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		const PrBlock *b = &r->blocks.at[i];

		if (b->kind != PR_BLOCK_HEADING)
			continue;
		printf("%s\"", separator);
		print_bytes(r->text + b->body.start, b->body.end - b->body.start);
		printf("\"");
		separator = ", ";
	}
	printf("],\n");
}

static void
print_quotes(const PrReading *r)
{
	printf("\"quotes\": [");
	for (uint32_t i = 0; i < r->quotes.count; i++)
	{
		const PrQuote *q = &r->quotes.at[i];

		printf("%s{\"text\": \"", i > 0 ? ",\n" : "");
		for (uint32_t p = 0; p < q->pieces; p++)
		{
			PrSpan		piece = r->pieces.at[q->piece + p];

			if (p > 0)
				printf("\\n\\n");
			print_bytes(r->text + piece.start, piece.end - piece.start);
		}
		printf("\", ");
		print_span(r, "speaker", q->person != PR_NONE ? r->persons.at[q->person].name : q->speaker);
		print_text("kind", pr_quote_kind_words[q->kind]);
		print_text("speaker_kind", pr_speaker_kind_words[q->speaker_kind]);
		print_span(r, "cue", q->cue);
		printf("\"also\": [");
		for (uint32_t a = 0; a < q->alsos; a++)
		{
			PrSpan		name = r->persons.at[r->also_persons.at[q->also + a]].name;

			printf("%s\"", a > 0 ? ", " : "");
			print_bytes(r->text + name.start, name.end - name.start);
			printf("\"");
		}
		printf("], ");
		print_position(r, q->span);
	}
	printf("],\n");
}

static void
print_figures(const PrReading *r)
{
	printf("\"figures\": [");
	for (uint32_t i = 0; i < r->figures.count; i++)
	{
		const PrFigure *f = &r->figures.at[i];

		printf("%s{", i > 0 ? ",\n" : "");
		print_span(r, "text", f->span);
		printf("\"value\": %lldE%d, ", (long long) f->mantissa, f->exponent);
		if (f->is_range)
			printf("\"upper\": %lldE%d, ", (long long) f->upper_mantissa, f->upper_exponent);
		else
			printf("\"upper\": null, ");
		print_text("kind", pr_figure_kind_words[f->kind]);
		print_text("unit", f->unit != 0 ? pr_unit_names[f->unit] : NULL);
		print_text("qualifier", pr_qualifier_words[f->qualifier]);
		print_text("change", pr_change_words[f->change]);
		print_span(r, "subject", f->subject);
		print_position(r, f->span);
	}
	printf("],\n");
}

static void
print_officials(const PrReading *r)
{
	const char *separator = "";

	printf("\"officials\": [");
	for (uint32_t i = 0; i < r->persons.count; i++)
	{
		const PrPerson *p = &r->persons.at[i];

		if (!p->official)
			continue;
		printf("%s{", separator);
		print_span(r, "name", p->name);
		print_string(r, "honorific", p->honorific);
		print_string(r, "title", p->title);
		print_string(r, "role", p->role);
		print_string(r, "organisation", p->organisation);
		print_span(r, "postnominals", p->postnominals);
		print_position(r, p->first);
		separator = ",\n";
	}
	printf("],\n");
}

static void
print_names(const PrReading *r, const char *key, PrNameKind least, PrNameKind most)
{
	const char *separator = "";

	printf("\"%s\": [", key);
	for (uint32_t i = 0; i < r->names.count; i++)
	{
		const PrName *n = &r->names.at[i];

		if (n->kind < least || n->kind > most)
			continue;
		printf("%s", separator);
		if (least == PR_NAME_ORGANISATION)
		{
			printf("{");
			print_span(r, "name", n->name);
			print_span(r, "short", n->short_form);
			print_position(r, n->first);
		}
		else if (least == PR_NAME_PHONE)
		{
			printf("{");
			print_text("type", pr_name_kind_words[n->kind]);
			print_span(r, "text", n->name);
			print_position(r, n->first);
		}
		else
		{
			printf("\"");
			print_bytes(r->text + n->name.start, n->name.end - n->name.start);
			printf("\"");
		}
		separator = ", ";
	}
	printf("]");
}

static void
print_tokens(const PrReading *r)
{
	for (uint32_t i = 0; i < r->tokens.count; i++)
	{
		const PrToken *t = &r->tokens.at[i];
		PrClass		word = pr_classes(r, i);
		PrClass		phrase = pr_phrase_classes(r, i);

		printf("%u\t%d\t%.*s\t%02x\t", i, t->type, t->length, r->text + t->start, t->flags);
		for (int c = 0; c < PR_CLASSES; c++)
			if (word & (UINT64_C(1) << c))
				printf("%s ", class_names[c]);
		if (phrase)
			printf("\t%d:", pr_entries[r->tags.at[i].phrase].words);
		for (int c = 0; c < PR_CLASSES; c++)
			if (phrase & (UINT64_C(1) << c))
				printf(" %s", class_names[c]);
		printf("\n");
	}
	for (uint32_t i = 0; i < r->blocks.count; i++)
		printf("block %d section %u: %.*s\n", r->blocks.at[i].kind, r->blocks.at[i].section,
			   (int) (r->blocks.at[i].span.end - r->blocks.at[i].span.start),
			   r->text + r->blocks.at[i].span.start);
}

static char *
read_file(const char *path, uint32_t *length)
{
	FILE	   *file = fopen(path, "rb");
	size_t		room = 1 << 16;
	size_t		n = 0;
	size_t		got;
	char	   *text = malloc(room + 1);

	if (file == NULL || text == NULL)
	{
		perror(path);
		exit(1);
	}
	while ((got = fread(text + n, 1, room - n, file)) > 0)
	{
		n += got;
		if (n == room && (text = realloc(text, (room *= 2) + 1)) == NULL)
			exit(1);
	}
	fclose(file);
	text[n] = '\0';
	*length = (uint32_t) n;
	return text;
}

int
main(int argc, char **argv)
{
	bool		tokens = argc > 1 && strcmp(argv[1], "--tokens") == 0;

	for (int i = tokens ? 2 : 1; i < argc; i++)
	{
		uint32_t	length;
		char	   *text = read_file(argv[i], &length);
		PrArena    *arena = pr_arena_new(NULL);
		PrReading  *r = pr_read(arena, text, length);

		if (tokens)
			print_tokens(r);
		else
		{
			print_header(r);
			print_quotes(r);
			print_figures(r);
			print_officials(r);
			print_names(r, "organisations", PR_NAME_ORGANISATION, PR_NAME_ORGANISATION);
			printf(",\n");
			print_names(r, "operations", PR_NAME_OPERATION, PR_NAME_OPERATION);
			printf(",\n");
			print_names(r, "legislation", PR_NAME_LEGISLATION, PR_NAME_LEGISLATION);
			printf(",\n");
			print_names(r, "contacts", PR_NAME_PHONE, PR_NAME_HANDLE);
			printf("}\n");
		}
		pr_arena_free(arena);
		free(text);
	}
	return 0;
}
