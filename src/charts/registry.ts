import type { ChartView } from './contracts.js';
import { dormancyDurations } from './views/dormancy-durations.js';
import { dormancyFates } from './views/dormancy-fates.js';
import { efficiencyNeeded } from './views/efficiency-needed.js';
import { metastasisFreeSurvival } from './views/metastasis-free-survival.js';
import { riskByDiameter } from './views/risk-by-diameter.js';
import { survivalAtEachStep } from './views/survival-at-each-step.js';

/** Every chart, in the order in which they are shown. A new one is a file and a line here. */
export const chartViews: readonly ChartView[] = [
  survivalAtEachStep,
  dormancyDurations,
  dormancyFates,
  metastasisFreeSurvival,
  riskByDiameter,
  efficiencyNeeded,
];
