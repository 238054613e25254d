// The editor's desk: hear a sentence, accept it, put the source's own back, or say it in other words. What is decided is offered as
// the file of decisions to save; where plainsong review serves the page, it is sent there, and the page shows what became of it.
// Without this script the page is whole, and for reading.
'use strict';

const served = location.search === '?review';
const edits = document.getElementById('edits');
const made = new Map(); // decisions that no file has yet, by what they are about

const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

function make(name, properties, ...children) {
  const { data, ...others } = properties;
  const element = Object.assign(document.createElement(name), others);
  Object.assign(element.dataset, data);
  element.append(...children);
  return element;
}

const oneLine = (words) => words.replace(/[ \n\t\r]+/g, ' ').replace(/[\x00-\x1f]/g, '').replace(/^ | $/g, '');

// A row is a sentence of the source (now and then several) with what tells it.

const rowsOf = () => all('#sentences li');
const sourcesOf = (row) => all('.source span', row);
const toldOf = (row) => all('.told span', row);
const numberOf = (words) => Number(words.id.slice(1));
const isDecided = (row) => row.dataset.decided !== undefined || made.has(row);

/** How a sentence of the source is known again. */
function keyOf(words) {
  const at = (number) => document.getElementById(`s${number}`)?.textContent ?? '';
  const number = numberOf(words);
  return {
    heading: words.closest('section').dataset.heading, before: at(number - 1), after: at(number + 1), words: words.textContent,
  };
}

/** What the edition says now, as an editor may type it: a line for each sentence. */
function textOf(row) {
  const lines = toldOf(row).map((words, place) => {
    const gap = words.dataset.as === 'paragraph' && place > 0 ? '\n' : '';
    return gap + (words.dataset.as === 'bullet' ? '- ' : '') + oneLine(words.textContent);
  });
  return lines.join('\n');
}

/** The other way round. */
function answersOf(text) {
  const answers = [];
  let gap = false;
  for (const line of text.split('\n').map(oneLine)) {
    const bullet = line.startsWith('- ');
    const words = bullet ? oneLine(line.slice(2)) : line;
    if (words) answers.push({ words, as: bullet ? 'bullet' : gap && answers.length ? 'paragraph' : '' });
    gap = !words;
  }
  return answers;
}

// The file of decisions, in the form that plainsong edit writes.

const start = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- What an editor decided about the young-reader edition. '
  + 'plainsong edit and plainsong accept write it; it may be edited by hand. -->\n<edits version="1" />';

const escaped = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function written(node, indent = '') {
  if (node.nodeType === Node.COMMENT_NODE) return `<!--${node.data}-->`;
  if (node.nodeType !== Node.ELEMENT_NODE) return escaped(node.data);
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`).join('');
  const children = [...node.childNodes].filter((child) => child.nodeType !== Node.TEXT_NODE || /[^ \n\t\r]/.test(child.data));
  const open = `<${node.nodeName}${attributes}`;
  if (!children.length) return `${open} />`;
  const words = children.some(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const between = words ? '' : `\n${indent}  `;
  const inside = children.map((child) => between + written(child, `${indent}  `)).join('');
  return `${open}>${inside}${words ? '' : `\n${indent}`}</${node.nodeName}>`;
}

function element(tree, name, attributes = {}, ...children) {
  const node = tree.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) node.setAttribute(key, oneLine(value));
  node.append(...children);
  return node;
}

const writers = {
  word: (tree, { kind, word, meaning }) => (kind === 'keep' ? element(tree, kind, {}, word) : element(tree, kind, { word }, oneLine(meaning))),
  sentence(tree, { kind, key: { words, ...where }, answers }) {
    const given = answers?.map((answer) => element(tree, 's', { as: answer.as }, answer.words)) ?? [];
    return element(tree, 'sentence', {}, element(tree, 'source', where, oneLine(words)), element(tree, kind, {}, ...given));
  },
};

/** The file as it was, without what was decided anew, and with that behind it. */
function fileOfDecisions() {
  const tree = new DOMParser().parseFromString(edits.textContent || start, 'application/xml');
  const list = [...tree.documentElement.children];
  const drop = (node) => node?.remove();
  for (const [about, decisions] of made) {
    if (about.dataset?.place !== undefined) drop(list[about.dataset.place]);
    for (const { word } of decisions) {
      if (word) list.filter((node) => [node.getAttribute('word'), node.textContent].some((has) => has?.toLowerCase() === word)
        && ['keep', 'means'].includes(node.nodeName)).forEach(drop);
    }
  }
  for (const decision of [...made.values()].flat()) {
    if (decision.kind !== 'forget') tree.documentElement.append(writers[decision.word ? 'word' : 'sentence'](tree, decision));
  }
  const nodes = [...tree.childNodes].map((node) => written(node)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${nodes}\n`;
}

