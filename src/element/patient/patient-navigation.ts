import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages.js';
import { parseNumber } from '../../params/codec.js';
import { glyph } from '../glyphs.js';
import { typed } from '../typed.js';
import { valueUnlessFocused } from '../value-unless-focused.js';

/** Which patient is shown, and how to come to another. */
export interface Stepping {
  /** From 0. */
  readonly patient: number;
  readonly patients: number;
  readonly isReady: boolean;
  /** Steps on, around both ends. */
  step(by: number): void;
  goTo(patient: number): void;
  refresh(): void;
}

/** Previous patient, its number, next patient. */
export function patientNavigation(
  { patient: text }: Messages['interface'],
  { patient, patients, isReady, step, goTo, refresh }: Stepping,
): TemplateResult {
  const stepButton = (name: 'previous' | 'next', by: number): TemplateResult =>
    html`<button
      class="icon"
      name="${name}-patient"
      type="button"
      title=${text[name]}
      aria-label=${text[name]}
      ?disabled=${!isReady}
      @click=${() => step(by)}
    >
      ${glyph(name)}
    </button>`;
  const goToTyped = (event: Event): void => {
    const number = Math.round(parseNumber(typed(event)));
    if (Number.isNaN(number)) refresh();
    else goTo(Math.min(Math.max(number, 1), patients) - 1);
  };
  return html`<div class="patient-navigation">
    ${stepButton('previous', -1)}
    <label for="patient-number">${text.number}</label>
    <input
      id="patient-number"
      name="patient-number"
      type="number"
      min="1"
      max=${patients}
      ?disabled=${!isReady}
      ${valueUnlessFocused(String(patient + 1))}
      @change=${goToTyped}
      @blur=${refresh}
    />
    ${stepButton('next', 1)}
  </div>`;
}
