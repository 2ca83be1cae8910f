import { html, nothing, type TemplateResult } from 'lit';
import type { ChartTable } from '../../charts/contracts.js';

/** A chart as numbers, and some words. */
export function dataTable({ caption, columns, rows }: ChartTable): TemplateResult {
  const isOfWords = columns.map((_, column) => rows.every((row) => !/\d|—/.test(row[column]!)));
  const side = (column: number) => (isOfWords[column] ? 'words' : nothing);
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((name, column) => html`<th scope="col" class=${side(column)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, index) => html`<td class=${side(index + 1)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
