import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commonRows } from '../../model/common-rows.js';
import { parameterTable } from '../../model/parameter-table.js';
import { theories } from '../../model/theories/registry.js';
import type { ParameterGroup } from '../../params/parameter-row.js';
import type { ElementContext } from '../element-context.js';
import { theorySwatch } from '../theory-swatch.js';
import { skipButton } from '../shuttle.js';
import { parameterControl, type TableRow } from './parameter-control.js';
import { runSettings } from './run-settings.js';
import { scenarioChooser } from './scenario-chooser.js';

const groups = [...new Set(parameterTable.map(({ group }) => group))];
/** In the order in which a cell lives them, what concerns no cell at the end. */
const order: readonly ParameterGroup[] = [
  'primary',
  'departure',
  'localInvasion',
  'intravasation',
  'circulation',
  'arrest',
  'extravasation',
  'survival',
  'dormancy',
  'colonization',
  'clinic',
  'patients',
];
const shownGroups = order.filter((group) => groups.includes(group));

const ownerOf = (row: TableRow) =>
  commonRows.some(({ key }) => key === row.key)
    ? undefined
    : theories.find((theory) => theory.rows.some(({ key }) => key === row.key));

/** How the panel stands, and what it tells. */
interface Panel {
  readonly isShown: boolean;
  readonly isWide: boolean;
  toggle(): void;
  /** A field has been changed. */
  note(event: Event): void;
  /** Goes on to the results. */
  leave(): void;
}

/** Every parameter of the theories chosen, by step of the cascade; the basic ones first. */
export function controlsPanel(context: ElementContext, panel: Panel): TemplateResult {
  const { words, formatter, simulation } = context;
  const { base, request } = simulation.settled;
  const text = words.interface.controls;
  const changedCount = (rows: readonly TableRow[]): number =>
    rows.filter(({ key }) => request.params[key] !== base[key]).length;
  const isUsed = (row: TableRow): boolean => {
    const owner = ownerOf(row);
    return owner === undefined || request.theories.includes(owner.id);
  };

  const control = (row: TableRow): TemplateResult => {
    const owner = ownerOf(row);
    return html`${
      owner
        ? html`<p class="owner quiet-text">${theorySwatch(owner.id)} ${text.ofTheory[owner.id]}</p>`
        : nothing
    }${parameterControl(context, row)}`;
  };
  const list = (rows: readonly TableRow[]): TemplateResult =>
    html`<div class="rows">${repeat(rows, ({ key }) => key, control)}</div>`;

  const section = (group: ParameterGroup): TemplateResult => {
    const rows = parameterTable.filter((row) => row.group === group && isUsed(row));
    if (rows.length === 0) return html``;
    const basic = rows.filter((row) => row.basic);
    const others = rows.filter((row) => !row.basic);
    const changed = changedCount(rows);
    return html`<details class="group" data-group=${group} ?open=${panel.isWide && basic.length > 0}>
      <summary>
        ${words.science.groups[group]}
        ${changed > 0 ? html`<span class="badge">${text.changed(changed, formatter)}</span>` : nothing}
      </summary>
      ${basic.length > 0 ? list(basic) : list(others)}
      ${
        basic.length > 0 && others.length > 0
          ? html`<details class="more">
              <summary>${text.more(others.length, formatter)}</summary>
              ${list(others)}
            </details>`
          : nothing
      }
      ${skipButton(words.interface.skipToResults, panel.leave)}
    </details>`;
  };

  const total = changedCount(parameterTable);
  return html`<section class="panel" part="controls" aria-label=${text.heading} @input=${panel.note}>
    <button
      class="panel-toggle"
      type="button"
      aria-expanded=${panel.isShown}
      aria-controls="panel-body"
      @click=${() => panel.toggle()}
    >
      ${panel.isShown ? text.hide : text.show}
      ${total > 0 ? html`<span class="badge">${text.changed(total, formatter)}</span>` : nothing}
    </button>
    <div id="panel-body" class="panel-body ${panel.isShown ? 'shown' : ''}">
      ${scenarioChooser(context)} ${runSettings(context)} ${repeat(shownGroups, (group) => group, section)}
    </div>
  </section>`;
}
