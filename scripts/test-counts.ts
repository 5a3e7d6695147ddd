import { existsSync, readFileSync } from 'node:fs';

const at = (data: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined), data);
const numberAt = (data: unknown, ...path: string[]): number => {
  const found = at(data, ...path);
  return typeof found === 'number' ? found : 0;
};
const wordsAt = (data: unknown, ...path: string[]): string => {
  const found = at(data, ...path);
  return typeof found === 'string' ? found : '';
};
const listAt = (data: unknown, ...path: string[]): unknown[] => {
  const found = at(data, ...path);
  return Array.isArray(found) ? found : [];
};

/** Lines of what a failed test says: the rest stands where it ran. */
const LINES = 12;
/** Colours of a terminal. */
const COLOUR = /\u001B\[\d+m/g;
const short = (name: string, said: string): string => [name, ...said.replaceAll(COLOUR, '').split('\n').slice(0, LINES)].join('\n    ');

const failedInVitest = (data: unknown): string[] =>
  listAt(data, 'testResults').flatMap((file) =>
    listAt(file, 'assertionResults')
      .filter((test) => wordsAt(test, 'status') === 'failed')
      .map((test) => short(`${wordsAt(file, 'name')} › ${wordsAt(test, 'fullName')}`, listAt(test, 'failureMessages').join('\n'))),
  );

const failedInPlaywright = (suite: unknown): string[] => [
  ...listAt(suite, 'suites').flatMap(failedInPlaywright),
  ...listAt(suite, 'specs').flatMap((spec) =>
    listAt(spec, 'tests')
      .filter((test) => ['unexpected', 'flaky'].includes(wordsAt(test, 'status')))
      .map((test) => {
        const errors = listAt(test, 'results').flatMap((result) => listAt(result, 'errors'));
        return short(
          `[${wordsAt(test, 'projectName')}] ${wordsAt(spec, 'file')}:${numberAt(spec, 'line')} › ${wordsAt(spec, 'title')}`,
          errors.map((error) => wordsAt(error, 'message')).join('\n'),
        );
      }),
  ),
];

/** What a runner of tests wrote down. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** Each failed test, by its name and the first lines of what it says. */
  failures: string[];
}

/**
 * How many tests passed and failed, and which failed, as Vitest or Playwright wrote it down.
 * @param file what the runner wrote; without it, one failure
 * @param succeeded whether the runner itself did: one that fails without a failed test (a file that does not load) has failed all the same
 */
export const testCounts = (file: string, succeeded: boolean): TestCounts => {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: [] };
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numberAt(data, 'numFailedTests') + numberAt(data, 'stats', 'unexpected') + numberAt(data, 'stats', 'flaky');
  return {
    passed: numberAt(data, 'numPassedTests') + numberAt(data, 'stats', 'expected'),
    failed: failed === 0 && !succeeded ? 1 : failed,
    failures: [...failedInVitest(data), ...failedInPlaywright(data)],
  };
};

/**
 * Says at the end of a run, where a log is read first, which tests failed, and how many passed and failed.
 * @param failures as `testCounts` gives them, of all that ran
 */
export const sayCounts = (passed: number, failed: number, failures: readonly string[]): void => {
  for (const failure of failures) console.log(`FAILED  ${failure}\n`);
  console.log(`${passed} passed, ${failed} failed`);
};
