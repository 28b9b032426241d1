/*
 * test_figures.c
 *		The figures stage on single sentences: what must be found, and what must not.
 *
 * A case is a text and its figures, divided by "; ": text, value (or lower and
 * upper end), kind, then unit, qualifier and change where there are any, then
 * the subject in brackets. Exit status 1 where a case fails.
 */
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "decimal.h"
#include "lexicon.h"

#define ROOM 1024

typedef struct Case
{
	const char *text;
	const char *expected;
} Case;

static const char *const kinds[] = {"count", "percent", "money", "ratio", "duration", "age", "multiple", "measure"};
static const char *const qualifiers[] = {"", " about", " under", " over", " up to", " at least"};
static const char *const changes[] = {"", " up", " down"};

static const Case cases[] = {
	{"The fund received GBP 31.7m from donors.", "GBP 31.7m = 31700000 money GBP"},
	{"The scheme cost £31.7 million and created 45 jobs.", "£31.7 million = 31700000 money GBP [scheme]; 45 = 45 count [jobs]"},
	{"It raised $1.2bn in March.", "$1.2bn = 1200000000 money USD"},
	{"The state gave Rs 500 crore for roads.", "Rs 500 crore = 5000000000 money INR"},
	{"The bank lent EUR5m to firms.", "EUR5m = 5000000 money EUR"},
	{"They paid 5 million euros for the site.", "5 million euros = 5000000 money EUR"},
	{"A stamp costs 20p and a card 50 cents.", "20p = 0.2 money GBP [stamp]; 50 cents = 0.5 money USD"},
	{"Rs. 2.5 lakh was recovered from the house.", "Rs. 2.5 lakh = 250000 money INR"},
	{"Sales reached ¥3.4 trillion.", "¥3.4 trillion = 3.4e+12 money JPY"},
	{"The grant of US$750,000 will fund two clinics.", "US$750,000 = 750000 money USD [grant]; two = 2 count [clinics]"},
	{"Prices rose by 2.5% last year.", "2.5% = 2.5 percent % up [Prices]"},
	{"Burglary fell by a third.", "a third = 0.3333 ratio down [Burglary]"},
	{"Police recorded a 27% fall in burglaries.", "27% = 27 percent % down [burglaries]"},
	{"There was an increase of 140 complaints.", "140 = 140 count up [complaints]"},
	{"Turnover was up 12% year over year.", "12% = 12 percent % up [Turnover]"},
	{"Crime is down 5 per cent on the previous year.", "5 per cent = 5 percent % down [Crime]"},
	{"Margins improved by 40 basis points to 11.9%.", "40 basis points = 40 measure basis point up [Margins]; 11.9% = 11.9 percent % [Margins]"},
	{"Support rose 3 percentage points to 45%.", "3 percentage points = 3 percent % up [Support]; 45% = 45 percent % [Support]"},
	{"Two hundred and fifty officers searched the site.", "Two hundred and fifty = 250 count [officers]"},
	{"One million trees will be planted.", "One million = 1000000 count [trees]"},
	{"About two and a half million people took part.", "two and a half million = 2500000 count about [people]"},
	{"A hundred volunteers helped.", "A hundred = 100 count [volunteers]"},
	{"Half a million homes lost power.", "Half a million = 500000 count [homes]"},
	{"Twenty-five boats were seized.", "Twenty-five = 25 count [boats]"},
	{"A four-week amnesty begins today.", "four-week = 4 duration week [amnesty]"},
	{"The company has a 180-year history.", "180-year = 180 duration year [history]"},
	{"A 16-year-old boy was arrested.", "16-year-old = 16 age year [boy]"},
	{"The 24-hour strike ended.", "24-hour = 24 duration hour [strike]"},
	{"Children aged 10 to 17 are at risk.", "10 to 17 = 10 to 17 age year [Children]"},
	{"It is illegal to sell knives to under 18s.", "18s = 18 age year under"},
	{"Under-25s pay less.", "25s = 25 age year under"},
	{"A man, 34, was charged.", "34 = 34 age year [man]"},
	{"Jane Carter, 34, of Leeds, was jailed for 12 years.", "34 = 34 age year [Jane Carter]; 12 years = 12 duration year"},
	{"The course is open to adults over 65.", "65 = 65 age year over [adults]"},
	{"Offenders were 25 years of age or older.", "25 years = 25 age year at least [Offenders]"},
	{"Between 40 and 50 protesters were removed.", "Between 40 and 50 = 40 to 50 count [protesters]"},
	{"Fines range from £50 to £500.", "£50 to £500 = 50 to 500 money GBP"},
	{"Response times were cut from 32 hours to 12 hours.", "32 hours = 32 duration hour [Response times]; 12 hours = 12 duration hour [Response times]"},
	{"Arrests fell from 412 to 388.", "412 = 412 count [Arrests]; 388 = 388 count [Arrests]"},
	{"The pool is 10–15 metres deep.", "10–15 metres = 10 to 15 measure metre [pool]"},
	{"Some 10-15 people were hurt.", "10-15 = 10 to 15 count about [people]"},
	{"It will take three to five years.", "three to five years = 3 to 5 duration year"},
	{"They sold 5 to 10 million doses.", "5 to 10 million = 5000000 to 10000000 count [doses]"},
	{"One in 6,000 alerts was false.", "One in 6,000 = 0.0001667 ratio [alerts]"},
	{"Nine out of ten patients recovered.", "Nine out of ten = 0.9 ratio [patients]"},
	{"Two-thirds of victims knew the offender.", "Two-thirds = 0.6667 ratio [victims]"},
	{"Almost half of the addresses were empty.", "half = 0.5 ratio about [addresses]"},
	{"A quarter of pupils walk to school.", "A quarter = 0.25 ratio [pupils]"},
	{"Three quarters of the money came from fines.", "Three quarters = 0.75 ratio [money]"},
	{"Almost double the number of drivers were arrested compared with last year.", "double = 2 multiple about up [drivers]"},
	{"The rate is twice the national average.", "twice = 2 multiple [rate]"},
	{"Cases have increased threefold.", "threefold = 3 multiple up [Cases]"},
	{"It is three times the legal limit.", "three times = 3 multiple"},
	{"He was stabbed three times.", "three = 3 count [times]"},
	{"The lorry carried 60 tonnes of rice.", "60 tonnes = 60 measure tonne [rice]"},
	{"Officers seized 12kg of cocaine.", "12kg = 12 measure kilogram [cocaine]"},
	{"The limit is 110 km/h.", "110 km/h = 110 measure kilometre per hour [limit]"},
	{"The reservoir holds 2.3m cubic metres of water.", "2.3m cubic metres = 2300000 measure cubic metre [water]"},
	{"The plant produces 450 MWh a year.", "450 MWh = 450 measure megawatt hour"},
	{"The 5,000-seat arena opens in May.", "5,000-seat = 5000 count [arena]"},
	{"More than 1,000 guns were handed in.", "1,000 = 1000 count over [guns]"},
	{"At least three people died.", "three = 3 count at least [people]"},
	{"Up to 48 hours later, 5 were released.", "48 hours = 48 duration hour up to; 5 = 5 count"},
	{"No fewer than 14 firms bid.", "14 = 14 count at least [firms]"},
	{"Fewer than 20 remain.", "20 = 20 count under"},
	{"An estimated 6,800 people were hurt.", "6,800 = 6800 count about [people]"},
	{"It is estimated that 300 children are affected.", "300 = 300 count about [children]"},
	{"The estimated bill comes to £4m.", "£4m = 4000000 money GBP about"},
	{"The road is 12 miles long.", "12 miles = 12 measure mile [road]"},
	{"People aged 60 and over can apply.", "60 = 60 age year at least [People]"},
	{"Ten or more people may attend.", "Ten = 10 count at least [people]"},
	{"The prize is worth £5,000 or more.", "£5,000 = 5000 money GBP at least [prize]"},
	{"He faces a maximum sentence of 5 years.", "5 years = 5 duration year up to [maximum sentence]"},
	{"Nearly 60,000 tests were carried out.", "60,000 = 60000 count about [tests]"},
	{"The fund stands at over £1 billion.", "£1 billion = 1000000000 money GBP over [fund]"},
	{"The temperature fell to -12 degrees Celsius.", "-12 degrees Celsius = -12 measure degree Celsius [temperature]"},
	{"Zero arrests were made.", "Zero = 0 count [arrests]"},
	{"Over the past 12 months, 45 firms closed.", "12 months = 12 duration month; 45 = 45 count [firms]"},
	{"Profit was £12.4m (2023: £11.1m).", "£12.4m = 12400000 money GBP [Profit]; £11.1m = 11100000 money GBP [Profit]"},
	{"The death rate was 4.5 per 100,000 people.", "4.5 per 100,000 = 4.5e-05 ratio [death rate]"},
	{"The project will receive £5-10 million.", "£5-10 million = 5000000 to 10000000 money GBP"},
	{"The population is 1,417,173,173.", "1,417,173,173 = 1417173173 count [population]"},
	{"They found 1.5kg of heroin, £4,350 in cash and six phones.", "1.5kg = 1.5 measure kilogram [heroin]; £4,350 = 4350 money GBP [cash]; six = 6 count [phones]"},
	{"Out of 120 applicants, 12 were chosen.", "120 = 120 count [applicants]; 12 = 12 count [applicants]"},
	{"The team scored 45 points.", "45 = 45 count [points]"},
	{"An additional £405,000 has been awarded to 59 clubs.", "£405,000 = 405000 money GBP; 59 = 59 count [clubs]"},
	{"The 12 month programme is new.", "12 month = 12 duration month [programme]"},
	{"The new £24m building opens in September.", "£24m = 24000000 money GBP [building]"},
	{"Police seized £48 million worth of drugs.", "£48 million = 48000000 money GBP [drugs]"},
	{"The ship is 300 metres long and weighs 45,000 tonnes.", "300 metres = 300 measure metre [ship]; 45,000 tonnes = 45000 measure tonne"},
	{"The £1bn boost will help.", "£1bn = 1000000000 money GBP up [boost]"},
	{"The firm paid CHF1,200 and £ 31.7m.", "CHF1,200 = 1200 money CHF; £ 31.7m = 31700000 money GBP"},
	{"The deal is worth A$2.75 million.", "A$2.75 million = 2750000 money AUD [deal]"},
	{"It cost R$4.5bn, or ₹300 crore.", "R$4.5bn = 4500000000 money BRL; ₹300 crore = 3000000000 money INR"},
	{"He stole jewellery worth £20,000 from two homes.", "£20,000 = 20000 money GBP [jewellery]; two = 2 count [homes]"},
	{"The grant is 2,500 zloty.", "2,500 zloty = 2500 money PLN [grant]"},
	{"He was jailed for over 20 years.", "20 years = 20 duration year over"},
	{"In over 10 years nothing changed.", "10 years = 10 duration year over"},
	{"Over four years, 300 cases were closed.", "four years = 4 duration year; 300 = 300 count [cases]"},
	{"The 1 250 tonnes of grain were sold.", "1 250 tonnes = 1250 measure tonne [grain]"},
	{"He drove at 85mph in a 30mph zone.", "85mph = 85 measure mile per hour; 30mph = 30 measure mile per hour [zone]"},
	{"The tower is 6ft 2in from the wall.", "6ft = 6 measure foot [tower]"},
	{"Traffic grew by between 2% and 4%.", "between 2% and 4% = 2 to 4 percent % up [Traffic]"},
	{"Unemployment was 5.1%, down 1.5 percentage points.", "5.1% = 5.1 percent % [Unemployment]; 1.5 percentage points = 1.5 percent % down [Unemployment]"},
	{"Costs were £3m less than the previous year.", "£3m = 3000000 money GBP down [Costs]"},
	{"The trust handled 38 per cent more appointments than in 2014.", "38 per cent = 38 percent % up [appointments]"},
	{"A £2 million scheme under a £120 million fund.", "£2 million = 2000000 money GBP [scheme]; £120 million = 120000000 money GBP [fund]"},
	{"Over 13-hour shifts, cleaners walked 20 miles.", "13-hour = 13 duration hour [shifts]; 20 miles = 20 measure mile"},
	{"The average age is 34.", "34 = 34 age year [average age]"},
	{"Marta Silva, who was 23, died.", "23 = 23 age year [Marta Silva]"},
	{"She is 81.", "81 = 81 age year"},
	{"The pair, aged 15 and 17, are safe.", "15 = 15 age year [pair]; 17 = 17 age year [pair]"},
	{"It affects between one in five and one in three homes.", "between one in five and one in three = 0.2 to 0.3333 ratio [homes]"},
	{"Prices went from £4 to £6.", "£4 = 4 money GBP; £6 = 6 money GBP"},
	{"One hundred and forty-six pubs shut.", "One hundred and forty-six = 146 count [pubs]"},
	{"There were 1.2 million calls in the last 12 months.", "1.2 million = 1200000 count [calls]; 12 months = 12 duration month"},
	{"Two or three officers attended.", "Two or three = 2 to 3 count [officers]"},
	{"Under half of the seats were sold.", "half = 0.5 ratio under [seats]"},
	{"Fewer than one in ten replied.", "one in ten = 0.1 ratio under"},
	{"A fifth of crews are over 50.", "A fifth = 0.2 ratio [crews]; 50 = 50 age year over [crews]"},
	{"Four-fifths of voters agreed.", "Four-fifths = 0.8 ratio [voters]"},
	{"Of the 794 assaults, 233 involved a weapon.", "794 = 794 count [assaults]; 233 = 233 count [assaults]"},
	{"Eight of the 12 judges agreed.", "Eight = 8 count [judges]; 12 = 12 count [judges]"},
	{"Most of the 30 staff left; 12 stayed.", "30 = 30 count [staff]; 12 = 12 count [staff]"},
	{"A tenfold rise in fraud was seen.", "tenfold = 10 multiple up [fraud]"},
	{"It has 200 beds or more.", "200 = 200 count at least [beds]"},
	{"Around 45,000 tonnes of CO2 were saved.", "45,000 tonnes = 45000 measure tonne about [CO2]"},
	{"They raised £1m-£2m each.", "£1m-£2m = 1000000 to 2000000 money GBP"},
	{"The 10-point plan has 3 aims.", "10-point = 10 count [plan]; 3 = 3 count [aims]"},
	{"He ran 100 metres in 9.58 seconds.", "100 metres = 100 measure metre; 9.58 seconds = 9.58 duration second"},
	{"The file is 32 GB.", "32 GB = 32 measure gigabyte [file]"},
	{"The bond pays 4.5% interest.", "4.5% = 4.5 percent % [interest]"},
	{"The economy grew 0.3% in the first quarter.", "0.3% = 0.3 percent % up [economy]"},
	{"Emissions were cut by 40 per cent.", "40 per cent = 40 percent % down [Emissions]"},
	{"The company cut 500 jobs.", "500 = 500 count [jobs]"},
	{"A maximum of 12 people and a minimum of two guides.", "12 = 12 count up to [people]; two = 2 count at least [guides]"},
	{"Attendance was 95% and 3 in 4 pupils passed.", "95% = 95 percent % [Attendance]; 3 in 4 = 0.75 ratio [pupils]"},
	{"One per cent of cases and one hour a day.", "One per cent = 1 percent % [cases]; one hour = 1 duration hour"},
	{"The plant costs €1.5 billion.", "€1.5 billion = 1500000000 money EUR [plant]"},
	{"Agents found 20 pounds of heroin.", "20 pounds = 20 measure pound [heroin]"},
	{"The crew of 14 were rescued 3 miles off the coast.", "14 = 14 count [crew]; 3 miles = 3 measure mile"},
	{"It was sold for $999.99.", "$999.99 = 999.99 money USD"},
	{"Only 7 of 20 pumps work.", "7 = 7 count [pumps]; 20 = 20 count [pumps]"},
	{"A dozen eggs and half a dozen loaves.", "A dozen = 12 count [eggs]; half a dozen = 6 count [loaves]"},
	{"Police want 12 of 50 cars back.", "12 = 12 count [cars]; 50 = 50 count [cars]"},
	{"The rule covers 50+ firms.", "50 = 50 count at least [firms]"},
	{"The fine is up to a further £500.", "£500 = 500 money GBP up to [fine]"},
	{"The amnesty ran from 3 February to 28 February 2025.", ""},
	{"Published 8 December 2016.", ""},
	{"It opened on March 3, 2025 and closed on May 10.", ""},
	{"Events take place on 20 and 21 March.", ""},
	{"Call 101 or 0800 555 0111.", ""},
	{"Contact police on 101 quoting log 318 of 1 June.", ""},
	{"Text TAIL to 70555.", ""},
	{"He was searched under section 60 of the Act.", ""},
	{"The Firearms Act 1968 applies.", ""},
	{"Sections 4, 5 and 6 are repealed.", ""},
	{"Channel 4 showed the film.", ""},
	{"Case study 1", ""},
	{"See page 12 and Table 3.", ""},
	{"It was the third year of the scheme.", ""},
	{"Dozens of people and hundreds of cars were moved.", ""},
	{"Several hundred people came.", ""},
	{"A few thousand homes lost power.", ""},
	{"One of the men was freed.", ""},
	{"No one was hurt.", ""},
	{"Each one is different.", ""},
	{"We speak as one voice.", ""},
	{"It is one step ahead of criminals.", ""},
	{"Three men were held: one charged, one bailed and one released.", "Three = 3 count [men]"},
	{"One day we will win.", "One day = 1 duration day"},
	{"At least one driver was drunk.", "one = 1 count at least [driver]"},
	{"Police should double the number of searches.", ""},
	{"They plan to double capacity.", ""},
	{"He is charged with double murder.", ""},
	{"The 1980s were hard.", ""},
	{"In 2023 drivers were fined.", ""},
	{"The 2024 figures show progress.", ""},
	{"Between 2014 and 2022 crime fell.", ""},
	{"The shop is open 24/7.", ""},
	{"They met at 10 Downing Street.", ""},
	{"The office is at 221 Baker Street, London.", ""},
	{"The team won 3-2 on Saturday.", ""},
	{"The council voted 7-2 for the plan.", ""},
	{"It opens from 9 to 11am and 6-9pm.", ""},
	{"Doors open at 7.30pm.", ""},
	{"The 5G network and COVID-19 rules apply.", ""},
	{"The Quill 3 costs little.", ""},
	{"Version 2.0 is out.", ""},
	{"Boeing 747 jets were grounded.", ""},
	{"The A&E at SW1A 2AA is shut.", ""},
	{"Send mail to Springfield, IL 62704.", ""},
	{"It has a zero tolerance policy.", ""},
	{"The first half of the year was quiet.", ""},
	{"The second quarter was better.", ""},
	{"A third man is sought.", ""},
	{"Bring it to the third party.", ""},
	{"The one-size-fits-all plan failed.", ""},
	{"Number 10 declined to comment.", ""},
	{"The G20 met in Rome.", ""},
	{"Ref: AB123456", ""},
	{"Company number 01234567.", ""},
	{"-30-", ""},
	{"Flight 370 vanished.", ""},
	{"The M25 was closed at junction 12.", ""},
	{"A one-off payment and a two-way radio.", ""},
	{"He answered three phone calls in 9/11 week.", "three = 3 count [phone calls]"},
	{"The under-fire chief quit on all fours.", ""}
};

