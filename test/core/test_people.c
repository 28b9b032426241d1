/*
 * test_people.c
 *		Sentences and the officials that must be found in them, and in the negative
 *		part persons and words that are none. Exit status 1 if any case fails.
 *
 * Expected: the officials in text order, divided by "; ", each as
 * name|honorific|title|role|organisation|postnominals, "-" where there is none.
 */
#include "cases.h"

#define MAX_FOUND 4096

static const Case cases[] = {
	/* rank before the name */
	{"Chief Inspector Mara Dunfield said the road was open.", "Mara Dunfield|-|Chief Inspector|-|-|-"},
	{"PC 4471 Oliver Brandt led the enquiry.", "Oliver Brandt|-|Police Constable|-|-|-"},
	{"DCI Oliver Brandt led the enquiry.", "Oliver Brandt|-|Detective Chief Inspector|-|-|-"},
	{"Det Insp Farah Quayle thanked the public.", "Farah Quayle|-|Detective Inspector|-|-|-"},
	{"T/DCC Amit Solanki is in charge.", "Amit Solanki|-|Temporary Deputy Chief Constable|-|-|-"},
	{"Acting Superintendent Joan Petrie attended.", "Joan Petrie|-|Acting Superintendent|-|-|-"},
	{"A/Supt Joan Petrie attended.", "Joan Petrie|-|Acting Superintendent|-|-|-"},
	{"Temporary Assistant Chief Constable Leo Marsden QPM spoke first.",
	"Leo Marsden|-|Temporary Assistant Chief Constable|-|-|QPM"},
	{"PC Niamh O'Sullivan-Grey stopped the van.", "Niamh O'Sullivan-Grey|-|Police Constable|-|-|-"},
	{"Detective Sergeant Ravi de la Cruz of Norvale Police has appealed for witnesses.",
	"Ravi de la Cruz|-|Detective Sergeant|-|Norvale Police|-"},
	{"Station Manager Will Hobday said crews were quick.", "Will Hobday|-|Station Manager|-|-|-"},
	{"Lt. Col. Grace Ashford Jr. briefed reporters.", "Grace Ashford Jr.|-|Lieutenant Colonel|-|-|-"},
	{"Sgt. Dale P. Whitcomb made the arrest.", "Dale P. Whitcomb|-|Sergeant|-|-|-"},
	{"Petty Officer 2nd Class Dora Lind made the rescue.", "Dora Lind|-|Petty Officer 2nd Class|-|-|-"},
	{"Chief Warrant Officer 3 Tom Hale flew the helicopter.", "Tom Hale|-|Chief Warrant Officer 3|-|-|-"},
	{"Command Sgt. Maj. Peter Ostrow spoke.", "Peter Ostrow|-|Command Sergeant Major|-|-|-"},
	{"Lt. Gov. Anna Field signed the bill.", "Anna Field|-|Lieutenant Governor|-|-|-"},
	{"Met Deputy Assistant Commissioner Arthur Crane thanked the public.",
	"Arthur Crane|-|Deputy Assistant Commissioner|Met Deputy Assistant Commissioner|Met|-"},

	/* office before the name */
	{"Chief Judge Tobin R. Marsh II signed the order.", "Tobin R. Marsh II|-|Chief Judge|-|-|-"},
	{"After the meeting, councillors Neil Tarn and Mary Vance said so.",
	"Neil Tarn|-|Councillor|-|-|-; Mary Vance|-|Councillor|-|-|-"},
	{"The IOPC's regional director Anna Vole said so.",
	"Anna Vole|-|regional director|IOPC's regional director|IOPC|-"},
	{"Public accounts committee chairman Arnold Fry said so.",
	"Arnold Fry|-|chairman|Public accounts committee chairman|Public accounts committee|-"},
	{"Home Secretary Ursula Finch welcomed the figures.", "Ursula Finch|-|Home Secretary|-|-|-"},
	{"The Home Secretary, Ursula Finch, welcomed the figures.", "Ursula Finch|-|Home Secretary|-|-|-"},
	{"Minister for Rural Affairs Colm Devlin TD opened the centre.",
	"Colm Devlin|-|Minister for Rural Affairs|-|-|TD"},
	{"Minister of State for Crime, Courts and Prisons Edith Lorne visited.",
	"Edith Lorne|-|Minister of State for Crime, Courts and Prisons|-|-|-"},
	{"Parliamentary Under-Secretary of State for Rivers Hugh Tanner replied.",
	"Hugh Tanner|-|Parliamentary Under-Secretary of State for Rivers|-|-|-"},
	{"Transport Minister Lena Ibsen said no.", "Lena Ibsen|-|Transport Minister|-|-|-"},
	{"Shadow Housing Minister Owen Trask said no.", "Owen Trask|-|Shadow Housing Minister|-|-|-"},
	{"Former Prime Minister Gordon Heale spoke.", "Gordon Heale|-|Prime Minister|-|-|-"},
	{"Police and Crime Commissioner Tessa Lunn backed the plan.",
	"Tessa Lunn|-|Police and Crime Commissioner|-|-|-"},
	{"Mayor-elect Tobias Renn promised change.", "Tobias Renn|-|Mayor-elect|-|-|-"},
	/* the word for a body, by itself before its office; a party with its group */
	{"Trust chairman Rowan Pell was glad.", "Rowan Pell|-|chairman|Trust chairman|Trust|-"},
	{"Hettie Vance, Federation Chair, spoke.", "Hettie Vance|-|Chair|Federation Chair|Federation|-"},
	{"Norvale Police Federation chair Rowan Pell spoke.",
	"Rowan Pell|-|chair|Norvale Police Federation chair|Norvale Police Federation|-"},
	{"Coun Rowan Pell, Labour Group leader, spoke.",
	"Rowan Pell|-|Councillor|Labour Group leader|Labour Group|-"},
	/* a unit before a rank, what is served before an office, a company before a fixed one */
	{"Road Crime Assistant Chief Constable Hettie Vance spoke.",
	"Hettie Vance|-|Assistant Chief Constable|Road Crime Assistant Chief Constable|-|-"},
	{"Eastmere Victims’ Commissioner Rowan Pell spoke.",
	"Rowan Pell|-|Victims’ Commissioner|Eastmere Victims’ Commissioner|-|-"},
	{"“We won,” said Lumenfold VP of Communications Rowan Pell.",
	"Rowan Pell|-|Vice-President of Communications|Lumenfold VP of Communications|Lumenfold|-"},
	{"Marl County Sheriff Rowan Pell spoke.", "Rowan Pell|-|Sheriff|Marl County Sheriff|-|-"},
	/* firms joined by a sign, bodies in commas, a body inside an office, a teacher's field */
	{"Rowan Pell, President of Arden & Moore, spoke.",
	"Rowan Pell|-|President|President of Arden & Moore|Arden & Moore|-"},
	{"Partner Hettie Vance of Arden & Moore spoke.", "Hettie Vance|-|Partner|-|Arden & Moore|-"},
	{"Sergeant Rowan Pell with the Norvale Police Department spoke.",
	"Rowan Pell|-|Sergeant|-|Norvale Police Department|-"},
	{"Rowan Pell, Deputy Director, Fraud Division, Norvale Police, spoke.",
	"Rowan Pell|-|Deputy Director|Deputy Director, Fraud Division, Norvale Police|Norvale Police|-"},
	{"Economic Secretary to the Treasury Rowan Pell spoke.",
	"Rowan Pell|-|Economic Secretary to the Treasury|-|Treasury|-"},
	{"Hettie Vance, professor of Chemical Engineering at the University of Norvale, spoke.",
	"Hettie Vance|-|professor|professor of Chemical Engineering at the University of Norvale|University of Norvale|-"},
	{"Cllr Rowan Pell, cabinet member for recycling, waste and streets, said so.",
	"Rowan Pell|-|Councillor|cabinet member for recycling, waste and streets|-|-"},
	{"Hettie Vance, Lumenfold founder, chairman and CEO, spoke.",
	"Hettie Vance|-|founder, chairman and Chief Executive Officer|Lumenfold founder, chairman and CEO|Lumenfold|-"},
	/* a later mention says more than the first */
	{"The minister Rowan Pell spoke. Rowan Pell, Minister for Ports, said so.",
	"Rowan Pell|-|Minister for Ports|-|-|-"},
	{"Leader Councillor Hettie Vance spoke. Councillor Hettie Vance, Council Leader, said so.",
	"Hettie Vance|-|Councillor|Council Leader|Council|-"},
	/* surnames that are other words too */
	{"Luke March, Chairman of Norvale Harbour Trust, spoke.",
	"Luke March|-|Chairman|Chairman of Norvale Harbour Trust|Norvale Harbour Trust|-"},
	/* an office whose holder the next sentence names */
	{"It must change, says the chair of Norvale Police Federation.\n\nRowan Pell spoke out after a clerk was hurt.",
	"Rowan Pell|-|chair|chair of Norvale Police Federation|Norvale Police Federation|-"},
	{"Sgt. Chris Worth, the commander, spoke.", "Chris Worth|-|Sergeant|commander|-|-"},
	{"F/O Rowan Pell flew in.", "Rowan Pell|-|Flying Officer|-|-|-"},
	{"Before Rowan Pell took up the post as Chair, it was vacant.", "Rowan Pell|-|Chair|-|-|-"},
	{"Council leader Cllr Hettie Vance was delighted.", "Hettie Vance|-|Councillor|Council leader|Council|-"},
	{"Interim Chief Executive Paul Orme thanked staff.", "Paul Orme|-|Interim Chief Executive|-|-|-"},
	{"Marine biologist Dr Kerstin Aalto agreed.", "Kerstin Aalto|Dr|Marine biologist|-|-|-"},
	{"Harbour Trust Chief Executive Simon Lyle agreed.",
	"Simon Lyle|-|Chief Executive|Harbour Trust Chief Executive|Harbour Trust|-"},
	{"Port Director Simon Lyle agreed.", "Simon Lyle|-|Port Director|-|-|-"},
	{"Norvale Council’s director of housing, Petra Vell, said so.",
	"Petra Vell|-|director|Norvale Council’s director of housing|Norvale Council|-"},
	{"The National Harbour Agency (NHA) lead for salvage, Inspector Ada Brook, said so.",
	"Ada Brook|-|Inspector|National Harbour Agency (NHA) lead for salvage|National Harbour Agency|-"},
	{"NPCC lead for rural crime Chief Constable Iris Novak said so.",
	"Iris Novak|-|Chief Constable|NPCC lead for rural crime|NPCC|-"},
	{"National Fire Chiefs Council Chair Desmond Frayne said so.",
	"Desmond Frayne|-|Chair|National Fire Chiefs Council Chair|National Fire Chiefs Council|-"},
	{"Business Crime Manager Dora Pell said shops had noticed.", "Dora Pell|-|Business Crime Manager|-|-|-"},
	{"Road Safety Manager Penny Close said so.", "Penny Close|-|Road Safety Manager|-|-|-"},

	/* behind the name */
	{"Nora Tilling, chief executive of Brightwater, said demand had grown.",
	"Nora Tilling|-|chief executive|chief executive of Brightwater|Brightwater|-"},
	{"Nora Tilling, Chief Executive at Brightwater, said demand had grown.",
	"Nora Tilling|-|Chief Executive|Chief Executive at Brightwater|Brightwater|-"},
	{"“It works,” said Jonas Ebb, Director of Public Health for Norvale Council.",
	"Jonas Ebb|-|Director|Director of Public Health for Norvale Council|Norvale Council|-"},
	{"Jonas Ebb, Head of Security at the Eastmere Arena, agreed.",
	"Jonas Ebb|-|Head of Security|Head of Security at the Eastmere Arena|Eastmere Arena|-"},
	{"Leila Samadi, senior policy adviser at the Marine Trust, warned of delay.",
	"Leila Samadi|-|senior policy adviser|senior policy adviser at the Marine Trust|Marine Trust|-"},
	{"Leila Samadi, Professor of Oceanography at the University of Eastmere, led the study.",
	"Leila Samadi|-|Professor|Professor of Oceanography at the University of Eastmere|University of Eastmere|-"},
	{"Kit Marlow, who chairs the board, and Ann Reed, its treasurer, resigned.",
	"Ann Reed|-|treasurer|-|-|-"},
	{"Sean Duffy, Family Liaison Coordinator, Norvale Police",
	"Sean Duffy|-|Family Liaison Coordinator|Family Liaison Coordinator, Norvale Police|Norvale Police|-"},
	{"Sean Duffy, Parking Wizard, Norvale Council",
	"Sean Duffy|-|Parking Wizard|Parking Wizard, Norvale Council|Norvale Council|-"},
	{"Sean Duffy (Chief Nurse) and Ivy Small (Medical Director) signed.",
	"Sean Duffy|-|Chief Nurse|-|-|-; Ivy Small|-|Medical Director|-|-|-"},
	{"Superintendent Gwen Astley, deputy director of the Harbour Agency, said so.",
	"Gwen Astley|-|Superintendent|deputy director of the Harbour Agency|Harbour Agency|-"},
	{"Assistant Commissioner Gwen Astley QPM, the operation’s gold commander, said so.",
	"Gwen Astley|-|Assistant Commissioner|operation’s gold commander|-|QPM"},
	{"Helen Strand has been appointed Chief Inspector of Ferries.",
	"Helen Strand|-|Chief Inspector|Chief Inspector of Ferries|-|-"},
	{"Helen Strand joins the team as Head of Casework.", "Helen Strand|-|Head of Casework|-|-|-"},
	{"Helen Strand becomes chief executive of the Marine Trust in May.",
	"Helen Strand|-|chief executive|chief executive of the Marine Trust|Marine Trust|-"},
	{"Helen Strand has been named as the new Chair of the Marine Trust.",
	"Helen Strand|-|Chair|Chair of the Marine Trust|Marine Trust|-"},
	{"Helen Strand was elected president of the Welsh Rowing Federation.",
	"Helen Strand|-|president|president of the Welsh Rowing Federation|Welsh Rowing Federation|-"},
	{"Helen Strand is the Marine Trust’s lead for wrecks.",
	"Helen Strand|-|lead|Marine Trust’s lead for wrecks|Marine Trust|-"},
	{"Contact Helen Strand, policy adviser, for details.", "Helen Strand|-|policy adviser|-|-|-"},
	{"Helen Strand, the then director of the Marine Trust, resigned.",
	"Helen Strand|-|director|director of the Marine Trust|Marine Trust|-"},
	{"Helen Strand, former director of the Marine Trust, resigned.",
	"Helen Strand|-|director|director of the Marine Trust|Marine Trust|-"},
	{"Helen Strand, Chair and co-founder of Ladders Abroad, resigned.",
	"Helen Strand|-|Chair|Chair and co-founder of Ladders Abroad|Ladders Abroad|-"},
	{"Helen Strand, a spokeswoman for Dogs United, said so.",
	"Helen Strand|-|spokeswoman|spokeswoman for Dogs United|Dogs United|-"},
	{"Helen Strand, Founder & CEO, Brightwater, said so.",
	"Helen Strand|-|Founder & Chief Executive Officer|Founder & CEO, Brightwater|Brightwater|-"},
	{"Helen Strand OBE, Vice-Chancellor of Eastmere University, said so.",
	"Helen Strand|-|Vice-Chancellor|Vice-Chancellor of Eastmere University|Eastmere University|OBE"},
	{"Rear Admiral Piet van den Hoek, commander of the Joint Rescue Centre, said so.",
	"Piet van den Hoek|-|Rear Admiral|commander of the Joint Rescue Centre|Joint Rescue Centre|-"},

	/* what stands to the left of an office */
	{"New South Wales Premier Colm Devlin said so.", "Colm Devlin|-|Premier|New South Wales Premier|-|-"},
	{"New Zealand Prime Minister Tessa Lunn said so.",
	"Tessa Lunn|-|Prime Minister|New Zealand Prime Minister|-|-"},
	{"But Royal Commissioner Tessa Lunn said so.", "Tessa Lunn|-|Royal Commissioner|-|-|-"},
	{"He met Sean Duffy and Israeli Foreign Minister Dov Harel.",
	"Dov Harel|-|Foreign Minister|Israeli Foreign Minister|-|-"},
	{"Officers have arrested Brightwater chief Simon Lyle.",
	"Simon Lyle|-|chief|Brightwater chief|Brightwater|-"},
	{"The ousted president Simon Lyle fled.", "Simon Lyle|-|president|-|-|-"},
	{"Brightwater Foods franchise owner Simon Lyle said so.",
	"Simon Lyle|-|franchise owner|Brightwater Foods franchise owner|Brightwater Foods|-"},
	{"Yesterday Lumenfold co-founder Simon Lyle said so.",
	"Simon Lyle|-|co-founder|Lumenfold co-founder|Lumenfold|-"},
	{"West Yorkshire Police and Crime Commissioner Simon Lyle said so.",
	"Simon Lyle|-|Police and Crime Commissioner|West Yorkshire Police and Crime Commissioner|-|-"},
	{"Simon Lyle, General Secretary of UNISON, said so.",
	"Simon Lyle|-|General Secretary|General Secretary of UNISON|UNISON|-"},
	{"Today Arden & Moore partner Simon Lyle said so.",
	"Simon Lyle|-|partner|Arden & Moore partner|Arden & Moore|-"},
	{"The acclaimed rivers specialist Simon Lyle said so.", "Simon Lyle|-|rivers specialist|-|-|-"},
	{"Today Lumenfold finance information officer Simon Lyle said so.",
	"Simon Lyle|-|finance information officer|Lumenfold finance information officer|Lumenfold|-"},
	{"After the regatta and Norwegian team captain Simon Lyle said so.",
	"Simon Lyle|-|team captain|Norwegian team captain|-|-"},
	{"The Bank of the Coast spokesman Simon Lyle said so.",
	"Simon Lyle|-|spokesman|Bank of the Coast spokesman|Bank of the Coast|-"},
	{"Deputy Defence Secretary Simon Lyle said so.", "Simon Lyle|-|Deputy Defence Secretary|-|-|-"},
	{"Assistant District Attorney Ann Reed, Deputy Bureau Chief, prosecuted.",
	"Ann Reed|-|Assistant District Attorney|Deputy Bureau Chief|-|-"},
	{"Norvale detective chief inspector Simon Lyle said so.",
	"Simon Lyle|-|detective chief inspector|Norvale detective chief inspector|-|-"},
	{"Dockers Union secretary Simon Lyle said so.",
	"Simon Lyle|-|secretary|Dockers Union secretary|Dockers Union|-"},

	/* offices side by side */
	{"Founder and CEO Simon Lyle said so.", "Simon Lyle|-|Founder and Chief Executive Officer|-|-|-"},
	{"Its chairman and chief executive Simon Lyle said so.",
	"Simon Lyle|-|chairman and chief executive|-|-|-"},
	{"Executive Vice President and Chief Operating Officer Simon Lyle said so.",
	"Simon Lyle|-|Executive Vice President and Chief Operating Officer|-|-|-"},
	{"Simon Lyle, President/Founder of Brightwater, said so.",
	"Simon Lyle|-|President/Founder|President/Founder of Brightwater|Brightwater|-"},
	{"The UN’s chief weapons inspector Simon Lyle said so.",
	"Simon Lyle|-|chief weapons inspector|UN’s chief weapons inspector|UN|-"},
	{"Simon Lyle, chief scientific adviser, said so.", "Simon Lyle|-|chief scientific adviser|-|-|-"},

	{"Chief Fire Officer/Chief Executive Simon Lyle said so.",
	"Simon Lyle|-|Chief Fire Officer/Chief Executive|-|-|-"},
	{"Simon Lyle, President/Head of Lettings at Brightwater, said so.",
	"Simon Lyle|-|President/Head of Lettings|President/Head of Lettings at Brightwater|Brightwater|-"},
	{"Simon Lyle, Chief of Development, said so.", "Simon Lyle|-|Chief of Development|-|-|-"},
	{"Police, Fire and Crime Commissioner Dana Lyle said so.",
	"Dana Lyle|-|Police, Fire and Crime Commissioner|-|-|-"},
	{"Dana Lyle, the Police, Fire and Crime Commissioner for Northmere, said so.",
	"Dana Lyle|-|Police, Fire and Crime Commissioner|Police, Fire and Crime Commissioner for Northmere|-|-"},
	{"Deputy Police, Fire and Crime Commissioner Simon Lyle said so.",
	"Simon Lyle|-|Deputy Police, Fire and Crime Commissioner|-|-|-"},
	{"Culture, Media and Sport Secretary Simon Lyle said so.",
	"Simon Lyle|-|Culture, Media and Sport Secretary|-|-|-"},
	{"Cade County State’s Attorney Ann Reed said so.",
	"Ann Reed|-|State’s Attorney|Cade County State’s Attorney|-|-"},
	{"Inland Water Chief Executive Ann Reed said so.",
	"Ann Reed|-|Chief Executive|Inland Water Chief Executive|Inland Water|-"},
	{"Kingsmere’s police commander, Ann Reed, said so.",
	"Ann Reed|-|police commander|Kingsmere’s police commander|-|-"},

	{"Eastmere Deputy Vice-Chancellor (Research) Professor Simon Lyle agreed.",
	"Simon Lyle|Professor|Deputy Vice-Chancellor|Eastmere Deputy Vice-Chancellor|-|-"},
	{"Simon Lyle, Chief Financial and Supply Chain Officer, agreed.",
	"Simon Lyle|-|Chief Financial and Supply Chain Officer|-|-|-"},
	{"Simon Lyle, Chief People & Culture Officer, agreed.",
	"Simon Lyle|-|Chief People & Culture Officer|-|-|-"},
	{"Chief Ports Secretary Simon Lyle agreed.", "Simon Lyle|-|Chief Ports Secretary|-|-|-"},
	{"Simon Lyle, Consultant Orthopaedic Surgeon, agreed.",
	"Simon Lyle|-|Consultant Orthopaedic Surgeon|-|-|-"},
	{"The board has appointed Simon Lyle as its new managing director.",
	"Simon Lyle|-|managing director|-|-|-"},
	{"Simon Lyle, who moved on from his role as chief officer of the Marine Trust, agreed.", ""},
	{"Port Director H. Marsh Lyle agreed.", "H. Marsh Lyle|-|Port Director|-|-|-"},
	{"The town mayor is currently Simon Lyle.", "Simon Lyle|-|town mayor|-|-|-"},
	{"Its chief executive will be Simon Lyle.", "Simon Lyle|-|chief executive|-|-|-"},
	{"Sheriff’s spokesman Sgt. Bob Lyle agreed.", "Bob Lyle|-|Sergeant|Sheriff’s spokesman|-|-"},
	{"Ann Lyle (she/her), Senior Policy Manager, agreed.", "Ann Lyle|-|Senior Policy Manager|-|-|-"},
	{"Statement by Minister for Justice, Equality and Defence, Simon Lyle, T.D., on the port.",
	"Simon Lyle|-|Minister for Justice, Equality and Defence|-|-|T.D."},
	{"Lord Chief Justice, the Right Honourable the Lord Lyle of Combe, agreed.",
	"Lyle of Combe|Right Honourable the Lord|Lord Chief Justice|-|-|-"},

	/* what follows an office */
	{"Helen Strand, chief executive of retailer Dogs United, said so.",
	"Helen Strand|-|chief executive|chief executive of retailer Dogs United|Dogs United|-"},
	{"The chief technology officer of retailer Dogs Fane, Helen Strand, said so.",
	"Helen Strand|-|chief technology officer|chief technology officer of retailer Dogs Fane|Dogs Fane|-"},
	{"A spokesman for provincial governor Ali Rahman said so.", "Ali Rahman|-|provincial governor|-|-|-"},
	{"A spokesman for the Interior Minister, Ali Rahman, said so.", "Ali Rahman|-|Interior Minister|-|-|-"},
	{"Helen Strand, Rector of St Mary's, said so.", "Helen Strand|-|Rector|Rector of St Mary's|-|-"},

	{"Assistant District Attorney Ann Reed of the District Attorney’s Rural Crimes Bureau said so.",
	"Ann Reed|-|Assistant District Attorney|-|Rural Crimes Bureau|-"},
	{"Inspector Ann Reed, from the South West Regional Specialist Protection Unit, said so.",
	"Ann Reed|-|Inspector|-|South West Regional Specialist Protection Unit|-"},
	{"Governor JB Halloran signed it.", "JB Halloran|-|Governor|-|-|-"},

	/* honorifics with a stop, bodies behind a name */
	{"Prof. Helen Strand from the University of Eastmere said so.",
	"Helen Strand|-|Professor|-|University of Eastmere|-"},
	{"Professor Dame Helen Strand said so.", "Helen Strand|Dame|Professor|-|-|-"},

	/* peers, knights, honorifics */
	{"Sir Magnus Thorley KC, chair of the inquiry, said so.",
	"Magnus Thorley|Sir|chair|chair of the inquiry|-|KC"},
	{"Professor Dame Yvonne Adeleke, Chief Medical Officer, said so.",
	"Yvonne Adeleke|Professor Dame|Chief Medical Officer|-|-|-"},
	{"The Rt Hon Sir Giles Corby MP, Minister for Ports, said so.",
	"Giles Corby|Rt Hon Sir|Minister for Ports|-|-|MP"},
	{"Lords Minister Baroness Hartwell of Combe opened the debate.",
	"Hartwell of Combe|Baroness|Lords Minister|-|-|-"},
	{"Lord (Nadeem) Sharif of Kingsland, Minister for Trade, agreed.",
	"(Nadeem) Sharif of Kingsland|Lord|Minister for Trade|-|-|-"},
	{"Rev Canon Judith Moss, Dean of Eastmere, agreed.", "Judith Moss|Rev Canon|Dean of Eastmere|-|-|-"},
	{"HHJ Alan Pryce sentenced them.", "Alan Pryce|-|His Honour Judge|-|-|-"},

	/* surnames that are words */
	{"Sergeant Tom Rose, Inspector Ann Black and PC Joe May attended.",
	"Tom Rose|-|Sergeant|-|-|-; Ann Black|-|Inspector|-|-|-; Joe May|-|Police Constable|-|-|-"},
	{"Superintendent Clare Bishop and DS Mark Close attended.",
	"Clare Bishop|-|Superintendent|-|-|-; Mark Close|-|Detective Sergeant|-|-|-"},
	{"Councillor Bob Close said the square would reopen.", "Bob Close|-|Councillor|-|-|-"},
	{"Cllr Bob Close said the square would reopen.", "Bob Close|-|Councillor|-|-|-"},
	{"“It is late,” said Bernadette Church, National Officer for Rail.",
	"Bernadette Church|-|National Officer|National Officer for Rail|-|-"},
	{"Ruth Parish, clerk to the board, said so.", "Ruth Parish|-|clerk|clerk to the board|-|-"},
	{"Penny Chambers, Town Clerk, said so.", "Penny Chambers|-|Town Clerk|-|-|-"},
	{"Harbor Master Dolores Quint said traffic would stop.", "Dolores Quint|-|Harbor Master|-|-|-"},
	{"Chief Fire Officer Jack Law said so.", "Jack Law|-|Chief Fire Officer|-|-|-"},
	{"Sheriff Bill Rooker said so.", "Bill Rooker|-|Sheriff|-|-|-"},

	/* non-English names */
	{"Commissioner Ylva Johansdóttir said so.", "Ylva Johansdóttir|-|Commissioner|-|-|-"},
	{"President Éamon Ó Dálaigh said so.", "Éamon Ó Dálaigh|-|President|-|-|-"},
	{"Executive Vice-President Věra Nováková said so.", "Věra Nováková|-|Executive Vice-President|-|-|-"},
	{"Mehmet Şahin, Chief Executive of Harvest Aid, said so.",
	"Mehmet Şahin|-|Chief Executive|Chief Executive of Harvest Aid|Harvest Aid|-"},
	{"Ngozi Okonkwo, Head of Programmes, said so.", "Ngozi Okonkwo|-|Head of Programmes|-|-|-"},
	{"Xu Li, Chief Financial Officer of Kestrel Foods, said so.",
	"Xu Li|-|Chief Financial Officer|Chief Financial Officer of Kestrel Foods|Kestrel Foods|-"},
	{"Detective Constable Sunil D'Souza said so.", "Sunil D'Souza|-|Detective Constable|-|-|-"},
	{"Inspector J. R. Hartley said so.", "J. R. Hartley|-|Inspector|-|-|-"},

	/* American titles */
	{"“This was fraud,” said U.S. Attorney Jane Q. Halloran for the Northern District of Ohio.",
	"Jane Q. Halloran|-|U.S. Attorney|-|-|-"},
	{"Special Agent in Charge Marcus T. Bellamy Jr. of the FBI’s Denver Field Office joined in making the announcement.",
	"Marcus T. Bellamy Jr.|-|Special Agent in Charge|-|FBI|-"},
	{"FBI Special Agent in Charge Dana Lowe thanked the public.",
	"Dana Lowe|-|Special Agent in Charge|FBI Special Agent in Charge|FBI|-"},
	{"Assistant U.S. Attorneys Kara Moss and Lee Whitlow prosecuted the case.",
	"Kara Moss|-|Assistant U.S. Attorney|-|-|-; Lee Whitlow|-|Assistant U.S. Attorney|-|-|-"},
	{"U.S. District Judge Ruth Ann Mercer imposed the sentence.",
	"Ruth Ann Mercer|-|U.S. District Judge|-|-|-"},
	{"Governor Wes Harlan signed the bill.", "Wes Harlan|-|Governor|-|-|-"},
	{"Attorney General Alma Reyes announced the suit.", "Alma Reyes|-|Attorney General|-|-|-"},
	{"Sen. Dale Whitcomb (R-Ohio) said so.", "Dale Whitcomb|-|Senator|-|-|-"},
	{"Principal Deputy Assistant Attorney General Nicole Argent of the Justice Department’s Criminal Division made the announcement.",
	"Nicole Argent|-|Principal Deputy Assistant Attorney General|-|Justice Department|-"},

	/* several persons */
	{"Solicitor General Robert Finch, Business Minister Amy Stone and Lord Chancellor Dominic Hale met.",
	"Robert Finch|-|Solicitor General|-|-|-; Amy Stone|-|Business Minister|-|-|-; Dominic Hale|-|Lord Chancellor|-|-|-"},
	{"The panel is Sarah Finch, Solicitor General Robert Hale, and hate crime charities.",
	"Robert Hale|-|Solicitor General|-|-|-"},
	{"Inspector Ada Brook and Sergeant Lee Fane were there. Inspector Brook spoke.",
	"Ada Brook|-|Inspector|-|-|-; Lee Fane|-|Sergeant|-|-|-"},
	{"Ada Brook spoke for an hour. Chief Superintendent Brook later left.",
	"Ada Brook|-|Chief Superintendent|-|-|-"},

	/* signatories and lists */
	{"Yours sincerely,\n\nHelen Strand\nChief Executive, Marine Trust",
	"Helen Strand|-|Chief Executive|Chief Executive, Marine Trust|Marine Trust|-"},
	{"Signed by:\n\nHelen Strand, Harbour Trust Chair\n\nOwen Trask MP, Minister for Ports",
	"Helen Strand|-|Chair|Harbour Trust Chair|Harbour Trust|-; Owen Trask|-|Minister for Ports|-|-|MP"},
	{"Winner – Helen Strand, Crime Data Analyst, Norvale Police",
	"Helen Strand|-|Crime Data Analyst|Crime Data Analyst, Norvale Police|Norvale Police|-"},
	{"Bravery award: PC Owen Trask, Norvale Police", "Owen Trask|-|Police Constable|-|Norvale Police|-"},

	/* courts, parties, seats */
	{"Superior Court Judge Laura Penn sentenced him.",
	"Laura Penn|-|Judge|Superior Court Judge|Superior Court|-"},
	{"Crown Court judge Paul Reed agreed.", "Paul Reed|-|judge|Crown Court judge|Crown Court|-"},
	{"Eastmere Supreme Court Justice Danny Choi agreed.",
	"Danny Choi|-|Justice|Eastmere Supreme Court Justice|Eastmere Supreme Court|-"},
	{"Eastmere University Professor Ann Reed agreed.",
	"Ann Reed|-|Professor|Eastmere University Professor|Eastmere University|-"},
	{"United States District Judge Ann Reed agreed.", "Ann Reed|-|United States District Judge|-|-|-"},
	{"Lord Justice Bean, Mr Justice Kerr and HHJ Dodd sat.",
	"Bean|-|Lord Justice|-|-|-; Kerr|-|Mr Justice|-|-|-; Dodd|-|His Honour Judge|-|-|-"},
	{"Tory leader Martin Howell agreed.", "Martin Howell|-|leader|Tory leader|Tory|-"},
	{"Conservative local government spokesman Glyn Rees agreed.",
	"Glyn Rees|-|local government spokesman|Conservative local government spokesman|Conservative|-"},
	{"Liberal Democrat councillor Ann Reed agreed.", "Ann Reed|-|councillor|Liberal Democrat councillor|-|-"},
	{"The motion was tabled by Toby Clerke MP.", "Toby Clerke|-|-|-|-|MP"},
	{"Baroness Hale of Combe and the Rt Hon Sir Edward Pike KCB MP sat.",
	"Edward Pike|Rt Hon Sir|-|-|-|KCB MP"},
	{"Cook County Sheriff Thomas J. Dale agreed.", "Thomas J. Dale|-|Sheriff|Cook County Sheriff|-|-"},

	/* what belongs to a position, and what does not */
	{"Assistant Attorney General Martin Crewe of the Fraud Division and Department of Justice Inspector General Gail Frost agreed.",
	"Martin Crewe|-|Assistant Attorney General|-|Fraud Division|-; "
	"Gail Frost|-|Inspector General|Department of Justice Inspector General|Department of Justice|-"},
	{"Lumenfold President and CEO, Chip Marlow, stated so.",
	"Chip Marlow|-|President and Chief Executive Officer|Lumenfold President and CEO|Lumenfold|-"},
	{"Statement by Eliza Trent, Secretary of State for Ports on the fire at HMP Leeds.",
	"Eliza Trent|-|Secretary of State for Ports|-|-|-"},
	{"Ann Reed – adviser to the Chief Inspector of Ferries and former Director of the Marine Trust – agreed.",
	"Ann Reed|-|adviser|adviser to the Chief Inspector of Ferries|-|-"},
	{"Special Inspector Peter Alder, Southern Division for his work.",
	"Peter Alder|-|Special Inspector|-|Southern Division|-"},
	{"Student of the Month - Special Constable Peter Barrow, Harbour Division",
	"Peter Barrow|-|Special Constable|-|Harbour Division|-"},
	{"Irene Curtin (pictured left), President of the Pilots’ Association of England and Wales, agreed.",
	"Irene Curtin|-|President|President of the Pilots’ Association of England and Wales|Pilots’ Association of England and Wales|-"},
	{"Deputy Chief Constable Kate Thorne of Norvale Police is the Association of Chief Police Officers (ACPO) lead for ferries.",
	"Kate Thorne|-|Deputy Chief Constable|Association of Chief Police Officers (ACPO) lead for ferries|Association of Chief Police Officers|-"},
	{"Inspector Charlie Cowan from Norvale Police who is the ACPO lead on ferries said so.",
	"Charlie Cowan|-|Inspector|ACPO lead on ferries|ACPO|-"},
	{"Mike Curtis, the senior investigating officer in the case, agreed.",
	"Mike Curtis|-|senior investigating officer|senior investigating officer in the case|-|-"},
	{"Inspector Gareth Pugh, HR Director, agreed.", "Gareth Pugh|-|Inspector|HR Director|-|-"},
	{"NT chief executive Ann Reed agreed.", "Ann Reed|-|chief executive|NT chief executive|NT|-"},
	{"HM Solicitor General Robert Curtis agreed.",
	"Robert Curtis|-|Solicitor General|HM Solicitor General|-|-"},
	{"Ask Lisette Vole-Vane, Public Information Officer, for details.",
	"Lisette Vole-Vane|-|Public Information Officer|-|-|-"},
	{"Attributed to Inspector Greg Wills.", "Greg Wills|-|Inspector|-|-|-"},
	{"Ann Reed, Minister for Immigration Reform said so.",
	"Ann Reed|-|Minister for Immigration Reform|-|-|-"},
	{"Ann Reed, president of the union, spoke. Superintendent Reed left.",
	"Ann Reed|-|Superintendent|president of the union|-|-"},

	{"Ann Reed, Chair of the Harbour Fund and member of the Marine Trust, said so.",
	"Ann Reed|-|Chair|Chair of the Harbour Fund and member of the Marine Trust|Harbour Fund|-"},
	{"Eliza Trent MP, Lord Chancellor and Secretary of State for Ports, said so.",
	"Eliza Trent|-|Lord Chancellor and Secretary of State for Ports|-|-|MP"},
	{"Eliza Trent, chair of the Marine Trust and former director of the Harbour Fund, said so.",
	"Eliza Trent|-|chair|chair of the Marine Trust|Marine Trust|-"},
	{"Ann Reed, ex-head of salvage at Number 10, said so.",
	"Ann Reed|-|head of salvage|ex-head of salvage at Number 10|Number 10|-"},
	{"Ann Reed, Interim CEO/Superintendent of Norvale Schools, said so.",
	"Ann Reed|-|Interim CEO/Superintendent|Interim CEO/Superintendent of Norvale Schools|Norvale Schools|-"},
	{"The manager S/Sgt. Danny Donald said so.", "Danny Donald|-|Staff Sergeant|manager|-|-"},
	{"Cllr Ann Reed, cabinet member for rivers with NDC, said so.",
	"Ann Reed|-|Councillor|cabinet member for rivers with NDC|NDC|-"},
	{"Mole Hall Executive Director Ann Reed said so.",
	"Ann Reed|-|Executive Director|Mole Hall Executive Director|Mole Hall|-"},
	{"Ann Reed the Minister for Ports spoke.", "Ann Reed|-|Minister for Ports|-|-|-"},
	{"The Honorable Edgar C. Pratt of the United States District Court for the Eastern District of Texas sat.",
	"Edgar C. Pratt|Honorable|-|-|United States District Court for the Eastern District of Texas|-"},

	{"The leader of the council Judith Blane was there.", "Judith Blane|-|leader|leader of the council|-|-"},

	{"Lena Voss spoke. “It is late,” said Voss, the company’s chief executive, on Monday.",
	"Lena Voss|-|chief executive|company’s chief executive|-|-"},
	{"Caroline Fenn, the agency's Director of Incident Management, said so.",
	"Caroline Fenn|-|Director|Director of Incident Management|-|-"},
	{"Gary Anand, federal Minister of Ports, said so.", "Gary Anand|-|Minister of Ports|-|-|-"},
	{"Rovers boss Steve Cannon agreed.", "Steve Cannon|-|Rovers boss|-|-|-"},
	{"Coun Pauline Deakin agreed.", "Pauline Deakin|-|Councillor|-|-|-"},
	{"Teresa Ruiz, Executive Vice-President for Clean, Just and Open Rivers, said so.",
	"Teresa Ruiz|-|Executive Vice-President|Executive Vice-President for Clean, Just and Open Rivers|-|-"},
	{"Ann Reed, Commissioner for Safe, Clean and Fair Homes, said so.",
	"Ann Reed|-|Commissioner|Commissioner for Safe, Clean and Fair Homes|-|-"},
	{"Temporary detective chief inspector Ann Reed said so.",
	"Ann Reed|-|Temporary detective chief inspector|-|-|-"},
	{"Board Chair Elect Tim Apple spoke.", "Tim Apple|-|Board Chair Elect|-|-|-"},
	{"Minister Paula Dale, union spokesman, Bob Lyle, said so.",
	"Paula Dale|-|Minister|-|-|-; Bob Lyle|-|union spokesman|-|-|-"},
	{"He spoke to Councillor Lee Fane, local MP Barry Gardner and others.",
	"Lee Fane|-|Councillor|-|-|-; Barry Gardner|-|Member of Parliament|-|-|-"},

	{"Inspector Rhona Pike, of Norvale Police's Major Crime Investigation Team, said so.",
	"Rhona Pike|-|Inspector|-|Norvale Police|-"},
	{"PCs Lee Fane and Zoe Birch were commended.",
	"Lee Fane|-|Police Constable|-|-|-; Zoe Birch|-|Police Constable|-|-|-"},
	{"United States Attorney Damian Wolfe for the Southern District of Ohio and FBI Assistant Director James Dunn agreed.",
	"Damian Wolfe|-|United States Attorney|-|-|-; James Dunn|-|Assistant Director|FBI Assistant Director|FBI|-"},
	{"NATO Secretary General Mark Ruttner spoke.",
	"Mark Ruttner|-|Secretary General|NATO Secretary General|NATO|-"},
	{"Lib Dem Treasury spokesperson Daisy Coop replied.",
	"Daisy Coop|-|Treasury spokesperson|Lib Dem Treasury spokesperson|Lib Dem|-"},
	{"Superintendent Noel Carolan, Store Street Garda Station, agreed.",
	"Noel Carolan|-|Superintendent|-|-|-"},
	{"Major General (Ret.) Tim Ross attended.", "Tim Ross|-|Major General|-|-|-"},
	{"Prosecutor Tom Little KC agreed.", "Tom Little|-|Prosecutor|-|-|KC"},
	{"Bob Neale is Chair of the Justice Select Committee.",
	"Bob Neale|-|Chair|Chair of the Justice Select Committee|Justice Select Committee|-"},

	{"Minister for the Cabinet Office and Paymaster General Nick Thorne said so.",
	"Nick Thorne|-|Minister for the Cabinet Office and Paymaster General|-|-|-"},
	{"Statement by Ann Reed, Home Secretary on the riots in Hull.", "Ann Reed|-|Home Secretary|-|-|-"},
	{"Detective Sergeant First Class Bill Boone arrested him.",
	"Bill Boone|-|Detective Sergeant First Class|-|-|-"},
	{"DGP O.P. Singh and SP Rakesh Sharma met Delhi Police Commissioner Sanjay Arora.",
	"O.P. Singh|-|Director General of Police|-|-|-; Rakesh Sharma|-|Superintendent of Police|-|-|-; "
	"Sanjay Arora|-|Commissioner|Delhi Police Commissioner|Delhi Police|-"},
	{"Lead nurse Ann Dow said so.", "Ann Dow|-|Lead nurse|-|-|-"},

	/* suspects */
	{"Bob Lyle, owner of Lumen Ltd, was charged with fraud.", ""},
	{"Bob Lyle, former chief executive of Lumen Ltd, has been jailed. Former teacher Ann Reed pleaded guilty.", ""},
	{"PC Tom Hale was charged with assault.", "Tom Hale|-|Police Constable|-|-|-"},

	/* names */
	{"Gareth Usher, Deputy Director, said so.", "Gareth Usher|-|Deputy Director|-|-|-"},
	{"Olive Hall, Deputy Director, met Wes Lane, Secretary of State for Ports.",
	"Olive Hall|-|Deputy Director|-|-|-; Wes Lane|-|Secretary of State for Ports|-|-|-"},
	{"The union's general secretary, Mary Brand, said so.",
	"Mary Brand|-|general secretary|union's general secretary|-|-"},
	{"“Good,” said WEI Shulan, Director-General of the Food and Agriculture Organization.",
	"WEI Shulan|-|Director-General|Director-General of the Food and Agriculture Organization|Food and Agriculture Organization|-"},
	{"District Attorney Summer Reeves agreed.", "Summer Reeves|-|District Attorney|-|-|-"},
	{"Judge Ana M. de la Cruz agreed.", "Ana M. de la Cruz|-|Judge|-|-|-"},
	{"Councillor Seán Mac an tSaoir and Councillor Éanna Ó hEidhin agreed.",
	"Seán Mac an tSaoir|-|Councillor|-|-|-; Éanna Ó hEidhin|-|Councillor|-|-|-"},
	{"SHERIFF TOM DALE ANNOUNCES NEW CARS\n\nSheriff Tom Dale announced new cars.",
	"Tom Dale|-|Sheriff|-|-|-"},

	/* negative: no officials */
	{"FORMER SPECIAL AGENT PLEADS GUILTY TO LYING", ""},
	{"It is big enough to rival sector leader Omnivane.", ""},
	{"It set out the benefits of Public Private Partnerships.", ""},
	{"He was its Chief Guest. Professor Reed (General Practice & Rural Health) was there. The Jan Reed Yojana, the Minister said, helps.",
	"Reed|-|Professor|-|-|-"},
	{"A third said that Mr Blane was a good prime minister and others disagreed.", ""},
	{"Dr. Duke Arden, 49, Los Angeles", ""},
	{"Gen Z went to see Captain America at President Kennedy Airport.", ""},
	{"The Garda National Drugs and Organised Crime Bureau raided the Garda Stations.", ""},
	{"Mr Alan Dobbs, 54, of Mill Lane, was charged with fraud.", ""},
	{"Mrs June Dobbs and her son Peter Dobbs were rescued.", ""},
	{"Nobody told the Chief Constable or the Home Secretary.", ""},
	{"The director of the film said the mayor was wrong.", ""},
	{"A spokesperson for Norvale Police said the road was open.", ""},
	{"Norvale Police Chief Officer Group will meet in May.", ""},
	{"Police Officers in Great Yarmouth found two cars.", ""},
	{"Victim Sarah Finch, 34, said she forgave him.", ""},
	{"Jordan Pike, a baker from Hull, ran the marathon.", ""},
	{"The Prince of Wales Bridge will close on Good Friday.", ""},
	{"The Lord Mayor Treloar School and the Duke Street depot closed.", ""},
	{"The Marshall Plan began in June. Will May come?", ""},
	{"Members of the Police Federation met the Minister of Finance.", ""},
	{"The Director of Public Prosecutions Act is old.", ""},
	{"Head Office Manager posts are open in West London.", ""},
	{"Officer Safety Training and Chief Officer training start in May.", ""},
	{"St Helen Strand is a street near King William Dock.", ""},
	{"Sarah’s Law and Operation Captain Morgan are well known.", ""},
	{"Chief Palestinian negotiators were there. Cathy Frame won the 400 metres; champion Cathy Frame was happy.", ""},
	{"He was a major resistance figure.", ""},
	{"The prize went to Mr Major. Tony Frame, 40, was there.", ""},
	{"London teacher Ann Reed and shop owner Bob Lyle agreed.", ""},
	{"Minister for Justice Welcomes Plan for Eastmere", ""},
	{"World champion Cathy Frame and Olympic champion Sean Duffy met.", ""},
};

