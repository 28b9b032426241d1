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

	/* a victim is not the person charged */
	{"Tom Hale, 40, was charged with assault. The victim was walking home when it happened. “I was lucky,” he said.",
	"dg The victim|said|I was lucky,"},

	/* nor is he or she who does something to another of the gender; a clause without a comma before the pronoun */
	{"Ruth*, 67, from Norvale, bought it online. Within an hour the seller had blocked her. “I felt so stupid,” she said.",
	"dp Ruth|said|I felt so stupid,"},
	{"Norman, 81, lives on his own. Since his wife died in 2022 he has heated one room.\n\n“I have the cat,” he says.",
	"dp Norman|says|I have the cat,"},

	/* a document without who made it, a possessor after a preface without a comma */
	{"A report by the Tide Institute last year called the risk “significantly higher”.",
	"fd A report|called|significantly higher"},
	{"An evaluation carried out for the council in 2023 found “a patchwork of conditions”.",
	"fd An evaluation|found|a patchwork of conditions"},
	{"Ada Dunn, 34, died at the scene. In a statement her family said she was “full of life”.",
	"fg her family|said|full of life"},
	{"The minister resigned. On Monday his department said it was “deeply saddened”.",
	"fg his department|said|deeply saddened"},

	/* a paragraph quoted without a source: the subject's of the one above, or the last speaker's */
	{"Chief of Police Ruth Osei credited a plan that concentrates patrols on 26 areas, which account for a third of it.\n\n"
		"“Numbers only matter if people feel them.”\n\nMayor Tom Hale said, “This belongs to the workers.”",
	"dp Ruth Osei|-|Numbers only matter if people feel them.\ndp Tom Hale|said|This belongs to the workers."},
	{"“Kiwi are doing well here,” Minister Ruth Osei says.\n\nThe money will be shared between 27 groups.\n\n"
		"“Stoats kill a thousand of them every year.”\n\n“Every trap counts,” Tom Hale, the warden, said.",
	"dp Ruth Osei|says|Kiwi are doing well here,\ndp Ruth Osei|-|Stoats kill a thousand of them every year.\n"
	"dp Tom Hale|said|Every trap counts,"},
	{"“Kiwi are doing well here,” Minister Ruth Osei says.\n\nThe money will go to Tom Hale and his team.\n\n"
		"“Stoats kill a thousand of them every year.”\n\nWork began on Monday.\n\n“Every trap counts,” the warden said.",
	"dp Ruth Osei|says|Kiwi are doing well here,\nd- -|-|Stoats kill a thousand of them every year.\n"
	"dg the warden|said|Every trap counts,"},

	/* a clause between dashes, one after another verb; an adjective before a name */
	{"The operator – who has not been named – said it was “under review”.", "fg The operator|said|under review"},
	{"It comes after Ruth Osei, the commissioner, warned that the force was “hollowed out”.",
	"fp Ruth Osei|warned|hollowed out"},
	{"The move comes after MPs said the law was “not fit for purpose”.", "fg MPs|said|not fit for purpose"},
	{"Pat Ives, 74, won. “He’s my hero,” said a tearful Pat.", "dp Pat Ives|said|He’s my hero,"},

	{"Norvale Police has apologised for what it called “unacceptable delays”.",
	"fg Norvale Police|called|unacceptable delays"},

	/* what others read out, reported first, or a document is called by */
	{"Anwar Malik, the council leader, said in a message, first reported by the Norvale Echo: “My work for this group is over.”",
	"dp Anwar Malik|said|My work for this group is over."},
	{"Ruth Osei told the court in a statement read by the prosecutor: “I cannot sleep.”",
	"dp Ruth Osei|told|I cannot sleep."},
	{"In a letter obtained by the Norvale Echo, Anwar Malik wrote: “My work for this group is over.”",
	"dp Anwar Malik|wrote|My work for this group is over."},
	{"A memo, first published by the Echo, said the plan was “a stitch-up from the start”.",
	"fd A memo|said|a stitch-up from the start"},

	/* a participle or relative clause after an attribution goes on with what its source says */
	{"Schools are being failed, says the watchdog, warning of “chaos in every county”.",
	"fg the watchdog|warning|chaos in every county"},
	{"Rents are too high, says a study showing “a decade of drift”.", "fd a study|showing|a decade of drift"},
	{"Burglary is falling, according to a survey highlighting “steady and patient work”.",
	"fd a survey|highlighting|steady and patient work"},
	{"Rivers are dying, says a charity that accused firms of “shameful neglect”.",
	"fg a charity|accused|shameful neglect"},
	{"She was a gifted pupil, said her teacher, adding that she was “a joy to teach”.",
	"fg her teacher|adding|a joy to teach"},
	{"Officers attended, Inspector Tom Hale said, adding that it was “a quiet night”.",
	"fp Tom Hale|adding|a quiet night"},
	{"The firm is sound, its chief executive, Ann Dale, said, adding that it was “built to last”.",
	"fp Ann Dale|adding|built to last"},

	/* a pronoun after a speaker of whom a statement or a relation tells */
	{"Kai Brown hit Leo Cole in May. In a statement, Leo’s mum Carol said: “That’s my life now.” She added: “Nobody won.”",
	"dp Carol|said|That’s my life now.\ndp Carol|added|Nobody won."},
	{"Kai Brown hit Leo Cole in May. In a statement read to the court, Leo’s father Marcus said: “That’s my life now.” "
	"He added: “Nobody won.”",
	"dp Marcus|said|That’s my life now.\ndp Marcus|added|Nobody won."},

	/* a surname with Mr or Ms is nobody's of the other gender */
	{"Mr Harmer was found hurt. Colin Harmer died that night. “We miss him,” Ms Harmer told the court.",
	"dp Harmer|told|We miss him,"},
	{"Colin Harmer ran the farm. “He never came home,” said his daughter, Lucy Harmer. “It was dark,” Miss Harmer added.",
	"dp Lucy Harmer|said|He never came home,\ndp Lucy Harmer|added|It was dark,"},
	{"Lucy Harmer found the van. Her brother Colin Harmer called police. “She was pale,” Mr Harmer said.",
	"dp Colin Harmer|said|She was pale,"},

	/* what a verb of praise or blame judges is said by others */
	{"Carl Vane rejected claims that he was “the man with the key”.", ""},
	{"The minister, Ruth Osei, rejected Opposition suggestions that the money was “recycled”.", ""},
	{"Carl Vane dismissed claims from residents that he was “the worst landlord in town”.",
	"fg residents|-|the worst landlord in town"},
	{"Carl Vane rejected the claims as “a tissue of lies”.", "fp Carl Vane|rejected|a tissue of lies"},
	{"Carl Vane denied that the roof was “a death trap”.", "fp Carl Vane|denied|a death trap"},

	/* who acts in a sentence without being its subject, and documents of which it tells */
	{"She was met by a man who held a knife. He said: “Give me the keys.”", "dg a man|said|Give me the keys."},
	{"Emails show that a manager mocked the buyers. In one, he wrote: “They buy anything.”",
	"dg a manager|wrote|They buy anything."},
	{"The man sent the crew a card. It read: “You gave me a second chance.”",
	"dd a card|read|You gave me a second chance."},
	{"One of his victims told the court that he had lied. “I was nine,” she said.",
	"dg One of his victims|said|I was nine,"},
	{"Carl Vane, 24, was jailed on Monday.\n\nThe victim, a 37-year-old builder, was badly hurt. "
	"He said: “I cannot work.”", "dg The victim|said|I cannot work."},

	/* a rank and a relation stand for the person, a determiner before one does not */
	{"PC Leah Stannard was first there. “I took off my vest,” said the officer.",
	"dp Leah Stannard|said|I took off my vest,"},
	{"Chief nurse Adele Whitworth said wards were safe. Another nurse added: “I am counting the days.”",
	"dg Another nurse|added|I am counting the days."},
	{"A mother of five in the camp, Oyelu, 34, said: “I left with a pot.”", "dp Oyelu|said|I left with a pot."},
	{"In a statement, its leader, Jim Abbott, apologised “without reservation to all of them”.",
	"fp Jim Abbott|apologised|without reservation to all of them"},
	{"A joint statement by Rhys Maddox, leader of Tarn Council, and Dame Olivia Frome reads: “We are dismayed.”",
	"dp Rhys Maddox+Olivia Frome|reads|We are dismayed."},
	{"A situation report issued by two agencies says it is “the worst in years”.",
	"fd A situation report|says|the worst in years"},

	/* verbs that only look as if they reported */
	{"Curator Ada Lowe says the portrait will go on show in May: “We want people to meet him.”",
	"dp Ada Lowe|says|We want people to meet him."},
	{"Curator Ada Lowe found it in a catalogue, listed as “portrait of a gentleman”.", ""},

	/* quotations in brackets after a name, and words on a document that somebody holds */
	{"Jane Gadd (“I nearly fell off my chair”) will collect the prize.", "dp Jane Gadd|-|I nearly fell off my chair"},
	{"Jane Gadd, 34 (“we are over the moon”), will collect the prize.", "dp Jane Gadd|-|we are over the moon"},
	{"Jane Gadd held a letter that said: “Thank you for all you did.”",
	"dd a letter|said|Thank you for all you did."},

	/* who is meant again, and who is no name */
	{"“He would not eat,” said mum Chelsea, 27. The family are well. “Get down on the floor,” Chelsea says.",
	"dp Chelsea|said|He would not eat,\ndp Chelsea|says|Get down on the floor,"},
	{"Dewi Prothero scored late. Match-winner Prothero, 19, said: “I have dreamt of it.”",
	"dp Dewi Prothero|said|I have dreamt of it."},
	{"Ex-soldier Baz, 52, sleeps here. Ex-soldier Baz, 52, said: “I felt human.”", "dp Baz|said|I felt human."},
	{"A panel heard that he had taken papers. Simon Kell, 48, taught there. The panel heard that he had told staff "
	"to “keep very quiet about it”.", "fp Simon Kell|told|keep very quiet about it"},
	{"In its decision the panel said that he had failed. It noted that he had shown “very limited insight”.",
	"fg the panel|noted|very limited insight"},

	/* an object in the pronoun's own sentence is not whom it means */
	{"The woman told police she was afraid. In her statement, which was read by prosecutor Jessamy Coates, she said: "
	"“I moved house.”", "dg The woman|said|I moved house."},
	{"Ada Lowe runs the shop. In a letter to Jane Gadd, she wrote: “It is over.”", "dp Ada Lowe|wrote|It is over."},
	{"The inspectors’ report found that people were treated “with warmth and respect”.",
	"fd The inspectors’ report|found|with warmth and respect"},
	{"Ron Petrosky testified that he paid because “that’s how it works in this town”.",
	"dp Ron Petrosky|testified|that’s how it works in this town"},

	/* words that only stress the subject, or end its name or the object */
	{"A source dismissed the letter. The Chancellor herself told reporters: “I have heard it before.” She laughed. "
	"“I have been called worse,” she said.", "dg The Chancellor|told|I have heard it before.\n"
	"dg The Chancellor|said|I have been called worse,"},
	{"Health union Carers United welcomed what it called “a victory for common sense”.",
	"fg Carers United|called|a victory for common sense"},
	{"Some economists have called the Chancellor’s growth forecast “deluded” and “a triumph of hope”.",
	"fg Some economists|called|deluded\nfg Some economists|called|a triumph of hope"},
	{"The seller had described it as “rustic, some wear”.", "fg The seller|described|rustic, some wear"},

	/* several persons and several verbs */
	{"Tom Hale, who is chair of the board, and Ann Dale, its treasurer, said in a letter: “We resign.”",
	"dp Tom Hale+Ann Dale|said|We resign."},
	{"“This was a team effort,” said Ada Cole, and her deputy, Ray Orr, agreed: “We did it together.”",
	"dp Ada Cole|said|This was a team effort,\ndp Ray Orr|agreed|We did it together."},
	{"Officers found a note which read: “I am sorry.”", "dd a note|read|I am sorry."},

	/* whose age is another one */
	{"Mehmet Aslan, 51, locked Priya Raman in her flat. “I banged on the door,” recalled the 26-year-old.",
	"dp Priya Raman|recalled|I banged on the door,"},

	/* who speaks is not whom she speaks to, or of */
	{"Judge Una Roe jailed Ann Dale and Tom Bell. She told Dale: “You were the brains.” To Bell she said: “You helped.”",
	"dp Una Roe|told|You were the brains.\ndp Una Roe|said|You helped."},
	{"Police are urging people to “lock it or lose it”.", "fg Police|urging|lock it or lose it"},
	{"Mayor Ann Dale issued a stark warning: “There will be no pier left.”",
	"dp Ann Dale|issued|There will be no pier left."},

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
	{"The growers say inspectors have taken no names off an informal “standby sheet” since Easter.",
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

	/* a relative clause that has a verb of saying; a participle after whom it describes */
	{"“The smoke came in the night,” Alba Ortiz, a Norvale resident who tweeted about the fire, said.",
	"dp Alba Ortiz|said|The smoke came in the night,"},
	{"“The smoke came in the night,” said Alba Ortiz, a resident who told officials about it twice.",
	"dp Alba Ortiz|said|The smoke came in the night,"},
	{"Alba Ortiz, who called 999, said the smoke was “thick as soup”.", "fp Alba Ortiz|said|thick as soup"},
	{"Videos showed protesters chanting “shame on you” as he left.", "fg protesters|chanting|shame on you"},
	{"A neighbour heard a man shouting “Get out of my house!”", "dg a man|shouting|Get out of my house!"},

	/* who stands beside the speaker: in brackets, after dashes, in the words before */
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

	/* "the nurse" who was introduced as one, "both" of two, "it" which is a document */
	{"Retired nurse Jane Roe lives opposite. “I heard a bang,” the nurse said.",
	"dp Jane Roe|said|I heard a bang,"},
	{"Jane Roe, a retired nurse from Norvale, lives opposite. “I heard a bang,” said the retired nurse.",
	"dp Jane Roe|said|I heard a bang,"},
	{"Striker Tom Hale scored twice. “I was in the right place,” the striker said.",
	"dp Tom Hale|said|I was in the right place,"},
	{"Tom Hale, 24, a plumber, was first on scene. Dr Ann Lee arrived later. “I just ran,” the plumber said.",
	"dp Tom Hale|said|I just ran,"},
	{"Farmer Tom Hale lost 40 sheep. “I could have wept,” says the farmer.",
	"dp Tom Hale|says|I could have wept,"},
	{"Grandmother Jane Roe was in bed when it hit. “I thought it was an earthquake,” the grandmother said.",
	"dp Jane Roe|said|I thought it was an earthquake,"},
	{"Kelly Banks, 34, was diagnosed in March. Her consultant, Dr Alan Webb, ordered a scan. “I thought it was tiredness,” the mother-of-two said.",
	"dp Kelly Banks|said|I thought it was tiredness,"},
	{"Tom Hale was in court with a solicitor. “He is sorry,” the solicitor said.",
	"dg the solicitor|said|He is sorry,"},
	{"Helen Marsh and Daniel Okoro were married in June. “The nurses made our day,” both said.",
	"dp Helen Marsh+Daniel Okoro|said|The nurses made our day,"},
	{"Helen Marsh and Daniel Okoro both said: “The nurses made our day.”",
	"dp Helen Marsh+Daniel Okoro|said|The nurses made our day."},
	{"The letter ran to six pages. It said the board was “asleep at the wheel”.",
	"fd The letter|said|asleep at the wheel"},

	/* no comma after the words before the subject */
	{"In a statement Mr Denny’s family said: “We are heartbroken.”",
	"dg Mr Denny’s family|said|We are heartbroken."},
	{"Outside court Amy Cole’s mother said: “Justice has been done.”",
	"dg Amy Cole’s mother|said|Justice has been done."},
	{"At the hearing the coroner said: “This was avoidable.”", "dg the coroner|said|This was avoidable."},
	{"Last night Norvale Council said: “We are sorry.”", "dg Norvale Council|said|We are sorry."},
	{"In response the council said: “We are sorry.”", "dg the council|said|We are sorry."},

	/* the subject inside a clause of what somebody found; a possessor before the subject */
	{"The panel noted that Mr Alan Denny had sent the messages but told investigators they were “dark humour”.",
	"fp Alan Denny|told|dark humour"},
	{"Helen Marsh said her son had told her: “Mum, I’m scared.”", "dg her son|told|Mum, I’m scared."},

	/* a statement without marks ends before a paragraph of the narrator's */
	{"Ann Lee, chair of Norvale Trust, said:\n\nWe have listened to families and we will act on what they told us.\n\nThe Norvale Families Association, which has 6,000 members, said homes would need “time and money”.",
	"bp Ann Lee|said|We have ~ told us.\nfg The Norvale Families Association|said|time and money"},
	{"Ann Lee, chair of Norvale Trust, said:\n\nWe have listened to families and we will act on what they told us.\n\nThe change is part of the Homes and Families Act, which limits rents to a third of income.",
	"bp Ann Lee|said|We have ~ told us."},
	{"Ann Lee, chair of Norvale Trust, said:\n\nWe have listened to families and we will act on what they told us.\n\nNorvale Homes (NH) has already repaired 220 flats. One in Mill Lane was shut in July.",
	"bp Ann Lee|said|We have ~ told us."},
	{"Ann Lee, chair of Norvale Trust, said:\n\nWe have listened to families and we will act on what they told us.\n\nEvery home will be safe. That is the promise.",
	"bp Ann Lee|said|We have ~ the promise."},
	{"Norvale Council leader Ann Lee said:\n\nI am proud of this town.\n\nThe new pool will be the best in the county and it will be open to everyone.\n\nI want to thank the builders.\n\nThe pool opens on 3 May.",
	"bp Ann Lee|said|I am ~ the builders."},

	/* nobody else is named */
	{"We sat down with Helen Marsh, who joined the trust as chief nurse in May.\n\nWhat brought you to Norvale?\n\n“I grew up ten miles away and I always wanted to come back.”\n\nWhat will you change first?\n\n“We have to listen to our ward staff.”",
	"dp Helen Marsh|-|I grew ~ come back.\ndp Helen Marsh|-|We have to listen to our ward staff."},

	/* a relation with a given name; a clause after a semicolon */
	{"Tom Hale lost the farm. His wife, Deb, 58, hid in the bath with two dogs. The parrot, she said, “hasn’t shut up since”.",
	"fp Deb|said|hasn’t shut up since"},
	{"Alfie Moss, 9, was asked if he felt like a hero. He shrugged; his mum, Kerry, said otherwise, calling him “my quiet miracle”.",
	"fp Kerry|calling|my quiet miracle"},
	{"Tom Hale took over in May with his wife, Bex Hale, a former inspector. “I used to do the raids. Now I do the pies,” she says; “and the books, thank God,” he adds.",
	"dp Bex Hale|says|I used ~ the pies,\ndp Tom Hale|adds|and the books, thank God,"},

	/* what is not directly after the verb */
	{"The council apologised for the “unacceptable delay”.", "fg The council|apologised|unacceptable delay"},
	{"According to court documents, the man told officers he “blacked out.”",
	"fg the man|told|blacked out."},

	/* who stands in a relative clause, or in brackets after */
	{"The move has been welcomed by the Norvale Trust, whose chief executive, Ann Lee, said: “This is great news.”",
	"dp Ann Lee|said|This is great news."},
	{"“Great news for the town and for everyone in it!” (Ann Lee, chair of Norvale Trust)",
	"dp Ann Lee|-|Great news ~ in it!"},

	/* nouns that look like verbs of saying, and the reverse */
	{"The inquiry report says: “Nobody knew.” It adds: “Nobody asked.”",
	"dd The inquiry report|says|Nobody knew.\ndd The inquiry report|adds|Nobody asked."},
	{"The mayor will speed up the release of the board report.\n\n“We must know what went wrong on that night.”",
	"d- -|-|We must ~ that night."},
	{"As researchers noted in 1985: “Nobody asked the mothers.”", "dg researchers|noted|Nobody asked the mothers."},
	{"Nobody shares that view of Norse history “as a tale of swords”.", ""},
	{"Ann Lee was quoted by the Norvale Echo as saying: “Nobody asked us.”", "dp Ann Lee|saying|Nobody asked us."},
	{"The paper quoted Ann Lee as saying: “Nobody asked us.”", "dp Ann Lee|saying|Nobody asked us."},

	/* who acts is no speaker; verbs with a preposition are no passives; statements that are announced */
	{"The Norvale Forum, in a statement, called for “education before punishment”.",
	"fg The Norvale Forum|called for|education before punishment"},
	{"“I rang forty-one times and nobody answered.” – A widow from Truro\n\n“They said I owed them money.” – A courier from Luton",
	"dg A widow from Truro|-|I rang forty-one times and nobody answered.\ndg A courier from Luton|-|They said I owed them money."},
	{"Asked whether rain was to blame, David Lamb shook his head: “It wasn’t the rain.”",
	"dp David Lamb|-|It wasn’t the rain."},
	{"Ann Lee, chair of the Norvale panel, said members had asked “searching questions” of the board.",
	"fp Ann Lee|said|searching questions"},
	{"Superintendent Ann Lee said that shops had responded “brilliantly” to the call.", "fp Ann Lee|said|brilliantly"},
	{"Ann Lee and Tom Hale have issued the following joint statement ahead of the vote:\n\nWe do not take sides and we ask for calm.",
	"bp Ann Lee+Tom Hale|issued|We do ~ for calm."},
	{"The company told customers that its device, “the Wonder”, had been approved.", ""},

	/* who follows a verb of calling is called so, where the subject has an apposition before the verb */
	{"Hanna Berg retired on Monday. Norvale Rovers, her only club, described Berg as “the finest keeper of her time”.",
	"fg Norvale Rovers|described|the finest keeper of her time"},
	{"Hanna Berg retired on Monday. Ole Dahl, the party leader, said Berg’s “reckless and costly plan” had failed.",
	"fp Ole Dahl|said|reckless and costly plan"},
	{"It would cost £5, notes Hanna Berg: “We have no such sum.”", "dp Hanna Berg|notes|We have no such sum."},

	/* the end of the narrator's sentence is quoted, with its comma, and attributed */
	{"The trade gap “simply cannot be sustained,” Hanna Berg told the ministers.",
	"fp Hanna Berg|told|simply cannot be sustained,"},
	{"The mine is still for sale “at the right price,” spokeswoman Hanna Berg said on Monday.",
	"fp Hanna Berg|said|at the right price,"},

	/* a participle after a comma goes on with the sentence's subject, across what it quotes before */
	{"Hanna Berg said the road was “a mess” and the bridge was unsafe, adding: “We warned them.”",
	"fp Hanna Berg|said|a mess\n"
	"dp Hanna Berg|adding|We warned them."},
	{"Hanna Berg praised the “tireless” crews and thanked the mayor, saying: “You made it happen.”",
	"fp Hanna Berg|praised|tireless\n"
	"dp Hanna Berg|saying|You made it happen."},

	/* one word is judged by what stands before it, whatever relative clauses come between */
	{"Hanna Berg, who led the crews, said the speed at which the fire spread was “frightening”.",
	"fp Hanna Berg|said|frightening"},
	{"Hanna Berg said the way in which the boy was treated had been “shameful”.", "fp Hanna Berg|said|shameful"},
	{"Hanna Berg said what she had seen was “horrific”.", "fp Hanna Berg|said|horrific"},
	{"Hanna Berg said that the village hall had been a “godsend”.", "fp Hanna Berg|said|godsend"},

	/* grades are terms */
	{"Norvale Council was judged “outstanding” for leadership by the inspectors, who said staff were “proud of what they do”.",
	"fg the inspectors|said|proud of what they do"},
	{"The Care Commission rated the home “inadequate” and placed it in special measures.", ""},
	{"The report moves the trust from “inadequate” to “requires improvement”.", ""},

	/* who relays words does not say them */
	{"The radio quoted one witness as saying: “People were running.”", "dg one witness|saying|People were running."},
	{"“People were running,” the Norvale Star quoted one witness as saying.",
	"dg one witness|saying|People were running,"},
	{"“Talks are failing,” Hanna Berg was quoted as saying by the Norvale Star.",
	"dp Hanna Berg|saying|Talks are failing,"},
	{"The Norvale Star quoted a senior official as saying that talks were “close to failing”.",
	"fg a senior official|saying|close to failing"},

	/* whoever is told something does not speak */
	{"Judge Hanna Berg gave the ruling. The minister was told in March that the plan was unlawful. “Nobody listened,” she said.",
	"dp Hanna Berg|said|Nobody listened,"},

	/* the office of one whom a person has is not that person's own */
	{"Barry Poole, 52, was jailed for six years. His barrister said Poole was “truly sorry for the pain”.",
	"fg His barrister|said|truly sorry for the pain"},
	{"Sam Odell, 9, won the prize. Odell’s teacher said: “Sam never gives up.”",
	"dg Odell’s teacher|said|Sam never gives up."},

	/* a month cut short ends no sentence before its day */
	{"The Health Agency said on Oct. 29 that “moving the patients puts their lives at risk.”",
	"dg The Health Agency|said|moving the patients puts their lives at risk."},

	/* two who share a surname */
	{"Mr and Mrs Orme said: “We are glad.”", "dg Mr and Mrs Orme|said|We are glad."},
	{"“We are glad,” said Peter and Joan Orme, from Norvale.", "dg Peter and Joan Orme|said|We are glad,"},
	{"Tom’s parents, Peter and Joan Orme, said in a statement: “We are glad.”",
	"dg Peter and Joan Orme|said|We are glad."},
	{"Peter Orme and Joan Lund married. Peter and Joan said: “We are glad.”",
	"dp Peter Orme+Joan Lund|said|We are glad."},

	/* whose words they are, by a noun */
	{"In Hanna Berg’s own words: “Talk to your neighbours.”", "dp Hanna Berg|-|Talk to your neighbours."},
	{"It was “a small miracle”, in the words of her doctor, Ole Dahl.", "fp Ole Dahl|-|a small miracle"},

	/* a pronoun may mean one without a name who does not speak before, but no suspect */
	{"A pensioner lost £9,000 to the gang.\n\n“I trusted them,” she said.", "dg A pensioner|said|I trusted them,"},
	{"DC Hanna Berg led the case. A man was arrested in May. “We did not expect it,” she said.",
	"dp Hanna Berg|said|We did not expect it,"},
	{"Hanna, 8, gave her savings. “I like helping,” she said.", "dp Hanna|said|I like helping,"},
	{"Ole Dahl runs the union. Crew member Lee, a father of four, said he was tired. “I get up at four,” he said.",
	"dp Lee|said|I get up at four,"},
	{"A climber fell at dawn. “I saw the rope go,” he said.", "dg A climber|said|I saw the rope go,"},
	{"“We walked all night,” 26-year-old Nyakor told us.", "dp Nyakor|told|We walked all night,"},
	/* a surname that is an office makes no nameless bishop of a person */
	{"“We dug it,” said Edward K. Bishop, head of the port.\n\nIt took a year. “I hated it,” she said.",
	"dp Edward K. Bishop|said|We dug it,\ndp Edward K. Bishop|said|I hated it,"},

	/* several who answer, one after the other */
	{"One respondent said: “It was a lifeline.” Another wrote: “I felt seen.” A third added: “Thank you.”",
	"dg One respondent|said|It was a lifeline.\ndg Another|wrote|I felt seen.\ndg A third|added|Thank you."},
	{"Comments from residents included:\n\n“The best thing here in years.”", "dg residents|-|The best thing here in years."},

	/* who is quoted may be told more of; a name after who speaks */
	{"The report quotes Hanna Berg, a nurse, as saying: “We got it wrong.”", "dp Hanna Berg|saying|We got it wrong."},
	{"“It was dark,” said Ina, 34. “We ran,” said her husband, Ole.", "dp Ina|said|It was dark,\ndp Ole|said|We ran,"},
	{"Hanna Berg told the mayor that she was “angry”.", "fp Hanna Berg|told|angry"},
	{"Hanna Berg said Norvale had become a “dumping ground for waste”.",
	"fp Hanna Berg|said|dumping ground for waste"},
	{"Bob Lund, chairman of the club, and the minister, Hanna Berg, each spoke at the launch; he called it “a proper day out for us all”.",
	"fp Bob Lund|called|a proper day out for us all"},

	/* a noun before the colon is what the verb before it is of; what is identified is reported */
	{"Another respondent highlighted ways to help teams address toolchain challenges: “We need to train people better.”",
	"dg Another respondent|highlighted|We need to train people better."},
	{"One respondent identified “too many tools and meetings” as the main cause.",
	"fg One respondent|identified|too many tools and meetings"},
	{"“Our agents act on every report,” Hanna Berg, Director of the Norvale Branch.",
	"dp Hanna Berg|-|Our agents act on every report,"},
	{"Hanna Berg called for a “soaring, generous” building.", "fp Hanna Berg|called for|soaring, generous"},

	/* lines that sign: a title with an article before it, each below its quotation; a position on the next line */
	{"Ole Dahl said: “No.” Ina Lund said: “Yes.”\n\nQuotes\n\n“The road will be safer for all of us.”\n\nThe Honourable Hanna Berg, Minister of Housing\n\n“The works took far too long to do.”\n\nAnwar Malik, shopkeeper\n\n“The bridge is the best in the land.”\n\nSenator Ruth Osei",
	"dp Ole Dahl|said|No.\ndp Ina Lund|said|Yes.\ndp Hanna Berg|-|The road will be safer for all of us.\ndp Anwar Malik|-|The works took far too long to do.\ndp Ruth Osei|-|The bridge is the best in the land."},
	{"Ole Dahl said: “No.”\n\nHanna Berg\nMayor of Norvale\n\n“The road will be safer for all of us.”",
	"dp Ole Dahl|said|No.\ndp Hanna Berg|-|The road will be safer for all of us."},
	{"Ole Dahl said: “No.”\n\nPlease attribute the following to Inspector Hanna Berg:\n\n“The road will be safer.”",
	"dp Ole Dahl|said|No.\ndp Hanna Berg|-|The road will be safer."},
	{"Ole Dahl said: “No.”\n\nThe following statement is from Hanna Berg, chair of the trust:\n\n“The road will be safer.”",
	"dp Ole Dahl|said|No.\ndp Hanna Berg|-|The road will be safer."},

	/* what only describes the pronoun after it */
	{"PC Hanna Berg joined in May. A vet’s daughter, she keeps goats. She says the job is “better than sleep”.",
	"fp Hanna Berg|says|better than sleep"},
	{"PC Hanna Berg joined in May. A keen runner, she said: “I love it.”", "dp Hanna Berg|said|I love it."},

	/* whose name has small words, and is followed by which */
	{"It answers the Royal Commission into Aged Care and Safety, which called it “a thief of time”.",
	"fg the Royal Commission into Aged Care and Safety|called|a thief of time"},
	{"It was praised by the Federation of Small Firms, which called it “a breath of air”.",
	"fg the Federation of Small Firms|called|a breath of air"},

	/* who sends words is no noun after the verb; a plural after a participle is no verb */
	{"Hanna Berg texted her brother saying: “They are here.”", "dp Hanna Berg|saying|They are here."},
	{"Nominated by her sergeant as “the best of us”, PC Hanna Berg won.", "fg her sergeant|Nominated|the best of us"},
	{"Sources close to the club described talks as “warm and honest”.",
	"fg Sources close to the club|described|warm and honest"},
	{"The plan, wrote Hanna Berg, “lacks all sense”.", "fp Hanna Berg|wrote|lacks all sense"},

	/* the predicate of what stands before the mark; a phrase with verbs that are none there; a question */
	{"Hanna Berg said in her letter that the plan “lacks all sense”.", "fp Hanna Berg|said|lacks all sense"},
	{"The plan “lacks all sense”, Hanna Berg wrote.", "fp Hanna Berg|wrote|lacks all sense"},
	{"Hanna Berg said officers had raided four “cuckooed” flats.", ""},
	{"Hanna Berg said he was “a man of two faces”.", "fp Hanna Berg|said|a man of two faces"},
	{"Children told us they want “somewhere to go and something to do”.",
	"fg Children|told|somewhere to go and something to do"},
	{"Ole Dahl shouted “do you know who I am?” at the crew.", "dp Ole Dahl|shouted|do you know who I am?"},
	{"The fire service has made “tangible progress”, the inspectorate has said.",
	"fg the inspectorate|said|tangible progress"},


	/* what a person said before a verb of its own; her before a noun; while his dad said */
	{"Ole Dahl, 41, was jailed.\n\nThe judge, in her remarks, said Dahl had “lit the match and left”.",
	"fg The judge|said|lit the match and left"},
	{"Sam’s mum said: “He was my rock”, while his dad said he was “a joker”.",
	"dg Sam’s mum|said|He was my rock\nfg his dad|said|a joker"},
	{"His family described Sam as a “loving son”.", "fg His family|described|loving son"},

	/* phrases that hold a clause are fragments */
	{"Hanna Berg said it was “as mean an offence as this court sees”.",
	"fp Hanna Berg|said|as mean an offence as this court sees"},
	{"Hanna Berg said the blaze was “about as fierce as anything I’ve seen in 19 years”.",
	"fp Hanna Berg|said|about as fierce as anything I’ve seen in 19 years"},
	{"Hanna Berg called it “the best I’ve had in years”.", "fp Hanna Berg|called|the best I’ve had in years"},
	{"Hanna Berg accused him of “taking a bow while patients lie on trolleys”.",
	"fp Hanna Berg|accused|taking a bow while patients lie on trolleys"},
	{"Inspectors found “an example that others should follow”.",
	"fg Inspectors|found|an example that others should follow"},
	{"Hanna Berg said it was “a no-brainer – forgive the expression”.",
	"fp Hanna Berg|said|a no-brainer – forgive the expression"},
	{"Hanna Berg said that “she trusted him with her keys”.", "dp Hanna Berg|said|she trusted him with her keys"},
	{"Hanna Berg said her son “led every team he joined”.", "fp Hanna Berg|said|led every team he joined"},


	/* a pronoun after "in a statement"; what may not be a clause; the last clause after a semicolon */
	{"Ina Lund was there. Ole Dahl was jailed.\n\nIn a statement, read in court, the victim said: “He took my youth.”\n\nShe added: “I sleep badly.”",
	"dg the victim|said|He took my youth.\ndg the victim|added|I sleep badly."},
	{"The victim said: “He lied.” She said she could not “sleep or eat”.",
	"dg The victim|said|He lied.\nfg The victim|said|sleep or eat"},
	{"The casualty was checked over. “I can’t thank them enough,” she said.",
	"dg The casualty|said|I can’t thank them enough,"},
	{"We identified learning for the force; its response, which was accepted, stated that it “will be replaced by April”.",
	"fd its response|stated|will be replaced by April"},
	{"It was so poor that it “can have fooled nobody but the blind”, in the words of the catalogue.",
	"fd the catalogue|-|can have fooled nobody but the blind"},

	/* grades are no words of those who give them; nor are terms in a subject */
	{"Inspectors found the force was ‘good’ in two areas and ‘requires improvement’ in one.", ""},
	{"A trustee queried why the bill for “cleaning materials” had gone up.", ""},


	/* what officers do before their verb; and that goes on with what is said; whose words of feeling */
	{"Planning officers had recommended approval, saying the plan was “finely balanced”.",
	"fg Planning officers|saying|finely balanced"},
	{"Hanna Berg said the checks had been “perfunctory” and that the sergeant had shown “a lack of curiosity”.",
	"fp Hanna Berg|said|perfunctory\nfp Hanna Berg|said|a lack of curiosity"},
	{"Hanna Berg offered the family the force’s “heartfelt condolences”.", "fp Hanna Berg|offered|heartfelt condolences"},
	{"Look out for what Hanna Berg called the “three Ss: secrecy, speed and sob stories”.",
	"fp Hanna Berg|called|three Ss: secrecy, speed and sob stories"},
	{"Ole Dahl won.\n\nBrix, 21, from Norvale, came second. She admitted the prize “came with a price”.",
	"fp Brix|admitted|came with a price"},


	/* the infinitive of what somebody is heard to do; whose union; what nobody wants */
	{"The suspect is tall, in his 40s, and was heard to say “come on, hurry up”.",
	"fg The suspect|say|come on, hurry up"},
	{"Drivers voted for what their union called “the loudest no in years”.",
	"fg their union|called|the loudest no in years"},
	{"Hanna Berg described it as “the thing nobody wants to talk about”.",
	"fp Hanna Berg|described|the thing nobody wants to talk about"},


	/* "according to" goes for all of its sentence; once between a subject and its verb */
	{"According to the firm’s engineer, Hanna Berg, the crane was tested in May and recognises “anything short of a ship”.",
	"fp Hanna Berg|-|anything short of a ship"},
	{"Your predecessor once told Parliament that “a manager is blamed by both sides”.",
	"dg Your predecessor|told|a manager is blamed by both sides"},


	/* gerunds after a preposition report; it is a body that did not speak; a name and its founder */
	{"Inspector Hanna Berg concluded by saying: “We will be back.”", "dp Hanna Berg|saying|We will be back."},
	{"The Harbour Trust would not comment beyond saying it was “a lifeline”.", "fg The Harbour Trust|saying|a lifeline"},
	{"The Harbour Trust was approached for comment. It has previously called the grant “a lifeline”.",
	"fg The Harbour Trust|called|a lifeline"},
	{"Ole Dahl, chair of the trust, and its founder, Hanna Berg, say the grant is “a lifeline”.",
	"fp Ole Dahl+Hanna Berg|say|a lifeline"},


	/* a body whose name has a preposition with a capital, before its office */
	{"Speak Up director Hanna Berg said: “We can answer more calls.”", "dp Hanna Berg|said|We can answer more calls."},
	{"Ole Dahl said: “No.”\n\nHer family released the following statement:\n\n“We will miss her.”",
	"dp Ole Dahl|said|No.\ndg Her family|released|We will miss her."},

	/* a noun that may be a verb, after an indefinite article or a number */
	{"Chief executive Ann Dale told an investor call on Thursday that the company would “rather carry less "
		"air at a loss”.",
	"fp Ann Dale|told|rather carry less air at a loss"},
	{"Chief executive Ann Dale told an earnings call that demand was “softer than we hoped”.",
	"fp Ann Dale|told|softer than we hoped"},
	{"Police chief Ruth Osei told a council question time that crime was “moving indoors”.",
	"fp Ruth Osei|told|moving indoors"},
	{"The minister, Ruth Osei, told a press call that talks were “close to collapse”.",
	"fp Ruth Osei|told|close to collapse"},
	{"One call handler told inspectors that work “used to feel like bailing out a boat”.",
	"fg One call handler|told|used to feel like bailing out a boat"},
	{"Two report authors said the data were “too thin to use”.",
	"fg Two report authors|said|too thin to use"},
	{"One state official called the vote “a farce from start to finish”.",
	"fg One state official|called|a farce from start to finish"},

	/* after a preface without a comma, a subject without an article */
	{"In its response GMP said the changes were “already embedded in all our suites”.",
	"fg GMP|said|already embedded in all our suites"},
	{"In their report MPs said the plan was “unravelling fast”.",
	"fg MPs|said|unravelling fast"},
	{"In his speech Osei said ports were “open for business”.",
	"fg Osei|said|open for business"},
	{"In its annual report Ofsted said schools were “holding steady”.",
	"fg Ofsted|said|holding steady"},
	{"In a statement police said the man was “known to the victim”.",
	"fg police|said|known to the victim"},
	{"In their letter headteachers said cuts would be “catastrophic for pupils”.",
	"fg headteachers|said|catastrophic for pupils"},

	/* the noun before a name that tells a body is none of it */
	{"Ferry operator TideLine, which runs 22 sailings a day, called the fee “a tax on islands”.",
	"fg TideLine|called|a tax on islands"},
	{"Developer Harrow Homes says the scheme will bring “much-needed homes”.",
	"fg Harrow Homes|says|much-needed homes"},
	{"The charity Open Door said families were “at breaking point”.",
	"fg Open Door|said|at breaking point"},
	{"A spokesman for the charity Open Door said: “We are full.”",
	"dg A spokesman for the charity Open Door|said|We are full."},
	{"The children’s charity Hand in Hand said: “Beds are full.”",
	"dg Hand in Hand|said|Beds are full."},
	{"Newspaper Society said sales were “holding up well”. Publishers said: “We agree.”",
	"fg Newspaper Society|said|holding up well\ndg Publishers|said|We agree."},
	{"Rival Baltic Lloyd said prices were “heading for the floor”.",
	"fg Baltic Lloyd|said|heading for the floor"},

	/* several who speak, each with what they belong to */
	{"Ann Dale of Norvale Council and Tom Hale of the Harbour Trust said: “We’ve waited long enough.”",
	"dp Ann Dale+Tom Hale|said|We’ve waited long enough."},
	{"“We’ve waited,” said Ann Dale of the Parents’ Forum and Tom Hale of Norvale College.",
	"dp Ann Dale+Tom Hale|said|We’ve waited,"},
	{"Tom Hale from Norvale, Ann Dale from Easthaven and Ruth Osei from Wick said: “We ran all the way.”",
	"dp Tom Hale+Ann Dale+Ruth Osei|said|We ran all the way."},
	{"Ann Dale of the Harbour Trust met Tom Hale, and Ruth Osei said: “We will see.”",
	"dp Ruth Osei|said|We will see."},

	/* a job and the name in apposition, names with particles after an office */
	{"Sport Norvale’s Director of Sport, Bal Sandhu, said: “The law is clear.”",
	"dp Bal Sandhu|said|The law is clear."},
	{"Bal Sandhu, Marketing Manager, Tarnwick Foods, said: “The law is clear.”",
	"dp Bal Sandhu|said|The law is clear."},
	{"Rivers Wild’s executive director, Piet van Loon, is blunt about the target, which he dismisses as “a "
		"rounding error”.\n\n“The Commission knows it,” he argues.",
	"fp Piet van Loon|dismisses|a rounding error\ndp Piet van Loon|argues|The Commission knows it,"},
	{"The mayor, Jan de Wit, said: “We are lost.”",
	"dp Jan de Wit|said|We are lost."},

	/* a document by one who is told what he is, owners in the plural */
	{"An accompanying article by Nuala Creedon, principal researcher at the Fawley Institute, concludes that "
		"parents had “no measurable leisure”.",
	"fd An accompanying article|concludes|no measurable leisure"},
	{"A report by Nuala Creedon, who is the chief inspector, says the unit was “not fit for purpose”.",
	"fd A report|says|not fit for purpose"},
	{"A spokesman for Ann Dale, the mayor, said: “No comment.”",
	"dg A spokesman for Ann Dale|said|No comment."},
	{"According to the agencies’ joint report, published today, the outbreaks are “a failure of pipes, not of "
		"medicine”.",
	"fd the agencies’ joint report|-|a failure of pipes, not of medicine"},
	{"“We were ready,” according to the residents’ association.",
	"dg the residents’ association|-|We were ready,"},

	/* lines that say whose statement stands below, which need not be in a voice of its own */
	{"Please attribute to Detective Senior Sergeant Hemi Voss, Harbour CIB:\n\nPolice are continuing to appeal "
		"for information after a cyclist was hurt.\n\nWe are keen to hear from anyone who saw the car.",
	"bp Hemi Voss|-|Police are ~ the car."},
	{"Statement from Chief Constable Hemi Voss:\n\nThis afternoon the inquest returned its conclusion. The force "
		"accepts it in full.",
	"bp Hemi Voss|-|This afternoon ~ in full."},
	{"Statement from the family of Lee Dale:\n\nLee was a devoted dad. He will be missed.",
	"bg the family of Lee Dale|-|Lee was ~ be missed."},
	{"Message from Norvale Council\n\nThe bridge was closed on Monday 4 May and opens in June.", ""},

	/* surnames that are words of the language, after an office; a country in capitals is no pronoun */
	{"Sentencing him, Judge Baker said: “You showed no mercy.”",
	"dp Baker|said|You showed no mercy."},
	{"“You showed no mercy,” said Judge Green.",
	"dp Green|said|You showed no mercy,"},
	{"Mrs Justice Hall described it as “a wicked crime”.",
	"fp Hall|described|a wicked crime"},
	{"“He was lucky,” Mr Lane told the inquest.",
	"dp Lane|told|He was lucky,"},
	{"The Cabinet Minister Office said it was “unlawful”.",
	"fg The Cabinet Minister Office|said|unlawful"},
	{"The US said the strike was “proportionate”.",
	"fg The US|said|proportionate"},

	/* a gerund that describes the subject after a quotation; what somebody faced */
	{"“We are not to blame,” said housing association Norvale Homes.",
	"dg Norvale Homes|said|We are not to blame,"},
	{"The charity said families faced “months of misery”.",
	"fg The charity|said|months of misery"},

	/* an unknown name, and where the person is from */
	{"Nguyễn Thị Lan, from Norvale, told the hearing it was “over in a flash”.",
	"fp Nguyễn Thị Lan|told|over in a flash"},
	{"Corvane Foods, from a site in Leeds, said it was “over in a flash”.",
	"fg Corvane Foods|said|over in a flash"},

	/* a body's name between marks after the noun that tells what it is; no list of several */
	{"The landlord’s agent, Kestrel Lettings, replied that damp was “a lifestyle matter”.",
	"fg Kestrel Lettings|replied|a lifestyle matter"},
	{"The police watchdog, the Office for Fair Conduct, said it was “deeply troubled”.",
	"fg the Office for Fair Conduct|said|deeply troubled"},
	{"“We are sorry,” said the council’s contractor, Brightway Ltd.",
	"dg Brightway Ltd|said|We are sorry,"},
	{"Its owner, Brightway, which bought the site in May, said: “We are sorry.”",
	"dg Brightway|said|We are sorry."},

	/* those of whom a relative clause tells that they say it, of whom the words before it are */
	{"A man who police said “showed no remorse” was jailed today.", "fg police|said|showed no remorse"},
	{"A clerk who prosecutors said “stole by the slice” was convicted.", "fg prosecutors|said|stole by the slice"},
	{"A driver who was injured said: “I heard a bang.”", "dg A driver|said|I heard a bang."},

	/* an object may be whom a pronoun of the other gender means */
	{"Mr Hale retires in May. He will be succeeded by Sarah Tindall, now finance director. She said: “I am glad.”",
	"dp Sarah Tindall|said|I am glad."},
	{"Mr Hale met Sarah Tindall. He told Tom Dale of it. “I am glad,” he said.", "dp Hale|said|I am glad,"},

	/* a plural after “that” which is no verb; who read out a statement said nothing */
	{"Tom Hale said that contract talks with two firms were “in the final paragraph”.",
	"fp Tom Hale|said|in the final paragraph"},
	{"Her aunt Patricia said in a statement which was read out by the prosecution: “I held her hand.”",
	"dp Patricia|said|I held her hand."},
	{"His father Alan said in a letter that was read to the court by a friend: “He was my boy.”",
	"dp Alan|said|He was my boy."},
	{"A 2022 report by the Safety Board described inspections as “sporadic and incomplete”.",
	"fd A 2022 report|described|sporadic and incomplete"},

	/* “it” means a document of a body's, of which the sentence before tells */
	{"Its report, Before the Bell, is based on interviews. It warns that carers are “missing lessons, meals and sleep”.",
	"fd Its report|warns|missing lessons, meals and sleep"},

	/* a relative clause with a verb of its own before the reporting one */
	{"A resident of Mill Lane whose car was burnt said: “I ran.”", "dg A resident of Mill Lane|said|I ran."},
	{"A mother from Norvale whose son ran up a debt said: “They took his bike.”",
	"dg A mother from Norvale|said|They took his bike."},
	{"Writing to the mayor, the man who was rescued, who has asked for privacy, said: “I did not deserve him.”",
	"dg the man|said|I did not deserve him."},
	{"The wall, that inspectors who came in May described as “unsafe and old”, fell.",
	"fg inspectors|described|unsafe and old"},

	/* they, in a relative clause, are the subject of their own sentence */
	{"Eleven lawmakers signed a letter in which they described the plan as “a straw in our children’s glass”.",
	"fg Eleven lawmakers|described|a straw in our children’s glass"},

	/* a document of his or hers is read out by its author, but not one of somebody else's */
	{"“It works,” said Lottie Brand. Her letter says homes waste “a kettle a year on average”.",
	"dp Lottie Brand|said|It works,\nfp Lottie Brand|says|a kettle a year on average"},
	{"“It works,” said Lottie Brand. Her charity’s latest survey says homes waste “a kettle a year on average”.",
	"dp Lottie Brand|said|It works,\nfd Her charity’s latest survey|says|a kettle a year on average"},

	/* what somebody accepts an office reports */
	{"President Ruth Osei accepted the resignation “with deep sadness”, her office said.",
	"fg her office|said|with deep sadness"},
};

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, run);
	return end_tests(&tests);
}
