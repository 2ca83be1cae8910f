import { html } from 'lit';
import { findingsNote } from '../results/findings-note.js';
import type { View } from './contracts.js';
import { figures, viewHead } from './view-parts.js';

/** How long founders sleep, by which mechanism, and when patients relapse. */
export const dormancyView: View = {
  id: 'dormancy',
  render(context) {
    const { sections, findings } = context.words.interface;
    return html`${viewHead(sections.dormancy)}
      <div class="figures pair">${figures(context, 'dormancy')}</div>
      ${findingsNote(context, findings.dormancy)}`;
  },
};
