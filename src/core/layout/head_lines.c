/*
 * head_lines.c
 *		Lines of the head: what one says of issuer and date goes to the header.
 *
 * A line is read by header.c; here it is settled whether it stands where it may be
 * believed, beside a mail's header, above a title, and what kind of block it is.
 */
#include "arena.h"
#include "layout/dates.h"
#include "layout/layout_parts.h"
#include "bodies/bodies.h"

#define SHORT_FORM_MOST 8			/* letters of a body's short form */
#define AGENCY_LETTERS 4			/* of an agency that is called by its letters */

void
pr_begin_anew(PrLayout *l, uint32_t index)
{
	for (uint32_t i = l->begin; i < index; i++)
	{
		pr_arena_step(l->r->arena);
		l->r->blocks.at[i].kind = PR_BLOCK_FURNITURE;
	}
	memset(&l->r->header, 0, sizeof(l->r->header));
	*l = (PrLayout) {.r = l->r, .place = PR_AT_TOP, .headline = PR_NONE, .subject = PR_NONE, .begin = index,
	.hidden_end = PR_NONE};
}

bool
pr_beside_mail(const PrReading *r, uint32_t index)
{
	for (uint32_t i = index > 0 ? index - 1 : 0; i < r->blocks.count && i <= index + 1; i++)
	{
		const PrBlock *b = &r->blocks.at[i];
		uint32_t	rest;
		PrRole		role = i == index || (i > index && pr_has_blank_above(r, b)) ? PR_ROLE_NONE :
			pr_line_role(r, b, &rest);

		if (role == PR_ROLE_MAIL || (role == PR_ROLE_SOURCE && pr_line_holds_address(r, b)))
			return true;
	}
	return false;
}

/* Does the name spell out the short form in capitals that is the issuer so far: HTA, Harbour Trust Agency? */
static bool
spells_out(const PrReading *r, PrSpan form, PrSpan name)
{
	if (form.end - form.start > SHORT_FORM_MOST || name.end - name.start <= form.end - form.start)
		return false;
	for (uint32_t i = form.start; i < form.end; i++)
		if (r->text[i] < 'A' || r->text[i] > 'Z')
			return false;
	return pr_shortens(r, form, name);
}

void
pr_note_head(PrLayout *l, const PrHeadLine *line)
{
	PrHeader   *header = &l->r->header;

	if (line->issuer.end != 0 && (header->issuer.end == 0 ||
								  (line->told && !l->told && l->place <= PR_AT_HEAD) ||
								  (!l->told && l->place <= PR_AT_HEAD &&
								   spells_out(l->r, header->issuer, line->issuer))))
	{
		header->issuer = line->issuer;
		l->told = line->told;
	}
	if (line->dated > l->dated)
	{
		header->published = line->date;
		l->dated = line->dated;
	}
}

bool
pr_heads_statement(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	uint32_t	noun = b->words + (pr_is(r, b->words, PR_ARTICLE) ? 1 : 0);

	if (!(pr_data_at(r, noun, PR_NUMBER_CUE_SIGN) & PR_SIGN_NOUN) || rest >= b->words_end)
		return false;
	if (rest + 1 < b->words_end && pr_is(r, rest, PR_ARTICLE))
		rest++;
	return pr_body_at(r, rest, b->words_end) == 0 &&
		((pr_phrase_classes(r, rest) | pr_classes(r, rest)) & (PR_RANK | PR_OFFICE | PR_STYLE | PR_COURTESY |
															   PR_GIVEN_NAME));
}

bool
pr_heads_update(const PrReading *r, const PrBlock *b, uint32_t rest)
{
	PrHeadLine	line;

	if (rest + 1 < b->words_end && pr_type(r, rest) == PR_TOKEN_NUMBER && pr_is_dash(r, rest + 1))
		rest += 2;				/* UPDATE 3 – 16:30 */
	return rest < b->words_end && pr_is_dash(r, rest - 1) && pr_line_is_short(b) &&
		pr_head_line(r, b, &line, PR_ROLE_NONE) && line.dated == PR_DATED_NOT;
}

