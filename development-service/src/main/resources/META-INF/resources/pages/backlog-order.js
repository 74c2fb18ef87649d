// The order of the backlog, by keyboard (Alt and an arrow key anywhere in an item), by its buttons and by
// drag. Each move is a command relative to another item, so of two people who move at once neither undoes the
// other; it is shown at once, and put right by what is fetched again.

import { call, newKey } from './api.js';
import { news, say } from './live.js';
import { holdWhile, letGo } from './swaps.js';
import { words } from './words.js';

const WORDS = words({
  notMoved: [
    'It could not be moved: there is no connection to the service.',
    'Es konnte nicht verschoben werden: Es gibt keine Verbindung zum Dienst.',
    'Det kunde inte flyttas: det finns ingen anslutning till tjänsten.',
  ],
  moved: [
    (title, place, all) => `“${title}” is now ${place} of ${all}.`,
    (title, place, all) => `„${title}“ ist jetzt ${place} von ${all}.`,
    (title, place, all) => `”${title}” är nu ${place} av ${all}.`,
  ],
});

const list = () => document.getElementById('items');
const items = () => [...(list()?.querySelectorAll(':scope > [data-item]') ?? [])];
const itemOf = (target) => target.closest?.('#items > [data-item]');

/** Moves are told one after the other, in the order in which they were made. */
let told = Promise.resolve();

/** How many moves are on their way: the list is fetched again once all have arrived. */
let underway = 0;

async function tell(item, after) {
  const answer = await call('POST', `/api/v1/backlog-items/${item.dataset.item}/place`, {
    body: after ? { after: after.dataset.item } : {},
    key: newKey(),
  });
  underway--;
  if (!answer.ok) {
    say(answer.body?.detail ?? WORDS.notMoved);
  }
  if (underway === 0) {
    news('concept');
    letGo();
  }
}

/**
 * @param after the item behind which it is to stand; null for the first place
 */
function place(item, after) {
  if (item === after || item.previousElementSibling === after) {
    return;
  }
  const focused = item.contains(document.activeElement) ? document.activeElement : null;
  list().insertBefore(item, after ? after.nextElementSibling : list().firstElementChild);
  focused?.focus();
  item.scrollIntoView({ block: 'nearest' });
  const all = items();
  say(WORDS.moved(item.dataset.title, all.indexOf(item) + 1, all.length));
  underway++;
  told = told.then(() => tell(item, after));
}

function move(item, by) {
  const all = items();
  const to = all.indexOf(item) + by;
  if (to >= 0 && to < all.length) {
    place(item, by > 0 ? all[to] : (all[to - 1] ?? null));
  }
}

document.addEventListener('keydown', (event) => {
  const item = itemOf(event.target);
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (item && by && event.altKey && !event.ctrlKey && !event.metaKey && !(event.target instanceof HTMLSelectElement)) {
    event.preventDefault();
    move(item, by);
  }
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-move]');
  if (button && itemOf(button)) {
    move(itemOf(button), Number(button.dataset.move));
  }
});

/* Drag */

let dragged = null;

/** Whether it would stand behind this item: below its middle. */
function isBehind(event, item) {
  const { top, height } = item.getBoundingClientRect();
  return event.clientY > top + height / 2;
}

function unmark() {
  items().forEach((item) => item.classList.remove('drop-before', 'drop-behind', 'is-dragged'));
}

document.addEventListener('dragstart', (event) => {
  const handle = event.target.closest?.('.handle');
  dragged = handle ? itemOf(handle) : null;
  if (dragged) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.title);
    event.dataTransfer.setDragImage(dragged, 16, 16);
    dragged.classList.add('is-dragged');
  }
});
document.addEventListener('dragover', (event) => {
  const over = dragged && itemOf(event.target);
  if (!over) {
    return;
  }
  event.preventDefault();
  unmark();
  dragged.classList.add('is-dragged');
  if (over !== dragged) {
    over.classList.add(isBehind(event, over) ? 'drop-behind' : 'drop-before');
  }
});
document.addEventListener('drop', (event) => {
  const over = dragged && itemOf(event.target);
  if (!over || over === dragged) {
    return;
  }
  event.preventDefault();
  // The list may have been fetched again meanwhile: the item is the one that stands there now.
  const item = items().find((one) => one.dataset.item === dragged.dataset.item);
  const others = items().filter((one) => one !== item);
  const at = others.indexOf(over) + (isBehind(event, over) ? 1 : 0);
  place(item, others[at - 1] ?? null);
});
document.addEventListener('dragend', () => {
  dragged = null;
  unmark();
  letGo();
});

// What is dragged stays until it is dropped: a browser ends the drag of what is taken away. What was moved stays where it
// was put until that has arrived.
holdWhile((part) => (dragged || underway > 0) && part.contains(list()));
