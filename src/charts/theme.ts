/** Colors of a chart, as CSS colors. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly surface: string;
  /** Four shades that follow each other, from strong to faint. */
  readonly shades: readonly [string, string, string, string];
}

/** Name of a set of colors. */
export type ThemeName = 'light' | 'dark' | 'forced';

/** The sets of colors. `forced` leaves the choice to the user's system. */
export const chartThemes: { readonly [Name in ThemeName]: ChartTheme } = {
  light: {
    text: '#1d2327',
    muted: '#5b656d',
    grid: '#dfe3e6',
    surface: '#ffffff',
    shades: ['#3d474e', '#77838b', '#b3bcc2', '#e4e8ea'],
  },
  dark: {
    text: '#eceff1',
    muted: '#a3adb4',
    grid: '#353d43',
    surface: '#16191c',
    shades: ['#dde2e5', '#98a4ac', '#5f6a72', '#343c42'],
  },
  forced: {
    text: 'CanvasText',
    muted: 'CanvasText',
    grid: 'GrayText',
    surface: 'Canvas',
    shades: ['CanvasText', 'Highlight', 'GrayText', 'Canvas'],
  },
};
