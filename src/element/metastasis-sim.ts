import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ChartData } from '../charts/contracts.js';
import { SharedCursor } from '../charts/shared-cursor.js';
import { chartThemes } from '../charts/theme.js';
import type { ViewId } from '../locale/contract/interface.js';
import type { RequestInput } from '../model/request.js';
import { publishedEfficiency } from '../model/published/efficiency.js';
import type { ParameterKey } from '../model/parameter-table.js';
import { formatValue } from '../params/codec.js';
import type { ParameterGroup } from '../params/parameter-row.js';
import type { Problem } from '../params/problem.js';
import { controlsPanel } from './controls/controls-panel.js';
import { engineNote } from './controls/engine-note.js';
import { problemsBox } from './controls/problems-box.js';
import { runBar } from './controls/run-bar.js';
import { theoryChooser } from './controls/theory-chooser.js';
import { send, type EventDetails } from './events.js';
import { LanguageController } from './language-controller.js';
import { thinnedNotes } from './results/thinned-notes.js';
import { RunAnnouncer } from './run-announcer.js';
import { Shuttle, skipButton } from './shuttle.js';
import { SimulationController } from './simulation-controller.js';
import { styles } from './styles/index.js';
import { ThemeController } from './theme-controller.js';
import { commaAsPoint } from './typed.js';
import type { ViewContext } from './views/contracts.js';
import { views } from './views/registry.js';
import { ViewChoice } from './views/view-choice.js';
import { viewPanel } from './views/view-panel.js';
import { panelId, tabId, viewTabs } from './views/view-tabs.js';
import { VisibilityController } from './visibility-controller.js';

/** Properties that make the request, all also attributes. */
const inputNames = ['theories', 'patients', 'randomSeed', 'scenario', 'params', 'matchedRisk'] as const;

/** Width from which controls stand beside the results, in rem; the style sheet has the same. */
const wideFrom = 52;

/** Values as a page gives them: text, or what a script would naturally write. */
type Input = string | number | object | null | undefined;

function asText(input: Input): string | undefined {
  if (input === null || input === undefined) return undefined;
  if (Array.isArray(input)) return input.join(' ');
  return typeof input === 'object' ? jsonOf(input) : String(input);
}

/** JSON of an object; of one that has none (a circle, a bigint), words that are then told to be no assignment. */
function jsonOf(input: object): string {
  try {
    return JSON.stringify(input);
  } catch {
    return String(input);
  }
}

/**
 * Simulates virtual cancer patients under several theories of metastasis, and charts the same patients side by side.
 *
 * @element metastasis-sim
 * @slot - Shown until the element is defined, and where its script fails.
 * @fires ms-ready - The engine is up. `{ path }`
 * @fires ms-change - An input was changed. `{ name, value, params }`
 * @fires ms-progress - More patients are done. `{ fraction, patients }`
 * @fires ms-complete - A run is complete. `{ runId, summary, digest }`
 * @fires ms-error - A bad input, or an engine that stopped. `{ code, message }`
 * @csspart controls - The panel of parameters.
 * @csspart parameter - One parameter.
 * @csspart theories - The chooser of theories.
 * @csspart run-bar - Run, pause, reset, random seed, patients, matched risk.
 * @csspart progress - Patients done.
 * @csspart problems - Inputs that could not be used.
 * @csspart engine-note - Where the engine runs, if not in the built-in worker.
 * @csspart tabs - The tabs of the views.
 * @csspart section - One view.
 * @csspart figure - One chart with its sentence and its table.
 * @csspart listen - The button that lets a chart be heard.
 * @csspart findings - What was seen in patients and animals.
 * @csspart patient - One patient under each theory.
 * @csspart thinned-note - How many patients had too many founders to follow one by one.
 */
export class MetastasisSim extends LitElement {
  static override styles = styles;

  /** Ids of the theories, separated by spaces or commas. The first three where absent. */
  @property() theories: Input;
  /** Number of patients, 1 to 100 000; 2000 where absent. */
  @property() patients: Input;
  /** Text from which all chance is drawn. */
  @property({ attribute: 'random-seed' }) randomSeed: Input;
  /** Id of a scenario. */
  @property() scenario: Input;
  /** `key=value; key=value`, or JSON. */
  @property() params: Input;
  /** Share of patients with an overt metastasis that every theory is made to give, or `off`. */
  @property({ attribute: 'matched-risk' }) matchedRisk: Input;
  /** The view that is open first: `cascade`, `dormancy`, `theories` or `patient`. */
  @property() view: Input;
  /** The views that are offered, separated by spaces or commas. All where absent. */
  @property() views: Input;
  /** `auto`, `light` or `dark`. */
  @property({ reflect: true }) theme: string | null = null;
  /** Address of a worker script that the page hosts itself. */
  @property({ attribute: 'worker-src' }) workerSrc: string | null = null;

  @state() private isPanelShown = false;

  readonly #language = new LanguageController(this);
  readonly #theme = new ThemeController(this);
  readonly #views = new ViewChoice(this);
  readonly #simulation = new SimulationController(this);
  readonly #announcer = new RunAnnouncer(this, this.#simulation, this.#language);
  readonly #cursor = new SharedCursor();
  readonly #shuttle = new Shuttle(this);
  #isWide = false;
  #chartData: ChartData | null = null;

