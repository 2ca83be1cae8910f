/** When metastases show after the primary is gone. */
import { estimateOf } from '../cohorts.mjs';
import { againstRange, together } from '../verdicts.mjs';
import { estimate, number, theoryName } from '../words.mjs';

export const title = 'Relapse';

const YEAR = 365.25;
const CORE = ['clonal-selection', 'parallel-evolution', 'initial-oncogenesis'];
/** Share with distant recurrence in years 5 to 20, of T1: without and with 4–9 nodes. */
const LATE = [0.13, 0.34];
const T1 = 2;
const HALF_YEARS = 24;
/** Standard errors by which a second rise must exceed the valley before it. */
const CLEAR = 4;

/** First overt metastases of patients that `passes` takes, in years from diagnosis; Infinity where there is none. */
const yearsOf = (batch, theory, passes) =>
  [...batch.firstOvert[theory]]
    .filter((_, index) => passes(batch.diameter[index]))
    .map((days) => days / YEAR);

const isT1 = (diameter) => diameter <= T1;
const share = (times, from, to) => {
  const free = times.filter((t) => t > from);
  return free.filter((t) => t <= to).length / free.length;
};

function late({ batches, theories }) {
  const verdicts = new Map();
  const steady = new Map();
  const rows = theories.map((theory) => {
    const times = batches.map((batch) => yearsOf(batch, theory, isT1));
    const recurrence = estimateOf(times.map((one) => share(one, 5, 20)));
    const fall = estimateOf(
      times.map((one) => Math.log(1 - share(one, 5, 10)) / Math.log(1 - share(one, 15, 20))),
    );
    verdicts.set(theory, againstRange(recurrence, ...LATE));
    steady.set(theory, againstRange(fall, 1, 1));
    return [theoryName(theory), estimate(recurrence), verdicts.get(theory), estimate(fall)];
  });
  return {
    name: 'Distant recurrence in years 5 to 20',
    published: '13, 20 and 34 % of T1 tumors with 0, 1–3 and 4–9 nodes, at a steady rate',
    source: 'Pan 2017',
    measured:
      'Patients with a primary of at most 2 cm, free at year 5: share with a metastasis by year 20, losses left out. The model has no nodes: compatible is what ± 2 standard errors bring into the range. Last column: hazard of years 5–10 over that of years 15–20; steady would be 1.',
    header: ['theory', 'share', 'verdict', 'fall of the hazard'],
    rows,
    verdict: `${together(verdicts)} ${
      [...steady.values()].every((one) => one === 'above')
        ? 'The rate is steady under none: it falls, as fewer and fewer are left asleep or growing.'
        : `Of a steady rate: ${together(steady)}`
    }`,
  };
}

/** Relapses per person-year in half-years, with standard errors over batches. */
function hazards({ batches }, theory) {
  return Array.from({ length: HALF_YEARS }, (_, half) =>
    estimateOf(
      batches.map((batch) => {
        const times = yearsOf(batch, theory, () => true).filter((t) => t > 0);
        return -2 * Math.log(1 - share(times, half / 2, (half + 1) / 2));
      }),
    ),
  );
}

/** Whether the hazard falls and then rises again, beyond luck. */
function risesAgain(hazard) {
  return hazard.some((valley, at) => {
    const clear = (other) =>
      other.value - valley.value > CLEAR * Math.hypot(other.standardError, valley.standardError);
    return hazard.slice(0, at).some(clear) && hazard.slice(at + 1).some(clear);
  });
}

function peaks(cohorts) {
  const verdicts = new Map();
  const series = [];
  const rows = cohorts.theories.map((theory) => {
    const hazard = hazards(cohorts, theory);
    const top = hazard.reduce((best, { value }, half) => (value > hazard[best].value ? half : best), 0);
    const twice = risesAgain(hazard);
    verdicts.set(theory, twice ? 'compatible' : 'one peak');
    if (CORE.includes(theory)) {
      series.push({
        name: theoryName(theory),
        points: hazard.map(({ value, standardError }, half) => ({
          x: (half + 0.5) / 2,
          y: value,
          standardError,
        })),
      });
    }
    return [theoryName(theory), `${6 * top}–${6 * top + 6}`, twice ? 'yes' : 'no', verdicts.get(theory)];
  });
  return {
    name: 'Two peaks of relapse',
    published: 'peaks near 18 and 60 months after mastectomy',
    source: 'Demicheli 1996',
    measured: `Hazard of a first relapse by half-year, to year ${HALF_YEARS / 2}. A second peak: a rise after a valley, both beyond ${CLEAR} standard errors.`,
    header: ['theory', 'highest in months', 'second peak', 'verdict'],
    rows,
    verdict: `${together(verdicts)} What two peaks would take is told in [section 8 of the model](model.md#8-dormancy).`,
    plot: {
      name: 'relapse-hazard.svg',
      title: 'Hazard of a first relapse',
      x: { label: 'years since diagnosis' },
      y: { label: 'per person-year' },
      series,
      legendAt: 'right',
    },
  };
}

const ESCAPE_HALF_LIFE = 12;

function escape({ engine }) {
  const halfLife = Math.LN2 / engine.defaultParameters.wakingRate;
  return {
    name: 'Escape from dormancy',
    published: `half-life of at least ${ESCAPE_HALF_LIFE} years`,
    source: 'Willis 2010',
    measured: 'ln 2 over the waking rate of quiescent cells: a parameter, no simulation.',
    header: ['', 'years', 'verdict'],
    rows: [['quiescence', number(halfLife, 3), halfLife >= ESCAPE_HALF_LIFE ? 'compatible' : 'just below']],
    verdict:
      halfLife >= ESCAPE_HALF_LIFE
        ? 'Compatible.'
        : 'Just below the bound: the rate was assumed, weighed against this and the late relapses above.',
  };
}

export const findings = (cohorts) => [late(cohorts), peaks(cohorts), escape(cohorts)];
