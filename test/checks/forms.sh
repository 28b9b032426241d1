#!/usr/bin/env bash
# A release says the same in whatever form it comes: of the samples written with other line ends and quotation marks,
# wrapped, as HTML of several kinds and as Markdown, the same people are found, and the same quotes by the same speakers.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

least=0.98
database=polrel_forms
work=$(mktemp -d)
trap 'rm -rf "$work"; dropdb --if-exists "$database" 2>/dev/null' EXIT
sql() { psql -XqAt -v ON_ERROR_STOP=1 -d "$database" "$@"; }

# Samples in HTML or Markdown already, and those in lines of their own (mails), have no such other form.
createdb "$database"
sql -c 'CREATE EXTENSION polrel' -c 'CREATE TABLE news (name text PRIMARY KEY, body text)'
for file in "$POLREL_ROOT"/test/corpus/{open,later}/releases/*.txt; do
  printf "INSERT INTO news VALUES ('%s', convert_from(decode('%s', 'base64'), 'UTF8'));\n" \
    "$(basename "$file" .txt)" "$(base64 -w 0 "$file")"
done | sql
sql -f "$POLREL_ROOT/test/checks/forms.sql"
sql -c "SELECT CASE WHEN officials >= $least AND quotes >= $least THEN 'ok' ELSE 'not ok' END
  || format(' - %s: the same %s of officials and %s of quotes', form, round(officials, 3), round(quotes, 3)) FROM shares ORDER BY form" |
  tee "$work/shares"
if [ "$(grep -c '^ok' "$work/shares")" != "$(wc -l <"$work/shares")" ]; then exit 1; fi
