// What the hours go to: while somebody selects, what the choice brings and what it costs. The figures of the items and
// of the best choice come with the page; amounts are exact, in minor units.

import { locale } from './words.js';

const minor = (amount) => BigInt(amount.replace('.', ''));

/** As many digits after the point as the currency has. */
const digitsOf = (amount) => (amount.split('.')[1] ?? '').length;

function written(units, digits, currency) {
  const sign = units < 0n ? '-' : '';
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const exact = digits === 0 ? whole : `${whole}.${text.slice(-digits)}`;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${format.format(`${sign}${exact}`)} ${currency}`;
}

function calculate(form) {
  const { best, currency, there } = form.dataset;
  const digits = digitsOf(best);
  const boxes = [...form.querySelectorAll('input[data-value]')];
  const sum = (some) => some.reduce((all, box) => all + minor(box.dataset.value), 0n);
  const chosen = boxes.filter((box) => box.checked);
  const hours = chosen.reduce((all, box) => all + Number(box.dataset.hours), 0);
  const say = (what, text) => {
    form.querySelector(`[data-sum="${what}"]`).value = text;
  };
  say('value', written(sum(chosen), digits, currency));
  say('cost', written(minor(best) - sum(chosen), digits, currency));
  say('left', written(sum(boxes) - sum(chosen), digits, currency));
  say('hours', `${hours} / ${there}`);
  form.querySelector('[data-sum="hours"]').classList.toggle('bad', hours > Number(there));
}

document.addEventListener('change', ({ target }) => {
  if (target.matches('#decide input[data-value]')) {
    calculate(target.form);
  }
});

/** What was selected before is back in a part that was fetched again. */
document.addEventListener('htmx:afterSettle', () => {
  const form = document.querySelector('form#decide');
  if (form) {
    calculate(form);
  }
});
