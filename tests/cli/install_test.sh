#!/usr/bin/env bash
# Installs into an empty folder and runs from there, with an empty home: install_test.sh BINARY_DIR SOURCE_DIR
set -euo pipefail
binary=$1 source=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

DESTDIR=$place cmake --install "$binary" --prefix /usr >"$place/install.log" || { cat "$place/install.log"; exit 1; }
for file in bin/plainsong libexec/plainsong/plainsong-speak share/plainsong/voices/en/young.voice \
  share/man/man1/plainsong.1.gz share/man/man5/plainsong-voice.5.gz share/man/man7/plainsong-speak.7.gz \
  share/bash-completion/completions/plainsong; do
  test -s "$place/usr/$file" || { echo "not installed: $file"; exit 1; }
done
cd "$place"
env -u PLAINSONG_VOICES HOME="$place" XDG_DATA_HOME= usr/bin/plainsong render "$source/samples/riverside-carers.txt" -o out --quiet --format wav
test -s out/young/edition.md
env -u PLAINSONG_VOICES HOME="$place" XDG_DATA_HOME= usr/bin/plainsong doctor
