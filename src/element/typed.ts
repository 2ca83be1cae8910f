import type { Formatter } from '../locale/formatting.js';

/** What a field holds, as text. A number field hides what it cannot read: an ellipsis stands for it. */
export function typed(event: Event): string {
  const field = event.target as HTMLInputElement | HTMLSelectElement;
  return field.validity.badInput ? '…' : field.value;
}

/**
 * A browser that writes a point drops the comma that a page with decimal commas asks for, and 0,02 would become 002:
 * here it is a point.
 */
export function commaAsPoint(event: InputEvent, formatter: Formatter): void {
  const { data, target } = event;
  if (!data?.includes(',') || (target as HTMLInputElement).type !== 'number') return;
  if (formatter.number(0.5)[1] !== ',' || (0.5).toLocaleString()[1] !== '.') return;
  event.preventDefault();
  document.execCommand('insertText', false, data.replace(',', '.'));
}
