import { expect } from 'chai';
import { invasion } from '../../../src/model/cascade/migration.js';
import { stepSuccess } from '../../../src/model/cascade/step-success.js';
import { CohortRun } from '../../../src/model/cohort-run.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { resolveRequest } from '../../../src/model/request.js';
import { LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { requestWith } from '../../support/run-cohort.js';
import { testStream } from '../../support/sampling.js';

describe('ways to migrate', () => {
  it('do nothing while proteolysis is untouched, whatever their shares', () => {
    for (const collectiveShare of [0, 0.1, 0.35, 1]) {
      for (const mesenchymalShare of [0, 0.2, 0.65]) {
        if (collectiveShare + mesenchymalShare > 1) continue;
        for (const localInvasion of [1e-3, 0.1, 0.3, 1]) {
          const params = { ...defaultParameters, collectiveShare, mesenchymalShare, localInvasion };
          expect(stepSuccess(params).localInvasion).to.equal(localInvasion);
          expect(invasion(localInvasion, params).collectiveShare).to.be.closeTo(collectiveShare, 1e-15);
        }
      }
    }
  });

  it('are a mixture: each cell drawn with its way', () => {
    const modes = { collectiveShare: 0.5, mesenchymalShare: 0.2, proteolysis: 0.2 };
    const p = 0.4;
    const odds = (0.2 * p) / (1 - p);
    const digested = odds / (1 + odds);
    const stream = testStream('ways to migrate');
    const cells = 200_000;
    let through = 0;
    let collective = 0;
    for (let i = 0; i < cells; i++) {
      const mode = stream.uniform();
      if (stream.uniform() >= (mode < 0.7 ? digested : p)) continue;
      through++;
      if (mode < 0.5) collective++;
    }
    const law = invasion(p, modes);
    expect(Math.abs(shareError(through, cells, law.success))).to.be.below(LIMIT);
    expect(Math.abs(shareError(collective, through, law.collectiveShare))).to.be.below(LIMIT);
  });

  it('leave the amoeboid share, however strong the inhibitor', () => {
    const { success, collectiveShare } = invasion(0.1, { ...defaultParameters, proteolysis: 1e-9 });
    expect(success).to.be.closeTo(0.1 * 0.2, 1e-9);
    expect(collectiveShare).to.be.closeTo(0, 1e-7);
  });

  it('are refused where their shares exceed 1 together, by name; decimal shares of 1 are not', () => {
    const start = (changes: Partial<Parameters>): CohortRun =>
      new CohortRun(
        requestWith({ theories: ['host-polymorphism'], params: { ...defaultParameters, ...changes } }),
      );
    expect(() => start({ collectiveShare: 0.7, mesenchymalShare: 0.4 })).to.throw(
      RangeError,
      'collectiveShare (0.7) and mesenchymalShare (0.4) must not exceed 1 together',
    );
    const { request, problems } = resolveRequest({ params: 'collectiveShare=0.8' }, Infinity);
    expect(request.params).to.include({ collectiveShare: 0.8, mesenchymalShare: 0.2 });
    expect(problems).to.deep.equal([
      { code: 'aboveMaximum', name: 'mesenchymalShare', given: '0.3', used: '0.2', allowed: '0 – 0.2' },
    ]);
    for (let i = 0; i <= 100; i++) {
      const params = { ...defaultParameters, collectiveShare: i / 100, mesenchymalShare: 1 - i / 100 };
      expect(() => stepSuccess(params)).to.not.throw();
      expect(() => stepSuccess({ ...params, mesenchymalShare: (100 - i) / 100 })).to.not.throw();
    }
  });
});
