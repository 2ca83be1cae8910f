import { expect } from 'chai';
import { defaultParameters } from '../../src/model/parameter-table.js';
import { patientLives, type PatientLife } from '../../src/model/patient-life.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import { growthLaws } from '../../src/model/growth/registry.js';
import { logSizeOfDiameter } from '../../src/model/size.js';
import { requestWith, theoryIds } from '../support/run-cohort.js';

const livesOf = (changes: Partial<typeof defaultParameters>): PatientLife[] => {
  const params = { ...defaultParameters, ...changes };
  const request = requestWith({ patients: 80, params, matchedRisk: 0.35 });
  const run = new CohortRun(request);
  return Array.from({ length: request.patients }, (_, patient) => patientLives(request, patient, run)).flat();
};

const settings: readonly [string, Partial<typeof defaultParameters>][] = [
  ['cells that sleep', {}],
  ['lesions that pause', { angiogenicShare: 1, angiogenicDelay: 2, quiescenceShare: 0 }],
];

for (const [name, changes] of settings) {
  describe(`the life of a patient: ${name}`, () => {
    const params = { ...defaultParameters, ...changes };
    const growth = growthLaws[params.growthLaw].shape(params);
    const lives = livesOf(changes);
    const founders = lives.flatMap((life) => life.founders.map((founder) => ({ life, founder })));

    it('is told under every theory, and has founders whose way it tells', () => {
      expect(lives).to.have.length(80 * theoryIds.length);
      expect(new Set(founders.map(({ founder }) => founder.fate))).to.include(
        name === 'cells that sleep' ? 'asleep' : 'overt',
      );
    });

    it('has the primary grow from one cell to its diameter at diagnosis', () => {
      for (const { primary, birth, diameter } of lives) {
        expect(primary.time[0]).to.equal(birth);
        expect(primary.time.at(-1)).to.be.closeTo(0, 1e-9);
        expect(primary.diameter.at(-1)).to.be.closeTo(diameter, 1e-9 * diameter);
      }
    });

    it('has every founder leave a primary of the size that it had then', () => {
      for (const { life, founder } of founders) {
        const age = (founder.departure - life.birth) / life.doublingTime;
        expect(logSizeOfDiameter(founder.departureDiameter)).to.be.closeTo(growth.logSize(age), 1e-6);
      }
    });

    it('has lesions grow by the law, and stand at the threshold when they are overt', () => {
      for (const { life, founder } of founders) {
        const { time, diameter } = founder.lesion;
        for (let i = 1; i < time.length; i++) {
          expect(diameter[i]).to.be.at.least(diameter[i - 1]! * (1 - 1e-9));
          if (founder.asleep !== null && time[i - 1]! <= founder.asleep && time[i]! > founder.asleep)
            continue;
          const scaled = (time[i]! - time[i - 1]!) / life.doublingTime;
          const aged =
            growth.age(logSizeOfDiameter(diameter[i]!)) - growth.age(logSizeOfDiameter(diameter[i - 1]!));
          expect(aged).to.be.closeTo(scaled, 1e-6);
        }
        if (founder.overt === null) continue;
        expect(time.at(-1)).to.be.closeTo(founder.overt, 1e-6);
        expect(diameter.at(-1)).to.be.closeTo(life.overtDiameter, 1e-9);
      }
    });

    it('has no lesion grow while it sleeps, nor after it died, nor beyond the horizon', () => {
      for (const { life, founder } of founders) {
        const { time, diameter } = founder.lesion;
        const { asleep, waking, death } = founder;
        const grownAsleep = [...time].filter(
          (at) => asleep !== null && at > asleep + 1e-6 && at < (waking ?? Infinity) - 1e-6,
        );
        expect(grownAsleep).to.deep.equal([]);
        if (death !== null && waking === null) expect(time.at(-1) ?? -Infinity).to.be.at.most(death);
        expect(time.at(-1) ?? 0).to.be.at.most(life.horizon);
        expect(Math.max(0, ...diameter)).to.be.at.most(life.overtDiameter * (1 + 1e-9));
      }
    });
  });
}

describe('a lesion that pauses', () => {
  it('goes on from the size at which it fell asleep', () => {
    const lives = livesOf({ angiogenicShare: 1, angiogenicDelay: 2, quiescenceShare: 0 });
    const woken = lives
      .flatMap(({ founders }) => founders)
      .filter(({ asleep, waking, departure }) => asleep !== null && waking !== null && asleep > departure);
    expect(woken.length).to.be.above(10);
    for (const { lesion, asleep, waking } of woken) {
      const before = lesion.time.findIndex((time) => Math.abs(time - asleep!) < 1e-6);
      const after = lesion.time.findIndex((time) => Math.abs(time - waking!) < 1e-6);
      expect(after).to.be.above(before);
      expect(lesion.diameter[after]).to.be.closeTo(lesion.diameter[before]!, 1e-9);
    }
  });
});
