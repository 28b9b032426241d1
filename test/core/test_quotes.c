/*
 * test_quotes.c
 *		Releases in small and the quotes that must be found in them; in the
 *		negative part, quotation marks and lines that tempt, and nothing is to be
 *		found. Exit status 1 if any case fails.
 *
 * Expected is a line for each quote: a letter for its kind (d direct, f fragment,
 * b block), one for its speaker's (p person, g group, d document, - none), a
 * space, the speaker with further ones behind a +, the cue, and the text. Of a
 * long text only the beginning and the end stand there, around a ~; an empty
 * line inside it is written / .
 */
#include "cases.h"

#define MAX_FOUND 8192

static const Case cases[] = {
	/* where the attribution stands */
	{"Jane Reed said: “We caught him.”", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said, “We caught him.”", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said “we are going to catch him”.", "dp Jane Reed|said|we are going to catch him"},
	{"“We caught him,” Jane Reed said.", "dp Jane Reed|said|We caught him,"},
	{"“We caught him,” said Jane Reed.", "dp Jane Reed|said|We caught him,"},
	{"\"We caught him,\" said Detective Inspector Jane Reed, who led the search.", "dp Jane Reed|said|We caught him,"},
	{"“We caught him”, adds Dr Jane Reed.", "dp Jane Reed|adds|We caught him"},
	{"“We caught him at last”, explained Jane Reed, head of the team.", "dp Jane Reed|explained|We caught him at last"},
	{"“We caught him,” said Jane Reed. “It took a week.”",
	"dp Jane Reed|said|We caught him,\ndp Jane Reed|said|It took a week."},
	{"“We knew where he was,” Jane Reed said, “and we went to get him.”",
	"dp Jane Reed|said|We knew where he was,\ndp Jane Reed|said|and we went to get him."},
	{"Speaking outside the court, Jane Reed, who led the inquiry for nine years, said: “We never gave up.”",
	"dp Jane Reed|said|We never gave up."},
	{"Jane Reed, chief executive of the Harbour Trust, commented: “It is a good day for the port.”",
	"dp Jane Reed|commented|It is a good day for the port."},
	{"Commenting on the news, Harbour Trust chair Jane Reed said: “It is a good day for the port.”",
	"dp Jane Reed|said|It is a good day for the port."},
	{"“We want the road to be safe,” said\n\nNora Wexley, Executive Director of the Marl Fund.\n\n“It has been a long time in the making.”",
	"dp Nora Wexley|said|We want the road to be safe,\ndp Nora Wexley|said|It has been a long time in the making."},
	/* the sentence before tells who speaks, or nobody else does */
	{"The risk is real, Nora Wexley says. “We must act on it now. It costs us.”", "dp Nora Wexley|says|We must ~ costs us."},
	{"Nora Wexley praised the crew. “They held on to the very end.”", "dp Nora Wexley|praised|They held ~ very end."},
	{"“We trained for ten weeks,” said Nora Wexley.\n\nThe crew went on to Eastmere.\n\n“The wind was a help to all of us on the day.”",
	"dp Nora Wexley|said|We trained for ten weeks,\ndp Nora Wexley|-|The wind ~ the day."},
	{"The unions – Harbour Union, Dockers Union and the Net Guild – said:\n\n“We welcome the new bill.”", "dg The unions|said|We welcome the new bill."},
	{"According to a spokesman for the fire service, two engines went out.\n\nHe said: “The fire is out.”",
	"dg a spokesman for the fire service|said|The fire is out."},
	{"“We must act now. By working together we will make a difference.\n\nNora Wexley, Commissioner for Harbours",
	"dp Nora Wexley|-|We must ~ a difference."},
	{"“We must act on this as soon as we can.”\n\n– The Honourable Nora Wexley, Minister of Ports", "dp Nora Wexley|-|We must ~ we can."},
	{"Nora Wexley called it the “most lethal” current of the coast.", "fp Nora Wexley|called|most lethal"},
	{"A spokeswoman for Prime Minister Nora Wexley called the vote “disappointing and damaging”.",
	"fg A spokeswoman for Prime Minister Nora Wexley|called|disappointing and damaging"},
	{"Tom Hale lost his job. His wife Rosa, 33, added: “It was hard.”", "dp Rosa|added|It was hard."},
	{"Mrs Nora Wexley said it was ‘right’ she was chosen but that it had been ‘costly’.", "fp Nora Wexley|said|right\nfp Nora Wexley|said|costly"},
	{"Commissioner for Rural Affairs Tirra Bostle added: “We must lead.”", "dp Tirra Bostle|added|We must lead."},
	{"Nora Wexley said:\n\n“Good buses change towns.\n\n“Without them none of this can be done.\n\nThe study showed how small changes give the best returns.\n\n“We go on.”",
	"dp Nora Wexley|said|Good buses ~ We go on."},
	{"Actor Dame Nora Wexley said the news was “bad for us all”.", "fp Nora Wexley|said|bad for us all"},
	{"“I am glad of it,” said Harbour Master Tobin R. Marsh II.", "dp Tobin R. Marsh II|said|I am glad of it,"},
	{"Nora Wexley may keep the ferry, although the trust said it “firmly rejects” a longer lease.", "fg the trust|said|firmly rejects"},
	{"On Friday the fund said it wants no pier, as it has no boats. It added: “The pier would be a burden to our members.”",
	"dg the fund|added|The pier ~ our members."},
	{"Nora Wexley, the commissioner, said light on the towpath was a “first duty” and she wanted more of it.", "fp Nora Wexley|said|first duty"},
	{"Nora Wexley had no doubt. \"We are looking for the boat and\n\nwe are sure that we will find it,\" she said.\n\nThe search goes on.",
	"dp Nora Wexley|said|We are looking for the boat and / we are sure that we will find it,"},
	{"Nora Wexley said: “We are looking for\nthe boat and we are sure that we will\nfind it.” The search goes on.",
	"dp Nora Wexley|said|We are ~ find it."},
	{"Nora Wexley said: “We must wait.\n\n“We will know more soon.” Wexley insisted it was safe.", "dp Nora Wexley|said|We must wait. / We will know more soon."},
	{"Describing the clerk as a “dreamer”, Nora Wexley said his sums were “a work of fiction”.",
	"fp Nora Wexley|Describing|dreamer\nfp Nora Wexley|said|a work of fiction"},
	{"Nora Wexley told the clerk he had “misled” his town.", "fp Nora Wexley|told|misled"},
	{"They look alike when seen with sensors, said physicist Ibrahimo Tavo.\n\n“We don't know yet,” Tavo said.", "dp Ibrahimo Tavo|said|We don't know yet,"},
	{"But Mr Justice Wexley first ordered the boy Nathan Brook to pay for it. And he jailed Nora Brook.\n\nBut then he told the jury: “You have my thanks for a long week.”",
	"dp Wexley|told|You have my thanks for a long week."},
	{"Nora Wexley said: “We must wait.\n\n“We will not wait at all.” says Tom Hale, of the Marl Fund.",
	"dp Nora Wexley|said|We must wait.\ndp Tom Hale|says|We will not wait at all."},
	{"Nora Wexley praised the “fearless” crew of the lifeboat.", "fp Nora Wexley|praised|fearless"},
	{"Nora Wexley criticised the council's “careless” approach to floods.", "fp Nora Wexley|criticised|careless"},
	{"Nora Wexley accused the council of “significant failings” on Monday.", "fp Nora Wexley|accused|significant failings"},
	{"Nora Wexley tweeted on Sunday to praise the “tireless” divers.", "fp Nora Wexley|tweeted|tireless"},
	{"The review panel was hard on the fund, which it accused of “serious failings”.", "fg The review panel|accused|serious failings"},
	{"Nora Wexley said the staff had been “let down” and “forgotten” for years.", "fp Nora Wexley|said|let down\nfp Nora Wexley|said|forgotten"},
	{"PCC Dean Wray said: “They have been caught at last.”", "dp Dean Wray|said|They have been caught at last."},
	{"Police and Crime Commissioner for Marlshire, Dean Wray, said: “They have been caught at last.”", "dp Dean Wray|said|They have been caught at last."},
	{"Nora Wexley, 41, told Marlshire Today: “We did not sleep for a week.”", "dp Nora Wexley|told|We did not sleep for a week."},
	{"Her view was echoed by Nora Wexley, chair of the Heat Council, who said: “It is good news.”", "dp Nora Wexley|said|It is good news."},
	{"Nora Wexley said the plan was “bold” but “painful”.", "fp Nora Wexley|said|bold\nfp Nora Wexley|said|painful"},
	{"Asked if he would stand again, Tom Hale replied: “I have not decided.”", "dp Tom Hale|replied|I have not decided."},
	{"“Who would do this to a dog?” asked Jane Reed.", "dp Jane Reed|asked|Who would do this to a dog?"},
	{"“Get out of there!” shouted Tom Hale.", "dp Tom Hale|shouted|Get out of there!"},
	{"Tom Hale is tired. “I have not slept for two days,” he told the BBC.", "dp Tom Hale|told|I have not slept for two days,"},
	{"“I have not slept for two days,” Tom Hale told reporters on Friday.", "dp Tom Hale|told|I have not slept for two days,"},
	{"Posting on social media, Jane Reed wrote: “We did it!”", "dp Jane Reed|wrote|We did it!"},
	{"Jane Reed, chair: “We did it at last.”", "dp Jane Reed|-|We did it at last."},
	{"“This work would not have been possible without our volunteers,” says Professor Anna Holt, of the University of Norvale.",
	"dp Anna Holt|says|This work ~ volunteers,"},
	{"“Revenue rose in every region,” said Anna J. Holt, Chief Executive Officer of Lumenfold. “We are raising our outlook.”",
	"dp Anna J. Holt|said|Revenue rose in every region,\ndp Anna J. Holt|said|We are raising our outlook."},
	{"\"These men preyed on the elderly,\" said U.S. Attorney Jane Q. Public for the Northern District of Ohio.",
	"dp Jane Q. Public|said|These men preyed on the elderly,"},
	{"“I would do it again tomorrow,” Tom Hale, who is 81, said with a smile.", "dp Tom Hale|said|I would do it again tomorrow,"},
	{"Tom Hale went on to say: “I would do it again tomorrow.”", "dp Tom Hale|went on to say|I would do it again tomorrow."},

	/* marks lost or mistyped */
	{"“We are glad,” Jane Reed said. “I am ready to go. “I will be back in a year, God willing.”",
	"dp Jane Reed|said|We are glad,\ndp Jane Reed|said|I am ready to go. “I will be back in a year, God willing."},
	{"Jane Reed said: 'Speeding kills.\n\n'Half of the U.K.'s best roads are here, and half of its worst drivers.'",
	"dp Jane Reed|said|Speeding kills. / Half of the U.K.'s best roads are here, and half of its worst drivers."},
	{"\"We haven't heard; we won't go near it,' said a port source.", "dg a port source|said|We haven't heard; we won't go near it,"},

	/* two sources */
	{"“It works,” said Jane Reed. Tom Hale disagreed. “It does not work at all,” he said.",
	"dp Jane Reed|said|It works,\ndp Tom Hale|said|It does not work at all,"},
	{"Jane Reed said: “It works well.” Tom Hale, from the union, added: “It does not work at all.”",
	"dp Jane Reed|said|It works well.\ndp Tom Hale|added|It does not work at all."},
	{"Jane Reed said: “We are glad.”\n\nTom Hale said: “We are not glad.”",
	"dp Jane Reed|said|We are glad.\ndp Tom Hale|said|We are not glad."},
	{"Jane Reed said: “We are glad.\n\n“We are very glad.”\n\nTom Hale added: “So are we all.”",
	"dp Jane Reed|said|We are glad. / We are very glad.\ndp Tom Hale|added|So are we all."},
	{"Jane Reed and Tom Hale said in a joint statement: “We are proud of them all.”",
	"dp Jane Reed+Tom Hale|said|We are proud of them all."},
	{"In a joint statement, Jane Reed and Tom Hale said:\n\n“We are proud of them all.”",
	"dp Jane Reed+Tom Hale|said|We are proud of them all."},
	{"“We are proud of them all,” said Jane Reed, Tom Hale and Anna Holt.",
	"dp Jane Reed+Tom Hale+Anna Holt|said|We are proud of them all,"},

	/* pronouns, offices, surnames */
	{"Jane Reed met Tom Hale on Monday. “He was tired,” she said.", "dp Jane Reed|said|He was tired,"},
	{"Tom Hale thanked Jane Reed. “I owe her a lot,” he said.", "dp Tom Hale|said|I owe her a lot,"},
	{"Jane Reed joined in 2001. She now leads the team. She said: “I have the best job in the world.”",
	"dp Jane Reed|said|I have the best job in the world."},
	{"Jane Reed joined in 2001.\n\n“I have the best job in the world,” she added.",
	"dp Jane Reed|added|I have the best job in the world,"},
	{"Chief Constable Jane Reed took over on Monday. “I am proud to lead this force,” the Chief Constable said.",
	"dp Jane Reed|said|I am proud to lead this force,"},
	{"The work was led by Jane Reed, chief executive of Harbour Kin. “We have no more money,” the charity’s chief executive added.",
	"dp Jane Reed|added|We have no more money,"},
	{"“I am proud of this town,” the mayor said.", "dg the mayor|said|I am proud of this town,"},
	{"“We are ready for winter,” said Inspector Reed. Inspector Jane Reed joined the force in 2001.",
	"dp Jane Reed|said|We are ready for winter,"},
	{"Mr Tom Hale lost his boat. Mr Hale said: “It was all I had.”", "dp Tom Hale|said|It was all I had."},
	{"Jane Reed and her son Tom Hale ran the farm. “We had to sell,” Reed said. “It broke us,” said Hale.",
	"dp Jane Reed|said|We had to sell,\ndp Tom Hale|said|It broke us,"},
	{"His mother, Jane Reed, said in a tribute: “He was the light of our lives.”", "dp Jane Reed|said|He was the light of our lives."},
	{"Jane Reed, his mother, paid tribute to him: “He was the light of our lives.”",
	"dp Jane Reed|paid tribute|He was the light of our lives."},

	/* whom a pronoun means: the subject of the sentence before comes first */
	{"Ann Wood opened the yard in 2001.\n\nA spokeswoman for the yard said: “We are aware of the leak.” She added: “Engineers are on site.”",
	"dg A spokeswoman for the yard|said|We are aware of the leak.\ndg A spokeswoman for the yard|added|Engineers are on site."},
	{"Tom Hale owns the yard. “We are aware of the leak,” a spokesman for the company said. “Engineers are on site,” he added.",
	"dg a spokesman for the company|said|We are aware of the leak,\ndg a spokesman for the company|added|Engineers are on site,"},
	{"Witness Tom Hale saw the flames.\n\nStation manager Lee Fenwick said crews were quick. He said: “They worked through the night.”",
	"dp Lee Fenwick|said|They worked through the night."},
	{"Jane Reed leads the trust. A victim said the work was slow. “I waited a year,” she said.", "dg A victim|said|I waited a year,"},
	{"Jane Reed joined in 2001. She said the work was slow. The 54-year-old said it had to change. “I waited a year,” she said.",
	"dp Jane Reed|said|I waited a year,"},
	{"A spokesperson said: “Safety comes first.”\n\nThey added: “We encourage all staff to speak up.”",
	"dg A spokesperson|said|Safety comes first.\ndg A spokesperson|added|We encourage all staff to speak up."},
	{"The open letter, signed by 120 doctors, states: “We can no longer go on.”\n\nIt adds: “The time for words has passed.”",
	"dd The open letter|states|We can no longer go on.\ndd The open letter|adds|The time for words has passed."},
	{"“The staff chose it themselves,” Ling said. Sue Ling is the ward’s matron.", "dp Sue Ling|said|The staff chose it themselves,"},
	{"Mr Hale was quoted as saying: “We got it wrong.” Tom Hale has led the firm since 2011.", "dp Tom Hale|saying|We got it wrong."},
	{"Judge Jane Reed told him he was “a danger to women” and had shown “not a shred of remorse”.",
	"fp Jane Reed|told|a danger to women\nfp Jane Reed|told|not a shred of remorse"},
	{"Jane Reed said the driver had shown “not a shred of remorse”.", "fp Jane Reed|said|not a shred of remorse"},

	{"Chair Tom Nicolà met secretary Ann Barberà. “We will row on,” said Nicolà.", "dp Tom Nicolà|said|We will row on,"},
	{"Jane Reed said she was relieved. “I have waited so long,” the 71-year-old said.", "dp Jane Reed|said|I have waited so long,"},
	{"But Tom Hale, head of the growers, warned of losses. “It is too late,” he said.", "dp Tom Hale|said|It is too late,"},
	{"Minister Judith May opened the hall. May said: “I am glad to be here.”", "dp Judith May|said|I am glad to be here."},
	{"Mr Reed remembers what Tom Hale first advised him: “Never row alone.”", "dp Tom Hale|advised|Never row alone."},
	{"Asked what he would say to ministers, Tom Hale smiled. He laughed: “Come and see.”", "dp Tom Hale|laughed|Come and see."},
	{"Tom Hale from the county force who is the lead on speeding said: “Slow down out there.”", "dp Tom Hale|said|Slow down out there."},
	{"Jane Reed OBE, chief executive of housing charity Shelter Norvale said: “We are glad.”", "dp Jane Reed|said|We are glad."},
	{"Tom Hale, chair of Norvale, spoke of his pride stating,“Our town has waited long for this.”", "dp Tom Hale|stating|Our town has waited long for this."},
	{"It recognises her “love of the town, and her work for it,” says Tom Hale, the chair.", "fp Tom Hale|says|love of the town, and her work for it,"},

	/* lines pasted below, sentences that name the source last */
	{"“We will ask for every boat,”\n\nNorvale\n\nState’s Attorney Jane Reed said.", "dp Jane Reed|said|We will ask for every boat,"},
	{"“Victims show immense courage,”\n\nsaid Senator Jane Reed.\n\n“This law will help them.”",
	"dp Jane Reed|said|Victims show immense courage,\ndp Jane Reed|said|This law will help them."},
	{"Jane Reed told residents the bridge would close.\n\n“We were glad to sit with them and we will meet again.”",
	"dp Jane Reed|told|We were glad to sit with them and we will meet again."},
	{"The trade “had become well organised” and hard to stop, said Tom Hale.", "fp Tom Hale|said|had become well organised"},

	{"Jane Reed | Chief Executive\n\n“We have waited a long time for this.”", "dp Jane Reed|-|We have waited a long time for this."},
	{"“We have waited a long time.”\n\nJane Reed, chief executive, Norvale Trust\n\n“So have we all, and longer.”\n\nTom Hale, chair",
	"dp Jane Reed|-|We have waited a long time.\ndp Tom Hale|-|So have we all, and longer."},

	/* groups and documents */
	{"A spokesperson for Norvale Council said: “We are looking into it.”",
	"dg A spokesperson for Norvale Council|said|We are looking into it."},
	{"“We are looking into it,” a spokesperson for Norvale Council said.",
	"dg a spokesperson for Norvale Council|said|We are looking into it,"},
	{"“We are looking into it,” said a spokeswoman for Norvale Council.",
	"dg a spokeswoman for Norvale Council|said|We are looking into it,"},
	{"A Home Office spokesman said: “We take this seriously.”", "dg A Home Office spokesman|said|We take this seriously."},
	{"Norvale Council spokeswoman Jane Reed said: “We are looking into it.”", "dp Jane Reed|said|We are looking into it."},
	{"In a statement, Norvale Council said: “We are looking into it.”", "dg Norvale Council|said|We are looking into it."},
	{"Norvale Council said in a statement: “We are looking into it.”", "dg Norvale Council|said|We are looking into it."},
	{"One resident, who asked not to be named, said: “We are afraid to go out.”", "dg One resident|said|We are afraid to go out."},
	{"The family said: “We have lost our best friend.”", "dg The family|said|We have lost our best friend."},
	{"The report said: “Staff did not know whom to call.”", "dd The report|said|Staff did not know whom to call."},
	{"The report states that “staff did not know whom to call”.", "dd The report|states|staff did not know whom to call"},
	{"The review found that the wards were “dirty and unsafe”.", "fd The review|found|dirty and unsafe"},
	{"The letter says the decision was “lawful but unkind”.", "fd The letter|says|lawful but unkind"},
	{"The judge said the attack was “brutal and cowardly”.", "fg The judge|said|brutal and cowardly"},
	{"The union warned of “the biggest strike in a generation”.", "fg The union|warned|the biggest strike in a generation"},
	{"Ministers say the plan is “the only way forward”.", "fg Ministers|say|the only way forward"},
	{"Sue Ling said the ward was “better than anything we could have bought”.", "fp Sue Ling|said|better than anything we could have bought"},
	{"Jane Reed, 45, said she felt “vindicated” by the ruling.", "fp Jane Reed|said|vindicated"},
	{"Tom Hale said the officer had “been under review for most of his service”.", "fp Tom Hale|said|been under review for most of his service"},
	{"Tom Hale said the leaders thought they were “above our station”.", "fp Tom Hale|said|above our station"},
	{"Jane Reed called the plan “a shame” given the “slow farming season in the valley”.",
	"fp Jane Reed|called|a shame\nfp Jane Reed|called|slow farming season in the valley"},
	{"The watchdog accused the union of “misrepresenting” the facts.", "fg The watchdog|accused|misrepresenting"},
	{"“It’s a dream,” beamed Tom Hale afterwards.", "dp Tom Hale|beamed|It’s a dream,"},

	/* according to and others without a verb */
	{"The plan is “a licence to print money”, according to Jane Reed.", "fp Jane Reed|-|a licence to print money"},
	{"According to Jane Reed, the plan is “a licence to print money”.", "fp Jane Reed|-|a licence to print money"},
	{"“Nobody checked the brakes,” according to the report.", "dd the report|-|Nobody checked the brakes,"},
	{"According to the union, the offer was “an insult to every member”.", "fg the union|-|an insult to every member"},
	{"“I love it here. The staff are kind.” – Jane Reed, nurse", "dp Jane Reed|-|I love it here. The staff are kind."},
	{"“I love it here. The staff are kind.”\n\n– Jane Reed, nurse", "dp Jane Reed|-|I love it here. The staff are kind."},
	{"In the words of Jane Reed: “It is now or never.”", "dp Jane Reed|-|It is now or never."},
	{"Jane Reed has one piece of advice. Her message: “Do not swim alone.”", "dp Jane Reed|-|Do not swim alone."},

	/* fragments */
	{"Jane Reed called the plan “a licence to print money”.", "fp Jane Reed|called|a licence to print money"},
	{"Jane Reed described it as “deeply disappointing”.", "fp Jane Reed|described|deeply disappointing"},
	{"The figures were described as “deeply disappointing” by Jane Reed.", "fp Jane Reed|described|deeply disappointing"},
	{"Critics have branded the move “cruel and pointless”.", "fg Critics|branded|cruel and pointless"},
	{"Jane Reed said she was “thrilled” with the result.", "fp Jane Reed|said|thrilled"},
	{"The judge called him “dangerous”.", "fg The judge|called|dangerous"},
	{"Jane Reed, who said she was “over the moon”, will start in May.", "fp Jane Reed|said|over the moon"},
	{"Jane Reed said the club “would never have survived without them”.",
	"fp Jane Reed|said|would never have survived without them"},
	{"Tom Hale told the court he had been “stupid and greedy”.", "fp Tom Hale|told|stupid and greedy"},
	{"The crossing is “an accident waiting to happen”, Jane Reed warned.",
	"fp Jane Reed|warned|an accident waiting to happen"},
	{"Jane Reed warned that “the worst is still to come”.", "dp Jane Reed|warned|the worst is still to come"},
	{"Jane Reed praised the “quiet courage” of the crew, and said it was “beyond words”.",
	"fp Jane Reed|praised|quiet courage\nfp Jane Reed|said|beyond words"},
	{"Jane Reed hailed “a new dawn for the valley”.", "fp Jane Reed|hailed|a new dawn for the valley"},
	{"It was, Jane Reed said, “the longest night of my life”.", "fp Jane Reed|said|the longest night of my life"},

	/* British single marks */
	{"‘We are delighted with it,’ said Dr Anna Holt.", "dp Anna Holt|said|We are delighted with it,"},
	{"‘We caught him,’ said Jane Reed. ‘It wasn’t easy.’", "dp Jane Reed|said|We caught him,\ndp Jane Reed|said|It wasn’t easy."},
	{"'We didn't know about it,' said Tom Hale.", "dp Tom Hale|said|We didn't know about it,"},
	{"'The victims' families deserve better than this,' said Jane Reed.",
	"dp Jane Reed|said|The victims' families deserve better than this,"},
	{"‘The victims’ families deserve better than this,’ said Jane Reed.",
	"dp Jane Reed|said|The victims’ families deserve better than this,"},
	{"'He said \"run\" and I ran,' said Tom Hale.", "dp Tom Hale|said|He said \"run\" and I ran,"},
	{"Jane Reed said: 'It was the '90s and we knew no better.'", "dp Jane Reed|said|It was the '90s and we knew no better."},
	{"Jane Reed described it as 'a mess from start to finish'.", "fp Jane Reed|described|a mess from start to finish"},

	/* marks inside marks, paragraphs, brackets, lists */
	{"“He told me, ‘Keep going,’ and I did,” said Jane Reed.", "dp Jane Reed|said|He told me, ‘Keep going,’ and I did,"},
	{"Jane Reed said: “They called it “the pit” and I know why.”", "dp Jane Reed|said|They called it “the pit” and I know why."},
	{"Jane Reed said: “It began in May.\n\n“By June it was over.\n\n“I miss it.”",
	"dp Jane Reed|said|It began in May. / By June it was over. / I miss it."},
	{"Jane Reed said: “It began in May.\n\nBy June it was over.\n\nI miss it.”",
	"dp Jane Reed|said|It began in May. / By June it was over. / I miss it."},
	{"Jane Reed said:\n\n“It began in May.”\n\n“By June it was over.”", "dp Jane Reed|said|It began in May. / By June it was over."},
	{"“It began in May.\n\n“By June it was over,” said Jane Reed.", "dp Jane Reed|said|It began in May. / By June it was over,"},
	{"The night was cold (“I have never been so cold,” recalled Jane Reed).",
	"dp Jane Reed|recalled|I have never been so cold,"},
	{"Three members spoke:\n\n• “I love it,” said Jane Reed.\n• Tom Hale said: “I hate it.”",
	"dp Jane Reed|said|I love it,\ndp Tom Hale|said|I hate it."},
	{"Pictured: Jane Reed, who said: “I feel at home here.”", "dp Jane Reed|said|I feel at home here."},
	{"I met Tom Hale last week. “I have nothing left to sell,” was his answer.", "dp Tom Hale|-|I have nothing left to sell,"},

	/* stray and lost marks */
	{"Jane Reed said: “We caught him. It took a week.", "dp Jane Reed|said|We caught him. It took a week."},
	{"Jane Reed said: We caught him. It took a week.”", "dp Jane Reed|said|We caught him. It took a week."},
	{"We caught him,” said Jane Reed.", "dp Jane Reed|said|We caught him,"},
	{"Jane Reed said: “We caught him. It took a week.\n\nTom Hale, 45, was jailed for nine years at Norvale Crown Court.",
	"dp Jane Reed|said|We caught him. It took a week."},
	{"Jane Reed said: “We caught him.””", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: ““We caught him.”", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: ”We caught him.”", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: “We caught him.“", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: “ We caught him. ”", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: ``We caught him.''", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: ''We caught him.''", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: „We caught him.“", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: «We caught him.»", "dp Jane Reed|said|We caught him."},
	{"Jane Reed said: « We caught him. »", "dp Jane Reed|said|We caught him."},

	/* marks that a program spoilt */
	{"Jane Reed said: â€œWeâ€™ve caught him.â€\xc2\x9d", "dp Jane Reed|said|Weâ€™ve caught him."},
	{"â€œWeâ€™ve caught him,â€ said Jane Reed. â€œIt took a week.â€",
	"dp Jane Reed|said|Weâ€™ve caught him,\ndp Jane Reed|said|It took a week."},
	{"Jane Reed said: \xc2\x93We\xc2\x92ve caught him.\xc2\x94", "dp Jane Reed|said|We\xc2\x92ve caught him."},
	{"\xc2\x91We\xc2\x92ve caught him,\xc2\x92 said Jane Reed.", "dp Jane Reed|said|We\xc2\x92ve caught him,"},
	{"Jane Reed said: &ldquo;We&rsquo;ve caught him.&rdquo;", "dp Jane Reed|said|We&rsquo;ve caught him."},
	{"Jane Reed said: &#8220;We&#8217;ve caught him.&#8221;", "dp Jane Reed|said|We&#8217;ve caught him."},
	{"&quot;We&#39;ve caught him,&quot; said Jane Reed.", "dp Jane Reed|said|We&#39;ve caught him,"},
	{"Jane Reed said: &#x201C;We&#x2019;ve caught him.&#x201D;", "dp Jane Reed|said|We&#x2019;ve caught him."},
	{"Jane Reed said: â€˜We caught him â€“ at last.â€™", "dp Jane Reed|said|We caught him â€“ at last."},
	{"Jane Reed said: ‚ÄúWe‚Äôve caught him.‚Äù", "dp Jane Reed|said|We‚Äôve caught him."},

	/* statements without marks */
	{"Home Secretary Jane Reed said:\n\nWe will act.\n\nI will not rest until it is done.",
	"bp Jane Reed|said|We will act. / I will not rest until it is done."},
	{"Home Secretary Jane Reed said:\n\nWe will act.\n\nI will not rest.\n\nThe Act was passed in 2019 and applies to England.",
	"bp Jane Reed|said|We will act. / I will not rest."},
	{"Home Secretary Jane Reed said:\n\nThe law is clear.\n\nTom Hale, chair of the Harbour Trust, said:\n\nIt is about time.",
	"bp Jane Reed|said|The law is clear.\nbp Tom Hale|said|It is about time."},
	{"Jane Reed, chair of the Harbour Trust, said:\n\nOur members have waited for years.\n\nThis is a victory for them.\n\nWe thank them all.\n\n"
	"Jane Reed was elected in 2019 and lives in Norvale.",
	"bp Jane Reed|said|Our members have waited for years. / This is a victory for them. / We thank them all."},
	{"A Norvale Council spokesperson said:\n\nWe are sorry for the delay and we will put it right.",
	"bg A Norvale Council spokesperson|said|We are sorry for the delay and we will put it right."},
	{"Jane Reed, chair of the Harbour Trust:\n\nWe are sorry for the delay and we will put it right.",
	"bp Jane Reed|-|We are sorry for the delay and we will put it right."},

	/* more of the same, from other kinds of release */
	{"Parents told inspectors that staff were “kind, patient and always there”.", "fg Parents|told|kind, patient and always there"},
	{"Inspectors found a “culture of fear” on the wing.", "fg Inspectors|found|culture of fear"},
	{"A neighbour, Tom Hale, 61, said he heard “a bang like a door”.", "fp Tom Hale|said|a bang like a door"},
	{"In mitigation, Jane Reed said her client was “a fool, not a villain”.", "fp Jane Reed|said|a fool, not a villain"},
	{"Sentencing him, Judge Jane Reed said: “You preyed on people who trusted you.”", "dp Jane Reed|said|You preyed on people who trusted you."},
	{"Sentencing Tom Hale, Judge Jane Reed told him: “You preyed on people who trusted you.”",
	"dp Jane Reed|told|You preyed on people who trusted you."},
	{"The judge told him: “You preyed on people who trusted you.”", "dg The judge|told|You preyed on people who trusted you."},
	{"Tom Hale, defending, said his client “bitterly regrets” the attack.", "fp Tom Hale|said|bitterly regrets"},
	{"Jane Reed tweeted: “Proud of every one of them.”", "dp Jane Reed|tweeted|Proud of every one of them."},
	{"“It’s been a journey,” laughs Jane Reed, who runs the farm with her sister.", "dp Jane Reed|laughs|It’s been a journey,"},
	{"“I never looked back,” smiles Tom Hale.", "dp Tom Hale|smiles|I never looked back,"},
	{"Jane Reed put it simply: “No boats, no town.”", "dp Jane Reed|put|No boats, no town."},
	{"Lead author Dr Anna Holt added that the finding “surprised all of us”.", "fp Anna Holt|added|surprised all of us"},
	{"The authors write that the effect is “small but real”.", "fg The authors|write|small but real"},
	{"The company said it was “disappointed with the verdict” and would appeal.", "fg The company|said|disappointed with the verdict"},
	{"The union accused ministers of “playing politics with people’s lives”.", "fg The union|accused|playing politics with people’s lives"},
	{"Jane Reed thanked volunteers for their “tireless work”.", "fp Jane Reed|thanked|tireless work"},
	{"Jane Reed urged drivers to “slow down and look twice”.", "fp Jane Reed|urged|slow down and look twice"},
	{"Jane Reed asked people to “think before they dial”, adding: “Every call counts.”",
	"fp Jane Reed|asked|think before they dial\ndp Jane Reed|adding|Every call counts."},
	{"Tom Hale told the inquiry: “I did what I was told.” He added that he was “not proud of it”.",
	"dp Tom Hale|told|I did what I was told.\nfp Tom Hale|added|not proud of it"},
	{"A letter to residents states: “Work will begin in May.”", "dd A letter to residents|states|Work will begin in May."},
	{"The notice reads: “No swimming beyond this point.”", "dd The notice|reads|No swimming beyond this point."},
	{"The Association of Harbour Masters said: “This is good news for every port.”",
	"dg The Association of Harbour Masters|said|This is good news for every port."},
	{"“This is good news for every port,” said Harbour Trust chief executive Jane Reed.",
	"dp Jane Reed|said|This is good news for every port,"},
	{"“This is good news for every port,” said Jane Reed, Chief Executive of the Harbour Trust, which runs nine ports. “It means jobs.”",
	"dp Jane Reed|said|This is good news for every port,\ndp Jane Reed|said|It means jobs."},
	{"“This is good news,” said Jane Reed.\n\n“It means jobs for years to come.”",
	"dp Jane Reed|said|This is good news,\ndp Jane Reed|said|It means jobs for years to come."},
	{"“This is good news,” Jane Reed, the chair, and Tom Hale, the treasurer, said in a statement.",
	"dp Jane Reed+Tom Hale|said|This is good news,"},
	{"Quote from Jane Reed: “This is good news.”", "dp Jane Reed|-|This is good news."},
	{"Jane Reed – chair of the Harbour Trust – said: “This is good news.”", "dp Jane Reed|said|This is good news."},
	{"Jane Reed (pictured) said: “This is good news.”", "dp Jane Reed|said|This is good news."},
	{"Jane Reed, from Norvale, who lost her home, her car and her dog, said: “This is good news.”", "dp Jane Reed|said|This is good news."},
	{"On Tuesday the council’s cabinet member for housing, Jane Reed, said: “This is good news.”", "dp Jane Reed|said|This is good news."},
	{"Reacting to the news, a spokesperson said: “This is good news.”", "dg a spokesperson|said|This is good news."},
	{"As Jane Reed explains: “You learn to listen.”", "dp Jane Reed|explains|You learn to listen."},
	{"When asked why, Jane Reed shrugged. “Somebody has to,” she said.", "dp Jane Reed|said|Somebody has to,"},
	{"“Somebody has to do it,” she said. Jane Reed has run the kitchen since 2019.", "dp Jane Reed|said|Somebody has to do it,"},
	{"Jane Reed said “enough is enough” and called for action.", "dp Jane Reed|said|enough is enough"},
	{"“Enough is enough.” That is the message from Jane Reed to thieves.", "dp Jane Reed|-|Enough is enough."},
	{"Those responsible are “cowards”, said Jane Reed.", "fp Jane Reed|said|cowards"},
	{"Officers were met by what Jane Reed called “a wall of silence”.", "fp Jane Reed|called|a wall of silence"},
	{"It was “touch and go”, Jane Reed admitted.", "fp Jane Reed|admitted|touch and go"},
	{"Health Secretary Jane Reed said:\n\nNurses are the heart of our service.\n\nThis funding means more of them on every ward. It will save lives.\n\n"
	"The funding covers 40 hospitals in the north of England.\n\nTom Hale, chief executive of Harbour Kin, said:\n\nIt is about time.",
	"bp Jane Reed|said|Nurses are the heart of our service. / This funding means more of them on every ward. It will save lives.\n"
	"bp Tom Hale|said|It is about time."},
	{"Jane Reed, chair of the Harbour Trust said\n\n“We are glad of it.”", "dp Jane Reed|said|We are glad of it."},
	{"He was a “gentle giant”, his sister said.", "fg his sister|said|gentle giant"},

	/* text in capitals, names that end in 's, letters for names */
	{"MARY OKAFOR SAID: “We want to hear from anyone who saw it.”", "dp MARY OKAFOR|SAID|We want to hear from anyone who saw it."},
	{"“We want to hear from you,” SAID MARY OKAFOR.\n\nMARY OKAFOR SAID: “We are still looking for him.”",
	"dp MARY OKAFOR|SAID|We want to hear from you,\ndp MARY OKAFOR|SAID|We are still looking for him."},
	{"A spokesman for Tesbury's said: “We are sorry for the trouble.”", "dg A spokesman for Tesbury's|said|We are sorry for the trouble."},
	{"Officer A said: “I did what I was trained to do.”", "dg Officer A|said|I did what I was trained to do."},
	/* a title between the source and its words; a name that others give */
	{"The report, “A Fair Deal for Carers”, says: “Carers have been let down.”", "dd The report|says|Carers have been let down."},
	{"Jane Reed said she was “not aware” that he was nicknamed “the shark” by colleagues.", "fp Jane Reed|said|not aware"},
	{"Jane Reed points to “action not words” as the trust gets on with it.", "fp Jane Reed|points to|action not words"},
	{"Jane Reed said there was “very deep” unease about the plan.", "fp Jane Reed|said|very deep"},
	/* paragraphs, each closed, of one speaker; marks that close and open again */
	{"Jane Reed said: “The hut stands at the end of the bay.”\n\n“It will help us to make new memories,” she added.",
	"dp Jane Reed|said|The hut stands ~ memories,"},
	{"“The hut stands at the end of the bay.”\n\n“It will help us to make new memories,” said Jane Reed.",
	"dp Jane Reed|said|The hut stands ~ memories,"},
	{"Jane Reed said: “The hut stands at the end of the bay.”\n\n“We do not want it,” said Tom Hale.",
	"dp Jane Reed|said|The hut stands at the end of the bay.\ndp Tom Hale|said|We do not want it,"},
	{"He is Tom Hale. He said: “We have been let down again.” “This will mean less for all.”",
	"dp Tom Hale|said|We have ~ less for all."},
	/* statements without an opening mark, or without any, in the attribution's own paragraph */
	{"Jane Reed said: Once again you have made us proud.\n\n“It was a busy year for us all.\n\n“I thank you for it.”",
	"dp Jane Reed|said|Once again you have made us proud. / It was ~ us all. / I thank you for it."},
	{"Jane Reed said: I am proud of what we did here. It was hard for my team.\n\nThe pier opens in May.",
	"bp Jane Reed|said|I am proud of what we did here. It was hard for my team."},
	/* offices of those whom the text names */
	{"Lord Justice Wexley jailed the pair on Friday.\n\nJane Reed wept.\n\nThe judge said the case was “utterly grim”.",
	"fp Wexley|said|utterly grim"},
	{"DCI Jane Reed led the search.\n\n“We never gave up,” the detective chief inspector said.", "dp Jane Reed|said|We never gave up,"},
	{"Tom Hale, who was the senior investigating officer, defended him.\n\n“He is a human being,” said the detective superintendent.",
	"dp Tom Hale|said|He is a human being,"},
	{"The Harbour Trust's Jane Reed said it would cost lives.\n\n“We ask them to act now,” the trust's director added.",
	"dp Jane Reed|added|We ask them to act now,"},
	/* relations known by a given name only; who speaks before "was made" */
	{"Tom Hale's sister, Hannah, 24, added: “Nothing will be the same.”", "dp Hannah|added|Nothing will be the same."},
	{"His mum Carol said: “He was my best friend.”", "dp Carol|said|He was my best friend."},
	{"“It changes all we knew,” commented Dr Reed's colleague, Prof. Nora Wexley.", "dp Nora Wexley|commented|It changes all we knew,"},
	{"The Leader of the Council (Councillor Hale OBE) made the following announcement:\n\n“I spoke of this at the last meeting.”",
	"dp Hale|-|I spoke of this at the last meeting."},
	{"The Audit Office report concluded that the fund “did not know its market”.", "fd The Audit Office report|concluded|did not know its market"},
	/* what is called, accused or praised */
	{"Tom Hale called the vote a “disgrace” and said members seemed “clueless,” and tired.", "fp Tom Hale|called|disgrace\nfp Tom Hale|said|clueless,"},
	{"Supporters called it a “tiny drop” in the budget.", "fg Supporters|called|tiny drop"},
	{"He is Tom Hale. He said, “They don't get it,” called keeping the fund “financial madness,” and left.",
	"dp Tom Hale|said|They don't get it,\nfp Tom Hale|called|financial madness,"},
	{"Nora Wexley accused ministers of “sleepwalking into disaster”.", "fp Nora Wexley|accused|sleepwalking into disaster"},
	{"Inspectors praised the school's “calm and purposeful” air.", "fg Inspectors|praised|calm and purposeful"},
	/* a mark of the other kind closes */
	{"Jane Reed spoke.\n\n'We are hopeful that this will help,” said Tom Hale of the Marl Fund.", "dp Tom Hale|said|We are hopeful that this will help,"},
	{"Chief Constable Ann Lowe and Deputy Chief Constable Bob Reed met them.\n\nThe Chief Constable said: “It was good.”\n\n"
	"The deputy chief constable said: “It was not.”", "dp Ann Lowe|said|It was good.\ndp Bob Reed|said|It was not."},
	{"DCC Bob Reed met them.\n\nThe Deputy Chief Constable said: “It was bad.”", "dp Bob Reed|said|It was bad."},
	{"Vice-chairman Tom Hale sat.\n\nThe chairman said: “It is over.”", "dg The chairman|said|It is over."},
	/* whom he means: one without a name in the sentence before */
	{"A spokesman for London said there were talks. He said that the town was “working hard” at this.",
	"fg A spokesman for London|said|working hard"},
	{"Tom Hale spoke.\n\n“It is a hard case,” stated OCDA Hale.", "dp Tom Hale|stated|It is a hard case,"},
	/* marks without a space, or without a partner before the attribution */
	{"Jane Reed said:”I have no doubt that it saved lives.”", "dp Jane Reed|said|I have no doubt that it saved lives."},
	{"“We are ill,” said Jane Reed, head of the Fund.”We need help now.”", "dp Jane Reed|said|We are ill,\ndp Jane Reed|said|We need help now."},
	{"“They build what solves the problems of their clients, said Kristina Hale, head of Marl.\n\nThe fund is small.",
	"dp Kristina Hale|said|They build what solves the problems of their clients,"},
	/* a paragraph without marks between two of the same speaker; the narrator's own is none */
	{"Jane Reed said: “It was hard.\n\n“The world around this trade has victims.”\n\nOur children, our friends, are hurt by it. It isn't like the films.\n\n"
	"“They will use young people to run it for them.”",
	"dp Jane Reed|said|It was hard. / The world around this trade has victims. / Our children, our friends, are hurt by it. It isn't like the films. / "
	"They will use young people to run it for them."},
	{"“They served a warrant,” Jane Reed said. “They took drugs from him.”\n\nThe sheriff added that our dog found more.\n\n“Those stops took him in,” Reed said.",
	"dp Jane Reed|said|They served a warrant,\ndp Jane Reed|said|They took drugs from him.\ndp Jane Reed|said|Those stops took him in,"},
	/* relative clauses and appositions between speaker and verb */
	{"Chief Superintendent Jane Reed from Marl and Combe Police who leads on road safety said: “We saw too many.”", "dp Jane Reed|said|We saw too many."},
	{"“These teams work well,” the unit's south manager S/Sgt. Jane Reed said on Friday.", "dp Jane Reed|said|These teams work well,"},
	{"Commissioner Jane Reed welcomed the success of the search.\n\n“We believe that this has made a dent in their trade.”\n\nThe search was long.",
	"dp Jane Reed|welcomed|We believe that this has made a dent in their trade."},
	/* the name in a source's words that is no known mention */
	{"In a long speech, leader of the council Judith Black was hard on it, but stressed it was “strong and resilient”.", "fp Judith Black|stressed|strong and resilient"},
	{"Jane Reed warned the town still faces an “unprecedented” level of risk.", "fp Jane Reed|warned|unprecedented"},
	{"Jane Reed said:\n\n> We will back workers. I am proud of it.", "bp Jane Reed|said|We will back workers. I am proud of it."},
	/* the full name stands where nothing tells a name */
	{"Union Minister for Home Affairs Ndzandza Rell called it a “boon”.\n\n“We spent much,” said Mr Rell.",
	"fp Ndzandza Rell|called|boon\ndp Ndzandza Rell|said|We spent much,"},
	/* "the spokeswoman" is the one introduced; "a judge" the one named */
	{"A spokeswoman for the trust said it was “not a definite sum”. The spokeswoman said the climate was “very harsh”.",
	"fg A spokeswoman for the trust|said|not a definite sum\nfg A spokeswoman for the trust|said|very harsh"},
	{"A judge said he had “failed the town”.\n\nJudge Nora Wexley jailed him.", "fp Nora Wexley|said|failed the town"},
	{"Calling for answers from the Minister for Health Simon Harte and the Minister for Spending Paschal Dunn, Labour spokesperson, Alan Kerr, said: “He must go.”",
	"dp Alan Kerr|said|He must go."},
	{"Rommy Fotel, the Chief Fleet Officer at NMA, a ferry line serving tens of villages a month said: “It is good.”",
	"dp Rommy Fotel|said|It is good."},
	/* a run without marks but for its ends, and its attribution */
	{"The pipes\n\n“In May the crew found a pipe.\n\nThe crew told the harbour.\n\nThe search goes on.” Harbour Master Jane Reed said.",
	"dp Jane Reed|said|In May the crew found a pipe. / The crew told the harbour. / The search goes on."},
	/* who speaks again under a name is another act */
	{"“It is hard,” said Jane Reed. “We will not give up.”\n\n“My team is good,” Jane Reed said.",
	"dp Jane Reed|said|It is hard,\ndp Jane Reed|said|We will not give up.\ndp Jane Reed|said|My team is good,"},
	/* titles of statements, names as lead-ins, several of them */
	{"Fund grows\n\nStatement from Jane Doe\n\nWe have been here for ten years. I am proud of it.\n\nWe will be here for ten more.",
	"bp Jane Doe|-|We have been here for ten years. I am proud of it. / We will be here for ten more."},
	{"Fund grows\n\nStatement from Chief Constable Jane Doe:\n\n“We have been here for ten years.”", "dp Jane Doe|-|We have been here for ten years."},
	{"Fund grows\n\nIt is big.\n\nStatement by the Mayor of Combe, Jane Doe\n\n“We have been here for ten years.”",
	"dp Jane Doe|-|We have been here for ten years."},
	{"Comments from partners\n\nJane Doe, Chief Executive, Marl Fund\n\n“We have been here for ten years.”\n\nTom Hale, Director, Combe Trust\n\n“We are glad to help.”",
	"dp Jane Doe|-|We have been here for ten years.\ndp Tom Hale|-|We are glad to help."},
	{"Jane Doe, Chief Executive, Marl Fund: We are proud to be here. I thank you all.\n\nTom Hale, Director, Combe Trust, said: We are glad. Our staff were great.",
	"bp Jane Doe|-|We are proud to be here. I thank you all.\nbp Tom Hale|said|We are glad. Our staff were great."},
	{"Jane Reed & Tom Hale, co-chairs, said: “We are proud.”", "dp Jane Reed+Tom Hale|said|We are proud."},
	/* it said, and went on; what a colon sets off needs no stop */
	{"The firm said in March it was “sorry for the delay”.\n\nIt said the delay was “a mistake”.\n\nAsked about it, it said: “We are sorry.”",
	"fg The firm|said|sorry for the delay\nfg The firm|said|a mistake\ndg The firm|said|We are sorry."},
	{"One placard read: “Save our jobs”.", "dd One placard|read|Save our jobs"},
	/* his letter says what he does; who is keen to say it; sentences that go on below */
	{"Chief Constable Tom Hale wrote to the minister.\n\nHis letter says: “They deserve better.”\n\nIt continues: “For many it feels unfair.”",
	"dp Tom Hale|says|They deserve better.\ndp Tom Hale|continues|For many it feels unfair."},
	{"But Nora Wexley is quick to point out that they do not think so.\n\n“These deals have helped our members more than we had hoped.”",
	"dp Nora Wexley|point out|These deals have helped our members more than we had hoped."},
	{"Nora Wexley was keen to stress that it was “not over yet”.", "fp Nora Wexley|stress|not over yet"},
	{"Nora Wexley declined to say why.", ""},
	{"Nora Wexley said it was a “great day for us”.\n\nAdding: “We will be back.”\n\nAnd said: “We will win.”",
	"fp Nora Wexley|said|great day for us\ndp Nora Wexley|Adding|We will be back.\ndp Nora Wexley|said|We will win."},
	{"Jane Reed urged the towns to stand “shoulder to shoulder” and to go on.", "fp Jane Reed|urged|shoulder to shoulder"},
	/* marks of the same form inside a paragraph of a run; an apostrophe in one */
	{"Jane Reed said: “It was hard.\n\n“We are glad it calls the work “a welcome start” for the town and the county.\n\n“We will go on.”",
	"dp Jane Reed|said|It was hard. / We are glad it calls the work “a welcome start” for the town and the county. / We will go on."},
	{"Jane Reed said: 'It was hard.\n\n'This shows that the forces' in our county can be\n\nproud of what they have done.'",
	"dp Jane Reed|said|It was hard. / This shows that the forces' in our county can be / proud of what they have done."},
	{"Director of the Marl Fund Odette Le Brissac said it was hard.\n\n“We see it every day,” said Le Brissac.",
	"dp Odette Le Brissac|said|We see it every day,"},
	{"Mr Tom Hart said he was “at home”. His barrister, Alice Dunn KC, said it was “thin”.\n\nAsked by Ms Dunn whether he had a knife, he replied: “No.”",
	"fp Tom Hart|said|at home\nfp Alice Dunn|said|thin\ndp Tom Hart|replied|No."},
	{"Inspector General of Police Tom Hale spoke.\n\nThe IG said: “More arrests will follow.”", "dp Tom Hale|said|More arrests will follow."},
	{"Commissioner Sid Hale was cross.\n\nAs Hale put it, “you can't eat promises”.", "dp Sid Hale|put|you can't eat promises"},
	{"Commissioner Sid Hale was cross.\n\nIn Hale's view, the bill is “dead on arrival”.", "fp Sid Hale|-|dead on arrival"},
	{"We spoke to many. “We are glad,” said Orri Ben Hale, head of the fund.", "dp Orri Ben Hale|said|We are glad,"},
	{"The panel found that it was “implausible”, and that he had been “evasive”.", "fg The panel|found|implausible\nfg The panel|found|evasive"},
	/* the second paragraph of a statement needs no voice; its lead-in may be any line that names him */
	{"Water Minister Jane Reed said:\n\nFloods have a grave impact on towns. No more.\n\nA record number of walls are being built, which could keep the sea out.\n\nThe walls are of stone.",
	"bp Jane Reed|said|Floods have a grave impact on towns. No more. / A record number of walls are being built, which could keep the sea out."},
	{"It was hard.\n\nAttributed to a spokesperson for the trust:\n\n“We apologise to the family.”\n\nQuote from Jane Reed, patient: “They saved my life.”",
	"dg a spokesperson for the trust|-|We apologise to the family.\ndp Jane Reed|-|They saved my life."},
	{"What they say\n\nIt is good.\n\n“I love it!” – Kai, 9\n\n“It's the best day of my week.”\n\nSheila, 81", "dp Kai|-|I love it!\ndp Sheila|-|It's the best day of my week."},
	{"“He was held,” said Tom Hale, the Special Commissioner of Police.\n\n“It was late,” said the Special CP.",
	"dp Tom Hale|said|He was held,\ndp Tom Hale|said|It was late,"},
	{"But as Mayor Nora Wexley is quick to point out, these sums do not show that it is over.\n\n“These deals have helped our members more than we had hoped.”",
	"dp Nora Wexley|point out|These deals have helped our members more than we had hoped."},
	{"The trouble began on Friday, with Nora Wexley walking across to them, saying “Boys, that's nonsense” to their faces.", "dp Nora Wexley|saying|Boys, that's nonsense"},
	{"Nora Wexley said that if “sweetheart deals” were fair for the south, they were “good enough for Marl”.", "fp Nora Wexley|said|good enough for Marl"},
	{"A carer has been jailed by a judge who called her crimes a “disgrace”. Judge Tom Hale sat.", "fp Tom Hale|called|disgrace"},
	{"DI Owen Hale, who led the search, was keen to stress that the bank had acted at once.\n\n“Without that call there would have been more victims.”",
	"dp Owen Hale|stress|Without that call there would have been more victims."},
	/* the byline's author is no one of whom the text tells */
	{"The judge wept\n\n- By Ben Hale\n\nA judge broke down when he praised the “dignified” family.\n\nMr Justice Wexley left the court.",
	"fp Wexley|praised|dignified"},

	/* ---- nothing to be found ------------------------------------------------ */

	/* names, titles, nicknames, terms */
	{"He was stopped on the lane locally referred to as the “eel run,” with 12 nets.", ""},
	{"The court heard he had pleaded guilty at once and was ‘remorseful’ over it.", ""},
	{"William “Bill” Reed said the plan was ready.", ""},
	{"Tom 'Tank' Hall won the race, the club said.", ""},

	/* subjects with an insertion, without a verb of saying, and of other verbs before */
	{"Asked about the cost, a port official, speaking on condition of anonymity, said: “It will be high.”",
	"dg a port official|said|It will be high."},
	{"Tom Hale was 19. Paying tribute, his mother, Rosa, said: “He was our world.”", "dp Rosa|said|He was our world."},
	{"His family paid tribute to Tom Hale, saying: “He was our world.”", "dg His family|saying|He was our world."},
	{"Tom Hale spoke to Nora Wexley. He and Wexley said: “We agree on it.”", "dp Tom Hale+Nora Wexley|said|We agree on it."},
	{"Nora Burrows swam home. Burrows’ husband Keith said: “I knew it.”\n\nKeith Burrows is 71.",
	"dp Keith Burrows|said|I knew it."},
	{"A source close to the minister said: “It is over.”", "dg A source close to the minister|said|It is over."},
	{"An email sent to staff, seen by the Harbour Echo, said: “It is over.”", "dd An email|said|It is over."},
	{"A letter signed by two chairs says: “It is over.”", "dd A letter signed by two chairs|says|It is over."},
	{"“It is over,” Nora Wexley is reported to have said.", "dp Nora Wexley|said|It is over,"},
	{"Nora Wexley is adamant that “nobody is above the law”.", "dp Nora Wexley|-|nobody is above the law"},
	{"Tom Hale left. His wife, Enid, was blunter: “They have failed us for years.”", "dp Enid|-|They have ~ for years."},
	{"Nora Wexley was more cautious. “They have always said that,”", "dp Nora Wexley|-|They have ~ said that,"},
	{"Ports Minister Nora Wexley came. “We will act,” the minister said. Dr Tom Hale, once a minister, laughed.",
	"dp Nora Wexley|said|We will act,"},
	/* possessive pronouns behind the verb, and subjects that are no mentions */
	{"“She is a star,” said her head of department, Professor Ian Wexley.", "dp Ian Wexley|said|She is a star,"},
	{"“It works,” said their teacher.", "dg their teacher|said|It works,"},
	{"A colleague of hers said she was “a star”.", "fg A colleague of hers|said|a star"},
	{"She was described by one neighbour as “a star”.", "fg one neighbour|described|a star"},
	{"Friends paid tribute to a “true star”.", "fg Friends|paid tribute|true star"},
	{"Dr Jo Wexley, who led the work, called the results “striking”.", "fp Jo Wexley|called|striking"},
	{"Joan Wexley and Bob Marsh won. “This is a bad bill,” Senators Wexley and Marsh wrote.",
	"dp Joan Wexley+Bob Marsh|wrote|This is a bad bill,"},
	{"Jo Wexley says: “Buyers want more.”\n\n“Buyers want simple food,” according to Wexley.",
	"dp Jo Wexley|says|Buyers want more.\ndp Jo Wexley|-|Buyers want simple food,"},
	{"Jo Wexley said that the “experts” had told him the plan was “very unsafe”.", "fp Jo Wexley|said|very unsafe"},
	{"Harbour chiefs say the wall is a useful “second anchor”.", "fg Harbour chiefs|say|second anchor"},
	{"The Harbour Trust said dredging continues to be a “living cost” of its trade.", "fg The Harbour Trust|said|living cost"},
	{"Speeds were fair, according to the trust’s latest “Measuring Harbour Speeds Report.”", ""},
	{"“It is quick,” said Tim Hale.\n\n“We depend on it,” said state Sen. Mark Wexley. “It is good.”",
	"dp Tim Hale|said|It is quick,\ndp Mark Wexley|said|We depend on it,\ndp Mark Wexley|said|It is good."},
	{"“It is quick,” said Tim Hale.\n\n“We depend on it,” said former team captain Tim Hale.",
	"dp Tim Hale|said|It is quick,\ndp Tim Hale|said|We depend on it,"},
	{"Nigel Marsh has died. Mr Marsh died at home, his agent Terry Lund added.\n\n“He was a fine man,” he said.",
	"dp Terry Lund|said|He was a fine man,"},
	{"Sue Wexley, 22, beat Ann Brody, 31. “It is a dream,” said the 22-year-old.", "dp Sue Wexley|said|It is a dream,"},
	{"“It was loud,” a man living opposite told the Echo.", "dg a man living opposite|told|It was loud,"},
	{"A man in his 40s, who lives there, said: “It was loud.”", "dg A man in his 40s|said|It was loud."},
	{"Tom Hale texted Ann Brody saying “I know it was you”.", "dp Tom Hale|saying|I know it was you"},
	{"Locals call it “the Flats”.", ""},
	{"Harbour Trust: “We need more of it.”", "dg Harbour Trust|-|We need more of it."},
	{"Nora Wexley MP — “We will see.”", "dp Nora Wexley|-|We will see."},
	{"Chief Constable Nora Wexley has made the following statement:\n\nA colleague was hurt on duty.\n\nMarshes are wet.",
	"bp Nora Wexley|-|A colleague ~ are wet."},
	{"Nora Wexley said: The road is a great help to the town. It is quick.",
	"bp Nora Wexley|said|The road ~ is quick."},
	{"\"\"We are here,\" said Nora Wexley.", "dp Nora Wexley|said|We are here,"},
	/* names, offices and pronouns with more around them */
	{"Following the vote, rapporteur Piotr Wexley (EPP, Poland) said: “We go on.”", "dp Piotr Wexley|said|We go on."},
	{"“We go on,” was Nora Wexley's verdict.", "dp Nora Wexley|-|We go on,"},
	{"Tom Hale is here. He further said, “We go on.”", "dp Tom Hale|said|We go on."},
	{"Minister of Ports Tom Hale met Prime Minister Ann Brody. “We go on,” the Minister said.", "dp Tom Hale|said|We go on,"},
	{"12-year-old Sam said: “We go on.”", "dp Sam|said|We go on."},
	{"Sam, 12, said: “We go on.”", "dp Sam|said|We go on."},
	{"Tom Wexley came. Wexley and his wife Vera Hale said: “We go on.”", "dp Tom Wexley+Vera Hale|said|We go on."},
	{"Jordan said it would be “ready by June”.", "fg Jordan|said|ready by June"},
	/* passives, and words in the place of a verb or an object */
	{"The bridge, described by Ann Wexley as “a death trap”, will close.", "fp Ann Wexley|described|a death trap"},
	{"The bridge, described as “a death trap” by Ann Wexley, will close.", "fp Ann Wexley|described|a death trap"},
	{"A plan branded “reckless and wrong” by the union will go on.", "fg the union|branded|reckless and wrong"},
	{"Hailed as “a triumph” by critics, the play returns.", "fg critics|Hailed|a triumph"},
	{"Ann Wexley, praised by the judge for her “exceptional courage”, got a medal.", "fg the judge|praised|exceptional courage"},
	{"Ann Wexley was told she had shown “exceptional courage”.", ""},
	{"Ann Wexley said the plan would “turbocharge” ports.", "fp Ann Wexley|said|turbocharge"},
	{"Ann Wexley called on ministers to “think again”.", "fp Ann Wexley|called on|think again"},
	{"Ann Wexley warned of “chaos on the quays”.", "fp Ann Wexley|warned|chaos on the quays"},
	{"Ann Wexley demanded an “urgent review”.", "fp Ann Wexley|demanded|urgent review"},
	/* marks that are out of place, and words in the same marks inside others */
	{"“It is a strong result for our yard ”, stated Jo Wexley.", "dp Jo Wexley|stated|It is a ~ our yard"},
	{"PC Jo Lane said: \"We know of the \"Drop\" game and act on it.\n\n\"Tell us now.\"",
	"dp Jo Lane|said|We know ~ Tell us now."},
	{"“We are glad of the work.\n\nWe thank all of them.\n\nOne case is “Park Safe,” which we set up.”\n\nMarshes are wet.",
	"d- -|-|We are ~ set up."},
	{"Nora Wexley said:\n\nWe will act on it now.\n\nThe force tweeted: “We are at the quay.”",
	"bp Nora Wexley|said|We will act on it now.\ndg The force|tweeted|We are at the quay."},
	{"Her book “The Long Road Home” won a prize.", ""},
	{"The report, “Safe at Last”, is out today, the council said.", ""},
	{"The song “We Will Not Be Moved” was played twice, said the mayor.", ""},
	{"Her film is called “I Am Not Your Friend”.", ""},
	{"The scheme, known as “Park and Stride”, starts in May.", ""},
	{"The band played ‘Here We Go Again’ to a full house.", ""},
	{"A device known as a “skimmer” was found, police said.", ""},
	{"Officers call this “cuckooing”.", ""},
	{"Police say the gang used so-called “burner” phones.", ""},
	{"The firm trades as “Quick Fix Motors” in Norvale.", ""},
	{"She leads a project named 'Big Splash' for the council.", ""},
	{"The word “cuckooing” is new to many.", ""},

	/* scare quotes and terms that nobody is said to have said */
	{"The new “smart” motorway opened on Friday.", ""},
	{"The “big four” banks closed 90 branches.", ""},
	{"The “help” never came.", ""},
	{"Nora Wexley praised the “burner” project.", ""},
	{"Nora Wexley criticised the “smart” motorway.", ""},
	{"Jane Reed said that the “big four” banks had closed 90 branches.", ""},
	{"Children can be groomed by ‘county lines’ gangs.", ""},
	{"Choose “Contact us” and then “Report a crime”.", ""},

	/* apostrophes and measures */
	{"Jane Reed said the victims' families and the players' union had met.", ""},
	{"In the '80s and '90s the boats' crews lived on fish 'n' chips, said Jane Reed.", ""},
	{"James' mother and the girls' father said the boys' coach was late.", ""},
	{"'Twas the night before Christmas, and all was well, said Jane Reed.", ""},
	{"He is 6'2\" tall and wears size 12 boots, said Jane Reed.", ""},
	{"Police said he is 5' 10\" tall and carried a 15\" screen and a 32\" belt.", ""},
	{"The pipe is 24\" wide and 6' long.", ""},
	{"Jane Reed, who is 6'2\", said: \"I duck a lot.\"", "dp Jane Reed|said|I duck a lot."},
	{"The rock 'n' roll years were the firm's best, said Tom Hale.", ""},

	/* speech that is reported without marks, and lead-ins of lists */
	{"Jane Reed said that she was proud of the team and that it would go on.", ""},
	{"Norvale Council said:\n\n• the road would close\n• the bus would run", ""},
	{"Police will set out what is meant by ‘serious harm to the life of the town’.", ""},
	{"Jane Reed said: the road will close on Monday.", ""},
	{"The report recommends:\n\nMore staff on every ward.\n\nA new kitchen.", ""},
	{"The council said the following roads will close:\n\nHigh Street from noon.", ""},
	{"For more news, see the site. Tom Hale is 45.", ""},
};

