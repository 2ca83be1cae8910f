import { cascadeSteps, type CascadeStep } from '../../src/summary/cascade-ends.js';
import { differenceInErrors, meanEstimate, ratioEstimate, type Estimate } from './estimate.js';
import type { ObservedCohort, ObservedFounder } from './observed-cohort.js';

/** One thing compared: what the engine and the literal simulator give, and their difference in standard errors. */
export interface Comparison {
  readonly name: string;
  readonly engine: Estimate;
  readonly literal: Estimate;
  readonly errors: number;
}

type Measure = (cohort: ObservedCohort) => Estimate;

const compare = (
  name: string,
  engine: ObservedCohort,
  literal: ObservedCohort,
  measure: Measure,
): Comparison => {
  const ours = measure(engine);
  const theirs = measure(literal);
  return { name, engine: ours, literal: theirs, errors: differenceInErrors(ours, theirs) };
};

/**
 * Success at each step, of cells and of events, and what is pending. `competence` is left to the numbers of founders: where few clones make
 * nearly all competent cells their mean says nothing.
 */
export function compareSteps(engine: ObservedCohort, literal: ObservedCohort): Comparison[] {
  const comparisons: Comparison[] = [];
  const add = (name: string, measure: Measure): void => {
    comparisons.push(compare(name, engine, literal, measure));
  };
  add('cells that leave, per patient', ({ blocks, founders }) => {
    const { value, standardError } = meanEstimate(blocks.map((block) => block.localInvasion.entered));
    const perPatient = blocks.length / founders.length;
    return { value: value * perPatient, standardError: standardError * perPatient };
  });
  for (const unit of ['blocks', 'eventBlocks'] as const) {
    const ratio = (step: CascadeStep, part: 'survived' | 'pending'): void =>
      add(`${step}: ${part} / entered, ${unit}`, ({ [unit]: blocks }) =>
        ratioEstimate(
          blocks.map((block) => block[step][part]),
          blocks.map((block) => block[step].entered),
        ),
      );
    for (const step of cascadeSteps) if (step !== 'competence') ratio(step, 'survived');
    for (const step of ['dormancy', 'colonization'] as const) ratio(step, 'pending');
  }
  for (const step of ['intravasation', 'circulation', 'dormancy'] as const) {
    add(`${step}: events / cells that survived`, ({ blocks, eventBlocks }) =>
      ratioEstimate(
        eventBlocks.map((block) => block[step].survived),
        blocks.map((block) => block[step].survived),
      ),
    );
  }
  return comparisons;
}

/** Shares of patients: with founders, with an overt metastasis by the horizon, at diagnosis. */
export function comparePatients(
  engine: ObservedCohort,
  literal: ObservedCohort,
  horizon: number,
): Comparison[] {
  const share =
    (holds: (founders: readonly ObservedFounder[]) => boolean): Measure =>
    ({ founders }) =>
      meanEstimate(founders.map((ofPatient) => (holds(ofPatient) ? 1 : 0)));
  return [
    ...[1, 2, 4].map((least) =>
      compare(
        `patients with ${least} founders or more`,
        engine,
        literal,
        share((all) => all.length >= least),
      ),
    ),
    compare(
      'overt by the horizon',
      engine,
      literal,
      share((all) => all.some((f) => f.overt <= horizon)),
    ),
    compare(
      'metastatic at diagnosis',
      engine,
      literal,
      share((all) => all.some((f) => f.overt <= 0)),
    ),
  ];
}

/** What founders were: emboli, and how many of their cells survived. */
export function compareParties(engine: ObservedCohort, literal: ObservedCohort): Comparison[] {
  return [1, 2, 3].map((least) =>
    compare(`founders by ${least} survivors of an embolus or more`, engine, literal, ({ founders }) =>
      ratioEstimate(
        founders.map((all) => all.filter(({ survivors }) => survivors >= least).length),
        founders.map((all) => all.length),
      ),
    ),
  );
}

/**
 * Quantiles of what founders show, as the share of each sample below the quantile of both together. Founders of one
 * patient are one cluster.
 */
export function compareFounders(
  engine: ObservedCohort,
  literal: ObservedCohort,
  name: string,
  value: (founder: ObservedFounder) => number | null,
): Comparison[] {
  const pick = ({ founders }: ObservedCohort): number[][] =>
    founders.map((ofPatient) => ofPatient.map(value).filter((x) => x !== null));
  const ours = pick(engine);
  const theirs = pick(literal);
  const pooled = Float64Array.from([...ours.flat(), ...theirs.flat()]).sort();
  return [0.1, 0.25, 0.5, 0.75, 0.9].map((level) => {
    const bound = pooled[Math.floor(level * pooled.length)];
    const below = (sample: number[][]): Estimate =>
      ratioEstimate(
        sample.map((values) => values.filter((x) => x < bound).length),
        sample.map((values) => values.length),
      );
    const [first, second] = [below(ours), below(theirs)];
    return {
      name: `${name}: share below ${bound.toPrecision(4)} (quantile ${level})`,
      engine: first,
      literal: second,
      errors: differenceInErrors(first, second),
    };
  });
}

/** One line per comparison, for the message of a failed test. */
export const describeComparison = ({ name, engine, literal, errors }: Comparison): string =>
  `${name}: engine ${engine.value.toPrecision(5)} ± ${engine.standardError.toPrecision(2)}, ` +
  `literal ${literal.value.toPrecision(5)} ± ${literal.standardError.toPrecision(2)} (${errors.toFixed(2)})`;
