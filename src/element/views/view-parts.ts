import { html, type TemplateResult } from 'lit';
import { chartViews } from '../../charts/registry.js';
import type { SectionWords, ViewId } from '../../locale/contract/interface.js';
import type { ViewContext } from './contracts.js';

/** The heading of a view and what to ask of it. */
export const viewHead = ({ heading, lead }: SectionWords): TemplateResult =>
  html`<header class="section-head">
    <h2>${heading}</h2>
    <p>${lead}</p>
  </header>`;

/** The charts of a view. */
export const figures = (
  { chartData, theme, cursor, announce, simulation }: ViewContext,
  group: ViewId,
): TemplateResult[] =>
  chartViews
    .filter((view) => view.group === group)
    .map(
      (view) =>
        html`<ms-chart-figure
          class="chart-${view.id}"
          .view=${view}
          .data=${chartData}
          .theme=${theme}
          .chosen=${simulation.settled.request}
          .cursor=${cursor}
          .announce=${announce}
        ></ms-chart-figure>`,
    );
