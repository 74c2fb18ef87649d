// A cycle's page: the process diagrams with where the cycle stands, and the charts of its KPIs.

import { axis, colour, drawCharts, read } from './charts.js';

const place = document.querySelector('[data-diagram="cycle"]');
const cycleId = place.dataset.cycle;

/** One diagram; marks are changed in place, so that nothing flickers. */
class Diagram {
  #frame;
  #canvas;
  #viewer = null;
  #process = null;
  #marks = new Map();

  constructor(frame) {
    this.#frame = frame;
    this.#canvas = frame.querySelector('.canvas');
    new ResizeObserver(() => this.#fit()).observe(this.#canvas);
  }

  async show(process) {
    if (process === this.#process) {
      return;
    }
    const bpmn = await read(`/api/v1/processes/${process}`, 'text');
    this.#viewer ??= new window.BpmnJS({ container: this.#canvas });
    await this.#viewer.importXML(bpmn);
    this.#process = process;
    this.#marks.clear();
    this.#frame.dataset.process = process;
    this.#fit();
  }

  #fit() {
    if (!this.#process) {
      return;
    }
    const canvas = this.#viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const height = Math.ceil((this.#canvas.clientWidth * inner.height) / inner.width) + 16;
    if (Math.abs(this.#canvas.clientHeight - height) > 1) {
      this.#canvas.style.height = `${height}px`;
    }
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  }

  /** @param wanted from element id to mark */
  mark(wanted) {
    const canvas = this.#viewer.get('canvas');
    const elements = this.#viewer.get('elementRegistry');
    for (const [id, mark] of this.#marks) {
      if (wanted.get(id) !== mark) {
        canvas.removeMarker(id, mark);
        this.#marks.delete(id);
      }
    }
    for (const [id, mark] of wanted) {
      if (elements.get(id) && this.#marks.get(id) !== mark) {
        canvas.addMarker(id, mark);
        this.#marks.set(id, mark);
      }
    }
  }
}

const diagrams = {
  cycle: new Diagram(place),
  phase: new Diagram(document.querySelector('[data-diagram="phase"]')),
};

async function showPosition() {
  const cycle = await read(`/api/v1/cycles/${cycleId}`);
  const { process, phaseProcess, current, passed } = cycle.position;
  await diagrams.cycle.show(process);
  const marks = new Map();
  for (const phase of passed) {
    marks.set(phase, 'is-done');
    marks.set(`decide-${phase}`, 'is-done');
  }
  if (cycle.awaitingDecision) {
    marks.set(cycle.phase, 'is-done');
  }
  current.forEach((element) => marks.set(element, 'is-here'));
  diagrams.cycle.mark(marks);

  await diagrams.phase.show(phaseProcess);
  const states = { OPEN: 'is-here', COMPLETED: 'is-done' };
  diagrams.phase.mark(
    new Map(
      cycle.activities
        .filter((activity) => activity.round === cycle.round && states[activity.state])
        .map((activity) => [activity.key, states[activity.state]]),
    ),
  );
}

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

let running = false;
let again = false;

/** One update at a time; what happens meanwhile leads to one more. */
async function update() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  try {
    do {
      again = false;
      await Promise.allSettled([showPosition(), drawCharts(kpiCharts)]);
    } while (again);
  } finally {
    running = false;
  }
}

document.addEventListener('cocreation:news', update);
document.body.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'kpis') {
    update();
  }
});
update();
