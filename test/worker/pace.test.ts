import { expect } from 'chai';
import { messageTurns } from '../../src/worker/pace.js';

describe('messageTurns', () => {
  it('takes turns in the order in which they were asked for', async () => {
    const nextTurn = messageTurns();
    const turns: number[] = [];
    nextTurn(() => turns.push(1));
    nextTurn(() => turns.push(2));
    expect(turns).to.be.empty;
    await new Promise<void>((resolve) => nextTurn(resolve));
    expect(turns).to.deep.equal([1, 2]);
  });

  it('lets messages through between turns that never end', async () => {
    const nextTurn = messageTurns();
    const { port1, port2 } = new MessageChannel();
    let isHeard = false;
    port1.onmessage = () => (isHeard = true);
    port2.postMessage('stop');
    const turnsTaken = await new Promise<number>((resolve) => {
      let count = 0;
      const again = (): void => (isHeard || ++count === 10_000 ? resolve(count) : nextTurn(again));
      again();
    });
    port1.close();
    expect(turnsTaken).to.be.lessThan(1000);
  });
});
