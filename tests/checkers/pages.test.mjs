// Every page is valid HTML, has nothing that axe-core objects to, asks nothing of the network, breaks no script, and fits a phone.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { faultsOf, launch, open } from './browsing.mjs';
import { faulty, made, pathOf } from './rendered.mjs';

const views = [
  { name: 'on a desktop', viewport: { width: 1280, height: 900 } },
  { name: 'on a phone', viewport: { width: 320, height: 640 } },
  { name: 'in the dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'in forced colours', viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** What is wrong with a page in one view, in words. */
async function faults(path, view) {
  const { page, context, found } = await open(browser, path, view);
  const all = [...await faultsOf(page), ...found];
  await context.close();
  return all;
}

/** What the Nu HTML checker says of pages; but that 'self' is nothing on a page that is a file is not so in browsers. */
function htmlFaults(paths) {
  const jar = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const output = execFileSync('java', ['-Xss4m', '-XX:+UseSerialGC', '-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', ...paths],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  const messages = JSON.parse(output).messages.filter(({ message }) => !message.startsWith('Resource violates Content Security Policy'));
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}

test('axe-core, the Nu checker and the browser find the faults of a faulty page', async () => {
  const found = (await faults(faulty('page.html'), views[1])).join('\n');
  for (const fault of [/axe: html-has-lang/, /axe: button-name/, /axe: heading-order/, /network: /, /script: /, /layout: /]) assert.match(found, fault);
  assert.match(htmlFaults([faulty('page.html')]).join('\n'), /alt/);
});

const pages = made('**/*.html').filter((name) => !name.includes('daisy202/')); // whose pages are of 2001, as the format wants
test('there are pages, and they are valid HTML', () => {
  assert.ok(pages.length > 0);
  assert.deepEqual(htmlFaults(pages.map(pathOf)), []);
});

for (const page of pages) {
  test(page, async () => {
    for (const view of views) assert.deepEqual(await faults(pathOf(page), view), [], view.name);
  });
}
