/**
 * The default cohort under every theory, in independent batches: the spread between batches gives the standard error of
 * anything that can be measured in one, whatever the patients share.
 */
export const BATCHES = 20;
export const PATIENTS = 10_000;
export const batchSeed = (batch) => `validation ${batch + 1}`;

/** The request of a batch. */
export const batchRequest = ({ defaultParameters, requestDefaults, theories }, batch) => ({
  theories: theories.map(({ id }) => id),
  patients: PATIENTS,
  randomSeed: batchSeed(batch),
  params: defaultParameters,
  matchedRisk: requestDefaults.matchedRisk,
});

/**
 * One batch: the summary, the patients, and when each has a first overt metastasis under each theory.
 * @typedef {object} Batch
 * @property {import('../../src/engine.ts').CohortSummary} summary
 * @property {Float64Array} diameter cm.
 * @property {Float64Array} doublingTime days.
 * @property {Record<string, Float64Array>} firstOvert days from diagnosis, by theory.
 * @property {import('../../src/model/contracts.ts').GrowthShape} growth
 */

/** @returns {Batch} */
function simulate(engine, batch) {
  const request = batchRequest(engine, batch);
  const columns = () => new Float64Array(PATIENTS);
  const diameter = columns();
  const doublingTime = columns();
  const firstOvert = Object.fromEntries(request.theories.map((id) => [id, columns()]));
  const run = new engine.CohortRun(request, (theory, patient, outcome) => {
    diameter[patient.index] = patient.diameter;
    doublingTime[patient.index] = patient.doublingTime;
    firstOvert[theory][patient.index] = outcome.firstOvert;
  });
  while (run.advance());
  return { summary: run.summary(), diameter, doublingTime, firstOvert, growth: run.growth };
}

/** Mean over batches, with its standard error. */
export function estimateOf(values) {
  const value = values.reduce((sum, x) => sum + x, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Cells that enter the blood per cell of the primary and day, whatever makes or mars the first two steps. */
function shedding({ defaultParameters }, { theories: [{ steps }] }) {
  const step = (id) => steps.find((one) => one.id === id).expected;
  return (defaultParameters.departureRate * step('intravasation').survived) / step('localInvasion').entered;
}

/** Everything that the findings are measured in. */
export function simulateCohorts(engine) {
  const batches = Array.from({ length: BATCHES }, (_, batch) => simulate(engine, batch));
  const theories = batches[0].summary.theories.map(({ theory }) => theory);
  return {
    engine,
    batches,
    theories,
    shedding: shedding(engine, batches[0].summary),
    /** @param {(batch: Batch) => number} measure */
    estimate: (measure) => estimateOf(batches.map(measure)),
    /** @param {(summary: import('../../src/engine.ts').TheorySummary, batch: Batch) => number} measure */
    estimateFor: (theory, measure) =>
      estimateOf(
        batches.map((batch) =>
          measure(
            batch.summary.theories.find((one) => one.theory === theory),
            batch,
          ),
        ),
      ),
  };
}
