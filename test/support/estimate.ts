/** A value with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Σ numerators / Σ denominators with the standard error of a ratio over independent clusters (patients, blocks): cells
 * of one patient share its luck, so single cells are no independent sample.
 */
export function ratioEstimate(numerators: ArrayLike<number>, denominators: ArrayLike<number>): Estimate {
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < numerators.length; i++) {
    numerator += numerators[i];
    denominator += denominators[i];
  }
  const value = numerator / denominator;
  let squares = 0;
  for (let i = 0; i < numerators.length; i++) squares += (numerators[i] - value * denominators[i]) ** 2;
  return { value, standardError: Math.sqrt(squares) / denominator };
}

/** Mean of independent values. */
export function meanEstimate(values: ArrayLike<number>): Estimate {
  return ratioEstimate(values, new Float64Array(values.length).fill(1));
}

/** Difference of two independent estimates in standard errors; 0 where both are the same for certain. */
export function differenceInErrors(first: Estimate, second: Estimate): number {
  const difference = first.value - second.value;
  return difference === 0 ? 0 : difference / Math.hypot(first.standardError, second.standardError);
}
