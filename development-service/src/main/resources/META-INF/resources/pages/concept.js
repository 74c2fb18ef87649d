// The page of the concept: a feature without the KPI that it serves is refused where it is typed (R6).

const PINK = 'Without a KPI that it serves, and how, this is a pink house: no business case, no feature.';

document.addEventListener(
  'invalid',
  (event) => {
    const field = event.target;
    if (field.dataset.trace !== undefined && field.validity.valueMissing) {
      field.setCustomValidity(PINK);
    }
  },
  true,
);
for (const kind of ['input', 'change']) {
  document.addEventListener(kind, (event) => event.target.dataset?.trace !== undefined && event.target.setCustomValidity(''));
}
