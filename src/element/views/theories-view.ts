import { html, type TemplateResult } from 'lit';
import type { CohortRequest } from '../../model/cohort-request.js';
import type { CohortSummary } from '../../summary/cohort-summary.js';
import { observationsTable } from '../results/observations-table.js';
import { theoriesHead, type RoomyWords } from '../results/theories-head.js';
import type { SimulationController } from '../simulation-controller.js';
import type { View } from './contracts.js';
import { figures } from './view-parts.js';

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

/** The theories side by side, and what was seen beside what each gives. */
export const theoriesView: View = {
  id: 'theories',
  render(context) {
    const { words, formatter, simulation } = context;
    const { request } = simulation.settled;
    return html`${roomyHead(theoriesHead(request, resultOf(simulation, request), words, formatter))}
      <div class="figures pair">${figures(context, 'theories')}</div>
      ${observationsTable(context)}`;
  },
};
