// Keeps a page as things are: what happens comes as server-sent events, the parts of the page that
// show it are fetched again. Pages mark where they follow: data-stream (a cycle's id, or nothing for
// everything) and data-after (the event up to which they are).

import { isLoggedOut } from './api.js';
import { localTimes } from './times.js';
import { words } from './words.js';

const WORDS = words({
  connecting: ['Connecting …', 'Verbindung wird hergestellt …', 'Ansluter …'],
  live: ['Live', 'Live', 'Live'],
  waiting: ['Connection lost, trying again …', 'Verbindung verloren, neuer Versuch …', 'Anslutningen bröts, försöker igen …'],
  ended: ['Your session has ended.', 'Ihre Sitzung ist beendet.', 'Din session har avslutats.'],
  again: ['Log in again', 'Erneut anmelden', 'Logga in igen'],
});
const KPI = document.documentElement.dataset.kpi;
const TOGETHER_MS = 60;
const TOAST_MS = 6000;
const AGAIN_MS = 2000;

/** Whether nothing more is told to this person here: logged out, or not allowed any more. */
const isOver = (status) => isLoggedOut(status) || status === 403;

function show(state) {
  const sign = document.querySelector('[data-live]');
  if (!sign || sign.dataset.state === state) {
    return;
  }
  sign.dataset.state = state;
  const text = sign.querySelector('[data-live-text]');
  text.textContent = WORDS[state];
  if (state === 'ended') {
    const again = document.createElement('a');
    again.href = location.href;
    again.textContent = WORDS.again;
    text.append(' ', again);
  }
}

/** Says in a corner what was done. */
export function say(text) {
  const toast = document.querySelector('[data-toast]');
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(Number(toast.dataset.timer));
  toast.dataset.timer = setTimeout(() => (toast.hidden = true), TOAST_MS);
}

let due = null;

/** Before htmx knows the page, it hears of nothing; it does so while the document becomes ready. */
const heard = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
const told = new Set();

/**
 * The parts of the page that show what happens are fetched again; several events at once are one
 * change. A part that shows one kind of thing alone follows that: "news-kpi from:body, news-any
 * from:body".
 *
 * @param kind of what it was, such as kpi; any where that is not known
 */
export function news(kind = 'any') {
  told.add(kind);
  due ??= setTimeout(async () => {
    await heard;
    due = null;
    const kinds = [...told];
    told.clear();
    window.htmx.trigger(document.body, 'news');
    kinds.forEach((one) => window.htmx.trigger(document.body, `news-${one}`));
    document.dispatchEvent(new CustomEvent('cocreation:news', { detail: kinds }));
  }, TOGETHER_MS);
}

/** org.cocreation.kpi.kpi.measured.v1: kpi */
function kindOf(message) {
  try {
    return JSON.parse(message).type.split('.')[3] ?? 'any';
  } catch {
    return 'any';
  }
}

function follow(cycle, after) {
  const query = new URLSearchParams();
  if (cycle) {
    query.set('cycle', cycle);
  }
  if (after) {
    query.set('after', after);
  }
  let last = after;
  // Where the page does not say up to which event it is, something may have happened since it was made.
  let lost = !after;
  const source = new EventSource(`${KPI}/session/api/v1/stream?${query}`);
  source.onopen = () => {
    show('live');
    if (lost) {
      news();
    }
    lost = false;
  };
  source.onmessage = (event) => {
    last = event.lastEventId || last;
    news(kindOf(event.data));
  };
  source.onerror = async () => {
    lost = true;
    show('waiting');
    if (source.readyState !== EventSource.CLOSED) {
      return; // The browser tries again by itself.
    }
    source.close();
    const answer = await fetch(`${KPI}/session/api/v1/portfolio`, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer && isOver(answer.status)) {
      show('ended');
    } else if (answer?.status !== 404) {
      setTimeout(() => follow(cycle, last), AGAIN_MS);
    }
  };
}

/** Tells a screen reader what is new at the top of the timeline, and shows it to the others. */
function announce(timeline, known) {
  const entries = [...timeline.querySelectorAll('li[id]')];
  const fresh = entries.filter((entry) => !known.has(entry.id));
  fresh.forEach((entry) => entry.classList.add('is-new'));
  const region = document.querySelector('[data-newest]');
  if (region && fresh.length > 0) {
    region.textContent = fresh.slice(0, 3).map((entry) => entry.querySelector('p').textContent).join(' ');
  }
}

/** What goes by the same name around it: a link by its address, a field by its name, a box by its value, too. */
function alike(around, element) {
  const nameOf = (one) => [one.getAttribute('href'), one.name, ['checkbox', 'radio'].includes(one.type) && one.value].join(' ');
  return [...(around?.querySelectorAll(element.localName) ?? [])].filter((one) => nameOf(one) === nameOf(element));
}

/** Where the focus is, and what is selected there, so that both can be put back into the part that takes its place. */
function focusIn(part) {
  const element = document.activeElement;
  if (!part.contains(element)) {
    return null;
  }
  const around = element.closest('[id]');
  return {
    element,
    around: around?.id,
    at: alike(around, element).indexOf(element),
    range: [element.selectionStart, element.selectionEnd, element.selectionDirection],
    isAll: element.value !== '' && getSelection().toString() === element.value,
  };
}

function putBack({ element, around, at, range, isAll }) {
  const there = document.getElementById(element.id) ?? alike(document.getElementById(around), element)[at];
  if (!there) {
    return;
  }
  if (there !== document.activeElement) {
    there.focus({ preventScroll: true });
  }
  if (isAll) {
    there.select?.();
  } else if (typeof range[0] === 'number') {
    there.setSelectionRange(...range);
  }
}

/**
 * How far from the top of the window a part begins that is in sight. New content is put in before the old is taken out, and
 * the browser may follow the old down the page.
 */
function placeOf(part) {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? top : null;
}

function keepInPlace(part, place) {
  if (place !== null) {
    scrollBy({ top: part.getBoundingClientRect().top - place, behavior: 'instant' });
  }
}

let known = new Set();
let opened = new Set();
let focused = null;
let place = null;
document.body.addEventListener('htmx:beforeSwap', (event) => {
  const target = event.detail.target;
  document.dispatchEvent(new CustomEvent('cocreation:beforeSwap', { detail: target }));
  known = new Set([...target.querySelectorAll('.timeline li[id]')].map((entry) => entry.id));
  opened = new Set([...target.querySelectorAll('details[open][id]')].map((details) => details.id));
  focused = focusIn(target);
  place = placeOf(target);
});
document.body.addEventListener('htmx:afterSwap', (event) => {
  const target = event.detail.target;
  localTimes(target);
  opened.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  keepInPlace(target, place);
  // Once what was typed is there again (commands.js): that moves the caret, and brings buttons that are not there yet.
  queueMicrotask(() => {
    if (focused) {
      putBack(focused);
    }
    focused = null;
  });
  if (target.id === 'timeline') {
    announce(target, known);
  }
});
document.body.addEventListener('htmx:responseError', (event) => {
  if (isOver(event.detail.xhr.status)) {
    show('ended');
  }
});

const followed = document.querySelector('[data-stream]');
if (followed) {
  follow(followed.dataset.stream, followed.dataset.after);
}
