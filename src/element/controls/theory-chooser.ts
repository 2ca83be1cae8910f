import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { coreTheories, theories, type TheoryId } from '../../model/theories/registry.js';
import type { ElementContext } from '../element-context.js';
import { theorySwatch } from '../theory-swatch.js';
import { unfoldWhen } from '../unfold-when.js';

const coreIds: readonly TheoryId[] = coreTheories.map(({ id }) => id);
const furtherIds = theories.map(({ id }) => id).filter((id) => !coreIds.includes(id));

/** One box to tick per theory, with the look it has in every chart. The further ones wait folded until one is chosen. */
export function theoryChooser({ simulation, words, formatter }: ElementContext): TemplateResult {
  const chosen = simulation.settled.request.theories;
  const { legend, oneNeeded } = words.interface.theories;
  const toggle = (id: TheoryId): void => {
    const next = theories
      .map((theory) => theory.id)
      .filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));
    simulation.setInput('theories', next.join(' '));
  };
  const chip = (id: TheoryId): TemplateResult => {
    const { name, shortName, authors, claim } = words.science.theories[id];
    const isLast = chosen.length === 1 && chosen[0] === id;
    return html`<label class="chip" title="${name} (${authors}). ${claim}">
      <input
        type="checkbox"
        name="theories"
        value=${id}
        .checked=${live(chosen.includes(id))}
        aria-disabled=${isLast}
        aria-describedby=${isLast ? 'one-needed' : nothing}
        @click=${(event: Event) => isLast && event.preventDefault()}
        @change=${() => toggle(id)}
      />
      ${theorySwatch(id)} <span>${shortName}</span>
    </label>`;
  };
  return html`<fieldset part="theories">
    <legend class="visually-hidden">${legend}</legend>
    <div class="theories">
      ${coreIds.map(chip)}
      <details class="further" ${unfoldWhen(furtherIds.some((id) => chosen.includes(id)))}>
        <summary>${words.interface.controls.more(furtherIds.length, formatter)}</summary>
        <div class="theories">${furtherIds.map(chip)}</div>
      </details>
    </div>
    ${chosen.length === 1 ? html`<p class="quiet-text" id="one-needed">${oneNeeded}</p>` : nothing}
  </fieldset>`;
}
