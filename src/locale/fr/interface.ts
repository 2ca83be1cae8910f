import { forEachTheory } from '../chart-phrases.js';
import type { InterfaceMessages } from '../contract/interface.js';

/** French. */
export const interfaceWords: InterfaceMessages = {
  skipToResults: 'Aller aux résultats',
  backToControls: 'Revenir aux réglages',
  label: 'Simulateur de métastases',
  views: {
    label: 'Vues',
    names: { cascade: 'Cascade', dormancy: 'Dormance', theories: 'Théories', patient: 'Patient' },
  },
  theories: {
    legend: 'Théories',
    oneNeeded: 'Une théorie au moins doit rester choisie.',
  },
  scenario: { label: 'Scénario' },
  run: {
    label: 'Simulation',
    settings: 'Cohorte',
    run: 'Lancer',
    pause: 'Pause',
    resume: 'Reprendre',
    reset: 'Réinitialiser',
    resetHelp: 'Revenir aux valeurs de la page et relancer',
    pin: 'Épingler',
    pinHelp: 'Garder ce résultat derrière les suivants, pour comparer',
    randomSeed: 'Graine aléatoire',
    newRandomSeed: 'Tirer une nouvelle graine aléatoire',
    patients: 'Patients',
    matchedRisk: 'Même risque pour chaque théorie',
    matchedRiskHelp:
      'Chaque théorie reçoit l’efficacité qu’il lui faut pour que cette part des patients ait une métastase décelable à la fin du suivi. ' +
      'Ce qui diffère encore vient alors de la théorie elle-même.',
    matchedRiskNote:
      'Les étapes, de la circulation à la colonisation, sont relevées ou abaissées ensemble pour atteindre ce risque : un curseur y déplace les portes, non le risque.',
    percentOvert: '% avec métastase',
  },
  progress: {
    label: 'Patients simulés',
    waiting: 'Démarre dès que la simulation est visible',
    starting: 'Démarrage…',
    running: (done, total, f) => `${f.number(done)} patients sur ${f.number(total)}`,
    paused: (done, total, f) => `En pause à ${f.number(done)} patients sur ${f.number(total)}`,
    complete: (total, randomSeed, f) =>
      `${f.number(total)} ${f.plural(total, 'patient', 'patients')}, terminé · graine ${randomSeed}`,
    failed: 'Arrêté',
    announceStart: (total, f) =>
      `Simulation de ${f.number(total)} ${f.plural(total, 'patient', 'patients')}.`,
    announceEnd: (total, risks, f) =>
      `Simulation de ${f.number(total)} ${f.plural(total, 'patient', 'patients')} terminée. Métastase décelable à la fin du suivi : ` +
      `${forEachTheory(risks, f, (risk) => f.percent(risk))}.`,
  },
  controls: {
    heading: 'Paramètres',
    show: 'Afficher les paramètres',
    hide: 'Masquer les paramètres',
    more: (count, f) => `${f.number(count)} de plus`,
    changed: (count, f) => `${f.number(count)} ${f.plural(count, 'modifié', 'modifiés')}`,
    why: 'Pourquoi ce nombre ?',
    setByPage: 'Cette page a fixé la valeur.',
    value: (name) => `${name}, valeur`,
    slider: (name) => `${name}, curseur`,
    resetOne: (name, value) => `Remettre ${name} à ${value}`,
    range: (noun, minimum, maximum) =>
      noun === '' ? `De ${minimum} à ${maximum}.` : `${noun} : de ${minimum} à ${maximum}.`,
    ofTheory: {
      'clonal-selection': 'Seulement pour la sélection clonale',
      'parallel-evolution': 'Seulement pour l’évolution parallèle',
      'initial-oncogenesis': 'Seulement pour l’oncogenèse initiale',
      'clonal-dominance': 'Seulement pour la dominance clonale',
      'cancer-stem-cells': 'Seulement pour les cellules souches',
      'host-polymorphism': 'Seulement pour le polymorphisme de l’hôte',
      'dynamic-heterogeneity': 'Seulement pour l’hétérogénéité dynamique',
      'cell-cooperation': 'Seulement pour la coopération cellulaire',
    },
  },
  problems: {
    heading: (count, f) =>
      count === 1
        ? 'Une entrée n’a pas pu être utilisée telle quelle'
        : `${f.number(count)} entrées n’ont pas pu être utilisées telles quelles`,
    engine: (message) => `La simulation s’est arrêtée : ${message}`,
    retry: 'Réessayer',
  },
  engine: {
    mainThread: (reason) =>
      `Calcul fait dans la page elle-même, car un worker d’arrière-plan n’a pas pu démarrer (${reason}).`,
    workerSource: 'Calcul fait par le script worker que la page indique.',
    workerSourceRefused: (reason) =>
      `Le script worker que la page indique n’a pas pu démarrer (${reason}) ; celui qui est intégré tourne à sa place.`,
    thinned: (patients, total, theory, f) =>
      `Sous l’hypothèse « ${theory} », ${f.number(patients)} patients sur ${f.number(total)} ont eu trop de cellules fondatrices pour qu’on les suive une à une : un échantillon les représente dans les comptes de cellules.`,
  },
  sections: {
    theories: {
      heading: 'Mêmes patients, même risque, presque la même survie. Et pourtant…',
      lead:
        'Chaque théorie s’applique exactement aux mêmes patients et reçoit l’efficacité qu’il lui faut pour que la même part d’entre eux ait une métastase. ' +
        'Leurs courbes de survie (la rechute, non le décès) finissent à la même hauteur ; regardez qui est atteint.',
    },
    theoriesParted: {
      heading: 'Mêmes patients, même risque à la fin du suivi ; le chemin pour y arriver diffère',
      lead:
        'Chaque théorie s’applique exactement aux mêmes patients et reçoit l’efficacité qu’il lui faut pour que la même part d’entre eux ait une métastase. ' +
        'Leurs courbes de survie (la rechute, non le décès) finissent à la même hauteur, mais se séparent en chemin ; regardez qui est atteint, et quand.',
    },
    theoriesUnreachable: (under, areOthers, f) => ({
      heading: `Ce risque est hors d’atteinte ${f.list(under)}`,
      lead:
        `Chaque théorie s’applique exactement aux mêmes patients, mais aucune efficacité ne donne une métastase à cette part d’entre eux ${f.list(under)}. ` +
        (areOthers
          ? 'Seules les autres courbes finissent à la même hauteur : comparez avec prudence.'
          : 'Demandez un autre risque pour comparer les théories.'),
    }),
    theoriesFree: {
      heading: 'Mêmes patients, même efficacité, chaque théorie à son propre risque',
      lead: 'Chaque théorie s’applique exactement aux mêmes patients, et chaque étape réussit comme le dit son curseur. Égalisez le risque pour comparer les formes.',
    },
    oneTheory: {
      heading: 'Ce que donne cette théorie',
      lead: 'Choisissez-en une deuxième pour la voir appliquée exactement aux mêmes patients.',
    },
    cascade: {
      heading: 'Où presque toutes se perdent',
      lead: 'La plupart des cellules qui entrent dans le sang ne pourraient jamais rien fonder. De celles qui le pourraient, la plupart se perdent à une ou deux des portes qui suivent la compétence : trouvez lesquelles.',
    },
    dormancy: {
      heading: 'Combien de temps dorment les rares survivantes',
      lead: 'Une fondatrice peut croître aussitôt, ou dormir des années. Celles qui dorment encore, ou sont mortes endormies, sont comptées à part.',
    },
    patient: {
      heading: 'La vie d’un patient',
      lead: 'La même tumeur, la même opération, les mêmes années de suivi, quelle que soit la théorie.',
    },
  },
  scene: {
    label: 'La cascade en image animée',
    theory: 'Cellules montrées',
    start: 'Lancer le mouvement',
    stop: 'Arrêter le mouvement',
    winner: 'des cellules entrées dans le sang a donné une métastase décelable',
    counted: 'Les portes, elles, comptent des cellules.',
    note: 'Chaque porte laisse passer la part des cellules qu’elle affiche ; une loupe grossit ensuite celles qui sont passées, si bien que chaque tronçon en montre autant.',
    open: 'Ouvrez une porte.',
    names: {
      primary: 'Tumeur primitive',
      membrane: 'Membrane basale',
      stroma: 'Stroma',
      vessel: 'Vaisseau sanguin',
      organ: 'Organe à distance',
    },
    legend: {
      competent: 'Cellule capable de fonder une métastase',
      other: 'Autre cellule de la tumeur',
      lost: 'Perdue',
      asleep: 'Endormie',
    },
    counts: { entered: 'Arrivées', survived: 'Passées', lost: 'Perdues', pending: 'Dormantes ou petites' },
    perPatient: 'Cellules par patient, nombre attendu.',
    parameters: 'À ses paramètres',
    close: 'Fermer',
  },
  figure: {
    table: 'Données en tableau',
    cursorHelp: 'Les flèches gauche et droite parcourent la courbe.',
    listen: 'Écouter',
    noSound: 'Ce navigateur n’émet pas de son.',
    listenHelp:
      'Chaque série à son tour, dans l’ordre affiché ; plus la valeur est élevée, plus le son est aigu. Les flèches se font alors entendre aussi.',
    waiting: 'Le résultat apparaît ici.',
    ghost: 'avant le changement',
    pinned: 'résultat épinglé',
  },
  observations: {
    heading: 'Ce qui a été vu, et ce que donne chaque théorie',
    note: 'Sous chaque valeur, son intervalle à 95 %. Compatible : tout l’intervalle est dans ce qui a été vu. Ne tranche pas : il en chevauche le bord, ou le constat n’a pas de nombre.',
  },
  findings: {
    heading: 'Observé chez des patients et des animaux',
    cascade: [
      {
        text: 'Parmi des cellules injectées à la souris, 87 % étaient vivantes dans le foie, 1 sur 40 a fondé une micrométastase, 1 sur 100 de celles-ci une tumeur.',
        sources: ['luzzi-1998'],
      },
      {
        text: 'Chez les patients : environ une métastase pour 60 millions de cellules libérées. Des tumeurs de rat en libèrent 300 fois plus que ce qui est supposé ici ; pourquoi, la question reste ouverte.',
        sources: ['coumans-2013', 'butler-1975'],
      },
      {
        text: 'Les amas étaient 23 à 50 fois plus métastatiques que les cellules seules (Aceto) ; chez la souris, plus de 90 % des métastases venaient de plusieurs cellules (Cheung). Des cellules qui s’installent chacune de son côté, comme ici, laissent la plupart à une seule.',
        sources: ['aceto-2014', 'cheung-2016'],
      },
    ],
    dormancy: [
      {
        text: 'Après cinq ans d’hormonothérapie, les récidives à distance du cancer du sein RE positif se poursuivent à un rythme régulier de la 5ᵉ à la 20ᵉ année. Avec les valeurs par défaut, les courbes de ce modèle s’aplatissent au contraire : il fait rechuter trop tôt.',
        sources: ['pan-2017'],
      },
      {
        text: 'Des récidives aussi tardives s’accordent avec des micrométastases qui se réveillent avec une demi-vie de 12 ans ou plus.',
        sources: ['willis-2010'],
      },
    ],
  },
  patient: {
    previous: 'Patient précédent',
    next: 'Patient suivant',
    number: 'Patient',
    samePerson:
      'Un numéro est une personne. Déplacez un curseur : la même personne, avec la même chance, vit sous d’autres règles.',
    keys: 'Pointez une fondatrice pour lire son histoire. Flèches gauche et droite : changer de patient ; haut et bas : de fondatrice.',
    find: 'Trouver un patient qui',
    outcomes: {
      disagreement: 'rechute selon certaines théories',
      lateRelapse: 'rechute après 5 ans',
      veryLateRelapse: 'rechute après 10 ans',
      metastaticAtDiagnosis: 'a des métastases au diagnostic',
      onlySleepers: 'a des dormeuses, sans rechute',
      smallestWithMetastasis: 'rechute : la plus petite tumeur',
      largestWithoutMetastasis: 'y échappe : la plus grande tumeur',
    },
    findNext: 'Trouver le suivant',
    stopSearch: 'Arrêter la recherche',
    foundNone: (patients, f) => `Aucun patient de ce genre parmi ${f.number(patients)}, sous aucune théorie.`,
    foundSame: 'Aucun autre patient ne ressemble à celui-ci.',
    facts: (diameter, doublingTime, f) =>
      `Tumeur de ${f.diameter(diameter)} au diagnostic, doublant en ${f.days(doublingTime)} à 1 cm³.`,
    axis: 'Années depuis le diagnostic',
    legend: {
      primary: 'Tumeur primitive',
      departure: 'Départ d’une fondatrice',
      asleep: 'Endormie',
      growing: 'En croissance',
      overt: 'Métastase décelable',
      died: 'Morte endormie',
      surgery: 'Opération',
      loss: 'Perdu de vue',
      threshold: (diameter, f) => `Seuil de détection (${f.diameter(diameter)})`,
    },
    diagnosis: 'Diagnostic, opération',
    horizon: 'Fin du suivi',
    moreFounders: (count, f) => `et ${f.number(count)} de plus`,
    sentence: (
      { theory, founders, told, overt, asleep, diedAsleep, growing, firstOvert, horizon, loss },
      f,
    ) => {
      if (founders === 0)
        return `${theory} : aucune cellule capable de fonder une métastase ne s’est établie.`;
      const parts = [
        overt > 0 &&
          `${f.number(overt)} ${f.plural(overt, 'est devenue décelable', 'sont devenues décelables')}`,
        growing > 0 &&
          `${f.number(growing)} ${f.plural(growing, 'est encore petite', 'sont encore petites')}`,
        asleep > 0 && `${f.number(asleep)} ${f.plural(asleep, 'dort encore', 'dorment encore')}`,
        diedAsleep > 0 &&
          `${f.number(diedAsleep)} ${f.plural(diedAsleep, 'est morte endormie', 'sont mortes endormies')}`,
      ].filter((part) => part !== false);
      const when =
        firstOvert === null
          ? `aucune métastase décelable en ${f.years(horizon)}`
          : firstOvert <= 0
            ? 'métastatique au diagnostic'
            : `première métastase après ${f.days(firstOvert)}`;
      const counted = told < founders ? ` ; sur les ${f.number(told)} premières, ` : ' : ';
      const unseen =
        loss !== null && firstOvert !== null && loss < firstOvert ? ', non vue car le suivi a été perdu' : '';
      return `${theory} : ${when}${unseen}. ${f.number(founders)} ${f.plural(founders, 'fondatrice', 'fondatrices')}${counted}${f.list(parts)}.`;
    },
    story: (number, { departure, departureDiameter, asleep, waking, death, overt, fate }, loss, f) => {
      const fates = [
        asleep !== null && asleep > departure && `a grandi ${f.days(asleep - departure)}`,
        waking !== null && (asleep === null ? 'n’a jamais dormi' : `a dormi ${f.days(waking - asleep)}`),
        fate === 'growing' && 'était encore trop petite pour être vue à la fin',
        fate === 'asleep' && 'dormait encore à la fin',
        fate === 'diedAsleep' && `est morte après ${f.days(death! - asleep!)} de sommeil`,
        overt !== null &&
          `est devenue décelable ${f.days(Math.abs(overt))} ${overt > 0 ? 'après l’opération' : 'avant le diagnostic'}`,
      ].filter((part) => part !== false);
      const unseen = loss !== null && overt !== null && loss < overt ? ', mais le suivi a été perdu' : '';
      return `La fondatrice ${f.number(number)}, partie ${f.days(-departure)} avant le diagnostic quand la tumeur mesurait ${f.diameter(departureDiameter)}, ${f.list(fates)}${unseen}.`;
    },
    table: {
      heading: 'Fondatrices en tableau',
      caption: (theory, told, founders, f) =>
        `${theory}, ${f.number(told)} ${f.plural(founders, 'fondatrice', 'fondatrices')} sur ${f.number(founders)}. Temps en années depuis le diagnostic.`,
      founder: 'Fondatrice',
      departure: 'Part',
      primary: 'Tumeur alors',
      asleep: 'S’endort',
      awake: 'Éveillée',
    },
  },
};
