// Somebody else changed what I am changing: theirs stands beside mine, and I choose. Nothing is sent until I do.

import { call } from './api.js';
import { valueAt } from './bodies.js';
import { linesOf, over, says } from './notes.js';
import { words } from './words.js';

const WORDS = words({
  nothing: ['nothing', 'nichts', 'ingenting'],
  take: ['Take theirs', 'Übernehmen', 'Ta deras'],
  now: ['Now there: ', 'Steht jetzt dort: ', 'Står där nu: '],
  again: ['Load the page again', 'Seite neu laden', 'Ladda sidan igen'],
  kept: [
    'Somebody changed this in the meantime. What you typed is kept. ',
    'Jemand hat dies inzwischen geändert. Ihre Eingabe ist aufbewahrt. ',
    'Någon har ändrat detta under tiden. Det du skrev är sparat. ',
  ],
  choose: [
    'Somebody changed this in the meantime. What stands there now is shown beside what you typed: take theirs where they are right, then send.',
    'Jemand hat dies inzwischen geändert. Was jetzt dort steht, wird neben Ihrer Eingabe gezeigt: Übernehmen Sie es, wo es stimmt, und senden Sie dann.',
    'Någon har ändrat detta under tiden. Det som står där nu visas bredvid det du skrev: ta deras där de har rätt, och skicka sedan.',
  ],
  unseen: [
    'Somebody changed this in the meantime, and nothing that you see here: send again.',
    'Jemand hat dies inzwischen geändert, aber nichts, was Sie hier sehen: Senden Sie erneut.',
    'Någon har ändrat detta under tiden, men inget som du ser här: skicka igen.',
  ],
});
const shown = (value) => (value === undefined || value === null || value === '' ? WORDS.nothing : String(value));

export const TAKE_THEIRS = WORDS.choose;

/** What somebody else put into a field, beside mine. */
export function showTheir(field, theirs) {
  const option = [...(field.options ?? [])].find(({ value }) => value === theirs);
  const told = shown(option ? option.text : theirs);
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '';
  const take = document.createElement('button');
  take.type = 'button';
  take.className = 'button quiet small';
  take.textContent = WORDS.take;
  take.setAttribute('aria-label', `${WORDS.take}: ${label} ${told}`);
  const line = document.createElement('p');
  line.className = 'theirs';
  line.append(WORDS.now, Object.assign(document.createElement('q'), { textContent: told }), ' ', take);
  take.addEventListener('click', () => {
    field.value = theirs ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    line.remove();
    field.focus();
  });
  says(field.form, line);
  (field.closest('.field, td') ?? field.parentElement).append(line);
}

/** Somebody was faster: theirs beside mine, field by field; sending again replaces theirs by mine. */
export async function showTheirs(form, path) {
  const current = await call('GET', form.dataset.read ?? path);
  if (!current.ok || !current.etag) {
    const again = document.createElement('a');
    again.href = '';
    again.textContent = WORDS.again;
    over(form, 'bad', WORDS.kept, again, '.');
    return;
  }
  form.dataset.ifMatch = current.etag;
  delete form.dataset.ifNoneMatch;
  const different = [...form.elements].filter(
    (field) =>
      field.name &&
      !['hidden', 'submit', 'radio', 'checkbox'].includes(field.type) &&
      shown(valueAt(current.body, field.name)) !== shown(field.value),
  );
  different.forEach((field) => showTheir(field, valueAt(current.body, field.name)));
  over(
    form,
    'plain',
    different.length > 0 ? TAKE_THEIRS : WORDS.unseen,
  );
}

/** Whether somebody has still to choose between theirs and mine. */
export const isToBeChosen = (form) => linesOf(form).some((line) => line.isConnected && line.classList.contains('theirs'));
