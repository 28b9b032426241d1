/*
 * fuzz_scan.c
 *		The scanner: its tokens joined are the text, none is empty.
 */
#include "fuzz.h"

#include "scan.h"

static void
check(const Text *text)
{
	PrScanner	scanner = pr_scanner(text->at, text->length);
	PrToken		token;
	uint32_t	end = 0;

	while (pr_scan_next(&scanner, &token))
	{
		PROMISE(token.start == end);
		PROMISE(token.length > 0);
		PROMISE(token.length <= text->length - end);
		PROMISE(token.type > 0 && token.type < PR_TOKEN_TYPES);
		PROMISE(token.type != PR_TOKEN_PART && token.type != PR_TOKEN_NUMPART);
		PROMISE(between_characters(text, token.start + token.length));
		end = token.start + token.length;
	}
	PROMISE(end == text->length);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_text(data, size, check);
	return 0;
}
