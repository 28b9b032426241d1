/*
 * layout_parts.h
 *		What the files share that settle the blocks' kinds: layout.c, head_lines.c, line_kinds.c.
 */
#ifndef POLREL_LAYOUT_PARTS_H
#define POLREL_LAYOUT_PARTS_H

#include "layout/header.h"
#include "layout/headlines.h"
#include "layout/lines.h"

#define PR_SIGNED_LOOK 3			/* blocks at the end of the text, where issuer and date may stand */

typedef enum PrLayoutPlace
{
	PR_AT_TOP,					/* no headline yet */
	PR_AT_HEAD,					/* between headline and body */
	PR_AT_BODY,
	PR_AT_NOTES,
	PR_AT_BOILERPLATE,
	PR_AT_CONTACT,
	PR_AT_SIGNATURE				/* after "Yours sincerely" */
} PrLayoutPlace;

typedef struct PrLayout
{
	PrReading  *r;
	PrLayoutPlace place;
	uint32_t	headline;		/* block, PR_NONE before it is found */
	uint32_t	subject;		/* block of a mail's subject, PR_NONE where there is none */
	uint32_t	begin;			/* block where the release begins */
	PrDated		dated;			/* how well the date is known */
	PrRole		awaited;		/* a line above said what this one is: Published */
	bool		told;			/* a line said that the issuer is the issuer */
	bool		prose;			/* a paragraph of prose stood below the headline */
	bool		ended;			/* the end mark stood above */
	bool		hidden;			/* what begins here is no text, up to a closing tag */
	uint32_t	hidden_end;		/* after the last block with such a closing tag; PR_NONE: not sought yet */
} PrLayout;

/* What stands above a forwarded message is not the release. */
void		pr_begin_anew(PrLayout *l, uint32_t index);

/*
 * Does the line belong to the header of a mail: a line beside it says subject, to or
 * who sent it from where?
 */
bool		pr_beside_mail(const PrReading *r, uint32_t index);

/* What a line of the head says goes to the header, unless something better is known. */
void		pr_note_head(PrLayout *l, const PrHeadLine *line);

/* Does the line head what a person says: Statement from Jane Smith, A message from the Chief Constable? */
bool		pr_heads_statement(const PrReading *r, const PrBlock *b, uint32_t rest);

/* Update – 4pm, Monday 12 May heads what is new; but Update: 12 May 2025 dates the page. */
bool		pr_heads_update(const PrReading *r, const PrBlock *b, uint32_t rest);

/* A line of the head. False where the block is none, or may be the headline itself. */
bool		pr_place_head_line(PrLayout *l, uint32_t index);

/* A sentence that says who issued the release. */
bool		pr_place_issued_by(PrLayout *l, PrBlock *b);

/* Take the dateline off the block's beginning, where it has one and none was before, and its date. */
void		pr_read_dateline(PrLayout *l, PrBlock *b);

/* The day of issue, where nothing tells it better: announced today (4 May 2024). */
void		pr_note_today(PrLayout *l, const PrBlock *b);

/* A line whose first words say what it is. PR_BLOCK_PARAGRAPH: they say nothing here. */
uint8_t		pr_kind_by_role(PrLayout *l, uint32_t index, PrRole role, uint32_t rest);

#endif							/* POLREL_LAYOUT_PARTS_H */
