import { expose } from 'comlink';
import { EngineHost } from './engine-host.js';
import { messageTurns } from './pace.js';

/** Long enough to lose little to the turns, short enough for a slider. */
const budget = 12;

expose(new EngineHost({ budget, now: () => performance.now(), nextTurn: messageTurns() }));
