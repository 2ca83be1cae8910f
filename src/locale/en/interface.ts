import type { InterfaceMessages } from '../contract/interface.js';

/** English. */
export const interfaceWords: InterfaceMessages = {
  label: 'Metastasis simulator',
  theories: {
    legend: 'Theories',
    oneNeeded: 'At least one theory stays chosen.',
  },
  scenario: { label: 'Scenario' },
  run: {
    label: 'Run',
    run: 'Run',
    pause: 'Pause',
    resume: 'Resume',
    reset: 'Reset',
    resetHelp: 'Back to the values of the page, and run again',
    randomSeed: 'Random seed',
    newRandomSeed: 'Draw a new random seed',
    patients: 'Patients',
    matchedRisk: 'Same risk for every theory',
    matchedRiskHelp:
      'Each theory gets whatever efficiency it needs to give this share of patients an overt metastasis by the end of follow-up. ' +
      'What still differs is then the theory itself.',
    percentOvert: '% with metastasis',
  },
  progress: {
    label: 'Patients simulated',
    waiting: 'Starts when it comes into view',
    starting: 'Starting…',
    running: (done, total, f) => `${f.number(done)} of ${f.number(total)} patients`,
    paused: (done, total, f) => `Paused at ${f.number(done)} of ${f.number(total)} patients`,
    complete: (total, f) => `${f.number(total)} ${f.plural(total, 'patient', 'patients')}, complete`,
    failed: 'Stopped',
    announceStart: (total, f) => `Simulating ${f.number(total)} ${f.plural(total, 'patient', 'patients')}.`,
    announceEnd: (total, risks, f) =>
      `Simulation of ${f.number(total)} ${f.plural(total, 'patient', 'patients')} complete. Overt metastasis by the end of follow-up: ` +
      `${f.list(risks.map(({ name, risk }) => `${name} ${f.percent(risk)}`))}.`,
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
    range: (minimum, maximum) => `From ${minimum} to ${maximum}.`,
    ofTheory: (theory) => `Only under ${theory}`,
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
  },
  sections: {
    theories: {
      heading: 'Same patients, same risk, same survival curve. And yet…',
      lead:
        'Every theory treats the very same patients and is given the efficiency it needs to harm equally many of them. ' +
        'Survival cannot tell the theories apart. Look at who is harmed.',
    },
    theoriesFree: {
      heading: 'Same patients, each theory at its own risk',
      lead: 'Every theory treats the very same patients at the efficiency measured in animals. Match the risk to compare their shapes.',
    },
    oneTheory: {
      heading: 'What this theory gives',
      lead: 'Choose a second theory to see it treat the very same patients.',
    },
    cascade: {
      heading: 'Where nearly all of them are lost',
      lead: 'From the cells that leave the tumor to the one that wins: each step is a door, and nearly all are lost at one of them.',
    },
    dormancy: {
      heading: 'How long the few survivors sleep',
      lead: 'A founder may grow at once, or sleep for years. Those still asleep, or dead asleep, are counted apart.',
    },
    patient: {
      heading: 'One patient, under each theory',
      lead: 'The same tumor, the same surgery, the same years of follow-up. Only the theory changes.',
    },
  },
  figure: {
    table: 'Data as a table',
    cursorHelp: 'Left and right arrow keys move along the curve.',
    waiting: 'The result appears here.',
    ghost: 'before the change',
  },
  findings: {
    heading: 'Seen in patients and animals',
    theories: [
      {
        text: 'Risk rises steeply with the size of the tumor: 0.05% at 2 mm, 1.2% at 5 mm, 7.3% at 1 cm.',
        sources: ['sivaramakrishna-1997'],
      },
      {
        text: 'Yet most metastases of a mouse model, and those of 17 of 21 patients, left before the tumor could be seen. Whichever theory fits one finding misses the other.',
        sources: ['hosseini-2016', 'hu-2019'],
      },
    ],
    cascade: [
      {
        text: 'Of cells injected into mice, 87% were alive in the liver, 1 in 40 founded a micrometastasis, 1 in 100 of these a tumor.',
        sources: ['luzzi-1998'],
      },
      {
        text: 'In patients: about one metastasis for 60 million cells shed. Rat tumors shed 300 times more than assumed here; why, is an open question.',
        sources: ['coumans-2013', 'butler-1975'],
      },
    ],
    dormancy: [
      {
        text: 'Distant recurrence of breast cancer goes on at a steady rate from year 5 to year 20.',
        sources: ['pan-2017'],
      },
      {
        text: 'It fits micrometastases that wake with a half-life of 12 years or more.',
        sources: ['willis-2010'],
      },
    ],
  },
  patient: {
    previous: 'Previous patient',
    next: 'Next patient',
    number: 'Patient',
    nextDisagreement: 'Next where theories disagree',
    searching: 'Searching…',
    noDisagreement: (searched, f) => `The theories agree on the next ${f.number(searched)} patients.`,
    facts: (diameter, doublingTime, f) =>
      `Tumor of ${f.significant(diameter, 2)} cm at diagnosis, doubling in ${f.days(doublingTime)} at 1 cm³.`,
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
    },
    moreFounders: (count, f) => `and ${f.number(count)} more`,
    sentence: (
      { theory, founders, told, overt, asleep, diedAsleep, growing, firstOvert, horizon, loss },
      f,
    ) => {
      if (founders === 0) return `${theory}: no cell that could found a metastasis ever settled.`;
      const parts = [
        overt > 0 && `${f.number(overt)} became overt`,
        growing > 0 && `${f.number(growing)} still small`,
        asleep > 0 && `${f.number(asleep)} still asleep`,
        diedAsleep > 0 && `${f.number(diedAsleep)} died asleep`,
      ].filter((part) => part !== false);
      const when =
        firstOvert === null
          ? `no overt metastasis within ${f.years(horizon)}`
          : firstOvert <= 0
            ? 'metastatic at diagnosis'
            : `first metastasis after ${f.days(firstOvert)}`;
      const of = told < founders ? `, the first ${f.number(told)} of them` : '';
      const unseen =
        loss !== null && firstOvert !== null && loss < firstOvert ? ', unseen, as follow-up was lost' : '';
      return `${theory}: ${when}${unseen}. ${f.number(founders)} ${f.plural(founders, 'founder', 'founders')}${of}: ${f.list(parts)}.`;
    },
  },
};
