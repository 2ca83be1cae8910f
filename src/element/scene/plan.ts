import type { InterfaceMessages } from '../../locale/contract/interface.js';
import { cascadeSteps, type CascadeStep } from '../../summary/cascade-ends.js';
import { Curve, type Point } from './curve.js';

/** A place at any width: share of the width, px added to it, px from the top. */
type Place = readonly [share: number, offset: number, y: number];

/** Where things stand in one of the two pictures. All else is drawn from this. */
export interface Plan {
  /** px */
  readonly height: number;
  readonly primary: Place;
  /** px */
  readonly primaryRadius: number;
  /** The invasive front, where cells set out. */
  readonly front: Place;
  readonly doors: { readonly [Step in CascadeStep]: Place };
  readonly metastasis: Place;
  /** Doors with their words below them, on which cells come from the left; on the others from above or below. */
  readonly below: readonly CascadeStep[];
  /** The middle of the vessel, along the blood. */
  readonly vessel: readonly Place[];
  /** From one capillary to the next, px. The cells of interest take the last of the three. */
  readonly branch: Point;
  /** Middle of a tissue, then half its width as a share and half its height in px. */
  readonly stroma: readonly [Place, number, number];
  readonly organ: readonly [Place, number, number];
  /** End of the basement membrane, which begins at the edge. */
  readonly membraneEnd: number;
  /** Where the name of each part is written. */
  readonly names: { readonly [Part in keyof InterfaceMessages['scene']['names']]: Place };
}

/** Widths from which the wide picture has room, px. */
export const wideFrom = 640;

export const plans: { readonly wide: Plan; readonly tall: Plan } = {
  wide: {
    height: 510,
    primary: [0.1, 0, 90],
    primaryRadius: 60,
    front: [0.1, 0, 112],
    doors: {
      localInvasion: [0.1, 0, 172],
      intravasation: [0.105, 4, 350],
      competence: [0.28, 0, 396],
      circulation: [0.47, 0, 396],
      arrest: [0.7, 0, 360],
      extravasation: [0.88, 0, 340],
      survival: [0.9, 0, 258],
      dormancy: [0.9, 0, 184],
      colonization: [0.9, 0, 112],
    },
    metastasis: [0.9, 0, 48],
    below: ['competence', 'circulation', 'arrest'],
    vessel: [
      [-0.06, 0, 396],
      [0.2, 0, 396],
      [0.49, 0, 396],
      [0.68, 0, 396],
      [0.85, 0, 396],
      [1.06, 0, 396],
    ],
    branch: { x: 0, y: -36 },
    stroma: [[0.08, 0, 120], 0.27, 286],
    organ: [[0.93, 0, 110], 0.25, 294],
    membraneEnd: 0.335,
    names: {
      primary: [0, 12, 22],
      membrane: [0.1, 44, 214],
      stroma: [0.1, 44, 262],
      vessel: [0, 12, 464],
      organ: [0.9, -120, 22],
    },
  },
  tall: {
    height: 1000,
    primary: [0.15, 22, 72],
    primaryRadius: 50,
    front: [0.15, 22, 92],
    doors: {
      localInvasion: [0.15, 22, 160],
      intravasation: [0.15, 24, 264],
      competence: [0.15, 26, 344],
      circulation: [0.15, 24, 424],
      arrest: [0.15, 46, 508],
      extravasation: [0.15, 62, 584],
      survival: [0.15, 36, 664],
      dormancy: [0.15, 24, 744],
      colonization: [0.15, 24, 824],
    },
    metastasis: [0.15, 24, 900],
    below: [],
    vessel: [
      [-0.2, 0, 306],
      [0.02, 16, 308],
      [0.15, 22, 408],
      [0.15, 20, 494],
      [0.15, 16, 566],
      [-0.2, 0, 650],
    ],
    branch: { x: 28, y: 0 },
    stroma: [[0.4, 0, 80], 0.8, 240],
    organ: [[0.45, 0, 890], 0.8, 340],
    membraneEnd: 1.02,
    names: {
      primary: [0, 10, 16],
      membrane: [0.44, 0, 198],
      stroma: [0.44, 0, 226],
      vessel: [0.44, 0, 386],
      organ: [0.44, 0, 626],
    },
  },
};

/** A plan at a width, in px. */
export interface Ground {
  readonly plan: Plan;
  readonly width: number;
  readonly primary: Point;
  readonly metastasis: Point;
  /** The way of a cell: 0 in the primary, k at the kth door, then the metastasis. */
  readonly way: Curve;
  /** The middle capillary first. Each begins and ends in the vessel. */
  readonly streams: readonly Curve[];
}

/** Half the bore of the vessel at s, px: wide, then a capillary, then wider again. */
export const bore = (s: number): number => {
  const ease = (from: number, to: number): number => {
    const t = Math.min(Math.max((s - from) / (to - from), 0), 1);
    return t * t * (3 - 2 * t);
  };
  return 42 - 28 * ease(2.6, 3.3) + 18 * ease(4, 5);
};

export function ground(width: number): Ground {
  const plan = width >= wideFrom ? plans.wide : plans.tall;
  const place = ([share, offset, y]: Place): Point => ({ x: share * width + offset, y });
  const stream = (by: number): Curve =>
    new Curve(
      plan.vessel.map((at, index) => {
        const { x, y } = place(at);
        const isBranch = index === 3 || index === 4;
        return isBranch ? { x: x + by * plan.branch.x, y: y + by * plan.branch.y } : { x, y };
      }),
    );
  return {
    plan,
    width,
    primary: place(plan.primary),
    metastasis: place(plan.metastasis),
    way: new Curve([plan.front, ...cascadeSteps.map((step) => plan.doors[step]), plan.metastasis].map(place)),
    streams: [0, -1, 1].map(stream),
  };
}
