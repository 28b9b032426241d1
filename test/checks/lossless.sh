#!/usr/bin/env bash
# Whatever moves a value moves all of it: dumps (plain, custom, and a folder in parallel), COPY in every format, CREATE
# TABLE AS, ALTER TYPE to text and back, CLUSTER, VACUUM FULL, partitions, storage and compression. After each, the texts
# and every row of every extractor are what they were.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

work=$(mktemp -d)
chmod 755 "$work"
first=polrel_lossless_a second=polrel_lossless_b
trap 'rm -rf "$work"; dropdb --if-exists "$first" 2>/dev/null; dropdb --if-exists "$second" 2>/dev/null' EXIT
failed=0

sql() { psql -XqAt -v ON_ERROR_STOP=1 -d "$@"; }

# One line for a table of releases: its rows, and a digest of the texts and of all that is found in them.
digest() {
  sql "$1" -c "SELECT count(*), md5(string_agg(d, '' ORDER BY name)) FROM (SELECT name, md5(doc::text || doc::jsonb::text
    || (SELECT string_agg(a::text, '|' ORDER BY n) FROM annotations(doc) WITH ORDINALITY AS a(kind, text, span, attributes, n))
    || html(doc)) AS d FROM $2) AS t"
}

expect() {
  local got
  got=$(digest "$2" "$3")
  if [ "$got" = "$before" ]; then
    printf 'ok - %s\n' "$1"
  else
    printf 'not ok - %s: %s, was %s\n' "$1" "$got" "$before"
    failed=1
  fi
}

createdb "$first"
sql "$first" -c 'CREATE EXTENSION polrel' -c 'CREATE TABLE news (name text PRIMARY KEY, doc release)'
for file in "$POLREL_ROOT"/test/corpus/open/releases/*.txt; do
  printf "INSERT INTO news VALUES ('%s', convert_from(decode('%s', 'base64'), 'UTF8')::release);\n" \
    "$(basename "$file")" "$(base64 -w 0 "$file")"
done | sql "$first" >/dev/null
before=$(digest "$first" news)
if [ "${before%%|*}" -lt 12 ]; then die "only ${before%%|*} releases were loaded"; fi

createdb "$second"
pg_dump "$first" | sql "$second" >/dev/null
expect 'plain dump and restore' "$second" news
sql "$second" -c 'DROP TABLE news' -c 'DROP EXTENSION polrel'
pg_dump -Fc -f "$work/custom" "$first"
pg_restore -d "$second" "$work/custom"
expect 'custom dump and restore' "$second" news
sql "$second" -c 'DROP TABLE news' -c 'DROP EXTENSION polrel'
pg_dump -Fd -j 2 -f "$work/dump" "$first"
pg_restore -j 2 -d "$second" "$work/dump"
expect 'directory dump and restore, two jobs' "$second" news

for format in binary text csv; do
  sql "$first" -c "COPY news TO STDOUT (FORMAT $format)" >"$work/copy"
  sql "$second" -c 'TRUNCATE news' -c "COPY news FROM STDIN (FORMAT $format)" <"$work/copy"
  expect "COPY, $format" "$second" news
done

sql "$first" -c 'CREATE UNLOGGED TABLE copied AS SELECT * FROM news'
expect 'CREATE TABLE AS, unlogged' "$first" copied
sql "$first" -c 'ALTER TABLE copied ALTER doc TYPE text' -c 'ALTER TABLE copied ALTER doc TYPE release USING doc::release'
expect 'ALTER TYPE to text and back' "$first" copied
sql "$first" -c 'CREATE UNIQUE INDEX by_doc ON copied (doc) WHERE length(doc::text) < 2000' -c 'CREATE INDEX by_name ON copied (name)' \
  -c 'CLUSTER copied USING by_name' -c 'VACUUM FULL copied'
expect 'CLUSTER and VACUUM FULL' "$first" copied
for storage in EXTERNAL MAIN PLAIN EXTENDED; do
  sql "$first" -c "ALTER TABLE copied ALTER doc SET STORAGE $storage" -c 'UPDATE copied SET doc = doc::text::release WHERE length(doc::text) < 4000'
  expect "storage $storage" "$first" copied
done
sql "$first" -c 'ALTER TABLE copied SET LOGGED' -c 'CREATE MATERIALIZED VIEW seen AS SELECT * FROM copied' -c 'REFRESH MATERIALIZED VIEW seen'
expect 'a materialized view, refreshed' "$first" seen
sql "$first" -c 'CREATE TABLE parts (name text, doc release) PARTITION BY HASH (doc)' \
  -c 'CREATE TABLE part0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0)' \
  -c 'CREATE TABLE part1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1)' \
  -c 'INSERT INTO parts SELECT * FROM news'
expect 'hash partitions over the type' "$first" parts
sql "$first" -c 'CREATE TABLE halves (name text, doc release) PARTITION BY RANGE (doc)' \
  -c "CREATE TABLE half0 PARTITION OF halves FOR VALUES FROM (MINVALUE) TO ('M')" \
  -c "CREATE TABLE half1 PARTITION OF halves FOR VALUES FROM ('M') TO (MAXVALUE)" -c 'INSERT INTO halves SELECT * FROM news' \
  -c 'ALTER TABLE halves DETACH PARTITION half1' -c "ALTER TABLE halves ATTACH PARTITION half1 FOR VALUES FROM ('M') TO (MAXVALUE)"
expect 'ranges of the type, detached and attached' "$first" halves
exit "$failed"
