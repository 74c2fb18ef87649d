// The charts of a cycle's KPIs. ECharts comes once there is something to draw.

import { axis, colour, drawCharts } from './charts.js';
import { oneAtATime } from './one-at-a-time.js';

const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.common.min.js';

function option(kpi) {
  const line = (name, value, at, shade) => ({
    yAxis: Number(value),
    name,
    lineStyle: { color: shade, type: 'dashed', width: 1.5 },
    label: { formatter: `${name} ${value}`, position: at, color: shade, fontSize: 13, fontWeight: 600 },
  });
  const values = [kpi.baseline, kpi.target, ...kpi.measurements.map((point) => point.value)].map(Number);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.18;
  const tidy = (value) => Number(value.toPrecision(3));
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value) => `${value} ${kpi.unit}` },
    xAxis: axis({ type: 'time', splitLine: { show: false } }),
    yAxis: axis({
      type: 'value',
      min: tidy(low - room),
      max: tidy(high + room),
      name: kpi.unit,
      nameTextStyle: { color: colour('--muted'), fontSize: 13, align: 'left' },
      axisLabel: { showMinLabel: false, showMaxLabel: false },
    }),
    series: [
      {
        name: kpi.synthetic ? 'Actual (synthetic)' : 'Actual',
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
            line('Baseline', kpi.baseline, 'insideEndTop', colour('--baseline')),
            line('Target', kpi.target, 'insideEndTop', colour('--good')),
          ],
        },
      },
    ],
  };
}

const kpiCharts = {
  count: ({ measurements }) => measurements.length,
  nothing: 'Not measured yet.',
  describe: ({ name, unit, baseline, target, measurements }) =>
    `${name}, ${measurements.length} measurements, the last ${measurements.at(-1).value} ${unit}; baseline ${baseline}, target ${target}. The table below says the same in figures.`,
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
