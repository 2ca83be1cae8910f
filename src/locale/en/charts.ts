import { extremes, forEachTheory, rarity, wholePercent } from '../chart-phrases.js';
import type { ChartMessages, DiameterRange, PerTheory } from '../contract/charts.js';
import type { Formatter } from '../formatting.js';

/** "1 in 20 became one under this theory, 1 in 30 under that": the verb stands with the first. */
const oneInEach = (entries: readonly PerTheory<number>[], f: Formatter, verb: string): string =>
  forEachTheory(
    entries,
    f,
    (value, index) =>
      rarity(value, f, { every: 'every one', none: 'none' }) + (index === 0 ? ` ${verb}` : ''),
  );

const range = ({ lower, upper }: DiameterRange, f: Formatter): string => {
  if (!(lower > 0)) return `below ${f.number(upper, 1)} cm`;
  if (upper === Infinity) return `${f.number(lower, 1)} cm or more`;
  return `${f.number(lower, 1)}–${f.number(upper, 1)} cm`;
};

/** Words of the charts, in English. */
export const charts: ChartMessages = {
  noResult: 'No result yet',
  soFar: (patients, requested, f) => `So far ${f.number(patients, 0)} of ${f.number(requested, 0)} patients.`,
  theory: 'Theory',
  under: {
    'clonal-selection': 'under clonal selection',
    'parallel-evolution': 'under parallel evolution',
    'initial-oncogenesis': 'under initial oncogenesis',
    'clonal-dominance': 'under clonal dominance',
    'cancer-stem-cells': 'under cancer stem cells',
    'host-polymorphism': 'under host polymorphism',
    'dynamic-heterogeneity': 'under dynamic heterogeneity',
    'cell-cooperation': 'under cell cooperation',
  },
  interval: (share, lower, upper) => `${share} (${lower} to ${upper})`,
  named: (name, value) => `${name}: ${value}`,
  drawnMarks: 'drawn at random (on the line if it agrees)',
  apart: (points, f) => `Up to ${f.number(points, 1)} ${f.plural(points, 'point', 'points')} apart`,

  survivalAtEachStep: {
    title: 'Survival at each step',
    caption: 'Cells that passed each step, mean per patient',
    axis: 'Cells per patient (mean)',
    step: 'Step',
    loss: 'Why cells are lost',
    departure: 'Left the primary',
    after: (step) => `After ${step.toLowerCase()}`,
    lost: (cause) => `others: ${cause}`,
    expected: 'expected',
    drawn: 'drawn at random',
    drawnCells: (cells) => `(drawn ${cells})`,
    passed: (share, f) => `${f.chance(share)} passed`,
    sentence: (entries, f) =>
      `Of the cells that entered the blood, ${oneInEach(entries, f, 'became an overt metastasis')}.`,
    injected: (entries, f) =>
      `Of competent cells put into a vein, dormancy left out, ${oneInEach(entries, f, 'would found a metastasis')}.`,
    published: (injected, disseminated, f) =>
      `As commonly cited: ${f.oneIn(injected)} cells injected (B16F1, mouse liver; Luzzi 1998). In patients with breast cancer: ${f.oneIn(disseminated)} disseminated cells (Coumans 2013).`,
    emboli: (entries, share, f) =>
      `Emboli (clusters of cells) are ${wholePercent(share, f)} of what enters the blood; of overt metastases they founded ${forEachTheory(
        entries,
        f,
        ({ founded, polyclonal }) =>
          `${wholePercent(founded, f)} (${wholePercent(polyclonal, f)} by several cells)`,
        ({ founded }) => founded,
      )}.`,
    events: (events) => `in ${events} events`,
    perShed: 'Per cell in the blood',
    perInjected: 'Per injected competent cell',
  },

  dormancyDurations: {
    title: 'How long founders slept',
    caption: 'Duration asleep of the founders that woke, by theory',
    axis: 'Years asleep, of founders that woke',
    shareAxis: 'Share of these',
    duration: 'Duration (years)',
    years: (from, to) => `${from}–${to} years`,
    drawn: 'drawn at random',
    exact: 'exact law',
    noneWoke: 'none woke',
    bin: (founders, exact) => `${founders} (exact law ${exact})`,
    sentence: (entries, f) =>
      `Half of the founders that woke had slept longer than ${forEachTheory(entries, f, (days) => f.days(days))}.`,
    nobodyWoke: 'No founder woke from dormancy.',
  },

  dormancyFates: {
    title: 'What had become of the founders',
    caption: 'Founders by their fate at the end of follow-up',
    axis: 'Share of all founders at the end of follow-up',
    fates: {
      immediate: 'never slept',
      woken: 'slept, woke',
      asleep: 'still asleep',
      diedAsleep: 'died asleep',
    },
    founders: 'founders',
    noFounder: 'no founder',
    sentence: (entries, f) => {
      const { told, between } = extremes(entries, ({ value }) => value.asleep, f);
      const said = told.map(({ under, value: { asleep, diedAsleep } }, index) =>
        index === 0
          ? `${wholePercent(asleep, f)} of the founders were still asleep and ${wholePercent(diedAsleep, f)} had died asleep ${under}`
          : `${wholePercent(asleep, f)} and ${wholePercent(diedAsleep, f)} ${under}`,
      );
      return `At the end of follow-up, ${said.join('; ')}${between}.`;
    },
  },

  dormancyWoken: {
    title: 'How many woke, and how soon',
    caption: 'Share of the founders that slept that had woken, by years asleep and theory',
    axis: 'Years asleep',
    shareAxis: 'Woken, of those that slept',
    within: (duration) => `Within ${duration}`,
    woken: (drawn, exact, f) => `${wholePercent(drawn, f)} (exact law ${wholePercent(exact, f)})`,
    sentence: (entries, f) =>
      `Of the founders that slept, ${forEachTheory(entries, f, (share) => wholePercent(share, f))} woke by the end of follow-up; the others died asleep or sleep on.`,
  },

  dormancyMechanisms: {
    title: 'How they slept, and what became of them',
    caption: 'Founders that slept, by mechanism and theory',
    axis: 'Share of the sleepers of each theory',
    mechanism: 'Mechanism',
    names: {
      quiescence: 'Quiescence',
      angiogenic: 'Angiogenic dormancy',
      'immune-equilibrium': 'Immune equilibrium',
      'local-hits': 'Wait for local changes',
    },
    slept: (founders, f) => `${f.number(founders, 0)} founders`,
    none: 'none',
    sentence: (entries, f) =>
      `Woken by the end of follow-up: ${entries
        .map(
          ({ mechanism, woken }) =>
            `${mechanism.toLowerCase()}, ${forEachTheory(woken, f, (share) => wholePercent(share, f))}`,
        )
        .join('; ')}.`,
    nobodySlept: 'No founder slept.',
  },

  relapseHazard: {
    title: 'Relapses, year by year',
    caption: 'First metastases per year among patients free of any (95% interval)',
    rateAxis: 'Relapse within the year',
    year: (year, f) => `Year ${f.number(year)}`,
    rate: (events, rate, f) =>
      `${f.percent(rate)} (${f.number(events, 0)} ${f.plural(events, 'patient', 'patients')})`,
    sentence: (entries, f) =>
      `Relapses a year among patients still free of metastasis, in the first and in the second half of follow-up: ${forEachTheory(
        entries,
        f,
        ({ early, late }) => `${f.percent(early)} and ${f.percent(late)}`,
        ({ early }) => early,
      )}.`,
    published: (peaks, steady) =>
      `In patients: two peaks, near 18 and 60 months after mastectomy (${peaks}); a steady rate from year 5 to year 20 in ER-positive breast cancer (${steady}).`,
  },

  metastasisFreeSurvival: {
    title: 'Metastasis-free survival',
    caption: 'Share of patients free of overt metastasis (95% band) and patients at risk',
    axis: 'Years after diagnosis',
    shareAxis: 'Free of metastasis',
    years: 'Years',
    atRisk: (theory) => `At risk, ${theory.toLowerCase()}`,
    sentence: (entries, horizon, close, f) =>
      `${f.years(horizon)} after diagnosis, the share of patients free of metastasis is ${forEachTheory(entries, f, (share) => wholePercent(share, f))}` +
      (close ? ': these curves hardly tell the theories apart.' : '.'),
  },

  riskByDiameter: {
    title: 'Risk by tumor size',
    caption:
      'Share of patients with an overt metastasis by the end of follow-up (95% interval), by diameter at diagnosis',
    axis: 'Diameter at diagnosis (cm)',
    shareAxis: 'Risk of metastasis',
    diameter: 'Diameter',
    published: 'in patients (published)',
    range,
    sentence: (trends, published, first, last, f) => {
      const [from, to] = [range(first, f), range(last, f)];
      const { told, between } = extremes(trends, ({ first, last }) => last - first, f);
      const flat = told.filter((trend) => trend.flat);
      const steep = told.filter((trend) => !trend.flat);
      const parts = [
        ...flat.map(
          ({ under, first, last }) =>
            `${under} the risk hardly depends on size: ${wholePercent(first, f)} (${from}), ${wholePercent(last, f)} (${to})`,
        ),
        ...steep.map(
          ({ under, first, last }, index) =>
            `${under} ${index === 0 && flat.length === 0 ? 'the risk' : 'it'} ${last > first ? 'rises' : 'falls'} from ${wholePercent(first, f)}` +
            (index === 0 && flat.length === 0 ? ` (${from})` : '') +
            ` to ${wholePercent(last, f)}` +
            (index === 0 && flat.length === 0 ? ` (${to})` : ''),
        ),
      ];
      const sentence = `${parts.join('; ')}${between}; in patients (published curve) it rises from ${wholePercent(published.first, f)} to ${wholePercent(published.last, f)}`;
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    },
    source: (citations, f) =>
      `Published curve: lognormal law fitted to one series of patients (${f.list(citations)}).`,
    fitted:
      'Initial oncogenesis was fitted to this dotted curve: its agreement is no evidence. The other theories were not.',
    patients: (events, patients, f) => `${f.number(events, 0)} of ${f.number(patients, 0)} patients`,
    patientCount: 'Patients',
    tooFew: 'Too few patients yet to tell the risk by size.',
  },

  efficiencyNeeded: {
    title: 'Efficiency that each theory needs',
    caption: 'Success per competent cell in the blood that gives this risk, beside the benchmark',
    titleFree: 'Efficiency of each theory',
    captionFree: 'Success per competent cell in the blood, beside the benchmark',
    axis: 'Success per competent cell in the blood',
    efficiency: 'Efficiency',
    benchmark: 'benchmark (mouse, partly fitted)',
    comparison: 'Efficiency / benchmark',
    times: (factor, f) => `× ${f.quantity(factor, 2)}`,
    notReachable: (best, f) => `not reachable: ${wholePercent(best, f)} at best`,
    sentence: (entries, target, benchmark, f) => {
      const reached = entries.flatMap(({ under, value }) => (value === null ? [] : [{ under, value }]));
      const lost = entries.filter(({ value }) => value === null);
      const opening =
        target === null
          ? 'With the risk left free, the success per competent cell in the blood is'
          : `For a risk of ${wholePercent(target, f)}, the success needed per competent cell in the blood is`;
      const parts = [
        ...(reached.length > 0
          ? [
              `${opening} ${forEachTheory(reached, f, (value) => f.quantity(value, 2))}; benchmark (mouse, partly fitted): ${f.quantity(benchmark, 2)}.`,
            ]
          : []),
        ...(lost.length > 0 && target !== null
          ? [
              `A risk of ${wholePercent(target, f)} is not reachable ${f.list(lost.map(({ under }) => under))}, even if every competent cell succeeded.`,
            ]
          : []),
      ];
      return parts.join(' ');
    },
    basis: (injected, f) =>
      `Benchmark: ${f.quantity(injected, 2)} per cell injected (B16F1, mouse liver; Luzzi 1998, as commonly cited), times the share that survives in the blood, which is fitted.`,
    noEmboli: (under, f) => `Nothing is founded ${f.list(under)}: it takes emboli, and none are shed.`,
  },

  leadTime: {
    title: 'When the founders had left',
    caption:
      'Founders of overt metastases: years from departure to diagnosis, and share that left a primary below 0.01 cm³',
    axis: 'Years before diagnosis',
    shareAxis: 'Below 0.01 cm³',
    span: 'departure: median, and 80% of founders',
    early: 'left below 0.01 cm³',
    publishedShare: (least, f) => `published (mouse): at least ${f.percent(least)}`,
    publishedBand: ({ lower, upper }, f) =>
      `published (colorectal cancers, Hu 2019): ${f.range(wholePercent(lower, f), wholePercent(upper, f))}`,
    quantiles: ['10% left earlier than (years)', 'Median (years)', '10% left later than (years)'],
    founders: 'Founders',
    left: (median, short, long, f) =>
      `Half left ${f.number(median, 1)} years or more before diagnosis (80%: ${f.number(short, 1)} to ${f.number(long, 1)})`,
    share: (early, f) => `${wholePercent(early, f)} left a primary below 0.01 cm³`,
    note: (median, f) =>
      `median ${f.number(median, 1)} ${f.plural(Number(median.toFixed(1)), 'year', 'years')}`,
    none: 'none overt',
    sentence: (medians, early, f) =>
      `Half of the founders of overt metastases had left more than ${forEachTheory(medians, f, (days) => f.days(days))} before diagnosis; ${forEachTheory(early, f, (share) => wholePercent(share, f))} had left a primary below 0.01 cm³, too small to be seen.`,
    noneOvert: 'No founder became an overt metastasis.',
    published: (early, patients, inPatients, share, inMice, f) =>
      `Published: ${f.number(early)} of ${f.number(patients)} colorectal cancers had seeded below 0.01 cm³, as inferred from their genomes (${inPatients}); at least ${f.percent(share)} of the metastases of a HER2-driven mouse came from early cells (${inMice}).`,
  },
};
