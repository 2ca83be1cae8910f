import { html, LitElement, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ChartData } from '../../charts/contracts.js';
import { redrawPace } from '../../charts/redraw-pace.js';
import { styleOf } from '../../charts/series-style.js';
import type { Chosen } from '../../charts/specimen.js';
import type { ChartTheme } from '../../charts/theme.js';
import type { Messages } from '../../locale/messages.js';
import type { TheoryId } from '../../model/theories/registry.js';
import type { ParameterGroup } from '../../params/parameter-row.js';
import type { CascadeStep } from '../../summary/cascade-ends.js';
import type { TheorySummary } from '../../summary/cohort-summary.js';
import { shedPerMetastasis } from '../../summary/shed-per-metastasis.js';
import { glyph } from '../glyphs.js';
import { theorySwatch } from '../theory-swatch.js';
import { anatomy } from './anatomy.js';
import { paintBlood } from './blood.js';
import { Cells } from './cells.js';
import { doorList } from './doors.js';
import { paintCells } from './paint-cells.js';
import { paletteAt, type Palette } from './palette.js';
import { ground, wideFrom, type Ground } from './plan.js';
import { sceneLegend } from './scene-legend.js';
import { sceneShares } from './shares.js';

const stillness = '(prefers-reduced-motion: reduce)';
/** Least time between two frames, milliseconds: every second one of a screen of 60 a second. */
const frameTime = 30;
/** A frame late by more, seconds, does not make the cells leap. */
const longestFrame = 0.1;

/** The cascade as a living picture: cells of one theory on their way, each door with what it lets through. */
export class CascadeScene extends LitElement {
  @property({ attribute: false }) data!: ChartData;
  @property({ attribute: false }) theme!: ChartTheme;
  /** What results will be about. */
  @property({ attribute: false }) chosen!: Chosen;
  /** Shows the parameters of a door. */
  @property({ attribute: false }) openDoor?: (group: ParameterGroup, takesFocus: boolean) => void;
  @state() private width = 0;
  @state() private theory = '';
  @state() private opened: CascadeStep | null = null;
  @state() private isPlaying = true;
  /** As wide as the style sheet makes it there, whose width nothing observes; and painted at once: no frame comes. */
  @state() private isOnPaper = false;

