import { html, type TemplateResult } from 'lit';
import { scenarioIds } from '../../model/scenarios.js';
import type { ElementContext } from '../element-context.js';

/** The scenario, and what it is. */
export function scenarioChooser({ simulation, words }: ElementContext): TemplateResult {
  const { scenario } = simulation.settled;
  return html`<div class="scenario">
    <label for="scenario">${words.interface.scenario.label}</label>
    <select
      id="scenario"
      name="scenario"
      @change=${(event: Event) => simulation.setInput('scenario', (event.target as HTMLSelectElement).value)}
    >
      ${scenarioIds.map(
        (id) =>
          html`<option value=${id} ?selected=${id === scenario}>${words.science.scenarios[id].name}</option>`,
      )}
    </select>
    <p class="quiet-text">${words.science.scenarios[scenario].description}</p>
  </div>`;
}