bool
pr_place_head_line(PrLayout *l, uint32_t index)
{
	PrReading  *r = l->r;
	PrBlock    *b = &r->blocks.at[index];
	PrHeadLine	line;
	uint32_t	rest;
	PrRole		role;
	PrRole		awaited = l->awaited;

	l->awaited = PR_ROLE_NONE;
	if (!pr_head_line(r, b, &line, awaited) || line.awaits == PR_ROLE_SOURCE)
		return false;
	role = pr_line_role(r, b, &rest);
	if (role == PR_ROLE_CAPTION || (role == PR_ROLE_UPDATED && pr_heads_update(r, b, rest)))
		return false;
	if (role == PR_ROLE_SOURCE && (pr_line_holds_mail(r, b) || pr_heads_statement(r, b, rest)))
		return false;			/* the sender of a mail */
	if (l->place == PR_AT_TOP && role != PR_ROLE_NONE && pr_beside_mail(r, index))
		return false;
	/* a body's name, or Statement by Norvale Council: the headline where there is no other */
	if (l->place == PR_AT_TOP && !line.mark &&
		(line.issuer.end != 0 || pr_line_words(r, b) > PR_LABEL_WORDS) && !pr_title_below(r, index))
		return false;
	/* the division to ask, below Contact: */
	if (line.issuer.end != 0 && !line.told && index > 0 && b[-1].kind == PR_BLOCK_CONTACT &&
		!pr_has_blank_above(r, b))
	{
		b->kind = PR_BLOCK_CONTACT;
		return true;
	}
	/* a division below its body: Norvale Police / Media statement from the office of the commissioner */
	line.told &= !(line.label && index > 0 && b[-1].kind == PR_BLOCK_ISSUER && !pr_has_blank_above(r, b));
	pr_note_head(l, &line);
	/* This is a joint media release between X and Y. A sentence below the headline is text, and names them in full */
	if (l->place == PR_AT_HEAD && line.label && line.issuer.end != 0 && pr_line_has_verb(r, b, b->words))
		return false;
	l->awaited = line.awaits;
	if (line.issuer.end != 0)
		b->kind = PR_BLOCK_ISSUER;
	else
		b->kind = line.dated != PR_DATED_NOT || line.updated || line.awaits == PR_ROLE_PUBLISHED ?
			PR_BLOCK_DATE : PR_BLOCK_FURNITURE;
	return true;
}

bool
pr_place_issued_by(PrLayout *l, PrBlock *b)
{
	PrHeadLine	line;
	uint32_t	rest;

	if ((pr_line_role(l->r, b, &rest) == PR_ROLE_SOURCE && pr_heads_statement(l->r, b, rest)) ||
		!pr_issued_by(l->r, b, &line))
		return false;
	pr_note_head(l, &line);
	b->kind = PR_BLOCK_ISSUER;
	return true;
}

/*
 * The agency from which a text comes, in the brackets before the dateline's end: LONDON, Jan 18 (Tarvolt News) -.
 * A wire that carries what others issue is a label, or writes itself in capitals, as an agency's letters also
 * are: (Business Wire), (TIDEFEED); but (AFP).
 */
static void
note_agency(PrLayout *l, uint32_t first, uint32_t end)
{
	const PrReading *r = l->r;
	uint32_t	open = end - 1;

	if (r->header.issuer.end != 0)
		return;
	while (open > first && pr_byte(r, open) != '(')
		open--;
	if (open == first || open + 2 == end ||
		(pr_flagged(r, open + 1, PR_UPPER) && (open + 3 < end || pr_length(r, open + 1) > AGENCY_LETTERS)) ||
		(pr_role_at(r, open + 1) == PR_ROLE_LABEL && open + 2 + pr_match(r, open + 1, PR_LAYOUT, NULL) == end))
		return;
	for (uint32_t i = open + 1; i + 1 < end; i++)
		if (!pr_name_word(r, i))
			return;
	l->r->header.issuer = (PrSpan) {pr_start(r, open + 1), pr_end(r, end - 2)};
}

void
pr_read_dateline(PrLayout *l, PrBlock *b)
{
	PrReading  *r = l->r;
	PrDate		date = {0, 0, 0};
	uint32_t	first = pr_line_first_word(r, b);
	uint32_t	end;
	uint32_t	after;

	if (r->header.dateline.end != 0 || pr_line_role(r, b, &end) == PR_ROLE_UPDATED ||
		!(pr_flagged(r, first, PR_CAPITAL) || pr_date_at(r, first, &date) > 0))
		return;
	date.year = 0;
	end = after = pr_dateline_end(r, b, &date);
	if (end == 0)
		return;
	while (end - 1 > first && pr_byte(r, end - 1) == '*')
		end--;
	r->header.dateline = (PrSpan) {pr_start(r, first), pr_end(r, end - 1)};
	b->body.start = pr_start(r, after + 1);
	note_agency(l, first, end);
	if (date.year != 0 && l->dated < PR_DATED_PLAINLY)
	{
		r->header.published = date;
		l->dated = PR_DATED_PLAINLY;
	}
}

void
pr_note_today(PrLayout *l, const PrBlock *b)
{
	PrDate		date;

	if (l->dated != PR_DATED_NOT || !pr_today_in(l->r, b, &date))
		return;
	l->r->header.published = date;
	l->dated = PR_DATED_CHANGED;
}