  #ground: Ground | null = null;
  /** All that stands still, and the language of its names. */
  #picture: readonly [SVGTemplateResult, Messages] | null = null;
  /** The result that the cells follow. */
  #counted: TheorySummary | undefined;
  #cells: Cells | null = null;
  /** Read again after each update, in the frame after it: until then a page may still be without its layout. */
  #palette: Palette | null = null;
  #isSeen = false;
  #time = 0;
  #last = 0;
  #frame = 0;
  #connection: AbortController | null = null;
  #watching: { disconnect(): void }[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const still = matchMedia(stillness);
    const obey = (): void => void (this.isPlaying = !still.matches);
    if (!this.hasUpdated) obey();
    still.addEventListener('change', obey, this.#connection);
    const fit = (): void => void (this.width = this.isOnPaper ? wideFrom : Math.floor(this.clientWidth));
    for (const event of ['beforeprint', 'afterprint']) {
      const tell = (): void => {
        this.isOnPaper = event === 'beforeprint';
        fit();
      };
      addEventListener(event, tell, this.#connection);
    }
    const resizes = new ResizeObserver(fit);
    // A hidden tab is given no frames; what is scrolled away would be.
    const sight = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)!.isIntersecting;
      this.#keepMoving();
    });
    resizes.observe(this);
    sight.observe(this);
    this.#watching = [resizes, sight];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    for (const observer of this.#watching) observer.disconnect();
    this.#isSeen = this.isOnPaper = false;
    this.#keepMoving();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #shown(): string {
    const { theories } = this.chosen;
    return theories.includes(this.theory) ? this.theory : theories[0]!;
  }

  get #result(): TheorySummary | undefined {
    return this.data.summary?.theories.find(({ theory }) => theory === this.#shown);
  }

  protected override willUpdate(): void {
    this.#draw();
    const before = this.#counted;
    const result = (this.#counted = this.#result);
    if (result === undefined || result === before) return;
    const shares = sceneShares(result);
    // Moving cells meet the new doors; a still is drawn anew.
    const isSame = this.isPlaying && result.theory === before?.theory;
    if (this.#cells !== null && isSame) this.#cells.shares = shares;
    else this.#cells = new Cells(shares);
  }

  #draw(): void {
    const { messages } = this.data;
    if (this.width === 0) return;
    const isSame = this.#ground?.width === this.width;
    if (isSame && this.#picture?.[1] === messages) return;
    if (!isSame) this.#ground = ground(this.width);
    this.#picture = [anatomy(this.#ground!, messages.interface.scene.names), messages];
  }

  protected override updated(): void {
    this.#palette = null;
    if (this.isOnPaper) this.#paint();
    else this.#keepMoving();
  }

  #paint = (): void => {
    const ground = this.#ground;
    if (ground === null) return;
    const canvas = this.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    const { width, plan } = ground;
    const density = devicePixelRatio;
    const [across, down] = [Math.round(width * density), Math.round(plan.height * density)];
    const isFresh = this.isOnPaper || canvas.width !== across || canvas.height !== down;
    if (isFresh) {
      canvas.width = across;
      canvas.height = down;
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    // On paper, where a canvas is what was called and no pixels, this would wipe out the tissues beneath.
    if (!isFresh) context.clearRect(0, 0, width, plan.height);
    const palette = (this.#palette ??= paletteAt(this));
    paintBlood(context, ground, palette, this.#time);
    if (this.#cells === null || this.#counted === undefined) return;
    paintCells(context, ground, palette, styleOf(this.#shown), this.#cells, this.#time);
  };

  /** Asks for the next frame while there is motion to be seen; a still needs one after each update. */
  #keepMoving(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#isSeen && (this.isPlaying || this.#palette === null))
      this.#frame = requestAnimationFrame(this.#move);
  }

  #move = (now: number): void => {
    if (!this.isPlaying) {
      this.#paint();
      return;
    }
    this.#frame = requestAnimationFrame(this.#move);
    if (now - this.#last < frameTime || redrawPace.isAwaited) return;
    const seconds = Math.min((now - this.#last) / 1000, longestFrame);
    this.#last = now;
    this.#time += seconds;
    this.#cells?.advance(seconds);
    this.#paint();
  };

  protected override render(): TemplateResult {
    const { messages, formatter } = this.data;
    const text = messages.interface.scene;
    const result = this.#result;
    const action = this.isPlaying ? text.stop : text.start;
    return html`<div class="scene" role="group" aria-label=${text.label}>
      <div class="scene-head">
        ${this.#theories()}
        <button
          class="icon"
          name="motion"
          type="button"
          title=${action}
          aria-label=${action}
          @click=${() => (this.isPlaying = !this.isPlaying)}
        >
          ${glyph(this.isPlaying ? 'pause' : 'run')}
        </button>
      </div>
      <div class="scene-stage">
        <svg aria-hidden="true">${this.#picture?.[0]}</svg>
        <canvas aria-hidden="true"></canvas>
        <p class="winner quiet-text">
          <strong>${formatter.oneIn(result ? shedPerMetastasis(result) : NaN)}</strong>
          <span>${text.winner}</span>
          <span class="counted">${text.counted}</span>
        </p>
        ${sceneLegend(styleOf(this.#shown), text.legend)}
        ${doorList({
          result,
          patients: this.data.summary?.patients ?? 1,
          opened: this.opened,
          messages,
          formatter,
          press: this.#press,
          goTo: (group) => this.openDoor?.(group, true),
        })}
      </div>
      <p class="quiet-text">${text.note} <span class="hint">${text.open}</span></p>
    </div>`;
  }

  #press = (step: CascadeStep | null, group?: ParameterGroup): void => {
    // Who closes the card from within stands at its door again.
    if (step === null) this.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.opened = step;
    if (group) this.openDoor?.(group, false);
  };

  #theories(): TemplateResult {
    const { theories } = this.data.messages.science;
    const text = this.data.messages.interface.scene;
    return html`<fieldset class="theories">
      <legend class="visually-hidden">${text.theory}</legend>
      ${this.chosen.theories.map(
        (id) =>
          html`<label class="chip">
            <input
              type="radio"
              name="scene-theory"
              .checked=${live(id === this.#shown)}
              @change=${() => (this.theory = id)}
            />
            ${theorySwatch(id as TheoryId)} <span>${theories[id as TheoryId].shortName}</span>
          </label>`,
      )}
    </fieldset>`;
  }
}
