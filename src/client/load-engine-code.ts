/**
 * Loads the engine for the page's own thread, only where no worker runs. The one-file builds have it at hand: they put
 * another module in the place of this one.
 */
export const loadEngineCode = () => import('../worker/serve-engine.js');
