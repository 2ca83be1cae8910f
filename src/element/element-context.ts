import type { Formatter } from '../locale/formatting.js';
import type { Messages } from '../locale/messages.js';
import type { SimulationController } from './simulation-controller.js';

/** What every part of one instance is drawn from. */
export interface ElementContext {
  readonly simulation: SimulationController;
  readonly words: Messages;
  readonly formatter: Formatter;
}
