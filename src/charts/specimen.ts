import { daysPerYear } from '../model/calendar.js';
import type { TheoryId } from '../model/theories/registry.js';
import { cascadeSteps } from '../summary/cascade-ends.js';
import type { CohortSummary, TheorySummary } from '../summary/cohort-summary.js';
import { observationIds } from '../summary/observation-ids.js';

/** What of a request the words depend on. */
export interface Chosen {
  readonly theories: readonly string[];
  /** Risk to be matched; null where it is left free. */
  readonly matchedRisk: number | null;
}

const many = 2.4e7;
const patients = 1000;
/** Shares of patients with a metastasis, small tumors and large ones. */
const flatRisk = [330, 360];
const steepRisk = [20, 910];

/** What of a result the words of a theory depend on, about as large as its defaults give. */
interface Sketch {
  readonly risk: readonly number[];
  readonly efficiencyNeeded: number;
  /** How its founders sleep, where not by quiescence. */
  readonly mechanism?: string;
}

const sketches: { readonly [Id in TheoryId]: Sketch } = {
  'clonal-selection': { risk: steepRisk, efficiencyNeeded: 0.0082 },
  'parallel-evolution': { risk: flatRisk, efficiencyNeeded: 2.4e-5, mechanism: 'local-hits' },
  'initial-oncogenesis': { risk: steepRisk, efficiencyNeeded: 2.4e-5 },
  'clonal-dominance': { risk: steepRisk, efficiencyNeeded: 4.9e-8 },
  'cancer-stem-cells': { risk: steepRisk, efficiencyNeeded: 2.4e-6 },
  'host-polymorphism': { risk: steepRisk, efficiencyNeeded: 2.7e-5 },
  'dynamic-heterogeneity': { risk: steepRisk, efficiencyNeeded: 1.8e-4 },
  'cell-cooperation': { risk: steepRisk, efficiencyNeeded: 8.8e-8 },
};

function theory(id: string, target: number | null): TheorySummary {
  const { risk, efficiencyNeeded, mechanism = 'quiescence' } = sketches[id as TheoryId];
  // Flat takes more words: so may be the risk of any theory which is not made to reach a target.
  const [first, last] = target === null ? flatRisk : risk;
  const counts = { entered: many, survived: many, lost: 0, pending: 0 };
  const metastases = { ...counts, survived: 1 };
  return {
    theory: id,
    matchedRisk: {
      target,
      scale: 1,
      efficiencyNeeded,
      reachable: true,
      expectedRisk: 0.35,
    },
    metastasisRisk: 0.35,
    synchronousShare: 0.05,
    steps: cascadeSteps.map((step) => {
      const ends = step === 'colonization' ? metastases : counts;
      const both = { expected: ends, drawn: ends };
      return { id: step, ...both, events: both };
    }),
    injectedEfficiency: 1 / many,
    dormancy: {
      durations: {
        edges: Float64Array.of(8.8 * daysPerYear, 8.9 * daysPerYear),
        counts: Float64Array.of(300),
        expected: Float64Array.of(300),
      },
      immediate: 200,
      asleep: 240,
      diedAsleep: 260,
      mechanisms: [{ mechanism, woken: 300, asleep: 240, diedAsleep: 260 }],
    },
    metastasisFreeSurvival: {
      time: Float64Array.of(0),
      survival: Float64Array.of(0.64),
      lower: Float64Array.of(0.6),
      upper: Float64Array.of(0.68),
      atRisk: Float64Array.of(patients),
      events: Float64Array.of(0),
    },
    annualHazard: [41, 12].map((events, from) => ({
      from,
      to: from + 1,
      events,
      personYears: patients,
      lower: 0.01,
      upper: 0.05,
    })),
    riskByDiameter: [
      { lower: 0, upper: 1, patients, events: first! },
      { lower: 5, upper: 8, patients, events: last! },
    ],
    leadTime: { quantiles: { '0.1': 80, '0.5': 400, '0.9': 1500 }, earlyShare: 0.1, founders: 900 },
    observations: observationIds.map((observation) => ({
      id: observation,
      value: 0.55,
      lower: 0.44,
      upper: 0.66,
      verdict: 'doesNotDiscriminate',
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
      perMilliliter: 0.1,
      perTube: 0.5,
      positiveShare: 0.2,
      competentShare: 0.1,
      mesenchymalShare: 0.1,
    },
    disseminatedCells: {
      atDiagnosis: { asleep: 9, awake: 9, carrierShare: 0.9, mesenchymalShare: 0.1 },
      atHorizon: { asleep: 9, awake: 9 },
    },
  };
}

/** A made-up result as wordy as results are: never shown, it tells how much room the words of one will take. */
export const specimenSummary = ({ theories, matchedRisk }: Chosen): CohortSummary => ({
  patients,
  patientsRequested: patients,
  randomSeed: '',
  digest: '',
  horizon: 20 * daysPerYear,
  theories: theories.map((id) => theory(id, matchedRisk)),
});
