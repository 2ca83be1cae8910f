/** docs/assumptions.md: what each number rests on, from the parameter table, and what the laws take for granted. */
import { readFileSync } from 'node:fs';
import { loadEngine, loadSource } from '../load-engine.mjs';
import { parameterUnit, parameterValue, table, title } from '../markdown.mjs';

export const path = 'docs/assumptions.md';

const PATIENTS = 'patients';

/** In what each source measured. */
const SYSTEMS = {
  'butler-1975': 'rat',
  'coumans-2013': PATIENTS,
  'ctc-capture': 'cell lines',
  'demicheli-1996': PATIENTS,
  'fidler-1970': 'mouse',
  'friberg-1997': PATIENTS,
  'harris-1982': 'mouse',
  'hosseini-2016': 'mouse',
  'aceto-2014': 'mouse',
  'hu-2019': PATIENTS,
  'interval-cancers': PATIENTS,
  'janni-2016': PATIENTS,
  'koebel-2007': 'mouse',
  'koop-1995': 'chick embryo',
  'luzzi-1998': 'mouse',
  'meng-2004': PATIENTS,
  'naumov-2006': 'mouse',
  'norton-1988': PATIENTS,
  'pan-2017': PATIENTS,
  'sivaramakrishna-1997': PATIENTS,
  'tsai-2012': 'mouse',
  'tubiana-1991': PATIENTS,
  'weedon-fekjaer-2008': PATIENTS,
  'willis-2010': PATIENTS,
  'young-1986': 'mouse',
};

function systemOf(source) {
  if (!(source in SYSTEMS))
    throw new Error(`SYSTEMS of assumptions.mjs lacks ${source}: in what did it measure?`);
  return SYSTEMS[source];
}

/** Taken for granted by the laws themselves: no slider changes it. Sections are those of docs/model.md. */
const STRUCTURE = [
  [
    'One curve for all',
    'all tumors of a run follow the same growth curve, each at its own speed, and keep it: a primary does not speed up.',
    4,
  ],
  [
    'A constant share of deaths',
    'deaths per birth are the same at every size, so that chance acts while a lesion is small.',
    1,
  ],
  [
    'Metastases grow as the primary does',
    'at the same speed and by the same law (about as fast in patients: Friberg & Mattson 1997), wherever they land.',
    9,
  ],
  [
    'Founders do not meet',
    'given the patient, each lives on its own: no crowding, no defense that a first metastasis calls up, no help.',
    11,
  ],
  [
    'Steps do not remember',
    'the chance at a step depends on the cell’s kind and the host, not on how it passed the step before.',
    5,
  ],
  [
    'Cells of an embolus part in the new soil',
    'on the way they pass or fail as one, there each survives by itself, and none helps another.',
    5,
  ],
  ['The host acts twice', 'on survival and on colonization, by the same factor on the odds of each.', 5],
  ['The journey takes no time', 'minutes to hours, beside years of growth and sleep.', 8],
  ['Resection is complete', 'at diagnosis, at once and for good; nothing leaves the primary after it.', 10],
  [
    'Seen means grown',
    'a metastasis is found on the day on which it reaches the overt size, not at the next visit.',
    10,
  ],
  [
    'What observations take',
    '0.1 mutations per daughter cell, a bulk sample that shows what 5 % of its cells have, noise of σ 1.5 in a signature, clones of 10⁶ cells in the laboratory. They bear on what is seen, not on who relapses.',
    20,
  ],
];

const MODEL = 'docs/model.md';

/** Number and anchor of each section of docs/model.md. */
function sections(text) {
  return new Map(
    [...text.matchAll(/^## (\d+)\. (.+)$/gm)].map(([, number, heading]) => [
      Number(number),
      `${number}-${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')}`,
    ]),
  );
}

