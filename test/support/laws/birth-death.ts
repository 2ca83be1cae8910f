import { sampleExponential } from '../../../src/random/exponential.js';
import type { RandomStream } from '../../../src/random/random-stream.js';
import { sampleBirthDeathSize } from '../birth-death.js';
import { chiSquareError } from '../goodness-of-fit.js';
import { testStream } from '../sampling.js';
import { fitRow, shareRow, type Law, type LawCheck } from './law.js';

/** O2 as written in the literature, for b ≠ d: probabilities of 0 to `count` − 1 cells. */
export function birthDeathProbabilities(birth: number, death: number, time: number, count: number): number[] {
  const decay = Math.exp(-(birth - death) * time);
  const extinct = (death * (1 - decay)) / (birth - death * decay);
  const ratio = (birth * (1 - decay)) / (birth - death * decay);
  return Array.from({ length: count }, (_, n) =>
    n === 0 ? extinct : (1 - extinct) * (1 - ratio) * ratio ** (n - 1),
  );
}

/** One cell and its descendants, event by event. */
export function literalSize(stream: RandomStream, birth: number, death: number, time: number): number {
  let size = 1;
  let clock = 0;
  while (size > 0) {
    clock += sampleExponential(stream) / (size * (birth + death));
    if (clock > time) break;
    size += stream.uniform() * (birth + death) < birth ? 1 : -1;
  }
  return size;
}

const check = (
  how: string,
  [birth, death, time]: readonly [number, number, number],
  draws: number,
  draw: (stream: RandomStream, birth: number, death: number, time: number) => number,
): LawCheck => ({
  name: `${how}, b = ${birth}, d = ${death}, t = ${time}`,
  run: () => {
    const stream = testStream(`sizes ${birth} ${death} ${time}`);
    const law = birthDeathProbabilities(birth, death, time, 1000);
    const kept = law.findIndex((p, n) => n > 0 && p * draws < 20);
    const first = death === 0 ? 1 : 0;
    const expected = law.slice(first, kept).map((p) => p * draws);
    expected.push(draws - expected.reduce((sum, x) => sum + x));
    const observed = expected.map(() => 0);
    const exactly = new Float64Array(21);
    for (let i = 0; i < draws; i++) {
      const size = draw(stream, birth, death, time);
      observed[Math.min(size - first, observed.length - 1)]++;
      if (size < exactly.length) exactly[size]++;
    }
    const named = `${how}, b = ${birth}, d = ${death}, t = ${time}`;
    return {
      rows: [
        fitRow(`${named}: numbers of cells`, chiSquareError(observed, expected)),
        ...(death > 0 ? [shareRow(`${named}: extinct`, exactly[0], draws, law[0])] : []),
      ],
      ...(how === literal && {
        plot: {
          title: 'Cells from one, b = 1, d = 0.8, t = 3',
          x: { label: 'cells' },
          y: { label: 'share of clones', log: true },
          line: law.slice(0, exactly.length).map((p, n) => [n, p] as const),
          points: Array.from(exactly, (count, n) => ({
            x: n,
            y: count / draws,
            standardError: Math.sqrt((law[n] * (1 - law[n])) / draws),
          })),
        },
      }),
    };
  },
});

const literal = 'event by event';
const direct = 'from one uniform';

/** O2. */
export const birthAndDeathLaw: Law = {
  id: 'O2',
  title: 'birth and death from one cell',
  statement: 'P₀ = d(1−E)/(b−dE), Pₙ = (1−P₀)(1−β)βⁿ⁻¹, β = b(1−E)/(b−dE), E = e^{−(b−d)t}.',
  asks: 'the literal simulator’s cells; the engine needs only the limit of large clones, which is O3',
  checks: [
    check(literal, [1, 0.8, 3], 40_000, literalSize),
    ...(
      [
        [1, 0, 1.5],
        [1, 0.8, 3],
        [1, 0.8, 20],
        [0.5, 1, 2],
      ] as const
    ).map((rates) => check(direct, rates, 200_000, sampleBirthDeathSize)),
  ],
};
