import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testCounts } from '../../../scripts/test-counts.ts';

const written = (data: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');
  writeFileSync(file, JSON.stringify(data));
  return file;
};

test('a test that failed in a browser is named at the end, with the browser, where it stands and what it says', () => {
  const failed = {
    projectName: 'firefox',
    status: 'unexpected',
    results: [{ errors: [{ message: '\u001B[31mthe exit stayed\u001B[39m\nat line 3' }] }],
  };
  const passed = { projectName: 'phone', status: 'expected', results: [{ errors: [] }] };
  const spec = { title: 'one tap leaves', file: 'exit.spec.ts', line: 7, tests: [failed, passed] };
  const file = written({ stats: { expected: 1, unexpected: 1, flaky: 0 }, suites: [{ specs: [], suites: [{ specs: [spec] }] }] });
  expect(testCounts(file, false)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['[firefox] exit.spec.ts:7 › one tap leaves\n    the exit stayed\n    at line 3'],
  });
});

test('a test that failed without a browser is named with its file, and what it says is cut short', () => {
  const said = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const results = [
    { fullName: 'a number is dialled', status: 'failed', failureMessages: [said] },
    { fullName: 'a number is shown', status: 'passed', failureMessages: [] },
  ];
  const { failures } = testCounts(
    written({ numPassedTests: 1, numFailedTests: 1, testResults: [{ name: 'lines.test.ts', assertionResults: results }] }),
    false,
  );
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/^lines\.test\.ts › a number is dialled\n {4}line 0\n/);
  expect(failures[0]).not.toContain('line 20');
});

test('a run that ended without a failed test, or wrote nothing, has failed all the same', () => {
  expect(testCounts(written({ stats: { expected: 3, unexpected: 0, flaky: 0 }, suites: [] }), false)).toEqual({ passed: 3, failed: 1, failures: [] });
  expect(testCounts('nowhere.json', false)).toEqual({ passed: 0, failed: 1, failures: [] });
});
