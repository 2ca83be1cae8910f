import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import type { PatientLife } from '../../model/patient-life.js';
import type { PatientOutcomeId } from '../../model/patient-outcomes.js';
import type { CompleteRun, SimulationController } from '../simulation-controller.js';
import { lifeLegend } from './life-legend.js';
import { laneCountOf } from './life-timeline.js';
import { outcomesOffered, patientFinder } from './patient-finder.js';
import { patientNavigation } from './patient-navigation.js';
import { timeAxis } from './time-axis.js';

/** A search shorter than this, milliseconds, is not shown: it would only flicker. */
const quietDuration = 200;

/** The same patient under each theory, on one axis of time. Renders into the shadow root around it. */
export class PatientStrip extends LitElement {
  @property({ attribute: false }) words!: Messages;
  @property({ attribute: false }) formatter!: Formatter;
  @property({ attribute: false }) simulation!: SimulationController;
  @property({ attribute: false }) run: CompleteRun | null = null;
  /** Receives what there is to be said of the patient come to. */
  @property({ attribute: false }) announce: (text: string) => void = () => undefined;
  @state() private patient = 0;
  @state() private lives: readonly PatientLife[] = [];
  @state() private width = 0;
  @state() private outcome: PatientOutcomeId = 'disagreement';
  @state() private isSearching = false;
  /** What came of a search that has found no other patient. */
  @state() private note = '';
  /** The founder whose story is told. */
  @state() private told: { readonly row: number; readonly index: number } | null = null;

