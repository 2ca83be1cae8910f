import { openPage } from './browser.mjs';
import { track } from './element.mjs';
import { ensureReleased } from './released.mjs';

export const title =
  'a slider that does not rest, on a fast and on a slow machine: the released one-file build';
export const notes = [
  'The view of the theories, 1280 × 900, default cohort (2000 patients, 3 theories), a fresh page each time; a slider is',
  'dragged to and fro for 2 seconds, a move each frame. 6×: Chromium slows the main thread of the page by that factor,',
  'not its worker. First chart: from the start of the navigation to the second animation frame after the first',
  'ms-progress. Longest task: of the main thread while dragging, from a trace. Redraws: of the chart that is redrawn most.',
];

const RATES = [1, 6];
const REPETITIONS = 5;
const DURATION = 2000;
const FRAME = 16;

/** Runs in the page before its own scripts: counts how often each canvas is cleared, which Chart.js does at each redraw. */
function countRedraws() {
  const counts = new Map();
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    counts.set(this.canvas, (counts.get(this.canvas) ?? 0) + 1);
    return clearRect.apply(this, box);
  };
  globalThis.restartCount = () => counts.clear();
  globalThis.mostRedraws = () => Math.max(0, ...counts.values());
}

async function drag(page, { left, right, y }) {
  const start = performance.now();
  let elapsed = 0;
  for (let move = 1; elapsed < DURATION; move++) {
    // To and fro, and never twice to the same place.
    const share = (1 + Math.sin(0.37 * move)) / 2;
    await page.mouse.move(left + share * (right - left), y);
    elapsed = performance.now() - start;
    const pause = FRAME - (elapsed % FRAME);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return (performance.now() - start) / 1000;
}

/** Milliseconds of the longest task on the main thread of the page that did most. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const byThread = new Map(mains.map((event) => [threadOf(event), []]));
  for (const event of traceEvents) {
    if (event.name.endsWith('RunTask')) byThread.get(threadOf(event))?.push(event.dur ?? 0);
  }
  const sum = (durations) => durations.reduce((total, duration) => total + duration, 0);
  const [busiest] = [...byThread.values()].sort((a, b) => sum(b) - sum(a));
  if (!busiest || busiest.length === 0) throw new Error('The trace holds no task of a page.');
  return Math.max(...busiest) / 1000;
}

async function measureOnce(rate) {
  const page = await openPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluateOnNewDocument(countRedraws);
  await page.goto(new URL('element.html?view=theories', page.url()).href);
  const firstChart = await page.evaluate(() => globalThis.firstCharts);
  await page.evaluate(() => globalThis.firstComplete);
  const ends = await track(page);
  await page.mouse.move(ends.left, ends.y);
  await page.mouse.down();
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(() => globalThis.restartCount());
  const seconds = await drag(page, ends);
  const redraws = (await page.evaluate(() => globalThis.mostRedraws())) / seconds;
  const task = longestTask(await page.tracing.stop());
  await page.mouse.up();
  await page.close();
  return { firstChart, task, redraws };
}

export async function measure() {
  ensureReleased();
  const rows = [];
  for (const rate of RATES) {
    const found = [];
    for (let i = 0; i < REPETITIONS; i++) found.push(await measureOnce(rate));
    const row = (figure, unit, key) => ({
      figure: `${rate}×: ${figure}`,
      unit,
      values: found.map((each) => each[key]),
    });
    rows.push(
      row('first chart', 'ms', 'firstChart'),
      row('longest task', 'ms', 'task'),
      row('redraws', '1/s', 'redraws'),
    );
  }
  return rows;
}
