// A form that is sent before the page's modules are there waits for them (commands.js): by itself the
// browser would load the page again, and what was typed would be gone. The one script that is not deferred.

window.early = new Set();

document.addEventListener('submit', (event) => {
  if (window.early && event.target.dataset.command) {
    event.preventDefault();
    window.early.add(event.target);
  }
});
