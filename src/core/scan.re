/*
 * scan.re
 *		The tokenizer: UTF-8 in, tokens out.
 *
 * re2c makes scan.c of this file (make scan); scan.c is committed, so that a
 * build needs no re2c. One automaton finds the longest token at the cursor.
 * Every rule consumes what it looked at, except for a bounded number of bytes or
 * the text up to the next character that may begin the same rule, so scanning is
 * linear. Addresses are the exception: they have automata of their own, tried once
 * for each run of characters that an address may hold (PrScanner.address_tried and
 * email_tried remember that). A token that is too long is cut without being scanned
 * again (PrScanner.cut_end).
 *
 * Every rule ends at the NUL byte after the text, and at MAX_LOOK bytes from the
 * token's beginning.
 */
#include "scan.h"

#include "arena.h"
#include "lexicon.h"
#include "plain.h"
#include "unicode.h"

#define MAX_TOKEN UINT16_MAX	/* bytes; PrToken.length */

/*
 * An automaton treats the text as if it ended after this many bytes: a run of one kind may be as long as
 * the text, and an automaton does not ask whether it may go on.
 */
#define MAX_LOOK (1 << 20)

#define TAG_LOOK 12			/* bytes: </acronym> and a NUL */
#define EMPHASIS_MOST 3			/* bytes of a mark of emphasis: *** */
#define LINK_LOOK 2048			/* bytes of a link in Markdown */

/* Ask whether to go on every so many bytes. */
#define CHECK_EVERY 65536

/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	// the defaults, except that YYPEEK sees the end of the text at the limit
	re2c:api = custom;
	re2c:api:style = free-form;
	re2c:define:YYPEEK = "(at < limit ? *at : 0)";
	re2c:define:YYSKIP = "++at;";
	re2c:define:YYBACKUP = "back = at;";
	re2c:define:YYRESTORE = "at = back;";
	re2c:define:YYSTAGP = "@@{tag} = at;";
	re2c:define:YYSTAGN = "@@{tag} = NULL;";
	re2c:define:YYRESTORETAG = "at = @@{tag};";
	re2c:define:YYSHIFT = "at += @@{shift};";
	re2c:yyfill:enable = 0;
	re2c:flags:8 = 1;
	re2c:flags:tags = 1;
