/**
 * Quantile of a histogram, counting as evenly spread within a bin. NaN where it is empty.
 * @param edges shape [bins + 1], ascending.
 * @param counts shape [bins], weights of at least 0.
 * @param probability 0 to 1.
 */
export function histogramQuantile(
  edges: ArrayLike<number>,
  counts: ArrayLike<number>,
  probability: number,
): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  if (total === 0) return NaN;
  const target = probability * total;
  let before = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i];
    if (count > 0 && before + count >= target) {
      return edges[i] + ((target - before) / count) * (edges[i + 1] - edges[i]);
    }
    before += count;
  }
  return edges[counts.length];
}
