import { forEachTheory } from '../chart-phrases.js';
import type { InterfaceMessages } from '../contract/interface.js';

/** English. */
export const interfaceWords: InterfaceMessages = {
  skipToResults: 'Skip to the results',
  backToControls: 'Back to the controls',
  label: 'Metastasis simulator',
  views: {
    label: 'Views',
    names: { cascade: 'Cascade', dormancy: 'Dormancy', theories: 'Theories', patient: 'Patient' },
  },
  theories: {
    legend: 'Theories',
    oneNeeded: 'At least one theory must stay chosen.',
  },
  scenario: { label: 'Scenario' },
  run: {
    label: 'Run',
    settings: 'Cohort',
    run: 'Run',
    pause: 'Pause',
    resume: 'Resume',
    reset: 'Reset',
    resetHelp: 'Back to the values of the page, and run again',
    pin: 'Pin',
    pinHelp: 'Keep this result behind the next ones, to compare',
    randomSeed: 'Random seed',
    newRandomSeed: 'Draw a new random seed',
    patients: 'Patients',
    matchedRisk: 'Same risk for every theory',
    matchedRiskHelp:
      'Each theory gets whatever efficiency it needs to give this share of patients an overt metastasis by the end of follow-up. ' +
      'What still differs is then the theory itself.',
    matchedRiskNote:
      'The steps from circulation to colonization are raised or lowered together to reach this risk, so a slider there changes the doors, not the risk.',
    percentOvert: '% with metastasis',
  },
  progress: {
    label: 'Patients simulated',
    waiting: 'Starts when it comes into view',
    starting: 'Starting…',
    running: (done, total, f) => `${f.number(done)} of ${f.number(total)} patients`,
    paused: (done, total, f) => `Paused at ${f.number(done)} of ${f.number(total)} patients`,
    complete: (total, randomSeed, f) =>
      `${f.number(total)} ${f.plural(total, 'patient', 'patients')}, complete · seed ${randomSeed}`,
    failed: 'Stopped',
    announceStart: (total, f) => `Simulating ${f.number(total)} ${f.plural(total, 'patient', 'patients')}.`,
    announceEnd: (total, risks, f) =>
      `Simulation of ${f.number(total)} ${f.plural(total, 'patient', 'patients')} complete. Overt metastasis by the end of follow-up: ` +
      `${forEachTheory(risks, f, (risk) => f.percent(risk))}.`,
  },
  controls: {
    heading: 'Parameters',
    show: 'Show the parameters',
    hide: 'Hide the parameters',
    more: (count, f) => `${f.number(count)} more`,
    changed: (count, f) => `${f.number(count)} changed`,
    why: 'Why this number?',
    setByPage: 'This page has set the value.',
    value: (name) => `${name}, value`,
    slider: (name) => `${name}, slider`,
    resetOne: (name, value) => `Reset ${name} to ${value}`,
    range: (noun, minimum, maximum) =>
      noun === '' ? `From ${minimum} to ${maximum}.` : `${noun}: from ${minimum} to ${maximum}.`,
    ofTheory: {
      'clonal-selection': 'Only under clonal selection',
      'parallel-evolution': 'Only under parallel evolution',
      'initial-oncogenesis': 'Only under initial oncogenesis',
      'clonal-dominance': 'Only under clonal dominance',
      'cancer-stem-cells': 'Only under cancer stem cells',
      'host-polymorphism': 'Only under host polymorphism',
      'dynamic-heterogeneity': 'Only under dynamic heterogeneity',
      'cell-cooperation': 'Only under cell cooperation',
    },
  },
  problems: {
    heading: (count, f) =>
      count === 1
        ? 'One input could not be used as given'
        : `${f.number(count)} inputs could not be used as given`,
    engine: (message) => `The simulation stopped: ${message}`,
    retry: 'Try again',
  },
  engine: {
    mainThread: (reason) => `Running on the page itself, as a background worker could not start (${reason}).`,
    workerSource: 'Running in the worker script named by the page.',
    workerSourceRefused: (reason) =>
      `The worker script named by the page could not start (${reason}); the built-in one runs instead.`,
    thinned: (patients, total, theory, f) =>
      `Under ${theory}, ${f.number(patients)} of ${f.number(total)} patients had too many founders to follow one by one: a sample stands for them in the counts of cells.`,
  },
  sections: {
    theories: {
      heading: 'Same patients, same risk, nearly the same survival. And yet…',
      lead:
        'Every theory is applied to the very same patients and given the efficiency it needs to bring a metastasis to the same share of them. ' +
        'Their survival curves (relapse, not death) end at the same height; look at who is harmed.',
    },
    theoriesParted: {
      heading: 'Same patients, same risk at the end of follow-up; the road there differs',
      lead:
        'Every theory is applied to the very same patients and given the efficiency it needs to bring a metastasis to the same share of them. ' +
        'Their survival curves (relapse, not death) end at the same height, but part on the way; look at who is harmed, and when.',
    },
    theoriesUnreachable: (under, areOthers, f) => ({
      heading: `This risk is out of reach ${f.list(under)}`,
      lead:
        `Every theory is applied to the very same patients, but no efficiency brings a metastasis to this share of them ${f.list(under)}. ` +
        (areOthers
          ? 'Only the other curves end at the same height: compare with care.'
          : 'Ask for another risk to compare the theories.'),
    }),
    theoriesFree: {
      heading: 'Same patients, same efficiency, each theory at its own risk',
      lead: 'Every theory is applied to the very same patients, each step succeeding as its slider says. Match the risk to compare their shapes.',
    },
    oneTheory: {
      heading: 'What this theory gives',
      lead: 'Choose a second theory to see it applied to the very same patients.',
    },
    cascade: {
      heading: 'Where nearly all of them are lost',
      lead: 'Most cells that enter the blood could never found anything. Of those that could, most are lost at one or two of the doors after competence: find them.',
    },
    dormancy: {
      heading: 'How long the few survivors sleep',
      lead: 'A founder may grow at once, or sleep for years. Those still asleep, or dead asleep, are counted apart.',
    },
    patient: {
      heading: 'One patient’s life',
      lead: 'The same tumor, the same surgery, the same years of follow-up, whichever the theory.',
    },
  },
  scene: {
    label: 'The cascade as a moving picture',
    theory: 'Whose cells are shown',
    start: 'Start the motion',
    stop: 'Stop the motion',
    winner: 'of the cells that entered the blood became an overt metastasis',
    counted: 'The doors count cells.',
    note: 'Each door lets through the share of cells written on it; a lens then magnifies those that passed, so that every stretch shows as many.',
    open: 'Press a door.',
    names: {
      primary: 'Primary tumor',
      membrane: 'Basement membrane',
      stroma: 'Stroma',
      vessel: 'Blood vessel',
      organ: 'Distant organ',
    },
    legend: {
      competent: 'Cell able to found a metastasis',
      other: 'Other cell of the tumor',
      lost: 'Lost',
      asleep: 'Asleep',
    },
    counts: { entered: 'Came', survived: 'Passed', lost: 'Lost', pending: 'Asleep or small' },
    perPatient: 'Cells per patient, as expected.',
    parameters: 'To its parameters',
    close: 'Close',
  },
  figure: {
    table: 'Data as a table',
    cursorHelp: 'Left and right arrow keys move along the curve.',
    listen: 'Listen',
    noSound: 'This browser plays no sound.',
    listenHelp:
      'One series after the other, in the order shown; the higher the value, the higher the tone. The arrow keys then sound too.',
    waiting: 'The result appears here.',
    ghost: 'before the change',
    pinned: 'pinned result',
  },
  observations: {
    heading: 'What was seen, and what each theory gives',
    note: 'Below each value its 95% interval. Compatible: the whole interval lies within what was seen. Cannot tell: it lies across the edge, or the finding has no number.',
  },
  findings: {
    heading: 'Seen in patients and animals',
    cascade: [
      {
        text: 'Of cells injected into mice, 87% were alive in the liver, 1 in 40 founded a micrometastasis, 1 in 100 of these a tumor.',
        sources: ['luzzi-1998'],
      },
      {
        text: 'In patients: about one metastasis for 60 million cells shed. Rat tumors shed 300 times more than assumed here; why is an open question.',
        sources: ['coumans-2013', 'butler-1975'],
      },
      {
        text: 'Clusters were 23 to 50 times as metastatic as single cells (Aceto); in mice more than 90% of metastases stemmed from several cells (Cheung). Cells that settle each on its own, as here, leave most to one.',
        sources: ['aceto-2014', 'cheung-2016'],
      },
    ],
    dormancy: [
      {
        text: 'After five years of endocrine therapy, distant recurrence of ER-positive breast cancer goes on at a steady rate from year 5 to year 20. At the default settings the curves of this model flatten instead: it relapses too early.',
        sources: ['pan-2017'],
      },
      {
        text: 'Recurrence as late as this fits micrometastases that wake with a half-life of 12 years or more.',
        sources: ['willis-2010'],
      },
    ],
  },
  patient: {
    previous: 'Previous patient',
    next: 'Next patient',
    number: 'Patient',
    samePerson:
      'A number is a person. Move a slider: the same person, with the same luck, lives under other rules.',
    keys: 'Point at a founder to read its story. Arrow keys: left and right change the patient, up and down the founder.',
    find: 'Find a patient who',
    outcomes: {
      disagreement: 'relapses under some theories only',
      lateRelapse: 'relapses after year 5',
      veryLateRelapse: 'relapses after year 10',
      metastaticAtDiagnosis: 'has metastases at diagnosis',
      onlySleepers: 'has sleepers, yet no relapse',
      smallestWithMetastasis: 'relapses: the smallest tumor',
      largestWithoutMetastasis: 'is spared: the largest tumor',
    },
    findNext: 'Find next',
    stopSearch: 'Stop searching',
    foundNone: (patients, f) => `No such patient among ${f.number(patients)}, under any theory.`,
    foundSame: 'No other patient is like this one.',
    facts: (diameter, doublingTime, f) =>
      `Tumor of ${f.diameter(diameter)} at diagnosis, doubling in ${f.days(doublingTime)} at 1 cm³.`,
    axis: 'Years from diagnosis',
    legend: {
      primary: 'Primary tumor',
      departure: 'Founder leaves',
      asleep: 'Asleep',
      growing: 'Growing',
      overt: 'Overt metastasis',
      died: 'Died asleep',
      surgery: 'Surgery',
      loss: 'Lost to follow-up',
      threshold: (diameter, f) => `Detection threshold (${f.diameter(diameter)})`,
    },
    diagnosis: 'Diagnosis, surgery',
    horizon: 'End of follow-up',
    moreFounders: (count, f) => `and ${f.number(count)} more`,
    sentence: (
      { theory, founders, told, overt, asleep, diedAsleep, growing, firstOvert, horizon, loss },
      f,
    ) => {
      if (founders === 0) return `${theory}: no cell that could found a metastasis ever settled.`;
      const parts = [
        overt > 0 && `${f.number(overt)} became overt`,
        growing > 0 && `${f.number(growing)} ${f.plural(growing, 'is', 'are')} still small`,
        asleep > 0 && `${f.number(asleep)} ${f.plural(asleep, 'is', 'are')} still asleep`,
        diedAsleep > 0 && `${f.number(diedAsleep)} died asleep`,
      ].filter((part) => part !== false);
      const when =
        firstOvert === null
          ? `no overt metastasis within ${f.years(horizon)}`
          : firstOvert <= 0
            ? 'metastatic at diagnosis'
            : `first metastasis after ${f.days(firstOvert)}`;
      const counted = told < founders ? `; of the first ${f.number(told)}, ` : ': ';
      const unseen =
        loss !== null && firstOvert !== null && loss < firstOvert ? ', unseen, as follow-up was lost' : '';
      return `${theory}: ${when}${unseen}. ${f.number(founders)} ${f.plural(founders, 'founder', 'founders')}${counted}${f.list(parts)}.`;
    },
    story: (number, { departure, departureDiameter, asleep, waking, death, overt, fate }, loss, f) => {
      const parts = [
        `left ${f.days(-departure)} before diagnosis, when the tumor was ${f.diameter(departureDiameter)} wide`,
        asleep !== null && asleep > departure && `grew for ${f.days(asleep - departure)}`,
        waking !== null && (asleep === null ? 'never slept' : `slept ${f.days(waking - asleep)}`),
        fate === 'growing' && 'was still too small to be seen at the end',
        fate === 'asleep' && 'was still asleep at the end',
        fate === 'diedAsleep' && `died after ${f.days(death! - asleep!)} of sleep`,
        overt !== null &&
          `could be seen ${f.days(Math.abs(overt))} ${overt > 0 ? 'after surgery' : 'before diagnosis'}`,
      ].filter((part) => part !== false);
      const unseen = loss !== null && overt !== null && loss < overt ? ', but follow-up was lost' : '';
      return `Founder ${f.number(number)} ${parts.join('; ')}${unseen}.`;
    },
    table: {
      heading: 'Founders as a table',
      caption: (theory, told, founders, f) =>
        `${theory}, ${f.number(told)} of ${f.number(founders)} ${f.plural(founders, 'founder', 'founders')}. Times in years from diagnosis.`,
      founder: 'Founder',
      departure: 'Leaves',
      primary: 'Tumor then',
      asleep: 'Falls asleep',
      awake: 'Awake',
    },
  },
};
