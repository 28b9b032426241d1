#include "reading.h"
void pr_figures(PrReading *r) { (void) r; }
