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

document.addEventListener(
  'invalid',
  (event) => {
    const field = event.target;
    if (field.dataset.trace !== undefined && field.validity.valueMissing) {
      field.closest('details')?.setAttribute('open', '');
      field.setCustomValidity(WORDS.pink);
    }
  },
  true,
);
for (const kind of ['input', 'change']) {
  document.addEventListener(kind, (event) => event.target.dataset?.trace !== undefined && event.target.setCustomValidity(''));
}
