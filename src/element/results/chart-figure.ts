import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartHost } from '../../charts/chart-host.js';
import type { ChartData, ChartDescription, ChartView, CursorStop } from '../../charts/contracts.js';
import { redrawPace } from '../../charts/redraw-pace.js';
import type { SharedCursor } from '../../charts/shared-cursor.js';
import { canPlay, hush, melody, play } from '../../charts/sonification.js';
import { specimenSummary, type Chosen } from '../../charts/specimen.js';
import type { ChartTheme } from '../../charts/theme.js';
import type { Messages } from '../../locale/messages.js';
import { glyph } from '../glyphs.js';
import { chartLegend } from './chart-legend.js';
import { dataTable } from './data-table.js';

/** How far beyond the window a chart is kept up to date, so that it is ready when scrolled to. */
const nearMargin = '300px';
const printing = ['beforeprint', 'afterprint'];

/**
 * One chart with its heading, its sentence and its table. Renders into the shadow root of the element around it, so
 * that styles, parts and names are those of one tree.
 */
export class ChartFigure extends LitElement {
  @property({ attribute: false }) view!: ChartView;
  @property({ attribute: false }) data!: ChartData;
  @property({ attribute: false }) theme!: ChartTheme;
  /** What results will be about. */
  @property({ attribute: false }) chosen!: Chosen;
  /** Moves with the cursors of other charts. */
  @property({ attribute: false }) cursor!: SharedCursor;
  /** Receives what there is to be read at the cursor. */
  @property({ attribute: false }) announce: (text: string) => void = () => undefined;
  @state() private isTableOpen = false;
  /** Whether the cursor sounds. */
  @state() private isHeard = false;
  /** Whether the browser has refused to sound. */
  @state() private isMute = false;

  #chart: ChartHost | null = null;
  /** A chart that nobody can see is brought up to date when it comes near: charts cost more than the engine. */
  #isNear = false;
  #nearness: IntersectionObserver | null = null;
  /** A closed tab leaves its charts no size: they fall silent. */
  readonly #closing = new ResizeObserver(([box]) => {
    if (this.isHeard && box!.contentRect.width === 0) this.#listen();
  });
  #room: ChartDescription | null = null;
  #roomFor: Messages | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
    // After it too: a frame laid out for paper may have been painted for, which no observer tells of.
    for (const event of printing) addEventListener(event, this.#paint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of printing) removeEventListener(event, this.#paint);
    redrawPace.forget(this.#paint);
    if (this.isHeard) this.#listen();
    this.#nearness?.disconnect();
    this.#closing.disconnect();
    this.#isNear = false;
    this.#chart?.destroy();
    this.#chart = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.#watch();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('theme') || changed.has('view')) {
      // The first time at once, and even far away: an empty chart keeps the room of a full one.
      if (this.#chart === null) this.#paint();
      else if (this.#isNear) redrawPace.ask(this.#paint, this.#isInSight);
    }
  }

  #isInSight = (): boolean => {
    const { top, bottom } = this.querySelector('canvas')!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  #watch(): void {
    this.#nearness = new IntersectionObserver(
      (entries) => {
        const wasNear = this.#isNear;
        this.#isNear = entries.at(-1)!.isIntersecting;
        if (this.#isNear && !wasNear) this.#paint();
      },
      { rootMargin: nearMargin },
    );
    const box = this.querySelector('.canvas-box')!;
    this.#nearness.observe(box);
    this.#closing.observe(box);
  }

  /** Ids of those that are, or will be, in the chart. */
  get #theories(): readonly string[] {
    return this.data.summary?.theories.map(({ theory }) => theory) ?? this.chosen.theories;
  }

  #paint = (): void => {
    if (!this.isConnected || !this.hasUpdated) return;
    this.#chart ??= new ChartHost(this.querySelector('canvas')!, this.view, this.cursor, this.#compare);
    this.#chart.update(this.data, this.theme, this.#theories.length);
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { messages } = this.data;
    const isSame = !changed.has('view') && !changed.has('chosen') && messages === this.#roomFor;
    if (isSame) return;
    this.#roomFor = messages;
    this.#room = this.view.describe({ ...this.data, summary: specimenSummary(this.chosen) });
  }

  protected override render(): TemplateResult {
    const { messages, formatter, summary, ghost, complete } = this.data;
    const text = messages.interface.figure;
    const title = this.view.title(messages, this.chosen);
    const description = this.view.describe(this.data);
    const isPartial = summary !== null && !complete;
    const id = `chart-${this.view.id}`;
    return html`<figure part="figure" aria-labelledby="${id}-title" aria-busy=${!complete}>
      <div class="figure-head">
        <h3 id="${id}-title">${title}</h3>
        ${
          canPlay()
            ? html`<button
                class="icon quiet"
                part="listen"
                name="listen"
                type="button"
                title=${this.isMute ? text.noSound : text.listenHelp}
                aria-label=${messages.charts.named(text.listen, title)}
                aria-pressed=${this.isHeard}
                @click=${this.#listen}
              >
                ${glyph('sound')}
              </button>`
            : nothing
        }
      </div>
      ${chartLegend(this.view.legend(this.data, this.theme, this.#theories), {
        text: this.data.isPinned ? text.pinned : text.ghost,
        isShown: ghost !== null,
      })}
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
      <div class="below">
        <p id="${id}-help" class="visually-hidden">${text.cursorHelp}</p>
        <figcaption class="caption">
          <p id="${id}-sentence" class="sentence roomy" data-room=${this.#room!.sentence}>
            <span>${description?.sentence ?? text.waiting}</span>
          </p>
          ${this.#room!.notes.map(
            (room, index) =>
              html`<p class="quiet-text roomy" data-room=${room}>
                <span>${description?.notes[index]}</span>
              </p>`,
          )}
        </figcaption>
        <details class="data" @toggle=${this.#toggled}>
          <summary>${text.table}</summary>
          ${this.isTableOpen && description ? dataTable(description.table) : nothing}
        </details>
        <p class="so-far quiet-text">
          ${
            isPartial
              ? messages.charts.soFar(summary.patients, summary.patientsRequested, formatter)
              : nothing
          }
        </p>
        <p class="compared quiet-text"></p>
      </div>
    </figure>`;
  }

  /** Not by an update of this element: a pointer moves faster. */
  #compare = (line: string): void => {
    this.querySelector('.compared')!.textContent = line;
  };

  #toggled = (event: Event): void => {
    this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };

  /** Plays what the chart shows; from then on the cursor sounds too, until this is asked for again. */
  #listen = (): void => {
    this.isHeard = !this.isHeard;
    if (!this.isHeard) return hush(this);
    this.isHeard = this.#play();
    this.isMute = !this.isHeard;
    const { listenHelp, noSound } = this.data.messages.interface.figure;
    this.announce(this.isMute ? noSound : listenHelp);
  };

  /** @returns false where the browser refuses. */
  #play(stops?: readonly CursorStop[]): boolean {
    const picture = this.#chart?.picture;
    return !picture || play(melody(picture, stops), this);
  }

  #moveCursor = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
    if (event.key === 'Escape') this.#chart?.clearCursor();
    if (direction === undefined) return;
    event.preventDefault();
    this.announce(this.#chart?.moveCursor(direction) ?? '');
    const stop = this.#chart?.stop;
    if (this.isHeard && stop) this.#play([stop]);
  };
}
