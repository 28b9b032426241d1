#!/usr/bin/env bash
# Neither compiler has anything to warn of; which warnings are on (-Wall and -Wextra) the Makefile says. A packager's
# flags reach whatever is compiled, and make in the wrong folder builds nothing.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# The server was built by gcc, and PGXS passes on its flags: that clang does not know them all says nothing of the code.
declare -A flags=(
  [gcc]=-Werror
  [clang]='-Werror -Wno-unknown-warning-option -Wno-ignored-optimization-argument -Wno-ignored-attributes'
)
for compiler in gcc clang; do
  if "$POLREL_ROOT/setup/build" --to "$work/$compiler" --cc "$compiler" --copt "${flags[$compiler]}"; then
    printf 'ok - %s has no warning\n' "$compiler"
  else
    printf 'not ok - %s has no warning\n' "$compiler"
    failed=1
  fi
done

without=$(make -s -n -B -C "$POLREL_ROOT" PG_CONFIG="$(pg_bin "$(pg_version)")/pg_config" CFLAGS=-Dpackager all | grep -E -- ' -c ' |
  grep -v -- '-Dpackager' || true)
if [ -z "$without" ]; then
  echo "ok - a packager's flags reach each file"
else
  printf "not ok - a packager's flags reach each file\n%s\n" "$without"
  failed=1
fi

# From elsewhere the wildcards find nothing, and an extension without anything would be built.
if said=$(cd "$work" && make -n -f "$POLREL_ROOT/Makefile" PG_CONFIG="$(pg_bin "$(pg_version)")/pg_config" 2>&1) ||
  ! grep -q 'run make in the folder' <<<"$said"; then
  printf 'not ok - make in another folder says what is wrong\n%s\n' "$said"
  failed=1
else
  echo 'ok - make in another folder says what is wrong'
fi
exit "$failed"
