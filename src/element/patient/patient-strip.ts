import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import type { PatientLife } from '../../model/patient-life.js';
import { parseNumber } from '../../params/codec.js';
import { glyph } from '../glyphs.js';
import type { CompleteRun, SimulationController } from '../simulation-controller.js';
import { theorySwatch } from '../theory-swatch.js';
import { typed } from '../typed.js';
import { valueUnlessFocused } from '../value-unless-focused.js';
import { lifeLegend } from './life-legend.js';
import { lifeTimeline } from './life-timeline.js';
import { lifeWords, theoriesDisagree } from './life-words.js';
import { timeAxis } from './time-axis.js';

/** Patients looked at in one search for a disagreement. */
const searchLimit = 60;

/** The same patient under each theory, on one axis of time. Renders into the shadow root around it. */
export class PatientStrip extends LitElement {
  @property({ attribute: false }) words!: Messages;
  @property({ attribute: false }) formatter!: Formatter;
  @property({ attribute: false }) simulation!: SimulationController;
  @property({ attribute: false }) run: CompleteRun | null = null;
  @state() private patient = 0;
  @state() private lives: readonly PatientLife[] = [];
  @state() private width = 0;
  @state() private isSearching = false;
  @state() private searchedInVain = false;

  #latest = 0;
  readonly #resizes =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(() => (this.width = Math.floor(this.clientWidth)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
    this.#latest++;
    this.isSearching = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('run') || this.run === null) return;
    void this.#show(Math.min(this.patient, this.#count - 1));
  }

  get #count(): number {
    return this.run?.request.patients ?? 1;
  }

  async #show(patient: number): Promise<void> {
    const turn = ++this.#latest;
    this.isSearching = false;
    this.searchedInVain = false;
    this.patient = patient;
    const lives = await this.#look(patient);
    if (lives !== null && turn === this.#latest) this.lives = lives;
  }

  /** Null where the engine was closed meanwhile or refuses: the run itself tells why. */
  async #look(patient: number): Promise<PatientLife[] | null> {
    try {
      return await this.simulation.patientLives(patient);
    } catch {
      return null;
    }
  }

  async #searchDisagreement(): Promise<void> {
    const turn = ++this.#latest;
    this.isSearching = true;
    this.searchedInVain = false;
    const limit = Math.min(searchLimit, this.#count);
    for (let offset = 1; offset <= limit; offset++) {
      const patient = (this.patient + offset) % this.#count;
      const lives = await this.#look(patient);
      if (turn !== this.#latest) return;
      if (lives === null) break;
      if (!theoriesDisagree(lives)) continue;
      this.patient = patient;
      this.lives = lives;
      this.isSearching = false;
      return;
    }
    this.isSearching = false;
    this.searchedInVain = true;
  }

  protected override render(): TemplateResult {
    const { words, formatter, lives } = this;
    const text = words.interface.patient;
    const first = lives[0];
    return html`<div class="strip" part="patient">
      ${this.#navigation()}
      <p class="quiet-text patient-facts" aria-live="off">
        ${first ? text.facts(first.diameter, first.doublingTime, formatter) : words.interface.figure.waiting}
        ${this.searchedInVain ? text.noDisagreement(Math.min(searchLimit, this.#count), formatter) : nothing}
      </p>
      <div class="lives">${this.#lives()}</div>
      <p class="quiet-text axis-title" aria-hidden="true">${text.axis}</p>
      ${lifeLegend(text)}
    </div>`;
  }

  #navigation(): TemplateResult {
    const text = this.words.interface.patient;
    const isReady = this.run !== null;
    const move = (by: number) => () => void this.#show((this.patient + by + this.#count) % this.#count);
    const goTo = (event: Event): void => {
      const number = Math.round(parseNumber(typed(event)));
      if (Number.isNaN(number)) this.requestUpdate();
      else void this.#show(Math.min(Math.max(number, 1), this.#count) - 1);
    };
    return html`<div class="patient-navigation">
      <button
        class="icon"
        name="previous-patient"
        type="button"
        title=${text.previous}
        aria-label=${text.previous}
        ?disabled=${!isReady}
        @click=${move(-1)}
      >
        ${glyph('previous')}
      </button>
      <label for="patient-number">${text.number}</label>
      <input
        id="patient-number"
        name="patient-number"
        type="number"
        min="1"
        max=${this.#count}
        ?disabled=${!isReady}
        ${valueUnlessFocused(String(this.patient + 1))}
        @change=${goTo}
        @blur=${() => this.requestUpdate()}
      />
      <button
        class="icon"
        name="next-patient"
        type="button"
        title=${text.next}
        aria-label=${text.next}
        ?disabled=${!isReady}
        @click=${move(1)}
      >
        ${glyph('next')}
      </button>
      <button
        name="next-disagreement"
        type="button"
        ?disabled=${!isReady || this.isSearching || this.lives.length < 2}
        @click=${() => void this.#searchDisagreement()}
      >
        ${this.isSearching ? text.searching : text.nextDisagreement}
      </button>
    </div>`;
  }

  #lives(): TemplateResult[] {
    const { lives, words, formatter, width } = this;
    if (lives.length === 0 || width === 0) {
      const expected = this.simulation.settled.request.theories.length;
      return Array.from({ length: expected }, () => html`<div class="life-row empty"></div>`);
    }
    const axis = timeAxis(lives, width);
    const largest = Math.max(...lives.map(({ diameter }) => diameter));
    return lives.map((life, index) => {
      const counted = lifeWords(life, words);
      return html`<div class="life-row">
        <p class="life-sentence">
          ${theorySwatch(life.theory)} <span>${words.interface.patient.sentence(counted, formatter)}</span>
        </p>
        ${lifeTimeline(life, axis, largest, index === lives.length - 1, words, formatter)}
      </div>`;
    });
  }
}
