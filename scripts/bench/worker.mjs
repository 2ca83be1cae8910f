import { openPage } from './browser.mjs';
import { entryScript, importEntry } from './bundle.mjs';
import { median, milliseconds } from './repetitions.mjs';

export const title =
  'the engine in the inline worker of a Chromium page, through the client and its protocol';
export const notes = [
  'From the request on the page to its complete summary on the page: messages, set-up with matched risk, simulation in',
  'slices, partial summaries. “After set-up”: the median time of one block of 64 patients is taken off. Peer: the same cohort by',
  'the same sources in Node, in one go, set-up included or taken off likewise, right after the worker’s.',
];

const COHORTS = [2_000, 20_000, 100_000];
const BLOCK = 64;
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

/** Runs every size once in the worker and once in Node. @returns milliseconds by patients. */
async function sweep(page, runInNode) {
  const worker = {};
  const node = {};
  for (const patients of [BLOCK, ...COHORTS]) {
    worker[patients] = (await runInWorker(page, patients)).complete;
    node[patients] = runInNode(patients);
  }
  return { worker, node };
}

export async function measure() {
  const { CohortRun, resolveRequest } = await importEntry('cohorts');
  const { theories } = resolveRequest({}, Infinity).request;
  const runInNode = (patients) =>
    milliseconds(() => {
      const run = new CohortRun(resolveRequest({ patients: String(patients) }, Infinity).request);
      while (run.advance());
      run.summary();
    });

  const rows = await firstRuns(COHORTS[0]);
  const page = await openClient();
  for (let repetition = 0; repetition < WARM_UP; repetition++) await sweep(page, runInNode);
  const sweeps = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) sweeps.push(await sweep(page, runInNode));
  await page.close();

  const times = (place, patients) => sweeps.map((sweep) => sweep[place][patients]);
  const ratesAfterSetUp = (place, patients) => {
    const setUp = median(times(place, BLOCK));
    return times(place, patients).map(
      (time) => (1000 * (patients - BLOCK) * theories.length) / (time - setUp),
    );
  };
  const row = (figure, unit, values, patients) => ({
    figure,
    unit,
    values: values('worker', patients),
    peer: 'Node',
    peerValues: values('node', patients),
    moreIsBetter: values === ratesAfterSetUp,
  });
  rows.push(row(`set-up and first ${BLOCK} patients`, 'ms', times, BLOCK));
  for (const patients of COHORTS) {
    rows.push(row(`${patients} patients`, 'ms', times, patients));
    rows.push(row(`${patients} patients, after set-up`, 'patient-theories/s', ratesAfterSetUp, patients));
  }
  return rows;
}
