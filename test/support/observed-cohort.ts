import { blockSize, CohortRun } from '../../src/model/cohort-run.js';
import type { CohortRequest } from '../../src/model/cohort-request.js';
import { growthLaws } from '../../src/model/growth/registry.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import { cascadeSteps, type CascadeStep, type StepCounts } from '../../src/summary/cascade-ends.js';
import { LiteralSimulator } from './literal-simulator.js';
import { testStream } from './sampling.js';

/** A founder that began to grow by the horizon. Times in days. */
export interface ObservedFounder {
  readonly departureLogSize: number;
  readonly asleep: number;
  /** From waking to overt size. */
  readonly growing: number;
  /** From diagnosis; negative before it. */
  readonly overt: number;
}

/** What is compared between the engine and the literal simulator, in a form that both can give. */
export interface ObservedCohort {
  /** Counts of each step, in blocks of patients. */
  readonly blocks: readonly Readonly<Record<CascadeStep, StepCounts>>[];
  /** Founders of each patient. */
  readonly founders: readonly (readonly ObservedFounder[])[];
}

/** The engine's cohort under one theory, the risk left free. */
export function engineCohort(
  request: Omit<CohortRequest, 'theories' | 'matchedRisk'>,
  theory: TheoryId,
): ObservedCohort {
  const asked: CohortRequest = { ...request, theories: [theory], matchedRisk: null };
  const run = new CohortRun(asked);
  const blocks: Record<CascadeStep, StepCounts>[] = [];
  let before = cascadeSteps.map(() => emptyCounts);
  for (let more = true; more;) {
    more = run.advance();
    const now = run.summary().theories[0].steps.map(({ drawn }) => drawn);
    blocks.push(byStep(now.map((counts, index) => subtract(counts, before[index]))));
    before = now;
  }
  const horizon = request.params.horizon * 365.25;
  const founders: ObservedFounder[][] = [];
  const second = new CohortRun(asked);
  for (let index = 0; index < request.patients; index++) {
    second.look(index, ({ patient, founders: drawn }) => {
      const ofPatient: ObservedFounder[] = [];
      for (let i = 0; i < drawn.count; i++) {
        if (drawn.waking[i] > patient.diagnosisTime + horizon) continue;
        ofPatient.push({
          departureLogSize: drawn.departureLogSize[i],
          asleep: drawn.waking[i] - drawn.asleep[i],
          growing: drawn.overt[i] - drawn.waking[i],
          overt: drawn.overt[i] - patient.diagnosisTime,
        });
      }
      founders.push(ofPatient);
    });
  }
  return { blocks, founders };
}

/** The same request, cell by cell. */
export function literalCohort(
  { params, patients, randomSeed }: Omit<CohortRequest, 'theories' | 'matchedRisk'>,
  theory: TheoryId,
): ObservedCohort {
  const simulator = new LiteralSimulator(params, growthLaws[params.growthLaw].shape(params), theory);
  const stream = testStream(`literal ${randomSeed}`);
  const blocks: Record<CascadeStep, StepCounts>[] = [];
  const founders: ObservedFounder[][] = [];
  for (let first = 0; first < patients; first += blockSize) {
    let counts = cascadeSteps.map(() => emptyCounts);
    for (let index = first; index < Math.min(patients, first + blockSize); index++) {
      const patient = simulator.patient(stream.reset(index, 0));
      counts = counts.map((sum, step) => add(sum, patient, step));
      founders.push(
        patient.founders.map(({ departureLogSize, asleep, waking, overt }) => ({
          departureLogSize,
          asleep: waking - asleep,
          growing: overt - waking,
          overt: overt - patient.diagnosisTime,
        })),
      );
    }
    blocks.push(byStep(counts));
  }
  return { blocks, founders };
}

const emptyCounts: StepCounts = { entered: 0, survived: 0, lost: 0, pending: 0 };

const byStep = (counts: readonly StepCounts[]): Record<CascadeStep, StepCounts> =>
  Object.fromEntries(cascadeSteps.map((step, index) => [step, counts[index]])) as Record<
    CascadeStep,
    StepCounts
  >;

const subtract = (now: StepCounts, before: StepCounts): StepCounts => ({
  entered: now.entered - before.entered,
  survived: now.survived - before.survived,
  lost: now.lost - before.lost,
  pending: now.pending - before.pending,
});

function add(
  sum: StepCounts,
  patient: { entered: Float64Array; survived: Float64Array; pending: Float64Array },
  step: number,
): StepCounts {
  const entered = patient.entered[step];
  const survived = patient.survived[step];
  const pending = patient.pending[step];
  return {
    entered: sum.entered + entered,
    survived: sum.survived + survived,
    lost: sum.lost + entered - survived - pending,
    pending: sum.pending + pending,
  };
}
