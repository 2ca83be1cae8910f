/**
 * `npm run check`: types for each environment, lint, format, generated files.
 * `npm run check -- types lint` runs only the checks whose names begin so.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PARALLEL = 2;

const types = (environment) => ({
  name: `types:${environment}`,
  command: ['node_modules/typescript/bin/tsc', '--project', `tsconfig.${environment}.json`],
});

const checks = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  ...['core', 'worker', 'page', 'node', 'test'].map(types),
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'generated', command: ['scripts/generate.mjs', '--check'] },
];

function run({ name, command: [script, ...args] }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

const filters = process.argv.slice(2);
const queue = checks.filter(
  ({ name }) => filters.length === 0 || filters.some((part) => name.startsWith(part)),
);
if (queue.length === 0) {
  console.error(`No such check. Known: ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
let passed = true;
async function work() {
  for (let check = queue.shift(); check; check = queue.shift()) passed = (await run(check)) && passed;
}
await Promise.all(Array.from({ length: PARALLEL }, work));
process.exitCode = passed ? 0 : 1;
