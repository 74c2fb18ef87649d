// The keyboard, on every page: `?` shows what there is. A page adds keys of its own with onKey().
// While somebody types, or a dialog is open, no key does anything.

import { words } from './words.js';

const WORDS = words({
  keyboard: ['Keyboard', 'Tastatur', 'Tangentbord'],
  close: ['Close', 'Schließen', 'Stäng'],
  next: ['The next row', 'Nächste Zeile', 'Nästa rad'],
  before: ['The row before', 'Vorige Zeile', 'Föregående rad'],
  search: ['Search', 'Suchen', 'Sök'],
  toWork: ['Go to my work', 'Zu meiner Arbeit', 'Till mitt arbete'],
  toPortfolio: ['Go to the portfolio', 'Zum Portfolio', 'Till portföljen'],
  help: ['Show these keys', 'Diese Tasten zeigen', 'Visa de här tangenterna'],
});
const root = document.documentElement.dataset;
/** Between the two keys of a sequence: who presses slowly means it, too. */
const SEQUENCE_MS = 5000;
const keys = new Map();

/**
 * @param key as in KeyboardEvent.key, or two in a row: 'g w'
 * @param words what it does, for the help
 */
export function onKey(key, words, action) {
  keys.set(key, { words, action });
}

const go = (path) => () => location.assign(`${root.kpi}${path}`);

/** Whether a key belongs to what is typed, to the browser, or to an open dialog: one that has just closed may have the focus still. */
function typing(event) {
  const dialog = event.target.closest?.('dialog');
  const field = event.target.closest?.('input, textarea, select, [contenteditable], dialog[open]');
  const types = field && !dialog?.matches(':not([open])') && !['checkbox', 'radio', 'button', 'submit'].includes(field.type);
  return types || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null;
}

/** Rows of a list are links marked with data-row: j and k go from one to the next, Enter follows. */
function step(by) {
  const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
  const at = rows.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}

function search() {
  const field = document.querySelector('[data-search]');
  field?.focus();
  field?.select();
}

function help() {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const title = Object.assign(document.createElement('h2'), { id: 'keys-title', textContent: WORDS.keyboard });
  const list = Object.assign(document.createElement('dl'), { className: 'keys' });
  for (const [key, { words }] of keys) {
    const term = document.createElement('dt');
    for (const part of key.split(' ')) {
      term.append(Object.assign(document.createElement('kbd'), { textContent: part }), ' ');
    }
    list.append(term, Object.assign(document.createElement('dd'), { textContent: words }));
  }
  const form = Object.assign(document.createElement('form'), { method: 'dialog' });
  form.append(Object.assign(document.createElement('button'), { className: 'button quiet', textContent: WORDS.close }));
  dialog.append(title, list, form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

onKey('j', WORDS.next, () => step(1));
onKey('k', WORDS.before, () => step(-1));
onKey('/', WORDS.search, search);
onKey('g w', WORDS.toWork, go('/'));
onKey('g p', WORDS.toPortfolio, go('/portfolio'));
onKey('?', WORDS.help, help);

let first = '';
let firstAt = 0;

document.addEventListener('keydown', (event) => {
  if (typing(event)) {
    return;
  }
  const both = event.timeStamp - firstAt < SEQUENCE_MS ? keys.get(`${first} ${event.key}`) : undefined;
  const known = both ?? keys.get(event.key);
  first = both ? '' : event.key;
  firstAt = event.timeStamp;
  if (known) {
    event.preventDefault();
    known.action(event);
  }
});
