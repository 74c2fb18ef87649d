// The page of the concept: a feature without the KPI that it serves is refused where it is typed (R6).

import './backlog-order.js';
import './backlog-paste.js';
import { words } from './words.js';

const WORDS = words({
  pink: [
    'Without a KPI that it serves, and how, this is a pink house: no business case, no feature.',
    'Ohne einen KPI, dem sie dient, und ohne das Wie ist dies ein rosa Haus: kein Nutzen, keine Funktion.',
    'Utan en KPI som den bidrar till, och hur, är detta ett rosa hus: ingen affärsnytta, ingen funktion.',
  ],
});

const judge = (field) => field.setCustomValidity(field.required && field.value === '' ? WORDS.pink : '');
const judgeAll = () => document.querySelectorAll('[data-trace]').forEach(judge);

document.addEventListener(
  'invalid',
  ({ target }) => target.dataset.trace !== undefined && target.closest('details')?.setAttribute('open', ''),
  true,
);
for (const kind of ['input', 'change']) {
  document.addEventListener(kind, ({ target }) => target.dataset?.trace !== undefined && judge(target));
}
document.addEventListener('reset', () => setTimeout(judgeAll));
document.body.addEventListener('htmx:afterSwap', judgeAll);
judgeAll();