/* A headline holds a quote only where it names the source itself. */
static const Case headlines[] = {
	{"‘We will rebuild’, says mayor after flood\n\nThe town is dry again.", "dg mayor after flood|says|We will rebuild"},
	{"Mayor Luis Wexley: ‘We will rebuild the town’\n\nThe town is dry again.", "dp Luis Wexley|-|We will rebuild the town"},
	{"Flood response ‘too slow’, says report\n\nThe town is dry again.", "fd report|says|too slow"},
	{"‘We will rebuild the town’\n\nThe town is dry again.", ""},
	{"Council launches ‘Love Your River’ campaign\n\nThe town is dry again.", ""},
	{"‘Smart’ motorway plan dropped\n\n“It was a mistake,” said Ann Brody.", "dp Ann Brody|said|It was a mistake,"},
};

typedef struct Row
{
	char		text[MAX_FOUND];
	size_t		length;
} Row;

static void
put(Row *row, const char *text, size_t length)
{
	if (row->length + length >= sizeof(row->text))
		return;
	memcpy(row->text + row->length, text, length);
	row->length += length;
	row->text[row->length] = '\0';
}

static void
put_span(Row *row, const PrReading *r, PrSpan span)
{
	if (span.end > span.start)
		put(row, r->text + span.start, span.end - span.start);
	else
		put(row, "-", 1);
}

