#!/usr/bin/env bash
# Neither compiler has anything to warn of; which warnings are on (-Wall and -Wextra) the Makefile says.
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
exit "$failed"
