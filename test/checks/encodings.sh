#!/usr/bin/env bash
# What is found in the sample releases is the same in databases of every encoding and with every provider of collations:
# UTF8 with each locale that is there and with those of ICU, LATIN1, WIN1252 and SQL_ASCII. Where an encoding lacks
# characters of a release, the release without them is compared.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

work=$(mktemp -d)
database=polrel_encodings
trap 'rm -rf "$work"; dropdb --if-exists "$database" 2>/dev/null' EXIT
failed=0

# make_releases ENCODING: the samples with what that encoding has, in UTF-8.
make_releases() {
  local file
  mkdir -p "$work/$1"
  for file in "$POLREL_ROOT"/test/corpus/open/releases/*.txt; do
    # iconv says by its status that it left something out
    { iconv -c -f UTF-8 -t "$1" "$file" || true; } | iconv -f "$1" -t UTF-8 >"$work/$1/$(basename "$file")"
  done
  # small letters of these are others in Turkish
  printf 'IRIS ILK INSISTS: IT IS\n\nI said it TWENTY-FIRST in INISHMORE.\n\n@IrisIlk #IDLING WWW.IRIS.EXAMPLE/INFO\n' >"$work/$1/capitals.txt"
}

# All that is found, a line for each thing. What a span covers stands for it: in SQL_ASCII it counts bytes.
found() {
  cat <<'END_SQL'
CREATE FUNCTION covered(doc release, span int4range) RETURNS text LANGUAGE sql AS
	'SELECT substring(doc::text, lower(span), upper(span) - lower(span))';
SELECT name, row_number() OVER (ORDER BY doc), headline(doc), issuer(doc), standfirst(doc), dateline(doc), published(doc), html(doc),
	to_tsvector(doc), quotes_tsvector(doc) FROM news ORDER BY name COLLATE "C";
SELECT name, kind, a.text, attributes - 'span', covered(doc, span) FROM news, annotations(doc) WITH ORDINALITY AS a(kind, text, span, attributes, n)
	ORDER BY name COLLATE "C", n;
SELECT name, f.ordinal, f.text, value, upper, kind, unit, qualifier, change, subject, sentence, speaker, covered(doc, span) FROM news, figures(doc) f
	ORDER BY name COLLATE "C", ordinal;
SELECT name, p.ordinal, p.kind, p.section, p.text, covered(doc, p.span) FROM news, paragraphs(doc) p ORDER BY name COLLATE "C", ordinal;
SELECT name, r.text FROM news, releases(doc::text) WITH ORDINALITY AS r(text, n) ORDER BY name COLLATE "C", n;
SELECT name, tokid, token FROM news, ts_parse('polrel', doc::text) WITH ORDINALITY AS t(tokid, token, n) ORDER BY name COLLATE "C", n;
END_SQL
}

# found_in RELEASES CREATEDB-OPTION…: that of these releases in such a database; nothing where it cannot be made.
found_in() {
  local file
  if ! createdb --template=template0 "${@:2}" "$database" 2>"$work/refused"; then return; fi
  {
    printf "SET client_encoding = 'UTF8';\nCREATE EXTENSION polrel;\nCREATE TABLE news (name text, doc release);\n"
    for file in "$work/$1"/*.txt; do
      printf 'COPY news FROM STDIN;\n%s\t' "$(basename "$file")"
      awk '{ gsub(/\\/, "\\\\"); gsub(/\t/, "\\t"); gsub(/\r/, "\\r"); printf "%s\\n", $0 }' "$file"
      printf '\n\\.\n'
    done
    found
  } | PGOPTIONS='-c timezone=Asia/Tokyo' psql -XqAt -v ON_ERROR_STOP=1 -d "$database"
  dropdb "$database"
}

# expect_same RELEASES NAME CREATEDB-OPTION…
expect_same() {
  found_in "$1" "${@:3}" >"$work/got"
  if [ ! -s "$work/got" ]; then
    printf 'ok - %s # SKIP %s\n' "$2" "$(head -n 1 "$work/refused")"
  elif cmp -s "$work/expected-$1" "$work/got"; then
    printf 'ok - %s\n' "$2"
  else
    printf 'not ok - %s\n' "$2"
    diff "$work/expected-$1" "$work/got" >"$work/difference" || true
    head -n 20 "$work/difference" | cut -c 1-200
    failed=1
  fi
}

for encoding in UTF-8 LATIN1 CP1252; do
  make_releases "$encoding"
  found_in "$encoding" --encoding=UTF8 --locale=C >"$work/expected-$encoding"
  if [ "$(wc -l <"$work/expected-$encoding")" -lt 5000 ]; then die "too little is found in $encoding to compare"; fi
done

while read -r locale; do
  expect_same UTF-8 "UTF8, locale $locale" --encoding=UTF8 --locale="$locale"
done < <(locale -a | grep -iE 'utf-?8$')
for locale in und en tr; do
  expect_same UTF-8 "UTF8, ICU's locale $locale" --encoding=UTF8 --locale=C --locale-provider=icu --icu-locale="$locale"
done
expect_same LATIN1 LATIN1 --encoding=LATIN1 --locale=C
expect_same CP1252 WIN1252 --encoding=WIN1252 --locale=C
expect_same UTF-8 SQL_ASCII --encoding=SQL_ASCII --locale=C
exit "$failed"
