// What is typed into a form and not sent yet is kept in this browser, for the person who typed it, until
// it is sent or thrown away: a closed tab, an ended session or a lost connection loses nothing.

const KEEP_MS = 14 * 24 * 3600 * 1000;
const me = document.documentElement.dataset.me;

const prefix = `draft ${me} `;
const keyOf = (form) => `${prefix}${location.pathname} ${form.id}`;

function fields(form) {
  return [...form.elements].filter(
    (field) => field.name && !['hidden', 'file', 'submit', 'button'].includes(field.type),
  );
}

const isToggle = (field) => field.type === 'checkbox' || field.type === 'radio';

function valueOf(field) {
  return isToggle(field) ? field.checked : field.value;
}

/** What stood in a field when the page came. */
function givenOf(field) {
  if (isToggle(field)) {
    return field.defaultChecked;
  }
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return given?.value ?? '';
  }
  return field.defaultValue;
}

const nameOf = (field) => (isToggle(field) ? `${field.name}=${field.value}` : field.name);

export function isChanged(form) {
  return fields(form).some((field) => valueOf(field) !== givenOf(field));
}

export function keep(form) {
  if (!form.id) {
    return;
  }
  try {
    if (isChanged(form)) {
      const values = fields(form).map((field) => [nameOf(field), valueOf(field)]);
      localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values }));
    } else {
      localStorage.removeItem(keyOf(form));
    }
  } catch {
    // A browser that keeps nothing: the form itself still stands.
  }
}

export function forget(form) {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}

/** Puts back what was typed. Whether there was anything that differs from what the page brought. */
export function restore(form) {
  if (!form.id) {
    return false;
  }
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null');
  } catch {
    return false;
  }
  if (!kept || Date.now() - kept.at > KEEP_MS) {
    forget(form);
    return false;
  }
  const values = new Map();
  for (const [name, value] of kept.values) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const field of fields(form)) {
    const value = values.get(nameOf(field))?.shift();
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