  constructor() {
    super();
    new VisibilityController(this, () => this.#simulation.start());
  }

  /** Simulates; goes on where it was paused. */
  run(): void {
    this.#simulation.run();
  }

  /** Holds the simulation. */
  pause(): void {
    this.#simulation.pause();
  }

  /** Goes back to the inputs of the page, and simulates. */
  reset(): void {
    this.#simulation.reset();
  }

  /** Sets parameters by key, as an object or as `key=value; key=value`. Bad ones are told, never thrown. */
  setParams(params: string | { readonly [Key in ParameterKey]?: number | string }): void {
    if (typeof params !== 'object' || params === null) {
      this.#simulation.setParamsText(asText(params) ?? '');
    } else {
      const texts = Object.entries(params).map(([key, value]) => [key, formatValue(value)]);
      this.#simulation.setParams(Object.fromEntries(texts) as Record<string, string>);
    }
  }

  /** @internal */
  get attributeInputs(): RequestInput {
    return Object.fromEntries(inputNames.map((name) => [name, asText(this[name])]));
  }

  /** @internal */
  get viewInputs(): { readonly view: string | undefined; readonly views: string | undefined } {
    return { view: asText(this.view), views: asText(this.views) };
  }

  /** @internal */
  get pageProblems(): readonly Problem[] {
    return this.#views.problems;
  }

  /** @internal */
  describeProblem(problem: Problem): string {
    return this.#language.words.science.problems[problem.code](problem, this.#language.formatter);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.#isWide = this.clientWidth >= wideFrom * rem;
  }

  /** Constructed style sheets belong to one document: another one needs its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (view === null || this.shadowRoot === null) return;
    this.shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** A move that keeps the state of the page keeps the run, the charts and the focus. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = inputNames.filter((name) => changed.has(name));
    if (names.length > 0) this.#simulation.takeAttributes(names);
    if (changed.has('view') || changed.has('views')) this.#views.takeAttributes();
    if (changed.has('workerSrc') && this.hasUpdated) this.#simulation.changeEngine();
  }

  protected override render(): TemplateResult {
    const context = this.#context();
    const text = context.words.interface;
    const panel = {
      note: this.#shuttle.note,
      leave: this.#skipToResults,
      isShown: this.isPanelShown,
      isWide: this.#isWide,
      toggle: () => (this.isPanelShown = !this.isPanelShown),
    };
    return html`<section
      class="frame"
      aria-label=${text.label}
      lang=${this.#language.language}
      dir=${context.words.writing.direction}
      @beforeinput=${(event: InputEvent) => commaAsPoint(event, context.formatter)}
    >
      <div class="top" @input=${this.#shuttle.note}>${theoryChooser(context)} ${runBar(context)}</div>
      ${problemsBox(context)} ${engineNote(context)} ${skipButton(text.skipToResults, this.#skipToResults)}
      <div class="columns">
        ${guard([this.#simulation.settled, context.formatter, panel.isShown], () =>
          controlsPanel(context, panel),
        )}
        <div class="results">
          ${skipButton(text.backToControls, this.#shuttle.toControls)}
          ${viewTabs(context, this.#views, this.#openView)}
          ${views.map((view) => viewPanel(view, this.#views, context))} ${thinnedNotes(context)}
        </div>
      </div>
      <p class="visually-hidden" role="status" aria-live="polite">${this.#announcer.text}</p>
    </section>`;
  }

  #openView = (id: ViewId): void => {
    this.#views.choose(id);
    send(this, 'ms-change', { name: 'view', value: id, params: this.#simulation.settled.request.params });
  };

  #skipToResults = (): void => {
    const { open } = this.#views;
    this.#shuttle.toResults(tabId(open), panelId(open));
  };

  #openGroup = async (group: ParameterGroup, takesFocus: boolean): Promise<void> => {
    if (takesFocus) this.isPanelShown = true;
    await this.updateComplete;
    const details = this.shadowRoot!.querySelector<HTMLDetailsElement>(`[data-group=${group}]`);
    if (details === null) return;
    details.open = true;
    // The panel scrolls by itself where it stands beside the view.
    const panel = details.closest('.panel')!;
    panel.scrollTop += details.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (takesFocus) details.querySelector('summary')!.focus();
  };

  #context(): ViewContext {
    const { words, formatter } = this.#language;
    return {
      simulation: this.#simulation,
      words,
      formatter,
      chartData: this.#charted(),
      theme: chartThemes[this.#theme.name],
      cursor: this.#cursor,
      announce: this.#announcer.say,
      openGroup: (...asked) => void this.#openGroup(...asked),
    };
  }

  /** The same object as long as nothing in it has changed: charts are repainted only for a new one. */
  #charted(): ChartData {
    const { summary, ghost, pinned, status } = this.#simulation;
    const { words: messages, formatter } = this.#language;
    const complete = status === 'complete';
    const isPinned = pinned !== null;
    const now = { summary, ghost, isPinned, complete, published: publishedEfficiency, messages, formatter };
    const before = this.#chartData;
    const isSame =
      before !== null && (Object.keys(now) as (keyof ChartData)[]).every((key) => now[key] === before[key]);
    return isSame ? before : (this.#chartData = now);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metastasis-sim': MetastasisSim;
  }
}

export type { EventDetails };
