import { html, nothing, type TemplateResult } from 'lit';
import type { ElementContext } from '../element-context.js';

/** Says which way the engine runs where it is not the usual one. */
export function engineNote({ simulation, words }: ElementContext): TemplateResult | typeof nothing {
  const { engine } = simulation;
  if (engine === null || (engine.path === 'inline' && engine.refusals.length === 0)) return nothing;
  const { mainThread, workerSource, workerSourceRefused } = words.interface.engine;
  const reasons = [...new Set(engine.refusals.map(({ reason }) => reason))].join('; ');
  const says = {
    'main-thread': mainThread(reasons),
    'worker-src': workerSource,
    inline: workerSourceRefused(reasons),
  }[engine.path];
  return html`<p class="engine-note quiet-text" part="engine-note">${says}</p>`;
}