function download() {
  const address = URL.createObjectURL(new Blob([fileOfDecisions()], { type: 'application/xml' }));
  make('a', { href: address, download: edits.dataset.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  saved = made.size;
  tell(`Put ${edits.dataset.name} beside the document, in the place of the one that is there, and render again.`);
}

// Deciding.

let saved = 0;
const status = make('p', { id: 'status', role: 'status' });
const save = make('button', { type: 'button', onclick: download });

const tell = (words) => { status.textContent = words; };

const names = { accepted: 'accepted', reads: 'your words', 'never-change': 'the source’s own words', forget: 'left to the program', keep: 'stays as it is', means: 'explained' };

function decide(about, decisions) {
  if (served) {
    send(about, decisions);
    return;
  }
  made.delete(about);
  made.set(about, decisions);
  all('.decided', about).forEach((old) => old.remove());
  const [{ kind, answers }] = decisions;
  about.append(make('p', { className: 'decided' }, `To be saved: ${names[kind]}.`, ...(answers ?? []).map(({ words }) => make('q', {}, words))));
  showSave();
}

function showSave() {
  save.hidden = served || !made.size;
  save.textContent = `Download ${edits.dataset.name} (${made.size} new)`;
}

/** Under plainsong review: saves, and shows the page again when it is made. */
async function send(about, decisions) {
  const place = about.id || toldOf(about)[0]?.id;
  tell('Saving and making all again …');
  try {
    for (const { key, answers, ...decision } of decisions) {
      const reply = await fetch('decide', { method: 'POST', body: JSON.stringify(decision) });
      const { error } = await reply.json();
      if (error) throw new Error(error);
    }
    let state;
    do {
      await new Promise((done) => { setTimeout(done, 200); });
      state = await (await fetch('state')).json();
    } while (state.busy);
    if (state.error) throw new Error(state.error);
    const page = new DOMParser().parseFromString(await (await fetch('report.html')).text(), 'text/html');
    const name = document.activeElement?.name;
    for (const part of ['header', 'main']) document.querySelector(part).replaceWith(document.adoptNode(page.querySelector(part)));
    edits.textContent = page.getElementById('edits').textContent;
    setUp();
    const row = document.getElementById(about.dataset.of) ?? document.getElementById(place);
    (all('button', row?.closest('li') ?? document.body).find((button) => button.name === name) ?? save).focus();
    tell('Saved. This is how it reads and sounds now.');
  } catch ({ message }) {
    tell(`That did not work: ${message}`);
  }
}

const button = (name, words, label, onclick) => make('button', { type: 'button', name, onclick, ariaLabel: `${words}: ${label}` }, words);

/** A place to type in, under a row. */
function type(about, label, text, use) {
  all('form', about).forEach((old) => old.remove());
  const field = make('textarea', { rows: text.split('\n').length + 1, value: text });
  const form = make('form', { onsubmit: (event) => { event.preventDefault(); form.remove(); use(field.value); } },
    make('label', {}, label, field), make('button', {}, 'Use these words'),
    make('button', { type: 'button', onclick: () => { form.remove(); all('button', about)[0].focus(); } }, 'Cancel'));
  about.append(form);
  field.focus();
}

function addRowButtons(row) {
  const sources = sourcesOf(row);
  if (!sources.length) return;
  row.dataset.of = sources[0].id;
  const about = (kind, more) => sources.map((words) => ({ kind, sentence: numberOf(words), was: words.textContent, key: keyOf(words), ...more }));
  const label = `sentence ${numberOf(sources[0])}`;
  const told = toldOf(row);
  const tools = make('div', { className: 'tools' });
  const add = (...given) => tools.append(button(given[0], given[1], label, given[2]));
  if (row.className === 'changed' && !row.dataset.decided && told.length) {
    add('accept', 'Accept', () => decide(row, about('accepted', { answers: answersOf(textOf(row)) }).slice(0, 1)));
  }
  add('reword', 'Reword', () => type(row, 'What it is to say: one sentence a line. “- ” in front makes a bullet; an empty line, a new paragraph.',
    textOf(row), (text) => {
      const answers = answersOf(text);
      if (answers.length) decide(row, about('reads', { answers, text }).slice(0, 1));
    }));
  if (row.className === 'changed') add('restore', 'Restore', () => decide(row, about('never-change')));
  if (row.dataset.decided) add('forget', 'Forget', () => decide(row, about('forget')));
  row.append(tools);
}

function addWordButtons(item) {
  const { word } = item.dataset;
  const about = (kind, more) => [{ kind, word, ...more }];
  item.id = `word-${word}`;
  item.dataset.of = item.id;
  const tools = make('div', { className: 'tools' });
  tools.append(button('explain', 'Explain', word, () => type(item, `What “${word}” means, in plain words`, '', (meaning) => {
    if (oneLine(meaning)) decide(item, about('means', { meaning }));
  })), button('keep', 'Keep', word, () => decide(item, about('keep'))));
  item.append(tools);
}

// Hearing one sentence.

const sound = new Audio();
let playing = null; // the button of the sentence that is heard
let end = 0;

function stop() {
  sound.pause();
  if (playing) playing.ariaPressed = 'false';
  playing = null;
}

function play(words, listen) {
  const again = playing === listen;
  stop();
  if (again) return;
  const [from, to] = words.dataset.clip.split(' ').map(Number);
  const address = new URL(words.dataset.sound, location.href).href;
  if (sound.src !== address) sound.src = address;
  playing = listen;
  listen.ariaPressed = 'true';
  end = to;
  const begin = () => { sound.currentTime = from; };
  if (sound.readyState) begin(); else sound.addEventListener('loadedmetadata', begin, { once: true });
  sound.play().catch(({ name }) => { if (name !== 'AbortError') tell('The sound does not play. Is the folder whole?'); });
}

function watch() {
  if (playing && !sound.seeking && sound.currentTime >= end) stop();
  if (playing) requestAnimationFrame(watch);
}
sound.onplaying = watch;
sound.ontimeupdate = watch;
sound.onended = stop;

// What is shown.

const views = {
  All: () => true,
  Changed: (row) => row.className !== 'same',
  'Needs a person': (row, needed) => needed.has(row),
  'Not decided': (row) => row.className === 'changed' && !isDecided(row),
};
let view = 'All';

function show(name) {
  view = name;
  const needed = new Set(all('#needs a').map((link) => document.getElementById(link.hash.slice(1))?.closest('li')));
  for (const row of rowsOf()) row.hidden = !views[name](row, needed);
  for (const part of all('#sentences section:has(h3)')) part.hidden = !part.querySelector('li:not([hidden])');
}

function setUp() {
  const heading = document.querySelector('#sentences h2');
  const choices = Object.keys(views).map((name) => make('label', {},
    make('input', { type: 'radio', name: 'view', checked: name === view, onchange: () => show(name) }), make('span', {}, name)));
  const bar = make('section', { id: 'bar', ariaLabel: 'View and decisions' }, make('fieldset', {}, make('legend', {}, 'Show'), ...choices), save, status, document.getElementById('columns'));
  heading.after(bar);
  for (const words of all('.told [data-sound]')) {
    const listen = make('button', { type: 'button', className: 'listen', ariaPressed: 'false', ariaLabel: `Listen: ${oneLine(words.textContent)}`, onclick: () => play(words, listen) });
    words.before(listen);
  }
  if (edits) {
    rowsOf().forEach(addRowButtons);
    all('[data-word]').forEach(addWordButtons);
    showSave();
  }
  show(view);
}

/** Up and down lead to the same button of the sentence above and below; a link to a sentence that is not shown shows all. */
document.addEventListener('keydown', (event) => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const from = event.target.closest?.('#sentences li button');
  if (!step || !from) return;
  const same = all(`#sentences li:not([hidden]) ${from.name ? `button[name=${from.name}]` : 'button.listen'}`);
  same[same.indexOf(from) + step]?.focus();
  event.preventDefault();
});
addEventListener('hashchange', () => {
  const row = document.getElementById(location.hash.slice(1))?.closest('li');
  if (!row?.hidden) return;
  document.querySelector('#bar input').click();
  row.scrollIntoView();
});
addEventListener('beforeunload', (event) => { if (made.size > saved) event.preventDefault(); });

setUp();
