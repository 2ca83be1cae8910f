import { daysPerYear } from '../../src/model/calendar.js';
import { cascadeSteps } from '../../src/summary/cascade-ends.js';
import type { HazardYear } from '../../src/statistics/annual-hazard.js';
import type {
  CohortSummary,
  DiameterClass,
  DormancySummary,
  StepSummary,
  SurvivalCurve,
  TheorySummary,
} from '../../src/summary/cohort-summary.js';
import { observationIds } from '../../src/summary/observation-ids.js';

const horizonYears = 20;
const classEdges = [0, 1, 2, 3, 5, 8, Infinity];
const classPatients = [151, 710, 548, 437, 122, 32];

interface Sketch {
  readonly theory: string;
  /** Cells that leave the primary of a patient, mean. */
  readonly departures: number;
  /** Share that passes each step, in the order of the cascade; dormancy apart. */
  readonly passing: readonly number[];
  readonly asleep: number;
  readonly diedAsleep: number;
  readonly immediate: number;
  readonly woken: number;
  /** Mean duration of sleep, years, of the exact law. */
  readonly sleep: number;
  readonly risks: readonly number[];
  readonly efficiencyNeeded: number;
  readonly reachable: boolean;
  readonly hazard: number;
}

const sketches: readonly Sketch[] = [
  {
    theory: 'clonal-selection',
    departures: 8.2e8,
    passing: [0.1, 0.1, 3.1e-6, 0.62, 0.97, 0.98, 0.21, 0.7, 0.09],
    asleep: 312,
    diedAsleep: 244,
    immediate: 860,
    woken: 240,
    sleep: 8.3,
    risks: [0.0132, 0.13, 0.358, 0.682, 0.918, 0.969],
    efficiencyNeeded: 1.1e-2,
    reachable: true,
    hazard: 0.021,
  },
  {
    theory: 'parallel-evolution',
    departures: 8.21e8,
    passing: [0.1, 0.1, 1.5e-3, 0.29, 0.87, 0.92, 0.024, 0.55, 0.009],
    asleep: 2210,
    diedAsleep: 905,
    immediate: 0,
    woken: 3120,
    sleep: 4.4,
    risks: [0.331, 0.343, 0.352, 0.371, 0.361, 0.344],
    efficiencyNeeded: 5e-5,
    reachable: true,
    hazard: 0.022,
  },
  {
    theory: 'initial-oncogenesis',
    departures: 8.2e8,
    passing: [0.1, 0.1, 4.2e-3, 0.2, 0.83, 0.9, 0.018, 0.7, 0.006],
    asleep: 640,
    diedAsleep: 510,
    immediate: 1725,
    woken: 505,
    sleep: 8.3,
    risks: [0.066, 0.21, 0.389, 0.538, 0.713, 0.906],
    efficiencyNeeded: 2.1e-5,
    reachable: true,
    hazard: 0.0215,
  },
];

function steps({ departures, passing }: Sketch, patients: number): StepSummary[] {
  let entered = departures * patients;
  return cascadeSteps.map((id, index) => {
    const survived = entered * passing[index]!;
    const pending = id === 'dormancy' || id === 'colonization' ? 0.1 * (entered - survived) : 0;
    const expected = { entered, survived, pending, lost: entered - survived - pending };
    // Off the law by what luck would do, at the most: one standard deviation.
    const luck = (cells: number): number => Math.round(cells + (index % 2 === 0 ? 1 : -1) * Math.sqrt(cells));
    const drawn = {
      entered: luck(entered),
      survived: Math.max(0, luck(survived)),
      pending: luck(pending),
      lost: luck(expected.lost),
    };
    entered = survived;
    return { id, expected, drawn, events: { expected, drawn } };
  });
}

function dormancy({ theory, asleep, diedAsleep, immediate, woken, sleep }: Sketch): DormancySummary {
  const edges = Float64Array.from({ length: 121 }, (_, index) => (index * daysPerYear) / 2);
  const below = (days: number): number => 1 - Math.exp(-days / daysPerYear / sleep);
  const expected = Float64Array.from({ length: 120 }, (_, bin) =>
    edges[bin]! > horizonYears * daysPerYear ? 0 : woken * (below(edges[bin + 1]!) - below(edges[bin]!)),
  );
  const counts = expected.map((mean, bin) =>
    Math.max(0, Math.round(mean + Math.sqrt(mean) * Math.sin(2.4 * bin))),
  );
  return {
    durations: { edges, counts, expected },
    immediate,
    asleep,
    diedAsleep,
    mechanisms: [
      {
        mechanism: theory === 'parallel-evolution' ? 'local-hits' : 'quiescence',
        woken: counts.reduce((sum, count) => sum + count, 0),
        asleep,
        diedAsleep,
      },
    ],
  };
}