static void
put_quote(Row *row, const PrReading *r, const PrQuote *q)
{
	put(row, &"dfb"[q->kind], 1);
	put(row, &"-pgd"[q->speaker_kind], 1);
	put(row, " ", 1);
	put_span(row, r, q->person != PR_NONE ? r->persons.at[q->person].name : q->speaker);
	for (uint32_t n = 0; n < q->alsos; n++)
	{
		put(row, "+", 1);
		put_span(row, r, r->persons.at[r->also_persons.at[q->also + n]].name);
	}
	put(row, "|", 1);
	put_span(row, r, q->cue);
	put(row, "|", 1);
	for (uint32_t n = 0; n < q->pieces; n++)
	{
		if (n > 0)
			put(row, " / ", 3);
		put_span(row, r, r->pieces.at[q->piece + n]);
	}
}

/* Is the row as the line of length bytes says? */
static bool
fits(const Row *row, const char *line, size_t length)
{
	const char *cut = memchr(line, '~', length);
	size_t		head = cut != NULL ? (size_t) (cut - line) - 1 : length;
	size_t		tail = cut != NULL ? length - head - 3 : 0;

	if (cut == NULL)
		return row->length == length && memcmp(row->text, line, length) == 0;
	return row->length >= head + tail && memcmp(row->text, line, head) == 0 &&
		memcmp(row->text + row->length - tail, line + length - tail, tail) == 0;
}

