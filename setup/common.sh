# What the shell scripts of the project share; sourced, never run.
# shellcheck shell=bash

# shellcheck disable=SC2034  # the scripts that source this use it
POLREL_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# The server versions that are supported, the one to take first in front.
supported_versions=(15 18 17 16 14)

say() { printf '==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
warn() { printf '%s: %s\n' "${0#./}" "$*" >&2; }
die() { warn "$*"; exit 1; }

# Runs a command with root's rights, by sudo where the caller has none.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "needs root's rights and there is no sudo: run it as root once, or have an administrator run '$*'"
  fi
}

# Gives what root made inside the work tree (or beside a user's files) to whom the folder around it belongs, so that a
# later run without sudo can replace it.
give_back() {
  if [ "$(id -u)" = 0 ]; then chown -R --reference="$(dirname "$1")" -- "$1"; fi
}

pg_bin() { printf '/usr/lib/postgresql/%s/bin' "$1"; }

# Is this version's server installed, and can an extension be built for it?
has_server() { [ -x "$(pg_bin "$1")/postgres" ]; }
has_headers() { [ -e "/usr/lib/postgresql/$1/lib/pgxs/src/makefiles/pgxs.mk" ]; }

# The first supported version of which everything that is named holds; POLREL_PG narrows the choice to one.
first_version() {
  local version test
  for version in ${POLREL_PG:-"${supported_versions[@]}"}; do
    for test in "$@"; do "$test" "$version" || continue 2; done
    printf '%s' "$version"
    return 0
  done
  return 1
}

# The version that setup/install made ready.
pg_version() {
  first_version has_server has_headers ||
    die "no PostgreSQL server ${POLREL_PG:-14 to 18} with its headers is installed: run setup/install first"
}
