// The report in a browser: an editor hears sentences and decides about them, and what was decided is in everything that is made then.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { after, before } from 'node:test';
import { unzipSync } from 'fflate';
import { faultsOf, launch, open } from './browsing.mjs';
import { json, made, pathOf } from './rendered.mjs';

const program = process.env.PLAINSONG_PROGRAM;
const sample = process.env.PLAINSONG_SAMPLE;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const run = (...words) => execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const text = (...path) => readFileSync(join(...path), 'utf8');
const row = (page, sentence) => page.locator(`#sentences li:has(#${sentence})`);
const button = (page, sentence, name) => row(page, sentence).locator(`button[name=${name}]`);

/** A desk of its own: a folder with the sample, rendered. */
function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'plainsong-desk-'));
  const paths = { document: join(folder, 'news.md'), edits: join(folder, 'news.edits.xml'), out: join(folder, 'out') };
  copyFileSync(sample, paths.document);
  return paths;
}

/** Sentences of the source that the edition changes, by their ids in the page. */
const changed = (page) => page.locator('#sentences li.changed:has(.tools button[name=accept])').evaluateAll((rows) => rows.map(({ dataset }) => dataset.of));

/** Plays a sentence of the edition, and gives where the sound was when it began and when it ended. */
async function heard(page, sentence) {
  const words = row(page, sentence).locator('.told [data-clip]').first();
  const [begin, end] = (await words.getAttribute('data-clip')).split(' ').map(Number);
  await row(page, sentence).locator('.listen').first().click();
  await page.waitForFunction(() => !sound.paused && sound.currentTime > 0);
  const first = await page.evaluate(() => sound.currentTime);
  await page.evaluate(() => { sound.playbackRate = 8; });
  await page.waitForFunction(() => sound.paused);
  const last = await page.evaluate(() => sound.currentTime);
  assert.ok(first >= begin - 0.05 && first < end, `began at ${first}, and the sentence at ${begin}`);
  assert.ok(last >= end - 0.05 && last < end + 1.5, `ended at ${last}, and the sentence at ${end}`);
}

async function reword(page, sentence, words) {
  await button(page, sentence, 'reword').click();
  await row(page, sentence).locator('textarea').fill(words);
  await row(page, sentence).locator('form button').first().click();
}

const reports = made('*/report.html').map(pathOf);
test('there are reports', () => assert.ok(reports.length > 0));

for (const path of reports) {
  test(`${path.split('/').at(-2)}: every sentence is in the report, its links lead somewhere, and every view of it is without fault`, async () => {
    const { page, context, found } = await open(browser, path, { viewport: { width: 1280, height: 900 } });
    const ids = await page.locator('.source span').evaluateAll((spans) => spans.map(({ id }) => Number(id.slice(1))));
    assert.deepEqual(ids, ids.map((_, place) => place));
    const told = await page.locator('.told [id]').evaluateAll((spans) => spans.map(({ id }) => id));
    assert.equal(new Set(told).size, json(path.replace('.html', '.json')).sections.flatMap(({ rows }) => rows.flatMap((each) => each.told)).length);
    const broken = await page.locator('a[href^="#"]').evaluateAll((links) => links.filter(({ hash }) => !document.getElementById(hash.slice(1))).map(({ hash }) => hash));
    assert.deepEqual(broken, []);
    for (const name of ['Changed', 'Needs a person', 'Not decided', 'All']) {
      await page.locator('fieldset label', { hasText: name }).click();
      assert.deepEqual(await faultsOf(page), [], name);
    }
    await page.locator('button[name=reword]').first().click();
    assert.deepEqual(await faultsOf(page), [], 'with a place to type in');
    await context.close();
    assert.deepEqual(found, []);
  });
}

