import { expect } from 'chai';
import type { Dormancy } from '../../src/model/contracts.js';
import { localHits } from '../../src/model/dormancy/local-hits.js';
import { sleepingFounders, waitingFounders } from '../../src/model/dormancy/mix.js';
import { FounderFates } from '../../src/model/founder-fates.js';
import { gompertz } from '../../src/model/growth/gompertz.js';
import { growthLaws } from '../../src/model/growth/registry.js';
import { Outgrowth } from '../../src/model/outgrowth.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { everySleep, testLuck } from '../support/dormancy.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { integrate } from '../support/quadrature.js';
import { testStream } from '../support/sampling.js';

const draws = 100_000;
const doublingTime = 120;
/** Sixty years, as in a cohort. */
const longest = 60 * 365.25;

/** A founder's life after landing: from when it sleeps, until when, how that ends, and when it is overt. Days. */
interface Life {
  readonly asleep: number;
  readonly waking: number;
  readonly death: number;
  readonly overt: number;
}

/** Draws lives one by one, the lesion grown before and after its sleep. */
function lives(name: string, dormancy: Dormancy, outgrowth: Outgrowth, landed: number): Life[] {
  const luck = testLuck(name);
  const grown = new Float64Array(draws);
  outgrowth.draw(testStream(`${name}, growing`), draws, grown);
  const fate = new Float64Array(2);
  return Array.from(grown, (time) => {
    const growth = doublingTime * time;
    if (!dormancy.drawSleeps(luck)) return { asleep: Infinity, waking: 0, death: Infinity, overt: growth };
    const { law } = dormancy.kinds[dormancy.drawKind(luck)];
    const left = law.logSize > 0 ? doublingTime * outgrowth.timeLeft(law.logSize) : Infinity;
    const asleep = Math.max(0, growth - left);
    law.draw(luck, landed + asleep, fate);
    const waking = asleep + fate[0];
    return { asleep, waking, death: asleep + fate[1], overt: waking + Math.min(growth, left) };
  });
}

