import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserTests, type BrowserTest } from './browser-tests.ts';
import { isExitRow } from './exit-rows.ts';
import { at, listAt, numberAt, readJson, wordsAt } from './read-json.ts';
import type { TestCounts } from './test-counts.ts';
import { RESULTS } from './test-steps.ts';

/** More than these that fail in one run of continuous integration are no chance of a slow machine. */
const MOST = 3;

/** Runs Playwright once more as it ran, with more arguments and variables; answers whether it succeeded, which its report says better. */
export type RunAgain = (args: readonly string[], env: Readonly<Record<string, string>>) => boolean | Promise<boolean>;

/** What continuous integration asks twice. */
export interface SecondChances {
  /**
   * Asks the failed tests of browsers once more, alone; outside of continuous integration it asks nothing.
   * @param first what the suite found
   * @param file its report, by Playwright
   * @returns what holds now: a test that passed the second time has passed
   */
  ask: (first: TestCounts, file: string, run: RunAgain) => Promise<TestCounts>;
  /** Those that passed the second time only, with what they first said, of the whole run so far. */
  flaky: () => string[];
}

interface Asked {
  failure: string;
  passed: boolean;
}

/**
 * Three in one run of continuous integration, whose suites are several commands: `.ci/run` makes a new empty file for each run and names it
 * in TELAR_ASKED_TWICE, so that a run which was killed leaves nothing to the next. Without it the three are those of one command.
 */
const remembered = (file: string | undefined): { all: () => Asked[]; add: (more: readonly Asked[]) => void } => {
  let own: Asked[] = [];
  const all = (): Asked[] =>
    file === undefined
      ? own
      : listAt({ all: readJson(file) }, 'all').map((one) => ({ failure: wordsAt(one, 'failure'), passed: at(one, 'passed') === true }));
  return {
    all,
    add: (more) => {
      own = [...all(), ...more];
      if (file !== undefined) writeFileSync(file, JSON.stringify(own));
    },
  };
};

/** The failed tests that a report lets be asked again: none where Playwright itself failed, or where a test did not run because another one failed. */
const eligible = (report: unknown): BrowserTest[] =>
  listAt(report, 'errors').length > 0 || numberAt(report, 'stats', 'skipped') > 0
    ? []
    : browserTests(report).filter(({ failed, file, titles }) => failed && !isExitRow(file, titles));

/** Which of the asked tests passed: none where the second run died, or asked anything else. */
const passedOf = (asked: readonly BrowserTest[], report: unknown): BrowserTest[] => {
  const second = browserTests(report);
  const same = second.length === asked.length && asked.every(({ listed }) => second.some((test) => test.listed === listed));
  if (!same || listAt(report, 'errors').length > 0) return [];
  return asked.filter(({ listed }) => second.some((test) => test.listed === listed && test.passed));
};

/**
 * What continuous integration asks twice, so that one test of timing on a slow machine throws no day away.
 * @param env the variables of the command: CI, and TELAR_ASKED_TWICE
 * @param folder where the list of the tests and the second report are written; what the first run left stays
 */
export const secondChances = (env: Readonly<NodeJS.ProcessEnv>, folder = RESULTS): SecondChances => {
  const memory = remembered(env['TELAR_ASKED_TWICE']);
  const [list, report] = [join(folder, 'again.txt'), join(folder, 'again.json')];
  return {
    flaky: () =>
      memory
        .all()
        .filter(({ passed }) => passed)
        .map(({ failure }) => failure),
    ask: async (first, file, run) => {
      if (env['CI'] !== 'true' || first.failed === 0) return first;
      const asked = eligible(readJson(file));
      if (asked.length === 0) return first;
      const left = MOST - memory.all().length;
      if (asked.length > left) {
        console.log(`Not asked again: ${asked.length} failed, and ${left} may be asked again in this run.`);
        return first;
      }
      writeFileSync(list, asked.map(({ listed }) => `${listed}\n`).join(''));
      rmSync(report, { force: true });
      await run(['--test-list', list, '--workers=1', `--output=${join(folder, 'again')}`], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
      const passed = passedOf(asked, readJson(report));
      memory.add(asked.map((test) => ({ failure: test.failure, passed: passed.includes(test) })));
      const mended = passed.map(({ failure }) => failure);
      return {
        passed: first.passed + passed.length,
        failed: first.failed - passed.length,
        failures: first.failures.filter((failure) => !mended.includes(failure)),
      };
    },
  };
};
