#!/usr/bin/env bash
# A statement over a very long text ends soon after its time is up, in whichever stage it is: reading 200 MB of several
# kinds, and each extractor over a text with much to find. Core tests measure each stage closely (test_interrupt.c).
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

size=200000000
# Milliseconds from a time-out of 100 ms to the end, as far as the backend had a processor: of all the statement's time
# that is the share in which it ran, so a busy machine makes nothing late. The least of a few tries counts all the same.
# A tenth of what a time-out is longer comes to it: the memory taken until then is given back to the system.
most=${CANCEL_MOST:-100}
tries=6
failed=0
database=polrel_cancel

createdb "$database"
trap 'dropdb --if-exists --force "$database" 2>/dev/null' EXIT

# Nanoseconds for which the backend has run until now.
ran="SELECT 'ran ' || split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)"

# late MILLISECONDS STATEMENT: how much longer than that it ran, or the server's words where it said something else.
late() {
  local output
  output=$(psql -Xqt -d "$database" -c "$ran" -c "SET statement_timeout = $1" -c '\timing on' -c "$2" -c '\timing off' \
    -c 'SET statement_timeout = 0' -c "$ran" 2>&1) || true
  if grep -q 'ERROR' <<<"$output" && ! grep -q 'due to statement timeout' <<<"$output"; then
    printf '%s' "$output" | head -n 1
    return
  fi
  awk -v limit="$1" '/^ *ran / { ran = $2 - before; before = $2 } /^Time: / { all = $2 }
    END { share = ran / 1e6 / all; print int((all - limit) * (share < 1 ? share : 1)) }' <<<"$output"
}

# expect_in_time NAME MILLISECONDS STATEMENT [BEFORE]: cancelled after so long, and BEFORE more until its text is made.
expect_in_time() {
  local name=$1 limit=$2 statement=$3 before=${4:-0} got best='' allowed=$((most + ($2 - 100) / 10))
  for ((try = 0; try < tries; try++)); do
    got=$(late $((before + limit)) "$statement")
    [[ $got =~ ^-?[0-9]+$ ]] || break
    if [ -z "$best" ] || [ "$got" -lt "$best" ]; then best=$got; fi
    if [ "$best" -le "$allowed" ]; then
      printf 'ok - %s, after %s ms: %s ms later\n' "$name" "$limit" "$best"
      return
    fi
  done
  printf 'not ok - %s, after %s ms: %s\n' "$name" "$limit" "${best:-$got}"
  failed=1
}

# How long a text takes to make: without that long before, a time-out would end the making and never a reading.
making() {
  psql -Xqt -d "$database" -c '\timing on' -c 'SELECT octet_length(body) FROM texts' | awk '/^Time: / { print int($2) }'
}

psql -Xq -v ON_ERROR_STOP=1 -d "$database" -c 'CREATE EXTENSION polrel' -c "CREATE TABLE long AS
  SELECT repeat(E'Chief Inspector Ada Quill said: \"We took 14 engines.\" The Home Office met.\n\n', 200000)::release AS doc" \
  -c 'CREATE TABLE patterns (pattern text)' -c "CREATE VIEW texts AS
  SELECT repeat(repeat(pattern, 1000), $size / 1000 / length(pattern)) AS body FROM patterns" \
  -c "CREATE TABLE line AS SELECT repeat('Northmere boats sail on and on ', 1000000)::release AS doc"

# The pattern is taken from a table: of a constant the planner would copy all that it folds, and ask nobody.
while IFS=$'\t' read -r name pattern; do
  psql -Xq -v ON_ERROR_STOP=1 -d "$database" -c 'TRUNCATE patterns' -c "INSERT INTO patterns VALUES (E'$pattern')"
  before=$(making)
  for limit in 100 800 2500; do
    expect_in_time "reading $name" "$limit" 'SELECT octet_length(body::release::text) FROM texts' "$before"
  done
done <<'END'
prose	Chief Inspector Ada Quill of Northmere Police said: "We took 14 engines." They were worth £40,000.\n\n
quotation marks	"
names	Jane Smith 
numbers	1,
line breaks	\n
one word	a
one number	7
END

for call in 'count(*) FROM long, quotes(doc)' 'count(*) FROM long, figures(doc)' 'count(*) FROM long, officials(doc)' \
  'count(*) FROM long, annotations(doc)' 'count(*) FROM long, paragraphs(doc)' 'count(*) FROM long, releases(doc::text)' \
  'length(html(doc)) FROM long' 'to_tsvector(doc) FROM long' 'quotes_tsvector(doc) FROM long' 'length(doc::jsonb::text) FROM long'; do
  expect_in_time "$call" 100 "SELECT $call"
done
# unpacking takes the first part of the time
for call in 'to_tsvector(doc)' "length(ts_headline(doc, 'boat', 'HighlightAll=true'))" "(SELECT count(*) FROM ts_parse('polrel', doc::text))"; do
  expect_in_time "$call of a line" 800 "SELECT $call FROM line"
done
exit "$failed"