describe('where founders are some time after landing', () => {
  const mixed: Parameters = { ...defaultParameters, ...everySleep };
  const dormancies: Record<string, [Parameters, (params: Parameters) => Dormancy]> = {
    quiescence: [defaultParameters, sleepingFounders],
    'local hits': [
      defaultParameters,
      (params) => waitingFounders(params, { mechanism: 'local-hits', law: localHits(params) }),
    ],
    'every mechanism': [mixed, sleepingFounders],
    'a pause alone': [{ ...defaultParameters, quiescenceShare: 0, angiogenicShare: 1 }, sleepingFounders],
  };

  for (const [name, [base, dormancyOf]] of Object.entries(dormancies)) {
    for (const growthLaw of Object.keys(growthLaws) as Parameters['growthLaw'][]) {
      it(`is as drawn one by one: ${name}, ${growthLaw}`, () => {
        const params: Parameters = { ...base, growthLaw };
        // Many points, since a pause is as sharp as the growth before it.
        const outgrowth = new Outgrowth(params, growthLaws[growthLaw].shape(params), 48);
        const dormancy = dormancyOf(params);
        const fates = new FounderFates(dormancy, outgrowth, 1, longest);
        const landed = -1000;
        const drawn = lives(`fates ${name} ${growthLaw}`, dormancy, outgrowth, landed);
        for (const duration of [900, 1500, 3000, 5000, 10_000]) {
          fates.at(Float64Array.of(landed), { end: landed + duration, doublingTime, lead: 0 });
          const count = (holds: (life: Life) => boolean): number => drawn.filter(holds).length;
          const compare = (what: string, seen: number, probability: number): void => {
            const error = `${what}, ${duration} days`;
            if (probability < 1e-4) expect(seen / draws, error).to.be.below(1e-3);
            else if (probability > 1 - 1e-4) expect(seen / draws, error).to.be.above(1 - 1e-3);
            // The rule of quadrature misses the edge of a pause by less than 0.003.
            else
              expect(Math.abs(seen / draws - probability), error).to.be.below(
                0.003 + (LIMIT * Math.sqrt(probability * (1 - probability))) / Math.sqrt(draws),
              );
          };
          compare(
            'overt',
            count(({ overt }) => overt <= duration),
            fates.overt[0]!,
          );
          compare(
            'asleep',
            count(({ asleep, waking, death }) => asleep <= duration && Math.min(waking, death) > duration),
            fates.asleep[0]!,
          );
          compare(
            'awake',
            count(({ asleep, waking }) => asleep > duration || waking <= duration),
            fates.awake[0]!,
          );
        }
      });
    }
  }

  it('is without error of quadrature where founders sleep as single cells', () => {
    const outgrowth = new Outgrowth(defaultParameters, gompertz.shape(defaultParameters), 6);
    const dormancy = sleepingFounders(defaultParameters);
    const fates = new FounderFates(dormancy, outgrowth, 1, longest);
    const drawn = lives('fates of cells', dormancy, outgrowth, -1000);
    for (const duration of [1500, 3000, 10_000]) {
      fates.at(Float64Array.of(-1000), { end: duration - 1000, doublingTime, lead: 0 });
      const overt = drawn.filter((life) => life.overt <= duration).length;
      const [probability] = fates.overt;
      if (probability! > 1e-4) expect(Math.abs(shareError(overt, draws, probability!))).to.be.below(LIMIT);
    }
  });

  for (const name of ['quiescence', 'local hits']) {
    it(`is the convolution of sleep and growth: ${name}`, () => {
      const [params, dormancyOf] = dormancies[name];
      const outgrowth = new Outgrowth(params, gompertz.shape(params), 6);
      const dormancy = dormancyOf(params);
      const { share, law } = dormancy.kinds[0];
      const fates = new FounderFates(dormancy, outgrowth, 1, longest);
      for (const duration of [3000, 5000, 10_000]) {
        // P(woken and grown) = ∫ P(woken by the time that is left) over the time of growth, as a Stieltjes sum by parts.
        const slept = integrate(
          (grown) => {
            const step = 1;
            const density =
              (outgrowth.grownProbability((grown + step) / doublingTime) -
                outgrowth.grownProbability((grown - step) / doublingTime)) /
              (2 * step);
            return density * share * law.wokenProbability(duration - grown, 0);
          },
          2,
          duration,
          1e-7,
        );
        const atOnce = dormancy.immediateProbability * outgrowth.grownProbability(duration / doublingTime);
        fates.at(Float64Array.of(0), { end: duration, doublingTime, lead: 0 });
        expect(fates.overt[0]! / (atOnce + slept)).to.be.closeTo(1, 2e-3);
      }
    });
  }

  it('follows the shortest sleeps as they fade', () => {
    const law = localHits({ ...defaultParameters, localHits: 1, localHitRate: 5 }, 100);
    const outgrowth = new Outgrowth(defaultParameters, gompertz.shape(defaultParameters), 6);
    const dormancy = waitingFounders(defaultParameters, { mechanism: 'local-hits', law });
    const fates = new FounderFates(dormancy, outgrowth, 1, longest);
    for (const duration of [0.1, 0.5, 1, 3, 8, 12]) {
      fates.at(Float64Array.of(0), { end: duration, doublingTime, lead: 0 });
      const exact = dormancy.kinds[0].share * law.asleepProbability(duration, 0);
      expect(fates.asleep[0], `${duration} days`).to.be.closeTo(exact, 1e-3);
    }
  });

  it('is later by the pause alone where a lesion pauses on its way', () => {
    const params = dormancies['a pause alone'][0];
    const outgrowth = new Outgrowth(params, gompertz.shape(params), 6);
    const dormancy = sleepingFounders({ ...params, dormantShare: 1 });
    const grown = new Float64Array(draws);
    outgrowth.draw(testStream('pause, growing'), draws, grown);
    const paused = lives('pause', dormancy, outgrowth, -1000);
    const mean = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
    const later = mean(paused.map(({ overt }) => overt)) - doublingTime * mean(grown);
    const deviation = Math.hypot(
      params.angiogenicDelay / Math.sqrt(params.angiogenicShape),
      2 * doublingTime,
    );
    expect(Math.abs(later - params.angiogenicDelay) / (deviation / Math.sqrt(draws))).to.be.below(LIMIT);
  });
});
