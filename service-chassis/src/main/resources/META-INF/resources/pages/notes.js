// What a command's form is told: over it, or beside a field. A field can stand outside its form (in a row of a
// table), so each line is remembered by the form that it belongs to.

const told = new WeakMap();

/** The lines that a form was told since it was last sent. */
export const linesOf = (form) => told.get(form) ?? [];

/** Remembers that a line belongs to a form. */
export function says(form, line) {
  told.set(form, [...linesOf(form), line]);
}

export function clear(form) {
  linesOf(form).forEach((line) => line.remove());
  told.delete(form);
  for (const field of form.elements) {
    if (field.hasAttribute('aria-invalid')) {
      field.removeAttribute('aria-invalid');
      field.setAttribute('aria-describedby', field.dataset.describedBy ?? '');
    }
  }
}

/** Tells something over a form, below its heading. */
export function over(form, kind, ...content) {
  const box = document.createElement('div');
  box.className = `notice ${kind}`;
  box.setAttribute('role', kind === 'bad' ? 'alert' : 'status');
  const text = document.createElement('p');
  text.append(...content);
  box.append(text);
  says(form, box);
  const heading = form.querySelector(':scope > h2, :scope > h3, :scope > legend');
  if (heading) {
    heading.after(box);
  } else {
    form.prepend(box);
  }
  return box;
}

/** Says beside a field what is wrong with it. */
export function beside(field, text) {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.id = `${field.id || field.name}-problem`;
  problem.textContent = text;
  field.dataset.describedBy ??= field.getAttribute('aria-describedby') ?? '';
  field.setAttribute('aria-describedby', `${field.dataset.describedBy} ${problem.id}`.trim());
  field.setAttribute('aria-invalid', 'true');
  says(field.form, problem);
  (field.type === 'radio' ? field.closest('fieldset') : field.closest('td, .field') ?? field.parentElement).append(problem);
}
