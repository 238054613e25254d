// The web page in a browser: what is heard is shown, every way of working it works, and nothing is cut off.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { faultsOf, launch, open } from './browsing.mjs';
import { json, made, pathOf } from './rendered.mjs';

const desktop = { viewport: { width: 1280, height: 900 } };
const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// The player's own variables can be read: `sound` is what plays.

const current = (page) => page.evaluate(() => document.querySelector('[aria-current]')?.id);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
const isPlaying = (page) => page.evaluate(() => !sound.paused);
const waitToPlay = (page) => page.waitForFunction(() => !sound.paused && sound.currentTime > 0);
const view = (page, name) => page.locator(`label:has([value=${name}])`).click();
const nameOf = (edition, sentence) => `${edition.edition[0]}${sentence}`;

async function seek(page, seconds) {
  await page.evaluate((time) => new Promise((done) => {
    sound.addEventListener('seeked', () => setTimeout(done), { once: true });
    sound.currentTime = time;
  }), seconds);
}

/** So many of a list, evenly from its begin to its end. */
const sampled = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor((i * list.length) / Math.min(count, list.length))]);

/** For each sentence of an edition, what it was made from, by the edition's XML. */
function sourcesOf(folder, edition) {
  const xml = readFileSync(join(folder, edition, 'edition.xml'), 'utf8');
  const sources = new Map();
  for (const [, id, inside] of xml.matchAll(/<origin sentence="(s\d+)"[^>]*[^/]>(.*?)<\/origin>/gs)) {
    sources.set(`${edition[0]}${id}`, [...inside.matchAll(/<source id="(\d+)"/g)].map(([, source]) => source));
  }
  return sources;
}

const pages = made('*/index.html').map(pathOf);
test('there are web pages', { skip: pages.length === 0 && 'no package of this kind is made yet' }, () => {});

test('a page without any sound is for reading', async () => {
  for (const path of pages.slice(0, 1)) {
    const copy = mkdtempSync(join(tmpdir(), 'plainsong-silent-'));
    cpSync(dirname(path), copy, { recursive: true });
    writeFileSync(join(copy, 'index.html'), readFileSync(path, 'utf8').replace(/<audio.*?<\/audio>/g, ''));
    const { page, context, found } = await open(browser, join(copy, 'index.html'), desk);
    assert.ok(!await page.locator('#player').isVisible());
    for (const key of ['k', 'l', 'j', 'Shift+L', 'e']) await page.keyboard.press(key);
    assert.ok(await page.locator('#standard').isVisible());
    assert.deepEqual([...await faultsOf(page), ...found], []);
    await context.close();
  }
});

