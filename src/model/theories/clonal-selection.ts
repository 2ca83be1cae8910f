import { exp, expm1 } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleExponential } from '../../random/exponential.js';
import type { Theory } from '../contracts.js';
import { CumulativeIntensity } from '../cumulative-intensity.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { logSizeOfDiameter } from '../size.js';

const rows = [
  {
    key: 'switchProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: true,
    default: 1e-7,
    minimum: 1e-9,
    maximum: 1e-4,
    scale: 'log',
    basis: 'assumed',
    sources: ['harris-1982'],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Clones followed one by one, the earliest; they are the large ones. The rest come in by their mean: following 128
 * changes no risk and no quantile by as much as 0.1 %.
 */
export const clonesFollowed = 16;
/** Pieces into which the time of the clones that come in by their mean is cut. */
const pieces = 8;

/**
 * Clonal selection (Fidler, Nowell): only the cells of a rare clone, which a heritable switch made able, can succeed.
 *
 * Surviving clones are born as a Poisson process, at rate u per cell of net growth (the share 1 − ε that survives
 * cancels the 1/(1 − ε) births per net cell). One born at N₀ cells has W N/N₀ cells in a tumor of N, W ~ Exp with mean
 * 1/(1 − ε). Their sum over the others is kept as odds, so that the clones never exceed the tumor.
 */
export const clonalSelection: Theory<'clonal-selection', typeof rows> = {
  id: 'clonal-selection',
  rows,
  prepare(params, growth) {
    const u = params.switchProbability;
    const meanSize = 1 / (1 - params.deathBirthRatio);
    const cells = new CumulativeIntensity(growth, exp, logSizeOfDiameter(params.diameterMaximum));

    // Segment i lies between two births of clones: its start in cumulative cells, the competent share of the tumor
    // in it, and the competent cumulative cells before it.
    const starts = new Float64Array(clonesFollowed + pieces + 1);
    const shares = new Float64Array(clonesFollowed + pieces + 1);
    const before = new Float64Array(clonesFollowed + pieces + 2);
    let segments = 0;

    const closeSegment = (end: number): void => {
      before[segments + 1] = before[segments] + shares[segments] * (end - starts[segments]);
      segments++;
    };

    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      dormancy: sleepingFounders(params),

      enter(patient, stream, luck) {
        const last = patient.diagnosisLogSize;
        const lastSize = exp(last);
        segments = 0;
        let clones = 0;
        let odds = 0;
        let born = 0;
        // The first clone is the largest, as a rule: its birth and its size matter most.
        let size = 1 - log(luck[0]) / u;
        let vigor = -log(luck[1]);
        while (clones < clonesFollowed && size < lastSize) {
          born = log(size);
          const start = cells.upTo(born);
          if (clones > 0) closeSegment(start);
          odds += (meanSize * vigor) / size;
          starts[segments] = start;
          shares[segments] = odds / (1 + odds);
          clones++;
          size += sampleExponential(stream) / u;
          vigor = sampleExponential(stream);
        }
        if (clones === 0) return 0;
        if (clones === clonesFollowed) {
          const width = (last - born) / pieces;
          // Cells of a piece crowd at its end: their mean distance from it, in log-size.
          const fromEnd = width > 1e-6 ? 1 - width / expm1(width) : width / 2;
          for (let piece = 0; piece < pieces; piece++) {
            const start = born + piece * width;
            if (piece > 0) {
              const from = cells.upTo(start);
              closeSegment(from);
              starts[segments] = from;
            }
            const expected = odds + u * meanSize * (start + width - fromEnd - born);
            shares[segments] = expected / (1 + expected);
          }
        }
        closeSegment(cells.upTo(last));
        return before[segments] * patient.doublingTime * params.departureRate;
      },

      shareToLogSize(share) {
        const target = share * before[segments];
        let low = 0;
        let high = segments;
        while (high - low > 1) {
          const middle = (low + high) >> 1;
          if (before[middle] <= target) low = middle;
          else high = middle;
        }
        return cells.logSizeAt(starts[low] + (target - before[low]) / shares[low]);
      },
    };
  },
};
