import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageController } from './language-controller.js';
import type { CompleteRun, SimulationController } from './simulation-controller.js';

/** A slider on its way completes many runs; only one that is followed by none for so long is spoken of. Milliseconds. */
const restDuration = 600;

/** The words of the one polite live region: a run that takes its time starts, a run ends with its result. */
export class RunAnnouncer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #simulation: SimulationController;
  readonly #language: LanguageController;
  #wasSlow = false;
  #told: CompleteRun | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, simulation: SimulationController, language: LanguageController) {
    this.#host = host;
    this.#simulation = simulation;
    this.#language = language;
    host.addController(this);
  }

  /** Says something else there, such as what the cursor of a chart is on. */
  readonly say = (text: string): void => {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const { isSlow, complete, settled } = this.#simulation;
    const { words, formatter } = this.#language;
    if (isSlow && !this.#wasSlow) {
      this.say(words.interface.progress.announceStart(settled.request.patients, formatter));
    }
    this.#wasSlow = isSlow;
    if (complete === this.#told || complete === null) return;
    this.#told = complete;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sayResult(complete), restDuration);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #sayResult({ request, summary }: CompleteRun): void {
    const { words, formatter } = this.#language;
    const risks = request.theories.map((id, index) => ({
      under: words.charts.under[id],
      value: summary.theories[index]?.metastasisRisk ?? NaN,
    }));
    this.say(words.interface.progress.announceEnd(summary.patients, risks, formatter));
  }
}
