#!/usr/bin/env bash
# No shell script of the project gives shellcheck anything to say, and each that is run by name can be run.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

cd "$POLREL_ROOT"
failed=0
while read -r script; do
  if shellcheck -x "$script" && { [ -x "$script" ] || [ "$script" = ./setup/common.sh ]; }; then
    printf 'ok - %s\n' "$script"
  else
    printf 'not ok - %s\n' "$script"
    failed=1
  fi
done < <(grep -rlE --exclude-dir=build --exclude-dir=.git '^#!.*\b(ba)?sh$|^# shellcheck shell=bash$' . | sort)
exit "$failed"
