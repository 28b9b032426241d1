#include "reading.h"
void pr_quotes(PrReading *r) { (void) r; }
