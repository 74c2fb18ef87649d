// The poster of a link: printed at a click.

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
