/*
 * escape.c
 *		Text as HTML shows it. What a tag and an entity are is the same as to the
 *		scanner, in ASCII, which is itself in every server encoding.
 */
#include "escape.h"

#include "ascii.h"

#define MOST_LETTERS 8			/* of an entity's name */
#define MOST_DIGITS 6			/* of an entity's number */

/* A control character has no place in HTML: U+FFFD, written so in every encoding. */
#define CONTROL "&#65533;"

/* What stands for a byte that HTML takes for its own or does not allow; NULL: the byte itself. */
static const char *const escapes[256] = {
	CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	CONTROL, ['\t'] = NULL, ['\n'] = NULL, CONTROL, CONTROL, ['\r'] = NULL, CONTROL, CONTROL,
	CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	['"'] = "&quot;", ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", [']'] = "]", [0x7f] = CONTROL
};

static inline bool
is_hex(char c)
{
	return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

static bool
begins_with(const char *at, const char *end, const char *beginning)
{
	size_t		length = strlen(beginning);

	return (size_t) (end - at) >= length && memcmp(at, beginning, length) == 0;
}

/* The bytes of the tag, or of an end of CDATA, that begins here; 0: none does. */
static uint32
tag_length(const char *at, const char *end)
{
	const char *c = at + 1;

	if (begins_with(at, end, "<![CDATA["))
		return strlen("<![CDATA[");
	if (begins_with(at, end, "]]>"))
		return strlen("]]>");
	if (*at != '<')
		return 0;
	if (c < end && (*c == '/' || *c == '!' || *c == '?'))
		c++;
	if (!begins_with(at, end, "<!--"))
	{
		if (c == end || !is_latin(*c))
			return 0;
		while (c < end && (is_latin(*c) || is_digit(*c) || *c == ':' || *c == '-'))
			c++;
		if (c < end && *c != '>' && *c != '/' && *c != ' ' && *c != '\t' && *c != '\r' && *c != '\n')
			return 0;			/* <https://a.example/> and <a@b.example> are addresses */
	}
	while (c < end && *c != '<' && *c != '>')
		c++;
	return c < end && *c == '>' ? c + 1 - at : 0;
}

/* The bytes of the entity that begins here; 0: none does, or none that shows something. */
static uint32
entity_length(const char *at, const char *end)
{
	const char *c = at + 1;
	int			base = 0;		/* of its number; 0: it has a name */
	const char *first;

	if (c < end && *c == '#')
	{
		base = 10;
		c++;
		if (c < end && (*c | 0x20) == 'x')
		{
			base = 16;
			c++;
		}
	}
	first = c;
	while (c < end && c - first <= MOST_LETTERS &&
		   (base == 0 ? is_latin(*c) : base == 10 ? is_digit(*c) : is_hex(*c)))
		c++;
	if (*at != '&' || c == end || *c != ';' || c - first < (base == 0 ? 2 : 1) ||
		c - first > (base == 0 ? MOST_LETTERS : MOST_DIGITS))
		return 0;
	if (base != 0 && strtol(first, NULL, base) < ' ')
		return 0;				/* a control character */
	return c + 1 - at;
}

void
escape_html(StringInfo out, const char *text, uint32 length)
{
	const char *end = text + length;

	while (text < end)
	{
		size_t		plain = 0;
		uint32		kept;
		uint32		tag;

		while (text + plain < end && escapes[(unsigned char) text[plain]] == NULL)
			plain++;
		kept = text + plain < end ? entity_length(text + plain, end) : 0;
		appendBinaryStringInfo(out, text, plain + kept);
		text += plain + kept;
		if (kept > 0 || text == end)
			continue;
		tag = tag_length(text, end);
		if (tag == 0)
			appendStringInfoString(out, escapes[(unsigned char) *text]);
		text += tag > 0 ? tag : 1;
	}
}
