/** ∫f from `from` to `to` by Simpson's rule, halving intervals until the error is below `tolerance` of the whole. */
export function integrate(f: (x: number) => number, from: number, to: number, tolerance = 1e-10): number {
  const pieces = 64;
  const width = (to - from) / pieces;
  const starts = Array.from({ length: pieces }, (_, i) => from + i * width);
  const simpson = (a: number, b: number, fa: number, fm: number, fb: number): number =>
    ((b - a) / 6) * (fa + 4 * fm + fb);
  const rough = starts.map((a) => simpson(a, a + width, f(a), f(a + width / 2), f(a + width)));
  const allowed = (tolerance * rough.reduce((sum, piece) => sum + Math.abs(piece), 0)) / pieces;

  function refine(
    a: number,
    b: number,
    fa: number,
    fm: number,
    fb: number,
    whole: number,
    depth: number,
  ): number {
    const m = (a + b) / 2;
    const fl = f((a + m) / 2);
    const fr = f((m + b) / 2);
    const left = simpson(a, m, fa, fl, fm);
    const right = simpson(m, b, fm, fr, fb);
    if (depth === 0 || Math.abs(left + right - whole) <= 15 * allowed)
      return left + right + (left + right - whole) / 15;
    return refine(a, m, fa, fl, fm, left, depth - 1) + refine(m, b, fm, fr, fb, right, depth - 1);
  }
  return starts.reduce(
    (sum, a, i) => sum + refine(a, a + width, f(a), f(a + width / 2), f(a + width), rough[i], 30),
    0,
  );
}
