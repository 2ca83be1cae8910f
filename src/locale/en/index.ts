import type { Messages } from '../messages.js';
import { charts } from './charts.js';
import { interfaceWords } from './interface.js';
import { parameters } from './parameters.js';
import { science } from './science.js';

/** English. */
export const en: Messages = {
  writing: {
    direction: 'ltr',
    oneIn: 'in',
    range: (lower, upper) => `${lower} to\u00a0${upper}`,
    between: (count) => `${count} theories in between`,
  },
  parameters,
  science,
  charts,
  interface: interfaceWords,
};
