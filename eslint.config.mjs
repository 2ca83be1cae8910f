import { fileURLToPath } from 'node:url';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as webComponentConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const files = (...rooms) => rooms.map((room) => `src/${room}/**/*.ts`);

/** Rooms that give the same result in every place: no DOM, no Node, no clock, no randomness of their own. */
const CORE = ['numeric', 'locale', 'params', 'random', 'statistics', 'summary', 'model', 'laboratory'];
/** Rooms whose numbers enter the digest, which must be equal in every JavaScript engine. */
const EXACT = ['numeric', 'random', 'statistics', 'summary', 'model', 'laboratory'];

/** The language leaves the last bit of these open; sqrt, abs, floor, imul and the like are exact. */
const INEXACT_MATH = [
  ...['log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

const noMathRandom = {
  object: 'Math',
  property: 'random',
  message: 'Randomness is passed in: take a RandomStream.',
};

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' };
const noStyleAttribute = {
  selector:
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=\\s*["\'][^"\']/]',
  message: 'A strict style-src drops style attributes: use a class, styleMap or a sheet.',
};
const noInexactPower = {
  selector:
    ':matches(BinaryExpression[operator="**"]:not([left.value=2]), AssignmentExpression[operator="**="])',
  message: 'The last bit of ** differs between engines: write a product, or use src/numeric.',
};

/** Packages with one owner each. */
const OWNED_PACKAGES = [
  {
    regex: '^chart\\.js($|/)',
    owners: ['src/charts/chartjs.ts'],
    message: 'Only src/charts/chartjs.ts imports chart.js.',
  },
  {
    regex: '^comlink$',
    owners: files('worker', 'client'),
    message: 'Only worker and client import comlink.',
  },
  {
    regex: '^seedrandom($|/)',
    owners: ['src/random/master-key.ts'],
    message: 'Only src/random/master-key.ts imports seedrandom.',
  },
  {
    regex: '^(lit|@lit/[^/]+|lit-html|lit-element)($|/)',
    owners: files('element'),
    message: 'Only element imports lit.',
  },
  { regex: '^node:', owners: files('cli'), message: 'Only cli imports Node modules.' },
];

/** Flat configuration replaces a rule's options, so each owner gets the whole list without its own entry. */
const packageBans = (allowed) => [
  'error',
  {
    patterns: OWNED_PACKAGES.filter((ban) => ban !== allowed).map(({ regex, message }) => ({
      regex,
      message,
    })),
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'cdn/',
      'coverage/',
      'screenshots/',
      '.cache/',
      'custom-elements.json',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { 'import-direction': importDirection } } },
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-imports': packageBans(),
      'no-restricted-syntax': ['error', noDefaultExport],
      'rooms/import-direction': ['error', fileURLToPath(new URL('src', import.meta.url))],
    },
  },
  ...OWNED_PACKAGES.map((owned) => ({
    files: owned.owners,
    rules: { 'no-restricted-imports': packageBans(owned) },
  })),
  { files: files('locale', 'params'), rules: { 'max-lines': 'off' } },
  { files: ['src/**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: files('cli'), rules: { 'no-console': 'off' } },
  {
    files: files(...CORE),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask', 'console'].map(
          (name) => ({ name, message: 'The engine has no clock, no timer and no outside world.' }),
        ),
      ],
      'no-restricted-properties': ['error', noMathRandom],
    },
  },
  {
    files: files(...EXACT),
    rules: {
      'no-restricted-properties': [
        'error',
        noMathRandom,
        ...INEXACT_MATH.map((property) => ({
          object: 'Math',
          property,
          message: 'Its last bit differs between engines: use src/numeric.',
        })),
      ],
      'no-restricted-syntax': ['error', noDefaultExport, noInexactPower],
    },
  },
  {
    files: files('element'),
    extends: [litConfigs['flat/recommended'], webComponentConfigs['flat/recommended']],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noStyleAttribute] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
