import { extremes, forEachTheory, rarity, wholePercent } from '../chart-phrases.js';
import type { ChartMessages, DiameterRange, PerTheory } from '../contract/charts.js';
import { isRare, type Formatter } from '../formatting.js';

/** "1 sur 20 en a donné selon l’une, 1 sur 30 selon l’autre": the verb stands with the first. */
const oneInEach = (
  entries: readonly PerTheory<number>[],
  f: Formatter,
  verb: { readonly some: string; readonly none: string },
): string =>
  forEachTheory(
    entries,
    f,
    (value, index) =>
      rarity(value, f, { every: 'chacune', none: 'aucune' }) +
      (index === 0 ? ` ${Number.isFinite(value) ? verb.some : verb.none}` : ''),
  );

/** "5 000 cellules", but "60 millions de cellules". */
const ofCells = (count: string): string =>
  /(million|milliard)s?$/.test(count) ? `${count} de cellules` : `${count} cellules`;

const range = ({ lower, upper }: DiameterRange, f: Formatter): string => {
  if (!(lower > 0)) return `moins de ${f.number(upper, 1)} cm`;
  if (upper === Infinity) return `${f.number(lower, 1)} cm ou plus`;
  return `${f.number(lower, 1)}–${f.number(upper, 1)} cm`;
};

