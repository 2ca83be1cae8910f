/** Published findings that nothing in a cohort can be held against, and why. */
export const unspoken = [
  [
    'Survival and extravasation of injected cells (Fidler 1970; Koop 1995; Luzzi 1998)',
    'inputs: the steps and scenarios are set to them',
  ],
  [
    'Rate at which variants arise, and that they do not last (Harris 1982; Young 1986)',
    'inputs, or weighed against them',
  ],
  ['Delays of angiogenic dormancy (Naumov 2006)', 'inputs'],
  [
    'Gompertz growth of breast cancer; metastases grow as fast (Norton 1988; Friberg & Mattson 1997)',
    'inputs',
  ],
  ['Clusters of cells are 2–5 % of the events (Aceto 2014)', 'an input'],
  [
    'Primary and metastasis strikingly similar (Weigelt 2003)',
    'similar in expression; what the model tells, their divergence in mutations, has no published number here',
  ],
  [
    'Twist1 on to leave, off to grow out (Tsai 2012)',
    'built in, as an assumption: the EMT of initial oncogenesis reverts, and colonization needs it to',
  ],
  [
    'Tumor cells in the marrow of 30.6 % of patients (Braun 2005), of which half were that tumor’s (Demeulemeester 2016)',
    'the engine expects settled cells in a body, and nothing tells which part of them an aspirate meets',
  ],
  [
    'Years from founder to metastatic ability in the pancreas (Yachida 2010)',
    'no organ has parameters of its own',
  ],
  ['Where metastases grow (Bubendorf 2000; Patel 1978; Font-Clos 2020)', 'no sites'],
  [
    'Assays of circulating cells (Allard 2004; Vona 2000; Bankó 2019)',
    'of assays only capture by EpCAM is in, as an input',
  ],
  ['Survival of patients with 5 or more circulating cells (Cristofanilli 2004)', 'no death'],
  [
    'Inhibitors of proteases in late disease (Bramhall 2002; Coussens 2002)',
    'no treatment on a date: less proteolysis lasts for life',
  ],
];
