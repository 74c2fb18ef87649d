// Many features of a spreadsheet at once: the API looks at each line first (dryRun) and says what would
// become of it; what is not right stays in the field, to be mended.

import { call, newKey } from './api.js';
import { news, say } from './live.js';
import { words } from './words.js';

const WORDS = words({
  title: ['Feature', 'Funktion', 'Funktion'],
  description: ['What it does', 'Was sie tut', 'Vad den gör'],
  effortHours: ['Effort', 'Aufwand', 'Arbetsinsats'],
  sourcing: ['Sourcing', 'Beschaffung', 'Anskaffning'],
  feasibility: ['Feasibility', 'Machbarkeit', 'Genomförbarhet'],
  dataReadiness: ['Data', 'Daten', 'Data'],
  kpiId: ['KPI', 'KPI', 'KPI'],
  trace: ['How it serves', 'Wie sie dient', 'Hur den bidrar'],
  dataNote: ['What of the data is missing', 'Was von den Daten fehlt', 'Vad av datan som saknas'],
  line: ['It', 'Die Zeile', 'Raden'],
  PROPOSED: ['Will be proposed', 'Wird vorgeschlagen', 'Kommer att föreslås'],
  REPEATED: ['Left out', 'Ausgelassen', 'Utelämnad'],
  REJECTED: ['To be mended', 'Zu berichtigen', 'Att rätta'],
  canBe: [
    (n) => `${n} ${n === 1 ? 'feature' : 'features'} can be proposed`,
    (n) => `${n} ${n === 1 ? 'Funktion kann' : 'Funktionen können'} vorgeschlagen werden`,
    (n) => `${n} ${n === 1 ? 'funktion' : 'funktioner'} kan föreslås`,
  ],
  toMend: [
    (n) => `${n} ${n === 1 ? 'line is' : 'lines are'} to be mended`,
    (n) => `${n} ${n === 1 ? 'Zeile ist' : 'Zeilen sind'} zu berichtigen`,
    (n) => `${n} ${n === 1 ? 'rad' : 'rader'} att rätta`,
  ],
  leftOut: [
    (n) => `${n} ${n === 1 ? 'line is' : 'lines are'} left out`,
    (n) => `${n} ${n === 1 ? 'Zeile wird' : 'Zeilen werden'} ausgelassen`,
    (n) => `${n} ${n === 1 ? 'rad' : 'rader'} utelämnas`,
  ],
  notRead: [(names) => ` Not read: ${names}.`, (names) => ` Nicht gelesen: ${names}.`, (names) => ` Inte läst: ${names}.`],
  propose: [
    (n) => `Propose ${n} ${n === 1 ? 'feature' : 'features'}`,
    (n) => `${n} ${n === 1 ? 'Funktion' : 'Funktionen'} vorschlagen`,
    (n) => `Föreslå ${n} ${n === 1 ? 'funktion' : 'funktioner'}`,
  ],
  proposeThem: ['Propose them', 'Vorschlagen', 'Föreslå dem'],
  noConnection: [
    'There is no connection to the service. What you pasted stays here.',
    'Es gibt keine Verbindung zum Dienst. Das Eingefügte bleibt hier.',
    'Det finns ingen anslutning till tjänsten. Det du klistrade in finns kvar här.',
  ],
  proposed: [
    (n) => `${n} ${n === 1 ? 'feature' : 'features'} proposed.`,
    (n) => `${n} ${n === 1 ? 'Funktion' : 'Funktionen'} vorgeschlagen.`,
    (n) => `${n} ${n === 1 ? 'funktion föreslagen' : 'funktioner föreslagna'}.`,
  ],
  stay: [
    (n) => ` ${n} ${n === 1 ? 'line stays' : 'lines stay'} above, to be mended.`,
    (n) => ` ${n} ${n === 1 ? 'Zeile bleibt' : 'Zeilen bleiben'} oben, zu berichtigen.`,
    (n) => ` ${n} ${n === 1 ? 'rad' : 'rader'} finns kvar ovan, att rätta.`,
  ],
});

const at = (selector) => document.querySelector(selector);
const COLUMNS = ['title', 'description', 'effortHours', 'sourcing', 'feasibility', 'dataReadiness', 'kpiId', 'trace'];
const PAUSE_MS = 250;

const cell = (kind, text) => Object.assign(document.createElement(kind), { textContent: text });

