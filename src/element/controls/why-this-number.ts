import { html, nothing, type TemplateResult } from 'lit';
import type { ParameterKey } from '../../model/parameter-table.js';
import { sources } from '../../params/sources.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import type { ElementContext } from '../element-context.js';
import { originOf } from './parameter-origin.js';

/** What a parameter is, why it has its number, and what that rests on. */
export function whyThisNumber(
  { simulation, words, formatter }: ElementContext,
  row: ParameterRow & { readonly key: ParameterKey },
): TemplateResult {
  const { scenario, base } = simulation.settled;
  const { label, help, why } = words.parameters[row.key];
  const { why: whyText, setByPage, range } = words.interface.controls;
  const origin = originOf(row, scenario, base);
  const basis = origin.from === 'page' ? null : words.science.bases[origin.basis];
  const reason =
    origin.from === 'page'
      ? setByPage
      : ((origin.from === 'scenario' ? words.science.scenarios[scenario].why[row.key] : undefined) ?? why);
  const { spoken, rangeNoun = '' } = words.science.units[row.unit];
  const number = (value: number): string => formatter.quantity(value);
  const last = rangeNoun === '' ? (value: number): string => spoken(value, formatter) : number;
  const citations =
    origin.from === 'page' ? [] : origin.sources.map((id) => words.science.citation(sources[id], formatter));
  return html`<details class="why">
    <summary>
      <span>${whyText} <span class="visually-hidden">(${label})</span></span>
      ${
        basis && origin.from !== 'page'
          ? html`<span class="badge ${origin.basis}" title=${basis.meaning}>${basis.name}</span>`
          : nothing
      }
    </summary>
    <p>${help}</p>
    <p>${reason}</p>
    ${
      row.kind === 'number'
        ? html`<p class="quiet-text">${range(rangeNoun, number(row.minimum), last(row.maximum))}</p>`
        : nothing
    }
    ${
      basis && citations.length > 0
        ? html`<p class="quiet-text">${basis.sources(citations, formatter)}</p>`
        : nothing
    }
  </details>`;
}
