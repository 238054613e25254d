// Feeds are read back by parsers that podcast players are built with: they read the same of every field, and each address leads to a
// file that is there, of the size, type and length that the feed says.

import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import partytime from 'podcast-partytime';
import RssParser from 'rss-parser';
import webvtt from 'webvtt-parser';
import { faulty, json, made, pathOf } from './rendered.mjs';

const base = 'https://example.org/podcast/'; // as scripts/checkers says

/** What podcast-partytime reads, in words of ours. */
function byPartytime(xml) {
  const feed = partytime.parseFeed(xml, { allowMissingGuid: true });
  return {
    title: feed?.title ?? '',
    guid: feed?.guid,
    medium: feed?.medium,
    image: feed?.itunesImage,
    items: (feed?.items ?? []).map((item) => ({
      title: item.title,
      guid: item.guid,
      date: item.pubDate?.getTime(),
      sound: item.enclosure,
      seconds: item.duration,
      chapters: item.podcastChapters,
      transcripts: (item.podcastTranscripts ?? []).map(({ url, language }) => ({ url, language })),
      people: item.podcastPeople?.map(({ name }) => name),
    })),
  };
}

/** What feedsmith reads, in the same words. */
function byFeedsmith(xml) {
  const { feed } = parseWithFeedsmith(xml);
  return {
    title: feed.title ?? '',
    guid: feed.podcast?.guid,
    medium: feed.podcast?.medium,
    image: feed.itunes?.image,
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      guid: item.guid?.value,
      date: item.pubDate && Date.parse(item.pubDate),
      sound: item.enclosures?.[0],
      seconds: item.itunes?.duration,
      chapters: item.podcast?.chapters,
      transcripts: (item.podcast?.transcripts ?? []).map(({ url, language }) => ({ url, language })),
      people: item.podcast?.persons?.map(({ display }) => display),
    })),
  };
}

/** The podcast namespace's identifier: a UUID of version 5 of the feed's address without its scheme. */
function guidOf(address) {
  const namespace = Buffer.from('ead4c236bf5858c6a2c6a6b28d128cb6', 'hex');
  const hash = createHash('sha1').update(namespace).update(address.replace(/^https?:\/\//, '')).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const isAscending = (numbers) => numbers.every((number, i) => i === 0 || number >= numbers[i - 1]);

/** What is missing in a feed that every player needs, in words. */
async function faults(xml) {
  const feed = byFeedsmith(xml);
  const plain = await new RssParser().parseString(xml);
  const found = [];
  const want = (held, words) => held || found.push(words);
  want(feed.title, 'the feed has no title');
  want(plain.title === feed.title, 'the parsers read different titles');
  feed.items.forEach((item, i) => {
    want(item.guid, `${item.title} has no identifier`);
    want(item.date, `${item.title} has no date`);
    want(item.sound?.url && item.sound.type && item.sound.length > 0, `${item.title} has no sound`);
    want(plain.items[i].enclosure?.url === item.sound?.url, `the parsers read different sounds of ${item.title}`);
  });
  return found;
}

test('the parsers find the faults of a faulty feed', async () => {
  const xml = readFileSync(faulty('feed.xml'), 'utf8');
  const found = (await faults(xml)).join('\n');
  for (const fault of [/no title/, /no identifier/, /no date/, /no sound/]) assert.match(found, fault);
  assert.notDeepEqual(byPartytime(xml), byFeedsmith(xml));
});

test('there are feeds', () => assert.ok(made('podcast/feed.xml').length === 1 && made('*/podcast/feed.xml').length > 0));

for (const name of made('**/feed.xml')) {
  const path = pathOf(name);
  const xml = readFileSync(path, 'utf8');
  const feed = byFeedsmith(xml);
  const isPublic = name === 'podcast/feed.xml'; // the feed that render makes knows of no place on the web
  const fileAt = (url) => {
    assert.equal(url.startsWith(base), isPublic, url);
    const file = join(dirname(path), decodeURIComponent(isPublic ? url.slice(base.length) : url));
    assert.ok(existsSync(file), url);
    return file;
  };

  test(`${name} is read the same by every parser`, async () => {
    assert.deepEqual(await faults(xml), []);
    assert.deepEqual(byPartytime(xml), feed);
    assert.equal(feed.guid, isPublic ? guidOf(`${base}feed.xml`) : undefined);
    assert.equal(feed.medium, 'newsletter');
    if (isPublic) fileAt(feed.image);
  });

  for (const item of feed.items) {
    test(`${name}: ${item.title}`, () => {
      assert.equal(statSync(fileAt(item.sound.url)).size, item.sound.length);
      const chapters = json(fileAt(item.chapters.url));
      assert.match(chapters.version, /^1\.2/);
      assert.ok(chapters.chapters.length > 0);
      const starts = chapters.chapters.map(({ startTime }) => startTime);
      assert.ok(starts[0] === 0 && isAscending(starts) && starts.at(-1) < item.seconds + 1);

      const [vtt, srt, words] = item.transcripts.map(({ url }) => fileAt(url));
      const { cues, errors } = new webvtt.WebVTTParser().parse(readFileSync(vtt, 'utf8'), 'captions');
      const { segments } = json(words);
      assert.deepEqual(errors, []);
      const inMilliseconds = ({ startTime, endTime }) => [startTime, endTime].map((seconds) => Math.round(seconds * 1000));
      assert.deepEqual(cues.map(inMilliseconds), segments.map(inMilliseconds)); // a parser adds up minutes and seconds
      assert.ok(Math.abs(segments.at(-1).endTime - item.seconds) <= 1);
      assert.match(readFileSync(srt, 'utf8'), /^1\r?\n\d\d:\d\d:\d\d,\d\d\d --> /);
    });
  }
}
