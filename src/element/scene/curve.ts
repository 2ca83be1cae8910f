/** A place in the picture, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const written = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Path data of straight lines from place to place. */
export const line = (places: readonly Point[]): string => `M${places.map(written).join('L')}`;

/** A smooth line through points (Catmull–Rom): s is 0 at the first, 1 at the second, and so on. */
export class Curve {
  readonly #points: readonly Point[];

  constructor(points: readonly Point[]) {
    this.#points = points;
  }

  /** Last value of s. */
  get end(): number {
    return this.#points.length - 1;
  }

  at(s: number): Point {
    const from = Math.min(Math.max(Math.floor(s), 0), this.end - 1);
    const t = s - from;
    const point = (index: number): Point => this.#points[Math.min(Math.max(from + index, 0), this.end)]!;
    const [a, b, c, d] = [point(-1), point(0), point(1), point(2)];
    const mix = (w: number, x: number, y: number, z: number): number =>
      x + (t / 2) * (y - w + t * (2 * w - 5 * x + 4 * y - z + t * (3 * (x - y) + z - w)));
    return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
  }

  /** A place beside the line. @param aside px to the right of who follows it */
  beside(s: number, aside: number): Point {
    const { x, y } = this.at(s);
    const before = this.at(s - 0.02);
    const after = this.at(s + 0.02);
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const scale = aside / (Math.hypot(dx, dy) || 1);
    return { x: x - dy * scale, y: y + dx * scale };
  }

  /** Outline, as path data, of a band along the line. @param half px, half its width at s */
  band(half: (s: number) => number): string {
    const steps = Array.from({ length: 12 * this.end + 1 }, (_, index) => index / 12);
    const side = (sign: number): Point[] => steps.map((s) => this.beside(s, sign * half(s)));
    return line([...side(1), ...side(-1).reverse()]) + 'z';
  }
}

/** Places packed like the seeds of a sunflower, from the middle out. @param gap px, about half the distance of two */
export const seeds = (middle: Point, count: number, gap: number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const radius = gap * Math.sqrt(index + 0.5);
    const angle = 2.4 * index;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  });

/** Path data of a dot at each place, to be stroked with round ends. */
export const dots = (places: readonly Point[]): string =>
  places.map((place) => `M${written(place)}h0`).join('');
