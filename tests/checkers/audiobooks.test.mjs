// Audiobooks: the manifest by the W3C's schemas, and the archive by the rules of the Lightweight Packaging Format.

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { faulty, json, made, pathOf } from './rendered.mjs';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const schemas = join(import.meta.dirname, 'schemas');
for (const name of globSync('**/*.schema.json', { cwd: schemas })) ajv.addSchema(json(join(schemas, name)));
const valid = ajv.getSchema('https://www.w3.org/ns/pub-schema/audiobooks/audiobooks.schema.json');

const faults = (manifest) => (valid(manifest) ? [] : valid.errors.map((error) => `${error.instancePath} ${error.message}`));

test('the schemas find the faults of a faulty manifest', () => {
  const found = faults(json(faulty('publication.json'))).join('\n');
  assert.match(found, /must have required property 'name'/);
  assert.match(found, /\/duration/);
});

const books = made('**/*.lpf');
test('there are audiobooks', () => assert.ok(books.length > 0));

for (const book of books) {
  test(book, () => {
    const stored = new Set();
    const files = unzipSync(readFileSync(pathOf(book)), { filter: (file) => (file.compression === 0 && stored.add(file.name), true) });
    const manifest = JSON.parse(Buffer.from(files['publication.json']));
    assert.deepEqual(faults(manifest), []);
    const resources = [...manifest.readingOrder, ...(manifest.resources ?? [])];
    for (const resource of resources.flatMap((each) => [each, ...(each.alternate ?? [])])) {
      const name = decodeURIComponent(resource.url.split('#')[0]);
      assert.ok(name in files, `${name} is named and is not there`);
      if (resource.encodingFormat?.startsWith('audio/')) assert.ok(stored.has(name), `${name} is compressed twice`);
    }
  });
}
