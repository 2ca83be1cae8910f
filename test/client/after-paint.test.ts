import { expect } from 'chai';
import { afterPaint } from '../../src/client/after-paint.js';

describe('afterPaint', () => {
  const original = globalThis.requestAnimationFrame;

  afterEach(() => (globalThis.requestAnimationFrame = original));

  it('waits for the frame, and calls once', async () => {
    const events: string[] = [];
    requestAnimationFrame(() => events.push('frame'));
    await new Promise<void>((resolve) => {
      afterPaint(() => {
        events.push('task');
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(events).to.deep.equal(['frame', 'task']);
  });

  it('goes on where the page does not paint', async () => {
    globalThis.requestAnimationFrame = () => 0;
    await new Promise<void>((resolve) => afterPaint(resolve));
  });
});
