// What a command's form says as JSON: each field's name is its place in it (commands.js says how).

import { words } from './words.js';

const WORDS = words({
  misread: [
    (text) => `${text} can be read in two ways: write it without a comma, or with a dot before the decimals.`,
    (text) => `${text} kann man auf zwei Arten lesen: Schreiben Sie es ohne Punkt oder mit einem Komma vor den Dezimalstellen.`,
    (text) => `${text} kan läsas på två sätt: skriv det utan punkt, eller med ett kommatecken före decimalerna.`,
  ],
});

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
export function pathOf(name) {
  return name
    .replace(/\[(\d*)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

const isEnglish = document.documentElement.lang === 'en';

/** Groups of three digits that nobody takes for decimals: `60 000`, `60,000.00`, `1,200,000`. */
const ENGLISH_GROUPS = /^-?\d{1,3}((\s\d{3})+(\.\d*)?|(,\d{3})+\.\d*|(,\d{3}){2,})$/;

/**
 * An exact number as the API takes it, as the reader writes it: `1.200,50` and `1 200,50` are `1200.50`, in English
 * `1,200.50`.
 */
function exact(text) {
  const plain = text.trim().replace('\u2212', '-');
  if (isEnglish) {
    return ENGLISH_GROUPS.test(plain) ? plain.replace(/[,\s]/g, '') : plain;
  }
  return /^-?[\d.\s]*,\d*$/.test(plain)
    ? plain.replace(/[.\s]/g, '').replace(',', '.')
    : plain.replace(/(?<=\d)\s(?=\d{3}(\s|$))/g, '');
}

const TWO_WAYS = isEnglish ? /^\s*[-\u2212]?[1-9]\d{0,2},\d{3}\s*$/ : /^\s*[-\u2212]?[1-9]\d{0,2}(\.\d{3})+\s*$/;

/** `60.000`, in English `60,000`, is sixty thousand for one reader and sixty for another. What a page filled in is its own. */
function mayBeMisread(field) {
  return field.value !== field.defaultValue && TWO_WAYS.test(field.value);
}

document.addEventListener('input', ({ target }) => {
  if (target.inputMode === 'decimal' && target.setCustomValidity) {
    target.setCustomValidity(mayBeMisread(target) ? WORDS.misread(target.value.trim()) : '');
  }
});

function read(field) {
  switch (field.dataset.as) {
    case 'number':
      return field.value.trim() === '' ? '' : Number(field.value.trim().replace(',', '.'));
    case 'boolean':
      return field.type === 'checkbox' ? field.checked : field.value === 'true';
    case 'json':
      return JSON.parse(field.value);
    case 'instant':
      return field.value === '' ? '' : new Date(field.value).toISOString();
    case 'lines':
      return field.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    default:
      return field.inputMode === 'decimal' ? exact(field.value) : field.value;
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

/** What stands in a body where a field of this name puts its own. */
export function valueAt(body, name) {
  return pathOf(name).reduce((at, part) => at?.[part], body);
}
