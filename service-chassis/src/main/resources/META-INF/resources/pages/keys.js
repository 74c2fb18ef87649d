// What keys mean on a page: never where somebody types, never together with the browser's own.

/** Whether a key belongs to what is typed, or to the browser. */
export function typing(event) {
  const field = event.target.closest?.('input, textarea, select, [contenteditable]');
  const types = field && !['checkbox', 'radio', 'button', 'submit'].includes(field.type);
  return types || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null;
}
