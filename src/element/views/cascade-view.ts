import { html } from 'lit';
import { findingsNote } from '../results/findings-note.js';
import type { View } from './contracts.js';
import { figures, viewHead } from './view-parts.js';

/** The journey as a moving picture, and how many survive each step. */
export const cascadeView: View = {
  id: 'cascade',
  render(context) {
    const { sections, findings } = context.words.interface;
    return html`${viewHead(sections.cascade)}
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
