// A form that is a command of the API: <form id data-command="POST /api/v1/cycles/…" …>. What it sends is
// the JSON of its fields: `a.b` nests, `a[]` and `a[0].b` are lists, data-as="number", "boolean", "json",
// "lines" (a list, one on each line) or "instant" (a time in the person's own zone) says what a value is; what
// is empty is left out unless data-empty="keep".
//
// data-if-match, data-if-none-match   the version that the person saw
// data-read                           where the thing itself is read, if not at the command's address
// data-then                           "news" (default: the form is empty again, the page's parts are fetched
//                                     again), "stay" (what was sent stays in the form), "reload", or an address;
//                                     {id} in it is taken from the answer
// data-autosave                       it is sent whenever a field was changed; with "full", once all that is required is
//                                     there. Where theirs stands beside mine it waits for its button
// data-of (of a hidden field)         what its line of a list is of: a draft goes by it, not by the line's place
// data-fresh (of a hidden field)      an id for what is typed: made with the first of it, the same until it is answered
// data-done                           what to say when it is done
// data-confirm                        what to ask before
//
// A refusal stands at the field that it names, or over the form, in the words of the API, in the page's
// language. What was typed is kept until it is sent (drafts.js). Where somebody was faster, theirs is shown
// beside mine.

import { call, isLoggedOut } from './api.js';
import { bodyOf, pathOf } from './bodies.js';
import { forget, freshen, givenOf, isChanged, isKept, keep, overtaken, restore, sentAs, settle } from './drafts.js';
import { say, news } from './live.js';
import { beside, clear, over } from './notes.js';
import { holdWhile, letGo } from './swaps.js';
import { isToBeChosen, showTheir, showTheirs, TAKE_THEIRS } from './theirs.js';
import { words } from './words.js';

const WORDS = words({
  again: ['Log in again', 'Erneut anmelden', 'Logga in igen'],
  ended: [
    'Your session has ended. Nothing is lost: what you typed is kept here. ',
    'Ihre Sitzung ist beendet. Nichts ist verloren: Ihre Eingabe ist hier aufbewahrt. ',
    'Din session har avslutats. Inget är förlorat: det du skrev är sparat här. ',
  ],
  noConnection: [
    'There is no connection to the service. What you typed is kept: send it again when you are back.',
    'Es gibt keine Verbindung zum Dienst. Ihre Eingabe ist aufbewahrt: Senden Sie sie erneut, wenn Sie wieder verbunden sind.',
    'Det finns ingen anslutning till tjänsten. Det du skrev är sparat: skicka igen när du är tillbaka.',
  ],
  failed: [
    'This could not be done. Try again.',
    'Dies konnte nicht ausgeführt werden. Versuchen Sie es erneut.',
    'Detta kunde inte göras. Försök igen.',
  ],
  yes: ['Yes', 'Ja', 'Ja'],
  cancel: ['Cancel', 'Abbrechen', 'Avbryt'],
  away: ['Throw it away', 'Verwerfen', 'Kasta'],
  back: [
    'What you typed here before is back; it is not sent yet. ',
    'Was Sie hier zuvor eingegeben haben, ist wieder da; es ist noch nicht gesendet. ',
    'Det du skrev här tidigare är tillbaka; det är inte skickat än. ',
  ],
});

/** What is being sent, and what was to be sent meanwhile: the last of it goes once the first is answered. */
const sending = new WeakMap();
const waiting = new WeakMap();

/** By the ids of forms, what was refused and why: said again in a part fetched again, sent again only once it is changed. */
const refusals = new Map();

/** What was sent before this was there: as it stood then. */
const early = window.early ?? new Set();
window.early = null;

/** By the ids of forms, what was typed before this page came: that it is back is said until it is sent or thrown away. */
const back = new Set();

/** Of a field with a list in it, one on each line, the refusal names the line. */
function fieldNamed(form, name) {
  const path = pathOf(name);
  const at = (wanted) => [...form.elements].find((field) => field.name && pathOf(field.name).join('.') === wanted);
  return at(path.join('.')) ?? (typeof path.at(-1) === 'number' ? at(path.slice(0, -1).join('.')) : undefined);
}

const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** What is wrong, at the fields that it names; the rest over the form. */
function showViolations(form, problem) {
  const elsewhere = [];
  let first = null;
  for (const { field: name, message } of problem.violations) {
    const field = fieldNamed(form, name);
    if (field && field.type !== 'hidden') {
      beside(field, sentence(message));
      first ??= field;
    } else {
      elsewhere.push(sentence(`${name} ${message}`));
    }
  }
  if (elsewhere.length > 0) {
    over(form, 'bad', elsewhere.join(' '));
  }
  first?.focus();
}

