/** Runs the tests of the built package in Node and counts them. */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * @param {string[]} files absolute paths.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runNodeTests(files) {
  const totals = {};
  const stream = run({ files, concurrency: true });
  stream.on('test:diagnostic', ({ nesting, message }) => {
    const [name, count] = message.split(' ');
    if (nesting === 0) totals[name] = Number(count);
  });
  const report = stream.compose(new spec());
  for await (const chunk of report) process.stdout.write(chunk);
  return {
    passed: totals.pass ?? 0,
    failed: (totals.fail ?? 0) + (totals.cancelled ?? 0),
    skipped: (totals.skipped ?? 0) + (totals.todo ?? 0),
  };
}
