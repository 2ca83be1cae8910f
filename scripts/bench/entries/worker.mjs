/** A page's engine client, asked for one cohort at a time. */
import { EngineClient } from '../../../src/client/engine-client.ts';
import { resolveRequest } from '../../../src/model/request.ts';

let path = null;
let current = null;

const client = new EngineClient({
  onStart: (engine) => (path = engine.path),
  onPartial: () => (current.first ??= performance.now()),
  onComplete: () => {
    const now = performance.now();
    const { start, first = now } = current;
    current.resolve({ path, first: first - start, complete: now - start });
  },
  onFailure: (_runId, message) => current.reject(new Error(message)),
});

/** @returns the path that runs, and milliseconds from the request to its first and to its complete summary. */
export function run(patients) {
  return new Promise((resolve, reject) => {
    const { request } = resolveRequest({ patients: String(patients) }, Infinity);
    current = { start: performance.now(), resolve, reject };
    client.run(request);
  });
}
