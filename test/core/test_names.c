/*
 * test_names.c
 *		Sentences and the names that must be found in them, and in the negative
 *		part the tempting ones that must not. Exit status 1 if any case fails.
 *
 * Expected: what is named in text order, divided by "; ", each after a letter for
 * its kind: o body (its short form in brackets), p operation, l law, c contact.
 */
#include "cases.h"

#define MAX_FOUND 4096

static const Case cases[] = {
	/* bodies: words and a telling word */
	{"The grant was approved by Eastmere Council last night.", "o Eastmere Council"},
	{"Officers from Norvale Police found the car.", "o Norvale Police"},
	{"Officers from Devon and Cornwall Police found the car.", "o Devon and Cornwall Police"},
	{"It was run by Hampshire and Isle of Wight Constabulary.", "o Hampshire and Isle of Wight Constabulary"},
	{"Funding came from the Rural Dentistry Foundation.", "o Rural Dentistry Foundation"},
	{"A review by the Food and Drug Administration is due.", "o Food and Drug Administration"},
	{"She leads the Marine Science Institute in Hull.", "o Marine Science Institute"},
	{"He spoke to the Eastmere Teachers’ Union on Friday.", "o Eastmere Teachers’ Union"},
	{"He spoke to the Eastmere Teachers' Union on Friday.", "o Eastmere Teachers' Union"},
	{"They met the Welsh Gamekeepers’ Association and Norvale Police.", "o Welsh Gamekeepers’ Association; o Norvale Police"},
	{"The trial at Oakhanger Crown Court ended.", "o Oakhanger Crown Court"},
	{"It hired Brightwell Consulting to do it.", "o Brightwell Consulting"},
	{"The Sheriff's deputies met the Cade County Sheriff's Office.", "o Cade County Sheriff's Office"},
	{"A report by King’s College London and Imperial College London is out.", "o King’s College London; o Imperial College London"},
	{"It was signed by the Attorney General’s Office.", "o Attorney General’s Office"},
	{"The case was opened by the Norvale Police Department of Ohio.", "o Norvale Police Department of Ohio"},
	{"It will run a Northern Rural Crime Reduction hub from May.", "o Northern Rural Crime Reduction hub"},

	{"She was taken to Belhaven General Hospital last night.", "o Belhaven General Hospital"},
	{"It is run by University Hospitals of Belhaven NHS Trust.", "o University Hospitals of Belhaven NHS Trust"},
	{"Wardens of the Harrow Hill Ranger Service came.", "o Harrow Hill Ranger Service"},
	{"He spoke to BBC East Midlands and Amnesty International France.", "o BBC East Midlands; o Amnesty International France"},
	{"It was on BBC Radio 4 last night.", "o BBC Radio 4"},
	{"A man robbed the McDonald’s in Hull. McDonald's is closed.", "o McDonald’s"},
	{"The Home Depot and Walgreens took part.", "o The Home Depot; o Walgreens"},
	{"The meeting of Leeds Councillors and Leeds City Council was short.", "o Leeds City Council"},
	{"It went from the Zoological Society of Perth to the Zoological Society of Leeds.", "o Zoological Society of Perth; o Zoological Society of Leeds"},

	/* bodies: a telling word and what it stands for */
	{"The Department for Transport and the College of Policing agreed.", "o Department for Transport; o College of Policing"},
	{"The Ministry of Housing, Communities and Local Government paid.", "o Ministry of Housing, Communities and Local Government"},
	{"The Department for Tides, Rivers and Lakes paid.", "o Department for Tides, Rivers and Lakes"},
	{"The University of Oxford and Norvale Council agreed.", "o University of Oxford; o Norvale Council"},
	{"The Society of Harbour Masters and Pilots is pleased.", "o Society of Harbour Masters and Pilots"},
	{"The Joint Steering Group on Electric Bicycle Theft met twice.", "o Joint Steering Group on Electric Bicycle Theft"},
	{"The Royal Society for the Prevention of Accidents warns of ice.", "o Royal Society for the Prevention of Accidents"},
	{"The Mayor’s Office for Policing and Crime has paid for it.", "o Mayor’s Office for Policing and Crime"},
	{"He joined the Office for Lighthouse Regulation in 2011.", "o Office for Lighthouse Regulation"},
	{"Norvale Council for its part did nothing.", "o Norvale Council"},
	{"The Port Authority of Belhaven closed the pier.", "o Port Authority of Belhaven"},
	{"Staff of Voluntary Action Hull and HMP Wandsworth helped.", "o Voluntary Action Hull; o HMP Wandsworth"},

	{"It is before the District Court for the Eastern District of Ohio.", "o District Court for the Eastern District of Ohio"},
	{"The U.S. District Court for the Eastern District of Ohio agreed.", "o U.S. District Court for the Eastern District of Ohio"},
	{"The G8 met; Channel 4 and BBC 1 were there, and Number 10.", "o G8; o Channel 4; o BBC 1; o Number 10"},

	{"About Lumen Foods\nLumen Foods is a maker of jam.", "o Lumen Foods"},
	{"Leeds-based Ridgeway Equity Partners and Paris-listed Barrow Mining plc agreed.", "o Ridgeway Equity Partners; o Barrow Mining plc"},
	{"Staff of the Norvale Field Office of the Federal Bureau of Investigation met.",
	"o Norvale Field Office; o Federal Bureau of Investigation"},
	{"It was run by the University’s Eastmere Heart Institute.", "o Eastmere Heart Institute"},
	{"It fined Brook Bath & Beyond, Inc. and Cole Fielding, LLC.", "o Brook Bath & Beyond, Inc.; o Cole Fielding, LLC"},
	{"The Department of Justice Office of Inspector General agreed.", "o Department of Justice Office of Inspector General"},
	{"LONDON /PRNewswire/ Shares of Lumenfold Inc (Nasdaq: LMNF) rose.", "o Lumenfold Inc"},
	{"Staff of the Ministry of Harbours-funded scheme came.", "o Ministry of Harbours"},
	{"About Lumen Foods Lumen Foods is a maker of jam.", "o Lumen Foods"},
	{"She served in the United States Marine Corps Iceland survey team.", "o United States Marine Corps"},
	{"He is at the Harrow Institute on Eastmere’s north campus.", "o Harrow Institute"},
	{"It was told to the Tide Division of the Hull Municipal Council.", "o Tide Division; o Hull Municipal Council"},
	{"It was signed by Dorset Police Federation chair Ann Reed.", "o Dorset Police Federation"},
	{"The 2014 Harbour Lights Act and the Tide Tables Act (TTA) apply.", "l 2014 Harbour Lights Act; l Tide Tables Act (TTA)"},
	{"The General Data Protection Regulation (GDPR) and the GDPR apply.", "l General Data Protection Regulation (GDPR)"},
	{"The Harbours (General Lights) (Wales) Order 2015 and the Tide Tables Act, 1985 (TTA) apply.",
	"l Harbours (General Lights) (Wales) Order 2015; l Tide Tables Act, 1985 (TTA)"},
	{"The Harbours (Lights) Act (Northern Ireland) 2022 and the Carer’s Boats Act 2023 apply.",
	"l Harbours (Lights) Act (Northern Ireland) 2022; l Carer’s Boats Act 2023"},
	{"Measures in the Harbour Safety, Lights and Tides Bill help. Breach of Light Act rules is rare.",
	"l Harbour Safety, Lights and Tides Bill; l Breach of Light Act"},
	{"Under the Tide Tables Act 2021 (Commencement No. 2) Regulations 2022 and the President’s Boats Bill it is so.",
	"l Tide Tables Act 2021 (Commencement No. 2) Regulations 2022; l Boats Bill"},
	{"SB 46 and Bill C-21 passed, as did Prop 22.", "l SB 46; l Bill C-21; l Prop 22"},
	{"See Regulation 4(1) of the Harbour Lights Regulations 1992.", "l Harbour Lights Regulations 1992"},
	{"It is an offence under section 7 of the Criminal Code.", "l Criminal Code"},
	{"The operation, known as Tide Line, ended.", "p Tide Line"},
	{"A joint operation Tuesday led to operation Quillstone and Operation Quillstone.", "p operation Quillstone"},
	{"She sold it to FoxTrail in May, and to Lumbry & Holt.", "o FoxTrail; o Lumbry & Holt"},
	{"O’Hara and D'Souza sold it.", ""},
	{"The loss of child sexual abuse (CSA) images and CSA files ended.", ""},
	{"They found fake police IDs there.", ""},
	{"Lumen Global Pies, Inc. (NYSE: LGP) rose.", "o Lumen Global Pies, Inc."},
	{"Our helpline is 03457 00 11 22, the office 0800 000 10 20.", "c 03457 00 11 22; c 0800 000 10 20"},
	{"Officers from Kent, Surrey and Norfolk Police met in Hull, Leeds and York.", "o Kent; o Surrey; o Norfolk Police"},
	{"It backs the nationwide Watch the Tide campaign, and the Winter Ropes campaign.", "p Watch the Tide; p Winter Ropes"},
	{"The FoxTrail system, FoxTrail 2 and FoxTrail® are sold by Jo and Bill.", ""},
	{"He broke the Customs and Excise Management Act 1979.", "l Customs and Excise Management Act 1979"},
	{"OAKHANGER--(BUSINESS WIRE)-- Shares of Lumenfold Inc rose.", "o Lumenfold Inc"},
	{"OAKHANGER (Reuters) - Shares of Lumenfold Inc rose.", "o Lumenfold Inc"},
	{"THE Eastmere Council met.", "o Eastmere Council"},
	{"He is with the National Bicycle Group for Leeds Police.", "o National Bicycle Group; o Leeds Police"},
	{"He is with the Bicycle Crime Branch of New Zealand Police.", "o Bicycle Crime Branch; o New Zealand Police"},
	{"It sued Salesforce, Inc. in May.", "o Salesforce, Inc."},
	{"Border Force officers bought rival Grey Mountain.", "o Border Force; o Grey Mountain"},
	{"NHS England runs the NHS. The NHS Alliance spoke for the NHS.", "o NHS England; o NHS; o NHS Alliance"},

	{"Staff of the University of Eastmere's School of Medicine met.", "o University of Eastmere; o School of Medicine"},
	{"The U.S. Department of Health and Human Services Office of Inspector General agreed.",
	"o U.S. Department of Health and Human Services Office of Inspector General"},
	{"Brightwater is a leading water company. Eastmere is a pretty town.", "o Brightwater"},
	{"The RAF and Trading Standards met at Norvale Town Hall.", "o RAF; o Trading Standards"},

	/* bodies: possessors and titles stand outside */
	{"The Pilots’ Association of England and Wales met.", "o Pilots’ Association of England and Wales"},
	{"Norfolk Police and Crime Commissioner Ann Reed spoke.", ""},
	{"Tory leader Martin Howell met the British Marine Trust.", "o British Marine Trust"},
	{"They landed at Norvale International Port.", ""},
	{"The National Crime Agency’s director said no.", "o National Crime Agency"},
	{"It is one of the NCA's Regional Hubs Board members.", "o NCA; o Regional Hubs Board"},
	{"Chief Executive of the Norvale Port Authority, Ann Reed, left.", "o Norvale Port Authority"},
	{"Norvale Port Authority Chief Executive Ann Reed left.", "o Norvale Port Authority"},
	{"Ann Reed, Crime Unit Supervisor, Norvale Police, left.", "o Norvale Police"},
	{"Ann Reed, Senior Press Officer, called.", ""},
	{"Penny Chambers, a baker, and Bernadette Church, a nurse, left.", ""},
	{"The Minister for Policing and the Fire Service spoke.", ""},
	{"The Home Secretary and the Lord Chancellor spoke.", ""},
	{"The Mayor’s River Watch Unit and the Mayor’s Office agreed.", "o River Watch Unit; o Mayor’s Office"},
	{"Two MPs and three PCCs met the MPS.", "o MPS"},
	{"The Jane Bright Foundation gave £100.", "o Jane Bright Foundation"},

	{"The Bureau of Tides’s Claire Frame spoke.", "o Bureau of Tides"},
	{"Peru’s Congress met.", "o Congress"},
	{"Norvale Councillors and Norvale Council met.", "o Norvale Council"},
	{"He died at Norvale General Hospital.", "o Norvale General Hospital"},
	{"She is at the Norvale University for the Eastmere Bureau of Tides.", "o Norvale University; o Eastmere Bureau of Tides"},
	{"It went from the Humane Society of Norvale to Eastmere Humane Society.", "o Humane Society of Norvale; o Eastmere Humane Society"},
	{"She works for Crimestoppers Wales in Tenby.", "o Crimestoppers Wales"},
	{"However, said no one.", ""},
	{"They fled to the West Bank and the Gaza Strip.", ""},
	{"The Assistant Chief Constable of Norvale Bill Frame spoke.", ""},
	{"It began the Davis Cup campaign well.", ""},
	{"It was part of Rural Theft Intensification Week.", "p Rural Theft Intensification Week"},
	{"It was part of the Stop Boat Crime Week of Action.", "p Stop Boat Crime Week of Action"},
	{"Officers on Operation “Blue Tide” met.", "p Operation “Blue Tide”"},
	{"It is too much, MPs said.", ""},
	{"The No Empty Plates campaign began.", "p No Empty Plates"},
	{"Senate Bill 17 and HB 3004 were signed.", "l Senate Bill 17; l HB 3004"},

	{"Tarvolt's Proactive Burglary Team came.", "o Proactive Burglary Team"},
	{"Tarvolt's Brewing Company came.", "o Tarvolt's Brewing Company"},
	{"The Leeds Women's and Children's Hospital closed.", "o Leeds Women's and Children's Hospital"},
	{"He lives in Tarvolt Court; he went to Leeds Magistrates' Court and the Probate Court of Ohio.",
	"o Leeds Magistrates' Court; o Probate Court of Ohio"},
	{"The Trust's chief executive, Ann Bole, agreed.", ""},

	{"The Stock Exchange of Singapore closed.", "o Stock Exchange of Singapore"},
	{"The U.S. Department of Justice and the Department of Justice agreed.",
	"o U.S. Department of Justice (Department of Justice)"},
	{"The UK Border Force came; Border Force left.", "o UK Border Force (Border Force)"},

	/* bodies: companies */
	{"Lumenfold Robotics, Inc. today announced a new plant.", "o Lumenfold Robotics, Inc."},
	{"Shares in Halden Holdings plc rose. Halden Holdings is based in York.", "o Halden Holdings plc (Halden Holdings)"},
	{"The maker is Castlegate Homes Ltd of Goole.", "o Castlegate Homes Ltd"},
	{"She joined Peach and Daughters in 2019.", "o Peach and Daughters"},
	{"LONDON, 3 March 2025 – Lumenfold today launched a lamp.", "o Lumenfold"},
	{"Oda Bright, Chief Product Officer at Lumenfold, agreed.", "o Lumenfold"},
	{"Prices rose by 2 per cent, Statistics Norlund said.", "o Statistics Norlund"},
	{"It was signed by tech companies including Lumenfold, Zentrix and Norvale Police.", "o Lumenfold; o Zentrix; o Norvale Police"},
	{"The mental health charity Harkwell has opened a line.", "o Harkwell"},
	{"The charity Ladders Without Walls warns of drought.", "o Ladders Without Walls"},
	{"Harbour Kin, a charity that helps sailors, was pleased.", "o Harbour Kin"},
	{"However, the company said no.", ""},
	{"Goods were found at the retailer Lumenfold on Friday.", "o Lumenfold"},
	{"Zentrix, a leading provider of ladders, has grown.", "o Zentrix"},

	/* bodies: short forms */
	{"The Harbour Masters Society (HMS) met. The HMS voted.", "o Harbour Masters Society (HMS)"},
	{"The DLR spoke. The Department for Lighthouse Regulation (DLR) is new.", "o Department for Lighthouse Regulation (DLR)"},
	{"The Senior Harbour Staff Network met. The SHSN voted.", "o Senior Harbour Staff Network (SHSN)"},
	{"The NCA acted. The National Crime Agency acts.", "o National Crime Agency (NCA)"},
	{"The NCA acted. The NCA acts.", "o NCA"},
	{"Norvale Police came. Norvale Police left.", "o Norvale Police"},
	{"The National Police Chiefs’ Council met. The National Police Chiefs Council left.", "o National Police Chiefs’ Council"},
	{"The Harbour Trust (Wales) met.", "o Harbour Trust"},

	/* telling words in small letters */
	{"Leeds city council and the Portland police department met Kent police.", "o Leeds city council; o Portland police department; o Kent police"},
	{"Durham university and Leeds council met. UK university halls are full.", "o Durham university; o Leeds council"},
	{"Striking Harrow Valley power workers met. A Dutch police boat came.", ""},
	/* parts of names, and what is none */
	{"He lies in the Royal Leeds and York Hospital.", "o Royal Leeds and York Hospital"},
	{"Two University of Leeds students met at Reed’s Post Office box.", "o University of Leeds; o Post Office"},
	{"The Board of Directors met. So did the Reagan Administration.", ""},
	{"The Bermuda Alliance For Stray Cats met the US House Committee on Financial Services.", "o Bermuda Alliance For Stray Cats; o US House Committee on Financial Services"},
	{"Leeds Council on Tyneside met.", "o Leeds Council"},
	{"It sells Lumen Wireless Network™ software. The ‘DeFoxen’ study began.", ""},
	{"The Commonwealth of Virginia sued. A New Data Agreement (NDA) is here.", ""},
	{"TARNWICK BUYS RIGHTS IN THE FUTURE FROM SIGMAT PHARMACEUTICALS, INC", ""},
	{"Mayor Bill de Reed asked for Appropriate Regulation.", ""},
	{"The Leeds SAMARITANS met.", "o Leeds SAMARITANS"},

	{"St. Ann’s Hospital and the St. Ann police department met.", "o St. Ann’s Hospital; o St. Ann police department"},
	{"He dug a grave in New York City, so the Office of the Police and Crime Commissioner for Kent met.", "o Office of the Police and Crime Commissioner for Kent"},
	{"AFC Tarnwick beat FC Lumenfold. NHS Tarnwick ICB met.", "o AFC Tarnwick; o FC Lumenfold; o NHS Tarnwick ICB"},
	/* companies that the words around tell */
	{"A spokesperson for Tarnwick said so.", "o Tarnwick"},
	{"We like Tarnwick (NYSE: TRN), but Lumenfold (see: TRN) we do not.", "o Tarnwick"},
	{"Tarnwick, a family food company, was fined. Lumenfold, a warm place, was not.", "o Tarnwick"},
	{"UCL (University College London) met. The Norvale Murder Command (Homicide) met.", "o University College London (UCL); o Norvale Murder Command"},
	{"The Korean Ministry of Seas (MoS) met.", "o Korean Ministry of Seas (MoS)"},

	/* bodies that the words around tell */
	{"Retailer Marrowby will close. Housebuilder Marrow Homes said no.", "o Marrowby; o Marrow Homes"},
	{"It is led by the charity Dogs for Sailors and the charity Mind the Rope.", "o Dogs for Sailors; o Mind the Rope"},
	{"German carmaker Arden & Velloni will stop.", "o Arden & Velloni"},
	{"On Monday Corvane shares fell. Zephyrane’s customers complained. So did staff at Lumitane. Health workers met.",
	"o Corvane; o Zephyrane; o Lumitane"},
	{"The Forestry, Mining and Energy Union and the Ladders, Ropes and Boats Committee met.",
	"o Forestry, Mining and Energy Union; o Ladders, Ropes and Boats Committee"},
	{"The Ministers, Mayors and Harbour Council met. The Board, Kent and Essex Police met.",
	"o Harbour Council; o Essex Police"},
	{"Lumen Therapeutics Limited (“Lumen”) grew. He is of the 4th Infantry Division.",
	"o Lumen Therapeutics Limited (Lumen); o 4th Infantry Division"},
	{"Castlemoor City Council paid, says Castlemoor’s deputy leader. The University of Wexcombe did not.",
	"o Castlemoor City Council; o University of Wexcombe"},
	{"The First Harbor Credit Union on Erie Avenue was robbed. The Women’s Premier League met.",
	"o First Harbor Credit Union; o Women’s Premier League"},
	{"The Justice Oversight Committee warns of it. Operation Speak Up began.",
	"o Justice Oversight Committee; p Operation Speak Up"},
	{"Corvane, which employs 40 people, grew. Anvilane, its smaller rival, did not.", "o Corvane; o Anvilane"},
	{"She joins from Ladders for Sailors in May.", "o Ladders for Sailors"},
	{"It has agreed to buy Corvane for £4m. Shares in Zephyrane fell.", "o Corvane; o Zephyrane"},
	{"It was advised by Whitmarsh, Haldor & Crane LLP.", "o Whitmarsh, Haldor & Crane LLP"},
	{"Lumitane’s UK arm grew.", ""},
	{"It has a LumiPour™ sensor.", ""},
	{"Norvale residents met workers in Thornby, which has 3,000 people.", ""},

	{"The Superior Court must approve it, and so must the District Attorney’s Office and the Fire Authority.",
	"o Superior Court; o District Attorney’s Office; o Fire Authority"},
	{"A copy is in the Library of the House of Lords. She is with FBI Castlegate.", "o House of Lords; o FBI Castlegate"},
	{"Call Detective Reed at 555-0142, or call 159.", "c 555-0142; c 159"},
	{"The score was 555-0142 to us. The council’s Executive Member for Highways agreed.", ""},
	{"It is before Cade County Superior Court. The Superior Court will sit. The Crown Court Centre is new.",
	"o Cade County Superior Court (Superior Court)"},

	{"Bereavement charity Every Little Lantern opened.", "o Every Little Lantern"},
	{"The ferry operator, Tarvolt, has cancelled sailings.", "o Tarvolt"},
	{"Its developer, Ann Bole, has cancelled it.", ""},
	{"Housebuilders including Tarvolt, Kestrel and Dorn Brothers signed.", "o Tarvolt; o Kestrel; o Dorn Brothers"},
	{"She told The Sentry that she was tired; The Sentry asked.", "o The Sentry"},
	{"If you are worried, contact Speak Up on 0300 555 0100.", "o Speak Up; c 0300 555 0100"},
	{"The app was made in partnership with Tarvolt and works.", "o Tarvolt"},
	{"Tarvolt Holidays, which employs 40, grew. Staff at Tarvolt agreed.", "o Tarvolt Holidays (Tarvolt)"},

	{"Report it via FoxTrail; staff at FoxTrail agreed.", "o FoxTrail"},
	/* operations and campaigns */
	{"Operation Heron ran in May. During Op Heron we searched 12 cars.", "p Operation Heron"},
	{"Op Blue Heron began.", "p Op Blue Heron"},
	{"The Think Bigger campaign begins on Monday.", "p Think Bigger"},
	{"The ‘Lights Out’ campaign begins on Monday.", "p Lights Out"},
	{"The campaign, called ‘Lights Out’, begins on Monday.", "p Lights Out"},
	{"The campaign, No Cold Rooms, begins on Monday.", "p No Cold Rooms"},
	{"Its safety programme, Harbour Aware, has a new name.", "p Harbour Aware"},
	{"It ran the first National Ladder Crime (NLC) Blitz in May.", "p National Ladder Crime (NLC) Blitz"},
	{"A UK-wide Rural Theft Intensification Week began.", "p Rural Theft Intensification Week"},
	{"The ‘Weekend of Action’ begins. So does the Know Your Ladder campaign.", "p Weekend of Action; p Know Your Ladder"},
	{"The No Cold Rooms Campaign and the ‘Lights Out’ road safety campaign began.", "p No Cold Rooms Campaign; p Lights Out"},
	{"Operation ‘Heron’ and Operation Furrow Gate began.", "p Operation ‘Heron’; p Operation Furrow Gate"},
	{"“We are glad,” said the campaign.", ""},
	{"The operation began at dawn. Operation of the crane is banned.", ""},
	{"It held its #SlowDownNow campaign and a Christmas Smiles campaign.", "p #SlowDownNow; p Christmas Smiles"},
	{"It is the NHS Summer Rest and Sleep Well Campaign.", "o NHS; p NHS Summer Rest and Sleep Well Campaign"},
	{"The operation, codenamed Furrow, has run since May.", "p Furrow"},
	{"The operation, codenamed Amber Ridge, has run since May.", "p Amber Ridge"},
	{"Detectives from Operation Bridge and Operation Lost Uncle met.", "p Operation Bridge; p Operation Lost Uncle"},
	{"Op. Quillstone ran in May. Operation Harbour 4 began.", "p Op. Quillstone; p Operation Harbour 4"},
	{"Operation Quillstone Superintendent Ann Reed spoke.", "p Operation Quillstone"},
	{"Operations Quillstone, Furrow and Heron were merged.", "p Quillstone; p Furrow; p Heron"},
	{"The Director of Operations North and South left. Operations Furrow began.", ""},
	{"Joint Operation Heron and the Joint Action Day (JAD) Blue Sea ended.", "p Joint Operation Heron; p Joint Action Day (JAD) Blue Sea"},
	{"The inquiry, which was codenamed Furrow, began. The investigation, led by Ann Reed, began.", "p Furrow"},
	{"The campaign – Mind Your Ladder – began. The campaign (NLC) began.", "p Mind Your Ladder"},
	{"It ran the Tie It or Lose It campaign and its Ask for Ann campaign.", "p Tie It or Lose It; p Ask for Ann"},
	{"The new Mind Your Ladder safety campaign began.", "p Mind Your Ladder"},
	{"It launched Mind Your Ladder, a campaign to save lives. Cold Rooms Kill is a campaign.", "p Mind Your Ladder; p Cold Rooms Kill"},
	{"The Every Mind Counts campaign and the Justice for Ann campaign began.", "p Every Mind Counts; p Justice for Ann"},
	{"The ‘Be a Mate’ anti-theft campaign began. So did the Ladder! campaign.", "p Be a Mate; p Ladder!"},
	{"The council’s Mind Your Street campaign and its Winter Tow Drive Campaign began.", "p Mind Your Street; p Winter Tow Drive Campaign"},
	{"The Festive MUL (Mind Your Ladder) campaign began.", "p Festive MUL"},
	{"The Jane Bright campaign raised £3,000. Their Harbour Cup campaign ended.", ""},
	{"It backs the BIPA’s campaign Long Live the Ladder. So does the campaign, The Long Tide.",
	"p Long Live the Ladder; p The Long Tide"},
	{"A new campaign, Know Your Uncle, began. The campaign Two Ropes, No Fuss, paid for by banks, began.",
	"p Know Your Uncle; p Two Ropes, No Fuss"},
	{"Join the campaign, Ask Me in a Year: it is free. Join the It’s Not Nothing campaign.",
	"p Ask Me in a Year; p It’s Not Nothing"},
	{"The council backs the Stay Dry, Stay Warm winter campaign and its Enough campaign.",
	"p Stay Dry, Stay Warm; p Enough"},
	{"It launches Still Dry, its biggest campaign. #MindTheRope, a campaign for anglers, began.",
	"p Still Dry; p #MindTheRope"},
	{"Rope Safety Week begins. So does Ladder Action Week.", "p Rope Safety Week; p Ladder Action Week"},
	{"Joint Action Day Operation Tarmouth led to arrests.", "p Operation Tarmouth"},
	{"After the operation, Detective Sergeant Roe spoke. He joined the campaign, Roe.", ""},
	{"After the campaign, Norvale Council paid. During the campaign Labour promised it.",
	"o Norvale Council; o Labour"},
	{"Exercise Sciences and Project Management are taught.", ""},
	{"If you can help, get in touch with us on 101, quoting 5220. Use our non-emergency 101 line.", "c 101"},
	{"He can be met on the non-emergency number 101, quoting 12. Our 61016 text number is new.", "c 101; c 61016"},
	{"Meet us on 101 or, of course, 999 in an emergency.", "c 999"},
	{"They took a 999 call at noon, and the 999 call was short.", ""},
	{"Tell us through 101 or call 116 123. Text 18001 101 to talk.", "c 101; c 116 123; c 18001 101"},
	{"Call NHS 111 for help. The 111 people who called won. The figure was 101, they reported.", "o NHS; c 111"},
	{"They are held under Section 30 of the Offences Against The State Act 1939/98 and S12 of the Harbours Act.", "l Offences Against The State Act 1939/98; l Harbours Act"},
	{"Directive (EU) 2019/1937 and Title 18, United States Code, apply.", "l Directive (EU) 2019/1937; l United States Code"},
	{"The 101 service and 111 patients. Callers to the 999 line waited.", "c 101; c 999"},
	{"It is an offence under the Criminal Code 1995 and the code of conduct.", "l Criminal Code 1995"},
	{"The Christmas campaign begins. So does the NHS campaign.", "o NHS"},
	{"The project Manager left. Project Manager Ann Reed stayed.", ""},

	{"The raids, Operation Lanark-led, ended the Deadly 5 campaign.", "p Operation Lanark; p Deadly 5"},
	{"The disclosure scheme, known as Clare's Law, is used.", "l Clare's Law"},
	/* laws */
	{"He was charged under the Theft Act 1968 and the Bribery Act 2010.", "l Theft Act 1968; l Bribery Act 2010"},
	{"He was charged under the Offences against the Person Act 1861.", "l Offences against the Person Act 1861"},
	{"It breached the Health and Safety at Work etc. Act 1974.", "l Health and Safety at Work etc. Act 1974"},
	{"Under the Police (Conduct) Regulations 2020 he may appeal.", "l Police (Conduct) Regulations 2020"},
	{"The Harbours, Docks and Piers Bill was read.", "l Harbours, Docks and Piers Bill"},
	{"The government’s Fair Ferries Bill was read.", "l Fair Ferries Bill"},
	{"The Inflation Reduction Act of 2022 pays for it.", "l Inflation Reduction Act of 2022"},
	{"Regulation (EU) 2016/679 and Directive 2014/65 apply.", "l Regulation (EU) 2016/679; l Directive 2014/65"},
	{"Clare’s Law lets people ask.", "l Clare’s Law"},
	{"The Theft Act applies. The Theft Act 1968 is old.", "l Theft Act 1968"},
	{"The Firearms Act 1968 was changed by the Firearms Act 1982.", "l Firearms Act 1968; l Firearms Act 1982"},
	{"They act under the act of 1968, section 60 and the 1968 Act.", ""},
	{"A Criminal Behaviour Order was made. Breaking the law is wrong.", ""},
	{"Senate Bill 46 and H.R. 1234 passed. SB 46 is law.", "l Senate Bill 46; l H.R. 1234; l SB 46"},
	{"Assistant Chief Constable of Norvale Bill Reed agreed.", ""},
	{"Act now. Order online. The Bill is high.", ""},

	{"The notes of the British Bill say so.", ""},
	{"The Scotland Act and the Scottish Fisheries Act say so.", "l Scotland Act; l Scottish Fisheries Act"},

	{"The Light Every Harbour Act, the Keep Our Boats Safe Act of 2024 and the No Waste Act passed.",
	"l Light Every Harbour Act; l Keep Our Boats Safe Act of 2024; l No Waste Act"},
	{"No Harbours Act was passed.", "l Harbours Act"},
	{"The Harbour Tolls Acts, the Tides Acts 1961 to 2010 and the Boats, Nets, and Ropes Act 1990 apply.",
	"l Harbour Tolls Acts; l Tides Acts 1961 to 2010; l Boats, Nets, and Ropes Act 1990"},
	{"Public Law 117-58 and the Harbour Restoration Law apply; the Women in Criminal Law met.",
	"l Public Law 117-58; l Harbour Restoration Law"},

	/* contacts */
	{"Call 101 or 999 in an emergency.", "c 101; c 999"},
	{"Report it online or via 101, or on 0800 555 0199.", "c 101; c 0800 555 0199"},
	{"Text GIVE to 70555 to help.", "c 70555"},
	{"Write to desk@lumen.example or see www.lumen.org/help.", "c desk@lumen.example; c www.lumen.org/help"},
	{"From: Desk <desk@lumen.example>", "c desk@lumen.example"},
	{"Follow @norvalepolice and see norvale.gov.uk.", "c @norvalepolice; c norvale.gov.uk"},
	{"Call 101. If in doubt call 101.", "c 101"},
	{"We called on 101 drivers and rang 999 bells.", ""},
	{"There were 101 calls in 2019, and 911 cars.", ""},

	/* what is no body */
	{"The Council met. The Trust did not. The Board was full.", ""},
	{"The police and the government agreed. Local Police agreed.", ""},
	{"The Fire and Rescue Service came.", ""},
	{"She won a Regional Police Bravery Award at Norvale Police Station.", ""},
	{"It was named Charity of the Year.", ""},
	{"The Fair Ferries Strategy and the Rural Crime Action Plan are out.", ""},
	{"In March 2024 Windsor Castle and Port Talbot were full.", ""},
	{"The ‘Shop Watch’ scheme began.", "p Shop Watch"},
	{"Monday’s Council meeting was short.", ""},
	{"The Commonwealth Games begin. Deputy Police, Fire and Crime Commissioner Ann Reed left.", ""},
	{"Funding goes to Adult Social Care services.", ""},
	{"AI and CCTV are used by the UK and the US.", ""},
	{"He was fined CHF 60,000 by the team.", ""},
	{"Report fraud. Mind the gap.", ""},
	{"Sir Ian Reed KC and Dr Ann Bishop OBE agreed.", ""},
};

/* Append one name to what was found. */
static void
append(char *found, const PrReading *r, const PrName *name)
{
	static const char letters[PR_NAME_KINDS] = {'o', 'p', 'l', 'c', 'c', 'c', 'c'};
	size_t		at = strlen(found);

	at += (size_t) snprintf(found + at, MAX_FOUND - at, "%s%c %.*s", at > 0 ? "; " : "", letters[name->kind],
							(int) (name->name.end - name->name.start), r->text + name->name.start);
	if (at < MAX_FOUND && name->short_form.end > name->short_form.start)
		snprintf(found + at, MAX_FOUND - at, " (%.*s)", (int) (name->short_form.end - name->short_form.start),
				 r->text + name->short_form.start);
}

static bool
run(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read_in_body(arena, c);
	char		found[MAX_FOUND] = "";

	for (uint32_t i = 0; i < r->names.count; i++)
		append(found, r, &r->names.at[i]);
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
