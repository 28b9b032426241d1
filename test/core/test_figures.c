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
	{"Sales reached ¥3.4 trillion.", "¥3.4 trillion = 3.4e+12 money JPY [Sales]"},
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
	{"The ship is 300 metres long and weighs 45,000 tonnes.", "300 metres = 300 measure metre [ship]; 45,000 tonnes = 45000 measure tonne [ship]"},
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
	{"The under-fire chief quit on all fours.", ""},
	{"Firefighters rescued 14 people from the hotel.", "14 = 14 count [people]"},
	{"The blaze destroyed 320 hectares of forest.", "320 hectares = 320 measure hectare [forest]"},
	{"At least 27 miners are missing.", "27 = 27 count at least [miners]"},
	{"Nearly two-thirds of respondents said they were worried.", "two-thirds = 0.6667 ratio about [respondents]"},
	{"Some 4.5 million passengers used the airport in 2022.", "4.5 million = 4500000 count about [passengers]"},
	{"The jury awarded her $2.5 million in damages.", "$2.5 million = 2500000 money USD [damages]"},
	{"He was ordered to pay £1,250 in costs.", "£1,250 = 1250 money GBP [costs]"},
	{"Detectives have made five arrests.", "five = 5 count [arrests]"},
	{"Officers executed 12 warrants and seized 40 phones.", "12 = 12 count [warrants]; 40 = 40 count [phones]"},
	{"Shoplifting rose by 24% last year.", "24% = 24 percent % up [Shoplifting]"},
	{"Knife crime fell 7 per cent.", "7 per cent = 7 percent % down [Knife crime]"},
	{"There were 1,204 fewer burglaries.", "1,204 = 1204 count [burglaries]"},
	{"More than 300 officers will be on duty.", "300 = 300 count over [officers]"},
	{"A reward of up to £20,000 is offered.", "£20,000 = 20000 money GBP up to [reward]"},
	{"The victim, a 71-year-old woman, is recovering.", "71-year-old = 71 age year [woman]"},
	{"Two men aged 19 and 22 were held.", "Two = 2 count [men]; 19 = 19 age year [men]; 22 = 22 age year [men]"},
	{"He was banned from driving for 18 months.", "18 months = 18 duration month"},
	{"She was fined €500.", "€500 = 500 money EUR"},
	{"The car was travelling at 112 mph.", "112 mph = 112 measure mile per hour [car]"},
	{"Revenue increased 8% to $4.2 billion.", "8% = 8 percent % up [Revenue]; $4.2 billion = 4200000000 money USD [Revenue]"},
	{"Net income was $310 million, compared with $295 million a year earlier.", "$310 million = 310000000 money USD [Net income]; $295 million = 295000000 money USD [Net income]"},
	{"Operating profit fell by £3.4m.", "£3.4m = 3400000 money GBP down [Operating profit]"},
	{"The dividend was raised by 5%.", "5% = 5 percent % up [dividend]"},
	{"Costs were down 3.1 per cent.", "3.1 per cent = 3.1 percent % down [Costs]"},
	{"The company employs 12,400 people in 30 countries.", "12,400 = 12400 count [people]; 30 = 30 count [countries]"},
	{"Shares fell as much as 9%.", "9% = 9 percent % up to down [Shares]"},
	{"Sales grew fivefold.", "fivefold = 5 multiple up [Sales]"},
	{"The plant will create 250 jobs.", "250 = 250 count [jobs]"},
	{"It has invested €75m in the site.", "€75m = 75000000 money EUR"},
	{"The firm raised ¥50 billion.", "¥50 billion = 5e+10 money JPY"},
	{"Inflation eased to 2.3 percent.", "2.3 percent = 2.3 percent % [Inflation]"},
	{"The unemployment rate was 4.3%.", "4.3% = 4.3 percent % [unemployment rate]"},
	{"GDP shrank by 0.2% in the quarter.", "0.2% = 0.2 percent % down [GDP]"},
	{"House prices rose 1.5% in May.", "1.5% = 1.5 percent % up [House prices]"},
	{"The bank cut rates by 25 basis points.", "25 basis points = 25 measure basis point down [rates]"},
	{"One in four adults has no savings.", "One in four = 0.25 ratio [adults]"},
	{"Three in five voters back the plan.", "Three in five = 0.6 ratio [voters]"},
	{"Just under half of pupils passed.", "half = 0.5 ratio under [pupils]"},
	{"Roughly a third of patients waited.", "a third = 0.3333 ratio about [patients]"},
	{"About one in 10 households is affected.", "one in 10 = 0.1 ratio about [households]"},
	{"The vaccine was 94% effective.", "94% = 94 percent % [vaccine]"},
	{"Patients waited an average of 14 weeks.", "14 weeks = 14 duration week"},
	{"Nurses work 12-hour shifts.", "12-hour = 12 duration hour [shifts]"},
	{"The trial enrolled 1,860 patients.", "1,860 = 1860 count [patients]"},
	{"A dose of 50 milligrams is given daily.", "50 milligrams = 50 measure milligram [dose]"},
	{"The hospital has 640 beds.", "640 = 640 count [beds]"},
	{"Children under 5 are at greatest risk.", "5 = 5 age year under [Children]"},
	{"Women over 50 are invited for screening.", "50 = 50 age year over [Women]"},
	{"Adults aged 18 and over can apply.", "18 = 18 age year at least [Adults]"},
	{"The study followed 3,400 people for 12 years.", "3,400 = 3400 count [people]; 12 years = 12 duration year"},
	{"Deaths fell by 12 to 85.", "12 = 12 count down [Deaths]; 85 = 85 count [Deaths]"},
	{"Infections doubled in 3 weeks.", "3 weeks = 3 duration week"},
	{"The striker has scored 20 goals in 31 matches.", "20 = 20 count [goals]; 31 = 31 count [matches]"},
	{"They won 2-1 after extra time.", ""},
	{"She ran the 400 metres in 49.8 seconds.", "400 metres = 400 measure metre; 49.8 seconds = 49.8 duration second"},
	{"A crowd of 61,000 watched the final.", "61,000 = 61000 count [crowd]"},
	{"The team of 22 will travel on Friday.", "22 = 22 count [team]"},
	{"He signed a three-year contract worth £9m.", "three-year = 3 duration year [contract]; £9m = 9000000 money GBP [contract]"},
	{"The stadium holds 45,000 fans.", "45,000 = 45000 count [fans]"},
	{"They have won six of their last ten games.", "six = 6 count [games]; ten = 10 count [games]"},
	{"The agency will spend $1.1 trillion.", "$1.1 trillion = 1.1e+12 money USD"},
	{"The fund totals 750 million euros.", "750 million euros = 750000000 money EUR"},
	{"Farmers lost Rs 2,000 crore.", "Rs 2,000 crore = 2e+10 money INR"},
	{"About 3 lakh people were moved.", "3 lakh = 300000 count about [people]"},
	{"The bridge is 1.2 kilometres long.", "1.2 kilometres = 1.2 measure kilometre [bridge]"},
	{"Temperatures reached 41C.", "41C = 41 measure degree Celsius [Temperatures]"},
	{"Winds of 90 mph hit the coast.", "90 mph = 90 measure mile per hour [Winds]"},
	{"Up to 80mm of rain fell.", "80mm = 80 measure millimetre up to [rain]"},
	{"The river rose 2.5 metres.", "2.5 metres = 2.5 measure metre up [river]"},
	{"The farm covers 1,200 acres.", "1,200 acres = 1200 measure acre [farm]"},
	{"The turbine generates 15 megawatts.", "15 megawatts = 15 measure megawatt"},
	{"Emissions must fall 55% by 2030.", "55% = 55 percent % down [Emissions]"},
	{"Recycling rose from 41% to 46%.", "41% = 41 percent % [Recycling]; 46% = 46 percent % [Recycling]"},
	{"Between 200 and 300 people marched.", "Between 200 and 300 = 200 to 300 count [people]"},
	{"The repair will take six to eight weeks.", "six to eight weeks = 6 to 8 duration week"},
	{"Tickets cost £12 to £35.", "£12 to £35 = 12 to 35 money GBP [Tickets]"},
	{"The fare is $2.90.", "$2.90 = 2.9 money USD [fare]"},
	{"Rents are 20% higher than last year.", "20% = 20 percent % up [Rents]"},
	{"It is the fourth time in two years.", "two years = 2 duration year"},
	{"Three quarters of staff are women.", "Three quarters = 0.75 ratio [staff]"},
	{"Ninety-nine percent of ballots were counted.", "Ninety-nine percent = 99 percent % [ballots]"},
	{"A total of 17 schools closed.", "17 = 17 count [schools]"},
	{"A record 52,000 people applied.", "52,000 = 52000 count [people]"},
	{"Only one pupil failed.", "one = 1 count [pupil]"},
	{"Twelve jurors were sworn in.", "Twelve = 12 count [jurors]"},
	{"The court heard from 40 witnesses over 6 weeks.", "40 = 40 count [witnesses]; 6 weeks = 6 duration week"},
	{"Prosecutors asked for 15 years.", "15 years = 15 duration year"},
	{"He must serve at least 30 years.", "30 years = 30 duration year at least"},
	{"The gang stole 200 cars worth £3 million.", "200 = 200 count [cars]; £3 million = 3000000 money GBP [cars]"},
	{"Divers searched to a depth of 30 metres.", "30 metres = 30 measure metre [depth]"},
	{"More than 1.3 billion people live there.", "1.3 billion = 1300000000 count over [people]"},
	{"The parcel weighs 2kg.", "2kg = 2 measure kilogram [parcel]"},
	{"Police stopped 48 vehicles, of which 11 were seized.", "48 = 48 count [vehicles]; 11 = 11 count [vehicles]"},
	{"Of 600 tests, 30 were positive.", "600 = 600 count [tests]; 30 = 30 count [tests]"},
	{"Ten per cent of drivers failed the test.", "Ten per cent = 10 percent % [drivers]"},
	{"Seventy jobs will go.", "Seventy = 70 count [jobs]"},
	{"The scheme helped 5,000 families and 9,000 children.", "5,000 = 5000 count [families]; 9,000 = 9000 count [children]"},
	{"Fewer than 100 remain in the wild.", "100 = 100 count under"},
	{"Volunteers collected 3.2 tonnes of litter.", "3.2 tonnes = 3.2 measure tonne [litter]"},
	{"The theatre lost £400,000 last season.", "£400,000 = 400000 money GBP"},
	{"He gave $50 million to the museum.", "$50 million = 50000000 money USD"},
	{"The 90-minute film won four prizes.", "90-minute = 90 duration minute [film]; four = 4 count [prizes]"},
	{"Production will rise to 2 million barrels a day.", "2 million barrels a day = 2000000 measure barrel per day [Production]"},
	{"Exports were worth $18.6bn.", "$18.6bn = 1.86e+10 money USD [Exports]"},
	{"The tax is 19 per cent.", "19 per cent = 19 percent % [tax]"},
	{"Turnout was 67.4%.", "67.4% = 67.4 percent % [Turnout]"},
	{"The party won 112 seats.", "112 = 112 count [seats]"},
	{"MPs backed the bill by 321 votes to 280.", "321 = 321 count [votes]; 280 = 280 count [votes]"},
	{"Nineteen people were treated for smoke.", "Nineteen = 19 count [people]"},
	{"The boy, 9, was found safe.", "9 = 9 age year [boy]"},
	{"John Marsh, 52, a teacher, denied it.", "52 = 52 age year [John Marsh]"},
	{"Crews were called at half past three.", ""},
	{"The library opens at nine and closes at five.", ""},
	{"It starts at ten to eight.", ""},
	{"Doors open at six o'clock.", ""},
	{"Turn left off the A6 at junction 4.", ""},
	{"Take the number 12 bus.", ""},
	{"Call 111 or dial 999 in an emergency.", ""},
	{"Press 0 to speak to us.", ""},
	{"Officers can be reached on 101.", ""},
	{"The app needs Python 3.11 or later.", ""},
	{"The update to version 2.7 is out.", ""},
	{"Nine Elms is in London.", ""},
	{"The play ‘Seven Samurai’ was sold out.", ""},
	{"He read “Five Little Pigs” twice.", "twice = 2 multiple"},
	{"A 9\" pan and a 14' boat were sold.", "9\" = 9 measure inch [pan]; 14' = 14 measure foot [boat]"},
	{"The man is 6'2\" tall.", "6' = 6 measure foot [man]"},
	{"The board is 3/4\" thick.", "3/4\" = 0.75 measure inch [board]"},
	{"She played the Sonata Op. 27 in Leeds.", ""},
	{"Under section 4 of the act he was fined.", ""},
	{"Subsection (4) applies.", ""},
	{"The door code is 4471.", ""},
	{"For one thing it is late.", ""},
	{"Double the stakes.", ""},
	{"The file is at HTTP/2 speed.", ""},
	{"Bake it at gas mark 5.", ""},
	{"On page 9 of the report there are 3 maps.", "3 = 3 count [maps]"},
	{"The A380 carries 525 passengers.", "525 = 525 count [passengers]"},
	{"It happened in the 1990s.", ""},
	{"Room 101 is closed.", ""},
	{"The train leaves from platform 4.", ""},
	{"Christmas ’83 was cold.", ""},
	{"It cost the club £2m.", "£2m = 2000000 money GBP"},
	{"Half of them were under 30.", "Half = 0.5 ratio; 30 = 30 age year under"},
	{"We need £10 for each child.", "£10 = 10 money GBP [child]"},
	{"The school has places for 60 pupils.", "60 = 60 count [pupils]"},
	{"A further 12 homes were flooded.", "12 = 12 count [homes]"},
	{"As many as 70 whales were stranded.", "70 = 70 count up to [whales]"},
	{"The queue was about 400 metres long.", "400 metres = 400 measure metre about [queue]"},
	{"Exactly 1,000 runners took part.", "1,000 = 1000 count [runners]"},
	{"The blood alcohol level was three times the limit.", "three times = 3 multiple [blood alcohol level]"},
	{"The trek lasted 19 days.", "19 days = 19 duration day [trek]"},
	{"They live 12 miles from the coast.", "12 miles = 12 measure mile"},
	{"The final dividend was 27c a share.", "27c = 0.27 money USD [final dividend]"},
	{"The forecast is for a high of 35C and a low of 12C.", "35C = 35 measure degree Celsius [high]; 12C = 12 measure degree Celsius [low]"},
	{"He lives in Flat 12C and works by gate 14F.", ""},
	{"He died about 3 1/2 hours later.", "3 1/2 hours = 3.5 duration hour about"},
	{"The note pays 10-7/8 percent.", "10-7/8 percent = 10.875 percent % [note]"},
	{"The suit is for $US3,000 and A$20 million, or $NZ5m.", "$US3,000 = 3000 money USD; A$20 million = 20000000 money AUD; $NZ5m = 5000000 money NZD"},
	{"It followed the September 11 attacks and the Sept. 4 raids.", ""},
	{"In May 12 people drowned.", "12 = 12 count [people]"},
	{"The March 3's vote was void.", ""},
	{"Fares rose by between 25 and 75 cents.", "between 25 and 75 cents = 0.25 to 0.75 money USD up [Fares]"},
	{"It will last two to three decades.", "two to three decades = 20 to 30 duration year"},
	{"Production fell in January 1987 to 12.3 million barrels.", "12.3 million barrels = 12300000 measure barrel [Production]"},
	{"The firm will issue 7.8 million new shares.", "7.8 million = 7800000 count [new shares]"},
	{"The plan has aims: 1) more staff, 2) less waste.", ""},
	{"On day three of the trial and in game two she was calm.", ""},
	{"The world number one lost.", ""},
	{"The gusts reached 80 kilometres an hour.", "80 kilometres an hour = 80 measure kilometre per hour [gusts]"},
	{"It is estimated that 14 million people in seven countries may starve.", "14 million = 14000000 count about [people]; seven = 7 count [countries]"},
	{"Women make up two-thirds of the staff.", "two-thirds = 0.6667 ratio [staff]"},
	{"The hourly wage will go up to $8 in June.", "$8 = 8 money USD [hourly wage]"},
	{"Children as young as 6 were seen.", "6 = 6 age year [Children]"},
	{"Nine pct of the stock was sold for two mln dlrs.", "Nine pct = 9 percent % [stock]; two mln dlrs = 2000000 money USD"},
	{"The hundred men left.", "hundred = 100 count [men]"},
	{"int i, total = 0;", ""},
	{"The effect was strong (n = 412; 95% of patients).", "412 = 412 count; 95% = 95 percent % [patients]"},
	{"It lies at 54.2701, -2.4403, by the road.", ""},
	{"The bridge is numbered 117 and the lock 23.", ""},
	{"He watched with his eyes half shut.", ""},
	{"He lives in Flat 4B.", ""},
	{"lead, n. 1. A stream made to turn a mill. 2. A string for a dog.", ""},
	{"The limits are:\n\n1. cocaine, 10 µg/L\n\n2. ketamine (powder), 20 µg/L", "10 µg/L = 10 measure microgram per litre [cocaine]; 20 µg/L = 20 measure microgram per litre [ketamine]"},
	{"It would cut the £18 billion overall cost of crime.", "£18 billion = 1.8e+10 money GBP [overall cost]"},
	{"A 32-year-old Romanian was held.", "32-year-old = 32 age year [Romanian]"},
	{"The firm has seen cocaine seizures increase by 502%.", "502% = 502 percent % up [cocaine seizures]"},
	{"Forces have reduced the use of cells by nearly seventy per cent.", "seventy per cent = 70 percent % about down [use]"},
	{"It was their reward for 20 and 30 years' service.", "20 = 20 duration year [service]; 30 years = 30 duration year [service]"},
	{"A reward for 30+ years of service.", "30+ years = 30 duration year at least [service]"},
	{"The fee is EUR 4 500 for each migrant.", "EUR 4 500 = 4500 money EUR [fee]"},
	{"She had one-to-one support and ran a half marathon.", ""},
	{"It fell in the preceding three quarters.", "three = 3 count [quarters]"},
	{"They moved to space at 159 4th Avenue.", ""},
	{"It is a 501(c)(3) body and SB 4038 now goes to the house.", ""},
	{"These almost triple a smoker's chances.", ""},
	{"They bought an 80% stake in the firm.", "80% = 80 percent % [stake]"},
	{"The new space, spanning about 27,000 square feet, is let.", "27,000 square feet = 27000 measure square foot about [new space]"},
	{"Profits slumped to $284m from $391m a year earlier.", "$284m = 284000000 money USD [Profits]; $391m = 391000000 money USD [Profits]"},
	{"The agency said fourth quarter sales rose 2%.", "2% = 2 percent % up [fourth quarter sales]"},
	{"Almost a quarter of those polled agreed.", "a quarter = 0.25 ratio about [those polled]"},
	{"Drivers who ignored the signs had 20 points.", "20 = 20 count [points]"},
	{"The facility of £150m runs for five years.", "£150m = 150000000 money GBP [facility]; five years = 5 duration year"},
	{"Class A drugs worth £39,000 were found, with 12kg of Class A drugs.", "£39,000 = 39000 money GBP [Class A drugs]; 12kg = 12 measure kilogram [Class A drugs]"},
	{"Spending was £29m, of which £18m went abroad.", "£29m = 29000000 money GBP [Spending]; £18m = 18000000 money GBP [Spending]"},
	{"The workers want a 3 per cent pay rise.", "3 per cent = 3 percent % up [workers]"},
	{"It flew at a height of 13 to 14,000 feet.", "13 to 14,000 feet = 13000 to 14000 measure foot [height]"},
	{"They tested a three day old embryo.", "three day = 3 age day [embryo]"},
	{"The firm shut 12 stores and kept 23 others.", "12 = 12 count [stores]; 23 = 23 count [stores]"},
	{"Over £68,000 pounds of cash was taken.", "£68,000 = 68000 money GBP over [cash]"},
	{"Houses searched 9 6 4 6\nDrugs seized £20 £30 £40\nTel 020 7946 0123", "9 = 9 count [Houses]; 6 = 6 count [Houses]; 4 = 4 count [Houses]; 6 = 6 count [Houses]; £20 = 20 money GBP [Drugs]; £30 = 30 money GBP [Drugs]; £40 = 40 money GBP [Drugs]"},
	{"Assets held for restraint (with cash): £6m", "£6m = 6000000 money GBP [Assets]"},
	{"Reports of attacks on sheep fell from 14 to 3.", "14 = 14 count [Reports]; 3 = 3 count [Reports]"},
	{"All 43 police forces and British Transport Police took part.", "43 = 43 count [police forces]"},
	{"In all 79% of offenders were 25 years of age.", "79% = 79 percent % [offenders]; 25 years = 25 age year [offenders]"},
	{"The fund has £5-6m and $1.2-1.4bn.", "£5-6m = 5000000 to 6000000 money GBP; $1.2-1.4bn = 1200000000 to 1400000000 money USD"},
	{"The ratio is 2:1 and the text is John 3:16.", ""},
	{"Sales were triple last year's total.", "triple = 3 multiple up [Sales]"},
	{"It is for 18-to-24-year-olds and under-fives.", "18-to-24-year-olds = 18 to 24 age year; fives = 5 age year under"},
	{"It was minus 5 degrees at COP26 in port 8080.", "minus 5 degrees = -5 measure degree"},
	{"The wreck lies at 51° N, 3° W under 18 U.S.C. § 1343 and art. 5.", ""},
	{"There was smoke by 6.30 in the morning.", ""},
	{"It is a four-class school with a two-way radio.", "four-class = 4 count [school]"},
	{"They are being built by the 106 agreement.", ""},
	{"Shares were at 6.30 pounds.", "6.30 pounds = 6.3 money GBP [Shares]"},
	{"The budget was:\n\nNet balance -13.8 -11.6 4.5 1.0", "-13.8 = -13.8 count [Net balance]; -11.6 = -11.6 count [Net balance]; 4.5 = 4.5 count [Net balance]; 1.0 = 1 count [Net balance]"},
	{"Judge Jon Levy sentenced Cheryl White, 58, to prison.", "58 = 58 age year [Cheryl White]"},
	{"The firm had revenue growth of 3.4% in the third quarter, reaching $2 million.", "3.4% = 3.4 percent % up [revenue]; $2 million = 2000000 money USD [revenue]"},
	{"It was a good year with revenues up 9%.", "9% = 9 percent % up [revenues]"},
	{"Profit before tax rose to £61m from £55m.", "£61m = 61000000 money GBP [Profit before tax]; £55m = 55000000 money GBP [Profit before tax]"},
	{"The firm reported basic earnings per share of $0.69.", "$0.69 = 0.69 money USD [basic earnings per share]"},
	{"The tool has a margin of error of 8%.", "8% = 8 percent % [margin of error]"},
	{"She opened 46 lines of credit.", "46 = 46 count [lines of credit]"},
	{"It employs 640 people and plans to hire 90 more.", "640 = 640 count [people]; 90 = 90 count [people]"},
	{"It was funded by the council with a grant of £1.27m.", "£1.27m = 1270000 money GBP [grant]"},
	{"Maternity pay is to rise by pounds 1,400 a year.", "pounds 1,400 = 1400 money GBP up [Maternity pay]"},
	{"Parents of all 3 to 14 year-olds agreed.", "3 to 14 year-olds = 3 to 14 age year"},
	{"We have taken it up to 26 weeks.", "26 weeks = 26 duration week"},
	{"The firm expects to report revenue growth of 7%.", "7% = 7 percent % up [revenue]"},
	{"Paid leave would be increased to nine months.", "nine months = 9 duration month [Paid leave]"},
	{"They get help until the baby is six months old.", "six months = 6 age month [baby]"},
	{"Growth in France is expected to reach 3.3 per cent.", "3.3 per cent = 3.3 percent % [Growth]"},
	{"The office estimates the damage bill from fires at Melby has reached $2 million.", "$2 million = 2000000 money USD about [damage bill]"},
	{"Just over 1 per cent of people aged between 15 and 24 used such services.", "1 per cent = 1 percent % over [people]; between 15 and 24 = 15 to 24 age year [people]"},
	{"Mothers would get guaranteed maternity pay of £170 a week.", "£170 = 170 money GBP [maternity pay]"},
	{"Forces cut the use of cells as a place of safety by half.", "half = 0.5 ratio down [use]"},
	{"Seizures of heroin rose by 12%, and cocaine seizures rose by 5%.", "12% = 12 percent % up [Seizures]; 5% = 5 percent % up [cocaine seizures]"},
	{"It was a year and a half later.", ""},
	{"It took a day and a third of the staff.", "a third = 0.3333 ratio [staff]"},
	{"They cost pounds 35bn, or pounds 153m a year.", "pounds 35bn = 3.5e+10 money GBP; pounds 153m = 153000000 money GBP"},
	{"Shares closed up 3 per cent.", "3 per cent = 3 percent % up [Shares]"}
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

/* Does the reading of a piece that is repeated take at most this many times its size? */
static bool
takes_at_most(const char *piece, size_t times)
{
	static char text[200001];
	size_t		length = 0;
	PrArena    *arena = pr_arena_new(NULL);
	size_t		peak;

	while (length + strlen(piece) < sizeof(text))
	{
		memcpy(text + length, piece, strlen(piece));
		length += strlen(piece);
	}
	text[length] = '\0';
	pr_read(arena, text, (uint32_t) length);
	peak = pr_arena_peak(arena);
	pr_arena_free(arena);
	if (peak > times * length)
		printf("'%s' repeated takes %.1f times its size\n", piece, (double) peak / (double) length);
	return peak <= times * length;
}

int
main(void)
{
	static const char *const dense[] = {"1,", "1, ", "1 ", "£1,", "5% ", "two and ", "10 men ", "1. "};
	int			passed = 0;
	int			failed = 0;

	for (size_t i = 0; i < sizeof(dense) / sizeof(dense[0]); i++)
	{
		if (takes_at_most(dense[i], 16))
			passed++;
		else
			failed++;
	}

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