*/
/*!include:re2c "unicode_categories.re" */
/*!re2c
	// scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, bopomofo, Han
	unspaced = [\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f];

	// without U+0091 to U+0097, which are quotation marks and dashes of Windows text declared as Latin-1
	blank = [\x01-\x20\x7f\u0080-\u0090\u0098-\u00a0\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202a-\u202f\u205f\u2060-\u2064\u2066-\u206f\u3000\ufeff];
	// a soft hyphen and zero-width joiners belong to the word around them
	joiner = [\u00ad\u200c\u200d];
	letter = L \ unspaced;
	mark = M \ unspaced;
	digit = [0-9];
	latin = [a-zA-Z];
	space = [ \u00a0\u2009\u202f];
	wordend = [^a-zA-Z0-9];

	word = letter (letter | mark | joiner)*;
	// areas and volumes; other superscripts refer to notes
	power = ([cdkm]? "m" | "ft" | "in" | "mi" | "yd") [²³];
	mixed = latin+ digit [a-zA-Z0-9]* | digit+ latin [a-zA-Z0-9]*;

	// Indian grouping has pairs; bounded, since pairs without a final group of three are scanned again
	integer = digit+ | digit{1,3} ("," digit{2}){0,4} ("," digit{3})+;
	number = integer ("." digit+)? | "." digit+;
	// the last one: UTF-8 read as Windows-1252
	money = ([A-Z]{0,3} [$£] | Sc | "\u00c2£") space? [-−]? number;

	separator = space | "-";
	// by pairs: 03457 11 41 41, 0845 4 24 24 24, 0800 028 28 28, 0845 60 60 606, 01 44 55 66 77,
	// 08 08 55 66 777; and 00 800 6 7 8 9 10 11, as free numbers of several countries are written
	pairs = "0" digit{2,4} (space digit{1,2})? (space digit{2}){3} | "0" digit{2,3} space digit{3,4} (space digit{2}){2}
		| "0" digit{3} (space digit{2}){2} space digit{3} | "0" digit (space digit{2}){4} | "0" digit (space digit{2}){3} space digit{3}
		| "00" space "800" (space digit{1,2}){4,6};
	bare = "0" ([1-9] digit | "0" [1-9]) digit{0,2} (separator digit{3,8}){1,3} | "0" digit{9,10} | pairs | "0" digit space digit{3,4} space digit{4};
	bracketed = "(" "0"? digit{2,4} ")" separator? digit{3,4} (separator digit{3,4}){1,2} | "(0" digit{2,4} ")" space? digit{5,8};
	country = "+" [1-9] digit{0,2} | "(+" [1-9] digit{0,2} ")";
	international = country ((separator | ".")? "(" digit{1,4} ")")? ((separator | ".")? digit{1,8}){2,5};
	american = ("1" [-. ])? digit{3} ([-.] digit{3} [-.] | space digit{3} "-") digit{4} | "1-8" digit{2} "-" [A-Z0-9]+ ("-" [A-Z0-9]+)*;
	freephone = "1" [38] "00" space digit{3} space digit{3};
	abroad = "00" [1-9] digit{0,2} (separator digit{1,8}){2,5};
	phone = bare | bracketed | international | abroad | american | freephone;

	year = ("1" [5-9] | "20") digit{2};
	date = digit{4} "-" digit{2} "-" digit{2} | year "/" digit{2} "/" digit{2} | digit{1,2} "/" digit{1,2} "/" (digit{2} | digit{4})
		| digit{1,2} "." digit{1,2} "." digit{4} | digit{2} "-" digit{2} "-" year | year [-/–] (digit{2} | year);
	// Directive 2009/138 is no pair of years
	numbered = year "/" digit{3} digit*;
	meridiem = 'am' | 'pm' | 'a.m' "."? | 'p.m' "."?;
	clock = digit{1,2} ":" digit{2} (":" digit{2})?;
	time = (clock | digit{1,2} ("." digit{2})?) space? meridiem;

	dotted = [A-Za-z] ("." [A-Za-z])+ "."? | [A-Z] [a-z]? ("." [A-Z] [a-z]?)+ "."?;
	slashed = [A-Z] [A-Za-z]{0,2} "/" [A-Z] [A-Za-z]*;
	joined = [A-Z]{1,4} "&" [A-Z]{1,4};
	entity = "&" [a-zA-Z]{2,8} ";" | "&#" [xX]? [0-9a-fA-F]{1,6} ";";
	// UTF-8 read as Windows-1252, Latin-1 or Mac Roman: quotation marks, dashes, dots and bullets
	spoilt = "â€" ([\u0153\u2122\u02dc\u201c\u201d\u00a6\u00a2\u0161\u017e] | [\u0080-\u009f])? | "\u00e2\u0080" [\u0093-\u009f\u00a2\u00a6]
		| "\u201aÄ" [\u00fa\u00f9\u00f2\u00f4\u00ec\u00ee\u00b6\u00a2];
	// the name of an element and no more: <https://a.example/> and <a@b.example> are addresses
	element = [a-zA-Z] [a-zA-Z0-9]* ([:-] [a-zA-Z] [a-zA-Z0-9]*)*;
	tag = "<" [/!]? element ([ \t\r\n/] [^<>\x00]*)? ">"
		| "<?" element [^<>\x00]* ">" | "<!--" [^<>\x00]* ">" | "<![CDATA[" | "]]>";
	// white space as HTML writes it
	htmlspace = "&" ('nbsp' | 'ensp' | 'emsp' | 'thinsp' | "#160" | "#8201" | "#8239" | '#xa0' | '#x2009' | '#x202f') ";";
	tagchar = [a-zA-Z0-9_\u00c0-\u024f];
*/

