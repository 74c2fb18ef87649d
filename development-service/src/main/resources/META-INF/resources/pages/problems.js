// The page of problems by keyboard: scores in a grid, the steps of the process in their order.

const at = (selector) => document.querySelector(selector);

/* Scores */

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0] };

function neighbour(cell, [down, right]) {
  const rows = [...document.querySelectorAll('#scores tbody tr')].map((row) => [...row.querySelectorAll('[data-cell]')]);
  const row = rows.findIndex((cells) => cells.includes(cell));
  return rows[row + down]?.[rows[row].indexOf(cell) + right];
}

/* The steps of the process */

function number(list) {
  [...list.children].forEach((line, index) =>
    line.querySelectorAll('[name]').forEach((field) => {
      field.name = field.name.replace(/^steps\[\d+\]/, `steps[${index}]`);
      if (field.id) {
        field.id = field.id.replace(/^step-\d+/, `step-${index}`);
      }
    }),
  );
  list.dispatchEvent(new Event('input', { bubbles: true }));
}

function addStep(list) {
  const line = list.lastElementChild.cloneNode(true);
  line.querySelectorAll('[name]').forEach((field) => {
    field.value = '';
    field.defaultValue = '';
    field.checked = false;
    field.defaultChecked = false;
  });
  list.append(line);
  number(list);
  line.querySelector('[name$=".name"]').focus();
}

function moveStep(line, by) {
  const other = by < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (other) {
    by < 0 ? other.before(line) : other.after(line);
    number(line.parentElement);
    line.querySelector(`[data-move="${by}"]`).focus();
  }
}

document.addEventListener('keydown', (event) => {
  const cell = event.target.closest?.('[data-cell]');
  if (cell && MOVES[event.key]) {
    event.preventDefault();
    const next = neighbour(cell, MOVES[event.key]);
    next?.focus();
    next?.select();
  }
  const name = event.target.closest?.('[data-steps] input');
  if (name && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    moveStep(name.closest('li'), event.key === 'ArrowUp' ? -1 : 1);
    name.focus();
  }
});
document.addEventListener('change', (event) => {
  if (event.target.name?.endsWith('.constraint') && event.target.checked) {
    // Exactly one holds up the rest.
    for (const other of at('[data-steps]').querySelectorAll('[name$=".constraint"]')) {
      other.checked = other === event.target;
    }
  }
});
document.addEventListener('click', (event) => {
  const line = event.target.closest('[data-steps] > li');
  if (event.target.closest('[data-add-step]')) {
    addStep(at('[data-steps]'));
  } else if (event.target.closest('[data-move]')) {
    moveStep(line, Number(event.target.dataset.move));
  } else if (event.target.closest('[data-drop]') && line.parentElement.children.length > 1) {
    const list = line.parentElement;
    line.remove();
    number(list);
    list.querySelector('[name$=".name"]').focus();
  }
});
