import { browserTests, shortFailure } from './browser-tests.ts';
import { listAt, numberAt, readJson, wordsAt } from './read-json.ts';

const failedInVitest = (data: unknown): string[] =>
  listAt(data, 'testResults').flatMap((file) =>
    listAt(file, 'assertionResults')
      .filter((test) => wordsAt(test, 'status') === 'failed')
      .map((test) => shortFailure(`${wordsAt(file, 'name')} › ${wordsAt(test, 'fullName')}`, listAt(test, 'failureMessages').join('\n'))),
  );

/** What a runner of tests wrote down. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** Each failed test, by its name and the first lines of what it says. */
  failures: string[];
}

/**
 * How many tests passed and failed, and which failed, as Vitest or Playwright wrote it down.
 * @param file what the runner wrote; without it, or cut off, one failure
 * @param succeeded whether the runner itself did: one that fails without a failed test (a file that does not load) has failed all the same
 */
export const testCounts = (file: string, succeeded: boolean): TestCounts => {
  const data = readJson(file);
  if (data === undefined) return { passed: 0, failed: 1, failures: [] };
  const failed = numberAt(data, 'numFailedTests') + numberAt(data, 'stats', 'unexpected') + numberAt(data, 'stats', 'flaky');
  return {
    passed: numberAt(data, 'numPassedTests') + numberAt(data, 'stats', 'expected'),
    failed: failed === 0 && !succeeded ? 1 : failed,
    failures: [...failedInVitest(data), ...browserTests(data).flatMap(({ failed: did, failure }) => (did ? [failure] : []))],
  };
};

/**
 * Says at the end of a run, where a log is read first, which tests failed, and how many passed and failed.
 * @param failures as `testCounts` gives them, of all that ran
 * @param flaky those that passed only when they were asked again (scripts/second-chance.ts): to be mended next
 */
export const sayCounts = (passed: number, failed: number, failures: readonly string[], flaky: readonly string[]): void => {
  for (const once of flaky) console.log(`flaky: ${once}\n`);
  for (const failure of failures) console.log(`FAILED  ${failure}\n`);
  console.log(`${passed} passed, ${failed} failed`);
};
