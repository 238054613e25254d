// The player. Without it the page is whole, and each part has a plain player. It works from a memory stick.
'use strict';

const byId = (id) => document.getElementById(id);

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// A clip is one spoken sentence; a part is a section with its sound file and its clips.

const clipOf = new Map(); // from a sentence's element
const editions = [...document.querySelectorAll('article')].map(readEdition);

function readEdition(article) {
  const edition = { article, parts: [], clips: [] };
  const contents = make('ol');
  article.querySelectorAll(':scope > :is(section, div)').forEach((section, place) => {
    section.style.gridRow = Number(section.dataset.row ?? place) + 2;
    const title = section.dataset.title ?? section.querySelector('h3, h4, h5, h6')?.textContent;
    if (title) contents.append(make('li', {}, make('a', { href: `#${section.id}`, textContent: title })));
    const audio = section.querySelector('audio');
    if (audio) readPart(edition, title, audio);
  });
  const nav = make('nav', { ariaLabel: `Contents: ${article.ariaLabel}` }, contents);
  article.querySelector('h2').after(make('details', { open: innerWidth > 1000 }, make('summary', {}, 'Contents'), nav));
  return edition;
}

function readPart(edition, title, audio) {
  const part = { edition, title, sound: audio.src, clips: [] };
  let number = 0;
  let time = 0;
  for (const stretch of audio.dataset.times.split(' ')) {
    const [signs, given] = stretch.split(':').reverse();
    number = Number(given ?? number + 1);
    const sentence = byId(`${edition.article.id[0]}s${number}`);
    const clip = { part, sentence, number, begin: time / 50, begins: [], index: edition.clips.length };
    for (const sign of signs) { // for each word, and the end: how many fiftieths of a second it comes later
      time += sign.charCodeAt() - 65; // "A" is none
      if (sign !== '~') clip.begins.push(time / 50); // "~" only waits
    }
    clip.begins.pop();
    part.clips.push(clip);
    edition.clips.push(clip);
    clipOf.set(sentence, clip);
    sentence.classList.add('spoken');
  }
  edition.parts.push(part);
  const onclick = () => goTo(part.clips[0], true);
  audio.replaceWith(make('button', { className: 'listen', ariaLabel: `Listen: ${title}`, lang: 'en-GB', onclick }, 'Listen'));
}

// For each sentence of the first edition, the one of the second that tells the same, or the same as the one before.
let twin = 0;
const twins = editions[0].article.dataset.twins?.split(' ').map((step) => (twin += Number(step) || 0));

function twinOf({ part: { edition }, number }) {
  const [first, second] = editions;
  if (!second) return null;
  const same = edition === first ? twins[number] : twins.indexOf(Math.max(...twins.filter((each) => each <= number)));
  const { clips } = edition === first ? second : first;
  return clips.find((clip) => clip.number >= same) ?? clips.at(-1);
}

// Playing: one sound, whose file changes from part to part.

const sound = new Audio();
let now = null; // the clip that is being said, or that Play begins with
let loaded = null; // the part whose file the sound has
let wanted = null; // the time that the sound is on its way to

function goTo(clip, play = !sound.paused) {
  if (!clip) return;
  wanted = clip.begin;
  if (loaded !== clip.part) {
    loaded = clip.part;
    sound.src = loaded.sound;
    setSpeed();
  } else if (sound.readyState > 0) {
    sound.currentTime = wanted;
  }
  show(clip);
  clip.sentence.scrollIntoView({ block: 'nearest' });
  if (play) start();
}

const start = () => sound.play().catch(({ name }) => {
  if (name !== 'AbortError') byId('trouble').textContent = 'The sound does not play. Is the folder whole?';
});

function playOrPause() {
  if (!sound.paused) sound.pause();
  else if (sound.ended) goTo(now.part.edition.clips[0], true);
  else if (now && loaded === now.part) start();
  else goTo(now ?? firstInView(), true);
}

const bySentence = (step) => goTo(now ? now.part.edition.clips[now.index + step] : firstInView());

function byPart(step) {
  const { part } = now ?? firstInView() ?? {};
  if (!part) return;
  const begun = step < 0 && now !== part.clips[0]; // back goes to the begin of this part first
  goTo(part.edition.parts[part.edition.parts.indexOf(part) + (begun ? 0 : step)]?.clips[0]);
}

function setSpeed() {
  sound.defaultPlaybackRate = sound.playbackRate = chosen.speed;
}

sound.preload = 'none';
sound.onloadedmetadata = () => { sound.currentTime = wanted ?? sound.currentTime; };
sound.onseeked = () => { wanted = null; follow(); };
sound.ontimeupdate = follow;
sound.onplay = () => { byId('trouble').textContent = ''; showPlaying(); onFrame(); };
sound.onpause = showPlaying;
sound.onended = () => {
  const { parts } = loaded.edition;
  const next = parts[parts.indexOf(loaded) + 1];
  if (next) goTo(next.clips[0], true);
};

function onFrame() {
  follow();
  if (!sound.paused) requestAnimationFrame(onFrame);
}

/** Shows what is being said. A reader who has scrolled away from it is left in peace. */
function follow() {
  if (!loaded || wanted !== null) return;
  const time = sound.currentTime + 0.002;
  const clip = loaded.clips.findLast(({ begin }) => begin <= time) ?? loaded.clips[0];
  if (clip !== now) {
    const watched = isInView(now);
    show(clip);
    if (watched) clip.sentence.scrollIntoView({ block: 'nearest' });
  }
  showWord(clip, time);
}