function outcomeOf(line) {
  const place = document.createElement('td');
  place.append(Object.assign(cell('strong', WORDS[line.outcome]), { className: `outcome ${line.outcome.toLowerCase()}` }));
  if (line.problems.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...line.problems.map(({ field, problem }) => cell('li', `${WORDS[field ?? 'line']} ${problem}.`)),
    );
    place.append(list);
  }
  return place;
}

function rowOf(line) {
  const row = document.createElement('tr');
  row.className = line.outcome.toLowerCase();
  const wrong = new Set(line.problems.map((one) => one.field));
  row.append(Object.assign(cell('td', line.line), { className: 'num' }), outcomeOf(line));
  for (const column of COLUMNS) {
    const place = cell('td', line.values[column] ?? '');
    place.classList.toggle('wrong', wrong.has(column));
    row.append(place);
  }
  return row;
}

function show(report) {
  const count = (outcome) => report.lines.filter((line) => line.outcome === outcome).length;
  const wrong = count('REJECTED');
  const repeated = count('REPEATED');
  const parts = [WORDS.canBe(report.proposed)];
  if (wrong > 0) {
    parts.push(WORDS.toMend(wrong));
  }
  if (repeated > 0) {
    parts.push(WORDS.leftOut(repeated));
  }
  const ignored = report.ignoredColumns.length > 0 ? WORDS.notRead(report.ignoredColumns.join(', ')) : '';
  at('#paste-count').textContent = `${parts.join(', ')}.${ignored}`;
  at('#paste-lines').replaceChildren(...report.lines.map(rowOf));
  at('#paste-frame').hidden = false;
  const add = at('[data-paste-add]');
  add.disabled = report.proposed === 0;
  add.textContent = WORDS.propose(report.proposed);
}

function showNothing(why) {
  at('#paste-count').textContent = why;
  at('#paste-frame').hidden = true;
  at('#paste-lines').replaceChildren();
  const add = at('[data-paste-add]');
  add.disabled = true;
  add.textContent = WORDS.proposeThem;
}

const why = (answer) => answer.body?.detail ?? WORDS.noConnection;
const address = (query) => `/api/v1/cycles/${at('#paste').dataset.cycle}/concept/items/paste${query}`;

/** Of several looks the last one counts. */
let looks = 0;
let due = null;

async function look() {
  const mine = ++looks;
  const text = at('#paste-text').value;
  if (text.trim() === '') {
    showNothing('');
    return;
  }
  const answer = await call('POST', address('?dryRun=true'), { body: { text } });
  if (mine !== looks) {
    return;
  }
  if (answer.ok) {
    show(answer.body);
  } else {
    showNothing(why(answer));
  }
}

function lookSoon() {
  clearTimeout(due);
  at('[data-paste-add]').disabled = true;
  due = setTimeout(look, PAUSE_MS);
}

async function add() {
  const field = at('#paste-text');
  at('[data-paste-add]').disabled = true;
  clearTimeout(due);
  looks++;
  field.readOnly = true;
  const answer = await call('POST', address(''), { body: { text: field.value }, key: newKey() });
  field.readOnly = false;
  if (!answer.ok) {
    at('#paste-count').textContent = why(answer);
    at('[data-paste-add]').disabled = false;
    return;
  }
  const left = answer.body.lines.filter((line) => line.outcome === 'REJECTED');
  const added = WORDS.proposed(answer.body.proposed);
  const lines = left.map((line) => line.text);
  const { header } = answer.body;
  field.value = left.length === 0 ? '' : (header ? [header, ...lines] : lines).join('\n');
  news('concept');
  say(added);
  await look();
  if (left.length === 0) {
    at('#paste').close();
    at('#paste-open')?.focus();
  } else {
    at('#paste-count').textContent = added + WORDS.stay(left.length);
  }
}

function open(text) {
  at('#paste').showModal();
  if (text) {
    at('#paste-text').value = text;
  }
  look();
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-paste-open]')) {
    open('');
  } else if (event.target.closest('[data-paste-add]')) {
    add();
  }
});
document.addEventListener('input', (event) => event.target.id === 'paste-text' && lookSoon());
// Cells that are pasted where one feature is typed are many.
document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text') ?? '';
  if (event.target.matches?.('#propose [name="title"]') && /[\t\n]/.test(text.trim()) && at('#paste')) {
    event.preventDefault();
    open(text);
  }
});
