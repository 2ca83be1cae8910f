import { expect } from 'chai';
import { seriesStyles } from '../../src/charts/series-style.js';
import { chartThemes } from '../../src/charts/theme.js';

/** Relative luminance of #rrggbb, by WCAG 2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('series styles', () => {
  const styles = Object.values(seriesStyles);

  it('differ in color, in dash and in marker', () => {
    for (const key of ['color', 'dash', 'marker'] as const) {
      expect(new Set(styles.map((style) => String(style[key]))).size, key).to.equal(styles.length);
    }
  });

  for (const name of ['light', 'dark'] as const) {
    it(`can be seen on the ${name} surface, and words can be read`, () => {
      const { surface, text, muted } = chartThemes[name];
      for (const { color } of styles) expect(contrast(color, surface), color).to.be.at.least(3);
      for (const color of [text, muted]) expect(contrast(color, surface), color).to.be.at.least(4.5);
    });
  }
});
