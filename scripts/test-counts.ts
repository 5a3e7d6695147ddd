import { existsSync, readFileSync } from 'node:fs';

const numberAt = (data: unknown, ...path: string[]): number => {
  const found = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), data);
  return typeof found === 'number' ? found : 0;
};

/**
 * How many tests passed and failed, as Vitest or Playwright wrote it down.
 * @param file what the runner wrote; without it, one failure
 * @param succeeded whether the runner itself did: one that fails without a failed test (a file that does not load) has failed all the same
 */
export const testCounts = (file: string, succeeded: boolean): { passed: number; failed: number } => {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numberAt(data, 'numFailedTests') + numberAt(data, 'stats', 'unexpected') + numberAt(data, 'stats', 'flaky');
  return {
    passed: numberAt(data, 'numPassedTests') + numberAt(data, 'stats', 'expected'),
    failed: failed === 0 && !succeeded ? 1 : failed,
  };
};
