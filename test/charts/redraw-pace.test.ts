import { expect } from 'chai';
import { RedrawPace } from '../../src/charts/redraw-pace.js';

/** A page that paints 60 frames a second and has a clock of its own. */
function framesOf(cost: number) {
  let now = 0;
  let waiting: (() => void)[] = [];
  const clock = { nextFrame: (call: () => void) => void waiting.push(call), now: () => now };
  const drawn: number[] = [];
  return {
    clock,
    drawn,
    /** Milliseconds that a redraw takes. */
    cost,
    redraw() {
      drawn.push(now);
      now += this.cost;
    },
    /** Paints frames until `end`, ms; `each` is called before each. */
    paint(end: number, each: () => void = () => undefined) {
      while (now < end) {
        each();
        now = Math.ceil((now + 1e-6) / (1000 / 60)) * (1000 / 60);
        const calls = waiting;
        waiting = [];
        for (const call of calls) call();
      }
    },
  };
}

const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time - times[index]!);

describe('redraw pace', () => {
  it('redraws in the next frame where none has been for a while', () => {
    const page = framesOf(5);
    const pace = new RedrawPace(page.clock);
    const redraw = () => page.redraw();
    pace.ask(redraw);
    page.paint(500);
    expect(page.drawn).to.have.lengthOf(1);
    expect(page.drawn[0]).to.be.closeTo(1000 / 60, 1e-9);
    pace.ask(redraw);
    page.paint(1000);
    expect(page.drawn).to.have.lengthOf(2);
    expect(page.drawn[1]! - 500).to.be.within(0, 2000 / 60);
  });

  for (const [cost, most] of [
    [5, 15],
    [29, 15],
    [31, 7.5],
    [100, 7.5],
  ] as const) {
    it(`redraws at most ${most} times a second where one takes ${cost} ms, however often it is asked`, () => {
      const page = framesOf(cost);
      const pace = new RedrawPace(page.clock);
      const redraw = () => page.redraw();
      page.paint(10_000, () => {
        pace.ask(redraw);
        pace.ask(redraw);
      });
      expect(Math.min(...gaps(page.drawn))).to.be.at.least(1000 / most - 1e-6);
      expect(page.drawn.length).to.be.within(0.75 * 10 * most, 10 * most + 1);
    });
  }

  it('is quick again once redraws are', () => {
    const page = framesOf(40);
    const pace = new RedrawPace(page.clock);
    const redraw = () => page.redraw();
    const ask = () => pace.ask(redraw);
    page.paint(2000, ask);
    const slow = page.drawn.length;
    page.cost = 5;
    page.paint(4000, ask);
    expect(slow).to.be.within(10, 16);
    expect(page.drawn.length - slow).to.be.within(22, 31);
  });

  it('redraws all that ask in one frame, and nothing that is gone', () => {
    const page = framesOf(0);
    const pace = new RedrawPace(page.clock);
    const drawn: string[] = [];
    const [survival, risk, gone] = ['survival', 'risk', 'gone'].map((name) => () => void drawn.push(name));
    for (const redraw of [survival, risk, gone, survival]) pace.ask(redraw!);
    pace.forget(gone!);
    page.paint(20);
    expect(drawn).to.deep.equal(['survival', 'risk']);
    page.paint(500);
    expect(drawn).to.have.lengthOf(2);
  });
});
