// The page of needs by keyboard: many lines pasted at once, needs selected and merged (m), the last merge
// undone (u). What it changes, it changes by the API like every form.

import { call, newKey } from './api.js';
import { news } from './live.js';
import { onKey } from './keys.js';
import { words } from './words.js';

const WORDS = words({
  selected: [(n) => `${n} selected`, (n) => `${n} ausgewählt`, (n) => `${n} valda`],
  merged: [(title) => `Merged into “${title}”.`, (title) => `Zusammengeführt zu „${title}“.`, (title) => `Sammanslaget till ”${title}”.`],
  undone: ['Undone.', 'Rückgängig gemacht.', 'Ångrat.'],
  notUndone: ['It could not be undone.', 'Es konnte nicht rückgängig gemacht werden.', 'Det kunde inte ångras.'],
  reason: ['Undone right after the merge.', 'Gleich nach dem Zusammenführen rückgängig gemacht.', 'Ångrat direkt efter sammanslagningen.'],
  toAdd: [
    (n) => `${n} ${n === 1 ? 'need' : 'needs'} to be added.`,
    (n) => `${n} ${n === 1 ? 'Bedarf' : 'Bedarfe'} hinzuzufügen.`,
    (n) => `${n} behov att lägga till.`,
  ],
  adding: [(n, all) => `${n} of ${all} added …`, (n, all) => `${n} von ${all} hinzugefügt …`, (n, all) => `${n} av ${all} tillagda …`],
  added: [(n) => `${n} added.`, (n) => `${n} hinzugefügt.`, (n) => `${n} tillagda.`],
  someAdded: [
    (n, left) => `${n} added, ${left} not: they stand above, to be mended.`,
    (n, left) => `${n} hinzugefügt, ${left} nicht: Sie stehen oben und sind zu berichtigen.`,
    (n, left) => `${n} tillagda, ${left} inte: de står ovan, att rätta.`,
  ],
  noAnswer: ['no answer', 'keine Antwort', 'inget svar'],
  refused: [(title, why) => `“${title}”: ${why}`, (title, why) => `„${title}“: ${why}`, (title, why) => `”${title}”: ${why}`],
  next: ['The next need', 'Nächster Bedarf', 'Nästa behov'],
  before: ['The need before', 'Voriger Bedarf', 'Föregående behov'],
  merge: ['Merge what is selected', 'Das Ausgewählte zusammenführen', 'Slå ihop det valda'],
  undo: ['Undo the last merge', 'Die letzte Zusammenführung rückgängig machen', 'Ångra den senaste sammanslagningen'],
});

const at = (selector) => document.querySelector(selector);
const selected = () => [...document.querySelectorAll('[name="needIds[]"][form="merge"]:checked')];

/* Selecting and merging */

let suggested = '';

function showSelected() {
  const needs = selected();
  const count = at('[data-selected]');
  if (!count) {
    return;
  }
  count.textContent = WORDS.selected(needs.length);
  const title = at('#merge [name="title"]');
  if (title && (title.value === '' || title.value === suggested)) {
    suggested = needs[0]?.dataset.title ?? '';
    title.value = suggested;
  }
}

/** To its name; what is only suggested there gives way to what is typed. */
function nameIt() {
  const title = at('#merge [name="title"]');
  title?.focus();
  if (title && title.value === suggested) {
    title.select();
  }
}

/** A new problem has a title; one that is there has its own. */
function chooseTarget(select) {
  const form = at('#merge');
  const title = form.elements.title;
  form.dataset.command = select.value || form.dataset.new;
  title.disabled = select.value !== '';
}

let merged = null;

/** What the bar of the last merge says; it stands in a part that is fetched again. */
let told = '';

function showLastMerge() {
  const bar = at('#undo');
  if (bar && told !== '') {
    bar.hidden = false;
    bar.querySelector('span').textContent = told;
    bar.querySelector('[data-undo]').hidden = merged === null;
  }
}

function offerUndo(form, answer) {
  merged = { problem: answer.body.id, needIds: selected().map((need) => need.value) };
  suggested = '';
  told = WORDS.merged(answer.body.title);
  showLastMerge();
}

async function undo() {
  if (!merged) {
    return;
  }
  const { problem, needIds } = merged;
  merged = null;
  const answer = await call('POST', `/api/v1/common-problems/${problem}/unmerge`, {
    body: { needIds, reason: WORDS.reason },
    key: newKey(),
  });
  told = answer.ok ? WORDS.undone : (answer.body?.detail ?? WORDS.notUndone);
  showLastMerge();
  news();
}

