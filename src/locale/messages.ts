import type { ChartMessages } from './contract/charts.js';
import type { InterfaceMessages } from './contract/interface.js';
import type { ParameterMessages } from './contract/parameters.js';
import type { ScienceMessages } from './contract/science.js';

/** How a language is written. */
export interface Writing {
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two numbers: 1 in 5. */
  readonly oneIn: string;
  /** From one number to another. */
  readonly range: (lower: string, upper: string) => string;
  /** So many theories, after the least and the greatest of all. */
  readonly between: (count: number) => string;
}

/** Every word that people read, in one language. A word that needs arguments is a function `(…, f: Formatter) => string`. */
export interface Messages {
  readonly writing: Writing;
  /** What each parameter is, and why it has its number. */
  readonly parameters: ParameterMessages;
  /** Theories, steps, scenarios, units, problems. */
  readonly science: ScienceMessages;
  /** Titles, sentences and tables of the charts. */
  readonly charts: ChartMessages;
  /** Buttons, notices, states. */
  readonly interface: InterfaceMessages;
}
