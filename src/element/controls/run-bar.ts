import { html, type TemplateResult } from 'lit';
import type { ElementContext } from '../element-context.js';
import { glyph } from '../glyphs.js';
import { progressNote } from './progress-note.js';

/**
 * Run, pause, reset, pin; progress. A run that is over at once leaves the buttons as they are. One
 * that cannot be used keeps the focus it has, which a disabled one would lose.
 */
export function runBar(context: ElementContext): TemplateResult {
  const { simulation, words } = context;
  const { run, pause, resume, reset, resetHelp, pin, pinHelp, label } = words.interface.run;
  const isBusy = simulation.isSlow;
  const isPaused = simulation.status === 'paused';
  const isPinned = simulation.pinned !== null;
  const canPin = isPinned || simulation.complete !== null;
  return html`<div class="run-bar" part="run-bar" role="group" aria-label=${label}>
    <div class="run-row">
      <button
        class="primary"
        name="run"
        type="button"
        aria-disabled=${isBusy}
        @click=${() => isBusy || simulation.run()}
      >
        ${glyph('run')} ${isPaused ? resume : run}
      </button>
      <button name="pause" type="button" aria-disabled=${!isBusy} @click=${() => simulation.pause()}>
        ${glyph('pause')} ${pause}
      </button>
      <button name="reset" type="button" title=${resetHelp} @click=${() => simulation.reset()}>
        ${glyph('reset')} ${reset}
      </button>
      <button
        name="pin"
        type="button"
        title=${pinHelp}
        aria-pressed=${isPinned}
        aria-disabled=${!canPin}
        @click=${() => canPin && simulation.togglePin()}
      >
        ${glyph('pin')} ${pin}
      </button>
      ${progressNote(context)}
    </div>
  </div>`;
}
