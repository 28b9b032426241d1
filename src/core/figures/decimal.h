/*
 * decimal.h
 *		Exact decimal numbers: what a text writes in digits, worked out.
 *
 * A mantissa keeps 18 digits; what does not fit raises the exponent.
 */
#ifndef POLREL_DECIMAL_H
#define POLREL_DECIMAL_H

#include "reading.h"

/* What a number's digits looked like. */
#define PR_DIGITS_GROUPED	0x01	/* has commas: 2,962 */
#define PR_DIGITS_POINT		0x02	/* has a decimal point */
#define PR_DIGITS_ZERO_LED	0x04	/* an integer with a zero before it: 007 */

/*
 * Read digits at the beginning of text: 2,962  31.7  .5  12,34,567. Returns the
 * bytes read, 0 where none or too many stand there.
 */
uint32_t	pr_decimal_read(const char *text, uint32_t length, PrDecimal *value, uint8_t *looks);

/*
 * The same of a number as it is written on the Continent, of which English reads a part only: 1.234.567,89,
 * 1'000'000, 2,5. one_number: what stands around the digits says that they are one. 0 where it is not so written;
 * value and looks then stay.
 */
uint32_t	pr_decimal_read_continental(const char *text, uint32_t length, bool one_number, PrDecimal *value,
										uint8_t *looks);

PrDecimal	pr_decimal_times(PrDecimal a, PrDecimal b);
PrDecimal	pr_decimal_plus(PrDecimal a, PrDecimal b);

/* a / b to four significant digits; b is not 0. */
PrDecimal	pr_decimal_ratio(PrDecimal a, PrDecimal b);

/* Near enough for comparisons. */
double		pr_decimal_double(PrDecimal a);

#endif							/* POLREL_DECIMAL_H */