function showPlaying() {
  byId('play').textContent = sound.paused ? 'Play' : 'Pause';
  byId('play').className = sound.paused ? '' : 'playing';
  showWay();
}

// Showing: the current sentence is marked, and is the only one that can be tabbed to.

function show(clip) {
  now?.sentence.removeAttribute('aria-current');
  now?.sentence.removeAttribute('tabindex');
  now?.twin?.sentence.classList.remove('twin');
  now = clip;
  now.sentence.ariaCurrent = 'true';
  now.sentence.tabIndex = 0;
  now.twin ??= twinOf(now);
  now.twin?.sentence.classList.add('twin');
  byId('part').textContent = now.part.title;
  showWay();
}

const word = window.Highlight && new Highlight();
if (word) CSS.highlights.set('word', word);
let shownWord;

function showWord(clip, time) {
  if (!word) return;
  clip.words ??= wordsOf(clip);
  const place = clip.words.findLast(({ begin }) => begin <= time);
  if (place === shownWord) return;
  shownWord = place;
  word.clear();
  if (place) word.add(place.range);
}

/** The words of a clip, where their times are known. */
function wordsOf({ sentence, begins }) {
  const found = [...sentence.textContent.matchAll(/\S+/g)];
  if (found.length !== begins.length) return [];
  return found.map(({ 0: { length }, index }, i) => ({ begin: begins[i], range: rangeOf(sentence, index, index + length) }));
}

function rangeOf(element, begin, end) {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let at = 0; texts.nextNode(); at += texts.currentNode.length) {
    const { currentNode: text } = texts;
    if (begin >= at && begin < at + text.length) range.setStart(text, begin - at);
    if (end > at && end <= at + text.length) range.setEnd(text, end - at);
  }
  return range;
}

const isShown = ({ sentence }) => sentence.offsetParent !== null;

function isInView({ sentence }) {
  const { top, bottom } = sentence.getBoundingClientRect();
  return isShown({ sentence }) && bottom > 60 && top < innerHeight - 70; // between the bars
}

const firstInView = () => [...clipOf.values()].find(isInView) ?? [...clipOf.values()].find(isShown);

/** Offers the way back to a voice that is out of sight. */
function showWay() {
  byId('follow').hidden = sound.paused || !now || isInView(now);
}
addEventListener('scroll', showWay, { passive: true });
byId('follow').onclick = () => now.sentence.focus();

// What the reader chooses is kept in this browser, where it lets us. The style sheet reads it from the root.

const chosen = document.documentElement.dataset;
const radio = (view) => document.querySelector(`[value="${view}"]`);
try {
  Object.assign(chosen, JSON.parse(localStorage.plainsong));
} catch { /* nothing is kept */ }
if (!radio(chosen.view)) chosen.view = editions[0].article.id;
if (radio(chosen.view)) radio(chosen.view).checked = true;
for (const select of document.querySelectorAll('select')) select.value = chosen[select.name] ??= select.value;

/** Whatever changes, the sentence stays where it is, in the other edition too. */
function choose({ name, value }) {
  const before = now && isInView(now) ? now : firstInView();
  const height = before?.sentence.getBoundingClientRect().top;
  chosen[name] = value;
  setSpeed();
  try {
    localStorage.plainsong = JSON.stringify(chosen);
  } catch { /* it holds until the page is left */ }
  if (now && !isShown(now)) goTo(now.twin);
  const after = before && (isShown(before) ? before : twinOf(before));
  if (after && scrollY) scrollBy({ top: after.sentence.getBoundingClientRect().top - height, behavior: 'instant' });
}

addEventListener('change', ({ target }) => choose(target));
const form = document.forms[0];
form.onreset = () => setTimeout(() => form.querySelectorAll('select').forEach(choose));
byId('open').onclick = () => byId('settings').showModal();

// A hard word opens what it means, and closing leads back to it.

const meaning = byId('meaning');
let playOn = false;

for (const link of 'popover' in meaning ? document.querySelectorAll('[href^="#ys"], [href^="#ss"]') : []) {
  const button = make('button', { className: 'hard', ariaHasPopup: 'dialog' }, link.textContent);
  button.onclick = () => {
    byId('term').textContent = link.textContent;
    byId('means').textContent = byId(link.hash.slice(1)).textContent;
    playOn = !sound.paused;
    sound.pause();
    meaning.showPopover({ source: button });
  };
  link.replaceWith(button);
}
meaning.ontoggle = ({ newState }) => { if (newState === 'closed' && playOn) start(); };

// Clicks and keys. A screen reader keeps letters to itself; who speaks to a computer can turn them off.

byId('text').onclick = ({ target }) => {
  const clip = clipOf.get(target.closest('.spoken'));
  if (clip && !target.closest('a, button') && getSelection().isCollapsed) goTo(clip, true);
};

const actions = {
  k: ['play', playOrPause],
  j: ['back', () => bySentence(-1)],
  l: ['on', () => bySentence(1)],
  J: ['part-back', () => byPart(-1)],
  L: ['part-on', () => byPart(1)],
};
for (const [id, action] of Object.values(actions)) byId(id).onclick = action;

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || target.closest('input, select, dialog, [popover]')) return;
  if (clipOf.has(target) && (key === 'Enter' || key === ' ')) {
    event.preventDefault();
    goTo(clipOf.get(target), true);
  } else if (chosen.keys === 'On') {
    if (key === 'e') document.querySelector('[name=view]:not(:checked)')?.click();
    else actions[key]?.[1]();
  }
});

byId('tools').hidden = false;
byId('player').hidden = clipOf.size === 0;