/** Words of the charts, in French. */
export const charts: ChartMessages = {
  noResult: 'Pas encore de résultat',
  soFar: (patients, requested, f) =>
    `Pour l’instant, ${f.number(patients, 0)} patients sur ${f.number(requested, 0)}.`,
  theory: 'Théorie',
  under: {
    'clonal-selection': 'selon la sélection clonale',
    'parallel-evolution': 'selon l’évolution parallèle',
    'initial-oncogenesis': 'selon l’oncogenèse initiale',
    'clonal-dominance': 'selon la dominance clonale',
    'cancer-stem-cells': 'selon les cellules souches cancéreuses',
    'host-polymorphism': 'selon le polymorphisme de l’hôte',
    'dynamic-heterogeneity': 'selon l’hétérogénéité dynamique',
    'cell-cooperation': 'selon la coopération cellulaire',
  },
  interval: (share, lower, upper) => `${share} (${lower} à ${upper})`,
  named: (name, value) => `${name} : ${value}`,
  drawnMarks: 'tiré au sort (sur la ligne s’il s’y accorde)',
  apart: (points, f) => `Écart : ${f.number(points, 1)} ${f.plural(points, 'point', 'points')}`,

  survivalAtEachStep: {
    title: 'Survie à chaque étape',
    caption: 'Cellules qui ont franchi chaque étape, en moyenne par patient',
    axis: 'Cellules par patient (moyenne)',
    step: 'Étape',
    loss: 'Pourquoi des cellules se perdent',
    departure: 'Ont quitté la tumeur primitive',
    after: (step) => `Après ${step.toLowerCase()}`,
    lost: (cause) => `autres : ${cause}`,
    expected: 'attendu',
    drawn: 'tiré au sort',
    drawnCells: (cells) => `(tiré au sort : ${cells})`,
    passed: (share, f) => `${f.chance(share)} ${isRare(share) ? 'franchit' : 'franchissent'} l’étape`,
    sentence: (entries, f) =>
      `Parmi les cellules entrées dans le sang, ${oneInEach(entries, f, { some: 'a donné une métastase décelable', none: 'n’a donné de métastase décelable' })}.`,
    injected: (entries, f) =>
      `Parmi des cellules compétentes injectées dans une veine, dormance mise à part, ${oneInEach(entries, f, { some: 'fonderait une métastase', none: 'ne fonderait de métastase' })}.`,
    published: (injected, disseminated, f) =>
      `Tel qu’on le cite couramment : ${ofCells(f.oneIn(injected))} injectées (B16F1, foie de souris ; Luzzi 1998). Chez des patientes atteintes d’un cancer du sein : ${ofCells(f.oneIn(disseminated))} disséminées (Coumans 2013).`,
    emboli: (entries, share, f) =>
      `Les emboles (amas de cellules) font ${wholePercent(share, f)} de ce qui entre dans le sang ; des métastases décelables, ils ont fondé ${forEachTheory(
        entries,
        f,
        ({ founded, polyclonal }) =>
          `${wholePercent(founded, f)} (${wholePercent(polyclonal, f)} par plusieurs cellules)`,
        ({ founded }) => founded,
      )}.`,
    events: (events) => `en ${events} événements`,
    perShed: 'Par cellule dans le sang',
    perInjected: 'Par cellule compétente injectée',
  },

  dormancyDurations: {
    title: 'Durée de la dormance',
    caption: 'Durée de dormance des cellules fondatrices réveillées, selon la théorie',
    axis: 'Années de dormance des fondatrices réveillées',
    shareAxis: 'Part de celles-ci',
    duration: 'Durée (années)',
    years: (from, to) => `${from}–${to} ans`,
    drawn: 'tiré au sort',
    exact: 'loi exacte',
    noneWoke: 'aucun réveil',
    bin: (founders, exact) => `${founders} (loi exacte : ${exact})`,
    sentence: (entries, f) =>
      `La moitié des fondatrices réveillées avaient dormi plus de ${forEachTheory(entries, f, (days) => f.days(days))}.`,
    nobodyWoke: 'Aucune cellule fondatrice n’est sortie de dormance.',
  },

  dormancyFates: {
    title: 'Devenir des cellules fondatrices',
    caption: 'Devenir des cellules fondatrices à la fin du suivi',
    axis: 'Part de toutes les fondatrices à la fin du suivi',
    fates: {
      immediate: 'jamais dormi',
      woken: 'dormi, réveillées',
      asleep: 'encore en dormance',
      diedAsleep: 'mortes en dormance',
    },
    founders: 'cellules fondatrices',
    noFounder: 'aucune cellule fondatrice',
    sentence: (entries, f) => {
      const { told, between } = extremes(entries, ({ value }) => value.asleep, f);
      const said = told.map(({ under, value: { asleep, diedAsleep } }, index) =>
        index === 0
          ? `${wholePercent(asleep, f)} des fondatrices dorment encore et ${wholePercent(diedAsleep, f)} sont mortes en dormance ${under}`
          : `${wholePercent(asleep, f)} et ${wholePercent(diedAsleep, f)} ${under}`,
      );
      return `À la fin du suivi, ${said.join(' ; ')}${between}.`;
    },
  },

  dormancyWoken: {
    title: 'Combien se réveillent, et quand',
    caption:
      'Part des fondatrices endormies qui se sont réveillées, selon la durée de dormance et la théorie',
    axis: 'Années de dormance',
    shareAxis: 'Réveillées, parmi les endormies',
    within: (duration) => `En moins de ${duration}`,
    woken: (drawn, exact, f) => `${wholePercent(drawn, f)} (loi exacte : ${wholePercent(exact, f)})`,
    sentence: (entries, f) =>
      `Parmi les fondatrices qui ont dormi, ${forEachTheory(entries, f, (share) => wholePercent(share, f))} se sont réveillées avant la fin du suivi ; les autres sont mortes en dormance ou dorment encore.`,
  },

  dormancyMechanisms: {
    title: 'Comment elles dorment, et ce qu’elles deviennent',
    caption: 'Fondatrices qui ont dormi, selon le mécanisme et la théorie',
    axis: 'Part des dormeuses de chaque théorie',
    mechanism: 'Mécanisme',
    names: {
      quiescence: 'Quiescence',
      angiogenic: 'Dormance angiogénique',
      'immune-equilibrium': 'Équilibre immunitaire',
      'local-hits': 'Attente d’altérations locales',
    },
    slept: (founders, f) => `${f.number(founders, 0)} fondatrices`,
    none: 'aucune',
    sentence: (entries, f) =>
      `Réveillées avant la fin du suivi : ${entries
        .map(
          ({ mechanism, woken }) =>
            `${mechanism.toLowerCase()}, ${forEachTheory(woken, f, (share) => wholePercent(share, f))}`,
        )
        .join(' ; ')}.`,
    nobodySlept: 'Aucune fondatrice n’a dormi.',
  },

  relapseHazard: {
    title: 'Rechutes, année par année',
    caption: 'Premières métastases par an parmi les patients indemnes (intervalle à 95 %)',
    rateAxis: 'Rechute dans l’année',
    year: (year, f) => `Année ${f.number(year)}`,
    rate: (events, rate, f) =>
      `${f.percent(rate)} (${f.number(events, 0)} ${f.plural(events, 'patient', 'patients')})`,
    sentence: (entries, f) =>
      `Rechutes par an parmi les patients encore indemnes, dans la première puis dans la seconde moitié du suivi : ${forEachTheory(
        entries,
        f,
        ({ early, late }) => `${f.percent(early)} puis ${f.percent(late)}`,
        ({ early }) => early,
      )}.`,
    published: (peaks, steady) =>
      `Chez les patientes : deux pics, vers 18 et 60 mois après la mastectomie (${peaks}) ; un rythme constant de la 5ᵉ à la 20ᵉ année dans le cancer du sein RE+ (${steady}).`,
  },

  metastasisFreeSurvival: {
    title: 'Survie sans métastase',
    caption: 'Part des patients sans métastase décelable (bande à 95 %) et patients à risque',
    axis: 'Années après le diagnostic',
    shareAxis: 'Sans métastase',
    years: 'Années',
    atRisk: (theory) => `À risque, ${theory.charAt(0).toLowerCase()}${theory.slice(1)}`,
    sentence: (entries, horizon, close, f) =>
      `${f.years(horizon)} après le diagnostic, la part des patients sans métastase est de ${forEachTheory(entries, f, (share) => wholePercent(share, f))}` +
      (close ? ' : ces courbes ne départagent guère les théories.' : '.'),
  },

  riskByDiameter: {
    title: 'Risque selon la taille de la tumeur',
    caption:
      'Part des patients avec une métastase décelable à la fin du suivi (intervalle à 95 %), selon le diamètre au diagnostic',
    axis: 'Diamètre au diagnostic (cm)',
    shareAxis: 'Risque de métastase',
    diameter: 'Diamètre',
    published: 'chez les patients (publié)',
    range,
    sentence: (trends, published, first, last, f) => {
      const [from, to] = [range(first, f), range(last, f)];
      const { told, between } = extremes(trends, ({ first, last }) => last - first, f);
      const flat = told.filter((trend) => trend.flat);
      const steep = told.filter((trend) => !trend.flat);
      const parts = [
        ...flat.map(
          ({ under, first, last }) =>
            `${under}, le risque ne dépend guère de la taille : ${wholePercent(first, f)} (${from}), ${wholePercent(last, f)} (${to})`,
        ),
        ...steep.map(
          ({ under, first, last }, index) =>
            `${under}, ${index === 0 && flat.length === 0 ? 'le risque' : 'il'} ${last > first ? 'monte' : 'descend'} de ${wholePercent(first, f)}` +
            (index === 0 && flat.length === 0 ? ` (${from})` : '') +
            ` à ${wholePercent(last, f)}` +
            (index === 0 && flat.length === 0 ? ` (${to})` : ''),
        ),
      ];
      const sentence = `${parts.join(' ; ')}${between} ; chez les patients (courbe publiée), il monte de ${wholePercent(published.first, f)} à ${wholePercent(published.last, f)}`;
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    },
    source: (citations, f) =>
      `Courbe publiée : loi lognormale ajustée à une même série de patients (${f.list(citations)}).`,
    fitted:
      'L’oncogenèse initiale a été ajustée à cette courbe pointillée : son accord ne prouve rien. Les autres théories ne l’ont pas été.',
    patients: (events, patients, f) => `${f.number(events, 0)} patients sur ${f.number(patients, 0)}`,
    patientCount: 'Patients',
    tooFew: 'Encore trop peu de patients pour dire le risque selon la taille.',
  },

  efficiencyNeeded: {
    title: 'Efficacité que réclame chaque théorie',
    caption: 'Succès par cellule compétente dans le sang qui donne ce risque, en regard du repère',
    titleFree: 'Efficacité de chaque théorie',
    captionFree: 'Succès par cellule compétente dans le sang, en regard du repère',
    axis: 'Succès par cellule compétente dans le sang',
    efficiency: 'Efficacité',
    benchmark: 'repère (souris, en partie ajusté)',
    comparison: 'Efficacité / repère',
    times: (factor, f) => `× ${f.quantity(factor, 2)}`,
    notReachable: (best, f) => `hors d’atteinte : ${wholePercent(best, f)} au mieux`,
    sentence: (entries, target, benchmark, f) => {
      const reached = entries.flatMap(({ under, value }) => (value === null ? [] : [{ under, value }]));
      const lost = entries.filter(({ value }) => value === null);
      const opening =
        target === null
          ? 'Le risque étant laissé libre, le succès par cellule compétente dans le sang est de'
          : `Pour un risque de ${wholePercent(target, f)}, il faut par cellule compétente dans le sang un succès de`;
      const parts = [
        ...(reached.length > 0
          ? [
              `${opening} ${forEachTheory(reached, f, (value) => f.quantity(value, 2))} ; repère (souris, en partie ajusté) : ${f.quantity(benchmark, 2)}.`,
            ]
          : []),
        ...(lost.length > 0 && target !== null
          ? [
              `Un risque de ${wholePercent(target, f)} est hors d’atteinte ${f.list(lost.map(({ under }) => under))}, même si chaque cellule compétente réussissait.`,
            ]
          : []),
      ];
      return parts.join(' ');
    },
    basis: (injected, f) =>
      `Repère : ${f.quantity(injected, 2)} par cellule injectée (B16F1, foie de souris ; Luzzi 1998, tel qu’on le cite couramment), multiplié par la part qui survit dans le sang, valeur ajustée.`,
    noEmboli: (under, f) =>
      `Rien n’est fondé ${f.list(under)} : il y faut des emboles, et aucun n’est libéré.`,
  },

  leadTime: {
    title: 'Quand les fondatrices étaient parties',
    caption:
      'Fondatrices de métastases décelables : années entre le départ et le diagnostic, et part de celles qui ont quitté une tumeur de moins de 0,01 cm³',
    axis: 'Années avant le diagnostic',
    shareAxis: 'Sous 0,01 cm³',
    span: 'départ : médiane, et 80 % des fondatrices',
    early: 'parties sous 0,01 cm³',
    publishedShare: (least, f) => `publié (souris) : au moins ${f.percent(least)}`,
    publishedBand: ({ lower, upper }, f) =>
      `publié (cancers colorectaux, Hu 2019) : ${f.range(wholePercent(lower, f), wholePercent(upper, f))}`,
    quantiles: [
      '10 % parties plus tôt que (années)',
      'Médiane (années)',
      '10 % parties plus tard que (années)',
    ],
    founders: 'Fondatrices',
    left: (median, short, long, f) =>
      `La moitié partie ${f.number(median, 1)} ans ou plus avant le diagnostic (80 % : ${f.number(short, 1)} à ${f.number(long, 1)})`,
    share: (early, f) => `${wholePercent(early, f)} ont quitté une tumeur de moins de 0,01 cm³`,
    note: (median, f) => `médiane ${f.number(median, 1)} ${f.plural(Number(median.toFixed(1)), 'an', 'ans')}`,
    none: 'aucune décelable',
    sentence: (medians, early, f) =>
      `La moitié des fondatrices de métastases décelables étaient parties plus de ${forEachTheory(medians, f, (days) => f.days(days))} avant le diagnostic ; ${forEachTheory(early, f, (share) => wholePercent(share, f))} avaient quitté une tumeur primitive de moins de 0,01 cm³, trop petite pour être vue.`,
    noneOvert: 'Aucune fondatrice n’a donné de métastase décelable.',
    published: (early, patients, inPatients, share, inMice, f) =>
      `Publié : ${f.number(early)} cancers colorectaux sur ${f.number(patients)} avaient essaimé sous 0,01 cm³, d’après leurs génomes (${inPatients}) ; au moins ${f.percent(share)} des métastases d’une souris HER2 venaient de cellules précoces (${inMice}).`,
  },
};
