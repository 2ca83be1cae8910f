import { expect } from 'chai';
import { chartViews } from '../../src/charts/registry.js';
import { hush, melody, play } from '../../src/charts/sonification.js';
import { metastasisFreeSurvival } from '../../src/charts/views/metastasis-free-survival.js';
import { riskByDiameter } from '../../src/charts/views/risk-by-diameter.js';
import { chartData, chartFrame } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

const rises = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value >= values[index - 1]!);

const owner = {};

describe('what is heard of a chart', () => {
  it('rises with the values and goes from left to right, one series after the other', () => {
    const summary = summaryFixture({ change: { risks: [0.05, 0.1, 0.3, 0.5, 0.7, 0.9] } });
    const picture = riskByDiameter.draw(chartData('en', { summary }), chartFrame());
    const tones = melody(picture);
    const count = picture.stops.length;
    expect(tones).to.have.lengthOf(3 * count);
    expect(rises(tones.map(({ start }) => start))).to.equal(true);
    for (const theory of [0, 1, 2]) {
      const heard = tones.slice(theory * count, (theory + 1) * count);
      expect(rises(heard.map(({ frequency }) => frequency))).to.equal(true);
      expect(heard.at(-1)!.frequency).to.be.above(2 * heard[0]!.frequency);
      expect([heard[0]!.pan, heard.at(-1)!.pan]).to.deep.equal([-1, 1]);
      expect(new Set(heard.map(({ voice }) => voice.type)).size).to.equal(1);
    }
    expect(new Set(tones.map(({ voice }) => voice.type)).size).to.equal(3);
  });

  it('falls with survival, an octave for a third of the axis', () => {
    const picture = metastasisFreeSurvival.draw(chartData(), chartFrame());
    const heard = melody(picture).slice(0, picture.stops.length);
    const curve = picture.series[0]!.data.map(({ y }) => y);
    expect(rises(heard.map(({ frequency }) => -frequency))).to.equal(true);
    const fall = Math.log2(heard.at(-1)!.frequency / heard[0]!.frequency);
    expect(fall)
      .to.be.below(-0.5)
      .and.to.be.closeTo(3 * (curve.at(-1)! - curve[0]!), 1e-9);
  });

  it('comes from the middle where there is one stop only', () => {
    const { stops, ...picture } = riskByDiameter.draw(chartData(), chartFrame());
    const heard = melody({ ...picture, stops: stops.slice(0, 1) });
    expect(heard.map(({ pan }) => pan)).to.deep.equal([0, 0, 0]);
  });

  it('plays the shortest tones too, each from its beginning to its end', () => {
    const { setTargetAtTime } = AudioParam.prototype;
    const changes: { target: number; at: number }[] = [];
    AudioParam.prototype.setTargetAtTime = function (target, at, pace) {
      changes.push({ target, at });
      return setTargetAtTime.call(this, target, at, pace);
    };
    const picture = metastasisFreeSurvival.draw(chartData(), chartFrame());
    try {
      play(
        melody(picture).map((tone) => ({ ...tone, duration: 0.03 })),
        owner,
      );
    } finally {
      AudioParam.prototype.setTargetAtTime = setTargetAtTime;
      hush(owner);
    }
    const [comes, goes] = [
      changes.filter(({ target }) => target > 0),
      changes.filter(({ target }) => target === 0),
    ];
    expect(comes).to.have.lengthOf.above(9);
    expect(goes).to.have.lengthOf(comes.length);
    for (const [index, { at }] of comes.entries()) expect(goes[index]!.at).to.be.within(at + 0.01, at + 0.03);
  });

  it('goes on where another falls silent that played before', () => {
    const contexts = new Set<BaseAudioContext>();
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      contexts.add(this.context);
      start.call(this, when);
    };
    const tones = melody(riskByDiameter.draw(chartData(), chartFrame()));
    const other = {};
    try {
      play(tones, owner);
      play(tones, other);
      const [context] = contexts;
      hush(owner);
      expect(context!.state).not.to.equal('closed');
      hush(other);
      expect(context!.state).to.equal('closed');
    } finally {
      OscillatorNode.prototype.start = start;
    }
  });

  it('sounds from the middle where a browser cannot pan, and tells where it gives no sound at all', () => {
    const tones = melody(riskByDiameter.draw(chartData(), chartFrame()));
    const { AudioContext, StereoPannerNode } = globalThis;
    const connect = Object.getOwnPropertyDescriptor(AudioNode.prototype, 'connect')!;
    let toSpeakers = 0;
    AudioNode.prototype.connect = function (this: AudioNode, ...to: [AudioNode]) {
      if (to[0] instanceof AudioDestinationNode) toSpeakers++;
      return connect.value.apply(this, to);
    } as typeof AudioNode.prototype.connect;
    try {
      Object.assign(globalThis, { StereoPannerNode: undefined });
      expect(play(tones, owner)).to.equal(true);
      expect(toSpeakers).to.equal(1);
      hush(owner);
      const refuse = function () {
        throw new DOMException('no device', 'NotSupportedError');
      };
      Object.assign(globalThis, { AudioContext: refuse });
      expect(play(tones, owner)).to.equal(false);
      Object.assign(globalThis, { AudioContext });
      expect(play(tones, owner), 'once there is a device again').to.equal(true);
    } finally {
      Object.assign(globalThis, { AudioContext, StereoPannerNode });
      Object.defineProperty(AudioNode.prototype, 'connect', connect);
      hush(owner);
    }
  });

  for (const view of chartViews) {
    it(`is within hearing and soon over: ${view.id}`, () => {
      const picture = view.draw(chartData(), chartFrame());
      const tones = melody(picture);
      expect(tones.length).to.be.above(2);
      for (const { frequency, pan, duration } of tones) {
        expect(frequency).to.be.within(165, 1320);
        expect(pan).to.be.within(-1, 1);
        expect(duration).to.be.within(0.03, 0.25);
      }
      expect(tones.at(-1)!.start).to.be.below(12);
      const [stop] = picture.stops;
      expect(melody(picture, [stop!]).length).to.be.at.most(stop!.points.length);
    });
  }
});
