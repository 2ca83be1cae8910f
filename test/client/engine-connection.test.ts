import { expect } from 'chai';
import { EngineConnection } from '../../src/client/engine-connection.js';
import { EnginePool } from '../../src/client/engine-pool.js';
import { startEngine } from '../../src/client/start-engine.js';
import type { Frame } from '../../src/protocol/messages.js';
import { quickRequest } from '../support/requests.js';

describe('EngineConnection', () => {
  it('holds frames back in the worker until the page has credit to give', async () => {
    const lease = await new EnginePool(() => startEngine()).lease(null);
    const frames: Frame[] = [];
    let heard = (): void => {};
    const connection = new EngineConnection(lease, (frame) => {
      frames.push(frame);
      heard();
    });
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    for (let runId = 1; runId <= 3; runId++) {
      const complete = next();
      await connection.service.run({ ...quickRequest(10), runId });
      await complete;
    }
    await connection.service.run({ ...quickRequest(10), runId: 4 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(frames.map(({ kind, runId }) => `${kind} ${runId}`)).to.deep.equal([
      'complete 1',
      'complete 2',
      'complete 3',
    ]);
    const last = next();
    connection.giveCredit();
    await last;
    expect(frames.at(-1)).to.include({ kind: 'complete', runId: 4 });
    connection.close();
  });
});
