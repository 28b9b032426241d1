#!/usr/bin/env bash
# The compiler of the lexicon takes the tables as they are, and refuses each mistake that a hand may make in them.
set -euo pipefail
# shellcheck source=setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../setup/common.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
verdict() { if [ "$1" = 0 ]; then echo "ok - $2"; else echo "not ok - $2"; status=1; fi; }
compile() { perl "$POLREL_ROOT/lexicon/compile.pl" "$@" 2>"$work/said" >/dev/null; }

# refused TABLE LINE MESSAGE: with this line, in which spaces stand for tabs, the compiler ends and says so.
refused() {
  cp "$POLREL_ROOT/lexicon/$1.tsv" "$work"
  tr ' ' '\t' <<<"$2" >>"$work/$1.tsv"
  if compile "$work/$1.tsv"; then
    verdict 1 "$1: '$2' is taken"
  elif grep -qF "$1.tsv:$(wc -l <"$work/$1.tsv"): $3" "$work/said"; then
    verdict 0 "$1: '$2' is refused"
  else
    verdict 1 "$1: '$2' is refused with: $(cat "$work/said")"
  fi
}

if compile "$POLREL_ROOT"/lexicon/*.tsv; then verdict 0 'the tables as they are'; else verdict 1 "the tables as they are: $(cat "$work/said")"; fi

refused ranks 'Admirable' '3 columns expected'
refused offices 'portreeve - hole' "'hole' is none of"
refused honorifics 'Wizard q style' "'q' is none of"
refused postnominals 'XYZ meaning seats' "'seats' is none of"
refused particles 'qux German outside' "'outside' is none of"
refused organisation_heads 'guildry lsat' "'lsat' is none of"
refused places 'Erewhon isle' "'isle' is none of"
refused calendar 'Yule feast -' "'feast' is none of"
refused legislation 'Ukase haed' "'haed' is none of"
refused operations 'Sortie frist' "'frist' is none of"
refused links 'via outer' "'outer' is none of"
refused contacts 'hail shout' "'shout' is none of"
refused domains 'com' "'com' stands in line"
refused numbers 'eleventeen 21 cardnal' "'cardnal' is none of"
refused units 'cubits lenght cubit 1' "'lenght' is none of"
refused qualifiers 'almostly about befor' "'befor' is none of"
refused changes 'upwent upp verb' "'upp' is none of"
refused number_cues 'upto range|prise' "'prise' is none of"
refused small_words 'unto onto' "'onto' is none of"
refused cues 'yodelled yodel nuon' "'nuon' is none of"
refused cues 'yodels yodel company|agnet' "'agnet' is none of"
refused function_words 'thither advreb' "'advreb' is none of"
refused plurals 'kine plurral' "'plurral' is none of"
refused appointments 'enthroned like' "'like' is none of"
refused layout 'colophon foother' "'foother' is none of"
refused adjectives 'one|two|one_two_three|remaining' "'remaining' stands in line"

rm "$work"/*.tsv
cp "$POLREL_ROOT"/lexicon/*.tsv "$work"
sed -i '/\tyear\t/d' "$work/units.tsv"
if ! compile "$work"/*.tsv && grep -q "no row for 'year'" "$work/said"; then
  verdict 0 'a unit that the grammar asks for is missed'
else
  verdict 1 'a unit that the grammar asks for is missed'
fi
exit $status
