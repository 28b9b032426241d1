# polrel, with PostgreSQL's extension building infrastructure (PGXS).
#
#	make				build for the server that pg_config says
#	make install		install it there
#	make installcheck	run sql/*.sql on a running server (pg_regress)
#	make core			build/libpolrel_core.a: the reader without a server
#	make profile		count which code of the core is used; what is built afterwards reads faster
#	make check-core		run the unit tests in test/core/ against it
#	make scan			make src/core/scan.c anew (needs re2c)
#
# COPT=-Werror makes warnings errors, as in PostgreSQL's own build.

ifeq (,$(wildcard META.json))
$(error run make in the folder of this Makefile, or with -C)
endif

# The version stands in META.json and nowhere else but in polrel.control, which
# a regression test compares.
POLREL_VERSION := $(shell sed -n 's/^   "version": "\([0-9.]*\)",*$$/\1/p' META.json)
EXTVERSION := $(shell echo $(POLREL_VERSION) | cut -d. -f1,2)

PG_CONFIG ?= pg_config
PKG_CONFIG ?= pkg-config
PERL ?= perl

CORE_SOURCES := $(filter-out src/core/platform_plain.c src/core/lexicon_data.c,$(wildcard src/core/*.c src/core/*/*.c)) src/core/lexicon_data.c
CORE_OBJECTS := $(CORE_SOURCES:src/core/%.c=build/core/%.o)
CORE_HEADERS := $(wildcard src/core/*.h src/core/*/*.h)
# CFLAGS is the server's, of which the core takes none; what a packager says instead (make CFLAGS=…) counts here too.
CORE_CFLAGS := -std=c11 -g -O2 $(if $(filter command,$(origin CFLAGS)),$(CFLAGS)) \
	-fPIC -fvisibility=hidden -Wall -Wextra -Isrc/core $(shell $(PKG_CONFIG) --cflags icu-uc)
# not ICU_LIBS: that is the server's own, and empty where it was built without ICU
ICU_UC_LIBS := $(shell $(PKG_CONFIG) --libs icu-uc)

