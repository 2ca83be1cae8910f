/** What a field holds, as text. A number field hides what it cannot read: an ellipsis stands for it. */
export function typed(event: Event): string {
  const field = event.target as HTMLInputElement | HTMLSelectElement;
  return field.validity.badInput ? '…' : field.value;
}