  #latest = 0;
  #hasSearch = false;
  readonly #resizes =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
    this.#stopSearch();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const offered = outcomesOffered(this.#compares);
    if (!offered.includes(this.outcome)) this.outcome = offered[0]!;
  }

  protected override firstUpdated(): void {
    this.#watch();
  }

  /** As wide as the lives, and always as high: what is drawn for a width does not call for another look. */
  #watch(): void {
    this.#resizes?.observe(this.querySelector('.axis-title')!);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('run') || this.run === null) return;
    void this.#show(Math.min(this.patient, this.#count - 1));
  }

  get #count(): number {
    return this.run?.request.patients ?? 1;
  }

  get #compares(): boolean {
    return this.simulation.settled.request.theories.length > 1;
  }

  /** @returns whether it is still the patient that is wanted. */
  async #show(patient: number): Promise<boolean> {
    this.#stopSearch();
    const turn = this.#latest;
    this.note = '';
    this.patient = patient;
    try {
      const lives = await this.simulation.patientLives(patient);
      if (turn !== this.#latest) return false;
      this.lives = lives;
      this.told = null;
      return true;
    } catch {
      // The engine was closed meanwhile or refuses: the run itself tells why.
      return false;
    }
  }

  /** Shows the patient that its user has asked for, and says who it is. */
  #goTo = async (patient: number): Promise<void> => {
    if (await this.#show(patient)) this.announce(`${this.words.interface.patient.number} ${this.#facts()}`);
  };

  #step = (by: number): void => void this.#goTo((this.patient + by + this.#count) % this.#count);

  #facts(): string {
    const { lives, formatter, words } = this;
    const { facts } = words.interface.patient;
    return lives[0] === undefined
      ? words.interface.figure.waiting
      : `${formatter.number(lives[0].patient + 1)}. ${facts(lives[0].diameter, lives[0].doublingTime, formatter)}`;
  }

  #stopSearch = (): void => {
    this.#latest++;
    if (this.#hasSearch) this.simulation.stopSearch();
    this.#endSearch();
  };

  #endSearch(): void {
    this.#hasSearch = false;
    this.isSearching = false;
  }

  async #find(): Promise<void> {
    const { patient, outcome } = this;
    const text = this.words.interface.patient;
    const turn = ++this.#latest;
    this.note = '';
    this.#hasSearch = true;
    const timer = setTimeout(() => (this.isSearching = this.#hasSearch), quietDuration);
    const found = await this.simulation.findPatient(outcome, patient).catch(() => undefined);
    clearTimeout(timer);
    if (turn !== this.#latest) return;
    this.#endSearch();
    // Without an answer the engine was closed or refuses: the run itself tells why.
    if (found === undefined) return;
    if (found !== null && found !== patient) return this.#goTo(found);
    this.note = found === null ? text.foundNone(this.#count, this.formatter) : text.foundSame;
    this.announce(this.note);
  }

  protected override render(): TemplateResult {
    const { words, formatter, lives } = this;
    const text = words.interface.patient;
    const isReady = this.run !== null;
    const first = lives[0];
    return html`<div class="strip" part="patient" @keydown=${this.#takeKey}>
      <div class="patient-choice">
        ${patientNavigation(words.interface, {
          patient: this.patient,
          patients: this.#count,
          isReady,
          step: this.#step,
          goTo: this.#goTo,
          refresh: () => this.requestUpdate(),
        })}
        ${patientFinder(words.interface, this.outcome, {
          isReady,
          isSearching: this.isSearching,
          compares: this.#compares,
          choose: (outcome) => (this.outcome = outcome),
          find: () => void this.#find(),
          stop: this.#stopSearch,
        })}
      </div>
      <p class="quiet-text patient-facts">
        ${first ? text.facts(first.diameter, first.doublingTime, formatter) : words.interface.figure.waiting}
        ${this.note}
      </p>
      <p class="quiet-text hint">${text.samePerson}</p>
      ${lifeLegend(text, first?.overtDiameter ?? NaN, formatter)}
      <div
        class="lives"
        tabindex="0"
        role="group"
        aria-label="${text.number} ${(this.lives[0]?.patient ?? this.patient) + 1}"
        aria-describedby="patient-keys"
      >
        ${this.#lives()}
      </div>
      <p class="quiet-text axis-title" aria-hidden="true">${text.axis}</p>
      <p class="story ${this.told ? 'told' : ''}" aria-hidden="true">
        ${this.told ? this.#story(this.told) : text.keys}
      </p>
      <p id="patient-keys" class="visually-hidden">${text.keys}</p>
    </div>`;
  }

  #tell(row: number, index: number): void {
    if (this.told?.row !== row || this.told.index !== index) this.told = { row, index };
  }

  #story({ row, index }: { readonly row: number; readonly index: number }): string {
    const { founders, loss } = this.lives[row]!;
    return this.words.interface.patient.story(index + 1, founders[index]!, loss, this.formatter);
  }

  #lives(): TemplateResult[] {
    const { width, words, formatter, told } = this;
    const shown = width > 0 ? this.lives : [];
    const axis = timeAxis(shown, width);
    const laneCount = laneCountOf(shown);
    const rows = shown.length > 0 ? shown : this.simulation.settled.request.theories.map(() => null);
    return rows.map(
      (life, row) =>
        html`<ms-patient-life
          .words=${words}
          .formatter=${formatter}
          .life=${life}
          .axis=${axis}
          .laneCount=${laneCount}
          .telling=${{
            told: told?.row === row ? told.index : null,
            tell: (index: number) => this.#tell(row, index),
            story: (index: number) => this.#story({ row, index }),
          }}
        ></ms-patient-life>`,
    );
  }

  /** Left and right step through the patients, up and down through the founders. */
  #takeKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.run === null || target.closest('input, select, .table-scroll') !== null) return;
    const lives = this.querySelector<HTMLElement>('.lives')!;
    const isWithin = lives.contains(target);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      // The next patient may lack the founder that has the focus.
      if (isWithin) lives.focus();
      this.#step(getComputedStyle(this).direction === 'rtl' ? -step : step);
    } else if (along !== undefined && isWithin) {
      const founders = [...this.querySelectorAll<SVGElement>('.founder')];
      const next = founders[founders.indexOf(target as SVGElement) + along];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    }
  };
}
