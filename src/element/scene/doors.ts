import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import type { ParameterGroup } from '../../params/parameter-row.js';
import { cascadeSteps, type CascadeStep } from '../../summary/cascade-ends.js';
import type { TheorySummary } from '../../summary/cohort-summary.js';

interface Doors {
  /** Undefined where there is no result yet. */
  readonly result: TheorySummary | undefined;
  readonly patients: number;
  readonly opened: CascadeStep | null;
  readonly messages: Messages;
  readonly formatter: Formatter;
  /** Opens a door with its group of parameters, or closes the one that is open. */
  readonly press: (step: CascadeStep | null, group?: ParameterGroup) => void;
  /** Goes to a group of parameters. */
  readonly goTo: (group: ParameterGroup) => void;
}

/** Who is competent is decided where cells depart. */
const groupOf = (step: CascadeStep): ParameterGroup => (step === 'competence' ? 'departure' : step);

/** Each door as a button with what it lets through, and the card of the one that is open. */
export function doorList(doors: Doors): TemplateResult {
  const { opened, press } = doors;
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') press(null);
  };
  return html`<ul class="doors" @keydown=${close}>
    ${cascadeSteps.map(
      (step, row) =>
        html`<li class="door-${step}">
          ${door(doors, step, row)} ${step === opened ? card(doors, step, row) : nothing}
        </li>`,
    )}
  </ul>`;
}

function door(
  { result, opened, messages, formatter, press }: Doors,
  step: CascadeStep,
  row: number,
): TemplateResult {
  const { name, loss } = messages.science.steps[step];
  const words = messages.charts.survivalAtEachStep;
  const { entered, survived } = result?.steps[row]?.expected ?? { entered: NaN, survived: NaN };
  const share = survived / entered;
  const isOpen = step === opened;
  return html`<button
    class="door"
    type="button"
    aria-expanded=${isOpen}
    aria-label="${messages.charts.named(name, words.passed(share, formatter))}, ${words.lost(loss)}"
    @click=${() => (isOpen ? press(null) : press(step, groupOf(step)))}
  >
    <span>${name}</span> <strong>${formatter.chance(share)}</strong>
  </button>`;
}

function card(
  { result, patients, messages, formatter, press, goTo }: Doors,
  step: CascadeStep,
  row: number,
): TemplateResult {
  const { name, happens, loss } = messages.science.steps[step];
  const text = messages.interface.scene;
  const counts = result?.steps[row]?.expected;
  return html`<div class="door-card">
    <h3>${name}</h3>
    <p>${happens}</p>
    <dl>
      ${(['entered', 'survived', 'lost', 'pending'] as const)
        .filter((key) => key !== 'pending' || counts?.pending)
        .map(
          (key) =>
            html`<div>
              <dt>${text.counts[key]}</dt>
              <dd>${formatter.quantity(counts ? counts[key] / patients : NaN)}</dd>
            </div>`,
        )}
    </dl>
    <p class="quiet-text">${text.perPatient} ${messages.charts.named(text.counts.lost, loss)}.</p>
    <button class="to-parameters" type="button" @click=${() => goTo(groupOf(step))}>
      ${text.parameters}
    </button>
    <button class="icon quiet" type="button" aria-label=${text.close} @click=${() => press(null)}>×</button>
  </div>`;
}
