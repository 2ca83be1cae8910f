import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { theories, type TheoryId } from '../../model/theories/registry.js';
import type { ElementContext } from '../element-context.js';
import { theorySwatch } from '../theory-swatch.js';

/** One box to tick per theory, with the look it has in every chart. */
export function theoryChooser({ simulation, words }: ElementContext): TemplateResult {
  const chosen = simulation.settled.request.theories;
  const toggle = (id: TheoryId): void => {
    const next = theories
      .map((theory) => theory.id)
      .filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));
    simulation.setInput('theories', next.join(' '));
  };
  const chip = (id: TheoryId): TemplateResult => {
    const { name, shortName, authors, claim } = words.science.theories[id];
    const isLast = chosen.length === 1 && chosen[0] === id;
    const { oneNeeded } = words.interface.theories;
    return html`<label class="chip" title="${isLast ? `${oneNeeded} ` : ''}${name} (${authors}). ${claim}">
      <input
        type="checkbox"
        name="theories"
        value=${id}
        .checked=${live(chosen.includes(id))}
        aria-label=${isLast ? `${shortName}. ${oneNeeded}` : nothing}
        ?disabled=${isLast}
        @change=${() => toggle(id)}
      />
      ${theorySwatch(id)} <span>${shortName}</span>
    </label>`;
  };
  return html`<fieldset part="theories">
    <legend class="visually-hidden">${words.interface.theories.legend}</legend>
    <div class="theories">${theories.map(({ id }) => chip(id))}</div>
  </fieldset>`;
}
