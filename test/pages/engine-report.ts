/** Runs a small cohort under the policy of this page and tells the parent where. `?worker-src=` is passed on. */
import { EngineClient } from '../../src/client/engine-client.js';
import { quickRequest } from '../support/requests.js';
import type { EngineReport } from '../support/engine-report.js';

let start: Pick<EngineReport, 'path' | 'refusals'> = { path: 'main-thread', refusals: [] };
const tell = (report: EngineReport): void => parent.postMessage(report, '*');

const client = new EngineClient(
  {
    onStart: ({ path, refusals }) => (start = { path, refusals }),
    onPartial: () => {},
    onComplete: (_runId, { digest }) => tell({ ...start, digest }),
    onFailure: (_runId, message) => tell({ ...start, digest: message }),
  },
  { workerSrc: new URLSearchParams(location.search).get('worker-src') },
);
client.run(quickRequest(200));
