// What is typed into a form and not sent yet is kept in this browser, for the person who typed it, until
// it is sent or thrown away: a closed tab, an ended session or a lost connection loses nothing. With it is
// kept what makes sending it again the same command: its Idempotency-Key, and the ids that were made for it.

import { newKey } from './api.js';

const KEEP_MS = 14 * 24 * 3600 * 1000;
const me = document.documentElement.dataset.me;

const prefix = `draft ${me} `;
const keyOf = (form) => `${prefix}${location.pathname} ${form.id}`;

/** An id that belongs to what is typed: it is made with the first of it, and kept until that is answered. */
const isFresh = (field) => field.dataset.fresh !== undefined;

/** What is typed, and the ids made for it; a hidden field never differs from what it began with. */
function fields(form) {
  return [...form.elements].filter(
    (field) => field.name && (isFresh(field) || !['hidden', 'file', 'submit', 'button'].includes(field.type)),
  );
}

const isToggle = (field) => field.type === 'checkbox' || field.type === 'radio';

function valueOf(field) {
  return isToggle(field) ? field.checked : field.value;
}

/** What stood in a field when the page came. */
export function givenOf(field) {
  if (isToggle(field)) {
    return field.defaultChecked;
  }
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return given?.value ?? '';
  }
  return field.defaultValue;
}

/** The lines of a form's lists that are of something (data-of), such as `scores[0]` of a goal. */
function linesOf(form) {
  const of = [...form.elements].filter((field) => field.dataset.of !== undefined && field.value !== '');
  return new Map(of.map((field) => [field.name.slice(0, field.name.lastIndexOf('.')), field.value]));
}

/** A field of such a line goes by what the line is of: its place changes when others add or drop one. */
function nameOf(field, lines) {
  const dot = field.name.lastIndexOf('.');
  const of = lines.get(field.name.slice(0, dot));
  const name = of ? `${field.name.slice(0, field.name.lastIndexOf('['))}[${of}]${field.name.slice(dot)}` : field.name;
  return isToggle(field) ? `${name}=${field.value}` : name;
}

/** The fields by their names; where a name is there again, with a number. */
function named(form) {
  const lines = linesOf(form);
  const seen = new Map();
  return fields(form).map((field) => {
    const name = nameOf(field, lines);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times > 1 ? `${name}#${times}` : name, field];
  });
}

function drafted(form) {
  try {
    const draft = form.id ? JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null') : null;
    return draft && Date.now() - draft.at <= KEEP_MS ? draft : null;
  } catch {
    return null;
  }
}

/** What is kept of a form: each field's name, what was typed, and what stood there before. */
function kept(form) {
  const draft = drafted(form);
  return draft && new Map(draft.values.map(([name, ...rest]) => [name, rest]));
}

export function isChanged(form) {
  return fields(form).some((field) => valueOf(field) !== givenOf(field));
}

/** What stands in it now was sent, and is what it begins with from now on. */
export function settle(form) {
  for (const field of fields(form)) {
    if (isToggle(field)) {
      field.defaultChecked = field.checked;
    } else if (field instanceof HTMLSelectElement) {
      [...field.options].forEach((option) => (option.defaultSelected = option.selected));
    } else {
      field.defaultValue = field.value;
    }
  }
}

/** Makes the ids that belong to what is typed, where there are none yet. */
export function freshen(form) {
  const before = kept(form);
  for (const [name, field] of named(form)) {
    if (isFresh(field) && field.value === '') {
      field.value = before?.get(name)?.[0] || newKey();
    }
  }
}

export function keep(form) {
  if (!form.id) {
    return;
  }
  if (!isChanged(form)) {
    forget(form);
    return;
  }
  freshen(form);
  const before = kept(form);
  const values = named(form).map(([name, field]) => [name, valueOf(field), before?.get(name)?.[1] ?? givenOf(field)]);
  store(form, { values, sent: drafted(form)?.sent });
}

function store(form, draft) {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ ...draft, at: Date.now() }));
  } catch {
    // A browser that keeps nothing: the form itself still stands.
  }
}

const sent = new WeakMap();

/** The Idempotency-Key of what is sent: of the same as before the same, also where the page was fetched again. */
export function sentAs(form, content) {
  const draft = drafted(form);
  const before = sent.get(form) ?? draft?.sent;
  const now = before?.content === content ? before : { content, key: newKey() };
  sent.set(form, now);
  if (draft) {
    store(form, { ...draft, sent: now });
  }
  return now.key;
}

/** It was answered, or thrown away. */
export function forget(form) {
  sent.delete(form);
  fields(form).filter(isFresh).forEach((field) => (field.value = ''));
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}

/** Whether what is typed is what is kept: a browser may put it back itself when a page is loaded again. */
export function isKept(form) {
  const draft = kept(form);
  return draft !== null && named(form).every(([name, field]) => isFresh(field) || draft.get(name)?.[0] === valueOf(field));
}

/** Puts back what was typed. Whether there was anything that differs from what the page brought. */
export function restore(form) {
  const draft = kept(form);
  if (!draft) {
    return false;
  }
  for (const [name, field] of named(form)) {
    const [value] = draft.get(name) ?? [];
    if (value === undefined) {
      continue;
    }
    if (isToggle(field)) {
      field.checked = value;
    } else {
      field.value = value;
    }
  }
  return isChanged(form);
}

/** Fields in which somebody else put something while this was typed: it is what the page brings now. */
export function overtaken(form) {
  const draft = kept(form);
  return named(form)
    .filter(([name, field]) => {
      const given = draft?.get(name)?.[1];
      return !isToggle(field) && given !== undefined && ![given, valueOf(field)].includes(givenOf(field));
    })
    .map(([, field]) => field);
}

/** Of others, and what is too old, nothing stays in this browser for ever. */
function tidy() {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('draft '))) {
      const { at } = JSON.parse(localStorage.getItem(key));
      if (Date.now() - at > KEEP_MS) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing is kept here.
  }
}

tidy();
