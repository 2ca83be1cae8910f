import { html, type TemplateResult } from 'lit';
import type { ChartTable } from '../../charts/contracts.js';

/** A chart as numbers. */
export function dataTable({ caption, columns, rows }: ChartTable): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
