import type { ChartMessages } from './contract/charts.js';
import type { InterfaceMessages } from './contract/interface.js';
import type { ParameterMessages } from './contract/parameters.js';
import type { ScienceMessages } from './contract/science.js';

/** Every word that people read, in one language. A word that needs arguments is a function `(…, f: Formatter) => string`. */
export interface Messages {
  /** What each parameter is, and why it has its number. */
  readonly parameters: ParameterMessages;
  /** Theories, steps, scenarios, units, problems. */
  readonly science: ScienceMessages;
  /** Titles, sentences and tables of the charts. */
  readonly charts: ChartMessages;
  /** Buttons, notices, states. */
  readonly interface: InterfaceMessages;
}
