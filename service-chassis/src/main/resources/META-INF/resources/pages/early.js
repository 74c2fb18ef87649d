// What somebody does before the page's modules are there waits for them. A form that is sent (commands.js): by itself the
// browser would load the page again, and what was typed would be gone. A change that saves itself, a button and a key: they
// would do nothing. The one script that is not deferred.

window.early = new Set();

document.addEventListener('submit', (event) => {
  if (window.early && event.target.dataset.command) {
    event.preventDefault();
    window.early.add(event.target);
  }
});

{
  const held = [];
  const isAwaited = {
    input: () => true,
    change: () => true,
    click: (target) => target.closest('button[type="button"]') !== null,
    keydown: (target) => target.closest('input, textarea, select, dialog') === null,
  };
  const kinds = Object.keys(isAwaited);

  const hold = (event) => {
    if (isAwaited[event.type](event.target)) {
      event.stopImmediatePropagation();
      held.push({ event, target: event.target });
    }
  };

  const heldOf = (...wanted) => held.filter(({ event }) => wanted.includes(event.type));
  const tell = ({ event, target }) => target.dispatchEvent(event);

  kinds.forEach((kind) => addEventListener(kind, hold, true));
  addEventListener('DOMContentLoaded', () => {
    kinds.forEach((kind) => removeEventListener(kind, hold, true));
    heldOf('input').forEach(tell);
    heldOf('change').reverse().forEach(tell); // Where one change undoes another, the last one counts.
    // Who went on elsewhere is not called back by a key.
    heldOf('click', 'keydown')
      .filter(({ event, target }) => event.type === 'click' || target === document.activeElement)
      .forEach(tell);
  });
}
