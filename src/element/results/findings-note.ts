import { html, type TemplateResult } from 'lit';
import type { FindingWords } from '../../locale/contract/interface.js';
import { sources } from '../../params/sources.js';
import type { ElementContext } from '../element-context.js';

/** What was seen in patients and animals, beside what was simulated. */
export function findingsNote(
  { words, formatter }: ElementContext,
  findings: readonly FindingWords[],
): TemplateResult {
  return html`<div
    class="findings"
    part="findings"
    role="note"
    aria-label=${words.interface.findings.heading}
  >
    <h3>${words.interface.findings.heading}</h3>
    <ul>
      ${findings.map(
        (finding) =>
          html`<li>
            ${finding.text}
            <cite
              >${finding.sources.map((id) => words.science.citation(sources[id], formatter)).join(' · ')}</cite
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