function selectPair(ids) {
  for (const id of ids.split(' ')) {
    const box = at(`[name="needIds[]"][form="merge"][value="${id}"]`);
    if (box) {
      box.checked = true;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  showSelected();
  nameIt();
}

/** From need to need, or from line to line. */
function step(selector, from, by) {
  const all = [...document.querySelectorAll(selector)];
  const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(from) + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/* Many lines at once */

/* A sheet may be in another language than the page. */

const OFTEN = {
  EVERY_SHIFT: ['every shift', 'shift', 'jede schicht', 'varje skift'],
  DAILY: ['daily', 'täglich', 'dagligen'],
  WEEKLY: ['weekly', 'wöchentlich', 'varje vecka'],
  MONTHLY: ['monthly', 'monatlich', 'varje månad'],
  RARELY: ['rarely', 'selten', 'sällan'],
};
const COLUMNS = {
  title: ['need', 'title', 'bedarf', 'titel', 'behov', 'rubrik'],
  often: ['how often', 'frequency', 'often', 'wie oft', 'häufigkeit', 'hur ofta', 'frekvens'],
  description: ['description', 'beschreibung', 'beskrivning'],
};

/** By which of these names a cell goes. */
function named(names, cell) {
  const plain = cell.toLowerCase().replace(/[?:]$/, '').trim();
  return Object.keys(names).find((name) => name.toLowerCase() === plain || names[name].includes(plain));
}

const cellsOf = (line) => line.split('\t').map((cell) => cell.trim());

/** The columns that a first line names; null where it is a need itself. */
function columnsOf(line) {
  const columns = cellsOf(line ?? '').map((cell) => named(COLUMNS, cell));
  const known = columns.filter(Boolean);
  return known.includes('title') && (known.length > 1 || columns.length === 1) ? columns : null;
}

function lineOf(text, columns) {
  const cells = cellsOf(text);
  const is = (column) => (cell, place) => columns[place] === column;
  const title = cells.find(is('title')) ?? '';
  const often = cells.find(is('often')) ?? '';
  const frequency = named(OFTEN, often);
  const rest = cells.filter((cell, place) => !['title', 'often'].includes(columns[place]));
  const description = [frequency ? '' : often, ...rest].filter(Boolean).join('\n');
  return { text, body: { title, ...(frequency && { frequency }), ...(description && { description }) } };
}

/** The needs of what was pasted, and the line that names its columns, if one does. */
function tableOf(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const columns = columnsOf(lines[0]);
  const needs = columns ? lines.slice(1) : lines;
  return {
    header: columns ? lines.slice(0, 1) : [],
    needs: needs.map((line) => lineOf(line, columns ?? ['title', 'often'])),
  };
}

function countLines() {
  at('#paste-count').textContent = WORDS.toAdd(tableOf(at('#paste-text').value).needs.length);
}

async function addLines(button) {
  const text = at('#paste-text');
  const count = at('#paste-count');
  const problems = at('#paste-problems');
  const left = [];
  let added = 0;
  button.disabled = true;
  text.readOnly = true;
  problems.replaceChildren();
  const { header, needs } = tableOf(text.value);
  for (const line of needs) {
    const answer = await call('POST', `/api/v1/cycles/${at('#paste').dataset.cycle}/need-list/needs`, { body: line.body, key: newKey() });
    if (answer.ok) {
      added++;
      count.textContent = WORDS.adding(added, needs.length);
    } else {
      left.push(line.text);
      const why = answer.body?.violations?.map((one) => `${one.field} ${one.message}`).join('; ') ?? answer.body?.detail ?? WORDS.noAnswer;
      problems.append(Object.assign(document.createElement('li'), { textContent: WORDS.refused(line.body.title, why) }));
    }
  }
  text.value = left.length === 0 ? '' : [...header, ...left].join('\n');
  button.disabled = false;
  text.readOnly = false;
  count.textContent = left.length > 0 ? WORDS.someAdded(added, left.length) : WORDS.added(added);
  news();
  if (left.length === 0) {
    at('#paste').close();
    at('#add-need [name="title"]')?.focus();
  } else {
    text.focus();
  }
}

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text') ?? '';
  if (event.target.matches?.('#add-need [name="title"]') && text.trim().includes('\n') && at('#paste')) {
    event.preventDefault();
    at('#paste-text').value = text.replace(/^(\s*\n)+|\s+$/g, '');
    countLines();
    at('#paste').showModal();
  }
});
document.addEventListener('input', (event) => event.target.id === 'paste-text' && countLines());
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-into]')) {
    chooseTarget(event.target);
  } else if (event.target.name === 'needIds[]') {
    showSelected();
  }
});
document.addEventListener('click', (event) => {
  const pair = event.target.closest('[data-pair]');
  if (pair) {
    selectPair(pair.dataset.pair);
  } else if (event.target.closest('[data-undo]')) {
    undo();
  } else if (event.target.closest('[data-paste-add]')) {
    addLines(event.target.closest('[data-paste-add]'));
  }
});
document.addEventListener('cocreation:done', (event) => {
  if (event.target.id === 'merge') {
    offerUndo(event.target, event.detail);
  } else if (event.target.id === 'add-need') {
    event.target.elements.title.focus();
  }
});
document.body.addEventListener('htmx:afterSwap', () => {
  showSelected();
  showLastMerge();
});
document.addEventListener('keydown', (event) => {
  if (event.target.matches('[data-line]') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    step('[data-line]', event.target, event.key === 'ArrowDown' ? 1 : -1);
  }
});

const stepNeed = (by) => step('[name="needIds[]"][form="merge"]', document.activeElement, by);

onKey('j', WORDS.next, () => stepNeed(1));
onKey('k', WORDS.before, () => stepNeed(-1));
onKey('m', WORDS.merge, nameIt);
onKey('u', WORDS.undo, undo);
