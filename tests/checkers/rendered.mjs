// The packages that scripts/checkers rendered, and the faulty ones that show that each check can fail.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.PLAINSONG_RENDERED;

/** Paths below the rendered folder, one folder a newsletter: made("NAME/index.html"). */
export const made = (pattern) => globSync(pattern, { cwd: folder }).sort();

export const pathOf = (name) => join(folder, name);

export const faulty = (name) => join(import.meta.dirname, 'faulty', name);

export const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
