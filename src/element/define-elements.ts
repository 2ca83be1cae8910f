import { MetastasisSim } from './metastasis-sim.js';
import { PatientLifeRow } from './patient/patient-life-row.js';
import { PatientStrip } from './patient/patient-strip.js';
import { CascadeScene } from './scene/cascade-scene.js';
import { ChartFigure } from './results/chart-figure.js';

const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ['ms-chart-figure', ChartFigure],
  ['ms-cascade-scene', CascadeScene],
  ['ms-patient-life', PatientLifeRow],
  ['ms-patient-strip', PatientStrip],
  ['metastasis-sim', MetastasisSim],
];

/**
 * Registers the element and the parts it is made of. Where the page has a copy already, that copy stays and the
 * console says so: nothing throws. Without a registry, as in Node, nothing happens.
 */
export function defineElements(
  registry = globalThis.customElements as CustomElementRegistry | undefined,
): void {
  if (registry === undefined) return;
  const taken = elements.filter(([name, element]) => {
    const owner = registry.get(name);
    return owner !== undefined && owner !== element;
  });
  if (taken.length > 0) {
    // eslint-disable-next-line no-console -- A page with two copies is told, and only told.
    console.warn(
      `metastasis-sim: <${taken.map(([name]) => name).join('>, <')}> is defined already; the first copy stays.`,
    );
    return;
  }
  for (const [name, element] of elements) {
    if (registry.get(name) === undefined) registry.define(name, element);
  }
}
