import { expect } from 'chai';
import { RedrawPace } from '../../src/charts/redraw-pace.js';

/** Milliseconds from one frame to the next. */
const frame = 1000 / 60;

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
        now = Math.ceil((now + 1e-6) / frame) * frame;
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
  it('goes on with the others where one fails', () => {
    const page = framesOf(5);
    const pace = new RedrawPace(page.clock);
    pace.ask(() => {
      throw new Error('broken');
    });
    pace.ask(() => page.redraw());
    expect(() => page.paint(100)).to.throw('broken');
    page.paint(100);
    expect(page.drawn).to.have.lengthOf(1);
  });

  it('redraws in the next frame where none has been for a while', () => {
    const page = framesOf(5);
    const pace = new RedrawPace(page.clock);
    const redraw = () => page.redraw();
    pace.ask(redraw);
    page.paint(500);
    expect(page.drawn).to.have.lengthOf(1);
    expect(page.drawn[0]).to.be.closeTo(frame, 1e-9);
    pace.ask(redraw);
    page.paint(1000);
    expect(page.drawn).to.have.lengthOf(2);
    expect(page.drawn[1]! - 500).to.be.within(0, 2 * frame);
  });

  for (const cost of [5, 29, 31, 100]) {
    it(`leaves the page half of its time where a redraw takes ${cost} ms, however often it is asked`, () => {
      const page = framesOf(cost);
      const pace = new RedrawPace(page.clock);
      const redraw = () => page.redraw();
      page.paint(10_000, () => {
        pace.ask(redraw);
        pace.ask(redraw);
      });
      expect(Math.min(...gaps(page.drawn))).to.be.at.least(2 * cost - 1e-6);
      // A pause ends with the frame that comes next.
      expect(Math.max(...gaps(page.drawn))).to.be.at.most(2 * cost + 2 * frame);
      expect(page.drawn.length).to.be.at.least(10_000 / (2 * cost + 2 * frame) - 1);
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
    expect(slow).to.be.within(17, 25);
    expect(page.drawn.length - slow).to.be.at.least(2 * slow);
  });

  it('draws what takes long in frames of its own, each in its turn', () => {
    const page = framesOf(20);
    const pace = new RedrawPace(page.clock);
    const drawn: string[] = [];
    const charts = ['survival', 'risk', 'lead'].map((name) => () => {
      drawn.push(name);
      page.redraw();
    });
    page.paint(1000, () => {
      for (const chart of charts) pace.ask(chart);
    });
    expect(Math.min(...gaps(page.drawn))).to.be.at.least(40 - 1e-6);
    expect(drawn.slice(0, 6)).to.deep.equal(['survival', 'risk', 'lead', 'survival', 'risk', 'lead']);
  });

  it('leaves what is out of sight to a frame in which nothing in sight asks', () => {
    const page = framesOf(1);
    const pace = new RedrawPace(page.clock);
    const drawn: string[] = [];
    let seen = 'risk';
    const ask = (name: string) => {
      const redraw = () => void drawn.push(name);
      pace.ask(redraw, () => name === seen);
    };
    for (const name of ['survival', 'risk', 'lead']) ask(name);
    page.paint(page.clock.now() + frame);
    expect(drawn).to.deep.equal(['risk']);
    seen = 'lead';
    page.paint(500);
    expect(drawn).to.deep.equal(['risk', 'lead', 'survival']);
  });

  it('knows whether a redraw is awaited', () => {
    const page = framesOf(5);
    const pace = new RedrawPace(page.clock);
    const redraw = () => page.redraw();
    expect(pace.isAwaited).to.equal(false);
    pace.ask(redraw);
    expect(pace.isAwaited).to.equal(true);
    page.paint(20);
    expect(pace.isAwaited).to.equal(false);
  });

  it('goes on after a redraw that fails', () => {
    const page = framesOf(5);
    const pace = new RedrawPace(page.clock);
    const redraw = () => page.redraw();
    pace.ask(() => {
      throw new Error('no chart');
    });
    pace.ask(redraw);
    expect(() => page.paint(20)).to.throw('no chart');
    pace.ask(redraw);
    page.paint(100);
    expect(page.drawn).to.have.lengthOf(1);
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
