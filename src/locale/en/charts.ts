import type { ChartMessages, DiameterRange, PerTheory } from '../contract/charts.js';
import type { Formatter } from '../formatting.js';

const each = <Value>(
  entries: readonly PerTheory<Value>[],
  f: Formatter,
  say: (value: Value) => string,
): string => f.list(entries.map(({ under, value }) => `${say(value)} ${under}`));

const oneInOrNone = (f: Formatter) => (x: number) => (Number.isFinite(x) ? f.oneIn(x) : 'none');

const whole = (share: number, f: Formatter): string =>
  f.percent(share >= 0.01 && share <= 0.99 ? Math.round(share * 100) / 100 : share);

const range = ({ lower, upper }: DiameterRange, f: Formatter): string => {
  if (!(lower > 0)) return `below ${f.number(upper, 1)} cm`;
  if (upper === Infinity) return `${f.number(lower, 1)} cm or more`;
  return `${f.number(lower, 1)}–${f.number(upper, 1)} cm`;
};

/** Words of the charts, in English. */
export const charts: ChartMessages = {
  noResult: 'No result yet',
  soFar: (patients, requested, f) =>
    `So far ${f.number(patients, 0)} of ${f.number(requested, 0)} patients.`,
  theory: 'Theory',
  under: {
    'clonal-selection': 'under clonal selection',
    'parallel-evolution': 'under parallel evolution',
    'initial-oncogenesis': 'under initial oncogenesis',
  },
  interval: (share, lower, upper) => `${share} (${lower} to ${upper})`,

  survivalAtEachStep: {
    title: 'Survival at each step',
    caption: 'Cells that passed each step, mean per patient',
    axis: 'Cells per patient (mean)',
    step: 'Step',
    loss: 'Why cells are lost',
    departure: 'Left the primary',
    expected: 'expected',
    drawn: 'drawn at random',
    drawnCells: (cells) => `drawn ${cells}`,
    passed: (oneIn) => `${oneIn} passed`,
    sentence: (entries, f) =>
      `Of the cells that entered the blood, ${each(entries, f, oneInOrNone(f))} became an overt metastasis.`,
    injected: (entries, f) =>
      `Of competent cells put into a vein, dormancy left out, ${each(entries, f, oneInOrNone(f))} would found one.`,
    published: (injected, disseminated, f) =>
      `As commonly cited: ${f.oneIn(injected)} cells injected (B16F1, mouse liver; Luzzi 1998). In patients with breast cancer: ${f.oneIn(disseminated)} disseminated cells (Coumans 2013).`,
    perShed: 'Per cell in the blood',
    perInjected: 'Per injected competent cell',
  },

  dormancyDurations: {
    title: 'How long founders slept',
    caption: 'Duration asleep of the founders that woke, by theory',
    axis: 'Years asleep, of founders that woke',
    shareAxis: 'Share of these',
    duration: 'Duration (years)',
    years: (from, to) => `${from} to ${to} years`,
    drawn: 'drawn at random',
    exact: 'exact law',
    noneWoke: 'none woke',
    bin: (founders, exact) => `${founders} (exact law ${exact})`,
    sentence: (entries, f) =>
      `Half of the founders that woke had slept longer than ${each(entries, f, (days) => f.days(days))}.`,
    nobodyWoke: 'No founder woke from dormancy.',
  },

  dormancyFates: {
    title: 'What had become of the founders',
    caption: 'Founders by their fate at the horizon',
    axis: 'Share of all founders at the horizon',
    fates: {
      immediate: 'never slept',
      woken: 'slept, woke',
      asleep: 'still asleep',
      diedAsleep: 'died asleep',
    },
    founders: 'founders',
    noFounder: 'no founder',
    sentence: (entries, f) =>
      `At the horizon, ${each(
        entries,
        f,
        ({ asleep, diedAsleep }) =>
          `${whole(asleep, f)} of the founders were still asleep and ${whole(diedAsleep, f)} had died asleep`,
      )}.`,
  },

  metastasisFreeSurvival: {
    title: 'Metastasis-free survival',
    caption: 'Share of patients free of overt metastasis (95% band) and patients at risk',
    axis: 'Years after diagnosis',
    shareAxis: 'Free of metastasis',
    years: 'Years',
    atRisk: (theory) => `At risk, ${theory.toLowerCase()}`,
    sentence: (entries, horizon, close, f) =>
      `${f.years(horizon)} after diagnosis, ${each(entries, f, (share) => whole(share, f))} are free of metastasis` +
      (close ? ': these curves hardly tell the theories apart.' : '.'),
  },

  riskByDiameter: {
    title: 'Risk by tumor size',
    caption: 'Share of patients with an overt metastasis by the horizon (95% interval), by diameter at diagnosis',
    axis: 'Diameter at diagnosis (cm)',
    shareAxis: 'Risk of metastasis',
    diameter: 'Diameter',
    published: 'in patients (published)',
    range,
    sentence: (trends, published, first, last, f) => {
      const [from, to] = [range(first, f), range(last, f)];
      const flat = trends.filter((trend) => trend.flat);
      const steep = trends.filter((trend) => !trend.flat);
      const parts = [
        ...flat.map(
          ({ under, first, last }) =>
            `${under} the risk hardly depends on size: ${whole(first, f)} at ${from}, ${whole(last, f)} at ${to}`,
        ),
        ...steep.map(
          ({ under, first, last }, index) =>
            `${under} ${index === 0 && flat.length === 0 ? 'the risk' : 'it'} ${last > first ? 'rises' : 'falls'} from ${whole(first, f)}` +
            (index === 0 && flat.length === 0 ? ` at ${from}` : '') +
            ` to ${whole(last, f)}` +
            (index === 0 && flat.length === 0 ? ` at ${to}` : ''),
        ),
        `in patients (published curve) it rises from ${whole(published.first, f)} to ${whole(published.last, f)}`,
      ];
      const sentence = parts.join('; ');
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    },
    source: (citations, f) =>
      `Published curve: lognormal law fitted to one series of patients (${f.list(citations)}).`,
    patients: (events, patients, f) => `${f.number(events, 0)} of ${f.number(patients, 0)} patients`,
    patientCount: 'Patients',
    tooFew: 'Too few patients yet to tell the risk by size.',
  },

  efficiencyNeeded: {
    title: 'Efficiency that each theory needs',
    caption: 'Success per competent cell in the blood that gives this risk, beside what is measured',
    axis: 'Success per competent cell in the blood',
    needed: 'Needed',
    measured: 'measured',
    comparison: 'Needed / measured',
    times: (factor, f) => `× ${f.quantity(factor, 2)}`,
    notReachable: (best, f) => `not reachable: ${whole(best, f)} at best`,
    sentence: (entries, target, measured, f) => {
      const reached = entries.flatMap(({ under, value }) => (value === null ? [] : [{ under, value }]));
      const lost = entries.filter(({ value }) => value === null);
      const opening =
        target === null
          ? 'With the risk left free, the success per competent cell in the blood is'
          : `For a risk of ${whole(target, f)}, the success needed per competent cell in the blood is`;
      const parts = [
        ...(reached.length > 0
          ? [
              `${opening} ${each(reached, f, (value) => f.quantity(value, 2))}; measured: ${f.quantity(measured, 2)}.`,
            ]
          : []),
        ...(lost.length > 0 && target !== null
          ? [
              `A risk of ${whole(target, f)} is not reachable ${f.list(lost.map(({ under }) => under))}, even if every competent cell succeeded.`,
            ]
          : []),
      ];
      return parts.join(' ');
    },
    basis: (injected, f) =>
      `Measured: ${f.quantity(injected, 2)} per cell injected (B16F1, mouse liver; Luzzi 1998, as commonly cited), times the share that survives in the blood, which is fitted.`,
  },
};
