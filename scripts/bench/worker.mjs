import { openPage } from './browser.mjs';
import { entryScript, importEntry } from './bundle.mjs';

export const title =
  'the engine in the inline worker of a Chromium page, through the client and its protocol';
export const notes = [
  'From the request on the page to its summaries there: messages, set-up with matched risk, simulation in slices. The',
  'first summary holds 64 patients; the rate after it is that of the others, from the first summary to the complete one,',
  'and leaves the set-up out; the rate of the whole run has all in. New page: the worker is started too, and nothing is',
  'compiled yet. Peer: the same cohort by the same sources in Node, in one go, right after the worker’s.',
];

const COHORTS = [2_000, 20_000, 100_000];
const WARM_UP = 3;
const REPETITIONS = 7;

async function openClient() {
  const page = await openPage();
  await page.addScriptTag({ content: await entryScript('worker') });
  return page;
}

async function runInWorker(page, patients) {
  const timing = await page.evaluate((count) => globalThis.entry.run(count), patients);
  if (timing.path !== 'inline') throw new Error(`The engine took another path: ${timing.path}`);
  return timing;
}

/** The first run of a page: the worker starts, and its code is not compiled yet. */
async function firstRuns(patients) {
  const timings = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const page = await openClient();
    timings.push(await runInWorker(page, patients));
    await page.close();
  }
  return [
    { figure: 'new page: first summary', unit: 'ms', values: timings.map(({ first }) => first) },
    { figure: `new page: ${patients} patients`, unit: 'ms', values: timings.map(({ complete }) => complete) },
  ];
}

/** The same in Node, in the same form. */
function runInNode({ CohortRun, resolveRequest }, patients) {
  const start = performance.now();
  const run = new CohortRun(resolveRequest({ patients: String(patients) }, Infinity).request);
  run.advance();
  run.summary();
  const first = performance.now() - start;
  while (run.advance());
  run.summary();
  return { first, complete: performance.now() - start };
}

/** Runs every size once in the worker and once in Node. @returns timings by patients. */
async function sweep(page, entry) {
  const worker = {};
  const node = {};
  for (const patients of COHORTS) {
    worker[patients] = await runInWorker(page, patients);
    node[patients] = runInNode(entry, patients);
  }
  return { worker, node };
}

export async function measure() {
  const entry = await importEntry('cohorts');
  const { theories } = entry.requestDefaults;
  const rows = await firstRuns(COHORTS[0]);
  const page = await openClient();
  const sweeps = [];
  for (let repetition = -WARM_UP; repetition < REPETITIONS; repetition++) {
    const timings = await sweep(page, entry);
    if (repetition >= 0) sweeps.push(timings);
  }
  await page.close();

  for (const patients of COHORTS) {
    const row = (figure, unit, value) => ({
      figure: `${patients} patients: ${figure}`,
      unit,
      values: sweeps.map(({ worker }) => value(worker[patients])),
      peer: 'Node',
      peerValues: sweeps.map(({ node }) => value(node[patients])),
    });
    const rate = ({ first, complete }) =>
      (1000 * (patients - entry.blockSize) * theories.length) / (complete - first);
    const wholeRate = ({ complete }) => (1000 * patients * theories.length) / complete;
    rows.push(
      row('first summary', 'ms', ({ first }) => first),
      row('complete', 'ms', ({ complete }) => complete),
      { ...row('rate after the first', 'patient-theories/s', rate), moreIsBetter: true },
      { ...row('rate of the whole run', 'patient-theories/s', wholeRate), moreIsBetter: true },
    );
  }
  return rows;
}