/** What must be there before, one on each line; once, where the refusal's own sentence says it too. */
function showMissing(form, detail, missing) {
  const said = missing.map((one) => detail.indexOf(one)).filter((at) => at > 0);
  const box = over(form, 'bad', said.length > 0 ? detail.slice(0, Math.min(...said)).trim() : detail);
  const list = document.createElement('ul');
  list.append(...missing.map((one) => Object.assign(document.createElement('li'), { textContent: one })));
  box.append(list);
}

function showLoggedOut(form) {
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = WORDS.again;
  over(form, 'bad', WORDS.ended, again, '.');
}

async function refused(form, path, answer) {
  const problem = answer.body ?? {};
  if (isLoggedOut(answer.status)) {
    showLoggedOut(form);
  } else if (answer.status === 0) {
    over(form, 'bad', WORDS.noConnection);
  } else if (answer.status === 412) {
    await showTheirs(form, path);
  } else if (problem.violations?.length > 0) {
    showViolations(form, problem);
  } else {
    const detail = problem.detail ?? WORDS.failed;
    if (Array.isArray(problem.missing)) {
      showMissing(form, detail, problem.missing.map((one) => one.message ?? one));
    } else {
      over(form, 'bad', detail);
    }
  }
}

function goOn(form, answer) {
  const then = form.dataset.then ?? 'news';
  if (then === 'reload') {
    location.reload();
  } else if (then === 'stay') {
    settle(form);
    form.dataset.ifMatch = answer.etag ?? form.dataset.ifMatch;
    news();
  } else if (then === 'news') {
    form.reset();
    form.closest('dialog:modal')?.close();
    news();
  } else {
    location.assign(then.replace(/\{(\w+)\}/g, (whole, name) => encodeURIComponent(answer.body?.[name] ?? '')));
  }
}

async function send(form) {
  const [method, path] = form.dataset.command.split(' ');
  const asked = [...form.elements].some((field) => field.name && field.type !== 'submit');
  freshen(form);
  back.delete(form.id);
  delete form.dataset.replaced;
  const body = asked ? bodyOf(form) : undefined;
  const key = sentAs(form, JSON.stringify([path, body, form.dataset.ifMatch]));
  clear(form);
  sending.set(form, typedInto(form));
  form.setAttribute('aria-busy', 'true');
  try {
    const answer = await call(method, path, {
      body,
      ifMatch: form.dataset.ifMatch,
      ifNoneMatch: form.dataset.ifNoneMatch,
      key,
    });
    if (!answer.ok) {
      refusals.set(form.id, { typed: sending.get(form), path, answer });
      await refused(form, path, answer);
      form.dispatchEvent(new CustomEvent('cocreation:refused', { bubbles: true, detail: answer }));
      return;
    }
    refusals.delete(form.id);
    forget(form);
    if (form.dataset.done) {
      say(form.dataset.done);
    }
    form.dispatchEvent(new CustomEvent('cocreation:done', { bubbles: true, detail: answer }));
    goOn(form, answer);
  } finally {
    form.removeAttribute('aria-busy');
    const next = waiting.get(form);
    waiting.delete(form);
    if (next !== undefined && next === typedInto(form)) {
      form.requestSubmit();
    }
    letGo();
  }
}

const typedInto = (form) => JSON.stringify(bodyOf(form));

/** A second click on the same changes nothing; what was typed since then is sent, too. */
function sendLater(form) {
  const typed = typedInto(form);
  if (typed === sending.get(form)) {
    waiting.delete(form);
  } else {
    waiting.set(form, typed);
  }
}

/** Asks with the words of the button that was pressed: nobody has to read the question twice to know what Yes is. */
function confirmed(question, action) {
  const dialog = document.createElement('dialog');
  dialog.className = 'confirm';
  const form = Object.assign(document.createElement('form'), { method: 'dialog' });
  const text = Object.assign(document.createElement('p'), { textContent: question, id: 'confirm-question' });
  dialog.setAttribute('aria-labelledby', text.id);
  const yes = Object.assign(document.createElement('button'), { className: 'button', value: 'yes', textContent: action || WORDS.yes });
  const no = Object.assign(document.createElement('button'), { className: 'button quiet', value: 'no', textContent: WORDS.cancel });
  const actions = Object.assign(document.createElement('p'), { className: 'actions' });
  actions.append(yes, ' ', no);
  form.append(text, actions);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
  });
}

