import { expect } from 'chai';
import {
  cascadeEnds,
  cascadeSteps,
  endIndex,
  firstFounderEnd,
  stepCounts,
  type CascadeStep,
  type StepCounts,
} from '../../src/summary/cascade-ends.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** A power of two for each end: any sum tells which ends are in it. */
const powers = cascadeEnds.map((_, index) => 2 ** index);
const byStep = (rows: readonly StepCounts[], step: CascadeStep): StepCounts =>
  rows[cascadeSteps.indexOf(step)];

describe('stepCounts', () => {
  const rows = stepCounts(powers);

  it('puts every end in exactly one place: lost or pending at one step, or through all of them', () => {
    const places = [...rows.flatMap(({ lost, pending }) => [lost, pending]), rows.at(-1)!.survived];
    let seen = 0;
    for (const place of places) {
      expect(seen & place).to.equal(0);
      seen |= place;
    }
    expect(seen).to.equal(sum(powers));
  });

  it('lets those enter a step who survived the one before', () => {
    expect(rows[0].entered).to.equal(sum(powers));
    for (let i = 1; i < rows.length; i++) expect(rows[i].entered).to.equal(rows[i - 1].survived);
  });

  it('loses each end at the door that its name tells', () => {
    const lost = cascadeSteps.map((step) => byStep(rows, step).lost);
    const at = (...names: (typeof cascadeEnds)[number][]): number => sum(names.map((n) => 2 ** endIndex[n]));
    expect(lost).to.deep.equal([
      at('stayedLocal'),
      at('missedVessel'),
      at('notCompetent'),
      at('lostInCirculation'),
      at('lostAtArrest'),
      at('lostAtExtravasation'),
      at('lostInNewSoil'),
      at('micrometastasisDiedAsleep', 'founderDiedAsleep'),
      at('micrometastasisStayedSmall'),
    ]);
  });

  it('counts as pending who sleeps, at dormancy, and who grows, at colonization', () => {
    const pending = cascadeSteps.filter((step) => byStep(rows, step).pending > 0);
    expect(pending).to.deep.equal(['dormancy', 'colonization']);
    expect(byStep(rows, 'dormancy').pending).to.equal(
      2 ** endIndex.micrometastasisAsleep + 2 ** endIndex.founderAsleep,
    );
    expect(byStep(rows, 'colonization').pending).to.equal(2 ** endIndex.founderGrowing);
  });

  it('lets only overt founders through the last door', () => {
    expect(rows.at(-1)!.survived).to.equal(2 ** endIndex.founderOvert);
  });

  it('has no cell anywhere where none left', () => {
    for (const row of stepCounts(new Float64Array(cascadeEnds.length))) {
      expect(row).to.deep.equal({ entered: 0, survived: 0, lost: 0, pending: 0 });
    }
  });
});

describe('cascadeEnds', () => {
  it('has the founders last, so that those drawn one by one are a tail of the array', () => {
    const founders = cascadeEnds.map((end) => end.startsWith('founder'));
    expect(founders.indexOf(true)).to.equal(firstFounderEnd);
    expect(founders.lastIndexOf(false)).to.equal(firstFounderEnd - 1);
  });
});
