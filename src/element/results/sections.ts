import { html, type TemplateResult } from 'lit';
import type { ChartData, ChartView } from '../../charts/contracts.js';
import { chartViews } from '../../charts/registry.js';
import type { SharedCursor } from '../../charts/shared-cursor.js';
import type { ChartTheme } from '../../charts/theme.js';
import type { SectionWords } from '../../locale/contract/interface.js';
import type { CohortRequest } from '../../model/cohort-request.js';
import type { Messages } from '../../locale/messages.js';
import type { ParameterGroup } from '../../params/parameter-row.js';
import type { CohortSummary } from '../../summary/cohort-summary.js';
import type { ElementContext } from '../element-context.js';
import type { SimulationController } from '../simulation-controller.js';
import { findingsNote } from './findings-note.js';
import { observationsTable } from './observations-table.js';
import { theoriesHead, type RoomyWords } from './theories-head.js';

/** What every view is drawn from. */
export interface ResultContext extends ElementContext {
  readonly chartData: ChartData;
  readonly theme: ChartTheme;
  readonly cursor: SharedCursor;
  announce(text: string): void;
  /** Unfolds the parameters of a group in the panel; with `takesFocus` it shows the panel and goes there. */
  openGroup(group: ParameterGroup, takesFocus: boolean): void;
}

/** Name of a view, as the attributes `view` and `views` give it. */
export type ViewId = keyof Messages['interface']['views']['names'];

/** A view: a part of the results under one heading, and a tab of its own. */
export interface ResultSection {
  readonly id: ViewId;
  render(context: ResultContext): TemplateResult;
}

const head = ({ heading, lead }: SectionWords): TemplateResult =>
  html`<header class="section-head">
    <h2>${heading}</h2>
    <p>${lead}</p>
  </header>`;

const figure = (
  { chartData, theme, cursor, announce, simulation }: ResultContext,
  view: ChartView,
): TemplateResult =>
  html`<ms-chart-figure
    class="chart-${view.id}"
    .view=${view}
    .data=${chartData}
    .theme=${theme}
    .chosen=${simulation.settled.request}
    .cursor=${cursor}
    .announce=${announce}
  ></ms-chart-figure>`;

const figures = (context: ResultContext, group: ChartView['group']): TemplateResult[] =>
  chartViews.filter((view) => view.group === group).map((view) => figure(context, view));

/** A head that a result may change keeps room for the longest, so that its coming moves nothing. */
const roomyHead = ({ words, room }: RoomyWords): TemplateResult =>
  html`<header class="section-head">
    <h2 class="roomy" data-room=${room.heading}><span>${words.heading}</span></h2>
    <p class="roomy" data-room=${room.lead}><span>${words.lead}</span></p>
  </header>`;

/** The latest complete result, where it is one of these theories at this risk. */
function resultOf({ complete }: SimulationController, request: CohortRequest): CohortSummary | null {
  if (complete === null || complete.request.matchedRisk !== request.matchedRisk) return null;
  return complete.request.theories.join() === request.theories.join() ? complete.summary : null;
}

const theories: ResultSection = {
  id: 'theories',
  render(context) {
    const { words, formatter, simulation } = context;
    const { request } = simulation.settled;
    return html`${roomyHead(theoriesHead(request, resultOf(simulation, request), words, formatter))}
      <div class="figures pair">${figures(context, 'theories')}</div>
      ${observationsTable(context)}`;
  },
};

const cascade: ResultSection = {
  id: 'cascade',
  render(context) {
    const { sections, findings } = context.words.interface;
    return html`${head(sections.cascade)}
      <ms-cascade-scene
        .data=${context.chartData}
        .theme=${context.theme}
        .chosen=${context.simulation.settled.request}
        .openDoor=${context.openGroup}
      ></ms-cascade-scene>
      <div class="figures">${figures(context, 'cascade')}</div>
      ${findingsNote(context, findings.cascade)}`;
  },
};

const dormancy: ResultSection = {
  id: 'dormancy',
  render(context) {
    const { sections, findings } = context.words.interface;
    return html`${head(sections.dormancy)}
      <div class="figures pair">${figures(context, 'dormancy')}</div>
      ${findingsNote(context, findings.dormancy)}`;
  },
};

const patient: ResultSection = {
  id: 'patient',
  render: (context) =>
    html`${head(context.words.interface.sections.patient)}
      <ms-patient-strip
        .words=${context.words}
        .formatter=${context.formatter}
        .simulation=${context.simulation}
        .run=${context.simulation.complete}
        .announce=${context.announce}
      ></ms-patient-strip>`,
};

/** Every view, in the order of the tabs. The first is open where the page asks for none. */
export const resultSections: readonly ResultSection[] = [cascade, dormancy, theories, patient];
