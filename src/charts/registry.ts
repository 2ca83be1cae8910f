import type { ChartView } from './contracts.js';
import { dormancyDurations } from './views/dormancy-durations.js';
import { dormancyFates } from './views/dormancy-fates.js';
import { dormancyMechanisms } from './views/dormancy-mechanisms.js';
import { dormancyWoken } from './views/dormancy-woken.js';
import { efficiencyNeeded } from './views/efficiency-needed.js';
import { leadTime } from './views/lead-time.js';
import { metastasisFreeSurvival } from './views/metastasis-free-survival.js';
import { relapseHazard } from './views/relapse-hazard.js';
import { riskByDiameter } from './views/risk-by-diameter.js';
import { survivalAtEachStep } from './views/survival-at-each-step.js';

/** Every chart, in the order in which they are shown. A new one is a file and a line here. */
export const chartViews: readonly ChartView[] = [
  survivalAtEachStep,
  dormancyDurations,
  dormancyWoken,
  dormancyFates,
  dormancyMechanisms,
  relapseHazard,
  metastasisFreeSurvival,
  riskByDiameter,
  efficiencyNeeded,
  leadTime,
];
