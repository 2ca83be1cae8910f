import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { patientOutcomes, type PatientOutcome, type PatientOutcomeId } from '../../model/patient-outcomes.js';
import { typed } from '../typed.js';

/** What the finder shows, and what it asks for. */
export interface Finding {
  readonly isReady: boolean;
  readonly isSearching: boolean;
  /** More than one theory is at work. */
  readonly compares: boolean;
  choose(outcome: PatientOutcomeId): void;
  find(): void;
  stop(): void;
}

/** The outcomes that can be sought. */
export const outcomesOffered = (compares: boolean): PatientOutcomeId[] =>
  (Object.keys(patientOutcomes) as PatientOutcomeId[]).filter(
    (id) => compares || !(patientOutcomes[id] as PatientOutcome).compares,
  );

/** Chooses a patient by what becomes of it. */
export function patientFinder(
  { patient: text }: Messages['interface'],
  chosen: PatientOutcomeId,
  finding: Finding,
): TemplateResult {
  return html`<div class="patient-finder">
    <label for="patient-outcome">${text.find}</label>
    <select
      id="patient-outcome"
      name="patient-outcome"
      @change=${(event: Event) => finding.choose(typed(event) as PatientOutcomeId)}
    >
      ${outcomesOffered(finding.compares).map(
        (id) => html`<option value=${id} ?selected=${id === chosen}>${text.outcomes[id]}</option>`,
      )}
    </select>
    <button
      name="find-patient"
      type="button"
      ?disabled=${!finding.isReady}
      @click=${() => (finding.isSearching ? finding.stop() : finding.find())}
    >
      ${finding.isSearching ? text.stopSearch : text.findNext}
    </button>
  </div>`;
}
