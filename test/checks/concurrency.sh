#!/usr/bin/env bash
# Sixteen clients insert, update and read by every extractor at once, for 20 seconds (or CONCURRENCY_SECONDS), while
# backends are terminated at random and connections are dropped. Afterwards every row gives what one client alone
# computes, no answer was ever wrong, and the server has not restarted nor said anything worse than what was done to it.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

seconds=${CONCURRENCY_SECONDS:-20}
clients=16
failed=0
work=$(mktemp -d)
export PGDATABASE=polrel_concurrency

createdb "$PGDATABASE"
trap 'rm -rf "$work"; dropdb --if-exists --force "$PGDATABASE" 2>/dev/null' EXIT
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

sql <<'END'
CREATE EXTENSION polrel;
CREATE FUNCTION digest(doc release) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT md5(concat_ws('|', doc::jsonb, html(doc), headline(doc), published(doc), to_tsvector(doc), quotes_tsvector(doc),
		(SELECT string_agg(a::text, ',') FROM annotations(doc) a), (SELECT string_agg(p::text, ',') FROM paragraphs(doc) p),
		(SELECT string_agg(s::text, ',') FROM sections(doc) s), (SELECT string_agg(r::text, ',') FROM releases(doc::text) r)))
$$;
CREATE TABLE sample (id serial PRIMARY KEY, t text, digest text);
CREATE TABLE news (id serial PRIMARY KEY, sample integer, doc release, headline text GENERATED ALWAYS AS (headline(doc)) STORED);
CREATE INDEX ON news USING gin (to_tsvector(doc));
CREATE INDEX ON news (release_hash(doc));
CREATE TABLE wrong (sample integer, got text);
END
for file in "$POLREL_ROOT"/test/corpus/open/releases/*.txt; do
  printf "INSERT INTO sample (t) VALUES (convert_from(decode('%s', 'base64'), 'UTF8'));\n" "$(base64 -w 0 "$file")"
done | sql
sql -c 'UPDATE sample SET digest = digest(t::release)' -c 'INSERT INTO news (sample, doc) SELECT id, t FROM sample'
samples=$(sql -c 'SELECT count(*) FROM sample')

cat >"$work/insert" <<END
\set n random(1, $samples)
INSERT INTO news (sample, doc) SELECT id, t FROM sample WHERE id = :n;
END
cat >"$work/update" <<END
\set n random(1, $samples)
UPDATE news SET sample = s.id, doc = s.t FROM sample s WHERE s.id = :n AND news.id = (SELECT min(id) + :n FROM news);
END
cat >"$work/read" <<END
\set n random(1, $samples)
INSERT INTO wrong SELECT s.id, digest(doc) FROM news JOIN sample s ON s.id = sample WHERE news.id = (SELECT min(id) + :n FROM news)
  AND digest(doc) <> s.digest;
SELECT count(*) FROM news WHERE doc @@ websearch_to_tsquery('polrel', 'police officers') AND id < 50;
END

# Whoever is at it is stopped: its backend by the server, now and then, and one round of clients by losing them all.
disturb() {
  local end=$((SECONDS + seconds - 2))
  while [ "$SECONDS" -lt "$end" ]; do
    sql -c "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'pgbench' ORDER BY random() LIMIT 1) AS p" >/dev/null
    sleep 0.7
  done
}

# pgbench ends a client whose backend has gone: rounds of a few seconds bring them back.
bench() {
  local end=$((SECONDS + seconds)) round=0
  while [ "$SECONDS" -lt "$end" ]; do
    round=$((round + 1))
    if [ $((round % 3)) = 0 ]; then
      timeout -s KILL 3 pgbench -n -c "$clients" -j 2 -T 5 -f "$work/insert" -f "$work/update" -f "$work/read@3" || true
    else
      pgbench -n -c "$clients" -j 2 -T 4 -f "$work/insert" -f "$work/update" -f "$work/read@3" || true
    fi
  done >>"$work/bench" 2>&1
}

began=$(wc -l <"$PGHOST/log")
started=$(sql -c 'SELECT pg_postmaster_start_time()')
disturb &
bench
wait
lines=$(tail -n "+$((began + 1))" "$PGHOST/log")

# check NAME GOT EXPECTED
check() {
  if [ "$2" = "$3" ]; then
    printf 'ok - %s\n' "$1"
  else
    printf 'not ok - %s: %s, not %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

done_count=$(awk '/number of transactions actually processed/ { n += $6 } END { print n + 0 }' "$work/bench")
stopped=$(grep -c 'terminating connection due to administrator command' <<<"$lines" || true)
printf '# %s transactions told of, %s backends terminated\n' "$done_count" "$stopped"
check 'clients worked' "$((done_count > 0))" 1
check 'backends were terminated' "$((stopped > 0))" 1
check 'no answer was wrong' "$(sql -c 'SELECT count(*) FROM wrong')" 0
check 'every row is what one client computes' \
  "$(sql -c 'SELECT count(*) FROM news JOIN sample s ON s.id = sample WHERE doc::text <> t OR digest(doc) <> digest
    OR headline IS DISTINCT FROM headline(t::release)')" 0
check 'the server has not restarted' "$(sql -c 'SELECT pg_postmaster_start_time()')" "$started"
# What disturb() does shows in the log: the terminations, and the warning about a backend that had ended by itself
# between being chosen and being terminated.
bad=$(grep -E '(FATAL|PANIC|WARNING|ERROR): ' <<<"$lines" |
  grep -vE 'terminating connection|connection to client lost|canceling statement|PID [0-9]+ is not a PostgreSQL' || true)
[ -z "$bad" ] || printf '# the log says: %s\n' "$bad"
check 'the log holds nothing else that is bad' "$(grep -c . <<<"$bad" || true)" 0
exit "$failed"