static void
append_field(char *found, const PrReading *r, PrSpan span, const char *literal, uint32_t length,
			 const char *end)
{
	size_t		used = strlen(found);

	if (literal != NULL)
		snprintf(found + used, MAX_FOUND - used, "%.*s%s", (int) length, literal, end);
	else if (span.end > span.start)
		snprintf(found + used, MAX_FOUND - used, "%.*s%s", (int) (span.end - span.start),
				 r->text + span.start, end);
	else
		snprintf(found + used, MAX_FOUND - used, "-%s", end);
}

static void
append_string(char *found, const PrReading *r, const PrString *s, const char *end)
{
	append_field(found, r, s->span, s->literal, s->literal_length, end);
}

static void
append_person(char *found, const PrReading *r, const PrPerson *p)
{
	size_t		used = strlen(found);

	if (!p->official)
		return;
	snprintf(found + used, MAX_FOUND - used, "%s", used > 0 ? "; " : "");
	append_field(found, r, p->name, NULL, 0, "|");
	append_string(found, r, &p->honorific, "|");
	append_string(found, r, &p->title, "|");
	append_string(found, r, &p->role, "|");
	append_string(found, r, &p->organisation, "|");
	append_field(found, r, p->postnominals, NULL, 0, "");
}

static bool
run(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read_in_body(arena, c);
	char		found[MAX_FOUND] = "";

	for (uint32_t i = 0; i < r->persons.count; i++)
		append_person(found, r, &r->persons.at[i]);
	pr_arena_free(arena);
	return is_expected(c, found);
}

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, cases, run);
	return end_tests(&tests);
}
