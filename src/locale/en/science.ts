import type { Problem } from '../../params/problem.js';
import type { ScienceMessages } from '../contract/science.js';
import type { Formatter } from '../formatting.js';
import { allInNumbers, withNumbers } from '../problem-numbers.js';

/** The end of a sentence about a bad input: what is used instead, and what would have been right. */
const instead = ({ used, allowed }: Problem): string =>
  (used === '' ? '; it is ignored' : `; using ${used} instead`) +
  (allowed === '' ? '.' : ` (allowed: ${allowed}).`);

/** A length says what it counts. */
const inCharacters = (problem: Problem): Problem => ({
  ...problem,
  allowed: problem.allowed && `${problem.allowed} characters`,
});

/** A number out of its range, or of the wrong kind. */
const wrongNumber =
  (fault: string) =>
  (problem: Problem, f: Formatter): string => {
    const written = allInNumbers(problem, f);
    return `${written.name}: ${written.given} ${fault}${instead(written)}`;
  };

/** Theories, steps, scenarios, units, problems. */
export const science: ScienceMessages = {
  theories: {
    'clonal-selection': {
      name: 'Clonal selection',
      shortName: 'Clonal selection',
      authors: 'Fidler, Nowell',
      claim:
        'Only the cells of a rare clone, which arose late in the primary by a heritable change, are able to cross every step and found a metastasis.',
    },
    'parallel-evolution': {
      name: 'Parallel evolution',
      shortName: 'Parallel evolution',
      authors: 'Klein',
      claim:
        'Cells leave very early, while the primary is tiny, and go on evolving where they land, apart from the primary and under the rule of the host.',
    },
    'initial-oncogenesis': {
      name: 'Initial oncogenesis',
      shortName: 'Initial oncogenesis',
      authors: 'Weinberg',
      claim:
        'The first mutations already make the tumor able to metastasize; at the invasive front the stroma induces a reversible epithelial–mesenchymal transition (EMT) in many of its cells.',
    },
    'clonal-dominance': {
      name: 'Clonal dominance',
      shortName: 'Clonal dominance',
      authors: 'Kerbel',
      claim:
        'The change that makes a cell able to metastasize also lets its clone outgrow the primary where it was born: the trait sweeps, until the bulk of the primary shows it.',
    },
    'cancer-stem-cells': {
      name: 'Cancer stem cells',
      shortName: 'Cancer stem cells',
      authors: 'Brabletz',
      claim:
        'Only the small share of cells that renew themselves without end can found a metastasis; at the invasive front the epithelial–mesenchymal transition (EMT) makes more of them.',
    },
    'host-polymorphism': {
      name: 'Host polymorphism',
      shortName: 'Host polymorphism',
      authors: 'Hunter',
      claim:
        'No cell of the tumor is better than another: each has the same tiny chance, and the inherited constitution of the patient decides how well they do.',
    },
    'dynamic-heterogeneity': {
      name: 'Dynamic heterogeneity',
      shortName: 'Dynamic heterogeneity',
      authors: 'Ling, Chambers, Hill',
      claim:
        'Cells switch into a metastatic state and back, all the time: such variants are always there, always rare, and none of them lasts.',
    },
    'cell-cooperation': {
      name: 'Cell cooperation',
      shortName: 'Cell cooperation',
      authors: 'Tsuji, Hu',
      claim:
        'No cell succeeds alone: those that have gone through an epithelial–mesenchymal transition (EMT) open the way but cannot settle, the others can; only clusters that hold both found metastases.',
    },
  },
  steps: {
    localInvasion: {
      name: 'Local invasion',
      happens:
        'The cell loosens its contacts (E-cadherin), digests the matrix (uPA, MMP), migrates and reaches a vessel.',
      loss: 'contacts and matrix hold them back',
    },
    intravasation: {
      name: 'Intravasation',
      happens:
        'The cell crosses the vessel wall into the blood: from here on it is a circulating tumor cell (CTC).',
      loss: 'vessel missed or not crossed',
    },
    competence: {
      name: 'Competence',
      happens:
        'Not a step of the journey: here the cells in the blood that could never found a metastasis are set aside, so that all later steps speak of competent cells alone.',
      loss: 'unable to found a metastasis',
    },
    circulation: {
      name: 'Circulation',
      happens: 'The cell is carried by the blood, partly shielded by platelets.',
      loss: 'shear, anoikis, immune attack',
    },
    arrest: {
      name: 'Arrest',
      happens: 'The cell lodges in a small vessel, wedged by its size or held by adhesion.',
      loss: 'die wedged in a capillary',
    },
    extravasation: {
      name: 'Extravasation',
      happens:
        'The cell crosses the endothelium into the tissue: from here on it is a disseminated tumor cell (DTC).',
      loss: 'vessel wall not crossed',
    },
    survival: {
      name: 'Survival in new soil',
      happens: 'In a tissue that is not its own, the cell founds a micrometastasis instead of dying.',
      loss: 'die in a foreign tissue',
    },
    dormancy: {
      name: 'Dormancy',
      happens: 'The cell grows at once, or sleeps for months or decades; it wakes or it dies asleep.',
      loss: 'die asleep',
    },
    colonization: {
      name: 'Colonization',
      happens:
        'The micrometastasis acquires a blood supply and grows into a macrometastasis that the clinic can see.',
      loss: 'lack virulence or a blood supply',
    },
  },
  groups: {
    primary: 'Primary tumor',
    patients: 'Differences between patients',
    departure: 'Departure from the tumor',
    localInvasion: 'Local invasion',
    intravasation: 'Intravasation',
    circulation: 'Circulation',
    arrest: 'Arrest',
    extravasation: 'Extravasation',
    survival: 'Survival in new soil',
    dormancy: 'Dormancy',
    colonization: 'Colonization',
    clinic: 'Clinic and follow-up',
  },
  scenarios: {
    'generic-carcinoma': {
      name: 'Generic carcinoma',
      description:
        'A solid tumor of no organ in particular, spreading by the blood: growth within the range measured in breast cancer, survival at each step mostly from cells followed under the microscope in the mouse.',
      why: {},
    },
    'early-loss': {
      name: 'Early loss',
      description:
        'Injected cells carrying a radioactive label seem to die at once: about 1% is left in the lung after 24 hours, and those few do well. The product of all steps is that of late loss.',
      why: {
        arrest:
          'Fitted: with extravasation it leaves about 1% of the injected cells, as the radioactive label left in the mouse lung after 24 hours (Fidler 1970); how the loss is split between the two is assumed.',
        extravasation:
          'Fitted: with survival at arrest it leaves about 1% of the injected cells, as the radioactive label left in the mouse lung after 24 hours (Fidler 1970); how the loss is split between the two is assumed.',
        survival:
          'Assumed: with colonization it gives the steps the same product as in late loss; how it is split between the two is assumed too.',
        colonization:
          'Assumed: with survival in new soil it gives the steps the same product as in late loss; how it is split between the two is assumed too.',
      },
    },
    'late-loss': {
      name: 'Late loss',
      description:
        'Watched one by one under the microscope, most cells survive the blood and leave the vessels; nearly all fail afterwards, in the new tissue. The product of all steps is that of early loss.',
      why: {},
    },
    'surgery-wakes': {
      name: 'Surgery wakes sleepers',
      description:
        'The operation that removes the primary also wakes one sleeping founder in five, a year later on average: an early wave of relapses on top of the slow one.',
      why: {
        surgeryWakingShare:
          'Assumed: proposed to explain that relapses peak twice after mastectomy, near 18 and 60 months (Demicheli 1996); the share itself has not been measured.',
      },
    },
  },
  bases: {
    cited: {
      name: 'cited',
      meaning: 'The value was published; the source is named, and so is a source quoted as commonly cited.',
      sources: (citations, f) =>
        `${f.plural(citations.length, 'Source', 'Sources')}: ${citations.join('; ')}.`,
    },
    fitted: {
      name: 'fitted',
      meaning: 'The value was chosen so that a published result comes out.',
      sources: (citations) => `Fitted to: ${citations.join('; ')}.`,
    },
    assumed: {
      name: 'assumed',
      meaning: 'Nothing published gives the value; where a source is named, it was only weighed against it.',
      sources: (citations) => `Weighed against: ${citations.join('; ')}.`,
    },
  },
  citation: (source) => (source.tag === 'read' ? source.citation : `${source.citation} (as commonly cited)`),
  units: {
    probability: {
      symbol: '',
      name: 'share, from 0 to 1',
      spoken: (value, f) => `${f.quantity(value)}, or ${f.percent(value)}`,
      rangeNoun: 'Share',
    },
    hours: {
      symbol: 'h',
      name: 'hours',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'hour', 'hours')}`,
    },
    days: {
      symbol: 'd',
      name: 'days',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'day', 'days')}`,
    },
    years: {
      symbol: 'y',
      name: 'years',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'year', 'years')}`,
    },
    centimeters: {
      symbol: 'cm',
      name: 'centimeters',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'centimeter', 'centimeters')}`,
    },
    milliliters: {
      symbol: 'mL',
      name: 'milliliters',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'milliliter', 'milliliters')}`,
    },
    cells: {
      symbol: 'cells',
      name: 'cells',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'cell', 'cells')}`,
    },
    perDay: { symbol: '/d', name: 'per day', spoken: (value, f) => `${f.quantity(value)} per day` },
    perYear: { symbol: '/y', name: 'per year', spoken: (value, f) => `${f.quantity(value)} per year` },
    perDivision: {
      symbol: '/division',
      name: 'per division',
      spoken: (value, f) => `${f.quantity(value)} per division`,
    },
    cellsPerDay: {
      symbol: 'cells/d',
      name: 'cells per day',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'cell', 'cells')} per day`,
    },
    logStandardDeviation: {
      symbol: 'σ of ln',
      name: 'spread (σ of ln)',
      spoken: (value, f) => `${f.quantity(value)} (σ of ln)`,
      rangeNoun: 'Spread (σ of ln)',
    },
    exponent: {
      symbol: '',
      name: 'exponent',
      spoken: (value, f) => `exponent ${f.quantity(value)}`,
      rangeNoun: 'Exponent',
    },
    factor: {
      symbol: '×',
      name: 'factor',
      spoken: (value, f) => `times ${f.quantity(value)}`,
      rangeNoun: 'Factor',
    },
    ratio: {
      symbol: '',
      name: 'ratio',
      spoken: (value, f) => `ratio ${f.quantity(value)}`,
      rangeNoun: 'Ratio',
    },
    count: { symbol: '', name: 'number', spoken: (value, f) => f.quantity(value) },
    choice: { symbol: '', name: 'choice', spoken: (value, f) => f.quantity(value) },
  },
  problems: {
    unknownParameter: (problem) => `${problem.name}: there is no parameter of this name${instead(problem)}`,
    notANumber: (problem, f) =>
      `${problem.name}: “${problem.given}” is not a number${instead(withNumbers(problem, f))}`,
    notWhole: wrongNumber('is not a whole number'),
    belowMinimum: wrongNumber('is too small'),
    aboveMaximum: wrongNumber('is too large'),
    unknownChoice: (problem) =>
      `${problem.name}: “${problem.given}” is none of its choices${instead(problem)}`,
    unknownTheory: (problem) =>
      `${problem.name}: there is no theory named “${problem.given}”${instead(problem)}`,
    noTheory: (problem) => `${problem.name}: no theory is left to simulate${instead(problem)}`,
    unknownScenario: (problem) =>
      `${problem.name}: there is no scenario named “${problem.given}”${instead(problem)}`,
    brokenAssignment: (problem) => `${problem.name}: “${problem.given}” cannot be read${instead(problem)}`,
    tooLong: (problem) => `${problem.name}: “${problem.given}” is too long${instead(inCharacters(problem))}`,
  },
  observations: {
    sizeSlope: {
      name: 'Risk by size',
      question: 'How steeply does risk rise with the diameter of the tumor?',
      finding:
        'The curve of patients has a slope of 2.3 at 1 cm and of 1.2 at 5 cm; it would be 3 if every cell had the same chance.',
    },
    earlyShare: {
      name: 'Early departures',
      question: 'How many metastases were founded by cells of a tumor below 0.01 cm³?',
      finding: '17 of 21 colorectal cancers (95% interval: 60 to 92%); in a mouse, at least 80%.',
    },
    divergence: {
      name: 'Divergence from the primary',
      question: 'How many mutations does a metastasis have that its primary does not show?',
      finding:
        'Primary and metastasis were found strikingly similar, in which genes they use: no number to compare with.',
    },
    clonality: {
      name: 'Shared drivers',
      question: 'Do all metastases of a patient owe their ability to the same change?',
      finding:
        'Functional drivers were common to all metastases in each of 20 patients (95% interval: 84 to 100%).',
    },
    signatureAuc: {
      name: 'Signature of the bulk',
      question:
        'Does a sample of the primary tell who will have a metastasis (AUC: how often it ranks one who will above one who will not; 0.5 is a coin toss)?',
      finding: 'A signature of metastases, 17 genes, was found in primaries: a direction, without a number.',
    },
    heritability: {
      name: 'Serial selection',
      question: 'How many times as often is a cell able, once grown from a metastasis?',
      finding:
        'Passage after passage, lines became more able, and the trait is unstable: a direction, without a number.',
    },
    siblingDispersion: {
      name: 'Sibling clones',
      question:
        'Do clones of one tumor differ by more than luck (variance over mean of their able cells: 1 by luck alone)?',
      finding: 'They differ widely, and samples of one culture do not: a direction, without a number.',
    },
    lateRelapse: {
      name: 'Late relapse',
      question:
        'Of patients with at most 2 cm of tumor, free at year 5, how many have a metastasis by year 20?',
      finding: 'Such breast cancers: 13% without an involved node to 34% with four to nine.',
    },
    efficiencyNeeded: {
      name: 'Efficiency needed',
      question: 'How often must a competent cell in the blood succeed for this risk?',
      finding: 'Injected cells: about 6 × 10⁻⁵, known to a factor of ten.',
    },
    ctcProfile: {
      name: 'Cells in the blood',
      question: 'How many of the tumor cells in the blood could found a metastasis?',
      finding: 'Nothing published gives a number.',
    },
  },
  verdicts: {
    compatible: 'compatible',
    notCompatible: 'not compatible',
    doesNotDiscriminate: 'cannot tell',
    notSeen: 'nothing to compare',
  },
  limits: {
    title: 'What is left out, and what is joined together',
    items: [
      'This is a teaching model, not a clinical tool: it says nothing about any real patient.',
      'Only solid tumors and only the blood route: spread by the lymph is left out.',
      'In this version cells travel to no organ in particular; target organs, treatments and self-seeding are left out.',
      'Steps measured in mice, over days, are joined to outcomes seen in patients, over years.',
      'Shedding, survival and colonization enter most outcomes only as a product: an observation of outcomes cannot tell one from another.',
      'Success per cell shed and success per cell injected are two things: the often quoted “one in a million” mixes them.',
      'The fluctuation test of Fidler and Kripke rules out that the metastatic trait is induced at the time of the assay; it does not rule out a reversible switch.',
      'What is counted as a disseminated cell is not always one: in one study only 53% of single cells from the marrow were tumor cells of that patient (Demeulemeester 2016).',
    ],
  },
};