/* The automaton for all but addresses: end of the token at the cursor, and its type. */
static const unsigned char *
scan_token(const unsigned char *at, const unsigned char *limit, uint8_t *type)
{
	const unsigned char *back;
	/*!stags:re2c format = "const unsigned char *@@ = NULL;"; */

#define FOUND(t) do { *type = (t); return at; } while (0)
	/*!re2c
		(blank | htmlspace)+ | "\x00"	{ FOUND(PR_TOKEN_BLANK); }
		word | power				{ FOUND(PR_TOKEN_WORD); }
		unspaced (unspaced | M)*	{ FOUND(PR_TOKEN_IDEOGRAPHS); }
		digit+ ('st' | 'nd' | 'rd' | 'th') / wordend
									{ FOUND(PR_TOKEN_ORDINAL); }
		time / wordend				{ FOUND(PR_TOKEN_TIME); }
		clock						{ FOUND(PR_TOKEN_TIME); }
		date | numbered				{ FOUND(PR_TOKEN_DATE); }
		phone						{ FOUND(PR_TOKEN_PHONE); }
		mixed | number latin [a-zA-Z0-9]* | number power | digit+ ("." digit+){2,}
									{ FOUND(PR_TOKEN_NUMWORD); }
		Nd+ | number				{ FOUND(PR_TOKEN_NUMBER); }
		money						{ FOUND(PR_TOKEN_MONEY); }
		money [a-zA-Z]{1,2} / wordend
									{ FOUND(PR_TOKEN_MONEY); }
		number space? [%٪]			{ FOUND(PR_TOKEN_PERCENT); }
		(dotted | slashed | joined) / wordend
									{ FOUND(PR_TOKEN_ABBREVIATION); }
		"@" [A-Za-z0-9_]{2} [A-Za-z0-9_]* ("." [a-z0-9_]+)*
									{ FOUND(PR_TOKEN_HANDLE); }
		"#" tagchar* [a-zA-Z\u00c0-\u024f] tagchar*
									{ FOUND(PR_TOKEN_HASHTAG); }
		entity						{ FOUND(PR_TOKEN_ENTITY); }
		tag							{ FOUND(PR_TOKEN_TAG); }
		"."+ | "-"+ | [–—]+ | "#"+ | "*"+ | "="+ | "_"+ | "~"+ | "''" | "``" | [‘’]{2} | spoilt | [^]
									{ FOUND(PR_TOKEN_PUNCTUATION); }
		*							{ FOUND(PR_TOKEN_PUNCTUATION); }
	*/
#undef FOUND
}

/*!re2c
	label = [A-Za-z0-9] ([A-Za-z0-9_-]* [A-Za-z0-9])?;
	anyhost = (label ".")+ [A-Za-z]{2,24};
	urlchar = [^\x00-\x20\x7f"'<>()[\]{}|\\^`\u0080-\u00a0\u2000-\u206f\u3000];
	urlend = urlchar \ [.,;:!?*_~];
	path = (":" digit{1,5})? [/?#] (urlchar* urlend)?;
*/

/* The automaton for e-mail addresses: end of the one at the cursor, NULL where there is none. */
static const unsigned char *
scan_email(const unsigned char *at, const unsigned char *limit)
{
	const unsigned char *back;

	/*!re2c
		[A-Za-z0-9] [A-Za-z0-9._%+'-]* "@" anyhost
									{ return at; }
		*							{ return NULL; }
	*/
}

/* The automaton for web addresses with a scheme, a path or www: end of the one at the cursor, NULL where there is none. */
static const unsigned char *
scan_url(const unsigned char *at, const unsigned char *limit)
{
	const unsigned char *back;

	/*!re2c
		('http' 's'? | 'ftp') "://" urlchar* urlend
									{ return at; }
		'www.' anyhost path?		{ return at; }
		anyhost path				{ return at; }
		*							{ return NULL; }
	*/
}

/* Where an automaton that starts here must stop. */
static inline const unsigned char *
look_end(const PrScanner *s, const unsigned char *start)
{
	uint32_t	left = (uint32_t) (s->length - (start - (const unsigned char *) s->text));

	return start + (left < MAX_LOOK ? left : MAX_LOOK);
}

