#!/usr/bin/env bash
# POLREL_READER_VERSION (src/pg/stored.h) has gone up if the reader has changed since the last version that was released,
# or values of that version would be taken for up to date: units and kinds are stored as numbers. The reader has changed
# if its digest has: of the compiled lexicon, and of the stored form of all samples. Comments and names change nothing.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

failed=0
work=$(mktemp -d)
export PGDATABASE=polrel_reader_version
createdb "$PGDATABASE"
trap 'rm -rf "$work"; dropdb --if-exists --force "$PGDATABASE" 2>/dev/null' EXIT

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# The stored form of the samples, without the version of the reader in it.
stored_samples() {
  local file
  sql -c 'CREATE EXTENSION polrel' -c 'CREATE CAST (release AS bytea) WITHOUT FUNCTION' -c 'CREATE TABLE sample (name text, t text)'
  for file in "$POLREL_ROOT"/test/corpus/*/releases/*.txt; do
    printf "INSERT INTO sample VALUES ('%s', convert_from(decode('%s', 'base64'), 'UTF8'));\n" "${file##*/corpus/}" \
      "$(base64 -w 0 "$file")"
  done | sql
  sql -c "SELECT name, md5(set_byte(set_byte(t::release::bytea, 1, 0), 2, 0)) FROM sample ORDER BY name COLLATE \"C\""
}

# may_follow VERSION DIGEST RECORDED_VERSION RECORDED_DIGEST: may this reader follow the recorded one?
may_follow() {
  local least=$3
  if [ "$2" != "$4" ]; then least=$((least + 1)); fi
  [ "$1" -ge "$least" ]
}

# check NAME COMMAND…
check() {
  local name=$1
  shift
  if "$@"; then
    printf 'ok - %s\n' "$name"
  else
    printf 'not ok - %s\n' "$name"
    failed=1
  fi
}

stored_samples >"$work/samples"
check 'there are samples' test "$(wc -l <"$work/samples")" -gt 100
# as the Makefile makes it
(cd "$POLREL_ROOT" && LC_ALL=C "${PERL:-perl}" lexicon/compile.pl lexicon/*.tsv) >"$work/lexicon"
digest=$(cat "$work/samples" "$work/lexicon" | sha256sum | cut -c 1-16)
version=$(sed -n 's/^#define POLREL_READER_VERSION \([0-9]*\)$/\1/p' "$POLREL_ROOT/src/pg/stored.h")
release=$(sed -n 's/^   "version": "\(.*\)",$/\1/p' "$POLREL_ROOT/META.json")

rule=false
if may_follow "$version" "$digest" "$version" "$digest" && may_follow "$version" "$digest" "$((version - 1))" 0 &&
  ! may_follow "$version" "$digest" "$version" 0; then
  rule=true
fi
check 'another reader must have a higher version, and no other' "$rule"

last=$(grep -v '^#' "$POLREL_ROOT/test/reader_versions.tsv" | tail -n 1 || true)
if [ -z "$last" ]; then
  printf '# no version has been released; for %s the line is %s\n' "$release" "$release"$'\t'"$version"$'\t'"$digest"
else
  IFS=$'\t' read -r of recorded_version recorded_digest <<<"$last"
  printf '# the line for %s is %s\n' "$release" "$release"$'\t'"$version"$'\t'"$digest"
  check "the reader is that of $of, or its version is higher" may_follow "$version" "$digest" "$recorded_version" "$recorded_digest"
fi
exit "$failed"
