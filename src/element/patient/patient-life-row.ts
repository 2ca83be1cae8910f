import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import type { PatientLife } from '../../model/patient-life.js';
import { dataTable } from '../results/data-table.js';
import { theorySwatch } from '../theory-swatch.js';
import { lifeTimeline, timelineHeight, type Telling } from './life-timeline.js';
import { foundersTable, lifeWords } from './life-words.js';
import type { TimeAxis } from './time-axis.js';

/** One patient under one theory: a sentence, the life as a picture, the founders as a table. Of the tree around it. */
export class PatientLifeRow extends LitElement {
  @property({ attribute: false }) words!: Messages;
  @property({ attribute: false }) formatter!: Formatter;
  /** Null before the first patient is known: the row keeps its room. */
  @property({ attribute: false }) life: PatientLife | null = null;
  @property({ attribute: false }) axis!: TimeAxis;
  @property({ attribute: false }) laneCount!: number;
  @property({ attribute: false }) telling!: Telling;
  @state() private isTableOpen = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { life, axis, words, formatter } = this;
    const text = words.interface.patient;
    return html`<p class="life-sentence">
        ${
          life &&
          html`${theorySwatch(life.theory)} <span>${text.sentence(lifeWords(life, words), formatter)}</span>`
        }
      </p>
      ${
        life
          ? lifeTimeline(life, axis, this.laneCount, this, this.telling)
          : html`<svg class="life" height=${timelineHeight(axis.width)} aria-hidden="true"></svg>`
      }
      <details class="data" @toggle=${this.#toggled}>
        <summary>${text.table.heading}</summary>
        ${life && this.isTableOpen ? dataTable(foundersTable(life, words, formatter)) : nothing}
      </details>`;
  }

  #toggled = (event: Event): void => {
    this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };
}
