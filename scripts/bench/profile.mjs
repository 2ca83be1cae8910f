import { Session } from 'node:inspector/promises';
import { loadEntry } from './bundle.mjs';
import { median } from './repetitions.mjs';

export const title = 'where the engine spends its time in Node, by source file';
export const notes = [
  'Samples every 0.2 ms: of the simulation of the default cohort, all recorders on, and of its set-up. A function that the',
  'compiler took into another is counted where it is written. Ranges are over repetitions.',
];

const REPETITIONS = 5;
const PATIENTS = 50_000;
const COHORTS = 20;
/** Files that take less are summed up. */
const LEAST = 1;

/** @returns for each line of a bundle, the source file that it comes from. */
function sourceOfLines(text) {
  let source;
  return text.split('\n').map((line) => (source = /^\/\/ (\S+\.(?:ts|mjs|js))$/.exec(line)?.[1] ?? source));
}

/** @returns percent of the samples by source file. */
function shares({ nodes }, sources) {
  const ticks = new Map();
  let all = 0;
  const count = (name, samples) => {
    if (samples === 0) return;
    ticks.set(name, (ticks.get(name) ?? 0) + samples);
    all += samples;
  };
  for (const { callFrame, hitCount, positionTicks = [] } of nodes) {
    if (callFrame.functionName === '(idle)') continue;
    const isOurs = callFrame.url.includes('/bench/') && positionTicks.length > 0;
    if (isOurs) for (const { line, ticks: samples } of positionTicks) count(sources[line - 1], samples);
    else count(callFrame.functionName === '(garbage collector)' ? 'garbage collection' : 'Node', hitCount);
  }
  return new Map([...ticks].map(([name, samples]) => [name, (100 * samples) / all]));
}

/** @returns rows for what `work` does, the largest part first. */
async function rowsOf(session, what, work, sources) {
  work();
  const repetitions = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    await session.post('Profiler.start');
    work();
    const { profile } = await session.post('Profiler.stop');
    repetitions.push(shares(profile, sources));
  }
  const names = new Set(repetitions.flatMap((each) => [...each.keys()]));
  const parts = [...names].map((name) => ({ name, values: repetitions.map((each) => each.get(name) ?? 0) }));
  const shown = parts.filter(({ values }) => median(values) >= LEAST);
  shown.sort((a, b) => median(b.values) - median(a.values));
  const others = parts.filter((part) => !shown.includes(part));
  shown.push({
    name: `${others.length} files below ${LEAST} % each`,
    values: repetitions.map((_, i) => others.reduce((sum, { values }) => sum + values[i], 0)),
  });
  return shown.map(({ name, values }) => ({ figure: `${what}: ${name}`, unit: '%', values }));
}

export async function measure() {
  const { namespace, text } = await loadEntry('cohorts');
  const { CohortRun, resolveRequest } = namespace;
  const { request } = resolveRequest({}, Infinity);
  const large = new CohortRun({ ...request, patients: Infinity });
  const sources = sourceOfLines(text);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  const simulate = () => {
    for (const end = large.done + PATIENTS; large.done < end;) large.advance();
  };
  const setUp = () => {
    for (let cohort = 0; cohort < COHORTS; cohort++) new CohortRun(request);
  };
  const rows = [
    ...(await rowsOf(session, 'simulation', simulate, sources)),
    ...(await rowsOf(session, 'set-up', setUp, sources)),
  ];
  session.disconnect();
  return rows;
}
