/** Samplers and their peers, each in a loop of its own: a shared loop would be compiled for none of them. */
import { randomExponential, randomGamma, randomNormal, randomPoisson } from 'd3-random';
import seedrandom from 'seedrandom';
import { sampleExponential } from '../../../src/random/exponential.ts';
import { sampleGamma } from '../../../src/random/gamma.ts';
import { masterKey } from '../../../src/random/master-key.ts';
import { sampleNormal } from '../../../src/random/normal.ts';
import { samplePoisson } from '../../../src/random/poisson.ts';
import { RandomStream } from '../../../src/random/random-stream.ts';
import { interleave } from '../repetitions.mjs';

const stream = new RandomStream(masterKey('bench'));
const arc4 = seedrandom('bench');
const alea = seedrandom.alea('bench');
const exponential = randomExponential(1);
const normal = randomNormal();
const gamma = randomGamma(2.5);
const poissonOne = randomPoisson(1);
const poissonMillion = randomPoisson(1e6);

/** Each contest: ours first, then the peers. A loop draws `n` numbers and returns their sum. */
const contests = {
  uniform: {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += stream.uniform();
      return sum;
    },
    'seedrandom (ARC4)': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += arc4();
      return sum;
    },
    'seedrandom.alea (32 bits)': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += alea();
      return sum;
    },
  },
  exponential: {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += sampleExponential(stream);
      return sum;
    },
    'd3-random': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += exponential();
      return sum;
    },
  },
  normal: {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += sampleNormal(stream);
      return sum;
    },
    'd3-random': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += normal();
      return sum;
    },
  },
  'gamma, shape 2.5': {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += sampleGamma(stream, 2.5);
      return sum;
    },
    'd3-random': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += gamma();
      return sum;
    },
  },
  'Poisson, mean 1': {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += samplePoisson(stream, 1);
      return sum;
    },
    'd3-random': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += poissonOne();
      return sum;
    },
  },
  'Poisson, mean 10⁶': {
    ours: (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += samplePoisson(stream, 1e6);
      return sum;
    },
    'd3-random': (n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += poissonMillion();
      return sum;
    },
  },
};

/** @returns by contest and contestant: milliseconds per draw of each repetition. */
export const timeSamplers = (options) =>
  Object.fromEntries(Object.entries(contests).map(([name, loops]) => [name, interleave(loops, options)]));
