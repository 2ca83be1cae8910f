import { normalQuantile } from '../numeric/special-functions.js';

const z95 = normalQuantile(0.975);

/**
 * 95 % interval of a proportion (Wilson 1927). It holds its coverage near 0 and 1, where events ± 2 standard errors does not.
 * Unit: probability; 0 to 1 where there is no trial.
 */
export function wilsonInterval(events: number, trials: number): { lower: number; upper: number } {
  if (trials <= 0) return { lower: 0, upper: 1 };
  const share = events / trials;
  const z2 = z95 * z95;
  const center = share + z2 / (2 * trials);
  const half = z95 * Math.sqrt((share * (1 - share) + z2 / (4 * trials)) / trials);
  const scale = 1 + z2 / trials;
  return {
    // At no event, or none but events, the bound is exact; rounding would leave a speck.
    lower: events <= 0 ? 0 : (center - half) / scale,
    upper: events >= trials ? 1 : (center + half) / scale,
  };
}
