import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readJson } from '../../scripts/read-json.ts';
import { mutantScore, percentOf, type FileScore } from '../support/mutant-score.ts';
import { tryStatic } from './static-mutants.ts';

/*
 * Changes what the site knows (src/domain) in one place after another, and sees whether a unit test fails (Stryker, and static-mutants.ts for what
 * Stryker takes too long for): what no test notices can break without a word. Then it is asked of each check of the content whether a mistake needs it (checks.test.ts). Words behind it, files to
 * change and options of Stryker, leave that out.
 */

/** Of all changes, in percent. Some change nothing that anybody could see. */
const LEAST = 85;
const STRYKER = 'tests/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
/** Where tests/mutants/stryker.json lets it write. */
const REPORT = '.cache/mutants.json';
const SURVIVORS = 'test-results/mutants.json';

const words = process.argv.slice(2);
const files = words.filter((word) => word.endsWith('.ts'));
const NO_STATIC = '--ignoreStatic';
const options = [
  ...new Set([...words.filter((word) => !word.endsWith('.ts')), NO_STATIC]),
  ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
];

const lineOf = (what: string, its: readonly Pick<FileScore, 'noticed' | 'all'>[]): string =>
  `${percentOf(its).toFixed(1).padStart(5)} %  ${its
    .reduce((sum, { all }) => sum + all, 0)
    .toString()
    .padStart(4)}  ${what}`;

/** Whether tests noticed enough of what was changed; says what they did. */
const changed = async (): Promise<boolean> => {
  rmSync(REPORT, { force: true });
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', 'tests/mutants/stryker.json', ...options], { stdio: 'inherit' });
  if (status !== 0) return false;
  const report = readJson(REPORT);
  if (!words.includes(NO_STATIC)) await tryStatic(report);
  const seconds = Math.round((performance.now() - began) / 1000);
  const { files: scores, survivors } = mutantScore(report);
  if (scores.length === 0) throw new Error(`Stryker changed nothing: ${REPORT} names no mutant.`);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(SURVIVORS, `${JSON.stringify(survivors, undefined, 2)}\n`);
  for (const score of scores) console.log(lineOf(score.file, [score]));
  console.log(lineOf(`in all, in ${seconds} s; ${survivors.length} not noticed (${SURVIVORS})`, scores));
  if (percentOf(scores) >= LEAST) return true;
  console.error(`At least ${LEAST} % have to be noticed.`);
  return false;
};

/** Whether each check of the content is missed by a test. */
const missed = (): boolean =>
  spawnSync('vitest', ['run', '--config', 'tests/mutants/vitest.checks.config.ts'], { stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

const results = [await changed(), words.length > 0 || missed()];
process.exitCode = results.every(Boolean) ? 0 : 1;
