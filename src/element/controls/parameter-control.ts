import { html, nothing, type TemplateResult } from 'lit';
import { formatValue, parseValue } from '../../params/codec.js';
import type { NumberRow, ParameterRow } from '../../params/parameter-row.js';
import type { ParameterKey } from '../../model/parameter-table.js';
import type { ElementContext } from '../element-context.js';
import { glyph } from '../glyphs.js';
import { typed } from '../typed.js';
import { valueUnlessFocused } from '../value-unless-focused.js';
import { sliderScale } from './slider-scale.js';
import { whyThisNumber } from './why-this-number.js';

/** A row of the parameter table. */
export type TableRow = ParameterRow & { readonly key: ParameterKey };

/** One parameter: slider and number field, its value in words, why it has its number, and the way back. */
export function parameterControl(context: ElementContext, row: TableRow): TemplateResult {
  const { simulation, words, formatter } = context;
  const { settled } = simulation;
  const { label } = words.parameters[row.key];
  const base = settled.base[row.key];
  const isChanged = settled.request.params[row.key] !== base;
  const problem = simulation.problems.find(({ name }) => name === row.key);
  const spoken = (value: number | string): string => valueInWords(context, row, value);
  return html`<div class="parameter ${isChanged ? 'changed' : ''}" part="parameter" data-key=${row.key}>
    ${row.kind === 'choice' ? choiceField(context, row) : numberFields(context, row)}
    ${problem ? html`<p class="wrong">${words.science.problems[problem.code]({ ...problem, name: label }, formatter)}</p>` : nothing}
    <div class="foot">
      ${whyThisNumber(context, row)}
      <button
        class="quiet icon reset-one"
        name="reset-${row.key}"
        type="button"
        title=${words.interface.controls.resetOne(label, spoken(base))}
        aria-label=${words.interface.controls.resetOne(label, spoken(base))}
        @click=${() => simulation.resetParam(row.key)}
      >
        ${glyph('reset')}
      </button>
    </div>
  </div>`;
}

function valueInWords({ words, formatter }: ElementContext, row: TableRow, value: number | string): string {
  if (typeof value === 'number') return words.science.units[row.unit].spoken(value, formatter);
  const entry = words.parameters[row.key];
  return 'options' in entry ? (entry.options as Record<string, string>)[value]! : value;
}

/** A number as short as a narrow field needs it, in a form that the field reads back. */
const shortNumber = (value: number): string =>
  Math.abs(value) >= 1e6 ? value.toExponential().replace('+', '') : formatValue(value);

function choiceField(context: ElementContext, row: TableRow & { kind: 'choice' }): TemplateResult {
  const { simulation, words } = context;
  const chosen = simulation.settled.request.params[row.key];
  return html`<label class="name" for=${row.key}>${words.parameters[row.key].label}</label>
    <select
      id=${row.key}
      name=${row.key}
      @change=${(event: Event) => simulation.setParams({ [row.key]: typed(event) })}
    >
      ${row.options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === chosen}>
            ${valueInWords(context, row, option)}
          </option>`,
      )}
    </select>`;
}

function numberFields(context: ElementContext, row: TableRow & NumberRow): TemplateResult {
  const { simulation, words } = context;
  const { label } = words.parameters[row.key];
  const value = simulation.settled.request.params[row.key] as number;
  const scale = sliderScale(row);
  const unit = words.science.units[row.unit];
  const inWords = valueInWords(context, row, value);
  // With keys a slider has no end of a drag: the ghost stays what was seen before the first key, until focus leaves.
  const dragTo = (text: string): void => {
    if (parseValue(row, text).problem === null) simulation.dragParam(row.key, text);
  };
  const setTyped = (text: string): void => {
    if (text === '') simulation.resetParam(row.key);
    else simulation.setParams({ [row.key]: text });
  };
  return html`<label class="name" for="${row.key}-value">${label}</label>
    <span class="field">
      <input
        id="${row.key}-value"
        name="${row.key}-value"
        type="number"
        step=${row.scale === 'integer' ? '1' : 'any'}
        min=${row.minimum}
        max=${row.maximum}
        aria-label="${words.interface.controls.value(label)} (${unit.name})"
        ${valueUnlessFocused(shortNumber(value))}
        @input=${(event: Event) => dragTo(typed(event))}
        @change=${(event: Event) => {
          simulation.endDrag();
          if (typed(event) !== shortNumber(value)) setTyped(typed(event));
        }}
        @blur=${() => simulation.refresh()}
      />
      <span class="quiet-text unit" aria-hidden="true">${unit.symbol}</span>
    </span>
    <input
      class="slider"
      name=${row.key}
      type="range"
      min=${scale.minimum}
      max=${scale.maximum}
      step=${scale.step}
      aria-label=${words.interface.controls.slider(label)}
      aria-valuetext=${inWords}
      ${valueUnlessFocused(String(scale.position(value)))}
      @input=${(event: Event) => dragTo(formatValue(scale.value(Number(typed(event)))))}
      @pointerdown=${() => simulation.endDrag()}
      @pointerup=${() => simulation.endDrag()}
      @pointercancel=${() => simulation.endDrag()}
      @blur=${() => simulation.endDrag()}
    />`;
}
