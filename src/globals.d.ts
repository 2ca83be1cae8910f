/** Version in package.json, written in by the build. */
declare const __VERSION__: string;

/** The generator alone: the package's main entry brings six others that nobody here uses. */
declare module 'seedrandom/seedrandom.js' {
  function seedrandom(text: string): { int32(): number };
  export = seedrandom;
}
