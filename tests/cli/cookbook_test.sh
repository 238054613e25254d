#!/usr/bin/env bash
# Every command of docs/cookbook.md works as it stands there: cookbook_test.sh PROGRAM SOURCE_DIR
# The tasks run in order, in one folder, on small documents that have the names which the page uses.
set -euo pipefail
program=$(realpath "$1") source=$2
if ! command -v pandoc >/dev/null; then
  echo "skipped: there is no pandoc, which reads letter.docx"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/mail" "$work/documents"
ln -s "$program" "$work/bin/plainsong"
export PATH=$work/bin:$PATH PLAINSONG_VOICES=$source/voices PLAINSONG_CACHE=$work/cache
cd "$work"

issue() { printf '# Harbour news: %s\n\n## Your ideas\n\nAlmost 600 people wrote to us. We read all the letters.\n\n## The school bus\n\nThe bus goes at nine. %s\n' "$1" "$2"; }
issue February 'It stops at the library.' >february.md
issue March 'In spite of the rain it was on time.' >march.md
issue April 'It is blue.' >april.md
plainsong edit february.md --sentence 'We read all the letters' --to 'We read every letter.' --quiet
printf '# A school trip\n\nYour child is going to the harbour on 3 June. Please bring a coat.\n' | pandoc -f markdown -o letter.docx
printf '# Report\n\nThe council met.\n\n## Parks\n\nTwo parks are new.\n' >report.md
for name in one two; do printf 'From: a@example.org\nSubject: News %s\nDate: Fri, 3 May 2024 10:00:00 +0000\nContent-Type: text/plain\n\nThe library is open.\n' $name >mail/$name.eml; done
printf '# Newyddion\n\nMae llyfrgell newydd yn y dref. Mae ar agor bob dydd.\n' >newyddion.md
cp march.md documents/

# The code blocks of one task at a time, so that what fails is named by its heading.
awk -v out="$work/task" '/^## [0-9]+\. / { n = $2 + 0; print substr($0, 4) > (out "-" n ".name") }
  /^```sh$/ { inside = 1; next } /^```$/ { inside = 0 } inside { print > (out "-" n ".sh") }' "$source/docs/cookbook.md"
tasks=$(find "$work" -maxdepth 1 -name 'task-*.sh' | wc -l)
[ "$tasks" -eq 10 ] || { echo "docs/cookbook.md has $tasks tasks with commands, not ten"; exit 1; }
needs_paper() { [ "$1" = 2 ] || [ "$1" = 9 ]; }
for number in $(seq 10); do
  if needs_paper "$number" && ! command -v chromium >/dev/null; then
    echo "skipped for want of Chromium: $(cat "$work/task-$number.name")"
    continue
  fi
  bash -euo pipefail "$work/task-$number.sh" >"$work/said" 2>&1 || { echo "failed: $(cat "$work/task-$number.name")"; cat "$work/said"; exit 1; }
done
grep -q 'We read every letter.' march/young/edition.txt || { echo "last month's decision was not used"; exit 1; }
grep -q 'Thank you!' march/young/edition.txt || { echo "this month's decision was not used"; exit 1; }
grep -q '"ssml": "amazon"' march-amazon/index.json || { echo "march-amazon has no list of its files"; exit 1; }
grep -q '"2.1.0"' findings.sarif || { echo "findings.sarif is no SARIF"; exit 1; }
[ "$(grep -c '<item>' feed/feed.xml)" = 2 ] || { echo "the podcast has not two episodes"; exit 1; }
