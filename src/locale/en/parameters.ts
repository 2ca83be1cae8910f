import type { ParameterMessages } from '../contract/parameters.js';

/** What each parameter is, and why it has its number. */
export const parameters: ParameterMessages = {
  doublingTime: {
    label: 'Doubling time at 1 cm³',
    help: 'Median time that the primary takes to double in volume when it measures 1 cm³ (10⁹ cells); all its earlier and later growth follows from it.',
    why: 'Assumed, between two measurements in breast cancer: a median of 97 days for tumors growing from 10 to 20 mm (Weedon-Fekjær 2008) and 167 days for interval cancers.',
  },
  doublingTimeSpread: {
    label: 'Spread of doubling times',
    help: 'How much growth speed differs between patients: the standard deviation of the natural logarithm of the doubling time.',
    why: 'Assumed, and narrower than the 1.26 estimated in breast cancer (Weedon-Fekjær 2008).',
  },
  maximumAge: {
    label: 'Oldest tumor at diagnosis',
    help: 'A tumor that would need longer than this to grow from one cell to its diagnosis is left out of the cohort.',
    why: 'Assumed: it only trims the slowest few tumors, for which no one has observed a whole life.',
  },
  diameterMedian: {
    label: 'Median diameter at diagnosis',
    help: 'Half of the primaries are found, and removed, below this diameter and half above it.',
    why: 'Assumed: a plausible size for a carcinoma found today, taken from no particular series of patients.',
  },
  diameterSpread: {
    label: 'Spread of diameters',
    help: 'How much the diameter at diagnosis differs between patients: the standard deviation of its natural logarithm.',
    why: 'Assumed, wide enough to fill every class of diameter in the chart of risk by size.',
  },
  diameterMinimum: {
    label: 'Smallest diameter found',
    help: 'No primary of the cohort is diagnosed below this diameter.',
    why: 'Assumed: smaller primaries are hardly ever found by themselves.',
  },
  diameterMaximum: {
    label: 'Largest diameter found',
    help: 'No primary of the cohort is diagnosed above this diameter.',
    why: 'Assumed; it must stay below the size at which Gompertz growth comes to a halt.',
  },
  deathBirthRatio: {
    label: 'Deaths per birth',
    help: 'Number of tumor cells that die for each one that is born; the nearer to 1, the more divisions and mutations a tumor needs to reach a given size.',
    why: 'Assumed: most cells born in a solid tumor die, but no single figure holds for all carcinomas.',
  },
  hostSpread: {
    label: 'Spread of host factors',
    help: 'How much patients differ as soil for disseminated cells (polymorphisms, tissues, immunity): the standard deviation of the natural logarithm of a factor on the odds of surviving in the new soil and of colonizing it.',
    why: 'Assumed: at the default, two patients out of three lie within a factor of about 1.6 of the median. Parallel evolution has a wider spread of its own.',
  },
  growthLaw: {
    label: 'Law of growth',
    help: 'The curve that the primary and its metastases follow: Gompertz growth slows down as the tumor gets larger, generalized logistic growth only near its limit, exponential growth never.',
    why: 'Assumed: breast cancer is commonly described by Gompertz growth (Norton 1988, as commonly cited). Exponential growth is kept for comparison, since more of its results are known exactly.',
    options: {
      gompertz: 'Gompertz',
      'generalized-logistic': 'Generalized logistic',
      exponential: 'Exponential',
    },
  },
  capacity: {
    label: 'Limit of growth',
    help: 'Number of cells that a tumor in Gompertz or logistic growth approaches but never reaches; exponential growth ignores it.',
    why: 'The limit of Gompertz growth in breast cancer, as commonly cited from Norton 1988.',
  },
  growthExponent: {
    label: 'Exponent of logistic growth',
    help: 'Generalized logistic growth: how sharply growth slows down near its limit; small exponents come close to Gompertz growth, 1 is plain logistic growth; the other laws ignore it.',
    why: 'Assumed: between Gompertz growth, which is its limit at 0, and plain logistic growth.',
  },
  departureRate: {
    label: 'Departures per cell',
    help: 'Share of the tumor’s cells that set off from the tumor mass each day, whether they are able to succeed or not.',
    why: 'Assumed: after invasion and intravasation, 1 cell in 100,000 per day reaches the blood. A rat mammary tumor shed some 300 times more per cell (Butler & Gullino 1975): that gap is an open question, and nothing here was tuned to close it.',
  },
  localInvasion: {
    label: 'Success of local invasion',
    help: 'Probability that a cell on its way out loosens its contacts, digests the matrix and reaches a vessel.',
    why: 'Assumed: nobody has counted this per cell. Only its product with departure and intravasation can be compared with cells found in the blood.',
  },
  intravasation: {
    label: 'Success of intravasation',
    help: 'Probability that a cell at a vessel enters the blood and becomes a circulating tumor cell (CTC).',
    why: 'Assumed: nobody has counted this per cell. Only its product with departure and local invasion can be compared with cells found in the blood.',
  },
  circulation: {
    label: 'Survival in the blood',
    help: 'Probability that a competent cell withstands shear, loss of anchorage and immune attack until it lodges in a vessel.',
    why: 'Fitted: with about one competent cell in 1,000, the average cell that travels alone then succeeds once in 24 million, near the 1 in 60 million inferred from 38,715 patients with breast cancer (Coumans 2013).',
  },
  arrest: {
    label: 'Survival at arrest',
    help: 'Probability that a cell is still alive once it is lodged in a small vessel, wedged or held by adhesion.',
    why: 'As commonly cited from Luzzi 1998: 87% of the melanoma cells injected were alive once arrested in the mouse liver.',
  },
  extravasation: {
    label: 'Success of extravasation',
    help: 'Probability that an arrested cell crosses the vessel wall and becomes a disseminated tumor cell (DTC).',
    why: 'Chosen with survival at arrest so that 80% of injected cells have left the vessels by day 3, as commonly cited from Luzzi 1998; in the chick embryo more than 80% had done so within 24 hours (Koop 1995).',
  },
  survival: {
    label: 'Survival in new soil',
    help: 'Probability that a cell in its new tissue founds a micrometastasis instead of dying there.',
    why: 'As commonly cited from Luzzi 1998: 1 in 40 of the melanoma cells that had left the vessels of the mouse liver founded a micrometastasis. A step of a mouse is here joined to the outcome of patients.',
  },
  colonization: {
    label: 'Success of colonization',
    help: 'Probability that a micrometastasis has what it takes to become a macrometastasis: virulence and a blood supply.',
    why: 'As commonly cited from Luzzi 1998: 1 in 100 micrometastases of the mouse liver had become a macroscopic tumor by day 13. Thirteen days in a mouse stand here for years in a patient.',
  },
  tumorigenicFactor: {
    label: 'Growth genes',
    help: 'Tumorigenic genes: factor on the growth rate of the primary and of every lesion; 2 halves the doubling time.',
    why: 'Assumed 1: what such genes do is already inside the doubling time.',
  },
  initiationOdds: {
    label: 'Initiation genes',
    help: 'Factor on the odds of local invasion and of intravasation, for all cells that leave.',
    why: 'Assumed 1: what such genes do is already inside the steps.',
  },
  progressionOdds: {
    label: 'Progression genes',
    help: 'Factor on the odds of each step from circulation to survival in new soil.',
    why: 'Assumed 1: what such genes do is already inside the steps.',
  },
  virulenceOdds: {
    label: 'Virulence genes',
    help: 'Factor on the odds of colonization, and of waking rather than dying asleep.',
    why: 'Assumed 1: what such genes do is already inside the steps.',
  },
  suppressorOdds: {
    label: 'Metastasis suppressors',
    help: 'Factor of Nm23, Brms1 or Kiss1 on the odds of colonization, and of waking rather than dying asleep; growth is unchanged.',
    why: 'Assumed 1: suppressors are lost; lower it to put them back.',
  },
  collectiveShare: {
    label: 'Collective migration',
    help: 'Share of the cells that leave in groups and digest the matrix before them; what is neither collective nor mesenchymal is amoeboid.',
    why: 'Assumed; emboli are shed in proportion to it.',
  },
  mesenchymalShare: {
    label: 'Mesenchymal migration',
    help: 'Share of the cells that leave one by one and digest the matrix before them.',
    why: 'Assumed: it matters only where proteolysis is hindered.',
  },
  proteolysis: {
    label: 'Strength of proteolysis',
    help: 'Factor on the odds of local invasion for collective and mesenchymal cells; an MMP inhibitor lowers it, amoeboid cells do without.',
    why: 'Assumed 1: no treatment.',
  },
  epithelialShare: {
    label: 'Epithelial cells at rest',
    help: 'Share of the cells that are epithelial where nothing induces EMT: in the tumor as a whole, and in metastases.',
    why: 'Assumed: a carcinoma is mostly epithelial.',
  },
  emtReversionRate: {
    label: 'Reversion of EMT',
    help: 'Rate per day at which a mesenchymal cell turns epithelial again (MET) where nothing induces EMT.',
    why: 'Assumed: days. In mice Twist1 had to be on to disseminate and off to grow out (Tsai 2012).',
  },
  metWindow: {
    label: 'Time to revert',
    help: 'Days within which a founder that left mesenchymal must turn epithelial, or it never colonizes.',
    why: 'Assumed. At the default rate all revert in time; below about 0.05 per day some do not (weighed against Tsai 2012).',
  },
  emboliShare: {
    label: 'Emboli among what is shed',
    help: 'Share of the events of shedding in which a cluster of cells (an embolus) leaves instead of a single cell; departures are counted in cells, so that more clusters mean fewer events.',
    why: 'As commonly cited from Aceto 2014: 2 to 5% of these events are clusters.',
  },
  embolusLargest: {
    label: 'Largest embolus',
    help: 'Number of cells in the largest cluster; every size from 2 cells up to this one is as likely as the others.',
    why: 'Assumed: 2 to 10 cells, since no law of sizes has been measured.',
  },
  embolusOdds: {
    label: 'Survival of emboli, odds',
    help: 'Factor on the odds of surviving in the blood, for a cluster of cells over a single one.',
    why: 'Assumed, weighed against clusters 23 to 50 times as metastatic as single cells, as commonly cited from Aceto 2014. Since each of its cells may also settle, a cluster is here 19 times as likely to found, the risk left free.',
  },
  dormantShare: {
    label: 'Founders that fall asleep',
    help: 'Probability that a cell settled in its new soil goes to sleep instead of growing at once; under parallel evolution it plays no part, since every founder waits for local changes instead.',
    why: 'Assumed: in patients, no one can tell a cell that slept from one that grew slowly.',
  },
  wakingRate: {
    label: 'Waking rate',
    help: 'Rate per year at which a sleeping cell wakes and starts to grow; under parallel evolution it plays no part, since the wait for local changes takes its place.',
    why: 'Assumed, weighed against a half-life of 12 years or more for dormant micrometastases (Willis 2010) and against distant relapses that keep a steady rate from year 5 to year 20 (Pan 2017).',
  },
  dormantDeathRate: {
    label: 'Death rate asleep',
    help: 'Rate per year at which a cell dies while it sleeps or, under parallel evolution, while it waits for its next local change.',
    why: 'Assumed equal to the waking rate, so that about half of the sleepers die before they wake.',
  },
  quiescenceShare: {
    label: 'Sleepers in quiescence',
    help: 'Part of the sleepers that are single cells out of the cycle (quiescence); the parts of the ways to sleep are divided by their sum, and under parallel evolution the wait for local changes takes this place.',
    why: 'Assumed: by default all sleep so, since no study of patients tells the ways to sleep apart.',
  },
  angiogenicShare: {
    label: 'Sleepers without vessels',
    help: 'Part of the sleepers that are small lesions without a blood supply (angiogenic dormancy); the parts of the ways to sleep are divided by their sum.',
    why: 'Assumed 0: how often this happens in patients is unknown. Raise it to see a pause that lasts about the same in all lesions.',
  },
  angiogenicDelay: {
    label: 'Delay of the vessels',
    help: 'Mean duration of the balance in which a small lesion stays until it gains its blood supply.',
    why: 'Fitted: the mean of three human tumor lines in the mouse, 119, 238 and 226 days (Naumov 2006). In patients it is unknown, and perhaps much longer.',
  },
  angiogenicShape: {
    label: 'Stages of the angiogenic switch',
    help: 'Number of equal stages that the switch takes, one after the other: the more stages, the less the delay differs between lesions.',
    why: 'Fitted: within each line the delay varied little (53–185, 184–291 and 150–301 days, Naumov 2006). Read as four standard deviations, these ranges ask for 13, 79 and 36 stages; this is their geometric mean.',
  },
  angiogenicSize: {
    label: 'Size without vessels',
    help: 'Number of cells at which a lesion without a blood supply stops growing.',
    why: 'Assumed, the middle of the 10⁵ to 10⁶ cells that diffusion can feed.',
  },
  immuneShare: {
    label: 'Sleepers held by immunity',
    help: 'Part of the sleepers that the immune system holds in check (immune equilibrium); the parts of the ways to sleep are divided by their sum.',
    why: 'Assumed 0: how often this happens in patients is unknown.',
  },
  immuneEscapeRate: {
    label: 'Escape from immunity',
    help: 'Rate per year at which a lesion held in check by immunity escapes and starts to grow.',
    why: 'Assumed, slower than the waking of quiescent cells: in mice, hidden tumors stayed in check for most of their lives (Koebel 2007, as commonly cited).',
  },
  immuneClearanceRate: {
    label: 'Clearance by immunity',
    help: 'Rate per year at which the immune system destroys a lesion that it holds in check.',
    why: 'Assumed: no measurement in patients exists.',
  },
  immuneSuppressionFactor: {
    label: 'Escape under suppression',
    help: 'Number by which escape from immunity is multiplied once the patient’s immunity is suppressed; 1 leaves everything as it is.',
    why: 'Assumed 1: no suppression. In mice, taking T cells away let hidden tumors grow within weeks (Koebel 2007, as commonly cited).',
  },
  immuneSuppressionDate: {
    label: 'Date of suppression',
    help: 'Years from diagnosis to the suppression of immunity (a transplant, a treatment); negative before diagnosis.',
    why: 'Assumed; it does nothing while escape is multiplied by 1.',
  },
  surgeryWakingShare: {
    label: 'Sleepers woken by surgery',
    help: 'Share of the founders asleep at the resection of the primary that the operation wakes, cells that wait for local changes apart.',
    why: 'Assumed 0. That surgery wakes sleepers was proposed to explain an early peak of relapses (Demicheli 1996); no one has measured a share.',
  },
  surgeryWakingDelay: {
    label: 'Delay after surgery',
    help: 'Mean time from the operation to the waking of the founders that it wakes.',
    why: 'Assumed: wounds heal in weeks, but the delay to waking is unknown.',
  },
  surgeryWakingShape: {
    label: 'Shape of that delay',
    help: 'Shape of the gamma law of the delay after surgery: the larger, the less it differs between founders.',
    why: 'Assumed: waking that is neither immediate nor wholly at random.',
  },
  horizon: {
    label: 'Length of follow-up',
    help: 'Years after diagnosis at which the story ends: what is asleep or still too small by then is counted as pending.',
    why: 'Assumed, after the longest large follow-up weighed here: distant recurrences of breast cancer counted up to year 20 (Pan 2017).',
  },
  lossRate: {
    label: 'Loss to follow-up',
    help: 'Rate per year at which a patient is lost from sight; survival curves are corrected for it (Kaplan–Meier).',
    why: 'Assumed, and low on purpose: enough to show what censoring does to a curve.',
  },
  overtSize: {
    label: 'Size of overt metastasis',
    help: 'Number of cells from which a metastasis is seen by the clinic.',
    why: 'Assumed: 10⁹ cells, about 1 cm³. Better imaging means a smaller size, and every relapse is then found earlier.',
  },
  ctcHalfLife: {
    label: 'Half-life of CTC',
    help: 'Time within which half of the tumor cells in the blood are gone.',
    why: 'Assumed, within the 1 to 2.4 hours measured in patients (Meng 2004).',
  },
  lungFilter: {
    label: 'Filter of the lung',
    help: 'How many times fewer tumor cells there are behind the lung, where blood is drawn, than before it.',
    why: 'Cited: 12 times fewer in arterial blood than in the vein of a rat tumor (Butler & Gullino 1975).',
  },
  bloodVolume: {
    label: 'Volume of blood',
    help: 'All the blood of a patient.',
    why: 'Assumed: 5 liters, that of an adult.',
  },
  tubeVolume: {
    label: 'Volume of the tube',
    help: 'Blood that one test for CTC looks at.',
    why: 'Cited: the 7.5 mL of the usual test (Janni 2016).',
  },
  epithelialRecovery: {
    label: 'Recovery, epithelial',
    help: 'Share of the epithelial cells in a tube that the test finds by the marker EpCAM.',
    why: 'Cited: at least 85% of cells of a line with much EpCAM (PMC5576189).',
  },
  mesenchymalRecovery: {
    label: 'Recovery, mesenchymal',
    help: 'Share of the mesenchymal cells in a tube that the test finds by the marker EpCAM.',
    why: 'Cited: 12% of cells of a mesenchymal line (PMC5576189).',
  },
  switchProbability: {
    label: 'Switch to competence',
    help: 'Clonal selection: probability, at each division, that one daughter cell gains for good what it takes to metastasize.',
    why: 'Assumed. Metastatic variants arose at about 10⁻⁵ per cell and generation in mouse tumor cells (Harris 1982); a rarer switch leaves fewer clones, each of which must then be nearly unfailing.',
  },
  switchHits: {
    label: 'Switches needed',
    help: 'Clonal selection: number of heritable changes that a line of cells must gain, one after the other, to be able to metastasize; with two, the switch above counts only in cells that have had a first one.',
    why: 'Assumed: one change is the simplest case. Two make able clones far rarer and later.',
  },
  firstHitProbability: {
    label: 'First of two switches',
    help: 'Clonal selection: probability, at each division, that one daughter cell gains the first of two changes; ignored where one is enough.',
    why: 'Assumed: ten times the rate of about 10⁻⁵ per cell and generation at which whole metastatic variants arose in mouse tumor cells (Harris 1982), so that one change alone is common.',
  },
  disseminationRate: {
    label: 'Early departures',
    help: 'Parallel evolution: competent cells that leave per day when the primary has a million cells (about 1 mm³).',
    why: 'Assumed: cells do leave very early, but no one has counted how many per day.',
  },
  disseminationExponent: {
    label: 'Dissemination and size',
    help: 'Parallel evolution: how competent departures follow the number of cells of the primary; 0 is a constant flow, below 0 a flow that dries up as the tumor grows.',
    why: 'Assumed, and negative because in a HER2 mouse dissemination fell as cell density rose, and at least 80% of metastases came from cells that had left early (Hosseini 2016). The exponent itself was never measured.',
  },
  disseminationLimit: {
    label: 'Ceiling on early departures',
    help: 'Parallel evolution: the largest share of the primary’s cells that can leave competent in one day.',
    why: 'Assumed: it only keeps the smallest tumors from losing more cells than they have.',
  },
  localHits: {
    label: 'Changes to gain locally',
    help: 'Parallel evolution: number of genetic or epigenetic changes, one after the other, that a disseminated cell must still gain where it landed.',
    why: 'Assumed: their number is unknown. More than one makes waits that are neither immediate nor exponential.',
  },
  localHitRate: {
    label: 'Rate of local changes',
    help: 'Parallel evolution: rate per year at which a disseminated cell gains the next change it lacks.',
    why: 'Assumed: no measurement; it spreads the relapses over years, as in patients.',
  },
  localHostSpread: {
    label: 'Spread of hosts, parallel',
    help: 'Parallel evolution: how much patients differ as soil, in place of the common spread, since this theory has the host decide; the standard deviation of the natural logarithm of the host factor.',
    why: 'Assumed, and wide on purpose: if the size of the primary hardly matters, something else must tell patients apart.',
  },
  propensityMedian: {
    label: 'Propensity for EMT',
    help: 'Initial oncogenesis: median, over patients, of how readily cells of the invasive front undergo the epithelial–mesenchymal transition (EMT) that the stroma induces.',
    why: 'Fitted, with its spread, to the risk of metastasis by diameter seen in patients: 7.3% at 1 cm (Sivaramakrishna 1997) and one half near 3.5 cm (Tubiana & Koscielny 1991).',
  },
  propensitySpread: {
    label: 'Spread of propensities',
    help: 'Initial oncogenesis: how much the propensity for EMT differs between tumors: the standard deviation of its natural logarithm, before the cut at 1.',
    why: 'Fitted, with the median, to the risk of metastasis by diameter seen in patients (Sivaramakrishna 1997; Tubiana & Koscielny 1991).',
  },
  breachSize: {
    label: 'Size at the breach',
    help: 'Number of cells at which the primary breaks through its basement membrane; before, the stroma cannot induce EMT (initial oncogenesis, cancer stem cells).',
    why: 'Assumed: about 1 mm³, still too small to be seen.',
  },
  dominantSwitchProbability: {
    label: 'Switch to dominance',
    help: 'Clonal dominance: probability, at each division, that one daughter cell gains for good both the ability to metastasize and an advantage in the primary.',
    why: 'Assumed, as large as the rate of about 10⁻⁵ per cell and generation at which metastatic variants arose in mouse tumor cells (Harris 1982). A rarer switch comes too late to sweep before the tumor is found.',
  },
  dominantFitness: {
    label: 'Advantage of dominant clones',
    help: 'Clonal dominance: how much faster than the other cells a clone grows in the primary; at 0 it grows like the others, at 1 it gains two e-folds while they gain one.',
    why: 'Assumed, and large on purpose: with half of it, the sweep is far from over when most primaries are found.',
  },
  stemShare: {
    label: 'Share of stem cells',
    help: 'Cancer stem cells: share of the primary’s cells that renew themselves without end and can found a metastasis.',
    why: 'Assumed: the share differs widely between tumors and between the assays that define it.',
  },
  stemOddsOfEmt: {
    label: 'Stem cells by EMT',
    help: 'Cancer stem cells: factor on the odds of being a stem cell for cells of the invasive front in which the stroma has induced EMT.',
    why: 'Assumed: that EMT makes stem-like cells is part of the theory, by how many is not known.',
  },
  cellCompetence: {
    label: 'Competence of any cell',
    help: 'Host polymorphism: chance, the same for every cell at any time, that a cell which leaves the primary is able to found a metastasis.',
    why: 'Assumed: one in a thousand, the share of competent cells at which the steps of this model agree with what is seen in patients.',
  },
  polymorphismSpread: {
    label: 'Spread of hosts, polymorphism',
    help: 'Host polymorphism: how much patients differ as soil, in place of the common spread, since this theory puts all differences into the host; the standard deviation of the natural logarithm of the host factor.',
    why: 'Assumed, and as wide as under parallel evolution: two patients out of three lie within a factor of about 7 of the median.',
  },
  variantProbability: {
    label: 'Switch to variant',
    help: 'Dynamic heterogeneity: probability per cell and generation of switching into the metastatic state.',
    why: 'Cited: metastatic variants arose at about 10⁻⁵ per cell and generation in mouse tumor cells (Harris 1982).',
  },
  reversionProbability: {
    label: 'Switch back',
    help: 'Dynamic heterogeneity: probability per cell and generation of switching back from the metastatic state.',
    why: 'Assumed: the metastatic phenotype of variants was unstable (Young 1986), but the rate at which it is lost is only taken to be far above that at which it arises.',
  },
  leaderShare: {
    label: 'Share of leader cells',
    help: 'Cell cooperation: share of the cells that have gone through EMT, which open the way for others but cannot found a metastasis.',
    why: 'Assumed: only the mixture matters, and how common leaders are is not known.',
  },
};
