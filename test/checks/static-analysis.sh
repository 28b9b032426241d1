#!/usr/bin/env bash
# cppcheck, clang-tidy (.clang-tidy says what for) and clang's analyzer find nothing in the sources.
#
# The two files that programs write are left out: re2c's scan.c, on which the analyzers take hours, and the lexicon.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

PG_CONFIG=${PG_CONFIG:-$(pg_bin "$(pg_version)")/pg_config}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$POLREL_ROOT"
failed=0

core=()
for file in src/core/*.c src/core/*/*.c; do
  case $file in */scan.c | */lexicon_data.c) ;; *) core+=("$file") ;; esac
done
pg=(src/pg/*.c)

# Compiler flags, one a line: of the core, and of the server's face. The server's headers are not ours to judge.
pkg-config --cflags icu-uc | tr ' ' '\n' | grep . >"$work/icu" || true
{ printf '%s\n' -std=c11 -Isrc/core -Isrc/pg; cat "$work/icu"; } >"$work/core"
{
  printf '%s\n' -std=gnu11 -D_GNU_SOURCE '-DPOLREL_VERSION="0"' -Isrc/pg -Isrc/core -isystem
  "$PG_CONFIG" --includedir-server
  cat "$work/icu"
} >"$work/pg"

# result NAME STATUS: tells it, and what was found.
result() {
  if [ "$2" = 0 ]; then
    printf 'ok - %s\n' "$1"
    return
  fi
  failed=1
  printf 'not ok - %s\n' "$1"
  grep -E '(error|warning|portability|performance): ' "$work/log" | sort -u | head -n 40 || tail -n 40 "$work/log"
}

# tidy FLAGS FILES…: a few files a process, so that all processors work.
tidy() {
  # shellcheck disable=SC2016  # the inner shell expands them
  printf '%s\0' "${@:2}" | xargs -0 -P "$(nproc)" -n 3 bash -c '
    mapfile -t flags <"$0"
    exec clang-tidy -quiet "$@" -- "${flags[@]}"' "$1" >"$work/log" 2>&1
}

# analyze FLAGS FILES…: a file a process; scan-build puts its own compiler into CC.
analyze() {
  printf '%s\0' "${@:2}" >"$work/files"
  # shellcheck disable=SC2016
  scan-build -o "$work/reports" --status-bugs --use-cc=clang -disable-checker deadcode.DeadStores \
    xargs -0 -a "$work/files" -P "$(nproc)" -n 1 bash -c '
      mapfile -t flags <"$0"
      exec "$CC" "${flags[@]}" -c -o /dev/null "$1"' "$1" >"$work/log" 2>&1
}

# cppcheck knows the language, not the server's headers nor their version; of their macros it is told what they come to.
# That a long function was not followed into every branch, newer ones say of each file.
status=0
cppcheck -q -j "$(nproc)" --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
  --suppress=preprocessorErrorDirective --suppress=normalCheckLevelMaxBranches \
  '-Dereport(level,rest)=abort()' '-Dereturn(context,value,rest)=return value' '-DPG_MODULE_MAGIC_EXT(...)=' -Isrc/core -Isrc/pg \
  "${core[@]}" "${pg[@]}" >"$work/log" 2>&1 || status=$?
result cppcheck "$status"

for part in core pg; do
  declare -n files=$part
  status=0
  tidy "$work/$part" "${files[@]}" || status=$?
  result "clang-tidy, src/$part" "$status"
  status=0
  analyze "$work/$part" "${files[@]}" || status=$?
  result "scan-build, src/$part" "$status"
done
exit "$failed"
