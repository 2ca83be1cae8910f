import { base } from './base.js';
import { controlStyles } from './controls.js';
import { layout } from './layout.js';
import { mediaStyles } from './media.js';
import { patientStyles } from './patient.js';
import { resultStyles } from './results.js';
import { runStyles } from './run.js';
import { sceneStyles } from './scene.js';
import { tokens } from './tokens.js';

/** The style sheets of the element, from the general to the special. */
export const styles = [
  tokens,
  base,
  layout,
  runStyles,
  controlStyles,
  resultStyles,
  patientStyles,
  sceneStyles,
  mediaStyles,
];
