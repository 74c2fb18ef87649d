// The page of the sprints: cards go over the board by drag, by their arrows and by keyboard (h, l, ← and → on a card). A
// move names where its mover saw the card, so nobody undoes what somebody else did; it is shown at once and put right by
// what is fetched again. Files are sent as they are.

import { address, call, newKey } from './api.js';
import { axis, colour, drawCharts } from './charts.js';
import { news, say } from './live.js';
import { clear, over } from './notes.js';
import { holdWhile, letGo } from './swaps.js';
import { locale, words } from './words.js';

const WORDS = words({
  notMoved: [
    'It could not be moved: there is no connection to the service.',
    'Es konnte nicht verschoben werden: Es gibt keine Verbindung zum Dienst.',
    'Det kunde inte flyttas: det finns ingen anslutning till tjänsten.',
  ],
  moved: [
    (title, state) => `“${title}”: ${state}.`,
    (title, state) => `„${title}“: ${state}.`,
    (title, state) => `”${title}”: ${state}.`,
  ],
  notSent: [
    'The file could not be sent: there is no connection to the service. Nothing of it was kept; send it again.',
    'Die Datei konnte nicht gesendet werden: Es gibt keine Verbindung zum Dienst. Nichts davon wurde aufbewahrt; senden Sie sie erneut.',
    'Filen kunde inte skickas: det finns ingen anslutning till tjänsten. Inget av den sparades; skicka den igen.',
  ],
  added: [(name) => `“${name}” is added.`, (name) => `„${name}“ ist hinzugefügt.`, (name) => `”${name}” är tillagd.`],
  ideal: ['Evenly', 'Gleichmäßig', 'Jämnt'],
  remaining: ['Remaining', 'Verbleibend', 'Återstår'],
  hours: ['Hours', 'Stunden', 'Timmar'],
  items: ['Items', 'Einträge', 'Poster'],
  toDo: ['To do', 'Zu tun', 'Att göra'],
  doing: ['Doing', 'In Arbeit', 'Pågår'],
  review: ['Review', 'In Prüfung', 'Granskas'],
  done: ['Done', 'Fertig', 'Klar'],
  nothing: ['Nothing has happened yet.', 'Noch ist nichts geschehen.', 'Inget har hänt än.'],
  describeBurndown: [
    (days, left) => `Burndown over ${days} days; ${left} hours remain. The figures below say the same.`,
    (days, left) => `Burndown über ${days} Tage; ${left} Stunden verbleiben. Die Zahlen darunter sagen dasselbe.`,
    (days, left) => `Burndown över ${days} dagar; ${left} timmar återstår. Siffrorna nedan säger samma sak.`,
  ],
  describeFlow: [
    (days) => `Items in each state over ${days} days. The figures below say the same.`,
    (days) => `Einträge je Zustand über ${days} Tage. Die Zahlen darunter sagen dasselbe.`,
    (days) => `Poster per läge över ${days} dagar. Siffrorna nedan säger samma sak.`,
  ],
});

/* The board */

const board = () => document.getElementById('board');
const cardOf = (target) => target.closest?.('#board [data-card]');
const columnOf = (target) => target.closest?.('#board [data-state]');
const columns = () => [...(board()?.querySelectorAll('[data-state]') ?? [])];

/** Moves are told one after the other, in the order in which they were made. */
let told = Promise.resolve();

/** How many moves are on their way: the board is fetched again once all have arrived. */
let underway = 0;

async function tell(sprint, itemId, from, to) {
  const answer = await call('POST', `/api/v1/sprints/${sprint}/moves`, { body: { itemId, from, to }, key: newKey() });
  underway--;
  if (!answer.ok) {
    say(answer.body?.detail ?? WORDS.notMoved);
  }
  if (underway === 0) {
    news('sprint');
    letGo();
  }
}

function move(card, column) {
  const from = card.dataset.at;
  const to = column.dataset.state;
  if (from === to) {
    return;
  }
  const focused = card.contains(document.activeElement) ? document.activeElement : null;
  column.querySelector('.cards').append(card);
  card.dataset.at = to;
  focused?.focus();
  say(WORDS.moved(card.dataset.title, column.querySelector('h3').firstChild.textContent.trim()));
  underway++;
  const sprint = board().dataset.sprint;
  told = told.then(() => tell(sprint, card.dataset.card, from, to));
}

function moveBy(card, by) {
  const all = columns();
  const to = all[all.indexOf(columnOf(card)) + by];
  if (to) {
    move(card, to);
  }
}

const KEYS = { h: -1, ArrowLeft: -1, l: 1, ArrowRight: 1 };

