import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import type { HazardYear } from '../../../src/statistics/annual-hazard.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';

/** Pausing lesions that grow fast and alike, and wait long and alike: docs/model.md, section 8. */
const pausing: Partial<Parameters> = {
  dormantShare: 1,
  quiescenceShare: 0,
  angiogenicShare: 1,
  angiogenicDelay: 1500,
  angiogenicShape: 10,
  doublingTime: 50,
  doublingTimeSpread: 0.3,
  surgeryWakingDelay: 0.25,
};

/** Years (from diagnosis, their starts) whose hazard exceeds that of both neighbors by more than three standard errors. */
function peaks(changes: Partial<Parameters>): number[] {
  const params = { ...defaultParameters, ...changes };
  const request = requestWith({
    patients: 6000,
    theories: ['initial-oncogenesis'],
    params,
    matchedRisk: 0.35,
  });
  const hazard = runCohort(request).theories[0].annualHazard;
  const above = (year: HazardYear, other: HazardYear): boolean =>
    year.events / year.personYears - other.events / other.personYears >
    3 * Math.sqrt(year.events / year.personYears ** 2 + other.events / other.personYears ** 2);
  const higher = (year: number, direction: -1 | 1): boolean => {
    // Level years in between are part of the peak: go on until one differs.
    let other = year + direction;
    while (hazard[other] && !above(hazard[year], hazard[other]) && !above(hazard[other], hazard[year]))
      other += direction;
    return hazard[other] === undefined || above(hazard[year], hazard[other]);
  };
  const rate = ({ events, personYears }: HazardYear): number => events / personYears;
  return hazard.flatMap((row, year) => {
    const highest = [hazard[year - 1], hazard[year + 1]].every((other) => !other || rate(row) >= rate(other));
    return highest && higher(year, -1) && higher(year, 1) ? [year] : [];
  });
}

describe('relapse hazard by year', () => {
  it('has one peak by default, and with surgery that wakes one sleeper in five', () => {
    expect(peaks({})).to.have.length(1);
    expect(peaks({ surgeryWakingShare: 0.2 })).to.have.length(1);
  });

  it('has two where lesions pause, in the second and the fifth year, if surgery wakes some of them', () => {
    expect(peaks(pausing)).to.deep.equal([4]);
    expect(peaks({ ...pausing, surgeryWakingShare: 0.3 })).to.deep.equal([1, 4]);
  });
});
