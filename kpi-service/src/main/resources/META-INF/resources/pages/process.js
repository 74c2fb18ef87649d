// The process diagrams, with where the cycle stands in them.

import { read } from './charts.js';
import { oneAtATime } from './one-at-a-time.js';

const place = document.querySelector('[data-diagram="cycle"]');
const cycleId = place.dataset.cycle;

/** Those of the page, by name: a drawing follows when the colour scheme changes. */
const COLOURS = { defaultFillColor: 'var(--sheet)', defaultStrokeColor: 'var(--sheet-ink)' };

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
    this.#viewer ??= new window.BpmnJS({ container: this.#canvas, bpmnRenderer: COLOURS });
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

const update = oneAtATime(showPosition);
document.addEventListener('cocreation:news', update);
update();
