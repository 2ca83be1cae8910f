import { html, type TemplateResult } from 'lit';
import type { ElementContext } from '../element-context.js';

/** How many patients are done. A run that is over at once shows nothing of its way there. */
export function progressNote({ simulation, words, formatter }: ElementContext): TemplateResult {
  const { status, isSlow, progress, settled } = simulation;
  const total = settled.request.patients;
  const text = words.interface.progress;
  const ended = (): string => text.complete(total, settled.request.randomSeed, formatter);
  const says = (): string => {
    switch (status) {
      case 'waiting':
        return text.waiting;
      case 'paused':
        return text.paused(progress, total, formatter);
      case 'failed':
        return text.failed;
      case 'complete':
        return ended();
      case 'starting':
        return text.starting;
      case 'running':
        return isSlow ? text.running(progress, total, formatter) : ended();
    }
  };
  const isShort = status === 'running' && !isSlow;
  return html`<div class="progress" part="progress">
    <progress aria-label=${text.label} max=${total} .value=${isShort ? total : progress}></progress>
    <span class="status">${isShort && simulation.complete === null ? text.starting : says()}</span>
  </div>`;
}