test('what an editor rewords, accepts and restores in the report is in everything that is made then, and in next month’s issue', async () => {
  const { document, edits, out } = desk();
  run('render', document, '-o', out);
  const before = json(join(out, 'manifest.json'));
  const { page, context, found } = await open(browser, join(out, 'report.html'), { acceptDownloads: true });
  const [first, second, third] = await changed(page);
  await heard(page, first);
  const words = 'We asked everyone, and we listened.';
  const restored = await page.locator(`#${third}`).textContent();
  const accepted = await row(page, second).locator('.told [id]').allTextContents();
  await reword(page, first, words);
  await button(page, second, 'accept').click();
  await button(page, third, 'restore').click();
  assert.match(await row(page, first).textContent(), /To be saved: your words/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#bar > button').click()]);
  assert.equal(file.suggestedFilename(), 'news.edits.xml');
  await file.saveAs(edits);
  await context.close();
  assert.deepEqual(found, []);

  // The same decisions on the command line give the same bytes.
  const other = join(out, '../other.edits.xml');
  run('edit', document, '--edits', other, '--sentence', first.slice(1), '--to', words);
  run('accept', document, '--edits', other, '--sentence', second.slice(1));
  run('edit', document, '--edits', other, '--never-change', third.slice(1));
  assert.equal(text(edits), text(other));

  run('render', document, '-o', out);
  const places = readdirSync(join(out, 'young/ssml')).filter((name) => name.endsWith('.ssml'));
  const plain = (markup) => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  const forms = {
    text: text(out, 'young/edition.txt').replace(/\s+/g, ' '),
    web: plain(text(out, 'index.html')),
    SSML: plain(places.map((name) => text(out, 'young/ssml', name)).join(' ')),
    EPUB: plain(Object.entries(unzipSync(readFileSync(join(out, 'young/young.epub')))).filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => Buffer.from(bytes).toString()).join(' ')),
  };
  for (const [form, all] of Object.entries(forms)) {
    assert.ok(all.includes(words), `${form}: reworded`);
    for (const sentence of accepted) assert.ok(all.includes(sentence) || form === 'SSML', `${form}: accepted: ${sentence}`);
  }
  assert.ok(forms.text.includes(restored), 'restored');

  // It is heard: the sound of its section is another one, those of sections without decisions are the same.
  const now = json(join(out, 'manifest.json'));
  const sounds = (manifest) => new Map(manifest.files.filter(({ path }) => /^young\/audio\/.*\.mp3$/.test(path)).map(({ path, sha256 }) => [path, sha256]));
  const other_sounds = [...sounds(now)].filter(([path, hash]) => sounds(before).get(path) !== hash).map(([path]) => path);
  const again = await open(browser, join(out, 'report.html'));
  assert.equal(await row(again.page, first).getAttribute('data-decided'), 'reads');
  assert.equal(await row(again.page, second).getAttribute('data-decided'), 'accepted');
  assert.equal(await row(again.page, third).getAttribute('data-decided'), 'never-change');
  assert.ok(other_sounds.includes(await row(again.page, first).locator('[data-sound]').getAttribute('data-sound')));
  assert.ok(other_sounds.length <= 2 && sounds(now).size > 2, other_sounds.join());
  await heard(again.page, first);

  // Deciding again takes the old decision's place, and comments stay.
  writeFileSync(edits, text(edits).replace('<sentence>', '<!-- by Ann --><sentence>'));
  run('render', document, '-o', out);
  await again.page.reload();
  await reword(again.page, first, 'We asked.\n\n- We listened.');
  const [second_file] = await Promise.all([again.page.waitForEvent('download'), again.page.locator('#bar > button').click()]);
  await second_file.saveAs(edits);
  await again.context.close();
  assert.match(text(edits), /<!-- by Ann -->/);
  assert.match(text(edits), /<s>We asked.<\/s>\n +<s as="bullet">We listened.<\/s>/);
  assert.ok(!text(edits).includes(words));

  const next = join(out, '../march.md');
  const asked = text(edits).match(/<source[^>]*>([^<]*)<\/source>\s*<reads>/)[1].replace(/&amp;/g, '&');
  writeFileSync(next, `# March\n\nSpring is here. ${asked} Come and see us.\n`);
  copyFileSync(edits, join(out, '../march.edits.xml'));
  assert.match(run('simplify', next, '--body'), /We asked\.[^]*- We listened\./);
});

test('under plainsong review, what is decided is saved, made and shown while the editor watches', async () => {
  const { document, edits, out } = desk();
  const review = spawn(program, ['review', document, '-o', out, '--packages', 'web', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [address] = await new Promise((done) => { createInterface(review.stdout).once('line', (line) => done([line])); });
    const context = await browser.newContext();
    const page = await context.newPage();
    const found = [];
    page.on('pageerror', ({ message }) => found.push(message));
    page.on('console', (message) => { if (message.type() === 'error') found.push(message.text()); });
    await page.goto(address);
    const [first, second, third] = await changed(page);
    const saved = () => page.waitForFunction(() => /^Saved/.test(document.getElementById('status').textContent), null, { timeout: 60_000 });
    await reword(page, first, 'We asked everyone.');
    await saved();
    assert.deepEqual(await row(page, first).locator('.told [id]').allTextContents(), ['We asked everyone.']);
    assert.match(text(edits), /<s>We asked everyone.<\/s>/);
    await heard(page, first);
    await button(page, second, 'accept').click();
    await page.waitForFunction((id) => document.getElementById(id).closest('li').dataset.decided, second, { timeout: 60_000 });
    await saved();
    await button(page, third, 'restore').click();
    await page.waitForFunction((id) => document.getElementById(id).closest('li').dataset.decided, third, { timeout: 60_000 });
    await saved();
    await button(page, first, 'forget').click();
    await page.waitForFunction((id) => !document.getElementById(id).closest('li').dataset.decided, first, { timeout: 60_000 });
    assert.ok(!text(edits).includes('We asked everyone.'));
    assert.deepEqual(await faultsOf(page), []);

    // The document changed beside us: what is decided of a sentence that is another one now is refused.
    writeFileSync(document, `# Other\n\nIt is short.\n\n${text(document)}`);
    await button(page, first, 'restore').click();
    await page.waitForFunction(() => /did not work/.test(document.getElementById('status').textContent), null, { timeout: 60_000 });
    assert.deepEqual(found.filter((line) => !line.includes('400')), []);
    await context.close();
  } finally {
    const ended = new Promise((done) => { review.on('exit', done); });
    review.kill('SIGINT');
    assert.equal(await ended, 0);
  }
});
