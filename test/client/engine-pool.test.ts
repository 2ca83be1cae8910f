import { expect } from 'chai';
import { EnginePool } from '../../src/client/engine-pool.js';
import { startOnMainThread } from '../../src/client/start-engine.js';

interface FakeEngine {
  readonly workerSrc: string | null;
  readonly breakDown: (reason: string) => void;
  isTerminated: boolean;
}

function fakePool(): { pool: EnginePool; engines: FakeEngine[] } {
  const engines: FakeEngine[] = [];
  const pool = new EnginePool((workerSrc) => {
    let breakDown!: (reason: string) => void;
    const breakdown = new Promise<string>((resolve) => (breakDown = resolve));
    const engine: FakeEngine = { workerSrc, breakDown, isTerminated: false };
    engines.push(engine);
    const real = startOnMainThread();
    const terminate = (): void => {
      engine.isTerminated = true;
      real.terminate();
    };
    return Promise.resolve({ ...real, breakdown, terminate });
  });
  return { pool, engines };
}

describe('EnginePool', () => {
  it('shares two engines among all who use the same script', async () => {
    const { pool, engines } = fakePool();
    const leases = await Promise.all([null, null, null, null, '/w.js'].map((source) => pool.lease(source)));
    expect(engines.map(({ workerSrc }) => workerSrc)).to.deep.equal([null, null, '/w.js']);
    const shared = leases.slice(0, 4).map(({ engine }) => engine);
    expect(shared[2]).to.equal(shared[0]);
    expect(shared[3]).to.equal(shared[1]);
  });

  it('ends an engine with its last use, and only then', async () => {
    const { pool, engines } = fakePool();
    const [first, second, third] = await Promise.all([pool.lease(null), pool.lease(null), pool.lease(null)]);
    first.release();
    first.release();
    expect(engines[0]!.isTerminated).to.be.false;
    third.release();
    second.release();
    expect(engines.map(({ isTerminated }) => isTerminated)).to.deep.equal([true, true]);
    await pool.lease(null);
    expect(engines).to.have.length(3);
  });

  it('gives nobody an engine that has broken down', async () => {
    const { pool, engines } = fakePool();
    const { engine } = await pool.lease(null);
    engines[0]!.breakDown('gone');
    await engine.breakdown;
    await Promise.resolve();
    const leases = await Promise.all([pool.lease(null), pool.lease(null), pool.lease(null)]);
    expect(leases.map((lease) => lease.engine)).to.not.include(engine);
  });
});
