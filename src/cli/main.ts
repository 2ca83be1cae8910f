import { theories } from '../model/theories/registry.js';
import { shown } from '../params/problem.js';
import { readNoOptions, readRunOptions, UsageError } from './arguments.js';
import { paramsText } from './params.js';
import { run } from './run.js';

const usage = `metastasis-sim ${__VERSION__}

  metastasis-sim run [--theories ID,ID…] [--patients N] [--random-seed S] [--scenario ID]
                     [--set key=value]… [--matched-risk P|off] [--format json] [--patients-csv FILE]
  metastasis-sim params      the parameter table
  metastasis-sim theories    the ids of the theories, one a line`;

const commands: Readonly<Record<string, (words: readonly string[]) => string>> = {
  run: (words) => run(readRunOptions(words), __VERSION__),
  params(words) {
    readNoOptions(words);
    return paramsText();
  },
  theories(words) {
    readNoOptions(words);
    return theories.map(({ id }) => id).join('\n');
  },
  '--help': () => usage,
  '--version': () => __VERSION__,
};

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '--help', ...words] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`unknown command: ${shown(name)} (see metastasis-sim --help)`);
  process.stdout.write(`${command(words)}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`metastasis-sim: ${error.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}