document.addEventListener('keydown', (event) => {
  const by = KEYS[event.key];
  if (by && event.target.matches?.('#board [data-card]') && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    moveBy(event.target, by);
  }
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-to]');
  const card = button && cardOf(button);
  const column = card && columns().find(({ dataset }) => dataset.state === button.dataset.to);
  if (column) {
    move(card, column);
  }
});

/* Drag */

let dragged = null;

function unmark() {
  columns().forEach((column) => column.classList.remove('drop-here'));
}

document.addEventListener('dragstart', (event) => {
  dragged = cardOf(event.target);
  if (dragged) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.title);
    dragged.classList.add('is-dragged');
  }
});
document.addEventListener('dragover', (event) => {
  const over = dragged && columnOf(event.target);
  if (over) {
    event.preventDefault();
    unmark();
    over.classList.add('drop-here');
  }
});
document.addEventListener('drop', (event) => {
  const column = dragged && columnOf(event.target);
  if (column) {
    event.preventDefault();
    move(dragged, column);
  }
});
document.addEventListener('dragend', () => {
  dragged?.classList.remove('is-dragged');
  dragged = null;
  unmark();
  letGo();
});

// What is dragged stays until it is dropped; what was moved stays where it was put until that has arrived.
holdWhile((part) => (dragged || underway > 0) && part.contains(board()));

/* Files */

async function send(file, path) {
  try {
    const answer = await fetch(address(`${path}?name=${encodeURIComponent(file.name)}`), {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang,
        'Content-Type': 'application/octet-stream',
        'X-Requested-With': 'JavaScript',
      },
      body: file,
    });
    return { ok: answer.ok, body: await answer.json().catch(() => null) };
  } catch {
    return { ok: false, body: null };
  }
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.dataset.upload) {
    return;
  }
  event.preventDefault();
  const field = form.querySelector('[type=file]');
  const file = field.files[0];
  if (!file || form.getAttribute('aria-busy') === 'true') {
    return;
  }
  clear(form);
  form.setAttribute('aria-busy', 'true');
  const answer = await send(file, form.dataset.upload);
  form.removeAttribute('aria-busy');
  if (answer.ok) {
    field.value = '';
    say(WORDS.added(file.name));
    news('proof-of-concept');
  } else {
    over(form, 'bad', answer.body?.detail ?? WORDS.notSent);
  }
  letGo();
});

// What was chosen and is on its way stays; what a file was refused for is read before the part is fetched again.
holdWhile((part) =>
  [...part.querySelectorAll('form[data-upload]')].some(
    (form) => form.getAttribute('aria-busy') === 'true' || form.querySelector('[type=file]').value !== '',
  ),
);

/* Charts */

const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOf = ({ day }) => days.format(new Date(day));

function frame(all, name) {
  return {
    legend: { top: 4, textStyle: { color: colour('--ink'), fontSize: 13 } },
    grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: axis({ type: 'category', data: all.map(dayOf), boundaryGap: false }),
    yAxis: axis({ type: 'value', min: 0, minInterval: 1, name }),
  };
}

function burndown(all) {
  return {
    ...frame(all, WORDS.hours),
    series: [
      {
        name: WORDS.ideal,
        type: 'line',
        symbol: 'none',
        lineStyle: { type: 'dashed', color: colour('--muted') },
        itemStyle: { color: colour('--muted') },
        data: all.map(({ idealHours }) => idealHours),
      },
      {
        name: WORDS.remaining,
        type: 'line',
        lineStyle: { width: 3, color: colour('--accent') },
        itemStyle: { color: colour('--accent') },
        data: all.map(({ remainingHours }) => remainingHours ?? null),
      },
    ],
  };
}

const STATES = [
  ['done', '--good'],
  ['review', '--improving'],
  ['doing', '--decision'],
  ['toDo', '--muted'],
];

function flow(all) {
  return {
    ...frame(all, WORDS.items),
    series: STATES.map(([state, shade]) => ({
      name: WORDS[state],
      type: 'line',
      stack: 'items',
      symbolSize: 6,
      lineStyle: { color: colour(shade) },
      itemStyle: { color: colour(shade) },
      areaStyle: { color: colour(shade), opacity: 0.35 },
      data: all.map((day) => day[state]),
    })),
  };
}

const known = (all) => all.filter(({ remainingHours }) => remainingHours !== undefined);

const how = {
  count: (figures) => (figures.burndown ? known(figures.burndown) : figures.flow).length,
  nothing: WORDS.nothing,
  describe: (figures) =>
    figures.burndown
      ? WORDS.describeBurndown(figures.burndown.length, known(figures.burndown).at(-1).remainingHours)
      : WORDS.describeFlow(figures.flow.length),
  option: (figures) => (figures.burndown ? burndown(figures.burndown) : flow(figures.flow)),
};

const draw = () => document.querySelector('[data-chart]') && drawCharts(how);
draw();
document.body.addEventListener('htmx:afterSwap', draw);
