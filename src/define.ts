/** Importing this module defines `<metastasis-sim>`. */
import { defineElements } from './element/define-elements.js';

defineElements();

export * from './index.js';
