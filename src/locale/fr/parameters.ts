import type { ParameterMessages } from '../contract/parameters.js';

/** What each parameter is, and why it has its number. */
export const parameters: ParameterMessages = {
  doublingTime: {
    label: 'Temps de doublement (1 cm³)',
    help: 'Temps médian que met la tumeur primitive à doubler de volume lorsqu’elle mesure 1 cm³ (10⁹ cellules) ; toute sa croissance, avant comme après, en découle.',
    why: 'Valeur supposée, entre deux mesures dans le cancer du sein : une médiane de 97 jours pour des tumeurs passant de 10 à 20 mm (Weedon-Fekjær 2008) et 167 jours pour les cancers de l’intervalle.',
  },
  doublingTimeSpread: {
    label: 'Dispersion des doublements',
    help: 'Ampleur des différences de vitesse de croissance entre patients : écart type du logarithme népérien du temps de doublement.',
    why: 'Valeur supposée, plus étroite que celle de 1,26 estimée dans le cancer du sein (Weedon-Fekjær 2008).',
  },
  maximumAge: {
    label: 'Ancienneté maximale de la tumeur',
    help: 'Une tumeur qui mettrait plus longtemps à passer d’une cellule à son diagnostic est écartée de la cohorte.',
    why: 'Valeur supposée : elle n’écarte que les rares tumeurs les plus lentes, dont personne n’a observé toute la vie.',
  },
  diameterMedian: {
    label: 'Diamètre médian au diagnostic',
    help: 'La moitié des tumeurs primitives sont découvertes, et retirées, au-dessous de ce diamètre, l’autre moitié au-dessus.',
    why: 'Valeur supposée : taille plausible d’un carcinome découvert aujourd’hui, sans série particulière de patients.',
  },
  diameterSpread: {
    label: 'Dispersion des diamètres',
    help: 'Ampleur des différences de diamètre au diagnostic entre patients : écart type de son logarithme népérien.',
    why: 'Valeur supposée, assez large pour peupler toutes les classes de diamètre du graphique du risque selon la taille.',
  },
  diameterMinimum: {
    label: 'Plus petit diamètre découvert',
    help: 'Aucune tumeur primitive de la cohorte n’est diagnostiquée au-dessous de ce diamètre.',
    why: 'Valeur supposée : une tumeur primitive plus petite n’est presque jamais découverte pour elle-même.',
  },
  diameterMaximum: {
    label: 'Plus grand diamètre découvert',
    help: 'Aucune tumeur primitive de la cohorte n’est diagnostiquée au-dessus de ce diamètre.',
    why: 'Valeur supposée ; elle doit rester inférieure à la taille où la croissance de Gompertz s’arrête.',
  },
  deathBirthRatio: {
    label: 'Morts par naissance',
    help: 'Nombre de cellules tumorales qui meurent pour une qui naît ; plus il approche de 1, plus il faut de divisions, donc de mutations, pour atteindre une taille donnée.',
    why: 'Valeur supposée : la plupart des cellules nées dans une tumeur solide y meurent, mais aucun chiffre ne vaut pour tous les carcinomes.',
  },
  hostSpread: {
    label: 'Dispersion des hôtes',
    help: 'Ampleur des différences entre patients en tant que terrain des cellules disséminées (polymorphismes, tissus, immunité) : écart type du logarithme népérien d’un facteur appliqué aux chances de survie dans le tissu et de colonisation.',
    why: 'Valeur supposée : par défaut, deux patients sur trois restent à un facteur 1,6 environ de la médiane. L’évolution parallèle a sa propre dispersion, plus large.',
  },
  growthLaw: {
    label: 'Loi de croissance',
    help: 'Courbe que suivent la tumeur primitive et ses métastases : la croissance de Gompertz ralentit à mesure que la tumeur grossit, la croissance logistique généralisée seulement près de sa limite, la croissance exponentielle jamais.',
    why: 'Choix supposé : le cancer du sein est couramment décrit par une croissance de Gompertz (Norton 1988, couramment cité). La croissance exponentielle sert de comparaison, car on en connaît davantage de résultats exacts.',
    options: {
      gompertz: 'Gompertz',
      'generalized-logistic': 'logistique généralisée',
      exponential: 'exponentielle',
    },
  },
  capacity: {
    label: 'Limite de croissance',
    help: 'Nombre de cellules dont s’approche, sans jamais l’atteindre, une tumeur à croissance de Gompertz ou logistique ; la croissance exponentielle l’ignore.',
    why: 'Limite de la croissance de Gompertz dans le cancer du sein, valeur couramment citée d’après Norton 1988.',
  },
  growthExponent: {
    label: 'Exposant logistique',
    help: 'Croissance logistique généralisée : vitesse à laquelle la croissance fléchit près de sa limite ; un petit exposant la rapproche de celle de Gompertz, 1 donne la croissance logistique simple ; les autres lois l’ignorent.',
    why: 'Valeur supposée : entre la croissance de Gompertz, qui en est la limite à 0, et la croissance logistique simple.',
  },
  departureRate: {
    label: 'Départs par cellule',
    help: 'Proportion des cellules de la tumeur qui quittent chaque jour la masse tumorale, qu’elles soient ou non capables de réussir.',
    why: 'Valeur supposée : après l’invasion et l’intravasation, 1 cellule sur 100 000 par jour parvient dans le sang. Une tumeur mammaire de rat en libérait environ 300 fois plus par cellule (Butler & Gullino 1975) : cet écart reste une question ouverte, et rien ici n’a été réglé pour l’effacer.',
  },
  localInvasion: {
    label: 'Réussite de l’invasion locale',
    help: 'Probabilité qu’une cellule en partance desserre ses contacts, digère la matrice et atteigne un vaisseau.',
    why: 'Valeur supposée : personne ne l’a comptée par cellule. Seul son produit avec le départ et l’intravasation peut être comparé aux cellules trouvées dans le sang.',
  },
  intravasation: {
    label: 'Réussite de l’intravasation',
    help: 'Probabilité qu’une cellule parvenue à un vaisseau pénètre dans le sang et devienne une cellule tumorale circulante (CTC).',
    why: 'Valeur supposée : personne ne l’a comptée par cellule. Seul son produit avec le départ et l’invasion locale peut être comparé aux cellules trouvées dans le sang.',
  },
  circulation: {
    label: 'Survie dans le sang',
    help: 'Probabilité qu’une cellule compétente résiste au cisaillement, à la perte d’ancrage et à l’attaque immunitaire jusqu’à ce qu’elle se loge dans un vaisseau.',
    why: 'Valeur ajustée : avec environ une cellule compétente sur 1 000, la cellule moyenne qui voyage seule réussit alors, une fois dans le sang, 1 fois sur 24 millions, à rapprocher de 1 sur 60 millions, estimation tirée de 38 715 patientes atteintes d’un cancer du sein (Coumans 2013).',
  },
  arrest: {
    label: 'Survie à l’arrêt',
    help: 'Probabilité qu’une cellule soit encore vivante une fois logée dans un petit vaisseau, coincée ou retenue par adhérence.',
    why: 'Valeur couramment citée d’après Luzzi 1998 : 87 % des cellules de mélanome injectées étaient vivantes une fois arrêtées dans le foie de la souris.',
  },
  extravasation: {
    label: 'Réussite de l’extravasation',
    help: 'Probabilité qu’une cellule arrêtée franchisse la paroi du vaisseau et devienne une cellule tumorale disséminée (CTD).',
    why: 'Choisie avec la survie à l’arrêt pour que 80 % des cellules injectées aient quitté les vaisseaux au troisième jour, chiffre couramment cité d’après Luzzi 1998 ; dans l’embryon de poulet, plus de 80 % l’avaient fait en 24 heures (Koop 1995).',
  },
  survival: {
    label: 'Survie dans le tissu',
    help: 'Probabilité qu’une cellule parvenue dans son nouveau tissu y fonde une micrométastase au lieu d’y mourir.',
    why: 'Valeur couramment citée d’après Luzzi 1998 : 1 cellule de mélanome sur 40 sorties des vaisseaux du foie de la souris fondait une micrométastase. Une étape observée chez la souris est ici raccordée au devenir de patients.',
  },
  colonization: {
    label: 'Réussite de la colonisation',
    help: 'Probabilité qu’une micrométastase ait ce qu’il faut pour devenir une macrométastase : virulence et irrigation sanguine.',
    why: 'Valeur couramment citée d’après Luzzi 1998 : 1 micrométastase du foie de la souris sur 100 était devenue une tumeur macroscopique au treizième jour. Treize jours chez la souris tiennent ici lieu d’années chez un patient.',
  },
  tumorigenicFactor: {
    label: 'Gènes de croissance',
    help: 'Gènes tumorigènes : facteur sur la vitesse de croissance de la tumeur primitive et de toutes les lésions ; 2 divise par deux le temps de doublement.',
    why: 'Valeur supposée de 1 : l’effet de ces gènes est déjà compris dans le temps de doublement.',
  },
  initiationOdds: {
    label: 'Gènes d’initiation',
    help: 'Facteur sur la cote de l’invasion locale et de l’intravasation, pour toutes les cellules qui partent.',
    why: 'Valeur supposée de 1 : l’effet de ces gènes est déjà compris dans les étapes.',
  },
  progressionOdds: {
    label: 'Gènes de progression',
    help: 'Facteur sur la cote de chaque étape, de la circulation à la survie dans le tissu.',
    why: 'Valeur supposée de 1 : l’effet de ces gènes est déjà compris dans les étapes.',
  },
  virulenceOdds: {
    label: 'Gènes de virulence',
    help: 'Facteur sur la cote de la colonisation, et sur celle du réveil contre la mort en dormance.',
    why: 'Valeur supposée de 1 : l’effet de ces gènes est déjà compris dans les étapes.',
  },
  suppressorOdds: {
    label: 'Suppresseurs de métastases',
    help: 'Facteur de Nm23, Brms1 ou Kiss1 sur la cote de la colonisation, et sur celle du réveil contre la mort en dormance ; la croissance ne change pas.',
    why: 'Valeur supposée de 1 : les suppresseurs sont perdus ; diminuez-la pour les rétablir.',
  },
  collectiveShare: {
    label: 'Migration collective',
    help: 'Part des cellules qui partent en groupe, en digérant la matrice devant elles ; ce qui n’est ni collectif ni mésenchymateux est amiboïde.',
    why: 'Valeur supposée ; les emboles libérés lui sont proportionnels.',
  },
  mesenchymalShare: {
    label: 'Migration mésenchymateuse',
    help: 'Part des cellules qui partent une à une, en digérant la matrice devant elles.',
    why: 'Valeur supposée : elle ne compte que si la protéolyse est entravée.',
  },
  proteolysis: {
    label: 'Force de la protéolyse',
    help: 'Facteur sur la cote de l’invasion locale des cellules collectives et mésenchymateuses ; un inhibiteur de MMP la diminue, les cellules amiboïdes s’en passent.',
    why: 'Valeur supposée de 1 : sans traitement.',
  },
  epithelialShare: {
    label: 'Cellules épithéliales au repos',
    help: 'Part des cellules qui sont épithéliales là où rien n’induit de TEM : dans l’ensemble de la tumeur, et dans les métastases.',
    why: 'Valeur supposée : un carcinome est surtout épithélial.',
  },
  emtReversionRate: {
    label: 'Réversion de la TEM',
    help: 'Taux par jour auquel une cellule mésenchymateuse redevient épithéliale (TME) là où rien n’induit de TEM.',
    why: 'Valeur supposée : quelques jours. Chez la souris, Twist1 devait être actif pour la dissémination et inactif pour la croissance (Tsai 2012).',
  },
  metWindow: {
    label: 'Délai pour revenir',
    help: 'Jours dont dispose une fondatrice partie mésenchymateuse pour redevenir épithéliale, faute de quoi elle ne colonise jamais.',
    why: 'Valeur supposée. Au taux par défaut toutes reviennent à temps ; au-dessous de 0,05 par jour environ, certaines échouent (confrontée à Tsai 2012).',
  },
  emboliShare: {
    label: 'Emboles parmi les départs',
    help: 'Part des départs où un amas de cellules (embole) se détache au lieu d’une cellule seule ; les départs se comptent en cellules, si bien que plus d’amas font moins d’événements.',
    why: 'Valeur couramment citée d’après Aceto 2014 : 2 à 5 % de ces événements sont des amas.',
  },
  embolusLargest: {
    label: 'Plus grand embole',
    help: 'Nombre de cellules du plus grand amas ; toutes les tailles, de 2 cellules à celle-ci, sont également probables.',
    why: 'Valeur supposée : de 2 à 10 cellules, car aucune loi des tailles n’a été mesurée.',
  },
  embolusOdds: {
    label: 'Survie des emboles, cote',
    help: 'Facteur appliqué à la cote de survivre dans le sang, pour un amas de cellules par rapport à une cellule seule.',
    why: 'Valeur supposée, confrontée à des amas 23 à 50 fois plus métastatiques que les cellules seules, chiffre couramment cité d’après Aceto 2014. Comme chacune de ses cellules peut aussi s’installer, un amas a ici 19 fois plus de chances de fonder, le risque étant laissé libre.',
  },
  dormantShare: {
    label: 'Fondatrices qui s’endorment',
    help: 'Probabilité qu’une cellule installée dans son nouveau tissu entre en dormance au lieu de proliférer aussitôt ; sans effet dans l’évolution parallèle, où chaque fondatrice attend plutôt des changements locaux.',
    why: 'Valeur supposée : chez un patient, personne ne peut distinguer une cellule qui a dormi d’une cellule qui a proliféré lentement.',
  },
  wakingRate: {
    label: 'Taux de réveil',
    help: 'Taux annuel auquel une cellule dormante se réveille et se met à proliférer ; sans effet dans l’évolution parallèle, où l’attente des changements locaux le remplace.',
    why: 'Valeur supposée, confrontée à une demi-vie d’au moins 12 ans pour les micrométastases dormantes (Willis 2010) et à des récidives à distance dont le rythme reste constant de la 5ᵉ à la 20ᵉ année (Pan 2017).',
  },
  dormantDeathRate: {
    label: 'Mortalité en dormance',
    help: 'Taux annuel auquel une cellule meurt pendant sa dormance ou, dans l’évolution parallèle, pendant qu’elle attend son prochain changement local.',
    why: 'Valeur supposée, égale au taux de réveil, si bien qu’environ la moitié des cellules dormantes meurent avant de se réveiller.',
  },
  quiescenceShare: {
    label: 'Dormantes quiescentes',
    help: 'Part des cellules dormantes qui sont isolées et hors du cycle cellulaire (quiescence) ; les parts des façons de dormir sont divisées par leur somme, et dans l’évolution parallèle l’attente des changements locaux prend cette place.',
    why: 'Valeur supposée : par défaut toutes dorment ainsi, car aucune étude chez des patients ne distingue les façons de dormir.',
  },
  angiogenicShare: {
    label: 'Dormantes sans vaisseaux',
    help: 'Part des dormantes qui sont de petites lésions sans irrigation sanguine (dormance angiogénique) ; les parts des façons de dormir sont divisées par leur somme.',
    why: 'Valeur supposée nulle : sa fréquence chez les patients est inconnue. Augmentez-la pour voir une pause qui dure à peu près autant dans toutes les lésions.',
  },
  angiogenicDelay: {
    label: 'Délai des vaisseaux',
    help: 'Durée moyenne de l’équilibre où demeure une petite lésion jusqu’à ce qu’elle obtienne son irrigation sanguine.',
    why: 'Valeur ajustée : moyenne de trois lignées tumorales humaines chez la souris, 119, 238 et 226 jours (Naumov 2006). Chez les patients ce délai est inconnu, et peut-être bien plus long.',
  },
  angiogenicShape: {
    label: 'Étapes du basculement angiogénique',
    help: 'Nombre d’étapes égales que demande le basculement, l’une après l’autre : plus il y en a, moins le délai diffère d’une lésion à l’autre.',
    why: 'Valeur ajustée : dans chaque lignée le délai variait peu (53–185, 184–291 et 150–301 jours, Naumov 2006). Lues comme quatre écarts types, ces étendues demandent 13, 79 et 36 étapes ; la valeur en est la moyenne géométrique.',
  },
  angiogenicSize: {
    label: 'Taille sans vaisseaux',
    help: 'Nombre de cellules auquel une lésion sans irrigation sanguine cesse de croître.',
    why: 'Valeur supposée, au milieu des 10⁵ à 10⁶ cellules que la diffusion peut nourrir.',
  },
  immuneShare: {
    label: 'Dormantes tenues par l’immunité',
    help: 'Part des dormantes que le système immunitaire tient en échec (équilibre immunitaire) ; les parts des façons de dormir sont divisées par leur somme.',
    why: 'Valeur supposée nulle : sa fréquence chez les patients est inconnue.',
  },
  immuneEscapeRate: {
    label: 'Échappement à l’immunité',
    help: 'Taux annuel auquel une lésion tenue en échec par l’immunité s’échappe et se met à proliférer.',
    why: 'Valeur supposée, plus lente que le réveil des cellules quiescentes : chez la souris, des tumeurs cachées sont restées en échec presque toute la vie (Koebel 2007, comme il est couramment cité).',
  },
  immuneClearanceRate: {
    label: 'Élimination par l’immunité',
    help: 'Taux annuel auquel le système immunitaire détruit une lésion qu’il tient en échec.',
    why: 'Valeur supposée : il n’en existe pas de mesure chez des patients.',
  },
  immuneSuppressionFactor: {
    label: 'Échappement sous immunosuppression',
    help: 'Nombre par lequel l’échappement est multiplié une fois l’immunité du patient supprimée ; 1 ne change rien.',
    why: 'Valeur supposée de 1 : pas d’immunosuppression. Chez la souris, retirer les lymphocytes T a laissé croître en quelques semaines des tumeurs cachées (Koebel 2007, comme il est couramment cité).',
  },
  immuneSuppressionDate: {
    label: 'Date de l’immunosuppression',
    help: 'Années du diagnostic à l’immunosuppression (une greffe, un traitement) ; négatives avant le diagnostic.',
    why: 'Valeur supposée ; elle est sans effet tant que l’échappement est multiplié par 1.',
  },
  surgeryWakingShare: {
    label: 'Dormantes que l’opération réveille',
    help: 'Part des fondatrices endormies lors de la résection de la tumeur primitive que l’opération réveille, hormis les cellules qui attendent des changements locaux.',
    why: 'Valeur supposée nulle. Que l’opération réveille des dormantes a été proposé pour expliquer un premier pic de récidives (Demicheli 1996) ; personne n’en a mesuré la part.',
  },
  surgeryWakingDelay: {
    label: 'Délai après l’opération',
    help: 'Temps moyen de l’opération au réveil des fondatrices qu’elle réveille.',
    why: 'Valeur supposée : une plaie guérit en quelques semaines, mais le délai du réveil est inconnu.',
  },
  surgeryWakingShape: {
    label: 'Forme de ce délai',
    help: 'Forme de la loi gamma du délai après l’opération : plus elle est grande, moins il diffère d’une fondatrice à l’autre.',
    why: 'Valeur supposée : un réveil ni immédiat ni entièrement au hasard.',
  },
  horizon: {
    label: 'Durée du suivi',
    help: 'Nombre d’années après le diagnostic où l’histoire s’arrête : ce qui dort encore ou reste trop petit est compté en attente.',
    why: 'Valeur supposée, d’après le plus long des grands suivis considérés ici : des récidives à distance du cancer du sein comptées jusqu’à la 20ᵉ année (Pan 2017).',
  },
  lossRate: {
    label: 'Perdus de vue',
    help: 'Taux annuel auquel un patient est perdu de vue ; les courbes de survie en tiennent compte (Kaplan-Meier).',
    why: 'Valeur supposée, faible à dessein : assez pour montrer l’effet d’une censure sur une courbe.',
  },
  overtSize: {
    label: 'Taille d’une métastase décelable',
    help: 'Nombre de cellules à partir duquel une métastase est visible en clinique.',
    why: 'Valeur supposée : 10⁹ cellules, soit environ 1 cm³. Une meilleure imagerie abaisse cette taille, et toute récidive est alors découverte plus tôt.',
  },
  ctcHalfLife: {
    label: 'Demi-vie des CTC',
    help: 'Temps au bout duquel la moitié des cellules tumorales du sang ont disparu.',
    why: 'Valeur supposée, dans l’intervalle de 1 à 2,4 heures mesuré chez des patientes (Meng 2004).',
  },
  lungFilter: {
    label: 'Filtre du poumon',
    help: 'Combien de fois moins de cellules tumorales il y a en aval du poumon, là où l’on prélève, qu’en amont.',
    why: 'Valeur citée : 12 fois moins dans le sang artériel que dans la veine d’une tumeur de rat (Butler & Gullino 1975).',
  },
  bloodVolume: {
    label: 'Volume de sang',
    help: 'Tout le sang d’un patient.',
    why: 'Valeur supposée : 5 litres, comme chez un adulte.',
  },
  tubeVolume: {
    label: 'Volume du tube',
    help: 'Sang qu’examine une recherche de CTC.',
    why: 'Valeur citée : les 7,5 mL du test courant (Janni 2016).',
  },
  epithelialRecovery: {
    label: 'Capture, épithéliales',
    help: 'Part des cellules épithéliales d’un tube que le test trouve grâce au marqueur EpCAM.',
    why: 'Valeur citée : au moins 85 % des cellules d’une lignée riche en EpCAM (PMC5576189).',
  },
  mesenchymalRecovery: {
    label: 'Capture, mésenchymateuses',
    help: 'Part des cellules mésenchymateuses d’un tube que le test trouve grâce au marqueur EpCAM.',
    why: 'Valeur citée : 12 % des cellules d’une lignée mésenchymateuse (PMC5576189).',
  },
  switchProbability: {
    label: 'Passage à la compétence',
    help: 'Sélection clonale : probabilité, à chaque division, qu’une des deux cellules filles acquière de façon héréditaire ce qu’il faut pour métastaser.',
    why: 'Valeur supposée. Des variants métastatiques apparaissaient à raison d’environ 10⁻⁵ par cellule et par génération dans des cellules tumorales de souris (Harris 1982) ; un passage plus rare laisse moins de clones, qui doivent alors être presque infaillibles.',
  },
  switchHits: {
    label: 'Changements nécessaires',
    help: 'Sélection clonale : nombre de changements héréditaires qu’une lignée de cellules doit acquérir, l’un après l’autre, pour pouvoir métastaser ; s’il en faut deux, le passage à la compétence ne compte que dans les cellules qui ont déjà le premier.',
    why: 'Valeur supposée : un seul changement est le cas le plus simple. Deux rendent les clones capables bien plus rares et plus tardifs.',
  },
  firstHitProbability: {
    label: 'Premier de deux changements',
    help: 'Sélection clonale : probabilité, à chaque division, qu’une des deux cellules filles acquière le premier de deux changements ; sans effet si un seul suffit.',
    why: 'Valeur supposée : dix fois le taux d’environ 10⁻⁵ par cellule et par génération auquel des variants métastatiques complets apparaissaient dans des cellules tumorales de souris (Harris 1982), afin qu’un changement seul soit courant.',
  },
  disseminationRate: {
    label: 'Départs précoces',
    help: 'Évolution parallèle : nombre de cellules compétentes qui partent chaque jour d’une tumeur primitive d’un million de cellules (environ 1 mm³).',
    why: 'Valeur supposée : des cellules partent bien très tôt, mais personne n’a compté combien par jour.',
  },
  disseminationExponent: {
    label: 'Dissémination et taille',
    help: 'Évolution parallèle : façon dont les départs compétents suivent le nombre de cellules de la tumeur primitive ; 0 donne un flux constant, une valeur négative un flux qui se tarit quand la tumeur grossit.',
    why: 'Valeur supposée, et négative parce que, chez une souris HER2, la dissémination diminuait quand la densité cellulaire augmentait, et qu’au moins 80 % des métastases venaient de cellules parties tôt (Hosseini 2016). L’exposant lui-même n’a jamais été mesuré.',
  },
  disseminationLimit: {
    label: 'Plafond des départs précoces',
    help: 'Évolution parallèle : plus grande proportion des cellules de la tumeur primitive qui puisse partir compétente en un jour.',
    why: 'Valeur supposée : elle évite seulement que les plus petites tumeurs perdent plus de cellules qu’elles n’en ont.',
  },
  localHits: {
    label: 'Changements à acquérir localement',
    help: 'Évolution parallèle : nombre de changements génétiques ou épigénétiques, l’un après l’autre, qu’une cellule disséminée doit encore acquérir là où elle s’est installée.',
    why: 'Valeur supposée : leur nombre est inconnu. Au-delà d’un, l’attente n’est ni immédiate ni exponentielle.',
  },
  localHitRate: {
    label: 'Rythme des changements locaux',
    help: 'Évolution parallèle : taux annuel auquel une cellule disséminée acquiert le prochain changement qui lui manque.',
    why: 'Valeur supposée, faute de mesure ; elle étale les récidives sur des années, comme chez les patients.',
  },
  localHostSpread: {
    label: 'Dispersion des hôtes (parallèle)',
    help: 'Évolution parallèle : ampleur des différences entre patients en tant que terrain, à la place de la dispersion commune, puisque dans cette théorie l’hôte décide ; écart type du logarithme népérien du facteur de l’hôte.',
    why: 'Valeur supposée, large à dessein : si la taille de la tumeur primitive ne compte guère, autre chose doit distinguer les patients.',
  },
  propensityMedian: {
    label: 'Propension à la TEM',
    help: 'Oncogenèse initiale : médiane, entre patients, de la facilité avec laquelle les cellules du front d’invasion subissent la transition épithélio-mésenchymateuse (TEM) qu’induit le stroma.',
    why: 'Valeur ajustée, avec sa dispersion, au risque de métastase selon le diamètre observé chez les patients : 7,3 % à 1 cm (Sivaramakrishna 1997) et une moitié des patients vers 3,5 cm (Tubiana & Koscielny 1991).',
  },
  propensitySpread: {
    label: 'Dispersion des propensions',
    help: 'Oncogenèse initiale : ampleur des différences de propension à la TEM entre tumeurs : écart type de son logarithme népérien, avant la coupure à 1.',
    why: 'Valeur ajustée, avec la médiane, au risque de métastase selon le diamètre observé chez les patients (Sivaramakrishna 1997 ; Tubiana & Koscielny 1991).',
  },
  breachSize: {
    label: 'Rupture de la membrane basale',
    help: 'Nombre de cellules où la tumeur primitive rompt sa membrane basale ; avant, le stroma ne peut pas induire de TEM (oncogenèse initiale, cellules souches cancéreuses).',
    why: 'Valeur supposée : environ 1 mm³, encore trop petit pour être vu.',
  },
  dominantSwitchProbability: {
    label: 'Passage à la dominance',
    help: 'Dominance clonale : probabilité, à chaque division, qu’une des deux cellules filles acquière de façon héréditaire à la fois de quoi métastaser et un avantage dans la tumeur primitive.',
    why: 'Valeur supposée, égale au taux d’environ 10⁻⁵ par cellule et par génération auquel des variants métastatiques apparaissaient dans des cellules tumorales de souris (Harris 1982). Un passage plus rare vient trop tard pour que le caractère se répande avant la découverte de la tumeur.',
  },
  dominantFitness: {
    label: 'Avantage du clone dominant',
    help: 'Dominance clonale : de combien un clone croît plus vite que les autres cellules de la tumeur primitive ; à 0 il croît comme elles, à 1 son logarithme croît deux fois plus vite que le leur.',
    why: 'Valeur supposée, grande à dessein : avec la moitié, le clone est encore loin d’avoir tout envahi quand la plupart des tumeurs sont découvertes.',
  },
  stemShare: {
    label: 'Proportion de cellules souches',
    help: 'Cellules souches cancéreuses : proportion des cellules de la tumeur primitive qui se renouvellent sans fin et peuvent fonder une métastase.',
    why: 'Valeur supposée : cette proportion varie beaucoup d’une tumeur à l’autre et selon le test qui la définit.',
  },
  stemOddsOfEmt: {
    label: 'Cellules souches par TEM',
    help: 'Cellules souches cancéreuses : facteur appliqué à la cote d’être une cellule souche, pour les cellules du front d’invasion où le stroma a induit une TEM.',
    why: 'Valeur supposée : que la TEM produise des cellules proches des cellules souches fait partie de la théorie, mais on ignore combien.',
  },
  cellCompetence: {
    label: 'Compétence de toute cellule',
    help: 'Polymorphisme de l’hôte : chance, la même pour toute cellule et à tout moment, qu’une cellule quittant la tumeur primitive soit capable de fonder une métastase.',
    why: 'Valeur supposée : une sur mille, proportion de cellules compétentes pour laquelle les étapes de ce modèle s’accordent avec ce que l’on voit chez les patients.',
  },
  polymorphismSpread: {
    label: 'Dispersion des polymorphismes',
    help: 'Polymorphisme de l’hôte : ampleur des différences entre patients en tant que terrain, à la place de la dispersion commune, puisque cette théorie met toutes les différences dans l’hôte ; écart type du logarithme népérien du facteur de l’hôte.',
    why: 'Valeur supposée, aussi large que dans l’évolution parallèle : deux patients sur trois restent à un facteur 7 environ de la médiane.',
  },
  variantProbability: {
    label: 'Passage à l’état variant',
    help: 'Hétérogénéité dynamique : probabilité, par cellule et par génération, de passer dans l’état métastatique.',
    why: 'Valeur citée : des variants métastatiques apparaissaient à raison d’environ 10⁻⁵ par cellule et par génération dans des cellules tumorales de souris (Harris 1982).',
  },
  reversionProbability: {
    label: 'Retour en arrière',
    help: 'Hétérogénéité dynamique : probabilité, par cellule et par génération, de revenir de l’état métastatique.',
    why: 'Valeur supposée : le phénotype métastatique des variants était instable (Young 1986), mais on admet seulement que sa perte est bien plus fréquente que son apparition.',
  },
  leaderShare: {
    label: 'Part de cellules meneuses',
    help: 'Coopération cellulaire : part des cellules passées par une TEM, qui ouvrent la voie aux autres mais ne peuvent fonder de métastase.',
    why: 'Valeur supposée : seul compte le mélange, et l’on ignore combien de cellules mènent.',
  },
};
