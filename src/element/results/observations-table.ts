import { html, type TemplateResult } from 'lit';
import { noNumber } from '../../locale/formatting.js';
import type { Observation } from '../../model/observations/observation.js';
import { observations } from '../../model/observations/registry.js';
import type { TheoryId } from '../../model/theories/registry.js';
import { sources } from '../../params/sources.js';
import type { ObservationSummary, Verdict } from '../../summary/cohort-summary.js';
import { theorySwatch } from '../theory-swatch.js';
import type { ViewContext } from '../views/contracts.js';

/** A verdict at a glance; its words stand beside it. */
const signs: { readonly [Name in Verdict]: string } = {
  compatible: '✓',
  notCompatible: '✗',
  doesNotDiscriminate: '?',
  notSeen: '–',
};

/** What tells theories apart: what was seen in patients and animals, then what each theory gives, with its verdict. */
export function observationsTable({ chartData, simulation, words, formatter }: ViewContext): TemplateResult {
  const { theories } = simulation.settled.request;
  const { science } = words;
  const text = words.interface.observations;
  const name = (id: TheoryId): TemplateResult => html`${theorySwatch(id)} ${science.theories[id].shortName}`;
  const write = (scale: Observation['scale'], value: number, digits = 2): string =>
    scale === 'share' ? formatter.percent(value) : formatter.quantity(value, digits);
  /** A narrow interval takes a digit more. */
  const range = (scale: Observation['scale'], lower: number, upper: number): string => {
    const digits = write(scale, lower) === write(scale, upper) ? 3 : 2;
    return formatter.range(write(scale, lower, digits), write(scale, upper, digits));
  };
  const cell = (
    { scale }: Observation,
    theory: TheoryId,
    found: ObservationSummary | undefined,
  ): TemplateResult => {
    const { value, lower, upper, verdict } = found ?? {
      value: NaN,
      lower: NaN,
      upper: NaN,
      verdict: 'notSeen',
    };
    return html`<td>
      <span class="of">${name(theory)}</span>
      <strong>${write(scale, value)}</strong>
      <span class="interval"> ${lower < upper ? range(scale, lower, upper) : noNumber} </span>
      <span class="verdict ${verdict}"
        ><span aria-hidden="true">${signs[verdict]}&nbsp;</span>${science.verdicts[verdict]}</span
      >
    </td>`;
  };
  const body = (observation: Observation): TemplateResult => {
    const { name: title, question, finding } = science.observations[observation.id];
    const citations = observation.sources.map((id) => science.citation(sources[id], formatter));
    return html`<tbody>
      <tr>
        <th scope="rowgroup" colspan=${theories.length}>
          <strong>${title}</strong> ${question}
          <p>${finding} <cite>${citations.join(' · ')}</cite></p>
        </th>
      </tr>
      <tr>
        ${theories.map((id) =>
          cell(
            observation,
            id,
            chartData.summary?.theories
              .find(({ theory }) => theory === id)
              ?.observations.find((found) => found.id === observation.id),
          ),
        )}
      </tr>
    </tbody>`;
  };
  const columns = theories.length > 4 ? 'many' : theories.length > 3 ? 'four' : 'few';
  return html`<div class="observations ${columns}" part="findings">
    <h3 id="observations-title">${text.heading}</h3>
    <p class="quiet-text">${text.note}</p>
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="observations-title">
      <table>
        <thead>
          <tr>
            ${theories.map((id) => html`<th scope="col">${name(id)}</th>`)}
          </tr>
        </thead>
        ${observations.map(body)}
      </table>
    </div>
  </div>`;
}
