#!/usr/bin/env bash
# No function keeps memory from one call to the next: a query that calls it many times (2,000, or MEMORY_CALLS) ends with
# no more of it, in the server's contexts and in the process, than it had after the first tenth. Then the same for calls
# that end in an error, and for statements that are cancelled, within one session.
#
# usage: test/checks/memory.sh [PATTERN]    only the functions whose name and arguments match that regular expression
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

calls=${MEMORY_CALLS:-2000}
# Kilobytes that are no growth: the C library's and the server's own caches settle late.
slack=512
failed=0
export PGDATABASE=polrel_memory

createdb "$PGDATABASE"
trap 'dropdb --if-exists --force "$PGDATABASE" 2>/dev/null' EXIT
psql -Xq -v ON_ERROR_STOP=1 -f "${BASH_SOURCE[0]%.sh}.sql"

# tell NAME CONTEXTS PROCESS [MOST]: MOST kilobytes more of the process are no growth.
tell() {
  if [ "$2" -le "$slack" ] && [ "$3" -le "${4:-$((8 * slack))}" ]; then
    printf 'ok - %s: %s kB in contexts, %s kB in the process\n' "$1" "$2" "$3"
  else
    printf 'not ok - %s: %s kB in contexts, %s kB in the process\n' "$1" "$2" "$3"
    failed=1
  fi
}

# Every function of the extension that SQL can call, with arguments that change with i.
functions=$(psql -XAtq -v ON_ERROR_STOP=1 <<'END'
SELECT p.oid::regprocedure, format(CASE WHEN proretset THEN '(SELECT count(*) FROM %s(%s) AS r)' ELSE '%s(%s)' END, p.oid::regproc,
	(SELECT string_agg(CASE a WHEN 'release'::regtype THEN 'CASE WHEN i > 0 THEN doc END'
		WHEN 'text'::regtype THEN CASE WHEN 'tsquery'::regtype = ANY (proargtypes) THEN '''MaxWords='' || 20 + i % 9' ELSE 't || i' END
		WHEN 'cstring'::regtype THEN 'textout(t || i)' WHEN 'bigint'::regtype THEN 'i::bigint' WHEN 'regconfig'::regtype THEN '''polrel'''
		WHEN 'tsquery'::regtype THEN '''harbour''::tsquery' WHEN 'character'::regtype THEN '(t || i)::character(700)'
		ELSE format('unknown_%s', a) END, ', ' ORDER BY n) FROM unnest(proargtypes) WITH ORDINALITY AS u(a, n)))
FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e'
WHERE refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel') AND prokind = 'f' AND 'internal'::regtype <> ALL (proargtypes)
ORDER BY 1;
SELECT 'to_tsvector(''polrel'', text)', 'to_tsvector(''polrel'', t || i)';
SELECT 'ts_headline', 'ts_headline(''polrel'', t || i, ''harbour & patrol''::tsquery)';
SELECT 'ts_parse', '(SELECT count(*) FROM ts_parse(''polrel'', t || i))';
END
)
while IFS='|' read -r name call; do
  [[ $name =~ ${1:-.} ]] || continue
  IFS='|' read -r contexts process < <(psql -XAtq -v ON_ERROR_STOP=1 -c "SELECT * FROM growth(\$\$$call\$\$, $calls)")
  tell "$name" "$contexts" "$process"
done <<<"$functions"

# Errors: memory before and after, with a first round to warm up.
IFS='|' read -r contexts process < <(psql -XAtq -v ON_ERROR_STOP=1 -v calls="$((calls / 10))" <<'END'
SELECT failing(100) \gset
SELECT held() AS h, resident() AS r \gset
SELECT failing(:calls) = :calls AS all_failed \gset
\if :all_failed
SELECT held() - :h, resident() - :r;
\endif
END
)
tell errors "${contexts:-999999}" "${process:-999999}"

# Cancelled statements: reading a long text again and again until the time is up. How far each comes differs, and the C
# library keeps what the farthest left; so the first ones are not cancelled, and come as far as any can.
cancelled() { for ((i = 0; i < $1; i++)); do echo "SELECT length(repeat(t, 20000)::release::text) FROM sample \\gset"; done; }
IFS='|' read -r contexts process < <({
  echo '\set VERBOSITY terse'
  cancelled 3
  echo 'SET statement_timeout = 0; SELECT held() AS h, resident() AS r \gset'
  echo 'SET statement_timeout = 20;'
  cancelled 100
  echo 'SET statement_timeout = 0; SELECT held() - :h, resident() - :r;'
} | psql -XAtq 2>/dev/null)
# A hundred readings kept would be hundreds of MB.
tell 'cancelled statements' "${contexts:-999999}" "${process:-999999}" 32768
exit "$failed"
