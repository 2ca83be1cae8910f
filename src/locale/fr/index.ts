import type { Messages } from '../messages.js';
import { charts } from './charts.js';
import { interfaceWords } from './interface.js';
import { parameters } from './parameters.js';
import { science } from './science.js';

/** French. */
export const fr: Messages = {
  writing: {
    direction: 'ltr',
    oneIn: 'sur',
    range: (lower, upper) => `de\u00a0${lower} à\u00a0${upper}`,
    between: (count) => `${count} théories entre les deux`,
  },
  parameters,
  science,
  charts,
  interface: interfaceWords,
};
