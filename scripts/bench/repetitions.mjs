/** Repeated timing, for Node and for pages alike. */

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** @returns milliseconds that `work` takes. */
export function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A number of turns of `loop(turns)` that takes at least `duration` milliseconds, found while it warms up. */
function turnsFor(loop, duration) {
  let turns = 1;
  while (milliseconds(() => loop(turns)) < duration) turns *= 2;
  return turns;
}

/**
 * Times loops in turn, again and again, so that what else the machine does hits all alike.
 * @param {Record<string, (turns: number) => unknown>} loops
 * @param {{ repetitions: number, duration: number }} options `duration`: least time of each repetition, ms.
 * @returns {Record<string, number[]>} milliseconds per turn of each repetition.
 */
export function interleave(loops, { repetitions, duration }) {
  const names = Object.keys(loops);
  const turns = names.map((name) => turnsFor(loops[name], duration));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    names.forEach((name, i) => {
      times[name].push(milliseconds(() => loops[name](turns[i])) / turns[i]);
    });
  }
  return times;
}
