/**
 * Collects the memory behind all typed arrays in a message.
 * @returns each buffer once, as `postMessage` demands.
 */
export function transferables(message: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(message);
  return [...buffers];
}
