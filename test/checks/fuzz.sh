#!/usr/bin/env bash
# A short fuzz run of every target: 30 seconds each, or as many as FUZZ_SECONDS says.
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/../fuzz/run" "${FUZZ_SECONDS:-30}"
