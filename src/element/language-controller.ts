import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Formatter } from '../locale/formatting.js';
import { locales, resolveLanguage, type LocaleId } from '../locale/registry.js';
import type { Messages } from '../locale/messages.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The language of one instance: that of its nearest ancestor with `lang` (itself included, shadow hosts crossed),
 * else the browser's. Follows a change of either, anywhere above.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver | null;
  #language: LocaleId = resolveLanguage(undefined);
  #formatter = this.#newFormatter();

  constructor(host: Host) {
    this.#host = host;
    this.#observer =
      typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.#look());
    host.addController(this);
  }

  get language(): LocaleId {
    return this.#language;
  }

  get words(): Messages {
    return locales[this.#language];
  }

  get formatter(): Formatter {
    return this.#formatter;
  }

  hostConnected(): void {
    // Every root up to the document: an attribute may appear on any ancestor in any of them.
    for (let root = this.#host.getRootNode(); ;) {
      this.#observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
      this.#observer?.observe(root.host, { attributes: true, attributeFilter: ['lang'] });
      root = root.host.getRootNode();
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const language = resolveLanguage(languageAbove(this.#host) ?? navigator.language);
    if (language === this.#language) return;
    this.#language = language;
    this.#formatter = this.#newFormatter();
    this.#host.requestUpdate();
  }

  #newFormatter(): Formatter {
    return new Formatter(this.#language, this.words.writing);
  }
}

function languageAbove(start: Element): string | undefined {
  for (let element: Element | null = start; element;) {
    const named: Element | null = element.closest('[lang]:not([lang=""])');
    if (named) return named.getAttribute('lang') ?? undefined;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
