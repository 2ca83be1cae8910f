import { blockSize, CohortRun } from '../../src/model/cohort-run.js';
import type { CohortRequest } from '../../src/model/cohort-request.js';
import { growthLaws } from '../../src/model/growth/registry.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import { cascadeSteps, type CascadeStep, type StepCounts } from '../../src/summary/cascade-ends.js';
import type { StepSummary } from '../../src/summary/cohort-summary.js';
import { LiteralSimulator, type LiteralCounts } from './literal-simulator.js';
import { testStream } from './sampling.js';

/** A founder that began to grow by the horizon. Times in days. */
export interface ObservedFounder {
  readonly departureLogSize: number;
  readonly asleep: number;
  /** From waking to overt size. */
  readonly growing: number;
  /** From diagnosis; negative before it. */
  readonly overt: number;
  /** Survivors of the embolus that is the founder; 0 for a cell that came alone. */
  readonly survivors: number;
}

/** Counts of each step. */
type Counts = Readonly<Record<CascadeStep, StepCounts>>;

/** What is compared between the engine and the literal simulator, in a form that both can give. */
export interface ObservedCohort {
  /** Cells, and events, in blocks of patients. */
  readonly blocks: readonly Counts[];
  readonly eventBlocks: readonly Counts[];
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
  const totals: StepSummary[][] = [];
  for (let more = true; more;) {
    more = run.advance();
    totals.push([...run.summary().theories[0].steps]);
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
          survivors: drawn.survivors[i],
        });
      }
      founders.push(ofPatient);
    });
  }
  return {
    blocks: byBlock(totals, ({ drawn }) => drawn),
    eventBlocks: byBlock(totals, ({ events }) => events.drawn),
    founders,
  };
}

/** What each block adds to the totals after the one before. */
function byBlock(totals: readonly StepSummary[][], countsOf: (step: StepSummary) => StepCounts): Counts[] {
  let before = cascadeSteps.map(() => emptyCounts);
  return totals.map((steps) => {
    const now = steps.map(countsOf);
    const added = byStep(now.map((counts, index) => subtract(counts, before[index])));
    before = now;
    return added;
  });
}

/** The same request, cell by cell. */
export function literalCohort(
  { params, patients, randomSeed }: Omit<CohortRequest, 'theories' | 'matchedRisk'>,
  theory: TheoryId,
): ObservedCohort {
  const simulator = new LiteralSimulator(params, growthLaws[params.growthLaw].shape(params), theory);
  const stream = testStream(`literal ${randomSeed}`);
  const blocks: Counts[] = [];
  const eventBlocks: Counts[] = [];
  const founders: ObservedFounder[][] = [];
  for (let first = 0; first < patients; first += blockSize) {
    let cells = cascadeSteps.map(() => emptyCounts);
    let events = cells;
    for (let index = first; index < Math.min(patients, first + blockSize); index++) {
      const patient = simulator.patient(stream.reset(index, 0));
      cells = cells.map((sum, step) => add(sum, patient.cells, step));
      events = events.map((sum, step) => add(sum, patient.events, step));
      founders.push(
        patient.founders.map(({ departureLogSize, asleep, waking, overt, survivors }) => ({
          departureLogSize,
          asleep: waking - asleep,
          growing: overt - waking,
          overt: overt - patient.diagnosisTime,
          survivors,
        })),
      );
    }
    blocks.push(byStep(cells));
    eventBlocks.push(byStep(events));
  }
  return { blocks, eventBlocks, founders };
}

const emptyCounts: StepCounts = { entered: 0, survived: 0, lost: 0, pending: 0 };

const byStep = (counts: readonly StepCounts[]): Counts =>
  Object.fromEntries(cascadeSteps.map((step, index) => [step, counts[index]])) as Counts;

const subtract = (now: StepCounts, before: StepCounts): StepCounts => ({
  entered: now.entered - before.entered,
  survived: now.survived - before.survived,
  lost: now.lost - before.lost,
  pending: now.pending - before.pending,
});

function add(sum: StepCounts, counts: LiteralCounts, step: number): StepCounts {
  const entered = counts.entered[step];
  const survived = counts.survived[step];
  const pending = counts.pending[step];
  return {
    entered: sum.entered + entered,
    survived: sum.survived + survived,
    lost: sum.lost + entered - survived - pending,
    pending: sum.pending + pending,
  };
}
