import { resectionLaw, lesionSizeLaw } from '../support/laws/lesion-sizes.js';
import { freeOfMetastasisLaw } from '../support/laws/seeding.js';
import { sleepersLaw } from '../support/laws/sleepers.js';
import { lawSuite } from '../support/laws/suite.js';

for (const law of [freeOfMetastasisLaw, resectionLaw, sleepersLaw, lesionSizeLaw]) lawSuite(law);
