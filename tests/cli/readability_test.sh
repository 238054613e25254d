#!/usr/bin/env bash
# The means of the formulas that both have are within 2 % of an independent scorer's (bench/readability.py of $PLAINSONG_SHARED), over
# the newsletters and over the articles there, with names and without.
set -euo pipefail
program=$1 source=$2
shared=${PLAINSONG_SHARED:-$source/../shared}
export PLAINSONG_VOICES=$source/voices
if ! command -v python3 >/dev/null || [ ! -f "$shared/bench/readability.py" ]; then
  echo "skipped: python3 or the scorer is not here"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$program" "$shared" "$work" <<'PYTHON'
import glob, json, os, subprocess, sys

program, shared, work = sys.argv[1:]
sys.path.insert(0, os.path.join(shared, 'bench'))
import prose
import readability

FORMULAS = {'fre': 'flesch', 'fkgl': 'flesch-kincaid', 'dale_chall': 'dale-chall', 'spache': 'spache', 'smog': 'smog',
            'coleman_liau': 'coleman-liau', 'ari': 'ari', 'fog': 'gunning-fog'}
failed = False
for name, pattern in (('newsletters', 'newsletters/*.txt'), ('articles', 'bench/data/dev/onestop/*.adv.txt')):
    texts, paths = [], []
    for file in sorted(glob.glob(os.path.join(shared, pattern))):
        with open(file, encoding='utf-8') as f:
            texts.append(prose.prose(f.read()))
        paths.append(os.path.join(work, f'{name}-{len(paths):03}.txt'))
        with open(paths[-1], 'w', encoding='utf-8') as f:
            f.write(texts[-1] + '\n')
    told = subprocess.run([program, 'check', '--format', 'json', '--quiet', *paths], capture_output=True, text=True, check=False)
    documents = json.loads(told.stdout)['documents']
    assert len(documents) == len(texts) > 1, name
    for names, field in ((True, 'readability'), (False, 'readability_without_names')):
        for theirs, ours in FORMULAS.items():
            a = sum(readability.from_counts(readability.counts(text, names))[theirs] for text in texts) / len(texts)
            b = sum(document[field][ours] for document in documents) / len(texts)
            far = abs(b - a) > 0.02 * abs(a)
            failed |= far
            print(f'{name:12} {field:26} {ours:15} {a:7.2f} {b:7.2f} {100 * (b - a) / a:+5.1f} %{"  TOO FAR" if far else ""}')
sys.exit(failed)
PYTHON