function survival({ hazard }: Sketch, patients: number): SurvivalCurve {
  const times = 1000;
  const time = Float64Array.from({ length: times }, (_, i) => (i * horizonYears * daysPerYear) / (times - 1));
  const free = time.map((days) => 0.97 * Math.exp((-hazard * days) / daysPerYear));
  const half = free.map((share) => 1.96 * Math.sqrt((share * (1 - share)) / patients));
  return {
    time,
    survival: free,
    lower: free.map((share, i) => share - half[i]!),
    upper: free.map((share, i) => Math.min(1, share + half[i]!)),
    atRisk: free.map((share, i) => Math.round(patients * share * Math.exp(-0.01 * (time[i]! / daysPerYear)))),
    events: free.map((share, i) => (i === 0 ? patients * (1 - share) : patients * (free[i - 1]! - share))),
  };
}

const yearlyHazard = ({ hazard }: Sketch, patients: number): HazardYear[] =>
  Array.from({ length: horizonYears }, (_, from) => {
    const personYears = 0.97 * patients * Math.exp(-hazard * (from + 0.5));
    const events = Math.round(hazard * personYears);
    const half = (1.96 * Math.sqrt(events)) / personYears;
    const rate = events / personYears;
    return { from, to: from + 1, events, personYears, lower: Math.max(0, rate - half), upper: rate + half };
  });

const diameterClasses = ({ risks }: Sketch, scale: number): DiameterClass[] =>
  risks.map((risk, index) => {
    const patients = Math.round(classPatients[index]! * scale);
    return {
      lower: classEdges[index]!,
      upper: classEdges[index + 1]!,
      patients,
      events: Math.round(risk * patients),
    };
  });

function theorySummary(sketch: Sketch, patients: number): TheorySummary {
  const [, , , , arrest, extravasation, inSoil, , colonization] = sketch.passing;
  return {
    theory: sketch.theory,
    matchedRisk: {
      target: 0.35,
      scale: sketch.efficiencyNeeded / 6e-5,
      efficiencyNeeded: sketch.efficiencyNeeded,
      reachable: sketch.reachable,
      expectedRisk: sketch.reachable ? 0.35 : 0.12,
    },
    metastasisRisk: 0.35,
    synchronousShare: 0.03,
    steps: steps(sketch, patients),
    injectedEfficiency: arrest! * extravasation! * inSoil! * colonization!,
    dormancy: dormancy(sketch),
    metastasisFreeSurvival: survival(sketch, patients),
    annualHazard: yearlyHazard(sketch, patients),
    riskByDiameter: diameterClasses(sketch, patients / 2000),
    leadTime: { quantiles: { '0.1': 80, '0.5': 400, '0.9': 1500 }, earlyShare: 0.1, founders: 900 },
    observations: observationIds.map((id, index) => ({
      id,
      value: 0.1 * index,
      lower: 0.09 * index,
      upper: 0.11 * index,
      verdict: (['compatible', 'notCompatible', 'doesNotDiscriminate', 'notSeen'] as const)[index % 4]!,
    })),
    emboli: {
      isNeeded: false,
      eventShare: 0.03,
      founderShare: 0.24,
      polyclonalShare: 0.15,
      foundingCells: 1.2,
      advantage: 18.7,
    },
    thinnedPatients: 0,
    circulatingCells: {
      perMilliliter: 0.08,
      perTube: 0.5,
      positiveShare: 0.3,
      competentShare: 1e-3,
      mesenchymalShare: 0.1,
    },
    disseminatedCells: {
      atDiagnosis: { asleep: 20, awake: 15, carrierShare: 0.8, mesenchymalShare: 0.1 },
      atHorizon: { asleep: 4, awake: 20 },
    },
  };
}

/** A theory without a sketch of its own looks like the first. */
const sketchOf = (theory: string): Sketch => ({
  ...(sketches.find((sketch) => sketch.theory === theory) ?? sketches[0]!),
  theory,
});

/** What may differ from the summary of 2000 patients under three theories. */
export interface FixtureOptions {
  readonly patients?: number;
  readonly theories?: readonly string[];
  /** Changes of the sketch of every theory. */
  readonly change?: Partial<Sketch>;
}

/** A summary written by hand, near what the default cohort gives: for tests of what shows it, without an engine. */
export function summaryFixture({ patients = 2000, theories, change }: FixtureOptions = {}): CohortSummary {
  return {
    patients,
    patientsRequested: 2000,
    randomSeed: 'fixture',
    digest: '0123456789abcdef',
    horizon: horizonYears * daysPerYear,
    theories: (theories?.map(sketchOf) ?? sketches).map((sketch) =>
      theorySummary({ ...sketch, ...change }, patients),
    ),
  };
}
