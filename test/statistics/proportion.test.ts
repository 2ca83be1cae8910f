import { expect } from 'chai';
import { wilsonInterval } from '../../src/statistics/proportion.js';

describe('Wilson interval', () => {
  it('gives the published example: 81 of 263 (Newcombe 1998, table I)', () => {
    const { lower, upper } = wilsonInterval(81, 263);
    expect(lower).to.be.closeTo(0.2553, 5e-5);
    expect(upper).to.be.closeTo(0.3662, 5e-5);
  });

  it('stays within 0 and 1, and is not empty, where nothing or everything happened', () => {
    const none = wilsonInterval(0, 20);
    expect(none.lower).to.equal(0);
    expect(none.upper).to.be.closeTo(0.1611, 5e-5);
    const all = wilsonInterval(20, 20);
    expect(all.lower).to.be.closeTo(1 - none.upper, 1e-15);
    expect(all.upper).to.equal(1);
  });

  it('solves |p − x/n| = z √(p(1−p)/n), from which it comes', () => {
    const z = 1.959963984540054;
    for (const [events, trials] of [
      [1, 7],
      [15, 148],
      [500, 1000],
    ] as const) {
      const { lower, upper } = wilsonInterval(events, trials);
      for (const p of [lower, upper]) {
        expect(Math.abs(p - events / trials)).to.be.closeTo(z * Math.sqrt((p * (1 - p)) / trials), 1e-12);
      }
    }
  });

  it('knows nothing without a trial', () => {
    expect(wilsonInterval(0, 0)).to.deep.equal({ lower: 0, upper: 1 });
  });
});