static void
show_failure(const Case *c, const PrReading *r, Row *row)
{
	printf("failed: %s\n  expected: %s\n", c->text, c->expected);
	for (uint32_t n = 0; n < r->quotes.count; n++)
	{
		row->length = 0;
		put_quote(row, r, &r->quotes.at[n]);
		printf("  found:    %s\n", row->text);
	}
}

static bool
check(const Case *c, PrReading *(*read) (PrArena *arena, const Case *c))
{
	static Row	row;
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read(arena, c);
	const char *expected = c->expected;
	bool		passed = true;

	for (uint32_t n = 0; n < r->quotes.count; n++)
	{
		size_t		length = strcspn(expected, "\n");

		row.length = 0;
		put_quote(&row, r, &r->quotes.at[n]);
		passed = passed && length > 0 && fits(&row, expected, length);
		expected += length + (expected[length] == '\n');
	}
	passed = passed && *expected == '\0';
	if (!passed)
		show_failure(c, r, &row);
	pr_arena_free(arena);
	return passed;
}

static bool
run(const Case *c)
{
	return check(c, read_in_body);
}

static bool
run_headline(const Case *c)
{
	return check(c, read_case);
}

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, run);
	RUN_CASES(&tests, headlines, run_headline);
	return end_tests(&tests);
}
