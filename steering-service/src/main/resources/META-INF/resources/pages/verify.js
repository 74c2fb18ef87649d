// The page on which a proof is checked, in the browser alone: files are dropped on it, or chosen.

import { isKeys, judge, read, readKeys, Refused, UnusableKeys, words } from './proof.js';

const place = document.querySelector('[data-keys]');
const input = place.querySelector('input');
const result = document.querySelector('#result');
const ownKeys = place.dataset.keys;
let dropped = null;
let whose = 'this service';

function line(kind, ...content) {
  const made = document.createElement(kind);
  made.append(...content);
  return made;
}

function show(kind, title, ...content) {
  const box = line('div', line('p', line('strong', title)), ...content);
  box.className = `notice ${kind}`;
  result.replaceChildren(box);
  result.dataset.state = kind;
  result.hidden = false;
}

/** Those that were dropped, or the service's own; null where they cannot be had. */
async function keys() {
  if (dropped) {
    return dropped;
  }
  const answer = await fetch(ownKeys).catch(() => null);
  const document = answer?.ok ? await answer.json().catch(() => null) : null;
  return isKeys(document) ? document : null;
}

/** What helps where this browser cannot. */
function program() {
  const link = line('a', 'the program that checks it without a browser');
  link.href = place.dataset.program;
  link.download = '';
  return line('p', 'What helps: a newer browser, this page over HTTPS, or ', link, '.');
}

const otherKeys = () =>
  line('p', 'What helps: drop a jwks.json that you kept, or load this page again for the keys of this service.');

/** Only what was refused does not hold; of anything else nobody knows. */
function tell(e, file) {
  if (e instanceof Refused) {
    show('bad', `The proof does not hold. ${e.message}`, line('p', file.name));
  } else if (e instanceof UnusableKeys) {
    show('plain', `It could not be checked: the keys of ${whose} cannot be used. ${e.message}`, otherKeys());
  } else {
    show('plain', `It could not be checked: ${e.message}`, line('p', file.name), program());
  }
}

function details(proof, judged) {
  const facts = line('ul', ...[...judged.facts, `Checked with the keys of: ${whose}`].map((fact) => line('li', fact)));
  const covered = line('p', `Covered by the seal: ${judged.covered.map(words).join(', ') || 'nothing'}.`);
  const others = judged.others.length > 0 ? [line('p', `Not covered, anybody can have written it: ${judged.others.join(', ')}.`)] : [];
  const content = line('details', line('summary', 'The content'), line('pre', JSON.stringify(proof.content, null, 2)));
  content.querySelector('pre').tabIndex = 0;
  return [facts, covered, ...others, content];
}

/** Proofs are checked with these from now on; where they cannot be used, with none. */
async function take(file, content) {
  dropped = { keys: null };
  whose = file.name;
  dropped = await readKeys(content);
  show('plain', `${file.name} has public keys: proofs are checked with these from now on.`);
}

async function check(file) {
  try {
    const content = await file.arrayBuffer();
    if (areKeysByName(file)) {
      await take(file, content);
      return;
    }
    const document = read(content);
    if (isKeys(document)) {
      await take(file, content);
      return;
    }
    const known = await keys();
    const judged = await judge(document, known);
    const help = known ? [] : [otherKeys()];
    show(judged.holds ? 'good' : 'plain', judged.text, ...help, ...details(document, judged));
  } catch (e) {
    tell(e, file);
  }
}

const areKeysByName = (file) => file.name.includes('jwks');

/** What is dropped later is told later. */
let checking = Promise.resolve();

/** Keys first, so that proofs beside them are checked with these. */
function checkAll(files) {
  const sorted = [...files].sort((one, other) => areKeysByName(other) - areKeysByName(one));
  checking = checking.then(async () => {
    for (const file of sorted) {
      await check(file);
    }
  });
}

function listen() {
  input.addEventListener('change', () => checkAll(input.files));
  for (const kind of ['dragenter', 'dragover']) {
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.add('is-over');
    });
  }
  place.addEventListener('dragleave', (event) => {
    if (!place.contains(event.relatedTarget)) {
      place.classList.remove('is-over');
    }
  });
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('is-over');
    checkAll(event.dataTransfer.files);
  });
}

if (globalThis.crypto?.subtle) {
  listen();
} else {
  input.disabled = true;
  show('plain', 'It could not be checked: this browser calculates signatures on pages over HTTPS alone.', program());
}
