/*
 * test_layout.c
 *		Releases in many styles and the header and headings that must be read off
 *		them, and documents with the headlines of the releases they must be cut
 *		into. Exit status 1 if any case fails.
 *
 * Expected of a release: headline|issuer|published|heading / heading, "-" where
 * there is none. Expected of a document: headline / headline. Expected of the
 * blocks of a text: a letter for the kind of each, as in kind_letters.
 */
#include "cases.h"

#define MAX_FOUND 4096

#define PROSE "The board met on Tuesday and agreed the plan after a long debate, and work will begin in the spring of next year."
#define MORE "Residents had asked for it since the floods, when the old bridge was closed for six weeks and traffic went through the town."

static const Case releases[] = {
	/* police and council pages */
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\nSource: Norvale Council\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|-|-"},
	{"Bridge to reopen after repairs\n\n14 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-14|-"},
	{"14 May 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-14|-"},
	{"PRESS RELEASE: Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"News\n\nBridge to reopen after repairs\n\nPublished: Tuesday 2nd May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Bridge to reopen after repairs [May 2023]\n\nPosted on 2 May 2023 by Norvale Council\n\n" PROSE "\n\n" MORE,
	"Bridge to reopen after repairs|Norvale Council|2023-05-02|-"},
	{"Skip to main content\nHome\nNews\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nShare this page\nPrint", "Bridge to reopen after repairs|-|-|-"},
	{"Home > News > May\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Issued by Norvale Council on 2 May 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|2023-05-02|-"},

	{"PRESS RELEASE\nDate: May 2, 2023\nContact: Sgt. Ada Brook, 555-0100\n\nNorvale honors two deputies\n\n" PROSE "\n\n" MORE, "Norvale honors two deputies|-|2023-05-02|-"},
	{"PRESS RELEASE\n\nTHE SHERIFF ANNOUNCES ARRESTS IN FERRY CASE\n\n" PROSE "\n\n" MORE, "THE SHERIFF ANNOUNCES ARRESTS IN FERRY CASE|-|-|-"},
	{"NEWS RELEASE\n\nSergeant Promoted To Lieutenant\n\n" PROSE "\n\n" MORE, "Sergeant Promoted To Lieutenant|-|-|-"},
	{"NEWS RELEASE\nCase #: 24-000123\n\nTwo held after fire\n\n" PROSE "\n\n" MORE, "Two held after fire|-|-|-"},
	{"MEDIA RELEASE \xe2\x80\x93 Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Tickets \xc2\xb7 Shop \xc2\xb7 Fixtures\n\nClub shop: North Stand\n\n" PROSE "\n\n" MORE, "Club shop: North Stand|-|-|-"},
	{"Bridge to reopen after repairs\n\nNewsroom \xc2\xb7 10 June 2023 \xc2\xb7 Filed under Roads\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-06-10|-"},
	{"Speech\n\nMinister's speech to the harbour conference\n\nDelivered on: 5 March 2023 (Original script, may differ from delivered version)\n\n" PROSE "\n\n" MORE, "Minister's speech to the harbour conference|-|2023-03-05|-"},
	{"Letter from the Minister for Ports to the Chair of the Harbour Trust\n\nFrom: Department for Tides\nPublished 6 May 2023\n\n" PROSE "\n\n" MORE, "Letter from the Minister for Ports to the Chair of the Harbour Trust|Department for Tides|2023-05-06|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nMedia contact\nAda Brook, press officer\n+44 20 7946 0188", "Bridge to reopen after repairs|-|-|-"},
	{"Acme - Press release\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Norvale Council\nAnnual report 2023 published\n30 April 2024\n\n" PROSE "\n\n" MORE, "Annual report 2023 published|Norvale Council|2024-04-30|-"},
	{"Grant saves village hall\nby Ann Vale\n\n" PROSE "\n\n" MORE, "Grant saves village hall|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\nBy Ann Vale, harbour editor\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Acme plc: trading update\n\n9 August 2023\n\n" PROSE "\n\nOperational highlights\n\n\xe2\x80\xa2 New quay opened\n\xe2\x80\xa2 Order book full\n\n" MORE, "Acme plc: trading update|-|2023-08-09|Operational highlights"},

	/* days, places and small words in lines of the head */
	{"Good Friday 3 April 2026\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-04-03|-"},
	{"2nd May\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Issued Tuesday 5 May 2026\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-05-05|-"},
	{"Bridge to reopen after repairs\n\nThe 4th of March 2025\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2025-03-04|-"},
	{"Bridge to reopen after repairs\n\nUpdated: 4 May 2026 | 2 May 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-05-02|-"},
	{"Parish of Tarvolt\n2 May 2026\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Parish of Tarvolt|2026-05-02|-"},
	{"Bridge to reopen after repairs\n\nSource: The National Lottery\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|The National Lottery|-|-"},
	{"Bridge to reopen after repairs\n\nSource: The Norvale Council\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|-|-"},
	{"Marsh Police\n2 May 2026\n\nBridge to reopen after repairs\n\nBy Norvale Council\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|2026-05-02|-"},
	{"Norvale Council, Ann Vale\n\nBridge to reopen after repairs\n\n2 May 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|2026-05-02|-"},
	{"Statement from the Chief Constable\n\n2 May 2026\n\n" PROSE "\n\n" MORE, "Statement from the Chief Constable|-|2026-05-02|-"},
	{"Mind\n\nBridge to reopen after repairs\n\nMarlow Industrial Board\n2 May 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Mind|2026-05-02|-"},
	{"# Bridge to reopen #\n\n" PROSE "\n\n## Next steps ##\n\n" MORE, "Bridge to reopen|-|-|Next steps"},
	{"Bridge to reopen after repairs\n\nNORVALE, May 2 (the whole town) - " PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},

	/* numbers of releases, and lines that are no title */
	{"Press release SC/15987\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"HC 51\n2 May 2026\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-05-02|-"},
	{"Press release PR-14-25\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"PR 14\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Press release EN\n2 May 2026\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-05-02|-"},
	{"Brooktown, N.Y., May 2, 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Joint release with\n\nThe Hon Ada Vale MP\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\nSource: Leeds Marsh Boats\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Leeds Marsh Boats|-|-"},
	{"Press release, Norvale Council, 01632 960123\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council|-|-"},
	{"Bridge to reopen after repairs\n\nEntries close, 9 July 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-07-09|-"},
	{"Bridge to reopen after repairs\n\nthe call closes, 9 July 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Update concerning Norvale Council\n\n2 May 2026\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Update concerning Norvale Council|-|2026-05-02|-"},
	{"Bridge to reopen after repairs\n\n2 May 2023 | The board met in town.\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"12 Quay Road, Brooktown, MA 02139\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Home Skip to main content\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Home   News   About\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Norvale bridge opens. Boats pass.\n\n" PROSE "\n\n" MORE, "-|-|-|-"},
	{"Norvale bridge opens.\n" PROSE "\n\n" MORE, "-|-|-|-"},
	{PROSE " Residents had asked for it since the floods\n\n" PROSE "\n\n" MORE, "-|-|-|-"},

	{PROSE "\n\nNEWS RELEASE\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\n20 January 2025, 10:00am", "Bridge to reopen after repairs|-|-|-"},

	{"Date: 2025-03-05 Boy charged with theft of eels\n\n" PROSE "\n\n" MORE, "Boy charged with theft of eels|-|2025-03-05|-"},
	{"Press Release Marsh Ring\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},

	{"Harbour Trust Wins Prize\n\nPress release\n\nFamilies cheer as first boats arrive\n\n" PROSE "\n\n" MORE, "Harbour Trust Wins Prize|-|-|-"},
	{"Marsh Lantern Opens Doors\n\nPress release\n\nFamilies cheer as first boats arrive\n\n" PROSE "\n\n" MORE, "Marsh Lantern Opens Doors|-|-|-"},
	{"Incident: Burglary\nLocation: Elm Street\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},

	/* a line that says whose text it is */
	{"16 August 2024, 11:00am\nMedia Release\nThis is a joint media release between the Norvale Police, the Tarvale Border Force and Marsh Council\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Norvale Police, the Tarvale Border Force and Marsh Council|2024-08-16|-"},
	{"This is a media release by Norvale Police and the Tarvale Border Force.\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Norvale Police and the Tarvale Border Force|-|-"},
	{"A media release by the Norvale Institute of Tides\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Norvale Institute of Tides|-|-"},
	{"Joint release: Norvale Police and Norvale Council\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Norvale Police and Norvale Council|-|-"},
	{"Press information from the Barrick Collection, Norvale | 9 September 2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Barrick Collection|2024-09-09|-"},
	{"Joint release with the Hon Ada Vale MP, Minister for Ports\n\n3 July 2023\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"Joint media release with\nThe Hon Ada Vale MP\n\n3 July 2023\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"3 July 2023\tPĀNUI PĀPĀHO\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"Share this page: Twitter | Facebook | LinkedIn\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|-|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nIssued by: Communications Team, Norvale Ambulance Service", "Two men held after ferry fire|Norvale Ambulance Service|-|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nIssued by the press office at the Tide Agency", "Two men held after ferry fire|Tide Agency|-|-"},
	{"This is a joint operation of Norvale Police and Tarvale Police\n\n" PROSE "\n\n" MORE, "This is a joint operation of Norvale Police and Tarvale Police|-|-|-"},

	/* ministers, and names that nobody knows, above the title */
	{"Minister for Tides and Ports\nMinister for Marsh Development\n\nJOINT MEDIA RELEASE\n\n3 July 2023\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"Minister for Tides\n3 July 2023\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"Prime Minister\nMinister for the Public Service\n\n3 July 2023\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2023-07-03|-"},
	{"Minister for Tides Opens Norvale Pier\n\n3 July 2023\n\n" PROSE "\n\n" MORE, "Minister for Tides Opens Norvale Pier|-|2023-07-03|-"},
	{"Homes Without Borders\n\nEMBARGOED until 00:01 GMT, Tuesday 22 March 2022\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Homes Without Borders|2022-03-22|-"},
	{"Clean Air For All\nNEWS RELEASE\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Clean Air For All|-|-"},
	{"Mayor Opens Pier\n\nPress release\n\nFamilies cheer as first boats arrive\n\n" PROSE "\n\n" MORE, "Mayor Opens Pier|-|-|-"},
	{"NORVALE CONSTABULARY\nNEWS RELEASE\n\nWitness appeal following serious crash on ferry quay\n\nIssued: Monday 7 July 2025\n\n" PROSE "\n\n" MORE, "Witness appeal following serious crash on ferry quay|NORVALE CONSTABULARY|2025-07-07|-"},
	/* dates at the end, below bullets, and how long ago */
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nIssued by Norvale Council Press Office\n20 January 2025", "Two men held after ferry fire|Norvale Council Press Office|2025-01-20|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nNorvale, 20 January 2025", "Two men held after ferry fire|-|2025-01-20|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nENDS\n\n20 January 2025", "Two men held after ferry fire|-|2025-01-20|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\n20 January 2025, 10:00, Harbour Hall", "Two men held after ferry fire|-|-|-"},
	{"Two men held after ferry fire\n\n-- One boat lost\n-- Nobody hurt\n-- Quay open again\n\nMARROW, Ill., Feb. 8, 2024 /TideWire/ -- " PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-02-08|-"},
	{"Published 3 hours ago\n30 August 2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-08-30|-"},
	{"3 min read · 30 August 2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-08-30|-"},
	{"STRICTLY EMBARGOED TO 0001 FRIDAY 30 AUGUST 2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-08-30|-"},
	{"Embargo: 00.01hrs Friday 30 August 2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-08-30|-"},
	{"Date: 30-08-2024\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-08-30|-"},

	/* letterheads, forms and mails */
	{"CITY OF NORVALE | PRESS ROOM\n\nBridge to reopen after repairs\n\nPosted on May 2, 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|CITY OF NORVALE|2023-05-02|-"},
	{"City of Norvale\nPolice Department\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|City of Norvale|-|-"},
	{"Issued by the Government of Norvale on May 2, 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Government of Norvale|2023-05-02|-"},
	{"UNITED NATIONS\nPRESS RELEASE\n\nMEMBERS CALL FOR\nNEW BRIDGE IN NORVALE\n\n" PROSE "\n\n" MORE, "MEMBERS CALL FOR\nNEW BRIDGE IN NORVALE|UNITED NATIONS|-|-"},
	{"Committees \xe2\x80\x93 Norvale Parliament\n2 May 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Radio Norvale News Script\n2 May 2023 \xe2\x80\x93 0800 bulletin \xe2\x80\x93 reader AV\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Norvale Bank\nMedia release\nEmbargo: 0001hrs, 2 May 2023\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Bank|2023-05-02|-"},
	{"Ministry of Tides\n\nBridge to reopen after repairs\n\nPosted On: 02 MAY 2023 4:32PM by PIB Delhi\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Ministry of Tides|2023-05-02|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nAda’s Law\n\n" PROSE, "Bridge to reopen after repairs|-|-|Ada’s Law"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\n14:05 UPDATE\n\n" PROSE, "Bridge to reopen after repairs|-|-|14:05 UPDATE"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nA ship that is adrift may:\n\n- sink\n- burn\n\n" PROSE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nAda Jane Vale, 41, of Marrow\n\n- Theft\n- Arson\n\n" PROSE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nNorvik Tarvolt, Commissioner for Ports\n\n" PROSE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nFor more information\n\nProposal for a Regulation on bridges\nQuestions and answers\nFactsheet\n\nQuotes\n\n" PROSE, "Bridge to reopen after repairs|-|-|For more information / Quotes"},
	{"Cyngor Marlais / Marlais Council\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Marlais Council|-|-"},
	{"HTA\nHarbour Trust Agency\n\nPress release\n\nBridge to reopen after repairs\n\nDate: 2 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Harbour Trust Agency|2023-05-02|-"},
	{"HMRC\nNorvale Council\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|HMRC|-|-"},
	{"Bridge to reopen after repairs\n\nMay 2, 2023, Elm County, Ohio\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nThe study, published in the Journal of Tides, was led by Norvale College.", "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nIssued by the Garda Press Office", "Bridge to reopen after repairs|Garda Press Office|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nIssued by Garda Ada Brook", "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\nFBI Norvale\nMay 2, 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|FBI Norvale|2023-05-02|-"},
	{"Bridge to reopen after repairs\n\nGood Friday, 7 April 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-04-07|-"},
	{"Bridge to reopen after repairs\n\nPublished: 2 May 2023\nAuthor: Communications Team\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|-"},
	{"Norvale Police Department\nMEDIA RELEASE\n\nDate: May 2, 2023\nTime: 1400 hours\nIncident: Burglary\nLocation: Elm Street\n\nDeputies arrest two in burglary\n\n" PROSE "\n\n" MORE, "Deputies arrest two in burglary|Norvale Police Department|2023-05-02|-"},
	{"NORVALE POLICE DEPARTMENT\nNEWS RELEASE\n\nDATE: May 2, 2023\nSUBJECT: Armed robbery arrest\n\n" PROSE "\n\n" MORE, "Armed robbery arrest|NORVALE POLICE DEPARTMENT|2023-05-02|-"},
	{"From: Press Desk <press@norvale.example>\nTo: desk@example.com\nSubject: FW: PRESS RELEASE: Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Governor Jane Vale\n\nGovernor Vale Signs Bill to Protect Rivers\n\n" PROSE "\n\n" MORE, "Governor Vale Signs Bill to Protect Rivers|-|-|-"},
	/* headings */
	{"Bridge to reopen after repairs\n\n2 May 2023\n\nA word from Ann\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|A word from Ann"},
	{"Bridge to reopen after repairs\n\n2 May 2023\n\nUPDATE \xe2\x80\x93 4pm, Tuesday 2 May\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|UPDATE \xe2\x80\x93 4pm, Tuesday 2 May"},
	{"Tarvolt University > News > Research\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Tarvolt University|-|-"},
	{"Norvale Council Press Office\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Council Press Office|-|-"},
	{"TOM HALE JOINS BOARD OF TARVOLT BREWERS, INC.\n\n" PROSE "\n\n" MORE, "TOM HALE JOINS BOARD OF TARVOLT BREWERS, INC.|-|-|-"},
	{"Bridge to reopen\n\nFrom: Ministry of Tides and The Rt Hon Ada Brook MP\n\n" PROSE "\n\n" MORE, "Bridge to reopen|Ministry of Tides|-|-"},
	{"UTA – Union of Tide Anglers\n\nNEWS RELEASE\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen|UTA – Union of Tide Anglers|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nIssued by the press office, Norvale Council. Tel: 01632 960123. Email: press@norvale.example", "Bridge to reopen|Norvale Council|-|-"},
	{"Bridge to reopen\n\nEASTMERE, England, Jan 18 (Tarvolt News) - " PROSE "\n\n" MORE, "Bridge to reopen|Tarvolt News|-|-"},
	{"Bridge to reopen\n\nEASTMERE, England, Jan 18, 2023 (TIDEFEED) - " PROSE "\n\n" MORE, "Bridge to reopen|-|2023-01-18|-"},
	{"Bridge to reopen\n\nEASTMERE, England, Jan 18, 2023 (AFP) - " PROSE "\n\n" MORE, "Bridge to reopen|AFP|2023-01-18|-"},
	{"Office of the Attorney General\nState of Tarvolt\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Office of the Attorney General|-|-"},
	{"Bridge to reopen\n\nEASTMERE, England, Jan 18, 2023 (BUSINESS WIRE) - " PROSE "\n\n" MORE, "Bridge to reopen|-|2023-01-18|-"},
	{"Media release\nMinister for Tides Bec Tarvolt\n18 August 2026\n\n$12 million for the old bridge\n\n" PROSE "\n\n" MORE, "$12 million for the old bridge|-|2026-08-18|-"},
	{"Tarvolt Wanderers Football Club\n\nCLUB STATEMENT: Tom Hale departs\n\n" PROSE "\n\n" MORE, "Tom Hale departs|Tarvolt Wanderers Football Club|-|-"},
	{"CLUB STATEMENT: Tom Hale departs\n\n" PROSE "\n\n" MORE, "Tom Hale departs|-|-|-"},
	{"Bridge to reopen after repairs\n\nResearch notices, 9 July 2026\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2026-07-09|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nNotes:\n\n1. The toll is the lowest in the county.", "Bridge to reopen|-|-|Notes:"},
	{"Bridge to reopen\n\n" PROSE "\n\nAbout the scheme\n\n" MORE "\n\n-ENDS-\n\nAbout the council\n\nIt is small.", "Bridge to reopen|-|-|About the scheme"},
	{"Norvale Harbour Police | Your Police | News\n\nBridge to reopen after repairs\n\n2 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|Norvale Harbour Police|2023-05-02|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nQuotes attributable to Minister for Tides Jane Vale:\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nLines attributable to a Home Office spokesperson:\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\nBy the numbers\nThefts: 41 (-3%)\nFires: 12 (-1%)\n\n" MORE, "Bridge to reopen after repairs|-|-|By the numbers"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\nJan van der Vale, Commissioner for Ports\n\n" MORE "\n\n" PROSE, "Bridge to reopen after repairs|-|-|-"},

	/* government pages */
	{"Press release\n\nNew rules for ferries\n\nMinisters set out plan for safer crossings.\n\nFrom:\nDepartment for Tides\nPublished\n2 May 2023\n\n" PROSE "\n\n" MORE,
	"New rules for ferries|Department for Tides|2023-05-02|-"},
	{"Speech\n\nMinister’s speech to the harbour conference\n\nFrom: Department for Tides\nDelivered on: 30 April 2023\nPublished 2 May 2023\n\nThank you all for coming here today, and for waiting.\n\n" MORE,
	"Minister’s speech to the harbour conference|Department for Tides|2023-05-02|-"},
	{"Speech\n\nMinister’s speech to the harbour conference\n\nFrom: Department for Tides\n"
	"Delivered on: 30 April 2023 (Checked against what was said on the day)\n\nThank you all for coming here today, and for waiting.\n\n" MORE,
	"Minister’s speech to the harbour conference|Department for Tides|2023-04-30|-"},
	{"Boats · Quays · Tides\n\nHarbour Trust statement: North Quay\n30 April 2024\n\n" PROSE "\n\n" MORE, "Harbour Trust statement: North Quay|-|2024-04-30|-"},
	{"Bridge to reopen after repairs\n\nNewsroom · 30 Apr 2024 · Filed under Roads\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2024-04-30|-"},
	{"Incidents » Archive\n30 April 2024\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2024-04-30|-"},
	{"Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE "\n\n30 April 2024\n\nNotes: Call Norvale Council on 01632 960123.", "Bridge to reopen after repairs|-|2024-04-30|-"},
	{"NEWS RELEASE – Bridge to Reopen After Repairs\n\n30 April 2024\n\n" PROSE "\n\n" MORE, "Bridge to Reopen After Repairs|-|2024-04-30|-"},
	{"Norvale Council\nTown Hall, Bridge Street, Norvale NV1 2AB\nTel: 01632 960123\n\nPRESS RELEASE\n\n30 April 2024\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE,
	"Bridge to reopen after repairs|Norvale Council|2024-04-30|-"},
	{"New rules for ferries\n\nThis was published under the 2019 to 2022 government\n\nFrom: Department for Tides\nPublished 2 May 2021\nLast updated 9 June 2022 — See all updates\n\n" PROSE "\n\n" MORE,
	"New rules for ferries|Department for Tides|2021-05-02|-"},
	{"Media release\n\nThe Hon. Ada Brook MP\nMinister for Ports\n\n2 May 2023\n\nNew rules for ferries\n\n" PROSE "\n\n" MORE, "New rules for ferries|-|2023-05-02|-"},

	/* newswire and company */
	{"FOR IMMEDIATE RELEASE\n\nBrightwater Opens Plant in Hull\n\nHULL, England, May 2, 2023 /Wire/ -- Brightwater plc today opened a plant. " PROSE "\n\n" MORE
	"\n\nAbout Brightwater\n\nBrightwater makes pumps for farms and cities in 30 countries.\n\nForward-Looking Statements\n\nThis release contains such statements.\n\n###",
	"Brightwater Opens Plant in Hull|-|2023-05-02|-"},
	{"BRIGHTWATER REPORTS SECOND QUARTER RESULTS\n\nLONDON--(Wire)--Brightwater plc today reported results for the quarter. " PROSE "\n\nSecond Quarter Highlights\n\n• Revenue of $41 million\n• Margin of 12%\n\nOutlook\n\n"
	MORE "\n\nConference Call Information\n\nThe company will hold a call today at 9 a.m. and will put a recording on its website.",
	"BRIGHTWATER REPORTS SECOND QUARTER RESULTS|-|-|Second Quarter Highlights / Outlook / Conference Call Information"},
	{"Brightwater appoints new chief executive\n\nLondon, 2 May 2023 – Brightwater today said that it has a new head. " PROSE "\n\n" MORE, "Brightwater appoints new chief executive|-|2023-05-02|-"},

	/* US law enforcement */
	{"Department of Tides\nOffice of Public Affairs\n\nFOR IMMEDIATE RELEASE\nTuesday, May 2, 2023\n\nFour Men Sentenced for Smuggling Eels\n\n" PROSE "\n\n" MORE,
	"Four Men Sentenced for Smuggling Eels|Department of Tides|2023-05-02|-"},
	{"Press Release\n\nFour Men Sentenced for Smuggling Eels\n\nTuesday, May 2, 2023\nFor Immediate Release\nU.S. Attorney's Office, District of Maine\n\nPORTLAND, Maine – Four men were sentenced on Monday. " PROSE "\n\n" MORE,
	"Four Men Sentenced for Smuggling Eels|U.S. Attorney's Office, District of Maine|2023-05-02|-"},

	/* EU, university, charity */
	{"Press release 112/23\n\n2 May 2023\n\nEel fishing: Council agrees on closed season\n\n" PROSE "\n\nNext steps\n\n" MORE "\n\nBackground\n\n" PROSE,
	"Eel fishing: Council agrees on closed season|-|2023-05-02|Next steps / Background"},
	{"Eels remember their river for 20 years\n\nPeer-reviewed | Observational | Fish\n\nUnder embargo until 00:01 on Tuesday 2 May 2023\n\n" PROSE "\n\n" MORE "\n\nENDS\n\nNotes to editors\n\n1. The paper is free to read.\n2. Pictures are at hand.",
	"Eels remember their river for 20 years|-|2023-05-02|Notes to editors"},
	{"EMBARGOED UNTIL 00:01 TUESDAY 2 MAY 2023\n\nOne in six eels has swallowed plastic\n\n" PROSE "\n\n" MORE, "One in six eels has swallowed plastic|-|2023-05-02|-"},
	{"Embargoed until 00:01 on 2 May 2023\n\nOne in six eels has swallowed plastic\n\nPublished 1 May 2023\n\n" PROSE "\n\n" MORE, "One in six eels has swallowed plastic|-|2023-05-01|-"},
	{"One in six eels has swallowed plastic\n\nRelease date: 2 May 2023\n\n" PROSE "\n\nWhat we found\n\n" MORE "\n\nWhat needs to change\n\n" PROSE,
	"One in six eels has swallowed plastic|-|2023-05-02|What we found / What needs to change"},

	/* e-mail forward */
	{"Hi all, see below.\n\n---------- Forwarded message ----------\nFrom: Press Desk <press@norvale.example>\nDate: Tue, 2 May 2023 at 10:04\nSubject: Bridge\nTo: news@paper.example\n\nBridge to reopen after repairs\n\n"
	PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},

	/* rubrics, menus and letterheads above the headline give way to it */
	{"Home\nNews\nAppeals\n\nAppeal after robbery in Westmere\n\n2 May 2023\n\n" PROSE "\n\n" MORE, "Appeal after robbery in Westmere|-|2023-05-02|-"},
	{"Friday, 5 May 2023 - 3:10pm\nNational News\n\nViewers help to find eels\n\n2 min read\n\n" PROSE "\n\n" MORE "\n\nENDS\n\nIssued by Norvale Public Affairs, 04 238 3110",
	"Viewers help to find eels|Norvale Public Affairs|2023-05-05|-"},
	{"Skip to main content\n\nCookies on this site\n\nWe use some essential cookies to make this website work.\n\nView cookies\n\nHome\nRivers, canals and inland ports\n\nNews story\n\nFree eel passes in 750 weirs\n\n"
	"From:\n    Department for Tides and Ann Vale MP\nPublished\n    2 May 2023\n\n" PROSE "\n\n" MORE, "Free eel passes in 750 weirs|Department for Tides|2023-05-02|-"},
	{"Department of Tides\nU.S. Attorney’s Office\nDistrict of Norland\n\nFOR IMMEDIATE RELEASE\nTuesday, May 2, 2023\n\nBrooktown Man Indicted for Eel Theft\n\n" PROSE "\n\n" MORE,
	"Brooktown Man Indicted for Eel Theft|Department of Tides|2023-05-02|-"},
	{"An outstanding service for every boat\nGo to home page\nHome\nFor skippers and visitors\n\nMinister visits Eastmere as trust wins status\n\n" PROSE "\n\n" MORE, "Minister visits Eastmere as trust wins status|-|-|-"},
	{"date 2023-05-02 Top Stories\n\nBrook Labels Announcement a Farce\n\nTuesday, 2 May 2023, 1:53 pm\nPress Release: Norvale First Party\n\n" PROSE "\n\n" MORE, "Brook Labels Announcement a Farce|Norvale First Party|2023-05-02|-"},
	{"FBI Brooktown\nJane Roe\n(555) 555-0100\nBrooktown.Media@tides.example\nMay 2, 2023\n\nAgents Seek Help to Locate Fugitive\n\n" PROSE "\n\n" MORE, "Agents Seek Help to Locate Fugitive|FBI Brooktown|2023-05-02|-"},
	{"University of Norvale\n\nEels remember their river for 20 years\n\n" PROSE "\n\n" MORE, "Eels remember their river for 20 years|University of Norvale|-|-"},
	{"PRESS RELEASES ARCHIVE\n\nEels remember their river for 20 years\n\n2023-05-02\n" PROSE "\n\n" MORE, "Eels remember their river for 20 years|-|2023-05-02|-"},
	{"Norvale Council statement\n\n" PROSE "\n\n" MORE, "Norvale Council statement|-|-|-"},

	/* lines made of several parts */
	{"NRA NEWS RELEASE\n\nNRA Approves First Eel Vaccine\n\nFor Immediate Release:\nMay 2, 2023\n\n" PROSE "\n\n" MORE, "NRA Approves First Eel Vaccine|-|2023-05-02|-"},
	{"Media Statement\n\nFor Immediate Release: Tuesday, May 2, 2023\nContact: Media Relations\n(404) 555-0100\n\nAgency Confirms First Case of Eel Flu\n\n" PROSE "\n\n" MORE, "Agency Confirms First Case of Eel Flu|-|2023-05-02|-"},
	{"THE NORVALE COUNCIL\n\nOffice of the Press Secretary\n\nFor Immediate Release\n\nMay 2, 2023\n\nSTATEMENT BY THE PRESIDENT ON EELS\n\n" PROSE "\n\n" MORE, "STATEMENT BY THE PRESIDENT ON EELS|NORVALE COUNCIL|2023-05-02|-"},
	{"Statement from Chief Constable Ada Brook\n\n2 May 2023\n\n" PROSE "\n\n" MORE, "Statement from Chief Constable Ada Brook|-|2023-05-02|-"},
	{"UPDATED: Appeal after crash in Norvale\n\n" PROSE "\n\n" MORE, "UPDATED: Appeal after crash in Norvale|-|-|-"},
	{"Officer dismissed over false statement\n\n2 May 2023|News, Fraud and economic crime\n\n" PROSE "\n\n" MORE, "Officer dismissed over false statement|-|2023-05-02|-"},
	{"Harbour Trust responds to figures\n\n2 May 2023   Category: Policy\n\n" PROSE "\n\n" MORE, "Harbour Trust responds to figures|-|2023-05-02|-"},
	{"Office of the District Attorney\nCounty of Brooktown\n\nFor Immediate Release: May 2, 2023\n\nMAN GETS TEN YEARS FOR ROBBERY\n\n" PROSE "\n\n" MORE, "MAN GETS TEN YEARS FOR ROBBERY|Office of the District Attorney|2023-05-02|-"},
	{"ISSUED ON BEHALF OF NORVALE COUNCIL\n\nLock opens at Eastmere\n\n" PROSE "\n\n" MORE, "Lock opens at Eastmere|NORVALE COUNCIL|-|-"},
	{"UPDATE 2 – Lock opens at Eastmere\n\n" PROSE, "Lock opens at Eastmere|-|-|-"},
	{"WRAPUP 1-Locks open on all rivers\n\n" PROSE, "Locks open on all rivers|-|-|-"},
	{"RIVER-LOCK/EASTMERE (UPDATE 2)\n\nLock opens at Eastmere after flood\n\n" PROSE, "Lock opens at Eastmere after flood|-|-|-"},
	{"Newsroom | Lock opens at Eastmere\n\nTuesday, 2 May 2023\n\n" PROSE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"NEWS   SPORT   WHAT'S ON   [Sign in]\n\nLock opens at Eastmere\n\n" PROSE, "Lock opens at Eastmere|-|-|-"},
	{"Reserve Bank of Norland – Banc Norlad\n\nNews release   2 May 2023\n\nBank rate cut to 3 percent\n\n" PROSE, "Bank rate cut to 3 percent|Reserve Bank of Norland|2023-05-02|-"},
	{"Media Release No. 14 – 2 May 2023\n\nLock opens at Eastmere\n\n" PROSE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nEmbargoed until 00.01 on 2 May 2023\n\n" PROSE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nLocks and Keys: the show\n\n23 May – 1 November 2026\n\n" PROSE, "Lock opens at Eastmere|-|-|-"},
	{"Lock opens at Eastmere\n\nA Norvale Council press release, 2 May 2023\n\n" PROSE "\n\n" MORE, "Lock opens at Eastmere|Norvale Council|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nBoats pass again after six years of work\n\n" PROSE "\n\nNorvale Lock Council (NLC) press release.\n\n" MORE, "Lock opens at Eastmere|Norvale Lock Council|-|-"},
	{"Lock opens at Eastmere\n\n" PROSE "\n\n-ENDS-\n\nIssued by Norvale Council on 2 May 2023. For more information call 01632 960123.", "Lock opens at Eastmere|Norvale Council|2023-05-02|-"},
	{"Lock opens at Eastmere\n\n" PROSE "\n\n" MORE "\n\nPage owner: Norvale Council\nLast updated: 2 May 2023", "Lock opens at Eastmere|Norvale Council|-|-"},
	{"Lock opens at Eastmere\n\nContact: Norvale Council press office\n\n" PROSE "\n\n" MORE, "Lock opens at Eastmere|-|-|-"},
	{"Quickly leave this site\nThis site is a trial, so parts of it have yet to be built.\n\nLock opens at Eastmere\n\n" PROSE "\n\n" MORE, "Lock opens at Eastmere|-|-|-"},

	/* headlines and sentences that only hold words of issuing, or begin like furniture */
	{"Warning issued by Westmere Police after thefts from vans\n\n" PROSE "\n\n" MORE, "Warning issued by Westmere Police after thefts from vans|-|-|-"},
	{"Warning issued by Westmere Police\n\n" PROSE "\n\n" MORE, "Warning issued by Westmere Police|-|-|-"},
	{"New figures published by the Home Office show rise in thefts\n\n2 May 2023\n\n" PROSE "\n\n" MORE, "New figures published by the Home Office show rise in thefts|-|2023-05-02|-"},
	{"Thefts are up\n\nFigures released by the Home Office on 2 May 2023 show a rise in thefts of vans.\n\n" PROSE "\n\n" MORE, "Thefts are up|-|-|-"},
	{"Thefts are up\n\nForces will benefit from vans as a result of money found by the Ministry of Tides today.\n\n" PROSE "\n\n" MORE, "Thefts are up|-|-|-"},
	{"Thefts are up\n\nThe report, published on Monday by the Audit Office, says that thefts are up.\n\n" PROSE "\n\n" MORE, "Thefts are up|-|-|-"},
	{"Cookie firm to open bakery\n\nJobs for forty people in the old mill\n\n" PROSE "\n\n" MORE, "Cookie firm to open bakery|-|-|-"},
	{"Latest: bridge opens\n\n" PROSE "\n\n" MORE, "Latest: bridge opens|-|-|-"},
	{"From farm to fork: how eels are sold\n\n" PROSE "\n\n" MORE, "From farm to fork: how eels are sold|-|-|-"},
	{"Agency to close four offices\n\n" PROSE "\n\n" MORE, "Agency to close four offices|-|-|-"},

	/* datelines */
	{"Lock opens at Eastmere\n\n(Norvale, 2 May 2023) " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nNORVALE, Norland, May 2, 2023: " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nNORVALE, Norland – (Wire) – May 2, 2023 – " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nNorvale, May 2, 2023. " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nNORVALE--May 2, 2023--" PROSE "\n\n" MORE, "Lock opens at Eastmere|-|2023-05-02|-"},
	{"Lock opens at Eastmere\n\nNORVALE, May 2 (Wire) - " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|-|-"},
	{"Lock opens at Eastmere\n\nToday, 2 May 2023, the first boat passed. " PROSE "\n\n" MORE, "Lock opens at Eastmere|-|-|-"},

	{"Norvale Commission - Press release\n\nRules for fishing fleets made simpler\n\nBrussels, 2 May 2023\n\n" PROSE "\n\nNext Steps\n\n" MORE, "Rules for fishing fleets made simpler|Norvale Commission|2023-05-02|Next Steps"},
	{"IP/23/1234\n\nBrussels, 2 May 2023\n\nMergers: eel farms may join\n\n" PROSE "\n\n" MORE, "Mergers: eel farms may join|-|2023-05-02|-"},
	{"Council of the EU\nPRESS RELEASE\n112/23\n02/05/2023\n\nEel fishing: ministers agree on closed season\n\n" PROSE "\n\n" MORE, "Eel fishing: ministers agree on closed season|Council of the EU|2023-05-02|-"},
	{"Public Records Committee: Press Notice\n\nFriday 5 May 2023\n\nPARLIAMENT SHOULD KEEP ITS PAPERS, SAYS COMMITTEE\n\n" PROSE "\n\n" MORE,
	"PARLIAMENT SHOULD KEEP ITS PAPERS, SAYS COMMITTEE|Public Records Committee|2023-05-05|-"},
	{"Brightwater Opens Plant in Hull\n\nMay 2, 2023 08:00 ET | Source: Brightwater, Inc.\n\n" PROSE "\n\n" MORE, "Brightwater Opens Plant in Hull|Brightwater, Inc.|2023-05-02|-"},
	{"Brightwater Opens Plant in Hull\n\nNews provided by\nBrightwater, Inc.\n\nMay 02, 2023, 08:00 ET\n\nShare this article\n\nHULL, Mass., May 2, 2023 /Wire/ -- " PROSE "\n\n" MORE "\n\nSOURCE Brightwater, Inc.",
	"Brightwater Opens Plant in Hull|Brightwater, Inc.|2023-05-02|-"},
	{"Brightwater Opens Plant in Hull\n\nFirst pumps leave the works in June\n\nMay 2, 2023 08:00 AM Eastern Daylight Time\n\nHULL, Mass.--(NEWS WIRE)--" PROSE "\n\n" MORE, "Brightwater Opens Plant in Hull|-|2023-05-02|-"},
	{"Brightwater (BWTR) opens plant in Hull\n\n02-May-2023 / 07:00 GMT/BST\n\n" PROSE "\n\n" MORE, "Brightwater (BWTR) opens plant in Hull|-|2023-05-02|-"},
	{"Officers commended for bravery\n\nBy Westmere Police\n\n10:15, 2nd May 2023\n\n" PROSE "\n\n" MORE, "Officers commended for bravery|Westmere Police|2023-05-02|-"},
	{"Crash closes bridge\n\nBy Tom Hale\n\nPublished\n2 May 2023\n\nShare\n\n" PROSE "\n\n" MORE, "Crash closes bridge|-|2023-05-02|-"},
	{"FROM: U.S. NORVALE DEPARTMENT\nMonday, May 1, 2023\nFormer Clerk Sentenced for Leaking Plans\n" PROSE "\n" MORE, "Former Clerk Sentenced for Leaking Plans|U.S. NORVALE DEPARTMENT|2023-05-01|-"},
	{"FOR IMMEDIATE RELEASE          CRM\nTUESDAY, MAY 2, 2023          (202) 555-0100\n\nTWO MEN PLEAD GUILTY TO SMUGGLING\n\n" PROSE "\n\n" MORE, "TWO MEN PLEAD GUILTY TO SMUGGLING|-|2023-05-02|-"},
	{"SEC Charges Adviser With Fraud\n\nFOR IMMEDIATE RELEASE\n2023-41\n\nWashington D.C., May 2, 2023 —\n\n" PROSE "\n\n" MORE, "SEC Charges Adviser With Fraud|-|2023-05-02|-"},
	{"Bridge to reopen\n\nLast updated\n2 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2023-05-02|-"},
	{"Security Board Statement on Attack in Norland\n\nThe following statement was issued today by Board President Ada Brook (Norland):\n\n" PROSE "\n\n" MORE, "Security Board Statement on Attack in Norland|-|-|-"},

	/* dates in digits: the release itself tells their order */
	{"Boy charged\n\n05/03/2025\n\nThe hearing was on 02/27/2025. " PROSE "\n\n" MORE, "Boy charged|-|2025-05-03|-"},
	{"Boy charged\n\n05/03/2025\n\nThe hearing was on 27/02/2025. " PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n05/03/2025\n\nThe hearing was on February 27, 2025, and went on until March 1. " PROSE "\n\n" MORE, "Boy charged|-|2025-05-03|-"},
	{"Boy charged\n\n05/03/2025\n\nThe hearing was on 27 February. " PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n05/03/2025\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},

	/* dates in other forms, and what is none */
	{"Boy charged\n\n2025-03-05T10:30:00Z\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n05.03.25\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n05 / 03 / 2025\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n05-Mar-2025\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\nWednesday, the 5th of March 2025\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\nReleased: 5 March 2025 (updated 7 March 2025)\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\nUpdated 7 March 2025, published 5 March 2025\n\n" PROSE "\n\n" MORE, "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n" PROSE "\n\n" MORE "\n\nPublished: 5 March 2025", "Boy charged|-|2025-03-05|-"},
	{"Boy charged\n\n5 March\n\n" PROSE "\n\n" MORE, "Boy charged|-|-|-"},
	{"Boy charged\n\nThe hearing was on 5 March 2025. " PROSE "\n\n" MORE, "Boy charged|-|-|-"},
	{"date 2025-03-05 Boy charged with theft of eels\n\n" PROSE "\n\n" MORE, "Boy charged with theft of eels|-|2025-03-05|-"},
	{"5 March 2025 - Boy charged with theft of eels\n\n" PROSE "\n\n" MORE, "Boy charged with theft of eels|-|2025-03-05|-"},

	/* texts as they come: wrapped by hand, with tags, with odd white space */
	{"NEWS RELEASE\n\nNew lock opens at Eastmere after six years of\nwork on the canal\n\nThe board met on Tuesday and agreed the plan after a long debate,\nand work will begin in the spring of next year once the contractor\n"
	"has been chosen.\n\nBackground\n\nResidents had asked for it since the floods, when the old bridge\nwas closed for six weeks and traffic went through the town.\n\n"
	"See https://www.norvale.example/a/very/long/address/that/does/not/fit/into/a/line/of/seventy/two/columns/at/all\n",
	"New lock opens at Eastmere after six years of\nwork on the canal|-|-|Background"},
	{"<h1>New lock opens</h1><p>5 March 2025</p><p>" PROSE "</p><h2>Next steps</h2><p>" MORE "</p><ul><li>One lock</li><li>Two gates</li></ul>", "New lock opens|-|2025-03-05|Next steps"},
	{"New lock opens<br>5 March 2025<br><br>" PROSE "<br><br><b>Next steps</b><br><br>" MORE, "New lock opens|-|2025-03-05|Next steps"},
	{"New lock opens\r\n\r\n5 March 2025\r\n\r\n" PROSE "\r\n\r\nNext steps\r\n\r\n" MORE "\r\n", "New lock opens|-|2025-03-05|Next steps"},
	{"\xef\xbb\xbfNew lock opens\n\xe2\x80\x8b\n5\xc2\xa0March\xc2\xa0" "2025\n\xe2\x80\x8b\n" PROSE "\n\xe2\x80\x8b\nNext steps\n\n" MORE, "New lock opens|-|2025-03-05|Next steps"},
	{"New lock opens\n" PROSE "\n" MORE "\nNext steps\n" PROSE "\n" MORE "\nENDS\nNotes to editors\nThe lock is old.", "New lock opens|-|-|Next steps"},
	{"New lock opens\n\n" PROSE "\n\nNext steps\n==========\n\n" MORE "\n\nCosts\n-----\n\n" PROSE, "New lock opens|-|-|Next steps / Costs"},

	/* headlines over several lines, with marks, and with a full stop */
	{"Poacher Sent to Prison for 7 Years for\nCarrying Eels from Norland to Brooktown\nSum of 90 Eels Found\n" PROSE "\n" MORE,
	"Poacher Sent to Prison for 7 Years for\nCarrying Eels from Norland to Brooktown|-|-|-"},
	{"Council hosts a new event to\nbring eels together\n\n" PROSE "\n\n" MORE, "Council hosts a new event to\nbring eels together|-|-|-"},
	{"Eel sales boost profit.\n\n" PROSE "\n\n" MORE, "Eel sales boost profit.|-|-|-"},
	{"# Bridge to reopen after repairs\n\n**Norvale Council**, 2 May 2023\n\n" PROSE "\n\n## Next steps\n\n" MORE "\n\n---\n\n### Notes to editors\n\n1. The bridge is long.",
	"Bridge to reopen after repairs|Norvale Council|2023-05-02|Next steps / Notes to editors"},
	{"**FOR IMMEDIATE RELEASE**\n\n**Bridge to reopen after repairs**\n\n*Deck replaced in six weeks*\n\n**NORVALE, 2 May 2023** – " PROSE "\n\n**What changes**\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-02|What changes"},

	/* what stands below the text */
	{"New lock opens\n\n" PROSE "\n\n" MORE "\n\nIs this page useful?\n\nMaybe\n\nYes\n\nNo\n\nReport a problem", "New lock opens|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nRelated content\n\nBridges and Tunnels Bill\n\nIs this page useful?", "Bridge to reopen|-|-|-"},
	{"Page last updated at 08:48 GMT, Tuesday, 2 May 2023 09:48 UK\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2023-05-02|-"},
	{"Bridge to reopen\n\nLast updated 9 June 2023\nPublished 2 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2023-05-02|-"},
	{"Release: IMMEDIATE\nFor: Brightwater\n\nBRIGHTWATER OPENS NEW PLANT\n\n" PROSE "\n\n" MORE, "BRIGHTWATER OPENS NEW PLANT|-|-|-"},
	{"Printable version\n\nBridge reopens\n\n" PROSE "\n\n" MORE, "Bridge reopens|-|-|-"},
	{"Bridge to reopen\n\nFrom: Prime Minister's Office, 10 Downing Street\nPublished 2 May 2023\n\n" PROSE "\n\n" MORE, "Bridge to reopen|Prime Minister's Office, 10 Downing Street|2023-05-02|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\n© 2023 Norvale Council | Town Hall | Eastmere EM4 1RB", "Bridge to reopen|Norvale Council|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nVale: gains down to changes made by Chief Constable\n\n" MORE, "Bridge to reopen|-|-|Vale: gains down to changes made by Chief Constable"},
	{"Two join the board\n\n" PROSE "\n\nBiographies\n\nRobert Vale\n\nRobert Vale has been a partner in the harbour firm for ten years and is a lawyer by profession.\n\nAnn Brook\n\n"
	"Dr Brook was a school head until last year and has led the choir of the town since she was thirty.", "Two join the board|-|-|Biographies / Robert Vale / Ann Brook"},
	{"Bridge to reopen\n\n" PROSE "\n\nMember States: Norland, Sudland, Westland\nPartners: Harbour Watch, Lock Union, Weir Board.\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nHarbour Secretary Ann Vale:\n\n" MORE "\n\nElsewhere in the county:\n\n" PROSE "\n\nHarbour Chair Tom Hale\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nHighlights\n\n46 people moved\n\nFive lines closed\n\n£4,000 taken\n\n" MORE, "Bridge to reopen|-|-|Highlights"},
	{"Accessibility Settings Skip to main content\n\nQuickly exit this site by pressing the Escape key Leave this site\n\nThis site is a beta, which means that it is still being made. Your feedback helps us.\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"May 2, 2023: Jury Convicts Four Men of Theft\nContact:\nMedia Relations Division\n(555) 555-0100\nmedia@tides.example\nOne of them had been on the run\n" PROSE "\n\n" MORE, "Jury Convicts Four Men of Theft|-|2023-05-02|-"},
	{"Bridge to reopen\n\nPosted by: , Posted on: - Categories: Reactive statements\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\nThe mayor has welcomed the latest news for the bridge, in an annual statement from the Ministry of Tides.\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen after repairs | Norvale Council\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|-|-"},
	{"For Immediate Release\nMay 2, 2023\nLei Orvane\nSpokesperson\nOffice: 555-555-0100\n400 PUPILS VISIT LOCK\n" PROSE "\n\n" MORE, "400 PUPILS VISIT LOCK|-|2023-05-02|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nPublication date\n2 May 2023\nMinistry of Tides", "Bridge to reopen|Ministry of Tides|2023-05-02|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\n/NZ Police Public Release.", "Bridge to reopen|NZ Police|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nGrants of the year:\n(Please note: the first name only)\n\nProjects:\n\nProfessor Ann Vale (Anatomy)\nEels and sleep\n\nHarbour Hall. Picture: Tom Hale\n\n" MORE, "Bridge to reopen|-|-|Grants of the year: / Projects:"},
	{"Bridge to reopen\n\nPhoto/video: Norvale Police. Supplied.\n\n" PROSE "\n\nMr\n Vale said that he was glad of it and would come back in the spring.\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nNotes to editors\n\n" MORE "\n\nFurther information\n\n" PROSE, "Bridge to reopen|-|-|Notes to editors / Further information"},
	{"Bridge to reopen\n\n" PROSE "\n\nNotes to editors\n\n1. The bridge is long.\n2. It is old.", "Bridge to reopen|-|-|Notes to editors"},
	{"Bridge to reopen\n\nSummary of the plan.\n\nPublished\nLast updated\nA man on the bridge\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nLike this:\nFacebook\n\nRelated\n\nOld bridge closes\n1 March 2023", "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nTimeline\n\n" MORE "\n\nCase studies\n\n" PROSE, "Bridge to reopen|-|-|Timeline / Case studies"},

	/* agencies, mastheads, divisions, bylines */
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nENDS\n\nIssued on behalf of Tarvolt Homes by Marrow Communications, 21 May 2025. For more information contact Ada Brook on 01632 960123 or ada@marrow.example.", "Two men held after ferry fire|Tarvolt Homes|2025-05-21|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nENDS\n\nIssued by Ada Brook, Marrow Communications, on behalf of Tarvolt Coastal Lines\nTel: 01632 960123", "Two men held after ferry fire|Tarvolt Coastal Lines|-|-"},
	{"The Norvale Valley Gazette\n\nNEWS | PLANNING\n\nTwo men held after ferry fire\n\nBy Tom Hale\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|The Norvale Valley Gazette|-|-"},
	{"The Tide Museum, Bristol\n\nPRESS RELEASE\nIssued 11 March 2026\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|The Tide Museum, Bristol|2026-03-11|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nEnd\n\nIssued by: Directorate for Tide Crime, Limpopo\nEnquiries: Captain Ada Brook, 01632 960123", "Two men held after ferry fire|Directorate for Tide Crime, Limpopo|-|-"},
	{"NORVALE POLICE SERVICE\nMEDIA STATEMENT FROM THE OFFICE OF THE PROVINCIAL COMMISSIONER\nTARVOLT\n\n12 March 2025\n\nTWO NABBED AFTER FERRY FIRE NEAR MARROW\n\n" PROSE "\n\n" MORE, "TWO NABBED AFTER FERRY FIRE NEAR MARROW|NORVALE POLICE SERVICE|2025-03-12|-"},
	{"Norvale Police\nNgā Wai o Tarvolt\n\nTwo men held after ferry fire\n\nFriday, 15 August 2025 - 2:14pm\nNational News\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|Norvale Police|2025-08-15|-"},
	{"Two men held after ferry fire\n\nFrom Tom Hale in Eastmere\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|-|-"},
	{"Two men held after ferry fire\n\n• One boat lost\n• Nobody hurt\n\nFrom Tom Hale in Eastmere\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|-|-"},
	{"Dame Ada Brook, keeper of the Norvale ferry – obituary\n\nFerrywoman whose ‘lamp trick’ is credited with saving hundreds of sailors\n\n" PROSE "\n\n" MORE, "Dame Ada Brook, keeper of the Norvale ferry – obituary|-|-|-"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nFurther information\n\n" PROSE "\n\nIssued by Norvale Council Press Office\n20 January 2025", "Two men held after ferry fire|Norvale Council Press Office|2025-01-20|Further information"},
	{"Two men held after ferry fire\n\n" PROSE "\n\n" MORE "\n\nPosted 6 February 2026 in News", "Two men held after ferry fire|-|2026-02-06|-"},

	/* headlines in capitals that end like a body, above a body that one knows */
	{"Tarvolt Provincial Government\n\nMEDIA STATEMENT\n\n14 March 2025\n\nMEC WELCOMES NEW THEATRE AT MARROW HOSPITAL\n\n" PROSE "\n\n" MORE, "MEC WELCOMES NEW THEATRE AT MARROW HOSPITAL|Tarvolt Provincial Government|2025-03-14|-"},
	{"Tarvolt Provincial Government\n\nMEDIA STATEMENT\n\n14 March 2025\n\nMAYOR PRAISES STAFF OF MARROW HOSPITAL\n\n" PROSE "\n\n" MORE, "MAYOR PRAISES STAFF OF MARROW HOSPITAL|Tarvolt Provincial Government|2025-03-14|-"},
	{"Tarvolt Provincial Government\n\nMEDIA STATEMENT\n\n14 March 2025\n\nTHREE ARRESTED AT MARROW UNIVERSITY\n\n" PROSE "\n\n" MORE, "THREE ARRESTED AT MARROW UNIVERSITY|Tarvolt Provincial Government|2025-03-14|-"},
	{"COUNCIL ON BRIDGES\n\nMEDIA STATEMENT\n\n14 March 2025\n\nMORE FERRIES TO SAIL BY 2030\n\n" PROSE "\n\n" MORE, "MORE FERRIES TO SAIL BY 2030|COUNCIL ON BRIDGES|2025-03-14|-"},
	{"Tarvolt Chamber of Trade\n\nPRESS RELEASE\n\n14 March 2025\n\nMarrow Bank Joins Norvale Chamber of Commerce\n\n" PROSE "\n\n" MORE, "Marrow Bank Joins Norvale Chamber of Commerce|Tarvolt Chamber of Trade|2025-03-14|-"},
	{"Tarvolt Chamber of Trade\n\nPRESS RELEASE\n\n14 March 2025\n\nMayor Visits Eastmere Fire Service\n\n" PROSE "\n\n" MORE, "Mayor Visits Eastmere Fire Service|Tarvolt Chamber of Trade|2025-03-14|-"},
	{"CAMPAIGN AGAINST ARMS TRADE\n\nPRESS RELEASE\n\n14 March 2025\n\nBridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|CAMPAIGN AGAINST ARMS TRADE|2025-03-14|-"},
	{"Two men held after ferry fire\n\nBy Ada Brook | Harbour Correspondent | 4 June 2025\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2025-06-04|-"},
	{"Two men held after ferry fire\n\nAda Brook | Senior Reporter | 4 June 2025\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2025-06-04|-"},
	{"Two men held after ferry fire\n\nAda Brook in London\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|-|-"},
	{"Two men held after ferry fire\n\nReference: 25/114233\n11:20 02/05/2025\n\n" PROSE "\n\n" MORE "\n\n2026 targets confirmed\n\n" PROSE, "Two men held after ferry fire|-|2025-05-02|2026 targets confirmed"},
	{"Tarvolt Bridges Corp.\n4th Quarter 2024 Results\n\nEASTMERE, Calif., January 29, 2025 – " PROSE "\n\n" MORE, "4th Quarter 2024 Results|Tarvolt Bridges Corp.|2025-01-29|-"},
	/* rubrics, labels, references and places */
	{"HEALTH | POLITICS\n\nEXCLUSIVE: Council spent £90,000 on an empty office\n\nBy ADA BROOK and TOM HALE\n\n" PROSE "\n\n" MORE, "Council spent £90,000 on an empty office|-|-|-"},
	{"Press release\n\nDate: 10 October 2024\nRef: HSE/24/118\n\nTwo men held after ferry fire\n\n" PROSE "\n\n" MORE, "Two men held after ferry fire|-|2024-10-10|-"},
	{"Bank of Tarvolt\nMedia release\nNumber 2025-14\nDate 20 May 2025\n\nMonetary policy decision\n\n" PROSE "\n\n" MORE, "Monetary policy decision|Bank of Tarvolt|2025-05-20|-"},
	{"Tarvolt Tide AG: Annual General Meeting approves dividend\n\nFrankfurt am Main, May 22, 2025\n\n" PROSE "\n\n" MORE "\n\nFrequently asked questions\n\n" PROSE, "Tarvolt Tide AG: Annual General Meeting approves dividend|-|2025-05-22|Frequently asked questions"},

	/* what heads a part, and what only seems to */
	{"Bridge to reopen\n\n" PROSE "\n\nOur demands\n\n1. A new deck by 2027.\n2. No toll.\n\n" MORE "\n\n2027 Outlook\n\n" PROSE "\n\nEastmere smuggler’s eel box stash\n\n" MORE, "Bridge to reopen|-|-|Our demands / 2027 Outlook / Eastmere smuggler’s eel box stash"},
	{"Bridge to reopen\n\n" PROSE "\n\nTOP TIPS\n\n1. Cross on foot.\n2. Keep left.\n\nHow to apply:\n\n• Come to the toll house.\n• Bring a lamp.\n\nCase study: Ada, 29, from Eastmere\n\n" MORE, "Bridge to reopen|-|-|TOP TIPS / How to apply: / Case study: Ada, 29, from Eastmere"},
	{"Bridge to reopen\n\n" PROSE "\n\nNext release: June 2025\n\nBackground notes\n\n1. The bridge is long.\n2. It was built under the Bridges Act 1931.\n3. Media contact: press@norvale.example, 01632 960123. X: @norvale", "Bridge to reopen|-|-|Background notes"},
	{"Bridge to reopen\n\n" PROSE "\n\nWhere to find us\n\nTuesday 6 May, 10am – 11am, Eastmere Library\nFriday 9 May, 2pm – 3pm, Marrow Hall\n\n" MORE "\n\nKEY FIGURES (year to June 2024)\n\nThefts – down 18%, from 641 to 525\nFraud – down 11%\n\n" PROSE, "Bridge to reopen|-|-|Where to find us / KEY FIGURES (year to June 2024)"},
	{"Bridge to reopen\n\n" PROSE "\n\nTHE WINNERS\n\nEngineer of the Year – Ada Brook, Norvale Bridges\n\nTeam Award – Night Shift, Eastmere Lock\n\nStudent Award – Tom Hale, Norvale College\n\n" MORE, "Bridge to reopen|-|-|THE WINNERS"},
	{"Bridge to reopen\n\n2 May 2023\n\nUPDATE 3 – 16:30\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2023-05-02|UPDATE 3 – 16:30"},
	{"Bridge to reopen\n\nADA BROOK HARBOUR EDITOR\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nEnds\n\nFor further information:\nAda Brook, Press Office, Norvale Bridges\nTel: 01632 960123\n\nNotes to editors\n\n" PROSE, "Bridge to reopen|-|-|Notes to editors"},
	{"Bridge to reopen\n\n" PROSE "\n\n###\n\nNORVALE DEPARTMENT OF BRIDGES\n\n" MORE "\n\nLearn more about bridges in Norvale\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nTIPS FOR FERRYMEN\n\n-- Check the lamp.\n-- Beware of anyone who says it is \"only fog.\"\n\n" MORE, "Bridge to reopen|-|-|TIPS FOR FERRYMEN"},

	/* newsletter */
	{"Rivers update: May 2023\n\n1. New locks at Eastmere\n\n" PROSE "\n\n2. Eel passes\n\n" MORE "\n\n3. Dates for your diary\n\n" PROSE,
	"Rivers update: May 2023|-|-|1. New locks at Eastmere / 2. Eel passes / 3. Dates for your diary"},
	{"Rivers update: May 2023\n\n1) New locks at Eastmere\n\n" PROSE "\n\n2) Eel passes\n\n" MORE, "Rivers update: May 2023|-|-|1) New locks at Eastmere / 2) Eel passes"},

	/* headings and what only looks like them */
	{"Bridge to reopen\n\n" PROSE "\n\nKey dates:\n\n• 2 May: deck laid\n• 9 May: open\n\nHow to apply\n\n" MORE, "Bridge to reopen|-|-|Key dates: / How to apply"},
	{"Bridge to reopen\n\n" PROSE "\n\nInspector Ada Brook said:\n\n“We are glad that it is over at last.”\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nThe report tells us:\n\n• it was old\n• it was weak\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nEvents\n\n" MORE "\n\nGet involved\n\n" PROSE "\n\nQ&A\n\n" MORE, "Bridge to reopen|-|-|Events / Get involved / Q&A"},
	{"Bridge to reopen\n\n" PROSE "\n\n8-day patrol results:\n\nTolls taken:      £81,204.15\n\nEels found:      12\n\n" MORE, "Bridge to reopen|-|-|8-day patrol results:"},
	{"Bridge to reopen\n\n" PROSE "\n\nThe list of winners\n\nBest team: the night shift\n\nBest idea: the blue trolley\n\n" MORE, "Bridge to reopen|-|-|The list of winners"},
	{"Bridge to reopen\n\n" PROSE "\n\nImage source, Norvale Pictures\n\nImage caption, The deck of the bridge\n\n" MORE "\n\nWatch: boats below the bridge\n\n" PROSE, "Bridge to reopen|-|-|-"},
	{"Tarvolt Brewing Group plc\n(the “Company”, with its subsidiaries and its joint ventures, the “Group”)\n\nTrading update\n\n" PROSE "\n\n" MORE, "Trading update|Tarvolt Brewing Group plc|-|-"},
	{"FAQ on the bridge\n\n" PROSE "\n\nOpening times\n\n" MORE "\n\nParking\n\nThere is a car park at Eastmere with 40 spaces.", "FAQ on the bridge|-|-|Opening times / Parking"},
	{"Bridge to reopen\n\n" PROSE "\nThe sluice will be watched over by\nJudge Ada Brook.\nShe\ncan order work to stop, and sets the conditions for all who take part in it.\n" MORE, "Bridge to reopen|-|-|-"},
	{"Norvale Online :\n" PROSE "\n" MORE, "-|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nSentencing\n\nAda Brook, 41, of High Street – four years\n\nTom Hale, 38, of Low Street – two years\n\n" MORE, "Bridge to reopen|-|-|Sentencing"},
	{"Bridge to reopen\n\n" PROSE "\n\n2. Costs\n\n" MORE "\n\n2.1 Steel\n\n" PROSE, "Bridge to reopen|-|-|2. Costs / 2.1 Steel"},
	{"Bridge to reopen\n\n" PROSE "\n\nMonday 5 May\n\n" MORE, "Bridge to reopen|-|-|Monday 5 May"},
	{"Bridge to reopen\n\n" PROSE "\n\nLimits agreed on\n\n  1. eels, 50 kg\n  2. trout, 10 kg\n\nHe added\n\n“It is good.”", "Bridge to reopen|-|-|Limits agreed on"},
	{"Bridge to reopen\n\n" PROSE "\n\nWe mean it.\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nWhat happens next?\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nWhy does it matter?\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nHow do I claim for my boat?\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nWhat have we learnt?\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nPictured: the new deck\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nPhoto caption: workers on the deck in the rain\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n“A bridge for all”\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\n'Steep road ahead'\n\n" MORE, "Bridge to reopen|-|-|'Steep road ahead'"},
	{"Bridge to reopen\n\n" PROSE "\n\nPC Eve Tarn\n\nPC Lou Brand\n\nIvy Small, press officer\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nYear\tBoats\tLorries\n2021\t400\t31\n2022\t512\t40\n\n" MORE, "Bridge to reopen|-|-|-"},
	{"Bridge works: live\n\n" PROSE "\n\n14:05 - Road reopened\n\n" MORE "\n\n9.30am\n\n" PROSE "\n\n11:48pm (Monday)\n\n" MORE, "Bridge works: live|-|-|14:05 - Road reopened / 9.30am / 11:48pm (Monday)"},
	{"Bridge day\n\n" PROSE "\n\n10:00 - Doors open\n10:30 - Welcome\n11:00 - Walk", "Bridge day|-|-|-"},
	{"|News, works and bridges\n\nBridge to reopen\n\n3 May 2024\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2024-05-03|-"},
	{"Norvale Council\nSafer bridges together\n\nNews\n\nBridge to reopen after months of repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after months of repairs|Norvale Council|-|-"},
	{"The Hon Ada Brook MP\nMinister for Bridges\n\nSenator the Hon Tom Hale\nAssistant Minister for Locks\n\n3 May 2024\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen|-|2024-05-03|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nCASE STUDY\n\n" MORE "\n\nNotes to editors:\n\n1. The bridge is 40 metres long.\n\nContact: 01632 960123", "Bridge to reopen|-|-|CASE STUDY / Notes to editors:"},
	{"Bridge to reopen\n\n" PROSE "\n\nRelated links\n\nRoad works map\n\nShare this article\n\nBack to top", "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nAbout Norvale Council\n\nIt looks after 90 bridges and 400 miles of road in the county.", "Bridge to reopen|-|-|About Norvale Council"},
	{"Bridge to reopen\n\n" PROSE "\n\nMedia enquiries\n\nPress office: 01632 960123\npress@norvale.example", "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nBridges media enquiries\n\nMedia enquiries 01632 960123\n\nContact us\n\n01632 960124", "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nContacts:\n\nIn Eastmere: Ada Brook, ada@norvale.example", "Bridge to reopen|-|-|-"},
	{"Bridge to reopen\n\n" PROSE "\n\nAbout Brightwater, Inc.\n\nBrightwater makes pumps for farms and cities in 30 countries.", "Bridge to reopen|-|-|About Brightwater, Inc."},
	{"Brightwater Inc. opens its pump yard in partnership with the Boat and Eel Club of Eastmere.\n\n" PROSE " " MORE "\n\n" MORE,
	"Brightwater Inc. opens its pump yard in partnership with the Boat and Eel Club of Eastmere.|-|-|-"},
	{"The bridge at Eastmere has been closed after a lorry struck it.\n\n" PROSE "\n\n" MORE, "-|-|-|-"},
	{"12 May 2023 17:00 Bridge to reopen after repairs\n\n" PROSE "\n\n" MORE, "Bridge to reopen after repairs|-|2023-05-12|-"},
	{"Norvale statement regarding Tide Board announcement\nAda Brook, Norvale Chief Executive said:\n“We are glad that it is over at last.”\n" MORE, "Norvale statement regarding Tide Board announcement|-|-|-"},
	{"Bridge to reopen\n\nThe board said today (Tuesday 2 May 2023) that work will begin in the spring of next year.\n\n" MORE, "Bridge to reopen|-|2023-05-02|-"},
	{"Dear colleague,\n\n" PROSE "\n\n" MORE "\n\nYours sincerely,\n\nAda Brook\nChief Executive", "-|-|-|-"},
	{"Letter to owners of bridges\n\nDear colleague,\n\n" PROSE "\n\n" MORE, "Letter to owners of bridges|-|-|-"},
	{"", "-|-|-|-"},
	{PROSE, "-|-|-|-"},
};

static const Case documents[] = {
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen"},
	/* feeds in XML: by lines and in one, with text in CDATA or not */
	{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n<title>Norvale Council news</title>\n<link>https://norvale.example</link>\n"
	"<item>\n<title>Bridge to reopen</title>\n<link>https://norvale.example/1</link>\n<pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate>\n<description><![CDATA[<p>" PROSE "</p><p>" MORE "</p>]]></description>\n</item>\n"
	"<item>\n<title>Eels are back</title>\n<pubDate>Thu, 02 May 2024 09:00:00 GMT</pubDate>\n<description>" MORE "</description>\n</item>\n</channel>\n</rss>",
	"Bridge to reopen / Eels are back"},
	{"<rss version=\"2.0\">\n<channel>\n<title>Norvale Council news</title>\n<item>\n<title>Bridge to reopen</title>\n<description>It opens.</description>\n</item>\n<item>\n<title>Eels are back</title>\n</item>\n</channel>\n</rss>",
	"Bridge to reopen / Eels are back"},
	{"<rss version=\"2.0\"><channel><title>Norvale Council news</title><item><title>Bridge to reopen</title><link>https://norvale.example/1</link><pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate><description>" PROSE "</description></item>"
	"<item><title>Eels are back</title><link>https://norvale.example/2</link><description>" MORE "</description></item></channel></rss>",
	"Bridge to reopen / Eels are back"},
	{"<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <title>Norvale Council news</title>\n  <updated>2024-05-03T09:00:00Z</updated>\n"
	"  <entry>\n    <title>Bridge to reopen</title>\n    <link href=\"https://norvale.example/1\"/>\n    <id>urn:1</id>\n    <updated>2024-05-03T09:00:00Z</updated>\n    <summary>" PROSE "</summary>\n  </entry>\n"
	"  <entry>\n    <title>Eels are back</title>\n    <published>2024-05-02T09:00:00Z</published>\n    <content type=\"html\">" MORE "</content>\n  </entry>\n</feed>",
	"Bridge to reopen / Eels are back"},
	{"  • Bridge to reopen\n\nBridge to reopen\n\nSource: Norvale Council\n\n" PROSE "\n\n  • Eels are back\n\nEels are back\n\nSource: Norvale Council\n\n" MORE,
	"Bridge to reopen / Eels are back"},
	{"Bridge to reopen\n\nSource: Norvale Council\n\n" PROSE "\n\nEels are back\n\nSource: Norvale Council\n\n" MORE, "Bridge to reopen / Eels are back"},
	{"FOR IMMEDIATE RELEASE\n\nBridge to reopen\n\n" PROSE "\n\n###\n\nFOR IMMEDIATE RELEASE\n\nEels are back in the river\n\n" MORE "\n\n###", "Bridge to reopen / Eels are back in the river"},
	{"Bridge to reopen\n\n" PROSE "\n\nENDS\n\nEels are back in the river\n\n" MORE "\n\nENDS\n\nNew bus lane opens\n\n" PROSE "\n\nENDS",
	"Bridge to reopen / Eels are back in the river / New bus lane opens"},
	{"Bridge to reopen\n\n" PROSE "\n\n###\n\nEels are back in the river\n\n" MORE "\n\n###", "Bridge to reopen / Eels are back in the river"},
	{"Bridge to reopen\n2 May 2023\n\n" PROSE "\n\nEels are back in the river\n3 May 2023\n\n" MORE "\n\nNew bus lane opens\n4 May 2023\n\n" PROSE,
	"Bridge to reopen / Eels are back in the river / New bus lane opens"},
	{"2 May 2023\n\nBridge to reopen\n\n" PROSE "\n\n3 May 2023\n\nEels are back in the river\n\n" MORE, "Bridge to reopen / Eels are back in the river"},
	{"Bridge to reopen\n\n" PROSE "\n\n==========\n\nEels are back in the river\n\n" MORE, "Bridge to reopen / Eels are back in the river"},
	{"Bridge to reopen\n\n" PROSE "\n\n----------\n\nEels are back in the river\n\n" MORE "\n\n----------\n\nNew bus lane opens\n\n" PROSE,
	"Bridge to reopen / Eels are back in the river / New bus lane opens"},
	{"From: Press Desk <press@norvale.example>\nDate: Tue, 2 May 2023 10:04\nSubject: Bridge to reopen\n\nBridge to reopen\n\n" PROSE
	"\n\nFrom: Press Desk <press@norvale.example>\nDate: Wed, 3 May 2023 10:04\nSubject: Eels\n\nEels are back in the river\n\n" MORE,
	"Bridge to reopen / Eels are back in the river"},
	{"Four Men Sentenced for Smuggling Eels\n\nFOR IMMEDIATE RELEASE\n\n" PROSE "\n\nClerk Pleads Guilty to Theft\n\nFOR IMMEDIATE RELEASE\n\n" MORE, "Four Men Sentenced for Smuggling Eels / Clerk Pleads Guilty to Theft"},
	{"PRESS RELEASE 112/23\n\nBridge to reopen\n\n" PROSE "\n\nPRESS RELEASE 113/23\n\nEels are back in the river\n\n" MORE, "Bridge to reopen / Eels are back in the river"},
	{"PRESS RELEASE\n\nBridge to reopen in May\n\n2 May 2023\n\n" PROSE "\n\nPRESS RELEASE\n\nEels are back in the river\n\n3 May 2023\n\n" MORE, "Bridge to reopen in May / Eels are back in the river"},
	{"Norvale Council news release\n\nRef 112/23\n\n2 May 2023\n\nBridge to reopen\n\n" PROSE "\n\nNorvale Council news release\n\nRef 113/23\n\n3 May 2023\n\nEels are back in the river\n\n" MORE,
	"Bridge to reopen / Eels are back in the river"},
	{"Arrests after raids in Norvale\nPublished: 14:32 12/03/2025\n\n" PROSE "\n\nMan jailed for theft of eels\nPublished: 10:02 13/03/2025\n\n" MORE, "Arrests after raids in Norvale / Man jailed for theft of eels"},
	{"Arrests after raids in Norvale\n\nPosted on 2 May 2023 by Westmere Police\n\n" PROSE "\n\nMan jailed for theft of eels\n\nPosted on 3 May 2023 by Westmere Police\n\n" MORE,
	"Arrests after raids in Norvale / Man jailed for theft of eels"},
	{"Brightwater Opens Plant in Hull\n\nHULL, England, May 2, 2023 /Wire/ -- " PROSE "\n\nSOURCE Brightwater plc\n\nNorvale Pumps Opens Plant in Leeds\n\nLEEDS, England, May 3, 2023 /Wire/ -- " MORE "\n\nSOURCE Norvale Pumps plc",
	"Brightwater Opens Plant in Hull / Norvale Pumps Opens Plant in Leeds"},
	{"Bridge shut after crash\n\nNORVALE (Wire) — " PROSE "\n\nEels return to river\n\nEASTMERE (Wire) — " MORE, "Bridge shut after crash / Eels return to river"},
	{"# Bridge to reopen in May\n\n" PROSE "\n\n## Next steps\n\n" MORE "\n\n# Eels are back in the river\n\n" MORE "\n\n## Background\n\n" PROSE, "Bridge to reopen in May / Eels are back in the river"},
	{"<h1>Bridge to reopen in May</h1>\n<p>" PROSE "</p>\n<h2>Next steps</h2>\n<p>" MORE "</p>\n<h1>Eels are back in the river</h1>\n<p>" MORE "</p>", "Bridge to reopen in May / Eels are back in the river"},
	{"Bridge to reopen\n\n" PROSE "\n\n- ENDS -\n\nNotes to editors\n\n1. The bridge is long.\n\nEels are back in the river\n\n" MORE "\n\n- ENDS -\n\nNotes to editors\n\n1. Eels are fish.", "Bridge to reopen / Eels are back in the river"},
	{"From press@norvale.example Tue May  2 10:04:00 2023\nReturn-Path: <press@norvale.example>\nDate: Tue, 2 May 2023 10:04:00 +0000\nFrom: Press Desk <press@norvale.example>\nTo: news@paper.example\nSubject: Bridge\n\nBridge to reopen\n\n" PROSE
	"\n\nFrom press@norvale.example Wed May  3 10:04:00 2023\nReturn-Path: <press@norvale.example>\nDate: Wed, 3 May 2023 10:04:00 +0000\nFrom: Press Desk <press@norvale.example>\nTo: news@paper.example\nSubject: Eels\n\nEels are back in the river\n\n" MORE,
	"Bridge to reopen / Eels are back in the river"},
	{"Today's topics:\n\n   1. Bridge (Press Desk)\n   2. Eels (Press Desk)\n\n--------------------------------\n\nMessage: 1\nDate: Tue, 2 May 2023 10:04:00 +0000\nFrom: Press Desk <press@norvale.example>\nSubject: Bridge\n\nBridge to reopen\n\n" PROSE
	"\n\n------------------------------\n\nMessage: 2\nDate: Wed, 3 May 2023 10:04:00 +0000\nFrom: Press Desk <press@norvale.example>\nSubject: Eels\n\nEels are back in the river\n\n" MORE, "Bridge to reopen / Eels are back in the river"},
	/* some have a date below the title, all stand between rules or end marks */
	{"Bridge to reopen\n\n2 May 2023\n\n" PROSE "\n\n=====\n\nEels are back in the river\n\n" MORE "\n\n=====\n\nNew bus lane opens today\n\n3 May 2023\n\n" PROSE,
	"Bridge to reopen / Eels are back in the river / New bus lane opens today"},
	{"Bridge to reopen\n\n2 May 2023\n\n" PROSE "\n\nENDS\n\nEels are back in the river\n\n" MORE "\n\nENDS\n\nNew bus lane opens\n\n3 May 2023\n\n" PROSE "\n\nENDS",
	"Bridge to reopen / Eels are back in the river / New bus lane opens"},
	{"Bridge to reopen\n\n" PROSE "\n\n=====\n\nPress release\n\nMan jailed for theft of eels\n\n" MORE "\n\n=====\n\nNew bus lane in Eastmere\n\nOpens on Monday\n\n" PROSE,
	"Bridge to reopen / Man jailed for theft of eels / New bus lane in Eastmere"},
	{"Bridge to reopen\n\nBy Ada Brook, Eastmere\n2 May 2023\n\n" PROSE "\n\n==========\n\nEels are back in the river\n\nBy Tom Hale, Eastmere\n3 May 2023\n\n" MORE, "Bridge to reopen / Eels are back in the river"},
	/* one release, though a sign of an end, a rule or a date stands in it */
	{"Bridge to reopen\n\n" PROSE "\n\n=====\n\nNotes to editors\n\nThe bridge and its two locks\n\n" MORE "\n\n=====\n\nAda Brook\n\n" PROSE, "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\nENDS\n\nNotes to editors\n\n1. The bridge is 40 metres long.\n\nENDS", "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\n###\n\nAbout Norvale Council\n\nIt looks after 90 bridges.\n\n###", "Bridge to reopen"},
	{"Bridge to reopen\n\n2 May 2023\n\n" PROSE "\n\nKey dates\n\n9 May 2023\n\n" MORE, "Bridge to reopen"},
	{"Bridge to reopen\n\n-----\n\n" PROSE "\n\n-----\n\n" MORE, "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\nKey dates\n\n9 May 2023\n\n" MORE "\n\nConsultation closes\n\n30 June 2023\n\n" PROSE, "Bridge to reopen"},
	{"Bridge to reopen\n\n2 May 2023\n\n" PROSE "\n\nConsultation opens\n\n9 May 2023\n\n" MORE "\n\nConsultation closes\n\n30 June 2023\n\n" PROSE, "Bridge to reopen"},
	{"Bridge to reopen\n================\n\nDeck replaced in six weeks by the county\n\n" PROSE "\n\nNext steps\n==========\n\n" MORE, "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\n###\n\nBrightwater at a glance\n\n" MORE, "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\nStatement\n\n" MORE "\n\nStatement\n\n" PROSE, "Bridge to reopen"},
	{"From: A <a@norvale.example>\nSent: 2 May 2023 11:42\nTo: news@paper.example\nSubject: FW: Bridge\n\nFrom: B <b@norvale.example>\nSent: 2 May 2023 11:40\nTo: a@norvale.example\nSubject: Bridge\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen"},
	{"From: A <a@norvale.example>\nTo: news@paper.example\nSubject: FW: Bridge\n\n" MORE "\n\n-----Original Message-----\nFrom: B <b@norvale.example>\nTo: a@norvale.example\nSubject: Bridge\n\nBridge to reopen\n\n" PROSE "\n\n" MORE, "Bridge to reopen"},
	{"Bridge to reopen\n\n" PROSE "\n\n----------\n\nBackground to the scheme and its costs\n\n" MORE "\n\n----------\n\nNotes on the history of the bridge\n\n" PROSE, "Bridge to reopen"},
	{"Timeline of the bridge works\n\n" PROSE "\n\n2 May 2023\n\nThe deck is laid by night\n\n" MORE "\n\n9 May 2023\n\nThe first lorries cross it\n\n" PROSE, "Timeline of the bridge works"},
	{"Bridge to reopen\n\n" PROSE "\n\nTraffic on the old bridge, by year\n\nSource: Norvale Council\n\n" MORE "\n\nTraffic on the new bridge, by year\n\nSource: Norvale Council\n\n" PROSE, "Bridge to reopen"},
	{"Bridge to reopen\n\nPublished 2 May 2023\n\n" PROSE "\n\nRelated news\n\nOld bridge closed for repairs\n1 March 2023\n\nTolls to rise in the new year\n2 February 2023", "Bridge to reopen"},
	{"Rivers update: May 2023\n\n1. New locks at Eastmere\n\n" PROSE "\n\n2. Eel passes\n\n" MORE "\n\n3. Dates for your diary\n\n" PROSE, "Rivers update: May 2023"},
};

/*
 * P paragraph, T headline, I issuer, D date, L dateline, S standfirst, H heading, B bullet,
 * C caption, K contact, N notes, A boilerplate, E end, F furniture
 */
static const char kind_letters[] = "PTIDLSHBCKNAEF";

static const Case kinds[] = {
	{"Two held after ferry fire\n\nThis is a joint media release between Norvale Police and Tarvale Council.\n\n" PROSE "\n\n" MORE, "TSPP"},
	{"Press release\n\nBridge to reopen\n\nHow safe is it? The deck was replaced in six weeks.\n\nFrom: Department for Tides\nPublished 2 May 2023\n\n" PROSE "\n\n" MORE, "FTSIDPP"},
	/* a mail's subject, where no line below it is the headline */
	{"From: Press Desk <press@norvale.example>\nSubject: FW: Bridge to reopen\n\n" PROSE "\n\n" MORE, "FTPP"},
	{"NORVALE POLICE\nNEWS RELEASE\n\nRE: Bridge to reopen\n\n" PROSE "\n\n" MORE, "IFTPP"},
	{"Bridge to reopen\n\nTWO men have been held – a third is sought.\n\n" PROSE "\n\n" MORE, "TSPP"},
	{"Bridge to reopen\n\nThe plan asks ‘How safe is it?’ and says what it costs.\n\n" PROSE "\n\n" MORE, "TSPP"},
	{"Press release\n\nBridge to reopen\n\nDeck replaced in six weeks.\n\nFrom: Department for Tides\nPublished 2 May 2023\n\n" PROSE "\n\nNext steps\n\n• One lock\n• Two gates\n\n" MORE, "FTSIDPHBBP"},
	{"Bridge to reopen\n\n" PROSE "\n\nThe following have been fined for theft of eels:\n\n" MORE "\n\nFile # 2024-318\n\n" PROSE "\n\nToll orders, breach of which could lead to fines\n\n" MORE, "TSPPPPPP"},
	{"Bridge to reopen\n\nBy Our River Staff\n\n" PROSE "\n\nGet the report\n\n" MORE "\n\nFurther information\n\nThe plan is on our website.", "TPPPPHN"},
	{"Bridge to reopen\n\nKey results\n\nAs at 31 March there were:\n\n• 12 locks\n• 14 gates\n\n" PROSE "\n\nENDS\n\nPress Office\n01632 960123\npress@norvale.example", "THPBBPEKKK"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nNotes to editors\n\n1. The bridge is long.\n\nRivers media enquiries\n\nCall 01632 960123", "TSPHNNK"},
	/* a newspaper's heading in words that are said below it */
	{"Bridge to reopen\n\n" PROSE "\n\n‘Nobody listened’\n\n" MORE "\n\n“Nobody listened.”\n\n" MORE, "TSHPPP"},
	/* what is listed in the body says nothing about anybody */
	{"Bridge to reopen\n\n" PROSE "\n\nDivers found:\n\n- about 4.5kg of flour\n- About Town, a novel\n\n" MORE, "TSPBBP"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nENDS\n\nNotes to editors\n\n1. The bridge is long.\n\nMedia contact:\nTom Hale\n01632 960123\npress@norvale.example\n\nAbout Norvale Council\n\nIt looks after 90 bridges.", "TSPEHNKKKKAA"},
	{"Bridge to reopen\n\n" PROSE "\n\nPhoto: the deck\n\nImage source, Norvale Pictures\n\nPictured (left to right): Ada Brook, Tom Hale\n\n" MORE, "TSCCCP"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\nTags: bridges, roads\n\nShare this:\nFacebook\nX\n\nRelated\n\nOld bridge closes\n1 March 2023", "TSPFFFFFFF"},
	{"Home\nNews\nAppeals\n\nBridge to reopen\n\nBy Tom Hale\n\n2 min read\n\n" PROSE "\n\n" MORE, "FFFTFFSP"},
	{"Bridge to reopen\n\n» One lock\n→ Two gates\n✔ Three boats\n+ Four\n\n" PROSE, "TBBBBP"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\n-30-\n\nThe bridge is long.", "TSPEN"},
	{"Bridge to reopen\n\n" PROSE "\n\n" MORE "\n\n# # #\n\nThe bridge is long.", "TSPEN"},
	/* scripts, styles and menus of a web page are no text; a tag that is never closed hides nothing */
	{"<head>\n<style>p { color: red }\nh1 { top: 0 }</style>\n<script>if (a < 5) b = 'Six men said';\nc();\n</script></head>\n"
	"<nav><ul><li>Home</li><li>News</li></ul></nav>\n<h1>Bridge to reopen</h1>\n<p>" PROSE "</p>\n<p>" MORE "</p>", "FFFFFFFFTSP"},
	{"Bridge to reopen\n\n" PROSE "\n\nThe page used\n<script>\nin its head.\n\n" MORE, "TSPFPP"},
	/* the title of a page gives way to its heading */
	{"<head>\n<title>Bridge to reopen - Norvale</title>\n</head>\n<body>\n<p>Skip to content</p>\n<h1>Bridge to reopen</h1>\n<p>" PROSE "</p>\n<p>" MORE "</p>", "FFFFFTSP"},
	/* a dateline begins a paragraph */
	{"Bridge to reopen\n\nNORVALE, 2 May 2023 – Work on the deck\n\n" PROSE "\n\n" MORE, "TPPP"},
	/* line breaks around what was set in bold on the page */
	{"Bridge to reopen\n\n“It is open,”\nsaid\nCouncillor Ada Brook\n. “Do come.”\nThe deck was laid with the\nNorvale Bridge Trust\n, which paid for more than\n40\nbeams.\n" MORE, "TPPP"},
	{"Bridge to reopen\n\n" PROSE "\n\nSign in with\nRegister\n• old and\n• new\n\n" MORE, "TSFFBBP"},
	{"Bridge to reopen\n\n" PROSE "\n\n*****\n\n" MORE "\n\n© Norvale Council 2023. All rights reserved.", "TSFPF"},
};

static void
append_span(char *found, const PrReading *r, PrSpan span, const char *end)
{
	size_t		used = strlen(found);

	if (span.end > span.start)
		snprintf(found + used, MAX_FOUND - used, "%.*s%s", (int) (span.end - span.start), r->text + span.start, end);
	else
		snprintf(found + used, MAX_FOUND - used, "-%s", end);
}

static void
append_date(char *found, PrDate date)
{
	size_t		used = strlen(found);

	if (date.year != 0)
		snprintf(found + used, MAX_FOUND - used, "%04d-%02d-%02d|", date.year, date.month, date.day);
	else
		snprintf(found + used, MAX_FOUND - used, "-|");
}

static void
describe(char *found, const PrReading *r)
{
	bool		any = false;

	append_span(found, r, r->header.headline, "|");
	append_span(found, r, r->header.issuer, "|");
	append_date(found, r->header.published);
	for (uint32_t i = 0; i < r->blocks.count; i++)
	{
		if (r->blocks.at[i].kind != PR_BLOCK_HEADING)
			continue;
		if (any)
			strcat(found, " / ");
		append_span(found, r, r->blocks.at[i].body, "");
		any = true;
	}
	if (!any)
		strcat(found, "-");
}

static bool
run_release(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	char		found[MAX_FOUND] = "";

	describe(found, read_case(arena, c));
	pr_arena_free(arena);
	return is_expected(c, found);
}

/* The part is copied: a reading's text ends in a NUL byte. */
static void
append_headline(char *found, PrArena *arena, const char *text, PrSpan part)
{
	uint32_t	length = part.end - part.start;
	char	   *copy = pr_arena_alloc(arena, length + 1);
	PrReading  *r;

	memcpy(copy, text + part.start, length);
	r = pr_read(arena, copy, length);
	append_span(found, r, r->header.headline, "");
}

static bool
run_document(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	char		found[MAX_FOUND] = "";
	PrSpans		parts = {NULL, 0, 0};

	pr_split(arena, c->text, (uint32_t) strlen(c->text), &parts);
	for (uint32_t i = 0; i < parts.count; i++)
	{
		if (i > 0)
			strcat(found, " / ");
		append_headline(found, arena, c->text, parts.at[i]);
	}
	pr_arena_free(arena);
	return is_expected(c, found);
}

static bool
run_kinds(const Case *c)
{
	PrArena    *arena = pr_arena_new(NULL);
	const PrReading *r = read_case(arena, c);
	char		found[MAX_FOUND] = "";

	for (uint32_t i = 0; i < r->blocks.count && i + 1 < MAX_FOUND; i++)
		found[i] = kind_letters[r->blocks.at[i].kind];
	pr_arena_free(arena);
	return is_expected(c, found);
}

int
main(void)
{
	Tests		tests = {0, 0};

	RUN_CASES(&tests, releases, run_release);
	RUN_CASES(&tests, documents, run_document);
	RUN_CASES(&tests, kinds, run_kinds);
	return end_tests(&tests);
}
