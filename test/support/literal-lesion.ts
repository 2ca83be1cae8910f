import type { RandomStream } from '../../src/random/random-stream.js';
import type { GrowthShape } from '../../src/model/contracts.js';

/**
 * Grows one lesion cell by cell, from `start` cells to `overtSize`. In log-size time each cell divides at 1/(1−ε) and dies
 * at ε/(1−ε); log-size time passes at the rate that the growth law has for the cells there are. A lesion in which the
 * line of one of its first cells dies out is begun anew: early extinction is part of the steps before.
 * @param lines how many of the `start` cells must have a line that lasts.
 * @returns scaled time.
 */
export function growLesion(
  stream: RandomStream,
  growth: GrowthShape,
  deathBirthRatio: number,
  overtSize: number,
  start = 1,
  lines = 1,
): number {
  const birth = 1 / (1 - deathBirthRatio);
  const death = deathBirthRatio / (1 - deathBirthRatio);
  const dies = death / (birth + death);
  const waits = lesionWaits(growth, birth + death, overtSize);
  for (;;) {
    const line = Array.from({ length: lines }, () => start / lines);
    let cells = start;
    let time = 0;
    for (let index = 0; cells < overtSize && line[index] > 0;) {
      time -= Math.log(stream.uniform()) * waits[cells];
      let chosen = lines > 1 ? stream.uniform() * cells : 0;
      index = 0;
      while (index < lines - 1 && (chosen -= line[index]) >= 0) index++;
      const change = stream.uniform() < dies ? -1 : 1;
      line[index] += change;
      cells += change;
    }
    if (cells >= overtSize) return time;
  }
}

const known = new WeakMap<GrowthShape, { readonly eventRate: number; readonly waits: Float64Array }>();

/** Mean scaled time to the next event among n cells, n from 0 to `overtSize`. */
function lesionWaits(growth: GrowthShape, eventRate: number, overtSize: number): Float64Array {
  const before = known.get(growth);
  if (before?.eventRate === eventRate && before.waits.length > overtSize) return before.waits;
  const waits = Float64Array.from(
    { length: overtSize + 1 },
    (_, cells) => 1 / (cells * eventRate * growth.rate(Math.log(cells))),
  );
  known.set(growth, { eventRate, waits });
  return waits;
}