/** The list under "What the model leaves out", kept in one place. */
function omissions(text) {
  const [, section] = text.split(/^## \d+\. What the model leaves out$/m);
  const start = section?.indexOf('\n* ') ?? -1;
  if (start < 0) throw new Error(`${MODEL} has no list of what it leaves out`);
  return section.slice(start).trim().split('\n\n')[0];
}

/** Units that a number does not need beside it. */
const PLAIN_UNITS = new Set(['probability', 'count', 'exponent', 'factor', 'ratio', 'choice']);

export async function generate() {
  const { parameterTable, requestDefaults, scenarios, sources } = await loadEngine();
  const { parameters: words } = await loadSource('src/locale/en/parameters.ts');
  const model = readFileSync(MODEL, 'utf8');
  const anchors = sections(model);
  const section = (number) => `[section ${number}](model.md#${anchors.get(number)})`;

  const withBasis = (basis) => parameterTable.filter((row) => row.basis === basis);
  const assumed = withBasis('assumed');
  const weighed = assumed.filter((row) => row.sources.length > 0);
  const bare = assumed.filter((row) => row.sources.length === 0);
  const columns = [withBasis('cited'), withBasis('fitted'), weighed, bare, parameterTable];

  const groups = [...new Set(parameterTable.map(({ group }) => group))];
  const counts = table(
    ['', 'cited', 'fitted', 'assumed, weighed against a source', 'assumed, no source', 'all'],
    [
      ...groups.map((group) => [
        title(group),
        ...columns.map((rows) => rows.filter((row) => row.group === group).length),
      ]),
      ['**All**', ...columns.map((rows) => `**${rows.length}**`)],
    ],
  );

  const name = ({ key }) => `${words[key].label} (\`${key}\`)`;
  const value = (row) =>
    PLAIN_UNITS.has(row.unit)
      ? parameterValue(row.default)
      : `${parameterValue(row.default)} ${parameterUnit(row)}`.replace(/^1 (\w+)s$/, '1 $1');
  const reasons = (rows) =>
    table(
      ['parameter', 'default', 'why'],
      rows.map((row) => [name(row), value(row), words[row.key].why]),
    );

  const foreign = (ids) => ids.filter((id) => systemOf(id) !== PATIENTS);
  const origin = (ids) =>
    ids.map((id) => `${systemOf(id)} (${sources[id].citation.replace(/,.*/, '')})`).join('; ');
  const joined = parameterTable.filter(({ sources: ids }) => foreign(ids).length > 0);
  const joins = table(
    ['parameter', 'default', 'basis', 'measured in'],
    joined.map((row) => [name(row), value(row), row.basis, origin(foreign(row.sources))]),
  );

  const sets = Object.entries(scenarios).flatMap(([id, { values }]) =>
    Object.entries(values).map(([key, { value: set, basis, sources: ids }]) => [
      `\`${id}\``,
      name({ key }),
      parameterValue(set),
      basis,
      ids.length > 0 ? origin(ids) : '',
    ]),
  );

  const structure = STRUCTURE.map(([what, words, at]) => `* **${what}**: ${words} (${section(at)})`).join(
    '\n',
  );

  return `<!-- Made by scripts/generators/assumptions.mjs: change the sources, then run "npm run generate". -->

# Assumptions

What the numbers of the model rest on, and what its laws take for granted. *Cited*: read in the source named. *Fitted*:
chosen so that something cited comes out. *Assumed*: neither. Ranges and full sources are in
[parameters.md](parameters.md), the laws in [model.md](model.md), what came out beside what was seen in
[validation.md](validation.md).

## In numbers

${counts}

Of ${parameterTable.length} parameters ${assumed.length} are assumed. That is the state of the science and not modesty: nobody has counted how many
cells leave a tumor, or how long one sleeps in a patient. It is why the model compares theories *at the same risk*, and
why each assumed number has a slider.

## Cited

${reasons(withBasis('cited'))}

## Fitted, and to what

${reasons(withBasis('fitted'))}

Two more numbers are fitted and are no parameters:

* **The matched risk.** Under each theory the success of competent cells in the blood is scaled until
  ${requestDefaults.matchedRisk * 100} % of patients have an overt metastasis by the horizon. The target is assumed. What a theory must be granted
  to meet it is shown as the efficiency needed (${section(11)}).
* **The size curve** of patients, drawn behind the risk by diameter, is a lognormal law through two readings and a median
  of one series (Sivaramakrishna 1997; Tubiana & Koscielny 1991). The propensity for EMT was fitted to the same, so that
  initial oncogenesis comes near this curve is no evidence for it.

## Assumed, weighed against something published

${reasons(weighed)}

## Assumed, with nothing to weigh against

${reasons(bare)}

## Values that scenarios set

${table(['scenario', 'parameter', 'value', 'basis', 'measured in'], sets)}

## What joins mouse and human

These numbers were measured in animals, or weighed against animals, and are used for patients:

${joins}

* **Days stand for decades.** Steps that took a mouse hours to two weeks are followed by years to decades of a patient's
  life. No experiment spans both.
* **Lines stand for tumors.** The cells injected were of lines known to spread. A step of theirs is here the
  step of a *competent* cell; how many cells are competent is what the theories say.
* **One product is checked in patients.** Success per cell in the blood, with all these steps in it, is held against one
  metastasis per 6 × 10⁷ disseminated cells (Coumans 2013; ${section(6)}). Its factors cannot be checked one by one.
* **Shedding is left as a contradiction.** The rat tumor shed 300 times as many cells, for its size, as ours do. Taken over,
  that would give far more circulating cells than are found in patients.

## What the laws take for granted

No slider changes these.

${structure}

## What is left out

From ${section(19)} of the model:

${omissions(model)}
`;
}
