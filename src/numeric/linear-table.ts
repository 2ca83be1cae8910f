/**
 * A function of one variable, tabulated on [0, last] and linear between evenly spaced points: a look-up
 * costs the same whatever the function does. Below 0 and beyond `last` it stays as it is there.
 */
export class LinearTable {
  private readonly values: Float64Array;
  private readonly cellsPerUnit: number;

  /** @param cells how many pieces; the error is last²/(8 cells²) times the second derivative. */
  constructor(f: (x: number) => number, last: number, cells: number) {
    this.values = Float64Array.from({ length: cells + 1 }, (_, cell) => f((cell / cells) * last));
    this.cellsPerUnit = cells / last;
  }

  at(x: number): number {
    const { values } = this;
    const last = values.length - 1;
    const position = x * this.cellsPerUnit;
    if (!(position > 0)) return values[0];
    if (position >= last) return values[last];
    const cell = position | 0;
    return values[cell] + (position - cell) * (values[cell + 1] - values[cell]);
  }
}