# Optimization across files, for objects that were made after "make profile"; programs that need no speed are linked
# of the same objects without it.
JOIN = -flto=auto -ffat-lto-objects
JOIN_COUNTED := $(if $(wildcard build/core/*.gcda),$(JOIN))

EXTENSION = polrel
MODULE_big = polrel
OBJS = $(patsubst %.c,%.o,$(wildcard src/pg/*.c)) $(CORE_OBJECTS)
SCRIPT = polrel--$(EXTVERSION).sql
DATA_built = $(SCRIPT)
DATA = $(wildcard src/sql/upgrade/polrel--*--*.sql)
DATA_TSEARCH = $(wildcard src/tsearch/*)
REGRESS = $(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql)))
REGRESS_OPTS = --load-extension=polrel --encoding=UTF8
PG_CPPFLAGS = -Isrc/pg -Isrc/core -DPOLREL_VERSION='"$(POLREL_VERSION)"'
PG_CFLAGS = -fvisibility=hidden -Wextra -Wno-unused-parameter -Wno-sign-compare
SHLIB_LINK = $(ICU_UC_LIBS) $(JOIN_COUNTED)
EXTRA_CLEAN = build src/core/lexicon_data.c

# Bitcode is for inlining small functions into queries. There are none here.
override with_llvm = no

PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(OBJS): Makefile META.json $(wildcard src/pg/*.h) $(CORE_HEADERS)

# ---- install script ---------------------------------------------------------

$(SCRIPT): $(sort $(wildcard src/sql/[0-9]*.sql)) META.json
	{ printf '%s\n' '/* $@: made from src/sql/ by the Makefile. */' '' \
	    '-- complain if the script is read by psql instead of by CREATE EXTENSION' \
	    '\echo Use "CREATE EXTENSION polrel" to load this file. \quit'; \
	  for f in $(filter %.sql,$^); do echo; cat $$f; done; } > $@.new
	mv $@.new $@

# ---- the core: plain C, once for the library and for programs ----------------

build/core/%.o: src/core/%.c Makefile $(CORE_HEADERS)
	@mkdir -p $(@D)
	$(CC) $(CORE_CFLAGS) $(DEBUG) $(if $(wildcard build/core/$*.gcda),$(USE_PROFILE)) $(COPT) -c -o $@ $<

# the scanner is one long function that calls none of the others; following its variables for a debugger takes most of the
# time and memory of compiling it
build/core/scan.o: JOIN =
build/core/scan.o: DEBUG = -g1

src/core/lexicon_data.c: lexicon/compile.pl $(wildcard lexicon/*.tsv)
	$(PERL) lexicon/compile.pl $(sort $(filter %.tsv,$^)) > $@.new
	mv $@.new $@

.PHONY: core check-core profile scan

core: build/libpolrel_core.a

build/libpolrel_core.a: $(CORE_OBJECTS) build/core/platform_plain.o
	rm -f $@
	$(AR) crs $@ $^

# annotate is a tool: it prints what the core finds in the files it is given
CORE_PROGRAMS := $(patsubst test/core/%.c,build/test/core/%,$(wildcard test/core/*.c))
CORE_TESTS := $(filter-out %/annotate,$(CORE_PROGRAMS))

build/test/core/%: test/core/%.c build/libpolrel_core.a $(wildcard test/core/*.h)
	@mkdir -p $(@D)
	$(CC) $(CORE_CFLAGS) $(COPT) -fno-lto -o $@ $< build/libpolrel_core.a $(ICU_UC_LIBS)

check-core: $(CORE_PROGRAMS)
	@for t in $(CORE_TESTS); do echo "$$t"; $$t || exit 1; done

# The program that times the stages (bench/run), with the flags of what it times.
build/bench/stages: bench/stages.c build/libpolrel_core.a
	@mkdir -p $(@D)
	$(CC) $(CORE_CFLAGS) $(COPT) $(JOIN_COUNTED) -o $@ $< build/libpolrel_core.a $(ICU_UC_LIBS)

# A release runs through so much code that fetching it takes a good part of the time. So what the samples use is counted
# (build/core/*.gcda), and the objects made anew have it close together, also across files, when the extension is linked;
# unrolled loops would only make it long again. A function that has changed since is compiled without counts, and what the
# samples do not use is still made fast, not small. For gcc; with other compilers nothing is done. What is made of the
# objects goes too, for objects that are missing make nothing anew (.SECONDARY of PGXS).
USE_PROFILE = $(JOIN) -fprofile-use -fprofile-partial-training -fno-unroll-loops -fno-peel-loops -fno-tracer \
	-Wno-coverage-mismatch -Wno-missing-profile
COUNTED_OBJECTS := $(filter-out %/lexicon_data.o,$(CORE_OBJECTS)) build/core/platform_plain.o
MADE_OF_THEM = $(MODULE_big)$(DLSUFFIX) build/libpolrel_core.a $(CORE_PROGRAMS) build/bench/stages

profile:
	rm -f $(COUNTED_OBJECTS) $(COUNTED_OBJECTS:.o=.gcda) $(MADE_OF_THEM)
ifneq (,$(findstring gcc version,$(shell $(CC) -v 2>&1)))
	$(MAKE) build/test/core/annotate CORE_CFLAGS='$(CORE_CFLAGS) -fprofile-generate'
	build/test/core/annotate test/corpus/open/releases/*.txt >/dev/null
	rm -f $(COUNTED_OBJECTS) $(MADE_OF_THEM)
endif

scan: src/core/scan.re
	re2c -W -Werror -Wno-nondeterministic-tags -b -8 --input-encoding utf8 --no-debug-info --no-generation-date -o src/core/scan.c $<
