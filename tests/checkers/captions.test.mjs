// Captions are WebVTT by the parser of the people who wrote the standard.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import webvtt from 'webvtt-parser';
import { faulty, made, pathOf } from './rendered.mjs';

const parsed = (path) => new webvtt.WebVTTParser().parse(readFileSync(path, 'utf8'), 'captions');

test('the parser finds the faults of faulty captions', () => {
  assert.notDeepEqual(parsed(faulty('captions.vtt')).errors, []);
});

test('all captions are valid, and their cues follow one another', () => {
  const files = made('**/*.vtt');
  assert.ok(files.length > 0);
  for (const file of files) {
    const { cues, errors } = parsed(pathOf(file));
    assert.deepEqual(errors, [], file);
    assert.ok(cues.length > 0, file);
    cues.slice(1).forEach((cue, i) => assert.ok(cue.startTime >= cues[i].endTime, `${file}: ${cue.id}`));
  }
});
