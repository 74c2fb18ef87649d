// The charts of a cycle's KPIs. ECharts comes once there is something to draw.

import { axis, colour, drawCharts } from './charts.js';
import { oneAtATime } from './one-at-a-time.js';
import { number, words } from './words.js';

const WORDS = words({
  baseline: ['Baseline', 'Ausgangswert', 'Utgångsvärde'],
  target: ['Target', 'Zielwert', 'Målvärde'],
  actual: ['Actual', 'Istwert', 'Utfall'],
  synthetic: ['Actual (synthetic)', 'Istwert (synthetisch)', 'Utfall (syntetiskt)'],
  nothing: ['Not measured yet.', 'Noch nicht gemessen.', 'Inte mätt än.'],
  describe: [
    (name, count, last, baseline, target) =>
      `${name}, ${count} measurements, the last ${last}; baseline ${baseline}, target ${target}. The table below says the same in figures.`,
    (name, count, last, baseline, target) =>
      `${name}, ${count} Messungen, die letzte ${last}; Ausgangswert ${baseline}, Zielwert ${target}. Die Tabelle darunter sagt dasselbe in Zahlen.`,
    (name, count, last, baseline, target) =>
      `${name}, ${count} mätningar, den senaste ${last}; utgångsvärde ${baseline}, målvärde ${target}. Tabellen nedan säger samma sak i siffror.`,
  ],
});

const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.common.min.js';

function option(kpi) {
  const line = (name, value, at, shade) => ({
    yAxis: Number(value),
    name,
    lineStyle: { color: shade, type: 'dashed', width: 1.5 },
    label: { formatter: `${name} ${number(value)}`, position: at, color: shade, fontSize: 13, fontWeight: 600 },
  });
  const values = [kpi.baseline, kpi.target, ...kpi.measurements.map((point) => point.value)].map(Number);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.18;
  const tidy = (value) => Number(value.toPrecision(3));
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value) => `${number(value)} ${kpi.unit}` },
    xAxis: axis({ type: 'time', splitLine: { show: false } }),
    yAxis: axis({
      type: 'value',
      min: tidy(low - room),
      max: tidy(high + room),
      name: kpi.unit,
      nameTextStyle: { color: colour('--muted'), fontSize: 13, align: 'left' },
      axisLabel: { showMinLabel: false, showMaxLabel: false, formatter: number },
    }),
    series: [
      {
        name: kpi.synthetic ? WORDS.synthetic : WORDS.actual,
        type: 'line',
        symbolSize: 8,
        lineStyle: { width: 2.5, color: colour('--accent') },
        symbol: 'circle',
        itemStyle: { color: colour('--accent'), borderColor: colour('--accent'), borderWidth: 2 },
        data: kpi.measurements.map((point) => ({
          value: [point.observedAt, Number(point.value)],
          ...(point.synthetic && { itemStyle: { color: colour('--card') } }),
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          data: [
            line(WORDS.baseline, kpi.baseline, 'insideEndTop', colour('--baseline')),
            line(WORDS.target, kpi.target, 'insideEndTop', colour('--good')),
          ],
        },
      },
    ],
  };
}

const kpiCharts = {
  count: ({ measurements }) => measurements.length,
  nothing: WORDS.nothing,
  describe: ({ name, unit, baseline, target, measurements }) =>
    WORDS.describe(
      name,
      measurements.length,
      `${number(measurements.at(-1).value)} ${unit}`,
      number(baseline),
      number(target),
    ),
  option,
};

let loading = null;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${document.documentElement.dataset.own}${ECHARTS}`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

async function draw() {
  if (document.querySelector('[data-chart]')) {
    await load();
    await drawCharts(kpiCharts);
  }
}

const update = oneAtATime(draw);
document.body.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'kpis') {
    update();
  }
});
update();
