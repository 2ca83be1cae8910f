/** Runs the browser tests and counts them. */
import { startTestRunner } from '@web/test-runner';

function countTests(suite, counts) {
  for (const { passed, skipped } of suite?.tests ?? [])
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const child of suite?.suites ?? []) countTests(child, counts);
}

/** A session without a failed test can still fail: a file that does not load, an error after the last test. */
function countSession({ testResults, passed }, counts) {
  const failedBefore = counts.failed;
  countTests(testResults, counts);
  if (!passed && counts.failed === failedBefore) counts.failed++;
}

/**
 * @param {string[] | string} files globs of test files.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runBrowserTests(files) {
  const { default: config } = await import('../web-test-runner.config.mjs');
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const counter = {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) countSession(session, counts);
    },
  };
  const runner = await startTestRunner({
    config: { ...config, files, reporters: [...config.reporters, counter] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  if (!passed && counts.failed === 0) counts.failed++;
  return counts;
}
