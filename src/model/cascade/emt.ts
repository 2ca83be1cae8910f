import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';

/** The epithelial–mesenchymal transition (EMT) as a state that reverts (MET), and what colonization asks of it. */
export const emtRows = [
  {
    key: 'epithelialShare',
    kind: 'number',
    unit: 'probability',
    group: 'departure',
    basic: false,
    default: 0.9,
    minimum: 0.05,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'emtReversionRate',
    kind: 'number',
    unit: 'perDay',
    group: 'colonization',
    basic: false,
    default: 0.5,
    minimum: 1e-4,
    maximum: 10,
    scale: 'log',
    basis: 'assumed',
    sources: ['tsai-2012'],
  },
  {
    key: 'metWindow',
    kind: 'number',
    unit: 'days',
    group: 'colonization',
    basic: false,
    default: 90,
    minimum: 1,
    maximum: 1000,
    scale: 'log',
    basis: 'assumed',
    sources: ['tsai-2012'],
  },
] as const satisfies readonly ParameterRow[];

/** What the state of a cell follows from. */
export interface EmtParameters {
  readonly epithelialShare: number;
  readonly emtReversionRate: number;
}

/** Share of mesenchymal cells where nothing induces them: in masses, and at rest. */
export const mesenchymalAtRest = ({ epithelialShare }: EmtParameters): number => 1 - epithelialShare;

/** Rate per day at which a share forgets where it began: of both ways together, of which reversion is the part e*. */
export const emtRelaxation = ({ epithelialShare, emtReversionRate }: EmtParameters): number =>
  emtReversionRate / epithelialShare;

/**
 * Share of mesenchymal cells among those that left the primary so many days ago, where a share left in that state:
 * x* + (x₀ − x*) e^{−kt}.
 */
export const mesenchymalAfter = (params: EmtParameters, atDeparture: number, days: number): number =>
  relaxed(params, atDeparture, exp(-emtRelaxation(params) * days));

/** The same over cells of every age in the blood, which are cleared at a rate per day: x* + (x₀ − x*) c/(c + k). */
export const mesenchymalInBlood = (params: EmtParameters, atDeparture: number, clearance: number): number =>
  relaxed(params, atDeparture, clearance / (clearance + emtRelaxation(params)));

/** @param kept what is left of the difference from rest. */
export function relaxed(params: EmtParameters, atDeparture: number, kept: number): number {
  const rest = mesenchymalAtRest(params);
  return rest + (atDeparture - rest) * kept;
}

/**
 * Share of the founders that are, or once turn, epithelial within the window in which colonization needs it: a factor on
 * that step, and 1 unless reversion is slow.
 * @param atDeparture share that left mesenchymal.
 */
export const metShare = (
  params: EmtParameters & { readonly metWindow: number },
  atDeparture: number,
): number => 1 - atDeparture * exp(-params.emtReversionRate * params.metWindow);
