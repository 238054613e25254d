// SARIF: what check tells hosts of code, by the JSON Schema of SARIF 2.1.0.

import DraftFour from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { json, made, pathOf } from './rendered.mjs';

const program = process.env.PLAINSONG_PROGRAM;
const sample = process.env.PLAINSONG_SAMPLE;
const voices = process.env.PLAINSONG_VOICES;

// The schema's pattern for languages has a bracket too many, which only regular expressions without "u" forgive.
const ajv = new DraftFour.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(json(join(import.meta.dirname, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')));
const faults = (log) => (valid(log) ? [] : valid.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

/** What check says of documents and packages, and the results in it. */
function checked(...paths) {
  const { status, stdout, stderr } = spawnSync(program, ['check', '--format', 'sarif', '--voices', voices, ...paths], { encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, stderr);
  const log = JSON.parse(stdout);
  return { log, results: log.runs.flatMap(({ results }) => results) };
}

const scratch = () => mkdtempSync(join(tmpdir(), 'plainsong-sarif-'));

test('the schema finds the faults of a faulty log', () => {
  const { log } = checked(sample);
  log.runs[0].results[0].level = 'bad';
  log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0;
  delete log.runs[0].tool.driver.name;
  const found = faults(log).join('\n');
  assert.match(found, /\/level must be equal to one of the allowed values/);
  assert.match(found, /\/startLine must be >= 1/);
  assert.match(found, /must have required property 'name'/);
});

test('a log of findings in documents is valid', () => {
  const odd = join(scratch(), 'hé 100%: #1?.md');
  writeFileSync(odd, '# News\n\nHé 🎉 said and/or.\n\n![](boat.png)\n');
  const { log, results } = checked(sample, odd);
  assert.ok(results.length > 10);
  assert.deepEqual(faults(log), []);
});

test('a log without findings is valid, and says that there are none', () => {
  const short = join(scratch(), 'short.md');
  writeFileSync(short, '# News\n\nWe met. It was fun.\n');
  const { log, results } = checked(short);
  assert.deepEqual(results, []);
  assert.deepEqual(faults(log), []);
});

test('logs of rendered folders are valid, whole and broken', () => {
  const [folder] = made('*/manifest.json').map((name) => pathOf(name.replace(/\/manifest.json$/, '')));
  assert.deepEqual(faults(checked(folder).log), []);
  const broken = join(scratch(), 'broken folder');
  cpSync(folder, broken, { recursive: true });
  appendFileSync(join(broken, 'index.html'), '\n');
  const { log, results } = checked(broken, sample);
  assert.ok(results.some(({ ruleId, level }) => ruleId.startsWith('manifest.') && level === 'error'), JSON.stringify(results[0]));
  assert.deepEqual(faults(log), []);
});
