#!/usr/bin/env bash
# Nothing is lost where a server of its own is killed in the middle of a COPY, starts again and recovers, nor on the way
# to a subscriber by logical replication, with a trigger that reads releases as they stream in.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

if [ "${1:-}" != beside ]; then
  POLREL_SERVER_CONF=$'wal_level = logical\nfsync = on\nfull_page_writes = on' exec "$POLREL_ROOT/setup/server" "$0" beside
fi

failed=0
rows=400
first=polrel_crash second=polrel_subscriber
sql() { psql -XAtq -v ON_ERROR_STOP=1 -d "$@"; }

# A server that was started anew here is no child of setup/server: it must be stopped here.
trap 'pg_as_owner pg_ctl -s -D "$PGHOST/data" -m immediate stop 2>/dev/null || true' EXIT
pg_as_owner() {
  if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else "$@"; fi
}

check() {
  if [ "$2" = "$3" ]; then
    printf 'ok - %s\n' "$1"
  else
    printf 'not ok - %s: %s, not %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

# What a table holds and what is found in it, as one line; the same rows read anew must give the same.
digest() {
  sql "$1" -c "SELECT count(*), md5(string_agg(md5(concat($3::text, $3::jsonb, html($3), to_tsvector($3))), '' ORDER BY id)) FROM $2"
}

news() {
  cat <<END
SELECT i AS id, format(E'Harbour patrols begin %s\n\nSource: Northmere Police\n\nChief Inspector Ada Quill said: "Thieves took %s engines, '
  'worth £%s,000."\n\n', i, i, i) || repeat(E'The Home Office met 12 officers.\n\n', i % 200) AS t FROM generate_series(1, $1) i
END
}

# ---- killed during a COPY ------------------------------------------------------------

createdb "$first"
sql "$first" -c 'CREATE EXTENSION polrel' -c 'CREATE TABLE news (id integer PRIMARY KEY, doc release)' \
  -c 'CREATE INDEX ON news USING gin (to_tsvector(doc))' -c "INSERT INTO news SELECT id, t::release FROM ($(news "$rows")) s"
before=$(digest "$first" news doc)
sql "$first" -c "COPY (SELECT id + $rows, t FROM ($(news "$rows")) s) TO STDOUT" >"$PGHOST/copy.txt"
for ((i = 0; i < 1000; i++)); do cat "$PGHOST/copy.txt"; done |
  sql "$first" -c 'ALTER TABLE news DROP CONSTRAINT news_pkey' -c 'COPY news FROM STDIN' >/dev/null 2>&1 &
copying=$!
sleep 2
postmaster=$(head -n 1 "$PGHOST/data/postmaster.pid")
mapfile -t backends < <(pgrep -P "$postmaster")
kill -KILL "$postmaster" "${backends[@]}"
check 'the COPY was cut off' "$(wait "$copying" && echo whole || echo cut)" cut
sleep 1
rm -f "$PGHOST/data/postmaster.pid"
pg_as_owner pg_ctl -s -w -D "$PGHOST/data" -l "$PGHOST/log" start
check 'the server recovered' "$(grep -c 'database system was not properly shut down' "$PGHOST/log")" 1
check 'rows and what is found in them, after recovery' "$(digest "$first" news doc)" "$before"
check 'read anew they are the same' "$(digest "$first" '(SELECT id, doc::text::release AS doc FROM news) n' doc)" "$before"
check 'the index finds them' "$(sql "$first" -c 'SET enable_seqscan = off' -c "SELECT count(*) FROM news WHERE doc @@ 'harbour'::tsquery")" "$rows"

# ---- to a subscriber, and through a trigger there -----------------------------------

createdb "$second"
sql "$second" -c 'CREATE EXTENSION polrel' -c 'CREATE TABLE news (id integer, doc release)' -c 'CREATE TABLE said (id integer, text text)'
sql "$second" -c "CREATE FUNCTION take() RETURNS trigger LANGUAGE plpgsql AS '
  BEGIN INSERT INTO public.said SELECT NEW.id, q.text FROM public.quotes(NEW.doc) q; RETURN NEW; END'" \
  -c 'CREATE TRIGGER take BEFORE INSERT ON news FOR EACH ROW EXECUTE FUNCTION take()' \
  -c 'ALTER TABLE news ENABLE ALWAYS TRIGGER take'
sql "$first" -c 'ALTER TABLE news REPLICA IDENTITY FULL' -c 'CREATE PUBLICATION polrel FOR TABLE news' \
  -c "SELECT pg_create_logical_replication_slot('polrel', 'pgoutput')" >/dev/null
sql "$second" -c "CREATE SUBSCRIPTION polrel CONNECTION 'host=$PGHOST port=$PGPORT user=$PGUSER dbname=$first' PUBLICATION polrel
  WITH (create_slot = false, slot_name = 'polrel', binary = true, streaming = true)"
# the first copy must be over, or it may already lack the row that is deleted
for ((i = 0; i < 120; i++)); do
  if [ "$(sql "$second" -c "SELECT count(*) FROM pg_subscription_rel WHERE srsubstate = 'r'")" = 1 ]; then break; fi
  sleep 0.5
done
sql "$first" -c "INSERT INTO news SELECT id + $rows, t::release FROM ($(news "$rows")) s" \
  -c "UPDATE news SET doc = (doc::text || ' More.')::release WHERE id = $((rows + 1))" -c "DELETE FROM news WHERE id = $((rows + 2))"
after=$(digest "$first" news doc)
for ((i = 0; i < 120; i++)); do
  if [ "$(sql "$second" -c "SELECT count(*) FROM news WHERE id = $((2 * rows))")" = 1 ]; then break; fi
  sleep 0.5
done
check 'logical replication' "$(digest "$second" news doc)" "$after"
check 'the trigger saw every quote' "$(sql "$second" -c 'SELECT count(DISTINCT id) FROM said')" "$((2 * rows))"
sql "$second" -c 'DROP SUBSCRIPTION polrel'
exit "$failed"
