/*
 * test_speakers.c
 *		Constructions of English by which a text tells who says something, several of each kind, and the
 *		speaker who must be found. Exit status 1 if any case fails.
 */
#include "quote_rows.h"

static const Case cases[] = {
	/* an adverbial of time between the subject and its verb */
	{"Tarn Holdings, the region’s largest landlord, last year pledged to be “the fairest in the north”.",
	"fg Tarn Holdings|pledged|the fairest in the north"},
	{"The council this week described the plan as “a missed opportunity”.",
	"fg The council|described|a missed opportunity"},
	{"Its report last month said wards were “short of almost everything”.",
	"fd Its report|said|short of almost everything"},
	{"Norvale Police on Tuesday called the raid “a turning point”.",
	"fg Norvale Police|called|a turning point"},
	{"The minister, Ruth Osei, on Monday night told MPs: “We will act.”", "dp Ruth Osei|told|We will act."},
	{"Ruth Osei, the minister, yesterday told MPs she was “sick of excuses”.",
	"fp Ruth Osei|told|sick of excuses"},
	{"Mayor Ruth Osei Thursday called the vote “an embarrassment for the city”.",
	"fp Ruth Osei|called|an embarrassment for the city"},
	{"The regulator earlier this year warned that the firm was “running out of road”.",
	"fg The regulator|warned|running out of road"},
	{"A coroner in March ruled the death was “wholly avoidable”.", "fg A coroner|ruled|wholly avoidable"},

	/* what others reported first, or a document is called by */
	{"Anwar Malik, the council leader, said in a statement, first reported by the Norvale Echo: “I can no longer serve in this party.”",
	"dp Anwar Malik|said|I can no longer serve in this party."},
	{"In a letter obtained by the Norvale Echo, Anwar Malik wrote: “I can no longer serve in this party.”",
	"dp Anwar Malik|wrote|I can no longer serve in this party."},
	{"A memo, first published by the Echo, said the plan was “a stitch-up from the start”.",
	"fd A memo|said|a stitch-up from the start"},

	/* nouns that could be verbs of saying */
	{"Another respondent highlighted the tools that help teams address build challenges: “We cannot train people fast enough.”",
	"dg Another respondent|highlighted|We cannot train people fast enough."},
	{"Ms Alice Dunn had two questions: “Who knew, and when did they know?”",
	"dp Alice Dunn|-|Who knew, and when did they know?"},

	/* the source at the end of a sentence that the quotation begins or stands inside of */
	{"“Significant delays” are expected, the council said.", "fg the council|said|Significant delays"},
	{"“Sickness, flooding and extreme cold” are all likely to play a part, according to the Met Office.",
	"fg the Met Office|-|Sickness, flooding and extreme cold"},
	{"“Difficult choices” would have to be made, Ms Ruth Osei said.", "fp Ruth Osei|said|Difficult choices"},
	{"“A handful of bad apples” was to blame, said Ms Ruth Osei.",
	"fp Ruth Osei|said|A handful of bad apples"},
	{"The road is “a death trap” and needs a lower limit, Inspector Dan Hope says.",
	"fp Dan Hope|says|a death trap"},
	{"Residents were “remarkably calm”, said Inspector Dan Hope, as the water rose.",
	"fp Dan Hope|said|remarkably calm"},

	/* the quotation is an infinitive */
	{"Anwar Malik and Sue Reed called on the leader to “step down”.",
	"fp Anwar Malik+Sue Reed|called on|step down"},
	{"Ruth Osei urged drivers to “think bike”.", "fp Ruth Osei|urged|think bike"},
	{"The union vowed to “fight every job loss”.", "fg The union|vowed|fight every job loss"},

	/* what things show is said by the one who says that they do */
	{"Councillor Ruth Osei says the signs show a “community at breaking point”.",
	"fp Ruth Osei|says|community at breaking point"},
	{"Ruth Osei says offensive posters show a “town pushed to its limits”.",
	"fp Ruth Osei|says|town pushed to its limits"},
	{"Ruth Osei said that while she condemns racism, the posters show “a community pushed to its limit”.",
	"fp Ruth Osei|said|a community pushed to its limit"},
	{"The Norvale Trust said dredging posed “an existential threat” to eels.",
	"fg The Norvale Trust|said|an existential threat"},

	/* single words that are spoken, and terms that are not */
	{"She also accused officials of “grandstanding” over the issue. Ruth Osei spoke first.",
	"fp Ruth Osei|accused|grandstanding"},
	{"Ruth Osei called her opponent “scum” during the debate.", "fp Ruth Osei|called|scum"},
	{"Some residents shouted “shame” as the vote was read.", "fg Some residents|shouted|shame"},
	{"Officers found a “substantial” cannabis farm.", ""},
	{"Officers found a “substantial” cannabis farm, police said.", "fg police|said|substantial"},
	{"The Africans say officials have not called any numbers from an unofficial “waiting list” for days.",
	""},

	/* words that only complete the sentence of the narrator, whatever clauses are in them */
	{"On pay, Mr Alan Crow said nurses’ demands were “legitimate and deserve attention”.",
	"fp Alan Crow|said|legitimate and deserve attention"},
	{"Staff were “unfailingly kind, even when they were tired”, the report said.",
	"fd the report|said|unfailingly kind, even when they were tired"},
	{"Dan Hope said he had heard “things I won’t forget”.", "fp Dan Hope|said|things I won’t forget"},
	{"Dan Hope wrote that he had “nothing but love” for the club.", "fp Dan Hope|wrote|nothing but love"},
	{"The Norvale Forum, which was not consulted, called it “a done deal”.",
	"fg The Norvale Forum|called|a done deal"},

	/* a relative clause that has a verb of saying; a participle behind whom it describes */
	{"“The smoke came in the night,” Alba Ortiz, a Norvale resident who tweeted about the fire, said.",
	"dp Alba Ortiz|said|The smoke came in the night,"},
	{"“The smoke came in the night,” said Alba Ortiz, a resident who told officials about it twice.",
	"dp Alba Ortiz|said|The smoke came in the night,"},
	{"Alba Ortiz, who called 999, said the smoke was “thick as soup”.", "fp Alba Ortiz|said|thick as soup"},
	{"Videos showed protesters chanting “shame on you” as he left.", "fg protesters|chanting|shame on you"},
	{"A neighbour heard a man shouting “Get out of my house!”", "dg a man|shouting|Get out of my house!"},

	/* who stands beside the speaker: in brackets, behind dashes, in the words before */
	{"Ruth Osei – flanked by her sons Tom and Kit – said: “Justice has been done.”",
	"dp Ruth Osei|said|Justice has been done."},
	{"Ruth Osei (pictured with her husband David Osei) said: “Justice has been done.”",
	"dp Ruth Osei|said|Justice has been done."},
	{"Ruth Osei, pictured with David Lamb, said: “We are thrilled.”", "dp Ruth Osei|said|We are thrilled."},
	{"Ruth Osei, mother of Daniel Osei, said: “Justice has been done.”",
	"dp Ruth Osei|said|Justice has been done."},
	{"Ruth Osei, who succeeded David Lamb as chair in May, said: “We are thrilled.”",
	"dp Ruth Osei|said|We are thrilled."},
	{"Alongside David Lamb, Ruth Osei said: “We are thrilled.”", "dp Ruth Osei|said|We are thrilled."},
	{"Thanking David Lamb for his service, Ruth Osei said: “We are thrilled.”",
	"dp Ruth Osei|said|We are thrilled."},
	{"Asked by David Lamb if she would resign, Ruth Osei replied: “No.”", "dp Ruth Osei|replied|No."},
	{"Responding to the figures, which show that 10,000 children were waiting, Tamsin Broad, Chief Executive, Young Lives; Dr Nikhil Shah, President, College of Child Health; and Rhian Prosser, Director, Mind the Wait, said: “A year is a long time.”",
	"dp Tamsin Broad+Nikhil Shah+Rhian Prosser|said|A year is a long time."},

	/* one of two, persons without a surname, signatures without a name */
	{"Amelia Rourke, regional director, and Commander Dawn Ferris both apologised. The former said: “He let the crowd in.” The latter said: “We are sorry.”",
	"dp Amelia Rourke|said|He let the crowd in.\ndp Dawn Ferris|said|We are sorry."},
	{"“They were wonderful from start to finish.” – Anonymous patient",
	"dg Anonymous patient|-|They were wonderful from start to finish."},
	{"“They were wonderful from start to finish.” – Sarah, Norvale",
	"dp Sarah|-|They were wonderful from start to finish."},
	{"Dean*, who slept rough, said: “It saved my life.”", "dp Dean|said|It saved my life."},
	{"“It saved my life,” says Ruth (not her real name).", "dp Ruth|says|It saved my life,"},
	{"Sarah (name changed), 34, said: “It saved my life.”", "dp Sarah|said|It saved my life."},

	/* nouns that report, courts that hold, what is read out */
	{"Ruth Osei’s claim that the firm had “robbed the sick” was disputed.",
	"fp Ruth Osei|-|robbed the sick"},
	{"The cheque came with a note: “I have no children. Have these instead.”",
	"dd a note|-|I have no children. Have these instead."},
	{"The court held that the rule was “arbitrary and unfair”.", "fg The court|held|arbitrary and unfair"},
	{"“No reasonable minister could have reached that view,” the court held.",
	"dg the court|held|No reasonable minister could have reached that view,"},
	{"Mr Alan Pope said that the firm had “ignored repeated warnings” and that residents “deserve better”. He added: “We will not let this rest.”",
	"fp Alan Pope|said|ignored repeated warnings\nfp Alan Pope|said|deserve better\ndp Alan Pope|added|We will not let this rest."},
};

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, run);
	return end_tests(&tests);
}
