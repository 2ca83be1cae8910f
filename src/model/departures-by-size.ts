import type { GrowthShape } from './contracts.js';
import { CumulativeIntensity } from './cumulative-intensity.js';
import { logSizeOfDiameter } from './size.js';
import type { VirtualPatient } from './virtual-patient.js';

/** The half of a prepared theory that tells who leaves, where the size of the primary alone says how many. */
export interface DeparturesBySize {
  enter(patient: VirtualPatient): number;
  sharesToLogSizes(shares: Float64Array, count: number, logSizes: Float64Array): void;
}

/** @param intensityAt competent departures per day at log-size x. */
export function departuresBySize(
  { diameterMaximum }: { readonly diameterMaximum: number },
  growth: GrowthShape,
  intensityAt: (x: number) => number,
): DeparturesBySize {
  const departures = new CumulativeIntensity(growth, intensityAt, logSizeOfDiameter(diameterMaximum));
  let total = 0;
  return {
    enter(patient) {
      total = departures.upTo(patient.diagnosisLogSize);
      return total * patient.doublingTime;
    },
    sharesToLogSizes(shares, count, logSizes) {
      for (let i = 0; i < count; i++) logSizes[i] = departures.logSizeAt(shares[i] * total);
    },
  };
}
