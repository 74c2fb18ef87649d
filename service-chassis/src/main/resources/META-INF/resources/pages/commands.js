// A form that is a command of the API: <form id data-command="POST /api/v1/cycles/…" …>. What it sends is
// the JSON of its fields: `a.b` nests, `a[]` and `a[0].b` are lists, data-as="number", "boolean" or "json"
// says what a value is; what is empty is left out unless data-empty="keep".
//
// data-if-match, data-if-none-match   the version that the person saw
// data-read                           where the thing itself is read, if not at the command's address
// data-then                           "news" (default: the form is empty again, the page's parts are fetched
//                                     again), "stay" (what was sent stays in the form), "reload", or an address;
//                                     {id} in it is taken from the answer
// data-autosave                       it is sent whenever a field was changed
// data-done                           what to say when it is done
// data-confirm                        what to ask before
//
// A refusal stands at the field that it names, or over the form, in the words of the API. What was typed
// is kept until it is sent (drafts.js). Where somebody was faster, theirs is shown beside mine.

import { call, isLoggedOut, newKey } from './api.js';
import { forget, isChanged, keep, restore, settle } from './drafts.js';
import { say, news } from './live.js';

const keys = new WeakMap();

/** What is being sent, and what was to be sent meanwhile: the last of it goes once the first is answered. */
const sending = new WeakMap();
const waiting = new WeakMap();

/** Whether a part of the page was not put in because a form in it was being sent. */
let postponed = false;

function put(target, path, value) {
  const [head, ...rest] = path;
  if (rest.length === 0) {
    if (head === '') {
      target.push(value);
    } else {
      target[head] = value;
    }
    return;
  }
  target[head] ??= typeof rest[0] === 'number' || rest[0] === '' ? [] : {};
  put(target[head], rest, value);
}

/** `lines[0].cost.amount`: lines, 0, cost, amount. */
function pathOf(name) {
  return name
    .replace(/\[(\d*)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function read(field) {
  switch (field.dataset.as) {
    case 'number':
      return field.value.trim() === '' ? '' : Number(field.value.trim().replace(',', '.'));
    case 'boolean':
      return field.type === 'checkbox' ? field.checked : field.value === 'true';
    case 'json':
      return JSON.parse(field.value);
    default:
      return field.value;
  }
}

export function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    const off = field.type === 'radio' || (field.type === 'checkbox' && field.dataset.as !== 'boolean');
    if (!field.name || field.disabled || field.type === 'submit' || (off && !field.checked)) {
      continue;
    }
    const value = read(field);
    if (value !== '' || field.dataset.empty === 'keep') {
      put(body, pathOf(field.name), value);
    }
  }
  return body;
}

function clear(form) {
  form.querySelectorAll('[data-said]').forEach((note) => note.remove());
  form.querySelectorAll('[aria-invalid]').forEach((field) => {
    field.removeAttribute('aria-invalid');
    field.setAttribute('aria-describedby', field.dataset.describedBy ?? '');
  });
}

function note(kind, ...content) {
  const box = document.createElement('div');
  box.className = `notice ${kind}`;
  box.dataset.said = '';
  box.setAttribute('role', kind === 'bad' ? 'alert' : 'status');
  const text = document.createElement('p');
  text.append(...content);
  box.append(text);
  return box;
}

function over(form, kind, ...content) {
  const box = note(kind, ...content);
  const heading = form.querySelector(':scope > h2, :scope > h3, :scope > legend');
  if (heading) {
    heading.after(box);
  } else {
    form.prepend(box);
  }
  return box;
}

function fieldNamed(form, name) {
  const wanted = pathOf(name).join('.');
  return [...form.elements].find((field) => field.name && pathOf(field.name).join('.') === wanted);
}

function beside(field, text) {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.dataset.said = '';
  problem.id = `${field.id || field.name}-problem`;
  problem.textContent = text;
  field.dataset.describedBy ??= field.getAttribute('aria-describedby') ?? '';
  field.setAttribute('aria-describedby', `${field.dataset.describedBy} ${problem.id}`.trim());
  field.setAttribute('aria-invalid', 'true');
  (field.type === 'radio' ? field.closest('fieldset') : field.closest('td, .field') ?? field.parentElement).append(problem);
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

function valueAt(body, name) {
  return pathOf(name).reduce((at, part) => at?.[part], body);
}

const shown = (value) => (value === undefined || value === null || value === '' ? 'nothing' : String(value));

/** Somebody was faster: theirs beside mine, field by field; sending again replaces theirs by mine. */
async function showTheirs(form, path) {
  const current = await call('GET', form.dataset.read ?? path);
  if (!current.ok || !current.etag) {
    const again = document.createElement('a');
    again.href = '';
    again.textContent = 'Load the page again';
    over(form, 'bad', 'Somebody changed this in the meantime. What you typed is kept. ', again, '.');
    return;
  }
  form.dataset.ifMatch = current.etag;
  delete form.dataset.ifNoneMatch;
  let differences = 0;
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'submit', 'radio', 'checkbox'].includes(field.type)) {
      continue;
    }
    const theirs = valueAt(current.body, field.name);
    if (shown(theirs) === shown(field.value)) {
      continue;
    }
    differences++;
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'button quiet small';
    take.textContent = 'Take theirs';
    take.addEventListener('click', () => {
      field.value = theirs ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      line.remove();
      field.focus();
    });
    const line = document.createElement('p');
    line.className = 'theirs';
    line.dataset.said = '';
    line.append('Now there: ', Object.assign(document.createElement('q'), { textContent: shown(theirs) }), ' ', take);
    field.closest('.field, td')?.append(line);
  }
  over(
    form,
    'plain',
    differences > 0
      ? 'Somebody changed this in the meantime. What stands there now is shown beside what you typed: take theirs where they are right, then send again.'
      : 'Somebody changed this in the meantime, and nothing that you see here: send again.',
  );
}

