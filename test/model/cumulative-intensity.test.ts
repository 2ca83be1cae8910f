import { expect } from 'chai';
import { CumulativeIntensity } from '../../src/model/cumulative-intensity.js';
import { requestWith, runCohort } from '../support/run-cohort.js';
import { defaultParameters } from '../../src/model/parameter-table.js';

const highest = 25;
const steps = 40_000;

/** Departures from log-size `from` on, in a primary that grows at rate 1: w(x) = e^{ax}. */
const departuresFrom = (from: number, a: number): CumulativeIntensity =>
  new CumulativeIntensity({ rate: () => 1 } as never, (x) => (x > from ? Math.exp(a * x) : 0), highest);

describe('cumulative intensity', () => {
  for (const a of [-0.3, 0.5, 1, 1.4]) {
    // Within a cell of the grid: near its begin, in it, near its end.
    for (const from of [0, 18.001, 18.4207, 18.437, 21.0155]) {
      it(`never falls, and is the integral: e^${a}x from ${from}`, () => {
        const table = departuresFrom(from, a);
        let before = 0;
        for (let step = 0; step <= steps; step++) {
          const x = (highest * step) / steps;
          const found = table.upTo(x);
          expect(found, `at ${x}`).to.be.at.least(before);
          // The cell in which departures begin is off by less than what leaves in one cell.
          const slack = Math.exp(a * from) / 64;
          const exact = (Math.exp(a * Math.max(x, from)) - Math.exp(a * from)) / a;
          expect(Math.abs(found - exact), `at ${x}`).to.be.at.most(slack + 3e-5 * exact);
          before = found;
        }
      });

      it(`is inverted to the log-size, within a cell: e^${a}x from ${from}`, () => {
        const table = departuresFrom(from, a);
        for (let x = from + 1 / 32; x < highest; x += 0.0137) {
          expect(table.logSizeAt(table.upTo(x))).to.be.closeTo(x, 1 / 1000);
        }
        expect(table.logSizeAt(table.upTo(highest))).to.be.closeTo(highest, 1e-9);
      });
    }
  }

  it('is never below nothing for a patient whose primary has just begun to shed', () => {
    const request = requestWith({
      patients: 3000,
      randomSeed: '1',
      theories: ['initial-oncogenesis'],
      params: { ...defaultParameters, breachSize: 1e8 },
    });
    expect(runCohort(request).patients).to.equal(3000);
  });
});
