#!/usr/bin/env bash
# The completions in docs/completions are what the program prints, and its shells take them: completions_test.sh PROGRAM SOURCE_DIR
# With PLAINSONG_WRITE_DOCS set, they are written anew.
set -euo pipefail
program=$1 source=$2
for shell in bash zsh fish; do
  file=$source/docs/completions/plainsong.$shell
  if [ -n "${PLAINSONG_WRITE_DOCS:-}" ]; then "$program" completions $shell >"$file"; fi
  "$program" completions $shell | cmp - "$file" || { echo "docs/completions/plainsong.$shell is old: PLAINSONG_WRITE_DOCS=1 $0 PROGRAM SOURCE_DIR"; exit 1; }
  if command -v $shell >/dev/null; then $shell -n "$file"; fi
done

# bash completes commands, options, and the values that an option can have.
. "$source/docs/completions/plainsong.bash"
complete_after() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _plainsong; printf '%s\n' "${COMPREPLY[@]}"; }
expect() { grep -qx -- "$1" <(complete_after "${@:2}") || { echo "\"${*:2}\" is not completed to $1"; exit 1; }; }
expect render plainsong ren
expect --packages plainsong render --pack
expect easy plainsong render --level ea
expect sarif plainsong check --format sa
expect show plainsong voices sh
expect --base-url plainsong podcast --ba
