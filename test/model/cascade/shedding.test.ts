import { expect } from 'chai';
import { emboliShareOfEvents, inPatches, Shedding } from '../../../src/model/cascade/shedding.js';
import type { Company } from '../../../src/model/contracts.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { testStream } from '../../support/sampling.js';

const leadersAndFollowers: Company = {
  alone: 0,
  together: (size, followers) => (followers < size ? inPatches(0.7).together(size, followers) : 0),
};
const companies: Record<string, Company> = {
  'all or none': inPatches(1),
  'one in ten': inPatches(0.1),
  'one in a million': inPatches(1e-6),
  'leaders and followers': leadersAndFollowers,
};

const sum = (values: Float64Array, weight: (index: number) => number): number =>
  values.reduce((total, value, index) => total + weight(index) * value, 0);

describe('how cells leave', () => {
  for (const [name, company] of Object.entries(companies)) {
    for (const changes of [{}, { emboliShare: 0.2 }, { embolusLargest: 2 }, { embolusLargest: 20 }]) {
      const params: Parameters = { ...defaultParameters, ...changes };

      it(`leaves no cell out and counts none twice: ${name}, ${JSON.stringify(changes)}`, () => {
        const { singles, emboli, alone, together } = new Shedding(params, company);
        expect(singles + (emboli * (2 + params.embolusLargest)) / 2).to.be.closeTo(1, 1e-14);
        expect(emboli / (singles + emboli)).to.be.closeTo(params.emboliShare, 1e-15);
        expect(alone + sum(together, (count) => count)).to.be.closeTo(1, 1e-14);
        expect(together[0]).to.equal(0);
      });
    }
  }

  it('is one by one where no emboli are shed, to the last bit', () => {
    const params: Parameters = { ...defaultParameters, emboliShare: 0 };
    for (const chance of [1, 0.1, 1e-3, 0.7]) {
      const shedding = new Shedding(params, inPatches(chance));
      expect([shedding.singles, shedding.alone, shedding.emboli, shedding.competent]).to.deep.equal([
        1,
        1,
        0,
        chance,
      ]);
      expect(sum(shedding.together, () => 1)).to.equal(0);
    }
    const { alone, competent } = new Shedding(params, leadersAndFollowers);
    expect([alone, competent]).to.deep.equal([0, 0]);
  });

  it('has the numbers of competent cells that drawing party by party gives', () => {
    const params: Parameters = { ...defaultParameters, emboliShare: 0.4, embolusLargest: 5 };
    const chance = 0.3;
    const { alone, together, competent } = new Shedding(params, inPatches(chance));
    const stream = testStream('parties');
    const events = 400_000;
    const counts = new Float64Array(together.length);
    let single = 0;
    let cells = 0;
    for (let event = 0; event < events; event++) {
      const size = stream.uniform() < 0.4 ? 2 + Math.floor(4 * stream.uniform()) : 1;
      let able = 0;
      for (let cell = 0; cell < size; cell++) if (stream.uniform() < chance) able++;
      cells += size;
      if (size > 1) counts[able]++;
      else single += able;
    }
    // Per event, from what is given per competent cell.
    const scale = competent * (cells / events);
    expect(Math.abs(shareError(single, events, alone * scale))).to.be.below(LIMIT);
    for (let able = 1; able < together.length; able++) {
      expect(Math.abs(shareError(counts[able], events, together[able] * scale)), `${able}`).to.be.below(
        LIMIT,
      );
    }
  });

  it('sheds emboli in proportion to collective migration, of what gets through', () => {
    const shareOf = (changes: Partial<Parameters>): number =>
      emboliShareOfEvents({ ...defaultParameters, ...changes });
    expect(shareOf({})).to.equal(defaultParameters.emboliShare);
    expect(shareOf({ collectiveShare: 0.25 })).to.be.closeTo(0.015, 1e-15);
    expect(shareOf({ collectiveShare: 0 })).to.equal(0);
    // Amoeboid cells get through as before, the others with p' = πp/(1 − p + πp).
    const digested = (0.01 * 0.1) / (0.9 + 0.01 * 0.1);
    const collective = (0.5 * digested) / (0.8 * digested + 0.2 * 0.1);
    expect(shareOf({ proteolysis: 0.01 })).to.be.closeTo((0.03 * collective) / 0.5, 1e-15);
  });
});
