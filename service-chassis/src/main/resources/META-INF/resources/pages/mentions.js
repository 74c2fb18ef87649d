// Who is asked in a comment: `@` offers the people as one types, arrows choose, Enter takes. Who is asked is what is
// ticked below; a name in the text ticks it.

const label = (box) => box.dataset.name;

/** Those who can be asked: where only the own side sees it, its people alone. */
function people(form) {
  const own = form.querySelector('[name="visibility"][value="SIDE"]:checked') !== null;
  return [...form.querySelectorAll('[name="mentions[]"][data-name]')].filter((box) => !own || box.dataset.other === undefined);
}

/** What is typed after the `@` before the caret; null where there is none. */
function typedAt(area) {
  const found = /(?:^|[\s(])@([^@\n]{0,40})$/.exec(area.value.slice(0, area.selectionStart));
  return found && found[1];
}

function matching(form, typed) {
  const wanted = typed.toLowerCase();
  return people(form).filter((box) => {
    const name = label(box).toLowerCase();
    return wanted !== name && (name.startsWith(wanted) || name.split(' ').some((word) => word.startsWith(wanted)));
  });
}

/** The picker of an area, and the boxes behind its lines; null where none is open. */
let picker = null;

function closePicker() {
  picker?.list.remove();
  picker?.area.removeAttribute('aria-activedescendant');
  picker?.area.removeAttribute('aria-controls');
  picker = null;
}

function choose(at) {
  picker.at = (at + picker.boxes.length) % picker.boxes.length;
  [...picker.list.children].forEach((line, place) => {
    line.setAttribute('aria-selected', String(place === picker.at));
    if (place === picker.at) {
      picker.area.setAttribute('aria-activedescendant', line.id);
      line.scrollIntoView({ block: 'nearest' });
    }
  });
}

function offer(area) {
  const typed = typedAt(area);
  const boxes = typed === null ? [] : matching(area.form, typed);
  closePicker();
  if (boxes.length === 0) {
    return;
  }
  const list = Object.assign(document.createElement('ul'), { className: 'picker', id: `${area.id}-picker` });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', area.form.querySelector('[data-asked]').dataset.asked);
  boxes.forEach((box, place) => {
    const line = document.createElement('li');
    line.id = `${list.id}-${place}`;
    line.setAttribute('role', 'option');
    line.textContent = box.closest('label').textContent.trim().replace(/\s+/g, ' ');
    line.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(box);
    });
    list.append(line);
  });
  area.after(list);
  list.style.top = `${area.offsetTop + area.offsetHeight + 2}px`;
  area.setAttribute('aria-controls', list.id);
  picker = { area, list, boxes, at: 0 };
  choose(0);
}

function take(box) {
  const { area } = picker;
  const before = area.value.slice(0, area.selectionStart).replace(/@[^@\n]{0,40}$/, `@${label(box)} `);
  area.value = before + area.value.slice(area.selectionEnd);
  area.setSelectionRange(before.length, before.length);
  box.checked = true;
  box.dataset.named = '';
  closePicker();
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
}

const isNamed = (box) => box.dataset.named !== undefined;
const isIn = (text, box) => text.includes(`@${label(box)}`);

/** A name that comes into the text asks its person; where it goes, so does that. Of two with one name it is one. */
function follow(form, text) {
  const boxes = people(form);
  const taken = new Set(boxes.filter(isNamed).map(label));
  for (const box of boxes) {
    if (isIn(text, box) && !taken.has(label(box))) {
      box.checked = true;
      box.dataset.named = '';
      taken.add(label(box));
    } else if (!isIn(text, box) && isNamed(box)) {
      box.checked = false;
      delete box.dataset.named;
    }
  }
}

/** The names in the text as the page brought it ask nobody anew: who is asked, is ticked. */
function begin(form) {
  const text = form.elements.text;
  const boxes = people(form);
  boxes.forEach((box) => delete box.dataset.named);
  for (const box of [...boxes.filter((one) => one.defaultChecked), ...boxes]) {
    if (isIn(text.defaultValue, box) && !boxes.some((one) => isNamed(one) && label(one) === label(box))) {
      box.dataset.named = '';
    }
  }
  follow(form, text.value); // What was typed before stands there again (drafts.js).
  tell(form);
}

/** Says who is asked, also to who does not see the ticks. */
function tell(form) {
  const said = form.querySelector('[data-asked]');
  const names = people(form).filter((box) => box.checked).map(label);
  const text = names.length === 0 ? '' : `${said.dataset.asked}: ${names.join(', ')}`;
  if (said.textContent !== text) {
    said.textContent = text;
  }
}

document.addEventListener('input', ({ target }) => {
  const form = target.form;
  if (form?.dataset.mentions === undefined) {
    return;
  }
  if (target.name === 'text') {
    follow(form, target.value);
    offer(target);
  } else if (target.name === 'visibility') {
    const can = new Set(people(form));
    for (const box of form.querySelectorAll('[name="mentions[]"]')) {
      if (!can.has(box)) {
        box.checked = false;
        delete box.dataset.named;
      }
    }
    follow(form, form.elements.text.value);
  }
  tell(form);
});

document.addEventListener('reset', ({ target }) => {
  if (target.dataset.mentions !== undefined) {
    setTimeout(() => begin(target));
  }
});

const beginIn = (root) => root.querySelectorAll('form[data-mentions]').forEach(begin);

document.body.addEventListener('htmx:afterSwap', ({ detail }) => beginIn(detail.target));

document.addEventListener(
  'keydown',
  (event) => {
    if (!picker || event.target !== picker.area) {
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key]) {
      choose(picker.at + steps[event.key]);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      take(picker.boxes[picker.at]);
    } else if (event.key === 'Escape') {
      closePicker();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

document.addEventListener('focusout', ({ target }) => target === picker?.area && closePicker());

beginIn(document);
