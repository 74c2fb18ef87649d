// The chart of opportunities: expected return against complexity cost, each as a cross from low to
// high with a sign where both are likely. States differ in shape and line, not in colour alone.

import { axis, colour, drawCharts } from './charts.js';
import { locale, words } from './words.js';

const WORDS = words({
  candidate: ['Candidate', 'Kandidat', 'Kandidat'],
  shelved: ['Shelved', 'Zurückgestellt', 'På hyllan'],
  selected: ['Selected', 'Ausgewählt', 'Vald'],
  span: [
    (likely, low, high) => `${likely} (${low} to ${high})`,
    (likely, low, high) => `${likely} (${low} bis ${high})`,
    (likely, low, high) => `${likely} (${low} till ${high})`,
  ],
  gain: ['Return a year', 'Ertrag im Jahr', 'Avkastning per år'],
  cost: ['Cost', 'Kosten', 'Kostnad'],
  costAxis: ['Complexity cost', 'Komplexitätskosten', 'Komplexitetskostnad'],
  gainAxis: ['Expected return a year', 'Erwarteter Ertrag im Jahr', 'Förväntad avkastning per år'],
  noneSelected: ['Nothing is selected yet.', 'Noch ist nichts ausgewählt.', 'Inget är valt än.'],
  describe: [
    (currency, count, selected) =>
      `Expected return a year against complexity cost in ${currency}, ${count} opportunities. ${selected} The table below says the same in figures.`,
    (currency, count, selected) =>
      `Erwarteter Ertrag im Jahr gegen Komplexitätskosten in ${currency}, ${count} Chancen. ${selected} Die Tabelle darunter sagt dasselbe in Zahlen.`,
    (currency, count, selected) =>
      `Förväntad avkastning per år mot komplexitetskostnad i ${currency}, ${count} möjligheter. ${selected} Tabellen nedan säger samma sak i siffror.`,
  ],
  nothing: ['No opportunity is assessed yet.', 'Noch ist keine Chance beurteilt.', 'Ingen möjlighet är bedömd än.'],
});

const STATES = [
  {
    state: 'CANDIDATE',
    name: WORDS.candidate,
    symbol: 'circle',
    size: 13,
    shade: '--accent',
    fill: '--card',
    line: 'solid',
    width: 1.5,
  },
  {
    state: 'SHELVED',
    name: WORDS.shelved,
    symbol: 'path://M2,0L5,3L8,0L10,2L7,5L10,8L8,10L5,7L2,10L0,8L3,5L0,2Z',
    size: 12,
    shade: '--muted',
    line: 'dashed',
    width: 1,
  },
  { state: 'SELECTED', name: WORDS.selected, symbol: 'diamond', size: 20, shade: '--good', line: 'solid', width: 3 },
];

const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
const short = new Intl.NumberFormat(locale, { notation: 'compact' });

const span = ({ low, likely, high }) =>
  WORDS.span(exact.format(likely), exact.format(low), exact.format(high));

function tip({ data: { point } }) {
  const title = window.echarts.format.encodeHTML(point.title);
  return `<strong>${point.number}. ${title}</strong><br>${WORDS.gain}: ${span(point.expectedReturn)}<br>${WORDS.cost}: ${span(point.complexityCost)}`;
}

/** From low to high, in both directions. */
function cross({ complexityCost: cost, expectedReturn: gain }) {
  return [
    [{ coord: [cost.low, gain.likely] }, { coord: [cost.high, gain.likely] }],
    [{ coord: [cost.likely, gain.low] }, { coord: [cost.likely, gain.high] }],
  ];
}

function series({ state, name, symbol, size, shade, fill = shade, line, width }, all) {
  const points = all.filter((point) => point.state === state);
  return {
    name,
    type: 'scatter',
    symbol,
    symbolSize: size,
    itemStyle: { color: colour(fill), borderColor: colour(shade), borderWidth: fill === shade ? 0 : 2.5, opacity: 1 },
    z: 3,
    data: points.map((point) => ({ value: [point.complexityCost.likely, point.expectedReturn.likely], point })),
    label: {
      show: true,
      formatter: ({ data }) => data.point.number,
      // Between the arms of its cross.
      position: 'right',
      offset: [-3, -9],
      color: colour('--ink'),
      textBorderColor: colour('--card'),
      textBorderWidth: 3,
      fontSize: 13,
      fontWeight: 600,
    },
    labelLayout: { moveOverlap: 'shiftY' },
    markLine: {
      z: 1,
      silent: true,
      animation: false,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: colour(shade), type: line, width, opacity: 0.7 },
      data: points.flatMap(cross),
    },
  };
}

/** Not to be seen: the axes reach as far as the highest amounts, which are ends of lines. */
function reach(points) {
  const most = (range) => Math.max(0, ...points.map((point) => Number(point[range].high)));
  return {
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    tooltip: { show: false },
    data: [[most('complexityCost'), most('expectedReturn')]],
  };
}

function option({ currency, points }) {
  const amounts = { type: 'value', min: 0, axisLabel: { formatter: (amount) => short.format(amount) } };
  return {
    legend: {
      top: 8,
      data: STATES.map(({ name }) => name),
      textStyle: { color: colour('--ink'), fontSize: 13 },
    },
    grid: { left: 16, right: 32, top: 72, bottom: 44, containLabel: true },
    tooltip: { trigger: 'item', formatter: tip },
    xAxis: axis({ ...amounts, name: `${WORDS.costAxis}, ${currency}`, nameLocation: 'middle', nameGap: 32 }),
    yAxis: axis({
      ...amounts,
      name: `${WORDS.gainAxis}, ${currency}`,
      nameTextStyle: { color: colour('--muted'), fontSize: 13, align: 'left', padding: [0, 0, 0, -40] },
    }),
    series: [...STATES.map((state) => series(state, points)), reach(points)],
  };
}

function describe({ currency, points }) {
  const chosen = points.find(({ state }) => state === 'SELECTED');
  const selected = chosen ? `${WORDS.selected}: ${chosen.number}. ${chosen.title}.` : WORDS.noneSelected;
  return WORDS.describe(currency, points.length, selected);
}

const how = { count: ({ points }) => points.length, nothing: WORDS.nothing, describe, option };

drawCharts(how);
document.body.addEventListener('htmx:afterSwap', () => drawCharts(how));
