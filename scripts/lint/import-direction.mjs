/** ESLint rule: a room of `src/` imports only from itself and from the rooms below it. */
import { dirname, relative, resolve, sep } from 'node:path';

/** From the roof to the floor. */
export const ROOMS = [
  'element',
  'charts',
  'client',
  'worker',
  'protocol',
  'cli',
  'locale',
  'laboratory',
  'model',
  'summary',
  'statistics',
  'random',
  'params',
  'numeric',
];

function roomOf(path, sourceFolder) {
  const [first, second] = relative(sourceFolder, path).split(sep);
  return second === undefined ? undefined : first;
}

export const importDirection = {
  meta: {
    type: 'problem',
    schema: [{ type: 'string' }],
    messages: {
      upward: '{{from}} may not import {{to}}: imports point down only.',
      unknown: '{{room}} is not a room: add it to ROOMS in scripts/lint/import-direction.mjs.',
      facade: '{{from}} may not import the package entry {{entry}}: import the file that owns the name.',
    },
  },
  create(context) {
    const sourceFolder = context.options[0];
    const from = roomOf(context.filename, sourceFolder);
    if (from === undefined) return {};

    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = resolve(dirname(context.filename), specifier);
      const to = roomOf(target, sourceFolder);
      if (to === undefined) {
        context.report({ node, messageId: 'facade', data: { from, entry: specifier } });
        return;
      }
      const unknown = [from, to].find((room) => !ROOMS.includes(room));
      if (unknown !== undefined) {
        context.report({ node, messageId: 'unknown', data: { room: unknown } });
      } else if (ROOMS.indexOf(to) < ROOMS.indexOf(from)) {
        context.report({ node, messageId: 'upward', data: { from, to } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