/* Append the figure in the form of the cases. */
static size_t
put_figure(const PrReading *r, const PrFigure *f, char *out, size_t room)
{
	int			n = snprintf(out, room, "%.*s = %.10g", (int) (f->span.end - f->span.start), r->text + f->span.start,
							 pr_decimal_double(f->value));

	if (f->is_range)
		n += snprintf(out + n, room - n, " to %.10g", pr_decimal_double(f->upper));
	n += snprintf(out + n, room - n, " %s%s%s%s%s", kinds[f->kind], f->unit != 0 ? " " : "", pr_unit_names[f->unit],
				  qualifiers[f->qualifier], changes[f->change]);
	if (f->subject.end > f->subject.start)
		n += snprintf(out + n, room - n, " [%.*s]", (int) (f->subject.end - f->subject.start), r->text + f->subject.start);
	return (size_t) n;
}

static bool
run(const Case *c)
{
	char		found[ROOM] = "";
	size_t		length = 0;
	PrArena    *arena = pr_arena_new(NULL);
	PrReading  *r = pr_read(arena, c->text, (uint32_t) strlen(c->text));
	bool		passed;

	for (uint32_t i = 0; i < r->figures.count && length < ROOM / 2; i++)
	{
		length += (size_t) snprintf(found + length, ROOM - length, "%s", i > 0 ? "; " : "");
		length += put_figure(r, &r->figures.at[i], found + length, ROOM - length);
	}
	passed = strcmp(found, c->expected) == 0;
	if (!passed)
		printf("%s\n\texpected: %s\n\tfound:    %s\n", c->text, c->expected, found);
	pr_arena_free(arena);
	return passed;
}

int
main(void)
{
	int			passed = 0;
	int			failed = 0;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		if (run(&cases[i]))
			passed++;
		else
			failed++;
	}
	printf("%d passed, %d failed\n", passed, failed);
	return failed > 0;
}
