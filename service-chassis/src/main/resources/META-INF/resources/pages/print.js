// A button that prints the page: <button data-print>. Without scripts it is not there.

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
