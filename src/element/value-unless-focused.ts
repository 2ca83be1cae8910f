import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type Field = HTMLInputElement | HTMLSelectElement;

class ValueUnlessFocused extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('valueUnlessFocused stands inside a tag');
  }

  render(_value: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value]: [string]): typeof noChange {
    const field = part.element as Field;
    // A field in use belongs to its user: what is typed is never rewritten under the cursor.
    if (field.value !== value && !field.matches(':focus')) field.value = value;
    return noChange;
  }
}

/** Writes the value of a field, except while it has the focus. */
export const valueUnlessFocused = directive(ValueUnlessFocused);
