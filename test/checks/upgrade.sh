#!/usr/bin/env bash
# ALTER EXTENSION … UPDATE brings the database to what a new one has. The older version here is made for the test: its
# install script is this one's, and its upgrade script is empty, as it is wherever only the library changes. For each
# version that was released, src/sql/released/ keeps its install script and src/sql/upgrade/ the way from it: those are
# tested in the same way.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

version=$(sed -n "s/^default_version = '\(.*\)'$/\1/p" "$POLREL_ROOT/polrel.control")
share=$("$PG_CONFIG" --sharedir)/extension
made=0.0test
failed=0
old=polrel_upgrade_old new=polrel_upgrade_new

work=$(mktemp -d)
trap 'rm -rf "$work"
  as_root rm -f "$share/polrel--$made.sql" "$share/polrel--$made--$version.sql"
  dropdb --if-exists "$old" 2>/dev/null
  dropdb --if-exists "$new" 2>/dev/null' EXIT

sql() { psql -XAtq -v ON_ERROR_STOP=1 -d "$@"; }

# All that the catalog says of the extension's objects, without numbers that differ from one database to the next.
catalog() {
  sql "$1" <<'END'
CREATE TEMP VIEW member AS SELECT classid, objid, pg_describe_object(classid, objid, objsubid) AS name FROM pg_depend
	WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e' AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'polrel');
SELECT name, obj_description(objid, classid::regclass::name) FROM member ORDER BY name COLLATE "C";
SELECT extversion FROM pg_extension WHERE extname = 'polrel';
SELECT pg_get_functiondef(objid), procost, prorows, proacl FROM member JOIN pg_proc p ON p.oid = objid
	WHERE classid = 'pg_proc'::regclass AND prokind <> 'a' ORDER BY 1;
SELECT aggfnoid, aggtransfn, aggcombinefn, aggsortop::regoperator, aggtranstype::regtype, proparallel, proacl
	FROM member JOIN pg_aggregate a ON aggfnoid = objid JOIN pg_proc p ON p.oid = objid WHERE classid = 'pg_proc'::regclass ORDER BY aggfnoid::text;
SELECT typname, typlen, typbyval, typstorage, typalign, typacl, typinput, typoutput, typreceive, typsend FROM member JOIN pg_type t ON t.oid = objid
	WHERE classid = 'pg_type'::regclass ORDER BY 1;
SELECT oprname, oprleft::regtype, oprright::regtype, oprcom::regoperator, oprnegate::regoperator, oprcode, oprrest, oprjoin, oprcanmerge, oprcanhash
	FROM member JOIN pg_operator o ON o.oid = objid WHERE classid = 'pg_operator'::regclass ORDER BY 1, 2, 3;
SELECT castsource::regtype, casttarget::regtype, castfunc::regprocedure, castcontext FROM member JOIN pg_cast c ON c.oid = objid
	WHERE classid = 'pg_cast'::regclass ORDER BY 1, 2;
SELECT cfgname, alias, dictname, mapseqno FROM pg_ts_config c JOIN pg_ts_config_map m ON mapcfg = c.oid JOIN pg_ts_dict d ON d.oid = mapdict
	JOIN LATERAL ts_token_type(cfgparser) t ON tokid = maptokentype WHERE cfgname = 'polrel' ORDER BY 1, 2, 4;
END
}

# expect_equal VERSION: a database of that version, upgraded, is what a new one is, and its values are still read.
expect_equal() {
  local text
  createdb "$old"
  sql "$old" -c "CREATE EXTENSION polrel VERSION '$1'" -c "CREATE TABLE news AS SELECT 'A man said: \"It is so.\"'::release AS doc" \
    -c "ALTER EXTENSION polrel UPDATE"
  text=$(sql "$old" -c 'SELECT count(*) FROM news WHERE doc::text = '"'A man said: \"It is so.\"'"' AND NOT polrel_outdated(doc)')
  catalog "$new" >"$work/new"
  catalog "$old" >"$work/old"
  if diff "$work/new" "$work/old" && [ "$text" = 1 ]; then
    printf 'ok - from %s to %s\n' "$1" "$version"
  else
    printf 'not ok - from %s to %s\n' "$1" "$version"
    failed=1
  fi
  dropdb "$old"
}

createdb "$new"
sql "$new" -c 'CREATE EXTENSION polrel'
catalog "$new" >"$work/new"
if [ "$(wc -l <"$work/new")" -lt 100 ]; then die "the catalog says too little to compare"; fi
as_root cp "$share/polrel--$version.sql" "$share/polrel--$made.sql"
printf '/* Only the library has changed. */\n' | as_root tee "$share/polrel--$made--$version.sql" >/dev/null
expect_equal "$made"
for script in "$POLREL_ROOT"/src/sql/released/polrel--*.sql; do
  [ -e "$script" ] || continue
  name=$(basename "$script" .sql)
  as_root cp "$script" "$share/"
  expect_equal "${name#polrel--}"
  as_root rm -f "$share/$name.sql"
done

# The install script is the same whoever makes it.
for locale in C C.UTF-8; do
  mkdir "$work/$locale"
  tar -C "$POLREL_ROOT" -c --exclude=./build --exclude=./.git --exclude='polrel--*.sql' . |
    tar -C "$work/$locale" -x --no-same-owner
  LC_ALL=$locale make -s -C "$work/$locale" PG_CONFIG="$PG_CONFIG" "polrel--$version.sql"
done
if cmp "$work/C/polrel--$version.sql" "$work/C.UTF-8/polrel--$version.sql" &&
  cmp "$work/C/polrel--$version.sql" "$share/polrel--$version.sql"; then
  echo 'ok - the install script can be made again'
else
  echo 'not ok - the install script can be made again'
  failed=1
fi
exit "$failed"
