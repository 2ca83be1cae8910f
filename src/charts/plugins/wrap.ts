/** Breaks words into at most `limit` lines; the last takes what is left. */
export function wrap(ctx: CanvasRenderingContext2D, text: string, width: number, limit = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lines.length < limit - 1 && ctx.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
