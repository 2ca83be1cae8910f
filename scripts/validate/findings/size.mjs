/** Risk of metastasis by the size of the primary. */
import { estimateOf } from '../cohorts.mjs';
import { againstRange, together } from '../verdicts.mjs';
import { estimate, number, percent, theoryName } from '../words.mjs';

export const title = 'Size of the primary';

const CORE = ['clonal-selection', 'parallel-evolution', 'initial-oncogenesis'];
/** Mean distance from the curve, in risk, up to which a theory counts as near it. */
const NEAR_CURVE = 0.05;

/** Readings of the Gustave-Roussy series: diameter in cm, risk, half-width of the window in which patients are taken. */
const READINGS = [
  { diameter: 0.5, risk: 0.0123, window: 0.2, source: 'Sivaramakrishna 1997' },
  { diameter: 1, risk: 0.0731, window: 0.1, source: 'Sivaramakrishna 1997' },
  { diameter: 3.5, risk: 0.5, window: 0.1, source: 'Tubiana & Koscielny 1991' },
];
/** A reading is a fit to a series whose error is not known here: within this factor is compatible. */
const READING_FACTOR = 1.5;

/** Risk of the patients of one batch whose diameter passes. */
function riskWhere(batch, theory, passes) {
  let patients = 0;
  let events = 0;
  batch.diameter.forEach((diameter, index) => {
    if (!passes(diameter)) return;
    patients++;
    if (batch.firstOvert[theory][index] <= batch.summary.horizon) events++;
  });
  return events / patients;
}

function curve({ engine, batches, theories, estimateFor }) {
  const { riskByDiameter } = batches[0].summary.theories[0];
  const published = riskByDiameter.map(({ lower, upper }) => {
    const inside = batches.flatMap(({ diameter }) => [...diameter].filter((d) => d >= lower && d < upper));
    return {
      risk: inside.reduce((sum, d) => sum + engine.publishedRisk(d), 0) / inside.length,
      patients: inside.length,
      diameter: Math.exp(inside.reduce((sum, d) => sum + Math.log(d), 0) / inside.length),
    };
  });
  const total = published.reduce((sum, { patients }) => sum + patients, 0);
  const verdicts = new Map();
  const series = [];
  const rows = theories.map((theory) => {
    const risks = published.map((_, index) =>
      estimateFor(theory, (summary) => {
        const { events, patients } = summary.riskByDiameter[index];
        return events / patients;
      }),
    );
    const distance = published.reduce(
      (sum, { risk, patients }, index) => sum + (Math.abs(risks[index].value - risk) * patients) / total,
      0,
    );
    const verdict = distance <= NEAR_CURVE ? 'compatible' : 'not compatible';
    verdicts.set(theory, verdict);
    if (CORE.includes(theory)) {
      series.push({
        name: theoryName(theory),
        points: risks.map(({ value, standardError }, index) => ({
          x: published[index].diameter,
          y: value,
          standardError,
        })),
      });
    }
    return [theoryName(theory), ...risks.map(estimate), number(distance, 2), verdict];
  });
  return {
    name: 'Risk by diameter',
    published: `Φ(ln(D / 3.56 cm) / 0.873), a curve through the readings below, averaged over the patients of each class`,
    source: 'Sivaramakrishna 1997; Tubiana & Koscielny 1991',
    measured: `Overt metastasis by the horizon. Compatible: on average within ${NEAR_CURVE} of the curve. The propensity of initial oncogenesis was fitted to the same readings, so that its agreement is no evidence.`,
    header: [
      'theory',
      ...riskByDiameter.map(({ lower, upper }) => `${lower}–${upper} cm`),
      'mean distance',
      'verdict',
    ],
    rows: [['*published*', ...published.map(({ risk }) => number(risk, 3)), '', ''], ...rows],
    verdict: together(verdicts),
    plot: {
      name: 'risk-by-diameter.svg',
      title: 'Risk of metastasis by diameter',
      x: { label: 'diameter at diagnosis, cm', log: true },
      y: { label: 'risk' },
      series: [
        ...series,
        {
          name: 'seen in patients',
          line: Array.from({ length: 61 }, (_, i) => {
            const diameter = 0.5 * 22 ** (i / 60);
            return [diameter, engine.publishedRisk(diameter)];
          }),
        },
      ],
    },
  };
}

function readings({ batches, theories }) {
  const verdicts = new Map();
  const rows = theories.map((theory) => {
    const found = READINGS.map(({ diameter, window }) =>
      estimateOf(
        batches.map((batch) =>
          riskWhere(batch, theory, (d) => Math.abs(Math.log(d / diameter)) < Math.log(1 + window)),
        ),
      ),
    );
    const each = READINGS.map(({ risk }, index) =>
      againstRange(found[index], risk / READING_FACTOR, risk * READING_FACTOR),
    );
    const misses = each.some((one) => one !== 'compatible');
    verdicts.set(theory, misses ? 'not compatible' : 'compatible');
    const verdict = misses ? each.join(', ') : 'compatible';
    return [theoryName(theory), ...found.map(estimate), verdict];
  });
  return {
    name: 'Risk at three diameters',
    published: READINGS.map(
      ({ diameter, risk }) => `${percent(risk, risk < 0.1 ? 1 : 0)} at ${diameter} cm`,
    ).join(', '),
    source: 'Sivaramakrishna 1997; Tubiana & Koscielny 1991 (median diameter at metastasis)',
    measured: `Patients whose diameter is within ${percent(READINGS[1].window)} of it (${percent(READINGS[0].window)} at ${READINGS[0].diameter} cm, where there are few). Compatible: ± 2 standard errors reach within a factor of ${READING_FACTOR}.`,
    header: ['theory', ...READINGS.map(({ diameter }) => `${diameter} cm`), 'verdict'],
    rows: [['*published*', ...READINGS.map(({ risk }) => number(risk)), ''], ...rows],
    verdict: together(verdicts),
  };
}

export const findings = (cohorts) => [curve(cohorts), readings(cohorts)];
