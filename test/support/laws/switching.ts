import { switchedShare } from '../../../src/model/theories/dynamic-heterogeneity.js';
import { testStream } from '../sampling.js';
import { lineOf, pointOf, shareRow, type Law } from './law.js';

const [mu, rho] = [0.02, 0.05];
const lines = 100_000;
const times = [5, 20, 60];

/** Single lines walked through both states: how many are switched at each time, in generations. */
function walkLines(): number[] {
  const stream = testStream('O10 lines');
  const switched = times.map(() => 0);
  for (let line = 0; line < lines; line++) {
    let state = false;
    let next = -Math.log(stream.uniform()) / mu;
    times.forEach((g, i) => {
      while (next < g) {
        state = !state;
        next -= Math.log(stream.uniform()) / (state ? rho : mu);
      }
      if (state) switched[i]++;
    });
  }
  return switched;
}

/** O10. The differential equation is held against the engine in the test of the theory. */
export const switchingLaw: Law = {
  id: 'O10',
  title: 'reversible switching',
  statement: 'The switched share comes to rest at μ/(μ+ρ); what is missing falls as e^{−(μ+ρ)g}.',
  asks: 'the share of dynamic heterogeneity, against single lines walked through both states',
  checks: [
    {
      name: 'is the share of single lines that are switched',
      run: () => {
        const switched = walkLines();
        const share = (g: number): number => switchedShare(mu, rho, g);
        const rows = times.map((g, i) =>
          shareRow(`lines switched after ${g} generations`, switched[i], lines, share(g)),
        );
        return {
          rows,
          plot: {
            title: 'Switched share, μ = 0.02, ρ = 0.05',
            x: { label: 'generations' },
            y: { label: 'share switched' },
            line: lineOf(share, 0, 80),
            points: rows.map((row, i) => ({ x: times[i], ...pointOf(row) })),
          },
        };
      },
    },
  ],
};
