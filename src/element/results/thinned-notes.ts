import { html, type TemplateResult } from 'lit';
import type { ElementContext } from '../element-context.js';

/** Says, for each theory, how many patients had more founders than are followed one by one. */
export function thinnedNotes({ simulation, words, formatter }: ElementContext): TemplateResult[] {
  const { summary } = simulation;
  if (summary === null) return [];
  return summary.theories
    .filter(({ thinnedPatients }) => thinnedPatients > 0)
    .map(({ theory, thinnedPatients }) => {
      const name = words.science.theories[theory as keyof typeof words.science.theories].shortName;
      const says = words.interface.engine.thinned(thinnedPatients, summary.patients, name, formatter);
      return html`<p class="thinned-note quiet-text" part="thinned-note">${says}</p>`;
    });
}
