import type { ChartData, ChartFrame } from '../../src/charts/contracts.js';
import { chartThemes } from '../../src/charts/theme.js';
import { Formatter } from '../../src/locale/formatting.js';
import { locales, type LocaleId } from '../../src/locale/registry.js';
import { publishedEfficiency } from '../../src/model/published/efficiency.js';
import { summaryFixture } from './summary-fixture.js';

/** What a chart is given when a run of the fixture is complete. */
export function chartData(language: LocaleId = 'en', changes: Partial<ChartData> = {}): ChartData {
  return {
    summary: summaryFixture(),
    ghost: null,
    isPinned: false,
    complete: true,
    published: publishedEfficiency,
    messages: locales[language],
    formatter: new Formatter(language, locales[language].writing),
    ...changes,
  };
}

/** A frame of a page in light colors. */
export const chartFrame = (width = 600): ChartFrame => ({
  width,
  fontFamily: 'sans-serif',
  fontSize: 13,
  theme: chartThemes.light,
});
