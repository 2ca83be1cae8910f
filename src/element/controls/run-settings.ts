import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseNumber } from '../../params/codec.js';
import { requestDefaults } from '../../model/request.js';
import { patientLimit } from '../inputs.js';
import type { ElementContext } from '../element-context.js';
import { glyph } from '../glyphs.js';
import { typed } from '../typed.js';
import { valueUnlessFocused } from '../value-unless-focused.js';

/** A short word that makes one cohort out of all possible ones. Which, is of no matter. */
function drawnRandomSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}

/** Random seed, number of patients, matched risk. */
export function runSettings({ simulation, words }: ElementContext): TemplateResult {
  const { request } = simulation.settled;
  const text = words.interface.run;
  const isMatched = request.matchedRisk !== null;
  const share = Number(((request.matchedRisk ?? requestDefaults.matchedRisk) * 100).toPrecision(4));
  return html`<div class="settings" role="group" aria-label=${text.settings}>
    <div class="setting">
      <label for="random-seed">${text.randomSeed}</label>
      <input
        id="random-seed"
        class="seed"
        name="random-seed"
        type="text"
        spellcheck="false"
        autocomplete="off"
        ${valueUnlessFocused(request.randomSeed)}
        @change=${(event: Event) => simulation.setInput('randomSeed', typed(event))}
        @blur=${() => simulation.refresh()}
      />
      <button
        class="icon"
        name="new-random-seed"
        type="button"
        title=${text.newRandomSeed}
        aria-label=${text.newRandomSeed}
        @click=${() => simulation.setInput('randomSeed', drawnRandomSeed())}
      >
        ${glyph('dice')}
      </button>
    </div>
    <div class="setting">
      <label for="patients">${text.patients}</label>
      <input
        id="patients"
        class="patients"
        name="patients"
        type="number"
        min="1"
        max=${patientLimit}
        step="1"
        ${valueUnlessFocused(String(request.patients))}
        @change=${(event: Event) => simulation.setInput('patients', typed(event))}
        @blur=${() => simulation.refresh()}
      />
    </div>
    <div class="setting" title=${text.matchedRiskHelp}>
      <span id="matched-risk-help" class="visually-hidden">${text.matchedRiskHelp}</span>
      <label class="check">
        <input
          type="checkbox"
          name="matched-risk"
          aria-describedby="matched-risk-help"
          .checked=${live(isMatched)}
          @change=${() => simulation.setInput('matchedRisk', isMatched ? 'off' : String(share / 100))}
        />
        ${text.matchedRisk}
      </label>
      <input
        class="percent"
        name="matched-risk-percent"
        type="number"
        min="1"
        max="95"
        step="any"
        aria-label="${text.matchedRisk}, ${text.percentOvert}"
        ?disabled=${!isMatched}
        ${valueUnlessFocused(String(share))}
        @change=${(event: Event) => simulation.setInput('matchedRisk', asShare(typed(event)))}
        @blur=${() => simulation.refresh()}
      />
      <span aria-hidden="true">%</span>
    </div>
    ${isMatched ? html`<p class="quiet-text">${text.matchedRiskNote}</p>` : nothing}
  </div>`;
}

/** A percentage as typed, as the share that the attribute takes; what is no number stays as it is, to be refused. */
const asShare = (percent: string): string => {
  const share = parseNumber(percent) / 100;
  return Number.isNaN(share) ? percent : String(Number(share.toPrecision(12)));
};
