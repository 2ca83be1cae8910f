/** What may be wider than it shows: it scrolls, is meant for ears alone, or is a part of a picture that ends at its frame. */
const exempt = '.table-scroll, .visually-hidden:not(:focus-visible), .scene-stage > svg > *';

const nameOf = (part: Element): string =>
  `${part.localName}.${[...part.classList].join('.')} “${(part.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;

/**
 * Where content sticks out of its box or out of the host, or is cut off. Empty where all is well.
 * @param lists whether a closed list must show the whole of what is chosen. It is opened to read a long one.
 */
export function layoutFaults(host: HTMLElement, lists: boolean): string[] {
  const faults: string[] = [];
  const outer = host.getBoundingClientRect();
  for (const part of host.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    if (part.closest(exempt) !== null || !part.checkVisibility({ visibilityProperty: true })) continue;
    const box = part.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > outer.right + 0.5 || box.left < outer.left - 0.5) faults.push(`outside: ${nameOf(part)}`);
    if (!(part instanceof HTMLElement) || part.matches(lists ? 'input' : 'input, select')) continue;
    const { display, overflowX, overflowY } = getComputedStyle(part);
    if (display === 'inline' || part.clientWidth === 0) continue;
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    if (!scrolls(overflowX) && part.scrollWidth > part.clientWidth + 1)
      faults.push(`too wide by ${part.scrollWidth - part.clientWidth}: ${nameOf(part)}`);
    const cuts = overflowY === 'hidden' || overflowY === 'clip';
    if (cuts && part.scrollHeight > part.clientHeight + 1) faults.push(`cut off: ${nameOf(part)}`);
  }
  for (const text of host.shadowRoot!.querySelectorAll<SVGTextElement>('svg.life text')) {
    const box = text.getBBox();
    const width = text.ownerSVGElement!.clientWidth;
    if (box.x < -0.5 || box.x + box.width > width + 0.5) faults.push(`out of its picture: ${nameOf(text)}`);
  }
  return faults;
}
