import { html, type TemplateResult } from 'lit';

/** A button for the keyboard, seen while it has the focus. */
export const skipButton = (text: string, skip: () => void): TemplateResult =>
  html`<button class="visually-hidden" type="button" @click=${skip}>${text}</button>`;

/** Leads the focus from the controls to the results and back to the field changed last: many stops lie between. */
export class Shuttle {
  readonly #host: Element;
  #field: HTMLElement | null = null;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Remembers the field of an `input` event. */
  readonly note = ({ target }: Event): void => void (this.#field = target as HTMLElement);

  /** @param ids where to go: the first of these that is there. */
  toResults(...ids: readonly string[]): void {
    const root = this.#host.shadowRoot!;
    ids
      .map((id) => root.getElementById(id))
      .find((place) => place !== null)
      ?.focus();
  }

  readonly toControls = (): void => {
    const isThere = this.#field?.isConnected && this.#field.checkVisibility();
    (isThere ? this.#field! : this.#host.shadowRoot!.querySelector<HTMLElement>('[name=run]')!).focus();
  };
}
