import { expect } from 'chai';
import { Cells, Dealer } from '../../../src/element/scene/cells.js';
import { competenceRow, sceneShares } from '../../../src/element/scene/shares.js';
import { cascadeSteps } from '../../../src/summary/cascade-ends.js';
import type { TheorySummary } from '../../../src/summary/cohort-summary.js';
import { summaryFixture, type FixtureOptions } from '../../support/summary-fixture.js';

const theory = (options: FixtureOptions = {}): TheorySummary => summaryFixture(options).theories[0]!;

function move(cells: Cells, seconds: number): void {
  for (let time = 0; time < seconds; time += 1 / 30) cells.advance(1 / 30);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('the dealer of fates', () => {
  for (const shares of [[0.87, 0.13], [1 / 164, 1 - 1 / 164], [0.55, 0.41, 0.04], [1], [0, 1, 0]]) {
    it(`gives each of ${shares.join(', ')} its share, to within one, at any time`, () => {
      const dealer = new Dealer();
      const counts = shares.map(() => 0);
      for (let dealt = 1; dealt <= 2000; dealt++) {
        counts[dealer.deal(shares)]!++;
        shares.forEach((share, kind) =>
          expect(Math.abs(counts[kind]! - dealt * share)).to.be.below(1 + 1e-9),
        );
      }
    });
  }
});

describe('the cells of the moving picture', () => {
  it('pass each door in the proportion of the summary', () => {
    for (const summary of summaryFixture().theories) {
      const cells = new Cells(sceneShares(summary));
      move(cells, 120);
      summary.steps.forEach(({ id, expected }, row) => {
        const counts = cells.tally[row]!;
        const came = sum(counts);
        expect(came, id).to.be.above(400);
        const { entered, survived, lost, pending } = expected;
        [survived, lost, pending].forEach((count, fate) => {
          expect(Math.abs(counts[fate]! - (came * count) / entered), `${id}, fate ${fate}`).to.be.below(1.01);
        });
      });
    }
  });

  it('come to every door in the same number, 20 to 80 at a time', () => {
    const cells = new Cells(sceneShares(theory()));
    for (let time = 0; time < 20; time++) {
      move(cells, 1);
      for (const [row, step] of cascadeSteps.entries()) {
        const count = cells.all.filter((cell) => cell.row === row).length;
        expect(count, step).to.be.within(20, 80);
      }
    }
  });

  it('are competent before the lens in the share that the summary has there, and all of them behind it', () => {
    const cells = new Cells(
      sceneShares(theory({ change: { passing: [0.1, 0.1, 0.4, 0.3, 0.9, 0.9, 0.1, 0.7, 0.1] } })),
    );
    move(cells, 20);
    for (const [row, step] of cascadeSteps.entries()) {
      const stretch = cells.all.filter((cell) => cell.row === row);
      const able = stretch.filter(({ isCompetent }) => isCompetent).length;
      const expected = row > competenceRow ? stretch.length : 0.4 * stretch.length;
      expect(Math.abs(able - expected), step).to.be.below(2);
    }
  });

  it('meet the new shares from then on, and none is lost from sight by it', () => {
    const before = sceneShares(theory());
    const cells = new Cells(before);
    const count = cells.all.length;
    cells.shares = { ...before, doors: before.doors.map(() => [0, 1, 0]) };
    const survivors = cells.tally.map(([survived]) => survived!);
    expect(cells.all.length).to.equal(count);
    move(cells, 10);
    for (const [row, [survived]] of cells.tally.entries()) {
      // Who passes the lens was able when it set out.
      if (row !== competenceRow) expect(survived! - survivors[row]!).to.be.at.most(1);
    }
  });

  it('sleep before the door of dormancy, as many as the summary says', () => {
    const asleep = (sleepers: number): number => {
      const cells = new Cells({ ...sceneShares(theory()), sleepers });
      return cells.all.filter(({ sleep }) => sleep > 0).length;
    };
    expect(asleep(0)).to.equal(0);
    expect(asleep(1)).to.be.above(10);
  });

  it('do not come where none is expected', () => {
    const { doors, sleepers } = sceneShares(theory());
    const none = [NaN, NaN, NaN];
    const cells = new Cells({ sleepers, doors: doors.map((door, row) => (row < 2 ? door : none)) });
    expect([...new Set(cells.all.map(({ row }) => row))].sort()).to.deep.equal([0, 1]);
  });
});
