import type { CohortSummary } from '../summary/cohort-summary.js';
import type { Parameters } from '../model/parameter-table.js';

/** What each event of the element carries. All bubble and leave shadow roots. */
export interface EventDetails {
  /** The engine is up. */
  'ms-ready': { readonly path: string };
  /** An input was changed by its user or by a script. */
  'ms-change': { readonly name: string; readonly value: number | string; readonly params: Parameters };
  /** More patients of a run are done. `fraction` is between 0 and 1. */
  'ms-progress': { readonly fraction: number; readonly patients: number };
  /** A run is complete. The digest is equal wherever the same request runs. */
  'ms-complete': { readonly runId: number; readonly summary: CohortSummary; readonly digest: string };
  /** A bad input, or an engine that stopped. The message is in the language of the element. */
  'ms-error': { readonly code: string; readonly message: string };
}

/** Sends one of the element's events. */
export function send<Name extends keyof EventDetails>(
  target: EventTarget,
  name: Name,
  detail: EventDetails[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'ms-ready': CustomEvent<EventDetails['ms-ready']>;
    'ms-change': CustomEvent<EventDetails['ms-change']>;
    'ms-progress': CustomEvent<EventDetails['ms-progress']>;
    'ms-complete': CustomEvent<EventDetails['ms-complete']>;
    'ms-error': CustomEvent<EventDetails['ms-error']>;
  }
}
