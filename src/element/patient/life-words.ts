import type { ChartTable } from '../../charts/contracts.js';
import type { LifeWords } from '../../locale/contract/interface.js';
import { noNumber, type Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import { daysPerYear } from '../../model/calendar.js';
import type { FounderFate, PatientLife } from '../../model/patient-life.js';

/** Counts what became of a patient's founders, to be put into a sentence. */
export function lifeWords(life: PatientLife, { science }: Messages): LifeWords {
  const count = (fate: FounderFate): number =>
    life.founders.filter((founder) => founder.fate === fate).length;
  return {
    theory: science.theories[life.theory].name,
    founders: life.founderCount,
    told: life.founders.length,
    overt: count('overt'),
    asleep: count('asleep'),
    diedAsleep: count('diedAsleep'),
    growing: count('growing'),
    firstOvert: life.founders[0]?.overt ?? null,
    horizon: life.horizon,
    loss: life.loss,
  };
}

/** The founders of a life as numbers. */
export function foundersTable(life: PatientLife, words: Messages, formatter: Formatter): ChartTable {
  const { table, legend } = words.interface.patient;
  const year = (time: number | null): string =>
    time === null ? noNumber : formatter.number(time / daysPerYear, 1);
  const theory = words.science.theories[life.theory].name;
  return {
    caption: table.caption(theory, life.founders.length, life.founderCount, formatter),
    columns: [
      table.founder,
      table.departure,
      table.primary,
      table.asleep,
      table.awake,
      legend.died,
      legend.overt,
    ],
    rows: life.founders.map(({ departure, departureDiameter, asleep, waking, death, overt }, index) => [
      formatter.number(index + 1),
      year(departure),
      formatter.diameter(departureDiameter),
      year(asleep),
      year(waking),
      year(waking === null ? death : null),
      year(overt),
    ]),
  };
}
