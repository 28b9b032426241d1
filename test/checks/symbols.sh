#!/usr/bin/env bash
# The library shows the server only what it looks for, and asks of its surroundings only what is there.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

library=${1:-$POLREL_ROOT/build/pg$(pg_version)/polrel.so}
[ -e "$library" ] || die "$library is not there: run setup/build first"
failed=0

# Shown: the magic block, and of each SQL function the function and its description. _init and _fini are the linker's.
unknown=$(nm -D --defined-only "$library" | awk '{ print $NF }' |
  grep -vxE 'Pg_magic_func|pg_finfo_polrel_[a-z_]+|polrel_[a-z_]+|_init|_fini' || true)
if [ -z "$unknown" ]; then
  echo 'ok - nothing but SQL functions is shown'
else
  printf 'not ok - nothing but SQL functions is shown\n%s\n' "$unknown"
  failed=1
fi

# Every function that is shown has its description, and the other way round.
shown=$(nm -D --defined-only "$library" | awk '{ print $NF }')
lone=$(comm -3 <(grep -E '^polrel_' <<<"$shown" | sort) <(sed -n 's/^pg_finfo_//p' <<<"$shown" | sort))
if [ -z "$lone" ]; then
  echo 'ok - each function has its description'
else
  printf 'not ok - each function has its description\n%s\n' "$lone"
  failed=1
fi

# Memory, output and an end of its own are the server's: the core must ask platform.c for them.
foreign=$(nm -D --undefined-only "$library" | awk '{ sub(/@.*/, "", $NF); print $NF }' |
  grep -xE '(m|c|re)alloc|free|abort|_?exit|(f|v|vf)?printf|puts|fputs|fopen|open|system|exec[lv]p?e?|setlocale|strtok|rand|random' || true)
if [ -z "$foreign" ]; then
  echo 'ok - it takes memory, prints and ends only by the server'
else
  printf 'not ok - it takes memory, prints and ends only by the server\n%s\n' "$foreign"
  failed=1
fi

# What the core finds depends on no locale: it has classes of characters of its own, and ICU's.
local=$(nm --undefined-only "$(dirname "$library")"/build/core/*.o "$(dirname "$library")"/build/core/*/*.o |
  awk '{ print $NF }' | grep -xE '__ctype_.*|is(w?)(alnum|alpha|digit|space|upper|lower|punct)|to(w?)(upper|lower)|str(n?)casecmp|strcoll|strxfrm' ||
  true)
if [ -z "$local" ]; then
  echo 'ok - the core asks for no locale'
else
  printf 'not ok - the core asks for no locale\n%s\n' "$(sort -u <<<"$local")"
  failed=1
fi
exit "$failed"
