// What people say about the things of a page: how much, asked once for all of a cycle, and the conversation of one thing,
// folded out in a drawer beside the page. The links are made by the tag `comments`; the drawer stands outside of the parts
// that are fetched again, so what happens on the page takes nothing from who reads or writes there.

import { call } from './api.js';
import { onKey } from './keys.js';
import './mentions.js';
import { words } from './words.js';

const WORDS = words({
  comment: ['Read and write comments on this', 'Kommentare dazu lesen und schreiben', 'Läs och skriv kommentarer om det här'],
});

const drawer = document.querySelector('#comments');
const body = document.querySelector('#comments-body');

/** By the address at which they are asked for: by the thing, how much is said about it. */
const counts = new Map();

const links = () => [...document.querySelectorAll('a[data-comments]')];

function show(link) {
  const said = counts.get(link.dataset.counts)?.get(link.dataset.comments);
  link.querySelector('[data-count]').textContent = said?.count || '';
  link.classList.toggle('is-asking', said?.asksYou === true);
  if (said?.asksYou) {
    link.title = link.dataset.asks;
  } else {
    link.removeAttribute('title');
  }
}

/** Of several answers the one that was asked for last counts. */
let asks = 0;

async function count() {
  const mine = ++asks;
  const asked = new Set(links().map((link) => link.dataset.counts));
  await Promise.all(
    [...asked].map(async (path) => {
      const answer = await call('GET', path);
      if (answer.ok && mine === asks) {
        counts.set(path, new Map(answer.body.counts.map((one) => [`${one.kind} ${one.id}`, one])));
      }
    }),
  );
  links().forEach(show);
}

/** The thing whose conversation is open: its link may be another one when the page's part was fetched again. */
let opened = null;

const linkOf = (thing) => links().find((link) => link.dataset.comments === thing);

/** One conversation is fetched after the other: htmx would put a second one off, and say at once that it is there. */
let fetching = Promise.resolve();

function fetchThread(thing, address) {
  fetching = fetching
    .then(() => opened === thing && window.htmx.ajax('GET', address, { target: body, swap: 'innerHTML' }))
    .catch(() => {});
  return fetching;
}

async function open(link) {
  const thing = link.dataset.comments;
  const whole = new URL(link.href);
  const part = new URL(whole);
  part.pathname += '/thread';
  opened = thing;
  document.querySelector('#comments-title').textContent = link.dataset.title;
  drawer.querySelector('[data-whole]').href = whole.href;
  body.replaceChildren();
  if (!drawer.open) {
    drawer.show();
  }
  await fetchThread(thing, part.pathname + part.search);
  if (opened === null) {
    body.replaceChildren();
  }
  if (opened !== thing) {
    return;
  }
  if (!body.querySelector('.thread')) {
    location.assign(whole.href); // Whatever is the matter is said there.
    return;
  }
  const toWrite = body.querySelector('.comment') ? null : body.querySelector('form[data-mentions] textarea');
  (toWrite ?? document.querySelector('#comments-title')).focus();
}

function close() {
  drawer.close();
  body.replaceChildren();
  linkOf(opened)?.focus();
  opened = null;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-comments]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    open(link);
  } else if (event.target.closest('#comments [data-close]')) {
    close();
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && drawer.open && !event.defaultPrevented && !document.querySelector('dialog:modal')) {
    close();
  }
});

/** The nearest around where one is, such as that of the row; the first of the page where one is nowhere. */
function nearest() {
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    const link = at.querySelector('a[data-comments]');
    if (link) {
      return link;
    }
  }
  return links()[0];
}

document.body.addEventListener('htmx:afterSwap', () => links().forEach(show));
document.addEventListener('cocreation:news', ({ detail: kinds }) => {
  if (links().length > 0 && (kinds.includes('comment') || kinds.includes('any'))) {
    count();
  }
});

if (links().length > 0) {
  onKey('c', WORDS.comment, () => nearest() && open(nearest()));
  count();
}
