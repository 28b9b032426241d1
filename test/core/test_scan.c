/*
 * test_scan.c
 *		The scanner: texts with the tokens they are cut into.
 *
 * Expected: each token behind its type, one space between two; "_" is white
 * space. In every text the tokens joined must be the text. The last part tells
 * what stands before a token (PR_SPACE_BEFORE and so on).
 */
#include "cases.h"

#include "tagged.h"
#include "scan.h"

#define FOUND_MOST 1024
#define SIXTY_FOUR 64

static const char *const type_names[PR_TOKEN_TYPES] = {
	"", "word", "numword", "hyphenated", "part", "numpart", "number", "money", "percent", "ordinal", "date", "time", "blank",
	"tag", "abbreviation", "email", "url", "host", "phone", "handle", "hashtag", "entity", "punctuation", "ideographs"
};

static const Case cases[] = {
	/* words and apostrophes */
	{"don't", "word:don't"},
	{"women's", "word:women's"},
	{"O’Neill", "word:O’Neill"},
	{"rock’n’roll", "word:rock’n’roll"},
	{"victims' homes", "word:victims punctuation:' _ word:homes"},
	{"l’État d'accord", "word:l’État _ word:d'accord"},
	{"'tis", "punctuation:' word:tis"},
	{"Ukraineʼs", "word:Ukraineʼs"},
	{"o'clock.", "word:o'clock punctuation:."},
	{"Smith's", "word:Smith's"},
	/* hyphens */
	{"anti-social", "hyphenated:anti-social"},
	{"T-shirt", "hyphenated:T-shirt"},
	{"well-being and", "hyphenated:well-being _ word:and"},
	{"COVID-19", "hyphenated:COVID-19"},
	{"COVID19", "numword:COVID19"},
	{"5G MO4", "numword:5G _ numword:MO4"},
	{"F-35", "hyphenated:F-35"},
	{"10-17", "number:10 punctuation:- number:17"},
	{"12-year-old", "hyphenated:12-year-old"},
	{"10,000-strong", "hyphenated:10,000-strong"},
	{"a‑b c‐d", "hyphenated:a‑b _ hyphenated:c‐d"},
	{"a -b", "word:a _ punctuation:- word:b"},
	{"a- b", "word:a punctuation:- _ word:b"},
	{"19-year", "hyphenated:19-year"},
	{"pro-", "word:pro punctuation:-"},
	{"one-to-one", "hyphenated:one-to-one"},
	{"2-1 win", "number:2 punctuation:- number:1 _ word:win"},
	/* plain words and marks */
	{"He said: \"Yes, it (the 3rd) is... why?\" and left; Mr. A. Bee (MP) did too!", "word:He _ word:said punctuation:: _ punctuation:\" word:Yes punctuation:, _ word:it _ punctuation:( word:the _ ordinal:3rd punctuation:) _ word:is punctuation:... _ word:why punctuation:? punctuation:\" _ word:and _ word:left punctuation:; _ word:Mr punctuation:. _ word:A punctuation:. _ word:Bee _ punctuation:( word:MP punctuation:) _ word:did _ word:too punctuation:!"},
	{"to x@a.example, http://a.example or a.example: so", "word:to _ email:x@a.example punctuation:, _ url:http://a.example _ word:or _ host:a.example punctuation:: _ word:so"},
	{"end.\r\n\r\n“Yes”\tno  \nA:b A.b", "word:end punctuation:. _ punctuation:“ word:Yes punctuation:” _ word:no _ word:A punctuation:: word:b _ abbreviation:A.b"},
	/* numbers */
	{"2,962", "number:2,962"},
	{"31.7", "number:31.7"},
	{"-4", "punctuation:- number:4"},
	{"1,00,000 12,34,567", "number:1,00,000 _ number:12,34,567"},
	{".5", "number:.5"},
	{"1.2.3", "numword:1.2.3"},
	{"1,234,56", "number:1,234 punctuation:, number:56"},
	{"1.234,5", "number:1.234 punctuation:, number:5"},
	{"10,", "number:10 punctuation:,"},
	{"3.", "number:3 punctuation:."},
	{"10km 100mph", "numword:10km _ numword:100mph"},
	{"1,2,3", "number:1 punctuation:, number:2 punctuation:, number:3"},
	{"0", "number:0"},
	{"²", "punctuation:²"},
	{"½", "punctuation:½"},
	{"m² 5km² 3ft³ users² 10²", "word:m² _ numword:5km² _ numword:3ft³ _ word:users punctuation:² _ number:10 punctuation:²"},
	/* money */
	{"£31.7m", "money:£31.7m"},
	{"$1,000", "money:$1,000"},
	{"€5bn", "money:€5bn"},
	{"US$3", "money:US$3"},
	{"A$2.5bn", "money:A$2.5bn"},
	{"£ 5", "money:£ 5"},
	{"₹2,00,000", "money:₹2,00,000"},
	{"£-5", "money:£-5"},
	{"-£5", "punctuation:- money:£5"},
	{"£5 million", "money:£5 _ word:million"},
	{"£10-£20", "money:£10 punctuation:- money:£20"},
	{"£1000s", "money:£1000s"},
	{"$5-a-day", "money:$5 punctuation:- hyphenated:a-day"},
	{"£1.5m-£2m", "money:£1.5m punctuation:- money:£2m"},
	{"€", "punctuation:€"},
	{"£3mn.", "money:£3mn punctuation:."},
	/* percentages */
	{"9.7%", "percent:9.7%"},
	{"9 %", "percent:9 %"},
	{"50٪", "percent:50٪"},
	{"5pc", "numword:5pc"},
	{"5%-10%", "percent:5% punctuation:- percent:10%"},
	{"20-30%", "number:20 punctuation:- percent:30%"},
	{"100%.", "percent:100% punctuation:."},
	/* ordinals */
	{"3rd", "ordinal:3rd"},
	{"21st", "ordinal:21st"},
	{"1ST", "ordinal:1ST"},
	{"3rds", "numword:3rds"},
	{"1st/2nd", "ordinal:1st punctuation:/ ordinal:2nd"},
	{"22nd.", "ordinal:22nd punctuation:."},
	/* dates */
	{"2024-03-01", "date:2024-03-01"},
	{"03/06/2019", "date:03/06/2019"},
	{"2024/08/30", "date:2024/08/30"},
	{"1.2.2020", "date:1.2.2020"},
	{"2016/17", "date:2016/17"},
	{"2016-2017", "date:2016-2017"},
	{"2016–17", "date:2016–17"},
	{"3/4", "number:3 punctuation:/ number:4"},
	{"24/7", "number:24 punctuation:/ number:7"},
	/* times */
	{"10:30", "time:10:30"},
	{"1pm", "time:1pm"},
	{"9.30am", "time:9.30am"},
	{"10 a.m.", "time:10 a.m."},
	{"10.30 p.m", "time:10.30 p.m"},
	{"23:59:01", "time:23:59:01"},
	{"1pms", "numword:1pms"},
	{"12noon", "numword:12noon"},
	{"3:2", "number:3 punctuation:: number:2"},
	{"1 pm.", "time:1 pm punctuation:."},
	/* abbreviations */
	{"T/DAC", "abbreviation:T/DAC"},
	{"U.S.", "abbreviation:U.S."},
	{"A&E", "abbreviation:A&E"},
	{"e.g. this", "abbreviation:e.g. _ word:this"},
	{"Ph.D.", "abbreviation:Ph.D."},
	{"T/CC", "abbreviation:T/CC"},
	{"A/DI", "abbreviation:A/DI"},
	{"HM&T", "abbreviation:HM&T"},
	{"A.B.C", "abbreviation:A.B.C"},
	{"X. Y", "word:X punctuation:. _ word:Y"},
	{"and/or he/she", "word:and punctuation:/ word:or _ word:he punctuation:/ word:she"},
	{"N/A", "abbreviation:N/A"},
	{"Mr. Smith", "word:Mr punctuation:. _ word:Smith"},
	{"AT&T", "abbreviation:AT&T"},
	/* e-mail addresses */
	{"a@b.co", "email:a@b.co"},
	{"press.office@met.police.uk", "email:press.office@met.police.uk"},
	{"x+y@gov.uk", "email:x+y@gov.uk"},
	{"a@b", "word:a punctuation:@ word:b"},
	{"<a@b.uk>", "punctuation:< email:a@b.uk punctuation:>"},
	{"<https://a.example/b>", "punctuation:< url:https://a.example/b punctuation:>"},
	{"<mailto:a@b.uk>", "punctuation:< word:mailto punctuation:: email:a@b.uk punctuation:>"},
	{"a'b@c.com", "email:a'b@c.com"},
	{"mail:a@b.com", "word:mail punctuation:: email:a@b.com"},
	{"a@b.com.", "email:a@b.com punctuation:."},
	{"a%b@c.uk", "email:a%b@c.uk"},
	/* web addresses */
	{"https://gov.uk/a?b=c#d", "url:https://gov.uk/a?b=c#d"},
	{"http://x.org.", "url:http://x.org punctuation:."},
	{"www.x.com/", "url:www.x.com/"},
	{"gov.uk/path", "url:gov.uk/path"},
	{"x.com:80/a", "url:x.com:80/a"},
	{"(https://a.org/x)", "punctuation:( url:https://a.org/x punctuation:)"},
	{"gov.uk", "host:gov.uk"},
	{"bbc.co.uk,", "host:bbc.co.uk punctuation:,"},
	{"a.COM-b a.com_b.c", "host:a.COM punctuation:- word:b _ host:a.com punctuation:_ abbreviation:b.c"},
	{"aa.b-c_d.org. a-.com", "host:aa.b-c_d.org punctuation:. _ word:a punctuation:- punctuation:. word:com"},
	{"a.co.in b.in in.b.is c.in.b.is", "host:a.co.in _ word:b punctuation:. word:in _ host:in.b.is _ word:c punctuation:. word:in punctuation:. word:b punctuation:. word:is"},
	{"www.a.zzz www.a.uk www.a.uk/ a.zzz", "url:www.a.zzz _ host:www.a.uk _ url:www.a.uk/ _ word:a punctuation:. word:zzz"},
	{"file.txt", "word:file punctuation:. word:txt"},
	{"end.Next", "word:end punctuation:. word:Next"},
	{"it.is", "word:it punctuation:. word:is"},
	{"a.co%a.co", "host:a.co punctuation:% host:a.co"},
	{"http://", "word:http punctuation:: punctuation:/ punctuation:/"},
	{"www.", "word:www punctuation:."},
	/* telephone numbers */
	{"020 7946 0000", "phone:020 7946 0000"},
	{"07700 900123", "phone:07700 900123"},
	{"000 000", "number:000 _ number:000"},
	{"0800 555 111", "phone:0800 555 111"},
	{"0845 60 60 606", "phone:0845 60 60 606"},
	{"01 44 55 66 77", "phone:01 44 55 66 77"},
	{"02 6200 7000", "phone:02 6200 7000"},
	{"08 08 55 66 777", "phone:08 08 55 66 777"},
	{"00 800 6 7 8 9 10 11", "phone:00 800 6 7 8 9 10 11"},
	{"01 02 2024", "number:01 _ number:02 _ number:2024"},
	{"(020) 7946 0000", "phone:(020) 7946 0000"},
	{"+44 20 7946 0000", "phone:+44 20 7946 0000"},
	{"(+44) 20 7946 0000", "phone:(+44) 20 7946 0000"},
	{"202-555-0143", "phone:202-555-0143"},
	{"202 555-0143", "phone:202 555-0143"},
	{"1 800 555-0143", "phone:1 800 555-0143"},
	{"202 555-014", "number:202 _ number:555 punctuation:- number:014"},
	{"(01632) 960456", "phone:(01632) 960456"},
	{"(1632) 960456", "punctuation:( number:1632 punctuation:) _ number:960456"},
	{"1-800-FLOWERS", "phone:1-800-FLOWERS"},
	{"1300 555 123", "phone:1300 555 123"},
	{"01234567890", "phone:01234567890"},
	{"0044 20 7946 0000", "phone:0044 20 7946 0000"},
	{"0044 20 7946", "phone:0044 20 7946"},
	{"0044 207", "phone:0044 207"},
	{"00 12 34", "number:00 _ number:12 _ number:34"},
	{"101", "number:101"},
	{"0300-123-4567", "phone:0300-123-4567"},
	/* handles and tags */
	{"@name", "handle:@name"},
	{"@x_y", "handle:@x_y"},
	{"@ada.07", "handle:@ada.07"},
	{"@adavale.", "handle:@adavale punctuation:."},
	{"@adavale.Then", "handle:@adavale punctuation:. word:Then"},
	{"a @", "word:a _ punctuation:@"},
	{"#tag", "hashtag:#tag"},
	{"#1", "punctuation:# number:1"},
	{"#1a", "hashtag:#1a"},
	{"#é", "hashtag:#é"},
	{"##", "punctuation:##"},
	/* HTML */
	{"&amp;", "entity:&amp;"},
	{"&quot;", "entity:&quot;"},
	{"&#39; &#x27;", "entity:&#39; _ entity:&#x27;"},
	{"&nbsp;", "_"},
	{"1.2&nbsp;&#160;\nmillion &amp;", "number:1.2 _ word:million _ entity:&amp;"},
	{"& so", "punctuation:& _ word:so"},
	{"&x;", "punctuation:& word:x punctuation:;"},
	{"<p> </p>", "tag:<p> _ tag:</p>"},
	{"<br/>", "tag:<br/>"},
	{"<br /> <o:p></o:p> <x-y z>", "tag:<br /> _ tag:<o:p> tag:</o:p> _ tag:<x-y z>"},
	{"<a href=\"x\">", "tag:<a href=\"x\">"},
	{"< a>", "punctuation:< _ word:a punctuation:>"},
	{"a<b", "word:a punctuation:< word:b"},
	{"3<4", "number:3 punctuation:< number:4"},
	{"<a <b>", "punctuation:< word:a _ tag:<b>"},
	{"Ada <b>Brook</b>, <a href=\"/x\">MP</a>", "word:Ada _ tag:<b> word:Brook tag:</b> punctuation:, _ tag:<a href=\"/x\"> word:MP tag:</a>"},
	{"x<STRONG\nid=1> y<span/><br>z", "word:x tag:<STRONG\nid=1> _ word:y tag:<span/> tag:<br> word:z"},
	{"<a href=\"mailto:a@b.example\">us", "tag:<a href=\"mailto:a@b.example\"> word:us"},
	{"<section>x<b1>", "tag:<section> word:x tag:<b1>"},
	{"<!-- x --> <!-- y", "tag:<!-- x --> _ punctuation:< punctuation:! punctuation:-- _ word:y"},
	{"<?xml a=\"b\"?><![CDATA[x]]>", "tag:<?xml a=\"b\"?> tag:<![CDATA[ word:x tag:]]>"},
	/* marks */
	{"- -- –", "punctuation:- _ punctuation:-- _ punctuation:–"},
	{"—…", "punctuation:— punctuation:…"},
	{"... ..", "punctuation:... _ punctuation:.."},
	{"** == __", "punctuation:** _ punctuation:== _ punctuation:__"},
	{"''``", "punctuation:'' punctuation:``"},
	{"‘‘ ’’", "punctuation:‘‘ _ punctuation:’’"},
	{"“Hi”", "punctuation:“ word:Hi punctuation:”"},
	{"‘Hi’", "punctuation:‘ word:Hi punctuation:’"},
	{"\"Hi\"", "punctuation:\" word:Hi punctuation:\""},
	{"'Hi'", "punctuation:' word:Hi punctuation:'"},
	{"«Hi»", "punctuation:« word:Hi punctuation:»"},
	{"„Hi“", "punctuation:„ word:Hi punctuation:“"},
	{"!?", "punctuation:! punctuation:?"},
	{"([{", "punctuation:( punctuation:[ punctuation:{"},
	/* scripts */
	{"中文新闻稿 東京", "ideographs:中文新闻稿 _ ideographs:東京"},
	{"ไทยแลนด์", "ideographs:ไทยแลนด์"},
	{"한국어", "word:한국어"},
	{"មកុដា", "ideographs:មកុដា"},
	{"हिन्दी", "word:हिन्दी"},
	{"العربية ١٢٣", "word:العربية _ number:١٢٣"},
	{"ελληνικά", "word:ελληνικά"},
	{"Русский", "word:Русский"},
	{"İstanbul", "word:İstanbul"},
	{"straße", "word:straße"},
	{"中文abc", "ideographs:中文 word:abc"},
	{"あアa", "ideographs:あア word:a"},
	/* pictures and what has no width */
	{"😀", "punctuation:😀"},
	{"👍🏽", "punctuation:👍 punctuation:🏽"},
	{"🇬🇧✓", "punctuation:🇬 punctuation:🇧 punctuation:✓"},
	{"soft\xc2\xadhyphen", "word:soft\xc2\xadhyphen"},
	{"zero\xe2\x80\x8bwidth", "word:zero _ word:width"},
	{"zero\xe2\x80\x8cnon", "word:zero\xe2\x80\x8cnon"},
	{"zero\xe2\x80\x8djoin", "word:zero\xe2\x80\x8djoin"},
	{"word\xe2\x81\xa0joiner", "word:word _ word:joiner"},
	{"\xef\xbb\xbfmark", "_ word:mark"},
	{"e\xcc\x81te\xcc\x81", "word:e\xcc\x81te\xcc\x81"},
	/* white space */
	{"a\tb", "word:a _ word:b"},
	{"a\nb", "word:a _ word:b"},
	{"a\r\nb", "word:a _ word:b"},
	{"a\rb", "word:a _ word:b"},
	{"a\xc2\x85""b", "word:a _ word:b"},
	{"a\xe2\x80\xa8""b", "word:a _ word:b"},
	{"a\xc2\xa0""b", "word:a _ word:b"},
	{"a\xe3\x80\x80""b", "word:a _ word:b"},
	{"a\xe2\x80\x89""b", "word:a _ word:b"},
	{"a\xe2\x80\x8b""b", "word:a _ word:b"},
	{"\n\n", "_"},
	{" ", "_"},
};

