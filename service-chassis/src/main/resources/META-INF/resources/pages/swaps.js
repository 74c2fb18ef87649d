// When a part of the page that is fetched again is put in: not while something in it is under somebody's hand, and
// never with what was before a command that was answered since. What waits is fetched again.

import { answered } from './api.js';
import { news } from './live.js';

/** Longer is nothing pressed: that it was let go was told to somebody else, such as the list of a select. */
const PRESS_MS = 5000;

const holds = [];
let postponed = false;

/** @param holding whether a part of the page is to stay for now */
export function holdWhile(holding) {
  holds.push(holding);
}

/** Something that held a part is over. */
export function letGo() {
  if (postponed) {
    postponed = false;
    news();
  }
}

/* A click is a press and a release on the same element. */

let pressedAt = -PRESS_MS;

function press() {
  pressedAt = performance.now();
  setTimeout(letGo, PRESS_MS);
}

function release() {
  pressedAt = -PRESS_MS;
  setTimeout(letGo);
}

addEventListener('pointerdown', press, true);
addEventListener('keydown', ({ key }) => key === ' ' && press(), true);
for (const kind of ['pointerup', 'pointercancel', 'keyup', 'dragend']) {
  addEventListener(kind, release, true);
}
addEventListener('change', ({ target }) => target.localName === 'select' && release(), true);
addEventListener('blur', release);
holdWhile(() => performance.now() - pressedAt < PRESS_MS);

/* By the request of a part, how many commands were answered before it. */

const asked = new WeakMap();

document.body.addEventListener('htmx:beforeRequest', ({ detail }) => asked.set(detail.xhr, answered));

document.body.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (!detail.target.hasAttribute('hx-trigger')) {
    return; // Somebody asked for it.
  }
  if (asked.get(detail.xhr) !== answered) {
    detail.shouldSwap = false;
    news();
  } else if (holds.some((holding) => holding(detail.target))) {
    detail.shouldSwap = false;
    postponed = true;
  }
});