function showLoggedOut(form) {
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = 'Log in again';
  over(form, 'bad', 'Your session has ended. Nothing is lost: what you typed is kept here. ', again, '.');
}

async function refused(form, path, answer) {
  const problem = answer.body ?? {};
  if (isLoggedOut(answer.status)) {
    showLoggedOut(form);
  } else if (answer.status === 0) {
    over(form, 'bad', 'There is no connection to the service. What you typed is kept: send it again when you are back.');
  } else if (answer.status === 412) {
    await showTheirs(form, path);
  } else if (problem.violations?.length > 0) {
    showViolations(form, problem);
  } else {
    const detail = problem.detail ?? 'This could not be done. Try again.';
    over(form, 'bad', Array.isArray(problem.missing) ? `${detail} Missing: ${problem.missing.map((one) => one.message ?? one).join('; ')}.` : detail);
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
    form.closest('dialog')?.close();
    news();
  } else {
    location.assign(then.replace(/\{(\w+)\}/g, (whole, name) => encodeURIComponent(answer.body?.[name] ?? '')));
  }
}

async function send(form) {
  const [method, path] = form.dataset.command.split(' ');
  const asked = [...form.elements].some((field) => field.name && field.type !== 'submit');
  const body = asked ? bodyOf(form) : undefined;
  const content = JSON.stringify([path, body, form.dataset.ifMatch]);
  if (keys.get(form)?.content !== content) {
    keys.set(form, { content, key: newKey() });
  }
  clear(form);
  sending.set(form, typedInto(form));
  form.setAttribute('aria-busy', 'true');
  try {
    const answer = await call(method, path, {
      body,
      ifMatch: form.dataset.ifMatch,
      ifNoneMatch: form.dataset.ifNoneMatch,
      key: keys.get(form).key,
    });
    if (!answer.ok) {
      await refused(form, path, answer);
      form.dispatchEvent(new CustomEvent('cocreation:refused', { bubbles: true, detail: answer }));
      return;
    }
    keys.delete(form);
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
    } else if (postponed) {
      postponed = false;
      news();
    }
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

function confirmed(question) {
  const dialog = document.createElement('dialog');
  dialog.className = 'confirm';
  const form = Object.assign(document.createElement('form'), { method: 'dialog' });
  const text = Object.assign(document.createElement('p'), { textContent: question, id: 'confirm-question' });
  dialog.setAttribute('aria-labelledby', text.id);
  const yes = Object.assign(document.createElement('button'), { className: 'button', value: 'yes', textContent: 'Yes' });
  const no = Object.assign(document.createElement('button'), { className: 'button quiet', value: 'no', textContent: 'No' });
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
  if (form.dataset.confirm && !(await confirmed(form.dataset.confirm))) {
    return;
  }
  await send(form);
});

document.addEventListener('change', (event) => {
  const form = event.target.form;
  if (form?.dataset.autosave === undefined || !isChanged(form)) {
    return;
  }
  form.requestSubmit();
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
      clear(event.target);
      forget(event.target);
    });
  }
});

/** What is typed and not sent stands there again; on a new page it is said, and can be thrown away. */
function restoreIn(root, isNew) {
  for (const form of root.querySelectorAll('form[data-command][id]')) {
    if (!restore(form)) {
      continue;
    }
    form.closest('details')?.setAttribute('open', '');
    if (isNew) {
      const away = Object.assign(document.createElement('button'), {
        type: 'reset',
        className: 'button quiet small',
        textContent: 'Throw it away',
      });
      over(form, 'plain', 'What you typed here before is back; it is not sent yet. ', away);
    }
  }
}

// A form that is being sent stays until it is answered: the answer belongs to it, not to a copy with the same text.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.target.querySelector('form[aria-busy="true"]')) {
    event.detail.shouldSwap = false;
    postponed = true;
  }
});

document.addEventListener('cocreation:beforeSwap', (event) => {
  event.detail.querySelectorAll('form[data-command][id]').forEach((form) => isChanged(form) && keep(form));
});
document.body.addEventListener('htmx:afterSwap', (event) => restoreIn(event.detail.target, false));
restoreIn(document, true);
