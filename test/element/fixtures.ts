import { defineElements } from '../../src/element/define-elements.js';
import type { EventDetails } from '../../src/element/events.js';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { views } from '../../src/element/views/registry.js';
import type { ViewId } from '../../src/locale/contract/interface.js';

defineElements();

const frames = new Set<HTMLElement>();

/** Puts markup on the page. @returns its first simulator. */
export function mount(markup: string): MetastasisSim {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  document.body.append(frame);
  frames.add(frame);
  return frame.querySelector('metastasis-sim')!;
}

/** Takes everything off the page. */
export function clear(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The next event of a name. */
export function next<Name extends keyof EventDetails>(
  target: EventTarget,
  name: Name,
): Promise<EventDetails[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve((event as CustomEvent<EventDetails[Name]>).detail), {
      once: true,
    });
  });
}

/** A small simulator whose first run is complete. */
export async function complete(attributes = '', around = ['', '']): Promise<MetastasisSim> {
  const element = mount(
    `${around[0]}<metastasis-sim patients="200" ${attributes}></metastasis-sim>${around[1]}`,
  );
  element.run();
  await next(element, 'ms-complete');
  await painted(element);
  return element;
}

/** Waits until everything the element has to show is on the page. */
export async function painted(element: MetastasisSim): Promise<void> {
  await element.updateComplete;
  await Promise.all(
    [
      ...element.shadowRoot!.querySelectorAll<MetastasisSim>(
        'ms-chart-figure, ms-cascade-scene, ms-patient-strip, ms-patient-life',
      ),
    ].map((part) => part.updateComplete),
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** One element of the shadow tree, by selector. */
export function inside<Type extends Element = HTMLElement>(element: MetastasisSim, selector: string): Type {
  const found = element.shadowRoot!.querySelector<Type>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All of them. */
export const all = <Type extends Element = HTMLElement>(element: MetastasisSim, selector: string): Type[] => [
  ...element.shadowRoot!.querySelectorAll<Type>(selector),
];

/** Names of the views, in the order of their tabs. */
export const viewIds = views.map(({ id }) => id);

/** Opens a view by its tab, and waits until it shows the result. */
export async function openView(element: MetastasisSim, id: ViewId): Promise<void> {
  inside(element, `#tab-${id}`).click();
  await painted(element);
  if (id === 'patient') {
    const { length } = all(element, '[name=theories]:checked');
    await until(() => all(element, '.life .surgery').length === length);
  }
}

/** Everything that can be read, without what is hidden in closed disclosures. */
export const textOf = (element: MetastasisSim): string => inside(element, '.frame').innerText;

/** Waits until a condition holds, within the time limit of a test. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The middle of an element on the screen. */
export function middle(target: Element): [number, number] {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
