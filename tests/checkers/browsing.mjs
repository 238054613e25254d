// A page in Chromium, watched: what it asks of the network and what goes wrong in it is written down.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const launch = () => chromium.launch({ executablePath: process.env.PLAINSONG_CHROMIUM, args: ['--no-sandbox', '--mute-audio'] });

/** The page, its context, and the list that its faults are added to. */
export async function open(browser, path, view = {}) {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const found = [];
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') found.push(`console: ${message.text()}`); });
  await context.route(/^(?!file:|data:|blob:)/, (route) => {
    found.push(`network: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(pathToFileURL(path).href);
  return { page, context, found };
}

/** What axe-core objects to, and whether the page is wider than its window. */
export async function faultsOf(page) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe); // not as a <script>, which the page's own policy would refuse
  const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, preload: false }), rules);
  const found = violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0].html}`);
  const [needed, width] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  if (needed > width) found.push(`layout: ${needed} px wide in a window of ${width} px`);
  return found;
}
