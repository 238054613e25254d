#!/usr/bin/env bash
# What reviewers would otherwise have to look for: house_rules_test.sh PROGRAM SOURCE_DIR
set -euo pipefail
program=$1 source=$2
cd "$source"
failed=0
say() { echo "$1"; failed=1; }

for file in src/*/*.cpp src/*/*.hpp tests/*/*.cpp tests/*/*.hpp; do
  lines=$(wc -l <"$file")
  [ "$lines" -le 400 ] || say "$file has $lines lines; 400 is the end"
done
scripts/check-names || failed=1
bash -n docs/completions/plainsong.bash || failed=1
for script in scripts/*; do
  case "$(head -1 "$script")" in *bash) bash -n "$script" || failed=1 ;; esac
done

for command in render text simplify edit accept review ssml speak normalise say-it-right check podcast voices doctor; do
  for option in $("$program" "$command" --help | grep -oE -- '--[a-z][a-z-]+' | sort -u); do
    grep -q -- "${option//-/\\\\-}" docs/man/plainsong.1 || say "docs/man/plainsong.1 does not mention $option ($command)"
  done
done

for list in voices/en/*.tsv; do
  grep -v '^#' "$list" | LC_ALL=C sort -c -t "$(printf '\t')" -k1,1 || say "$list is not sorted"
done
exit $failed
