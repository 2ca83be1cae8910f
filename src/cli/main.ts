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
  '--help'(words) {
    readNoOptions(words);
    return usage;
  },
  '--version'(words) {
    readNoOptions(words);
    return __VERSION__;
  },
};

const aliases: Readonly<Record<string, string>> = { '-h': '--help', help: '--help', '-v': '--version' };

/** One line: line breaks and control characters of what was typed become spaces. */
const complain = (message: string): void => {
  process.stderr.write(`metastasis-sim: ${message.replaceAll(/\p{Cc}/gu, ' ')}\n`);
  process.exitCode = 2;
};

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no error.
  if (code !== 'EPIPE') complain(`cannot write the result (${code})`);
});

const [typed = '--help', ...rest] = process.argv.slice(2);
const name = Object.hasOwn(aliases, typed) ? aliases[typed] : typed;
const asksForHelp = rest.length === 1 && (rest[0] === '--help' || rest[0] === '-h');
const words = asksForHelp ? [] : rest;
try {
  const command = Object.hasOwn(commands, name) ? commands[asksForHelp ? '--help' : name] : undefined;
  if (!command) throw new UsageError(`unknown command: ${shown(name)} (see metastasis-sim --help)`);
  process.stdout.write(`${command(words)}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
}
