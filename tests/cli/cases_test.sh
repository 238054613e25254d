#!/usr/bin/env bash
# Golden cases: each tests/cases/*.md holds an input and what commands print for it. In each file a line
# "$ plainsong …" is run with the first fenced block as its standard input; what follows until the fence's end is what it prints.
# PLAINSONG_ACCEPT=1 writes what is printed now into the files: read the difference before you commit it.
set -euo pipefail
program=$1 source=$2
export PLAINSONG_VOICES=$source/voices
failed=0
for case in "$source"/tests/cases/*.md; do
  python3 - "$program" "$case" <<'PYTHON' || failed=1
import os, subprocess, sys
program, path = sys.argv[1:]
text = open(path, encoding="utf-8").read()
parts = text.split("````\n")  # prose, input, prose, run, prose, run …
given = parts[1]
for i in range(3, len(parts), 2):
    command, _, _ = parts[i].partition("\n")
    arguments = command.removeprefix("$ plainsong ").split()
    result = subprocess.run([program, *arguments], input=given.encode(), capture_output=True)
    parts[i] = command + "\n" + result.stdout.decode() + (f"(exit status {result.returncode})\n" if result.returncode else "")
now = "````\n".join(parts)
if now == text:
    sys.exit(0)
if os.environ.get("PLAINSONG_ACCEPT"):
    open(path, "w", encoding="utf-8").write(now)
    sys.exit(0)
import difflib
sys.stdout.writelines(difflib.unified_diff(text.splitlines(True), now.splitlines(True), path, "now"))
sys.exit(1)
PYTHON
done
exit $failed
