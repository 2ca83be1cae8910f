import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class UnfoldWhen extends Directive {
  #held = false;

  render(_holds: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [holds]: [boolean]): typeof noChange {
    if (holds && !this.#held) (element as HTMLDetailsElement).open = true;
    this.#held = holds;
    return noChange;
  }
}

/** Unfolds a disclosure when a condition comes true. Folds it never: the focus, which is within, would be lost. */
export const unfoldWhen = directive(UnfoldWhen);
