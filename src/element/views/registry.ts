import { cascadeView } from './cascade-view.js';
import type { View } from './contracts.js';
import { dormancyView } from './dormancy-view.js';
import { patientView } from './patient-view.js';
import { theoriesView } from './theories-view.js';

/** Every view, in the order of the tabs. The first is open where the page asks for none. A new one is a file and a line here. */
export const views: readonly View[] = [cascadeView, dormancyView, theoriesView, patientView];
