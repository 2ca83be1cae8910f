import { html } from 'lit';
import type { View } from './contracts.js';
import { viewHead } from './view-parts.js';

/** One patient's life under each theory. */
export const patientView: View = {
  id: 'patient',
  render: ({ words, formatter, simulation, announce }) =>
    html`${viewHead(words.interface.sections.patient)}
      <ms-patient-strip
        .words=${words}
        .formatter=${formatter}
        .simulation=${simulation}
        .run=${simulation.complete}
        .announce=${announce}
      ></ms-patient-strip>`,
};
