import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewId } from '../../locale/contract/interface.js';
import { shown, type Problem } from '../../params/problem.js';
import { views } from './registry.js';

const allViews = views.map(({ id }) => id);

/** What the choice reads of its element: the attributes, as texts. */
export interface ViewHost extends ReactiveControllerHost {
  readonly viewInputs: { readonly view: string | undefined; readonly views: string | undefined };
}

/** Ids in a text that are known, each once, in the order of the registry; and what was not. */
function readIds(text: string): { readonly known: readonly ViewId[]; readonly unknown: readonly string[] } {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return {
    known: allViews.filter((id) => names.includes(id)),
    unknown: names.filter((name) => !allViews.some((id) => id === name)),
  };
}

/** Which views an instance offers, and which one is open. */
export class ViewChoice implements ReactiveController {
  readonly #host: ViewHost;
  #offered: readonly ViewId[] = allViews;
  #open: ViewId = allViews[0]!;
  #visited = new Set<ViewId>();
  #problems: readonly Problem[] = [];

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  get offered(): readonly ViewId[] {
    return this.#offered;
  }

  get open(): ViewId {
    return this.#open;
  }

  /** Names that could not be used as given. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** A view that has been open stays on the page, hidden, with all that was done in it. */
  isOnPage(id: ViewId): boolean {
    return this.#visited.has(id);
  }

  hostConnected(): void {
    this.takeAttributes();
  }

  /** The page has changed `view` or `views`. */
  takeAttributes(): void {
    const { view = '', views = '' } = this.#host.viewInputs;
    const offered = readIds(views);
    this.#offered = offered.known.length > 0 ? offered.known : allViews;
    const asked = this.#offered.find((id) => id === view.trim());
    this.#problems = [
      ...this.#tell('views', offered.unknown, this.#offered.join(', '), allViews),
      ...this.#tell('view', asked || view.trim() === '' ? [] : [view], this.#offered[0]!, this.#offered),
    ];
    this.choose(asked ?? this.#offered[0]!);
  }

  choose(id: ViewId): void {
    this.#open = id;
    this.#visited.add(id);
    this.#host.requestUpdate();
  }

  #tell(name: string, unknown: readonly string[], used: string, allowed: readonly string[]): Problem[] {
    if (unknown.length === 0) return [];
    return [
      { code: 'unknownChoice', name, given: shown(unknown.join(', ')), used, allowed: allowed.join(', ') },
    ];
  }
}
