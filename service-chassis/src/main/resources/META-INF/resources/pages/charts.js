// One way to draw charts, on every page: a frame names the address of its figures (data-chart), the
// page says how they are drawn. What a chart shows, a table beside it tells too.

import { address } from './api.js';
import { words } from './words.js';

const WORDS = words({
  cannot: ['This chart cannot be drawn now.', 'Dieses Diagramm kann jetzt nicht gezeichnet werden.', 'Diagrammet kan inte ritas just nu.'],
});

const stillPlease = matchMedia('(prefers-reduced-motion: reduce)');
const charts = new Map();
const drawn = new Map();

/** @param path of the API */
export async function read(path, as = 'json') {
  const answer = await fetch(address(path));
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer[as]();
}

/** A colour of the style sheet, as light or dark has it now. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** An axis in the look of the pages. */
export function axis({ axisLabel, ...own }) {
  const ink = colour('--muted');
  return {
    nameTextStyle: { color: ink, fontSize: 13 },
    axisLabel: { color: ink, fontSize: 13, hideOverlap: true, ...axisLabel },
    axisLine: { lineStyle: { color: colour('--line') } },
    splitLine: { lineStyle: { color: colour('--line'), opacity: 0.6 } },
    ...own,
  };
}

/** What is the same in all charts; with a text in the middle where there is nothing to draw. */
function look(text) {
  return {
    animation: !stillPlease.matches,
    animationDuration: 300,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    title: {
      text,
      left: 'center',
      top: 'middle',
      textStyle: { color: colour('--muted'), fontSize: 15, fontWeight: 400 },
    },
    tooltip: {
      confine: true,
      backgroundColor: colour('--card'),
      borderColor: colour('--line'),
      textStyle: { color: colour('--ink') },
    },
  };
}

function chartIn(frame) {
  if (!charts.has(frame)) {
    const chart = window.echarts.init(frame);
    charts.set(frame, chart);
    new ResizeObserver(() => chart.isDisposed() || chart.resize()).observe(frame);
  }
  return charts.get(frame);
}

function paint(frame, figures, { count, nothing, describe, option }) {
  const points = count(figures);
  const common = look(points > 0 ? '' : nothing);
  const own = option(figures);
  chartIn(frame).setOption({
    ...common,
    ...own,
    tooltip: { ...common.tooltip, ...own.tooltip },
    aria: { enabled: true, label: { description: points > 0 ? describe(figures) : nothing } },
  });
  frame.dataset.points = points;
}

/** How often a frame was to be drawn: of several figures those that were asked for last count. */
const asks = new WeakMap();

async function draw(frame, how) {
  const mine = (asks.get(frame) ?? 0) + 1;
  asks.set(frame, mine);
  try {
    const figures = await read(frame.dataset.chart);
    if (asks.get(frame) !== mine) {
      return;
    }
    paint(frame, figures, how);
    drawn.set(frame, { figures, how });
  } catch (failure) {
    if (!drawn.has(frame)) {
      chartIn(frame).setOption({ ...look(WORDS.cannot), aria: { enabled: true, label: { description: WORDS.cannot } } });
    } // Else what was drawn before stays.
    throw failure;
  }
}

/**
 * Draws every chart of the page, again where it is drawn already.
 *
 * @param how count(figures), nothing: what to say where that is 0, describe(figures) for who does
 *     not see it, option(figures) for ECharts
 */
export async function drawCharts(how) {
  for (const [frame, chart] of charts) {
    if (!frame.isConnected) {
      chart.dispose();
      charts.delete(frame);
      drawn.delete(frame);
    }
  }
  await Promise.allSettled([...document.querySelectorAll('[data-chart]')].map((frame) => draw(frame, how)));
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
  drawn.forEach(({ figures, how }, frame) => paint(frame, figures, how)),
);
