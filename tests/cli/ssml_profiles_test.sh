#!/usr/bin/env bash
# Every section of every newsletter at hand, in both editions, is valid by the W3C's schema of SSML 1.0 and passes ssml-check for
# Amazon and Google. The schemas are in checkers/schemas of $PLAINSONG_SHARED; ssml-check (npm) is in $PLAINSONG_CHECKERS.
set -euo pipefail
program=$1 source=$2
shared=${PLAINSONG_SHARED:-$source/../shared}
schemas=$shared/checkers/schemas
checkers=${PLAINSONG_CHECKERS:-$shared/checkers}
export PLAINSONG_VOICES=$source/voices
if ! command -v xmllint >/dev/null || [ ! -f "$schemas/ssml10/synthesis.xsd" ]; then
  echo "skipped: xmllint or the schemas of SSML 1.0 are not here"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for input in "$source"/samples/*.{md,html,txt} "$shared"/newsletters/*.txt; do
  case $input in */README.md) continue ;; esac
  [ -f "$input" ] || continue
  for edition in standard young; do
    for profile in 1.0 amazon google; do
      name=$(basename "${input%.*}")
      "$program" ssml "$input" --edition $edition --profile $profile --quiet -o "$work/$profile/$name-$edition"
    done
  done
done

cat > "$work/catalog.xml" <<XML
<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <system systemId="http://www.w3.org/2001/xml.xsd" uri="file://$(realpath "$schemas/xml.xsd")"/>
</catalog>
XML
XML_CATALOG_FILES=$work/catalog.xml xmllint --nonet --noout --schema "$schemas/ssml10/synthesis.xsd" "$work"/1.0/*/*.ssml 2> "$work/found" ||
  { grep -v ' validates$' "$work/found"; exit 1; }
echo "$(grep -c ' validates$' "$work/found") sections are valid SSML 1.0"

if ! command -v node >/dev/null || [ ! -d "$checkers/node_modules/ssml-check" ]; then
  echo "skipped: ssml-check is not here (npm ci --ignore-scripts in a copy of the checkers, and PLAINSONG_CHECKERS)"
  exit 0
fi
NODE_PATH=$checkers/node_modules node - "$work" <<'JS'
const check = require('ssml-check').check, fs = require('fs'), path = require('path');
(async () => {
  let odd = 0;
  for (const platform of ['amazon', 'google']) {
    let count = 0;
    for (const folder of fs.readdirSync(path.join(process.argv[2], platform)))
      for (const file of fs.readdirSync(path.join(process.argv[2], platform, folder)).filter((name) => name.endsWith('.ssml'))) {
        const ssml = fs.readFileSync(path.join(process.argv[2], platform, folder, file), 'utf8').replace(/<\?xml.*?\?>\s*/, '');
        const errors = await check(ssml.trim(), {platform});
        ++count;
        if (errors) { ++odd; console.log(folder, file, platform, JSON.stringify(errors).slice(0, 300)); }
      }
    console.log(count + ' sections were checked for ' + platform);
  }
  process.exit(odd ? 1 : 0);
})();
JS
