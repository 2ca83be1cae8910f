const doubles = new Float64Array(1);
const words = new BigInt64Array(doubles.buffer);

function rank(x: number): bigint {
  doubles[0] = x;
  const bits = words[0];
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** How many doubles `a` and `b` are apart: 0 for equal ones, 1 for neighbors. */
export function ulpsApart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const distance = Number(rank(a) - rank(b));
  return Math.abs(distance);
}

/** A 32-bit digest (FNV-1a) of the bits of many doubles: equal only if all are equal to the last bit. */
export class BitDigest {
  private hash = 0x811c9dc5;

  add(x: number): void {
    doubles[0] = x;
    for (let byte = 0n; byte < 64n; byte += 8n) {
      this.hash = Math.imul(this.hash ^ Number((words[0] >> byte) & 255n), 0x01000193);
    }
  }

  get value(): number {
    return this.hash >>> 0;
  }
}