static inline bool
is_alnum(unsigned char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* The end of the letters and digits from the cursor on. */
static const unsigned char *
alnum_end(const unsigned char *at, const unsigned char *limit)
{
	while (at < limit && is_alnum(*at))
		at++;
	return at;
}

static bool
is_domain(const unsigned char *at, const unsigned char *end)
{
	return pr_is_domain((const char *) at, (uint32_t) (end - at));
}

static bool
is_two_small_letters(const unsigned char *at, const unsigned char *end)
{
	return end - at == 2 && at[0] >= 'a' && at[0] <= 'z' && at[1] >= 'a' && at[1] <= 'z';
}

/*
 * The end of the longest host name at the cursor, NULL where there is none: labels with full stops between
 * them, the last ones a domain of the lexicon, or two labels before two small letters.
 */
static const unsigned char *
host_end(const unsigned char *at, const unsigned char *limit)
{
	const unsigned char *label = at;
	const unsigned char *above = NULL;	/* the label before, where it is neither the first nor holds a hyphen */
	const unsigned char *found = NULL;

	for (uint32_t labels = 0;; labels++)
	{
		const unsigned char *word_end = alnum_end(label, limit);
		const unsigned char *end = word_end;

		if (labels > 0 && (is_domain(label, word_end) || (above != NULL && is_domain(above, word_end)) ||
						   (labels == 2 && is_two_small_letters(label, word_end))))
			found = word_end;
		while (end < limit && (*end == '-' || *end == '_' || is_alnum(*end)))
			end++;
		if (end + 1 >= limit || *end != '.' || !is_alnum(end[-1]) || !is_alnum(end[1]))
			return found;
		above = labels > 0 && end == word_end ? label : NULL;
		label = end + 1;
	}
}

/* The bytes of the apostrophe or hyphen at the cursor that may join two parts of a word; 0: none. */
static inline uint32_t
joint_at(const unsigned char *at, const unsigned char *limit, bool *hyphen)
{
	*hyphen = *at == '-' || (at[0] == 0xe2 && at[1] == 0x80 && (at[2] == 0x90 || at[2] == 0x91));
	if (*hyphen)
		return *at == '-' ? 1 : 3;
	return pr_apostrophe_at((const char *) at, (uint32_t) (limit - at));
}

/*
 * Where the word that ends at end really ends: a wrongly decoded mark begins with a letter, which
 * looks like the word's last one (the â of "didnâ€™t").
 */
static inline const unsigned char *
before_spoilt_mark(const unsigned char *start, const unsigned char *end)
{
	if (end - start <= 2 || end[-2] != 0xc3 || end[-1] != 0xa2)
		return end;
	/* strncmp, because it stops at the NUL after the text */
	if (strncmp((const char *) end, "\xe2\x82\xac", 3) == 0 || strncmp((const char *) end, "\xc2\x80", 2) == 0)
		return end - 2;
	return end;
}

/*
 * The end of the whole word of which the cursor has the first part: parts are
 * joined by apostrophes (letters only after them) and hyphens. A number is the
 * first part only where letters follow the hyphen, so that 10-17 stays two.
 */
static const unsigned char *
join_parts(const unsigned char *end, const unsigned char *limit, uint8_t *type)
{
	bool		hyphen;
	uint32_t	joint;

	while ((joint = joint_at(end, limit, &hyphen)) > 0)
	{
		uint8_t		next;
		const unsigned char *next_end = end + joint;

		if (!is_alnum(*next_end) && *next_end < 0x80)
			break;
		next_end = scan_token(next_end, limit, &next);
		if (next == PR_TOKEN_WORD)
			next_end = before_spoilt_mark(end + joint, next_end);
		if (next != PR_TOKEN_WORD && !(hyphen && next == PR_TOKEN_NUMWORD) &&
			!(hyphen && next == PR_TOKEN_NUMBER && *type != PR_TOKEN_NUMBER && is_alnum(next_end[-1])))
			break;
		if (!hyphen && *type == PR_TOKEN_NUMBER)
			break;
		if (hyphen)
			*type = PR_TOKEN_HYPHENATED;
		end = next_end;
	}
	return end;
}

/* May what begins with a word that ends here be an address? */
static inline bool
address_follows(const unsigned char *end)
{
	switch (*end)
	{
		case '@':
			return true;
		case '.':
		case '_':
		case '+':
		case '%':
			return is_alnum(end[1]);
		case ':':
			return end[1] == '/';
		default:
			return false;
	}
}

/* The end of the run of characters that an address may hold. */
static const unsigned char *
address_run_end(const unsigned char *at, const unsigned char *limit)
{
	while (at < limit && (is_alnum(*at) || (*at != '\0' && strchr("._%+'@-:/", *at) != NULL)))
		at++;
	return at;
}

/* The longest prefix of size bytes or less that ends between characters. */
static uint32_t
clip(const char *text, uint32_t size)
{
	while (size > 1 && ((unsigned char) text[size] & 0xc0) == 0x80)
		size--;
	return size;
}

/* The end of the web address at the cursor and its type, NULL where there is none; the longer of two counts. */
static const unsigned char *
web_address_end(const unsigned char *at, const unsigned char *limit, uint8_t *type)
{
	const unsigned char *url = scan_url(at, limit);
	const unsigned char *host = host_end(at, limit);
	bool		is_url = url != NULL && (host == NULL || url > host);

	if (is_url || host != NULL)
		*type = is_url ? PR_TOKEN_URL : PR_TOKEN_HOST;
	return is_url ? url : host;
}

/*
 * The end of the address at start, whose first word ends at end; end where there
 * is none. The longer of two counts.
 */
static const unsigned char *
address_end(PrScanner *s, const unsigned char *start, const unsigned char *end, uint8_t *type)
{
	const unsigned char *base = (const unsigned char *) s->text;
	const unsigned char *limit = look_end(s, start);
	const unsigned char *found = end;
	bool		try_web = s->at >= s->address_tried;
	bool		try_email = s->at >= s->email_tried;
	const unsigned char *web = try_web ? web_address_end(start, limit, type) : NULL;
	const unsigned char *email = try_email ? scan_email(start, limit) : NULL;

	if (web != NULL)
		found = web;
	else if (try_web)
		s->address_tried = (uint32_t) (address_run_end(end, limit) - base);
	if (email == NULL && try_email)
		s->email_tried = (uint32_t) (address_run_end(end, limit) - base);
	if (email != NULL && email > found)
	{
		found = email;
		*type = PR_TOKEN_EMAIL;
	}
	return found;
}

/* The end of the token at the cursor, however long, and its type. */
static const unsigned char *
token_end(PrScanner *s, uint8_t *type)
{
	const unsigned char *start = (const unsigned char *) s->text + s->at;
	const unsigned char *limit = look_end(s, start);
	const unsigned char *end = scan_token(start, limit, type);

	if (*type == PR_TOKEN_WORD)
		end = before_spoilt_mark(start, end);
	if (*type == PR_TOKEN_WORD || *type == PR_TOKEN_NUMWORD || *type == PR_TOKEN_NUMBER)
		end = join_parts(end, limit, type);
	if (is_alnum(*start) && address_follows(end))
		end = address_end(s, start, end, type);
	return end;
}

/*
 * Most of a text is words of ASCII letters and a few marks. Where the next bytes show that such a token ends,
 * it needs no automaton: here one token at a time, in plain.c many at once. BREAK: neither continues a token
 * that begins with letters nor joins two parts of a word. ALONE: always a token of its own.
 */
enum
{LETTER = 1, BREAK = 2, ALONE = 4};

#define L LETTER
#define B BREAK
#define A (BREAK | ALONE)
static const uint8_t plain[256] = {
	0, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
	/*  !  "  #  $  %  &  '  (  )  *  +  ,  -  .  /  0  1  2  3  4  5  6  7  8  9  :  ;  <  =  >  ? */
	B, A, A, 0, 0, 0, 0, 0, B, A, B, 0, A, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ALONE, A, B, B, B, A,
	0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, A, B, B, B, 0,
	B, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, B, B, B, B, 0
};
#undef L
#undef B
#undef A

/* Would the automaton, too, end a word of ASCII letters here? */
static inline bool
plain_word_ends(const unsigned char *at)
{
	return (plain[*at] & BREAK) || (*at == '.' && (plain[at[1]] & BREAK)) || (*at == ':' && at[1] != '/');
}

/* The end of the ASCII letters at the cursor; the cursor itself if a token does not hold them all. */
static const unsigned char *
letters_end(const unsigned char *at, const unsigned char *limit)
{
	const unsigned char *start = at;

	while (at < limit && plain[*at] == LETTER)
		at++;
	return at - start <= MAX_TOKEN ? at : start;
}

/* The length of the mark at the cursor if it is a token of its own; 0: the automaton must decide. */
static inline uint32_t
plain_mark(const unsigned char *at)
{
	if ((plain[*at] & ALONE) || (*at == '.' && (plain[at[1]] & BREAK)))
		return 1;
	/* curly double quotation marks */
	return at[0] == 0xe2 && at[1] == 0x80 && (at[2] == 0x9c || at[2] == 0x9d) ? 3 : 0;
}

static bool
next_token(PrScanner *s, PrToken *token)
{
	uint32_t	length;

	if (s->at >= s->length)
		return false;
	if (s->at >= s->cut_end)
	{
		const unsigned char *end = token_end(s, &s->cut_type);

		s->cut_end = (uint32_t) (end - (const unsigned char *) s->text);
		if (s->cut_end > s->length)
			s->cut_end = s->length;
	}
	length = s->cut_end - s->at;
	if (length > MAX_TOKEN)
		length = clip(s->text + s->at, MAX_TOKEN);
	token->start = s->at;
	token->length = (uint16_t) length;
	token->type = s->cut_type;
	token->flags = 0;
	s->at += length;
	return true;
}

bool
pr_scan_next(PrScanner *s, PrToken *token)
{
	const unsigned char *text = (const unsigned char *) s->text;
	const unsigned char *at = text + s->at;
	const unsigned char *end;
	uint32_t	mark;

	if (s->at < s->cut_end)
		return next_token(s, token);
	end = letters_end(at, look_end(s, at));
	mark = plain_mark(at);
	if (end > at && plain_word_ends(end))
		*token = (PrToken) {s->at, (uint16_t) (end - at), PR_TOKEN_WORD, 0};
	else if (mark > 0)
		*token = (PrToken) {s->at, (uint16_t) mark, PR_TOKEN_PUNCTUATION, 0};
	else
		return next_token(s, token);
	s->at += token->length;
	return true;
}

/* How a word is written. */
static uint8_t
shape_flags(const char *text, const PrToken *token)
{
	uint8_t		flags = 0;

	if (text[token->length - 1] == 's' && pr_possessive_end(text, token->length) > 0)
		flags |= PR_POSSESSIVE;
	if ((unsigned char) *text < 0x80)
	{
		if (*text < 'A' || *text > 'Z')
			return flags;
	}
	else if (!pr_is_capital(text, token->length))
		return flags;
	flags |= PR_CAPITAL;
	if (pr_is_upper(text, token->length))
		flags |= PR_UPPER;
	return flags;
}

typedef enum TagKind
{
	TAG_OF_BLOCK, TAG_WITHIN_LINE, TAG_OF_BREAK
} TagKind;

/* What the tag at this place is to the lines of a text. Its name is looked at, and one byte more; a NUL follows the text. */
static TagKind
tag_kind(const unsigned char *at)
{
	const unsigned char *limit = at + TAG_LOOK;
	const unsigned char *back;

	/*!re2c
		inline = 'a' | 'abbr' | 'acronym' | 'b' | 'bdi' | 'bdo' | 'big' | 'cite' | 'code' | 'em' | 'font' | 'i' | 'ins' | 'kbd'
			| 'label' | 'mark' | 's' | 'small' | 'span' | 'strike' | 'strong' | 'time' | 'tt' | 'u' | 'wbr';
		"<" "/"? inline [ \t\r\n/>]	{ return TAG_WITHIN_LINE; }
		"<" "/"? 'br' [ \t\r\n/>]	{ return TAG_OF_BREAK; }
		*							{ return TAG_OF_BLOCK; }
	*/
}

/* Is the byte one of a word? */
static bool
is_of_word(char c)
{
	return (unsigned char) c >= 0x80 || is_alnum((unsigned char) c);
}

static bool
is_space_or_end(char c)
{
	return c == '\0' || c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * Do the stars or lines emphasize what they stand beside, as Markdown does: **Ada Brook** or _Ada_? Those with words
 * on both sides do not, nor those that stand alone. A single star at a line's beginning or end may also be a bullet or
 * point to a note.
 */
static bool
is_emphasis(const PrScanner *s, const PrToken *token, uint8_t before)
{
	const char *mark = s->text + token->start;
	char		next = mark[token->length];
	char		last = token->start > 0 ? mark[-1] : '\0';

	if ((*mark != '*' && *mark != '_') || token->length > EMPHASIS_MOST ||
		(*mark == '*' && token->length == 1 && ((before & PR_LINE_BEFORE) || next == '\n' || next == '\r' || next == '\0')))
		return false;
	return !(is_of_word(last) && is_of_word(next)) && !(is_space_or_end(last) && is_space_or_end(next));
}

/*
 * Bytes that Markdown adds to the words of a link, at this place: of [Ada Brook](https://a.example/ada) the [ and all from ]
 * on; 0: none. A NUL follows the text.
 */
static uint32_t
link_bytes(const unsigned char *at)
{
	const unsigned char *start = at;
	const unsigned char *limit = at + LINK_LOOK;
	const unsigned char *back;

	/*!re2c
		target = "](" [^()\x00-\x20]+ (" " ["] [^"\r\n\x00]* ["])? ")";
		"[" [^[\]\r\n\x00]+ target	{ return 1; }
		target						{ return (uint32_t) (at - start); }
		*							{ return 0; }
	*/
}

/* Does the token show how words are to look and say nothing: emphasis, a link's brackets? */
static bool
is_markdown(PrScanner *s, const PrToken *token, uint8_t before)
{
	const char *mark = s->text + token->start;
	uint32_t	link;

	if (token->type != PR_TOKEN_PUNCTUATION)
		return false;
	if (*mark != '[' && *mark != ']')
		return is_emphasis(s, token, before);
	link = link_bytes((const unsigned char *) mark);
	if (link > 0)
		s->at = token->start + link;
	return link > 0;
}

/*
 * The next token of a reading, with its flags; before is what stands before it. False at the end. White space is none,
 * nor are tags within a line and Markdown's marks: words in bold or in a link are read as if they were not. A tag with
 * an @ may be an address.
 */
static bool
next_kept(PrArena *arena, PrScanner *s, PrToken *token, uint8_t before)
{
	bool		broken = false; /* by <br>; the second makes an empty line */

	for (; next_token(s, token); pr_arena_step(arena))
	{
		const char *text = s->text + token->start;
		TagKind		tag = token->type == PR_TOKEN_TAG && memchr(text, '@', token->length) == NULL ?
			tag_kind((const unsigned char *) text) : TAG_OF_BLOCK;

		if (token->type == PR_TOKEN_BLANK)
		{
			before |= pr_blank_flags(text, text + token->length);
			if (token->length > MAX_TOKEN / 2)
				pr_arena_check(arena);	/* blanks may go on for as long as the text */
		}
		else if (tag == TAG_OF_BREAK)
		{
			before |= PR_SPACE_BEFORE | PR_LINE_BEFORE | (broken ? PR_BLANK_BEFORE : 0);
			broken = true;
		}
		else if (tag == TAG_OF_BLOCK && !is_markdown(s, token, before))
		{
			token->flags = before;
			if (token->type <= PR_TOKEN_HYPHENATED || token->type == PR_TOKEN_ABBREVIATION)
				token->flags |= shape_flags(text, token);
			return true;
		}
	}
	return false;
}

/*
 * How many tokens to make room for, estimated from the text before at, with some to spare. The first guess
 * is low.
 */
static uint32_t
tokens_expected(const PrReading *r, uint32_t at)
{
	uint64_t	count = r->tokens.count;
	uint64_t	expected = count == 0 ? r->length / 6 : count * r->length / at;
	uint64_t	least = count + count / 8;

	expected += expected / 64;
	return (uint32_t) ((expected > least ? expected : least) + PR_PLAIN_BYTES);
}

/*
 * The stage: every token except white space and tags within a line, with its flags. Tokens are most of a reading's memory, so room
 * for all of them is made only when enough of the text has been read to estimate their number.
 */
void
pr_scan(PrReading *r)
{
	PrScanner	scanner = pr_scanner(r->text, r->length);
	PrPlain		plain = {0};
	bool		more = true;

	while (more)
	{
		uint32_t	i = r->tokens.count;
		uint32_t	stop = scanner.at + CHECK_EVERY;

		if (r->tokens.room - i < PR_PLAIN_BYTES)
			r->tokens.at = pr_arena_grow(r->arena, r->tokens.at, i, &r->tokens.room, tokens_expected(r, scanner.at),
										 sizeof(PrToken));
		if (i == 0)
			more = next_kept(r->arena, &scanner, &r->tokens.at[i], PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE) && ++i;
		while (r->tokens.room - i >= PR_PLAIN_BYTES && more && scanner.at < stop)
		{
			uint8_t		before = 0;

			if (scanner.at >= scanner.cut_end)
				i += pr_scan_plain(&scanner, &plain, stop < r->length ? stop : r->length, &r->tokens.at[i],
								   r->tokens.room - i, &before);
			if (i < r->tokens.room)
				i += more = next_kept(r->arena, &scanner, &r->tokens.at[i], before);
		}
		r->tokens.count = i;
		pr_arena_check(r->arena);
	}
	pr_fit(r->arena, &r->tokens);
}
