import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { InterfaceMessages } from '../../locale/contract/interface.js';
import { cascadeSteps } from '../../summary/cascade-ends.js';
import { dots, line, seeds, type Curve, type Point } from './curve.js';
import { bore, type Ground } from './plan.js';
import { competenceRow } from './shares.js';

type Names = InterfaceMessages['scene']['names'];

const epitheliumStep = 15;
const epitheliumHeight = 30;
/** Half the hole that the tumor has made in the membrane, px. */
const breach = 10;
/** Where the words of the doors in the vessel begin, px. */
const wordsBelow = 458;
/** Half the opening of a door, px, and how far its posts reach. */
const opening = 8;
const postReach = [0, 26, 46, 42, 14, 26, 30, 30, 30];

const blood = (streams: readonly Curve[]): string =>
  streams
    .map((stream, index) => stream.band(index === 0 ? bore : (s) => (s < 2 ? 0 : Math.min(bore(s), 14))))
    .join('');

/** Places along the basement membrane, which is a little uneven. */
const membrane = ({ width, plan }: Ground): Point[] =>
  Array.from({ length: Math.ceil((plan.membraneEnd * width) / epitheliumStep) + 1 }, (_, index) => ({
    x: (index - 0.5) * epitheliumStep,
    y: plan.doors.localInvasion[2] + 3 * Math.sin(0.6 * index),
  }));

/** A tissue, then the same shape again with what is fine in it. */
const tissue = (kind: 'stroma' | 'organ', { plan, width }: Ground): SVGTemplateResult[] => {
  const [[share, , y], rx, ry] = plan[kind];
  return [nothing, `url(#ms-${kind})`].map(
    (fill) =>
      svg`<ellipse class=${kind} cx=${share * width} cy=${y} rx=${rx * width} ry=${ry} fill=${fill} />`,
  );
};

const patterns = svg`<defs>
  <pattern id="ms-organ" class="fine" width="40" height="46" patternUnits="userSpaceOnUse">
    <path d="M20 0v8L40 17v14L20 38v8M20 8 0 17v14l20 7" />
    <path class="nuclei" d="M19 23h1M0 1h1M0 46h0M40 0h0M40 46h0" />
  </pattern>
  <pattern id="ms-stroma" class="fine" width="90" height="44" patternUnits="userSpaceOnUse">
    <path d="M0 10Q22 0 45 10T90 10M0 32Q22 22 45 32T90 32" />
    <path class="spindle" d="M14 20q14-7 30-1-15 6-30 1M58 42q13-6 28-1-14 5-28 1" />
  </pattern>
</defs>`;

/** The posts of a door, and a line to its words where these stand apart. */
function door({ way, plan }: Ground, row: number): SVGTemplateResult {
  const { x, y } = way.at(row + 1);
  const reach = postReach[row]!;
  const isBelow = plan.below.includes(cascadeSteps[row]!);
  const posts = isBelow
    ? `M${x} ${y - reach}V${y - opening}M${x} ${y + opening}V${y + reach}`
    : `M${x - reach} ${y}H${x - opening}M${x + opening} ${y}H${x + reach}`;
  return svg`${isBelow ? svg`<path class="leader" d="M${x} ${y + reach}V${wordsBelow}" />` : ''}
    ${reach > 0 && row !== competenceRow ? svg`<path class="post" d=${posts} />` : ''}`;
}

/** All that stands still: tissues, vessel, primary, doors. */
export function anatomy(ground: Ground, names: Names): SVGTemplateResult {
  const { plan, width, primary, streams } = ground;
  const { primaryRadius } = plan;
  const vessel = blood(streams);
  const places = membrane(ground);
  const normal = places.filter(({ x }) => Math.abs(x - primary.x) > primaryRadius - 8);
  const tumor = dots(seeds(primary, (primaryRadius / 8.3) ** 2, 7.6));
  return svg`${patterns}
    ${tissue('stroma', ground)} ${tissue('organ', ground)}
    <g class="epithelium">
      ${normal.map(
        ({ x, y }) =>
          svg`<rect x=${x - 6.5} y=${y - epitheliumHeight - 3} width="13" height=${epitheliumHeight} rx="5" />`,
      )}
      <path class="nuclei" d=${dots(normal.map(({ x, y }) => ({ x, y: y - 12 })))} />
    </g>
    <path
      class="membrane"
      d="${line(places.filter(({ x }) => x < primary.x - breach))}${line(places.filter(({ x }) => x > primary.x + breach))}"
    />
    <path class="mass" d=${tumor} />
    <path class="mass-cells" d=${tumor} /><path class="mass-nuclei" d=${tumor} />
    <path class="wall" d=${vessel} /><path class="blood" d=${vessel} />
    ${cascadeSteps.map((_, row) => door(ground, row))}
    <g class="names">
      ${Object.entries(plan.names).map(
        ([name, [share, offset, y]]) =>
          svg`<text x=${share * width + offset} y=${y}>${names[name as keyof Names]}</text>`,
      )}
    </g>`;
}
