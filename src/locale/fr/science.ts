import type { Problem } from '../../params/problem.js';
import type { ScienceMessages } from '../contract/science.js';
import type { Formatter } from '../formatting.js';
import { allInNumbers, withNumbers } from '../problem-numbers.js';

/** The end of a sentence about a bad input: what is used instead, and what would have been right. */
const instead = ({ used, allowed }: Problem): string =>
  (used === '' ? ' ; cette entrée est ignorée' : ` ; on utilise ${used} à la place`) +
  (allowed === '' ? '.' : ` (valeurs admises : ${allowed}).`);

/** A length says what it counts. */
const inCharacters = (problem: Problem): Problem => ({
  ...problem,
  allowed: problem.allowed && `${problem.allowed} caractères`,
});

/** A number out of its range, or of the wrong kind. */
const wrongNumber =
  (fault: string) =>
  (problem: Problem, f: Formatter): string => {
    const written = allInNumbers(problem, f);
    return `${written.name} : ${written.given} ${fault}${instead(written)}`;
  };

/** Theories, steps, scenarios, units, problems. */
export const science: ScienceMessages = {
  theories: {
    'clonal-selection': {
      name: 'Sélection clonale',
      shortName: 'Sélection clonale',
      authors: 'Fidler, Nowell',
      claim:
        'Seules les cellules d’un clone rare, apparu tardivement dans la tumeur primitive par un changement héréditaire, sont capables de franchir toutes les étapes et de fonder une métastase.',
    },
    'parallel-evolution': {
      name: 'Évolution parallèle',
      shortName: 'Évolution parallèle',
      authors: 'Klein',
      claim:
        'Des cellules partent très tôt, d’une tumeur primitive encore minuscule, et continuent d’évoluer là où elles s’installent, indépendamment d’elle et sous la contrainte de l’hôte.',
    },
    'initial-oncogenesis': {
      name: 'Oncogenèse initiale',
      shortName: 'Oncogenèse initiale',
      authors: 'Weinberg',
      claim:
        'Les premières mutations rendent d’emblée la tumeur capable de métastaser ; au front d’invasion, le stroma induit dans beaucoup de ses cellules une transition épithélio-mésenchymateuse (TEM) réversible.',
    },
    'clonal-dominance': {
      name: 'Dominance clonale',
      shortName: 'Dominance clonale',
      authors: 'Kerbel',
      claim:
        'Le changement qui rend une cellule capable de métastaser permet aussi à son clone de supplanter les autres dans la tumeur primitive : le caractère s’y répand, jusqu’à se voir dans toute la masse.',
    },
    'cancer-stem-cells': {
      name: 'Cellules souches cancéreuses',
      shortName: 'Cellules souches',
      authors: 'Brabletz',
      claim:
        'Seules les rares cellules qui se renouvellent sans fin peuvent fonder une métastase ; au front d’invasion, la transition épithélio-mésenchymateuse (TEM) en augmente le nombre.',
    },
    'host-polymorphism': {
      name: 'Polymorphisme de l’hôte',
      shortName: 'Polymorphisme',
      authors: 'Hunter',
      claim:
        'Aucune cellule de la tumeur n’est meilleure qu’une autre : chacune a la même chance infime, et c’est la constitution héréditaire du patient qui décide de leur réussite.',
    },
    'dynamic-heterogeneity': {
      name: 'Hétérogénéité dynamique',
      shortName: 'Hétérogénéité dynam.',
      authors: 'Ling, Chambers, Hill',
      claim:
        'Les cellules passent sans cesse dans un état métastatique et en reviennent : de tels variants sont toujours présents, toujours rares, et aucun ne dure.',
    },
    'cell-cooperation': {
      name: 'Coopération cellulaire',
      shortName: 'Coopération',
      authors: 'Tsuji, Hu',
      claim:
        'Aucune cellule ne réussit seule : celles qui ont subi une transition épithélio-mésenchymateuse (TEM) ouvrent la voie mais ne peuvent s’installer, les autres le peuvent ; seuls les amas qui réunissent les deux fondent des métastases.',
    },
  },
  steps: {
    localInvasion: {
      name: 'Invasion locale',
      happens:
        'La cellule desserre ses contacts (E-cadhérine), digère la matrice (uPA, MMP), migre et atteint un vaisseau.',
      loss: 'contacts et matrice les retiennent',
    },
    intravasation: {
      name: 'Intravasation',
      happens:
        'La cellule franchit la paroi du vaisseau et passe dans le sang : c’est désormais une cellule tumorale circulante (CTC).',
      loss: 'vaisseau manqué ou non franchi',
    },
    competence: {
      name: 'Compétence',
      happens:
        'Ce n’est pas une étape du voyage : on met ici à part les cellules du sang qui ne pourraient jamais fonder de métastase, pour que la suite ne parle que des cellules compétentes.',
      loss: 'inaptes à fonder une métastase',
    },
    circulation: {
      name: 'Circulation',
      happens: 'La cellule est emportée par le sang, en partie protégée par les plaquettes.',
      loss: 'cisaillement, anoïkis, immunité',
    },
    arrest: {
      name: 'Arrêt',
      happens: 'La cellule se loge dans un petit vaisseau, coincée par sa taille ou retenue par adhérence.',
      loss: 'meurent coincées dans un capillaire',
    },
    extravasation: {
      name: 'Extravasation',
      happens:
        'La cellule franchit l’endothélium et passe dans le tissu : c’est désormais une cellule tumorale disséminée (CTD).',
      loss: 'paroi du vaisseau non franchie',
    },
    survival: {
      name: 'Survie dans le tissu',
      happens: 'Dans un tissu qui n’est pas le sien, la cellule fonde une micrométastase au lieu de mourir.',
      loss: 'meurent dans un tissu étranger',
    },
    dormancy: {
      name: 'Dormance',
      happens:
        'La cellule prolifère aussitôt, ou dort des mois ou des décennies ; elle se réveille ou meurt en dormance.',
      loss: 'meurent en dormance',
    },
    colonization: {
      name: 'Colonisation',
      happens:
        'La micrométastase acquiert une irrigation sanguine et devient une macrométastase visible en clinique.',
      loss: 'manque de virulence ou de vaisseaux',
    },
  },
  groups: {
    primary: 'Tumeur primitive',
    patients: 'Différences entre patients',
    departure: 'Départ de la tumeur',
    localInvasion: 'Invasion locale',
    intravasation: 'Intravasation',
    circulation: 'Circulation',
    arrest: 'Arrêt',
    extravasation: 'Extravasation',
    survival: 'Survie dans le tissu',
    dormancy: 'Dormance',
    colonization: 'Colonisation',
    clinic: 'Clinique et suivi',
  },
  scenarios: {
    'generic-carcinoma': {
      name: 'Carcinome générique',
      description:
        'Une tumeur solide d’aucun organe en particulier, disséminée par le sang : croissance dans les limites mesurées pour le cancer du sein, survie à chaque étape tirée surtout de cellules suivies au microscope chez la souris.',
      why: {},
    },
    'early-loss': {
      name: 'Perte précoce',
      description:
        'Des cellules injectées portant un marqueur radioactif semblent mourir aussitôt : il en reste environ 1 % dans le poumon après 24 heures, et ces rares cellules réussissent bien. Le produit de toutes les étapes est celui de la perte tardive.',
      why: {
        arrest:
          'Valeur ajustée : avec l’extravasation, elle laisse environ 1 % des cellules injectées, comme le marqueur radioactif resté dans le poumon de souris après 24 heures (Fidler 1970) ; le partage de la perte entre les deux étapes est supposé.',
        extravasation:
          'Valeur ajustée : avec la survie à l’arrêt, elle laisse environ 1 % des cellules injectées, comme le marqueur radioactif resté dans le poumon de souris après 24 heures (Fidler 1970) ; le partage de la perte entre les deux étapes est supposé.',
        survival:
          'Valeur supposée : avec la colonisation, elle donne aux étapes le même produit que dans la perte tardive ; le partage entre les deux est supposé lui aussi.',
        colonization:
          'Valeur supposée : avec la survie dans le tissu, elle donne aux étapes le même produit que dans la perte tardive ; le partage entre les deux est supposé lui aussi.',
      },
    },
    'late-loss': {
      name: 'Perte tardive',
      description:
        'Suivies une à une au microscope, la plupart des cellules survivent dans le sang et sortent des vaisseaux ; presque toutes échouent ensuite, dans leur nouveau tissu. Le produit de toutes les étapes est celui de la perte précoce.',
      why: {},
    },
    'surgery-wakes': {
      name: 'L’opération réveille',
      description:
        'L’opération qui retire la tumeur primitive réveille aussi une fondatrice endormie sur cinq, un an plus tard en moyenne : une première vague de récidives s’ajoute à la vague lente.',
      why: {
        surgeryWakingShare:
          'Valeur supposée : proposée pour expliquer les deux pics de récidives après mastectomie, vers 18 et 60 mois (Demicheli 1996) ; la part elle-même n’a pas été mesurée.',
      },
    },
  },
  bases: {
    cited: {
      name: 'citée',
      meaning:
        'La valeur a été publiée ; la source est nommée, y compris si elle n’est que couramment citée.',
      sources: (citations, f) =>
        `${f.plural(citations.length, 'Source', 'Sources')} : ${citations.join(' ; ')}.`,
    },
    fitted: {
      name: 'ajustée',
      meaning: 'La valeur a été choisie pour retrouver un résultat publié.',
      sources: (citations) => `Ajustée d’après : ${citations.join(' ; ')}.`,
    },
    assumed: {
      name: 'supposée',
      meaning:
        'Aucune publication ne donne cette valeur ; si une source est nommée, elle lui a seulement été confrontée.',
      sources: (citations) => `Confrontée à : ${citations.join(' ; ')}.`,
    },
  },
  citation: ({ citation, tag }) => citation + { read: '', commonlyCited: ' (couramment cité)' }[tag],
  units: {
    probability: {
      symbol: '',
      name: 'proportion, de 0 à 1',
      spoken: (value, f) => `${f.quantity(value)}, soit ${f.percent(value)}`,
      rangeNoun: 'Proportion',
    },
    hours: {
      symbol: 'h',
      name: 'heures',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'heure', 'heures')}`,
    },
    days: {
      symbol: 'j',
      name: 'jours',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'jour', 'jours')}`,
    },
    years: {
      symbol: 'ans',
      name: 'années',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'an', 'ans')}`,
    },
    centimeters: {
      symbol: 'cm',
      name: 'centimètres',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'centimètre', 'centimètres')}`,
    },
    milliliters: {
      symbol: 'mL',
      name: 'millilitres',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'millilitre', 'millilitres')}`,
    },
    cells: {
      symbol: 'cellules',
      name: 'cellules',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'cellule', 'cellules')}`,
    },
    perDay: { symbol: '/j', name: 'par jour', spoken: (value, f) => `${f.quantity(value)} par jour` },
    perYear: { symbol: '/an', name: 'par an', spoken: (value, f) => `${f.quantity(value)} par an` },
    perDivision: {
      symbol: '/division',
      name: 'par division',
      spoken: (value, f) => `${f.quantity(value)} par division`,
    },
    cellsPerDay: {
      symbol: 'cellules/j',
      name: 'cellules par jour',
      spoken: (value, f) => `${f.quantity(value)} ${f.plural(value, 'cellule', 'cellules')} par jour`,
    },
    logStandardDeviation: {
      symbol: 'σ du ln',
      name: 'dispersion (σ du ln)',
      spoken: (value, f) => `${f.quantity(value)} (σ du ln)`,
      rangeNoun: 'Écart type (σ du ln)',
    },
    exponent: {
      symbol: '',
      name: 'exposant',
      spoken: (value, f) => `exposant ${f.quantity(value)}`,
      rangeNoun: 'Exposant',
    },
    factor: {
      symbol: '×',
      name: 'facteur',
      spoken: (value, f) => `fois ${f.quantity(value)}`,
      rangeNoun: 'Facteur',
    },
    ratio: {
      symbol: '',
      name: 'rapport',
      spoken: (value, f) => `rapport ${f.quantity(value)}`,
      rangeNoun: 'Rapport',
    },
    count: { symbol: '', name: 'nombre', spoken: (value, f) => f.quantity(value) },
    choice: { symbol: '', name: 'choix', spoken: (value, f) => f.quantity(value) },
  },
  problems: {
    unknownParameter: (problem) => `${problem.name} : aucun paramètre ne porte ce nom${instead(problem)}`,
    notANumber: (problem, f) =>
      `${problem.name} : « ${problem.given} » n’est pas un nombre${instead(withNumbers(problem, f))}`,
    notWhole: wrongNumber('n’est pas un nombre entier'),
    belowMinimum: wrongNumber('est trop petit'),
    aboveMaximum: wrongNumber('est trop grand'),
    unknownChoice: (problem) =>
      `${problem.name} : « ${problem.given} » ne fait pas partie des choix${instead(problem)}`,
    unknownTheory: (problem) =>
      `${problem.name} : aucune théorie ne porte le nom « ${problem.given} »${instead(problem)}`,
    noTheory: (problem) => `${problem.name} : il ne reste aucune théorie à simuler${instead(problem)}`,
    unknownScenario: (problem) =>
      `${problem.name} : aucun scénario ne porte le nom « ${problem.given} »${instead(problem)}`,
    brokenAssignment: (problem) => `${problem.name} : « ${problem.given} » est illisible${instead(problem)}`,
    tooLong: (problem) =>
      `${problem.name} : « ${problem.given} » est trop long${instead(inCharacters(problem))}`,
  },
  observations: {
    sizeSlope: {
      name: 'Risque selon la taille',
      question: 'Avec quelle pente le risque croît-il avec le diamètre de la tumeur ?',
      finding:
        'La courbe des patients a une pente de 2,3 à 1 cm et de 1,2 à 5 cm ; elle vaudrait 3 si chaque cellule avait la même chance.',
    },
    earlyShare: {
      name: 'Départs précoces',
      question:
        'Quelle part des métastases a été fondée par des cellules d’une tumeur de moins de 0,01 cm³ ?',
      finding:
        '17 cancers colorectaux sur 21 (intervalle à 95 % : 60 à 92 %) ; chez une souris, au moins 80 %.',
    },
    divergence: {
      name: 'Écart avec la tumeur primitive',
      question: 'Combien de mutations une métastase a-t-elle que sa tumeur primitive ne montre pas ?',
      finding:
        'Primitive et métastase ont été trouvées étonnamment semblables, par les gènes qu’elles emploient : aucun nombre à comparer.',
    },
    clonality: {
      name: 'Mutations motrices communes',
      question: 'Toutes les métastases d’un patient doivent-elles leur aptitude au même changement ?',
      finding:
        'Les mutations motrices fonctionnelles étaient communes à toutes les métastases chez chacun de 20 patients (intervalle à 95 % : 84 à 100 %).',
    },
    signatureAuc: {
      name: 'Signature de la masse',
      question:
        'Un échantillon de la tumeur primitive dit-il qui aura une métastase (AUC : chance qu’il classe un patient qui en aura une avant un qui n’en aura pas ; 0,5 : pile ou face) ?',
      finding:
        'Une signature des métastases, 17 gènes, a été trouvée dans des tumeurs primitives : une tendance, sans nombre.',
    },
    heritability: {
      name: 'Sélection en série',
      question: 'Combien de fois plus souvent une cellule est-elle apte, une fois issue d’une métastase ?',
      finding:
        'De passage en passage, les lignées sont devenues plus aptes, et le caractère est instable : une tendance, sans nombre.',
    },
    siblingDispersion: {
      name: 'Clones frères',
      question:
        'Les clones d’une même tumeur diffèrent-ils plus que par hasard (variance sur moyenne de leurs cellules aptes : 1 par le seul hasard) ?',
      finding:
        'Ils diffèrent beaucoup, et les prélèvements d’une même culture non : une tendance, sans nombre.',
    },
    lateRelapse: {
      name: 'Rechute tardive',
      question: 'Tumeur d’au plus 2 cm, sans métastase à 5 ans : combien de patients en ont une à 20 ans ?',
      finding: 'De tels cancers du sein : de 13 % sans ganglion atteint à 34 % avec quatre à neuf.',
    },
    efficiencyNeeded: {
      name: 'Efficacité nécessaire',
      question: 'Combien de fois une cellule compétente dans le sang doit-elle réussir pour ce risque ?',
      finding: 'Cellules injectées : environ 6 × 10⁻⁵, à un facteur dix près.',
    },
    ctcProfile: {
      name: 'Cellules dans le sang',
      question: 'Quelle part des cellules tumorales du sang pourrait fonder une métastase ?',
      finding: 'Aucune publication ne donne de nombre.',
    },
  },
  verdicts: {
    compatible: 'compatible',
    notCompatible: 'incompatible',
    doesNotDiscriminate: 'ne tranche pas',
    notSeen: 'rien à comparer',
  },
  limits: {
    title: 'Ce qui est laissé de côté, et ce qui est raccordé',
    items: [
      'Ceci est un outil d’enseignement et non un outil clinique : il ne dit rien d’aucun patient réel.',
      'Seules les tumeurs solides et la voie sanguine sont simulées : la dissémination lymphatique est laissée de côté.',
      'Dans cette version, les cellules ne vont vers aucun organe en particulier ; les organes cibles, les traitements et l’autoensemencement sont laissés de côté.',
      'Des étapes mesurées chez la souris, en quelques jours, sont raccordées à un devenir observé chez des patients, en années.',
      'Libération, survie et colonisation n’entrent dans la plupart des résultats que par leur produit : observer le résultat ne permet pas de les séparer.',
      'La réussite par cellule libérée et la réussite par cellule injectée sont deux choses : le « un sur un million » souvent cité les confond.',
      'Le test de fluctuation de Fidler et Kripke exclut que le caractère métastatique soit induit au moment du test ; il n’exclut pas une bascule réversible.',
      'Ce que l’on compte comme cellule tumorale disséminée n’en est pas toujours une : dans une étude, 53 % seulement des cellules isolées de la moelle étaient des cellules tumorales du patient (Demeulemeester 2016).',
    ],
  },
};