for (const path of pages) {
  const folder = dirname(path);
  const { editions } = json(join(folder, 'manifest.json'));
  const about = (words, body, view = desk) => test(`${folder.split('/').at(-1)}: ${words}`, async () => {
    const { page, context, found } = await open(browser, path, view);
    await body(page);
    assert.deepEqual(found, []);
    await context.close();
  });

  test(`${folder.split('/').at(-1)}: the page with its script and style is small, besides its words`, () => {
    const files = ['index.html', 'web/player.js', 'web/style.css'].map((name) => readFileSync(join(folder, name)));
    const size = files.reduce((sum, file) => sum + file.length, 0);
    const words = files[0].toString().replace(/<[^>]*>/g, '').length;
    assert.ok(size - words < 39_000, `${size} bytes, ${words} of them words`);
  });

  about('axe-core objects to nothing in any state', async (page) => {
    const states = {
      'the easier edition': () => {},
      'the full text': () => view(page, 'standard'),
      'side by side': () => view(page, 'both'),
      playing: async () => { await page.locator('.listen').first().click(); await waitToPlay(page); },
      'settings open': () => page.click('#open'),
      'large and wide': async () => { for (const [name, value] of [['size', 'Largest'], ['space', 'Most']]) await page.selectOption(`[name=${name}]`, value); },
      'in the dark': async () => { await page.selectOption('[name=colours]', 'Dark'); await page.keyboard.press('Escape'); },
      'high contrast': async () => { await page.click('#open'); await page.selectOption('[name=colours]', 'High contrast'); await page.keyboard.press('Escape'); },
      cream: async () => { await page.click('#open'); await page.selectOption('[name=colours]', 'Cream'); await page.keyboard.press('Escape'); },
      'a meaning open': async () => { await view(page, 'young'); const words = page.locator('button.hard'); if (await words.count()) await words.first().click(); },
      'a phone': () => page.setViewportSize({ width: 320, height: 640 }),
    };
    for (const [state, enter] of Object.entries(states)) {
      await enter();
      assert.deepEqual(await faultsOf(page), [], state);
    }
  });

  about('what is heard is what is marked', async (page) => {
    for (const edition of editions) {
      await view(page, edition.edition);
      const clips = edition.sections.flatMap((section) => (section.clips ?? []).map((clip) => ({ ...clip, section })));
      for (const { sentence, begin, end, section } of sampled(clips, 20)) {
        await page.evaluate((file) => goTo(editions.flatMap(({ parts }) => parts).find(({ sound: path }) => path.endsWith(file)).clips[0], true), `/${section.audio}`);
        await waitToPlay(page);
        await page.evaluate(() => sound.pause());
        await seek(page, (begin + end) / 2 / section.rate_hz);
        assert.equal(await current(page), nameOf(edition, sentence), section.audio);
      }
    }
  });

  about('the word that is said is marked, and is one of its sentence', async (page) => {
    await page.locator('.listen:visible').nth(1).click();
    await page.waitForFunction(() => CSS.highlights.get('word').size === 1);
    const [words, sentence] = await page.evaluate(() => [[...CSS.highlights.get('word')].join(), document.querySelector('[aria-current]').textContent]);
    assert.ok(sentence.split(/\s+/).includes(words), words);
    const known = await page.evaluate(() => [...clipOf.values()].filter((clip) => wordsOf(clip).length > 0).length / clipOf.size);
    assert.ok(known > 0.9, `the words of ${known} of all sentences are known`);
  });

  about('a click on a sentence plays it', async (page) => {
    for (const edition of editions) {
      await view(page, edition.edition);
      for (const section of edition.sections.filter(({ clips }) => clips)) {
        const { sentence, begin, end } = section.clips.at(-1);
        const clicked = page.locator(`#${nameOf(edition, sentence)}`);
        await clicked.scrollIntoViewIfNeeded();
        const place = await clicked.evaluate((element) => { const [{ left, top, width, height }] = element.getClientRects(); return [left + Math.min(8, width / 2), top + height / 2]; });
        if (await clicked.locator('a, button').count() === 0) await page.mouse.click(...place);
        else await clicked.evaluate((element) => element.click());
        await waitToPlay(page);
        const [file, time] = await page.evaluate(() => [sound.src, sound.currentTime]);
        assert.ok(file.endsWith(`/${section.audio}`));
        assert.ok(time >= begin / section.rate_hz - 0.02 && time <= end / section.rate_hz, `${sentence}: ${time}`);
      }
    }
  });

  about('the other edition begins at the same sentence, and plays on there', async (page) => {
    const [young, standard] = ['young', 'standard'].map((edition) => sourcesOf(folder, edition));
    const heard = editions.find(({ edition }) => edition === 'young').sections.flatMap(({ clips }) => clips ?? []).map(({ sentence }) => `y${sentence}`);
    for (const name of sampled(heard.filter((sentence) => young.has(sentence)), 8)) {
      await page.evaluate((id) => goTo(clipOf.get(document.getElementById(id)), true), name);
      await waitToPlay(page);
      await page.keyboard.press('e');
      const there = await current(page);
      const spoken = await page.evaluate((id) => clipOf.has(document.getElementById(id)), there);
      assert.ok(spoken && young.get(name).some((source) => standard.get(there).includes(source)), `${name} became ${there}`);
      await waitToPlay(page);
      assert.ok(await page.locator(`#${there}`).isVisible());
      await page.keyboard.press('e');
      assert.ok(young.get(await current(page)).some((source) => young.get(name).includes(source)));
    }
  });

  about('one part follows another', async (page) => {
    await page.locator('.listen:visible').nth(0).click();
    await waitToPlay(page);
    await seek(page, await page.evaluate(() => sound.duration - 0.3));
    await page.waitForFunction(() => loaded === editions[0].parts[1] && !sound.paused);
  });

  about('everything can be done with the keyboard alone', async (page) => {
    await page.keyboard.press('Tab');
    assert.match(await focused(page), /Skip/);
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'text');
    for (let i = 0; i < 20 && await focused(page) !== 'play'; i += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await waitToPlay(page);
    await page.keyboard.press('Space');
    assert.equal(await isPlaying(page), false);
    const begin = await current(page);
    await page.keyboard.press('l');
    const next = await current(page);
    assert.notEqual(next, begin);
    await page.keyboard.press('j');
    assert.equal(await current(page), begin);
    await page.keyboard.press('Shift+L');
    const part = await current(page);
    assert.ok(await page.evaluate(() => now.part === editions[0].parts[1]));
    await page.locator(`#${part}`).focus();
    await page.keyboard.press('Enter');
    await waitToPlay(page);
    await page.keyboard.press('k');
    assert.equal(await isPlaying(page), false);
    await page.locator('#open').focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('#settings').isVisible());
    await page.selectOption('[name=keys]', 'Off');
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'open');
    await page.keyboard.press('k');
    assert.equal(await isPlaying(page), false);
  });

  about('a hard word opens its meaning and closing leads back', async (page) => {
    const words = page.locator('button.hard');
    for (const word of sampled(await words.all(), 5)) {
      await word.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await word.focus();
      await page.keyboard.press('Enter');
      assert.ok(await page.locator('#meaning').isVisible());
      assert.equal(await focused(page), 'Close');
      assert.ok((await page.locator('#means').textContent()).length > 10);
      await page.keyboard.press('Escape');
      assert.ok(!await page.locator('#meaning').isVisible());
      assert.ok(await word.evaluate((element) => element === document.activeElement));
      assert.equal(await page.evaluate(() => scrollY), before);
    }
  });

  about('a reader who scrolls away is left in peace, and finds the way back', async (page) => {
    await page.locator('.listen:visible').nth(1).click();
    await waitToPlay(page);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.locator('#follow').waitFor();
    const place = await page.evaluate(() => scrollY);
    const before = await current(page);
    await page.evaluate(() => { sound.currentTime = now.part.clips.find(({ index }) => index > now.index).begin + 0.1; });
    await page.waitForFunction((id) => document.querySelector('[aria-current]').id !== id, before);
    assert.equal(await page.evaluate(() => scrollY), place);
    await page.click('#follow');
    await page.waitForFunction(() => isInView(now));
    assert.equal(await focused(page), await current(page));
  });

  for (const [words, viewport] of [['a small phone', { width: 320, height: 640 }], ['four times as large', { width: 320, height: 256 }]]) {
    about(`nothing is cut off on ${words}`, async (page) => {
      for (const edition of ['young', 'standard']) {
        await view(page, edition);
        for (const [size, space] of [['Medium', 'Normal'], ['Largest', 'Most']]) {
          await page.click('#open');
          await page.selectOption('[name=size]', size);
          await page.selectOption('[name=space]', space);
          await page.keyboard.press('Escape');
          const out = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.className !== 'skip' && element.getBoundingClientRect().right > innerWidth + 0.5).map((element) => element.outerHTML.slice(0, 80)));
          assert.deepEqual(out, []);
        }
      }
      for (const button of await page.locator('#player button:visible, #open').all()) {
        const { width, height } = await button.boundingBox();
        assert.ok(width >= 44 && height >= 44);
      }
    }, { viewport });
  }

  about('what was chosen is kept', async (page) => {
    await view(page, 'standard');
    await page.click('#open');
    await page.selectOption('[name=size]', 'Large');
    await page.keyboard.press('Escape');
    await page.selectOption('[name=speed]', '1.5');
    await page.reload();
    assert.ok(await page.locator('#standard').isVisible() && !await page.locator('#young').isVisible());
    assert.equal(await page.evaluate(() => document.documentElement.dataset.size), 'Large');
    await page.locator('.listen:visible').first().click();
    await waitToPlay(page);
    assert.equal(await page.evaluate(() => sound.playbackRate), 1.5);
  });

  about('without a script both editions are there, each part with a player', async (page) => {
    const spoken = editions.flatMap(({ sections }) => sections).filter(({ clips }) => clips).length;
    assert.equal(await page.locator('audio[controls]').count(), spoken);
    for (const edition of ['young', 'standard']) assert.ok(await page.locator(`#${edition}`).isVisible());
    assert.equal(await page.locator('button:visible, select:visible').count(), 0);
  }, { ...desktop, javaScriptEnabled: false });

  about('pictures stand left of the text, on paper too', async (page) => {
    const below = () => page.evaluate(() => [...document.querySelectorAll('figure:has(img) + p')].filter((text) => text.checkVisibility()).filter((text) => {
      const words = document.createRange();
      words.selectNodeContents(text);
      const [first, picture] = [words.getClientRects()[0], text.previousElementSibling.getBoundingClientRect()];
      return first.left < picture.right || first.top > picture.bottom;
    }).length);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    assert.equal(await below(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await below(), 0);
  });

  about('on paper there are words and pictures alone', async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('button:not(.hard):visible, select:visible, footer:visible').count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('article p [id]:not(.label)')).fontSize), '21.3333px');
    const parts = await page.locator('article:visible > section').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.ok(pdf.match(/\/Type \/Page\b/g).length >= parts);
  });
}
