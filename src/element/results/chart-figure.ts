import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartHost } from '../../charts/chart-host.js';
import type { ChartData, ChartView } from '../../charts/contracts.js';
import type { ChartTheme } from '../../charts/theme.js';
import { dataTable } from './data-table.js';

/**
 * One chart with its heading, its sentence and its table. Renders into the shadow root of the element around it, so
 * that styles, parts and names are those of one tree.
 */
export class ChartFigure extends LitElement {
  @property({ attribute: false }) view!: ChartView;
  @property({ attribute: false }) data!: ChartData;
  @property({ attribute: false }) theme!: ChartTheme;
  /** Receives what there is to be read at the cursor. */
  @property({ attribute: false }) announce: (text: string) => void = () => undefined;
  @state() private isTableOpen = false;

  #chart: ChartHost | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#paint();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chart?.destroy();
    this.#chart = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('theme') || changed.has('view')) this.#paint();
  }

  #paint(): void {
    if (!this.isConnected) return;
    this.#chart ??= new ChartHost(this.querySelector('canvas')!, this.view);
    this.#chart.update(this.data, this.theme);
  }

  protected override render(): TemplateResult {
    const { messages, ghost, complete } = this.data;
    const text = messages.interface.figure;
    const title = this.view.title(messages);
    const description = this.view.describe(this.data);
    const id = `chart-${this.view.id}`;
    return html`<figure part="figure" aria-labelledby="${id}-title" aria-busy=${!complete}>
      <h3 id="${id}-title">${title}</h3>
      <div class="canvas-box">
        <canvas
          tabindex="0"
          role="img"
          aria-label=${title}
          aria-describedby="${id}-sentence ${id}-help"
          @keydown=${this.#moveCursor}
          @blur=${() => this.#chart?.clearCursor()}
        ></canvas>
      </div>
      <p id="${id}-help" class="visually-hidden">${text.cursorHelp}</p>
      <figcaption class="caption">
        <p id="${id}-sentence" class="sentence">${description?.sentence ?? text.waiting}</p>
        ${description?.notes.map((note) => html`<p class="quiet-text">${note}</p>`)}
      </figcaption>
      <details class="data" @toggle=${this.#toggled}>
        <summary>${text.table}</summary>
        ${this.isTableOpen && description ? dataTable(description.table) : nothing}
      </details>
      <p class="ghost-note quiet-text">${ghost ? text.ghost : nothing}</p>
    </figure>`;
  }

  #toggled = (event: Event): void => {
    this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };

  #moveCursor = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
    if (event.key === 'Escape') this.#chart?.clearCursor();
    if (direction === undefined) return;
    event.preventDefault();
    this.announce(this.#chart?.moveCursor(direction) ?? '');
  };
}