/* What stands between a and b, and what b is told of it. */
static const struct
{
	const char *text;
	uint8_t		before;
}			blanks[] = {
	{"a,b", 0},
	{"a b", PR_SPACE_BEFORE},
	{"a\tb", PR_SPACE_BEFORE},
	{"a  \xc2\xa0 b", PR_SPACE_BEFORE},
	{"a\nb", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\rb", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\r\nb", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\vb", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\xc2\x85" "b", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\xe2\x80\xa8" "b", PR_SPACE_BEFORE | PR_LINE_BEFORE},
	{"a\n\nb", PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE},
	{"a\r\n\r\nb", PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE},
	{"a\r\rb", PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE},
	{"a \n \n b", PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE},
	{"a\xe2\x80\xa9\xe2\x80\xa9" "b", PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE},
};

static const struct
{
	const char *text;
	uint8_t		shape;
}			shapes[] = {
	{"word", 0},
	{"Word", PR_CAPITAL},
	{"\xc3\x89tat", PR_CAPITAL},
	{"WORD", PR_CAPITAL | PR_UPPER},
	{"PCCs", PR_CAPITAL | PR_UPPER},
	{"McDONALD", PR_CAPITAL},
	{"A", PR_CAPITAL},
	{"T/DAC", PR_CAPITAL | PR_UPPER},
	{"women's", PR_POSSESSIVE},
	{"Smith\xe2\x80\x99s", PR_CAPITAL | PR_POSSESSIVE},
	{"NCA's", PR_CAPITAL | PR_UPPER | PR_POSSESSIVE},
	{"\xd0\x9c\xd0\x92\xd0\x94", PR_CAPITAL | PR_UPPER},
	{"2019", 0},
};

/* The tokens as the cases write them; false where they are not the text. */
static bool
show_tokens(const char *text, char *found)
{
	PrScanner	scanner = pr_scanner(text, (uint32_t) strlen(text));
	PrToken		token;
	uint32_t	end = 0;
	size_t		n = 0;

	found[0] = '\0';
	while (pr_scan_next(&scanner, &token))
	{
		if (token.start != end || token.length == 0)
			return false;
		end += token.length;
		if (token.type == PR_TOKEN_BLANK)
			n += (size_t) snprintf(found + n, FOUND_MOST - n, "%s_", n > 0 ? " " : "");
		else
			n += (size_t) snprintf(found + n, FOUND_MOST - n, "%s%s:%.*s", n > 0 ? " " : "", type_names[token.type],
								   (int) token.length, text + token.start);
	}
	return end == strlen(text);
}

static bool
test_case(const Case *c)
{
	char		found[FOUND_MOST];

	if (show_tokens(c->text, found))
		return is_expected(c, found);
	printf("failed: the tokens of %s do not join to it\n", c->text);
	return false;
}

/* The flags of the last token. */
static bool
test_flags(const char *text, uint8_t mask, uint8_t expected)
{
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r = pr_reading_new(arena, text, (uint32_t) strlen(text));
	uint8_t		flags;

	pr_scan(r);
	flags = r->tokens.at[r->tokens.count - 1].flags & mask;
	pr_arena_free(arena);
	if (flags != expected)
		printf("failed: %s: flags 0x%02x, expected 0x%02x\n", text, flags, expected);
	return flags == expected;
}

/* Is the token left out of a reading: white space, a tag within a line? */
static bool
is_left_out(const char *text, const PrToken *token)
{
	static const char *const within[] = {"<a ", "</a>", "<b>", "</b>", "<STRONG\n", "<span/", "<br"};

	for (size_t i = 0; token->type == PR_TOKEN_TAG && i < sizeof(within) / sizeof(within[0]); i++)
		if (strncmp(text + token->start, within[i], strlen(within[i])) == 0)
			return memchr(text + token->start, '@', token->length) == NULL;
	return token->type == PR_TOKEN_BLANK;
}

/*
 * All tokens of a text at once are those that come one by one, but for those that are left out. The text
 * stands behind a word of so many letters, for many bytes are looked at together (plain.c).
 */
static bool
test_at_once(const char *text, int letters)
{
	static char moved[SIXTY_FOUR + FOUND_MOST];
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r;
	PrScanner	scanner;
	PrToken		token;
	uint32_t	i = 0;
	bool		space = true;	/* before the first one, too */
	bool		good = true;

	snprintf(moved, sizeof(moved), "%.*s %s", letters,
			 "Inthisplacestandsawordofsixtyfourlettersthatnobodyeversaidbefore", text);
	r = pr_reading_new(arena, moved, (uint32_t) strlen(moved));
	pr_scan(r);
	scanner = pr_scanner(moved, r->length);
	while (good && pr_scan_next(&scanner, &token))
	{
		if (!is_left_out(moved, &token))
		{
			const PrToken *same = pr_token(r, i++);

			good = same->start == token.start && same->length == token.length && same->type == token.type &&
				(same->flags & PR_SPACE_BEFORE) == space;
			space = false;
		}
		space |= token.type == PR_TOKEN_BLANK || strncmp(moved + token.start, "<br", 3) == 0;
	}
	good = good && i == r->tokens.count;
	if (!good)
		printf("failed: other tokens at once in: %s\n", moved);
	pr_arena_free(arena);
	return good;
}

/* The same wherever the text stands. */
static bool
test_case_at_once(const Case *c)
{
	for (int letters = 0; letters <= SIXTY_FOUR; letters++)
		if (!test_at_once(c->text, letters))
			return false;
	return true;
}

/* A token of a million bytes is cut into pieces of one type that end between characters. */
static bool
test_long(const char *letter, uint8_t type)
{
	size_t		width = strlen(letter);
	size_t		size = 1000000 / width * width;
	char	   *text = malloc(size + 1);
	PrScanner	scanner;
	PrToken		token;
	uint32_t	end = 0;
	bool		good = true;

	for (size_t i = 0; i < size; i++)
		text[i] = letter[i % width];
	text[size] = '\0';
	scanner = pr_scanner(text, (uint32_t) size);
	while (pr_scan_next(&scanner, &token))
	{
		good = good && token.start == end && token.type == type && token.length > 0 && token.length % width == 0;
		end += token.length;
	}
	good = good && end == size;
	if (!good)
		printf("failed: a long token of %s\n", letter);
	free(text);
	return good;
}

int
main(void)
{
	const uint8_t before = PR_SPACE_BEFORE | PR_LINE_BEFORE | PR_BLANK_BEFORE;
	const uint8_t shape = PR_CAPITAL | PR_UPPER | PR_POSSESSIVE;
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, test_case);
	RUN_CASES(&tests, cases, test_case_at_once);
	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]); i++)
		count_test(&tests, test_flags(blanks[i].text, before, blanks[i].before));
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
		count_test(&tests, test_flags(shapes[i].text, shape, shapes[i].shape));
	count_test(&tests, test_long("a", PR_TOKEN_WORD));
	count_test(&tests, test_long("\xc3\xa9", PR_TOKEN_WORD));
	count_test(&tests, test_long("\xe4\xb8\xad", PR_TOKEN_IDEOGRAPHS));
	count_test(&tests, test_long("7", PR_TOKEN_NUMBER));
	count_test(&tests, test_long(" ", PR_TOKEN_BLANK));
	count_test(&tests, test_long(".", PR_TOKEN_PUNCTUATION));
	return end_tests(&tests);
}