async function isSure(form, submitter) {
  form.dataset.asking = '';
  try {
    const button = submitter ?? form.querySelector('button:not([type]), button[type="submit"]');
    return await confirmed(form.dataset.confirm, button?.textContent.trim());
  } finally {
    delete form.dataset.asking;
  }
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.dataset.command) {
    return;
  }
  event.preventDefault();
  if (form.getAttribute('aria-busy') === 'true') {
    sendLater(form);
    return;
  }
  if (form.dataset.confirm && !(await isSure(form, event.submitter))) {
    letGo();
    return;
  }
  await send(form);
});

const isFull = (form) => [...form.elements].every((field) => !field.required || field.value !== '');

function saveItself({ form }) {
  const asked = form?.dataset.autosave;
  // A field into which the draft was put back while somebody stood in it tells of a change, too, when it is left.
  if (asked === undefined || refusals.get(form.id)?.typed === typedInto(form)) {
    return;
  }
  if (isChanged(form) && !isToBeChosen(form) && (asked !== 'full' || isFull(form))) {
    form.requestSubmit();
  }
}

document.addEventListener('change', (event) => saveItself(event.target));
// A field that the page fetched again while somebody wrote into it tells of no change any more. What was refused
// tells of none either, and is not sent again before it is changed.
document.addEventListener('focusout', ({ target }) => {
  const replaced = target.form?.dataset.replaced !== undefined;
  setTimeout(() => {
    const there = target.isConnected ? target : document.getElementById(target.id);
    if (replaced && there?.form && (there === target || there !== document.activeElement)) {
      saveItself(there);
    }
  });
});

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.dataset.command) {
    keep(form);
  }
});
document.addEventListener('reset', (event) => {
  if (event.target.dataset.command) {
    setTimeout(() => {
      back.delete(event.target.id);
      clear(event.target);
      forget(event.target);
    });
  }
});

/** Shows what somebody else put in while this was typed. */
function showOvertaken(form) {
  clear(form); // A swap tells of each element that it put in.
  const theirs = overtaken(form);
  if (theirs.length > 0) {
    theirs.forEach((field) => showTheir(field, givenOf(field)));
    over(form, 'plain', TAKE_THEIRS);
  }
}

/** In a new page what is typed and not sent is said to be back, and can be thrown away. */
function offerToThrowAway(form) {
  const away = Object.assign(document.createElement('button'), {
    type: 'reset',
    className: 'button quiet small',
    textContent: WORDS.away,
  });
  over(form, 'plain', WORDS.back, away);
}

/** A refusal that a part of the page lost when it was fetched again; what is newer stands there already. */
function sayAgain(form, { path, answer }) {
  if (answer.status !== 412) {
    const focused = document.activeElement;
    refused(form, path, answer).then(() => focused?.focus());
  }
}

/** What is typed and not sent stands there again, but for what was typed before this was there: that is newer. */
function restoreIn(root, isNew) {
  for (const form of root.querySelectorAll('form[data-command][id]')) {
    if (isNew && isChanged(form) && !isKept(form)) {
      keep(form);
    } else if (!early.has(form) && restore(form)) {
      form.closest('details')?.setAttribute('open', '');
      showOvertaken(form);
      if (isNew) {
        back.add(form.id);
      } else if (document.activeElement?.form === form) {
        form.dataset.replaced = '';
      }
      if (back.has(form.id)) {
        offerToThrowAway(form);
      } else if (refusals.get(form.id)?.typed === typedInto(form)) {
        sayAgain(form, refusals.get(form.id));
      }
    }
  }
}

// A form that is being sent stays until it is answered: the answer belongs to it, not to a copy with the same text. So
// does one about which somebody is asked: they answer for what they saw.
holdWhile((part) => part.querySelector('form:is([aria-busy="true"], [data-asking])') !== null);

document.addEventListener('cocreation:beforeSwap', (event) => {
  event.detail.querySelectorAll('form[data-command][id]').forEach((form) => isChanged(form) && keep(form));
});
document.body.addEventListener('htmx:afterSwap', (event) => restoreIn(event.detail.target, false));
restoreIn(document, true);
addEventListener('DOMContentLoaded', () => early.forEach((form) => form.requestSubmit()));
